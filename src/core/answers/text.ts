/** Reads what is kept as words: free text, places, and names with any letters. */
import { tidy } from './plain.ts'
import { answered, unread } from './reading.ts'
import type { Reading } from './reading.ts'

const anyWord = /[\p{L}\p{N}]/u

export const readText = (said: string): Reading => {
  const words = tidy(said)
  return anyWord.test(words) ? answered(words) : unread
}

const kin = 'son|daughter|child|kid|lad|boy|girl|teenager|lass|eldest|youngest|grandson|granddaughter|step ?son|step ?daughter'
const leadIns = new RegExp(`^(?:(?:hi|hello|yes|yeah|ok|well|erm|um|sorry|oh)[,.!]? +)*(?:(?:(?:my|her|his|their|the|our) +(?:(?:${kin})['’]?s? +)?)?`
  + `(?:(?:full|first|real|proper|legal|whole) +)?name(?: +is|['’]?s)?(?: +is)?\\b *[:=-]* *|(?:my|our|the|a) +(?:${kin}),?(?: +is|['’]s)?(?: +(?:called|named))? +`
  + `|(?:it['’]?s|it +is|she['’]?s|he['’]?s|they['’]?re|she +is|he +is|i['’]?m|i +am|this +is|that['’]?s)(?: +(?:called|named))? +`
  + `|(?:is +)?(?:called|named) +|(?:we|they|i) +call +(?:her|him|them) +)+`, 'i')
