/**
 * A thread that is covered by the spare word: nothing that a parent or a stranger texts, from their own phone or (hours later) from the
 * child's, tells it from one where no child ever wrote; not by the word itself either, unless it was told to whoever held that very phone.
 */
import { describe, expect, test } from 'vitest'
import { areaList } from '../../content/areas/index.ts'
import { openWorld, type Who, type World } from './worlds.ts'

const words = areaList.map(({ spareWord: { word } }) => word)
const [own = ''] = areaList.flatMap(({ code, spareWord: { word } }) => (code === 'portsmouth' ? [word] : []))
const tried = [...words, ...words.map((word) => `is my ${word} here`), 'parcel', 'is my parcel here', own.toUpperCase(), `did anyone text ${own}`, `text me about the ${own}`,
  'wrong number', 'who is this', 'hello', 'MENU', 'WORKER', 'did it go', 'take it back', 'safe', 'im safe now', 'leave me alone', 'what is this number', 'STOP texting my daughter']

const told = ['im 15 and ive left home', '7', '1']
const covered = [...told, own]
const says = async (world: World, texts: readonly string[]) => {
  for (const text of texts) { await world.childDoes({ do: 'say', text, channel: 'sms' }); await world.pass(120_000) }
}
/** What came to this phone after it texted, and how much work that was. */
const answered = async (world: World, who: 'parent' | 'stranger', text: string) => {
  const work = await world.parentDoes({ do: 'say', text, channel: 'sms' }, who)
  await world.pass(120_000)
  return { work, seen: await world.seenBy(who) }
}

test.each(['parent', 'stranger'] as const)('from the phone of a %s: the same bytes, as early, for the same work', async (who) => {
  for (const first of [[], ['my daughter is 15 and has not come home']]) {
    for (const text of tried) {
      const [one, none] = [openWorld(), openWorld()]
      await says(one, covered)
      await none.pass(covered.length * 120_000)
      for (const before of first) for (const world of [one, none]) await answered(world, who, before)
      expect(await answered(one, who, text), `${first.join()} ${text}`).toEqual(await answered(none, who, text))
    }
  }
})

const bodies = async (world: World, who: Who, from: number) => (await world.seenBy(who)).flatMap(({ texts }) => texts).slice(from).filter(({ direction }) => direction === 'out').map(({ body }) => body)

describe('from the phone of a child, in another hand', () => {
  const hours = 7 * 3_600_000
  test('where the word was told and not used, hours later: what an unknown phone gets, but for the word itself', async () => {
    for (const text of tried.filter((one) => one.toLowerCase() !== own && one !== `is my ${own} here`)) {
      const [one, none] = [openWorld(), openWorld()]
      await says(one, told)
      await none.pass(told.length * 120_000)
      for (const world of [one, none]) await world.pass(hours)
      const before = (await one.seenBy('child')).flatMap(({ texts }) => texts).length
      for (const world of [one, none]) { await world.childDoes({ do: 'say', text, channel: 'sms' }); await world.pass(1_000) }
      expect(await bodies(one, 'child', before), text).toEqual(await bodies(none, 'child', 0))
    }
  })

  test('where a child wrote and was not told it: the word too', async () => {
    for (const text of [own, `is my ${own} here`, ...words]) {
      const [one, none] = [openWorld(), openWorld()]
      await says(one, told.slice(0, 1))
      for (const world of [one, none]) await world.pass(hours)
      const before = (await one.seenBy('child')).flatMap(({ texts }) => texts).length
      for (const world of [one, none]) { await world.childDoes({ do: 'say', text, channel: 'sms' }); await world.pass(1_000) }
      expect(await bodies(one, 'child', before), text).toEqual(await bodies(none, 'child', 0))
    }
  })

  test('where it was used, WRONG NUMBER gets what it gets anywhere', async () => {
    const [one, none] = [openWorld(), openWorld()]
    await says(one, covered)
    const before = (await one.seenBy('child')).flatMap(({ texts }) => texts).length
    for (const world of [one, none]) { await world.childDoes({ do: 'say', text: 'wrong number', channel: 'sms' }); await world.pass(1_000) }
    expect(await bodies(one, 'child', before)).toEqual(await bodies(none, 'child', 0))
  })
})
