/**
 * How the service does, for whoever runs it: counts, clocks and gaps of their own area. Nothing here opens a sitting or an episode, and
 * nothing of it is a word, a name, a code or a number of anybody's.
 */
import type { DutyPerson } from '../../content/shape.ts'
import { coverOf, gapsIn, type Span } from '../duty/cover.ts'
import { testsIn, type TestDay } from '../duty/drill.ts'
import { packOf, type House } from '../turn.ts'
import { areaCode, instant, type AreaCode, type Instant } from '../vocabulary.ts'
import { channelWrong, type Wrong } from './channel-watch.ts'
import { withBook } from './rota-now.ts'
import { watchedAfter } from './watch.ts'

const fortnight = 14 * 86_400_000
/** More than so many standing still is said so. */
const mostStuck = 100
/** Raised where a text of ours did not reach its phone. */
const failed = new Set(['undelivered', 'check_in_undelivered'])

export type Health = {
  waiting: number
  stuck: number
  failed: number
  /** Open ones of the service itself, by kind, the commonest first; texts that did not arrive are counted above. */
  faults: readonly { topic: string; count: number }[]
  channel: Wrong | 'good' | 'none'
  gaps: readonly Span[]
  hasPeople: boolean
  test: TestDay | null
  whole: Awaited<ReturnType<House['store']['figures']>>
}

const faultsIn = (topics: readonly string[]): Health['faults'] =>
  [...new Set(topics)].map((topic) => ({ topic, count: topics.filter((one) => one === topic).length })).toSorted((a, b) => b.count - a.count || (a.topic < b.topic ? -1 : 1))

const coverAhead = async (house: House, area: AreaCode, now: Instant): Promise<Pick<Health, 'gaps' | 'hasPeople' | 'test'>> => {
  const book = await house.store.area(area).rota.book(now)
  const rota = withBook(house, area, book)
  const hasPeople = rota.people.length > 0
  return { hasPeople, gaps: hasPeople ? gapsIn(coverOf(rota, now, instant(now + fortnight), packOf(area).timeZone)) : [], test: testsIn(book)[0] ?? null }
}

/** `hasChannel`: the workers' channel is set for this area. */
export const healthOf = async (house: House, by: Pick<DutyPerson, 'area'>, hasChannel: boolean): Promise<Health> => {
  const area = areaCode(by.area)
  const store = house.store.area(area)
  const now = house.world.now()
  const topics = (await store.alerts('open')).filter(({ severity }) => severity === 'service').map(({ topic }) => topic)
  return {
    waiting: await store.outbox.depth(), stuck: (await store.stuck(instant(now - watchedAfter), house.world.realNow(), mostStuck)).length,
    failed: topics.filter((topic) => failed.has(topic)).length, faults: faultsIn(topics.filter((topic) => !failed.has(topic))),
    channel: hasChannel ? await channelWrong(house, area) ?? 'good' : 'none', ...await coverAhead(house, area, now), whole: await house.store.figures(),
  }
}
