/** Phones, postcodes, names, lists, plain text; and what means the same under every question. */
import { describe, expect, test } from 'vitest'
import { describe as say } from '../../../src/core/answers/read-answer.ts'
import { instant } from '../../../src/vocabulary.ts'
import type { Answer, Value } from '../../../src/vocabulary.ts'
import { ask, outcome, question, yesUnsureNo } from './asking.ts'

describe('phone', () => {
  test.each<[string, unknown]>([
    ['07700 900123', '+447700900123'], ['+44 7700 900123', '+447700900123'], ['0044 7700 900123', '+447700900123'], ['447700900123', '+447700900123'], ['+44 (0)7700 900123', '+447700900123'], ['０７７００９００１２３', '+447700900123'], ['07700-900-123 thanks', '+447700900123'],
    ['07700900123 07700900456', '+447700900123'], ['07700 900 123 or 07700 900456', '+447700900123'], ['o7700 900123', '+447700900123'], ['7700900123', '+447700900123'], ['(07700) 900123', '+447700900123'], ['ring me on 07700.900.123 after 5', '+447700900123'], ['٠٧٧٠٠٩٠٠١٢٣', '+447700900123'],
    ['101', '(unread)'], ['999', '(unread)'], ['12345', '(unread)'], ['no phone', '(unread)'], ['dont know', '(not_known)'],
  ])('%j is %j', (said, value) => expect(outcome(question('phone'), said)).toBe(value))
})

describe('postcode', () => {
  test.each<[string, unknown]>([
    ['po1 2ab', 'PO1 2AB'], ['PO12AB', 'PO1 2AB'], ['po 1 2 ab', '(unread)'], ['12 High St, Portsmouth, PO4 8XX', 'PO4 8XX'], ['NE8 IHH', 'NE8 1HH'], ['p01 2ab', 'PO1 2AB'], ['w1a oax', 'W1A 0AX'], ['sw1a1aa', 'SW1A 1AA'], ['m1 1ae', 'M1 1AE'], ['NE11 9QQ', 'NE11 9QQ'], ['its po5 3jt i think', 'PO5 3JT'],
    ['PO1', '(unread)'], ['hello', '(unread)'], ['QQ1 1QQ', '(unread)'], ['07700 900123', '(unread)'], ['dunno', '(not_known)'],
  ])('%j is %j', (said, value) => expect(outcome(question('postcode'), said)).toBe(value))
  test('a mended one is said back', () => expect(ask(question('postcode'), 'NE8 IHH')).toMatchObject({ certainty: 'guessed', readBack: 'NE8 1HH' }))
})

describe('name', () => {
  test.each<[string, unknown]>([
    ['her name is sarah oneill', 'Sarah Oneill'], ["sarah o'neill", "Sarah O'Neill"], ['SARAH JANE', 'Sarah Jane'], ['its Kai', 'Kai'], ['Siân', 'Siân'], ['李小龍', '李小龍'], ['اسم', 'اسم'], ['mary-jane mcdonald', 'Mary-Jane McDonald'], ['full name Chloe Smith', 'Chloe Smith'], ['Chloe Smith and she is 14', 'Chloe Smith'],
    ['jake, 14', 'Jake'], ['his names tyler', 'Tyler'], ['my daughters name is ellie', 'Ellie'], ['shes called Zoë', 'Zoë'], ['Iain', 'Iain'], ['Itske', 'Itske'], ['ludwig van beethoven', 'Ludwig van Beethoven'], ['Samantha but everyone says Sam', 'Samantha (Sam)'], ['JJ', 'JJ'], ['DeShawn', 'DeShawn'], ['Ng', 'Ng'],
    ['Will', 'Will'], ['will', 'Will'], ['Mark Shall', 'Mark Shall'], ['Faith Still-Brown', 'Faith Still-Brown'], ['Anh Will Nguyen', 'Anh Will Nguyen'], ['her name is Kayleigh Ann', 'Kayleigh Ann'], ["Zoë O'Brien-Łukasik", "Zoë O'Brien-Łukasik"], ['Sam (Sammy)', 'Sam (Sammy)'], ['Said Ahmed', 'Said Ahmed'], ['said ahmed', 'Said Ahmed'], ['Can Yilmaz', 'Can Yilmaz'], ['Nguyen Thi My', 'Nguyen Thi My'],
    ['May', 'May'], ['Grace', 'Grace'], ['Hope Long', 'Hope Long'], ['Muhammad Ali bin Yusuf al Farsi', 'Muhammad Ali bin Yusuf al Farsi'], ['Maria del Carmen Lopez', 'Maria del Carmen Lopez'], ['kai is 14', 'Kai'], ['my son Jake', 'Jake'], ['my daughter is called Ellie May', 'Ellie May'], ['his name is Jack and he left at 4', 'Jack'], ['Sarah, her mum', 'Sarah, her mum'], ['Andy', 'Andy'], ['Ima Said', 'Ima Said'], ['Olly Home', 'Olly Home'],
    ...['ive looked everywhere', 'still out', 'shall i ring them or his mum', 'will he be back', 'She is 15', 'i dont want to say his name here', 'hes not back', 'she left', 'my son', 'going home', 'still not home', 'what do you mean', 'are you real', 'please help me', 'no answer', 'can you ring', 'left home', 'home', 'back', 'missing', 'nobody knows', 'he took his bag and his coat with him', 'yes', 'no', 'is 14', 'im scared', 'My son is missing', 'She went out', 'SHE IS OUT', 'the police are here', 'on the phone to them', 'I told you', 'her mum', 'with his mates at the park'].map((said): [string, string] => [said, '(unread)']),
    ['😀', '(unread)'], ['<script>', '(unread)'], ['07700900123', '(unread)'], ["'; DROP TABLE x", '(unread)'], ['__proto__', '(unread)'], ['skip', '(skip)'], ['rather not say', '(skip)'],
  ])('%j is %j', (said, value) => expect(outcome(question('name'), said)).toBe(value))
})

