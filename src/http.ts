/** Path → door → turn → answer. No decisions: each door is a file beside this one. */
import { timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { Hono } from 'hono'
import { areas } from '../content/areas/index.ts'
import { helplines } from '../content/helplines.ts'
import { standingOf } from './core/good-for.ts'
import { dateThere } from './core/opening.ts'
import { areaDoors } from './http/area-doors.ts'
import { beatLines } from './http/beat.ts'
import { carryDoors } from './http/carry-doors.ts'
import { chatDoors } from './http/chat-doors.ts'
import { doorKeeper } from './http/console-session.ts'
import { devDoors } from './http/dev-doors.ts'
import { dutyDoors } from './http/duty-doors.ts'
import { episodeDoors } from './http/episode-doors.ts'
import { figureDoors } from './http/figure-doors.ts'
import { healthDoors } from './http/health-doors.ts'
import { helpDoors } from './http/help-doors.ts'
import { readingDoors } from './http/reading-doors.ts'
import { reportDoors, type PdfMaker } from './http/report-doors.tsx'
import { slackCardDoors, slackDoors } from './http/slack-doors.ts'
import { rotaDoors } from './http/rota-doors.ts'
import { sessionDoors } from './http/session-doors.ts'
import { signInDoors } from './http/sign-in-doors.ts'
import { textNumberOf, type Service } from './http/service.ts'
import { frameIn, languageIn, tonguesOf } from './http/tongues.ts'
import { twilioDoors } from './http/twilio-doors.ts'
import { doorNames } from './log.ts'
import { assetAt } from './pages/assets.ts'
import { failurePage } from './pages/failure.tsx'
import { frontPage } from './pages/front.tsx'
import { pageHeaders } from './pages/headers.ts'
import type { Frame } from './pages/layout.tsx'
import { closedPage } from './pages/sign-in.tsx'
import { whyPage } from './pages/why.tsx'

const doorOf = (path: string) => (path === '/' ? '/' : doorNames.find((door) => path === door || path.startsWith(`${door}/`) || path.startsWith(`${door}?`)) ?? 'other')
const methodOf = (method: string) => (method === 'GET' || method === 'HEAD' || method === 'POST' ? method : 'other')

export const makeApp = (service: Service, pdf: PdfMaker) => {
  const app = new Hono()
  const { world, store } = service.house
  const childline = helplines.find(({ key }) => key === 'childline')
  // Looked up each time: its row may run out while the service runs.
  const frame: Frame = {
    mode: service.mode,
    get childlineChecked() { return childline !== undefined && standingOf(childline, 'live', dateThere(world.now(), 'Europe/London')).shown === 'yes' },
  }

  app.use('*', async (c, next) => {
    const began = world.realNow()
    await next()
    for (const [name, value] of Object.entries(pageHeaders)) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    service.log({ event: 'answered', method: methodOf(c.req.method), door: doorOf(c.req.path), status: c.res.status, ms: world.realNow() - began })
  })

  app.get('/', (c) => c.html(frontPage(frameIn(frame, {
    language: languageIn(service.areas, service.mode, c.req.query('lang')) ?? 'en', tongues: tonguesOf(service.areas, (language) => `/?lang=${language}`),
  }), {
    areas: service.areas.map((code) => ({ code, name: areas[code as string as keyof typeof areas].name, ...textNumberOf(service, code) })),
  })))
  app.get('/why', (c) => c.html(whyPage(frame)))
  app.get('/assets/:name', async (c, next) => {
    const asset = assetAt(c.req.path, service.mode)
    return asset ? c.body(asset.body, 200, asset.headers) : next()
  })
  app.route('/', areaDoors(service, frame))
  app.route('/', chatDoors(service, frame))
  app.route('/', carryDoors(service, frame))
  app.route('/', twilioDoors(service))
  if (service.slack) app.route('/', slackDoors(service, service.slack))
  app.route('/', reportDoors(service, frame, pdf))
  if (service.demo) app.route('/', devDoors(service, service.demo, frame))
  const { signIn } = service
  if (!service.demo && !signIn) app.all('/console/*', (c) => c.html(closedPage(frame), 503))
  app.use('/console/*', doorKeeper(service, frame))
  if (signIn) app.route('/', signInDoors(service, signIn, frame))
  app.route('/', sessionDoors(service, frame))
  app.route('/', helpDoors(service, frame))
  app.route('/', healthDoors(service, frame))
  app.route('/', readingDoors(service, frame))
  app.route('/', figureDoors(service, frame))
  app.route('/', dutyDoors(service, frame))
  if (service.slack) app.route('/', slackCardDoors(service))
  app.route('/', episodeDoors(service, frame))
  app.route('/', rotaDoors(service, frame))

  app.get('/healthz', (c) => c.text('ok'))
  app.get('/readyz', async (c) => {
    try {
      await store.ready()
      return c.text(service.stopping.aborted ? 'stopping' : 'ready', service.stopping.aborted ? 503 : 200)
    } catch {
      return c.text('not ready', 503)
    }
  })
  app.get('/metrics', async (c) => (mayLook(service, c) ? c.text(await metrics(service)) : c.text('', service.opsToken === null ? 404 : 401)))

  app.notFound((c) => c.html(failurePage(frame, 404), 404))
  app.onError((error, c) => {
    service.log({ event: 'broke', door: doorOf(c.req.path), error })
    return c.req.path.startsWith('/twilio/') || c.req.path.startsWith('/slack/') ? c.body(null, 500) : c.html(failurePage(frame, 500), 500)
  })
  return app
}

const mayLook = ({ opsToken }: Service, c: Context) => {
  const given = Buffer.from(c.req.header('authorization') ?? '')
  const wanted = Buffer.from(`Bearer ${opsToken ?? ''}`)
  return opsToken !== null && given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** Counts nothing by area or person (design §5). */
const metrics = async ({ house }: Service) => {
  const figures = await house.store.figures()
  const lines = Object.entries(figures).map(([name, value]) => `windowlight_${name.replace(/[A-Z]/g, (l) => `_${l.toLowerCase()}`)} ${value}`)
  return `${[...lines, ...await beatLines(house)].join('\n')}\n`
}
