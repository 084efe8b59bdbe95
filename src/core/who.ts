/**
 * Who seems to be at the door, from their first words. Only plain signs count; anything else gets the neutral door.
 * No child lands in the parent's flow (design §3): where a sign of a young person stands beside a parent's, we ask.
 */
import { oneSlip } from './answers/plain.ts'
import { folded } from './folded.ts'
import { keptBack } from './kept-back.ts'
import { saysOwnAge } from './own-age.ts'
import { saysFoundAlone, saysTheyHave, speaksOfFriend } from './whose-word.ts'
import type { FlowName } from '../vocabulary.ts'

/** Words of kin that a shaking hand spells with one slip; shorter ones would be taken for other words. */
const slippery = ['daughter', 'granddaughter', 'grandson', 'grandchild', 'stepson', 'stepdaughter', 'stepchild', 'child', 'teenager', 'eldest', 'youngest']
  .flatMap((word) => [word, `${word}s`])
const otherWords = new Set(['laughter', 'chill', 'chills', 'chile', 'chilis', 'oldest'])
const mended = (word: string) => (word.length < 5 || otherWords.has(word) || slippery.includes(word) ? word : slippery.find((right) => oneSlip(right, word)) ?? word)

/** Spaced, lower case, without marks; a possessive or a short "is" after a name of kin goes with its apostrophe. */
const bare = (text: string) => text.toLowerCase().replace(/(?<=son|daughter|lad|boy|girl|child|kid)[’'`]s\b/g, '').replace(/[’'`]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
const padded = (text: string) => ` ${bare(text).split(' ').map(mended).join(' ')} `
/** A dozen rules ask about the same words, one after the other: they are folded once. */
let last = { text: '', padded: '  ' }
const pad = (text: string): string => {
  if (last.text !== text) last = { text, padded: padded(text) }
  return last.padded
}
/** Each with its spaces: put together once, not for every text. */
const spaced = (phrases: readonly string[]) => phrases.map((phrase) => ` ${phrase} `)
const some = (text: string, phrases: readonly string[]) => phrases.some((phrase) => text.includes(phrase))

/** A child of theirs, as only someone at home says it: "my lad's", "our eldest daughter", "my 14 year old", "a foster child in our care". */
const kin = '(?:son|daughter|boy|girl|lad|lass|lassie|child|kid|teenager|teen|bairn|bairns|wean|grandson|granddaughter|grandchild|stepson|stepdaughter|stepchild|eldest|youngest|oldest|baby|little one|young one|foster child)'
const which = '(?:(?:eldest|youngest|oldest|middle|little|wee|step|foster|foster care|own|teenage|autistic|twin|other|only|dear|poor|lovely|beautiful|precious|missing|fucking|fuckin|bloody|effing|flipping|damn|\\d+|year|yr|yrs|old|yo|\\d+yo|\\d+yr) )*'
const theirs = new RegExp(` (?:my|our|wor|me|ma) ${which}${kin}s? | (?:my|our) (?:\\d+|\\w+teen|ten|twelve) ?(?:year|yr)s? old | (?:child|young person|girl|boy|lad) in our care | foster (?:child|son|daughter) `)
const gone = spaced([
  'shes not home', 'hes not home', 'she isnt home', 'he isnt home', 'shes not come home', 'hes not come home', 'hasnt come home', 'not come home', 'has not come home',
  'hasnt come back', 'not come back', 'didnt come home', 'did not come home', 'shes missing', 'hes missing', 'shes gone', 'hes gone', 'cant find him', 'cant find her', 'cannot find him', 'cannot find her',
  'cant reach him', 'cant reach her', 'shes run away', 'hes run away', 'shes run off', 'hes run off', 'shes walked out', 'hes walked out', 'shes not back', 'hes not back', 'not answering his phone',
  'not answering her phone', 'his phone is off', 'her phone is off', 'his phones off', 'her phones off', 'am i overreacting', 'should have been home', 'report my', 'report a missing child', 'report him missing', 'report her missing', 'stayed out all night',
  'missing child', 'child missing', 'he went out', 'she went out', 'still not home', 'still out', 'never came home', 'not been home', 'he left the house', 'she left the house', 'stormed out', 'worried about my', 'not come in', 'hasnt come in', 'havent seen him since', 'havent seen her since', 'hasnt been home', 'hasnt been seen',
  // In few words of English.
  'he no come', 'she no come', 'he no home', 'she no home', 'he no back', 'she no back', 'he not come', 'she not come',
])
const mine = spaced([
  'my mum', 'my mam', 'my dad', 'my mums', 'my dads', 'my stepdad', 'my step dad', 'my stepmum', 'my parents', 'my foster carer', 'my foster mum', 'my carers', 'my care home', 'my key worker', 'my social worker',
  'me mam', 'me mum', 'me dad', 'ma da', 'ma maw', 'ma mum',
])
const away = spaced([
  'ive run away', 'i ran away', 'i run away', 'ive ran away', 'ive left home', 'i left home', 'im not going home', 'im not going back', 'i dont want to go home', 'cant go home', 'i cant go home', 'kicked me out', 'threw me out', 'chucked me out',
  'nowhere to go', 'nowhere to sleep', 'nowhere to stay', 'running away', 'run away from home', 'im missing', 'scared to go home', 'im a kid', 'im under 18', 'under 18', 'im at my mates', 'im at a mates', 'dont tell my mum', 'tell my mum', 'i left care', 'in care and',
  'can i come home', 'can i go home', 'i want to come home', 'i wanna come home', 'i want to go home', 'i wanna go home', 'i cant come home', 'i dont want to come home', 'let me come home', 'am i allowed home', 'will i be in trouble if i come home',
  'mum its me', 'mam its me', 'mom its me', 'dad its me', 'its me mum', 'its me mam', 'its me dad', 'mum im sorry', 'dad im sorry', 'mum im ok', 'dad im ok',
])
const someone = spaced([
  'my friend', 'my mate', 'my best friend', 'my sister is missing', 'my brother is missing', 'my little brother', 'my little sister', 'my cousin', 'my nephew', 'my niece', 'my pupil', 'a girl is here', 'a boy is here', 'theres a girl', 'theres a boy', 'theres a kid', 'theres a child',
  'someone elses child', 'not my child', 'isnt my child', 'neighbours', 'next door', 'i saw', 'i have seen', 'ive seen', 'daughters friend', 'sons friend', 'childs friend', 'his mate', 'her mate',
])
/** "My friend has run away im 15": whoever knows of it may be a child themself, and is not the one who is away. */
const friendGone = new RegExp(' (?:my|me|our|a|ma) (?:(?:best|good|close|old|little|big|older|younger|twin|girl|boy|school|year old|\\d+) )*(?:friend|mate|bestie|bff|bezzie|pal|girlfriend|boyfriend|gf|bf|sister|brother|sis|bro|cousin|stepsister|stepbrother|classmate)s? '
  + '(?:\\w+ ){0,4}?(?:run away|ran away|runaway|running away|run off|ran off|gone missing|went missing|is missing|been missing|missing|left home|disappeared|not come home|hasnt come home|didnt come home|never came home|not been home|hasnt been home|kicked out|thrown out|chucked out|hiding|awol) ')
/** …unless they went too. */
const wentToo = / (?:ive|i|i have|im|i am|weve|we|we have|were|me too) (?:just |also |both |all )*(?:run|ran|left|running|not going (?:home|back)|missing|in care) | (?:kicked|threw|chucked) (?:me|us) out | (?:me and my|with me|and me|i went with|i want to go home|cant go home) /
/** A child of somebody's whom they know: "my mates daughter", "a lad in our street". A partner's child is one of the home's own. */
const ofOthers = new RegExp(` (?:my|our|the|a|his|her) (?:best |old |good |elderly |next door )*(?:friend|mate|pal|neighbour|neighbor|sister|brother|cousin|aunt|auntie|uncle|boss|colleague|workmate|flatmate|housemate|tenant)s? ${which}${kin}s? `
  + `| next doors ${which}${kin}s? | (?:a|the|this|some) ${which}(?:${kin}|pupil|student|teenager) (?:next door|who lives|(?:from|in|at|on|up|down|across|over|round|off) (?:my|our|the|his|her) (?:\\w+ )?(?:class|school|street|road|close|team|church|estate|block|building|village|club|work|corner|way))`
  + `| (?:a|the|this|some) ${which}${kin} (?:that )?(?:i|we) (?:know|teach) `)
/** "daughter missing", "son hasnt been home": a child of somebody's, and not there. */
const childNotThere = / (?:son|daughter|child|teenager|lad|grandson|granddaughter|stepson|stepdaughter|boy|girl) (?:\w+ ){0,4}(?:missing|gone|not home|not back|not come|hasnt|hasnt been|didnt|didnt come|disappeared|run away|ran away|run off|ran off|walked out|left|out) /
/** How carers and homes write it: "LAC YP AWOL from placement", "our resident is MFH". Never of oneself: a child in care may say the same words. */
const placed = / (?:yp|lac|cla|looked after child|young person|young lad|resident|child|foster placement|placement) (?:\w+ ){0,6}(?:awol|mfh|misper|missing|absconded|absent|not returned|not back|unaccounted) | (?:awol|mfh|misper|missing|absconded|absent|not returned|not back) (?:\w+ ){0,2}(?:from|to) (?:the |our )?(?:placement|care|foster care|the home|unit|childrens home) /
const ofOneself = / (?:i|im|ive|id|me|my|myself) /

/** Plainly somebody else's: said before any sign of a child of one's own counts. */
const notTheirs = spaced(['not my child', 'isnt my child', 'not my own', 'isnt mine', 'arent mine', 'not my son', 'not my daughter', 'not mine', 'someone elses child', 'somebody elses child', 'not my kid'])
/** Who minds a child, and says so of themself, with a child whom they have lost: "I am Jacks nan, I have lost him in the park". Their own child's words are "my nan". */
const minder = / (?:im|i am|this is|its|am) (?:(?!my|our|with|at|me|ma|not|in|on|scared|afraid|missing)\w+ ){0,3}?(?:foster |step |great )*(?:mum|mam|mummy|mother|dad|daddy|father|nan|nana|nanna|nanny|gran|granny|grandma|grandmother|grandad|grandfather|grandparent|auntie|aunty|aunt|uncle|childminder|child minder|carer|au pair|stepmum|stepdad|godmother|godfather) /
const hasLost = / (?:i|ive|i have|weve|we have|we|have|just) (?:just |only |completely |now )*(?:lost|cant find|cannot find|couldnt find|cant see|lost sight of|lost track of) (?:sight of |track of )?(?:him|her|them|my|our|the|a|one of|two of|his|hers|this) /
const minderLost = (text: string) => minder.test(text) && hasLost.test(text)

/** Speaks of another only: "hes gone and left a note". In danger the words are then for whoever knows of it, child or grown-up. */
export const speaksOfAnother = (said: string): boolean => {
  const text = pad(said)
  return / (?:he|she|hes|shes|his|her|him|hers|son|daughter|kids?) /.test(text) && !/ (?:i|im|ive|id|me|myself|us|we) /.test(text)
}

/** Speaks of somebody that they see or know of, and not of themselves: "a man has dragged a girl into a van". */
export const sawAnother = (said: string): boolean => {
  const text = pad(said)
  return / (?:a|an|the|this|that|some|another|small|young|little) (?:\w+ )?(?:man|woman|girl|boy|kid|child|lad|lass|baby|toddler|teenager|person|bloke|guy|group|men|people) | someone | somebody | kids? /.test(text)
    && !/ (?:i|im|ive|id|me|my|myself|we|us|our) /.test(text)
}

/** A child of theirs, said plainly: "my son", "our foster child". In danger nothing less makes a parent of whoever writes "hes gone out". */
export const saysOwnChild = (said: string): boolean => theirs.test(pad(said)) || minderLost(pad(said))

const reports = [' report my ', ' report a missing child ', ' report him missing ', ' report her missing ', ' am i overreacting ', ' missing child ']
/** Only a grown-up at home speaks so: a child of theirs, or the wish to report one. Whom "hes gone out" is said of nobody knows. */
export const speaksAsParent = (said: string): boolean =>
  soundsLike(said) === 'parent' && (saysOwnChild(said) || reports.some((one) => pad(said).includes(one)) || / (?:son|daughter|grandson|granddaughter|stepson|stepdaughter) /.test(pad(said)))

/** A child is not there, said in so many words: whoever tells that means to report it, whatever else they ask. */
export const saysGone = (said: string): boolean => some(pad(said), gone) || childNotThere.test(pad(said)) || minderLost(pad(said))

/** "its not my child, its next doors". */
const saysNotTheirs = (said: string): boolean => some(pad(said), notTheirs)

/** The same with whose child it is left to be told: "its my neighbours son". */
export const saysOthersChild = (said: string): boolean => {
  const text = pad(said.slice(0, 1_000))
  return some(text, notTheirs) || (ofOthers.test(text) && !theirs.test(text)) || speaksOfFriend(said, theirs)
}

/** "Son", and no more: nobody but a parent writes it at a door. */
const onlyKin = /^ (?:(?:hi|hello|hiya|help|please|pls|about|its|re) )*(?:son|daughter|stepson|stepdaughter|grandson|granddaughter)(?: (?:help|please|pls))* $/
export const saysOnlyKin = (said: string): boolean => onlyKin.test(pad(said))
const again = /^ (?:(?:hi|hii|hey|heya|hiya|hello|yo|sorry|ok|um|so) )*(?:its |it is |this is )?(?:only |just )?me (?:again|from (?:yesterday|before|last night|earlier|the other day))(?: (?:from )?(?:yesterday|before|earlier|last night|im back|sorry|x+))* $|^ (?:(?:hi|hey|hello|sorry|yeah|yes) )*(?:it was me (?:yesterday|before|last night|earlier|who (?:texted|wrote|messaged)(?: \w+){0,3})|i (?:texted|txted|messaged|wrote|talked to (?:you|u)|spoke to (?:you|u))(?: (?:you|u|here|in|on here))* (?:yesterday|before|last night|earlier|the other day)) $/
/** "Its me again", at a door that knows nobody: a child's thread ends after hours, a parent's does not. No history goes with it. */
export const saysMeAgain = (said: string): boolean => again.test(pad(said))
/** …or asks what comes of going home. */
export const saysYoungAtDoor = (said: string): boolean => saysMeAgain(said) || /^ (?:but |and |so )?what (?:if|happens if|would happen if) i (?:go|went|come) (?:back|home|bk) $/.test(pad(said))
/** "16", and no more: after danger it is their own; before it a parent may mean their child. */
export const saysBareAge = (said: string): boolean => /^ 1[1-7] $/.test(pad(said))

const carerVoice = / (?:foster|residential|resi|kinship|respite|supported (?:living|lodgings|accommodation)|childrens home|care home) (?:carer|carers|parent|parents|mum|dad|worker|workers|staff|manager|provider|support worker|key worker)s? (?:here|speaking|at|of|for|to|with) | (?:im|i am|were|we are|this is) (?:a |an |the |her |his |their )?(?:foster|residential|kinship|respite|agency)(?: \w+)? (?:carer|carers|parent|worker|staff) | (?:my|our) (?:foster )?(?:placement|placements|yp|lac|cla|looked after child|young person|resident|foster (?:girl|boy|lad|kid))s? /
const notInCare = / (?:not (?:yet )?(?:returned|back|come back|come home|home|answering|been seen)|hasnt (?:returned|come|been)|didnt (?:return|come)|missing|absent|awol|mfh|misper|abscond\w*|unaccounted|overdue|past (?:his|her|their) curfew|due (?:back|in|home)|gone|run off|ran off|cant find) /
/** Speaks of what happens to themselves: a child in care may use the same words. */
const livesInCare = / (?:im (?!a |an |the |her |his |their |ringing |worried |not sure )|i am (?:missing|awol|mfh|absent|not back|in care|running)|ive (?:run|left|been)|i (?:ran|left|hate|live|dont want|want|cant stand)|me) /

/** A foster or residential carer, whose child is not back: the parent's road, and whom else a carer must tell (002 §6.3). */
export const saysCarer = (said: string): boolean => {
  const text = pad(said)
  return carerVoice.test(text) && notInCare.test(text) && !livesInCare.test(text) && !saysOwnAge(text)
}

export type Guess = FlowName

/** Which flow the first words open. */
export const soundsLike = (said: string): Guess => {
  const text = pad(said)
  // Whoever minds a child whom they have lost has the parent's road: it begins with 999 for ten and under.
  if (minderLost(text) && !saysOwnAge(text)) return 'parent'
  if (saysNotTheirs(said)) return 'someone_else'
  if (friendGone.test(text) && !wentToo.test(text) && !theirs.test(text)) return 'someone_else'
  if (saysTheyHave(said, theirs)) return 'someone_else'
  if (saysCarer(said)) return 'parent'
  const child = some(text, away) || some(text, mine) || saysOwnAge(text)
  const parent = theirs.test(text) || keptBack(folded(said)) || some(text, gone) || childNotThere.test(text) || (placed.test(text) && !ofOneself.test(text))
  if (child) return parent && theirs.test(text) ? 'front_door' : parent && !some(text, away) && !saysOwnAge(text) ? 'front_door' : 'young_person'
  if (speaksOfFriend(said, theirs)) return 'someone_else'
  if ((some(text, someone) || ofOthers.test(text) || saysFoundAlone(said)) && !theirs.test(text) && !text.includes(' me and my ')) return 'someone_else'
  return parent ? 'parent' : 'front_door'
}

const sonOrDaughter = new RegExp(`(?<! and) (?:my|our) ${which}(?:step)?(?:son|daughter)s? (?!friend|mate|best|boyfriend|girlfriend|school)`)
/** "My sons missing and my mum is shaking": at a door whose son it is decides who speaks, whoever else is named. */
export const saysOwnLost = (said: string): boolean => {
  const text = pad(said)
  const isLost = some(text, gone) || childNotThere.test(text.replaceAll(/(son|daughter)s /g, '$1 '))
  return isLost && sonOrDaughter.test(text) && !some(text, away) && !saysOwnAge(text) && !/ what my /.test(text)
}
