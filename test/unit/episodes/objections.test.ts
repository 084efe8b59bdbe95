/** What the rules object to in drafts as workers write them, and what they let pass; and that what blocks cannot be approved. */
import { describe, expect, test } from 'vitest'
import { objections, type ObjectionRule } from '../../../content/check-ins/objections.ts'
import { objectionsTo, type About } from '../../../src/episodes/objections.ts'
import { checkInOf, done, act, oneOf, planned } from './an-episode.ts'
import { fine, wrong } from './drafts.ts'
import { laterFine, laterWrong } from './drafts-later.ts'

const about = (more: Partial<About> & { phone?: About['plan']['phone'] } = {}): About =>
  ({ plan: { calledBy: 'Jo', never: ['Gran', 'Marcus'], codeWords: { help: 'pineapple', safe: 'blue jumper' }, phone: more.phone ?? 'their_own' }, child: { name: 'Sam Lee' }, kind: 'check_in', ...more })
const rulesOf = (body: string, more: Parameters<typeof about>[0] = {}) => objectionsTo(body, about(more)).map(({ rule }) => rule)

test('there are enough of both, and none twice', () => {
  expect([wrong.length >= 80, fine.length >= 80, new Set([...wrong.map(([text]) => text), ...fine]).size === wrong.length + fine.length]).toEqual([true, true, true])
})

test.each(wrong)('%s → %s', (body, rule) => {
  expect(rulesOf(body)).toContain(rule)
})

test.each(laterWrong.map((body) => [body]))('later: %s', (body) => {
  expect(rulesOf(body)).not.toEqual([])
})

test.each(laterFine.map((body) => [body]))('later: %s: fine', (body) => {
  expect(rulesOf(body)).toEqual([])
})

test.each(fine.map((body) => [body]))('%s: fine', (body) => {
  expect(objectionsTo(body, about({ kind: /text u here|on this number/.test(body) ? 'first' : 'check_in' }))).toEqual([])
})

describe('what depends on the plan', () => {
  test('the agreed name may stand anywhere, and be two words; another may not', () => {
    const called = (calledBy: string) => about({ plan: { ...about().plan, calledBy } })
    expect(objectionsTo('hiya its Mr T, u ok', called('Mr T')).map(({ rule }) => rule)).not.toContain('name_perhaps')
    expect(objectionsTo('Hi, it\'s Aunty Bev. How are you?', called('Aunty Bev'))).toEqual([])
    expect(objectionsTo('Hi, it\'s Jo. How are you?', called('Aunty Bev')).map(({ rule }) => rule)).toContain('name_other')
  })
  test('who covers writes in their own name, and may say whose place they take; nobody else\'s, and not as if they were the other', () => {
    const covers = about({ plan: { ...about().plan, calledBy: 'Priya', calledBefore: 'Jo' } })
    for (const body of ['Hey its Priya, I work with Jo. Jos off for a bit so its me for now x', 'hi its Priya with Jo, u ok?', 'Priya here. Jo says hi']) expect(objectionsTo(body, covers), body).toEqual([])
    for (const body of ['hey its Jo, u ok?', 'Jo here. U ok?', 'hope ur ok. Jo x', 'hey its Kit, I work with Jo']) expect(objectionsTo(body, covers).map(({ rule }) => rule), body).toContain('name_other')
    expect(rulesOf('Hey its Priya, I work with Jo. U ok?')).toContain('name_other')
  })
  test('a phone that is not surely theirs wants neutral words, or a reason', () => {
    for (const phone of ['watched', 'shared', 'unknown'] as const) expect(objectionsTo('hey its Jo, not cross, ur not in trouble', about({ phone })).map(({ rule, does }) => `${rule} ${does}`)).toEqual(['not_neutral asks_why'])
    expect(rulesOf('hey its Jo, how r u doing x', { phone: 'watched' })).toEqual([])
  })
  test('the first text asks whether it is ok to text, and nothing else will do without a reason', () => {
    expect(rulesOf('hey its Jo, how r u', { kind: 'first' })).toEqual(['first_asks'])
    for (const body of ['hi its Jo, ok to text u here?', 'its Jo. is this number safe to text u on?', 'Hi it\'s Jo. Do you mind me texting you?']) expect(rulesOf(body, { kind: 'first' }), body).toEqual([])
  })
  test('the code word is not said back, and what blocks comes first', () => {
    const found = objectionsTo('text blue jumper to me. ring me on 07700 900456', about())
    expect(found.map(({ does }) => does)).toEqual(found.map(({ does }) => does).toSorted((a, b) => Number(a !== 'blocks') - Number(b !== 'blocks')))
    expect(found.find(({ rule }) => rule === 'code_word')?.found).toBe('(a code word)')
  })
})

describe('at the approval', () => {
  const approve = (body: string, despite: { rule: string; reason: string }[] = []) => act(planned(), { do: 'approve', checkIn: checkInOf({ body, despite }) })
  test('what blocks cannot be reasoned away', () => {
    expect(approve('its Jo, where are u', [{ rule: 'place_asked', reason: 'I need to know.' }])).toEqual({ refused: 'words_blocked', rules: ['place_asked'] })
  })
  test('what asks why goes with a reason, which is kept, and no reason is kept that nobody asked for', () => {
    const body = 'hey its Jo, hope ur alright. u need to ring me'
    expect(approve(body)).toEqual({ refused: 'reason_wanted', rules: ['demands'] })
    expect(oneOf(done(approve(body, [{ rule: 'demands', reason: 'He asked me to say so.' }, { rule: 'family', reason: 'x' }]))).approved.despite).toEqual([{ rule: 'demands', reason: 'He asked me to say so.' }])
  })
})

test('every rule is tried by a draft', () => {
  const tried = new Set(wrong.map(([, rule]) => rule))
  const elsewhere: readonly ObjectionRule[] = ['not_neutral', 'first_asks', 'speaks_ill']
  expect((Object.keys(objections) as ObjectionRule[]).filter((rule) => !tried.has(rule) && !elsewhere.includes(rule))).toEqual([])
  expect(rulesOf('its Jo. hes bad news, dont trust him')).toContain('speaks_ill')
})
