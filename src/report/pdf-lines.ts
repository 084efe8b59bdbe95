/** Words laid into lines, and lines into columns: pdfkit flows one text at a time, and a sheet of fifty rows needs one flow. */

export type Style = 'title' | 'heading' | 'strong' | 'plain' | 'small'
export type Run = { text: string; style: Style }
export type Line = Run[]
/** How wide a text is in a style, in points. */
export type Measure = (text: string, style: Style) => number

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u

/** A word that is wider than the line, cut where it must be: nothing runs out of its box. */
const pieces = (word: string, style: Style, width: number, measure: Measure): string[] => {
  if (measure(word, style) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const character of word) {
    if (part !== '' && measure(part + character, style) > width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

/** The page draws from left to right: neighbours in Arabic or Hebrew change places, each word being drawn right by the font. */
const turned = (words: Run[]): Run[] => {
  const out: Run[] = []
  let held: Run[] = []
  for (const word of words) {
    if (rightToLeft.test(word.text)) held.unshift(word)
    else {
      out.push(...held, word)
      held = []
    }
  }
  return [...out, ...held]
}

/** Neighbours of one style become one run, with their spaces. A word from right to left stays alone, or its space would turn too. */
const joined = (words: Run[]): Line => words.reduce<Run[]>((line, { text, style }, n) => {
  const last = line.at(-1)
  const space = n === 0 ? '' : ' '
  if (rightToLeft.test(text)) return [...line, ...(space ? [{ style, text: space }] : []), { style, text }]
  if (last?.style === style && !rightToLeft.test(last.text)) return [...line.slice(0, -1), { style, text: last.text + space + text }]
  return [...line, { style, text: space + text }]
}, [])

export const linesOf = (runs: Run[], width: number, measure: Measure): Line[] => {
  const words = runs.flatMap(({ text, style }) =>
    text.split(' ').filter(Boolean).flatMap((word) => pieces(word, style, width, measure)).map((word) => ({ text: word, style })))
  const lines: Run[][] = []
  let used = 0
  for (const word of words) {
    const wide = measure(word.text, word.style)
    const space = measure(' ', word.style)
    const line = lines.at(-1)
    if (line && used + space + wide <= width) {
      line.push(word)
      used += space + wide
    } else {
      lines.push([word])
      used = wide
    }
  }
  return lines.map((line) => joined(turned(line)))
}

export type Tag = 'H2' | 'LI'
/** A paragraph in its lines. `said`: its words in the order of speech, for a reader that speaks. `mark`: set in, as danger. */
export type Block = { tag: Tag; lines: Line[]; height: number; before: number; said: string; mark: boolean }
/** A heading and what stands under it. */
export type Section = Block[]

/** A line in its place: the how-manieth column of all (two to a page), and how far down it. */
export type Placed = { line: Line; column: number; down: number }

/**
 * Flows sections down columns of these heights. A short row is not torn over two columns, nor a heading from its first
 * row; a long one runs on.
 */
export const placed = (sections: Section[], heightOf: (column: number) => number): { block: Block; lines: Placed[] }[][] => {
  const at = { column: 0, down: 0 }
  const needs = (height: number) => {
    if (at.down + height <= heightOf(at.column) || at.down === 0) return
    at.column += 1
    at.down = 0
  }
  return sections.map((section) => section.map((block, n) => {
    const next = block.tag === 'H2' ? Math.min(section[n + 1]?.lines.length ?? 0, 6) * (section[n + 1]?.height ?? 0) : 0
    needs(block.before + Math.min(block.lines.length, 6) * block.height + next)
    at.down += at.down === 0 ? 0 : block.before
    const lines = block.lines.map((line): Placed => {
      needs(block.height)
      const here = { line, column: at.column, down: at.down }
      at.down += block.height
      return here
    })
    return { block, lines }
  }))
}

/** How many columns that takes. */
export const columnsOf = (places: ReturnType<typeof placed>) =>
  1 + Math.max(0, ...places.flat().flatMap(({ lines }) => lines.map((line) => line.column)))
