/** The demo's own doors: two phones, the clock, the network's faults. In live there are none. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import { areas } from '../../content/areas/index.ts'
import { dutyWords } from '../../content/duty.ts'
import { readForm } from '../channels/twilio.ts'
import { carrierWord } from '../core/carrier-words.ts'
import { alertOfPage } from '../duty/page.ts'
import { noFaults } from '../demo/carrier/faults.ts'
import { failurePage } from '../pages/failure.tsx'
import { devPage, type DevMessage, type DevPhone } from '../pages/dev.tsx'
import type { Frame } from '../pages/layout.tsx'
import { isDramaNumber } from '../settings.ts'
import { e164, inboundId, type DeliveryState, type E164, type ThreadEntry } from '../vocabulary.ts'
import { isOurs } from './origin.ts'
import { advance, durationOf, untilDry, type Demo } from './demo-desk.ts'
import { channelView, devSlackDoors } from './dev-slack.ts'
import { national, type Service } from './service.ts'

const problem = (c: Context, code: string, message: string) => c.json({ error: { code, message } }, 400)

const statusOf: Record<ThreadEntry['state'], 'received' | 'queued' | 'sent' | 'delivered' | 'failed'> = {
  received: 'received', waiting: 'queued', sending: 'queued', sent: 'sent', delivered: 'delivered', failed: 'failed', uncertain: 'sent', dropped: 'failed',
}
const underway: readonly DeliveryState[] = ['waiting', 'sending']

/** What can be switched on, and what each switch does to the carrier. */
const faults = [
  { key: 'slow', label: 'Slow: two seconds an answer', on: { slowMs: 2_000 } },
  { key: 'unavailable', label: 'One send in three fails (503)', on: { unavailable: 0.34 } },
  { key: 'throttled', label: 'One in three is throttled (429)', on: { throttled: 0.34 } },
  { key: 'reset', label: 'Some connections break after the text was taken', on: { resetAfterAccept: 0.34 } },
  { key: 'receipts', label: 'No receipts', on: { receipts: 'absent' as const } },
  { key: 'shuffled', label: 'Receipts doubled and shuffled', on: { receiptsDoubled: true, receiptsShuffled: true } },
  { key: 'undelivered', label: 'Every second text does not arrive (30003)', on: { undelivered: 0.5 } },
  { key: 'dropped', label: 'Our door is not told (webhooks lost)', on: { webhooksDropped: 1 } },
  { key: 'doubled', label: 'Our door is told three times', on: { webhookCopies: 3 } },
] as const

