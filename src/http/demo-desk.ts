/** What only the demo has: a clock that can be pushed, and a carrier in the same process with phones to type on. */
import type { Carrier } from '../demo/carrier/carrier.ts'
import type { DemoSlack } from '../demo/slack/slack.ts'
import { cardsNext } from '../act/cards.ts'
import { nextDue, ringDue } from '../timers.ts'
import { drainInbox } from '../inbox.ts'
import type { Instant } from '../vocabulary.ts'
import { deliver, showCards, type Service } from './service.ts'

export type Demo = {
  carrier: Carrier
  /** Its own Slack; left out where it is given another. */
  slack?: DemoSlack
  clock: DemoClock
}

/** Real time with an offset that is stored, so that a pushed clock stays pushed through a restart. */
export type DemoClock = { offset: () => number; push: (ms: number) => Promise<void> }

/** Waits until nothing more goes out, at most ten seconds: what is to be tried again later than that is left to the ticking. */
export const untilDry = async (service: Service): Promise<void> => {
  const { house, areas } = service
  const until = house.world.realNow() + 10_000
  const timeIsUp = new Promise((resolve) => { setTimeout(resolve, 10_000) })
  for (;;) {
    // A drain may be held up by one send that hangs: nobody waits longer for that than is said here.
    await Promise.race([Promise.all(areas.map((area) => deliver(service, area))), timeIsUp])
    await service.demo?.carrier.settled()
    const depths = await Promise.all(areas.map((area) => house.store.area(area).outbox.depth()))
    await Promise.race([Promise.all(areas.map((area) => showCards(service, area))), timeIsUp])
    if (depths.every((depth) => depth === 0) || house.world.realNow() > until || service.stopping.aborted) return
    await new Promise((resolve) => { setTimeout(resolve, 50) })
  }
}

const earlier = (a: Instant | null, b: Instant | null) => (a === null || (b !== null && b < a) ? b : a)

/** Five seconds, then what does not ring is left to the ticking. */
const mostIdle = 250

/** Pushes the clock forward: each due instant in order, at its own time, with those that arise on the way. */
export const advance = async (service: Service, clock: DemoClock, ms: number): Promise<Instant> => {
  const { house, areas } = service
  const target = house.world.now() + ms
  let idle = 0
  for (let rung = 0; rung < 10_000; rung += 1) {
    await drainInbox(house, areas)
    await untilDry(service)
    const next = earlier(await nextDue(house, areas), service.slack ? await cardsNext(house, service.slack, areas) : null)
    if (next === null || next > target) break
    const away = next - house.world.now()
    if (away > 0) await clock.push(away)
    if ((await ringDue(house, areas)) > 0) continue
    // The ticking was faster and is at it: until its turn is kept nothing is on its way yet, and an answer would come before its question.
    if ((idle += 1) > mostIdle) break
    await new Promise((resolve) => { setTimeout(resolve, 20) })
  }
  await untilDry(service)
  const left = target - house.world.now()
  if (left > 0) await clock.push(left)
  return house.world.now()
}

/** A positive ISO 8601 duration up to 400 days, in milliseconds; null where it is not one. */
export const durationOf = (text: unknown): number | null => {
  const match = typeof text === 'string' && text.length < 40
    ? /^P(?=\d|T\d)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text) : null
  if (!match) return null
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0))
  const ms = Math.round(((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000)
  return ms > 0 && ms <= 400 * 24 * 3_600_000 ? ms : null
}
