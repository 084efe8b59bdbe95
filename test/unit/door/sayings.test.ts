/** The order in which a message is heard is one list (`src/core/sayings.ts`); what may stand above danger, and what stands last, is fixed. */
import { expect, test } from 'vitest'
import { sayings } from '../../../src/core/sayings.ts'

const names = sayings.map(({ name }) => name)

test('nothing is heard before danger but that there are no words, whose hand holds the phone, and that the danger which stands is worse', () => {
  expect(names.slice(0, names.indexOf('danger'))).toEqual(['nothing', 'a child on a parent\'s phone', 'a grown-up on a child\'s phone', 'worse, while danger stands'])
  expect(names.slice(names.indexOf('danger'), names.indexOf('danger') + 3)).toEqual(['danger', 'they are back', 'not safe'])
})

test('to be left alone outranks every word and question of ours', () => expect(names.indexOf('leave me alone')).toBe(names.indexOf('not safe') + 1))

test('the last row takes whatever is said, by anybody', () => {
  const last = sayings.at(-1)
  expect(last).toMatchObject({ name: 'told', in: 'any' })
  expect([last?.unless, last?.where]).toEqual([undefined, undefined])
})

test('a row has one name, and only what says danger by itself is heard alone', () => {
  expect(new Set(names).size).toBe(names.length)
  expect(sayings.filter(({ alone }) => alone).map(({ name }) => name)).toEqual(names.slice(0, names.indexOf('not safe') + 1))
})
