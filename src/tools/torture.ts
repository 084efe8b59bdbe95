/**
 * `npm run torture [-- --kills 200 --webhooks 2000 --seed N]`: kills the started service under load, at named points and at any moment,
 * and tells it the same texts five times over, while the carrier has a bad day; the carrier's own ledger decides. Ends with one line of
 * JSON, and exits 1 where anything was lost, doubled or disordered (issue 2, done when 3).
 *
 * `--without claim` takes the claim out of the outbox, in the bundle alone, to see that it is noticed.
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { torture, type Dose } from './torture/run.ts'

const options = { kills: { type: 'string' }, webhooks: { type: 'string' }, seed: { type: 'string' }, without: { type: 'string' } } as const

/** What was asked for, or a sentence about what is wrong with it. */
export const readDose = (args: readonly string[], seed: number): Omit<Dose, 'say' | 'readyWithin'> | string => {
  const { values } = parseArgs({ args: [...args], options, strict: false })
  const numberOf = (name: 'kills' | 'webhooks' | 'seed', otherwise: number) => {
    const given = values[name]
    return given === undefined ? otherwise : typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : null
  }
  const [kills, webhooks, from] = [numberOf('kills', 200), numberOf('webhooks', 2_000), numberOf('seed', seed)]
  if (kills === null || webhooks === null || from === null) return '--kills, --webhooks and --seed are whole numbers.'
  const { without = 'nothing' } = values
  return without === 'nothing' || without === 'claim' ? { kills, webhooks, seed: from, without } : 'All that can be taken out is: --without claim.'
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dose = readDose(process.argv.slice(2), Date.now() % 1_000_000)
  if (typeof dose === 'string') {
    console.error(dose)
    process.exit(1)
  }
  console.log(`seed ${dose.seed}: ${dose.kills} kills, then ${dose.webhooks} texts five times over`)
  const result = await torture({ ...dose, readyWithin: 2_000, say: (line) => { console.log(line) } })
  for (const fault of result.faults) console.log(`  ${fault}`)
  console.log(JSON.stringify(result))
  process.exit(result.ok ? 0 : 1)
}
