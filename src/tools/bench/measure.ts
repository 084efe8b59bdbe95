/** Times and what is made of them: medians and the slowest hundredth, never an average alone. */

export type Spread = { p50: number; p99: number }

/** Microseconds, of times in milliseconds. */
export const spreadOf = (times: readonly number[]): Spread => {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 1000)
  return { p50: at(0.5), p99: at(0.99) }
}

export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

export const ratio = (a: number, b: number) => Math.round((a / Math.max(b, 1e-9)) * 100) / 100

const micros = (n: number) => `${n.toLocaleString('en-GB')} µs`
export const say = ({ p50, p99 }: Spread) => `median ${micros(p50)}, p99 ${micros(p99)}`
