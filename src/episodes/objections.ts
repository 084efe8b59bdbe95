/**
 * What the rules object to in a draft, before a person approves it: the words are data (content/check-ins/objections.ts); what cannot be said
 * in words, such as whose name it is, is looked at here. Pure. It never grades a child, and never says that a text is good: people do.
 */
import { objections, type ObjectionRule } from '../../content/check-ins/objections.ts'
import { helplines } from '../../content/helplines.ts'
import type { Helpline } from '../../content/shape.ts'
import { fold } from '../core/answers/plain.ts'
import { nameLike } from '../core/paragraph/names.ts'
import { segments } from '../core/sms.ts'
import type { CheckIn, Episode, Plan } from '../vocabulary/episode.ts'
import { firstFound, readAs } from './heard-as.ts'

/** `found`: what it was, as the rules read it; empty where the whole text is meant. The words for a rule are `objections[rule]`. */
export type Objected = { rule: ObjectionRule; does: 'blocks' | 'asks_why'; found: string }
/** What a draft is held against. `phone`: one that is not surely their own counts as watched. */
export type About = { plan: Pick<Plan, 'calledBy' | 'calledBefore' | 'never' | 'codeWords' | 'phone'>; child: Pick<Episode['child'], 'name'>; kind: CheckIn['kind'] }

/** What a lock screen shows of a text (experience.md §3.2). */
export const lockScreenShows = 40

const lower = (words: string) => fold(words).split(' ').filter((word) => word !== '')
const isOf = (word: string, names: readonly string[]) => names.some((name) => word === name || word === `${name}s`)

// ── Names ──

