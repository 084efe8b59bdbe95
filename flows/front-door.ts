/**
 * Who is at the door? Asked only where the first words do not say; no child lands in the parent's flow (design §3). After danger, until it
 * is known who writes, every word serves a child with somebody watching and a parent alike: nothing is asked but whom it is about.
 */
import { not } from 'xstate'
import { alwaysThere } from './always.ts'
import { flow } from './setup.ts'
import { answers, chose, isThis, lacks, mark, question, reached, say } from './verbs.ts'

const picked = (value: string) => chose('who_are_you', value)
const begin = <const F extends 'parent' | 'someone_else' | 'young_person'>(name: F) => ({ type: 'begin' as const, params: { flow: name } })

/** What may come while danger stands and nobody knows whose. */
const whoeverItIs = {
  told: { actions: say('urgent_unknown') }, 'asked.again': { actions: say('urgent_unknown') }, 'asked.menu': { actions: say('urgent_unknown') },
  'asked.help': { actions: say('urgent_unknown') }, 'asked.web': { actions: say('urgent_unknown') }, 'asked.words': { actions: say('words_unknown') },
  'asked.unshare': { actions: ['withdraw', say('urgent_unknown')] },
  // "Hes here" may be whom they fear.
  'said.returned': { actions: say('urgent_unknown') },
} as const

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
    'said.goOn': { target: '.finding', actions: [mark('went_on'), say('still_here')] },
    'said.safe': { target: '.finding', actions: [mark('went_on'), say('young_safe')] },
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
    urgent: { always: [{ guard: chose('about_whom', 'other'), target: 'asking_who_in_danger' }, { target: 'asking_about_whom' }] },
    /** One word answers it, and so does silence: whoever is watched may have no more. */
    asking_about_whom: {
      meta: { question: 'about_whom' },
      entry: { type: 'ask', params: { question: 'about_whom' } },
      on: {
        ...whoeverItIs,
        answered: [
          { guard: answers('about_whom', 'me'), target: 'led', actions: begin('young_person') },
          { guard: answers('about_whom', 'other'), target: 'asking_who_in_danger', actions: say('urgent_whose') },
          { guard: isThis('about_whom'), actions: say('urgent_unknown') },
          { target: 'finding' },
        ],
      },
    },
    asking_who_in_danger: { ...question('who_are_you', 'leading'), on: { ...whoeverItIs, told: { actions: say('urgent_other') }, answered: { guard: isThis('who_are_you'), target: 'leading' } } },
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
