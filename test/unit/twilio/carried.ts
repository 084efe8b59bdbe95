/** A service of one store and one outbox, a carrier on whatever day it has, and a clock that only the test moves. */
import { retryOf } from '../../../src/channels/twilio/policy.ts'
import { twilioSender } from '../../../src/channels/twilio/send.ts'
import { receive } from '../../../src/channels/twilio.ts'
import { carrierApp } from '../../../src/demo/carrier/carrier.ts'
import type { Faults } from '../../../src/demo/carrier/faults.ts'
import { chanceFrom } from '../../../src/demo/carrier/faults.ts'
import type { DrainOptions } from '../../../src/outbox.ts'
import { drain } from '../../../src/outbox.ts'
import type { Sender } from '../../../src/ports.ts'
import { openMemory } from '../../../src/store/memory.ts'
import { areaCode, e164, instant } from '../../../src/vocabulary.ts'

const account = { accountSid: 'AC1', authToken: 'token' }
const ours = '+447700900001'
const publicUrl = 'https://light.example'
export const area = areaCode('portsmouth')
export const noon = Date.UTC(2026, 10, 22, 12)

export const service = (faults: Partial<Faults> = {}, seed = 1) => {
  const clock = { real: noon, ahead: 0 }
  const store = openMemory()
  const here = store.area(area)
  const realNow = () => instant(clock.real)
  const world = { now: () => instant(clock.real + clock.ahead), realNow }
  const door = { ...account, tokens: [account.authToken], publicUrl, numbers: new Map([[e164(ours), area]]), now: world.now }
  const moves: string[] = []
  const knock = async (request: Request) => {
    const { pathname, search } = new URL(request.url)
    const received = receive({
      door: 'status', pathAndQuery: pathname + search, rawBody: await request.text(),
      contentType: request.headers.get('content-type'), signature: request.headers.get('x-twilio-signature'),
    }, door)
    if (received.kind !== 'status') return new Response(null, { status: 403 })
    const { ref, ourId, state, code } = received
    moves.push(await here.outbox.receipt({ ref, ...(ourId ? { id: ourId } : {}) }, state, code, realNow()))
    const retry = retryOf(code)
    if (state === 'failed' && retry) await here.outbox.giveBack(ref, retry, realNow())
    return new Response(null, { status: 200 })
  }
  const wait = (ms: number) => (ms > 0 ? new Promise<void>((resolve) => setTimeout(resolve, ms)) : Promise.resolve())
  const carrier = carrierApp({ ...account, numbers: [ours], publicUrl, knock, now: () => clock.real, chance: chanceFrom(seed), wait, faults })
  const texts = twilioSender({ ...account, apiUrl: 'http://carrier', statusCallback: `${publicUrl}/twilio/status`, fetch: carrier.fetch, realNow, timeoutMs: 40 })
  const drainOnce = (options: DrainOptions = {}, sms: Sender = texts) => drain({ store, world, senders: { sms, web: sms } }, area, options)
  /** As a caller would: again and again while time goes by. */
  const drainFor = async (minutes: number, options: DrainOptions = {}) => {
    for (let second = 0; second <= minutes * 60; second += 10) {
      await drainOnce(options)
      await carrier.settled()
      clock.real += 10_000
    }
  }
  const states = async (cause: Parameters<typeof here.caused>[0]) => (await here.caused(cause)).map(({ state }) => state)
  return { clock, store, here, carrier, texts, drainOnce, drainFor, states, moves }
}
