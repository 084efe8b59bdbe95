/** The tables of missing episodes, in the main database and under its rule: what stands in clear here is in the tested list. */
import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** One missing episode, sealed whole with a key of its own, of the child's side (episode-rows.ts). */
export const episode = sqliteTable('episode', {
  area: text('area').notNull(),
  id: text('id').notNull(),
  keyId: text('key_id').notNull(),
  state: text('state').notNull(),
  /** The HMAC of its plan's number, other than that of any line: the file does not say which sittings are this child's. Empty: it has none, or is closed. */
  line: text('line').notNull(),
  opened: integer('opened').notNull(),
  closed: integer('closed'),
  /** When the earliest of its check-ins that wait is to go; nothing once it is closed. */
  due: integer('due'),
  version: integer('version').notNull(),
  sealed: text('sealed').notNull(),
  /** Over all of it that is in clear (episode-rows.ts); what is sealed says its version too. */
  mac: text('mac'),
}, (t) => [
  primaryKey({ columns: [t.area, t.id] }),
  index('episode_open').on(t.area, t.opened, t.id).where(sql`state = 'open'`),
  index('episode_closed').on(t.area, t.closed, t.id).where(sql`state = 'closed'`),
  index('episode_line').on(t.area, t.line, t.opened).where(sql`state = 'open'`),
  index('episode_due').on(t.area, t.due, t.id).where(sql`due is not null`),
])

/** One row for each change of an episode: the lock against two at once, and by `key`, an HMAC, against doing one act twice. */
export const episodeTurn = sqliteTable('episode_turn', {
  area: text('area').notNull(),
  episode: text('episode').notNull(),
  n: integer('n').notNull(),
  key: text('key').notNull(),
}, (t) => [primaryKey({ columns: [t.area, t.episode, t.n] }), uniqueIndex('episode_turn_key').on(t.area, t.key)])

/** A check-in that stands in the outbox, under what caused it: it goes only while it is `going` (design.md law 5). */
export const checkIn = sqliteTable('check_in', {
  area: text('area').notNull(),
  id: text('id').notNull(),
  episode: text('episode').notNull(),
  state: text('state').notNull(),
  /** Over all of it (check-ins.ts): nobody without the keys lets one go that was called off. */
  mac: text('mac'),
}, (t) => [primaryKey({ columns: [t.area, t.id] }), index('check_in_episode').on(t.area, t.episode)])
