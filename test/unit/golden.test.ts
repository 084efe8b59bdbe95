/**
 * Names that conversations in the store carry: they may be added to, but one that vanishes turns the build red until `content/retired.ts`
 * says what became of it, when and why. `UPDATE_GOLDEN=1` writes down what is new; it never takes a name out that nobody has accounted for.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { words } from '../../content/messages/index.ts'
import { questions } from '../../content/questions/index.ts'
import { renamed, retired, type Gone } from '../../content/retired.ts'
import { flows } from '../../flows/index.ts'

const file = new URL('../golden/names.txt', import.meta.url)
const vocabulary = readFileSync(new URL('../../src/vocabulary.ts', import.meta.url), 'utf8')

/** The members of a union of words in the vocabulary. */
const unionOf = (type: string) => [...(vocabulary.split(`export type ${type} =`)[1]?.split(/\n\n|\nexport /)[0] ?? '').matchAll(/^\s*\|?\s*'(\w+)'/gm)].map((m) => m[1] ?? '')

/** The waits that any flow sets: `{ type: 'wait', params: { name } }` and the one that people choose themselves. */
const waits = Object.values(flows).flatMap((flow) => [...JSON.stringify(flow.config).matchAll(/"type":"wait(?:AsChosen)?","params":\{"name":"(\w+)"/g)].map((m) => m[1] ?? ''))

const inUse = [...new Set([
  ...Object.keys(questions).map((name) => `question ${name}`),
  ...unionOf('Milestone').map((name) => `milestone ${name}`),
  ...waits.map((name) => `wait ${name}`),
  ...Object.keys(flows).map((name) => `flow ${name}`),
  ...Object.keys(words).map((name) => `message ${name}`),
])].sort()

const accounted: Readonly<Record<string, Gone & { to?: string }>> = { ...retired, ...renamed }
const golden = readFileSync(file, 'utf8').split('\n').filter(Boolean)
const unaccounted = golden.filter((name) => !inUse.includes(name) && accounted[name] === undefined)
if (process.env['UPDATE_GOLDEN']) writeFileSync(file, `${[...inUse, ...unaccounted].sort().join('\n')}\n`)

test('every kind of name is found where it is declared', () => {
  for (const [name, most] of [['question', 60], ['milestone', 15], ['wait', 4], ['flow', 4], ['message', 40]] as const) {
    expect(inUse.filter((one) => one.startsWith(`${name} `)).length, name).toBeGreaterThanOrEqual(most)
  }
  expect(inUse).toContain('milestone closed')
  expect(inUse).toContain('wait look_again')
})

test('no name has vanished without a line in content/retired.ts', () => expect(unaccounted).toEqual([]))

test('every name in use is written down (UPDATE_GOLDEN=1 does it)', () =>
  expect(inUse.filter((name) => !readFileSync(file, 'utf8').split('\n').includes(name))).toEqual([]))

test('what is retired or renamed is no longer in use, has a date and a reason, and a new name that is', () => {
  for (const [name, { on, why, to }] of Object.entries(accounted)) {
    expect(inUse, name).not.toContain(name)
    expect(on, name).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(why.length, name).toBeGreaterThan(10)
    if (to !== undefined) expect(inUse, name).toContain(`${name.split(' ')[0] ?? ''} ${to}`)
  }
})
