/** More kinds of telling, each said in at least five ways in words of our own, with neighbours that look like it and must not be read so. */
import { expect, test } from 'vitest'
import { glean, type GleanKey } from '../../../src/core/paragraph.ts'
import { readName } from '../../../src/core/answers/text.ts'
import { instant } from '../../../src/vocabulary.ts'

/** Saturday evening. */
const now = instant(Date.parse('2026-11-21T20:00:00Z'))
const read = (text: string, key: GleanKey) => {
  const value = glean(text, now, 'Europe/London').facts[key]?.value
  if (value === null || value === undefined || typeof value === 'string' || Array.isArray(value)) return value
  return 'at' in value ? value.at.slice(5, 16) : 'years' in value ? value.years : value
}
const none = undefined

test.each<[kind: string, text: string, key: GleanKey, value: unknown]>([
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
])('%s: %s → %s', (_, text, key, value) => {
  expect(read(text, key)).toEqual(value)
})

test.each<[text: string, checks: string[] | undefined]>([
  // Said by others, so they were asked.
  ["Her nan hasn't seen him since Monday", ['family']], ["His dad says he's not there", ['family']], ["my mum isn't answering either", none],
  ['His mother nah see him', ['family']], ["We thought she'd be at her dad's, he thought she was with us until he rang", none],
  ["My mum says she's frightened something has happened", none], ['her dad said she could go', none],
  ["Ellie's mum says she never turned up", ['friends']], ["Tom's parents have looked in their barn", none], ["All her mates have not seen her", ['friends']],
  ["Her best friend says she wasn't in school", ['friends']], ["Kacey's dad is out looking", none], ['her friend says she is sad', none],
  ['School say he was not in', ['school']], ['His tutor emailed at 9.05 to say absent', none], ["The club said he didn't turn up", ['school']],
  ['Her teacher said she left at three', none], ['School have marked her absent', none],
  ['It just rings', ['called']], ['Phone on, rings, no pickup', ['called']], ['her phone is ringing but no answer', ['called']],
  ['Messaged her on WhatsApp no reply', ['called']], ["can't get hold of him", ['called']], ['my phone rings but no answer from my sister', none],
  ['His trainers are away from his room', none], ['room light on, bed not slept in', none],
  ["I daren't ring his mother", none], ['should I look before I ring his mother', none], ['his mother will kill me when I ring her', none], ["his dad doesn't know yet", none], ['if I ring her nan she will panic', none],
  ['her bed is made and her room is empty', none], ['her room light was on', none], ['he never tidies his room', none],
])('%s: %s', (text, checks) => {
  expect(glean(text, now, 'Europe/London').facts.checks?.value).toEqual(checks)
})

test.each<[text: string, key: GleanKey, value: unknown]>([
  ["I'm bank staff at Elm House, he's gone", 'your_relationship', 'bank staff'], ['Duty manager Rosa reporting', 'your_relationship', 'duty manager'], ['Duty manager Rosa reporting', 'your_name', 'Rosa'],
  ["Its Kerry, Lily-Mae's auntie", 'your_relationship', 'auntie'], ["My daughter's lad has not come home", 'your_relationship', 'grandparent'], ['I live next door to them, the little girl is gone', 'your_relationship', 'neighbour'],
  ["I'm worried her dad might take her", 'your_relationship', none], ['My son. Her foster carer rang me', 'your_relationship', 'parent'],
  ['She is never this late and it is not like her at all, please help us. Kev, her da', 'your_name', 'Kev'], ["Train's cancelled. Shock.", 'your_name', none], ['She is not back. Thanks, Shabnam', 'your_name', 'Shabnam'],
  ["We're at 4 Holly Way, Dudley. Her own house is 9 Fern Rise, Tipton", 'home_address', '9 Fern Rise, Tipton'], ['12 Chapel Steps, Buxton is us', 'home_address', '12 Chapel Steps, Buxton'],
  ['My ex has him. He lives at 22 Victoria Street.', 'home_address', none], ["She's at her dad's, he lives at 3 Mill Lane", 'home_address', none],
])('%s: %s', (text, key, value) => {
  expect(read(text, key)).toEqual(value)
})

test.each<[text: string, state: string | undefined]>([
  ['My son is out. It was on til one then it went straight to that lady saying try later', 'off'], ['De phone switch off and my son not here', 'off'], ['her mobile has been turned off', 'off'],
  ['his phone goes straight to a message', 'off'], ['there is a woman saying the person is not available when I ring her phone', 'off'],
  ['His phone just rings', 'rings'], ['Phone on, rings, no pickup', 'rings'], ['I switched off my phone', none], ['the tv was switched off', none],
])('%s: phone %s', (text, state) => {
  expect(read(text, 'phone_state')).toEqual(state)
})

test.each([
  ['Ffion Haf Prys but she only answers to Fliss, shes 12', 'Ffion Haf Prys'], ['Tobias James Okoro but he goes mad if you call him that', 'Tobias James Okoro'], ['Ana Maria Lopes, and she is small for 13', 'Ana Maria Lopes'],
  ['Kitty Rose Bell though everyone at school thinks it is Katherine', 'Kitty Rose Bell'], ['Idris Vaughan, only to his mates he is Iddy', 'Idris Vaughan'], ['Gone To Leeds but she never said', undefined],
])('%s: the name asked for is %s', (text, name) => {
  const reading = readName(text)
  expect(reading.kind === 'read' ? reading.value : undefined).toBe(name)
})
