/** A conversation is opened: which door, what its first words already say, and what goes along from the door before it. */
import { readAnswer } from '../core/answers/read-answer.ts'
import { nearWater, outranks, saysWanders } from '../core/wanders.ts'
import { saysPoliceKnow, saysThanks } from '../core/after-back.ts'
import { isOwnFear, saysPhoneRead } from '../core/afraid.ts'
import { callSaid } from '../core/call-said.ts'
import { saysBackFirst, saysBackHarmed, withHarm } from '../core/came-back.ts'
import { besideDeath, saysDeath } from '../core/death.ts'
import { inOtherHands, saysRungAlready } from '../core/doubts.ts'
import { isTenOrUnder, mergeGleaned } from '../core/gleaned.ts'
import { unasked } from '../core/grief.ts'
import { folded, type Folded } from '../core/folded.ts'
import type { Happened, Now } from '../core/heard.ts'
import { inTheirWords } from '../core/in-danger.ts'
import { keptAs, keptBack, saysCourt } from '../core/kept-back.ts'
import { remark, remember, store } from '../core/keep.ts'
import { inFewWords } from '../core/little-english.ts'
import { listen } from '../core/message.ts'
import { openDanger } from '../core/open-danger.ts'
import { lossAlert, lossWords, saysLoss } from '../core/loss.ts'
import { keepReference } from '../core/police-gave.ts'
import { cannotRing } from '../core/roads.ts'
import { versionOf } from '../core/step.ts'
import { soundsIn } from '../core/tongue-heard.ts'
import { saysCarer, saysGone, saysMeAgain } from '../core/who.ts'
import { onlyHolds } from '../core/whose-hand.ts'
import { wordOf } from '../core/whose-word.ts'
import { readWord } from '../core/words.ts'
import { saysSilent } from '../core/young/at-the-brink.ts'
import { mayBeSlang } from '../core/young/if-meant.ts'
import { asksForPerson, besideThem, notSafePhone } from '../core/young/hear-young.ts'
import { saysWatchedPhone } from '../core/young/watched-phone.ts'
import type { MessageKey } from '../../content/messages/index.ts'
import type { Conversation, Effect, FlowName, Inbound, Instant, Language, Line, Speaker } from '../vocabulary.ts'
import { doorOf } from './leads-on.ts'
import { carriedOver, type Carried } from './carried.ts'
import type { Desk, Going } from './desk.ts'

const speakers: Record<FlowName, Speaker> = { front_door: 'unknown', parent: 'parent', someone_else: 'someone_else', young_person: 'young_person' }
const doors: Record<string, FlowName> = { parent: 'parent', young_person: 'young_person', someone_else: 'someone_else' }

/** The page may have asked who they are; a text says it, or does not. */
export const door = (desk: Desk, { text, question, language }: { text: string; question?: string; language?: Language }): { flow: FlowName; first?: string; greeting?: string } => {
  const asked = question === undefined || !Object.hasOwn(desk.script.questions, question) ? undefined : desk.script.questions[question]
  // The page and the parent's opening both say: under 18? Text ME.
  const word = readWord(folded(text))?.word
  if (word === 'me') return { flow: 'young_person', first: '' }
  // "Wrong number": the same from a phone that we do not know as from one where somebody wrote (law 4). So is "who is this?", which is told what we are.
  if (word === 'who_are_you' && !asked) return { flow: 'front_door', first: '' }
  if (word === 'somebody_else' && !asked) return { flow: 'front_door', first: '', greeting: 'neutral_other' }
  // "Whose phone is this", "im her mum": as on a phone where a child has written.
  if (!asked && onlyHolds(folded(text)) && !saysGone(text)) return { flow: 'front_door', first: text, greeting: 'neutral_other' }
  if (!asked) return { flow: soundsIn(text, language ?? 'en') ?? guessed(text) }
  const reading = readAnswer(asked, text, { now: desk.now, timeZone: desk.ears.timeZone })
  if (reading.kind === 'read' && typeof reading.value === 'string') return { flow: doors[reading.value] ?? 'front_door', first: '' }
  return { flow: guessed(text) }
}

/** Whoever may be read along with gets the child's door, whose words give nothing away; never a plain parent's or friend's. */
const guessed = (text: string): FlowName => {
  const flow = doorOf(text)
  return flow === 'front_door' && (saysWatchedPhone(folded(text)) || saysMeAgain(text)) ? 'young_person' : flow
}

