/** A message home that a worker has: moving back into it takes it back, hours later its phone says nothing of it, and who wanted no text has none. */
import { expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import { homeChecks } from '../../../content/message-home.ts'
import { actOnAlert, readAlert } from '../../../src/act.ts'
import { settleHome } from '../../../src/act/home.ts'
import { askedMark, homeAsked } from '../../../src/duty/message-home.ts'
import { lineOf, phones, pureStage, sendAll } from '../../../src/tools/stage/pure-stage.ts'
import { takeTurn } from '../../../src/turn.ts'
import { areaCode, inboundId } from '../../../src/vocabulary.ts'

const portsmouth = areaCode('portsmouth')
const jo = demoRota.people[0]
if (!jo) throw new Error('nobody is on the rota')
const hour = 3_600_000
const checked = Object.fromEntries(Object.keys(homeChecks).map((check) => [check, 'yes' as const]))

const asked = async (last: '1' | '2' = '1', before: readonly string[] = []) => {
  const stage = pureStage('portsmouth', Date.parse('2026-11-21T21:00:00Z'), undefined, true)
  await stage.text('mum', 'my daughter is 15 and has not come home')
  for (const words of ['im 15 and ive left home', ...before, 'tell my mum im ok', '1', '1', last]) await stage.text('child', words)
  const alert = (await stage.house.store.area(portsmouth).alerts('open')).find(({ topic }) => topic === 'message_home')?.id ?? ''
  await actOnAlert(stage.house, { by: jo, alert }, { do: 'acknowledge' }, 'once-of-a-test-0001')
  const request = async () => {
    const read = await readAlert(stage.house, { by: jo, alert })
    return 'refused' in read ? null : homeAsked(read.conversation)
  }
  const release = async () => {
    const now = await request()
    return settleHome(stage.house, { by: jo, alert }, { do: 'release', checked, reason: 'Asked for, and checked.', number: phones['mum'] ?? '', again: phones['mum'] ?? '', asked: now ? askedMark(now) : '' })
  }
  const texts = async (phone: string) => (await stage.house.store.area(portsmouth).lineThread(lineOf('portsmouth', phone))).filter(({ direction }) => direction === 'out').map(({ body }) => body)
  return { stage, request, release, texts }
}

test.each([[['BACK']], [['BACK', '3']], [['BACK', 'BACK', '2']], [['BACK', 'MENU']]])('%j takes it back, and says so: nothing goes', async (moves) => {
  const { stage, request, release, texts } = await asked()
  const [first = '', ...rest] = moves
  expect((await stage.text('child', first)).join()).toContain('it\'s taken back')
  for (const text of rest) await stage.text('child', text)
  expect(await request()).toMatchObject({ stands: 'taken_back', sentence: 'safe' })
  expect(await release()).toEqual({ outcome: 'refused', why: 'taken_back' })
  expect((await texts('mum')).join()).not.toContain('A message was passed to us')
})

test('a page that stood open, with other words: the same', async () => {
  const { stage, request, release } = await asked()
  for (const [question, text, stands] of [['young_home_ok', '1', 'asked'], ['young_home_words', '2', 'taken_back']] as const) {
    await sendAll(stage.house, portsmouth)
    const id = inboundId(`sms:SM-page-${question}`)
    await takeTurn(stage.house, { id, area: portsmouth, at: stage.house.world.now(), from: { line: lineOf('portsmouth', 'child') }, knock: { kind: 'said', text, question } }, text)
    expect(await request()).toMatchObject({ stands })
  }
  expect(await release()).toEqual({ outcome: 'refused', why: 'taken_back' })
})

test('asked anew after it, with a new yes, it stands again', async () => {
  const { stage, request } = await asked()
  for (const text of ['BACK', 'tell my mum im ok', '2', '3', '1']) await stage.text('child', text)
  expect(await request()).toMatchObject({ stands: 'asked', sentence: 'love', who: 'dad' })
})

test.each([[[]], [['1']], [['2', 'im ok']]])('who wanted no text after it has none, whatever they press next: %j', async (presses) => {
  const { stage, release, texts } = await asked('2')
  for (const text of presses) await stage.text('child', text)
  await stage.pass(60_000)
  const before = (await texts('child')).length
  expect(await release()).toMatchObject({ outcome: 'kept' })
  expect(await texts('child')).toHaveLength(before)
})

test('hours later an unsafe phone says nothing of it, the request stands, and "take it back" is kept all the same', async () => {
  for (const [text, outcome] of [['hi', { outcome: 'kept', untold: true }], ['DID IT GO', { outcome: 'kept', untold: true }], ['TAKE IT BACK', { outcome: 'refused', why: 'taken_back' }], ['wrong number', { outcome: 'refused', why: 'elsewhere' }], ['my daughter is missing', { outcome: 'refused', why: 'elsewhere' }]] as const) {
    const { stage, release } = await asked()
    await stage.pass(7 * hour)
    expect((await stage.text('child', text)).join(), text).not.toMatch(/taken back|waiting|passed on|worker/i)
    expect(await release(), text).toEqual(outcome)
  }
})

test('on a phone that they said is safe it is theirs to ask for, and they are told', async () => {
  const { stage, release, texts } = await asked('1', ['7', '1'])
  await stage.pass(7 * hour)
  expect((await stage.text('child', 'hi')).join()).not.toContain('Which is nearest')
  expect((await stage.text('child', 'did it go')).join()).toContain('still waiting')
  expect(await release()).toEqual({ outcome: 'kept' })
  expect((await texts('child')).at(-1)).toContain('"I\'m safe."')
})
