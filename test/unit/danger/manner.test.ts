/** How it is said: denied, long ago, masked, in pieces; and which outcome comes first. */
import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/core/danger.ts'

const young = (text: string, recent: string[] = []) => assess(text, 'young_person', recent).level
const parent = (text: string, recent: string[] = []) => assess(text, 'parent', recent).level

describe('denials', () => {
  test.each(['im not suicidal', 'im not going to hurt myself dw', 'no weapons', 'noone is hurting me honest', 'i dont want to die'])('%s: nothing', (text) => {
    expect(young(text)).toBe('none')
  })
  test('a denial that is not the whole message leaves a concern', () => {
    expect(young('im not going to kill myself but i keep thinking about it all day and it scares me')).not.toBe('none')
  })
  test('a denial with a contradicting clause is no denial', () => {
    expect(young('not suicidal just dont want to wake up anymore')).toBe('emergency')
    expect(young('no im not alright he keeps hitting me')).toBe('emergency')
  })
  test('"no idea how badly" and "no he hit me" deny nothing', () => {
    expect(young('you have no idea how badly i want to kill myself')).toBe('emergency')
    expect(young('no he just hit me')).toBe('emergency')
    expect(young('i cant believe he raped me')).toBe('emergency')
  })
  test('other people\'s deeds can be denied', () => {
    expect(parent('he has never hurt anyone')).toBe('none')
    expect(young('he didnt hit me')).toBe('none')
  })
})

describe('now or once', () => {
  test.each([
    ['i took an overdose two years ago', 'concern'], ['i took an overdose an hour ago', 'emergency'],
    ['my uncle touched me when i was 8', 'concern'], ['my uncle keeps touching me', 'emergency'],
    ['he stabbed someone last year', 'concern'], ['i was kidnapped once', 'concern'],
    ['she tried to kill herself in 2024 and i think she has done it again tonight', 'emergency'],
  ])('%s: %s', (text, level) => {
    expect(young(text)).toBe(level)
  })
  test('a wish to die is never long ago because of some other date', () => {
    expect(young('my nan died last year and i want to die')).toBe('emergency')
  })
})

describe('however it is written', () => {
  test.each([
    'I WANT TO DIE', 'i want 2 die', 'i wanna d1e', 'iwanttodie', 'i w a n t to d i e', 'i want to diiiiie', 'i want to... die', 'i want\nto die',
    'ｉ ｗａｎｔ ｔｏ ｄｉｅ', 'і wаnt tо dіе', 'i wa\u200bnt to di\u200be', 'i want to die lol', 'lol i wanna die haha', 'i want to die 😂',
  ])('%s', (text) => {
    expect(young(text)).toBe('emergency')
  })
  test.each(['su!cidal', 's*icidal', 'suicdal', 'sucidal', 'im suicidel', 'k.m.s', 'K M S tonight'])('%s', (text) => {
    expect(young(text)).toBe('emergency')
  })
  test('dialect', () => {
    expect(young('ma da wilnae let me oot the hoose')).toBe('emergency')
    expect(young('am hame noo')).toBe('returned')
  })
})

describe('risk beats opting out, opting out beats being back', () => {
  test.each([
    ['stop', 'opt_out'], ['STOP.', 'opt_out'], ['pls stop texting me', 'opt_out'], ['unsubscribe', 'opt_out'], ['dont message me again', 'opt_out'],
    ['stop him', 'emergency'], ['make him stop', 'emergency'], ['make it stop', 'concern'], ['stop texting me im going to kill myself', 'emergency'],
    ['im home', 'returned'], ['im back at mums', 'returned'], ['im home stop texting me', 'opt_out'], ['im home but hes hitting me', 'emergency'],
    ['im at the bus stop', 'none'], ['ill be home soon', 'none'], ['i dont wanna go home yet', 'none'],
  ])('%s: %s', (text, level) => {
    expect(young(text)).toBe(level)
  })
  test.each([
    ["he's just walked in", 'returned'], ['she is back home safe', 'returned'], ['found him', 'returned'], ['he is not home yet', 'none'],
    ["he's back but he's been stabbed", 'emergency'],
  ])('parent: %s: %s', (text, level) => {
    expect(parent(text)).toBe(level)
  })
})

describe('fragments', () => {
  test('are heard together, when they reach into the new one', () => {
    expect(young('die', ['i just', 'want to'])).toBe('emergency')
    expect(young('leave', ['he wont', 'let me'])).toBe('emergency')
    expect(young('in my hand', ['got a', 'razor'])).toBe('emergency')
  })
  test('what was heard before is not raised again by an ordinary word', () => {
    expect(young('ok', ['i want to die'])).toBe('none')
    expect(young('yes', ['he hit me', 'just now'])).toBe('none')
  })
  test('opting out and being back are judged alone', () => {
    expect(young('stop', ['who is this'])).toBe('opt_out')
  })
})

describe('who speaks', () => {
  test('a child of nine or under is an emergency for a parent, not an answer of a young person', () => {
    expect(parent('my 6 year old has gone missing')).toBe('emergency')
    expect(young('my 6 year old brother has gone to bed')).toBe('none')
    expect(parent('my 13 year old has gone missing')).toBe('none')
    expect(parent('hes been missing 6 hours')).toBe('none')
  })
})

test('numbers that are hours, sizes, buses and brothers are not the age of a missing child', () => {
  const whos = ["she's", "he's", "my daughter's", 'my son has', 'my 14 year old has']
  const states = ['been missing', 'been gone', 'been out', 'gone missing', 'not been home']
  const whens = ['2 hours', 'for 3 days', 'about 6 hours', 'since 5', 'since 9 tonight', 'two hours', 'since half 4', 'nearly 4 nights', 'since 6pm']
  const facts = ['she left at 5', 'last seen at 8', 'ive rung 6 times', 'size 6 feet', '5 foot 4', 'number 7 bus', 'her brother is 6 and her sister is 9', 'he is in year 11', 'he is 9 stone']
  const texts = [...whos.flatMap((who) => states.flatMap((state) => whens.map((when) => `${who} ${state} ${when}`))), ...facts, ...facts.map((fact) => `hes 15. ${fact}`)]
  expect(texts.filter((text) => parent(text) !== 'none')).toEqual([])
})

describe('a game or a film speaks only for the words beside it', () => {
  test.each([['he keeps killing me on fortnite', 'none'], ['my dad hit me because i was on fortnite', 'emergency'], ['in the film he gets stabbed', 'none'],
    ['were watching a film and he keeps touching my leg', 'emergency'], ['got shot in warzone', 'none']])('%s: %s', (text, level) => {
    expect(young(text)).toBe(level)
  })
})

test.each([
  'he has a rope', 'he has never hurt himself but tonight he has a rope', 'film crew outside and my daughter is face down in the river',
  'the fake blood was for drama but now she wont wake up', 'i was watching casualty and my waters just broke help',
])('beside a film, a lesson or a plain no the same danger is danger: %s', (text) => expect(assess(text, 'parent', []).level).toBe('emergency'))

test.each(['he has a rope swing in the garden', 'she has got the rope for the boat', 'he has never hurt himself'])('and these are none: %s', (text) => expect(assess(text, 'parent', []).level).toBe('none'))
