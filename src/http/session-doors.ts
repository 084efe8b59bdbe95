/** The doors of one's own sessions: signing out here, seeing where else one is signed in, and signing out there. */
import { Hono } from 'hono'
import { signInWords } from '../../content/sign-in.ts'
import { leaveConsole, sessionsOf } from '../act/console.ts'
import { readForm } from '../channels/twilio.ts'
import { failurePage } from '../pages/failure.tsx'
import { clearSiteData } from '../pages/headers.ts'
import type { Frame } from '../pages/layout.tsx'
import { sessionsPage } from '../pages/sessions.tsx'
import { hereOf } from './console-person.ts'
import { atConsole, signOutHere, type AtConsole } from './console-session.ts'
import { sayTime } from './duty-lines.ts'
import type { Service } from './service.ts'

const { list } = signInWords

export const sessionDoors = (service: Service, frame: Frame) => {
  const app = new Hono()

  app.post('/console/sign-out', async (c) => {
    await signOutHere(service, c)
    // In the demonstration one browser is the parent's too, and what she has said stays in it.
    if (service.mode === 'live') c.header('clear-site-data', clearSiteData)
    return c.redirect(service.signIn ? '/console?out' : '/console', 303)
  })

  const show = async ({ by, session }: AtConsole, done?: string) => {
    const { areaName, timeZone } = hereOf(service, by)
    const lines = (await sessionsOf(service.house, by)).map(({ id, browser, began, seen }) => ({ id, browser, began: sayTime(began, timeZone), seen: sayTime(seen, timeZone), isHere: id === session.id }))
    return sessionsPage(frame, { by, areaName, lines, ...(done === undefined ? {} : { done }) })
  }

  app.get('/console/sessions', async (c) => {
    const here = atConsole(c)
    if (!here) return c.redirect('/console', 303)
    const done = c.req.query('done')
    return c.html(await show(here, done === 'all' ? list.endedAll : done === 'one' ? list.ended : undefined))
  })

  app.post('/console/sessions', async (c) => {
    const here = atConsole(c)
    const end = new URLSearchParams((await readForm(c.req.raw)) ?? '').get('end') ?? ''
    if (!here || end === '') return c.html(failurePage(frame, here ? 400 : 403), here ? 400 : 403)
    // Only one's own are here: an id of somebody else's is none.
    const others = (await sessionsOf(service.house, here.by)).map(({ id }) => id).filter((id) => id !== here.session.id)
    const ids = end === 'all' ? others : others.filter((id) => id === end)
    if (ids.length === 0 && end !== 'all') return c.html(failurePage(frame, 404), 404)
    await leaveConsole(service.house, here.by, ids, 'console.signed_out_elsewhere')
    return c.redirect(`/console/sessions?done=${end === 'all' ? 'all' : 'one'}`, 303)
  })
  return app
}
