/** One choice or several: numbers, labels, other words, slips of the finger. */
import { describe, expect, test } from 'vitest'
import { ask, outcome, question, yesUnsureNo } from './asking.ts'

const where = question('choice', { options: [
  { value: 'unknown', label: "I don't know where they are", also: ['no idea where', 'missing', 'gone'] },
  { value: 'safe', label: 'Known, and safe', also: ['safe', 'at a mates'] },
  { value: 'unsafe', label: 'Known, but not safe', also: ['unsafe', 'not safe', 'danger'] },
  { value: 'out', label: 'Out without permission', also: ['out', 'wont come home'] },
] })

const one: [string, unknown][] = [
  ['1', 'unknown'], ['1.', 'unknown'], ['one', 'unknown'], ['1 pls', 'unknown'], ['option 2', 'safe'], ['2nd', 'safe'], ['no 3', 'unsafe'], ['number 3', 'unsafe'], ['#3', 'unsafe'], ['1️⃣', 'unknown'], ['１', 'unknown'],
  ['②', 'safe'], ['two please', 'safe'], ['second', 'safe'], ['the first one', 'unknown'], ['its 4', 'out'], ['Option two.', 'safe'], ['4 i think', 'out'], ['dont know', 'unknown'], ['not sure', 'unknown'], ['no clue', 'unknown'],
  ['safe', 'safe'], ['not safe', 'unsafe'], ['known and safe', 'safe'], ['KNOWN, AND SAFE', 'safe'], ['out', 'out'], ['gone', 'unknown'], ['i dont know where she is', 'unknown'], ['out without', 'out'], ['2. at her nans', 'safe'],
  ['2 she is at her nans safe', 'safe'], ['unsaef', 'unsafe'], ['missng', 'unknown'], ['he wont come home', 'out'], ['she is in danger', 'unsafe'],
  ['5', '(unread)'], ['0', '(unread)'], ['1 or 2', '(unread)'], ['known', '(unread)'], ['3 hours', '(unread)'], ['no one', '(unread)'], ['2 of his brothers', '(unread)'], ['😭', '(unread)'], ['yes', '(unread)'], ['isnt safe or out', '(unread)'],
  ['__proto__', '(unread)'], ['skip', '(skip)'],
]
describe('one choice', () => {
  test.each(one)('%j is %j', (said, value) => expect(outcome(where, said)).toEqual(value))
  test('a slip or a word inside a sentence is a guess, and said back', () => {
    expect(ask(where, 'unsaef')).toEqual({ kind: 'read', value: 'unsafe', certainty: 'guessed', readBack: 'Known, but not safe' })
  })
  test('yes and no are found under an option that has them, in any of their words', () => {
    const back = question('choice', { options: [{ value: 'home', label: 'Home', also: ['yes'] }, { value: 'out', label: 'Still out', also: ['no'] }] })
    expect(outcome(back, 'yeah')).toBe('home')
    expect(outcome(back, 'nope not yet')).toBe('out')
    expect(outcome(question('choice', { options: yesUnsureNo }), 'nah')).toBe('no')
  })
  test('without an option for it, not knowing is not known', () => {
    expect(outcome(question('choice', { options: [{ value: 'a', label: 'Bus' }, { value: 'b', label: 'Train' }] }), 'dunno')).toBe('(not_known)')
  })
})

const checks = question('choices', { options: [
  { value: 'room', label: 'Looked in their room', also: ['room', 'bedroom', 'his room'] },
  { value: 'home', label: 'Looked all over the home', also: ['house', 'loft'] },
  { value: 'outside', label: 'Garden, shed, garage', also: ['garden', 'shed', 'garage'] },
  { value: 'vehicles', label: 'Cars and vans', also: ['car', 'van'] },
  { value: 'things', label: 'What is gone, any note', also: ['note'] },
  { value: 'called', label: 'Rung and messaged them', also: ['rang her', 'texted'] },
  { value: 'friends', label: 'Friends', also: ['mates', 'rang his mates'] },
  { value: 'family', label: 'Family and other parent', also: ['nan', 'dad'] },
] })
const every = ['room', 'home', 'outside', 'vehicles', 'things', 'called', 'friends', 'family']

const several: [string, unknown][] = [
  ['1 3', ['room', 'outside']], ['1,3 and 4', ['room', 'outside', 'vehicles']], ['1-3', ['room', 'home', 'outside']], ['1 to 4', ['room', 'home', 'outside', 'vehicles']], ['all', every], ['all of them', every], ['everything', every], ['all done', every],
  ['none', []], ['no', []], ['nothing yet', []], ['not yet', []], ['1 yes 2 no 3 not yet', ['room']], ['1: yes, 2: no', ['room']], ['no 1 no 2 yes 3', ['outside']], ['1 not 2', ['room']], ['1 2 but not 3', ['room', 'home']], ['not 2', []],
  ['checked his room and rang his mates', ['room', 'friends']], ['checked room but not the garage', ['room']], ['havent checked the shed', []], ['havent rung nan and mates', []], ['called and texted her', ['called']], ['room, friends', ['room', 'friends']],
  ['13', ['room', 'outside']], ['1 3 9', ['room', 'outside']], ['one and three', ['room', 'outside']], ['1&2', ['room', 'home']], ['1 done 2 done', ['room', 'home']], ['3', ['outside']], ['8', ['family']], ['1st and 2nd', ['room', 'home']],
  ['ive done 1 and 3', ['room', 'outside']], ['1 room 2 home', ['room', 'home']], ['rang his 2 mates', ['friends']], ['all except 3', every.filter((v) => v !== 'outside')], ['all but 2 and 4', every.filter((v) => v !== 'home' && v !== 'vehicles')],
  ['everything apart from the shed', every.filter((v) => v !== 'outside')], ['１ ３', ['room', 'outside']], ['Cars and vans, Friends', ['vehicles', 'friends']],
  ['9', '(unread)'], ['lol', '(unread)'], ['dont know', '(not_known)'], ['skip', '(skip)'], ['__proto__', '(unread)'],
]
describe('several choices', () => {
  test.each(several)('%j is %j', (said, value) => expect(outcome(checks, said)).toEqual(value))
  test('what was picked out of a sentence is said back', () => {
    expect(ask(checks, 'checked his room and rang his mates')).toMatchObject({ certainty: 'guessed', readBack: 'Looked in their room, Friends' })
    expect(ask(checks, '1 3')).toMatchObject({ certainty: 'answered' })
  })
})
