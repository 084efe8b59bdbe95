/** What a walk by one channel found, and how a law is tried there. The laws themselves stand beside this file, by subject. */
import type { Channel } from '../../src/vocabulary.ts'
import { walk, type Stand } from './walk.ts'

export type Places = {
  channel: Channel
  stands: readonly Stand[]
  open: readonly Stand[]
  /** One stand for each place and role: enough for laws that do not depend on how one came there. */
  places: readonly Stand[]
}

export const placesBy = (channel: Channel): Places => {
  const stands = walk(undefined, [channel])
  const open = stands.filter((s) => s.conversation.ended === undefined)
  const places = [...new Map(open.map((s) => [`${s.flow} ${s.place} ${s.role} ${s.conversation.shown?.changing ?? ''}`, s])).values()]
  return { channel, stands, open, places }
}

const named = (s: Stand) => `${s.role} by ${s.channel}: ${s.flow} ${s.place} [${s.path.slice(-3).join(' > ')}]`
/** The first of those that break it. */
export const failures = (among: readonly Stand[], law: (s: Stand) => boolean) => among.filter((s) => !law(s)).slice(0, 5).map(named)
export const isParents = (s: Stand) => s.flow === 'parent'

export const dangers = {
  adult: ['a man grabbed her and pushed her into his car', 'he said he is going to kill himself tonight', 'shes been stabbed'],
  child: ['im going to kill myself tonight', 'he has locked me in and wont let me leave', 'ive taken loads of pills'],
}
export const dangersFor = (s: Stand) => (s.conversation.speaker === 'young_person' ? dangers.child : dangers.adult)

export const aConcern = 'im 15 and i cut myself'
const said = (s: Stand) => [dangersFor(s)[0] ?? '', aConcern, '1', 'REPORT', 'can my mum see this']
/** Danger, a concern, ordinary words, and whatever rings there. */
export const knocks = (s: Stand) => [
  ...said(s).map((text) => ({ kind: 'said' as const, text, ...(s.channel === 'web' && s.conversation.shown ? { question: s.conversation.shown.question } : {}) })),
  ...s.waits.map((wait) => ({ kind: 'rang' as const, wait })),
]
