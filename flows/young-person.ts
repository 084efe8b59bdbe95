/**
 * A young person who texts gets 999, the lines that listen, and what is private, at once: nothing is asked that they must
 * answer, and nothing here is ever an input to anything that a parent sees (law 4). The fuller journey stands on this one.
 */
import { and, not } from 'xstate'
import { alwaysThere } from './always.ts'
import { flow } from './setup.ts'
import { chose, isThis, lacks, mark, question, reached, say } from './verbs.ts'

const startAgain = { type: 'ask' as const, params: { question: 'young_start' } }
const startAnswered = isThis('young_start')
const picked = (value: string) => chose('young_start', value)

export const youngPerson = flow.createMachine({
  id: 'young_person',
  context: ({ input }) => input,
  initial: 'finding',
  on: {
    ...alwaysThere,
    // What was written here is not shown to whoever holds the phone now (law 4).
    'asked.web': { actions: [say('young_menu'), 'askAgain'] },
    'asked.report': { actions: [say('young_menu'), 'askAgain'] },
    'asked.ready': { actions: [say('young_menu'), 'askAgain'] },
    'asked.words': { actions: [say('young_menu'), 'askAgain'] },
    'said.returned': { actions: say('young_back') },
    'said.safe': { target: '.finding', actions: [mark('went_on'), say('young_safe')] },
  },
  states: {
    finding: {
      always: [
        { guard: and(['dangerOpen', not(reached('greeted'))]), target: 'knownInDanger' },
        { guard: 'dangerOpen', target: 'urgent' },
        { guard: not(reached('greeted')), target: 'greeting' },
        { guard: lacks('young_start'), target: 'asking_young_start' },
        // They come back from danger, or to us: what was offered stands.
        { target: 'withThem', actions: startAgain },
      ],
    },
    /** They said it at the door, before we knew who they are: no welcome as if nothing had been said. */
    knownInDanger: { entry: [mark('greeted'), say('young_in_danger')], always: 'urgent' },
    /** No form question again until they plainly say that they are safe (law 1). */
    urgent: { meta: { rests: 'until they say that they are safe' }, on: { told: { actions: say('young_urgent_still') } } },
    greeting: { entry: [mark('greeted'), say('young_opening')], always: 'asking_young_start' },
    asking_young_start: {
      ...question('young_start', 'listening'),
      // "Say it your way": words of their own are heard, never called unreadable.
      on: { answered: { guard: startAnswered, target: 'listening' }, told: { actions: say('young_heard') } },
    },
    listening: {
      always: [
        { guard: picked('talk'), target: 'withThem', actions: say('young_talk') },
        { guard: picked('tell'), target: 'withThem', actions: say('young_tell') },
        { guard: picked('back'), target: 'withThem', actions: say('young_back_home') },
        { target: 'withThem', actions: say('young_heard') },
      ],
    },
    /** What was offered may be picked at any time, and MENU offers it again. */
    withThem: {
      meta: { rests: 'they may write at any time' },
      on: {
        answered: { guard: startAnswered, target: 'listening' },
        told: { actions: say('young_heard') },
        'asked.menu': { actions: [say('young_menu'), startAgain] },
      },
    },
  },
})
