/** Kinds of sentence that first texts are made of, each with a neighbour that looks like it and says something else. They are counted too (`scripts/weigh-told.ts`). */
import type { GleanKey } from '../../../../src/core/paragraph.ts'
export const plain: [text: string, key: GleanKey, value: unknown][] = [
  // Whose child it is
  ["I'm dad to Keziah, she hasn't come home", 'child_name', 'Keziah'], ["I'm dad to three and one hasn't come home", 'child_name', undefined],
  ['One of our young people, Marlon, 16, is not back', 'child_name', 'Marlon'], ['One of our young people is not back', 'child_name', undefined],
  ['Brodie-Lee is 14 and not home', 'child_name', 'Brodie-Lee'], ['Curfew is 10 and she is not home', 'child_name', undefined], ['Bedtime is 9. He is out', 'child_name', undefined],
  ['Has anyone seen our Kieran', 'child_name', 'Kieran'], ['Has anyone seen our cat', 'child_name', undefined],
  ['Daughter: Saoirse, age 12', 'child_name', 'Saoirse'], ["No sign of her. Ella's mum", 'child_name', 'Ella'], ["She went to Ella's. Ella's mum says no", 'child_name', undefined],
  ['MY STEPSON ZEBEDEE IS 15 AND HE IS GONE', 'child_name', 'Zebedee'], ['Will he come back', 'child_name', undefined],
  // How old
  ['My lad Tom turned 13 in March', 'child_age', { years: 13 }], ['My son Piotr, he have 11 years', 'child_age', { years: 11 }],
  // Who writes
  ['He is not back. Moira Dunn', 'your_name', 'Moira Dunn'], ['I worry. Sam has gone.', 'your_name', undefined], ['He is out. Dave (dad)', 'your_name', 'Dave'],
  ['He is out. Dave (dad)', 'your_relationship', 'dad'], ['I am not his real dad', 'your_relationship', undefined], ["I'm Wiktoria, mother of Jan", 'your_relationship', 'mum'],
  // Who saw them
  ['Miss Patel saw her at the gate at 3', 'last_seen_by', 'Miss Patel'], ['Owen says he last saw him at 4', 'last_seen_by', undefined], ['Jess saw her on snapchat at 4', 'last_seen_by', undefined],
  ['I waved him off at the bus stop at 8 this morning', 'last_seen_by', 'me'], ['Nobody has seen her since tea. She left school at 3.15 today', 'last_seen_when', { at: '2026-11-21T15:15:00.000Z', precision: 'minute' }],
  ['he left school at 3pm today. rung his friends and nobody has seen him', 'last_seen_when', { at: '2026-11-21T15:00:00.000Z', precision: 'minute' }],
  ['I last saw her at ten to one this afternoon', 'last_seen_when', { at: '2026-11-21T12:50:00.000Z', precision: 'minute' }],
  // What was done
  ['His bedroom and the garage have been searched', 'checks', ['room', 'outside']], ['His bedroom has not been searched', 'checks', undefined],
  ["I've been through every room", 'checks', ['home']], ["Train's cancelled. Shock.", 'your_name', undefined], ["I've rung Ella's mum and Jo's dad", 'checks', ['friends']], ["I've rung Ella's mum and Jo's dad", 'child_name', undefined], ["I've rung his mum", 'checks', ['family']],
  ['Last time I rang all her friends', 'checks', undefined], ['I searched the house and gone round the garden', 'checks', ['home', 'outside']], ['When I ring it goes to voicemail', 'checks', ['called']],
  ['What I have done so far:\n1. Her bedroom.\n2. Garden and shed.\n3. NOT yet the park', 'checks', ['room', 'outside']], ['He has run off somewhere in town', 'checks', undefined],
]
