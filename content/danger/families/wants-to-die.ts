/** A wish to die, said outright, by the child or about the child, is answered at once, however lightly it is put. */
import type { Family } from '../shape.ts'

export const wantsToDie: Family = {
  key: 'wants_to_die', topic: 'self_harm', level: 'emergency', elsewhere: true, denied: 'concern',
  why: 'A wish to die, said outright, by the child or about the child, is answered at once, however lightly it is put.',
  source: 'danger/README, "Suicide"; domain.md §1.2 (risk ladder) and §5.1 (families that word lists miss)',
  meets: [
    // Hoping that chance, or God, or a stranger's lorry will do it.
    `(pray|prays|prayed|praying|wish|wishes|wished|wishing|hope|hopes|hoped|hoping|beg|begs|begging|want|wanting) & (plane|lorry|car|bus|
      train|truck|van|coach|storm|building|roof|lift|bridge) & (go down|goes down|went down|crash|crashes|crashed|hits me|hit me|hit us|
      drifts|swerves|run me over|runs me over|ran me over|take me out|takes me out|into my lane|into me|collapses|falls on me) ~18`,
    `(pray|prays|prayed|praying|wish|wishes|wishing|hope|hopes|hoping|beg|begs|begging|ask|asked) & (my|his|her) heart & (stop|stops|
      stopped|give out|gives out|gave out|give up|gives up|packed in|packs in)`,
    '(god|allah|lord|jesus|heaven|death|angels) ..2 (take|takes|took|let|lets) & in my sleep',
    `(wish|wished|why couldnt|shouldve|should have|supposed to|jealous|envy|envious|wishing) & (been me|be me|it was me|was my turn|swap
      places) & (died|dead|dies|death|killed|funeral|passed away|crash|accident|cancer)`,
    // What only fear holds back.
    `(id be|id have|wouldve|would have|i would|could have|couldve) ..2 (dead|gone|done it|jumped|ended it|killed myself|not be here) &
      (coward|chicken|guts|brave|braver|scared of the pain|weak|(wasnt|werent|not) ..2 (scared|coward|chicken|weak|afraid))`,
    '@told & (other side) & (see you|see ya|see us|meet|catch you) ~16',
    `(car|cars|lorry|bus|train|truck) & (came|coming|hit|round the corner|swerved|brake) & (wouldnt move|not move|id move|wouldnt mind|
      wouldnt care|hoping|i wouldnt) ~20`,
  ],
  phrases: [
    '(take|takes|took|go|going|die|dying|slip away|pass away|pass) in my sleep ($|and|so|please|tonight|one|every|i|god)',
    `(hope|hoping|wish|wishing|pray|praying) something [bad|awful|terrible|fatal|just|would] (happens|happen|happened|hits|kills|killed|
      takes|took) ..1 me`,
    `(hope|hoping|wish|wishing|pray|praying|better) ..2 i (dont|didnt|never|hadnt) ..1 (make it ($|home|back|through|to|and)|survive|
      survived|wake up|woken up|woke up|come round|been saved|been found|get through)`,
    `(disappointed|gutted|devastated|cried|cry|crying|sorry|heartbroken|hate it) ..3 (that i|when i|because i|cos i|i) ..2 (woke up|woken
      up|wake up|opened my eyes) ($|again|and|this|at all|still|alive|every|because|cos|today)`,
    `(what if|if only|imagine|wonder if|wish|rather) i ..1 (never|didnt|dont|not) ..1 (woke|wake|woken) up ($|again|tho|tomorrow|one|
      from|and|would)`,
    '(just|to|could|would|wanna|and) stop being ($|here|alive|anymore|altogether|at all)',
    `(dont|do not|not|done with|over|no more) ..3 (this|the) [whole] (life|living|being alive|existing|alive) (thing|business|stuff|
      malarkey)`,
    '(shouldnt|should not|not supposed to|not meant to|wasnt meant to) ..1 (be|exist|have been) (here|alive|born|living)',
    `(dont|doesnt|not|couldnt|wouldnt) ..2 (care|mind|bothered|matter|fussed|give a) ..2 (live or die|alive or dead|dead or alive|live or
      not|wake up or not|if i die|if i live)`,
    `(terminal|terminally ill|cancer|tumour|incurable) ..4 (id be|i would be|ill be|id feel) ..1 (happy|glad|relieved|ok with it|fine|
      pleased|free)`,
    'wish i could ..1 [just] ..1 (not exist|not be here|not be alive|stop existing|cease to exist|disappear forever|be dead)',
    'i (hate|cant stand|cant bear|dont like) (being|be) (alive|here on this earth|in this world)',
    `(wish|hope|shame|pity|gutted|sad) ..2 (that|the|this|a) (car|bus|train|lorry|fire|crash|cancer|wave|virus|fall) ..3 (got|hit|killed|
      took|finished|ran|had) me`,
    '(reason|reasons) (not to|to not) (jump|die|do it|end it|live|kill myself|stay alive|cut)',
    '(envy|jealous of|envious of|lucky) ..2 (dead people|the dead|dying people)',
    'my (existence|life|birth|being alive) (is|was) ..1 (mistake|accident|error|waste|joke|burden)',
    `(easier|better|simpler|happier|quieter) if i ..1 (stopped ($|existing|breathing|being)|disappeared|vanished|wasnt (here|alive|
      around|born)|didnt exist)`,
    '(no|not|never|dont|without|wont|isnt) ..4 (a|be|another) tomorrow [$|for|and|i|im]',
    'no more (birthdays|christmases|tomorrows|next years)',
    `(dont|doesnt|not|no longer|never) (want|wanna|need) ..3 (be|have|see|face|live|get) (a|another|the|any more|my) (next week|next
      month|next year|future|birthday|christmas|new year|life)`,
    `(dont|doesnt|not|no longer|never|stop|without) (want|wanna|wish|being|having) [to|to be] [be] (a person|a human|human|conscious|
      anything|anyone) (anymore|any longer|at all|i|$)`,
    `(gonna|wanna|want|ill|soon|rather|wish|could|ready to|to) [go|go and|just] (see|be with|join|meet|follow) [my|her|his] (@kin|her|
      him) ..2 (hes|shes|who|been|is) (been dead|dead|died|passed|in heaven|gone)`,
    '(let|make|please let) (this|tonight|today|tomorrow) be (the last|my last|the end)',
    '(never|not) have (existed|been born|been here)',
    '(rest|sleep|peace|quiet|silence|gone|asleep|nothing) (for good|for ever|forever|permanently|eternally)',
    `(hope|wish|fantasise|fantasize|pray|want|daydream|dream) ..4 (get|getting|catch|having|given) ..2 (illness|disease|terminal|cancer|
      tumour|fatal)`,
    `(death|die|dying|dead|suicide) ..10 (tired of|so alone|hopeless|worthless|pointless|hate myself|depressed|depression|nobody cares|
      noone cares|lonely|suffering|escape|only way|way out|relief|peaceful|peace|freedom|be free|cant cope|no future|burden|better than
      this|beats this|miserable|numb|anymore|cant take|comforting|sweet release)`,
    `(tired of|so alone|hopeless|worthless|pointless|hate myself|depressed|depression|noone cares|nobody cares|lonely|suffering|escape|
      only way|way out|relief|cant cope|no future|burden|miserable|numb|exhausted) ..10 (death|die|dying|dead|suicide|not exist)`,
    `(life|living|this world|this life|existence|being alive) (isnt|is not|wasnt|aint|not|doesnt|does not|was never) (for|meant|made|
      worth|suit|work for|my) [for] [me|it|thing]`,
    '(if|wish) (i|id) (had never|hadnt|had not|was never|were never|never) [been|even been] (born|exist|existed|alive|here|been born)',
    `(nothing|noone|nothing here|nothing left) [is|was|feels|seems] [worth|makes me want to] (staying alive for|living for|stay alive|
      staying for|to live for|live for)`,
    `(dont|do not|no|not|havent|lost|lack|without|have no|losing) [have|got] [the|any|enough] (energy|strength|will|want|desire|
      motivation|reason|courage|fight|need|urge|drive) [left] to (live|exist|be alive|stay alive|keep living|survive|breathe|wake up)`,
    `(god|universe|lord|death|someone|earth|world|ground|the void|satan|aliens|reaper) [to|please|will you|could|can you|would|just]
      (take|kill|swallow|smite|strike|end|remove|claim) me [already|now|away|please|up whole|down|out]`,
    `(world|everyone|everybody|family|people|they|life|things|friends|mum|dad|parents|kids|he|she) (would|will|could|d|ll|can|is|might)
      [all|all be|be|just|probably|do|get|carry|go|move|live] [all|be|just|on|much|so much] (fine|ok|better|happier|on|along|great|
      relieved|okay|easier|good|better off|perfectly|lighter) [on|fine|off|just fine|happily|much better] (without me|if i wasnt|if i had
      never)`,
    '(open|opening) my eyes (again|tomorrow|anymore|ever)',
    `(never|not|dont|without) (have to|having to|need to|wanna|want to) (open my eyes|wake up|be awake|exist|be alive|face another|live
      another|see another)`,
    `(wanting|want|wants|wanted|longing|wish|urge|need|desire|craving|dreaming|ready) (to|of) [just] (die|dying|be dead|disappear
      forever|not exist|cease existing|stop existing|end everything|kill myself)`,
    '(i|just|really) want out (of (this|life|my)|$|i cant|already|so bad|now)',
    `(should|could|would|wish i) have (died|been dead|killed myself|jumped|ended it|not woken|never been|bled out|overdosed|just died|
      drowned|been aborted)`,
    `(hope|wish|pray|praying|hoping|wishing|want|waiting) ..4 (accident|crash|hit me|kills me|kill me|fatal|die soon|death|heart attack|
      stop beating|heart stops|never wake|doesnt wake|wont wake|my last|not wake|dont wake)`,
    '(fall|drift|go|going|fell) [off] (asleep|to sleep) ..4 (never|forever|not wake|dont wake)',
    `(only|one) (thing|person|reason) (thats|that is|keeping|stopping|holding|stops|keeps|left keeping) [is] [keeping|stopping] (me|me
      alive|me here|me from)`,
    '(bus|car|train|lorry|truck) (hit|hits|runs over|would hit|to hit|just hit|please hit) me',
    `(dont|do not|not|never|didnt|doubt) (plan|planning|intend|expect|think|see|want|reckon|imagine|picture) [on|to|ill|i will|id|myself]
      [ever|be|being|seeing|see|reaching|reach|living|live|getting|make it] [to] (here for it|being around|being alive|be alive|see
      (2025|2026|2027|2028|2029|2030)|(2025|2026|2027|2028|2029|2030)|living (to|past|much|long)|making it (to|past|through)|reach
      (#17-40|adulthood|my)|reaching (#17-40|adulthood)|seeing (#17-40|christmas|next|my|another))`,
    '(put|putting) (me|myself) out of (my|this|the) (misery|pain|suffering)',
    // Asked of anybody, or cried out. What another means to do to them is a threat (death-threat.ts).
    '(put me down like|(someone|somebody|some1|please|pls|plz|god|lord|why dont (you|u|they)|wish (you|u|they) would|let (him|her|them|you|someone|it)) kill me)', '^ [oh|ok|ffs|omg|ugh|no] kill me',
    `(wish|wished|wishing) [that] i could (die|stop living|not wake|sleep forever|stop existing|end|fall asleep and|be dead|go to sleep
      and|trade|swap|disappear forever)`,
    'should have (aborted|succeeded|died that|died when|killed myself|jumped)',
    '(every|each) (night|morning|day|time) ..6 (not wake up|disappointed|to die|be dead|end it)',
    `(living|life|existing|being alive|breathing|existence) (is|feels|has become|seems|just|just feels) [so|just|too|only|like|a|an|all]
      (pointless|meaningless|exhausting|unbearable|to hard|torture|painful|hell|a burden|a chore|to much|to painful|suffering|pain|a
      nightmare|worthless|agony|killing me)`,
    `(world|everyone|family|people|they|universe|mum|dad|my family|he|she|you) (doesnt|dont|wont|never|can live|will manage|dont even)
      [need|want|really need] (me here|me alive|me around|me in it|without me)`,
    `(noone|nobody|they|you) (will|would|wont|wouldnt|gonna|going to|even|ever) [even|ever|really|actually] (notice|care|miss|cry|
      realise|be bothered|mind) [about|that|me|when|if|or] [that|when|if|im|i] (im (not here|gone|dead|missing from)|i (die|died|was
      gone|disappear|disappeared|leave|left|am gone|go|went)|my death)`,
    '(death|dying) (doesnt|does not|dont|no longer) (scare|frighten|bother|worry) me',
    '(rather|prefer|sooner|better|easier) ..2 (die|dead|death|dying|kill myself)',
    '(close|shut) my eyes (and|n) (never|not|dont|have it|be gone|its over)',
    '(sleep|asleep|bed|dream|dreams) ..3 (never (wake|waking|woke)|not (wake|waking)|forever and)',
    '(stop|quit|end) (living|existing|being alive|breathing|my existence)',
    'tired of (being alive|breathing|living|life|existing|this life|this world)',
    '(never|not) (supposed|meant) to (be born|exist|be alive|be here)',
    'take one step',
    'done (living|with living|with this life|being alive|existing|with existing)',
    '(over|sick of|through with) (living|life|being alive|existing|this life)',
    'nothing (left|more) (for me|to live|to lose) (here|for|in|i)',
    `(want|wants|wanted|wanting|wish|wished|wishing|need|needs|wanna|desire|rather|hope|hoping|hoped|like|love|prefer|beg|begging|
      praying|pray|prayed|ready|deserve|deserves|longing|long|crave|craving|supposed|meant|waiting|prepared|willing|happy|going|gonna)
      [i|he|she|to|could|would|i could|i would|id|ill|wanna] [@so] (die|be dead|dying|stop living|stop existing|not exist|not live)`,
    `(wish|wished|wishing|hope|hoping) [that] (i|he|she|im|id|hed|shed) [was|were|were all|could be|had been|would be|is|could|would]
      [@so] (dead|die|died|never born|never been born|not born|not alive|not here|not exist|disappear|gone|be killed|kill me|dont wake
      up|dropped dead|drop dead)`,
    `wish (i|he|she|id|hed|shed) (wasnt|werent|hadnt been|didnt|was never|were never|never was|never been|never got) (born|alive|exist|
      existed|here|here anymore|made it|conceived)`,
    'wish i (didnt|dont|never) (exist|wake up|survive|survived|existed)',
    'shouldnt (be alive|exist|have been born|be breathing)',
    'should have been me (who|that|not) [died]',
    'rather (die|be dead|kill myself|not exist) [than]',
    `(id|i|he|she|shed|hed|ill|im|be|me|wed|its|everyones|everyone|everything|things) [would|is|are|all] [be] [far|much|all|so much]
      (better|happier|easier) [of|off|if] [i] (dead|was dead|were dead|wasnt here|didnt exist|died|not alive|not here|not existing|was
      gone|were gone|killed myself|wasnt around|isnt here|isnt around)`,
    'better off dead',
    'happier if i (died|was dead|wasnt here|was gone|didnt exist)',
    'easier if i (died|was dead|wasnt here|was gone|didnt exist|disappeared)',
    `(dont|doesnt|didnt|not|never|no longer) [even|really] (want|wanna|wish|care|wants|wanted|desire|deserve|feel like) [to|about] [be]
      (alive|exist|existing|be alive|being alive|breathe|breathing|here anymore|survive|continue living|wake up|waking up|keep living|
      grow up|grow old|see tomorrow|live anymore|in this world|around anymore|around|get older)`,
    'wanna (not|no longer) (be alive|be here|exist|live|wake up|be)',
    `(dont|doesnt) wanna (exist|be alive|be anymore|breathe|survive|be in this world|(live|be here|wake up|be around) (anymore|no more|
      any longer|$|and|i|im|ever|like this|if|because life|this life))`,
    'dont wanna (live|be here|exist|be alive|wake up) (anymore|either|without|like this|no more)',
    'lost (the|my|all|any|his|her) (will|desire) to live',
    'not (care|caring|bothered|fussed) if i (die|live|died)',
    'wouldnt mind (dying|being dead|getting hit|being hit|a car|if a)',
    'wouldnt be (sad|upset|bothered|mad) if i (died|was dead)',
    `(want|wanna|wish|hope|gonna|going|rather|ready|like|love|could|time) [to] [i could|could|i] [@so] (go|fall|drift|be|stay) [off] (to
      sleep|asleep|sleep|off) [and|forever|n] [@so] (never|not|dont|forever|for ever|for good|wont) [@so] [have to] [@asleep]`,
    'sleep forever',
    'close my eyes (forever|for good|and never|for ever)',
    'never (wake|waking) up (again|sounds|would)',
    'sleep and never',
    `(thought|thoughts|idea|think|thinking|dream|dreaming|fantasise|fantasize|fantasising|fantasizing|daydream|daydreaming|obsessed|
      obsessing|fantasies|ideation|visions|imagining) [a lot|alot|constantly] [of|about|how|bout|with|on] [me|my] (dying|death|being
      dead|my death|not existing|being dead|my funeral|killing|ending it|suicide|ending my life|jumping off|crashing|hanging myself|
      dieing)`,
    `(tired|sick|exhausted|bored|fed up|done|weary|over|had enough) (of|with|from) (living|life|being alive|existing|existence|being
      here|this life|my life|breathing|waking up|the world|fighting|surviving|it all)`,
    '(nothing|noone|nobody) [left|here|else] (to live for|keeping me here|worth living|left for me here)',
    'not worth (living|being alive|staying alive|existing|carrying on|being here)',
    `whats the point (in|of|anymore) (living|life|being alive|being here|going on|carrying on|existing|anything|trying|it all|me being|
      even being|staying|waking up|fighting)`,
    'looking forward to (death|dying|being dead|the end)',
    'embrace death',
    'welcome death',
    'death is the only',
    'craving death',
    'peace in death',
    '(let|lets|letting) me die',
    'want death',
    'disappear (off|from) (this|the) (earth|world|planet)',
    'wnt die',
    'want die',
    'wants him dead self',
    `(wont|not gonna|never gonna|never|doubt ill|wont ever) (make it|live|get|see|reach|survive) (to|past|till|until|to see|the) (#|my
      (next|#|birthday)|christmas|tomorrow|next (week|year|month|summer|birthday)|adulthood|new year|week|year|night|morning|weekend|
      another (day|week|year)|old age|graduation|prom)`,
    'gonna be dead (soon|by|before|tomorrow|anyway|in)',
    'ill be dead (soon|by|before|tomorrow|anyway|in|and|then)',
    'when im (dead|gone|not here anymore)',
    'once im (dead|gone)',
    `if i (died|die|was dead|disappeared|was gone|wasnt here|killed myself|werent here|dropped dead|didnt exist|ended it|vanished|wasnt
      around|wasnt alive|go|stopped existing) [tomorrow|today|tonight|right now|forever|anymore] [would|wouldnt|then|noone|everyone|
      nobody|people|they|my|itd|mum|dad|the world|id|how long|who|how many|maybe|it|youd|hed|shed|theyd|will] (anyone|noone|everyone|
      nobody|people|they|my|better|be|care|notice|would|happier|cry|miss|relieved|even|come|realise|even notice|not)`,
    `(everyone|everybody|people|they|world|family|mum|dad|my mum|my dad|you|he|she|friends|kids|parents|place|life|lives|all|everyones
      lives|youd|theyd|theyll|hed|shed|earth) [all|would|will|d|is|are|probably|ll] [@so] [be] [far|much|all|so much|a lot|alot] (better|
      happier|easier|better of|better off|easier off|more happy) [off] (without me|if i wasnt here|without him|without her|if i was dead)`,
    'better off without me',
    'better without me',
    'happier without me',
    'easier without me',
    '(world|place) [would be] [a] better (place without|off without|if i)',
  ],
  not: [
    '(impression of|called (miss|sir|him|her) mum|waved (back|at)|farted|doing an impression|whole class (laughed|heard|saw|stared)|mortified|mortifying|so embarrassing|so cringe|so awkward) ..10 wanted to die',
    'wanted to die ..6 (embarrassing|mortified|cringe|so awkward|everyone (saw|laughed|heard)|laughing)',
    '(tired|sick|bored|fed up|exhausted) (of|with) living (with|in|at|out|on|off|near|next)',
    '(crash|crashes|crashed|breaks down) ..2 (so we|so i|so that we|and we miss)',
    'make it (worse|weird|awkward|late|obvious|in time|on time|to (the|my|work|school|practice|training|class))',
    '(woke|wake|woken) up (late|early|at|to|before|with a|#|so)',
    `(bus|queue|meeting|lesson|lessons|assembly|traffic|line|hold|hour|hours|homework|train|football|training|shopping|ikea|maths|match)
      ..8 (losing|lost|lose) [the|my] will to live`,
    'sudden death',
    '(penalties|penalty|shootout|extra time|final|match) ..5 cant (take|cope|handle)',
    `(roadworks|homework|maths|monday|mondays|traffic|queue|exam|exams|revision|assembly|double science|essay|shift|coursework) ..5 kill
      me`,
    '(phone|phones|battery|laptop|ipad|controller|airpods|charge) ..6 (gonna|going to|about to|will) die',
    'sleep forever (its|today|after|because|lol|cos)',
    'other side of',
    'sleep when im dead',
    '(at|in|with|til|until) [a|the|this|my] (work|lesson|class|school|traffic|meeting|maths|queue|lecture|#) ..4 (kill me)',
  ],
}
