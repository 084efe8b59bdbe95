/** Whom a pronoun means, and whether that is the child: by who was spoken of before it. */
import type { Person } from './spoken.ts'
import type { Step } from './parts.ts'
import { guess } from './telling.ts'
import type { Fact, Telling } from './telling.ts'

/** The child as they are written of, and the writer's own name. */
export type Who = { name: string | null; pronoun: 'she' | 'he' | 'both' | null; writer: string | null }
export type Story = { t: Telling; who: Who; steps: readonly Step[]; persons: readonly Person[]; known: Map<Person, boolean> }

const male = /\b(?:dad|da|daddy|father|grandad|granda|grandpa|uncle|brother|bro|stepdad|husband|hubby|boyfriend|bf|man|bloke|fella|chap|guy|imam|priest|vicar|ex)\b/
const female = /\b(?:mum|mam|mom|mother|nan|nana|nanny|gran|grandma|aunt|auntie|aunty|sister|sis|stepmum|wife|missus|girlfriend|gf|lady|woman|lass|matron|ex)\b/
export const fits = (role: 'he' | 'she') => (role === 'he' ? male : female)
const words = (t: Telling, person: Person) => t.low.slice(person.at, person.end)

/** Further back than this nobody looks for whom a pronoun means. */
const nearby = 170

/** Those who were spoken of before, the nearest first. */
const before = (persons: readonly Person[], person: Person, reach: number): Person[] => {
  const found: Person[] = []
  for (let i = persons.indexOf(person) - 1; i >= 0 && found.length < 12; i -= 1) {
    const one = persons[i]
    if (!one || person.at - one.at > reach) break
    found.push(one)
  }
  return found
}

/** Could these words be the child? A pronoun may, unless somebody else whom it fits was the last whose doing was told. */
export const isChild = ({ t, who, persons, known }: Story, person: Person | null): boolean => {
  if (person === null) return false
  if (person.role === 'child') return true
  if ((person.role !== 'he' && person.role !== 'she') || (who.pronoun !== 'both' && who.pronoun !== null && who.pronoun !== person.role)) return false
  const fitting = fits(person.role)
  const own = known.get(person)
  if (own !== undefined) return own
  let is = true
  for (const one of before(persons, person, nearby)) {
    // "Her mum says she left": what she says is of the child.
    const other = one.subject && !one.says && fitting.test(words(t, one))
    if (one.role !== 'child' && !(one.taken && one.role === person.role) && !other) continue
    is = !other
    break
  }
  known.set(person, is)
  return is
}

const titled = /^(?:mr|mrs|ms|miss|dr|pc|sir)\b/
/** Who this is, as it was typed; "he", "she" and "they" are the nearest whom they fit. */
export const nameOf = (story: Story, person: Person | null): Fact | null => {
  // Where the child's name is not known, any name may be theirs.
  if (person === null || /^(?:nobody|police|child)$/.test(person.role) || (person.role === 'named' && story.who.name === null && !titled.test(words(story.t, person)))) return null
  const { t, persons } = story
  if (person.role === 'us') return guess(words(t, person), 'me')
  if (person.role !== 'he' && person.role !== 'she' && person.role !== 'they') {
    // "The lady at the library".
    const at = person.role === 'passer' ? /^ (?:at|in|from|on) (?:the )?[\p{L}'-]+(?= (?:has|had|says?|said|saw|told|seen|reckons?|thinks?|is|was)\b)/u.exec(t.low.slice(person.end))?.[0] ?? '' : ''
    const typed = t.raw.slice(person.at, person.end + at.length).replace(/'s?$/, '')
    return guess(typed, typed)
  }
  const role = person.role
  const meant = before(persons, person, 280).find((one) => !/^(?:he|she|they|us|child|nobody)$/.test(one.role) && !one.owns
    && (role === 'they' ? /^(?:friend|named|school|club|staff)$/.test(one.role) || /^(?:\w+ )?(?:parents|grandparents|folks)$/.test(words(t, one)) : fits(role).test(words(t, one)) || (one.role === 'named' && one.sure === true)))
  return meant ? nameOf(story, meant) : null
}

