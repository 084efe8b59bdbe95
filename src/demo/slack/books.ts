/**
 * What Slack remembers: channels and who is in them, messages and threads, views that were opened, and a ledger of every call that it took,
 * kept apart from everything of ours, which decides whether a card was lost or doubled.
 */
import { noSlackFaults, type SlackFaults } from './faults.ts'

export type SlackChannel = { id: string; name: string; isPrivate: boolean; isShared: boolean; isArchived: boolean; isIn: boolean }
export type Json = Readonly<Record<string, unknown>>
export type SlackMessage = { channel: string; ts: string; thread: string | null; text: string; blocks: readonly Json[]; metadata: Json | null; edited: number; by: string; toOne: string | null }
/** A view that stands open before somebody, or their app home. */
export type SlackView = { id: string; user: string; hash: string; view: Json; isOpen: boolean; /** By its fields, what was wrong with it when it was sent. */ errors?: Json }
/** `took`: whether it was done, whatever its caller was told. */
export type SlackCall = { method: string; body: string; at: number; took: boolean; error: string | null }

export type SlackSettings = {
  botToken: string
  signingSecret: string
  /** Where our door is: `<publicUrl>/slack/events`. */
  publicUrl: string
  knock: (request: Request) => Promise<Response>
  channels: readonly SlackChannel[]
  now: () => number
  /** From 0 to below 1. */
  chance: () => number
  wait: (ms: number) => Promise<void>
}

/** One try to reach our door. */
export type SlackTried = { kind: string; status: number | null; retry: number }

export const openSlackBooks = (settings: SlackSettings) => {
  const faults: SlackFaults = { ...noSlackFaults }
  const channels = new Map(settings.channels.map((one) => [one.id, { ...one }]))
  const messages: SlackMessage[] = []
  const views: SlackView[] = []
  const calls: SlackCall[] = []
  const tried: SlackTried[] = []
  const triggers = new Map<string, { user: string; at: number; isUsed: boolean }>()
  let made = 0
  const next = () => (made += 1)
  return {
    settings, faults, channels, messages, views, calls, tried, triggers, next,
    happens: (rate: number) => rate > 0 && settings.chance() < rate,
    /** Seconds, a point, six digits: no two alike. */
    stamp: () => `${Math.floor(settings.now() / 1_000)}.${String(next()).padStart(6, '0')}`,
    random: (prefix: string) => `${prefix}${Math.floor(settings.chance() * 2 ** 32).toString(36).toUpperCase().padStart(7, '0')}${next()}`,
  }
}
export type SlackBooks = ReturnType<typeof openSlackBooks>
