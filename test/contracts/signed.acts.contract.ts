/** Whoever can write the words' file and has not the keys: no clock rings, no STOP silences, no sitting is erased because of a row that is not ours. */
import { describe, expect, test } from 'vitest'
import type { Reachable } from './signed.contract.ts'
import { at, begin, freshArea, onward, said, sms, turnOf } from './store.fixtures.ts'

const begun = async (reach: Reachable) => {
  const area = freshArea()
  const here = reach.store.area(area)
  const waits = { set: [{ name: 'nudge', due: at(30), askedFor: true }], stop: [] }
  const { conversation } = await begin(here, area, sms(1), { waits }, 0)
  const other = (await begin(here, area, sms(2), { waits }, 0)).conversation
  const before = reach.forged().length
  const said: string[] = []
  const due = async (minutes: number, limit = 10) => (await here.waits.due(at(minutes), limit, async (of, wait) => void said.push(`${of} ${wait}`))).map(({ id }) => id)
  return { area, here, conversation, other, due, said, forged: () => reach.forged().slice(before) }
}

export const signedActsContract = (name: string, open: () => Promise<Reachable>) => describe(`rows that act by being there, on ${name}`, () => {
  test.each([
    ['made to ring now', 'due = 1'], ['of another name', `name = 'look_again'`], ['said to be of a later turn', 'generation = generation + 1'],
    ['without a signature', 'mac = NULL'], ['with another\'s signature', 'mac = (SELECT o.mac FROM wait o WHERE o.area = wait.area AND o.conversation = :other)'],
  ])('a wait that is %s does not ring: people hear of it, and it keeps no other from ringing', async (_, change) => {
    const reach = await open()
    const one = await begun(reach)
    await reach.write(`UPDATE wait SET ${change.replace(':other', `'${one.other.id}'`)} WHERE area = ? AND conversation = ?`, one.area, one.conversation.id)
    expect(await one.due(40, 1)).toEqual([`wait:${one.other.id}:nudge:1`])
    expect(await one.due(40)).toEqual([`wait:${one.other.id}:nudge:1`])
    expect(one.forged()).toEqual(['wait'])
    expect(one.said).toHaveLength(1)
    expect(one.said[0]).toContain(one.conversation.id)
  })

  test('a wait that is added rings for nobody, and forty of them keep none from ringing', async () => {
    const reach = await open()
    const one = await begun(reach)
    for (let n = 0; n < 40; n += 1) {
      await reach.write(`INSERT INTO wait (area, conversation, name, generation, due, asked_for, mac) VALUES (?, ?, ?, 1, 1, 1, 'x')`, one.area, one.conversation.id, `made_up_${n}`)
    }
    expect((await one.due(40, 5)).sort()).toEqual([`wait:${one.conversation.id}:nudge:1`, `wait:${one.other.id}:nudge:1`].sort())
    expect(one.said).toHaveLength(40)
  })

  const stopBy = (reach: Reachable, area: string, line: number | string, state: string, when = 1) => reach.write(
    `INSERT OR REPLACE INTO opt_out (area, line, state, at, source, mac) VALUES (?, ?, '${state}', ${when}, 'carrier', 'x')`, area, line)
  /** As the file names the line of the phone that was heard last. */
  const lineIn = async (reach: Reachable, area: string, to: string, state: string, when?: number) => {
    await stopBy(reach, area, 'to be named', state, when)
    await reach.write(`UPDATE OR REPLACE opt_out SET line = (SELECT hash FROM line WHERE area = ? AND conversation = ?) WHERE line = 'to be named'`, area, to)
  }

  test('a STOP that is added silences nobody: the text goes, with its leave, and once', async () => {
    const reach = await open()
    const one = await begun(reach)
    const knock = said(one.area, sms(1), 'help')
    await one.here.commit(turnOf(onward(one.conversation), knock, {
      sends: [{ id: `${knock.id}/0`, conversation: one.conversation.id, cause: knock.id, to: sms(1), body: 'Ring 999', key: 'danger_hurt', sendBefore: at(60), kind: 'danger' }] }))
    await lineIn(reach, one.area, one.conversation.id, 'out')
    const dropped: string[] = []
    const claim = async () => (await one.here.outbox.claim(at(2), 10, 30, ({ id }) => dropped.push(id))).map(({ body }) => body)
    expect(await claim()).toEqual(['Ring 999'])
    expect([await claim(), dropped, one.forged()]).toEqual([[], [], ['opt_out']])
    await lineIn(reach, one.area, one.conversation.id, 'out')
    expect(await one.here.optOuts.has(sms(1))).toBe(false)
  })

  test('a text that went does not go again for a STOP that was added', async () => {
    const reach = await open()
    const one = await begun(reach)
    const knock = said(one.area, sms(1), 'help')
    await one.here.commit(turnOf(onward(one.conversation), knock, {
      sends: [{ id: `${knock.id}/0`, conversation: one.conversation.id, cause: knock.id, to: sms(1), body: 'Ring 999', key: 'danger_hurt', sendBefore: at(60), kind: 'danger' }] }))
    expect(await one.here.outbox.claim(at(2), 10, 30)).toHaveLength(1)
    await one.here.outbox.mark(`${knock.id}/0`, { outcome: 'sent', ref: 'SM1' }, at(2))
    await lineIn(reach, one.area, one.conversation.id, 'out')
    await reach.write(`UPDATE outbox SET state = 'waiting' WHERE area = ?`, one.area)
    expect(await one.here.outbox.claim(at(3), 10, 30)).toEqual([])
  })

  test('a STOP that was said holds, and one of another hand that says it is later keeps no STOP out', async () => {
    const reach = await open()
    const one = await begun(reach)
    await one.here.optOuts.set(sms(1), 'out', at(1), 'carrier')
    expect(await one.here.optOuts.has(sms(1))).toBe(true)
    await lineIn(reach, one.area, one.other.id, 'in', 9_000_000_000_000)
    const stop = said(one.area, sms(2), 'STOP')
    await one.here.commit(turnOf(onward(one.other), stop, { optOut: { line: sms(2), state: 'out', at: at(2), source: 'carrier' } }))
    expect(await one.here.optOuts.has(sms(2))).toBe(true)
    expect(one.forged()).toEqual(['opt_out'])
    await lineIn(reach, one.area, one.other.id, 'in', 9_000_000_000_000)
    await one.here.optOuts.set(sms(2), 'out', at(3), 'carrier')
    expect(await one.here.optOuts.has(sms(2))).toBe(true)
  })

  test('a key whose name was added to those that are to be shredded is kept, and a sitting that was made to look old is not erased', async () => {
    const reach = await open()
    const one = await begun(reach)
    await reach.write('INSERT INTO erasure (area, key_id, mac) SELECT area, key_id, NULL FROM conversation WHERE area = ? AND id = ?', one.area, one.conversation.id)
    await reach.write('UPDATE conversation SET heard = 1, ended = 1 WHERE area = ? AND id = ?', one.area, one.other.id)
    expect(await one.here.forget({ ended: at(-60), left: at(-60) })).toBe(0)
    expect(one.forged().sort()).toEqual(['conversation', 'erasure'])
    for (const { id } of [one.conversation, one.other]) expect(await one.here.open(id)).toMatchObject({ state: 'here' })
    // What is old by its own word goes, and its key with it.
    expect(await one.here.forget({ ended: at(5), left: at(5) })).toBe(2)
    expect(await one.here.open(one.conversation.id)).toMatchObject({ state: 'nobody' })
  })
})