const introduced = /(?<![\p{L}'])(?:it['’]?s|it is|this is|i['’]?m|i am|me name['’]?s|names?(?: is|['’]s)?|from|love from|signed)\s+(\p{L}[\p{L}'’-]*)(?:(?:\s*[,&]\s*|\s+(?:n|and|with)\s+)(\p{L}[\p{L}'’-]*))?/giu
const worded = /[\p{L}][\p{L}'’-]*/gu

/** Where all is in capitals, or each word has one, capitals say nothing. */
const capitalsSay = (body: string): boolean => {
  const all = body.match(worded) ?? []
  return all.filter((word) => /^\p{Lu}/u.test(word)).length * 2 <= Math.max(all.length, 4)
}

/** "Michelle here", "Hope House here", "Mr Khan". */
const writesHere = /(?:^|[.!?\n]\s*|\b(?:hi|hey|hiya|hello)\s+)(\p{L}[\p{L}'’-]*)(?:\s+(\p{Lu}[\p{L}'’-]*))?\s+h?ere\b/giu
/** "Hope ur ok. Jo x" */
const signedBy = /[.!?,\n]\s*(\p{L}[\p{L}'’-]*)(?:\s+x+)?\s*$/u
const titled = /(?<![\p{L}'])(?:[Mm]rs?|[Mm]iss|[Mm]s|[Dd]r|[Ss]gt|P[Cc]|D[Cc])\.? \p{Lu}\p{L}*/u

const nameOther = (body: string, { plan }: About): string | null => {
  const own = lower(plan.calledBy)
  // Whoever covers may say whose place they take, and never that they are that one.
  const beside = [...own, ...lower(plan.calledBefore ?? '')]
  const isStrange = (word: string | undefined, names: readonly string[]): word is string => word !== undefined && nameLike(word, capitalsSay(body)) !== null && !isOf(fold(word), names) && !isWord(word)
  for (const [, first, second] of body.matchAll(introduced)) {
    const strange = isStrange(first, own) ? first : isStrange(second, beside) ? second : undefined
    if (strange !== undefined) return strange
  }
  for (const [, first = '', second] of body.matchAll(writesHere)) {
    if (isOf(fold(first), lower(plan.calledBefore ?? ''))) return first
    if (isOf(fold(first), own) || (second !== undefined && isOf(fold(second), own))) continue
    if (nameLike(first.toLowerCase(), false) === 'sure' || (second !== undefined && /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second))) return first
  }
  const signed = signedBy.exec(body)?.[1]
  return signed !== undefined && isOf(fold(signed), lower(plan.calledBefore ?? '')) ? signed : titled.exec(body)?.[0] ?? null
}
/** Names of days, feasts and the like, and words that are names too. */
const isWord = (word: string) => objections.name_perhaps.passes.includes(fold(word))

const namePerhaps = (body: string, { plan, child }: About): string | null => {
  // A child's first name is theirs to hear; their last is nobody's business.
  const own = [...lower(plan.calledBy), ...lower(plan.calledBefore ?? ''), ...lower(child.name).slice(0, 1)]
  for (const found of body.matchAll(worded)) {
    const [word] = found
    const opensSentence = /(?:^|[.!?:\n]["')]*\s*)$/.test(body.slice(0, found.index))
    // "Hope u slept" begins with no name: there a capital says nothing.
    const like = opensSentence ? nameLike(word.toLowerCase(), false) : nameLike(word, capitalsSay(body))
    if ((like === 'sure' || (like === 'perhaps' && word.length > 2)) && !isOf(fold(word), own) && !isWord(word)) return word
  }
  return null
}

const fullName = (body: string, { child }: About): string | null => {
  const [first, ...rest] = lower(child.name)
  const last = rest.at(-1)
  const said = ` ${fold(body, body.length)} `
  return first !== undefined && last !== undefined && new RegExp(` ${first}(?: \\S+){0,2} ${last} `).test(said) ? child.name : null
}

// ── What the plan says ──

/** Whole words, with an s at the end or without; compared as they are folded. */
const holds = (body: string, some: readonly string[]): string | null =>
  some.find((words) => fold(words) !== '' && new RegExp(` ${fold(words)}s? `).test(` ${fold(body, body.length)} `)) ?? null

// ── Shape ──

const address = /https?:|www\.|\S+@\S+\.\S|\b[\w-]+\.(?:com|co\.uk|org(?:\.uk)?|uk|net|io|ly|gov|app|me|info|gg|be|link)\b/i
const digits = (text: string) => text.replace(/\D/g, '')
const directory = new Set(helplines.flatMap(({ call, text }: Helpline) => [call, text].flatMap((number) => (number === undefined ? [] : [digits(number)]))))
const strangeNumber = (body: string): string | null => (body.match(/\+?\d[\d ().-]{3,}\d/g) ?? []).find((row) => digits(row).length >= 5 && !directory.has(digits(row))) ?? null

/** Words that act by themselves (core/words.ts, and Twilio's own): some in any letters, some only where they are written as we write them. */
const inAnyLetters = '(?:stop|stopall|stop all|unsubscribe|menu|unshare|wrong number|start again|leave me alone|take it back)'
const inCapitals = '(?:NOW|ME|HELP|INFO|END|QUIT|CANCEL|START|UNSTOP|SAFE|READY|REPORT|BACK|WEB|WORDS|RUNG|SKIP|WHY|OTHER|WORKER|GO ON)'
const invites = '\\b(?:[Tt]ext|[Tt]xt|[Rr]eply|[Ss]ay|[Ss]end|[Ww]rite|[Tt]ype|[Pp]ut|[Pp]ress|[Uu]se)(?: (?:back|just|me|us|with|the|a|word|words))*[ :"\'(]+'
const askedInAny = new RegExp(`${invites}${inAnyLetters}\\b`, 'i')
const askedInCapitals = new RegExp(`${invites}(${inCapitals})(?![\\p{L}'])`, 'u')
const ourWord = (body: string): string | null => askedInAny.exec(body)?.[0] ?? (capitalsSay(body) ? askedInCapitals.exec(body)?.[1] ?? null : null)

/** "Is it ok to text you here?", in as many ways as people ask it. */
const asksFirst = ['ok|okay|safe|alright|cool|good|fine .. to|if .. text|message|write|talk|contact', 'ok|okay|safe|alright .. i|we text|message', 'can|could|may|shall i|we .. text|message|write', 'mind .. texting|messaging', 'text|message you here', 'right number', 'safe phone|number', 'ok|okay|safe .. here']

/** `read`: the body as `readAs` gives it. */
type Finding = (body: string, about: About, read: string) => string | null
const ofWords = (rule: ObjectionRule, read: string) => firstFound(read, objections[rule].words, objections[rule].passes)

/** Rules that need more than their words. */
const looked: Partial<Record<ObjectionRule, Finding>> = {
  name_other: nameOther,
  never_subject: (body, { plan }) => holds(body, plan.never),
  code_word: (body, { plan }) => holds(body, [plan.codeWords.help, plan.codeWords.safe]) && '(a code word)',
  full_name: fullName,
  links: (body, _about, read) => address.exec(body)?.[0] ?? ofWords('links', read),
  lock_screen: (body) => ofWords('lock_screen', readAs(body.slice(0, lockScreenShows))),
  name_perhaps: (body, about) => (nameOther(body, about) === null ? namePerhaps(body, about) : null),
  number_in_it: strangeNumber,
  our_words: ourWord,
  not_neutral: (_body, { plan }, read) => (plan.phone === 'their_own' ? null : ofWords('not_neutral', read)),
  first_asks: (_body, { kind }, read) => (kind === 'first' && firstFound(read, asksFirst, []) === null ? '' : null),
  too_long: (body) => (segments(body).segments > 1 && segments(body).encoding === 'GSM-7' ? '' : null),
  not_plain: (body) => (segments(body).encoding === 'GSM-7' ? null : ''),
}

const all = Object.keys(objections) as ObjectionRule[]

/** All that is objected to, what blocks first. `body` as it would go: folded to the plainest characters. */
export const objectionsTo = (body: string, about: About): Objected[] => {
  const read = readAs(body)
  const found = all.flatMap((rule): Objected[] => {
    const what = looked[rule] ? looked[rule](body, about, read) : ofWords(rule, read)
    return what === null ? [] : [{ rule, does: objections[rule].does, found: what }]
  })
  const blocked = new Set(found.map(({ rule }) => rule))
  // What is said more gravely by one rule is not said again by another.
  return found.filter(({ rule }) => !(rule === 'says_police' && blocked.has('police_tactics')) && !(rule === 'name_perhaps' && (blocked.has('never_subject') || blocked.has('full_name'))))
    .toSorted((a, b) => Number(a.does !== 'blocks') - Number(b.does !== 'blocks'))
}
