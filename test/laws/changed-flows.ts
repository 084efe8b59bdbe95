/** Flows as they may be after a change: a question more, a question less, other names for every state, options in another order. */
import { minimum, onlyAfter, questions as today, rest, type QuestionKey } from '../../content/questions/index.ts'
import type { Question } from '../../content/shape.ts'
import { flows } from '../../flows/index.ts'
import { parentFlow } from '../../flows/parent.ts'
import { flow } from '../../flows/setup.ts'
import type { Machine } from '../../src/core/step.ts'
import type { Script } from '../../src/decide.ts'

export const questions: Record<string, Question> = today
export const script: Script = { flows, questions }

/** The question that a change brings in; required. */
export const brought = 'blood_type'
const newQuestion: Question = {
  kind: 'report', group: 'health', type: 'text', starred: true, label: 'Blood type', sms: 'What is their blood type?', legend: 'What is their blood type?',
  why: 'Only this test asks.', source: 'this test', agreed: { status: 'draft' },
}

const asked = rest.flatMap(({ keys }) => keys.map((key: QuestionKey) => {
  const condition = onlyAfter[key]
  return condition ? { key, onlyAfter: condition } : { key }
}))

/** XState's own types do not say that every machine of ours is a machine. */
const withParent = (before: Script, parent: unknown): Script => ({ ...before, flows: { ...before.flows, parent: parent as Machine } })

/** (i) A new required question, before all others of the minimum. */
export const inserted: Script = {
  ...withParent(script, parentFlow({ minimum: [brought, ...minimum], rest: asked })), questions: { ...questions, [brought]: newQuestion },
}

/** A question of the minimum by another key, as `content/retired.ts` would say. */
export const renamedKey = (key: string, to: string): Script => {
  const { [key]: question, ...left } = questions
  if (!question) throw new Error(`no such question: ${key}`)
  return {
    ...withParent(script, parentFlow({ minimum: minimum.map((one) => (one === key ? to : one)), rest: asked })),
    questions: { ...left, [to]: question }, renamed: { [`question ${key}`]: { to } },
  }
}

// ── Changes of the machine itself ────────────────────────────────────────────

type Config = Record<string, unknown>
const isConfig = (value: unknown): value is Config => typeof value === 'object' && value !== null && !Array.isArray(value)
const map = (config: Config, change: (value: unknown, key: string) => unknown): Config =>
  Object.fromEntries(Object.entries(config).map(([key, value]) => [key, change(value, key)]))

type Retarget = (target: string, isOnly: boolean) => string | null

/** Every transition of a machine, `to` with the name of its target and whether it is the only one there; null takes it out. */
const retarget = (to: Retarget) => (transitions: unknown): unknown => {
  const isOnly = !Array.isArray(transitions)
  const one = (transition: unknown): unknown[] => {
    if (typeof transition === 'string') return [to(transition, isOnly)].filter((target) => target !== null)
    if (!isConfig(transition) || typeof transition['target'] !== 'string') return [transition]
    const target = to(transition['target'], isOnly)
    return target === null ? [] : [{ ...transition, target }]
  }
  return (Array.isArray(transitions) ? (transitions as unknown[]) : [transitions]).flatMap(one)
}

const statesOf = (machine: Machine) => (machine.config as Config)['states'] as Record<string, Config>

const rebuilt = (machine: Machine, to: Retarget, states: (all: Record<string, Config>) => Record<string, Config>): unknown => {
  const config = machine.config as Config
  const moved = retarget(to)
  const within = (state: Config) => map(state, (value, key) => (key === 'always' ? moved(value) : key === 'on' ? map(value as Config, moved) : value))
  const next = { ...within(config), initial: to(String(config['initial']), true), states: states(map(statesOf(machine), (state) => within(state as Config)) as Record<string, Config>) }
  return flow.createMachine(next as never)
}

const anew = (target: string) => (target.startsWith('.') ? `.v2_${target.slice(1)}` : `v2_${target}`)

/** Building a machine takes longer than playing it: each change is made once. */
const once = <T extends unknown[]>(change: (before: Script, ...how: T) => Script) => {
  const made = new WeakMap<Script, Map<string, Script>>()
  return (before: Script, ...how: T): Script => {
    const mine = made.get(before) ?? new Map<string, Script>()
    made.set(before, mine)
    const key = JSON.stringify(how)
    const after = mine.get(key) ?? change(before, ...how)
    mine.set(key, after)
    return after
  }
}

/** (iv) Every state by another name. */
export const renamed = once((before) => withParent(before, rebuilt(before.flows.parent, anew, (states) =>
  Object.fromEntries(Object.entries(states).map(([name, state]) => [anew(name), state])))))

const questionOf = (state: Config | undefined) => (state?.['meta'] as { question?: string } | undefined)?.question


/** (ii), (iii) A question taken out, of the flow and of the registry. What only rested on it rests without it. */
export const without = once((before, key: string) => {
  const states = statesOf(before.flows.parent)
  const gone = Object.keys(states).filter((name) => questionOf(states[name]) === key)
  const rests = new Set(['urgent', 'asking_rung'].filter((name) => gone.includes(name)))
  const isGone = (name: string) => gone.includes(name) && !rests.has(name)
  // Where nothing else could follow, the place is found from what is known.
  const parent = rebuilt(before.flows.parent, (target, isOnly) => {
    const name = target.replace(/^\./, '')
    return !isGone(name) ? target : isOnly ? target.replace(name, 'finding') : null
  }, (all) => Object.fromEntries(Object.entries(all).filter(([name]) => !isGone(name)).map(([name, state]) =>
    [name, rests.has(name) ? { meta: { rests: 'nothing is asked here any more' } } : state])))
  const { [key]: _, ...left } = before.questions
  return { ...withParent(before, parent), questions: left }
})

/** (v) The options of a question the other way round; `less`: without this one. */
export const turnedRound = (before: Script, key: string, less?: string): Script => {
  const question = before.questions[key]
  if (!question) throw new Error(`no such question: ${key}`)
  const options = (question.options ?? []).filter(({ value }) => value !== less).toReversed()
  return { ...before, questions: { ...before.questions, [key]: { ...question, options } } }
}

/** A flow that was changed badly: it goes in circles. */
export const circling: Script = withParent(script, flow.createMachine({
  id: 'parent', context: ({ input }) => input, initial: 'here', states: { here: { always: 'there' }, there: { always: 'here' } },
}))
