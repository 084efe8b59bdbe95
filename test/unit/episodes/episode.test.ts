/** What people may do with an episode: who, when, what it changes, and what is refused. */
import { describe, expect, test } from 'vitest'
import { refusedEpisode } from '../../../content/check-ins/words.ts'
import { itDidNotGo, itGoesLater, itWent } from '../../../src/episodes/check-ins.ts'
import { actOnEpisode, type EpisodeAct, type PlanAsked } from '../../../src/episodes/episode.ts'
import { dayByDay } from '../../../src/episodes/series.ts'
import { suggest } from '../../../src/episodes/suggest.ts'
import { instant } from '../../../src/vocabulary.ts'
import type { Closing, Episode } from '../../../src/vocabulary/episode.ts'
import { act, approved, at, checkInOf, done, doing, minutes, noon, oneOf, opened, planned, planOf } from './an-episode.ts'

const refusal = (...given: Parameters<typeof act>) => {
  const decided = act(...given)
  return 'refused' in decided ? decided.refused : 'done'
}

test('it is opened once, by name, and each act is one version and one line of the timeline', () => {
  const episode = opened()
  expect(episode).toMatchObject({ state: 'open', owner: 'jo', area: 'portsmouth', version: 1, happened: [{ what: 'opened', by: 'jo' }] })
  expect(refusal(episode, { do: 'open', id: episode.id, code: 'EP-AAAAA', child: { name: 'Sam', years: null } })).toBe('open_already')
  expect(refusal(null, { do: 'open', id: episode.id, code: 'EP-AAAAA', child: { name: '  ', years: null } })).toBe('no_name')
  expect(refusal(null, { do: 'open', id: episode.id, code: 'EP-AAAAA', child: { name: 'Sam', years: 140 } })).toBe('no_age')
  expect(refusal(null, { do: 'note', note: 'x' })).toBe('unknown')
  expect(planned()).toMatchObject({ version: 2, happened: [{ what: 'opened' }, { what: 'planned', because: 'number' }] })
})

describe('who may', () => {
  const stopping: readonly EpisodeAct[] = [{ do: 'pause', because: 'police_asked' }, { do: 'call_off', checkIn: 'c1' }, { do: 'close', because: 'returned' }, { do: 'note', note: 'rang her' }, { do: 'look_at_shift' }, { do: 'hand_over', to: 'priya', because: 'asked_to' }]
  const sending: readonly EpisodeAct[] = [{ do: 'approve', checkIn: checkInOf({ id: 'c2', due: minutes(60 * 24) }) }, { do: 'plan', plan: planOf() }]
  test.each(stopping)('$do: anyone of the area', (what) => {
    expect(refusal(approved(), what, 'priya')).toBe('done')
  })
  test.each(sending)('$do: the owner, or a manager', (what) => {
    expect([refusal(approved(), what), refusal(approved(), what, 'sam'), refusal(approved(), what, 'priya')]).toEqual(['done', 'done', 'not_yours'])
  })
  test.each([...stopping, ...sending])('$do: nobody of another area, manager or not', (what) => {
    expect([refusal(approved(), what, 'ali'), refusal(approved(), what, 'kit')]).toEqual(['another_area', 'another_area'])
  })
  test('it is handed to somebody of this area; another worker may take it and give it to nobody else', () => {
    expect(done(act(opened(), { do: 'hand_over', to: 'priya' }))).toMatchObject({ owner: 'priya', happened: [{ what: 'opened' }, { what: 'handed_over', by: 'jo', to: 'priya' }] })
    expect(refusal(opened(), { do: 'hand_over', to: 'ali' })).toBe('nobody_there')
    expect(refusal(opened(), { do: 'hand_over', to: 'jo' })).toBe('already_theirs')
    expect(refusal(opened(), { do: 'hand_over', to: 'sam' }, 'priya')).toBe('not_yours')
  })
})

