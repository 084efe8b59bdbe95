/** The areas' packs: every fact has a source and a date and is unverified, and what the sources dispute is written down. */
import { expect, test } from 'vitest'
import { areaKeys, areaList, areas } from '../../content/areas/index.ts'
import type { AreaPack, Fact } from '../../content/shape.ts'

const isFact = (value: unknown): value is Fact<unknown> => typeof value === 'object' && value !== null && 'checked' in value
const facts = areaList.flatMap((area) =>
  Object.entries(area).flatMap(([name, value]) => isFact(value) ? [{ at: `${area.code} ${name}`, fact: value }] : []))

test('each pack stands under its own code', () => {
  expect(areaKeys).toEqual(['portsmouth', 'gateshead'])
  for (const key of areaKeys) expect(areas[key].code).toBe(key)
  expect(new Set(areaList.map((area) => area.force)).size).toBe(areaList.length)
})

test.each(facts)('$at has a source and a date, and nobody is said to have checked it', ({ fact }) => {
  expect(fact.checked).toEqual({ status: 'unverified' })
  expect(fact.seen).toMatch(/^2026-\d\d-\d\d$/)
  expect(fact.source.length).toBeGreaterThan(3)
})

test('all facts of the shape are there', () => {
  expect(facts).toHaveLength(areaList.length * 7)
})

test('what goes into a text is short and plain', () => {
  for (const area of areaList) {
    for (const number of [area.frontDoor.value, area.outOfHours.value]) expect(number).toMatch(/^0\d{2,3} \d{3,4} \d{4}$/)
    expect(area.frontDoorHours.value).toMatch(/^[A-Za-z0-9 .,:]{1,60}$/)
    expect(area.frontDoor.value).not.toBe(area.outOfHours.value)
  }
})

test('the front doors are those that cost the least and were seen last', () => {
  expect(areas.portsmouth.frontDoor.value).toBe('023 9268 8793')
  expect(areas.portsmouth.outOfHours.value).toBe('0300 555 1373')
  expect(areas.gateshead.frontDoor.value).toBe('0191 433 2653')
  expect(areas.gateshead.outOfHours.value).toBe('0191 477 0844')
})

test('unasked company keeps sensible hours, and the hours say whose judgement they are', () => {
  for (const { quietHours } of areaList) {
    expect(quietHours.value).toEqual({ from: '08:00', until: '21:00' })
    expect(quietHours.source).toMatch(/our judgement/)
  }
})

test('return interviews in 72 hours, everywhere', () => {
  expect(areaList.map((area) => area.returnInterviewHours.value)).toEqual([72, 72])
})

/** The ones that must never be settled in silence; each by a word or two of its question and what is done meanwhile. */
const owed: [AreaPack, RegExp, RegExp][] = [
  [areas.portsmouth, /search first/i, /report now is open/],
  [areas.portsmouth, /grades/, /no grade/],
  [areas.portsmouth, /48 hours\?/, /Nobody is told to wait/],
  [areas.portsmouth, /strategy meeting at 24/, /^24 hours/],
  [areas.portsmouth, /return interview/, /^Every child/],
  [areas.portsmouth, /15-minute/, /never holds a report back/],
  [areas.gateshead, /search first/i, /report now is open/],
  [areas.gateshead, /supported living/, /never advised against/],
  [areas.gateshead, /How many episodes/, /Three in 90 days/],
]
test.each(owed)('%#: written down with both readings and the safer one taken', (area, what, taken) => {
  const found = area.disagreements.filter((one) => what.test(one.what))
  expect(found).toHaveLength(1)
  expect(found[0]?.readings.length).toBeGreaterThanOrEqual(2)
  expect(found[0]?.takenUntilDecided).toMatch(taken)
})

test('no pack tells anyone to wait 24 hours before reporting', () => {
  for (const area of areaList) expect(JSON.stringify(area)).not.toMatch(/wait (for )?24 hours/i)
})
