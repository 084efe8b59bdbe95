/**
 * Did any page of an emergency arrive? Read from what became of each of them, so that nothing is kept of it twice. Where none did, the duty
 * page says so in red, and whoever was told that a worker is being told hears the truth once (design law 2: nothing is said that nobody
 * has confirmed).
 */
import { alertOfPage, isOpen, pagesUntil } from '../duty/page.ts'
import { fingerprintOf } from '../timers.ts'
import { takeTurn, type House } from '../turn.ts'
import { inboundId, type Alert, type AreaCode } from '../vocabulary.ts'
import { wentOn } from '../act.ts'
import { isChannelPageWanted } from './channel-watch.ts'
import { withBook } from './rota-now.ts'

/** One that failed may be a phone that is off: the next on the rota is tried before anybody is told. */
const rungsBeforeTold = 2

/** On how many rungs it was tried, where no page is on its way, with the carrier or on a phone; none where one is, or none was written. */
const rungsInVain = async ({ store, world, rota }: House, area: AreaCode, alert: Alert): Promise<number> => {
  const pages = rota && isOpen(alert) ? pagesUntil(alert, withBook({ rota }, area, []), world.now()) : []
  const left = pages.length > 0 ? await store.area(area).outbox.left(pages.map(({ id }) => `${id}/0`)) : {}
  const written = pages.filter(({ id }) => Object.hasOwn(left, `${id}/0`))
  return Object.values(left).some((at) => at !== 'never') ? 0 : new Set(written.map(({ minutes }) => minutes)).size
}

/** Has nobody been reached, though pages were sent? For the duty page. */
export const isUnreached = async (house: House, area: AreaCode, alert: Alert): Promise<boolean> => await rungsInVain(house, area, alert) > 0

/** Asked again at the moment of sending: a page goes only while nobody has taken the alert. */
export const isPageWanted = async (house: House, area: AreaCode, text: string): Promise<boolean> => {
  const ofChannel = await isChannelPageWanted(house, area, text)
  if (ofChannel !== null) return ofChannel
  // Said back to a phone, and the day's test: good while they are young.
  if (text.startsWith('oncall:') || text.startsWith('page:test.')) return true
  const id = alertOfPage(text)
  const alert = id === null ? null : await house.store.area(area).alert(id)
  return alert !== null && isOpen(alert)
}

/** A page has failed. Where all have, on more than one rung, the person who wrote is told so: once, by the id of the knock. */
export const tellUnreached = async (house: House, area: AreaCode, text: string): Promise<boolean> => {
  const room = house.store.area(area)
  const alert = await room.alert(alertOfPage(text) ?? '')
  if (!alert || alert.forged || await rungsInVain(house, area, alert) < rungsBeforeTold) return false
  const found = await room.open(alert.conversation)
  if (found.state !== 'here') return false
  const { conversation } = await wentOn({ store: room }, { found }) ?? found
  const knock = { id: inboundId(`unreached:${alert.id}`), area, at: house.world.now(), from: { conversation: conversation.id }, knock: { kind: 'acted', did: 'unreached' } } as const
  return await takeTurn(house, knock, fingerprintOf(knock)) === 'kept'
}
