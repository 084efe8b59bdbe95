/**
 * The Worker with the machine's clock in a test's hands: stories have their own evenings, and production has no setting for that which
 * live would have to refuse. A request that names an evening that is not this one begins it: the clock is put there, the databases are
 * empty, and the service sees new bindings, as it would in a new isolate. One evening at a time.
 *
 * What cannot be asked through a door is asked here, in workerd: each call of a binding from outside holds up the whole test.
 */
import { createHash, randomBytes } from 'node:crypto'
import { demoRota } from '../../content/duty.ts'
import { questions } from '../../content/questions/index.ts'
import { flows } from '../../flows/index.ts'
import { assess } from '../../src/core/danger.ts'
import type { Store } from '../../src/ports.ts'
import { openD1, type D1 } from '../../src/store/d1.ts'
import { instant, type AreaCode, type Line } from '../../src/vocabulary.ts'
import { actInStory, type DutyStep } from '../../src/tools/stage/duty-step.ts'
import { ours, phones } from '../../src/tools/stage/pure-stage.ts'
import type { House } from '../../src/turn.ts'
import worker from '../../src/worker.ts'

type Env = Parameters<typeof worker.fetch>[1]
type Context = Parameters<typeof worker.fetch>[2]
export type Asked = { area: AreaCode; ask: 'alerts' } | { area: AreaCode; ask: 'act'; step: DutyStep; once: string } | { area: AreaCode; ask: 'find'; line: Line }

const real = Date.now
const storeOf = ({ DB: db, KEYS: keys, MASTER_KEY: masterKey }: Env) =>
  openD1({ db, keys, masterKey: String(masterKey), realNow: () => instant(Date.now()) })
let evening: { name: string; bindings: Env; store: ReturnType<typeof storeOf> } | null = null

/** An evening's name ends in how many milliseconds are added to the real time. */
Date.now = () => real() + Number(evening?.name.split(' ')[1] ?? 0)

const empty = async (database: D1) => {
  const { results } = await database.prepare(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'migration' AND name NOT GLOB '_cf*' AND name NOT GLOB 'sqlite*'`).all()
  const tables = (results ?? []) as { name: string }[]
  if (tables.length > 0) await database.batch(tables.map(({ name }) => database.prepare(`DELETE FROM "${name}"`)))
}

/** A worker's act on this isolate's own store, at the service's own time, with the Worker's own rota; no door of the console is in between. */
const act = async (store: Store, { area, step, once }: Extract<Asked, { ask: 'act' }>, isKept: boolean): Promise<string> => {
  const offset = Number(await store.setting('clock_offset')) || 0
  const world = { now: () => instant(Date.now() + offset), realNow: () => instant(Date.now()), ahead: () => offset, random: (bytes: number) => randomBytes(bytes).toString('base64url') }
  const house: House = {
    store, world, script: { flows, questions }, ears: { assess }, publicUrl: 'http://localhost:3000', mode: 'demo', numberOf: (code) => ours[code as string] ?? '',
    hash: (token) => createHash('sha256').update(token).digest('base64url'), report: (event, { why }) => { throw new Error(`${event} ${why}`) },
    ...(isKept ? { rota: demoRota } : {}),
  }
  return (await actInStory(house, area, step, once, (phone) => phones[phone] ?? phone)).came
}

const answer = async (store: Store, asked: Asked, isKept: boolean) => {
  if (asked.ask === 'act') return act(store, asked, isKept)
  const here = store.area(asked.area)
  return asked.ask === 'alerts' ? [...await here.alerts('open'), ...await here.alerts('resolved')] : here.find(asked.line)
}

// oxlint-disable-next-line import/no-default-export -- the platform asks for it
export default {
  fetch: async (request: Request, env: Env, context: Context) => {
    const name = request.headers.get('x-evening') ?? ''
    if (name !== evening?.name) {
      await Promise.all([empty(env.DB), empty(env.KEYS)])
      evening = { name, bindings: { ...env }, store: storeOf(env) }
    }
    if (new URL(request.url).pathname !== '/evening') return worker.fetch(request, evening.bindings, context)
    const asked = await request.json() as Asked
    return Response.json(await answer(evening.store, asked, evening.bindings.ROTA !== 'none'))
  },
}
