/**
 * A small real service around the pages, for their tests: the same components, cookie, form door and headers, with a
 * conversation kept in memory that asks one question of every type. The whole service has its own journeys elsewhere.
 */
import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono, type Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { clearSessionCookies, newSession, readSession, receiveWeb, sessionCookie } from '../../src/channels/web.ts'
import { areas as packs } from '../../content/areas/index.ts'
import { forces } from '../../content/forces/index.ts'
import { answersPage } from '../../src/pages/answers.tsx'
import { areaPage, areasPage } from '../../src/pages/area.tsx'
import { assetAt } from '../../src/pages/assets.ts'
import { byTextPage, carryGonePage, carryPage } from '../../src/pages/carry.tsx'
import { chatPage, chatPath, emptyMessage } from '../../src/pages/chat.tsx'
import { devPage } from '../../src/pages/dev.tsx'
import { alertPage } from '../../src/pages/duty-alert.tsx'
import { choosePage, dutyPage } from '../../src/pages/duty.tsx'
import { failurePage } from '../../src/pages/failure.tsx'
import { frontPage } from '../../src/pages/front.tsx'
import { leaveHeadersFor, pageHeaders } from '../../src/pages/headers.ts'
import { chatEvent, type ChatMessage } from '../../src/pages/message.tsx'
import { areaCode, instant } from '../../src/vocabulary.ts'
import { sessionsPage } from '../../src/pages/sessions.tsx'
import { closedPage, refusedPage, signInPage } from '../../src/pages/sign-in.tsx'
import { sessions } from './console-fixtures.ts'
import { alerts, desk, people } from './duty-fixtures.ts'
import { answers, bench, chatWith, frame, longThread, questions } from './fixtures.ts'
import { whyPage } from '../../src/pages/why.tsx'

const areas = [{ code: 'portsmouth', name: 'Portsmouth', textNumber: '07700 900001' }, { code: 'gateshead', name: 'Gateshead', textNumber: '07700 900002' }]
const order = Object.keys(questions) as (keyof typeof questions)[]

type Talk = { messages: ChatMessage[]; at: number; heard: Map<string, string> }
const typeOf = (key: string) => order.find((type) => questions[type].key === key) ?? null

