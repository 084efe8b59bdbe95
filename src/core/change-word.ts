/** CHANGE 4, "number four is wrong", "i made a mistake": an answer is to be put again. */
import { numerals } from './answers/plain.ts'

const number = '(\\d{1,2})(?:st|nd|rd|th)?'
const noun = '(?:my )?(?:the )?(?:answer|no|num|number|question|q|nr|ans)?(?: number| no)? ?'
const changes: readonly RegExp[] = [
  new RegExp(`^(?:please |pls |can i |can you |could i |i want to |i need to |need to |want to |id like to |lets )*(?:change|chnage|`
    + `chage|edit|amend|alter|fix|correct|redo|update|modify)(?: my| the)? ?${noun}${number}(?: (?:please|pls))?$`),
  new RegExp(`^${noun}${number} (?:is|was|isnt|needs|should be)? ?(?:wrong|incorrect|not right|right|mistake|a mistake|changing|to `
    + `change|not correct)(?: (?:sorry|please))?$`),
  /^(?:please |pls |can i |i want to |i need to |need to |want to |id like to )*(?:change|edit|amend|alter|correct|fix)(?: (?:my|an|the|one|last|that|it|answer|answers|something))*()$/,
  /^(?:i |ive |i have )?(?:made|put|said) (?:a mistake|the wrong thing|it wrong)()$/,
]

/** A verb or a fault, in each of these. */
const ofChange = /chang|chnage|chage|edit|amend|alter|fix|correct|redo|update|modify|wrong|right|mistake/
/** `number`: the answer's number in the list that was shown; null where none was said. */
export const changeIn = (folded: string): { number: number | null } | null => {
  if (!ofChange.test(folded)) return null
  const digits = numerals(folded)
  if (/^\d+ (?:is )?right$/.test(digits)) return null
  for (const form of changes) {
    const match = form.exec(digits)
    if (match) return { number: match[1] ? Number(match[1]) : null }
  }
  return null
}
