/** Reads the text that a PDF of ours draws, from its uncompressed streams: glyphs through each font's own table to letters. */

type Objects = Map<string, string>

const objectsOf = (pdf: string): Objects =>
  new Map([...pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map((m) => [m[1] ?? '', m[2] ?? '']))

const fromHex = (hex: string) => hex.replace(/(....)/g, (unit) => String.fromCharCode(parseInt(unit, 16)))

/** `beginbfrange <0000> <0002> [<0000> <0041> <0042>]` → glyph number to text. */
const lettersOf = (table: string) => {
  const letters = new Map<number, string>()
  for (const [, from = '', list = ''] of table.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    ;[...list.matchAll(/<([^>]*)>/g)].forEach((m, n) => letters.set(parseInt(from, 16) + n, fromHex((m[1] ?? '').replaceAll(' ', ''))))
  }
  return letters
}

const fontsOf = (objects: Objects) => {
  const fonts = new Map<string, Map<number, string>>()
  for (const body of objects.values()) {
    const resources = /\/Font <<([\s\S]*?)>>/.exec(body)?.[1]
    for (const [, name = '', id = ''] of (resources ?? '').matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1]
      if (table) fonts.set(name, lettersOf(objects.get(table) ?? ''))
    }
  }
  return fonts
}

/** All that is drawn, in the order of drawing, spaces taken out: lines are broken where the column ends. */
export const drawnText = (bytes: Uint8Array): string => {
  const objects = objectsOf(Buffer.from(bytes).toString('latin1'))
  const fonts = fontsOf(objects)
  let text = ''
  for (const body of objects.values()) {
    if (!/\nstream\n[\s\S]*\bBT\b/.test(body)) continue
    let font = new Map<number, string>()
    for (const m of body.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (m[1]) font = fonts.get(m[1]) ?? new Map<number, string>()
      else for (const [, drawn = ''] of (m[2] ?? '').matchAll(/<([0-9a-f]+)>/g)) {
        for (const [glyph] of drawn.matchAll(/..../g)) text += font.get(parseInt(glyph, 16)) ?? ''
      }
    }
  }
  return text.replace(/\s+/g, '')
}
