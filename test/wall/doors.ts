/** What the service's doors show to whoever comes without a key, and what they count for an operator: the same, whatever a child has written. */
import { makeApp } from '../../src/http.ts'
import type { Service } from '../../src/http/service.ts'
import type { House } from '../../src/turn.ts'
import { e164 } from '../../src/vocabulary.ts'
import { portsmouth } from './worlds.ts'

const token = 'a-token-for-the-wall'
const paths = ['/', '/why', '/chat', '/leave', '/healthz', '/readyz', '/metrics', '/report/not-a-token-of-anybodys', '/chat/answers', '/chat/events', '/chat/text', '/t/not-a-token-of-anybodys', '/area/portsmouth', '/nothing']

export const doorsOf = (house: House) => {
  const numbers = new Map([[e164('+447700900001'), portsmouth]])
  const service: Service = {
    house, mode: 'demo', publicUrl: 'http://localhost:3000', opsToken: token, numbers, areas: [portsmouth], demo: null, stopping: new AbortController().signal,
    inOrder: (_, work) => work(), senders: { sms: { send: async () => ({ outcome: 'unknown' }), didItGo: async () => 'unknown' }, web: { send: async () => ({ outcome: 'unknown' }), didItGo: async () => 'unknown' } },
    twilio: { accountSid: '', tokens: [], publicUrl: 'http://localhost:3000', numbers, now: house.world.now }, log: () => {}, background: () => {},
  }
  const app = makeApp(service, null)
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await app.fetch(new Request(`http://localhost:3000${path}`, { headers }))
    // A form's own name is new on every page.
    return `${path} ${answer.status} ${(await answer.text()).replaceAll(/name="once" value="[^"]*"/g, '')}`
  }
  return {
    toAnybody: () => Promise.all(paths.map((path) => ask(path))),
    toOperator: () => ask('/metrics', { authorization: `Bearer ${token}` }),
  }
}

/** The counts of the whole service and how long ago it last did anything, and no label: by no area, no person, no side. Empty where it holds. */
export const wrongIn = (figures: string): string[] => {
  const lines = figures.replace(/^\/metrics 200 /, '').split('\n').filter(Boolean)
  const may = ['windowlight_conversations', 'windowlight_waiting', 'windowlight_pending', 'windowlight_open_alerts', 'windowlight_open_episodes',
    ...['round', 'watch', 'heard', 'sent'].map((what) => `windowlight_last_${what}_seconds`)]
  return [...lines.filter((line) => !may.some((name) => new RegExp(`^${name} \\d+$`).test(line))), ...may.filter((name) => !lines.some((line) => line.startsWith(`${name} `)))]
}
