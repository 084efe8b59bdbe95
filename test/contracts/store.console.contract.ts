/** What every store promises of those who are signed in to the console. */
import { expect, test } from 'vitest'
import type { Account, ConsoleSession } from '../../src/vocabulary/console.ts'
import { at, type Opener } from './store.fixtures.ts'

const session = (who = 'jo', began = 0): Omit<ConsoleSession, 'id'> =>
  ({ who, standing: `${who} duty_worker`, began: at(began), seen: at(began), browser: 'Firefox on Windows', reasons: {} })
const account = (sub: string): Account => ({ entry: 'jo@council.example', identity: { issuer: 'https://issuer.example', sub }, last: at(1) })
const came = (outcome: string) => [{ at: at(1), actor: 'jo', action: 'console.signed_in', outcome }] as const

export const consoleContract = (open: Opener) => {
  test('a session is found by its token and by nothing else, and says what was kept', async () => {
    const { here } = await open()
    await here.console.begin('a-token', session())
    const found = await here.console.find('a-token')
    expect(found).toEqual({ ...session(), id: found?.id })
    expect(found?.id).not.toContain('a-token')
    for (const token of ['', 'a-toke', 'a-token ', found?.id ?? '']) expect(await here.console.find(token)).toBeNull()
  })

  test('what was done in it is kept while it goes on; once it is ended nothing brings it back', async () => {
    const { here } = await open()
    await here.console.begin('one', session())
    const found = await here.console.find('one')
    if (!found) throw new Error('it was kept')
    const used = { ...found, seen: at(9), reasons: { 'an-episode': at(9) } }
    expect(await here.console.touch(used)).toBe(true)
    expect(await here.console.find('one')).toEqual(used)
    expect(await here.console.end(found.id)).toBe(true)
    expect(await here.console.end(found.id)).toBe(false)
    expect(await here.console.touch(used)).toBe(false)
    expect(await here.console.find('one')).toBeNull()
  })

  test('all of one person\'s, the newest first, and nobody else\'s; those that began too long ago go', async () => {
    const { here } = await open()
    for (const [token, who, began] of [['a', 'jo', 0], ['b', 'jo', 30], ['c', 'sam', 10]] as const) await here.console.begin(token, session(who, began))
    expect((await here.console.ofPerson('jo')).map(({ began }) => began)).toEqual([at(30), at(0)])
    expect(await here.console.forget(at(10))).toBe(1)
    expect((await here.console.ofPerson('jo')).map(({ began }) => began)).toEqual([at(30)])
    expect(await here.console.find('c')).not.toBeNull()
  })

  test('a session is of its own area', async () => {
    const [one, other] = [await open(), await open()]
    await one.here.console.begin('of-one', session())
    expect(await other.here.console.find('of-one')).toBeNull()
    expect(await other.here.console.ofPerson('jo')).toEqual([])
  })

  test('an account is changed from the version that was read, with its audit or not at all', async () => {
    const { here } = await open()
    expect(await here.console.account('jo')).toEqual({ kept: null, version: 0 })
    expect(await here.console.trail('jo')).toEqual([])
    expect(await here.console.note('jo', { before: 0, after: account('one'), audit: came('first') })).toBe('kept')
    expect(await here.console.note('jo', { before: 0, after: account('two'), audit: came('too late') })).toBe('overtaken')
    expect(await here.console.account('jo')).toEqual({ kept: account('one'), version: 1 })
    const both = await Promise.all(['a', 'b', 'c'].map((sub) => here.console.note('jo', { before: 1, after: account(sub), audit: came(sub) })))
    expect(both.filter((outcome) => outcome === 'kept')).toHaveLength(1)
    const trail = await here.console.trail('jo')
    if (trail === 'broken') throw new Error('the audit is broken')
    expect(trail).toHaveLength(2)
    const now = await here.console.account('jo')
    expect(now?.version).toBe(2)
    expect(now?.kept?.identity?.sub).toBe(trail[1]?.outcome)
    expect(await here.console.trail('sam')).toEqual([])
  })
}
