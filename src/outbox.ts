/**
 * Sends what turns have written down: claim → send → mark. Of a row whose sender died, or whose answer was lost, the channel is
 * first asked whether it went; what nobody can say is left to a person, because a text doubled or lost can both do harm.
 *
 * No timers here: the caller calls again when something was committed, when a retry is due, and every so often.
 */
import { foldToGsm } from './core/sms.ts'
import type { AreaStore, ClaimedRow, DroppedRow, Sender, Store, World } from './ports.ts'
import type { AreaCode, Channel, Delivery } from './vocabulary.ts'

export type DrainPorts = {
  store: Pick<Store, 'area'>
  world: Pick<World, 'now' | 'realNow'>
  senders: Record<Channel, Sender>
  /**
   * Hears how a text went, before that is written down: a crash between the two makes it heard again, never missed. `unknown` comes only
   * when the question is given up.
   */
  fate?: (row: ClaimedRow, delivery: Delivery, area: AreaCode) => Promise<void> | void
  /** …and once that is written down: lost in a crash between the two. */
  marked?: (row: ClaimedRow, delivery: Delivery, area: AreaCode) => Promise<void> | void
  /** Asked at the moment of sending: is this text to go still? Left out: all are. */
  wanted?: (row: ClaimedRow, area: AreaCode) => Promise<boolean>
  /** Hears of a text that is not sent at all: too late, its phone said STOP, or its row does not open. */
  dropped?: (row: DroppedRow, area: AreaCode) => Promise<void> | void
}

/** Named points at which a test may kill the process (reliability.md T1). */
export type Checkpoint = 'claimed' | 'accepted' | 'marked'

export type DrainOptions = {
  /** How many are on their way at once. */
  concurrency?: number
  /** Longer than any send may take, so that nobody asks about a row that is still being sent. */
  leaseSeconds?: number
  /** From the claim on, how long the question "did it go?" is put again before a person is asked: the list's lag, twice. */
  giveUpSeconds?: number
  /**
   * Resolves when something was committed since it was asked for. With it a drain claims what is new while others are still on their
   * way, so that one answer that is slow to come holds up nobody else's.
   */
  more?: () => Promise<unknown>
  /** Once aborted nothing more is claimed; what is on its way is finished. */
  stopping?: AbortSignal
  checkpoint?: (at: Checkpoint, row: ClaimedRow) => void | Promise<void>
}

/** What became of the rows of one drain. `left`: their fate is not known yet. */
export type Drained = Record<'sent' | 'again' | 'never' | 'left' | 'found' | 'released' | 'uncertain', number>

type Source<T> = { next: (free: number) => Promise<T[]>; more?: (() => Promise<unknown>) | undefined }

/** Runs `work` over what `next` yields, at most `limit` at once. One that throws does not stop the others; it is thrown at the end. */
const inParallel = async <T>(limit: number, { next, more }: Source<T>, work: (item: T) => Promise<void>) => {
  const running = new Set<Promise<void>>()
  const broken: unknown[] = []
  for (;;) {
    const items = await next(limit - running.size)
    for (const item of items) {
      const task: Promise<void> = work(item)
        .catch((error: unknown) => void broken.push(error))
        .finally(() => running.delete(task))
      running.add(task)
    }
    if (running.size === 0) break
    if (running.size >= limit) await Promise.race(running)
    // With room left and nothing to take, a finished one can bring more (the next of its conversation), or a new turn.
    else if (items.length === 0) await Promise.race(more ? [...running, more()] : running)
  }
  if (broken.length > 0) throw broken[0]
}

const asText = (row: ClaimedRow): ClaimedRow => (row.to.channel === 'sms' ? { ...row, body: foldToGsm(row.body) } : row)

type Drain = Required<Pick<DrainOptions, 'giveUpSeconds' | 'checkpoint'>> & { ports: DrainPorts; area: AreaCode; store: AreaStore; drained: Drained }

const noLongerNeeded: Delivery = { outcome: 'never', because: 'no_longer_needed', code: 'had' }
const tooLate: Delivery = { outcome: 'never', because: 'too_late', code: 'late' }

/** The claim looks at the lease's clock; words go stale by the service's own, which the demo can push forward. */
const stale = ({ world }: DrainPorts, row: ClaimedRow): Delivery | null => (world.now() > row.sendBefore ? tooLate : null)

