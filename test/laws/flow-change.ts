/**
 * Law 6 and "one truth", where the flow has changed under a paused conversation (peers.md §4): in every question of the parent's flow,
 * through a store that seals and reads back. Kept answers stay in their boxes, what was removed is archived and still printed, what is
 * newly required is asked before the report is handed over, the reply is kept, and each message has one answer and no error.
 *
 * `flow-change.test.ts` runs it in memory, `test/real/laws` on SQLite files and from every question that is being changed, too.
 */
import { afterAll, expect, test } from 'vitest'
import { areas } from '../../content/areas/index.ts'
import { minimum } from '../../content/questions/index.ts'
import { readAnswer } from '../../src/core/answers/read-answer.ts'
import type { Script } from '../../src/decide.ts'
import type { Store } from '../../src/ports.ts'
import { reportOf, rowsOf } from '../../src/report/model.ts'
import { isAdults } from '../../src/core/side.ts'
import { forceOf } from '../../src/turn.ts'
import { areaCode, instant, type Conversation, type Line } from '../../src/vocabulary.ts'
import { brought, circling, inserted, questions, renamed, renamedKey, script, turnedRound, without } from './changed-flows.ts'
import { benchOn, pauses, replyTo, withAnswers, type Bench, type Pause } from './paused.ts'

const timeZone = areas.portsmouth.timeZone
const printed = (conversation: Conversation, now: number) => {
  if (!isAdults(conversation)) throw new Error('only an adult\'s is ever printed')
  return rowsOf(reportOf(conversation, { areaName: 'Portsmouth', timeZone, force: forceOf(areaCode('portsmouth')), now: instant(now), reference: 'WL-2346' }))
}

/** What is kept of each answer: everything but what a change adds behind it. */
const boxes = ({ answers }: Conversation, but: readonly string[]) => Object.fromEntries(Object.entries(answers).filter(([key]) => !but.includes(key)))

type Case = { bench: Bench; pause: Pause; line: Line; before: Conversation; key: string; text: string }

const laid = async (bench: Bench, pause: Pause, n: number, text?: string): Promise<Case> => {
  const line = await bench.pause(withAnswers(pause), n)
  const before = await bench.read(line)
  const key = pause.conversation.shown.question
  return { bench, pause, line, before, key, text: text ?? replyTo(key) }
}

/** Says it, and looks at what must hold whatever has changed. */
const resumed = async ({ bench, pause, line, before, key, text }: Case, played: Script) => {
  const { taken, bodies } = await bench.say(played, line, text)
  const after = await bench.read(line)
  const label = `${pause.name}: "${text}"`
  expect(taken, label).toBe('kept')
  expect(bench.trouble, label).toEqual([])
  expect(bodies.length, `${label} has one answer: ${bodies.join(' // ')}`).toBe(1)
  expect(bodies.join(), label).not.toMatch(/undefined|\{\w+\}|error|sorry, something/i)
  const gone = Object.keys(before.answers).filter((one) => played.questions[one] === undefined)
  const gleaned = key === 'confirm_gleaned' ? Object.keys(before.gleaned) : []
  expect(boxes(after, [key, ...gleaned]), `${label} leaves the other boxes alone`).toEqual(boxes(before, [key, ...gone]))
  for (const one of gone) if (one !== key) expect(after.archived[one], `${label}: ${one} is archived`).toEqual(before.answers[one])
  for (const one of [...gone, ...Object.keys(after.archived)]) {
    const said = after.archived[one]?.said ?? ''
    expect(printed(after, after.heard).some((row) => row.key === one && row.said === said), `${label}: ${one} is printed`).toBe(true)
  }
  return { after, label, bodies }
}

/** Their words are in the box of the question that was on the screen, read as it was shown there. */
const inItsBox = ({ before, key, text }: Case, after: Conversation, label: string) => {
  if (key === 'confirm_gleaned') return expect(after.gleaned, label).toEqual({})
  const question = questions[key]
  const reading = question && readAnswer(question, text, { now: after.heard, timeZone })
  const given = after.answers[key]
  expect(given?.said, label).toBe(text)
  if (reading?.kind === 'read' && question?.type !== 'when') expect(given?.value, label).toEqual(reading.value)
  const stood = before.answers[key]
  return expect(given?.before.length ?? 0, `${label} keeps what stood before`).toBe(stood ? stood.before.length + 1 : 0)
}

/** Skips through whatever is asked until the report is there; gives back what was asked on the way. */
const untilHandedOver = async ({ bench, line }: Case, played: Script): Promise<string[] | null> => {
  const seen: string[] = []
  for (let i = 0; i < 30; i += 1) {
    const { shown, milestones } = await bench.read(line)
    if (milestones.handed_over !== undefined) return seen
    if (shown) seen.push(shown.question)
    await bench.say(played, line, !shown ? 'REPORT' : shown.question === 'rung_999' ? 'GO ON' : 'skip')
  }
  return null
}

