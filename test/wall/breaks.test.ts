/** The wall broken on purpose, in six ways and a seventh: each turns its check red; and with nothing broken the same checks are green. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { byCount, byDelivery, byExport, byMetrics, byText, byTiming, byWork } from './breaks.ts'
import { doorsOf, wrongIn } from './doors.ts'
import { compare, histories } from './same.ts'
import { openWorld, type Seam } from './worlds.ts'

/** Far fewer than the wall itself is tried with: what is broken shows soon. */
const some = { numRuns: 25, seed: 4, endOnFailure: true } as const
/** Red is a parent who sees another thing; a break that only makes the service fail is no break of the wall, and throws here. */
const holds = async (seam?: Seam): Promise<boolean> => {
  let broke: unknown
  const { failed } = await fc.check(fc.asyncProperty(histories, async (history) => {
    try {
      return (await compare(history, seam)).wrong === null
    } catch (error) {
      broke = error
      return true
    }
  }), some)
  if (broke !== undefined) throw broke
  return !failed
}

test('unbroken, the same pairs are green', async () => {
  expect(await holds()).toBe(true)
})

test.each<[string, Seam]>([
  ['a text: what the child wrote stands in the parent\'s answer', byText],
  ['a count: how often the child wrote', byCount],
  ['a timing: the parent waits longer where there is a child', byTiming],
  ['a timing: more work for the same answer where there is a child', byWork],
  ['a delivery state: the parent\'s text fails where the child\'s does', byDelivery],
  ['an export: the child\'s words on the parent\'s report', byExport],
])('%s: red', async (_, seam) => {
  expect(await holds(seam)).toBe(false)
})

const doors = async (says: readonly string[]) => {
  const world = openWorld()
  await world.parentDoes({ do: 'say', text: 'my daughter is 15 and has not come home', channel: 'sms' })
  for (const text of says) await world.childDoes({ do: 'say', text, channel: 'sms' })
  return { world, doors: doorsOf(world.houses.parent) }
}

test('what anybody can open is the same whether a child has written or not, and the figures count the whole service alone', async () => {
  const [none, some] = [await doors([]), await doors(['im 15 and ive left home', 'hes locked me in', 'tell my mum im ok'])]
  expect(await some.doors.toAnybody()).toEqual(await none.doors.toAnybody())
  expect(wrongIn(await none.doors.toOperator())).toEqual([])
  expect(wrongIn(await some.doors.toOperator())).toEqual([])
})

test.each(['person', 'area'] as const)('/metrics with a count by %s: red', async (which) => {
  const { world } = await doors(['im 15 and ive left home'])
  const broken = doorsOf({ ...world.houses.parent, store: byMetrics(world.store, which) })
  expect(wrongIn(await broken.toOperator())).not.toEqual([])
})
