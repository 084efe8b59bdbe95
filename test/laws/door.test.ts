/**
 * Law 1 and law 4 at the unknown door, in every place of it: after danger, until it is known who writes, no word is a parent's alone, and
 * 999 is in each reply; and once it is known, no flow greets as if nothing had been said, and a repeat joins the alert that is open.
 */
import { expect, test } from 'vitest'
import type { Conversation } from '../../src/vocabulary.ts'
import { anew, bodies, everyWord, say, take, walk, type Stand } from './walk.ts'

/** What only a parent would be told or asked. */
const parentOnly = /police not told|\bRUNG\b|\bREPORT\b|\bREADY\b|\byour (?:child|son|daughter)\b|\bsay: my child\b|\b(?:where|are|when|if|and|is) they\b|\bthey(?:'re|'ve| are| have)\b|\bthem\b/i

const dangers = [
  'hes coming back cant talk', 'he has locked me in and wont let me leave', 'help me he has a knife', 'im going to kill myself tonight', 'he left a note saying goodbye',
  'a man grabbed her and pushed her into his car', 'shes been stabbed', 'he took loads of pills', 'NOW', 'ive taken loads of pills', 'a man is hitting a kid outside tesco',
]
/** What whoever is watched, or frightened, may write next. */
const then = ['no', 'yes', 'ok', 'idk', '?', 'please', 'hes here', 'cant', 'skip', 'hmm what do you mean', 'i heard him shouting', 'thank you', 'leave me alone', ...everyWord, 'HELP', 'GO ON', 'OTHER', 'shes back']

const walked = walk(['unknown']).filter(({ flow, conversation }) => flow === 'front_door' && conversation.ended === undefined)
const doors = [...new Map(walked.map((s) => [`${s.place} ${s.channel} ${s.conversation.shown?.changing ?? ''}`, s])).values()]
const named = (s: Stand, ...texts: string[]) => `${s.channel} ${s.place}: ${texts.join(' > ')}`
/** The walk's clock has run on since it stood here: what they write, and what follows, is written at once. */
const atOnce = ({ conversation }: Stand) => conversation && anew(conversation)
const isUnknown = (c: Conversation) => c.speaker === 'unknown'

const firsts: Stand[] = [
  ...doors, ...(['sms', 'web'] as const).map((channel): Stand => ({ flow: 'front_door', place: 'nobody', role: 'unknown', channel, conversation: null as never, waits: [], path: [] })),
]

/** In danger at the door, in every place. */
const inDanger = firsts.flatMap((s) => dangers.map((danger) => ({ s, danger, took: say(s.conversation, danger, s.channel) })))
  .flatMap(({ s, danger, took }) => (took && isUnknown(took.conversation) && took.conversation.milestones.danger !== undefined ? [{ s, danger, took }] : []))

test('law 1: after danger at the unknown door no word is a parent\'s alone, and every reply has 999', () => {
  expect(doors.length).toBeGreaterThan(6)
  expect(new Set(inDanger.map(({ danger }) => danger)).size).toBe(dangers.length)
  const wrong = new Set<string>()
  const seen = new Set<string>()
  const look = (at: string, took: ReturnType<typeof say>) => {
    if (took === null || !isUnknown(took.conversation) || took.conversation.milestones.rang !== undefined) return
    const said = bodies(took)
    if (parentOnly.test(said) || !said.includes('999')) wrong.add(`${at} < ${said}`)
  }
  for (const { s, danger, took } of inDanger) {
    look(named(s, danger), took)
    for (const next of danger === dangers[0] || danger === dangers[4] ? then : ['no', 'hes here']) {
      const second = say(took.conversation, next, s.channel)
      look(named(s, danger, next), second)
      if (!second || !isUnknown(second.conversation) || seen.has(`${s.channel} ${String(second.conversation.place)} ${next}`)) continue
      seen.add(`${s.channel} ${String(second.conversation.place)} ${next}`)
      for (const third of ['no', '?', 'hes here']) look(named(s, danger, next, third), say(second.conversation, third, s.channel))
      for (const wait of second.waits.set) look(named(s, danger, next, `(${wait.name})`), take(second.conversation, { kind: 'rang', wait: wait.name }, s.channel))
    }
  }
  expect([...wrong].slice(0, 5)).toEqual([])
})

