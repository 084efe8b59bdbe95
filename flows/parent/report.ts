/** ③ ④ The checks, then what the police will ask: the starred minimum, and the rest for whoever wants to add more. */
import { and, not, or } from 'xstate'
import { flow } from '../setup.ts'
import { firstLacking, isDue, keyOf, lacks, question, reached, say, stage, type Asked } from '../verbs.ts'
import { isKept } from './whereabouts.ts'

export const report = ({ minimum, rest }: { minimum: readonly string[]; rest: readonly Asked[] }) => ({
  preparing: flow.createStateConfig({
    always: [
      // Whoever was refused before they came here has not read the list.
      { guard: and([lacks('red_flags'), reached('refused')]), target: 'listingFlags' },
      ...firstLacking(['red_flags']),
      { guard: 'hasGleaned', target: 'asking_confirm_gleaned' },
      { guard: and([lacks('whereabouts'), not(isKept)]), target: 'asking_whereabouts' },
      { guard: and([lacks('checks'), not(isKept)]), target: 'asking_checks' },
      { guard: and([lacks('checks_found'), 'didSomeChecks']), target: 'asking_checks_found' },
      ...firstLacking(minimum),
      { guard: and([or([reached('rang'), reached('handed_over')]), or(rest.map(isDue))]), target: 'addingMore' },
      { target: 'handingOver' },
    ],
  }),
  listingFlags: flow.createStateConfig({ entry: say('flags_list'), always: 'asking_red_flags' }),
  asking_checks: question('checks', 'finding'),
  asking_checks_found: question('checks_found', 'finding'),
  ...stage(minimum, 'finding'),
  addingMore: flow.createStateConfig({ always: [...rest.map((asked) => ({ guard: isDue(asked), target: `asking_${asked.key}` })), { target: 'handingOver' }] }),
  ...stage(rest.map(keyOf), 'finding'),
})
