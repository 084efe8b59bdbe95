/** What is done to find a child, and what or whom it is done to, by single words: the tables that `checks-parts.ts` reads by. */
import { homely, placeNoun } from './lexicon.ts'
import type { Role } from './lexicon.ts'
import type { Token } from './spoken.ts'

export type Act = 'contact' | 'look' | 'go' | 'list'
const set = (text: string) => new Set(text.trim().split(/\s+/))

export const contact = set('rang rung ring ringing called calling phoned phoning telephoned texted texting txted messaged messaging msgd contacted contacting asked asking emailed whatsapped facetimed belled spoke spoken tried trying onto messagd')
export const look = set('checked chekced cheked searched looked hunted emptied combed scoured searching checking looking')
export const now = /^(?:call|phone|ring|text|message|ask)$/
export const go = set('been walked drove driven driving walking cycled ran knocked round')

const things: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['room', set('bedroom bedrooms wardrobe')],
  ['home', set('house loft attic cellar basement cupboards rooms building premises flat unit upstairs')],
  ['outside', set('garden gardens shed sheds garage garages outbuildings outbuilding greenhouse summerhouse yard bins alley grounds barn barns treehouse trampoline outhouse')],
  ['vehicles', set('car cars van vans caravan quad pickup tractor landrover')],
  ['things', set('drawers belongings')],
]
const outdoors = set('park parks skatepark shop shops town streets street woods wood field fields rec playground beach arcade station stations canal river route estate area precinct library mcdonalds mcdonald\'s maccies asda tesco hospital hospitals haunts place places lane lanes swings')
export const byRole: Partial<Record<Role, string>> = { kin: 'family', friend: 'friends', school: 'school', club: 'school', named: 'friends' }

export const thingAt = (tokens: readonly Token[], i: number): string | null => {
  const word = tokens[i]?.word ?? ''
  const before = tokens[i - 1]?.word ?? ''
  if (/^(?:room)$/.test(word)) return /^(?:her|his|their)$/.test(before) || before.endsWith("'s") || ((before === '' || before === '.') && /^(?:checked|searched)$/.test(tokens[i + 1]?.word ?? '')) ? 'room' : before === 'every' ? 'home' : null
  return /^(?:cent(?:re|er))$/.test(tokens[i + 1]?.word ?? '') ? null : things.find(([, nouns]) => nouns.has(word))?.[0] ?? null
}

const roundAbout = /^(?:drove|driven|driving|walked|walking|been|cycled)$/
/** "I have asked at the church hall". */
const askedAt = (tokens: readonly Token[], i: number) => !homely.has(tokens[i]?.word ?? '') && tokens.slice(Math.max(0, i - 4), i).some(({ word }, k, before) => /^(?:at|in)$/.test(word) && /^(?:asked|asking|tried)$/.test(before[k - 1]?.word ?? tokens[i - 5]?.word ?? ''))

