/**
 * Which lines to give whom: by need, age, speaker, hour, channel and area. Each pick says why it was made and each that was left says why not,
 * so that a safeguarding lead can argue with the choice. Pure; the order comes from `content/helplines/needs.ts`.
 */
import { helplines } from '../../content/helplines.ts'
import { needs, type Advice } from '../../content/helplines/needs.ts'
import type { AreaPack, Helpline, Need, Way } from '../../content/shape.ts'
import type { Channel, Instant, Speaker } from '../vocabulary.ts'
import { doorsOf, factStanding, standingOf, type Mode } from './good-for.ts'
import { answersAt, dateThere, opensNext, sayHours, sayWhen } from './opening.ts'
import { sayReach, waysOf } from './reach.ts'

export type Seeker = {
  need: Need
  speaker: Speaker
  /** In years, of who is speaking; null where it is not known. */
  age: number | null
  at: Instant
  channel: Channel
  area: AreaPack
  mode: Mode
  /** What they can use: someone who cannot hear does not ring. Absent: what the channel suggests. */
  ways?: readonly Way[]
}

/** `check_hours`: given, but never said to be open. */
export type Signpost = { key: string; name: string; reach: string; state: 'open' | 'check_hours' | 'closed'; why: string }
export type Left = { key: string; why: string }
export type Signposts = { now: Signpost[]; checkHours: Signpost[]; later: Signpost[]; left: Left[] }

type Outcome = { pick: Signpost } | { left: Left }

/** A child may be behind a phone whose owner has not said who they are, and behind "a friend". */
const whoMayBe: Record<Speaker, readonly ('young' | 'adults')[]> = {
  young_person: ['young'], unknown: ['young'], someone_else: ['young', 'adults'], parent: ['adults'], carer: ['adults'], practitioner: ['adults'],
}
const kindsOf = ({ speaker, age }: Seeker) => (age === null ? whoMayBe[speaker] : age < 18 ? ['young'] as const : age > 18 ? ['adults', ...whoMayBe[speaker]] as const : ['young', 'adults'] as const)

/** Why this person cannot be given the line, or null. */
const unfit = (row: Helpline, only: Advice['only'], seeker: Seeker): string | null => {
  const wanted = only ?? row.only
  if (wanted !== undefined && !kindsOf(seeker).some((kind) => kind === wanted)) return wanted === 'young' ? 'it is for a child who speaks for themselves' : 'it is for grown-ups'
  if (row.only !== undefined && !kindsOf(seeker).some((kind) => kind === row.only)) return `it is for ${row.forWhom}`
  const { from = 0, to = 150 } = row.ages ?? {}
  const speaksForSelf = seeker.speaker === 'young_person' || seeker.speaker === 'unknown'
  if (speaksForSelf && seeker.age !== null && (seeker.age < from || seeker.age > to)) return `it is for ${row.forWhom}, and they are ${seeker.age}`
  return waysOf(row, seeker).length === 0 ? 'it cannot be reached in a way that they can use' : null
}

const forWhomClause = (row: Helpline, { age }: Seeker) =>
  (row.ages === undefined ? `for ${row.forWhom}` : age === null ? `for ${row.forWhom}; their age is not known` : `for ${row.forWhom}; they are ${age}`)

const hourClause = (row: Pick<Helpline, 'opening' | 'hours'>, { at, area }: Seeker) => {
  const now = answersAt(row.opening, at, area.timeZone)
  if (now === 'open') return `open now: ${row.hours}`
  const next = now === 'closed' ? opensNext(row.opening, at, area.timeZone) : null
  return now === 'closed' ? `closed now: ${row.hours}${next === null ? '' : `; opens ${sayWhen(next, area.timeZone)}`}` : `not said to be open: ${row.hours}`
}

const stateOf = { open: 'open', closed: 'closed', not_sure: 'check_hours' } as const