describe('the plan', () => {
  const wrong: readonly [Partial<PlanAsked>, string][] = [
    [{ number: '07700 900123', again: '07700 900124' }, 'numbers_differ'], [{ again: '' }, 'no_number'], [{ number: '', again: '' }, 'no_number'],
    [{ number: '0207 946 0123', again: '0207 946 0123' }, 'not_a_mobile'], [{ number: '07012 345678', again: '07012 345678' }, 'not_a_mobile'], [{ number: '+33 6 12 34 56 78', again: '+33612345678' }, 'not_a_mobile'],
    [{ number: 'ask her mum', again: 'ask her mum' }, 'not_a_mobile'], [{ number: '0770090012', again: '0770090012' }, 'not_a_mobile'], [{ number: '07700900180', again: '07700900180' }, 'number_is_ours'],
    [{ sender: 'ali' }, 'no_sender'], [{ calledBy: ' ' }, 'no_called_by'], [{ calledBy: '☺' }, 'no_called_by'],
    [{ hours: { from: '8', until: '21:00' } }, 'hours_wrong'], [{ hours: { from: '08:00', until: '08:00' } }, 'hours_wrong'], [{ hours: { from: '24:00', until: '08:00' } }, 'hours_wrong'],
    [{ timeZone: 'Europe/Pompey' }, 'zone_unknown'], [{ codeWords: { help: 'ok', safe: 'blue' } }, 'code_words_wrong'], [{ codeWords: { help: 'Blue!', safe: 'blue' } }, 'code_words_wrong'],
    [{ codeWords: { help: 'call me', safe: '' } }, 'code_words_wrong'], [{ codeWords: { help: 'stop', safe: '' } }, 'code_words_wrong'],
    [{ police: { told: ' ', at: noon } }, 'police_not_told'], [{ police: { told: 'Sgt Lane', at: minutes(60) } }, 'police_not_told'], [{ never: ['x'.repeat(61)] }, 'too_long'],
  ]
  test.each(wrong)('%o: %s', (more, refused) => {
    expect(refusal(opened(), { do: 'plan', plan: planOf(more) })).toBe(refused)
  })
  test('a number in any British form is one number, and nothing goes to it for a minute', () => {
    expect(planned({ number: '0044 7700 900123', again: '(07700) 900-123' }).plan).toMatchObject({ number: '+447700900123', undoUntil: minutes(-19), madeBy: 'jo', codeWords: { help: 'pineapple', safe: 'blue jumper' } })
  })
  test('another number, or another kind of phone, calls off all that waits; another hour or tone does not', () => {
    const number = act(approved(), { do: 'plan', plan: planOf({ number: '07700900125', again: '07700900125' }) })
    const phone = act(approved(), { do: 'plan', plan: planOf({ phone: 'watched' }) })
    for (const decided of [number, phone]) {
      expect(decided).toMatchObject({ callOff: 'all', after: { plan: { undoUntil: minutes(1), madeAt: noon }, checkIns: [{ fate: { state: 'called_off', by: 'jo' } }] } })
    }
    const hours = act(approved(), { do: 'plan', plan: planOf({ number: '', again: '', hours: { from: '10:00', until: '20:00' } }) }, 'sam')
    expect(hours).toMatchObject({ after: { plan: { number: '+447700900123', hours: { from: '10:00' }, undoUntil: minutes(-19), madeBy: 'jo' }, checkIns: [{ fate: { state: 'waiting' } }] } })
    expect(hours).not.toHaveProperty('callOff')
    expect(done(number).plan).not.toHaveProperty('again')
  })
  test('undone, the plan before it stands again as it was: its hours, its words; and what has not stood out its own minute is not gone back to', () => {
    const old = planned({ hours: { from: '10:00', until: '20:00' }, never: ['Gran'] })
    const wrong = done(act(old, { do: 'plan', plan: planOf({ number: '07700900125', again: '07700900125', never: [] }) }))
    const hours = done(act(wrong, { do: 'plan', plan: planOf({ number: '', again: '' }) }, 'jo', minutes(0.2)))
    for (const one of [wrong, hours]) expect(done(act(one, { do: 'undo_plan' }, 'jo', minutes(0.5))).plan).toEqual(old.plan)
    const twice = done(act(wrong, { do: 'plan', plan: planOf({ number: '07700900126', again: '07700900126' }) }, 'jo', minutes(0.5)))
    const undone = done(act(twice, { do: 'undo_plan' }, 'jo', minutes(1)))
    expect(undone.plan).toEqual(old.plan)
    expect(undone).not.toHaveProperty('planBefore')
    expect(done(act(wrong, { do: 'look_at_shift' }, 'jo', minutes(0.5)))).toHaveProperty('planBefore')
    expect(done(act(wrong, { do: 'look_at_shift' }, 'jo', minutes(1)))).not.toHaveProperty('planBefore')
  })
  test('another sends: whom the child knew before stands in the plan, until that one is back', () => {
    const by = (episode: Episode, sender: string, calledBy: string) => done(act(episode, { do: 'plan', plan: planOf({ number: '', again: '', sender, calledBy }) }))
    const covered = by(approved(), 'priya', 'Priya')
    expect([planned().plan?.calledBefore, covered.plan?.calledBefore, by(covered, 'priya', 'Priya').plan?.calledBefore, by(covered, 'jo', 'Jo').plan?.calledBefore]).toEqual([undefined, 'Jo', 'Jo', undefined])
    const first = covered.plan ? suggest(covered.plan, [])[0] : undefined
    expect([first?.use, first?.body.includes('its Priya, I work with Jo')]).toEqual(['covering', true])
    expect(suggest(planned().plan ?? expect.unreachable(), []).map(({ use }) => use)).not.toContain('covering')
  })
  test('it may be undone for a minute, and then no more', () => {
    const undone = act(approved({}, planned(), minutes(-19.5)), { do: 'undo_plan' }, 'jo', minutes(-19.1))
    expect(undone).toMatchObject({ callOff: 'all', after: { checkIns: [{ fate: { state: 'called_off' } }] } })
    expect(done(undone)).not.toHaveProperty('plan')
    expect(refusal(planned(), { do: 'undo_plan' }, 'jo', minutes(-19))).toBe('too_late_to_undo')
    expect(refusal(opened(), { do: 'undo_plan' })).toBe('no_plan')
  })
})

