/** The report's model and the outputs that need no PDF: nothing lost, nothing graded, nothing that can break out. */
import { expect, test } from 'vitest'
import { questions } from '../../../content/questions/index.ts'
import { groups } from '../../../content/shape.ts'
import { segments } from '../../../src/core/sms.ts'
import { firstSentences } from '../../../src/report/first-sentences.ts'
import { jsonOf } from '../../../src/report/json.ts'
import { reportOf, rowOfKey, rowsOf } from '../../../src/report/model.ts'
import { oneLine } from '../../../src/report/one-line.ts'
import { earlierOf, provenanceOf } from '../../../src/report/plain.ts'
import { referenceOf } from '../../../src/report/reference.ts'
import { ReadAloud } from '../../../src/report/read-aloud.tsx'
import { reportJsonSchema, reportSchema } from '../../../src/report/schema.ts'
import { scriptOf, spelled } from '../../../src/report/script.ts'
import { sheetPage } from '../../../src/report/sheet.tsx'
import { textOf } from '../../../src/report/text.ts'
import { conversationId, instant } from '../../../src/vocabulary.ts'
import { answer, changed, conversation, everyone, facts, full, hard, now, reports, starred } from './conversations.ts'

const reportNamed = (name: string) => reports[name] ?? reportOf(conversation({}), facts)

test('all sixteen groups are there in their order, and a bare report prints its minimum as not known', () => {
  const bare = reportNamed('bare')
  expect(bare.groups.map((group) => group.key)).toEqual([...groups])
  const starredKeys = Object.entries(questions).filter(([, q]) => q.kind === 'report' && 'starred' in q).map(([key]) => key)
  expect(rowsOf(bare).map((row) => row.key).sort()).toEqual(starredKeys.sort())
  expect(new Set(rowsOf(bare).map((row) => row.reading))).toEqual(new Set(['Not known']))
  expect(textOf(bare)).toContain('Main worry: Not known')
})

test('what was said and what it was read as both stand, with when, by which channel and how surely', () => {
  const row = rowOfKey(reportNamed('full'), 'last_seen_when')
  expect(row).toMatchObject({ said: 'half 3 yday', certainty: 'guessed', channel: 'sms', at: '2026-11-22T21:45:00.000Z', when: '9:45pm' })
  expect(row?.reading).toMatch(/21 Nov(ember)? 2026.*3:30pm/)
  expect(row && provenanceOf(row)).toBe('said "half 3 yday"; 9:45pm text; our reading')
  const unread = rowOfKey(reportNamed('hard'), 'worry')
  expect(unread?.reading).toBe(unread?.said.trim())
})

test('"don\'t know" and "skip" print as not known, and are told apart', () => {
  const [unknown, skipped] = ['home_address', 'your_name'].map((key) => rowOfKey(reportNamed('hard'), key))
  expect([unknown?.reading, skipped?.reading]).toEqual(['Not known', 'Not known'])
  expect([unknown?.certainty, skipped?.certainty]).toEqual(['not_known', 'skipped'])
})

test('an answer that was changed keeps what stood before, and one whose question has left the service is kept', () => {
  const report = reportNamed('changed')
  const age = rowOfKey(report, 'child_age')
  expect(age?.reading).toBe('15')
  expect(age && earlierOf(age)).toEqual(['before: 14 (said "fourteen", 9:35pm)'])
  expect(report.archived.map((row) => [row.label, row.reading])).toEqual([['old question', 'kept words']])
  const unheard = reportOf(conversation({ gone: answer('still here', 'still here'), ['__proto__']: answer('x', 'x') }), facts)
  expect(unheard.archived.map((row) => row.reading)).toEqual(['still here', 'x'])
})

test('the newest of several earlier answers comes first', () => {
  const times = [1, 2, 3].map((n) => ({ said: `${n}`, value: { years: n + 10 }, at: instant(now - 60_000 * (10 - n)), channel: 'sms' as const, certainty: 'answered' as const }))
  const report = reportOf(conversation({ child_age: { ...answer('15', { years: 15 }), before: times } }), facts)
  expect(rowOfKey(report, 'child_age')?.before.map((was) => was.said)).toEqual(['3', '2', '1'])
})

test('until they say that they rang, it says that the police do not have it; afterwards, that we pass nothing on', () => {
  expect(textOf(reportNamed('full'))).toContain('The police do not have this until you ring')
  expect(textOf(reportNamed('changed'))).not.toContain('The police do not have this until you ring')
  expect(textOf(reportNamed('changed'))).toContain('We pass nothing on')
})

