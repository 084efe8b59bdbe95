/** Nobody feeds them, looks after them or is there. */
import type { Family } from '../shape.ts'

export const neglect: Family = {
  key: 'neglect', topic: 'neglect_housing', level: 'concern', speaker: 'young_person', denied: 'nothing',
  why: 'Nobody feeds them, looks after them or is there.',
  source: 'danger/README, "Exposure"; domain.md §5.2 "Homeless/away"',
  phrases: [
    // Unfed.
    `(not|havent|hasnt|aint|nothing) ..2 (eaten|had|ate|food|meal|proper meal|hot meal) ..2 (since|for|in) (monday|tuesday|wednesday|
      thursday|friday|saturday|sunday|days|two days|three days|@num days|the weekend|last week|a week)`,
    'ive to look after ..6 (mums|dads|mum is|dad is) ..2 (high|drunk|never|drinking|out|passed)',
    `(left|leave|leaves|leaving) (us|me) [home|at home|all] (alone|on our own|by ourselves|by myself) (for|all|with|overnight|at night|
      again|every|while)`,
    `(dad|mum|parents|stepdad|mums|dads|stepmum) [is|s|are|gets] [always|usually] (passed out drunk|passed out|drunk|high) (every|all|
      most|again)`,
    `(no|isnt any|never any|hardly any|aint no|not any|nothing) (food|heating|electric|electricity|gas|hot water|running water|clean
      clothes|to eat|water) [in|at|on|for|left|and|or] [the|mine|our|days|my|no|home|us] (house|flat|home|cupboards|fridge|heating|days|
      weeks|electric|mine|cupboard|a week)`,
    `(mum|dad|parents|mam|she|he|my parents|mums|carer|stepmum) (doesnt|dont|never|wont|hasnt|havent|isnt|arent|didnt|barely|hardly)
      [even|ever|been|really|bother|bothered] (feed|feeds|fed|feeding|cook|cooks|cooked for|buy food|buy me|look after|looks after|looked
      after|come home|comes home|been home|been here|home for) [me|us|my|for|food|for days|for us|in|properly|anymore|the|to|or|for me|
      dinner] [brother|sister|days|food|weeks|anymore|at all|eat|properly|baby|days|us|me]`,
    '(needles|dog mess|mould|rats|cockroaches|bed bugs|dog poo|fleas) (all over|everywhere|all round)',
    `(mum|dad|parents|mam|carer|my mum|my dad) (left|walked out|abandoned|went away|has gone|hasnt been|went|gone off|moved out|
      disappeared|gone away|buggered off) ..4 (days ago|weeks ago|hasnt come back|and left|never came|us|for days|no food|me|a week)`,
  ],
  meets: [
    '(mum|mums|dad|dads|parents|carer|mam) & (not been home|hasnt been home|not come home|hasnt come home|gone off|not here|not been back|away) & (days|nights|since|a week|weeks|weekend) & (just me|me and my|on my own|alone|by myself|my brother|my sister|looking after|no food)',
    '(no food|nothing to eat|no leccy|no electric|no gas|no heating|no hot water|no money on the meter) & (again|either|no leccy|weeks|days|mum|dad|cold|hungry|clean clothes|all week|since)',
    '(clean clothes|wash|washed|uniform|bath|shower) & (weeks|no hot water|stink|smell|dirty|havent had|nits|for ages) & (i|my|me|mum|dad|brother|sister) & (weeks|no hot water|havent)',
    '(i|ive|im|me) & (do everything|look after|feed|bring up|get them to school|put them to bed|do it all) & (children|brothers|sisters|brother|sister|little ones|baby) & (mum|dad|mums|dads) & (off (her|his) head|drunk|high|in bed|pissed|drinking|using|out of it|never|never up|passed out)',
  ],
  not: [
    '(mum|dad|mam|my mum|my dad|carer) (has gone|went|gone off) [off] [up] to (bed|sleep) ..2 (me|us)',
    '(not|havent|hasnt) ..2 (had|eaten) ..2 [a|any](kfc|mcdonalds|pizza|chocolate|sweets|curry|chinese|takeaway|greggs|kebab|meat|sugar)',
  ],
}
