/** Every story once more, on the real service: through the signed SMS door, sealed, on SQLite files. The same text, to the letter. */
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { sqliteStage } from '../../support/http-stage.ts'
import { playStory, readStory } from '../../../src/tools/stage/story.ts'

const folder = join(import.meta.dirname, '../../stories')
const files = globSync('**/*.txt', { cwd: folder }).sort().map((file) => join(folder, file))

test('there are stories', () => expect(files.length).toBeGreaterThan(5))

test.each(files.map((file) => [`${basename(dirname(file))}/${basename(file, '.txt')}`, file]))('%s', async (_, file) => {
  const story = readStory(file)
  const stage = await sqliteStage(story.area, story.at, story.duty)
  try {
    expect(await playStory(story, stage)).toBe(readFileSync(file, 'utf8'))
  } finally {
    await stage.close()
  }
})
