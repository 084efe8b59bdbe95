/**
 * The key ring: one key for each sitting, wrapped by the master key through the ring of its side. A parent's ring cannot open a child's
 * key: not by rule but because the bytes do not fit (design.md law 4, §4 *Sealed*).
 */
import type { KeyObject } from 'node:crypto'
import type { AreaCode, Instant, Side } from '../vocabulary.ts'
import { type Database, sha256, sql } from './database.ts'
import { derive, newKeyId, newSecret, remembering, seal, type SealingKey, unseal } from './seal.ts'

export type SittingKey = SealingKey & { side: Side }
/** What an area's whole service needs, apart from any sitting. */
export type AreaKeys = { index: KeyObject; print: KeyObject; inbox: SealingKey; audit: SealingKey; auditName: KeyObject; rows: KeyObject; names: SealingKey; console: SealingKey }

export type Keyring = {
  /** Opens the service's root, making it where there is none. Throws a plain sentence where the master key does not fit. */
  open: () => Promise<{ rootId: string; made: boolean }>
  /** Throws where the ring was not opened yet. */
  ofArea: (area: AreaCode) => AreaKeys
  /** A new key, on the disk before anything is sealed with it. */
  make: (area: AreaCode, side: Side) => Promise<SittingKey>
  /** Nothing where it was shredded, is damaged, or `ring` is not its side. */
  take: (area: AreaCode, id: string, ring?: Side) => Promise<SittingKey | null>
  shred: (area: AreaCode, ids: string[]) => Promise<void>
  /** Wraps everything that the previous master key wrapped with the new one; may be broken off and run again. Returns how many. */
  rotate: () => Promise<number>
}

type Ring = Side | 'root'
type Master = { id: string; rings: Record<Ring, SealingKey> }

const masterOf = (base64: string): Master => {
  const secret = Buffer.from(base64, 'base64')
  if (secret.length !== 32) throw new Error('The master key must be 32 bytes in base64.')
  const id = sha256(derive(secret, 'name').export().toString('hex')).slice(0, 12)
  const ring = (side: Ring): SealingKey => ({ id, secret: derive(secret, `ring|${side}`) })
  return { id, rings: { adult: ring('adult'), child: ring('child'), root: ring('root') } }
}

const place = (table: string, area: string, row: string) => ({ table, column: 'wrapped', area, row })

const wrap = (master: Master, ring: Ring, area: string, id: string, secret: Buffer) =>
  seal(master.rings[ring], place(ring === 'root' ? 'root_key' : 'sitting_key', area, `${id}|${ring}`), secret.toString('base64url'))

const unwrap = (masters: Master[], ring: Ring, row: { area: string; id: string; master: string; wrapped: string }): Buffer | null => {
  const master = masters.find((m) => m.id === row.master)
  if (!master) return null
  const secret = unseal(master.rings[ring], place(ring === 'root' ? 'root_key' : 'sitting_key', row.area, `${row.id}|${ring}`), row.wrapped)
  return secret === null ? null : Buffer.from(secret, 'base64url')
}

const areaKeys = (root: Buffer, rootId: string, area: AreaCode): AreaKeys => ({
  index: derive(root, `index|${area}`),
  print: derive(root, `print|${area}`),
  inbox: { id: rootId, secret: derive(root, `inbox|${area}`) },
  audit: { id: rootId, secret: derive(root, `audit|${area}`) },
  auditName: derive(root, `audit name|${area}`),
  rows: derive(root, `rows|${area}`),
  names: { id: rootId, secret: derive(root, `names|${area}`) },
  console: { id: rootId, secret: derive(root, `console|${area}`) },
})

type RootRow = { id: string; master: string; wrapped: string }
type KeyRow = { id: string; area: string; side: Side; master: string; wrapped: string }

type From = { masterKey: string; previousMasterKey?: string | undefined; realNow: () => Instant }

