/**
 * What did not reach a phone, on the started service: a phone that the carrier refuses for its STOP enters our ledger and people are alerted;
 * an answer to danger that did not arrive is logged as an error, and raised for people; a send that hangs holds up nobody else.
 */
import { afterAll, expect, test } from 'vitest'
import { pause } from '../../src/tools/torture/started.ts'
import { openBench, ours, unbuild, type Bench } from './support/bench.ts'

afterAll(unbuild)

const onBench = async (faults: Parameters<typeof openBench>[0], work: (bench: Bench) => Promise<void>) => {
  const bench = await openBench(faults)
  try {
    await work(bench)
    expect(bench.logged('failed').filter(({ job }) => job !== 'sweep')).toEqual([])
  } finally {
    await bench.close()
  }
}

const optOuts = (bench: Bench) => bench.query<{ state: string; source: string }>('SELECT state, source FROM opt_out')
/** What an alert is about stands sealed: these are known by how grave they are, and by their name. */
const alerts = (bench: Bench) => bench.query<{ severity: string }>("SELECT severity FROM alert WHERE severity = 'service'")
const raised = (bench: Bench) => bench.query<{ severity: string }>("SELECT severity FROM alert WHERE id LIKE 'undelivered:%'")

test('refused for a STOP that we never heard (21610): in our ledger, people are alerted, nothing more is sent until START', () => onBench({}, async (bench) => {
  const phone = bench.network.carrier.phone('+447700900601')
  await bench.say('+447700900601', 'my daughter has not come home')
  // The webhook of their STOP is lost on the way to us; the carrier keeps to it all the same.
  bench.network.carrier.faults.webhooksDropped = 1
  await phone.text(ours, 'STOP')
  bench.network.carrier.faults.webhooksDropped = 0
  expect(optOuts(bench)).toEqual([])
  expect(await bench.say('+447700900601', 'no')).toEqual([])
  expect(optOuts(bench)).toEqual([{ state: 'out', source: 'carrier' }])
  expect(alerts(bench)).toEqual([{ severity: 'service' }])
  expect(bench.logged('delivery')).toMatchObject([{ outcome: 'never', because: 'opted_out', code: '21610' }])
  // Known now: the next answer is not even tried, and the alert is not raised twice. They are still heard.
  expect(await bench.say('+447700900601', 'they have her, help, she is being hurt')).toEqual([])
  expect(bench.logged('delivery')).toHaveLength(1)
  expect(alerts(bench)).toHaveLength(1)
  await bench.say('+447700900601', 'START')
  expect(optOuts(bench)).toEqual([{ state: 'in', source: 'carrier' }])
  expect(await bench.say('+447700900601', 'no')).not.toEqual([])
}))

test('the same, where the carrier says it only in a receipt', () => onBench({ undelivered: 1, undeliveredCode: '21610' }, async (bench) => {
  await bench.say('+447700900602', 'my daughter has not come home')
  const until = Date.now() + 5_000
  while (optOuts(bench).length === 0 && Date.now() < until) await pause(50)
  expect(optOuts(bench)).toEqual([{ state: 'out', source: 'carrier' }])
  expect(alerts(bench)).toEqual([{ severity: 'service' }])
}))

test('an answer to danger that did not arrive is an error in the log, another answer is not', () => onBench({ undelivered: 1, undeliveredCode: '30005' }, async (bench) => {
  await bench.say('+447700900603', 'my daughter has not come home')
  await pause(500)
  expect(bench.logged('undeliverable')).toEqual([])
  await bench.say('+447700900603', 'NOW')
  const until = Date.now() + 5_000
  while (bench.logged('undeliverable').length === 0 && Date.now() < until) await pause(50)
  expect(bench.logged('undeliverable')).toMatchObject([{ level: 'error', because: 'not_delivered', code: '30005' }])
  while (raised(bench).length === 0 && Date.now() < until) await pause(50)
  expect(raised(bench)).toEqual([{ severity: 'emergency' }])
}))

test.each([['off', '30003'], ['blocked', '30004'], ['of nobody', '30006']])('a handset that is %s: %s, said twice, is one alert', (_, code) => onBench({ undelivered: 1, undeliveredCode: code, receiptsDoubled: true }, async (bench) => {
  await bench.say('+447700900606', 'he has a knife and says he will kill himself')
  const until = Date.now() + 5_000
  while (raised(bench).length === 0 && Date.now() < until) await pause(50)
  await pause(300)
  expect(raised(bench)).toEqual([{ severity: 'emergency' }])
}))

