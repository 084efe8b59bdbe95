/**
 * The shape of the words in another language. A catalogue is typed by the keys and holes of the English words: a key that English has not,
 * a hole that is missing or added, an option too few, do not compile. What a catalogue leaves out is said in English.
 */
import type { MessageKey, words } from '../messages/index.ts'
import type { chatWords, everyButton, fieldHints, frontWords, shellWords } from '../pages.ts'
import type { QuestionKey, questions } from '../questions/index.ts'
import type { Agreed, SlotsIn } from '../shape.ts'
import type { PhraseKey, phrases } from './phrases.ts'

/** `x-rtl` is no language: English turned round, made as it is asked for, to prove the pages of those that are written from the right. */
export type Language = 'en' | 'cy' | 'pl' | 'x-rtl'
/** Those that have words of their own here. */
export type Translated = Exclude<Language, 'en' | 'x-rtl'>

/** `segments`: what the text may cost at most, with ordinary names in its holes. Written down and kept to: a text is never cut. */
export type Said = { sms: string; web?: string; segments: 1 | 2 | 3 | 4 }
/** Left out, `agreed` is a draft, and live says the English. */
export type SaidMessage = Said & { attended?: Said; agreed?: Agreed }
/** An option's label, and other ways to say it (without marks on the letters). */
type Options = Readonly<Record<string, readonly [label: string, ...also: string[]]>>
export type SaidQuestion = Said & { legend: string; why: string; hint?: string; options?: Options; agreed?: Agreed }

type HolesOf<T> = T extends { sms: infer S extends string } ? SlotsIn<S> : never
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? unknown : { hole: Exclude<B, A> }) : { hole: Exclude<A, B> }
/** Words for a service that somebody watches are owed wherever English has them: the others would not be true there. */
type Watched<T, English> = English extends { attended: infer E } ? (T extends { attended: infer A } ? { attended: Same<HolesOf<A>, HolesOf<E>> } : { attended: Said }) : unknown
type Messages = typeof words

/** Refuses a key that English has not, and holes that are not the English ones. */
export const messagesIn = <const T extends { [K in keyof T]: SaidMessage }>(
  said: { [K in keyof T]: K extends MessageKey ? T[K] & Same<HolesOf<T[K]>, HolesOf<Messages[K]>> & Watched<T[K], Messages[K]> : never },
): Partial<Record<MessageKey, SaidMessage>> => said

type Questions = typeof questions
type Values<Q> = Q extends { options: readonly { value: infer V extends string }[] } ? { options: { [K in V]: readonly [string, ...string[]] } } : unknown

export const questionsIn = <const T extends { [K in keyof T]: SaidQuestion }>(
  said: { [K in keyof T]: K extends QuestionKey ? T[K] & Same<HolesOf<T[K]>, HolesOf<Questions[K]>> & Values<Questions[K]> : never },
): Partial<Record<QuestionKey, SaidQuestion>> => said

/** The small words that fill holes. All of them or the file does not compile: half a sentence in two languages helps nobody. */
export type SaidPhrases = { [K in PhraseKey]: string } & { agreed?: Agreed }
export const phrasesIn = <const T extends SaidPhrases>(
  said: { [K in keyof T]: K extends PhraseKey ? T[K] & (T[K] extends string ? Same<SlotsIn<T[K]>, SlotsIn<(typeof phrases)[K]>> : unknown) : T[K] },
): SaidPhrases => said as SaidPhrases

/** The English words of a page with another language's in their place: a key too many does not compile. `other` is every language's own. */
type Plurals = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
type InTheirPlace<T> = { [K in keyof T as K extends 'agreed' | 'source' ? never : K]:
  T[K] extends string ? string : T[K] extends readonly string[] ? readonly string[] : T[K] extends { one: string; other: string } ? Plurals : InTheirPlace<T[K]> }
type ButtonWord = (typeof everyButton)[number]['word']
/** Pages are whole or they do not compile. `buttons` by the word that they send, `numbers` as they stand in the bar. */
export type SaidPages = {
  shell: Omit<InTheirPlace<typeof shellWords>, 'service'>
  front: InTheirPlace<typeof frontWords>
  chat: InTheirPlace<typeof chatWords>
  buttons: Readonly<Record<ButtonWord, string>>
  yesNo: Readonly<Record<'yes' | 'unsure' | 'no', string>>
  hints: Readonly<Record<keyof typeof fieldHints, string>>
  numbers: Readonly<Record<'999' | '101' | '116 000' | '0800 1111', string>>
  agreed?: Agreed
}

/** How people in this language answer and ask, in the English that our readers know. Keys are written without marks on the letters. */
export type Says = {
  /** Whole messages that ask for this language. */
  asksFor: readonly string[]
  /** Words that English has not. Two of them, and half of all that is said or more, and a first text is plainly in this language. */
  plainly: readonly string[]
  /** Whole messages, each with its English twin: answers, and the words that act at any point. */
  twins: Readonly<Record<string, readonly string[]>>
  /** Words of times and ages. A message of nothing but these and numbers is read word by word. */
  times: Readonly<Record<string, string>>
  /** A yes before more words: it is read, and what follows is kept as it was said. A no is only read alone ("nie wiem"). */
  yesFirst: readonly string[]
  /** Who is plainly there, by what stands anywhere in a first text. */
  sounds: Readonly<Record<'parent' | 'young_person', readonly string[]>>
}

export type Catalogue = {
  messages: Partial<Record<MessageKey, SaidMessage>>
  questions: Partial<Record<QuestionKey, SaidQuestion>>
  phrases: SaidPhrases
  pages: SaidPages
  says: Says
}
