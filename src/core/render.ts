/** Effects → the words that are sent, by channel. What was said is then the words, not a key. */
import { dangerWords, type MessageKey } from '../../content/messages/index.ts'
import type { Question } from '../../content/shape.ts'
import type { Channel, Conversation, Effect } from '../vocabulary.ts'
import { toldWords, trueWords } from './attended.ts'
import { wordsInLoss } from './loss.ts'
import { fill, type Setting } from './slots.ts'
import { foldToGsm, segments } from './sms.ts'
import { isInEnglish, languageOf, languagesOn, messageIn, phraseIn } from './tongue.ts'
import { sawAnother, speaksOfAnother } from './who.ts'
import { wordsInConcern, wordsInDanger } from './young/at-the-brink.ts'

/** One message to send. `key`: which words, in clear, for receipts and figures. */
export type Rendered = { body: string; key: string }

/** The longest that one text may be (issue: at most two segments); one letter outside GSM-7 halves what a segment holds. */
const mostSegments = { 'GSM-7': 2, 'UCS-2': 4 } as const

/** Law 2: until they say that they have rung, every turn says or shows that the police do not know yet. */
const policeDontKnow = ({ flow, milestones }: Conversation) =>
  flow === 'parent' && milestones.rang === undefined && milestones.returned === undefined && milestones.bereaved === undefined
/** A child's fixed words come to a parent alone: a line of ours under them would read as theirs, or as a rebuke. */
const passesOn = (effects: readonly Effect[]) => effects.some((effect) => effect.do === 'say' && effect.message.startsWith('home_'))

/** Who has not said who they are may be a child: their words serve both. */
const isYoung = ({ speaker }: Conversation) => speaker === 'young_person' || speaker === 'unknown'

/** Whose words: a parent's say "my child"; who saw it, or has not said whose child it is, is told what anyone can say. */
const voiceOf = (conversation: Conversation): 'adult' | 'other' | 'child' => {
  const last = conversation.remarks.at(-1)
  if (conversation.speaker === 'unknown' && last && (sawAnother(last.text) || speaksOfAnother(last.text))) return 'other'
  if (isYoung(conversation)) return 'child'
  return conversation.flow === 'someone_else' ? 'other' : 'adult'
}

const messagesOf = (effect: Effect, effects: readonly Effect[], conversation: Conversation, { readBy, now, mode }: Setting): MessageKey[] => {
  if (effect.do === 'say') return [effect.message as MessageKey]
  if (effect.do !== 'answerDanger') return []
  const voice = voiceOf(conversation)
  const table = dangerWords[voice][effect.level]
  const told = toldWords({ effects, answered: effect, toldBy: conversation.milestones.told_by, now }, readBy)
  const topic = effect.topic === 'young_child' && conversation.milestones.in_other_hands !== undefined ? 'young_kept' : effect.topic
  const loss = effect.level === 'emergency' && topic === 'self_harm' ? wordsInLoss(conversation) : null
  const own = loss !== null ? loss : voice !== 'child' || topic === 'now' ? null : effect.level === 'emergency' ? wordsInDanger(conversation, topic) : wordsInConcern(conversation)
  // In another language its first words are worth more than others in English.
  const isRead = own !== null && !messageIn(own, languageOf(conversation), mode).isEnglish
  return [isRead ? own : table[topic] ?? table.any, ...(told ? [told] : [])]
}

/** `owesInterpreter`: English that keeps somebody safe, to one who asked for another language. */
type Block = { key: string; text: string; owesInterpreter?: true }

/** A child's fixed words, the exact text that a worker sends, and what another hand may read: nothing of ours comes under them. */
const standsAlone = /^(?:home_|resumed|neutral_other$|young_code|young_phone_no$)/
const greetings: ReadonlySet<string> = new Set<MessageKey>(['opening', 'opening_rung', 'door', 'young_opening', 'other_opening'])
/** Under the first words, how to ask for another language; under English that somebody cannot read, how to get an interpreter on the call. */
const withLanguages = (blocks: readonly Block[], conversation: Conversation, setting: Setting): Block[] => {
  const line = (key: MessageKey): Block => ({ key, text: fill(messageIn(key, 'en', setting.mode).message.sms, conversation, setting, null) })
  if (blocks.some(({ owesInterpreter }) => owesInterpreter)) return [...blocks, line('interpreter')]
  const at = conversation.language === undefined && languagesOn(setting.area).length > 0 ? blocks.findIndex(({ key }) => greetings.has(key)) : -1
  return at < 0 ? [...blocks] : blocks.toSpliced(at + 1, 0, line('languages_on'))
}

