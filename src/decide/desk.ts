/** The desk at which one knock is decided: the script that is played, the clock, chance, and what the words need. All of it arguments. */
import type { Question } from '../../content/shape.ts'
import type { Ears, Heard } from '../core/heard.ts'
import type { Setting } from '../core/slots.ts'
import type { Machine } from '../core/step.ts'
import type { Found, Turn } from '../ports.ts'
import type { ConversationId, FlowName, Inbound, Instant, Line, Side, Speaker } from '../vocabulary.ts'

/** The script of the service: what an area's conversations are played from. Tests change it under paused conversations. */
export type Script = {
  flows: Record<FlowName, Machine>
  questions: Readonly<Record<string, Question>>
  /** Stands in the place of `content/retired.ts`. */
  renamed?: Readonly<Record<string, { to: string }>>
}

/** The desk at which one knock is decided. */
export type Desk = {
  script: Script
  ears: Ears
  now: Instant
  setting: Omit<Setting, 'now' | 'questions' | 'reportLink' | 'chatLink' | 'said'>
  publicUrl: string
  random: (bytes: number) => string
  hash: (token: string) => string
  conversationId: (line: Line, sitting: number) => ConversationId
  /** Moves an instant that nobody asked for into the area's sensible hours. */
  sensible: (at: Instant) => Instant
}

/** A conversation that was found. */
export type Here = Extract<Found, { state: 'here' }>

/** What is decided: everything but the fingerprint of the body that knocked. */
export type Decided = Omit<Turn, 'fingerprint'>

/** A message as it was heard, on its way to the flow. `before`: the turn that was read; `greetingInstead` stands in the place of the flow's greeting; `afterFirst` after the first words. */
export type Going = { heard: Heard; inbound: Inbound; line: Line; sitting: number; before: number; greetingInstead?: string; afterFirst?: string }

/** An unknown speaker is sealed as a child: the wall holds before we know who it is (law 4). */
export const sideOf = (speaker: Speaker): Side => (speaker === 'unknown' || speaker === 'young_person' ? 'child' : 'adult')
