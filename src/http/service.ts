/** What the doors share: the house, who sends, and the one way in which a knock is taken and its answers go out. */
import { drain, type Checkpoint } from '../outbox.ts'
import type { DoorSettings } from '../channels/twilio.ts'
import type { Log } from '../log.ts'
import type { ClaimedRow, Sender } from '../ports.ts'
import { takeTurn, type House, type Taken } from '../turn.ts'
import type { AreaCode, Channel, Inbound } from '../vocabulary.ts'
import type { Demo } from './demo-desk.ts'

export type Service = {
  house: House
  mode: 'demo' | 'live'
  publicUrl: string
  opsToken: string | null
  numbers: DoorSettings['numbers']
  areas: readonly AreaCode[]
  senders: Record<Channel, Sender>
  twilio: DoorSettings
  log: Log['log']
  /** Work that goes on after the answer: Node lets it run, a Worker waits until it is done. */
  background: (work: Promise<unknown>) => void
  /** Turns of one line are taken one after another; the store's keys are the backstop. */
  inOrder: <T>(line: string, work: () => Promise<T>) => Promise<T>
  /** Once aborted nothing more is claimed. */
  stopping: AbortSignal
  checkpoint?: (at: Checkpoint | 'decided' | 'kept', row?: ClaimedRow) => void | Promise<void>
  demo: Demo | null
}

/** One drain of an area at a time in a process; a call during one runs once more after it. */
const draining = new WeakMap<Service, Map<AreaCode, { again: boolean; done: Promise<void> }>>()

export const deliver = (service: Service, area: AreaCode): Promise<void> => {
  const mine = draining.get(service) ?? new Map<AreaCode, { again: boolean; done: Promise<void> }>()
  draining.set(service, mine)
  const running = mine.get(area)
  if (running) {
    running.again = true
    return running.done
  }
  const state = { again: false, done: Promise.resolve() }
  state.done = (async () => {
    try {
      do {
        state.again = false
        await drain({ store: service.house.store, world: service.house.world, senders: service.senders }, area, {
          stopping: service.stopping, ...(service.checkpoint ? { checkpoint: service.checkpoint } : {}),
        })
      } while (state.again && !service.stopping.aborted)
    } catch (error) {
      service.log({ event: 'failed', job: 'outbox', error })
    } finally {
      mine.delete(area)
    }
  })()
  mine.set(area, state)
  return state.done
}

const lineKey = ({ from }: Inbound) =>
  'conversation' in from ? `conversation ${from.conversation}` : from.line.channel === 'web' ? from.line.session : `${from.line.ours} ${from.line.theirs}`

/** Takes one knock, in its line's order, and sees that what it caused goes out. Throws only where it could not even be kept. */
export const knock = async (service: Service, inbound: Inbound, fingerprint: string): Promise<Taken> => {
  const began = service.house.world.realNow()
  const taken = await service.inOrder(`${inbound.area} ${lineKey(inbound)}`, async () => {
    await keepLedger(service, inbound)
    await service.checkpoint?.('decided')
    return takeTurn(service.house, inbound, fingerprint)
  })
  await service.checkpoint?.('kept')
  if (taken === 'kept') service.background(deliver(service, inbound.area))
  service.log({ event: 'turn', knock: inbound.knock.kind, outcome: taken, ms: service.house.world.realNow() - began })
  return taken
}

/** STOP and START: our ledger agrees with the carrier's from the moment that we hear of it (peers.md §1 row 3). */
const keepLedger = async ({ house }: Service, { area, knock: heard, from, at }: Inbound) => {
  if (heard.kind !== 'carrier' || heard.word === 'help' || !('line' in from)) return
  await house.store.area(area).optOuts.set(from.line, heard.word === 'stop' ? 'out' : 'in', at, 'carrier')
}
