/** The web chat: the same conversation by a page. One form, one cookie; whole without JavaScript. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import { streamSSE, type SSEStreamingApi } from 'hono/streaming'
import { areas } from '../../content/areas/index.ts'
import { chatWords, yesNoOptions } from '../../content/pages.ts'
import { minimum } from '../../content/questions/index.ts'
import { groups } from '../../content/shape.ts'
import { readForm } from '../channels/twilio.ts'
import { clearSessionCookies, newSession, readSession, receiveWeb, turnTo, type WebKnock, type WebSession, type WebTyped } from '../channels/web.ts'
import { describe } from '../core/answers/read-answer.ts'
import { changeable } from '../core/answered.ts'
import { fill } from '../core/slots.ts'
import { putInstead } from '../core/moved.ts'
import { isOpenTo, sideOf } from '../decide.ts'
import { answersPage } from '../pages/answers.tsx'
import { byTextPage, carryGonePage, carryInsteadPage, carryPage } from '../pages/carry.tsx'
import { chatPage, chatPath, emptyMessage, type ChatPage } from '../pages/chat.tsx'
import { failurePage } from '../pages/failure.tsx'
import type { Frame } from '../pages/layout.tsx'
import { leaveHeadersFor } from '../pages/headers.ts'
import { chatEvent, heartbeat, type ChatMessage } from '../pages/message.tsx'
import { paragraphsOf } from '../pages/linked.tsx'
import type { ChatQuestion } from '../pages/question.tsx'
import { groupTitles } from '../report/words.ts'
import { fingerprintOf } from '../timers.ts'
import { packOf, settingFor } from '../turn.ts'
import { areaCode, inboundId, type AreaCode, type Conversation, type ThreadEntry } from '../vocabulary.ts'
import { isOurs } from './origin.ts'
import { knock, type Service } from './service.ts'
import { streamLimits, streamPlaces } from './streams.ts'

/** On Workers a stream may not live long; both runtimes look every two seconds and close after five minutes (design §4). */
const stream = { everyMs: 2_000, forMs: 5 * 60_000 } as const

type Here = { session: WebSession; conversation: Conversation | null }

