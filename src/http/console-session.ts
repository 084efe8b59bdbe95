/**
 * The console's door-keeper: it stands before every door of `/console`, so that none can forget to ask. It knows who is there by one cookie,
 * takes forms of our own pages alone, and lets nobody past who is not signed in but to the pages where one signs in.
 */
import type { Context, MiddlewareHandler } from 'hono'
import type { DutyPerson } from '../../content/shape.ts'
import { may } from '../core/may.ts'
import { enter, leaveConsole, whoIsHere, type Entering, type NotEntered } from '../act/console.ts'
import { failurePage } from '../pages/failure.tsx'
import type { Frame } from '../pages/layout.tsx'
import type { ConsoleSession } from '../vocabulary/console.ts'
import { peopleOf } from './console-people.ts'
import { isOurs } from './origin.ts'
import type { Service } from './service.ts'

export type AtConsole = { by: DutyPerson; session: ConsoleSession }

/** Of one request: nothing of it outlives the answer. */
const there = new WeakMap<Request, AtConsole>()
export const atConsole = (c: Context): AtConsole | null => there.get(c.req.raw) ?? null

// ── The cookie ───────────────────────────────────────────────────────────────

type Where = Pick<Service, 'publicUrl'>
const isHttps = ({ publicUrl }: Where) => publicUrl.startsWith('https:')
const cookieName = (where: Where) => (isHttps(where) ? '__Host-console' : 'console')
/**
 * Lax, not Strict: whoever comes back from the sign-in, or follows a link in Slack, comes from another site, and would be nobody. No GET changes
 * anything but the audit, and no other site can post (origin.ts). Of session lifetime; the server ends it by its own clock.
 */
const cookieFor = (where: Where, value: string) => `${cookieName(where)}=${value}; Path=/; HttpOnly; SameSite=Lax${isHttps(where) ? '; Secure' : ''}${value === '' ? '; Max-Age=0' : ''}`

/** `<area>.<token>`. A doubled one is none: two may not be told apart. */
const cookieIn = (where: Where, c: Context): { area: string; token: string } | null => {
  const brought = (c.req.header('cookie') ?? '').split(';').map((part) => part.trim()).filter((part) => part.startsWith(`${cookieName(where)}=`))
  const [, area, token] = (brought.length === 1 ? /=([a-z]{2,40})\.([\w-]{43})$/.exec(brought[0] ?? '') : null) ?? []
  return area !== undefined && token !== undefined ? { area, token } : null
}

const whoKnocks = async (service: Service, c: Context): Promise<AtConsole | null> => {
  const brought = cookieIn(service, c)
  return brought && service.areas.some((code) => code === brought.area) ? whoIsHere(service.house, peopleOf(service), brought.area, brought.token) : null
}

// ── In and out ───────────────────────────────────────────────────────────────

/** Which browser it is, in two words: enough to know one's own by, and no more than its own header says. */
const browserName = (userAgent = ''): string => {
  const named = (table: readonly [RegExp, string][]) => table.find(([like]) => like.test(userAgent))?.[1]
  const browser = named([[/Edg\//, 'Edge'], [/Firefox\//, 'Firefox'], [/Chrom(?:e|ium)\//, 'Chrome'], [/Safari\//, 'Safari']])
  const system = named([[/Windows/, 'Windows'], [/iPhone|iPad/, 'an iPhone or iPad'], [/Android/, 'Android'], [/Mac OS/, 'a Mac'], [/Linux/, 'Linux']])
  return `${browser ?? 'A browser'}${system === undefined ? '' : ` on ${system}`}`
}

/** Whoever was signed in here is signed out: a browser is one person's at a time, and a new session never has an old one's name. */
export const signInHere = async (service: Service, c: Context, { by, identity }: Omit<Entering, 'browser'>): Promise<NotEntered | null> => {
  const entered = await enter(service.house, { by, identity, browser: browserName(c.req.header('user-agent')) })
  if ('refused' in entered) return entered.refused
  await endHere(service, c)
  c.header('set-cookie', cookieFor(service, `${by.area}.${entered.token}`), { append: true })
  return null
}

/** On the server; the browser forgets its cookie with the answer. */
const endHere = async (service: Service, c: Context) => {
  const here = await whoKnocks(service, c)
  if (here) await leaveConsole(service.house, here.by, [here.session.id], 'console.signed_out')
}
export const signOutHere = async (service: Service, c: Context): Promise<void> => {
  await endHere(service, c)
  c.header('set-cookie', cookieFor(service, ''), { append: true })
}

/** *Exit this page* waits for nothing: it ends on the server after the answer. */
export const leaveHere = (service: Service, c: Context): void => {
  if (!cookieIn(service, c)) return
  service.background(endHere(service, c))
  c.header('set-cookie', cookieFor(service, ''), { append: true })
}

// ── Before every door ────────────────────────────────────────────────────────

/** Where one becomes somebody. Nothing of anybody's stands there. */
const isOpenToAll = (path: string) => path === '/console' || path === '/console/person' || path === '/console/sign-in' || path === '/console/signed-in'

const isOnesOwn = (path: string) => path === '/console/sessions' || path === '/console/help' || path === '/console/health' || path === '/console/sign-out' || (isOpenToAll(path) && path !== '/console')

export const doorKeeper = (service: Service, frame: Frame): MiddlewareHandler => async (c, next) => {
  const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
  if (!reads && !isOurs(service, c)) return c.html(failurePage(frame, 403), 403)
  const here = await whoKnocks(service, c)
  // Whoever may see nobody sees their own sessions, and how the service does where that is theirs to see.
  if (here && !may(here.by, 'see_lists') && !isOnesOwn(c.req.path)) return reads ? c.redirect(may(here.by, 'see_health') ? '/console/health' : '/console/sessions', 303) : c.html(failurePage(frame, 403), 403)
  if (here) there.set(c.req.raw, here)
  else if (!isOpenToAll(c.req.path)) return reads ? c.redirect('/console', 303) : c.html(failurePage(frame, 403), 403)
  return next()
}
