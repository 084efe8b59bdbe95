/**
 * A practitioner's check-in has been put to a young person, in words of its own: nothing of ours is asked under it, and whatever they write
 * is a reply (src/decide/check-in.ts). Who hears of it, and as what, is said by src/core/young/check-in.ts.
 */
import { and, not } from 'xstate'
import { answeredBefore, answers, later, mark, reached, say } from '../verbs.ts'

/** It stands, and they have neither turned to anything else since nor told of danger. The first of all asks about the phone, by the question for that. */
export const isAsked = and([later('checked_in', 'phone_offered'), later('checked_in', 'menu_shown'), later('checked_in', 'home_offered'), later('checked_in', 'danger'), answeredBefore('young_check_in', 'checked_in')])
/** After it nothing is offered unasked; MENU offers all. */
export const isNotOffered = later('checked_in', 'menu_shown')
/** The check-in that asks whether it is safe to text here, and nothing else: both were put at once. */
export const firstWasAsked = and([reached('checked_in'), not(later('checked_in', 'phone_offered')), not(later('phone_offered', 'checked_in'))])

/** The first words of their own after it say by when somebody reads them; what follows is heard as anywhere. */
export const heardAfterIt = { guard: later('checked_in', 'check_in_heard'), actions: [mark('check_in_heard'), say('young_check_heard')] } as const

export const checkIn = {
  checkedIn: { meta: { question: 'young_check_in' } },
  hearingHowTheyAre: {
    always: [
      { guard: answers('young_check_in', 'ok'), target: 'withThem', actions: say('young_check_ok') },
      { guard: answers('young_check_in', 'not_ok'), target: 'withThem', actions: say('young_check_not_ok') },
      { guard: answers('young_check_in', 'call'), target: 'withThem', actions: say('young_person') },
      { target: 'withThem', actions: say('young_short') },
    ],
  },
} as const
