/** The pure engine as a stage: real turns on the memory store, which reads its own writing back at every step. No channel. */
import { createHash } from 'node:crypto'
import { demoRota } from '../../../content/duty.ts'
import { questions } from '../../../content/questions/index.ts'
import { flows } from '../../../flows/index.ts'
import { assess } from '../../core/danger.ts'
import { drain } from '../../outbox.ts'
import type { Sender } from '../../ports.ts'
import { nextDue, ringDue } from '../../timers.ts'
import { openMemory } from '../../store/memory.ts'
import { takeTurn, type House } from '../../turn.ts'
import { areaCode, e164, inboundId, instant, type AreaCode, type Conversation, type Line } from '../../vocabulary.ts'
import type { Script } from '../../decide.ts'
import { actInStory, type DutyStep } from './duty-step.ts'
import type { Stage } from './story.ts'

export const phones: Record<string, string> = {
  phone: '+447700900111', mum: '+447700900112', dad: '+447700900113', friend: '+447700900114', child: '+447700900115',
}
export const ours: Record<string, string> = { portsmouth: '+447700900001', gateshead: '+447700900002', peterborough: '+447700900005', staffordshire: '+447700900004' }

/** A clock that stands where it is put and rises by a millisecond at every look; chance that is the same every time. */
export const testWorld = (at: number) => {
  let now = at
  let drawn = 0
  return {
    world: {
      now: () => instant((now += 1)),
      realNow: () => instant((now += 1)),
      ahead: () => 0,
      random: (bytes: number) => createHash('sha256').update(`chance ${(drawn += 1)}`).digest('base64url').padEnd(bytes * 2, 'x').slice(0, Math.ceil((bytes * 4) / 3)),
    },
    set: (to: number) => { now = Math.max(now, to) },
    read: () => now,
  }
}

export const pureHouse = (at: number, script: Script = { flows, questions }, duty = false) => {
  const clock = testWorld(at)
  const store = openMemory()
  const house: House = {
    store, world: clock.world, script, ears: { assess }, publicUrl: 'http://localhost:3000', mode: 'demo', numberOf: (area) => e164(ours[area] ?? ''),
    hash: (token) => createHash('sha256').update(token).digest('base64url'),
    ...(duty ? { rota: demoRota } : {}),
    report: (event, { why }) => { throw new Error(`a knock could not be taken: ${event} ${why}`) },
  }
  return { house, clock, store }
}

export const lineOf = (area: string, phone: string): Line => ({ channel: 'sms', ours: e164(ours[area] ?? ''), theirs: e164(phones[phone] ?? phone) })

/** What waits goes out: people answer what they have read. */
export const sendAll = (house: House, area: AreaCode) => {
  const sender: Sender = { send: async () => ({ outcome: 'sent', ref: '' }), didItGo: async () => 'unknown' }
  return drain({ store: house.store, world: house.world, senders: { sms: sender, web: sender } }, area)
}

export type PureStage = Stage & { house: House; conversation: (phone: string) => Promise<Conversation | null> }

export const pureStage = (area: string, at: number, script?: Script, duty = false): PureStage => {
  const { house, clock, store } = pureHouse(at, script, duty)
  const code: AreaCode = areaCode(area)
  const room = store.area(code)
  let n = 0
  const caused = async (id: ReturnType<typeof inboundId>) => (await room.caused(id)).map((row) => ({ phone: nameOf(row.to), body: row.body }))
  const nameOf = (line: Line) => (line.channel === 'sms' ? Object.entries(phones).find(([, number]) => number === line.theirs)?.[0] ?? '?' : 'web')
  const conversation = async (phone: string) => {
    const found = await room.find(lineOf(area, phone))
    return found.state === 'here' ? found.conversation : null
  }
  return {
    house, conversation,
    text: async (phone, words) => {
      await sendAll(house, code)
      const id = inboundId(`sms:SM${String((n += 1)).padStart(32, '0')}`)
      await takeTurn(house, { id, area: code, at: house.world.now(), from: { line: lineOf(area, phone) }, knock: { kind: 'said', text: words } }, words)
      return (await caused(id)).map(({ body }) => body)
    },
    pass: async (ms) => {
      await sendAll(house, code)
      const target = clock.read() + ms
      const said: { phone: string; body: string }[] = []
      for (;;) {
        const due = await nextDue(house, [code])
        if (due === null || due > target) break
        clock.set(due)
        const rings = await room.waits.due(house.world.now(), 50)
        await ringDue(house, [code])
        for (const ring of rings) said.push(...(await caused(ring.id)))
      }
      clock.set(target)
      return said
    },
    act: async (step: DutyStep) => {
      const id = `once-of-a-story-${String((n += 1)).padStart(6, '0')}`
      const { came, causes } = await actInStory(house, area, step, id, (phone) => phones[phone] ?? phone)
      return { came, said: (await Promise.all(causes.map((cause) => caused(inboundId(cause))))).flat() }
    },
    alerts: async () => [...await room.alerts('open'), ...await room.alerts('resolved')].sort((a, b) => a.at - b.at).map((alert) => `${alert.severity} ${alert.topic}`),
    place: async (phone) => {
      const here = await conversation(phone)
      return here === null ? 'nobody' : `${here.flow} ${JSON.stringify(here.place).replaceAll('"', '')}`
    },
    close: () => store.close(),
  }
}
