/** Little English at the door that asks who is there: the plainest words, once, and never the same menu six times. */
import { describe, expect, test } from 'vitest'
import { pureStage } from '../../../src/tools/stage/pure-stage.ts'

const evening = Date.parse('2026-11-22T20:04:00Z')
const talk = async (texts: readonly string[]) => {
  const stage = pureStage('portsmouth', evening)
  const heard: string[] = []
  for (const text of texts) { heard.push((await stage.text('child', text)).join('|')); await stage.pass(60_000) }
  return { heard, last: heard.at(-1) ?? '', place: await stage.place('child') }
}
const plainest = /Child missing\? Ring 101\. Say your language.*Danger\? Ring 999/

test.each(['polish', 'urdu', 'romanian', 'arabic', 'no english', 'no english. polish', 'i speak somali', 'no understand', 'i no speak english', 'sorry my english bad'])('%s: the plainest words, first or later', async (text) => {
  expect((await talk([text])).last).toMatch(plainest)
  expect((await talk(['hello', text])).last).toMatch(plainest)
})
test('after two texts that nobody can read, once', async () => {
  const { heard } = await talk(['syn nie wrócił do domu', 'gdzie on', 'prosze pomoc', 'halo', 'prosze'])
  expect(heard.filter((one) => plainest.test(one))).toHaveLength(1)
  expect(heard[2]).toMatch(plainest)
})
test('while danger stands its own words stay', async () => expect((await talk(['he hits me', 'blah', 'blah blah', 'bla'])).heard.join()).not.toMatch(plainest))

test.each(['i not have paper. police send me home?', 'i no have visa', 'will police deport me', 'we have no papers'])('%s: whom to ask, and nothing promised', async (text) => {
  expect((await talk(['hello', text])).last).toMatch(/can't be sure.*116000/)
})

describe('a child who is not there, in few words', () => {
  test.each(['my boy no come home', 'my son no home', 'my girl no come back', 'he no come home', 'my daughter no here i no know where'])('%s', async (text) => {
    const { last, place } = await talk([text])
    expect(last).not.toMatch(/So glad/)
    expect(place).toMatch(/^parent/)
  })
  test.each(['my boy came home', 'panic over he is home'])('and who is back is back: %s', async (text) => expect((await talk([text])).last).toMatch(/glad/i))
})
