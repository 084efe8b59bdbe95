/** The started service on a bench: bundled once, its own process and SQLite files, a carrier on the loopback, and windows to look in by. */
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { Faults } from '../../../src/demo/carrier/faults.ts'
import { sign } from '../../../src/demo/carrier/knocks.ts'
import { build } from '../../../src/tools/torture/build.ts'
import { openNetwork } from '../../../src/tools/torture/network.ts'
import { account, databaseIn, freePort, pause, start } from '../../../src/tools/torture/started.ts'

export const ours = '+447700900001'

let built: ReturnType<typeof build> | undefined
/** Call when a file's tests are over. */
export const unbuild = async () => { await (await built)?.remove() }

export const openBench = async (faults: Partial<Faults> = {}, env: Record<string, string> = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'windowlight-bench-'))
  const port = await freePort()
  built ??= build('as_it_is')
  const { file } = await built
  const network = await openNetwork(`http://127.0.0.1:${port}`, 1, faults)
  const place = { file, folder, port, carrierUrl: network.url }
  const lives = [start(place, { LOG_LEVEL: 'trace', ...env })]
  const life = () => lives.at(-1)!
  const ready = async () => {
    if ((await life().ready()) === null) throw new Error(`The service did not start: ${life().lines().slice(-5).join(' | ')}`)
  }
  await ready()

  const inside = <T>(work: (database: Sqlite.Database) => T, options: Sqlite.Options = { readonly: true }): T => {
    const database = new Sqlite(databaseIn(folder), options)
    try {
      return work(database)
    } finally {
      database.close()
    }
  }
  const query = <Row>(text: string, ...given: unknown[]) => inside((database) => database.prepare(text).all(...given) as Row[])
  const isSettled = (sid: string) =>
    query("SELECT 1 FROM inbound WHERE id = ? AND state = 'taken'", `sms:${sid}`).length === 1 &&
    query("SELECT 1 FROM outbox WHERE cause = ? AND state IN ('waiting', 'sending') AND code IS NOT 'given_back'", `sms:${sid}`).length === 0
  /** What a text was answered with, when everything that it caused has gone out. */
  const answersTo = async (sid: string) => {
    const until = Date.now() + 20_000
    while (!isSettled(sid)) {
      if (Date.now() > until) throw new Error(`not answered in twenty seconds: ${life().lines().slice(-5).join(' | ')}`)
      await pause(30)
    }
    return network.carrier.ledger().filter(({ ref }) => ref?.startsWith(`sms:${sid}/`)).map(({ body }) => body)
  }

  return {
    network, folder, url: life().url, inside, query, answersTo,
    /** Every row of every table, but for what the service notes of itself. */
    rows: () => inside((database) => (database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('setting', 'migration') ORDER BY name").pluck().all() as string[])
      .map((name) => `${name} ${String(database.prepare(`SELECT count(*) FROM ${name}`).pluck().get())}`)),
    say: async (phone: string, words: string, media = 0) => answersTo(await network.carrier.phone(phone).text(ours, words, media)),
    /** All that was logged, in all lives. */
    log: () => lives.flatMap((one) => one.lines()),
    logged: (event: string) => lives.flatMap((one) => one.lines()).filter((line) => line.includes(`"event":"${event}"`)).map((line) => JSON.parse(line) as Record<string, unknown>),
    stop: async () => {
      life().kill('SIGTERM')
      return life().gone
    },
    again: async (more: Record<string, string> = {}) => {
      lives.push(start(place, { LOG_LEVEL: 'trace', ...env, ...more }))
      await ready()
    },
    close: async () => {
      if (!life().isGone()) {
        life().kill('SIGKILL')
        await life().gone
      }
      await network.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
export type Bench = Awaited<ReturnType<typeof openBench>>

/** A text as the carrier tells it, to be spoilt. */
export const textForm = (more: Record<string, string> = {}): Record<string, string> => {
  const sid = `SM${Array.from({ length: 4 }, () => Math.floor(Math.random() * 2 ** 32).toString(16).padStart(8, '0')).join('')}`
  return { AccountSid: account.accountSid, MessageSid: sid, SmsSid: sid, From: '+447700900701', To: ours, Body: 'My daughter is not home', NumMedia: '0', ...more }
}

export const formHeaders = { 'content-type': 'application/x-www-form-urlencoded' }
/** Signed for this path, in the account's name, as long as nothing is changed afterwards. */
export const signed = async (url: string, path: string, form: Record<string, string>, token: string = account.authToken) => ({
  method: 'POST', body: new URLSearchParams(form).toString(), headers: { ...formHeaders, 'x-twilio-signature': await sign(token, `${url}${path}`, form) },
})

/** Bytes as they are, for what no client would send. Resolves with the answer, or with nothing where the line was cut. */
export const raw = (url: string, bytes: string | Buffer, most = 5_000) => new Promise<string>((resolve) => {
  const { port, hostname } = new URL(url)
  const socket = connect(Number(port), hostname)
  let heard = ''
  const done = () => {
    socket.destroy()
    resolve(heard)
  }
  socket.setTimeout(most, done)
  socket.on('data', (chunk) => { heard += chunk.toString('latin1') }).on('close', done).on('error', done)
  socket.on('connect', () => socket.write(bytes))
})
