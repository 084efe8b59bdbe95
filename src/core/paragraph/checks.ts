/** Gleans which checks have been made. What is not done yet, only planned, or done by others to others, is left out. */
import { checksByParts } from './checks-parts.ts'
import { checksTold } from './checks-told.ts'
import type { Who } from './meant.ts'
import { guess, wordsOf } from './telling.ts'
import type { Fact, Telling } from './telling.ts'

type Doing = 'look' | 'go' | 'contact'

const verbs: readonly (readonly [RegExp, Doing])[] = [
  [/^(?:checked|chekced|cheked|searched|looked|hunted|emptied|turned|tipped)$/, 'look'],
  [/^(?:been|drove|driven|walked|driving|walking|looking|searching|checking|went|popped|cycled|scoured|ran|run)$/, 'go'],
  [/^(?:rang|rung|ring|ringing|called|calling|phoned|phoning|telephoned|telephoning|texted|texting|text|txt|txted|messaged|messaging|tried|trying|contacted|asked|spoke|spoken|emailed|whatsapped|dm'?d|facetimed|facebooked|bell|belled|fone|foned)$/,
    'contact'],
]

/** Objects of the search, by what may be done to them. Order matters: the longer form first. */
const objects: readonly { value: string; by: readonly Doing[]; form: RegExp }[] = [
  { value: 'room', by: ['look'],
    form: /^(?:in |through |all over |round )*(?:her|his|their|the|\p{L}+'s) (?:bed ?)?room\b|^(?:in |her |his )*bedrooms?\b|^under (?:the|her|his) bed\b|^(?:in )?(?:her|his) wardrobe\b/u },
  { value: 'home', by: ['look'],
    form: /^(?:all |over |round |around |through |in |the |whole |every |top to bottom |entire |rest of |our |my |inside |upside down )*(?:house|flat|home|building|unit)\b(?! phone)|^(?:in )?(?:the )?(?:loft|attic|cellar|basement|every room|all the rooms|cupboards)\b|^(?:every|all the) (?:room|cupboard)s?\b/ },
  { value: 'outside', by: ['look', 'go'],
    form: /^(?:in |the |round |around |our |out |back |front |bottom of the )*(?:garden(?! cent)|gardens|shed|sheds|garage|garages|outbuildings?|summer ?house|yard|greenhouse|tree ?house)\b/ },
  { value: 'vehicles', by: ['look'],
    form: /^(?:in |the |my |our |all |both |his |dads |husbands )*(?:cars?|vans?|caravan|camper(?:van)?|motorhome)\b(?! park)/ },
  { value: 'things', by: ['look'],
    form: /^(?:for |to see |if |whether |through |what'?s? |what )*(?:(?:a |any )?notes?\b|(?:her|his|their) (?:things|stuff|clothes|belongings|drawers|bag|bags)\b|(?:anything|anythings|something|whats|what's|what|things) (?:is |has |was |been )*(?:gone|missing|taken)|(?:gone|missing)\b(?! (?:round|around|over|through|to|up|down|out|back|in|into)\b))/ },
  { value: 'friends', by: ['look', 'go', 'contact'],
    form: /^(?:to |at |with |round |all |every one of |everyone of |some of |a few of |both |most of |of |in |over |as many of |every |loads of |several of |two of |one of |3 of |2 of |4 of |with |by )*(?:(?:her|his|their|the|all|\p{L}+'s) )?(?:other |best |close |school |usual |2 |3 |4 |two |three |few |good |main )*(?:friends?|frends?|freinds?|mates?|m8s?|pals?|lads (?:off|from|on)|girls (?:off|from|on)|bezzie|bff|girlfriend|boyfriend|bf|gf|marras?)\b|^(?:to |both )?(?!(?:her|his|their|my|our|it|he|she|let|that|who|what|dad|mum|nan|gran|wife|husband|sister|brother)'s )\p{L}{3,}'s (?:mum|mam|dad|parents|house)\b/u },
  { value: 'family', by: ['look', 'go', 'contact'],
    form: /^(?:to |at |with |round |all |over |in |both |by |most of )*(?:(?:her|his|their|my|our|the) )(?:older |big |little |other |real |step ?)?(?:dads?|mums?|mam|(?:sister|brother|mother|father)s?[ -]in[ -]laws?|father|mother|nans?|nana|nanas|nanny|grans?|grandma|grandmas|grandads?|grandparents|aunts?|aunties?|uncles?|cousins?|family|relatives|rellies|sisters?|brothers?)\b(?!'?s? (?:friend|mate|phone|boyfriend|partner))|^(?:to |all )*(?:family|relatives|grandparents)\b|^(?:to |round )*(?:nan|gran|grandma|grandad|auntie|aunty|uncle) ?\p{L}*/u },
  { value: 'school', by: ['contact'],
    form: /^(?:to |with |at |the |her |his |their |into )*(?:schools?|college|sixth form|head ?teacher|form tutor|teacher|tutor)\b(?!'?s? (?:friend|mate|bag|field|run|holiday))/ },
  { value: 'places', by: ['look', 'go'],
    form: /^(?:in |round |around |to |all |over |the |down |up |through |at |past |local |nearby |every |both |usual |about |along |by |near |few |couple |of |a |skate|retail |bus |train |her |his |favourite |normal |down to )*(?:parks?|skateparks?|swings|reservoir|lake|pond|beck|burn|quarry|allotments?|stables|cemetery|marina|harbour|quay|retail park|bowling|leisure centre|cinema|streets|roads|town|town centre|city centre|woods|woodland|beach|seafront|shops?|shopping centre|precinct|estate|area|station|bus stops?|bus station|mcdonald'?s|maccies|maccys|mcds|canal|river|rec|field|fields|playing fields?|playground|youth club|library|haunts|places?|hangouts?|spots|village|neighbourhood|block|common|pier|high street|arcade)\b/ },
  { value: 'called', by: ['contact'],
    form: /^(?:to |and |over |and over |loads of times |non ?stop |(?:calling|ringing|texting|phoning|messaging|ring|call|phone|text) )*(?:(?:his|her|their|the) (?:phone|mobile|number|fone|mob|moby)\b|(?:her|him|them)(?=$| (?:and|but|loads|lots|so|over|again|many|all|\d+|a|no|non|on|several|constantly|since|she|he|it|for|multiple|like|about|nothing|still|straight|back|now|today|just|n|x+|tons|hundreds|i|ive|tried|on|yet|too|repeatedly|because|every|dozens|what|rang|texted|messaged)\b))/ },
]

const negative = /^(?:not|n't|havent|haven't|havnt|hasnt|hasn't|didnt|didn't|didint|never|cant|can't|cannot|couldnt|couldn't|wont|won't|should|shall|will|gonna|going|about|need|needs|want|planning|might|could|would|try|yet|if|unless|before|don't|dont|do|can|waiting|scared|afraid|except|bar|without|nor|must|ill|i'll|im|i'm|let|lets|gotta|got|to|who|anyone|ought|isnt|isn't)$/
const fresh = /^(?:i've|ive|iv|av|a've|we've|weve|i|we|my|me|have|just|already|also)$/
const others = /^(?:she|he|they|she's|shes|he's|hes|they're|theyre|school|police|that|which|says?|said|it|its|it's|nobody|everyone|someone|somebody|when|where|because|cos|worried|usually|normally|always|last|told|thinks?|reckons?|answers?|answered|picked|replied)$/
/** What came of it: then the list of what was done is over. */
const result = /^(?:no|one|seen|heard|nothing|since|is|was|are|were|still|keeps?|goes|straight|voicemail)$/
const helpers = /^(?:dad|mum|husband|wife|partner|hubby|brother|son|daughter|sister|other|half|fella|bloke|mam|ex|parents|dads|mums|stepdad|neighbour|neighbours|friend|friends|everyone)$/

/** `reach`: words left in which an object still belongs to the verb; the next one in a list renews it. */
type State = { doing: Doing | null; denied: boolean; theirs: boolean; reach: number }

const list = 7
const idle = { doing: null, reach: 0 }

const verbOf = (word: string): Doing | null => verbs.find(([form]) => form.test(word))?.[1] ?? null

const carriers = /^(?:i|we|i've|ive|iv|av|we've|weve|have|has|also|just|already|me)$/
/** "Went", "walked" and "been" tell of the child as often as of those who look; then the word before must say who. */
const byUs = (verb: string, previous: string, { doing }: State): boolean =>
  verb === 'run' ? /^(?:i|we|i've|ive|iv|we've|weve)$/.test(previous)
    : !/^(?:went|walked|walking|ran|popped|cycled|been)$/.test(verb) || carriers.test(previous) || helpers.test(previous) || (doing !== null
      && previous === 'and')

/** One word on: what is being done now, and whether it is denied. */
const step = (state: State, word: string, previous: string): State => {
  if (word === 'but' || word === '|') return { ...idle, denied: false, theirs: false }
  const doing = verbOf(word)
  if (doing !== null && previous !== 'school') {
    if (!byUs(word, previous, state)) return { ...state, ...idle }
    return state.theirs ? { ...state, ...idle } : { ...state, doing, reach: list, denied: state.denied || previous === 'to' }
  }
  if (fresh.test(word)) return /^(?:me|my|have|just|already|also)$/.test(word) ? { ...state, reach: state.reach - 1 } : { ...idle,
    denied: false, theirs: false }
  if (others.test(word)) return { ...idle, denied: false, theirs: true }
  // "Drove him to the station": that was no search.
  if (state.doing === 'go' && /^(?:him|her|them)$/.test(word)) return { ...state, ...idle }
  if (result.test(word) || (state.doing === 'contact' && /^(?:for|about|from|on)$/.test(word))) return { ...state, ...idle }
  if (negative.test(word) && !(word === 'to' && state.doing !== null) && !(word === 'if' && state.doing === 'look')) return { ...state,
    ...idle, denied: true }
  if (helpers.test(word) && state.doing === null) return { ...idle, denied: false, theirs: false }
  return state.reach > 1 ? { ...state, reach: state.reach - 1 } : { ...state, ...idle }
}

/** "Rang my mates", "her mate rang me": only what the family did to find the child counts. */
const checksIn = (low: string, notHer: string): Set<string> => {
  const found = new Set<string>()
  const text = low.replace(/([,;:()])/g, ' ').replace(/\bget(?:ting)? (?:hold|through|a hold)\b/g, ' negative ').replace(/\s+/g, ' ').trim()
  let state: State = { ...idle, denied: false, theirs: false }
  let previous = ''
  let at = 0
  for (const word of text.split(' ')) {
    const rest = text.slice(at)
    if (state.doing !== null && !state.denied) {
      const doing = state.doing
      const object = objects.find(({ by, form }) => by.includes(doing) && form.test(rest))
      if (object && !undone(rest, object.form) && (object.value !== 'called' || ((verbOf(previous) !== null || previous === 'to')
        && word !== notHer))) {
        found.add(object.value)
        state = { ...state, reach: list }
      }
    }
    state = step(state, word, previous)
    previous = word
    at += word.length + 1
  }
  return found
}

/** "His mates not yet", "school tomorrow": taken back straight after. */
const undone = (rest: string, form: RegExp): boolean => {
  const after = rest.slice(form.exec(rest)?.[0].length ?? 0)
  return /^(?:'s|s)? ?(?:has|have|had|is|was|are|were|went|drove|also|will|can|did|thinks?|lives?)\b|^ ?(?:not yet|yet\b|next\b|tomorrow|later\b|is (?:shut|closed)|(?:rang|called|phoned|texted|messaged|told|said|saw|came) (?:me|us|that|her|him|she|he)\b)/.test(after)
}

const leftUndone = /\b(?:checked|rang|rung|called|tried|searched|looked)[^.]{0,15}\b(?:nothing|nowhere|no ?one|nobody)\b(?! (?:has|there|is|in|answer|seen|knows))/

/** Said of the calls themselves. */
const callsIgnored = /\b(?:not |isn'?t |won'?t |n'?t )(?:answering|picking up|replying to|answer|reply to) (?:my|our|any of my) (?:calls?|texts?|messages?)\b|\bignoring (?:my|our) (?:calls|texts|messages)\b/

/** "When I ring it, it rings out". */
const ringing = /\bwhen(?:ever)? (?:i|we) (?:ring|call|phone|try|rang|called|phoned)\b/
/** "His bedroom and the whole building have been searched". */
const passive = /^(.{3,80}?) (?:has|have) (?:all |both |just |now )?been (?:searched|checked|looked (?:in|through|at))\b/
const roomCheck = /\b(?:completed|done|did|carried out) (?:a |the |an? full )?(?:bed ?)?room (?:check|search)\b/
/** What follows is a list of what was done, one item to a line or a number. */
const listHead = /\b(?:what (?:i|we)(?:'ve| have)? (?:done|checked|tried)|(?:done|checked|searched|tried) so far|(?:i|we)(?:'ve| have) (?:checked|searched|looked in))(?: so far)?:?\s*$/
/** Another evening: "last time I rang all her friends". */
const otherTime = /\blast time (?!(?:i|we|any ?one|any ?body)(?:'?ve| have)? (?:actually |ever )?(?:saw|seen|spoke|heard|set))/

/** One sentence as the reader of checks takes it. */
const asDone = (low: string, inList: boolean): string => {
  // "Before I ring his mother", "I daren't ring": that is not done.
  const been = low.replace(/\b(?:before|when|once|if|until|till|unless|daren'?t|dare not|dursn'?t|scared to|afraid to|loath to) (?:i |we )?(?:ring|rung|call|phone|tell|ask|text|contact|try|go|look)\b/g, ' negative ').replace(/\b(?:been|gone|went|looked) (?:all )?through\b/g, 'searched through')
  const done = passive.exec(been)?.[1]
  if (done !== undefined && !/\b(?:not|n't|never)\b/.test(done)) return `i searched ${done.trim()}`
  return inList && !been.split(/\s+/).some((word) => verbOf(word) !== null || negative.test(word)) ? `i checked ${been.replace(/^[\s\d.)*-]+/, '')}` : been
}

const girl = /\b(?:my|our) (?:[\w-]+ ){0,4}?(?:step ?-?)?(?:daughter|girl|lass|granddaughter|grandaughter|niece)\b(?!'?s)/
const boy = /\b(?:my|our) (?:[\w-]+ ){0,4}?(?:step ?-?)?(?:son|boy|lad|grandson|nephew)\b(?!'?s)/
/** "Rang her" in a text about a son: somebody else was rung. */
const otherPronoun = (low: string): string => (boy.test(low) && !girl.test(low) ? 'her' : girl.test(low) && !boy.test(low) ? 'him' : '')

export const checksDone = (t: Telling, who: Who, phone: Fact | null): Fact | null => {
  const notHer = otherPronoun(t.low)
  const found = new Set<string>()
  const said: string[] = []
  let inList = false
  for (const sentence of t.sentences) {
    if (listHead.test(sentence.low.trim())) inList = true
    if (otherTime.test(sentence.low)) continue
    if (leftUndone.test(sentence.low) || /^\s*(?:should|shall|do|can|have you|did you|how)\b(?!'t)/.test(sentence.low)) continue
    const here = checksIn(asDone(sentence.low, inList), notHer)
    if (callsIgnored.test(sentence.low) || (ringing.test(sentence.low) && !/\b(?:will|'ll|gonna)\b[^.!?]{0,40}\bwhen\b/.test(sentence.low))) here.add('called')
    if (roomCheck.test(sentence.low)) here.add('room')
    checksTold(sentence.low, notHer).forEach((check) => here.add(check))
    if (here.size > 0) said.push(sentence.raw.trim())
    here.forEach((check) => found.add(check))
  }
  for (const { value, said: words } of checksByParts(t, who)) {
    found.add(value)
    if (!said.includes(words)) said.push(words)
  }
  // Who knows that it rings, or what voice answers, has rung it.
  if (phone !== null && (wordsOf(phone) === 'rings' || /voice|vm\b|answer|message|try again/.test(phone.said.toLowerCase())) && !found.has('called')) {
    found.add('called')
    if (!said.some((words) => words.includes(phone.said))) said.push(phone.said)
  }
  const order = ['room', 'home', 'outside', 'vehicles', 'things', 'called', 'friends', 'family', 'school', 'places']
  return found.size === 0 ? null : guess(said.join('. '), order.filter((value) => found.has(value)))
}
