/** A report's link that has run out is never brought back: READY makes another, for whoever kept the old one is not who asks. */
import { expect, test } from 'vitest'
import { pureStage } from '../../../src/tools/stage/pure-stage.ts'
import { areaCode } from '../../../src/vocabulary.ts'

const hour = 3_600_000
const tokenIn = (texts: readonly string[]) => /\/report\/([\w-]+)/.exec(texts.join())?.[1] ?? ''

test('within three days READY gives the same link again; after them another, and the old one opens nothing', async () => {
  const stage = pureStage('portsmouth', Date.parse('2026-11-21T21:00:00Z'))
  for (const text of ['my son has not come home', 'no', '1']) await stage.text('mum', text)
  const first = tokenIn(await stage.text('mum', 'READY'))
  await stage.pass(70 * hour)
  expect(tokenIn(await stage.text('mum', 'READY'))).toBe(first)
  await stage.pass(73 * hour)
  const second = tokenIn(await stage.text('mum', 'READY'))
  expect(second).toMatch(/^[\w-]{16,}$/)
  expect(second).not.toBe(first)
  const { links } = stage.house.store.area(areaCode('portsmouth'))
  const now = stage.house.world.now()
  expect(await links.look(stage.house.hash(first), now)).toMatchObject({ state: 'gone' })
  expect(await links.look(stage.house.hash(second), now)).toMatchObject({ state: 'live' })
})
