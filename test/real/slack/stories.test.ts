/** Plays every story of the workers' Slack, on Node with the real Bolt. `UPDATE_STORIES=1` writes what the service says now; a person reads the diff. */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { playSlackStory, readSlackStory } from './story.ts'
import { leftUs } from './walk.ts'

const folder = join(import.meta.dirname, 'stories')
const files = globSync('*.txt', { cwd: folder }).sort().map((file) => join(folder, file))

test('there are stories', () => expect(files.length).toBeGreaterThan(2))

test.each(files.map((file) => [basename(file, '.txt'), file]))('%s', async (_name, file) => {
  const { text, stage, heard } = await playSlackStory(readSlackStory(file))
  const left = leftUs(stage)
  await stage.close()
  if (process.env['UPDATE_STORIES']) writeFileSync(file, text)
  expect(text).toBe(readFileSync(file, 'utf8'))
  expect(stage.wrong).toEqual([])
  // Nothing of whom or what ever leaves for Slack: no name, no number, nothing that came from a phone.
  expect(/.{0,60}(?:Samira|Markle|Quillfeather|Zebedee|umbrella|00160|00161).{0,20}/i.exec(left)?.[0]).toBeUndefined()
  expect(heard.filter((words) => words.length > 12 && left.includes(words))).toEqual([])
}, 60_000)
