/**
 * The settings: read once at the start from a plain record, checked whole, and given back typed or as one readable list of
 * all that is wrong. Never reads the environment itself; the two entries hand it in. `.env.example` explains each name.
 */
import * as z from 'zod'
import { areaKeys } from '../content/areas/index.ts'
import { demoRota } from '../content/duty.ts'
import type { Rota } from '../content/shape.ts'
import { may } from './core/may.ts'
import { nobody } from './duty/rota.ts'
import { readRota } from './duty/rota-text.ts'
import { logLevels } from './log.ts'
import type { LogLevel } from './log.ts'
import { areaCode, e164 } from './vocabulary.ts'
import type { AreaCode, E164 } from './vocabulary.ts'

type Twilio = { accountSid: string; authToken: string; authTokenPrevious: string | null; apiUrl: string }
type Slack = { botToken: string; signingSecret: string; apiUrl: string; channels: { area: AreaCode; channel: string }[] }
type Oidc = { issuer: string; clientId: string; clientSecret: string }

type Always = {
  port: number
  host: string
  /** An origin, no slash at the end: `https://windowlight.example`. Signatures are checked against it. */
  publicUrl: string
  logLevel: LogLevel
  databasePath: string
  /** Base64 of 32 bytes, as `masterKey`. */
  masterKeyPrevious: string | null
  /** Which of our numbers serves which area. Never empty. */
  numbers: { number: E164; area: AreaCode }[]
  /** Offered on the front page: those with a number, and in the demo as it comes all five. */
  areas: AreaCode[]
  /** Conversations a day, in each area, that are answered though their number is abroad or premium. */
  dearPerDay: number
  /** Who is on duty. In live each area has somebody who can sign in: what nobody can open, nobody is told of. */
  rota: Rota
  slack: Slack | null
  /** Areas in which words may stand in a window of Slack. */
  slackWords: AreaCode[]
  oidc: Oidc | null
  opsToken: string | null
}

/** `masterKey` is null only in the demo, which makes its own beside the database. */
export type Settings =
  | (Always & { mode: 'demo'; masterKey: string | null; twilio: Twilio | null })
  | (Always & { mode: 'live'; masterKey: string; twilio: Twilio })

/** What live needs that is not a setting: a number that has been checked, and words that have been agreed. */
export type Readiness = { overnightHelplineVerified: boolean; wordsAgreed: boolean }

/** True of this version: no row has been checked, no word agreed. */
export const nothingReady: Readiness = { overnightHelplineVerified: false, wordsAgreed: false }

/** Ofcom keeps 07700 900000-900999 for drama: nobody owns them, so a demo can text nobody by mistake. */
export const isDramaNumber = (number: string) => /^\+447700900\d{3}$/.test(number)

// ── One row for each name ────────────────────────────────────────────────────

/** Only rows whose value is no secret give it as `NAME=value`; the others say where to find theirs. */
const secret = z.string().regex(/^\S+$/, 'has a space in it')
const path = z.string().regex(/^(?!:memory:$).*[^/]$/, 'is not a path to a file')
const accountSid = z.string().regex(/^AC[0-9A-Za-z]+$/, 'does not look like an account SID')
const port = z.string().regex(/^\d{1,5}$/, 'is not a number').transform(Number)
  .refine((n) => n >= 1 && n <= 65_535, 'is not between 1 and 65535')
const url = z.string().refine((text) => /^https?:\/\/./i.test(text) && URL.canParse(text), 'is not an address with http:// or https://')
const isOrigin = ({ pathname, search, hash, username, password }: URL) => pathname === '/' && !search && !hash && !username && !password
const origin = url
  .refine((text) => URL.canParse(text) && isOrigin(new URL(text)), 'is more than an origin: nothing may stand after the host and port')
  .transform((text) => new URL(text).origin)
/** `name=value` pairs with commas between. A comma at the end is forgiven. */
const pairs = z.string().transform((text) => text.split(',').map((pair) => pair.trim()).filter(Boolean).map((pair) => {
  const [name = '', ...value] = pair.split('=')
  return { name: name.trim(), value: value.join('=').trim() }
}))

/** 32 bytes are 43 letters, of which the last holds four bits; the = at the end may be left off. Kept as text: the store decodes it. */
const key = z.string().regex(/^[\w+/-]{42}[AEIMQUYcgkosw048]=?$/, 'is not 32 bytes in base64')
const keyExample = 'the output of: openssl rand -base64 32'

