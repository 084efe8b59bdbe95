/** Outdoors at night, in the cold or wet, or somewhere that kills: a height, rails, water, moor, a fast road. */
import type { Family } from '../shape.ts'

export const exposed: Family = {
  key: 'exposed', topic: 'exposure', level: 'emergency', deed: true, elsewhere: true, denied: 'nothing',
  why: 'Outdoors at night, in the cold or wet, or somewhere that kills: a height, rails, water, moor, a fast road.',
  source: 'danger/README, "Exposure"; domain.md §5.2 "Homeless/away"',
  phrases: [
    '(on|at|by|along|down) ..4 hard shoulder',
    '(mudflats|sandbank|sandbanks|causeway|the sands) ..8 (tide|stuck|sinking|cut off|water)',
    '(tide|tides) [has|have|is] (turned|turning)',
    '(tide|water) [has|is|s|have|keeps] (come in|coming in|came in|rising|risen|cut us off|cutting us off|trapped us|up to)',
    `(out|outside|gone|left|walking|missing|went) ..5 (t shirt|thin jacket|no coat|shorts|pyjamas|slippers|hoodie|socks|dressing gown|
      school shirt|just a) ..5 (snow|snowing|freezing|minus|sleeting|frost|ice|below|degrees|storm)`,
    `(fell|fallen|falls|slipped|jumped|pushed|gone|went) (in|into) (a|the) (canal|river|sea|lake|reservoir|weir|docks|dock|quarry|pond|
      loch|water)`,
    `(under|beneath|below) [the|a] [tyne|old|motorway|railway|canal] (bridge|flyover|underpass|arches|pier) ..8 (coat|cold|freezing|
      snow|snowing|rain|night|alone|wet|sleep|shivering)`,
    `(lost|stuck|stranded|alone|hurt|im alone|were alone) (on|in|up|at) (dartmoor|exmoor|bodmin moor|snowdon|ben nevis|the moor|the moors|
      the peak district|the lake district|the brecon beacons|the pennines|scafell|helvellyn|kinder scout|the cairngorms|arthurs seat|the
      yorkshire dales|saddleworth)`,
    `(missed|last|no more) [the|my|last] (train|trains|bus|buses) ..10 (nobody|noone|village|minus|# degrees|freezing|dark|alone|phone
      dying|middle of nowhere|cold|closed|nowhere|stranded|scared|night|1am|2am)`,
    `(station|bus stop|village|platform|services|bus shelter|layby) ..6 (nobody about|noone about|noone here|nobody here|deserted|empty
      and|all closed|pitch black|shut and|on my own at night)`,
    `(getting|gone|its|gets|nearly|going) dark ..8 (lost|stuck|alone|hill|moor|woods|forest|mountain|no signal|cant find|scared|mist|
      path)`,
    `(lost|stuck|alone|hill|moor|moors|woods|forest|mountain|fell|path|beach|field|fields) ..8 (getting dark|gone dark|going dark|its
      dark|pitch black|no torch|mist|fog)`,
    `(no|got no|without|not got|havent got|only got|nee) (a coat|coat|coat on|shoes|shoes on|jumper|jacket|warm clothes|blanket) ..8
      (freezing|snow|snowing|minus|outside|shivering|bridge|park|street|bench)`,
    `(minus|below) (#|zero|one|two|three|four|five|freezing) ..8 (outside|coat|alone|station|street|bench|park|sleeping|nobody|stuck|
      stranded|doorway|tent)`,
    `(stuck|stranded|alone|lost|stood|standing|sat|sitting|outside|waiting|im|walking|wandering|out|dumped|left|dropped|abandoned|
      hiding|laying|been|freezing|stuck out|trapped|laid|shes|hes|were|on my own|by myself) [me|him|her|us|out|here|there|all|alone|up|
      outside|off|down] [at|on|in|by|near|beside|along|under|up|to|down] [a|the|an|my|some|this|this random|the side of|side of|an
      empty|the middle of|middle of|edge of|the edge of|top of|hard shoulder of|the hard shoulder of|the top of] [a|the|bus|train|some|
      dark|closed|busy|side of the|side of a] [side of the|random|dark|empty|bus|train] (bus stop|bus shelter|bus station|train station|
      station|services|park|motorway|hard shoulder|dual carriageway|m1|m6|m25|m4|m5|m62|a1|m3|woods|forest|moor|moors|hill|mountain|
      fields|field|beach|cliff|cliffs|reservoir|river|canal|quarry|ledge|roof|nowhere|country lane|country road|lay by|layby|alley|
      industrial estate|wood|rocks|cave|docks|slip road|railway line|railway|tracks|train tracks|marsh|bog|valley|petrol station|
      underpass|street|road|car park|platform|bridge|tree|crane|scaffolding) ..12 (night|dark|cold|freezing|snow|snowing|rain|raining|
      soaked|soaking|foggy|fog|#1-5am|1am|# am|im am|am n|late|no coat|midnight|alone|lost|no signal|signal|wet|minus|shivering|stuck|
      cant get down|cant get (home|back|out)|tide|hurt|nobody|noone|last bus|last train|scared|ice|icy|storm|wind|by myself|own|pitch
      black|cant move)`,
    `(at night|its dark|in the dark|its cold|so cold|cold and|freezing|in the snow|its snowing|in the rain|raining|soaked|midnight|
      late|foggy|1am|2am|3am|4am|minus #) ..10 (bus stop|bus shelter|by myself|on my own|nowhere to go|woods|moors|motorway|park bench|
      doorway|no coat|no shoes|in the park|on the street|outside alone|stranded|walking home alone|field)`,
    `(its|it is|and its|tonight|gonna be|about|going to be|was|temp is|only|feels) (minus #|minus (one|two|three|four|five|six|seven|
      eight)|freezing|below zero|below freezing|sub zero|snowing|zero degrees|pouring|hailing|# below|pissing it down|pitch black|
      baltic) ..8 (outside|coat|out here|street|walking|park|shelter|doorway|bus|nowhere|sleeping|hoodie|t shirt|shoes|jumper|jacket|
      bench|sleep|locked out|stuck|lost|tent|im scared|pyjamas|pjs|alone)`,
    `(outside|out here|out there|out in|walking|stuck|locked out|bus shelter|street|park|sat|wearing|only|just) ..6 (minus #|freezing
      cold|freezing|no coat|soaking wet|soaked|in the snow|barefoot|no shoes|pyjamas|in my pjs|in a t shirt|without a coat|shivering|
      hypothermia|cant feel my (hands|feet|fingers|toes))`,
    '(im freezing|its freezing|freezing cold|soaked|soaking|shivering) (cold|wet|and|through|to the bone|n|out here|outside|in) ..5 (outside|out here|shaking|shivering|nowhere|alone|scared|dark|street|noone|park|no coat|lost|cant stop)',
    'cant feel (my|me) (hands|feet|fingers|toes) ..4 (cold|freezing|outside|out here|snow|wet|nowhere|numb)',
    `(on|climbed|up on|climbing|stuck on|out on|sat on|stood on|standing on|sitting on|stuck up|up|at the top of|onto|near the edge of|
      hanging off|dangling off|dangling from|hanging from) [to|up|a|the|top of|this|an|some] [the|a|top|of|this|edge of|my] (roof|
      rooftop|ledge|cliff|crane|scaffolding|pylon|railway bridge|multi storey|viaduct|window ledge|cliff edge|balcony|quarry|water
      tower|chimney|parapet|tower|bridge railings|high wall) [and|n|i|cant|its|im|hes|shes|in|of|by|with|tonight] [i|cant|get|the|going|
      gonna|threatening|wont|in|dark] [get|down|cant|come down|stuck|jump|night|slip|dark|fall|scared]`,
    '(cant|wont|trying to|too scared to|how do i) (get|come|climb) down',
    `(stuck|trapped|cut off|stranded) [on|by|in|at|by the] [the|a] [beach|rocks|by|island|mud|sand|bank|cliff|cave|river|water|quarry|
      bog] ..5 (tide|tides|water|rising|coming in|cut off|mud|sinking|waves)`,
    `(tide|tides|water|waters) [is|s|are|keeps] (coming in|rising|getting higher|coming up|rising fast|up to|come in|too high|over)`,
    `(fell in|fell into|fallen into|gone into|jumped into|swept into|gone in|jumped in|jumping in|swimming in|going in|went in|fallen
      in|being swept|swept) [to|down|away|by] [the|a|this] (river|canal|sea|lake|reservoir|weir|quarry|docks|dock|loch|water|current)
      [and|at|cant|n|hes|help|its|shes|with|in|alone|im|now] [cant|swim|help|night|not|cold|the|hes|struggling|get|dark|drunk|swept|
      come] [out|swim|back|up|dark|struggling|night|help|strong|current|cold|shivering|drunk]`,
    `(river|canal|sea|lake|reservoir|weir) ..4 (swept|cant swim|drowning|struggling|swimming at night|gone under|went under|cant see
      him|cant see her)`,
    `(walking|stood|standing|sat|sitting|running|playing|wandering|going|lying|laying|stuck|dumped|out) [on|near|by|along|down|across|
      next to|at] [on|the|a] [side of the|edge of the|live|middle of the|hard shoulder of the] (train tracks|railway line|railway
      tracks|railway|tracks|motorway|hard shoulder|dual carriageway|train line|live rail|level crossing|train track|rail tracks)`,
    `(dumped|left|dropped|abandoned|kicked|thrown|chucked|pushed) [me|us|him|her|them] [out|off] [of] [the|a|his|on|at|by|in|moving]
      [car|taxi|van] [in|on|at|by] [the] (middle of nowhere|side of the (motorway|road|m6|m1|m25|dual carriageway)|hard shoulder|
      motorway|in the woods|woods|dual carriageway|moving car|lay by|layby|in the country|services)`,
    `(lost|stuck|stranded|alone) [up|out] (in|on|up|out on) (the|a|some) (woods|wood|forest|moor|moors|mountain|mountains|hills|
      countryside|fells|fell|dales|peaks|dark|fog|snow|fields|middle of nowhere|marshes|country park|caves|cave|quarry)`,
    '(middle of nowhere) ..5 (dark|alone|stuck|lost|phone|cold|scared|cant|no|night|stranded|dumped|left)',
    `(alone|by myself|on my own|on ma own|on me own) [out|outside|in|on|at|here|its|and|n|walking|now|in the] [the|here|its|and|late|
      in|a|on|im|n] [the|dark|late|scared|a|strange] (dark|street|streets|night|midnight|woods|city|1am|2am|3am|4am|lost|scared and|
      strange place|park|town centre|london|nowhere|bus station|train station|station at|alley|middle of)`,
    `(locked|shut|kicked|thrown|stuck) [me] (out|outside) [of|side|in|and|all|the|im|its|with|for|now|tonight] [the|house|night|its|
      and|im|in|my|no|cold|all|no] ..4 (cold|freezing|rain|night|snow|dark|raining|coat|shoes|minus|pyjamas|soaked|no phone|scared)`,
    `(its|it is|nearly|gone) (1|2|3|4|midnight|one|two|three|four|12) [am|in the morning|oclock] [at night|n|
      and|in the] ..5 (outside|bus stop|street|walking|alone|park|lost|stuck|on my own|nowhere|station|no way home|stranded|in town|by
      myself)`,
    `(last|missed the last|missed my last) (bus|train|tram|tube) [has|home|and|is|n|back|already|s] [gone|left|im|and|i|stuck|now] ..8
      (stuck|stranded|alone|#10-17|cant get|no money|1am|2am|dark|night|nowhere|scared|noone|own|walk|cold|freezing)`,
    `(hiding|hid|living|sleeping|trapped|stuck) in [the|a|an|some|back of|the back of|old] [back|abandoned|old|lorry|derelict|the|
      empty|of] [of|a|the] (lorry|container|woods|forest|abandoned building|abandoned house|bin|skip|sewer|tunnel|drain|freezer|
      derelict)`,
    'lorry container',
    `(car|van|bus|minibus) [is|has|s|weve|ive] [broken|crashed|stuck|broke] [down|in|on] [on|in|the|and|a] [the] (motorway|hard
      shoulder|snow|flood|floods|ditch|river)`,
    '(flood|floods|flooded|flooding) ..4 (trapped|stuck|water|rising|car|cant get out)',
    `(left|gone out|went out|wandering|missing|been out|out) (in|with) [the|only|just|no|nothing but|his|her] (freezing|snow|storm|pouring rain|
      pyjamas|t shirt|coat|slippers|shoes|cold|dark|pjs|nightie|dressing gown|bare feet|socks) [and|on|its|with|cold|weather|in|only|or|
      just|temperatures]`,
    `(cracked|cracking|broke|gave way|thin|fell through|gone through|went through|through) [the] ice`, 'ice ..3 (cracked|cracking|broke|gave way|breaking)',
    'stopped shivering', '(hypothermia|hypothermic|frostbite|rip current|riptide)', '(swept|dragged|pulled|blown|carried|drifted|drifting) (out to sea|out into the sea|further out|away by the)',
    `(house|flat|kitchen|building|bedroom|caravan|hostel|room|tent|curtains) [is|s|was|has|caught|been] (on fire|caught fire|set on fire|alight|ablaze)`,
    '(in|inside|stuck in|trapped in|locked in) [the|a|back of|the back of a|this] (freezer|hot car|boiling car|freezer lorry|refrigerated lorry|quicksand|storm drain|sewer|well|mineshaft|mine shaft|slurry)',
  ],
  meets: [
    '((in|on|across) (a|the|some|this|these) (field|fields|woods|wood|forest|moor|marsh|common|hillside|farmland|plantation)|country lane|country road|middle of nowhere) & ((im|were|got|well|properly) lost|cant find (the|my|our|any|a) (road|way|path)|no idea where|dont know where|which way) & (rain|raining|chucking it down|pouring|pissing it down|hammering|dark|cold|freezing|night|phone|battery|signal|fog|alone|hours|snow|hurt|scared|soaked) ~16',
    'put (me|us|him|her|them) (out|off) & (car|van|taxi|bus|country road|middle of nowhere|motorway|drove off|side of the road|layby|lay by)',
    '(train tracks|railway|tracks|railway line|motorway|dual carriageway) & (walking|walk|going|running|gonna walk) (down|along|on|up|across) (them|it)',
    '(out there|out here|outside|been out|stuck out|locked out|locked on) & (snow|snowing|sleet|sleeting|hailing|hammering down|minus|below zero|blizzard|storm|ice|gale|torrential) & (since|hours|all night|summer dress|dress|shoes|nothing on|no signal|cant get (in|back|down)|stuck|noone|wet|shaking|alone|scared)',
    '(no idea|dont know|cant tell|not sure|lost) which way & (signal|snow|dark|fog|woods|field|fields|torch|moor|hill|road is|freezing|battery)',
    'snow & (knees|waist|stuck|cant see|no signal|lost|no idea) & @us',
    '(clothes|jeans|coat|shoes|socks|hair|trainers|trousers) ..4 (frozen|stiff|iced|solid|ice) & (tired|sleepy|cant stop|shaking|numb|feel|cold|walking|wet)',
    '(thumb|thumbing|hitch|hitching|hitchhike|hitchhiking|flag|flagging) & (motorway|hard shoulder|dark|night|slip road|dual carriageway)',
    '(always|keeps|straight|usually) [makes|make|making|goes|go|heads|head|runs|drawn] (for|to|towards|makes for|heads for|goes to|goes for|runs to) [the|any] (water|rivers|ponds|lakes|trains|roads|railways|tracks|river|lake|pond|canal|road) & (autistic|nonverbal|non verbal|lake|gone|behind us|got out|missing|pond|sense)',
    '(locked on|stuck on|locked out on|shut out on) the (roof|balcony|fire escape) & (rain|raining|hammering|cold|freezing|snow|cant get|night|dark|noone|down)',
    // Adrift.
    `(dinghy|dinghys|dinghies|lilos|kayaks|boogie board|paddleboard|paddleboards|paddle board|kayak|canoe|lilo|inflatable|rubber ring|raft|boat|boats|surfboard|jet ski|bodyboard) & (drifting|drifted|drifts|further out|out to sea|too far out|
      cant get back|couldnt get back|cant paddle|cant steer|capsized|sinking|sunk|filling up|blown out|swept|no life jackets|no life jacket|cant see land|cant see the shore|overturned|taking us out|pulling us out|(gone|drifted|way|miles) ..1 out|floating (away|off|out)|floated (away|off|out)|cant swim)`,
    // On high ground, and cannot see or move.
    `@hill & ((fog|fogs|mist|mists|cloud|clouds|whiteout|blizzard|weather) ..3 (down|in|thick|over|worse)|thick (fog|mist|cloud)|cant see (the|a|my|anything|where)|lost the path|lost (my|our) way|no idea which way|stuck on|cant get down|
      off the path|(twisted|hurt|broke|broken|sprained|done) (my|his|her) (ankle|leg|knee|foot)) & (@us|separated|group|alone|lost|own)`,
    `(cant see|lost|cant find|couldnt find|off) the (path|way down|trail|footpath|track|way back) & (fog|fogs|mist|cloud|clouds|dark|snow|rain|signal|torch|freezing|cold|phone|alone|hours|@hill)`,
    '@hill & (lost|stuck|stranded|alone|hurt) & (dark|night|no signal|signal|@percent|freezing|soaked|snow|snowing|storm|hours|fog|mist|scared) & @us',
    // Cold that has begun to harm.
    `(cant feel|cannot feel|cant move|lost feeling in) (my|his|her|our|your|any of my) (hands|hand|feet|fingers|toes|legs|face|arms|ears) & (cold|freezing|snow|wet|soaked|outside|out here|sleep|sleeping|bench|park|tent|night|walking|coat|rain|
      im|minus|doorway|close|street|shelter|station)`,
    '(fingers|toes|lips|hands|feet) ..2 (blue|purple|white) & (cold|freezing|outside|out here|snow|wet|soaked|coat|shelter|tent|shaking|zip|numb|feel|shivering)',
    '(shaking|shivering|shiverin|teeth chattering|drenched|soaked|soaking|wet through) & (tent|drenched|everything i own|no dry clothes|all my stuff|outside|out here|out all night|nowhere|cant stop shaking|under a tree|bivvy|sleeping bag) & (cant stop|nowhere|night|cold|freezing|alone|own|blown|stop)',
    `(tent|tents|sleeping bag|bivvy|hammock|campsite) & (flooding|flooded|below freezing|minus|blown (down|away)|drenched|soaked|soaking|wet through|snowing|talking rubbish|fog) & (alone|(my|his|her) own|cant stop|everything|nowhere|
      below|talking rubbish|help|scared|river|shorts|woods|shaking|shivering|missing|walked off)`,
    // Dressed for indoors, in weather that kills.
    `(left|gone|went|goes|walked|ran|run|out|missing|outside|wandered|only|wearing|got) & (nightie|nightdress|pyjamas|pjs|t shirt|tshirt|vest|shorts|slippers|bare feet|barefoot|no shoes|no coat|without a coat|dressing gown|boxers|onesie|
      school blazer|school shirt|thin jacket|a hoodie|crocs) & (minus|below zero|sub zero|snow|snowing|snows|below freezing|bitterly cold|blizzard|thick fog|freezing|frost|hypothermia|storm)`,
    // Ice and water.
    '(out on|on|walking on|across|onto|playing on|skating on) the (ice|frozen (lake|pond|canal|river|reservoir)) & (cracked|cracking|thin|fell|fallen|stuck|kids|lads|cant|shouting|he|she|him|her|gone)',
    `(cant|couldnt|doesnt know how to|not able to|never learnt to|no good at) swim & (fell|fallen|jumped|pushed|gone in|went in|is in|shes in|hes in|drowning|slipped|swept|threw)`,
    `(gone|went|been|pulled|dragged|goes|keeps going) under & (@water|swim|swimming|current|come up|surface|ice)`, '(not|hasnt|didnt|never|havent) (come|came) (back up|up) & (@water|jumped|dived|swim|swimming|ice)',
    // What they left behind, and where.
    `(bike|shoes|bag|coat|clothes|rucksack|trainers|scooter|jacket|handbag|blazer|phone|hoodie|wheelchair|belongings|things|stuff|note) ..4 (found|left|abandoned|dumped|spotted|folded|was|were|is|are|washed up|floating) ..3
      (by|at|on|near|beside|next to|in|along|under) & (cliff|cliffs|reservoir|bridge|viaduct|weir|river|canal|railway line|train tracks|quarry|docks|pier|riverbank|lake|loch|harbour|towpath|beachy head) & (no sign|missing|gone|not (there|with)|found|
      folded|police|nobody|noone|cant find|worried|searching|edge)`,
    `(phone|pinged|ping|pinging|location|snap map|snap maps|find my|signal|gps) & (last|pinged|shows|showing|shows her|shows him|says|at) & (cliff|cliffs|cliff top|cliff edge|viaduct|beachy head|suspension bridge|humber bridge|severn bridge|railway line|train tracks|
      reservoir|weir|quarry|moor|moors|middle of the (sea|river|lake))`,
    // On the line.
    `(down on|on|along|onto|near|by|crossing|out on|lying on|laid on|sat on|playing on|walking on) [to] the (line|lines|tracks|track|train tracks|rails|railway line) & (trains|train|railway|station|live rail|network rail) & (boy|girl|him|her|child|kid|someone|walking|running|sat|laid|
      led|lying|standing|playing|seen|saw|spotted|obsessed|autistic)`,
    // A child who knows no danger, drawn to what kills.
    `(head|heads|heading|headed|goes|going|drawn|making|run|runs|straight) (to|for|towards|straight for|straight to) (the|any|a) (river|canal|water|railway|tracks|trains|train line|motorway|reservoir|weir|lake|pond|road|main road) & (autistic|autism|non verbal|nonverbal|
      always|gone|got out|missing|sense of danger|escaped|every time)`,
    '(no|zero|any|got no|without) (sense of danger|danger awareness|road sense|awareness of danger|understanding of danger|concept of danger|fear of (water|roads|cars)) & (gone|missing|out|off|river|road|water|find|alone|wandered|night)',
    // At a height.
    `(roof|pylon|crane|scaffolding|scaffold|ledge|cliff|viaduct|chimney|mast|gantry|water tower|balcony|drainpipe|railings|quarry|tree|billboard|rock face|window) & (cant get down|cant climb down|wont come down|too scared to move|frightened to move|scared to move|
      cant move|foot slipped|just hanging|hanging on|holding on|hanging off|dangling|losing (my|his|her) grip|cant hold on|climbed over|climbed out on|wrong side|nearly fell|threatening to jump)`,
    // Put out far from anywhere.
    `(dumped|chucked|kicked|threw|thrown|turfed|dropped|booted|left) (me|us|him|her|them) [off|out|here|up|down] & (middle of nowhere|pitch black|motorway|dual carriageway|country lane|country road|lay by|layby|moors|woods|industrial estate|snow|snowing|
      freezing|drove off|night bus|miles from anywhere|no signal) & @us`,
    // The dead of night, alone, outdoors.
    `(12am|1am|2am|3am|4am|5am|#1-5 am|half (1|2|3|4)|middle of the night|midnight|pitch black|pitch dark|dead of night|so dark) & (noone (about|around|round|here|anywhere|else)|noones (about|round)|deserted|on my own|alone|by myself|stranded|lost|stuck|scared|torch|nowhere) &
      (outside|street|streets|station|industrial estate|retail park|bus stop|park|road|walking|bench|village|platform|services|field|fields|beach|woods|car park|lane|town|city|bus shelter|motorway|canal|bridge)`,
    `(last|final|missed the|no more) (train|trains|bus|buses|tram|ferry) & (gone|left|missed|went|more|cancelled) & (@percent|phone (dying|dead|about to die)|tiny|village|noone (about|here|around)|dont know anyone|freezing|no money|wrong stop|middle of nowhere|pitch black|
      noone to ring|cant get hold of anyone)`,
    // Shut in, or under.
    `(back of|inside|in|hiding in|under) [a|the|this|an] (lorry|truck|container|shipping container|trailer|van) & (cant breathe|no air|running out of air|freezing|cold|moving|locked|dark|dont know where|driver doesnt know|border) & @us`,
    '(stuck|trapped|sinking|sunk|buried|wedged|fell|fallen) (in|down|under|inside|into|up to) & (mud|hole|cave|shaft|manhole|ditch|rubble|snowdrift|snow drift|crevice|pipe|tunnel|silo|quarry|rocks|landslide|avalanche) & (cant get out|cant move|cant reach|hurt|dark|up to|waist|chest|help|rising|sinking|hours)',
    'smoke & (under the door|everywhere|filling|coming in|coming up|cant see) & (cant|trapped|stuck|stairs|out|door|help|scared)',
  ],
  not: [
    '(put|get|bring|wear|take) (your|a|ya) [big|warm|thick] (coat|jumper|hat|scarf|gloves)',
    '(last|missed|my|final) (bus|train|tram) (is|is at|at) [at] #',
    '(snow|rain|ice) (with|playing|building|and (its|it was) (fun|so|great))',
    '(fell|fallen|went|slipped|jumped) ..5 when (he|she|i|we) (was|were) (little|small|a baby|a toddler|@n09|young)',
    '(hard shoulder) (with (mum|dad)|waiting for (recovery|the aa|the rac|aa|rac))',
    '(like|likes|love|loves|liked|enjoys|used to) [to] (walking|walk|hiking|running|going) ..4',
    '(bus stop|station|platform|bus shelter|park|field|pitch|bus station) ..6 (cold|freezing|raining|wet|baltic|late|dark) [so|and|pls|please] (hurry|come|where are you|pick|bus is|when)',
    '(in|into) the (canal|river|lake|sea|water) (in|at|on|during|off) [the|our|my|a] (canoe|kayak|sailing|lesson|swimming|centre|paddleboard|school|dofe|scouts|boat|holiday|rope swing)',
      '(like|as) a (house|flat) on fire', '(cat|kitten|ball|frisbee|drone|kite|football|shuttlecock|balloon) ..4 (cant get down|wont come down|stuck|on the roof)', '(on fire|alight) (today|tonight|this season|rn|lately|in)',
      '(at|with|in|on) (dofe|scouts|guides|cadets|school|the centre|glasto|glastonbury|download|reading festival|festival|a festival|the festival|a lesson)', '(dofe|scouts|guides|cadets|festival|school trip|activity centre|canoe lesson|sailing lesson|lesson)',
      '(freezing|freeze) my (bits|arse|ass|toes|balls|tits) off ..6 (stop|station|here|school|pitch|park)',
      '(swimming|swim|surfing|paddling|jump|jumping|dive|diving) in the (sea|lake|river|water|pool) ..4',
      '(going|go|went) in the (sea|water|pool|lake)',
    '(waiting|wait) [here|outside] (at|by|in|for) ..8 (freezing|cold|raining|dark|late)',
    `(its|it is) (freezing|cold|raining|snowing|pouring|baltic) [outside|out|here|today] [so|and|wear|put|wrap|bring|take] (wear|a
      coat|wrap up|bring|stay in|put|so|today|out there|coat|brrr)`,
    'its freezing outside',
    `(stuck|stood|sat|standing|sitting|waiting|im|alone|out|walking|left|been|outside) ..4 (bus stop|station|train station|bus station|
      park|field|beach|street|bridge|platform|services|road|car park|bus shelter) (with|waiting (for|4)|near|next to|for (the|my|a)
      (bus|train|lift)|opposite|by (the|my)|playing|come|be (home|there)|til|till|until|its (sunny|nice|boiling|lovely))`,
    `(night|late|cold|dark|rain|raining|freezing) (shift|bus home|club|out with|time routine|school|night with|nights|fees|for (school|
      work|tea|dinner|the)|train|lesson|homework|again miss|chocolate|hair|humour|side|web|mode|clothes|jacket|coat|jeans|hoodie|blue|
      brown|skin|eyes|pizza|cuts|check|sandwich|cider|water)`,
    'dark (hair|brown|blue|grey|green|jeans|jacket|coat|skin|eyes|clothing|trousers|red|hoodie|top)',
    '(freezing|cold|baltic) (in (here|my room|this (house|class)|school|the house|our house)|at school|cant wait|pizza)',
    `(its|it is) (freezing|pouring|snowing|hailing|pitch black) (outside|out|here|today) (so|but|stay|im staying|no school|wrap|and im
      (in|inside|home)|put|make sure|cant|brr|$)`,
    '(bring|take|wear|forgot|put on|get|grab|need|lost|left|buy) [a|my|your|his|her|the] (coat|shoes|jumper|jacket|brolly)',
    `(on|near|by|at|live|lives) [the] (motorway|dual carriageway|m1|m6|m25|m62|m4|m5|m3|railway|railway line|hard shoulder) (bridge
      road|services|traffic|junction|heading|with (mum|dad)|home|now (with|be)|so|roadworks|inn|pub|street|to (see|get|nans|london|
      leeds|go)|be (home|there)|stuck (in|behind))`,
    `(driving|drove|drive|travelling|traffic|accident|coming back|coming home|on the way|heading|stuck in traffic|queue|jam|coach|
      journey|bus|lift) ..3 (motorway|dual carriageway|m1|m6|m25|m62|m4|m5|m3|a1)`,
    '(alone|on my own|by myself) (in|at|on) (my|the) (room|house|bus|lunch|train|corner|library|bed|flat|dinner)',
    `(left|dropped|dumped) [me|him|her|it|my (bag|phone|coat|bike)] [off|out] (at|in|on|by) [the|a] [road|side] (end of (the|my|our)|to
      (my|the|school)|near|corner|outside (school|the|my|nans)|bus stop|park|road (near|by|where)|opposite|shop)`,
    `(jump|jumped|swim|swimming|swam|paddling|dip|fishing|fish|paddle|kayaking|sailing|paddleboarding|canoeing|boat|ball|phone|
      football|shoe) [went|fell|is|go|in|on|into] (in|on|into|at) (the|a) (river|sea|lake|canal|water|loch|dock|reservoir)`,
    '(on|in) the (sea front|seafront|river bank|water bus|lake district|canal path|canal boat|quayside|water polo)',
    '(on the|the) roof (of|is|racks|terrace|garden|bar|box|leaking|tiles|fixing)', 'balcony (room|with|view|seats|tickets)',
    '(lost|alone) in (the|a) (woods|forest|dark) (song|game|book|film|den)',
    'lost in (the (moment|post|sauce|music|crowd|translation)|a book)',
    `(last|missed the last|missed my last) (bus|train) [home] [so] (im|mum|dad|ill|can (u|you)|he|uber|will|ive|got|we) (getting|is
      (picking|coming|getting)|picking|coming|staying (at|with)|pick|get|uber|an uber|a (lift|taxi))`,
    'freezing [cold] (water challenge|point|fog lights|his|her|the|my)', 'coat (rack|hanger|hook|pocket)',
  ],
  unless: ['(watching|watch|see) [the] (fireworks|sunset|stars|sunrise)', '(at|watching|in) the (match|game|football|footy|rugby|concert|rink|cinema|stadium)', '(mums|mum|dad|dads|nan|nans) [is|s] (gonna|going to) (moan|shout|be mad|kick off|tell me off)'],
}
