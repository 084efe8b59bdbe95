/** What docs/report.md promises to those who read our JSON is what there is. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { questions } from '../../../content/questions/index.ts'
import { groups, type Question } from '../../../content/shape.ts'
import { certaintyWords } from '../../../src/report/words.ts'

const page = readFileSync(new URL('../../../docs/report.md', import.meta.url), 'utf8')

test('the page lists every group, every key of the report and every certainty', () => {
  const report = Object.entries(questions).filter(([, question]: [string, Question]) => question.kind === 'report').map(([key]) => key)
  expect([...groups, ...report, ...Object.keys(certaintyWords)].filter((name) => !page.includes(`\`${name}\``))).toEqual([])
})
