/** The outbox: claimed once, in order, marked or asked about, and receipts in whatever order they come. */
import { describe, expect, test } from 'vitest'
import type { AreaStore } from '../../src/ports.ts'
import type { AreaCode, DeliveryState, InboundId } from '../../src/vocabulary.ts'
import { at, begin, begun, fresh, onward, type Opener, said, sending, sms, turnOf, web } from './store.fixtures.ts'

const statesOf = async (here: AreaStore, cause: InboundId) => (await here.caused(cause)).map((sent) => sent.state)
const claimOne = async (here: AreaStore, minutes: number) => {
  const [row] = await here.outbox.claim(at(minutes), 1, 30)
  if (!row) throw new Error('Nothing to claim.')
  return row
}

/** A conversation whose texts are good until then. */
const goodUntil = async (area: AreaCode, here: AreaStore, minute: number, sends = 1, line = sms()) => {
  await here.find(line)
  const conversation = begun(here, area, line)
  const inbound = said(area, line, 'My son has not come home')
  const rows = Array.from({ length: sends }, (_, n) => sending(inbound, conversation, n, { sendBefore: at(minute) }))
  expect(await here.commit(turnOf(conversation, inbound, { lines: [{ line, sitting: 1 }], sends: rows }))).toBe('kept')
  return { line, conversation, inbound }
}

/** Every order, each once, though some of the items are the same. */
const orders = <T>(items: T[]): T[][] => items.length < 2 ? [items] : [...new Set(items)].flatMap((item) => {
  const i = items.indexOf(item)
  return orders([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest])
})

