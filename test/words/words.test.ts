/**
 * What all words must hold to, whoever writes them: holes that are filled, letters that cost one text, length, plainness, no
 * promise, no blame, no number that is not in the directory, and no word that the carrier would take for its own.
 */
import { expect, test } from 'vitest'
import { areaKeys, areaList } from '../../content/areas/index.ts'
import { helplines } from '../../content/helplines.ts'
import { words } from '../../content/messages/index.ts'
import { questions } from '../../content/questions/index.ts'
import type { Helpline, Message, Question } from '../../content/shape.ts'
import { segments } from '../../src/core/sms.ts'
import { filled, holesIn } from '../../src/tools/book/sample.ts'
import { easeOf, sentences, syllables, type Ease } from './reading.ts'

const messages: Record<string, Message> = words
const asked: Record<string, Question> = questions

/** Every text there is, by where it stands. `question`: the one in hand, for {why}. */
type Text = { where: string; text: string; channel: 'sms' | 'web'; question: string | null }
const texts: Text[] = [
  ...Object.entries(messages).flatMap(([key, { sms, web, attended }]): Text[] => [
    { where: key, text: sms, channel: 'sms', question: 'red_flags' },
    ...(attended === undefined ? [] : [{ where: `${key} (attended)`, text: attended.sms, channel: 'sms' as const, question: 'red_flags' }]),
    ...[web, attended?.web].flatMap((text) => (text === undefined ? [] : [{ where: `${key} (web)`, text, channel: 'web' as const, question: 'red_flags' }])),
  ]),
  ...Object.entries(asked).flatMap(([key, { sms, legend, hint, why, label, handlerAsks, options = [] }]): Text[] => [
    { where: `ask.${key}`, text: sms, channel: 'sms', question: key },
    // A reason goes out as a text of its own when they text WHY.
    { where: `${key} why`, text: why, channel: 'sms', question: key },
    ...[legend, hint, label, handlerAsks, ...options.map((o) => o.label)].flatMap((text): Text[] => (text ? [{ where: `${key} (web)`, text, channel: 'web', question: key }] : [])),
  ]),
]
const failing = (among: readonly Text[], holds: (text: Text) => boolean) => among.filter((text) => !holds(text)).map(({ where, text }) => `${where}: ${text}`)
const sent = texts.filter(({ channel }) => channel === 'sms')

test('there are words', () => {
  expect(sent.length).toBeGreaterThan(150)
})

