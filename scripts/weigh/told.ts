/**
 * From first texts and what a careful reader took from them to points for each reading: which texts are counted, what is offered of each, and
 * how many points are enough, found on hands that were left out and that no rule was mended against. It stands over `content/told/weighed.ts`.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { glean } from '../../src/core/paragraph.ts'
import { inTurn, sameness, type Candidate, type WeighedKey } from '../../src/core/paragraph/weighed/candidates.ts'
import { judged, pointsOf, type Judge, type Scale, type Scales } from '../../src/core/paragraph/weighed/judge.ts'
import type { Fact } from '../../src/core/paragraph/telling.ts'
import { instant } from '../../src/vocabulary.ts'
import { verdict } from '../../test/unit/paragraph/by-key.ts'
import type { Hand } from '../../test/unit/paragraph/hands.ts'
import { asserted } from './asserted.ts'
import { lassoOf, type Counted, type Weights } from './lasso.ts'

const root = new URL('../..', import.meta.url).pathname
export const keys: readonly WeighedKey[] = ['child_name', 'child_age', 'last_seen_when']

/** `fits`: right by the label; `open`: the reader left it open; `mended`: rules were mended against this text. */
export type Row = Counted & { key: WeighedKey; text: string; writer: string; mended: boolean; open: boolean; said: string; agrees: boolean }
type Text = Hand['texts'][number]

const zone = 'Europe/London'
export const read = (text: Text, judge: Judge) => glean(text.text, instant(Date.parse(text.sentAt)), zone, judge).facts

const offered = (hand: Hand, text: Text): Row[] => {
  const rows: Row[] = []
  const judge: Judge = (key, found, rule) => {
    const all = inTurn(found)
    const verdicts = all.map(({ value }) => verdict(text, key, value, hand.unsaid))
    rows.push(...all.map(({ cues, value }, i): Row => ({
      key, cues, right: verdicts[i] === 'right', open: verdicts[i] === 'free', text: text.id, writer: hand.writer, mended: hand.mended, said: sameness(value), agrees: rule !== undefined && rule !== null && sameness(rule.value) === sameness(value),
    })))
    // What stands beside the child's name is counted by their right name.
    const right = all[verdicts.indexOf('right')]
    return key === 'child_name' && right ? { said: right.said, value: right.value, certainty: 'guessed' } : rule ?? null
  }
  read(text, judge)
  return rows
}

/** Of one sentence it is asserted what it says of one fact, or that it says nothing of it. */
const assertedRows = (): Row[] => asserted.flatMap(({ text, now, key, says }): Row[] => {
  const rows: Row[] = []
  glean(text, now, zone, (of, found, rule) => {
    if (of === key) {
      rows.push(...inTurn(found).map(({ cues, value }): Row => ({
        key, cues, right: sameness(value) === says, open: false, text: `said: ${text}`, writer: 'said', mended: true, said: sameness(value), agrees: rule !== undefined && rule !== null && sameness(rule.value) === sameness(value),
      })))
    }
    return rule ?? null
  })
  return rows
})

export const rowsOf = (hands: readonly Hand[]): Row[] => [...hands.flatMap((hand) => hand.texts.flatMap((text) => offered(hand, text))), ...assertedRows()]

const readingOf = ({ text, said }: Row) => `${text} ${said}`
type Weighed = ReadonlyMap<Row, number>

/** Each row by weights that were counted without its writer. */
const leftOut = (rows: readonly Row[]): Weighed => new Map([...new Set(rows.map(({ writer }) => writer))].flatMap((writer) => {
  const { start, weights } = lassoOf(rows.filter((row) => row.writer !== writer && !row.open))
  return rows.filter((row) => row.writer === writer).map((row): [Row, number] => [row, pointsOf({ start, points: weights }, row.cues)])
}))

const aboutAsGood = 0.5
/** "I" stands ten times in a text, and once as who saw them: of a right reading's mentions only the one that says so is counted as right. */
const byItsMention = (rows: readonly Row[]): Row[] => {
  const weighed = leftOut(rows)
  const best = new Map<string, number>()
  for (const row of rows) best.set(readingOf(row), Math.max(best.get(readingOf(row)) ?? -Infinity, weighed.get(row) ?? 0))
  return rows.filter((row) => !row.right || (weighed.get(row) ?? 0) >= (best.get(readingOf(row)) ?? 0) - aboutAsGood)
}

/** A wrong fact in a report costs as much as so many questions put. */
const costOfWrong = 4
type Least = Pick<Scale, 'agree' | 'atLeast' | 'ahead'>
const tried: readonly Least[] = [0, 1, 2, 3].flatMap((agree) => [0.5, 1, 1.5, 2, 2.5, 3].flatMap((atLeast) => [0.3, 1, 1.5, 2, 3].map((ahead) => ({ agree, atLeast, ahead }))))

