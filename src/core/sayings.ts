/**
 * What a person may say at any question: one table, in the order in which it is heard, and the first that fits is what was said. A new
 * saying is a row: a name, in whose conversation, what it gives way to, how it is read. Where it stands is what it may outrank.
 */
import type { MessageKey } from '../../content/messages/index.ts'
import type { Question } from '../../content/shape.ts'
import type { FlowName, Remark } from '../vocabulary.ts'
import { answer, keepTold } from './answer.ts'
import { hearPhoneRead, hearThemNear } from './afraid-heard.ts'
import { hearWanders } from './wanders.ts'
import { answerFor, answerOnceRung, askedOfUs, asksHow, asksPrivacy, fearOfTelling } from './asks.ts'
import { bareAge } from './bare-age.ts'
import { hearAfterBack } from './after-back.ts'
import { hearBackHarmed, hearWash } from './came-back.ts'
import { hearComplaint } from './complaint.ts'
import { goneAgain, isReturn, takesItBack } from './doubts.ts'
import { hearElsewhere } from './elsewhere.ts'
import { folded } from './folded.ts'
import { gleanTold } from './gleaned.ts'
import { hearDeath, hearInGrief } from './grief.ts'
import { hearCall, hearSign } from './hear-first.ts'
import type { Heard } from './heard.ts'
import { hearWorse, inDanger, isNotSafe, saysSafe, saysTheyAreSafe } from './in-danger.ts'
import { remark } from './keep.ts'
import { hearNoIdea } from './kept-back.ts'
import { inFewWords } from './little-english.ts'
import { asksToBeLeft, leftAlone } from './left-alone.ts'
import { hearAfterLoss, hearLoss } from './loss.ts'
import type { Message } from './message.ts'
import { isAnothersHand } from './no-answer.ts'
import { obey } from './obey.ts'
import { isDangerOpen } from './open-danger.ts'
import { hearChildsHand, hearOtherHand } from './other-hand.ts'
import { cannotRing } from './roads.ts'
import { whereToStay } from './stay-put.ts'
import { saysSilent } from './young/at-the-brink.ts'
import { hearAgreedWord } from './young/agreed-words.ts'
import { hearAnotherHand } from './young/check-in.ts'
import { hearOtherHours, hearSafeAfterAll, hearWish } from './young/check-in-wishes.ts'
import { hearAloneAgain, hearInHisHand } from './young/in-his-hand.ts'
import { hearIfMeant, hearMeant } from './young/if-meant.ts'
import { hearTheyAreBack, saysTheyAreBack } from './young/feared.ts'
import { hearColdPutOut } from './young/put-out.ts'
import { asksTrust } from './young/trust.ts'
import { asksForPerson, hearYoung } from './young/hear-young.ts'
import { saysOnlyParent } from './whose-hand.ts'

export type Saying = {
  name: string
  in: 'any' | readonly FlowName[]
  /** `named`: not where it is an option of the question shown, by its own name; `sure`: nor where it is surely an answer to it. */
  unless?: 'named' | 'sure'
  where?: (message: Message) => boolean
  /** It says the danger in it by itself; to every other row a danger of concern is added. */
  alone?: true
  /** What follows; null: this was not said. */
  hear: (message: Message) => Heard | null
}

const asksWhatNow = /^ (?:(?:so|but|and|please|ok|omg|god|help|oh|no) )*(?:(?:what|wot|wat) (?:do|should|shall|can|must|am) (?:i|we) (?:supposed to |meant to )?(?:do|to do)|what now|now what|what next|whats next|then what)(?: (?:now|next|please|first|then))* $/

/** The flow is told. */
const event = ({ conversation }: Message, type: string): Heard => ({ conversation, events: [{ type }], asides: [] })
/** The words are kept among what they told us, and the flow is told, or fixed words answer. */
const kept = ({ conversation, text, when }: Message, why: Remark['why'], { type, message }: { type?: string; message?: MessageKey | false }): Heard =>
  ({ conversation: remark(conversation, text, why, when), events: type ? [{ type }] : [], asides: message ? [{ do: 'say', message }] : [] })

