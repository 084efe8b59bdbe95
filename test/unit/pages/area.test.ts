/** Her area's page: everything in the pack stands on it, what needs her check comes first, and in live nothing that nobody has signed. */
import { expect, test } from 'vitest'
import { areaList, areas } from '../../../content/areas/index.ts'
import { forces } from '../../../content/forces/index.ts'
import { helplines } from '../../../content/helplines.ts'
import type { AreaPack } from '../../../content/shape.ts'
import { checkArea } from '../../../src/core/area-checks.ts'
import { factsIn } from '../../../src/core/good-for.ts'
import { areaPage } from '../../../src/pages/area.tsx'

const forceOf = (area: AreaPack) => forces[area.force as keyof typeof forces]
const pageOf = (area: AreaPack, mode: 'demo' | 'live' = 'demo', today = '2026-11-25') => areaPage({ mode, childlineChecked: false }, { area, force: forceOf(area), today })
const readable = (html: string) => html.replaceAll('&#39;', '\'').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

test.each(areaList.map((area) => [area.name, area] as const))('%s: every fact with its source and its date, every dispute with its readings, every helpline', (_, area) => {
  const html = readable(pageOf(area))
  for (const { fact, at } of [...factsIn(area), ...factsIn(forceOf(area))]) {
    expect(html, at).toContain(`Source: ${fact.source}. Read on ${fact.seen}.`)
    if (typeof fact.value === 'string' && !fact.value.includes('{')) expect(html, at).toContain(fact.value)
  }
  for (const { what, readings, takenUntilDecided } of area.disagreements) for (const words of [what, ...readings, takenUntilDecided]) expect(html).toContain(words)
  for (const { name, happens } of helplines) { expect(html).toContain(name); expect(html).toContain(happens) }
  const facts = factsIn(area).length + factsIn(forceOf(area)).length
  expect(html.match(/class="app-fact"/g)).toHaveLength(facts + helplines.length)
  expect(html.match(/Not checked/g)).toHaveLength(facts + helplines.length)
  expect(html).toContain(`0 of ${facts} facts have been checked by a person. 0 are past their date, and 0 will be within 30 days.`)
})

test('what comes first: the numbers to ring, the hours to find, the rules that are borrowed', () => {
  const check = checkArea(areas.staffordshire, forces.staffordshire, 'demo', '2026-11-25')
  expect(check.ring).toEqual([
    'number by day (Children\'s services, Staffordshire)', 'number at other hours (Children\'s services, Staffordshire)',
    'number by day (Children\'s services, Stoke)', 'number at other hours (Children\'s services, Stoke)',
  ])
  expect(check.unknownHours).toEqual(['Children\'s services, Staffordshire'])
  expect(check.borrowed).toEqual(['calls for a meeting, as it is counted (While a child is missing)'])
  expect(checkArea(areas.portsmouth, forces.hampshire, 'demo', '2026-11-25').borrowed).toEqual([])
  expect(readable(pageOf(areas.staffordshire))).toContain('Decide what the sources dispute: 7 questions, below.')
})

test('a fact that a person has signed is no longer asked for, until its date', () => {
  const by = { status: 'checked', by: 'R. Example', on: '2026-11-24' } as const
  const signed: AreaPack = { ...areas.gateshead, frontDoor: { ...areas.gateshead.frontDoor, checked: by } }
  expect(checkArea(signed, forces.northumbria, 'live', '2026-11-25').ring).toEqual(['number at other hours (Children\'s services, Gateshead)'])
  expect(checkArea(signed, forces.northumbria, 'live', '2027-03-01').ring).toHaveLength(2)
  expect(pageOf(signed, 'live')).toContain('0191 433 2653')
  expect(pageOf(signed, 'live')).toContain('Checked by R. Example, 2026-11-24')
  expect(pageOf(signed, 'live', '2027-02-10')).toContain('Runs out soon')
  const late = pageOf(signed, 'live', '2027-03-01')
  expect(late).not.toContain('0191 433 2653')
  expect(late).toContain('Not shown in live: past its date, 2027-02-22.')
})

test('in live nothing stands there that nobody has signed, but 999, 101 and 116 000 with its hours', () => {
  for (const area of areaList) {
    const main = readable(pageOf(area, 'live')).split('<main')[1] ?? ''
    const numbers = [...main.matchAll(/\b(?:0\d{2,4}(?: \d{2,4})+|116 \d{3}|85258|999|101)\b/g)].map((m) => m[0])
    expect([...new Set(numbers)].sort(), area.code).toEqual(['101', '116 000', '999'])
    expect(main).toContain('9am to 11pm, every day')
    expect(main).toContain('Not shown in live: no person has checked it.')
  }
})

test('there is room for a pen at every fact and every dispute, on paper only', () => {
  const html = pageOf(areas.plymouth)
  expect(html.match(/class="app-sign"/g)).toHaveLength((html.match(/class="app-fact"/g)?.length ?? 0) + areas.plymouth.disagreements.length)
})
