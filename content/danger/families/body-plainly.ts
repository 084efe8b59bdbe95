/** A body that fails, in the words of somebody who has no name for it: asks the same thing four times, eyes gone white, drank the blue stuff, it has started. */
import type { Family } from '../shape.ts'

const given = `((she|he|they|someone|some boy|some guy|this girl|a lad|mate|mates|friend|cousin|boys|man) ..1 (gave|give|given|passed) (me|us|him|her)|(what|one|some|something|stuff|them) ..1 (she|he|they|someone) (gave|give|had)|gave (me|us|him|her) ..2 (something|one|some|stuff|a pill|a tab|half|it)|
  only (had|took|did|tried) ..1 (one|half|two|three|a bit|a puff|a drag|a line|1|2)|(had|took|taken|tried|dropped|ate|smoked|vaped|done|did|sniffed|necked|swallowed|puffed) ..2 (one|half|two|three|something|pill|pills|tab|tabs|edible|edibles|gummy|gummies|bomb|spice|ket|mandy|mdma|acid|shrooms|stuff|vape|brownie|balloons|lean|xan|xans|bars|blues|pinger|pingers|es|punch|drink|coke|powder))`

export const bodyPlainly: Family = {
  key: 'body_plainly', topic: 'overdose_medical', level: 'emergency', deed: true, elsewhere: true, denied: 'nothing',
  why: 'Whoever sees a head injury, a fit, a bad pill or a birth for the first time tells what they see, and has no word for it.',
  source: 'danger/README, "Medical"; domain.md §5.2 "Overdose/medical"',
  phrases: [
    '(head|skull|forehead|chin|lip|leg|knee) ..1 (split|is split|cracked|cut|gashed|bust) (open|wide open)',
    '(rattling|gurgling|rasping|gasping|choking|weird|snoring|bubbling) ..1 (noise|noises|sound|sounds|breathing) ..8',
    '(mushrooms|berries|mushroom|plant|seeds|leaves) ..4 (woods|park|garden|forest|field|ground|hedge|bush|wild) ..8 (stomach|sick|cramps|dizzy|seeing|bits|hurts|pain|vomiting|throwing up)',
    '(passed out|fainted|blacked out|collapsed) ..1 (twice|three times|again|#2-9 times|two times) ..8 (today|eaten|this morning|days|dizzy|since|drunk|water)',
    'allergic to ..2 (bees|bee|wasps|nuts|peanuts|egg|eggs|milk|shellfish|sesame|penicillin|fish|dairy) ..3 (been stung|got stung|stung|eaten|ate|had one|swallowed|took one)',
    '(nose|nosebleed|bleed) ..2 (wont|hasnt|not|isnt|wouldnt) ..1 (stop|stopped|stopping) ..6 (hour|hours|half hour|ages|#20-90|since)',
    '(talking|speaking|shouting|waving|laughing) (to|at|with) (people|someone|somebody|things|nobody|noone|men|faces|voices) ..3 (arent|isnt|not|wasnt) ..1 (there|real|here)',
    '(shaking|shake|shakes|jerking|twitching|trembling|vibrating|flapping|flopping) ..3 (all (the|her|his|my|over)|whole|entire|every) ..2 (body|over|everywhere) ..8 (eyes|white|foam|wont stop|cant stop|not answer|floor|blue|help|fast|please|unconscious|cant hear)',
    '(eye|eyes) ..2 (go|gone|went|going|rolled|rolling|turned) ..2 (white|back|up|funny|backwards|different ways|in (his|her) head)',
    '(gone|went|going|goes|turned|turning|is|lips|face|looks|all) ..2 (blue|grey|gray|purple|white as|yellow|funny colour|weird colour|funny color|ashen) ..6 (lips|cold|wont|not|cant|breath|breathe|breathing|hardly|floppy|sweating|help|clammy|face|fingers)',
    '(drank|drunk|drinked|swallowed|necked|downed|sipped|had|ate) ..4 (stuff|something|liquid|bottle|water|juice|fluid|drink) ..2 (for (cars|the car|cleaning|weeds|the weeds|drains|the drain|windows|pipes|the toilet|the garden|rats)|under the sink|from (the|under) ..1 (shed|sink|garage|cleaning cupboard|science lab|science)|in the (shed|garage)|with the skull)',
    '(waters|water|her waters|my waters) ..2 (went|gone|broke|broken|burst|popped)',
    '(cant|couldnt|not|wont|isnt) ..1 (get|getting|catch|catching|draw) [my|her|his|any|enough] (breath|air)',
    '(bled|bleeding|blood) ..2 (through) ..3 (pad|pads|towel|towels|bandage|trousers|jeans|mattress|sheets|clothes)',
    '(lips|tongue|throat|face|eyes|mouth) [is|are|s|all|have|has] [all|really|so|getting] (swelling|swollen|swelled|puffing|puffed|closing|tingling|tight|massive|ballooned) ..8 (breathe|breathing|nuts|nut|peanut|sting|stung|ate|allergic|cant|help|wheezing|hives)',
    '(coughing|coughed|spitting|throwing|threw|bringing|being sick|pooing|weeing|sick) [up] blood',
    '(glass|knife|metal|bar|nail|stick|railing|spike|needle|screwdriver) ..2 (stuck (in|through)|through|sticking (out|in)|gone (in|into|through|right)|went (in|into|through)|embedded in) ..3 (my|his|her) ..1 (leg|foot|arm|hand|eye|neck|stomach|chest|back|head|thigh|side)',
    '(bone|bones) ..2 (sticking|poking|coming|come|out|through|showing|popped)',
  ],
  meets: [
    '(burnt|burned|scalded|boiling|scald) & (water|kettle|oil|tea|iron|hob|pan|chip pan|noodles|soup|acid|bleach) & (peeling|blister|blisters|blistered|skin|come off|raw|weeping|bubbling) & (my|his|her|me|arm|leg|face|hand|chest) ~18',
    '(chest|heart|head|breathing) ..2 (hurts|hurting|pain|pains|tight|racing|pounding|agony|killing|burning) & (coke|cocaine|ket|mdma|mandy|speed|pills|spice|nos|balloons|vape|edible|energy drinks|drugs|crack|acid|ecstasy|gear|sniff|line|lines) & (used|took|did|had|done|smoked|sniffed|last night|earlier|today|and i|i|too much) ~20',
    '(wont|not|isnt|doesnt|cant) ..1 (answer|answering|respond|open) ..2 (me|eyes) & (on the floor|bathroom floor|kitchen floor|bottom of the stairs|slumped|collapsed) & (sister|brother|mum|dad|nan|friend|mate|she|he|shes|hes|her|him) ~16',
    `(fell|fall|fallen|came off|come off|banged|bang|clash of heads|clashed heads|headbutt|headbutted|bumped|knocked|smacked|crash|crashed|knee to the head|elbow to the head|rugby|no helmet|concussion|landed on|hit (my|his|her)|kicked in|ball to the|knocked out|hit by) & (head|heads|skull|helmet|temple|nut|rugby|bike|scooter) &
      (forget|forgetting|forgot|same thing|same question|repeating|keeps asking|asked me|slurring|slurred|slurs|confused|confusion|cant remember|dont remember|doesnt remember|being sick|been sick|threw up|thrown up|vomiting|dizzy|sleepy|drowsy|seeing double|blurry|seeing stars|ear|ears|fluid|not making sense|doesnt make sense|ringing|falling asleep|one pupil|wobbly|where (i am|im|he is|she is)|what day|not right|acting (weird|strange)|wont stop (thumping|pounding)|lost (his|her|my) (words|balance)|staggering|going in and out) ~34`,
    `${given} & (jaw|boiling|sweating|crawling|see (stuff|things)|seeing (stuff|things)|heart|cant breathe|shaking|cant feel|eyes|foaming|dribbling|cant move|freaking out|passed out|overheating|paranoid|grinding|rigid|stiff|burning up|chest|wont stop|spinning|floppy|wont wake|not waking|cant stand|cant see|blue|snoring|twitching|fitting|burning) & (help|scared|swear|please|what do i do|wont stop|cant stop|dying|gonna die|not right|feel (weird|funny|bad|mad|rough)|and i|and im|n im|and hes|and shes|and he|and she|didnt know|dont know what) ~34`,
    `(#24-42 weeks|months (gone|pregnant)|pregnant|weeks gone|weeks pregnant|due (date|any day|next week|soon)|bump|labour|contractions|having the baby|baby is coming|babys coming) & (started|starting|contractions|pains|pain|waters|bleeding|blood|pushing|coming|labour|cramps|hurting) & (she|i|im|her|my|shes|alone|scared|gone|bus|toilet|help|dont know|outside|taken herself|where) ~30`,
    `(shaking|jerking|twitching|stiff|rigid|convulsing|spasms|fitting) & (eyes|foam|foaming|frothing|blue|bit (his|her) tongue|on the floor|wet (himself|herself)|not answering|cant hear me|unconscious|dribbling|wont stop|mouth) & (he|she|his|her|him|brother|sister|mate|friend|hes|shes|mum|dad) ~24`,
    `(chest|heart|breathing|asthma|lungs) & (tight|crushing|cant breathe|wheezing|wheezy|lips|blue|pain|agony|racing|stopped|skipping|squeezing|whistling) & (no inhaler|no pump|left my|on my own|alone|ambulance|collapsed|passing out|dizzy|going numb|arm|getting worse|wont stop|scared|help|cant talk|cant speak) ~26`,
    '(wont|cant|not|doesnt) (wake|stop bleeding|stop fitting|open (his|her) eyes|move|talk|answer me) & (drank|drunk|took|pills|tabs|vodka|fell|hit|head|spice|ket|xan|xans|blue|grey|cold|snoring|breathing) & (he|she|him|her|mate|friend|hes|shes|brother|sister|mum) ~28',
    '(bit|bitten|stung|sting|ate|eaten|touched) & (adder|snake|bee|wasp|nut|nuts|peanut|peanuts|shellfish|egg|sesame|jellyfish|berries|mushrooms|mushroom|plant) & (swelling|swollen|swelled|cant breathe|throat|tongue|hives|wheezing|lips|sick|dizzy|face) ~24',
  ],
  not: [
    '(water|waters) ..1 (gone|went) (cold|warm|off|down|out|everywhere|brown|flat|hot|up|green|cloudy)',
    'breath ..6 (stairs|running|hill|laughing|run|cross country|pe|bleep test|swim|swimming|football|after the)',
    '(dog|cat|puppy|kitten|hamster|horse|rabbit|goldfish|sim|sims|character|player|striker|referee|washing machine|phone|car|engine|boiler) ..10',
    '(film|movie|casualty|holby|greys|drama|first aid|lesson|cpr|revision|biology) ..10',
    '(calpol|nurofen|paracetamol|ibuprofen|antihistamine|piriton|hayfever|hay fever|vitamin|vitamins|antibiotic|antibiotics) ..2 (tablet|tablets|for)',
    '(same (thing|question)) ..6 (homework|dinner|mum|teacher|maths|quiz|asking if)',
    '(had|took|have|take) (half|two|one|three) ..3 (lesson|lessons|hour|hours|slice|slices|bite|bites|week|weeks|days|day|biscuits|piece|pieces|goes|turns)',
  ],
}
