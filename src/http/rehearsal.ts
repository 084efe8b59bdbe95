/**
 * What a rehearsal may ask of the demo, and live refuses: to be killed at a named point, to have less room on the disk, and to be quicker
 * to ask what became of a text. Told by the environment, and not settings: nobody who runs a service needs them (`npm run torture` does).
 */
import type { Checkpoint, DrainOptions } from '../outbox.ts'
import type { AreaStore, Store } from '../ports.ts'
import type { AreaCode } from '../vocabulary.ts'

/** In the order in which a knock passes them: decided, nothing kept; kept, not answered; claimed; taken by the carrier; marked. */
export const killPoints = ['decided', 'kept', 'claimed', 'accepted', 'marked'] as const
export type KillPoint = (typeof killPoints)[number]

export type Rehearsal = {
  /** WINDOWLIGHT_KILL_AT=claimed:3 kills the process when it comes to that point for the third time. */
  killAt: { point: KillPoint; time: number } | null
  /** WINDOWLIGHT_LEASE_SECONDS: 60 otherwise. Longer than any send may take. */
  leaseSeconds: number | null
  /** WINDOWLIGHT_SETTLE_SECONDS: how far the carrier's list may lag; 90 otherwise. */
  settleSeconds: number | null
  /** WINDOWLIGHT_SEND_SECONDS: how long an answer of the carrier's is waited for; 12 otherwise. */
  sendSeconds: number | null
  /** WINDOWLIGHT_MOST_PAGES: the database may not grow beyond so many pages of 4 KB. */
  mostPages: number | null
}

const names = { leaseSeconds: 'WINDOWLIGHT_LEASE_SECONDS', settleSeconds: 'WINDOWLIGHT_SETTLE_SECONDS', sendSeconds: 'WINDOWLIGHT_SEND_SECONDS',
  mostPages: 'WINDOWLIGHT_MOST_PAGES' } as const
const killName = 'WINDOWLIGHT_KILL_AT'

export type RehearsalRead = { ok: true; rehearsal: Rehearsal } | { ok: false; problems: string[] }

/** In live any of these names is a problem: what may kill a service has no place beside people. */
export const readRehearsal = (env: Record<string, string | undefined>, mode: 'demo' | 'live'): RehearsalRead => {
  const given = [killName, ...Object.values(names)].filter((name) => env[name]?.trim())
  if (mode === 'live' && given.length > 0) return { ok: false, problems: given.map((name) => `${name}: is for rehearsals, and MODE=live refuses it`) }
  const amounts = { leaseSeconds: null, settleSeconds: null, sendSeconds: null, mostPages: null } as { -readonly [N in keyof typeof names]: number | null }
  const problems: string[] = []
  for (const [field, name] of Object.entries(names) as [keyof typeof names, string][]) {
    const text = env[name]?.trim()
    if (!text) continue
    if (/^\d{1,6}(\.\d{1,3})?$/.test(text) && Number(text) > 0) amounts[field] = Number(text)
    else problems.push(`${name}: is not a number above 0`)
  }
  const killAt = killAtOf(env[killName]?.trim() ?? '')
  if (killAt === 'wrong') problems.push(`${killName}: is not one of ${killPoints.join(', ')}, perhaps with a number. Example: ${killName}=claimed:3`)
  if ((amounts.leaseSeconds ?? 60) <= (amounts.sendSeconds ?? 12)) problems.push(`${names.leaseSeconds}: is not longer than a send may take (${names.sendSeconds})`)
  return problems.length > 0 || killAt === 'wrong' ? { ok: false, problems } : { ok: true, rehearsal: { ...amounts, killAt } }
}

const killAtOf = (text: string): Rehearsal['killAt'] | 'wrong' => {
  if (text === '') return null
  const [, name = '', time = '1'] = /^(\w+)(?::([1-9]\d{0,5}))?$/.exec(text) ?? []
  const point = killPoints.find((known) => known === name)
  return point ? { point, time: Number(time) } : 'wrong'
}

/** Counts how often a point is come to, and kills at the time that was asked for. */
export const killer = ({ killAt }: Rehearsal, kill: () => void) => {
  let times = 0
  return (at: KillPoint) => {
    if (at !== killAt?.point) return
    times += 1
    if (times === killAt.time) kill()
  }
}

/** The store with the two points around a turn's commit. */
export const withPoints = (store: Store, at: (point: KillPoint) => void): Store => {
  const areas = new Map<AreaCode, AreaStore>()
  return {
    ...store,
    area: (code) => {
      const inner = store.area(code)
      const known = areas.get(code) ?? {
        ...inner,
        commit: async (turn) => {
          at('decided')
          const outcome = await inner.commit(turn)
          at('kept')
          return outcome
        },
      }
      areas.set(code, known)
      return known
    },
  }
}

/** What a drain is told, where anything differs. */
export const drainOptions = ({ leaseSeconds }: Rehearsal, at: (point: KillPoint) => void): Pick<DrainOptions, 'leaseSeconds' | 'checkpoint'> => ({
  ...(leaseSeconds === null ? {} : { leaseSeconds }), checkpoint: (point: Checkpoint) => at(point),
})
