/** What the workers' channel needs wherever it is looked after: Slack, each area's channel there, and the people of the area's rota. */
import type { Rota } from '../../content/shape.ts'
import type { ChannelPort } from '../ports.ts'
import type { House } from '../turn.ts'
import type { AreaCode } from '../vocabulary.ts'
import { rotaNow } from './rota-now.ts'

export type ChannelDesk = { port: ChannelPort; channels: ReadonlyMap<AreaCode, string> }
export type Room = { house: House; desk: ChannelDesk; area: AreaCode; channel: string }

export const rotaHere = (house: Pick<House, 'rota' | 'store' | 'world'>, area: AreaCode): Promise<Rota> => rotaNow(house, area)
