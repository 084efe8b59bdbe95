/** A threat to kill or badly hurt is taken at its word. */
import type { Family } from '../shape.ts'

export const deathThreat: Family = {
  key: 'death_threat', topic: 'violence', level: 'emergency', elsewhere: true, denied: 'nothing',
  why: 'A threat to kill or badly hurt is taken at its word.',
  source: 'danger/README, "Violence"; domain.md §5.2 "Held/violence"',
  meets: [
    `(your|hes|shes|im|were|u) (a dead (man|boy|girl|woman)|dead meat) & (text|texted|said|told|message|messages|when i see|next
      time|find|find me|olders|dm|snap|threat)`,
    `what (hes|theyre|shes|they|he) ..1 (gonna|will|would|wants to) do to (me|us|him|her|my) &
      (story|photo|pics|said|told|message|messages|knife|petrol|gun|acid|scared|posted|describing|find|finds|catch)`,
    `(have|got|holding|took|taken|hold of) (our|my|the|your) (boy|son|daughter|girl|brother|sister|child|friend) &
      (ransom|thousand|grand|# (pounds|quid)|money) & (or (they|else|well|hell|theyll)|pieces|bits|kill|hurt|finger|fingers|send
      (him|her) back|call|rang|police)`,
    `(leave|leaving|go|going|come|coming|out|end up|carried|home|get on|back) ..3 in (an ambulance|a body bag|a box|a coffin|a
      bag|pieces|a wheelchair|a hearse|intensive care) & (said|says|saying|if|message|messaged|they|he|threat|threatened|told)`,
    `(bullet|bullets|dead rat|dead animal|dead cat|wreath|coffin|funeral card|sympathy card|severed) & (post|letterbox|letter
      box|doorstep|door|envelope|sent|left|car|porch)`,
    `(until|by|before) (sunday|monday|tuesday|wednesday|thursday|friday|saturday|tonight|tomorrow|midnight|the weekend|next week|#
      (oclock|pm|tonight)) & (money|pay|cash|grand|debt|find it|quid|the rest|what (he|i) (owe|owes)) & (or
      else|finished|dead|hurt|kill|stab|burn|windows|come for|coming for|get him|get me|his legs|my
      legs|shouted|letterbox|threat|threatened|take|dead man|done)`,
    `(snitch|snitches|snitching|grass|grasses|grassed|rat|rats) & (get whats coming|whats coming|stitches|dead|kill|find|die|get
      done|ditches|house|live|picture|pics|get me|coming for|threat|threats|message|scared)`,
    `(get|gets|getting) (whats|what i|what he|what she) ..1 (coming|deserve|deserves) &
      (message|messages|said|saying|told|dm|photo|pics|video|outside|door|house|threat|scared|brothers|uncles|olders|ex)`,
    '(dug|digging|dig) (the|my|her|his|a|your) (hole|grave) & (uncles|uncle|dad|brothers|they|he|said|home|back|family|woods|cousin)',
    `(tick tock|watch your back|watch my back|sleep with one eye|your next|im next|times up|time is up|your days are numbered|see you
      soon|we know where|clock is ticking) &
      (message|messages|text|dm|letter|note|said|saying|sent|photo|outside|house|door|scared|olders|ex|they|snap|number|voicemail)`,
    `(through|at|on|under) (the|our|my) (letterbox|letter box|door|window|windows) &
      (petrol|shouted|shouting|threat|note|brick|bricks|lit|fire|firework|fireworks|dog
      mess|bullet|blood|acid|finished|dead|kill|money|owes)`,
    `(ill|hell|shell|theyll|gonna|youll|well|will|end up|ended up) ..2 (put|be|end up|bury|leave) [me|him|her|us|you] [in] (the
      ground|a box|a coffin|a grave|a ditch|the hospital|a wheelchair|the boot|a body bag|six feet|the river|the morgue) &
      (said|says|find|finds|told|if|when|message|texted|threat|scared|brother|dad|uncle|uncles|ex|shaming|shame|family|olders|pay)`,
    `(photo|pics|video|screenshot|message|messages) ..4 (front door|my house|our house|my home|my street|my road|my mums house|my
      window|my school|my mums door|our door|my sister|my little brother|my brother) & (next|watch|coming|know
      where|kill|hurt|dead|warning|outside|threat|pay|owe|get me|see you|tick tock)`,
    `(cut|chop|slice|saw|break|snap|burn|rip|smash|pull) (his|my|her|our|him|me|your)
      (fingers|finger|ears|ear|tongue|legs|kneecaps|knees|face|hands|toes|throat|up|off|teeth out|head off) &
      (theyll|hell|they|gonna|said|saying|if|pay|by|lads|olders|threat|dealer|men|scared|owe)`,
    `(wont|wouldnt|never|not) (be seeing|see|be able to see|hear from) (me|him|her|us|your|my) ..3 (again|alive|anymore|no more) &
      (answered|boyfriend|man|he|she|someone|phone|said|text|message|texted|voice|ex)`,
    `(bury|buries|burying|end|finish|gut|drown|skin|cut|shoot|behead) (me|him|her|us|my|your|ya) & (before he lets|before they
      let|shame|shaming|izzat|honour|family|found (my|out)|said hell|said theyll|hell|theyll|says hes
      gonna|abbu|uncles|brothers|coming for|looking for)`,
    `(theyre|hes|they|he|theyll|hell|theyd|hed|olders|gang|dealer) [will|gonna|said theyll|said hell] ..3 (get|come to|come for|go
      to|do|kill|hurt|visit|burn|shoot up|smash up|put the windows) (my|our|mums|his|her) (mums
      door|door|family|mum|sister|brother|nan|nans|house|windows|little|mums house) & (if|unless|or|pay|owe|money|leave|go
      home|snitch|police|tell|trip|run|drop|dont)`,
    `(dead|killed|murdered|kill|stab|shoot|hurt|batter|bury) ..3 (when|if|the minute|as soon as|soon as|once) (i|we|he|she)
      (get|gets|got|step|steps|go|leave|come|turn) (off|out|home|back|outside|up|to) &
      (bus|train|school|house|door|stop|they|theyre|hes|said|gates|gate|tomorrow)`,
  ],
  phrases: [
    '(bring|bringing|brought|brings) (shame|dishonour|disgrace) (on|to|upon|onto) (them|us|the|my|our|him|this|his|her)',
    `(posted|put|leaked|shared|dropped|found) my (address|postcode|home address|location) ..10 (grand|kill|batter|head|get me|come
      for|stab|fight|bounty|burn|jump)`,
    `(talks|tells|grasses|snitches|speaks|goes to the police) [and|or|then] (he|she|you|hes|shes|your|they|we) [is|will|are]
      (dies|die|dead|gets it|get it|finished|killed)`,
    '(enjoy|your|my|his|her) last (night|day|days|hours) (on earth|alive|breathing)',
    'say (your|ur|my) (goodbyes|prayers)',
    'if (i|he|she) cant have (me|her|him|you|us) (then noone|noone|nobody|then nobody) (can|will|else|is)',
    `(my|his|her) (sister|mum|nan|brother|family|dad|cousin|mate|girlfriend) (gets it|will get it|gonna get it|is next|gets hurt|gets
      done|pays for it|dies|gets stabbed|gets shot|gets burned|gets killed)`,
    `(theyre|hes|shes|they|he|she|someone) [is|are|was|were|will|has] (gonna|going to|threatening to|threatened to|planning to|wants
      to|want to) (kill|murder|stab|shoot|hurt|batter) (my|me|us|him|her|mum)`,
    `(hell|shell|theyll|theyd|hed|shed|he will|they will|gonna|going to|gunna|finna|they are gonna|hes gonna) (find|hunt|track|come
      for|come after|get|hurt|do|finish|end|bury|burn|deal with|sort) (me|us|my (mum|family|brother|sister|nan)) [down|out|and|if|when|
      for|again|or|after|tonight|up|off]`,
    `(if|or|unless) (i|we|she|he) (dont|tell|leave|talk|snitch|go|ring|call|speak|told|ever|stop|try|run|refuse|say|pay|do) ..6 (kill|
      hurt|stab|harm|beat|batter|burn|shoot|find|come for|rape|run up|do something to) (me|us|him|her|my|them)`,
    '(drive|driving) ..3 off (the|a) (road|bridge|cliff)',
    `(said|saying|told me|tells me|threatened|threatening|threatens|threaten|keeps saying|screaming|texted|swore|promised|messaged|
      screamed|shouting|shouted|sent me|vowed|telling me|told her|told him) [that|to|me|us|her|him|if|i] [hes|shes|theyre|hell|shell|
      they|he|she|ill|theyll|they will|im|hed|shed|id] [will|would|to|gonna|wants to|is gonna] [come and|go and|come|go] (kill|stab|
      shoot|murder|strangle|slit|behead|drown|bury|rape|kidnap|hurt|batter|burn|beat|hunt|slice|smash|acid|petrol bomb|knife) (me|us|my|
      him|her|mum|them|the house|everyone|someone|his|our)`,
    `(threats to|threatened to|threatening to|threatens to|threatens|threatening|said hell|said shell|said theyll) [come and|go and]
      (kill|stab|shoot|murder|strangle|rape|petrol bomb|burn the house|break my|hurt|beat|batter|hunt|harm|find|get|smash|slit|burn)
      (me|us|my|him|her|mum|the house|down|everyone|someone|him)`,
    `(hes|shes|theyre|they|he|she|hell|theyll|shell|dad|stepdad|they will|he will|dads|someone|brothers|brother|man|boys|ex|gang|lads|
      boyfriend|ex boyfriend|uncle|uncles|family|people|they are|he is|husband|opps|dealer|guys) [is|are|actually|will|might|want|wants|
      wanna|going|gonna|would|threatened|threatening|tryna|trying|said they|literally|definitely|would actually|ll|s|planning|about|said
      hell|said theyll|would probably|keeps threatening|has threatened|have threatened] [to|gonna|gonna actually|actually|come and|of|go
      and|end up] (kill|murder|stab|shoot|strangle|butcher|behead|rape|knife|slit|petrol bomb|torture|bury|acid|shank|wet up|hunt down|
      hurt|burn) (me|us|my (mum|mam|family|brother|sister|dad|dog|throat|cat|nan|baby)|him|her|mum|my|someone|them)`,
    `(gonna|going to|about to|will|want to|wanna|wants to|trying to|tried to|tryna|threatened to|threatening to|tried|tries to|plan to)
      (kill|murder|stab|shoot|strangle|behead|slit|butcher|shank) (me|us|my (mum|mam|family|brother|sister|dad)|mum|him and|her and|
      everyone|them all|someone|people at|the (kids|baby|dog|cat))`,
    `(death threats|death threat|threatened my life|threatening my life|threat to (my|her|his) life|threats to kill|bounty|price on my
      head|hit on me|got a hit out|threatened with [a|an|his] (@sharp|death|acid|being (stabbed|killed|shot)))`,
    `(threatened|threatening|threatens|threaten|threats) (me|us|him|her|my (mum|family|sister|brother|daughter|son|friend)) (with|if|
      and|to|saying) [a|an|his|the|i|he|they|hell] (@sharp|violence|acid|bottle|kill|hurt|stab|bat|leave|tell|weapon|bats|dont come
      home|come home|go|beat)`,
    `(im|i am|were|we are|youre|shes|hes|be|am|well be|ill be|ur|id be) [a|as good as|literally|going to be|gonna be] (dead|dead man|
      dead meat|killed|murdered|stabbed|shot|six feet|finished|a dead girl|hurt bad) (if|when|man|girl|girl walking|tonight|tomorrow|by|
      he|they|she|because|cos|if he|for) ..5 (he|they|she|finds|find|tell|leave|go|bounce|out|snitch|back|knows|police|say|home|dad|
      stepdad|dont|catches|catch|man|my family|brothers|my uncles)`,
    `(kill|kills|hurt|stab|batter|beat|murder|shoot) (me|us|her|him|mum|my mum) (if|when) (i|he|they|she|we|im|u|you|hes|shes) (tell|
      leave|go|find|finds|go home|call|ring|ever|come|say|dont|told|phone|try|talk|leaves|tells|goes back|run|left|catch|catches|knew|
      stay|went|see|sees|is|am|found|text|knows|speak|scream)`,
    `(afraid|scared|frightened|terrified|petrified|worried|think|fear|convinced|sure|know|thinks) [that|of|for|hes|shes|theyre|he|she|
      they|what|hell|someone|dad|im|one day|my dad|ill be] (gonna|will|might|is gonna|would|going to|be|being|could|may|are gonna|wants
      to|want to|getting|get|hell|theyll) [to|go|actually|going|be|get] (kill me|killed|kill us|murder|murdered|stab|stabbed|shot|shoot
      me|hurt me|hurt us|beat me|batter me|batter|attack me|attacked|raped|rape|strangle|come for me|come after me|find me|hit me|beat
      me up|beaten up|killed by|get me|kill my|hurt my|kill her|kill him|hurt me again)`,
    `(going|gone|went|out|gonna|wants|wanna|want|planning|off|looking) [to|off|out] [to] (kill|stab|shoot|murder|hurt|batter|attack|
      burn) (someone|somebody|people|a (boy|lad|kid|man|teacher|girl)|everyone|him|them|her|his (dad|mum|stepdad|teacher|ex|girlfriend)|
      my (dad|stepdad|mum|husband|wife|partner|brother)|me) [with|tonight|and|at|now|if|when|for|he|who|up]`,
    `(gonna|going to|will|want to|wanna|ill|about to|could) (kill|stab|shoot|murder|hurt|slit|burn|batter|attack) (him|her|them|my
      (dad|stepdad|mum|brother|teacher)|someone|everyone|people|that man|this man|mums boyfriend|myself and) (tonight|with|when|if he
      (comes|touches|does|hits)|and|i swear|i mean it|in his sleep|in (her|their) sleep|before|for (what|hurting|touching|hitting))`,
    '(throw|threw|thrown|throwing|pour|squirt) (acid|petrol|bleach) (at|on|over|in)',
    `(petrol|firebomb|fire bomb|burn|set fire to|torch|shoot up|shot up|put (my|our|the|his) windows|smash (up|my|our)|put the windows|
      bricked|brick through|spin) (the|my|our|his|through|my mums|out|up) (house|windows|door|family|car|yard|flat|mums house|window|
      letterbox|home)`,
    '(honour|honor) (killing|based|crime|violence)',
    '(shaming|shamed|dishonouring|dishonoured|disgraced|shame on) (the|my|our|his|on my) (family|name|dad)',
    `(family|brothers|dad|uncles|cousins|brother) [is|are|will|out|all|s|has|have] (looking for|hunting|searching for|after|going to
      find|tracking|coming for|hunting for) (me|us|her|my sister|him) [and|to|n|because|for|with|they] ..4 (kill|hurt|beat|married|
      marry|marriage|shame|shaming|honour|dead|beating|boyfriend|force|take me|pakistan|knife|harm)`,
    '(kill|killing|murder) (me|us) (in my sleep|in our sleep|one day|tonight|eventually|and|dead)',
    'shoot up (the|my|his|a|our) (school|college|house)',
    `(said|says|told me|telling me|tells me|tell me|telling people|messaging me|messages|dm|sent|sending|people|they|everyone|keep|
      comments|someone|girls|she|keeps|text) [to|saying|me|i should|telling|that i should|im|told me|keep|keeps|saying go|say|and] [to|
      go|and|i should|saying|just|say|me] (kys|kill yourself|kill urself|go die|end yourself|hang yourself|kill myself and|go hang
      yourself|slit your wrists|drink bleach|end your life|off yourself|jump off)`,
  ],
  not: [
    `(finish|bury|kill|destroy|end|batter|murder) (me|us|him|them) [off] (at|on|in)
      (monopoly|fifa|cod|chess|uno|cards|mario|pool|football|tennis|the race|training|pe|fortnite|the next|warzone|the game|this game)`,
    `(mum|mums|mam|dad|dads|nan|parents|teacher|sister|brother|wife|husband|boss|coach|miss|sir) [is|are|will|was|would]
      [gonna|so|about to] (kill|murder|batter|shoot) (me|us) (if|when|for|because|over) [she|he|they|i|we|my|the|this]
      [sees|see|finds|find|hears|hear|gets|get|broke|lost|forgot|failed|spilt|am|im|reads] [my|the|this|out|i|about|a|it] ..2
      (report|phone|grades|results|late|room|mess|hair|screen|shoes|uniform|nails|piercing|tattoo|detention|state|coat|carpet|mocks|bill|car|dishes|trainers|dress|homework|test|keys|again|bike|laptop|ipad)`,
      'im finished if (she|he|mum|they)',
      '(dead|finished|done|killed) if (mum|she|he|dad|nan|miss|they) (finds|sees|find|see|catches)',
    '(shes|hes|theyre|she|he|they|mum|dad) (gonna|going to|will) kill (us|me) if (were|we|im|i|you|u)',
    `(mum|dad|parents|teacher|nan|mums|dads|miss|sir|coach|boss|wife|husband|sister|rents|brother|my mate|mam) [is|are|s|will|would|
      gonna|going to|said shes|said hes|says shes|ll|said shell|might] [gonna|going to|be like im gonna|to] (kill|murder|shoot|strangle|
      batter|hurt|bury) (me|us) (if|when|for|cos|because|over|i (forgot|lost| broke|failed|spilt)|xx|x|so|later|she|but|wish|anyway|now|
      $)`,
    `(mum|dad|parents|mums|dads|mam|nan|teacher|sir|miss|coach|boss|wife|husband) (will|would|is gonna|gonna|is going to|are gonna|ll|
      are going to|going to|might) (kill|murder|batter|shoot|strangle) (me|us)`,
    `(gonna|going to|will|would|could|wanna|want to|might) (kill|murder|strangle|shoot|batter|hurt) (him|her|them|you|my (brother|
      sister|dad|mum|teacher|mate)|someone|everyone|people) (if (he|she|they) (eat|eats|doesnt|dont|take|took|takes|keep|keeps|sing|
      touch my|nick|nicked|say|says|ask|asks|isnt|wont|forgets|forget|loses|messes)|for (being|not|eating|leaving|losing|making|taking|
      this|forgetting|worrying|that|waking|breaking|nicking)|when (he|she|they) (gets|get|comes|come|walks|is|finally|wakes|turns up|
      text|ring|rings)|with kindness)`,
    `(kill|kills|hurt|hurts) (me|us) (if|when) (i|u|you|we|he|she) (forget|lose|dont (text|ring|do|tidy|get|buy|go|come|bring|pass|
      reply|win|hurry|study)|say that|go (up|down|upstairs|running|to the gym)|walk|run|laugh|see (a|the|that)|fail|sneeze|cough|wear|
      hear|sit|stand|eat|bend|fell|am late|was late|spill|miss|break|come home late|stay up)`,
    '(die|dead|killed) (of|laughing|if (mum|he) sees my (report|grades|room|hair|phone|results))',
    '(die|dead|shot|killed) in (the|this) (game|film|show|book)',
    `(be|im|am|ill be|well be) (dead|killed) (if|when) [my|me] (mum|dad|nan|teacher|miss|mam|parents|i (fail|forget|lose|miss|am late|
      dont (pass|do|hand|revise)))`,
    `(scared|afraid|worried|think|frightened|know|sure|terrified) [of|that|she|he|they|hes|shes|im|ill|itll|it|this|the|i] [gonna|will|
      might|could|be|would|being|going to|is gonna] (get|find|hurt|attack|hit) (a|his|her|the|it|in|out|caught|lost|my (ankle|knee|
      back)|at school|told|cold|lonely|feelings|him|her|something|detention|fat|homesick|into|grounded|upset|back)`,
    '(worried|scared|afraid) (hes|shes|he|she|they|hell|shell) [is|has|might|been|will|gonna|may|could] (get|be|got|have|been) hurt',
    '(kill|murder|shoot) (everyone|someone|him|them|her|people) (in|on) (the game|gta|fortnite|cod|minecraft|call of duty|game)',
    'brick (wall|lane|by)', '(smash|burn) [up] (the|my|our) (house|car) (in|on) (gta|the game|sims|bad)',
    '(house|home) (party|warming)', 'hit on me',
    `(said|says|told) [me|her|him] [to] (break|cut|end|beat|burn|finish|hit|punch|kill|hurt|find|die|get|smash|hang|hunt|destroy) (a
      leg|up with|down on|the grass|it off|out|on|off|in|up (at|with)|my (hair|homework)|some|the (call|gym|shops|lights)|(my|his|her)
      (dinner|tea|hair|homework|work)|eggs|traffic|my number|time|her number|time|to|with|round|for|about)`,
  ],
}
