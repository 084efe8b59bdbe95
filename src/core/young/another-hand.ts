/**
 * Words of whoever holds a child's phone after a check-in, in the plain ways in which they come: "i have her phone", "samiras not here",
 * "she dont want u texting her", "this is tariq". What a child may say of themself, or of whom they fear, is not among them. Pure.
 */
import { folded, type Folded } from '../folded.ts'
import { nameLike } from '../paragraph/names.ts'
import type { Conversation } from '../../vocabulary.ts'

const lead = '^ (?:(?:sorry|hi|hello|hey|um|er|erm|no|nah|eh|wait|ok|and|but|look|listen|yo|oi|m8|mate|bro) )*'
const after = '(?: (?:now|rn|right now|atm|today|tonight|here|mate|m8|bro|sorry|anymore|any more|no more|ever|again|ok|so|lol|x))* $'
const you = '(?:u|you|ya|yous|ur|your)'
const man = '(?:man|fella|fiance|husband|partner|boyfriend|bf|guy|boss|manager)'
const kin = '(?:mum|mam|mom|mother|dad|father|nan|gran|carer|aunt|auntie|uncle|brother|sister|cousin|mate|friend|man|boyfriend|girlfriend|bf|gf)'

const holdsIt = new RegExp(`${lead}(?:i|ive|we|weve)(?: (?:have|has|got|took|taken|had|hold|holding|am|using|just|still))* (?:her|his) (?:phone|fone|fon|mobile|cell)${after}`)
const isMan = new RegExp(` (?:this|dis|its|im) (?:is )?(?:her|his) ${man} `)
const stopsUs = / (?:stop|quit) (?:texting|txting|messaging|contacting|bothering|ringing|calling) (?:her|him) /

/** With "me" or "my" beside them these are as much the child's: "he doesnt want me texting u". */
const ofThem: readonly RegExp[] = [
  new RegExp(`${lead}(?:she|he|shes|hes) (?:(?:is|aint|isnt|not|wont|be) )*(?:cant|cannot|can not|unable to) (?:talk|text|txt|reply|answer|speak|chat|type)(?: (?:to|2) ${you})?${after}`),
  new RegExp(` (?:she|he|shes|hes) (?:is )?(?:aint|isnt|not|wont be) (?:talkin|talking|textin|texting|speaking|replying|answering) (?:to|2|back to) ${you} `),
  new RegExp(` (?:she|he) (?:dont|doesnt|dosent|dosnt|does not|do not|didnt) (?:want|wants|wanna|need|like)(?: \\w+){0,3} ${you} `),
  new RegExp(` (?:who|hu) (?:r|are) ${you}(?: (?:then|mate|m8|bro|please|pls))* $| (?:who|whos|hus|who is) (?:this|dis)(?: (?:then|mate|m8|bro|please|pls))* $`),
]
const isOwn = / (?:i|im|ive|ill|id|me|my|its me) /

/** The word after them is a name. */
const notHere = new RegExp(`${lead}(\\p{L}{3,15})(?: is)? (?:not|isnt|aint) (?:here|in|around|about|available)${after}`, 'u')
const theirKin = new RegExp(`${lead}(?:its|it is|this is|dis is|im|i am) (\\p{L}{3,15}s) ${kin} (?:$|here |speaking |is |has |have |are |can |please |pls |what |why |where |who (?:is |are |r ))`, 'u')
const thisIs = new RegExp(`${lead}(?:this|dis) is (\\p{L}{3,15})(?: (?:speaking|texting))?${after}`, 'u')
const named = (form: RegExp, text: string): string | null => {
  const name = form.exec(text)?.[1]
  return name !== undefined && nameLike(name, false) === 'sure' ? name : null
}

/** They have called themself so on this phone. */
const callsThemself = ({ remarks }: Pick<Conversation, 'remarks'>, name: string): boolean =>
  remarks.some(({ text }) => [' im ', ' i am ', ' its ', ' my names ', ' my name is ', ' call me '].some((so) => folded(text).spaced().includes(`${so}${name} `)))

export const isAnothersWords = (before: Pick<Conversation, 'remarks'>, said: Folded): boolean => {
  const text = said.spaced()
  if (holdsIt.test(text) || isMan.test(text) || stopsUs.test(text)) return true
  if (named(notHere, text) !== null || named(theirKin, text) !== null) return true
  const name = named(thisIs, text)
  return (name !== null && !callsThemself(before, name)) || (!isOwn.test(text) && ofThem.some((one) => one.test(text)))
}
