/** What a parent or a friend passes on, heard as the one who said it: every rule for "I wish I was dead" then hears "she said she wishes she was". */
import { asISay, asOneself, hasDone, herOwn, tellings } from '../../../content/danger/reported.ts'
import type { Heard } from './listen.ts'

const tells = new Set<string>(tellings)
const done = new Set<string>(hasDone)
const owns = new Set<string>(herOwn)
const asSelf = new Map(Object.entries(asOneself))
const asSaid = new Map(Object.entries(asISay))
/** Between the one who is spoken of and what they feel: "she just keeps", "he really hates". */
const light = new Set(['just', 'still', 'really', 'only', 'also', 'never', 'always', 'even', 'now'])

const ofOneself = (words: readonly string[], i: number) => {
  const word = words[i] ?? ''
  const next = words[i + 1] ?? ''
  if (word === 'her') return owns.has(next) ? 'my' : 'me'
  if ((word === 'hes' || word === 'shes') && done.has(next)) return 'ive'
  return asSelf.get(word)
}

/** The same message with whoever is spoken of as "I"; null where nobody else is said to have said anything. Word for word, so that places stay. */
export const asTheySaidIt = (heard: Heard): Heard | null => {
  const from = heard.words.findIndex((word) => tells.has(word))
  if (from < 0 || !heard.words.some((word) => asSelf.get(word)?.startsWith('i') ?? false)) return null
  const words = [...heard.words]
  let spokenOf = false
  heard.words.forEach((word, i) => {
    const self = ofOneself(heard.words, i)
    if (self !== undefined) words[i] = self
    else if (spokenOf) words[i] = asSaid.get(word) ?? word
    spokenOf = self === 'i' || (spokenOf && light.has(word))
  })
  return { words, raw: heard.raw }
}
