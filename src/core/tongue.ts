/**
 * In which language a thing is said: the one place where words are picked by language and mode. Live says none that a person has not
 * agreed, but the English, with the line on interpreters under it (issue on danger, Languages; design law 10).
 */
import { catalogues, languageNames } from '../../content/languages/index.ts'
import { phrases, type PhraseKey } from '../../content/languages/phrases.ts'
import type { SaidQuestion, Translated } from '../../content/languages/shape.ts'
import { words, type MessageKey } from '../../content/messages/index.ts'
import type { Agreed, AreaPack, Message, Question } from '../../content/shape.ts'
import type { Conversation, Language } from '../vocabulary.ts'
import { turnedRound } from './turned-round.ts'

export type Mode = 'demo' | 'live'

/** English where none was asked for, or one that this version has no words for. */
export const languageOf = ({ language }: Pick<Conversation, 'language'>): Language => (language !== undefined && Object.hasOwn(languageNames, language) ? language : 'en')

/** The language that they write to us in, as it is said to a call handler; null for English. */
export const wroteIn = (conversation: Pick<Conversation, 'language'>): string | null => {
  const language = languageOf(conversation)
  return isTranslated(language) ? languageNames[language].english : null
}

/** The languages beside English that an area has switched on. */
export const languagesOn = ({ languages }: AreaPack): readonly Translated[] => languages?.value ?? []

export const isTranslated = (language: Language): language is Translated => language === 'cy' || language === 'pl'
export const maySay = ({ agreed }: { agreed?: Agreed }, mode: Mode) => mode === 'demo' || agreed?.status === 'agreed'

/** `isEnglish`: they asked for another language, and these words are not in it. */
export type Spoken = { message: Message; isEnglish: boolean }

export const messageIn = (key: MessageKey, language: Language, mode: Mode): Spoken => {
  const english: Message = words[key]
  if (language === 'en') return { message: english, isEnglish: false }
  if (language === 'x-rtl') return { message: turnedRound(english), isEnglish: false }
  const said = catalogues[language].messages[key]
  if (said === undefined || !maySay(said, mode)) return { message: english, isEnglish: true }
  const { sms, web, attended } = said
  const { attended: watched, web: _, ...rest } = english
  return {
    isEnglish: false,
    message: { ...rest, sms, ...(web === undefined ? {} : { web }), ...(watched && attended ? { attended: { ...watched, web: attended.sms, ...attended } } : {}) },
  }
}

/** A phrase fits the words round it: they are English where these are. */
export const phraseIn = (key: PhraseKey, conversation: Pick<Conversation, 'language'>, { mode }: { mode: Mode }): string => {
  const language = languageOf(conversation)
  if (language === 'x-rtl') return turnedRound(phrases[key])
  if (!isTranslated(language)) return phrases[key]
  const { phrases: said } = catalogues[language]
  return maySay(said, mode) ? said[key] : phrases[key]
}

// ── Questions ────────────────────────────────────────────────────────────────

export type Questions = Readonly<Record<string, Question>>

/** The options keep their values, their order and their English names; what is said in this language comes before them. */
const optionsIn = ({ options = [] }: Question, said: SaidQuestion) => options.map((option) => {
  const [label, ...also] = said.options?.[option.value] ?? [option.label]
  return { ...option, label, also: [...also, option.label, ...(option.also ?? [])] }
})

const questionIn = (question: Question, said: SaidQuestion): Question => {
  const { hint: _, ...rest } = question
  const { sms, legend, why, hint } = said
  return { ...rest, sms, legend, why, ...(hint === undefined ? {} : { hint }), ...(question.options ? { options: optionsIn(question, said) } : {}) }
}

const allIn = (questions: Questions, language: Language, mode: Mode): Questions => {
  if (language === 'en') return questions
  if (language === 'x-rtl') return Object.fromEntries(Object.entries(questions).map(([key, question]) => [key, roundQuestion(question)]))
  const said: Readonly<Record<string, SaidQuestion | undefined>> = catalogues[language].questions
  return Object.fromEntries(Object.entries(questions).map(([key, question]) => {
    const words = said[key]
    return [key, words && maySay(words, mode) ? questionIn(question, words) : question]
  }))
}

const roundQuestion = (question: Question): Question => {
  const { sms, legend, why, hint, options, ...rest } = question
  const labelled = options?.map((option) => ({ ...option, label: turnedRound(option.label), also: [option.label, ...(option.also ?? [])] }))
  return { ...rest, ...turnedRound({ sms, legend, why, ...(hint === undefined ? {} : { hint }) }), ...(labelled ? { options: labelled } : {}) }
}

/** The registry in a language is made once: options are known by who they are (answers/option-words.ts). */
const made = new WeakMap<Questions, Map<string, Questions>>()
export const questionsIn = (questions: Questions, language: Language, mode: Mode): Questions => {
  if (language === 'en') return questions
  const known = made.get(questions) ?? new Map<string, Questions>()
  made.set(questions, known)
  const name = `${language} ${mode}`
  const there = known.get(name) ?? allIn(questions, language, mode)
  known.set(name, there)
  return there
}

/** Is this question put in English to somebody who asked for another language? */
export const isInEnglish = (key: string, language: Language, mode: Mode): boolean => {
  if (!isTranslated(language)) return false
  const said = (catalogues[language].questions as Readonly<Record<string, SaidQuestion | undefined>>)[key]
  return said === undefined || !maySay(said, mode)
}
