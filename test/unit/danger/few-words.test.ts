/** Said in four words by whoever can write no more, or thinks nothing of it: found by a reader who played these conversations. */
import { expect, test } from 'vitest'
import { assess } from '../../../src/core/danger.ts'

const cries = [
  ['young_person', 'emergency', 'i took my nans tablets'], ['young_person', 'emergency', 'ive necked some tablets'], ['parent', 'emergency', 'he took my nans tablets'],
  ['young_person', 'concern', 'i took something'], ['young_person', 'concern', 'ive had loads of vodka im 13'], ['young_person', 'concern', 'i sent him pics'], ['young_person', 'concern', 'its our secret'],
  ['young_person', 'concern', 'im in his bed'], ['young_person', 'concern', 'im back in his car'], ['young_person', 'concern', 'he bring me to hotel again'],
] as const
test.each(cries)('%s, %s: %s', (side, level, text) => {
  expect(assess(text, side, []).level).toBe(level)
})
test('what is done at night is no everyday talk', () => {
  expect(['concern', 'emergency']).toContain(assess('he does stuff at nite', 'young_person', []).level)
})

const nothing = ['shut up', 'shut up lol jk', 'i took my tablets this morning', 'i took my mums tablet n broke it', 'i sent him pics of the homework', 'im in his team now', 'its our secret santa tomorrow']
test.each(nothing)('nothing: %s', (text) => {
  expect(assess(text, 'young_person', []).level).toBe('none')
})
