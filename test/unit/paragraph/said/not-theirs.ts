/** What is told of somebody else, of no doing of ours, or of where they only meant to be, each kind beside a neighbour that is the child's. Counted too. */
import type { GleanKey } from '../../../../src/core/paragraph.ts'

const none = undefined
export const notTheirs: [text: string, key: GleanKey, value: unknown][] = [
  // The hour that it is now.
  ['its gone 9 hes not home', 'checks', none], ['its gone nine and hes not home, my son 14. phone off', 'checks', none], ["I've rung him, it's gone nine. My son is 14", 'checks', ['called']],
  // Somebody else's phone, somebody else who was rung.
  ["My daughter is 2. I've rung my ex 15 times, her phone is off", 'checks', ['family']], ["My daughter is 2. I've rung my ex 15 times, her phone is off", 'phone_state', none],
  ["My son is 12. I rang his dad and texted him", 'checks', ['family']], ['My son is 12. I texted him', 'checks', ['called']], ["I've tried her mum and she's blocked me. My daughter is 13", 'checks', none],
  // Told without having been asked.
  ['My son is 15. His coach tells me he left at 9', 'checks', none], ["My son is 15. His coach says he's not been in", 'checks', ['school']], ["My son is 15. His dad doesn't know", 'checks', none],
  ['My son is 12. I went to wake him and his bed was empty', 'checks', none], ["My son is 12. I've looked in his bedroom", 'checks', ['room']],
  ["I've looked in the car and the shed for my son", 'checks', ['outside', 'vehicles']], ["My daughter's 14, shed gone out at 4", 'last_seen_when', { at: '2026-11-21T16:00:00.000Z', precision: 'about' }],
  // Rings, then a voice: it is on.
  ['My son is 16. His phone rings and then goes to voicemail', 'phone_state', none], ['My son is 16. His phone goes to voicemail', 'phone_state', 'off'],
  // Where they meant to be, what is no place, and whose words tell of it.
  ['My daughter went into town at 12, she is 15', 'last_seen_where', none], ['He was seen on CCTV walking off at 5. My son is 12', 'last_seen_where', none], ['Her manager saw her get in a black car at 6. My girl is 15', 'last_seen_where', none],
  ['My mum saw my son in the park at 5', 'last_seen_where', 'the park'], ['Last seen at the Trinity Square shops at 5 by her cousin. My daughter is 14', 'last_seen_where', 'the Trinity Square shops'],
  ['My son was in the lounge at 5pm, my brother in law said something and he went upstairs', 'last_seen_by', none], ["She said she was at the library till 5. I don't believe Leah", 'last_seen_where', none],
  // Done later, and not plain what: then nothing surely was the last.
  ["My boy is 10. He called for Jack at number 14 at 4. Jack's mum says they went to the shop at half 4", 'last_seen_when', none], ['She said she was 18 but she looked about 14', 'last_seen_when', none],
  ['My daughter has gone since breakfast time, 9ish. She went out at breakfast time, 9ish', 'last_seen_when', { at: '2026-11-21T09:00:00.000Z', precision: 'about' }],
  // Who writes, and what is no name.
  ["before anyone asks it's his brother who's got the ADHD. My son is 12", 'your_relationship', 'parent'], ["It's my granddaughter. I pick her up Fridays as her mum works", 'your_relationship', 'grandparent'],
  ['hes 14, name is Marcus. not seen him since thursday', 'your_name', none], ['Neighbour here at number 9. The little boy from number 11 is out on his own', 'your_name', none],
  ['He is 15 and not been home. Address 22c Marlborough Court.', 'your_name', none], ['He is 15 and not been home. Address 22c Marlborough Court.', 'home_address', '22c Marlborough Court'],
  ['A year 4 pupil, Oliver Hartley, aged 8, was not collected', 'child_name', 'Oliver Hartley'], ['Lucy left her dads at 5 to get the tram. Tram takes 45 mins. She is 13', 'child_name', 'Lucy'],
  ['My 12yo went out on his bike at 3 and isnt back', 'last_seen_when', { at: '2026-11-21T15:00:00.000Z', precision: 'minute' }],
]
