/** A conversation paused at every question of the parent's flow, put into a store, and taken up under another script. */
import { createHash } from 'node:crypto'
import { onlyAfter } from '../../content/questions/index.ts'
import { assess } from '../../src/core/danger.ts'
import type { Script } from '../../src/decide.ts'
import type { Store } from '../../src/ports.ts'
import { ours, sendAll, testWorld } from '../../src/tools/stage/pure-stage.ts'
import { takeTurn, type House } from '../../src/turn.ts'
import { areaCode, e164, inboundId, instant, type Conversation, type Inbound, type Line } from '../../src/vocabulary.ts'
import { questions } from './changed-flows.ts'
import { say, take, type Took } from './walk.ts'

/** A way to say something to this question that raises nothing: the first option that is no red flag, or words of its type. */
export const replyTo = (key: string): string => {
  const question = questions[key]
  const calm = (question?.options ?? []).findIndex(({ value }) => !(question?.redFlags ?? []).some(({ when }) => when === value))
  if (calm >= 0) return String(calm + 1)
  const typed: Partial<Record<string, string>> = {
    age: '15', when: 'about 4pm today', name: 'Sam Taylor', phone: '07700900123', postcode: 'PO1 2AB', height: '5ft 4', list: 'Leah and Jo',
    place: '12 Long Road PO1 2AB', yes_no: 'no', choices: 'none',
  }
  // A reference is read as one, or asked for again.
  if (key === 'police_reference') return 'CAD 4411 of today'
  return typed[question?.type ?? ''] ?? 'a green scarf with owls'
}

const elsewhere = ['READY', 'RUNG', "she's back", 'NOW', 'REPORT', 'his dad has got him']
const conditions = new Set(Object.values(onlyAfter).map(({ question }) => question as string))

/** What leads on to another place: each option of a question that decides the way, any answer to the others. */
const repliesTo = (key: string | undefined): string[] => {
  if (key === undefined) return elsewhere
  const decides = questions[key]?.kind === 'road' || key === 'whereabouts' || key === 'checks' || conditions.has(key)
  if (!decides) return [replyTo(key)]
  return [...(questions[key]?.options ?? []).map((_, i) => String(i + 1)), replyTo(key), ...elsewhere]
}

const placeOf = ({ place }: Conversation) => JSON.stringify(place).replaceAll('"', '')

export type Pause = { name: string; conversation: Conversation & { shown: NonNullable<Conversation['shown']> } }

/** Every place of the parent's flow that asks something, reached by text: by each option, by READY, RUNG and the child's return, and by BACK. */
export const pauses = (): Pause[] => {
  const found = new Map<string, Conversation>()
  const seen = new Set<string>()
  const todo: { conversation: Conversation; waits: string[] }[] = []
  const arrive = (took: Took | null) => {
    if (!took || took.conversation.flow !== 'parent' || took.conversation.ended !== undefined) return
    const { conversation } = took
    const { place, milestones: m, shown, gleaned, answers } = conversation
    const marks = [m.rang, m.returned, m.should_ring, m.handed_over].map((mark) => mark !== undefined).join(' ')
    const flags = m.should_ring === undefined ? JSON.stringify(answers['red_flags']?.value) : ''
    const key = `${JSON.stringify(place)} ${marks} ${flags} ${Object.keys(gleaned).length > 0} ${shown?.changing === true}`
    if (seen.has(key)) return
    seen.add(key)
    const name = `${placeOf(conversation)}${shown?.changing ? ' changing' : ''}`
    if (shown && !found.has(name)) found.set(name, conversation)
    if (!shown?.changing) todo.push({ conversation, waits: took.waits.set.map((wait) => wait.name) })
  }
  arrive(say(null, 'my daughter has not come home and i dont know what to do', 'sms'))
  arrive(say(null, 'my daughter Maya is 14 and has not come home from school she left at 3 and her phone is off', 'sms'))
  for (let next = todo.shift(); next; next = todo.shift()) {
    const { conversation, waits } = next
    for (const text of repliesTo(conversation.shown?.question)) arrive(say(conversation, text, 'sms'))
    if (!found.has(`${placeOf(conversation)} changing`)) arrive(say(conversation, 'BACK', 'sms'))
    for (const wait of waits) arrive(take(conversation, { kind: 'rang', wait }, 'sms'))
  }
  return [...found].map(([name, conversation]) => ({ name, conversation: conversation as Pause['conversation'] }))
}

/** Two answers that stand in every pause, so that there is something to keep and something to take out. */
export const withAnswers = ({ conversation }: Pause): Pause['conversation'] => {
  const at = instant(conversation.begun + 5)
  const given = (said: string) => ({ said, value: said, at, channel: 'sms' as const, certainty: 'answered' as const, before: [] })
  const more = Object.fromEntries([['your_name', given('Ruth Collins')], ['home_address', given('12 Alverstone Road')]].filter(([key]) => key !== conversation.shown.question))
  return { ...conversation, answers: { ...more, ...conversation.answers } }
}

const area = areaCode('portsmouth')
let drawn = 0

export type Bench = Awaited<ReturnType<typeof benchOn>>

/** `trouble`: whatever could not be taken. */
export const benchOn = async (store: Store, from: number) => {
  const clock = testWorld(from)
  const room = store.area(area)
  const trouble: string[] = []
  const house = (played: Script): House => ({
    store, world: clock.world, script: played, ears: { assess }, publicUrl: 'http://localhost:3000', mode: 'demo', numberOf: () => ours['portsmouth'] ?? '',
    hash: (token) => createHash('sha256').update(token).digest('base64url'),
    report: (event, { why }) => { trouble.push(`${event}: ${why}`) },
  })
  const knock = async (played: Script, inbound: Inbound) => {
    const taken = await takeTurn(house(played), inbound, String(inbound.id))
    return { taken, bodies: (await room.caused(inbound.id)).map(({ body }) => body) }
  }
  const read = async (line: Line): Promise<Conversation> => {
    const found = await room.find(line)
    if (found.state !== 'here') throw new Error('the conversation is not there')
    return found.conversation
  }
  return {
    trouble, read, room,
    /** Lays the paused conversation down, as its last turn would have. */
    pause: async (conversation: Conversation, n: number): Promise<Line> => {
      const line: Line = { channel: 'sms', ours: e164(ours['portsmouth'] ?? ''), theirs: e164(`+447700900${String(n).padStart(3, '0')}`) }
      const found = await room.find(line)
      const here = { ...conversation, id: room.conversationId(line, found.sitting), line, turn: 1 }
      const id = inboundId(`sms:SM${(drawn += 1)}`)
      const inbound: Inbound = { id, area, at: conversation.heard, from: { line }, knock: { kind: 'said', text: 'before' } }
      const kept = await room.commit({
        inbound, fingerprint: String(id), side: 'adult', before: 0, conversation: here, lines: [{ line, sitting: found.sitting }],
        heard: { text: 'before', channel: 'sms' }, sends: [], alerts: [], links: [], audit: [],
        waits: { set: [{ name: 'not_rung', due: instant(from + 1_800_000), askedFor: true }], stop: [] },
      })
      if (kept !== 'kept') throw new Error(`the pause was ${kept}`)
      return line
    },
    say: async (played: Script, line: Line, text: string) => {
      await sendAll(house(played), area)
      return knock(played, { id: inboundId(`sms:SM${(drawn += 1)}`), area, at: clock.world.now(), from: { line }, knock: { kind: 'said', text } })
    },
    ring: (played: Script, wait: Inbound) => knock(played, wait),
  }
}
