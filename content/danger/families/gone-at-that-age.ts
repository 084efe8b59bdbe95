/** A child under ten who is gone, has not arrived or was let go of, said by anybody: a parent, a brother who was minding them, or the child. */
import type { Family } from '../shape.ts'

const who = `(hes|shes|he is|she is|theyre|they are|he was|she was|hes only|shes only|whos|who is|one is|aged|age|only|not even|turned|turning|child of|boy of|girl of|boy is|girl is)`
const relation = `(son|sons|daughter|daughters|grandson|granddaughter|boy|boys|girl|girls|brother|brothers|sister|sisters|sis|bro|cousin|cousins|nephew|niece|twins|kid|kids|child|little one|lad|lassie)`
const age = `(${who} [only|about|nearly|barely|just turned|turned|like] @n09|@n09 (year|years|yr|yrs) old|(is|has|he|she) @n09 years|@n09 (year|yr) old|@n09 and a half|(in|year|yr|yeer) (reception|nursery)|reception|nursery|(year|yr) (1|2|3|4|one|two|three|four)|primary (1|2|3|4|one|two|three|four)|p (1|2|3|4)|p1|p2|p3|p4|(starts|starting) (school|reception|nursery)|toddler|toddlers|preschooler|
  (elsa|spider man|spiderman|bluey|peppa|peppa pig|paw patrol) (pyjamas|dress|top|coat|wellies|t shirt)|${relation} [is|are|s|both|only|whos|aged|age] [only|about|nearly] @n09|${relation} ..1 (is|age|aged) [only|about] @n09|${relation} ..3 @n09 and @n09|@n09 and @n09 (twenty|# min)|(our|my) ..1 @n09|is [only] @n09 and (we|i|he|she|they)|@n09 and @n09 (not|gone|missing|and|we|years)|#10-23 months|months old|
  stabilisers|first tooth|(potty|toilet) training|pull ups|nappies|(got|has|had) a dummy|booster seat|tooth fairy|learning (his|her) letters|big school|comes up to my (hip|waist|knee)|(our|my|the) (littlest|babby|bairn|wean|wee one|little un)|ks1|key stage (1|one)|yr1|year1|(eighth|ninth|seventh|sixth|fifth) birthday|kids play area|soft play)`
const gone = `((hes|shes|is|are|both|now|has|have|been|brother|sister|cousin|nephew|niece|girls|boys|kids|son|daughter|kids are) (gone|missing|missin|lost|vanished|disappeared)|gone missing|(is|was|are) (lost|missing)|wandered (off|away|out)|(cant|couldnt) (find|see) (him|her|them)|lost (him|her|them|sight)|let go [of] (my|his|her|me) hand|
  (not|hasnt|never|didnt|havent|wasnt|isnt|aint|arent) ..1 (come|came|got|get|turned|made|arrived) [her|him] (back|home|out|off|in|up|seen|there|it)|(not|isnt|arent|wasnt|not there) (in|on|at) [the|his|her|their|any] (class|bed|beds|cot|garden|landing|park|coach|bus|playground|house|classroom|line|school|yard)|
  (nobody|noone|nobodys|noones) [has|have|else] (seen|saw|knows|been|picked|collected)|not been seen|not seen since|not seen (him|her|them) since|(bed|cot|bunk|beds|pram|buggy|pushchair) [is|was|s|are] (empty|cold|gone)|empty (bed|cot|pram|buggy)|(run|ran|runs|slipped|climbed|crawled|bolted|got) (off|out|away)|(runnin|running) away|(man|lady|shop|he|she|they) ..1 says (he|she) never came|never came (in|back|home|out)|one short|only (one|two|three|ones) there|
  hide and seek ..8 (cant|ages|still|hasnt|never|nowhere|gone)|dog came back|swept|(wasnt|werent|not) in any|shouting (for|his|her)|been shouting|(counted|count) ..2 (two|three|one|four)|only the (cousins|car|buggy|others)|was only the|nobody saw (him|her|them)|(wife|husband|partner|dad|mum|i|were|we|are|am) calling (him|her|them)|up and down the|announcement|searched (the|every)|hour now|minutes now|
  (and|is there and|bike and) (he|she) (isnt|aint|is not|wasnt)|(is|are|its) ..1 there and (he|she) (isnt|aint)|(cannot|cant) see (him|her)|got split up|(nobody|noone) signed|(home|back) without (him|her)|where (he|she|i) left (him|her)|gone from soft play|not in the building|(has not|hasnt) been in|no there)`
const openWay = '(gate|gates|door|doors|window|windows|stairgate) ..3 (open|unlocked|ajar|swinging|banging|unbolted|unlatched)'
const asOne = '(im|i am|am|my name is ..1 im|my name is ..2 i am) [only|nearly|not even] @n09'

