/**
 * Bad input, on the started service with its own process and SQLite files (issue 2, *Bad input*): what is not ours is turned away at once
 * and leaves nothing behind; what a person really sends gets an answer that makes sense, and nothing of it is lost.
 */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { segments } from '../../src/core/sms.ts'
import { openSqlite } from '../../src/store/sqlite.ts'
import { databaseIn } from '../../src/tools/torture/started.ts'
import { areaCode, e164, instant, type Conversation } from '../../src/vocabulary.ts'
import { formHeaders, openBench, ours, raw, signed, textForm, unbuild, type Bench } from './support/bench.ts'

const canary = 'Thistlewood'
afterAll(unbuild)

/** At most two texts long, words in it, and nothing of a machine's. */
const makesSense = (bodies: string[]) => {
  expect(bodies.length).toBeGreaterThan(0)
  for (const body of bodies) {
    expect(segments(body).segments).toBeLessThanOrEqual(2)
    expect(body.match(/[A-Za-z]{2,}/g)?.length ?? 0, body).toBeGreaterThan(3)
    expect(body).not.toMatch(/undefined|null|NaN|\[object|[{}<>]|\0/)
  }
}

describe('what is not ours', () => {
  let bench: Bench
  beforeAll(async () => { bench = await openBench() })
  afterAll(() => bench.close())

  type Turned = [name: string, status: number | RegExp, send: (url: string) => Promise<Response>]
  const post = (path: string, init: RequestInit | Promise<RequestInit>) => async (url: string) => fetch(`${url}${path}`, await init)
  const door = '/twilio/messages'
  const text = (url: string, more: Record<string, string> = {}, token?: string) => signed(url, door, textForm({ Body: `${canary} is missing`, ...more }), token)
  const spoilt = (spoil: (init: Awaited<ReturnType<typeof signed>>) => RequestInit, path = door) => async (url: string) =>
    fetch(`${url}${path}`, spoil(await text(url)))
  const turnedAway: Turned[] = [
    ['no signature', 403, spoilt(({ body }) => ({ method: 'POST', body, headers: formHeaders }))],
    ['an empty signature', 403, spoilt(({ headers, ...rest }) => ({ ...rest, headers: { ...headers, 'x-twilio-signature': '' } }))],
    ['a short signature', 403, spoilt(({ headers, ...rest }) => ({ ...rest, headers: { ...headers, 'x-twilio-signature': headers['x-twilio-signature'].slice(0, 12) } }))],
    ['another token', 403, async (url) => fetch(`${url}${door}`, await text(url, {}, 'not-the-token'))],
    ['another door', 403, spoilt((init) => init, '/twilio/status')],
    ['a query that was not signed', 403, spoilt((init) => init, `${door}?a=1`)],
    ['cut short', 403, spoilt((init) => ({ ...init, body: init.body.slice(0, -20) }))],
    ['one word changed', 403, spoilt((init) => ({ ...init, body: init.body.replace('missing', 'back') }))],
    ['a field more', 403, spoilt((init) => ({ ...init, body: `${init.body}&MediaUrl0=x` }))],
    ['bytes moved from a value to its name', 400, spoilt((init) => ({ ...init, body: init.body.replace(`Body=${canary}`, `Body${canary}=`) }))],
    ['another account, well signed', 403, async (url) => fetch(`${url}${door}`, await text(url, { AccountSid: 'AC123' }))],
    ['to a number that is not ours, well signed', 403, async (url) => fetch(`${url}${door}`, await text(url, { To: '+447700900999' }))],
    ['two ids, well signed', 400, async (url) => fetch(`${url}${door}`, await text(url, { SmsSid: 'SM00' }))],
    ['an id that is a path, well signed', 400, async (url) => fetch(`${url}${door}`, await text(url, { MessageSid: '../../etc', SmsSid: '../../etc' }))],
    ['media that cannot be counted, well signed', 400, async (url) => fetch(`${url}${door}`, await text(url, { NumMedia: '__proto__' }))],
    ['JSON', 415, spoilt(({ headers, body }) => ({ method: 'POST', body: JSON.stringify({ Body: body }), headers: { ...headers, 'content-type': 'application/json' } }))],
    ['plain text', 415, spoilt(({ headers, body }) => ({ method: 'POST', body, headers: { ...headers, 'content-type': 'text/plain' } }))],
    ['a file', 415, spoilt(({ headers: { 'x-twilio-signature': signature } }) => {
      const body = new FormData()
      body.set('Body', canary)
      return { method: 'POST', body, headers: { 'x-twilio-signature': signature } }
    })],
    ['64 KB and more, well signed', 413, async (url) => fetch(`${url}${door}`, await text(url, { Body: `${canary} `.repeat(6_000) }))],
    ['a stream of a megabyte, of no said length', 413, spoilt(({ headers }) => ({
      method: 'POST', headers, duplex: 'half', body: new ReadableStream({
        pull: (stream) => { stream.enqueue(new TextEncoder().encode(`${canary}&`.repeat(8_000))) },
      }),
    }))],
    ['PUT', 404, spoilt((init) => ({ ...init, method: 'PUT' }))],
    ['DELETE', 404, (url) => fetch(`${url}${door}`, { method: 'DELETE' })],
    ['GET', 404, (url) => fetch(`${url}${door}?Body=${canary}`)],
    ['a receipt without a signature', 403, post('/twilio/status', { method: 'POST', body: 'MessageStatus=delivered', headers: formHeaders })],
    ['a page that is not there', 404, (url) => fetch(`${url}/wp-login.php?${canary}`)],
    ['a path upwards', 404, (url) => fetch(`${url}/assets/..%2f..%2f..%2fetc%2fpasswd`)],
    ['a path that does not decode', /^40[04]$/, (url) => fetch(`${url}/report/%E0%A4%A${canary}`)],
    ['a path with a NUL', 404, (url) => fetch(`${url}/report/%00${canary}`)],
    ['a link of the wrong length', 410, (url) => fetch(`${url}/t/${'a'.repeat(5_000)}`)],
    ['a huge query', 404, (url) => fetch(`${url}/chat?area=${canary.repeat(1_000)}`)],
    ['a query beyond all headers', 431, (url) => fetch(`${url}/chat?area=${canary.repeat(2_000)}`)],
    ['16 KB of headers', 431, (url) => fetch(`${url}/`, { headers: { 'x-long': canary.repeat(1_600) } })],
    ['an area that every object has', 404, (url) => fetch(`${url}/chat?area=__proto__`)],
    ['a form from elsewhere', 403, post('/chat', { method: 'POST', body: `once=${'a'.repeat(22)}&answer=${canary}`, headers: { ...formHeaders, origin: 'https://elsewhere.example' } })],
    ['a form without its once', 400, post('/chat', { method: 'POST', body: `answer=${canary}`, headers: formHeaders })],
    ['a form with two onces', 400, post('/chat', { method: 'POST', body: `once=${'a'.repeat(22)}&once=${'b'.repeat(22)}&answer=${canary}`, headers: formHeaders })],
    ['a form of 64 KB', 413, post('/chat', { method: 'POST', body: `once=${'a'.repeat(22)}&answer=${canary.repeat(6_000)}`, headers: formHeaders })],
    ['a form of more than 4,000 characters', 422, post('/chat', { method: 'POST', body: `once=${'a'.repeat(22)}&answer=${'a '.repeat(2_500)}`, headers: formHeaders })],
    ['JSON for a form', 415, post('/chat', { method: 'POST', body: JSON.stringify({ answer: canary }), headers: { 'content-type': 'application/json' } })],
    ['metrics without a token', 404, (url) => fetch(`${url}/metrics`)],
    ...(['{"to":', '[]', 'null', '7', '"text"', '{"to":{"$gt":""},"text":"x"}', `{"to":"${ours}","text":["${canary}"]}`, `{"__proto__":{"to":"${ours}"}}`, ''] as const).map((body): Turned =>
      [`${body.slice(0, 30)} at the demo's phones`, 400, post('/dev/phones/+447700900111/messages', { method: 'POST', body, headers: { 'content-type': 'application/json' } })]),
    ['a text of 1,601 characters at the demo\'s phones', 400, post('/dev/phones/+447700900111/messages', {
      method: 'POST', body: JSON.stringify({ to: ours, text: 'a'.repeat(1_601) }), headers: { 'content-type': 'application/json' },
    })],
    ['a number that somebody may have', 400, post('/dev/phones/+447911123456/messages', {
      method: 'POST', body: JSON.stringify({ to: ours, text: canary }), headers: { 'content-type': 'application/json' },
    })],
    ...(['PT', 'P', '', '-PT1H', 'PT-1H', 'P1Y', 'P401D', 'PT0S', '15 minutes', 'PT1H1H', `PT${'9'.repeat(60)}H`, 'P1DT', 900, null, ['PT1M'], { advance: 'PT1M' }] as const).map((advance): Turned =>
      [`the clock pushed by ${JSON.stringify(advance)}`.slice(0, 60), 400, post('/dev/clock', { method: 'POST', body: JSON.stringify({ advance }), headers: { 'content-type': 'application/json' } })]),
  ]

  test.each(turnedAway)('%s: %s, at once, and nothing is left of it', async (_name, status, send) => {
    const before = bench.rows()
    const began = performance.now()
    const answer = await send(bench.url)
    const body = await answer.text()
    expect(String(answer.status)).toMatch(status instanceof RegExp ? status : String(status))
    expect(performance.now() - began).toBeLessThan(3_000)
    expect(bench.rows()).toEqual(before)
    expect(body).not.toContain(canary)
    expect([...answer.headers].join()).not.toContain(canary)
    expect(bench.log().join('\n')).not.toContain(canary)
  })

  test.each([
    ['TRACE', 'TRACE / HTTP/1.1\r\nHost: x\r\nCookie: Thistlewood\r\n\r\n', /^HTTP\/1\.1 4\d\d /],
    ['CONNECT', 'CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\n\r\n', /^(HTTP\/1\.1 4\d\d .*)?$/s],
    ['no HTTP at all', '\x16\x03\x01\x02\x00Thistlewood\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['two lengths', 'POST /twilio/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nThistlewood', /^HTTP\/1\.1 400 /],
    ['a length and a stream', 'POST /twilio/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n', /^HTTP\/1\.1 4\d\d /],
    ['a length that is a lie', 'POST /twilio/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 99999999\r\n\r\nBody=Thistlewood', /^HTTP\/1\.1 413 /],
  ])('%s, byte for byte', async (_name, bytes, expected) => {
    const before = bench.rows()
    const heard = await raw(bench.url, bytes, 1_500)
    expect(heard).toMatch(expected)
    expect(heard).not.toContain(canary)
    expect(bench.rows()).toEqual(before)
    expect((await fetch(`${bench.url}/healthz`)).status).toBe(200)
  })

  test('a line that stalls is cut within fifteen seconds, and others are served meanwhile', async () => {
    const began = performance.now()
    const stalled = raw(bench.url, 'POST /twilio/messages HTTP/1.1\r\nHost: x\r\nX-Slow: ', 25_000)
    expect((await fetch(`${bench.url}/`)).status).toBe(200)
    expect(await stalled).toMatch(/^(HTTP\/1\.1 408 |$)/)
    expect(performance.now() - began).toBeLessThan(16_000)
  })

  test('and through all of it nothing broke', () => {
    expect([...bench.logged('broke'), ...bench.logged('failed').filter(({ job }) => job !== 'sweep')]).toEqual([])
  })
})

describe('what people really send', () => {
  let bench: Bench
  beforeAll(async () => { bench = await openBench() })
  afterAll(() => bench.close())

  const texts: [name: string, text: string, media?: number][] = [
    ['emoji only', '😭😭😭'], ['nothing', ''], ['blanks', ' \n\t '], ['a picture only', '', 1], ['a picture with words', 'this is her', 2],
    ['1,600 characters', 'She went out after tea and has not come back. '.repeat(40).slice(0, 1_600)], ['1,600 letters in one word', 'a'.repeat(1_600)],
    ['right to left', 'ابنتي لم تعد إلى المنزل'], ['right to left, turned round', '\u202Emoc ton sah ehs\u202C'], ['NULs', 'my son\0 has\0 not come home'], ['only NULs', '\0\0\0'],
    ['half a character', 'she is \ud83d gone'], ['a script', '<script>alert(1)</script>'], ['SQL', "'; DROP TABLE conversation; --"], ['__proto__', '__proto__'],
    ['constructor', 'constructor'], ['toString', 'toString'], ['a template', '{{constructor}} ${7*7} {name}'], ['a formula', '=HYPERLINK("http://x","y")'], ['line ends', 'a\r\nb\rc\u2028d'],
    ['a format', '%s%s%n %00 %E0%A4%A'], ['one letter', 'x'], ['a huge number', '9'.repeat(300)], ['zalgo', `h${'\u0301\u0327'.repeat(200)}elp`],
  ]

  test.each(texts.map(([name, text, media = 0], n) => ({ name, text, media, n })))('$name: a first text, and an answer to a question', async ({ text, media, n }) => {
    const phone = `+4477009003${String(n).padStart(2, '0')}`
    const first = await bench.say(phone, text, media)
    makesSense(first)
    expect(first.join('\n')).toContain('999')
    const later = await bench.say(phone, 'my daughter has not come home')
    makesSense(later)
    const answer = await bench.say(phone, text, media)
    makesSense(answer)
    expect([...first, ...answer].join('\n')).not.toContain('<script>')
  })

  const visit = async (cookie: string, init: RequestInit = {}, path = '/chat') => fetch(`${bench.url}${path}`, { redirect: 'manual', ...init, headers: { cookie, ...(init.headers as Record<string, string> | undefined) } })
  test.each(['<script>alert("x")</script>', '"><img src=x onerror=alert(1)>', '</textarea><svg onload=alert(1)>', "javascript:alert('x')", '{{7*7}}<i>', '&lt;script&gt;'])('on the web %s is words, and no more', async (words) => {
    const first = await fetch(`${bench.url}/chat?area=portsmouth`)
    const cookie = first.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const say = async (fields: Record<string, string>) => {
      const answer = await visit(cookie, { method: 'POST', body: new URLSearchParams({ once: crypto.randomUUID(), ...fields }).toString(), headers: formHeaders })
      return { status: answer.status, body: await answer.text() }
    }
    expect((await say({ answer: words })).status).toBe(303)
    const tooLong = await say({ answer: words.repeat(900).slice(0, 9_000), question: 'red_flags' })
    expect(tooLong.status).toBe(422)
    const pages = [tooLong.body, await (await visit(cookie)).text(), await (await visit(cookie, {}, '/chat/answers')).text()]
    for (const page of pages) expect(/<script(?![^>]*\ssrc=")|<img|<svg onload|<i>/i.exec(page)?.[0]).toBeUndefined()
    expect(pages[1]?.includes(words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;'))).toBe(true)
  })

  test('a known MessageSid with other words is refused, alarmed, and changes nothing; the same again is nothing new', async () => {
    const form = textForm({ From: '+447700900702' })
    const tell = async (more: Record<string, string> = {}) => (await fetch(`${bench.url}/twilio/messages`, await signed(bench.url, '/twilio/messages', { ...form, ...more }))).status
    expect(await tell()).toBe(200)
    await bench.answersTo(form['MessageSid'] ?? '')
    const before = bench.rows()
    expect(await tell()).toBe(200)
    expect(await tell({ ApiVersion: 'another', FromCity: 'PORTSMOUTH' })).toBe(200)
    expect(await tell({ Body: 'She is back, never mind' })).toBe(409)
    expect(bench.rows()).toEqual(before)
    expect(bench.logged('forged_twin')).toMatchObject([{ level: 'error', inbound: `sms:${form['MessageSid']}` }])
  })

  test('and through all of it nothing broke, nothing is parked, nothing said is in the log', () => {
    expect([...bench.logged('broke'), ...bench.logged('failed').filter(({ job }) => job !== 'sweep'), ...bench.logged('parked'), ...bench.logged('damaged')]).toEqual([])
    expect(bench.query("SELECT id FROM inbound WHERE state <> 'taken'")).toEqual([])
    expect(bench.log().join('\n')).not.toMatch(/DROP TABLE|alert\(|HYPERLINK|come home|0779?00900[37]/)
  })
})

/** Opens what the service kept, with its own keys, after it has ended. */
const conversationOf = async (bench: Bench, phone: string): Promise<Conversation[]> => {
  const path = databaseIn(bench.folder)
  const keysPath = [`${bench.folder}/windowlight.keys.db`, `${bench.folder}/keys.db`].find((file) => { try { return readFileSync(file).length > 0 } catch { return false } }) ?? ''
  const store = await openSqlite({ path, keysPath, masterKey: readFileSync(`${path}.master-key`, 'utf8').trim(), realNow: () => instant(Date.now()) })
  try {
    const here = store.area(areaCode('portsmouth'))
    const line = { channel: 'sms' as const, ours: e164(ours), theirs: e164(phone) }
    const found = await here.find(line)
    return found.state === 'here' ? [found.conversation] : []
  } finally {
    await store.close()
  }
}
const everythingIn = (conversation: Conversation) => JSON.stringify([conversation.remarks, conversation.answers, conversation.archived, conversation.gleaned])

describe('several at once', () => {
  let bench: Bench
  beforeAll(async () => { bench = await openBench() })
  afterAll(() => bench.close())
  const [flood, pair, twins] = ['+447700900801', '+447700900802', '+447700900803'] as const
  const textAll = (phone: string, all: string[]) => Promise.all(all.map((words) => bench.network.carrier.phone(phone).text(ours, words)))
  const allAnswers = async (sids: string[]) => Promise.all(sids.map((sid) => bench.answersTo(sid)))

  // Whether a text crossed our question or answers it is a matter of which left first, so how many are answered is chance on a busy
  // machine. What holds however that falls (decide/pace.ts, test/unit/flood.test.ts): nothing is said more than three times, the quiet once.
  test('ten texts in a second from one phone: the first is answered, the same thing three times at most, and once at most that we go quiet', async () => {
    await bench.say(flood, 'my daughter has not come home')
    const sids = await textAll(flood, Array.from({ length: 10 }, (_, n) => `thing number ${n} about her coat`))
    const answers = await allAnswers(sids)
    expect(answers[0]?.length).toBeGreaterThan(0)
    makesSense(answers.flat())
    const said = [...Map.groupBy(answers.flat(), (body) => body)].map(([body, times]) => [body, times.length] as const)
    expect(said.filter(([, times]) => times > 3)).toEqual([])
    expect(said.filter(([body, times]) => body.includes('I answer again when you pause') && times > 1)).toEqual([])
  })

  test('two texts at once to one question, and two first texts at once', async () => {
    await bench.say(pair, 'my daughter has not come home')
    await bench.say(pair, 'no')
    const answers = await allAnswers(await textAll(pair, ['1', 'she said something about her nan']))
    makesSense(answers.flat())
    const greetings = await allAnswers(await textAll(twins, ['my daughter has not come home', 'she has a red coat on']))
    makesSense(greetings.flat())
    expect(greetings.flat().filter((body) => body.startsWith('Windowlight'))).toHaveLength(1)
  })

  test('and all that was said is kept, in the right boxes, in one conversation each', async () => {
    expect(await bench.stop()).toEqual({ code: 0, signal: null })
    const [flooded] = await conversationOf(bench, flood)
    for (let n = 0; n < 10; n += 1) expect(everythingIn(flooded!)).toContain(`thing number ${n} about her coat`)
    const [two] = await conversationOf(bench, pair)
    expect(two?.answers['red_flags']?.value).toEqual(expect.toSatisfy((value: unknown) => JSON.stringify(value).includes('no')))
    expect(everythingIn(two!)).toContain('something about her nan')
    expect(two?.answers['whereabouts']).toMatchObject({ said: expect.stringMatching(/^1\b/), value: expect.any(String) })
    // Where "she has a red coat on" came first, it had a door of its own, and opened the parent's with what came next.
    expect([3, 4]).toContain(bench.query("SELECT DISTINCT conversation FROM turn WHERE inbound IN (SELECT id FROM inbound)").length)
    const [twin] = await conversationOf(bench, twins)
    expect(everythingIn(twin!)).toMatch(/has not come home/)
    expect(everythingIn(twin!)).toMatch(/red coat/)
  })
})

describe('a disk that lets us down', () => {
  test('a damaged row: its owner hears 999 and 101, people hear of it, the next text works, nobody else notices', async () => {
    const bench = await openBench()
    try {
      const [hurt, other] = ['+447700900811', '+447700900812'] as const
      await bench.say(hurt, 'my daughter has not come home')
      await bench.say(other, 'my son has not come home')
      await bench.stop()
      const [row] = bench.query<{ conversation: string }>("SELECT conversation FROM turn WHERE inbound = (SELECT cause FROM outbox ORDER BY at LIMIT 1)")
      bench.inside((database) => {
        const sealed = String(database.prepare('SELECT sealed FROM conversation WHERE id = ?').pluck().get(row?.conversation))
        const at = Math.floor(sealed.length / 2)
        database.prepare('UPDATE conversation SET sealed = ? WHERE id = ?').run(sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1), row?.conversation)
      }, {})
      await bench.again()
      const answer = await bench.say(hurt, 'she is still not here')
      makesSense(answer)
      expect(answer.join('\n')).toMatch(/999[\s\S]*101|101[\s\S]*999/)
      expect(bench.logged('damaged')).toMatchObject([{ level: 'error', conversation: row?.conversation }])
      makesSense(await bench.say(hurt, 'my daughter has not come home'))
      expect(bench.logged('damaged')).toHaveLength(1)
      expect((await bench.say(other, 'no')).join('\n')).not.toContain('Windowlight')
    } finally {
      await bench.close()
    }
  })

  const tell = async (bench: Bench, more: Record<string, string> = {}) => {
    const form = textForm({ From: `+4477009009${String(Math.floor(Math.random() * 100)).padStart(2, '0')}`, ...more })
    const { status } = await fetch(`${bench.url}/twilio/messages`, await signed(bench.url, '/twilio/messages', form))
    return { status, sid: form['MessageSid'] ?? '' }
  }
  const isKept = (bench: Bench, sid: string) => bench.query('SELECT 1 FROM inbound WHERE id = ?', `sms:${sid}`).length === 1

  test('full: 5xx and no false yes, until there is room again', async () => {
    const bench = await openBench()
    try {
      await bench.stop()
      // Something else of a megabyte lies there, and the file may hardly grow.
      const pages = bench.inside((database) => {
        database.exec('CREATE TABLE filler (x)')
        database.prepare('INSERT INTO filler VALUES (zeroblob(1000000))').run()
        database.pragma('wal_checkpoint(TRUNCATE)')
        return database.pragma('page_count', { simple: true }) as number
      }, {})
      await bench.again({ WINDOWLIGHT_MOST_PAGES: String(pages + 3) })
      const told: { status: number; sid: string }[] = []
      for (let n = 0; n < 30; n += 1) told.push(await tell(bench))
      expect(told.filter(({ status }) => status >= 500).length).toBeGreaterThan(5)
      for (const { status, sid } of told) expect(isKept(bench, sid), String(status)).toBe(status === 200)
      expect((await fetch(`${bench.url}/`)).status).toBe(200)
      bench.inside((database) => { database.exec('DROP TABLE filler') }, {})
      const again = await tell(bench)
      expect(again.status).toBe(200)
      makesSense(await bench.answersTo(again.sid))
    } finally {
      await bench.close()
    }
  })

  test('refusing every write: 5xx and no false yes, until it takes them again', async () => {
    const bench = await openBench()
    try {
      bench.inside((database) => {
        for (const table of ['inbound', 'outbox', 'conversation']) for (const verb of ['INSERT', 'UPDATE']) {
          database.exec(`CREATE TRIGGER no_${verb}_${table} BEFORE ${verb} ON ${table} BEGIN SELECT RAISE(ABORT, 'attempt to write a readonly database'); END`)
        }
      }, {})
      const refused = await tell(bench)
      expect(refused.status).toBe(500)
      expect(isKept(bench, refused.sid)).toBe(false)
      bench.inside((database) => {
        for (const table of ['inbound', 'outbox', 'conversation']) for (const verb of ['INSERT', 'UPDATE']) database.exec(`DROP TRIGGER no_${verb}_${table}`)
      }, {})
      const taken = await tell(bench, { MessageSid: refused.sid, SmsSid: refused.sid })
      expect(taken.status).toBe(200)
      makesSense(await bench.answersTo(refused.sid))
    } finally {
      await bench.close()
    }
  })
})

describe('SIGTERM', () => {
  test('turns under way are finished and answered, an open page and a hung send do not hold it up', async () => {
    const bench = await openBench({ slowMs: 20_000 })
    try {
      const page = await fetch(`${bench.url}/chat?area=portsmouth`)
      const cookie = page.headers.getSetCookie()[0]?.split(';')[0] ?? ''
      const open = await fetch(`${bench.url}/chat/events`, { headers: { cookie } })
      const posts = Array.from({ length: 40 }, async (_, n) => {
        const form = textForm({ From: `+4477009005${String(n).padStart(2, '0')}` })
        const status = await fetch(`${bench.url}/twilio/messages`, await signed(bench.url, '/twilio/messages', form)).then((answer) => answer.status, () => null)
        return { status, sid: form['MessageSid'] ?? '' }
      })
      await Promise.race(posts)
      const began = performance.now()
      expect(await bench.stop()).toEqual({ code: 0, signal: null })
      // Long before the hung send would end. How many milliseconds it takes is the torture's to say (stopMs): here other tests have the processor.
      expect(performance.now() - began).toBeLessThan(15_000)
      await open.body?.cancel().catch(() => {})
      for (const { status, sid } of await Promise.all(posts)) {
        if (status === 200) expect(bench.query("SELECT 1 FROM inbound WHERE id = ? AND state = 'taken'", `sms:${sid}`)).toHaveLength(1)
        else expect(status).toBeNull()
      }
      expect(bench.logged('stopped')).toHaveLength(1)
      expect(bench.logged('failed').filter(({ job }) => job !== 'sweep')).toEqual([])
    } finally {
      await bench.close()
    }
  })
})

test('a wrong setting of a rehearsal stops the start, with all that is wrong', async () => {
  await expect(openBench({}, { WINDOWLIGHT_KILL_AT: 'lunch', WINDOWLIGHT_LEASE_SECONDS: '5', WINDOWLIGHT_MOST_PAGES: 'few' }))
    .rejects.toThrow(/WINDOWLIGHT_MOST_PAGES: is not a number[\s\S]*WINDOWLIGHT_KILL_AT: is not one of decided[\s\S]*WINDOWLIGHT_LEASE_SECONDS: is not longer/)
})
