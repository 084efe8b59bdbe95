/**
 * The report as a tagged PDF, for Node only: pdfkit does not load in Workers (stack.md), where the print page stands in.
 * DejaVu Sans is set into it, so that a name keeps its letters.
 */
import { createRequire } from 'node:module'
import type { Report, Row } from './model.ts'
import { oneLine } from './one-line.ts'
import { bottom, boxHeight, column, drawBoxes, drawFoot, drawSections, drawTop, measureIn, page, type Doc } from './pdf-draw.ts'
import { columnsOf, linesOf, placed, type Block, type Measure, type Run, type Section } from './pdf-lines.ts'
import { earlierOf, provenanceOf } from './plain.ts'
import { callOrder, channelWords, fixed, remarkWords } from './words.ts'

/** Tried from the largest: the first that keeps the sheet to one side. None may: then it goes on overleaf. */
const sizes = [8.6, 8, 7.4, 6.8] as const

/**
 * What is printed has an end: who rings reads one sheet aloud, and setting a book would keep the service from everybody else. The page
 * and the text version have it all, and it says so.
 */
const most = { reading: 2_000, readings: 16_000, crowded: 200, remark: 1_600, remarks: 12_000 } as const
const elsewhere = 'the rest is on the page and in the text version'

const clipped = (text: string, length: number) => (text.length <= length ? text : `${text.slice(0, length).toWellFormed()}... (${elsewhere})`)

/** Danger first, then the first and the last words; in the order in which they were said. */
const remarksOf = (remarks: Report['remarks']): string[] => {
  const lines = remarks.map((remark) =>
    `${remark.when} ${channelWords[remark.channel]}, ${remarkWords[remark.why].toLowerCase()}: "${clipped(oneLine(remark.text), most.remark)}"`)
  const order = [...remarks.keys()].sort((a, b) => rankOf(remarks, a) - rankOf(remarks, b) || b - a)
  let left: number = most.remarks
  const kept = new Set(order.filter((n) => {
    left -= lines[n]?.length ?? 0
    return left >= 0
  }))
  const out = remarks.length - kept.size
  return [...lines.filter((_, n) => kept.has(n)), ...(out === 0 ? [] : [`${out} more: ${elsewhere}`])]
}
const rankOf = (remarks: Report['remarks'], n: number) => (remarks[n]?.why === 'danger' ? 0 : n === 0 ? 1 : 2)

const runsOf = (row: Row, length: number): Run[] => {
  const small = [provenanceOf(row), ...earlierOf(row)].filter(Boolean)
  return [
    { text: `${row.flag ? '! ' : ''}${row.label}:`, style: 'strong' },
    { text: clipped(oneLine(row.reading), length), style: 'plain' },
    ...(small.length > 0 ? [{ text: `(${clipped(small.join('; '), length)})`, style: 'small' as const }] : []),
  ]
}

type Part = { title: string; items: { runs: Run[]; mark: boolean }[] }

const listed = (title: string, lines: string[]): Part =>
  ({ title, items: lines.map((text) => ({ runs: [{ text, style: 'plain' }], mark: false })) })

const partsOf = (report: Report): Part[] => {
  const all = [...report.groups.flatMap((group) => group.rows), ...report.archived]
  const said = all.reduce((sum, row) => sum + Math.min(row.reading.length, most.reading) + Math.min(row.said.length, most.reading), 0)
  const length = said > most.readings ? most.crowded : most.reading
  const rows = (title: string, list: Row[]): Part => ({ title, items: list.map((row) => ({ runs: runsOf(row, length), mark: row.flag !== null })) })
  return [
    ...callOrder.flatMap((key) => report.groups.filter((group) => group.key === key)).map((group) => rows(group.title, group.rows)),
    rows('Earlier questions', report.archived),
    listed(fixed.remarks, remarksOf(report.remarks)),
    listed(fixed.milestones, report.milestones.map(({ when, words }) => `${when}: ${words}`)),
    listed(fixed.notAsked, report.notAsked.length === 0 ? [] : [report.notAsked.map(({ label }) => label).join('; ')]),
  ].filter((part) => part.items.length > 0)
}

const sectionsOf = (parts: Part[], size: number, measure: Measure): Section[] => parts.map(({ title, items }) => [
  { tag: 'H2', lines: linesOf([{ text: title, style: 'heading' }], column, measure), height: size * 1.35, before: size * 0.45, said: title, mark: false },
  ...items.map(({ runs, mark }): Block => ({
    tag: 'LI', lines: linesOf(runs, column - (mark ? 5 : 0), measure), height: size * 1.2, before: size * 0.08, mark,
    said: runs.map(({ text }) => text).join(' '),
  })),
])

/** The font that is set, as fontkit has it: pdfkit's types do not say so. */
type Inside = { _font: { font: { hasGlyphForCodePoint: (code: number) => boolean } } }

const lacksLetters = (doc: Doc, parts: Part[]) => {
  doc.font('Book')
  const { font } = (doc as unknown as Inside)['_font']
  return parts.some(({ items }) => items.some(({ runs }) =>
    runs.some(({ text }) => Array.from(text).some((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)))))
}

const bytesOf = (doc: Doc) => new Promise<Uint8Array>((resolve, reject) => {
  const chunks: Uint8Array[] = []
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
  doc.on('error', reject)
  doc.end()
})

const opened = async (report: Report, compress: boolean): Promise<Doc> => {
  const { default: PDFDocument } = await import('pdfkit')
  const { resolve } = createRequire(import.meta.url)
  const made = new Date(report.made.at)
  const doc = new PDFDocument({
    size: 'A4', margin: 0, compress, tagged: true, lang: 'en-GB', displayTitle: true, pdfVersion: '1.7',
    info: { Title: report.stands === 'died' ? fixed.titleOfRecord : 'Report of a missing child', Creator: 'Windowlight', Producer: 'pdfkit', CreationDate: made, ModDate: made },
  })
  doc.registerFont('Book', resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'))
  doc.registerFont('Bold', resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf'))
  return doc
}

/** `compress: false` leaves the streams readable, for tests. */
export const pdfOf = async (report: Report, { compress = true }: { compress?: boolean } = {}): Promise<Uint8Array> => {
  const doc = await opened(report, compress)
  const parts = partsOf(report)
  const flowAt = (size: number, top: number) =>
    placed(sectionsOf(parts, size, measureIn(doc, size)), (n) => bottom - (n < 2 ? top : page.edge))
  // What stands above the columns takes about this much; the flow that is drawn is made anew from where it truly ends.
  const size = sizes.find((one) => columnsOf(flowAt(one, page.edge + boxHeight + 70)) <= 2) ?? 8
  const measure = measureIn(doc, size)
  const top = drawBoxes(doc, report, drawTop(doc, report, size, measure), size, measure)
  drawSections(doc, flowAt(size, top), top, size, measure)
  drawFoot(doc, report, lacksLetters(doc, parts), size, measure)
  return bytesOf(doc)
}
