/** Somebody is hurting them, or has just done so. */
import type { Family } from '../shape.ts'

export const hitNow: Family = {
  key: 'hit_now', topic: 'violence', level: 'emergency', lightly: true, deed: true, elsewhere: true, denied: 'nothing',
  why: 'Somebody is hurting them, or has just done so.',
  source: 'danger/README, "Violence"; domain.md §5.2 "Held/violence"',
  meets: [
    `(get|getting|got|has|holding) ..1 hold of (the|her|his|my) (baby|babys|toddler|toddlers|little one|arm|hair|throat|neck) &
      (screaming|shouting|shaking|crying|scared|help|what do i do|drunk|dragging|hurting)`,
    `(going for|goes for|went for|flying at|flew at|gone for|on top of) @victim & (bleeding|blood|screaming|police|knife|fists|scared|
      wont stop|help|hurt|hurting|babys|shouting|smashing|get off)`,
    `(twisted|bent|pulled|yanked|wrenched|squeezed|stamped on|stood on|jumped on|slammed|trapped|crushed) ..1 my (arm|wrist|fingers|hand|
      leg|foot|ankle|neck|head|shoulder) & (popped|cracked|snapped|swollen|broken|broke|hospital|cant move|purple|blue|huge|massive|
      dislocated)`,
    `(throwing|throws|threw|throw|chucks|chucked|smashing) (things|stuff|plates|mugs|cups|a mug|a plate|a glass|glasses|a shoe|bottles|a
      bottle) & (cut|hit|blood|bleeding|forehead|stitches|bruise|bruised|missed|just missed) & (my|me|mum|dad|him|her|us) ~18`,
    `(tipped|poured|threw|chucked|pours|throws|emptied|splashed) ..3 (kettle|boiling water|boiling|hot water|pan|hot oil|bleach|petrol|
      chip pan|hot soup|hot tea|hot coffee) & (on me|over me|at me|on my|over my|on her|on him|over her|over him|at my|at him|at her)`,
    `(shut|locked|hiding|hid|barricaded) (in|inside|myself in|ourselves in|us in) (the|my|a|mums) ..1 (bog|toilet|loo|bathroom|bedroom|
      room|cupboard|kitchen|garage|car|wardrobe|pantry|cellar) & (hes|shes|theyre|dads|stepdads|mums|someones|he|they) ..2 (other side|
      banging|bashing|kicking|shoulder|coming|going at|screaming|smashing|broke|got a|trying|hammering|kill|drunk)`,
    `(hand|hands|arm|arms|fingers|belt|rope|cable|lead) (round|on|to|at|across|over) (my|her|his|mums|the) (throat|neck|windpipe|mouth) &
      (he|she|dad|stepdad|boyfriend|hes|shes|they|squeezed|squeezing|breathe|stars|black|cant)`,
    `(hes|shes|dads|stepdads|mums|dad|stepdad|mum|he|she|theyre|my ex|boyfriend|brother) [has|is|have|had|totally|gone|going|went|all]
      (lost it|snapped|flipped|kicking off|mental|mad|crazy|ballistic|psycho|berserk|raging|nuts|coked up|paralytic|smashing) & (hiding|
      hid|barricaded|wardrobe|get someone|send someone|someone come|come quick|police|help us|help me|help mum|babys screaming|kids are
      screaming|sisters crying|locked ourselves|cant get out)`,
    `(wardrobe|under the bed|airing cupboard|under the stairs|behind the sofa|locked in the bathroom|loft|attic|bushes|landing|behind the
      bins|in the shed|in the cupboard) & (coming up|coming upstairs|(coming|comes|came|back) up the stairs|at the door|looking for (me|
      us)|shouting for (me|us)|kicking|smashing|raging|find (me|us)|got in|broken in|hear him|hear them)`,
    `(waiting for (me|us|him|her)|outside|round the corner|at the (gate|gates|bus stop|station|shops)|looking for (me|him|us|her)) &
      (jump (me|him|us)|batter (me|him|us)|get me|smash (me|him|my|us)|not walking home|beat (me|him|us)|rush (me|us|him)|ballys|
      balaclavas|masked up|tooled up) ~20`,
    `(video|clip|filmed|filming|posted|on live|livestream) & (stamping|stamped|kicking|kicked|punching|beating|battering|jumping|
      attacking|attacked|slapping|set about|setting about|torturing|stripping) [on] (him|her|me|us|my son|my daughter|my brother|my
      sister|(my|his|her) (head|face))`,
  ],
  phrases: [
    // Plainly said.
    `@they ..1 (hitting|beating|belting|battering|whipping|strangling|choking|punching|kicking|hurting) (our (kid|lad|lass|mam|mum|
      sister|brother)|the (kids|baby|little ones))`,
    `(held|holds|holding|put|puts|pushed|pushing|pressed|stuck|shoved) (a|the|his|her) (pillow|cushion|plastic bag|carrier bag|duvet) ..1
      (over|on|across|round) (my|her|his|mums|our|the babys) (face|mouth|head|nose)`,
    `(under|in|behind) (my|the|our|a) (bed|wardrobe|cupboard|shed|sofa|loft|bath) ..8 (looking for me|looking for us|dont let him|find
      me|hes drunk|dont make a sound)`,
    '(someone|man|men|he|guy|bloke|boys|lads|they) ..1 (tried|trying) to (grab|snatch|drag|pull) (me|us|my @kin)',
    `(hiding|hid) (in|under|behind) (the|my|a) (wardrobe|bed|cupboard|shed|bathroom|toilet|loft|sofa|stairs) ($|from|hes|please|because|
      and|he|dad|so)`,
    '(trying|tries|tried) to (get|break|kick|come) ..1 (in my (room|bedroom|door)|through the door|the door down)',
    '(slung|flung|hurled|lobbed|hoyed|chucked|launched) @victim ..1 (at|into|against|across|down|onto|over)',
    '(bit|bites|tore|ripped|cut|sliced|gouged) (a|the) (chunk|lump|piece|bit) (out of|out) (my|her|his|mums) ..1 @body',
    '(knocked|punched|kicked|smashed|knocks|broke) ..4 (tooth|teeth) ..1 (out|in)',
    `(throwing|chucking|smashing|launching) [the|all] (chairs|furniture|plates|tables|pots|dishes|crockery) (about|around|everywhere|
      across|up)`,
    '(grabbed|got|has|had|swung|threw|picked up) our ..1 by (the|his|her) (ankles|legs|arm|arms|throat|hair|neck|scruff)',
    `(broke|smashed|cracked|snapped|whacked|brought|slammed) (a|the|his|her) ..2 (across|over|on|off|round|into|against|down on) (my|her|
      his|mums) @body`,
    `(got|get|gets|getting|given|gave me|took|taken|had) [me|him|her] a ..1 (kicking|beating|hiding|battering|slap|leathering|pasting|
      doing|smack|thump|punch|crack|slapping|clobbering) (off|from|by|for) (my|his|her|the|our|dad|mum|him|them|some|a|stepdad|talking|
      answering|being)`,
    `(has|got|had|have|holding|pinned|pinning|holds) @victim ..2 (up against|against|over|bent over) (the|a) ..1 (fridge|sink|wall|door|
      worktop|cooker|table|counter|banister|bed|sofa|car|fence|window|stairs|radiator)`,
    `@they ..2 (cracked|whacked|clocked|clouted|lamped|chinned|decked|floored|smacked|socked|battered|twatted|sparked|lumped|belted|
      clobbered|walloped|sledgehammered|elbowed|kneed|backhanded|slammed|rammed|ragged|throttled|launched) @victim`,
    `(put|puts|threw|pushed|shoved|launched|sent|flung|chucked|smashed|rammed|slammed|threw) (me|him|her|us|mum|my @kin) (through|into|
      off) (the|a|my) ..1 (glass|table|wall|door|window|banister|cabinet|wardrobe|tv|mirror|stairs|cooker|cupboard|floor|car|worktop|
      sink|fence|bath)`,
    `(got|gets|has|had|grabbed|grabs|lifted|dragging|dragged|pulling) (me|us|him|her|mum|my @kin|our (lass|kid|mum)) [up] by (the|my|her|
      his) (scruff|throat|neck|hair|hood|collar|ear|ears|arm|ankles|legs|ponytail|top)`,
    `@they ..2 (put|puts|held|holds|pressed|pushed|pushes|forced|stuck|sticks|burnt|burned|dunked|shoved) (my|mums|our|my (sisters|
      brothers|mums)) (hand|hands|arm|arms|face|head|fingers|feet|foot) ..3 (hob|cooker|iron|radiator|boiling|hot water|fire|oven|toilet|
      bath|sink|lighter|flame|grill|water|pillow|candle|stove|kettle)`,
    `(held|holds|holding|pushed|pushes|pushing|kept|dunked|forced|hold) (me|her|him|us|mum|my head|her head|his head) [right|down]
      (under|underwater)`,
    '(booting|bootin|stomping on|laying into|kneeling on|lumping|braying|setting about|going at|swinging at|throttling) @victim',
    '(got|has|had|have) (me|us|her|him|mum) (cornered|pinned|up against|backed into|by the)',
    '(set|sets|setting) (the|his|a|their) (dog|dogs) on (me|us|him|her|my)',
    `(chucks|lobs|hurls|launches|flings) (stuff|things|plates|cups|chairs|shoes|bottles|glasses|everything|whatever) at (me|us|my|mum|
      him|her)`,
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
      family|sister|stepbrother|father figure|bf|guardian|teacher|staff) ..6 (hit|hits|hitting|punch|punches|punched|punching|kick|kicks|
      kicked|kicking|slap|slaps|slapped|slapping|beat|beats|beating|beaten|choke|chokes|choked|choking|strangle|strangled|strangling|
      batter|batters|battered|hurt|hurts|hurting|attack|attacked|attacks|abuse|abuses|abused|abusing|whip|whips|whipped|burn|burns|
      burned|burnt|smack|smacks|smacked|belt|belts|belted|bite|bit|bites|throw|throws|threw|drag|drags|dragged|shove|shoved|shoves|push|
      pushed|pushes|pins|pinned|grabbed|grabs|assaulted|torture|tortures|tortured|spit|spits|spat on|lock|locks|locked|starve|starves|
      starved|threatened|threatens|thrown|chucked|thrash|beat up|pull|pulls|pulled|headbutted|stabbed|stabs|smothered) (me|us|my (mum|
      brother|sister|siblings|hair|dog|mam|things at)|my @body|mum)`,
    `(chucked|threw|thrown|pushed|shoved|kicked|launched|booted|dragged|hoyed|flung|lobbed|knocked) (me|us|my (mum|mam|brother|sister|
      dad)|mum|her|him) (down|into|against|across|through|out of|off|up|over|onto|to) [the|a] (stairs|wall|floor|door|window|radiator|
      car|road|ground|table|room|landing|balcony|fireplace|furniture|kitchen)`,
    `(his|her|their|dads|stepdads) (hand|hands|fists|fist|belt|knee|foot|boot) [is|are|was|were] (on|round|over|around|in|into|against)
      (my|her|his) (throat|neck|mouth|face|head|ribs|back|stomach|chest|hair)`,
    '(covered|full|loads|lots) [in|of|with] (bruises|bruising|cuts and)',
    `(backed|pulled|drew|draws|whipped|bring|brought) out [a|some|the|his|their|big|massive] (shank|shanks|knife|knives|machete|machetes|
      blade|blades|gun|nank|rambo|weapon|weapons|hammer|bat|sword|strap)`,
    `(run up|run down|pull up|roll|spin|shoot|petrol bomb|smash) [in|to|on|at|through] (my|my mums|my nans|my familys|our|mums) (house|
      door|windows|home|family|flat|block)`,
    `@they [keeps|kept|has|have|just|is|are|was|were|then|wont stop|started|starts|starting|tried|trying|tries|been|s|gonna|about|tryna|
      threatened|going|wants|wanna|came and|properly] [to|just|been|properly|actually|gonna|physically|me and|drunk and] @hit (me|us|my
      (mum|mam|brother|sister|little brother|little sister|wee brother|wee sister|nan|dad|head|face|friend|mate|girlfriend|boyfriend|
      baby|baby brother|baby sister|arm|hair|neck)|mum|mam|her|him|them|the (kids|baby|children)|my (son|daughter))`,
    `(got|get|gets|getting|been|being|was|were|am|im|just been|have been|keep getting|keeps getting|just got|hes been|shes been|weve
      been) [just|badly|properly|nearly|really|almost|physically|completely|severely] (beaten up|beat up|battered|attacked|jumped|
      assaulted|punched|kicked|strangled|choked|headbutted|mugged|kicked in|slapped|whipped|belted|thrown down|thrown against|thrown
      across|pushed down|abused|tortured|bashed|bottled|smacked|banged out|leathered|done over|filled in|hospitalised|bricked) [up|in|by|
      at|again|last|tonight|today|with|for|and|on|because|cos|really|outside|n|off|so|down|when|over|to|my|every|just|now|everyday]`,
    `(they|he|she|boys|girls|lads|gang|group|someone|people|mandem|opps|guy|man|hes) [just|all|have|has|had] (jumped|mugged|attacked|
      rushed|beat up|moved to|assaulted|kicked|punched|battered|bottled|glassed|ambushed|set on|filled in|banked) (me|us|him|my (mate|
      brother|friend|son|daughter|sister))`,
    `(kick|kicked|kicking|cave|caved|smash|smashed|stamped|stomped|bash|bashed|punched) (my|his|her|our) (head|face|ribs|teeth) (in|open|
      off|on|against|into|n)`,
    '(by|round|around|by the|hands on|hand over|hands around|hands round) (my|the|his|her) (throat|neck|mouth|hair)',
    `(throwing|threw|throws|thrown|chucking|chucked|smashing|smashed|lobbed|hurled|smashes|breaking|breaks|launched|lobbing) (stuff|
      things|plates|chairs|furniture|everything|something|a chair|a plate|a glass|a bottle|glass|the tv|glasses|me|things at|my stuff|the
      house|the place|a table|my|her|us|mum|him) (at|around|round|down|up|against|across|out|into|about|on|off) (me|us|the|my|mum|
      everyone|him|her|everywhere|stairs) [house|mum]`,
    `(throw|throws|threw|thrown|push|pushed|pushes|shoved|dragged|kicked|chucked|pulled|drag) (me|us|him|her|my (mum|sister|brother)|mum)
      [down|against|into|across|out of|through|onto|off|by|on|up against|up|out|over|in|round|around|to] [the|a|my] (stairs|wall|floor|
      door|window|car|road|ground|table|furniture|throat|hair|street|room|radiator|bath)`,
    `(hes|shes|theyre|they are|he is|dads|stepdads|dad is|man|someone|someones|somebody|people|lads|boys|ex is|exs) [still|now|all|is|
      right|just|been] (hurting|beating|hitting|attacking|strangling|battering|smashing|banging on|kicking|punching|choking|killing mum|
      killing her|killing him) [up|on|at|the|in|down|my|his|her] [mum|mam|me|him|her|door|house|window|sister|brother|dad|each|us|the|
      front|everything|down|front door]`,
    `(banging|bangin|kicking|pounding|hammering|smashing|bashing|beating|punching|knocking|trying) (on|at|down|in|through) (the|my|our)
      [front|back|bedroom|bathroom] (door|doors|window|windows)`,
    '(has|have|had|just|s|ex|someone|somebody|they|man|hes|theyve|people) broken in',
    `(someone|somebody|theres someone|intruder|burglar|theres people|theres men|strangers|ex|a man) [is|are|s|has|just|has just]
      (breaking in|broke in|got in|trying to break in|smashing the|climbing in)`,
    `(pulled|dragging|dragged|pulling|pulls|drags|yanked|ripped|grabbed|grabs|grabbing|pull|swung|swinging) (me|her|him|my (mum|sister)|
      mum) [out|up|down|by|about|round|around|across|through|into|along] [by|the|my|her|his] [the|my|her|his] (hair|neck|throat|arm|feet|
      arms|legs|ear|wrist|wrists|stairs)`,
    `(hit|hits|hitting|beat|beats|beating|beaten|whip|whips|whipped|whacks|whacked|batter|batters|battered|smacked|thrash|thrashed|lash|
      lashed|lashes|slap|slaps|punches|smashed) [me|us|him|her|my (brother|sister|mum)|them] (with|using) (a|his|her|the|an|my) (belt|
      stick|cable|wire|slipper|extension|hanger|spoon|shoe|wooden|bat|pole|cane|whip|charger|chair|iron|broom|remote|phone|pan|rolling|
      bottle|hammer|buckle|hose|fist|fists|shoes|rope|plug|wire|metal|plate|brush|hairbrush|hoover|crutch|ladle|rod)`,
    `(black eye|bust lip|busted lip|split lip|broken nose|bruises|bruised|fat lip|burst lip|burst nose|bloody nose|nose bleed|nosebleed|
      cigarette burns|handprint|hand print|finger marks|bite marks|swollen eye) [all|on|over|from|and|off|because|by|after|where|round|
      around|cos|everywhere|all over] [over|me|my|his|her|him|from|neck|the|on|he|when|body|she|they|dad|face|arms] ..3 (dad|stepdad|
      boyfriend|mum|him|her|hit|punched|beat|hits|beating|beats|partner|he did|ex|slap|grabbed|throttled|neck|belt|husband|my mums|she
      did|they did|he|grabs|kicked)`,
    `(please|pls|somebody|someone|make|can (you|u|someone)|get) [to] [make] (stop|make) (him|them|her|my dad|my stepdad|my mum|it hes)
      [stop|leave|go away|please|hurting|hitting|let]`,
    'make (him|her|them) (stop|leave me|go away|leave us|let)',
    '^ [please|pls] stop (him|them|her) [please|pls|now] $',
    `(wont|will not|doesnt|didnt|never|not|refuses to|keeps) (stop|stops|stopping) (hitting|hurting|beating|kicking|punching|touching|
      attacking|screaming at|choking|strangling|slapping|battering|abusing|smacking|threatening|harassing|stalking|following|raping|
      groping|throwing)`,
    `(fighting|fight|fights|scrapping) [is|are|really|bad|again|each|and|in|downstairs|the|right|now|with|so] [bad|other|downstairs|the|
      and|now|again|knife|in|mum|kitchen|hes|dad|knives|weapons|house|dads] ..3 (blood|knife|bleeding|hurt|scared|hit|hitting|police|
      kill|weapons|knives|smashing|strangling|punching|help)`,
    `(mum|dad|parents|mam) [and|are|is|were|and dad|and stepdad|boyfriend] [are|is|were|stepdad|and|partner|boyfriend] [physically|
      properly|having a|proper|in a|fist|really] (fighting|fist fight|physical fight)`,
    `(hit|hits|punched|slapped|kicked|beat|pushed|strangled|choked|battered|attacked|grabbed|bit|thumped|headbutted|hurt|smacked|shoved|
      assaulted|burnt) (me|us|my mum|my (brother|sister|mam)|mum) (again|tonight|today|just now|last night|this morning|in the (face|
      head|stomach|mouth|ribs|back|eye|jaw|chest|belly|nose)|so hard|really hard|really bad|and (i|im|now|said|threw|kicked|hes|locked|
      ran|my|pushed|called|shes|left|dragged)|because|cos|when|round the (head|face)|hard|repeatedly|with|and now|n|in front|until|on
      the|over|for (not|being|telling|crying|talking|losing|eating|coming)|every)`,
  ],
  not: [
    '(nan|mum|gran|mam|doctor|nurse|miss|dad|grandad|priest|vicar|teacher) ..1 (puts|put|her|his|laid|rests) ..2 (hand|arm|hands) on my (head|shoulder|shoulders|forehead|back) ..4',
    `(rabbit|hamster|dog|cat|kitten|puppy|guinea pig|horse|pony|parrot|gerbil|ferret|goose|swan|mosquito|wasp|bee|ant|tick|spider|crab)
      ..1 (bit|bites|scratched|kicked|stung|attacked|nipped|pecked) ..1 (me|him|her|us|my) [when|if|while|as|and|because|cos|on|in]`,
    `(punched|punches|punch|hit|hits|dead) ..1 (my|his|her|each others|me on the|him on the) arm (for|cos|because|when|over) ..3 (yellow
      car|mini|red car|beetle|slug bug|birthday|bumps)`,
    `(battered|whacked|hit|bashed|smacked|clobbered) (me|him|her|us) with (a|his|her|the|my) ..1 (teddy|cushion|balloon|plushie|pool
      noodle|soft toy|inflatable|foam)`,
    'hiding ..14 hide and seek',
    'robbed (in|of|at) (qualifying|the (final|semi|semis|game|match|cup)|a (goal|penalty|point|win)|points)',
    '(robbed|mugged) (off|by) (the ref|var|the bookies|tesco|my landlord)',
    '(punching|punch|punches|punched) [way|well|far] above',
    '(eyebrows|hair|fringe|lawn|hedge|carpet|sofa|cushion|kitchen|plants|lettuce|homework|jumper|leg) ..4 been (attacked|mauled|savaged)',
    '(got|get|had) a slap (off|from) my (mate|friend|sister|brother|cousin)',
    '(on|over) (her|his|my|their) own',
    'up against the ..3 (playing|stretching|bars|bulldog|measuring|height)',
    `make (him|her|them) (stop (sending|singing|texting|asking|snoring|playing|eating|laughing|spamming|posting|barking|talking)|leave
      (me some|some|a))`,
    '(pull|pulls|pulling|pulled) my hair ..4 (plait|plaits|brush|brushes|brushing|straighten|washing|bun|braid|braids|comb|combs)',
    `stop (him|her|them) [hes|shes|theyre] (eating|nicking|singing|playing|talking|barking|drinking|taking|licking|annoying|being|
      snoring|laughing|tickling|winning|cheating)`,
    `(chain|scarf|necklace|lanyard|headphones|tie|medal|towel|tattoo|tattoos|collar|hood|earphones|crucifix) ..2 (round|by|around) (his|
      her|my|the) neck`,
    `(punched|hit|kicked|battered|jumped|attacked|hurt|slapped|punches|kicks|hits|beat) ..4 (boxing|karate|judo|mma|taekwondo|kickboxing|
      rugby|hockey|wrestling|football|netball|sparring|training|basketball|dodgeball)`,
    '(bit|bites|bite) (my head off)',
    `(kicked|kicking|thrown|threw|throwing|kick|throws|chucked|pulled) (me|us|him|her) (out|off) [of] [the|his|my|her|this|school| class|
      lesson|group|team|chat|xbox|bus|in the|pub|club|game|shop|mcdonalds|maccies|college|house|home|for|at|because|cos|last|when|
      tonight|and|again|yesterday|server|call|band|nursery]`,
    `(kicking|kicked|kick) off (is|at #|at three|time|about|over (his|her|my|the) (phone|xbox|homework|dinner|bedtime|room)|because (i|
      we|he|she)|when (i|we|he|she)|last night|about (his|her|my))`,
    '(got|get|getting|been|being|was|were|im|just) (kicked|booted|thrown|chucked) out',
    '(knocking|knocked) (on|at) (the|my|our|his|her|every|all|their|neighbours|friends|peoples) (door|doors)',
    '(fell|slipped|tripped)',
    'never [been] (hit|hurt|touched)',
  ],
}
