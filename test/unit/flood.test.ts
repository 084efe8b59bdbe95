/**
 * Floods, pranks and cost pumping (reliability.md §6 row 10): all is kept, danger is heard and answered in each text, and the rest is
 * answered a few times. Whoever answers what is asked is never kept waiting, however quick.
 */
import { describe, expect, test } from 'vitest'
import { lineOf, pureStage } from '../../src/tools/stage/pure-stage.ts'
import { takeTurn } from '../../src/turn.ts'
import { areaCode, inboundId, instant } from '../../src/vocabulary.ts'
import { segments } from '../../src/core/sms.ts'

const evening = Date.parse('2026-11-21T21:00:00Z')
const MINUTE = 60_000
const portsmouth = areaCode('portsmouth')

const quiet = /again when you pause/
const flood = async (stage: ReturnType<typeof pureStage>, words: (n: number) => string, times: number, phone = 'phone') => {
  const bodies: string[] = []
  for (let n = 0; n < times; n += 1) bodies.push(...await stage.text(phone, words(n)))
  return bodies
}
const open = () => pureStage('portsmouth', evening)

describe('a burst of texts that move nothing on', () => {
  test.each<[string, (n: number) => string]>([
    ['of nothing', (n) => `asdf qwer ${n}`], ['the same again and again', () => 'hello?'], ['MENU', () => 'MENU'], ['BACK', () => 'BACK'],
    ['by a child', (n) => (n === 0 ? 'im 14 and i ran away' : `dunno ${n}`)], ['"yes"', () => 'yes'],
  ])('%s: at most five texts, one of which says so, and all is kept', async (_, words) => {
    const stage = open()
    const bodies = await flood(stage, words, 25)
    expect(bodies.length).toBeLessThanOrEqual(5)
    expect(bodies.filter((body) => quiet.test(body))).toHaveLength(1)
    const conversation = await stage.conversation('phone')
    if (!conversation) throw new Error('nobody')
    const said = (['adult', 'child'] as const).map((side) => stage.house.store.area(portsmouth).thread(conversation.id, side))
    expect((await Promise.all(said)).flat().filter(({ direction }) => direction === 'in')).toHaveLength(25)
    await stage.close()
  })

  test.each([0, 1, 2, 3, 5, 8])('however many cross our question (%i), nothing is said more than three times, and once at most that we go quiet', async (crossing) => {
    const stage = open()
    for (const text of ['my daughter has not come home', 'something about her coat']) await stage.text('phone', text)
    const asked = stage.house.world.now()
    const said: string[] = []
    for (let n = 0; n < 10; n += 1) {
      const id = inboundId(`sms:SMcrossing${n}`)
      if (n >= crossing) { said.push(...await stage.text('phone', `thing number ${n} about her coat`)); continue }
      await takeTurn(stage.house, { id, area: portsmouth, at: instant(asked - 20 + n), from: { line: lineOf('portsmouth', 'phone') },
        knock: { kind: 'said', text: `thing number ${n} about her coat` } }, `print ${n}`)
      said.push(...(await stage.house.store.area(portsmouth).caused(id)).map(({ body }) => body))
    }
    for (const [body, times] of Map.groupBy(said, (one) => one)) expect(times.length, body).toBeLessThanOrEqual(quiet.test(body) ? 1 : 3)
    await stage.close()
  })

  // A bare HELP from somebody who may be a child is a cry, and is always answered; INFO is the same word to the carrier.
  test.each([['help', 'INFO'], ['start', 'START']] as const)('the carrier\'s %s, as %s: the first are answered, then it is told once, and danger after it is answered', async (word, text) => {
    const stage = open()
    const answers: number[] = []
    const bodies: string[] = []
    for (let n = 0; n < 25; n += 1) {
      const id = inboundId(`sms:SMcarrier${n}`)
      await takeTurn(stage.house, { id, area: portsmouth, at: stage.house.world.now(), from: { line: lineOf('portsmouth', 'phone') },
        knock: { kind: 'carrier', word, text } }, word)
      const said = (await stage.house.store.area(portsmouth).caused(id)).map(({ body }) => body)
      answers.push(said.length)
      bodies.push(...said)
    }
    expect(answers.slice(0, 4)).not.toContain(0)
    expect(bodies.length).toBeLessThanOrEqual(8)
    expect(bodies.filter((body) => quiet.test(body))).toHaveLength(1)
    expect((await stage.text('phone', 'he has a knife')).join()).toContain('999')
    await stage.pass(5 * MINUTE + 1_000)
    expect((await stage.text('phone', 'hello?')).length).toBeGreaterThan(0)
    await stage.close()
  })

  test('danger in it always has its words and its alert, also after the quiet was told', async () => {
    const stage = open()
    await flood(stage, (n) => `asdf qwer ${n}`, 40)
    expect((await stage.text('phone', 'he has a knife and says he will kill himself')).join()).toContain('999')
    expect(await stage.alerts()).toContainEqual(expect.stringMatching(/^emergency/))
    expect((await stage.text('phone', 'NOW')).join()).toContain('999')
    expect(await flood(stage, () => 'asdf', 5)).toEqual([])
    await stage.close()
  })

  test('danger in fragments is heard in it too', async () => {
    const stage = open()
    await flood(stage, (n) => `asdf qwer ${n}`, 12)
    const bodies = await flood(stage, (n) => ['i am going', 'to kill', 'myself'][n] ?? '', 3)
    expect(bodies.join()).toContain('999')
    await stage.close()
  })

  test('an answer to what was asked last is heard as that, and the next question comes', async () => {
    const stage = open()
    await stage.text('phone', 'my daughter has not come home')
    await flood(stage, () => 'MENU', 12)
    expect((await stage.text('phone', 'no')).join()).toMatch(/do you know where/i)
    await stage.close()
  })

  test('a child who says the same every half minute is answered each time, and never less than every five minutes', async () => {
    const stage = open()
    await stage.text('phone', 'im 14 and i ran away')
    for (let n = 0; n < 15; n += 1) {
      await stage.pass(MINUTE / 2)
      const bodies = await stage.text('phone', 'i dont know what to do')
      expect(bodies, `${n}`).toHaveLength(1)
      expect(bodies.join()).not.toMatch(quiet)
    }
    let silent = 0
    for (let n = 0; n < 40; n += 1) {
      await stage.pass(MINUTE)
      silent = (await stage.text('phone', 'i dont know what to do')).length > 0 ? 0 : silent + 1
      expect(silent).toBeLessThan(5)
    }
    await stage.close()
  })

  test('after a minute without a text it is answered again, and in a long one every few minutes', async () => {
    const stage = open()
    await flood(stage, (n) => `asdf qwer ${n}`, 12)
    await stage.pass(MINUTE + 1_000)
    expect(await stage.text('phone', 'hello?')).toHaveLength(1)
    const hour: string[] = []
    for (let minute = 0; minute < 50; minute += 1) {
      hour.push(...await flood(stage, () => 'hello?', 2))
      await stage.pass(MINUTE)
    }
    expect(hour.length).toBeLessThanOrEqual(20)
    await stage.close()
  })

  test('half a minute is a pause: who was told that we answer then, and writes slowly on, is answered each time', async () => {
    const stage = open()
    await flood(stage, (n) => `asdf qwer ${n}`, 12)
    for (let n = 0; n < 8; n += 1) {
      await stage.pass(MINUTE / 2)
      expect(await stage.text('phone', `is anyone there ${n}`), `${n}`).toHaveLength(1)
    }
    await stage.close()
  })

  test('neither is it got round by beginning again and again, nor by links', async () => {
    const stage = open()
    expect((await flood(stage, (n) => (n % 2 ? 'my son is missing' : 'i am under 18'), 60)).length).toBeLessThan(30)
    await stage.close()
    const other = open()
    await other.text('phone', 'my daughter has not come home')
    expect((await flood(other, () => 'WEB', 25)).length).toBeLessThanOrEqual(5)
    await other.close()
  })

  test('nobody else on the same number of ours hears less for it', async () => {
    const stage = open()
    await flood(stage, (n) => `asdf qwer ${n}`, 40)
    expect(await stage.text('mum', 'my son has not come home')).toHaveLength(1)
    await stage.close()
  })
})

