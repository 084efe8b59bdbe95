/**
 * Walks every flow from its door, with everything that a person may say and everything that may ring, until no new place is
 * found. Each place is kept with a conversation that stands in it, so that the laws can be tried in all of them.
 */
import { createHash } from 'node:crypto'
import { areas } from '../../content/areas/index.ts'
import { forces } from '../../content/forces/index.ts'
import { questions } from '../../content/questions/index.ts'
import { flows } from '../../flows/index.ts'
import type { ReadBy } from '../../src/core/attended.ts'
import { assess } from '../../src/core/danger.ts'
import { decide, type Desk, type Script } from '../../src/decide.ts'
import type { Found, Turn } from '../../src/ports.ts'
import { areaCode, conversationId, e164, inboundId, instant, type Channel, type Conversation, type Inbound, type Knock, type Line } from '../../src/vocabulary.ts'

export const begun = Date.parse('2026-11-21T21:00:00Z')

/** A place, with a conversation that stands in it and the waits that run there. */
export type Stand = { flow: string; place: string; role: string; channel: Channel; conversation: Conversation; waits: string[]; path: string[] }

let clock = begun
let n = 0

/** The same words mean the same in every place, so each is assessed once: `assess` is pure, and its own tests say so. */
const assessed = new Map<string, ReturnType<typeof assess>>()
const assessOnce: typeof assess = (...heard) => {
  const key = JSON.stringify(heard)
  const found = assessed.get(key) ?? assess(...heard)
  assessed.set(key, found)
  return found
}

/** Somebody is on duty, day and night: whoever writes is told by when they are read. */
export const attended: ReadBy = (severity) => instant(clock + (severity === 'emergency' ? 30 : 60) * 60_000)

const deskAt = (area: keyof typeof areas, script: Script = { flows, questions }): Desk => {
  const pack = areas[area]
  return {
    script, ears: { questions: script.questions, assess: assessOnce, timeZone: pack.timeZone }, now: instant((clock += 10)),
    setting: { area: pack, force: forces[pack.force], ourNumber: '+447700900001', mode: 'demo', script: () => 'I am ringing to report a child missing.', reference: () => 'WL-2346' },
    publicUrl: 'https://windowlight.portsmouth.gov.uk', random: (bytes) => createHash('sha256').update(String((n += 1))).digest('base64url').slice(0, Math.ceil(bytes * 4 / 3)),
    hash: (token) => createHash('sha256').update(token).digest('base64url'),
    conversationId: (line, sitting) => conversationId(`${line.channel}-${sitting}`), sensible: (at) => at,
  }
}

const lines: Record<Channel, Line> = {
  sms: { channel: 'sms', ours: e164('+447700900001'), theirs: e164('+447700900111') },
  web: { channel: 'web', session: 'portsmouth.session' },
}

const inboundOf = (knock: Knock, channel: Channel, conversation: Conversation | null): Inbound => ({
  id: inboundId(`sms:SM${(n += 1)}`), area: areaCode('portsmouth'), at: instant((clock += 10)),
  from: knock.kind === 'rang' && conversation ? { conversation: conversation.id } : { line: lines[channel] }, knock,
})

export type Took = Omit<Turn, 'fingerprint'>

/**
 * The same knock in the same conversation comes to the same, for `decide` is pure: what one law has tried, the next one reads. It is then as
 * old as the clock has run on since: where two knocks must come at once, the first is made in a conversation `anew`.
 */
export const anew = (conversation: Conversation): Conversation => ({ ...conversation })
const taken = new WeakMap<Conversation, Map<string, Took | null>>()
const takeOnce = (conversation: Conversation, key: string, knocked: () => Took | null): Took | null => {
  const mine = taken.get(conversation) ?? new Map<string, Took | null>()
  taken.set(conversation, mine)
  const found = mine.get(key)
  if (found !== undefined) return found
  const took = knocked()
  mine.set(key, took)
  return took
}

