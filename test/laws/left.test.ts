/**
 * Law 6 through the store: a text that comes while our next question still lies in the outbox, or after it failed, belongs to the question
 * before it. "nan" was once printed as one of the checks.
 */
import { expect, test } from 'vitest'
import { lineOf, pureHouse, sendAll } from '../../src/tools/stage/pure-stage.ts'
import { takeTurn } from '../../src/turn.ts'
import { areaCode, inboundId, instant } from '../../src/vocabulary.ts'
import { begun } from './walk.ts'

const area = areaCode('portsmouth')
const line = lineOf('portsmouth', 'phone')

const service = () => {
  const { house, store } = pureHouse(begun)
  const room = store.area(area)
  let n = 0
  /** Texts; ours that wait go out before it only where `reads` says so. */
  const text = async (words: string, reads: 'read' | 'unread') => {
    if (reads === 'read') await sendAll(house, area)
    n += 1
    await takeTurn(house, { id: inboundId(`sms:SM${n}`), area, at: house.world.now(), from: { line }, knock: { kind: 'said', text: words } }, words)
    const found = await room.find(line)
    if (found.state !== 'here') throw new Error('nobody is there')
    return found.conversation
  }
  return { text, room, world: house.world }
}

const upToWhoSaw = async ({ text }: ReturnType<typeof service>) => {
  for (const words of ['my son has not come home', 'no', '1', 'NONE', 'Sam Taylor', '14', 'about 4pm today', 'the park']) await text(words, 'read')
  return text('his brother', 'read')
}

test('two texts at once: the second adds to the answer, and the next question waits for its own', async () => {
  const it = service()
  expect((await upToWhoSaw(it)).shown?.question).toBe('worry')
  const after = await it.text('nan', 'unread')
  expect(after.answers['last_seen_by']?.said).toBe('his brother\nnan')
  expect(after.answers['worry']).toBeUndefined()
  expect((await it.text('he is upset', 'read')).answers['worry']?.said).toBe('he is upset')
})

test('a question that left and one that did not: each text belongs to what was read', async () => {
  const it = service()
  await upToWhoSaw(it)
  // BACK puts another question over one that nobody has read.
  await it.text('BACK', 'unread')
  const after = await it.text('and his nan', 'unread')
  expect(after.answers['last_seen_by']?.said).toBe('his brother\nand his nan')
  expect(after.answers['worry']).toBeUndefined()
})

test('a question that the carrier refused was read by nobody', async () => {
  const it = service()
  await upToWhoSaw(it)
  for (const row of await it.room.outbox.claim(it.world.realNow(), 10, 60)) {
    await it.room.outbox.mark(row.id, { outcome: 'never', because: 'refused', code: '30007' }, it.world.realNow())
  }
  const after = await it.text('and his nan', 'unread')
  expect(after.answers['worry']).toBeUndefined()
  expect(after.answers['last_seen_by']?.said).toContain('and his nan')
})

test('before our first words have left nothing has been asked: what comes is kept, and the question put', async () => {
  const it = service()
  await it.text('my son has not come home', 'unread')
  const after = await it.text('no', 'unread')
  expect(after.answers).toEqual({})
  expect(after.remarks.some(({ text }) => text === 'no')).toBe(true)
  expect(after.shown?.question).toBe('red_flags')
})

test('a service that looks at its clock often does not think that a question left after its answer', async () => {
  const { house: still, store } = pureHouse(begun)
  let real = begun
  let last = 0
  // The service's clock as it is: strictly rising, so that a crowded moment stands some milliseconds ahead of the real one.
  const house = { ...still, world: { ...still.world, now: () => instant((last = Math.max(real, last + 1))), realNow: () => instant(real) } }
  for (const [n, words] of ['my son has not come home', 'no', '1', 'NONE', 'Sam Taylor'].entries()) {
    real += 5
    const inbound = { id: inboundId(`sms:SM${n}`), area, at: house.world.now(), from: { line }, knock: { kind: 'said', text: words } } as const
    for (let others = 0; others < 50; others += 1) house.world.now()
    await takeTurn(house, inbound, words)
    await sendAll(house, area)
  }
  const found = await store.area(area).find(line)
  expect(found.state === 'here' && found.conversation.answers['child_name']?.value).toBe('Sam Taylor')
})

/** Sent at once, what arrives first is chance: the record is the same, and no fact is lost. A word at the door that says no fact may be anybody's, and stays there (law 4). */
const pairs = [
  ['my stepdaughter is not home', 'my stepdaughters phone is off and shes 14'],
  ['my son Jake hasnt come home', 'hes 15 and he left at 3 from school'],
  ['hello?', 'my daughter Maya is 14 and has not come home from school, her phone is off'],
  ['is this the missing kids thing', 'my lad is 13 and his phones been off since 4'],
] as const
test.each(pairs)('two first texts at once, in either order: "%s" and "%s"', async (one, other) => {
  const tell = async (first: string, second: string, reads: 'read' | 'unread') => {
    const it = service()
    await it.text(first, 'unread')
    const { conversation } = { conversation: await it.text(second, reads) }
    return conversation
  }
  for (const reads of ['read', 'unread'] as const) {
    const [there, back] = [await tell(one, other, reads), await tell(other, one, reads)]
    const facts = ({ gleaned }: typeof there) => Object.fromEntries(Object.entries(gleaned).map(([key, { value }]) => [key, value]))
    expect(Object.keys(facts(there)), reads).toContain('child_age')
    expect(facts(back), reads).toEqual(facts(there))
    for (const { flow, remarks, shown } of [there, back]) {
      expect({ flow, shown: shown?.question }).toEqual({ flow: 'parent', shown: 'red_flags' })
      const plain: string[] = [one, other].filter((text) => !/^hello|^is this/.test(text))
      expect(remarks.map(({ text }) => text).filter((text) => plain.includes(text)).toSorted()).toEqual(plain.toSorted())
    }
  }
})
