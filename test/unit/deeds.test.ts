/** However fast and however much is written: what a text does is done, that it is done is said once, and nothing is said that tells one hand of the other. */
import { describe, expect, test } from 'vitest'
import { demoRota } from '../../content/duty.ts'
import { actOnAlert } from '../../src/act.ts'
import { settleHome } from '../../src/act/home.ts'
import { phones, pureStage, type PureStage } from '../../src/tools/stage/pure-stage.ts'
import { areaCode } from '../../src/vocabulary.ts'

const evening = Date.parse('2026-11-21T21:00:00Z')
const MINUTE = 60_000
const portsmouth = areaCode('portsmouth')
const quiet = /again when you pause/
const open = (duty = false) => pureStage('portsmouth', evening, undefined, duty)
const says = async (stage: PureStage, texts: readonly string[], apart = MINUTE) => {
  const bodies: string[] = []
  for (const text of texts) { bodies.push(...await stage.text('phone', text)); await stage.pass(apart) }
  return bodies
}
const times = (n: number, words: (n: number) => string) => Array.from({ length: n }, (_, i) => words(i))

describe('in a flood', () => {
  const jo = demoRota.people.find(({ key }) => key === 'jo')
  if (!jo) throw new Error('nobody is on the rota')
  test.each(['TAKE IT BACK', 'leave me alone', 'dont send it'])('%s, asked for a second time: nothing goes, and it is said once', async (words) => {
    const stage = open(true)
    await stage.text('mum', 'my daughter is 15 and has not come home')
    await says(stage, ['im 15 and i\'ve run away', '3', '1', '1', '1', 'TAKE IT BACK', 'tell my mum im ok', '1', '1', '1'], 1_000)
    await says(stage, times(22, (n) => `something or other ${n}`))
    const [first] = await stage.text('phone', words)
    expect(first).toBeDefined()
    await says(stage, times(3, () => words), 1_000)
    const room = stage.house.store.area(portsmouth)
    const alert = (await room.alerts('open')).find(({ topic }) => topic === 'message_home')?.id ?? ''
    await actOnAlert(stage.house, { by: jo, alert }, { do: 'acknowledge' }, 'once-of-a-test-0001')
    const mums = phones['mum'] ?? ''
    expect(await settleHome(stage.house, { by: jo, alert }, {
      do: 'release', checked: { recipient: 'yes', court_orders: 'yes', domestic_abuse: 'yes' }, reason: 'Asked for.', number: mums, again: mums })).toEqual({ outcome: 'refused', why: 'taken_back' })
    await stage.close()
  })

  test('UNSHARE closes the report, says so, and closes it when it is said again', async () => {
    const stage = open()
    const bodies = await says(stage, ['my daughter has not come home', 'no', 'READY'])
    const token = /\/report\/([\w-]+)/.exec(bodies.join())?.[1] ?? ''
    const link = () => stage.house.store.area(portsmouth).links.look(stage.house.hash(token), stage.house.world.now())
    expect(await link()).toMatchObject({ state: 'live' })
    await says(stage, times(22, (n) => `im so worried about her ${n}`))
    expect(await stage.text('phone', 'UNSHARE')).toHaveLength(1)
    expect(await link()).not.toMatchObject({ state: 'live' })
    const first = (await stage.conversation('phone'))?.webClosed
    await says(stage, ['UNSHARE', 'UNSHARE'], 1_000)
    expect((await stage.conversation('phone'))?.webClosed).toBeGreaterThan(first ?? 0)
    expect((await stage.conversation('phone'))?.reportToken).toBeUndefined()
    await stage.close()
  })

  test.each([['RUNG', 'rang'], ['shes back', 'returned']] as const)('%s is heard and answered', async (words, milestone) => {
    const stage = open()
    await says(stage, ['my daughter has not come home', 'no', '1', ...times(22, (n) => `im so worried about her ${n}`)])
    expect(await stage.text('phone', words)).not.toEqual([])
    expect((await stage.conversation('phone'))?.milestones[milestone]).toBeDefined()
    await stage.close()
  })

  test('RUNG that was not true is taken back', async () => {
    const stage = open()
    await says(stage, ['my daughter has not come home', 'no', '1', 'RUNG', ...times(22, (n) => `im so worried about her ${n}`)])
    expect(await stage.text('phone', 'not rung')).not.toEqual([])
    expect((await stage.conversation('phone'))?.milestones.rang).toBeUndefined()
    await stage.close()
  })
})

describe('the way out of a child\'s thread', () => {
  test('WRONG NUMBER works as often as it is needed, is answered each time, and nothing says that anything was kept', async () => {
    const stage = open()
    const bodies: string[][] = []
    for (let n = 0; n < 12; n += 1) {
      await says(stage, ['im 14 and i ran away', 'im at jakes'], 1_000)
      bodies.push(await stage.text('phone', 'WRONG NUMBER'))
      expect(await stage.conversation('phone'), `${n}`).toMatchObject({ speaker: 'unknown', remarks: [] })
    }
    expect(new Set(bodies.map((one) => one.join()))).toEqual(new Set([(bodies[0] ?? []).join()]))
    for (const said of await says(stage, times(12, () => 'WRONG NUMBER'), 1_000)) expect(said).not.toMatch(quiet)
    expect((await says(stage, ['hello'], 1_000)).join()).not.toMatch(quiet)
    await stage.close()
  })

  test('under its cover nothing says that anything was kept', async () => {
    const stage = open()
    await says(stage, ['im 15 and ive left home', '7', '1'])
    const word = 'jacket'
    await says(stage, [word])
    expect(await stage.place('phone')).toContain('watched')
    expect((await says(stage, times(30, (n) => `asdf ${n}`), 1_000)).join()).not.toMatch(quiet)
    await stage.close()
  })
})

test('who begins a sitting in a flood is not held to a question that never came', async () => {
  const stage = open()
  await says(stage, ['my daughter has not come home', ...times(6, () => 'START AGAIN'), 'im under 18'], 1_000)
  expect(await stage.conversation('phone')).toMatchObject({ speaker: 'young_person', shown: { sent: [] } })
  await stage.pass(MINUTE)
  expect((await stage.text('phone', 'i ran away')).join()).not.toMatch(quiet)
  expect(await stage.text('phone', 'i ran away')).not.toEqual([])
  await stage.close()
})

test('taking a dear number to and fro gets each danger answered once an hour', async () => {
  const stage = open()
  const said = async (text: string) => (await stage.text('+447000000000', text)).join()
  await said('my daughter has not come home')
  const answers: string[] = []
  for (let n = 0; n < 5; n += 1) {
    for (const text of ['im 14 and its me', 'he has a knife and is outside', 'its her mum again', 'he has a knife and is outside']) {
      const answer = await said(text)
      if (text.includes('knife') && answer.includes('999')) answers.push(answer)
      await stage.pass(MINUTE)
    }
  }
  // The child's answer and the grown-up's are two kinds.
  expect(answers).toHaveLength(2)
  expect(new Set(answers).size).toBe(2)
  await stage.close()
})
