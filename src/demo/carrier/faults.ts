/**
 * Everything that can go wrong between us and the carrier, as one list of switches, to be turned while it runs. Rates are 0 to 1.
 */

export type Faults = {
  /** Before each answer to a request. */
  slowMs: number
  /** 503, nothing taken. */
  unavailable: number
  /** 500, and yet it was taken. */
  brokenAfterAccept: number
  /** 429, nothing taken. */
  throttled: number
  retryAfterSeconds: number
  /** The connection breaks before the request was looked at. */
  resetBefore: number
  /** The connection breaks, and yet it was taken. */
  resetAfterAccept: number
  /** No answer for `hangMs`, and yet it was taken. */
  hangAfterAccept: number
  hangMs: number
  /** A text is in the list only when it is this old. */
  listLagMs: number
  /** The list answers 503. */
  listDown: boolean
  /** `held`: kept back until `release`. */
  receipts: 'prompt' | 'absent' | 'held'
  receiptDelayMs: number
  receiptsDoubled: boolean
  receiptsShuffled: boolean
  /** This share of texts does not arrive, with this code. */
  undelivered: number
  undeliveredCode: string
  /** A person's text is taken and our door is never told. */
  webhooksDropped: number
  /** How often our door is told of each text. */
  webhookCopies: number
  /** How often a knock is tried again where nobody answers: Twilio's default is once, and never after a 5xx. */
  webhookRetries: number
}

export const noFaults: Faults = {
  slowMs: 0, unavailable: 0, brokenAfterAccept: 0, throttled: 0, retryAfterSeconds: 1, resetBefore: 0, resetAfterAccept: 0,
  hangAfterAccept: 0, hangMs: 60_000, listLagMs: 0, listDown: false, receipts: 'prompt', receiptDelayMs: 0, receiptsDoubled: false,
  receiptsShuffled: false, undelivered: 0, undeliveredCode: '30003', webhooksDropped: 0, webhookCopies: 1, webhookRetries: 1,
}

/** Time and chance come in: the same seed has the same bad day twice. */
export type CarrierWorld = {
  now: () => number
  /** From 0 to below 1. */
  chance: () => number
  wait: (ms: number) => Promise<void>
}

/** A small seeded generator (mulberry32). */
export const chanceFrom = (seed: number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const shuffled = <T>(items: readonly T[], chance: () => number): T[] =>
  items.map((item) => ({ item, at: chance() })).sort((a, b) => a.at - b.at).map(({ item }) => item)