test('the first sentence is true: missing, known but not safe, or back', () => {
  const opening = (more: Parameters<typeof conversation>[1], value?: string) =>
    reportOf(conversation(value ? { whereabouts: answer(value, value) } : {}, more), facts).opening
  expect(opening({})).toBe('I am ringing to report a child missing.')
  expect(opening({}, 'unknown')).toBe('I am ringing to report a child missing.')
  expect(opening({}, 'unsafe')).toContain('not safe')
  expect(opening({ milestones: { returned: now } })).toContain('is back')
})

test('answers that are red flags stand at the top once more, and nothing is graded', () => {
  expect(reportNamed('hard').flags).toEqual(['Ten or under', 'Self-harm or suicide'])
  expect(reportNamed('starred').flags).toEqual([])
  for (const report of Object.values(reports)) {
    const all = [textOf(report), sheetPage(report), JSON.stringify(jsonOf(report)), JSON.stringify(scriptOf(report))].join('\n')
    expect(all).not.toMatch(/\b(high|medium|low) risk\b|\brisk (score|grade)\b|\bscore\b/i)
    expect(all.toLowerCase()).toContain('not a police reference')
  }
})

test('only questions that come up are listed as not asked yet', () => {
  const keys = reportNamed('full').notAsked.map(({ key }) => key)
  expect(keys).not.toContain('placement')
  expect(keys).not.toContain('missing_times')
  const cared = reportOf(conversation({ in_care: answer('yes', 'yes') }), facts).notAsked.map(({ key }) => key)
  expect(cared).toContain('placement')
  expect(cared).not.toContain('in_care')
  expect(cared).not.toContain('child_name')
})

test('what is said cannot break out: no markup, no line of its own, no override of direction, no NUL', () => {
  const report = reportNamed('hard')
  const html = sheetPage(report)
  expect(html).not.toMatch(/<script|<img|onerror=(?!alert\(1\)&gt;)/)
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  for (const whole of [html, textOf(report)]) {
    for (const mark of ['\u0000', '\u202E']) expect(whole).not.toContain(mark)
    expect(whole).not.toMatch(/^[\t ]*[=+@-]/m)
  }
  expect(jsonOf(report).groups.flatMap((group) => group.answers).find((one) => one.key === 'mood')?.said).toBe(hard.answers['mood']?.said)
})

test('the sheet has one first heading, boxes to write in, and no title that tells a passer-by', () => {
  const html = sheetPage(reportNamed('starred'))
  expect(html.match(/<h1/g)).toHaveLength(1)
  for (const label of ['Police reference', 'Officer or call handler', 'Time of call', 'When they will ring or come']) expect(html).toContain(`<dt>${label}</dt>`)
  expect(/<title>(.*)<\/title>/.exec(html)?.[1]).not.toMatch(/missing|police|child/i)
  expect(sheetPage(reportNamed('changed'))).toContain('44260123456')
})

test('JSON is what the contract says, and the published schema refuses what is not', () => {
  for (const report of Object.values(reports)) {
    const json = JSON.parse(JSON.stringify(jsonOf(report)))
    expect(reportSchema.parse(json)).toEqual(json)
    for (const group of json.groups) for (const one of group.answers) expect(Object.keys(one)).toEqual(expect.arrayContaining(['key', 'said', 'reading', 'at', 'channel', 'certainty']))
  }
  expect(() => reportSchema.parse({ ...jsonOf(reportNamed('full')), grade: 'high' })).toThrow(/grade/)
  expect(reportJsonSchema()).toMatchObject({ $id: '/schemas/report.v1.json', type: 'object', required: expect.arrayContaining(['version', 'reference', 'groups']) })
})

test('two reports that differ in one answer differ in that field only', () => {
  const both = { ...full, answers: { ...full.answers, clothes: answer('red coat', 'red coat') } }
  const fields = (report: ReturnType<typeof reportOf>) => new Map(jsonOf(report).groups.flatMap((group) => group.answers).map((one) => [one.key, JSON.stringify(one)]))
  const before = fields(reportNamed('full'))
  expect([...fields(reportOf(both, facts))].filter(([key, one]) => before.get(key) !== one).map(([key]) => key)).toEqual(['clothes'])
})

