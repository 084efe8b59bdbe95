/** More kinds of telling, each said in at least five ways in words of our own, with neighbours that look like it and must not be read so. Counted too. */
import type { GleanKey } from '../../../../src/core/paragraph.ts'

const none = undefined
export const told: [kind: string, text: string, key: GleanKey, value: unknown][] = [
  ['name by elimination', "I'm contacting you about Ottoline, she went to dance and hasn't come back", 'child_name', 'Ottoline'],
  ['name by elimination', 'YP: Kasim Aziz. Did not return from contact.', 'child_name', 'Kasim Aziz'],
  ['name by elimination', 'I am the grandmother of Deandre. Him not reach home', 'child_name', 'Deandre'],
  ['name by elimination', "Wor Lowrie, nine, went up the shop with her pal Bess and only Bess came back", 'child_name', 'Lowrie'],
  ['name by elimination', "It is Caspian I'm writing about. He walked out at 5 today", 'child_name', 'Caspian'],
  ['name by elimination', "She was with her friend Mabel at the Trafford Centre", 'child_name', none],
  ['name by elimination', "Type 1 diabetic, he has his pump on", 'child_name', none],
  ['name by elimination', 'His best mate is called Jayden, he is always there', 'child_name', none],
  ['name by elimination', 'Zain (8) and Aleena (5) were due back at mine at 6', 'child_name', none],

  ['an age that is to come', 'My daughter Maya, 15 next month, is not home', 'child_age', 14],
  ['an age that is to come', 'Robyn, 12 in a fortnight, never came home from school', 'child_age', 11],
  ['an age that is to come', 'My son is nearly 13 and he has not come home', 'child_age', 12],
  ['an age that is to come', "Our Jake's missing, he's 17 on Tuesday", 'child_age', 16],
  ['an age that is to come', 'my lad is 11 in two weeks and he is not back', 'child_age', 10],
  ['an age that is to come', 'my lad is missing, hes 16 in january', 'child_age', 15],
  ['an age that is to come', 'My lad Tom turned 13 in March', 'child_age', 13],
  ['an age that is to come', 'My step daughter Lottie (13 on the 2nd of may gone) stormed out', 'child_age', 13],
  ['an age by itself', 'Son: Teddy Moss. 16 and 2 months. Walked out after a row.', 'child_age', 16],
  ['an age by itself', 'She left school at 3.15. Not seen since', 'child_age', none],
  ['an age by itself', 'Year 9, type 2 diabetic. Not home', 'child_age', none],

  ['the day was told before', 'We rowed on Tuesday about his marks. He went out at 9.15pm with a rucksack and nothing since.', 'last_seen_when', '11-17T21:15'],
  ['the day was told before', "Thursday she had band. She left there at half six and nobody has seen her", 'last_seen_when', '11-19T18:30'],
  ['the day was told before', 'It was yesterday. I dropped her at the pool at ten past five', 'last_seen_when', '11-20T17:10'],
  ['the day was told before', 'This started last night. He stormed out at quarter to eleven', 'last_seen_when', '11-20T22:45'],
  ['the day was told before', 'Wednesday. Row about his phone. He walked out about 8pm.', 'last_seen_when', '11-18T20:00'],
  
  ['the day was told before', "He was meant to be back Sunday. His dad says he left at 4", 'last_seen_when', none],

  ['put right in the same breath', "My son was at my mum's. She put him on the bus at 3, no 4, cos she was late picking up the other one at half 3", 'last_seen_when', '11-21T16:00'],
  ['put right in the same breath', 'He left at one, sorry, twenty past one, from my gate', 'last_seen_when', '11-21T13:20'],
  ['put right in the same breath', 'She went out at 5 today, I tell a lie, half 5', 'last_seen_when', '11-21T17:30'],
  ['put right in the same breath', 'I saw her at 2, actually quarter past 2', 'last_seen_when', '11-21T14:15'],
  ['put right in the same breath', 'She walked off at 6, well ten past 6', 'last_seen_when', '11-21T18:10'],

  ['who told us', 'My lad went to the chippy at 6. The man in the chippy says he was in there about quarter past', 'last_seen_when', none],
  ['who told us', 'My son is missing. The lady at the library said he left at 4.20', 'last_seen_by', 'The lady at the library'],
  ['who told us', "My daughter's not back. Her teacher Miss Obi said she'd gone at five to three", 'last_seen_by', 'Miss Obi'],
  ['who told us', 'He was in the lounge with me at 7pm then went out the fire door', 'last_seen_by', 'me'],
  ['who told us', 'She told me she was sleeping at her friend\'s last night. My daughter is 15', 'last_seen_when', none],
  ['who told us', 'One lad says he was at the park at 3, another says the station at 5, I have no idea what is true. My son is 14', 'last_seen_when', none],

  ['not the last of it', 'My son is 13. I came down at 7 and he had gone', 'last_seen_when', none],
  ['not the last of it', 'She walked through the door ten minutes ago, my daughter', 'last_seen_when', none],
  ['not the last of it', 'My son was on his xbox at 2am. I got up at 7 and he was not there', 'last_seen_when', none],
  ['not the last of it', 'My son was in his room at 11 when I locked up', 'last_seen_when', none],
  ['not the last of it', 'My daughter went with her cousins. They came back at 4 saying she had gone off', 'last_seen_when', none],

  ['no place and no name', "Break's 7 to 7.15, she went out and never came back in", 'child_name', none],
  ['no place and no name', "Curtain's 8. My daughter Ivy is not here", 'child_name', 'Ivy'],
  ['no place and no name', "Half-time's 6, he went to the loo then", 'child_age', none],
  ['no place and no name', 'My ex took them to Ireland, I think', 'last_seen_where', none],
  ['no place and no name', 'My son is gone. At the garage he was out of the car at 11.34 and away', 'last_seen_where', none],
  ['no place and no name', 'The boy next door is gone. His sister was going past to school as normal yesterday with her recorder', 'last_seen_when', none],
]
