/**
 * Pages whoever is on call: what `duty/page.ts` says is due and has not gone goes out by text, once. The text carries our code, a colour,
 * how long, and where to look: no name, no number, no place and no words (issue on practitioners; design law 9).
 */
import { pageWords } from '../../content/duty.ts'
import type { Rota } from '../../content/shape.ts'
import { isOpen, nextPage, pagesDue, type Page } from '../duty/page.ts'
import { nobody, rotaOf } from '../duty/rota.ts'
import { packOf, type House } from '../turn.ts'
import { rotaNow } from './rota-now.ts'
import { e164, inboundId, instant, type Alert, type AreaCode, type Instant, type Outgoing } from '../vocabulary.ts'

/** Later than this the next rung says it better. */
const goodFor = 30 * 60_000

const ago = (minutes: number) => (minutes === 0 ? pageWords.now : minutes < 120 ? `${minutes} ${pageWords.minutes}` : `${Math.floor(minutes / 60)} ${pageWords.hours}`)

const textOf = (house: House, alert: Alert, { id, to, minutes }: Page): Outgoing => ({
  id: `${id}/0`, conversation: alert.conversation, cause: inboundId(id), key: 'page', kind: 'page',
  to: { channel: 'sms', ours: e164(house.numberOf(packOf(to.area as AreaCode).code as AreaCode)), theirs: e164(to.phone) },
  body: `${pageWords.title} ${pageWords.colours[alert.severity]} ${alert.code}, ${ago(minutes)}. ${pageWords.nobody} ${house.publicUrl}/console`,
  sendBefore: instant(house.world.now() + goodFor),
})

type Due = { alert: Alert; page: Page }
/** The rota as it stands now, and what is open in its area. */
type Open = { rota: Rota; alerts: Alert[] }

/** Nothing where no telephone stands on this area's rota: then nobody can be paged, and the duty page is the only road. */
const openHere = async (house: House, area: AreaCode): Promise<Open> => {
  const alerts = rotaOf(house.rota ?? nobody, area).people.some(({ phone }) => phone !== undefined) ? await house.store.area(area).alerts('open') : []
  return { alerts, rota: alerts.some(isOpen) ? await rotaNow(house, area) : nobody }
}

const unsent = async (house: House, area: AreaCode, { rota, alerts }: Open): Promise<Due[]> => {
  const due = alerts.flatMap((alert) => pagesDue(alert, rota, house.world.now(), packOf(area).timeZone).map((page) => ({ alert, page })))
  const there = due.length > 0 ? await house.store.area(area).outbox.left(due.map(({ page }) => `${page.id}/0`)) : {}
  return due.filter(({ page }) => !Object.hasOwn(there, `${page.id}/0`))
}

/** Writes down what is due in these areas; the outbox sends it. Returns how many are new. */
export const pageDue = async (house: House, areas: readonly AreaCode[]): Promise<number> => {
  let written = 0
  for (const area of areas) {
    const due = await unsent(house, area, await openHere(house, area))
    if (due.length > 0) written += await house.store.area(area).page(due.map(({ alert, page }) => textOf(house, alert, page)), house.world.now())
  }
  return written
}

/** When somebody is to be paged next: now, where one that is due has not gone. */
export const pagesNext = async (house: House, areas: readonly AreaCode[]): Promise<Instant | null> => {
  const all = await Promise.all(areas.map(async (area): Promise<(Instant | null)[]> => {
    const open = await openHere(house, area)
    return (await unsent(house, area, open)).length > 0 ? [house.world.now()] : open.alerts.map((alert) => nextPage(alert, house.world.now(), open.rota))
  }))
  const known = all.flat().filter((due) => due !== null)
  return known.length === 0 ? null : instant(Math.min(...known))
}
