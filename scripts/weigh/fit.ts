/**
 * From texts and what a reader made of them to points: logistic regression with few words (L1), rounded to whole points. How many points
 * raise an alert is found on texts that were left out in turn, one writer's at a time, so that no text is judged by its own words.
 */
import { cuesOf, shareOf } from '../../src/core/danger/cues.ts'

export type Row = { side: 'parent' | 'young_person'; grade: 'emergency' | 'concern' | 'none'; topic: string | null; text: string; source: string; words: string[] }
export type Scale = { start: number; points: Map<string, number> }
/** `parent`: what a parent's words come to besides, as one more cue. */
type From = { start: number; parent: number }
export type Scales = {
  danger: Map<string, number>; from: From; grave: Map<string, number>; graveFrom: From
  atLeast: Record<keyof typeof mayReach, number>; topics: Map<string, Map<string, number>>
}

/** Points for one unit of log odds. */
const perUnit = 5
/** A word must stand in so many texts, a pair in so many. */
const fewest = { word: 3, pair: 5 } as const
/** Of harmless texts that were left out, so many may reach it: for a kind question, and for 999 at once. */
const mayReach = { concern: 0.038, emergency: 0.015 } as const
const rounds = 12
const lasso = 1
const ridge = 2
const pace = 0.1

/** The same order each time: what is counted today is what is counted tomorrow. */
const shuffler = () => {
  let seed = 1
  return (n: number) => {
    const order = Array.from({ length: n }, (_, i) => i)
    for (let i = n - 1; i > 0; i -= 1) {
      seed = (seed * 1103515245 + 12345) % 2147483648
      const j = Math.floor((seed / 2147483648) * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number]
    }
    return order
  }
}

const parentCue = '#parent'

type Text = { cues: readonly string[]; length: number; times: number }
/** A test stands on each of these: harmless, and said to be. */
const isAsserted = ({ source, grade }: Row) => grade === 'none' && (source.startsWith('rows/') || source.startsWith('said'))
const textOf = (row: Row): Text => ({ cues: withSide(row), length: row.words.length, times: isAsserted(row) ? 3 : 1 })

/** FTRL-proximal (McMahan 2013): the usual way to few weights. What a long text says counts less, word for word. */
const regress = (texts: readonly Text[], isSo: readonly boolean[]): Scale => {
  const counts = new Map<string, number>()
  for (const { cues } of texts) for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1)
  const ids = new Map([...counts].filter(([cue, n]) => n >= (cue.includes(' ') ? fewest.pair : fewest.word)).map(([cue], i) => [cue, i]))
  const start = ids.size
  const known = texts.map(({ cues }) => [...cues.flatMap((cue) => ids.get(cue) ?? []), start])
  const share = texts.map(({ length }) => shareOf(length))
  const z = new Float64Array(start + 1)
  const n = new Float64Array(start + 1)
  const w = new Float64Array(start + 1)
  const weightOf = (i: number) => {
    const at = z[i] as number
    const lean = i === start ? 0 : lasso
    return Math.abs(at) <= lean ? 0 : -(at - Math.sign(at) * lean) / ((1 + Math.sqrt(n[i] as number)) / pace + ridge)
  }
  const order = shuffler()
  for (let round = 0; round < rounds; round += 1) {
    for (const one of order(texts.length)) {
      const here = known[one] as number[]
      const partOf = (i: number) => (i === start ? 1 : share[one] as number)
      let log = 0
      for (const i of here) log += partOf(i) * (w[i] = weightOf(i))
      const off = (1 / (1 + Math.exp(-log)) - (isSo[one] ? 1 : 0)) * (texts[one] as Text).times
      for (const i of here) {
        const error = off * partOf(i)
        const sigma = (Math.sqrt((n[i] as number) + error * error) - Math.sqrt(n[i] as number)) / pace
        z[i] = (z[i] as number) + error - sigma * (w[i] as number)
        n[i] = (n[i] as number) + error * error
      }
    }
  }
  const whole = (i: number) => Math.round(weightOf(i) * perUnit)
  return { start: whole(start), points: new Map([...ids].map(([cue, i]): [string, number] => [cue, whole(i)]).filter(([, points]) => points !== 0)) }
}