const roads: Record<string, { says: readonly string[]; flow: string }> = {
  me: { says: ['ME'], flow: 'young_person' }, 'under 18': { says: ['OTHER', '2'], flow: 'young_person' }, 'by mum': { says: ['my mum is here'], flow: 'young_person' },
  'my child': { says: ['OTHER', '1'], flow: 'parent' }, 'a friend': { says: ['its my friend'], flow: 'someone_else' },
  'someone else': { says: ['OTHER', '3'], flow: 'someone_else' },
}

/** Whose words of their own open the parent's door may be whom a child fears: not told of it (law 4). The alert stays with people. */
const others: Record<string, string> = { 'my son': 'my son', 'my daughter is missing': 'my daughter is missing', report: 'REPORT' }

test('law 4: a parent who comes to that phone next has the usual opening, with 999 and 55 in reach, and nothing of the danger', () => {
  const wrong: string[] = []
  for (const { s, danger } of inDanger) {
    // Whoever texted OTHER knows of it.
    if (s.conversation?.answers['about_whom']?.value === 'other') continue
    const first = say(atOnce(s), danger, s.channel)
    for (const [name, says] of Object.entries(others)) {
      const last = first && say(first.conversation, says, s.channel)
      const { conversation } = last ?? {}
      if (conversation?.flow !== 'parent' || conversation.milestones.danger !== undefined || Object.keys(conversation.raised).length > 0 || conversation.remarks.some(({ text }) => text === danger) || !bodies(last).includes('999 now if your child')) wrong.push(`${named(s, danger, name)} < ${bodies(last)}`)
    }
  }
  expect(wrong.slice(0, 5)).toEqual([])
})

test('law 1: the danger goes along to whoever they turn out to be by our own questions, and a repeat joins the open alert', () => {
  const wrong: string[] = []
  for (const { s, danger, took } of inDanger) {
    const first = say(atOnce(s), danger, s.channel)
    for (const [name, { says, flow }] of Object.entries(roads)) {
      const last = says.reduce<ReturnType<typeof say>>((so, text) => so && say(so.conversation, text, s.channel), first)
      if (!last || last.conversation.flow !== flow) {
        wrong.push(`${named(s, danger, name)}: came to ${last?.conversation.flow}`)
        continue
      }
      const { conversation } = last
      const isStopped = JSON.stringify(conversation.place).includes('urgent')
      const again = say(conversation, danger, s.channel)
      const isJoined = again?.alerts.length === 0 || !again?.alerts.some(({ topic }) => took.alerts.some((one) => one.topic === topic))
      if (conversation.milestones.danger === undefined || !isStopped || last.alerts.length > 0 || !isJoined || !bodies(last).includes('999')) wrong.push(`${named(s, danger, name)} < ${bodies(last)}`)
    }
  }
  expect(wrong.slice(0, 5)).toEqual([])
})

test('law 4: past ten minutes nothing of it opens a parent\'s flow; a child\'s keeps it for hours', () => {
  const took = say(null, 'hes coming back cant talk', 'sms')
  if (!took) throw new Error('no answer')
  const { danger: at = 0 } = took.conversation.milestones
  const before = (ms: number): Conversation => {
    const { conversation: c } = took
    const back = <T extends Record<string, unknown>>(all: T) => Object.fromEntries(Object.entries(all).map(([name, then_]) => [name, (then_ as number) - ms])) as T
    return { ...c, milestones: back(c.milestones), raised: back(c.raised), remarks: c.remarks.map((r) => ({ ...r, at: (r.at - ms) as typeof r.at })), recent: c.recent.map((r) => ({ ...r, at: (r.at - ms) as typeof r.at })), heard: (c.heard - ms) as typeof c.heard }
  }
  expect(at).toBeGreaterThan(0)
  const parent = say(before(11 * 60_000), 'my son', 'sms')
  expect(parent?.conversation).toMatchObject({ flow: 'parent', raised: {} })
  expect(JSON.stringify(parent?.conversation)).not.toContain('coming back')
  expect(say(before(11 * 60_000), 'ME', 'sms')?.conversation.milestones.danger).toBeDefined()
})
