/**
 * The parent's journey, ① to ⑦ of design §3: from "am I overreacting?" to a report in the police's hands and the child back.
 *
 * Three kinds of state. A *question* asks on entry and moves on when it is answered. A *moment* (a verb in -ing with words on
 * entry) happens once, marks a milestone and passes on. A *hub* looks at what is known and passes on to what is not.
 * `finding` is the hub of hubs: from answers and milestones alone it finds the place, whatever has changed meanwhile.
 */
import { and, not, or } from 'xstate'
import { back } from './parent/back.ts'
import { call } from './parent/call.ts'
import { flags } from './parent/flags.ts'
import { died, grief } from './parent/grief.ts'
import { report } from './parent/report.ts'
import { answeredBefore, chose, clockBegins, clockStops, followUp, goneAgainAfterAll, goneAgainInDanger, isWait, lacks, later, mark, minutesUntilNudge, notBackAfterAll, notDiedAfterAll, notRungAfterAll, refusedAfterAll, reached, saidLast, say, type Asked } from './verbs.ts'
import { isKept, safeWithParent, whereabouts } from './parent/whereabouts.ts'
import { whileMissing } from './parent/while-missing.ts'
import { flow } from './setup.ts'

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
    'said.notRung': [
      { guard: and([reached('rang'), not(reached('returned'))]), target: '.finding', actions: notRungAfterAll },
      { guard: reached('returned'), target: '.finding' },
      { actions: [say('words_to_say'), 'askAgain'] },
    ],
    'said.noAnswer': [
      { guard: saidLast('no_answer', 'no_answer_again'), actions: [mark('no_answer_again'), say('no_answer_again')] },
      { actions: [mark('no_answer'), say('no_answer')] },
    ],
    // A refused call is no report: the police still do not know, and law 2 goes on.
    'said.refused': [
      { guard: and([reached('rang'), not(reached('returned')), not('hasReference')]), target: '.asking_rung', actions: refusedAfterAll },
      { guard: and([lacks('red_flags'), not(reached('rang')), not(reached('returned'))]), target: '.asking_rung', actions: [mark('refused'), mark('should_ring'), say('turned_away'), followUp(minutesUntilNudge.plain)] },
      { actions: [mark('refused'), say('turned_away')] },
    ],
    'said.returned': '.comingBack',
    'said.backHarmed': '.comingBackHarmed',
    'said.policeKnow': { target: '.finding', actions: mark('police_told_back') },
    'said.missing': [
      { guard: or([reached('should_ring'), reached('said_missing'), reached('rang'), reached('returned'), reached('bereaved'), reached('closed'), reached('left_alone')]), actions: [] },
      { actions: clockBegins },
    ],
    'said.afraid': { target: '.finding', actions: mark('afraid') },
    'said.phoneRead': { target: '.finding', actions: [mark('afraid'), say('road_phone_read'), { type: 'alert', params: { severity: 'concern', topic: 'phone_read' } }] },
    'said.died': died,
    'said.notDied': { target: '.finding', actions: notDiedAfterAll },
    'said.goneAgain': [
      { guard: reached('danger'), target: '.urgent', actions: goneAgainInDanger },
      { target: '.finding', actions: goneAgainAfterAll },
    ],
    'said.carer': { actions: say('carer_first') },
    'said.notBack': [
      { guard: reached('police_told_back'), target: '.finding', actions: goneAgainAfterAll },
      { target: '.finding', actions: notBackAfterAll },
    ],
    // Found, or taken? One thing is asked before anything is made of it (002 Part A, §8.2).
    'said.otherHands': [
      { guard: and([lacks('red_flags'), not(reached('rang'))]), actions: [mark('in_other_hands'), say('kept'), 'askAgain'] },
      { target: '.finding', actions: mark('in_other_hands') },
    ],
    'said.located': [
      { guard: and([reached('rang'), not(reached('returned'))]), actions: [mark('located'), say('located_rung')] },
      { target: '.finding', actions: [mark('located'), mark('went_on')] },
    ],

    rang: [
      // Of a child who has died nothing rings, whatever was set before it was said.
      { guard: reached('bereaved'), actions: [] },
      // Who wants no more texts gets none; the police still do not know, and that is for people (laws 2 and 3).
      { guard: and([or([isWait('not_rung'), isWait('still_not_rung')]), reached('left_alone'), not(reached('rang')), not(reached('returned'))]),
        actions: [mark('flagged'), { type: 'alert', params: { severity: 'concern', topic: 'call_unconfirmed' } }] },
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
        { guard: and([reached('closed'), not(reached('greeted'))]), target: 'welcomingAgain' },
        { guard: reached('closed'), target: 'closed' },
        { guard: reached('bereaved'), target: 'grieving' },
        { guard: 'dangerOpen', target: 'urgent' },
        { guard: reached('returned'), target: 'back' },
        { guard: and([reached('in_other_hands'), or([not(lacks('red_flags')), reached('rang')]), or([lacks('with_parent'), answeredBefore('with_parent', 'in_other_hands')])]), target: 'asking_with_parent' },
        { guard: and([reached('rang'), later('asked_to_report', 'rang'), not(later('handed_over', 'asked_to_report'))]), target: 'preparing' },
        { guard: reached('rang'), target: 'afterRinging' },
        { guard: and([safeWithParent, reached('said_missing'), not(reached('should_ring'))]), target: 'knownSafe', actions: clockStops },
        { guard: safeWithParent, target: 'knownSafe' },
        { guard: answeredBefore('whereabouts', 'located'), target: 'asking_whereabouts' },
        { guard: and([chose('whereabouts', 'safe'), reached('said_missing'), not(reached('should_ring'))]), target: 'knownSafe', actions: clockStops },
        { guard: and([chose('whereabouts', 'safe'), not(later('asked_to_report', 'located')), not(later('handed_over', 'located'))]), target: 'knownSafe' },
        { guard: and([reached('handed_over'), chose('rung', 'more'), not(answeredBefore('rung', 'handed_over'))]), target: 'preparing' },
        { guard: and([reached('handed_over'), later('asked_to_report', 'handed_over')]), target: 'preparing' },
        { guard: reached('handed_over'), target: 'asking_rung' },
        { guard: reached('should_ring'), target: 'preparing' },
        { guard: and([lacks('red_flags'), not(reached('greeted'))]), target: 'greeting' },
        { guard: lacks('red_flags'), target: 'asking_red_flags' },
        { guard: 'hasGleaned', target: 'asking_confirm_gleaned' },
        { guard: isKept, target: 'judgingKept' },
        { guard: lacks('whereabouts'), target: 'asking_whereabouts' },
        { guard: chose('whereabouts', 'unsafe'), target: 'judgingUnsafe' },
        { guard: chose('whereabouts', 'out'), target: 'outLate' },
        { target: 'judgingMissing' },
      ],
    },

    ...flags,
    ...whereabouts,
    ...report({ minimum, rest }),
    ...call,
    ...whileMissing,
    ...back,
    ...grief,
  },
})
