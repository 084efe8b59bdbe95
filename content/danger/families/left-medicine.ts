/** What keeps the child alive stands on the kitchen side, and they are out there without it. */
import type { Family } from '../shape.ts'

export const leftMedicine: Family = {
  key: 'left_medicine', topic: 'medicine', level: 'emergency', denied: 'nothing',
  why: 'The medicine or device that keeps them alive is here and they are not: people say where it lies, and seldom that it is missed.',
  source: 'danger/README, "Medication"',
  meets: [
    `(insulin pump|pump|omnipod|pod) & (no delivery|occlusion|blocked|run out|ran out|no spare|spare set|empty|broke|fell off|came off|
      come off) & (no|spare|insulin|sugars|sugar|diabetic|type 1|my|her|his)`,
    `@frail & (hours|a few hours|by (tonight|morning|midnight|bedtime|six|seven|eight|nine|ten|#)|due (at|now|tonight|an hour)|overdue|
      last dose|last had|only lasts|lasts till|runs out|run out|next dose|missed) ~16`,
    `(feed|feeds|peg|tube|trachy|trache|vent|ventilator|oxygen|stoma|catheter|vns|magnet|cylinder|concentrator|suction) & (every|needs|
      without|run out|runs out|hasnt|machine|overnight|hours|here|pump|blocked|low) & (he|she|his|her|hes|shes|my|i) & (gone|missing|
      out|left|run off|hours|not back|alone|tonight|since|carer) ~24`,
    `(dialysis|transfusion|chemo|infusion|factor|platelets) & (due|tomorrow|tonight|today|missed|three times|every|needs|without|misses)
      & (he|she|his|her|hes|shes|i|im|my) ~18`,
    `(tablets|meds|injection|pills|pump|insulin|inhaler) & ((keep|keeps) (him|her|me) alive|life saving|lifesaving|without (it|them)
      (he|she|i)|he dies|she dies|could die|will die|goes into (a coma|crisis|shock)|(end|ends) up in (hospital|icu|resus)|heart will
      stop|heart could stop|stop (his|her|my) heart) ~20`,
    '@lifeline & (in front of me|cannot just stop|cant just stop|cant stop it suddenly|been (two|three|#2-9|a few) (nights|days|doses)|neither|been without) ~22',
    '@frail & (took|taken|has|got) ..1 neither & (blue|brown|pen|pens|inhaler|tablets|one) ~22',
    '@lifeline & @leftbehind ~16',
    `@frail & (pen|pens|pump|tablets|tablet|meds|inhaler|inhalers|kit|blue one|bag of|spray|injection|nebuliser|spacer|machine|both|it|
      them) & @leftbehind ~24`,
    `(tablet|tablets|meds|injection) for ..1 (fit|fits|epilepsy|heart|sickle cell|sugar|diabetic|asthma|kidney|kidneys) & (no tablet|no
      tablets|no meds|not take|not took|hasnt|havent|without|two day|two days|days) ~22`,
    `(sensor|sensors|sugar|sugars|bloods|reading|libre|dexcom|readings) & (lo|low|hi|dropping|dropped|crashing|#18-35|#1-3) & (no sugar|
      no insulin|nothing to eat|shaky|sweating|sweaty|thirsty|weeing|on me|no food|nothing on|confused|no jelly babies|no lucozade|
      wobbly|cant) ~20`,
    `(thirsty|weeing|peeing|drinking loads|being sick|tummy|breath smells) & (no insulin|without insulin|missed (my|his|her) insulin|
      ketones|diabetic|type 1|type one) ~20`,
    `(wheezing|wheezy|chesty|chest|breathing|asthma) & (stormed out|went out|left|ran|gone|out there|walked out|when he|when she|
      missing|intensive care|icu|blue lighted|resus|ventilator|hospital) & (without|here|in my hand|inhaler|inhalers|blue one|brown one|
      puffer|pump|windowsill|bedside|side|table|drawer) ~28`,
    `@frail & (never been a night without|cant miss|must not miss|goes into crisis|every (four|six|eight|twelve|two|three|4|6|8|12)
      hours|dies|will die|could die|could kill|coma|intensive care|icu|blue lighted|resus) ~24`,
    `(cant|cannot|mustnt|not) ..1 (be near|eat|touch|have|go near) (nuts|eggs|egg|milk|dairy|sesame|peanuts|fish|shellfish|wheat) &
      (pen|pens|epipen|epipens|adrenaline|hospital|allergic|allergy) & (handbag|drawer|here|side|left|without|not with|in my|bag|
      kitchen) ~24`,
  ],
  phrases: [
    '(epilepsy|epileptic|type 1|type one|diabetic|anaphylaxis|asthma) left without',
    '(off|without|missing) (his|her|my|their) ..1 @lifeline',
  ],
  not: [
    '(never|doesnt|dont|wont) (goes|go|leaves|leave) ..4 without (it|them|one|her|his)',
    '(has|got|have) (his|her|a|my) spare', '(has|got|took|taken|packed|with) ..3 (it|them|one) ..1 with (him|her|me)',
    '(in|on) (his|her|my) (bag|pocket|coat|rucksack|blazer|schoolbag|school bag)', '(with|on) (him|her|me) [$|all the time|dont worry|dw]',
    '(spare|spares) ..4 (at|in) ..2 (school|nans|dads)',
    '(has|had|took|taken|takes|take) (his|her|my) ..2 (this|today|already|at|before|after|every|as)',
    '(pencil|felt tip|biro|school|vape|bike|ball|foot) (pen|pens|pump)', '(engine|hive|movement|motion|light|parking|door) sensor',
  ],
  unless: [
    '(hes|shes|he is|she is|im) (in bed|asleep|at home|home now|back home|home safe)',
  ],
}