export const chatDoors = (service: Service, frame: Frame) => {
  const app = new Hono()
  const places = streamPlaces(streamLimits)
  const https = service.publicUrl.startsWith('https:')
  const { world } = service.house
  const known = (code: string | undefined): AreaCode | null => (code !== undefined && Object.hasOwn(areas, code) ? areaCode(code) : null)
  const numberIn = (area: AreaCode) => [...service.numbers].find(([, code]) => code === area)?.[0]
  /** The last one looked at, or that of an area. */
  const sessionOf = (c: Context, area?: AreaCode | null): WebSession | null => {
    const session = readSession(c.req.header('cookie'), https, area ?? undefined)
    return session && known(session.area) ? session : null
  }
  /** From now on this browser looks at that one; the one of another area is kept. */
  const goTo = (c: Context, session: WebSession): WebSession => {
    const before = sessionOf(c)
    if (before?.session === session.session) return session
    for (const cookie of turnTo(session, before, https)) c.header('set-cookie', cookie, { append: true })
    return session
  }
  const begin = (c: Context, area: AreaCode): WebSession => goTo(c, newSession(area, world.random))
  const hereOf = async (session: WebSession): Promise<Here> => {
    const found = await service.house.store.area(session.area).find({ channel: 'web', session: session.session })
    const here = found.state === 'here' && found.conversation.ended === undefined && isOpenTo(found.conversation, { channel: 'web', session: session.session })
    return { session, conversation: here ? putInstead({ script: service.house.script, now: world.now() }, found.conversation) : null }
  }
  const threadOf = ({ session, conversation }: Here, after?: number) =>
    conversation ? service.house.store.area(session.area).thread(conversation.id, sideOf(conversation.speaker), after) : Promise.resolve([])
  const textNumber = (area: AreaCode) => {
    const number = numberIn(area)
    return number === undefined ? {} : { textNumber: number.replace(/^\+44(\d{4})(\d{6})$/, '0$1 $2') }
  }
  const pageOf = async (here: Here, extra: Partial<Pick<ChatPage, 'error'>> & { change?: string | undefined } = {}): Promise<ChatPage> => {
    const { conversation, session } = here
    const question = questionOf(service, conversation, extra.change)
    const messages = (await threadOf(here)).map((entry) => asMessage(entry, packOf(session.area).timeZone))
    return {
      area: session.area, areaName: packOf(session.area).name, messages: question ? withoutLegend(messages, question.legend) : messages,
      question, once: world.random(18), canGoBack: conversation !== null && changeable(conversation, service.house.script.questions, 'all').length > 0,
      hasAnswers: conversation !== null && changeable(conversation, service.house.script.questions, 'report').length > 0,
      ...(conversation?.flow === 'parent' && conversation.milestones.returned === undefined ? { police: conversation.milestones.rang === undefined ? 'not_told' : 'told' } : {}),
      ...(conversation ? progressOf(conversation) : {}), ...(extra.error ? { error: extra.error } : {}), ...textNumber(session.area),
    }
  }

  app.get('/chat', async (c) => {
    const wanted = known(c.req.query('area'))
    if (c.req.query('area') !== undefined && !wanted) return c.html(failurePage(frame, 404), 404)
    const kept = sessionOf(c, wanted)
    const only = service.areas[0]
    const session = kept ? goTo(c, kept) : wanted ? begin(c, wanted) : null
    if (!session) return service.areas.length === 1 && only ? c.html(chatPage(frame, await pageOf({ session: begin(c, only), conversation: null }))) : c.redirect('/', 303)
    const here = await hereOf(session)
    const change = c.req.query('change')
    return c.html(chatPage(frame, await pageOf(here, change !== undefined && here.conversation && Object.hasOwn(here.conversation.answers, change) ? { change } : {})))
  })

  app.post('/chat', async (c) => {
    if (!isOurs(service, c)) return c.html(failurePage(frame, 403), 403)
    const form = await formOf(c)
    if (typeof form === 'number') return c.html(failurePage(frame, form), form)
    // A form that comes without its cookie (cleared, or never taken) still says something: it is heard, in a new session.
    // The page says which area's it is: another area may have been looked at since, in another tab.
    const area = known(form.get('area') ?? undefined)
    const kept = sessionOf(c, area)
    const session = kept ? goTo(c, kept) : begin(c, area ?? service.areas[0] ?? areaCode(''))
    const received = receiveWeb(form, { session: session.session, area: session.area, at: world.now() })
    if (received.refused === 'broken') return c.html(failurePage(frame, 400), 400)
    const isOther = await takeAll(service, received.knocks)
    if (received.refused === null && !isOther) return c.redirect(chatPath, 303)
    const here = await hereOf(session)
    const page = await pageOf(here, { change: received.question === '' ? undefined : received.question })
    const message = received.refused === 'too_long' ? chatWords.tooLong : isOther ? chatWords.sentBefore : emptyMessage(page.question?.type ?? null)
    return c.html(chatPage(frame, { ...page, error: { message, typed: givenBack(page.question, received.typed) } }), isOther ? 409 : 422)
  })

  app.get('/chat/answers', async (c) => {
    const session = sessionOf(c)
    if (!session) return c.redirect('/', 303)
    const { conversation } = await hereOf(session)
    return c.html(answersPage(frame, { area: session.area, groups: conversation ? answerGroups(service, conversation) : [], once: world.random(18), canMake: conversation?.flow === 'parent' }))
  })

  app.get('/chat/text', (c) => {
    const session = sessionOf(c)
    const number = session && textNumber(session.area).textNumber
    return number ? c.html(byTextPage(frame, { textNumber: number })) : c.redirect('/', 303)
  })

  app.get('/chat/events', async (c) => {
    const session = sessionOf(c, known(c.req.query('area')))
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
        await out.write(chatEvent(asMessage(entry, packOf(session.area).timeZone), here.conversation?.shown?.question ?? null))
      }
      await out.write(heartbeat)
      await out.sleep(stream.everyMs)
    }
  }

  app.get('/leave', (c) => {
    for (const cookie of clearSessionCookies(c.req.header('cookie'), https)) c.header('set-cookie', cookie, { append: true })
    return c.body(null, 302, leaveHeadersFor(c.req.header('user-agent')))
  })

  // ── A private link: looking at it uses nothing up; one button does (experience.md §3.4) ──
  app.get('/t/:token', async (c) => {
    const link = await lookUp(service, c.req.param('token'))
    return link ? c.html(carryPage(frame, { token: c.req.param('token') })) : c.html(carryGonePage(frame), 410)
  })
  app.post('/t/:token', async (c) => {
    if (!isOurs(service, c)) return c.html(failurePage(frame, 403), 403)
    const link = await lookUp(service, c.req.param('token'))
    const store = link ? service.house.store.area(link.area) : null
    const here = link && sessionOf(c, link.area)
    const other = here && (await hereOf(here)).conversation
    // What would be left behind is not left behind by the same button: whoever was sent a link could lose their own words to it.
    if (link && other && other.id !== link.conversation && (await formOf(c).then((form) => (typeof form === 'number' ? null : form.get('leave')))) !== 'yes') {
      return c.html(carryInsteadPage(frame, { token: c.req.param('token'), area: link.area }), 409)
    }
    if (!link || !store || !(await store.links.consume(link.tokenHash, world.now()))) return c.html(carryGonePage(frame), 410)
    const found = await store.open(link.conversation)
    if (found.state !== 'here') return c.html(carryGonePage(frame), 410)
    const session = begin(c, link.area)
    const inbound = { id: inboundId(`carry:${link.tokenHash}`), area: link.area, at: world.now(),
      from: { line: { channel: 'web' as const, session: session.session } }, knock: { kind: 'carried' as const, to: 'web' as const, conversation: link.conversation } }
    await knock(service, inbound, fingerprintOf(inbound))
    return c.redirect(chatPath, 303)
  })
  return app
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

