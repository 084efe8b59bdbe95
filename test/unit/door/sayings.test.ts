/** The order in which a message is heard is one list (`src/core/sayings.ts`); what may stand above danger, and what stands last, is fixed. */
import { expect, test } from 'vitest'
import { sayings } from '../../../src/core/sayings.ts'

const names = sayings.map(({ name }) => name)

/** A word that was agreed says what it was agreed for, and never less than the danger in it; that they must stop and are not alone is told to people, and rings out in nobody's hand (decision 0010). A death is never a return nor an injury; what is washed is lost; each of them hears the danger in the same words with it. */
const beforeDanger = ['nothing', 'a word that was agreed', 'somebody beside them, after a check-in', 'a child on a parent\'s phone', 'a grown-up on a child\'s phone', 'a child has died', 'what may be washed', 'back, with signs of harm',
  'worse, while danger stands', 'a child by water who cannot say who they are']
const afterDanger = ['danger', 'they are back', 'cold, put out', 'not safe', 'they do mean it', 'whom they fear is near', 'a phone that is read']

test('what may stand above danger is few, and each has its reason', () => {
  expect(names.slice(0, names.indexOf('danger'))).toEqual(beforeDanger)
  expect(names.slice(names.indexOf('danger')).slice(0, afterDanger.length)).toEqual(afterDanger)
})

// "Not at night" says when, and is read first only because it says less than "leave me alone".
test('to be left alone outranks every word and question of ours; what only names other hours is not that', () =>
  expect(names.slice(beforeDanger.length + afterDanger.length).slice(0, 2)).toEqual(['other hours for our texts', 'leave me alone']))

test('the last row takes whatever is said, by anybody', () => {
  const last = sayings.at(-1)
  expect(last).toMatchObject({ name: 'told', in: 'any' })
  expect([last?.unless, last?.where]).toEqual([undefined, undefined])
})

// A complaint weighs the danger in its own words first, and is none where any is left.
test('a row has one name, and only what says danger by itself is heard alone', () => {
  expect(new Set(names).size).toBe(names.length)
  expect(sayings.filter(({ alone }) => alone).map(({ name }) => name)).toEqual([...beforeDanger, ...afterDanger, 'in grief', 'alone again', 'a complaint'])
})
