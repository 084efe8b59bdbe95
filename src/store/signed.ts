/**
 * Rows that lead from one thing to another (a line to its sitting, a link's token to its conversation) carry a MAC: who can write the
 * database file, and has not the keys, could else point one person's telephone or link at another person's words. So do texts, which could else
 * be sent twice, late, or where another hand holds the phone. A row whose MAC is wrong is no row: it is reported, nothing behind it is opened, and the person is answered as where a sealed row is damaged.
 * A row put back as it once was is not seen here (docs/threat-model.md, *What is not defended*).
 */
import { timingSafeEqual } from 'node:crypto'
import type { ConversationId, Instant, LinkGrant, Severity } from '../vocabulary.ts'
import { type Database, type Statement, sql } from './database.ts'
import type { AreaKeys, Keyring } from './keys.ts'
import { named } from './named.ts'
import { hmac } from './seal.ts'

/** What of a text's row never changes. */
export type TextRow = {
  id: string; conversation: ConversationId; n: number; cause: string; line: string; kind: string; key: string; at: Instant; send_before: Instant
}
type Signer = Pick<AreaKeys, 'rows'>
export type LineRow = { hash: string; sitting: number; conversation: string }
/** With its state, so that a used or withdrawn link cannot be made live again by one who never saw it live. */
export type LinkRow = LinkGrant & { state: 'live' | 'used' | 'withdrawn' }
/** What was found to be forged, for the operator: which table, never whose row. */
export type Forged = (table: 'line' | 'link' | 'alert' | 'outbox' | 'wait' | 'opt_out' | 'erasure' | 'conversation' | 'episode' | 'check_in' | 'audit' | 'rota_entry') => void
/** As it stands in its row. `sealed` with it, so that what was noted for one cannot be put to another. */
export type AlertRow = {
  id: string; conversation: ConversationId; severity: Severity; topic: string; code: string; at: Instant
  state: 'open' | 'resolved'; acknowledged: number | null; resolved: number | null; outcome: string | null; sealed: string | null
}

export const lineMac = ({ rows }: Signer, { hash, sitting, conversation }: LineRow) =>
  hmac(rows, ['line', 'v1', hash, sitting, conversation])

export const linkMac = ({ rows }: Signer, { tokenHash, conversation, kind, expires, state }: LinkRow) =>
  hmac(rows, ['link', 'v1', tokenHash, conversation, kind, expires, state])

export const alertMac = ({ rows }: Signer, a: AlertRow) => hmac(rows, ['alert', 'v1', a.id, a.conversation, a.severity, a.topic, a.code, a.at,
  a.state, a.acknowledged ?? '', a.resolved ?? '', a.outcome ?? '', a.sealed ?? ''])

/** One HMAC in two halves: `mac` stays with the row, `leave` only for as long as the text may go. Neither half says anything of the other. */
export const textMac = ({ rows }: Signer, t: TextRow): { mac: string; leave: string } => {
  const whole = hmac(rows, ['outbox', 'v1', t.id, t.conversation, t.n, t.cause, t.line, t.kind, t.key, t.at, t.send_before])
  return { mac: whole.slice(0, 22), leave: whole.slice(22) }
}

