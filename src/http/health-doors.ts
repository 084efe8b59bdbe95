/** The operator's door: how the service does, in counts and clocks, for the area of whoever looks (act/health.ts). */
import type { Context } from 'hono'
import { Hono } from 'hono'
import { topicNames } from '../../content/duty.ts'
import { healthWords } from '../../content/health.ts'
import { channelWrongs } from '../../content/slack.ts'
import type { DutyPerson } from '../../content/shape.ts'
import { healthOf, type Health } from '../act/health.ts'
import { may } from '../core/may.ts'
import { sayGap } from '../duty/cover.ts'
import type { TestDay } from '../duty/drill.ts'
import { failurePage } from '../pages/failure.tsx'
import { healthPage, type HealthPage } from '../pages/health.tsx'
import type { Frame } from '../pages/layout.tsx'
import { areaCode } from '../vocabulary.ts'
import { lastBeats } from './beat.ts'
import { hereOf, personIn } from './console-person.ts'
import { ago, sayTime } from './duty-lines.ts'
import type { Service } from './service.ts'

/** Both come every minute at the latest, on Node and on Workers. */
const lateAfter = 3 * 60_000
const clocked = ['round', 'watch'] as const

const beatsOf = (last: Awaited<ReturnType<typeof lastBeats>>, now: number): Pick<HealthPage, 'beats' | 'isLate'> => {
  const isLate = (what: keyof typeof last) => clocked.some((one) => one === what) && now - (last[what] ?? 0) > lateAfter
  return {
    isLate: clocked.some(isLate),
    beats: (['round', 'watch', 'heard', 'sent'] as const).map((what) => {
      const at = last[what]
      return { label: healthWords.beats[what], value: at === null ? healthWords.beats.never : `${ago(now - at)} ago`, ...(isLate(what) ? { isBad: true as const } : {}) }
    }),
  }
}

const sendingOf = ({ waiting, stuck, failed }: Health): HealthPage['sending'] => [
  { label: healthWords.sending.waiting, value: waiting === 0 ? healthWords.sending.none : String(waiting) },
  { label: healthWords.sending.stuck, value: stuck === 0 ? healthWords.sending.stuckNone : String(stuck), ...(stuck > 0 ? { isBad: true as const } : {}) },
  { label: healthWords.sending.failed, value: failed === 0 ? healthWords.sending.failedNone : String(failed), ...(failed > 0 ? { isBad: true as const } : {}) },
]

const channelOf = ({ channel }: Health, hasSignIn: boolean): HealthPage['channel'] => [
  { label: healthWords.channel.heading, ...(channel === 'none' ? { value: healthWords.channel.none } : channel === 'good' ? { value: healthWords.channel.good } : { value: `${healthWords.channel.wrong} ${channelWrongs[channel]}`, isBad: true as const }) },
  { label: healthWords.channel.signIn, value: hasSignIn ? healthWords.channel.signInSet : healthWords.channel.signInNone },
]

const testOf = (test: TestDay | null, timeZone: string): HealthPage['test'] => {
  const { rota } = healthWords
  if (!test) return { label: rota.test, value: rota.testNone }
  const says = test.heard ? rota.testHeard : test.who === null ? rota.testNobody : test.isMissed ? rota.testMissed : rota.testWaits
  return { label: rota.test, value: `${sayTime(test.at, timeZone)}, ${says}`, ...(test.heard === null && (test.isMissed || test.who === null) ? { isBad: true as const } : {}) }
}

export const healthDoors = (service: Service, frame: Frame) => {
  const app = new Hono()
  const show = async (c: Context, by: DutyPerson) => {
    const { areaName, timeZone } = hereOf(service, by)
    const { now, realNow } = service.house.world
    const health = await healthOf(service.house, by, service.slack?.channels.has(areaCode(by.area)) === true)
    const momentOf = (at: number) => ({ at: new Date(at).toISOString(), text: sayTime(at, timeZone) })
    return c.html(healthPage(frame, {
      by, areaName, nowText: sayTime(now(), timeZone), ...beatsOf(await lastBeats(service.house), realNow()), sending: sendingOf(health),
      faults: health.faults.map(({ topic, count }) => ({ label: topicNames[topic] ?? topic, value: String(count), isBad: true as const })),
      channel: channelOf(health, service.signIn !== undefined), hasPeople: health.hasPeople, test: testOf(health.test, timeZone),
      gaps: health.gaps.map(({ from, until }) => ({ text: `${sayGap({ from, until }, timeZone)}:`, from: momentOf(from), until: momentOf(until) })),
      whole: (Object.keys(health.whole) as (keyof Health['whole'])[]).map((one) => ({ label: healthWords.whole[one], value: String(health.whole[one]) })),
    }))
  }
  app.get('/console/health', async (c) => {
    const by = personIn(service, c)
    if (!by) return c.redirect('/console', 303)
    return may(by, 'see_health') ? show(c, by) : c.html(failurePage(frame, 403), 403)
  })
  return app
}
