/**
 * The web's door: a posted form in, a knock out; and the one cookie. Sample, as a browser sends it to `POST /chat`:
 *
 *   question=checks&once=Jm3v0uJ2kq7XyT1nZb4c5w&answer=Their+room&answer=Friends&words=
 *   question=checks&once=Jm3v0uJ2kq7XyT1nZb4c5w&answer=&words=&word=NOW          (a button of the row under the form)
 *
 * `once` is made new for every page, so that a form sent twice, by a nervous thumb or a broken line, is taken once.
 */
import { createHash } from 'node:crypto'
import * as z from 'zod'
import { areaCode, inboundId, type AreaCode, type Inbound, type Instant } from '../vocabulary.ts'

/** What URLSearchParams and FormData both are. */
export type PostedForm = { getAll: (name: string) => unknown[] }
export type WebFrom = { session: string; area: AreaCode; at: Instant }

/** `typed` goes back onto the page, so that nothing a person wrote is lost. `broken`: not a form of ours. */
export type WebReceived =
  | { inbound: Inbound; fingerprint: string }
  | { refused: 'empty' | 'too_long'; question: string; typed: { answers: string[]; words: string } }
  | { refused: 'broken' }

/** Ten texts' worth and more; beyond it people are asked to send two. */
const longest = 4000

const shape = z.object({
  once: z.tuple([z.string().regex(/^[\w-]{16,64}$/)]),
  question: z.array(z.string().regex(/^\w{0,64}$/)).max(1),
  answer: z.array(z.string()).max(40),
  words: z.array(z.string()).max(1),
  word: z.array(z.string().max(40)).max(1),
})

/** Well-formed, one kind of line break, and none of the characters that show as nothing but stop a database. */
const tidy = (text: string) =>
  // oxlint-disable-next-line no-control-regex
  text.toWellFormed().replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '').trim()

/** A pressed word goes before what was typed; their own words go before what was ticked. */
const textOf = (form: { answers: string[]; words: string; word: string }) =>
  form.word || form.words || form.answers.filter((a) => a !== '').join(', ')

export const receiveWeb = (form: PostedForm, from: WebFrom): WebReceived => {
  const read = shape.safeParse({
    once: form.getAll('once'), question: form.getAll('question'), answer: form.getAll('answer'),
    words: form.getAll('words'), word: form.getAll('word'),
  })
  if (!read.success) return { refused: 'broken' }
  const question = read.data.question[0] ?? ''
  const typed = { answers: read.data.answer.map(tidy), words: tidy(read.data.words[0] ?? '') }
  const text = textOf({ ...typed, word: tidy(read.data.word[0] ?? '') })
  if (text === '') return { refused: 'empty', question, typed }
  if (text.length > longest) return { refused: 'too_long', question, typed }
  return {
    inbound: {
      id: inboundId(`web:${read.data.once[0]}`),
      area: from.area,
      at: from.at,
      from: { line: { channel: 'web', session: from.session } },
      knock: { kind: 'said', text, ...(question === '' ? {} : { question }) },
    },
    fingerprint: createHash('sha256').update(JSON.stringify([from.session, question, text])).digest('hex'),
  }
}

// ── The cookie ───────────────────────────────────────────────────────────────
// Strictly necessary, ends with the browser, and is the only trace kept there (experience.md §1.4, ASVS 5.0 3.3.1–4).

const cookieName = (https: boolean) => (https ? '__Host-w' : 'w')
const cookieParts = (https: boolean) => `Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`
const sessionShape = /^([a-z][a-z_-]{1,40})\.([\w-]{43,})$/

export type WebSession = { area: AreaCode; session: string }

/** `random`: World's. 256 bits; the store keeps only its HMAC. */
export const newSession = (area: AreaCode, random: (bytes: number) => string): WebSession => ({ area, session: `${area}.${random(32)}` })

/** The session that a request brings, or none. An odd, doubled or foreign cookie is none. */
export const readSession = (cookieHeader: string | null | undefined, https: boolean): WebSession | null => {
  const name = `${cookieName(https)}=`
  const values = (cookieHeader ?? '').split(';').map((part) => part.trim()).filter((part) => part.startsWith(name))
  const found = values.length === 1 ? sessionShape.exec((values[0] ?? '').slice(name.length)) : null
  return found?.[1] === undefined ? null : { area: areaCode(found[1]), session: found[0] }
}

/** For `Set-Cookie`. Of session lifetime: no date. */
export const sessionCookie = ({ session }: WebSession, https: boolean) => `${cookieName(https)}=${session}; ${cookieParts(https)}`

export const clearSessionCookie = (https: boolean) => `${cookieName(https)}=; ${cookieParts(https)}; Max-Age=0`
