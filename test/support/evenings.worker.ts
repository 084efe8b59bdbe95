/**
 * The Worker with the machine's clock in a test's hands: stories have their own evenings, and production has no setting for that which
 * live would have to refuse. A request that names an evening that is not this one begins it: the clock is put there, the databases are
 * empty, and the service sees new bindings, as it would in a new isolate. One evening at a time.
 *
 * What cannot be asked through a door is asked here, in workerd: each call of a binding from outside holds up the whole test.
 */
import type { AreaStore } from '../../src/ports.ts'
import { openD1, type D1 } from '../../src/store/d1.ts'
import { instant, type AreaCode, type Line } from '../../src/vocabulary.ts'
import worker from '../../src/worker.ts'

type Env = Parameters<typeof worker.fetch>[1]
type Context = Parameters<typeof worker.fetch>[2]
export type Asked = { area: AreaCode; ask: 'alerts' } | { area: AreaCode; ask: 'find'; line: Line }

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

const answer = async (store: AreaStore, asked: Asked) => (asked.ask === 'alerts' ? store.alerts('open') : store.find(asked.line))

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
    return Response.json(await answer(evening.store.area(asked.area), asked))
  },
}
