/** The whole torture: kills under load, then the same texts told five times over, then a quiet end; and what the three witnesses say. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chanceFrom, shuffled } from '../../demo/carrier/faults.ts'
import { build } from './build.ts'
import { faultsIn, judge, type Verdict } from './judge.ts'
import { complaints, hurried, killAgainAndAgain, type Kills } from './kills.ts'
import { openNetwork, type Network } from './network.ts'
import { gather, peopleOf } from './people.ts'
import { databaseIn, freePort, pause, start, type Place, type Started } from './started.ts'

export type Dose = {
  kills: number
  webhooks: number
  seed: number
  without: 'nothing' | 'claim'
  /** Milliseconds from a restart until it is ready again, at p99: 2,000 (reliability.md §7 T1). */
  readyWithin: number
  say: (line: string) => void
}

export type Result = {
  ok: boolean
  seed: number
  kills: number
  at: Kills['at']
  /** `floor`: the same start with nobody texting, in the same run; `cpu`: what that costs one processor. */
  readyMs: { floor: number; cpu: number | null; p50: number; p99: number; max: number }
  acknowledged: number
  turns: number
  sent: number
  lost: number
  /** Answers that their phone had left behind for another conversation before they could go (judge.ts): not sent, and not lost. */
  leftBehind: number
  /** Texts in a flood that were kept and, as their writer had been told, not answered. */
  hushed: number
  doubled: number
  webhooks: { unique: number; deliveries: number; effects: number; refused: number }
  integrity: string
  stopMs: number
  seconds: number
  faults: string[]
}

/** A bad day at the carrier's, all the while. */
const badDay = {
  unavailable: 0.02, throttled: 0.02, resetAfterAccept: 0.03, brokenAfterAccept: 0.02, resetBefore: 0.01, hangAfterAccept: 0.003, hangMs: 3_000,
  receiptsDoubled: true, receiptsShuffled: true, receiptDelayMs: 20,
}
const goodDay = { unavailable: 0, throttled: 0, resetAfterAccept: 0, brokenAfterAccept: 0, resetBefore: 0, hangAfterAccept: 0 }

const texters = 60
const copies = 5
const rank = (sorted: readonly number[], share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
const spreadOf = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b)
  return { p50: rank(sorted, 0.5), p99: rank(sorted, 0.99), max: rank(sorted, 1) }
}

/** Until the ledger has been silent for as long as the longest wait before another try, or there is surely nothing left. */
const untilDry = async (service: Started, network: Network, most: number) => {
  const until = Date.now() + most
  while (Date.now() < until && !service.isGone()) {
    const waiting = await fetch(`${service.url}/metrics`, { headers: { authorization: `Bearer ${opsToken}` } })
      .then(async (answer) => Number(/^windowlight_waiting (\d+)$/m.exec(await answer.text())?.[1] ?? Number.NaN), () => Number.NaN)
    if (waiting === 0) break
    await pause(250)
  }
  await network.carrier.settled()
}
const opsToken = 'for-the-torture-only'

/** Each of so many texts told five times, all mixed up and sixty-four at once. */
const tellFiveTimes = async (network: Network, count: number, chance: () => number) => {
  const held = network.hold()
  const people = peopleOf(300, 1_200)
  await Promise.all(Array.from({ length: count }, (_, n) => {
    const { phone, to } = people[n % people.length] ?? { phone: '', to: '' }
    return network.carrier.phone(phone).text(to, `My son is not home, and it is after ${1 + (n % 12)}`)
  }))
  const deliveries = shuffled(held.flatMap((one) => Array.from({ length: copies }, () => one)), chance)
  const waiting = [...deliveries]
  let refused = 0
  const carry = async () => {
    for (let one = waiting.pop(); one; one = waiting.pop()) if ((await network.deliver(one)) !== 200) refused += 1
  }
  await Promise.all(Array.from({ length: 64 }, carry))
  const sids = held.map(({ body }) => new URLSearchParams(body).get('MessageSid') ?? '')
  for (const sid of sids) network.acknowledged.add(sid)
  return { deliveries: deliveries.length, refused }
}

type Scene = { place: Place; network: Network; dose: Dose; chance: () => number }

/** Three starts, one after another, while nothing else happens: what this machine needs just now. */
const floorOf = async (place: Place) => {
  const took: number[] = []
  const cost: number[] = []
  for (let n = 0; n < 3; n += 1) {
    const service = start(place, hurried)
    took.push((await service.ready()) ?? Number.POSITIVE_INFINITY)
    const cpu = service.cpuMs()
    if (cpu !== null) cost.push(cpu)
    service.kill('SIGKILL')
    await service.gone
  }
  return { floor: spreadOf(took).p50, cpu: cost.length > 0 ? spreadOf(cost).p50 : null }
}

