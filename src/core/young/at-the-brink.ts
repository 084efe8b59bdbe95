/**
 * What a young person writes while an emergency stands open: worse in the body, at the place, with the means, unable to speak, not knowing
 * where they are. It is danger again, and its words are never softer than those before them (law 1).
 */
import type { Conversation, Remark } from '../../vocabulary.ts'
import { maybeGoodbye } from '../../../content/danger/families/maybe-goodbye.ts'
import type { MessageKey } from '../../../content/messages/index.ts'
import { assess } from '../danger.ts'
import { wordsInLoss } from '../loss.ts'
import { isDangerOpen, graverOf, openDanger } from '../open-danger.ts'
import { spacedOf } from '../folded.ts'
import { sawAnother, speaksOfAnother } from '../who.ts'

/** Longer than this they tell something, and the rules of danger alone hear it. */
const longest = 200

type Kind = 'medical' | 'self_harm' | 'threat'
const kindOf = (topic: string): Kind => (/^(?:overdose_medical|medical|medicine)$/.test(topic) ? 'medical' : /^(?:self_harm|suicide)$/.test(topic) ? 'self_harm' : 'threat')

const body = / (?:hurts?|hurting|sore|pains?|ache|aches|aching|burning|sick|sik|puking|puke|vomit\w*|throwing up|threw up|chucking up|sleepy|drowsy|tired|dizzy|woozy|faint|fainted|fainting|pass(?:ed|ing)? out|black(?:ed|ing)? out|blurry|blurred|double|shak(?:ing|y)|shivering|sweating|numb|tingly|cold|weak|heart|chest|breathe?|breathing|breath|stomach|tummy|belly|head|spinning|fading|blood|bleeding|yellow|cant (?:see|move|stand|stay awake|keep my eyes open|feel|stop)|going to sleep|falling asleep) /
const place = / (?:bridge|flyover|viaduct|roof|rooftop|ledge|edge|cliff|cliffs|tracks|train line|railway|platform|multi ?storey|car park|motorway|river|canal|sea|pier|railings?|barrier|balcony|window ?sill|top floor|jump|jumping|step off|fall off|(?:going|walking|walk) (?:in|into) the water) /
const means = / (?:pills?|tablets?|tabs|meds|medication|paracetamol|ibuprofen|codeine|bleach|rope|noose|belt|cord|scarf|knife|knives|blades?|razors?|scissors|gun|lighter|petrol) /
const farewell = /^ (?:ok |so |well |its |this is |please )*(?:goodbye|good bye|bye+|bye bye|farewell|sorry|im sorry|so sorry|goodnight|i love (?:you|u) all|tell (?:my )?\w+ (?:i )?(?:love|sorry|im sorry)(?: \w+){0,3})(?: (?:then|now|everyone|everybody|all|world|mum|mam|dad|forever|for everything|x+|and sorry|im sorry|sorry))* $| (?:goodbye|say goodbye|tell (?:my )?(?:mum|mam|dad|nan|sister|brother|them|everyone) (?:i love|im sorry|sorry)) /
const wish = / (?:(?:be|go|die|gone) with (?:him|her|them)|join (?:him|her|them)|die|dying|dead|kill|end it|end this|do it|doing it|jump|no point|pointless|nobody cares|no one cares|noone cares|no 1 cares|nobody loves|no one would|nobody would|dont care any ?more|cant do this|cant go on|cant take|cant cope|give up|giving up|had enough|better off|disappear|not be here|hate myself|worthless|too late|its time|now or never|hopeless|train is|trains coming|train coming) /
const threat = / (?:(?:hes|shes|theyre|he is|she is|they are|dads|stepdads|mums|he|they) (?:is |are |just |still |now )*(?:coming|here|back|come back|came back|awake|waking up|woke up|woken up|outside|at the door|upstairs|downstairs|shouting|screaming|banging|kicking|smashing|hitting|hurting|looking for me|next to me|found me|getting closer|in the room|got a|mad|angry)|hiding|hide|cant (?:get out|leave|move|run|get away|breathe)|wont let me|locked|trapped|hurry|quick|he will kill|hell kill|kill me|bleeding|hurts|not safe|(?:im |so |really )(?:scared|frightened|terrified)) /
const lost = / (?:(?:dont|do not|dunno|not sure|no idea|idk|didnt|cant tell) (?:\w+ ){0,2}?(?:where|address|adress|street|road|place|town)|no idea where|where am i|where i am|where we are) /
/** Put out, or outdoors for the night: what helps is the council's duty as well as 999. */
export const housing = / (?:(?:kicked|chucked|thrown|threw|booted) (?:me )?out|nowhere (?:to (?:go|sleep|stay|kip)|tonight)|sleeping (?:in|on|rough|outside)|slept (?:in|on|rough|outside)|homeless|the council|hostel|on the streets?) /
const silent = /^ (?:(?:i|we|sorry|no|but|pls|please|really|i just|ssh|shh) )*(?:cant|cannot|can not|couldnt|mustnt|not able to|unable to|too scared to|scared to) (?:talk|speak|ring|call|phone|say anything|make a (?:noise|sound)|make noise|talk out loud|speak out loud)(?: (?:out loud|aloud|now|rn|right now|at all|to them|999|the police|them|hell hear|he will hear|theyll hear|shell hear|hes (?:here|near|right here|next to me)|please|help))* $/
/** Said of themselves, that it is less: never taken for worse. */
const better = / (?:im|i am|feel|feeling|its|im feeling|doing) (?:\w+ )?(?:ok|okay|fine|alright|all right|better|safe|good|gone) | (?:doesnt|dont|not|isnt|no longer) (?:really )?(?:hurt|hurts|hurting|sick|bleeding|scared) | (?:hes|shes|theyre|he has|she has) (?:gone|left|asleep|out|sleeping) | (?:put|threw|thrown|given|gave|moved|stepped|come|came|got|climbed) (?:it |them |him |her |the \w+ )?(?:away|back|down|off|to (?:my )?(?:mum|dad|mate|friend|nan|someone))(?: \w+){0,3} $/

