/**
 * What a child writes after a check-in: how they are, in a word or a thumb; or that the phone is in another hand (agreed words: agreed-words.ts). Whatever it is, a worker hears of it, and every reply joins the alert that is open (domain.md §6.3 rules 6 and 11).
 */
import type { Conversation, Effect, Instant } from '../../vocabulary.ts'
import type { Reading } from '../answers/read-answer.ts'
import type { Folded } from '../folded.ts'
import type { Heard } from '../heard.ts'
import type { Message } from '../message.ts'
import { isNamed, type ShownQuestion } from '../shown.ts'
import { isAnothersWords } from './another-hand.ts'

/** Longer than this they tell something, and are heard as such. */
const longest = 60

/** A young person to whom check-ins go on this phone. */
export const hasCheckIns = ({ flow, checkedIn }: Pick<Conversation, 'flow' | 'checkedIn'>): boolean => flow === 'young_person' && checkedIn !== undefined

// ── How they are ─────────────────────────────────────────────────────────────

const lead = '(?:(?:yh|yhh|ye|yes|yep|yeah|yea|ya|yup|aye|hi|hey|hiya|hello|ok|no|nah|lol|um|ah|aw|thanks|ty|dw|dont worry|honestly|tbh|i think|miss|sir) )*'
const am = '(?:(?:im|i am|am|i feel|feeling|doing|its|it is|everythings|everything is|all|im doing|were|we are) )?'
const much = '(?:(?:just|all|still|pretty|really|rly|so|quite|totally|defo|perfectly|completely|very|v|actually|kinda safe and|safe and) )*'
const after = '(?: (?:thanks|thank u|thank you|thx|ty|ta|cheers|x+|xo|lol|tho|though|here|now|rn|atm|today|tonight|mate|bro|miss|sir|dw|dont worry|honestly|promise|i promise|u|you|hbu|wbu|safe|and safe|ok|bye|but thanks|so far))*'
const whole = (core: string) => new RegExp(`^${lead}${am}${much}(?:${core})${after}$`)

const well = whole('ok|okay|okey|oki|k|kk|fine|good|gd|gud|alright|alrite|aight|all right|all good|safe|grand|great|sound|calm|cool|not bad|doing ok|doing good|doing fine|ok i think|better|well|sorted|alive|ok yeah|fine yeah')
const onlyYes = /^(?:y|yh+|ye+|yes+|yep|yea+h*|ya+|yup|yess+|aye|mhm|i am|i do)(?: (?:thanks|thx|ty|x+|i am|im ok|ok))*$/
const unwell = whole('not (?:\\w+ )?(?:ok|okay|okey|fine|good|great|alright|all right|well|safe|really|rly|doing (?:good|well|great)|too (?:good|well|great)|that (?:good|great))|no|nah|nope|naw|bad|sad|rubbish|shit|crap|terrible|awful|horrible|scared|frightened|lonely|worried|upset|struggling|down|low|tired of (?:it|this)|rough|ill|sick')
const onlyNo = /^(?:no+|nah+|nope|naw|na|not really|not rly|not ok|im not|i am not|no im not|nah im not|not good|bad)(?: (?:really|rly|tbh|sorry|x+|lol|im not|not really))*$/
const wantsCall = /^(?:(?:yh|yes|yeah|ok|hi|hey|pls|plz|please|can|could|will|would|u|you|ya|someone|some1|somebody|just|i want u to|i need u to|i want you to|i need you to) )*(?:call|ring|phone|fone|bell|cal) me(?: (?:pls|plz|please|now|rn|asap|back|later|tomorrow|tmrw|tmr|tmoz|tomoz|2moro|tonight|in a bit|after school|when (?:u|you) can|if (?:u|you) can|x+|u|you|ok|on this|quick))*$|^(?:call|ring|phone)(?: (?:pls|plz|please|now|back))*$|^(?:i )?(?:want|need|wanna) (?:a |to )?(?:call|chat on the phone|phone call)(?: (?:pls|plz|please|now))*$/

export type HowTheyAre = 'ok' | 'not_ok' | 'call'
/** In a few words of their own, whole; null: they say something else, or more. */
export const howTheyAre = (said: Folded): HowTheyAre | null => {
  if (said.typed.length > longest || said.typed.includes('?')) return wantsCall.test(said.plain()) ? 'call' : null
  const text = said.plain()
  if (wantsCall.test(text)) return 'call'
  if (onlyNo.test(text) || unwell.test(text)) return 'not_ok'
  return onlyYes.test(text) || well.test(text) ? 'ok' : null
}

export const saysOnlyYes = (said: Folded): boolean => onlyYes.test(said.plain().replace(/ (?:pls|plz|please)$/, ''))

