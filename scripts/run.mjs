// Runs the project's own tools side by side, says how long each took, and fails when one of them does.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Types and lint are written in Go and live for seconds: with more room they collect less, and what they hold stays under a gigabyte. */
const room = { GOGC: '400' }

/** The last of them is watched as it goes on; what the others say comes in one piece when they are done. */
const runOne = ({ name, tool, args }, isWatched) => new Promise((done) => {
  const began = performance.now()
  const stdio = ['ignore', isWatched ? 'inherit' : 'pipe', isWatched ? 'inherit' : 'pipe']
  const child = spawn(`${root}node_modules/.bin/${tool}`, args, { cwd: root, stdio, env: { ...process.env, ...room } })
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

// One checker, where it would take four: what all of them look at is looked at once, which on two cores is half of the work.
export const types = { name: 'types', tool: 'tsc', args: ['--noEmit', '--checkers', '1'] }
const linting = ['--type-aware', '--deny-warnings', 'src', 'flows', 'content', 'test', 'scripts']
export const lint = { name: 'lint', tool: 'oxlint', args: linting }
// The rules that know types have the same compiler at work: where it also says what does not compile, the program is read once and not twice.
export const typesAndLint = { name: 'types and lint', tool: 'oxlint', args: ['--type-check', ...linting] }
