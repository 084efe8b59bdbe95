/**
 * `npm run bench [-- --quick]`: how fast it is on this machine, each figure beside its floor measured in the same run, and at the end one
 * line of JSON. Whether that is fast enough, a reader judges: the exit is 1 only where it could not be run.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fillTo } from './bench/filling.ts'
import { ratio, say } from './bench/measure.ts'
import { measureTurns, type Turns } from './bench/turns.ts'
import { buildServer, measureWebhooks, type Webhooks } from './bench/webhooks.ts'
import { instant } from '../vocabulary.ts'
import { openSqlite } from '../store/sqlite.ts'

const isQuick = process.argv.includes('--quick')
const dose = isQuick
  ? { rounds: 2, parentsEach: 2, few: 1_000, many: 20_000 }
  : { rounds: 12, parentsEach: 10, few: 1_000, many: 200_000 }

const folder = mkdtempSync(join(tmpdir(), 'windowlight-bench-'))
const masterKey = randomBytes(32).toString('base64')
const files = { path: join(folder, 'words.db'), keysPath: join(folder, 'keys.db'), masterKey, realNow: () => instant(Date.now()) }
let phones = 1_000

/** Phones that nobody used before, so that each run begins new conversations. */
const fresh = () => {
  phones += 2_000_000
  return phones
}

const turns = async (rounds: number): Promise<Turns> => {
  const store = await openSqlite(files)
  await store.ready()
  try {
    return await measureTurns(store, rounds, fresh())
  } finally {
    await store.close()
  }
}
const server = await buildServer()
const webhooks = (which: 'service' | 'floor') => measureWebhooks(server.file, { which, folder, masterKey }, fresh(), dose.parentsEach)

const sayTurns = (title: string, { turns: n, pure, stored, parts, storedToSum, together }: Turns) => {
  console.log(`\n${title} (${n} turns)`)
  console.log(`  stored turn          ${say(stored)}`)
  console.log(`  sum of its parts     ${say(parts.sum)}   stored is ${storedToSum} times that (aim 1.5)`)
  console.log(`    XState there and back  ${say(parts.flow)}`)
  console.log(`    sealing and opening    ${say(parts.sealing)}`)
  console.log(`    one FULL commit        ${say(parts.commit)}`)
  console.log(`  pure turn, in memory ${say(pure)}`)
  console.log(`  64 at once           ${say(together.ms)} for all, ${together.perTurn} µs a turn, ${together.commits} commit${together.commits === 1 ? '' : 's'} at most (aim 4)`)
}

const sayWebhooks = (service: Webhooks, floor: Webhooks) => {
  console.log(`  the service          ${service.perSecond} a second, ${say(service.latency)}`)
  console.log(`  an empty handler     ${floor.perSecond} a second, ${say(floor.latency)}`)
  console.log(`  ratio                throughput ${ratio(service.perSecond, floor.perSecond)} (aim 0.7), p99 ${ratio(service.latency.p99, floor.latency.p99)} times (aim 2)`)
}

const run = async () => {
  console.log(`${cpus().length} cores, Node ${process.version}, load ${loadavg().map((l) => l.toFixed(1)).join(' ')}${isQuick ? ', the short dose' : ''}`)
  // Something to copy, and the pages of the file.
  await turns(1)
  const few = fillTo(files.path, dose.few)
  const a = await turns(dose.rounds)
  sayTurns(`(a) The turn, with ${few.toLocaleString('en-GB')} conversations stored`, a)
  console.log('\n(b) Signed webhooks over HTTP, 16 connections; answers are claimed, sent to nowhere and marked meanwhile')
  const floor = await webhooks('floor')
  const service = await webhooks('service')
  sayWebhooks(service, floor)
  console.log(`\n(d) Memory: ${service.rssMb} MB after ${service.requests} webhooks (aim 200)`)
  const stored = fillTo(files.path, dose.many)
  const megabytes = Math.round(statSync(files.path).size / 1_048_576)
  const many = await turns(dose.rounds)
  sayTurns(`(c) The turn, with ${stored.toLocaleString('en-GB')} conversations stored (${megabytes} MB)`, many)
  const manyFloor = await webhooks('floor')
  const manyService = await webhooks('service')
  sayWebhooks(manyService, manyFloor)
  const grown = ratio(many.stored.p50 / many.parts.sum.p50, a.stored.p50 / a.parts.sum.p50)
  console.log(`  ${stored.toLocaleString('en-GB')} against ${few.toLocaleString('en-GB')}: a turn ${ratio(many.stored.p50, a.stored.p50)} times as long, beside its floor ${grown} (aim 1.1); webhooks ${ratio(manyService.perSecond, service.perSecond)} times as many`)
  console.log(`  memory ${manyService.rssMb} MB`)
  console.log(JSON.stringify({
    quick: isQuick, cores: cpus().length, load: loadavg()[0],
    turn: { few: a, many, storedToSum: a.storedToSum, manyToFew: ratio(many.stored.p50, a.stored.p50), manyToFewBesideFloor: grown },
    webhooks: { few: { service, floor }, many: { service: manyService, floor: manyFloor }, throughputToFloor: ratio(service.perSecond, floor.perSecond), p99ToFloor: ratio(service.latency.p99, floor.latency.p99) },
    stored: { few, many: stored }, rssMb: service.rssMb,
  }))
}

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : 'The bench could not be run.')
  process.exitCode = 1
} finally {
  server.remove()
  rmSync(folder, { recursive: true, force: true })
}
