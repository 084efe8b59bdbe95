/** Outdoors at night, in the cold or wet, or somewhere that kills: a height, rails, water, moor, a fast road. */
import type { Family } from '../shape.ts'

export const exposed: Family = {
  key: 'exposed', topic: 'exposure', level: 'emergency', deed: true, elsewhere: true, denied: 'nothing',
  why: 'Outdoors at night, in the cold or wet, or somewhere that kills: a height, rails, water, moor, a fast road.',
  source: 'danger/README, "Exposure"; domain.md §5.2 "Homeless/away"',
  phrases: [
    // Up high, or in the water.
    `(on|from|up on|onto|climbed) [the|a] (roof|top|chimney|tower|edge|ledge|scaffolding) of (the|a|that|an) ..2 (mill|factory|building|
      flats|school|car park|warehouse|church|shop|shops|block|hotel|station|hospital)`,
    `(going|go|went|gone|walk|walked|walking|walks|wade|wading|run|ran|jumped|climbing|slid) (into|in|off into) the (river|sea|canal|
      lake|water|reservoir|weir|estuary) ..8 (dark|night|hasnt come out|not come out|clothes on|didnt come out|fully dressed|alone|not
      been seen|never came)`,
    '^ [hes|shes|im|i am|he is|she is] [stood|sat|standing|sitting|up] on [the|a|top of the] (@brink) [help|please] $',
    '(soaked|soaking|wet through|drenched|wet) and (freezing|shaking|so cold|shivering|cant feel|no coat|nowhere|outside)',
    '(hes|shes|he is|she is|been|out|lost|stuck) ..2 [out](on|in) the (moors|moor|fells|fell|mountain|hills|marsh|marshes|mudflats)',
    `(clothes|bag|phone|shoes|coat|rucksack|bike|jacket|things|trainers) ..2 (found|left|were found|was found|been found|dumped|seen) ..2
      (river|canal|lake|reservoir|sea|beach|bridge|railway|cliff|cliffs|weir|tracks|quarry)`,
    `(sat|sitting|stood|standing|been) on (the|a) (sea wall|harbour wall|pier|edge|rocks|sandbank|mudflats|groyne|jetty) ..8 (rough|dark|
      tide|cold|wind|hours|freezing|waves|wet)`,
    '(on|at|by|along|down) ..4 hard shoulder',
    '(tide|tides) [has|have|is] (turned|turning)',
    '(tide|water) [has|is|s|have|keeps] (come in|coming in|came in|rising|risen|trapped us|up to)',
    `(fell|fallen|falls|slipped|jumped|pushed|gone|went) (in|into) (a|the) (canal|river|sea|lake|reservoir|weir|docks|dock|quarry|pond|
      loch|water)`,
    `(under|beneath|below) [the|a] [tyne|old|motorway|railway|canal] (bridge|flyover|underpass|arches|pier) ..8 (coat|cold|freezing|snow|
      snowing|rain|night|alone|wet|sleep|shivering)`,
    `(missed|last|no more) [the|my|last] (train|trains|bus|buses) ..10 (nobody|noone|village|minus|# degrees|freezing|dark|alone|phone
      dying|cold|closed|nowhere|stranded|scared|night|1am|2am)`,
    `(getting|gone|its|gets|nearly|going) dark ..8 (lost|stuck|alone|hill|moor|woods|forest|mountain|no signal|cant find|scared|mist|
      path)`,
    `(lost|stuck|alone|hill|moor|moors|woods|forest|mountain|fell|path|beach|field|fields) ..8 (getting dark|gone dark|going dark|its
      dark|pitch black|no torch|mist|fog)`,
    `(stuck|stranded|alone|lost|stood|standing|sat|sitting|outside|waiting|im|walking|wandering|out|dumped|left|dropped|abandoned|hiding|
      laying|been|freezing|stuck out|trapped|laid|shes|hes|were|by myself) [me|him|her|us|out|here|there|all|alone|up|outside|off|down]
      [at|on|in|by|near|beside|along|under|up|to|down] [a|the|an|my|some|this|this random|side of|an empty|middle of|edge of|top of] [a|
      the|bus|train|some|dark|closed|busy] [random|dark|empty|bus|train] (bus stop|bus shelter|bus station|train station|station|
      services|park|motorway|hard shoulder|dual carriageway|m1|m6|m25|m4|m5|m62|a1|m3|woods|forest|moor|moors|hill|mountain|fields|field|
      beach|cliff|cliffs|reservoir|river|canal|quarry|ledge|roof|nowhere|country lane|country road|lay by|layby|alley|industrial estate|
      wood|rocks|cave|docks|slip road|railway line|railway|tracks|train tracks|marsh|bog|valley|petrol station|underpass|street|road|car
      park|platform|bridge|tree|crane|scaffolding) ..12 (night|dark|cold|freezing|snow|snowing|rain|raining|soaked|soaking|foggy|fog|#1-5
      am|1am|# am|im am|am n|late|no coat|midnight|alone|lost|no signal|signal|wet|minus|shivering|stuck|cant get down|tide|hurt|nobody|
      noone|last bus|last train|scared|ice|icy|storm|wind|by myself|own|pitch black|cant move)`,
    `(at night|its dark|its cold|so cold|cold and|freezing|its snowing|raining|soaked|midnight|late|foggy|1am|2am|3am|4am|minus #) ..10
      (bus stop|bus shelter|by myself|nowhere to go|woods|moors|motorway|park bench|doorway|no coat|no shoes|outside alone|stranded|
      field)`,
    `(outside|out here|out there|out in|walking|stuck|locked out|bus shelter|street|park|sat|wearing|only|just) ..6 (minus #|freezing
      cold|freezing|no coat|soaking wet|soaked|barefoot|no shoes|pyjamas|shivering|hypothermia|cant feel my (hands|feet|fingers|toes))`,
    `(im freezing|its freezing|freezing cold|soaked|soaking|shivering) (cold|wet|and|through|n|out here|outside|in) ..5 (outside|out
      here|shaking|shivering|nowhere|alone|scared|dark|street|noone|park|no coat|lost|cant stop)`,
    `(on|climbed|up on|climbing|stuck on|out on|sat on|stood on|standing on|sitting on|stuck up|up|onto|hanging off|dangling off|dangling
      from|hanging from) [to|up|a|the|top of|this|an|some] [the|a|top|of|this|edge of|my] (roof|rooftop|ledge|cliff|crane|scaffolding|
      pylon|railway bridge|multi storey|viaduct|window ledge|cliff edge|balcony|quarry|water tower|chimney|parapet|tower|bridge railings|
      high wall) [and|n|i|cant|its|im|hes|shes|in|of|by|with|tonight] [i|cant|get|the|going|gonna|threatening|wont|in|dark] [get|down|
      cant|come down|stuck|jump|night|slip|dark|fall|scared]`,
    '(cant|wont|trying to) (get|come|climb) down',
    '(tide|tides|water|waters) [is|s|are|keeps] (coming in|rising|getting higher|coming up|rising fast|up to|come in|too high|over)',
    `(walking|stood|standing|sat|sitting|running|playing|wandering|going|lying|laying|stuck|dumped|out) [on|near|by|along|down|across|
      next to|at] [on|the|a] [side of the|live] (train tracks|railway line|railway tracks|railway|tracks|motorway|hard shoulder|dual
      carriageway|train line|live rail|level crossing|train track|rail tracks)`,
    `(lost|stuck|stranded|alone) [up|out] (in|on|up|out on) (the|a|some) (woods|wood|forest|moor|moors|mountain|mountains|hills|
      countryside|fells|fell|dales|peaks|dark|fog|snow|fields|marshes|country park|caves|cave|quarry)`,
    `(hiding|hid|living|sleeping|trapped|stuck) in [the|a|an|some|back of|old] [back|abandoned|old|lorry|derelict|the|empty|of] [of|a|
      the] (lorry|container|woods|forest|abandoned building|abandoned house|bin|skip|sewer|tunnel|drain|freezer|derelict)`,
    'lorry container',
    '(flood|floods|flooded|flooding) ..4 (trapped|stuck|water|rising|car)',
    '(cracked|cracking|broke|gave way|thin|fell through|gone through|went through|through) [the] ice',
    'ice ..3 (cracked|cracking|broke|gave way|breaking)',
    'stopped shivering',
    '(hypothermia|hypothermic|frostbite|rip current|riptide)',
    `(in|inside|stuck in|trapped in|locked in) [the|a|back of|this] (freezer|hot car|boiling car|freezer lorry|refrigerated lorry|
      quicksand|storm drain|sewer|well|mineshaft|mine shaft|slurry)`,
  ],
  meets: [
    `((in|on|across) (a|the|some|this|these) (field|fields|woods|wood|forest|moor|marsh|common|hillside|farmland|plantation)|country
      lane|country road) & ((im|were|got|well|properly) lost|cant find (the|my|our|any|a) (road|way|path)|no idea where|dont know where|
      which way) & (rain|raining|chucking it down|pouring|hammering|dark|cold|freezing|night|phone|battery|signal|fog|alone|hours|snow|
      hurt|scared|soaked) ~16`,
    'put (me|us|him|her|them) (out|off) & (car|van|taxi|bus|country road|motorway|drove off|layby|lay by)',
    `(train tracks|railway|tracks|railway line|motorway|dual carriageway) & (walking|walk|going|running|gonna walk) (down|along|on|up|
      across) (them|it)`,
    `(out there|out here|outside|been out|stuck out|locked out|locked on) & (snow|snowing|sleet|sleeting|hailing|hammering down|minus|
      below zero|blizzard|storm|ice|gale|torrential) & (since|hours|all night|summer dress|dress|shoes|nothing on|no signal|cant get (in|
      back|down)|stuck|noone|wet|shaking|alone|scared)`,
    'snow & (knees|waist|stuck|cant see|no signal|lost|no idea) & @us',
    `(clothes|jeans|coat|shoes|socks|hair|trainers|trousers) ..4 (frozen|stiff|iced|solid|ice) & (tired|sleepy|cant stop|shaking|numb|
      feel|cold|walking|wet)`,
    `(always|keeps|straight|usually) [makes|make|making|goes|go|heads|head|runs|drawn] (for|to|towards|makes for|heads for|goes to|goes
      for|runs to) [the|any] (water|rivers|ponds|lakes|trains|roads|railways|tracks|river|lake|pond|canal|road) & (autistic|nonverbal|non
      verbal|lake|gone|behind us|got out|missing|pond|sense)`,
    // Adrift.
    `(dinghy|dinghys|dinghies|lilos|kayaks|boogie board|paddleboard|paddleboards|paddle board|kayak|canoe|lilo|inflatable|rubber ring|
      raft|boat|boats|surfboard|jet ski|bodyboard) & (drifting|drifted|drifts|further out|cant get back|cant paddle|cant steer|capsized|
      sinking|sunk|filling up|blown out|swept|overturned|(gone|drifted|way|miles) ..1 out|floating (away|off|out)|floated (away|off|out)|
      cant swim)`,
    // On high ground, and cannot see or move.
    `@hill & ((fog|fogs|mist|mists|cloud|clouds|whiteout|blizzard|weather) ..3 (down|in|thick|over|worse)|thick (fog|mist|cloud)|cant see
      (the|a|my|anything|where)|no idea which way|stuck on|cant get down) & (@us|separated|group|alone|lost|own)`,
    // Cold that has begun to harm.
    `(cant feel|cannot feel|cant move) (my|his|her|our|your) (hands|hand|feet|fingers|toes|legs|face|arms|ears) & (cold|freezing|snow|
      wet|soaked|outside|out here|sleep|sleeping|bench|park|tent|night|walking|coat|rain| im|minus|doorway|close| street|shelter|station)`,
    `(tent|tents|sleeping bag|bivvy|hammock|campsite) & (flooding|flooded|below freezing|minus|blown (down|away)|drenched|soaked|soaking|
      wet through|snowing|talking rubbish|fog) & (alone|(my|his|her) own|cant stop|everything|nowhere|below|talking rubbish|help|scared|
      river|shorts|woods|shaking|shivering|missing|walked off)`,
    // Dressed for indoors, in weather that kills.
    `(left|gone|went|goes|walked|ran|run|out|missing|outside|wandered|only|wearing|got) & (nightie|nightdress|pyjamas|pjs|t shirt|tshirt|
      vest|shorts|slippers|bare feet|barefoot|no shoes|no coat|dressing gown|boxers|onesie|school blazer|school shirt|thin jacket|a
      hoodie|crocs) & (minus|below zero|sub zero|snow|snowing|snows|below freezing|bitterly cold|blizzard|thick fog|freezing|frost|
      hypothermia|storm)`,
    // What they left behind, and where.
    `(phone|pinged|ping|pinging|location|snap map|snap maps|find my|signal|gps) & (last|pinged|shows|showing|shows her|shows him|says|at)
      & (cliff|cliffs|cliff top|cliff edge|viaduct|beachy head|suspension bridge|humber bridge|severn bridge|railway line|train tracks|
      reservoir|weir|quarry|moor|moors)`,
    // On the line.
    `(down on|on|along|onto|near|by|crossing|out on|lying on|laid on|sat on|playing on|walking on) [to] the (line|lines|tracks|track|
      train tracks|rails|railway line) & (trains|train|railway|station|live rail|network rail) & (boy|girl|him|her|child|kid|someone|
      walking|running|sat|laid| led|lying|standing|playing|seen|saw|spotted|obsessed|autistic)`,
    // At a height.
    `(roof|pylon|crane|scaffolding|scaffold|ledge|cliff|viaduct|chimney|mast|gantry|water tower|balcony|drainpipe|railings|quarry|tree|
      billboard|rock face|window) & (cant get down|cant climb down|wont come down|too scared to move|frightened to move|scared to move|
      cant move|foot slipped|just hanging|hanging on|holding on|hanging off|dangling|losing (my|his|her) grip|cant hold on|climbed over|
      climbed out on|wrong side|nearly fell|threatening to jump)`,
    // Put out far from anywhere.
    `(dumped|chucked|kicked|threw|thrown|turfed|dropped|booted|left) (me|us|him|her|them) [off|out|here|up|down] & (pitch black|motorway|
      dual carriageway|country lane|country road|lay by|layby|moors|woods|industrial estate|snow|snowing|freezing|drove off|night bus|
      miles from anywhere|no signal) & @us`,
  ],
  not: [
    'on [the|top of the|to the] roof (rack|box|terrace|bars|bar|garden|of (the|our|my) car) ..2',
    '(tie|tied|strap|strapped|tarp|ladder|christmas tree|mattress|wardrobe|canoe|bike|bikes) ..8 on the roof ..2',
    '(we|we all|they) went in the (sea|lake|water|river)',
    '(fell|fallen|jumped|went) (in|into) (a|the) (pond|river|lake|canal|sea) ..4 when (i|he|she|we) (was|were) (@n09|#1-12|little|small|a)',
    '(that|the) (bit|scene|part|episode) (where|when) ..8',
    'soaked ..3 (fun|brilliant|funny|log flume|splash|water fight)',
    `(bus stop|station|platform|bus shelter|park|field|pitch|bus station) ..6 (cold|freezing|raining|wet|baltic|late|dark) [so|and|pls|
      please] (hurry|come|where are you|pick|bus is|when)`,
    `(in|into) the (canal|river|lake|sea|water) (in|at|on|during|off) [the|our|my|a] (canoe|kayak|sailing|lesson|swimming|centre|
      paddleboard|school|dofe|scouts|boat|holiday|rope swing)`,
    `(at|with|in|on) (dofe|scouts|guides|cadets|school|the centre|glasto|glastonbury|download|reading festival|festival|a festival|the
      festival|a lesson)`,
    '(dofe|scouts|guides|cadets|festival|school trip|activity centre|canoe lesson|sailing lesson|lesson)',
    '(freezing|freeze) my (bits|arse|ass|toes|balls|tits) off ..6 (stop|station|here|school|pitch|park)',
    '(waiting|wait) [here|outside] (at|by|in|for) ..8 (freezing|cold|raining|dark|late)',
    `(stuck|stood|sat|standing|sitting|waiting|im|alone|out|walking|left|been|outside) ..4 (bus stop|station|train station|bus station|
      park|field|beach|street|bridge|platform|services|road|car park|bus shelter) (with|waiting (for|4)|near|next to|for (the|my|a) (bus|
      train|lift)|opposite|by (the|my)|playing|come|be (home|there)|til|till|until|its (sunny|nice|boiling|lovely))`,
    '(on the|the) roof (of|is|racks|terrace|garden|bar|box|leaking|tiles|fixing)',
  ],
  unless: ['after (that|the|our) (match|game|run|training|pe)', '(watching|watch|see) [the] (fireworks|sunset|stars|sunrise)', '(at|watching|in) the (match|game|football|footy|rugby|concert|rink|cinema|stadium)', '(mums|mum|dad|dads|nan|nans) [is|s] (gonna|going to) (moan|shout|be mad|kick off|tell me off)'],
}
