/** Settings: everything that is wrong is said at once, no secret is ever said back, and live does not start today. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { demoRota } from '../../content/duty.ts'
import { isDramaNumber, nothingReady, readSettings, settingNames } from '../../src/settings.ts'

const key = Buffer.from(Array.from({ length: 32 }, (_, i) => (i * 37 + 11) % 256)).toString('base64')
const everythingReady = { overnightHelplineVerified: true, wordsAgreed: true }
/** Live numbers cannot be drama numbers; no country has the code 999, so this rings nobody either. */
const liveNumber = '+999000000001'
const live = {
  MODE: 'live', PUBLIC_URL: 'https://windowlight.example', MASTER_KEY: key, SMS_NUMBERS: `${liveNumber}=portsmouth`,
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'f'.repeat(32),
  OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'windowlight', OIDC_CLIENT_SECRET: 'a-secret', ROTA: 'portsmouth=Jo Reed, manager, always, jo@council.example',
}

const accepted = (env: Record<string, string | undefined>, ready = nothingReady) => {
  const read = readSettings(env, ready)
  if (!read.ok) throw new Error(read.problems.join('\n'))
  return read.settings
}
const refused = (env: Record<string, string | undefined>, ready = nothingReady) => {
  const read = readSettings(env, ready)
  return read.ok ? [] : read.problems
}

test('nothing set: the demo, with the defaults of the contract', () => {
  expect(accepted({})).toEqual({
    mode: 'demo', port: 3000, host: '127.0.0.1', publicUrl: 'http://localhost:3000', logLevel: 'info',
    databasePath: 'data/windowlight.db', dearPerDay: 20, rota: demoRota, masterKey: null, masterKeyPrevious: null, twilio: null, slack: null, slackWords: [], oidc: null, opsToken: null,
    numbers: [{ number: '+447700900001', area: 'portsmouth' }, { number: '+447700900002', area: 'gateshead' }],
    areas: ['portsmouth', 'gateshead', 'plymouth', 'staffordshire', 'peterborough'],
  })
})

test('.env.example lists every setting once, starts the demo as it stands, and gives the true defaults', () => {
  const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
  const lines = [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value] as const)
  expect(lines.map(([name]) => name).sort()).toEqual([...settingNames].sort())
  const read = readSettings(Object.fromEntries(lines))
  expect(read.warnings).toEqual([])
  expect(read.ok && read.settings).toEqual(accepted({}))
})

test('blank is absent, and spaces round a value do no harm', () => {
  const settings = accepted({ MASTER_KEY: '', TWILIO_AUTH_TOKEN: '  ', PORT: ' 8080 ', MODE: 'demo ' })
  expect(settings.port).toBe(8080)
  expect(settings.publicUrl).toBe('http://localhost:8080')
})

test('all of it can be set', () => {
  const settings = accepted({
    ...live, TWILIO_AUTH_TOKEN_PREVIOUS: 'e'.repeat(32), TWILIO_API_URL: 'http://127.0.0.1:4010/', MASTER_KEY_PREVIOUS: key,
    SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', SLACK_CHANNELS: 'portsmouth=C0123456789', OPS_TOKEN: 'o'.repeat(32),
    OIDC_ISSUER: 'https://login.example/tenant', OIDC_CLIENT_ID: 'w', OIDC_CLIENT_SECRET: 'x', HOST: '0.0.0.0', LOG_LEVEL: 'warn',
  }, everythingReady)
  expect(settings.mode).toBe('live')
  expect(settings.masterKey).toBe(key)
  expect(settings.twilio?.apiUrl).toBe('http://127.0.0.1:4010')
  expect(settings.twilio?.authTokenPrevious).toBe('e'.repeat(32))
  expect(settings.slack).toMatchObject({ apiUrl: 'https://slack.com/api/', channels: [{ area: 'portsmouth', channel: 'C0123456789' }] })
  expect(settings.oidc).toEqual({ issuer: 'https://login.example/tenant', clientId: 'w', clientSecret: 'x' })
})