export const devDoors = (service: Service, demo: Demo, frame: Frame) => {
  const app = new Hono()
  const { world, store } = service.house
  const lines = [...service.numbers].map(([number, area]) => ({ number: number as string, area }))

  app.post('/dev/*', async (c, next) => {
    if (!isOurs(service, c)) return c.html(failurePage(frame, 403), 403)
    return next()
  })

  if (demo.slack) app.route('/', devSlackDoors(service, demo.slack))

  /** A header takes one line of plain letters and no more. */
  const isOdd = (back: string | null) => back !== null && /[^\u0021-\u007e]/.test(back)
  const oddBack = (c: Context) => problem(c, 'bad_back', '“back” must be an address on this service.')

  /** Forms come back to the page; everything else speaks JSON. */
  const read = async (c: Context): Promise<{ fields: Record<string, unknown>; back: string | null }> => {
    const text = await readForm(c.req.raw)
    if ((c.req.header('content-type') ?? '').includes('application/x-www-form-urlencoded')) {
      const form = new URLSearchParams(text ?? '')
      const back = form.get('back')
      return { fields: { ...Object.fromEntries(form), fault: form.getAll('fault') }, back: back?.startsWith('/dev') ? back : '/dev' }
    }
    try {
      const body: unknown = JSON.parse(text ?? '')
      return { fields: typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}, back: null }
    } catch {
      return { fields: {}, back: null }
    }
  }

  const threadOf = async (number: string): Promise<(Omit<ThreadEntry, 'channel'> & { to: string })[]> => {
    const ours = await Promise.all(lines.map(async (line) => {
      const entries = await store.area(line.area).lineThread({ channel: 'sms', ours: e164(line.number), theirs: e164(number) })
      return entries.map((entry) => ({ ...entry, to: line.number }))
    }))
    const carriers = demo.carrier.phone(number).messages().filter((m) => m.direction === 'out' && m.status === 'delivered')
    // A page stands in nobody's thread: the carrier alone knows of it, as it does of its own words.
    const ofThread = new Set(demo.carrier.ledger().filter(({ ref }) => ref === null || alertOfPage(ref) === null).map(({ sid }) => sid))
    const offset = demo.clock.offset()
    const words = carriers.filter((m) => !ofThread.has(m.sid)).map((m, i) =>
      ({ n: 10_000 + i, direction: 'out' as const, body: m.body, at: (m.at + offset) as ThreadEntry['at'], state: 'delivered' as const, to: m.with }))
    return [...ours.flat(), ...words].sort((a, b) => a.at - b.at || a.n - b.n)
  }

  app.post('/dev/phones/:number/messages', async (c) => {
    const number = c.req.param('number')
    const { fields, back } = await read(c)
    if (isOdd(back)) return oddBack(c)
    const { to, text } = fields
    if (!isDramaNumber(number)) return problem(c, 'not_a_drama_number', 'The demo texts only Ofcom’s drama numbers, +447700900000 to +447700900999.')
    if (typeof to !== 'string' || !lines.some((line) => line.number === to)) return problem(c, 'unknown_to', `“to” must be one of ours: ${lines.map((l) => l.number).join(', ')}.`)
    if (typeof text !== 'string' || text.length > 1600) return problem(c, 'bad_text', '“text” must be a string of at most 1,600 characters.')
    const before = new Set(demo.carrier.phone(number).messages().map((m) => m.sid))
    const sid = await demo.carrier.phone(number).text(to, text)
    const area = lines.find((line) => line.number === to)?.area
    if (area) await settledReplies(inboundId(`sms:${sid}`), area)
    if (back !== null) return c.redirect(back, 303)
    const caused = area ? await store.area(area).caused(inboundId(`sms:${sid}`)) : []
    const known = new Set(demo.carrier.ledger().map((row) => row.sid))
    const carriers = carrierWord(text) === null ? [] : demo.carrier.phone(number).messages().filter((m) => m.direction === 'out' && !before.has(m.sid) && !known.has(m.sid))
    const iso = (at: number) => new Date(at).toISOString()
    return c.json({
      replies: [
        ...carriers.map((m) => ({ body: m.body, from: to, at: iso(m.at + demo.clock.offset()) })),
        ...caused.filter(({ state }) => state === 'sent' || state === 'delivered').map(({ body, at }) => ({ body, from: to, at: iso(at) })),
      ],
    })
  })

  /** Until everything that this knock caused has gone or never will, at most ten seconds. */
  const settledReplies = async (cause: ReturnType<typeof inboundId>, area: (typeof lines)[number]['area']) => {
    const until = world.realNow() + 10_000
    for (;;) {
      await untilDry(service)
      const rows = await store.area(area).caused(cause)
      if (rows.every(({ state }) => !underway.includes(state)) || world.realNow() > until) return
      await new Promise((resolve) => { setTimeout(resolve, 50) })
    }
  }

  app.get('/dev/phones/:number', async (c) => {
    const number = c.req.param('number')
    if (!isDramaNumber(number)) return problem(c, 'not_a_drama_number', 'The demo has only Ofcom’s drama numbers, +447700900000 to +447700900999.')
    const messages = (await threadOf(number)).map(({ direction, body, state, at }) => ({ direction, body, status: statusOf[state], at: new Date(at).toISOString() }))
    return c.json({ messages })
  })

  app.post('/dev/clock', async (c) => {
    const { fields, back } = await read(c)
    if (isOdd(back)) return oddBack(c)
    const ms = durationOf(fields['advance'])
    if (ms === null) return problem(c, 'bad_duration', '“advance” must be a positive ISO 8601 duration up to P400D, like PT15M.')
    const now = await advance(service, demo.clock, ms)
    return back === null ? c.json({ now: new Date(now).toISOString() }) : c.redirect(back, 303)
  })

  app.post('/dev/faults', async (c) => {
    const { fields, back } = await read(c)
    if (isOdd(back)) return oddBack(c)
    const wanted = Array.isArray(fields['fault']) ? fields['fault'] : []
    Object.assign(demo.carrier.faults, noFaults, ...faults.filter(({ key }) => wanted.includes(key)).map(({ on }) => on))
    return back === null ? c.json({ faults: wanted }) : c.redirect(back, 303)
  })

  app.get('/dev', async (c) => {
    const pick = (name: string, fallback: string) => {
      const given = c.req.query(name) ?? ''
      return isDramaNumber(given) ? given : fallback
    }
    const lineOf = (name: string, fallback: number) => {
      const given = c.req.query(name)
      return lines.find((line) => line.number === given)?.number ?? lines[fallback]?.number ?? lines[0]?.number ?? ''
    }
    const zone = areas.portsmouth.timeZone
    const time = (at: number, withDay: boolean) => new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone, ...(withDay ? { weekday: 'short', day: 'numeric', month: 'short' } : {}) }).format(at)
    const phone = async (number: string, to: string): Promise<DevPhone> => ({
      number, to,
      messages: (await threadOf(number)).filter((entry) => entry.to === to).map((entry, i): DevMessage =>
        ({ n: i + 1, direction: entry.direction, body: entry.body, at: new Date(entry.at).toISOString(), timeText: time(entry.at, false), status: statusOf[entry.state] })),
    })
    const people = (service.house.rota?.people ?? []).filter(({ phone, area }) => phone !== undefined && isDramaNumber(phone) && service.areas.some((code) => code === area))
    const paged = [...new Map(people.map(({ phone = '', role, area }) => [phone, { number: phone, whose: dutyWords.phones[role], to: lines.find((line) => line.area === area)?.number ?? '' }])).values()]
    const now = world.now()
    const pushed = Math.round(demo.clock.offset() / 60_000)
    const channel = channelView(service, demo.slack, c.req.query('channel') ?? lines.find(({ number }) => number === lineOf('to_a', 0))?.area)
    return c.html(devPage(frame, {
      now: new Date(now).toISOString(), nowText: time(now, true), ...(pushed > 0 ? { pushedText: pushedWords(pushed) } : {}),
      phones: [await phone(pick('a', '+447700900111'), lineOf('to_a', 0)), await phone(pick('b', '+447700900222'), lineOf('to_b', 1))],
      numbers: ['+447700900111', '+447700900222', '+447700900333', '+447700900444', pick('a', '+447700900111'), pick('b', '+447700900222')]
        .concat(paged.map(({ number }) => number)).filter((n, i, all) => all.indexOf(n) === i)
        .map((value) => ({ value, label: [national(value as E164), ...paged.filter(({ number }) => number === value).map(({ whose }) => whose)].join(', ') })),
      paged, ...(channel ? { channel } : {}),
      lines: lines.map(({ number, area }) => ({ number, label: `${areas[area as string as keyof typeof areas].name} (${national(number as E164)})` })),
      areas: service.areas.map((code) => ({ code, name: areas[code as string as keyof typeof areas].name })),
      faults: faults.map(({ key, label, on }) => ({ key, label, on: Object.entries(on).every(([name, value]) => demo.carrier.faults[name as keyof typeof noFaults] === value) })),
    }))
  })
  return app
}

const pushedWords = (minutes: number) => {
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)]
  return `pushed ${[days && `${days} d`, hours && `${hours} h`, minutes % 60 && `${minutes % 60} min`].filter(Boolean).join(' ')}`
}
