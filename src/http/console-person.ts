/** Who is at the console, and what every page of theirs says of where they are. The area is that person's, whatever the address says. */
import type { Context } from 'hono'
import type { DutyPerson, Rota } from '../../content/shape.ts'
import { nobody, rotaOf } from '../duty/rota.ts'
import { packOf } from '../turn.ts'
import { areaCode } from '../vocabulary.ts'
import { atConsole } from './console-session.ts'
import type { Service } from './service.ts'

/** Asked of the door-keeper, which has looked already (console-session.ts). */
export const personIn = (_service: Service, c: Context): DutyPerson | null => atConsole(c)?.by ?? null

/** What every page of theirs says of where they are. */
export type Here = { by: DutyPerson; areaName: string; timeZone: string; rota: Rota; people: readonly DutyPerson[] }
export const hereOf = ({ house }: Service, by: DutyPerson): Here => {
  const { name, timeZone } = packOf(areaCode(by.area))
  const rota = rotaOf(house.rota ?? nobody, by.area)
  return { by, areaName: name, timeZone, rota, people: rota.people }
}

/** One of our people by their key; the service itself; whoever has left stands by their key. */
export const nameAmong = (people: readonly DutyPerson[], key: string, service: string) => (key === 'service' ? service : people.find((one) => one.key === key)?.name ?? key)
