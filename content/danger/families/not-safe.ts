/** They say that they are not safe, in danger, or beg for help. */
import type { Family } from '../shape.ts'

export const notSafe: Family = {
  key: 'not_safe', topic: 'violence', level: 'emergency', elsewhere: true, denied: 'nothing',
  why: 'They say that they are not safe, in danger, or beg for help.',
  source: 'danger/README, "Violence"; domain.md §5.2 "Held/violence"',
  meets: [
    `(hes|theyre|shes|he|they|someone|man) [is] (kicking|smashing|booting|breaking|forcing|shouldering|drilling|axing) (the|my|our)
      [front|bedroom|back|bathroom] door [in|down|off] & (please|help|me|us|im|scared|quick|now|police|in|down)`,
  ],
  phrases: [
    // For me, here.
    'not safe (for|4) (me|us|him|her) (here|in|at|with|to be|being|anymore|now|there|living|any more)',
    '(come|someone|please) ..3 (get|fetch|collect|pick) (me|us) ..3 (not safe|unsafe|hes|scared|hurting|before he)',
    `(dont|doesnt|do not|not sure|no longer|never|cant) [think|feel|believe|know|that|if] [hes|shes|he|she|im|i|it|they|were|theyre] [is|
      are|am|feels|feel] safe [with|there|here|at|from|alone|right now|tonight|where|around]`,
    '(not|isnt|arent|never) (safe) (with|around|from|at home|there|alone with)',
    '(gonna|going to) kill (us|me|her|my mum|mum|them|him)',
    `(not|isnt|werent|arent|dont feel|doesnt feel|never|no longer|arent|aint|not feeling|wasnt|cant feel) [really|feeling|feel|very|even|
      at all|being|i am|i|is] (safe) (here|at home|with (him|her|them|my|this|these|dad|mum)|in (this|my|that|the) (house|home|flat|
      place|own|room|hostel)|there|anymore|where i|tonight|right now|around (him|them|my|her)|and|staying|going (home|back)|at mums|at
      dads|at my|outside|from (him|them|my)|home|please|help)`,
    'unsafe',
    '(not|isnt|arent|dont feel) safe $',
    `(im|i am|were|we are|shes|hes|am|think im|think shes|in|she is|be|could be|might be|i feel|feel|is|put me|put us|putting me) in
      [real|serious|immediate|grave|so much|big|alot of|terrible|proper|physical|bare|extreme] (danger|serious trouble with)`,
    // "Me an my mum r in danger".
    `(me|us|mum|mam|dad|nan|sister|brother|sisters|brothers|kids|children|family|baby|friend|friends|son|daughter|both|all) are [both|all|
      really|now|still] in [real|serious|immediate|grave|so much|big|alot of|terrible|proper|bare|extreme] danger`,
    `(fear|feared|fearing|scared|afraid|frightened|terrified) for (my|her|his|our|their|my (sisters|brothers|mums|daughters|sons|
      childrens)) (life|safety|lives)`,
    `(please|pls|plz|someone|somebody|i need|anyone|oh god|anybody) [please|pls|some|just|someone|urgent|to] help [me|us|him|her|quick|
      now|please|immediately|im scared|hurry|asap|urgently|here] [please|now|im|quick|hes|hurry|right|theyre|i|urgently|shes|were]
      (scared|hes|now|quick|hurry|im|theyre|please|dying|hurt|going|they|right now|away|out|police|escape|danger|trapped|hiding|shes|in
      danger|immediately|life|coming)`,
    '(please|pls|plz|oh god|god) help (me|us) (please|pls|plz|now|quick) $',
    '^ help [me|us] (please|pls|now|quick|hurry|asap) [now|please|quick|help] $',
    '^ [please|omg|oh god] help (me|us) [please|now] $',
    '^ [please] help help [help] $',
    `(send|call|get|ring|phone|need|want|calling|bring|contact) [me|the|for|someone|an|to|u|you] [please|the|me|someone|quick|urgent]
      (police|cops|999|feds|someone quick|help now|help quick|help please|help quickly|somebody quick) [please|now|quick|hes|hurry|here|
      asap|hes|im|they|theyre|straight|immediately|round|shes|before|out|for|right|cos|because] (now|quick|hes|he is|im|they are|theyre|
      hurry|here|please|asap|shes|he|they|somebody)`,
    '^ [please] (send|get|call|ring|phone|need) [the] (police|help|999) [please|now] $',
    `(come|get|save|rescue|find|collect|help|pick|fetch) (me|us) (get out|quick|please hes|please im|before (he|they|she|its)|please
      hurry|please he|hurry|im scared|escape|get away|hes|theyre|hes gonna|hes coming|he|away from)`,
    `(hes|theyre|shes|they are|he is|theyve|he|they) (coming|gonna get|coming after|after|coming for|found|looking for|coming back|
      searching for|hunting|tracking|come for|chasing|gonna find|nearly here) [to|after|for|me|us|now|where|back|out] [me|us|get|for|now|
      and|im|where|kill|hurt|my|please|help|find|soon|drunk|any|i] ..2 (scared|me|us|help|hide|hiding|run|please|hurt|kill|where|im|
      knife|angry|minute|now|drunk|cant|need|staying)`,
    'hes (found|got|coming for|after) me',
    'theyre (after|coming for|chasing|following|looking for|hunting) (me|us)',
    `(scared|frightened|terrified|afraid|petrified|shitting myself|shit scared|pure scared) (of|hes|he|to go|theyre|they|shes|that|what|
      in case|to be|my dad|for|hell|dad|stepdad|here|and|please|im|to) [my|him|them|what|he|her|his|go|hes|gonna|will|dad|mums|be|hell|
      they|the|home|back|hiding|alone|stepdad|partner|of|if] ..4 (here|hide|hiding|hit|hits|hurt|kill|do next|drunk|knife|angry|violent|
      tonight|going to|coming|batter|beat|find|beats|gonna|hurts|hitting|come in|come back|smash|get me|temper|belt|with him|with them|
      this house|door)`,
    `(scared|frightened|terrified|afraid|petrified|cant|dont want|wont|not safe|never want) [to] [of] (go|going|be|come|coming|return|
      returning|wanna go|stay|staying|live|sleep|being) [back] (home|at home|there|back there) (because|cos|because of|hell|he|of my|hes|
      they|shes|dad|with|she|as|theyll|in case|after|alone|if|my|when|anymore|tonight|to|while|until|where|and|due|he will|again) ..4
      (hit|hits|hurt|hurts|beat|beats|dad|stepdad|kill|him|drunk|violent|abuse|abuses|abusive|boyfriend|angry|angrier|scared|there|
      scream|batter|batters|hitting|punched|safe|them|touch|touches|does|do|will|partner|again|brother|uncle|what he|temper|beating|
      punish|mums)`,
    'sos',
    '(in|into|to) [a] [womens] refuge',
  ],
  not: [
    'wont be home (until|til|till|before|for|by|tonight until) ..8',
    '(cant|wont) be home ..2 (# |until|til|til about) ..8',
    `(frightened|scared|worried|afraid|terrified) [that] (he|she|they|hes|shes|theyre) [has|have|might|may|could|is|are] [have] [been|be|
      got] (hurt|injured|lost|run over|knocked down|cold|hungry)`,
    `(scared|frightened|terrified|petrified|afraid|shit scared) (of|that|to|he|hes|im|ill|they|what|for|my|in case|the|she|shes|it| itll|
      and) ..3 (spiders|heights|dogs|the dark|clowns|exam|exams|results|test|needles|dentist|fail|failing|flying|wasps|bees|get in
      trouble|be in trouble|in trouble|teacher|be angry|tell my|tell him i|tell her i|tell mum|tell dad|shout|shouts|ground|told off|say
      no|break up|thunder|storm|film|movie|ghosts|rollercoaster|driving|miss|late|what (mum|my mum|people|they|dad|my dad|everyone|he|
      she) [will] (say|think)|say)`,
    'hide and seek',
    'in danger of (being late|missing|failing|losing|extinction|going extinct|dying out|relegation|going down|getting detention)',
  ],
}
