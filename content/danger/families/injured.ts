/** Heavy bleeding, broken bones, a blow to the head with a change after it, a crash or a fall. */
import type { Family } from '../shape.ts'

export const injured: Family = {
  key: 'injured', topic: 'overdose_medical', level: 'emergency', lightly: true, deed: true, elsewhere: true, denied: 'nothing',
  why: 'Heavy bleeding, broken bones, a blow to the head with a change after it, a crash or a fall.',
  source: 'danger/README, "Medical"; domain.md §1.2 (drug names and doses outrank the word suicide) and §5.2',
  meets: [
    `(burned|burnt|burns|scalded) & (face|whole arm|whole hand|chest|neck|all down|skin|body|eyes|back) & (petrol|bbq|oil|chip pan|
      kettle|boiling|firework|fire|flames|acid|bleach|blister|blisters|blistering|peeling|steam|explosion|exploded|aerosol)`,
    'gash & (head|fainted|bleeding|deep|face|blood|open|big|huge|neck|arm|leg|stitches|hit|theres)',
    `(head|skull|temple|heads) & (hit|hits|banged|bang|bump|bumped|knock|knocked|cracked|smacked|smashed|whacked|landed|fell (off|down|
      over|from|and)|fallen off|came off|come off|thrown|kicked|split|helmet) & (sick|vomit|vomiting|throwing up|thrown up|dizzy|sleepy|
      drowsy|wanna sleep|go to sleep|confused|cant remember|dont remember|doesnt remember|blood|bleeding|wet|ear|ears|slurring|blurry|
      seeing double|talking funny|talking rubbish|not right|knocked out|out cold|unconscious|passed out|blacked out|cant see|seeing
      stars|nonsense|same question|repeating himself|repeating herself|acting odd|acting weird) ~25`,
    `(came off|come off|fell off|fallen off|crashed|thrown off|knocked off|flipped|fell down|fell from|fallen down|jumped from|fell in) &
      (bike|quad|moped|scooter|horse|motorbike|skateboard|wall|roof|tree|quarry|cliff|stairs|trampoline|window|ladder|balcony|ped|surron|
      ice|rocks) & (sick|wants to sleep|sleepy|confused|blood|bleeding|cant move|cant walk|cant feel|bent|bone|broke|broken|cant
      remember|knocked out|not moving|wont wake|neck|unconscious) ~20`,
    `(dog|dogs|xl bully|staffy|alsatian) & (bit me|bit him|bit her|been bit|got bit|bitten|mauled|savaged|got hold of) & (hole|blood|
      bleeding|chunk|deep|face|neck|hospital|stitches|flesh|bone)`,
    `(burning up|fever|temperature|boiling hot) & (stiff neck|confused|drowsy|hallucinating|seeing things|talking rubbish|not making
      sense|wont wake|floppy|cant wake|rash)`,
  ],
  phrases: [
    // Wounds that run.
    `(wrist|wrists|arm|arms|leg|legs|head|neck|thigh|thighs|hand) (is|are|s|keeps|wont stop|was|were|still) [just] (pouring|gushing|
      spurting|dripping|streaming|soaked|pumping|bleeding|squirting)`,
    `(hit|knocked down|knocked over|run over|clipped) by a (car|van|bus|lorry|motorbike|taxi|bike|truck) ..12 (left|leave|stay|walked
      off|ran off|gone|confused|sleepy|rubbish|dizzy|wouldnt|sick|head)`,
    // Blood.
    `^ [theres|there is|i|we|he|she|ive] [found|lots of|so much|loads of|a lot of] (blood) [everywhere|in (his|her) (room|bed|bathroom)|
      on (his|her) (bed|sheets|pillow|clothes)|and hes gone|and shes gone|help] $`,
    '(scar|wound|stitches) ..3 (open|opened|burst|split|come apart|come undone)',
    `(spike|nail|pole|metal|screw|branch|knife|railing|fork|glass|shard|rod) ..4 (through|stuck in|in) (my|his|her) (hand|leg|foot|arm|
      head|eye|neck|stomach|side|chest|face|thigh)`,
    '(hes|shes|im|mates|friends) (pouring|gushing|spurting|leaking|pumping) ($|with|blood|out|from|everywhere|help)',
    '(fluid|stuff|liquid|blood|clear stuff) ..3 (ear|ears) [$|and|hes|shes|i]',
    '(miles|nowhere near) ..6 (cant walk|broke|twisted|hurt my)',
    '(leg|legs|arm|arms|ankle|wrist|knee|hand|foot|nose|neck) [is|has|s] (snapped|broke|broken|bent)',
    'bent the wrong way',
    `(fell|fallen|fall|dropped|jumped|pushed|thrown|came) ..3 (roof|window|wall|stairs|balcony|bridge|tree|scaffolding|cliff|ladder|
      building|multi storey|height|shed roof|garage) ..8 (talking funny|funny|not talking|cant move|bleeding|head|back|not moving|
      unconscious|leg|arm|confused|sleepy|screaming|hurt|broke|broken|weird|not right|slurring|cant feel|cant walk|neck)`,
    '(not moving|isnt moving|wont move|stopped moving|lifeless|motionless|limp)',
    `(blood|bleeding) [in|all|on|over|everywhere|coming|from|and|inside] ..4 (razor|blade|knife|bathroom|sink|bath|sheets|bed|carpet|
      gone|missing|wont stop|lot|loads|everywhere)`,
    '(bit|lot|loads|quite alot|alot|so much|pools|pool) of blood',
    '(wont stop|keeps|still|not stopping) bleed',
    `(bleeding|bleed|bled|blood) (badly|heavily|loads|alot|a lot|everywhere|so much|out|really bad|from (my|his|her|the|me|a) (head|nose|
      mouth|ear|ears|stomach|leg|face|eye|arm|neck|chest|side|back|cut|wound|ear|bum|down there|private|vagina|knife)|all over|down
      there|through|really badly|bad|for hours|internally|lots|profusely|n wont|and wont|and hes|and shes|non stop|help|hard|quite bad|
      quite badly)`,
    `(hes|shes|im|is|was|are|still|hes still|shes still|and|he is|lad|man|boy|girl|mate|friend|brother|sister|son|daughter|someone|but|
      back but|home but) [back but|still|now|all|really|quite|home but|badly|still really] bleeding`,
    '(covered|dripping|soaked|pool|puddle|pools|swimming) (in|with|of) [his|her|my|own] [own] blood',
    `(theres|there|so much|loads of|lots of|lot of|to much|seen|found|alot of|was|its|bare) blood [is|all|on|over|coming|pouring|in|
      everywhere|down] (everywhere|on (him|her|his|the|my)|all|over|coming|pouring|in (his|her|my|the)|down)`,
    `(broke|broken|snapped|fractured|smashed|dislocated|broken my|shattered) [is] (my|his|her) (leg|arm|ankle|back|neck|hip|jaw|nose|
      wrist|ribs|collarbone|skull|pelvis|knee|rib|cheekbone|shoulder|collar bone|hand|foot|kneecap)`,
    `(been in|just had|we had|i had|were in|im in) a [bad|horrible|massive|really bad|big|serious] (car crash|car accident|crash|
      motorbike accident|road accident|rta)`,
    `(bang|bump|knock|blow|hit|whack|banged|bumped|knocked|smacked|cracked|hurt|injury|injured|smashed|concussion|kick|bashed) [to|on|
      his|her|my|the] [his|her|my|the] head ..12 (strange|odd|weird|funny|confused|drowsy|sleepy|dizzy|sick|vomit|vomiting|vomited|
      throwing up|blurry|headache|slurring|slurred|acting|different|not himself|not herself|memory|remember|blood|bleeding|unconscious|
      passed out|cant see|disoriented|double vision|been sick|knocked out)`,
    `(concussed|got concussion|has concussion|cracked skull|fractured skull|heads bleeding|head split open|smashed (his|her|my) head|head
      open|hit (his|her|my) head (hard|really hard|badly|and))`,
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
    'stabbing (just|outside|at|on|here)',
    '(bleeding|bled) out',
    `(burnt|burned|scalded) (my|his|her) (face|arm|hand|leg|chest|body|whole|legs|arms|hands) (badly|really bad|bad|and|its|really badly|
      all)`,
    `(house|flat|kitchen|room|building|car|home|bedroom) [is|s|has|was|were|just] (on fire|burning down|burning|set alight|caught fire|
      ablaze)`,
    'set (the|our|my|his|her) (house|flat|room|car|door|bed) on fire',
    'in (agony|severe pain|excruciating pain|unbearable pain)',
    '(no|lost) (feeling|sensation) in (my|his|her) (legs|arm|arms|leg|body|hand)',
    'speaking (funny|gibberish) (and|since)',
    'lost (my|his|her) (sight|vision)',
    'cant see (out of|anything everythings)',
    '(foot|leg|arm|hand) (trapped|stuck|crushed) (in|under|by)',
    'crushed (by|under)',
    'hypothermia',
    'hypothermic',
    '(frost bite|frostbite)',
    'shivering (uncontrollably|so bad|and confused)',
    'shes in (agony|a coma)',
    'hes in (agony|a coma)',
    'need (stitches|urgent medical)',
  ],
  not: [
    '(broke|broken|fractured|snapped) (his|her|my) ..6 (in year|in reception|in primary|when (i|he|she) was)',
    'bleeding the (radiators|radiator|brakes|boiler|pipes)',
    'shot down (when|by|in|for|every)',
    'got shot down',
    '(bleeding|pouring|dripping|soaked) (with sweat|from the rain|wet from)',
    'glass of ..2 in (my|his|her) (hand|lap)',
    'blood on (his|her|my|the) (rugby|football|school|pe) (shirt|kit|top|boots)',
    '(bled|bleed) (loads|alot|a lot) (but|and) (its|im) (fine|ok)',
    `(nose|gum|gums|lip|finger|toe|knee|elbow|ear|spot|paper cut|papercut|period|graze) [is|was|are|s|keeps|has been|started| still|
      wont|stopped] [all|still|stop|a bit|a little|slightly] bleeding`,
    'stabbed in the back',
    `(broke|broken|fractured|dislocated|snapped) (my|his|her) (arm|leg|wrist|nose|ankle|collarbone|finger|toe|shoulder|foot|hand|knee|
      back|jaw|hip) (when (he|she|i) was|last (year|summer|season)|years ago|in (year|primary|#)|playing|at (football|rugby|
      trampolining|gymnastics)|falling|skiing|as a (kid|child)|before|once|and (had|has) (a (cast|plate|pin)|surgery))`,
    '(scar|scars)',
  ],
  unless: ['nosebleed', 'nose bleed', 'stubbed', 'fake blood'],
}
