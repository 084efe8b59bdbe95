/**
 * Someone else's child in the house, a friend who is missing, something seen: the shortest road to the right call
 * (002 §5.1.1, §5.2.2, §11). Nobody is asked to fill in a report.
 */
import { and, not } from 'xstate'
import { alwaysThere } from './always.ts'
import { flow } from './setup.ts'
import { answeredSince, chose, lacks, later, mark, question, reached, say } from './verbs.ts'

export const someoneElse = flow.createMachine({
  id: 'someone_else',
  context: ({ input }) => input,
  initial: 'finding',
  on: {
    ...alwaysThere,
    'asked.report': { actions: { type: 'begin', params: { flow: 'parent' } } },
    'asked.ready': { actions: { type: 'begin', params: { flow: 'parent' } } },
    'asked.words': { target: '.finding', actions: say('words_other') },
    'said.returned': { target: '.ended', actions: [say('other_returned'), 'finish'] },
  },
  states: {
    finding: {
      always: [
        { guard: reached('closed'), target: 'ended' },
        { guard: and(['dangerOpen', not(reached('greeted'))]), target: 'knownInDanger' },
        { guard: 'dangerOpen', target: 'urgent' },
        { guard: and([not(reached('greeted')), lacks('your_word')]), target: 'greeting' },
        { guard: not(reached('greeted')), target: 'greetingWhoSaid' },
        { guard: lacks('your_word'), target: 'asking_your_word' },
        { guard: answeredSince('your_word', 'door_answered'), target: 'showingTheRoad' },
        // Danger that came with the first words is all that was said then.
        { guard: later('door_answered', 'danger'), target: 'asking_anything_more' },
        { target: 'showingTheRoad' },
      ],
    },
    /** They said it at the door, before we knew who they are. */
    knownInDanger: { entry: [mark('greeted'), say('urgent_other')], always: 'urgent' },
    urgent: { meta: { rests: 'until they have rung 999' }, on: { told: { actions: say('urgent_other') } } },
    greeting: { entry: [mark('greeted'), say('other_opening')], always: 'asking_your_word' },
    /** Their first words have said which it is: the road stands in the first answer. */
    greetingWhoSaid: { entry: [mark('greeted'), say('other_opening_short')], always: 'showingTheRoad' },
    asking_your_word: question('your_word', 'showingTheRoad'),
    /** Which road is said, once; what they add is theirs to read out. */
    showingTheRoad: {
      entry: mark('door_answered'),
      always: [
        { guard: chose('your_word', 'child_here'), target: 'asking_anything_more', actions: say('road_child_here') },
        { guard: chose('your_word', 'found'), target: 'asking_anything_more', actions: say('road_found') },
        { guard: chose('your_word', 'friend_missing'), target: 'asking_anything_more', actions: say('road_friend_missing') },
        { target: 'asking_anything_more', actions: say('road_saw') },
      ],
    },
    asking_anything_more: question('anything_more', 'ending'),
    ending: { entry: [mark('closed'), say('other_done'), 'finish'], always: 'ended' },
    /** For some hours more is kept, under the same road; after that the next words open the front door again. */
    ended: { meta: { rests: 'at the end: they may add more' }, on: { told: { actions: say('other_kept') } } },
  },
})
