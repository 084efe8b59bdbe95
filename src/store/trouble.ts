/**
 * The one place that reads what a database says went wrong. better-sqlite3 gives codes, D1 only words (stack.md §4); neither its words
 * nor its parameters leave the store, because they may hold what a person said.
 */

/** `on`: the constraint's columns, `inbound.state` or `turn.area, turn.conversation, turn.n`. */
export type Trouble = { kind: 'clash'; on: string } | { kind: 'busy' | 'full' | 'other' }

/** What the store throws: a plain sentence, and `kind` for whoever must answer (`full`: 5xx, so that the carrier tries again). */
export type StoreError = Error & { name: 'StoreError'; kind: Trouble['kind']; on?: string }

const textOf = (error: unknown): string => {
  if (!(error instanceof Error)) return ''
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return `${code} ${error.message}\n${textOf(error.cause)}`
}

export const classify = (error: unknown): Trouble => {
  const text = textOf(error)
  const clash = /(?:UNIQUE|PRIMARY KEY|NOT NULL) constraint failed: ([\w., ]+\w)/.exec(text)?.[1]
  if (clash) return { kind: 'clash', on: clash }
  if (/SQLITE_FULL|SQLITE_IOERR_WRITE|database or disk is full|maximum DB size/i.test(text)) return { kind: 'full' }
  if (/SQLITE_BUSY|SQLITE_LOCKED|database is locked/i.test(text)) return { kind: 'busy' }
  return { kind: 'other' }
}

/** Names of codes, tables and columns are ours and harmless; nothing else of the message is kept. */
const ours = /SQLITE_[A-Z_]+|no such \w+: [\w.]+|near "\w{1,20}": syntax error|cannot store \w+ value in \w+ column [\w.]+/g
const harmless = (error: unknown) => textOf(error).match(ours)?.join(', ') ?? 'no code'

const sentences: Record<Trouble['kind'], string> = {
  clash: 'The store refused a row that is already there',
  full: 'The store has no room left',
  busy: 'The store is held by somebody else',
  other: 'The store could not do this',
}

export const storeError = (error: unknown): StoreError => {
  if (error instanceof Error && error.name === 'StoreError') return error as StoreError
  const trouble = classify(error)
  const detail = trouble.kind === 'clash' ? trouble.on : harmless(error)
  const plain = new Error(`${sentences[trouble.kind]} (${detail})`)
  return Object.assign(plain, { name: 'StoreError' as const, ...trouble })
}

/** The columns of a clash, or nothing where it is another trouble. */
export const clashOn = (error: unknown): string | undefined => {
  const trouble = error instanceof Error && error.name === 'StoreError' ? (error as StoreError) : classify(error)
  return trouble.kind === 'clash' ? trouble.on : undefined
}
