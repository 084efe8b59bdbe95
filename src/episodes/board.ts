/** The board: where each check-in stands in plain words, and what stands out of an episode. Its place in the list is http/episode-list.ts's to say. Pure. */
import { boardWords, markWords, notSentWords } from '../../content/check-ins/words.ts'
import { sayWhen } from '../core/opening.ts'
import type { CheckIn, Episode, NotSent, Plan } from '../vocabulary/episode.ts'
import { instant, type Instant, type ThreadEntry } from '../vocabulary.ts'
import { whenItMayGo } from './policy.ts'

export type Stands = 'waits' | 'unread' | 'late' | 'on_its_way' | 'sent' | 'delivered' | 'read_back' | 'did_not_arrive' | 'did_not_leave' | 'not_sent' | 'called_off'
export type BoardLine = { checkIn: CheckIn; stands: Stands; says: string }
export type Mark = keyof typeof markWords
export type Board = {
  /** Newest first. */
  lines: BoardLine[]
  /** What stands out, the gravest first, with its words. */
  marks: { mark: Mark; says: string }[]
}

export type Seen = {
  now: Instant
  /** What passed on the lines of this episode's number, oldest first, with what the outbox says of each. */
  thread: readonly Pick<ThreadEntry, 'n' | 'direction' | 'body' | 'at' | 'state'>[]
  /** Alerts that stand open there. `isOverdue`: by the clock of the alert (duty/clock.ts). */
  owed: readonly { at: Instant; isOverdue: boolean }[]
  nameOf: (key: string) => string
  /** Where there is no plan yet that says one: the area's. */
  timeZone: string
  /** As policy has it: would somebody read a reply to what goes then? Left out: nobody has asked the rota. */
  isRead?: (at: Instant) => boolean
}

/** The timers ring within the minute: what still waits after this was missed. */
const ringsWithin = 5 * 60_000

const filled = (words: string, holes: Readonly<Record<string, string>>) => words.replace(/\{(\w+)\}/g, (_all, hole: string) => holes[hole] ?? '')
const saysWhen = (words: string, at: Instant, timeZone: string) => filled(words, { when: sayWhen(at, timeZone) })

// ── One check-in ──

type Entry = Seen['thread'][number]
/** Each text of ours that went under a check-in: its words are the worker's own, so the first unclaimed one from then on is it. */
const textsOfCheckIns = ({ checkIns }: Episode, thread: Seen['thread']): Map<string, Entry> => {
  const taken = new Set<Entry>()
  const found = new Map<string, Entry>()
  const went = checkIns.flatMap((one) => (one.fate.state === 'went' ? [{ one, at: one.fate.at }] : [])).toSorted((a, b) => a.at - b.at)
  for (const { one, at } of went) {
    const entry = thread.find((each) => each.direction === 'out' && each.body === one.body && each.at >= at && !taken.has(each))
    if (entry) found.set(one.id, entry)
    if (entry) taken.add(entry)
  }
  return found
}

const byState = {
  received: 'on_its_way', waiting: 'on_its_way', sending: 'on_its_way', sent: 'sent', delivered: 'delivered', failed: 'did_not_arrive', uncertain: 'did_not_arrive', dropped: 'did_not_leave',
} as const satisfies Record<Entry['state'], Stands>

const wentLine = (checkIn: CheckIn, at: Instant, entry: Entry | undefined, heard: Instant | null, timeZone: string): BoardLine => {
  const stands = entry ? byState[entry.state] : 'on_its_way'
  if (entry?.state === 'uncertain') return { checkIn, stands, says: saysWhen(boardWords.uncertain, at, timeZone) }
  // Words from the phone after it say more than any receipt.
  if (heard !== null && stands !== 'did_not_leave') return { checkIn, stands: 'read_back', says: saysWhen(boardWords.read_back, heard, timeZone) }
  return { checkIn, stands, says: saysWhen(boardWords[stands], at, timeZone) }
}

const waitingLine = (checkIn: CheckIn, plan: Plan | undefined, { now, isRead }: Seen, timeZone: string): BoardLine => {
  const waits = (says: string): BoardLine => ({ checkIn, stands: 'waits', says })
  if (!plan || plan.paused) return waits(boardWords.waits_paused)
  const at = whenItMayGo(checkIn, plan, instant(Math.max(now, checkIn.due)))
  if (now > checkIn.due + ringsWithin) return { checkIn, stands: 'late', says: saysWhen(boardWords.late, checkIn.due, timeZone) }
  if (at === null) return waits(boardWords.waits_never)
  if (checkIn.kind !== 'answer' && isRead?.(at) === false) return { checkIn, stands: 'unread', says: saysWhen(boardWords.waits_unread, at, timeZone) }
  return waits(saysWhen(at > Math.max(now, checkIn.due) ? boardWords.waits_for_hours : checkIn.unlessTheyReply ? boardWords.waits_unless : boardWords.waits, at, timeZone))
}

