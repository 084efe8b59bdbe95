/** A conversation is opened: which door, what its first words already say, and what goes along from the door before it. */
import { readAnswer } from '../core/answers/read-answer.ts'
import { saysRungAlready } from '../core/doubts.ts'
import { mergeGleaned, saysTenOrUnder } from '../core/gleaned.ts'
import { inTheirWords, listen } from '../core/hear.ts'
import type { Happened } from '../core/heard.ts'
import { remark } from '../core/keep.ts'
import { versionOf } from '../core/step.ts'
import { soundsLike, speaksOfAnother } from '../core/who.ts'
import type { Conversation, Effect, FlowName, Inbound, Instant, Line, Speaker } from '../vocabulary.ts'
import type { Desk, Going } from './desk.ts'

const speakers: Record<FlowName, Speaker> = { front_door: 'unknown', parent: 'parent', someone_else: 'someone_else', young_person: 'young_person' }
const doors: Record<string, FlowName> = { parent: 'parent', young_person: 'young_person', someone_else: 'someone_else' }

/** The page may have asked who they are; a text says it, or does not. */
export const door = (desk: Desk, { text, question }: { text: string; question?: string }): { flow: FlowName; first?: string } => {
  const asked = question === undefined || !Object.hasOwn(desk.script.questions, question) ? undefined : desk.script.questions[question]
  if (!asked) return { flow: soundsLike(text) }
  const reading = readAnswer(asked, text, { now: desk.now, timeZone: desk.ears.timeZone })
  if (reading.kind === 'read' && typeof reading.value === 'string') return { flow: doors[reading.value] ?? 'front_door', first: '' }
  return { flow: soundsLike(text) }
}

export type Opening = { line: Line; sitting: number; inbound: Inbound; text: string; flow: FlowName; first?: string; greeting?: string; said?: string }

/** Danger to somebody else, plainly: whoever writes it is answered as a parent is, not asked who they are. */
const isOfAnother = (desk: Desk, { text, first, inbound }: Opening) =>
  speaksOfAnother(first ?? text) && listen(desk.ears, null, first ?? text, inbound.at, 'parent').level === 'emergency'

/** Opens a sitting. `first`: the words that the new flow may read (empty where they were only a choice). */
export const opening = (desk: Desk, given: Opening): Going => {
  const asked = { ...given, flow: given.flow === 'front_door' && isOfAnother(desk, given) ? 'parent' as const : given.flow }
  const { line, sitting, inbound, flow, greeting } = asked
  const text = (asked.first ?? asked.text).replaceAll('\0', '').trim()
  const speaker = speakers[flow]
  const begun: Conversation = {
    id: desk.conversationId(line, sitting), area: inbound.area, speaker, line, flow, flowVersion: versionOf(desk.script.flows[flow]), place: null,
    shown: null, shownBefore: null, answers: {}, archived: {}, gleaned: {}, milestones: {}, remarks: [], raised: {},
    recent: text === '' ? [] : [{ at: inbound.at, text }], turn: 0, begun: desk.now, heard: inbound.at,
  }
  const danger = text === '' ? { level: 'none' as const } : listen(desk.ears, null, text, inbound.at, speaker)
  const when = { now: desk.now, channel: line.channel }
  const withWords = remark(begun, text, danger.level === 'emergency' ? 'danger' : 'first', when)
  const isGrave = danger.level === 'emergency' && flow === 'parent'
  const heard = isGrave ? inTheirWords(withWords, text, when) : withWords
  const gleaned = flow === 'parent' ? mergeGleaned(heard, desk.script.questions, text, desk.now, desk.ears.timeZone) ?? heard : heard
  // In a first text, reply 1 says ring (design §3 ①).
  const young = flow === 'parent' && saysTenOrUnder(text, desk.now, desk.ears.timeZone)
  const events: Happened[] = danger.level === 'emergency' || danger.level === 'concern' ? [{ type: `danger.${danger.level}`, topic: danger.topic }]
    : young ? [{ type: 'danger.emergency', topic: 'young_child' }] : []
  if (flow === 'parent' && greeting === undefined && events.every(({ type }) => type !== 'danger.emergency') && saysRungAlready(text)) {
    return { heard: { conversation: gleaned, events: [...events, { type: 'said.rung' }], asides: [{ do: 'say', message: 'opening_rung' }] }, inbound, line, sitting, before: 0, greetingInstead: 'opening_rung' }
  }
  const asides: Effect[] = greeting ? [{ do: 'say', message: greeting }] : []
  return { heard: { conversation: gleaned, events, asides }, inbound, line, sitting, before: 0, ...(greeting ? { greetingInstead: greeting } : {}) }
}

/** The first words at the neutral door go along only where surely the same hand wrote them: soon, and not as a child writes (law 4). */
export const carriedOver = ({ remarks, flow }: Conversation, into: FlowName, now: Instant): string => {
  const first = remarks.find((r) => r.why === 'first')
  const same = first !== undefined && flow === 'front_door' && now - first.at < 10 * 60_000 && soundsLike(first.text) !== 'young_person'
  return same && into !== flow ? first.text : ''
}
