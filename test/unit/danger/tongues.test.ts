/** Danger in the languages beside English: every family in words that stand in no rule as they are, ordinary days, and English left alone. */
import { describe, expect, test } from 'vitest'
import { dangerIn } from '../../../content/danger/tongues/index.ts'
import { topics } from '../../../content/danger/shape.ts'
import { assessIn } from '../../../src/core/danger/in-tongues.ts'
import { pureStage } from '../../../src/tools/stage/pure-stage.ts'
import { harmlessAnswers } from './rows/harmless-answers.ts'
import { harmlessBesideParent } from './rows/harmless-beside-parent.ts'
import { harmlessBesideYoung } from './rows/harmless-beside-young.ts'
import { harmlessDays } from './rows/harmless-days.ts'
import { harmlessOwn } from './rows/harmless-own.ts'
import { harmlessTalk } from './rows/harmless-talk.ts'
import { welshDays, welshRows } from './rows/welsh.ts'
import { polishDays, polishRows } from './rows/polish.ts'
import type { FamilyRows } from './rows/shape.ts'

const sides = ['parent', 'young_person'] as const
const spoken = [['pl', polishRows, polishDays], ['cy', welshRows, welshDays]] as const
const textsOf = ({ young = [], parent = [] }: FamilyRows) => [...young.map((text) => ({ text, side: 'young_person' as const })), ...parent.map((text) => ({ text, side: 'parent' as const }))]

describe.each(spoken)('%s', (language, rows, days) => {
  const { families } = dangerIn[language]
  test('no family without rows, no rows without a family; each is explained, sourced and of a known topic', () => {
    expect(families.map(({ key }) => key).filter((key) => !rows.some(({ family, young = [], parent = [] }) => family === key && young.length + parent.length >= 3))).toEqual([])
    expect(rows.map(({ family }) => family).filter((key) => !families.some((one) => one.key === key))).toEqual([])
    for (const { why, source, topic } of families) expect([why.length > 20, source.length > 20, topics.includes(topic)]).toEqual([true, true, true])
  })
  test.each(rows.map((row) => [row.family, row] as const))('%s is heard', (family, row) => {
    const wrong = textsOf(row).filter(({ text, side }) => {
      const danger = assessIn([language], text, side, [])
      return danger.level !== row.level || !('family' in danger) || danger.family !== family
    })
    expect(wrong.map(({ text, side }) => `${text}: ${JSON.stringify(assessIn([language], text, side, []))}`)).toEqual([])
  })
  test('ordinary days raise nothing', () => {
    expect(sides.flatMap((side) => days.filter((text) => assessIn([language], text, side, []).level !== 'none'))).toEqual([])
  })
  test('English that raises nothing raises nothing with it on', () => {
    const harmless = [harmlessTalk, harmlessAnswers, harmlessOwn, harmlessDays, harmlessBesideParent, harmlessBesideYoung].flat(2)
      .flatMap((group) => (typeof group === 'string' ? [group] : 'texts' in group ? group.texts : []))
    expect(harmless.length).toBeGreaterThan(500)
    expect(sides.flatMap((side) => harmless.filter((text) => assessIn([language], text, side, []).level !== 'none'))).toEqual([])
  })
})

test('what comes in pieces is heard together, and what was heard before is not heard again', () => {
  expect(assessIn(['pl'], 'zabić', 'young_person', ['chcę się'])).toMatchObject({ level: 'emergency', topic: 'self_harm' })
  expect(assessIn(['pl'], 'jestem w parku', 'young_person', ['chcę się zabić'])).toEqual({ level: 'none' })
})

test('ten thousand letters take no time, wherever the danger stands in them', () => {
  const long = `${'nie wiem co mam robic '.repeat(500)} chcę się zabić`
  assessIn(['pl', 'cy'], 'tak', 'parent', [])
  const began = performance.now()
  expect(assessIn(['pl', 'cy'], long, 'young_person', []).level).toBe('emergency')
  expect(performance.now() - began).toBeLessThan(100)
})

describe('in a conversation', () => {
  const played = async (area: string, ...texts: string[]) => {
    const stage = pureStage(area, Date.parse('2026-11-21T20:00:00Z'))
    let last: string[] = []
    for (const text of texts) last = await stage.text('phone', text)
    return { said: last.join('\n'), alerts: await stage.alerts() }
  }
  test('heard where the area has it on, before anybody has chosen a language, and answered in it', async () => {
    const { said, alerts } = await played('peterborough', 'ojczym mnie bije, boję się')
    expect(said).toMatch(/999[\s\S]*55/)
    expect(alerts).toEqual(['emergency violence'])
  })
  test('in the middle of a report, with the words kept for the police', async () => {
    const { said, alerts } = await played('peterborough', 'my son is missing', 'no', 'napisał że chce się zabić')
    expect(said).toContain('999')
    expect(alerts).toEqual(['emergency self_harm'])
  })
  test('and not where it is off', async () => expect((await played('portsmouth', 'my son is missing', 'napisał że chce się zabić')).alerts).not.toContain('emergency self_harm'))
})
