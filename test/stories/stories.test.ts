/** Plays every story on the pure engine. `UPDATE_STORIES=1` writes what the service says now; a person reads the diff. */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { pureStage } from '../../src/tools/stage/pure-stage.ts'
import { playStory, readStory } from '../../src/tools/stage/story.ts'

const folder = import.meta.dirname
const files = globSync('**/*.txt', { cwd: folder }).sort().map((file) => join(folder, file))

test('there are stories', () => expect(files.length).toBeGreaterThan(5))

test.each(files.map((file) => [`${basename(dirname(file))}/${basename(file, '.txt')}`, file]))('%s', async (_, file) => {
  const story = readStory(file)
  const played = await playStory(story, pureStage(story.area, story.at, undefined, story.duty))
  if (process.env['UPDATE_STORIES']) writeFileSync(file, played)
  expect(played).toBe(readFileSync(file, 'utf8'))
})
