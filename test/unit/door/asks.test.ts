/** Questions that people put to us are told from answers, and each has its fixed words. */
import { describe, expect, test } from 'vitest'
import { answerFor, asksGoingHome, asksHow, asksIfHomeHears, asksPrivacy, fearOfTelling, isAsking, picksAgain } from '../../../src/core/asks.ts'
import { folded } from '../../../src/core/folded.ts'
import { instant } from '../../../src/vocabulary.ts'

const asked = [
  'are you real', 'are you a real person', 'is this a bot', 'u there?', 'what happens now', 'what happens next?', 'what do i do', 'what do i do now', 'im so scared. what do i do', 'whats going to happen',
  'what will the police do', 'will they come to my house', 'how long will they take', 'how long do i wait', 'do i ring 999', 'do i ring 999 or 101?', '999 or 101?', 'should i ring', 'should i ring now or wait', 'which number do i ring',
  'who do i ring', 'can you ring them for me', 'can i speak to a human', 'will social services take him', 'where can i look', 'why has he done this', 'why would she do that', 'how do i know if hes ok', 'is he going to be ok', 'is it too late',
  'am i overreacting', 'am i a bad mum', 'do they need his passport', 'does he have to be gone 24 hours', 'will he come home', 'can they track her phone', 'have the police found him', 'is there anyone there', 'hello is anyone there?', 'ok so what now',
  'shall i ring them or his mum', 'will he be back', 'could you tell the police', 'are they looking for him', 'when will someone ring me', 'would they arrest him', 'ive rung his mates. what else can i do?', 'did you tell them', 'what if hes dead', 'wots happening',
]
const notAsked = [
  'will', 'Will', 'mark', 'Mark Shall', 'Will Smith', 'Anh Will Nguyen', 'where he always goes', 'when he left school', 'is 14', 'does she have one', 'what he had on this morning', 'what she always wears', 'who she was with i dont know', 'how he left i dont know', 'why he went i dont know',
  'about 4?', 'the park?', 'blue coat maybe?', '14?', 'no', 'yes', 'dont know', 'do not know', 'can not say', 'can be shy', 'did a runner', 'are', 'Are', 'who knows', 'whatever', 'whoever', 'when school finished',
  'at his nans', 'she left at half 3', 'What he was wearing: blue coat', 'may be at toms', 'May', 'his dad said what a mess and left', 'he asked if he could go and i said no', 'Shaleen Doe', 'Ian Wills', 'cant remember', 'never', '', '?', '😭', 'was at school', 'had tea then left', 'has asthma', 'is diabetic and needs insulin', 'does karate at the leisure centre', 'where the old mill is',
  'My son left at 4 with his friend from school and he has a blue coat and asthma. Is that ok?',
]
test('the table is long enough', () => expect(Math.min(asked.length, notAsked.length)).toBeGreaterThanOrEqual(40))
test.each(asked)('asks: %s', (said) => expect(isAsking(folded(said))).toBe(true))
test.each(notAsked)('does not ask: %s', (said) => expect(isAsking(folded(said))).toBe(false))

describe('the fixed answer', () => {
  test.each<[string, string | null]>([
    ['are you real', 'asks_real'], ['r u a bot', 'asks_real'], ['is this a real person?', 'asks_real'], ['i want to speak to a human', 'asks_real'], ['can i talk to a real person please', 'asks_real'], ['can you ring them for me', 'asks_real'], ['can u call the police for me', 'asks_real'],
    ['is anyone there', 'asks_real'], ['u there?', 'asks_real'], ['who is this', 'asks_real'], ['is this even the police', 'asks_real'], ['is this secret', 'asks_private'], ['is this confidential?', 'asks_private'], ['who reads this', 'asks_private'], ['how long do i wait', 'asks_wait'], ['how much does this cost', 'asks_cost'], ['is this real', 'asks_real'], ['how do i ring', 'asks_which'], ['deaf', 'road_deaf'], ['polish', 'road_language'], ['i no speak good english', 'road_language'], ['need a person', 'asks_real'],
    ['what happens now', 'asks_next'], ['what happens next', 'asks_next'], ['what do i do now', 'asks_next'], ['im so scared what do i do', null], ['im so scared. what do i do', 'asks_next'], ['what will police do', 'asks_next'], ['will they come out', 'asks_next'], ['how long will it take', 'asks_next'], ['when will they ring me', 'asks_next'],
    ['999 or 101', 'asks_which'], ['do i ring 999', 'asks_which'], ['which number', 'asks_which'], ['should i ring', 'asks_which'], ['shall i ring them or his mum', 'asks_which'], ['is it too soon to ring', 'asks_which'], ['is this an emergency', 'asks_which'], ['does he have to be gone 24 hours', 'asks_which'], ['who do i ring', 'asks_which'],
    ['will social services take him', 'road_services'], ['will they take him into care', 'road_services'], ['can i ring with no credit', 'road_no_credit'],
    ['will he be back', 'asks_other'], ['am i a bad mum', 'asks_other'], ['why has he done this', 'asks_other'], ['is he going to be ok?', 'asks_other'],
    ['will', null], ['blue coat', null], ['he left at 4', null], ['where he always goes', null], ['she spoke to a person at school', null], ['he wants to be a social worker', null], ['she rang 101 and then 999', null],
  ])('%j is %j', (said, message) => expect(answerFor(folded(said))).toBe(message))
})

