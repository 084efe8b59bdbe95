/** Was this form pressed on a page of ours? Another site's page could post it too, with the person's own cookie. */
import type { Context } from 'hono'
import type { Service } from './service.ts'

export const isOurs = (service: Pick<Service, 'publicUrl'>, c: Context) => {
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  return origin === undefined || origin === 'null' || origin === service.publicUrl || origin === new URL(c.req.url).origin
}
