/** Draws the report's PDF, each part in its tag: headings, a table of boxes, lists of rows (Node only, like `pdf.ts`). */
import { rowOfKey, type Report } from './model.ts'
import { linesOf, type Line, type Measure, type placed, type Run, type Style } from './pdf-lines.ts'
import { oneLine } from './one-line.ts'
import { fixed } from './words.ts'

export type Doc = PDFKit.PDFDocument

export const page = { width: 595.28, height: 841.89, edge: 26, gap: 14 }
export const column = (page.width - 2 * page.edge - page.gap) / 2
export const bottom = page.height - page.edge - 22
export const boxHeight = 30

const fonts: Record<Style, 'Bold' | 'Book'> = { title: 'Bold', heading: 'Bold', strong: 'Bold', plain: 'Book', small: 'Book' }
const scale: Record<Style, number> = { title: 1.9, heading: 1.1, strong: 1, plain: 1, small: 0.86 }
const ink: Record<Style, string> = { title: '#000', heading: '#000', strong: '#000', plain: '#000', small: '#383f43' }

export const measureIn = (doc: Doc, size: number): Measure => {
  const known = new Map<string, number>()
  return (text, style) => {
    const name = `${style} ${text}`
    const before = known.get(name)
    if (before !== undefined) return before
    const width = doc.font(fonts[style]).fontSize(size * scale[style]).widthOfString(text)
    known.set(name, width)
    return width
  }
}

const draw = (doc: Doc, line: Line, at: { x: number; y: number }, size: number, measure: Measure) => {
  let x = at.x
  for (const { text, style } of line) {
    doc.font(fonts[style]).fontSize(size * scale[style]).fillColor(ink[style]).text(text, x, at.y, { lineBreak: false })
    x += measure(text, style)
  }
}

/** Lines and frames are for the eye: a reader that speaks passes over them. */
const ornament = (doc: Doc, paint: () => void) => {
  doc.markContent('Artifact', { type: 'Layout' })
  paint()
  doc.endMarkedContent()
}

/** Opening, name and where the report stands, over the whole width. Answers with where it ends. */
export const drawTop = (doc: Doc, report: Report, size: number, measure: Measure) => {
  const width = page.width - 2 * page.edge
  const { stands, force, opening, child, standing, flags } = report
  const numbers = stands === 'died' ? '' : `${force.emergency} in danger, else ${force.otherwise} (${force.name}). `
  const blocks: { tag: 'P' | 'H1'; runs: Run[]; height: number }[] = [
    { tag: 'P', runs: [{ text: opening, style: 'heading' }], height: size * 1.4 },
    { tag: 'H1', runs: [{ text: oneLine(child), style: 'title' }], height: size * 2.3 },
    { tag: 'P', runs: [{ text: `${numbers}${standing}`, style: 'plain' }], height: size * 1.3 },
    ...(flags.length === 0 ? [] : [
      { tag: 'P' as const, runs: [{ text: `${fixed.flags}: ${flags.join('; ')}`, style: 'strong' as const }], height: size * 1.3 },
    ]),
  ]
  let y = page.edge
  for (const { tag, runs, height } of blocks) {
    const lines = linesOf(runs, width, measure).slice(0, 4)
    doc.addStructure(doc.struct(tag, {}, () => {
      for (const line of lines) {
        draw(doc, line, { x: page.edge, y }, size, measure)
        y += height
      }
    }))
  }
  return y + 3
}

export const drawBoxes = (doc: Doc, report: Report, top: number, size: number, measure: Measure) => {
  const said = (key: string) => {
    const row = rowOfKey(report, key)
    return row && row.reading !== fixed.notKnown ? oneLine(row.reading) : ''
  }
  const ofCall = report.stands === 'died' ? [] : [[fixed.callTime, ''], [fixed.nextTime, said('police_next')]] as const
  const boxes = [[fixed.reference, said('police_reference')], [fixed.officer, said('police_officer')], ...ofCall] as const
  const width = (page.width - 2 * page.edge) / boxes.length
  ornament(doc, () => {
    for (const n of boxes.keys()) doc.rect(page.edge + n * width, top, width, boxHeight).lineWidth(0.8).stroke('#000')
  })
  const table = doc.struct('Table')
  doc.addStructure(table)
  const cells = (tag: 'TH' | 'TD', down: number, words: (n: number) => Run) => {
    const row = doc.struct('TR')
    table.add(row)
    boxes.forEach((_, n) => {
      const lines = linesOf([words(n)], width - 6, measure).slice(0, 1)
      // pdfkit takes a scope; its types do not know it.
      const head = { title: boxes[n]?.[0] ?? '', scope: 'Column' }
      row.add(doc.struct(tag, tag === 'TH' ? head : {}, () => {
        for (const line of lines) draw(doc, line, { x: page.edge + n * width + 3, y: top + down }, size, measure)
      }))
    })
    row.end()
  }
  cells('TH', 2, (n) => ({ text: boxes[n]?.[0] ?? '', style: 'small' }))
  cells('TD', size * 1.3 + 3, (n) => ({ text: boxes[n]?.[1] || 'to write in', style: boxes[n]?.[1] ? 'strong' : 'small' }))
  table.end()
  return top + boxHeight + 4
}

type Flow = ReturnType<typeof placed>

/** `top`: where the columns of the first side begin; overleaf they begin at its edge. */
export const drawSections = (doc: Doc, flow: Flow, top: number, size: number, measure: Measure) => {
  let side = 0
  const drawBlock = ({ block, lines }: Flow[number][number]) => {
    for (const { line, column: n, down } of lines) {
      if (Math.floor(n / 2) > side) {
        doc.addPage()
        side = Math.floor(n / 2)
      }
      const x = page.edge + (n % 2) * (column + page.gap) + (block.mark ? 5 : 0)
      draw(doc, line, { x, y: (side === 0 ? top : page.edge) + down }, size, measure)
    }
  }
  for (const [heading, ...items] of flow) {
    if (!heading) continue
    const section = doc.struct('Sect')
    doc.addStructure(section)
    section.add(doc.struct('H2', {}, () => drawBlock(heading)))
    const list = doc.struct('L')
    section.add(list)
    for (const item of items) {
      const entry = doc.struct('LI')
      list.add(entry)
      // The words in the order in which they were said, whatever order the page draws them in.
      entry.add(doc.struct('LBody', { actual: item.block.said }, () => drawBlock(item)))
      entry.end()
    }
    list.end()
    section.end()
  }
}

export const drawFoot = (doc: Doc, report: Report, missing: boolean, size: number, measure: Measure) => {
  const text = [
    `${fixed.notPolice}: ${report.reference}. Made ${report.made.words}, ${report.areaName}.`,
    ...(report.stands === 'died' ? [] : [fixed.policeDecide]),
    ...(missing ? ['Some letters cannot be drawn here: the page and the text version have them all.'] : []),
  ].join(' ')
  const lines = linesOf([{ text, style: 'small' }], page.width - 2 * page.edge, measure)
  let y = page.height - page.edge - lines.length * size * 1.1 + 4
  doc.addStructure(doc.struct('P', {}, () => {
    for (const line of lines) {
      draw(doc, line, { x: page.edge, y }, size, measure)
      y += size * 1.1
    }
  }))
}
