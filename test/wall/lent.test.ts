/**
 * A child takes up a parent's phone and gives it back: the parent reads what they would have read had nobody written in between, and keeps
 * nothing of the child's; the child reads nothing of hers; and whoever only tries her words, or says that the phone is not hers, has none of it.
 */
import { describe, expect, test } from 'vitest'
import { leadsHere, takeTurn } from '../../src/turn.ts'
import { areaCode, inboundId } from '../../src/vocabulary.ts'
import { lineOf, pureStage } from '../../src/tools/stage/pure-stage.ts'

const evening = Date.parse('2026-11-21T21:00:00Z')
const minute = 60_000
const hers = ['my son Jack has not come home', 'no', '1']
const children = [['im 13 and i ran away dont tell my mum', '2'], ['ME', 'i got hit by my uncle'], ['mum doesnt know ive got her phone'], ['its jack im back mum doesnt know i have her phone', 'READY', 'ANSWERS'], ['ME', 'WRONG NUMBER'], ['ME', 'start again']]
const backs = ['its his mum', 'its me again, his mum', 'not my son, its his mum now', 'this is jacks mum, the police are coming', 'my son had my phone, its his mum', 'i am worried about my son', 'my son Jack has not come home', 'im the parent']
const next = ['1', 'ANSWERS', 'READY', 'RUNG']
const plain = (bodies: readonly string[]) => bodies.map((body) => body.replaceAll(/\/report\/[\w-]+/g, '/report/…'))

/** All that she reads from her words on, and what is kept of it. */
const read = async (between: readonly string[], back: string, hours = 0) => {
  const stage = pureStage('portsmouth', evening)
  for (const text of hers) { await stage.text('phone', text); await stage.pass(minute) }
  for (const text of between) { await stage.text('phone', text); await stage.pass(minute) }
  await stage.pass((10 - between.length) * minute + hours * 60 * minute)
  const bodies: string[] = []
  for (const text of [back, ...next]) { bodies.push(...await stage.text('phone', text)); await stage.pass(minute) }
  const conversation = await stage.conversation('phone')
  return { bodies: plain(bodies), conversation }
}

describe.each(children.map((between) => [between.join(' / '), between] as const))('in between: %s', (_, between) => {
  test('she reads the same bytes as if nobody had written, at once and hours later', async () => {
    for (const [n, back] of backs.entries()) {
      const hours = n % 2 === 0 ? 0 : 8
      const [lent, kept] = [await read(between, back, hours), await read([], back, hours)]
      expect(lent.bodies, `${back} after ${hours}h`).toEqual(kept.bodies)
      expect(JSON.stringify(lent.conversation), back).not.toMatch(/uncle|dont tell|ran away|doesnt know|lentBy/)
    }
  })
})

