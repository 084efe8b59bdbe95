/** Which conversation a browser is in: by the one cookie of each area, and by nothing else. */
import type { Context } from 'hono'
import { areas } from '../../content/areas/index.ts'
import { readForm } from '../channels/twilio.ts'
import { isIssued, issue, newSession, readSession, turnTo, type WebSession } from '../channels/web.ts'
import { putInstead } from '../core/moved.ts'
import { isGuest, isOpenTo, isShownAgain } from '../decide.ts'
import { leadsHere } from '../turn.ts'
import { areaCode, type AreaCode, type Conversation, type Line } from '../vocabulary.ts'
import type { Service } from './service.ts'

/** A browser's session, and the conversation behind it where one goes on. `isShut`: nothing was ever said there, or it was shut: whoever opens the page has another. */
export type Here = { session: WebSession; conversation: Conversation | null; isShut: boolean }

export const browserOf = (service: Service) => {
  const https = service.publicUrl.startsWith('https:')
  const { world, store } = service.house
  const known = (code: string | undefined): AreaCode | null => (code !== undefined && Object.hasOwn(areas, code) ? areaCode(code) : null)
  /** The last one looked at, or that of an area. Only one that we issued: any other is none. */
  const sessionOf = async (c: Context, area?: AreaCode | null): Promise<WebSession | null> => {
    const session = readSession(c.req.header('cookie'), https, area ?? undefined)
    return session && known(session.area) && await isIssued(session, store.area(session.area).mark) ? session : null
  }
  /** From now on this browser looks at that one; the one of another area is kept. */
  const goTo = async (c: Context, session: WebSession): Promise<WebSession> => {
    for (const cookie of turnTo(session, await sessionOf(c), https)) c.header('set-cookie', cookie, { append: true })
    return session
  }
  const begin = async (c: Context, area: AreaCode): Promise<WebSession> => goTo(c, await issue(newSession(area, world.random), store.area(area).mark))
  const hereOf = async (session: WebSession): Promise<Here> => {
    const line: Line = { channel: 'web', session: session.session }
    const found = await store.area(session.area).find(line)
    if (found.state !== 'here') return { session, conversation: null, isShut: found.state === 'nobody' }
    const isOpen = isOpenTo(found.conversation, line) && (!isGuest(found.conversation, line) || await leadsHere(store.area(session.area), found.conversation))
    const isHere = isOpen && found.conversation.ended === undefined && isShownAgain(found.conversation, world.now())
    return { session, conversation: isHere ? putInstead({ script: service.house.script, now: world.now() }, found.conversation) : null, isShut: !isOpen }
  }
  /** All that this browser brought, each area's. */
  const everySession = async (c: Context): Promise<WebSession[]> => {
    const brought = await Promise.all([undefined, ...service.areas].map((area) => sessionOf(c, area)))
    return brought.flatMap((one, n) => (one && brought.findIndex((other) => other?.session === one.session) === n ? [one] : []))
  }
  return { known, sessionOf, everySession, goTo, begin, hereOf, https }
}

/** A browser's form, or the status that says why it is none. Bodies are small; one that is not is not read to its end. */
export const formOf = async (c: Context): Promise<URLSearchParams | 413 | 415> => {
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(c.req.header('content-type') ?? '')) return 415
  const text = await readForm(c.req.raw)
  return text === null ? 413 : new URLSearchParams(text)
}
