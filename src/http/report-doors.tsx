/** The report behind its private link: the sheet, plain text, JSON, PDF. Unguessable, expiring, withdrawable (issue, point 7). */
import { Hono } from 'hono'
import type { Context } from 'hono'
import { failurePage, failureText } from '../pages/failure.tsx'
import { pageHeaders } from '../pages/headers.ts'
import type { Frame } from '../pages/layout.tsx'
import { isAdults } from '../core/side.ts'
import { jsonOf } from '../report/json.ts'
import { reportOf, type Report } from '../report/model.ts'
import { referenceOf } from '../report/reference.ts'
import { reportJsonSchema, schemaPath } from '../report/schema.ts'
import { sheetCss } from '../report/sheet-css.ts'
import { sheetPage, sheetStylePath } from '../report/sheet.tsx'
import { textOf } from '../report/text.ts'
import { upToDate } from '../decide.ts'
import { forceOf, packOf } from '../turn.ts'
import { ReportTop } from '../pages/report-top.tsx'
import { pdfDesk } from './pdf-desk.ts'
import type { Service } from './service.ts'

type Found = { report: Report; version: string } | 'gone' | 'unknown'

/** Node alone has a library that makes tagged PDFs; elsewhere the print page stands in and says so. */
export type PdfMaker = ((report: Report) => Promise<Uint8Array>) | null

const kinds = { '.txt': 'text', '.json': 'json', '.pdf': 'pdf', '': 'sheet' } as const

export const reportDoors = (service: Service, frame: Frame, pdf: PdfMaker) => {
  const app = new Hono()
  const desk = pdf && pdfDesk(pdf, service.house.world.realNow)
  app.get('/report/:file', async (c) => {
    const [, token = '', ending = ''] = /^([\w-]{8,100})(\.txt|\.json|\.pdf)?$/.exec(c.req.param('file')) ?? []
    const kind = kinds[ending as keyof typeof kinds]
    const found = token === '' ? 'unknown' : await find(service, token)
    if (found === 'gone') return gone(c, frame, kind)
    if (found === 'unknown') return c.html(failurePage(frame, 404), 404)
    const { report } = found
    switch (kind) {
      case 'text': return c.text(textOf(report))
      case 'json': return c.json(jsonOf(report))
      case 'pdf': {
        if (!pdf) return c.html(sheetPage(report, <ReportTop report={report} token={token} pdf="print" />))
        const file = await desk?.(found.version, report)
        if (file === undefined || file === 'busy') return c.html(failurePage(frame, 503), 503, { 'retry-after': '5' })
        return c.body(new Uint8Array(file).buffer, 200, { 'content-type': 'application/pdf', 'content-disposition': 'inline; filename="report.pdf"' })
      }
      case 'sheet': return c.html(sheetPage(report, <ReportTop report={report} token={token} pdf={pdf ? 'file' : 'print'} />))
    }
  })
  app.get(schemaPath, (c) => c.json(reportJsonSchema()))
  app.get(sheetStylePath, (c) => c.body(sheetCss, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600' }))
  return app
}

/** Each reader is answered in kind: a person who opened plain text gets words, a machine its error. */
const gone = (c: Context, frame: Frame, kind: (typeof kinds)[keyof typeof kinds]) => {
  switch (kind) {
    case 'text': return c.text(failureText(410), 410, pageHeaders)
    case 'json': return c.json({ error: { code: 'gone', message: 'This link has expired or was withdrawn.' } }, 410, pageHeaders)
    case 'sheet': case 'pdf': return c.html(failurePage(frame, 410), 410)
  }
}

const find = async (service: Service, token: string): Promise<Found> => {
  const { house } = service
  const hash = house.hash(token)
  for (const area of service.areas) {
    const store = house.store.area(area)
    const link = await store.links.look(hash, house.world.now())
    if (link.state === 'gone') return 'gone'
    if (link.state !== 'live' || link.grant.kind !== 'report') continue
    const found = await store.open(link.grant.conversation)
    if (found.state !== 'here') return 'gone'
    // Only a parent's words may be handed over: a child's are nobody's to print, whatever a link says (law 4).
    if (found.conversation.flow !== 'parent') return 'gone'
    const conversation = upToDate({ script: house.script, now: house.world.now() }, found.conversation)
    if (!isAdults(conversation)) return 'gone'
    const pack = packOf(area)
    return {
      version: `${conversation.id} ${conversation.turn}`,
      report: reportOf(conversation, { areaName: pack.name, timeZone: pack.timeZone, force: forceOf(area), now: house.world.now(), reference: referenceOf(conversation.id) }),
    }
  }
  return 'unknown'
}
