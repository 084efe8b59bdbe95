/** The web chat: the same conversation by a page. One form, one cookie; whole without JavaScript. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import { streamSSE, type SSEStreamingApi } from 'hono/streaming'
import { clearSessionCookies, receiveWeb, type WebKnock, type WebSession } from '../channels/web.ts'
import { changeable } from '../core/answered.ts'
import { languageOf } from '../core/tongue.ts'
import { sideOf } from '../decide.ts'
import { answersPage } from '../pages/answers.tsx'
import { byTextPage } from '../pages/carry.tsx'
import { chatPage, chatPath, emptyMessage, type ChatPage } from '../pages/chat.tsx'
import { failurePage } from '../pages/failure.tsx'
import { leaveHeaders, leaveHeadersFor } from '../pages/headers.ts'
import type { Frame } from '../pages/layout.tsx'
import { wordsOf } from '../pages/words.ts'
import { chatEvent, heartbeat } from '../pages/message.tsx'
import { packOf } from '../turn.ts'
import { fingerprintOf } from '../timers.ts'
import { areaCode, inboundId, type Inbound, type Language } from '../vocabulary.ts'
import { browserOf, formOf, type Here } from './browser.ts'
import { answerGroups, asMessage, givenBack, progressOf, questionOf, withoutLegend } from './chat-shown.ts'
import { leaveHere } from './console-session.ts'
import { networkMark } from './network.ts'
import { isOurs } from './origin.ts'
import { frameIn, languageIn, languagesOf, tonguesOf } from './tongues.ts'
import { knock, textNumberOf, type Service } from './service.ts'
import { streamLimits, streamPlaces } from './streams.ts'

/** On Workers a stream may not live long; both runtimes look every two seconds and close after five minutes (design §4). */
const stream = { everyMs: 2_000, forMs: 5 * 60_000 } as const