export type Opening = { line: Line; sitting: number; inbound: Inbound; text: string; flow: FlowName; first?: string; greeting?: string; from?: Conversation; language?: Language
  /** What is known of a sitting that has ended, and no more than that. */
  since?: Conversation['milestones'] }

/** Opens a sitting. `first`: the words that the new flow may read (empty where they were only a choice); `from`: the door that they came by. */
export const opening = (desk: Desk, given: Opening): Going => {
  const going = openedAs(desk, given)
  const text = given.first ?? given.text
  const said = folded(text)
  const isGrave = going.heard.events.some(({ type }) => type === 'danger.emergency')
  if (given.flow !== 'young_person' || given.greeting !== undefined || isGrave || going.heard.conversation.milestones.danger !== undefined || !saysWatchedPhone(said)) return going
  const conversation = notSafePhone(going.heard.conversation, said, { now: desk.now, channel: given.line.channel })
  const events = going.heard.events.filter(({ type }) => type !== 'danger.concern')
  const raised = going.heard.events.flatMap(({ type, topic }): Effect[] => (type === 'danger.concern' ? [{ do: 'alert', severity: 'concern', topic: topic ?? 'unclear' }] : []))
  const asides: Effect[] = [...(raised.length > 0 ? raised : besideThem(said)), { do: 'say', message: 'young_phone_no' }]
  return { ...going, greetingInstead: 'young_phone_no', heard: { ...going.heard, conversation, events, asides } }
}

const openedAs = (desk: Desk, given: Opening): Going => {
  const { line, sitting, inbound, flow, greeting, from } = given
  const text = (given.first ?? given.text).replaceAll('\0', '').trim()
  const carried = carriedOver(from, flow, desk.now)
  const begun = begunWith(desk, given, carried)
  const heardIn = text === '' ? { level: 'none' as const } : listen(desk.ears, begun, text, inbound.at, speakers[flow])
  // NOW is the word on every menu (law 1): it needs no conversation before it.
  const danger = heardIn.level !== 'emergency' && readWord(folded(text))?.word === 'now' ? { level: 'emergency' as const, topic: 'now' } : heardIn
  const when = { at: inbound.at, now: desk.now, channel: line.channel }
  const heard = remark(text === '' ? begun : remember(begun, text, when), text, danger.level === 'emergency' ? 'danger' : 'first', when)
  const before: Going = { heard: { conversation: heard, events: [], asides: greeting ? [{ do: 'say', message: greeting }] : [] }, inbound, line, sitting, before: 0, ...(greeting ? { greetingInstead: greeting } : {}) }
  const events: Happened[] = danger.level === 'emergency' || danger.level === 'concern' ? [{ type: `danger.${danger.level}`, topic: danger.topic }] : []
  if (greeting?.startsWith('young_code')) return withEvents(before, [{ type: 'asked.quietly' }])
  if (flow === 'front_door' && greeting === undefined && events.length === 0 && asksForPerson(folded(text))) return askedForPerson(desk, before)
  if (flow === 'front_door' && greeting === undefined && events.length === 0 && saysSilent(text)) {
    return greetedWith(before, 'young_cant_talk')
  }
  if (flow === 'front_door' && greeting === undefined && readWord(folded(text))?.word === 'unshare') return linksClosed(before, desk.now)
  const fewWords = flow === 'front_door' && greeting === undefined && events.length === 0 ? inFewWords(folded(text)) : null
  if (fewWords !== null) return greetedWith(before, fewWords)
  if ((flow === 'front_door' || flow === 'young_person') && greeting === undefined && events.length === 0 && mayBeSlang(folded(text))) return greetedWith(before, 'asks_if_meant')
  if (flow !== 'parent' && greeting === undefined && events.length === 0 && saysLoss(folded(text)) === 'died') return inLoss(desk, before)
  if (given.since !== undefined && events.length === 0 && (saysThanks(folded(text)) || saysPoliceKnow(folded(text)))) return greetedWith(before, 'after_back_thanks')
  if (flow === 'parent' && given.since === undefined) return asParent(desk, withRoad(before, folded(text)), { events, carried, words: [...carried.remarks.map((one) => one.text), text].join('\n').trim() })
  return withEvents(flow === 'someone_else' ? knowing(before, text, when) : before, events)
}

/** Deaf, or with little English: "ring" alone is no help to them. */
const withRoad = (going: Going, said: Folded): Going => {
  const road = cannotRing(said)
  return road === null ? going : { ...going, afterFirst: road }
}