describe('a young person who asks who sees this', () => {
  test.each([
    'can my mum see this', 'will my dad find out', 'dont tell anyone', 'pls dont tell my mum', 'are you going to ring the police', 'will you tell', 'are u gonna tell on me', 'is this private', 'is this confidential', 'who can see this', 'can you track me', 'do you know where i am', 'will the police know', 'can anyone read this', 'u wont tell anyone', 'have you told my mum', 'promise not to tell anyone', 'can they trace my phone',
  ])('asks: %s', (said) => expect(asksPrivacy(folded(said))).toBe(true))
  test.each([
    'i want to go home', 'my mum hit me', 'im at my mates', '3', 'MENU', 'can you tell me what happens', 'the police are here', 'i told my mum', 'my mum doesnt care', 'i need help', 'can i come home', 'what happens if i go back', 'can you help me', 'i want to talk', 'nobody listens to me', 'will you help me', 'can you tell my mum im ok', 'will you tell my mum im safe', 'can u let my dad know im alright', 'can you ring my mum',
  ])('does not ask: %s', (said) => expect(asksPrivacy(folded(said))).toBe(false))
})

test('while a young person rests, a number or a name picks from what was offered; nowhere else', () => {
  const resting = { flow: 'young_person' as const, place: 'withThem', shown: null, milestones: {} }
  for (const said of ['1', ' 3 ', '8.', 'just listen', 'Somewhere to stay', 'talk']) expect(picksAgain(resting, said), said).toBe('young_start')
  for (const said of ['9', 'im 13', '13', 'home', 'im ok', 'safe', '']) expect(picksAgain(resting, said), said).toBeNull()
  const checkedIn = { ...resting, milestones: { checked_in: instant(9) } }
  expect(picksAgain(checkedIn, '1'), 'the worker\'s question was the last that they saw').toBe('young_check_in')
  expect(picksAgain(checkedIn, 'just listen')).toBe('young_start')
  expect(picksAgain({ ...resting, milestones: { checked_in: instant(9), menu_shown: instant(10) } }, '1')).toBe('young_start')
  expect(picksAgain({ ...resting, place: 'urgent' }, '3')).toBeNull()
  expect(picksAgain({ ...resting, flow: 'parent' }, '3')).toBeNull()
})

describe('somebody who tells on a friend', () => {
  test.each([
    ['will she get in trouble', 'other_trouble'], ['i dont want to get her in trouble', 'other_trouble'], ['will i be in trouble', 'other_trouble'], ['will they arrest her', 'other_trouble'], ['im not grassing', 'other_trouble'], ['dont want to be a snitch', 'other_trouble'], ['she will hate me', 'other_trouble'],
    ['do i have to say my name', 'other_name'], ['can the police see this', 'other_name'], ['is this secret', 'other_name'], ['will she know it was me', 'other_name'], ['can i stay anonymous', 'other_name'],
    // What they have to tell is kept, not answered as a fear.
    ['i think shes in trouble with some lads', null], ['he got arrested last week', null], ['shes at her boyfriends flat', null], ['he said he will kill her', null],
  ] as const)('%s', (said, message) => expect(fearOfTelling(folded(said))).toBe(message))
})

test.each(['what happens if i go bk', 'will they make me go home', 'do i have to go home', 'are they gonna send me back', 'what if i go home'])('asks what comes of going home: %s', (said) => expect(asksGoingHome(folded(said))).toBe(true))
test.each(['i want to go home', 'im going home', 'he will take me to his', 'mum makes me go to bed'])('does not: %s', (said) => expect(asksGoingHome(folded(said))).toBe(false))

describe('what a child has written to us', () => {
  test.each(['did she text you', 'has my daughter contacted you', 'what did he say to u', 'show me her messages', 'tell her i love her', 'is he texting you', 'pass a message to my son'])('asks: %s', (said) => expect(answerFor(folded(said))).toBe('asks_child'))
  test.each(['what did she say to the police', 'text her', 'ask her mum', 'tell her dad', 'she texted me at 4', 'did she text her friend', 'i told her dad'])('does not: %s', (said) => expect(answerFor(folded(said))).not.toBe('asks_child'))
})

describe('how to answer', () => {
  test.each(['what do the numbers mean?', 'how do i answer', 'which number do I press', 'do i press 1', 'what do i reply', 'what number do i text', 'do i text yes', 'sorry what do i press', 'dont know which number to press', 'do i just write the number', 'i dont understand the numbers', 'what am i supposed to put'])('asks: %s', (said) => expect(asksHow(folded(said))).toBe(true))
  test.each(['which number do i ring', 'what number is it', 'what do i say', 'what do i text him', 'how do i change my answer', 'should i ring 101', 'what do i do', 'do i call the police', 'can i text the police', 'dont know', 'not sure', 'press', 'he pressed the button', 'what number bus'])('does not: %s', (said) => expect(asksHow(folded(said))).toBe(false))
})

test.each(['if i ring police will they tell my mum', 'will my mum find out', 'would the police ring my dad'])('asks whether it will come out at home: %s', (text) => expect(asksIfHomeHears(folded(text))).toBe(true))
test.each(['can you find out where she is', 'do you know where my mum is', 'can you tell my mum im ok', 'will they tell her mum', 'i want to tell my mum'])('asks something else: %s', (text) => expect(asksIfHomeHears(folded(text))).toBe(false))
