/** Kills the started service again and again while people text, and starts it again at once. */
import { killPoints, type KillPoint } from '../../http/rehearsal.ts'
import { pause, start, type Place, type Started } from './started.ts'

/** Short enough for a test, and in the same proportions: a claim holds longer than a send may take, the list settles after both. */
export const hurried = { WINDOWLIGHT_LEASE_SECONDS: '2', WINDOWLIGHT_SEND_SECONDS: '1.5', WINDOWLIGHT_SETTLE_SECONDS: '3' }

export type Moment = KillPoint | 'any moment' | 'while it starts'
export type Kills = { readyMs: number[]; at: Record<Moment, number>; broken: string[] }

type Plan = { moment: Moment; env: Record<string, string> }

/** Named points in turn, so that each has its share; the others by chance. */
const planOf = (n: number, chance: () => number): Plan => {
  const kind = n % 8
  const point = killPoints[kind]
  if (point) return { moment: point, env: { WINDOWLIGHT_KILL_AT: `${point}:${1 + Math.floor(chance() * 12)}` } }
  return { moment: kind === 7 && chance() < 0.5 ? 'while it starts' : 'any moment', env: {} }
}

const noted = /"event":"(?:failed|broke|damaged|parked|forged_twin)"/

/** What it complained of, but for the sweep, which is blind on purpose. */
export const complaints = (service: Started) => service.lines().filter((line) => (noted.test(line) && !line.includes('"job":"sweep"')) || !line.startsWith('{'))

/** One life, to its violent end. */
const oneLife = async (place: Place, { moment, env }: Plan, chance: () => number, kills: Kills) => {
  const service = start(place, { ...hurried, ...env })
  if (moment === 'while it starts') await pause(chance() * 500)
  else {
    const ready = await service.ready()
    if (ready !== null) kills.readyMs.push(ready)
    // A named point that nothing comes to in time is a moment like any other.
    if (moment === 'any moment') await Promise.race([service.gone, pause(chance() * 800)])
    else await Promise.race([service.gone, pause(4_000)])
    if (ready === null && !service.isGone()) kills.broken.push('did not become ready within half a minute')
  }
  const late = !service.isGone()
  service.kill('SIGKILL')
  const { signal, code } = await service.gone
  if (signal !== 'SIGKILL') kills.broken.push(`ended by itself with ${String(code ?? signal)}: ${service.lines().slice(-3).join(' | ').slice(0, 500)}`)
  kills.at[late && moment !== 'while it starts' ? 'any moment' : moment] += 1
  kills.broken.push(...complaints(service))
}

export const killAgainAndAgain = async (place: Place, times: number, chance: () => number, progress: (done: number) => void): Promise<Kills> => {
  const kills: Kills = { readyMs: [], at: { decided: 0, kept: 0, claimed: 0, accepted: 0, marked: 0, 'any moment': 0, 'while it starts': 0 }, broken: [] }
  for (let n = 0; n < times; n += 1) {
    await oneLife(place, planOf(n, chance), chance, kills)
    progress(n + 1)
  }
  return kills
}
