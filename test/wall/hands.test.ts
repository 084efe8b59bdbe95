/**
 * A phone where a child has written, in another hand: whatever is asked there that shuts or leaves the child's thread, or comes hours later,
 * gets the same bytes as on a phone that never wrote to us (law 4). Also after a WRONG NUMBER, and as often as it is tried.
 */
import { describe, expect, test } from 'vitest'
import { openWorld, type World } from './worlds.ts'

const minute = 60_000
type Said = string | { carrier: 'start' | 'help' }
const says = async (world: World, texts: readonly Said[], apart = 2 * minute) => {
  for (const text of texts) {
    await world.childDoes(typeof text === 'string' ? { do: 'say', text, channel: 'sms' } : { do: 'carrier', word: text.carrier })
    await world.pass(apart)
  }
}
const bodies = async (world: World, from: number) =>
  (await world.seenBy('child')).flatMap(({ texts }) => texts).slice(from).filter(({ direction }) => direction === 'out').map(({ body }) => body)

/** What the next hand reads, where a child wrote `before` and where nobody did. */
const both = async (before: readonly string[], pause: number, next: readonly Said[], apart?: number) => {
  const [one, none] = [openWorld(), openWorld()]
  await says(one, before)
  await none.pass(before.length * 2 * minute)
  const from = (await one.seenBy('child')).flatMap(({ texts }) => texts).length
  for (const world of [one, none]) { await world.pass(pause); await says(world, next, apart) }
  return { one: await bodies(one, from), none: await bodies(none, 0) }
}

const wrote = [['im 15 and ive left home'], ['he is hitting me'], ['im at beths on mill lane gosport'], ['im 15 and ive left home', 'tell my mum im ok', '1', '4', '1']] as const
const asks = [
  'whose phone is this', 'this is her dad who is this', 'stop texting my daughter', 'leave my daughter alone', 'why are you texting my son', 'who is this', 'wrong number', 'my stepdaughter is missing', 'my daughter has not come home',
]
describe.each(wrote.map((before) => [before.join(' / '), before] as const))('a child wrote: %s', (_, before) => {
  test('whoever asks at once whose it is, or reports a child missing, reads what they would on any phone', async () => {
    for (const text of asks) { const { one, none } = await both(before, 0, [text]); expect(one, text).toEqual(none) }
  })
  test('after WRONG NUMBER every text is the first of an unknown phone, the second WRONG NUMBER too', async () => {
    for (const next of [['hello'], ['wrong number', 'wrong number'], ['1'], ['MENU', 'whose phone is this'], ['my daughter is missing'], ['no'], ['BACK', 'did it go']]) {
      const { one, none } = await both(before, 0, ['WRONG NUMBER', ...next])
      expect(one, next.join()).toEqual(none)
    }
  })
  test('…and a flood of them goes quiet as soon as on an unknown phone', async () => {
    const flood = Array.from({ length: 9 }, (__, n) => (n % 2 ? 'hello' : 'wrong number'))
    const { one, none } = await both(before, 0, flood, 5_000)
    expect(one).toEqual(none)
  })
  test('hours later also START, HELP, DID IT GO, BACK, a bare number', async () => {
    for (const next of [[{ carrier: 'start' as const }], [{ carrier: 'help' as const }, 'hello'], ['did it go', 'BACK'], ['take it back'], ['1'], ['hello', 'did it go'], ['safe'], ['hes back']]) {
      const { one, none } = await both(before, 7 * 60 * minute, next)
      expect(one, JSON.stringify(next)).toEqual(none)
    }
  })
})

test.each(['im her mum', 'this is ellies mum', 'what have you been saying to my son', 'this is my daughters phone', 'im the guardian of this child', 'this is ellies mum please help', 'im jacks dad im worried', 'this is her mum i cant find her'])('in a young person\'s thread as on a clean phone: %s', async (text) => {
  const { one, none } = await both(['im 15 and ive left home'], 0, [text])
  expect(one).toEqual(none)
})

test('a parent who says whose parent they are, and that they are worried, is not sent away on any phone', async () => {
  for (const text of ['this is ellies mum please help', 'im jacks dad im worried']) expect((await both([], 0, [text])).none.join()).toContain('Worried about my child')
  for (const text of ['my sons phone is off', 'my stepdaughters phone is off and shes 14', 'my daughters phone goes to voicemail', 'im her mum shes 14', 'im his dad he hasnt come home', 'my sons phone is not being answered', 'my daughters mobile was last on at 4']) expect((await both([], 0, [text])).none.join(), text).not.toContain('Sorry about that')
})
