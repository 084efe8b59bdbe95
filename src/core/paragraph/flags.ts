/** Words in a long message that a red-flag question would ask about (002 Part A). Danger is judged elsewhere; these only point. */
import type { Telling } from './telling.ts'

const families: readonly (readonly [string, RegExp])[] = [
  ['young_child',
    /\b(?:my|our|is|only|just|aged?|hes|shes|he's|she's) (?:[1-9]|10|one|two|three|four|five|six|seven|eight|nine|ten)\b ?(?:years?|yrs?|yr|yo|-year| old)\b/],
  ['suicide',
    /\b(?:suicid\w*|kill (?:him|her)self|end (?:it all|his life|her life)|wants? to die|overdose[d]?|goodbye note|left a (?:goodbye |suicide )?note|doesn'?t want to (?:live|be here)|not want to be here)\b/],
  ['self_harm', /\b(?:self ?-?harm\w*|cut(?:s|ting)? (?:him|her)self|hurt(?:s|ing)? (?:him|her)self)\b/],
  ['medicine', /\b(?:insulin|inhaler|epi ?-?pen|epilep\w*|medication|meds|diabetic|seizures?|heart condition)\b/],
  ['taken', /\b(?:abduct\w*|kidnap\w*|dragged into|grabbed (?:her|him)|taken by|been taken|forced (?:her|him) into)\b/],
  ['exploitation',
    /\b(?:older (?:man|men|boyfriend|lads|guy)|met (?:him |her |someone |a \w+ )?online|county lines|grooming|groomed|drug dealer|dealing|trafficked)\b/],
  ['weapon', /\b(?:knife|machete|blade|weapon|gun)\b/],
  ['violence', /\b(?:beat(?:en)? (?:him|her) up|attacked|stabbed|threatened (?:him|her|to)|violent|domestic)\b/],
  ['keep_safe', /\b(?:autis\w*|learning (?:disabilit\w*|difficult\w*)|downs? syndrome|non ?-?verbal|special needs|no sense of danger)\b/],
]
const denied = /\b(?:no|not|never|n't|nt|without|isnt|isn't|doesnt|doesn't|hasnt|hasn't)(?: \w+){0,2} $/

export const flagsIn = ({ low, raw }: Telling): { topic: string; words: string }[] => families.flatMap(([topic, form]) => {
  const match = form.exec(low)
  return match && !denied.test(low.slice(Math.max(0, match.index - 24), match.index)) ? [{ topic, words: raw.slice(match.index,
    match.index + match[0].length) }] : []
})
