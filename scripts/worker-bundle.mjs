// `npm run build:worker`: the Worker as it would be deployed, into dist/worker, with its size and how long it takes to start. Needs no
// network and no account. Workers take 3 MiB (gzipped, on the free plan) and a second of processor time to start.
import { execFile } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
const env = { ...process.env, CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false', CI: '1', NO_COLOR: '1' }

const wrangler = async (...args) => {
  try {
    return (await promisify(execFile)(process.execPath, [`${root}node_modules/wrangler/bin/wrangler.js`, ...args], { cwd: root, env })).stdout
  } catch (error) {
    throw new Error(`wrangler ${args[0]} failed:\n${error.stdout ?? ''}${error.stderr ?? ''}`, { cause: error })
  }
}

/** Builds it into `folder`, as it is and as it would be sent: its bytes as they are and gzipped. `main`: another script around it, for tests. */
export const bundleWorker = async (folder, main = 'src/worker.ts') => {
  await wrangler('deploy', main, '--dry-run', '--outdir', folder, '--outfile', `${folder}/upload.bundle`)
  const code = readFileSync(`${folder}/${basename(main, '.ts')}.js`)
  return { raw: code.length, gzip: gzipSync(code, { level: 9 }).length }
}

/** Milliseconds of processor time until what was built there is ready, by wrangler's own profile of it in workerd. */
export const startUpOf = async (folder) => {
  const said = await wrangler('check', 'startup', '--workerBundle', `${folder}/upload.bundle`, '--outfile', `${folder}/startup.cpuprofile`)
  const active = /Active:\s*([\d.]+) ms/.exec(said)?.[1]
  if (active === undefined) throw new Error(`no start-up time in:\n${said}`)
  return Number(active)
}

export const figures = ({ raw, gzip }, startUp) =>
  `Worker: ${(raw / 1024).toFixed(0)} KiB, ${(gzip / 1024).toFixed(0)} KiB gzipped; ${startUp.toFixed(0)} ms to start`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = `${root}dist/worker`
  rmSync(folder, { recursive: true, force: true })
  const size = await bundleWorker(folder)
  process.stdout.write(`${figures(size, await startUpOf(folder))}\n`)
}
