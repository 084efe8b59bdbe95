/**
 * The words that a child agreed with a worker, one for help and one for "safe, and cannot talk": heard as a frightened thumb types them, with a
 * kiss behind them, a letter wrong, or in a few words of talk (domain.md §6.3 rule 11). Only for the word for help is it enough to stand among others.
 */
import type { Conversation } from '../../vocabulary.ts'
import { oneSlip } from '../answers/plain.ts'
import { folded, type Folded } from '../folded.ts'
import type { Heard } from '../heard.ts'
import { remark } from '../keep.ts'
import type { Message } from '../message.ts'

type Agreeing = { checkedIn?: Conversation['checkedIn'] | undefined }

/** Longer than this they tell something, and the word may be in it by chance. */
const mostWords = 5
/** Below this a letter wrong makes another word ("cold", "gold"); among other words it takes a longer one. */
const [slipAlone, slipAmong] = [6, 8]
const beside = /^(?:(?:hi|hey|hiya|pls|plz|please|um|erm|sorry|soz) )+(?=.)|(?: (?:x+|xo+x?|pls|plz|please|thanks|thx|ty|ta|lol|sorry|soz))+$/g
/** Written together, so that "blue jumper" and "bluejumper" are one. */
const joined = (words: readonly string[]) => words.join('')
const same = (a: string, b: string, from: number) => a === b || (b.length >= from && oneSlip(a, b))

/** `alone`: the whole message, but for kisses and courtesies; `among`: a few words stand beside it. */
type Place = 'alone' | 'among'
const places = ({ checkedIn }: Agreeing, which: 'help' | 'safe', said: Folded): Place | null => {
  const agreed = folded(checkedIn?.codeWords[which] ?? '').plain()
  const typed = said.plain()
  if (agreed === '' || typed === '') return null
  const word = joined(agreed.split(' '))
  if (typed === agreed || same(joined(typed.replace(beside, '').split(' ')), word, slipAlone)) return 'alone'
  const words = typed.replace(beside, '').split(' ')
  const most = agreed.split(' ').length
  if (words.length > mostWords) return null
  const isAmong = words.some((_, at) => [1, most].some((many) => same(joined(words.slice(at, at + many)), word, slipAmong)))
  return isAmong ? 'among' : null
}

const denies = / (?:not|no|never|isnt|aint|cant|dont|wont|wasnt|without) /
export const saysHelpWord = (conversation: Agreeing, said: Folded): boolean => places(conversation, 'help', said) !== null
/** "Not blue jumper" is the contrary: to think them safe who are not is the worse mistake. */
const saysSafeWord = (conversation: Agreeing, said: Folded): boolean => {
  const place = places(conversation, 'safe', said)
  return place === 'alone' || (place === 'among' && !denies.test(said.spaced()) && !said.typed.includes('?'))
}
export const saysAgreedWord = (conversation: Agreeing, said: Folded): boolean => saysHelpWord(conversation, said) || saysSafeWord(conversation, said)

/** Before even danger: whoever stands beside them reads an answer like any other, and a worker what it means. Danger in the same words has 999 in that answer. */
export const hearAgreedWord = ({ before, conversation, said, text, when, danger }: Message): Heard | null => {
  const help = places(before, 'help', said)
  if (help !== null) {
    const isDanger = help === 'among' && danger.level === 'emergency'
    return {
      conversation: { ...remark(conversation, text, 'other', when), shown: null, shownBefore: null },
      events: [{ type: 'asked.quietly' }], asides: isDanger ? [{ do: 'say', message: 'young_code_more' }] : [],
    }
  }
  const isOther = places(before, 'safe', said) === 'among' ? danger.level !== 'none' : danger.level === 'emergency'
  if (!saysSafeWord(before, said) || isOther) return null
  const kept = remark({ ...conversation, milestones: { ...conversation.milestones, safe_word: when.now } }, text, 'other', when)
  return { conversation: kept, events: [], asides: [{ do: 'alert', severity: 'concern', topic: 'safe_word' }, { do: 'say', message: 'young_code_agreed' }] }
}
