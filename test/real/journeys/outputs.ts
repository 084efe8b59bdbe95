/** The five outputs of a report as a stranger with its link sees them, each as the plain text that is in it. */
import { inflateSync } from 'node:zlib'
import type { ReportJson } from '../../../src/report/schema.ts'
import { reportSchema } from '../../../src/report/schema.ts'
import { drawnText } from '../report/pdf-text.ts'

const unescaped = (html: string) => html.replace(/<[^>]*>/g, ' ')
  .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')

/** Compared without case and space: lines are broken where a column ends. */
export const bare = (text: string) => text.toLowerCase().replace(/\s+/g, '')

/** Every compressed stream of a PDF opened, so that what is drawn can be read. */
const opened = (pdf: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(pdf)
  const parts: Buffer[] = []
  let at = 0
  for (const match of bytes.toString('latin1').matchAll(/\/Filter \/FlateDecode\n?>>\nstream\n/g)) {
    const begin = match.index + match[0].length
    const end = bytes.indexOf('\nendstream', begin)
    parts.push(bytes.subarray(at, match.index), Buffer.from('>>\nstream\n'), inflateSync(bytes.subarray(begin, end)))
    at = end
  }
  return Buffer.concat([...parts, bytes.subarray(at)])
}

export type Outputs = { json: ReportJson; whole: Record<'sheet' | 'pdf' | 'text' | 'json' | 'script', string> }

/** Fetched by the link that READY gave. */
export const outputsOf = async (link: string): Promise<Outputs> => {
  const get = async (ending: string) => {
    const answer = await fetch(`${link}${ending}`)
    if (!answer.ok) throw new Error(`${ending || 'the sheet'} answered ${answer.status}`)
    return answer
  }
  const html = await (await get('')).text()
  const [script = ''] = /<section class="aloud"[\s\S]*?<\/section>/.exec(html) ?? []
  const [sheet = ''] = /<article class="sheet"[\s\S]*<\/article>/.exec(html) ?? []
  const json = reportSchema.parse(await (await get('.json')).json())
  return {
    json,
    whole: {
      sheet: bare(unescaped(sheet)), script: bare(unescaped(script)), text: bare(await (await get('.txt')).text()),
      pdf: drawnText(opened(new Uint8Array(await (await get('.pdf')).arrayBuffer()))).toLowerCase(),
      json: bare([...json.groups.flatMap(({ answers }) => answers), ...json.archived].map((one) => `${one.label}: ${one.reading} ${one.said}`).join(' ')
        + json.remarks.map(({ text }) => text).join(' ')),
    },
  }
}
