/**
 * Compares what is gleaned from a text with what a careful reader wrote down beforehand. One count for each starred fact that the text
 * states, and one for each check that was done; a reading that the reader did not write down, or wrote down otherwise, is wrong.
 */
import { assess } from '../../../src/core/danger.ts'
import { isTenOrUnder } from '../../../src/core/gleaned.ts'
import { glean } from '../../../src/core/paragraph.ts'
import { instant, type Instant, type Value } from '../../../src/vocabulary.ts'

/** What a reading is held against: a choice or a name as it should read, words that must be in it, checks, an age, a time. */
export type Label = string | RegExp | readonly string[] | { years: number; born?: string } | { at: string; tolerance: number } | { cm: number }

export type Labelled = {
  id: string
  sentAt: string
  text: string
  states: Readonly<Record<string, Label>>
  may?: Readonly<Record<string, Label>>
  traps: string
}

/** With what a careful reader could take so or leave: true when read so, and counted apart. */
export type Doubted = Labelled & { doubtful?: Readonly<Record<string, Label>> }

/** The sender saw them. */
export const me = /^(?:me|i|myself)\b/i

/** `at` is UTC; `tolerance` in minutes, as wide as the text leaves it and too narrow for its traps. */
export const when = (at: string, tolerance: number): Label => ({ at, tolerance })

/** ★ of the report that a text's reading can hold. Red flags are danger's to hear: counted, and never kept as an answer. */
export const starred = ['child_name', 'child_age', 'home_address', 'last_seen_when', 'last_seen_where', 'last_seen_by', 'worry', 'out_of_character', 'your_name',
  'your_relationship', 'checks', 'red_flags']

const isList = (label: Label): label is readonly string[] => Array.isArray(label)
const listed = (label: Label | undefined): readonly string[] => (label !== undefined && isList(label) ? label : [])

/** Is the reading what the reader took from the text? A name may be read without its surname, a birth date as the age. */
export const isRight = (value: Value, label: Label | undefined): boolean => {
  if (label === undefined || value === null || Array.isArray(value) || isList(label)) return false
  // "Parent" is true of a mum or a dad, if less exact.
  if (label instanceof RegExp) return typeof value === 'string' && (label.test(value) || (value === 'parent' && /mum|dad/.test(label.source)))
  if (typeof label === 'string') return typeof value === 'string' && `${label} `.toLowerCase().startsWith(`${value} `.toLowerCase())
  if (typeof value === 'string') return false
  if ('cm' in label) return 'cm' in value && Math.abs(value.cm - label.cm) <= 1
  if ('years' in label) return 'years' in value && value.years === label.years && (value.born === undefined || value.born === label.born)
  if ('at' in label) return 'at' in value && Math.abs(Date.parse(value.at) - Date.parse(label.at)) <= label.tolerance * 60_000
  return false
}

export type Score = { stated: number; caught: number; missed: string[]; wrong: string[] }
export const noScore = (): Score => ({ stated: 0, caught: 0, missed: [], wrong: [] })

const scoreChecks = (one: Labelled, read: Value, score: Score) => {
  const [done, may, ticked] = [listed(one.states['checks']), listed(one.may?.['checks']), Array.isArray(read) ? read : []]
  score.stated += done.length
  for (const check of done) if (ticked.includes(check)) score.caught += 1
  else score.missed.push(`${one.id} checks: ${check}`)
  for (const check of ticked) if (![...done, ...may].includes(check)) score.wrong.push(`${one.id} checks: ${check}`)
}

/** Reply 1 says ring: danger is heard, or a child of ten or under. */
const isFlagged = (text: string, now: Instant) =>
  /^(?:emergency|concern)$/.test(assess(text, 'parent', []).level) || isTenOrUnder({ gleaned: glean(text, now, 'Europe/London').facts })

/** Adds one text's score for these keys. */
export const scoreText = (one: Labelled, keys: readonly string[], score: Score): void => {
  const now = instant(Date.parse(one.sentAt))
  const { facts } = glean(one.text, now, 'Europe/London')
  const readings: Record<string, { said: string; value: Value }> = facts
  for (const key of keys) {
    const [label, read] = [one.states[key], readings[key]]
    if (key === 'checks') {
      scoreChecks(one, read?.value ?? null, score)
      continue
    }
    const caught = key === 'red_flags' ? isFlagged(one.text, now) : isRight(read?.value ?? null, label)
    if (label !== undefined) score.stated += 1
    if (label !== undefined && caught) score.caught += 1
    else if (read && !isRight(read.value, one.may?.[key])) score.wrong.push(`${one.id} ${key}: ${JSON.stringify(read.value)} from "${read.said}"`)
    else if (label !== undefined) score.missed.push(`${one.id} ${key}: ${label instanceof RegExp ? label.source : JSON.stringify(label)}`)
  }
}

const bothOf = (a: Label | undefined, b: Label | undefined): Label | undefined =>
  a !== undefined && b !== undefined && isList(a) && isList(b) ? [...a, ...b] : a ?? b

/** The doubtful facts are true where they are read so, and not counted as stated. */
export const scoreSure = (one: Doubted, keys: readonly string[], score: Score): void => {
  const may = Object.fromEntries(Object.keys({ ...one.may, ...one.doubtful }).flatMap((key) => {
    const label = bothOf(one.may?.[key], one.doubtful?.[key])
    return label === undefined ? [] : [[key, label]]
  }))
  scoreText({ ...one, may }, keys, score)
}

/** Of the doubtful ones alone, how many are read as the reader would have it. */
export const scoreDoubtful = ({ doubtful, ...one }: Doubted, keys: readonly string[], score: Score): void => {
  if (doubtful) scoreText({ ...one, states: doubtful, may: {} }, keys.filter((key) => doubtful[key] !== undefined), score)
}

/** One line for a reader: how many were stated, caught and wrong. */
export const figure = (name: string, { stated, caught, wrong }: Score) =>
  `${name}: stated ${stated}, caught ${caught} (${Math.round((100 * caught) / stated)}%), wrong ${wrong.length}\n`
