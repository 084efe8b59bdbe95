/** Reads several choices at once: "1 3", "1-3", "all but 2", "1 yes 2 no", or a sentence that names them. */
import type { Option, Question } from '../../../content/shape.ts'
import { saysNotKnown } from './any.ts'
import { namedWithin, numberedOption, withDigits } from './option-words.ts'
import { fold, numerals, soften } from './plain.ts'
import { answered, guessed, unread } from './reading.ts'
import type { Reading } from './reading.ts'

const all = /^(?:(?:ive|weve|we have|i have|yes|yeah|yep|we|i) )*(?:(?:done|did|checked|tried) )?(?:all|everything|all of them|all of it|all of these|all of those|all of the above|all the above|the lot|every one|all \d+|all done|done all|done them all|all checked|both|both of them|all of em|done everything)(?: (?:done|checked|of them|already|yes|x+|of those|of these))*$/
const none = /^(?:no |nope |ive |we |ive done |done |weve |i |have |sorry |done |havent |not )*(?:none|nothing|none of them|none of these|none of those|none of it|none yet|nothing yet|not yet|no|nope|nah|0|havent|havent yet|not any|neither|any of them yet|any yet|any of them|done any|done any yet|zero|none at all|not started|nowt|nada|n)(?: (?:yet|of them|so far|sorry|x+))*$/
const exceptWords = /^(.*?)\b(?:except|apart from|bar|all but|but not|besides|minus|everything but|other than)\b(.*)$/

const denied = /^(?:no|n|not|nope|nah|havent|hasnt|didnt|never|cant|couldnt|wont|without|yet)$/
const statusWords = new Set(('yes y yeah yep done did checked tried ok and n no not yet nope nah havent hasnt didnt never also plus i '
  + 'ive weve we have just only so far them pls please thanks ta x xx number '
  + 'numbers option options no nos both is are the too but for now already cant couldnt dont it that those these then or answer answers').split(' '))

const span = (from: number, to: number) => (from < to && to - from < 20 ? Array.from({ length: to - from + 1 }, (_, i) => from + i)
  : [from, to])

/** `1-3` and `1 to 3` written out; other marks become spaces. */
const spelled = (said: string): string => {
  // "1 2 3 n 7": the n is an "and", save among yeses and noes.
  const listed = /\b(?:y|yes|no|not)\b/.test(soften(said)) ? soften(said) : soften(said).replace(/(\d) n (?=\d)/g, '$1 and ')
  const wide = withDigits(listed.replace(/(\d{1,2}) ?(?:-|to|thru|through|till|until) ?(\d{1,2})\b/g, (_, a: string,
    b: string) => span(Number(a), Number(b)).join(' ')))
  return wide.replace(/(\d)([a-z])/g, '$1 $2')
}

/**
 * Numbers said to be so: each number owns the words after it, up to the next number. A "not" before the first word of a
 * run of numbers ("not 2", "but not 2 3") turns the run; a "no" after a number turns that one.
 */
const numbersSaid = (tokens: readonly string[]): number[] => {
  const yes: number[] = []
  let turned = false
  let last: number | null = null
  const drop = (n: number) => { if (yes.includes(n)) yes.splice(yes.indexOf(n), 1) }
  tokens.forEach((token, i) => {
    if (/^\d+$/.test(token)) {
      last = Number(token)
      if (!turned && !yes.includes(last)) yes.push(last)
      return
    }
    if (!denied.test(token) || token === 'yet') {
      if (/^(?:yes|y|yeah|yep|done|did|checked|tried)$/.test(token)) turned = false
      return
    }
    const ahead = /^\d+$/.test(tokens[i + 1] ?? '')
    const own = tokens[i - 1] === String(last) && !(ahead && /^(?:not|havent|hasnt|didnt|never|cant|couldnt)$/.test(token))
    if (own && last !== null) drop(last)
    else turned = true
  })
  return yes
}

const valuesOf = (numbers: readonly number[], options: readonly Option[]) =>
  options.filter((_, i) => numbers.includes(i + 1)).map((option) => option.value)
const labelsOf = (values: readonly string[], options: readonly Option[]) =>
  values.length === 0 ? 'None' : options.filter((option) => values.includes(option.value)).map((option) => option.label).join(', ')

