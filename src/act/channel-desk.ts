/** What the workers' channel needs wherever it is looked after: Slack, each area's channel there, and the people of the area's rota. */
import type { Rota } from '../../content/shape.ts'
import { nobody, rotaOf } from '../duty/rota.ts'
import type { ChannelPort } from '../ports.ts'
import type { House } from '../turn.ts'
import type { AreaCode } from '../vocabulary.ts'

export type ChannelDesk = { port: ChannelPort; channels: ReadonlyMap<AreaCode, string> }
export type Room = { house: House; desk: ChannelDesk; area: AreaCode; channel: string }

export const rotaHere = async (house: Pick<House, 'rota'>, area: AreaCode): Promise<Rota> => rotaOf(house.rota ?? nobody, area)
