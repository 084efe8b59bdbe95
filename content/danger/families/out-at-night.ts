/** Out at an hour when nobody is out, with a bed made of a shelter; put out in the snow; no battery and only fields. */
import type { Family } from '../shape.ts'

const outside = `(bus shelter|bus stop|bus station|train station|station|doorway|park|bench|stairwell|car park|woods|woodland|field|fields|beach|underpass|bridge|subway|alley|alleyway|church|churchyard|graveyard|bins|bin shed|bin store|shed|garage|layby|services|motorway|road|roadside|lane|hill|moor|canal|river|towpath|playground|mcdonalds|maccies|a and e|night bus|street|streets|pavement|outside|phone box|porch|barn|tent|bushes|industrial estate|retail park|verge|hard shoulder|platform)`
const bed = `(kip|kipping|sleep|sleeping|slept|doss|dossing|bed down|bedding down|bedded down|crash|crashing|camp out|curl up|curled up|stay (here|there|the night|til|until)|spend the night|spending the night|wait (it out|til|until)|stopping|bunk down|staying out|lay here|lie here)`
const harsh = `(snow|snowing|snaw|sleet|ice|icy|freezing|frost|baltic|minus|rain|raining|pouring|lashing|soaked|soaking|wet|wind|windy|storm|cold|dark|pitch black|no coat|no shoes|barefoot|socks|pyjamas|t shirt|tshirt|shivering|numb|cant feel|midnight|#1-5 am|1am|2am|3am|4am|5am|#1-5 in the morning|middle of the night|til morning|until morning|all night)`

export const outAtNight: Family = {
  key: 'out_at_night', topic: 'exposure', level: 'emergency', lightly: true, elsewhere: true, denied: 'nothing',
  why: 'A child who means to sleep in a shelter, walks about at three, stands at a road in the snow or knows only that there are fields is exposed now.',
  source: 'danger/README, "Exposure"; domain.md §5.2 "Homeless/away"',
  phrases: [
    '(saw|seen|spotted|walking|walked|found|running|wandering|him|her) ..4 (on|along|down|by|beside|up) the (m1|m2|m3|m4|m5|m6|m8|m25|m60|m62|m74|motorway|dual carriageway|a1|a19|hard shoulder|slip road) ..2 (walking|on foot|alone|running|barefoot|in the dark|on (his|her) own)',
    `${bed} ..3 (in|on|at|under|behind|by|down) ..3 (bus shelter|bus stop|bus station|train station|doorway|park|bench|stairwell|car park|woods|field|beach|underpass|subway|alley|churchyard|graveyard|bin shed|bin store|street|streets|porch|barn|bushes|public toilets|a and e|mcdonalds|night bus|tunnel|derelict|squat|skate park|bandstand|shop front|launderette)`,
    '(standing|stood|walking|walkin|walk|wandering|sat|sitting) ..4 (side|edge|verge|hard shoulder) ..2 [of] [the|a] (motorway|road|dual carriageway|slip road|m1|m2|m3|m4|m5|m6|m8|m9|m25|m60|m62|a1|a2|a9|a14|a19|bypass)',
    '(hitching|hitchhiking|hitch hiking|thumbing|thumb|tryna get|trying to get|trying get) ..2 (a lift|lift|a ride) ..6 (motorway|services|road|lorry|lorries|stranger|night|snow|dark|anyone|anywhere|slip road|m1|m2|m6|m8|m62|a1)',
    '(walking|wandering|walked) [man|bro|mate|about|round|nowhere|aimlessly] ..6 (3am|2am|4am|1am|5am|#1-5 am|midnight|nowhere to go|all night|no where to go)',
    '(nowhere|no where) ..2 (to go|to sleep|to be|go) ..6 (3am|2am|4am|1am|5am|#1-5 am|midnight|#1-5 in the morning|middle of the night|dark|cold|freezing|rain|snow)',
    '(sleeping|sleep|kipping|bedding down|staying|living|dossing|hanging out) ..6 with ..2 (homeless|rough sleepers|street drinkers|tramps|spice heads|spiceheads|addicts|junkies)',
    `(put|kicked|chucked|threw|locked|flung|fired|thrown|turfed|shut|left) (me|him|her|us) out ..8 ${harsh}`,
    `${harsh} ..8 (put|kicked|chucked|threw|locked|flung|fired|thrown|turfed|shut) (me|him|her|us) out`,
    '(fell|fallen|stuck|trapped|cut off|stranded) ..3 (tide|ravine|ditch|quarry|ice|mud|bog|sinking|river bank|cliff|rocks|sandbank|island|gully|mine|storm drain|culvert)',
  ],
  meets: [
    `${bed} & ${outside} & (${harsh}|tonight|here|now|gonna|again|nights|night|weeks|days|homeless|out the wind|been|our|hes|shes) & (i|im|ive|we|he|she|hes|shes|our|my|me|her|him|been|gonna) ~24`,
    `(got off|dropped|left|stuck|stranded|here|dumped|walking|lost|alone|im at|wandered) & (fields|field|nothing (here|just|but)|middle of nowhere|country lane|no houses|woods|moor|hill|farm track|dual carriageway|wrong stop|end of the line) & (dark|night|no battery|battery|phone|freezing|cold|signal|raining|scared|noone|nobody|alone) ~28`,
    `(walking|wandering|sat|stood|out|alone|outside|just me) & (3am|2am|4am|1am|#1-5 am|#1-5 in the morning|midnight|middle of the night) & (nowhere|no where|cant go home|noone|alone|on my own|streets|park|dont know where|by myself|on (his|her) own|kicked out|no money) ~22`,
    `(in|wearing|only|just|still in) ..2 (pyjamas|socks|slippers|t shirt|tshirt|shorts|school shirt|nightie|dressing gown|bare feet|barefoot|vest|no coat|no shoes) & (out|outside|walked|gone|left|ran|missing|road|street|park|woods|field|bench|bus|station|beach|hill) & (chucking it down|lashing|hailing|pouring|storm|soaked|snow|snowing|freezing|frost|minus|cold|rain|pouring|sleet|ice|storm|night|dark|#1-5 am|2am|3am|4am) ~26`,
  ],
  not: [
    '(doss|dossing|bunk|bunking) (about|round|around|off|with) ..8',
    '(camping|camp|festival|glastonbury|reading|leeds fest|dofe|scouts|guides|cadets|sleepover|stargazing|fishing|night fishing|bonfire|sledging|skiing|snowman|snowball|queue|queuing|tickets|primark|sale|dog walk|walking the dog|paper round|early shift|night shift|airport|holiday) ..14',
    '(i|we|he|she|they|dad|mum) ..10 (camping|festival|glastonbury|dofe|scouts|cadets|sleepover|fishing|sledging|skiing|snowman|dog walk|walking the dog|night shift)',
    '(cat|dog|puppy|rabbit|hamster|tortoise|bike|car|phone|bins|bin|washing|pram|shoes) ..8',
    '(sleep|sleeping|kip|slept|crash|crashing|staying|stay) ..3 (mates|friends|nans|dads|mums|sisters|aunties|cousins|hotel|home|my bed|sofa|couch|travelodge|caravan)',
  ],
}

