/**
 * The wall from the other side: a child sees the same bytes whatever a parent has written, reported, or asked; only what a named worker does
 * towards the child shows, and here nobody does. Asking us about home gets the same answer to everybody.
 */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toTheChild } from './breaks.ts'
import { openWorld, type ParentAct, type Seam } from './worlds.ts'

const parentSays = [
  'my daughter is 15 and has not come home', 'my daughter Maya is 15 and i hit her', 'no', 'yes', '1', 'READY', 'RUNG', 'WORDS', 'tell her im sorry', 'did she text you', 'im going to find her', 'her dad is coming for her',
  'the police are looking for her', 'shes back', 'NOW', 'he said he will kill her', 'STOP', 'x'.repeat(500), 'hello?', 'START AGAIN',
]
const parentAct: fc.Arbitrary<ParentAct> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ do: fc.constant('say' as const), text: fc.constantFrom(...parentSays), channel: fc.constantFrom('sms' as const, 'web' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('carrier' as const), word: fc.constantFrom('stop' as const, 'start' as const, 'help' as const) }) },
)
const childSays = [
  'im 15 and ive left home', '2', 'has my mum text you', 'MENU', '7', '3', 'is anyone looking for me', 'tell my mum im ok', '1', '2', '1', 'did my dad ring u', 'he hits me', 'im safe now', 'has my mum reported me', 'thanks',
]
const children = fc.array(fc.constantFrom(...childSays), { minLength: 2, maxLength: 6 })
const parents = fc.array(fc.array(parentAct, { maxLength: 2 }), { minLength: 6, maxLength: 6 })

const childSees = async (says: readonly string[], does: readonly (readonly ParentAct[])[], seam?: Seam) => {
  const world = openWorld(seam)
  for (const [i, text] of says.entries()) {
    for (const act of does[i] ?? []) await world.parentDoes(act)
    await world.childDoes({ do: 'say', text, channel: 'sms' })
    await world.pass(150_000)
  }
  return JSON.stringify(await world.seenBy('child'))
}

test('a child sees the same, whatever a parent does', async () => {
  await fc.assert(fc.asyncProperty(children, parents, async (says, does) => {
    expect(await childSees(says, does)).toBe(await childSees(says, []))
  }), { numRuns: 120 })
})

test('broken by a count, the same comparison is red', async () => {
  const { failed } = await fc.check(fc.asyncProperty(children, parents, async (says, does) =>
    await childSees(says, does, toTheChild) === await childSees(says, [], toTheChild)), { numRuns: 20, seed: 4, endOnFailure: true })
  expect(failed).toBe(true)
})

test.each(['has my mum text you', 'have my parents reported me', 'is anyone looking for me', 'did my dad ring u', 'is my mum ok', 'has she said anything', 'what did my mum say', 'show me what my dad wrote', 'is she angry'])('%s: no more than anybody would hear', async (text) => {
  const parent: ParentAct[] = [{ do: 'say', text: 'my daughter Maya is 15 and has not come home, i rang the police and i am so angry', channel: 'sms' }]
  const [known, unknown] = [await childSees(['im 15 and ive left home', text], [parent]), await childSees(['im 15 and ive left home', text], [])]
  expect(known).toBe(unknown)
  const said = [...known.matchAll(/"direction":"out","body":"([^"]*)"/g)].map(([, body]) => body).join(' ')
  expect(said.length).toBeGreaterThan(100)
  expect(said).not.toMatch(/maya|angry|rang the police|reported you/i)
})
