/** Whose doing is told in a clause: the child's, the writer's, somebody else's. */
import { moving, seeing, seesChild } from './event-words.ts'
import { childNoun } from './telling.ts'
import type { Clause, Telling } from './telling.ts'

/** The child in these words: their name, and "he" or "she" where that is sure. `both` are spoken of, and which of them is the child is not plain. */
type Who = { name: string | null; pronoun: 'she' | 'he' | 'both' | null }

const girl = /\b(?:daughters?|girl|lass|lassie|niece|granddaughter|grandaughter|sister)\b/
const boy = /\b(?:sons?|boy|lad|nephew|grandson)\b/

const known = new WeakMap<Telling, Map<string | null, Who['pronoun']>>()
/** Worked out once for a text and a name. */
export const pronounOf = (t: Telling, name: string | null): Who['pronoun'] => {
  const found = known.get(t) ?? new Map<string | null, Who['pronoun']>()
  known.set(t, found)
  const pronoun = found.has(name) ? found.get(name) ?? null : pronounIn(t, name)
  found.set(name, pronoun)
  return pronoun
}

/** By the noun, else by the only pronoun that is used. */
const pronounIn = (t: Telling, name: string | null): Who['pronoun'] => {
  const mine = [...t.low.matchAll(new RegExp(`\\b(?:my|our|wor|me|ma|the)(?: [\\w-]+){0,4}? ${childNoun}(?:'?s? (?:missing|gone|run|not|hasn'?t|called|name))?\\b(?!'?s (?:friend|mate|best|dad|mum))|(?:^|[.!?\\n] ?)${childNoun}\\b`, 'g'))].map(([words]) => words).join(' ')
  if (girl.test(mine) !== boy.test(mine)) return girl.test(mine) ? 'she' : 'he'
  if (name !== null) {
    const after = [...t.low.matchAll(new RegExp(`\\b${name}\\b[^.!?\\n]{0,40}?[.,]? ?\\b(she|he|her|his|him)(?:'?s)?\\b`, 'g'))].map(([, word]) => (/^(?:she|her)$/.test(word ?? '') ? 'she' : 'he'))
    const shes = after.filter((word) => word === 'she').length
    if (after.length > 0 && shes * 2 !== after.length) return shes * 2 > after.length ? 'she' : 'he'
  }
  const [she, he] = [t.low.match(/\b(?:she|her|hers|herself)\b/g)?.length ?? 0, t.low.match(/\b(?:he|him|his|himself)\b/g)?.length ?? 0]
  return she > 0 && he > 0 ? 'both' : she > 0 ? 'she' : he > 0 ? 'he' : null
}

const lead = "^\\W{0,6}(?:(?:and|but|so|then|well|hi|hello|hiya|anyway|basically|that|when|as|now|today|tonight|yesterday|this|morning|afternoon|evening|last|night|at|about|around|roughly|approx|just|after|before|half|quarter|past|to|\\d[\\d:.]*(?:am|pm)?|o'clock|am|pm|ish|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|on|in|the|(?:mon|tues|wednes|thurs|fri|satur|sun)day|school|tea|teatime|lunch|breakfast|however|obviously|apparently|i think|think|says?|said|reckons?) )*"

const nounsOf = {
  she: '(?:step ?-?|grand ?-?)?(?:daughter|daughtr|girl|lass|lassie|child|kid|teenager|bairn|niece|little one|youngest|eldest)',
  he: '(?:step ?-?|grand ?-?)?(?:son|boy|lad|child|kid|teenager|bairn|nephew|little one|youngest|eldest)',
}

const childWords = ({ name, pronoun }: Who, form: 'subject' | 'object') => {
  const words = form === 'subject' ? { she: ["she'?s?", "she'd", 'shes'], he: ["he'?s?", "he'd", 'hes', 'him'] } : { she: ['her', 'she'], he: ['him', 'he', 'im'] }
  const by = pronoun === null ? [...words.she, ...words.he] : pronoun === 'both' ? [] : words[pronoun]
  return [...by, 'they', ...(form === 'object' ? ['them'] : []), `(?:my|our|wor|me|the|ma) (?:[\\w-]+ ){0,3}?${pronoun === null || pronoun === 'both' ? childNoun : nounsOf[pronoun]}(?!'s)`, ...(name ? [`(?:wor |our |my )?${name}(?!'s|s\\b)`] : [])].join('|')
}


/** The child's words, made ready once for a text. */
export type Forms = { who: Who; subject: RegExp; sees: RegExp; vanished: RegExp }
export const formsFor = (who: Who): Forms => ({
  who, subject: new RegExp(`${lead}(?:${childWords(who, 'subject')})\\b`), sees: seesChild(childWords(who, 'object')),
  // "When she came out Hattie had gone."
  vanished: new RegExp(`\\b(?:${childWords(who, 'subject')})(?: had| was|'d|'s)? (?:just |already )?(?<verb>gone|disappeared|vanished|nowhere to be seen)\\b(?! (?:to|for|in|on|quiet|through))`),
})

const ourDoing = new RegExp(`${lead}(?:i|i've|ive|i'd|i'm|im|we|we've|weve|we'd|me and|me)\\b`)
const noSubject = new RegExp(`${lead}(?:${moving}|${seeing}|last|not|never|been|gone|missing|took|had|dropped|put|came|has|was|with)\\b`)
const others = new RegExp(`${lead}(?:it|it's|its|that|this|there|there's|theres|who|she|he|they|everyone|nobody|no one|noone|someone|(?:(?:the|a|an|my|our|her|his|their|me|him|one of|another) )?(?:[a-z'-]+ ){0,3}?(?:dad|mum|mam|mother|father|nan|nana|gran|grandma|grandad|aunt|auntie|uncle|cousin|brother|sister|friends?|mates?|marra|neighbours?|teacher|tutor|school|college|driver|husband|wife|partner|ex|boyfriend|girlfriend|police|man|woman|lady|chap|bloke|guy|dog|bus|train|staff|worker|carer|manager|coach|twin|son|daughter|lad|girl|boy|phone))\\b`)

/** Whose doing is told here: the child's own, by their name or pronoun; ours; another's; or nobody's, and then it goes on as before. */
export const subjectOf = (low: string, { subject }: Pick<Forms, 'subject'>): 'child' | 'us' | 'other' | null => {
  if (subject.test(low)) return 'child'
  if (ourDoing.test(low)) return 'us'
  if (noSubject.test(low)) return null
  return others.test(low)
    || /^\W{0,6}[\p{L}'-]+ (?:is|was|has|had|says|said|went|came|walked|left|got|told|saw|and)\b/u.test(low) ? 'other' : null
}

const sentenceStart = (t: Telling, clause: Clause) => /(?:^|[.!?\n])\W{0,4}$/.test(t.low.slice(Math.max(0, clause.from - 4), clause.from))
const verbFirst = new RegExp(`^\\W{0,6}(?:just |then |has |been |was |only )*(?:${moving}|last|not seen)\\b`)

/** A clause that begins with its verb goes on about whoever came before; a note that begins so is about the child. */
export const doer = (t: Telling, i: number, forms: Forms): 'child' | 'us' | 'other' | null => {
  for (let j = i; j >= Math.max(0, i - 3); j -= 1) {
    const clause = t.clauses[j]
    const subject = subjectOf(clause?.low ?? '', forms)
    if (subject !== null) return subject
    if (clause && sentenceStart(t, clause) && verbFirst.test(clause.low)) return 'child'
  }
  return null
}