/** `trouble`: the next so many posts are cut off before (`lost`) or after (`unheard`) they are taken, or answered 503. */
export const startServer = async () => {
  const talks = new Map<string, Talk>()
  const trouble: ('lost' | 'unheard' | 'busy')[] = []
  const posts: string[] = []
  let streams = true
  const isStreaming = () => streams
  const random = (bytes: number) => randomBytes(bytes).toString('base64url')
  const html = (c: Context, body: string, status: 200 | 400 | 404 | 410 = 200) => c.html(body, status, pageHeaders)
  const talkOf = (c: Context) => {
    const here = readSession(c.req.header('cookie'), false)
    return { here, talk: here ? talks.get(here.session) : undefined }
  }
  const say = (talk: Talk, who: 'us' | 'you', text: string) => {
    const n = talk.messages.length + 1
    talk.messages.push({ n, who, paragraphs: [text], at: '2026-11-22T16:00:00.000Z', timeText: '4:00pm' })
  }
  const question = (talk: Talk) => questions[order[talk.at] ?? 'list']
  const show = (talk: Talk, error?: { message: string; typed: { answers: string[]; words: string } }) => chatPage(frame, chatWith(
    talk.messages.length === 0 || talk.at >= order.length ? null : question(talk),
    { messages: talk.messages, once: random(16), canGoBack: talk.at > 0, hasAnswers: talk.at > 0, ...(error ? { error } : {}) },
  ))

  const app = new Hono()
  app.get('/assets/:name', (c) => {
    const asset = assetAt(c.req.path, 'demo')
    return asset ? c.body(asset.body, 200, asset.headers) : c.notFound()
  })
  app.get('/', (c) => html(c, frontPage(frame, { areas })))
  app.get('/why', (c) => html(c, whyPage(frame)))
  app.get('/area', (c) => html(c, areasPage(frame, Object.values(packs))))
  app.get('/area/:key', (c) => {
    const area = packs[c.req.param('key') as keyof typeof packs]
    return html(c, areaPage({ ...frame, mode: c.req.query('live') === undefined ? 'demo' : 'live' }, { area, force: forces[area.force], today: '2026-11-25', isOpen: c.req.query('open') === 'all' }))
  })
  app.get('/leave', (c) => c.body(null, 302, { ...leaveHeadersFor(c.req.header('user-agent')), Location: '/weather', 'Set-Cookie': clearSessionCookies(null, false).join() }))
  app.get('/weather', (c) => c.html('<!doctype html><html lang="en"><title>Weather</title><h1>Rain later</h1></html>'))
  app.get('/chat', (c) => {
    const { talk } = talkOf(c)
    if (talk) return html(c, show(talk))
    const area = c.req.query('area')
    if (area === undefined) return c.redirect('/', 302)
    const fresh = newSession(areaCode(area), random)
    talks.set(fresh.session, { messages: [], at: -1, heard: new Map() })
    return c.html(chatPage(frame, chatWith(null, { messages: [], canGoBack: false, hasAnswers: false })), 200, { ...pageHeaders, 'Set-Cookie': sessionCookie(fresh, false) })
  })
  app.post('/chat', async (c) => {
    const body = await c.req.text()
    posts.push(body)
    const wrong = trouble.shift()
    if (wrong === 'lost') return hangUp(c)
    if (wrong === 'busy') return c.html(failurePage(frame, 503), 503, pageHeaders)
    const { here, talk } = talkOf(c)
    if (!here || !talk) return c.redirect('/', 303)
    const received = receiveWeb(new URLSearchParams(body), { session: here.session, area: here.area, at: instant(0) })
    if (received.refused === 'broken') return html(c, failurePage(frame, 400), 400)
    if (received.refused !== null) {
      return html(c, show(talk, { message: emptyMessage(typeOf(received.question)), typed: received.typed }), 400)
    }
    for (const { inbound: { id, knock } } of received.knocks) {
      if (knock.kind !== 'said' || talk.heard.has(id)) continue
      talk.heard.set(id, knock.text)
      say(talk, 'you', knock.text)
      if (knock.text !== 'NOW') talk.at += 1
      say(talk, 'us', knock.text === 'NOW' ? 'Ring 999 if there is any danger, or 101. Do it now.' : `Thank you. I wrote down: ${knock.text}`)
    }
    return wrong === 'unheard' ? hangUp(c) : c.redirect(chatPath, 303)
  })
  app.get('/chat/events', (c) => {
    const { talk } = talkOf(c)
    if (!talk || !streams) return c.body(null, 503)
    let seen = Number(c.req.header('last-event-id') ?? c.req.query('after') ?? 0)
    return streamSSE(c, async (stream) => {
      while (!stream.aborted && isStreaming()) {
        for (const message of talk.messages.filter((m) => m.n > seen)) {
          seen = message.n
          await stream.write(chatEvent(message, question(talk).key))
        }
        await stream.sleep(50)
      }
    })
  })
  app.get('/chat/answers', (c) => html(c, answersPage(frame, answers)))
  app.get('/chat/text', (c) => html(c, byTextPage(frame, { textNumber: '07700 900001' })))
  app.get('/t/gone', (c) => html(c, carryGonePage(frame), 410))
  app.get('/t/:token', (c) => html(c, carryPage(frame, { token: c.req.param('token') })))
  app.get('/dev', (c) => html(c, devPage(frame, bench)))
  app.get('/fixture/console/sign-in', (c) => html(c, signInPage(frame, { isOut: true, leave: 'https://login.example/leave' })))
  app.get('/fixture/console/closed', (c) => html(c, closedPage(frame)))
  app.get('/fixture/console/refused', (c) => html(c, refusedPage(frame, 'not_on_the_list', 'K7Q2M')))
  app.get('/fixture/console/sessions', (c) => html(c, sessionsPage(frame, sessions)))
  app.get('/fixture/desk/people', (c) => html(c, choosePage(frame, { people })))
  app.get('/fixture/desk/list', (c) => html(c, dutyPage(frame, desk)))
  app.get('/fixture/desk/:alert', (c) => html(c, alertPage(frame, alerts[c.req.param('alert') as keyof typeof alerts])))
  app.get('/fixture/failure/:status', (c) => html(c, failurePage(frame, Number(c.req.param('status')))))
  app.get('/fixture/long', (c) => html(c, chatPage(frame, chatWith(questions.choices, { messages: longThread }))))
  app.get('/fixture/:type', (c) => {
    const asked = questions[c.req.param('type') as keyof typeof questions]
    const typed = { answers: ['half'], words: '' }
    const error = c.req.query('error') === undefined ? {} : { error: { message: emptyMessage(asked.type), typed } }
    return html(c, chatPage(frame, chatWith(asked, error)))
  })

  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise<void>((ready) => { server.once('listening', () => ready()) })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    trouble, posts,
    talks: () => [...talks.values()],
    /** The service speaks by itself, as when a timer rings. */
    speak: (text: string) => { for (const talk of talks.values()) if (talk.messages.length > 0) say(talk, 'us', text) },
    /** A timer rings that asks something else. */
    moveOn: () => { for (const talk of talks.values()) { talk.at += 1; say(talk, 'us', 'Fifteen minutes are up.') } },
    setStreams: (on: boolean) => { streams = on },
    stop: () => new Promise<void>((done) => { streams = false; server.close(() => done()); if ('closeAllConnections' in server) server.closeAllConnections() }),
  }
}

/** A line that breaks: the socket is cut without an answer. */
const hangUp = (c: Context) => {
  const { outgoing } = c.env as { outgoing: { destroy: () => void } }
  outgoing.destroy()
  return c.body(null, 200)
}
