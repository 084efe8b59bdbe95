/** Yes, no and not sure in the words that people use (domain.md §5.2). A hedge is "not sure": that raises caution, never lowers it (law 2). */
import { isNotKnown } from './any.ts'
import { fold, soften, unstretch } from './plain.ts'

export type YesNo = 'yes' | 'no' | 'unsure'

const set = (words: string) => new Set(words.split(' '))

const yeses = set('yes y ye yh yeah yea yeh yep yup yip aye ay ya yas yass yess yus yer si deffo defo deff definitely definately defs '
  + 'absolutely certainly indeed affirmative yessir mhm yse ues tes yws yeahh yeaah')
const noes = set('no n nah nope na naw nay nae never nop noo nowt nada negative noe nooo neither nahh non')
/** Said alone they agree; at the head of a sentence they mean little ("right so what do I do"). */
const agreements = new Set(['ok', 'okay', 'k', 'kk', 'oki', 'alright', 'right', 'sure', 'correct', 'true', 'thats right', 'thats correct',
  'thats true', 'that is right', 'that is correct', 'all correct', 'all right', 'of course', 'course', 'for sure', 'sure thing',
  'sure have', 'please', 'done', 'done that', 'done it', 'all done', 'did', 'did that', 'did it', 'have done', 'already', 'already done',
  'already done that', 'already did', 'been done', 'checked', 'checked that', 'exactly', 'spot on', 'go on', 'go ahead', 'uh huh',
  'thats it', 'thats her', 'thats him', 'looks right', 'sounds right', 'all of them', 'all of it', 'some of them', 'some', 'a few',
  'one of them', 'one of these', 'a couple', 'both', 'i agree', 'agreed', '100', '100 percent', 'it is yes', 'obviously', 'obvs', 'totally', 'too right', 'im afraid so', 'afraid so', 'unfortunately', 'unfortunately so', 'sadly', 'sadly so', 'very much so',
  'you bet', 'thats the one', 'a bit', 'quite'])
const refusals = new Set(['none', 'none of them', 'none of these', 'none of those', 'none of that', 'none of the above', 'nothing',
  'nothing like that', 'not yet', 'not really', 'not at all', 'no way', 'not done', 'not done that', 'not done it', 'not checked',
  'not now', 'not today', 'not me', 'not any', 'not any of them', 'not any of these', 'not true', 'thats wrong', 'that is wrong', 'wrong',
  'incorrect', 'false', 'not right', 'thats not right', 'not correct', 'nothing yet', 'not even', 'not so far', 'no need', 'not needed',
  'havent', 'havent yet', 'yet to', 'no chance', 'course not', 'of course not', 'never ever', 'nuh uh', 'uh uh', 'not as yet', 'as yet no', 'im afraid not', 'afraid not',
  'sadly not', 'unfortunately not', 'definitely not', 'absolutely not', 'certainly not', 'not a chance', 'not one bit', 'not ever', 'not in the slightest'])

const tail = '(?: (?:yes|yeah|no|nope|done|that|it|so|already|yet|now|too|definitely|though|either|any|all|both|thanks|sorry|pls|please|x+))*'
const who = '(?:i|we|he|she|they|it|that|this|there|you)'
const does = new RegExp(`^${who} (?:really |definitely |already |just |always |both )*(?:has|have|is|are|am|did|does|do|was|were|will|`
  + `can|had)${tail}$`)
const doesnt = new RegExp(`^(?:${who} )?(?:really |definitely |just |both )*(?:hasnt|havent|isnt|arent|didnt|doesnt|dont|wasnt|werent|`
  + `wont|wouldnt|cant|couldnt|hadnt|aint|has not|have not|is not|are not|did not|does not|was not|has never|have never|hes not|shes `
  + `not|theyre not|im not|weve not|ive not)${tail}$`)
const contracted = new RegExp(`^(?:hes|shes|theyre|its|ive|weve) (?:not|never)${tail}$`)

/** Words after a bare "no" that show it to be the answer; "no sign", "no phone", "no one" are something else. */
const afterNo = set('he she they it i we you hes shes theyre its im ive weve were his her their my our the this that not and but '
  + 'because cos coz as just sorry thanks thank ta never nothing none way well only so at luckily thankfully mate love pls please yet x '
  + 'xx xxx no nope nah id a then there theres is isnt hasnt havent didnt doesnt dont wasnt cant wont who what when why how can do')
const notAnswer = /^no (?:\w+ )?(?:one|body|idea|clue|sign|answer|reply|news|contact|word|luck)\b/

const hedges = /\b(?:maybe|perhaps|possibly|potentially|mebbe|mibbe|might|may be|may have|may well|could be|could have|could|probs?|probably|i think|think so|dont think|do not think|doubt it|hope so|hope not|hopefully|kind of|kinda|sort of|sorta|not certain|not sure|unsure|not that i(?: \w+)? (?:know|aware)|not that im aware|not that we know|as far as|not as far|afaik|hard to (?:say|tell)|depends|suppose|guess|dunno|dont know|no idea|sometimes|believe so|believe not|imagine so|reckon so|likely|to my knowledge|your guess|i couldnt say|half and half|not 100|not entirely|not convinced|5050|50 50)\b/

