/** Poison, missing tablets and a wound, by the signs that somebody sees and does not name. */
import type { Family } from '../shape.ts'

const medicine = '(tablet|tablets|pill|pills|meds|strip|strips|blister|amitriptyline|propranolol|codeine|tramadol|sertraline|paracetamol|ibuprofen|painkillers|sleeping tablets|diazepam|aspirin|citalopram|fluoxetine|oramorph|cocodamol|insulin)'

export const toldByTheBody: Family = {
  key: 'told_by_the_body', topic: 'overdose_medical', level: 'emergency', deed: true, elsewhere: true, denied: 'nothing',
  why: 'Ringing ears after a whole box, pupils like pins, poison meant for rats, a towel soaked through: each is an emergency though nobody says the word.',
  source: 'danger/README, "Medical" and "Self-harm"',
  phrases: [
    '(sleeve|sleeves) ..2 (soaked|soaking|dripping) ..1 (red|in blood|with blood)', '(used|gone through|soaked) ..1 (#2-9|two|three|four) (towels|flannels|bandages|t shirts) ..4 (coming|through|bleeding|bleed)',
    '(ate|eat|eats|eaten|swallowed|drank|drunk|took|taken|licked) ..2 (rat|mouse|slug|ant|weed|rodent) (poison|killer|pellets|bait|powder)',
    '(pupils|eyes) ..2 (pinpricks|pinprick|pinpoint|pin pricks|pin points|pins|like dots)',
    '(see|seeing|seen) ..1 (white|yellow) ..1 (stuff|fat|bit|bits|bubbles|layer) in ..1 (cut|cuts|wound|arm|leg)',
  ],
  meets: [
    `(whole|full|entire|all the) (box|packet|pack|bottle|strip|tub|lot) & (took|take|taken|swallowed|had|necked|downed|eaten) & (ears ..2 ringing|ringing|been sick|feel sick|dizzy|sleepy|tummy|stomach|sweating|heart ..2 (fast|racing|funny)|blurry|shaking|cant feel|cramps) ~18`,
    `(count|counted|counting|recounted) & ${medicine} & (missing|short|gone|less|fewer|not there|unaccounted) ~16`,
    `${medicine} & (missing|gone|short|empty) & (so (is|has) (she|he)|she is too|he is too|shes gone|hes gone|cant find (him|her)|locked in|wont open|not answering) ~18`,
    '(towel|towels|flannel|loo roll|toilet roll|school shirt|sleeve|sleeves|bandage|bandages|t shirt|cardigan) & (soaked|soaking|soaks|used all|used a|through|dripping|red|full of it|soaked through) & (cut|cuts|blood|bleeding|gone like|glue it|wont stop|deep|deeper|wrist|open) & (cold|ringing|ears|dizzy|now|tonight|still|help|hide|hiding|locked|bathroom|wont) ~56',
    '(headbutting|head butting|banging (my|his|her) head|punching|hitting) & cant see & eye ~16',
    '(tie|tied|cord|scarf|lace|laces|string|belt|lead|cable|tights) & (round|around|on|to) ..1 (neck|throat) & (cut it|cut (him|her) down|ran|run|gone|door|found|off|purple|again|toilet|toilets) & (she|he|her|his|my|daughter|son) ~26',
    '(patch|patches) & (nan|nans|grans|grandads|mums|his|her|someones|gave) & (wear|wore|stuck|on) & (cant stand|cant wake|sleepy|slurring|pupils|question|blue|snoring|floppy) ~36',
    '(bleach|battery|batteries|magnet|magnets|antifreeze|screen wash|weedkiller|white spirit|toilet cleaner) & (swallowed|drank|drunk|ate|eaten|down) & (found|packet|bottle|empty|showed|run|ran|throat|burning|drooling|sick|tummy|chest|hour|mins|minutes) ~18',
  ],
  not: [
    '(box|packet|pack|bottle|tub|bag) of (chocolate|chocolates|biscuits|cereal|sweets|celebrations|roses|heroes|quality street|doughnuts|crisps|ice cream|nuggets|pizza|orange|lemonade|coke|squash|milk|water|pringles|haribo|tissues|lego|cards|stickers|wotsits)',
    '(dog|cat|puppy|kitten|fox|hedgehog|horse) ..4 (ate|eaten|swallowed|drank)', '[no] (nothing|nothings|nowt|none) ..2 (missing|gone|short)', '(tie|tied) ..6 (shoe|shoes|hair|boat|balloon|ribbon|bow|apron)', '(calpol|hay fever|hayfever|antihistamine|vitamin|vitamins|worming) ..2 (tablets|tablet)',
    '(pharmacy|chemist|prescription|pharmacist|boots) ..10 (short|missing|count|counted)', '(short|missing|count|counted) ..8 (pharmacy|chemist|prescription|pharmacist|delivery)', '(has|have|had) (taken|had) ..2 (today|todays|this morning|as normal|as usual)',
  ],
  unless: ['(dog|cat|puppy|kitten|hamster) ..8 vet', 'first aid (course|training|lesson|award|badge)', '(paint|ketchup|beetroot|food colouring|fake blood)'],
}
