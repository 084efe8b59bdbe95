/** Every language that has words of its own, and what people call it. Adding one is a catalogue beside these and a line here. */
import { welshAlways } from './cy/always.ts'
import { welshPages } from './cy/pages.ts'
import { welshParent } from './cy/parent.ts'
import { welshPhrases, welshQuestions } from './cy/questions.ts'
import { welshSays } from './cy/says.ts'
import { polishAlways } from './pl/always.ts'
import { polishPages } from './pl/pages.ts'
import { polishParent } from './pl/parent.ts'
import { polishPhrases, polishQuestions } from './pl/questions.ts'
import { polishSays } from './pl/says.ts'
import type { Catalogue, Language, Translated } from './shape.ts'

export const catalogues: Readonly<Record<Translated, Catalogue>> = {
  cy: { messages: { ...welshParent, ...welshAlways }, questions: welshQuestions, phrases: welshPhrases, pages: welshPages, says: welshSays },
  pl: { messages: { ...polishParent, ...polishAlways }, questions: polishQuestions, phrases: polishPhrases, pages: polishPages, says: polishSays },
}

/** `own`: in its own script, as people look for it. `english`: as it is said to a call handler. `word`: what asks for it by text. */
export const languageNames: Readonly<Record<Language, { own: string; english: string; word: string }>> = {
  en: { own: 'English', english: 'English', word: 'ENGLISH' },
  cy: { own: 'Cymraeg', english: 'Welsh', word: 'CYMRAEG' },
  pl: { own: 'Polski', english: 'Polish', word: 'POLSKI' },
  'x-rtl': { own: 'Right to left', english: 'English, turned round', word: 'X-RTL' },
}

/** Whole messages that ask for English again. */
export const asksForEnglish = ['english', 'in english', 'english please', 'english pls', 'angielski', 'po angielsku', 'saesneg', 'yn saesneg'] as const
