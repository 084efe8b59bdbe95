/** The words of a flow in the order they are met: the exact text, what it costs, the web's own where it differs, source and state. */
import { words as messages } from '../../../content/messages/index.ts'
import type { Message, Question } from '../../../content/shape.ts'
import { agreedOf } from './agreed.ts'
import { code, plain, quoted } from './markdown.ts'
import { deedsOf, type Outline, type Place } from './outline.ts'
import { counted, filled, questionOf } from './sample.ts'

const all: Readonly<Record<string, Message>> = messages

const onTheWeb = (web: string | undefined) => (web === undefined ? [] : [`On the web:\n\n${quoted(filled(web))}`])

export const messageBlock = (key: string): string => {
  const message = all[key]
  if (!message) throw new Error(`book: there is no message "${key}"`)
  const text = filled(message.sms)
  const facts = [counted(text), ...(message.safety ? ['**safety wording**'] : []), agreedOf(message.agreed), `source: ${plain(message.source)}`]
  return [`**${code(key)}** · ${facts.join(' · ')}`, quoted(text), ...onTheWeb(message.web), ...whereAttended(message)].join('\n\n')
}

const since = { now: 'While somebody is on duty, instead', ever: 'Where anybody is on the rota, instead' } as const
const whereAttended = ({ attended }: Message) => {
  if (!attended) return []
  const text = filled(attended.sms)
  return [`${since[attended.from]} (${counted(text)}):\n\n${quoted(text)}`, ...onTheWeb(attended.web)]
}

const flagsOf = ({ redFlags = [] }: Question) =>
  redFlags.map(({ when, topic, level }) => `${code(when)} means ${level === 'emergency' ? '**danger now**' : 'a worry'} (${topic})`).join(', ')

export const questionBlock = (key: string): string => {
  const question = questionOf(key)
  if (!question) throw new Error(`book: there is no question "${key}"`)
  const text = filled(question.sms, key)
  const marks = [...(question.starred ? ['★ of the minimum'] : []), ...(question.sensitive ? ['sensitive'] : []), question.kind === 'road' ? 'decides the way' : 'on the report']
  return [
    `**${code(`ask.${key}`)}** · ${plain(question.label)} · ${[question.type.replace('_', '/'), ...marks].join(' · ')} · ${
      [counted(text), agreedOf(question.agreed), `source: ${plain(question.source)}`].join(' · ')}`,
    quoted(text),
    [
      `- On the web: ${plain(filled(question.legend, key))}${question.hint ? ` *(${plain(filled(question.hint, key))})*` : ''}`,
      ...(question.options ? [`- Options: ${question.options.map(({ label }, i) => `${i + 1} ${plain(filled(label, key))}`).join(' · ')}`] : []),
      ...(question.redFlags ? [`- Red flags: ${flagsOf(question)}`] : []),
      `- Why we ask: ${plain(filled(question.why, key))}`,
      ...(question.handlerAsks ? [`- The call handler may ask: ${plain(question.handlerAsks)}`] : []),
    ].join('\n'),
  ].join('\n\n')
}

/** What a place says (in order), then what it asks. Already shown: only named, so that each text stands once. */
const blocksOf = (place: Place, shown: Set<string>): string[] => {
  const says = deedsOf(place).filter(({ verb }) => verb === 'say').map(({ what }) => what)
  const once = (id: string, block: (key: string) => string, key: string) => {
    if (shown.has(id)) return `${code(id)}, as above.`
    shown.add(id)
    return block(key)
  }
  return [
    ...[...new Set(says)].map((key) => once(key, messageBlock, key)),
    ...(place.question ? [once(`ask.${place.question}`, questionBlock, place.question)] : []),
  ]
}

export const wordsOf = (outline: Outline): string[] => {
  const shown = new Set<string>()
  return outline.places.flatMap((place) => {
    const blocks = blocksOf(place, shown)
    return blocks.length === 0 ? [] : [`### ${place.name}`, ...blocks]
  })
}

/** The messages that a flow itself says, at a place or anywhere. */
export const saidBy = ({ places, anywhere }: Outline): string[] =>
  [...places.flatMap(deedsOf), ...anywhere.flatMap((way) => way.deeds)].filter(({ verb }) => verb === 'say').map(({ what }) => what)

export const wordsAnywhere = (outline: Outline): string[] => {
  const inPlaces = new Set(outline.places.flatMap(deedsOf).filter(({ verb }) => verb === 'say').map(({ what }) => what))
  const keys = [...new Set(outline.anywhere.flatMap((way) => way.deeds).filter(({ verb }) => verb === 'say').map(({ what }) => what))]
  return keys.filter((key) => !inPlaces.has(key)).map(messageBlock)
}
