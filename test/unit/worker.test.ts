/** A Worker that is not set up answers with what helps a person, and tells its owner in the log what is wrong: never the value itself. */
import { afterEach, expect, test, vi } from 'vitest'
import worker from '../../src/worker.ts'

type Env = Parameters<typeof worker.fetch>[1]
const key = Buffer.alloc(32, 7).toString('base64')
/** Databases that nobody may come to. */
const untouched = { prepare: () => { throw new Error('the database was asked') }, batch: () => { throw new Error('the database was asked') } }
const envOf = (settings: Record<string, string>): Env => ({ DB: untouched, KEYS: untouched, ...settings })

afterEach(() => { vi.restoreAllMocks() })

test.each([
  ['no master key', {}, 'MASTER_KEY'],
  ['a wrong master key', { MASTER_KEY: 'c2hvcnQ=' }, 'MASTER_KEY'],
  ['live, which nothing is ready for', { MODE: 'live', MASTER_KEY: key }, 'MODE'],
])('%s', async (_, settings, name) => {
  const lines: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => { lines.push(line) })
  const env = envOf(settings)
  const answer = await worker.fetch(new Request('https://light.example/'), env, { waitUntil: () => {} })
  expect(answer.status).toBe(503)
  expect(await answer.text()).toMatch(/999[^]*101/)
  expect(lines.join('\n')).toContain(`  - ${name}: `)
  for (const value of Object.values(settings).filter((text) => text.length > 6)) expect(lines.join('\n')).not.toContain(value)
  await worker.scheduled({}, env, { waitUntil: () => {} })
})
