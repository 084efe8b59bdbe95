/** A conversation as the chat's pages show it: its messages, the question of the form, how far it is, and the answers to check. */
import { catalogues } from '../../content/languages/index.ts'
import { yesNoOptions } from '../../content/pages.ts'
import { minimum } from '../../content/questions/index.ts'
import { groups } from '../../content/shape.ts'
import type { WebTyped } from '../channels/web.ts'
import { changeable } from '../core/answered.ts'
import { describe } from '../core/answers/read-answer.ts'
import { counted, type PageWords } from '../core/page-words.ts'
import { fill } from '../core/slots.ts'
import { isInEnglish, questionsIn } from '../core/tongue.ts'
import { paragraphsOf } from '../pages/linked.tsx'
import type { ChatMessage } from '../pages/message.tsx'
import type { ChatQuestion } from '../pages/question.tsx'
import { groupTitles } from '../report/words.ts'
import { settingFor } from '../turn.ts'
import type { Conversation, Language, ThreadEntry } from '../vocabulary.ts'
import type { Service } from './service.ts'

/** How far it is to a report that can be handed over; nothing waits for it (law 2). */
export const progressOf = ({ flow, milestones, answers }: Conversation, { chat, language }: PageWords) => {
  if (flow !== 'parent' || milestones.should_ring === undefined || milestones.handed_over !== undefined || milestones.returned !== undefined || milestones.bereaved !== undefined) return {}
  const left = minimum.filter((key) => answers[key] === undefined).length
  return left === 0 ? {} : { progress: counted(chat.progress, left, language).replace('{left}', String(left)) }
}

const yesNoLabels = [...yesNoOptions.map(({ label }) => label as string), ...Object.values(catalogues).flatMap(({ pages }) => Object.values(pages.yesNo))]

/** What was written where the page has since moved on to a list of boxes stands in the field for own words. */
export const givenBack = (question: ChatQuestion | null, typed: WebTyped): WebTyped => {
  const boxes = question?.options?.map(({ label }) => label) ?? (question?.type === 'yes_no' ? yesNoLabels : null)
  if (boxes === null) return { answers: [[...typed.answers, typed.words].filter((text) => text !== '').join('\n')], words: '' }
  const left = typed.answers.filter((answer) => !boxes.includes(answer))
  return { answers: typed.answers.filter((answer) => boxes.includes(answer)), words: [...left, typed.words].filter((text) => text !== '').join('\n') }
}

export const asMessage = ({ n, direction, body, at }: ThreadEntry, timeZone: string): ChatMessage => ({
  n, who: direction === 'in' ? 'you' : 'us', paragraphs: paragraphsOf(body), at: new Date(at).toISOString(),
  timeText: new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true, timeZone }).format(at).replace(' ', ''),
})

/** The last message ends with the question that the form asks: it is not put twice on one page. */
export const withoutLegend = (messages: ChatMessage[], legend: string): ChatMessage[] => {
  const last = messages.findLastIndex((m) => m.who === 'us')
  return messages.flatMap((message, i) => {
    if (i !== last || message.paragraphs.at(-1) !== legend) return [message]
    return [{ ...message, paragraphs: message.paragraphs.slice(0, -1) }]
  })
}

/** In the language of the conversation, or that which the page was turned to. */
export const questionOf = (service: Service, of: Conversation | null, change: string | undefined, language: Language = of?.language ?? 'en'): ChatQuestion | null => {
  if (!of) return null
  const conversation = { ...of, language }
  const key = change ?? conversation.shown?.question
  const questions = questionsIn(service.house.script.questions, language, service.mode)
  const question = key === undefined || !Object.hasOwn(questions, key) ? undefined : questions[key]
  if (key === undefined || !question) return null
  const setting = { ...settingFor(service.house, conversation), questions }
  const words = (text: string) => fill(text, conversation, setting, key)
  const stands = conversation.answers[key]
  const changing = change !== undefined || conversation.shown?.changing === true
  const previous = stands && (stands.value === null ? stands.said : describe(question, stands.value))
  return {
    key, legend: words(question.legend), why: words(question.why), type: question.type,
    ...(question.hint === undefined ? {} : { hint: words(question.hint) }),
    ...(question.options ? { options: question.options.map(({ value, label }) => ({ value, label: words(label) })) } : {}),
    ...(question.starred ? { starred: true } : {}), ...(isInEnglish(key, language, service.mode) ? { isEnglish: true } : {}), ...(changing ? { changing: true } : {}), ...(changing && previous ? { previous } : {}),
  }
}

export const answerGroups = (service: Service, conversation: Conversation) => {
  const { questions } = service.house.script
  const keys = changeable(conversation, questions, 'report')
  return groups.flatMap((group) => {
    const rows = keys.flatMap((key) => {
      const question = questions[key]
      const given = conversation.answers[key]
      if (!question || !given || question.group !== group) return []
      const reading = given.value === null ? (given.certainty === 'as_said' ? given.said : null) : describe(question, given.value)
      return [{ key, label: question.label, reading, ...(reading !== null && reading !== given.said ? { said: given.said } : {}) }]
    })
    return rows.length === 0 ? [] : [{ title: groupTitles[group], rows }]
  })
}
