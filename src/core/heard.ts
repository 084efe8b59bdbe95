/** What hearing a message needs, and what it gives back: the conversation with what was said in it, and what happened. */
import type { Question } from '../../content/shape.ts'
import type { Channel, Conversation, Danger, Effect, FlowName, Instant, Knock } from '../vocabulary.ts'

export type Ears = {
  questions: Readonly<Record<string, Question>>
  assess: (text: string, speaker: 'parent' | 'young_person', recent: readonly string[]) => Danger
  timeZone: string
  /** Somebody is on the rota here: a worker, and a message home, may be offered to a young person. */
  attended?: () => boolean
  /** What a young person here may text who cannot write freely (area packs). */
  spareWord?: string
  /** When this row of the outbox left, by the service's clock; `null`: not yet, or never. Nothing: it is not known here. */
  left?: (row: string) => Instant | null | undefined
}

export type Happened = { type: string; question?: string; topic?: string }

export type Heard = {
  conversation: Conversation
  /** For the flow, in order. */
  events: Happened[]
  /** Said before what the flow says: readings said back, reasons. */
  asides: Effect[]
  /** What slots cannot know from the conversation: the reading to say back. */
  said?: string
  /** Another flow takes over in a new sitting. */
  begin?: {
    flow: FlowName; carrying: string | null; greeting?: string
    /** What people are told of the conversation that is left: another hand holds that phone. */
    leaves?: 'other_hand'
  }
  /** Heard and kept, not answered: the rest of a flood (law 3). */
  quiet?: true
}

/** Words, by text or from a form. */
export type Said = Extract<Knock, { kind: 'said' }>
/** `at`: when they wrote; `now`: the service's clock. */
export type Now = { at: Instant; now: Instant; channel: Channel }