/** Their first words ask for a person: who, by when, and which lines answer now stands in the place of the welcome. */
const askedForPerson = (desk: Desk, going: Going): Going => {
  const raised: Effect[] = (desk.setting.readBy?.('concern') ?? null) === null ? [] : [{ do: 'alert', severity: 'concern', topic: 'wants_person' }]
  return { ...going, greetingInstead: 'unknown_person', heard: { ...going.heard, asides: [...raised, { do: 'say', message: 'unknown_person' }] } }
}

/** UNSHARE after a sitting has ended means the links of that one: its own turn closes them (turn.ts). */
const linksClosed = (going: Going, now: Instant): Going => {
  const said = greetedWith(going, 'links_closed')
  return { ...said, heard: { ...said.heard, conversation: { ...said.heard.conversation, webClosed: now } } }
}

/** Somebody close to them has died: that is answered, and nothing is asked. */
const inLoss = (desk: Desk, going: Going): Going => {
  const raised: Effect[] = (desk.setting.readBy?.('concern') ?? null) === null ? [] : [lossAlert]
  const message = lossWords(going.heard.conversation)
  return { ...going, greetingInstead: message, heard: { ...going.heard, asides: [...raised, { do: 'say', message }] } }
}

/** Whoever has said which it is is not asked: the road stands in the first answer. */
const knowing = (going: Going, text: string, when: Now): Going => {
  const word = wordOf(text)
  return word === null ? going : { ...going, heard: { ...going.heard, conversation: store(going.heard.conversation, 'your_word', { said: text, value: word, certainty: 'guessed' }, when) } }
}

const begunWith = (desk: Desk, { line, sitting, inbound, flow, language, since = {} }: Opening, { milestones: { rang, ...milestones }, ...carried }: Carried): Conversation => ({
  id: desk.conversationId(line, sitting), area: inbound.area, speaker: speakers[flow], line, flow, flowVersion: versionOf(desk.script.flows[flow]), place: null,
  ...(language === undefined ? {} : { language }), ...(inbound.network === undefined ? {} : { network: inbound.network }), shown: null, shownBefore: null, answers: {}, archived: {}, gleaned: {}, turn: 0, begun: desk.now, heard: inbound.at,
  // A parent's RUNG is heard again by their own flow, which has more to say to it.
  milestones: rang === undefined || flow === 'parent' ? { ...since, ...milestones } : { ...milestones, rang }, ...carried,
})

const withEvents = (going: Going, events: Happened[]): Going => ({ ...going, heard: { ...going.heard, events } })

type AsParent = { events: Happened[]; carried: Carried; words: string }
/** What the first words say is read; in danger they are the answer to "any sign of danger?"; who has rung already is not told to. */
const asParent = (desk: Desk, going: Going, told: AsParent): Going => {
  const said = folded(told.words)
  // A phone that is read along with: what we say of it is harmless, and stands in the place of the answer to fear.
  const events = saysPhoneRead(said) ? [...told.events.filter(({ topic }) => topic !== 'violence'), { type: 'said.phoneRead' }] : isOwnFear(said) ? [...told.events, { type: 'said.afraid' }] : told.events
  const isCarer = saysCarer(told.words) && !events.some(({ type }) => type === 'danger.emergency')
  const heard = asToldFirst(desk, going, { ...told, events: isCarer ? [...events.filter(({ type }) => type !== 'danger.concern'), { type: 'said.carer' }] : events })
  if (isCarer) heard.heard.asides.push(...events.flatMap(({ type, topic }): Effect[] => (type === 'danger.concern' ? [{ do: 'alert', severity: 'concern', topic: topic ?? 'unclear' }] : [])))
  return saysGone(told.words) || isCarer ? withEvents(heard, [...heard.heard.events, { type: 'said.missing' }]) : heard
}