/** What is said, in order, then what is asked. */
const blocksOf = (effects: readonly Effect[], conversation: Conversation, setting: Setting, channel: Channel): Block[] => {
  const asked = effects.findLast((effect) => effect.do === 'ask')
  const question = asked?.do === 'ask' ? asked.question : conversation.shown?.question ?? null
  const said = effects.flatMap((effect): Block[] => {
    const about = effect.do === 'answerDanger' ? { ...setting, channel, topic: effect.topic } : { ...setting, channel }
    return messagesOf(effect, effects, conversation, setting).map((key) => {
      const { message, isEnglish } = messageIn(key, languageOf(conversation), setting.mode)
      const { sms, web = sms } = trueWords(message, setting.readBy)
      return { key, text: fill(channel === 'sms' ? sms : web, isEnglish ? { ...conversation, language: 'en' } : conversation, about, question), ...(isEnglish && message.safety && !standsAlone.test(key) ? { owesInterpreter: true } : {}) }
    })
  })
  const put = asked?.do === 'ask' ? setting.questions[asked.question] : undefined
  const all = asked?.do === 'ask' && put ? [...said, askedIn(asked.question, fill(asks(put, channel), conversation, setting, question), conversation, setting)] : said
  return withLanguages(all, conversation, setting)
}
const askedIn = (key: string, text: string, conversation: Conversation, { mode, questions }: Setting): Block =>
  ({ key: `ask.${key}`, text, ...(questions[key]?.redFlags && isInEnglish(key, languageOf(conversation), mode) ? { owesInterpreter: true } : {}) })

const asks = (question: Question, channel: Channel) => (channel === 'sms' ? question.sms : question.legend)

/** `onScreen`: the question that they were looking at already. */
export const render = (effects: readonly Effect[], conversation: Conversation, setting: Setting, channel: Channel, onScreen: string | null): Rendered[] => {
  const blocks = blocksOf(effects, conversation, setting, channel)
  if (blocks.length === 0) return []
  if (channel === 'web') return [{ key: keyOf(blocks), body: blocks.map((b) => b.text).join('\n\n') }]
  const tailed = (some: readonly Block[]) => pack(policeDontKnow(conversation) && !passesOn(effects) ? withTail(some, phraseIn('police_dont_know', conversation, setting)) : some)
  const whole = tailed(blocks)
  if (whole.length === 1) return whole
  // One message, one answer: what stands on their screen already, or only opens the next question, does not cost a second text.
  const spare = blocks.filter(({ key }) => key !== `ask.${onScreen}` && key !== 'report_begun')
  const shorter = spare.length > 0 && spare.length < blocks.length ? tailed(spare) : whole
  return shorter.length < whole.length ? shorter : whole
}

/** The tail goes with the last block, so that it is never a text of its own. */
const withTail = (blocks: readonly Block[], notTold: string): Block[] =>
  blocks.map((block, i) => (i === blocks.length - 1 ? { ...block, text: `${block.text}\n${notTold}` } : block))

const keyOf = (blocks: readonly Block[]) => blocks.map((b) => b.key).filter(Boolean).join('+')

/** As few texts as hold the blocks whole, each within its budget. */
const pack = (blocks: readonly Block[]): Rendered[] => {
  const texts: Block[][] = []
  for (const block of blocks) {
    const last = texts.at(-1)
    const joined = last ? [...last, block] : [block]
    if (last && fits(joined)) texts[texts.length - 1] = joined
    else texts.push([block])
  }
  return texts.map((text) => ({ key: keyOf(text), body: bodyOf(text) }))
}

const fits = (blocks: readonly Block[]) => {
  const { segments: parts, encoding } = segments(bodyOf(blocks))
  return parts <= mostSegments[encoding]
}
const bodyOf = (blocks: readonly Block[]) => foldToGsm(blocks.map((b) => b.text).join('\n'))
