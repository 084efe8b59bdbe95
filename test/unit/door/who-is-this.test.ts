/** "Who is this?" is what a frightened child or a parent asks first: it is answered with what we are, on any phone with the same words (law 4). */
import { describe, expect, test } from 'vitest'
import { pureStage } from '../../../src/tools/stage/pure-stage.ts'

const evening = Date.parse('2026-11-21T21:00:00Z')
const minutes = (n: number) => n * 60_000
const goodbye = 'Sorry about that. No more from us unless you text. In an emergency ring 999.'
const read = async (texts: readonly string[]) => {
  const stage = pureStage('portsmouth', evening)
  const heard: string[] = []
  for (const text of texts) { heard.push((await stage.text('child', text)).join('|')); await stage.pass(minutes(2)) }
  return { last: heard.at(-1) ?? '', place: await stage.place('child') }
}

const asks = ['who r u', 'who is this', 'who are you?', 'who this', 'whos this', 'Who is this please', 'hi who is this', 'who are u']
describe.each(asks)('%s', (text) => {
  test('a first text is told what we are, and may choose who they are', async () => {
    const { last, place } = await read([text])
    expect(last).toContain('This is Windowlight, Portsmouth. A computer answers; it is not the police.')
    expect(last).toContain('2 I\'m under 18')
    expect(place).toBe('front_door asking_who_are_you')
  })
  test('in another hand, on a phone where a child or a parent has written: the same bytes', async () => {
    const { last } = await read([text])
    for (const before of [['im 15 and ive left home'], ['my daughter is missing', 'no', 'wrong number']]) expect((await read([...before, text])).last).toBe(last)
  })
})

test.each(['wrong number', 'you have the wrong person', 'i dont know this number', 'dont know you', 'i dont know you', 'not my phone'])('%s: the goodbye that a wrong number gets', async (text) => {
  expect((await read([text])).last).toBe(goodbye)
})

test('after the code word whoever asks reads ordinary words', async () => {
  const stage = pureStage('portsmouth', evening, undefined, true)
  for (const text of ['im 15 and ive left home', '7', '1', 'jacket']) { await stage.text('child', text); await stage.pass(minutes(2)) }
  expect((await stage.text('child', 'who is this')).join()).toMatch(/^(?:Not yet, sorry|Sorry, there is nothing new|Thanks\. That one)/)
})
