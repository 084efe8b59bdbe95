/** What the duty page shows of an alert: its names, its clock in words, its place in the list. Codes and times only; no sealed words. */
import { dutyWords, topicNames } from '../../content/duty.ts'
import type { DutyPerson, Rota } from '../../content/shape.ts'
import { may } from '../core/may.ts'
import { clockOf, ladderOf, placeOf, type Clock, type Place } from '../duty/clock.ts'
import { readBy } from '../duty/rota.ts'
import type { AlertLine, ClockView } from '../pages/duty.tsx'
import type { Alert, Instant } from '../vocabulary.ts'

/** `unreached`: of which alerts no page arrived, by their ids. */
export type Desk = { rota: Rota; timeZone: string; now: Instant; by: Pick<DutyPerson, 'key' | 'role'>; unreached: ReadonlySet<string> }

const clocks = new Map<string, Intl.DateTimeFormat>()
/** "Sun 22 Nov, 4:31pm". */
export const sayTime = (at: number, timeZone: string) => {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit', hour12: true, timeZone })
  clocks.set(timeZone, clock)
  return clock.format(at).replace(/\s(?=[ap]m$)/i, '')
}

const nameOf = ({ rota }: Desk, key: string) => rota.people.find((one) => one.key === key)?.name ?? key

/** "7 minutes", "3 hours", "2 days". */
export const ago = (ms: number) => {
  const minutes = Math.max(0, Math.floor(ms / 60_000))
  if (minutes < 60) return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? `${hours} ${hours === 1 ? 'hour' : 'hours'}` : `${Math.floor(hours / 24)} days`
}

/** By when the rota had it read, from when it was raised. */
const clockHere = (alert: Alert, { rota, now, timeZone }: Desk): Clock =>
  clockOf(alert, now, alert.severity === 'emergency' ? null : readBy(rota, alert.severity, alert.at, timeZone), ladderOf(rota))

const inWords = (alert: Alert, clock: Clock, desk: Desk): string => {
  const { now, timeZone } = desk
  if (clock.stands === 'over') return alert.resolved ? `${dutyWords.outcomes[alert.resolved.outcome]}. ${nameOf(desk, alert.resolved.by)}, ${sayTime(alert.resolved.at, timeZone)}.` : dutyWords.closed
  if (clock.stands === 'in_hand') {
    const by = alert.acknowledged ? `${nameOf(desk, alert.acknowledged.by)} has it since ${sayTime(alert.acknowledged.at, timeZone)}.` : ''
    return `${by} ${clock.isOverdue ? 'Overdue: an outcome was due' : 'An outcome is due'} ${sayTime(clock.due, timeZone)}.`
  }
  const waits = `Nobody has it, ${ago(now - alert.at)} on.`
  if (clock.rung === null) return `${waits} ${clock.isOverdue ? 'Overdue: it was to be read by' : 'To be read by'} ${sayTime(clock.due, timeZone)}.`
  const next = clock.climbs.find(({ isReached }) => !isReached)
  const here = `Now with ${dutyWords.rungs[clock.rung.who]}.`
  return `${waits} ${clock.isOverdue ? 'Overdue. ' : ''}${here}${next ? ` Next: ${dutyWords.rungs[next.rung.who]}, ${sayTime(next.at, timeZone)}.` : ''}`
}

export const pathOf = (id: string) => `/console/alerts/${Buffer.from(id).toString('base64url')}`
/** Null where it is not a path of ours. */
export const idIn = (path: string): string | null => {
  if (!/^[\w-]{1,400}$/.test(path)) return null
  const id = Buffer.from(path, 'base64url').toString('utf8')
  return Buffer.from(id).toString('base64url') === path ? id : null
}

const clockViewOf = (alert: Alert, desk: Desk): ClockView => {
  const clock = clockHere(alert, desk)
  return {
    text: inWords(alert, clock, desk), isOverdue: clock.stands !== 'over' && clock.isOverdue,
    climbs: clock.stands === 'unread' ? clock.climbs.map(({ rung, at, isReached }) =>
      ({ who: dutyWords.rungs[rung.who], at: new Date(at).toISOString(), timeText: sayTime(at, desk.timeZone), minutes: rung.minutes, isReached })) : [],
  }
}

export const lineOf = (alert: Alert, desk: Desk): AlertLine => ({
  path: pathOf(alert.id), severity: alert.severity, ...(may(desk.by, 'read_alerts') ? { topic: topicNames[alert.topic] ?? alert.topic } : {}), code: alert.code,
  at: new Date(alert.at).toISOString(), timeText: sayTime(alert.at, desk.timeZone), clock: clockViewOf(alert, desk),
  ...(alert.forged ? { forged: true as const } : {}), ...(desk.unreached.has(alert.id) ? { unreached: true as const } : {}),
})

const withOthers = (line: AlertLine, together: number | undefined): AlertLine => (together === undefined ? line : { ...line, together })

const gravity = { emergency: 0, concern: 1, service: 2 } as const

/** An emergency that nobody has in hand. */
const isFresh = ({ severity, acknowledged, resolved }: Alert) => severity === 'emergency' && !acknowledged && !resolved

const inTurn = (a: { alert: Alert; line: AlertLine }, b: { alert: Alert; line: AlertLine }) =>
  Number(isFresh(b.alert)) - Number(isFresh(a.alert)) || (isFresh(a.alert) ? a.alert.at - b.alert.at
    : Number(b.line.clock.isOverdue) - Number(a.line.clock.isOverdue) || gravity[a.alert.severity] - gravity[b.alert.severity] || a.alert.at - b.alert.at)

/**
 * Emergencies that nobody has, in the order in which they fall due, so that whoever sends forty after it puts none beneath them; then what is overdue, the gravest, the oldest; what is over, newest first.
 * `together`: how many came from where one came from.
 */
export const inPlaces = (alerts: readonly Alert[], desk: Desk, together: ReadonlyMap<string, number> = new Map()): Record<Place, AlertLine[]> => {
  const placed = alerts.map((alert) => ({ alert, line: withOthers(lineOf(alert, desk), together.get(alert.id)), place: placeOf(alert, clockHere(alert, desk), desk.by) }))
  const of = (place: Place) => placed.filter((one) => one.place === place)
    .sort((a, b) => (place === 'quiet' ? (b.alert.resolved?.at ?? 0) - (a.alert.resolved?.at ?? 0) : inTurn(a, b)))
    .map(({ line }) => line)
  return { needs_me_now: of('needs_me_now'), waiting: of('waiting'), quiet: of('quiet') }
}
