/**
 * The tables of the main database. Only what stands here in clear is readable on the disk: codes, area, status, severity,
 * event and due times, delivery (design.md §4 *Sealed*). Everything that a person said or is goes into a column
 * named `sealed`. The list is tested: a new clear column fails until somebody says why it may be clear.
 * Every table that is somebody's is keyed by area first: councils are separate data controllers.
 */
import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

const area = () => text('area').notNull()
const conversation = () => text('conversation').notNull()

/** Knocks that were taken or parked: the lock against doing one twice. `sealed` holds a parked one until it is taken. */
export const inbound = sqliteTable('inbound', {
  area: area(),
  id: text('id').notNull(),
  fingerprint: text('fingerprint').notNull(),
  state: text('state').notNull(),
  /** Empty while parked: nobody has looked yet whose it is. */
  conversation: conversation(),
  at: integer('at').notNull(),
  tries: integer('tries').notNull(),
  sealed: text('sealed'),
  /** By the real clock: a parked one is not tried again before this. */
  due: integer('due').notNull().default(0),
}, (t) => [
  primaryKey({ columns: [t.area, t.id] }),
  index('inbound_pending').on(t.area, t.due, t.at).where(sql`state = 'pending'`),
])

/** One row for each turn that was committed: the lock against two turns from the same place. */
export const turn = sqliteTable('turn', {
  area: area(),
  conversation: conversation(),
  n: integer('n').notNull(),
  inbound: text('inbound').notNull(),
}, (t) => [primaryKey({ columns: [t.area, t.conversation, t.n] })])

/** One sitting, sealed whole with its own key. */
export const conversationTable = sqliteTable('conversation', {
  area: area(),
  id: text('id').notNull(),
  keyId: text('key_id').notNull(),
  begun: integer('begun').notNull(),
  heard: integer('heard').notNull(),
  ended: integer('ended'),
  sealed: text('sealed').notNull(),
}, (t) => [primaryKey({ columns: [t.area, t.id] })])

/** Which sitting a line is in: `hash` is the HMAC of its addresses. An empty conversation is one that was erased; its number stays used. */
export const line = sqliteTable('line', {
  area: area(),
  hash: text('hash').notNull(),
  sitting: integer('sitting').notNull(),
  conversation: conversation(),
  /** Over all of it (signed.ts): the row leads where we wrote that it leads. */
  mac: text('mac'),
}, (t) => [primaryKey({ columns: [t.area, t.hash, t.sitting] }), index('line_conversation').on(t.area, t.conversation)])

/** What was heard, word for word, sealed. What was said back stands in the outbox; both share one numbering. */
export const heard = sqliteTable('heard', {
  area: area(),
  conversation: conversation(),
  n: integer('n').notNull(),
  line: text('line').notNull(),
  channel: text('channel').notNull(),
  at: integer('at').notNull(),
  keyId: text('key_id').notNull(),
  sealed: text('sealed').notNull(),
}, (t) => [primaryKey({ columns: [t.area, t.conversation, t.n] })])

/** What is sent, and how it went. Address and words are sealed together; `key` says which words they are, sealed by itself (named.ts). */
export const outbox = sqliteTable('outbox', {
  area: area(),
  id: text('id').notNull(),
  conversation: conversation(),
  n: integer('n').notNull(),
  cause: text('cause').notNull(),
  line: text('line').notNull(),
  channel: text('channel').notNull(),
  kind: text('kind').notNull(),
  key: text('key').notNull(),
  at: integer('at').notNull(),
  sendBefore: integer('send_before').notNull(),
  state: text('state').notNull(),
  code: text('code'),
  ref: text('ref'),
  attempt: integer('attempt').notNull(),
  /** By the real clock: not before this. */
  due: integer('due').notNull(),
  claimedAt: integer('claimed_at').notNull(),
  leaseUntil: integer('lease_until').notNull(),
  lease: integer('lease').notNull(),
  /** 1 while somebody asks the channel whether a stranded row went. */
  asked: integer('asked').notNull(),
  keyId: text('key_id').notNull(),
  sealed: text('sealed').notNull(),
  /** Over all of it that never changes (signed.ts): it goes as it was written, or not at all. Nothing where it is for a page. */
  mac: text('mac'),
  /** There while it may go, and taken away once it went or never will: nobody without the keys can set it waiting again. */
  leave: text('leave'),
}, (t) => [
  primaryKey({ columns: [t.area, t.id] }),
  index('outbox_conversation').on(t.area, t.conversation, t.n),
  index('outbox_open').on(t.area, t.state, t.at, t.conversation, t.n).where(sql`state in ('waiting', 'sending')`),
  index('outbox_ref').on(t.area, t.ref).where(sql`ref is not null`),
])

/** Receipts that came before we knew their reference: kept a day, then joined or let go (reliability.md §7 T4). */
export const earlyReceipt = sqliteTable('early_receipt', {
  area: area(),
  ref: text('ref').notNull(),
  state: text('state').notNull(),
  code: text('code'),
  at: integer('at').notNull(),
}, (t) => [primaryKey({ columns: [t.area, t.ref, t.state] })])

