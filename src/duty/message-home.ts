/**
 * A message home: may this sentence go from this young person to this parent? Pure. Nothing else of the child's conversation is an input to
 * anything here (law 4): a sentence of ours, a worker's checks, a worker's reason.
 */
import { homeChecks, homeSentences, type HomeCheck, type HomeSentence } from '../../content/message-home.ts'
import type { DutyPerson } from '../../content/shape.ts'
import type { AreaCode, Conversation, Speaker } from '../vocabulary.ts'

/** What a worker found to each check. Each must be answered before anything is decided, and only a yes to all of them lets a message go. */
export type Checked = Partial<Record<HomeCheck, 'yes' | 'no'>>
export type Release = { sentence: HomeSentence; checked: Checked; reason: string }
export type NotReleased = 'no_such_sentence' | 'not_checked' | 'check_says_no' | 'no_reason' | 'too_long' | 'not_a_child' | 'not_a_parent' | 'another_area'

/** What is looked at of the two conversations, and no more. */
export type Ends = { from: { speaker: Speaker; area: AreaCode }; to: { speaker: Speaker; area: AreaCode } }

/** Keys of fixed words: nothing that a child wrote is one. */
export type HomeWords = `home_${HomeSentence}` | `home_went_${HomeSentence}` | 'home_not'

const mostReason = 400
const all = Object.keys(homeChecks) as HomeCheck[]

const lackingIn = ({ checked, reason }: Pick<Release, 'checked' | 'reason'>): NotReleased | null => {
  if (all.some((check) => checked[check] === undefined)) return 'not_checked'
  if (reason.trim() === '') return 'no_reason'
  return reason.length > mostReason ? 'too_long' : null
}

/** The words that each of them receives, or why nothing goes. */
export const release = ({ sentence, checked, reason }: Release, { from, to }: Ends, by: DutyPerson): { toParent: HomeWords; toChild: HomeWords } | { refused: NotReleased } => {
  if (!Object.hasOwn(homeSentences, sentence)) return { refused: 'no_such_sentence' }
  const wrong = lackingIn({ checked, reason })
  if (wrong) return { refused: wrong }
  if (all.some((check) => checked[check] !== 'yes')) return { refused: 'check_says_no' }
  if (from.area !== by.area || to.area !== by.area) return { refused: 'another_area' }
  if (from.speaker !== 'young_person') return { refused: 'not_a_child' }
  if (to.speaker !== 'parent' && to.speaker !== 'carer') return { refused: 'not_a_parent' }
  return { toParent: `home_${sentence}`, toChild: `home_went_${sentence}` }
}

/** To say no needs the same looking, and a reason: a child waits for it. */
export const decline = (asked: Pick<Release, 'checked' | 'reason'>): { toChild: HomeWords } | { refused: NotReleased } => {
  const wrong = lackingIn(asked)
  return wrong ? { refused: wrong } : { toChild: 'home_not' }
}

/** What a child has asked for, as far as a worker needs it: which words, for whom, and whether it still stands. Choices only, no words of theirs. */
export type HomeAsked = { sentence: HomeSentence; who: string; at: number; stands: 'asked' | 'taken_back' | 'settled' }

export const homeAsked = ({ answers, milestones: m }: Pick<Conversation, 'answers' | 'milestones'>): HomeAsked | null => {
  const sentence = answers['young_home_words']?.value
  const isOne = (value: unknown): value is HomeSentence => typeof value === 'string' && Object.hasOwn(homeSentences, value)
  if (m.home_asked === undefined || !isOne(sentence)) return null
  const since = (at: number | undefined) => at !== undefined && at >= (m.home_asked ?? 0)
  const who = answers['young_home_who']?.value
  return { sentence, who: typeof who === 'string' ? who : 'anyone', at: m.home_asked, stands: since(m.home_settled) ? 'settled' : since(m.home_left) ? 'taken_back' : 'asked' }
}

/** Names the very request that a page showed: asked for anew, it is another, though the words may be the same. */
export const askedMark = ({ sentence, who, at }: HomeAsked): string => `${sentence}.${who}.${at}`

/** The parent's turn of one request: its id says whether they have it. */
export const homeKnock = (alert: string): string => `home:${alert}:home`
