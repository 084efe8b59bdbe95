/** Words that each say little and together say much: what they raise of texts that nobody has counted, and what is never weighed. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { argued } from '../../../content/danger/argued.ts'
import { weighed } from '../../../content/danger/weighed.ts'
import { countedRows, hashOf } from '../../../scripts/weigh/counted.ts'
import { listen } from '../../../src/core/danger/listen.ts'
import { hearPhrases } from '../../../src/core/danger/judge.ts'
import { assess, findings } from '../../../src/core/danger.ts'
import { cuesOf } from '../../../src/core/danger/cues.ts'
import { weigh } from '../../../src/core/danger/weigh.ts'
import type { Side } from './rows/shape.ts'

const told = join(import.meta.dirname, 'told/unread')
const rows = globSync('*.tsv', { cwd: told }).flatMap((file) => readFileSync(join(told, file), 'utf8').trimEnd().split('\n').slice(1).map((line) => {
  const [speaker = '', expected = '', kind = '', text = ''] = line.split('\t')
  const side: Side = speaker === 'parent' ? 'parent' : 'young_person'
  return { side, expected, kind, text }
}))
const isAlert = (level: string) => level === 'emergency' || level === 'concern'
const share = (some: typeof rows, isSo: (row: (typeof rows)[number]) => boolean) => some.filter(isSo).length / some.length
const percent = (part: number) => `${(100 * part).toFixed(1)} %`

test('texts that nobody has counted: what is raised with the scales and without them', () => {
  const grave = rows.filter(({ expected }) => expected === 'emergency')
  const worrying = rows.filter(({ expected }) => expected === 'concern')
  const harmless = rows.filter(({ expected }) => expected === 'none')
  const isRaised = ({ text, side }: (typeof rows)[number]) => isAlert(assess(text, side, []).level)
  const isSaid = ({ text, side }: (typeof rows)[number]) => hearPhrases(listen(text), side).findings.length > 0
  const figures = { grave: share(grave, isRaised), worrying: share(worrying, isRaised), harmless: share(harmless, isRaised) }
  const byPhrases = { grave: share(grave, isSaid), worrying: share(worrying, isSaid), harmless: share(harmless, isSaid) }
  for (const [kind, part] of Object.entries(figures)) process.stdout.write(`unread, ${kind}: raised ${percent(part)}, by phrases alone ${percent(byPhrases[kind as keyof typeof byPhrases])}\n`)
  process.stdout.write(`unread, answered as an emergency: ${percent(share(grave, ({ text, side }) => assess(text, side, []).level === 'emergency'))}\n`)
  expect(rows.length).toBeGreaterThan(1700)
  expect(figures.grave).toBeGreaterThan(byPhrases.grave + 0.05)
  expect(figures.grave).toBeGreaterThan(0.8)
  expect(figures.harmless).toBeLessThan(byPhrases.harmless + 0.01)
})

const unforeseen = 'he keeps coming in my room when mums on nights and i feel sick all the time'

const tabled = new Map(Object.entries(weighed.danger).flatMap(([points, cues]) => cues.split(',').map((cue): [string, number] => [cue.trim(), Number(points)])))
const pointsOf = (cue: string) => argued[cue]?.points ?? tabled.get(cue) ?? 0

test('the heaviest words are given as the reason', () => {
  const { words } = listen(unforeseen)
  const points = cuesOf(words).map(pointsOf).filter((one) => one > 0).toSorted((a, b) => b - a)
  expect(points.length).toBeGreaterThan(4)
  expect(points[0]).toBeGreaterThan(points.at(-1) ?? 0)
  expect(weigh(words, 'young_person')?.words.split(', ').map((cue) => pointsOf(cue.replace('…', '~')))).toEqual(points.slice(0, 4))
})

test('the points are those of the texts as they stand', async () => {
  const head = readFileSync(join(import.meta.dirname, '../../../content/danger/weighed.ts'), 'utf8').slice(0, 1000)
  expect(/what was counted, and how: (?<mark>[0-9a-f]{64})/.exec(head)?.groups?.['mark'], 'The texts that are counted have changed, or how they are counted: run `npm run weigh`, read the diff of content/danger/weighed.ts, and run the stories and laws.')
    .toBe(hashOf(await countedRows()))
})

test('a word said twenty times counts once', () => {
  const once = 'scared'
  expect(weigh(listen(`${once} `.repeat(20)).words, 'young_person')).toEqual(weigh(listen(once).words, 'young_person'))
})

test('a plain denial is not weighed, nor is what was said before', () => {
  expect(assess('im not suicidal just fed up of my sister', 'young_person', []).level).toBe('none')
  expect(assess('ok', 'young_person', [unforeseen]).level).toBe('none')
})

test('what a phrase says is the better reason', () => {
  expect(findings('i took 40 paracetamol and im scared and nobody is home', 'young_person').map(({ family }) => family.key)).not.toContain('weighed')
})