test('a handset that was off and comes back has the answer once more: people heard of it at once, nothing is said twice', () => onBench({ undelivered: 1, undeliveredCode: '30003', receiptsDoubled: true }, async (bench) => {
  const { carrier } = bench.network
  // Whoever is on duty is paged beside it.
  const theirs = () => carrier.ledger().filter(({ to }) => to === '+447700900608')
  const [first] = await bench.say('+447700900608', 'he has a knife and says he will kill himself')
  const waits = () => bench.query<{ state: string; attempt: number }>("SELECT state, attempt FROM outbox WHERE code = 'given_back' AND kind <> 'page'")
  const until = Date.now() + 15_000
  while ((waits().length === 0 || raised(bench).length === 0 || bench.logged('delivery').length === 0) && Date.now() < until) await pause(50)
  expect(waits()).toEqual([{ state: 'waiting', attempt: 1 }])
  expect(raised(bench)).toEqual([{ severity: 'emergency' }])
  expect(bench.logged('delivery').filter(({ outgoing }) => !String(outgoing).startsWith('page:'))).toMatchObject([{ outcome: 'again', because: 'not_delivered', code: '30003' }])
  // Two minutes are not waited for here: its time is put to now.
  carrier.faults.undelivered = 0
  bench.inside((database) => database.prepare("UPDATE outbox SET due = 0 WHERE code = 'given_back'").run(), {})
  const went = () => bench.query<{ state: string }>("SELECT state FROM outbox WHERE kind <> 'page'").every(({ state }) => state === 'delivered')
  while ((theirs().length < 2 || !went()) && Date.now() < until + 15_000) await pause(50)
  await pause(1_500)
  expect(theirs().map(({ body }) => body)).toEqual([first, first])
  expect(bench.query("SELECT state, attempt FROM outbox WHERE kind <> 'page'")).toEqual([{ state: 'delivered', attempt: 2 }])
  expect(raised(bench)).toHaveLength(1)
}))

test('…also where they wrote again meanwhile and were answered: 999 is not out of date', () => onBench({ undelivered: 1, undeliveredCode: '30003' }, async (bench) => {
  const { carrier } = bench.network
  await bench.say('+447700900609', 'my daughter has not come home')
  carrier.faults.undelivered = 1
  const [danger] = await bench.say('+447700900609', 'he has a knife and says he will kill himself')
  const waits = () => bench.query<{ kind: string }>("SELECT kind FROM outbox WHERE code = 'given_back' AND kind = 'danger'")
  const until = Date.now() + 15_000
  while (waits().length === 0 && Date.now() < until) await pause(50)
  carrier.faults.undelivered = 0
  expect(await bench.say('+447700900609', 'he is 16')).not.toEqual([])
  bench.inside((database) => database.prepare("UPDATE outbox SET due = 0 WHERE code = 'given_back'").run(), {})
  const again = () => carrier.ledger().map(({ body }) => body).filter((body) => body === danger)
  while (again().length < 2 && Date.now() < until + 15_000) await pause(50)
  expect(again()).toHaveLength(2)
}))

test('an answer to danger that the carrier refuses at once (21610) raises an alert of its own, beside that of the STOP', () => onBench({}, async (bench) => {
  const phone = bench.network.carrier.phone('+447700900607')
  await bench.say('+447700900607', 'my daughter has not come home')
  bench.network.carrier.faults.webhooksDropped = 1
  await phone.text(ours, 'STOP')
  bench.network.carrier.faults.webhooksDropped = 0
  expect(await bench.say('+447700900607', 'he has a knife and says he will kill himself')).toEqual([])
  const until = Date.now() + 5_000
  while (raised(bench).length === 0 && Date.now() < until) await pause(50)
  expect(bench.logged('undeliverable')).toMatchObject([{ because: 'opted_out', code: '21610' }])
  expect(raised(bench)).toEqual([{ severity: 'emergency' }])
  expect(alerts(bench)).toHaveLength(1)
}))

test('a send that hangs holds up nobody who texts after it', () => onBench({ hangAfterAccept: 1, hangMs: 8_000, receipts: 'absent' }, async (bench) => {
  const { carrier } = bench.network
  await carrier.phone('+447700900604').text(ours, 'my daughter has not come home')
  while (carrier.ledger().length === 0) await pause(20)
  carrier.faults.hangAfterAccept = 0
  const began = performance.now()
  expect(await bench.say('+447700900605', 'my son has not come home')).not.toEqual([])
  expect(performance.now() - began).toBeLessThan(5_000)
  expect(bench.query("SELECT 1 FROM outbox WHERE state = 'sending'")).toHaveLength(1)
}))
