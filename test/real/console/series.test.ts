/** A series of check-ins, a change of one that waits, a slip that is undone: through the console's doors, with the clock pushed and the child's phone read. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { wordsOf } from '../abuser/browser.ts'
import { instant } from '../../../src/vocabulary.ts'
import type { RotaEntry } from '../../../src/vocabulary/rota.ts'
import { hidden, minute, onceOn, openHands, portsmouth, type Desk, type Hands } from './hands.ts'

const hour = 60 * minute
let hands: Hands
beforeEach(async () => { hands = await openHands(Date.parse('2026-11-23T12:00:00Z'), 300) })
afterEach(async () => { await hands.house.close(); expect(hands.house.wrong).toEqual([]) })

const boxesOn = (html: string) => Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`body_${n}`, new RegExp(`name="body_${n}"[^>]*>([^<]*)</textarea>`).exec(html)?.[1]?.replaceAll('&#39;', '\'') ?? '']))
/** The form as it comes, with its drafts, looked at; and what the look would send. */
const looked = async (desk: Desk, path: string, more: Record<string, string> = {}) => {
  const form = (await desk.get(`${path}/series`)).body
  const fields = { when: 'tomorrow', at: '10:00', unless: 'yes', ...boxesOn(form), ...more }
  const look = await desk.send({ once: onceOn(form), ...fields, act: 'preview' }, `${path}/series`)
  return { look, approve: { ...fields, once: onceOn(look.body), due: hidden(look.body, 'due'), act: 'approve' } }
}
const waiting = async (path: string) => (await hands.kept(path)).checkIns.filter(({ fate }) => fate.state === 'waiting')

test('five days in other words, looked at one by one, approved in one act; they go one a day, and stop when the child writes', async () => {
  const jo = await hands.be('jo')
  const { path, mobile } = await hands.planned(jo)
  expect(wordsOf((await jo.get(`${path}/series`)).body)).toContain('Ask first whether it is safe to text here.')
  await hands.asked(jo, path, mobile)
  const { look, approve } = await looked(jo, path, { body_3: '' })
  expect(wordsOf(look.body)).toMatch(/It goes Tue 24 Nov, 10:00am, and not after .* unless they reply before\. Hey its Jo\. .* A locked phone shows: .*Wed 25 Nov, 10:00am.*Fri 27 Nov, 10:00am.*Sat 28 Nov, 10:00am/)
  expect(wordsOf(look.body)).not.toContain('Thu 26 Nov')
  expect(await waiting(path)).toEqual([])
  expect((await jo.send(approve, `${path}/series`)).location).toBe(`${path}?done=series`)
  expect((await jo.send(approve, `${path}/series`)).location).toBe(path)
  const all = await waiting(path)
  expect([all.length, new Set(all.map(({ body }) => body)).size, new Set(all.map(({ approved: { by } }) => by))]).toEqual([4, 4, new Set(['jo'])])
  const before = hands.sentTo(mobile).length
  await hands.house.pass(48 * hour)
  expect(hands.sentTo(mobile).slice(before)).toEqual([approve['body_1' as keyof typeof approve], approve['body_2' as keyof typeof approve]])
  await hands.texts(mobile, 'im ok x')
  for (const alert of await hands.house.store.area((await hands.kept(path)).area).alerts('open')) await hands.closes(jo, alert.id)
  const after = hands.sentTo(mobile).length
  await hands.house.pass(72 * hour)
  expect(hands.sentTo(mobile)).toHaveLength(after)
  expect((await hands.kept(path)).checkIns.slice(-2).map(({ fate }) => fate)).toMatchObject([{ because: 'they_replied' }, { because: 'they_replied' }])
})

test('the same words twice, a place asked, an hour at night: nothing of the series is kept, and each is named beside its day', async () => {
  const jo = await hands.be('jo')
  const { path, mobile } = await hands.planned(jo)
  await hands.asked(jo, path, mobile)
  const twice = await looked(jo, path, { body_2: 'Hey its Jo. Thinking of u x', body_4: 'hey its jo, thinking of u  X' })
  const said = await jo.send(twice.approve, `${path}/series`)
  expect([said.status, wordsOf(said.body).includes('Fri 27 Nov, 10:00am: The same words stand twice here')]).toEqual([422, true])
  const asks = await looked(jo, path, { body_2: 'Hey its Jo, where are you?' })
  expect([asks.look.body.includes('It cannot go like this'), asks.look.body.includes('value="approve"')]).toEqual([true, false])
  expect((await jo.send(asks.approve, `${path}/series`)).status).toBe(422)
  expect((await looked(jo, path, { at: '23:30' })).look.status).toBe(422)
  for (const wrong of [{ when: '' }, { when: 'now' }, { at: 'ten' }, { body_1: '', body_2: ' ', body_3: '', body_4: '', body_5: '' }]) expect((await looked(jo, path, wrong)).look.status).toBe(422)
  expect(await waiting(path)).toEqual([])
  // The day of the first has one already: asked beside that day alone, and kept with its reason.
  await hands.press(jo, `${path}/check-in`, { kind: 'check_in', body: 'Hey its Jo. Still here for u x', when: 'tomorrow', at: '15:00', act: 'approve' })
  const second = await looked(jo, path, { body_1: 'Its Jo. U ok?' })
  expect(second.look.body.match(/name="why_\d_second_today"/g)).toEqual(['name="why_1_second_today"'])
  expect((await jo.send(second.approve, `${path}/series`)).status).toBe(422)
  expect((await jo.send({ ...second.approve, why_1_second_today: 'Agreed with her.' }, `${path}/series`)).location).toBe(`${path}?done=series`)
  expect((await waiting(path)).map(({ approved: { despite } }) => despite.map(({ rule, reason }) => `${rule}: ${reason}`))).toEqual([[], ['second_today: Agreed with her.'], [], [], [], []])
})

