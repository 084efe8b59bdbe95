/** A report made huge: the PDF has an end and says so, what is danger stands in it, and making them never keeps texts waiting. */
import { expect, test } from 'vitest'
import { pdfDesk, pdfLimits } from '../../../src/http/pdf-desk.ts'
import type { Report } from '../../../src/report/model.ts'
import { pdfOf } from '../../../src/report/pdf.ts'
import { reports } from '../../unit/report/conversations.ts'
import { drawnText } from '../report/pdf-text.ts'

const report = reports['full'] as Report
const remark = (n: number, text: string, why: 'news' | 'danger' = 'news') => ({ at: report.made.at, when: '9pm', channel: 'sms' as const, why, text })
const huge = (text: (n: number) => string): Report =>
  ({ ...report, remarks: Array.from({ length: 150 }, (_, n) => (n === 70 ? remark(n, 'he has a knife', 'danger') : remark(n, text(n)))) })

test.each<[string, (n: number) => string]>([
  ['words', (n) => `${n} ${'missing '.repeat(500)}`],
  ['one word without a space', (n) => `${n}${'x'.repeat(4_000)}`],
  ['words that are all different', (n) => Array.from({ length: 600 }, (_, m) => (n * 600 + m).toString(36)).join(' ')],
])('150 messages of 4,000 characters, %s: quickly, danger in it, and it says that there is more', async (_name, text) => {
  await pdfOf(report)
  const before = process.cpuUsage()
  const pdf = await pdfOf(huge(text), { compress: false })
  const { user } = process.cpuUsage(before)
  const drawn = drawnText(pdf)
  expect(drawn).toContain('hehasaknife')
  expect(drawn).toMatch(/\d+more:therestisonthepageandinthetextversion/)
  expect(pdf.length).toBeLessThan(1_500_000)
  // 300 ms on a machine of its own; before, six seconds.
  expect(user / 1_000).toBeLessThan(1_200)
})

test('every answer 4,000 characters long: quickly, and each of them begins', async () => {
  const long = (text: string) => `${text} ${'missing '.repeat(500)}`
  const groups = report.groups.map((group) => ({ ...group, rows: group.rows.map((row) => ({ ...row, reading: long(`begins ${row.key}`), said: long('as said') })) }))
  const before = process.cpuUsage()
  const drawn = drawnText(await pdfOf({ ...report, groups }, { compress: false })).toLowerCase()
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_200)
  for (const row of groups.flatMap((group) => group.rows)) expect(drawn, row.key).toContain(`begins${row.key}`)
})

test('one at a time, a few in line, then busy; the same turn again is the same file', async () => {
  let now = 0
  let running = 0
  let most = 0
  let made = 0
  const ask = pdfDesk(async () => {
    made += 1
    most = Math.max(most, running += 1)
    await new Promise((resolve) => { setTimeout(resolve, 20) })
    running -= 1
    return new Uint8Array([made])
  }, () => now)
  const answers = Array.from({ length: 10 }, (_, n) => ask(`one ${n}`, report))
  expect(answers.filter((answer) => answer === 'busy')).toHaveLength(10 - pdfLimits.waiting - 1)
  for (const answer of answers) if (answer !== 'busy') await answer
  expect(most).toBe(1)
  const first = await ask('one 0', report)
  expect(await ask('one 0', report)).toBe(first)
  now += pdfLimits.keptFor + 1
  expect(await ask('one 0', report)).not.toBe(first)
})

test('one that cannot be made does not stop the next, and is tried again', async () => {
  let tries = 0
  const ask = pdfDesk(async () => { if ((tries += 1) === 1) throw new Error('no paper'); return new Uint8Array() }, () => 0)
  await expect(ask('a', report)).rejects.toThrow('no paper')
  expect(await ask('a', report)).toBeInstanceOf(Uint8Array)
})
