/** Which language somebody asks for or plainly writes, and what their short answers come to in the English that our readers know. Pure. */
import { asksForEnglish, catalogues, languageNames } from '../../content/languages/index.ts'
import type { Says, Translated } from '../../content/languages/shape.ts'
import type { Language } from '../vocabulary.ts'
import { fold } from './answers/plain.ts'

/** Lower case, no marks on the letters, and a space for each apostrophe: `Zaginęła` is `zaginela`, `dwi'n siŵr` is `dwi n siwr`. */
export const bare = (said: string, max = 400): string => {
  const folded = fold(said.slice(0, max).replace(/['’‘`´]/g, ' '), max)
  return /^[ -~]*$/.test(folded) ? folded : folded.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l')
}

const twinsOf = ({ twins }: Says) => new Map(Object.entries(twins).flatMap(([english, ways]) => ways.map((way) => [way, english] as const)))
const known: Readonly<Record<Translated, { twins: ReadonlyMap<string, string>; marks: ReadonlySet<string> }>> = {
  cy: { twins: twinsOf(catalogues.cy.says), marks: new Set(catalogues.cy.says.plainly) },
  pl: { twins: twinsOf(catalogues.pl.says), marks: new Set(catalogues.pl.says.plainly) },
}

const ownName: Readonly<Record<Translated, string>> = { cy: bare(languageNames.cy.word), pl: bare(languageNames.pl.word) }

/** A whole message that asks for a language. `on`: those that the area has; English is always there. */
export const languageAsked = (text: string, on: readonly Translated[]): Language | null => {
  if (text.length > 80) return null
  const said = bare(text)
  if (asksForEnglish.some((way) => way === said)) return 'en'
  return on.find((one) => catalogues[one].says.asksFor.includes(said) || ownName[one] === said) ?? null
}

/** A first text that is plainly in one of them; else nobody guesses. */
export const languageWritten = (text: string, on: readonly Translated[]): Translated | null => {
  const said = bare(text).split(' ')
  const marked = (one: Translated) => new Set(said.filter((word) => known[one].marks.has(word))).size
  return on.find((one) => marked(one) >= 2 && marked(one) * 2 >= new Set(said).size) ?? null
}

/** Who is plainly there, by a first text in that language. */
export const soundsIn = (text: string, language: Language): 'parent' | 'young_person' | null => {
  if (language !== 'cy' && language !== 'pl') return null
  const said = ` ${bare(text, 2_000)} `
  const { young_person: young, parent } = catalogues[language].says.sounds
  // Of two readings the child's: no child lands in the parent's flow.
  return young.some((way) => said.includes(` ${way} `)) ? 'young_person' : parent.some((way) => said.includes(` ${way} `)) ? 'parent' : null
}

const timeWords = (text: string, { times }: Says): string | null => {
  const words = text.toLowerCase().replace(/[,.!]+(?=\s|$)/g, '').split(/\s+/).filter((word) => word !== '')
  const read = words.map((word) => (/^\d{1,2}(?:[:.]\d\d)?$/.test(word) ? word : times[bare(word)]))
  return read.every((word) => word !== undefined) && read.some((word) => /\d/.test(word ?? '')) && words.length > 1 ? read.filter((word) => word !== '').join(' ') : null
}

/**
 * A short answer, or a word that acts, as our readers know it: "nie wiem" is "don't know", "wczoraj o 16" is "yesterday at 16". Whatever else
 * is said stays word for word. What was typed is in the thread; nothing here is ever shown to anybody.
 */
export const inEnglish = (text: string, language: Language): string => {
  if (language !== 'cy' && language !== 'pl') return text
  const { says } = catalogues[language]
  const whole = known[language].twins.get(bare(text, 100))
  if (whole !== undefined && text.length <= 80) return whole
  const first = /^\s*(\S+?)[,.!]?\s+(?=\S)/.exec(text)
  if (first?.[1] !== undefined && says.yesFirst.includes(bare(first[1]))) return `yes, ${text.slice(first[0].length)}`
  return timeWords(text.slice(0, 100), says) ?? text
}