/** One knock in a conversation (or at the door). */
export const take = (conversation: Conversation | null, knock: Knock, channel: Channel, script?: Script): Took | null => {
  const found: Found = conversation ? { state: 'here', conversation, sitting: Number(conversation.id.split('-')[1]) } : { state: 'nobody', sitting: 1 }
  const knocked = () => {
    const inbound = inboundOf(knock, channel, conversation)
    return decide(deskAt('portsmouth', script), found, inbound, true)
  }
  return conversation === null || script !== undefined ? knocked() : takeOnce(conversation, `${channel} ${JSON.stringify(knock)}`, knocked)
}

/** On the web a form says which question it showed: the one that is on the page, unless another is named. */
export const say = (conversation: Conversation | null, text: string, channel: Channel, question = channel === 'web' ? conversation?.shown?.question : undefined, script?: Script) =>
  take(conversation, { kind: 'said', text, ...(question === undefined ? {} : { question }) }, channel, script)

/** The same where a rota says by when people read. */
export const takeAttended = (conversation: Conversation | null, knock: Knock, channel: Channel, readBy: ReadBy = attended): Took | null => {
  const found: Found = conversation ? { state: 'here', conversation, sitting: Number(conversation.id.split('-')[1]) } : { state: 'nobody', sitting: 1 }
  const knocked = () => {
    const desk = deskAt('portsmouth')
    return decide({ ...desk, setting: { ...desk.setting, readBy } }, found, inboundOf(knock, channel, conversation), true)
  }
  return conversation === null || readBy !== attended ? knocked() : takeOnce(conversation, `attended ${channel} ${JSON.stringify(knock)}`, knocked)
}

/** The same by text, while these of our texts have not left. */
export const sayUnread = (conversation: Conversation, text: string, unread: readonly string[]) => {
  const desk = deskAt('portsmouth')
  const found: Found = { state: 'here', conversation, sitting: Number(conversation.id.split('-')[1]) }
  const left = (row: string) => (unread.includes(row) ? null : instant(0))
  return decide({ ...desk, ears: { ...desk.ears, left } }, found, inboundOf({ kind: 'said', text }, 'sms', conversation), true)
}

export const bodies = (took: Took | null) => (took?.sends ?? []).map(({ body }) => body).join('\n---\n')

const roles = {
  parent: 'my daughter has not come home and i dont know what to do',
  someone_else: 'there is a girl at my house who is my daughters friend, she is not my child',
  young_person: 'im 15 and ive left home',
  /** Where somebody is on the rota: a message home and a person may be offered. */
  young_person_attended: 'im 14 and ive run away',
  unknown: 'hello',
  /** To whom a worker has sent a check-in; and one that asks first whether it is safe to text there. */
  checked_in: 'hey its Jo. not cross, just want to know ur ok', asked_first: 'hi its Jo. is it ok to text u on this? y/n',
  parent_in_full: 'my daughter Maya is 14 and has not come home from school she left at 3 and her phone is off',
} as const

export const everyWord = ['REPORT', 'READY', 'RUNG', 'WORDS', 'BACK', 'SKIP', 'WHY', 'MENU', 'WEB', 'GO ON', "she's back", 'i know where she is', 'NEWS', 'ANSWERS', 'CHANGE 1', 'UNSHARE', 'no answer', 'NOW', 'his dad has got him']

/** Everything that may be said to a question: each option, what is not known, words of their own. */
const repliesTo = (key: string | undefined): string[] => {
  const question = key === undefined ? undefined : (questions as Record<string, (typeof questions)[keyof typeof questions]>)[key]
  if (!question) return ['I just wanted to say something']
  const typed: Partial<Record<string, string[]>> = {
    age: ['15', '12'], when: ['about 4pm today'], name: ['Sam Taylor'], yes_no: ['yes', 'no', 'not sure'], choices: ['1', '1 2', 'none'], phone: ['07700900123'],
    postcode: ['PO1 2AB'], height: ['5ft 4'], list: ['Sam and Ben'], place: ['12 Long Road PO1 2AB'], text: ['a blue coat'],
  }
  const options = 'options' in question && question.options ? question.options.map((_, i) => String(i + 1)) : []
  return [...options, ...(typed[question.type] ?? []), "don't know", 'skip', 'hmm what do you mean exactly']
}

