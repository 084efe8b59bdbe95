/** Every family is heard in the words of people, at its level; and what is harmless raises nothing. */
import { describe, expect, test } from 'vitest'
import { families } from '../../../content/danger/index.ts'
import { topics } from '../../../content/danger/shape.ts'
import { assess, findings } from '../../../src/core/danger.ts'
import { atHomeAndSideways, sidewaysAndHarmless } from './rows/at-home-and-sideways.ts'
import { away } from './rows/away.ts'
import { beside } from './rows/beside.ts'
import { besideTalk } from './rows/beside-talk.ts'
import { harmUnnamed } from './rows/harm-unnamed.ts'
import { harmlessAnswers } from './rows/harmless-answers.ts'
import { harmlessBesideParent } from './rows/harmless-beside-parent.ts'
import { harmlessBesideYoung } from './rows/harmless-beside-young.ts'
import { harmlessDays } from './rows/harmless-days.ts'
import { harmlessOwn } from './rows/harmless-own.ts'
import { harmlessTalk } from './rows/harmless-talk.ts'
import { health } from './rows/health.ts'
import { heldAndSexual } from './rows/held-and-sexual.ts'
import { heldAndUsed, usedAndHarmless } from './rows/held-and-used.ts'
import { inBodyAndOut, outAndHarmless } from './rows/in-body-and-out.ts'
import { kinds } from './rows/kinds.ts'
import { meantAndUnsaid, unsaidAndHarmless } from './rows/meant-and-unsaid.ts'
import { furtherAndHarmless, nearerAndFurther } from './rows/nearer-and-further.ts'
import { plainly } from './rows/plainly.ts'
import { selfHarm } from './rows/self-harm.ts'
import type { Side } from './rows/shape.ts'
import { secondHearing } from './rows/second-hearing.ts'
import { smallAndHarmless, smallAndUnnamed } from './rows/small-and-unnamed.ts'
import { sideways } from './rows/sideways.ts'
import { takenOrFollowed } from './rows/taken-or-followed.ts'
import { inWhoseHand, violence } from './rows/violence.ts'
import { wholeCries } from './rows/whole-cries.ts'
import { wishesToDie } from './rows/wishes-to-die.ts'
import { voices } from './rows/voices.ts'
import { whatOthersDo } from './rows/what-others-do.ts'

const rows = [...health, ...wishesToDie, ...selfHarm, ...violence, ...heldAndSexual, ...away, ...takenOrFollowed, ...harmUnnamed, ...wholeCries, ...beside, ...meantAndUnsaid, ...atHomeAndSideways, ...heldAndUsed, ...inBodyAndOut, ...nearerAndFurther, ...smallAndUnnamed]
const texts = (row: (typeof rows)[number]) =>
  [...(row.young ?? []).map((text) => ({ text, side: 'young_person' as Side })), ...(row.parent ?? []).map((text) => ({ text, side: 'parent' as Side }))]
const rank = { none: 0, returned: 0, opt_out: 0, concern: 1, emergency: 2 }

test('no family without rows, no rows without a family', () => {
  const counts = Object.fromEntries(rows.map((row) => [row.family, texts(row).length]))
  expect(families.filter(({ key }) => (counts[key] ?? 0) < 8).map(({ key }) => key)).toEqual([])
  expect(rows.map(({ family }) => family).filter((key) => !families.some((f) => f.key === key))).toEqual([])
})

test('families are named once, explained, sourced, and speak of a known topic', () => {
  expect(new Set(families.map(({ key }) => key)).size).toBe(families.length)
  for (const { key, why, source, topic } of families) {
    expect(why.length, key).toBeGreaterThan(30)
    expect(source, key).not.toBe('')
    expect(topics, key).toContain(topic)
  }
})

describe('each family is heard', () => {
  test.each(rows.map((row) => [row.family, row] as const))('%s', (family, row) => {
    const wrong = texts(row).filter(({ text, side }) => {
      const found = findings(text, side).find((f) => f.family.key === family)
      return found?.level !== row.level || rank[assess(text, side, []).level] < rank[row.level]
    })
    expect(wrong.map(({ text }) => text)).toEqual([])
  })
})

test.each(inWhoseHand.flatMap(({ topic, young, parent }) => [...young.map((text) => ['young_person', text, topic] as const), ...parent.map((text) => ['parent', text, topic] as const)]))(
  '%s: "%s" is answered as %s', (side, text, topic) => expect(assess(text, side, [])).toMatchObject({ level: 'emergency', topic }))

describe('harmless', () => {
  test.each([...harmlessTalk, ...harmlessAnswers, ...harmlessOwn, ...harmlessDays].map((group) => [group.kind, group] as const))('%s', (_, { sides, texts: harmless }) => {
    const raised = sides.flatMap((side) => harmless.filter((text) => assess(text, side, []).level !== 'none').map((text) => `${side}: ${text}`))
    expect(raised).toEqual([])
  })

  test('there are at least nine hundred of them', () => {
    expect([...harmlessTalk, ...harmlessAnswers, ...harmlessOwn, ...harmlessDays].flatMap((group) => group.texts).length).toBeGreaterThan(900)
  })
})

test('other voices: nearly all are heard, and few harmless ones raise anything', () => {
  const alert = (level: string) => level === 'emergency' || level === 'concern'
  const danger = voices.filter(([, level]) => alert(level))
  const missed = danger.filter(([side, , text]) => !alert(assess(text, side, []).level))
  const harmless = voices.filter(([, level]) => level === 'none')
  const raised = harmless.filter(([side, , text]) => alert(assess(text, side, []).level))
  expect(missed.map(([, , text]) => text).slice(3)).toEqual([])
  expect(raised.map(([, , text]) => text).slice(3)).toEqual([])
  for (const [side, level, text] of voices) if (level === 'opt_out' || level === 'returned') expect(assess(text, side, []).level, text).toBe(level)
})

describe('what others do, plain words, kinds that were missed: an emergency is heard as one, a concern is heard, harmless talk in the same words is not', () => {
  test.each([...whatOthersDo, ...harmlessBesideYoung, ...harmlessBesideParent, ...plainly, ...kinds, ...sideways, ...secondHearing, ...besideTalk, ...unsaidAndHarmless, ...sidewaysAndHarmless, ...usedAndHarmless, ...outAndHarmless, ...furtherAndHarmless, ...smallAndHarmless].map((group) => [`${group.side}, ${group.level}`, group] as const))('%s', (_, { side, level, texts: said }) => {
    const isRight = (heard: string) => heard === level || (level === 'concern' && heard === 'emergency')
    expect(said.filter((text) => !isRight(assess(text, side, []).level))).toEqual([])
  })
})

test('what is answered says which family fired, on which words, about what', () => {
  expect(assess('ok fine but i took 40 paracetamol', 'young_person', []))
    .toEqual({ level: 'emergency', topic: 'overdose_medical', family: 'overdose', words: 'took 40 paracetamol' })
})
