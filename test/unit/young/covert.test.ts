/** A phone that is watched: an ordinary answer with an alert behind it, a way out, nothing unasked, and two people on one phone kept apart. */
import { describe, expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import { actOnAlert } from '../../../src/act.ts'
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
/** They have said that their phone is safe, and were told the word. */
const told = async () => {
  const stage = await young()
  await stage.text('child', '7')
  expect((await stage.text('child', '1')).join()).toContain('text JACKET')
  await stage.pass(minutes(3))
  return stage
}
const ordinary = /^(?:Not yet, sorry|Sorry, there is nothing new|Thanks\. That one)/
const alertsOf = async (stage: PureStage, topic: string) => (await stage.house.store.area(portsmouth).alerts('open')).filter((alert) => alert.topic === topic)

describe('the spare word', () => {
  test.each(['JACKET', 'jacket', 'Jacket?', 'is my jacket here', 'is the jacket ready yet', 'wheres my jacket', 'hi has my jacket come', 'any news on my jacket', 'about my jacket', ' jacket. '])('%s: looks ordinary, and people are told', async (text) => {
    const stage = await told()
    expect((await stage.text('child', text))[0]).toMatch(ordinary)
    expect(await alertsOf(stage, 'code_word')).toMatchObject([{ severity: 'emergency' }])
  })
  test.each(['i have a jacket with me', 'he threw my jacket at me', 'jackets', 'the jacket man saw me', 'parcel', 'ticket', 'is my parcel here'])('is not it: %s', async (text) => {
    const stage = await told()
    expect((await stage.text('child', text)).join()).not.toMatch(ordinary)
    expect(await alertsOf(stage, 'code_word')).toEqual([])
  })

  test('whoever takes the phone then reads nothing but that, whatever they press', async () => {
    const stage = await told()
    await stage.text('child', 'jacket')
    for (const text of ['MENU', 'BACK', 'WEB', 'READY', 'REPORT', 'WHY', 'ANSWERS', 'START AGAIN', 'what is this', 'hello', '1', '3', 'tell me what she said', 'tell my mum im ok', 'worker', 'skip', 'who can see this', 'she is back', 'RUNG', 'PARCEL']) {
      await stage.pass(minutes(2))
      expect((await stage.text('child', text)).join('|'), text).toMatch(ordinary)
    }
  })

  test.each([7, 24, 24 * 9])('…nor %i hours later: the cover holds until they plainly say that they are safe', async (hours) => {
    const stage = await told()
    await stage.text('child', 'is my jacket here')
    await stage.pass(minutes(hours * 60))
    expect((await stage.text('child', 'hello')).join()).toMatch(ordinary)
    expect((await stage.text('child', 'im safe now')).join()).toContain('What would help?')
    await stage.pass(minutes(hours * 60))
    expect((await stage.text('child', 'hello')).join()).not.toMatch(ordinary)
  })

  test.each(['ok go on then', 'continue', 'carry on', 'go on', 'safe', 'SAFE', 'ok safe', 'she is safe', 'is she safe', 'are you safe'])('%s does not lift it: only a sentence of theirs that they are safe', async (text) => {
    const stage = await told()
    await stage.text('child', 'jacket')
    expect((await stage.text('child', text)).join()).toMatch(ordinary)
    await stage.pass(minutes(3))
    expect((await stage.text('child', 'MENU')).join()).toMatch(ordinary)
    expect((await stage.text('child', 'im safe now')).join()).toContain('What would help?')
  })

  test('danger in plain words is still heard, a plain "safe" lifts it, and a worker may let it go on without a text', async () => {
    const stage = await told()
    await stage.text('child', 'jacket')
    expect((await stage.text('child', 'hes locked me in')).join()).toContain('999')
    expect(await alertsOf(stage, 'held')).toHaveLength(1)
    expect((await stage.text('child', 'im safe now')).join()).toContain('What would help?')
    await stage.pass(minutes(20))
    await stage.text('child', 'jacket')
    const [alert] = await alertsOf(stage, 'code_word')
    await actOnAlert(stage.house, { by: jo, alert: alert?.id ?? '' }, { do: 'acknowledge' }, 'once-of-a-test-0001')
    await actOnAlert(stage.house, { by: jo, alert: alert?.id ?? '' }, { do: 'resume', quietly: true }, 'once-of-a-test-0002')
    expect((await stage.text('child', 'MENU')).join()).toContain('Somewhere to stay')
  })

  test('days later too, and after a "wrong number" while somebody looks on', async () => {
    const stage = await told()
    await stage.pass(minutes(60 * 50))
    expect((await stage.text('child', 'is my jacket here')).join()).toMatch(ordinary)
    const other = await told()
    for (const text of ['wrong number', 'hello']) await other.text('child', text)
    expect((await other.text('child', 'is my jacket here')).join()).toMatch(ordinary)
    expect(await alertsOf(other, 'code_word')).toHaveLength(1)
    expect((await other.text('child', 'MENU')).join()).toMatch(ordinary)
  })

  test('a phone that is not safe is not told it, and one that was not told it is answered as by any wrong text', async () => {
    for (const text of ['he checks my phone', 'how do i delete these texts']) expect((await (await young()).text('child', text)).join()).not.toMatch(/jacket/i)
    const unsafe = await young()
    await unsafe.text('child', '7')
    expect((await unsafe.text('child', '3')).join()).not.toMatch(/jacket/i)
    for (const text of ['jacket', 'is my jacket here', 'parcel']) {
      const [stage, wrong] = [await young(), await young()]
      expect(await stage.text('child', text), text).toEqual(await wrong.text('child', text.replace(/jacket|parcel/, 'kettle')))
      expect(await stage.text('friend', text), text).toEqual(await wrong.text('friend', text.replace(/jacket|parcel/, 'kettle')))
      expect(await alertsOf(stage, 'code_word')).toEqual([])
    }
  })

  test('a grown-up\'s sitting on that phone ends it: whoever writes there next was told nothing', async () => {
    const stage = await told()
    await stage.text('child', 'my daughter has not come home, this is her mum')
    expect(await stage.place('child')).toMatch(/^parent/)
    for (const text of ['jacket', 'wrong number', 'jacket']) expect((await stage.text('child', text)).join()).not.toMatch(ordinary)
    expect(await alertsOf(stage, 'code_word')).toEqual([])
  })
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
    for (const text of ['wrong number', 'dont know you', 'not my phone']) expect(await stage.text('child', text)).toEqual(['Sorry about that. No more from us unless you text. In an emergency ring 999.'])
    expect((await stage.conversation('child'))?.id).not.toBe(before?.id)
  })
})