const stillToReport = ({ milestones: m }: Conversation) => m.handed_over === undefined && m.returned === undefined && m.rang === undefined
const one = (conversation: Conversation, key: string) => Object.keys(conversation.answers).find((other) => other !== key && minimum.some((name) => name === other)) ?? 'your_name'

/** The whole law on one kind of store. `changing`: also from pauses at BACK. */
export const flowChangeLaw = (open: () => Promise<Store>, { changing }: { changing: boolean }) => {
  const all = pauses().filter(({ name }) => changing || !name.endsWith('changing'))
  const from = Math.max(...all.map(({ conversation }) => conversation.heard)) + 60_000
  const opened: Store[] = []
  const bench = async () => {
    const store = await open()
    opened.push(store)
    return benchOn(store, from)
  }
  afterAll(async () => { for (const store of opened) await store.close() })

  test('every question of the flow is paused at', () => {
    const paused = new Set(all.map(({ conversation }) => conversation.shown.question))
    const asked = new Set([...JSON.stringify(script.flows.parent.config).matchAll(/"meta":\{"question":"(\w+)"/g)].map((m) => m[1] ?? ''))
    process.stdout.write(`${all.length} pauses over ${asked.size} questions\n`)
    expect([...asked].filter((key) => !paused.has(key))).toEqual([])
  })


  const changes: [string, (pause: Pause) => Script][] = [
    ['a new required question', () => inserted],
    ['every state by another name', () => renamed(script)],
    ['a new required question, and every state by another name', () => renamed(inserted)],
    ['an answered question taken out', ({ conversation }) => without(script, one(conversation, conversation.shown.question))],
    ['one taken out, one brought in, every state by another name', ({ conversation }) => renamed(without(inserted, one(conversation, conversation.shown.question)))],
  ]
  test.each(changes)('%s: the reply goes into the box of what was shown', async (name, change) => {
    const b = await bench()
    for (const [n, pause] of all.entries()) {
      const it = await laid(b, pause, n)
      const played = change(pause)
      const { after, label } = await resumed(it, played)
      inItsBox(it, after, label)
      if (!name.includes('new required') || !stillToReport(after)) continue
      expect(await untilHandedOver(it, played), `${label}: asked before the report is handed over`).toContain(brought)
    }
    expect(b.trouble).toEqual([])
  })

  const removals: [string, (key: string) => Script][] = [
    ['the question itself taken out', (key) => without(script, key)],
    ['the question itself taken out, and every state by another name', (key) => renamed(without(inserted, key))],
  ]
  test.each(removals)('%s: the reply is kept and printed, and what comes next is asked', async (_name, change) => {
    const b = await bench()
    for (const [n, pause] of all.entries()) {
      const it = await laid(b, pause, n, 'it was the green one')
      const { after, label } = await resumed(it, change(it.key))
      expect(after.answers[it.key], label).toBeUndefined()
      if (it.key !== 'confirm_gleaned') expect(after.archived[it.key]?.said ?? '', `${label} is kept`).toContain(it.text)
    }
  })

  test('the question itself taken out: danger, READY and the child’s return are heard all the same', async () => {
    const b = await bench()
    const asking = all.filter(({ name }) => !name.includes('changing'))
    for (const [n, pause] of asking.entries()) {
      const key = pause.conversation.shown.question
      const played = without(script, key)
      const danger = await laid(b, pause, n)
      const cried = await b.say(played, danger.line, 'she has been stabbed')
      expect(cried.bodies.join(), `${pause.name}: danger`).toContain('999')
      expect((await b.read(danger.line)).milestones.danger, `${pause.name}: danger`).toBeGreaterThan(from)
      const ready = await laid(b, pause, 300 + n)
      expect((await b.say(played, ready.line, 'READY')).bodies.join(), `${pause.name}: READY`).toContain('/report/')
      const back = await laid(b, pause, 600 + n)
      await b.say(played, back.line, "she's back home safe")
      expect((await b.read(back.line)).milestones.returned, `${pause.name}: back`).toBeDefined()
    }
  })

  test('options in another order: a number means what it meant on the screen', async () => {
    const b = await bench()
    const numbered = all.filter(({ conversation: { shown } }) => (questions[shown.question]?.options ?? []).length > 1 && shown.question !== 'confirm_gleaned')
    expect(numbered.length).toBeGreaterThan(20)
    for (const [n, pause] of numbered.entries()) {
      const it = await laid(b, pause, n)
      const { after, label } = await resumed(it, turnedRound(script, it.key))
      inItsBox(it, after, label)
    }
  })

  test('an option that is gone: its number is no answer, and the question is put again', async () => {
    const b = await bench()
    const numbered = all.filter(({ conversation: { shown } }) => (questions[shown.question]?.options ?? []).length > 2 && !['rung_999', 'confirm_gleaned'].includes(shown.question))
    for (const [n, pause] of numbered.entries()) {
      const it = await laid(b, pause, n)
      const less = questions[it.key]?.options?.[Number(it.text) - 1]?.value ?? ''
      const { after, label } = await resumed(it, turnedRound(script, it.key, less))
      expect(after.answers[it.key], label).toEqual(it.before.answers[it.key])
      expect(after.shown?.question, label).toBe(it.key)
      expect(after.remarks.some(({ text }) => text === it.text), `${label} is kept`).toBe(true)
    }
  })

  test('a wait that runs keeps its time, and rings in the flow of today', async () => {
    const b = await bench()
    const [pause] = all.filter(({ name }) => name === 'asking_last_seen_where')
    if (!pause) throw new Error('no such pause')
    const it = await laid(b, pause, 1)
    const due = await b.room.waits.next()
    await resumed({ ...it, text: 'MENU' }, renamed(inserted))
    expect(await b.room.waits.next()).toBe(due)
    const [ring] = await b.room.waits.due(instant(from + 3_600_000), 5)
    if (!ring) throw new Error('nothing rings')
    const rung = await b.ring(renamed(inserted), ring)
    expect(rung.bodies).toHaveLength(1)
    expect(rung.bodies.join()).toContain('Have you rung yet?')
    // What stands on their screen is still the question of before: their words belong to it.
    await b.say(renamed(inserted), it.line, 'outside the school')
    expect((await b.read(it.line)).answers['last_seen_where']?.said).toBe('outside the school')
  })

  test('a question by another key: what was answered, and what is being answered, is found under the new one', async () => {
    const b = await bench()
    const played = renamedKey('last_seen_where', 'place_last_seen')
    for (const [n, name] of ['asking_last_seen_where', 'asking_last_seen_by', 'asking_your_name'].entries()) {
      const pause = all.find((one) => one.name === name)
      if (!pause) throw new Error('no such pause')
      const it = await laid(b, pause, n, 'outside the school')
      expect((await b.say(played, it.line, it.text)).taken).toBe('kept')
      const after = await b.read(it.line)
      expect(after.answers['place_last_seen']?.said, name).toBe(it.before.answers['last_seen_where']?.said ?? it.text)
      expect(after.archived, name).toEqual({})
      expect(after.answers['last_seen_where'], name).toBeUndefined()
    }
  })

  test('a new required question once the report was handed over: offered once, kindly, and REPORT asks it', async () => {
    const b = await bench()
    const given = all.filter(({ name, conversation: { milestones: m } }) => m.handed_over !== undefined && m.returned === undefined && m.danger === undefined && !name.endsWith('changing'))
    expect(given.length).toBeGreaterThan(1)
    for (const [n, pause] of given.entries()) {
      const at = instant(pause.conversation.begun + 5)
      const stood = Object.fromEntries(Object.entries(questions).filter(([key, { starred }]) => starred || key === 'whereabouts' || key === 'checks_found')
        .map(([key]) => [key, { said: 'said', value: null, at, channel: 'sms' as const, certainty: 'as_said' as const, before: [] }]))
      const line = await b.pause({ ...pause.conversation, answers: { ...stood, ...pause.conversation.answers } }, n)
      const first = await b.say(inserted, line, 'MENU')
      expect(first.bodies.join(), pause.name).toContain('Text REPORT if you want to add it')
      const second = await b.say(inserted, line, 'MENU')
      expect(second.bodies.join(), pause.name).not.toContain('Text REPORT if you want to add it')
      const asked = await b.say(inserted, line, 'REPORT')
      expect(asked.bodies.join(), pause.name).toContain(questions[brought]?.sms ?? 'What is their blood type?')
    }
  })

  test('a flow that goes in circles hangs nobody: the knock is kept, people are told, and the flow of before goes on', async () => {
    const b = await bench()
    const [pause] = all
    if (!pause) throw new Error('no pause')
    const it = await laid(b, pause, 1)
    expect((await b.say(circling, it.line, it.text)).taken).toBe('parked')
    expect(b.trouble).toHaveLength(1)
    expect(await b.room.parked(5)).toHaveLength(1)
    expect((await b.say(script, it.line, it.text)).taken).toBe('kept')
  })
}
