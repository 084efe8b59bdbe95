/** Yes, no and not sure, in the words that people use. */
import { describe, expect, test } from 'vitest'
import { outcome, question, yesUnsureNo } from './asking.ts'

const plain = question('yes_no', { options: yesUnsureNo })
const flagged = question('yes_no', { options: yesUnsureNo, redFlags: [{ when: 'yes', topic: 'x', level: 'emergency' }] })

const yes = ['y', 'ye', 'yh', 'yeah', 'yep', 'aye', 'ya', 'deffo', 'yeah did that', 'ok', 'correct', 'she has', 'he does', 'i did', 'we have', 'yesss', 'Yes!!!', '👍', '✅', 'all of them', 'one of them',
  'yes she is', 'right', '1', '1.', 'one', 'option 1', 'first', 'the first one', '1. yes', '1 pls', '1️⃣', '１', 'yes no meds with him', 'YES', 'definitely', 'course', 'already done that', 'sorry yes', 'yes, she ran off at 4']
const no = ['n', 'nah', 'nope', 'not yet', 'not really', 'na', 'never', 'naw', 'no but his phone is off', 'no no no shes been taken', 'noooo', '👎', 'she hasnt', "she hasn't", 'hasnt', 'none of them', 'no thank god',
  'no hes fine', 'NO', 'No.', 'it isnt', '3', 'no 3', 'number 3', 'never done this before', 'none', 'nothing like that', 'havent yet', 'no, not that', 'nope not yet', 'he is not', 'erm no']
const unsure = ['not sure', 'maybe', 'dont think so', '2', 'no idea', 'dont know', 'dunno', 'idk', 'i dont no', 'no i dont think so', 'yes i think so', 'no. maybe', 'not that i know of', 'no not that i know', 'no she might be hurt',
  'yes but not sure', 'probably', 'possibly', 'as far as i know no', 'cant say', '???', 'hard to say', 'i hope not', 'might be', 'no but she could be']
const unread = ['yes no', 'yeah no', 'no yeah', 'yes and no', 'no, yes', 'y but no', 'yes not yet', 'no one has seen her', 'no one', 'no sign of him', 'nobody', '💔', '4', 'shes 9', 'no meds with him', 'ok what do i do', 'blue', '12 high street', '__proto__', 'constructor']

describe('words for yes, no and not sure', () => {
  test.each(yes)('%j is yes', (said) => expect(outcome(plain, said)).toBe('yes'))
  test.each(no)('%j is no', (said) => expect(outcome(plain, said)).toBe('no'))
  test.each(unsure)('%j is not sure', (said) => expect(outcome(plain, said)).toBe('unsure'))
  test.each(unread)('%j is not guessed at', (said) => expect(outcome(plain, said)).toBe('(unread)'))
  test.each(['skip', 'pass', 'next', 'n/a', 'rather not say'])('%j goes past', (said) => expect(outcome(plain, said)).toBe('(skip)'))
})

test('a hedge never softens the answer that means danger, and always softens the one that does not', () => {
  expect(outcome(flagged, 'yes i think so')).toBe('yes')
  expect(outcome(flagged, 'no i dont think so')).toBe('unsure')
  expect(outcome(flagged, 'not sure. yes')).toBe('yes')
  expect(outcome(plain, 'not sure. yes')).toBe('unsure')
})

test('numbers mean something only where the question has options', () => {
  expect(outcome(question('yes_no'), '1')).toBe('(unread)')
  expect(outcome(question('yes_no'), 'yeah')).toBe('yes')
})
