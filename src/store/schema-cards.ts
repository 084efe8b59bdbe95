/** The table of the workers' cards: where each message of ours stands in an area's channel, and never what it says. */
import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const card = sqliteTable('card', {
  area: text('area').notNull(),
  /** An HMAC of what it is about, which is looked at again before anything is done with it (act/cards.ts). */
  id: text('id').notNull(),
  about: text('about').notNull(),
  channel: text('channel').notNull(),
  /** The channel's own name of the message. */
  ts: text('ts'),
  shown: text('shown').notNull(),
  at: integer('at').notNull(),
  state: text('state').notNull(),
  /** 1 while somebody posts it, and nobody has said yet how that went. */
  posting: integer('posting').notNull(),
  /** 1: it was so already when it was taken last. */
  unsure: integer('unsure').notNull(),
  taken: integer('taken').notNull(),
  /** Since when it is being posted, by the real clock; and until when it is somebody's; and not before when. */
  since: integer('since').notNull(),
  leaseUntil: integer('lease_until').notNull(),
  due: integer('due').notNull(),
}, (t) => [primaryKey({ columns: [t.area, t.id] }), index('card_open').on(t.area, t.at, t.id).where(sql`state = 'open'`),
  index('card_over').on(t.area, t.at).where(sql`state = 'over'`)])
