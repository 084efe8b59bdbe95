/**
 * From which part of the network a form came: so coarse, and keyed for one day and one area, that it says no more than "these came from one
 * place". No address is kept, logged or shown; whoever floods the duty page from one place cannot hide that it is one.
 */
import type { Context } from 'hono'
import type { AreaCode } from '../vocabulary.ts'
import type { Service } from './service.ts'

/** The address of whoever knocks, as the runtime knows it: never from a header that anybody may write. */
export type CallerOf = (c: Context) => string | null

const four = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/i
/** This machine, a house, a container's bridge: everybody behind a proxy would be one place. */
const isInside4 = (a: number, b: number) => a === 0 || a === 10 || a === 127 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168) || (a === 169 && b === 254)

const network6 = (address: string): string | null => {
  if (!/^[\da-f:]{2,39}$/.test(address)) return null
  const [head = '', ...tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  if (tail.length > 1 || (tail.length === 0 && groups.length !== 8)) return null
  const [a = 0, b = 0, c = 0] = groups.map((group) => Number.parseInt(group, 16))
  return a === 0 || (a & 0xfe00) === 0xfc00 || (a & 0xffc0) === 0xfe80 ? null : [a, b, c].map((n) => n.toString(16)).join(':')
}

/** Two hundred and fifty addresses, or one site's worth of the long ones. Null of an address inside, and of what is none. */
export const networkOf = (address: string): string | null => {
  const [a, b, c] = four.exec(address)?.slice(1).map(Number) ?? []
  if (a === undefined || b === undefined || c === undefined) return network6(address.toLowerCase())
  return Math.max(a, b, c) > 255 || isInside4(a, b) ? null : `${a}.${b}.${c}`
}

const isLoopback = (address: string) => /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/i.test(address)

/** Node's peer; where that is the proxy on this machine, whom it says that it speaks for: the last of the list, which it wrote itself. */
export const callerOnNode: CallerOf = (c) => {
  const peer = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress
  if (peer === undefined) return null
  return isLoopback(peer) ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? null : peer
}

/** On Workers the network in front sets it, and takes away what a client wrote under that name. */
export const callerOnWorkers: CallerOf = (c) => c.req.header('cf-connecting-ip') ?? null

/** Three letters of it: enough to tell forty from one, too few to find anybody by. */
const markLength = 3

export const networkMark = async ({ callerOf, house: { store, world } }: Pick<Service, 'callerOf' | 'house'>, c: Context, area: AreaCode): Promise<string | null> => {
  const network = networkOf(callerOf?.(c) ?? '')
  if (network === null) return null
  return (await store.area(area).mark(`network ${new Date(world.now()).toISOString().slice(0, 10)} ${network}`)).slice(0, markLength)
}