export const outboxContract = (open: Opener, everyOrder: number) => describe('the outbox', () => {
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
    expect(await left()).toEqual({ [first]: null, [second]: null })
    await claimOne(here, 1)
    expect(await left()).toEqual({ [first]: at(1), [second]: null })
    await here.outbox.mark(first, { outcome: 'again', because: 'throttled', afterSeconds: 5 }, at(1))
    expect(await left()).toEqual({ [first]: null, [second]: null })
    await claimOne(here, 2)
    await here.outbox.mark(first, { outcome: 'sent', ref: fresh('SM') }, at(2))
    await claimOne(here, 3)
    await here.outbox.mark(second, { outcome: 'never', because: 'no_such_number', code: '21211' }, at(3))
    expect(await left()).toEqual({ [first]: at(2), [second]: null })
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

  test('whose a text is by the provider’s id', async () => {
    const { area, here } = await open()
    const { inbound } = await begin(here, area, sms(), {}, 2)
    const ref = fresh('SM')
    await claimOne(here, 1)
    await here.outbox.mark(`${inbound.id}/0`, { outcome: 'sent', ref }, at(1))
    expect(await here.outbox.isOfAnother(`${inbound.id}/1`, ref)).toBe(true)
    expect(await here.outbox.isOfAnother(`${inbound.id}/0`, ref)).toBe(false)
    expect(await here.outbox.isOfAnother(`${inbound.id}/1`, fresh('SM'))).toBe(false)
  })

  test('an uncertain one that is found to have gone is sent', async () => {
    const { area, here } = await open()
    const { inbound } = await begin(here, area, sms())
    await claimOne(here, 1)
    await here.outbox.mark(`${inbound.id}/0`, { outcome: 'unknown' }, at(1))
    await here.outbox.mark(`${inbound.id}/0`, { outcome: 'sent', ref: fresh('SM') }, at(2))
    expect(await statesOf(here, inbound.id)).toEqual(['sent'])
  })

  // `queued` moves nothing; every order of the others, doubled, by either reference, before or after our own mark, ends the same.
  const histories: { states: ('sent' | 'delivered' | 'failed')[]; end: DeliveryState }[] = [
    { states: ['sent', 'delivered'], end: 'delivered' }, { states: ['sent', 'failed'], end: 'failed' },
    { states: ['failed', 'delivered'], end: 'delivered' }]
  test.each(histories)('receipts in any order, doubled, with our mark anywhere: $states', async ({ states, end }) => {
    const { area, here } = await open()
    let phone = 0
    const all = orders<'mark' | 'sent' | 'delivered' | 'failed'>(['mark', ...states, ...states])
    expect(all).toHaveLength(30)
    for (const order of all.filter((_, i) => i % everyOrder === 0)) {
      const line = sms(phone % 1000)
      const { inbound } = await begin(here, area, line)
      const ref = fresh('SM')
      await here.outbox.claim(at(1), 1, 30)
      const before: DeliveryState[] = []
      for (const [i, step] of order.entries()) {
        if (step === 'mark') await here.outbox.mark(`${inbound.id}/0`, { outcome: 'sent', ref }, at(2))
        else await here.outbox.receipt(i % 2 || phone % 2 ? { ref } : { id: `${inbound.id}/0`, ref }, step, null, at(2))
        before.push(...(await statesOf(here, inbound.id)))
      }
      expect(before.at(-1), order.join(' ')).toBe(end)
      const seen = before.indexOf(end)
      expect(before.slice(seen).every((state) => state === end), before.join(' ')).toBe(true)
      phone += 1
    }
  })

  test('a receipt says whether it moved anything, and an unknown one is kept a day', async () => {
    const { area, here } = await open()
    const { inbound } = await begin(here, area, sms(), {}, 2)
    const [one, two] = [fresh('SM'), fresh('SM')]
    expect(await here.outbox.receipt({ ref: one }, 'delivered', null, at(0))).toBe('unknown')
    await claimOne(here, 1)
    await here.outbox.mark(`${inbound.id}/0`, { outcome: 'sent', ref: one }, at(1))
    expect(await statesOf(here, inbound.id)).toEqual(['delivered', 'waiting'])
    expect(await here.outbox.receipt({ ref: one }, 'sent', null, at(2))).toBe('known')
    expect(await here.outbox.receipt({ ref: two }, 'failed', '30005', at(2))).toBe('unknown')
    await here.outbox.receipt({ ref: fresh('SM') }, 'sent', null, at(2 + 24 * 60 + 1))
    await claimOne(here, 3)
    await here.outbox.mark(`${inbound.id}/1`, { outcome: 'sent', ref: two }, at(3))
    expect(await statesOf(here, inbound.id)).toEqual(['delivered', 'sent'])
    expect(await here.outbox.receipt({ id: `${inbound.id}/1`, ref: two }, 'failed', '30005', at(4))).toBe('moved')
  })

  const retry = { afterSeconds: 120, tries: 2 }
  const failed = async (here: Awaited<ReturnType<typeof open>>['here'], id: string, ref: string, minute: number) => {
    await here.outbox.mark(id, { outcome: 'sent', ref }, at(minute))
    await here.outbox.receipt({ id, ref }, 'failed', '30003', at(minute))
  }

  test('what failed after it was taken is given back once for each id of the provider, ever later, and not for ever', async () => {
    const { area, here } = await open()
    const { inbound } = await goodUntil(area, here, 60)
    const id = `${inbound.id}/0`
    const [one, two, three] = [fresh('SM'), fresh('SM'), fresh('SM')]
    await claimOne(here, 1)
    expect(await here.outbox.giveBack(one, retry, at(1))).toBe(false)
    await failed(here, id, one, 1)
    expect(await here.outbox.giveBack(one, retry, at(1))).toBe(true)
    expect(await here.outbox.giveBack(one, retry, at(1))).toBe(false)
    expect(await statesOf(here, inbound.id)).toEqual(['waiting'])
    expect(await here.outbox.left([id])).toEqual({ [id]: null })
    expect(await here.outbox.depth()).toBe(0)
    expect(await here.outbox.claim(at(2), 5, 30)).toEqual([])
    expect((await here.outbox.claim(at(3), 5, 30)).map((row) => row.attempt)).toEqual([2])
    // Receipts of the first, late and doubled, and its own mark, say nothing of the second.
    await here.outbox.receipt({ id, ref: one }, 'failed', '30003', at(3))
    await here.outbox.receipt({ id, ref: one }, 'sent', null, at(3))
    await here.outbox.mark(id, { outcome: 'sent', ref: one }, at(3))
    expect(await statesOf(here, inbound.id)).toEqual(['sending'])
    await failed(here, id, two, 3)
    expect(await here.outbox.giveBack(one, retry, at(3))).toBe(false)
    expect(await here.outbox.giveBack(two, retry, at(3))).toBe(true)
    expect(await here.outbox.claim(at(6), 5, 30)).toEqual([])
    expect(await here.outbox.claim(at(7), 5, 30)).toHaveLength(1)
    await failed(here, id, three, 7)
    expect(await here.outbox.giveBack(three, retry, at(7))).toBe(false)
    expect(await statesOf(here, inbound.id)).toEqual(['failed'])
  })

  test('a receipt that says it came before our own mark, and the mark after it, change nothing of what was given back', async () => {
    const { area, here } = await open()
    const { inbound } = await goodUntil(area, here, 60)
    const [id, ref] = [`${inbound.id}/0`, fresh('SM')]
    await claimOne(here, 1)
    await here.outbox.receipt({ id, ref }, 'failed', '30003', at(1))
    expect(await here.outbox.giveBack(ref, retry, at(1))).toBe(true)
    await here.outbox.mark(id, { outcome: 'sent', ref }, at(1))
    expect(await statesOf(here, inbound.id)).toEqual(['waiting'])
    // It arrived after all: nothing goes twice.
    await here.outbox.receipt({ id, ref }, 'delivered', null, at(2))
    expect(await statesOf(here, inbound.id)).toEqual(['delivered'])
    expect(await here.outbox.claim(at(9), 5, 30)).toEqual([])
  })

  test('nothing is given back that would come too late, or after something newer was said', async () => {
    const { area, here } = await open()
    const late = await goodUntil(area, here, 2)
    const ref = fresh('SM')
    await claimOne(here, 1)
    await failed(here, `${late.inbound.id}/0`, ref, 1)
    expect(await here.outbox.giveBack(ref, retry, at(1))).toBe(false)
    // Of two texts of one answer the second is nothing newer; the answer to another message is.
    const { line, inbound, conversation } = await goodUntil(area, here, 60, 2, sms(2))
    const [first, second] = [fresh('SM'), fresh('SM')]
    await claimOne(here, 1)
    await failed(here, `${inbound.id}/0`, first, 1)
    expect(await here.outbox.giveBack(first, retry, at(1))).toBe(true)
    await claimOne(here, 2)
    await here.outbox.mark(`${inbound.id}/1`, { outcome: 'sent', ref: second }, at(2))
    await here.outbox.receipt({ ref: second }, 'failed', '30003', at(2))
    const next = said(area, line, 'no')
    expect(await here.commit(turnOf(onward(conversation), next, { sends: [sending(next, conversation, 0)] }))).toBe('kept')
    expect(await here.outbox.giveBack(second, retry, at(2))).toBe(false)
  })

  test('what waits to go again holds up nothing newer, and is dropped once something newer was said', async () => {
    const { area, here } = await open()
    const { line, inbound, conversation } = await goodUntil(area, here, 60)
    const ref = fresh('SM')
    await claimOne(here, 1)
    await failed(here, `${inbound.id}/0`, ref, 1)
    expect(await here.outbox.giveBack(ref, retry, at(1))).toBe(true)
    const next = said(area, line, 'no')
    expect(await here.commit(turnOf(onward(conversation), next, { sends: [sending(next, conversation, 0, { sendBefore: at(60) })] }))).toBe('kept')
    expect((await here.outbox.claim(at(2), 5, 30)).map((row) => row.id)).toEqual([`${next.id}/0`])
    const dropped: string[] = []
    expect(await here.outbox.claim(at(4), 5, 30, ({ id, because }) => dropped.push(`${id} ${because}`))).toEqual([])
    expect(dropped).toEqual([`${inbound.id}/0 too_late`])
    expect(await statesOf(here, inbound.id)).toEqual(['dropped'])
  })

  test.each(['waiting', 'refused for now', 'given back'] as const)('what is %s is dropped once its phone has begun another sitting, and holds up nothing there', async (how) => {
    const { area, here } = await open()
    const { line, inbound } = await goodUntil(area, here, 60)
    const [id, ref] = [`${inbound.id}/0`, fresh('SM')]
    if (how !== 'waiting') await claimOne(here, 1)
    if (how === 'refused for now') await here.outbox.mark(id, { outcome: 'again', because: 'throttled', afterSeconds: 5 }, at(1))
    if (how === 'given back') {
      await failed(here, id, ref, 1)
      expect(await here.outbox.giveBack(ref, retry, at(1))).toBe(true)
    }
    const other = await begin(here, area, line, {}, 1, 2)
    const dropped: string[] = []
    expect((await here.outbox.claim(at(4), 5, 30, (row) => dropped.push(`${row.id} ${row.because}`))).map((row) => row.id)).toEqual([`${other.inbound.id}/0`])
    expect(dropped).toEqual([`${id} too_late`])
    expect(await statesOf(here, inbound.id)).toEqual(['dropped'])
  })

  test('nothing is given back to a phone that has begun another sitting; another phone’s sitting changes nothing', async () => {
    const { area, here } = await open()
    const [mine, other] = [await goodUntil(area, here, 60), await goodUntil(area, here, 60, 1, sms(2))]
    const [one, two] = [fresh('SM'), fresh('SM')]
    await here.outbox.claim(at(1), 5, 30)
    await failed(here, `${mine.inbound.id}/0`, one, 1)
    await failed(here, `${other.inbound.id}/0`, two, 1)
    await begin(here, area, mine.line, {}, 1, 2)
    expect(await here.outbox.giveBack(one, retry, at(1))).toBe(false)
    expect(await here.outbox.giveBack(two, retry, at(1))).toBe(true)
  })
})
