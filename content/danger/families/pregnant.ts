/** Labour, bleeding or a fall while pregnant, alone and away from home. */
import type { Family } from '../shape.ts'

export const pregnant: Family = {
  key: 'pregnant', topic: 'overdose_medical', level: 'emergency', deed: true, denied: 'nothing',
  why: 'Labour, bleeding or a fall while pregnant, alone and away from home.',
  source: 'danger/README, "Medical"; domain.md §1.2 (drug names and doses outrank the word suicide) and §5.2',
  meets: [
    `(pregnant|having a baby|#4-41 weeks|months gone|weeks gone) & (bad pains|really bad pain|pains|cramps|in agony|so much pain|
      bleeding|spotting|dizzy|fainted|cant feel (it|the baby)|headache) ~14`,
    `(im #11-17|#11-17 years old|year #7-11|in year) & (babys coming|baby coming|contractions|waters|in labour|giving birth)`,
    `(pregnant|preggers|having a baby|expecting|#4-41 weeks|#4-9 months|months gone|weeks gone|my bump|baby inside|carrying his baby) &
      (blood|bleeding|bled|cramps|cramping|contractions|labour|waters|pains|pushing|fell (down|off|over)|fallen|kicked|punched|hit me|
      stopped moving|not moved|hasnt moved|isnt moving|leaking|passing out|seeing spots|clots) & (pregnant|preggers|baby|bump|waters|
      gone|contractions|labour|birth) ~16`,
    `waters & (gone|broke|broken) & (pregnant|baby|alone|on my own|nobody|noone|help|weeks)`,
    `(abortion|termination|the pill) & (bleeding|blood|clots|soaked|pads) & (wont stop|loads|heavy|faint|dizzy|pads|alone|hours|clots|
      pain)`,
    `(baby|pregnant) & (labour|birth|pushing|contractions|head) & (coming|alone|own|help|now|toilet|bathroom)`,
  ],
  phrases: [
    '(think|im|i|feel|its|feels like) ..3 (babys|baby) (coming|on its way) ($|now|help|early|im|and|please|soon)',
    '(babys|baby|bubba) coming ($|now|help|early)',
    '(having one|having it|the baby) ..4 (toilet|bathroom|alone|on my own) ..3 (now|help|blood)',
    '(my|her|shes|she) waters ..3 (gone|broke|broken|go|went|break|leaking)',
    `(given birth|gave birth|had a baby|had my baby|having my baby) ..6 (alone|toilet|bathroom|noone|nobody|on my own|secret|bathtub|
      park)`,
    '(having|think im having|might be having|had|is having) [a] miscarriage',
    `(miscarriage|miscarrying|losing my baby|losing the baby|lost the baby|baby coming|waters broke|in labour|giving birth|
      contractions)`,
    `(pregnant|preggo|preggers|weeks pregnant|months pregnant|expecting|pregnancy) ..10 (bleeding|blood|cramps|cramping|pain|pains|
      fell|fallen|contractions|labour|waters|kicked|punched|hit me|hurting|moving|pushed|baby coming|stomach hurts)`,
    `(bleeding|blood|cramps|cramping|contractions|waters broke|waters have broken|kicked me in the stomach|stomach pains|labour|pushed
      me|punched|punched me|kicked me) ..10 (pregnant|preggo|weeks gone|months gone|the baby)`,
    '(in|into|gone into|going into|having|think im in|started) labour [and|now|help|im|alone|pains|early|i think|right]',
    `(my|her|shes) (waters broke|water broke|waters have broken|waters just broke|waters gone|water has broken|broke and the
      baby)`,
    '(contractions|contraction)',
    `(having|had|giving birth|gave birth|about to give birth|given birth) [my|a|the|to a|to my|to] (baby) (now|alone|in|on my own|and
      noone|right now|and|early)`,
    '(baby|head) is coming (now|out|and|help|early|i|right|please|what)',
    '(giving birth|gave birth|give birth) (alone|now|here|in|on my own|at|any)',
    'baby (hasnt|has not|isnt|stopped|not) (moved|moving|kicked|kicking)', 'bleeding ..4 down there',
  ],
  not: [
    '(baby|babys) coming (home|round|over|to|with|in (a|the)|on (monday|saturday))',
    'waters ..3 (cold|warm|off|brown|hot|out|down)',
    '(labour|tory|tories) (party|government|vote|win|mp|leader|council|won|lost)', 'labour (of|exchange|costs|intensive)',
    'muscle contractions', 'contractions in (english|maths|grammar)', 'braxton',
  ],
}
