/** A machine as plain data: its places in the order of the file (which is the order in which they are met), and the ways between. */
import type { AnyStateMachine } from 'xstate'
import { sayGuard } from './guards.ts'

/** What a place or a way does: one of the verbs of `flows/setup.ts`, with what it is done to. */
export type Deed = { verb: string; what: string; minutes?: number }

export type Way = {
  /** `always`, or what happened: `answered`, `asked.menu`. */
  on: string
  /** In English; empty where nothing is asked of it. */
  when: string
  /** Absent: stays where it is. */
  to?: string
  deeds: Deed[]
}

export type Place = {
  name: string
  /** `question` asks, `moment` happens once and passes on, `hub` looks at what is known and passes on, `rest` waits. */
  kind: 'question' | 'moment' | 'hub' | 'rest'
  question?: string
  rests?: string
  deeds: Deed[]
  ways: Way[]
}

export type Outline = { id: string; first: string; anywhere: Way[]; places: Place[] }

type Params = Record<string, unknown> | ((args: unknown) => unknown)
type Action = string | { type: string; params?: Params }
type Transition = string | { target?: string; guard?: unknown; actions?: Action | Action[] }
type State = {
  meta?: { question?: string; rests?: string }
  entry?: Action | Action[]
  always?: Transition | Transition[]
  on?: Record<string, Transition | Transition[]>
}

const listOf = <T>(one: T | T[] | undefined): T[] => (one === undefined ? [] : Array.isArray(one) ? one : [one])
const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

const deedOf = (action: Action): Deed => {
  if (typeof action === 'string') return { verb: action, what: '' }
  // Only the answer to danger and its alert depend on what happened.
  if (typeof action.params === 'function') return { verb: action.type, what: 'by its topic' }
  const { message, question, milestone, name, flow, topic, minutes } = action.params ?? {}
  const what = [message, milestone, name, flow, topic, question].map(textOf).find((text) => text !== '') ?? ''
  return { verb: action.type, what, ...(typeof minutes === 'number' ? { minutes } : {}) }
}

const waysOf = (on: string, transitions: Transition | Transition[] | undefined): Way[] => listOf(transitions).map((transition) => {
  if (typeof transition === 'string') return { on, when: '', to: transition.replace('.', ''), deeds: [] }
  const { target, guard, actions } = transition
  return {
    on, when: guard === undefined ? '' : sayGuard(guard), deeds: listOf(actions).map(deedOf),
    ...(target === undefined ? {} : { to: target.replace('.', '') }),
  }
})

const placeOf = ([name, state]: [string, State]): Place => {
  const { meta = {} } = state
  const deeds = listOf(state.entry).map(deedOf)
  const ways = [...waysOf('always', state.always), ...Object.entries(state.on ?? {}).flatMap(([on, transitions]) => waysOf(on, transitions))]
  const kind = meta.question ? 'question' : meta.rests ? 'rest' : deeds.length > 0 ? 'moment' : 'hub'
  return { name, kind, deeds, ways, ...(meta.question ? { question: meta.question } : {}), ...(meta.rests ? { rests: meta.rests } : {}) }
}

export const outlineOf = (machine: AnyStateMachine): Outline => {
  const { id = '', initial, states = {}, on = {} } = machine.config as unknown as
    { id?: string; initial?: string; states?: Record<string, State>; on?: Record<string, Transition | Transition[]> }
  return {
    id, first: initial ?? '', places: Object.entries(states).map(placeOf),
    anywhere: Object.entries(on).flatMap(([event, transitions]) => waysOf(event, transitions)),
  }
}

/** Every deed of a place, on coming and on going. */
export const deedsOf = ({ deeds, ways }: Place): Deed[] => [...deeds, ...ways.flatMap((way) => way.deeds)]
