/**
 * What a missing child said, and the police: whether words that bear on where they are, or on harm, are shared is a worker's to decide, by name,
 * with a reason and within the hour (002 §6.5.2, 6.5.4); and each call to the police is written down, so that the next update begins there. Pure.
 */
import type { Episode, PoliceCall, Sharing } from '../vocabulary/episode.ts'
import { instant, type Instant } from '../vocabulary.ts'
import type { Decided, Doing } from './episode.ts'
import { withHappened } from './happened.ts'
import type { SaidSafe } from './policy.ts'

export const decideWithin = 60 * 60_000
const mostWords = 1_000
const mostReason = 400
const mostWhom = 200
const mostLog = 60

export type SharingAsked = Pick<Sharing, 'id' | 'about' | 'words' | 'said'>
export type SharingDecided = { id: string; share: boolean; reason: string; told: NonNullable<Sharing['decided']>['told'] }

export const askToShare = (episode: Episode, { id, about, words, said }: SharingAsked, doing: Doing): Decided => {
  const { sharings = [] } = episode
  if (sharings.some((one) => one.id === id || (one.said === said && one.words === words))) return { refused: 'done_already' }
  if (words.trim() === '') return { refused: 'no_words' }
  if (words.length > mostWords) return { refused: 'too_long' }
  const sharing: Sharing = { id, about, words, said, asked: { by: doing.by.key, at: doing.at } }
  return { after: withHappened({ ...episode, sharings: [...sharings, sharing] }, doing, { what: 'asked_to_share', because: about }) }
}

/** Danger in what a missing child wrote asks for the decision by itself, in the write that raised the alert. Null: it was asked for already. */
export const askedByAlert = (episode: Episode, { alert, words, said }: { alert: string; words: string; said: Instant }): Episode | null => {
  const { sharings = [] } = episode
  if (sharings.some((one) => one.alert === alert || (one.said === said && one.words === words))) return null
  const service = { key: 'service' }
  const sharing: Sharing = { id: `alert-${said}`, about: 'harm', alert, words: words.slice(0, mostWords), said, asked: { by: service.key, at: said } }
  return withHappened({ ...episode, sharings: [...sharings, sharing] }, { by: service, at: said }, { what: 'asked_to_share', because: 'harm' })
}

/** May the child be told first, by text? Only on a phone that is surely theirs, and that they said is safe. */
export const mayTellFirst = ({ plan }: Pick<Episode, 'plan'>, saidSafe: SaidSafe | undefined): boolean => plan?.phone === 'their_own' && !plan.paused && saidSafe === 'yes'

/** An answer of ours went after the decision was asked for. */
export const wasTold = ({ checkIns }: Pick<Episode, 'checkIns'>, { asked }: Pick<Sharing, 'asked'>): boolean =>
  checkIns.some(({ kind, fate }) => kind === 'answer' && fate.state === 'went' && fate.at >= asked.at)

export const decideShare = (episode: Episode, { id, share, reason: said, told }: SharingDecided, doing: Doing): Decided => {
  const { sharings = [] } = episode
  const found = sharings.find((one) => one.id === id)
  if (!found) return { refused: 'no_such_sharing' }
  if (found.decided) return { refused: 'done_already' }
  const reason = said.trim()
  if (reason === '') return { refused: 'no_reason' }
  if (reason.length > mostReason) return { refused: 'too_long' }
  if (share && told === 'told_first' && !wasTold(episode, found)) return { refused: 'not_told_yet' }
  const decided = { by: doing.by.key, at: doing.at, share, reason, told: share ? told : 'not_told' as const }
  const after = { ...episode, sharings: sharings.map((one) => (one === found ? { ...one, decided } : one)) }
  return { after: withHappened(after, doing, { what: 'decided_share', because: share ? 'yes' : 'no', note: reason }) }
}

/** They were rung: when, whom, and their own number for it (002 §6.3.1: ask for it, and write it down). */
export const toldPolice = (episode: Episode, { at, whom, log }: Pick<PoliceCall, 'at' | 'whom' | 'log'>, doing: Doing): Decided => {
  const said = { whom: whom.trim(), log: log.trim() }
  if (said.whom === '' || !(at <= doing.at)) return { refused: 'no_whom' }
  if (said.log === '') return { refused: 'no_log' }
  if (said.whom.length > mostWhom || said.log.length > mostLog) return { refused: 'too_long' }
  const call: PoliceCall = { ...said, at, by: doing.by.key, noted: doing.at }
  return { after: withHappened({ ...episode, policeCalls: [...episode.policeCalls ?? [], call] }, doing, { what: 'told_police', to: said.whom, note: said.log }) }
}

/** By when the oldest that nobody has decided is to be. */
export const toDecideBy = ({ sharings = [] }: Pick<Episode, 'sharings'>): Instant | null => {
  const asked = sharings.filter(({ decided }) => decided === undefined).map(({ asked: { at } }) => at)
  return asked.length === 0 ? null : instant(Math.min(...asked) + decideWithin)
}

/** From when on all is new to them: the last call; before any, when they were told of these texts, or when this was opened. */
export const lastTold = ({ policeCalls = [], plan, opened }: Pick<Episode, 'policeCalls' | 'plan' | 'opened'>): { at: Instant; whom: string; log: string } => {
  const call = policeCalls.toSorted((a, b) => a.at - b.at).at(-1)
  return call ?? { at: plan?.police.at ?? opened.at, whom: plan?.police.told ?? '', log: '' }
}
