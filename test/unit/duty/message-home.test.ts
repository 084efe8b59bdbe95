/** A message home: a fixed sentence that a worker releases reaches the parent once, alone, and the child hears which words went and when. */
import { describe, expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import { homeChecks, homeSentences, type HomeCheck } from '../../../content/message-home.ts'
import type { DutyPerson } from '../../../content/shape.ts'
import { actOnAlert } from '../../../src/act.ts'
import { settleHome, type HomeAct } from '../../../src/act/home.ts'
import { release, type Checked } from '../../../src/duty/message-home.ts'
import { lineOf, phones, pureStage, type PureStage } from '../../../src/tools/stage/pure-stage.ts'
import { takeTurn } from '../../../src/turn.ts'
import { areaCode, inboundId } from '../../../src/vocabulary.ts'

const evening = Date.parse('2026-11-21T21:00:00Z')
const portsmouth = areaCode('portsmouth')
const person = (key: string): DutyPerson => {
  const found = demoRota.people.find((one) => one.key === key)
  if (!found) throw new Error(key)
  return found
}
const every = (found: 'yes' | 'no'): Checked => Object.fromEntries((Object.keys(homeChecks) as HomeCheck[]).map((check) => [check, found]))
const mums = phones['mum'] ?? ''
type Giving = Extract<HomeAct, { do: 'release' }>
const giving = (more: Partial<Giving> = {}): HomeAct => ({ do: 'release', checked: every('yes'), reason: 'She asked for it; her social worker agrees.', number: mums, again: mums, ...more })
const declining = (checked: Checked = every('no'), reason = 'There is an order.'): HomeAct => ({ do: 'decline', checked, reason })

/** A mother who has written, and a child who asks: for their mum, with one of the sentences, and yes. */
const open = async ({ sentence = 1, says = '1', before = [], duty = true }: { sentence?: number; says?: string; before?: readonly string[]; duty?: boolean } = {}) => {
  const stage = pureStage('portsmouth', evening, undefined, duty)
  await stage.text('mum', 'my daughter is 15 and has not come home')
  for (const words of ['im 15 and ive left home', ...before, 'tell my mum im ok', '1', String(sentence), says]) await stage.text('child', words)
  const alert = (await stage.house.store.area(portsmouth).alerts('open')).find(({ topic }) => topic === 'message_home')
  if (alert) await actOnAlert(stage.house, { by: person('jo'), alert: alert.id }, { do: 'acknowledge' }, 'once-of-a-test-0001')
  return { stage, alert: alert?.id ?? '' }
}
const bodies = async (stage: PureStage, phone: string) =>
  (await stage.house.store.area(portsmouth).lineThread(lineOf('portsmouth', phone))).filter(({ direction }) => direction === 'out').map(({ body }) => body)
const carrierWord = (stage: PureStage, word: 'stop' | 'start') => takeTurn(stage.house, {
  id: inboundId(`carrier ${word}`), area: portsmouth, at: stage.house.world.now(), from: { line: lineOf('portsmouth', 'child') }, knock: { kind: 'carrier', word, text: word } }, `of ${word}`)
const both = async (stage: PureStage) => [await bodies(stage, 'mum'), await bodies(stage, 'child')] as const
const settle = ({ stage, alert }: { stage: PureStage; alert: string }, act: HomeAct, by = person('jo')) => settleHome(stage.house, { by, alert }, act)

test.each(Object.values(homeSentences).map((words, i) => [words, i + 1] as const))('“%s”: the child is shown it whole, it reaches the parent with what is not known, and the child hears which words went and when', async (words, sentence) => {
  const opened = await open({ sentence })
  const [mum, child] = await both(opened.stage)
  const plain = words.replaceAll('’', '\'')
  expect(child.at(-2)).toContain(`This is all that would be sent, no more: "${plain}" It goes to your mum.`)
  expect(child.at(-1)).toMatch(/^OK, asked\. It is looked at by 10:00pm, by a worker/)
  expect(await settle(opened, giving())).toEqual({ outcome: 'kept' })
  const [home, went] = [(await bodies(opened.stage, 'mum')).slice(mum.length), (await bodies(opened.stage, 'child')).slice(child.length)]
  expect(home).toHaveLength(1)
  expect(went).toHaveLength(1)
  expect(home[0]).toContain(`"${plain}"`)
  expect(home[0]).toMatch(/can't be sure who sent it/)
  expect(home[0]).toMatch(/Keep your police report open/)
  expect(went[0]).toContain(`"${plain}"`)
  expect(went[0]).toMatch(/^That's sent, at 9:00pm\./)
  // Three readers: what a lock screen shows says nothing.
  expect(went[0]?.slice(0, 40)).not.toMatch(/home|mum|parent|safe|police|missing|love/i)
  expect(await opened.stage.house.store.area(portsmouth).alert(opened.alert)).toMatchObject({ resolved: { by: 'jo', outcome: 'passed_on' } })
})

test('settled once, whoever presses again, with whatever words and to whatever number', async () => {
  const opened = await open()
  await opened.stage.text('dad', 'my daughter is missing')
  await settle(opened, giving())
  const before = [await both(opened.stage), await bodies(opened.stage, 'dad')]
  const dads = phones['dad'] ?? ''
  for (const [act, by] of [[giving(), 'jo'], [giving({ number: dads, again: dads }), 'jo'], [giving(), 'sam'], [declining(), 'sam']] as const) {
    expect(await settle(opened, act, person(by))).toEqual({ outcome: 'refused', why: 'over' })
  }
  expect([await both(opened.stage), await bodies(opened.stage, 'dad')]).toEqual(before)
})

test('not released: kindly told that nothing was sent, and who may help; the parent receives nothing', async () => {
  const opened = await open()
  const [mum, child] = await both(opened.stage)
  expect(await settle(opened, declining())).toEqual({ outcome: 'kept' })
  expect(await bodies(opened.stage, 'mum')).toEqual(mum)
  const [told] = (await bodies(opened.stage, 'child')).slice(child.length)
  expect(told).toMatch(/nothing was sent\. It isn't your fault/)
  expect(told).toContain('116000')
  expect(told?.slice(0, 40)).not.toMatch(/home|mum|parent|safe|police|missing|love/i)
})

test.each<[string, HomeAct, string]>([
  ['with the court orders not looked at', giving({ checked: { recipient: 'yes', domestic_abuse: 'yes' } }), 'not_checked'],
  ['with fear at home not looked at', giving({ checked: { recipient: 'yes', court_orders: 'yes' } }), 'not_checked'],
  ['with nothing looked at', giving({ checked: {} }), 'not_checked'],
  ['with an order that forbids it', giving({ checked: { ...every('yes'), court_orders: 'no' } }), 'check_says_no'],
  ['without a reason', giving({ reason: ' ' }), 'no_reason'],
  ['without a number', giving({ number: 'her mum', again: 'her mum' }), 'no_number'],
  ['with two numbers', giving({ again: phones['dad'] ?? '' }), 'numbers_differ'],
  ['to a number that has not written', giving({ number: '07700900119', again: '07700 900119' }), 'nobody_there'],
  ['to the child themselves', giving({ number: phones['child'] ?? '', again: phones['child'] ?? '' }), 'not_a_parent'],
  ['not released, with nothing looked at', declining({}), 'not_checked'],
  ['not released, without a reason', declining(every('no'), ''), 'no_reason'],
])('%s: nothing goes', async (_, act, why) => {
  const opened = await open()
  const before = await both(opened.stage)
  expect(await settle(opened, act)).toEqual({ outcome: 'refused', why })
  expect(await both(opened.stage)).toEqual(before)
})

test('only by whoever has it in hand, or their manager; never by another area\'s worker', async () => {
  const opened = await open()
  expect(await settle(opened, giving(), person('priya'))).toEqual({ outcome: 'refused', why: 'in_other_hands' })
  expect(await settle(opened, giving(), person('ali'))).toEqual({ outcome: 'refused', why: 'unknown' })
  expect(await settle(opened, giving(), person('sam'))).toEqual({ outcome: 'kept' })
})

test('no sentence of nobody\'s, none that every object has', () => {
  const ends = { from: { speaker: 'young_person', area: portsmouth }, to: { speaker: 'parent', area: portsmouth } } as const
  for (const sentence of ['at_nans', 'constructor', '__proto__']) {
    expect(release({ sentence: sentence as 'safe', checked: every('yes'), reason: 'x' }, ends, person('jo'))).toEqual({ refused: 'no_such_sentence' })
  }
})

test('taken back before it went: nothing may go; asked again, it may', async () => {
  const opened = await open()
  await opened.stage.text('child', 'take it back')
  expect((await bodies(opened.stage, 'child')).at(-1)).toMatch(/taken back, and nothing goes/)
  expect(await settle(opened, giving())).toEqual({ outcome: 'refused', why: 'taken_back' })
  for (const words of ['tell my mum im ok', '1', '3', '1']) await opened.stage.text('child', words)
  expect(await settle(opened, giving())).toEqual({ outcome: 'kept' })
  expect((await bodies(opened.stage, 'mum')).at(-1)).toContain('I love you')
})

test.each([['no', []], ['not safe', ['7', '3']]])('a phone that is not safe to text hears of it only when it asks (%s)', async (_, phone) => {
  const opened = await open({ before: phone, says: phone.length > 0 ? '1' : '2' })
  const [, child] = await both(opened.stage)
  expect(await settle(opened, giving())).toEqual({ outcome: 'kept' })
  expect(await bodies(opened.stage, 'child')).toEqual(child)
  await opened.stage.pass(40 * 60_000)
  expect((await opened.stage.text('child', 'hi')).join()).not.toMatch(/That's sent/)
  const [told] = await opened.stage.text('child', 'did it go')
  expect(told).toMatch(/^That's sent, at 9:00pm\. Nothing else was said/)
})

test('a parent\'s phone that said STOP: nothing goes, and the child does not hear that it did', async () => {
  const opened = await open()
  const room = opened.stage.house.store.area(portsmouth)
  await room.optOuts.set(lineOf('portsmouth', 'mum'), 'out', opened.stage.house.world.now(), 'carrier')
  const before = await both(opened.stage)
  expect(await settle(opened, giving())).toEqual({ outcome: 'refused', why: 'opted_out' })
  expect(await both(opened.stage)).toEqual(before)
  expect(await settle(opened, declining())).toEqual({ outcome: 'kept' })
})

test('a phone that has been turned to another conversation since receives nothing', async () => {
  const opened = await open()
  await opened.stage.text('mum', 'ME')
  const before = await bodies(opened.stage, 'mum')
  expect(await settle(opened, giving())).toEqual({ outcome: 'refused', why: 'not_a_parent' })
  expect(await bodies(opened.stage, 'mum')).toEqual(before)
})

test('with nobody on the rota it is not offered: who else can is said instead, and nothing is asked', async () => {
  const { stage, alert } = await open({ duty: false })
  expect(alert).toBe('')
  const texts = (await bodies(stage, 'child')).join('\n')
  expect(texts).toContain('I can\'t pass messages on yet')
  expect(texts).not.toMatch(/worker/)
})

test('the wall: whatever the child wrote, the parent receives the same bytes', async () => {
  const seen = await Promise.all([[], ['im at my nans in leeds', 'she has a red door'], ['its boring and i hate my school']].map(async (before) => {
    const opened = await open({ before })
    expect(await settle(opened, giving())).toEqual({ outcome: 'kept' })
    return bodies(opened.stage, 'mum')
  }))
  expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(1)
})

/** They say that their phone is safe, and are told the spare word. */
const asked = ['MENU', '7', '1'] as const

describe('whoever else may hold the phone', () => {
  test('asked quietly, released, then the code word: ordinary, and nothing of it; nor to words that wonder who we are', async () => {
    const opened = await open({ says: '2' })
    expect(await settle(opened, giving())).toEqual({ outcome: 'kept' })
    for (const words of ['what is this', 'who is this number', 'hello', ...asked, 'jacket', 'did it go', 'im safe']) {
      expect((await opened.stage.text('child', words)).join('|'), words).not.toMatch(/That's sent|words were/)
      await opened.stage.pass(60_000)
    }
  })

  test.each(['did it go', 'what came of it?', 'did you tell her', 'has my message gone yet', 'DID IT GO'])('asked quietly, “%s” hears it, once; before it is settled, that it waits', async (words) => {
    const opened = await open({ says: '2' })
    expect((await opened.stage.text('child', words)).join()).toMatch(/still waiting, and nothing has gone/)
    expect(await settle(opened, giving())).toEqual({ outcome: 'kept' })
    await opened.stage.pass(60_000)
    expect((await opened.stage.text('child', words)).join()).toMatch(/^That's sent, at 9:00pm\. Nothing else was said/)
    expect((await opened.stage.text('child', words)).join()).not.toMatch(/That's sent/)
  })

  test.each([[['jacket']], [['jacket', 'safe']]])('after %j no text comes that nobody asked for', async (words) => {
    const opened = await open()
    for (const one of [...asked, ...words]) await opened.stage.text('child', one)
    const child = await bodies(opened.stage, 'child')
    expect(await settle(opened, giving())).toEqual({ outcome: 'kept' })
    expect(await bodies(opened.stage, 'child')).toEqual(child)
  })

  test('taken back on a watched phone: it looks ordinary, and nothing may go', async () => {
    const opened = await open()
    for (const one of [...asked, 'jacket']) await opened.stage.text('child', one)
    expect((await opened.stage.text('child', 'take it back')).join()).not.toMatch(/taken back|message/)
    expect(await settle(opened, giving())).toEqual({ outcome: 'refused', why: 'taken_back' })
  })
})

describe('no more from the child\'s phone', () => {
  test('"leave me alone" takes it back', async () => {
    const opened = await open()
    await opened.stage.text('child', 'leave me alone')
    const before = await both(opened.stage)
    expect(await settle(opened, giving())).toEqual({ outcome: 'refused', why: 'taken_back' })
    expect(await both(opened.stage)).toEqual(before)
  })
  test('STOP takes it back, and START does not ask again; the page does not say that they hear', async () => {
    const opened = await open()
    await carrierWord(opened.stage, 'stop')
    const before = await both(opened.stage)
    expect(await settle(opened, giving())).toEqual({ outcome: 'refused', why: 'taken_back' })
    expect(await both(opened.stage)).toEqual(before)
    await carrierWord(opened.stage, 'start')
    expect(await settle(opened, giving())).toEqual({ outcome: 'refused', why: 'taken_back' })
  })
  test('opted out, a "no" is not told, and it is said so', async () => {
    const opened = await open()
    const room = opened.stage.house.store.area(portsmouth)
    await room.optOuts.set(lineOf('portsmouth', 'child'), 'out', opened.stage.house.world.now(), 'carrier')
    expect(await settle(opened, giving())).toEqual({ outcome: 'refused', why: 'taken_back' })
    expect(await settle(opened, declining())).toEqual({ outcome: 'kept', untold: true })
  })
  test.each(['wrong number', 'not my phone'])('“%s”: held, for the phone may be with somebody else', async (words) => {
    const opened = await open()
    await opened.stage.text('child', words)
    const before = await both(opened.stage)
    expect(await settle(opened, giving())).toEqual({ outcome: 'refused', why: 'elsewhere' })
    expect(await both(opened.stage)).toEqual(before)
    expect(await settle(opened, declining())).toEqual({ outcome: 'kept', untold: true })
  })
  test('a day later "take it back" is kept, though the answer is what any phone gets, and nothing goes; nor where it comes after another word', async () => {
    const opened = await open()
    await opened.stage.pass(26 * 3_600_000)
    expect((await opened.stage.text('child', 'take it back')).join()).toContain('Which is nearest?')
    expect(await settle(opened, giving())).toEqual({ outcome: 'refused', why: 'taken_back' })
    const other = await open()
    await other.stage.pass(26 * 3_600_000)
    expect((await other.stage.text('child', 'hi')).join()).not.toMatch(/message|waiting/)
    await other.stage.text('child', 'take it back')
    expect(await settle(other, giving())).toEqual({ outcome: 'refused', why: 'taken_back' })
  })
})

test('not closed as anything else while it waits: it is released or declined, with its checks', async () => {
  const opened = await open()
  const closing = { do: 'resolve', outcome: 'false_alarm', log: '', notes: '', recorded: false } as const
  expect(await actOnAlert(opened.stage.house, { by: person('jo'), alert: opened.alert }, closing, 'once-of-a-test-0002')).toEqual({ outcome: 'refused', why: 'home_waits' })
  await opened.stage.text('child', 'take it back')
  expect(await actOnAlert(opened.stage.house, { by: person('jo'), alert: opened.alert }, closing, 'once-of-a-test-0003')).toEqual({ outcome: 'kept' })
})

test('a release that broke off when the parent had it: no "no" any more, a take-back hears that it may have gone, and the rest is done', async () => {
  const opened = await open()
  const { stage } = opened
  const broken = new Error('the power went')
  const room = stage.house.store.area(portsmouth)
  const falling: PureStage['house'] = {
    ...stage.house, store: { ...stage.house.store, area: () => ({ ...room, commit: async (turn) => { if (turn.inbound.id.endsWith(':went')) throw broken; return room.commit(turn) } }) } }
  await expect(settleHome(falling, { by: person('jo'), alert: opened.alert }, giving())).rejects.toBe(broken)
  const mum = await bodies(stage, 'mum')
  expect(mum.at(-1)).toContain('A message was passed to us')
  expect(await settle(opened, declining())).toEqual({ outcome: 'refused', why: 'gone_already' })
  expect((await stage.text('child', 'take it back')).join()).toMatch(/may have gone already/)
  expect(await settle(opened, declining())).toEqual({ outcome: 'refused', why: 'gone_already' })
  expect(await settle(opened, giving())).toEqual({ outcome: 'kept' })
  expect(await bodies(stage, 'mum')).toEqual(mum)
  expect((await bodies(stage, 'child')).at(-1)).toMatch(/^That's sent/)
})
