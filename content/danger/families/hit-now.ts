/** Somebody is hurting them, or has just done so. */
import type { Family } from '../shape.ts'

export const hitNow: Family = {
  key: 'hit_now', topic: 'violence', level: 'emergency', deed: true, elsewhere: true, denied: 'nothing',
  why: 'Somebody is hurting them, or has just done so.',
  source: 'danger/README, "Violence"; domain.md §5.2 "Held/violence"',
  meets: [
    `(pushed|shoved|knocked|kicked|threw) (his|her|my|our|the) ..1 (nan|mum|dad|sister|brother|grandad|wife|carer|mother|little one)
      (over|down|off|out) & (he|she|has|hes|shes|they|throwing|smashing|screaming|shouting|hurt|bleeding|drunk|just)`,
    `(get|getting|got|has|holding) ..1 hold of (the|her|his|my) (baby|babys|toddler|toddlers|little one|arm|hair|throat|neck) &
      (screaming|shouting|shaking|crying|scared|help|what do i do|drunk|wont let go|dragging|hurting)`,
    `(going for|goes for|went for|flying at|flew at|gone for|on top of|has hold of|got hold of) @victim &
      (bleeding|blood|screaming|police|knife|fists|scared|wont stop|help|hurt|hurting|babys|shouting|smashing|get off)`,
    `(twisted|bent|pulled|yanked|wrenched|squeezed|stamped on|stood on|jumped on|slammed|trapped|crushed) ..1 my
      (arm|wrist|fingers|hand|leg|foot|ankle|neck|head|shoulder) & (popped|cracked|snapped|swollen|broken|broke|hospital|cant
      move|purple|blue|huge|massive|dislocated|in the door)`,
    `(throwing|throws|threw|throw|chucks|chucked|smashing) (things|stuff|plates|mugs|cups|a mug|a plate|a glass|glasses|a
      shoe|bottles|a bottle) & (cut|hit|blood|bleeding|forehead|stitches|bruise|bruised|missed|just missed) & (my|me|mum|dad|him|her|us) ~18`,
    `(tipped|poured|threw|chucked|pours|throws|emptied|splashed) ..3 (kettle|boiling water|boiling|hot water|pan|hot
      oil|bleach|petrol|chip pan|hot soup|hot tea|hot coffee) & (on me|over me|at me|on my|over my|on her|on him|over her|over him|at
      my|at him|at her)`,
    `(mum|mam|sister|brother|nan|my mate|my friend) ..2 (wont get up|not getting up|isnt getting up|isnt moving|not moving|on the
      floor|in a heap|cant get up|knocked out) & (what he did|after he|because he|he did|hes
      still|hit|dad|stepdad|shouting|him|boyfriend|punched|pushed|kicked)`,
    `(shut|locked|hiding|hid|barricaded) (in|inside|myself in|ourselves in|us in) (the|my|a|mums) ..1
      (bog|toilet|loo|bathroom|bedroom|room|cupboard|kitchen|garage|car|wardrobe|pantry|cellar) &
      (hes|shes|theyre|dads|stepdads|mums|someones|he|they) ..2 (other side|banging|bashing|kicking|shoulder|coming|going at|through
      the door|screaming|smashing|broke|got a|trying|hammering|kill|drunk)`,
    `(cornered|surrounded|circled|got round|got hold of|ganged up on|grabbed|dragged|jumped) (me|us|him|her|my
      (brother|sister|mate|friend)) & (kicking|kicked|punching|punched|hitting|hit|slapping|spat|spitting|hair|filming|filmed|phone
      up|recording|beating|stamping|stamped|threw|head|bottle|burned|burnt|lighter)`,
    `(blood|bruise|bruises|black eye|split|fat|swollen|swelled|swelling|lump|cut|bust) & (my|her|mums|his)
      (face|eye|lip|nose|jaw|cheek|head|arm|ribs|mouth|ear|neck|throat) &
      (he|she|dad|stepdad|mum|boyfriend|stepmum|they|brother|him|partner) ..3
      (cracked|hit|whacked|smacked|slapped|punched|clocked|threw|launched|kicked|elbowed|headbutted|pushed|grabbed|did|belted|swung|twatted|battered|choked|strangled)`,
    `(hand|hands|arm|arms|fingers|belt|rope|cable|lead) (round|on|to|at|across|over) (my|her|his|mums|the)
      (throat|neck|windpipe|mouth) & (he|she|dad|stepdad|boyfriend|hes|shes|they|squeezed|squeezing|breathe|stars|black|cant)`,
    `(hes|shes|dads|stepdads|mums|dad|stepdad|mum|he|she|theyre|my ex|boyfriend|brother)
      [has|is|have|had|totally|gone|going|went|all] (lost it|snapped|flipped|kicking
      off|mental|mad|crazy|ballistic|psycho|berserk|raging|nuts|lost the plot|out of control|off his head|coked up|paralytic|smashing)
      & (hiding|hid|barricaded|wardrobe|under the bed|get someone|send someone|someone come|come quick|police|help us|help me|help
      mum|babys screaming|baby is screaming|kids are screaming|kids are crying|sister is crying|sisters crying|locked ourselves|cant
      get out)`,
    `(wardrobe|under the bed|airing cupboard|under the stairs|behind the sofa|locked in the bathroom|locked in the
      toilet|loft|attic|bushes|landing|behind the bins|behind a bin|in the shed|in the cupboard) & (coming up|coming upstairs|on the stairs|(coming|comes|came|back) up the stairs|outside the door|at the door|looking for (me|us)|shouting for (me|us)|kicking|smashing|raging|find
      (me|us)|hes in the house|theyre in the house|got in|broken in|dont let him|hear him|hear them)`,
    `(barricaded|wedged|pushed|shoved|dragged|moved) ..4 (door|wardrobe|chair|drawers|bed) & (he|hes|theyre|dad|him|them|she|shes)
      ..3 (coming|in|kicking|smashing|kill|hit|drunk|mad|mental|raging|going|screaming|outside|knife)`,
    `(waiting for (me|us|him|her)|outside|round the corner|at the (gate|gates|bus stop|station|shops)|looking for (me|him|us|her)) &
      (do (me|him|us|her) (in|over)|jump (me|him|us)|batter (me|him|us)|get me|bang (me|him) (out|up)|fill me in|smash
      (me|him|my|us)|(kick|kicking|cave) (my|his) head|not walking home|aint walking home|not getting home|beat (me|him|us)|rush
      (me|us|him)|ballys|balaclavas|masked up|tooled up) ~20`,
    `(video|clip|filmed|filming|posted|on live|livestream) &
      (stamping|stamped|kicking|kicked|punching|beating|battering|jumping|attacking|attacked|slapping|set about|setting
      about|torturing|stripping) [on] (him|her|me|us|my son|my daughter|my brother|my sister|(my|his|her) (head|face))`,
    `(hear|heard|hearing|on the phone|line went|phone went|cut out|cut off|went dead|facetime|voicemail) & (laying
      into|hitting|punching|beating|battering|smacking|slapping|strangling|throwing|dragging|attacking|holding) (him|her|them|my
      (son|daughter|sister|friend|niece|mum))`,
    `(broke|broken|breaks|fractured|snapped|dislocated|split|bust|busted|burst|smashed|knocked out|cracked) my
      (arm|wrist|nose|jaw|rib|ribs|finger|fingers|collarbone|leg|tooth|teeth|cheekbone|lip|skull|eardrum|hand) &
      (he|hes|she|shes|they|dad|dads|stepdad|mum|boyfriend|partner|brother|son|ex)
      [has|have|already|nearly|also|then|again|only|nearly]
      (broke|broken|fractured|snapped|dislocated|split|bust|busted|burst|smashed|cracked|knocked|hit|did|done|punched|threw|pushed)`,
    `(blood|bleeding|black eye|swollen|cant see|bruises|bruised|lump|ringing|limping|hurts to breathe) & (from
      where|where|after|because|what) (he|she|they|dad|stepdad|mum|boyfriend|him)
      (hit|punched|kicked|slapped|threw|pushed|did|done|grabbed|beat|battered|smashed|choked|strangled|banged|stamped)`,
    `(couldnt breathe|cant breathe|seen stars|saw stars|see stars|blacked out|passed out|went black|going black|purple|nearly died) &
      (hands|throat|neck|pillow|sat on (me|my)|headlock|squeezed|squeezing|his arm|her arm|knee on) &
      (he|she|dad|stepdad|brother|boyfriend|mum|they|him|ex)`,
  ],
  phrases: [
    '(slung|flung|hurled|lobbed|hoyed|chucked|launched) @victim ..1 (at|into|against|across|down|onto|over)',
    '(bit|bites|tore|ripped|cut|sliced|gouged) (a|the) (chunk|lump|piece|bit) (out of|out) (my|her|his|mums) ..1 @body',
    '(knocked|punched|kicked|smashed|knocks|broke) ..4 (tooth|teeth) ..1 (out|in)',
    `(throwing|chucking|smashing|launching) [the|all] (chairs|furniture|plates|tables|pots|dishes|crockery)
      (about|around|everywhere|across|up)`,
    `(shook|shaking|shakes|swung|swinging|throwing|threw|thrown|slapped|slapping|hit|hitting|smacked|smacking|kicked|squeezing|suffocating|smothering|smothered|screaming
      at|hurting|dangling|dangled|shoved|beating) ..1 (the|my|our|her|his) ..1 (baby|toddler|newborn|little one)`,
    `(grabbed|grab|grabs|swung|held|holding|hold of|picked|dragged|dragging|hung|dangled) @victim ..1 by (the|his|her|my|its|their)
      (ankles|ankle|legs|leg|feet|foot|arms|wrists)`,
    '(grabbed|got|has|had|swung|threw|picked up) our ..1 by (the|his|her) (ankles|legs|arm|arms|throat|hair|neck|scruff)',
    `(broke|smashed|cracked|snapped|whacked|brought|slammed) (a|the|his|her) ..2 (across|over|on|off|round|into|against|down on)
      (my|her|his|mums) @body`,
    `(got|get|gets|getting|given|gave me|took|taken|had) [me|him|her] a ..1
      (kicking|beating|hiding|battering|slap|leathering|pasting|doing|smack|thump|punch|crack|slapping|clobbering) (off|from|by|for)
      (my|his|her|the|our|dad|mum|him|them|some|a|stepdad|talking|answering|being)`,
    `(has|got|had|have|holding|pinned|pinning|holds) @victim ..2 (up against|against|over|bent over|bent back over) (the|a) ..1
      (fridge|sink|wall|door|worktop|cooker|table|counter|banister|bed|sofa|car|fence|window|stairs|radiator)`,
    `(dad|mum|stepdad|stepmum|brother|boyfriend|uncle|partner|ex|husband|he|she|hes|they|carer|grandad|sister|cousin|son) ..3
      (shoved|slammed|rammed|threw|thrown|launched|pushed|flung|knocked) @victim ..1 (into|against|through|over|onto) (the|a|my)
      (counter|cabinet|fridge|wall|door|radiator|table|sofa|bath|sink|cooker|desk|bin|car|fence|bed|worktop|lockers|locker|railings|glass|fireplace|tv)`,
    `@they ..2
      (cracked|whacked|clocked|clouted|lamped|chinned|decked|floored|smacked|socked|battered|twatted|sparked|lumped|belted|clobbered|walloped|sledgehammered|elbowed|kneed|backhanded|slammed|rammed|ragged|throttled|launched)
      @victim`,
    `(put|puts|threw|pushed|shoved|launched|sent|flung|chucked|smashed|rammed|slammed|threw) (me|him|her|us|mum|my @kin) (through|into|off) (the|a|my) ..1
      (glass|table|wall|door|window|banister|cabinet|wardrobe|tv|mirror|stairs|cooker|cupboard|floor|car|worktop|sink|fence|bath)`,
    `(got|gets|has|had|grabbed|grabs|lifted|dragging|dragged|pulling) (me|us|him|her|mum|my @kin|our (lass|kid|mum)) [up] by
      (the|my|her|his) (scruff|throat|neck|hair|hood|collar|ear|ears|arm|ankles|legs|ponytail|top)`,
    '(has|had|have|got|putting|put|puts|laid|laying|lays|with) (his|her|their) (hands|fists|boots|belt) on @victim',
    '(punched|knocked|pushed|kicked|threw|beat|beaten|wrestled|dragged|shoved) @victim (to|onto|on) the (ground|floor|deck|pavement)',
    `(my|our) ..4 (son|daughter|year old|years old|lad|boy|girl|grandson|stepson|foster child|child)
      [has|is|keeps|just|hes|shes|already]
      (hit|punched|attacked|kicked|bitten|choked|strangled|headbutted|grabbed|hitting|punching|attacking|kicking|hits|punches|kicks|attacks|assaulted|pushed|threatening|threatened)
      (me|us|his (dad|mum|sister|brother|nan)|her (dad|mum|sister|brother|nan)|my (husband|wife|partner|mum))`,
    `@they ..2 (put|puts|held|holds|pressed|pushed|pushes|forced|stuck|sticks|burnt|burned|dunked|shoved) (my|mums|our|my
      (sisters|brothers|mums)) (hand|hands|arm|arms|face|head|fingers|feet|foot) ..3 (hob|cooker|iron|radiator|boiling|hot
      water|fire|oven|toilet|bath|sink|lighter|flame|grill|water|pillow|candle|stove|kettle)`,
    `(held|holds|holding|pushed|pushes|pushing|kept|dunked|forced|hold) (me|her|him|us|mum|my head|her head|his head) [right|down]
      (under|underwater|in the bath|in the toilet|in the sink)`,
    `(dragged|knocked|pinned|threw|wrestled) (me|us|him|her|mum|my @kin) [down] (on|to|onto) the (floor|ground|deck|pavement)`,
    `(booting|bootin|stomping on|laying into|kneeling on|lumping|braying|setting about|going at|swinging at|kicking lumps out
      of|throttling) @victim`,
    '(raising|raises|raised|lifts|lifted|swings|swung|draws back) (his|her) (hand|fist|fists) (to|at) @victim',
    '(got|has|had|have) (me|us|her|him|mum) (cornered|pinned|up against|backed into|in a headlock|by the)',
    '(set|sets|setting) (the|his|a|their) (dog|dogs) on (me|us|him|her|my)',
    `(chucks|lobs|hurls|launches|flings) (stuff|things|plates|cups|chairs|shoes|bottles|glasses|everything|whatever) at
      (me|us|my|mum|him|her)`,
    '@they [all|just|nearly] (did|done|kicked|knocked|filled|smashed) (me|him|my head|his head|my face|his face) (in|over|out)',
    `(he|she|hes|shes|they|someone|mum|dad|stepdad|brother|boyfriend|man) [just|has just|has|have just] (punched|kicked|slapped|
      headbutted|strangled|choked|battered|hit|stamped on|glassed|bit|attacked|assaulted) (me|us) in [the|my] (face|head|stomach|mouth|
      ribs|back|chest|nose|eye|jaw|throat|belly)`,
    `(husband|wife|partner|dad|ex|he|boyfriend|stepdad|father|mother|mum|she) [has|just|has just] (hit|punched|slapped|kicked|attacked|
      hurt|strangled|beaten|battered|thrown) (our|my|the) (son|daughter|child|children|kids|boy|girl|baby|mum|dad|wife|little)`,
    `(batters|battering|battered|belts|belted|leathered|thumps|thumped|strangles|strangled|chokes|choked|headbutted|headbutts|punches|
      punched|kicks|kicked|beats|beating|slapped|slaps|whipped|whips|whooped|whoops|smacks|smacked|wallops|clobbers|clobbered|lamps|
      pummels|thrashes|thrashed|throttled|suffocated|smothered|stamped on|stomped on|bottled|glassed) (me|us|my mum|my (brother|sister|
      dad|mam|nan)) [when|whenever|if|up|with|in|all|about|every|again|on|and|for|until|so|last|tonight|today|because|after|across|
      really|now|at|over]`,
    `(dad|mum|stepdad|stepmum|boyfriend|girlfriend|brother|uncle|parents|partner|ex|husband|wife|cousin|carer|aunt|auntie|grandad|nan|
      family|sister|stepbrother|father figure|bf|guardian|teacher|staff) ..6 (hit|hits|hitting|punch|punches|punched|punching|kick|
      kicks|kicked|kicking|slap|slaps|slapped|slapping|beat|beats|beating|beaten|choke|chokes|choked|choking|strangle|strangled|
      strangling|batter|batters|battered|hurt|hurts|hurting|attack|attacked|attacks|abuse|abuses|abused|abusing|whip|whips|whipped|burn|
      burns|burned|burnt|smack|smacks|smacked|belt|belts|belted|bite|bit|bites|throw|throws|threw|drag|drags|dragged|shove|shoved|
      shoves|push|pushed|pushes|pins|pinned|grabbed|grabs|assaulted|torture|tortures|tortured|spit|spits|spat on|lock|locks|locked|
      starve|starves|starved|threatened|threatens|thrown|chucked|thrash|beat up|pull|pulls|pulled|headbutted|stabbed|stabs|smothered)
      (me|us|my (mum|brother|sister|siblings|hair|dog|mam|things at)|my @body|mum)`,
    `(chucked|threw|thrown|pushed|shoved|kicked|launched|booted|dragged|hoyed|flung|lobbed|knocked) (me|us|my (mum|mam|brother|sister|
      dad)|mum|her|him) (down|into|against|across|through|out of|off|up|over|onto|to) [the|a] (stairs|wall|floor|door|window|radiator|
      car|road|ground|table|room|landing|balcony|fireplace|furniture|kitchen)`,
    `(threw|throws|throwing|thrown|chucked|chucks|launched|smashed|broke|swung) [a|the|his|her|my|an|boiling|hot] (plate|glass|bottle|
      chair|mug|phone|remote|shoe|knife|cup|ashtray|table|water|kettle|pan|iron|hammer|brick|vase|lamp|tv|dish|plates|glasses|bottles)
      (at|over|on|across|in|against) (me|us|my (mum|head|face|brother|sister)|mum|the wall|him|her)`,
    `(his|her|their|dads|stepdads) (hand|hands|fists|fist|belt|knee|foot|boot) [is|are|was|were] (on|round|over|around|in|into|against)
      (my|her|his) (throat|neck|mouth|face|head|ribs|back|stomach|chest|hair)`,
    `(shook|shaken|shakes|shaking|slammed|slams|slamming|smashed|bashed|banged|cracked|bounced) (me|my head|her head|his head|us|my
      face) [so|really|against|into|off|on|hard|by|until|round|about] [the|a|hard|me] [wall|floor|door|table|shoulders|window|i|
      radiator|car|bathroom|bed]`,
    '(covered|black and blue|full|loads|lots) [in|of|with] (bruises|bruising|cuts and)',
    `(come|came|comes|came in|coming) [in|home|back] [in|home|back] (drunk|mortal|pissed|steaming|high|angry|raging|fuming|off his
      head|kicking off|plastered) ..10 (hit|punched|smashed|mum|mam|stairs|throat|kicked|threw|chucked|attacked|started on|hurt|
      battered|screaming|dragged|grabbed|door|smashing)`,
    `(restrain|restrained|restraining|restrains|pin|pins|pinned|held|holds|hold|drags) me [down|to|on|against] [the|all|by|and|every|
      so|too] [floor|time|hurts|day|hard|it|wall|ground|tight|arms] (and|it|hurts|hurt|bruises|hard|time|tight|cant|breathe|i)`,
    `(jumped|rushed|mobbed|ambushed|battered|attacked|beaten|stomped|moved to|booted|kicked|punched) [out|up|me|in|on|him|by] (by|from)
      [some|a|the|my|these|three|four|#|loads of|group of] (opps|lads|boys|girls|gang|group|man|men|people|guys|youngers|kids|dad|
      stepdad|brother|boyfriend|mandem|ops|ex)`,
    `(backed|pulled|drew|draws|whipped|bring|brought) out [a|some|the|his|their|big|massive] (shank|shanks|knife|knives|machete|
      machetes|blade|blades|gun|nank|rambo|weapon|weapons|hammer|bat|sword|strap)`,
    `(run up|run down|pull up|roll|spin|shoot|petrol bomb|smash) [in|to|on|at|through] (my|my mums|my nans|my familys|our|mums) (house|
      door|windows|home|family|flat|block)`,
    '(drive|driving|crash|crashing) (them|us|him|her|me|the car|the kids) [both|all] off (the|a) (road|bridge|cliff)',
    `(husband|ex|partner|dad|boyfriend|stepdad|he) [has|just|hes] (lost it|snapped|flipped|gone mad|gone crazy|lost his mind|gone
      psycho) ..8 (kids|boy|girl|son|daughter|baby|car|knife|kill|hurt|hit|smashing|throwing|gun|scared|locked|drive|mum)`,
    `@they [keeps|kept|has|have|just|is|are|was|were|then|wont stop|started|starts|starting|tried|trying|tries|been|s|gonna|about|
      tryna|threatened|going|wants|wanna|got drunk and|came and|came in and|grabbed me and|came home and|turned round and|pushed me and|
      properly] [to|just|been|properly|actually|gonna|physically|me and|drunk and] @hit (me|us|my (mum|mam|brother|sister|little
      brother|little sister|wee brother|wee sister|nan|dad|head|face|friend|mate|girlfriend|boyfriend|baby|baby brother|baby sister|arm|
      hair|neck)|mum|mam|her|him|them|the (kids|baby|children)|my (son|daughter))`,
    `(hitting|punching|kicking|beating|battering|strangling|choking|hurting|attacking|slapping|stamping on|throttling|headbutting|
      assaulting|suffocating|stabbing|battering|burning|smacking|thumping|dragging|abusing|torturing) (me|us|him|her|them|my (mum|mam|
      brother|sister|little brother|little sister|friend|mate|wee brother|nan|dad|daughter|son|baby brother|head)|mum|each other|the
      (kids|baby|dog|children))`,
    `(got|get|gets|getting|been|being|was|were|am|im|just been|have been|keep getting|keeps getting|just got|hes been|shes been|weve
      been) [just|badly|properly|nearly|really|almost|physically|completely|severely] (beaten up|beat up|battered|attacked|jumped|
      assaulted|punched|kicked|strangled|choked|headbutted|mugged|kicked in|slapped|whipped|belted|thrown down|thrown against|thrown
      across|pushed down|hurt by (him|my|someone|them)|abused|tortured|bashed|bottled|smacked|banged out|leathered|done over|filled in|
      hospitalised|bricked) [up|in|by|at|again|last|tonight|today|with|for|and|on|because|cos|really|outside|n|off|so|down|when|over|to|
      my|every|just|now|everyday]`,
    '(got|get|gets|getting|been|being) (beaten up|beat up|jumped|battered|attacked|assaulted|mugged|robbed|leathered)',
    `(they|he|she|boys|girls|lads|gang|group|someone|people|mandem|opps|guy|man|hes) [just|all|have|has|had] (jumped|mugged|attacked|
      rushed|beat up|moved to|assaulted|kicked|punched|battered|bottled|glassed|ambushed|set on|filled in|banked) (me|us|him|my (mate|
      brother|friend|son|daughter|sister))`,
    `(kick|kicked|kicking|cave|caved|smash|smashed|stamped|stomped|bash|bashed|punched) (my|his|her|our) (head|face|ribs|teeth) (in|
      open|off|on|against|into|n)`,
    `(by|round|around|by the|grabbed me by|has him by|got him by|holding me by|got me by|had me by|got her by|has her by|has me by|
      hands on|hand over|hands around|hands round) (my|the|his|her) (throat|neck|mouth|hair)`,
    `(throwing|threw|throws|thrown|chucking|chucked|smashing|smashed|lobbed|hurled|smashes|breaking|breaks|launched|lobbing) (stuff|
      things|plates|chairs|furniture|everything|something|a chair|a plate|a glass|a bottle|glass|the tv|glasses|me|things at|my stuff|up
      the house|the house|the place|a table|my|her|us|mum|him) (at|around|round|down|up|against|across|out|into|about|on|off) (me|us|
      the|my|mum|everyone|him|her|everywhere|stairs) [house|mum]`,
    `(throw|throws|threw|thrown|push|pushed|pushes|shoved|dragged|kicked|chucked|pulled|drag) (me|us|him|her|my (mum|sister|brother)|
      mum) [down|against|into|across|out of|through|onto|off|by|on|up against|up|out|over|in|round|around|to] [the|a|my] (stairs|wall|
      floor|door|window|car|road|ground|table|furniture|throat|hair|street|room|radiator|bath)`,
    `(kicking|kicked|kickin|kick) off [again|at|on|n|and|proper|big|in|with|really|bad|right] ..6 (hit|hitting|throat|throwing|
      smashing|scared|knife|drunk|mum|break|hurt|punched|door|grabbed|kill|brother|sister|police|violent|now|everything)`,
    `(going|gone|goin|went|go) (mental|mad|crazy|nuts|off it|ballistic|psycho|off on one|berserk|apeshit|insane|wild|radge|tonto|
      absolutely) [at|and|on|throwing|n|he|with|again|smashing|in|hitting|right|now|mental] [me|us|my mum|mum|throwing|smashing|he|
      everyone|the|hes|and|her] ..3 (throwing|smashing|hit|hitting|scared|hurt|knife|us|mum|help|please|breaking|punching|kill|drunk|
      police|door|smashed)`,
    '(please|pls|somebody|someone) help (hes|shes|theyre|me hes|me shes|us|mum|they|he|she|my (mum|dad|sister|brother|friend))',
    `(hes|shes|theyre|they are|he is|dads|stepdads|dad is|mums boyfriend is|man|someone|someones|somebody|people|lads|boys|ex is|exs)
      [still|now|all|is|right|just|been] (hurting|beating|hitting|attacking|strangling|battering|smashing|screaming at me|screaming at
      us|banging on|kicking|punching|choking|killing mum|killing her|killing him) [up|on|at|the|in|down|my|his|her] [mum|mam|me|him|her|
      door|house|window|sister|brother|dad|each|us|the|front|everything|down|front door]`,
    `(trying|tryna|tries|tried) [to] (break|kick|smash|get|bash|batter|force his way|force|climb) (the|down|in|into|my|through|his)
      [way] (door|house|in|window|my house|down|flat|room|bedroom|through|front door|my room|the (house|door|flat|room))`,
    `(banging|bangin|kicking|pounding|hammering|smashing|bashing|beating|punching|knocking|trying) (on|at|down|in|through) (the|my|our)
      [front|back|bedroom|bathroom] (door|doors|window|windows)`,
    `(hes|theyre|shes|they|he|someone|somebody|man|ex|dad|lads|boys|gang|people) [is|are|all|still|just|s|stood|waiting|sat|standing|
      right|now|back|in|been|hanging] (outside|at the door|downstairs|in the house|at the window|here|outside the|outside my|outside
      now) [my|the|and|with|banging|waiting|shouting|trying|now|again|school|looking|threatening|n|screaming] [house|door|and|school|
      window|hes|for|banging|with|shouting|n|to] ..3 (banging|knife|kill|shouting|scared|trying|threatening|weapon|weapons|bats|get in|
      break|batter|hurt|help|waiting for me|hide|hiding|for me|door|get me|leave|wont|screaming|smash|gun)`,
    `(he|hes|they|theyve|ex|someone|man|theyre|somebody|has|have|stepdad|dad) [has|have|just|is|are] (broke|broken|breaking|forced|
      kicked|smashed|burst) (in|into|his way into|their way into|his way in|down|through) (to my|my|our|the) [front|back] (house|door|
      flat|home|window)`,
    '(has|have|had|just|s|ex|someone|somebody|they|man|hes|theyve|people) broken in',
    `(someone|somebody|theres someone|intruder|burglar|theres a man|theres people|theres men|strangers|ex|a man) [is|are|s|has|just|has
      just] (trying to get in|breaking in|broke in|got in|trying to break in|in my (house|home|flat|garden)|in our (house|home|garden)|
      broken into my|smashing the|got into (my|our|the) (house|flat|home)|climbing in|in the house and|in the house help)`,
    `(pulled|dragging|dragged|pulling|pulls|drags|yanked|ripped|grabbed|grabs|grabbing|pull|swung|swinging) (me|her|him|my (mum|
      sister)|mum) [out|up|down|by|about|round|around|across|through|into|along] [by|the|my|her|his] [the|my|her|his] (hair|neck|throat|
      arm|feet|arms|legs|ear|wrist|wrists|stairs)`,
    `(strangled|strangling|strangles|choke|choked|choking|choked me|suffocated|suffocating|smothered|throttled|headlock|chokehold|
      smothering|drowned|waterboarded) (me|us|my (mum|sister|brother)|mum|until|him|her)`,
    `(burned|burnt|burns|burning|burn|stubbed|scalded|branded) (me|my (arm|hand|skin|leg|back|face)|him|her|a cigarette|cigarettes|it)
      [with|on|out|in] [a|his|the|her|me|my|an] (cigarette|cig|lighter|iron|fag|hot|joint|straighteners)`,
    `(belt|stick|cable|wire|slipper|extension lead|hanger|spoon|shoe|wooden spoon|bat|pole|cane|whip|chair|iron|broom|phone|pan|rolling
      pin|bottle|hammer|hose|rope|plug) [and|to|on] (hit|hits|hitting|beat|beats|whip|whips|whipped|beating|me|us|whacks|batter|batters)
      (me|us|him|her|with)`,
    `(hit|hits|hitting|beat|beats|beating|beaten|whip|whips|whipped|whacks|whacked|batter|batters|battered|smacked|thrash|thrashed|
      lash|lashed|lashes|slap|slaps|punches|smashed) [me|us|him|her|my (brother|sister|mum)|them] (with|using) (a|his|her|the|an|my)
      (belt|stick|cable|wire|slipper|extension|hanger|spoon|shoe|wooden|bat|pole|cane|whip|charger|chair|iron|broom|remote|phone|pan|
      rolling|bottle|hammer|buckle|hose|fist|fists|shoes|rope|plug|wire|metal|plate|brush|hairbrush|hoover|crutch|ladle|rod)`,
    `(black eye|bust lip|busted lip|split lip|broken nose|bruises|bruised|fat lip|cuts and bruises|burst lip|burst nose|bloody nose|
      nose bleed|nosebleed|cigarette burns|handprint|hand print|finger marks|bite marks|swollen eye) [all|on|over|from|and|off|because|
      by|after|where|round|around|cos|everywhere|all over] [over|me|my|his|her|him|from|neck|the|on|he|when|body|she|they|dad|face|arms]
      ..3 (dad|stepdad|boyfriend|mum|him|her|hit|punched|beat|hits|beating|beats|partner|he did|ex|slap|grabbed|throttled|neck|belt|
      husband|my mums|she did|they did|he|grabs|kicked)`,
    `(he|she|dad|mum|stepdad|boyfriend|ex|partner|hes|mums boyfriend|brother|uncle|bf|husband|man|they) (gave|given|left|leaves|giving|
      gives) (me|him|her|my (mum|brother|sister)|us|mum) [with|a|loads of|lots of|another|covered in|in] (black eye|bust lip|bruises|
      bruise|split lip|marks|black eyes|bloody nose|burst lip|a kicking|kicking|beating|hiding|good hiding|battering|pasting|slap|smack|
      punch|bleeding|covered|nose bleed|slapping|fat lip|busted lip|crack|dig|clout|leathering|doing)`,
    `(stop|stopping) (him|her|them|my dad|my mum|stepdad|my stepdad|my brother|my boyfriend) (please|pls|hurting|hitting|hes|shes|
      theyre|now|before|from (hurting|hitting|killing|doing|coming)|someone|somebody|kicking|beating|he|they)`,
    `(please|pls|somebody|someone|make|can (you|u|someone)|need (you|someone|somebody) to|get) [to] [make] (stop|make) (him|them|her|my
      dad|my stepdad|my mum|it hes) [stop|leave|go away|please|hurting|hitting|let]`,
    'make (him|her|them) (stop|leave me|go away|leave us|let)', '^ [please|pls] stop (him|them|her) [please|pls|now] $',
    `(wont|will not|doesnt|didnt|never|not|refuses to|keeps) (stop|stops|stopping) (hitting|hurting|beating|kicking|punching|touching|
      attacking|screaming at|choking|strangling|slapping|shouting at me and|battering|abusing|smacking|threatening|harassing|stalking|
      following|raping|groping|throwing)`,
    `(fighting|fight|fights|scrapping|going at it) [is|are|really|bad|again|each|and|in|downstairs|the|right|now|with|so] [bad|other|
      downstairs|the|and|now|again|knife|in|mum|kitchen|hes|dad|knives|weapons|house|dads] ..3 (blood|knife|bleeding|hurt|scared|hit|
      hitting|police|kill|weapons|knives|smashing|strangling|punching|help)`,
    `(mum|dad|parents|mam|mum and dad) [and|are|is|were|and dad|and stepdad|boyfriend|and her boyfriend] [are|is|were|stepdad|and|
      partner|boyfriend] [physically|properly|having a|proper|in a|fist|really] (fighting|hitting each other|punching each other|fist
      fight|physical fight|attacking each other|beating each other)`,
    '(laid|lays|laying|put|puts|putting|lay) [a|his|her|their] (hands|hand|finger) on (me|us|him|her|mum|my mum)',
    `(hit|hits|punched|slapped|kicked|beat|pushed|strangled|choked|battered|attacked|grabbed|bit|thumped|headbutted|hurt|smacked|
      shoved|assaulted|burnt) (me|us|my mum|my (brother|sister|mam)|mum) (again|tonight|today|just now|last night|this morning|in the
      (face|head|stomach|mouth|ribs|back|eye|jaw|chest|belly|nose)|so hard|really hard|really bad|for no reason|and (i|im|now|said|
      threw|kicked|hes|locked|ran|my|pushed|called|shes|left|dragged)|because|cos|when|round the (head|face)|across the (face|head)|
      hard|repeatedly|with|and now|n|in front|until|on the|over|for (not|being|telling|crying|talking|losing|eating|coming)|every)`,
  ],
  not: [
    '(noone|no one|nobody) [has|is|ever|had|even|was|s] (hurt|hit|hurting|hitting|touched|hits|hurts|attacked|beat|beats) (me|us|her|him)',
    '(with|by) (his|her|a|the|my) (teddy|pillow|toy|cushion|balloon|sock|lego|nerf gun|water pistol|snowball)',
    '(outside|waiting) ..3 in (the|his|her|their) car (for (me|us)|to)',
    '(got|get|had) a slap (off|from) my (mate|friend|sister|brother|cousin)',
    'went for me in the (debate|quiz|tackle|vote|interview)',
    '(on|over) (her|his|my|their) own',
    'up against the ..3 (playing|stretching|bars|bulldog|measuring|height)',
    'hit (me|us|him|her) with (the|some|a|that) ..1 (news|question|bill|fact|truth|line|joke|look|guilt)',
    '(make|get) (him|her|them) [to] stop (barking|crying|eating|singing|meowing|snoring|biting)',
    '(bike|phone|car|scooter|house|shop|shed|airpods|we|moped|ps5) [was|just] (got|was|been) (robbed|mugged|jumped)',
    '(exam|test|paper|workout|gym|training|hill|run|essay|coursework|homework|maths|session|shift|heat) (battered|killed|smashed|beat|punched|slapped|kicked) me',
    'make (him|her|them) (stop (sending|singing|texting|asking|snoring|playing|eating|laughing|spamming|posting|barking|talking)|leave (me some|some|a))',
    'help (us|me|him|her) (find|look|search|to find|locate|with|understand|fill)',
    '(outside|downstairs|here) [is|sat|stood] waiting for me ..2 (going|bowling|car|train|so|in the|with the|to (go|come|finish|get))',
    '(pull|pulls|pulling|pulled) my hair ..4 (plait|plaits|brush|brushes|brushing|straighten|washing|bun|braid|braids|comb|combs)',
    `stop (him|her|them) [hes|shes|theyre]
      (eating|nicking|singing|playing|talking|barking|drinking|taking|licking|annoying|being|snoring|laughing|tickling|winning|cheating)`,
    'floor (laughing|in stitches|crying laughing|crying with)',
    `(chain|scarf|necklace|lanyard|headphones|tie|medal|towel|tattoo|tattoos|collar|hood|earphones|crucifix) ..2 (round|by|around)
      (his|her|my|the) neck`,
      '(punched|hit|kicked|battered|jumped|attacked|hurt|slapped|punches|kicks|hits|beat) ..4 (boxing|karate|judo|mma|taekwondo|kickboxing|rugby|hockey|wrestling|football|netball|sparring|training|basketball|dodgeball)',
      'got (battered|slaughtered|smashed|hammered) $',
    '(hitting|banging|hit|bang) (my|his|her) head [against|off] [a|the] [brick]',
    '(bit|bites|biting|bite) my (head|nails|lip|tongue|arm off|hand off)', '(bit|bites|bite) (my head off)',
    `@they ..2 (hit|hits|hitting|beat|beats|batter|kick|kicked|jump|jumps|bite|hurt|hurts|belt|clout|knock|harm|attack|abuse|bit|burn|
      slap|kick|push|knocked|jumped|bites|punch|drag|drags|dragged|burned|shove|slapped|smacked) (me|us|them|him|her|my) (up|at (fifa|
      uno|chess|monopoly|cards|tennis|pool|darts|football|mario|bowling|rummikub|cod|table|snooker|connect)|in (fifa|the (race|game|
      match|final|league|cup|exam|semi|quiz|raffle|car park)|a (race|game|quiz|water)|mario|cod|goal)|to (it|the (shop|bus|toilet|door|
      front|sofa|bathroom|finish|shower)|#)|on (insta|snap|penalties|the (head|back) with a (pillow|balloon))|with (a|the) (ball|pillow|
      snowball|water|football|frisbee|balloon|stick of|bill|hockey ball|cushion|news|question)|feelings|by (# points|accident|mistake)|
      off (the (team|bus|wifi|game|xbox)|xbox|the server)|out (of (the (band|team|group|chat|game|lesson|class|cup|league|tournament|
      competition)))|(#) (nil|0)|in town|later|like|feelings|for (the|a) (bus|place|spot)|around (the|town|shops)|round (the|town|shops|
      ikea|primark)|shopping|to (church|school|ikea|primark|the)|along|into (primark|ikea|town)|down (a level|the (shops|pub)))`,
    `(beat|beats|beating|batter|battered|hit|smashed|hammered) (him|her|them|us|me) (at|in|on|#|by #|in the|to the) (fifa|cod|the
      final|game|mario|league|race|final|match|cup|bus|#|uno|chess|football|shop)`,
    `(hurt|hurts|hurting) (my|his|her) (head|knee|ankle|back|foot|leg|hand|feelings|finger|shoulder|arm|wrist|toe|eyes|ears|tummy|
      stomach|heart|neck|teeth|tooth|brain)`,
    `(it|this|that|shoes|boots|tooth|light|maths|sun|food|music|head) (hurt|hurts|hit|hits|kicks|bit|beats|burns|bites|slaps|burnt|
      burned) (me|us|my|him|her)`,
    `(ball|wave|door|cupboard|truth|news|cold|smell|heat|tiredness|branch|football|bee|wasp|dog|cat|puppy|hamster|horse|swan|seagull|
      pony|parrot|baby|toddler|goat|snake|goose|rabbit|mosquito|midges|something|bug) [has|s|keeps|kept|nearly|then|always] (hit| hits|
      hitting|bit|bites|biting|bitten|kicked|kicks|stung|attacked|burnt|attacks|scratched|jumped|jumps|headbutted|knocked|hurt)`,
    `(kicked|kicking|thrown|threw|throwing|kick|throws|chucked|pulled) (me|us|him|her) (out|off) [of] [the|his|my|her|this|school|
      class|lesson|group|team|chat|xbox|bus|in the|pub|club|game|shop|mcdonalds|maccies|college|house|home|for|at|because|cos|last|when|
      tonight|and|again|yesterday|server|call|band|nursery]`,
    `(kicking|kicked|kick) off (is|at #|at three|time|about|over (his|her|my|the) (phone|xbox|homework|dinner|bedtime|room)|because (i|
      we|he|she)|when (i|we|he|she)|last night|about (his|her|my))`,
    'kick off (at|is|time|tomorrow|saturday)',
    `(got|get|gets|getting|been|being|was|were|am|im) (battered|hit|beaten|kicked|beat|slapped|smacked|robbed|mugged| attacked|jumped|
      bashed|punched|hurt|belted|rushed|whipped|pushed) (at|by (a (ball|football|girl|wave|dog|wasp|bee|swan|seagull| better|pigeon|
      mosquito|branch|door|snowball)|#|the (ball|ref|weather|door|wind|rain|other team|better|year)|tiredness|liverpool| arsenal|city|
      united|mosquitos|midges|bees|their|man|that)|off (the|my)|out of (the|school|class|lesson|my|maths|cup)|in (the (final|semi|cup|
      league|heat|race|match|game|rain|exam|election|raffle|sun|tackle|face (by|with) (a|the) (ball|football))|football| pe|training|
      fifa|cod|maths|#|goal|rugby|town|paintball)|on (fifa|penalties|cod|the pitch)|#|last game|up (for|by the|and)|for (a penalty|
      cutting)|with (homework|a (cold|ball|bill|parking|fine|snowball)|coursework|the (bill|flu))|up (job|car)|over)`,
    'robbed (of|by the ref|of a)', 'got (jumped|attacked) in (gta|the game|rust|minecraft|cod)',
    `(throwing|threw|throws|throw|thrown|lobbed|chucked|chucking|breaking|smashing|smashed) (things|stuff|everything|me|something|a|
      the|my|his|her) (away|out|up|in the (bin|wash|bag)|on (the floor|my bed)|together|a (party|ball|lifeline|birthday)|at (the bin|
      school sports)|off|[in] (my|the) (exam|test)|(my|his|her) (exam|test)|in|down the (bin|chute)|over|around (in|with))`,
    'smashed (it|my (phone|screen|exam|test|gcse|interview|mocks|driving))',
    `(broken|broke|break|breaking|broken) (in|into) (my (new|shoes|trainers|boots)|a (sweat|run|song|smile)|song|tears|two|half|pieces|
      #|industry|small|his (stride|new))`,
    `(man|someone|somebody|people|men|neighbours|lads|boys) [is|are|s|in|was|were|at|here|outside] (at|in|outside|here|downstairs|
      upstairs) [the|my|our] [door|house|garden|home|flat|kitchen|room] (fixing|delivering|for a parcel|with (a|the) (parcel|pizza|post|
      delivery)|doing the|to (fix|read|do|see|mend)|cutting|painting|moving|building|cleaning|playing|eating|cooking|chatting|having|
      asleep|singing|working|talking|waiting for (me|us) (to|x|so we|and))`,
    `(banging|knocking|bangin) on (the|my) (door|window|wall|doors|windows) (to|for|about|its (the|only)|(with|was) (a|the) (parcel|
      post)|at #|because (im|i|were) (in|late|loud)|cos (im|i|were))`,
    '(knocking|knocked) (on|at) (the|my|our|his|her|every|all|their|neighbours|friends|peoples) (door|doors)',
    `(laid|put|puts|put|lay|laying|get|getting|got) (my|his|her|their|a) (hands|hand) on (a|the|it|some|one|that|tickets|my (heart|
      hips|head|shoulder|phone|stuff))`,
    '(choke|choked|choking) (me|him|her|us) up',
    `(pulled|pull|pulls|grabbed|grabs) (me|him|her) [up|over|aside|out|to one|down] (about|for (a (chat|word)|speeding)|to one|by the
      arm (to|and (hugged|said|told))|over)`,
    `(fight|fighting|fights) (with|over|about) (my|his|her|the|over) (sister|brother|mum|homework|hair|tv|remote|phone|xbox|ipad|front
      seat|last|dad|washing up)`,
    '(mum|dad|parents) (and dad|and mum|are|is) fighting (about|over|for|again about) (money|the|bills|who|custody|me|his|my)',
    'fighting (fit|chance|a cold|for (custody|my|her|a place)|over (the|who))',
    `(black eye|bust lip|bruises|bruised|bloody nose|nosebleed|bruise|marks|split lip|broken nose|swollen eye) (from|after|on|at|
      playing|cos|because|in|off|when|doing) (football|rugby|boxing|netball|hockey|pe|karate|falling|a (fall|ball|match)|my (fall|knee|
      shin|bike)|(his|her|my) (knee|shin|leg|arm|elbow) (from|after)|skating|training|cricket|climbing|basketball|tripping|when (i|he|
      she) fell|the (match|game)|dance|gymnastics|the trampoline|trampolining|sport)`,
    '(fell|slipped|tripped)',
    `(give|gave|gives|giving|given) (me|him|her|it|us) a [kicking|smack|slap|punch|hiding|crack|dig|beating] (on the (back|wrist)| of
      (lipstick|milk))`,
    '(slap|slaps|slapped) on the (wrist|back)',
    `(hit|hits|kicked|pushed|bit|slapped|punched|grabbed|hurt) (me|us) (up|in the (feels|eye with|face with (a|the)|head with (a|the)|
      face by accident|shin|leg at|knee with)|with (a|the) (ball|door|football|trolley|pillow|question|news|frisbee|hockey| cricket|
      tennis)|by accident|accidentally|when we were playing|at (football|netball|rugby|hockey)|back|on (insta|snap)|on the (back|bum|
      arm) (with))`,
    `stop (him|her|them) [from] (going|eating|playing|leaving|getting|using|texting|going out|having|doing (his|her)|gaming|being|
      talking|vaping|smoking|seeing|running away|seeing (him|her|them)|taking (the|my)|spending|borrowing)`,
    `make (him|her|them) (stop (texting|ringing|snoring|singing|barking|playing|eating|talking|crying|gaming|sing|whistling|being)|
      leave (the (table|ps5)|some|school|on time|early|it)|go away (to|for))`,
    `(wont|doesnt|never|didnt|not|keeps) (stop|stops|stopping) (following me on (insta|tiktok)|screaming at (the|his) (tv|game|xbox|
      football)|throwing (up|his toys|a|tantrums|shade)|touching (my|the) (stuff|things|food|phone))`,
    'abuse (at school|of power|in (re|class)|helpline)', 'never [been] (hit|hurt|touched)',
  ],
}
