/**
 * Checks by parts: whoever looks, goes round or rings in a sentence, and what or whom they do it to, however it is put. What is denied,
 * meant or done by others stays out; whoever is told not to know where the child is has been asked (002 §5.2.1).
 */
import { homely, placeNoun } from './lexicon.ts'
import type { Role } from './lexicon.ts'
import type { Who } from './meant.ts'
import { isStop, personHere, tokensIn } from './spoken.ts'
import type { Person, Token } from './spoken.ts'
import type { Telling } from './telling.ts'

type Act = 'contact' | 'look' | 'go' | 'list'
const set = (text: string) => new Set(text.trim().split(/\s+/))

const contact = set('rang rung ring ringing called calling phoned phoning telephoned texted texting txted messaged messaging msgd contacted contacting asked asking emailed whatsapped facetimed belled spoke spoken tried trying onto messagd')
const look = set('checked chekced cheked searched looked hunted emptied combed scoured searching checking looking')
const go = set('been walked drove driven driving walking cycled ran knocked round')

const things: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['room', set('bedroom bedrooms wardrobe')],
  ['home', set('house loft attic cellar basement cupboards rooms building premises flat unit')],
  ['outside', set('garden gardens shed sheds garage garages outbuildings outbuilding greenhouse summerhouse yard bins alley grounds barn barns treehouse trampoline outhouse')],
  ['vehicles', set('car cars van vans caravan')],
  ['things', set('drawers belongings')],
]
const outdoors = set('park parks skatepark shop shops town streets street woods wood field fields rec playground beach arcade station stations canal river route estate area precinct library mcdonalds mcdonald\'s maccies asda tesco hospital hospitals haunts place places lane lanes swings')
const byRole: Partial<Record<Role, string>> = { kin: 'family', friend: 'friends', school: 'school', named: 'friends' }

