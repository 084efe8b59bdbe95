/** The rota's door: this week and next as they stand, and what a person writes down beside them. Times are by the clock on the wall of the area. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import { rotaWords } from '../../content/rota.ts'
import type { DutyPerson, Rota } from '../../content/shape.ts'
import { changeRota, type ChangedRota } from '../act/rota.ts'
import { hearTest } from '../act/test-page.ts'
import { withBook } from '../act/rota-now.ts'
import { dateOf, dayNumber, instantOf, localOf } from '../core/answers/zone.ts'
import { may } from '../core/may.ts'
import { sayDay } from '../core/opening.ts'
import { clockChange, coverOf, gapsIn, sayGap, type Span } from '../duty/cover.ts'
import { testsIn, testWaiting, type TestDay } from '../duty/drill.ts'
import { changesIn, type RotaAct } from '../duty/rota-book.ts'
import { canBePaged, roadsOf } from '../duty/roads.ts'
import { onDuty } from '../duty/rota.ts'
import type { Wrong } from '../pages/episode-parts.tsx'
import type { Frame } from '../pages/layout.tsx'
import { rotaPage, type RotaPage, type RotaTyped, type SpanView } from '../pages/rota.tsx'
import { areaCode, instant, type Instant } from '../vocabulary.ts'
import type { RotaEntry } from '../vocabulary/rota.ts'
import { hereOf, nameAmong, personIn, type Here } from './console-person.ts'
import { sayTime } from './duty-lines.ts'
import { failed, fieldIn, formIn, isOnce, type EpisodeDesk, type Status } from './episode-desk.ts'
import { isOurs } from './origin.ts'
import type { Service } from './service.ts'

const nothingTyped: RotaTyped = { who: '', what: 'absent', from: '', until: '', instead: '' }

export const rotaDoors = (service: Service, frame: Frame) => {
  const app = new Hono()
  const desk: EpisodeDesk = { service, frame }
  app.get('/console/rota', async (c) => {
    const by = personIn(service, c)
    if (!by) return c.redirect('/console', 303)
    const done = c.req.query('done') ?? ''
    return show(desk, c, by, Object.hasOwn(rotaWords.done, done) ? { done: rotaWords.done[done as keyof typeof rotaWords.done] } : {}, 200)
  })
  app.post('/console/rota', async (c) => {
    const by = isOurs(service, c) ? personIn(service, c) : null
    return by ? write(desk, c, by) : failed(desk, c, 403)
  })
  return app
}

// ── What it shows ──

const momentOf = (at: number, timeZone: string) => ({ at: new Date(at).toISOString(), text: sayTime(at, timeZone) })

const spanView = ({ from, until, people }: Span, timeZone: string): SpanView => ({
  from: momentOf(from, timeZone), until: momentOf(until, timeZone), gap: people.length === 0 ? sayGap({ from, until }, timeZone) : null,
  people: people.map((one) => ({ name: one.name, roads: roadsOf(one).map((road) => rotaWords.roads[road]).join(', ') })),
  ...(people.length > 0 && !people.some(canBePaged) ? { unpaged: true as const } : {}),
})

/** The Monday of this week, and of the two after it, at midnight there. */
const mondays = (now: Instant, timeZone: string): [Instant, Instant, Instant] => {
  const { year, month, day } = localOf(now, timeZone)
  const today = dayNumber(year, month, day)
  const monday = today - ((dateOf(today).weekday + 6) % 7)
  const at = (weeks: number) => {
    const date = dateOf(monday + 7 * weeks)
    return instant(instantOf({ year: date.year, month: date.month, day: date.day, hour: 0, minute: 0 }, timeZone).at)
  }
  return [at(0), at(1), at(2)]
}

