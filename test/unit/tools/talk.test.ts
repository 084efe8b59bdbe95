/** The terminal plays the same engine as the service, and what was played can be kept as a story. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pureStage } from '../../../src/tools/stage/pure-stage.ts'
import { londonTime, playStory, readStory } from '../../../src/tools/stage/story.ts'
import { firstWords, readArguments, talk, type Wanted } from '../../../src/tools/talk.ts'

const wanted: Wanted = { flow: 'parent', area: 'gateshead', begins: '2026-06-21 19:30' }
async function* typed(...lines: string[]) {
  yield* lines
}
const converse = async (...lines: string[]) => {
  const shown: string[] = []
  const story = await talk(wanted, pureStage(wanted.area, londonTime(wanted.begins)), typed(...lines), (line) => shown.push(line))
  return { shown, story }
}

test('what was played is a story that plays again to the letter', async () => {
  const { story } = await converse('no', '4', '15', 'none', '2', '~ 11 minutes', 'dad: hello', '> mum: im 15 and ive left home', 'it is 3 degrees out', 'he has got a knife', '/quit', 'never heard')
  expect(story).toContain('~ 11 minutes\n< It\'s time.')
  expect(story).toMatch(/^! emergency weapon$/m)
  expect(story).toMatch(/^= mum: young_person/m)
  expect(story).not.toContain('never heard')
  const folder = mkdtempSync(join(tmpdir(), 'talk-'))
  const file = join(folder, 'kept.txt')
  writeFileSync(file, story)
  const again = readStory(file)
  expect(await playStory(again, pureStage(again.area, again.at))).toBe(story)
  rmSync(folder, { recursive: true })
})

test('every reply is shown with its segments, and where the conversation stands', async () => {
  const { shown } = await converse('no')
  expect(shown.join('\n')).toContain('    (2 segments, ')
  expect(shown.at(-1)).toBe('    = parent asking_whereabouts')
})

test('a time that cannot be read is said, and the talk goes on', async () => {
  const { shown, story } = await converse('~ soon', '~ 1 day', 'no')
  expect(shown.join('\n')).toContain('cannot read "~ soon"')
  expect(story).toContain('~ 1 day\n')
  expect(story).not.toContain('soon')
})

test('each flow has first words that open it', async () => {
  for (const [flow, words] of Object.entries(firstWords)) {
    const stage = pureStage('portsmouth', londonTime('2026-01-05 12:00'))
    await stage.text('phone', words)
    expect(await stage.place('phone'), flow).toMatch(new RegExp(`^${flow} `))
  }
})

test('the command line is read, or what is wrong with it is said', () => {
  const now = Date.parse('2026-07-01T11:05:00Z')
  expect(readArguments(['parent', '--area', 'gateshead', '--at', '2026-11-21 21:40'], now)).toEqual({ flow: 'parent', area: 'gateshead', begins: '2026-11-21 21:40' })
  expect(readArguments([], now)).toEqual({ flow: null, area: 'portsmouth', begins: '2026-07-01 12:05' })
  expect(readArguments(['nobody'], now)).toMatch(/no flow "nobody"/)
  expect(readArguments(['--area', 'mars'], now)).toMatch(/no area "mars"/)
  expect(readArguments(['--at', 'tonight'], now)).toMatch(/^Say when/)
  expect(readArguments(['--loud'], now)).toMatch(/no --loud/)
})