describe('a pause', () => {
  const pausedNow = done(act(approved(), { do: 'pause', because: 'worker_decided' }, 'priya'))
  test('is one press, binds what stands in the outbox, and outlives every change of the plan', () => {
    expect(act(approved(), { do: 'pause', because: 'police_asked' })).toMatchObject({ callOff: 'all', after: { plan: { paused: { by: 'jo', because: 'police_asked' } } } })
    expect(done(act(pausedNow, { do: 'plan', plan: planOf({ number: '07700900125', again: '07700900125' }) })).plan?.paused?.by).toBe('priya')
    expect(refusal(pausedNow, { do: 'approve', checkIn: checkInOf({ id: 'c2' }) })).toBe('paused')
    expect(refusal(done(act(planned(), { do: 'pause', because: 'police_asked' }, 'jo', minutes(-20))), { do: 'undo_plan' }, 'jo', minutes(-20))).toBe('paused')
  })
  test('the police\'s outranks ours, and none is said twice', () => {
    expect(done(act(pausedNow, { do: 'pause', because: 'police_asked' })).plan?.paused?.because).toBe('police_asked')
    expect(refusal(pausedNow, { do: 'pause', because: 'worker_decided' })).toBe('done_already')
    expect(refusal(done(act(planned(), { do: 'pause', because: 'police_asked' })), { do: 'pause', because: 'worker_decided' })).toBe('done_already')
  })
  test('ends with a reason, by the owner or a manager', () => {
    expect([refusal(pausedNow, { do: 'resume', reason: ' ' }), refusal(pausedNow, { do: 'resume', reason: 'fine now' }, 'priya'), refusal(planned(), { do: 'resume', reason: 'x' })]).toEqual(['no_reason', 'not_yours', 'not_paused'])
    const after = done(act(pausedNow, { do: 'resume', reason: 'Sgt Lane says go on.' }, 'sam'))
    expect(after.plan).not.toHaveProperty('paused')
    expect(after.happened.at(-1)).toMatchObject({ what: 'resumed', by: 'sam', note: 'Sgt Lane says go on.' })
  })
})

