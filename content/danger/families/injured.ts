/** Heavy bleeding, broken bones, a blow to the head with a change after it, a crash or a fall. */
import type { Family } from '../shape.ts'

export const injured: Family = {
  key: 'injured', topic: 'overdose_medical', level: 'emergency', deed: true, elsewhere: true, denied: 'nothing',
  why: 'Heavy bleeding, broken bones, a blow to the head with a change after it, a crash or a fall.',
  source: 'danger/README, "Medical"; domain.md §1.2 (drug names and doses outrank the word suicide) and §5.2',
  meets: [
    `(burned|burnt|burns|scalded) & (face|whole arm|whole hand|chest|neck|all down|skin|body|eyes|back) & (petrol|bbq|oil|chip pan|
      kettle|boiling|firework|fire|flames|acid|bleach|blister|blisters|blistering|peeling|steam|explosion|exploded|aerosol)`,
    `gash & (head|fainted|bleeding|deep|face|blood|open|big|huge|neck|arm|leg|stitches|hit|theres)`,
    `(head|skull|temple|heads) & (hit|hits|banged|bang|bump|bumped|knock|knocked|cracked|smacked|smashed|whacked|landed|fell (off|down|
      over|from|and)|fallen off|came off|come off|thrown|kicked|split|helmet) & (sick|vomit|vomiting|throwing up|thrown up|dizzy|sleepy|
      drowsy|wants to sleep|wanna sleep|go to sleep|confused|cant remember|dont remember|doesnt remember|blood|bleeding|wet|ear|ears|
      slurring|blurry|seeing double|talking funny|talking rubbish|not right|knocked out|out cold|unconscious|passed out|blacked out|cant
      see|seeing stars|nonsense|same question|repeating himself|repeating herself|acting odd|acting weird) ~25`,
    `(came off|come off|fell off|fallen off|crashed|thrown off|knocked off|flipped|fell down|fell from|fallen down|jumped from|fell in)
      & (bike|quad|moped|scooter|horse|motorbike|skateboard|wall|roof|tree|quarry|cliff|stairs|trampoline|window|ladder|balcony|ped|
      surron|ice|rocks) & (sick|wants to sleep|sleepy|confused|blood|bleeding|cant move|cant walk|cant feel|cant get up|bent|bone|broke|
      broken|cant remember|knocked out|not moving|wont wake|neck|unconscious) ~20`,
    `(dog|dogs|xl bully|staffy|alsatian) & (bit me|bit him|bit her|been bit|got bit|bitten|mauled|savaged|got hold of) & (hole|blood|
      bleeding|chunk|deep|face|neck|hospital|stitches|wont let go|flesh|bone)`,
    `rash & (press|glass|tumbler|fade|fades|disappear|purple|stiff neck|burning up|bright light|drowsy|confused|floppy)`,
    `(burning up|fever|temperature|boiling hot) & (stiff neck|confused|drowsy|hallucinating|seeing things|talking rubbish|not making
      sense|wont wake|floppy|cant wake|rash)`,
  ],
  phrases: [
    '(scar|wound|stitches) ..3 (open|opened|burst|split|come apart|come undone)',
    `(spike|nail|pole|metal|screw|branch|knife|railing|fork|glass|shard|rod) ..4 (through|stuck in|in) (my|his|her) (hand|leg|foot|arm|
      head|eye|neck|stomach|side|chest|face|thigh)`,
    '(hes|shes|im|mates|friends) (pouring|gushing|spurting|leaking|pumping) ($|with|blood|out|from|everywhere|help)',
    '(set about|jumped|bottled|glassed|stamped|kicked) ..6 (hes|shes|im) (pouring|bleeding|out cold|not moving|in a bad way|bad)',
    `(leg|arm|knee|ankle|foot|wrist|finger|elbow) ..2 (bent|twisted|facing|pointing|hanging) (back|backwards|the wrong|sideways|funny|
      weird|off)`,
    '(hole|gash|chunk|bone|flap) ..2 (in|out of|sticking|showing|missing|through) ..2 (leg|arm|head|hand|face|foot|side|back|stomach|skin)',
    '(fluid|stuff|liquid|blood|clear stuff) ..3 (ear|ears) [$|and|hes|shes|i]',
    '(miles|nowhere near|middle of nowhere) ..6 (cant walk|broke|twisted|hurt my)',
    '(leg|legs|arm|arms|ankle|wrist|knee|hand|foot|nose|neck) [is|has|s] (snapped|broke|broken|bent)', 'bent the wrong way',
    `(fell|fallen|fall|dropped|jumped|pushed|thrown|came) ..3 (roof|window|wall|stairs|balcony|bridge|tree|scaffolding|cliff|ladder|
      building|multi storey|height|shed roof|garage) ..8 (talking funny|funny|not talking|cant move|bleeding|head|back|not moving|
      unconscious|leg|arm|confused|sleepy|crying in pain|screaming|hurt|broke|broken|weird|not right|slurring|cant feel|cant walk|neck)`,
    `(talking|speaking|acting|walking) (funny|weird|strange|slow|gibberish|like hes drunk|like shes drunk|confused|odd|slurred) ..6
      (head|fell|hit|banged|crash|knocked|bang|roof|since|after|cant)`,
    `(got|been|just|get|was|were|gets) (wet up|wetted up|ched up|poked|dipped|juked|splashed|cheffed|chinged|shanked|stabbed|shot|
      slashed)`,
    '(not moving|isnt moving|wont move|stopped moving|lifeless|motionless|limp)',
    `(blood|bleeding) [in|all|on|over|everywhere|coming|from|and|inside] ..4 (razor|blade|knife|bathroom|sink|bath|sheets|bed|carpet|
      gone|missing|wont stop|lot|loads|everywhere)`,
    '(bit|lot|loads|quite alot|alot|so much|pools|pool) of blood', '(wont stop|keeps|still|not stopping) bleed',
    `(bleeding|bleed|bled|blood) (badly|heavily|loads|alot|a lot|everywhere|so much|out|really bad|from (my|his|her|the|me|a) (head|
      nose|mouth|ear|ears|stomach|leg|face|eye|arm|neck|chest|side|back|cut|wound|ear|bum|down there|private|vagina|knife)|all over|down
      there|through|really badly|bad|for hours|internally|lots|profusely|n wont|and wont|and it wont|and hes|and shes|non stop|help|
      hard|quite bad|quite badly)`,
    `(hes|shes|im|is|was|are|still|hes still|shes still|and|he is|lad|man|boy|girl|mate|friend|brother|sister|son|daughter|someone|but|
      back but|home but) [back but|still|now|all|really|quite|home but|badly|still really] bleeding`,
    '(covered|dripping|soaked|pool|puddle|pools|swimming) (in|with|of) [his|her|my|own] [own] blood',
    `(theres|there|so much|loads of|lots of|lot of|to much|seen|found|alot of|was|its|bare) blood [is|all|on|over|coming|pouring|in|
      everywhere|down] (everywhere|on (him|her|his|the|my)|all|over|coming|pouring|in (his|her|my|the)|down)`,
    `(broke|broken|snapped|fractured|smashed|dislocated|broken my|shattered) [is] (my|his|her) (leg|arm|ankle|back|neck|hip|jaw|nose|
      wrist|ribs|collarbone|skull|pelvis|knee|rib|cheekbone|shoulder|collar bone|hand|foot|kneecap)`,
    `(leg|arm|ankle|back|neck|hip|jaw|nose|wrist|ribs|rib|collarbone|bone) [is|s|are|its|looks|feels|might be|could be|must be|
      definitely|think its|think|looks] (broke|broken|snapped|bent the wrong|sticking out|fractured|smashed)`,
    `(hit|run over|knocked down|knocked over|ran over|clipped|struck|mown down) [by] (a|by a|by|the) (car|bus|van|lorry|bike|motorbike|
      truck|taxi|moped|train|tram|scooter|quad)`,
    `(hit|ran over|run over|knocked) (me|him|her|my (mate|friend|brother|sister|son|daughter)) (with (his|her|a|the) (car|van|moped|
      bike)|over|down|off (my|his|her) bike)`,
    `(been in|just had|we had|i had|were in|hes been in|shes been in|weve been in|im in) a [bad|horrible|massive|really bad|big|
      serious] (car crash|car accident|crash|motorbike accident|road accident|rta)`,
    '(we|just|ive|hes|they|he) (crashed|flipped|rolled) (the|a|his|her|our|my) (car|moped|bike|motorbike|quad|van|ped)',
    `(fell|fallen|fall|falling) [off|down|from|out|through|out of|into|in|onto] [of] [a|the|some|his|her|my] (roof|wall|window|cliff|
      stairs|tree|bridge|ladder|balcony|building|horse|scaffolding|height|train tracks|river|canal|ravine|well|quarry|ice|flight of
      stairs|2nd floor|second floor|third floor) [and|n|cant|hit|hurt|his|her|my|hes|shes|is|im] (cant|hit|hurt|hes|shes|bleeding|his|
      her|leg|head|move|my|broke|unconscious|back|not|wont)`,
    `(fell|fallen|jumped|pushed) (off|from|out of|out) (a|the|his|her) (roof|window|cliff|bridge|balcony|building|multi storey|second
      floor|top floor|bedroom window|third floor)`,
    `(bang|bump|knock|blow|hit|whack|banged|bumped|knocked|smacked|cracked|hurt|injury|injured|smashed|concussion|kick|bashed) [to|on|
      his|her|my|the] [his|her|my|the] head ..12 (strange|odd|weird|funny|confused|drowsy|sleepy|dizzy|sick|vomit|vomiting|vomited|
      throwing up|blurry|headache|slurring|slurred|acting|different|not himself|not herself|memory|remember|blood|bleeding|unconscious|
      passed out|cant see|disoriented|double vision|been sick|out of character|not making sense|knocked out)`,
    `(confused|drowsy|sleepy|dizzy|vomiting|sick|strange|weird|odd) ..5 (bang|bump|hit|banged|bumped|knock|knocked) [to|on] (his|her|
      my|the) head`,
    `(bad head injury|head injury and|concussed|got concussion|has concussion|cracked (his|her|my) head|cracked skull|fractured skull|
      head is bleeding|heads bleeding|head split open|split (his|her|my) head|cut (his|her|my) head open|smashed (his|her|my) head|head
      open|head was bleeding|hit (his|her|my) head (hard|really hard|badly|and))`,
    '(electrocuted|electric shock)',
    `(hes|shes|im|is|are|someones|someone is|was|been|got|really) (badly|seriously|severely|really badly|really bad|critically) (hurt|
      injured|burnt|burned|wounded|beaten|harmed|cut)`,
    `(been|got|getting|he got|shes been|hes been|someone|somebody|mate|friend|brother|man|lad|boy|they|just|was|were|being|been just)
      [been|got|just|just got|is|was|has|s|gets|gotten|has been|get] (stabbed|shot|chibbed|shanked|slashed|chefed|chefd|wetted|wet up|
      ched|poked up|juked|cheffed|dipped up|splashed|acid attacked|bottled|glassed|mauled)`,
    `(stabbed|shot|chibbed|shanked|slashed|cheffed) (him|her|me|my (mate|friend|brother|cousin|son|daughter|pal)|someone|us|in (the|my|
      his|her) (leg|arm|chest|stomach|back|neck|head|shoulder|face|thigh|side|hand|bum)|to death|by (a|some|them|him|someone)|up by|a
      (boy|man|kid|lad|girl))`,
    '(stab|gunshot|gun shot|knife|bullet) (wound|wounds|injury|injuries)',
    'stabbing (just|outside|at|on|here|in my (street|road|area))', '(bleeding|bled) out',
    '(boiling water|hot oil|acid|chip pan) (over|on|in|all over|thrown) (me|him|her|my|his|face)',
    `(burnt|burned|scalded) (my|his|her) (face|arm|hand|leg|chest|body|whole|legs|arms|hands) (badly|really bad|bad|and|its|really
      badly|all)`,
    '(finger|fingers|toe|thumb) (cut|chopped|hanging|come|is|been) (off|hanging off|cut off|chopped off)',
    `(house|flat|kitchen|room|building|car|home|bedroom) [is|s|has|was|were|just] (on fire|burning down|burning|set alight|caught fire|
      filling with smoke|full of smoke|ablaze)`,
    '(theres|there is) a fire (in (the|my|our) (house|flat|kitchen|room)|at my|upstairs|downstairs|and we cant)',
    'set (the|our|my|his|her) (house|flat|room|car|door|bed) on fire',
    `(dog|dogs|xl bully|pitbull|bully) (attacked|bit|mauled|attacking|biting|bitten|savaged|savaging) (me|him|her|us|someone|(my|his|her)
      (arm|leg|hand|face|head|neck|hands|arms|legs|foot|bum|ear|stomach|sister|brother|friend|mate|mum))`,
    '(meningitis|sepsis|septic|purple rash|rash (that|doesnt|wont|not) (doesnt fade|fade|fading|go))',
    '(appendix|ectopic|internal bleeding|haemorrhage|haemorrhaging|miscarriage|miscarrying|miscarried)',
    `(severe|unbearable|excruciating|worst|agony|agonising|terrible|so much|really bad) (pain|pains|stomach pain|stomach pains|
      abdominal|headache of) [in] [my|his|her] (stomach|tummy|belly|chest|head|side|cant|help|screaming|i cant|right now|need|and
      bleeding|of my life|down there)`,
    'in (agony|so much pain|severe pain|excruciating pain|unbearable pain)',
    '(no|lost) (feeling|sensation) in (my|his|her) (legs|arm|arms|leg|body|hand)', 'speaking (funny|gibberish) (and|since)',
    'lost (my|his|her) (sight|vision)', 'cant see (out of|anything everythings)',
    `(drowning help|hes drowning|went under the water|gone under the water|going under the water|shes drowning|im drowning in the (sea|
      river|lake|water))`,
    '(hes|shes|someone|somebody|friend|mate|brother|sister|boy|girl|lad|man|child|im|nearly|almost) [is|s|just] drowning',
    '(foot|leg|arm|hand) (trapped|stuck|crushed) (in|under|by)', 'crushed (by|under)', 'hypothermia', 'hypothermic',
    '(frost bite|frostbite)', 'shivering (uncontrollably|and cant stop|so bad|and confused)',
    '(hurt|injured) [really|quite|so] (bad|badly) (and|cant|hes|shes|help|need|im|my|please)', 'shes in (a bad way|agony|a coma)',
    'hes in (a bad way|agony|a coma)', 'need (stitches|urgent medical)',
  ],
  not: [
    '(appendix|tonsils|adenoids|wisdom teeth|gallbladder) (out|removed|taken out)',
    '(had|having|has had) (his|her|my|their) (appendix|tonsils)',
    'appendix (out|removed|taken)', 'in so much pain (with|because of) (this|my|the) (tooth|teeth|braces|period|back|wisdom)',
    'glass of ..2 in (my|his|her) (hand|lap)', 'blood on (his|her|my|the) (rugby|football|school|pe) (shirt|kit|top|boots)',
    '(bled|bleeding|bleed) ..3 (its|im|hes|shes|it|all) (fine|ok|stopped|good|healed)',
    '(bled|bleed) (loads|alot|a lot) (but|and) (its|im) (fine|ok)',
    '(hole|flap) in ..2 (jeans|tights|sock|shoe|trainer|jumper)',
    `(nose|gum|gums|lip|finger|toe|knee|elbow|ear|spot|paper cut|papercut|period|graze) [is|was|are|s|keeps|has been|started| still|
      wont|stopped] [all|still|stop|a bit|a little|slightly] bleeding`,
    'bleeding (radiators|the radiators|edge|heart|obvious|hell|freezing|love)', '(shot|stabbed) (myself|my (toe|finger|foot))',
    'got shot (at in|in (game|cod|gta|fortnite|paintball|laser)|so many times)',
    'shot (down|of|up|put|blocked|on|over|clock|at [the] goal|in (goal|football)|by (his|her|a) (team|ref))',
    `(been|get|got|was|is|were|he) (shot|stabbed|slashed) (in (gta|cod|fortnite|the game|the film|the movie|paintball|warzone)|on (gta|
      cod|fortnite|eastenders))`,
    '(photo|film|video|music video|photos|pictures|scene) [was|is|being|get|got|been] shot', 'stabbed in the back',
    '(prices|price|tyres|tyre|budget|funding|hours|pay) [were|was|been|got|are|is] slashed',
    `(had|has|got) a (broken|fractured) (arm|leg|wrist|nose|ankle|finger|collarbone) (when|in (year|primary|2)|last|years|from|before|
      in a cast)`,
    `(broke|broken|fractured|dislocated|snapped) (my|his|her) (arm|leg|wrist|nose|ankle|collarbone|finger|toe|shoulder|foot|hand|knee|
      back|jaw|hip) (when (he|she|i) was|last (year|summer|season)|years ago|in (year|primary|#)|playing|at (football|rugby|
      trampolining|gymnastics)|falling|skiing|as a (kid|child)|before|once|and (had|has) (a (cast|plate|pin)|surgery))`,
    '(broken|broke) (heart|phone|screen|charger|bones club)', 'concussion (protocol|test|last)',
    `in so much pain (from|after|cos of|because of) (gym|leg day|pe|training|my (period|braces)|the (gym|dentist)|braces|period|
      dancing|running|wisdom)`,
    'agony aunt', 'drowning (in|my sorrows)', 'on fire (today|tonight|mate|last night|this season|emoji|at)',
    'burning (house|building) (in|on)', 'house (music|party|on the)', '(scar|scars)', 'accident (at work|with (the|my) (paint|coffee))',
    'wet (himself|herself|myself|up)', '(miscarriage|miscarried) (last|in|before|years|a few)',
    '(nosebleed|nosebleeds|nose bleed|nose bleeds)', 'crash (course|at|here|on|bandicoot|out|diet|landing|into bed|round|mat)',
    'fire (alarm|drill|brigade|engine|extinguisher|stick|works|pit|exit|door|escape|safety|station|cadets|wall|starter)',
    'hit by a (wave of|ball|smell|snowball|pitch)',
  ],
  unless: ['stubbed', 'fake blood'],
}
