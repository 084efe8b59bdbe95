/** The areas' packs: every fact has a source and a date and is unverified, and what the sources dispute is written down. */
import { expect, test } from 'vitest'
import { areaKeys, areaList, areas } from '../../content/areas/index.ts'
import { forces } from '../../content/forces/index.ts'
import type { AreaPack } from '../../content/shape.ts'
import { factsIn } from '../../src/core/good-for.ts'
import { assess } from '../../src/core/danger.ts'
import { folded } from '../../src/core/folded.ts'
import { sayHours } from '../../src/core/opening.ts'
import { readWord } from '../../src/core/words.ts'
import { readSettings } from '../../src/settings.ts'

const facts = [...areaList, ...Object.values(forces)].flatMap((of) => factsIn(of).map(({ at, fact }) => ({ at: `${of.name} ${at}`, fact })))

test('each pack stands under its own code, and its force is one of ours', () => {
  expect(areaKeys).toEqual(['portsmouth', 'gateshead', 'plymouth', 'staffordshire', 'peterborough'])
  for (const key of areaKeys) {
    expect(areas[key].code).toBe(key)
    expect(forces[areas[key].force].name).toMatch(/Police|Constabulary/)
  }
  expect(new Set(areaList.map((area) => area.force)).size).toBe(areaList.length)
})

test('the settings take all five by their key, and say so; a demo that names no number offers all five', () => {
  const all = areaKeys.map((key, i) => `+44770090000${i + 1}=${key}`).join(',')
  const read = readSettings({ SMS_NUMBERS: all })
  expect(read.ok && read.settings.numbers.map(({ area }) => area)).toEqual([...areaKeys])
  expect(read.ok && read.settings.areas).toEqual([...areaKeys])
  const areasOf = (env: Record<string, string>) => { const given = readSettings(env); return given.ok ? given.settings.areas : given.problems }
  expect(areasOf({})).toEqual([...areaKeys])
  expect(areasOf({ SMS_NUMBERS: '+447700900001=plymouth' })).toEqual(['plymouth'])
  const wrong = readSettings({ SMS_NUMBERS: '+447700900001=atlantis' })
  expect(wrong.ok ? '' : wrong.problems.join()).toContain(areaKeys.join(', '))
})

test('the spare words: one ordinary word in each area, another in each, that is no word of ours and no sign of danger', () => {
  const words = areaList.map(({ spareWord: { word } }) => word)
  expect(new Set(words).size).toBe(words.length)
  for (const word of words) {
    expect(word).toMatch(/^[a-z]{4,12}$/)
    expect(readWord(folded(word))).toBeNull()
    for (const text of [word, `is my ${word} here`]) expect((['young_person', 'parent'] as const).map((who) => assess(text, who, []).level)).toEqual(['none', 'none'])
  }
})

test.each(facts)('$at has a source and a date, and nobody is said to have checked it', ({ fact }) => {
  expect(fact.checked).toEqual({ status: 'unverified' })
  expect(fact.seen).toMatch(/^2026-\d\d-\d\d$/)
  expect(fact.source.length).toBeGreaterThan(3)
})

test('all facts of the shape are there', () => {
  for (const area of areaList) expect(factsIn(area).length, area.code).toBe(11 + area.triggers.length + 4 * area.otherDoors.length + ('firstContactHours' in area ? 1 : 0) + ('languages' in area ? 1 : 0))
  expect(factsIn(forces.hampshire)).toHaveLength(3)
})

test('each pack leans on its own seed', () => {
  const seeds: Record<string, string> = { portsmouth: '002', gateshead: '004', plymouth: '000', staffordshire: '001', peterborough: '003' }
  for (const area of areaList) {
    const sources = factsIn(area).filter(({ fact }) => fact.source.includes(`${seeds[area.code]} `))
    expect(sources.length, area.code).toBeGreaterThan(4)
  }
})

test('what goes into a text is short and plain', () => {
  for (const door of areaList.flatMap((area) => [area, ...area.otherDoors])) {
    for (const number of [door.frontDoor.value, door.outOfHours.value]) expect(number).toMatch(/^0\d{2,4} \d{3,4} \d{4}$|^0\d{4} \d{6}$/)
    expect(door.frontDoorHours.value).toMatch(/^[A-Za-z0-9 .,:]{1,70}$/)
    expect(door.frontDoor.value).not.toBe(door.outOfHours.value)
  }
})

test('the front doors are those that cost the least and were seen last', () => {
  const doors = areaList.flatMap((area) => [area, ...area.otherDoors]).map(({ frontDoor, outOfHours }) => [frontDoor.value, outOfHours.value])
  expect(doors).toEqual([
    ['023 9268 8793', '0300 555 1373'], ['0191 433 2653', '0191 477 0844'], ['01752 668000', '01752 346984'],
    ['0300 111 8007', '0345 604 2886'], ['01782 235100', '01782 234234'], ['01733 864180', '01733 234724'],
  ])
})

