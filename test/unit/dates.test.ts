/** What runs out when: CI says so thirty days ahead and goes on, a release is stopped. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { helplines } from '../../content/helplines.ts'
import { allDated, dueAt, dueOn } from '../../src/core/due.ts'
import { datesReport } from '../../src/tools/dates.ts'

test('thirty days ahead, not thirty-one; on its last day a row still holds', () => {
  expect(['2027-01-20', '2027-01-21', '2027-02-20', '2027-02-21'].map((today) => dueOn('2027-02-20', today))).toEqual(['fine', 'soon', 'soon', 'past'])
})

test('every helpline, every fact of an area and a force, and the list of bank holidays has a date', () => {
  const what = allDated().map((one) => one.what)
  for (const { name } of helplines) expect(what).toContain(`helpline ${name}`)
  expect(what).toEqual(expect.arrayContaining(['Staffordshire, otherDoors.0.frontDoor', 'Portsmouth, triggers.1', 'Plymouth, nowhereToGo16', 'Northumbria Police, turnedAway', 'the list of bank holidays']))
  expect(allDated().filter(({ until }) => !/^20\d\d-\d\d-\d\d$/.test(until))).toEqual([])
})

test('in good time nothing is said; thirty days before CI warns; after the day only a release fails', () => {
  expect(datesReport('2026-11-22', true)).toEqual({ text: 'Nothing is past its date on 2026-11-22.', code: 0 })
  const ahead = datesReport('2027-01-25', true)
  expect(ahead.code).toBe(0)
  expect(ahead.text).toMatch(/^Due within 30 days:\n {2}2027-02-20 {2}helpline 999$/m)
  const late = [datesReport('2027-02-21', false), datesReport('2027-02-21', true)]
  expect(late.map(({ code }) => code)).toEqual([0, 1])
  expect(late.map(({ text }) => text.split('\n').at(-1))).toEqual(['Only a release is stopped by these: npm run release:check.', 'A release may not go out with these.'])
  // Rules hold for a year, numbers for ninety days.
  expect(dueAt('2027-02-21').past.map(({ what }) => what).filter((what) => what.startsWith('Gateshead'))).toEqual([
    'Gateshead, frontDoor', 'Gateshead, frontDoorHours', 'Gateshead, frontDoorOpening', 'Gateshead, outOfHours',
  ])
  expect(dueAt('2027-11-23').past.map(({ what }) => what)).toContain('Gateshead, strategyMeeting')
})

test('CI prints it and goes on; the check before a release is the one that may fail', () => {
  const scripts = (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { scripts: Record<string, string> }).scripts
  expect([scripts['dates'], scripts['release:check']]).toEqual(['tsx src/tools/dates.ts', 'tsx src/tools/dates.ts --release'])
  const ci = readFileSync(new URL('../../.ci/run', import.meta.url), 'utf8')
  expect(ci).toContain('npm run --silent dates')
  expect(ci).not.toContain('npm run release:check\n')
})
