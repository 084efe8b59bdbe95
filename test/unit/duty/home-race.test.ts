/** A message home that is taken back and asked for anew with other words, at each moment of a release: one goes, the one that the worker saw, and the child hears of that one. */
import { expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import { homeChecks } from '../../../content/message-home.ts'
import { actOnAlert, readAlert } from '../../../src/act.ts'
import { settleHome, type HomeAct } from '../../../src/act/home.ts'
import { askedMark, homeAsked } from '../../../src/duty/message-home.ts'
import { lineOf, phones, pureStage, type PureStage } from '../../../src/tools/stage/pure-stage.ts'
import { areaCode } from '../../../src/vocabulary.ts'

const portsmouth = areaCode('portsmouth')
const jo = demoRota.people[0]
if (!jo) throw new Error('nobody is on the rota')
const mums = phones['mum'] ?? ''
const checked = Object.fromEntries(Object.keys(homeChecks).map((check) => [check, 'yes' as const]))

const open = async () => {
  const stage = pureStage('portsmouth', Date.parse('2026-11-21T21:00:00Z'), undefined, true)
  await stage.text('mum', 'my daughter is 15 and has not come home')
  for (const words of ['im 15 and ive left home', 'tell my mum im ok', '1', '1', '1']) await stage.text('child', words)
  const alert = (await stage.house.store.area(portsmouth).alerts('open')).find(({ topic }) => topic === 'message_home')?.id ?? ''
  await actOnAlert(stage.house, { by: jo, alert }, { do: 'acknowledge' }, 'once-of-a-test-0001')
  return { stage, alert }
}
/** As the worker's page shows it now. */
const seen = async ({ stage, alert }: Awaited<ReturnType<typeof open>>): Promise<HomeAct> => {
  const read = await readAlert(stage.house, { by: jo, alert })
  const asked = 'refused' in read ? null : homeAsked(read.conversation)
  if (!asked) throw new Error('nothing is asked')
  return { do: 'release', checked, reason: 'Asked for, and checked.', number: mums, again: mums, asked: askedMark(asked) }
}
const anew = async (stage: PureStage) => { for (const words of ['take it back', 'tell my mum im ok', '1', '3', '1']) await stage.text('child', words) }
const bodies = async (stage: PureStage, phone: string) =>
  (await stage.house.store.area(portsmouth).lineThread(lineOf('portsmouth', phone))).filter(({ direction }) => direction === 'out').map(({ body }) => body)
const homes = async (stage: PureStage) => (await bodies(stage, 'mum')).filter((body) => body.includes('A message was passed to us'))
const heard = async (stage: PureStage) => (await bodies(stage, 'child')).filter((body) => body.includes('That\'s sent') || body.includes('words were'))

test('between the page and the press: nothing goes, and the worker is told to look again; then what they see goes', async () => {
  const opened = await open()
  const old = await seen(opened)
  await anew(opened.stage)
  expect(await settleHome(opened.stage.house, { by: jo, alert: opened.alert }, old)).toEqual({ outcome: 'refused', why: 'asked_anew' })
  expect(await homes(opened.stage)).toEqual([])
  expect(await settleHome(opened.stage.house, { by: jo, alert: opened.alert }, await seen(opened))).toEqual({ outcome: 'kept' })
  expect(await homes(opened.stage)).toEqual([expect.stringContaining('I love you')])
})

test('a "no" to what was asked before is no "no" to what is asked now', async () => {
  const opened = await open()
  const { asked = '' } = await seen(opened)
  await anew(opened.stage)
  const no: HomeAct = { do: 'decline', checked: { ...checked, recipient: 'no' }, reason: 'Not there.', asked }
  expect(await settleHome(opened.stage.house, { by: jo, alert: opened.alert }, no)).toEqual({ outcome: 'refused', why: 'asked_anew' })
})

/** The release, with the child writing just before the commit whose id ends so. */
const interrupted = (stage: PureStage, ending: RegExp): PureStage['house'] => {
  const room = stage.house.store.area(portsmouth)
  let isDone = false
  return { ...stage.house, store: { ...stage.house.store, area: () => ({ ...room, commit: async (turn) => {
    if (!isDone && ending.test(turn.inbound.id)) { isDone = true; await anew(stage) }
    return room.commit(turn)
  } }) } }
}

test.each([['begins', /:going:/], ['reaches the parent', /:home$/], ['is told to the child', /:went$/]] as const)('just before it %s: at most one goes, the first, and the child hears of no other', async (_, ending) => {
  const opened = await open()
  const { stage, alert } = opened
  await settleHome(interrupted(stage, ending), { by: jo, alert }, await seen(opened))
  const went = await homes(stage)
  expect(went.length).toBeLessThanOrEqual(1)
  for (const body of went) expect(body).toContain('"I\'m safe."')
  expect((await heard(stage)).join('\n')).not.toContain('I love you')
  expect((await heard(stage)).length).toBe(went.length)
})

test('broken off when the parent had it, asked anew, and pressed again: the child hears of the words that went', async () => {
  const opened = await open()
  const { stage, alert } = opened
  const room = stage.house.store.area(portsmouth)
  const falls: PureStage['house'] = { ...stage.house, store: { ...stage.house.store, area: () => ({ ...room, commit: async (turn) => {
    if (turn.inbound.id.endsWith(':went')) throw new Error('the power went')
    return room.commit(turn)
  } }) } }
  await expect(settleHome(falls, { by: jo, alert }, await seen(opened))).rejects.toThrow('the power went')
  await anew(stage)
  expect(await settleHome(stage.house, { by: jo, alert }, await seen(opened))).toEqual({ outcome: 'kept' })
  expect(await homes(stage)).toEqual([expect.stringContaining('"I\'m safe."')])
  expect(await heard(stage)).toEqual([expect.stringContaining('"I\'m safe."')])
})
