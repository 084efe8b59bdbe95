/** STOP in the middle of a report, and START: what told them to ring may have crossed the STOP, and is said again; the question comes back (law 3). */
import { expect, test } from 'vitest'
import { lineOf, pureStage, sendAll } from '../../../src/tools/stage/pure-stage.ts'
import { takeTurn } from '../../../src/turn.ts'
import { areaCode, inboundId } from '../../../src/vocabulary.ts'

const portsmouth = areaCode('portsmouth')

/** What comes back to START, after these texts and a STOP. */
const afterStart = async (...texts: readonly string[]) => {
  const stage = pureStage('portsmouth', Date.parse('2026-11-21T21:00:00Z'))
  for (const text of texts) await stage.text('phone', text)
  const said: string[] = []
  for (const word of ['stop', 'start'] as const) {
    await sendAll(stage.house, portsmouth)
    const id = inboundId(`sms:SM${word.padStart(32, '0')}`)
    await takeTurn(stage.house, { id, area: portsmouth, at: stage.house.world.now(), from: { line: lineOf('portsmouth', 'phone') }, knock: { kind: 'carrier', word, text: word } }, word)
    said.push((await stage.house.store.area(portsmouth).caused(id)).map(({ body }) => body).join('|'))
  }
  return { stop: said[0], start: said[1] }
}

test('where nobody knows where the child is, that is missing, and the question that stood is asked', async () => {
  const { stop, start } = await afterStart('my son is missing', 'no', '1')
  expect(stop).toBe('')
  expect(start).toContain('counts as missing. Ring 101 now')
  expect(start).toContain('Done any yet?')
})

test('before that is known, in danger, and once they have rung, it says no such thing', async () => {
  const starts = await Promise.all([['my son is missing'], ['my son is missing', 'no', '1', 'he said he will kill himself'], ['my son is missing', 'no', '1', 'RUNG']].map((texts) => afterStart(...texts)))
  for (const { start } of starts) expect(start).toMatch(/can hear you again(?!.*counts as missing)/s)
})
