/** ② Does anybody know where they are? Missing, unsafe, known to be safe, or out late with a time to look again. */
import { and, not, or } from 'xstate'
import { flow } from '../setup.ts'
import { answeredAfterAnswer, answeredBefore, answers, chose, clockStops, followUp, isThis, lacks, later, mark, minutesUntilNudge, question, reached, say } from '../verbs.ts'

/** With the other parent, agreed and safe; nothing that was said since says otherwise. */
export const safeWithParent = and([
  chose('with_parent', 'agreed'), answeredAfterAnswer('with_parent', 'whereabouts'), not(later('asked_to_report', 'located')), not(later('handed_over', 'located')),
])

/** Whoever has them has no leave to, or a court says no: it is known where to look, and nobody is sent to look under the beds. */
export const isKept = and([or([chose('with_parent', 'not_agreed'), chose('with_parent', 'afraid')]), not(answeredAfterAnswer('whereabouts', 'with_parent'))])

export const whereabouts = {
  asking_whereabouts: question('whereabouts', 'finding'),
  judgingMissing: flow.createStateConfig({ entry: [mark('should_ring'), say('missing')], always: 'clockOn' }),
  judgingUnsafe: flow.createStateConfig({ entry: [mark('should_ring'), say('unsafe'), followUp(minutesUntilNudge.flagged)], always: 'preparing' }),
  /** What to say to the police was said with the danger in it. */
  judgingKept: flow.createStateConfig({ entry: [mark('should_ring'), followUp(minutesUntilNudge.flagged)], always: 'preparing' }),
  /** The wait is never offered to the youngest nor to the likeliest to be harmed. */
  judgingNoWait: flow.createStateConfig({ entry: [mark('should_ring'), say('no_wait')], always: 'clockOn' }),
  /** Law 2's half hour: it runs already where they said at first that the child is missing, and is not put off. */
  clockOn: flow.createStateConfig({ always: [{ guard: reached('said_missing'), target: 'preparing' }, { target: 'preparing', actions: followUp(minutesUntilNudge.plain) }] }),
  asking_with_parent: flow.createStateConfig({
    meta: { question: 'with_parent' },
    entry: { type: 'ask', params: { question: 'with_parent' } },
    on: {
      answered: [
        { guard: and([answers('with_parent', 'agreed'), reached('rang')]), target: 'finding', actions: [mark('located'), say('located_rung')] },
        { guard: answers('with_parent', 'agreed'), target: 'finding', actions: mark('located') },
        { guard: isThis('with_parent'), target: 'finding' },
      ],
    },
  }),
  knownSafe: flow.createStateConfig({
    always: [
      // They may stay where they are: nothing is asked of how they come home.
      { guard: safeWithParent, target: 'resting' },
      { guard: lacks('home_plan'), target: 'asking_home_plan' },
      { guard: answeredBefore('home_plan', 'located'), target: 'asking_home_plan' },
      { guard: and([chose('home_plan', 'refusing'), not(reached('should_ring'))]), target: 'judgingUnsafe' },
      { guard: and([chose('home_plan', 'unsure'), not(reached('should_ring'))]), target: 'judgingMissing' },
      { guard: or([chose('home_plan', 'refusing'), chose('home_plan', 'unsure')]), target: 'preparing' },
      { guard: not(reached('should_ring')), target: 'agreeing' },
      { target: 'resting' },
    ],
  }),
  asking_home_plan: question('home_plan', 'finding'),
  outLate: flow.createStateConfig({
    always: [
      { guard: not('everyFlagNo'), target: 'judgingNoWait' },
      { guard: lacks('child_age'), target: 'asking_age_first' },
      { guard: not('thirteenOrOver'), target: 'judgingNoWait' },
      { guard: lacks('home_worries'), target: 'asking_home_worries' },
      { guard: not('noHomeWorries'), target: 'judgingNoWait' },
      { target: 'agreeing' },
    ],
  }),
  asking_age_first: question('child_age', 'finding'),
  asking_home_worries: question('home_worries', 'finding'),
  agreeing: flow.createStateConfig({
    always: [
      { guard: lacks('look_when'), target: 'asking_look_when' },
      { guard: and([chose('back_yet', 'safe'), answeredAfterAnswer('back_yet', 'look_when')]), target: 'asking_look_when' },
      { guard: chose('look_when', 'now'), target: 'judgingMissing' },
      { guard: and([answeredBefore('look_when', 'looked_again'), answeredBefore('back_yet', 'looked_again')]), target: 'asking_back_yet' },
      { guard: and([answeredBefore('look_when', 'looked_again'), chose('back_yet', 'yes')]), target: 'comingBack' },
      { guard: answeredBefore('look_when', 'looked_again'), target: 'judgingMissing' },
      { target: 'waitingToLook' },
    ],
  }),
  asking_look_when: flow.createStateConfig({
    meta: { question: 'look_when' },
    entry: { type: 'ask', params: { question: 'look_when' } },
    on: {
      answered: [
        { guard: answers('look_when', 'now'), target: 'judgingMissing' },
        { guard: and([isThis('look_when'), chose('whereabouts', 'safe')]), target: 'waitingToLook',
          actions: [...clockStops, { type: 'waitAsChosen', params: { name: 'look_again', question: 'look_when' } }, say('look_set_safe')] },
        { guard: isThis('look_when'), target: 'waitingToLook',
          actions: [...clockStops, { type: 'waitAsChosen', params: { name: 'look_again', question: 'look_when' } }, say('look_set')] },
      ],
    },
  }),
  waitingToLook: flow.createStateConfig({ meta: { rests: 'until the time they chose' }, on: { told: { actions: say('kept_while_waiting') } } }),
  timeToLook: flow.createStateConfig({
    entry: [mark('looked_again'), { type: 'wait', params: { name: 'look_unanswered', minutes: 15, askedFor: true } }],
    always: 'asking_back_yet',
  }),
  asking_back_yet: flow.createStateConfig({
    meta: { question: 'back_yet' },
    entry: { type: 'ask', params: { question: 'back_yet' } },
    on: {
      answered: [
        { guard: answers('back_yet', 'yes'), target: 'comingBack', actions: { type: 'stopWaiting', params: { name: 'look_unanswered' } } },
        { guard: isThis('back_yet'), target: 'finding', actions: { type: 'stopWaiting', params: { name: 'look_unanswered' } } },
      ],
    },
  }),
  resting: flow.createStateConfig({ meta: { rests: 'the child is known to be safe' }, entry: say('safe_resting'), on: { told: { actions: say('safe_kept') } } }),
}
