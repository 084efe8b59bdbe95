/** Who writes, by the ways that people say so besides "I'm his mum": whose child it is, where they live, what they work as, how they sign. */
import { asName } from '../answers/text.ts'
import { peopleIn } from './people.ts'
import { guess } from './telling.ts'
import type { Fact, Telling } from './telling.ts'

const kid = '(?:son|daughter|lad|lass|boy|girl|little one|wee one|eldest|oldest|youngest|middle one|kid|child|bairn|teenager|twins?)'
const elder = "(?:nan|nana|nanna|nanny|gran|granny|grandma|grandmother|grandad|granda|grandfather|grandpa|grampy|gramps|bampi|taid|nain|mamgu|tadcu)"
const family = `(?:mum|mama|mamma|mam|mom|mother|dad|da|father|${elder}|auntie|aunty|aunt|uncle|step ?-?(?:mum|mam|mother|dad|father|gran\\w*)|big sister|big brother|older sister|older brother|sister|brother|half sister|half brother|cousin|godmother|godfather|guardian|foster (?:mum|dad|carer|mother|father|parent))`
const work = '(?:(?:bank |agency |night |waking night |duty |deputy |registered |residential |relief |senior |on call )*(?:key ?worker|support worker|care worker|social worker|youth worker|residential worker|care staff|bank staff|agency staff|staff|manager|team leader|shift leader|house ?parent|housemistress|housemaster|matron|childminder|child ?minder|nanny|youth pastor|pastor|teacher|tutor))'
const me = "(?:i'?m|i am|im|am|this is|it'?s|speaking as|writing as|as)"

