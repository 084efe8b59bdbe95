/**
 * The tables of the keys' own database (`keys.db`, D1 binding `KEYS`): apart from the words, backed up apart, kept at most 30 days
 * in backups, or erasure is false (design.md §4). Every key here is wrapped by the master key, which is in neither database.
 */
import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** One key for each sitting, and one for each missing episode. Wrapped by the ring of its side, so that a parent's ring cannot open a child's. */
export const sittingKey = sqliteTable('sitting_key', {
  area: text('area').notNull(),
  id: text('id').notNull(),
  side: text('side').notNull(),
  /** Which master key wrapped it, so that a rotation can be read through and resumed. */
  master: text('master').notNull(),
  made: integer('made').notNull(),
  wrapped: text('wrapped').notNull(),
}, (t) => [primaryKey({ columns: [t.area, t.id] })])

/** The service's root: what telephone numbers are hashed with, and parked knocks and the audit sealed with. */
export const rootKey = sqliteTable('root_key', {
  name: text('name').primaryKey(),
  id: text('id').notNull(),
  master: text('master').notNull(),
  wrapped: text('wrapped').notNull(),
})

/** What is done once in a service's life, where nobody who can write only the words' file may undo it (signed.ts). */
export const done = sqliteTable('done', { name: text('name').primaryKey() })

/** Which migrations this file has had, in order. */
export const migration = sqliteTable('migration', {
  n: integer('n').primaryKey(),
  name: text('name').notNull(),
}, (t) => [uniqueIndex('migration_name').on(t.name)])
