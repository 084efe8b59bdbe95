/** The drafts that workers start from: short, plain, harmless in any hand, and with nothing in them that the rules beside them object to. */
import { expect, test } from 'vitest'
import { decidedAnyway, objections, objectionsAgreed } from '../../content/check-ins/objections.ts'
import { templates, toneNames, useNames, type Template, type Tone, type Use } from '../../content/check-ins/templates.ts'
import { objectionsTo, type About } from '../../src/episodes/objections.ts'
import { filledIn, suggest } from '../../src/episodes/suggest.ts'
import { foldToGsm, segments } from '../../src/core/sms.ts'
import { easeOf } from './reading.ts'

const all: Record<string, Template> = templates
const entries = Object.entries(all)
const plan = (more: Partial<About['plan']> & { tone?: Tone } = {}) => ({ calledBy: 'Jo', never: ['Gran', 'Marcus'], codeWords: { help: 'pineapple', safe: 'blue jumper' }, phone: 'their_own' as const, tone: 'warm' as const, ...more })

test('each use has a draft in each tone', () => {
  const tones = Object.keys(toneNames) as Tone[]
  const uses = Object.keys(useNames) as Use[]
  expect(entries.length).toBeGreaterThanOrEqual(16)
  expect(tones.flatMap((tone) => uses.filter((use) => !entries.some(([, one]) => one.tone === tone && one.use === use)).map((use) => `${tone} ${use}`))).toEqual([])
})

test('the rules have nothing against any of them', () => {
  const objected = entries.flatMap(([key, one]) => objectionsTo(filledIn(one, { calledBy: 'Jo', calledBefore: 'Priya' }), { plan: plan({ calledBefore: 'Priya' }), child: { name: 'Sam Lee' }, kind: one.use === 'first' ? 'first' : 'check_in' })
    .map(({ rule, found }) => `${key}: ${rule} (${found})`))
  expect(objected).toEqual([])
})

test('each is one plain text, with the longest name that may stand in it', () => {
  expect(entries.filter(([, one]) => segments(filledIn(one, { calledBy: 'M'.repeat(20), calledBefore: 'M'.repeat(20) })).segments > 1).map(([key]) => key)).toEqual([])
  expect(entries.filter(([, { text }]) => segments(text).encoding !== 'GSM-7' || foldToGsm(text) !== text).map(([key]) => key)).toEqual([])
})

/** NOW rings 999, HELP and STOP are the carrier's, the others lead away: a question that names one as an answer is answered with it. */
const ours = /\b(?:now|help|stop|end|ready|words|back|menu|why|other|worker)\b/i
test('no question invites a word of ours as its answer', () => {
  const invited = entries.flatMap(([key, { text }]) => (text.match(/[^.?!]+(?:\?|: ?just say)/gi) ?? []).filter((asked) => ours.test(asked)).map((asked) => `${key}:${asked}`))
  expect(invited).toEqual([])
})

test('each says who writes, once, before the screen is full; nothing names a day, and no two are alike', () => {
  expect(entries.filter(([, { text }]) => !/^[^{]{0,22}\{me\}[^{]*$/.test(text.replace('{before}', 'Priya'))).map(([key]) => key)).toEqual([])
  expect(entries.filter(([, { text }]) => /\b(?:day or night|all night|any hour|24|always|today|tonight|tomorrow|yesterday|this (?:morning|evening)|\d ?[ap]m)\b/i.test(text)).map(([key]) => key)).toEqual([])
  const runs = (text: string) => text.toLowerCase().replace(/1 yes 2 not sure 3 no|1 ok 2 not ok 3 call me/, '').replace(/[^a-z0-9 ]/g, '').split(/\s+/).flatMap((_, i, words) => (i + 5 <= words.length ? [words.slice(i, i + 5).join(' ')] : []))
  const seen = new Map<string, string[]>()
  for (const [key, { text, tone }] of entries) for (const run of new Set(runs(text))) seen.set(`${tone}: ${run}`, [...(seen.get(`${tone}: ${run}`) ?? []), key])
  expect([...seen].filter(([, keys]) => keys.length > 1)).toEqual([])
})

test('a child of nine can read them', () => {
  expect(entries.map(([key, { text }]) => ({ key, ease: easeOf(text.replaceAll('{me}', 'Jo').replaceAll('{before}', 'Priya')) })).filter(({ ease }) => ease.grade > 5 || ease.mean > 12).map(({ key, ease }) => `${key} ${ease.grade} ${ease.mean}`)).toEqual([])
})

test('the carrier takes none of them for its own, and nobody who builds this agrees to words', () => {
  expect(entries.filter(([, { text }]) => /\b(?:STOP|END|QUIT|CANCEL|HELP|INFO|START|YES)\b/.test(text) || /\b(?:text|reply|send)(?: back)? (?:stop|end|quit|cancel|help|info|start|yes)\b/i.test(text)).map(([key]) => key)).toEqual([])
  expect([...entries.map(([, { agreed }]) => agreed.status), objectionsAgreed.status].filter((status) => status !== 'draft')).toEqual([])
})

test('what is suggested is of the plan\'s tone, and not what they have had', () => {
  const fresh = suggest(plan(), [])
  expect(fresh.map(({ key }) => key)).toEqual(entries.filter(([, { tone, use }]) => tone === 'warm' && use !== 'covering').map(([key]) => key))
  const had = fresh.slice(0, 3).map(({ body }) => body)
  expect(suggest(plan(), had).map(({ body }) => body)).toEqual(fresh.slice(3).map(({ body }) => body))
  expect(suggest(plan({ tone: 'brief', calledBy: 'Priya' }), []).every(({ body }) => body.includes('Priya') && !body.includes('{me}'))).toBe(true)
})

test('on a phone that somebody may watch, or that nobody knows, only neutral ones are left, the first among them; and none with a word that the plan rules out', () => {
  for (const phone of ['watched', 'unknown', 'shared'] as const) {
    for (const tone of ['plain', 'warm', 'brief'] as const) {
      const left = suggest(plan({ phone, tone }), [])
      expect(left.map(({ use }) => use), `${phone} ${tone}`).toEqual(expect.arrayContaining(['first', 'neutral', 'thumbs_up']))
      expect(left.filter(({ body }) => /0800|worried|trouble|where|cross/i.test(body))).toEqual([])
    }
  }
  expect(suggest(plan({ never: ['bed'] }), []).map(({ use }) => use)).not.toContain('series_5')
})

test('each rule has its reason in plain words, and a source', () => {
  for (const [rule, { name, why, source }] of [...Object.entries(objections), ...Object.entries(decidedAnyway)]) {
    expect([/^[A-Z].*\.$/.test(name), why.length > 25 && /[.?]$/.test(why), source.length > 5, easeOf(why).grade < 9], rule).toEqual([true, true, true, true])
  }
})