/** In the same words, and nobody is gone. */
export const notGoneAtThatAge: readonly string[] = [
  '(leave|left|leaves|sleep|sleeps|likes|wants|keep|keeps|kept|unless|with) ..3 (door|window) ..2 open', '(lost|missing|loses|losing) (him|her|his|a|the|my|it) [first|front|baby] (tooth|teeth|shoe|shoes|temper|coat|jumper|bag|phone|game|glasses|book|teddy)',
  'gone to [a|the|his|her] (brownie|brownies|beavers|cubs|rainbows|camp|bed|sleep|nans|grans|party|football|swimming|dance|stay|play|visit|sleepover|grandmas|school)', 'lost the (sack|egg|relay|three legged) ..1 (race|cup|final|match)',
  '(cant find|lost) (his|her|the|my) (dummy|bunny|blanket|blankie|bottle|wellies|glove|gloves|hat|sock|socks|scooter|bike|book bag|lunchbox|water bottle|homework|reading book|pe kit)',
]

export const goneAtThatAge: Family = {
  key: 'gone_at_that_age', topic: 'young_child', level: 'emergency', elsewhere: true, denied: 'nothing',
  why: 'A child of nine or under who is out of sight of everybody is in danger by their age, whoever says it and whatever words they use for being gone.',
  source: 'danger/README, "Child 9 or under missing"; 002 Part A',
  phrases: [
    '(cant find|looking for|lost) ..1 @n09 (wearing|pink|red|blue|yellow|green|in a|in his|in her|blonde|brown|little)',
    '(toddler|toddlers|baby|babys) ..2 (out the|through the|over the) ..1 (gate|door|fence|window)',
    `(open|empty) ..2 (toddlers|babys) (bed|cot)`,
    '(missing|missin|gone) @n09 (everyones|everyone|we|pink|blue|red|yellow|please)',
    '(one|two) short ..4 (headcount|head count|register|count)',
  ],
  meets: [
    `${age} & ${gone} ~20`,
    `${openWay} & ${age} & (garden|gone|bed|cot|road|street|canal|river|lane|shoes|wellies|coat|empty|not|nobody|where|was|were|please|help|out|babysitting|watching|fell asleep) ~26`,
    `${openWay} & (toddler|toddlers|babys|little one|little ones|wee one) & (bed|cot|empty|gone|garden) ~12`,
    `${asOne} & (lost|by myself|on my own|all alone|alone|runned away|ran away|run away|wrong (stop|bus|train)|dont know where|cant find [my] (mum|mummy|mam|dad|daddy|nan|way|house|home)|in the bushes|shutting|closing|dark|(nobody|noone) (came|come|is here|here|picked)|(didnt|hasnt|not|never) (come|came) (back|home|for me|to get|get me)|locked out|(mum|mummy|dad|daddy) (gone|went|has gone|is gone|left)|got left|no grown ups|everyones gone|everyone (has|is) gone) ~22`,
    `(behind the (settee|sofa|curtains|couch)|wardrobe|wardrobes|under the (bed|beds|stairs)|wheelie bin|wheelie bins|tumble dryer|airing cupboard|loft|shed|boot of the car) & (weve|ive|we|i) ..1 (done|checked|looked|searched|tried|been|pulled|emptied) & (he was|she was|hes|shes|turned|aged|only) ..1 @n09 & (minutes|hour|torch|neighbours|police|calling|shouting|still|nowhere|no sign) ~70`,
    `(turned round|turned around|stood up|looked up|looked back|let go|came back out|one second|one minute|for a second|phone rang) & ${age} & (gone|nobody|noone|only the|was only|there was just|was no|wasnt there|not there|isnt there|nowhere|empty|announcement|tannoy|speakers|security|everyone is|too loud|cant hear|calling|lots of people|loads of people) ~60`,
    `${relation} & ${age} & (left|leaves|leaving|leave) & (alone|by themselves|by themself|on their own|by himself|by herself|on (his|her) own|home alone) & (night|hours|out|pub|work|smoke|flat|house|locked|went) ~24`,
    `(im|i) ..1 (babysitting|minding|meant to be watching|watching (him|her)|looking after) & ${age} & (fell asleep|chain ..2 off|shoes ..3 (away|gone)|reach (it|the)|door ..2 open|gone|nowhere) ~45`,
    `${openWay} & @n09 and a half & (cot|bed|climb|climbs|reach|stairwell|nobodys in|landing) ~60`,
    `(non verbal|nonverbal|doesnt speak|cant talk|down syndrome|downs|deaf|blind|elective mute|autism|autistic) & (separated|let go|gate|wandered|been (ten|fifteen|twenty|#) minutes|by the (marina|river|canal|lake|sea|road)|speakers|wasnt in any|gone|lost) & (hes|shes|age|aged|is) ..1 (@n09|#10-13|ten|eleven|twelve) ~30`,
    `(father|dad|mum|mother|ex) & (take|took|taken|have (him|her|them) back|to be back|to bring|bring (him|her|them) back|ran|grabbed) & ${age} & (court order|phone is off|phones off|phone off|ran|not (brought|back)|didnt bring|hasnt brought|wont bring|passport|ferry) ~26`,
    `(went|gone|walked|set off|took|sent) ..4 (shop|shops|corner|park|scooter|bike|cows|find (his|her)|cycle|cemetery) & ${age} & (not back|never came|hasnt|dog came|(hour|hours|half) ..3 now|still not|(an|two|three|#) (hour|hours|hrs)|where is|never does|his dads in|her dads in|a road|trying to|says (she|he) never|isnt there) ~34`,
  ],
  not: [
    `(his|her|their|other|another) [little|baby|younger|big|wee|twin|other] ${relation} [is|whos|who is|aged|age|only] [only] @n09`,
    `(my|our) ..1 @n09 (foot|feet|stone|mins|minutes|hours|days|weeks|miles|years|times|year|months|kids|children|lads|girls|boys|cats|missed)`,
    `${who} [only|about|nearly|barely|turned|like] @n09 (foot|feet|ft|stone|min|mins|minute|minutes|hour|hours|hrs|day|days|week|weeks|mile|miles|stops|pounds|quid|inches|st|percent|of|out|nil|points|times|pm|am|oclock|weeks|months|nights|in the|goals|th)`,
    `${asOne} (foot|feet|ft|stone|min|mins|minute|minutes|hour|hours|hrs|day|days|week|weeks|mile|miles|stops|pounds|quid|inches|st|percent|of|out|nil|points|times|months|years|doors)`,
    `(when|since|from|until|before|after|if|like|as if|once) [im|i am|i was|he was|she was|we were|hes|shes|he is|she is|they were|i|were] [only|about|just] @n09`,
    '(since|from|until|from the start of|did|back in) (nursery|reception|primary|(year|yr) (1|2|3|4|one|two|three|four)|p (1|2|3|4)|primary (1|2|3|4))',
    '(nursery|reception) (nurse|teacher|desk|work|worker|placement|rhyme|rhymes|fees|place|places|class|area|rang|said)', '(hospital|hotel|main|front|at|the school) reception',
    '(year|yr) (1|2|3|4|one|two|three|four) (ago|of|assembly|at uni|uni|degree)',
    ...notGoneAtThatAge, '(ran|run) (off|away) with (my|his|her|the|our)', '(dog|cat|puppy|kitten|hamster|rabbit|tortoise|guinea pig|budgie|tooth|teddy|phone|keys|bag|coat|shoe) ..4 (gone|missing|lost|disappeared|vanished|got out|ran off|run off)',
    'gone (to|for|on|with|in|into|up|round|mad|quiet|bed|off to|back|red|down|through|past|by|well)',
    '(has|have|got|with|looking after|minding) ..2 @n09 (here|at home|in bed|asleep|with me)',
    '(hes|shes|has|have|is) lost (the|his|her|a|an|another|my|their|our|two|at|one|three|all|#)', '(hes|shes|is|am|im|theyre|always|was|before|ever|get|gets|getting) (lost in)', 'lost for words', 'lost (weight|count|interest|the (game|match|plot))',
    'playing hide (and|n) seek ..3 (again|all day|laughing|fun|best)', '(won|win|wins|loves|love|loved|game of|best at) ..3 hide (and|n) seek',
    '(ran|run|climbed|got|slipped) (out|off) (of|the bus|to (meet|greet|see|hug)|to (play|the car))',
    '(not|isnt|wasnt|arent) (in|at) school ..2 (today|tomorrow|til|until|on|this|because|yet|with|inset)',
  ],
  unless: [
    '(weve|ive|have|they|police|neighbour|somebody|someone|dad|nan) [just|has|have|had] (found|got) (him|her|them|me|us) [now|safe|hiding|at|in|asleep|and|again]', '(found|finds) (him|her|them) (asleep|safe|hiding|behind|under|in)', '(hes|shes|he is|she is|im|theyre) [now] (back home|home safe|safe now|back now|home now|been found|safe and)',
    '(eldest|oldest|middle one|other one|middle child|teenager) ..6 (gone|missing)', 'lost (him|her) (to|two years|last year|years ago|in 20)', '(passed away|stillborn|died when)', '(film|story|book|episode|dream|drama|play) (about|where|with)',
  ],
}
