/** A text that was taken and did not arrive: what goes again, when, and what never does. */
import { describe, expect, test } from 'vitest'
import { at, begin, claimOne, failed, fresh, goodUntil, onward, type Opener, said, sending, sms, statesOf, turnOf } from './store.fixtures.ts'

const retry = { afterSeconds: 120, tries: 2 }

export const againContract = (open: Opener) => describe('what goes again', () => {
  test('what failed after it was taken is given back once for each id of the provider, ever later, and not for ever', async () => {
    const { area, here } = await open()
    const { inbound } = await goodUntil({ area, here }, 60)
    const id = `${inbound.id}/0`
    const [one, two, three] = [fresh('SM'), fresh('SM'), fresh('SM')]
    await claimOne(here, 1)
    expect(await here.outbox.giveBack(one, retry, at(1))).toBe(false)
    await failed(here, id, one, 1)
    expect(await here.outbox.giveBack(one, retry, at(1))).toBe(true)
    expect(await here.outbox.giveBack(one, retry, at(1))).toBe(false)
    expect(await statesOf(here, inbound.id)).toEqual(['waiting'])
    expect(await here.outbox.left([id])).toEqual({ [id]: 'waiting' })
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
    const { inbound } = await goodUntil({ area, here }, 60)
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
    const late = await goodUntil({ area, here }, 2)
    const ref = fresh('SM')
    await claimOne(here, 1)
    await failed(here, `${late.inbound.id}/0`, ref, 1)
    expect(await here.outbox.giveBack(ref, retry, at(1))).toBe(false)
    // Of two texts of one answer the second is nothing newer; the answer to another message is.
    const { line, inbound, conversation } = await goodUntil({ area, here }, 60, { sends: 2, line: sms(2) })
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
    const { line, inbound, conversation } = await goodUntil({ area, here }, 60)
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

  test('an answer to danger that did not arrive goes again though something newer was said, before it failed and after; never after another sitting or STOP', async () => {
    const { area, here } = await open()
    const lost = async (line = sms(), newer: 'before' | 'after' = 'before') => {
      const { inbound, conversation } = await goodUntil({ area, here }, 60, { line, more: { kind: 'danger', key: 'danger_hurt' } })
      const [id, ref] = [`${inbound.id}/0`, fresh('SM')]
      await claimOne(here, 1)
      const next = said(area, line, 'please')
      const more = () => here.commit(turnOf(onward(conversation), next, { sends: [sending(next, conversation, 0, { sendBefore: at(60) })] }))
      if (newer === 'before') await more()
      await failed(here, id, ref, 1)
      expect(await here.outbox.giveBack(ref, retry, at(1))).toBe(true)
      if (newer === 'after') await more()
      expect(await claimOne(here, 2)).toMatchObject({ id: `${next.id}/0` })
      await here.outbox.mark(`${next.id}/0`, { outcome: 'sent', ref: fresh('SM') }, at(2))
      return { id, line }
    }
    for (const [n, newer] of (['before', 'after'] as const).entries()) {
      const { id } = await lost(sms(n), newer)
      expect(await claimOne(here, 4)).toMatchObject({ id, attempt: 2, kind: 'danger' })
      await here.outbox.mark(id, { outcome: 'sent', ref: fresh('SM') }, at(4))
    }
    const dropped: string[] = []
    const [stopped, left] = [await lost(sms(5)), await lost(sms(6))]
    await here.optOuts.set(stopped.line, 'out', at(3), 'carrier')
    const other = await begin(here, area, left.line, {}, 1, 2)
    expect((await here.outbox.claim(at(4), 5, 30, (row) => dropped.push(`${row.id} ${row.because}`))).map(({ id }) => id)).toEqual([`${other.inbound.id}/0`])
    expect(dropped.sort()).toEqual([`${stopped.id} opted_out`, `${left.id} too_late`].sort())
  })

  test.each(['waiting', 'refused for now', 'given back'] as const)('what is %s is dropped once its phone has begun another sitting, and holds up nothing there', async (how) => {
    const { area, here } = await open()
    const { line, inbound } = await goodUntil({ area, here }, 60)
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
    const [mine, other] = [await goodUntil({ area, here }, 60), await goodUntil({ area, here }, 60, { line: sms(2) })]
    const [one, two] = [fresh('SM'), fresh('SM')]
    await here.outbox.claim(at(1), 5, 30)
    await failed(here, `${mine.inbound.id}/0`, one, 1)
    await failed(here, `${other.inbound.id}/0`, two, 1)
    await begin(here, area, mine.line, {}, 1, 2)
    expect(await here.outbox.giveBack(one, retry, at(1))).toBe(false)
    expect(await here.outbox.giveBack(two, retry, at(1))).toBe(true)
  })
})