test.each([
  ['MODE', 'production'], ['PORT', 'banana'], ['PORT', '0'], ['PORT', '99999'], ['PORT', '80.5'], ['HOST', 'http://here'],
  ['PUBLIC_URL', 'windowlight.example'], ['PUBLIC_URL', 'https://windowlight.example/app'],
  ['PUBLIC_URL', 'https://me:pw@windowlight.example'],
  ['PUBLIC_URL', 'ftp://windowlight.example'], ['LOG_LEVEL', 'loud'], ['DATABASE_PATH', 'data/'], ['DATABASE_PATH', ':memory:'],
  ['MASTER_KEY', 'short'], ['MASTER_KEY', 'not base64 at all!'], ['MASTER_KEY', Buffer.alloc(31, 1).toString('base64')],
  ['MASTER_KEY', Buffer.alloc(33, 1).toString('base64')],
  ['TWILIO_ACCOUNT_SID', '../../etc'], ['TWILIO_API_URL', 'https://api.twilio.com/2010-04-01'],
  ['SMS_NUMBERS', '+447700900001'], ['SMS_NUMBERS', '+447700900001=atlantis'], ['SMS_NUMBERS', '07700900001=portsmouth'],
  ['SMS_NUMBERS', '+447700900001=portsmouth,+447700900001=gateshead'], ['SMS_NUMBERS', ','], ['SMS_NUMBERS', `${liveNumber}=portsmouth`],
  ['SMS_NUMBERS', '+44 7700 900001=portsmouth'], ['SMS_NUMBERS', '+447700900001=__proto__'],
  ['SLACK_API_URL', 'https://slack.com'], ['SLACK_WORDS', 'portsmouth,atlantis'], ['SLACK_CHANNELS', 'portsmouth=#general'], ['SLACK_CHANNELS', 'atlantis=C0123456789'],
  ['OIDC_ISSUER', 'login'], ['OPS_TOKEN', 'two words'],
])('%s=%s is refused, by name and with an example', (name, value) => {
  const about = refused({ [name]: value }).filter((line) => line.startsWith(`${name}: `))
  expect(about).toHaveLength(1)
  expect(about[0]).toMatch(/\. Example: \S/)
})

test('all that is wrong is said in one list', () => {
  const names = refused({ PORT: 'x', LOG_LEVEL: 'x', PUBLIC_URL: 'x', MASTER_KEY: 'x', SMS_NUMBERS: '+1=x', TWILIO_AUTH_TOKEN: 'x' })
    .map((line) => line.split(':')[0])
  expect(new Set(names)).toEqual(new Set(['PORT', 'LOG_LEVEL', 'PUBLIC_URL', 'MASTER_KEY', 'SMS_NUMBERS', 'TWILIO_ACCOUNT_SID']))
  expect(names.filter((name) => name === 'SMS_NUMBERS')).toHaveLength(2)
})

test('a key is taken in either alphabet, with or without its =, and every key that node makes is taken', () => {
  for (let i = 0; i < 256; i++) {
    const bytes = Buffer.alloc(32, i)
    for (const text of [bytes.toString('base64'), bytes.toString('base64url')]) expect(accepted({ MASTER_KEY: text }).masterKey).toBe(text)
  }
})

test('names that belong together', () => {
  expect(refused({ TWILIO_AUTH_TOKEN: 'x' })).toEqual([expect.stringMatching(/^TWILIO_ACCOUNT_SID: is not set, and TWILIO_AUTH_TOKEN is/)])
  expect(refused({ TWILIO_API_URL: 'http://127.0.0.1:1' })).toHaveLength(2)
  expect(refused({ MASTER_KEY_PREVIOUS: key })).toEqual([expect.stringMatching(/^MASTER_KEY: /)])
  expect(refused({ OIDC_CLIENT_ID: 'w' })).toHaveLength(2)
  expect(refused({ ...live, SLACK_CHANNELS: 'portsmouth=C0123456789' }, everythingReady)).toHaveLength(2)
})

