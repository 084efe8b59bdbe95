/**
 * A child has been found dead, or has died. Before anything is made of "found": no word of joy, no question and no nudge may follow it.
 * Said as a fact only: a fear ("what if he's dead"), another's death and figures of speech ("the phone is dead") are none of it.
 */
import { holdsOne, needs, spacedOf, upTo, type Folded } from './folded.ts'

const longest = 300
const words = needs('dead died body drowned murdered killed killd deceased hanged hung passed life remains lifeless')

const kin = '(?:son|daughter|boy|girl|lad|lass|child|kid|baby|teenager|grandson|granddaughter|stepson|stepdaughter|little (?:boy|girl|one)|eldest|youngest)'
const child = `(?:he|she|they|my ${kin}|our ${kin}|my (?:beautiful |poor |lovely |darling |only )?${kin})`
const is = '(?: (?:is|has|have|was|s|are|had|been|just|sadly|now|already|also|really))*'
const theChild = `(?:(?:hes|shes|theyre|theyve)${is}|${child}${is})`
const late = '(?: (?:at the scene|in (?:hospital|the night|an accident|a crash|the crash|the river|the sea)|last night|this morning|today|yesterday|tonight|an hour ago|now|earlier))?'
/** "Dead tired", "dead to me", "dead late": how young people and tired ones talk. */
export const figure = '(?! (?:to (?:me|us|him|her|them)|late|tired|funny|good|nice|serious|set|sure|lovely|kind|clever|angry|upset|quiet|scared|worried|hungry|drunk|stubborn|keen|on|meat|when|if|weight|set|easy|hard|weird|sensible|shy|polite|happy|sad|young|small|slim|skinny|cold|annoyed|close|certain|proud|pretty|brave|asleep|lucky|easy|flat|keen))'
/** "Shes died her hair", "he passed on the message": how people spell and speak of other things. */
const otherwise = '(?! (?:(?:(?:his|her|their) )?(?:\\w+ )?(?:hair|fringe|roots|eyebrows|beard)|(?:it )?(?:red|blue|pink|black|blonde?|purple|green)) )(?<! passed on(?= (?:the|a|some|my|your|our|his|her) ))'
const own = `(?:his|her|their|the|a|(?:my|our) (?:\\w+ )?${kin}s|(?!(?:some|any)(?:one|body)s )\\w{3,}s)`
/** "We found her body spray": what she took with her. */
const thing = '(?! (?:spray|mist|wash|lotion|butter|oil|scrub|glitter|warmer|board|suit|stocking|armou?r|cam|bag|double|clock))'

const said: readonly RegExp[] = [
  new RegExp(` ${theChild} (?:dead|deceased)${figure} `),
  new RegExp(` ${theChild} (?:died|drowned|been killed|was killed|got killed|been murdered|was murdered|passed away|passed on|no longer with us)${figure}${otherwise}${late} `),
  new RegExp(` ${theChild} (?:killed|hanged|hung|drowned) (?:him|her|them)sel\\w+ `),
  new RegExp(` ${theChild} taken (?:his|her|their) (?:own )?life | ${theChild} took (?:his|her|their) own life `),
  new RegExp(` (?:found|pulled|recovered|identified|brought)(?: out)? (?:him|her|them|my ${kin}|our ${kin}|him and hes|her and shes) (?:was |is |were |are )?(?:dead|drowned|lifeless|hanged|deceased)${figure} `),
  new RegExp(` (?:found|recovered|pulled|identified|discovered|got|seen|formally identified)(?: out| up)? ${own} (?:body${thing}|remains) `),
  new RegExp(` (?:my|our) (?:\\w+ )?${kin}s (?:dead|body (?:was|has|is)) `),
  new RegExp(` ${own} body (?:has |was |is |s )(?:been )?(?:just )?(?:found|recovered|identified|pulled) `),
  new RegExp(` found dead${figure} `),
]
/** A fear, a question, another time, another person, or taken back in the same breath. */
const dying = '(?:dead|died|die|dying|body|drowned|killed|kill|murdered|hung|hanged)'
export const unsure = new RegExp(` (?:if|think|thinks|thought|thinking|might|maybe|may|could|scared|afraid|worried|fear|feared|hope|hoping|imagine|imagining|dream|dreamt|dreamed|nightmare|nearly|almost|tried|trying|wish|wishes|wished|threatened|going to|gonna|will|ill|hell|shell|want|wants|wanted|wanna|feel|feels|like|as good as|pretend\\w*|better not|probably|until|unless|before|whether|alive or|looking for) (?:\\w+ ){0,4}${dying} `)
const anyoneElse = '(?:(?:his|her|their|my|our) (?:\\w+ )?(?:dad|mum|mam|mother|father|nan|nana|gran|grandad|grandma|grandmother|grandfather|granny|uncle|aunt|auntie|husband|wife|partner|ex|friend|mate|bestie|boyfriend|girlfriend|brother|sister|cousin|dog|cat|hamster|rabbit|pet|horse|teacher|neighbour|phone|mobile|battery|fish|stepdad|stepmum)s?|(?:the|a) (?:dog|cat|phone|battery|car|line|hamster)|phone|battery|mobile|someone|somebody|(?:a|the|some|this|another) (?:man|woman|lad|girl|boy|kid|teacher))'
const another = new RegExp(` ${anyoneElse}${is} (?:found )?${dying} `)
const notThem = new RegExp(` (?:not|isnt|wasnt|aint) (?:\\w+ )?(?:him|her|them|hers|dead|died|(?:my|our|his|her) (?:\\w+|body)) | (?:no|havent found|not found|hasnt found|not found) (?:a |any |the |his |her )?body | (?:years?|months?) ago | last (?:year|month|summer|christmas|winter|spring|autumn) | when (?:he|she) was (?:a |little|\\d)`)

/** Asked, with or without its mark. */
const asks = /^ (?:so |and |but |ok )*(?:is|are|was|has|have|did|could|would) (?:he|she|they|it|my|our) /

const form = (text: string): RegExpExecArray | null => {
  for (const one of said) {
    const found = one.exec(text)
    if (found) return found
  }
  return null
}

/** The child is dead, said as a fact. */
export const saysDeath = (text: Folded): boolean => {
  const near = upTo(longest, text)
  if (!holdsOne(near, words) || near.typed.includes('?')) return false
  const spaced = near.spaced()
  return !asks.test(spaced) && !notThem.test(spaced) && !another.test(spaced) && !unsure.test(spaced) && form(spaced) !== null
}

/** What is left beside the death, for a danger of its own: a parent may write that they cannot live on. */
export const besideDeath = (text: string): string => {
  const spaced = spacedOf(text)
  const found = form(spaced)
  return found ? spaced.replace(found[0], ' ').trim() : text
}
