/**
 * A message home, settled by a worker: released, or not. The parent is found by our own code or by the number that the worker has from the council's
 * own record, never by anything that the child wrote (law 4). One alert stands for one request, and is the lock: it is settled once, by whomever.
 */
import type { HomeSentence } from '../../content/message-home.ts'
import type { DutyPerson } from '../../content/shape.ts'
import { may } from '../core/may.ts'
import { homeIsSent, homeThatWent, keep, look, placeOf, type Failed, type Here, type Place } from '../act.ts'
import { decide, sideOf } from '../decide.ts'
import { childsGap } from '../decide/gone.ts'
import { askedMark, decline, homeAsked, homeKnock, release, type Checked, type HomeWords, type NotReleased } from '../duty/message-home.ts'
import { parentOf, type NotFound } from './parent.ts'
import { deskFor, isCurrent, looks, type House } from '../turn.ts'
import { areaCode, inboundId, type Alert, type Conversation, type ConversationId, type Inbound, type Outcome } from '../vocabulary.ts'

/** `number`: of the parent, or our own code of their report, as the worker typed it, twice. `asked`: which request their page showed (`askedMark`). */
export type HomeAct = { checked: Checked; reason: string; asked?: string } & ({ do: 'release'; number: string; again: string } | { do: 'decline' })
export type HomeRefused = NotReleased | Failed | 'not_asked' | 'taken_back' | NotFound | 'left' | 'opted_out' | 'elsewhere' | 'gone_already' | 'asked_anew'
/** `untold`: done, but the child's phone leads elsewhere now, so that they were not told. */
export type Settled = { outcome: 'kept' | 'done'; untold?: true } | { outcome: 'refused'; why: HomeRefused }

const refused = (why: HomeRefused): Settled => ({ outcome: 'refused', why })

/** May this person settle it now? */
const mayNot = ({ alert, found }: Here, by: DutyPerson): HomeRefused | null => {
  if (alert.resolved) return 'over'
  if (!alert.acknowledged) return 'not_in_hand'
  if (alert.acknowledged.by !== by.key && !may(by, 'act_for_others')) return 'in_other_hands'
  return alert.topic === 'message_home' && homeAsked(found.conversation) ? null : 'not_asked'
}

/** The phone was greeted anew because hours had passed, and nobody has said that it is another's: what was asked for stands. */
const isHoursLater = ({ heard }: Conversation, now: Here['found'], sitting: number): boolean =>
  now.sitting === sitting + 1 && sideOf(now.conversation.speaker) === 'child' && now.conversation.ended === undefined && now.conversation.begun - heard > childsGap

/** May it go still? Not after STOP, nor where the phone may be with somebody else now (law 4). */
const mayNotGo = async ({ store }: Place, { conversation, sitting }: Here['found']): Promise<HomeRefused | null> => {
  const now = await store.find(conversation.line)
  if (now.state !== 'here') return 'elsewhere'
  if (now.conversation.id !== conversation.id && !isHoursLater(conversation, now, sitting)) return 'elsewhere'
  if ((now.conversation.milestones.home_left ?? -1) >= (conversation.milestones.home_asked ?? 0)) return 'taken_back'
  return await store.optOuts.has(conversation.line) ? 'taken_back' : null
}

/**
 * Before the parent's turn, in the child's own, so that "take it back" and this one overtake each other: from here on they hear that it may
 * have gone. Null: it may go on.
 */
const begins = async (place: Place, here: Here, note: string): Promise<HomeRefused | null> => {
  const outcome = await keep(place, { here, id: `home:${here.alert.id}:going:${place.house.world.random(6)}`, did: 'releasing', note })
  return outcome === 'overtaken' ? 'busy' : null
}

type Telling = { id: string; says: HomeWords; note: string }

