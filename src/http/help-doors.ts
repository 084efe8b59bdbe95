/** The console's help: who may do what. Anybody who is signed in, in whatever role. */
import { Hono } from 'hono'
import { helpPage } from '../pages/help.tsx'
import type { Frame } from '../pages/layout.tsx'
import { hereOf, personIn } from './console-person.ts'
import type { Service } from './service.ts'

export const helpDoors = (service: Service, frame: Frame) => {
  const app = new Hono()
  app.get('/console/help', (c) => {
    const by = personIn(service, c)
    return by ? c.html(helpPage(frame, hereOf(service, by))) : c.redirect('/console', 303)
  })
  return app
}
