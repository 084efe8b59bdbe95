/** What the workers' channel needs wherever it is looked after: Slack, each area's channel there, and the people of the area's rota. */
import type { DutyPerson, Rota } from '../../content/shape.ts'
import type { ChannelMessage, ChannelPort } from '../ports.ts'
import type { House } from '../turn.ts'
import type { AreaCode, Instant } from '../vocabulary.ts'
import { rotaNow } from './rota-now.ts'

export type ChannelDesk = { port: ChannelPort; channels: ReadonlyMap<AreaCode, string> }
export type Room = { house: House; desk: ChannelDesk; area: AreaCode; channel: string }

export const rotaHere = (house: Pick<House, 'rota' | 'store' | 'world'>, area: AreaCode): Promise<Rota> => rotaNow(house, area)

/** What a round looks at. */
export type Looked = Room & { rota: Rota; people: readonly DutyPerson[]; now: Instant; timeZone: string }
/** One message as it should stand. `under`: the name of the card in whose thread. */
export type Wanted = { about: string; id: string; at: Instant; message: ChannelMessage; isOver: boolean; under?: string }

/** The name of a card: nobody without the area's key can make one lead elsewhere. */
export const cardId = (house: Pick<House, 'store'>, area: AreaCode, about: string): Promise<string> => house.store.area(area).mark(`card ${about}`)
/** The console's page of what a card is about. */
export const consoleOf = ({ publicUrl }: Pick<House, 'publicUrl'>, card: string) => `${publicUrl}/console/card/${card}`
