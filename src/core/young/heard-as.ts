/**
 * "I hear you" in other words each time: whoever writes three things and reads the same sentence three times is talking to a wall. Which
 * words stand in its place goes by the turn, so that two answers running are never the same; a word or two is answered in a word or two.
 */
import type { MessageKey } from '../../../content/messages/index.ts'
import type { Conversation, Effect } from '../../vocabulary.ts'
import { saidDanger } from '../in-danger.ts'
import { folded } from '../folded.ts'
import { saysHelpWord } from './agreed-words.ts'
import { saysBeside } from './in-his-hand.ts'
import { wordsByKind, wordsWhileOpen } from './at-the-brink.ts'

type Here = Pick<Conversation, 'turn' | 'milestones' | 'raised' | 'remarks' | 'speaker' | 'checkedIn'>

/** While an emergency stands open, by what it is about; null: the words as they stand. */
const inOpenDanger: Readonly<Record<string, (here: Here) => MessageKey | null>> = {
  young_urgent_still: wordsWhileOpen,
  young_in_danger: (here) => wordsByKind(here, { medical: 'young_in_danger_medical', self_harm: 'young_in_danger_self_harm' }),
  urgent_unknown: (here) => wordsByKind(here, { medical: 'urgent_unknown_medical', self_harm: 'urgent_unknown_self_harm' }),
}

const turns: Readonly<Record<string, readonly string[]>> = {
  young_heard: ['young_heard', 'young_heard_2', 'young_heard_3', 'young_heard_4'],
  young_urgent_still: ['young_urgent_still', 'young_urgent_still_2'],
  young_code_more: ['young_code_more', 'young_code_more_2'],
  young_code_agreed_more: ['young_code_agreed_more', 'young_code_agreed_more_2'],
}
const brief = ['young_short', 'young_short_2', 'young_short_3']
const fewWords = 3

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length

/** A word of their own, agreed with a worker, is no thing that a shop is asked for, nor is "hes back": what covers them says nothing of one. */
const covered = (message: string, here: Here, text: string): string => {
  if (message === 'young_code') return saysHelpWord(here, folded(text)) ? 'young_code_agreed' : message
  const isAgreed = message === 'young_code_more' && here.checkedIn !== undefined
    && [...here.remarks.map((one) => one.text), text].map(folded).some((said) => saysHelpWord(here, said) || saysBeside(said))
  return isAgreed ? 'young_code_agreed_more' : message
}

/** `text`: what they wrote just now. */
const heardAs = (asked: string, here: Here, text: string): string => {
  const message = covered(asked, here, text)
  // Whoever told us of danger is not told of going back as if it were simple.
  if (message === 'young_back_home' && saidDanger(here)) return 'young_back_unsafe'
  const grave = inOpenDanger[message]?.(here) ?? null
  if (grave !== null) return grave
  const among = message === 'young_heard' && wordsIn(text) <= fewWords ? brief : turns[message]
  return among?.[here.turn % among.length] ?? message
}

export const saidAnew = (effects: readonly Effect[], conversation: Here, text: string): Effect[] =>
  effects.map((effect) => (effect.do === 'say' ? { ...effect, message: heardAs(effect.message, conversation, text) } : effect))
