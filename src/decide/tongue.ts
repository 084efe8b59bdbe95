/** The desk in the language of whoever knocks: its questions are put and read in it, and a short answer in it is read as its English twin. */
import { assessIn, graver } from '../core/danger/in-tongues.ts'
import { inEnglish, languageAsked, languageWritten } from '../core/tongue-heard.ts'
import type { Heard } from '../core/heard.ts'
import { remember } from '../core/keep.ts'
import { isTranslated, languageOf, languagesOn, questionsIn } from '../core/tongue.ts'
import type { Found } from '../ports.ts'
import type { Conversation, Inbound, Knock, Language } from '../vocabulary.ts'
import type { Desk, Here } from './desk.ts'

/** The same desk where they speak English. */
export const inTongue = (desk: Desk, conversation: Pick<Conversation, 'language'>): Desk => {
  const language = languageOf(conversation)
  if (language === 'en') return desk
  const questions = questionsIn(desk.script.questions, language, desk.setting.mode)
  return questions === desk.script.questions ? desk : { ...desk, script: { ...desk.script, questions } }
}

/** Danger is heard in every language that the area has switched on, and in theirs, whatever they have chosen (issue on danger, Languages). */
export const hearingAll = (desk: Desk, found: Found): Desk => {
  const theirs = found.state === 'here' ? languageOf(found.conversation) : 'en'
  const languages = [...new Set([...languagesOn(desk.setting.area), ...(isTranslated(theirs) ? [theirs] : [])])]
  if (languages.length === 0) return desk
  const { assess } = desk.ears
  return { ...desk, ears: { ...desk.ears, assess: (text, speaker, recent) => graver(assess(text, speaker, recent), assessIn(languages, text, speaker, recent)) } }
}

type Said = Extract<Knock, { kind: 'said' }>

/**
 * What was said in a conversation that is under way, in the language that they chose before it, with it, or on the page. `asked`: it does
 * nothing but ask for a language, and the question that waits is put again in that.
 */
export const heardIn = (desk: Desk, found: Here, inbound: Inbound, knock: Said): { found: Here; inbound: Inbound; knock: Said; asked?: Heard } => {
  const { language: ofThePage, ...words } = knock
  // After the spare word whoever writes may be another, and reads nothing but ordinary words.
  const asked = found.conversation.place === 'watched' ? null : languageAsked(words.text, languagesOn(desk.setting.area))
  const language = asked ?? ofThePage ?? found.conversation.language
  if (language === undefined) return { found, inbound, knock: words }
  const conversation: Conversation = { ...found.conversation, language }
  const here = { ...found, conversation }
  if (asked === null) return { found: here, inbound, knock: { ...words, text: inEnglish(words.text, languageOf(conversation)) } }
  const kept = remember(conversation, words.text, { at: inbound.at, now: desk.now, channel: conversation.line.channel })
  return { found: here, inbound, knock: words, asked: { conversation: kept, events: [{ type: 'asked.again' }], asides: [{ do: 'say', message: 'language_set' }] } }
}

/** The first words of a sitting: asked for, chosen on the page, or plainly written; else nobody guesses. Nothing but a wish for a language says nothing else. */
export const firstIn = (desk: Desk, { text, language: ofThePage }: Said): { text: string; language?: Language } => {
  const on = languagesOn(desk.setting.area)
  const asked = languageAsked(text, on)
  if (asked) return { text: '', language: asked }
  const language = ofThePage ?? languageWritten(text, on) ?? undefined
  return language === undefined ? { text } : { text: inEnglish(text, language), language }
}
