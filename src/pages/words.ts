/** The language of a page: what it says around the conversation, for every component in it, and the languages that it offers. */
import { createContext, useContext } from 'hono/jsx'
import { pageWords, type PageWords } from '../core/page-words.ts'
import type { Language } from '../vocabulary.ts'

/** `own`: as those who speak it call it. */
export type Tongue = { language: Language; own: string; href: string }

const Spoken = createContext<PageWords>(pageWords('en', 'demo'))
/** Everything in it says these words. */
export const InWords = Spoken.Provider
export const useWords = (): PageWords => useContext(Spoken)

export const wordsOf = ({ mode, language = 'en' }: { mode: 'demo' | 'live'; language?: Language }): PageWords => pageWords(language, mode)
