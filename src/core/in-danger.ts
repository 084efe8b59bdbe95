/** What becomes of words that mean danger: kept as they were said, under the question they answer, and acted on before anything else (law 1). */
import { topics } from '../../content/danger/shape.ts'
import type { Conversation, Instant } from '../vocabulary.ts'
import { isOwnFear } from './afraid.ts'
import { withOption } from './answer.ts'
import { inOtherHands } from './doubts.ts'
import type { Folded } from './folded.ts'
import type { Happened, Heard, Now } from './heard.ts'
import { remark, store } from './keep.ts'
import type { Message } from './message.ts'
import { saysSilent, worsens } from './young/at-the-brink.ts'
import { asksTrust } from './young/trust.ts'

/** "She is 9 and with her dad": whom to ring is said with who has her, and it is asked about later. */
const whoHasThem = (said: Folded): Happened[] => (inOtherHands(said) ? [{ type: 'said.otherHands' }] : [])

/** What they wrote is kept in the report; an open question that takes words takes these. */
export const inDanger = ({ ears, conversation, shown, text, said, when }: Message, topic: string): Heard => {
  const kept = remark(conversation, text, 'danger', when)
  const takesWords = shown && shown.question.type === 'text' && shown.question.kind === 'report'
  const withAnswer = takesWords && shown.key !== 'red_flags' ? store(kept, shown.key, { said: text, value: text, certainty: 'answered' }, when) : withOption(ears, kept, shown, text, when)
  // Whoever is afraid of somebody at home is remembered so: "he is coming" is danger after it.
  const afraid = conversation.flow === 'parent' && isOwnFear(said) ? [{ type: 'said.afraid' }] : []
  return { conversation: conversation.flow === 'parent' ? inTheirWords(withAnswer, text, when) : withAnswer, events: [...whoHasThem(said), ...afraid, { type: 'danger.emergency', topic }], asides: [] }
}

/**
 * What raised danger is the answer to "any sign of danger?", in their words: the police hear it first, and it is not asked again. A "no"
 * with more behind it is no "no"; what stood before is kept.
 */
export const inTheirWords = (conversation: Conversation, text: string, when: Pick<Now, 'now' | 'channel'>): Conversation => {
  const stood = conversation.answers['red_flags']
  const said = stood?.certainty === 'as_said' ? `${stood.said}\n${text}` : text
  const value = stood?.value === 'yes' || stood?.value === 'unsure' ? stood.value : null
  return store(conversation, 'red_flags', { said, value, certainty: 'as_said' }, when)
}

/** "My partner is violent": who is afraid of somebody at home is remembered so, however they say it. */
const rememberFear = (conversation: Conversation, said: Folded, { now }: Now): Conversation =>
  (conversation.flow === 'parent' && isOwnFear(said) ? { ...conversation, milestones: { ...conversation.milestones, afraid: now } } : conversation)

/** What frightens them is answered beside what else they said, with one answer to one message. */
export const withConcern = ({ danger, text, said, when }: Message, heard: Heard): Heard => danger.level !== 'concern' ? heard : {
  ...heard,
  // It is answered for what it says, not for what we could not read.
  asides: heard.asides.filter((aside) => aside.do !== 'say' || !aside.message.startsWith('unread')),
  // A bare cry says that something is wrong, and nothing that a call handler can use.
  conversation: danger.topic === 'unclear' ? heard.conversation : remark(rememberFear(heard.conversation, said, when), text, 'danger', when),
  // What frightens them comes before our doubt about the signs.
  events: [{ type: 'danger.concern', topic: danger.topic }, ...heard.events.filter(({ topic }) => topic !== 'flag_unsure')],
}

/** `raised` holds other alerts too, which say nothing of danger: a wish for a person, a phone that is read along with. */
const isOfDanger = (raised: string) => topics.some((topic) => raised.endsWith(` ${topic}`))
/** Has danger been said in this sitting, whatever came after? */
export const saidDanger = ({ raised }: Pick<Conversation, 'raised'>): boolean => Object.keys(raised).some(isOfDanger)

