/** A young person who was minding a small child, and cannot find them. */
import type { Family } from '../shape.ts'

export const littleOneLost: Family = {
  key: 'little_one_lost', topic: 'young_child', level: 'emergency', speaker: 'young_person', deed: true, elsewhere: true, denied: 'nothing',
  why: 'A young person cannot find the small brother, sister or cousin whom they were minding.',
  source: 'danger/README, "Child 9 or under missing"',
  phrases: [
    '(lost|cant find|cannot find|cant see) my [little|baby|wee] @teeny (brother|sister|cousin|niece|nephew|stepsister|stepbrother)',
    'lost my [baby|wee|little] (brother|sister|cousin|niece|nephew) (in|at|on|somewhere)', '(cant find|cannot find) my [baby|wee|little] (brother|sister|cousin|niece|nephew) (anywhere|in|at)', '(little|baby|wee) (brother|sister|cousin) (has|is|went|gone|s been) (gone|missing|disappeared)',
  ],
  meets: [
    `(brother|sister|cousin|niece|nephew|stepsister|stepbrother|babysitting|the baby|toddler|kid i|child i|(boy|girl|child) (i|im)|next doors|(one|some) of the (kids|children)|minding|looking after|watching (him|her|them)) & (@aged09|(is|shes|hes|only|s) [like|about|only|just] @n09|little|baby|wee)
      & (cant find|cannot find|couldnt find|missing|lost (him|her|them)|disappeared|wandered|ran off|run off|vanished|nowhere|(shes|hes|theyre|is|now|s) gone|gone $|not (in the|at the|there|here)|isnt (in|at|there|here)|got out) ~18`,
  ],
  not: [
    '(gone|went|ran off|run off) (to|for|on|with|in to|bed|home|back)', '(lost|cant find|missing) (his|her|their|my|a|the|some) (tooth|teeth|phone|shoe|shoes|toy|teddy|dummy|hat|coat|book|bag|ipad|pokemon|lego|birthday|party)',
    '(missing|miss) (me|you|mum|dad|him|her|school|home)', '(not|isnt) (in the|at the|here|there) (mood|same|yet|same school|door)', '(im|ill be|still|stuck|was) (babysitting|looking after|minding)',
  ],
  unless: ['for (a|two|five|ten|few|couple of|#) (mins|seconds|sec|bit)', 'playing hide (and seek|seek)', 'once (when|in|at|on)', '(found|got) (him|her|them) (now|in|at|hiding|behind)', 'last (year|summer|week)'],
}