const names = {
  MODE: { shape: z.enum(['demo', 'live'], 'is neither "demo" nor "live"'), example: 'MODE=demo' },
  PORT: { shape: port, example: 'PORT=3000' },
  HOST: { shape: z.string().regex(/^[\w.:-]+$/, 'is not a host name or address'), example: 'HOST=127.0.0.1' },
  PUBLIC_URL: { shape: origin, example: 'PUBLIC_URL=https://windowlight.example' },
  LOG_LEVEL: { shape: z.enum(logLevels, `is not one of ${logLevels.join(', ')}`), example: 'LOG_LEVEL=info' },
  DATABASE_PATH: { shape: path, example: 'DATABASE_PATH=data/windowlight.db' },
  MASTER_KEY: { shape: key, example: keyExample },
  MASTER_KEY_PREVIOUS: { shape: key, example: keyExample },
  TWILIO_ACCOUNT_SID: { shape: accountSid, example: 'AC and 32 letters and digits' },
  TWILIO_AUTH_TOKEN: { shape: secret, example: '32 letters and digits, from the Twilio console' },
  TWILIO_AUTH_TOKEN_PREVIOUS: { shape: secret, example: 'the token before it, while it is being changed' },
  TWILIO_API_URL: { shape: origin, example: 'TWILIO_API_URL=https://api.twilio.com' },
  SMS_NUMBERS: { shape: pairs, example: 'SMS_NUMBERS=+447700900001=portsmouth,+447700900002=gateshead' },
  SMS_DEAR_PER_DAY: { shape: z.string().regex(/^\d{1,5}$/, 'is not a whole number').transform(Number), example: 'SMS_DEAR_PER_DAY=20' },
  SLACK_BOT_TOKEN: { shape: secret, example: 'a token that begins with xoxb-' },
  SLACK_SIGNING_SECRET: { shape: secret, example: 'the signing secret on the app\'s Basic Information page' },
  SLACK_API_URL: { shape: url.regex(/\/api\/$/, 'does not end in /api/'), example: 'SLACK_API_URL=https://slack.com/api/' },
  SLACK_CHANNELS: { shape: pairs, example: 'SLACK_CHANNELS=portsmouth=C0123456789' },
  SLACK_WORDS: { shape: z.string().transform((text) => text.split(',').map((area) => area.trim()).filter(Boolean)), example: 'SLACK_WORDS=portsmouth' },
  // An address of the document itself would not be compared with the issuer that stands in it.
  OIDC_ISSUER: { shape: url.refine((text) => !text.includes('/.well-known/'), 'is the address of a document: the issuer is what stands before /.well-known/'), example: 'OIDC_ISSUER=https://login.example' },
  OIDC_CLIENT_ID: { shape: z.string(), example: 'OIDC_CLIENT_ID=windowlight' },
  OIDC_CLIENT_SECRET: { shape: secret, example: 'the secret that the sign-in service gave' },
  ROTA: { shape: z.string().max(4_000, 'is longer than 4,000 letters'), example: 'ROTA=portsmouth=Jo Reed, duty worker, mon-fri 08:00-20:00, 07700 900180; portsmouth=Sam Okafor, manager, always' },
  OPS_TOKEN: { shape: secret, example: 'the output of: openssl rand -hex 24' },
} as const

type Name = keyof typeof names
/** All of them. A test holds `.env.example` to it. */
export const settingNames = Object.keys(names) as readonly Name[]
type Read = { [N in Name]?: z.output<(typeof names)[N]['shape']> }
/** Says that something is wrong with a name. Never called with a value of the name's own: it may be a secret. */
type Complain = (name: Name, wrong: string) => void

const isName = (name: string): name is Name => Object.hasOwn(names, name)

/** Reads each name by its own row. Blank is the same as absent, so that `.env` may list names without values. */
const readEach = (env: Record<string, string | undefined>, complain: Complain): Read => {
  const read: Record<string, unknown> = {}
  for (const name of settingNames) {
    const text = env[name]?.trim()
    if (!text) continue
    const parsed = names[name].shape.safeParse(text)
    if (parsed.success) read[name] = parsed.data
    else complain(name, parsed.error.issues[0]?.message ?? 'cannot be read')
  }
  return read
}

// ── What must agree with what ────────────────────────────────────────────────

const knownArea = (area: string) => areaKeys.some((known) => known === area)

const checkNumbers = (list: NonNullable<Read['SMS_NUMBERS']>, mode: Read['MODE'], complain: Complain) => {
  if (list.length === 0) complain('SMS_NUMBERS', 'has no number in it')
  const seen = new Set<string>()
  for (const [i, { name: number, value: area }] of list.entries()) {
    // Only what is plainly a number is said back: somebody may have pasted a secret here.
    const wrong = (text: string) => complain('SMS_NUMBERS', `${/^\+?\d{1,15}$/.test(number) ? number : `pair ${i + 1}`}: ${text}`)
    if (!/^\+[1-9]\d{6,14}$/.test(number)) wrong('is not a number as carriers write it (+ and the country, no spaces)')
    else if (mode === 'demo' && !isDramaNumber(number)) wrong('the demo takes only drama numbers, +447700900000 to +447700900999')
    else if (mode === 'live' && isDramaNumber(number)) wrong('is a drama number, which no phone can reach')
    if (!knownArea(area)) wrong(`its area is not one of ${areaKeys.join(', ')}`)
    if (seen.has(number)) wrong('stands there twice')
    seen.add(number)
  }
}

