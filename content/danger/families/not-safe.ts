/** They say that they are not safe, in danger, or beg for help. */
import type { Family } from '../shape.ts'

export const notSafe: Family = {
  key: 'not_safe', topic: 'violence', level: 'emergency', elsewhere: true, denied: 'nothing',
  why: 'They say that they are not safe, in danger, or beg for help.',
  source: 'danger/README, "Violence"; domain.md §5.2 "Held/violence"',
  meets: [
    `(get|send|need|want) (someone|somebody|anyone|help|police) (here|now|round|over|quick|to (me|us|my|this)) &
      (please|now|quick|hurry|hes|theyre|lost it|screaming|scared|kill|hurt|in the house|asap)`,
    `(hes|theyre|shes|he|they|someone|man) [is] (kicking|smashing|booting|breaking|forcing|shouldering|drilling|axing) (the|my|our)
      [front|bedroom|back|bathroom] door [in|down|off] & (please|help|me|us|im|scared|quick|now|police|in|down)`,
    `(can|could) (someone|somebody|anyone|you) [please] (come|get me|get us|come get) &
      (kicking|hitting|scared|hurting|banging|hes|theyre) ..3 (door|in|me|us|here|coming|mum|outside)`,
  ],
  phrases: [
    `(came|come|coming|going|head|heading) [back] (up the stairs|up stairs|upstairs) ..3
      (scared|please|help|hide|hiding|belt|knife|kill)`,
    `(dont|doesnt|do not|not sure|no longer|never|cant) [think|feel|believe|know|that|if] [hes|shes|he|she|im|i|it|they|were|theyre]
      [is|are|am|feels|feel] safe [with|there|here|at|from|alone|right now|tonight|where|around]`,
    '(not|isnt|arent|never) (safe) (with|around|from|at home|there|alone with)',
    '(help|save) (us|me) (man|mate|please|pls|bro|someone) ..4 (kill|hurt|going|gonna|hes|theyre|die|dying|knife|attack)',
    '(gonna|going to) kill (us|me|her|my mum|mum|them|him)',
    `(not|isnt|werent|arent|dont feel|doesnt feel|never|no longer|arent|aint|dont think im|dont think its|not feeling|wasnt|cant feel) [really|
      feeling|feel|very|even|at all|being|i am|i|is] (safe) (here|at home|with (him|her|them|my|this|these|dad|mum)|in (this|my|that|
      the) (house|home|flat|place|own|room|hostel)|there|anymore|where i|tonight|right now|around (him|them|my|her)|and|staying|going
      (home|back)|at mums|at dads|at my|outside|on my own|from (him|them|my)|home|please|help)`,
    'unsafe', '(not|isnt|arent|dont feel) safe $',
    `(im|i am|were|we are|shes|hes|am|think im|think shes|in|she is|my life is|be|my (sister|friend|brother|mum|daughter|son) is|could
      be|might be|i feel|feel|is|put me|put us|putting me) in [real|serious|immediate|grave|so much|big|a lot of|alot of|terrible|
      proper|physical|bare|extreme] (danger|serious trouble with|fear of my life|fear for my life)`,
    `(fear|feared|fearing|scared|afraid|frightened|terrified) for (my|her|his|our|their|my (sisters|brothers|mums|daughters|sons|
      childrens)) (life|safety|lives)`,
    `(please|pls|plz|someone|somebody|i need|anyone|oh god|anybody) [please|pls|some|just|someone|urgent|to] help [me|us|him|her|quick|
      now|please|immediately|im scared|hurry|asap|urgently|here] [please|now|im|quick|hes|hurry|right|theyre|i|urgently|shes|were]
      (scared|hes|now|quick|hurry|im|theyre|please|dying|hurt|going|they|right now|away|out|police|escape|danger|trapped|hiding|shes|in
      danger|immediately|life|coming)`,
    '(please|pls|plz|oh god|god) help (me|us) (please|pls|plz|now|quick) $',
    '^ help [me|us] (please|pls|now|quick|hurry|asap) [now|please|quick|help] $', '^ [please|omg|oh god] help (me|us) [please|now] $',
    '^ [please] help help [help] $',
    `(send|call|get|ring|phone|need|want|calling|bring|contact) [me|the|for|someone|an|to|u|you] [please|the|me|someone|quick|urgent]
      (police|cops|999|feds|someone quick|help now|help quick|help please|help quickly|somebody quick) [please|now|quick|hes|hurry|here|
      asap|hes|im|they|theyre|straight|immediately|round|shes|before|out|for|right|cos|because] (now|quick|hes|he is|im|they are|theyre|
      hurry|here|please|asap|shes|he|they|somebody)`,
    '(need|want) (police|the police|999) (now|please|quick|asap|urgently|here|right now|immediately)',
    `(send|get|call|ring) [the] (police|help) (now|please|quick|asap|hes|hurry|im|theyre|here|they|to (me|us|my|this)|quickly|
      immediately|im being)`,
    '^ [please] (send|get|call|ring|phone|need) [the] (police|help|999) [please|now] $',
    `(come|get|save|rescue|find|collect|help|pick|fetch) (me|us) (get out|quick|please hes|please im|before (he|they|she|its)|from
      (him|here|them|this|my dad|my mum|her|these)|out of here|please hurry|please he|hurry|im scared|escape|get away|hes|theyre|im in
      danger|hes gonna|hes coming|he|away from|please hes gonna)`,
    `(hes|theyre|shes|they are|he is|theyve|he|they) (coming|going to get|gonna get|coming to get|coming after|after|coming for|found|
      found out where|looking for|coming back|searching for|hunting|tracking|come for|chasing|gonna find|going to find|nearly here|about
      to find) [to|after|for|me|us|now|where|back|out] [me|us|get|for|now|and|im|where|kill|hurt|my|please|help|find|soon|drunk|any|i]
      ..2 (scared|me|us|help|hide|hiding|run|please|hurt|kill|where|im|knife|angry|minute|now|drunk|cant|need|staying)`,
    'hes (found|got|coming for|after) me', 'theyre (after|coming for|chasing|following|looking for|hunting) (me|us)',
    `(scared|frightened|terrified|afraid|petrified|shitting myself|shit scared|pure scared) (of|hes|he|to go|theyre|they|shes|that|
      what|in case|to be|my dad|for|hell|dad|stepdad|here|and|please|im|to) [my|him|them|what|he|her|his|go|hes|gonna|will|dad|mums|be|
      hell|they|the|home|back|hiding|alone|stepdad|partner|of|if] ..4 (here|hide|hiding|hit|hits|hurt|kill|do to me|do next|do to us|
      drunk|knife|angry|violent|tonight|going to|coming|batter|beat|find|beats|gonna|hurts|hitting|come in|come back|smash|get me|
      temper|belt|with him|with them|in the house|this house|door)`,
    `(scared|frightened|terrified|afraid|petrified|cant|dont want|wont|not safe|never want) [to] [of] (go|going|be|come|coming|return|
      returning|wanna go|stay|staying|live|sleep|being) [back] (home|at home|there|in my (house|own)|to my (mum|mums|dads|dad|house)|in
      this house|in that house|back there|with (him|them|my dad|my mum|my stepdad|her)|in my own) (because|cos|because of|hell|he|of my|
      hes|they|shes|dad|with|she|as|theyll|in case|after|alone|if|my|when|anymore|tonight|to|while|until|where|and|due|he will|again)
      ..4 (hit|hits|hurt|hurts|beat|beats|dad|stepdad|kill|him|drunk|violent|abuse|abuses|abusive|boyfriend|angry|angrier|scared|there|
      scream|batter|batters|hitting|punched|safe|them|touch|touches|does|do|will|partner|again|brother|uncle|do to me|what he|temper|
      beating|punish|mums)`,
    'sos', '(hes|he is|shes|theyre|they|he) (got|has|have) (him|her|me|us|mum|my (brother|sister|mum)) by (the|his|her|my)',
    '(save|rescue) (me|us|her) (from (him|them|this|these|my|her)|please hes|please im|hes|before)',
    `(run|running|ran|escape|escaping|escaped|get away|hide|hiding|hid|flee|fled) from (him|them|my (dad|stepdad|ex|husband|boyfriend|
      uncle|family|brother|mum|parents|captors|captor|pimp|mums boyfriend)|her|these men|this man|a man|some men|men|some guys|some
      lads|a gang|people|some boys|the gang) [hes|and|because|cos|he|im|they|who|theyre|n|in|with|she|now|tonight|trying] ..5 (chasing|
      scared|hurt|kill|hit|hide|hiding|help|hits|find|knife|beat|beats|now|abusive|safe|violent|following|hurts|hitting|me|please|touch)`,
    '(in|into|to) [a] [womens] refuge',
    '(please|pls) (hurry|come quick|come now|come fast) (hes|im scared|im in|im hiding|theyre|they|he|before (he|they|she)|shes)',
  ],
  not: [
    '(frightened|scared|worried|afraid|terrified) [that] (he|she|they|hes|shes|theyre) [has|have|might|may|could|is|are] [have] [been|be|got] (hurt|injured|lost|run over|knocked down|cold|hungry)',
    '(mum|dad|mums|dads|mam|nan|parents|teacher|sister|brother|coach|miss|boss|wife) [is|are|was|will|would] [so|so] gonna kill (me|us)',
    `(not|isnt|never|dont feel) safe (to (eat|drink|drive|use|walk|swim|park|plug|cross|touch)|bet|for (work|the (baby|dog|kids) to)|
      space|sex|on the road to)`,
    'safe (bro|mate|bruv|g|man|fam|journey|cuz)', 'unsafe (building|tyre|website|tyres|driving|link)',
    'in danger of (missing|being late|failing|losing|going|getting relegated|relegation|forgetting|falling asleep|running)',
    '(danger) (zone|mouse|sign|of|money|uxb)',
    `(please|need|can you|someone|somebody|anyone|i need) ..1 help [me|us|him|her] (with|find|to|choose|pick|move|study|revise|do|
      understand|out|carry|on (this|my|the)|decide|my (nan|mum|dad)|please with|in|my (homework|maths)|him (with|find|to)|her (with|
      find|to)|get (a|some|my|the|to|him|her (to|in|up|home)|this|tickets|up|ready|over|it|rid)|the|at|look|fix|book|wash|cook|think|
      sort|make|write|buy|clean|from (you|anyone|the (teacher|school)))`,
    '(please|pls|someone|somebody|anyone|need) help (find|finding) (him|her|my (son|daughter|child|boy|girl|dog|cat|phone|keys))',
    '(please|pls) help (me|us) (find|get|with|to|understand|sort|bring|look|locate|search)', 'help (us|me) (find|get|with|to)',
    `(call|ring|phone|rang|called|phoned|ringing|get|contact|calling|told|tell|spoke to|speak|need|want|dont|should i|shall i|do i|
      when|if|already|how|waiting|wait) ..3 (police) (about|station|officer|and (they|i|told|said|gave|reported)|said|on (101|#)| who|
      when|yesterday|today|if|to (report|say|tell|ask|let|update|check|find|come out|take)|but they|back|now or|already|at|they| last|
      this|reference|for (a|an|advice|help)|have|an hour|as|again|straight away|or)`,
    `(shall|should|do|can|when|if|must|need to|have to|going to|gonna|want to|wanna|could|will|ill|would) [i|we|to] [have to|need to]
      (call|ring|phone|contact|get) [the] police`,
    '(want|need) [the] police (to (find|look|do|help|search|take|know)|reference|report|number|log|involved|advice|check)',
    `(hes|theyre|shes|they are|they|he|were|he is) (coming|looking for|after|found|searching for|going to get|gonna get|gonna find|
      looking|coming to get|come|coming back|nearly here) (over|round|home|for (tea|dinner|xmas|christmas|my|a|sunday|lunch|me (at|in|
      later)|us (at|in|later))|to (tea|dinner|mine|get me (at|in|from|later)|my (house|party)|the|pick|see|visit|stay|school|watch)|me
      (a|some|at|in|later|from|x)|back (on|from|at|in|tomorrow|next|soon|for)|a (job|house|flat|new|cat)|his (phone|keys|bag|wallet)|her
      (phone|keys|bag|purse)|at|in|on|soon|tomorrow|later|my (phone|keys|dog|cat|bag)|with us|too|x|now (x|mum|dad))`,
    `(scared|frightened|terrified|petrified|afraid|shit scared) (of|that|to|he|hes|im|ill|they|what|for|my|in case|the|she|shes|it|
      itll|and) ..3 (spiders|heights|dogs|the dark|clowns|exam|exams|results|test|needles|dentist|fail|failing|flying|wasps|bees|get in
      trouble|be in trouble|in trouble|teacher|be angry|tell my|tell him i|tell her i|tell mum|tell dad|shout|shouts|ground|told off|say
      no|break up|thunder|storm|film|movie|ghosts|rollercoaster|driving|miss|late|what (mum|my mum|people|they|dad|my dad|everyone|he|
      she) [will] (say|think)|say)`,
    `(come|get|pick|collect|fetch|help) (me|us) (from (school|the|football|work|my mates|nans|training|here (at|when|x)|town|detention|
      party)|before (#|half|dinner|tea|it (gets|closes|rains)|its (dark|too late|late|closed))|out of (bed|detention|maths|school|this
      (lesson|maths|town|class))|up|now please x|away from (maths|homework|my (desk|brother)))`,
    '(run|running) from (the (dog|rain|bus|police|wasp|cops)|work|school|my problems)', 'hide and seek',
    `(save|rescue) (me|us) (a|some|from (maths|boredom|my (family|brother|sister|nan)|this (lesson|heat|boredom|party|lecture|
      meeting))|seat|one|the|money)`,
    '(hes|shes|they|he|theyre) (got|has|have) a temper [and]',
    '(please|pls) hurry (up|and|im (hungry|cold|starving|late|freezing)|we|the (film|bus)|its|home|i need (a|the) (wee|toilet|loo))',
    '(have|im|ive) (found|got|seen) me (a|new|an|some)',
  ],
}
