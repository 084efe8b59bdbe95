/** How this child may be texted: what a plan must hold before anything goes to its number, and what a change of it calls off. Pure. */
import { fold } from '../core/answers/plain.ts'
import { readPhone } from '../core/answers/phone.ts'
import { foldToGsm, segments } from '../core/sms.ts'
import type { Episode, Plan } from '../vocabulary/episode.ts'
import { e164, instant, type E164 } from '../vocabulary.ts'
import type { Decided, Doing, PlanAsked, Refused } from './episode.ts'
import { allCalledOff, withHappened } from './happened.ts'

/** A slip in a number is mostly seen at once (issue on practitioners: undone for a minute). */
const undoFor = 60_000
const mostTold = 200
const mostNever = 40
const mostWord = 60

/** Ofcom's numbering plan: mobiles are 071 to 075 and 077 to 079, and 07624 on the Isle of Man; 070 and 076 are others'. */
const britishMobile = /^\+447(?:[1-57-9]\d{8}|624\d{6})$/

/** The number as the carrier writes it, where both boxes hold the same British mobile. */
const numberIn = (asked: PlanAsked, people: Doing['people']): { number: E164 } | { refused: Refused } => {
  if (asked.number.trim() === '' || asked.again.trim() === '') return { refused: 'no_number' }
  const [one, two] = [asked.number, asked.again].map((said) => {
    const reading = readPhone(said)
    return reading.kind === 'read' && typeof reading.value === 'string' ? reading.value : null
  })
  if (one !== two) return { refused: 'numbers_differ' }
  if (one === null || one === undefined || !britishMobile.test(one)) return { refused: 'not_a_mobile' }
  return people.some(({ phone }) => phone === one) ? { refused: 'number_is_ours' } : { number: e164(one) }
}

const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/
const hoursHold = ({ from, until }: Plan['hours']) => clock.test(from) && (clock.test(until) || until === '24:00') && from !== until && !(from === '00:00' && until === '00:00')

const zoneHolds = (timeZone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** Words that a child texts for other reasons, and those that the carrier takes: a code word that comes by itself would alarm people, or never arrive. */
const commonWords = new Set(`ok okay k kk yes yeah yep no nah nope hi hey hello hiya bye thanks thx ta ty x xx xxx lol idk fine good safe help stop stopall end quit cancel
  unsubscribe start unstop info call me im not pls who is this where are you`.split(/\s+/))
const codeWordHolds = (word: string): boolean => word === '' || (word.length >= 3 && word.length <= mostWord && word.split(' ').some((one) => !commonWords.has(one)))

/** Compared as they are folded, so that "Pineapple!" is pineapple. */
const codeWordsOf = ({ help, safe }: Plan['codeWords']): Plan['codeWords'] | null => {
  const words = { help: fold(help), safe: fold(safe) }
  if (!codeWordHolds(words.help) || !codeWordHolds(words.safe)) return null
  return words.help !== '' && words.help === words.safe ? null : words
}

const lackingIn = (asked: PlanAsked, { at, people }: Doing, area: string): Refused | null => {
  if (!people.some((one) => one.key === asked.sender && one.area === area)) return 'no_sender'
  const calledBy = asked.calledBy.trim()
  if (!/\p{L}/u.test(calledBy) || calledBy.length > 20 || segments(foldToGsm(calledBy)).encoding !== 'GSM-7') return 'no_called_by'
  if (!hoursHold(asked.hours)) return 'hours_wrong'
  if (!zoneHolds(asked.timeZone)) return 'zone_unknown'
  if (asked.never.length > mostNever || asked.never.some((word) => word.length > mostWord) || asked.police.told.length > mostTold) return 'too_long'
  return asked.police.told.trim() === '' || asked.police.at > at ? 'police_not_told' : null
}

/** Whom the child knew until now, where another writes; gone once that one is back. Under another number it is still the same child. */
const knownBefore = (old: Plan | undefined, calledBy: string): Pick<Plan, 'calledBefore'> => {
  const before = old === undefined || fold(old.calledBy) === fold(calledBy) ? old?.calledBefore : old.calledBy
  return before === undefined || fold(before) === fold(calledBy) || fold(old?.calledBefore ?? '') === fold(calledBy) ? {} : { calledBefore: before }
}

export const makePlan = (episode: Episode, asked: PlanAsked, doing: Doing): Decided => {
  const wrong = lackingIn(asked, doing, episode.area)
  if (wrong) return { refused: wrong }
  const codeWords = codeWordsOf(asked.codeWords)
  if (!codeWords) return { refused: 'code_words_wrong' }
  const { plan: old } = episode
  const isKept = old !== undefined && asked.number.trim() === '' && asked.again.trim() === ''
  const found = isKept ? { number: old.number } : numberIn(asked, doing.people)
  if ('refused' in found) return found
  const { by, at } = doing
  const isSamePhone = old !== undefined && old.number === found.number && old.phone === asked.phone
  const { number: _said, again: _again, ...said } = asked
  const plan: Plan = {
    ...said, ...found, codeWords, calledBy: foldToGsm(asked.calledBy.trim()), ...knownBefore(old, foldToGsm(asked.calledBy.trim())), never: asked.never.map((word) => word.trim()).filter((word) => word !== ''),
    police: { told: asked.police.told.trim(), at: asked.police.at },
    // A pause outlives every change: only to let it go on ends it.
    ...(old?.paused ? { paused: old.paused } : {}),
    ...(isSamePhone ? { undoUntil: old.undoUntil, madeBy: old.madeBy, madeAt: old.madeAt } : { undoUntil: instant(at + undoFor), madeBy: by.key, madeAt: at }),
  }
  if (isSamePhone) return { after: withHappened({ ...episode, plan }, doing, { what: 'planned' }) }
  // Gone back to is what stood out its own minute: a slip of a moment ago is none.
  const { planBefore: older, ...rest } = episode
  const before = old && at < old.undoUntil ? older : old
  const after = withHappened({ ...rest, plan, ...(before ? { planBefore: before } : {}), checkIns: allCalledOff(episode.checkIns, doing) }, doing, { what: 'planned', because: 'number' })
  return old ? { after, callOff: 'all' } : { after }
}

export const undoPlan = (episode: Episode, doing: Doing): Decided => {
  const { plan, planBefore, ...rest } = episode
  if (!plan) return { refused: 'no_plan' }
  if (doing.at >= plan.undoUntil) return { refused: 'too_late_to_undo' }
  // The pause stands in the plan: undone, nothing would remember it.
  if (plan.paused) return { refused: 'paused' }
  return { after: withHappened({ ...rest, ...(planBefore ? { plan: planBefore } : {}), checkIns: allCalledOff(rest.checkIns, doing) }, doing, { what: 'plan_undone' }), callOff: 'all' }
}
