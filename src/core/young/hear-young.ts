/**
 * What a young person says in their own words, heard as more than an answer to a question: a wish for a person, for a message home, to be
 * left in peace, a fear about the phone. Each has fixed words; the question on their screen stays where it is. Danger was looked for first.
 */
import { asksGoingHome, asksPrivacy, asksToTell } from '../asks.ts'
import { upTo, type Folded } from '../folded.ts'
import type { Ears, Happened, Heard, Now } from '../heard.ts'
import { remark, store } from '../keep.ts'
import type { Conversation, Effect, Instant } from '../../vocabulary.ts'
import { saysHelpWord } from './agreed-words.ts'
import { asksPutOut } from './put-out.ts'
import { asksTrust } from './trust.ts'
import { saysBesideThem, saysWatchedPhone } from './watched-phone.ts'

/** Longer than this they tell something, and are heard as such. */
const longest = 120

/** `light`: small talk, which is no answer to whoever has just been in danger. */
type Fixed = { message: string; says: RegExp; flags?: 'phone'; light?: true }

/** Whole messages, as they come without marks. First that fits. */
const fixed: readonly Fixed[] = [
  { message: 'young_stop', says: /^(?:so )?how (?:do|can|would) (?:i|u|you|we) (?:make (?:this|it|you|u) )?(?:stop|end|cancel|turn off|turn|get out of|leave)(?: (?:this|it|these|texting|messages|texts|you|u|texting me|getting these|off))*$|^can i (?:just )?stop(?: (?:this|texting|now|any ?time))*$|^do i have to (?:answer|reply|keep texting|carry on)$/ },
  { message: 'young_phone_no', flags: 'phone', says: /\b(?:my )?(?:mum|mam|dad|da|stepdad|step dad|boyfriend|bf|he|she|they|carer|foster \w+|brother|uncle)s? (?:(?:always |sometimes |might |will |can |could )*)(?:checks?|reads?|looks? (?:at|through)|goes through|sees?|has|got|takes?|watches) (?:all )?(?:my |this |the )?(?:phone|texts?|messages|mobile)\b|\b(?:someone|some1|somebody|anyone) (?:else )?(?:might|may|can|could|will|is gonna) (?:see|read|check|look at) (?:this|these|my (?:phone|texts|messages))\b|\b(?:this phone is|my phone is|my phones|phones|im being|being) (?:being )?(?:watched|checked|tracked|monitored)\b|^(?:its |this is )?not my phone but its me$|\bhow do i (?:delete|hide|get rid of) (?:this|these|the texts|my texts|texts|messages)\b/ },
  { message: 'young_computer', says: /^(?:wait |hi |so |ok |but )*(?:are|r) (?:you|u|ya) (?:a |an |the |even |actually |really )*(?:real|human|person|bot|robot|computer|machine|ai|police|feds|social worker|adult|grown up|cop|man|woman)(?: (?:person|or a (?:bot|robot|computer)|or what|though|tho))*$|^(?:you|u) (?:real|a bot|human|a real person)$|^(?:is|am) (?:this|i (?:talking|texting) to) (?:a |an )?(?:real|bot|robot|computer|human|person|ai)(?: (?:person|human))?$|^who am i (?:talking|texting|speaking) to$|^what are you$|^who r u$/ },
  { message: 'young_test', light: true, says: /^(?:im |i am |we are |were |was )?(?:just |only )?(?:test|testing|trying (?:this|it)(?: out)?|seeing (?:if|what) (?:this|it|u|you|happens)(?: (?:works?|does|do|is real))*|checking (?:if )?(?:this|it)(?: (?:works?|is real|is legit))*|messing(?: about| around)?|bored|having a laugh)(?: (?:this|it|out|lol|1 2 3|123|haha|tbh))*$|^(?:does|do|is) (?:this|it|dis) (?:actually |even |really )?(?:work|real|legit)(?: lol)?$|^(?:its |it was |just )?(?:a )?(?:prank|joke|dare)(?: lol| sorry)*$|^got (?:this|ur|your|the) number (?:from|at|off) (?:school|a poster|assembly|class)(?: \w+){0,3}$/ },
  { message: 'young_stay', says: /\bnowhere (?:safe )?(?:tonight|2nite|for tonight)\b|\b(?:can|will|would|could|does|do|must) (?:the )?(?:council|social services) (?:have to |has to |\w+ )?(?:help|house|find|give|take|put|do)\b|\b(?:i am|im|been|ive been) (?:homeless|(?:kicked|chucked|thrown|booted) out|sleeping (?:in|on|rough)|sofa surfing)\b|^(?:i )?(?:just )?(?:got |been )?(?:kicked|chucked|thrown|booted) out\b|\b(?:where|wheres|were) (?:can|could|do|should|am|will) (?:i|we) (?:\w+ )?(?:sleep|stay|go|crash|kip|doss)(?: (?:tonight|now|2nite|for the night|at night))*$|\b(?:need|want|find|looking for|got nowhere|have nowhere) (?:me )?(?:a |some|some |any )?(?:where|place|somewhere|bed|roof)? ?to (?:stay|sleep|live|crash|go)\b(?!.{30})/ },
  { message: 'young_later', says: /^(?:(?:no|nah|nope|naw|sorry|um|er) )*(?:not (?:right )?(?:now|yet|tonight|today|ready|atm|rn)|maybe (?:later|not|tomorrow)|(?:i will |ill |maybe )?(?:text |talk |come back |do it )?(?:later|another time|tomorrow)|(?:i )?dont (?:want|wanna|feel like) (?:to )?(?:talk|say|answer|text|tell you)?(?: (?:now|yet|right now|rn|about it|tonight))*|(?:no )?(?:im )?not ready(?: (?:yet|to talk))*)(?: (?:ok|thanks|sorry|thx))*$/ },
  { message: 'young_cant_talk', says: /^(?:(?:i|we|sorry|no|but) )*(?:cant|cannot|can not) (?:talk|speak|text|chat|type)(?: (?:now|rn|right now|long|much))*$/ },
  { message: 'young_stay_refused', says: /^(?:but |and )?(?:they|the council|council|social services|childrens services|they all) (?:just )?(?:said no|say no|refused|turned me away|sent me away|wont help|wont do anything|hung up|told me to go home|said go home)(?: (?:to me|me|again|though|tho))*$/ },
  { message: 'young_of_home', says: /\b(?:did|has|have|had|is|are|hav|was) (?:my |me |ma |the )?(?:mum|mam|mom|dad|da|parents?|stepdad|stepmum|nan|gran|carers?|foster \w+|social worker|family|sister|brother|anyone|anybody|any1|someone|police|they|she|he|people) (?:\w+ ){0,2}(?:text|texted|txt|txted|rung|rang|ring|called|call|been on|been in touch|in touch|wrote|written|messaged|contacted|reported me|report me|reported (?:it|that im gone)|looking for me|look for me|searching for me|worried about me|noticed|asked about me|missing me|mad at me|angry)\b/ },
  { message: 'young_trouble', says: /\b(?:am i|will i (?:be|get)|are u gonna get me|would i be|am i gonna be|have i) (?:\w+ ){0,2}(?:in trouble|in troble|arrested|done anything wrong|told off|be arrested)\b|^is it my fault$|\bi (?:dont|do not) want to get (?:any ?one |him |her |them )?in(?:to)? trouble\b/ },
  { message: 'young_thanks', light: true, says: /^(?:ok |okay |aw |aww |yeah |cool |alright )*(?:thanks|thank you|thank u|thx|ty|tysm|tanks|cheers|ta|safe bro|nice one|appreciate it)(?: (?:so much|x+|for listening|for (?:that|this|talking|helping)|a lot|loads|mate|you|bro|anyway|it helped))*$/ },
  { message: 'young_bye', light: true, says: /^(?:ok |okay |right |anyway |gotta go )*(?:bye|byee+|cya|see ya|laters?|night|nite|good ?night|gn|gtg|g2g|gotta go|got to go|brb|ttyl|talk later|speak later|im going to (?:bed|sleep)|going (?:to )?(?:bed|sleep)|im off)(?: (?:now|x+|bye|thanks|then|night))*$/ },
  { message: 'young_hello', light: true, says: /^(?:hi|hii+|hey|heya|hiya|hello|helo|hello again|hi again|yo|wagwan|sup|alright|im back|back again|its me again|me again)(?: (?:there|again|u there|you there|anyone there))*$|^(?:u|you|anyone|anybody|any1) (?:still )?(?:there|awake|up|here)$|^(?:are|r) (?:you|u) (?:still )?(?:there|up|here|awake)$|^is (?:anyone|anybody|someone) there$/ },
]

