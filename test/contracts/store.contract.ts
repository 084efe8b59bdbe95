/**
 * What every store promises, whichever way it keeps it: run on memory and SQLite in `quick`, on D1 in workerd in `real`.
 * `open` is called once; each test works in an area of its own.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/ports.ts'
import { inboundId, instant } from '../../src/vocabulary.ts'
import { at, begin, begun, fresh, freshArea, onward, type Opener, said, sending, sms, turnOf, web } from './store.fixtures.ts'
import { cardsContract } from './store.cards.contract.ts'
import { againContract } from './store.again.contract.ts'
import { checkInsContract } from './store.check-ins.contract.ts'
import { consoleContract } from './store.console.contract.ts'
import { deskLogContract } from './store.desk-log.contract.ts'
import { episodesContract } from './store.episodes.contract.ts'
import { joinedContract } from './store.joined.contract.ts'
import { keepingContract } from './store.keeping.contract.ts'
import { outboxContract } from './store.outbox.contract.ts'
import { pageContract } from './store.page.contract.ts'
import { readingsContract } from './store.readings.contract.ts'
import { receiptsContract } from './store.receipts.contract.ts'
import { rotaContract } from './store.rota.contract.ts'
import { waitsContract } from './store.waits.contract.ts'

/** How many write to one conversation at the same moment, and how often; every how-manieth order of receipts is tried; in how many orders a check-in is sent and called off. */
export type Dose = { writers: number; rounds: number; everyOrder: number; interleavings: number }

export const whole: Dose = { writers: 40, rounds: 1, everyOrder: 1, interleavings: 300 }

export const storeContract = (name: string, open: () => Promise<Store>, dose = whole) => describe(`the store on ${name}`, () => {
  let store: Store
  beforeAll(async () => { store = await open() })
  afterAll(() => store.close())
  const opener: Opener = async () => {
    const area = freshArea()
    return { store, area, here: store.area(area) }
  }
  turnContract(opener, dose)
  waitsContract(opener)
  outboxContract(opener)
  receiptsContract(opener, dose.everyOrder)
  againContract(opener)
  pageContract(opener)
  keepingContract(opener)
  cardsContract(opener)
  episodesContract(opener)
  consoleContract(opener)
  checkInsContract(opener, dose.interleavings)
  rotaContract(opener)
  deskLogContract(opener)
  readingsContract(opener)
  joinedContract(opener)
})

