/** The outbox: claimed once, in order, marked or asked about. */
import { describe, expect, test } from 'vitest'
import { at, begin, claimOne, fresh, onward, type Opener, said, sending, sms, statesOf, turnOf, web } from './store.fixtures.ts'

export const outboxContract = (open: Opener) => describe('the outbox', () => {
  test('one row of a conversation at a time, in order, whole', async () => {
    const { area, here } = await open()
    const { turn, inbound } = await begin(here, area, sms(), {}, 2)
    expect(await here.outbox.depth()).toBe(2)
    expect(await here.outbox.claim(at(1), 10, 30)).toEqual([{ ...turn.sends[0], attempt: 1, claimedAt: at(1) }])
    expect(await here.outbox.claim(at(1), 10, 30)).toEqual([])
    await here.outbox.mark(`${inbound.id}/0`, { outcome: 'sent', ref: fresh('SM') }, at(2))
    expect((await claimOne(here, 2)).id).toBe(`${inbound.id}/1`)
    expect(await statesOf(here, inbound.id)).toEqual(['sent', 'sending'])
    expect(await here.outbox.depth()).toBe(1)
  })

  test('a row has left once it is claimed, and has not where it was given back or refused', async () => {
    const { area, here } = await open()
    const { inbound } = await begin(here, area, sms(), {}, 2)
    const [first, second] = [`${inbound.id}/0`, `${inbound.id}/1`]
    const left = () => here.outbox.left([first, second, 'sms:of-nobody/0'])
    expect(await left()).toEqual({ [first]: 'waiting', [second]: 'waiting' })
    await claimOne(here, 1)
    expect(await left()).toEqual({ [first]: at(1), [second]: 'waiting' })
    await here.outbox.mark(first, { outcome: 'again', because: 'throttled', afterSeconds: 5 }, at(1))
    expect(await left()).toEqual({ [first]: 'waiting', [second]: 'waiting' })
    await claimOne(here, 2)
    await here.outbox.mark(first, { outcome: 'sent', ref: fresh('SM') }, at(2))
    await claimOne(here, 3)
    await here.outbox.mark(second, { outcome: 'never', because: 'no_such_number', code: '21211' }, at(3))
    expect((await here.caused(inbound.id)).map(({ code }) => code)).toEqual([null, '21211'])
    expect(await left()).toEqual({ [first]: at(2), [second]: 'never' })
    expect(await here.outbox.left([])).toEqual({})
  })

  test('many conversations at once, no row to two claimers', async () => {
    const { area, here } = await open()
    for (let i = 0; i < 6; i += 1) await begin(here, area, sms(i))
    const claims = await Promise.all([0, 1, 2, 3].map(() => here.outbox.claim(at(1), 2, 30)))
    const ids = claims.flat().map((row) => row.id)
    expect(ids).toHaveLength(6)
    expect(new Set(ids).size).toBe(6)
  })

  test('what goes to a page is delivered when it is written', async () => {
    const { area, here } = await open()
    const { inbound } = await begin(here, area, web())
    expect(await statesOf(here, inbound.id)).toEqual(['delivered'])
    expect(await here.outbox.claim(at(1), 10, 30)).toEqual([])
  })

  test('a row that did not go does not hold up the next for ever', async () => {
    const { area, here } = await open()
    const { inbound } = await begin(here, area, sms(), {}, 4)
    const [a, b, c, d] = [0, 1, 2, 3].map((n) => `${inbound.id}/${n}`)
    await claimOne(here, 1)
    await here.outbox.mark(a ?? '', { outcome: 'never', because: 'no_such_number', code: '21211' }, at(1))
    expect((await claimOne(here, 1)).id).toBe(b)
    await here.outbox.mark(b ?? '', { outcome: 'unknown' }, at(1))
    expect((await claimOne(here, 1)).id).toBe(c)
    await here.outbox.mark(c ?? '', { outcome: 'never', because: 'opted_out', code: '21610' }, at(1))
    expect((await claimOne(here, 1)).id).toBe(d)
    expect(await statesOf(here, inbound.id)).toEqual(['failed', 'uncertain', 'dropped', 'sending'])
  })

  test('again waits its time and holds the next back; a handset that is off is given up after three', async () => {
    const { area, here } = await open()
    const { inbound } = await begin(here, area, sms(), {}, 2)
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      expect(await claimOne(here, attempt * 10)).toMatchObject({ id: `${inbound.id}/0`, attempt })
      await here.outbox.mark(`${inbound.id}/0`, { outcome: 'again', because: 'handset_off', afterSeconds: 60 }, at(attempt * 10))
      if (attempt < 3) expect(await here.outbox.claim(at(attempt * 10), 10, 30)).toEqual([])
    }
    expect(await statesOf(here, inbound.id)).toEqual(['failed', 'waiting'])
    expect((await claimOne(here, 31)).id).toBe(`${inbound.id}/1`)
  })

  test.each(['unreachable', 'throttled'] as const)('%s ends only when it is too late', async (because) => {
    const { area, here } = await open()
    await here.find(sms())
    const { conversation } = await begin(here, area, sms(), {}, 0)
    const knock = said(area, sms(), 'x')
    await here.commit(turnOf(onward(conversation), knock, { sends: [sending(knock, conversation, 0, { sendBefore: at(10) })] }))
    for (let attempt = 1; attempt <= 9; attempt += 1) {
      expect(await claimOne(here, attempt)).toMatchObject({ attempt })
      await here.outbox.mark(`${knock.id}/0`, { outcome: 'again', because, afterSeconds: 30 }, at(attempt))
    }
    expect(await statesOf(here, knock.id)).toEqual(['waiting'])
    expect(await here.outbox.claim(at(11), 10, 30)).toEqual([])
    expect(await statesOf(here, knock.id)).toEqual(['dropped'])
  })

  test('too late is dropped, and what caused it shows that', async () => {
    const { area, here } = await open()
    await here.find(sms())
    const { inbound, conversation } = await begin(here, area, sms(), {}, 0)
    const knock = said(area, sms(), 'x')
    const sends = [sending(knock, conversation, 0, { sendBefore: at(5) }), sending(knock, conversation, 1, { sendBefore: at(60) })]
    await here.commit(turnOf(onward(conversation), knock, { sends }))
    expect((await claimOne(here, 6)).id).toBe(`${knock.id}/1`)
    expect(await statesOf(here, knock.id)).toEqual(['dropped', 'sending'])
    expect(await here.caused(inbound.id)).toEqual([])
  })

  test('nothing is sent to a line that said STOP, until it says START', async () => {
    const { area, here } = await open()
    const { inbound, conversation } = await begin(here, area, sms())
    await here.optOuts.set(sms(), 'out', at(1), 'carrier')
    expect(await here.optOuts.has(sms())).toBe(true)
    expect(await here.optOuts.has(sms(124))).toBe(false)
    const dropped: unknown[] = []
    expect(await here.outbox.claim(at(1), 10, 30, (row) => dropped.push(row))).toEqual([])
    expect(dropped).toEqual([{ id: `${inbound.id}/0`, conversation: conversation.id, key: 'greeting', because: 'opted_out' }])
    expect(await statesOf(here, inbound.id)).toEqual(['dropped'])
    await here.optOuts.set(sms(), 'in', at(3), 'carrier')
    await here.optOuts.set(sms(), 'out', at(2), 'carrier')
    expect(await here.optOuts.has(sms())).toBe(false)
  })

  test('STOP enters the ledger with the turn that heard it; said again, or overtaken, it changes nothing', async () => {
    const { area, here } = await open()
    const { conversation } = await begin(here, area, sms())
    const stop = said(area, sms(), 'STOP')
    const turn = turnOf(onward(conversation), stop, { optOut: { line: sms(), state: 'out', at: at(1), source: 'carrier' } })
    expect(await here.commit(turn)).toBe('kept')
    expect(await here.optOuts.has(sms())).toBe(true)
    await here.optOuts.set(sms(), 'in', at(2), 'carrier')
    const later = { line: sms(), state: 'out' as const, at: at(3), source: 'carrier' }
    expect(await here.commit({ ...turn, optOut: later })).toBe('done')
    expect(await here.commit(turnOf(onward(conversation), said(area, sms(), 'STOP'), { optOut: later }))).toBe('overtaken')
    expect(await here.optOuts.has(sms())).toBe(false)
  })

  test('a stranded row is asked about by one, and given back only by who asks', async () => {
    const { area, here } = await open()
    const { turn, inbound } = await begin(here, area, sms())
    const id = `${inbound.id}/0`
    await claimOne(here, 1)
    expect(await here.outbox.stranded(at(1), 10)).toEqual([])
    await here.outbox.release(id)
    expect(await statesOf(here, inbound.id)).toEqual(['sending'])
    expect(await here.outbox.stranded(at(2), 10)).toEqual([{ ...turn.sends[0], attempt: 1, claimedAt: at(1) }])
    expect(await here.outbox.stranded(at(2), 10)).toEqual([])
    await here.outbox.release(id)
    expect(await claimOne(here, 3)).toMatchObject({ id, attempt: 2 })
    // A second asker, late: the row is another's by now.
    await here.outbox.release(id)
    expect(await here.outbox.claim(at(3), 10, 30)).toEqual([])
  })

  test('a late mark of one that was given back still counts: it went', async () => {
    const { area, here } = await open()
    const { inbound } = await begin(here, area, sms())
    await claimOne(here, 1)
    await here.outbox.stranded(at(2), 10)
    await here.outbox.release(`${inbound.id}/0`)
    await here.outbox.mark(`${inbound.id}/0`, { outcome: 'sent', ref: fresh('SM') }, at(3))
    expect(await here.outbox.claim(at(3), 10, 30)).toEqual([])
    expect(await statesOf(here, inbound.id)).toEqual(['sent'])
  })
})
