/** Live pages: so many for one browser, so many in all, and a place that is left can be taken again. */
import { expect, test } from 'vitest'
import { streamLimits, streamPlaces } from '../../../src/http/streams.ts'

test('one browser has three, all have five hundred, and one that leaves twice frees one', () => {
  const places = streamPlaces(streamLimits)
  const mine = [1, 2, 3].map(() => places.take('one'))
  expect(places.take('one')).toBeNull()
  mine[0]?.()
  mine[0]?.()
  expect(places.take('one')).not.toBeNull()
  expect(places.take('one')).toBeNull()
  const others = Array.from({ length: 600 }, (_, n) => places.take(`other ${n}`)).filter((place) => place !== null)
  expect(others).toHaveLength(497)
  for (const leave of others) leave()
  expect(places.take('another')).not.toBeNull()
})
