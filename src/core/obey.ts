/** Words that act at any point: NOW, REPORT, BACK, CHANGE 2, SKIP and their kin, in the ways that `words.ts` reads them. */
import type { Conversation, Effect } from '../vocabulary.ts'
import { answer, dropGleaned } from './answer.ts'
import { changeable } from './answered.ts'
import type { Ears, Heard, Now } from './heard.ts'
import { store } from './keep.ts'
import { beneath, type ShownQuestion } from './shown.ts'
import type { Word } from './words.ts'
import { hasCheckIns } from './young/check-in.ts'
import { homeWaits, isHomeClosed, isOfHome } from './young/hear-young.ts'

const asked: Partial<Record<Word['word'], string>> = {
  report: 'asked.report', ready: 'asked.ready', words: 'asked.words', menu: 'asked.menu', web: 'asked.web',
  rung: 'said.rung', go_on: 'said.goOn', returned: 'said.returned', located: 'said.located', unshare: 'asked.unshare',
  not_rung: 'said.notRung', no_answer: 'said.noAnswer', refused: 'said.refused',
}

export const obey = (ears: Ears, conversation: Conversation, shown: ShownQuestion | null, word: Word, text: string, when: Now): Heard => {
  const still = { conversation, asides: [] as Effect[] }
  switch (word.word) {
    case 'now': return { ...still, events: [{ type: 'danger.emergency', topic: 'now' }] }
    case 'me':
      // "Who saw them last?" "Me." Anywhere else it is a young person on this phone.
      return shown?.question.type !== 'name' && shown?.key !== 'last_seen_by' && shown?.key !== 'with_whom' && conversation.flow !== 'young_person'
        ? { ...still, events: [], begin: { flow: 'young_person', carrying: null } }
        : shown ? answer(ears, conversation, shown, { kind: 'read', value: text, certainty: 'answered' }, text, when) : { ...still, events: [{ type: 'asked.again' }] }
    // To what we asked just now, it is whoever was asked that wonders who we are. Anywhere else it may be another hand, and is told what any phone is told first (law 4).
    case 'who_are_you': if (conversation.flow === 'parent' && conversation.shown && when.at - conversation.shown.at < askedJustNow) {
      return { ...still, events: [], asides: [{ do: 'say', message: 'who_we_are' }] }
    } return { ...still, events: [], begin: { flow: 'front_door', carrying: null } }
    case 'somebody_else': return { ...still, events: [], begin: { flow: 'front_door', carrying: null, greeting: 'neutral_other' } }
    // Where a worker texts, whoever has the phone may try our words: the flow answers without a welcome.
    case 'start_again': return hasCheckIns(conversation) ? { ...still, events: [{ type: 'asked.startAgain' }] } : { ...still, events: [], begin: { flow: conversation.flow, carrying: null } }
    case 'skip': return shown ? skip(conversation, shown, text, when) : { ...still, events: [{ type: 'asked.again' }] }
    case 'back': return goBack(ears, conversation, shown, when)
    case 'change': return change(ears, conversation, word.number, when)
    case 'why': return why(conversation)
    // Only a parent has answers to look at and a report that news belongs to.
    case 'answers': return conversation.flow === 'parent' ? { ...still, events: [], asides: [{ do: 'say', message: 'answers' }] } : { ...still, events: [{ type: 'asked.menu' }] }
    case 'news': return conversation.flow === 'parent' ? { ...still, events: [], asides: [{ do: 'say', message: 'news_how' }] } : { ...still, events: [{ type: 'told' }] }
    default: {
      const type = asked[word.word]
      return { ...still, events: [{ type: type ?? 'asked.again' }] }
    }
  }
}

const askedJustNow = 10 * 60_000

/** They wonder about the question that is on their screen, which need not be the one that the flow waits for. */
const why = (conversation: Conversation): Heard => {
  const { shown } = conversation
  if (shown === null) return { conversation, events: [{ type: 'asked.why' }], asides: [] }
  const again: Effect = { do: 'ask', question: shown.question, ...(shown.changing ? { because: 'changing' } : {}) }
  return { conversation, events: [], asides: [{ do: 'say', message: 'why' }, again] }
}

const skip = (conversation: Conversation, shown: ShownQuestion, text: string, when: Now): Heard =>
  shown.key === 'confirm_gleaned' ? dropGleaned(conversation, text, when) : conversation.shown?.changing
    ? { conversation: { ...conversation, shown: null }, events: [{ type: 'asked.again' }], asides: [] }
    : { conversation: store(conversation, shown.key, { said: text, value: null, certainty: 'skipped' }, when), events: [{ type: 'answered', question: shown.key }], asides: [] }

/** The question answered before the one on the screen, oldest answer first; asked again without losing what stands. */
const goBack = (ears: Ears, conversation: Conversation, shown: ShownQuestion | null, when: Now): Heard => {
  if (justRang(conversation)) return { conversation, events: [{ type: 'said.notRung' }], asides: [] }
  // What was chosen for one that has been sent, left or taken back is chosen anew, from the beginning.
  const isClosed = isHomeClosed(conversation)
  const order = changeable(conversation, ears.questions, 'all').filter((one) => !isOfHome(one) || !isClosed)
  const here = conversation.shown?.changing && shown ? order.indexOf(shown.key) : order.length
  const key = order[here - 1]
  // Back into a message home that a worker has: it may have other words after, and is theirs to send no more until a new yes.
  if (key !== undefined && isOfHome(key) && homeWaits(conversation)) return { conversation, events: [{ type: 'said.takeBack' }], asides: [] }
  return key === undefined
    ? { conversation, events: [{ type: 'asked.again' }], asides: [{ do: 'say', message: 'nothing_back' }] }
    : asking(conversation, key, when)
}

/** RUNG was the last thing they told us: BACK takes it back, for with it stands every follow-up of law 2. */
const justRang = ({ milestones: { rang, returned }, answers, shown }: Conversation): boolean =>
  rang !== undefined && returned === undefined && !shown?.changing && Object.values(answers).every(({ at }) => at <= rang)

const change = (ears: Ears, conversation: Conversation, number: number | null, when: Now): Heard => {
  if (conversation.flow !== 'parent') return { conversation, events: [{ type: 'asked.menu' }], asides: [] }
  const key = number === null ? undefined : changeable(conversation, ears.questions, 'report')[number - 1]
  return key === undefined
    ? { conversation, events: [], asides: [{ do: 'say', message: 'answers' }] }
    : asking(conversation, key, when)
}

/** An answer is put to them again, and what stands is kept until they answer. */
export const asking = (conversation: Conversation, question: string, { now }: Now): Heard => ({
  conversation: { ...conversation, shownBefore: beneath(conversation), shown: { question, at: now, tries: 0, changing: true } },
  events: [],
  asides: [{ do: 'ask', question, because: 'changing' }],
})
