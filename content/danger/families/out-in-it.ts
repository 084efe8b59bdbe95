/** Out in the cold, the wet or the dark with no way back; or where tide, ice, mud, mist, traffic or a sealed lorry kill. */
import type { Family } from '../shape.ts'

export const outInIt: Family = {
  key: 'out_in_it', topic: 'exposure', level: 'emergency', lightly: true, deed: true, elsewhere: true, denied: 'nothing',
  why: 'Wet and cold with no shelter, or cut off by water, ice, mist or traffic: each word is small, and together they kill.',
  source: 'danger/README, "Exposure"; 002 Part A',
  meets: [
    '(kerb|curb|steps|doorstep|pavement|bench) & @nighttime & (wet|cold|soaked|alone|get light|nowhere|freezing|shivering) ~18',
    `(someones|strangers|neighbours|random) ..1 (garden|shed|garage|greenhouse|porch) & (snow|snowing|freezing|hiding|sleep|sleeping|all
      night|dont know im) & (i|im|in|ive|he|she|hes|shes) ~16`,
    '(pushed in|fell in|slipped in|fallen in|pushed me in) & @water & (cant get (up|out)|bank|freezing|help|current|under|stuck) ~18',
    `(put|thrown|chucked|kicked|turfed|get|left) off ..2 (bus|train|coach|tram) & (middle of nowhere|night|dark|dead|alone|midnight|
      miles|pitch) & (he|she|him|her|i|im|me|my) ~22`,
    `(sleep|sleeps|sleeping|living|lives|slept) ..5 (car|van|tent|caravan) & (below zero|minus|freezing|woods|lay by|layby|snow|ice|
      retail park) & (he|she|i|im|his|her|hes|shes) ~18`,
    `(stuck|locked|trapped|shut) ..2 (in|inside) ..3 (shopping centre|shop|school|church|library|museum|leisure centre|office|cemetery|
      market|mall|depot|building site) & (shut|closed|alarms|dark|freezing|night|gone home|security|alone)`,
    `(shed|garage|barn|outhouse|caravan|tent|greenhouse|hut|allotment|container|playhouse) & (snow|snows|freezing|minus|soaked|
      shivering|numb|so cold|baltic) & (hid|hiding|sleeping|slept|stuck|im in|in a|alone|nights|night) ~20`,
    'night (bus|buses) & (round and round|all night|since|nowhere|to keep warm|back and forth|every night|sleep|driver|again) ~16',
    `(no|dont have a|havent got a|without a|aint got a|lost my) coat & (sleeting|snowing|snow|freezing|pouring|hostel|nowhere|minus|
      sleet|hail) & (i|im|ive|my|outside|night|shut|out) ~18`,
    `@hill & (on (his|her|my) own|alone|trainers|no coat|no map|no torch|dark|lost) & (due (down|back)|should (be|have been) (down|
      back)|not (down|back)|hours|gone up|overdue|was due|phone|dark) ~22`,
    `(mudflats|mud flats|sands|sandbank|sand bank|causeway|morecambe bay|saltmarsh|groyne) & tide & (due|coming|turn|turns|turning|in
      at|hour|snapchat|location|phone|soon|fast) ~20`,
    `(climbing|climbed|jumped|got|gone|crawled|crawling|gone down|fell) down ..3 (tracks|line|tube line|railway|rails|track|tunnel|
      cliff|shaft) & (he|she|someone|hes|shes|him|her|boy|girl|i|im|they) ~14`,
    `(dinghy|kayak|canoe|paddle board|paddleboard|rowing boat|lilo|raft|inflatable) & (wind|waves|current|not back|out there|dark|hours|
      rough|cant see (him|her|them)|no life) & (he|she|they|theyve|hes|shes|theyre|we|were|im|us) ~18`,
    `(fell|fallen|slipped|stuck|trapped) ..2 (down|in|into) ..3 (hole|shaft|well|mine|ditch|ravine|gully|drain|quarry|manhole|trench|
      embankment|pit) & (leg|stuck|cant|hurt|out|dark|signal|ankle|help|trapped|back) ~18`,
    `(went under|gone under|not come (up|back up)|hasnt come (up|back up)|never came (up|back up)|havent come up|cant see (him|her|them)
      (anymore|any more|in the water|now)|under the water|swept (away|out|off|down)|pulled under|dragged out|drowning|struggling|cramp|
      floating|face down|currents|current) & @water & (he|she|hes|shes|him|her|mate|friend|brother|sister|boy|girl|i|im|me|cousin|we)
      ~22`,
    `(jumped|dived|dive|swimming|swam|fell|bombing|tombstoning|paddling|went) ..3 (in|into|off) ..3 @water & (not come|hasnt come|havent
      seen|cant see|gone under|cramp|stuck|cant get out|hit|rocks|bleeding|swept|current|help) ~22`,
    `(cant|cannot|doesnt|never learnt to|isnt able to|not able to) ..1 swim & (@water|boat|dinghy|pool) & (gone|fell|missing|pinged|
      jumped|last seen|went in|not come) ~20`,
    `(twisted|broke|broken|hurt|sprained|snapped|buggered|done my) ..3 (ankle|leg|knee|foot|hip|wrist|back) & (woods|hill|hillside|
      mountain|moor|cliff|path|beach|rocks|quarry|no signal|miles|middle of nowhere|riverbank|ravine|bottom of|forest|fell) ~18`,
    `(locked|shut|stuck|trapped|wedged) ..4 (shed|container|freezer|cold store|lift|lift shaft|toilets|school|garage|cellar|basement|
      loft|cave|tunnel|drain|pipe|well|mine|mineshaft|skip|wheelie bin|warehouse|factory|outbuilding|tank|bunker|park) & (cold|dark|
      breathe|hours|signal|battery|noone|alone|water|night|air|scared|cant get out|freezing|percent) ~18`,
    `(last|final) ..3 (pinged|ping|seen|signal|location|spotted|snap|tracked) & (river|reservoir|cliff|cliffs|beach|docks|quay|quayside|
      railway|canal|weir|quarry|pier|harbour|viaduct|tracks|suspension bridge|moor|moors|lighthouse|lake|estuary) & (phone|off|hours|
      dark|night|alone|upset|since|dead|cant swim|nothing|crying|storm|cold) ~24`,
    `(walking|heading|going|headed|walked|running|ran|cycling|wandering) ..1 (towards|toward|for|straight for|in the direction of) ..2
      (river|docks|cliff|cliffs|railway|tracks|canal|quay|reservoir|sea|weir|motorway|pier|line|bypass|dual carriageway|estuary|harbour)
      & (he|she|hes|shes|him|her|boy|girl|son|daughter|seen|cctv|someone) ~18`,
    `(hitching|hitchhiking|hitch hiking|hitchin|thumbing|thumb out) & (motorway|m6|m1|night|alone|lorry|lorries|stranger|dark|services|
      trucker|13|14|12|15|slip road|a1|lift) & @us`,
    `(storm|red warning|amber warning|weather warning|floods|flooding|flood warning|gale|gales|blizzard|black ice|minus #|minus (two|
      three|four|five|six|seven|eight)) & (out there|out in|in a tent|in just|no coat|shorts|t shirt|camping|sleeping|rough|on (his|her)
      own|moors|cliffs|beach|hills|bivvy|woods|hoodie|pyjamas) & (he|she|hes|shes|him|her|i|im|me|my|we|they|theyre) ~22`,
    `(sleep|sleeping|slept|kip|kipped|kipping|spent|spending|night|nights|dossing) & (launderette|laundrette|a and e waiting|hospital
      waiting room|bus station|train station|mcdonalds|maccies|phone box|greenhouse|neighbours shed|someones shed|church porch|porch|
      bins|bin store|bin bags|train carriage|bus depot|stairwell|lift|multi storey|bridge|arches|graveyard|hedge|ditch|beach hut|beach
      shelter|prom shelter|toilets) & @us ~16`,
    `(the street|the streets|outside|rough|doorways) & (sleep|sleeping|slept|nights|all night|since|living) & (13|12|14|15|11|cold|
      freezing|wet|alone|scared|tonight|minus|nowhere) & (i|im|he|she|hes|shes|my|me|him|her) ~20`,
    `(gate|barrier|fence|wall|edge|ledge|side) & (trains|train|motorway|drop|river|water|weir|quarry) & (climbed over|gone over|went
      over|fell|slipped|hanging|clinging|dangling|stuck) & (cant|help|get (up|down|back)|scared|hold|wont|screaming) ~20`,
    `(car|van|bus) & (water|flood|floods|river|snow|snowdrift|ditch|ford|tide) & (stuck|trapped|rising|up to|cant get out|cant open|
      stranded|filling|inside) & (i|im|we|were|my|she|he|shes|hes) ~18`,
    `(bothy|cave|den|bivvy|bivouac|shelter|hammock) & (cold|freezing|wet|no food|nights|alone|lost|fire|hypothermia|phone|scared) &
      (woods|forest|moor|hills|mountain|island|loch|quarry) ~22`,
    // No roof, and cold, or night, or nobody.
    '@shelterless & @wetcold & @nighttime ~26',
    '@shelterless & @wetcold & @helpless ~22',
    '@shelterless & @nighttime & @helpless ~24',
    `(sleep|sleeping|slept|kip|kipping|kipped|stopping|bedding|bedded|dossing|camped|camping|staying|living|spent) & @shelterless &
      (@wetcold|@nighttime|@helpless) ~20`,
    `(socks|feet|shoes|trainers|clothes|jeans|trackies|coat|hoodie|blanket|sleeping bag|tent|everything) ..3 (wet|soaked|soaking|
      drenched|sodden|full of water|frozen|frozen solid|nicked|stolen) & (cant feel|freezing|shivering|shaking|nowhere|night|nights|
      snow|snowing|numb|outside|pier|bandstand|bridge|flyover|doorway|bench|tent|park|peeing|rain|so cold|mile|miles) & (i|im|me|my|he|
      she|hes|shes|his|her|were|we) ~22`,
    `(cant|cannot|canny|couldnt) ..1 feel (my|me|his|her|our|your) (toes|feet|fingers|hands|legs|face|ears|foot|hand) & (@shelterless|
      night|nights|nites|outside|out here|nowhere|hours|soaked|wet|snow|miles|lost|alone) ~20`,
    `(walking|walked|wandering|wandered|out|outside|out here|out there|been out|roaming|riding|locked out|shut out|sat out) & @nighttime
      & (nowhere|no where|feet bleeding|no coat|no shoes|minus (#|one|two|three|four|five)|freezing|snow|snowing|soaked|drenched|cant
      feel|wont answer) & (i|im|me|my|he|she|hes|shes|his|her|were|we|been) ~24`,
    // Dressed for indoors.
    `(pyjamas|pjs|nightie|slippers|barefoot|bare feet|no shoes|no coat|no socks|t shirt|tshirt|shorts|vest|sliders|flip flops|school
      shirt|dressing gown|boxers|swimming costume|crop top|thin jumper) & (snow|snowing|blizzard|minus|below zero|freezing out|frost|
      ice|icy|storm|hailing|sleet|degrees|it snow|hypothermia|pouring|lashing) & (took off|gone|went|left|ran|stormed|walked|legged it|
      bolted|out|outside|hour|hours|since|missing|off) ~24`,
    // Water, mud, ice.
    `(tide|sea|water|waves|river|waters) ..3 (came in|come in|coming in|coming up|rising|rose|getting higher|getting deeper|up to my|up
      to our|up to his|up to her|round us|behind us|cut us|over the path|all around) & (stuck|trapped|cut off|cant|rocks|sand bank|
      sandbank|sand|cove|cave|waist|chest|knees|island|back|mud|higher|deeper|scared) ~20`,
    `(rocks|cliff|cliffs|cove|sandbank|sand bank|mud|island|causeway|ledge) & (tide|sea|water|waves) & (stuck|cut off|higher|cant get
      (back|off|up)|trapped|sinking|deeper|coming) ~18`,
    `(stuck|sinking|sunk|up to (my|his|her)) ..4 (mud|quicksand|bog|marsh|silt|sinking sand) & (cant|help|tide|waist|knees|legs|deeper|
      move|out) ~18`,
    `(on|out on|onto|over|through|thru|under) the ice & (reservoir|lake|pond|canal|river|cracking|cracks|cracked|loch|thin|fell|fallen|
      gone) ~14`,
    `(ice|branch|ledge|rope|wall) ..1 (cracking|breaking|giving way|gave way|crumbling|snapping|creaking) & (stuck|over the (river|
      water)|reservoir|lake|cant|out on|im on|hes on|shes on|tree) ~18`,
    `(lilo|dinghy|paddle board|paddleboard|kayak|canoe|inflatable|rubber ring|raft|boat|bodyboard|unicorn) & (cant get (in|back|to
      shore)|taking us out|taking me out|taking him out|blown|drifting|out to sea|further out|no paddle|no life jacket) ~20`,
    `(clothes|shoes|trainers|bag|phone|coat|towel|jacket) & (folded|piled|left|neat|found|sitting|pile) & (beach|riverbank|river bank|
      canal|reservoir|pier|bridge|lake|towpath|harbour|quay|shore) & (no sign|gone|missing|not there|nowhere|cant see|cant find|nobody|
      noone) ~26`,
    // High ground and nowhere.
    `(@hill|tops|ridge|summit) & (fog|mist|cloud|clouds|clag|whiteout|dark|snow|cloud has|clouds come) & (down|lost|stuck|hurt|trainers|
      phone|alone|cant|help|no coat|percent|separated) ~22`,
    `(stuck|frozen|froze|freeze|clinging|hanging) ..4 (tree|crane|cliff|roof|pylon|ledge|scaffolding|scaffold|quarry|wall|gantry|
      drainpipe|climbing) & (cant|cracking|come down|get down|move|slip|dare|over|help|scared) ~18`,
    `(climbed|climb|up|got) ..2 (crane|pylon|mast|scaffolding|chimney|gantry|quarry face) & (froze|freeze|frozen|stuck|cant|scared|come
      down|get down|dare|shaking) ~18`,
    `(left|dumped|drove off|driven off|chucked|kicked|abandoned|ditched) & (services|motorway services|lay by|layby|petrol station|
      country lane|middle of nowhere|side of the road|motorway|b road|retail park|industrial estate) & (midnight|night|dark|no money|no
      phone|alone|dont know|cold|left me|scared|hours) ~20`,
    `(bus stop|bus station|train station|station|bus shelter|layby|lay by|services) & (last bus|last train|buses gone|no more buses|
      stranded|missed the last) & (drenched|soaked|freezing|lost|doesnt know where|dont know where|phone|battery|alone|crying|night|12|
      13|11|14) ~24`,
    // Traffic and rails.
    `(walking|walks|walked|seen|running|wandering|cycling|riding|stood|standing|sat|stumbling) ..5 (motorway|dual carriageway|hard
      shoulder|slip road|a1|m1|m5|m6|m4|m60|m62|m25|a road|bypass|railway|tracks|train line|the line|rails|central reservation) & (dark|
      night|slippers|someone|somebody|trains|lorries|cars|side|alone|quicker|home|rain|drunk|passing|video) ~18`,
    `(autistic|autism|nonverbal|non verbal|no sense of danger|adhd|learning disability|downs) & (mad on|obsessed|loves|fascinated|drawn|
      mad for|goes straight) & (trains|water|trams|rivers|ponds|railway|lorries|lakes|canal|ducks) & (got out|gone|missing|out|bolted|
      ran|escaped|cant find|left) ~26`,
    `(video|snap|snapchat|facetime|live|pics|tiktok) & (railway|tracks|trains|roof|pylon|crane|motorway|live rail) & (on it|going past|
      right past|behind him|behind her|on the|standing|again) & (he|she|hes|shes|his|her) ~20`,
    // Shut in with others.
    `(back|inside|in|boot|hidden) ..3 (lorry|fridge lorry|freezer|container|trailer|refrigerated|hgv|truck|boot) & (freezing|cold|air|
      breathe|breath|banging|dark|locked|cant get out|people|boiling|suffocating|faint|passed out) ~22`,
  ],
  phrases: [
    'face down in (the|a) (river|canal|sea|lake|water|pond|reservoir|pool|bath|stream|weir|harbour)',
    `(walking|cycling|walk|hitching|walks) ..6 (along|down|up) [the] (motorway|dual carriageway|m62|m1|m6|m25|hard shoulder|railway|
      train tracks|slip road)`,
    `(sleeping|slept|kipping|kipped|dossing|bedded down|bedding down) ..2 (behind|underneath|beneath|outside|round the back of|down by)
      ..3 (school|shop|shops|bins|church|station|house|leisure|wall|hedge|pub|garages|tesco|aldi|asda|lidl|library|boiler|centre|bridge|
      flats)`,
    '(on|riding) the night (bus|buses) (all|round|since|every|to keep|because|with nowhere)',
    'cut off by [the] (tide|sea|water|flood|floods|river)',
    '(on|in|by) the sand ..1 bank ..6 (stuck|tide|sea|cant)',
    '(walking|walk|walks|seen|running|out) ..4 side of [the] (motorway|m1|m5|m6|m25|m60|m62|a1|dual carriageway)',
  ],
  not: [
    '(under|beneath) (the|a|my) (duvet|covers|blanket|quilt|stars|canvas)', '(barbecue|bbq|camping with|sleepover)',
    `(festival|glasto|glastonbury|leeds fest|reading fest|download|creamfields|scouts|guides|dofe|cadets|campsite|holiday|caravan
      holiday|lesson|pe|match|game|training|pitch|touchline|fishing|sledging|snowman|snowball|snowballs)`,
    '(waiting|wait) ..3 (bus|train|lift|taxi|uber|mates|friends)', '(with|and) (my|his|her|the|some) (mates|friends|family|class)',
    '(hes|shes|im|he is|she is) (home|back home|inside|indoors|in bed)', '(garden|back garden) ..3 (tent|camping)',
    'when i was (little|small|a kid|a child)', '(photos|photo|pics) of',
  ],
  unless: [
    '(log flume|water park|waterpark|splash|alton towers)', 'on holiday', '(at|with|from) (scouts|guides|dofe|cadets)', 'classroom',
    'after (that|the) match', 'sledging',
  ],
}