/** What only a young person says: it leads to places of its own. */
const youngWords = ['tell my mum im ok', 'take it back', 'jacket', 'im safe now', 'just listen', 'he checks my phone']

const keyOf = (c: Conversation) => {
  const marks = [c.milestones.should_ring === undefined && JSON.stringify(c.answers['red_flags']?.value), c.milestones.rang && 'rang', c.shown?.changing && 'changing'].filter(Boolean)
  return `${c.flow}|${JSON.stringify(c.place)}|${c.shown?.changing ? '' : c.shown?.question ?? '-'}|${marks.join(',')}`
}

const everyRole = ['parent', 'someone_else', 'young_person', 'young_person_attended', 'unknown', 'checked_in', 'asked_first', 'parent_in_full'] as const
type Role = keyof typeof roles

const isAttended = (role: Role) => role === 'young_person_attended' || role === 'checked_in' || role === 'asked_first'
/** A check-in that policy has let go. */
export const checkIn = (first: boolean): Knock =>
  ({ kind: 'checkedIn', text: roles[first ? 'asked_first' : 'checked_in'], first, sendBefore: instant(clock + 3_600_000), codeWords: { help: 'pineapple', safe: 'rainbow' } })

/** Every place that this role can reach by this channel. */
const walkAs = (role: Role, channel: Channel): Stand[] => {
  const stands: Stand[] = []
  const first = roles[role]
  const seen = new Set<string>()
  const todo: Stand[] = []
  const speak = (conversation: Conversation | null, text: string, question?: string) => {
    const knock: Knock = { kind: 'said', text, ...(question === undefined ? {} : { question }) }
    return isAttended(role) ? takeAttended(conversation, knock, channel) : take(conversation, knock, channel)
  }
  const arrive = (took: Took | null, before: Stand | null, label: string) => {
    if (!took) return
    const { conversation } = took
    const key = keyOf(conversation)
    if (seen.has(key)) return
    seen.add(key)
    const stopped = new Set(took.waits.stop === 'all' ? before?.waits ?? [] : took.waits.stop)
    const waits = [...new Set([...(before?.conversation.id === conversation.id ? before.waits : []).filter((w) => !stopped.has(w)), ...took.waits.set.map((w) => w.name)])]
    const stand = { flow: conversation.flow, place: JSON.stringify(conversation.place).replaceAll('"', ''), role, channel, conversation, waits, path: [...(before?.path ?? []), label] }
    stands.push(stand)
    // What lies behind a door that leads into the parent's flow is walked from there.
    if (conversation.ended === undefined && (conversation.flow !== 'parent' || role === 'parent' || (role === 'parent_in_full' && Object.keys(conversation.gleaned).length > 0))) todo.push(stand)
  }
  arrive(role === 'checked_in' || role === 'asked_first' ? take(null, checkIn(role === 'asked_first'), channel) : speak(null, first), null, first)
  for (let stand = todo.shift(); stand; stand = todo.shift()) {
    const { conversation } = stand
    const question = channel === 'web' ? conversation.shown?.question : undefined
    const own = conversation.speaker === 'young_person' ? youngWords : []
    for (const text of [...repliesTo(conversation.shown?.question), ...everyWord, ...own]) arrive(speak(conversation, text, question), stand, text)
    if (role === 'checked_in' && conversation.speaker === 'young_person') arrive(take(conversation, checkIn(false), channel), stand, '(a check-in)')
    for (const wait of stand.waits) arrive(take(conversation, { kind: 'rang', wait }, channel), stand, `(${wait})`)
  }
  return stands
}

/** Walked once in a process, whichever laws ask for it. */
const walked = new Map<string, Stand[]>()
const walkOnce = (role: Role, channel: Channel): Stand[] => {
  const key = `${role} ${channel}`
  const found = walked.get(key) ?? walkAs(role, channel)
  walked.set(key, found)
  return found
}

/** Every place that can be reached, by role and channel. */
export const walk = (who: readonly Role[] = everyRole, by: readonly Channel[] = ['sms', 'web']): Stand[] =>
  by.flatMap((channel) => who.flatMap((role) => walkOnce(role, channel)))