/** Holds no promise between calls: a Worker may not await in one request what another began. */
export const openKeyring = (db: Database, from: From): Keyring => {
  const current = masterOf(from.masterKey)
  const masters = from.previousMasterKey ? [current, masterOf(from.previousMasterKey)] : [current]
  const sittings = remembering<SittingKey>(20_000)
  const areas = new Map<AreaCode, AreaKeys>()
  let root: { id: string; secret: Buffer } | null = null

  const readRoot = async () => (await db.read<RootRow>(sql`SELECT id, master, wrapped FROM root_key WHERE name = 'root'`))[0]

  const open = async () => {
    if (root) return { rootId: root.id, made: false }
    const before = await readRoot()
    if (!before) {
      const id = newKeyId()
      const wrapped = wrap(current, 'root', '', id, newSecret())
      await db.commit([sql`INSERT INTO root_key (name, id, master, wrapped)
        VALUES ('root', ${id}, ${current.id}, ${wrapped}) ON CONFLICT DO NOTHING`])
    }
    const row = before ?? (await readRoot())
    const secret = row && unwrap(masters, 'root', { area: '', ...row })
    if (!row || !secret) throw new Error('The master key does not open the keys database: it is another key, or the file is damaged.')
    root = { id: row.id, secret }
    return { rootId: row.id, made: !before }
  }

  const ofArea = (area: AreaCode): AreaKeys => {
    const known = areas.get(area)
    if (known) return known
    if (!root) throw new Error('The store was used before it was ready: await ready() first.')
    const keys = areaKeys(root.secret, root.id, area)
    areas.set(area, keys)
    return keys
  }

  const keep = (area: AreaCode, id: string, side: Side, secret: Buffer): SittingKey => {
    const key = { id, side, secret: derive(secret, 'seal') }
    sittings.set(`${area}|${id}`, key)
    return key
  }

  const make = async (area: AreaCode, side: Side) => {
    const id = newKeyId()
    const secret = newSecret()
    const wrapped = wrap(current, side, area, id, secret)
    await db.commit([sql`INSERT INTO sitting_key (area, id, side, master, made, wrapped)
      VALUES (${area}, ${id}, ${side}, ${current.id}, ${from.realNow()}, ${wrapped})`])
    return keep(area, id, side, secret)
  }

  const take = async (area: AreaCode, id: string, ring?: Side) => {
    const known = sittings.get(`${area}|${id}`)
    if (known) return ring && ring !== known.side ? null : known
    const [row] = await db.read<KeyRow>(sql`SELECT id, area, side, master, wrapped FROM sitting_key WHERE area = ${area} AND id = ${id}`)
    if (!row) return null
    // The ring that was asked for is the one that is tried: the row's own word about its side opens nothing.
    const secret = unwrap(masters, ring ?? row.side, row)
    return secret && keep(area, id, ring ?? row.side, secret)
  }

  const shred = async (area: AreaCode, ids: string[]) => {
    for (const id of ids) sittings.drop(`${area}|${id}`)
    await db.commit(ids.map((id) => sql`DELETE FROM sitting_key WHERE area = ${area} AND id = ${id}`))
  }

  return { open, ofArea, make, take, shred, rotate: () => rotate(db, masters, current) }
}

/** In bites of a hundred, each row only where it is still wrapped by the old key: broken off anywhere, the rest is found again. */
const rotate = async (db: Database, masters: Master[], current: Master): Promise<number> => {
  const [root] = await db.read<RootRow>(sql`SELECT id, master, wrapped FROM root_key WHERE name = 'root' AND master <> ${current.id}`)
  const secret = root && unwrap(masters, 'root', { area: '', ...root })
  let count = 0
  if (root && secret) {
    await db.commit([sql`UPDATE root_key SET master = ${current.id}, wrapped = ${wrap(current, 'root', '', root.id, secret)}
      WHERE name = 'root' AND master = ${root.master}`])
    count += 1
  }
  for (let after = { area: '', id: '' }; ;) {
    const rows = await db.read<KeyRow>(sql`SELECT id, area, side, master, wrapped FROM sitting_key
      WHERE (area, id) > (${after.area}, ${after.id}) ORDER BY area, id LIMIT 100`)
    const last = rows.at(-1)
    if (!last) return count
    after = last
    const turned = rows.flatMap((row) => {
      const opened = row.master === current.id ? null : unwrap(masters, row.side, row)
      return opened ? [sql`UPDATE sitting_key SET master = ${current.id}, wrapped = ${wrap(current, row.side, row.area, row.id, opened)}
        WHERE area = ${row.area} AND id = ${row.id} AND master = ${row.master}`] : []
    })
    if (turned.length > 0) await db.commit(turned)
    count += turned.length
  }
}