/** Nobody may hear them: what helps is a call without a word (55). */
export const saysSilent = (text: string): boolean => text.length <= longest && silent.test(spacedOf(text))

const worseIn: Record<Kind, readonly RegExp[]> = { medical: [body, wish], self_harm: [place, means, farewell, wish, body], threat: [threat, lost, body] }

/** The topic of the danger that stands, where these words say that it is worse, or where they are with it. Null: it is something else. */
export const worsens = (conversation: Pick<Conversation, 'milestones' | 'raised'>, text: string): string | null => {
  const topic = openDanger(conversation)
  if (topic === null || text.length > longest) return null
  const said = spacedOf(text)
  if (silent.test(said)) return topic
  return !better.test(said) && worseIn[kindOf(topic)].some((one) => one.test(said)) ? topic : null
}

// ── The words for it ─────────────────────────────────────────────────────────

type Said = Pick<Conversation, 'milestones' | 'raised' | 'remarks' | 'speaker'>
type Manner = 'silent' | 'lost' | 'housing' | 'place' | 'means' | 'farewell' | 'plain'

const words: Record<Kind, Partial<Record<Manner, readonly MessageKey[]>> & { plain: readonly MessageKey[] }> = {
  medical: { plain: ['danger_child_medical', 'danger_child_medical_2', 'danger_child_medical_3'], silent: ['danger_child_medical_silent'] },
  self_harm: {
    plain: ['danger_child_self_harm', 'danger_child_self_harm_2', 'danger_child_self_harm_3'], place: ['danger_child_place', 'danger_child_place_2'],
    means: ['danger_child_means', 'danger_child_means_2'], farewell: ['danger_child_farewell', 'danger_child_farewell_2'], silent: ['danger_child_silent'],
  },
  threat: { plain: ['danger_child', 'danger_child_2', 'danger_child_3'], lost: ['danger_child_lost'], housing: ['danger_child_housing'], silent: ['danger_child_silent'] },
}
const mannersOf: Record<Kind, readonly { manner: Manner; says: RegExp }[]> = {
  medical: [],
  self_harm: [{ manner: 'place', says: place }, { manner: 'means', says: means }, { manner: 'farewell', says: farewell }],
  threat: [{ manner: 'housing', says: housing }, { manner: 'lost', says: lost }],
}

