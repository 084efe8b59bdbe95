/** Every message there is, and which of them answers danger. */
import { alwaysWords } from './always.ts'
import { brinkWords } from './brink.ts'
import { backWords } from './back.ts'
import { checkInWords } from './check-in.ts'
import { doorWords } from './doors.ts'
import { homeWords } from './home.ts'
import { lossWords } from './loss.ts'
import { parentWords } from './parent.ts'
import { trustWords } from './trust.ts'
import { youngWords } from './young.ts'
import type { Message } from '../shape.ts'

export const words = { ...parentWords, ...backWords, ...lossWords, ...doorWords, ...youngWords, ...checkInWords, ...trustWords, ...homeWords, ...brinkWords, ...alwaysWords } satisfies Record<string, Message>

export type MessageKey = keyof typeof words

/** The fixed answer to danger, by who speaks, how grave, and the topic; `any` where no topic has words of its own. */
export const dangerWords: Record<'adult' | 'other' | 'child', Record<'emergency' | 'concern', { any: MessageKey } & Record<string, MessageKey>>> = {
  adult: {
    emergency: {
      any: 'danger_adult', flag: 'danger_adult_flag', self_harm: 'danger_adult_self_harm', suicide: 'danger_adult_self_harm',
      overdose_medical: 'danger_adult_medical', medical: 'danger_adult_medical', medicine: 'danger_adult_medicine',
      young_child: 'danger_adult_young_child', young_kept: 'danger_adult_young_kept', water: 'danger_adult_water', taken: 'danger_adult_taken', violence: 'danger_adult_violence',
      now: 'danger_adult_now', back_hurt: 'danger_adult_back_hurt',
    },
    concern: { any: 'concern_adult', taken: 'concern_adult_taken', flag_unsure: 'concern_adult_flag_unsure' },
  },
  other: {
    emergency: {
      any: 'danger_other', self_harm: 'danger_other_self_harm', suicide: 'danger_other_self_harm', overdose_medical: 'danger_other_medical',
      medical: 'danger_other_medical', medicine: 'danger_other_medicine', taken: 'danger_other_taken', young_child: 'danger_other_young_child',
      violence: 'danger_other', now: 'danger_other_now',
    },
    concern: { any: 'concern_other' },
  },
  child: {
    emergency: {
      any: 'danger_child', self_harm: 'danger_child_self_harm', suicide: 'danger_child_self_harm',
      overdose_medical: 'danger_child_medical', medical: 'danger_child_medical', medicine: 'danger_child_medicine',
    },
    concern: { any: 'concern_child', neglect_housing: 'concern_child_housing' },
  },
}

/** The same danger said again, worse, or where it is closest (core/young/at-the-brink.ts): an answer to an emergency like those above. */
export const dangerAgain: readonly MessageKey[] = [
  'danger_child_2', 'danger_child_3', 'danger_child_lost', 'danger_child_housing', 'danger_child_silent', 'danger_child_medical_2', 'danger_child_medical_3', 'danger_child_medical_silent',
  'danger_child_self_harm_2', 'danger_child_self_harm_3', 'danger_child_place', 'danger_child_place_2', 'danger_child_means', 'danger_child_means_2', 'danger_child_farewell', 'danger_child_farewell_2',
  'danger_loss', 'danger_loss_2',
]
