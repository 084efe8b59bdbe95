/** Few texts, many cues: logistic regression with few weights (L1), one weight at a time until none moves (Friedman 2010). The order of the rows changes nothing. */
/** `times`: a row that counts for so many. */
export type Counted = { cues: readonly string[]; right: boolean; times?: number }
export type Weights = { start: number; weights: Map<string, number> }

/** A cue must stand in so many rows. */
const fewest = 3
const lasso = 0.8
const ridge = 0.05
const rounds = 150
const still = 1e-3

const chance = (log: number) => 1 / (1 + Math.exp(-log))

export const lassoOf = (rows: readonly Counted[]): Weights => {
  const stands = new Map<string, number[]>()
  rows.forEach(({ cues }, row) => {
    for (const cue of new Set(cues)) (stands.get(cue) ?? stands.set(cue, []).get(cue) ?? []).push(row)
  })
  const columns = [...stands].filter(([, at]) => at.length >= fewest)
  const weights = new Float64Array(columns.length)
  const logs = new Float64Array(rows.length)
  const times = rows.map((row) => row.times ?? 1)
  const heavy = (at: readonly number[]) => at.reduce((all, row) => all + (times[row] as number), 0)
  const offBy = (row: number) => (chance(logs[row] as number) - (rows[row]?.right ? 1 : 0)) * (times[row] as number)
  const add = (at: readonly number[], by: number) => {
    for (const row of at) logs[row] = (logs[row] as number) + by
  }
  const everyRow = rows.map((_, row) => row)
  let start = 0
  for (let round = 0; round < rounds; round += 1) {
    const lift = -everyRow.reduce((all, row) => all + offBy(row), 0) / (0.25 * heavy(everyRow))
    start += lift
    add(everyRow, lift)
    let most = Math.abs(lift)
    columns.forEach(([, at], i) => {
      const before = weights[i] as number
      // What came to nothing is tried again only now and then.
      if (round > 2 && round % 8 !== 0 && before === 0) return
      const steep = 0.25 * heavy(at) + ridge
      const to = before - (ridge * before + at.reduce((all, row) => all + offBy(row), 0)) / steep
      const after = Math.sign(to) * Math.max(0, Math.abs(to) - lasso / steep)
      if (after === before) return
      weights[i] = after
      add(at, after - before)
      most = Math.max(most, Math.abs(after - before))
    })
    if (most < still) break
  }
  return { start, weights: new Map(columns.flatMap(([cue], i): [string, number][] => (weights[i] === 0 ? [] : [[cue, weights[i] as number]]))) }
}