test('no secret is ever said back, wrong or right, in its own place or another', () => {
  const canary = 'CANARY secret/7 =x'
  const secrets = ['MASTER_KEY', 'MASTER_KEY_PREVIOUS', 'TWILIO_AUTH_TOKEN', 'TWILIO_AUTH_TOKEN_PREVIOUS', 'SLACK_BOT_TOKEN',
    'SLACK_SIGNING_SECRET', 'OIDC_CLIENT_SECRET', 'OPS_TOKEN', 'SMS_NUMBERS', 'SLACK_CHANNELS', 'PORT', 'PUBLIC_URL', 'TWILIO_TOKEN']
  for (const mode of ['demo', 'live']) {
    const read = readSettings({ ...Object.fromEntries(secrets.map((name) => [name, canary])), MODE: mode })
    expect(read.ok).toBe(false)
    expect(JSON.stringify(read)).not.toContain('CANARY')
  }
})

test('live does not start today, whatever is set, and says plainly why', () => {
  const problems = refused(live)
  expect(problems).toHaveLength(2)
  expect(problems.join('\n')).toMatch(/overnight/)
  expect(problems.join('\n')).toMatch(/agreed the words/)
  for (const missing of ['overnightHelplineVerified', 'wordsAgreed'] as const) {
    expect(refused(live, { ...everythingReady, [missing]: false })).toHaveLength(1)
  }
  expect(refused(live, everythingReady)).toEqual([])
})

test.each(['MASTER_KEY', 'TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'SMS_NUMBERS', 'PUBLIC_URL', 'ROTA', 'OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'])('live needs %s', (name) => {
  const problems = refused({ ...live, [name]: undefined }, everythingReady)
  expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name}: is not set, and MODE=live needs it`))])
})

test.each([
  ['PUBLIC_URL', 'http://windowlight.example'], ['SMS_NUMBERS', '+447700900001=portsmouth'],
  ['MASTER_KEY', Buffer.alloc(32, 7).toString('base64')], ['OPS_TOKEN', 'short'], ['TWILIO_API_URL', 'http://elsewhere.example'],
])('live refuses %s=%s, which the demo takes', (name, value) => {
  expect(refused({ ...live, [name]: value }, everythingReady).filter((line) => line.startsWith(`${name}: `))).toHaveLength(1)
})

test('a name that looks like ours and is not gets a warning, without its value', () => {
  const read = readSettings({ TWILIO_TOKEN: 'CANARY', SMS_NUMBER: 'CANARY', PATH: '/bin', SLACK_TOKEN: 'CANARY', OIDC_URL: 'CANARY' })
  expect(read.ok).toBe(true)
  expect(read.warnings.map((line) => line.split(':')[0])).toEqual(['OIDC_URL', 'SLACK_TOKEN', 'SMS_NUMBER', 'TWILIO_TOKEN'])
  expect(JSON.stringify(read)).not.toContain('CANARY')
})

test('drama numbers are exactly the thousand that Ofcom keeps', () => {
  expect(['+447700900000', '+447700900999'].every(isDramaNumber)).toBe(true)
  expect(['+447700901000', '+4477009000001', '07700900001', '+447700899999', ' +447700900001'].some(isDramaNumber)).toBe(false)
})

test('who is on duty: made-up people in the demo, those of the setting, nobody where it says so; in live somebody in each area who can sign in', () => {
  expect(accepted({ ROTA: 'none' }).rota).toEqual({ people: [], shifts: [] })
  expect(accepted({ ROTA: 'gateshead=Jo Reed, manager, always' }).rota.people).toEqual([{ key: 'gateshead-jo-reed', name: 'Jo Reed', role: 'manager', area: 'gateshead' }])
  expect(accepted(live, everythingReady).rota.people).toMatchObject([{ name: 'Jo Reed', signIn: 'jo@council.example' }])
  for (const ROTA of ['none', 'portsmouth=Jo Reed, manager, always', 'gateshead=Jo Reed, manager, always, jo@council.example']) {
    expect(refused({ ...live, ROTA }, everythingReady)).toEqual([expect.stringContaining('ROTA: nobody of portsmouth has an account to sign in by')])
  }
  expect(refused({ ...live, OIDC_ISSUER: 'https://login.example/.well-known/openid-configuration' }, everythingReady)[0]).toContain('is the address of a document')
  const wrong = readSettings({ ROTA: 'gateshead=Jo Reed, manager, always; leeds=Al, manager, always' })
  expect(wrong).toMatchObject({ ok: false, problems: [expect.stringContaining('ROTA: entry 2: its area is not one of')] })
})
