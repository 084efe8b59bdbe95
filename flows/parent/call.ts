/** ⑤ The report is handed over, the call is made, the reference written down. */
import { and, not } from 'xstate'
import { flow } from '../setup.ts'
import { answers, firstLacking, followUp, isThis, later, mark, minutesUntilNudge, reached, saidLast, say, stage } from '../verbs.ts'

export const call = {
  handingOver: flow.createStateConfig({
    entry: [mark('handed_over'), mark('should_ring'), 'handOver'],
    always: [
      { guard: reached('returned'), target: 'back', actions: say('report_link') },
      { guard: reached('rang'), target: 'afterRinging', actions: say('report_link') },
      { guard: reached('danger'), target: 'asking_rung', actions: [say('ready'), followUp(minutesUntilNudge.flagged)] },
      { target: 'asking_rung', actions: [say('ready'), followUp(minutesUntilNudge.plain)] },
    ],
  }),
  asking_rung: flow.createStateConfig({
    meta: { question: 'rung' },
    entry: { type: 'ask', params: { question: 'rung' } },
    on: {
      answered: [
        { guard: answers('rung', 'rung'), target: 'hearingItIsRung' },
        { guard: and([answers('rung', 'no_answer'), saidLast('no_answer', 'no_answer_again')]), actions: [mark('no_answer_again'), say('no_answer_again'), 'askAgain'] },
        { guard: answers('rung', 'no_answer'), actions: [mark('no_answer'), say('no_answer'), 'askAgain'] },
        { guard: answers('rung', 'refused'), actions: [mark('refused'), say('turned_away'), 'askAgain'] },
        { guard: answers('rung', 'more'), target: 'preparing' },
        { guard: isThis('rung'), actions: [say('kept'), 'askAgain'] },
      ],
    },
  }),
  hearingItIsRung: flow.createStateConfig({
    entry: [
      mark('rang'), mark('went_on'),
      { type: 'stopWaiting', params: { name: 'not_rung' } }, { type: 'stopWaiting', params: { name: 'still_not_rung' } },
      { type: 'stopWaiting', params: { name: 'look_again' } }, { type: 'stopWaiting', params: { name: 'look_unanswered' } },
      say('rung'),
      // Unasked, so moved into sensible hours; once, and never a nag (experience.md §3.2).
      { type: 'wait', params: { name: 'company', minutes: 12 * 60, askedFor: false } },
    ],
    always: [{ guard: reached('returned'), target: 'back' }, { target: 'afterRinging' }],
  }),
  afterRinging: flow.createStateConfig({
    always: [
      ...firstLacking(['police_reference']),
      // With the report in the same text there is no room for it.
      { guard: and(['hasGleanedSince', not(later('handed_over', 'rang'))]), target: 'asking_confirm_gleaned' },
      ...firstLacking(['police_officer', 'police_next', 'worker_may_text']),
      { guard: and([not(reached('settled')), 'isCarer']), target: 'settlingCarer' },
      { guard: not(reached('settled')), target: 'settling' },
      { target: 'whileMissing' },
    ],
  }),
  ...stage(['police_reference', 'police_officer', 'police_next', 'worker_may_text'], 'finding'),
}
