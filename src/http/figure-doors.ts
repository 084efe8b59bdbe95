/** The doors of the figures: for those who may see them, of their own area, as a page and as a file. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import { figureWords } from '../../content/figures.ts'
import { readFigures } from '../act/figures.ts'
import { figures, type Month } from '../episodes/figures.ts'
import { failurePage } from '../pages/failure.tsx'
import { figuresPage, figureText } from '../pages/figures.tsx'
import type { Frame } from '../pages/layout.tsx'
import { hereOf, personIn } from './console-person.ts'
import { sayTime } from './duty-lines.ts'
import type { Service } from './service.ts'

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
/** All of it is our own words and numbers: nothing that anybody typed stands in it. */
const csvOf = (months: readonly Month[]): string => [
  [figureWords.month, ...figures.map((figure) => figureWords.rows[figure])], ...months.map(({ month, shown }) => [month, ...figures.map((figure) => figureText(shown[figure]))]),
].map((row) => row.map(quoted).join(',')).join('\r\n')

export const figureDoors = (service: Service, frame: Frame) => {
  const app = new Hono()
  const read = async (c: Context, answer: (months: Month[]) => Response | Promise<Response>): Promise<Response> => {
    const by = personIn(service, c)
    if (!by) return c.redirect('/console', 303)
    const months = await readFigures(service.house, by)
    return months === 'not_yours' ? c.html(failurePage(frame, 403), 403) : answer(months)
  }
  app.get('/console/figures', (c) => read(c, (months) => {
    const by = personIn(service, c)
    if (!by) return c.redirect('/console', 303)
    const { areaName, timeZone } = hereOf(service, by)
    return c.html(figuresPage(frame, { by, areaName, nowText: sayTime(service.house.world.now(), timeZone), months: months.map((one) => ({ ...one, name: monthName.format(Date.parse(`${one.month}-01T00:00:00Z`)) })) }))
  }))
  app.get('/console/figures.csv', (c) => read(c, (months) => c.body(`${csvOf(months)}\r\n`, 200, { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="figures.csv"' })))
  return app
}
