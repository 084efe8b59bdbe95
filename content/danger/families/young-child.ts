/** A child of nine or under who cannot be found is in danger because of their age alone. */
import type { Family } from '../shape.ts'

export const youngChild: Family = {
  key: 'young_child', topic: 'young_child', level: 'emergency', speaker: 'parent', denied: 'nothing',
  why: 'A child of nine or under who cannot be found is in danger because of their age alone.',
  source: 'danger/README, "Child 9 or under missing"; 002 Part A (in the flow, ten is a red flag too)',
  phrases: [
    '(toddlers|babys|newborns) (gone|missing|lost|got out|disappeared|vanished)',
    '@kid @n09 ..3 @absent',
  ],
  meets: [
    '@aged09 & @absent ~18',
  ],
  not: [
    `(his|her|their|hes got a|shes got a|has a|have a|got a|with a|with his|with her|with my|and a|another|also a|other|look after|
      looking after|minding|watching|leave) ..2 (brother|sister|siblings|twin brother|twin sister|twins|cousin|nephew|niece|child|son|
      daughter|kids|boy|girl|one|friend|baby|toddler|@teeny) [is|s|are|aged|age|who is|whos|of|called] [only|just|aged|about] [@n09]
      [years|years old]`,
    '@aged09 [@kid] [is] (asleep|in bed|here|with me|at home|at school|safe|fine|crying|who is here)',
    `(since|when|when when|from when|until|till|before|after|by the time) (he|she|they|hes|shes|we|i) (was|were|is|turned|turns|im)
      [only|about|a|in|just] (@little|#0-9|baby|toddler|@teeny|@n09|@class_)`,
    `(adopted|fostered|diagnosed|born|died|broke|moved|removed|left us|left|operation|out|care|once|before|started|met|friends|known) ..3
      (at|aged|age|when|in|since|from) ..2 (@n09|@class_)`,
  ],
  unless: ['(eldest|oldest|middle one|other one|middle child) ..6 (gone|missing) ..2 #10-18', '(weve|ive|have|they|police|neighbour|somebody|someone) [just|has|have] found (him|her|them) [now|safe|hiding|at|in|asleep|and]', '(hes|shes|he is|she is) [now] (back home|home safe|safe now|back now|home now|been found)'],
}