/** Nothing is a wrong signature too. */
export const isSigned = (mac: string | null, expected: string) => {
  const [given, wanted] = [Buffer.from(mac ?? ''), Buffer.from(expected)]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

// ── Rows from before there were signatures ───────────────────────────────────

const BITE = 50
const mark = 'rows signed'
/** Alerts were signed later than the others, texts later still. */
const alertMark = 'alerts signed'
const textMark = 'texts signed'

type Old = { area: string }
type OldLine = Old & LineRow
type OldLink = Old & { token_hash: string; conversation: string; kind: string; expires: number; state: string }

const oldLines = (main: Database) => main.read<OldLine>(sql`SELECT area, hash, sitting, conversation FROM line WHERE mac IS NULL LIMIT ${BITE}`)
const oldLinks = (main: Database) =>
  main.read<OldLink>(sql`SELECT area, token_hash, conversation, kind, expires, state FROM link WHERE mac IS NULL LIMIT ${BITE}`)

type OldAlert = Old & AlertRow
const oldAlerts = (main: Database) =>
  main.read<OldAlert>(sql`SELECT area, id, conversation, severity, topic, code, at, state, acknowledged, resolved, outcome, sealed
    FROM alert WHERE mac IS NULL LIMIT ${BITE}`)

const keysOf = (ring: Keyring, area: string) => ring.ofArea(area as Parameters<Keyring['ofArea']>[0])

const signLine = (ring: Keyring, { area, ...row }: OldLine): Statement =>
  sql`UPDATE line SET mac = ${lineMac(keysOf(ring, area), row)}
    WHERE area = ${area} AND hash = ${row.hash} AND sitting = ${row.sitting} AND conversation = ${row.conversation} AND mac IS NULL`

const signLink = (ring: Keyring, { area, token_hash: tokenHash, ...rest }: OldLink): Statement => {
  const row = { tokenHash, ...rest } as LinkRow
  return sql`UPDATE link SET mac = ${linkMac(keysOf(ring, area), row)} WHERE area = ${area} AND token_hash = ${tokenHash}
    AND conversation = ${row.conversation} AND kind = ${row.kind} AND expires = ${row.expires} AND state = ${row.state} AND mac IS NULL`
}

const signAlert = (ring: Keyring, { area, ...row }: OldAlert): Statement =>
  sql`UPDATE alert SET mac = ${alertMac(keysOf(ring, area), { ...row, topic: named(keysOf(ring, area), { table: 'alert', area, row: row.id }, row.topic) })} WHERE area = ${area} AND id = ${row.id}
    AND conversation = ${row.conversation} AND state = ${row.state} AND mac IS NULL`

type OldText = Old & TextRow & { place: number; state: string }
/** In the order in which they lie there: these are many. */
const oldTexts = (main: Database, after: number) => main.read<OldText>(sql`SELECT rowid AS place, area, id, conversation, n, cause, line, kind, key, at,
    send_before, state FROM outbox WHERE rowid > ${after} AND mac IS NULL AND channel = 'sms' ORDER BY rowid LIMIT ${BITE}`)

/** Leave to go has only what had not gone when it was looked at. */
const signText = (ring: Keyring, { area, place, state, ...row }: OldText): Statement => {
  const keys = keysOf(ring, area)
  const { mac, leave } = textMac(keys, { ...row, key: named(keys, { table: 'outbox', area, row: row.id }, row.key) })
  const mayGo = state === 'waiting' || state === 'sending' || state === 'uncertain'
  return sql`UPDATE outbox SET mac = ${mac}, leave = ${mayGo ? leave : null} WHERE rowid = ${place} AND area = ${area} AND id = ${row.id} AND mac IS NULL`
}

const signTexts = async (main: Database, ring: Keyring) => {
  for (let after = 0; ;) {
    const texts = await oldTexts(main, after)
    const last = texts.at(-1)
    if (!last) return
    await main.commit(texts.map((row) => signText(ring, row)))
    after = last.place
  }
}

export const isDone = async (keys: Database, name: string) => (await keys.read(sql`SELECT 1 FROM done WHERE name = ${name}`)).length > 0
export const setDone = (keys: Database, name: string) => keys.commit([sql`INSERT INTO done (name) VALUES (${name}) ON CONFLICT DO NOTHING`])

/**
 * Signs, once in the life of a service, what was there before rows were signed: at the first open after the migration, before anything is
 * read. That it was done is noted in the keys' database and nowhere else: in the words' file, or as "a row without a MAC is an old one",
 * whoever writes that file could empty a MAC and have a forged row signed or believed. So from that moment on a row without one is
 * forged. May be broken off and begun again; what was re-pointed before this moment cannot be told.
 */
export const signOldRows = async (main: Database, keys: Database, ring: Keyring) => {
  if (!await isDone(keys, mark)) {
    for (let lines = await oldLines(main); lines.length > 0; lines = await oldLines(main)) await main.commit(lines.map((row) => signLine(ring, row)))
    for (let links = await oldLinks(main); links.length > 0; links = await oldLinks(main)) await main.commit(links.map((row) => signLink(ring, row)))
    await setDone(keys, mark)
  }
  if (!await isDone(keys, alertMark)) {
    for (let alerts = await oldAlerts(main); alerts.length > 0; alerts = await oldAlerts(main)) await main.commit(alerts.map((row) => signAlert(ring, row)))
    await setDone(keys, alertMark)
  }
  if (await isDone(keys, textMark)) return
  await signTexts(main, ring)
  await setDone(keys, textMark)
}