export const noneWillHave: Family = {
  key: 'none_will_have', topic: 'neglect_housing', level: 'concern', elsewhere: true, denied: 'nothing',
  why: 'Who has run out of people, or knows of no bed for tomorrow, is asked before it is night.',
  source: 'danger/README, "Exposure" (nowhere to stay, no exposure stated)',
  phrases: [
    '(none of (them|my mates|my family|the family|us)|noone|nobody|no one|not one of them) ..1 (will|would|wants to|can|could|ll) ..1 (have|take|put up|keep|let) (me|him|her|us) [in|up|stay|stop]',
    '(dont know|no idea|not sure|no clue|havent a clue) where (im|i|ill|we|were|hes|shes|he|she|shell|hell|theyll) ..1 (gonna|going|go|be|sleep|stay|sleeping|staying|stopping|will be|end up) [go|sleep|stay|be|kip|end up|live] (tomorrow|tonight|after (today|tonight|this)|next week|from (tomorrow|monday|here)|when (they|she|he|this))',
    '(only|just) ..1 (stay|have me|keep me|sleep|stop|got a bed|got somewhere) ..2 (til|until|tonight|for tonight|one night|two nights|a night|a couple) ..6 (then|after|dont know|nowhere|where)',
    '(run out of|used up|out of|done) ..2 (sofas|couches|spare rooms)',
    '(run out of|used up|burnt|burned|burning) ..2 (places|people|mates|friends|options|bridges) ..6 (stay|sleep|left|ask|now|stop|to)',
    '(outstayed|overstayed|wearing out) (my|his|her) welcome',
    '(mate|friend|sister|auntie|nan|cousin|mates mum|friends mum) ..2 (wants me out|says i gotta go|said i have to go|asked me to leave|cant keep me|cant have me|said thats it|says i cant stay)',
  ],
  not: [
    '(dont know|not sure|no idea|dunno) where (im|we|were|i) ..2 (going|gonna go|go) ..2 (on holiday|for (my|lunch|tea|dinner|uni|college|prom|her|his|sixth form)|with this|out|yet|next year|after school)',
    '(none|noone) ..3 have me ..2 (on|in|for) (their|his|her|the) (team|group|side|band)',
  ],
}
