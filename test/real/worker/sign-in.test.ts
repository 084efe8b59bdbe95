/** The council's sign-in in workerd: the same way there and back, by D1, and what is forged is believed there as little as on Node. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorkers, publicUrl, type RunningWorker, type Workers } from '../../support/worker-stage.ts'
import { startIdentity, type Identity } from '../../support/identity.ts'
import { openBrowser, wordsOf } from '../abuser/browser.ts'

let opened: Workers
let provider: Identity
beforeAll(async () => {
  provider = await startIdentity()
  opened = await openWorkers(['signing'], { onDuty: ['signing'], vars: {
    ROTA: 'portsmouth=Jo Reed, duty worker, always, jo.reed@council.example', OIDC_ISSUER: provider.url, OIDC_CLIENT_ID: provider.client.id, OIDC_CLIENT_SECRET: provider.client.secret,
  } })
})
afterAll(async () => { await opened?.close(); await provider.close() })

const browserOf = (worker: RunningWorker) => openBrowser({ fetch: async (request) => {
  const { pathname, search } = new URL(request.url)
  const answer = await worker.call(`${pathname}${search}`, { method: request.method, headers: Object.fromEntries(request.headers), ...(request.method === 'POST' ? { body: await request.text() } : {}) })
  const headers = new Headers(answer.headers as unknown as Headers)
  return new Response([204, 303].includes(answer.status) ? null : await answer.text(), { status: answer.status, headers })
} })

test('there and back, out again; a token that another key signed opens nothing', async () => {
  const [worker] = opened.workers
  if (!worker) throw new Error('there is a Worker')
  const browser = browserOf(worker)
  const goes = async () => {
    const { pathname, search } = provider.authorize((await browser.get('/console/sign-in')).location ?? publicUrl)
    return browser.get(`${pathname}${search}`)
  }
  provider.misbehave('other_key')
  expect((await goes()).status).toBe(400)
  expect((await browser.get('/console/episodes')).location).toBe('/console')
  provider.misbehave(null)
  expect((await goes()).location).toBe('/console')
  expect(wordsOf((await browser.get('/console')).body)).toContain('Jo Reed')
  const kept = { ...browser.jar }
  expect((await browser.send({}, '/console/sign-out')).location).toBe('/console?out')
  Object.assign(browser.jar, kept)
  expect((await browser.get('/console/episodes')).location).toBe('/console')
  expect(opened.complained()).toEqual([])
})
