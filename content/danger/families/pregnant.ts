/** Labour, bleeding or a fall while pregnant, alone and away from home. */
import type { Family } from '../shape.ts'

export const pregnant: Family = {
  key: 'pregnant', topic: 'overdose_medical', level: 'emergency', deed: true, denied: 'nothing',
  why: 'Labour, bleeding or a fall while pregnant, alone and away from home.',
  source: 'danger/README, "Medical"; domain.md §1.2 (drug names and doses outrank the word suicide) and §5.2',
  meets: [
    `(pregnant|having a baby|#4-41 weeks|months gone|weeks gone) & (bad pains|pains|cramps|in agony|bleeding|spotting|dizzy|fainted|
      headache) ~14`,
    `(pregnant|preggers|having a baby|expecting|#4-41 weeks|#4-9 months|months gone|weeks gone|my bump|baby inside) & (blood|bleeding|
      bled|cramps|cramping|contractions|labour|waters|pains|pushing|fell (down|off|over)|fallen|kicked|punched|hit me|stopped moving|not
      moved|hasnt moved|isnt moving|leaking|passing out|seeing spots|clots) & (pregnant|preggers|baby|bump|waters|gone|contractions|
      labour|birth) ~16`,
    'waters & (gone|broke|broken) & (pregnant|baby|alone|on my own|nobody|noone|help|weeks)',
  ],
  phrases: [
    '(babys|baby|bubba) coming ($|now|help|early)',
    '(my|her|shes|she) waters ..3 (gone|broke|broken|go|went|break|leaking)',
    '(miscarriage|miscarrying|baby coming|waters broke|in labour|giving birth|contractions)',
    'baby (hasnt|has not|isnt|stopped|not) (moved|moving|kicked|kicking)',
  ],
  not: [
    'waters ..3 (cold|warm|off|brown|hot|out|down)',
  ],
}
