/**
 * Three readers (law 5): the child, someone exploiting them, someone they fear. What a lock screen shows of any text to a young person, some
 * forty characters, says nothing of why they write to us. The answers to danger alone begin with what to do.
 */
import { expect, test } from 'vitest'
import { dangerWords, words, type MessageKey } from '../../content/messages/index.ts'
import { questions } from '../../content/questions/index.ts'
import type { Message, Question } from '../../content/shape.ts'
import { filled } from '../../src/tools/book/sample.ts'

const all: Record<string, Message> = words
const asked: Record<string, Question> = questions
const shown = 40
const ofDanger = new Set<string>([...Object.values(dangerWords.child.emergency), 'young_urgent_still', 'young_urgent_still_2'])
const isToAChild = (key: string) => (key.startsWith('young_') || key.startsWith('home_went_') || key === 'home_not' || key === 'resumed_child' || Object.values(dangerWords.child.concern).includes(key as MessageKey)) && !ofDanger.has(key)
const telling = /home|\bmum|\bdad\b|parent|police|missing|run ?away|ran away|worker|social|children'?s services|childline|suicid|self.?harm|abuse|rape|\b999\b|danger|helpline/i

const texts = [
  ...Object.entries(all).filter(([key]) => isToAChild(key)).flatMap(([key, { sms, attended }]) => [[key, sms], ...(attended ? [[`${key} (attended)`, attended.sms]] : [])]),
  ...Object.entries(asked).filter(([key]) => key.startsWith('young_')).map(([key, { sms }]) => [`ask.${key}`, sms]),
].map(([key = '', text = '']) => ({ key, text: filled(text) }))

test('what a lock screen shows of a text to a young person is harmless', () => {
  expect(texts.length).toBeGreaterThan(45)
  expect(texts.filter(({ text }) => telling.test(text.slice(0, shown))).map(({ key, text }) => `${key}: ${text.slice(0, shown)}`)).toEqual([])
})

test('those that look ordinary have nothing of us in them at all', () => {
  for (const key of ['young_code', 'young_code_more', 'young_code_more_2', 'young_code_agreed', 'young_code_agreed_more', 'young_code_agreed_more_2'] as const) expect(words[key].sms, key).not.toMatch(/home|mum|dad|parent|police|missing|worker|childline|danger|safe|windowlight|council|child/i)
  expect(words.neutral_other.sms).not.toMatch(/home|mum|dad|parent|police|missing|worker|childline|windowlight|child|say no more/i)
})

test('nothing that a young person reads asks for a name, a place, or who did what', () => {
  const demands = /\b(?:where are you\b(?! safe)|what(?:'s| is) your name|who are you\b|tell me (?:where|who|your)|who (?:did|hurt) |what happened|your address)/i
  expect(texts.filter(({ text }) => demands.test(text)).map(({ key, text }) => `${key}: ${text}`)).toEqual([])
})

test('TAKE IT BACK where there is nothing to take back: whoever holds the phone cannot tell by the answer whether anything was ever asked', () => {
  expect(words.young_home_none.sms).not.toMatch(/\b(?:asked|ask|told|messages?|home|sent|send|go|goes|going|gone|pass(?:ed)?|back|worker|phone)\b/i)
})
