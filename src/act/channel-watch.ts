/**
 * Is the workers' channel as it must be? Private, of this organisation alone, there, and ours to write to: asked at the start and each hour, and
 * each minute while it is not. Where it is not, nothing is posted there, and people hear of it by the other roads: the duty page says so in
 * red, and whoever is on call is texted, once.
 */
import { channelWrongWords } from '../../content/slack.ts'
import type { DutyPerson } from '../../content/shape.ts'
import { may } from '../core/may.ts'
import { onDuty } from '../duty/rota.ts'
import type { Called, ChannelWrong } from '../ports.ts'
import { filled } from '../slack/blocks.ts'
import { packOf, type House } from '../turn.ts'
import { conversationId, e164, inboundId, instant, type AreaCode, type Outgoing } from '../vocabulary.ts'
import { rotaHere, type ChannelDesk, type Room } from './channel-desk.ts'

/** `unreachable`: nothing of ours came through for two minutes, though it was tried. It is tried on; for the others people must do something. */
export type Wrong = ChannelWrong | 'unreachable'

const HOUR = 3_600_000
const MINUTE = 60_000
const unreachableAfter = 2 * MINUTE
/** A page that is older says nothing any more. */
const goodFor = 30 * MINUTE

const wrongs: readonly Wrong[] = ['public', 'shared', 'archived', 'not_in_it', 'dead_token', 'unreachable']
const nameOf = (area: AreaCode, what: 'wrong' | 'silent' | 'asked') => `channel.${what}.${area}`

/** What is wrong with an area's channel now; null: nothing that we know of. */
export const channelWrong = async ({ store }: Pick<House, 'store'>, area: AreaCode): Promise<Wrong | null> => {
  const [why] = (await store.setting(nameOf(area, 'wrong')) ?? '').split(' ')
  return wrongs.find((one) => one === why) ?? null
}

/** May nothing be posted there? */
export const isBlocked = async (house: Pick<House, 'store'>, area: AreaCode): Promise<boolean> => {
  const why = await channelWrong(house, area)
  return why !== null && why !== 'unreachable'
}

// ── What goes wrong, and right again ─────────────────────────────────────────

const pageId = (area: AreaCode, since: string) => `page:channel.${area}.${since}:0`
/** Is a page of this kind still wanted? Null: it is another kind. */
export const isChannelPageWanted = async (house: Pick<House, 'store'>, area: AreaCode, text: string): Promise<boolean | null> =>
  (text.startsWith('page:channel.') ? await channelWrong(house, area) !== null : null)

const paged = async (house: House, area: AreaCode): Promise<(DutyPerson & { phone: string })[]> => {
  const rota = await rotaHere(house, area)
  const withPhone = (people: readonly DutyPerson[]) => people.flatMap((one) => (one.phone === undefined ? [] : [{ ...one, phone: one.phone }]))
  const here = withPhone(onDuty(rota, house.world.now(), packOf(area).timeZone)).slice(0, 1)
  return here.length > 0 ? here : withPhone(rota.people.filter((one) => may(one, 'stand_behind')))
}

const tell = async (house: House, area: AreaCode, since: string) => {
  const at = house.world.now()
  const id = pageId(area, since)
  const sends = (await paged(house, area)).map((one): Outgoing => ({
    id: `${id}:${one.key}/0`, conversation: conversationId(`channel.${area}`), cause: inboundId(`${id}:${one.key}`), key: 'page', kind: 'page',
    to: { channel: 'sms', ours: e164(house.numberOf(area)), theirs: e164(one.phone) },
    body: filled(channelWrongWords.page, { console: `${house.publicUrl}/console` }), sendBefore: instant(at + goodFor),
  }))
  if (sends.length > 0) await house.store.area(area).page(sends, at)
}

/** Written down before anybody is told: told twice, the page has the same id. */
const isWrong = async (house: House, area: AreaCode, why: Wrong) => {
  const kept = await house.store.setting(nameOf(area, 'wrong')) ?? ''
  const [was, begun = ''] = kept.split(' ')
  const since = was === why ? begun : String(house.world.realNow())
  if (was !== why) await house.store.setSetting(nameOf(area, 'wrong'), `${why} ${since}`)
  await tell(house, area, since)
}

const isRight = async (house: House, area: AreaCode) => {
  for (const what of ['wrong', 'silent'] as const) if (await house.store.setting(nameOf(area, what))) await house.store.setSetting(nameOf(area, what), '')
}

/** A message came to stand there: what made it unreachable is over. What a look found wrong only another look finds right. */
export const wentThrough = async ({ house, area }: Pick<Room, 'house' | 'area'>): Promise<void> => {
  if (!await isBlocked(house, area)) await isRight(house, area)
}

/** A message could not be brought there: people hear of it at once where it is for them to mend, else when it lasts. */
export const couldNotCall = async ({ house, area }: Pick<Room, 'house' | 'area'>, went: Exclude<Called<unknown>, { outcome: 'done' }>): Promise<void> => {
  if (went.outcome === 'broken') return isWrong(house, area, went.why)
  const since = Number(await house.store.setting(nameOf(area, 'silent'))) || 0
  if (since === 0) await house.store.setSetting(nameOf(area, 'silent'), String(house.world.realNow()))
  else if (house.world.realNow() - since >= unreachableAfter && !await isBlocked(house, area)) await isWrong(house, area, 'unreachable')
}

// ── Asked each hour ──────────────────────────────────────────────────────────

const isTime = async ({ store, world }: House, area: AreaCode, isGood: boolean): Promise<boolean> => {
  const asked = Number(await store.setting(nameOf(area, 'asked'))) || 0
  return world.realNow() - asked >= (isGood ? HOUR : MINUTE)
}

/** Asks the channel of each area where it is time; `now`: whether or not it is. */
export const watchChannels = async (house: House, { port, channels }: ChannelDesk, areas: readonly AreaCode[], now = false): Promise<void> => {
  for (const area of areas) {
    const channel = channels.get(area)
    if (channel === undefined || !(now || await isTime(house, area, !await isBlocked(house, area)))) continue
    const stands = await port.standing(channel)
    await house.store.setSetting(nameOf(area, 'asked'), String(house.world.realNow()))
    if (stands.outcome !== 'done') await couldNotCall({ house, area }, stands)
    else if (stands.value === 'good') await isRight(house, area)
    else await isWrong(house, area, stands.value)
  }
}
