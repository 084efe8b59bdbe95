/**
 * Whole journeys on the started service (issue 2, Done when 2): once by the demo's phones, once by signed webhooks against a carrier
 * over HTTP. What each report must say was written before the run; the five outputs, fetched by READY's link, must say it.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { oneLine } from '../../../src/report/one-line.ts'
import { bare, outputsOf, type Outputs } from './outputs.ts'
import { parents, twins } from './parents.ts'
import type { Field, Parent } from './shape.ts'
import { byDemoPhones, byWebhooks, type Started } from './started.ts'

const HOUR = 3_600_000
const london = (at: number, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options })
  .formatToParts(at).filter(({ type }) => type !== 'literal').map(({ value }) => value)

/** "Sat 21 Nov 2026", as the report writes a day. */
const dayOf = (at: number) => {
  const [weekday = '', day = '', month = '', year = ''] = london(at, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
  return `${weekday} ${day} ${month.slice(0, 3)} ${year}`
}

const ageOn = (at: number, born: string) => {
  const [day = '', month = '', year = ''] = london(at, { day: '2-digit', month: '2-digit', year: 'numeric' })
  const had = `${month}-${day}` >= born.slice(5)
  return String(Number(year) - Number(born.slice(0, 4)) - (had ? 0 : 1))
}

/** What was written for any evening, for this one. */
const onThis = (evening: number, text: string) => text.replace('{today}', dayOf(evening)).replace('{yesterday}', dayOf(evening - 24 * HOUR))
  .replace(/\{age of (\S+)\}/, (_, born: string) => ageOn(evening, born))

/** Twenty to ten of the next evening, by the service's clock. */
const toEvening = async (service: Started): Promise<number> => {
  const now = Date.parse(await service.advance('PT0.001S'))
  const [hour = '', minute = ''] = london(now, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const minutes = (21 * 60 + 40 - Number(hour) * 60 - Number(minute) + 24 * 60) % (24 * 60) || 24 * 60
  return Date.parse(await service.advance(`PT${minutes}M`))
}

type Played = { evening: number; outputs: Outputs; replies: { text: string; bodies: string[] }[] }

let phones = 0
const play = async (service: Started, parent: Parent): Promise<Played> => {
  const phone = `+447700900${String(200 + (phones += 1))}`
  const evening = await toEvening(service)
  const replies: Played['replies'] = []
  for (const step of parent.script) {
    if (typeof step === 'string') replies.push({ text: step, bodies: await service.text(phone, step) })
    else if ('pass' in step) await service.advance(step.pass)
    else await Promise.all(step.atOnce.map((text) => service.text(phone, text)))
  }
  const said = replies.flatMap(({ bodies }) => bodies)
  const link = said.map((body) => /https?:\/\/\S+\/report\/[\w-]+/.exec(body)?.[0]).findLast((found) => found !== undefined)
  if (link === undefined) throw new Error(`${parent.name}: no link in "${said.join('\n')}"`)
  return { evening, replies, outputs: await outputsOf(link) }
}

/** Texts sent at once may be taken in either order. */
const inAnyOrder = (said: string) => said.split('\n').toSorted().join('\n')
const answersOf = ({ json }: Outputs) => Object.fromEntries(json.groups.flatMap(({ answers }) => answers).map((one) => [one.key, one]))
const fieldsOf = (outputs: Outputs): Record<string, Field> =>
  Object.fromEntries(Object.entries(answersOf(outputs)).map(([key, { said, reading }]) => [key, [inAnyOrder(said), inAnyOrder(reading)]]))

const agree = (parent: Parent, { evening, outputs, replies }: Played) => {
  const expected = Object.fromEntries(Object.entries(parent.report).map(([key, [said, reading]]) => [key, [said, onThis(evening, reading)]]))
  expect(fieldsOf(outputs)).toEqual(expected)
  expect(outputs.json.opening).toBe(parent.opening)
  expect(outputs.json.archived).toEqual([])
  expect(outputs.json.remarks.map(({ text }) => text).toSorted()).toEqual([...parent.alsoSaid].toSorted())
  for (const [output, whole] of Object.entries(outputs.whole)) {
    for (const [key, { said, reading, label }] of Object.entries(answersOf(outputs))) {
      // Aloud nobody says "Not known".
      if (output !== 'script' || reading !== 'Not known') expect(whole, `${output}: ${key} reads ${reading}`).toContain(bare(oneLine(reading)))
      if (bare(said).replace(/[.,!]/g, '') !== bare(reading).replace(/[.,!]/g, '')) expect(whole, `${output}: ${key} was said "${said}"`).toContain(bare(oneLine(said)))
      if (output === 'text' || output === 'sheet') expect(whole.replaceAll(':', ''), `${output}: ${label} has its own reading`).toContain(bare(`${label}${oneLine(reading)}`).replaceAll(':', ''))
    }
    for (const text of parent.alsoSaid) expect(whole, `${output}: also said "${text}"`).toContain(bare(oneLine(text)))
  }
  for (const { text, bodies } of replies) expect(bodies.length, `"${text}" has an answer`).toBeGreaterThan(0)
}

const roads: [string, () => Promise<Started>][] = [['the demo’s phones', byDemoPhones], ['signed webhooks', byWebhooks]]

describe.each(roads)('by %s', (_road, open) => {
  let service: Started
  beforeAll(async () => { service = await open() })
  afterAll(async () => { expect(await service.stop()).toBe('') })

  test.each(parents().map((parent) => [parent.name, parent] as const))('%s: the report says in five ways what was said', async (_name, parent) => {
    agree(parent, await play(service, parent))
  })

  test('of two who differ in one answer only that field differs', async () => {
    const [one, other] = twins()
    // Everything of an answer but when it was given; the time last seen is another evening's.
    const all = ({ outputs }: Played) => Object.fromEntries(Object.entries(answersOf(outputs)).filter(([key]) => key !== 'last_seen_when')
      .map(([key, { at: _at, before, ...answer }]) => [key, { ...answer, before: before.map(({ said }) => said) }]))
    const [first, second] = [all(await play(service, one)), all(await play(service, other))]
    const differ = Object.keys({ ...first, ...second }).filter((key) => JSON.stringify(first[key]) !== JSON.stringify(second[key]))
    expect(differ).toEqual(['worry'])
    expect([first['worry']?.said, second['worry']?.said]).toEqual([one.report['worry']?.[0], other.report['worry']?.[0]])
  })
})
