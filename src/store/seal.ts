/**
 * Sealing: AES-256-GCM, `v1.<key id>.<nonce>.<ciphertext and tag>`, bound to its place, so that a row that was moved or changed does not
 * open (reliability.md §5). `node:crypto` is synchronous on both runtimes, so that all of it is done before a transaction begins.
 */
import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto'

/** A key object, not bytes: Node takes three times as long with bytes, and an object does not print itself into a log. */
export type SealingKey = { id: string; secret: KeyObject }
/** Where a sealed value stands. */
export type Place = { table: string; column: string; area: string; row: string }

const TAG = 16

export const newSecret = () => randomBytes(32)
export const newKeyId = () => randomBytes(12).toString('base64url')

/** One key for one job: never the same bytes for two. */
export const derive = (secret: KeyObject | Buffer, job: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `windowlight|v1|${job}`, 32)))

export const hmac = (secret: KeyObject, parts: readonly (string | number)[]) =>
  createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url')

const bound = (place: Place, keyId: string) => Buffer.from(`v1|${place.table}|${place.column}|${place.area}|${place.row}|${keyId}`)

/** Random bytes are asked for in bulk; each twelve of them are used once. */
const nonces = { bytes: Buffer.alloc(0), used: 0 }
const newNonce = () => {
  if (nonces.used === nonces.bytes.length) Object.assign(nonces, { bytes: randomBytes(12 * 256), used: 0 })
  nonces.used += 12
  return nonces.bytes.subarray(nonces.used - 12, nonces.used)
}

export const seal = (key: SealingKey, place: Place, words: string): string => {
  const nonce = newNonce()
  const cipher = createCipheriv('aes-256-gcm', key.secret, nonce)
  cipher.setAAD(bound(place, key.id))
  const text = Buffer.concat([cipher.update(words, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return `v1.${key.id}.${nonce.toString('base64url')}.${text.toString('base64url')}`
}

/** Nothing where it does not open, whatever the reason: which key failed is nobody's business. */
export const unseal = (key: SealingKey, place: Place, sealed: string): string | null => {
  const [version, id, nonce, text] = sealed.split('.')
  if (version !== 'v1' || id !== key.id || !nonce || !text) return null
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.length < TAG) return null
  try {
    const decipher = createDecipheriv('aes-256-gcm', key.secret, Buffer.from(nonce, 'base64url'), { authTagLength: TAG })
    decipher.setAAD(bound(place, key.id))
    decipher.setAuthTag(bytes.subarray(bytes.length - TAG))
    return decipher.update(bytes.subarray(0, bytes.length - TAG), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    return null
  }
}

/** The seal's own tag: names this value and no other, for the chain of the audit. */
export const tagOf = (sealed: string) => sealed.slice(-22)

/** A cache that forgets what was not used for longest. */
export const remembering = <T>(most: number) => {
  const kept = new Map<string, T>()
  return {
    get: (name: string): T | undefined => {
      const value = kept.get(name)
      if (value !== undefined) {
        kept.delete(name)
        kept.set(name, value)
      }
      return value
    },
    set: (name: string, value: T) => {
      kept.delete(name)
      kept.set(name, value)
      if (kept.size > most) for (const oldest of kept.keys()) { kept.delete(oldest); break }
    },
    drop: (name: string) => void kept.delete(name),
    clear: () => { kept.clear() },
  }
}
