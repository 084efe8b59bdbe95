/** Labour, bleeding or a fall while pregnant, alone and away from home. */
import type { Family } from '../shape.ts'

export const pregnant: Family = {
  key: 'pregnant', topic: 'overdose_medical', level: 'emergency', lightly: true, deed: true, denied: 'nothing',
  why: 'Labour, bleeding or a fall while pregnant, alone and away from home.',
  source: 'danger/README, "Medical"; domain.md §1.2 (drug names and doses outrank the word suicide) and §5.2',
  meets: [
    `(pregnant|having a baby|#4-41 weeks|months gone|weeks gone) & (bad pains|pains|cramps|in agony|bleeding|spotting|dizzy|fainted|
      headache) ~14`,
    'waters & (gone|broke|broken) & (pregnant|baby|alone|on my own|nobody|noone|help|weeks)',
  ],
  phrases: [
    '(babys|baby|bubba) coming ($|now|help|early)',
    '(having one|having it|the baby) ..4 (toilet|bathroom|alone) ..3 (now|help|blood)',
    '(my|her|shes|she) waters ..3 (gone|broke|broken|go|went|break|leaking)',
    '(having|had|is having) [a] miscarriage',
    '(miscarriage|miscarrying|baby coming|waters broke|in labour|giving birth|contractions)',
    `(pregnant|preggo|preggers|weeks pregnant|months pregnant|expecting|pregnancy) ..10 (bleeding|blood|cramps|cramping|pain|pains|fell|
      fallen|contractions|labour|waters|kicked|punched|hit me|hurting|moving|pushed|baby coming|stomach hurts)`,
    `(bleeding|blood|cramps|cramping|contractions|waters broke|stomach pains|labour|pushed me|punched|punched me|kicked me) ..10
      (pregnant|preggo|weeks gone|months gone|the baby)`,
    '(my|her|shes) (waters broke|water broke|waters have broken|waters gone)',
    '(contractions|contraction)',
    '(baby|head) is coming (now|out|and|help|early|i|right|please|what)',
    '(giving birth|gave birth|give birth) (alone|now|here|in|at|any)',
    'baby (hasnt|has not|isnt|stopped|not) (moved|moving|kicked|kicking)',
    'bleeding ..4 down there',
  ],
  not: [
    'waters ..3 (cold|warm|off|brown|hot|out|down)',
  ],
}
