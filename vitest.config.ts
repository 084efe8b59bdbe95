import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const include = (...folders: string[]) => folders.map((folder) => `test/${folder}/**/*.test.ts{,x}`)

/**
 * These take longest, and begin first: begun among the last, one of them would go on alone while the other cores have nothing to do. A fresh
 * clone knows no file's time and begins with the longest text, of one project after another. The longest is first.
 */
const longest = [
  'real/worker/stories', 'real/store/d1', 'real/stories/sqlite', 'real/torture', 'real/laws/flow-change', 'pages/looks', 'real/laws/breadth', 'pages/whole',
  'pages/episodes', 'pages/desk', 'real/journeys/journeys', 'pages/journey', 'wall/asking', 'wall/same', 'laws/by-text', 'laws/on-the-web', 'words/book',
].map((name) => new URL(`test/${name}.test.ts`, import.meta.url).pathname)
const gone = longest.filter((file) => !existsSync(file))
if (gone.length > 0) throw new Error(`vitest.config.ts begins with files that are not there: ${gone.join(', ')}`)

const placeOf = ({ moduleId }: TestSpecification) => (longest.includes(moduleId) ? longest.indexOf(moduleId) : longest.length)

/** A class, because vitest asks for one. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b))
  }
}

/** `quick` is what `npm run check` runs; `npm test` runs all of them. Nothing is ever skipped. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    // The time-outs are for what hangs: a slow or busy machine is no failure, and the whole run has its own limit.
    // One more than there are cores: a third of the whole run is waiting for browsers, Workers and services that are started and killed.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'quick', testTimeout: 240_000, hookTimeout: 240_000, isolate: false, include: include('boundaries', 'laws', 'words', 'stories') } },
      // Tables of cases, and the store's contract in memory and on SQLite.
      // Pure, so that files share one reading of the modules: read anew for each, that was half of what they took.
      { extends: true, test: { name: 'unit', isolate: false, testTimeout: 240_000, hookTimeout: 240_000, include: include('unit', 'wall', 'contracts/quick') } },
      // Real parts: the signed door, SQLite files, D1 in workerd, the provider at its worst, kills.
      { extends: true, test: { name: 'real', include: include('real'), testTimeout: 300_000, hookTimeout: 300_000 } },
      // Pages in a real Chromium.
      { extends: true, test: { name: 'pages', include: include('pages'), testTimeout: 300_000, hookTimeout: 300_000 } },
    ],
  },
})
