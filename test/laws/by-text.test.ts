/** The laws of design §2, each tried in every place that can be reached by text, for every role. */
import { expect, test } from 'vitest'
import { segments } from '../../src/core/sms.ts'
import { dangerLaws, toldLaws } from './in-danger.ts'
import { answerLaws, reportLaws, shownLaws, walkedLaw } from './in-every-place.ts'
import { failures, isParents, knocks, placesBy } from './places.ts'
import { everyWord, say, sayUnread, take, takeAttended } from './walk.ts'

const byText = placesBy('sms')
const { open, places } = byText

walkedLaw(byText)
dangerLaws(byText)
reportLaws(byText)
toldLaws(byText)
answerLaws(byText)
shownLaws(byText)

test('law 2: before they say that they rang, every text to a parent says that the police do not know', () => {
  expect(failures(open.filter(isParents), (s) =>
    ['hello', 'WHY', 'MENU', 'BACK', 'skip', '1'].every((text) => {
      const took = say(s.conversation, text, 'sms')
      if (!took || took.conversation.milestones.rang !== undefined || took.conversation.milestones.returned !== undefined || took.conversation.flow !== 'parent') return true
      return took.sends.length > 0 && took.sends.some(({ body }) => /police not told yet/i.test(body))
    }))).toEqual([])
})

test('words fit with somebody on duty too: GSM-7, two segments, and no more texts than without', () => {
  const wrong = places.flatMap((s) => knocks(s).flatMap((knock) => {
    const sends = takeAttended(s.conversation, knock, 'sms')?.sends ?? []
    const most = Math.max(take(s.conversation, knock, 'sms')?.sends.length ?? 0, sends.some(({ key }) => /danger|concern/.test(key)) ? 2 : 1)
    return sends.length > most || sends.some(({ body }) => segments(body).encoding !== 'GSM-7' || segments(body).segments > 2 || /\{\w+\}|undefined|null/.test(body)) ? [sends.map(({ body }) => body).join(' | ')] : []
  }))
  expect([...new Set(wrong)].slice(0, 5)).toEqual([])
})

test('law 3: one message, one answer; danger may take two', () => {
  for (const text of ['1', 'no', 'about 4', ...everyWord]) {
    expect(failures(places, (s) => {
      const took = say(s.conversation, text, 'sms')
      const isDanger = took?.sends.some(({ key }) => /danger|concern/.test(key)) ?? false
      return (took?.sends.length ?? 0) <= (isDanger ? 2 : 1)
    }), text).toEqual([])
  }
})

test('law 6: a question that has not left is answered by nobody: a text belongs to the last one that had', () => {
  const unread = open.filter((s) => s.conversation.shown !== null && s.conversation.shownBefore?.question !== s.conversation.shown.question)
  expect(unread.length).toBeGreaterThan(100)
  for (const text of ['nan', '1', 'yes', 'he likes the park']) {
    expect(failures(unread, ({ conversation }) => {
      const { shown, shownBefore } = conversation
      const key = shown?.question ?? ''
      const took = sayUnread(conversation, text, shown?.sent ?? [])
      if (!took || took.sends.length === 0 || !shown?.sent?.length) return false
      // A second yes to what was read back says nothing new.
      const isYesAgain = shownBefore?.question === 'confirm_gleaned' && (text === '1' || text === 'yes')
      const isKept = (given: string | undefined) => given?.split('\n').includes(text) === true
      const inBox = isKept(took.conversation.answers[shownBefore?.question ?? '']?.said)
      // A sitting of its own has boxes of its own.
      const box = took.conversation.id !== conversation.id || JSON.stringify(took.conversation.answers[key]) === JSON.stringify(conversation.answers[key])
      return box && (isYesAgain || inBox || took.conversation.remarks.some((r) => r.text === text) || took.conversation.id !== conversation.id)
    }), text).toEqual([])
  }
})

test('words fit: every text that any place can send is GSM-7 and at most two segments', () => {
  const texts = places.flatMap((s) => ['1', '2', 'no', 'hmm', ...everyWord].flatMap((text) => say(s.conversation, text, 'sms')?.sends ?? []))
  const timers = open.flatMap((s) => s.waits.flatMap((wait) => take(s.conversation, { kind: 'rang', wait }, 'sms')?.sends ?? []))
  const wrong = [...texts, ...timers].filter(({ body }) => {
    const { encoding, segments: count } = segments(body)
    return encoding !== 'GSM-7' || count > 2 || /\{\w+\}|undefined|null|\[object/.test(body)
  })
  expect(texts.length).toBeGreaterThan(500)
  expect([...new Set(wrong.map(({ key, body }) => `${key}: ${body}`))].slice(0, 5)).toEqual([])
})
