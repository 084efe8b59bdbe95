/**
 * What a message comes to, in this order: danger first (law 1); then a word that acts at any point (`obey.ts`); then an answer to
 * the question that was shown (law 6: `shown.ts`, `answer.ts`); else something to keep (`keep.ts`). Pure.
 */
import type { Conversation, Danger, Effect, Instant, Speaker } from '../vocabulary.ts'
import { answer, keepTold, withOption } from './answer.ts'
import type { Reading } from './answers/read-answer.ts'
import { answerFor, answerOnceRung, asksPrivacy, asksToTell, fearOfTelling } from './asks.ts'
import { childWrites, goneAgain, isReturn, takesItBack } from './doubts.ts'
import { hearElsewhere } from './elsewhere.ts'
import { gleanTold } from './gleaned.ts'
import type { Ears, Heard, Now, Said } from './heard.ts'
import { hearCall, hearSign } from './hear-first.ts'
import { recentAt, remark, remember, store } from './keep.ts'
import { obey } from './obey.ts'
import { withReference } from './police-gave.ts'
import { isNamed, questionFor, readingOf, type ShownQuestion } from './shown.ts'
import { grownUpHolds } from './whose-hand.ts'
import { readWord, type Word } from './words.ts'
import { hearYoung, leftHome } from './young/hear-young.ts'

const speakerFor = (speaker: Speaker): 'parent' | 'young_person' => (speaker === 'young_person' ? 'young_person' : 'parent')

/**
 * Danger in a message, alone and with what came just before it. At the unknown door both readings are taken and the graver holds; of two
 * that are as grave, the young person's: what is said to a child harms no parent.
 */
