/**
 * After the return: a prevention interview by the police and a return interview by somebody independent are offered (002 §7.1, 7.9; the area's hours
 * are counted from when the child was found). What was offered, accepted, declined and done is written down by name, and until they have been
 * listened to the episode is kept. Nothing here grades a child, or holds what they said. Pure.
 */
import type { Back, Closing, Episode, Talk, TalkKind } from '../vocabulary/episode.ts'
import { instant, type Instant } from '../vocabulary.ts'
import type { Decided, Doing } from './episode.ts'
import { withHappened } from './happened.ts'

export const talkKinds: readonly TalkKind[] = ['prevention', 'interview']
export type TalkAsked = { which: TalkKind; step: 'offered' | 'accepted' | 'declined' | 'done'; who: string; at: Instant; reason: string }

const mostWho = 100
const mostReason = 400

/** Closed so, a child is somewhere where they can be listened to. */
export const isFound = (because: Closing): boolean => because === 'returned' || because === 'found_elsewhere'
export const newBack = (at: Instant): Back => ({ at, talks: {} })

const isOver = (talk: Talk | undefined): boolean => talk?.done !== undefined || talk?.declined !== undefined
/** Both were held, or refused by the child with a reason. */
export const isListened = ({ talks }: Back): boolean => talkKinds.every((kind) => isOver(talks[kind]))
/** It is kept until they have been listened to. */
export const isHeld = ({ back }: Pick<Episode, 'back'>): boolean => back !== undefined && back.over === undefined

/** By when the return interview is to be held, by the area's hours; null: it was, or was refused. */
export const interviewBy = ({ at, talks }: Back, hours: number): Instant | null => (isOver(talks.interview) ? null : instant(at + hours * 3_600_000))

/** The latest step alone decides: who refused may accept after all. */
const stepped = (talk: Talk | undefined, { step, who, at, reason }: TalkAsked, { by, at: noted }: Doing): Talk => {
  const { declined: _before, ...kept } = talk ?? { who }
  const one = { by: by.key, noted, at }
  return { ...kept, who, [step]: step === 'declined' ? { ...one, reason } : one }
}

/** `closed`: nothing of it may be changed any more. */
export const talked = (episode: Episode, asked: TalkAsked, doing: Doing): Decided => {
  const { back } = episode
  if (!back || back.over) return { refused: 'not_back' }
  const [who, reason] = [asked.who.trim() || (back.talks[asked.which]?.who ?? ''), asked.reason.trim()]
  if (who === '') return { refused: 'no_talker' }
  if (who.length > mostWho || reason.length > mostReason) return { refused: 'too_long' }
  if (!(asked.at <= doing.at) || (asked.step !== 'offered' && asked.at < back.at)) return { refused: 'talk_when' }
  if (back.talks[asked.which]?.done) return { refused: 'done_already' }
  if (asked.step === 'declined' && reason === '') return { refused: 'no_reason' }
  const talk = stepped(back.talks[asked.which], { ...asked, who, reason }, doing)
  const after: Episode = { ...episode, back: { ...back, talks: { ...back.talks, [asked.which]: talk } } }
  return { after: withHappened(after, doing, { what: 'talked', because: `${asked.which}_${asked.step}`, to: who, ...(reason === '' ? {} : { note: reason }) }) }
}

/** From here on its own short clock runs. Not listened to, somebody says why. */
export const listened = (episode: Episode, despite: string, doing: Doing): Decided => {
  const { back } = episode
  if (!back || back.over) return { refused: 'not_back' }
  const reason = despite.trim()
  if (!isListened(back) && reason === '') return { refused: 'not_listened' }
  if (reason.length > mostReason) return { refused: 'too_long' }
  const after = { ...episode, back: { ...back, over: { by: doing.by.key, at: doing.at, reason } } }
  return { after: withHappened(after, doing, { what: 'listened', ...(reason === '' ? {} : { note: reason }) }) }
}
