/** After a death the report is a record of what was told: it opens by that, in every output, and nothing in it reads on as for a child who is missing. */
import { expect, test } from 'vitest'
import { ReportTop } from '../../../src/pages/report-top.tsx'
import { firstSentences } from '../../../src/report/first-sentences.ts'
import { jsonOf } from '../../../src/report/json.ts'
import { reportOf, rowsOf } from '../../../src/report/model.ts'
import { pdfOf } from '../../../src/report/pdf.ts'
import { reportSchema } from '../../../src/report/schema.ts'
import { scriptOf } from '../../../src/report/script.ts'
import { sheetPage } from '../../../src/report/sheet.tsx'
import { textOf } from '../../../src/report/text.ts'
import { instant } from '../../../src/vocabulary.ts'
import { facts, full, hard, now, starred } from './conversations.ts'

const ago = (minutes: number) => instant(now - minutes * 60_000)
const died = { ...full, milestones: { ...full.milestones, danger: ago(50), bereaved: ago(5) }, remarks: [
  { at: ago(60), channel: 'sms' as const, text: 'she left at 4 and her phone is off', why: 'first' as const },
  { at: ago(5), channel: 'sms' as const, text: 'they found her body', why: 'news' as const },
  { at: ago(2), channel: 'sms' as const, text: 'i cant go on without her', why: 'danger' as const },
] }
const report = reportOf(died, facts)
const outputs = { sheet: sheetPage(report, ReportTop({ report, token: 'x'.repeat(20), pdf: 'file' })), text: textOf(report), json: JSON.stringify(jsonOf(report)), script: JSON.stringify(scriptOf(report)), pdf: '' }

test('each of the five says first, and as somebody\'s word, that the child has died', async () => {
  expect(report.stands).toBe('died')
  expect(jsonOf(report)).toMatchObject({ stands: 'died', opening: 'We were told that this child has died. Nobody has confirmed it to us.' })
  expect(textOf(report).split('\n').slice(0, 2)).toEqual(['WHAT WAS TOLD TO US: Samantha Carter, 14', report.opening])
  expect(outputs.sheet.indexOf(report.opening)).toBeLessThan(outputs.sheet.indexOf('<h1'))
  expect(scriptOf(report).lines[0]).toMatchObject({ say: 'I am ringing about a child who has died.', mayAsk: null })
  const pdf = Buffer.from(await pdfOf(report, { compress: false })).toString('latin1')
  expect(pdf).not.toContain('Report of a missing child')
})

test('nothing in it speaks of a child who is missing, asks, hurries, or is glad', () => {
  for (const [name, whole] of Object.entries(outputs)) {
    expect(whole, name).not.toMatch(/report a (?:missing child|child missing)|is missing|child missing|may be in danger|there may be danger|signs of danger|not asked yet|not known|is back|so glad|good news|never does this.*\?|police can look|level of risk|out of character\.|they may ask/i)
  }
  expect(scriptOf(report).ifAsked).toEqual([])
  expect(report.flags).toEqual([])
  expect(rowsOf(report).filter(({ flag, certainty }) => flag !== null || certainty === 'not_asked')).toEqual([])
})

test('what was told while they looked for the child stands as it was; what is written in grief is nobody\'s to read there', () => {
  for (const whole of [outputs.sheet, outputs.text, outputs.json]) {
    for (const kept of ['bus stop on Commercial Road', 'they found her body', 'she left at 4']) expect(whole).toContain(kept)
    expect(whole).not.toContain('go on without')
  }
  expect(reportSchema.parse(jsonOf(report))).toEqual(jsonOf(report))
})

test('the numbers of its page are for whoever has lost a child, and 999 is among them', () => {
  for (const kept of ['tel:999', 'tel:116123', 'tel:116000', '/leave']) expect(outputs.sheet).toContain(kept)
  expect(outputs.sheet).not.toContain('101 to report')
})

test('the name and the reference are there to be said, and where none is known nobody is told so', () => {
  const lines = (one: Parameters<typeof reportOf>[0]) => scriptOf(reportOf({ ...one, milestones: { bereaved: ago(1) } }, facts)).lines.map(({ say }) => say)
  expect(lines({ ...starred, answers: { ...starred.answers, police_reference: { said: '44260123456', value: '44260123456', certainty: 'answered', at: ago(9), channel: 'sms', before: [] } } }))
    .toEqual(['I am ringing about a child who has died.', 'The name is Samantha Carter. I will spell it: S-A-M-A-N-T-H-A C-A-R-T-E-R.', 'The police reference is 44260123456.'])
  expect(lines({ ...hard, answers: {} })).toHaveLength(1)
  expect(firstSentences({ ...starred, milestones: { bereaved: ago(1) } })).toBe('I am ringing about a child who has died.')
})

test('"it was not him" makes it a report again', () => {
  expect(reportOf({ ...full, remarks: died.remarks }, facts).opening).toBe('I am ringing to report a child missing.')
})
