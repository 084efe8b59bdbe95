/**
 * Whoever asks what a child has said learns nothing: not from the words, not from what differs between a family that we know and one that we
 * do not, not from how long it takes (law 4; reliability.md §6 row 1).
 */
import { expect, test } from 'vitest'
import { asking, phrases } from './asking.ts'
import { byText } from './breaks.ts'
import { canaries } from './same.ts'
import { openWorld, type Seam, type World } from './worlds.ts'

/** A child who has told us a great deal, and asked for nothing to be passed on. */
const told = ['im 15 and ive left home', ...canaries, 'my dad is Ian Moonfield', 'he hits me', 'im safe now', 'im with kezia at 14 dock lane', 'tell my mum im ok', '1', '1', '1']
const known = async (seam?: Seam): Promise<World> => {
  const world = openWorld(seam)
  for (const text of told) {
    await world.childDoes({ do: 'say', text, channel: 'sms' })
    await world.pass(90_000)
  }
  return world
}
const unknown = async (): Promise<World> => {
  const world = openWorld()
  for (const _ of told) await world.pass(90_000)
  return world
}
const replies = async (world: World, who: 'parent' | 'stranger') =>
  (await world.seenBy(who))[0]?.texts.filter(({ direction }) => direction === 'out').map(({ body }) => body) ?? []

/** Says that there is something to be known, or that there is nothing. */
const discloses = /\b(?:she|he|they|your (?:child|son|daughter)|maya)(?:'s| is| has| have|'ve| did| was| hasn't| isn't| didn't)\b[^.?]*\b(?:text|wrote|written|message|touch|safe|ok|alive|said|told|here|contact)|\b(?:have|has|had)(?:n't| not)? (?:heard|been in touch)|\bno (?:record|messages|texts)|\bwe (?:know|have) (?:where|your child)|not (?:on|in) (?:our|the) (?:system|list)|leeds|nan|docks|kezia|moonfield|red door|LS6|dock lane|\b9\b at/i

/** The signs of danger, which everybody is told. */
const ifYours = /if your child is 10 or under[^.]*\./i

const openings = {
  'out of the blue': [],
  'as a parent in the middle': ['my daughter is 15 and has not come home', 'no'],
  'as a parent who has rung': ['my daughter is 15 and has not come home', 'RUNG'],
  'as a friend': ['my friend is missing'],
} as const

test('there are three hundred ways of asking', () => {
  expect(new Set(phrases).size).toBeGreaterThanOrEqual(300)
  expect(Object.keys(asking).length).toBeGreaterThan(5)
})

test.each(Object.entries(openings))('%s: each is answered the same whether the child has written or not, and nothing is given away', async (_, before) => {
  const [here, nowhere] = [await known(), await unknown()]
  const wrong: string[] = []
  for (const phrase of phrases) {
    // Each from a phone of its own in time: the last one has long been left, and its report is over.
    for (const world of [here, nowhere]) {
      for (const text of [...before, phrase]) await world.parentDoes({ do: 'say', text, channel: 'sms' }, 'stranger')
      await world.parentDoes({ do: 'say', text: 'wrong number', channel: 'sms' }, 'stranger')
      await world.pass(400 * 60_000)
    }
  }
  const [one, other] = [await replies(here, 'stranger'), await replies(nowhere, 'stranger')]
  expect(one.length).toBeGreaterThan(phrases.length)
  expect(one).toEqual(other)
  for (const body of one) if (discloses.test(body.replace(ifYours, ''))) wrong.push(body)
  expect([...new Set(wrong)]).toEqual([])
})

test('broken by a text, the same comparison is red, and so is the look for what is given away', async () => {
  const [here, nowhere] = [await known(byText), await unknown()]
  for (const world of [here, nowhere]) for (const text of ['my daughter is 15 and has not come home', 'did she text u']) await world.parentDoes({ do: 'say', text, channel: 'sms' }, 'stranger')
  const [one, other] = [await replies(here, 'stranger'), await replies(nowhere, 'stranger')]
  expect(one).not.toEqual(other)
  expect(['She has texted us.', 'We have not heard from her: she hasn\'t written.', 'Your daughter said nan', 'No messages from that number.'].every((body) => discloses.test(body))).toBe(true)
})

test('somebody else on the child\'s own phone: nothing that the child wrote is said again', async () => {
  const wrong: string[] = []
  for (const phrase of phrases) {
    const world = openWorld()
    for (const text of ['im 15 and ive left home', ...canaries.slice(0, 4), 'my dad is Ian Moonfield']) await world.childDoes({ do: 'say', text, channel: 'sms' })
    await world.pass(60_000)
    const before = (await world.seenBy('child'))[0]?.texts.length ?? 0
    await world.childDoes({ do: 'say', text: phrase, channel: 'sms' })
    const after = ((await world.seenBy('child'))[0]?.texts ?? []).slice(before).filter(({ direction }) => direction === 'out')
    for (const { body } of after) if (/leeds|nan|docks|kezia|moonfield|red door|07700|left home|you (?:said|wrote)|told us/i.test(body)) wrong.push(`${phrase}: ${body}`)
  }
  expect(wrong).toEqual([])
})

test('a number that we know and one that we do not are answered in the same time', async () => {
  const [here, nowhere] = [await known(), await unknown()]
  const took = { here: [] as number[], nowhere: [] as number[] }
  for (let i = 0; i < 300; i += 1) {
    for (const [name, world] of [['here', here], ['nowhere', nowhere]] as const) {
      const began = performance.now()
      await world.parentDoes({ do: 'say', text: phrases[i % phrases.length] ?? '', channel: 'sms' }, 'stranger')
      took[name].push(performance.now() - began)
    }
    await Promise.all([here, nowhere].map((world) => world.pass(7 * 60_000)))
  }
  const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
  expect(Math.abs(median(took.here) - median(took.nowhere))).toBeLessThan(5)
})