const checkChannels = (list: NonNullable<Read['SLACK_CHANNELS']>, complain: Complain) => {
  for (const [i, { name: area, value: channel }] of list.entries()) {
    if (!knownArea(area)) complain('SLACK_CHANNELS', `pair ${i + 1}: its area is not one of ${areaKeys.join(', ')}`)
    if (!/^[CG][0-9A-Z]{6,}$/.test(channel)) complain('SLACK_CHANNELS', `pair ${i + 1}: its channel is not an id`)
  }
}

const checkWords = (list: readonly string[], complain: Complain) => {
  for (const [i, area] of list.entries()) if (!knownArea(area)) complain('SLACK_WORDS', `area ${i + 1} is not one of ${areaKeys.join(', ')}`)
}

/** `all` stand together or not at all; `onlyWith` means nothing without them. */
const together: { all: Name[]; onlyWith?: Name[] }[] = [
  { all: ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN'], onlyWith: ['TWILIO_AUTH_TOKEN_PREVIOUS', 'TWILIO_API_URL'] },
  { all: ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET'], onlyWith: ['SLACK_API_URL', 'SLACK_CHANNELS'] },
  { all: ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] },
  { all: ['MASTER_KEY'], onlyWith: ['MASTER_KEY_PREVIOUS'] },
]

const checkTogether = (given: (name: Name) => boolean, complain: Complain) => {
  for (const { all, onlyWith = [] } of together) {
    const cause = [...all, ...onlyWith].find(given)
    if (cause) for (const name of all.filter((n) => !given(n))) complain(name, `is not set, and ${cause} is`)
  }
}

const liveNeeds: readonly Name[] = ['MASTER_KEY', 'TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'SMS_NUMBERS', 'PUBLIC_URL', 'ROTA', 'OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']

/** What is said to people rests on somebody who can open it. */
const checkWhoComes = (read: Read, complain: Complain) => {
  const rota = read.ROTA === undefined ? null : readRota(read.ROTA, areaKeys)
  const here = rota?.ok ? rota.rota.people : null
  if (!here) return
  for (const area of new Set((read.SMS_NUMBERS ?? []).map(({ value }) => value).filter(knownArea))) {
    if (!here.some((one) => one.area === area && one.signIn !== undefined && may(one, 'be_on_call'))) complain('ROTA', `nobody of ${area} has an account to sign in by, and MODE=live needs somebody there`)
  }
}

/** What live refuses to start without. Said all at once, so that nobody mends one only to meet the next. */
const checkLive = (read: Read, given: (name: Name) => boolean, ready: Readiness, complain: Complain) => {
  for (const name of liveNeeds) if (!given(name)) complain(name, 'is not set, and MODE=live needs it')
  for (const name of ['PUBLIC_URL', 'OIDC_ISSUER', 'TWILIO_API_URL'] as const) {
    if (read[name] && !/^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(?=[:/]|$)/i.test(read[name])) {
      complain(name, 'begins with http://, and MODE=live needs https:// (but on this machine itself)')
    }
  }
  if (read.MASTER_KEY && new Set(read.MASTER_KEY).size < 12) complain('MASTER_KEY', 'is not random: the same few letters repeat')
  checkWhoComes(read, complain)
  if (read.OPS_TOKEN && read.OPS_TOKEN.length < 16) complain('OPS_TOKEN', 'is shorter than 16 letters')
  const refused = [
    [ready.overnightHelplineVerified, 'live refuses to start until a named person has checked a helpline that is open overnight'],
    [ready.wordsAgreed, 'live refuses to start until a named person has agreed the words; they are all drafts'],
  ] as const
  for (const [met, why] of refused) if (!met) complain('MODE', why)
}

// ── Together ─────────────────────────────────────────────────────────────────

/** As the contract has it (design §5). */
const demoNumbers = [{ name: '+447700900001', value: 'portsmouth' }, { name: '+447700900002', value: 'gateshead' }]
type Pairs = NonNullable<Read['SMS_NUMBERS']>

/** Those with a number. A demo with the numbers that it comes with offers all that there are: on the web an area needs none. */
const areasServed = (numbers: Pairs, mode: Read['MODE']): AreaCode[] => {
  const isAsItComes = mode !== 'live' && numbers.length === demoNumbers.length && demoNumbers.every(({ name, value }, i) => numbers[i]?.name === name && numbers[i]?.value === value)
  return areaKeys.filter((key) => isAsItComes || numbers.some(({ value }) => value === key)).map(areaCode)
}

/** The demo as it comes has made-up people on duty; `ROTA=none` shows it without. */
const rotaIn = ({ MODE: mode, ROTA: text }: Read): Rota => {
  const given = text === undefined ? null : readRota(text, areaKeys)
  return given?.ok ? given.rota : mode === 'live' ? nobody : demoRota
}

const asSettings = (read: Read): Settings => {
  const at = read.PORT ?? 3000
  const numbers = read.SMS_NUMBERS ?? demoNumbers
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, TWILIO_AUTH_TOKEN_PREVIOUS: authTokenPrevious = null } = read
  const { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret } = read
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = read
  const channels = (read.SLACK_CHANNELS ?? []).map(({ name, value }) => ({ area: areaCode(name), channel: value }))
  const twilio = accountSid && authToken
    ? { accountSid, authToken, authTokenPrevious, apiUrl: read.TWILIO_API_URL ?? 'https://api.twilio.com' }
    : null
  const always: Always = {
    port: at,
    host: read.HOST ?? '127.0.0.1',
    publicUrl: read.PUBLIC_URL ?? `http://localhost:${at}`,
    logLevel: read.LOG_LEVEL ?? 'info',
    databasePath: read.DATABASE_PATH ?? 'data/windowlight.db',
    masterKeyPrevious: read.MASTER_KEY_PREVIOUS ?? null,
    areas: areasServed(numbers, read.MODE),
    numbers: numbers.map(({ name, value }) => ({ number: e164(name), area: areaCode(value) })),
    dearPerDay: read.SMS_DEAR_PER_DAY ?? 20,
    rota: rotaIn(read),
    slack: botToken && signingSecret ? { botToken, signingSecret, apiUrl: read.SLACK_API_URL ?? 'https://slack.com/api/', channels } : null,
    slackWords: (read.SLACK_WORDS ?? []).map(areaCode),
    oidc: issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null,
    opsToken: read.OPS_TOKEN ?? null,
  }
  if (read.MODE !== 'live') return { ...always, mode: 'demo', masterKey: read.MASTER_KEY ?? null, twilio }
  if (!read.MASTER_KEY || !twilio) throw new Error('live settings without a key or a provider passed the checks: a bug in settings.ts')
  return { ...always, mode: 'live', masterKey: read.MASTER_KEY, twilio }
}

/** Names that look like ours and are not: most likely a slip of the pen, and then a setting that silently does nothing. */
const misspelt = (env: Record<string, string | undefined>) =>
  Object.keys(env).filter((name) => /^(TWILIO|SMS|SLACK|OIDC)_/.test(name) && !isName(name)).sort()
    .map((name) => `${name}: is not a setting of this service. Is it a misspelling? .env.example lists them all`)

export type SettingsRead =
  | { ok: true; settings: Settings; warnings: string[] }
  | { ok: false; problems: string[]; warnings: string[] }

/** All of the settings, or all that is wrong with them: each problem names the variable, what is wrong and an example. */
export const readSettings = (env: Record<string, string | undefined>, readiness: Readiness = nothingReady): SettingsRead => {
  const problems: string[] = []
  const complain: Complain = (name, wrong) => problems.push(`${name}: ${wrong}. Example: ${names[name].example}`)
  const given = (name: Name) => Boolean(env[name]?.trim())
  const read = readEach(env, complain)
  const mode = read.MODE ?? (given('MODE') ? undefined : 'demo')
  if (read.SMS_NUMBERS) checkNumbers(read.SMS_NUMBERS, mode, complain)
  const rota = read.ROTA === undefined ? null : readRota(read.ROTA, areaKeys)
  if (rota && !rota.ok) for (const wrong of rota.wrong) complain('ROTA', wrong)
  if (rota?.ok && mode === 'demo' && rota.rota.people.some(({ phone }) => phone !== undefined && !isDramaNumber(phone))) complain('ROTA', 'the demo pages only drama numbers, 07700 900000 to 900999')
  if (read.SLACK_CHANNELS) checkChannels(read.SLACK_CHANNELS, complain)
  if (read.SLACK_WORDS) checkWords(read.SLACK_WORDS, complain)
  if (mode === 'live') checkLive(read, given, readiness, complain)
  checkTogether((name) => given(name) || (mode === 'live' && liveNeeds.includes(name)), complain)
  const warnings = misspelt(env)
  return problems.length > 0 ? { ok: false, problems, warnings } : { ok: true, settings: asSettings(read), warnings }
}
