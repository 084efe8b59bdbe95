/** Whose page a form was pressed on: another site may name any Host and have it lead here (DNS rebinding), so a Host proves nothing. */
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { isOurs } from '../../../src/http/origin.ts'

const app = new Hono().post('/form', (c) => c.json(isOurs({ publicUrl: 'https://light.example' }, c)))
const isTaken = async (at: string, headers: Record<string, string>) =>
  (await (await app.fetch(new Request(`${at}/form`, { method: 'POST', headers }))).json()) as boolean

test.each<[boolean, string, Record<string, string>]>([
  [true, 'https://light.example', { origin: 'https://light.example', 'sec-fetch-site': 'same-origin' }],
  // Behind a proxy the Host may be one of its own.
  [true, 'http://inside:8080', { origin: 'https://light.example' }],
  [true, 'http://localhost:3000', { origin: 'http://localhost:3000' }],
  [true, 'http://127.0.0.1:3000', { origin: 'http://127.0.0.1:3000' }],
  [true, 'http://[::1]:3000', { origin: 'http://[::1]:3000' }],
  // Our pages send no referrer: this is what a browser says of them.
  [true, 'http://127.0.0.1:3000', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
  // curl, and whoever speaks the JSON doors, is no browser.
  [true, 'http://localhost:3000', {}],
  [false, 'http://evil.example', { origin: 'http://evil.example' }],
  [false, 'http://evil.example:3000', { origin: 'http://evil.example:3000', 'sec-fetch-site': 'same-origin' }],
  [false, 'http://localhost.evil.example', { origin: 'http://localhost.evil.example' }],
  [false, 'http://localhost:3000', { origin: 'http://localhost:4000' }],
  [false, 'https://light.example', { origin: 'http://light.example' }],
  [false, 'https://light.example', { origin: 'null' }],
  [false, 'https://light.example', { origin: 'null', 'sec-fetch-site': 'none' }],
  [false, 'https://light.example', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  [false, 'https://light.example', { origin: 'https://light.example', 'sec-fetch-site': 'cross-site' }],
])('%s: a form sent to %s with %o', async (taken, at, headers) => {
  expect(await isTaken(at, headers)).toBe(taken)
})
