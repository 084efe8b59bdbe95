/** A reader that is only tried where one of its words occurs (`core/folded.ts`) misses nothing by it: tried over every sentence of the tests. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { askedOf, mayAsk } from '../../../src/core/asks.ts'
import { folded, holdsOne } from '../../../src/core/folded.ts'
import { shortSigns, signs } from '../../../src/core/roads.ts'

const tests = join(import.meta.dirname, '..', '..')
const typed = globSync('stories/**/*.txt', { cwd: tests }).flatMap((file) => readFileSync(join(tests, file), 'utf8').split('\n').filter((line) => line.startsWith('> ')).map((line) => line.slice(2)))
const quoted = globSync('unit/**/*.ts', { cwd: tests }).flatMap((file) => [...readFileSync(join(tests, file), 'utf8').matchAll(/'((?:[^'\\\n]|\\.)+)'|"([^"\n]+)"/g)].map(([, one, two]) => (one ?? two ?? '').replaceAll("\\'", "'")))
const sentences = [...new Set([...typed, ...quoted])].map(folded)

test('there is something to try', () => expect(sentences.length).toBeGreaterThan(4_000))

test.each([...signs, shortSigns].map((some) => [some.road, some] as const))('%s', (_, { needs, says }) => {
  const found = sentences.filter((said) => says.some((form) => form.test(said.spaced())))
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter((said) => !holdsOne(said, needs)).map(({ typed: words }) => words)).toEqual([])
})

test('a question to us', () => {
  const found = sentences.filter((said) => said.typed.length <= 200 && askedOf(said) !== null)
  expect(found.length).toBeGreaterThan(200)
  expect(found.filter((said) => !mayAsk(said)).map(({ typed: words }) => words)).toEqual([])
  expect(mayAsk(folded('Maya Collins'))).toBe(false)
})
