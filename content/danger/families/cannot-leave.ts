/** Somebody will not let them go, or has locked them in, or has taken what they need to leave. */
import type { Family } from '../shape.ts'

export const cannotLeave: Family = {
  key: 'cannot_leave', topic: 'held', level: 'emergency', deed: true, elsewhere: true, denied: 'nothing',
  why: 'Somebody will not let them go, or has locked them in, or has taken what they need to leave.',
  source: 'danger/README, "Held/trafficked"; domain.md §5.2 "Held/violence", "Criminal exploitation"; 002 §6',
  meets: [
    `(moving|move|moved) (her|him|me|us|them) (tonight|tomorrow|today|again|on|somewhere|to another) &
      (they|hes|theyre|he|men|man|say|saying) & (number plate|reg|hotel|van|men|dont know
      where|remember|scared|city|whisper|hidden|borrowed)`,
    `(boss|owner|madam|gangmaster|landlord|auntie|aunty|man|woman|they) & (keep|keeps|has|have|took|hold|holds) my
      (papers|documents|wages|pay|id|money) & (room|sleep|out|hit|hits|work|leave|debt|owe|police|floor|allowed)`,
    `(they have|theyve got|they got|have got|holding) (our|my) (boy|son|daughter|girl|brother|sister|child) &
      (want|wants|pay|thousand|grand|money|ransom|or they|or else|pieces|bits|send (him|her) back)`,
    `so (i|she|he|we) (cant|couldnt|wont|cannot) ..1 (leave|walk|run|go|escape|walk off|get away|get out|go home|run off) &
      (keeps|keep|hides|hid|hidden|took|takes|taken|locks|locked|burnt|threw|has) ..2
      (trainers|shoes|clothes|keys|money|coat|door|doors|passport|charger|bag|purse|bus pass) &
      (he|him|his|hes|man|boyfriend|they|woman|them)`,
    `(wont|wouldnt|not|isnt|refuses to|refusing to|never) (drop|take|bring|drive|dropping|taking|driving) me (back|home|off) &
      (driving|car|man|guy|further|met|motorway|scared|stranger|hes #|keeps|country|middle of nowhere|miles)`,
    `(one word|pin drop|dropped a pin|drop pin|dropped pin|sent (her|his|a|me a) location|voice note|missed call|text) & (word
      help|just help|said help|says help|saying help|sos|begging|help me|come and get me) & (number|phone|dead|off|dont
      know|house|strange|hotel|then|woods|industrial|nothing|whisper|crying|screaming)`,
    `(asked|said|told (him|them|her)|begged|wanted|tried) ..2 (go home|leave|get out|to go|go back) & (he laughed|they
      laughed|laughed at|she laughed|locked|grabbed|hit me|pulled me back|dragged|took my|blocked|sat on me|pushed me|wont let|wouldnt
      let|tied|not until|owe)`,
    `(took|taken|takes|snapped|smashed|threw|chucked|broke|wiped|removed|confiscated) ..3 (my|our) ..1 (phone|sim|sim
      card|battery|shoes|clothes)|(they|theyve) [have] (took|taken|smashed) (his|her) phone & (his (tablet|phone|ipad|laptop|computer|watch)|their
      (tablet|phone|ipad|laptop|computer)|strangers phone|someones phone|borrowed a phone|borrowed phone|hotel|locked
      in|men|driving|laughed|im in a|escape)`,
    `(caravan|flat|house|room|basement|shed|warehouse|farm|hotel|building|container|lorry|van|yard|site) & (# days|days|two
      days|three days|four days|a week|weeks|since (last|monday|tuesday|wednesday|thursday|friday|saturday|sunday)) & (work for
      (her|him|them)|cant leave|wont let|not allowed|locked|says i owe|owe him|owe them|owe her|mattress on|no phone|hungry|want to go
      home|dont know where|boss|no shoes)`,
    `(rang|called|phoned|text|texted|message|messaged|managed to) & (strangers phone|someone elses phone|a
      strangers|borrowed|different number|unknown number|number i dont know|hidden phone|whispering|whispered|whisper) & (wont let|let
      (her|him) out|locked|room|cant leave|not allowed|help|scared|crying|come and get|men|man|hung up|then)`,
    `(door|doors|window|windows|gate|handle|exit|way out) & (chain|chained|bolt|bolted|padlock|padlocked|nailed|screwed
      shut|boarded|barricaded|wedged|chair|wardrobe|in front of (it|the)|blocks|blocking|blocked|guarding|guards|sits by|sat by|sat
      at|sat outside|from [the] outside|locked) & (cant get out|cant leave|wont let|not allowed|trapped|trace|been in here|in here
      since|since (last night|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|hes back at|till he|hes gone
      out|gone out|when he goes|every time i|laughs|for days|# days|all day|held|escape|scream)`,
    'chair & (under|against|up against|behind|wedged) & (handle|doorknob|door knob|door from)',
    `(man|men|bloke|blokes|guy|guys|someone|uncle|uncles|lads|boys|woman|dad|brothers)
      [is|are|sat|sitting|stood|stands|standing|sits|always|all day] (at|on|by|outside|guarding|watching|in front of) the
      (door|gate|room|stairs|entrance|exit) & (passport|phone|shoes|whisper|whispering|allowed|cant leave|wont let|leave|all the
      time|sold|code word|no shoes|clothes|hotel|locked|cant get out|trap|bando|scared)`,
    `(handcuffed|handcuffs|cable tied|cable ties|zip ties|duct tape|gagged|blindfolded|bag over (my|his|her) head|rope round|tied (me|him|her|us)|tied (my|her|his) (hands|wrists|feet|legs)) & (he|they|hes|theyve|man|men|dad|car|van|room|bed|chair|somewhere|scared|help)`,
    `(pushed|shoved|threw|bundled|locked|put|dragged|pulled|stuffed|grabbed) (me|him|her|us) (in|into|in to) [the|a|his|their] [back
      of] [the|a|his|their] (boot|van|car) & (driving|drove|motorway|dont know|scared|locked|child
      lock|they|he|screaming|phone|off|wont)`,
    `(code word|safe word|secret word|our word|the word we (agreed|agree|said)|agreed word) &
      (text|texted|sent|message|messaged|rang|said|used|phone|send)`,
    `(wont|wouldnt|refuses to|refusing to) (stop|pull over|unlock|slow down) [the] (car|van|doors|and let|to let) &
      (he|hes|man|they|driver|scared|help|me|us)`,
    `(every time|everytime|whenever|if|when) i (go near|try|get near|touch|reach|get to|try the|try to leave|go to) [to|the|my|leave]
      (the door|door|window|leave|go|get out|phone) & (he|hes|they|grabs|stands|laughs|blocks|hits|pulls|locks|shouts|pushes|stops me)`,
    `(sold|selling|sell|shot|shotted|shotting|bagged|made) ..4 (all|lot|everything|rest|of it|the last|it
      all|drugs|food|pack|gear|stuff) & (not allowed|aint allowed|cant leave|wont let (me|him|her)|isnt allowed|not going|aint
      going|cant go|cant come|stay here|stay until|stuck) ..3 (home|out|leave|until|unless)`,
    `(not allowed|isnt allowed|wasnt allowed|never allowed|aint allowed) [to] (out|leave|outside|go out|go outside|go
      home|home|phone|school|talk to anyone|see anyone|speak) & (man|men|he
      owns|they|door|locked|passport|months|weeks|clean|cook|hit|whisper|sold|scared|flat|stranger|# days|boyfriend|husband|his mum)`,
  ],
  phrases: [
    '(lock|bolt|padlock|latch|locks|bolts) ..1 on the outside of (my|the|her|his|our) ..1 (door|room|bedroom)',
    `(wont|not|never|refuses|refusing|isnt) ..6 (back|home|out|go|leave|car|down|shore|up) (until|unless) (i|she) (say yes|says yes|give in|gives in|let him|sleep with|kiss|have sex|do it|do stuff|do what|take my|show|send him|touch)`,
    '(brings|bring|bringing|brought) (us|me) food ..8 (customer|customers|room|locked|men|door|down|leave)',
    `(only|just) (let|lets|letting|allow|allowed|allows) (me|us|her|him|them) [out] [of] [the|my|her|his] [room|flat|house] (to|for)
      (wash|eat|toilet|the toilet|shower|a shower|smoke|work|men|customers|a wee|cook|clean)`,
    `(aint|not|isnt|cant|never|not allowed|aint allowed) [to] (going|go|leaving|leave|coming|come|getting|get) [back]
      [home|out|nowhere|anywhere|yard] (until|till) ..4 (sold|sell|shotted|paid|made the money|money back|done what)`,
    `(before|until|unless) ..3 (hell|theyll|shell|he|they|she) [will|lets|let|decides|decide|says|say] (let|lets|letting|i can|she
      can|he can) [me|her|him|us] [to] (go|leave|out|come home|home)`,
    `(wont|refuse|refuses|not|dont|never) (give|giving|let) (me|us|her|him) [have] (my|her|his|our) [back]
      (passport|passports|papers|documents|id card|visa)`,
    '(my|her) (passport|papers|documents|id) ..3 (his|their) (bag|drawer|safe|car|pocket|desk|room|house)',
    `(hiding|hid|hidden|locked myself) ..5 (from (him|her|them|my dad|my stepdad|my mum|my boyfriend|my ex|my brother|someone)|so (he|
      she|they) (cant|dont|doesnt|wont))`,
    `(wont|will not|refuses to|not|doesnt|dont|never|isnt|arent|wouldnt|not gonna) (let|letting|allow|allowing) (me|us|her|him) [go]
      (out the|out of the|leave the|out this|out of this|out his|leave his|leave this|back to my|go home|near the door|near a phone|have
      a phone|call|contact my|leave him|leave them)`,
    `(held|kept|holding|keeping|locked|detained|trapped|imprisoned|stuck) ..3 (by|with) [some|these|the|two|three|older] (men|adults|
      gang|dealers|olders|people he owes|people she owes|man|guys|them|strangers|people)`,
    `(being|been|is|hes|shes|im|are) [being] (held|kept|detained|imprisoned|locked) [up|in|at|inside] [a|an|some|somewhere] [address|
      flat|house|property|hotel|room|place|basement|unknown] (by|against|and|with|where|address|somewhere|property|until)`,
    `(rang|she called|he called|called me|voice note|texted|whispering|whispered|messaged) ..6 (whispering|whispered|scared to talk|
      couldnt talk|cant talk|help me|come and get me|they wont let|hes got me|held|keeping (him|her)|being kept|crying for help|
      screaming then|screamed)`,
    `(cant|couldnt|not allowed to|can never|unable to|not able to|cannot) (leave|go home|get out|get away|come home|go nowhere|go
      anywhere|come back|get home) (until|till|unless|til|because|cos|or|without) ..5 (pack|food|drugs|sold|gone|done|shot|paid|pay|
      money|owe|debt|finished|kill|hurt|says|say|wants|want|watching|let|locked|they|he|them|him|earn|made)`,
    `(in|at|inside|stuck in|left in|put in|staying in|been in) [a|some|this|an|these] [old|random|crack] (cats|nittys|crackheads|
      junkies|smackheads|addicts|users|cat|nitty|fiends|druggies) (house|flat|place|room|yard|home)`,
    `(they|he|hes|theyve|man|she|people|someone|guy|men|boyfriend|dad|uncle) [has|have|just|always|s] (locks|locked|locking|lock|bolts|
      bolted|padlocked|chains|chained|barricaded|ties|tied|handcuffed|shuts|hides|hid|took|taken|takes|keeps|has) [up|me|my|the|all|us]
      [my|the|front|all] (in|up|door|doors|down|phone|shoes|keys|key|passport|clothes|windows|money|hands|bed|radiator|phone charger|
      shoes and|room|house|ankle|wrists) ..6 (cant|cannot|wont|leave|out|get out|escape|go|until|night|so i|help|scared|run|away|
      trapped|outside|prisoner)`,
    `(wont|will not|not|dont|doesnt|didnt|never|refuses to|refusing to|wouldnt|isnt|arent|not gonna) [even] (let|letting|lets|allow|
      allowing|letting me|lettin) (me|us|him|her|them|my (sister|daughter|friend|mate|brother|son)) [ever|to|even|just] (leave|go|out|go
      home|get out|come home|escape|outside|leave the house|go outside|call|phone anyone|ring anyone|talk to anyone|see anyone|leave the
      room|use the phone|have my phone|sleep|get away|speak to|contact|eat|near the door|go anywhere)`,
    `(locked|lock|locks|locking|trapped|shut|shutting|bolted|barricaded|tied|chained|handcuffed|boarded) (me|us|him|her|them|myself|my
      (sister|daughter|friend|mate|brother|son)) [up|in|inside|to] (in|up|inside|to|here|the|a|with|there)`,
    `(locked|trapped|shut|tied up|tied|chained|handcuffed|imprisoned|caged|held hostage|held captive|held prisoner|held here|kept here|
      kept hostage|kept captive|kept prisoner|barricaded|stuck) (in|inside|to|up in|down in|with) (a|the|my|this|his|her|their|some|
      here|there) [mans|guys|mens|blokes|stranger|strangers|strange|dark|back|small|locked|upstairs] (room|bedroom|house|flat|basement|
      cellar|car|van|shed|boot|garage|bathroom|cupboard|caravan|attic|loft|hotel|apartment|hotel room|container|bed|chair|radiator|
      place|trap house|trap|bando|trap spot|spot|crack house|mans house|mans flat|hostage|with him|with them)`,
    `(locked|trapped|stuck|tied up|being held|being kept|held|kept) (in|here|inside) (here|his|by|with (him|them|this|these|some|a)|
      against|and|i|help|please|alone|n|cant|the (flat|house|room)|they|he)`,
    `(hes|shes|they|he|theyve|has|have|someone|she|man|bloke|guy) [has|have|just|keeps|is|been] (locked|bolted|blocked|blocking|
      barricaded|guarding|lock|locks|standing in front of|standing by|in front of|locking|hid the key to|taken the key to|got the keys
      to|padlocked|deadlocked|chained) [all] [the|my|me|every] [front|bedroom|back|main|only|doors|windows] (door|doors|windows|in|exit|
      gate|way out)`,
    `(door|doors|windows|window|gate) (is|are|has been|have been|is being|was) (locked|bolted|nailed|boarded|barricaded|padlocked|
      blocked) [from [the] outside|and|shut|up|and i|and he|and they|by|he|so] (outside|and|i|from|shut|cant|so|help|by|he|they|up)`,
    'locked [the] door (from|fae) [the] outside',
    `@cant (leave|get out|escape|get away|get away from|get away fae) [the|this|here|of|from|his|their|til|till|until|because|cos|with|
      and] [the|this|here|of|from|his|him|them|their|they|he|im|i] (house|flat|room|here|him|them|they|he|his|til|till|until|owe|locked|
      door|me|there|got|have|im|wont|watching|this|trap|paid|pay|place|man|hes|men|place)`,
    `@cant (leave|go|get out) (til|till|until|unless|because|cos) (i|they|he|hes|theyre|ive|its) (do|pay|have|say|says|said|let|gets|
      wont|watching|got|took|has|owe|sell|sold|locked|am done|earn|finish|work|do what|give)`,
    `(said|says|told me|tells me|telling me|saying) [that] (i|we|she|he) (cant|cannot|am not allowed to|not allowed|not allowed to|can
      never|have to stay|will never|wont) (leave|go|get out|go home|until|til|till|ever leave|here)`,
    `(took|taken|takes|stole|hid|hidden|confiscated|keeps|keeping|hold|holding|kept|taking) [away|all|my phone and] (my|her|our|me)
      (passport|passports|shoes|clothes|id|keys|papers|documents|phone charger|phone charger and my shoes) [off me|away] (so i|and i|and
      wont|cant|and locked|so we|away so|and they|and he|so (he|she|they)|n i|wont)`,
    `(took|taken|has|have|got|hid|hidden|keeping|keeps|holding|kept|hold) (my|her|his|our) (passport|passports|shoes|papers|documents|
      id)`,
    `(held|kept|keeping|holding|keep|being held|being kept|detained|stuck|trapped|here|taken|taking) [me|us|him|her|them|here|there]
      (against|agaisnt|againt|agenst) (my|his|her|our|their) will`,
    'against my will',
    `(being|im|i am|im being|been|weve been|shes being|hes being|theyre being|is being) (held|kept) (here|hostage|captive|prisoner|by
      (a|some|men|this|him|them|these|my|people)|against|in a (house|flat|room|basement|hotel)|there by|locked|somewhere)`,
    '(hostage|captive|prisoner) (by|in|here|at|and|help|situation)',
    `(holding|keeping|keep|kept|keeps|hold) (me|us|him|her|my (sister|friend|daughter|son|brother|mate)) (hostage|captive|prisoner|here
      against|here and|here til|here till|here until|here by|locked|in a (room|house|flat|basement)|in this (room|house|flat)|trapped|
      inside and|inside this|away from everyone|here they|here he|here i)`,
    '(wont|cant|not|never) (get|let|be let|be allowed) (out|me out|us out) (of (here|this|the)|please|help|alive)', 'let me out',
    `(forcing|forced|makes|making|made) (me|us|her) [to] (stay here|stay in (his|this|the|a)|sleep in (his|a)|live here|stay with (him|
      them)|stay the night|get in his)`,
    '(im|i am|were|shes|hes) [a|being|like a|his|her|their] (prisoner|hostage|slave|captive)', 'help me (they|he|she) wont',
    `(cant|couldnt) (talk|speak|ring|text|call|txt) [long|now|much|loud|for long|out loud|properly] (hes|he is|shes|theyre|they are|
      because|cos|he|they|he might|he will|they will|in case|if) (here|coming|listening|watching|in the|next|can|might|will|he|they|hes|
      back|gonna|about|checks|hear|near|coming back|looking|reading|sees|see|hears|catches|finds)`,
    `(hes|theyre|shes|they|he) (coming|coming back|back|on his way|here|comin back|comin|on their way) (cant talk|gotta go|have to go|
      got to go|cant|please hurry|hurry|help|delete|dont reply|dont text|im hiding|hide|i have to|please|for me|now i|i can hear|i need)`,
    'cant talk hes',
    `(dont|do not) (text|reply|ring|call|message|phone) [back|me back|me|this|again] (hell|he will|hes|they|theyll|he|she|shell|
      because|cos|if he|if) (see|know|find|kill|here|hes|check|watching|got|has|will|he|they|go|hit|beat|read|come|hurt|checks|gets)`,
    `(watching|watch|watches|checking|checks|reading|reads) (me|us|my messages|my phone|my texts|everything i do|every message|my
      every) (all the time|24 7|every move|so i cant|and wont let|constantly|every minute|move|every second)`,
    `(hiding|hid|hidden|locked myself|locking myself|barricaded myself|locked ourselves) [myself|in|inside|under|from|behind|and|with|
      ourselves] [in|from|under|behind|inside] [the|a|my|him|them|her|he|theyre|cupboard|because|cos] (bathroom|toilet|cupboard|
      wardrobe|bed|him|them|he|theyre|hes|loo|dad|stepdad|boyfriend|mums boyfriend|shed|bedroom|room|my dad|my stepdad|bushes|my
      boyfriend|my ex|her) ..6 (hes|he|theyre|they|door|banging|hit|outside|scared|trying|angry|hear|kill|come|find|get|drunk|going|
      screaming|shouting|knife|hurt|help)`,
    `(keeping|kept|keeps|hold|holding|has) (me|her|him) (prisoner|captive|hostage|locked up|locked in|under lock|in a cage|in (a|the)
      (cellar|basement|room))`,
    `(kidnapped|kidnap|kidnapping|abducted|abduct|snatched|bundled|took me hostage) (me|him|her|us|my|by|and|in|from|help|last|today|
      off|into|someone|a|on|outside|from school|i)`,
    `(been|got|was|were|being|ive been|shes been|hes been|im being) (kidnapped|abducted|snatched|took hostage|taken hostage|held
      hostage|held captive)`,
  ],
  not: [
    `(younger|kids|children|little ones|baby|twins|in bed|asleep|carer|work|car|disabled|nan|mum|dogs|dog|delivery|puppy) ..6 cant
      leave [the|my|him|her|them|it] [house|home|alone]`,
    `cant leave the house (because|as|until|in case) (i have|ive|the (kids|children|baby)|my (mum|nan|baby|other)|im
      (at|working|waiting)|she|he)`,
    '(sold|sell|selling) ..4 (raffle|tickets|cakes|poppies|programmes|cookies|lemonade|stall|buns)',
    '(blindfolded|blindfold) ..6 (birthday|surprise|game|pinata|party|cake|taste|challenge)',
    '(locked|bolted|shut) from [the] inside',
    '(making|make|makes) me stay (here|in) (i (want|wanna)|its fine|im fine)',
    `(wont|not|dont|doesnt|didnt|never|wouldnt|isnt|arent) (let|letting|allow|lets|allowing) (me|us|him|her|them) (go|out|leave) (to|
      til|till|until|on|with|for|in|and|early|school|work|class|at|past|after|tonight|tomorrow|this weekend|unless (i|he|she) (tidy|
      tidies|finish|do|does|clean)|past|anywhere (this|til|until|on))`,
    `(mum|dad|mums|dads|parents|teacher|miss|nan|sir|boss|rents) (wont|isnt|doesnt|dont|didnt|never|not) (let|letting|lets|allow) (me|
      us) (go|out|go out|go anywhere|outside|leave|see anyone|have my phone|use the phone|sleep|eat)`,
    `(wont|dont|doesnt|not|never) (let|letting|lets) (me|us|her|him) (sleep in|go (to|out|on|in|online|with|shopping|home early|ps5|
      xbox)|eat (sweets|in|chocolate|meat|chips)|have my phone (at|in|til|back|until|on|during|because|cos|after|when)|out of
      (detention|class|school|lesson|bed early)|outside (at|when|in|til|until))`,
    '(locked|shut|lock|locking|locked) (me|myself|us|himself|herself) out', 'locked (in|the door) (syndrome|a|at|battle)',
    `(locked|lock|locks|locking) (the|my|his|her) (door|doors|bedroom door|front door) (before|when|at night|behind|and (went|left|
      put)|last|when (i|we)|every night|tonight|after)`,
    `(phone|account|bike|car|door|gates|gate|school|shop|toilet|toilets|park|house|front door) [is|was|are|were|s|has been] locked (up|
      at|by|when|and im outside|so i cant get in|and no one|and noone)`,
    `cant leave (my|the|her|him|it|work|school|yet|early|the (dog|kids|house) (until|til|because (im|i)|alone|on)|without|til|till|
      until (#|half|lunch|mum|dad|after|i [have] finish|the|my|someone|im|its|tea|work)|for|them|now|him (alone|on)|her (alone|on)|you|
      u|me)`,
    `(cant|couldnt) (go|get out|leave) (til|till|until|unless|because|cos) (i|ive|its|they|he|im) (have (work|school|homework|exam|
      football|training|a)|got (work|school|homework|exam|football|training|no money)|do (my|the)|finish|ill|grounded|at|skint|too|to|
      am|raining|say)`,
    `(said|says|told me) (i|we) (cant|cannot|am not allowed to|not allowed to|wont) (go|leave|get out) (to|til|till|until (i|my|its|
      dinner|ive)|out|on|with|in|the|this|on the|because of (school|my))`,
    `(took|taken|takes|confiscated|got|has|have|hid) (my|his|her) [phone|xbox|keys|money|coat|charger|bank card|shoes|clothes|id|
      passport] [off me] (because|cos|for|at school|in class|til|till|until|so (i|he|she) (cant|could|wont) (game|go on|play|use|buy|
      stay up|be on)|to (school|the|work)|and (his|her|my) (coat|bag|phone|charger|keys|wallet|purse|shoes|rucksack|money|passport)
      (with|and|are))`,
    '(hes|shes|he|she) [has] (taken|took|got|has) (his|her) [own] (passport|passports|id|shoes|keys|documents|papers)',
    `stuck (in|inside) (the|a|my|this) (house|flat|room|car|hotel|bedroom|place|van) (with (mum|nothing|covid|flu|my|a cold|dad|the)|
      all (day|week|weekend)|because|cos|on the (motorway|m)|at|in traffic|revising|doing|bored)`,
    '(stuck|trapped) in (the|a) (car|van) (in|on)',
    `stuck (in|here|inside) (with (my (brother|sister|nan|mum|dad)|him till|homework)|and bored|detention|traffic|queue|a queue|the
      queue|school|lesson|class|a meeting|work|the rain|rain|maths|bed|the house|a rut|the middle|the mud)`,
    '(trapped|stuck) (in|by) (my|the|a) (lift|elevator|own|body|nerve|wind|thoughts|head|lie)',
    `(kept|keep|keeps|keeping|hold|holding|held|kept) (me|us|him|her) (here|in) (for|late|after|detention|overnight|at (school|
      hospital)|because|til|the loop|mind|check|back (a|at)|suspense|awake|busy|company|over the weekend|stitches|till)`,
    `(being|been|is|was) (held|kept) (at|in|by|on|up|for) (school|the hall|hospital|detention|the park|custody|the police station|
      police|observation|the church|saturday|sunday|monday|friday|the community|the pub|the (local|town)|after|overnight|a police)`,
    '(let me out) (of (school|class|lesson|detention|work|bed)|early|at)',
    `(make|makes|making|made) (me|us|him|her) (stay|stay in|live here|stay here) (behind|in (at|for)|late|after|til|till|until|home|
      for|at (school|home))`,
    '(watching|watch) (me|us|over) (all the time|everything i do) (in|at|on)',
    `(dad|mum|teacher|sir|miss) (is|s|are) (coming|back|here) (cant talk|gotta go|have to go|got to go|so) (speak|text|ttyl|later|bye|
      ill)`,
    'cant talk hes (asleep|sleeping)', '(gotta|have to|got to) go (mums|dads|miss|teachers|sirs|mum|dad|miss)',
    'kidnapped (my|the|his|her) (hoodie|pen|charger|dog|cat|teddy|heart|phone)', 'not kidnapped',
    '(kidnap|kidnapped) (film|episode|story|show|book|podcast)', 'prisoner of azkaban',
    'hiding (under|in) (the|my) (duvet|covers|bed) (from the (world|spider|thunder)|cos its|its cold)',
    'locked myself in (the|my) (bathroom|toilet|room|bedroom) (by accident)', 'locked in (for|to|on)',
    '(door|window|gate) [is] (locked|stuck|jammed|shut) (by accident|again|and (i|ive) (forgot|lost|left|no|have no))',
    'locked up [the] (bike|shop|house|school)',
  ],
  unless: ['escape room', 'hide and seek'],
}
