/** The words of the public pages in a language: English where live may not show the draft, and turned round for the pages' own proof. */
import { catalogues } from '../../content/languages/index.ts'
import type { SaidPages } from '../../content/languages/shape.ts'
import {
  alwaysWords, backWord, chatWords, childline, emergencyNumbers, fieldHints, frontWords, openingWords, shellWords, yesNoOptions, youngWords,
  type BarNumber, type ChatWord,
} from '../../content/pages.ts'
import type { Language } from '../vocabulary.ts'
import { isTranslated, maySay, type Mode } from './tongue.ts'
import { turnedRound } from './turned-round.ts'

/** `language`: what the words are really in, for the page to say; `isFromTheRight`: how it is written. */
export type PageWords = Omit<SaidPages, 'shell' | 'buttons' | 'yesNo' | 'numbers' | 'agreed'> & {
  language: string
  isFromTheRight: boolean
  shell: SaidPages['shell'] & { service: string }
  always: readonly ChatWord[]
  young: readonly ChatWord[]
  opening: readonly ChatWord[]
  back: ChatWord
  yesNo: readonly { value: string; label: string }[]
  numbers: readonly BarNumber[]
  childline: BarNumber
}

const english: PageWords = {
  language: 'en', isFromTheRight: false, shell: shellWords, front: frontWords, chat: chatWords, hints: fieldHints, always: alwaysWords, young: youngWords,
  opening: openingWords, back: backWord, yesNo: yesNoOptions, numbers: emergencyNumbers, childline,
}

const inWords = (said: SaidPages, language: string): PageWords => {
  const labelled = (button: ChatWord): ChatWord => ({ ...button, label: (said.buttons as Readonly<Record<string, string>>)[button.word] ?? button.label })
  const numbered = (row: BarNumber): BarNumber => ({ ...row, forWhat: (said.numbers as Readonly<Record<string, string>>)[row.number] ?? row.forWhat })
  return {
    language, isFromTheRight: false, shell: { ...said.shell, service: shellWords.service }, front: said.front, chat: said.chat, hints: said.hints,
    always: alwaysWords.map(labelled), young: youngWords.map(labelled), opening: openingWords.map(labelled), back: labelled(backWord),
    yesNo: yesNoOptions.map(({ value }) => ({ value, label: said.yesNo[value] })), numbers: emergencyNumbers.map(numbered), childline: numbered(childline),
  }
}

export const pageWords = (language: Language, mode: Mode): PageWords => {
  if (language === 'x-rtl') return { ...turnedRound(english), language: 'en-x-rtl', isFromTheRight: true }
  if (!isTranslated(language) || !maySay(catalogues[language].pages, mode)) return english
  return inWords(catalogues[language].pages, language)
}

/** A sentence with a number in it, in the form that the number asks for in this language ("2 pytania", "5 pytań"). */
export const counted = (forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }, n: number, language: string): string =>
  forms[new Intl.PluralRules(language).select(n)] ?? forms.other
