/**
 * The other parent, or kin, has kept a child who should be back: it is known who has them, and that it was not agreed. The road is the
 * police and who has them, never the beds and the shed (002 Part A, suspicion of abduction; §8.2, §9.7). As a grown-up says it, never a child.
 */
import type { Folded } from './folded.ts'
import type { Heard } from './heard.ts'
import { remark, store, type Given } from './keep.ts'
import type { Message } from './message.ts'

const kin = '(?:dad|daddy|father|mum|mummy|mam|mother|nan|nana|gran|grandma|grandad|grandparents|auntie|aunt|uncle|parents)s?'
/** "My dad" is a child's; "my ex", "her dad", "my daughter's dad" are a parent's. */
const keeper = `(?:(?:my|the) (?:ex\\w*|husband|wife|partner|exs)(?: (?:husband|wife|partner|boyfriend|girlfriend))?|(?<! my )(?<! our )${kin})`
const them = '(?:him|her|them|(?:the|my|our) (?:\\w+ ){0,4}?(?:son|daughter|child|children|kids?|boys?|girls?|lads?|baby|twins|little one|old))'
const wont = '(?:wont|will not|refus\\w+|isnt|is not|hasnt|has not|havent|didnt|did not|never|doesnt|not)'
const giveBack = '(?:to )?(?:(?:give|giving|gave|bring|bringing|brought|hand|handing|send|sending|sent|drop|dropped|dropping|let me have|let)'
const signs: readonly RegExp[] = [
  new RegExp(` ${keeper} (?:\\w+ ){0,8}?${wont} ${giveBack} ${them} (?:\\w+ ){0,2}?(?:back|home|over|from)|(?:to )?return(?:ed|ing)? ${them}) `),
  new RegExp(` ${keeper}(?: has| have| is| s| had)?(?: just| now| still)* (?:kept|keeping|keeps|withheld|withholding|not returned|not returning) ${them} (?!in |from (?:school|going|seeing))`),
]
const due = / (?:meant|supposed|due|agreed|should have|shouldve|was to|were to) (?:\w+ ){0,3}?(?:bring|brought|bringing|drop|dropped|dropping|return|returned|give|given|have|had|be|been|get|got) (?:\w+ ){0,6}?(?:back|home|off) /
const isNotBack = / (?:hasnt|havent|didnt|not|never|isnt|arent|still waiting|no sign) /
/** Whoever has them is named as the one who does: a mother who has died, or a dad who is out looking, has nobody. */
const withKeeper = new RegExp(` (?:with|by|from|at|to|round|seeing|visiting) (?:his |her |their |the )?${keeper} | ${keeper} (?:who |has |had |have |was |were |is |just |still )*(?:meant|supposed|due|agreed|should|shouldve|got (?:him|her|them)|has (?:him|her|them)|had (?:him|her|them)|took|taken|picked|collected|kept) `)
/** Where the child lives is their home, and no custody. */
const theirHome = / (?:lives?|lived|living|stays|resides) with (?:me|us|\w+ \w+)(?: and (?:me|us|\w+ \w+))? /

const noIdea: readonly RegExp[] = [
  / (?:(?:dont|do not|dnt|didnt|not|cant|cannot|nobody|no one|noone|none of us|wish i) (?:\w+ ){0,2}?(?:know|kno|knows|knew|sure|say|tell)|dunno|(?:no|havent|not|without) (?:\w+ ){0,3}?(?:idea|clue)) (?:of |as to |exactly )?(?:where|wher|were|wer) (?:on earth |the hell )?(?:he|she|they|hes|shes|theyre|my \w+|(?:the|our) \w+) (?!(?:lives?|works?|goes|keeps|puts?|parks|hides|sleeps|stays) )/,
  / (?:cant|cannot|can not|couldnt) find (?:him|her|them) /,
]
/** "I do not know where he is": then nobody is to say that they know who has them. */
const saysNoIdea = (said: Folded): boolean => noIdea.some((form) => form.test(said.spaced()))

export const keptBack = (said: Folded): boolean => {
  const text = said.spaced()
  if (signs.some((form) => form.test(text))) return true
  return due.test(text) && withKeeper.test(text.replace(theirHome, ' ')) && !saysNoIdea(said) && isNotBack.test(text.slice(text.search(due)))
}

/** It was known who has them, and that it was not agreed; where they are is not known any more. What was said of it stays in the report. */
export const hearNoIdea = ({ conversation, said, text, when }: Message): Heard | null => {
  const { with_parent: held, whereabouts: told } = conversation.answers
  if (held?.value !== 'not_agreed' || conversation.milestones.returned !== undefined || (told && told.at > held.at && told.value === 'unknown') || !saysNoIdea(said) || keptBack(said)) return null
  const kept = store(remark(conversation, text, 'news', when), 'whereabouts', { said: text, value: 'unknown', certainty: 'as_said' }, when)
  return { conversation: kept, events: [{ type: 'answered', question: 'whereabouts' }], asides: [{ do: 'say', message: 'kept' }] }
}

/** A court has said no: as under the question for it, that is danger. */
export const saysCourt = (said: Folded): boolean => / (?:court|injunction|non molestation|residence order|child arrangements|prohibited steps|restraining order) /.test(said.spaced()) && !/ no court /.test(said.spaced())

/** The answer that this is to "Is that agreed, and are they safe there?". */
export const keptAs = (said: Folded): Given => ({ said: said.typed, value: saysCourt(said) ? 'afraid' : 'not_agreed', certainty: 'guessed' })