/** "I want a person", and the word that we offered for it. */
const wantsPerson = /^(?:a |the |any |real )*(?:worker|person|human)(?: (?:please|pls|plz|now))*$|\bcan (?:i|we) (?:talk|speak|chat|text) (?:to|with) (?:someone|some1|somebody|anyone|any1)(?: (?:please|pls|now|real|there))*$|\b(?:talk|speak|chat|text|get|want|need|message) (?:\w+ ){0,3}(?:a |an |some |real |actual |proper |the )+(?:person|human|worker|social worker|grown ?up|adult)(?: (?:please|pls|now|instead))*$|\bcan (?:someone|some1|somebody|a person|a worker) (?:talk|speak|ring|call|text|help)(?: (?:to|with))? me\b/
/** At any door: a wish to be with a person, not with us. */
export const asksForPerson = (said: Folded): boolean => wantsPerson.test(plain(said))
const saysTakeBack = /^(?:please |pls |plz |actually |wait |no |oh |sorry )*(?:take it back|take that back|take back|tek it back|(?:dont|do not) (?:send|tell|pass|say) (?:it|that|them|her|him|my (?:mum|mam|dad))(?: (?:on|now|please|pls))*|cancel (?:it|that|the message)|changed my mind|ive changed my mind|forget the message)(?: (?:please|pls|now))*$/
/** Whether it went, asked plainly: words that nobody says who wonders what this is. */
const asksWhatCame = /^(?:hi |hey |so |ok |and |pls |please )*(?:(?:did|has|have|is) (?:it|my message|the message|that message|that|my msg|the msg) (?:go|gone|went|sent|get sent|been sent|go through|get there|been passed on|get passed on)|what(?:s| has| did)? (?:came|come|happened|happen|become|became) (?:of|to|with) (?:it|my message|the message|that message)|(?:did|have|has) (?:you|u|ya|they|the worker|a worker|anyone|someone) (?:tell|told|pass it on to|passed it on to|text|texted|message|messaged|send it to|sent it to|send|sent|pass on|passed on) (?:it|her|him|them|(?:my )?(?:mum|mam|mom|dad|carer)|my message|the message))(?: (?:yet|already|now|please|pls|to (?:her|him|them|(?:my )?(?:mum|mam|mom|dad|carer))))*$/
/** Said alone, or as one would ask in a shop for a thing that is waited for. */
const errand = /^(?:hi |hey |hello )?(?:is |has |wheres |where is |any news on |about )?(?:my |the |a )?(\w+)(?: (?:here|there|come|arrived|ready|in|please|pls|today))*(?: yet)?$/

