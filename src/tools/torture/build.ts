/**
 * The service as it is started, bundled; and the same without the outbox's claim, to see that the torture bites. What is taken out is
 * taken out of the bundle alone: nothing in the tree can be switched to it.
 */
import { readFile, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'
import { bundle } from '../../../scripts/bundle.mjs'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * The queue that most people would write: a row that is taken stays `waiting` and is only put off for as long as a send may take, and what
 * was not marked by then is sent again. Nobody owns a row, so nobody can be asked whether it went (reliability.md §0.3).
 */
const instead: readonly [was: string, is: string][] = [
  [`THEN 'sending' ELSE 'dropped' END`, `THEN 'waiting' ELSE 'dropped' END, due = \${real + lease}`],
  [`rows.filter((row) => row.state === 'sending')`, `rows.filter((row) => row.state !== 'dropped')`],
]

/** Fails where the words that it replaces are gone: then it would take nothing out, and prove nothing. */
const withoutClaim: Plugin = {
  name: 'without-claim',
  setup: (making) => making.onLoad({ filter: /[\\/]src[\\/]store[\\/]outbox\.ts$/ }, async ({ path }) => {
    const contents = instead.reduce((text, [was, is]) => {
      if (text.split(was).length !== 2) throw new Error('The claim in store/outbox.ts is written in other words now: torture/build.ts must follow it.')
      return text.replace(was, () => is)
    }, await readFile(path, 'utf8'))
    return { contents, loader: 'ts' }
  }),
}

export type Built = { file: string; remove: () => Promise<void> }

/** In `dist/`, where it finds its packages, and in a folder of its own, so that nobody who builds meanwhile changes it. */
export const build = async (what: 'as_it_is' | 'without_claim'): Promise<Built> => {
  const folder = `${root}dist/torture/${what}-${process.pid}-${Date.now()}`
  const file = await bundle({ folder, plugins: what === 'as_it_is' ? [] : [withoutClaim] })
  return { file, remove: () => rm(folder, { recursive: true, force: true }) }
}
