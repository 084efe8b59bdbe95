/**
 * Somebody close to whoever writes has died: a friend, a brother, their mum. It is grief, and where it was by their own hand it may be more
 * than that: the rules of danger hear it first (content/danger), and their answer has words of its own. A child of the writer's is another
 * matter (`death.ts`); one who is away as well is looked for first.
 */
import type { Conversation } from '../vocabulary.ts'
import type { MessageKey } from '../../content/messages/index.ts'
import { assess } from './danger.ts'
import { figure, unsure } from './death.ts'
import { folded, holdsOne, needs, type Folded } from './folded.ts'
import type { Heard } from './heard.ts'
import { remark } from './keep.ts'
import type { Message } from './message.ts'
import { saysGone } from './who.ts'

const longest = 160
const words = needs('died dead passed killed hung hanged life suicide murdered drowned stabbed')
const who = '(?:friend|mate|pal|bestie|bff|bezzie|brother|bro|sister|sis|twin|mum|mam|mom|mother|dad|da|father|stepdad|stepmum|nan|nana|nanna|gran|granny|grandma|grandmother|grandad|grandpa|grandfather|auntie|aunty|aunt|uncle|cousin|boyfriend|girlfriend|bf|gf|carer|foster mum|foster dad)'
const close = `(?:my|our|me|ma) (?:(?!phone|pet|dog|cat)\\w+ ){0,2}?${who}`
const is = '(?: (?:is|has|have|was|got|just|only|sadly|been|went and|had|fucking))*'
const talk = '(?! (?:laughing|inside|of (?:laughter|boredom|embarrassment|cringe)|(?:in|on) (?:game|the game|fortnite|minecraft|roblox|cod|the film|the show)|out|on me))'
const died = new RegExp(` (?:${close}s dead|${close}${is} (?:died|dead|passed away|passed on|killed|murdered|drowned|(?:stabbed|shot) (?:\\w+ ){0,3}and (?:died|killed)))${figure}${talk} `)
const ownHand = new RegExp(` ${close}${is} (?:(?:killed|hung|hanged|topped|drowned) (?:him|her|them)sel\\w+|(?:took|taken) (?:his|her|their) (?:own )?life|(?:committed|commited|comitted|died by|died of|did) suicide) `)
const longAgo = / (?:years?|yrs) ago | when (?:i|he|she) was | last year | before i was born /
const alsoAway = / (?:missing|run away|ran away|run off|kicked out|thrown out|nowhere|not come home) /
/** What they may mean to do themselves is answered as that. */
const ofThemself = / (?:i|id|ill) (?:\w+ ){0,2}(?:want|wanna|wish|could|might|should|going|gonna|will|dont want|cant go on|cant do this) (?:\w+ ){0,3}(?:with (?:him|her|them)|join|die|be dead|be here|go too|follow|end|kill|live) | (?:me (?:too|next)|im next|myself|my (?:own )?life) /

/** `own_hand`: what the rules of danger hear as an emergency. Asked, feared, long ago, or with one who is away: it is neither. */
export const saysLoss = (said: Folded): 'died' | 'own_hand' | null => {
  if (said.typed.length > longest || !holdsOne(said, words) || said.typed.includes('?')) return null
  const spaced = said.spaced()
  if (unsure.test(spaced) || longAgo.test(spaced) || alsoAway.test(spaced) || saysGone(said.typed)) return null
  if (ownHand.test(spaced)) return ofThemself.test(spaced) ? null : 'own_hand'
  return died.test(spaced) ? 'died' : null
}

/** The words for the danger that stands, where it is that somebody has killed themself and nothing as grave beside it; null: it is another. */
export const wordsInLoss = ({ remarks, milestones: { went_on } }: Pick<Conversation, 'remarks' | 'milestones'>): MessageKey | null => {
  const since = remarks.filter(({ at }) => at >= (went_on ?? 0))
  if (since.some(({ text }) => ofThemself.test(folded(text).spaced()))) return null
  const told = since.filter(({ why }) => why === 'danger')
  if (!told.some(({ text }) => saysLoss(folded(text)) === 'own_hand')) return null
  const grave = told.filter(({ text }) => assess(text, 'young_person', []).level === 'emergency')
  if (grave.length === 0 || !grave.every(({ text }) => saysLoss(folded(text)) === 'own_hand')) return null
  return remarks.at(-1) === grave[0] ? 'danger_loss' : 'danger_loss_2'
}

/** Nothing is asked of them, and where somebody is on the rota a person is told. */
export const hearLoss = ({ conversation, text, said, when, ears }: Message): Heard | null => {
  if (saysLoss(said) !== 'died') return null
  const raised = ears.attended?.() ? [lossAlert] : []
  return { conversation: remark({ ...conversation, shown: null, shownBefore: conversation.shown }, text, 'other', when), events: [], asides: [...raised, { do: 'say', message: lossWords(conversation) }] }
}
export const lossAlert = { do: 'alert', severity: 'concern', topic: 'loss' } as const
export const lossWords = ({ speaker }: Pick<Conversation, 'speaker'>): MessageKey => (speaker === 'young_person' ? 'young_loss' : 'loss')

const aWhile = 2 * 3_600_000
/** What they write after it, where we would else ask which door they want. */
export const hearAfterLoss = ({ conversation, text, when, word, danger }: Message): Heard | null => {
  const isLately = conversation.remarks.some((one) => when.now - one.at < aWhile && saysLoss(folded(one.text)) !== null)
  if (!isLately || word !== null || conversation.shown !== null) return null
  // What frightens them is answered with its own words.
  return { conversation: remark(conversation, text, 'other', when), events: [], asides: danger.level === 'concern' ? [] : [{ do: 'say', message: 'loss_more' }] }
}
