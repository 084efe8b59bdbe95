/**
 * What people write down beside the settled hours of the rota: that somebody is not there, that somebody is there besides, that two have
 * changed a shift; and that an entry holds no more. Pure: the book and an act give the entries that are added, or why none is.
 */
import type { DutyPerson, RotaChange } from '../../content/shape.ts'
import { may } from '../core/may.ts'
import { instant, type Instant } from '../vocabulary.ts'
import type { RotaEntry, RotaWritten } from '../vocabulary/rota.ts'

/** `instead`: of an absence, who is there meanwhile: that is how two change a shift. */
export type RotaAct =
  | { do: 'write'; what: 'absent' | 'covers'; who: string; from: Instant; until: Instant; instead: string | null }
  | { do: 'undo'; entry: number }
export type RotaRefused = 'nobody_there' | 'not_yours' | 'no_time' | 'over_already' | 'too_long' | 'too_far' | 'same_person' | 'no_such_entry' | 'undone_already'
export type RotaDoing = { by: DutyPerson; at: Instant; people: readonly DutyPerson[] }

const DAY = 86_400_000
const longest = 28 * DAY
const farthest = 92 * DAY

export type Change = RotaEntry & { what: 'absent' | 'covers' }
const isChange = (entry: RotaEntry): entry is Change => entry.what === 'absent' || entry.what === 'covers'

/** Those that hold, in the order in which they were written. */
export const changesIn = (book: readonly RotaEntry[]): Change[] => {
  const undone = new Set(book.flatMap((entry) => (entry.what === 'undone' ? [entry.of] : [])))
  return book.filter(isChange).filter(({ n }) => !undone.has(n))
}
export const asChanges = (book: readonly RotaEntry[]): RotaChange[] => changesIn(book).map(({ what, who, from, until }) => ({ who, does: what, from, until }))

type New = RotaWritten & { until: Instant }
/** Numbered on from the last of the book. */
export const entered = (book: readonly RotaEntry[], news: readonly New[], by: string, at: Instant): RotaEntry[] => {
  const last = book.at(-1)?.n ?? 0
  return news.map((one, i): RotaEntry => ({ ...one, n: last + 1 + i, at, by }))
}

/** A manager for anybody; others where they are one of those whose hours it changes. */
const mayChange = (by: DutyPerson, of: readonly (string | null)[]) => may(by, 'act_for_others') || of.includes(by.key)

const wrongIn = ({ who, from, until, instead, what }: Extract<RotaAct, { do: 'write' }>, { by, at, people }: RotaDoing): RotaRefused | null => {
  const isHere = (key: string) => people.some((one) => one.key === key && one.area === by.area)
  if (!isHere(who) || (instead !== null && !isHere(instead))) return 'nobody_there'
  if (instead === who || (instead !== null && what === 'covers')) return 'same_person'
  if (!mayChange(by, [who, instead])) return 'not_yours'
  if (!Number.isFinite(from) || !Number.isFinite(until) || until <= from) return 'no_time'
  if (until <= at) return 'over_already'
  return until - from > longest ? 'too_long' : from > at + farthest ? 'too_far' : null
}

export const writeInBook = (book: readonly RotaEntry[], act: RotaAct, doing: RotaDoing): { entries: RotaEntry[] } | { refused: RotaRefused } => {
  const { by, at } = doing
  if (act.do === 'write') {
    const wrong = wrongIn(act, doing)
    if (wrong) return { refused: wrong }
    const { what, who, from, until, instead } = act
    const besides: New[] = instead === null ? [] : [{ what: 'covers', who: instead, from, until }]
    return { entries: entered(book, [{ what, who, from, until }, ...besides], by.key, at) }
  }
  const entry = book.filter(isChange).find(({ n }) => n === act.entry)
  if (!entry) return { refused: 'no_such_entry' }
  if (!mayChange(by, [entry.who, entry.by])) return { refused: 'not_yours' }
  if (!changesIn(book).some(({ n }) => n === entry.n)) return { refused: 'undone_already' }
  return { entries: entered(book, [{ what: 'undone', of: entry.n, until: instant(Math.max(entry.until, at + 1)) }], by.key, at) }
}