describe('a check-in', () => {
  test('is kept as it will go, named, with an hour to go in', () => {
    expect(oneOf(approved({ body: ' hey it’s Jo… \r\ntext any time ' }))).toEqual({
      id: 'c1', kind: 'check_in', body: 'hey it\'s Jo... \ntext any time', approved: { by: 'jo', at: noon, despite: [] }, due: minutes(10), sendBefore: minutes(70), fate: { state: 'waiting' },
    })
    expect(oneOf(approved({ due: minutes(-60) }))).toMatchObject({ due: noon, sendBefore: minutes(60) })
  })
  const tomorrow = minutes(60 * 24)
  test.each([
    [{ body: '  ' }, 'no_words'], [{ body: 'x'.repeat(500) }, 'too_long'], [{ due: minutes(60 * 24 * 29) }, 'due_wrong'], [{ due: at('not a time') }, 'due_wrong'],
    [{ sendBefore: minutes(5) }, 'deadline_wrong'], [{ sendBefore: minutes(60 * 24 + 11) }, 'deadline_wrong'], [{ due: at('2026-11-23T22:00:00Z') }, 'outside_hours'], [{ insteadOf: 'c9' }, 'no_such_check_in'],
  ])('%o: %s', (more, refused) => {
    expect(refusal(planned(), { do: 'approve', checkIn: checkInOf(more) })).toBe(refused)
  })
  test('before the plan there is none', () => {
    expect(refusal(opened(), { do: 'approve', checkIn: checkInOf() })).toBe('no_plan')
  })
  test('one that is due at night may wait for the morning, where its time lasts so long', () => {
    expect(oneOf(approved({ due: at('2026-11-23T23:00:00Z'), sendBefore: at('2026-11-24T09:00:00Z') })).fate).toEqual({ state: 'waiting' })
  })
  test('a second on one date wants its reason, which is kept; the day after does not', () => {
    const second = checkInOf({ id: 'c2', due: minutes(120) })
    expect(act(approved(), { do: 'approve', checkIn: second })).toEqual({ refused: 'reason_wanted', rules: ['second_today'] })
    expect(act(approved(), { do: 'approve', checkIn: { ...second, despite: [{ rule: 'second_today', reason: '  ' }] } })).toMatchObject({ refused: 'reason_wanted' })
    expect(oneOf(done(act(approved(), { do: 'approve', checkIn: { ...second, despite: [{ rule: 'second_today', reason: ' She wrote back. ' }] } })), 'c2').approved.despite).toEqual([{ rule: 'second_today', reason: 'She wrote back.' }])
    expect(refusal(approved(), { do: 'approve', checkIn: checkInOf({ id: 'c2', due: tomorrow }) })).toBe('done')
  })
  test('asked and silent: one for now wants its reason at once, one for tomorrow may be answered yet', () => {
    const silent = { ...doing(), saidSafe: 'unanswered' } as const
    expect(actOnEpisode(planned(), { do: 'approve', checkIn: checkInOf() }, silent)).toEqual({ refused: 'reason_wanted', rules: ['asked_and_silent'] })
    expect(actOnEpisode(planned(), { do: 'approve', checkIn: checkInOf({ due: tomorrow }) }, silent)).toHaveProperty('after')
  })
  test('changed while it waits, the one before is called off in the same write; approved twice, it is one', () => {
    const after = done(act(approved(), { do: 'approve', checkIn: checkInOf({ id: 'c2', insteadOf: 'c1' }) }))
    expect([oneOf(after).fate.state, oneOf(after, 'c2').fate.state]).toEqual(['called_off', 'waiting'])
    expect(refusal(after, { do: 'approve', checkIn: checkInOf({ id: 'c3', insteadOf: 'c1' }) })).toBe('not_waiting')
    expect(refusal(approved(), { do: 'approve', checkIn: checkInOf() })).toBe('done_already')
  })
  test('called off while it waits; gone to the outbox, it is stopped there and keeps its fate', () => {
    const after = act(approved(), { do: 'call_off', checkIn: 'c1' }, 'priya')
    expect(after).toMatchObject({ after: { checkIns: [{ fate: { state: 'called_off', by: 'priya', at: noon } }] } })
    expect(after).not.toHaveProperty('callOff')
    const went = itWent(approved(), 'c1', { at: minutes(10), cause: 'checkin:e:c1' })
    expect(act(went, { do: 'call_off', checkIn: 'c1' })).toMatchObject({ callOff: ['checkin:e:c1'], after: { checkIns: [{ fate: { state: 'went' } }] } })
    expect([refusal(done(after), { do: 'call_off', checkIn: 'c1' }), refusal(approved(), { do: 'call_off', checkIn: 'c8' })]).toEqual(['not_waiting', 'no_such_check_in'])
  })
  test('called off by a slip, it waits again: within the minute, by whoever did it; not what another act called off, nor what went', () => {
    const off = done(act(approved(), { do: 'call_off', checkIn: 'c1' }, 'priya'))
    expect(oneOf(done(act(off, { do: 'put_back', checkIn: 'c1' }, 'priya', instant(noon + 59_999))))).toEqual(oneOf(approved()))
    expect([refusal(off, { do: 'put_back', checkIn: 'c1' }, 'priya', minutes(1)), refusal(off, { do: 'put_back', checkIn: 'c1' }), refusal(off, { do: 'put_back', checkIn: 'c9' }, 'priya')]).toEqual(['too_late_to_put_back', 'too_late_to_put_back', 'no_such_check_in'])
    const changed = done(act(approved(), { do: 'approve', checkIn: checkInOf({ id: 'c2', insteadOf: 'c1' }) }))
    const moved = done(act(approved(), { do: 'plan', plan: planOf({ phone: 'shared' }) }))
    const went = itWent(approved(), 'c1', { at: noon, cause: 'x' })
    expect([changed, moved, went, approved()].map((episode) => refusal(episode, { do: 'put_back', checkIn: 'c1' }))).toEqual(Array.from({ length: 4 }, () => 'too_late_to_put_back'))
  })
  test('its fate comes once', () => {
    const went = itWent(approved(), 'c1', { at: minutes(10), cause: 'checkin:e:c1' })
    expect(went).toMatchObject({ version: 4, checkIns: [{ fate: { state: 'went', cause: 'checkin:e:c1' } }], happened: [{}, {}, {}, { what: 'went', by: 'service', checkIn: 'c1' }] })
    const off = done(act(approved(), { do: 'call_off', checkIn: 'c1' }))
    expect([itWent(off, 'c1', { at: noon, cause: 'x' }), itDidNotGo(off, 'c1', { at: noon, because: 'too_late' }), itGoesLater(off, 'c1', minutes(30))]).toEqual([null, null, null])
    expect(itDidNotGo(approved(), 'c1', { at: noon, because: 'too_late' })).toMatchObject({ checkIns: [{ fate: { state: 'not_sent', because: 'too_late' } }], happened: [{}, {}, {}, { because: 'too_late' }] })
    expect(itGoesLater(approved(), 'c1', minutes(30))).toMatchObject({ version: 4, checkIns: [{ due: minutes(30), fate: { state: 'waiting' } }] })
  })
})

