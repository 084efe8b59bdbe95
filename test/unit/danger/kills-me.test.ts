/** Whoever is killed by another is told what helps against another: 999 and 55, and nothing of their own mind. */
import { expect, test } from 'vitest'
import { findings } from '../../../src/core/danger.ts'
import { pureStage } from '../../../src/tools/stage/pure-stage.ts'

test.each([
  'my stepdad is going to kill me', 'he has a knife and he is going to kill me', 'my dad said hes gonna kill me', 'he will kill me', 'hell kill me', 'they will just kill me', 'hes here to kill me', 'they want to find me and kill me', 'she would kill me', 'the gang will kill me',
])('by another: %s', async (text) => {
  const stage = pureStage('portsmouth', Date.parse('2026-11-21T21:00:00Z'), undefined, true)
  const said = (await stage.text('child', text)).join()
  expect(said).toContain('press 55')
  expect(said).not.toMatch(/act on it|SHOUT|put it away/)
  expect((await stage.alerts()).join()).toMatch(/^emergency (?:violence|weapon)$/)
})

test.each(['kill me', 'just kill me', 'please kill me', 'god just kill me already', 'why dont they just kill me', 'let him kill me', 'i just want someone to kill me'])('a wish of their own: %s', (text) => {
  expect(findings(text, 'young_person')[0]).toMatchObject({ level: 'emergency', family: { topic: 'self_harm' } })
})
