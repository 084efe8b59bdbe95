/** The bundle carries the rules as they were read (frozen.ts): they must find in every text just what the rules in the sources find. */
import { expect, test } from 'vitest'
import { not } from '../../../content/danger/manner.ts'
import { thaw } from '../../../src/core/danger/frozen.ts'
import { listen } from '../../../src/core/danger/listen.ts'
import { machineOf } from '../../../src/core/danger/machine.ts'
import { prepare, ready } from '../../../src/core/danger/rules.ts'
import { away } from './rows/away.ts'
import { health } from './rows/health.ts'
import { heldAndSexual } from './rows/held-and-sexual.ts'
import { selfHarm } from './rows/self-harm.ts'
import { takenOrFollowed } from './rows/taken-or-followed.ts'
import { violence } from './rows/violence.ts'
import { wishesToDie } from './rows/wishes-to-die.ts'

const texts = [...health, ...wishesToDie, ...selfHarm, ...violence, ...heldAndSexual, ...away, ...takenOrFollowed].flatMap((row) => [...row.young ?? [], ...row.parent ?? []])

test.each(['rules', 'small'] as const)('%s: thawed, they find what they found before', (which) => {
  const before = which === 'rules' ? ready().machine : ready().small
  const after = machineOf(thaw(prepare()[which]), not)
  expect(after.words).toEqual(before.words)
  expect(after.later).toEqual(before.later)
  const later = [...before.later]
  expect(later.map(after.weightOf)).toEqual(later.map(before.weightOf))
  const foundIn = (machine: typeof before, text: string, n: number) => {
    const { words } = listen(text)
    const { found, seek } = machine.run(words)
    // Each text looks for others of those that are only sought: all of them would take ten seconds.
    return JSON.stringify([...found, ...later.filter((_, i) => i % 50 === n % 50).flatMap((phrase) => seek(phrase, [{ from: 0, to: words.length }]))])
  }
  const wanted = texts.map((text, n) => foundIn(before, text, n))
  expect(new Set(wanted).size).toBeGreaterThan(which === 'rules' ? 300 : 50)
  expect(texts.filter((text, n) => foundIn(after, text, n) !== wanted[n])).toEqual([])
})