const killPhase = async ({ place, network, dose, chance }: Scene) => {
  const crowd = gather(network, peopleOf(100, texters), chance)
  const kills = await killAgainAndAgain(place, dose.kills, chance, (done) => {
    if (done % Math.max(Math.round(dose.kills / 10), 1) === 0) dose.say(`${done} kills, ${network.acknowledged.size} texts acknowledged, ${network.carrier.ledger().length} answers sent`)
  })
  return { crowd, kills }
}

/** The last life: everything that waits goes out, the same texts five times over, and an end that is asked for. */
const lastLife = async ({ place, network, dose, chance }: Scene, crowd: ReturnType<typeof gather>) => {
  const service = start(place, { ...hurried, OPS_TOKEN: opsToken })
  const readyMs = await service.ready()
  await crowd.stop()
  Object.assign(network.carrier.faults, goodDay)
  await untilDry(service, network, 90_000)
  const before = network.acknowledged.size
  dose.say(`all ${before} texts acknowledged, ${network.carrier.ledger().length} answers sent; now ${dose.webhooks} texts, each told ${copies} times`)
  const told = await tellFiveTimes(network, dose.webhooks, chance)
  await untilDry(service, network, 60_000)
  const stopping = performance.now()
  service.kill('SIGTERM')
  const { code } = await Promise.race([service.gone, pause(10_000).then(() => ({ code: null }))])
  const stopMs = Math.round(performance.now() - stopping)
  if (code === null) service.kill('SIGKILL')
  const broken = [...complaints(service), ...(code === 0 && stopMs < 5_000 ? [] : [`SIGTERM ended it with ${String(code)} after ${stopMs} ms`])]
  return { readyMs, told, broken, stopMs, before }
}

type Seen = { verdict: Verdict; kills: Kills; last: Awaited<ReturnType<typeof lastLife>>; odd: ReadonlyMap<number, number>; floor: Awaited<ReturnType<typeof floorOf>>; began: number }

const resultOf = (dose: Dose, { verdict, kills, last, odd, floor, began }: Seen): Result => {
  const readyMs = { ...floor, ...spreadOf([...kills.readyMs, ...(last.readyMs === null ? [] : [last.readyMs])]) }
  const effects = verdict.acknowledged - last.before - verdict.lostTexts.length
  const faults = [
    ...faultsIn(verdict), ...[...new Set([...kills.broken, ...last.broken])].slice(0, 10),
    ...[...odd].map(([status, n]) => `our doors answered ${status}, ${n} times`),
    ...(last.told.refused === 0 ? [] : [`${last.told.refused} deliveries were not answered with 200`]),
    ...(readyMs.p99 <= dose.readyWithin ? [] : [`ready after ${readyMs.p99} ms (p99), more than ${dose.readyWithin}`]),
    ...(effects === dose.webhooks ? [] : [`${effects} effects of ${dose.webhooks} texts`]),
  ]
  return {
    ok: faults.length === 0, seed: dose.seed, kills: dose.kills, at: kills.at, readyMs, acknowledged: verdict.acknowledged, turns: verdict.turns, sent: verdict.sent,
    lost: verdict.lostTexts.length + verdict.lostAnswers.length + verdict.unexplained.length, leftBehind: verdict.leftBehind.length, hushed: verdict.hushed.length, doubled: verdict.doubled.length,
    webhooks: { unique: dose.webhooks, deliveries: last.told.deliveries, effects, refused: last.told.refused },
    integrity: verdict.integrity, stopMs: last.stopMs, seconds: Math.round((performance.now() - began) / 1_000), faults,
  }
}

export const torture = async (dose: Dose): Promise<Result> => {
  const began = performance.now()
  const chance = chanceFrom(dose.seed)
  const folder = mkdtempSync(join(tmpdir(), 'windowlight-torture-'))
  const port = await freePort()
  const built = await build(dose.without === 'claim' ? 'without_claim' : 'as_it_is')
  const network = await openNetwork(`http://127.0.0.1:${port}`, dose.seed + 1, badDay)
  const place: Place = { file: built.file, folder, port, carrierUrl: network.url }
  try {
    const floor = await floorOf(place)
    const { crowd, kills } = await killPhase({ place, network, dose, chance })
    const last = await lastLife({ place, network, dose, chance }, crowd)
    const { acknowledged, odd } = network
    const verdict = judge({ database: databaseIn(folder), ledger: network.carrier.ledger(), acknowledged, written: crowd.written })
    const result = resultOf(dose, { verdict, kills, last, odd, floor, began })
    if (result.ok || dose.without !== 'nothing') rmSync(folder, { recursive: true, force: true })
    else dose.say(`what it left is kept in ${folder}`)
    return result
  } finally {
    await network.close()
    await built.remove()
  }
}
