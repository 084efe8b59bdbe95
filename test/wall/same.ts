/**
 * The property of the wall: two histories that differ only on the child's side, with the same acts of practitioners towards the parent, show
 * the parent the same bytes, with the same work done for each answer (law 4). Written once, so that the wall and its breaks are tried by it.
 */
import * as fc from 'fast-check'
import { agreed, openWorld, type ChildAct, type ParentAct, type Seam } from './worlds.ts'

/** Of the kind that would do most harm: places, people, times, names, the parent's own number. */
export const canaries = ['im at my nans in leeds', 'the red door by the station', 'my mates called Kezia Moonfield', 'meet me at 9 at the docks', 'tell 07700900112 im here', 'LS6 2AB']
const childSays = [
  ...canaries, 'im 15 and ive left home', 'im 14 and ive run away', 'ME', 'hi', 'k', 'idk', '1', '2', '3', '4', '5', '6', '7', '8', 'MENU', 'SAFE', 'im safe now', 'mum its me', 'mum im sorry',
  'he hits me', 'hes locked me in', 'im going to kill myself tonight', 'ive taken loads of pills', 'i cut myself', 'tell my mum im ok', 'dont tell my mum', 'will u tell my mum where i am',
  'MENU', '7', '1', 'jacket', 'parcel', 'wrong number', 'who is this', 'he checks my phone', 'leave me alone', 'worker', 'are u real', 'my daughter has not come home shes 15', 'REPORT', 'READY', 'RUNG', 'WEB', 'she is back',
  'START AGAIN', 'somebody else has this phone', 'my sons missing', 'x'.repeat(1600), '😀', '', "'; DROP TABLE conversations; --", 'yes', 'no', 'is my daughter Maya there',
  'yh im ok', 'not ok', 'call me', '👍', 'whos jo', 'im home', agreed.help, agreed.safe,
]
const parentSays = [
  'my daughter is 15 and has not come home', 'no', 'yes', '1', '2', '3', 'not sure', 'READY', 'RUNG', 'WORDS', 'WEB', 'ANSWERS', 'MENU', 'GO ON', 'REPORT', 'WHY', 'skip', 'dont know', 'her name is Maya Collins',
  'about 4pm', 'at school', 'did she text you', 'is she ok', 'just tell me shes alive', 'this is the police', 'shes back', 'hello?', 'NOW', 'he said he will kill her', 'thanks', 'NEWS', 'no answer', 'they said wait 24 hours', 'UNSHARE',
]
const channel = fc.constantFrom('sms' as const, 'sms' as const, 'sms' as const, 'web' as const)
const childAct: fc.Arbitrary<ChildAct> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ do: fc.constant('say' as const), text: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...childSays) }, { weight: 1, arbitrary: fc.string({ maxLength: 60 }) }), channel }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('carrier' as const), word: fc.constantFrom('stop' as const, 'start' as const, 'help' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('checkIn' as const), first: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('phone' as const), delivery: fc.constantFrom('off' as const, 'gone' as const, 'well' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('worker' as const), act: fc.constantFrom('acknowledge' as const, 'resume' as const, 'read' as const, 'decline' as const) }) },
)
const parentAct: fc.Arbitrary<ParentAct> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ do: fc.constant('say' as const), text: fc.constantFrom(...parentSays), channel }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('carrier' as const), word: fc.constantFrom('stop' as const, 'start' as const, 'help' as const) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'nothing' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'release' as const }) },
)
/** So many children beside one and the same parent: every two of them are a pair of histories. */
export const children = 5
export const pairsOf = (many: number) => (many * (many - 1)) / 2
const slot = fc.record({ parent: parentAct, children: fc.array(fc.array(childAct, { maxLength: 2 }), { minLength: children, maxLength: children }), minutes: fc.constantFrom(0.2, 2, 6, 31, 400) })
export type Slot = typeof slot extends fc.Arbitrary<infer T> ? T : never
export const histories = fc.record({ asks: fc.boolean(), first: fc.constantFrom(...parentSays.slice(0, 1), 'hello', 'my son went missing', 'my foster child is not back'), slots: fc.array(slot, { minLength: 1, maxLength: 5 }) })
export type History = typeof histories extends fc.Arbitrary<infer T> ? T : never

const asking = ['im 15 and ive left home', '3', '1', '2', '1']

/** One of them, played: what the parent can see of it, and how each release went. */
export const play = async ({ asks, first, slots }: History, which: number, seam?: Seam) => {
  const world = openWorld(seam)
  const work: string[] = []
  const released: string[] = []
  work.push(await world.parentDoes({ do: 'say', text: first, channel: 'sms' }))
  await world.pass(60_000)
  // A message home that is asked for in all: what a worker releases is the same act towards the parent.
  if (asks) for (const text of asking) await world.childDoes({ do: 'say', text, channel: 'sms' })
  for (const { parent, minutes, children: lists } of slots) {
    for (const act of lists[which] ?? []) await world.childDoes(act)
    if (parent.do === 'release') released.push(asks ? await world.release() : 'nothing')
    else work.push(await world.parentDoes(parent))
    await world.pass(minutes * 60_000)
  }
  return { released: released.join(), did: JSON.stringify(slots.map(({ children: lists }) => lists[which])), seen: JSON.stringify({ work, seen: await world.seenBy('parent') }) }
}

export type Compared = { pairs: number; differing: number; wrong: { a: string; b: string } | null }

/** Every two are compared, but those in which a worker did not do the same towards the parent. `differing`: pairs with another child in each. */
export const compare = async (history: History, seam?: Seam): Promise<Compared> => {
  const all: Awaited<ReturnType<typeof play>>[] = []
  for (let which = 0; which < children; which += 1) all.push(await play(history, which, seam))
  const pairs = all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => (a.released === b.released ? [{ a, b }] : [])))
  const wrong = pairs.find(({ a, b }) => a.seen !== b.seen)
  return { pairs: pairs.length, differing: pairs.filter(({ a, b }) => a.did !== b.did).length, wrong: wrong ? { a: wrong.a.seen, b: wrong.b.seen } : null }
}