/** What a worker's text leaves a bare yes or no to mean, as far as its words show: how they are, what it offers, or anything. */
export const asksOf = (text: string): 'how' | 'offers' | 'else' => {
  const words = text.toLowerCase()
  if (/\b1 \w+.*\b2 |\b(?:ok|okay|alright|all right|safe|thumbs?|how (?:are|r) (?:you|u)|(?:u|you) good)\b/.test(words)) return 'how'
  return /\b(?:lift|bed|food|something (?:warm )?to eat|pick (?:u|you) up|(?:get|fetch|collect) (?:u|you))\b/.test(words) ? 'offers' : 'else'
}

/** Begins a sentence that is not said yet ("im", "so", "scared"): never an answer to whether it is safe to text. */
const fragment = /^(?:so+|and|but|cos|coz|cuz|because|well|like|then|um+|er+m?)$/
const onlyNoWord = /^(?:no+|nah+|nope|naw|na)(?: (?:x+|sorry|thanks|thx|ty|lol))*$/

/** More than these, and no number first: a "no" that begins a sentence is no answer to how they are. */
const fewWords = 2
/** Under the question that a check-in asks they count as an answer, as plain as a number; and a sentence is heard as one. Null: it is read as under any question. */
export const readAsReply = ({ key, question }: ShownQuestion, said: Folded, { checkedIn }: Pick<Conversation, 'checkedIn'>): Reading | null => {
  if (key === 'young_phone' && fragment.test(said.plain())) return { kind: 'unread' }
  if (key !== 'young_check_in') return null
  // "No" to a text that asked something else is no word of how they are.
  if (checkedIn?.asks !== undefined && checkedIn.asks !== 'how' && onlyNoWord.test(said.plain())) return { kind: 'unread' }
  const how = howTheyAre(said)
  if (how !== null) return { kind: 'read', value: how, certainty: 'answered' }
  return said.plain().split(' ').length <= fewWords || /^\d/.test(said.plain()) || isNamed(question, said.typed) ? null : { kind: 'unread' }
}

// ── Another hand ─────────────────────────────────────────────────────────────

const sorry = '(?:(?:sorry|hi|hello|hey|um|er|erm|no|eh|wait|ok|and|but) )*'
const asksWho = new RegExp(`^${sorry}(?:who|whos|who is|who s|hus|hu is|whose)(?: (?:the hell|the fuck|tf|on earth|even))? ?(?:is )?(?!there$|this$|cares|with|here$|i |am )\\p{L}{2,14}(?: (?:this|that|please|pls|then|exactly|mate|sorry))*$|^${sorry}\\p{L}{2,14} who(?: (?:is this|are you|r u))?$`, 'u')
const knowsNone = new RegExp(`^${sorry}(?:(?:i |we )?(?:dont|do not) know (?:a|any|any ?one called|no) |(?:i |we )?(?:never|not|havent) heard of (?:a |any |any ?one called )?|(?:there is |theres )?(?:no ?one|nobody) called |(?:there is |theres )?no (?=\\p{L}+ (?:on|at) this number))\\p{L}{2,14}(?: (?:here|mate|sorry|(?:on|at) this number))*$`, 'u')
const isNew = /^(?:\w+ )?new (?:phone|number|fone|sim) who (?:dis|this|is this|is it|are you|r u)$|^who$/
/** Said of whoever has the phone, or had it, by another. "He isnt here" alone is as much a child's, of whom they fear. */
const ofTheOwner = / (?:she|he|they) (?:isnt|arent|aint|hasnt|havent|doesnt|dont|left|lost|forgot|dropped|gave me|sold me)(?: (?:got|have|use|on|at))* (?:her|his|their|this) (?:phone|fone|mobile|number) | (?:she|he) (?:cant|cannot) come to the phone | (?:i|we|ive|weve) (?:found|have found|nicked|bought|got given) (?:this|somebodys|someones|some kids) (?:phone|fone|mobile) | (?:this is|its|im) (?!my )(?:her|his|their|\p{L}{2,12}s) (?:boyfriend|girlfriend|bf|gf|mate|friend|brother|sister|cousin) | its (?:her |his )?(?:mum|mam|dad|nan|carer) (?:here |now )?(?:she|he) /u
const asksForThem = / (?:where|wheres) (?:is |the hell is )?(?:she|he|my (?:daughter|son|girl|girlfriend|gf)) | is (?:she|he) with (?:you|u) | (?:seen|heard from) my (?:daughter|son) /
/** "Whos Jo", "there is no Jo here", "where is she": it is answered as a wrong number is, and confirms nobody's name. */
export const hearAnotherHand = ({ before, conversation, said, text }: Message): Heard | null => {
  if (!hasCheckIns(before) || text.length > longest) return null
  const plain = said.plain()
  if (!asksWho.test(plain) && !knowsNone.test(plain) && !isNew.test(plain) && !ofTheOwner.test(said.spaced()) && !asksForThem.test(said.spaced()) && !isAnothersWords(before, said)) return null
  return { conversation, events: [], asides: [], begin: { flow: 'front_door', carrying: null } }
}