/** "1 room 2 home": the numbers lead, and the words only say them again. */
const besideWords = (tokens: readonly string[], yes: readonly number[], options: readonly Option[]): Reading | null => {
  const numbers = tokens.filter((token) => /^\d+$/.test(token)).map(Number)
  if (numbers.length < 2 || numbers[0] !== Number(tokens[0]) || numbers.some((n) => n < 1 || n > options.length)) return null
  const values = valuesOf(yes, options)
  return guessed(values, labelsOf(values, options))
}

/** "123" of ten is three of them: no number in it twice, each greater than the one before. */
const rising = /^(?=\d{3,})1?2?3?4?5?6?7?8?9?$/

const byNumber = (said: string, options: readonly Option[]): Reading | null => {
  const tokens = spelled(said).split(' ')
  if (!tokens.some((token) => /^\d+$/.test(token))) return null
  const yes = numbersSaid(tokens)
  if (!tokens.every((token) => /^\d+$/.test(token) || statusWords.has(token))) return besideWords(tokens, yes, options)
  const known = yes.filter((n) => n >= 1 && n <= options.length)
  if (known.length === yes.length) return known.length > 0 || tokens.some((token) => denied.test(token)) ? answered(valuesOf(known,
    options)) : null
  const run = tokens.length === 1 && (options.length < 10 || rising.test(tokens[0] ?? '')) ? (tokens[0] ?? '').split('').map(Number) : known
  const good = run.filter((n) => n >= 1 && n <= options.length)
  if (good.length === 0 || (tokens.length === 1 && good.length < run.length)) return unread
  const values = valuesOf(good, options)
  return guessed(values, labelsOf(values, options))
}

const bare = new Set(['their', 'your', 'them', 'they', 'with', 'and', 'any', 'the', 'for', 'have', 'has', 'you', 'from', 'gone', 'been',
  'there', 'where', 'look', 'looked', 'check', 'checked', 'round', 'that', 'this', 'else', 'something', 'someone', 'other', 'whole',
  'tried', 'went', 'done', 'all', 'over', 'rung', 'rang', 'messaged', 'phoned', 'called', 'texted'])
const stem = (word: string) => (word.length > 4 ? word.replace(/(?:ies|es|s|ed|ing)$/, '') : word)

/** Words that belong to one option's label and to no other. */
const ownWords = (option: Option, options: readonly Option[]): string[] => {
  const words = (o: Option) => fold(o.label).split(' ').filter((word) => word.length >= 3 && !bare.has(word)).map(stem)
  const others = new Set(options.filter((o) => o !== option).flatMap(words))
  return words(option).filter((word) => !others.has(word))
}

const named = (clause: string, options: readonly Option[]): Option[] => {
  const direct = namedWithin(clause, options)
  const words = clause.split(' ').map(stem)
  return options.filter((option) => direct.includes(option) || ownWords(option, options).some((word) => words.includes(word)))
}

const clausesOf = (said: string) => soften(said).replace(/'/g,
  '').split(/[.,;:!?()&+/\n]+|\band\b|\bbut\b|\bplus\b|\bthen\b|\balso\b|\b(?=except\b|apart from\b)/).map((c) => fold(c)).filter((c) => c !== '')
const freshStart = /^(?:i|ive|we|weve|hes|my|have|done|did|yes|checked|rang|called|phoned|texted|looked|searched|been|tried|asked|spoke|messaged)\b/
const denies = /\b(?:not|no|havent|hasnt|didnt|never|cant|couldnt|wont|except|apart from|yet to|still need|need to|going to|gonna|about to|will|without|nor)\b/

const atHome = /\b(?:(?:is|are|was|were|its|theyre|passports|cards|bikes|wallets|purses|monies|scooters|phones) (?:still |all |both )?(?:here|at home|on the side|with me|with us|in (?:my|our|the) (?:drawer|shed|hall|house|kitchen|wardrobe|garage|cupboard|bag|car|safe|pocket|purse))|(?:ive|i have|weve|we have|i) (?:still )?(?:got|have|hold|kept|keep) (?:his|her|their))\b/
/** "My nan is at home in case": somebody stays there, which is no search of it. */
const staysHome = /(?<!\b(?:looked|checked|searched|look|search|been|at my|at her|at his|rung|rang|tried|called)(?: \w+)?) (?:at|back) home\b|\b(?:someones?|somebodys?|nans?|mums?|mams?|dads?|wifes?|husbands?|partners?|grans?|grandads?|sisters?|brothers?|aunties?|neighbours?|im|i am|(?:ive|weve) got \w+)(?: (?:is|are|here|sat|waiting|staying|stopping|stopped|stayed|stood|left|back|still|now))* (?:at|in|back at) (?:the |our |my )?(?:home|house|flat)\b/g

