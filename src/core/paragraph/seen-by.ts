/** Gleans who saw the child last: the writer, one of the family, somebody by name; nobody where two are told. */
import { nameLike } from './names.ts'
import { agreed, childNoun, guess, wordsOf } from './telling.ts'
import type { Clause, Fact, Telling } from './telling.ts'

export const kin = "(?:mum|mam|mother|dad|father|stepdad|stepmum|step dad|step mum|nan|nana|nanny|gran|grandma|grandad|sister|brother|bro|sis|"
  + "friend|mate|best friend|best mate|boyfriend|girlfriend|cousin|aunt|auntie|uncle|neighbour|teacher|husband|wife|partner|carer|key "
  + "?worker|form tutor|driver|bus driver|flatmate)"
export const them = `(?:her|him|them|he|she|the bairn|my ${childNoun})`

const stop = "(?=$|[,.!?;(]| (?:at|on|in|when|around|about|yesterday|today|last|this|and|but|she|he|who|outside|near|getting|leaving|"
  + "walking|going|from|as|before|half|after|wearing|near|saw|last|tonight|by)\\b)"
const byPerson = new RegExp(`\\b(?:seen|spotted|observed|sighted) by ((?:(?:her|his|their|my|the|a|our|our) )?(?:[a-z'-]+ ){0,3}?[a-z'-]+)${stop}`)
const byKin = new RegExp(`\\bby ((?:her|his|their|my|the|our|a|one of (?:her|his)) (?:best |older |little |big |younger |next door `
  + `)?${kin}s?(?: (?!at|on|in|and|but|when|who|about|around|yesterday|last|this|near|outside)[a-z'-]+)?)\\b`)
const personSaw = new RegExp(`\\b((?:(?:her|his|their|my|the|our|one of (?:her|his)) )(?:best |older |little |big |younger |next door `
  + `)?${kin}(?: [a-z'-]+)?)(?: was| is)? (?:last |the last |also )?(?:saw|see|sees|seen|sighted|observed|watched|waved|person to see|one to see|dropped|to see) `)
const iSaw = new RegExp(`\\b(?:i|we) (?:last |actually |only )*(?:saw|seen|dropped|dropt|watched|waved|set eyes on|could see) (?:${them}|my\\b)|\\b(?:i|we)(?: have|'ve|`
  + `ve)?(?:n'?t| not) (?:actually )?seen (?:or heard )?(?:\\w+ ){0,4}since\\b|\\blast time (?:i|we) saw\\b|\\bseen by me\\b|\\bi was `
  + `the last\\b|\\bi last saw\\b|\\bsince i (?:last )?saw\\b`)
const weSaw = /\b(me and (?:her|his|their|my|the) [a-z]+) (?:last )?(?:saw|seen)\b/

/** "Coach dropped him off": there is only one. */
const coachSaw = /(?:^|\b(?:the|his|her) )((?:football |swimming |dance )?(?:coach|teacher|driver|tutor|childminder)) (?:last |just )?(?:saw|seen|dropped|watched|waved)\b/

/** "She last saw him": somebody, and we cannot tell who. */
const someoneSaw = /\b(?:she|he|they|who|[a-z]+ says) (?:last |only |also )*(?:saw|seen)\b/

/** "Auntie Bev saw her", "Mr Okafor saw her leave", "Rafiq says he last saw him": somebody by name. */
const namedSaw = new RegExp(`(?<!\\b(?:in|at|from|near|of|on) )\\b((?:(?:Mr|Mrs|Ms|Miss|Dr|Auntie|Aunty|Aunt|Uncle|Nan|Nana|Coach|Sister|PC)\\.? )?\\p{Lu}[\\p{L}'-]+)(?: (?:says|said|reckons|thinks|told me) (?:that )?(?:he|she|they))? (?:last |actually |only |definitely )*(?:saw|see|seen|spotted|dropped|sighted) (?:her|him|them)\\b`, 'u')
const byName = (t: Telling, clause: Clause): Fact | null => {
  const sentence = t.sentences.find(({ from, raw }) => clause.from >= from && clause.from < from + raw.length)
  const upTo = sentence?.raw.slice(0, clause.from - sentence.from + clause.raw.length) ?? clause.raw
  const name = t.capitalsSay ? namedSaw.exec(clause.raw)?.[1] ?? namedSaw.exec(upTo.slice(-clause.raw.length - 30))?.[1] : undefined
  const last = name?.split(' ').at(-1) ?? ''
  return name !== undefined && nameLike(last, true) !== null ? guess(clause.raw, name) : null
}

export const whoSaw = (t: Telling, clauses: readonly Clause[]): Fact | null => {
  if (clauses.some((clause) => someoneSaw.test(clause.low) && byName(t, clause) === null)) return null
  const found = clauses.flatMap((clause) => {
    const named = byName(t, clause)
    if (named) return [named]
    const low = clause.low.trim()
    const pair = weSaw.exec(low)
    if (pair) return [guess(clause.raw, pair[1] ?? '')]
    if (iSaw.test(low)) return [guess(clause.raw, 'me')]
    const person = byKin.exec(low)?.[1] ?? byPerson.exec(low)?.[1] ?? personSaw.exec(low)?.[1] ?? coachSaw.exec(low)?.[1]
    if (person === undefined || /\b(?:me|nobody|anyone|no one|now)\b/.test(person)) return []
    const start = clause.low.indexOf(person)
    return [guess(clause.raw, clause.raw.slice(start, start + person.length))]
  })
  return agreed(found.length > 0 ? found : sawWhoWasNamed(t, clauses), (fact) => wordsOf(fact).toLowerCase())
}

/** "My husband drove him to the station and saw him get on": who did the one did the other. */
const sawWhoWasNamed = (t: Telling, clauses: readonly Clause[]): Fact[] => clauses.flatMap((clause) => {
  if (!/^\s*(?:and )?(?:saw|watched|waved)\b/.test(clause.low)) return []
  const before = t.clauses[t.clauses.findIndex(({ from }) => from === clause.from) - 1]
  const who = /^\s*(?:and )?((?:my|her|his|our) [a-z]+|i|we)(?= (?:drove|took|dropped|walked|went|brought|put|left))/.exec(before?.low ?? '')?.[1]
  return who === undefined || before === undefined ? [] : [guess(before.raw, /^(?:i|we)$/.test(who) ? 'me' : who)]
})

