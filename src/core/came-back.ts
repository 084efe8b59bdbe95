/**
 * A child is home, as a first text says it, and whether with signs that somebody has harmed them: then nothing is washed, and the police are
 * rung (002 §6.7.5, §6.7.6). What a parent tells of another evening, or of a return that ended, is none.
 */
import type { Conversation } from '../vocabulary.ts'
import { isReturn } from './doubts.ts'
import type { Folded } from './folded.ts'
import type { Heard, Now } from './heard.ts'
import { remark, store } from './keep.ts'
import type { Message } from './message.ts'

const isHome = / (?:came|come|got|is|are|hes|shes|theyre|turned up|walked|been brought|brought (?:him|her|them)|dropped(?: off)?|found (?:him|her|them)|back|now|just) (?:\w+ ){0,2}(?:home|back|in) /
const notSo = / (?:hasnt|havent|not|never|didnt|isnt|wont|until|till|when|if|before|once|should have|meant to|supposed to|due|always|usually|normally|last time|want|wants|waiting for|hope|hoping|refuses to) (?:\w+ ){0,3}(?:come|came|comes|be|been|get|got|back|home|in) | no (?:come|came|back|home) /
const goneSince = / (?:then|and|but|now) (?:\w+ ){0,3}(?:went|left|gone|ran|run|walked out|disappeared|vanished|snuck out|stormed) | (?:gone|left|missing|out) again | (?<!was |been |went |gone |reported )missing | (?:gone|no sign) | (?:cant|cannot|couldnt) find | (?:yesterday|last (?:week|month|year)|ages ago) (?:and|then|but) /

/** Home now, for all that these words say. */
const saysHome = (said: Folded): boolean => {
  const text = said.asking()
  return !/\?\s*$/.test(said.typed) && !/^ (?:has|have|is|are|did|will|when|if|why|how|should) /.test(text) && isHome.test(text) && !notSo.test(text) && !goneSince.test(text)
}

const harmed = / (?:bruis\w+|black eyes?|love ?bites?|bite marks?|finger ?marks|marks (?:on|all|round|around) |scratch(?:es|ed)|burns|burn marks?|cuts (?:on|all)|blood on (?:her|his|their)|(?:his|her|their) (?:\w+ ){0,2}(?:clothes|top|skirt|dress|tights|trousers|pants|knickers|underwear|shirt|uniform) (?:is |are |was |were |all )*(?:torn|ripped|bloody|stained|inside out|missing|gone)|(?:torn|ripped|bloody|stained) (?:clothes|top|skirt|dress|tights|trousers|underwear|knickers|shirt)|(?:a |some )?(?:mans|mens|older mans|strange mans) (?:coat|jacket|clothes|shirt|jumper|hoodie|top|trousers)|(?:clothes|coat|jacket) (?:that )?(?:arent|isnt|not) (?:hers|his|theirs)|(?:somebody|someone) elses clothes|(?:not|wont|doesnt|will not) let (?:me|us|anyone|anybody) (?:\w+ )?(?:touch|near)|sore (?:down|between)|(?:been|was|were) (?:hurt|harmed|hit|beaten|attacked|assaulted|touched|abused|used)|shaking and|wont stop crying) /
const unharmed = / (?:no|not|isnt|without|hasnt|doesnt|wasnt) (?:\w+ ){0,2}(?:bruis\w+|marks|hurt|harmed|scratch\w*|injur\w+) /

const saysHarm = (said: Folded): boolean => harmed.test(said.spaced()) && !unharmed.test(said.spaced())

/** Back, and with signs of harm, said in one breath. */
export const saysBackHarmed = (said: Folded): boolean => saysHome(said) && saysHarm(said)

const relief = / (?:panic over|false alarm|thank (?:god|goodness|you god|heavens)|safe and (?:sound|well)|crisis over|all sorted|turned up safe|found safe) /
const ofAChild = / (?:he|she|hes|shes|they|theyre|him|her|them|son|daughter|kid|boy|girl|lad|child) /
/** "Panic over, he's back": whoever begins with that is the parent. "Hes back" alone may be whom they fear. */
export const saysReliefAtDoor = (said: Folded): boolean => {
  const text = said.spaced()
  return relief.test(text) && ofAChild.test(text) && !goneSince.test(text) && !notSo.test(text) && / (?:home|back|found|safe|here|in) /.test(text)
    && !/ (?:i|im|ive|me) (?!have |found |got |think )/.test(text)
}

/** As a first text: what notices call a return, or home in plain words. `isNotice`: heard so by what hears returns everywhere. */
export const saysBackFirst = (said: Folded, isNotice: boolean): boolean =>
  (isNotice && isReturn(said, null) && !goneSince.test(said.asking())) || saysReliefAtDoor(said) || (saysHome(said) && / (?:came|come|turned up|walked|brought) /.test(said.spaced()) && !/ not /.test(said.spaced()))

/** "Did anyone hurt them?" is answered by what they saw; it is not asked. */
export const withHarm = (conversation: Conversation, text: string, when: Pick<Now, 'now' | 'channel'>): Conversation =>
  store(conversation, 'back_harm', { said: text, value: 'yes', certainty: 'as_said' }, when)

/** What endangers life has its own words; of what somebody did to them this says more. */
const ofHarm = new Set(['violence', 'sexual', 'unclear', 'exploitation', 'taken'])

export const hearBackHarmed = ({ conversation, text, said, when, danger }: Message): Heard | null => {
  if (danger.level === 'emergency' && !ofHarm.has(danger.topic)) return null
  const isBack = conversation.milestones.returned !== undefined
  if (isBack ? !saysHarm(said) || conversation.answers['back_harm']?.value === 'yes' : !saysBackHarmed(said)) return null
  return { conversation: withHarm(remark(conversation, text, 'danger', when), text, when), events: [{ type: 'said.backHarmed' }], asides: [] }
}

const washing = / (?:wash|washed|washing|bath|bathe|shower|clean (?:her|him|them|up)|change (?:her|his|their) clothes|clothes|bedding|sheets|brush (?:her|his|their) teeth) /
/** Only asked, or meant: what is done is done. */
const asksToWash = / (?:should|shall|can|could|do|ok to|okay to|am i|going to|gonna|wants|want|need|needs|let|put|what about|what do) /
/** "Can she have a bath", of a child who is back: evidence goes down the drain. */
export const hearWash = (message: Message): Heard | null => {
  const { conversation, text, said, when, ears } = message
  if (text.length > 120 || !washing.test(said.spaced()) || !asksToWash.test(said.spaced()) || ears.assess(text, 'parent', []).level === 'emergency') return null
  return { conversation: remark(conversation, text, 'other', when), events: [{ type: 'asked.again' }], asides: [{ do: 'say', message: 'asks_wash' }] }
}
