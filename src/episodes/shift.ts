/** The change of shift: the one who goes and the one who comes each tick what stands, by name; what changed between the two is known, and a change that nobody finishes stands out. Pure. */
import type { Instant } from '../vocabulary.ts'
import { instant } from '../vocabulary.ts'

export type Which = 'going' | 'coming'
/** What stood at a tick: each open episode and alert, with all that would make it another thing to look at. */
export type SeenThen = Readonly<Record<string, string>>
export type ShiftTick = { by: string; at: Instant; which: Which; seen: SeenThen }
/** The change that is under way, or the last that was finished. */
export type Shift = { going: ShiftTick | null; coming: ShiftTick | null }

const hour = 60 * 60_000
/** A tick that has stood alone so long belongs to another change. */
const sameChange = 12 * hour
/** Pressed twice: the same tick. */
const twice = 60_000

const firstOf = ({ going, coming }: Shift): ShiftTick | null => (going && coming ? (going.at <= coming.at ? going : coming) : going ?? coming)
const lastOf = ({ going, coming }: Shift): ShiftTick | null => (going && coming ? (going.at > coming.at ? going : coming) : going ?? coming)
export const isFinished = ({ going, coming }: Shift) => going !== null && coming !== null

/** `ticks`: oldest first. */
export const shiftOf = (ticks: readonly ShiftTick[]): Shift => ticks.reduce<Shift>((shift, tick) => {
  const first = firstOf(shift)
  const isAnother = isFinished(shift) || (first !== null && tick.at - first.at > sameChange)
  return { ...(isAnother ? { going: null, coming: null } : shift), [tick.which]: tick }
}, { going: null, coming: null })

export type NotTicked = 'same_person' | 'just_finished' | 'done'
/** Null: it may be ticked. One person is not both; and after a change that was just finished the next one waits for somebody to go. */
export const mayTick = (shift: Shift, which: Which, { by, now }: { by: string; now: Instant }): NotTicked | null => {
  const [own, other] = [shift[which], shift[which === 'going' ? 'coming' : 'going']]
  if (own?.by === by && now - own.at < twice) return 'done'
  if (isFinished(shift)) return now - (lastOf(shift)?.at ?? 0) < hour ? 'just_finished' : null
  return other?.by === by && now - other.at <= sameChange ? 'same_person' : null
}

/** `changedAt`: when, by the rota, others came on duty; null: not of late. */
export type Unticked = { lacks: Which | 'both'; since: Instant }
/** What has stood for an hour with a tick missing. */
export const untickedOf = (shift: Shift, changedAt: Instant | null, now: Instant): Unticked | null => {
  const [first, last] = [firstOf(shift), lastOf(shift)]
  if (first && !isFinished(shift) && now - first.at >= hour && (changedAt === null || changedAt - first.at < sameChange)) return { lacks: first.which === 'going' ? 'coming' : 'going', since: first.at }
  const isOld = changedAt !== null && now - changedAt >= hour && (last === null || last.at < changedAt - hour)
  return isOld ? { lacks: 'both', since: changedAt } : null
}

/** What is another since the first tick: between the two, where the change is finished; else until now. `gone`: closed, or closed with an outcome. */
export const changedIn = (shift: Shift, now: SeenThen): { changed: ReadonlySet<string>; gone: string[] } => {
  const first = firstOf(shift)
  if (!first) return { changed: new Set(), gone: [] }
  const then = isFinished(shift) ? lastOf(shift)?.seen ?? now : now
  return { changed: new Set(Object.keys(then).filter((key) => then[key] !== first.seen[key])), gone: Object.keys(first.seen).filter((key) => !Object.hasOwn(then, key)) }
}

/** When those on duty were last others than before, within a day; by the quarter of an hour, as rotas are written. */
export const lastChange = (onDutyAt: (at: Instant) => string, now: Instant): Instant | null => {
  const quarter = hour / 4
  const start = Math.floor(now / quarter) * quarter
  for (let back = 0; back < 24 * 4; back += 1) {
    const at = instant(start - back * quarter)
    if (onDutyAt(at) !== onDutyAt(instant(at - quarter))) return at
  }
  return null
}
