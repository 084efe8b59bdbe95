/** Who is at the door? Asked only where the first words do not say; no child lands in the parent's flow (design §3). */
import { not } from 'xstate'
import { alwaysThere } from './always.ts'
import { flow } from './setup.ts'
import { chose, lacks, mark, question, reached, say } from './verbs.ts'

const picked = (value: string) => chose('who_are_you', value)
const begin = <const F extends 'parent' | 'someone_else' | 'young_person'>(name: F) => ({ type: 'begin' as const, params: { flow: name } })

export const frontDoor = flow.createMachine({
  id: 'front_door',
  context: ({ input }) => input,
  initial: 'finding',
  on: {
    ...alwaysThere,
    // What was written here is not shown to whoever holds the phone now (law 4).
    'asked.web': { actions: [say('menu_short'), 'askAgain'] },
    'asked.report': { actions: begin('parent') },
    'asked.ready': { actions: begin('parent') },
    'asked.words': { actions: begin('parent') },
    told: { actions: [say('still_here'), 'askAgain'] },
    'said.returned': { actions: [say('returned_unknown'), 'askAgain'] },
  },
  states: {
    finding: {
      always: [
        { guard: 'dangerOpen', target: 'urgent' },
        { guard: not(reached('greeted')), target: 'greeting' },
        { guard: lacks('who_are_you'), target: 'asking_who_are_you' },
        { target: 'leading' },
      ],
    },
    urgent: { meta: { rests: 'until they have rung 999' }, on: { told: { actions: say('urgent_other') } } },
    greeting: { entry: [mark('greeted'), say('door')], always: 'asking_who_are_you' },
    asking_who_are_you: question('who_are_you', 'leading'),
    leading: {
      always: [
        { guard: picked('parent'), target: 'led', actions: begin('parent') },
        { guard: picked('young_person'), target: 'led', actions: begin('young_person') },
        { guard: picked('someone_else'), target: 'led', actions: begin('someone_else') },
        { guard: picked('practitioner'), target: 'practitioner', actions: say('practitioner_door') },
        { target: 'asking_who_are_you', actions: say('still_here') },
      ],
    },
    led: { meta: { rests: 'another flow has taken over' } },
    practitioner: { meta: { rests: 'told whom to ring' }, on: { told: { actions: say('practitioner_door') } } },
  },
})