describe('list and text', () => {
  test.each<[string, unknown]>([
    ['Tom, Ben and Kai', ['Tom', 'Ben', 'Kai']], ['black coat\nred bag\n', ['black coat', 'red bag']], ['1. phone 2', ['phone 2']], ['- keys\n- purse', ['keys', 'purse']], ['a; b; b', ['a', 'b']], ['none', []], ['nothing', []], ['no', []], ['Xbox & charger', ['Xbox', 'charger']], ['Sandra', ['Sandra']], [',,,', '(unread)'], ['dont know', '(not_known)'],
  ])('%j is %j', (said, value) => expect(outcome(question('list'), said)).toEqual(value))
  test.each<[string, unknown]>([
    ['  black  coat ', 'black coat'], ['no', 'no'], ['in the park by the swings', 'in the park by the swings'], ['line one\r\nline two', 'line one\nline two'], ['<script>alert(1)</script>', '<script>alert(1)</script>'], ['a\0b', 'ab'], ['\u202eabc', 'abc'], ['שלום', 'שלום'],
    ['', '(empty)'], ['  \n ', '(empty)'], ['\0', '(empty)'], ['😭😭', '(unread)'], ['...', '(unread)'], ['?', '(not_known)'], ['i really dont know sorry', '(not_known)'], ['n/a', '(skip)'],
  ])('%j is %j', (said, value) => expect(outcome(question('text'), said)).toBe(value))
  test('an answer that only begins with not knowing is kept', () => expect(outcome(question('text'), 'not sure but I think he had a red coat')).toBe('not sure but I think he had a red coat'))
})

const previous = (value: Value, certainty: Answer['certainty'] = 'answered'): Answer => ({ said: 'x', value, at: instant(0), channel: 'sms', certainty, before: [] })

describe('same as before', () => {
  test.each(['same', 'Same.', 'same as before', 'same as above', 'as above', 'still the same', 'ditto', 'no change'])('%j is the earlier answer', (said) => {
    expect(ask(question('height'), said, undefined, previous({ cm: 163 }))).toEqual({ kind: 'read', value: { cm: 163 }, certainty: 'answered' })
  })
  test('a guess stays one, and is said back again', () => {
    expect(ask(question('height'), 'same', undefined, previous({ cm: 163 }, 'guessed'))).toMatchObject({ certainty: 'guessed', readBack: '5ft 4in (163 cm)' })
  })
  test('with nothing before it, it is not an answer', () => expect(outcome(question('age'), 'same')).toBe('(unread)'))
  test('not known stays not known', () => expect(ask(question('age'), 'same', undefined, previous(null, 'not_known'))).toEqual({ kind: 'not_known' }))
})

test('how values read on the report', () => {
  expect(say(question('age'), { years: 14 })).toBe('14')
  expect(say(question('age'), { years: 14, born: '2012-04-03' })).toBe('14 (born 3 Apr 2012)')
  expect(say(question('when'), { at: '2026-11-21T17:00:00.000Z', precision: 'about' })).toBe('Sat 21 Nov 2026, about 5pm')
  expect(say(question('when'), { at: '2026-07-01T11:00:00.000Z', precision: 'minute' })).toBe('Wed 1 Jul 2026, 12 noon')
  expect(say(question('height'), { cm: 163 })).toBe('5ft 4in (163 cm)')
  expect(say(question('height'), { cm: 183 })).toBe('6ft (183 cm)')
  expect(say(question('yes_no'), 'unsure')).toBe('Not sure')
  expect(say(question('yes_no', { options: [{ value: 'yes', label: 'Yes, home' }] }), 'yes')).toBe('Yes, home')
  expect(say(question('choices', { options: yesUnsureNo }), ['yes', 'no'])).toBe('Yes, No')
  expect(say(question('list'), [])).toBe('None')
  expect(say(question('phone'), '+447700900123')).toBe('07700 900123')
  expect(say(question('text'), null)).toBe('')
})