describe('a series', () => {
  const plan = planned().plan
  const texts = plan ? suggest(plan, []).filter(({ use }) => use.startsWith('series_')).map(({ body }) => body) : []
  const series = dayByDay(minutes(10), 5, 'Europe/London').map((due, i) => checkInOf({ id: `s${i}`, due, body: texts[i] ?? '' }))
  test('five days, each in other words, in one act; one is called off alone, a close calls off all', () => {
    const after = done(act(planned(), { do: 'approve_series', checkIns: series }))
    expect([after.version, after.checkIns.length, new Set(after.checkIns.map(({ body }) => body)).size]).toEqual([3, 5, 5])
    const one = done(act(after, { do: 'call_off', checkIn: 's2' }))
    expect(one.checkIns.map(({ fate }) => fate.state)).toEqual(['waiting', 'waiting', 'called_off', 'waiting', 'waiting'])
    expect(done(act(after, { do: 'close', because: 'returned' })).checkIns.every(({ fate }) => fate.state === 'called_off')).toBe(true)
  })
  test('all or none, and by whoever may approve', () => {
    expect(act(planned(), { do: 'approve_series', checkIns: [...series.slice(0, 2), checkInOf({ id: 'sx', due: minutes(60 * 24 * 4), body: 'its Jo, where are u' })] })).toEqual({ refused: 'words_blocked', rules: ['place_asked'], which: 'sx' })
    expect(refusal(planned(), { do: 'approve_series', checkIns: series }, 'priya')).toBe('not_yours')
    expect([refusal(planned(), { do: 'approve_series', checkIns: [] }), refusal(planned(), { do: 'approve_series', checkIns: [...series, ...series] })]).toEqual(['no_words', 'too_long'])
  })
  test('the same words do not go twice, in it or before it; what never left may be said after all', () => {
    const [first, second] = series
    if (!first || !second) throw new Error('no series')
    expect(act(planned(), { do: 'approve_series', checkIns: [first, { ...second, body: `${first.body.toUpperCase()}!!` }] })).toEqual({ refused: 'words_twice', which: 's1' })
    const had = approved({ id: 'before', body: second.body, due: minutes(60 * 24 * 9) })
    expect(act(had, { do: 'approve_series', checkIns: [first, second] })).toEqual({ refused: 'words_twice', which: 's1' })
    expect(act(done(act(had, { do: 'call_off', checkIn: 'before' })), { do: 'approve_series', checkIns: [first, second] })).toHaveProperty('after')
  })
  test('a day is a day on the wall, through both changes of the clocks', () => {
    const clock = (when: number) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/London' }).format(when)
    expect(dayByDay(at('2026-10-24T07:30:00Z'), 3, 'Europe/London').map(clock)).toEqual(['24/10/2026, 08:30', '25/10/2026, 08:30', '26/10/2026, 08:30'])
    expect(dayByDay(at('2027-03-27T08:30:00Z'), 3, 'Europe/London').map(clock)).toEqual(['27/03/2027, 08:30', '28/03/2027, 08:30', '29/03/2027, 08:30'])
    expect(dayByDay(noon, 30, 'Europe/London')).toHaveLength(7)
  })
})

