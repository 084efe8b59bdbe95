/** The small English words that fill holes in the others, or stand under them. */

export const phrases = {
  your_child: 'your child',
  police_reference: 'the police reference',
  ring_danger: '999 now',
  ring_usual: '{police} now, or 999 in danger',
  ring_first_danger: 'Ring 999 first. ',
  ring_first: 'You can ring {police} now if you don\'t know where they are. ',
  why_report: 'I ask so that the police hear what they need, once.',
  why_other: 'I ask so that you find the right people to ring.',
  why_young: 'I ask so that I can say what would help. You don\'t have to answer.',
  whoever_is_home: 'whoever is at home', your_mum: 'your mum', your_dad: 'your dad', your_carer: 'your carer',
  no_answers: 'No answers yet.',
  /** Law 2: until they say that they have rung, every turn says or shows that the police do not know yet. */
  police_dont_know: 'Police not told yet.',
  /** How a helpline is reached: "ring or text 116 000", "Childline 0800 1111, or text SHOUT to 85258". */
  ring: 'ring', text: 'text', ring_or_text: 'ring or text', to: 'to', or: 'or', or_else: ', or ',
} as const

export type PhraseKey = keyof typeof phrases