/** What was asked to ring later. `generation` is the turn that set it, so that a name set again is a new knock. */
export const wait = sqliteTable('wait', {
  area: area(),
  conversation: conversation(),
  name: text('name').notNull(),
  generation: integer('generation').notNull(),
  due: integer('due').notNull(),
  askedFor: integer('asked_for').notNull(),
  /** Over all of it (signed-acts.ts). */
  mac: text('mac'),
}, (t) => [primaryKey({ columns: [t.area, t.conversation, t.name] }), index('wait_due').on(t.area, t.due)])

/** What people must look at. Neutral codes only; who did what, and their notes, stand in `sealed`, with the sitting's own key. */
export const alert = sqliteTable('alert', {
  area: area(),
  id: text('id').notNull(),
  conversation: conversation(),
  severity: text('severity').notNull(),
  /** Sealed by itself (named.ts). */
  topic: text('topic').notNull(),
  code: text('code').notNull(),
  at: integer('at').notNull(),
  /** `open` until there is an outcome, acknowledged or not: nothing with an open alert is ever erased. */
  state: text('state').notNull(),
  acknowledged: integer('acknowledged'),
  resolved: integer('resolved'),
  outcome: text('outcome'),
  sealed: text('sealed'),
  /** Over all of it (signed.ts). */
  mac: text('mac'),
}, (t) => [primaryKey({ columns: [t.area, t.id] }), index('alert_conversation').on(t.area, t.conversation),
  index('alert_open').on(t.area, t.at, t.id).where(sql`state = 'open'`),
  index('alert_resolved').on(t.area, t.resolved).where(sql`state = 'resolved'`)])

/** Private links: only the hash of each token. */
export const link = sqliteTable('link', {
  area: area(),
  tokenHash: text('token_hash').notNull(),
  conversation: conversation(),
  kind: text('kind').notNull(),
  expires: integer('expires').notNull(),
  state: text('state').notNull(),
  /** Over all of it (signed.ts). */
  mac: text('mac'),
}, (t) => [primaryKey({ columns: [t.area, t.tokenHash] }), index('link_conversation').on(t.area, t.conversation)])

/** Who said STOP, by the line's HMAC. Outlives every erasure, or we would text them again. */
export const optOut = sqliteTable('opt_out', {
  area: area(),
  line: text('line').notNull(),
  state: text('state').notNull(),
  at: integer('at').notNull(),
  source: text('source').notNull(),
  /** Over all of it (signed-acts.ts): nobody is silenced by a row that is not ours. */
  mac: text('mac'),
}, (t) => [primaryKey({ columns: [t.area, t.line] })])

/** Who did what, chained: each sealed entry is bound to the one before it. Outlives the sitting, which it names by a pseudonym. */
export const audit = sqliteTable('audit', {
  area: area(),
  who: text('who').notNull(),
  turn: integer('turn').notNull(),
  n: integer('n').notNull(),
  at: integer('at').notNull(),
  sealed: text('sealed').notNull(),
  /** `read`: words were opened. `fact`: what figures are made of (trail.ts). Nothing for all else. */
  kind: text('kind'),
}, (t) => [primaryKey({ columns: [t.area, t.who, t.turn, t.n] }), index('audit_read').on(t.area, t.at).where(sql`kind = 'read'`),
  index('audit_fact').on(t.area, t.at).where(sql`kind = 'fact'`)])

/** Texts to be blotted out at the provider: its id of each is sealed, `name` is an HMAC of it (redactions.ts). */
export const redaction = sqliteTable('redaction', {
  area: area(),
  name: text('name').notNull(),
  due: integer('due').notNull(),
  tries: integer('tries').notNull(),
  sealed: text('sealed').notNull(),
}, (t) => [primaryKey({ columns: [t.area, t.name] }), index('redaction_due').on(t.area, t.due, t.name)])

/** Keys still to be shredded after their rows went: a crash between the two databases is finished by the next erasure. */
export const erasure = sqliteTable('erasure', {
  area: area(),
  keyId: text('key_id').notNull(),
  /** Over all of it (signed-acts.ts). */
  mac: text('mac'),
}, (t) => [primaryKey({ columns: [t.area, t.keyId] })])

/** Things of the whole service, never personal. */
export const setting = sqliteTable('setting', { name: text('name').primaryKey(), value: text('value').notNull() })

/** Which migrations this file has had, in order. */
export const migration = sqliteTable('migration', {
  n: integer('n').primaryKey(),
  name: text('name').notNull(),
}, (t) => [uniqueIndex('migration_name').on(t.name)])

export { card } from './schema-cards.ts'
export { consoleAccount, consoleSession } from './schema-console.ts'
export { checkIn, episode, episodeTurn } from './schema-episodes.ts'
export { rotaEntry } from './schema-rota.ts'
