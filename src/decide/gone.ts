/** Whether a conversation is still the same person's: left too long, ended, shut. Whoever holds a phone, or sits at a page, may be another by now (law 4). */
import { asksIfHomeHears } from '../core/asks.ts'
import { folded } from '../core/folded.ts'
import { soundsLike } from '../core/who.ts'
import { readWord } from '../core/words.ts'
import { hasCheckIns } from '../core/young/check-in.ts'
import { awaitsHome } from '../core/young/hear-young.ts'
import { saysWatchedPhone } from '../core/young/watched-phone.ts'
import type { Found } from '../ports.ts'
import type { Conversation, Instant, Line, LinkGrant } from '../vocabulary.ts'
import { sideOf } from './desk.ts'
import { doorOf } from './leads-on.ts'

const HOUR = 3_600_000
/** A report's link lives three days, and READY renews it while it lives; a link to carry on, half an hour (experience.md §3.4). */
export const linkLives = { report: 72 * HOUR, carry_on: HOUR / 2 } as const
/** After this the thread is not taken up in the middle: whoever holds the phone may be another (reliability.md §6 row 4). */
export const tooLongAgo = 30 * 24 * HOUR
/** After this the thread of a child, or of whoever may be one, is taken up by nobody, and their danger is not carried on. */
export const childsGap = 6 * HOUR

/** May a page show what was said? What a child wrote, or may have, is not shown again after some hours: another may sit there now (law 4). */
export const isShownAgain = ({ speaker, heard }: Conversation, now: Instant): boolean => sideOf(speaker) === 'adult' || now - heard <= childsGap

/** Ended, or left so long that another may hold the phone now: a child's thread is not taken up again after some hours (law 4). */
export const isOver = (conversation: Conversation, at: Instant, text: string) =>
  // The cover holds until they plainly say that they are safe: a welcome with a name would tell whoever holds the phone what lay behind it.
  isCovered(conversation) ? false : conversation.ended === undefined ? at - lastOf(conversation) > (sideOf(conversation.speaker) === 'child' && !awaitsHome(conversation) && !hasCheckIns(conversation) ? childsGap : tooLongAgo) : !isTellingMore(conversation, at, text)

/** A check-in is answered the day after too, and in the same thread: it waits for no hour. */
const lastOf = (conversation: Conversation) => Math.max(conversation.heard, hasCheckIns(conversation) ? conversation.checkedIn?.at ?? 0 : 0)

/**
 * A check-in went to this phone, and what is written now belongs to no thread: it may be whoever took the phone from the child. No menu of ours comes
 * there, which would say what they were texted for (law 5); a parent's or a child's own words open their door.
 */
export const mayBeTaken = (found: Found, at: Instant, line: Line): boolean => found.state === 'here' && line.channel === 'sms'
  && sideOf(found.conversation.speaker) === 'child' && found.conversation.checkedIn !== undefined && at - Math.max(found.conversation.heard, found.conversation.checkedIn.at) <= tooLongAgo

/** After the spare word, while what looks ordinary is all that is said. */
export const isCovered = ({ flow, place, ended }: Conversation) => flow === 'young_person' && place === 'watched' && ended === undefined

/** Whoever told us of another child goes on telling: the short road has ended, and it is the same thing still, unless they say otherwise. */
const isTellingMore = ({ flow, heard, shown }: Conversation, at: Instant, text: string) =>
  flow === 'someone_else' && shown === null && at - heard <= childsGap && (soundsLike(text) === 'front_door' || asksIfHomeHears(folded(text)) || onlyAge.test(text))
/** How old they are is no word of being away themself. */
const onlyAge = /^\W*(?:im|i[’']m|i am) (?:only )?1[0-7]\W*$/i

/** As long as a return interview is owed (002 §7.6): it is the same worry still, and later it may be anything. */
const afterTheReturn = 72 * HOUR

/**
 * A parent whose child is back writes once more, and not of a new absence: nobody asks who they are. A new sitting all the same, for another
 * may hold the phone now: it knows that somebody came back, and nothing else. `settled`: they have been welcomed already.
 */
export const sinceTheReturn = ({ flow, milestones: { returned, closed }, answers, ended }: Conversation, at: Instant, text: string): Conversation['milestones'] | null => {
  if (flow !== 'parent' || ended === undefined || returned === undefined || closed === undefined || at - closed > afterTheReturn) return null
  if (doorOf(text) !== 'front_door' || readWord(folded(text)) !== null || saysWatchedPhone(folded(text))) return null
  return { returned, closed, ...(Object.keys(answers).length === 0 ? { settled: closed } : {}) }
}

const isHome = (home: Line, line: Line): boolean => home.channel === 'web' && line.channel === 'web' && home.session === line.session
/** A browser that a private link let in: what it sees hangs on where the phone, or the browser, leads that the link was made for. */
export const isGuest = ({ line: home }: Conversation, line: Line): boolean => line.channel === 'web' && !isHome(home, line)

/** A browser may be shut: whoever sat there has left, or it was let in by a private link and UNSHARE came after. */
export const isOpenTo = (conversation: Conversation, line: Line): boolean =>
  line.channel !== 'web' || (isGuest(conversation, line) ? conversation.webOpen?.includes(line.session) === true : conversation.webLeft === undefined)

/** A private link from before an UNSHARE lets nobody in, though nobody has used it. */
export const letsIn = ({ webClosed }: Conversation, { expires }: Pick<LinkGrant, 'expires'>): boolean =>
  webClosed === undefined || expires - linkLives.carry_on > webClosed
