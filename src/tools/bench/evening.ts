/** What is measured: a parent's whole evening by text, many parents side by side, on a house that an entry would build. */
import { createHash, randomBytes } from 'node:crypto'
import { questions } from '../../../content/questions/index.ts'
import { flows } from '../../../flows/index.ts'
import { assess } from '../../core/danger.ts'
import type { Store } from '../../ports.ts'
import type { House } from '../../turn.ts'
import { areaCode, e164, inboundId, instant, type Inbound, type Line } from '../../vocabulary.ts'

export const area = areaCode('portsmouth')
export const ours = e164('+447700900001')

/** One answer to each question on the way to the call, as it is in test/stories/parent/calm.txt; "yesterday", because the bench runs by the real clock. */
export const evening = [
  'hello, my daughter was due home at 6 and she isn\'t here', 'no', '1', '1 6 7', 'her charger\'s gone', 'Maya Collins', '14', '4.15pm yesterday',
  'outside Priory School', 'her friend Leah', 'she is never late and she was upset about exams', 'yes', '12 Alverstone Road, Southsea PO4 8JD',
  'Ruth Collins', 'mum', 'WORDS', '1', '4471 of today', 'PC Adeyemi', 'they are coming round by 11', 'yes',
] as const

/** Nobody reads these numbers and no text leaves: eleven digits are enough to tell parents apart. */
export const phoneOf = (n: number) => e164(`+4477${String(n).padStart(8, '0')}`)
export const lineOf = (n: number): Line => ({ channel: 'sms', ours, theirs: phoneOf(n) })

/** People take half a minute to answer: both clocks are moved on between two texts, as they would be. */
export const benchWorld = () => {
  let ahead = 0
  let last = 0
  const now = () => {
    last = Math.max(Date.now() + ahead, last + 1)
    return instant(last)
  }
  return { world: { now, realNow: () => instant(Date.now() + ahead), ahead: () => 0, random: (bytes: number) => randomBytes(bytes).toString('base64url') }, pass: (ms: number) => { ahead += ms } }
}

export const houseOver = (store: Store, world: House['world']): House => ({
  store, world, script: { flows, questions }, ears: { assess }, publicUrl: 'https://windowlight.example', mode: 'demo', numberOf: () => ours,
  hash: (token) => createHash('sha256').update(token).digest('base64url'),
  report: (event, { why }) => { throw new Error(`bench: ${event} ${why}`) },
})

let knocks = 0
export const knockOf = (house: House, phone: number, words: string): Inbound => {
  knocks += 1
  const id = `SM${createHash('sha256').update(String(knocks)).digest('hex').slice(0, 32)}`
  return { id: inboundId(`sms:${id}`), area, at: house.world.now(), from: { line: lineOf(phone) }, knock: { kind: 'said', text: words } }
}
export const fingerprint = 'x'.repeat(43)