test('the script opens by saying that a child is missing, spells the name, and ends with the reference, the officer and when', () => {
  const { lines, close, ifAsked } = scriptOf(reportNamed('starred'))
  expect(lines[0]?.say).toBe('I am ringing to report a child missing.')
  expect(lines[1]?.say).toContain('S-A-M-A-N-T-H-A C-A-R-T-E-R')
  expect(lines.length).toBeLessThanOrEqual(12)
  expect([...lines, ...close].map((line) => line.n)).toEqual([...lines, ...close].map((_, n) => n + 1))
  expect(close.map((line) => line.say).join(' ')).toMatch(/reference.*name or collar number.*ring me or come/s)
  expect(lines.filter((line) => line.mayAsk === null)).toEqual([])
  const full = scriptOf(reportNamed('full'))
  const answered = new Set([...full.ifAsked.map((one) => one.key), 'child_name', 'child_age', 'red_flags', 'last_seen_when', 'last_seen_where', 'last_seen_by', 'worry', 'out_of_character', 'checks', 'home_address', 'your_name'])
  expect(rowsOf(reportNamed('full')).filter((row) => !answered.has(row.key))).toEqual([])
  expect(ifAsked.every((one) => one.asks.endsWith('?'))).toBe(true)
})

test('danger comes second in the script where it was raised, and is never denied there', () => {
  const lines = (one: Parameters<typeof reportOf>[0]) => scriptOf(reportOf(one, facts)).lines
  expect(lines(starred)[3]?.say).toBe('I know of no danger right now.')
  expect(lines(conversation({}))[3]?.say).toBe('I am not sure whether there is danger now.')
  const say = (one: Parameters<typeof reportOf>[0]) => lines(one)[1]?.say
  expect(say(hard)).toContain('Self-harm or suicide.')
  expect(say({ ...starred, remarks: [{ at: now, channel: 'sms', text: 'he left a note', why: 'danger' }] })).toContain('he left a note')
  expect(say({ ...starred, milestones: { danger: now } })).toBe('There may be danger now.')
})

test('the page to read out has every line, what may be asked and what can be answered, and lets no markup through', () => {
  for (const name of ['full', 'hard']) {
    const report = reportNamed(name)
    const [html = ''] = sheetPage(report, ReadAloud({ report })).split('<main>')
    const { lines, close, ifAsked } = scriptOf(report)
    expect(html.match(/<li value="\d+">/g)).toHaveLength(lines.length + close.length)
    expect(html.match(/They may ask/g)?.length).toBe([...lines, ...close].filter((line) => line.mayAsk).length)
    expect(html.match(/<dd dir="auto">/g)).toHaveLength(ifAsked.length)
    expect(html).not.toMatch(/<script|<img/)
  }
})

test('names are spelled by the letters that people see', () => {
  expect(spelled('Zoë Żółć')).toBe('Z-O-Ë Ż-Ó-Ł-Ć')
  expect(spelled('Zoe\u0308')).toBe('Z-O-E\u0308')
})

test('the first sentences fit the text they stand in, whatever was said', () => {
  expect(firstSentences(starred)).toMatch(/^I am ringing to report a child missing\. Samantha Carter, 14\. Last seen .*Commercial Road\. My worry: phone is off/)
  expect(firstSentences(conversation({}))).toBe('I am ringing to report a child missing.')
  expect(firstSentences(hard)).toContain('They may be in danger now.')
  const noted = { ...starred, milestones: { danger: now }, remarks: [{ at: now, channel: 'sms' as const, text: 'he left a note', why: 'danger' as const }] }
  expect(firstSentences(noted)).toMatch(/missing\. They may be in danger now\. Signs: he left a note\./)
  const long = 'word '.repeat(320)
  const worst = conversation({ ...starred.answers, child_name: answer(long, long), worry: answer(long, null, 'as_said'), last_seen_where: answer(long, long) })
  for (const one of [...Object.values(everyone), worst]) {
    const { units, encoding } = segments(firstSentences(one))
    expect(units).toBeLessThanOrEqual(encoding === 'GSM-7' ? 250 : 120)
  }
  expect(firstSentences(changed)).toContain('15')
})

test('the reference is short, ours, the same each time, and different for another', () => {
  const one = referenceOf(conversationId('c-1'))
  expect(one).toMatch(/^WL-[2-9A-Z]{5}$/)
  expect(referenceOf(conversationId('c-1'))).toBe(one)
  const many = new Set(Array.from({ length: 2000 }, (_, n) => referenceOf(conversationId(`id-${n}`))))
  expect(many.size).toBeGreaterThan(1990)
})

test('words by others are one line without marks that steer', () => {
  expect(oneLine('a\n=b\t\u202Ec\u0000 \ud800')).toBe('a =b c \ufffd')
})

test('aloud nobody says "Not known": the script says what is not known as people do', () => {
  for (const [name, report] of Object.entries(reports)) {
    const { lines, close, ifAsked } = scriptOf(report)
    for (const { say, answer } of [...lines, ...close]) expect(`${name}: ${say} ${answer ?? ''}`).not.toMatch(/not known/i)
    for (const { answer } of ifAsked) expect(`${name}: ${answer}`).not.toMatch(/: not known/i)
  }
})
