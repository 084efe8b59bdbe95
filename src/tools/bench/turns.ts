/** (a) The whole turn, decided and stored, beside the sum of its unavoidable parts; and 64 conversations at once. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AreaStore, Store, Turn } from '../../ports.ts'
import { openMemory } from '../../store/memory.ts'
import type { SqliteStore } from '../../store/sqlite.ts'
import { takeTurn, type House } from '../../turn.ts'
import { sendAll } from '../stage/pure-stage.ts'
import { area, benchWorld, evening, fingerprint, houseOver, knockOf } from './evening.ts'
import { openFloor, partsOf, type Decided, type Parts } from './floors.ts'
import { ratio, spreadOf, timed, type Spread } from './measure.ts'

/** Every turn of an evening, as it was really decided. */
export const recordEvening = async (): Promise<Decided[]> => {
  const memory = openMemory()
  const decided: Decided[] = []
  const listening = (room: AreaStore): AreaStore => ({
    ...room,
    commit: async (turn: Turn) => {
      const found = await room.open(turn.conversation.id)
      decided.push({ before: turn.before > 0 && found.state === 'here' ? found.conversation : null, turn })
      return room.commit(turn)
    },
  })
  const store: Store = { ...memory, area: (code) => listening(memory.area(code)) }
  const { world, pass } = benchWorld()
  const house = houseOver(store, world)
  for (const words of evening) {
    await takeTurn(house, knockOf(house, 0, words), fingerprint)
    await sendAll(house, area)
    pass(30_000)
  }
  return decided
}

const kept = async (house: House, phone: number, words: string) => {
  const outcome = await takeTurn(house, knockOf(house, phone, words), fingerprint)
  if (outcome !== 'kept') throw new Error(`bench: a turn was ${outcome}`)
}

/** A few parents side by side, one evening each. `times`: of each turn, by its number in the evening. */
const evenings = async (house: House, pass: (ms: number) => void, from: number, parents: number, times: number[][]) => {
  for (const [n, words] of evening.entries()) {
    for (let parent = 0; parent < parents; parent += 1) (times[n] ??= []).push(await timed(() => kept(house, from + parent, words)))
    // Between the two texts of a parent ours has left, unmeasured: what lies in the outbox was read by nobody.
    await sendAll(house, area)
    pass(30_000)
  }
}

export type Turns = {
  turns: number; pure: Spread; stored: Spread
  parts: { flow: Spread; sealing: Spread; commit: Spread; sum: Spread }
  storedToSum: number
  together: { ms: Spread; perTurn: number; commits: number; turnsPerSecond: number }
}

const partTimes = (parts: readonly Parts[], rounds: number) => {
  const times = { flow: [] as number[], sealing: [] as number[], commit: [] as number[], sum: [] as number[] }
  const take = (work: () => void) => {
    const began = performance.now()
    work()
    return performance.now() - began
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const part of parts) {
      const [flow, sealing, commit] = [take(part.flow), take(part.sealing), take(part.commit)]
      times.flow.push(flow)
      times.sealing.push(sealing)
      times.commit.push(commit)
      times.sum.push(flow + sealing + commit)
    }
  }
  return times
}

const atOnce = 64

/** So many conversations that a text of each comes at the same moment. */
const sixtyFour = async (house: House, store: SqliteStore, pass: (ms: number) => void, from: number) => {
  const times: number[] = []
  let commits = 0
  for (const words of evening) {
    const before = store.commits()
    times.push(await timed(() => Promise.all(Array.from({ length: atOnce }, (_, n) => kept(house, from + n, words)))))
    commits = Math.max(commits, store.commits() - before)
    await sendAll(house, area)
    pass(30_000)
  }
  return { times, commits }
}

/** `rounds` of ten evenings each; the floor is measured between them, so that both meet the same machine. */
export const measureTurns = async (store: SqliteStore, rounds: number, from: number): Promise<Turns> => {
  const folder = mkdtempSync(join(tmpdir(), 'windowlight-floor-'))
  const floor = openFloor(folder, 'floor.db')
  const parts = (await recordEvening()).map((decided) => partsOf(decided, floor))
  const stored = benchWorld()
  const house = houseOver(store, stored.world)
  const times = { pure: [] as number[][], stored: [] as number[][] }
  const floors: ReturnType<typeof partTimes>[] = []
  const parents = 10
  // Once unmeasured: the code is compiled, the danger machine built, the pages of both files warm.
  partTimes(parts, 20)
  await evenings(house, stored.pass, from, parents, [])
  for (let round = 0; round < rounds; round += 1) {
    const memory = benchWorld()
    const pure = houseOver(openMemory(), memory.world)
    await evenings(pure, memory.pass, 0, parents, times.pure)
    await evenings(house, stored.pass, from + (round + 1) * parents, parents, times.stored)
    floors.push(partTimes(parts, parents))
  }
  const crowd = { times: [] as number[], commits: 0 }
  for (let round = 0; round < Math.max(2, Math.ceil(rounds / 4)); round += 1) {
    const { times: took, commits } = await sixtyFour(house, store, stored.pass, from + 1_000_000 + round * atOnce)
    crowd.times.push(...took)
    crowd.commits = Math.max(crowd.commits, commits)
  }
  floor.close()
  rmSync(folder, { recursive: true })
  const all = (key: 'flow' | 'sealing' | 'commit' | 'sum') => spreadOf(floors.flatMap((f) => f[key]))
  const sum = all('sum')
  const whole = spreadOf(times.stored.flat())
  const ms = spreadOf(crowd.times)
  return {
    turns: times.stored.flat().length, pure: spreadOf(times.pure.flat()), stored: whole,
    parts: { flow: all('flow'), sealing: all('sealing'), commit: all('commit'), sum }, storedToSum: ratio(whole.p50, sum.p50),
    together: { ms, perTurn: Math.round(ms.p50 / atOnce), commits: crowd.commits, turnsPerSecond: Math.round(atOnce * 1_000_000 / Math.max(ms.p50, 1)) },
  }
}
