/** A message as it is heard: the words, the question they may answer and what they come to under it, and the danger in them. Made once. */
import type { Conversation, Danger, Instant, Speaker } from '../vocabulary.ts'
import type { Reading } from './answers/read-answer.ts'
import { folded, type Folded } from './folded.ts'
import type { Ears, Now, Said } from './heard.ts'
import { recentAt, remember } from './keep.ts'
import { isNamed, questionFor, readingOf, type ShownQuestion } from './shown.ts'
import { readWord, type Word } from './words.ts'
import { readAsReply } from './young/check-in.ts'
import { saysWatchedPhone } from './young/watched-phone.ts'

export type Message = {
  ears: Ears
  when: Now
  /** The conversation as it was found, and with these words among what they wrote just now. */
  before: Conversation
  conversation: Conversation
  text: string
  said: Folded
  media: boolean
  /** The question that these words answer, if any, and what they come to under it. */
  shown: ShownQuestion | null
  reading: Reading | null
  /** How surely they answer it. `named`: with an option by its own name, though it were a word of ours ("home", "now"); `sure`: whatever else the words might be; `bare`: surely, and they say no more. */
  answers: { named: boolean; sure: boolean; bare: boolean }
  /** The word of ours that the whole message is. */
  word: Word | null
  danger: Danger
}

const speakerFor = (speaker: Speaker): 'parent' | 'young_person' => (speaker === 'young_person' ? 'young_person' : 'parent')
const grave: Record<Danger['level'], number> = { none: 0, opt_out: 1, returned: 1, concern: 2, emergency: 3 }

/**
 * Danger in a message, alone and with what came just before it. At the unknown door both readings are taken and the graver holds; of two
 * that are as grave, the young person's: what is said to a child harms no parent.
 */
export const listen = (ears: Ears, conversation: Conversation | null, text: string, at: Instant, speaker: Speaker): Danger => {
  const recent = (conversation ? recentAt(conversation, at) : []).map((r) => r.text)
  const first = ears.assess(text, speakerFor(speaker), recent)
  if (speaker === 'parent') return first
  const second = speaker === 'unknown' ? ears.assess(text, 'young_person', recent) : first
  return grave[second.level] > grave[first.level] || (grave[first.level] >= grave.concern && grave[second.level] === grave[first.level]) ? second : first
}

/** "1" under a list of options is an option, not the end of "my son is missing": it is heard alone. A number that is no option is not. */
const picksOptions = (shown: ShownQuestion | null, text: string): boolean => {
  const most = shown?.question.options?.length ?? 0
  return /^\d{1,2}(?:[\s,.&+]+\d{1,2})*$/.test(text) && text.split(/\D+/).filter(Boolean).every((digits) => Number(digits) >= 1 && Number(digits) <= most)
}

const measured = new Set<string>(['age', 'when', 'phone', 'postcode', 'height'])
/** So is an age, a time or a number under the question for it: "her bag has gone" and then "4.15pm today" is no child of four. */
const isMeasure = (shown: ShownQuestion | null, reading: Reading | null): boolean =>
  shown !== null && measured.has(shown.question.type) && reading?.kind === 'read'

/** With the empty one at either end. */
const bareWords = 3
const inWords = new Set<string>(['text', 'place', 'name', 'list'])

export const messageOf = (ears: Ears, before: Conversation, knock: Said, when: Now): Message => {
  const text = knock.text.replaceAll('\0', '').trim()
  const said = folded(text)
  const shown = questionFor(ears, before, knock, when)
  const reading = shown ? readAsReply(shown, said, before) ?? readingOf(ears, before, shown, text, when) : null
  const sure = shown !== null && reading?.kind === 'read' && reading.certainty === 'answered' && !inWords.has(shown.question.type)
  const isPick = picksOptions(shown, text)
  // ME and OTHER are what we asked for: never the end of "hes coming".
  const isWhose = shown?.key === 'about_whom' && reading?.kind === 'read' && isNamed(shown.question, text)
  const heard = listen(ears, isPick || isWhose || isMeasure(shown, reading) ? null : before, text, when.at, before.speaker)
  // "Please" under our own question is an answer to it; while danger stands it asks for what it has been told.
  const isPlea = heard.level === 'concern' && heard.family === 'whole_ask' && (sure || isOpen(before))
  // Who is beside them, or reads along, has words and an alert of its own: what only weighs as danger never lights the screen up beside that.
  const isWatched = heard.level === 'concern' && heard.family === 'weighed' && saysWatchedPhone(said)
  return {
    ears, when, before, conversation: remember(before, text, when), text, said, media: (knock.media ?? 0) > 0, shown, reading,
    answers: { named: shown !== null && reading?.kind === 'read' && isNamed(shown.question, text), sure, bare: sure && (isPick || said.words().size <= bareWords) },
    word: readWord(said), danger: isPlea || isWatched ? { level: 'none' } : heard,
  }
}

const isOpen = ({ milestones: { danger, went_on } }: Conversation) => danger !== undefined && danger > (went_on ?? 0)
