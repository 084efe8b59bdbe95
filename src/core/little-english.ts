/**
 * Little English, at the door where nobody has said who they are: a language's name, "no understand", or a second text that nobody can read
 * gets the plainest words there are; and whoever fears for their papers hears whom to ask.
 */
import type { MessageKey } from '../../content/messages/index.ts'
import type { Conversation } from '../vocabulary.ts'
import type { Folded } from './folded.ts'
import { littleEnglish } from './roads.ts'

/** Longer than this is English enough to tell something. */
const longest = 100

const papers = / (?:no|not|without|dont have|havent|have no|not have|no have|not got|havent got)(?: (?:got|any|have|the|my|a|right))? (?:papers?|visa|passport|documents?) | (?:police|they|you|home office|immigration)(?: (?:will|can|gonna|going to|would))? (?:send|deport)(?: \w+)? (?:me|us|him|her|my)?(?: \w+)?| deport(?:ed|ation)? /

/** Which words answer it; null: neither. */
export const inFewWords = (said: Folded): MessageKey | null => {
  if (said.typed.length > longest) return null
  return papers.test(said.spaced()) ? 'door_papers' : littleEnglish(said) ? 'door_language' : null
}

/** The second text in a row at the unknown door that says nothing which we can read. After danger nothing is said but the words for it. */
export const isMissedTwice = ({ flow, shown, milestones, remarks }: Conversation): boolean =>
  flow === 'front_door' && shown?.question === 'who_are_you' && milestones.danger === undefined && remarks.filter(({ why }) => why === 'other').length === 1
