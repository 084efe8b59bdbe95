/** A nudge that comes due while a child holds the phone: nothing comes to the child, and whoever is back hears it soon (laws 2 and 4). */
import { describe, expect, test } from 'vitest'
import { pureStage } from '../../src/tools/stage/pure-stage.ts'

const evening = Date.parse('2026-11-21T21:00:00Z')
const minute = 60_000
const open = async () => {
  const stage = pureStage('portsmouth', evening)
  for (const text of ['my daughter hasn\'t come home', 'no', 'dont know', 'im under 18']) await stage.text('phone', text)
  return stage
}
const nudge = /rung yet/i
const unasked = async (stage: Awaited<ReturnType<typeof open>>, minutes: number) => (await stage.pass(minutes * minute)).map(({ body }) => body)

describe('while a child had the phone the half hour went by', () => {
  test.each([40, 59, 100, 300])('%i minutes later she is back: nothing came to the child, and she is nudged once', async (away) => {
    const stage = await open()
    expect(await unasked(stage, away)).toEqual([])
    await stage.text('phone', 'its her mum again')
    const bodies = await unasked(stage, 180)
    expect(bodies.filter((body) => nudge.test(body))).toHaveLength(1)
    expect((await stage.alerts()).filter((one) => one.includes('call_unconfirmed'))).toHaveLength(1)
    expect(await stage.conversation('phone')).not.toHaveProperty('nudgeMissed')
    await stage.close()
  })

  test.each(['RUNG', 'shes back', 'leave me alone'])('who then writes %s is not nudged', async (text) => {
    const stage = await open()
    await stage.pass(40 * minute)
    for (const words of ['its her mum again', text]) await stage.text('phone', words)
    expect((await unasked(stage, 180)).filter((body) => nudge.test(body))).toEqual([])
    await stage.close()
  })

  test('taken to and fro: nothing comes while the child has it, and she hears it when she has it long enough', async () => {
    const stage = await open()
    await stage.pass(40 * minute)
    for (let n = 0; n < 3; n += 1) {
      for (const words of ['its her mum again', 'im under 18']) await stage.text('phone', words)
      expect(await unasked(stage, 20)).toEqual([])
    }
    await stage.text('phone', 'its her mum again')
    expect((await unasked(stage, 10)).filter((body) => nudge.test(body))).toHaveLength(1)
    await stage.close()
  })
})

test('who comes back before the half hour is over hears it when it is', async () => {
  const stage = await open()
  await stage.pass(10 * minute)
  await stage.text('phone', 'its her mum again')
  expect((await unasked(stage, 15)).filter((body) => nudge.test(body))).toEqual([])
  expect((await unasked(stage, 10)).filter((body) => nudge.test(body))).toHaveLength(1)
  await stage.close()
})
