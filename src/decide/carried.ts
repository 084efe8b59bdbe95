/**
 * What goes along from the unknown door once it is known who is there: what danger was said, always to a child and soon to anybody, so that
 * no flow greets as if nothing had been said and a repeat joins the alert that is open; and the words, where surely the same hand wrote them
 * and no child can have: what a child disclosed is never printed in the report of whoever holds the phone next.
 */
import { childWrites } from '../core/doubts.ts'
import { folded, spacedOf } from '../core/folded.ts'
import { saysOwnChild, soundsLike } from '../core/who.ts'
import type { Conversation, FlowName, Instant } from '../vocabulary.ts'
import { childsGap } from './gone.ts'

export type Carried = Pick<Conversation, 'milestones' | 'raised' | 'remarks' | 'recent'> & Pick<Partial<Conversation>, 'cameFrom' | 'language'>

const nothing: Carried = { milestones: {}, raised: {}, remarks: [], recent: [] }
/** Later than this another may hold the phone: nothing of what a child may have written goes into what a parent sees (law 4). */
const sameHand = 10 * 60_000

const isAChilds = (text: string) => soundsLike(text) === 'young_person' || childWrites(folded(text)) !== null

const childOfAge = / (?:shes|hes|theyre|she is|he is|they are|aged?|my|our) (?:only |just |now |nearly |about )*(?:\d|1[0-7]|ten|eleven|twelve|\w+teen)(?: years? old| year old| yrs old| yo)? /
const firstPerson = / (?:i|im|ive|id|ill|me|myself|my|mine|we|us|our) /
/** Plainly a grown-up's, about a child: "my daughter…", "shes 13 and…". In danger said by anyone else only the marker goes along (law 4). */
const isAGrownUps = (text: string) => {
  const said = spacedOf(text)
  return !isAChilds(text) && (saysOwnChild(text) || (childOfAge.test(said) && !firstPerson.test(said)))
}
/** Into an adult's flow, once danger was said at the door: nothing that a child could have written. */
const mayGo = (from: Conversation, into: FlowName) => {
  const isDanger = from.milestones.danger !== undefined || Object.keys(from.raised).length > 0 || from.remarks.some(({ why }) => why === 'danger')
  return ({ text }: { text: string }) => into === 'young_person' || (!isDanger || isAGrownUps(text))
}

/** `from`: the conversation at the door, with what was heard last in it. */
export const carriedOver = (from: Conversation | undefined, into: FlowName, now: Instant): Carried => {
  if (from?.flow !== 'front_door' || into === 'front_door') return nothing
  const goes = mayGo(from, into)
  const lately = from.remarks.filter((one) => now - one.at < sameHand && goes(one))
  const isSame = into === 'young_person' || !from.remarks.some(({ text }) => isAChilds(text))
  const { danger, went_on, rang, told_by } = from.milestones
  const isMarked = isSame && now - Math.max(danger ?? 0, ...Object.values(from.raised)) < (into === 'young_person' ? childsGap : sameHand)
  // What raised danger has been answered: joined to what comes next it would be said twice.
  const milestones = Object.fromEntries(Object.entries({ danger, went_on, rang, told_by }).filter(([, at]) => at !== undefined))
  return {
    ...(from.language !== undefined && now - from.heard < sameHand ? { language: from.language } : {}),
    ...(isMarked ? { milestones, raised: from.raised } : { milestones: {}, raised: {} }), ...(isMarked || (isSame && lately.length > 0) ? { cameFrom: from.id } : {}),
    remarks: isSame ? lately : [], recent: isSame ? from.recent.filter((one) => now - one.at < sameHand && one.at > (danger ?? 0) && goes(one)) : [],
  }
}