const undone = /^(?:not|n't|never|no|haven't|havent|hasn't|hasnt|didn't|didnt|cannot|can't|cant|couldn't|couldnt|should|shall|will|won't|wont|going|gonna|want|need|might|could|would|if|before|until|unless|scared|afraid|daren't|when|about|usually|always|normally|can|must|don't|dont|do|without|yet|once|who|waiting|planning|unable|impossible|let|would've|'ll|i'll|we'll)$/
const breaks = /^(?:but|because|cos|as|that|which|who|since|so|where|while|then|for|about|from)$/
const told = /^(?:says?|said|sez|seh|swears?|swear|confirmed|confirms?|told|insists?|adamant)$/
const unseen = /^(?:(?:(?!(?:i|we|but|and|so|that|who|she|he)\b)[\w']+ ){0,2})?(?:not|n't|never|nah|nuh|ain't|aint|ay|hasn't|haven't|hasnt|havent|hadn't|didn't|didnt|doesn't|doesnt|don't|dont|neither|isn't|isnt|no)\b(?: \w+){0,2} (?:seen|see|heard|hear|know(?! yet)|knows(?! yet)|got|with|there|turned|arrived)\b/
const ofThem = /^(?:(?:that|me|us|as|to|all|both) )*(?:(he|she)(?:'s|'d|s|d)?|they|him|her|not|no|nothing|never|didn't|didnt|hasn't|haven't|absent)\b/
/** "My mum says she's frightened", of a boy: that is of herself. */
const isOfThem = (words: string, who: Who) => {
  const found = ofThem.exec(words)
  return found !== null && !/^(?:\w+ ){0,2}(?:\w+'ll|will|would|should|might|always|could|just|probably|must)\b/.test(words) && (found[1] === undefined || who.pronoun === found[1] || who.pronoun === null) && !/\b(?:is|'s|s|was|feels|looks) (?:so |very |really )?(?:sad|happy|upset|angry|cross|fine|ok|safe|worried|frightened|scared|sorry|in bits|panicking|crying)\b/.test(words)
}
const nextVerb = /^(?:is|was|has|have|hasn't|haven't|says?|said|rang|saw|thinks|thought|lives|works|who|told|hasnt|havent|are|were|came|went|did|didn't|will|can|knows?)$/

type State = { actor: 'us' | 'none' | 'other'; act: Act | null; denied: boolean; reach: number; waiting: Set<string> }
const far = 8

const thingAt = (tokens: readonly Token[], i: number): string | null => {
  const word = tokens[i]?.word ?? ''
  const before = tokens[i - 1]?.word ?? ''
  if (/^(?:room)$/.test(word)) return /^(?:her|his|their)$/.test(before) || before.endsWith("'s") ? 'room' : before === 'every' ? 'home' : null
  return /^(?:cent(?:re|er))$/.test(tokens[i + 1]?.word ?? '') ? null : things.find(([, nouns]) => nouns.has(word))?.[0] ?? null
}

/** What is looked through or gone round here. */
const objectAt = (tokens: readonly Token[], i: number, act: Act): string | null => {
  const word = tokens[i]?.word ?? ''
  const thing = thingAt(tokens, i)
  const next = tokens[i + 1]?.word ?? ''
  if (act === 'go' && (word === 'everywhere' || (word === 'there' && /^(?:up|down|over|round)$/.test(tokens[i - 1]?.word ?? '')))) return 'places'
  if (act === 'contact') return /^(?:phone|mobile|fone|mob|number)$/.test(word) && /^(?:her|his|their|the)$/.test(tokens[i - 1]?.word ?? '') ? 'called' : outdoors.has(word) ? 'places' : null
  // "Back in the car", "the car park".
  if (thing === 'vehicles') return act === 'go' || /^(?:park|parks)$/.test(next) || /^(?:a|in|by)$/.test(tokens[i - 1]?.word ?? '') || tokens[i - 2]?.word === 'in' ? null : thing
  if (thing !== null) return act === 'go' && thing === 'home' ? null : thing
  return outdoors.has(word) || (placeNoun.has(word) && !homely.has(word) && !/^(?:house|home|flat|building|work|job|party|school|college|taxi|bus|train|number|contact|playing|reception|coach|hospital|office|unit|placement|st|corner|out)$/.test(word)) ? 'places' : null
}

const here = (t: Telling, tokens: readonly Token[], next: number) => t.low.slice(tokens[next]?.at ?? t.low.length, (tokens[next]?.at ?? t.low.length) + 48)

/** Somebody is spoken of: rung or asked, or telling us that they do not know. */
const atPerson = (t: Telling, state: State, person: Person, { tokens, i, next, who }: { tokens: readonly Token[]; i: number; next: number; who: Who }): string | null => {
  const before = tokens[i - 1]?.word ?? ''
  if (person.role === 'us') {
    Object.assign(state, { actor: 'us', act: null, denied: /^(?:should|shall|before|if|when|until|till|unless|can|could|do|did|once|would|will)$/.test(before), reach: 0 })
    return null
  }
  if (person.role === 'he' || person.role === 'she' || person.role === 'child') {
    const theirs = person.role === 'child' || person.role === who.pronoun
    const rung = state.act === 'contact' && theirs && (contact.has(before) || before === 'to') && !/^(?:asked|asking|spoke|spoken|onto)$/.test(tokens[i - (before === 'to' ? 2 : 1)]?.word ?? '')
    if (rung) return 'called'
    Object.assign(state, { actor: 'other', act: null, reach: 0 })
    return null
  }
  // "Her mum, Sarah,": one and the same.
  const value = person.role === 'named' && (who.name === null || /\b(?:mum|mam|dad|nan|gran|sister|brother|aunt|uncle|teacher|ex|wife|husband|partner),? ?$/.test(t.low.slice(Math.max(0, person.at - 12), person.at)) || /^(?:mr|mrs|ms|miss|dr|pc)\b/.test(t.low.slice(person.at, person.end))) ? null : byRole[person.role] ?? null
  const after = here(t, tokens, next)
  if (value !== null && !state.denied && ((told.test(tokens[next]?.word ?? '') && isOfThem(here(t, tokens, next + 1), who) && !(person.role === 'kin' && /^(?:my|the|our)\b/.test(t.low.slice(person.at, person.end)) && !/\b(?:not|n't|no|never|hasn't|hasnt|nah)\b/.test(here(t, tokens, next + 1)))) || unseen.test(after))) {
    Object.assign(state, { actor: 'other', act: null, reach: 0 })
    return value
  }
  // "Not at her mum's": who says so has looked or asked.
  if (value !== null && person.owns && /^(?:kin|friend)$/.test(person.role) && notAt.test(t.low.slice(Math.max(0, person.at - 14), person.at))) return value
  if (value !== null && state.act !== null && state.reach > 0 && !nextVerb.test(tokens[next]?.word ?? '.')) {
    const asked = state.act === 'contact' || state.act === 'list' || (state.act === 'go' && /^(?:to|round|at|on|with|all|both)$/.test(before) && (person.role !== 'school'))
    return asked && !/^(?:from|about|for|with)$/.test(before) && !mine(t, person) ? value : null
  }
  if (state.actor === 'none' || state.act === null) Object.assign(state, { actor: person.role === 'kin' || person.role === 'nobody' ? 'none' : 'other', act: null, reach: 0, denied: person.role === 'nobody' })
  return null
}

/** "My husband", "my wife": of the house, and no kin to ask. */
const mine = (t: Telling, person: Person) => /^my (?:husband|wife|partner|hubby|missus|mates?|friends?)\b/.test(t.low.slice(person.at, person.end))

const actOf = (tokens: readonly Token[], i: number): Act | null => {
  const [word, next] = [tokens[i]?.word ?? '', tokens[i + 1]?.word ?? '']
  if (/^(?:checks|checked|tried|done)$/.test(word) && /^(?:done|so|[:–-])$/.test(next)) return 'list'
  // "I call all his friends": said so by those who tell all as of now.
  if (/^(?:call|phone|ring|text|message|ask)$/.test(word) && /^(?:i|we|mi)$/.test(tokens[i - 1]?.word ?? '')) return 'contact'
  if (word === 'up' && next === 'and' && tokens[i + 2]?.word === 'down') return 'go'
  if (word === 'done' && /^(?:every|all|the|both|upstairs|whole)$/.test(next)) return 'look'
  if (word === 'been' && /^(?:on|onto|in)$/.test(next)) return /^(?:touch|to)$/.test(tokens[i + 2]?.word ?? '') || next === 'onto' ? 'contact' : 'go'
  if (contact.has(word)) return 'contact'
  if (look.has(word)) return 'look'
  return go.has(word) && word !== 'round' ? 'go' : null
}

const notAt = /\bnot (?:at|with|round|gone to|been to) $/
const inSentence = (t: Telling, at: number, who: Who, found: Set<string>): void => {
  const sentence = t.sentences[at]
  if (!sentence || /\?\s*$/.test(t.low.slice(sentence.from + sentence.low.length, sentence.from + sentence.low.length + 1))) return
  const tokens = tokensIn(t, sentence.from, sentence.from + sentence.low.length)
  const state: State = { actor: 'none', act: null, denied: false, reach: 0, waiting: new Set() }
  const known = { child: who.name, writer: who.writer }
  for (let i = 0; i < tokens.length; i += 1) {
    const word = tokens[i]?.word ?? ''
    if (isStop(word)) {
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
    if (act !== null && state.actor !== 'other' && (state.actor === 'us' || !/^(?:called|walking|ran|ring|ringing|driving)$/.test(word))) {
      if (!state.denied) {
        state.act = act
        state.reach = far
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
    if (object !== null) {
      found.add(object)
      state.reach = far
    } else state.reach -= 1
    const thing = state.act === null && state.actor === 'none' && !state.denied ? thingAt(tokens, i) : null
    if (thing !== null) state.waiting.add(thing)
  }
}

/** Nobody tells of checks in more sentences than these. */
const most = 60

export const checksByParts = (t: Telling, who: Who): { value: string; said: string }[] => t.sentences.slice(0, most).flatMap(({ raw }, at) => {
  const found = new Set<string>()
  inSentence(t, at, who, found)
  return [...found].map((value) => ({ value, said: raw.trim() }))
})