test('every hole is known and is filled, in every area', () => {
  for (const area of areaKeys) {
    expect(failing(texts, ({ text, question }) => !/[{}]|undefined|null|\[object/.test(filled(text, question, area)))).toEqual([])
    expect(failing(texts, ({ text, question }) => holesIn(text).every((hole) => filled(`{${hole}}`, question, area).trim() !== ''))).toEqual([])
  }
})

test('every text is GSM-7 and at most two segments, with the longest that its holes may hold', () => {
  for (const area of areaKeys) {
    expect(failing(sent, ({ text, question }) => segments(filled(text, question, area)).encoding === 'GSM-7')).toEqual([])
    expect(failing(sent, ({ text, question }) => segments(filled(text, question, area)).segments <= 2)).toEqual([])
  }
})

/** experience.md §1.5; design.md §7 (words we do not use); domain.md §5 (never "confidential"). */
const banned = /\babscond|\bawol\b|\brunaways?\b|promiscuous|wast(?:e|ing) police time|you should have|you ought to have|why did(?:n't)? you|attention.?seeking|lifestyle choice|streetwise|\bvictims?\b|\bconfidential\b/i

test('no word that blames', () => {
  expect(failing(texts, ({ text }) => !banned.test(text))).toEqual([])
})

test('no text tells anyone to send a word that the carrier acts on', () => {
  // START AGAIN is not one: the carrier acts only where the word stands alone.
  expect(failing(texts, ({ text }) => !/\b(?:STOP|STOPALL|END|QUIT|CANCEL|UNSUBSCRIBE|REVOKE|OPTOUT|HELP|INFO|START(?! AGAIN)|UNSTOP|YES)\b/.test(text))).toEqual([])
  expect(failing(texts, ({ text }) => !/\b(?:text|reply|send)(?: back)? ["']?(?:stop|end|quit|cancel|unsubscribe|help|info|start|yes)\b/i.test(text))).toEqual([])
})

test('nothing is promised that we cannot keep', () => {
  const promise = /\bpromise|no one (?:will|else will) (?:ever )?know|nobody (?:will|else will) (?:ever )?know|guarantee|\bwill find\b|we'll find|(?:it|you|they|everything)(?:'ll| will) be (?:ok|okay|fine|all right|safe)\b|stays? secret|always hear|can never/i
  expect(failing(texts, ({ text }) => !promise.test(text))).toEqual([])
})

test('safety wording says whom to ring', () => {
  const safety = Object.entries(messages).filter(([, { safety: isSafety }]) => isSafety)
  expect(safety.length).toBeGreaterThan(20)
  // To whoever has lost a child and asks for quiet nothing is said of danger: somebody to talk to stands there.
  const saysWhom = (text: string) => /\b(?:999|101|116123)\b/.test(filled(text, 'red_flags'))
  expect(safety.filter(([, { sms, web = sms, attended }]) => [sms, web, attended?.sms ?? sms, attended?.web ?? web].some((text) => !saysWhom(text))).map(([key]) => key)).toEqual([])
})

const digits = (text: string) => text.replaceAll(' ', '')
/** As they are written: `0800 40 50 40`, `116 000`, `999`. One or two digits are a quantity, or an option. */
const numbersIn = (text: string) => (text.match(/\b0\d{2,4}(?: \d{2,4})+\b|\d{3,}(?: \d{3,})*/g) ?? []).map(digits)
/** What a row of the directory lets the words say: its numbers, and the parts of "111, then 2" and "18001 101". */
const known = new Set([
  ...helplines.flatMap(({ call, text }: Helpline) => [call, text].flatMap((number) => (number === undefined ? [] : [digits(number), ...number.split(/[ ,]+/)]))),
  ...areaList.flatMap((area) => [area, ...area.otherDoors]).flatMap(({ frontDoor, outOfHours }) => [frontDoor.value, outOfHours.value].map(digits)),
])

test('every number in the words is in the directory', () => {
  expect(known.has('999') && known.has('116000') && known.has('85258')).toBe(true)
  // A height in centimetres is the one number that is no telephone's.
  const wrong = texts.flatMap(({ where, text }) => numbersIn(text.replace(/\b\d+ ?cm\b/g, '').replace(/\d{1,2} \d{1,2} \d{4}/g, '')).filter((number) => !known.has(number)).map((number) => `${where}: ${number}`))
  expect(wrong).toEqual([])
})

test('nobody who builds this agrees to words', () => {
  const states = [...Object.entries(messages), ...Object.entries(asked)].map(([key, { agreed }]) => `${key} ${agreed.status}`)
  expect(states.filter((state) => !state.endsWith(' draft'))).toEqual([])
})

// ── Reading age (experience.md §2, GOV.UK's nine) ────────────────────────────

/** What the law or a form calls a thing: there is no plainer name, and the police will use this one. */
const terms = /parental responsibility|Philomena form|supported accommodation|National Domestic Abuse Helpline|British Sign Language|interpreter|Missing People|Childline|Crimestoppers|Windowlight|\{\w+\}/g
const plainly = (text: string) => text.replace(terms, 'Sam')

/** What is read at one time: a text; a reason after its question; a page with its legend, its hint and its reason. */
type Screen = { where: string; text: string }
const screens: Screen[] = [
  ...Object.entries(messages).flatMap(([key, { sms, web, attended }]) => [sms, web, attended?.sms, attended?.web].flatMap((text) => (text === undefined ? [] : [{ where: key, text }]))),
  ...Object.entries(asked).flatMap(([key, { sms, legend, hint = '', why }]) => [
    { where: `ask.${key}`, text: `${why}\n${sms}` }, { where: `ask.${key} (web)`, text: `${legend}\n${hint}\n${why}` },
  ]),
].filter(({ text }) => sentences(text).length > 0)
const easeFails = (holds: (e: Ease) => boolean) => screens.map((screen) => ({ ...screen, ease: easeOf(plainly(screen.text)) })).filter(({ ease }) => !holds(ease))
  .map(({ where, text, ease: { mean, longest, grade } }) => `${where} [mean ${mean.toFixed(1)}, longest ${longest}, grade ${grade.toFixed(1)}]: ${text}`)

test('the measure measures', () => {
  expect(['children', 'police', 'immediately', 'ring', 'missing', 'table'].map(syllables)).toEqual([2, 2, 5, 1, 2, 2])
  expect(sentences('Ring 999 now. Is any true? 1 Yes 2 No')).toEqual(['Ring one now', 'Is any true'])
  expect(sentences('Ring if hurt, taken, lost, or ill.')).toEqual(['Ring if hurt', 'taken', 'lost', 'or ill'])
  expect(easeOf('The multi-agency operational arrangements necessitate immediate notification of responsible authorities.').grade).toBeGreaterThan(15)
  expect(easeOf('You can ring the police now. Ring one.').grade).toBeLessThan(2)
})

test('sentences are short: fourteen words at most on average, none over twenty-four', () => {
  expect(easeFails(({ mean, longest }) => mean <= 14 && longest <= 24)).toEqual([])
})

test('a child of eleven can read every message and every question with its reason', () => {
  expect(easeFails(({ grade }) => grade <= 6)).toEqual([])
})
