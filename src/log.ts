/**
 * The log: one line of JSON for each thing that happened, and never a word, a name or a number of anybody's (law 9).
 * One table says which events there are and which fields each may carry; whatever is not in it cannot be written, not even by a cast.
 * Not pino: its browser build, which a Worker gets, takes no destination, and it copies error messages, where words travel.
 */

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

// ── What a field may be ──────────────────────────────────────────────────────

type Field<T> = { safe: (value: unknown) => unknown; readonly type?: T }

const withheld = '[withheld]'

/** A count, a size, a duration in milliseconds. Nine digits at most, so that a telephone number does not pass for one. */
const amount: Field<number> = {
  safe: (value) => typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 1e9 ? Math.round(value * 10) / 10 : withheld,
}
/** One word out of a closed list. */
const word = <const W extends string>(...list: W[]): Field<W> => ({ safe: (value) => list.find((one) => one === value) ?? withheld })
/** An opaque id of ours or the provider's (an HMAC, random bytes, `SM…`): long, no spaces, no telephone number within. */
const isOpaque = (text: string) => /^[\w:./-]{12,200}$/.test(text) && !/(?:^|[^\da-f])\d{9,15}(?:[^\da-f]|$)/i.test(text)
const id: Field<string> = { safe: (value) => typeof value === 'string' && isOpaque(value) ? value : withheld }
/** A provider's error code: `21610`, `30007`; blank where there is none. */
const code: Field<string> = { safe: (value) => typeof value === 'string' && /^\d{0,6}$/.test(value) ? value : withheld }
/** Whatever was thrown: its class, its code and where, never its message. */
const thrown: Field<unknown> = { safe: (value) => describeError(value) }

// ── What may happen ──────────────────────────────────────────────────────────

/** The doors by the beginning of their path: what stands behind it (a link's token, a number) is never logged. */
export const doorNames = ['/leave', '/why', '/area', '/chat', '/t', '/report', '/twilio/messages', '/twilio/status', '/slack/events', '/schemas', '/console', '/healthz',
  '/readyz', '/metrics', '/dev', '/assets'] as const
const doors = word('/', ...doorNames, 'other')
const methods = word('GET', 'HEAD', 'POST', 'other')
const jobs = word('outbox', 'cards', 'waits', 'sweep', 'forget', 'redact', 'rotate')

/** Why a door turned a knock away. Typed as text, since doors say it in theirs; a test holds this list to what they say. */
const refusals: Field<string> = word('form of a text not understood', 'form of a receipt not understood', 'another account',
  'two ids for one text', 'not one of our numbers', 'too large', 'not a form', 'signature does not match', 'a field twice', 'another origin', 'no token', 'clock', 'not understood', 'other')
/** Why a knock was parked: we lost every race, or the class of what was thrown. */
const parkings: Field<string> = {
  safe: (value) => typeof value === 'string' && /^(?:overtaken|unknown|\w{0,40}Error)$/.test(value) ? value : withheld,
}

const info = 'info', warn = 'warn', error = 'error', debug = 'debug'

const events = {
  // The life of the process
  started: { level: info, mode: word('demo', 'live'), runtime: word('node', 'worker'), areas: amount, ms: amount },
  stopping: { level: info, why: word('sigterm', 'sigint', 'asked') },
  stopped: { level: info, ms: amount },
  // The doors
  answered: { level: info, method: methods, door: doors, status: amount, ms: amount },
  refused: { level: warn, door: doors, status: amount, why: refusals },
  /** A known MessageSid came with another body: somebody is forging, or the provider is wrong. */
  forged_twin: { level: error, door: doors, inbound: id },
  /** A row that leads somewhere was written by another hand than ours; nothing behind it was opened (store/signed.ts). */
  forged_row: { level: error, table: word('line', 'link', 'alert', 'outbox', 'wait', 'opt_out', 'erasure', 'conversation', 'episode', 'check_in', 'audit', 'rota_entry') },
  /** Somebody came back from the council's sign-in. Who, is in the audit alone. */
  sign_in: { level: info, outcome: word('signed_in', 'not_on_the_list', 'other_account', 'cancelled', 'not_valid', 'unreachable', 'busy') },
  // A turn
  turn: { level: info, knock: word('said', 'rang', 'carrier', 'carried', 'left', 'acted', 'checkedIn'), outcome: word('kept', 'done', 'nothing', 'parked'), ms: amount },
  parked: { level: error, why: parkings },
  damaged: { level: error, conversation: id },
  /** Danger from a number that is dear to answer, and whether this one was answered: to be counted, for somebody may earn by it (decide/abroad.ts). */
  dear: { level: warn, danger: word('answered', 'kept') },
  // What goes out
  delivery: {
    level: info, outgoing: id, outcome: word('sent', 'again', 'never', 'unknown'), code,
    because: word('none', 'unreachable', 'throttled', 'handset_off', 'opted_out', 'no_such_number', 'refused', 'misconfigured', 'too_late', 'no_longer_needed', 'not_delivered'),
  },
  /** An answer to danger that did not reach its phone, as far as we know: a person must find another way. */
  undeliverable: {
    level: error, outgoing: id, code,
    because: word('opted_out', 'no_such_number', 'refused', 'misconfigured', 'too_late', 'no_longer_needed', 'damaged', 'not_delivered', 'not_known'),
  },
  receipt: { level: debug, ref: id, state: word('sent', 'delivered', 'failed'), outcome: word('moved', 'known', 'unknown') },
  // Round and round
  swept: { level: info, listed: amount, taken: amount, broken: amount },
  rang: { level: info, waits: amount },
  /** Texts whose words the carrier has taken out of its records. */
  redacted: { level: info, done: amount, later: amount, given_up: amount },
  /** Keys that the previous master key wrapped are wrapped by the new one: it is needed no more (docs/operating.md). */
  rotated: { level: info, keys: amount },
  /** Sittings, and with them the missing episodes that were closed. */
  forgot: { level: info, sittings: amount },
  // What should not be
  failed: { level: error, job: jobs, error: thrown },
  broke: { level: error, door: doors, error: thrown },
} as const satisfies Record<string, { level: string } & Record<string, Field<unknown> | string>>

