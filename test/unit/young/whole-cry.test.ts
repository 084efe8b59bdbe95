/** Two words are all that some can write; and a phone that is read along with. Real turns, from the first text on. */
import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/core/danger.ts'
import { saysWatchedPhone } from '../../../src/core/young/watched-phone.ts'
import { folded } from '../../../src/core/folded.ts'
import { lineOf, pureStage, type PureStage } from '../../../src/tools/stage/pure-stage.ts'
import { takeTurn } from '../../../src/turn.ts'
import { areaCode, inboundId } from '../../../src/vocabulary.ts'
import { notCries, parentsOwn, wholeCries } from '../danger/rows/whole-cries.ts'

const evening = Date.parse('2026-11-21T21:00:00Z')
const portsmouth = areaCode('portsmouth')
const stageHere = (duty = true) => pureStage('portsmouth', evening, undefined, duty)
const alerts = async (stage: PureStage) => (await stage.house.store.area(portsmouth).alerts('open')).map(({ severity, topic }) => `${severity} ${topic}`)
const young = async () => {
  const stage = stageHere()
  await stage.text('child', 'im 15 and ive left home')
  await stage.pass(3 * 60_000)
  return stage
}
const cries = wholeCries.filter(({ family }) => family.startsWith('whole_cry')).flatMap((row) => row.young ?? []).filter((text) => !/^help\W*$/i.test(text))
const asks = wholeCries.filter(({ family }) => family === 'whole_ask').flatMap((row) => row.young ?? [])

test.each(cries)('a first text from nobody we know, and from a young person, is danger: %s', async (text) => {
  for (const stage of [stageHere(), await young()]) {
    const said = (await stage.text('child', text)).join('\n')
    expect(said).toMatch(/999/)
    expect(said).toMatch(/55|ambulance/)
    expect(said).not.toMatch(/missing|your child is|Which is nearest/)
    expect((await alerts(stage)).filter((one) => one.startsWith('emergency'))).toHaveLength(1)
  }
})
test.each(asks)('a concern, with the question whether they are safe: %s', async (text) => {
  for (const stage of [stageHere(), await young()]) {
    expect((await stage.text('child', text)).join('\n')).toMatch(/safe right now/)
    expect(await alerts(stage)).toHaveLength(1)
  }
})
test('as a piece of a sentence they are nothing, and a parent keeps theirs', () => {
  expect(notCries.filter((text) => assess(text, 'young_person', []).level !== 'none')).toEqual([])
  for (const [text, level] of parentsOwn) expect(assess(text, 'parent', []).level, text).toBe(level)
})
test('"please" under our own question of a message home is an answer to it', async () => {
  const stage = await young()
  for (const text of ['tell my mum im ok', '1', '1']) await stage.text('child', text)
  await stage.text('child', 'please')
  expect(await alerts(stage)).toEqual(['concern message_home'])
})

describe('the word HELP, which carriers make their own', () => {
  const help = async (stage: PureStage, phone: string, text = 'HELP', id = 'help-1') => {
    const before = (await stage.house.store.area(portsmouth).lineThread(lineOf('portsmouth', phone))).length
    const at = stage.house.world.now()
    await takeTurn(stage.house, { id: inboundId(id), area: portsmouth, from: { line: lineOf('portsmouth', phone) }, at, knock: { kind: 'carrier', word: 'help', text } }, text)
    return (await stage.house.store.area(portsmouth).lineThread(lineOf('portsmouth', phone))).slice(before).filter(({ direction }) => direction === 'out').map(({ body }) => body).join('\n')
  }
  test('from a child: 999 and 55, and an alert', async () => {
    const stage = await young()
    const said = await help(stage, 'child')
    expect(said).toMatch(/999.*55/s)
    expect(said).not.toMatch(/missing child/i)
    expect(await alerts(stage)).toEqual(['emergency help_now'])
  })
  test('from nobody we know: neutral words with 999 and 55; a repeat joins the alert', async () => {
    const stage = stageHere()
    for (const id of ['help-1', 'help-2']) {
      const said = await help(stage, 'child', 'Help', id)
      expect(said).toMatch(/999.*55/s)
      expect(said).not.toMatch(/missing child/i)
    }
    expect(await alerts(stage)).toEqual(['emergency help_now'])
  })
  test('from a parent, and INFO from anybody: as before', async () => {
    const stage = stageHere()
    await stage.text('mum', 'my son is missing')
    expect(await help(stage, 'mum')).toMatch(/A missing child: ring 101 now/)
    expect(await help(stage, 'friend', 'INFO', 'info-1')).toMatch(/MENU/)
    expect(await alerts(stage)).toEqual([])
  })
})

const watched = ['they check my phone', 'hes reading my texts', 'im 15 my dad reads my phone i cant talk long', 'im 13 mum looks thru my phone', 'mum goes thru my phone every nite', 'shes watching me text', 'my stepdad is right here', 'delete this',
  'i need to go he is here', 'gtg hes here', 'my dad keeps checking my phone', 'she always goes through my messages', 'how do i hide this', 'he reads all my messages', 'cant talk mum is next to me', 'pls delete these', 'foster carer checks my texts']
describe.each(watched)('a phone that is read along with: %s', (text) => {
  test('as a first text, and later: words that say nothing on a lock screen, and no welcome', async () => {
    expect(saysWatchedPhone(folded(text))).toBe(true)
    for (const stage of [stageHere(), await young()]) {
      const said = await stage.text('child', text)
      expect(said).toHaveLength(1)
      expect(said[0]).toMatch(/Delete these texts/)
      expect(said[0]?.slice(0, 40)).not.toMatch(/windowlight|child|missing|police|danger|safe|999|worker/i)
      expect((await stage.conversation('child'))?.answers['young_phone']?.value).toBe('no')
    }
  })
})
test('somebody beside them raises a concern that the screen says nothing of', async () => {
  const stage = await young()
  await stage.text('child', 'i need to go he is here')
  expect(await alerts(stage)).toEqual(['concern phone_watched'])
})
test.each(['my mum reads to me', 'he reads books', 'i check my phone a lot', 'my stepdad is here for tea later', 'i need to go to the shop', 'he was right here last week and then he left', 'we watched a film'])('is not it: %s', (text) => {
  expect(saysWatchedPhone(folded(text))).toBe(false)
})
test('danger that stands is never greeted away by a word about the phone', async () => {
  const stage = stageHere()
  await stage.text('child', 'help me he has a knife')
  expect((await stage.text('child', 'my mum checks my phone')).join('\n')).toMatch(/999.*55/s)
})
test('a parent whose child reads their phone keeps their own door', async () => {
  const stage = stageHere()
  await stage.text('mum', 'my son is missing and he reads my texts')
  expect(await stage.place('mum')).toMatch(/^parent/)
})

test.each(['he hurts me', 'he hit me again', 'hes locked me in', 'help me', 'hes here'])('after the spare word danger is told to people, and the screen stays ordinary: %s', async (text) => {
  const stage = await young()
  for (const one of ['7', '1', 'jacket']) await stage.text('child', one)
  await stage.pass(60_000)
  const said = (await stage.text('child', text)).join('\n')
  expect(said).toMatch(/^(?:Sorry, there is nothing new on that|Thanks\. That one)/)
  expect(said).toMatch(/In an emergency ring 999/)
  expect(said).not.toMatch(/danger|worker|55|safe/i)
  expect(await alerts(stage)).toHaveLength(2)
  expect(await stage.place('child')).toMatch(/watched/)
})
