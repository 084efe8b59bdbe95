/** Effects → the words that are sent, by channel. What was said is then the words, not a key. */
import { dangerWords, words, type MessageKey } from '../../content/messages/index.ts'
import type { Message, Question } from '../../content/shape.ts'
import type { Channel, Conversation, Effect } from '../vocabulary.ts'
import { toldWords, trueWords } from './attended.ts'
import { fill, type Setting } from './slots.ts'
import { foldToGsm, segments } from './sms.ts'
import { sawAnother, speaksOfAnother } from './who.ts'

/** One message to send. `key`: which words, in clear, for receipts and figures. */
export type Rendered = { body: string; key: string }

/** The longest that one text may be (issue: at most two segments). */
const mostSegments = 2

/** Law 2: until they say that they have rung, every turn says or shows that the police do not know yet. */
const notTold = 'Police not told yet.'
const policeDontKnow = ({ flow, milestones }: Conversation) =>
  flow === 'parent' && milestones.rang === undefined && milestones.returned === undefined
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

const messagesOf = (effect: Effect, effects: readonly Effect[], conversation: Conversation, { readBy }: Setting): MessageKey[] => {
  if (effect.do === 'say') return [effect.message as MessageKey]
  if (effect.do !== 'answerDanger') return []
  const table = dangerWords[voiceOf(conversation)][effect.level]
  const told = toldWords(effects, effect, readBy)
  const topic = effect.topic === 'young_child' && conversation.milestones.in_other_hands !== undefined ? 'young_kept' : effect.topic
  return [table[topic] ?? table.any, ...(told ? [told] : [])]
}

type Block = { key: string; text: string }

/** What is said, in order, then what is asked. */
const blocksOf = (effects: readonly Effect[], conversation: Conversation, setting: Setting, channel: Channel): Block[] => {
  const asked = effects.findLast((effect) => effect.do === 'ask')
  const question = asked?.do === 'ask' ? asked.question : conversation.shown?.question ?? null
  const said = effects.flatMap((effect): Block[] => {
    const about = effect.do === 'answerDanger' ? { ...setting, channel, topic: effect.topic } : { ...setting, channel }
    return messagesOf(effect, effects, conversation, setting).map((key) => {
      const { sms, web = sms } = trueWords(words[key] satisfies Message, setting.readBy)
      return { key, text: fill(channel === 'sms' ? sms : web, conversation, about, question) }
    })
  })
  const put = asked?.do === 'ask' ? setting.questions[asked.question] : undefined
  return asked?.do === 'ask' && put ? [...said, { key: `ask.${asked.question}`, text: fill(asks(put, channel), conversation, setting, question) }] : said
}

const asks = (question: Question, channel: Channel) => (channel === 'sms' ? question.sms : question.legend)

/** `onScreen`: the question that they were looking at already. */
export const render = (effects: readonly Effect[], conversation: Conversation, setting: Setting, channel: Channel, onScreen: string | null): Rendered[] => {
  const blocks = blocksOf(effects, conversation, setting, channel)
  if (blocks.length === 0) return []
  if (channel === 'web') return [{ key: keyOf(blocks), body: blocks.map((b) => b.text).join('\n\n') }]
  const tailed = (some: readonly Block[]) => pack(policeDontKnow(conversation) && !passesOn(effects) ? withTail(some) : some)
  const whole = tailed(blocks)
  if (whole.length === 1) return whole
  // One message, one answer: what stands on their screen already, or only opens the next question, does not cost a second text.
  const spare = blocks.filter(({ key }) => key !== `ask.${onScreen}` && key !== 'report_begun')
  const shorter = spare.length > 0 && spare.length < blocks.length ? tailed(spare) : whole
  return shorter.length < whole.length ? shorter : whole
}

/** The tail goes with the last block, so that it is never a text of its own. */
const withTail = (blocks: readonly Block[]): Block[] =>
  blocks.map((block, i) => (i === blocks.length - 1 ? { ...block, text: `${block.text}\n${notTold}` } : block))

const keyOf = (blocks: readonly Block[]) => blocks.map((b) => b.key).filter(Boolean).join('+')

/** As few texts as hold the blocks whole, each at most two segments. */
const pack = (blocks: readonly Block[]): Rendered[] => {
  const texts: Block[][] = []
  for (const block of blocks) {
    const last = texts.at(-1)
    const joined = last ? [...last, block] : [block]
    if (last && segments(bodyOf(joined)).segments <= mostSegments) texts[texts.length - 1] = joined
    else texts.push([block])
  }
  return texts.map((text) => ({ key: keyOf(text), body: bodyOf(text) }))
}

const bodyOf = (blocks: readonly Block[]) => foldToGsm(blocks.map((b) => b.text).join('\n'))
