/**
 * Checks by parts: whoever looks, goes round or rings in a sentence, and what or whom they do it to, however it is put. What is denied,
 * meant or done by others stays out; whoever is told not to know where the child is has been asked (002 §5.2.1).
 */
import { actOf, byRole, contact, go, look, now, objectAt, thingAt } from './checks-words.ts'
import type { Act } from './checks-words.ts'
import { fits } from './meant.ts'
import type { Who } from './meant.ts'
import { isStop, personHere, tokensOf } from './spoken.ts'
import type { Person, Token } from './spoken.ts'
import type { Telling } from './telling.ts'

const undone = /^(?:not|n't|never|no|haven't|havent|hasn't|hasnt|didn't|didnt|cannot|can't|cant|couldn't|couldnt|should|shall|will|won't|wont|going|gonna|want|need|might|could|would|if|before|until|unless|scared|afraid|daren't|when|about|usually|always|normally|can|must|don't|dont|do|without|yet|once|who|waiting|planning|unable|impossible|let|would've|'ll|i'll|we'll)$/
const breaks = /^(?:but|because|cos|as|that|which|who|since|so|where|while|then|for|about|from)$/
const told = /^(?:says?|said|sez|seh|swears?|swear|confirmed|confirms?|told|insists?|adamant)$/
const unseen = /^(?:(?:(?!(?:i|we|but|and|so|that|who|she|he)\b)[\w']+ ){0,2})?(?:not|n't|never|nah|nuh|ain't|aint|ay|hasn't|haven't|hasnt|havent|hadn't|didn't|didnt|doesn't|doesnt|don't|dont|neither|isn't|isnt|no)\b(?: \w+){0,2} (?:seen|see|heard|hear|got (?:her|him|them))\b/
const ofThem = /^(?:(?:that|me|us|as|to|all|both) )*(?:(he|she)(?:'s|'d|s|d)?|they|him|her|not|no|nothing|never|didn't|didnt|hasn't|haven't|absent)\b/
/** "My mum says she's frightened", of a boy: that is of herself. */
const isOfThem = (words: string, who: Who) => {
  const found = ofThem.exec(words)
  return found !== null && !/^(?:\w+ ){0,2}(?:\w+'ll|will|would|should|might|always|could|just|probably|must)\b/.test(words) && (found[1] === undefined || who.pronoun === found[1] || who.pronoun === null) && !/\b(?:is|'s|s|was|feels|looks) (?:so |very |really )?(?:sad|happy|upset|angry|cross|fine|ok|safe|worried|frightened|scared|sorry|in bits|panicking|crying)\b/.test(words)
}
const nextVerb = /^(?:is|was|has|have|hasn't|haven't|says?|said|rang|saw|thinks|thought|lives|works|who|told|hasnt|havent|are|were|came|went|did|didn't|will|can|knows?)$/

type State = { actor: 'us' | 'none' | 'other'; act: Act | null; denied: boolean; reach: number; waiting: Set<string>; others: boolean }
const far = 8

const here = (t: Telling, tokens: readonly Token[], next: number) => t.low.slice(tokens[next]?.at ?? t.low.length, (tokens[next]?.at ?? t.low.length) + 48)

/** Somebody is spoken of: rung or asked, or telling us that they do not know. */
const atPerson = (t: Telling, state: State, person: Person, { tokens, i, next, who }: { tokens: readonly Token[]; i: number; next: number; who: Who }): string | null => {
  const before = tokens[i - 1]?.word ?? ''
  if (person.role === 'us') {
    Object.assign(state, { actor: 'us', act: null, others: false, denied: /^(?:should|shall|before|if|when|until|till|unless|can|could|do|did|once|would|will)$/.test(before), reach: 0 })
    return null
  }
  if (person.role === 'he' || person.role === 'she' || person.role === 'child') {
    const theirs = person.role === 'child' || person.role === who.pronoun
    const rung = state.act === 'contact' && theirs && (contact.has(before) || now.test(before) || before === 'to' || /^(?:of|through|reach)$/.test(before)) && !/^(?:asked|asking|spoke|spoken|onto)$/.test(tokens[i - (before === 'to' ? 2 : 1)]?.word ?? '')
    if (rung) return mayBeOther(t, person, who) ? null : 'called'
    Object.assign(state, { actor: 'other', act: null, reach: 0 })
    return null
  }
  state.others = true
  // "Her mum, Sarah,": one and the same.
  const value = person.role === 'named' && (who.name === null || /\b(?:mum|mam|dad|nan|gran|sister|brother|aunt|uncle|teacher|ex|wife|husband|partner),? ?$/.test(t.low.slice(Math.max(0, person.at - 12), person.at)) || /^(?:mr|mrs|ms|miss|dr|pc)\b/.test(t.low.slice(person.at, person.end))) ? null : byRole[person.role] ?? null
  const after = here(t, tokens, next)
  if (value !== null && !state.denied && ((told.test(tokens[next]?.word ?? '') && isOfThem(here(t, tokens, next + 1), who) && /\b(?:not|no|never|nah|absent|neither|\w+n't|(?:has|is|did|was|have)nt)\b/.test(here(t, tokens, next + 1))) || unseen.test(after))) {
    Object.assign(state, { actor: 'other', act: null, reach: 0 })
    return value
  }
  // "Not at her mum's": who says so has looked or asked.
  if (value !== null && person.owns && /^(?:kin|friend)$/.test(person.role) && notAt.test(t.low.slice(Math.max(0, person.at - 14), person.at))) return value
  if (value !== null && state.act !== null && state.reach > 0 && !nextVerb.test(tokens[next]?.word ?? '.')) {
    const asked = state.act === 'contact' || state.act === 'list' || (state.act === 'go' && (/^(?:to|round|at|on|with|all|both)$/.test(before) || (/^(?:,|and|n)$/.test(before) && /^(?:[.,;!|]|and|n)$/.test(tokens[next]?.word ?? '.'))) && (person.role !== 'school'))
    return asked && !/^(?:from|about|for|with)$/.test(before) && !mine(t, person) ? value : null
  }
  if (state.actor === 'none' || state.act === null) Object.assign(state, { actor: person.role === 'kin' || person.role === 'nobody' ? 'none' : 'other', act: null, reach: 0, denied: person.role === 'nobody' })
  return null
}

/** "I rung his dad and texted him": of whom both could be, nothing is said. */
const mayBeOther = (t: Telling, person: Person, who: Who): boolean => {
  if (person.role !== 'he' && person.role !== 'she') return false
  const lead = t.low.slice(Math.max(0, person.at - 110), person.at)
  const since = who.name === null ? lead : lead.slice(lead.lastIndexOf(who.name) + 1)
  return fits(person.role).test(since.replace(/\b(?:step ?)?(?:son|daughter|boy|girl|lad|lass)\b/g, ' '))
}

/** "My husband", "my wife": of the house, and no kin to ask. */
const mine = (t: Telling, person: Person) => /^my (?:husband|wife|partner|hubby|missus|mates?|friends?)\b/.test(t.low.slice(person.at, person.end))

const notAt = /\bnot (?:at|with|round|gone to|been to) $/
const inSentence = (t: Telling, at: number, who: Who, found: Set<string>, inList: boolean): void => {
  const sentence = t.sentences[at]
  if (!sentence || /\?\s*$/.test(t.low.slice(sentence.from + sentence.low.length, sentence.from + sentence.low.length + 1))) return
  const tokens = tokensOf(t, at)
  const state: State = { actor: inList ? 'us' : 'none', act: inList ? 'list' : null, denied: false, reach: inList ? far : 0, waiting: new Set(), others: false }
  const known = { child: who.name, writer: who.writer }
  let kept: State | null = null
  for (let i = 0; i < tokens.length; i += 1) {
    const word = tokens[i]?.word ?? ''
    if (isStop(word)) {
      if (word === '(') kept = { ...state }
      if (word === ')' && kept !== null) Object.assign(state, kept)
      if (state.act === null) state.denied = false
      continue
    }
    if (breaks.test(word)) {
      Object.assign(state, { act: state.act === 'list' ? 'list' : null, denied: false, reach: 0, actor: /^(?:but|so|then)$/.test(word) ? 'none' : 'other' })
      continue
    }
    const act = actOf(tokens, i)
    if (act !== null && tokens[i - 1]?.word === 'to' && state.act === null) continue
    // "Called Adam", "walking towards the station": only where it is said who does.
    if (act !== null && state.actor !== 'other' && (state.actor === 'us' || !/^(?:called|walking|ran|ring|ringing|driving)$/.test(word) || (word === 'driving' && /^(?:round|around|about)$/.test(tokens[i + 1]?.word ?? '')))) {
      if (!state.denied || word === 'get') {
        Object.assign(state, { act, reach: far, others: false })
        // "Loft and garage all checked".
        if (act === 'look' && /^(?:all|both|been|fully)$/.test(tokens[i - 1]?.word ?? '')) state.waiting.forEach((value) => found.add(value))
      }
      continue
    }
    const person = personHere(t, tokens, i, known)
    if (person && !(person.person.owns && thingAt(tokens, person.next) !== null)) {
      const value = atPerson(t, state, person.person, { tokens, i, next: person.next, who })
      if (value !== null) {
        found.add(value)
        state.reach = far
      }
      i = person.next - 1
      continue
    }
    if (undone.test(word) && (state.act === null || /^(?:not|haven't|if|before|never|unable|impossible)$/.test(word))) {
      state.denied = true
      state.act = null
    }
    const object = state.act !== null && state.reach > 0 && state.actor !== 'other' ? objectAt(tokens, i, state.act === 'list' ? 'look' : state.act) : null
    // "I've rung my ex, her phone is off": whose phone is not plain.
    if (object !== null && !(object === 'called' && state.others)) {
      found.add(object)
      state.reach = far
    } else state.reach -= 1
    const thing = state.act === null && state.actor === 'none' && !state.denied ? thingAt(tokens, i) : null
    if (thing !== null) state.waiting.add(thing)
  }
}

const belonging = '(?:coat|jacket|bag|rucksack|backpack|holdall|suitcase|case|trainers|shoes|boots|passport|charger|clothes|toothbrush|purse|wallet|pyjamas|hoodie|sleeping bag|things|stuff)s?'
/** "His coat and his trainers are gone", "nothing missing": what is gone has been looked for. */
const gone = new RegExp(`\\b(?:his|her|their) (?:[a-z]+ )?${belonging}(?:(?:,| and| n|,? and)? (?:(?:his|her|their) )?(?:[a-z]+ )?${belonging})* (?:is|are|has|have)(?: all| both)? (?:gone|missing|been taken)\\b|\\b(?:nothing(?:'s| is| has)?|no (?:items|clothes|bags|belongings)) ?(?:been )?(?:gone|missing|taken)\\b|\\bnone of (?:his|her|their) (?:belongings|things|stuff|clothes) (?:is |are )?(?:gone|missing|taken)\\b|\\bgone from (?:his|her|their) (?:belongings|drawers|things)\\b|\\b(?:found|is|was|left) a (?:goodbye |suicide )?note\\b(?! (?:from|for|on the (?:door|fridge) (?:for|from)))`)
/** A longer sentence is nobody's about one evening. */
const longest = 1200
/** Without one of these nothing was done and nobody was asked. */
const mayTell = new RegExp(`\\b(?:${[...contact, ...look, ...go].filter((word) => /^[a-z]+$/.test(word)).join('|')}|call|phone|ring|text|message|ask|get|search|up|done|says?|said|sez|seh|swears?|swear|confirm(?:ed|s)?|told|insists?|adamant|not|never|nah|nuh|ay|seen|heard|been)\\b|n't\\b|[a-z]{2}nt\\b`)

/** Nobody tells of checks in more sentences than these. */
const most = 60

/** What follows is a list of what was done, one item to a line or a number. */
const listHead = /\b(?:what (?:i|we)(?:'ve| have)? (?:done|checked|tried)|(?:done|checked|searched|tried) so far|(?:i|we)(?:'ve| have) (?:checked|searched|looked in))(?: so far)?:?\s*$/

export const checksByParts = (t: Telling, who: Who): { value: string; said: string }[] => {
  const head = t.sentences.findIndex(({ low }) => listHead.test(low.trim()))
  return t.sentences.slice(0, most).flatMap(({ raw, low }, at) => {
    const found = new Set<string>()
    const inList = head >= 0 && at > head && low.length < 40
    if (low.length <= longest && gone.test(low) && !/\b(?:if|last time|usually|always)\b/.test(low)) found.add('things')
    if ((inList || mayTell.test(low)) && !/\bblocked (?:me|us)\b/.test(low)) inSentence(t, at, who, found, inList)
    return [...found].map((value) => ({ value, said: raw.trim() }))
  })
}