const tails = /[,.;]?\s+(?:and\s+)?(?:(?:she|he|they)(?:['’]?s|\s+is|['’]?re|\s+are)?\s+(?:only\s+|just\s+|nearly\s+)?\d.*|(?:is\s+)?aged?\s+\d.*|(?:is\s+)?\d{1,2}(?:\s*(?:yo|yrs?|years?)\b.*)?|please|pls|thanks|thank you|ta|x{1,3})$/iu
/** After a name that was said to be one, where the telling goes on. */
const goesOn = /[,.;]?\s+(?:(?:and|but)\s+)?(?:she|he|they|i|we|shes|hes|theyre|ive|who|she['’]s|he['’]s)\s.*$/iu
/** "Samantha but everyone says Sam". */
const alsoCalled = /^(.{2,60}?),?\s+(?:but\s+|and\s+)?(?:(?:everyone|everybody|we|they|people|friends|his mates|her mates|all|i)\s+(?:just\s+|all\s+)?(?:says?|calls?\s+(?:her|him|them))|goes\s+by|known\s+as|aka|likes\s+to\s+be\s+called|prefers)\s+([\p{L}'’-]+)$/iu
/** Who they are to the child, beside their own name. */
const asKin = /[,(]?\s*\b(?:im |i am )?(?:her|his|their|the)\s+(?:foster |step ?)?(?:mum|mam|mom|mother|dad|father|nan|gran|grandma|grandad|carer|auntie|aunt|uncle|sister|brother|parent|guardian|key ?worker|social worker)\)?$/iu
const odd = /[<>{}[\]=;_\\|@#$%^*+~"]|https?:/i
const particles = new Set(['van', 'von', 'de', 'der', 'den', 'bin', 'ibn', 'al', 'del', 'della', 'di', 'da', 'dos', 'y'])

const capital = (part: string) => part.replace(/^(\p{L})(.*)$/u, (_, head: string, rest: string) => head.toUpperCase() + rest)
const oneWord = (word: string, i: number): string => {
  if (i > 0 && particles.has(word)) return word
  return word.split('-').map((piece) => piece.split(/(?<=^\p{L}['’])/u).map(capital).join('').replace(/^Mc(\p{Ll})/u, (_,
    c: string) => `Mc${c.toUpperCase()}`)).join('-')
}

/** Title case where it was typed all small or all capitals; otherwise as typed. */
export const asName = (typed: string): string =>
  typed === typed.toLowerCase() || (typed === typed.toUpperCase() && typed.length > 3)
    ? typed.toLowerCase().split(' ').map(oneWord).join(' ') : typed

/** Words of a sentence, which no name is made of. */
const ofSentences = new Set(('i ive iv im ill id we weve wed u youre youve hes shes hed shed theyre theyve they him her them his hers their it its this that these those there here me '
  + 'is isnt was wasnt werent am has hasnt have havent had hadnt been being does doesnt did didnt dont done cant cannot could couldnt should shouldnt would wouldnt wont might must arent '
  + 'not no none never nothing nobody noone yes yeah yep nope ok okay hi hello hey help please sorry looked looking went gone go come comes came coming get got getting know knows knew think thought '
  + 'says say saying told asked asking rung rang ringing called calling phone phoned text texted leave leaving find finding found need want wants wanted see seen saw wearing wear missing lost staying stay '
  + 'out away everywhere somewhere anywhere nowhere what whats why how when where wheres who whos which because cos if then than the to from with at about already now again later yesterday today '
  + 'tonight everyone everybody someone somebody anyone anybody police answer answering scared worried trying tried '
  + 'outside inside near nearby upstairs downstairs school college morning afternoon evening maybe crying shaking stop what wot wait').split(' '))
/** Words that are somebody's name too (Said, Can, My, Back): two of them make no name, nor does one alone. */
const mayBeNames = new Set(('he she you my our us a an do are can be so said ring call look back home tell going ask left on in off up just long try like only one son daughter child kid boy girl mum dad '
  + 'still will shall may').split(' '))
/** These are names even alone. */
const namesAlone = new Set(['will', 'may', 'said', 'can', 'my', 'do', 'long', 'an'])

const inCapitals = /^\p{Lu}\p{Ll}/u
const mostWords = 5

/** One to five words, and none that only a sentence has: "ive looked everywhere" and "still out" are no names. */
const isSentence = (core: string): boolean => {
  const words = core.replace(asKin, '').replace(/\([^)]*\)/g, ' ').split(/[\s,./]+/).filter((word) => /\p{L}/u.test(word))
  const plain = words.map((word) => word.toLowerCase().replace(/['’]/g, ''))
  if (words.length === 0 || plain.some((word) => ofSentences.has(word))) return true
  const whole = plain.filter((word) => !particles.has(word))
  const allCapital = words.every((word) => inCapitals.test(word) || particles.has(word))
  if (whole.length > (allCapital ? mostWords + 2 : mostWords)) return true
  const doubtful = plain.filter((word) => mayBeNames.has(word))
  if (doubtful.length === 0) return false
  return plain.length === 1 ? !namesAlone.has(plain[0] ?? '') : !allCapital && doubtful.length > 1
}

/** "Ffion Haf Jones but she only answers to Fliss": the name stands first, with capitals, and is then told about. */
const nameFirst = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}),? (?:but|though|and|only) (?:she|he|they|everyone|we|only|to)(?:['’]?s)?\s/u

/** "Her name is sarah o'neill and she is 14" is Sarah O'Neill. A sentence is no name. */
export const readName = (said: string): Reading => {
  const words = tidy(said, 300).replace(/\n/g, ' ')
  const lead = leadIns.exec(words)?.[0] ?? ''
  const told = words.slice(lead.length).replace(/[.!?,\s]+$/, '').replace(tails, '').replace(/[.!?,\s]+$/, '').trim()
  const cut = /name|called|\bcall\b/i.test(lead) ? told.replace(goesOn, '') : alsoCalled.test(told) ? told : nameFirst.exec(told)?.[1] ?? told
  const core = cut.replace(alsoCalled, '$1 ($2)').trim()
  const letters = core.match(/\p{L}/gu)?.length ?? 0
  const digits = core.match(/\p{N}/gu)?.length ?? 0
  if (letters === 0 || digits > 2 || odd.test(core) || core.length > 120 || isSentence(core)) return unread
  return answered(asName(core))
}
