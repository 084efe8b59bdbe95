/** The rota of one area as it stands now: its settled hours, what people have written down beside them, and the area's own ladder. */
import { areas } from '../../content/areas/index.ts'
import type { AreaPack, Rota } from '../../content/shape.ts'
import { isReplyRead } from '../duty/cover.ts'
import { asChanges } from '../duty/rota-book.ts'
import { nobody, rotaOf } from '../duty/rota.ts'
import type { House } from '../turn.ts'
import type { AreaCode, Instant } from '../vocabulary.ts'
import type { RotaEntry } from '../vocabulary/rota.ts'

const packs: Readonly<Record<string, AreaPack>> = areas

export const withBook = (house: Pick<House, 'rota'>, area: AreaCode, book: readonly RotaEntry[]): Rota => {
  const onCall = packs[area]?.onCall?.value
  return { ...rotaOf(house.rota ?? nobody, area), changes: asChanges(book), ...(onCall ? { onCall } : {}) }
}

/** Would somebody read a reply to a text that goes then? As the rota stands at this moment. */
export const readsReplies = async (house: Pick<House, 'rota' | 'store' | 'world'>, area: AreaCode): Promise<(at: Instant) => boolean> => {
  const [rota, timeZone] = [await rotaNow(house, area), packs[area]?.timeZone ?? 'Europe/London']
  return (at) => isReplyRead(rota, at, timeZone)
}

/** Where nobody is on it, nothing is looked up. `since`: what ended before that is not wanted; left out, now. */
export const rotaNow = async (house: Pick<House, 'rota' | 'store' | 'world'>, area: AreaCode, since?: Instant): Promise<Rota> => {
  const settled = rotaOf(house.rota ?? nobody, area)
  return settled.people.length === 0 ? settled : withBook(house, area, await house.store.area(area).rota.book(since ?? house.world.now()))
}
