/** Held where nobody sees, driven where nobody chose, money asked for somebody's child; out in frost without a coat. */
import type { Family } from '../shape.ts'

const him = '(he|hes|his|him|boyfriend|bf|man|men|they|theyre|partner|fella)'

export const heldOutOfSight: Family = {
  key: 'held_out_of_sight', topic: 'held', level: 'emergency', elsewhere: true, denied: 'nothing',
  why: 'A room without windows, a chair wedged on the door, phone and keys and coat taken: whoever cannot walk out is held, without anybody saying so.',
  source: 'danger/README, "Held/trafficked"',
  phrases: ['(doesnt|dont|didnt|hasnt) ..1 (know|told) ..1 (its|is) (her|my|his) own wedding', '(wedged|jammed|shoved|rammed) ..1 (chair|wardrobe|table|drawers|sofa) ..2 (door|handle)', 'drives me to (different|other) (houses|hotels|flats|men|blokes)'],
  meets: [
    '(no windows|no window|windowless|windows ..2 (boarded|blacked|painted|nailed|covered)) & (room|flat|house|basement|cellar|garage|place|shed|attic) & (girls|nobody speaks|noone speaks|locked|men|cant leave|passport|dont know where|other girl|mattress|mattresses|bucket|he|they|wont|help) ~24',
    `(took|taken|takes|has|hid|hidden|keeps|got) ..4 (phone|phones|mobile) & (keys|coat|shoes|purse|passport|trainers|bag|clothes) & ${him} & (stopping|staying|stays|for good|sobbing|crying|cant leave|wont let|not allowed|never (going|coming)|belongs|until|til) ~30`,
    `(chair|wardrobe|table|drawers|sofa|bed) & (wedged|jammed|pushed|shoved|against|under|up to) ..3 (door|handle) & ${him} & (wont let|until|learn|not letting|cant get|staying in|loo|turned the radio|shouting|scared|says|mood) ~46`,
    '(drives|driven|takes|drove) me & (different|other|new) ..1 (houses|hotels|flats|men|blokes|rooms) & (waits|wait|outside|dont want|do it|money|pays|pay|he) ~20',
    '(taking|take|taken|flying|fly|sending) & (be wed|get wed|to wed|be married|marry|married off) & (half term|summer|abroad|holidays|tickets|next week|pakistan|back home|note|easter|christmas) ~26',
  ],
  not: ['(classroom|exam|office|escape room|hotel room|cinema|lecture|gym|bathroom|toilet) ..6 (no windows|no window|windowless)', '(no windows|no window|windowless) ..6 (classroom|exam|office|escape room|hotel|cinema|lecture|gym|bathroom|toilet|laptop|mac)'],
  unless: ['escape room', '(kidnapper|hostage) ..6 (play|drama|film|script|scene)', '(grounded|detention|lost property)'],
}

export const drivenOff: Family = {
  key: 'driven_off', topic: 'taken', level: 'emergency', elsewhere: true, denied: 'nothing',
  why: 'Somebody who only said who they were and drives past the place, a phone at motorway speed, money asked for: a child who is being taken.',
  source: 'danger/README, "Held/trafficked"; 002 Part A (taken)',
  phrases: ['(we|i) (have|got|have got) your (son|daughter|boy|girl|brother|sister|kid|lad|child) ..4 (money|cash|pay|bring|bitcoin|police|#)'],
  meets: [
    '(said|says|told|claimed|saying|pretended|showed) & (social worker|police|teacher|taxi|uber|mums friend|dads friend|from the council|nurse|my cousin) & (driven past|drove past|driving past|wrong way|motorway|not the way|no badge|isnt stopping|wont stop|not stopping|gone past|locked the doors|went past|different way) & (me|my|im|she|he|shes|hes|we|i|were|her|him) ~30',
    '(location|locations|snap map|snap maps|find my|dot|life360|tracker|phone|pin|airtag|airpods) & (doing|going|moving|heading|travelling|shooting|flying) & (#50-120|fifty|sixty|seventy|eighty|ninety|mph|speed|miles an hour|fast) & (motorway|m1|m2|m3|m4|m5|m6|m8|m9|m11|m18|m25|m40|m42|m53|m56|m60|m61|m62|m69|m74|m90|a1|a2|a14|a19|a38|dual carriageway|bypass) & (nobody|noone|doesnt know|dont know|no car|anyone|not answering|isnt answering|isnt picking|switched|off|stopped|why|who|cant drive|15|14|13|16|12) ~34',
    '(have|got|has) ..1 (my|our|your|her|his) (son|daughter|boy|girl|brother|sister|kid|lad|child) & (money|cash|pay|bitcoin|thousand|hundred|ransom) & (no police|bring|or else|wont see|not call|dont call|dont tell|call police|let (him|her) go) ~16',
  ],
  not: ['(coach|minibus|school trip|away game|train) ..10 (motorway|mph|m1|m6|m62|m25)', '(back|home) safe'],
  unless: ['(scam|hi mum|hi dad) text', '(with|and) (his|her|their) (dad|mum|nan|grandad|auntie|uncle|coach|team) ..6 (motorway|m1|m6|m25|m62|holiday)'],
}

export const outUnclad: Family = {
  key: 'out_unclad', topic: 'exposure', level: 'emergency', elsewhere: true, denied: 'nothing',
  why: 'A coat still on its hook in frost, a boat without a lifejacket in the dark, a seat on the rails: cold, water and trains kill, though nobody says so.',
  source: 'danger/README, "Exposure"',
  phrases: ['(sat|sitting|lying|laid|stood|standing|walking|lay) ..1 (on|along|between) the (rails|train rails|railway rails)', '(sat|sitting|lying|laid|lay) ..2 (on the|between the) (tracks|train tracks|railway)'],
  meets: [
    '(coat|jacket|shoes|trainers|boots|coats|hoodie) & (on the (hook|peg|rack|stairs|mat|banister|chair)|on (his|her|its|their) (hook|peg)|in the hall|by the door|still here|left behind) & (minus|freezing|snow|snowing|frost|below zero|sleet|ice|icy|blizzard) & (gone|out|left|not back|missing|went|without|somewhere|hours|dark|night|hes|shes|he|she) ~30',
    '(inflatable|dinghy|kayak|canoe|paddle board|paddleboard|lilo|raft|rowing boat) & (no lifejacket|no life jacket|without ..2 (lifejacket|life jacket)|(lifejacket|life jacket) ..4 (hook|here|shed|hall|peg)) & (not back|no light|gone|dark|reservoir|lake|sea|loch|cant see|no sign|drifting|tide|wind|river) ~64',
    '(barefoot|no shoes|in (his|her|my) (socks|slippers|pyjamas|nightie|t shirt|vest)) & (minus|freezing|snow|snowing|frost|sleet|icy|pouring|storm) & (out|gone|ran|left|not back|missing|walking|outside|hours|road|went) & (he|she|hes|shes|im|my|son|daughter|i) ~26',
  ],
  not: ['(skate|skating|grind|grinding|curtain|towel|bed|cot|hand|scalextric|model|miniature|toy) ..4 (rails|rail|tracks|track|railway)', '(album|song|band|spotify|playlist|mixtape) ..6 tracks', '(take|put|dont forget|bring|wear|grab|needs) ..4 (coat|jacket|boots)'],
  unless: ['(ski|skiing|snowboarding|sledging) (trip|holiday)', 'snow day'],
}
