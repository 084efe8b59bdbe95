/**
 * Nothing of a missing episode reaches a parent (law 4): whatever decides what is said to anybody, makes a report or draws a page for the
 * public does not so much as know the rooms in which episodes are read, however many files lie between. Only the console's own pages may.
 */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const root = new URL('../..', import.meta.url).pathname
/** What reads an episode, or holds words about one. */
const ofEpisodes = /^(?:src\/episodes\/|src\/act\/(?:episode|own-episodes|read-episode|check-in|check-in-facts|shift)\.ts$|content\/check-ins\/)/
/** Pages of the console, which only practitioners open, and the book's. */
const consoles = /^src\/pages\/(?:duty|episode|check-in|series|shift|police|figures|console)[\w-]*\.tsx?$/
/** The demo's bench, the console, and the workers' Slack, which takes the rota's own people only; every other door is open to anybody. */
const consoleDoors = /^src\/http\/(?:duty|episode|check-in|plan|series|shift|police|return|figure|alert-police|console|dev|demo)[\w-]*\.tsx?$|^src\/http\/(?:service|rehearsal|slack-(?:hands|windows|check-in|send|sent|episode))\.ts$/

const files = globSync(['src/**/*.{ts,tsx}', 'flows/**/*.ts', 'content/**/*.ts'], { cwd: root })
const importsOf = new Map(files.map((file) => [file, [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)]
  .map(([, to = '']) => normalize(join(dirname(file), to)))]))

/** Everything that it stands on, with the way there. */
const standsOn = (file: string): Map<string, string> => {
  const ways = new Map([[file, file]])
  for (const [at, way] of ways) for (const next of importsOf.get(at) ?? []) if (!ways.has(next)) ways.set(next, `${way} > ${next}`)
  return ways
}
const leaks = (file: string) => [...standsOn(file)].filter(([there]) => ofEpisodes.test(there)).map(([, way]) => way)

const deciders = files.filter((file) => /^(?:src\/(?:core|decide|report|duty)\/|src\/decide\.ts$|flows\/)/.test(file))
const pages = files.filter((file) => file.startsWith('src/pages/') && !consoles.test(file))
const doors = files.filter((file) => file.startsWith('src/http/') && !consoleDoors.test(file))

test('what decides, reports or draws for the public knows no episode, by any way', () => {
  expect([deciders.length > 100, pages.length > 10]).toEqual([true, true])
  expect([...deciders, ...pages].flatMap(leaks)).toEqual([])
})

test('no door but the console\'s opens one', () => {
  expect(doors.length).toBeGreaterThan(5)
  expect(doors.flatMap((file) => (importsOf.get(file) ?? []).filter((to) => ofEpisodes.test(to)).map((to) => `${file} > ${to}`))).toEqual([])
})

test('and it would be seen', () => {
  expect(leaks('src/act/episode.ts').length).toBeGreaterThan(3)
  expect(leaks('src/timers.ts').some((way) => way.includes('> src/act/check-in.ts > src/act/check-in-facts.ts'))).toBe(true)
})