type Reading = { points: number; agrees: boolean; right: boolean; open: boolean }
/** Of a text's readings the one that is kept. */
const keptOf = (readings: readonly Reading[], { agree, atLeast, ahead }: Least): Reading | null => {
  const [first, second] = readings.map((one) => ({ ...one, points: one.points + (one.agrees ? agree : 0) })).sort((a, b) => b.points - a.points)
  return !first || first.points < atLeast || (second && first.points - second.points < ahead) ? null : first
}
const worth = (texts: readonly (readonly Reading[])[], least: Least) => texts.reduce((all, readings) => {
  const kept = keptOf(readings, least)
  return all + (kept === null || (kept.open && !kept.right) ? 0 : kept.right ? 1 : -costOfWrong)
}, 0)

const byText = (rows: readonly Row[], weighed: Weighed) => [...Map.groupBy(rows, ({ text }) => text)].map(([text, here]) => ({
  text, readings: [...Map.groupBy(here, ({ said }) => said).values()].map((mentions): Reading => ({ ...mentions[0] as Row, points: Math.max(...mentions.map((row) => weighed.get(row) ?? 0)) })),
}))

/** What is enough: what would have been worth most on hands that were left out, and against which no rule was mended. */
const enough = (rows: readonly Row[], weighed: Weighed): Least => {
  const texts = byText(rows.filter(({ mended }) => !mended), weighed).map(({ readings }) => readings)
  const [first, ...rest] = tried.map((least) => ({ least, worth: worth(texts, least) }))
  return rest.reduce((best, one) => (one.worth > best.worth ? one : best), first as { least: Least; worth: number }).least
}

/** More tries than these, and some text is not to be had by counting. */
const mostTries = 8
/** A test stands on each text that rules were mended against: nothing is read of it wrong, and of a sentence what is asserted. */
const isAsTested = ({ text, readings }: { text: string; readings: readonly Reading[] }, least: Least) => {
  const kept = keptOf(readings, least)
  return kept ? kept.right || kept.open : !(text.startsWith('said: ') && readings.some(({ right, agrees }) => right && agrees))
}
/** Points for one unit of log odds: whole numbers, so that they can be read and added by hand. */
const perUnit = 10
const whole = (n: number) => Math.round(n * perUnit)

const wholeScale = ({ start, weights }: Weights, { agree, atLeast, ahead }: Least): Scale => ({
  start: whole(start), agree: whole(agree), atLeast: whole(atLeast), ahead: whole(ahead), points: new Map([...weights].map(([cue, n]): [string, number] => [cue, whole(n)]).filter(([, n]) => n !== 0)),
})

/** What is tested and comes out otherwise counts for more, until none does. */
const scaleOf = (rows: readonly Row[]): Scale => {
  let counted: readonly Row[] = byItsMention(rows)
  const least = enough(counted, leftOut(counted))
  for (let tries = 0; ; tries += 1) {
    const scale = wholeScale(lassoOf(counted.filter(({ open }) => !open)), least)
    const weighed = new Map(counted.map((row): [Row, number] => [row, pointsOf(scale, row.cues)]))
    const off = new Set(byText(counted.filter(({ mended }) => mended), weighed).filter((one) => !isAsTested(one, scale)).map(({ text }) => text))
    if (off.size === 0 || tries === mostTries) {
      if (off.size > 0) process.stdout.write(`not as tested, after ${mostTries} tries:\n${[...off].join('\n')}\n`)
      return scale
    }
    counted = counted.map((row) => (off.has(row.text) ? { ...row, times: (row.times ?? 1) * 2 } : row))
  }
}

export const scalesOf = (rows: readonly Row[]): Scales => Object.fromEntries(keys.map((key) => [key, scaleOf(rows.filter((row) => row.key === key))])) as Scales

export const judgeBy = (scales: Scales): Judge => (key: WeighedKey, found: readonly Candidate[], rule: Fact | null | undefined) => judged(scales[key], found, rule)

const howItIsCounted = ['scripts/weigh/told.ts', 'scripts/weigh/lasso.ts', ...['candidates', 'marks', 'who', 'times', 'seen'].map((name) => `src/core/paragraph/weighed/${name}.ts`)]

/** SHA-256 of the texts with their labels, and of how they are counted. Not in it: the rules, which move points little. */
export const hashOf = (hands: readonly Hand[]): string => {
  const hash = createHash('sha256')
  for (const file of howItIsCounted) hash.update(readFileSync(join(root, file)))
  const plain = (_: string, value: unknown) => (value instanceof RegExp ? String(value) : value)
  hash.update(JSON.stringify(asserted))
  for (const { name, writer, mended, texts, unsaid } of hands) hash.update(JSON.stringify([name, writer, mended, texts, unsaid], plain))
  return hash.digest('hex')
}