const turnContract = (open: Opener, { writers, rounds }: Dose) => describe('turns', () => {
  test('a first knock finds nobody, then itself', async () => {
    const { area, here } = await open()
    expect(await here.find(sms())).toEqual({ state: 'nobody', sitting: 1 })
    const { conversation } = await begin(here, area, sms())
    expect(await here.find(sms())).toEqual({ state: 'here', conversation, sitting: 1 })
    expect(await here.open(conversation.id)).toEqual({ state: 'here', conversation, sitting: 1 })
    expect(await here.find(sms(124))).toEqual({ state: 'nobody', sitting: 1 })
  })

  test('one number is one line, however it is written', async () => {
    const { area, here } = await open()
    const { conversation } = await begin(here, area, sms(123))
    for (const theirs of ['07700 900123', '0044 7700 900123', '+44 (0)7700 900123', '４４７７００９００１２３']) {
      const line = { channel: 'sms' as const, ours: '+447700900001', theirs } as ReturnType<typeof sms>
      expect(here.conversationId(line, 1), theirs).toBe(conversation.id)
      expect(await here.find(line), theirs).toMatchObject({ state: 'here' })
    }
  })

  test('a mark is the same for the same thing, another for any other, and another in each area', async () => {
    const [{ here }, { here: elsewhere }] = [await open(), await open()]
    const mark = await here.mark('browser portsmouth.r')
    expect(mark).toMatch(/^[\w-]{43}$/)
    expect(await here.mark('browser portsmouth.r')).toBe(mark)
    expect(await here.mark('browser portsmouth.s')).not.toBe(mark)
    expect(await elsewhere.mark('browser portsmouth.r')).not.toBe(mark)
  })

  test('areas do not see each other', async () => {
    const { area, here } = await open()
    const { conversation, inbound } = await begin(here, area, sms())
    const elsewhere = (await open()).here
    expect(await elsewhere.find(sms())).toEqual({ state: 'nobody', sitting: 1 })
    expect(await elsewhere.open(conversation.id)).toMatchObject({ state: 'nobody' })
    expect(await elsewhere.heard(inbound.id)).toBeNull()
    expect(elsewhere.conversationId(sms(), 1)).not.toBe(conversation.id)
  })

  test('a knock is taken once', async () => {
    const { area, here } = await open()
    const { turn, conversation, inbound } = await begin(here, area, sms())
    expect(await here.heard(inbound.id)).toEqual({ state: 'taken' })
    expect(await here.isTwin(inbound.id, turn.fingerprint)).toBe(false)
    expect(await here.isTwin(inbound.id, 'print of other words')).toBe(true)
    expect(await here.isTwin(inboundId('sms:never heard'), turn.fingerprint)).toBe(false)
    expect(await here.commit(turn)).toBe('done')
    expect(await here.commit(turnOf(onward(conversation), inbound, { sends: [sending(inbound, conversation, 7)] }))).toBe('done')
    expect(await here.caused(inbound.id)).toHaveLength(1)
  })

  test('a sitting that is taken up again after another is found under its new number, its texts go, and each stands once in the thread of the line', async () => {
    const { area, here } = await open()
    const { conversation } = await begin(here, area, sms(), {}, 0)
    await begin(here, area, sms(), { side: 'child' }, 0, 2)
    const again = said(area, sms(), 'its his mum', undefined, 1)
    const next = onward(conversation)
    expect(await here.commit(turnOf(next, again, { lines: [{ line: sms(), sitting: 3 }], heard: { text: 'its his mum', channel: 'sms' }, sends: [sending(again, conversation, 0)] }))).toBe('kept')
    expect(await here.find(sms())).toEqual({ state: 'here', conversation: next, sitting: 3 })
    expect(await here.open(conversation.id)).toEqual({ state: 'here', conversation: next, sitting: 3 })
    expect((await here.lineThread(sms())).map(({ body }) => body)).toEqual(['My son has not come home', 'My son has not come home', 'its his mum', 'Reply 0'])
    expect((await here.outbox.claim(at(1), 9, 60)).map(({ body }) => body)).toEqual(['Reply 0'])
  })

  test('a turn from an old place is overtaken, and nothing of it is kept', async () => {
    const { area, here } = await open()
    const { conversation } = await begin(here, area, sms())
    const first = said(area, sms(), 'yes')
    const second = said(area, sms(), 'no')
    expect(await here.commit(turnOf(onward(conversation), first))).toBe('kept')
    const late = turnOf(onward(conversation), second, {
      heard: { text: 'no', channel: 'sms' }, sends: [sending(second, conversation, 0)],
      waits: { set: [{ name: 'look', due: at(1), askedFor: true }], stop: [] },
    })
    expect(await here.commit(late)).toBe('overtaken')
    expect(await here.heard(second.id)).toBeNull()
    expect(await here.thread(conversation.id, 'adult')).toHaveLength(2)
    expect(await here.waits.next()).toBeNull()
  })

  test('a turn that skips one, or of a conversation that is not there, is overtaken', async () => {
    const { area, here } = await open()
    const { conversation } = await begin(here, area, sms())
    expect(await here.commit(turnOf({ ...conversation, turn: 5 }, said(area, sms(), 'x')))).toBe('overtaken')
    const nobody = begun(here, area, sms(200))
    expect(await here.commit(turnOf({ ...nobody, turn: 2 }, said(area, sms(200), 'x')))).toBe('overtaken')
  })

  test('two first texts at once make one sitting', async () => {
    const { area, here } = await open()
    await here.find(sms())
    const verdicts = await Promise.all(['a', 'b', 'c'].map((text) => here.commit(
      turnOf(begun(here, area, sms()), said(area, sms(), text), { lines: [{ line: sms(), sitting: 1 }] }))))
    expect([...verdicts].sort()).toEqual(['kept', 'overtaken', 'overtaken'])
    expect(await here.find(sms())).toMatchObject({ state: 'here', conversation: { turn: 1 } })
  })

  test('many writers on one conversation: one winner for each turn, every knock applied once', async () => {
    const { area, here } = await open()
    await here.find(sms())
    const apply = async (knock: number) => {
      const inbound = said(area, sms(), `knock ${knock}`, fresh('sms:race'))
      for (let tries = 0; tries < 1000; tries += 1) {
        const found = await here.find(sms())
        const base = found.state === 'here' ? found.conversation : { ...begun(here, area, sms()), turn: 0 }
        const recent = [...base.recent, { at: at(knock), text: `knock ${knock}` }]
        const conversation = { ...base, turn: base.turn + 1, recent }
        const verdict = await here.commit(turnOf(conversation, inbound, {
          lines: [{ line: sms(), sitting: 1 }], heard: { text: `knock ${knock}`, channel: 'sms' },
          sends: [sending(inbound, conversation, 0)],
        }))
        if (verdict === 'kept') return
        expect(verdict).toBe('overtaken')
      }
      throw new Error('starved')
    }
    for (let round = 0; round < rounds; round += 1) {
      await Promise.all(Array.from({ length: writers }, (_, knock) => apply(round * writers + knock)))
    }
    const found = await here.find(sms())
    if (found.state !== 'here') throw new Error(found.state)
    const total = writers * rounds
    expect(found.conversation.turn).toBe(total)
    expect(new Set(found.conversation.recent.map((one) => one.text)).size).toBe(total)
    const thread = await here.thread(found.conversation.id, 'adult')
    expect(thread.map((entry) => entry.n)).toEqual(Array.from({ length: total * 2 }, (_, i) => i + 1))
  })

  test('a parked knock is kept, counted, handed out oldest first, and taken by a later turn', async () => {
    const { area, here } = await open()
    const { conversation } = await begin(here, area, sms())
    const late = said(area, sms(), 'second', fresh('sms:SM'), 5)
    const early = said(area, sms(), 'first', fresh('sms:SM'), 1)
    expect(await here.park(late, 'f2', 'lost races')).toBe('parked')
    expect(await here.park(early, 'f1', 'damaged')).toBe('parked')
    expect((await here.parked(10)).map((one) => one.inbound.id)).toEqual([early.id, late.id])
    expect(await here.park(early, 'f1', 'damaged still')).toBe('done')
    expect(await here.parked(10)).toEqual([
      { inbound: late, fingerprint: 'f2', tries: 0, why: 'lost races' },
      { inbound: early, fingerprint: 'f1', tries: 1, why: 'damaged still' }])
    expect(await here.parked(1)).toHaveLength(1)
    expect(await here.heard(early.id)).toEqual({ state: 'pending' })
    expect([await here.isTwin(early.id, 'f1'), await here.isTwin(early.id, 'f2')]).toEqual([false, true])
    expect(await here.commit(turnOf(onward(conversation), early, { fingerprint: 'f1' }))).toBe('kept')
    expect(await here.heard(early.id)).toEqual({ state: 'taken' })
    expect(await here.park(early, 'f1', 'again')).toBe('done')
    expect((await here.parked(10)).map((one) => one.inbound.id)).toEqual([late.id])
    expect(await here.commit(turnOf(onward(onward(conversation)), early))).toBe('done')
  })

  test('a knock that fails again and again waits longer each time, ten minutes at most, and starves nobody behind it', async () => {
    const { area, here } = await open()
    const poison = Array.from({ length: 5 }, (_, n) => said(area, sms(n), 'poison', fresh('sms:SM'), n))
    for (const knock of poison) await here.park(knock, 'f', 'TypeError', at(0))
    for (const [tries, seconds] of [2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600].entries()) {
      const real = at((tries + 1) * 60)
      for (const { inbound, fingerprint, why } of await here.parked(50, real)) await here.park(inbound, fingerprint, why, real)
      expect(await here.parked(1, instant(real + seconds * 1_000 - 1)), String(seconds)).toEqual([])
      expect(await here.parked(1, instant(real + seconds * 1_000)), String(seconds)).toHaveLength(1)
    }
    const cry = said(area, sms(200), 'he has a knife', fresh('sms:SM'), 700)
    await here.park(cry, 'f', 'overtaken', at(700))
    expect(await here.parked(1, at(699))).toMatchObject([{ inbound: { id: poison[0]?.id } }])
    for (const { inbound, fingerprint, why } of await here.parked(5, at(699))) await here.park(inbound, fingerprint, why, at(700))
    expect(await here.parked(1, at(720))).toMatchObject([{ inbound: { id: cry.id } }])
  })

  test('a parked knock that is overtaken stays parked', async () => {
    const { area, here } = await open()
    const { conversation } = await begin(here, area, sms())
    const knock = said(area, sms(), 'x')
    await here.park(knock, 'f', 'lost races')
    await here.commit(turnOf(onward(conversation), said(area, sms(), 'faster')))
    expect(await here.commit(turnOf(onward(conversation), knock))).toBe('overtaken')
    expect(await here.heard(knock.id)).toMatchObject({ state: 'pending' })
  })

  test('a line leads on: a new sitting, or a browser that carries on', async () => {
    const { area, here } = await open()
    const { conversation } = await begin(here, area, sms())
    const carried = said(area, web(), 'carried')
    expect(await here.commit(turnOf(onward(conversation), carried, { lines: [{ line: web(), sitting: 1 }] }))).toBe('kept')
    expect(await here.find(web())).toMatchObject({ state: 'here', conversation: { id: conversation.id }, sitting: 1 })
    const second = await begin(here, area, sms(), {}, 1, 2)
    expect(second.conversation.id).not.toBe(conversation.id)
    expect(await here.find(sms())).toMatchObject({ state: 'here', conversation: { id: second.conversation.id }, sitting: 2 })
    expect(await here.open(conversation.id)).toMatchObject({ state: 'here', sitting: 1 })
    // The same sitting of the same line cannot lead to two.
    const stranger = begun(here, area, web('other'))
    expect(await here.commit(turnOf(stranger, said(area, web('other'), 'x'), { lines: [{ line: web(), sitting: 1 }] }))).toBe('overtaken')
  })

  test('sittings by a name of ours: over all that are there, two at most', async () => {
    const { area, here } = await open()
    const all: string[] = []
    for (let n = 0; n < 4; n += 1) all.push((await begin(here, area, sms(n))).conversation.id)
    expect(await here.named((id) => id === all[2])).toEqual([all[2]])
    expect(await here.named(() => true)).toHaveLength(2)
    expect(await here.named(() => false)).toEqual([])
  })

  test('the side of a sitting is fixed, and the other ring sees nothing of it', async () => {
    const { area, here } = await open()
    const { conversation } = await begin(here, area, sms(), { side: 'child' })
    expect(await here.thread(conversation.id, 'adult')).toEqual([])
    expect(await here.thread(conversation.id, 'child')).toHaveLength(2)
    await expect(here.commit(turnOf(onward(conversation), said(area, sms(), 'x'), { side: 'adult' }))).rejects.toThrow('side of a sitting')
  })

  test('a turn that does not fit is a bug, and is said to be one', async () => {
    const { area, here } = await open()
    const { conversation } = await begin(here, area, sms())
    await expect(here.commit({ ...turnOf(onward(conversation), said(area, sms(), 'x')), before: 0 })).rejects.toThrow('numbered')
    const other = { ...said(area, sms(), 'x'), area: freshArea() }
    await expect(here.commit(turnOf(onward(conversation), other))).rejects.toThrow('own area')
    expect(await here.heard(inboundId(other.id))).toBeNull()
  })
})
