/** One PDF at a time: making one keeps the process from everything else, and the answers to texts must not wait behind a row of them. */
import type { Report } from '../report/model.ts'

/** `waiting`: how many may stand in line. `keptFor`: how long the same turn's file is given again. */
export const pdfLimits = { waiting: 4, keptFor: 60_000, kept: 20 } as const

type Made = { file: Promise<Uint8Array>; at: number }

/** `key`: of the conversation and its turn, so that the same words are not set twice. `busy`: come again in a moment. */
export const pdfDesk = (make: (report: Report) => Promise<Uint8Array>, now: () => number) => {
  const made = new Map<string, Made>()
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  return (key: string, report: Report): Promise<Uint8Array> | 'busy' => {
    for (const [name, { at }] of made) if (now() - at > pdfLimits.keptFor) made.delete(name)
    const before = made.get(key)
    if (before) return before.file
    if (waiting > pdfLimits.waiting) return 'busy'
    waiting += 1
    // Between two of them whoever else waits has their turn.
    const file = last.then(() => new Promise<void>((resolve) => { setTimeout(resolve, 0) })).then(() => make(report))
    last = file.then(() => { waiting -= 1 }, () => {
      waiting -= 1
      made.delete(key)
    })
    made.set(key, { file, at: now() })
    for (const oldest of made.keys()) if (made.size > pdfLimits.kept) made.delete(oldest)
    return file
  }
}
