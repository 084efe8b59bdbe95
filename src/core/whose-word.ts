/**
 * What somebody else knows, from their first words: a child who is not theirs is in the house, was found alone, or is missing. Whoever has
 * said it is not asked "Which is it?" (002 §5.1.1, §5.2.2). Plain signs only; one's own child, and oneself, are neither.
 */
import { spacedOf } from './folded.ts'

const pad = (text: string) => spacedOf(text.slice(0, 1_000))

const kin = '(?:son|daughter|boy|girl|lad|lass|lassie|child|kid|teenager|bairn|bairns|grandson|granddaughter|stepson|stepdaughter|eldest|youngest|nephew|niece|neice|cousin)'
const which = '(?:(?:best|good|close|old|little|new|school|girl|boy|other|eldest|youngest|teenage|autistic|lovely|older|younger|\\d+|year|yr) )*'
const pal = '(?:friend|mate|pal|bestie|classmate|girlfriend|boyfriend|gf|bf)s?'
const ofOurs = new RegExp(` (?:my|our|wor|me|ma) ${which}${kin}s? ${which}${pal} | (?:a |the )?${which}${pal} of (?:my|our|wor) ${which}${kin}s? `, 'g')

/** "My daughter's best friend", "a mate of my son's" is nobody's own: what is left speaks of one's own child, or of none. */
const withoutFriends = (text: string) => text.replace(ofOurs, ' that friend ')

const inTheHouse = '(?:at (?:ours|mine|our (?:house|door|place|flat|home)|my (?:house|door|place|flat|home|mums))|(?:staying|stopping|living|hiding|sleeping|crashing) (?:with (?:me|us)|here|at (?:ours|mine))|with (?:me|us)|in (?:my|our) (?:house|kitchen|front room|living room|garden|shed|garage|bed|spare room|flat)|on (?:my|our|the) (?:sofa|settee|couch|doorstep)|(?:is|are|hes|shes|theyre|now|just) here|wont (?:go home|leave)|isnt mine is here|turned up|knocked (?:on|at) (?:my|our|the) door|(?:i have|ive got|i got|weve got|we have) (?:\\w+ ){1,5}here)'
const isHere = new RegExp(` ${inTheHouse} `)
const goneWords = '(?:missing|gone missing|went missing|run away|ran away|run off|ran off|disappeared|left home|not (?:come|been|gone) home|(?:hasnt|didnt|never|not) (?:come|been|came) (?:home|back|in)|kicked out|thrown out|hiding|awol)'
const isGone = new RegExp(` ${goneWords} `)
const friendIsGone = new RegExp(` that friend (?:is |has |have |hasnt |was |been |just |also |went |gone )*${goneWords} `)

const young = '(?:boy|girl|kid|child|lad|lass|toddler|teenager|teen|baby|young person|little one|kids|children)'
const stranger = `(?:(?:a|an|the|this|that|some|another|one|young|little|small|teenage|lost|theres) (?:\\w+ ){0,3}?|^ )${young}`
const onTheirOwn = '(?:asleep|sleeping|alone|on (?:his|her|their) own|by (?:him|her|them)sel\\w+|wandering|crying|lost|no (?:adult|parents?|mum|coat|shoes) )'
const foundAlone = new RegExp(`(?:^| )${stranger} (?:\\w+ ){0,6}?${onTheirOwn}| lost (?:little )?${young} `)
const ofOneself = / (?:im|i am|ive been|were|we are|my|our|me|us) /
const mySelf = / (?:im|i am|ive) (?:\w+ ){0,3}?(?:kid|child|girl|boy|lad|alone|\d+|in|at|on|not|scared|lost) | my (?:mum|mam|dad|parents|stepdad|carer)s? | (?:his|her|their) (?:mum|mam|dad|parents) (?:doesnt|dont|does not) know .* (?:im|i am) /

export type KnownWord = 'child_here' | 'found' | 'friend_missing'

/** A child of a friend, of theirs or of their child's, is here or is missing, and none of their own is spoken of. `own`: words that speak of one. */
export const speaksOfFriend = (said: string, own: RegExp): boolean => {
  const text = pad(said)
  const rest = withoutFriends(text)
  return rest !== text && !own.test(rest) && (isHere.test(rest) || friendIsGone.test(rest))
}

/** A relative's child, who has left their own home for this one: "my nephew turned up here, his mum doesnt know". Not a return, which has no "left". */
const relative = new RegExp(` (?:my|our|wor|me|ma) ${which}(?:nephew|niece|neice|cousin|grandson|granddaughter|grandchild|godson|goddaughter)s? `, 'g')
const leftTheirs = new RegExp(` ${goneWords} | walked out on | (?:his|her|their) (?:mum|mam|dad|parents|carers?|foster \\w+) (?:doesnt|dont|does not|do not) know `)
const speaksOfRelative = (text: string, own: RegExp): boolean => {
  const rest = text.replace(relative, ' that child ')
  return rest !== text && !own.test(rest) && isHere.test(rest) && leftTheirs.test(rest)
}

/** Said at the door of a child who is not theirs and is with them, whatever else the words might be taken for. */
export const saysTheyHave = (said: string, own: RegExp): boolean => {
  const text = pad(said)
  return speaksOfRelative(text, own) || (someStranger.test(text) && isHere.test(text) && !own.test(text) && !ofChild.test(text))
}
const someStranger = new RegExp(`(?:^| )${stranger} `)
const ofChild = / (?:im|i am|ive|my (?:mum|mam|dad|parents|stepdad|carer)s?) /

/** A child alone in the street, whom they do not know: "theres a kid asleep in the bus shelter". */
export const saysFoundAlone = (said: string): boolean => {
  const text = pad(said)
  return foundAlone.test(text) && !ofOneself.test(text.replace(/ (?:my|our) (?:street|road|estate|shop|work|window|stairwell|block|building|bus stop|garden|door) /g, ' here ')) && !isGone.test(text)
}

/** A small stranger on the doorstep who is lost: there are no parents to tell yet. */
const lostAtTheDoor = (text: string): boolean => someStranger.test(text) && / (?:at|on|to|outside) (?:my|our|the) (?:front )?(?:door|doorstep|house|gate)| knocked (?:on|at) / .test(text)
  && / (?:lost|all alone|on (?:his|her|their) own|by (?:him|her|them)sel\w+|wandering|(?:cant|cannot|doesnt know how to) (?:find|get) (?:\w+ )?(?:home|mum|mam|dad|mummy)|doesnt know where) /.test(text) && !withAnother.test(text)

/** With somebody whom they may fear is not alone: who saw it is asked. */
const withAnother = / (?<!no )(?:man|men|woman|women|bloke|blokes|guy|guys|adults?|stranger|lads|gang) /

/** The answer to "Which is it?" that the words give already; null where they do not say. */
export const wordOf = (said: string): KnownWord | null => {
  const text = pad(said)
  if (mySelf.test(text) && !ofOurs.test(text)) return isGone.test(text) && / (?:friend|mate|bestie|boy|girl|kid|cousin|brother|sister)s? /.test(text) && / (?:im|i am) \d+ /.test(text) ? 'friend_missing' : null
  if (isHere.test(text)) return lostAtTheDoor(text) ? 'found' : 'child_here'
  if (saysFoundAlone(said) && !withAnother.test(text)) return 'found'
  return isGone.test(text) ? 'friend_missing' : null
}