const mannerOf = (kind: Kind, { text }: Pick<Remark, 'text'>): Manner => {
  const said = spacedOf(text)
  return silent.test(said) ? 'silent' : mannersOf[kind].find(({ says }) => says.test(said))?.manner ?? 'plain'
}

/**
 * Which words answer a child's danger now: the first ones once, and then others that are never softer. Who stood on the bridge a text ago
 * stands there still. `topic`: what these words raised.
 */
export const wordsInDanger = (conversation: Said, topic: string): MessageKey | null => {
  const kind = kindOf(graverOf(topic, openDanger(conversation)))
  const said = conversation.remarks.filter(({ why, at }) => why === 'danger' && at >= (conversation.milestones.went_on ?? 0))
  // At the unknown door a parent may write of their child: these words are for whoever speaks of themself.
  if (conversation.speaker === 'unknown' && said.some(({ text }) => speaksOfAnother(text) || sawAnother(text))) return null
  const last = said.length > 0 ? conversation.remarks.at(-1) : undefined
  const now = last ? mannerOf(kind, last) : 'plain'
  const isBetter = last !== undefined && better.test(spacedOf(last.text))
  const stood = kind === 'self_harm' && !isBetter ? said.map((one) => mannerOf(kind, one)).findLast((one) => one === 'place' || one === 'means') : undefined
  // The cold that they were put out in: who must house them stands beside 999.
  const isOut = topic === 'exposure' && conversation.remarks.some(({ text }) => housing.test(spacedOf(text)))
  const manner = now === 'plain' ? stood ?? (isOut ? 'housing' : 'plain') : now
  const among = words[kind][manner] ?? words[kind].plain
  const [opened] = manner === 'plain' ? said : said.filter((one) => mannerOf(kind, one) === manner)
  const since = opened === undefined ? 0 : conversation.remarks.filter(({ at }) => at >= opened.at).length - 1
  return among[since === 0 || manner !== 'plain' ? since % among.length : 1 + ((since + 1) % (among.length - 1))] ?? null
}

/** Put out for the night: the council's duty belongs into the first answer, whatever else was heard in it. What may be a goodbye is asked about straight. */
export const wordsInConcern = ({ remarks }: Pick<Conversation, 'remarks'>): MessageKey | null => {
  const text = remarks.at(-1)?.text ?? ''
  if (housing.test(spacedOf(text))) return 'concern_child_housing'
  const heard = assess(text, 'young_person', [])
  return 'family' in heard && heard.family === maybeGoodbye.key ? 'concern_child_goodbye' : null
}

/** While it stands, what follows is answered with its words again; null: where the general ones are as strong. */
export const wordsWhileOpen = (conversation: Said): MessageKey | null => {
  const topic = openDanger(conversation)
  if (topic === null || !isDangerOpen(conversation)) return null
  const loss = topic === 'self_harm' ? wordsInLoss(conversation) : null
  if (loss !== null) return loss
  return topic === 'exposure' ? 'danger_child_housing' : kindOf(topic) === 'threat' ? null : wordsInDanger(conversation, topic)
}

/** Who has just said who they are, and whoever has not yet: at the place or with the means those words and no others; else by what the danger is about. */
export const wordsByKind = (conversation: Said, by: Readonly<Partial<Record<Kind, MessageKey>>>): MessageKey | null => {
  const topic = openDanger(conversation)
  if (topic === null) return null
  const words = kindOf(topic) === 'self_harm' ? wordsInDanger(conversation, topic) : null
  return words !== null && !words.startsWith('danger_child_self_harm') ? words : by[kindOf(topic)] ?? null
}