test('what a child may write on it opens nothing of hers', async () => {
  for (const text of ['READY', 'ANSWERS', 'RUNG', 'WORDS', 'BACK', 'MENU', 'WEB', 'his phone is still off', 'my mum is here', 'its my mum', 'its her mum again shouting at me', 'this is what my mum said my son is missing', 'her mum hit me', 'its his mum who hits me', 'im at his mums', 'tell his mum', 'its not his mum', 'im with his mum', 'its me not his mum', 'police are here', 'hes back', 'any news']) {
    const stage = pureStage('portsmouth', evening)
    for (const said of [...hers, 'im 13 and i ran away dont tell my mum']) { await stage.text('phone', said); await stage.pass(minute) }
    expect((await stage.text('phone', text)).join(), text).not.toMatch(/jack|police not told|report\//i)
    expect((await stage.conversation('phone'))?.speaker, text).not.toBe('parent')
  }
})

test('a worker who may be reading the child is told that another hand has the phone now, and the parent is told nothing', async () => {
  const stage = pureStage('portsmouth', evening, undefined, true)
  for (const text of [...hers, 'im 13 and i ran away dont tell my mum']) { await stage.text('phone', text); await stage.pass(minute) }
  const before = await stage.alerts()
  const said = (await stage.text('phone', 'its his mum')).join()
  expect((await stage.alerts()).slice(before.length)).toEqual(['concern other_hand'])
  expect(said).not.toMatch(/worker|alert/i)
})

test('whoever says that the phone is not hers, or asks whose it is, finds hers shut from there on', async () => {
  for (const text of ['this isnt sarah its her dad', 'you have the wrong person', 'whose phone is this', 'who is this', 'stop texting my daughter']) {
    const stage = pureStage('portsmouth', evening)
    for (const said of [...hers, 'ME', text]) { await stage.text('phone', said); await stage.pass(minute) }
    await stage.text('phone', 'my son is missing')
    expect((await stage.text('phone', 'ANSWERS')).join(), text).not.toMatch(/jack/i)
  }
})

/** A sitting that a phone has left, as `this isnt sarah` leaves it (docs/threat-model.md rows 2, 17a). */
test.each(['wrong number', 'Wrong number mate', 'you have the wrong number mate', 'wrong person', 'sorry wrong number stop texting me', 'wrong person stop'])('whoever has her phone and says %s reads what any wrong number does, and nothing of hers', async (text) => {
  for (const next of ['MENU', 'ANSWERS', 'READY', 'RUNG', 'WEB', 'what is this', 'its me again', 'any news']) {
    const [one, none] = [pureStage('portsmouth', evening), pureStage('portsmouth', evening)]
    for (const said of hers) { await one.text('phone', said); await one.pass(minute); await none.pass(minute) }
    for (const said of [text, next]) expect(plain(await one.text('phone', said)), `${text} / ${said}`).toEqual(plain(await none.text('phone', said)))
    expect(await one.conversation('phone'), next).not.toMatchObject({ answers: { child_name: {} } })
  }
})

test('…and the clocks of her sitting go on for people: nobody has rung, and nothing unasked comes to that phone', async () => {
  const alerts = async (text: string) => {
    const stage = pureStage('portsmouth', evening, undefined, true)
    for (const said of [...hers, text]) { await stage.text('phone', said); await stage.pass(minute) }
    const sent = await stage.pass(90 * minute)
    return { alerts: await stage.alerts(), sent: JSON.stringify(sent) }
  }
  const [wrong, other] = [await alerts('wrong number'), await alerts('this isnt sarah its her dad')]
  expect(wrong).toEqual(other)
  expect(wrong.alerts.length).toBeGreaterThan(0)
  expect(wrong.sent).not.toMatch(/Jack|police|rung/i)
})

test('an unused link to the web from before a wrong number lets nobody in', async () => {
  const stage = pureStage('portsmouth', evening)
  const area = areaCode('portsmouth')
  for (const said of [...hers, 'wrong number']) { await stage.text('phone', said); await stage.pass(minute) }
  const before = await stage.house.store.area(area).open(stage.house.store.area(area).conversationId(lineOf('portsmouth', 'phone'), 1))
  if (before.state !== 'here') throw new Error('her sitting is kept')
  expect(await leadsHere(stage.house.store.area(area), before.conversation)).toBe(false)
})

test('on one browser nobody is taken back: its page would show all of hers to whoever sits there', async () => {
  const stage = pureStage('portsmouth', evening)
  const line = { channel: 'web' as const, session: 'portsmouth.one' }
  let n = 0
  const post = (text: string) => takeTurn(stage.house, { id: inboundId(`web:one:${(n += 1)}`), area: areaCode('portsmouth'), at: stage.house.world.now(), from: { line }, knock: { kind: 'said', text } }, text)
  for (const text of [...hers, 'ME', 'its his mum']) await post(text)
  const found = await stage.house.store.area(areaCode('portsmouth')).find(line)
  expect(found).toMatchObject({ state: 'here', conversation: { speaker: 'young_person' } })
})
