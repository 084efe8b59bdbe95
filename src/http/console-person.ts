/** Who is at the console: in the demonstration a made-up person, by a cookie of the console's own path. The area is that person's, whatever the address says. */
import type { Context } from 'hono'
import type { DutyPerson, Rota } from '../../content/shape.ts'
import { nobody, rotaOf } from '../duty/rota.ts'
import { packOf } from '../turn.ts'
import { areaCode } from '../vocabulary.ts'
import type { Service } from './service.ts'

const cookieName = 'desk'

/** Of the path alone, and of this site's own forms alone. `who` empty: nobody any more. */
export const personCookie = (who: string, https: boolean) => `${cookieName}=${who}; Path=/console; HttpOnly; SameSite=Strict${https ? '; Secure' : ''}${who === '' ? '; Max-Age=0' : ''}`

export const peopleOf = ({ house, areas }: Service): DutyPerson[] => (house.rota ?? nobody).people.filter(({ area }) => areas.some((code) => code === area))

export const personIn = (service: Service, c: Context): DutyPerson | null => {
  const brought = (c.req.header('cookie') ?? '').split(';').map((part) => part.trim()).filter((part) => part.startsWith(`${cookieName}=`))
  return brought.length === 1 ? peopleOf(service).find(({ key }) => brought[0] === `${cookieName}=${key}`) ?? null : null
}

/** What every page of theirs says of where they are. */
export type Here = { by: DutyPerson; areaName: string; timeZone: string; rota: Rota; people: readonly DutyPerson[] }
export const hereOf = ({ house }: Service, by: DutyPerson): Here => {
  const { name, timeZone } = packOf(areaCode(by.area))
  const rota = rotaOf(house.rota ?? nobody, by.area)
  return { by, areaName: name, timeZone, rota, people: rota.people }
}

/** One of our people by their key; the service itself; whoever has left stands by their key. */
export const nameAmong = (people: readonly DutyPerson[], key: string, service: string) => (key === 'service' ? service : people.find((one) => one.key === key)?.name ?? key)
