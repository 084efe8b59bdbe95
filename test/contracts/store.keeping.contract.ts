/** Threads, links, alerts, settings, and what is forgotten and what never is. */
import { describe, expect, test } from 'vitest'
import { at, begin, onward, type Opener, said, sending, sms, turnOf, web } from './store.fixtures.ts'

const alert = (id: string, conversation: Parameters<typeof onward>[0]) =>
  ({ id, conversation: conversation.id, severity: 'emergency' as const, topic: 'harm', code: 'WL-7', at: at(0) })
const grant = (tokenHash: string, conversation: Parameters<typeof onward>[0], kind: 'report' | 'carry_on', minutes = 60) =>
  ({ tokenHash, conversation: conversation.id, kind, expires: at(minutes) })

export const keepingContract = (open: Opener) => describe('keeping and forgetting', () => {
  test('a thread is numbered from one, both directions, and goes on after any number', async () => {
    const { area, here } = await open()
    const { conversation, inbound } = await begin(here, area, sms(), {}, 2)
    const ring = { ...said(area, sms(), ''), knock: { kind: 'carrier' as const, word: 'help' as const, text: 'HELP' } }
    await here.commit(turnOf(onward(conversation), ring, { sends: [sending(ring, conversation, 0, { body: 'Ring 999' })] }))
    const thread = await here.thread(conversation.id, 'adult')
    expect(thread.map(({ n, direction, body, state }) => [n, direction, body, state])).toEqual([
      [1, 'in', 'My son has not come home', 'received'], [2, 'out', 'Reply 0', 'waiting'],
      [3, 'out', 'Reply 1', 'waiting'], [4, 'out', 'Ring 999', 'waiting']])
    expect(thread[0]).toMatchObject({ channel: 'sms', at: at(0) })
    expect((await here.thread(conversation.id, 'adult', 2)).map((entry) => entry.n)).toEqual([3, 4])
    expect(await here.caused(inbound.id)).toEqual([
      { id: `${inbound.id}/0`, conversation: conversation.id, key: 'greeting', body: 'Reply 0', to: sms(), at: at(0), state: 'waiting', code: null },
      { id: `${inbound.id}/1`, conversation: conversation.id, key: 'greeting', body: 'Reply 1', to: sms(), at: at(0), state: 'waiting', code: null }])
  })

  test('a line shows what passed on it over its sittings, and nothing else', async () => {
    const { area, here } = await open()
    const { conversation } = await begin(here, area, sms())
    const page = said(area, web(), 'on the page', undefined, 1)
    await here.commit(turnOf(onward(conversation), page, {
      lines: [{ line: web(), sitting: 1 }], heard: { text: 'on the page', channel: 'web' },
      sends: [sending(page, conversation, 0, { to: web(), body: 'page answer' })] }))
    await begin(here, area, sms(), {}, 1, 2)
    expect((await here.lineThread(sms())).map(({ n, body }) => [n, body])).toEqual([
      [1, 'My son has not come home'], [2, 'Reply 0'], [3, 'My son has not come home'], [4, 'Reply 0']])
    expect((await here.lineThread(web())).map(({ body, state }) => [body, state])).toEqual([
      ['on the page', 'received'], ['page answer', 'delivered']])
  })

  test('links are looked at often, carried once, withdrawn, and end', async () => {
    const { area, here } = await open()
    const { conversation } = await begin(here, area, sms())
    const links = [grant('h-report', conversation, 'report'), grant('h-carry', conversation, 'carry_on')]
    await here.commit(turnOf(onward(conversation), said(area, sms(), 'READY'), { links }))
    expect(await here.links.look('h-report', at(1))).toEqual({ state: 'live', grant: links[0] })
    expect(await here.links.look('nothing', at(1))).toEqual({ state: 'unknown' })
    expect(await here.links.look('h-report', at(60))).toEqual({ state: 'gone' })
    expect(await here.links.consume('h-report', at(1))).toBe(false)
    expect(await here.links.consume('h-carry', at(61))).toBe(false)
    const uses = await Promise.all([1, 2, 3].map(() => here.links.consume('h-carry', at(1))))
    expect(uses.filter(Boolean)).toHaveLength(1)
    expect(await here.links.look('h-carry', at(1))).toEqual({ state: 'gone' })
    // READY again: it lives longer. Withdrawn, it stays so, however often it is renewed.
    const again = { ...grant('h-report', conversation, 'report'), expires: at(120) }
    await here.commit(turnOf(onward(onward(conversation)), said(area, sms(), 'READY'), { links: [again] }))
    expect(await here.links.look('h-report', at(100))).toEqual({ state: 'live', grant: again })
    await here.links.withdraw(conversation.id, 'report')
    expect(await here.links.look('h-report', at(1))).toEqual({ state: 'gone' })
    await here.commit(turnOf(onward(onward(onward(conversation))), said(area, sms(), 'READY'), { links: [{ ...again, expires: at(180) }] }))
    expect(await here.links.look('h-report', at(1))).toEqual({ state: 'gone' })
  })

  test('texts to be blotted out at the provider: both directions, each once, a day later, and after their sitting was erased', async () => {
    const { area, here } = await open()
    const { inbound } = await begin(here, area, sms())
    const ref = `SMout-${area}`
    await here.outbox.claim(at(1), 1, 30)
    await here.outbox.mark(`${inbound.id}/0`, { outcome: 'sent', ref }, at(1))
    await here.outbox.mark(`${inbound.id}/0`, { outcome: 'sent', ref }, at(2))
    await here.outbox.receipt({ ref }, 'delivered', null, at(3))
    expect(await here.redactions.due(at(24 * 60), 9)).toEqual([])
    expect(await here.forget({ ended: at(5), left: at(5) })).toBe(1)
    const due = await here.redactions.due(at(25 * 60 + 1), 9)
    expect(due).toEqual([{ ref: inbound.id.slice(4), tries: 0 }, { ref, tries: 0 }])
    expect(await here.redactions.due(at(25 * 60 + 1), 1)).toHaveLength(1)
    await here.redactions.later(ref, at(30 * 60))
    expect(await here.redactions.due(at(29 * 60), 9)).toHaveLength(1)
    expect(await here.redactions.due(at(30 * 60), 9)).toContainEqual({ ref, tries: 1 })
    await here.redactions.done(inbound.id.slice(4))
    await here.redactions.done(ref)
    expect(await here.redactions.due(at(99 * 60), 9)).toEqual([])
  })

  test('alerts stand open, oldest first', async () => {
    const { area, here } = await open()
    const { conversation } = await begin(here, area, sms())
    const first = alert('a1', conversation)
    const second = { ...first, id: 'a2', at: at(1), severity: 'concern' as const }
    await here.commit(turnOf(onward(conversation), said(area, sms(), 'x'), { alerts: [second, first] }))
    expect(await here.alerts('open')).toEqual([first, second])
    await here.raise(first)
    const third = { ...second, id: 'raised later', at: at(9) }
    await here.raise(third)
    await here.raise({ ...third, topic: 'another' })
    expect(await here.alerts('open')).toEqual([first, second, third])
  })

  test('an alert is acknowledged, then resolved, whole with its turn; who and what was noted come back, and raising it again changes nothing', async () => {
    const { area, here } = await open()
    const { conversation } = await begin(here, area, sms())
    const first = alert('a1', conversation)
    const second = { ...first, id: 'a2', at: at(1) }
    await here.commit(turnOf(onward(conversation), said(area, sms(), 'x'), { alerts: [first, second] }))
    const taken = { ...first, acknowledged: { by: 'jo', at: at(2) } }
    const second2 = onward(onward(conversation))
    expect(await here.commit(turnOf(second2, said(area, sms(), 'y'), { acts: [taken] }))).toBe('kept')
    expect(await here.alerts('open')).toEqual([taken, second])
    expect(await here.alert('a1')).toEqual(taken)
    const over = { ...taken, resolved: { by: 'sam', at: at(3), outcome: 'police_rung' as const, log: 'HP-20261122-0042', notes: 'Spoke to the control room.' } }
    // A turn that is overtaken leaves the alert as it stood.
    expect(await here.commit(turnOf(second2, said(area, sms(), 'z'), { acts: [over] }))).toBe('overtaken')
    expect(await here.alert('a1')).toEqual(taken)
    expect(await here.commit(turnOf(onward(second2), said(area, sms(), 'z'), { acts: [over] }))).toBe('kept')
    await here.raise(first)
    expect(await here.alerts('open')).toEqual([second])
    expect(await here.alerts('resolved')).toEqual([over])
    expect(await here.alert('nothing')).toBeNull()
    const stranger = (await begin(here, area, sms(7))).conversation
    await expect(here.commit(turnOf(onward(stranger), said(area, sms(7), 'w'), { acts: [second] }))).rejects.toThrow('of the conversation')
  })

  test('nothing is erased while an alert is open, acknowledged or not; after its outcome it goes with its sitting', async () => {
    const { store, area, here } = await open()
    const { conversation } = await begin(here, area, sms())
    const raised = alert('held', conversation)
    const ended = onward(conversation, { ended: at(1) })
    await here.commit(turnOf(ended, said(area, sms(), 'x'), { alerts: [raised] }))
    expect(await here.forget({ ended: at(900), left: at(900) })).toBe(0)
    const taken = { ...raised, acknowledged: { by: 'jo', at: at(2) } }
    await here.commit(turnOf(onward(ended), said(area, sms(), 'y'), { acts: [taken] }))
    expect(await here.forget({ ended: at(900), left: at(900) })).toBe(0)
    const { openAlerts } = await store.figures()
    await here.commit(turnOf(onward(onward(ended)), said(area, sms(), 'z'), {
      acts: [{ ...taken, resolved: { by: 'jo', at: at(3), outcome: 'false_alarm', log: '', notes: '' } }] }))
    expect((await store.figures()).openAlerts).toBe(openAlerts - 1)
    expect(await here.forget({ ended: at(900), left: at(900) })).toBe(1)
    expect(await here.alerts('resolved')).toEqual([])
    expect(await here.alert('held')).toBeNull()
  })

  test('settings are kept, and figures count', async () => {
    const { store, area, here } = await open()
    const before = await store.figures()
    const { conversation } = await begin(here, area, sms())
    await here.commit(turnOf(onward(conversation), said(area, sms(), 'x'), { alerts: [alert('one', conversation)] }))
    await here.park(said(area, sms(), 'y'), 'f', 'why')
    const after = await store.figures()
    expect(after).toEqual({ conversations: before.conversations + 1, waiting: before.waiting + 1, pending: before.pending + 1,
      openAlerts: before.openAlerts + 1, openEpisodes: before.openEpisodes })
    expect(await store.setting(`offset of ${area}`)).toBeNull()
    await store.setSetting(`offset of ${area}`, '1')
    await store.setSetting(`offset of ${area}`, '2')
    expect(await store.setting(`offset of ${area}`)).toBe('2')
    await store.ready()
  })

  test('forgets what ended or was left, whole, and nothing else', async () => {
    const { area, here } = await open()
    const ended = await begin(here, area, sms(1), { waits: { set: [{ name: 'w', due: at(5), askedFor: true }], stop: [] } })
    await here.commit(turnOf(onward(ended.conversation, { ended: at(1) }), said(area, sms(1), 'bye'), {
      links: [grant('h', ended.conversation, 'report')], heard: { text: 'bye', channel: 'sms' } }))
    const [ring] = await here.waits.due(at(5), 1)
    if (ring) await here.park(ring, 'f', 'a flow threw')
    const alerted = await begin(here, area, sms(2), {})
    await here.commit(turnOf(onward(alerted.conversation, { ended: at(1) }), said(area, sms(2), 'help'), {
      alerts: [alert('x', alerted.conversation)] }))
    const going = await begin(here, area, sms(3))
    expect(await here.forget({ ended: at(1), left: at(-60) })).toBe(0)
    expect(await here.forget({ ended: at(2), left: at(-60) })).toBe(1)
    expect(await here.find(sms(1))).toEqual({ state: 'nobody', sitting: 1 })
    expect(await here.open(ended.conversation.id)).toMatchObject({ state: 'nobody' })
    expect(await here.thread(ended.conversation.id, 'adult')).toEqual([])
    expect(await here.links.look('h', at(1))).toEqual({ state: 'unknown' })
    expect(await here.waits.next()).toBeNull()
    expect(await here.heard(ended.inbound.id)).toBeNull()
    expect(await here.commit(turnOf(onward(onward(ended.conversation)), said(area, sms(1), 'late')))).toBe('overtaken')
    expect(await here.find(sms(2))).toMatchObject({ state: 'here' })
    expect(await here.forget({ ended: at(0), left: at(1) })).toBe(1)
    expect(await here.find(sms(3))).toMatchObject({ state: 'nobody' })
    expect(await here.open(going.conversation.id)).toMatchObject({ state: 'nobody' })
    expect((await here.thread(alerted.conversation.id, 'adult'))).toHaveLength(2)
    // The same line may come again, with the same names for everything.
    await begin(here, area, sms(1), { waits: { set: [{ name: 'w', due: at(5), askedFor: true }], stop: [] } })
    expect(await here.find(sms(1))).toMatchObject({ state: 'here', sitting: 1 })
    expect(await here.waits.due(at(9), 9)).toHaveLength(1)
  })

  test('an erased sitting leaves its number used while an older one of its line is held, with the one that may go on from it', async () => {
    const { area, here } = await open()
    const first = await begin(here, area, sms())
    await here.commit(turnOf(onward(first.conversation), said(area, sms(), 'x'), { alerts: [alert('held', first.conversation)] }))
    const second = await begin(here, area, sms(), {}, 1, 2)
    const third = await begin(here, area, sms(), {}, 1, 3)
    expect(await here.forget({ ended: at(1), left: at(1) })).toBe(1)
    expect(await here.find(sms())).toEqual({ state: 'nobody', sitting: 4 })
    expect(await here.open(third.conversation.id)).toMatchObject({ state: 'nobody' })
    expect(await here.open(second.conversation.id)).toMatchObject({ state: 'here' })
  })
})
