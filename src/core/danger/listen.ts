/** Turns what somebody wrote into plain words, however they wrote it: one pass, no backtracking, nothing hidden by length. */
import { joined, means, otherWords, pictures, slips, spelled, together } from '../../../content/danger/speech.ts'

/** `raw[i]` is what they wrote where `words[i]` is what we heard. */
export type Heard = { words: string[]; raw: string[] }

const nothing: readonly string[] = []
const meaning = new Map(Object.entries(means).map(([word, said]) => [word, said ? said.split(' ') : nothing]))
/** First word → second word → what the two are together. */
const merged = new Map<string, Map<string, string[]>>()
for (const [pair, one] of Object.entries(together)) {
  const [first = '', second = ''] = pair.split(' ')
  const seconds = merged.get(first) ?? new Map<string, string[]>()
  merged.set(first, seconds.set(second, one.split(' ')))
}
const spelt = new Set(spelled)
const longestSpelt = Math.max(...spelled.map((word) => word.length))
const squash = (text: string) => text.replaceAll(' ', '')
const joints = joined.map((phrase) => ({ key: squash(phrase), words: phrase.split(' ') })).sort((a, b) => b.key.length - a.key.length)

const LETTER = 1, DIGIT = 2, MASK = 3, APOSTROPHE = 4
const kinds = new Uint8Array(128)
for (let c = 97; c <= 122; c += 1) kinds[c] = LETTER
for (let c = 48; c <= 57; c += 1) kinds[c] = DIGIT
for (const c of '*@$!|') kinds[c.charCodeAt(0)] = MASK
for (const c of "'`") kinds[c.charCodeAt(0)] = APOSTROPHE
const kindOf = (code: number) => (code < 128 ? kinds[code] ?? 0 : LETTER)

const alike: Record<string, string> = { 'а': 'a', 'е': 'e', 'о': 'o', 'р': 'p', 'с': 'c', 'у': 'y', 'х': 'x', 'і': 'i', 'ѕ': 's', 'ԁ': 'd', 'ı': 'i' }

/** In UTF-16 units: some twenty pictures. */
const longestRow = 40

/** Letters from other alphabets and styles to plain ones, pictures to words, curly marks to straight ones. */
export const fold = (text: string) => {
  const lower = text.toLowerCase()
  if (!/[^\n\r\t -~]/.test(lower)) return lower
  return lower.normalize('NFKC').toLowerCase().normalize('NFD')
    .replace(/\p{Mn}|[\u200b-\u200f\u2060\u00ad\ufeff]/gu, '')
    .replace(/[\u2018\u2019\u02bc\u00b4]/g, "'")
    .replace(/[аеорсухіѕԁı]/g, (letter) => alike[letter] ?? letter)
    // In a row longer than anybody means, each counts once: a text of pictures has thousands.
    .replace(/\p{Extended_Pictographic}+/gu, (row) => ` ${Array.from(row.length > longestRow ? new Set(row) : row, (picture) => pictures[picture] ?? '').join(' ')} `)
    // Plain marks and spaces stay: they are not even asked about, since a text of pictures has thousands.
    .replace(/(?![\0-\x7f])[\p{P}\p{S}\p{Z}\p{C}]/gu, ' ')
}

