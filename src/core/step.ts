/**
 * Flow + conversation + what happened → the new place and what to do. The one caller of XState's transitions.
 * Pure: nothing is executed, no actor is started; actions come back as effects, which are data.
 */
import { createActor, type AnyActorScope, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate'
import type { Conversation, Effect, Instant, Milestone } from '../vocabulary.ts'

/** A flow's machine, whichever. */
export type Machine = AnyStateMachine

/** What a machine's guards look at. Rebuilt at every knock (design §4, one truth). */
export const factsOf = (conversation: Conversation, now: Instant) => ({
  answers: conversation.answers,
  milestones: conversation.milestones,
  gleaned: Object.keys(conversation.gleaned).length > 0,
  now,
})

export type Stepped = {
  place: unknown
  milestones: Partial<Record<Milestone, Instant>>
  effects: Effect[]
  /** The question that this place waits for, if any. */
  pending: string | null
}

type Action = { type: string; params?: unknown }

/**
 * More than any road through a flow has. XState's own limit is none: a flow that went in circles would hang the service and every
 * conversation in it; so it fails instead, and its knock is parked.
 */
const mostSteps = 500
const bounded = (machine: AnyStateMachine): AnyStateMachine => {
  machine.options.maxIterations = mostSteps
  return machine
}

/**
 * XState's own `transition` makes, at every call, an actor that stands in for the one that never runs, and with it an initial snapshot that
 * nobody looks at: two thirds of a step. One for each machine serves as well: it is never started, and our flows spawn nothing into it.
 */
const standIns = new WeakMap<AnyStateMachine, AnyActorScope>()
const standInFor = (machine: AnyStateMachine): AnyActorScope => {
  const known = standIns.get(machine)
  if (known) return known
  const self = createActor(bounded(machine), { input: { answers: {}, milestones: {}, gleaned: false, now: 0 } })
  const nothing = () => {}
  const scope: AnyActorScope = {
    self, system: self.system, id: '', sessionId: '', logger: nothing, defer: nothing, stopChild: nothing, emit: nothing, actionExecutor: nothing,
  }
  standIns.set(machine, scope)
  return scope
}

type Move = [AnyMachineSnapshot, Action[]]

/** As XState's `transition`: the next snapshot and what it would do, with nothing done. */
const transition = (machine: AnyStateMachine, snapshot: AnyMachineSnapshot, event: { type: string }): Move => {
  const actions: Action[] = []
  const actionExecutor = (action: Action) => { actions.push(action) }
  return [machine.transition(snapshot, event, { ...standInFor(machine), actionExecutor }) as AnyMachineSnapshot, actions]
}

/** A place as XState restores it is the same for every conversation that stands there, but for its facts: each is restored once. */
const restored = new WeakMap<AnyStateMachine, Map<string, AnyMachineSnapshot>>()
const restore = (machine: AnyStateMachine, place: unknown, facts: ReturnType<typeof factsOf>): AnyMachineSnapshot => {
  const mine = restored.get(machine) ?? new Map<string, AnyMachineSnapshot>()
  restored.set(machine, mine)
  const name = JSON.stringify(place)
  const known = mine.get(name) ?? bounded(machine).resolveState({ value: place as string, context: {} })
  mine.set(name, known)
  return { ...known, context: facts }
}

/** As XState's `initialTransition`. */
const initialTransition = (machine: AnyStateMachine, facts: ReturnType<typeof factsOf>): Move => {
  const actions: Action[] = []
  const actionExecutor = (action: Action) => { actions.push(action) }
  return [machine.getInitialSnapshot({ ...standInFor(machine), actionExecutor }, facts) as AnyMachineSnapshot, actions]
}

/**
 * Takes the events in order. Without a place (a new conversation) it begins at the machine's initial state.
 * Throws only when the machine itself is broken (a loop, a state that is not there): the turn parks the knock then.
 */
export const step = (machine: AnyStateMachine, conversation: Conversation, events: readonly { type: string }[], now: Instant): Stepped => {
  const facts = factsOf(conversation, now)
  const effects: Action[] = []
  let snapshot: AnyMachineSnapshot
  if (conversation.place === null) {
    const [first, actions] = initialTransition(machine, facts)
    snapshot = first
    effects.push(...actions)
  } else {
    snapshot = restore(machine, conversation.place, facts)
  }
  for (const event of events) {
    const [next, actions] = transition(machine, snapshot, event)
    // The fixed answer to danger stands alone: whatever was about to be said or asked is not (law 1).
    if (event.type === 'danger.emergency') effects.length = 0
    snapshot = next
    effects.push(...actions)
  }
  return settled(snapshot, effects)
}

/**
 * Finds the place again from answers and milestones alone, for a flow that has changed under a paused conversation.
 * Executes no effect and keeps no mark: the knock that brought us here moves on from this place as from any other.
 */
export const findPlace = (machine: AnyStateMachine, conversation: Conversation, now: Instant): Pick<Stepped, 'place' | 'pending'> => {
  const [snapshot] = initialTransition(machine, factsOf(conversation, now))
  const { place, pending } = settled(snapshot, [])
  return { place, pending }
}

const settled = (snapshot: AnyMachineSnapshot, actions: Action[]): Stepped => {
  if (snapshot.status === 'error') throw new Error('flow: the machine failed', { cause: snapshot.error })
  const pending = pendingIn(snapshot)
  const { milestones } = snapshot.context as ReturnType<typeof factsOf>
  return { place: snapshot.value, milestones, pending, effects: actions.flatMap((action) => effectOf(action, snapshot, pending)) }
}

const pendingIn = (snapshot: AnyMachineSnapshot): string | null => {
  const metas = Object.values(snapshot.getMeta()) as { question?: string }[]
  return metas.find((meta) => meta.question)?.question ?? null
}

const effectOf = ({ type, params }: Action, snapshot: AnyMachineSnapshot, pending: string | null): Effect[] => {
  switch (type) {
    case 'say': case 'ask': case 'answerDanger': case 'alert': case 'wait': case 'stopWaiting': case 'begin':
      return [{ do: type, ...(params as object) } as Effect]
    case 'handOver': case 'carryOn': case 'withdraw': case 'finish':
      return [{ do: type }]
    case 'askAgain':
      return pending ? [{ do: 'ask', question: pending }] : []
    case 'waitAsChosen': {
      const { name, question } = params as { name: string; question: string }
      const { answers } = snapshot.context as ReturnType<typeof factsOf>
      return [{ do: 'wait', name, minutes: Number(answers[question]?.value) || 15, askedFor: true }]
    }
    default:
      return [] // XState's own: assign is applied already
  }
}

const versions = new WeakMap<AnyStateMachine, string>()

/** A short hash of the machine's shape. When it differs from the one a conversation was left with, its place is found again. */
export const versionOf = (machine: AnyStateMachine): string => {
  const known = versions.get(machine)
  if (known) return known
  let hash = 0x811c9dc5
  const shape = JSON.stringify(machine.config, (_, value: unknown) => (typeof value === 'function' ? 'rule' : value))
  for (let i = 0; i < shape.length; i += 1) hash = Math.imul(hash ^ shape.charCodeAt(i), 0x01000193) >>> 0
  const version = hash.toString(36)
  versions.set(machine, version)
  return version
}
