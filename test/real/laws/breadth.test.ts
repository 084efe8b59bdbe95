/**
 * Law 1 in breadth: in every place that can be reached, for every role and channel, sixty cries that stand in no rule file have the fixed
 * answer and one alert, and what follows is what the law says; two hundred ordinary texts raise nothing by what they say.
 */
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { questions } from '../../../content/questions/index.ts'
import type { Question } from '../../../content/shape.ts'
import type { Conversation } from '../../../src/vocabulary.ts'
import { bodies, say, walk, type Stand, type Took } from '../../laws/walk.ts'
import { cries, ordinary } from './said.ts'

const stands = walk().filter((s) => s.conversation.ended === undefined)
const places = [...new Map(stands.map((s) => [`${s.flow} ${s.place} ${s.role} ${s.channel}`, s])).values()]
const by = (among: { parent: string[]; child: string[] }, { conversation: { speaker } }: Stand): string[] =>
  speaker === 'unknown' ? [...among.parent, ...among.child] : speaker === 'young_person' ? among.child : among.parent
const named = (s: Stand, text: string) => `${s.role} by ${s.channel}: ${s.flow} ${s.place}: ${text}`
/** `before`: with what they stand there. A cry is tried as the first of its topic; a repeat joins the alert that is open. */
const wrong = (among: { parent: string[]; child: string[] }, before: Partial<Conversation>, law: (s: Stand, took: Took | null, text: string) => boolean) => {
  let tried = 0
  const failed = places.flatMap((s) => by(among, s).flatMap((text) => {
    tried += 1
    const took = say({ ...s.conversation, ...before, recent: [] }, text, s.channel, s.channel === 'web' ? s.conversation.shown?.question : undefined)
    return law(s, took, text) ? [] : [named(s, text)]
  }))
  return { tried, failed }
}

/** The young person's own, and the door's, go on only by what they choose; a parent is asked whether they have rung (design.md law 1). */
const mayBeAsked = new Set<string | undefined>([undefined, 'rung_999', 'about_whom', 'who_are_you'])

test('none of them stands in a rule file, or among the rows of one', () => {
  const root = new URL('../../..', import.meta.url).pathname
  const rules = globSync(['content/danger/**/*.ts', 'test/unit/danger/**/*.ts', 'src/core/**/*.ts'], { cwd: root }).map((file) => readFileSync(`${root}${file}`, 'utf8')).join('\n')
  const plain = rules.replaceAll('\\\'', '\'').toLowerCase()
  expect([...cries.parent, ...cries.child, ...ordinary.parent, ...ordinary.child].filter((text) => text.split(' ').length > 2 && plain.includes(`'${text.toLowerCase()}'`))).toEqual([])
  expect([cries, ordinary].map(({ parent, child }) => new Set([...parent, ...child]).size)).toEqual([60, 200])
})

test('every cry, in every place: the fixed answer, one alert, kept word for word, and nothing else is asked', () => {
  const { tried, failed } = wrong(cries, { raised: {} }, (_, took, text) => took !== null && bodies(took).includes('999') && took.conversation.milestones.danger !== undefined
    && took.alerts.filter(({ severity }) => severity === 'emergency').length === 1 && mayBeAsked.has(took.conversation.shown?.question)
    && took.conversation.remarks.some((r) => r.text === text && r.why === 'danger'))
  process.stdout.write(`${places.length} places by role and channel; ${tried} cries\n`)
  expect(failed.slice(0, 12), `${failed.length} of ${tried}`).toEqual([])
})

const every: Record<string, Question> = questions
/** A question about danger may be answered with danger by an ordinary text ("not sure" is reason enough): that alert is the question's. */
const ofTheQuestion = (s: Stand) => new Set((every[s.conversation.shown?.question ?? '']?.redFlags ?? []).map(({ topic }) => topic))

test('every ordinary text, in every place: no alert by what it says', () => {
  const { tried, failed } = wrong(ordinary, {}, (s, took) => {
    const topics = ofTheQuestion(s)
    return took === null || took.alerts.every(({ severity, topic }) => severity === 'service' || topics.has(topic))
  })
  process.stdout.write(`${tried} ordinary texts\n`)
  expect(failed.slice(0, 12), `${failed.length} of ${tried}`).toEqual([])
})
