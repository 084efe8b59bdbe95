/** ① Who we are, when to ring 999, the red flags; and what stands still once danger was said (law 1). */
import { and } from 'xstate'
import { flow } from '../setup.ts'
import { answers, followUp, isThis, mark, minutesUntilNudge, question, saidLast, say } from '../verbs.ts'

export const flags = {
  greeting: flow.createStateConfig({ entry: [mark('greeted'), say('opening')], always: 'asking_red_flags' }),
  asking_red_flags: flow.createStateConfig({
    meta: { question: 'red_flags' },
    entry: { type: 'ask', params: { question: 'red_flags' } },
    on: {
      answered: [
        // A doubt about a flag is taken upwards: five minutes, as after the flag itself (law 2).
        { guard: answers('red_flags', 'unsure'), target: 'finding', actions: [mark('said_missing'), followUp(minutesUntilNudge.flagged)] },
        { guard: isThis('red_flags'), target: 'finding' },
      ],
    },
  }),
  /** Law 1: we stop asking. They go on with RUNG, WORDS, READY or by saying so. */
  urgent: flow.createStateConfig({
    meta: { question: 'rung_999' },
    entry: { type: 'ask', params: { question: 'rung_999' } },
    on: {
      answered: [
        { guard: answers('rung_999', 'rung'), target: 'hearingItIsRung' },
        { guard: and([answers('rung_999', 'no_answer'), saidLast('no_answer', 'no_answer_again')]), actions: [mark('no_answer_again'), say('no_answer_999_again')] },
        { guard: answers('rung_999', 'no_answer'), actions: [mark('no_answer'), say('no_answer_999')] },
        { guard: isThis('rung_999'), target: 'finding', actions: mark('went_on') },
        { actions: say('urgent_still') },
      ],
      told: { actions: say('urgent_still') },
      'said.noAnswer': [
        { guard: saidLast('no_answer', 'no_answer_again'), actions: [mark('no_answer_again'), say('no_answer_999_again')] },
        { actions: [mark('no_answer'), say('no_answer_999')] },
      ],
      'asked.why': { actions: say('why') },
      'asked.help': { actions: say('urgent_still') },
    },
  }),
  asking_confirm_gleaned: question('confirm_gleaned', 'finding'),
}
