/**
 * A young person who texts gets 999, the lines that listen, and what is private, at once: nothing is asked that they must answer, no name
 * and no place, and silence is fine: nothing here waits, rings or lapses. Nothing here is ever an input to anything that a parent sees (law 4).
 */
import { and, not, or } from 'xstate'
import { alwaysThere } from './always.ts'
import { flow } from './setup.ts'
import { answeredBefore, answers, isThis, lacks, later, mark, question, reached, say } from './verbs.ts'
import { checkIn, firstWasAsked, heardAfterIt, isAsked, isNotOffered } from './young/check-in.ts'
import { homeGoes, homeIsOpen, homeStates, homeTakenBack, homeWaits, isOfHome, saysYesAgain } from './young/message-home.ts'

const startAgain = { type: 'ask' as const, params: { question: 'young_start' } }
const picked = (value: string) => answers('young_start', value)
/** What was written here is not shown to whoever holds the phone now (law 4), and there is no report to make. */
const offerAgain = { target: '.finding', actions: [mark('menu_shown'), say('young_menu')] } as const
const alertThem = { type: 'alert' as const, params: { severity: 'emergency' as const, topic: 'code_word' } }

/** They used the code word, or wrote that somebody is beside them; and neither said since that they are safe nor wrote danger in plain words. */
const isWatched = and([later('code_word', 'went_on'), not(later('danger', 'code_word'))])
const phoneIsOpen = and([not(later('checked_in', 'phone_offered')), later('phone_offered', 'menu_shown'), later('phone_offered', 'home_offered'), answeredBefore('young_phone', 'phone_offered')])
/** Once they have gone their own way nothing is offered twice unasked. */
const isNew = and([lacks('young_start'), not(reached('home_offered'))])

/** Whoever holds this phone may be the one they fear: every word but a plain "safe" has the same kind of answer. */
const ordinary = { actions: say('young_code_more') }
/** Danger is told to people; what is on the screen stays as it is, and says 999 (design law 1, law 5). */
const alertDanger = <const S extends 'emergency' | 'concern'>(severity: S) =>
  ({ type: 'alert' as const, params: ({ event }: { event: { topic: string } }) => ({ severity, topic: event.topic }) })
const beginAgain = { actions: alwaysThere['asked.startAgain'].actions } as const
const stillUrgent = { actions: say('young_urgent_still') }

