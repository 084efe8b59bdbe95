/** The door of who read what: for those who may look at it (content/roles.ts), of their own area, filtered by the address and paged. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import { readingWords } from '../../content/readings.ts'
import { readReadings, type Reading, type Readings } from '../act/readings.ts'
import { failurePage } from '../pages/failure.tsx'
import type { Frame } from '../pages/layout.tsx'
import { readingsPage, type ReadingLine } from '../pages/readings.tsx'
import { hereOf, nameAmong, personIn, type Here } from './console-person.ts'
import { sayTime } from './duty-lines.ts'
import type { Service } from './service.ts'

const path = '/console/readings'
const pathOf = (asked: Readonly<Record<string, string | undefined>>) => {
  const query = new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]])))
  return query.size === 0 ? path : `${path}?${query.toString()}`
}

const whatOf = ({ what, more }: Reading) => {
  const { andMore } = readingWords
  return `${readingWords.what[what]}${more === 0 ? '' : `, ${more === 1 ? andMore.one : andMore.many.replace('{count}', String(more))}`}`
}
const lineOf = (reading: Reading, { people, timeZone }: Here): ReadingLine => ({
  moment: { at: new Date(reading.at).toISOString(), text: sayTime(reading.at, timeZone) }, who: nameAmong(people, reading.who, ''), what: whatOf(reading), code: reading.code,
  reason: reading.what === 'readings' || reading.what === 'written_in_slack' ? '' : reading.reason === '' ? readingWords.noReason : `${readingWords.reason} ${reading.reason}`,
})

/** As it is typed, or as it stands in an address; null: it is no code of ours. */
const codeIn = (said: string): string | null => {
  const [, kind = '', letters = ''] = /^(ep|wl)[\s-]*([a-z0-9]{5})$/i.exec(said.trim()) ?? []
  return letters === '' ? null : `${kind}-${letters}`.toUpperCase()
}

const emptyOf = ({ isLookedThrough }: Readings, isFiltered: boolean) => (isLookedThrough ? readingWords.noneInThese : isFiltered ? readingWords.noneSuch : readingWords.none)

export const readingDoors = (service: Service, frame: Frame) => {
  const app = new Hono()
  app.get(path, async (c: Context) => {
    const by = personIn(service, c)
    if (!by) return c.redirect('/console', 303)
    const here = hereOf(service, by)
    const typed = (c.req.query('code') ?? '').slice(0, 20)
    const [code, who, before] = [codeIn(typed), here.people.find(({ key }) => key === c.req.query('who'))?.key, c.req.query('before')?.slice(0, 200)]
    const found = await readReadings(service.house, by, { ...(who === undefined ? {} : { who }), ...(code === null ? {} : { code }), ...(before === undefined ? {} : { before }) })
    if (found === 'not_yours') return c.html(failurePage(frame, 403), 403)
    const isWrong = code === null && typed.trim() !== ''
    return c.html(readingsPage(frame, {
      by, areaName: here.areaName, nowText: sayTime(service.house.world.now(), here.timeZone), lines: found.readings.map((one) => lineOf(one, here)), damaged: found.damaged,
      people: [{ path: pathOf({ code: code ?? '' }), label: readingWords.filters.all, isShown: who === undefined }, ...here.people.map(({ key, name }) => ({ path: pathOf({ who: key, code: code ?? '' }), label: name, isShown: who === key }))],
      who: who ?? '', code: code ?? typed, everyCode: code === null ? null : pathOf({ who }), older: found.next === null ? null : pathOf({ who, code: code ?? '', before: found.next }),
      newest: before === undefined ? null : pathOf({ who, code: code ?? '' }), empty: emptyOf(found, who !== undefined || code !== null),
      ...(isWrong ? { wrong: [{ field: 'code', text: readingWords.codeWrong }] } : {}),
    }), isWrong ? 422 : 200)
  })
  return app
}
