/**
 * A message home, as the child asks for it: for whom, which of the fixed words, all of it shown, and a yes. A worker does the rest
 * (src/act/home.ts). It is begun only where a worker is on the rota: whoever hears the child knows that (core/young/hear-young.ts).
 */
import { and, not, or } from 'xstate'
import { homeSentences } from '../../content/message-home.ts'
import { answers, chose, isThis, later, mark, question, say } from '../verbs.ts'

export const homeIsOpen = and([later('home_offered', 'checked_in'), later('home_offered', 'home_asked'), later('home_offered', 'home_left'), later('home_offered', 'menu_shown')])
/** A worker has it, and has neither released nor declined it. */
export const homeWaits = and([later('home_asked', 'home_left'), later('home_asked', 'home_settled')])
/** …and has begun to release it: it may be on its way. */
export const homeGoes = and([homeWaits, later('home_going', 'home_asked')])

/** They take it back, by that word or by going back into it. */
export const homeTakenBack = [mark('home_left'), say('young_home_taken_back')] as const
export const isOfHome = or([isThis('young_home_who'), isThis('young_home_words'), isThis('young_home_ok')])
/** The yes sent twice. */
export const saysYesAgain = or([answers('young_home_ok', 'ask'), answers('young_home_ok', 'ask_quietly')])

const choseNoWords = not(or(Object.keys(homeSentences).map((sentence) => chose('young_home_words', sentence))))
const askThem = [mark('home_asked'), { type: 'alert' as const, params: { severity: 'concern' as const, topic: 'message_home' } }]
const leaving = [mark('home_left'), say('young_home_left')]

/** Words of their own cannot go, and they are told so: they are heard here all the same. */
const onlyThese = <const T extends string>(key: string, next: T) => {
  const asked = question(key, next)
  return { ...asked, on: { ...asked.on, told: { actions: [say('young_home_only'), 'askAgain' as const] } } }
}

export const homeStates = {
  asking_young_home_who: question('young_home_who', 'asking_young_home_words'),
  asking_young_home_words: onlyThese('young_home_words', 'lookingAtTheWords'),
  lookingAtTheWords: { always: [{ guard: choseNoWords, target: 'withThem', actions: leaving }, { target: 'asking_young_home_ok' }] },
  asking_young_home_ok: onlyThese('young_home_ok', 'decidingOnHome'),
  decidingOnHome: {
    always: [
      { guard: answers('young_home_ok', 'ask'), target: 'withThem', actions: [...askThem, say('young_home_asked')] },
      { guard: answers('young_home_ok', 'ask_quietly'), target: 'withThem', actions: [...askThem, say('young_home_asked_quietly')] },
      { target: 'withThem', actions: leaving },
    ],
  },
} as const
