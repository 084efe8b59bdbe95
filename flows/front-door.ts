/** Who is at the door? Asked only where the first words do not say; no child lands in the parent's flow (design §3). */
import { flow } from './setup.ts'
import { alwaysThere, question, say } from './always.ts'

const chose = (value: string) => ({ type: 'chose' as const, params: { question: 'who_are_you', value } })
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
        { guard: { type: 'unreached', params: { milestone: 'greeted' } }, target: 'greeting' },
        { guard: { type: 'lacks', params: { question: 'who_are_you' } }, target: 'asking_who_are_you' },
        { target: 'leading' },
      ],
    },
    urgent: { meta: { rests: 'until they have rung 999' }, on: { told: { actions: say('urgent_other') } } },
    greeting: { entry: [{ type: 'mark', params: { milestone: 'greeted' } }, say('door')], always: 'asking_who_are_you' },
    asking_who_are_you: question('who_are_you', 'leading'),
    leading: {
      always: [
        { guard: chose('parent'), target: 'led', actions: begin('parent') },
        { guard: chose('young_person'), target: 'led', actions: begin('young_person') },
        { guard: chose('someone_else'), target: 'led', actions: begin('someone_else') },
        { guard: chose('practitioner'), target: 'practitioner', actions: say('practitioner_door') },
        { target: 'asking_who_are_you', actions: say('still_here') },
      ],
    },
    led: { meta: { rests: 'another flow has taken over' } },
    practitioner: { meta: { rests: 'told whom to ring' }, on: { told: { actions: say('practitioner_door') } } },
  },
})
