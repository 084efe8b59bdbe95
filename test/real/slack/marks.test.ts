/** Marks in names, numbers, places, notes and words: none in any window of Slack, whatever is pressed in it; and every window within Slack's limits. */
import { expect, test } from 'vitest'
import { inboundId, instant } from '../../../src/vocabulary.ts'
import type { CheckIn, Episode } from '../../../src/vocabulary/episode.ts'
import { openSlackStage, portsmouth } from './stage.ts'
import { fills, leftUs, quiet, shownTo, types } from './walk.ts'

const noon = Date.parse('2026-11-21T12:00:00Z')
const mark = (n: number) => `Quokka${n}Zeta`
const number = (n: number) => `+4477009005${String(n).padStart(2, '0')}`

const fates = (n: number, at: ReturnType<typeof instant>): CheckIn['fate'][] => [
  { state: 'waiting' }, { state: 'went', at, cause: inboundId(`checkin:e${n}:c`) }, { state: 'not_sent', at, because: 'phone_not_safe' }, { state: 'called_off', at, by: 'jo' }]
const episodeOf = (n: number, at: ReturnType<typeof instant>): Episode => ({
  id: `episode-${n}`, area: portsmouth, code: `EP-${String(n).padStart(5, '2')}`, state: 'open', owner: n % 3 === 0 ? 'sam' : 'jo', opened: { by: 'jo', at }, version: 1,
  child: { name: `${mark(n)} Keira`, years: 14 }, happened: [{ at, by: 'jo', what: 'noted', note: `${mark(n)} Mill Lane` }, ...(n % 4 === 0 ? [{ at, by: 'jo', what: 'on_it' as const }] : [])],
  ...(n % 5 === 0 ? {} : { plan: {
    sender: 'jo', calledBy: 'Jo', number: number(n), undoUntil: at, phone: (['their_own', 'shared', 'watched', 'unknown'] as const)[n % 4], hours: { from: '08:00', until: n % 7 === 0 ? '09:00' : '22:00' }, timeZone: 'Europe/London',
    codeWords: { help: `${mark(n)}help`, safe: `${mark(n)}safe` }, never: [`${mark(n)}never`], tone: (['plain', 'warm', 'brief'] as const)[n % 3], language: 'en', police: { told: mark(n), at }, madeBy: 'jo', madeAt: at,
    ...(n % 6 === 0 ? { paused: { by: 'jo', at, because: 'police_asked' } } : {}),
  } }),
  checkIns: [{ id: 'c', kind: 'check_in', body: `Hey ${mark(n)}`, approved: { by: 'jo', at, despite: [{ rule: 'name_other', reason: mark(n) }] }, due: at, sendBefore: at, fate: fates(n, at)[n % 4] }],
}) as unknown as Episode

test('sixty marked episodes, through every window that two people can open on them', async () => {
  const here = await openSlackStage(noon)
  const at = instant(noon - 3_600_000)
  for (let n = 0; n < 60; n += 1) {
    const done = await here.store.area(portsmouth).episodes.save({ before: 0, after: episodeOf(n, at), key: `key-${n}`, audit: [] })
    expect(done).toBe('kept')
  }
  for (const [user, from] of [['U0JO', 1], ['U0SAM', 0]] as const) {
    await types(here, user, '/checkin')
    await types(here, user, '/episode')
    for (let n = from; n < 60; n += 9) {
      const { code } = episodeOf(n, at)
      await types(here, user, '/checkin', code)
      const { options } = shownTo(here, user)
      if (options[0] !== undefined) {
        await fills(here, user, { draft: options[0] })
        if (shownTo(here, user).maySend) await fills(here, user)
      }
      await types(here, user, '/episode', code)
      const { id, all } = shownTo(here, user)
      for (const action of ['on_it', 'check_in']) {
        if (!all.includes(`"${action}"`) || !shownTo(here, user).all.includes(`"${action}"`)) continue
        await here.slack.pressIn(user, id, action)
        await quiet(here)
      }
    }
  }
  const refused = here.slack.calls().filter(({ error }) => error !== null).map(({ method, error }) => `${method} ${error ?? ''}`)
  const left = leftUs(here)
  await here.close()
  expect(here.wrong).toEqual([])
  expect(refused).toEqual([])
  // It was looked at what left: the codes are there.
  expect(left).toContain(episodeOf(1, at).code)
  expect(left).toContain('Exactly this goes:')
  expect(/.{0,120}(?:Quokka|Zeta|Keira|Mill|77009005).{0,20}/.exec(left)?.[0]).toBeUndefined()
}, 120_000)
