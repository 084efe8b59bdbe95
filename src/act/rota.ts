/** What a person writes into the rota book: decided by `duty/`, kept in one write with the row of the audit that says who did it. The area is their own. */
import type { DutyPerson } from '../../content/shape.ts'
import { writeInBook, type RotaAct, type RotaRefused } from '../duty/rota-book.ts'
import { looks, type House } from '../turn.ts'
import { areaCode } from '../vocabulary.ts'

export type ChangedRota = { outcome: 'kept' | 'done' } | { outcome: 'refused'; why: RotaRefused | 'busy' }

/** One act, once: `once` comes from the page that was shown. */
export const changeRota = async (house: House, by: DutyPerson, act: RotaAct, once: string): Promise<ChangedRota> => {
  const area = areaCode(by.area)
  const { rota } = house.store.area(area)
  const key = `${by.key}:${once}`
  for (let tries = 0; tries < looks; tries += 1) {
    const at = house.world.now()
    const book = await rota.book(at)
    const written = writeInBook(book, act, { by, at, people: house.rota?.people ?? [] })
    // The same form sent again finds what it did itself.
    if ('refused' in written) return await rota.write([], key, []) === 'done' ? { outcome: 'done' } : { outcome: 'refused', why: written.refused }
    const audit = [{ at, actor: by.key, action: act.do === 'undo' ? 'rota.undone' : `rota.${act.what}`, outcome: act.do === 'undo' ? String(act.entry) : act.who }]
    const outcome = await rota.write(written.entries, key, audit)
    if (outcome !== 'overtaken') return { outcome }
  }
  return { outcome: 'refused', why: 'busy' }
}