/** The parent's turn. A phone that has been turned to another conversation since is another's: nothing goes there. */
const tellParent = async ({ house, store, by }: Place, to: ConversationId, { id, says, note }: Telling): Promise<'kept' | 'done' | HomeRefused> => {
  for (let tries = 0; tries < looks; tries += 1) {
    const found = await store.open(to)
    if (found.state !== 'here') return 'damaged'
    const inbound: Inbound = { id: inboundId(id), area: areaCode(by.area), at: house.world.now(), from: { conversation: to }, knock: { kind: 'acted', did: 'released', says } }
    if (!(await isCurrent(store, found, inbound))) return 'left'
    const decided = decide(await deskFor(house, store, areaCode(by.area)), found, inbound, true)
    const outcome = decided && await store.commit({
      ...decided, fingerprint: house.hash(`${id} ${says}`), audit: [{ at: house.world.now(), actor: by.key, action: 'duty.released', outcome: note }] })
    if (outcome === 'kept' || outcome === 'done') return outcome
  }
  return 'busy'
}

const resolved = (alert: Alert, by: DutyPerson, at: Alert['at'], outcome: Outcome, reason: string): Alert =>
  ({ ...alert, resolved: { by: by.key, at, outcome, log: '', notes: reason.trim() } })

/** The child's turn closes the alert: they hear what came of it in the same commit. */
const tellChild = async (place: Place, here: Here, { says, note, did }: { says: HomeWords; note: string; did: 'released' | 'declined' }): Promise<Settled> => {
  const { house, store, by } = place
  for (let tries = 0, now: Here | Failed = here; tries < looks; tries += 1, now = await look(place, here.alert.id)) {
    if (typeof now === 'string') return refused(now)
    const id = `home:${here.alert.id}:went`
    const after = resolved(now.alert, by, house.world.now(), did === 'released' ? 'passed_on' : 'not_passed_on', note)
    const inbound: Inbound = { id: inboundId(id), area: areaCode(by.area), at: house.world.now(), from: { conversation: now.found.conversation.id }, knock: { kind: 'acted', did, says } }
    const isTheirs = await isCurrent(store, now.found, inbound)
    const outcome = await keep(place, { here: now, id, did, after, note, says })
    const isTold = isTheirs && !(await store.optOuts.has(now.found.conversation.line))
    if (outcome !== 'overtaken') return isTold ? { outcome } : { outcome, untold: true }
  }
  return refused('busy')
}

const endOf = ({ speaker, area }: Conversation) => ({ speaker, area })

/**
 * Settles a request, once: first the parent has the sentence, then the child hears that it went, and when, and in which words. Broken off in
 * between and sent again, the rest is done and nothing twice. The reason stands in the audit of both; nothing of the child's in the parent's.
 */
export const settleHome = async (house: House, { by, alert }: { by: DutyPerson; alert: string }, act: HomeAct): Promise<Settled> => {
  const place = placeOf(house, by)
  const here = await look(place, alert)
  if (typeof here === 'string') return refused(here)
  const wrong = may(by, 'answer_alerts') ? mayNot(here, by) : 'not_yours'
  const asked = homeAsked(here.found.conversation)
  if (wrong || !asked) return refused(wrong ?? 'not_asked')
  const isSent = await homeIsSent(place.store, alert)
  if (asked.stands === 'taken_back' && !isSent) return refused('taken_back')
  // What is released or declined is what was looked at, never what has been asked for since.
  if (!isSent && act.asked !== undefined && act.asked !== askedMark(asked)) return refused('asked_anew')
  const note = act.reason.trim()
  if (act.do === 'decline') {
    if (isSent) return refused('gone_already')
    const no = decline(act)
    return 'refused' in no ? refused(no.refused) : tellChild(place, here, { says: no.toChild, note, did: 'declined' })
  }
  const parent = await parentOf(place, act)
  if (typeof parent === 'string') return refused(parent)
  const went = isSent ? await homeThatWent(place.store, alert) : null
  const yes = release({ sentence: (went ?? asked.sentence) as HomeSentence, checked: act.checked, reason: act.reason }, { from: endOf(here.found.conversation), to: endOf(parent.conversation) }, by)
  if ('refused' in yes) return refused(yes.refused)
  // Nothing of ours reaches a phone that said STOP: the child must not hear that it went.
  if (await place.store.optOuts.has(parent.conversation.line)) return refused('opted_out')
  const stopped = isSent ? null : await mayNotGo(place, here.found) ?? await begins(place, here, note)
  if (stopped) return refused(stopped)
  const told = await tellParent(place, parent.conversation.id, { id: homeKnock(alert), says: yes.toParent, note })
  return told === 'kept' || told === 'done' ? tellChild(place, here, { says: yes.toChild, note, did: 'released' }) : refused(told)
}