const judgeLine = (row: Helpline, { because, only }: Advice, seeker: Seeker): Outcome => {
  const reason = unfit(row, only, seeker)
  if (reason !== null) return { left: { key: row.key, why: reason } }
  const standing = standingOf(row, seeker.mode, dateThere(seeker.at, seeker.area.timeZone))
  if (standing.shown === 'no') return { left: { key: row.key, why: standing.why } }
  const isStale = standing.shown === 'check_hours'
  const ways = waysOf(row, seeker)
  return { pick: {
    key: row.key, name: row.name, reach: `${sayReach(row, ways)}${isStale ? ' (check hours)' : ''}`,
    state: isStale ? 'check_hours' : stateOf[answersAt(row.opening, seeker.at, seeker.area.timeZone)],
    why: [because, forWhomClause(row, seeker), isStale ? 'check hours' : hourClause(row, seeker), `to be had by ${ways.join(' or ')}`, standing.why].join('; '),
  } }
}

/** The council's own door: by day its number, at other hours the night number, and both where nobody has read the hours. */
const judgeDoors = ({ because, only }: Advice, seeker: Seeker): Outcome[] => doorsOf(seeker.area).map((door): Outcome => {
  const key = `front_door.${door.council}`
  if (only !== undefined && !kindsOf(seeker).some((kind) => kind === only)) return { left: { key, why: only === 'young' ? 'it is for a child who speaks for themselves' : 'it is for grown-ups' } }
  if (!(seeker.ways ?? ['call']).includes('call')) return { left: { key, why: 'it cannot be reached in a way that they can use' } }
  const now = answersAt(door.frontDoorOpening.value, seeker.at, seeker.area.timeZone)
  const given = now === 'open' ? ['frontDoor'] as const : now === 'closed' ? ['outOfHours'] as const : ['frontDoor', 'outOfHours'] as const
  const standings = given.map((name) => factStanding(name, door[name], seeker.mode, dateThere(seeker.at, seeker.area.timeZone)))
  const hidden = standings.find(({ shown }) => shown !== 'yes')
  if (hidden) return { left: { key, why: hidden.why } }
  const hours = { open: 'open now by day', closed: 'the night number, since the day is over there', not_sure: 'nobody has read its hours, so both numbers' }[now]
  return { pick: {
    key, name: `children's services, ${door.council}`, state: now === 'not_sure' ? 'check_hours' : 'open',
    reach: now === 'not_sure' ? `ring ${door.frontDoor.value}, at night ${door.outOfHours.value}` : `ring ${door[given[0]].value}`,
    why: [because, `the door of ${door.council}, which is where they write from`, hours, `day hours: ${sayHours(door.frontDoorOpening.value)}`, standings[0]?.why ?? ''].join('; '),
  } }
})

const rowOf = (key: string) => helplines.find((row) => row.key === key)

const judge = (advice: Advice, seeker: Seeker): Outcome[] => {
  if (advice.line === 'front_door') return judgeDoors(advice, seeker)
  const row = rowOf(advice.line)
  if (!row) throw new Error(`signpost: no such line: ${advice.line}`)
  return [judgeLine(row, advice, seeker)]
}

/** Never empty-handed: where nothing of the list is open to them, 999 is. */
const lastResort = (seeker: Seeker): Outcome[] => judge({ line: 'emergency', because: 'nothing else on the list answers now' }, { ...seeker, ways: ['call'] })

/** Best first. `now` holds only lines that are open at this instant, and always at least one. */
export const signpost = (seeker: Seeker): Signposts => {
  const first = needs[seeker.need].lines.flatMap((advice) => judge(advice, seeker))
  const isOpen = (outcome: Outcome) => 'pick' in outcome && outcome.pick.state === 'open'
  const outcomes = first.some(isOpen) ? first : [...first, ...lastResort(seeker)]
  const picks = outcomes.flatMap((outcome) => ('pick' in outcome ? [outcome.pick] : []))
  return {
    now: picks.filter(({ state }) => state === 'open'), checkHours: picks.filter(({ state }) => state === 'check_hours'),
    later: picks.filter(({ state }) => state === 'closed'), left: outcomes.flatMap((outcome) => ('left' in outcome ? [outcome.left] : [])),
  }
}