const isHedge = (clause: string): boolean => isNotKnown(clause) || (clause.split(' ').length <= 7 && hedges.test(clause))

/** A whole clause that is nothing but yes, or nothing but no. */
const plain = (clause: string): YesNo | null => {
  if (isNotKnown(clause)) return 'unsure'
  if (yeses.has(clause) || agreements.has(clause) || does.test(clause)) return 'yes'
  return noes.has(clause) || refusals.has(clause) || doesnt.test(clause) || contracted.test(clause) ? 'no' : null
}

const sooner = /^(?:also|and|then|kind of|sort of|in a way|at the same time) (?=\S)/
const whole = (said: string): YesNo | null => wholly(said.replace(sooner, ''))
const wholly = (clause: string): YesNo | null => plain(clause) ?? (isHedge(clause) ? 'unsure' : null)

/** The yes or no that a longer clause opens with; `clash` where it takes itself back at once. */
const leading = (clause: string): YesNo | 'clash' | null => {
  const [first = '', second = '', third = ''] = clause.split(' ')
  // "Deffo not", "absolutely not".
  if (/^(?:def\w*|absolutely|certainly|obviously|totally)$/.test(first) && second === 'not') return 'no'
  if (yeses.has(first)) {
    const takesBack = (noes.has(second) && second !== 'never' && (third === '' || afterNo.has(third))) || clause.endsWith(' and no')
      || (second === 'and' && third === 'no')
    return takesBack || /^\w+ not (?:yet|really|at all)/.test(clause) ? 'clash' : 'yes'
  }
  if (noes.has(first) && yeses.has(second)) return 'clash'
  if (first === 'never' || (noes.has(first) && (second === '' || afterNo.has(second)) && !notAnswer.test(clause))) return 'no'
  const pair = `${first} ${second}`
  return pair === 'not yet' || pair === 'not really' || pair === 'not done' ? 'no' : null
}

const filler = /^(?:(?:unfortunately|sadly|obviously|im afraid|honestly|sorry|hi|hello|hiya|well|erm|um|er|oh|so|ok so|tbh|to be honest|i said|omg|god|please|thank you|thanks|hmm|right) )+(?=\S)/
const clausesOf = (said: string): string[] => soften(said).replace(/'/g, '')
  .split(/[.,;:!?()"/]+|(?:^| )-+ |\bbut\b|\bthough\b|\bhowever\b|\bactually\b|\bwait\b/)
  .map((clause) => unstretch(fold(clause))).filter((clause) => clause !== '')

/** "None of those, dont know where he is": where they are is another matter, and no doubt of the answer. */
const ofPlace = /^(?:and |i |we |just |still |really |honestly |have |got |theres )*(?:dont know|do not know|not sure|no idea|dunno|no clue|unsure) where(?: (?:he|she|they|hes|shes|theyre)(?: (?:is|are|could be|might be|has gone|have gone|went|gone|been|has been))?)?$/

const thumbs = (said: string): YesNo | null => {
  const [up, down] = [/[👍👌✅✔☑💯🆗]/u.test(said), /[👎❌✖🚫⛔]/u.test(said)]
  return up === down ? null : up ? 'yes' : 'no'
}

/**
 * Yes, no, unsure, or null where we cannot tell. `flags`: answers of this question that mean danger; a hedge never
 * softens one of these ("yes I think so" stays yes where yes is the danger).
 */
export const yesNoWord = (said: string, flags: readonly string[] = []): YesNo | null => {
  const bounded = said.slice(0, 400)
  const [first = '', ...rest] = clausesOf(bounded.replace(/\b50 ?[/-] ?50\b/g, '5050'))
  if (first === '') return thumbs(bounded)
  const opening = first.replace(filler, '')
  const head = plain(first) ?? plain(opening) ?? leading(opening) ?? (isHedge(opening) ? 'unsure' : null)
  if (head === null || head === 'clash') return null
  const beside = rest.filter((clause) => !ofPlace.test(clause))
  const later = beside.map(whole)
  if (head !== 'unsure' && later.includes(head === 'yes' ? 'no' : 'yes')) return null
  if (head === 'unsure') return firmed(later, flags)
  const softened = hedges.test(opening.split(' ').slice(0, 9).join(' ')) || later.includes('unsure')
    || beside.some((clause) => /\b(?:might|maybe|could be|may be)\b/.test(clause))
  return softened && !flags.includes(head) ? 'unsure' : head
}

/** "Not sure. yes": a danger said plainly after a hedge stands; anything else stays unsure. */
const firmed = (later: readonly (YesNo | null)[], flags: readonly string[]): YesNo => {
  const said = later.find((word) => word === 'yes' || word === 'no')
  return said !== undefined && said !== null && flags.includes(said) ? said : 'unsure'
}
