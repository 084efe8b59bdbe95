/**
 * The other parent, or kin, has kept a child who should be back: it is known who has them, and that it was not agreed. The road is the
 * police and who has them, never the beds and the shed (002 Part A, suspicion of abduction; §8.2, §9.7). As a grown-up says it, never a child.
 */
import type { Folded } from './folded.ts'
import type { Given } from './keep.ts'

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
const byKeeper = new RegExp(` ${keeper} `)

export const keptBack = (said: Folded): boolean => {
  const text = said.spaced()
  return signs.some((form) => form.test(text)) || (due.test(text) && byKeeper.test(text) && isNotBack.test(text.slice(text.search(due))))
}

/** A court has said no: as under the question for it, that is danger. */
export const saysCourt = (said: Folded): boolean => / (?:court|injunction|non molestation|residence order|child arrangements|prohibited steps|restraining order) /.test(said.spaced()) && !/ no court /.test(said.spaced())

/** The answer that this is to "Is that agreed, and are they safe there?". */
export const keptAs = (said: Folded): Given => ({ said: said.typed, value: saysCourt(said) ? 'afraid' : 'not_agreed', certainty: 'guessed' })