/** Named in a sentence; a "not" carries on over commas and "and" until somebody begins afresh ("havent rung school and nan"). */
const byName = (said: string, options: readonly Option[]): Reading => {
  const yes = new Set<Option>()
  let denying = false
  let seen = false
  for (const whole of clausesOf(said)) {
    const clause = whole.replace(staysHome, ' ')
    const denied = denies.exec(clause)
    if (denied || freshStart.test(clause)) denying = denied !== null
    // "His passport is in my drawer": it is here, not with him.
    if (atHome.test(whole)) {
      seen ||= named(clause, options).length > 0
      continue
    }
    for (const option of named(clause, options)) {
      seen = true
      const beforeDenial = denied !== null && named(clause.slice(0, denied.index), options).includes(option)
      if (!denying || beforeDenial) yes.add(option)
    }
  }
  if (!seen) return unread
  const values = options.filter((option) => yes.has(option)).map((option) => option.value)
  return guessed(values, labelsOf(values, options))
}

const allBut = (said: string, options: readonly Option[]): Reading | null => {
  const split = exceptWords.exec(soften(said).replace(/'/g, ''))
  if (!split || !/\b(?:all|everything|lot)\b/.test(split[1] === '' ? said.toLowerCase() : split[1] ?? '')) return null
  const left = byNumber(split[2] ?? '', options) ?? byName(split[2] ?? '', options)
  const out = left.kind === 'read' && Array.isArray(left.value) ? left.value : []
  if (out.length === 0) return null
  const values = options.map((option) => option.value).filter((value) => !out.includes(value))
  return left.kind === 'read' && left.certainty === 'answered' ? answered(values) : guessed(values, labelsOf(values, options))
}

/** Nothing but whole labels, as a page's ticks post them ("Cars and vans, School or clubs"): that is no guess. */
const byLabel = (folded: string, options: readonly Option[]): Reading | null => {
  const labels = options.map((option) => ({ option, label: fold(option.label) })).sort((a, b) => b.label.length - a.label.length)
  let left = ` ${folded} `
  const picked = labels.filter(({ label }) => {
    const before = left
    left = left.replace(` ${label} `, '  ')
    return left !== before
  })
  return left.trim() === '' && picked.length > 0 ? answered(valuesOf(picked.map(({ option }) => options.indexOf(option) + 1), options))
    : null
}

/** "The first three", "just the last two", "not 4 but the rest". */
const firstOrLast = (plain: string, options: readonly Option[]): Reading | null => {
  const values = options.map((option) => option.value)
  const end = /^(?:(?:just|only|ive done|done|did) )*(?:the )?(first|last) (\d)(?: ones| of them| done| so far)*$/.exec(plain)
  const n = Number(end?.[2] ?? 0)
  if (end && n >= 2 && n <= values.length) return answered(end[1] === 'first' ? values.slice(0, n) : values.slice(-n))
  const rest = /^not (\d{1,2}(?: (?:and |or )?\d{1,2})*) but (?:all )?(?:of )?the (?:rest|others)(?: done)?$/.exec(plain)
  const out = (rest?.[1] ?? '').split(/\D+/).filter((digits) => digits !== '').map(Number)
  return rest ? answered(values.filter((_, i) => !out.includes(i + 1))) : null
}

export const readChoices = (question: Question, said: string): Reading => {
  const options = question.options ?? []
  const folded = fold(said)
  const counted = firstOrLast(numerals(folded), options)
  if (counted) return counted
  if (all.test(numerals(folded))) return answered(options.map((option) => option.value))
  if (none.test(folded)) return answered([])
  const ticked = byLabel(folded, options)
  if (ticked) return ticked
  const led = numberedOption(said, options)
  return allBut(said, options) ?? byNumber(said, options) ?? (led ? answered([led.option.value]) : null)
    ?? (saysNotKnown(said) ? { kind: 'not_known' } : byName(said, options))
}
