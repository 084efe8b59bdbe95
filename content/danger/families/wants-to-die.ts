/** A wish to die, said outright, by the child or about the child, is answered at once, however lightly it is put. */
import type { Family } from '../shape.ts'

export const wantsToDie: Family = {
  key: 'wants_to_die', topic: 'self_harm', level: 'emergency', elsewhere: true, denied: 'concern',
  why: 'A wish to die, said outright, by the child or about the child, is answered at once, however lightly it is put.',
  source: 'danger/README, "Suicide"; domain.md §1.2 (risk ladder) and §5.1 (families that word lists miss)',
  meets: [
    `dont wanna (be here|live|exist|wake up|be) & (guts|courage|brave enough|nerve|coward|too scared to|kids need|for my (mum|kids|
      family|dog)|end it|hurts so much|so tired)`,
    `(wouldnt|wish|hope|pray|glad|relieved|praying|hoping) & (my heart|my lungs|my body|breathing|heart) & (stopped|stop|stops|gave out|give
      out|gave up|gives out|quit|packed in)`,
    `@told & (other side) & (see you|see ya|see us|meet|catch you) ~16`,
    `(car|cars|lorry|bus|train|truck) & (came|coming|hit|round the corner|swerved|brake) & (wouldnt move|not move|id move|get out of the
      way|not sure id|wouldnt mind|wouldnt care|hoping|i wouldnt) ~20`,
  ],
  phrases: [
    '(pray|wish|hope|beg|want|wanna|like) ..3 (go|pass|die|slip away|pass away) in my sleep',
    '(not existing|not being alive|being dead|dying|not being here) ..2 (more than|all i|most of)',
    `(wish|hope|shame|pity|gutted|sad) ..2 (that|the|this|a) (car|bus|train|lorry|fire|crash|cancer|wave|virus|fall) ..3 (got|hit|
      killed|took|finished|ran|had) me`,
    '(reason|reasons) (not to|to not|why i shouldnt) (jump|die|do it|end it|live|kill myself|go through with it|stay alive|cut)',
    `(nice|great|easier|relief|lucky|hope|wish|love) ..4 (get|have|had|got|getting) (cancer|a heart attack|a brain tumour|leukaemia|
      something terminal|a stroke|something fatal)`,
    '(envy|jealous of|envious of|lucky) ..2 (dead people|the dead|people who (die|died|are dead)|dying people|anyone who dies)',
    'my (existence|life|birth|being alive) (is|was) ..1 (mistake|accident|error|waste|joke|burden)',
    `(easier|better|simpler|happier|quieter) if i ..1 (stopped ($|existing|breathing|being)|disappeared|vanished|wasnt (here|alive|
      around|born)|didnt exist)`,
    '(no|not|never|dont|without|wont|isnt) ..4 (a|be|another) tomorrow [$|for|and|i|im]',
    'no more (birthdays|christmases|tomorrows|next years)',
    `(dont|doesnt|not|no longer|never) (want|wanna|need) ..3 (be|have|see|face|live|get) (a|another|the|any more|my) (next week|next
      month|next year|future|birthday|christmas|day on this|new year|life)`,
    `(dont|doesnt|not|no longer|never|stop|without) (want|wanna|wish|being|having) [to|to be] [be] (a person|a human|human|conscious|in my
      body|part of this world|anything|anyone) (anymore|any longer|at all|i|$)`,
    `(gonna|wanna|want|ill|soon|rather|wish|could|time to|ready to|can|to) [go|go and|just|finally|be able to] (see|be with|join|meet|find|
      go to|follow) [my|her|his|our|the] (@kin|her|him|them|god|jesus|angels) ..6 (heaven|other side|up there|the sky|afterlife|next life)`,
    `(gonna|wanna|want|ill|soon|rather|wish|could|ready to|to) [go|go and|just] (see|be with|join|meet|follow) [my|her|his] (@kin|her|him)
      ..2 (hes|shes|who|been|is) (been dead|dead|died|passed|in heaven|gone)`,
    `(let|make|please let) (this|tonight|today|tomorrow) be (the last|my last|the end)`,
    `(button|pill|switch|magic wand|genie) ..8 (never existed|not exist|never been born|not wake|die|end it|wouldnt exist|disappear)`,
    `(never|not) have (existed|been born|been here)`,
    `(rest|sleep|peace|quiet|silence|gone|asleep|nothing) (for good|for ever|forever|permanently|eternally)`,
    '(just|been) waiting (for it to be over|to die|for the end|until its over|for death|to be dead)',
    '(terminal|fatal|incurable) (diagnosis|illness|disease|cancer|condition) ..8 (fault|relief|wish|hope|want|easier|me)',
    `(hope|wish|fantasise|fantasize|pray|want|daydream|dream) ..4 (get|getting|catch|having|given) ..2 (illness|disease|terminal|cancer|
      tumour|fatal)`,
    `(death|die|dying|dead|suicide) ..10 (pain to stop|stop the pain|end the pain|tired of|so alone|hopeless|worthless|pointless|hate
      myself|hate my life|depressed|depression|nobody cares|noone cares|lonely|suffering|escape|only way|way out|relief|peaceful|peace|
      freedom|be free|cant cope|no future|burden|better than this|beats this|miserable|numb|cant go on|anymore|cant take|hurts so much|
      comforting|sweet release)`,
    `(pain to stop|stop the pain|end the pain|tired of|so alone|hopeless|worthless|pointless|hate myself|hate my life|depressed|
      depression|noone cares|nobody cares|lonely|suffering|escape|only way|way out|relief|cant cope|no future|burden|miserable|numb|cant
      go on|cant take it|hurts so much|end of the day|exhausted) ..10 (death|die|dying|dead|suicide|not be here|not exist)`,
    `(never|didnt|dont|did not) (asked|ask|chose|choose|wanted|want|agreed|consent) to be (born|alive|here|in this world|on this
      planet|brought into)`,
    `(life|living|this world|this life|existence|being alive) (isnt|is not|wasnt|aint|not|doesnt|does not|was never|is just not) (for|
      meant|made|worth|suit|work for|my) [for] [me|it|thing]`,
    `(if|wish) (i|id) (had never|hadnt|had not|was never|were never|never|had never even) [been|even been] (born|exist|existed|alive|
      here|been born)`,
    `(nothing|noone|nothing here|nothing left) [is|was|feels|seems] [worth|makes me want to] (staying alive for|living for|stay alive|
      staying for|sticking around for|to live for|being alive for|keep going for|live for)`,
    `(dont|do not|no|not|havent|lost|running out of|lack|without|have no|losing) [have|got] [the|any|enough] (energy|strength|will|
      want|desire|motivation|reason|courage|fight|need|urge|drive) [left] to (live|exist|be alive|stay alive|keep living|go on living|
      carry on living|survive|breathe|wake up)`,
    `(god|universe|lord|death|someone|earth|world|ground|the void|satan|aliens|reaper) [to|please|will you|could|can you|would|just]
      (take|kill|swallow|smite|strike|end|remove|claim) me [already|now|away|please|up whole|down|out]`,
    `(world|everyone|everybody|family|people|they|life|things|friends|mum|dad|parents|kids|he|she) (would|will|could|d|ll|can|is|might)
      [all|all be|be|just|probably|do|get|carry|go|move|live] [all|be|just|on|much|so much] (fine|ok|better|happier|on|along|great|
      relieved|okay|easier|good|better off|perfectly|lighter) [on|fine|off|just fine|happily|much better] (without me|if i was gone|when
      im gone|if i died|once im gone|if i wasnt|with me gone|after im gone|if i werent|if i had never|if i didnt)`,
    '(open|opening) my eyes (again|tomorrow|anymore|ever)',
    `(never|not|dont|without) (have to|having to|need to|wanna|want to) (open my eyes|get up again|wake up|be awake|exist|be alive|face
      another|live another|see another)`,
    `(tomorrow|next (week|month|year|birthday)|my birthday|christmas|#2025-2030|18|20|21|25|30) ..3 (dont want to be|wont be) (here|
      alive|around)`,
    `(wanting|want|wants|wanted|longing|wish|urge|need|desire|craving|dreaming|ready) (to|of) [just] (die|dying|be dead|disappear
      forever|end it all|not exist|cease existing|stop existing|end everything|kill myself)`,
    `(stop|stopping|how do i stop|cant stop) (wanting|wishing|thinking about|thinking of|obsessing over|fantasising about|fantasizing
      about|daydreaming about|imagining) (to die|i was dead|dying|death|suicide|killing|being dead|it all|ending|jumping|to be dead|my
      death|my funeral)`,
    '(i|just|really) want out (of (this|life|my)|$|of it all|i cant|already|so bad|now)',
    `(selfish|wrong|bad|weird|normal|crazy|okay|ok|sin|stupid) (that|for|if|to|of me to|it is to|that i) [me|i|im|to|want|keep|for]
      [to|wanting|want|always|just|sometimes|wish|fantasise|fantasize|think|thinking] [to|about|i could|i] (die|dying|death|be dead|
      suicide|kill myself|end my life|not be here|leave|end it|driving|crashing|jumping|dead)`,
    `(dont|do not|doesnt|didnt) (deserve|want|need|care) (to live|to be alive|life|living|to be here anymore|to breathe|to exist|this
      life)`,
    `(should|could|would|wish i) have (died|been dead|killed myself|jumped|ended it|not woken|never been|bled out|overdosed|just died|
      drowned|been aborted)`,
    `(hope|wish|pray|praying|hoping|wishing|want|waiting) ..4 (accident|crash|hit me|kills me|kill me|fatal|dont make it|not make it|
      die soon|death|heart attack|stop beating|heart stops|never wake|doesnt wake|wont wake|my last|not wake|dont wake)`,
    '(fall|drift|go|going|fell) [off] (asleep|to sleep) ..4 (never|forever|not wake|dont wake|not have to)',
    `(alive|living|here|breathing|existing|survive|survived) ..3 (is a curse|is a punishment|is torture|was a mistake|is hell|is
      exhausting|isnt worth|is pointless|is not worth)`,
    `(dont|cant|do not|doesnt|couldnt) (see|picture|imagine|find|think of|have|know) (a|any|one|me|myself|why|what|the) [single|good|
      real|more|having|should|keep] (reason|reasons|purpose|point|future|i should|living|value|benefit) (to live|to stay|to keep living|
      to be alive|in living|to be here|to carry on|to exist|for living|in staying|in being|of living|live|keep living|stay alive|i
      should stay|to not|to keep going|for myself|with me in)`,
    `(only|one) (thing|person|reason) (thats|that is|keeping|stopping|holding|stops|keeps|left keeping) [is] [keeping|stopping] (me|me
      alive|me here|me from)`,
    `(if|hope|wish|until|imagine|wouldnt mind if|when) a (bus|car|train|lorry|truck|van) (hit|hits|ran|runs|would hit|came and hit|
      took) (me|into me|over me|me out)`,
    '(bus|car|train|lorry|truck) (hit|hits|runs over|would run over|would hit|to hit|just hit|please hit) me',
    `(dont|do not|not|never|didnt|doubt) (plan|planning|intend|expect|think|see|want|reckon|imagine|picture) [on|to|ill|i will|id|
      myself] [ever|be|being|seeing|see|reaching|reach|living|live|getting|make it] [to] (here for it|being here for it|being around|be
      here for|being alive|be alive|see (2025|2026|2027|2028|2029|2030)|(2025|2026|2027|2028|2029|2030)|living (to|past|much|long)|live
      (to|past|much longer|long)|making it (to|past|through)|make it (to|past|through)|reach (#17-40|adulthood|my)|reaching (#17-40|
      adulthood)|seeing (#17-40|christmas|next|my|another))`,
    '(put|putting) (me|myself) out of (my|this|the) (misery|pain|suffering)',
    `(put me down like|take me out back|someone shoot me|someone end me|someone kill me please|just kill me|god kill me|god take me|
      please kill me|kill me please|please god take me|lord take me|let me go god|take me god|take me lord)`,
    `(wish|wished|wishing) [that] i could (die|stop living|not wake|sleep forever|stop existing|end|fall asleep and|be dead|go to sleep
      and|trade|swap|disappear forever|go be with)`,
    `(wish|wished) (my|i had) (mum|mom|parents|suicide|attempt|od|overdose) (had|would have|aborted|worked|succeeded|had worked|had an
      abortion|had aborted)`,
    'should have (aborted|worked the first|succeeded|died that|died when|killed myself|jumped)',
    `(disappointed|annoyed|angry|upset|gutted|sad|hate|mad|unhappy|failed|cry|cried) ..4 (woke up|still alive|survived|didnt die|didnt
      work|im alive|wake up alive|waking up|failed to die)`,
    `(every|each) (night|morning|day|time) ..6 (wont wake up|not wake up|dont wake up|wish i hadnt woken|disappointed|wake up
      disappointed|wish i didnt wake|never wake up|die in my sleep|to die|be dead|end it)`,
    '(no|not) (interest|point|desire|joy|purpose|reason|use) in (living|life|being alive|existing|continuing|carrying on)',
    `(living|life|existing|being alive|breathing|existence) (is|feels|has become|seems|just|just feels) [so|just|too|only|like|a|an|
      all] (pointless|meaningless|exhausting|unbearable|to hard|torture|painful|hell|a burden|a chore|to much|to painful|suffering|pain|
      a nightmare|worthless|not for me|hard to bear|agony|killing me)`,
    `(dont|do not|doesnt|not) (belong|deserve to be|deserve|meant|supposed|fit) [to be] (alive|on this earth|on this planet|in this
      world|to live|to be alive|to exist|here anymore|to breathe|life|live)`,
    `(world|everyone|family|people|they|universe|mum|dad|my family|he|she|you) (doesnt|dont|wont|never|would be fine|will be fine|can
      live|will manage|dont even) [need|want|really need] (me here|me alive|me around|me in it|without me)`,
    `(noone|nobody|they|you) (will|would|wont|wouldnt|gonna|going to|even|ever) [even|ever|really|actually] (notice|care|miss|cry|
      realise|be bothered|mind|come to my funeral) [about|that|me|when|if|or] [that|when|if|im|i] (im (not here|gone|dead|missing from)|
      im not here anymore|i (die|died|was gone|disappear|disappeared|leave|left|am gone|go|went)|me when im gone|when im gone|when im
      dead|my death)`,
    '(death|dying) (doesnt|does not|dont|no longer) (scare|frighten|bother|worry) me',
    '(not|isnt|aint|no longer) (scared|afraid|frightened) (of|to) (death|dying|die|be dead)',
    `(want|need|crave|wish for|long for|looking for|deserve) (eternal|permanent|endless|peace in|the) (sleep|rest|peace|end|death|
      silence forever)`,
    `(this|my|the) (world|life|place|earth) (isnt|is not|wasnt|not|doesnt feel) (for me|made for me|meant for me|for people like me|
      where i belong|worth it|worth living)`,
    '(hope|wish|want|pray|praying|hoping|wishing) ..3 (end|ends|dies|die|over|kills|kill) (my life|me|for me|soon for me)',
    '(rather|prefer|sooner|better|easier) ..2 (die|dead|death|dying|kill myself)',
    '(close|shut) my eyes (and|n) (never|not|dont|have it|be gone|its over)',
    '(sleep|asleep|bed|dream|dreams) ..3 (never (wake|waking|woke)|not (wake|waking)|forever and)',
    '(stop|quit|end) (living|existing|being alive|breathing|my existence)',
    'tired of (being alive|breathing|living|life|existing|this life|this world|fighting to stay|trying to stay)',
    '(never|not) (supposed|meant) to (be born|exist|be alive|live this long|make it this far|be here)',
    `(love|like|welcome|want|need|wish|hope|pray) for (death|it all to end|my life to end|everything to end|the end to come|my life to
      be over|it to be over)`,
    '(feel|feeling|felt) (like|so) ..2 (dying|dead inside|ending it|ending my|killing|not existing|not being here|jumping)',
    `how (easy|simple|peaceful|nice|good|quick|quiet) it (would|will|could|must) be (to|if) (die|jump|end|just|not|be|disappear|step|
      let go|stop|take|fall|never|i)`,
    'take one step', '(no|not) (longer|more) (want|wish|able|wanna) [to] (live|be alive|exist|be here|go on living|carry on living)',
    'see no (point|reason|future|purpose|value) in (living|life|going on|carrying on|being here|myself)',
    'done (living|with living|with this life|being alive|existing|with existing)',
    '(over|sick of|fed up with|through with) (living|life|being alive|existing|this life)',
    'nothing (left|more) (for me|to live|to lose|here for me) (here|for|in|i)',
    `(want|wants|wanted|wanting|wish|wished|wishing|need|needs|wanna|desire|rather|hope|hoping|hoped|like|love|prefer|beg|begging|
      praying|pray|prayed|ready|deserve|deserves|longing|long|crave|craving|supposed|meant|waiting|prepared|willing|happy|going|gonna)
      [i|he|she|to|could|would|i could|i would|for me to|id|ill|wanna] [@so] (die|be dead|dying|be gone forever|stop living|stop
      existing|stop being alive|not be alive|not exist|not live|not be here anymore|cease to exist|not wake up)`,
    `(wish|wished|wishing|hope|hoping) [that] (i|he|she|im|id|hed|shed) [was|were|were all|could be|had been|would be|is|could|would]
      [@so] (dead|die|died|never born|never been born|not born|not alive|not here|not exist|disappear|gone|six feet under|be killed|kill
      me|get hit by|dont wake up|never wake up|didnt wake up|die in my sleep|died in my sleep|dropped dead|drop dead|be hit by)`,
    `wish (i|he|she|id|hed|shed) (wasnt|werent|hadnt been|didnt|was never|were never|had never been|never was|never been|never got)
      (born|alive|exist|existed|here|here anymore|on this planet|made it|conceived)`,
    'wish i (didnt|dont|never) (exist|wake up|survive|survived|existed)',
    'wish (i|it) (had|would have|couldve|could have|would of|could of) (died|killed me|worked)',
    `wish (someone|something|somebody|a car|a bus|they|he|god|cancer|covid|id|i) (would|could|would have|had) [just] (kill|killed|hit|
      run over|shoot|end|finish|take|get|got|take me out) (me|my life|it|us|cancer|something terminal)`,
    'shouldnt (be alive|exist|have been born|be here anymore|be breathing)',
    'should (be dead|have died|never have been born|not be alive|not exist|never been born|be the one who died|of died)',
    'should have been me (who|that|not) [died]', 'rather (die|be dead|kill myself|not exist|not be here) [than]',
    `(id|i|he|she|shed|hed|ill|im|be|me|wed|its|everyones|everyone|everything|things) [would|is|are|all] [be] [far|much|all|so much]
      (better|happier|easier) [of|off|if] [i] (dead|was dead|were dead|wasnt here|didnt exist|died|not alive|not here|not existing|was
      gone|were gone|killed myself|had never been born|was never born|in the ground|wasnt around|isnt here|isnt around)`,
    'better off dead', 'better off (not here|not alive|not being here|not being alive|if i wasnt here|if i was gone|gone|in a grave)',
    'happier if i (died|was dead|wasnt here|was gone|didnt exist)',
    'easier if i (died|was dead|wasnt here|was gone|didnt exist|disappeared)',
    `(dont|doesnt|didnt|not|never|no longer) [even|really] (want|wanna|wish|care|wants|wanted|desire|deserve|feel like) [to|about] [be]
      (alive|exist|existing|be alive|being alive|breathe|breathing|here anymore|on this earth|survive|continue living|carry on living|go
      on living|wake up|waking up|keep living|grow up|grow old|see tomorrow|live anymore|in this world|on this planet|around anymore|
      around|get older|see my next birthday|make it to)`,
    'wanna (not|no longer) (be alive|be here|exist|live|wake up|be)',
    `(dont|doesnt) wanna (exist|be alive|be anymore|be on this (earth|planet)|breathe|survive|be in this world|(live|be here|wake up|be
      around) (anymore|no more|any longer|$|and|i|im|ever|like this|if|because life|this life))`,
    'dont wanna (live|be here|exist|be alive|wake up) (anymore|either|without|like this|no more)',
    '(no|not) [much|any] (will|desire|wish|motivation|want) to (live|exist|be alive|carry on|go on|survive)',
    'lost (the|my|all|any|his|her) (will|desire) to live', 'not (care|caring|bothered|fussed) if i (die|live|live or die|died)',
    `(dont|doesnt|wouldnt) (care|mind|bother me|matter) if i (die|died|live|lived|live or die|wake up|was dead|get killed|got killed|
      dont wake up|never wake up|get hit|got hit|make it|am dead|survive|was killed)`,
    'wouldnt mind (dying|being dead|if i died|not waking up|getting hit|being hit|a car|if a)',
    'wouldnt be (sad|upset|bothered|mad) if i (died|didnt wake up|was dead)',
    `(want|wanna|wish|hope|gonna|going|rather|ready|like|love|could|time) [to] [i could|could|i] [@so] (go|fall|drift|be|stay|lay down
      and go|lie down and go|close my eyes) [off] (to sleep|asleep|sleep|off) [and|forever|n] [@so] (never|not|dont|forever|for ever|for
      good|wont) [@so] [have to] [@asleep]`,
    '(go|fall|going|drift off|went) (to sleep|asleep) and (never|not|dont|wont) [have to] (wake up|wake|waking up|get up)',
    '(not|never|dont|without|rather not|wanna not) (wake up|waking up|ever wake up) (again|anymore|ever|from it|tomorrow ever)',
    `(hope|hoping|pray|praying|prayed|wish|wishing|wished|beg|begging) [to god|every night|each night|that|god] [that] (i|he|she|id|
      ill) [would|will|could] [just] (dont|didnt|never|not|wont|doesnt) [ever|have to] (wake|wake up|make it|wakes up|woke up)`,
    'sleep forever', 'close my eyes (forever|for good|and never|for ever|and not wake|for the last time)',
    'never (wake|waking) up (again|sounds|would)', 'sleep and never',
    `(feel|felt|feeling|feels) [@so] like (dying|i wanna die|i want to die|killing myself|ending it|ending my life|dead|death is|i
      should die|i need to die|i should be dead|i dont wanna be here|not being here|not existing|not living|jumping off|jumping in
      front|giving up on life|its time to go|its my time to go|im meant to die|im gonna die soon|i deserve to die)`,
    `(thought|thoughts|idea|think|thinking|dream|dreaming|fantasise|fantasize|fantasising|fantasizing|daydream|daydreaming|obsessed|
      obsessing|fantasies|ideation|visions|imagining) [a lot|alot|all the time|constantly] [of|about|how|bout|with|on] [me|my] (dying|
      death|being dead|my death|my own death|not being here|not being alive|not existing|not wanting to be here|being dead|my funeral|my
      own funeral|killing|ending it|suicide|ending my life|wanting to die|jumping off|jumping in front|crashing|hanging myself|how to
      die|ways to die|dieing|not waking up)`,
    `(tired|sick|exhausted|bored|fed up|done|weary|over|had enough) (of|with|from) (living|life|being alive|existing|existence|being
      here|this life|my life|breathing|being on this earth|waking up|the world|fighting|surviving|trying to live|trying to survive|it
      all|having to exist|waking up every day|fighting every day)`,
    `(hate|hating|hates|cant stand|despise|regret|loathe) (being alive|living|existing|that im alive|that im still alive|being here
      anymore|my existence|that i exist|waking up|that i woke up|this life|that i was born|every second of being alive|every day im
      alive|still being alive)`,
    `(no|not any|without any|without a|isnt a|isnt any|zero|not a|any) [good|real|single|more] (reason|reasons|point|purpose|sense|
      meaning|use) [left] (to|for|in|of) [me] [to] [even] (live|living|life|be alive|being alive|exist|existing|be here|being here|stay
      alive|staying alive|carry on living|keep living|go on living|to keep going|keep going|carry on|go on|stay here|wake up|continue|
      continuing|stay|carrying on|keeping going|anymore|going on|my life|my existence|keep trying|staying)`,
    `(nothing|noone|nobody) [left|here|else] (to live for|to stay for|worth living for|to keep me here|keeping me here|to stay alive
      for|worth staying for|left to live for|worth living|keeping me alive|to keep me alive|left for me here|left for me in this)`,
    `(life|lifes|living|it|its) [is|isnt|is not|not|aint|wasnt|just isnt|not even|no longer|feels|not really] [not|isnt] worth (living|
      it anymore|the pain|carrying on|continuing|it any longer|going on|fighting for)`,
    'not worth (living|being alive|staying alive|existing|carrying on|being here)',
    `(no|not|isnt|whats the|what is the|see the|see any|see a|never|isnt any|dont see the|theres no|any|cant see the|lost) (worth|
      point|meaning|purpose) (living|of living|in living|of life|in life|being alive|of being alive|in being alive|of being here|in
      being here|in existing|of existing|of my life|to living|to life|to my life|for my life)`,
    `whats the point (in|of|anymore) (living|life|being alive|being here|going on|carrying on|existing|anything|trying|it all|me being|
      even being|staying|waking up|fighting)`,
    `why (am i|im i|should i|do i|bother|i) (still alive|even alive|alive|even exist|exist|still here|still breathing|be alive|stay
      alive|keep living|even live|still exist|live|living|be here|stay here|carry on|stay|continue living|wasting oxygen)`,
    '(give|giving|gave|given|gonna give|giving it) up on (life|living|myself|my life|existing|everything and everyone|it all)',
    `(done|finished|through) with (life|living|this life|this world|my life|it all|existing|being alive|everything and everyone|trying
      to live|trying to stay alive)`,
    `(ready|want|wanna|time|prepared|meant) [for me] [to] (be gone|leave this world|leave this earth|meet god|meet my maker|go to
      heaven|be with god|be done with it all|end things|end this|die now|be at peace|rest forever|be with the angels|let go of life|give
      up on life|pass away|leave this life|check out of life|die soon)`,
    `(ready|want|wanna|time|prepared|meant) [for me] [to] (go|leave|check out|be done) (from this world|for good|forever|with it all|
      with life|with everything|permanently|of this life|peacefully|be with (nan|my nan|mum|my mum|my dad|god))`,
    `(death|dying|being dead|death itself|dead|suicide) (is|sounds|seems|feels|looks|would be|will be|be|sound|must be) [like|so|to be|
      looking|really|pretty|much|the|my] [a|the] [so|more|only|much|most|like] (better|good|nice|peaceful|appealing|tempting|relief|
      comforting|easier|escape|answer|only way|only option|option|a relief|way out|solution|peace|best|inviting|freedom|calling|
      beautiful|the answer|my only|only escape|friend|preferable|comfort|great|attractive|dream|relaxing|bliss)`,
    'looking forward to (death|dying|being dead|it being over|the end)',
    'cant wait (to die|to be dead|till i die|until i die|till im dead|for it to be over|to be gone|for death|to not be here)',
    'embrace death', 'welcome death', 'death is the only', 'craving death', 'peace in death', '(let|lets|letting) me die', 'want death',
    'wanna (disappear|vanish) (forever|for good|off the face|off this|from this world|from this earth|from the world|permanently)',
    'disappear (off|from) (the face of|this|the) (earth|world|planet)',
    `(hope|wish|want|wanna|pray|praying|hoping|wishing) [to|for|that|i|it|i could] [get] (cancer|a heart attack|something terminal|a
      terminal illness|hit by a (car|bus|train|lorry|truck|van)|run over|in a crash|in a car crash|murdered|killed by|shot|crash my car|
      struck by|stabbed)`,
    'get hit by a (car|bus|train|lorry|truck|van) (and|so|tomorrow|today|tonight|on purpose|or)',
    `(i|he|she|theyre|said) [said|says|keeps saying|saying|told me|told us|has said|texted|texted me|messaged] [he|she|that|i|that he|
      that she] [wants|want|wanted|should] to die`,
    'wnt die', 'want die', 'wanna die', 'wanting to die', 'wants him dead self',
    '(i|he|she|shes|hes) (dont|doesnt|didnt) (want|wanna) (to be here|be here) (anymore|no more|any longer)',
    `(dont|doesnt|cant) (see|imagine|picture) (myself|himself|herself|me) (alive|living|being alive|being here|making it|here|
      surviving|getting older|growing up|living past|reaching|past|in the future)`,
    `(wont|not gonna|never gonna|not going to|never|doubt ill|doubt i will|wont ever) (make it|live|get|see|reach|survive) (to|past|
      till|until|to see|the) (#|my (next|#|birthday)|christmas|the end of|tomorrow|next (week|year|month|summer|birthday)|adulthood|new
      year|week|year|night|morning|weekend|another (day|week|year)|old age|graduation|prom)`,
    'gonna be dead (soon|by|before|tomorrow|anyway|in)', 'ill be dead (soon|by|before|tomorrow|anyway|in|and|then)',
    'when im (dead|gone|dead and gone|not here anymore|not around anymore)', 'once im (dead|gone)',
    `if i (died|die|was dead|disappeared|was gone|wasnt here|killed myself|werent here|dropped dead|didnt exist|ended it|vanished|wasnt
      around|end up dead|wasnt alive|go|stopped existing) [tomorrow|today|tonight|right now|forever|anymore] [would|wouldnt|then|noone|
      everyone|nobody|people|they|my|itd|mum|dad|the world|id|how long|who|how many|maybe|it|youd|hed|shed|theyd|will] (anyone|noone|
      everyone|nobody|people|they|my|better|be|care|notice|would|happier|cry|miss|relieved|even|come|realise|even notice|not)`,
    `(noone|anyone|everyone|nobody|they|people|you|he|she|mum|dad|parents|family|friends|world|wouldnt|would|dont think anyone would|
      who would) [would|will|d|wouldnt|even|ever|probably] [even|ever] (care|notice|miss me|cry|be sad|realise|mourn|bat an eye|be
      bothered|give a shit|give a fuck|come to my funeral|be happier|be relieved|be glad) if i (died|die|was dead|disappeared|was gone|
      wasnt here|killed myself|ended it|went|vanished|left this world|stopped existing|dropped dead|never woke up|didnt wake up|wasnt
      alive|wasnt around|werent here)`,
    `(everyone|everybody|people|they|world|family|mum|dad|my mum|my dad|you|he|she|friends|kids|parents|place|life|lives|all|everyones
      lives|youd|theyd|theyll|hed|shed|earth) [all|would|will|d|is|are|probably|ll] [@so] [be] [far|much|all|so much|a lot|alot]
      (better|happier|easier|better of|better off|easier off|more happy) [off] (without me|without me here|if i wasnt here|if i was
      gone|if i wasnt around|without me in it|without him|without her|w out me|if i was dead|if i died|if i didnt exist|if i left|with
      me gone|with me dead|once im gone|when im gone|me not here)`,
    'better off without me', 'better without me', 'happier without me', 'easier without me',
    '(world|place) [would be] [a] better (place without|off without|place if i|if i)',
  ],
  not: [
    'kill me (its|now its|monday|mondays|today is|please its|with a spoon)',
    'sleep forever (its|today|after|because|lol|cos)',
    'other side of', '(no|not|isnt|wont be) ..2 (here|there|school|in|work|training|back|home|up|bothered|ready) tomorrow',
    '(sleep|asleep|peace and quiet|rest) for (good|ever) (reasons|grades)', 'be another tomorrow',
      'sleep when im dead',
      '(like|only|see) you when im dead',
    '(at|in|with|til|until) [a|the|this|my] (work|lesson|class|school|traffic|meeting|maths|queue|lecture|#) ..4 (kill me)',
    'kill me (now|already its|pls its)', '(die|dead) (hard|line|on me|in my arms)', 'hope (it|he|she|they|the) (dies|die)',
    'want (it|him|them|the) (to|dead)',
    '(rather die) than (eat|wear|go|see|date|do|listen|watch|be seen|miss|support|drink|clean|sit|play)',
    'dont wanna (wake up|live) (in|early|the|him|her|you|mum|dad|baby|them|at|for|near|with)',
    'dont wanna be here (for|in this|at this|its boring|when|til|till|until|all day)',
    'dont wanna (wake|waking) (him|her|you|them|up mum|up dad|up the)',
    `(not|never|dont|didnt|wont|without) (wake|waking) up (on time|early|for|til|till|until|in time|at|to my|late|the|him|her|mum|dad|
      before|yet|hes|shes)`,
    '(not|hasnt|didnt|never|havent|isnt|hadnt) (woken|wake|woke|waking) up (yet|til|till|until|for|in time|early|late)',
    'want to disappear when', 'if i die (of|in|again|in the game|on this level|you)', 'dead to me',
    'sick of (it all|living (with|in|at|here|on))',
    '(tired|sick|bored|fed up|hate) (of|with) living (with|in|at|here|on|near|there|together|off|out)',
    'hate living (with|in|at|here|there|near|on|so far)', 'hate waking up (early|at|for|to|before)',
    'tired of (fighting (with|about|over)|waking up (early|at))', 'sick of (fighting (with|about|over)|waking up (early|at))',
    'tired of fighting with', 'point in (life (where|when|that))', 'living (for|room|off)',
    `ready to (go (out|to|home|now|in|on|back|for|when|whenever|soon|there|shopping|shop|into|away|with|today|see|get)|leave (the| now|
      when|for|in|soon|at|my|work|school|whenever|yet)|be done with (school|exams|work|uni|this))`,
    'time to (go (to|home|back|now|in|out|bed|shopping|get|for|and)|leave (the|now|for|my|work|school))',
    '(want|wanna) (go|leave) (now|tonight|for good|home|out|to|back|forever|anymore)', '(want|wanna) to (go|leave) (now|tonight)',
  ],
}
