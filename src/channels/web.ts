/**
 * The web's door: a posted form in, a knock out; and the cookies. Sample, as a browser sends it to `POST /chat`:
 *
 *   question=checks&once=Jm3v0uJ2kq7XyT1nZb4c5w&answer=Their+room&answer=Friends&words=
 *   question=checks&once=Jm3v0uJ2kq7XyT1nZb4c5w&answer=&words=&word=NOW          (a button of the row under the form)
 *
 * `once` is made new for every page, so that a form sent twice, by a nervous thumb or a broken line, is taken once. All that was filled
 * in is heard, whatever was pressed: a cry must not be lost to a button (law 1).
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import { areaCode, inboundId, type AreaCode, type Inbound, type Instant, type Language } from '../vocabulary.ts'

/** What URLSearchParams and FormData both are. */
export type PostedForm = { getAll: (name: string) => unknown[] }
/** `languages`: those that a page of this area may ask for. `network`: a mark of where it came from. */
export type WebFrom = { session: string; area: AreaCode; at: Instant; languages?: readonly Language[]; network?: string | null }

export type WebKnock = { inbound: Inbound; fingerprint: string }
export type WebTyped = { answers: string[]; words: string }

/**
 * `knocks`: in this order, what was filled in and then what was pressed (save where that says who is there). `typed` goes back onto the page where it cannot be taken, so that
 * nothing a person wrote is lost; a pressed word knocks all the same. `broken`: not a form of ours.
 */
export type WebReceived =
  | { refused: null; knocks: WebKnock[]; question: string; typed: WebTyped }
  | { refused: 'empty' | 'too_long'; knocks: WebKnock[]; question: string; typed: WebTyped }
  | { refused: 'broken' }

/** Ten texts' worth and more; beyond it people are asked to send two. */
const longest = 4000

const shape = z.object({
  once: z.tuple([z.string().regex(/^[\w-]{16,64}$/)]),
  question: z.array(z.string().regex(/^\w{0,64}$/)).max(1),
  answer: z.array(z.string()).max(40),
  words: z.array(z.string()).max(1),
  word: z.array(z.string().max(40)).max(1),
  lang: z.array(z.string().max(12)).max(1),
})

/** Well-formed, one kind of line break, and none of the characters that show as nothing but stop a database. */
const tidy = (text: string) =>
  // oxlint-disable-next-line no-control-regex
  text.toWellFormed().replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '').trim()

/** Ticks on the first line, own words under them: one answer, all of which is read for danger. */
const textOf = ({ answers, words }: WebTyped) => [answers.filter((a) => a !== '').join(', '), words].filter((part) => part !== '').join('\n')

/** These say only that there is no answer: where one is filled in, it stands. */
const noAnswers: readonly string[] = ['SKIP', 'DON\'T KNOW']

/** Says who is there: heard before what they write, so that it is heard as theirs, in a sitting of its own (law 4). */
const comesFirst: readonly string[] = ['ME']

