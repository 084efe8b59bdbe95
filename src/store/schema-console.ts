/** The tables of the practitioners' console, in the main database and under its rule: what stands in clear here is in the tested list. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Browsers in which somebody is signed in. `id` and `person` are HMACs, of the token and of the person's key. */
export const consoleSession = sqliteTable('console_session', {
  area: text('area').notNull(),
  id: text('id').notNull(),
  person: text('person').notNull(),
  /** By the real clock. */
  began: integer('began').notNull(),
  seen: integer('seen').notNull(),
  sealed: text('sealed').notNull(),
}, (t) => [primaryKey({ columns: [t.area, t.id] }), index('console_session_person').on(t.area, t.person, t.began), index('console_session_began').on(t.area, t.began)])

/** What is kept of each person's sign-ins, with the last seal of its audit. `version` counts its changes, as the audit's `turn` does. */
export const consoleAccount = sqliteTable('console_account', {
  area: text('area').notNull(),
  person: text('person').notNull(),
  version: integer('version').notNull(),
  sealed: text('sealed').notNull(),
}, (t) => [primaryKey({ columns: [t.area, t.person] })])
