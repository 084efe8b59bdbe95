/** All rules as one machine, and for each phrase that it can find, what it means there. */
import type { Family, Notice } from '../../../content/danger/shape.ts'
import { families, notices } from '../../../content/danger/index.ts'
import {
  between, denials, elsewhere, idioms, not, notNot, notNotBefore, past, pastAfter, plainDenials, realLife, secondThoughts, smallWords, still,
} from '../../../content/danger/manner.ts'
import { lists } from '../../../content/danger/words.ts'
import { freeze, thaw } from './frozen.ts'
import { learn } from './listen.ts'
import { machineOf } from './machine.ts'
import { readMeeting, type Meeting } from './meeting.ts'
import { prepared } from './prepared.ts'
import { readPhrases } from './reading.ts'

export type Mark = 'past' | 'pastAfter' | 'still' | 'denial' | 'plain' | 'idiom' | 'elsewhere'
export type Rule = { kind: 'family'; family: Family; order: number } | { kind: 'notice'; notice: Notice }
type Meaning =
  | { of: 'rule'; rule: Rule }
  | { of: 'not' | 'unless'; rule: Rule }
  | { of: 'mark'; mark: Mark }
  | { of: 'part' }

/** Every phrase of the rules, with what it means where it stands. */
const collect = () => {
  const phrases: string[] = []
  const meanings: Meaning[] = []
  const add = (some: readonly string[] | undefined, meaning: Meaning) => {
    for (const phrase of some ?? []) {
      phrases.push(phrase.replace(/\s+/g, ' '))
      meanings.push(meaning)
    }
  }
  const addRule = (rule: Rule) => {
    const said = rule.kind === 'family' ? rule.family : rule.notice
    add(said.phrases, { of: 'rule', rule })
    add(said.not, { of: 'not', rule })
    add(said.unless, { of: 'unless', rule })
    if (rule.kind === 'family') addMeetings(rule)
  }
  const meetings: Meeting<Rule>[] = []
  const parts = new Map<string, number>()
  const partOf = (phrase: string) => {
    const part = parts.get(phrase) ?? phrases.length
    if (part === phrases.length) { parts.set(phrase, part); add([phrase], { of: 'part' }) }
    return part
  }
  const addMeetings = (rule: Rule & { kind: 'family' }) => {
    for (const text of rule.family.meets ?? []) {
      const read = readMeeting(text)
      meetings.push({ of: rule, text, within: read.within, parts: read.parts.map(partOf) })
    }
  }
  families.forEach((family, order) => addRule({ kind: 'family', family, order }))
  notices.forEach((notice) => addRule({ kind: 'notice', notice }))
  const marks: [Mark, readonly string[]][] = [['past', past], ['pastAfter', pastAfter], ['still', still], ['denial', denials], ['plain', plainDenials], ['idiom', idioms], ['elsewhere', elsewhere]]
  for (const [mark, some] of marks) add(some, { of: 'mark', mark })
  return { phrases, meanings, meetings }
}
type Collected = ReturnType<typeof collect>

const readRules = ({ phrases, meetings }: Collected) => readPhrases(phrases, lists, meetings.map((meeting) => meeting.parts))
const readSmall = () => readPhrases(smallWords, lists)

/** For whoever bundles the service: what stands in prepared.ts then. */
export const prepare = () => ({ rules: freeze(readRules(collect())), small: freeze(readSmall()) })

const build = () => {
  const collected = collect()
  const { phrases, meanings, meetings } = collected
  const machine = machineOf(prepared ? thaw(prepared.rules) : readRules(collected), not)
  const small = machineOf(prepared ? thaw(prepared.small) : readSmall(), not)
  // The rarest part leads: the others are sought only where it stands.
  const led = meetings.map((meeting) => ({ ...meeting, parts: meeting.parts.toSorted((a, b) => machine.weightOf(a) - machine.weightOf(b)) }))
  const ledBy = new Map<number, number[]>()
  led.forEach(({ parts: [first = -1] }, i) => ledBy.set(first, [...ledBy.get(first) ?? [], i]))
  learn(new Set([...machine.words, ...small.words]))
  return {
    machine, small, phrases, meanings, meetings: led, ledBy,
    negators: new Set<string>(not), light: new Set<string>(between), undo: new Set<string>(notNot), undoBefore: new Set<string>(notNotBefore),
    real: new Set<string>(realLife), second: new Set<string>(secondThoughts),
  }
}
let built: ReturnType<typeof build> | null = null
/** Built on the first message, not at start: a Worker counts its start-up. */
export const ready = () => (built ??= build())
