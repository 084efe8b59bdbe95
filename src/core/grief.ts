/** A parent whose child has died: they are told how sorry we are and are asked nothing more; whatever they write is kept and answered quietly. */
import type { Conversation } from '../vocabulary.ts'
import { besideDeath, saysDeath } from './death.ts'
import { takesItBack } from './doubts.ts'
import type { Heard } from './heard.ts'
import { remark } from './keep.ts'
import type { Message } from './message.ts'

/** Nothing is being asked of them from here on. What told us of the child ends there: "please stop" after "they found her body" is no cry for her. */
export const unasked = (conversation: Conversation): Conversation =>
  ({ ...conversation, shown: null, shownBefore: null, gleaned: {}, recent: conversation.recent.slice(-1).map((last) => ({ ...last, text: besideDeath(last.text) })) })

/** Is there danger in what they wrote beside the death itself: that they cannot live on, or that somebody is still hurt? */
const isMore = ({ ears, text }: Pick<Message, 'ears' | 'text'>) => ears.assess(besideDeath(text), 'parent', []).level === 'emergency'

/** Said as a fact, before anything is made of "found" or "dead". With danger of their own in it both are heard. */
export const hearDeath = (message: Message): Heard | null => {
  const { conversation, text, said, when, danger } = message
  if (!saysDeath(said)) return null
  const grave = danger.level === 'emergency' && isMore(message) ? [{ type: 'danger.emergency', topic: 'bereaved_danger' }] : []
  return { conversation: unasked(remark(conversation, text, grave.length > 0 ? 'danger' : 'news', when)), events: [{ type: 'said.died' }, ...grave], asides: [] }
}

/** Words of ours that they may still want; any other is no command from somebody who has lost a child. */
const stillTheirs = new Set(['report', 'ready', 'unshare', 'start_again', 'now', 'me', 'somebody_else', 'who_are_you'])
const notAfterAll = / (?:wasnt|isnt|not|is not|was not) (?:him|her|them|my \w+|our \w+|true|dead) | (?:hes|shes|theyre) (?:alive|ok|okay|breathing|not dead) | (?:false|wrong) (?:alarm|person|boy|girl|child|one) /

/** Once it has been said: quiet words, and their own way out where we, or they, were wrong. */
export const hearInGrief = ({ conversation, text, said, when, word }: Message): Heard | null => {
  if (word && stillTheirs.has(word.word)) return null
  const isTakenBack = !saysDeath(said) && (notAfterAll.test(said.spaced()) || takesItBack(said))
  return { conversation: remark(conversation, text, 'news', when), events: [{ type: isTakenBack ? 'said.notDied' : 'told' }], asides: [] }
}
