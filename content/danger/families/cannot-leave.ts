/** Somebody will not let them go, or has locked them in, or has taken what they need to leave. */
import type { Family } from '../shape.ts'

export const cannotLeave: Family = {
  key: 'cannot_leave', topic: 'held', level: 'emergency', lightly: true, deed: true, elsewhere: true, denied: 'nothing',
  why: 'Somebody will not let them go, or has locked them in, or has taken what they need to leave.',
  source: 'danger/README, "Held/trafficked"; domain.md §5.2 "Held/violence", "Criminal exploitation"; 002 §6',
  meets: [
    // Kept in a house, for a debt or to sell.
    `(theyve|they have|hes|he has|they|man has|men have) got (me|us) ..1 (in|at|inside|up in) ..3 (flat|house|room|hotel|caravan|warehouse|
      trap|bando|basement|yard|place) & (@cant (leave|get out|go)|selling|sell|wont let|dont know where|no idea where|owe|debt|locked|
      for them|for him|dont know the address|work)`,
    `(house|flat|room|hotel|caravan|warehouse|basement) & (dont know|no idea|not sure|idk|dunno) where & (men|guys|blokes|lads|olders|man)
      & (owe|debt|wont let|@cant (leave|get out|go)|locked|selling|drugs|took my)`,
    `(selling|sell|shotting|trapping|dealing|cooking up|bagging up) ..3 (for them|for him|for (the|some) (olders|lads|men|boys|guys)) &
      @cant (leave|get out|go home|get away|go)`,
    // The keys are with others.
    `(whispered|whispering|rang|rung|text|texted|called|phone|message|line) & (cant get out|theyve got the keys|got the keys|wont let
      (her|him|me) out|locked (her|him|me) in|door is locked|locked in)`,
    // Windows covered, no word of when.
    `(covered|boarded|blacked|taped|nailed|painted|put|stuck|bars) & windows & (cant see out|cant get out|wont let|locked|when i can|cant
      leave|not allowed|wont say)`,
    `(took|taken|takes|has|got|keeps) my ..1 (phone|passport|id|money|shoes|clothes|bank card) & (passport|cant leave|wont let|cant go|
      lock|locked|locks|so i cant|hide|hidden|wont give)`,
    `(moving|move|moved) (her|him|me|us|them) (tonight|tomorrow|today|again|on|somewhere|to another) & (they|hes|theyre|he|men|man|say|
      saying) & (number plate|reg|hotel|van|men|dont know where|remember|scared|city|whisper|hidden|borrowed)`,
    `(boss|owner|madam|gangmaster|landlord|auntie|aunty|man|woman|they) & (keep|keeps|has|have|took|hold|holds) my (papers|documents|
      wages|pay|id|money) & (room|sleep|out|hit|hits|work|leave|debt|owe|police|floor|allowed)`,
    `(wont|wouldnt|not|isnt|refuses to|refusing to|never) (drop|take|bring|drive|dropping|taking|driving) me (back|home|off) & (driving|
      car|man|guy|further|met|motorway|scared|stranger|hes #|keeps|country|miles)`,
    `(one word|pin drop|drop pin|dropped pin|voice note|missed call|text) & (word help|just help|said help|says help|saying help|sos|
      begging|help me|come and get me) & (number|phone|dead|off|dont know|house|strange|hotel| then|woods|industrial|nothing|whisper|
      crying|screaming)`,
    `(asked|said|told (him|them|her)|begged|wanted|tried) ..2 (go home|leave|get out|to go|go back) & (he laughed|they laughed|laughed
      at|she laughed|locked|grabbed|hit me|dragged|took my|blocked|pushed me|wont let|wouldnt let|tied|not until|owe)`,
    `((took|taken|takes|snapped|smashed|threw|chucked|broke|wiped|removed|confiscated) ..3 (my|our) ..1 (phone|sim|sim card|battery|
      shoes|clothes)|(they|theyve) [have] (took|taken|smashed) (his|her) phone) & (his (tablet|phone|ipad|laptop|computer|watch)|their
      (tablet|phone|ipad|laptop|computer)|strangers phone|someones phone|borrowed phone|hotel|locked in|men|driving|laughed|im in a|
      escape)`,
    `(caravan|flat|house|room|basement|shed|warehouse|farm|hotel|building|container|lorry|van|yard|site) & (# days|days|two days|three
      days|four days|a week|weeks|since (last|monday|tuesday|wednesday|thursday|friday|saturday|sunday)) & (work for (her|him|them)|cant
      leave|wont let|not allowed|locked|owe him|owe them|owe her|mattress on|no phone|hungry|dont know where|boss|no shoes)`,
    `(door|doors|window|windows|gate|handle|exit|way out) & (chain|chained|bolt|bolted|padlock|padlocked|nailed|screwed shut|boarded|
      barricaded|wedged|chair|wardrobe|in front of (it|the)|blocks|blocking|blocked|guarding|guards|sits by|sat by|sat at|sat outside|
      locked) & (cant get out|cant leave|wont let|not allowed|trapped|trace|since (last night|yesterday|monday|tuesday|wednesday|
      thursday|friday|saturday|sunday)|hes back at|till he|gone out|when he goes|every time i|laughs|for days|# days|all day|held|escape|
      scream)`,
    'chair & (under|against|up against|behind|wedged) & (handle|doorknob|door knob|door from)',
    `(man|men|bloke|blokes|guy|guys|someone|uncle|uncles|lads|boys|woman|dad|brothers) [is|are|sat|sitting|stood|stands|standing|sits|
      always|all day] (at|on|by|outside|guarding|watching) the (door|gate|room|stairs|entrance|exit) & (passport|phone|shoes|whisper|
      whispering|allowed|cant leave|wont let|leave|all the time|sold|code word|no shoes|clothes|hotel|locked|cant get out|trap|bando|
      scared)`,
    `(not allowed|isnt allowed|wasnt allowed|never allowed|aint allowed) [to] (out|leave|outside|go out|go outside|go home|home|phone|
      school|see anyone|speak) & (man|men|he owns|they|door|locked|passport|months|weeks|clean|cook|hit|whisper|sold| scared|flat|
      stranger|# days|boyfriend|husband|his mum)`,
  ],
  phrases: [
    '(door|doors|room|bedroom|flat|house) [is|are|s|was] (locked|bolted|padlocked|chained) (from|on) [the] outside',
    `(get|have|see|want) ..2 (son|daughter|lad|boy|girl|lass|child|kid|him|her) back (when|if|once|unless) ..2 (pay|paid|money|send|
      transfer|hand over)`,
    '(theyve|hes|they have|he has|they) got the keys',
    '(wont|doesnt|hasnt|wont even) (say|tell me|told me|said) when i can (go|leave|come out|go home|get out)',
    '(hes|shes|theyre|they are|he is|man is|someone is) keeping me (here|in (here|a|his|the|this)|locked|prisoner|hostage)',
    '^ [please|help] (i|we) cant get out [of here|please|help|hes|its locked] $',
    '^ [help|please] (im|ive been|weve been|were) (locked|shut) in [here|please|help|a room|his room|the house|his house] $',
    `(wont|not|never|refuses|refusing|isnt) ..6 (back|home|out|go|leave|car|down|shore|up) (until|unless) (i|she) (say yes|says yes|give
      in|gives in|let him|sleep with|kiss|have sex|do it|do stuff|do what|take my|show|send him|touch)`,
    `(only|just) (let|lets|letting|allow|allowed|allows) (me|us|her|him|them) [out] [of] [the|my|her|his] [room|flat|house] (to|for)
      (wash|eat|toilet|the toilet|shower|a shower|smoke|work|men|customers|a wee|cook|clean)`,
    `(aint|not|isnt|cant|never|not allowed|aint allowed) [to] (going|go|leaving|leave|coming|come|getting|get) [back] [home|out|nowhere|
      anywhere|yard] (until|till) ..4 (sold|sell|shotted|paid|money back|done what)`,
    `(before|until|unless) ..3 (hell|theyll|shell|he|they|she) [will|lets|let|decides|decide|says|say] (let|lets|letting|i can|she can|he
      can) [me|her|him|us] [to] (go|leave|out|come home|home)`,
    `(hiding|hid|hidden|locked myself) ..5 (from (him|her|them|my dad|my stepdad|my mum|my boyfriend|my ex|my brother|someone)|so (he|
      she|they) (cant|dont|doesnt|wont))`,
    `(wont|will not|refuses to|not|doesnt|dont|never|isnt|arent|wouldnt|not gonna) (let|letting|allow|allowing) (me|us|her|him) [go] (out
      the|out of the|leave the|out this|out his|leave his|leave this|go home|call|contact my|leave him|leave them)`,
    `(being|been|is|hes|shes|im|are) [being] (held|kept|detained|imprisoned|locked) [up|in|at|inside] [a|an|some|somewhere] [address|
      flat|house|property|hotel|room|place|basement|unknown] (by|against|and|with|where|address|somewhere|property|until)`,
    `(rang|she called|he called|called me|voice note|texted|whispering|whispered|messaged) ..6 (whispering|whispered|couldnt talk|cant
      talk|help me|held|keeping (him|her)|being kept|screaming then|screamed)`,
    `(they|he|hes|theyve|man|she|people|someone|guy|men|boyfriend|dad|uncle) [has|have|just|always|s] (locks|locked|locking|lock|bolts|
      bolted|padlocked|chains|chained|barricaded|ties|tied|handcuffed|shuts|hides|hid|took|taken|takes|keeps|has) [up|me|my|the|all|us]
      [my|the|front|all] (in|up|door|doors|down|phone|shoes|keys|key|passport|clothes|windows|money|hands|bed|radiator|phone charger|
      shoes and|room|house|ankle|wrists) ..6 (cant|cannot|wont|leave|out|get out|escape|go|until|night|so i|help|scared|run|away|trapped|
      outside|prisoner)`,
    `(wont|will not|not|dont|doesnt|didnt|never|refuses to|refusing to|wouldnt|isnt|arent|not gonna) [even] (let|letting|lets|allow|
      allowing|letting me|lettin) (me|us|him|her|them|my (sister|daughter|friend|mate|brother|son)) [ever|to|even|just] (leave|go|out|go
      home|get out|come home|escape|outside|go outside|call|phone anyone|ring anyone|see anyone|sleep|get away|speak to|contact|eat|go
      anywhere)`,
    `(locked|lock|locks|locking|trapped|shut|shutting|bolted|barricaded|tied|chained|handcuffed|boarded) (me|us|him|her|them|myself|my
      (sister|daughter|friend|mate|brother|son)) [up|in|inside|to] (in|up|inside|to|here|the|a|with|there)`,
    `(locked|trapped|shut|tied up|tied|chained|handcuffed|imprisoned|caged|held hostage|held captive|held prisoner|held here|kept here|
      kept hostage|kept captive|kept prisoner|barricaded|stuck) (in|inside|to|up in|down in|with) (a|the|my|this|his|her|their|some|here|
      there) [mans|guys|mens|blokes|stranger|strangers|strange|dark|back|small|locked|upstairs] (room|bedroom|house|flat|basement|cellar|
      car|van|shed|boot|garage|bathroom|cupboard|caravan|attic|loft|hotel|apartment|hotel room|container|bed|chair|radiator|place|trap
      house|trap|bando|trap spot|spot|crack house|mans house|mans flat|hostage|with him|with them)`,
    `(hes|shes|they|he|theyve|has|have|someone|she|man|bloke|guy) [has|have|just|keeps|is|been] (locked|bolted|blocked|blocking|
      barricaded|guarding|lock|locks|standing by|locking|padlocked|deadlocked|chained) [all] [the|my|me|every] [front|bedroom|back|main|
      only|doors|windows] (door|doors|windows|in|exit|gate|way out)`,
    'locked [the] door (from|fae) [the] outside',
    `@cant (leave|get out|escape|get away) [the|this|here|of|from|his|their|til|till|until|because|cos|with|and] [the|this|here|of|from|
      his|him|them|their|they|he|im|i] (house|flat|room|here|him|them|they|he|his|til|till|until|owe|locked|door|me|there|got|have|im|
      wont|watching|this|trap|paid|pay|place|man|hes|men|place)`,
    `(took|taken|has|have|got|hid|hidden|keeping|keeps|holding|kept|hold) (my|her|his|our) (passport|passports|shoes|papers|documents|id)`,
    'against my will',
    `(being|im|i am|im being|been|weve been|shes being|hes being|theyre being|is being) (held|kept) (here|hostage|captive|prisoner|by (a|
      some|men|this|him|them|these|my|people)|against|in a (house|flat|room|basement|hotel)|there by|locked|somewhere)`,
    '(hostage|captive|prisoner) (by|in|here|at|and|help|situation)',
    'let me out',
    'help me (they|he|she) wont',
    'cant talk hes',
    `(kidnapped|kidnap|kidnapping|abducted|abduct|snatched|bundled) (me|him|her|us|my|by|and|in|from|help|last|today|off|into|someone|a|
      on|outside|from school|i)`,
    `(been|got|was|were|being|ive been|shes been|hes been|im being) (kidnapped|abducted|snatched|took hostage|taken hostage|held hostage|
      held captive)`,
  ],
  not: [
    '(i|we|ive|weve|me|id) ..1 (wouldnt|wont|didnt|dont|not gonna|never|not) ..1 (let|allow) (her|him|them) ..4',
    `(younger|kids|children|little ones|baby|twins|in bed|asleep|carer|work|car|disabled|nan|mum|dogs|dog|delivery|puppy) ..6 cant leave
      [the|my|him|her|them|it] [house|home|alone]`,
    '(sold|sell|selling) ..4 (raffle|tickets|cakes|poppies|programmes|cookies|lemonade|stall|buns)',
    `(wont|not|dont|doesnt|didnt|never|wouldnt|isnt|arent) (let|letting|allow|lets|allowing) (me|us|him|her|them) (go|out|leave) (to|
      til|till|until|on|with|for|in|and|early|school|work|class|at|past|after|tonight|tomorrow|this weekend|unless (i|he|she) (tidy|
      tidies|finish|do|does|clean)|past|anywhere (this|til|until|on))`,
    `cant leave (my|the|her|him|it|work|school|yet|early|the (dog|kids|house) (until|til|because (im|i)|alone|on)|without|til|till| until
      (#|half|lunch|mum|dad|after|i [have] finish|the|my|someone|im|its|tea|work)|for|them|now|him (alone|on)|her (alone|on)|you| u|me)`,
    `(took|taken|takes|confiscated|got|has|have|hid) (my|his|her) [phone|xbox|keys|money|coat|charger|bank card|shoes|clothes|id|
      passport] [off me] (because|cos|for|at school|in class|til|till|until|so (i|he|she) (cant|could|wont) (game|go on|play|use|buy|
      stay up|be on)|to (school|the|work)|and (his|her|my) (coat|bag|phone|charger|keys|wallet|purse|shoes|rucksack|money|passport)
      (with|and|are))`,
    '(hes|shes|he|she) [has] (taken|took|got|has) (his|her) [own] (passport|passports|id|shoes|keys|documents|papers)',
  ],
  unless: ['escape room', '(drama|school|our|the) (piece|play|film|short) is about', '(im|plays|playing|play) the kidnapper', 'hide and seek'],
}
