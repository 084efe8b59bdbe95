/** The day's test goes out, is answered, or is missed: each written into the rota book once, and paged by the outbox as an alert is. */
import { onCallWords } from '../../content/rota.ts'
import type { DutyPerson } from '../../content/shape.ts'
import { testNext, testStep, testWaiting, type TestStep } from '../duty/drill.ts'
import { entered } from '../duty/rota-book.ts'
import { nobody, rotaOf } from '../duty/rota.ts'
import { looks, packOf, type House } from '../turn.ts'
import { areaCode, conversationId, e164, inboundId, instant, type AreaCode, type AuditEntry, type Instant, type Outgoing } from '../vocabulary.ts'
import type { RoadName, RotaEntry } from '../vocabulary/rota.ts'
import { withBook } from './rota-now.ts'

const goodFor = 30 * 60_000
/** As long as the rota's page shows what came of it. */
const shownFor = 8 * 86_400_000

const pagesOf = (house: House, area: AreaCode, step: TestStep, at: Instant): Outgoing[] => {
  const people: readonly DutyPerson[] = step.do === 'test' ? (step.to ? [step.to] : []) : step.to
  return people.flatMap(({ key, phone }): Outgoing[] => {
    if (phone === undefined) return []
    const cause = inboundId(`page:test.${step.day}:${step.do === 'test' ? 0 : 15}:${key}`)
    return [{
      id: `${cause}/0`, conversation: conversationId(`oncall.${area}`), cause, to: { channel: 'sms', ours: e164(house.numberOf(area)), theirs: e164(phone) },
      body: `${onCallWords.title} ${onCallWords[step.do]} ${house.publicUrl}/console/rota`, key: 'page', kind: 'page', sendBefore: instant(at + goodFor),
    }]
  })
}

/** The page first: it has a name of its own, and a fall in between finds the entry still to write. */
const doOne = async (house: House, area: AreaCode, book: readonly RotaEntry[], step: TestStep): Promise<number> => {
  const store = house.store.area(area)
  const at = house.world.now()
  const sends = pagesOf(house, area, step, at)
  if (sends.length > 0) await store.page(sends, at)
  const until = instant(at + shownFor)
  const entry = step.do === 'test' ? { what: 'tested' as const, day: step.day, who: step.to?.key ?? null, until } : { what: 'test_missed' as const, day: step.day, until }
  const audit: AuditEntry[] = [{ at, actor: 'service', action: `rota.${entry.what}`, outcome: step.day }]
  return await store.rota.write(entered(book, [entry], 'service', at), `${step.do}:${step.day}`, audit) === 'kept' ? 1 : 0
}

const hasPeople = ({ rota = nobody }: House, area: AreaCode) => rotaOf(rota, area).people.length > 0

/** Returns how many tests went out or were found missed. */
export const testsDue = async (house: House, areas: readonly AreaCode[]): Promise<number> => {
  let done = 0
  for (const area of areas.filter((one) => hasPeople(house, one))) {
    const now = house.world.now()
    const book = await house.store.area(area).rota.book(now)
    const step = testStep(withBook(house, area, book), book, now, packOf(area).timeZone)
    if (step) done += await doOne(house, area, book, step)
  }
  return done
}

export const testsNext = async (house: House, areas: readonly AreaCode[]): Promise<Instant | null> => {
  const all = await Promise.all(areas.filter((one) => hasPeople(house, one)).map(async (area) => {
    const now = house.world.now()
    const book = await house.store.area(area).rota.book(now)
    return testNext(withBook(house, area, book), book, now, packOf(area).timeZone)
  }))
  const known = all.filter((due) => due !== null)
  return known.length === 0 ? null : instant(Math.min(...known))
}

/** Somebody has answered it, by this road. False: none waits. */
export const hearTest = async (house: House, by: DutyPerson, road: RoadName, once: string): Promise<boolean> => {
  const { rota } = house.store.area(areaCode(by.area))
  for (let tries = 0; tries < looks; tries += 1) {
    const at = house.world.now()
    const book = await rota.book(at)
    const test = testWaiting(book, at)
    if (!test) return false
    const entry = { what: 'test_heard' as const, day: test.day, road, until: instant(at + shownFor) }
    const audit: AuditEntry[] = [{ at, actor: by.key, action: 'rota.test_heard', outcome: `${test.day} ${road}` }]
    if (await rota.write(entered(book, [entry], by.key, at), `heard:${by.key}:${once}`, audit) !== 'overtaken') return true
  }
  return false
}
