// Runs the project's own tools side by side, says how long each took, and fails when one of them does.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The last of them is watched as it goes on; what the others say comes in one piece when they are done. */
const runOne = ({ name, tool, args }, isWatched) => new Promise((done) => {
  const began = performance.now()
  const child = spawn(`${root}node_modules/.bin/${tool}`, args, { cwd: root, stdio: ['ignore', isWatched ? 'inherit' : 'pipe', isWatched ? 'inherit' : 'pipe'] })
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => said.push(bytes))
  const end = (isWell) => {
    process.stdout.write(`${Buffer.concat(said).toString()}${isWell ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)\n`)
    done(isWell)
  }
  child.on('error', () => end(false))
  child.on('close', (code) => end(code === 0))
})

/** Exits with 1 where one of them fails, after all of them have said their say. */
export const runTogether = async (tools) => {
  const went = await Promise.all(tools.map((one, n) => runOne(one, n === tools.length - 1)))
  if (went.includes(false)) process.exit(1)
}

export const types = { name: 'types', tool: 'tsc', args: ['--noEmit'] }
export const lint = { name: 'lint', tool: 'oxlint', args: ['--type-aware', '--deny-warnings', 'src', 'flows', 'content', 'test', 'scripts'] }
