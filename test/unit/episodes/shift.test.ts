/** The change of shift: whose ticks belong together, who may tick, what stands out when one is missing, and what is another between the two. */
import { expect, test } from 'vitest'
import { changedIn, isFinished, lastChange, mayTick, shiftOf, untickedOf, type ShiftTick } from '../../../src/episodes/shift.ts'
import { standingsOf, replyDue, type Clocks } from '../../../src/episodes/standing.ts'
import { instant } from '../../../src/vocabulary.ts'
import { minutes, noon } from './an-episode.ts'

const tick = (which: ShiftTick['which'], by: string, after: number, seen: Record<string, string> = {}): ShiftTick => ({ which, by, at: minutes(after), seen })

test('two ticks of two people are one change; the next begins after them, or half a day later', () => {
  const done = [tick('going', 'jo', 0), tick('coming', 'priya', 20)]
  expect([isFinished(shiftOf([])), isFinished(shiftOf(done.slice(0, 1))), isFinished(shiftOf(done)), isFinished(shiftOf(done.toReversed()))]).toEqual([false, false, true, true])
  expect(shiftOf([...done, tick('going', 'priya', 480)])).toEqual({ going: tick('going', 'priya', 480), coming: null })
  expect(shiftOf([tick('going', 'jo', 0), tick('coming', 'priya', 13 * 60)])).toEqual({ going: null, coming: tick('coming', 'priya', 13 * 60) })
  // Ticked again, the later one stands.
  expect(shiftOf([tick('going', 'jo', 0), tick('going', 'jo', 30)]).going?.at).toBe(minutes(30))
})

test('one person is not both; pressed twice it is one; and what was just finished is finished', () => {
  const may = (ticks: ShiftTick[], which: ShiftTick['which'], by: string, after: number) => mayTick(shiftOf(ticks), which, { by, now: minutes(after) })
  const [jo, both] = [[tick('going', 'jo', 0)], [tick('going', 'jo', 0), tick('coming', 'priya', 5)]]
  expect([may([], 'coming', 'jo', 0), may(jo, 'coming', 'priya', 5), may(jo, 'going', 'jo', 30), may(both, 'going', 'priya', 65)]).toEqual([null, null, null, null])
  expect([may(jo, 'coming', 'jo', 5), may(jo, 'going', 'jo', 0.5), may(both, 'coming', 'sam', 30), may(both, 'going', 'sam', 30)]).toEqual(['same_person', 'done', 'just_finished', 'just_finished'])
})

test('after an hour a tick that is missing stands out, and so does a change by the rota that nobody ticked', () => {
  const jo = shiftOf([tick('going', 'jo', 0)])
  expect([untickedOf(jo, null, minutes(59)), untickedOf(jo, null, minutes(60))]).toEqual([null, { lacks: 'coming', since: noon }])
  expect(untickedOf(shiftOf([tick('coming', 'jo', 0)]), null, minutes(60))).toEqual({ lacks: 'going', since: noon })
  const both = shiftOf([tick('going', 'jo', 0), tick('coming', 'priya', 5)])
  expect([untickedOf(both, null, minutes(600)), untickedOf(both, minutes(30), minutes(600)), untickedOf(both, minutes(480), minutes(539))]).toEqual([null, null, null])
  expect(untickedOf(both, minutes(480), minutes(540))).toEqual({ lacks: 'both', since: minutes(480) })
  expect(untickedOf(shiftOf([]), minutes(-60), noon)).toEqual({ lacks: 'both', since: minutes(-60) })
})

test('what was new, other or gone between the two is known, whatever came after', () => {
  const [first, second] = [{ 'e:1': 'a', 'e:2': 'b', 'e:3': 'c' }, { 'e:1': 'a', 'e:2': 'B', 'e:4': 'd' }]
  const finished = shiftOf([tick('going', 'jo', 0, first), tick('coming', 'priya', 5, second)])
  expect(changedIn(finished, { 'e:1': 'later' })).toEqual({ changed: new Set(['e:2', 'e:4']), gone: ['e:3'] })
  expect(changedIn(shiftOf([tick('going', 'jo', 0, first)]), second)).toEqual({ changed: new Set(['e:2', 'e:4']), gone: ['e:3'] })
  expect(changedIn(shiftOf([]), second)).toEqual({ changed: new Set(), gone: [] })
})

test('when others came on duty is found by the quarter of an hour', () => {
  const on = (at: number) => (at >= minutes(-90) ? 'priya' : 'jo')
  expect([lastChange(on, noon), lastChange(on, minutes(7)), lastChange(() => 'jo', noon), lastChange(on, instant(noon + 26 * 3_600_000))]).toEqual([minutes(-90), minutes(-90), null, null])
})

const clocks = (more: Partial<Clocks> = {}): Clocks => ({ hasPlan: true, isPaused: false, next: null, went: null, heard: null, notSent: null, alerts: [], answered: null, toDecide: null, ...more })
test.each<[string, Partial<Clocks>, string[]]>([
  ['nothing yet', {}, []], ['no plan', { hasPlan: false }, ['no_plan']], ['texted', { went: { at: minutes(-9), state: 'sent' } }, ['silent', 'texted']],
  ['arrived', { went: { at: minutes(-9), state: 'delivered' } }, ['silent', 'texted', 'delivered']], ['written back', { went: { at: minutes(-9), state: 'delivered' }, heard: minutes(-5) }, ['texted', 'delivered', 'read_back']],
  ['did not arrive', { went: { at: minutes(-9), state: 'failed' } }, ['undelivered', 'texted']], ['owed', { alerts: [{ severity: 'concern', at: minutes(-59) }] }, ['owed']],
  ['owed, and late', { alerts: [{ severity: 'concern', at: minutes(-60) }] }, ['owed', 'overdue']], ['answered since', { alerts: [{ severity: 'concern', at: minutes(-90) }], answered: minutes(-50) }, []],
  ['danger is not answered by a text', { alerts: [{ severity: 'emergency', at: minutes(-90) }], answered: minutes(-50) }, ['owed', 'overdue']], ['a service alert', { alerts: [{ severity: 'service', at: minutes(-90) }] }, []],
  ['to decide', { toDecide: minutes(5) }, ['to_decide']], ['to decide, and late', { toDecide: minutes(0) }, ['overdue', 'to_decide']], ['a check-in is late', { next: minutes(-6) }, ['overdue']], ['late, and paused', { next: minutes(-6), isPaused: true }, ['paused']],
])('%s', (_name, more, expected) => expect(standingsOf(clocks(more), noon)).toEqual(expected))
test('a reply is owed within the hour of the oldest that nobody has answered', () => {
  expect(replyDue(clocks({ alerts: [{ severity: 'concern', at: minutes(-90) }, { severity: 'concern', at: minutes(-20) }], answered: minutes(-50) }))).toBe(minutes(40))
})
