/**
 * What a child wants after a check-in, in their own words: to be fetched or rung, what was offered, other hours for our texts, no calls, or texts again
 * where a slip of the thumb had said no. Danger was looked for first. Who hears of it, and as what: check-in.ts.
 */
import type { Conversation } from '../../vocabulary.ts'
import type { Folded } from '../folded.ts'
import type { Heard } from '../heard.ts'
import { remark, store } from '../keep.ts'
import type { Message } from '../message.ts'
import { isDangerOpen } from '../open-danger.ts'
import { hasCheckIns, howTheyAre, saysOnlyYes } from './check-in.ts'

/** Longer than this they tell something, and are heard as such. */
const longest = 60

// ── To be fetched, or rung ───────────────────────────────────────────────────

const notMeant = / (?:dont|do not|not|never|wont|didnt|did|does|what|why|if) | (?:he|she|they|hes|shes|theyre|mum|mam|mom|dad|my \p{L}+) (?:\p{L}+ ){0,3}(?:come|pick|fetch|get|collect|call|ring|phone|want|need) /u
const fetched = / (?:come|cum) (?:and |n |to |an |2 )?(?:get|fetch|collect|pick) me | (?:pick|fetch|collect) me (?:up )?| (?:want|wanna|wana|need) (?:to |2 )?(?:come |go |get |be )?(?:back )?(?:home|hme) | (?:give|gimme|get|gis) (?:me )?a (?:lift|ride) | (?:want|need|have|wanna|can i get) (?:a |the |that |some )?(?:lift|bed|food|ride) /
const named = /^(?:(?:a|the|some|yes|yh|yeah|hi|just|id like|ill have|can i have|please|pls|plz) )*(?:lift|bed|food|ride|something to eat|food and a bed|bed and food)(?: (?:pls|plz|please|x+|thanks|thx|ty|now|tonight|and \w+|then))*$/
const rung = / (?:call|ring|phone|fone|bell) me /
/** They want somebody to come, to ring, or what the text offered: a person is asked, and a line that answers now stands in the answer. */
const wantsSomebody = (said: Folded, { checkedIn }: Conversation): boolean => {
  if (said.typed.length > longest || notMeant.test(said.spaced())) return false
  if (fetched.test(said.spaced()) || named.test(said.plain())) return true
  return (rung.test(said.spaced()) && howTheyAre(said) !== 'call') || (checkedIn?.asks === 'offers' && saysOnlyYes(said))
}
export const hearWish = ({ before, conversation, said, text, when }: Message): Heard | null =>
  !hasCheckIns(before) || isDangerOpen(before) || !wantsSomebody(said, before) ? null : { conversation: remark(conversation, text, 'other', when), events: [], asides: [{ do: 'alert', severity: 'concern', topic: 'wants_person' }, { do: 'say', message: 'young_person' }] }

// ── Other hours ──────────────────────────────────────────────────────────────

const hour = '(?:at (?:night|nite|school|work|\\d{1,2})|in (?:the )?(?:mornings?|evenings?|afternoons?|school|lessons?|class)|(?:after|before|past|till|until) (?:\\d{1,2}|school|tea|lunch|dark)|(?:too |so |this )?(?:late|early)|during (?:school|lessons?|the day)|when im (?:in|at) (?:school|work|bed|class|lessons?)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|on school days|weekends?)'
const lead = '(?:(?:ok|yh|yeah|yes|im ok|fine|but|just|and|pls|plz|please|hi|jo|can u|can you|u can text but) )*'
const otherHours = new RegExp(`^${lead}(?:(?:dont|do not|not|no|never|stop) )(?:(?:text|texts|txt|txts|texting|txting|message|messages|messaging|msg|ring|call)(?: me| us)? )?${hour}(?: (?:am|pm|tho|though|pls|plz|please|x+|thanks|thx|ok|time|or \\w+|cos .*))*$`)
/** A worker may ring, and we never do: that shuts no text. */
const noCalls = new RegExp(`^${lead}(?:(?:dont|do not|not|no|never|stop|cant|plz dont|i dont want (?:u|you) to|dont want (?:u|you) to) )(?:call|calls|calling|ring|rings|ringing|phone|phoning|phone calls|bell)(?: (?:me|us|this (?:phone|number)|my (?:phone|number)))?(?: (?:pls|plz|please|x+|thanks|thx|ok|tho|though|yet|again|any ?more|just text|text me(?: instead)?|only text|text only|i (?:can|will|ill) text|ill text))*$`)
/** "Not at night" says when, and "dont call me" says how, and not that nobody may: it is passed on with their words, and shuts nothing. */
export const hearOtherHours = ({ before, conversation, said, text, when }: Message): Heard | null =>
  !hasCheckIns(before) || text.length > longest || !(otherHours.test(said.plain()) || noCalls.test(said.plain())) ? null : { conversation: remark(conversation, text, 'other', when), events: [{ type: 'told' }], asides: [] }

// ── It is safe to text after all ─────────────────────────────────────────────

const oops = '(?:(?:no|wait|oh|oops|sorry|soz|actually|hi|ok|yes|yh|its ok|my bad) )*'
const meansYes = new RegExp(`^${oops}(?:i )?(?:meant|ment|mean) (?:to (?:say|put|press) )?(?:yes|yeah|yh|ye|y|1|safe|its safe|its ok|ok)(?: (?:x+|sorry|soz|pls))*$|^${oops}(?:you|u|ya) can (?:text|txt|message|msg) (?:me|here|this|on this)(?: (?:on this|here|now|x+|its ok|its safe|number|phone))*$|^${oops}(?:pressed |hit |sent )?(?:the )?(?:wrong|rong) (?:button|one|key)(?: (?:yes|yh|1|y|i meant (?:yes|1)|x+))+$|^${oops}(?:its|it is|this is|this phone is|this number is) (?:safe|ok|fine) to (?:text|txt|message)(?: \\w+){0,3}$`)
const bareYes = (said: Folded) => said.plain() === '1' || saysOnlyYes(said)
/** A plain no or "not sure", to the text that asked; not what was made of a fear that somebody reads along. A bare yes counts only as their very next words. */
export const hearSafeAfterAll = ({ before, conversation, said, text, when }: Message): Heard | null => {
  const phone = before.answers['young_phone']
  if (!hasCheckIns(before) || isDangerOpen(before) || before.shown !== null || phone === undefined || phone.value === 'yes' || phone.certainty !== 'answered') return null
  const isNext = phone.at >= before.heard && before.milestones.check_in_back === undefined
  if (!meansYes.test(said.plain()) && !(isNext && bareYes(said))) return null
  return { conversation: store(conversation, 'young_phone', { said: text, value: 'yes', certainty: 'answered' }, when), events: [], asides: [{ do: 'say', message: 'young_check_yes' }] }
}
