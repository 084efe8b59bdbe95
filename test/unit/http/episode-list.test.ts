/** The list of missing episodes: what stands where for whom, and why. */
import { expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import type { ListedEpisode } from '../../../src/act/read-episode.ts'
import { linesOf } from '../../../src/http/episode-list.ts'
import { instant } from '../../../src/vocabulary.ts'
import type { EpisodeId } from '../../../src/vocabulary/episode.ts'

const now = instant(Date.parse('2026-11-23T12:00:00Z'))
const hours = (n: number) => instant(now + n * 3_600_000)
const one = (more: Partial<ListedEpisode> = {}): ListedEpisode => ({
  id: 'episode-0001' as EpisodeId, code: 'EP-7KQ2M', owner: 'jo', opened: hours(-30), hasPlan: true, isPaused: false, next: null, went: null, heard: null, notSent: null, alerts: [], answered: null, toDecide: null, onIt: null, acts: 1, ...more,
})
const lines = (episodes: readonly ListedEpisode[], key = 'jo') => {
  const by = demoRota.people.find((each) => each.key === key)
  if (!by) throw new Error(key)
  return linesOf(episodes, { now, here: { by, areaName: 'Portsmouth', timeZone: 'Europe/London', rota: demoRota, people: demoRota.people } })
}
const place = (more: Partial<ListedEpisode>, key?: string) => lines([one(more)], key)[0]?.place
const alert = { id: 'a', severity: 'concern', topic: 'check_in_reply', at: hours(-1) } as const

test.each<[string, Partial<ListedEpisode>, string, string]>([
  ['no plan', { hasPlan: false }, 'needs_me_now', 'waiting'], ['not sent', { notSent: { at: hours(-1), because: 'outside_hours' } }, 'needs_me_now', 'waiting'],
  ['did not arrive', { went: { at: hours(-1), state: 'failed' } }, 'needs_me_now', 'waiting'], ['owed an answer', { heard: hours(-1), alerts: [alert] }, 'needs_me_now', 'needs_me_now'],
  ['late', { next: hours(-1) }, 'needs_me_now', 'needs_me_now'], ['late, and paused', { next: hours(-1), isPaused: true }, 'waiting', 'waiting'], ['due', { next: hours(1) }, 'waiting', 'waiting'],
  ['silent', { went: { at: hours(-3), state: 'delivered' }, heard: hours(-5) }, 'waiting', 'waiting'], ['answered', { went: { at: hours(-5), state: 'delivered' }, heard: hours(-3) }, 'quiet', 'quiet'],
  ['a service alert alone', { heard: hours(-1), alerts: [{ ...alert, severity: 'service' }] }, 'quiet', 'quiet'],
])('%s: for its owner, and for somebody else of the area', (_name, more, mine, others) => {
  expect([place(more), place(more, 'priya')]).toEqual([mine, others])
})

test('mine first, then the oldest; whose it is and why in words, and nothing else of anybody', () => {
  const shown = lines([one({ code: 'EP-AAAAA', owner: 'priya', opened: hours(-50) }), one({ code: 'EP-BBBBB', opened: hours(-1) }), one({ code: 'EP-CCCCC', opened: hours(-2), notSent: { at: hours(-1), because: 'stopped' } })])
  expect(shown.map(({ code, owner }) => [code, owner])).toEqual([['EP-CCCCC', null], ['EP-BBBBB', null], ['EP-AAAAA', 'Priya Nair']])
  expect(shown[0]).toMatchObject({ isLate: true, says: ['A check-in was not sent: they asked for no more texts.', 'Opened 2 hours ago.', 'Nothing heard yet.', 'No check-in waits.'] })
  expect(lines([one({ opened: now, went: { at: hours(-2), state: 'delivered' } })])[0]?.says).toEqual(['Opened just now.', 'Nothing heard yet.', 'Last text Mon 23 Nov, 10:00am: delivered.', 'Nothing heard since Mon 23 Nov, 10:00am, 2 hours ago.', 'No check-in waits.'])
})
