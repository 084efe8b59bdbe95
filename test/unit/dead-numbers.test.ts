/** No word that is sent and no page that is shown holds a number or an address from the list of dead ones: looked for in what people would read. */
import { expect, test } from 'vitest'
import { areaKeys, areaList } from '../../content/areas/index.ts'
import { forces } from '../../content/forces/index.ts'
import { deadNumbers, helplines } from '../../content/helplines.ts'
import { words } from '../../content/messages/index.ts'
import { questions } from '../../content/questions/index.ts'
import { needKeys, type Message, type Question } from '../../content/shape.ts'
import { signpost } from '../../src/core/signpost.ts'
import { areaPage } from '../../src/pages/area.tsx'
import { failurePage } from '../../src/pages/failure.tsx'
import { frontPage } from '../../src/pages/front.tsx'
import { filled } from '../../src/tools/book/sample.ts'
import { consoleLines } from '../../src/tools/doctor/console.ts'
import { readSettings } from '../../src/settings.ts'
import { instant } from '../../src/vocabulary.ts'
import { whyPage } from '../../src/pages/why.tsx'

const frame = { mode: 'demo', childlineChecked: false } as const
const messages: Record<string, Message> = words
const asked: Record<string, Question> = questions
const settings = readSettings({})

/** Where it stands, and all that a person could read there. */
const read: [string, string][] = [
  ...areaKeys.flatMap((area) => [
    ...Object.entries(messages).map(([key, { sms, web = '' }]): [string, string] => [`${area} ${key}`, filled(`${sms}\n${web}`, 'red_flags', area)]),
    ...Object.entries(asked).map(([key, { sms, legend, hint = '', why }]): [string, string] => [`${area} ask.${key}`, filled([sms, legend, hint, why].join('\n'), key, area)]),
  ]),
  ...areaList.map((area): [string, string] => [`page ${area.code}`, areaPage(frame, { area, force: forces[area.force as keyof typeof forces], today: '2026-11-25' })]),
  ['page front', frontPage(frame, { areas: areaList.map(({ code, name }) => ({ code, name })) })], ['page why', whyPage(frame)],
  ...[400, 404, 500, 503].map((status): [string, string] => [`page ${status}`, failurePage(frame, status)]),
  ...areaList.flatMap((area) => needKeys.map((need): [string, string] => [
    `picked ${area.code} ${need}`, JSON.stringify(signpost({ need, speaker: 'someone_else', age: null, at: instant(Date.parse('2026-11-25T12:00Z')), channel: 'web', area, mode: 'demo' })),
  ])),
  ['console of the carrier', settings.ok ? consoleLines(settings.settings).join('\n') : ''],
]

const squeezed = (text: string) => text.toLowerCase().replaceAll(/(?<=\d)[\s().-]+(?=\d)/g, '')
const holds = (text: string, what: string) => {
  const wanted = squeezed(what)
  return /^\d+$/.test(wanted) ? new RegExp(`(?<!\\d)(?:${wanted}|(?:00)?44${wanted.slice(1)})(?!\\d)`).test(squeezed(text)) : squeezed(text).includes(wanted)
}

test('there is something to look in, and the looking finds what is there', () => {
  expect(read.length).toBeGreaterThan(600)
  const all = read.map(([, text]) => text).join('\n')
  expect(['0800 1111', '116 000', '0191 477 0844', '0345 604 2886', '01733 234724'].filter((number) => !holds(all, number))).toEqual([])
  expect(holds('ring 0845-671 0271 now', '0845 671 0271')).toBe(true)
})

test.each(deadNumbers.map(({ what, was }) => [what, was]))('%s (%s) is read nowhere', (what) => {
  expect(read.filter(([, text]) => holds(text, what)).map(([where]) => where)).toEqual([])
})

test('what is given instead of a dead number is not dead itself', () => {
  for (const { instead } of deadNumbers) if (instead !== null) expect(deadNumbers.some(({ what }) => holds(instead, what)), instead).toBe(false)
})

test('the directory holds no dead number, and the dead list no living one', () => {
  const living = helplines.flatMap(({ call = '', text = '', web = '', chat = '' }) => [call, text, web, chat].filter((way) => way !== ''))
  expect(living.filter((way) => deadNumbers.some(({ what }) => holds(way, what)))).toEqual([])
})