/** What was written where the page has since moved on to a list of boxes stands in the field for own words. */
const givenBack = (question: ChatQuestion | null, typed: WebTyped): WebTyped => {
  const boxes = question?.options?.map(({ label }) => label) ?? (question?.type === 'yes_no' ? yesNoOptions.map(({ label }) => label as string) : null)
  if (boxes === null) return { answers: [[...typed.answers, typed.words].filter((text) => text !== '').join('\n')], words: '' }
  const left = typed.answers.filter((answer) => !boxes.includes(answer))
  return { answers: typed.answers.filter((answer) => boxes.includes(answer)), words: [...left, typed.words].filter((text) => text !== '').join('\n') }
}

/** A browser's form, or the status that says why it is none. Bodies are small; one that is not is not read to its end. */
const formOf = async (c: Context): Promise<URLSearchParams | 413 | 415> => {
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(c.req.header('content-type') ?? '')) return 415
  const text = await readForm(c.req.raw)
  return text === null ? 413 : new URLSearchParams(text)
}

const lookUp = async (service: Service, token: string) => {
  const tokenHash = service.house.hash(token)
  for (const area of service.areas) {
    const found = await service.house.store.area(area).links.look(tokenHash, service.house.world.now())
    if (found.state === 'live' && found.grant.kind === 'carry_on') return { ...found.grant, area }
  }
  return null
}

/** How far it is to a report that can be handed over; nothing waits for it (law 2). */
const progressOf = ({ flow, milestones, answers }: Conversation) => {
  if (flow !== 'parent' || milestones.should_ring === undefined || milestones.handed_over !== undefined || milestones.returned !== undefined) return {}
  const left = minimum.filter((key) => answers[key] === undefined).length
  return left === 0 ? {} : { progress: chatWords.progress.replace('{left}', String(left)) }
}

// ── What the pages show ──────────────────────────────────────────────────────

const asMessage = ({ n, direction, body, at }: ThreadEntry, timeZone: string): ChatMessage => ({
  n, who: direction === 'in' ? 'you' : 'us', paragraphs: paragraphsOf(body), at: new Date(at).toISOString(),
  timeText: new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true, timeZone }).format(at).replace(' ', ''),
})

/** The last message ends with the question that the form asks: it is not put twice on one page. */
const withoutLegend = (messages: ChatMessage[], legend: string): ChatMessage[] => {
  const last = messages.findLastIndex((m) => m.who === 'us')
  return messages.flatMap((message, i) => {
    if (i !== last || message.paragraphs.at(-1) !== legend) return [message]
    return [{ ...message, paragraphs: message.paragraphs.slice(0, -1) }]
  })
}

const questionOf = (service: Service, conversation: Conversation | null, change: string | undefined): ChatQuestion | null => {
  if (!conversation) return null
  const key = change ?? conversation.shown?.question
  const { questions } = service.house.script
  const question = key === undefined || !Object.hasOwn(questions, key) ? undefined : questions[key]
  if (key === undefined || !question) return null
  const setting = settingFor(service.house, conversation)
  const words = (text: string) => fill(text, conversation, setting, key)
  const stands = conversation.answers[key]
  const changing = change !== undefined || conversation.shown?.changing === true
  const previous = stands && (stands.value === null ? stands.said : describe(question, stands.value))
  return {
    key, legend: words(question.legend), why: words(question.why), type: question.type,
    ...(question.hint === undefined ? {} : { hint: words(question.hint) }),
    ...(question.options ? { options: question.options.map(({ value, label }) => ({ value, label: words(label) })) } : {}),
    ...(question.starred ? { starred: true } : {}), ...(changing ? { changing: true } : {}), ...(changing && previous ? { previous } : {}),
  }
}

const answerGroups = (service: Service, conversation: Conversation) => {
  const { questions } = service.house.script
  const keys = changeable(conversation, questions, 'report')
  return groups.flatMap((group) => {
    const rows = keys.flatMap((key) => {
      const question = questions[key]
      const given = conversation.answers[key]
      if (!question || !given || question.group !== group) return []
      const reading = given.value === null ? (given.certainty === 'as_said' ? given.said : null) : describe(question, given.value)
      return [{ key, label: question.label, reading, ...(reading !== null && reading !== given.said ? { said: given.said } : {}) }]
    })
    return rows.length === 0 ? [] : [{ title: groupTitles[group], rows }]
  })
}