/** A handset that is off is given up by the store after so many tries (store/outbox.ts). */
const handsetTries = 3
const handsetOff: Delivery = { outcome: 'never', because: 'refused', code: '30003' }

/** What could only be tried again when nobody should read it any more, or once too often, has failed now, so that people hear of it now. */
const inTime = ({ world }: DrainPorts, row: ClaimedRow, delivery: Delivery): Delivery => {
  if (delivery.outcome !== 'again') return delivery
  if (world.now() + delivery.afterSeconds * 1_000 > row.sendBefore) return tooLate
  return delivery.because === 'handset_off' && row.attempt >= handsetTries ? handsetOff : delivery
}

const sendRow = async (drain: Drain, row: ClaimedRow) => {
  const { ports, area, store, drained, checkpoint } = drain
  await checkpoint('claimed', row)
  const isWanted = await ports.wanted?.(row, area) ?? true
  const delivery = stale(ports, row) ?? (isWanted ? null : noLongerNeeded) ?? inTime(ports, row, await ports.senders[row.to.channel].send(asText(row), area))
  await checkpoint('accepted', row)
  if (delivery.outcome === 'unknown') {
    // Stays claimed: when its lease has run out it is asked about, like one whose sender died.
    drained.left += 1
    return
  }
  await ports.fate?.(row, delivery, area)
  await store.outbox.mark(row.id, delivery, ports.world.realNow())
  await ports.marked?.(row, delivery, area)
  drained[delivery.outcome] += 1
  await checkpoint('marked', row)
}

const askAboutRow = async ({ ports, area, store, drained, giveUpSeconds }: Drain, row: ClaimedRow) => {
  const went = await ports.senders[row.to.channel].didItGo(asText(row), area, (ref) => store.outbox.isOfAnother(row.id, ref))
  const real = ports.world.realNow()
  if (went === 'no') {
    await store.outbox.release(row.id)
    drained.released += 1
  } else if (went !== 'unknown') {
    await store.outbox.mark(row.id, { outcome: 'sent', ref: went === 'yes' ? '' : went.ref }, real)
    drained.found += 1
  } else if (real - row.claimedAt >= giveUpSeconds * 1_000) {
    await ports.fate?.(row, { outcome: 'unknown' }, area)
    await store.outbox.mark(row.id, { outcome: 'unknown' }, real)
    drained.uncertain += 1
  } else drained.left += 1
}

/** Sends all that is due in one area, and returns when nothing more can be done now. */
export const drain = async (ports: DrainPorts, area: AreaCode, options: DrainOptions = {}): Promise<Drained> => {
  const { concurrency = 8, leaseSeconds = 60, giveUpSeconds = 180, more, stopping, checkpoint = () => {} } = options
  const store = ports.store.area(area)
  const drained: Drained = { sent: 0, again: 0, never: 0, left: 0, found: 0, released: 0, uncertain: 0 }
  const all: Drain = { ports, area, store, drained, giveUpSeconds, checkpoint }
  const strandedNow = strandedRows(all)
  const next = async (free: number): Promise<(() => Promise<void>)[]> => {
    if (stopping?.aborted || free === 0) return []
    const asked = (await strandedNow(free)).map((row) => () => askAboutRow(all, row))
    const gone: DroppedRow[] = []
    const claimed = asked.length < free ? await store.outbox.claim(ports.world.realNow(), free - asked.length, leaseSeconds, (row) => gone.push(row)) : []
    for (const row of gone) await ports.dropped?.(row, area)
    return [...asked, ...claimed.map((row) => () => sendRow(all, row))]
  }
  await inParallel(concurrency, { next, more }, (work) => work())
  return drained
}

/** A busy drain may go on for hours: it looks for stranded rows again and again, but not at every turn. */
const strandedRows = ({ ports: { world }, store }: Drain) => {
  let rows: ClaimedRow[] = []
  let looked: number | null = null
  return async (free: number) => {
    const real = world.realNow()
    if (rows.length === 0 && (looked === null || real - looked >= 1_000)) {
      looked = real
      rows = await store.outbox.stranded(real, 100)
    }
    return rows.splice(0, free)
  }
}
