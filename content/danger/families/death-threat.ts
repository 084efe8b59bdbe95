/** A threat to kill or badly hurt is taken at its word. */
import type { Family } from '../shape.ts'

export const deathThreat: Family = {
  key: 'death_threat', topic: 'violence', level: 'emergency', lightly: true, elsewhere: true, denied: 'nothing',
  why: 'A threat to kill or badly hurt is taken at its word.',
  source: 'danger/README, "Violence"; domain.md §5.2 "Held/violence"',
  meets: [
    `(your|hes|shes|im|were|u) (a dead (man|boy|girl|woman)|dead meat) & (text|texted|said|told|message|messages|when i see|next time|
      find|find me|olders|dm|snap|threat)`,
    `what (hes|theyre|shes|they|he) ..1 (gonna|will|would|wants to) do to (me|us|him|her|my) & (story|photo|pics|said|told|message|
      messages|knife|petrol|gun|acid|scared|posted|describing|find|finds|catch)`,
    `(leave|leaving|go|going|come|coming|out|end up|carried|home|get on|back) ..3 in (an ambulance|a box|a coffin|a bag|pieces|a
      wheelchair|a hearse|intensive care) & (said|says|saying|if|message|messaged|they|he|threat|threatened|told)`,
    `(bullet|bullets|dead rat|dead animal|dead cat|wreath|coffin|funeral card|sympathy card|severed) & (post|letterbox|letter box|
      doorstep|door|envelope|sent|left|car|porch)`,
    `(get|gets|getting) (whats|what i|what he|what she) ..1 (coming|deserve|deserves) & (message|messages|said|saying|told|dm|photo|pics|
      video|outside|door|house|threat|scared|brothers|uncles|olders|ex)`,
    '(dug|digging|dig) (the|my|her|his|a|your) (hole|grave) & (uncles|uncle|dad|brothers|they|he|said|home|back|family|woods|cousin)',
    `(tick tock|your next|im next|times up) & (message|messages|text|dm|letter|note|said|saying|sent|photo|outside|house|door|scared|
      olders|ex|they|snap|number|voicemail)`,
    `(through|at|on|under) (the|our|my) (letterbox|letter box|door|window|windows) & (petrol|shouted|shouting|threat|note|brick|bricks|
      lit|fire|firework|fireworks|dog mess|bullet|blood|acid|finished|dead|kill|money|owes)`,
    `(cut|chop|slice|saw|break|snap|burn|rip|smash|pull) (his|my|her|our|him|me|your) (fingers|finger|ears|ear|tongue|legs|kneecaps|
      knees|face|hands|toes|throat|up|off|teeth out|head off) & (theyll|hell|they|gonna|said|saying|if|pay|by|lads|olders|threat|dealer|
      men|scared|owe)`,
    `(bury|buries|burying|end|finish|gut|drown|skin|cut|shoot|behead) (me|him|her|us|my|your|ya) & (shame|shaming|izzat|honour|family|
      found (my|out)|said hell|said theyll|hell|theyll|says hes gonna|abbu|uncles|brothers|coming for|looking for)`,
    `(theyre|hes|they|he|theyll|hell|theyd|hed|olders|gang|dealer) [will|gonna|said theyll|said hell] ..3 (get|come to|come for|go to|do|
      kill|hurt|visit|burn|shoot up|smash up) (my|our|mums|his|her) (mums door|door|family|mum|sister|brother|nan|nans|house|windows|
      little|mums house) & (if|unless|or|pay|owe|money|leave|go home|snitch|police|tell|trip|run|drop|dont)`,
    `(dead|killed|murdered|kill|stab|shoot|hurt|batter|bury) ..3 (when|if|the minute|soon as|once) (i|we|he|she) (get|gets|got|step|
      steps|go|leave|come|turn) (off|out|home|back|outside|up|to) & (bus|train|school|house|door|stop|they|theyre|hes|said| gates|gate|
      tomorrow)`,
  ],
  phrases: [
    // Into the ground, tonight.
    `(son|sons|lad|lads|boy|boys|daughter|daughters|brother|brothers|sister|sisters|family|him|hes|her|shes|im|me|getting|be|you|youre)
      ..1 (getting|gonna be|going to be|be|being|to be) put in the (ground|river|canal|boot)`,
    '(pay|send|transfer) ..6 or (you wont see|you dont see|hes dead|shes dead|you get (him|her) back in)',
    // Into hospital, or worse.
    `(said|says|saying|gonna|going to|will|theyll|ill|hell|shell|threatened to|threatening to|want to|wants to) ..2 put (me|him|her|us|my
      @kin) in [the] (hospital|a and e|a coma|intensive care|the ground|a wheelchair|a box|a body bag|the morgue)`,
    `(dad|family|brothers|parents|uncles|he|mum|stepdad|they|ex) ..3 kill me if (he|they|she|my dad|anyone) ..2 (finds|find|found) out
      ..3 (gay|pregnant|him|boyfriend|told|what he did|lesbian|trans|a boy|left|im here)`,
    // Whoever is to do it, it is theirs, and no wish of whoever tells it.
    '(he|she|they|hell|shell|theyll|hes|shes|theyre|hed|theyd|someone|man|men|uncle|uncles|brothers|stepdad|boyfriend|bf|ex|gang|dealer) ..4 kill me',
    'threat to (his|her|my|their|our) life',
    '(bring|bringing|brought|brings) (shame|dishonour|disgrace) (on|to|upon|onto) (them|us|the|my|our|him|this|his|her)',
    `(posted|put|leaked|shared|dropped|found) my (address|postcode|home address|location) ..10 (grand|kill|batter|head|get me|come for|
      stab|fight|bounty|burn|jump)`,
    `(talks|tells|grasses|snitches|speaks) [and|or|then] (he|she|you|hes|shes|your|they|we) [is|will|are] (dies|die|dead|gets it|get it|
      finished|killed)`,
    '(enjoy|your|my|his|her) last (night|day|days|hours) (on earth|alive|breathing)',
    'say (your|ur|my) (goodbyes|prayers)',
    'if (i|he|she) cant have (me|her|him|you|us) (then noone|noone|nobody|then nobody) (can|will|else|is)',
    `(my|his|her) (sister|mum|nan|brother|family|dad|cousin|mate|girlfriend) (gets it|is next|gets hurt|gets done|dies|gets stabbed|gets
      shot|gets burned|gets killed)`,
    `(theyre|hes|shes|they|he|she|someone) [is|are|was|were|will|has] (gonna|going to|threatening to|threatened to|planning to|wants to|
      want to) (kill|murder|stab|shoot|hurt|batter) (my|me|us|him|her|mum)`,
    `(hell|shell|theyll|theyd|hed|shed|he will|they will|gonna|going to|gunna|finna|hes gonna) (find|hunt|track|come for|come after|get|
      hurt|do|finish|end|bury|burn|deal with|sort) (me|us|my (mum|family|brother|sister|nan)) [down|out|and|if|when|for|again|or|after|
      tonight|up|off]`,
    `(if|or|unless) (i|we|she|he) (dont|tell|leave|talk|snitch|go|ring|call|speak|told|ever|stop|try|run|refuse|say|pay|do) ..6 (kill|
      hurt|stab|harm|beat|batter|burn|shoot|find|come for|rape|run up) (me|us|him|her|my|them)`,
    '(drive|driving) ..3 off (the|a) (road|bridge|cliff)',
    `(said|saying|told me|tells me|threatened|threatening|threatens|threaten|keeps saying|screaming|texted|swore|promised|messaged|
      screamed|shouting|shouted|sent me|vowed|telling me|told her|told him) [that|to|me|us|her|him|if|i] [hes|shes|theyre|hell|shell|
      they|he|she|ill|theyll|they will|im|hed|shed|id] [will|would|to|gonna|wants to|is gonna] [come and|go and|come|go] (kill|stab|
      shoot|murder|strangle|slit|behead|drown|bury|rape|kidnap|hurt|batter|burn|beat|hunt|slice|smash|acid|petrol bomb|knife) (me|us|my|
      him|her|mum|them|the house|everyone|someone|his|our)`,
    `(threats to|threatened to|threatening to|threatens to|threatens|threatening|said hell|said shell|said theyll) [come and|go and]
      (kill|stab|shoot|murder|strangle|rape|petrol bomb|break my|hurt|beat|batter|hunt|harm|find|get|smash|slit|burn) (me|us|my|him|her|
      mum|the house|down|everyone|someone|him)`,
    `(gonna|going to|about to|will|want to|wanna|wants to|trying to|tried to|tryna|threatened to|threatening to|tried|tries to|plan to)
      (kill|murder|stab|shoot|strangle|behead|slit|butcher|shank) (me|us|my (mum|mam|family|brother|sister|dad)|mum|him and|her and|
      everyone|them all|someone|people at|the (kids|baby|dog|cat))`,
    `(death threats|death threat|threat to (my|her|his) life|bounty|threatened with [a|an|his] (@sharp|death|acid|being (stabbed|killed|
      shot)))`,
    `(threatened|threatening|threatens|threaten|threats) (me|us|him|her|my (mum|family|sister|brother|daughter|son|friend)) (with|if|and|
      to|saying) [a|an|his|the|i|he|they|hell] (@sharp|violence|acid|bottle|kill|hurt|stab|bat|leave|tell|weapon|bats|come home|go|beat)`,
    `(kill|kills|hurt|stab|batter|beat|murder|shoot) (me|us|her|him|mum|my mum) (if|when) (i|he|they|she|we|im|u|you|hes|shes) (tell|
      leave|go|find|finds|go home|call|ring|ever|come|say|dont|told|phone|try|talk|leaves|tells|goes back|run|left|catch|catches|knew|
      stay|went|see|sees|is|am|found|text|knows|speak|scream)`,
    `(going|gone|went|out|gonna|wants|wanna|want|planning|off|looking) [to|off|out] [to] (kill|stab|shoot|murder|hurt|batter|attack|burn)
      (someone|somebody|people|a (boy|lad|kid|man|teacher|girl)|everyone|him|them|her|his (dad|mum|stepdad|teacher|ex|girlfriend)|my
      (dad|stepdad|mum|husband|wife|partner|brother)|me) [with|tonight|and|at|now|if|when|for|he|who|up]`,
    '(throw|threw|thrown|throwing|pour|squirt) (acid|petrol|bleach) (at|on|over|in)',
    `(petrol|firebomb|fire bomb|burn|torch|shoot up|shot up|smash (up|my|our)|bricked|brick through|spin) (the|my|our|his|through|my
      mums|out|up) (house|windows|door|family|car|yard|flat|mums house|window|letterbox|home)`,
    '(honour|honor) (killing|based|crime|violence)',
    `(family|brothers|dad|uncles|cousins|brother) [is|are|will|out|all|s|has|have] (looking for|hunting|searching for|after|tracking|
      coming for|hunting for) (me|us|her|my sister|him) [and|to|n|because|for|with|they] ..4 (kill|hurt|beat|married|marry|marriage|
      shame|shaming|honour|dead|beating|boyfriend|force|take me|pakistan|knife|harm)`,
    'shoot up (the|my|his|a|our) (school|college|house)',
  ],
  not: [
    'cut (your|my|his|her|our) (hair|fringe|nails|toenails|grass|hedge) ..4',
    `(finish|bury|kill|destroy|end|batter|murder) (me|us|him|them) [off] (at|on|in) (monopoly|fifa|cod|chess|uno|cards|mario|pool|
      football|tennis|the race|training|pe|fortnite|the next|warzone|the game|this game)`,
    `(mum|mums|mam|dad|dads|nan|parents|teacher|sister|brother|wife|husband|boss|coach|miss|sir) [is|are|will|was|would] [gonna|so|about
      to] (kill|murder|batter|shoot) (me|us) (if|when|for|because|over) [she|he|they|i|we|my|the|this] [sees|see|finds|find|hears|hear|
      gets|get|broke|lost|forgot|failed|spilt|am|im|reads] [my|the|this|out|i|about|a|it] ..2 (report|phone|grades|results|late|room|
      mess|hair|screen|shoes|uniform|nails|piercing|tattoo|detention|state|coat|carpet|mocks|bill|car|dishes|trainers|dress|homework|
      test|keys|again|bike|laptop|ipad)`,
  ],
}
