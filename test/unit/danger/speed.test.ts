/** A hostile message costs in proportion to its length and no more; and length hides nothing. Ratios, not seconds: machines differ. */
import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/core/danger.ts'

const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
const hostile = ['a', 'i want to ', 'kill ', 'not kill myself ', 'iwanttodie', 's u i c i d e ', '!*@$|', 'k*ll ', '💊🔪', 'aaab', '1 2 3 4 ', 'die of boredom ', 'im not suicidal ',
  'he never hit me when i was nine ', '\u0301', ' ', 'dad mum he she they him her my son ', 'q1w2e3r4t5 ']

/** The least of a few tries, which is what the work itself takes. */
const least = (text: string) => {
  let best = Infinity
  for (let i = 0; i < 7; i += 1) {
    const begun = performance.now()
    assess(text, 'young_person', [])
    best = Math.min(best, performance.now() - begun)
  }
  return best
}

describe('cost', () => {
  test('grows no faster than length, over all hostile texts together', () => {
    const total = (length: number) => hostile.reduce((sum, piece) => sum + least(fill(piece, length)), 0)
    total(1_000)
    const [one, ten, hundred] = [total(1_000), total(10_000), total(100_000)]
    expect(ten / one).toBeLessThan(20)
    expect(hundred / ten).toBeLessThan(20)
  })
})

describe('length hides nothing', () => {
  const padding = fill('we went to the shops and then home again and it was fine ', 6_000)
  test.each([['at the start', `i want to die ${padding}${padding}`], ['at the end', `${padding}${padding} i want to die`]])('%s', (_, text) => {
    expect(assess(text, 'young_person', []).level).toBe('emergency')
  })
  test('in the middle: a person reads it', () => {
    expect(assess(`${padding} i want to die ${padding}`, 'young_person', []).level).not.toBe('none')
    expect(assess(`${padding} s u i c i d e ${padding}`, 'young_person', []).level).not.toBe('none')
  })
  test('nor do single letters and pictures that crowd an end', () => {
    const crowd = 'q1w2e3r4t5 '
    expect(assess(`${fill(crowd, 900)}suicide ${fill(crowd, 9_000)}`, 'young_person', []).level).not.toBe('none')
    expect(assess(`i want to die ${fill(crowd, 9_000)}`, 'young_person', []).level).toBe('emergency')
    expect(assess(`${fill('💊🔪', 9_000)} i want to die`, 'young_person', []).level).toBe('emergency')
  })
  test('a long harmless message raises nothing', () => {
    expect(assess(`${padding}${padding}`, 'parent', []).level).toBe('none')
  })
  test('a message dense with denied danger is not let through', () => {
    expect(assess(fill('he did not kill me ', 3_000), 'young_person', []).level).not.toBe('none')
  })
})
