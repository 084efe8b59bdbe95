/**
 * Who read what in an area: openings of sealed words, from the rows of the audit that every one of them left. Looking at that is itself
 * written down first. One query for a page, and one more where it is filtered: never one for each row.
 */
import type { DutyPerson } from '../../content/shape.ts'
import { may } from '../core/may.ts'
import type { AreaStore, ReadingPlace } from '../ports.ts'
import { looks, type House } from '../turn.ts'
import { areaCode, type AuditEntry, type Instant } from '../vocabulary.ts'

/** One opening. `more`: conversations that were opened with it in the same moment. `reason` empty: none was asked for. */
export type Reading = { at: Instant; who: string; what: 'alert' | 'episode' | 'readings' | 'read_in_slack' | 'written_in_slack'; code: string; reason: string; more: number }
export type ReadingsAsked = { who?: string; code?: string; before?: string }
export type Readings = { readings: Reading[]; damaged: number; next: string | null; isLookedThrough: boolean }

const shown = 50
/** Where only some are wanted, so many are looked through at once. */
const lookedThrough = 2_000
/** An episode is opened with each conversation of its phone, one after the other. */
const together = 10_000

/** Those of act/own-episodes.ts. */
const inSlack: Readonly<Record<string, Reading['what']>> = { 'episode.words_read_in_slack': 'read_in_slack', 'episode.words_written_in_slack': 'written_in_slack' }

const readingIn = ({ at, actor, action, outcome }: AuditEntry): Reading => {
  // What was looked for in this list is no opening of that.
  if (action === 'readings.read') return { at, who: actor, what: 'readings', code: '', reason: '', more: 0 }
  const [, code = '', reason = ''] = /^((?:WL|EP)-[A-Z0-9]{5})(?: (.*))?$/s.exec(outcome) ?? []
  const what = inSlack[action] ?? (code.startsWith('EP-') ? 'episode' : 'alert')
  return { at, who: actor, what, code, reason, more: 0 }
}

/** `isPart`: a conversation of an episode, and the episode itself is not met yet: it was written down before. */
type Placed = { place: ReadingPlace; reading: Reading; isPart: boolean }
const isOne = (last: Placed, { reading }: Placed) => last.isPart && last.reading.who === reading.who && last.reading.code === reading.code && last.reading.at - reading.at < together

const placed = (place: ReadingPlace, entry: AuditEntry): Placed => {
  const reading = readingIn(entry)
  return { place, reading, isPart: reading.what === 'episode' && entry.action !== 'episode.read' }
}

/** The newest first. What was opened in one moment is one line, under its own reason. */
const grouped = (all: readonly Placed[]): Placed[] => {
  const lines: Placed[] = []
  for (const one of all) {
    const last = lines.at(-1)
    if (last && isOne(last, one)) lines[lines.length - 1] = { ...one, reading: { ...one.reading, more: last.reading.more + 1 } }
    else lines.push(one)
  }
  return lines
}

const wroteLook = async (store: AreaStore, house: House, by: DutyPerson, { who = '', code = '' }: ReadingsAsked): Promise<void> => {
  for (let tries = 0; tries < looks; tries += 1) {
    const [last] = await store.deskLog.last('readings', 1)
    if (await store.deskLog.add('readings', last?.n ?? 0, { at: house.world.now(), actor: by.key, action: 'readings.read', outcome: [code, who].filter((one) => one !== '').join(' ') }) === 'kept') return
  }
  throw new Error('A look at who read what could not be written down.')
}

/** A page of them, and where the next begins. `isLookedThrough`: filtered, and there are older ones that were not looked at. */
export const readReadings = async (house: House, by: DutyPerson, asked: ReadingsAsked): Promise<Readings | 'not_yours'> => {
  if (!may(by, 'see_readings')) return 'not_yours'
  const store = house.store.area(areaCode(by.area))
  await wroteLook(store, house, by, asked)
  const { who, code, before } = asked
  const isFiltered = who !== undefined || code !== undefined
  const { rows, damaged, next } = await store.readings({ limit: isFiltered ? lookedThrough : shown * 2, ...(before === undefined ? {} : { before: before as ReadingPlace }) })
  const wanted = grouped(rows.map(({ place, entry }) => placed(place, entry)))
    .filter(({ reading }) => (who === undefined || reading.who === who) && (code === undefined || reading.code === code))
  const page = wanted.slice(0, shown)
  const isCut = wanted.length > shown
  return { readings: page.map(({ reading }) => reading), damaged, next: isCut ? page.at(-1)?.place ?? null : next, isLookedThrough: isFiltered && !isCut && next !== null }
}