test.each(['returned', 'found_elsewhere', 'opened_by_mistake', 'died'] as const satisfies Closing[])('closed (%s): all that waits is called off in the same write, and nothing but a note may follow', (because) => {
  const two = done(act(approved(), { do: 'approve', checkIn: checkInOf({ id: 'c2', due: minutes(60 * 24) }) }))
  const decided = act(two, { do: 'close', because }, 'priya')
  expect(decided).toMatchObject({ callOff: 'all', after: { state: 'closed', closed: { by: 'priya', because, at: noon } } })
  const after = done(decided)
  expect(after.checkIns.map(({ fate }) => fate.state)).toEqual(['called_off', 'called_off'])
  const acts: readonly EpisodeAct[] = [{ do: 'approve', checkIn: checkInOf({ id: 'c3' }) }, { do: 'plan', plan: planOf() }, { do: 'pause', because: 'police_asked' }, { do: 'close', because }, { do: 'hand_over', to: 'sam' }, { do: 'call_off', checkIn: 'c1' }]
  expect(acts.map((what) => refusal(after, what))).toEqual(acts.map(() => 'closed'))
  expect(refusal(after, { do: 'note', note: 'Seen by the police.' })).toBe('done')
  expect([refusal(after, { do: 'note', note: ' ' }), refusal(after, { do: 'note', note: 'x'.repeat(2_001) })]).toEqual(['no_words', 'too_long'])
})

test('every refusal has its words, in whole sentences, and no word of ours for machines', () => {
  for (const [key, words] of Object.entries(refusedEpisode)) expect(words, key).toMatch(/^[A-Z].*[.]$/)
})