/** What is looked through or gone round here. */
export const objectAt = (tokens: readonly Token[], i: number, act: Act): string | null => {
  const word = tokens[i]?.word ?? ''
  const thing = thingAt(tokens, i)
  const next = tokens[i + 1]?.word ?? ''
  if (act === 'go' && (word === 'everywhere' || (word === 'there' && /^(?:up|down|over|round)$/.test(tokens[i - 1]?.word ?? '')))) return 'places'
  if (act === 'go' && /^(?:round|around|about)$/.test(word) && roundAbout.test(tokens[i - 1]?.word ?? '') && /^(?:[.,;!|]|for|since|and|looking|in|with|but|shouting|calling)$/.test(next || '.')) return 'places'
  // "We've rung it at five past and at half past."
  if (act === 'contact' && word === 'it' && /^(?:rung|rang|ringing|phoned|called|calling)$/.test(tokens[i - 1]?.word ?? '')) return 'called'
  if (act === 'contact' && word === 'times' && /^(?:\d+|two|three|four|five|six|ten|twenty|many|loads|several|countless|hundred)$/.test(tokens[i - 1]?.word ?? '') && (contact.has(tokens[i - 2]?.word ?? '') || now.test(tokens[i - 2]?.word ?? ''))) return 'called'
  if (act === 'contact') return /^(?:phone|telephone|mobile|fone|mob|number)$/.test(word) && /^(?:her|his|their|the)$/.test(tokens[i - 1]?.word ?? '') ? 'called'
    : outdoors.has(word) || (placeNoun.has(word) && askedAt(tokens, i)) ? 'places' : null
  // "Back in the car", "the car park".
  if (thing === 'vehicles') return act === 'go' || /^(?:park|parks)$/.test(next) || /^(?:a|in|by)$/.test(tokens[i - 1]?.word ?? '') || (tokens[i - 2]?.word === 'in' && !/^(?:looked|checked|searched)$/.test(tokens[i - 3]?.word ?? '')) ? null : thing
  if (thing !== null) return act === 'go' && thing === 'home' ? null : thing
  return outdoors.has(word) || (placeNoun.has(word) && !homely.has(word) && !/^(?:house|home|flat|building|work|job|party|school|college|taxi|bus|train|number|contact|playing|reception|coach|hospital|office|unit|placement|st|corner|out)$/.test(word)) ? 'places' : null
}

/** No other word begins an act. */
const mayAct = new Set([...contact, ...look, ...go, ...'checks checked tried done call phone ring text message ask get search been up look gone'.split(' ')])
export const actOf = (tokens: readonly Token[], i: number): Act | null => {
  const word = tokens[i]?.word ?? ''
  if (!mayAct.has(word)) return null
  const next = tokens[i + 1]?.word ?? ''
  // "Tried Find My": a map, and no place gone to.
  if (word === 'tried' && /^(?:find|snap|snapmap|life360|tracking|google)$/.test(next)) return null
  // "Had a look round his room", "gone through her things".
  if (word === 'look') return tokens[i - 1]?.word === 'a' && /^(?:had|have|took|good|quick)$/.test(tokens[i - 2]?.word ?? '') ? 'look' : null
  if (word === 'gone') return next === 'through' && /^(?:i've|ive|we've|weve|have|and)$/.test(tokens[i - 1]?.word ?? '') ? 'look' : null
  if (/^(?:checks|checked|tried|done)$/.test(word) && /^(?:done|so|[:–-])$/.test(next)) return 'list'
  // "I call all his friends": said so by those who tell all as of now.
  if (now.test(word) && /^(?:i|we|mi)$/.test(tokens[i - 1]?.word ?? '')) return 'contact'
  if (word === 'text' && /^(?:i've|ive|we've|weve)$/.test(tokens[i - 1]?.word ?? '')) return 'contact'
  // "Can't get hold of her": it was tried.
  if (word === 'get' && /^(?:hold|through)$/.test(next) && /^(?:can't|cant|cannot|couldn't|couldnt|to|not)$/.test(tokens[i - 1]?.word ?? '')) return 'contact'
  if (word === 'search' && /^(?:of|through)$/.test(next)) return 'look'
  if (word === 'been' && (next === 'through' || (next === 'all' && tokens[i + 2]?.word === 'through'))) return 'look'
  if (word === 'up' && next === 'and' && tokens[i + 2]?.word === 'down') return 'go'
  if (word === 'done' && /^(?:every|all|the|both|upstairs|whole)$/.test(next)) return 'look'
  if (word === 'been' && /^(?:on|onto|in)$/.test(next)) return /^(?:touch|to)$/.test(tokens[i + 2]?.word ?? '') || next === 'onto' ? 'contact' : 'go'
  if (contact.has(word)) return 'contact'
  if (look.has(word)) return 'look'
  return go.has(word) && word !== 'round' ? 'go' : null
}