const withSide = ({ side, words }: Row) => [...cuesOf(words), ...(side === 'parent' ? [parentCue] : [])]
const dangerOf = (rows: readonly Row[], texts = rows.map(textOf)) => regress(texts, rows.map(({ grade }) => grade !== 'none'))
const sum = ({ start, points }: Scale, row: Row) => start + shareOf(row.words.length) * withSide(row).reduce((all, cue) => all + (points.get(cue) ?? 0), 0)

/**
 * Each writer who wrote of danger and of everyday things is left out in turn, with the rows of the families counted always: so many of
 * their harmless texts may reach it.
 */
const leastFor = (rows: readonly Row[]): Scales['atLeast'] => {
  const writers = [...new Set(rows.map(({ source }) => source))].filter((source) => !source.startsWith('rows/') && rows.filter((row) => row.source === source && row.grade === 'none').length >= 60)
  const reached = writers.flatMap((writer) => {
    const scale = dangerOf(rows.filter(({ source }) => source !== writer))
    return rows.filter(({ source, grade }) => source === writer && grade === 'none').map((row) => sum(scale, row))
  }).sort((a, b) => b - a)
  const at = (share: number) => (reached[Math.floor(reached.length * share)] ?? 0) + 1
  return { concern: Math.round(at(mayReach.concern)), emergency: Math.round(at(mayReach.emergency)) }
}

/** Facts, not feelings: an age, who has them, who follows. Phrases read these, and the flow asks; words around them would only guess. */
const facts: ReadonlySet<string> = new Set(['young_child', 'taken', 'followed'])

/** Words that are oftener there when it is about this than when it is about something else. */
const topicsOf = (rows: readonly Row[]) => {
  const told = rows.filter(({ grade, topic }) => grade !== 'none' && topic !== null)
  const topics = [...new Set(told.map(({ topic }) => topic ?? ''))].filter((topic) => !facts.has(topic) && told.filter((row) => row.topic === topic).length >= 40).toSorted()
  return new Map(topics.map((topic): [string, Map<string, number>] => {
    const { points } = regress(told.map((row) => ({ cues: cuesOf(row.words), length: 0, times: 1 })), told.map((row) => row.topic === topic))
    return [topic, new Map([...points].filter(([, n]) => n >= 2))]
  }))
}

const bySide = ({ start, points }: Scale) => ({ start, parent: points.get(parentCue) ?? 0 })
const withoutSide = ({ points }: Scale) => new Map([...points].filter(([cue]) => cue !== parentCue))

/** More tries than this, and some row is not to be had by counting: whoever wrote it has to look. */
const mostTries = 12

/** What is asserted to be harmless and weighs too much all the same counts for more, until none does; where one is left, nothing is written. */
const untilNoneIsRaised = (rows: readonly Row[], least: number): Scale => {
  let texts = rows.map(textOf)
  let left: Row[] = []
  for (let tries = 0; tries <= mostTries; tries += 1) {
    const danger = dangerOf(rows, texts)
    const raised = new Set(rows.filter((row) => isAsserted(row) && sum(danger, row) >= least))
    if (raised.size === 0) return danger
    left = [...raised]
    texts = texts.map((text, i) => (raised.has(rows[i] as Row) ? { ...text, times: text.times * 3 } : text))
  }
  throw new Error(`Said to be harmless, and still raised after ${mostTries} tries:\n${left.map(({ source, text }) => `${source}: ${text}`).join('\n')}`)
}

export const fit = (rows: readonly Row[]): Scales => {
  const atLeast = leastFor(rows)
  const danger = untilNoneIsRaised(rows, atLeast.concern)
  const told = rows.filter(({ grade }) => grade !== 'none')
  const grave = regress(told.map(textOf), told.map(({ grade }) => grade === 'emergency'))
  return {
    danger: withoutSide(danger), from: bySide(danger), grave: withoutSide(grave), graveFrom: bySide(grave), atLeast, topics: topicsOf(rows),
  }
}
