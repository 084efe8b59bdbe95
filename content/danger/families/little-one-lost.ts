/** A young person who was minding a small child, and cannot find them. */
import type { Family } from '../shape.ts'

export const littleOneLost: Family = {
  key: 'little_one_lost', topic: 'young_child', level: 'emergency', speaker: 'young_person', deed: true, elsewhere: true, denied: 'nothing',
  why: 'A young person cannot find the small brother, sister or cousin whom they were minding.',
  source: 'danger/README, "Child 9 or under missing"',
  phrases: [
    '(lost|cant find|cannot find|cant see) my [little|baby|wee] @teeny (brother|sister|cousin|niece|nephew|stepsister|stepbrother)',
    'lost my [baby|wee|little] (brother|sister|cousin|niece|nephew) (in|at|on|somewhere)',
  ],
  meets: [
    `(bro|brother|sister|sis|nephew|niece|cousin|toddler|baby|little one|kid) & (#1-9|little|lil|baby|toddler|three|four|five|six|seven|
      eight|nine) & (let go of (my|me) hand|cant find (him|her|them)|lost (him|her|them|sight)|gone missing|wandered off|disappeared|vanished|nowhere to be
      seen) ~18`,
    `(brother|sister|cousin|niece|nephew|stepsister|stepbrother|babysitting|the baby|toddler|kid i|child i|(boy|girl|child) (i|im)|next
      doors|minding|looking after|watching (him|her|them)) & (@aged09|(is|shes|hes|only|s) [like|about|only|just] @n09|little|baby|wee) &
      (cant find|cannot find|couldnt find|missing|lost (him|her|them)|disappeared|wandered|ran off|run off|vanished|nowhere|(shes|hes|
      theyre|is|now|s) gone|gone $|not (in the|at the|there|here)|isnt (in|at|there|here)|got out) ~18`,
  ],
  not: [
    '(gone|went|ran off|run off) (to|for|on|with|in to|bed|home|back)', '(lost|cant find|couldnt find) ..6 for (a|two|five|ten|few|couple of|#) (mins|seconds|sec|bit)',
  ],
  unless: ['playing hide (and seek|seek)', 'once (when|in|at|on)', '(found|got) (him|her|them) (now|in|at|hiding|behind)', 'last (year|summer|week)'],
}
