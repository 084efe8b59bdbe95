/**
 * What goes along from the unknown door once it is known who is there. To a child's own door all of it, so that no flow greets as if nothing
 * had been said and a repeat joins the alert that is open. To anybody else's only what is plainly a grown-up's about a child, soon, and the
 * marker of danger with such words: what a child may have written there, or that they did, is nothing to whoever holds the phone next.
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

/** Two first texts sent in one breath come in either order: "she has a red coat on" beside "my daughter…". How one is dressed betrays nobody who hides. */
const oneBreath = 20_000
const ofLooks = / (?:she|he|they|shes|hes|theyre) (?:is |was |has |had |have )?(?:(?:wearing|dressed|in) |(?:got )?(?:a|an|his|her|their|on) (?:\w+ ){0,4}(?:coat|jacket|hoodie|jumper|uniform|trainers|jeans|cap|hat|scarf|tracksuit|joggers|dress|skirt|bag|rucksack|backpack|hair) )/

const isAChilds = (text: string) => soundsLike(text) === 'young_person' || childWrites(folded(text)) !== null

const childOfAge = / (?:shes|hes|theyre|she is|he is|they are|aged?|my|our) (?:only |just |now |nearly |about )*(?:\d|1[0-7]|ten|eleven|twelve|\w+teen)(?: years? old| year old| yrs old| yo)? /
const firstPerson = / (?:i|im|ive|id|ill|me|myself|my|mine|we|us|our) /
/** Plainly a grown-up's, about a child: "my daughter…", "shes 13 and…". In danger said by anyone else only the marker goes along (law 4). */
const isAGrownUps = (text: string) => {
  const said = spacedOf(text)
  return !isAChilds(text) && (saysOwnChild(text) || (childOfAge.test(said) && !firstPerson.test(said)))
}
const describes = (text: string) => ofLooks.test(spacedOf(text)) && !firstPerson.test(spacedOf(text))
/** What they answered to "who needs help?": whoever texts OTHER knows of the danger that was said just before. */
const isForAnother = ({ answers }: Conversation) => answers['about_whom']?.value === 'other'

/** The marker of danger, and the alerts that stand for both: as far as they are still the same hand's. */
const marked = ({ milestones: { danger, went_on, rang, told_by }, raised }: Conversation): Pick<Carried, 'milestones' | 'raised'> =>
  ({ milestones: Object.fromEntries(Object.entries({ danger, went_on, rang, told_by }).filter(([, at]) => at !== undefined)), raised })
const within = (from: Conversation, now: Instant, gap: number) => now - Math.max(from.milestones.danger ?? 0, ...Object.values(from.raised)) < gap

/** What was said lately, as far as it `goes`. What raised danger has been answered: joined to what comes next it would be said twice. */
const lately = ({ id, remarks, recent, milestones: { danger }, language, heard }: Conversation, now: Instant, goes: (one: { text: string; at: Instant }) => boolean): Carried => {
  const kept = remarks.filter((one) => now - one.at < sameHand && goes(one))
  return {
    ...nothing, remarks: kept, recent: recent.filter((one) => now - one.at < sameHand && one.at > (danger ?? 0) && goes(one)),
    ...(language !== undefined && now - heard < sameHand ? { language } : {}), ...(kept.length > 0 ? { cameFrom: id } : {}),
  }
}

const asAChild = (from: Conversation, now: Instant): Carried =>
  ({ ...lately(from, now, () => true), ...(within(from, now, childsGap) ? { ...marked(from), cameFrom: from.id } : {}) })

const asAGrownUp = (from: Conversation, into: FlowName, now: Instant): Carried => {
  if (from.remarks.some(({ text }) => isAChilds(text))) return nothing
  const told = lately(from, now, ({ text, at }) => isAGrownUps(text) || (now - at < oneBreath && describes(text)))
  // Whoever knows something of another tells it on; the parent of the one who told it may be whom they fear.
  const isTheirDanger = into === 'someone_else' || isForAnother(from) || told.remarks.some(({ why }) => why === 'danger')
  return isTheirDanger && within(from, now, sameHand) ? { ...told, ...marked(from), cameFrom: from.id } : told
}

/** `from`: the conversation at the door, with what was heard last in it. */
export const carriedOver = (from: Conversation | undefined, into: FlowName, now: Instant): Carried =>
  (from?.flow !== 'front_door' || into === 'front_door' ? nothing : into === 'young_person' ? asAChild(from, now) : asAGrownUp(from, into, now))
