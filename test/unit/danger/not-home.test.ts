/** Words that sound like home again, and are not: to stop the clocks for one of these costs a child (law 2). */
import { expect, test } from 'vitest'
import { assess } from '../../../src/core/danger.ts'

const byYoung = [
  'i got in the van with him', 'he bring me to hotel again', 'he took me back to the house', 'he took me to house again', 'im back in his car', 'im back in the trap',
  'i came in now he locked it', 'im in my room he took my phone', 'stop looking for me', 'you can stop looking im gone', 'yeh i got in', 'they brought me back to the flat',
]
test.each(byYoung)('a young person: %s', (text) => {
  expect(assess(text, 'young_person', []).level).not.toBe('returned')
})

const byParent = [
  'they found his coat', 'they found blood', 'i found him gone', 'hes found a way out the window', 'i didnt say shes back', 'he came home then went out again', 'he came home then went again',
  'hes returned none of my calls', 'they found him last time', 'wifes back', 'husbands home', 'my husbands home now', 'hes back online', 'hes back with them lads', 'hes back on drugs i reckon', 'his mate says hes back in town',
  'hes back at school monday', 'hes got back with his ex', 'hes safe i hope', 'hes safe with god', 'hes safe but wont say where', 'shes home schooled', 'he was home at 4 then went out', 'came home had his tea then went out',
]
test.each(byParent)('a parent: %s', (text) => {
  expect(assess(text, 'parent', []).level).not.toBe('returned')
})

const isHome = [
  ['parent', 'hes home'], ['parent', 'shes back thank god'], ['parent', 'found him safe at his nans'], ['parent', 'he just walked in'], ['parent', 'police have brought her home'], ['parent', 'key just went in the door its him'],
  ['parent', 'hes in the shower'], ['parent', 'hes asleep upstairs'], ['parent', 'shes bak'], ['parent', 'hes home now and eating his tea'], ['parent', 'hes hom'],
  ['young_person', 'im home'], ['young_person', 'got in safe'], ['young_person', 'mum picked me up from town'], ['young_person', 'police took me home'], ['young_person', 'you can stop looking im home'], ['young_person', 'im back at my nans'],
] as const
test.each(isHome)('%s, home again: %s', (side, text) => {
  expect(assess(text, side, []).level).toBe('returned')
})
