/** Everything that can go wrong between us and Slack, as one list of switches, to be turned while it runs. Rates are 0 to 1. */

export type SlackFaults = {
  /** Nobody answers: the connection breaks before anything was looked at. */
  down: boolean
  /** 503, nothing taken. */
  unavailable: number
  /** 429 with Retry-After, nothing taken. */
  throttled: number
  retryAfterSeconds: number
  /** The connection breaks, and yet it was taken. */
  resetAfterAccept: number
  /** What each call answers to our token: Slack's own word for it. */
  token: 'good' | 'invalid_auth' | 'token_revoked' | 'account_inactive'
  /** Our door is told of each thing so many times. */
  copies: number
  slowMs: number
  /** What they type or press reaches us too late to open a window. */
  lateTriggers: boolean
}

export const noSlackFaults: SlackFaults = { down: false, unavailable: 0, throttled: 0, retryAfterSeconds: 1, resetAfterAccept: 0, token: 'good', copies: 1, slowMs: 0, lateTriggers: false }
