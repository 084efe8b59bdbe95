/** Every story once more: on the Worker in workerd, through the signed door, sealed on D1, to the same letter as on the pure engine. */
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { playStory, readStory } from '../../../src/tools/stage/story.ts'
import { openWorkers, workerStage, type RunningWorker, type Workers } from '../../support/worker-stage.ts'

const folder = join(import.meta.dirname, '../../stories')
const stories = globSync('**/*.txt', { cwd: folder }).sort().map((file) => ({
  name: `${basename(dirname(file))}/${basename(file, '.txt')}`, story: readStory(join(folder, file)), text: readFileSync(join(folder, file), 'utf8') }))
  // Of those with people on duty the check-ins: what else a worker does is played on SQLite, and kept on D1 by the store's contract.
  .filter(({ name, story }) => !story.duty || name.includes('check-in'))

/** As many stories are played at once as there are lanes; each lane plays one after another, and who came first gets the next. */
const lanes = ['lane-1', 'lane-2', 'lane-3']
/** Here the demo's people are on duty. */
const dutyLane = 'lane-on-duty'

let opened: Workers
/** Those that are free, and who waits for one: of each kind its own. */
const kinds = { nobody: { free: [] as RunningWorker[], queue: [] as ((lane: RunningWorker) => void)[] }, duty: { free: [] as RunningWorker[], queue: [] as ((lane: RunningWorker) => void)[] } }
const kindOf = ({ name }: Pick<RunningWorker, 'name'>) => (name === dutyLane ? kinds.duty : kinds.nobody)
const take = ({ free, queue }: typeof kinds.duty) => new Promise<RunningWorker>((taken) => {
  const lane = free.pop()
  if (lane) taken(lane)
  else queue.push(taken)
})
const giveBack = (lane: RunningWorker) => {
  const { free, queue } = kindOf(lane)
  const next = queue.shift()
  if (next) next(lane)
  else free.push(lane)
}

beforeAll(async () => {
  // Receipts are left out: they say nothing in a story, and would be half of what is asked of the machine. The journeys have them.
  opened = await openWorkers([...lanes, dutyLane], { main: 'test/support/evenings.worker.ts', onDuty: [dutyLane], faults: { receipts: 'absent' } })
  for (const lane of opened.workers) giveBack(lane)
})
afterAll(() => opened?.close())

test('there are stories', () => expect(stories.length).toBeGreaterThan(8))

describe.concurrent('through the signed door on D1', () => {
  test.each(stories)('$name', async ({ story, text }) => {
    const lane = await take(story.duty ? kinds.duty : kinds.nobody)
    try {
      expect(await playStory(story, workerStage(lane, story.area, story.at))).toBe(text)
    } finally {
      giveBack(lane)
    }
  })
})

test('and nobody had anything to complain of', () => expect(opened.complained()).toEqual([]))