export const youngPerson = flow.createMachine({
  id: 'young_person',
  context: ({ input }) => input,
  initial: 'finding',
  on: {
    ...alwaysThere,
    told: [heardAfterIt, { actions: say('young_heard') }],
    // A page that stood open, or a text that crossed ours, moves back into a message home that a worker has: no new yes, so it is theirs no more.
    answered: [{ guard: and([homeWaits, saysYesAgain]), actions: say('young_home_waiting') }, { guard: and([homeGoes, isOfHome]), actions: [mark('home_left'), say('young_home_going')] }, { guard: and([homeWaits, isOfHome]), actions: homeTakenBack },
      { guard: and([isThis('young_check_in'), not('dangerOpen')]), target: '.hearingHowTheyAre' }, { target: '.finding' }],
    'asked.unshare': { actions: ['withdraw', say('links_closed')] },
    'asked.menu': offerAgain,
    'asked.web': offerAgain,
    // A worker texts this phone, and whoever has it may try our words: no welcome, which would say what we are.
    'asked.startAgain': [
      { guard: and([reached('checked_in'), homeIsOpen]), target: '.withThem', actions: [mark('home_left'), say('young_short')] },
      { guard: reached('checked_in'), actions: say('young_short') },
      beginAgain,
    ],
    'asked.report': offerAgain,
    'asked.ready': offerAgain,
    'asked.words': offerAgain,
    'asked.messageHome': [
      { guard: homeGoes, actions: say('young_home_going') },
      { guard: homeWaits, actions: say('young_home_waiting') },
      { target: '.finding', actions: mark('home_offered') },
    ],
    'said.takeBack': [
      { guard: homeGoes, actions: [mark('home_left'), say('young_home_going')] },
      { guard: homeWaits, actions: homeTakenBack },
      { guard: homeIsOpen, target: '.finding', actions: [mark('home_left'), say('young_home_left')] },
      { actions: say('young_home_none') },
    ],
    'asked.quietly': { target: '.watched', actions: [mark('code_word'), mark('danger'), alertThem, say('young_code')] },
    /** Somebody is beside them: who hears of it, and what the phone shows, was said already (src/core/young/in-his-hand.ts). */
    'said.beside': { target: '.watched', actions: [mark('code_word'), mark('danger')] },
    'said.returned': { actions: [mark('check_in_back'), say('young_back')] },
    'said.safe': { target: '.finding', actions: [mark('went_on'), say('young_safe')] },
  },
  states: {
    finding: {
      always: [
        { guard: isWatched, target: 'watched' },
        { guard: and(['dangerOpen', not(reached('greeted'))]), target: 'knownInDanger' },
        { guard: 'dangerOpen', target: 'urgent' },
        { guard: not(or([reached('greeted'), reached('checked_in')])), target: 'greeting' },
        { guard: isAsked, target: 'checkedIn' },
        { guard: and([homeIsOpen, answeredBefore('young_home_who', 'home_offered')]), target: 'asking_young_home_who' },
        { guard: and([homeIsOpen, answeredBefore('young_home_words', 'home_offered')]), target: 'asking_young_home_words' },
        { guard: homeIsOpen, target: 'asking_young_home_ok' },
        { guard: phoneIsOpen, target: 'asking_young_phone' },
        { guard: isNotOffered, target: 'withThem' },
        { guard: isNew, target: 'asking_young_start' },
        // They come back from danger, or to us: what was offered stands.
        { target: 'withThem', actions: startAgain },
      ],
    },
    /** They said it at the door, before we knew who they are: no welcome as if nothing had been said. */
    knownInDanger: { entry: [mark('greeted'), say('young_in_danger')], always: 'urgent' },
    /** No form question again until they plainly say that they are safe (law 1). */
    urgent: {
      meta: { rests: 'until they say that they are safe' },
      on: {
        told: stillUrgent, 'asked.menu': stillUrgent, 'asked.messageHome': stillUrgent, 'asked.web': stillUrgent, 'asked.report': stillUrgent, 'asked.ready': stillUrgent, 'asked.words': stillUrgent,
        'asked.unshare': { actions: ['withdraw', say('young_urgent_still')] },
        'asked.startAgain': [{ guard: reached('checked_in'), ...stillUrgent }, beginAgain],
      },
    },
    watched: {
      meta: { rests: 'looks ordinary: until they say that they are safe' },
      on: {
        'danger.emergency': { actions: [alertDanger('emergency'), say('young_code_more')] }, 'danger.concern': { actions: alertDanger('concern') },
        'asked.unshare': { actions: ['withdraw', say('young_code_more')] },
        told: ordinary, answered: ordinary, 'asked.menu': ordinary, 'asked.messageHome': ordinary, 'asked.web': ordinary, 'asked.report': ordinary, 'asked.ready': ordinary,
        'asked.words': ordinary, 'asked.help': ordinary, 'asked.why': ordinary, 'asked.again': ordinary, 'asked.startAgain': ordinary, 'said.takeBack': { actions: [mark('home_left'), say('young_code_more')] },
        'said.returned': ordinary, 'said.rung': ordinary, 'asked.quietly': { actions: [alertThem, say('young_code')] },
      },
    },
    greeting: { entry: [mark('greeted'), say('young_opening')], always: 'asking_young_start' },
    asking_young_start: {
      ...question('young_start', 'listening'),
      // "Say it your way": words of their own are heard, never called unreadable.
      on: { answered: { guard: isThis('young_start'), target: 'listening' } },
    },
    listening: {
      always: [
        { guard: picked('talk'), target: 'withThem', actions: say('young_talk') },
        { guard: picked('tell'), target: 'withThem', actions: say('young_tell') },
        { guard: picked('back'), target: 'withThem', actions: say('young_back_home') },
        { guard: picked('stay'), target: 'withThem', actions: say('young_stay') },
        { guard: picked('listen'), target: 'withThem', actions: say('young_listen') },
        { guard: picked('stop'), target: 'withThem', actions: say('young_stop') },
        { guard: picked('phone'), target: 'asking_young_phone', actions: mark('phone_offered') },
        { target: 'withThem', actions: say('young_heard') },
      ],
    },
    ...homeStates,
    ...checkIn,
    /** The gate: what comes unasked comes only to a phone that is safe to text (decide.ts). */
    asking_young_phone: question('young_phone', 'hearingOfThePhone'),
    hearingOfThePhone: {
      always: [
        { guard: and([firstWasAsked, answers('young_phone', 'yes')]), target: 'withThem', actions: say('young_check_yes') },
        { guard: firstWasAsked, target: 'withThem', actions: say('young_check_no') },
        { guard: answers('young_phone', 'yes'), target: 'withThem', actions: [mark('word_told'), say('young_phone_yes')] },
        { target: 'withThem', actions: say('young_phone_no') },
      ],
    },
    /** What was offered may be picked at any time, and MENU offers it again. */
    withThem: {
      meta: { rests: 'they may write at any time' },
      on: { answered: { guard: isThis('young_start'), target: 'listening' } },
    },
  },
})