/** Where the words stand. An apostrophe inside a word vanishes; a mask inside a word ("k*ll", "su!cide") stays for now. */
const split = (text: string) => {
  const found: string[] = []
  let start = -1
  let apostrophes = false
  const end = (at: number) => {
    if (start >= 0) found.push(apostrophes ? text.slice(start, at).replace(/['`]/g, '') : text.slice(start, at))
    start = -1
    apostrophes = false
  }
  for (let i = 0; i < text.length; i += 1) {
    const kind = kindOf(text.charCodeAt(i))
    const inside = start >= 0
    const next = i + 1 < text.length ? kindOf(text.charCodeAt(i + 1)) : 0
    if (kind === LETTER || kind === DIGIT) start = inside ? start : i
    else if (kind === APOSTROPHE && inside) apostrophes = true
    else if (kind === MASK && inside && (next === LETTER || next === DIGIT || text[i] === '*')) continue
    else if (text[i] === '$' && next === LETTER) start = i
    else end(i)
  }
  end(text.length)
  return found
}

/** Single letters in a row that spell one of a closed list of words. */
const joinLetters = (words: string[]) => {
  if (!words.some((word, i) => word.length === 1 && words[i + 1]?.length === 1)) return words
  const out: string[] = []
  for (let i = 0; i < words.length;) {
    let taken = 0
    let letters = ''
    for (let n = 0; n < longestSpelt && words[i + n]?.length === 1; n += 1) {
      letters += words[i + n]
      if (spelt.has(letters)) taken = n + 1
    }
    out.push(taken ? words.slice(i, i + taken).join('') : words[i] ?? '')
    i += taken || 1
  }
  return out
}

const isNumber = (word: string) => { const c = word.charCodeAt(0); return c >= 48 && c <= 57 && /^\d+$/.test(word) }
const laughs = (word: string) => /^(?:a*(?:ha)+h*|(?:he){2,}h*|l+o+l+[sz]*|lm+f?a+o+|x+d+)$/.test(word)

const fromLeet: Record<string, string> = { 3: 'e', 0: 'o', 1: 'i', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i', '|': 'l' }
const unleet = (word: string) => word.replace(/[301457@$!|]/g, (mark) => fromLeet[mark] ?? mark)

const without = (word: string, i: number) => word.slice(0, i) + word.slice(i + 1)
/** Each long word with each of its letters left out in turn → the word. */
const slipped = new Map<string, string>()
for (const word of slips) for (let i = 0; i < word.length; i += 1) slipped.set(without(word, i), word)
const longWords = new Set(slips)
const others = new Set(otherWords)

/** One letter missing, doubled, wrong or swapped in a closed list of long words; the first letter stands. */
const guessSlip = (word: string): string | undefined => {
  if (word.length < 5 || word.length > 18 || others.has(word)) return undefined
  const missing = slipped.get(word)
  if (missing) return missing
  for (let i = 1; i < word.length; i += 1) {
    const rest = without(word, i)
    if (longWords.has(rest)) return rest
    const meant = slipped.get(rest)
    if (meant && meant.length === word.length && (without(meant, i) === rest || swapped(meant, word))) return meant
  }
  return undefined
}
/** The two words that must be heard through almost any spelling. */
const guessSuicide = (word: string): string | undefined => {
  if (word.length < 5 || word.length > 14 || !word.startsWith('s') || others.has(word)) return undefined
  if (/^s[ui]{1,4}[cs]{1,2}[aei]{0,3}d[aei]{0,3}l{1,2}e?$/.test(word)) return 'suicidal'
  return /^s[ui]{1,4}[cs]{1,2}[aei]{1,3}de?s?$/.test(word) ? 'suicide' : undefined
}
const swapped = (a: string, b: string) => {
  const i = a.split('').findIndex((letter, at) => letter !== b[at])
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}

/** The words of all phrases: only known words are guessed at. Set once, when the phrases are read. */
const known = new Map<string, readonly string[]>()
export const learn = (words: ReadonlySet<string>) => {
  known.clear()
  for (const word of words) known.set(word, [word])
}

const find = (word: string): readonly string[] | null => meaning.get(word) ?? known.get(word) ?? null

const guessMasked = (word: string): readonly string[] | null => {
  const plain = find(unleet(word))
  if (plain && word.length > 2) return plain
  const parts = word.match(/[a-z]+|\d+/g) ?? []
  return parts.length > 1 || parts[0] !== word ? parts.flatMap((part) => (isNumber(part) ? [part] : hear(part))) : null
}

/** "diee", "helpppp", "sooo": long runs to two, then to one; a doubled last letter to one. */
const guessStretched = (word: string): readonly string[] | null => {
  const two = word.replace(/(.)\1{2,}/g, '$1$1')
  const one = word.replace(/(.)\1{2,}/g, '$1')
  const found = two === word ? null : find(two) ?? find(one) ?? find(one.replace(/(.)\1/g, '$1'))
  if (found || word.length < 4 || !/(.)\1$/.test(two)) return found
  return find(two.slice(0, -1))
}

const guessJoined = (word: string): string[] | null => {
  const joint = joints.find(({ key }) => word.includes(key))
  return joint ? joint.words.flatMap((part) => hear(part)) : null
}

/** What an unknown word may be. Never costs more than its length. */
const guess = (word: string): readonly string[] => {
  if (word.length > 40) return guessJoined(word) ?? [word.slice(0, 40)]
  if (laughs(word)) return []
  return (/[^a-z]/.test(word) ? guessMasked(word) : null)
    ?? guessStretched(word)
    ?? (word.endsWith('in') && !others.has(word) ? find(`${word}g`) : null)
    ?? (word.length > 7 ? guessJoined(word) : null)
    ?? [guessSuicide(word) ?? guessSlip(word) ?? word]
}

/** Guesses are remembered, up to a number: people write the same slips again. */
const guessed = new Map<string, readonly string[]>()
const mostGuessed = 5000
const hear = (word: string): readonly string[] => {
  const said = find(word) ?? guessed.get(word)
  if (said) return said
  const now = isNumber(word) ? [String(Number(word.slice(0, 6)))] : guess(word)
  if (guessed.size >= mostGuessed) guessed.clear()
  if (word.length <= 40) guessed.set(word, now)
  return now
}

const wantsTo = new Set(['want', 'wanna', 'going', 'gonna', 'need', 'have', 'got', 'about', 'how', 'used', 'ready', 'trying', 'tried', 'nothing', 'nowhere', 'nowt', 'back', 'went', 'go', 'come', 'talk', 'next', 'close', 'listen', 'like', 'try', 'noone', 'someone', 'reason', 'wish', 'said', 'him', 'her', 'me', 'them', 'it'])
const counted = new Set(['days', 'hours', 'nights', 'pills', 'weeks', 'of', 'men', 'boys', 'kids', 'children', 'mins', 'years', 'months', 'am', 'pm', 'bottles', 'packets', 'packs', 'more', 'tablets', 'boxes', 'weeks', 'people', 'times', 'blokes', 'girls', 'guys', 'lads', 'phones', 'quid', 'pounds', 'pound', 'percent', 'miles'])
/** "2" between "want" and "die" is "to"; before "days" it is two. */
const twoOrTo = (before: string | undefined, after: string | undefined) =>
  after === 'much' || after === 'many' || (before && after && wantsTo.has(before) && !counted.has(after) && !isNumber(after)) ? 'to' : '2'

const forWhom = new Set(['me', 'you', 'u', 'him', 'her', 'ever', 'eva', 'a', 'my'])

/** One pair at a time, so that "i" + "am" is "im" and "every" + "one" is "everyone". */
const push = (heard: Heard, word: string, raw: string) => {
  const last = heard.words.length - 1
  const one = last >= 0 ? merged.get(heard.words[last] as string)?.get(word) : undefined
  if (one === undefined) {
    heard.words.push(word)
    heard.raw.push(raw)
    return
  }
  const written = `${heard.raw[last]} ${raw}`
  heard.words.pop()
  heard.raw.pop()
  const [first = ''] = one
  if (one.length === 1) push(heard, first, written)
  else one.forEach((part, i) => { heard.words.push(part); heard.raw.push(i ? '' : written) })
}

const gather = (raws: string[], say: (word: string) => readonly string[]): Heard => {
  const heard: Heard = { words: [], raw: [] }
  const letters = joinLetters(raws)
  letters.forEach((raw, i) => {
    const word = raw === '2' ? twoOrTo(heard.words.at(-1), letters[i + 1]) : raw === '4' && forWhom.has(letters[i + 1] ?? '') ? 'for' : raw
    const said = say(word)
    for (let n = 0; n < said.length; n += 1) push(heard, said[n] as string, n ? '' : raw)
  })
  heard.words.forEach((word, i) => { if (word === 'am') heard.words[i] = 'im' })
  return heard
}

/** What they wrote, as plain words. */
export const listen = (text: string): Heard => gather(split(fold(text)), hear)

/** The same for the words of a rule, where nothing is guessed at. */
export const readRule = (text: string): string[] =>
  gather(split(text.toLowerCase()), (word) => meaning.get(word) ?? [word]).words
