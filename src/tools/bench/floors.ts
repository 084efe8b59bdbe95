/**
 * The floors: what a turn cannot do without, each alone. Taken from turns that were really decided, so that the flow, the fields and the
 * rows are the same: XState's own restore, transition and persist; sealing and opening; one FULL commit.
 */
import { createSecretKey, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { initialTransition, transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate'
import { flows } from '../../../flows/index.ts'
import { factsOf } from '../../core/step.ts'
import type { Turn } from '../../ports.ts'
import { newKeyId, newSecret, seal, unseal, type SealingKey } from '../../store/seal.ts'
import type { Conversation } from '../../vocabulary.ts'

/** One turn that was decided, with the conversation as it was found. */
export type Decided = { before: Conversation | null; turn: Turn }

/** XState's own way there and back: a persisted snapshot as text, one event, a persisted snapshot as text. */
const flowFloor = ({ before, turn }: Decided) => {
  const machine = flows[turn.conversation.flow] as AnyStateMachine
  const facts = factsOf({ ...turn.conversation, milestones: before?.milestones ?? {} }, turn.conversation.heard)
  if (before === null) {
    return () => {
      const [next] = initialTransition(machine, facts as never)
      JSON.stringify(machine.getPersistedSnapshot(next, {}))
    }
  }
  const kept = JSON.stringify(machine.getPersistedSnapshot(machine.resolveState({ value: before.place as string, context: facts }), {}))
  const event = before.shown && turn.conversation.answers[before.shown.question] !== before.answers[before.shown.question]
    ? { type: 'answered', question: before.shown.question } : { type: 'asked.again' }
  return () => {
    const snapshot = machine.restoreSnapshot(JSON.parse(kept) as never, undefined as never) as AnyMachineSnapshot
    const [next] = transition(machine, snapshot, event)
    JSON.stringify(machine.getPersistedSnapshot(next as never, {}))
  }
}

const key: SealingKey = { id: newKeyId(), secret: createSecretKey(newSecret()) }
const place = (row: string) => ({ table: 'conversation', column: 'sealed', area: 'portsmouth', row })

/** What is sealed in a turn, as text: the conversation, what was heard, each answer, each line of the audit. */
const sealedIn = ({ turn }: Decided) => [
  { row: turn.conversation.id, words: JSON.stringify({ conversation: turn.conversation, entries: 1, trail: 'x'.repeat(22) }) },
  ...(turn.heard ? [{ row: `${turn.conversation.id}|1`, words: JSON.stringify(turn.heard.text) }] : []),
  ...turn.sends.map(({ id, to, body }) => ({ row: id, words: JSON.stringify({ to, body }) })),
  ...turn.audit.map((entry, i) => ({ row: `audit|${i}`, words: JSON.stringify(entry) })),
]

const sealingFloor = (decided: Decided) => {
  const fields = sealedIn(decided)
  const id = decided.turn.conversation.id
  const opened = decided.before === null ? null : seal(key, place(id), JSON.stringify({ conversation: decided.before, entries: 1, trail: 'x'.repeat(22) }))
  return () => {
    if (opened !== null) unseal(key, place(id), opened)
    for (const { row, words } of fields) seal(key, place(row), words)
  }
}

/** A table with nothing but a key and a value, on a file of its own, with the same promises. */
export const openFloor = (folder: string, name: string) => {
  const file = new Sqlite(join(folder, name))
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'wal_autocheckpoint = 4000']) file.pragma(pragma)
  file.exec('CREATE TABLE row (id TEXT PRIMARY KEY, words TEXT) STRICT')
  const insert = file.prepare('INSERT INTO row VALUES (?, ?)')
  const all = file.transaction((widths: readonly number[]) => {
    for (const width of widths) insert.run(randomBytes(16).toString('base64url'), 'x'.repeat(width))
  })
  return { commit: (widths: readonly number[]) => { all(widths) }, close: () => { file.close() } }
}

/** How wide each row of a turn is: sealed ones as they are sealed, the others as their few columns. */
const widthsOf = (decided: Decided) => {
  const { turn } = decided
  const bare = 2 + turn.lines.length + turn.waits.set.length + (turn.waits.stop === 'all' ? 1 : turn.waits.stop.length) + turn.alerts.length + turn.links.length
  return [...sealedIn(decided).map(({ words }) => Math.ceil(words.length * 4 / 3) + 120), ...Array.from({ length: bare }, () => 120)]
}

export type Parts = { flow: () => void; sealing: () => void; commit: () => void; fields: number; rows: number }

export const partsOf = (decided: Decided, floor: ReturnType<typeof openFloor>): Parts => {
  const widths = widthsOf(decided)
  return {
    flow: flowFloor(decided), sealing: sealingFloor(decided), commit: () => { floor.commit(widths) },
    fields: sealedIn(decided).length + (decided.before === null ? 0 : 1), rows: widths.length,
  }
}
