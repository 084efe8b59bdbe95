/**
 * A text from an on-call phone. "1", or "have it", from the phone that is paged takes the newest emergency that nobody has, or answers the
 * day's test; it is answered with our code. Whatever else comes from there is no parent's and no child's text, and is answered with what such
 * a phone may do; save danger, which is heard as anybody's (design law 1).
 */
import { onCallWords } from '../../content/rota.ts'
import type { DutyPerson } from '../../content/shape.ts'
import { actOnAlert } from '../act.ts'
import { isOpen } from '../duty/page.ts'
import { onDuty } from '../duty/rota.ts'
import { packOf, type House, type Taken } from '../turn.ts'
import { conversationId, inboundId, instant, type Alert, type AreaCode, type Inbound, type Line, type Outgoing } from '../vocabulary.ts'
import { rotaNow } from './rota-now.ts'
import { hearTest } from './test-page.ts'

const goodFor = 30 * 60_000
const takes = /^(?:1|(?:i )?have it|(?:i(?:['’]?ve)? )?got it|on it|taking it|i(?:['’]?ll)? take it)[\s.!,]*(?:wl-?[a-z0-9]{5})?[\s.!]*$/i
const codeIn = (text: string) => /\bwl-?([a-z0-9]{5})\b/i.exec(text)?.[1]?.toUpperCase()

type Texted = { text: string; line: Extract<Line, { channel: 'sms' }> }
const textedIn = ({ knock, from }: Inbound): Texted | null =>
  (knock.kind === 'said' && 'line' in from && from.line.channel === 'sms' ? { text: knock.text.trim(), line: from.line } : null)

/** Several may carry one handset from shift to shift: whoever of them is on duty, else the first. */
const carrierOf = async (house: House, area: AreaCode, phone: string): Promise<DutyPerson | null> => {
  if (!house.rota?.people.some((one) => one.area === area && one.phone === phone)) return null
  const rota = await rotaNow(house, area)
  const theirs = (people: readonly DutyPerson[]) => people.find((one) => one.phone === phone)
  return theirs(onDuty(rota, house.world.now(), packOf(area).timeZone)) ?? theirs(rota.people) ?? null
}

/** The newest that nobody has, or the one that is named. */
const meant = (alerts: readonly Alert[], text: string): Alert | undefined => {
  const code = codeIn(text)
  return alerts.filter((alert) => isOpen(alert) && !alert.forged && (code === undefined || alert.code === `WL-${code}`)).toSorted((a, b) => b.at - a.at)[0]
}

const taken = async (house: House, by: DutyPerson, { id, area }: Inbound, text: string): Promise<string> => {
  const alert = meant(await house.store.area(area).alerts('open'), text)
  if (!alert) return await hearTest(house, by, 'sms', id) ? onCallWords.testHeard : onCallWords.nothingWaits
  const acted = await actOnAlert(house, { by, alert: alert.id }, { do: 'acknowledge', from: '' }, `page-${id}`)
  const words = acted.outcome === 'refused' && acted.why !== 'already_yours' ? onCallWords.notTaken : onCallWords.taken
  return words.replace('{code}', alert.code)
}

/** Null: it is no on-call phone's, or it is danger. Heard again, it does nothing again: its answer is the lock. */
export const hearOnCall = async (house: House, inbound: Inbound): Promise<Taken | null> => {
  const texted = textedIn(inbound)
  const by = texted && await carrierOf(house, inbound.area, texted.line.theirs)
  if (!texted || !by) return null
  const { text, line } = texted
  if (!takes.test(text) && (['parent', 'young_person'] as const).some((speaker) => house.ears.assess(text, speaker, []).level === 'emergency')) return null
  const store = house.store.area(inbound.area)
  const cause = inboundId(`oncall:${inbound.id}`)
  const id = `${cause}/0`
  if (Object.hasOwn(await store.outbox.left([id]), id)) return 'done'
  const body = `${onCallWords.title} ${takes.test(text) ? await taken(house, by, inbound, text) : onCallWords.other} ${house.publicUrl}/console`
  const at = house.world.now()
  const send: Outgoing = { id, conversation: conversationId(`oncall.${inbound.area}`), cause, to: line, body, key: 'page', kind: 'page', sendBefore: instant(at + goodFor) }
  return await store.page([send], at) > 0 ? 'kept' : 'done'
}
