/** Missing it harms over days rather than hours, or changes how safe the child is. */
import type { Family } from '../shape.ts'

export const otherMedicine: Family = {
  key: 'other_medicine', topic: 'medicine', level: 'concern', denied: 'nothing',
  why: 'Missing it harms over days rather than hours, or changes how safe the child is.',
  source: 'danger/README, "Medication"',
  meets: [
    `(antidepressants|sertraline|fluoxetine|citalopram|prozac|mirtazapine|antipsychotics|quetiapine|risperidone|aripiprazole|olanzapine|
      lithium|clozapine|ritalin|concerta|elvanse|medikinet|warfarin|apixaban|blood thinners|adhd meds|melatonin|thyroxine|pregabalin|
      methadone|depot|antibiotics) & (left (it|them|his|her)|left behind|behind|without|missing (his|her|my)|missed|not taken|not
      taking|hasnt taken|hasnt had|stopped taking|stopped|forgot|still here|are here|is here|cupboard|come off|came off|ran out|run out|
      refusing|not had|not got|no)`,
  ],
  phrases: [
    `(ritalin|concerta|elvanse|antidepressants|sertraline|fluoxetine|quetiapine|risperidone|lithium|meds|tablets|medication|adhd meds|
      pills|prozac|citalopram|mirtazapine|warfarin) ..8 (not had any|hasnt had any|still here|at home still|not taken any|without any|
      not had them|not had it|hasnt had it|hasnt had them|not with him|not with her|left here)`,
    `(without|hasnt got|hasnt taken|havent got|havent taken|not got|not taken|no|left|forgot|forgotten|missed|run out of|ran out of|
      needs|doesnt have|didnt take|dont have|hasnt had|not had|stopped|stopped taking|come off|came off|coming off|off|not taking|
      refusing|refuses|refusing to take|wont take|need|not been taking|hasnt been taking|havent been taking|been without|havent had|
      missing|ran out|run out|lost|skipping|skipped|due) (his|her|my|of my|of his|of her|their|any|taking his|taking her|to take his|to
      take her|to take my) [his|her|my|adhd|mental health|daily|bipolar|anxiety|depression|evening|morning] (meds|medication|
      antidepressants|antidepressant|anti depressants|sertraline|fluoxetine|citalopram|prozac|adhd meds|adhd medication|ritalin|
      concerta|elvanse|medikinet|methylphenidate|antipsychotics|antipsychotic|quetiapine|risperidone|aripiprazole|olanzapine|lithium|
      clozapine|melatonin|propranolol|anxiety meds|tablets|medicine|mirtazapine|blood thinners|warfarin|anticoagulant|anticoagulants|
      pills|atomoxetine|lisdexamfetamine|promethazine|apixaban|methadone|contraceptive implant|bipolar meds|schizophrenia meds|psychosis
      meds|hiv meds|thyroid tablets|thyroxine|antibiotics)`,
    `(takes|taking|prescribed|on|needs|has|meds for|medication for) [his|her|adhd|daily|strong|regular|a lot of|medication for]
      (antidepressants|antidepressant|sertraline|fluoxetine|citalopram|prozac|antipsychotics|antipsychotic|quetiapine|risperidone|
      aripiprazole|olanzapine|lithium|clozapine|mirtazapine|warfarin|anticoagulants|blood thinners|bipolar|psychosis|schizophrenia|adhd
      meds|adhd medication|elvanse|concerta|medikinet|ritalin|apixaban) ..8 (without|hasnt|not|missed|forgot|left|didnt|goes downhill|
      here|due|run out|gets|behind|home|worse|unpredictable|low)`,
    `(his|her|my) (meds|medication|tablets|antidepressants|medicine|adhd meds|adhd medication) ..3 (still here|are here|is here|left at
      home|left behind|at home still|missed|overdue|on the side|not been taken|still in|run out|ran out|with me)`,
    `(goes|gets|go|get|becomes|be) (downhill|low|very low|aggressive|manic|psychotic|violent|unwell|ill|bad|hyper|confused|impulsive|
      paranoid|unpredictable|worse) [quickly|really|very|if|when|fast] [without|off|not] (it|them|his|her|meds|medication|taking|
      without)`,
    `(psychosis|psychotic|schizophrenia|schizophrenic|bipolar|manic|paranoid delusions|hallucinating|hallucinations|delusional|
      delusions|mania|psychotic episode)`,
  ],
  not: [
    `(has|got|have|took|taken|with|hes got|shes got) [his|her|my|all|them|it|taken his|taken her] (meds|medication|tablets|medicine|
      antidepressants|pills) (with (him|her|me)|on (him|her|me)|this morning|today|and)`,
    `(meds|medication|tablets|medicine) [but|and] [he|she|i|hes|shes|ive|it is|its|is|are|she has|he has] [has|have|got|with|took|
      taken] [it|them] (with|on) (him|her|me|them)`,
    `(no|not on any|not on|isnt on any|doesnt take any|dont take any|not taking any|isnt taking any|without any|none|doesnt need|not
      need|dont need|takes no|needs no|not needed|no need for) [any] (meds|medication|medicine|tablets|pills|medical)`,
    'no (medication|meds|medicine|tablets|pills)',
    `(forgot|lost|need|run out of|left|no|needs|buy|get) [the|a|some|my|more|any|his|her] (dishwasher|washing|dog|cat|worming|vitamin|
      indigestion|hay fever|hayfever|travel sickness|headache|flea|cold and flu|water purification|graphics|drawing) (tablets|tablet|
      medicine|pills)`,
    '(graphics|drawing|samsung|android|amazon|fire|school) tablet',
    '(need|left|lost|forgot) (my|his|her|the) tablet (at|in|charging|charger|to|for (school|games))',
    'stopped (meds|medication|antibiotics) (because the doctor|as the|on doctors)', 'not (psychotic|bipolar|schizophrenic)',
    '(finished|completed) (his|her|my|the) antibiotics',
  ],
}
