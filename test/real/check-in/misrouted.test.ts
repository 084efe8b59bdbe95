/**
 * The replies of 200 children, all in between each other, some delivered twice, with workers' answers among them, on SQLite files (issue on practitioners; reliability.md §6
 * row 20): each stands with its own child, once, is answered on its own phone, and is read in its own episode alone. REPLIES=10000 is the issue's number; it takes some minutes. SEED tries another order.
 */
import { expect, test } from 'vitest'
import { sendDue } from '../../../src/act/check-in.ts'
import { readEpisode } from '../../../src/act/read-episode.ts'
import { chanceFrom, shuffled } from '../../../src/demo/carrier/faults.ts'
import { fingerprintOf } from '../../../src/timers.ts'
import { lineOf, sendAll } from '../../../src/tools/stage/pure-stage.ts'
import { takeTurn } from '../../../src/turn.ts'
import { inboundId, instant, type Inbound } from '../../../src/vocabulary.ts'
import type { EpisodeId } from '../../../src/vocabulary/episode.ts'
import { openHouse } from '../../support/http-house.ts'
import { begin, change, first, jo, minute, portsmouth, rota } from './desk.ts'

const children = 200
const replies = Number(process.env['REPLIES'] ?? 1_000)
const chance = chanceFrom(Number(process.env['SEED'] ?? 11))
const atOnce = 25
const noon = Date.parse('2026-11-24T09:00:00Z')

type Child = { number: string; id: EpisodeId; wrote: string[]; sent: Set<string>; answered: string[] }
/** Nobody's word: no rule of ours reads anything in it, and each is its own. */
const mark = (n: number) => `zq${n.toString(36).split('').map((digit) => String.fromCodePoint(97 + Number.parseInt(digit, 36) % 26, 97 + Math.floor(Number.parseInt(digit, 36) / 26))).join('')}qz`
const said = ['im ok', 'yh', 'not ok', 'at my mates house', 'his mum made tea', 'dunno', 'thanks', 'will u tell my mum', 'ring me', 'cant sleep', 'hes locked me in', 'MENU']
const pick = <T>(among: readonly T[]): T => among[Math.floor(chance() * among.length)] ?? expect.unreachable()

const houseOf = async () => {
  const stage = await openHouse(noon, { rota })
  const all: Child[] = []
  for (let n = 0; n < children; n += 1) {
    const number = `+447700900${300 + n}`
    all.push({ number, id: await begin(stage.house, number, { codeWords: { help: '', safe: '' } }), wrote: [], sent: new Set(), answered: [] })
  }
  stage.clock.set(noon + 2 * minute)
  for (const { id } of all) await first(stage.house, id)
  for (let moved = 1; moved > 0;) moved = await sendDue(stage.house, [portsmouth])
  await sendAll(stage.house, portsmouth)
  return { ...stage, all }
}

test(`${replies} replies over ${children} episodes: none misrouted, none lost, none doubled`, async () => {
  const { house, clock, store, close, wrong: reported, all } = await houseOf()
  const room = store.area(portsmouth)
  // As the doors have it: turns of one line one after another, lines beside each other.
  const last = new Map<string, Promise<unknown>>()
  const inOrder = (number: string, work: () => Promise<unknown>) => {
    const mine = (last.get(number) ?? Promise.resolve()).then(work)
    last.set(number, mine)
    return mine
  }
  const takes = (child: Child, id: string, text: string) => {
    const inbound: Inbound = { id: inboundId(id), area: portsmouth, at: house.world.now(), from: { line: lineOf('portsmouth', child.number) }, knock: { kind: 'said', text } }
    return inOrder(child.number, () => takeTurn(house, inbound, fingerprintOf(inbound)))
  }
  for (let n = 0; n < replies;) {
    const batch: { child: Child; id: string; text: string }[] = []
    for (let i = 0; i < atOnce && n < replies; i += 1, n += 1) {
      const child = pick(all)
      const text = `${pick(said)} ${mark(n)}`
      child.wrote.push(text)
      child.sent.add(`reply-${n}`)
      batch.push({ child, id: `reply-${n}`, text })
    }
    // One in ten comes a second time, in the middle of the others.
    const twice = batch.filter(() => chance() < 0.1)
    const coming = [...batch, ...twice]
    const to = pick(batch).child
    const answer = `its Jo. thank u for texting me ${to.answered.length + 1}`
    const asked = { id: `answer-${n}`, kind: 'answer' as const, body: answer, due: instant(0), despite: [] }
    const work = shuffled(coming, chance).map(({ child, id, text }) => takes(child, id, text))
    const [answers] = await Promise.all([change(house, to.id, { do: 'approve', checkIn: asked }), ...work])
    if (answers.outcome === 'kept') to.answered.push(answer)
    await sendDue(house, [portsmouth])
    await sendAll(house, portsmouth)
    clock.set(clock.read() + 20 * minute)
  }
  const wrong: string[] = []
  let answered = 0
  for (const child of all) {
    const line = lineOf('portsmouth', child.number)
    const thread = await room.lineThread(line)
    const came = thread.filter(({ direction }) => direction === 'in').map(({ body }) => body)
    expect(new Set(came), child.number).toEqual(new Set(child.wrote))
    expect(came.length, child.number).toBe(child.wrote.length)
    const outs = thread.filter(({ direction }) => direction === 'out').map(({ body }) => body)
    // What a worker answered, if it went, went here, once.
    for (const one of new Set(outs.filter((body) => body.startsWith('its Jo. thank u')))) if (!child.answered.includes(one) || outs.filter((body) => body === one).length > 1) wrong.push(`${child.number}: ${one}`)
    for (const id of child.sent) {
      const rows = await room.caused(inboundId(id))
      answered += rows.length > 0 ? 1 : 0
      if (rows.some(({ to }) => to.channel !== 'sms' || to.theirs !== child.number)) wrong.push(`${id} was answered elsewhere`)
    }
    const seen = await readEpisode(house, { by: jo, episode: child.id })
    if ('refused' in seen) throw new Error(seen.refused)
    const read = seen.sittings.flatMap((sitting) => sitting.thread).filter(({ direction }) => direction === 'in').map(({ body }) => body)
    if (new Set(read).size !== read.length || read.some((body) => !child.wrote.includes(body))) wrong.push(`${child.number}: another's words are read in its episode`)
    if (read.length !== child.wrote.length) wrong.push(`${child.number}: ${child.wrote.length - read.length} are not read`)
  }
  expect(wrong).toEqual([])
  expect(all.reduce((sum, { wrote }) => sum + wrote.length, 0)).toBe(replies)
  // Law 3: who writes has an answer.
  expect(answered).toBe(replies)
  expect(all.filter((child) => child.answered.length > 0).length).toBeGreaterThan(replies / 200)
  expect(reported).toEqual([])
  await close()
}, 60_000 + replies * 30)
