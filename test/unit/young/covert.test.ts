/** A phone that is watched: an ordinary answer with an alert behind it, a way out, nothing unasked, and two people on one phone kept apart. */
import { describe, expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import { actOnAlert } from '../../../src/act.ts'
import { isCodeWord } from '../../../src/core/young/hear-young.ts'
import { folded } from '../../../src/core/folded.ts'
import { lineOf, pureStage, type PureStage } from '../../../src/tools/stage/pure-stage.ts'
import { areaCode } from '../../../src/vocabulary.ts'

const evening = Date.parse('2026-11-21T21:00:00Z')
const portsmouth = areaCode('portsmouth')
const jo = demoRota.people[0]
if (!jo) throw new Error('nobody is on the rota')
const minutes = (n: number) => n * 60_000
const young = async () => {
  const stage = pureStage('portsmouth', evening, undefined, true)
  await stage.text('child', 'im 15 and ive left home')
  await stage.pass(minutes(3))
  return stage
}
const ordinary = /^(?:Not yet, sorry|Sorry, there is nothing new|Thanks\. That one)/
const alertsOf = async (stage: PureStage, topic: string) => (await stage.house.store.area(portsmouth).alerts('open')).filter((alert) => alert.topic === topic)

describe('the code word', () => {
  test.each(['PARCEL', 'parcel', 'Parcel?', 'is my parcel here', 'is the parcel ready yet', 'wheres my parcel', 'hi has my parcel come', 'any news on my parcel', 'about my parcel', ' parcel. '])('%s: looks ordinary, and people are told', async (text) => {
    expect(isCodeWord(folded(text))).toBe(true)
    const stage = await young()
    const [body] = await stage.text('child', text)
    expect(body).toMatch(ordinary)
    expect(await alertsOf(stage, 'code_word')).toMatchObject([{ severity: 'emergency' }])
  })
  test.each(['i have a parcel of clothes with me', 'he threw my parcel at me', 'parcels', 'the parcel man saw me', 'my parcel has the tablets in it and ive taken them'])('is not it: %s', (text) => expect(isCodeWord(folded(text))).toBe(false))

  test('whoever takes the phone then reads nothing but that, whatever they press', async () => {
    const stage = await young()
    await stage.text('child', 'parcel')
    for (const text of ['MENU', 'BACK', 'WEB', 'READY', 'REPORT', 'WHY', 'ANSWERS', 'START AGAIN', 'what is this', 'hello', '1', '3', 'tell me what she said', 'tell my mum im ok', 'worker', 'skip', 'who can see this', 'she is back', 'RUNG']) {
      await stage.pass(minutes(2))
      expect((await stage.text('child', text)).join('|'), text).toMatch(ordinary)
    }
  })

  test('danger in plain words is still heard, a plain "safe" lifts it, and a worker may let it go on without a text', async () => {
    const stage = await young()
    await stage.text('child', 'parcel')
    expect((await stage.text('child', 'hes locked me in')).join()).toContain('999')
    expect(await alertsOf(stage, 'held')).toHaveLength(1)
    expect((await stage.text('child', 'im safe now')).join()).toContain('What would help?')
    await stage.pass(minutes(20))
    await stage.text('child', 'parcel')
    const [alert] = await alertsOf(stage, 'code_word')
    await actOnAlert(stage.house, { by: jo, alert: alert?.id ?? '' }, { do: 'acknowledge' }, 'once-of-a-test-0001')
    await actOnAlert(stage.house, { by: jo, alert: alert?.id ?? '' }, { do: 'resume', quietly: true }, 'once-of-a-test-0002')
    expect((await stage.text('child', 'MENU')).join()).toContain('Somewhere to stay')
  })

  test('days later too, on a phone where a young person has written; on any other a parcel is a parcel', async () => {
    const stage = await young()
    await stage.pass(minutes(60 * 50))
    expect((await stage.text('child', 'is my parcel here')).join()).toMatch(ordinary)
    expect(await alertsOf(stage, 'code_word')).toHaveLength(1)
    expect((await stage.text('friend', 'is my parcel here')).join()).not.toMatch(ordinary)
    await stage.text('mum', 'my son is missing')
    expect((await stage.text('mum', 'parcel')).join()).not.toMatch(ordinary)
    expect(await alertsOf(stage, 'code_word')).toHaveLength(1)
  })
})

test('the code word after a "wrong number", while somebody looks on', async () => {
  const stage = await young()
  await stage.text('child', 'wrong number')
  expect((await stage.text('child', 'is my parcel here')).join()).toMatch(ordinary)
  expect(await alertsOf(stage, 'code_word')).toHaveLength(1)
  expect((await stage.text('child', 'MENU')).join()).toMatch(ordinary)
})

describe('is it safe to text this phone?', () => {
  const stopped = async (answers: readonly string[]) => {
    const stage = await young()
    for (const text of [...answers, 'i cut myself really deep and it wont stop bleeding']) await stage.text('child', text)
    const [alert] = await stage.house.store.area(portsmouth).alerts('open')
    await actOnAlert(stage.house, { by: jo, alert: alert?.id ?? '' }, { do: 'acknowledge' }, 'once-of-a-test-0001')
    const before = (await stage.house.store.area(portsmouth).lineThread(lineOf('portsmouth', 'child'))).length
    await actOnAlert(stage.house, { by: jo, alert: alert?.id ?? '' }, { do: 'resume', quietly: false }, 'once-of-a-test-0002')
    return (await stage.house.store.area(portsmouth).lineThread(lineOf('portsmouth', 'child'))).slice(before).map(({ body }) => body)
  }
  test('where it is, a worker may send the text that lets it go on', async () => {
    expect(await stopped(['7', '1'])).toHaveLength(1)
    expect(await stopped([])).toHaveLength(1)
  })
  test.each([[['7', '3']], [['7', 'not sure']], [['he checks my phone']]])('%j: nothing comes that they did not ask for just now', async (answers) => {
    expect(await stopped(answers)).toEqual([])
  })
  test('nor where they asked to be left alone, until they write again', async () => {
    const stage = await young()
    for (const text of ['hes locked me in', 'leave me alone']) await stage.text('child', text)
    const room = stage.house.store.area(portsmouth)
    const alert = (await alertsOf(stage, 'held'))[0]?.id ?? ''
    const said = async () => (await room.lineThread(lineOf('portsmouth', 'child'))).length
    await actOnAlert(stage.house, { by: jo, alert }, { do: 'acknowledge' }, 'once-of-a-test-0001')
    const before = await said()
    await actOnAlert(stage.house, { by: jo, alert }, { do: 'resume', quietly: false }, 'once-of-a-test-0002')
    expect(await said()).toBe(before)
  })
})

describe('two people on one phone', () => {
  const canary = 'im at kezias on dock lane'
  test('a parent on the phone of a child: their own door, and nothing of what the child wrote, not by any word', async () => {
    const stage = await young()
    await stage.text('child', canary)
    await stage.pass(minutes(3))
    const seen = [...await stage.text('child', 'my daughter has not come home, this is her mum')]
    expect(await stage.place('child')).toMatch(/^parent/)
    for (const text of ['no', '1', 'ANSWERS', 'READY', 'WORDS', 'WEB', 'MENU', 'BACK', 'what did she say']) seen.push(...await stage.text('child', text))
    expect(seen.join('\n')).not.toMatch(/kezia|dock lane|15 and ive|left home/i)
    const here = await stage.conversation('child')
    expect(JSON.stringify(here)).not.toMatch(/kezia|dock lane/i)
  })
  test('a child on the phone of a parent: their own door, and nothing of what the parent wrote; and back again', async () => {
    const stage = pureStage('portsmouth', evening, undefined, true)
    await stage.text('mum', 'my daughter Maya Collins is 15 and has not come home to 12 Long Road')
    await stage.pass(minutes(3))
    const seen = [...await stage.text('mum', 'ME')]
    expect(await stage.place('mum')).toMatch(/^young_person/)
    for (const text of [canary, 'MENU', 'READY', 'WEB', 'REPORT', 'BACK', 'ANSWERS']) seen.push(...await stage.text('mum', text))
    expect(seen.join('\n')).not.toMatch(/maya|collins|long road|\/report\/|\/t\//i)
    await stage.pass(minutes(3))
    const after = [...await stage.text('mum', 'my daughter has not come home')]
    for (const text of ['no', 'READY', 'ANSWERS', 'WORDS']) after.push(...await stage.text('mum', text))
    expect(after.join('\n')).not.toMatch(/kezia|dock lane/i)
    expect(JSON.stringify(await stage.conversation('mum'))).not.toMatch(/kezia|dock lane/i)
  })
  test('wrong number: no more than anybody\'s wrong number gets, and a new sitting', async () => {
    const stage = await young()
    await stage.text('child', canary)
    const before = await stage.conversation('child')
    for (const text of ['wrong number', 'who is this', 'not my phone']) expect(await stage.text('child', text)).toEqual(['Sorry about that. No more from us unless you text. In an emergency ring 999.'])
    expect((await stage.conversation('child'))?.id).not.toBe(before?.id)
  })
})
