/**
 * The parent's journey, ① to ⑦ of design §3: from "am I overreacting?" to a report in the police's hands and the child back.
 *
 * Three kinds of state. A *question* asks on entry and moves on when it is answered. A *moment* (a verb in -ing with words on
 * entry) happens once, marks a milestone and passes on. A *hub* looks at what is known and passes on to what is not.
 * `finding` is the hub of hubs: from answers and milestones alone it finds the place, whatever has changed meanwhile.
 */
import { and, not, or } from 'xstate'
import { flow } from './setup.ts'

const say = <const M extends string>(message: M) => ({ type: 'say' as const, params: { message } })
const mark = <const M extends Parameters<typeof milestone>[0]>(name: M) => ({ type: 'mark' as const, params: { milestone: name } })
const milestone = (name: 'greeted' | 'should_ring' | 'asked_to_report' | 'danger' | 'went_on' | 'handed_over' | 'rang' | 'no_answer' | 'refused'
  | 'located' | 'returned' | 'police_told_back' | 'looked_again' | 'nudged' | 'flagged' | 'kept_company' | 'settled' | 'closed') => name
const lacks = (question: string) => ({ type: 'lacks' as const, params: { question } })
const chose = (question: string, value: string) => ({ type: 'chose' as const, params: { question, value } })
const reached = (name: ReturnType<typeof milestone>) => ({ type: 'reached' as const, params: { milestone: name } })
const later = (a: ReturnType<typeof milestone>, b: ReturnType<typeof milestone>) => ({ type: 'later' as const, params: { a, b } })
const isThis = (question: string) => ({ type: 'isThis' as const, params: { question } })
const answers = (question: string, value: string) => ({ type: 'isThisAndChose' as const, params: { question, value } })
const answeredBefore = (question: string, since: ReturnType<typeof milestone>) => ({ type: 'answeredBefore' as const, params: { question, milestone: since } })
const answeredAfterAnswer = (question: string, than: string) => ({ type: 'answeredAfterAnswer' as const, params: { question, than } })
const isWait = (name: string) => ({ type: 'isWait' as const, params: { name } })

/** A question that leads on to one place whatever is answered. */
const question = <const T extends string>(key: string, next: T) => ({
  meta: { question: key },
  entry: { type: 'ask' as const, params: { question: key } },
  on: { answered: { guard: isThis(key), target: next } },
})

/** Law 2: whereabouts unknown and no call confirmed in 30 minutes, 5 after a red flag or a doubt about one. At any hour. */
const minutesUntilNudge = { plain: 30, flagged: 5 } as const
const followUp = (minutes: number) => ({ type: 'wait' as const, params: { name: 'not_rung', minutes, askedFor: true } })

/** A question, and the answer of another that it only makes sense after. */
export type Asked = { key: string; onlyAfter?: { question: string; values: readonly string[] } }
const keyOf = ({ key }: Asked) => key
const isDue = ({ key, onlyAfter }: Asked) => onlyAfter
  ? { type: 'lacksAfter' as const, params: { question: key, after: onlyAfter.question, values: onlyAfter.values } }
  : lacks(key)

const stage = <const T extends string>(keys: readonly string[], next: T) =>
  Object.fromEntries(keys.map((key) => [`asking_${key}`, question(key, next)]))
const firstLacking = (keys: readonly string[]) => keys.map((key) => ({ guard: lacks(key), target: `asking_${key}` }))

/**
 * Builds the machine around the report's questions: `minimum`, the starred ones in the order of asking (ten texts at most),
 * and `rest`, what else the police will ask. Which they are is the report's to say (content/questions).
 */