const plain = (said: Folded) => upTo(longest * 2, said).plain()

/**
 * A word for help that a worker agreed with them; or the area's spare word, whole, and only from whoever was told it: on any other phone it is any wrong text, so that nobody who knows the
 * word finds out by it where a child has written (docs/decisions/0008).
 */
export const saysSpareWord = ({ milestones, speaker, checkedIn }: Conversation, said: Folded, spareWord: string | undefined): boolean =>
  saysHelpWord({ checkedIn }, said) || (spareWord !== undefined && milestones.word_told !== undefined && (speaker === 'young_person' || speaker === 'unknown')
  && said.typed.length <= 60 && errand.exec(plain(said))?.[1] === spareWord)

const says = (conversation: Conversation, { typed }: Folded, when: Now, effects: readonly Effect[], events: readonly Happened[] = []): Heard =>
  ({ conversation: remark(conversation, typed, 'other', when), events: [...events], asides: [...effects] })

/** The phone is not safe: nothing unasked comes to it, and where somebody stands beside them people look. After a check-in that is heard before (in-his-hand.ts). */
const onWatchedPhone = (conversation: Conversation, text: Folded, when: Now): Heard => {
  const heard = says(conversation, text, when, [...besideThem(text), { do: 'say', message: 'young_phone_no' }])
  return { ...heard, conversation: notSafePhone(heard.conversation, text, when) }
}
/** The alert that goes where somebody is beside them. */
export const besideThem = (text: Folded): Effect[] => (saysBesideThem(text) ? [{ do: 'alert', severity: 'concern', topic: 'phone_watched' }] : [])
export const notSafePhone = (conversation: Conversation, { typed }: Folded, when: { now: Instant; channel: Now['channel'] }): Conversation =>
  store(conversation, 'young_phone', { said: typed, value: 'no', certainty: 'guessed' }, when)

