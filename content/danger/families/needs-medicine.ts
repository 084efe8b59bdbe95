/** Without this medicine the child may die within hours or days: insulin, epilepsy drugs, rescue inhaler, adrenaline pen, steroids, heart drugs, sickle cell, shunt. */
import type { Family } from '../shape.ts'

export const needsMedicine: Family = {
  key: 'needs_medicine', topic: 'medicine', level: 'emergency', denied: 'nothing',
  why: 'Without this medicine the child may die within hours or days: insulin, epilepsy drugs, rescue inhaler, adrenaline pen, steroids, heart drugs, sickle cell, shunt.',
  source: 'danger/README, "Medication"; domain.md §2 (health)',
  meets: [
    `@ailing & (no|without|hasnt got|havent got|forgot|left|not got|doesnt have) ..2 (pen|pens|epipen|inhaler|insulin|meds|tablets|kit|
      pump) ~16`,
    `(hypo|insulin|diabetic|blood sugar|sugars) & (not eaten|hasnt eaten|havent eaten|no food|without food|shaky|confused|dropping|
      dropped)`,
    `@vital & (cupboard|cabinet|in my hand|kitchen|still here|left here|on the side|bedside|counter|worktop|not got (it|them|any|his|
      her)|hasnt got|havent got|didnt take|doesnt have|behind|forgot|ran out|run out|missed|not had|hasnt had|two doses|dose|doses|hidden
      it|threw it|confiscated)`,
    `@ailing & (not|hasnt|doesnt|havent|didnt|wont) ..4 (got|have|had|taken|take|taking|with) ..2 (it|them|any|any of|meds|tablets|
      injection|dose|pump|kit|his|her) ~20`,
  ],
  phrases: [
    // A dose that is due.
    `(needing|needs|need|due|needed|has to have|must have|will want|missing) ..3 @vital ..2 (by|at|tonight|soon|before|within|hours|#|
      nine|ten|morning|in the|every|now)`,
    'shunt ..10 (headache|headaches|being sick|vomiting|drowsy|sleepy|blurred|confused|dizzy)',
    '@ailing and (no|hasnt|without|not got|doesnt have|hasnt got) ..2 (tablets|meds|medication|pump|insulin|inhaler|pen|medicine|pills)',
    `(insulin|epipen|inhaler|steroids|heart tablets|epilepsy tablets|beta blockers|hydrocortisone|midazolam|blue inhaler|adrenaline pen|
      seizure meds) ..8 (left it|left them|fridge|refrigerator|bathroom|at home|behind|without|not got|hasnt got|forgot|on the side|still
      here|overdue|run out|due)`,
    `(type 1|type one|t1|diabetic|insulin|insulin dependent|insulin pump|epilepsy|epileptic|epilepsy tablets|epilepsy meds|epilepsy
      medicine|epipen|epipens|adrenaline|anaphylaxis|anaphylactic|nut allergy|peanut allergy|severe allergy|severe allergies|allergic to
      nuts|severe asthma|severe asthmatic|severely asthmatic|brittle asthma|bad asthma|chronic asthma|asthmatic|asthma|inhaler|blue
      inhaler|ventolin|salbutamol|hydrocortisone|steroids|steroid|adrenal|addisons|heart condition|heart meds|heart tablets|heart
      medicine|beta blockers|warfarin heart|sickle cell|transplant|anti rejection|immunosuppressants|keppra|lamotrigine|sodium valproate|
      epilim|tegretol|midazolam|buccal|cystic fibrosis|haemophilia|haemophiliac|dialysis|oxygen|shunt|pacemaker|immuno suppressants|
      glucagon|blood sugar|seizure meds|seizure medication|anti seizure|insulin pen|auto injector|jext|emerade|addisonian|desmopressin|
      digoxin|tacrolimus|prednisolone) ..8 (without|hasnt got|hasnt taken|havent got|not got|no|left|forgot|forgotten|missed|run out|ran
      out|out of|due|needs|need|doesnt have|didnt take|dont have|not taken|didnt have|at home|behind|still here|overdue|hasnt had|low|has
      none|not with|isnt with|hasnt|wont have|die|coma|collapse|crisis|important|vital|here on|is here|are here|are still|stopped taking|
      refusing|refuses|empty|lost|bad attack|serious|flare|pain|blanking|playing up)`,
    `(without|hasnt got|hasnt taken|havent got|not got|no|left|forgot|forgotten|missed|run out|ran out|needs|need|doesnt have|didnt take|
      dont have|not taken|hasnt had|not had|due|has no|with no|lost|due his|due her|stopped taking|not taking|off|havent had|left behind|
      missing|refusing) [of] [his|her|my|the|their|any|an|taken|taking|with|without|all|with no|on] [his|her|my|the|emergency|daily|
      evening|morning|blue|spare] [blue|two|emergency|life saving] (insulin|epilepsy|epilepsy tablets|epilepsy meds|epileptic|epipen|
      epipens|adrenaline|auto injector|inhaler|inhalers|blue inhaler|hydrocortisone|steroids|heart|heart tablets|heart meds|heart
      medication|anti seizure|seizure|keppra|midazolam|emergency meds|dialysis|oxygen|insulin pump|steroid|anti rejection|transplant
      meds|sickle|diabetic|diabetes|glucagon|injection|injections|life saving|lamotrigine|epilim|tegretol|buccal|salbutamol|ventolin|
      shunt|feeding tube|ventilator|nebuliser|factor 8|desmopressin|asthma pump|pump|sodium valproate|beta blockers|prednisolone)`,
    `(has|have|hes|shes|got|is a|suffers|suffers from|suffering|born|lives with|is|daughter has|son has|with|history of) [got|a|an|with|
      severe|bad|from|severely|type 1|type one|really bad|life threatening|on a] (sickle cell|addisons|adrenal insufficiency|brittle
      asthma|severe asthma|haemophilia|a shunt|vp shunt|shunt fitted|shunt|heart transplant|kidney transplant|liver transplant|
      transplant|type 1|insulin dependent|severely asthmatic|cystic fibrosis|adrenal crisis|congenital adrenal|salt wasting|anaphylaxis|
      severe allergies|uncontrolled epilepsy|long qt|brugada|cardiomyopathy)`,
    `(blood sugar|sugars|sugar|bloods|ketones) [is|are|was|has|s|levels] [been|really|so|going|gone|very|dangerously|dropping|dropped|
      all] (low|high|dropping|crashing|dangerous|dropped|over the place|sky high)`,
    `(havent|not|no|run out of|ran out of|left my|need my|lost my|forgot my|without my|missed my|dont have my) [had|got|taken|any|my|
      more|enough] [my|any] (insulin|epilepsy tablets|epilepsy meds|epilepsy medicine|epilepsy|inhaler|epipen|heart tablets|heart meds|
      steroids|keppra|hydrocortisone|blue inhaler|insulin pen|seizure meds)`,
  ],
  not: [
    '(subnautica|scuba|diving|minecraft|no mans sky|astroneer|in the game) ..12',
    '(never|doesnt|dont|wont) (goes|go|leaves|leave) ..4 without (it|them|one|her|his)',
    '(has|got|have) (his|her|a|my) spare',
    '(has|got|took|taken|packed|with) ..3 (it|them|one) with (him|her)',
    `(has|have|hes|shes|with|is) [got|a|an|severe|bad] @ailing ..8 (has|got|took|taken|carries|wears|keeps) [got] (his|her|the|two|an|
      both|it|them|all) ..5 (with (him|her)|on (him|her)|in (his|her) (bag|pocket|coat|rucksack|blazer))`,
    `(has|got|have|took|taken|with|hes got|shes got|he has|she has|carries|keeps|always has|takes) [his|her|my|an|the|their|it|both| two|
      got his|got her|got my|taken his|taken her|spare|a] [blue|own|spare] (inhaler|inhalers|insulin|epipen|epipens|medication|meds|
      tablets|medicine|pens|pump|steroids) (with|on|in|this morning|in (his|her|my) (bag|pocket)|today|and (he|she|knows)|as prescribed|
      so) [him|her|me|them]`,
    `(inhaler|inhalers|insulin|epipen|epipens|meds|medication|tablets|medicine|pump) [is|are|all|and|both|s] (with (him|her|me|them)|on
      (him|her|me)|in (his|her|my) (bag|pocket|coat|rucksack))`,
  ],
}