/** Of these the first that is found. What stands in brackets in a form is taken as it was typed; else the words beside it. */
const rows: readonly (readonly [RegExp, string | null])[] = [
  [new RegExp(`\\b(?:i'?m|i am|im|we'?re|we are|am|as) (?:a |an |the |her |his |their |also |one of )*(?:\\w+ )?foster(?:ing)? ?(?:carers?|mum|dad|parents?|mother|father)?\\b|\\b(?:i|we) foster\\b|\\bfoster (?:mum|dad|carer|parent) here\\b|\\bplaced with (?:me|us)\\b|\\b(?:in|on) (?:a )?placement with (?:me|us)\\b|\\bmy foster (?:son|daughter|lad|girl|boy|child|lass)\\b|\\bfoster (?:mum|dad|carer|parent)[\\s.x]*$`), 'foster carer'],
  [/\b(?:my|our) step ?-?(?:grandson|granddaughter|grandchild|grandkid)\b|\b(?:my|our) (?:wife|husband|partner|missus|late wife|late husband)'?s (?:grandson|granddaughter|grandchild|grandkid)\b|\bi'?m (?:(?:her|his|the|a) )?step ?-?(?:grandad|grandfather|gran|grandma|nan)\b|\bstep ?-?(?:grandad|grandfather|grandpa)\b(?= (?:to|of|here)|[\s.x]*$)/, 'step-grandparent'],
  [new RegExp(`\\b(?:my|our) (?:wife|husband|partner|fella|missus|girlfriend|boyfriend|other half)'?s ${kid}\\b(?!'s)`), 'step-parent'],
  [new RegExp(`\\b(?:my|our) (?:own |late )?(?:daughter|son)(?: \\p{L}+)?'s ${kid}\\b(?!'?s (?:friend|mate))`, 'u'), 'grandparent'],
  [new RegExp(`\\b(?:i'?m|i am|im|this is)(?: \\p{L}+,?){0,2} (?:her|his) (?:mum|mam|mother|dad|father)'?s (sister|brother)\\b`, 'u'), 'aunt or uncle'],
  [new RegExp(`\\b(?:my|our) (?:little |big |older |younger |own )?(?:sister|brother|sister in law|brother in law)(?: \\p{L}+)?'s ${kid}\\b(?!'s)`, 'u'), 'aunt or uncle'],
  [/\b(?:i|we) live (?:next door|opposite|across|over the road|two doors|a few doors|upstairs from|downstairs from|below|above)\b|\b(?:i'?m|i am|im|am) (?:only |just )?(?:a |the |his |her |their )?(?:next[ -]door )?neighbou?r\b|\b(?:the (?:lad|boy|girl|kid|little \w+|young \w+|child) (?:from )?(?:next door|over the road|across the road|opposite|upstairs|at number \d+))\b|\bmy (?:next[ -]door )?neighbou?r'?s (?:son|daughter|lad|boy|girl|kid|little \w+)\b(?! (?:says|said|saw))/, 'neighbour'],
  [new RegExp(`\\b${me} (?:\\p{L}+,? ){0,2}?(?:de |da |the |a |an |her |his |their |one of the )*(${family}) (?:to|of|for)\\b(?! (?:\\d|two|three|four|five))`, 'u'), null],
  [new RegExp(`\\b${me} (?:(?!not\\b)\\p{L}+,? ){0,2}?(?:the |a |an |her |his |their |one of the )*(${work})(?= (?:at|in|for|of|to|on|with|from|here)\\b|[,.!;]|$)`, 'u'), null],
  [new RegExp(`(?:^|[.!?\\n,] ?)(?:the |her |his )?(${work}),? \\p{L}+ (?:here|reporting|speaking|writing|calling|texting)\\b`, 'u'), null],
  [new RegExp(`\\b\\p{L}+(?: \\p{L}+)?,? (?:the )?(${work}) (?:at|for|from|here|reporting)\\b(?! (?:the )?school)`, 'u'), null],
  [new RegExp(`(?:\\b(?:i'?m|i am|im|this is|it'?s) )\\p{L}[\\p{L}-]*,? [\\p{L}-]+'?s (${family})\\b(?!'s)`, 'u'), null],
  [new RegExp(`(?:^|[.!?\\n] ?)[\\p{L}-]+'?s (${family}) (?:here|speaking)\\b`, 'u'), null],
  [new RegExp(`[.!?\\n,] ?\\p{L}+,? \\(?(?:her|his|the|their|[\\p{L}-]+'?s)? ?(${family})\\)?[\\s.x]*$`, 'u'), null],
  [/^(?:(?:hi|hello|dear team|good (?:morning|evening)),? )?((?:waking )?night (?:waking )?staff|senior on shift)\b/, null],
  [/(?:^|[.!?\n,] ?)((?:deputy )?head of year|head ?teacher|deputy head|pastoral (?:lead|manager)|form tutor)(?= (?:\d+ )?(?:at|in|for|here)\b)/, null],
  [new RegExp(`(?:^|\\b(?:hi|hiya|hello|evening|morning),? |[.!?\\n] ?)(${elder}|auntie|aunty|uncle)(?: \\p{L}+)? (?:here|speaking)\\b`, 'u'), null],
  [/\b(?:our|my) (?:twins|kids|children|two boys|two girls)\b(?!'s)|\b(?:me and|myself and) (?:his|her|their) (?:dad|mum|mam|father|mother)\b|\b(?:his|her|their) (?:dad|mum|father|mother) and (?:me|i|myself)\b|\bi (?:gave birth|had (?:him|her) at)\b|\b(?:we|i) adopted (?:him|her)\b/u, 'parent'],
]

const plain: Readonly<Record<string, string>> = { mom: 'mum', mother: 'mum', father: 'dad', da: 'dad' }

export const whoWrites = ({ low }: Telling): Fact | null => {
  for (const [form, value] of rows) {
    const match = form.exec(low)
    const role = value ?? match?.[1]
    if (match && role !== undefined && !/\b(?:friend|mate|not)\b[^.!?]{0,12}$/.test(low.slice(Math.max(0, match.index - 18), match.index + 8))) return guess(match[0], plain[role] ?? role)
  }
  return null
}

const N = '⟦(\\w)⟧'
/** A name beside one of these is the writer's own. */
const tail = '(?:,? ?(?:on |tel |mob |ph |phone )?[\\d ]{10,14})?(?:,? (?:flat )?\\d{1,4}[a-d]? [^.!?\\n⟦]{4,40})?[\\s.x!\\p{Extended_Pictographic}]*$'
const signs: readonly RegExp[] = [
  new RegExp(`[.!?\\nx–—-] ?(?:from |thanks |thank you |ta |cheers |love |regards |yours |many thanks |sincerely |faithfully )*,? ?(?:mr |mrs |ms |miss )?(?:[a-z]\\.? )?${N}(?:,? \\(?(?:(?:her|his|their|the|⟦\\w⟧'?s) )?(?:\\w+ )?(?:${family}|${work}|mrs|mr|ms))?\\)?${tail}`, 'gu'),
  new RegExp(`(?:^|[.!?\\n] ?)(?:${family}|${work}|carer),? ?${N}${tail}`, 'gu'),
  new RegExp(`\\b(?:i'?m|i am|im) (?:his|her|their|the) (?:${family}|${work})(?: called| named|,)? ${N}(?!'s)`, 'gu'),
  new RegExp(`\\b(?:call me|ask for|i go by|people call me) ${N}`, 'gu'),
  new RegExp(`${N},? (?:calling|texting|writing|messaging)\\b`, 'gu'),
  new RegExp(`${N},? (?:the |a )?(?:${family}|${work}) (?:to|of|at|for) `, 'gu'),
  new RegExp(`\\b(?:i'?m|i am|im|my name is|my name'?s|my names|me name is|(?<!(?:her|his|their|[a-z]'s) )name's) (?:mr |mrs |ms |miss |dr )?${N}(?!'s)(?! (?:has|is|who))`, 'g'),
  new RegExp(`\\b(?:this is|it's|its) (?:mr |mrs |ms |miss |dr )?${N}(?=,? (?:here|from|⟦\\w⟧'?s|her|his|their|the \\w+ (?:at|for)|${family}|${work}))`, 'g'),
  new RegExp(`(?<!\\b(?:in|at|from|near) )${N} (?:here|speaking|reporting)\\b`, 'g'),
  new RegExp(`[.!?\\n,x] ?(?:from |thanks |thank you |ta |cheers |love |regards |yours |many thanks )?,? ?(?:mr |mrs |ms |miss )?${N}(?:,? \\(?(?:(?:her|his|their|the|⟦\\w⟧'?s) )?(?:\\w+ )?(?:${family}|${work}|mrs|mr|ms))?\\)?[\\s.x]*$`, 'g'),
  new RegExp(`(?:^|\\b(?:hi|hiya|hello|evening|morning|afternoon),? ?|[.!?\\n] ?)(?:${work}|${family}) ${N}(?: (?:here|speaking|reporting)|[\\s.x]*$)`, 'g'),
]

/** The name that the writer signs with; nothing where two do, or where it is the child's. */
export const signedName = (t: Telling, child: string | null): Fact | null => {
  const { text, named } = peopleIn(t)
  if (named.length === 0) return null
  const marks = new Set(signs.flatMap((form) => [...text.matchAll(form)].map((match) => match[1] ?? '')))
  const own = named.filter(({ mark, name, at }) => marks.has(mark) && !/\d{1,4}[a-d]? [^.!?\n]{3,40}, ?$/.test(t.low.slice(Math.max(0, at - 50), at)) && name.toLowerCase().split(' ')[0] !== child)
  const [one] = own
  // A rare word alone at the end of a short line signs nothing.
  if (one && !one.sure && t.low.split(/\s+/).length < 15) return null
  return one !== undefined && own.length === 1 ? guess(t.raw.slice(one.at, one.at + one.name.length), asName(one.name)) : null
}