export const chatDoors = (service: Service, frame: Frame) => {
  const app = new Hono()
  const places = streamPlaces(streamLimits)
  const { known, sessionOf, everySession, goTo, begin, hereOf, https } = browserOf(service)
  const { world } = service.house
  const threadOf = ({ session, conversation }: Here, after?: number) =>
    conversation ? service.house.store.area(session.area).thread(conversation.id, sideOf(conversation.speaker), after) : Promise.resolve([])
  const frameFor = ({ session, conversation }: Here, wanted: Language | null): Frame => frameIn(frame, {
    language: wanted ?? (conversation ? languageOf(conversation) : 'en'), tongues: tonguesOf([session.area], (language) => `/chat?area=${session.area}&lang=${language}`),
  })
  const pageOf = async (here: Here, inTongue: Frame, extra: Partial<Pick<ChatPage, 'error'>> & { change?: string | undefined } = {}): Promise<ChatPage> => {
    const { conversation, session } = here
    const { language = 'en' } = inTongue
    const question = questionOf(service, conversation, extra.change, language)
    const messages = (await threadOf(here)).map((entry) => asMessage(entry, packOf(session.area).timeZone))
    return {
      area: session.area, areaName: packOf(session.area).name, messages: question ? withoutLegend(messages, question.legend) : messages,
      question, once: world.random(18), canGoBack: conversation !== null && changeable(conversation, service.house.script.questions, 'all').length > 0,
      hasAnswers: conversation !== null && changeable(conversation, service.house.script.questions, 'report').length > 0,
      ...(conversation?.flow === 'young_person' ? { isYoung: true } : {}),
      ...(language === (conversation ? languageOf(conversation) : 'en') ? {} : { asksFor: language }),
      ...(conversation?.flow === 'parent' && conversation.milestones.returned === undefined && conversation.milestones.bereaved === undefined ? { police: conversation.milestones.rang === undefined ? 'not_told' : 'told' } : {}),
      ...(conversation ? progressOf(conversation, wordsOf(inTongue)) : {}), ...(extra.error ? { error: extra.error } : {}), ...textNumberOf(service, session.area),
    }
  }

  app.get('/chat', async (c) => {
    const wanted = known(c.req.query('area'))
    if (c.req.query('area') !== undefined && !wanted) return c.html(failurePage(frame, 404), 404)
    const kept = await sessionOf(c, wanted)
    const here = kept && await hereOf(kept)
    const shown = async (here: Here, change?: string) => {
      const inTongue = frameFor(here, languageIn([here.session.area], service.mode, c.req.query('lang')))
      return c.html(chatPage(inTongue, await pageOf(here, inTongue, { change })))
    }
    // What is said next is said in a session that only the browser before us has: nobody who planted or kept another reads it.
    const area = wanted ?? kept?.area ?? (service.areas.length === 1 ? service.areas[0] : undefined)
    if (!here || here.isShut) return area === undefined ? c.redirect('/', 303) : shown({ session: await begin(c, area), conversation: null, isShut: false })
    await goTo(c, here.session)
    const change = c.req.query('change')
    return shown(here, change !== undefined && here.conversation && Object.hasOwn(here.conversation.answers, change) ? change : undefined)
  })

  app.post('/chat', async (c) => {
    if (!isOurs(service, c)) return c.html(failurePage(frame, 403), 403)
    const form = await formOf(c)
    if (typeof form === 'number') return c.html(failurePage(frame, form), form)
    // A form that comes without its cookie (cleared, or never taken) still says something: it is heard, in a new session.
    // The page says which area's it is: another area may have been looked at since, in another tab.
    const area = known(form.get('area') ?? undefined)
    const kept = await sessionOf(c, area)
    const session = kept ? await goTo(c, kept) : await begin(c, area ?? service.areas[0] ?? areaCode(''))
    const received = receiveWeb(form, { session: session.session, area: session.area, at: world.now(), languages: languagesOf([session.area], service.mode), network: await networkMark(service, c, session.area) })
    if (received.refused === 'broken') return c.html(failurePage(frame, 400), 400)
    const isOther = await takeAll(service, received.knocks)
    if (received.refused === null && !isOther) return c.redirect(chatPath, 303)
    const here = await hereOf(session)
    const inTongue = frameFor(here, languageIn([session.area], service.mode, form.get('lang')))
    const said = wordsOf(inTongue)
    const page = await pageOf(here, inTongue, { change: received.question === '' ? undefined : received.question })
    const message = received.refused === 'too_long' ? said.chat.tooLong : isOther ? said.chat.sentBefore : emptyMessage(page.question?.type ?? null, said)
    return c.html(chatPage(inTongue, { ...page, error: { message, typed: givenBack(page.question, received.typed) } }), isOther ? 409 : 422)
  })

  app.get('/chat/answers', async (c) => {
    const session = await sessionOf(c)
    if (!session) return c.redirect('/', 303)
    const { conversation } = await hereOf(session)
    return c.html(answersPage(frame, { area: session.area, groups: conversation ? answerGroups(service, conversation) : [], once: world.random(18), canMake: conversation?.flow === 'parent' }))
  })

  app.get('/chat/text', async (c) => {
    const session = await sessionOf(c)
    const number = session && textNumberOf(service, session.area).textNumber
    return number ? c.html(byTextPage(frame, { textNumber: number })) : c.redirect('/', 303)
  })

  app.get('/chat/events', async (c) => {
    const session = await sessionOf(c, known(c.req.query('area')))
    // A cookie that leads to no conversation has nothing to wait for.
    if (!session || (await hereOf(session)).conversation === null) return c.body(null, 204)
    const leave = places.take(session.session)
    if (!leave) return c.body(null, 503, { 'retry-after': '15' })
    c.header('x-accel-buffering', 'no')
    return streamSSE(c, async (out) => {
      out.onAbort(leave)
      try {
        await live(c, session, out)
      } finally {
        leave()
      }
    })
  })
  const live = async (c: Context, session: WebSession, out: SSEStreamingApi) => {
    let after = Number(c.req.header('last-event-id') ?? c.req.query('after') ?? 0) || 0
    const until = world.realNow() + stream.forMs
    while (!out.aborted && !service.stopping.aborted && world.realNow() < until) {
      const here = await hereOf(session)
      for (const entry of await threadOf(here, after)) {
        after = entry.n
        await out.write(chatEvent(asMessage(entry, packOf(session.area).timeZone), here.conversation?.shown?.question ?? null, wordsOf(frameFor(here, null))))
      }
      await out.write(heartbeat)
      await out.sleep(stream.everyMs)
    }
  }

  // Gone at once: that it was pressed is written down after the answer. Another site's page, or a browser that looks ahead, presses nothing.
  app.get('/leave', async (c) => {
    const { Location } = leaveHeaders
    if (!isOurs(service, c) || /prefetch/.test(c.req.header('sec-purpose') ?? '')) return c.redirect(Location, 302)
    for (const session of await everySession(c)) service.background(leave(service, session))
    leaveHere(service, c)
    for (const cookie of clearSessionCookies(c.req.header('cookie'), https)) c.header('set-cookie', cookie, { append: true })
    return c.body(null, 302, leaveHeadersFor(c.req.header('user-agent')))
  })

  return app
}

/** Whoever kept the cookie has nothing by it: the session ends here too. Once for each conversation, however often it is pressed. */
const leave = async (service: Service, { area, session }: WebSession): Promise<void> => {
  const line = { channel: 'web' as const, session }
  const store = service.house.store.area(area)
  const found = await store.find(line)
  if (found.state !== 'here') return
  const inbound: Inbound = { id: inboundId(`left:${found.conversation.id}:${service.house.hash(session).slice(0, 16)}`), area, at: service.house.world.now(), from: { line }, knock: { kind: 'left' } }
  await knock(service, inbound, fingerprintOf(inbound))
}

/** One after the other. True where this very page was sent before with other words, which must not be lost to it. */
const takeAll = async (service: Service, knocks: readonly WebKnock[]): Promise<boolean> => {
  let isOther = false
  for (const { inbound, fingerprint } of knocks) {
    const taken = await knock(service, inbound, fingerprint)
    if (taken === 'done' && await service.house.store.area(inbound.area).isTwin(inbound.id, fingerprint)) isOther = true
  }
  return isOther
}
