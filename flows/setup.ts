/**
 * The verbs that a flow may use, and what its guards may look at. A flow is routing only: no words, no clock, no I/O.
 * Guards read answers and milestones and nothing else, so that the place can always be found again from them (design §4).
 */
import { assign, setup } from 'xstate'
import type { Certainty, FlowName, Instant, Milestone, Severity, Value } from '../src/vocabulary.ts'

/** What a guard may look at: rebuilt from the conversation at every knock, never kept. */
export type Facts = {
  answers: Record<string, { value: Value; certainty: Certainty; at: Instant }>
  milestones: Partial<Record<Milestone, Instant>>
  /** Something that they wrote has been read and waits for their yes. */
  gleaned: boolean
  now: Instant
}

/** What may happen to a flow. Past tense, and says who. */
export type FlowEvent =
  | { type: 'answered'; question: string }
  | { type: 'told' }
  | { type: 'danger.emergency'; topic: string }
  | { type: 'danger.concern'; topic: string }
  | { type: `asked.${'report' | 'ready' | 'words' | 'menu' | 'why' | 'web' | 'startAgain' | 'unshare' | 'help' | 'messageHome' | 'quietly'}` }
  | { type: `said.${'rung' | 'notRung' | 'safe' | 'goOn' | 'returned' | 'notBack' | 'goneAgain' | 'located' | 'otherHands' | 'noAnswer' | 'refused' | 'takeBack' | 'died' | 'notDied' | 'backHarmed' | 'missing' | 'afraid' | 'phoneRead' | 'carer'}` }
  | { type: 'rang'; wait: string }
  | { type: 'asked.again' }

const later = (a: Instant | undefined, b: Instant | undefined) => a !== undefined && (b === undefined || a > b)
/** A starred fact that was skipped or is not known is answered too: nothing gates the report (law 2). */
const has = ({ answers }: Facts, question: string) => answers[question] !== undefined
const chose = ({ answers }: Facts, question: string, value: string) => {
  const given = answers[question]?.value
  return Array.isArray(given) ? given.includes(value) : given === value
}

type Named = { question: string }

export const flow = setup({
  types: { context: {} as Facts, input: {} as Facts, events: {} as FlowEvent },
  actions: {
    say: (_, _params: { message: string }) => {},
    ask: (_, _params: Named) => {},
    /** Puts the question that is in hand once more. */
    askAgain: () => {},
    answerDanger: (_, _params: { level: 'emergency' | 'concern'; topic: string }) => {},
    alert: (_, _params: { severity: Severity; topic: string }) => {},
    /** `askedFor`: rings at any hour. Otherwise it is moved into sensible hours. */
    wait: (_, _params: { name: string; minutes: number; askedFor: boolean }) => {},
    /** The wait that they chose themselves, by the answer to this question. */
    waitAsChosen: (_, _params: { name: string; question: string }) => {},
    stopWaiting: (_, _params: { name: string }) => {},
    handOver: () => {},
    withdraw: () => {},
    carryOn: () => {},
    begin: (_, _params: { flow: FlowName }) => {},
    finish: () => {},
    mark: assign(({ context }, params: { milestone: Milestone }) => ({ milestones: { ...context.milestones, [params.milestone]: context.now } })),
    unmark: assign(({ context }, params: { milestone: Milestone }) => {
      const { [params.milestone]: _, ...milestones } = context.milestones
      return { milestones }
    }),
  },
  guards: {
    has: ({ context }, { question }: Named) => has(context, question),
    lacks: ({ context }, { question }: Named) => !has(context, question),
    /** …and the other answer that it only makes sense after was one of these. */
    lacksAfter: ({ context }, { question, after, values }: Named & { after: string; values: readonly string[] }) =>
      !has(context, question) && values.some((value) => chose(context, after, value)),
    chose: ({ context }, { question, value }: Named & { value: string }) => chose(context, question, value),
    reached: ({ context }, { milestone }: { milestone: Milestone }) => context.milestones[milestone] !== undefined,
    later: ({ context }, { a, b }: { a: Milestone; b: Milestone }) => later(context.milestones[a], context.milestones[b]),
    /** The answer in hand belongs to the question of this state. Any other answer sends us looking again from what is known. */
    isThis: ({ event }, { question }: Named) => event.type === 'answered' && event.question === question,
    isThisAndChose: ({ context, event }, { question, value }: Named & { value: string }) =>
      event.type === 'answered' && event.question === question && chose(context, question, value),
    isWait: ({ event }, { name }: { name: string }) => event.type === 'rang' && event.wait === name,
    hasGleaned: ({ context }) => context.gleaned && !has(context, 'confirm_gleaned'),
    /** Put by, and the call is made since: it is read back once more, so that it is not lost to the report. */
    hasGleanedSince: ({ context }) => context.gleaned && !later(context.answers['confirm_gleaned']?.at, context.milestones.rang),
    answeredBefore: ({ context }, { question, milestone }: Named & { milestone: Milestone }) =>
      later(context.milestones[milestone], context.answers[question]?.at),
    answeredSince: ({ context }, { question, milestone }: Named & { milestone: Milestone }) =>
      later(context.answers[question]?.at, context.milestones[milestone]),
    answeredAfterAnswer: ({ context }, { question, than }: Named & { than: string }) =>
      later(context.answers[question]?.at, context.answers[than]?.at),

    /** The police gave a reference: then there is a report, whatever else they said. */
    hasReference: ({ context }) => typeof context.answers['police_reference']?.value === 'string',

    // ── Rules, each with its source ──
    /** Danger was raised, and since then they have neither rung, nor gone on, nor has the child come back (law 1). */
    dangerOpen: ({ context: { milestones: m } }) =>
      m.danger !== undefined && later(m.danger, m.went_on) && later(m.danger, m.rang) && later(m.danger, m.returned),
    /** A wait is offered only when every flag was answered no (design §3 ②). */
    everyFlagNo: ({ context }) => chose(context, 'red_flags', 'no') && context.milestones.danger === undefined,
    /** …and never under 13, nor where the age is not known. 002 Part A puts ten and under first; design §3 ② sets 13. */
    thirteenOrOver: ({ context }) => {
      const age = context.answers['child_age']?.value
      return typeof age === 'object' && age !== null && 'years' in age && age.years >= 13
    },
    /** …nor in care, on a plan, with a learning disability, missed before, or with a worry about exploitation. */
    noHomeWorries: ({ context }) => {
      const worries = context.answers['home_worries']
      return worries !== undefined && Array.isArray(worries.value) && worries.value.length === 0
    },
    didSomeChecks: ({ context }) => {
      const done = context.answers['checks']?.value
      return Array.isArray(done) ? done.length > 0 : context.answers['checks']?.certainty === 'as_said'
    },
    /** 002 §6.3.6: a carer has more people to tell. */
    isCarer: ({ context }) => {
      const said = context.answers['your_relationship']?.value
      return typeof said === 'string' && /\b(?:foster\w*|carer|residential|supported|key ?worker|support worker|care worker|children'?s home)\b/i.test(said)
    },
  },
})
