/**
 * A flow that has changed under a paused conversation (law 6, peers.md §4): kept answers stay, answers of questions that are gone are
 * archived, and the place is found again from answers and milestones. Never throws at a person, and executes nothing.
 */
import { renamed } from '../../content/retired.ts'
import type { Question } from '../../content/shape.ts'
import type { Conversation, FlowName, Instant, Knock } from '../vocabulary.ts'
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
  const again = <T extends { question: string } | null>(shown: T): T => (shown ? { ...shown, question: called(shown.question) } : shown)
  const [shown, shownBefore] = [again(was.shown), again(was.shownBefore)]
  const moved: Conversation = {
    ...was, answers, gleaned, archived: { ...was.archived, ...gone }, shownBefore, flowVersion: version,
    shown: shown && isAsked(shown.question) ? shown : null,
    milestones: under(was.milestones, (name) => nowCalled('milestone', name, script.renamed)),
  }
  return { ...moved, place: findPlace(machine, moved, now).place }
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
