/**
 * What a text does, and does not only say: taken back, closed, rung, left. Pace may hold back an answer, never the deed (laws 3 and 4): whoever
 * wrote TAKE IT BACK in a flood of words has taken it back, and that it is done is said once.
 */
import { homeWaits } from '../core/young/hear-young.ts'
import type { Found } from '../ports.ts'
import type { Conversation, Milestone } from '../vocabulary.ts'
import type { Decided } from './desk.ts'
import { isCovered } from './gone.ts'

export type Step = { was: Conversation; is: Conversation }

const has = ({ milestones }: Conversation, name: string) => milestones[name as Milestone] !== undefined
const unlike = (one: Conversation, other: Conversation) => Object.keys(one.milestones).some((name) => !has(other, name))

/** UNSHARE, where something stood open or nobody had said it before. Said again it closes again, and is paced as any text. */
const closes = ({ was, is }: Step) => is.webClosed !== was.webClosed
  && (was.webClosed === undefined || was.reportToken !== undefined || (was.webOpen ?? []).length > 0)

/** Something has happened that had not, or has not after all; a message home that waited does so no more; what stood open is closed. */
export const acts = ({ was, is }: Step): boolean => unlike(is, was) || unlike(was, is) || (homeWaits(was) && !homeWaits(is)) || closes({ was, is })
  || (is.reportToken !== undefined && was.reportToken === undefined) || (is.ended !== undefined && was.ended === undefined)

const isCover = ({ sends }: Decided) => sends.some(({ key }) => key === 'neutral_other')
/** WRONG NUMBER out of a conversation: the way out, and what it looks like to the next hand. */
export const isWayOut = (found: Found, decided: Decided): boolean =>
  decided.before === 0 && isCover(decided) && found.state === 'here' && found.conversation.ended === undefined

/** Whoever reads this phone was told that it was a wrong number, or is to think so: nothing was kept, as far as they know. */
export const looksOrdinary = (found: Found, decided: Decided): boolean => isCover(decided) || isCovered(decided.conversation)
  || (found.state === 'here' && (isCovered(found.conversation) || (found.conversation.speaker === 'unknown' && found.conversation.ended !== undefined)))

/** What is done stays done where nothing is said of it: nothing that is said here again is anything but a deed done once more. */
export const doneIn = ({ was, is }: Step): Conversation => {
  const { reportToken, ...rest } = was
  const { home_left } = is.milestones
  return {
    ...rest, ...(is.reportToken === undefined || reportToken === undefined ? {} : { reportToken }),
    ...(is.webClosed === undefined || is.webClosed === was.webClosed ? {} : { webClosed: is.webClosed, webOpen: [] }),
    milestones: home_left === undefined ? was.milestones : { ...was.milestones, home_left },
  }
}
