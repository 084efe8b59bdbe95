/** The directory: every row says where it is from and when it runs out, and no dead number comes back anywhere. */
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { alwaysShown, deadNumbers, helplines, saidToBeOpenOvernight } from '../../content/helplines.ts'
import { childline, emergencyNumbers } from '../../content/pages.ts'
import type { Helpline } from '../../content/shape.ts'
import { sayHours } from '../../src/core/opening.ts'
import { confirmations } from '../../src/demo/carrier/words.ts'
import { isDramaNumber } from '../../src/settings.ts'
import { optOutTexts } from '../../src/tools/doctor/console.ts'

const rows: readonly Helpline[] = helplines
const day = 86_400_000

test('nobody who builds this has checked a number: every row is unverified and runs out ninety days after it was seen', () => {
  expect(rows.length).toBeGreaterThanOrEqual(28)
  for (const row of rows) {
    expect(row.checked, row.key).toEqual({ status: 'unverified' })
    expect((Date.parse(row.expires) - Date.parse(row.seen)) / day, row.key).toBe(90)
    expect(row.source, row.key).not.toBe('')
    expect(row.call ?? row.text ?? row.web, row.key).toBeTruthy()
  }
  expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length)
})

test('the three that live always shows are there, 116 000 with its hours', () => {
  const shown = alwaysShown.map((key) => rows.find((row) => row.key === key))
  expect(shown.map((row) => row?.call)).toEqual(['999', '101', '116 000'])
  expect(shown[2]?.hours).toBe('9am to 11pm, every day')
})

test('999 by text is only for people who have registered, and pressing 55 does not say where you are', () => {
  expect(rows.find((row) => row.key === 'emergency_sms')?.forWhom).toMatch(/registered/)
  expect(rows.find((row) => row.key === 'emergency_silent')?.forWhom).toMatch(/press 55.*does not tell them where you are/)
})

test('there is somebody but the police to try at three in the morning', () => {
  expect(saidToBeOpenOvernight.map((key) => rows.find((row) => row.key === key)?.key)).toEqual([...saidToBeOpenOvernight])
})

test('what is sent can be sent: GSM-7 only', () => {
  for (const { key, name, forWhom, call = '', text = '', hours, cost, languages, happens } of rows) {
    expect([name, forWhom, call, text, hours, cost, languages, happens].join(''), key).toMatch(/^[A-Za-z0-9 .,;:'()+/-]*$/)
  }
})

test('the bar over every page says what the directory says', () => {
  const digits = (text: string) => text.replaceAll(' ', '')
  for (const bar of [...emergencyNumbers, childline]) {
    const row = rows.find(({ call = '' }) => digits(call) === bar.call)
    expect(row, bar.number).toBeDefined()
    if (row?.opening.open === 'at') expect(bar.forWhat).toBe(`${row.name}, ${sayHours(row.opening).replace(', every day', '')}`)
  }
  // The demo's carrier and the words for the real one's console, too.
  const carrier = [...Object.values(confirmations), ...optOutTexts.map(({ reply }) => reply)].join('\n')
  expect(carrier).not.toMatch(/116 ?000[^.]*day and night/)
  expect(carrier).toMatch(/116 000, free, 9am to 11pm/)
})

// ── Nothing dead comes back ──────────────────────────────────────────────────

const root = new URL('../..', import.meta.url).pathname
/** The one file that may hold them. */
const deadList = 'content/helplines/dead.ts'
/** As a person would see it: numbers without the spaces, brackets and dashes that people put into them. */
const squeezed = (text: string) => text.toLowerCase().replaceAll(/(?<=\d)[\s().-]+(?=\d)/g, '')
const files = globSync(['content/**/*.{ts,tsx,md,json}', 'src/**/*.{ts,tsx,css,js}', 'flows/**/*.ts'], { cwd: root })
  .map((file) => ({ file, text: readFileSync(root + file, 'utf8') }))
  .filter(({ file }) => file !== deadList).map(({ file, text }) => ({ file, text: squeezed(text) }))

const inText = (what: string) => {
  const wanted = squeezed(what)
  if (!/^\d+$/.test(wanted)) return (text: string) => text.includes(wanted)
  const anyForm = new RegExp(`(?<![\\d])(?:${wanted}|\\+?(?:00)?44${wanted.replace(/^0/, '')})(?!\\d)`)
  return (text: string) => anyForm.test(text)
}

test('the search itself finds a dead number however it is written', () => {
  const found = inText('0845 46 47')
  expect(['ring 0845 4647.', '0845-46-47', '(0845) 46 47', '+44 845 46 47', '08454647'].map(squeezed).every(found)).toBe(true)
  expect(['108454647', '0845 46 478', '0845 46'].map(squeezed).some(found)).toBe(false)
  expect(files.map(({ file }) => file)).toEqual(expect.arrayContaining(['content/helplines/young.ts', 'content/areas/staffordshire.ts', 'src/demo/carrier/words.ts']))
  expect(files.length).toBeGreaterThan(6)
})

test.each(deadNumbers.map((dead) => [dead.what, dead]))('%s stands nowhere in content/, flows/ or src/', (_, dead) => {
  const isThere = inText(dead.what)
  expect(files.filter(({ text }) => isThere(text)).map(({ file }) => file)).toEqual([])
  expect(dead.why).not.toBe('')
})

test('no mobile number but drama\'s stands anywhere: any other belongs to somebody', () => {
  const mobiles = files.flatMap(({ file, text }) =>
    [...text.matchAll(/(?<!\d)(?:\+?44|0)(7\d{9})(?!\d)/g)].map((m) => ({ file, number: `+44${m[1]}` })))
  expect(mobiles.filter(({ number }) => !isDramaNumber(number))).toEqual([])
})
