/** The child is dead. Nothing is asked and nothing rings, ever again; what they write is kept, and answered in quiet words. */
import { flow } from '../setup.ts'
import { mark, say, stopEvery, unmark } from '../verbs.ts'

const quietly = { actions: say('grief_kept') }
const quiet = Object.fromEntries(['told', 'answered', 'asked.again', 'asked.menu', 'asked.help', 'asked.why', 'asked.words', 'said.rung', 'said.notRung', 'said.noAnswer',
  'said.refused', 'said.returned', 'said.notBack', 'said.goneAgain', 'said.otherHands', 'said.located', 'said.goOn'].map((type) => [type, quietly]))

export const grief = {
  grieving: flow.createStateConfig({
    meta: { rests: 'a child has died: nothing is asked, and nothing rings' },
    on: {
      ...quiet,
      // Danger now is their own: a parent may not want to live on (law 1). No question follows it.
      'danger.emergency': { actions: [mark('danger'), say('grief_danger'), { type: 'alert', params: { severity: 'emergency' as const, topic: 'bereaved_danger' } }] },
      'danger.concern': { actions: say('grief_kept') },
      'asked.ready': { actions: ['handOver', say('grief_report')] },
      // Their own word, and the way out where we read them wrong.
      'asked.report': { target: 'finding', actions: [unmark('bereaved'), mark('asked_to_report'), mark('went_on'), mark('should_ring'), say('report_begun')] },
    },
  }),
}

/** At any point: everything that waits is stopped, and people are told. */
export const died = {
  target: '.grieving' as const,
  actions: [mark('bereaved'), ...stopEvery, say('grief'), { type: 'alert' as const, params: { severity: 'concern' as const, topic: 'bereaved' } }],
}
