/**
 * A flow that has changed under a paused conversation (law 6, peers.md §4): kept answers stay, answers of questions that are gone are
 * archived, and the place is found again from answers and milestones. Never throws at a person, and executes nothing.
 */
import { renamed } from '../../content/retired.ts'
import type { Question } from '../../content/shape.ts'
import type { Conversation, FlowName, Instant, Knock, Shown } from '../vocabulary.ts'
import { hear } from './hear.ts'
import type { Ears, Heard } from './heard.ts'
import { withFormer } from './shown.ts'
import { findPlace, versionOf, type Machine } from './step.ts'

type Now = { at: Instant; now: Instant; channel: Conversation['line']['channel'] }
type Played = {
  script: { flows: Record<FlowName, Machine>; questions: Readonly<Record<string, Question>>; renamed?: Readonly<Record<string, { to: string }>> }
  now: Instant
}

/** What this name is called now. */
export const nowCalled = (kind: 'question' | 'milestone' | 'wait', name: string, names: Readonly<Record<string, { to: string }>> = renamed): string =>
  names[`${kind} ${name}`]?.to ?? name

const parted = <T>(all: Record<string, T>, isKept: (key: string) => boolean) => {
  const kept = Object.entries(all).filter(([key]) => isKept(key))
  const gone = Object.entries(all).filter(([key]) => !isKept(key))
  return [Object.fromEntries(kept), Object.fromEntries(gone)] as const
}
const under = <T>(all: Record<string, T>, name: (key: string) => string): Record<string, T> =>
  Object.fromEntries(Object.entries(all).map(([key, value]) => [name(key), value]))

/** The conversation under today's flow; the same object where nothing has changed. */
export const upToDate = ({ script, now }: Played, was: Conversation): Conversation => {
  const machine = script.flows[was.flow]
  const version = versionOf(machine)
  if (was.flowVersion === version) return was
  const { questions } = script
  const called = (key: string) => nowCalled('question', key, script.renamed)
  const isAsked = (key: string) => Object.hasOwn(questions, key)
  const [answers, gone] = parted(under(was.answers, called), isAsked)
  // What nobody can read back any more must not be kept with a yes.
  const [gleaned] = parted(under(was.gleaned, called), isAsked)
  const again = (shown: Shown): Shown => ({ ...shown, question: called(shown.question), ...(shown.before ? { before: again(shown.before) } : {}) })
  const [shown, shownBefore] = [was.shown, was.shownBefore].map((put) => put && again(put))
  const moved: Conversation = {
    ...was, answers, gleaned, archived: { ...was.archived, ...gone }, shownBefore: shownBefore ?? null, flowVersion: version,
    shown: shown && isAsked(shown.question) ? shown : null,
    milestones: under(was.milestones, (name) => nowCalled('milestone', name, script.renamed)),
  }
  return { ...moved, place: findPlace(machine, moved, now).place }
}

/** Whoever asked for the report early left more than this open, and meant to. */
const fewNew = 2
/** Whoever has the child is known, and nothing is looked for at home (flows/parent/whereabouts.ts). */
const isHeld = ({ answers }: Conversation) => answers['with_parent']?.value === 'not_agreed' || answers['with_parent']?.value === 'afraid'
/** The flow has changed since the report was whole and handed over, and asks something new of it: that is offered once, never pressed. */
export const isMoreAsked = (was: Conversation, is: Conversation, questions: Readonly<Record<string, Question>>): boolean => {
  if (is === was || is.milestones.handed_over === undefined || is.milestones.returned !== undefined) return false
  const open = Object.entries(questions).filter(([key, { starred }]) => starred && is.answers[key] === undefined && !(key === 'checks' && isHeld(is))).length
  return open > 0 && open <= fewNew
}

/** What a page puts where the question that stood there has left the service: the one that waits now, so that nobody sees an empty form. */
export const putInstead = (played: Played, was: Conversation): Conversation => {
  const is = upToDate(played, was)
  if (is === was || was.shown === null || is.shown !== null) return is
  const { pending } = findPlace(played.script.flows[is.flow], is, played.now)
  return pending === null || !Object.hasOwn(played.script.questions, pending) ? is : { ...is, shown: { question: pending, at: played.now, tries: 0, sent: [] } }
}

/**
 * The question that they answer has left the service. Everything that is heard in any message is heard in this one (law 1); what is
 * left, their answer, is kept under its old name, out of every box.
 */
export const hearFormer = (ears: Ears, { key, was, is }: { key: string; was: Conversation; is: Conversation }, knock: Extract<Knock, { kind: 'said' }>, when: Now): Heard => {
  const stood = is.archived[key]
  const asShown: Conversation = { ...is, shown: was.shown, answers: stood ? { ...is.answers, [key]: stood } : is.answers }
  const heard = hear({ ...ears, questions: withFormer(ears.questions, key) }, asShown, knock, when)
  if (heard.begin) return heard
  const { [key]: given, ...answers } = heard.conversation.answers
  const asksIt = heard.asides.some((aside) => aside.do === 'ask' && aside.question === key)
  return {
    ...heard,
    ...(asksIt ? { events: [{ type: 'asked.again' }], asides: [] } : {}),
    conversation: {
      ...heard.conversation, answers,
      archived: given ? { ...is.archived, [key]: given === stood ? given : { ...given, value: null, certainty: given.value === null ? given.certainty : 'as_said' } } : is.archived,
      shown: heard.conversation.shown?.question === key ? null : heard.conversation.shown,
    },
  }
}
