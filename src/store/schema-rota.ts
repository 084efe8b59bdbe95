/** The table of the rota book, in the main database and under its rule: what stands in clear here is in the tested list. */
import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** What people wrote down beside the settled hours; who is meant, what, and from when stand sealed (rota-book.ts). `n` is the lock against two at once. */
export const rotaEntry = sqliteTable('rota_entry', {
  area: text('area').notNull(),
  n: integer('n').notNull(),
  until: integer('until').notNull(),
  /** Of the act that wrote it, an HMAC: the lock against doing one twice. */
  key: text('key'),
  sealed: text('sealed').notNull(),
}, (t) => [
  primaryKey({ columns: [t.area, t.n] }),
  index('rota_entry_until').on(t.area, t.until),
  uniqueIndex('rota_entry_key').on(t.area, t.key).where(sql`key is not null`),
])
