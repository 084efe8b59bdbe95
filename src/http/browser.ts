/** Which conversation a browser is in: by the one cookie of each area, and by nothing else. */
import type { Context } from 'hono'
import { areas } from '../../content/areas/index.ts'
import { readForm } from '../channels/twilio.ts'
import { newSession, readSession, turnTo, type WebSession } from '../channels/web.ts'
import { putInstead } from '../core/moved.ts'
import { isOpenTo, isShownAgain } from '../decide.ts'
import { areaCode, type AreaCode, type Conversation } from '../vocabulary.ts'
import type { Service } from './service.ts'

/** A browser's session, and the conversation behind it where one goes on. */
export type Here = { session: WebSession; conversation: Conversation | null }

export const browserOf = (service: Service) => {
  const https = service.publicUrl.startsWith('https:')
  const { world } = service.house
  const known = (code: string | undefined): AreaCode | null => (code !== undefined && Object.hasOwn(areas, code) ? areaCode(code) : null)
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
    const here = found.state === 'here' && found.conversation.ended === undefined && isShownAgain(found.conversation, world.now()) && isOpenTo(found.conversation, { channel: 'web', session: session.session })
    return { session, conversation: here ? putInstead({ script: service.house.script, now: world.now() }, found.conversation) : null }
  }
  return { known, sessionOf, goTo, begin, hereOf, https }
}

/** A browser's form, or the status that says why it is none. Bodies are small; one that is not is not read to its end. */
export const formOf = async (c: Context): Promise<URLSearchParams | 413 | 415> => {
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(c.req.header('content-type') ?? '')) return 415
  const text = await readForm(c.req.raw)
  return text === null ? 413 : new URLSearchParams(text)
}