/** Who asks for a person has one told, where one is on duty, and hears which lines answer now. */
const personAtTheDoor = (m: Message): Heard => {
  const heard = kept(m, 'other', { message: 'unknown_person' })
  return m.ears.attended?.() ? { ...heard, asides: [{ do: 'alert', severity: 'concern', topic: 'wants_person' }, ...heard.asides] } : heard
}
const hasReturned = ({ conversation: { milestones } }: Message) => milestones.returned !== undefined
/** "Who are you to them?" "Im his mum"; "who saw them last?" "its his dad": answers, unless they say that somebody is back. */
const mayBeWho = ({ shown, said }: Message) => shown?.key === 'your_relationship' || shown?.key === 'your_name'
  || ((shown?.key === 'last_seen_by' || shown?.key === 'with_whom') && !/ (?:again|now|me) /.test(said.spaced()))
const isWatched = ({ conversation }: Message) => conversation.place === 'watched'
/** SAFE is our own word, on every text after danger: at the door it is no child who is back. */
const maySaySafe = ({ conversation: { flow } }: Message) => flow === 'young_person' || flow === 'front_door'

export const sayings: readonly Saying[] = [
  // A picture, or nothing: there are no words to read.
  { name: 'nothing', in: 'any', alone: true, where: ({ text }) => text === '',
    hear: (m) => ({ ...event(m, 'asked.again'), asides: m.media ? [{ do: 'say', message: 'picture' }] : [] }) },

  // ── A word that they agreed with a worker says one thing, whatever else it might mean, to whomever reads along.
  { name: 'a word that was agreed', in: ['young_person'], alone: true, hear: hearAgreedWord },
  // Whoever stands beside them reads the answer to danger: people are told of it, and not the phone.
  { name: 'somebody beside them, after a check-in', in: ['young_person'], alone: true, where: (m) => !isWatched(m), hear: hearInHisHand },

  // ── Whose hand? Before even danger: a child's words never go into a parent's report, nor is a child's thread shown to another (law 4). The flow that begins hears the danger.
  { name: 'a child on a parent\'s phone', in: ['parent'], alone: true, hear: hearChildsHand },
  // After the code word a grown-up is expected there, and reads nothing but ordinary words.
  { name: 'a grown-up on a child\'s phone', in: ['young_person', 'front_door'], alone: true, where: (m) => !isWatched(m), hear: hearOtherHand },

  // ── A death, before "found" is a return or "dead" an injury. What else is danger in the same words is heard with it.
  { name: 'a child has died', in: ['parent'], alone: true, where: ({ conversation: { milestones } }) => milestones.bereaved === undefined, hear: hearDeath },

  // Back, and somebody may have harmed them: what is washed is lost, and "a child is missing" is no word for it.
  { name: 'what may be washed', in: ['parent'], alone: true, where: hasReturned, hear: hearWash },
  { name: 'back, with signs of harm', in: ['parent'], alone: true, hear: hearBackHarmed },

  // ── Danger, above all that anybody could mean besides (law 1).
  { name: 'worse, while danger stands', in: ['young_person', 'front_door'], alone: true, where: (m) => !isWatched(m), hear: hearWorse },
  { name: 'a child by water who cannot say who they are', in: ['parent'], alone: true, hear: hearWanders },
  { name: 'danger', in: 'any', alone: true, hear: (m) => (m.danger.level === 'emergency' ? inDanger(m, m.danger.topic) : null) },
  { name: 'they are back', in: ['young_person'], alone: true, where: ({ said }) => saysTheyAreBack(said), hear: (m) => hearTheyAreBack(m.conversation, m.said, m.when) },
  { name: 'cold, put out', in: ['young_person'], alone: true, where: (m) => !isWatched(m) && m.danger.level !== 'emergency', hear: hearColdPutOut },
  { name: 'not safe', in: ['young_person', 'front_door'], alone: true, hear: (m) => (isNotSafe(m) ? inDanger(m, 'unclear') : null) },

  { name: 'they do mean it', in: ['young_person', 'front_door'], alone: true, where: (m) => !isWatched(m), hear: hearMeant },

  // ── Whoever is afraid of somebody at home: that one is near, or reads along.
  { name: 'whom they fear is near', in: ['parent'], alone: true, where: ({ conversation: { milestones } }) => milestones.afraid !== undefined, hear: hearThemNear },
  { name: 'a phone that is read', in: ['parent'], alone: true, hear: hearPhoneRead },

  // ── To be left alone: no word of ours, and no question, is more theirs than that; "not at night" only says when. From here on a danger of concern is added to what is heard.
  { name: 'other hours for our texts', in: ['young_person'], where: (m) => !isWatched(m), hear: hearOtherHours },
  { name: 'leave me alone', in: 'any', hear: (m) => (asksToBeLeft(m) ? leftAlone(m) : null) },
  // Whoever has lost a child is not read for answers, news or words of ours.
  { name: 'in grief', in: ['parent'], alone: true, where: ({ conversation: { milestones } }) => milestones.bereaved !== undefined, hear: hearInGrief },
  { name: 'slang, or not', in: ['young_person', 'front_door'], where: (m) => !isWatched(m) && !isDangerOpen(m.conversation), hear: hearIfMeant },
  // Somebody close to them has died: before anything is made of it as an answer or as news.
  { name: 'a loss', in: ['young_person', 'front_door', 'someone_else'], where: (m) => !isWatched(m), hear: hearLoss },
  { name: 'after a loss', in: ['front_door', 'someone_else'], hear: hearAfterLoss },
  // Whoever writes after the code word may be another: nothing below is heard there.
  { name: 'alone again', in: ['young_person'], alone: true, where: isWatched, hear: hearAloneAgain },
  { name: 'after the code word', in: ['young_person'], where: isWatched, hear: (m) => hearWatched(m) },

  { name: 'safe to text after all', in: ['young_person'], hear: hearSafeAfterAll },
  { name: 'to be fetched, or rung, after a check-in', in: ['young_person'], hear: hearWish },
  { name: 'another hand, after a check-in', in: ['young_person'], unless: 'named', hear: hearAnotherHand },
  // What only says whose phone it is took her back, or would have: it is no answer to what stands there, which is put again.
  { name: 'whose phone it is', in: ['parent'], where: (m) => m.shown !== null && !mayBeWho(m), hear: (m) => (saysOnlyParent(m.said) ? event(m, 'asked.again') : null) },
  // ── What law 2 hangs on, before words that only steer: a sign under the red flags; that they are gone again.
  { name: 'nobody knows where', in: ['parent'], hear: hearNoIdea },
  { name: 'a sign of danger', in: ['parent'], where: ({ word, danger }) => word === null && danger.level !== 'returned', hear: hearSign },
  // "Gone again", also by the name of an option: a new absence, of which nobody knows.
  { name: 'gone again', in: ['parent'], where: hasReturned, hear: (m) => (goneAgain(m.said) ? kept(m, 'news', { type: 'said.goneAgain' }) : null) },
  { name: 'not back after all', in: ['parent'], unless: 'named', where: hasReturned, hear: (m) => (takesItBack(m.said) ? kept(m, 'news', { type: 'said.notBack' }) : null) },
  { name: 'told, thanks, or a child who is silent', in: ['parent'], unless: 'named', where: hasReturned, hear: hearAfterBack },
  { name: 'a complaint', in: ['parent'], unless: 'named', alone: true, hear: hearComplaint },
  // A call in a sentence does what RUNG does. The bare word is a word of ours, below.
  { name: 'a call to the police', in: ['parent'], unless: 'named', where: ({ word }) => word === null, hear: hearCall },
  // With the other parent, not theirs, heard from: before "found" or an answer is made of it.
  { name: 'elsewhere', in: ['parent'], unless: 'named', hear: hearElsewhere },

  // While danger stands there is one thing to do, and no menu.
  { name: 'what now, in danger', in: ['parent', 'someone_else'], unless: 'named', where: (m) => isDangerOpen(m.conversation) && asksWhatNow.test(m.said.spaced()),
    hear: (m) => kept(m, 'other', { message: m.conversation.flow === 'parent' ? 'urgent_next' : 'urgent_next_other' }) },

  // ── Words of ours: whole messages that act at any point (`words.ts`).
  { name: 'a word of ours', in: 'any', unless: 'named', hear: (m) => (m.word && !isDoubtful(m) ? obey(m.ears, m.conversation, m.shown, m.word, m.text, m.when) : null) },
  // "I'm safe now" lifts our silence after danger (law 1). It does not say that they are back, so it stands before that.
  { name: 'safe now', in: ['young_person', 'front_door'], unless: 'named', where: maySaySafe, hear: (m) => (saysSafe(m.said) ? event(m, 'said.safe') : null) },
  { name: 'back', in: 'any', unless: 'named', hear: (m) => (m.danger.level === 'returned' && isReturn(m.said, m.shown?.question ?? null) ? event(m, 'said.returned') : null) },

  // ── Said to us: fixed words, and our question is put again. No answer to it, so before the answer.
  { name: 'how to answer', in: 'any', unless: 'sure', where: ({ shown }) => shown !== null, hear: (m) => (m.shown && asksHow(m.said) ? kept(m, 'other', { type: 'asked.again', message: howFor(m.shown.question) }) : null) },
  { name: 'a question to us', in: ['parent', 'someone_else'], unless: 'named', hear: (m) => {
    const message = lineFor(m)
    return message ? kept(m, 'other', { type: message === 'road_afraid_home' && m.conversation.flow === 'parent' ? 'said.afraid' : 'asked.again', message }) : null
  } },
  { name: 'what only a young person says', in: ['young_person'], unless: 'sure', hear: ({ conversation, said, when, ears }) => hearYoung(conversation, said, when, ears) },
  { name: 'a person, at the door', in: ['front_door'], unless: 'named', hear: (m) => (asksForPerson(m.said) ? personAtTheDoor(m) : null) },
  { name: 'cannot talk, at the door', in: ['front_door'], unless: 'named', hear: (m) => (saysSilent(m.text) ? kept(m, 'other', { message: 'young_cant_talk' }) : null) },
  { name: 'must they say who they are', in: ['front_door'], unless: 'named', hear: (m) => {
    const asked = asksTrust(m.said)
    return asked ? kept(m, 'other', { ...(m.conversation.milestones.danger === undefined ? { type: 'asked.again' } : {}), message: asked === 'needs_no_name' ? asked : 'unknown_private' }) : null
  } },
  { name: 'little English, at the door', in: ['front_door'], unless: 'named', hear: (m) => {
    const message = m.conversation.milestones.danger === undefined ? inFewWords(m.said) : null
    return message ? kept(m, 'other', { type: 'asked.again', message }) : null
  } },
  { name: 'who sees this', in: ['front_door'], unless: 'named', hear: (m) => (asksPrivacy(m.said) ? kept(m, 'other', { ...(m.conversation.milestones.danger === undefined ? { type: 'asked.again' } : {}), message: 'unknown_private' }) : null) },
  { name: 'what we are', in: ['front_door'], unless: 'sure', hear: (m) => {
    const asked = askedOfUs(m.said)
    return asked ? kept(m, 'other', { type: 'asked.again', message: asked === 'asks_real' ? 'unknown_who' : asked === 'asks_private' ? 'unknown_private' : asked }) : null
  } },

  // A mark alone: what we asked was not clear, and is no "don't know". Under yes or no it is a doubt, and stays one.
  { name: 'a question mark', in: ['parent', 'someone_else'], where: ({ shown, reading, text }) => shown?.question.kind === 'report' && reading?.kind === 'not_known' && /^[\s?]+$/.test(text),
    hear: ({ ears, conversation, shown, text, when }) => obey(ears, conversation, shown, { word: 'why' }, text, when) },
  { name: 'another writes as the child', in: ['parent'], unless: 'named', where: (m) => !hasReturned(m) && isAnothersHand(m.text), hear: (m) => {
    const heard = kept(m, 'danger', { type: 'asked.again' })
    return m.danger.level === 'concern' ? heard : { ...heard, events: [{ type: 'danger.concern', topic: 'unclear' }, ...heard.events] }
  } },

  // ── An answer to the question that was on their screen (law 6), as `answer.ts` keeps it; and else, what they tell.
  { name: 'a bare age', in: ['parent'], where: ({ reading }) => reading?.kind === 'unread', hear: (m) => {
    const told = bareAge(m)
    return told ? keepTold(told, m.text, m.when) : null
  } },
  { name: 'an answer', in: 'any', hear: ({ ears, conversation, shown, reading, text, when }) => (shown && reading ? answer(ears, conversation, shown, reading, text, when) : null) },
  // "I'll ask nothing more": until they ask for something themselves. What frightens them has its own fixed words.
  { name: 'told after all is said', in: ['parent'], where: ({ conversation: { shown, milestones } }) => shown === null && milestones.left_alone !== undefined,
    hear: (m) => kept(m, 'news', { message: m.danger.level !== 'concern' && (m.conversation.milestones.rang === undefined ? 'kept' : 'news_kept') }) },
  { name: 'told', in: 'any', hear: (m) => told(m) },
]

