/**
 * Whoever can write the words' file and has not the keys: what they re-point leads nowhere. On every store that keeps a file or a database
 * that another hand can reach: SQLite in `test/real/store/signed.test.ts`, D1 in `test/real/store/d1.test.ts`.
 */
import { describe, expect, test } from 'vitest'
import type { Store } from '../../src/ports.ts'
import type { Conversation, Instant } from '../../src/vocabulary.ts'
import { at, begin, freshArea, onward, said, sending, sms, turnOf, web } from './store.fixtures.ts'

/** `write`: into the words' database, past the store. `forged`: the tables whose forged rows were reported so far. */
export type Reachable = { store: Store; write: (sql: string, ...values: (string | number)[]) => Promise<void>; forged: () => string[] }

const grant = ({ id }: Conversation, tokenHash: string, kind: 'report' | 'carry_on', expires: Instant = at(60)) => ({ tokenHash, conversation: id, kind, expires })

/** A victim who has a report and a link to carry on, and an attacker's own sitting with the same. */
const two = async ({ store }: Reachable) => {
  const area = freshArea()
  const here = store.area(area)
  const victim = (await begin(here, area, sms(1))).conversation
  const attacker = (await begin(here, area, sms(2))).conversation
  await here.commit(turnOf(onward(victim), said(area, sms(1), 'READY'), { links: [grant(victim, `${area} v`, 'report')] }))
  await here.commit(turnOf(onward(attacker), said(area, sms(2), 'READY'), {
    links: [grant(attacker, `${area} a`, 'report'), grant(attacker, `${area} c`, 'carry_on')] }))
  return { area, here, victim, attacker }
}

