/** People who text all the while: each writes, waits for an answer, and writes again, whatever becomes of the service meanwhile. */
import type { Network } from './network.ts'
import { ours, pause } from './started.ts'

/** Of all sorts, and some again and again: the same words twice are two texts. None is one that the carrier acts on. */
const lines = [
  'My daughter has not come home', 'shes 14 and her phone is off', 'no', 'No', 'yes', 'not sure', '1', '2', 'dont know', 'skip', 'READY', 'NOW', 'WHY', 'BACK', 'MENU',
  'He took his coat and £20', 'hello?', 'hello?', 'last seen about 4 at school', 'what do i do', 'REPORT', 'RUNG', 'her mate Aisha says she saw her at the station 🚉', 'CHANGE 2', '',
] as const

const pick = <T>(items: readonly T[], chance: () => number, fallback: T): T => items[Math.floor(chance() * items.length)] ?? fallback

/** A line of its own for each: nobody's texts cross another's. */
export const peopleOf = (first: number, count: number) => {
  const numbers = Object.keys(ours)
  return Array.from({ length: count }, (_, n) => ({ phone: `+447700900${String(first + Math.floor(n / numbers.length)).padStart(3, '0')}`, to: numbers[n % numbers.length] ?? '' }))
}

export type Crowd = {
  /** Resolves when each has had its last text acknowledged. */
  stop: () => Promise<void>
  /** What each wrote, by the carrier's ids, in order. */
  written: Map<string, string[]>
}

/** A text is written only when the one before it was acknowledged, so its turn must come after that one's. */
export const gather = ({ carrier }: Pick<Network, 'carrier'>, people: ReturnType<typeof peopleOf>, chance: () => number): Crowd => {
  const written = new Map<string, string[]>()
  const answered = new Set<string>()
  let seen = 0
  const over = { yet: false }
  const look = setInterval(() => {
    const ledger = carrier.ledger()
    for (const { ref } of ledger.slice(seen)) if (ref) answered.add(ref.slice(0, ref.lastIndexOf('/')))
    seen = ledger.length
  }, 100)
  const live = async ({ phone, to }: (typeof people)[number]) => {
    const mine: string[] = []
    written.set(`${phone} ${to}`, mine)
    await pause(chance() * 1_000)
    while (!over.yet) {
      const sid = await carrier.phone(phone).text(to, pick(lines, chance, 'hello?'))
      mine.push(sid)
      const until = Date.now() + 1_500
      while (!over.yet && !answered.has(`sms:${sid}`) && Date.now() < until) await pause(50)
      await pause(50 + chance() * 300)
    }
  }
  const lives = Promise.all(people.map(live))
  return {
    written,
    stop: async () => {
      over.yet = true
      await lives
      clearInterval(look)
    },
  }
}
