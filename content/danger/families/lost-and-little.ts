/** A small child, or one who cannot speak or sees no danger, is out of sight; or is in a car with somebody drunk. */
import type { Family } from '../shape.ts'

const cannot = `(nonspeaking|non speaking|non verbal|nonverbal|non verbal|downs|downs syndrome|autistic|autism|asd|pda|learning (disability|disabilities|disabled|difficulties)|special needs|special school|send school|cant talk|doesnt talk|dont talk|cant speak|doesnt speak|doesnt really speak|no speech|no sense of danger|no danger awareness|no road sense|no awareness|mental age|brain injury|blind|deaf|global delay|developmental delay|rett|fragile x|angelman|cerebral palsy|make out what (he|she) says|wont (answer|respond) to (his|her) name|doesnt know (his|her) (name|address))`
const away = `(slipped (out|her|his|off|away)|bolted|ran off|run off|ran out|run out|got out|gets out|missing|gone|lost|wandered|wandered off|escaped|disappeared|vanished|cant find|cannot find|climbed (over|out)|legged it|off (his|her) (reins|harness|wrist strap)|let go|got away|nowhere|took off|taken off|gone off)`
const peril = `(road|roads|dual carriageway|main road|lake|pond|river|water|canal|railway|train|trains|traffic|motorway|sea|beach|quarry|park|station|woods|town|shops|shop|shopping centre|market|fair|swings|cars|weir|docks|reservoir|bridge|please|help|mins|minutes|hour|hours|since|dark|car park|supermarket|airport|zoo|estate|country park|forest)`

export const lostAndLittle: Family = {
  key: 'lost_and_little', topic: 'young_child', level: 'emergency', elsewhere: true, denied: 'nothing',
  why: 'Who cannot say where they live, or sees no danger in a road or a lake, is in danger by being out of sight, at any age.',
  source: 'danger/README, "Child 9 or under missing" and "Exposure"; 002 Part A',
  phrases: [
    '(my|the|our) ..1 (baby|toddler|newborn|little one|wee one|bairn) ..2 (taken|snatched|took|been taken|has been taken|kidnapped|grabbed) ..3 (by|from|off) ..2 (dad|father|ex|mum|someone|a|his|her|man|partner)',
    '(hes|shes|he is|she is|theyre|my (son|daughter|brother|sister|friend|mate)) ..2 (in|into|under|gone in|out in|went in) ..1 (sea|water|river|lake|canal|waves|reservoir|weir|quarry) ..6 (cant see|cant find|not come|hasnt come|gone under|disappeared|lost sight|shouting|struggling|help|swept)',
    '(nursery|toddler|baby|preschool|reception|little one|wee one|little un) ..14 (beds empty|bed is empty|bed empty|cot empty|cots empty|cot is empty|door wide open|doors wide open|door was open|door is open|back doors open|gate open|gates open)',
    '(beds empty|bed is empty|bed empty|cot empty|cots empty) ..14 (nursery|toddler|baby|preschool|reception|little one|wee one|door|window|gate)',
    `(only|hes|shes|he is|she is) ..1 (wee|tiny|little|dinky|a wee thing|only small) ..3 @n09 ..14 (out|went|gone|bike|scooter|park|shop|not back|hasnt|since|dark)`,
  ],
  meets: [
    `${cannot} & ${away} & ${peril} & (he|she|hes|shes|him|her|my|our|son|daughter|brother|sister|we|child|lad|girl|boy) ~34`,
    `(hes|shes|he is|she is|is|aged|only|who is|whos|just) ..1 (#3-9|four|five|six|seven|eight|nine) & (went|gone|left|set off|walked|rode|cycled|scootered|popped) ..2 (out|to the (shop|shops|park)|off|on (his|her) (bike|scooter)|down the|round the|round to) & (oclock|not back|hasnt come|hasnt been|dark|hours|hour|no sign|never came|not come|still not|still out|cant find|nobody|noone|nowhere) & (tea|bike|scooter|shop|shops|park|school|mates|friends|road|street|corner|play|dark|back) ~32`,
    `(drunk|pissed|steaming|off (her|his) (head|face)|been drinking|over the limit|stoned|high|on drugs|on something|wasted|slurring|smelt of drink|stinks of (drink|vodka)|reeking of drink) & (took|taken|driven|drove|driving|drives|put|strapped|gone off with|bundled) ..3 (her|him|them|my (son|daughter|granddaughter|grandson|niece|nephew)|the (children|baby|twins|girls|boys)|granddaughter|grandson|baby|little one|sister|brother) & (car|van|drove|driven|driving|motorway|drive|off in) ~30`,
    `(granddaughter|grandson|daughter|son|niece|nephew|foster child|little one|sister|brother) & (#1-9|two|three|four|five|six|seven|eight|nine) & (turned up|came|arrived|barged|snatched|forced|took|taken|grabbed) & (drunk|off (her|his) (head|face)|high|not allowed|no contact|court|social (services|worker)|snatched|screaming|threatened|wont say where|supervised) & (took|taken|off|gone|car|drove|left with|away) ~34`,
  ],
  not: [
    '(dog|cat|puppy|kitten|tortoise|hamster|rabbit|budgie|horse|phone|keys|shoe|teddy|wheelchair|hearing aid|glasses|blazer|coat) ..10',
    `(assembly|training|course|awareness|charity|club|class|teacher|teaching assistant|ehcp|support group|school trip) ..8`,
    '(back|home|found|safe|here) ..2 (now|safe|thank god|thanks|with me|asleep|in bed)',
    '(ran|run) out (of|to (meet|greet|see|hug|say))',
  ],
  unless: ['(hes|shes|he is|she is) [now] (back home|home safe|safe now|back now|home now|been found)', '(found|got) (him|her) (now|safe|in the|at the|hiding|with)'],
}