/** The words for people and the data for the clock must not part: each pair is written out here once more, by hand. */
test('the hours that people read are the hours that the clock keeps', () => {
  const said = areaList.flatMap((area) => [area, ...area.otherDoors]).map((door) => [door.frontDoorHours.value, sayHours(door.frontDoorOpening.value)])
  expect(said).toEqual([
    ['hours not checked', 'hours not checked'],
    ['Monday to Thursday 9am to 5pm, Friday 9am to 4:30pm', '9am to 5pm, Monday to Thursday; 9am to 4:30pm, Friday; closed on bank holidays'],
    ['8am to 8pm Monday to Friday, 9am to 5pm weekends and bank holidays', '8am to 8pm, Monday to Friday; 9am to 5pm, Saturday to Sunday; 9am to 5pm on bank holidays'],
    ['hours not checked', 'hours not checked'],
    ['Monday to Thursday 8:30am to 5pm, Friday 8:30am to 4:30pm', '8:30am to 5pm, Monday to Thursday; 8:30am to 4:30pm, Friday; closed on bank holidays'],
    ['hours not checked', 'hours not checked'],
  ])
})

test('unasked company keeps sensible hours, and the hours say whose judgement they are', () => {
  for (const { quietHours } of areaList) {
    expect(quietHours.value).toEqual({ from: '08:00', until: '21:00' })
    expect(quietHours.source).toMatch(/our judgement/)
  }
})

test('return interviews in 72 hours, everywhere; Plymouth gets in touch before that', () => {
  expect(areaList.map((area) => area.returnInterviewHours.value)).toEqual([72, 72, 72, 72, 72])
  expect(areas.plymouth.firstContactHours.value).toEqual({ aim: 24, most: 48 })
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
  [areas.portsmouth, /brings a child in care back/, /police are asked/],
  [areas.gateshead, /How many episodes/, /Three in 90 days/],
  [areas.plymouth, /search first/i, /report now is open/],
  [areas.plymouth, /24, 48 or 72/, /All three clocks/],
  [areas.plymouth, /Who is offered/, /^Every child/],
  [areas.plymouth, /Which number at night/, /999 and 101 always/],
  [areas.staffordshire, /search first/i, /report now is open/],
  [areas.staffordshire, /Three episodes before/, /A second episode/],
  [areas.staffordshire, /Missing or absent/, /^Missing/],
  [areas.staffordshire, /whose front door/, /Both doors/],
  [areas.staffordshire, /number by day/, /first thing to check/],
  [areas.peterborough, /search first/i, /report now is open/],
  [areas.peterborough, /placed here by another/, /the same day/],
  [areas.peterborough, /How many episodes/, /rising risk/],
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

test('what calls a meeting is counted by the data as the words have it', () => {
  const calling = (area: AreaPack, meeting: string) => area.triggers.flatMap(({ value }) => (value.calls !== meeting ? [] : value.when === 'episodes' ? [`${value.count} in ${value.days} days`] : value.when === 'missing_for' ? [`${value.hours} h`] : ['high risk']))
  expect(areaList.map((area) => calling(area, 'strategy_meeting'))).toEqual([
    ['24 h', '3 in 90 days', 'high risk', '168 h'], ['3 in 30 days'], ['3 in 90 days'], [], ['3 in 90 days', 'high risk'],
  ])
  expect(calling(areas.staffordshire, 'intervention_meeting')).toEqual(['3 in 90 days', '5 in 90 days', '9 in 90 days'])
  // Nowhere does a day pass without a person being asked to decide.
  for (const area of areaList) expect(area.triggers.some(({ value }) => value.when === 'missing_for' && value.hours <= 24), area.code).toBe(true)
})

test('supported accommodation: the police, everywhere but where an area\'s own rule plainly fits', () => {
  const rules = areaList.map((area) => [area.code, area.supportedAccommodation16.value] as const)
  expect(rules.filter(([, rule]) => !/report to the police/.test(rule))).toEqual([])
  expect(rules.filter(([, rule]) => /Emergency Duty Team/.test(rule)).map(([code]) => code)).toEqual(['gateshead'])
})

test('every area says what the council owes a child of 16 or 17 with nowhere to go', () => {
  for (const { nowhereToGo16, code } of areaList) {
    expect(nowhereToGo16.value, code).toMatch(/not just send them to the housing office.*tonight.*advocate/s)
    expect(nowhereToGo16.source, code).toMatch(/Children Act 1989.*\[2009\] UKHL 26.*00[0-4]/s)
  }
})
