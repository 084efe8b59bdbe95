/** Food hidden, cut small, counted, brought up; a body that grows cold and thin: an illness that hides, and kills slowly. */
import type { Family } from '../shape.ts'

const thin = '(hanging off (him|her|me|them)|two jumpers|thin|skinny|lost (a|two|three|#|loads of|so much) (stone|kilo|kilos|kg|weight|pounds)|losing weight|lost weight|bones|ribs|cold all the time|freezing all the time|always cold|faint|fainted|fainting|dizzy|hair (falling|coming) out|periods (stopped|have stopped)|weak|pale)'
const less = '(not eating|isnt eating|wont eat|stopped eating|barely (eats|eaten|eating)|hardly (eats|eaten|eating)|refuses to eat|refusing (food|to eat)|skipping (meals|lunch|dinner|breakfast)|skips (meals|lunch|dinner)|no (butter|bread|carbs)|eaten at|already eaten|has begun to cut|cuts (every|each|her|his|everything)|hides (food|her food|his food)|hiding food|throws (her|his|my) (lunch|food)|chucking it|chucks it|one (apple|yoghurt|cracker|meal)|counts every|weighs (her|his) food|wont touch|nothing but (water|coffee))'

export const eatingLess: Family = {
  key: 'eating_less', topic: 'unclear', level: 'concern', lightly: true, elsewhere: true, denied: 'nothing',
  why: 'Food is hidden, cut small, counted or brought up, and the body grows thin and cold: an eating disorder is hidden by those who have it and kills slowly.',
  source: 'danger/README, "concern": real distress, nothing says that it is life-threatening now; [K] eating disorders, unverified',
  phrases: [
    '(anorexia|anorexic|bulimia|bulimic|eating disorder|purging|purge|laxatives)', '(hides|hiding|hide|hid|hidden|stuffs|stuffing) ..2 food ..2 (sleeve|sleeves|napkin|pockets|pocket|bag|drawer|drawers|bed|tissue|bin)', '(chew|chewing|chews) ..1 (spit|spits|spitting)', '(make|makes|making|made) (myself|herself|himself|themself) (sick|throw up|puke)',
    '(fingers|finger|toothbrush) down (my|her|his) throat', '(water|coke|coffee|tea) and ..1 gum', '(get|got|gets) (under|below|down to) ..1 (#4-9|four|five|six|seven|eight) stone', '(until|til|till) im ..1 (under|below) ..1 (#4-9|four|five|six|seven|eight|#20-45) (stone|kg|kilos)',
    '(down to|on|lives on|living on|surviving on) (one|an|two|half an) (apple|yoghurt|cracker|crackers|rice cake|rice cakes|meal) a day', '(cut|cuts|cutting) (each|every) (grape|pea|bean|bite|mouthful|slice)', 'apple and (black|a black) coffee', 'calories ..4 (every|each|obsessed|counts|counting|under|#50-900)',
    '(barely|hardly|not|hasnt|never) ..1 (eaten|ate|eat|eats) ..3 (week|weeks|fortnight|days|month) ..12 (hanging off|thin|skinny|weak|dizzy|faint)', '(throw|threw|throws|throwing|bin|binned|bins|flush|flushed) ..1 (my|her|his) (lunch|lunches|dinner|food|tea) ..2 (away|in the bin|down)',
    '(sick|shower|tap|toilet) ..6 after ..1 (every meal|meals|dinner|tea|she eats|he eats|eating)', 'so fat ..6 (disgusting|hate|cant look|not eating|starve)', '(feel|im|am) [so] fat and (disgusting|ugly|gross|horrible)', '(starving|starve|starved) (myself|herself|himself)',
    '(down|fluff|fluffy hair|fine hair|soft hair) on (her|his|my) (arms|back|face)', '(weighs|weighing|weigh) (herself|himself|myself) (every|each|all|before|after|twice|three|ten|#)',
  ],
  meets: [
    `${less} & ${thin} ~26`,
    '(weighed|weigh in|weigh ins|weigh me) & (again|clinic|camhs|ward|unit|hospital) & (im off|not going|running|run|leave|leaving|ran|cant|wont|scared|hate|if) ~18',
    '(spits|spit|spitting|sauna|bin bag|bin bags|sweat suit|doesnt drink|dont drink) & (weight|weight class|make weight|kilos|kg|fight) & (wrestling|boxing|judo|jockey|rowing|coach|dance|ballet|run|runs) ~30',
    '(knuckles|knuckle) & (scabs|scabby|sores|marks|raw) & (shower|sick|meal|meals|toilet|lost|stone|eats) ~50',
    '(discharged|came out|home from|been in|readmitted) & (eating disorder|ed|ana) ..1 (ward|unit|clinic|service) ~14',
  ],
  not: [
    '(hay|party|bouncy|water) ..1 (purge|purging)', '(film|movie|series|watch|watched|seen) ..2 the purge', '(purge|purged|purging) ..2 (wardrobe|emails|photos|clothes|cupboards|room)', '(dog|cat|hamster|rabbit|puppy|kitten|horse|squirrel|toddler|baby) ..6 (food|eating|eat|eats|thin)',
    '(im|am|were|we|hes|shes) starving', '(essay|assembly|leaflet|lesson|pshe|documentary|poster|charity|project|module|research) ..6 (anorexia|bulimia|eating disorder|eating disorders)', '(cut|cuts) (each|every) (grape|pea|slice) ..6 (toddler|baby|choking|choke|nursery)', '(no|not|never had|doesnt have|hasnt got) ..2 (eating disorder|anorexia|bulimia)',
    '(ramadan|fasting|lent|iftar|braces|brace|tonsillitis|sore throat|tooth|jaw)',
  ],
  unless: ['(toddler|weaning|baby led|nursery) ..8 (grape|grapes|eat|eats)', '(vet|puppy|kitten) ..8 (eat|eating|food|weight)'],
}
