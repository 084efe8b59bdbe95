/** Where a form came from, as coarse as it is kept: never an address, and nothing of what lies inside a house or behind a proxy. */
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { callerOnNode, callerOnWorkers, networkOf } from '../../../src/http/network.ts'

test.each([
  ['203.0.113.7', '203.0.113'], ['::ffff:203.0.113.250', '203.0.113'], ['2001:db8:12:34::1', '2001:db8:12'], ['2001:DB8::5', '2001:db8:0'],
  ['2001:0db8:0012:0:0:0:0:1', '2001:db8:12'],
])('%s is in %s', (address, network) => expect(networkOf(address)).toBe(network))

test.each(['127.0.0.1', '::1', '10.1.2.3', '172.17.0.1', '192.168.1.4', '169.254.1.1', 'fe80::1', 'fd00::1', '::ffff:127.0.0.1', '', 'unknown', '203.0.113', '203.0.999.1', '1:2:3', '::1::2', '203.0.113.7, 198.51.100.2', '<b>'])(
  '“%s” is nowhere', (address) => expect(networkOf(address)).toBeNull())

const asked = async (caller: typeof callerOnNode, peer: string | null, headers: Record<string, string>) => {
  const app = new Hono().get('/', (c) => c.json(caller(c)))
  const answer = await app.request('/', { headers }, peer === null ? {} : { incoming: { socket: { remoteAddress: peer } } })
  return answer.json()
}

test('what a client writes is believed of nobody but the proxy on this machine, and of that only the last', async () => {
  expect(await asked(callerOnNode, '203.0.113.7', { 'x-forwarded-for': '198.51.100.2', 'cf-connecting-ip': '198.51.100.2' })).toBe('203.0.113.7')
  expect(await asked(callerOnNode, '172.17.0.1', { 'x-forwarded-for': '198.51.100.2' })).toBe('172.17.0.1')
  expect(await asked(callerOnNode, '::ffff:127.0.0.1', { 'x-forwarded-for': '198.51.100.2, 203.0.113.7' })).toBe('203.0.113.7')
  expect(await asked(callerOnNode, '127.0.0.1', {})).toBeNull()
  expect(await asked(callerOnNode, null, { 'x-forwarded-for': '198.51.100.2' })).toBeNull()
  expect(await asked(callerOnWorkers, null, { 'cf-connecting-ip': '203.0.113.7', 'x-forwarded-for': '198.51.100.2' })).toBe('203.0.113.7')
})
