/** The started service, as people run it: a process of its own, a database of its own, demo mode. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = new URL('../..', import.meta.url).pathname

const freePort = () => new Promise<number>((found) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo
    server.close(() => found(port))
  })
})

export const startService = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'windowlight-pages-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(join(root, 'node_modules/.bin/tsx'), ['src/node.ts'], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, MODE: 'demo', PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL: url, DATABASE_PATH: join(folder, 'w.db'), LOG_LEVEL: 'error' },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => { said = (said + bytes.toString()).slice(-2000) })
  const gone = new Promise<void>((done) => { child.on('exit', () => done()) })
  const stop = async () => {
    child.kill('SIGTERM')
    await gone
    rmSync(folder, { recursive: true, force: true })
  }
  for (let tries = 0; tries < 150; tries += 1) {
    if (child.exitCode !== null) break
    if (await fetch(`${url}/readyz`).then((r) => r.ok, () => false)) return { url, stop }
    await new Promise((wait) => { setTimeout(wait, 200) })
  }
  await stop()
  throw new Error(`The service did not start: ${said}`)
}