// ── A worker hears of it ─────────────────────────────────────────────────────

const topicOf: Readonly<Record<string, string>> = { ok: 'check_in_reply', not_ok: 'check_in_not_ok', call: 'wants_person' }
/** What was heard, as an alert names it. Null: an alert goes already, or one of danger stands open. */
const replyOf = (before: Conversation, { conversation, events, asides }: Heard): string | null => {
  const isGrave = events.some(({ type }) => type.startsWith('danger.') || type === 'asked.quietly')
  if (isGrave || asides.some((aside) => aside.do === 'alert') || Object.keys(before.raised).some((name) => name.startsWith('emergency '))) return null
  if (events.some(({ type }) => type === 'said.returned')) return 'check_in_back'
  if (events.some(({ type }) => type === 'asked.messageHome')) return 'check_in_reply'
  const how = events.some(({ type, question }) => type === 'answered' && question === 'young_check_in') ? conversation.answers['young_check_in']?.value : undefined
  if (asides.some((aside) => aside.do === 'say' && aside.message === 'young_person')) return 'wants_person'
  return topicOf[typeof how === 'string' ? how : 'ok'] ?? 'check_in_reply'
}

/** Every reply is told to people, whatever else is made of it, and the first of a sitting has been answered with it. After a code word the phone shows nothing of that. */
export const withReply = (before: Conversation, heard: Heard, now: Instant): Heard => {
  if (!hasCheckIns(before)) return heard
  // Whoever writes for another is told of where it was said; nothing of it stands with them (law 4). That we are here, and for children, would tell them why she was texted.
  if (heard.begin) return heard.begin.flow === 'front_door' ? { ...heard, begin: { ...heard.begin, greeting: 'neutral_other', leaves: 'other_hand' } } : heard
  const topic = replyOf(before, heard)
  const told: Effect[] = topic === null ? [] : [{ do: 'alert', severity: 'concern', topic }]
  if (before.place === 'watched') return { ...heard, asides: [...told, ...heard.asides] }
  const { milestones } = heard.conversation
  return { ...heard, asides: [...told, ...heard.asides], conversation: { ...heard.conversation, milestones: { ...milestones, greeted: milestones.greeted ?? now } } }
}

/** Answers that say by themselves what we are, and who else listens; and those that are to look like nothing. */
const sayAll = new Set(['young_check_not_ok', 'young_check_heard', 'young_check_no', 'young_code_agreed', 'young_person', 'young_back', 'young_phone_no', 'young_code', 'young_code_beside', 'young_computer', 'quiet_now'])
/** The answer to what frightens them says all that these would, and by when somebody reads it. */
const sayLess = new Set(['young_check_heard', 'young_check_not_ok', 'young_check_ok'])
/** Said as they are to whoever holds the phone: a wish is kept, or nothing is shown. */
const sayPlain = new Set(['quiet_now', 'young_code', 'young_check_safe_word', 'young_check_no', 'young_phone_no', 'young_computer'])
/**
 * Their episode was closed as a death: whoever writes now may be a mother, a friend, or the child after all. Nothing is glad, nothing is
 * asked or offered; they are thanked, and told by when a person reads.
 */
const plainly = (effects: readonly Effect[]): Effect[] => {
  const isSaid = effects.some((effect) => effect.do === 'say' && !sayPlain.has(effect.message)) || effects.some(({ do: does }) => does === 'ask')
  if (!isSaid || effects.some(({ do: does }) => does === 'answerDanger' || does === 'begin')) return [...effects]
  return [...effects.filter(({ do: does }) => does !== 'say' && does !== 'ask'), { do: 'say', message: 'young_check_heard' }]
}

/** The first answer after a check-in says that a computer answers, 999, and one line that is free (law 1). */
export const withFirstLine = (conversation: Conversation, now: Instant, effects: readonly Effect[]): Effect[] => {
  if (conversation.milestones.stood_down !== undefined) return plainly(effects)
  if (hasCheckIns(conversation) && effects.some((effect) => effect.do === 'answerDanger')) return effects.filter((effect) => effect.do !== 'say' || !sayLess.has(effect.message))
  // After a code word nothing says what this is.
  const isFirst = hasCheckIns(conversation) && conversation.place !== 'watched' && conversation.milestones.greeted === now
  const isSaid = effects.some((effect) => effect.do === 'say' && sayAll.has(effect.message))
  const last = effects.findLastIndex(({ do: does }) => does === 'say')
  return !isFirst || isSaid ? [...effects] : effects.toSpliced(last + 1, 0, { do: 'say', message: 'young_check_line' })
}
