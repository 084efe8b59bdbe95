/**
 * How the store speaks to a database: single reads, and lists of statements that are kept whole or not at all. Never a callback
 * transaction: D1 has none, and a list runs the same on both (stack.md §4).
 */
import { createHash } from 'node:crypto'

export type Param = string | number | null
export type Statement = { sql: string; params: Param[] }
export type Outcome = { rows: Record<string, unknown>[]; changes: number }

export type Database = {
  read: <Row>(statement: Statement) => Promise<Row[]>
  /** All of them or none, in order. Resolves only when they are on the disk. Throws a `StoreError`. */
  commit: (statements: Statement[]) => Promise<Outcome[]>
  /** Removes what was deleted from the log beside the file too, where there is one. */
  scrub: () => Promise<void>
}

const joined = new WeakMap<TemplateStringsArray, string>()

/** A statement with its values apart. The text is put together once for each place in the code, so that it is compiled once. */
export const sql = (strings: TemplateStringsArray, ...params: Param[]): Statement => {
  const known = joined.get(strings)
  if (known !== undefined) return { sql: known, params }
  const text = strings.join('?')
  joined.set(strings, text)
  return { sql: text, params }
}

export const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url')