export const listen = (ears: Ears, conversation: Conversation | null, text: string, at: Instant, speaker: Speaker): Danger => {
  const recent = (conversation ? recentAt(conversation, at) : []).map((r) => r.text)
  const first = ears.assess(text, speakerFor(speaker), recent)
  if (speaker === 'parent') return first
  const second = speaker === 'unknown' ? ears.assess(text, 'young_person', recent) : first
  const graver = grave[second.level] > grave[first.level] || (grave[first.level] >= grave.concern && grave[second.level] === grave[first.level]) ? second : first
  return armed(graver, [...recent, text].join(' '))
}
/** "hes locked the door and hes got a knife": of a child of theirs a parent may fear for the child; from anybody else it is violence. */
const armed = (danger: Danger, text: string): Danger => {
  if (danger.level !== 'emergency' || danger.topic !== 'self_harm') return danger
  const plain = text.toLowerCase().replace(/[’'`]/g, '')
  return weapon.test(danger.words) && ofAnother.test(plain) && !ofSelf.test(plain) ? { ...danger, topic: 'weapon' } : danger
}
const weapon = /\b(?:kni(?:fe|ves)|guns?|blade|machete|axe|bat|hammer|weapon|scissors|screwdriver|bottle)\b/i
const ofAnother = /\b(?:he|she|they|hes|shes|theyve|theyre|dad|mum|mam|stepdad|brother|boyfriend|bf|ex|uncle|man|bloke|guy|someone|somebody)\b/
const ofSelf = /\b(?:himself|herself|themsel\w+|hisself|myself|self|own|kill|die|dying|dead|suicid\w*|end it|end his|end her|note|goodbye|pills|wrists?|cut\w*|bleed\w*|sorry)\b|\b(?:i|ive|im) (?:\w+ ){0,3}(?:got|have|hold\w*|with|took|taken)\b/
const grave: Record<Danger['level'], number> = { none: 0, opt_out: 1, returned: 1, concern: 2, emergency: 3 }

/** "1" under a list of options is an option, not the end of "my son is missing": it is heard alone. A number that is no option is not. */
const picksOptions = (shown: ShownQuestion | null, text: string): boolean => {
  const most = shown?.question.options?.length ?? 0
  return /^\d{1,2}(?:[\s,.&+]+\d{1,2})*$/.test(text) && text.split(/\D+/).filter(Boolean).every((digits) => Number(digits) >= 1 && Number(digits) <= most)
}

const measured = new Set<string>(['age', 'when', 'phone', 'postcode', 'height'])
/** So is an age, a time or a number under the question for it: "her bag has gone" and then "4.15pm today" is no child of four. */
const isMeasure = (shown: ShownQuestion | null, reading: Reading | null): boolean =>
  shown !== null && measured.has(shown.question.type) && reading?.kind === 'read'

/** Hears one message in a conversation that is under way. */
export const hear = (ears: Ears, before: Conversation, knock: Said, when: Now): Heard => {
  const text = knock.text.replaceAll('\0', '').trim()
  const shown = questionFor(ears, before, knock, when)
  const reading = shown ? readingOf(ears, before, shown, text, when) : null
  const isWhole = picksOptions(shown, text) || isMeasure(shown, reading)
  const said = listen(ears, isWhole ? null : before, text, when.at, before.speaker)
  // "Please" under our own question is an answer to it; while danger stands it asks for what it has been told.
  const danger: Danger = said.level === 'concern' && said.family === 'whole_ask' && (isPlain(shown, reading) || isOpen(before)) ? { level: 'none' } : said
  const conversation = remember(before, text, when)
  if (text === '') {
    return { conversation, events: [{ type: 'asked.again' }], asides: knock.media ? [{ do: 'say', message: 'picture' }] : [] }
  }
  // A child has this phone: before anything else, so that not even danger puts their words into a parent's report (law 4).
  const child = conversation.flow === 'parent' ? childWrites(text, nameOf(conversation)) ?? (isMessageHome(text) ? 'says_age' as const : null) : null
  if (child) return { conversation: before, events: [], asides: [], begin: child === 'hides' ? { flow: 'front_door', carrying: text, greeting: 'neutral_other' } : { flow: 'young_person', carrying: text } }
  // A grown-up has a child's: they get what a wrong number gets, danger in it is heard at that door, and a worker looks at what was left here.
  // After the code word they are expected, and read nothing but ordinary words.
  if (conversation.speaker === 'young_person' && conversation.place !== 'watched' && grownUpHolds(text)) {
    return { conversation: before, events: [], asides: [], begin: { flow: 'front_door', carrying: text, greeting: 'neutral_other', ...(ears.attended ? { leaves: 'other_hand' as const } : {}) } }
  }
  if (danger.level === 'emergency') return inDanger(ears, conversation, shown, text, danger.topic, when)
  if (shown?.key !== 'young_phone' && isNotSafe(before, text, when)) return inDanger(ears, conversation, shown, text, 'unclear', when)
  const heard = withReference(take(ears, conversation, { shown, reading }, text, when, danger), text, when)
  return danger.level === 'concern'
    // What frightens them is answered for what it says, not for what we could not read.
    ? { ...heard, asides: heard.asides.filter((aside) => aside.do !== 'say' || !aside.message.startsWith('unread')),
        // A bare cry says that something is wrong, and nothing that a call handler can use.
        conversation: danger.topic === 'unclear' ? heard.conversation : remark(heard.conversation, text, 'danger', when),
        // One answer to one message: what frightens them comes before our doubt about the signs.
        events: [{ type: 'danger.concern', topic: danger.topic }, ...heard.events.filter(({ topic }) => topic !== 'flag_unsure')] }
    : heard
}

/** The first name of whoever is looked for: said, or waiting for a yes. */
const nameOf = ({ answers, gleaned }: Conversation): string | null => {
  const value = answers['child_name']?.value ?? gleaned['child_name']?.value
  return typeof value === 'string' ? value : null
}

type Asked = { shown: ShownQuestion | null; reading: Reading | null }
const take = (ears: Ears, conversation: Conversation, { shown, reading }: Asked, text: string, when: Now, danger: Danger): Heard => {
  const word = readWord(text)
  // "Wrong number" is a young person's way out, and must look like anybody's.
  const isWayOut = conversation.speaker === 'young_person' && word?.word === 'somebody_else'
  if ((danger.level === 'opt_out' && isToUs(text) && !isWayOut) || stopAsking.test(text)) return leftAlone(conversation, text, when)
  if (conversation.place === 'watched') return hearWatched(ears, conversation, word, text, when)
  const adult = conversation.flow === 'parent'
  const sign = adult && word === null && danger.level !== 'returned' ? hearSign(ears, conversation, { shown, reading }, text, when) : null
  if (sign) return sign
  // An option said by its own name is an answer, even where it is also a word of ours ("home", "now").
  const named = shown !== null && reading?.kind === 'read' && isNamed(shown.question, text)
  if (adult && conversation.milestones.returned !== undefined && goneAgain(text)) {
    return { conversation: remark(conversation, text, 'news', when), events: [{ type: 'said.goneAgain' }], asides: [] }
  }
  if (adult && conversation.milestones.returned !== undefined && !named && takesItBack(text)) {
    return { conversation: remark(conversation, text, 'news', when), events: [{ type: 'said.notBack' }], asides: [] }
  }
  const call = adult && !named && word === null ? hearCall(conversation, shown, text, when) : null
  if (call) return call
  const other = adult && !named ? hearElsewhere(ears, conversation, { shown, reading }, text, when) : null
  if (other) return other
  const asked = named || isPlain(shown, reading) ? null : adult ? answerFor(text, shown?.key) : conversation.flow === 'someone_else' ? fearOfTelling(text) : null
  const hasRung = adult && !named && conversation.milestones.rang !== undefined && conversation.milestones.returned === undefined
  const line = hasRung ? answerOnceRung(text, asked, shown?.key ?? null) : asked
  // "Not rung him yet" to another question is an answer to that one.
  const ofTheCall = conversation.milestones.rang !== undefined || shown?.key === 'rung' || shown?.key === 'rung_999'
  const doubtful = (word?.word === 'returned' && !isReturn(text, shown?.question ?? null)) || (word?.word === 'not_rung' && !ofTheCall)
  // "The police are here" says RUNG; to us, who know that they rang, it says more.
  const isNews = word?.word === 'rung' && line !== null
  if (word && !named && !doubtful && !isNews) return obey(ears, conversation, shown, word, text, when)
  // "I'm safe now" lifts our silence after danger (law 1). It does not say that they are back.
  if ((conversation.speaker === 'young_person' || isDoorInDanger(conversation)) && !named && plainlySafe(text)) return { conversation, events: [{ type: 'said.safe' }], asides: [] }
  if (danger.level === 'returned' && !named && isReturn(text, shown?.question ?? null)) return { conversation, events: [{ type: 'said.returned' }], asides: [] }
  // A question to us, or a fear that holds them back, is no answer to ours: it has fixed words, and ours is put again.
  if (line) return { conversation: remark(conversation, text, 'other', when), events: [{ type: 'asked.again' }], asides: [{ do: 'say', message: line }] }
  if (conversation.speaker === 'young_person' && !named && !isPlain(shown, reading)) {
    const young = hearYoung(conversation, text, when, ears.attended === true)
    if (young) return young
  }
  if (conversation.speaker === 'unknown' && !named && asksPrivacy(text)) {
    return { conversation: remark(conversation, text, 'other', when), events: [], asides: [{ do: 'say', message: 'unknown_private' }] }
  }
  if (shown && reading) return answer(ears, conversation, shown, reading, text, when)
  // "I'll ask nothing more": until they ask for something themselves.
  if (adult && conversation.shown === null && conversation.milestones.left_alone !== undefined) {
    const message = conversation.milestones.rang === undefined ? 'kept' : 'news_kept'
    return { conversation: remark(conversation, text, 'news', when), events: [], asides: danger.level === 'concern' ? [] : [{ do: 'say', message }] }
  }
  const told = conversation.shown === null ? null : gleanTold(conversation, ears.questions, undefined, text, when.now, ears.timeZone)
  return told ? keepTold(told, text, when) : { conversation: remark(conversation, text, 'news', when), events: [{ type: 'told' }], asides: [] }
}

/** After the code word: whoever writes now may be another. Only a plain "safe" lifts it; wrong number, and danger, act as everywhere. */
const hearWatched = (ears: Ears, conversation: Conversation, word: Word | null, text: string, when: Now): Heard => {
  if (word?.word === 'somebody_else' || word?.word === 'now') return obey(ears, conversation, null, word, text, when)
  if (word?.word === 'go_on' || plainlySafe(text)) return { conversation, events: [{ type: 'said.safe' }], asides: [] }
  return hearYoung(conversation, text, when, ears.attended === true) ?? { conversation: remark(conversation, text, 'other', when), events: [{ type: 'told' }], asides: [] }
}

/** "Leave me alone": nothing more is asked, and nothing that waits rings. Whatever they write next is answered. */
const leftAlone = (conversation: Conversation, text: string, when: Now): Heard => ({
  conversation: { ...remark(conversation, text, 'other', when), shown: null, shownBefore: conversation.shown, milestones: { ...leftHome(conversation, when.now).milestones, left_alone: when.now } }, events: [],
  asides: [
    { do: 'say', message: 'quiet_now' }, { do: 'alert', severity: 'service', topic: 'opted_out' },
    ...unasked.map((name): Effect => ({ do: 'stopWaiting', name })),
  ],
})
const stopAsking = /^\W*(?:(?:please|pls|plz|just|can you|can u|ok|no) )*(?:stop|quit|enough)(?: with)? (?:asking|questions|the questions|all these questions|texting|messaging|txting)(?: me| us)?(?: so many| all these| these| any ?more)?(?: questions| things| stuff)?(?: now| please| pls)?\W*$/i
/** "She said leave me alone and slammed the door" is no word to us. */
const isToUs = (text: string) => text.split(/\s+/).length <= 8 && !/\b(?:he|she|they|him|her|them|said|says|told)\b/i.test(text)
const unasked = ['not_rung', 'still_not_rung', 'look_again', 'look_unanswered', 'company'] as const

/** Surely an answer, whatever else the words might be. */
const isPlain = (shown: ShownQuestion | null, reading: Reading | null) =>
  shown !== null && reading?.kind === 'read' && reading.certainty === 'answered' && !['text', 'place', 'name', 'list'].includes(shown.question.type)

// ── Danger ───────────────────────────────────────────────────────────────────

/** What they wrote is kept in the report; an open question that takes words takes these. */
const inDanger = (ears: Ears, conversation: Conversation, shown: ShownQuestion | null, text: string, topic: string, when: Now): Heard => {
  const kept = remark(conversation, text, 'danger', when)
  const takesWords = shown && shown.question.type === 'text' && shown.question.kind === 'report'
  const withAnswer = takesWords && shown.key !== 'red_flags' ? store(kept, shown.key, { said: text, value: text, certainty: 'answered' }, when) : withOption(ears, kept, shown, text, when)
  return { conversation: conversation.flow === 'parent' ? inTheirWords(withAnswer, text, when) : withAnswer, events: [{ type: 'danger.emergency', topic }], asides: [] }
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

/** "Can u tell my mum im ok": nobody but a child asks for that. */
const isMessageHome = (text: string) => asksToTell(text)
  && /^\W*(?:(?:can|could|will|would|pls|plz|please|u|you|just) )*(?:tell|let|text|ring|message) (?:my|me|ma) (?:mum|mam|mom|dad|da|parents)\b.*\b(?:ok|okay|safe|alright|all right|fine|alive|sorry)\b/i.test(text)

/** We asked "Are you safe right now?" (what a child's concern is answered with) and they say no: that is danger, whatever else was asked. */
const isNotSafe = ({ speaker, raised, milestones }: Conversation, text: string, { now }: Now): boolean => {
  if (speaker !== 'young_person' && speaker !== 'unknown') return false
  const asked = Object.entries(raised).filter(([name, at]) => name.startsWith('concern ') && at !== undefined && now - at < askedLately && at > (milestones.went_on ?? 0))
  return asked.length > 0 && plainlyNot.test(text.toLowerCase().replace(/[’'`]/g, '').trim())
}
const askedLately = 15 * 60_000
const plainlyNot = /^(?:no|nope|nah|naw|not really|not rly|no not really|im not|no im not|not safe|im not safe|no im not safe|i dont think so|dont think so|not sure|idk|dont feel safe|i dont feel safe)[.!]*$/

const isOpen = ({ milestones: { danger, went_on } }: Conversation) => danger !== undefined && danger > (went_on ?? 0)

/** Danger was said before we knew who they are. */
const isDoorInDanger = ({ speaker, milestones }: Conversation) => speaker === 'unknown' && milestones.danger !== undefined

const plainlySafe = (text: string) => /^(?:ok |yes |yeah |no |nah )?(?:(?:im|i'm|i am|i got|i've got|ive got|got|we got) (?:out|away|outside)(?: now)?,? (?:and )?)?(?:im |i am |i'm |we're |we are )?(?:ok |fine |)?(?:and )?safe(?: now| here| thanks| thank you)?[.!]?$/i.test(text)
