/** The five outputs say the same: every reading and every word that was said is in each of them (issue, Done when 2). */
import { expect, test } from 'vitest'
import { jsonOf } from '../../../src/report/json.ts'
import { rowsOf, type Report } from '../../../src/report/model.ts'
import { oneLine } from '../../../src/report/one-line.ts'
import { pdfOf } from '../../../src/report/pdf.ts'
import { reportSchema } from '../../../src/report/schema.ts'
import { scriptOf } from '../../../src/report/script.ts'
import { sheetPage } from '../../../src/report/sheet.tsx'
import { textOf } from '../../../src/report/text.ts'
import { fixed } from '../../../src/report/words.ts'
import { reports } from '../../unit/report/conversations.ts'
import { drawnText } from './pdf-text.ts'

const bare = (text: string) => oneLine(text).toLowerCase().replace(/\s+/g, '')
const unescaped = (html: string) => html.replace(/<[^>]*>/g, ' ')
  .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')

const outputs = async (report: Report) => {
  const script = scriptOf(report)
  const said = JSON.parse(JSON.stringify(jsonOf(report))) as ReturnType<typeof jsonOf>
  return {
    sheet: bare(unescaped(sheetPage(report))),
    pdf: drawnText(await pdfOf(report, { compress: false })).toLowerCase(),
    text: bare(textOf(report)),
    json: bare([...said.groups.flatMap((group) => group.answers), ...said.archived].map((one) => `${one.reading} ${one.said}`).join(' ')
      + said.remarks.map((remark) => remark.text).join(' ')),
    script: bare([...script.lines, ...script.close].map((line) => `${line.say} ${line.answer ?? ''}`).join(' ')
      + script.ifAsked.map((one) => one.answer).join(' ')),
  }
}

/** A PDF draws Arabic word by word from the right: its words are looked for one by one. */
const wordsOf = (text: string) => (/[\u0590-\u08ff]/.test(text) ? oneLine(text).split(' ').map(bare) : [bare(text)])
/** What fontkit draws of Arabic are the letters from right to left. */
const isIn = (whole: string, text: string) => wordsOf(text).every((word) => whole.includes(word) || whole.includes(Array.from(word).reverse().join('')))

for (const [name, report] of Object.entries(reports)) {
  test(`${name}: each reading, and each word as said, is in all five`, async () => {
    const five = await outputs(report)
    for (const row of rowsOf(report)) {
      for (const [output, whole] of Object.entries(five)) {
        // The script says in its own words what is not known.
        if (output !== 'script' || row.reading !== fixed.notKnown) expect(isIn(whole, row.reading), `${output}: reading of ${row.key}: ${row.reading}`).toBe(true)
        // Where the words and the reading are the same but for case, space and a full stop, they are printed once.
        const same = row.said.toLowerCase().replace(/[\s.,!]/g, '') === row.reading.toLowerCase().replace(/[\s.,!]/g, '')
        if (!same) expect(isIn(whole, row.said), `${output}: words of ${row.key}`).toBe(true)
      }
    }
    for (const remark of report.remarks) {
      for (const [output, whole] of Object.entries(five)) expect(isIn(whole, remark.text), `${output}: remark`).toBe(true)
    }
  })
}

test('every output as JSON is what the published schema says', () => {
  for (const report of Object.values(reports)) expect(() => reportSchema.parse(JSON.parse(JSON.stringify(jsonOf(report))))).not.toThrow()
})

test('the PDF is tagged, in British English, with a title, headings, a table and lists; a full report is one page', async () => {
  const pdf = Buffer.from(await pdfOf(reports['full'] as Report, { compress: false })).toString('latin1')
  for (const part of ['/StructTreeRoot', '/Marked true', '/Lang (en-GB)', '/DisplayDocTitle true', '/S /H1', '/S /H2', '/S /L\n', '/S /LI', '/S /Table', '/S /TH', '/S /TD']) {
    expect(pdf, part).toContain(part)
  }
  expect(pdf.match(/\/Type \/Page\n/g)).toHaveLength(1)
  expect(pdf).toContain('(Report of a missing child)')
})

test('the same report makes the same PDF, and one that is too long goes on overleaf', async () => {
  const report = reports['full'] as Report
  expect(Buffer.from(await pdfOf(report)).equals(Buffer.from(await pdfOf(report)))).toBe(true)
  const long = { ...report, remarks: Array.from({ length: 12 }, (_, n) => ({ at: report.made.at, when: '9pm', channel: 'sms' as const, why: 'news' as const, text: `${n} ${'word '.repeat(320)}` })) }
  const pdf = await pdfOf(long, { compress: false })
  expect(Buffer.from(pdf).toString('latin1').match(/\/Type \/Page\n/g)?.length).toBeGreaterThan(1)
  expect(drawnText(pdf)).toContain('11wordword')
})
