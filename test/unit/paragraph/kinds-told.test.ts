/** More kinds of telling, each said in at least five ways in words of our own, with neighbours that look like it and must not be read so. */
import { expect, test } from 'vitest'
import { glean, type GleanKey } from '../../../src/core/paragraph.ts'
import { readName } from '../../../src/core/answers/text.ts'
import { instant } from '../../../src/vocabulary.ts'
import { told } from './said/told.ts'

/** Saturday evening. */
const now = instant(Date.parse('2026-11-21T20:00:00Z'))
const read = (text: string, key: GleanKey) => {
  const value = glean(text, now, 'Europe/London').facts[key]?.value
  if (value === null || value === undefined || typeof value === 'string' || Array.isArray(value)) return value
  return 'at' in value ? value.at.slice(5, 16) : 'years' in value ? value.years : value
}
const none = undefined

test.each(told)('%s: %s → %s', (_, text, key, value) => {
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