const told = (m: Message): Heard => {
  const { ears, conversation, text, when } = m
  const known = conversation.shown === null ? null : gleanTold(conversation, ears.questions, undefined, text, when.now, ears.timeZone)
  return known ? keepTold(known, text, when) : kept(m, 'news', { type: 'told' })
}

/** After the code word only "I'm safe now" lifts it, and no word to go on; wrong number, and danger, act as everywhere. */
const hearWatched = (m: Message): Heard => {
  const { ears, conversation, word, text, said, when } = m
  if (word?.word === 'somebody_else' || word?.word === 'now') return obey(ears, conversation, null, word, text, when)
  if (saysTheyAreSafe(said)) return event(m, 'said.safe')
  return hearYoung(conversation, said, when, ears) ?? kept(m, 'other', { type: 'told' })
}

/** How this question may be answered. Numbers are spoken of where it shows them. */
const howFor = ({ type, sms, options = [] }: Question): MessageKey => {
  if (type === 'choices') return 'asks_how_several'
  if (type === 'yes_no' && options.some(({ value }) => value === 'unsure')) return 'asks_how_yes_no'
  return /\b1 /.test(sms) ? 'asks_how' : 'asks_how_words'
}

/** The fixed words that answer what they ask us, or fear. What is surely an answer asks nothing; once they have rung "nothing yet" is no answer either. */
const lineFor = ({ conversation, answers, said, shown }: Message): MessageKey | null => {
  const { flow, milestones: { rang, returned } } = conversation
  const read = answers.sure ? null : flow === 'parent' ? answerFor(said, shown?.key) : fearOfTelling(said) ?? whereToStay(said, conversation) ?? askedOfUs(said)
  const asked = read === 'asks_which' ? howTheyRing(conversation) ?? read : read
  return flow === 'parent' && rang !== undefined && returned === undefined ? answerOnceRung(said, asked, shown?.key ?? null) : asked
}

/** "How do I ring?", from one who has told us that they do not hear, or have little English. */
const howTheyRing = ({ remarks }: Message['conversation']): MessageKey | null => remarks.map(({ text }) => cannotRing(folded(text))).find((road) => road !== null) ?? null

/** A word of ours that says another thing here: no return; "not rung him yet", to another question; "the police are here", from one who has told us that they rang. */
const isDoubtful = (m: Message): boolean => {
  const { word, said, shown, conversation: { flow, milestones } } = m
  // "They said no": of the police, from a parent; of the council, from whoever has nowhere to sleep.
  if (word?.word === 'refused') return flow === 'young_person'
  if (word?.word === 'returned') return !isReturn(said, shown?.question ?? null)
  if (word?.word === 'not_rung') return milestones.rang === undefined && shown?.key !== 'rung' && shown?.key !== 'rung_999'
  return word?.word === 'rung' && (flow === 'parent' || flow === 'someone_else') && lineFor(m) !== null
}
