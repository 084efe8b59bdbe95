import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const include = (...folders: string[]) => folders.map((folder) => `test/${folder}/**/*.test.ts{,x}`)

/** `quick` is what `npm run check` runs; `npm test` runs all of them. Nothing is ever skipped. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    // One more than there are cores: a third of the whole run is waiting for browsers, Workers and services that are started and killed.
    maxWorkers: availableParallelism() + 1,
    projects: [
      { extends: true, test: { name: 'quick', testTimeout: 60_000, hookTimeout: 60_000, isolate: false, include: include('boundaries', 'laws', 'words', 'stories') } },
      // Tables of cases, and the store's contract in memory and on SQLite.
      // Pure, so that files share one reading of the modules: read anew for each, that was half of what they took.
      { extends: true, test: { name: 'unit', isolate: false, testTimeout: 60_000, hookTimeout: 60_000, include: include('unit', 'wall', 'contracts/quick') } },
      // Real parts: the signed door, SQLite files, D1 in workerd, the provider at its worst, kills.
      { extends: true, test: { name: 'real', include: include('real'), testTimeout: 120_000, hookTimeout: 120_000 } },
      // Pages in a real Chromium.
      { extends: true, test: { name: 'pages', include: include('pages'), testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
})
