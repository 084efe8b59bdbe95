/** Who is spoken of in a sentence, word by word: the writer, the child, kin, friends, school, staff, or somebody by name. */
import { didSomething, doingOf, negative, placeNoun, roleOf } from './lexicon.ts'
import type { Role } from './lexicon.ts'
import { mayBeName, nameLike, plainName } from './names.ts'
import type { Telling } from './telling.ts'

export type Token = { word: string; at: number; end: number }
/** `sure`: named by a common name, or called what they are. */
export type Person = { role: Role; at: number; end: number; owns: boolean; sure?: boolean; subject?: true; says?: true; taken?: true }
const stopMarks = new Set(['.', ',', ';', ':', '!', '?', '(', ')', '\n', '|', '–', '—', '-'])
export const isStop = (word: string) => stopMarks.has(word)
export const joins = new Set('and but so then because cos coz cuz when while as that who which until till after before n & or since where than'.split(' '))
const token = /[\p{L}\p{N}][\p{L}\p{N}'/-]*(?:[.:]\d+)*|[.,;:!?()\n|–—-]/gu
export const tokensIn = (t: Telling, from: number, to: number): Token[] =>
  Array.from(t.low.slice(from, to).matchAll(token), ({ 0: word, index }) => ({ word, at: from + index, end: from + index + word.length }))

const knownTokens = new WeakMap<Telling, Map<number, Token[]>>()
/** The words of one sentence. Worked out once: the last sighting and the checks both go over them. */
export const tokensOf = (t: Telling, sentence: number): Token[] => {
  const known = knownTokens.get(t) ?? new Map<number, Token[]>()
  knownTokens.set(t, known)
  const here = t.sentences[sentence]
  const tokens = known.get(sentence) ?? (here ? tokensIn(t, here.from, here.from + here.low.length) : [])
  known.set(sentence, tokens)
  return tokens
}

const whose = new Set('my our her his their the a an me mi wor ma another some both all one this that every other har'.split(' '))
const childHead = /^(?:step-?)?(?:daughter|daughtr|son|boy|girl|lad|lass|lassie|kid|child|teenager|bairn|wean|grandson|granddaughter|grandaughter|grandchild|nephew|niece|eldest|oldest|youngest|yp|youngster)$/
const withinName = new Set('best little older big younger young other old new school social support key care night agency taxi bus train football dance swimming form year head next door foster step real birth close good two three few own lollipop shop security of her his the my our older eldest youngest duty class ex front desk office site in law wee whole school\'s one elderly nice dear late first'.split(' '))

const title = new Set('mr mrs ms miss dr auntie aunty aunt uncle coach sir sister pc'.split(' '))
/** "Shed gone out", not "the shed". */
const sheHad = /^(?:gone|left|be|been|come|just|said|had|already|never|not|only|taken|got|run|walked|told|rather|go|have|do|normally|usually|always|probably|ring|text|call|met|fallen|lost|disappeared)$/
/** "My 12yo", "my 15 yr old". */
const aged = (tokens: readonly Token[], j: number): number => (/^\d{1,2}-?(?:yo|y\/o|yr|(?:year|yr)-?old)$/.test(tokens[j]?.word ?? '') ? 1
  : /^\d{1,2}$/.test(tokens[j]?.word ?? '') && /^(?:years?|yrs?|yo|y)$/.test(tokens[j + 1]?.word ?? '') ? (tokens[j + 2]?.word === 'old' ? 3 : 2)
    : /^\d{1,2}$/.test(tokens[j]?.word ?? '') && /^(?:year|yr)-old$/.test(tokens[j + 1]?.word ?? '') ? 2 : 0)
export type Known = { child: string | null; writer: string | null }

/** The person who is named from here on, with the index after. */
const personAt = (t: Telling, tokens: readonly Token[], i: number, known: Known): { person: Person; next: number } | null => {
  const first = tokens[i]
  if (!first) return null
  if (first.word === 'shed' && !sheHad.test(tokens[i + 1]?.word ?? '')) return null
  const role = roleOf.get(first.word)
  if (role === 'us' || role === 'he' || role === 'she' || role === 'they' || role === 'nobody') return { person: { role, at: first.at, end: first.end, owns: false }, next: i + 1 }
  if (first.word === 'no' && tokens[i + 1]?.word === 'one') return { person: { role: 'nobody', at: first.at, end: tokens[i + 1]?.end ?? first.end, owns: false }, next: i + 2 }
  const titled = title.has(first.word) && isName(t, tokens[i + 1]) ? tokens[i + 1] : undefined
  if (titled) return { person: { role: /^(?:aun|unc)/.test(first.word) ? 'kin' : 'named', at: first.at, end: titled.end, owns: titled.word.endsWith("'s"), sure: true }, next: i + 2 }
  // "At ten past three her friend walked with her."
  if (/^(?:two|three|few)$/.test(first.word) && /^(?:past|to|at|half|about|around|quarter|by)$/.test(tokens[i - 1]?.word ?? '')) return null
  let j = i
  if (whose.has(first.word)) j += 1
  const years = /^(?:my|our|wor|me|ma)$/.test(first.word) ? aged(tokens, j) : 0
  if (years > 0) {
    const last = childHead.test(tokens[j + years]?.word ?? '') ? tokens[j + years] : undefined
    return { person: { role: 'child', at: first.at, end: (last ?? tokens[j + years - 1])?.end ?? first.end, owns: false }, next: j + years + (last ? 1 : 0) }
  }
  let steps = 0
  while (steps < 4 && withinName.has(tokens[j]?.word ?? '') && j > i - 1) {
    j += 1
    steps += 1
  }
  // "The school say": what goes before a name may be the name itself.
  while (steps > 0 && !roleOf.has(bare(tokens[j]?.word ?? '')) && !roleOf.has(tokens[j]?.word ?? '') && roleOf.has(tokens[j - 1]?.word ?? '')) {
    j -= 1
    steps -= 1
  }
  if (j > i && j - i === steps && !roleOf.has(bare(tokens[j]?.word ?? ''))) return null
  return headAt(t, tokens, { from: first.at, j, determined: whose.has(first.word), own: /^(?:my|our|wor|ma|me|mi|the)$/.test(first.word) }, known)
}

const bare = (word: string) => word.replace(/'s?$/, '')

const headAt = (t: Telling, tokens: readonly Token[], { from, j, determined, own }: { from: number; j: number; determined: boolean; own: boolean }, known: Known): { person: Person; next: number } | null => {
  const head = tokens[j]
  if (!head) return null
  const owns = /'s?$/.test(head.word)
  const word = bare(head.word)
  const typed = t.raw.slice(head.at, head.end)
  const role = roleOf.get(word) ?? ((own || (begins(t, from) && !/^(?:another|other|some|a|an|one)\b/.test(t.low.slice(from, from + 8)))) && childHead.test(word) ? 'child' : null)
  // "Katies mum": of somebody whose name is not known for one.
  if (role === 'kin' && !determined && from === head.at && /^(?!(?:his|hers|its|us|was|is|as|this|yes|has|does|always|says|thanks)$)(?:\p{L}{3,}'s|\p{L}{4,}s)$/u.test(tokens[j - 1]?.word ?? '') && !doingOf.has(tokens[j - 1]?.word ?? '')) return { person: { role: 'friend', at: tokens[j - 1]?.at ?? from, end: head.end, owns }, next: j + 1 }
  if (role && role !== 'us' && role !== 'he' && role !== 'she' && role !== 'they') {
    const after = headOf(t, tokens, j + 1, known)
    // "His mate's mum", "mates mam": she is of the friend's.
    if (role !== 'child' && (owns || word.endsWith('s')) && after !== null && roleOf.get(tokens[j + 1]?.word ?? '') === 'kin') return { person: { role, at: from, end: tokens[j + 1]?.end ?? head.end, owns: false }, next: j + 2 }
    // "Mother of Jakub", "the girls and their mums": of a friend's.
    if (role === 'kin' && !owns && tokens[j + 1]?.word === 'of' && isName(t, tokens[j + 2]) && plainName(tokens[j + 2]?.word ?? '') !== known.child) return { person: { role: 'friend', at: from, end: tokens[j + 2]?.end ?? head.end, owns }, next: j + 3 }
    if (/^(?:mums|mams|dads)$/.test(head.word) && tokens[j - 1]?.word === 'their') return { person: { role: 'friend', at: from, end: head.end, owns: false }, next: j + 1 }
    // "My brother in law."
    const named = role === 'kin' && tokens[j + 1]?.word === 'in' && /^laws?(?:'s)?$/.test(tokens[j + 2]?.word ?? '') ? 2 : !owns && tokens[j + 1] !== undefined && isName(t, tokens[j + 1]) ? 1 : 0
    return { person: { role, at: from, end: tokens[j + named]?.end ?? head.end, owns }, next: j + 1 + named }
  }
  if (determined && !/^(?:our|wor|the)$/.test(tokens[j - 1]?.word ?? '')) return null
  const low = plainName(word).toLowerCase()
  if (known.child !== null && low === known.child) return { person: { role: 'child', at: from, end: head.end, owns }, next: j + 1 }
  if (determined || !isName(t, head) || typed.length < 2) return null
  if (known.writer !== null && low === known.writer) return null
  const second = tokens[j + 1] && isName(t, tokens[j + 1]) ? 1 : 0
  const last = tokens[j + second] ?? head
  const belongs = /'s?$/.test(last.word) || plainName(typed) !== typed
  if ((belongs || /^(?:mum|mam|mother|dad|father|parents)$/.test(tokens[j + second + 1]?.word ?? '')) && roleOf.get(tokens[j + second + 1]?.word ?? '') === 'kin') return { person: { role: 'friend', at: from, end: tokens[j + second + 1]?.end ?? last.end, owns: false }, next: j + second + 2 }
  return { person: { role: 'named', at: from, end: last.end, owns: belongs, sure: nameLike(typed, t.capitalsSay) === 'sure' }, next: j + 1 + second }
}

/** "Daughter, 12", "wee man's been gone": a note that begins so is of the child. */
const begins = (t: Telling, at: number) => /(?:^|[.!?\n]\s*)$/.test(t.low.slice(Math.max(0, at - 3), at))

const headOf = (_t: Telling, tokens: readonly Token[], j: number, _known: Known) => (roleOf.has(tokens[j]?.word ?? '') ? tokens[j] ?? null : null)

const notNamed = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|mr|mrs|miss|ms|hi|hello|ok|help|urgent|please|then|year|phone|last|police|snapchat|xbox|playstation|ps5|ps4|switch|fortnite|roblox|whatsapp|instagram|insta|tiktok|facebook|netflix|youtube|tesco|asda|greggs|boots|mcdonalds|today|yesterday|tonight|this|that|there|not|no)$/
const afterPlaceWord = /\b(?:in|at|on|down|up|to|near|outside|from|into|via|round|through|the|opposite|past|over|towards) $/
const isName = (t: Telling, one: Token | undefined): boolean => {
  if (!one) return false
  const typed = plainName(t.raw.slice(one.at, one.end))
  if (notNamed.test(one.word) || roleOf.has(one.word) || doingOf.has(one.word)) return false
  const like = nameLike(typed, t.capitalsSay)
  // "The Trinity Square shops".
  if (like === 'sure' && t.capitalsSay && /\bthe $/.test(t.low.slice(Math.max(0, one.at - 4), one.at))) return false
  if (like !== 'perhaps') return like === 'sure'
  // "Castle Parade": the second half of a name.
  const before = /(\p{Lu}\p{L}+) $/u.exec(t.raw.slice(Math.max(0, one.at - 20), one.at))?.[1]?.toLowerCase()
  if (before !== undefined && !title.has(before) && !roleOf.has(before) && !/(?:^|[.!?\n] *)\p{Lu}\p{L}+ $/u.test(t.raw.slice(0, one.at))) return false
  if (placeNoun.has(/([\p{L}'-]+) $/u.exec(t.low.slice(Math.max(0, one.at - 16), one.at))?.[1] ?? '')) return false
  const [next] = /[\p{L}'-]+/u.exec(t.low.slice(one.end + 1, one.end + 24)) ?? ['']
  if (placeNoun.has(one.word) || placeNoun.has(next) || afterPlaceWord.test(t.low.slice(Math.max(0, one.at - 9), one.at))) return false
  return !/(?:^|[.!?\n]\s*)$/.test(t.raw.slice(Math.max(0, one.at - 3), one.at))
}

/** Words that say nothing of their own beside a verb. */
const lightWords = new Set("just only then also had has have was were been is are be actually definitely apparently last both all 'd 's still already even went got finally first later suddenly quickly quietly never not literally basically and now both again ever really once to about around at by half past quarter nearly straight clearly say that must of them her him did do does ok right sort kind almost".split(' '))
export const isLight = (word: string) => lightWords.has(word) || /^\d/.test(word)

const goesOn = (tokens: readonly Token[], i: number) => {
  const next = tokens[i]?.word ?? '.'
  return isStop(next) || doingOf.has(next) || negative.test(next) || isLight(next) || didSomething.test(next) || next.endsWith('ing') || /^(?:in|on|at|out|missing|not|here|never)$/.test(next)
}
/** "Saw her going", not "took her ipad". */
const afterHer = "(?:at|in|on|off|out|to|up|down|for|from|with|by|about|around|last|this|yesterday|today|tonight|go|goes|going|goin|leave|leaving|leavin|walkin|gettin|runnin|headin|comin|get|getting|walk|walking|outside|near|head|heading|home|back|there|when|and|as|half|just|before|after|through|over|past|into|onto|cross|crossing|run|running|climb|climbing|sitting|stood|standing|sat|waiting|talking|playing|goodnight|bye|was|is|were|since|myself|meself|then|but|who|so|wearing|alone|again|earlier|that|a|it|off|own|round|along|across|behind|near|opposite|until|till|because|near|safely|turn|come|coming|enter|entering|board|boarding|set|setting|disappear|quarter|twenty|ten|five|mon|tues|wednes|thurs|fri|satur|sun|\\d)"
const herAlone = new RegExp(`^${afterHer}$`)
const objectHer = (tokens: readonly Token[], i: number): Person | null => {
  const one = tokens[i]
  const next = tokens[i + 1]?.word ?? '.'
  return one && (one.word === 'her' || one.word === 'har') && (isStop(next) || herAlone.test(next) || joins.has(next) || /^\d/.test(next) || /(?:ing|self|ly)$/.test(next) || /^(?:he|she|i|we|they|severally|loads|twice|once|last|too|yet|there|here)$/.test(next))
    ? { role: 'she', at: one.at, end: one.end, owns: false } : null
}

/** A cheap first look: most words begin nobody. */
const mayBePerson = (t: Telling, one: Token | undefined): boolean => {
  if (one === undefined) return false
  const { word, at } = one
  return roleOf.has(word) || whose.has(word) || withinName.has(word) || title.has(word) || word === 'no' || t.raw.charCodeAt(at) !== t.low.charCodeAt(at)
    || ((word.endsWith('s') || word.endsWith("'")) && roleOf.has(bare(word))) || childHead.test(bare(word)) || mayBeName(word)
}

type Found = { person: Person; next: number } | null
const knownPersons = new WeakMap<readonly Token[], { child: string | null; writer: string | null; found: (Found | undefined)[] }>()
/** The person who is named from this token on, with the index after; "her" alone too. Worked out once for a sentence; whoever reads may mark the person. */
export const personHere = (t: Telling, tokens: readonly Token[], i: number, known: Known): Found => {
  const before = knownPersons.get(tokens)
  const memo = before?.child === known.child && before.writer === known.writer ? before : { child: known.child, writer: known.writer, found: [] }
  if (memo !== before) knownPersons.set(tokens, memo)
  let found = memo.found[i]
  if (found === undefined) {
    found = mayBePerson(t, tokens[i]) ? whoIsHere(t, tokens, i, known) : null
    memo.found[i] = found
  }
  return found && { ...found, person: { ...found.person } }
}

const whoIsHere = (t: Telling, tokens: readonly Token[], i: number, known: Known): Found => {
  const her = objectHer(tokens, i)
  const found = her ? { person: her, next: i + 1 } : personAt(t, tokens, i, known)
  if (!found?.person.owns) return found
  const is = (tokens[found.next - 1]?.word ?? '').endsWith("'s") && goesOn(tokens, found.next)
  return is ? { ...found, person: { ...found.person, owns: false } } : found
}