const asToldFirst = (desk: Desk, going: Going, { events, carried, words }: AsParent): Going => {
  const { conversation } = going.heard
  const now = { now: desk.now, channel: going.line.channel }
  const isSmall = nearWater(words) && events.some(({ type, topic }) => type === 'danger.emergency' && topic === 'young_child')
  if ((isSmall || saysWanders(words)) && !events.some(({ type, topic }) => type === 'danger.emergency' && outranks(topic ?? ''))) {
    const read = mergeGleaned(inTheirWords(conversation, words, now), desk.script.questions, words, desk.now, desk.ears.timeZone)
    return withEvents({ ...going, heard: { ...going.heard, conversation: read ?? inTheirWords(conversation, words, now) } }, [{ type: 'danger.emergency', topic: 'water' }])
  }
  const known = going.greetingInstead === undefined ? knownFirst(desk, going, words, events) : null
  if (known) return known
  const isGrave = events.some(({ type }) => type === 'danger.emergency')
  const stands = isGrave ? null : openDanger(carried)
  const graves = conversation.remarks.filter(({ why }) => why === 'danger')
  const told = isGrave || stands !== null ? graves.reduce((so, { text }) => inTheirWords(so, text, now), conversation) : conversation
  const gleaned = mergeGleaned(told, desk.script.questions, words, desk.now, desk.ears.timeZone) ?? told
  const said = folded(words)
  const read = elsewhere({ ...going, heard: { ...going.heard, conversation: gleaned } }, said, now)
  if (isGrave) return withEvents(read, events)
  if (stands !== null) return withEvents(read, [...events, { type: 'danger.emergency', topic: stands }])
  if (keptBack(said)) return withEvents(read, events.length > 0 && !saysCourt(said) ? events : [{ type: saysCourt(said) ? 'danger.emergency' : 'danger.concern', topic: 'taken' }])
  // In a first text, reply 1 says ring (design §3 ①).
  if (isTenOrUnder(gleaned)) return withEvents(read, events.length > 0 ? events : [{ type: 'danger.emergency', topic: nearWater(words) ? 'water' : 'young_child' }])
  if (going.greetingInstead === undefined && callSaid(said, false) === 'refused') {
    return withEvents(greetedWith(read, 'opening_refused'), [...events.filter(({ topic }) => topic !== 'taken'), { type: 'said.refused' }])
  }
  if (going.greetingInstead === undefined && (carried.milestones.rang !== undefined || saysRungAlready(said))) {
    const kept = keepReference(gleaned, words, now)
    const asides: Effect[] = [{ do: 'say', message: 'opening_rung' }, ...(kept ? [{ do: 'say', message: 'reference_kept' } as const] : [])]
    return withEvents({ ...read, greetingInstead: 'opening_rung', heard: { ...read.heard, conversation: kept ?? gleaned, asides } }, [...events, { type: 'said.rung' }])
  }
  return withEvents(read, events)
}

/** A first text that is no report of a missing child: one has died, or is home. */
const knownFirst = (desk: Desk, going: Going, words: string, events: Happened[]): Going | null => {
  const said = folded(words)
  const { conversation } = going.heard
  const when = { now: desk.now, channel: going.line.channel }
  const isGrave = events.some(({ type }) => type === 'danger.emergency')
  if (saysDeath(said)) {
    const isMore = isGrave && desk.ears.assess(besideDeath(words), 'parent', []).level === 'emergency'
    return withEvents(greetedWith({ ...going, heard: { ...going.heard, conversation: unasked(conversation) } }, isMore ? 'grief_danger' : 'grief'), [{ type: 'said.died' }, ...(isMore ? [{ type: 'danger.emergency', topic: 'bereaved_danger' }] : [])])
  }
  if (isGrave) return null
  if (saysBackHarmed(said)) {
    const harmed = greetedWith({ ...going, heard: { ...going.heard, conversation: withHarm(conversation, words, when) } }, 'opening_harm')
    return withEvents(harmed, [{ type: 'said.backHarmed' }])
  }
  const isNotice = desk.ears.assess(words, 'parent', []).level === 'returned'
  return saysBackFirst(said, isNotice) ? withEvents(greetedWith(going, 'opening_back'), [...events, { type: 'said.returned' }]) : null
}

const greetedWith = (going: Going, message: MessageKey): Going => ({ ...going, greetingInstead: message, heard: { ...going.heard, asides: [{ do: 'say', message }] } })

/** Whoever has them is known: it is asked whether that is agreed, unless they have said that it is not. */
const elsewhere = (going: Going, said: Folded, when: Pick<Now, 'now' | 'channel'>): Going => {
  if (!inOtherHands(said)) return going
  const { conversation } = going.heard
  const held = { ...conversation, milestones: { ...conversation.milestones, in_other_hands: when.now } }
  return { ...going, heard: { ...going.heard, conversation: keptBack(said) ? store(held, 'with_parent', keptAs(said), when) : held } }
}