test('one that waits is changed: its words and its hour, in one write; what went is changed no more', async () => {
  const jo = await hands.be('jo')
  const { path, mobile } = await hands.planned(jo)
  await hands.asked(jo, path, mobile)
  await jo.send((await looked(jo, path)).approve, `${path}/series`)
  const [, second] = await waiting(path)
  const form = (await jo.get(`${path}/check-in?instead=${second?.id}`)).body
  expect(form).toContain(`name="instead" value="${second?.id}"`)
  expect(form.includes('value="2026-11-25" checked')).toBe(true)
  expect([/id="at" name="at" type="text" value="10:00"/.test(form), form.includes(second?.body.slice(0, 12) ?? '?')]).toEqual([true, true])
  const fields = { kind: 'check_in', body: 'Hey its Jo. Changed my words x', when: '2026-11-25', at: '17:30', unless: 'yes', instead: second?.id ?? '' }
  const look = await jo.send({ once: onceOn(form), ...fields, act: 'preview' }, `${path}/check-in`)
  expect(look.body).toContain(`name="instead" value="${second?.id}"`)
  expect((await jo.send({ ...fields, once: onceOn(look.body), due: hidden(look.body, 'due'), act: 'approve' }, `${path}/check-in`)).location).toBe(`${path}?done=approved`)
  const all = await waiting(path)
  expect([all.length, all.some(({ id }) => id === second?.id), all.at(-1)?.body, new Date(all.at(-1)?.due ?? 0).toISOString()]).toEqual([5, false, fields.body, '2026-11-25T17:30:00.000Z'])
  const went = (await hands.kept(path)).checkIns[0]?.id ?? ''
  expect([(await jo.get(`${path}/check-in?instead=${went}`)).status, (await jo.get(`${path}/check-in?instead=nothing`)).status]).toEqual([409, 404])
})

test('called off by a slip: within the minute whoever did it lets it wait again; nobody else, nothing later', async () => {
  const jo = await hands.be('jo')
  const { path, mobile } = await hands.planned(jo)
  await hands.asked(jo, path, mobile)
  await jo.send((await looked(jo, path)).approve, `${path}/series`)
  const [first, second] = await waiting(path)
  const off = (id: string | undefined) => hands.press(jo, path, { act: 'call_off', check_in: id ?? '' })
  await off(first?.id)
  expect((await jo.get(path)).body).toContain('value="put_back"')
  const sam = await hands.be('sam')
  await sam.send({ next: '', why: 'To see what was called off' }, `${path}/open`)
  expect((await sam.get(path)).body).toContain('Called off')
  expect((await sam.get(path)).body).not.toContain('value="put_back"')
  expect((await hands.press(sam, path, { act: 'put_back', check_in: first?.id ?? '' })).status).toBe(422)
  expect((await hands.press(jo, path, { act: 'put_back', check_in: first?.id ?? '' })).location).toBe(`${path}?done=put_back`)
  expect(await waiting(path)).toHaveLength(5)
  await off(second?.id)
  await hands.house.pass(minute)
  expect((await jo.get(path)).body).not.toContain('value="put_back"')
  expect((await hands.press(jo, path, { act: 'put_back', check_in: second?.id ?? '' })).status).toBe(422)
  await hands.house.pass(24 * hour)
  expect(hands.sentTo(mobile)).toContain(first?.body)
})

test('a day on which nobody would read a reply is seen before anything is agreed, with its gap; left out, the rest is approved', async () => {
  const jo = await hands.be('jo')
  const { path, mobile } = await hands.planned(jo)
  await hands.asked(jo, path, mobile)
  const covered = await looked(jo, path)
  expect(wordsOf(covered.look.body)).toContain('On each of these days somebody is on duty who would read a reply.')
  const { store, house: { world } } = hands.house
  const rota = store.area(portsmouth).rota
  const away = (who: string, n: number): RotaEntry => ({ what: 'absent', who, from: instant(Date.parse('2026-11-25T06:00:00Z')), until: instant(Date.parse('2026-11-25T15:00:00Z')), n, at: world.now(), by: 'sam' })
  const last = (await rota.book(instant(0))).at(-1)?.n ?? 0
  expect(await rota.write(['jo', 'sam', 'priya'].map((who, i) => away(who, i + 1 + last)), 'away', [])).toBe('kept')
  const { look, approve } = await looked(jo, path)
  expect(look.status).toBe(200)
  expect(wordsOf(look.body)).toMatch(/Nobody would read a reply on these days, so nothing can go then: Wed 25 Nov, 10:00am ?\. On the rota there is a gap of 9 hours on Wednesday morning\./)
  expect([look.body.includes('value="approve"'), look.body.includes('value="leave_out"')]).toEqual([false, true])
  const refused = await jo.send(approve, `${path}/series`)
  expect([refused.status, await waiting(path)]).toEqual([422, []])
  const left = await jo.send({ ...approve, act: 'leave_out', once: onceOn(look.body) }, `${path}/series`)
  expect([left.body.includes('value="approve"'), wordsOf(left.body).includes('Wed 25 Nov, 10:00am')]).toEqual([true, false])
  const bodies = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`body_${n}`, hidden(left.body, `body_${n}`).replaceAll('&#39;', "'")]))
  expect((await jo.send({ ...approve, ...bodies, once: onceOn(left.body) }, `${path}/series`)).location).toBe(`${path}?done=series`)
  expect((await waiting(path)).map(({ due }) => new Date(due).getUTCDate())).toEqual([24, 26, 27, 28])
})
