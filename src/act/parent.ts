/**
 * Whose report it is, for a worker who would pass a message home: found by our own code, which stands on the parent's sheet, or by the exact
 * number; shown with the name and age that the parent gave, so that the worker can tell. It goes this way only: nothing of a child's
 * conversation is looked for, shown or written down here (law 4), and the parent's audit says who looked.
 */
import type { DutyPerson } from '../../content/shape.ts'
import { may } from '../core/may.ts'
import { readPhone } from '../core/answers/phone.ts'
import { isAdults } from '../core/side.ts'
import { keep, look, type Failed, type Here, type Place, placeOf } from '../act.ts'
import { referenceOf } from '../report/reference.ts'
import { looks, type House } from '../turn.ts'
import { areaCode, e164, type Conversation, type Instant, type Line } from '../vocabulary.ts'

/** As the worker typed it, twice: our code, or the number. */
export type Typed = { number: string; again: string }
export type NotFound = 'no_number' | 'numbers_differ' | 'nobody_there' | 'damaged'
type Found = Here['found']

const numberIn = (typed: string): string | null => {
  const reading = readPhone(typed)
  return reading.kind === 'read' && typeof reading.value === 'string' ? reading.value : null
}

/** `WL-7KQ2M`, however it was typed. */
const codeIn = (typed: string): string | null => {
  const [, letters] = /^\s*WL[\s-]*([2-9A-Z]{5})\s*$/i.exec(typed) ?? []
  return letters === undefined ? null : `WL-${letters.toUpperCase()}`
}

/** The parent's or carer's own line to us, by a number that was typed twice alike. */
const lineTo = (house: House, by: DutyPerson, { number, again }: Typed): Line | NotFound => {
  const [first, second] = [numberIn(number), numberIn(again)]
  if (first === null) return 'no_number'
  if (first !== second) return 'numbers_differ'
  return { channel: 'sms', ours: e164(house.numberOf(areaCode(by.area))), theirs: e164(first) }
}

/** A code is a parent's own or nobody's: of anybody else's it is not even said that it is theirs. */
const byCode = async ({ store }: Place, code: string): Promise<Found | NotFound> => {
  const [id, another] = await store.named((one) => referenceOf(one) === code)
  if (id === undefined || another !== undefined) return 'nobody_there'
  const found = await store.open(id)
  return found.state === 'here' && isParents(found.conversation) ? found : 'nobody_there'
}

const isParents = (conversation: Conversation) => isAdults(conversation) && (conversation.speaker === 'parent' || conversation.speaker === 'carer')

export const parentOf = async (place: Place, typed: Typed): Promise<Found | NotFound> => {
  const code = codeIn(typed.number)
  if (code !== null) return code === codeIn(typed.again) ? byCode(place, code) : 'numbers_differ'
  const line = lineTo(place.house, place.by, typed)
  if (typeof line === 'string') return line
  const found = await place.store.find(line)
  return found.state === 'here' ? found : found.state === 'damaged' ? 'damaged' : 'nobody_there'
}

/** What the parent's report says of the child, in the parent's own words, and how they are reached. */
export type ParentSeen = { reference: string; name: string | null; age: string | null; begun: Instant; by: { channel: 'web' } | { channel: 'sms'; ending: string } }

/** What is read and not yet agreed to as well: it is for telling two reports apart. */
const saidOf = ({ answers, gleaned }: Conversation, key: string): string | null => {
  const said = answers[key]
  return said && said.certainty !== 'skipped' && said.certainty !== 'not_known' ? said.said : gleaned[key]?.said ?? null
}

const seenOf = (conversation: Conversation): ParentSeen => ({
  reference: referenceOf(conversation.id), name: saidOf(conversation, 'child_name') ?? saidOf(conversation, 'known_as'), age: saidOf(conversation, 'child_age'),
  begun: conversation.begun, by: conversation.line.channel === 'web' ? { channel: 'web' } : { channel: 'sms', ending: conversation.line.theirs.slice(-3) },
})

/** Shown to whoever has the request in hand, and to nobody whose looking was not written down first. */
export const lookAtParent = async (house: House, { by, alert }: { by: DutyPerson; alert: string }, typed: Typed): Promise<ParentSeen | { refused: Failed | NotFound | 'not_asked' | 'not_a_parent' }> => {
  const place = placeOf(house, by)
  const here = await look(place, alert)
  if (typeof here === 'string') return { refused: here }
  if (!may(by, 'answer_alerts')) return { refused: 'not_yours' }
  if (here.alert.topic !== 'message_home' || here.alert.resolved) return { refused: 'not_asked' }
  if (here.alert.acknowledged?.by !== by.key && !may(by, 'act_for_others')) return { refused: here.alert.acknowledged ? 'in_other_hands' : 'not_in_hand' }
  for (let tries = 0; tries < looks; tries += 1) {
    const found = await parentOf(place, { ...typed, again: typed.again.trim() === '' ? typed.number : typed.again })
    if (typeof found === 'string') return { refused: found }
    if (!isParents(found.conversation)) return { refused: 'not_a_parent' }
    const outcome = await keep(place, { here: { alert: here.alert, found }, id: `read:${house.world.random(12)}`, did: 'read', note: referenceOf(found.conversation.id) })
    if (outcome === 'kept') return seenOf(found.conversation)
  }
  return { refused: 'busy' }
}