export const parentFlow = ({ minimum, rest }: { minimum: readonly string[]; rest: readonly Asked[] }) => flow.createMachine({
  id: 'parent',
  context: ({ input }) => input,
  initial: 'finding',
  on: {
    answered: '.finding',
    'asked.again': '.finding',
    told: { actions: [say('kept'), 'askAgain'] },

    'danger.emergency': {
      target: '.urgent',
      actions: [
        mark('danger'), mark('should_ring'),
        { type: 'answerDanger', params: ({ event }) => ({ level: 'emergency' as const, topic: event.topic }) },
        { type: 'alert', params: ({ event }) => ({ severity: 'emergency' as const, topic: event.topic }) },
        followUp(minutesUntilNudge.flagged),
      ],
    },
    'danger.concern': {
      actions: [
        { type: 'answerDanger', params: ({ event }) => ({ level: 'concern' as const, topic: event.topic }) },
        { type: 'alert', params: ({ event }) => ({ severity: 'concern' as const, topic: event.topic }) },
      ],
    },

    'asked.report': { target: '.finding', actions: [mark('asked_to_report'), mark('went_on'), mark('should_ring'), say('report_begun')] },
    'asked.ready': { target: '.handingOver', actions: mark('went_on') },
    'asked.words': { target: '.finding', actions: [mark('went_on'), say('words_to_say')] },
    'asked.menu': { actions: say('menu') },
    'asked.help': { actions: [say('help'), 'askAgain'] },
    'asked.why': { actions: [say('why'), 'askAgain'] },
    'asked.web': { actions: ['carryOn', say('carry_on')] },
    'asked.unshare': { actions: ['withdraw', say('unshared'), 'askAgain'] },
    'asked.startAgain': { actions: { type: 'begin', params: { flow: 'parent' } } },
    'said.goOn': { target: '.finding', actions: mark('went_on') },
    'said.rung': '.hearingItIsRung',
    'said.noAnswer': { actions: [mark('no_answer'), say('no_answer')] },
    'said.refused': { actions: [mark('refused'), say('turned_away')] },
    'said.returned': '.comingBack',
    'said.notBack': { target: '.finding', actions: [{ type: 'unmark', params: { milestone: 'returned' } }, { type: 'unmark', params: { milestone: 'located' } }, mark('should_ring'), mark('asked_to_report'), say('not_back'), followUp(minutesUntilNudge.plain)] },
    'said.located': { target: '.finding', actions: [mark('located'), mark('went_on')] },

    rang: [
      { guard: and([isWait('not_rung'), not(reached('rang')), not(reached('returned')), not(reached('nudged'))]),
        actions: [mark('nudged'), say('nudge'), { type: 'wait', params: { name: 'still_not_rung', minutes: 30, askedFor: true } }] },
      // Nudged once, never twice; what is still unconfirmed then is for people.
      { guard: and([or([isWait('not_rung'), isWait('still_not_rung')]), not(reached('rang')), not(reached('returned'))]),
        actions: [mark('flagged'), { type: 'alert', params: { severity: 'concern', topic: 'call_unconfirmed' } }] },
      { guard: and([isWait('company'), not(reached('returned')), not(reached('closed'))]), actions: [mark('kept_company'), say('company')] },
      { guard: and([isWait('look_again'), not(reached('should_ring')), not(reached('returned'))]), target: '.timeToLook' },
      { guard: and([isWait('look_unanswered'), not(reached('should_ring')), not(reached('returned'))]), target: '.judgingMissing', actions: say('no_answer_is_an_answer') },
    ],
  },
  states: {
    finding: {
      always: [
        { guard: reached('closed'), target: 'closed' },
        { guard: 'dangerOpen', target: 'urgent' },
        { guard: reached('returned'), target: 'back' },
        { guard: and([reached('rang'), later('asked_to_report', 'rang'), not(later('handed_over', 'asked_to_report'))]), target: 'preparing' },
        { guard: reached('rang'), target: 'afterRinging' },
        { guard: answeredBefore('whereabouts', 'located'), target: 'asking_whereabouts' },
        { guard: and([chose('whereabouts', 'safe'), not(later('asked_to_report', 'located')), not(later('handed_over', 'located'))]), target: 'knownSafe' },
        { guard: and([reached('handed_over'), chose('rung', 'more'), not(answeredBefore('rung', 'handed_over'))]), target: 'preparing' },
        { guard: and([reached('handed_over'), later('asked_to_report', 'handed_over')]), target: 'preparing' },
        { guard: reached('handed_over'), target: 'asking_rung' },
        { guard: reached('should_ring'), target: 'preparing' },
        { guard: and([lacks('red_flags'), not(reached('greeted'))]), target: 'greeting' },
        { guard: lacks('red_flags'), target: 'asking_red_flags' },
        { guard: 'hasGleaned', target: 'asking_confirm_gleaned' },
        { guard: lacks('whereabouts'), target: 'asking_whereabouts' },
        { guard: chose('whereabouts', 'unsafe'), target: 'judgingUnsafe' },
        { guard: chose('whereabouts', 'out'), target: 'outLate' },
        { target: 'judgingMissing' },
      ],
    },

    // ① ──────────────────────────────────────────────────────────────────────
    greeting: { entry: [mark('greeted'), say('opening')], always: 'asking_red_flags' },
    asking_red_flags: question('red_flags', 'finding'),
    /** Law 1: we stop asking. They go on with RUNG, WORDS, READY or by saying so. */
    urgent: {
      meta: { question: 'rung_999' },
      entry: { type: 'ask', params: { question: 'rung_999' } },
      on: {
        answered: [
          { guard: answers('rung_999', 'rung'), target: 'hearingItIsRung' },
          { guard: answers('rung_999', 'no_answer'), actions: [mark('no_answer'), say('no_answer_999')] },
          { guard: isThis('rung_999'), target: 'finding', actions: mark('went_on') },
          { actions: say('urgent_still') },
        ],
        told: { actions: say('urgent_still') },
        'said.noAnswer': { actions: [mark('no_answer'), say('no_answer_999')] },
        'asked.why': { actions: say('why') },
        'asked.help': { actions: say('urgent_still') },
      },
    },
    asking_confirm_gleaned: question('confirm_gleaned', 'finding'),

    // ② ──────────────────────────────────────────────────────────────────────
    asking_whereabouts: question('whereabouts', 'finding'),
    judgingMissing: { entry: [mark('should_ring'), say('missing'), followUp(minutesUntilNudge.plain)], always: 'preparing' },
    judgingUnsafe: { entry: [mark('should_ring'), say('unsafe'), followUp(minutesUntilNudge.flagged)], always: 'preparing' },
    /** The wait is never offered to the youngest nor to the likeliest to be harmed. */
    judgingNoWait: { entry: [mark('should_ring'), say('no_wait'), followUp(minutesUntilNudge.plain)], always: 'preparing' },
    knownSafe: {
      always: [
        { guard: lacks('home_plan'), target: 'asking_home_plan' },
        { guard: answeredBefore('home_plan', 'located'), target: 'asking_home_plan' },
        { guard: and([chose('home_plan', 'refusing'), not(reached('should_ring'))]), target: 'judgingUnsafe' },
        { guard: and([chose('home_plan', 'unsure'), not(reached('should_ring'))]), target: 'judgingMissing' },
        { guard: or([chose('home_plan', 'refusing'), chose('home_plan', 'unsure')]), target: 'preparing' },
        { guard: not(reached('should_ring')), target: 'agreeing' },
        { target: 'resting' },
      ],
    },
    asking_home_plan: question('home_plan', 'finding'),
    outLate: {
      always: [
        { guard: not('everyFlagNo'), target: 'judgingNoWait' },
        { guard: lacks('child_age'), target: 'asking_age_first' },
        { guard: not('thirteenOrOver'), target: 'judgingNoWait' },
        { guard: lacks('home_worries'), target: 'asking_home_worries' },
        { guard: not('noHomeWorries'), target: 'judgingNoWait' },
        { target: 'agreeing' },
      ],
    },
    asking_age_first: question('child_age', 'finding'),
    asking_home_worries: question('home_worries', 'finding'),
    agreeing: {
      always: [
        { guard: lacks('look_when'), target: 'asking_look_when' },
        { guard: and([chose('back_yet', 'safe'), answeredAfterAnswer('back_yet', 'look_when')]), target: 'asking_look_when' },
        { guard: chose('look_when', 'now'), target: 'judgingMissing' },
        { guard: and([answeredBefore('look_when', 'looked_again'), answeredBefore('back_yet', 'looked_again')]), target: 'asking_back_yet' },
        { guard: and([answeredBefore('look_when', 'looked_again'), chose('back_yet', 'yes')]), target: 'comingBack' },
        { guard: answeredBefore('look_when', 'looked_again'), target: 'judgingMissing' },
        { target: 'waitingToLook' },
      ],
    },
    asking_look_when: {
      meta: { question: 'look_when' },
      entry: { type: 'ask', params: { question: 'look_when' } },
      on: {
        answered: [
          { guard: answers('look_when', 'now'), target: 'judgingMissing' },
          { guard: isThis('look_when'), target: 'waitingToLook',
            actions: [{ type: 'waitAsChosen', params: { name: 'look_again', question: 'look_when' } }, say('look_set')] },
        ],
      },
    },
    waitingToLook: { meta: { rests: 'until the time they chose' }, on: { told: { actions: say('kept_while_waiting') } } },
    timeToLook: {
      entry: [mark('looked_again'), { type: 'wait', params: { name: 'look_unanswered', minutes: 15, askedFor: true } }],
      always: 'asking_back_yet',
    },
    asking_back_yet: {
      meta: { question: 'back_yet' },
      entry: { type: 'ask', params: { question: 'back_yet' } },
      on: {
        answered: [
          { guard: answers('back_yet', 'yes'), target: 'comingBack', actions: { type: 'stopWaiting', params: { name: 'look_unanswered' } } },
          { guard: isThis('back_yet'), target: 'finding', actions: { type: 'stopWaiting', params: { name: 'look_unanswered' } } },
        ],
      },
    },
    resting: { meta: { rests: 'the child is known to be safe' } },

    // ③ ④ ────────────────────────────────────────────────────────────────────
    preparing: {
      always: [
        ...firstLacking(['red_flags']),
        { guard: 'hasGleaned', target: 'asking_confirm_gleaned' },
        ...firstLacking(['whereabouts', 'checks']),
        { guard: and([lacks('checks_found'), 'didSomeChecks']), target: 'asking_checks_found' },
        ...firstLacking(minimum),
        { guard: and([or([reached('rang'), reached('handed_over')]), or(rest.map(isDue))]), target: 'addingMore' },
        { target: 'handingOver' },
      ],
    },
    asking_checks: question('checks', 'finding'),
    asking_checks_found: question('checks_found', 'finding'),
    ...stage(minimum, 'finding'),
    addingMore: { always: [...rest.map((asked) => ({ guard: isDue(asked), target: `asking_${asked.key}` })), { target: 'handingOver' }] },
    ...stage(rest.map(keyOf), 'finding'),

    // ⑤ ──────────────────────────────────────────────────────────────────────
    handingOver: {
      entry: [mark('handed_over'), mark('should_ring'), 'handOver'],
      always: [
        { guard: reached('returned'), target: 'back', actions: say('report_link') },
        { guard: reached('rang'), target: 'afterRinging', actions: say('report_link') },
        { guard: reached('danger'), target: 'asking_rung', actions: [say('ready'), followUp(minutesUntilNudge.flagged)] },
        { target: 'asking_rung', actions: [say('ready'), followUp(minutesUntilNudge.plain)] },
      ],
    },
    asking_rung: {
      meta: { question: 'rung' },
      entry: { type: 'ask', params: { question: 'rung' } },
      on: {
        answered: [
          { guard: answers('rung', 'rung'), target: 'hearingItIsRung' },
          { guard: answers('rung', 'no_answer'), actions: [mark('no_answer'), say('no_answer'), 'askAgain'] },
          { guard: answers('rung', 'refused'), actions: [mark('refused'), say('turned_away'), 'askAgain'] },
          { guard: answers('rung', 'more'), target: 'preparing' },
          { guard: isThis('rung'), actions: [say('kept'), 'askAgain'] },
        ],
      },
    },
    hearingItIsRung: {
      entry: [
        mark('rang'), mark('went_on'),
        { type: 'stopWaiting', params: { name: 'not_rung' } }, { type: 'stopWaiting', params: { name: 'still_not_rung' } },
        { type: 'stopWaiting', params: { name: 'look_again' } }, { type: 'stopWaiting', params: { name: 'look_unanswered' } },
        say('rung'),
        // Unasked, so moved into sensible hours; once, and never a nag (experience.md §3.2).
        { type: 'wait', params: { name: 'company', minutes: 12 * 60, askedFor: false } },
      ],
      always: [{ guard: reached('returned'), target: 'back' }, { target: 'afterRinging' }],
    },
    afterRinging: {
      always: [
        ...firstLacking(['police_reference', 'police_officer', 'police_next', 'worker_may_text']),
        { guard: and([not(reached('settled')), 'isCarer']), target: 'settlingCarer' },
        { guard: not(reached('settled')), target: 'settling' },
        { target: 'whileMissing' },
      ],
    },
    ...stage(['police_reference', 'police_officer', 'police_next', 'worker_may_text'], 'finding'),

    // ⑥ ──────────────────────────────────────────────────────────────────────
    settling: { entry: [mark('settled'), say('while_missing')], always: 'whileMissing' },
    /** 002 §6.3.6: social worker or emergency duty team, those with parental responsibility, the record. */
    settlingCarer: { entry: [mark('settled'), say('while_missing_carer')], always: 'whileMissing' },
    whileMissing: { meta: { rests: 'while the child is missing' }, on: { told: { actions: say('news_kept') } } },

    // ⑦ ──────────────────────────────────────────────────────────────────────
    comingBack: {
      entry: [mark('returned'), ...['not_rung', 'still_not_rung', 'look_again', 'look_unanswered', 'company'].map((name) => ({ type: 'stopWaiting' as const, params: { name } })), say('back')],
      always: 'back',
    },
    back: {
      always: [
        { guard: lacks('back_hurt'), target: 'asking_back_hurt' },
        { guard: answeredBefore('back_hurt', 'returned'), target: 'asking_back_hurt' },
        ...firstLacking(['back_police', 'back_harm', 'back_talk']),
        { target: 'closing' },
      ],
    },
    asking_back_hurt: {
      meta: { question: 'back_hurt' },
      entry: { type: 'ask', params: { question: 'back_hurt' } },
      on: {
        answered: [
          { guard: answers('back_hurt', 'not_back'), target: 'finding', actions: [{ type: 'unmark', params: { milestone: 'returned' } }, { type: 'unmark', params: { milestone: 'located' } }, mark('should_ring'), mark('asked_to_report'), say('not_back'), followUp(minutesUntilNudge.plain)] },
          { guard: answers('back_hurt', 'unsure'), target: 'finding', actions: say('back_unsure') },
          { guard: isThis('back_hurt'), target: 'finding' },
        ],
      },
    },
    asking_back_police: {
      meta: { question: 'back_police' },
      entry: { type: 'ask', params: { question: 'back_police' } },
      on: {
        answered: [
          { guard: answers('back_police', 'told'), target: 'finding', actions: mark('police_told_back') },
          { guard: isThis('back_police'), target: 'finding' },
        ],
      },
    },
    asking_back_harm: {
      meta: { question: 'back_harm' },
      entry: { type: 'ask', params: { question: 'back_harm' } },
      on: {
        answered: [
          { guard: or([answers('back_harm', 'yes'), answers('back_harm', 'unsure')]), target: 'finding', actions: say('back_evidence') },
          { guard: isThis('back_harm'), target: 'finding' },
        ],
      },
    },
    asking_back_talk: question('back_talk', 'finding'),
    closing: { entry: [mark('closed'), say('back_done'), 'finish'], always: 'closed' },
    closed: { meta: { rests: 'at the end: the next words open the front door again' } },
  },
})