/** Where somebody is on the rota a person and a message home may be offered. Null: none of this; it is read as an answer. */
export const hearYoung = (conversation: Conversation, text: Folded, when: Now, { attended, spareWord }: Pick<Ears, 'attended' | 'spareWord'>): Heard | null => {
  const words = plain(text)
  const isWatched = conversation.place === 'watched'
  // Nothing stays on the screen that would say what this is.
  if (saysSpareWord(conversation, text, spareWord)) return says({ ...conversation, shown: null, shownBefore: null }, text, when, [], [{ type: 'asked.quietly' }])
  // Whoever writes now may not be the one who used the code word: nothing here is said to them.
  if (isWatched) return says(conversation, text, when, [], [{ type: saysTakeBack.test(words) ? 'said.takeBack' : 'told' }])
  if (asksWhatCame.test(words)) {
    const told = whatCame(conversation)
    if (told) return says(told.conversation, text, when, [{ do: 'say', message: told.message }])
  }
  if (saysWatchedPhone(text)) return onWatchedPhone(conversation, text, when)
  if (saysTakeBack.test(words)) return says(conversation, text, when, [], [{ type: 'said.takeBack' }])
  const trust = asksTrust(text) ?? asksPutOut(conversation, text)
  if (trust !== null) return says(conversation, text, when, [{ do: 'say', message: trust }])
  if (asksToTell(text)) return attended?.() ? says(conversation, text, when, [], [{ type: 'asked.messageHome' }]) : says(conversation, text, when, [{ do: 'say', message: 'young_tell' }])
  if (asksGoingHome(text)) return says(conversation, text, when, [{ do: 'say', message: 'young_back_home' }])
  if (wantsPerson.test(words)) {
    const raised: Effect[] = attended?.() ? [{ do: 'alert', severity: 'concern', topic: 'wants_person' }] : []
    return says(conversation, text, when, [...raised, { do: 'say', message: 'young_person' }])
  }
  const found = text.typed.length <= longest ? fixed.find((one) => one.says.test(words) && !(one.light && conversation.place === 'urgent')) : undefined
  if (found) {
    const heard = says(conversation, text, when, [{ do: 'say', message: found.message }])
    return found.flags === 'phone' ? { ...heard, conversation: notSafePhone(heard.conversation, text, when) } : heard
  }
  return asksPrivacy(text) ? says(conversation, text, when, [{ do: 'say', message: namesOfficials.test(words) ? 'young_private_told' : 'young_private' }]) : null
}
/** Not parents: those who look after them, or may be told of danger. */
const namesOfficials = /\b(?:staff|carers?|foster|social worker|social services|social|key ?worker|care home|the home|unit|placement|police|feds|cops|school|teachers?|manager|pa|iro|support worker)\b/

/** A message home that a worker has, neither released nor declined. */
export const homeWaits = ({ milestones: { home_asked: asked, home_left: left, home_settled: settled } }: Conversation): boolean =>
  asked !== undefined && (left ?? -1) < asked && (settled ?? -1) < asked

/** The questions by which one is chosen. */
export const isOfHome = (question: string): boolean => question.startsWith('young_home_')
/** None is being chosen, and none waits. */
export const isHomeClosed = (conversation: Conversation): boolean => {
  const { home_offered: offered = -1, home_asked: asked = -1, home_left: left = -1, menu_shown: menu = -1, checked_in: since = -1 } = conversation.milestones
  return !homeWaits(conversation) && offered <= Math.max(asked, left, menu, since)
}

/** What came of it was kept for whoever asks: it is told once. Where it waits still, that. */
const whatCame = (conversation: Conversation): { conversation: Conversation; message: string } | null => {
  const { toTell, ...rest } = conversation
  if (toTell !== undefined) return { conversation: rest, message: toTell }
  if (!homeWaits(conversation)) return null
  return { conversation, message: isGoing(conversation) ? 'young_home_going' : 'young_home_waiting' }
}
const isGoing = ({ milestones: { home_asked: asked, home_going: going } }: Conversation) => (going ?? -1) >= (asked ?? 0)

/** On a phone that they said is safe a message home, and what came of it, is waited for longer than a thread is theirs on any other. */
export const awaitsHome = (conversation: Conversation): boolean =>
  conversation.answers['young_phone']?.value === 'yes' && isSafeToText(conversation) && whatCame(conversation) !== null

/** "Take it back", said of a message that a worker has. */
export const takesBack = (text: Folded): boolean => text.typed.length <= longest && saysTakeBack.test(plain(text))

/** STOP, and "leave me alone": whoever wants no more of us does not want that a message goes. */
export const leftHome = (conversation: Conversation, now: Instant): Conversation =>
  homeWaits(conversation) ? { ...conversation, milestones: { ...conversation.milestones, home_left: now } } : conversation

/** Of the questions for a young person none is asked twice, and only a plain answer counts: whatever else they write is heard. */
export const isForTheYoung = (question: string): boolean => question.startsWith('young_')

/**
 * May words come to this phone that nobody has asked for just now? After the code word never again in this sitting: whoever types "safe"
 * may be the one they fear.
 */
export const isSafeToText = ({ answers, milestones }: Conversation): boolean => {
  if (milestones.code_word !== undefined) return false
  const [phone, home] = [answers['young_phone'], answers['young_home_ok']]
  // "Don't text me after" holds for the whole of that request, whatever they press next.
  const isQuiet = home !== undefined && [home, ...home.before].some(({ value, at }) => value === 'ask_quietly' && (value === home.value || at >= (milestones.home_offered ?? 0)))
  return !(phone?.value === 'no' || phone?.value === 'unsure' || isQuiet)
}

/** They asked in their own words for no more texts, and have not written since. */
const isLeftAlone = ({ milestones: { left_alone: since }, heard }: Conversation): boolean => since !== undefined && since >= heard

/** Three readers (law 5): nothing unasked to a phone that is not safe to text, nor to whoever wants no more of it. */
export const mayTextUnasked = (conversation: Conversation): boolean => isSafeToText(conversation) && !isLeftAlone(conversation)
