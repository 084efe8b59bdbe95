/** Was this form pressed on a page of ours? Another site's page could post it too, with the person's own cookie. */
import type { Context } from 'hono'
import type { Service } from './service.ts'

/** This machine by a name that no site can take: whoever names another Host may have it lead here (DNS rebinding). */
const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** A page of ours has the public address, or that of this machine as it was asked for. */
const isOurPlace = (service: Pick<Service, 'publicUrl'>, c: Context, origin: string) => {
  const here = new URL(c.req.url)
  return origin === new URL(service.publicUrl).origin || (loopback.has(here.hostname) && origin === here.origin)
}

/** Our pages send no referrer, so a browser may say `null` of them, as it says of any frame without a place: then it must say "same-origin" too. */
export const isOurs = (service: Pick<Service, 'publicUrl'>, c: Context) => {
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  if (origin === undefined) return true
  return origin === 'null' ? site === 'same-origin' : isOurPlace(service, c, origin)
}
