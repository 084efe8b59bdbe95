/** The first sentences of the call, for one text to a shaking hand: a child is missing, danger, who, last seen, why. */
import { questions } from '../../content/questions/index.ts'
import type { Question } from '../../content/shape.ts'
import { describe } from '../core/answers/describe.ts'
import { foldToGsm, segments } from '../core/sms.ts'
import { isAdults } from '../core/side.ts'
import { wroteIn } from '../core/tongue.ts'
import type { AdultsConversation, Conversation } from '../vocabulary.ts'
import { standsOf } from './model.ts'
import { withReadings } from './not-agreed.ts'
import { oneLine } from './one-line.ts'
import { withoutFear } from './own-fear.ts'
import { full, shortened } from './plain.ts'
import { saysOfDanger, signsOf } from './signs.ts'
import { fixed } from './words.ts'

/** 250 septets leave room for what stands round it in two texts. A name in other letters makes it UCS-2: 67 a text. */
const room = { 'GSM-7': 250, 'UCS-2': 120 } as const
/** In the words of another language, which have four texts of 67. */
const roomAbroad = 185

const readings = ({ answers }: Conversation, timeZone: string) => (key: keyof typeof questions, longest: number) => {
  const answer = answers[key]
  if (!answer || answer.certainty === 'not_known' || answer.certainty === 'skipped') return null
  const question: Question = questions[key]
  return shortened(oneLine(describe(question, answer.value, timeZone) || answer.said), longest) || null
}

/** What they wrote that raised danger: a handler acts on what was seen and said. Where nothing of theirs says it, the signs they said yes to. */
const dangerSaid = (conversation: Conversation, signs: readonly string[]) => {
  const last = conversation.remarks.findLast(saysOfDanger)
  return shortened(last ? oneLine(last.text) : signs.join('; ').toLowerCase(), 100)
}

/** None of a child's: nothing of theirs is read out to anybody (law 4). */
export const firstSentences = (conversation: Conversation, timeZone = 'Europe/London'): string => (isAdults(conversation) ? sentencesOf(conversation, timeZone) : '')

/** Said first, so that it is heard if the call is cut off; the rest as far as there is room. */
export const sentencesOf = (given: AdultsConversation, timeZone: string): string => {
  const stands = standsOf(given)
  if (stands === 'died') return fixed.sayDied
  const conversation = withoutFear(withReadings(given))
  const read = readings(conversation, timeZone)
  const age = conversation.answers['child_age']?.value
  const years = age && typeof age === 'object' && 'years' in age ? `, ${age.years}` : ''
  const name = read('child_name', 40)
  const day = (text: string) => text.replace(/ \d{4}(?=,|$)/u, '')
  const when = read('last_seen_when', 60)
  const where = read('last_seen_where', 60)
  const worry = read('worry', 110)
  const signs = signsOf(conversation.answers, 'emergency')
  const words = dangerSaid(conversation, signs)
  const danger = signs.length > 0 || conversation.answers['red_flags']?.value === 'yes' || conversation.milestones.danger !== undefined
  const wrote = wroteIn(conversation)
  const sentences = [
    wrote ? `I speak ${wrote}: an interpreter, please.` : '',
    danger ? 'They may be in danger now.' : '',
    words ? full(`Signs: ${words}`) : '',
    name ? full(`${name}${years}`) : years ? `Age${years.slice(1)}.` : '',
    when || where ? full(`Last seen ${[when && day(when), where].filter(Boolean).join(', ')}`) : '',
    worry ? full(`My worry: ${worry}`) : '',
  ].filter(Boolean)
  return sentences.reduce((so, sentence) => {
    const longer = foldToGsm(`${so} ${sentence}`)
    const { units, encoding } = segments(longer)
    return units <= (wrote ? roomAbroad : room[encoding]) ? longer : so
  }, foldToGsm(fixed[stands]))
}