const reasons: Readonly<Record<NotSent, string>> = notSentWords

const linesOf = (episode: Episode, seen: Seen, timeZone: string): BoardLine[] => {
  const { thread, nameOf } = seen
  const entries = textsOfCheckIns(episode, thread)
  const wents = episode.checkIns.flatMap(({ fate }) => (fate.state === 'went' ? [fate.at] : []))
  return episode.checkIns.map((checkIn): BoardLine => {
    const { fate } = checkIn
    if (fate.state === 'waiting') return waitingLine(checkIn, episode.plan, seen, timeZone)
    if (fate.state === 'not_sent') return { checkIn, stands: 'not_sent', says: filled(boardWords.not_sent, { when: sayWhen(fate.at, timeZone), because: reasons[fate.because] }) }
    if (fate.state === 'called_off') return { checkIn, stands: 'called_off', says: filled(boardWords.called_off, { when: sayWhen(fate.at, timeZone), who: nameOf(fate.by) }) }
    const next = Math.min(...wents.filter((at) => at > fate.at), Number.POSITIVE_INFINITY)
    const heard = thread.find(({ direction, at }) => direction === 'in' && at > fate.at && at < next)?.at ?? null
    return wentLine(checkIn, fate.at, entries.get(checkIn.id), heard, timeZone)
  })
}

// ── The whole episode ──

const wentAt = ({ checkIn: { fate } }: BoardLine) => (fate.state === 'went' ? fate.at : 0)
const reached = new Set<Stands>(['sent', 'delivered', 'read_back'])

/** Since which text of ours nothing has come: the first that went after they last wrote. Null: they have answered, or none has left. */
const silentSince = (lines: readonly BoardLine[], heard: Instant | null): Instant | null => {
  const after = lines.filter((line) => reached.has(line.stands) && wentAt(line) > (heard ?? 0)).map(wentAt)
  return after.length === 0 ? null : instant(Math.min(...after))
}

/** The last of what was to go, by when that came out: one that failed is nobody's worry any more once the next has gone. */
const lastTried = (lines: readonly BoardLine[]): BoardLine | undefined =>
  lines.filter(({ checkIn: { fate } }) => fate.state === 'went' || fate.state === 'not_sent').toSorted((a, b) => triedAt(a) - triedAt(b)).at(-1)
const triedAt = ({ checkIn: { fate } }: BoardLine) => (fate.state === 'went' || fate.state === 'not_sent' ? fate.at : 0)

const marksOf = ({ plan }: Episode, lines: readonly BoardLine[], { now, thread, owed }: Seen): [Mark, Instant][] => {
  const heard = thread.findLast(({ direction }) => direction === 'in')?.at ?? null
  const texted = lines.filter((line) => reached.has(line.stands)).map(wentAt)
  const [tried, silent, since] = [lastTried(lines), silentSince(lines, heard), owed.map(({ at }) => at).toSorted((a, b) => a - b)[0]]
  const waits = lines.some(({ stands }) => stands === 'waits' || stands === 'unread' || stands === 'on_its_way')
  const marks: [Mark, Instant | false][] = [
    ['overdue', (owed.some(({ isOverdue }) => isOverdue) || lines.some(({ stands }) => stands === 'late')) && now],
    ['owed', since ?? false], ['undelivered', tried?.stands === 'did_not_arrive' && now], ['not_sent', tried?.stands === 'not_sent' && now],
    ['no_plan', !plan && now], ['paused', plan?.paused?.at ?? false], ['silent', silent ?? false],
    ['answered', silent === null && heard !== null && heard], ['texted', texted.length > 0 && silent === null && instant(Math.max(...texted))], ['nothing_planned', plan !== undefined && !plan.paused && !waits && now],
  ]
  return marks.flatMap(([mark, at]): [Mark, Instant][] => (at === false ? [] : [[mark, at]]))
}

/** Nothing of it is kept: made anew for each page. */
export const boardOf = (episode: Episode, seen: Seen): Board => {
  const timeZone = episode.plan?.timeZone ?? seen.timeZone
  const lines = linesOf(episode, seen, timeZone)
  const found: [Mark, Instant][] = episode.closed ? [['closed', episode.closed.at]] : marksOf(episode, lines, seen)
  return { lines: lines.toReversed(), marks: found.map(([mark, at]) => ({ mark, says: saysWhen(markWords[mark], at, timeZone) })) }
}
