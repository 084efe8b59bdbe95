/**
 * Law 1, danger in fragments: what is written in pieces is heard together, and two answers to two questions are two thoughts. Each of these
 * words alone is harmless; joined they would be an emergency.
 */
import { expect, test } from 'vitest'
import { pureStage } from '../../src/tools/stage/pure-stage.ts'
import { begun } from './walk.ts'

/** At a question that takes words, with another of its kind to come. */
const atAQuestion = async () => {
  const stage = pureStage('portsmouth', begun)
  for (const words of ['my son has not come home', 'no', '1', 'READY', '4']) await stage.text('phone', words)
  for (let i = 0; i < 60; i += 1) {
    if ((await stage.conversation('phone'))?.shown?.question === 'last_seen_doing') return stage
    await stage.text('phone', 'skip')
  }
  throw new Error('the question was never asked')
}

const alerts = async (first: string, seconds: number, second: string) => {
  const stage = await atAQuestion()
  await stage.text('phone', first)
  await stage.pass(seconds * 1_000)
  await stage.text('phone', second)
  return stage.alerts()
}

test('two answers to two questions are not one thought', async () => {
  expect(await alerts('he said he was done with it', 30, 'all his school stuff')).toEqual([])
})

test('what follows at once is the same thought', async () => {
  expect(await alerts('he said he was done with it', 3, 'all his school stuff')).toEqual(['emergency self_harm'])
})

test('words that stop in the middle wait for their end', async () => {
  expect(await alerts('he said he is going to', 40, 'kill himself')).toEqual(['emergency self_harm'])
  expect(await alerts('he wants to end it and', 40, 'all his pain')).toEqual(['emergency self_harm'])
})