test('the words are one text, and say 999', async () => {
  const stage = open()
  await stage.text('phone', 'my daughter has not come home')
  const told = (await flood(stage, () => 'MENU', 12)).find((body) => quiet.test(body)) ?? ''
  expect(told).toContain('999')
  expect(segments(told)).toMatchObject({ segments: 1 })
  await stage.close()
})

test('a parent who answers thirty questions in a minute is answered thirty times', async () => {
  const stage = open()
  await stage.text('phone', 'my daughter has not come home')
  for (const words of ['no', '1', 'none', 'Ahlam Carter', '15', '9 pm', 'Guildhall Walk', 'me', 'no']) {
    const bodies = await stage.text('phone', words)
    expect(bodies, words).not.toEqual([])
    expect(bodies.join(), words).not.toMatch(quiet)
  }
  await stage.close()
})

/** Kept for fiction where there is such a range; zeros where there is none. */
describe('numbers that are dear to answer', () => {
  const dear = ['+33639980001', '+12025550123', '+447000000000', '+449098790123', '+448081570123', '+447600000000']
  test('so many a day are answered; the others are kept, and danger in them is heard and answered', async () => {
    const stage = open()
    stage.house.dearPerDay = 3
    const replies: number[] = []
    for (const phone of dear) replies.push((await stage.text(phone, 'my son has not come home')).length)
    expect(replies).toEqual([1, 1, 1, 0, 0, 0])
    expect(await stage.text(dear[5] ?? '', 'he is 15')).toEqual([])
    expect((await stage.text(dear[5] ?? '', 'he has a knife and says he will kill himself')).join()).toContain('999')
    expect(await stage.alerts()).toContainEqual(expect.stringMatching(/^emergency/))
    expect(await stage.text(dear[5] ?? '', 'hello?')).toEqual([])
    expect((await stage.text('+33639980002', 'he has a knife and says he will kill himself')).join()).toContain('999')
    expect(await stage.text('phone', 'my son has not come home')).toHaveLength(1)
    expect(await stage.house.store.area(portsmouth).heard(inboundId(`sms:SM${String(5).padStart(32, '0')}`))).toEqual({ state: 'taken' })
    // Another day.
    await stage.pass(24 * 60 * MINUTE)
    expect(await stage.text('+33639980003', 'my son has not come home')).toHaveLength(1)
    await stage.close()
  })

  test('danger in them is answered once an hour for each number and each kind of danger, kept and alerted always, and counted', async () => {
    const stage = open()
    const counted: string[] = []
    stage.house.report = (event, { why }) => { counted.push(`${event} ${why}`) }
    const [one = '', other = ''] = dear
    const knife = 'he has a knife and is outside'
    expect((await stage.text(one, knife)).join()).toContain('999')
    for (let n = 0; n < 12; n += 1) expect((await stage.text(one, `${knife} ${n}`)).join()).not.toContain('999')
    expect((await stage.text(one, 'i have taken all my tablets')).join()).toContain('999')
    expect((await stage.text(other, knife)).join()).toContain('999')
    expect(counted.filter((one) => one === 'turn.dear answered')).toHaveLength(3)
    expect(counted.filter((one) => one === 'turn.dear kept')).toHaveLength(12)
    expect(await stage.alerts()).toContainEqual(expect.stringMatching(/^emergency/))
    await stage.pass(61 * MINUTE)
    expect((await stage.text(one, knife)).join()).toContain('999')
    await stage.close()
  })

  test('who begins again and again on such a number is answered no oftener; at home danger is answered each time', async () => {
    const stage = open()
    const bodies: string[] = []
    for (let n = 0; n < 8; n += 1) bodies.push(...await stage.text(dear[0] ?? '', 'wrong number'), ...await stage.text(dear[0] ?? '', 'he has a knife and is outside'))
    expect(bodies.filter((body) => /knife|weapon|Ring 999 now/i.test(body)).length).toBeLessThanOrEqual(2)
    for (let n = 0; n < 4; n += 1) expect((await stage.text('phone', 'he has a knife and is outside')).join()).toContain('999')
    await stage.close()
  })

  test.each(['+447700900123', '+447624000000', '+442079460123', '+441632960123', '+443069990123'])('%s is not one of them', async (phone) => {
    const stage = open()
    stage.house.dearPerDay = 0
    expect(await stage.text(phone, 'my son has not come home')).toHaveLength(1)
    await stage.close()
  })
})