export const signedContract = (name: string, open: () => Promise<Reachable>) => describe(`rows that lead somewhere, on ${name}`, () => {
  test('a telephone that is pointed at another\'s sitting is in none: damaged, reported, and a new sitting begins there', async () => {
    const reach = await open()
    const { area, here, victim, attacker } = await two(reach)
    await reach.write('UPDATE line SET conversation = ? WHERE area = ? AND conversation = ?', victim.id, area, attacker.id)
    expect(await here.find(sms(2))).toEqual({ state: 'damaged', id: attacker.id, sitting: 1 })
    expect(reach.forged()).toContain('line')
    expect(await here.lineThread(sms(2))).toEqual([])
    // The victim is where they were, and what was added does not change the number of their sitting.
    expect(await here.find(sms(1))).toMatchObject({ state: 'here', conversation: { id: victim.id }, sitting: 1 })
    expect(await here.open(victim.id)).toMatchObject({ state: 'here', sitting: 1 })
    const second = await begin(here, area, sms(2), {}, 1, 2)
    expect(await here.find(sms(2))).toMatchObject({ state: 'here', conversation: { id: second.conversation.id }, sitting: 2 })
  })

  test('a row that is added, and one whose MAC is another row\'s, none, or kept while the sitting\'s number is changed, lead nowhere', async () => {
    const reach = await open()
    const { area, here, victim, attacker } = await two(reach)
    await reach.write(`INSERT INTO line SELECT area, hash, 900000000000000, '${victim.id}', mac FROM line WHERE area = ? AND conversation = ?`, area, attacker.id)
    expect(await here.find(sms(2))).toMatchObject({ state: 'here', conversation: { id: attacker.id } })
    await reach.write(`INSERT INTO line SELECT area, hash, 5, '${victim.id}', mac FROM line WHERE area = ? AND conversation = ?`, area, attacker.id)
    expect(await here.find(sms(2))).toMatchObject({ state: 'damaged', sitting: 5 })
    expect(await here.open(victim.id)).toMatchObject({ state: 'here', sitting: 1 })
    await reach.write(`UPDATE line SET conversation = '${victim.id}', mac = (SELECT o.mac FROM line o WHERE o.area = line.area AND o.conversation = '${victim.id}'
      AND o.sitting = 1) WHERE area = ? AND sitting = 5`, area)
    expect(await here.find(sms(2))).toMatchObject({ state: 'damaged' })
    await reach.write('UPDATE line SET mac = NULL WHERE area = ? AND sitting = 5', area)
    expect(await here.find(sms(2))).toMatchObject({ state: 'damaged' })
    // As if it had been erased: that too must be our own word.
    await reach.write(`UPDATE line SET conversation = '' WHERE area = ? AND sitting = 5`, area)
    expect(await here.find(sms(2))).toMatchObject({ state: 'damaged' })
  })

  test.each([
    ['pointed at another\'s report', `conversation = :victim`],
    ['made of another kind', `kind = 'carry_on'`],
    ['made to live longer', 'expires = expires + 1'],
    ['without a MAC', 'mac = NULL'],
    ['with another\'s MAC', `mac = (SELECT o.mac FROM link o WHERE o.area = link.area AND o.conversation = :victim)`],
  ])('a link %s opens nothing', async (_, change) => {
    const reach = await open()
    const { area, here, victim } = await two(reach)
    expect(await here.links.look(`${area} a`, at(1))).toMatchObject({ state: 'live' })
    const before = reach.forged().length
    await reach.write(`UPDATE link SET ${change.replace(':victim', `'${victim.id}'`)} WHERE area = ? AND token_hash = ?`, area, `${area} a`)
    expect(await here.links.look(`${area} a`, at(1))).toEqual({ state: 'unknown' })
    expect(await here.links.consume(`${area} a`, at(1))).toBe(false)
    expect(reach.forged().slice(before)).toEqual(['link', 'link'])
    expect(await here.links.look(`${area} v`, at(1))).toMatchObject({ state: 'live' })
  })

  test('a link that was used or withdrawn is not made live again', async () => {
    const reach = await open()
    const { area, here, attacker } = await two(reach)
    expect(await here.links.consume(`${area} c`, at(1))).toBe(true)
    await here.links.withdraw(attacker.id, 'report')
    await reach.write(`UPDATE link SET state = 'live' WHERE area = ?`, area)
    expect(await here.links.look(`${area} a`, at(1))).toEqual({ state: 'unknown' })
    expect(await here.links.look(`${area} c`, at(1))).toEqual({ state: 'unknown' })
    expect(await here.links.consume(`${area} c`, at(1))).toBe(false)
    // Forged ones stand in nobody's way.
    await here.links.withdraw(attacker.id, 'report')
  })

  test('READY again signs a re-pointed link anew for whom it belongs to', async () => {
    const reach = await open()
    const { area, here, victim, attacker } = await two(reach)
    await reach.write('UPDATE link SET conversation = ? WHERE area = ? AND token_hash = ?', victim.id, area, `${area} a`)
    await here.commit(turnOf(onward(onward(attacker)), said(area, sms(2), 'READY'), { links: [grant(attacker, `${area} a`, 'report', at(90))] }))
    expect(await here.links.look(`${area} a`, at(80))).toMatchObject({ state: 'live', grant: { conversation: attacker.id, expires: at(90) } })
  })

  test('what was said to one is not shown in the thread of another, wherever its row is moved', async () => {
    const reach = await open()
    const { area, here, victim, attacker } = await two(reach)
    const knock = said(area, sms(1), 'on')
    await here.commit(turnOf(onward(onward(victim)), knock, { sends: [sending(knock, victim, 0, { body: 'Ahmed is at his aunt\'s' })] }))
    await reach.write('UPDATE outbox SET conversation = ?, n = n + 100 WHERE area = ? AND conversation = ?', attacker.id, area, victim.id)
    await reach.write('UPDATE heard SET conversation = ?, n = n + 100 WHERE area = ? AND conversation = ?', attacker.id, area, victim.id)
    expect((await here.thread(attacker.id, 'adult')).map(({ n }) => n)).toEqual([1, 2])
  })

  test('a browser that carried on is signed too, and erasing signs what is left of a line', async () => {
    const reach = await open()
    const { area, here, victim, attacker } = await two(reach)
    await here.commit(turnOf(onward(onward(attacker)), said(area, web('attacker'), 'x'), { lines: [{ line: web('attacker'), sitting: 1 }] }))
    await reach.write('UPDATE line SET conversation = ? WHERE area = ? AND conversation = ?', victim.id, area, attacker.id)
    expect(await here.find(web('attacker'))).toMatchObject({ state: 'damaged' })
    await begin(here, area, sms(2), { alerts: [{ id: 'held', conversation: attacker.id, severity: 'concern', topic: 'x', code: 'WL', at: at(0) }] }, 1, 2)
    const third = await begin(here, area, sms(2), {}, 1, 3)
    expect(await here.forget({ ended: at(5), left: at(5) })).toBeGreaterThan(0)
    expect(await here.open(third.conversation.id)).toMatchObject({ state: 'nobody' })
    expect(await here.find(sms(2))).toEqual({ state: 'nobody', sitting: 4 })
  })

  test.each([
    ['pointed at another\'s sitting', `conversation = :victim`],
    ['said to be less grave', `severity = 'service'`],
    ['said to be in somebody\'s hand', 'acknowledged = 1'],
    ['closed', `state = 'resolved', resolved = 1, outcome = 'false_alarm'`],
    ['with its notes put away', 'sealed = NULL'],
    ['without a MAC', 'mac = NULL'],
  ])('an alert %s is still shown, said to be forged, and reported', async (_, change) => {
    const reach = await open()
    const { area, here, victim, attacker } = await two(reach)
    const raised = { id: `${area} x`, conversation: attacker.id, severity: 'emergency' as const, topic: 'suicide', code: 'WL-X', at: at(1) }
    const later = onward(onward(attacker))
    await here.commit(turnOf(later, said(area, sms(2), 'x'), { alerts: [raised] }))
    await here.commit(turnOf(onward(later), said(area, sms(2), 'y'), { acts: [{ ...raised, acknowledged: { by: 'jo', at: at(2) } }] }))
    await reach.write(`UPDATE alert SET ${change.replace(':victim', `'${victim.id}'`)} WHERE area = ?`, area)
    const before = reach.forged().length
    expect(await here.alert(raised.id)).toMatchObject({ id: raised.id, forged: true })
    expect((await here.alert(raised.id))?.acknowledged).toBeUndefined()
    expect(reach.forged().slice(before)).toEqual(['alert', 'alert'])
    expect([...await here.alerts('open'), ...await here.alerts('resolved')]).toMatchObject([{ id: raised.id, forged: true }])
  })
})
