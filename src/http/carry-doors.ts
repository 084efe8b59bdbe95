/** A private link by which a conversation goes on in a browser: looking at it uses nothing up; one button does (experience.md §3.4). */
import { Hono } from 'hono'
import { carryGonePage, carryInsteadPage, carryPage } from '../pages/carry.tsx'
import { chatPath } from '../pages/chat.tsx'
import { failurePage } from '../pages/failure.tsx'
import type { Frame } from '../pages/layout.tsx'
import { letsIn } from '../decide.ts'
import { fingerprintOf } from '../timers.ts'
import { leadsHere } from '../turn.ts'
import { inboundId } from '../vocabulary.ts'
import { browserOf, formOf } from './browser.ts'
import { isOurs } from './origin.ts'
import { knock, type Service } from './service.ts'

export const carryDoors = (service: Service, frame: Frame) => {
  const app = new Hono()
  const { sessionOf, begin, hereOf } = browserOf(service)
  const { world } = service.house

  app.get('/t/:token', async (c) => {
    const link = await lookUp(service, c.req.param('token'))
    return link ? c.html(carryPage(frame, { token: c.req.param('token') })) : c.html(carryGonePage(frame), 410)
  })
  app.post('/t/:token', async (c) => {
    if (!isOurs(service, c)) return c.html(failurePage(frame, 403), 403)
    const link = await lookUp(service, c.req.param('token'))
    const store = link ? service.house.store.area(link.area) : null
    const here = link && await sessionOf(c, link.area)
    const other = here && (await hereOf(here)).conversation
    // What would be left behind is not left behind by the same button: whoever was sent a link could lose their own words to it.
    if (link && other && other.id !== link.conversation && (await formOf(c).then((form) => (typeof form === 'number' ? null : form.get('leave')))) !== 'yes') {
      return c.html(carryInsteadPage(frame, { token: c.req.param('token'), area: link.area }), 409)
    }
    if (!link || !store || !(await store.links.consume(link.tokenHash, world.now()))) return c.html(carryGonePage(frame), 410)
    const found = await store.open(link.conversation)
    if (found.state !== 'here') return c.html(carryGonePage(frame), 410)
    const session = await begin(c, link.area)
    const inbound = { id: inboundId(`carry:${link.tokenHash}`), area: link.area, at: world.now(),
      from: { line: { channel: 'web' as const, session: session.session } }, knock: { kind: 'carried' as const, to: 'web' as const, conversation: link.conversation } }
    await knock(service, inbound, fingerprintOf(inbound))
    return c.redirect(chatPath, 303)
  })
  return app
}

const lookUp = async (service: Service, token: string) => {
  const tokenHash = service.house.hash(token)
  for (const area of service.areas) {
    const store = service.house.store.area(area)
    const found = await store.links.look(tokenHash, service.house.world.now())
    if (found.state !== 'live' || found.grant.kind !== 'carry_on') continue
    const to = await store.open(found.grant.conversation)
    // Of a sitting that the phone has left since, or from before an UNSHARE, it is as good as used.
    return to.state === 'here' && letsIn(to.conversation, found.grant) && await leadsHere(store, to.conversation) ? { ...found.grant, area } : null
  }
  return null
}
