/** A message home: a fixed sentence that a worker releases reaches the parent once, alone, and the child hears which words went. */
import { expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import { homeChecks, homeSentences, type HomeCheck, type HomeSentence } from '../../../content/message-home.ts'
import type { DutyPerson } from '../../../content/shape.ts'
import { releaseHome } from '../../../src/act.ts'
import type { Release } from '../../../src/duty/message-home.ts'
import { lineOf, pureStage, type PureStage } from '../../../src/tools/stage/pure-stage.ts'
import { areaCode, conversationId, type ConversationId } from '../../../src/vocabulary.ts'

const evening = Date.parse('2026-11-21T21:00:00Z')
const person = (key: string): DutyPerson => {
  const found = demoRota.people.find((one) => one.key === key)
  if (!found) throw new Error(key)
  return found
}
const all = Object.keys(homeChecks) as HomeCheck[]
const asked = (more: Partial<Release> = {}): Release => ({ sentence: 'safe', checked: all, reason: 'She asked for it; her social worker agrees.', ...more })

const open = async (childSays: readonly string[] = ['im 15 and ive left home', 'tell my mum im ok']) => {
  const stage = pureStage('portsmouth', evening, undefined, true)
  await stage.text('mum', 'my daughter is 15 and has not come home')
  for (const words of childSays) await stage.text('child', words)
  const [child, mum] = [await stage.conversation('child'), await stage.conversation('mum')]
  if (!child || !mum) throw new Error('both have written')
  return { stage, child: child.id, mum: mum.id }
}
const bodies = async (stage: PureStage, phone: string) =>
  (await stage.house.store.area(areaCode('portsmouth')).lineThread(lineOf('portsmouth', phone))).filter(({ direction }) => direction === 'out').map(({ body }) => body)
const give = (stage: PureStage, ends: { from: ConversationId; to: ConversationId }, what = asked(), by = person('jo'), once = 'once-of-a-test-0001') =>
  releaseHome(stage.house, { by, ...ends }, what, once)

test.each(Object.entries(homeSentences))('“%s” reaches the parent with what is not known, and the child hears which words went', async (sentence, words) => {
  const { stage, child, mum } = await open()
  const before = [(await bodies(stage, 'mum')).length, (await bodies(stage, 'child')).length]
  expect(await give(stage, { from: child, to: mum }, asked({ sentence: sentence as HomeSentence }))).toEqual({ outcome: 'kept' })
  const [home, went] = [(await bodies(stage, 'mum')).slice(before[0]), (await bodies(stage, 'child')).slice(before[1])]
  expect(home).toHaveLength(1)
  expect(went).toHaveLength(1)
  const plain = words.replaceAll('’', '\'')
  expect(home[0]).toContain(`"${plain}"`)
  expect(home[0]).toMatch(/can't be sure who sent it/)
  expect(home[0]).toMatch(/Keep your police report open/)
  expect(went[0]).toContain(`"${plain}"`)
  // Three readers: what a lock screen shows says nothing.
  expect(went[0]?.slice(0, 40)).not.toMatch(/home|mum|parent|safe|police|missing|love/i)
})

test('sent again, nothing goes twice', async () => {
  const { stage, child, mum } = await open()
  await give(stage, { from: child, to: mum })
  const [home, went] = [await bodies(stage, 'mum'), await bodies(stage, 'child')]
  expect(await give(stage, { from: child, to: mum })).toEqual({ outcome: 'done' })
  expect([await bodies(stage, 'mum'), await bodies(stage, 'child')]).toEqual([home, went])
})

test.each([
  ['a sentence of nobody\'s', { sentence: 'at_nans' as HomeSentence }, 'no_such_sentence'],
  ['a name that every object has', { sentence: 'constructor' as HomeSentence }, 'no_such_sentence'],
  ['with the court orders not looked at', { checked: ['recipient', 'domestic_abuse'] as HomeCheck[] }, 'not_checked'],
  ['with fear at home not looked at', { checked: ['recipient', 'court_orders'] as HomeCheck[] }, 'not_checked'],
  ['without a reason', { reason: ' ' }, 'no_reason'],
])('%s: nothing goes', async (_, wrong, why) => {
  const { stage, child, mum } = await open()
  const before = [await bodies(stage, 'mum'), await bodies(stage, 'child')]
  expect(await give(stage, { from: child, to: mum }, asked(wrong))).toEqual({ outcome: 'refused', why })
  expect([await bodies(stage, 'mum'), await bodies(stage, 'child')]).toEqual(before)
})

test('never the other way round, never to a child or a stranger, never by another area\'s worker', async () => {
  const { stage, child, mum } = await open()
  await stage.text('friend', 'im 14 and ive run away')
  const friend = (await stage.conversation('friend'))?.id ?? conversationId('')
  expect(await give(stage, { from: mum, to: child })).toEqual({ outcome: 'refused', why: 'not_a_child' })
  expect(await give(stage, { from: child, to: friend })).toEqual({ outcome: 'refused', why: 'not_a_parent' })
  expect(await give(stage, { from: child, to: mum }, asked(), person('ali'))).toEqual({ outcome: 'refused', why: 'damaged' })
  expect(await give(stage, { from: child, to: conversationId('nobody') })).toEqual({ outcome: 'refused', why: 'damaged' })
})

test('a phone that has been turned to another conversation since receives nothing', async () => {
  const { stage, child, mum } = await open()
  await stage.text('mum', 'ME')
  const before = await bodies(stage, 'mum')
  expect(await give(stage, { from: child, to: mum })).toEqual({ outcome: 'refused', why: 'left' })
  expect(await bodies(stage, 'mum')).toEqual(before)
})

test('the wall: whatever the child wrote, the parent receives the same bytes', async () => {
  const seen = await Promise.all([['im 15 and ive left home'], ['im 15 and ive run away', 'tell my mum im ok', 'im at my nans in leeds'], ['im 13 and ive run away', 'he hits me']].map(async (words) => {
    const { stage, child, mum } = await open(words)
    await give(stage, { from: child, to: mum })
    return bodies(stage, 'mum')
  }))
  expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(1)
})