/** Of this week what is left. */
const weeksOf = (rota: Rota, now: Instant, timeZone: string): { weeks: RotaPage['weeks']; gaps: RotaPage['gaps']; clocks: string | null } => {
  const [, next, end] = mondays(now, timeZone)
  const begins = instant(now - (now % 3_600_000))
  const between = (from: Instant, until: Instant) => coverOf(rota, from, until, timeZone).map((span) => spanView(span, timeZone))
  const change = clockChange(begins, end, timeZone)
  return {
    weeks: [{ name: 'this', spans: between(begins, next) }, { name: 'next', spans: between(next, end) }],
    gaps: gapsIn(coverOf(rota, now, end, timeZone)).map(({ from, until }) => {
      const text = sayGap({ from, until }, timeZone)
      return { text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`, from: momentOf(from, timeZone), until: momentOf(until, timeZone) }
    }),
    clocks: change && `${rotaWords.clocks[change.does]} ${sayDay(change.at, timeZone)}: ${rotaWords.clocks[`${change.does}Then`]}`,
  }
}

const changesOf = (book: readonly RotaEntry[], now: Instant, { by, people, timeZone }: Here): RotaPage['changes'] =>
  changesIn(book).filter(({ until }) => until > now).map((one) => ({
    n: one.n, text: `${nameAmong(people, one.who, '')} ${rotaWords[one.what]}`, by: nameAmong(people, one.by, ''), from: momentOf(one.from, timeZone), until: momentOf(one.until, timeZone),
    mayUndo: may(by, 'act_for_others') || by.key === one.who || by.key === one.by,
  }))

const testsOf = (book: readonly RotaEntry[], now: Instant, { people, timeZone }: Here): RotaPage['tests'] => {
  const days = testsIn(book)
  const { test } = rotaWords
  const says = ({ who, heard, isMissed }: TestDay) => (heard ? test.heard.replace('{who}', nameAmong(people, heard.by, '')).replace('{road}', rotaWords.roads[heard.road]) : who === null ? test.nobody : isMissed ? test.missed : test.unknown)
  return {
    waits: testWaiting(book, now) !== null, days: days.map((one) => ({ at: momentOf(one.at, timeZone), text: says(one), isBad: one.heard === null && (one.isMissed || one.who === null) })),
    roads: (['sms', 'console'] as const).map((road) => {
      const last = days.find(({ heard }) => heard?.road === road)?.heard
      return `${test.worked} ${rotaWords.roads[road]}: ${last ? sayTime(last.at, timeZone) : test.never}.`
    }),
  }
}

type Extra = Pick<RotaPage, 'done' | 'wrong'> & { typed?: RotaTyped }
const show = async (desk: EpisodeDesk, c: Context, by: DutyPerson, extra: Extra, status: Status) => {
  const { house } = desk.service
  const here = hereOf(desk.service, by)
  const now = house.world.now()
  const area = areaCode(by.area)
  const book = await house.store.area(area).rota.book(now)
  const rota = withBook(house, area, book)
  return c.html(rotaPage(desk.frame, {
    by, areaName: here.areaName, nowText: sayTime(now, here.timeZone), onDuty: onDuty(rota, now, here.timeZone), people: here.people, ...weeksOf(rota, now, here.timeZone),
    changes: changesOf(book, now, here), tests: testsOf(book, now, here), once: house.world.random(18), typed: { ...nothingTyped, who: by.key }, ...extra,
  }), status)
}

// ── What is written ──

/** "2026-11-24T20:00" on the wall there. `odd`: it comes twice that night, or not at all. */
const momentIn = (said: string, timeZone: string): Instant | 'none' | 'odd' => {
  const [, year, month, day, hour, minute] = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::00)?$/.exec(said) ?? []
  if (minute === undefined) return 'none'
  const local = { year: Number(year), month: Number(month), day: Number(day), hour: Number(hour), minute: Number(minute) }
  const { at, twice } = instantOf(local, timeZone)
  const back = localOf(at, timeZone)
  if (twice || back.hour !== local.hour || back.minute !== local.minute) return back.day === local.day ? 'odd' : 'none'
  return instant(at)
}

const fields: Readonly<Record<Extract<ChangedRota, { outcome: 'refused' }>['why'], string>> = {
  nobody_there: 'who', not_yours: 'who', no_time: 'until', over_already: 'until', too_long: 'until', too_far: 'from', same_person: 'instead', no_such_entry: 'changes', undone_already: 'changes', busy: 'changes',
}

const write = async (desk: EpisodeDesk, c: Context, by: DutyPerson): Promise<Response> => {
  const field = fieldIn(await formIn(c))
  const { timeZone } = hereOf(desk.service, by)
  const once = field('once')
  const typed: RotaTyped = { who: field('who'), what: field('what'), from: field('from'), until: field('until'), instead: field('instead') }
  if (!isOnce(once) || (field('act') !== 'write' && field('act') !== 'undo' && field('act') !== 'heard')) return failed(desk, c, 400)
  if (field('act') === 'heard') return c.redirect(`/console/rota${await hearTest(desk.service.house, by, 'console', once) ? '?done=heard' : ''}`, 303)
  const asked = field('act') === 'undo' ? { do: 'undo' as const, entry: Number(field('entry')) } : actIn(typed, timeZone)
  if ('wrong' in asked) return show(desk, c, by, { wrong: asked.wrong, typed }, 422)
  const changed = await changeRota(desk.service.house, by, asked, once)
  if (changed.outcome === 'refused') {
    const status = changed.why === 'not_yours' ? 403 : changed.why === 'busy' || changed.why === 'undone_already' ? 409 : 422
    return show(desk, c, by, { wrong: [{ field: fields[changed.why], text: rotaWords.refused[changed.why] }], typed }, status)
  }
  return c.redirect(`/console/rota${changed.outcome === 'kept' ? `?done=${asked.do === 'undo' ? 'undone' : 'written'}` : ''}`, 303)
}

const actIn = ({ who, what, from: said, until: saidUntil, instead }: RotaTyped, timeZone: string): RotaAct | { wrong: Wrong[] } => {
  const [from, until] = [momentIn(said, timeZone), momentIn(saidUntil, timeZone)]
  const wrong = ([['from', from], ['until', until]] as const).flatMap(([field, at]): Wrong[] => (typeof at === 'string' ? [{ field, text: rotaWords.refused[at === 'odd' ? 'once_twice' : 'no_time'] }] : []))
  if (typeof from === 'string' || typeof until === 'string') return { wrong }
  return { do: 'write', what: what === 'covers' ? 'covers' : 'absent', who, from, until, instead: instead === '' ? null : instead }
}
