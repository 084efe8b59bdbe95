/** `/area` and `/area/portsmouth`: for a safeguarding lead. Says nothing of any person; in live it shows only what a person has signed. */
import { Hono } from 'hono'
import { dateThere } from '../core/opening.ts'
import { areaPage, areasPage } from '../pages/area.tsx'
import { failurePage } from '../pages/failure.tsx'
import type { Frame } from '../pages/layout.tsx'
import { forceOf, packOf } from '../turn.ts'
import type { Service } from './service.ts'

export const areaDoors = (service: Service, frame: Frame) => {
  const app = new Hono()
  app.get('/area', (c) => c.html(areasPage(frame, service.areas.map((code) => ({ code, name: packOf(code).name })))))
  app.get('/area/:key', (c) => {
    const code = service.areas.find((served) => served === c.req.param('key'))
    if (code === undefined) return c.html(failurePage(frame, 404), 404)
    const area = packOf(code)
    return c.html(areaPage(frame, { area, force: forceOf(code), today: dateThere(service.house.world.now(), area.timeZone), isOpen: c.req.query('open') === 'all' }))
  })
  return app
}