type Events = typeof events
type FieldsOf<E extends keyof Events> = { [K in Exclude<keyof Events[E], 'level'>]: Events[E][K] extends Field<infer T> ? T : never }

/** Everything that can be logged: a closed list, each with its own fields and no others. */
export type LogEvent = { [E in keyof Events]: { event: E } & FieldsOf<E> }[keyof Events]

// ── Errors ───────────────────────────────────────────────────────────────────

export type SafeError = { class: string; code?: string; frames: string[]; cause?: SafeError }

/** `    at takeTurn (file:///…/src/turn.ts:12:5)`, with or without a name; anything else is no frame. */
const framePattern = /^ {4}at (?:.* )?\(?([^\s()]*?)([\w.@-]+\.[cm]?[jt]sx?|node:[\w/]+)(:\d{1,6}:\d{1,6})\)?$/

/** From our own rooms on: above them stands the machine's path, which may hold somebody's name. */
const frameOf = (line: string): string[] => {
  const [, folder = '', file = '', place = ''] = framePattern.exec(line) ?? []
  const room = /(?:^|\/)((?:src|flows|content|test|node_modules)\/(?:[\w.@-]+\/)*)$/.exec(folder)?.[1] ?? ''
  return file ? [room + file + place] : []
}

/**
 * The message heads the stack, and one of several lines can dress as frames: it is cut off first. Where it is not to be
 * found (it was changed after the throw), nothing of the stack is trusted.
 */
const framesOf = ({ stack = '', message }: Error): string[] => {
  const head = message === '' ? /^\w*(?=\n)/.exec(stack)?.[0] : stack.slice(0, stack.indexOf(message)) + message
  return head !== undefined && stack.startsWith(head) ? stack.slice(head.length).split('\n').flatMap(frameOf).slice(0, 12) : []
}

/**
 * Class, code and stack frames of whatever was thrown, with at most three causes. Never the message: a driver may have put
 * parameters in it (drizzle does). For the last-resort handlers of the entries, too.
 */
export const describeError = (value: unknown, depth = 0): SafeError => {
  if (!(value instanceof Error)) return { class: typeof value, frames: [] }
  // The constructor's name is written in code; `name` can be set to anything.
  const named = value.constructor.name
  const coded = 'code' in value ? String(value.code) : ''
  return {
    class: /^\w{1,60}$/.test(named) ? named : 'Error',
    ...(/^(?:(?:SQLITE|E|ERR|D1)[A-Z_0-9]{2,50}|\d{3,6})$/.test(coded) ? { code: coded } : {}),
    frames: framesOf(value),
    ...(value.cause !== undefined && depth < 3 ? { cause: describeError(value.cause, depth + 1) } : {}),
  }
}

// ── Writing ──────────────────────────────────────────────────────────────────

export type Log = {
  log: (event: LogEvent) => void
  /** The same log, with the id of one request on every line. Ours and random: never one that came in a header. */
  forRequest: (requestId: string) => Log
}

/** `write` takes one line without its end: standard output on Node, `console.log` in a Worker. */
export type LogSettings = { level: LogLevel; write: (line: string) => void; now: () => number }

const isEvent = (name: unknown): name is keyof Events => typeof name === 'string' && Object.hasOwn(events, name)

const lineOf = (happened: LogEvent, at: number, requestId: string | undefined) => {
  const { level, ...fields }: { level: string } & Record<string, Field<unknown> | string> = events[happened.event]
  const line: Record<string, unknown> = { level, time: new Date(at).toISOString(), event: happened.event }
  if (requestId !== undefined) line.request = id.safe(requestId)
  const given = new Map<string, unknown>(Object.entries(happened))
  for (const [name, field] of Object.entries(fields)) if (typeof field !== 'string') line[name] = field.safe(given.get(name))
  return JSON.stringify(line)
}

/** A log that writes what is at least as grave as `level`. Never throws: a log that fails must not take a turn with it. */
export const makeLog = ({ level, write, now }: LogSettings, requestId?: string): Log => {
  const least = logLevels.indexOf(level)
  return {
    log: (happened) => {
      try {
        if (isEvent(happened.event) && logLevels.indexOf(events[happened.event].level) >= least) write(lineOf(happened, now(), requestId))
      } catch {
        // A full disk or a closed pipe. There is nowhere left to say so.
      }
    },
    forRequest: (next) => makeLog({ level, write, now }, next),
  }
}