const askedLately = 15 * 60_000
const plainlyNot = /^(?:not (?:right )?now|not rn|not really|not rly|i dont think so|dont think so|not sure|idk|dont feel safe|i dont feel safe)[.!]*$/
/** "No" and what it is about; "no im fine" says the other thing. */
const saysNo = /^(?:n|no|nope|nah+|naw|na)(?: \S+){0,5}$/
const isFineAfterAll = /\b(?:(?:im|i am|all|its|everythings|yes) (?:safe|fine|ok|okay|alright|good|home)|fine|no one is|worries|problem|danger|jk|lol|joke|joking|suicidal|just|dont text|thanks)\b/
const notSafe = /\b(?:not|never|dont feel|isnt|aint|hardly) (?:\S+ )?(?:safe|ok|okay|alright|fine|well)\b|\b(?:hes|shes|theyre|someones|somebodys|(?:a|the) (?:man|guy|bloke|boy|woman)(?: is|s)?) (?:still |right )?(?:here|in here|outside|downstairs|with me|coming)\b/
const isPlainNo = (said: string) => plainlyNot.test(said) || notSafe.test(said) || (saysNo.test(said) && !isFineAfterAll.test(said))

/** We asked "Are you safe right now?" (what a child's concern is answered with) and they say no: that is danger, whatever else was asked. */
export const isNotSafe = ({ before: { raised, milestones }, text, shown, when: { now } }: Message): boolean => {
  if (shown?.key === 'young_phone') return false
  const asked = Object.entries(raised).filter(([name, at]) => name.startsWith('concern ') && isOfDanger(name) && at !== undefined && now - at < askedLately && at >= (milestones.went_on ?? 0))
  return asked.length > 0 && isPlainNo(text.toLowerCase().replace(/[’'`]/g, '').replace(/[.,!]+/g, ' ').replace(/\s+/g, ' ').trim())
}

/** Worse, or closer, while an emergency stands open; or unable to speak, where what they told a moment ago may be danger. What is danger by itself is heard by itself. */
export const hearWorse = (message: Message): Heard | null => {
  const { danger, text, said, before, when: { now } } = message
  const isSilent = saysSilent(text)
  if ((danger.level === 'emergency' && !isSilent) || asksTrust(said) !== null) return null
  const topic = worsens(before, text) ?? (isSilent ? lately(before, now) : null)
  return topic === null ? null : inDanger(message, topic)
}
/** What they were asked about: "are you safe right now?" */
const lately = ({ raised, milestones }: Conversation, now: Instant): string | null =>
  Object.entries(raised).map(([name, at]) => ({ topic: name.slice('concern '.length), at, isConcern: name.startsWith('concern ') }))
    .find(({ topic, at, isConcern }) => isConcern && !saysOnlyThat.has(topic) && now - at < askedLately && at > (milestones.went_on ?? 0))?.topic ?? null
/** A worker is told that they wrote, and no more: "cant talk now" after it is no cry. */
const saysOnlyThat = new Set(['check_in_reply', 'check_in_back', 'safe_word'])

/** "I'm safe now", and no more. */
export const saysSafe = ({ typed }: Folded): boolean => /^(?:ok |yes |yeah |no |nah )?(?:(?:im|i'm|i am|i got|i've got|ive got|got|we got) (?:out|away|outside)(?: now)?,? (?:and )?)?(?:im |i am |i'm |we're |we are )?(?:ok |fine |)?(?:and )?safe(?: now| here| thanks| thank you)?[.!]?$/i.test(typed)
/** …as a sentence of their own: SAFE alone may be what whoever took the phone tries. */
export const saysTheyAreSafe = (said: Folded): boolean => saysSafe(said) && /\b(?:i|we)(?:['’]?(?:m|re)| am| are)\b/i.test(said.typed)