const sha256 = (parts: readonly string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex')

/** A name that every object has is no question of anybody's. */
const questionIn = (posted: string | undefined) => (posted === undefined || posted in {} ? '' : posted)

export const receiveWeb = (form: PostedForm, from: WebFrom): WebReceived => {
  const read = shape.safeParse({
    once: form.getAll('once'), question: form.getAll('question'), answer: form.getAll('answer'),
    words: form.getAll('words'), word: form.getAll('word'), lang: form.getAll('lang'),
  })
  if (!read.success) return { refused: 'broken' }
  const question = questionIn(read.data.question[0])
  const typed = { answers: read.data.answer.map(tidy), words: tidy(read.data.words[0] ?? '') }
  const text = textOf(typed)
  const pressed = tidy(read.data.word[0] ?? '')
  const word = text !== '' && noAnswers.includes(pressed) ? '' : pressed
  // Of this browser only: whoever sees a form of somebody else's cannot take its place.
  const id = `web:${sha256([from.session]).slice(0, 16)}:${read.data.once[0]}`
  const language = from.languages?.find((one) => one === read.data.lang[0])
  const knockOf = (said: string, name: string, asked: string): WebKnock => ({
    inbound: {
      id: inboundId(name), area: from.area, at: from.at, from: { line: { channel: 'web', session: from.session } }, ...(from.network ? { network: from.network } : {}),
      knock: { kind: 'said', text: said, ...(asked === '' ? {} : { question: asked }), ...(language === undefined ? {} : { language }) },
    },
    fingerprint: sha256([from.session, question, said]),
  })
  const isFirst = comesFirst.includes(word)
  const press = word === '' ? [] : [knockOf(word, `${id}:word`, question)]
  if (text.length > longest) return { refused: 'too_long', knocks: press, question, typed }
  const written = text === '' ? [] : [knockOf(text, id, isFirst ? '' : question)]
  const knocks = isFirst ? [...press, ...written] : [...written, ...press]
  return { refused: knocks.length === 0 ? 'empty' : null, knocks, question, typed }
}

// ── The cookies ──────────────────────────────────────────────────────────────
// Strictly necessary, end with the browser, and are the only trace kept there (experience.md §1.4, ASVS 5.0 3.3.1–4). `w` is the
// conversation that was looked at last; whoever turns to another area's keeps the first under that area's name (`w-portsmouth`).

const cookieName = (https: boolean, area?: AreaCode) => `${https ? '__Host-w' : 'w'}${area === undefined ? '' : `-${area}`}`
const cookieParts = (https: boolean) => `Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`
const sessionShape = /^([a-z][a-z_-]{1,40})\.([\w-]{43,})$/

export type WebSession = { area: AreaCode; session: string }

/** `random`: World's. 256 bits; the store keeps only its HMAC. */
export const newSession = (area: AreaCode, random: (bytes: number) => string): WebSession => ({ area, session: `${area}.${random(32)}` })

/** Signs what we issue, so that no other name ever becomes a sitting: `mark` is the store's, under the area's own key. */
type Mark = (what: string) => Promise<string>
const markLength = 43
const markOf = (session: string, mark: Mark) => mark(`browser ${session}`)
export const issue = async ({ area, session }: WebSession, mark: Mark): Promise<WebSession> => ({ area, session: `${session}${await markOf(session, mark)}` })
export const isIssued = async ({ session }: WebSession, mark: Mark): Promise<boolean> => {
  const [given, wanted] = [Buffer.from(session.slice(-markLength)), Buffer.from(await markOf(session.slice(0, -markLength), mark))]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

const sessionIn = (cookieHeader: string | null | undefined, cookie: string): WebSession | null => {
  const name = `${cookie}=`
  const values = (cookieHeader ?? '').split(';').map((part) => part.trim()).filter((part) => part.startsWith(name))
  const found = values.length === 1 ? sessionShape.exec((values[0] ?? '').slice(name.length)) : null
  return found?.[1] === undefined ? null : { area: areaCode(found[1]), session: found[0] }
}

/**
 * The session that a request brings: the one that was looked at last, or with `area` that area's. None where there is none; an odd,
 * doubled or foreign cookie is none.
 */
export const readSession = (cookieHeader: string | null | undefined, https: boolean, area?: AreaCode): WebSession | null => {
  const last = sessionIn(cookieHeader, cookieName(https))
  if (area === undefined || last?.area === area) return last
  const kept = sessionIn(cookieHeader, cookieName(https, area))
  return kept?.area === area ? kept : null
}

/** For `Set-Cookie`. Of session lifetime: no date. */
export const sessionCookie = ({ session }: WebSession, https: boolean) => `${cookieName(https)}=${session}; ${cookieParts(https)}`

/** What a browser is told that turns to `session`: what it was in before is kept, under its area's name, unless it is of the same area. */
export const turnTo = (session: WebSession, before: WebSession | null, https: boolean): string[] => [
  ...(before && before.area !== session.area ? [`${cookieName(https, before.area)}=${before.session}; ${cookieParts(https)}`] : []),
  sessionCookie(session, https),
]

/** All of them, whichever this browser brought. */
export const clearSessionCookies = (cookieHeader: string | null | undefined, https: boolean): string[] => {
  const brought = (cookieHeader ?? '').split(';').map((part) => part.trim().split('=')[0] ?? '')
  const kept = [...new Set(brought)].filter((name) => name.startsWith(`${cookieName(https)}-`) && /^[\w-]{1,60}$/.test(name))
  return [cookieName(https), ...kept].map((name) => `${name}=; ${cookieParts(https)}; Max-Age=0`)
}
