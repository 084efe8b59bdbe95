/** Missing it harms over days rather than hours, or changes how safe the child is. */
import type { Family } from '../shape.ts'

export const otherMedicine: Family = {
  key: 'other_medicine', topic: 'medicine', level: 'concern', denied: 'nothing',
  why: 'Missing it harms over days rather than hours, or changes how safe the child is.',
  source: 'danger/README, "Medication"',
  meets: [
    `(antidepressants|sertraline|fluoxetine|citalopram|prozac|mirtazapine|antipsychotics|quetiapine|risperidone|aripiprazole|olanzapine|
      lithium|clozapine|ritalin|concerta|elvanse|medikinet|warfarin|apixaban|blood thinners|adhd meds|melatonin|thyroxine|pregabalin|
      methadone|depot|antibiotics) & (left (it|them|his|her)|left behind|behind|without|missing (his|her|my)|missed|not taken|not taking|
      hasnt taken|hasnt had|stopped taking|stopped|forgot|still here|are here|is here|cupboard|come off|came off|ran out|run out|
      refusing|not had|not got|no|not took|not taken|hasnt took|never took|days worth|still in|in the cabinet|bedside table|on the side|in front of me|untouched|unopened|in (his|her) drawer|full box|box is full|on the (worktop|counter|windowsill))`,
  ],
  phrases: [
    // Left behind.
    '(wont|will not|hasnt|wouldnt) have had (any|his|her|them|it) ..1 (since|for|today)',
    `(without|hasnt got|hasnt taken|havent got|havent taken|not got|not taken|no|left|forgot|forgotten|missed|needs|doesnt have|didnt
      take|dont have|hasnt had|not had|stopped|stopped taking|come off|came off|coming off|off|not taking|refusing|refuses|wont take|
      need|been without|havent had|missing|ran out|run out|lost|skipping|skipped|due) (his|her|my|of my|of his|of her|their|any|taking
      his|taking her) [his|her|my|adhd|mental health|daily|bipolar|anxiety|depression|evening|morning] (meds|medication|antidepressants|
      antidepressant|anti depressants|sertraline|fluoxetine|citalopram|prozac|adhd meds|adhd medication|ritalin|concerta|elvanse|
      medikinet|methylphenidate|antipsychotics|antipsychotic|quetiapine|risperidone|aripiprazole|olanzapine|lithium|clozapine|melatonin|
      propranolol|anxiety meds|tablets|medicine|mirtazapine|blood thinners|warfarin|anticoagulant|anticoagulants|pills|atomoxetine|
      lisdexamfetamine|promethazine|apixaban|methadone|contraceptive implant|bipolar meds|schizophrenia meds|psychosis meds|hiv meds|
      thyroid tablets|thyroxine|antibiotics)`,
    `(goes|gets|go|get|becomes|be) (downhill|low|very low|aggressive|manic|psychotic|violent|unwell|ill|bad|hyper|confused|impulsive|
      paranoid|unpredictable|worse) [quickly|really|very|if|when|fast] [without|off|not] (it|them|his|her|meds|medication|taking|without)`,
  ],
  not: [
    '(her|his) tablet (is|s|still)',
    'missed ..2 (tablets|meds|medication|dose) once',
    `(no|not on any|not on|isnt on any|doesnt take any|dont take any|not taking any|isnt taking any|without any|none|doesnt need|not
      need|dont need|takes no|needs no|not needed|no need for) [any] (meds|medication|medicine|tablets|pills|medical)`,
  ],
}
