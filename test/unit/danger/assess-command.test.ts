/** `npm run --silent assess`: one word for each line, whatever the line is (design.md §5). */
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const run = (input: string) => spawnSync(process.execPath, ['src/tools/assess.ts'], { input, encoding: 'utf8' })

test('answers every line with one word, blank and malformed ones too, and says nothing else', () => {
  const { stdout, status } = run('young_person\ti want to die\r\n\nparent\tfound him safe\nnonsense\nparent\n\tno speaker\nyoung_person\tstop\tstop\nteacher\thelp\nyoung_person\ti hate myself so much')
  expect(stdout.split('\n')).toEqual(['emergency', 'none', 'returned', 'none', 'none', 'none', 'opt_out', 'none', 'concern', ''])
  expect(status).toBe(0)
})

test('nothing in, nothing out', () => {
  expect(run('').stdout).toBe('')
})
