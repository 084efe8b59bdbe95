/** May it go? Each rule alone, and the calendar: every quarter of an hour of two weeks around both changes of the clocks. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { notSentWords, policyReasons } from '../../../content/check-ins/words.ts'
import { isInHours } from '../../../src/core/hours.ts'
import { dateThere } from '../../../src/core/opening.ts'
import { itDidNotGo, itGoesLater, itWent } from '../../../src/episodes/check-ins.ts'
import { actOnEpisode } from '../../../src/episodes/episode.ts'
import { mayGo, whenItMayGo, type Facts } from '../../../src/episodes/policy.ts'
import type { CheckIn, Episode, NotSent } from '../../../src/vocabulary/episode.ts'
import { instant, type Instant } from '../../../src/vocabulary.ts'
import { act, approved, at, checkInOf, doing, done, factsOf, minutes, noon, oneOf, planned, planOf } from './an-episode.ts'

const says = (episode: Episode, facts: Partial<Facts> = {}, which = 'c1') => mayGo(oneOf(episode, which), episode, factsOf(facts))
const with1 = (more: Partial<CheckIn>): Episode => ({ ...approved(), checkIns: [{ ...oneOf(approved()), ...more }] })
const despite = (rule: string) => ({ despite: [{ rule, reason: 'Her social worker agrees.' }] })

test('approved, in its hours, on a phone that is safe: it goes', () => {
  expect(says(approved())).toEqual({ go: true })
  for (const speaker of ['young_person', 'unknown', null] as const) expect(says(approved(), { speaker })).toEqual({ go: true })
})

describe('what binds, whatever the hour', () => {
  const closed = done(act(approved(), { do: 'close', because: 'returned' }))
  const { plan: _none, ...noPlan } = approved()
  const changed = done(act(approved(), { do: 'plan', plan: planOf({ number: '07700900125', again: '07700900125' }) }, 'jo', minutes(5)))
  const rows: readonly [string, Episode, Partial<Facts>, NotSent][] = [
    ['closed', closed, {}, 'closed'], ['no plan', noPlan, {}, 'no_plan'], ['nobody approved it', with1({ approved: { by: '', at: noon, despite: [] } }), {}, 'not_approved'],
    ['called off', done(act(approved(), { do: 'call_off', checkIn: 'c1' })), {}, 'not_approved'],
    ['another number since', { ...changed, checkIns: approved().checkIns }, {}, 'plan_changed'],
    ['STOP', approved(), { stopped: true }, 'stopped'], ['they are back', approved(), { cameBack: minutes(5) }, 'came_back'], ['another hand', approved(), { otherHand: true }, 'not_their_phone'],
    ['a parent writes from it', approved(), { speaker: 'parent' }, 'not_their_phone'], ['a carer', approved(), { speaker: 'carer' }, 'not_their_phone'],
    ['somebody else', approved(), { speaker: 'someone_else' }, 'not_their_phone'], ['a worker', approved(), { speaker: 'practitioner' }, 'not_their_phone'],
    ['not safe', approved(), { saidSafe: 'no' }, 'phone_not_safe'], ['a code word', approved(), { codeWord: minutes(5) }, 'phone_not_safe'], ['a code word before, and no reason', approved(), { codeWord: minutes(-5) }, 'phone_not_safe'],
  ]
  test.each(rows)('%s', (_name, episode, facts, because) => {
    expect(says(episode, facts)).toEqual({ not: because })
    expect(says(episode, { ...facts, now: at('2026-11-23T03:00:00Z') }), 'at night, before it is due').toEqual({ not: because })
  })
  test('whoever holds the phone may write "im home": a person who knows that they are not goes on with a reason, and each such word binds anew', () => {
    expect(says(approved(), { cameBack: minutes(-5) })).toEqual({ not: 'came_back' })
    expect(says(approved(despite('came_back')), { cameBack: minutes(-5) })).toEqual({ go: true })
    expect(says(approved(despite('came_back')), { cameBack: minutes(5) })).toEqual({ not: 'came_back' })
    expect(says(done(act(approved(despite('came_back')), { do: 'close', because: 'returned' })), { cameBack: minutes(-5) })).toEqual({ not: 'closed' })
  })
  test('after a code word a person may decide anew, with a reason; after "not safe" nobody may', () => {
    expect(says(approved(despite('code_word_used')), { codeWord: minutes(-5) })).toEqual({ go: true })
    expect(says(approved(despite('code_word_used')), { codeWord: minutes(5) })).toEqual({ not: 'phone_not_safe' })
    expect(says(approved({ despite: ['code_word_used', 'asked_and_silent', 'second_today', 'phone_not_safe'].map((rule) => ({ rule, reason: 'x' })) }), { saidSafe: 'no' })).toEqual({ not: 'phone_not_safe' })
  })
})

describe('what holds it back at the time', () => {
  test('the first text comes first, and silence is no yes', () => {
    const first = { kind: 'first', body: 'hi its Jo. ok to text u here?' } as const
    expect(says(approved(), { saidSafe: 'not_asked' })).toEqual({ not: 'not_asked_first' })
    expect(says(approved(first), { saidSafe: 'not_asked' })).toEqual({ go: true })
    expect(says(approved(), { saidSafe: 'unanswered' })).toEqual({ not: 'asked_and_silent' })
    expect(says(approved(first), { saidSafe: 'unanswered' })).toEqual({ not: 'asked_and_silent' })
    expect(says(approved(despite('asked_and_silent')), { saidSafe: 'unanswered' })).toEqual({ go: true })
    expect(says(approved(despite('asked_and_silent')), { saidSafe: 'not_asked' })).toEqual({ not: 'not_asked_first' })
  })
  test('unless they reply: words after the approval, not before', () => {
    const unless = approved({ unlessTheyReply: true })
    expect([says(unless, { lastHeard: minutes(5) }), says(unless, { lastHeard: minutes(-5) }), says(approved(), { lastHeard: minutes(5) })]).toEqual([{ not: 'they_replied' }, { go: true }, { go: true }])
  })
  test('not on top of words that wait for a person', () => {
    expect(says(approved(), { owedAnswer: true })).toEqual({ not: 'owed_an_answer' })
  })
  test('a name that was ruled out since, or another sender: what was fine when it was approved', () => {
    const changed = (more: Parameters<typeof planOf>[0]) => done(act(approved(), { do: 'plan', plan: planOf({ number: '', again: '', ...more }) }))
    expect([says(changed({ never: ['thinking'] })), says(changed({ calledBy: 'Priya' })), says(changed({ tone: 'brief' }))]).toEqual([{ not: 'plan_changed' }, { not: 'plan_changed' }, { go: true }])
  })
  test('paused, and let go on again', () => {
    const paused = done(act(approved(), { do: 'pause', because: 'police_asked' }))
    expect(says(paused)).toEqual({ not: 'paused' })
    expect(says(done(act(paused, { do: 'resume', reason: 'Sgt Lane says go on.' })))).toEqual({ go: true })
  })
  test('one a day: the second with a reason, the fourth only while they write', () => {
    const reasoned = (id: string) => ({ id, due: minutes(10), despite: [{ rule: 'second_today', reason: 'She wrote.' }] })
    const gone = (episode: Episode, id: string, when: Instant): Episode => itWent(episode, id, { at: when, cause: `checkin:e:${id}` }) ?? episode
    const one = gone(approved(), 'c1', minutes(10))
    const second = { ...one, checkIns: [...one.checkIns, { ...oneOf(approved()), id: 'c2' }] }
    expect(says(second, { now: minutes(30) }, 'c2')).toEqual({ not: 'too_many_today' })
    expect(says(approved(reasoned('c2'), one), { now: minutes(30) }, 'c2')).toEqual({ go: true })
    expect(says(approved(), { elsewhereToday: 1 })).toEqual({ not: 'too_many_today' })
    const three = gone(approved(reasoned('c3'), gone(approved(reasoned('c2'), one), 'c2', minutes(20))), 'c3', minutes(30))
    const fourth = approved(reasoned('c4'), three)
    expect(says(fourth, { now: minutes(40) }, 'c4')).toEqual({ not: 'too_many_today' })
    expect(says(fourth, { now: minutes(40), lastHeard: minutes(35) }, 'c4')).toEqual({ go: true })
    expect(says(approved({ id: 'c5', due: minutes(60 * 24) }, three), { now: minutes(60 * 24) }, 'c5')).toEqual({ go: true })
  })
  test('what was given a reason does not take the day from one that was there before', () => {
    const evening = approved({ due: at('2026-11-23T18:00:00Z') })
    const both = approved({ id: 'c2', despite: [{ rule: 'second_today', reason: 'She asked.' }] }, evening)
    const went = itWent(both, 'c2', { at: minutes(10), cause: 'checkin:e:c2' }) ?? both
    expect(says(went, { now: at('2026-11-23T18:00:00Z') })).toEqual({ go: true })
  })
  test('too late, even by a minute; in the undo minute, after it', () => {
    expect(says(approved(), { now: minutes(70) })).toEqual({ not: 'too_late' })
    expect(says(approved(), { now: minutes(69) })).toEqual({ go: true })
    const fresh = done(act(planned(), { do: 'plan', plan: planOf({ phone: 'unknown' }) }))
    const now = approved({ due: noon }, fresh)
    expect(says(now, { now: noon })).toEqual({ later: minutes(1) })
    expect(says(now, { now: minutes(1) })).toEqual({ go: true })
    expect(says({ ...now, checkIns: [{ ...oneOf(now), sendBefore: minutes(0.5) }] }, { now: noon })).toEqual({ not: 'undo_open' })
  })
  test('hours that are never, however they came about, are no hours', () => {
    expect(whenItMayGo({ sendBefore: minutes(60) }, { hours: { from: '12:00', until: '12:00' }, timeZone: 'Europe/London', undoUntil: noon }, noon)).toBeNull()
  })
  test('asked too early it waits until it is due, and into the hours', () => {
    expect(says(approved(), { now: noon })).toEqual({ later: minutes(10) })
    const night = approved({ due: at('2026-11-23T23:00:00Z'), sendBefore: at('2026-11-24T09:00:00Z') })
    expect(says(night, { now: at('2026-11-23T23:00:00Z') })).toEqual({ later: at('2026-11-24T08:00:00Z') })
    expect(says({ ...night, checkIns: [{ ...oneOf(night), sendBefore: at('2026-11-24T08:00:00Z') }] }, { now: at('2026-11-23T23:00:00Z') })).toEqual({ not: 'outside_hours' })
  })
})

describe('an answer to a child who wrote', () => {
  const ten = at('2026-11-23T22:00:00Z')
  const wrote = { saidSafe: 'yes', lastHeard: minutes(-1, ten) } as const
  const answer = (facts: { saidSafe: Facts['saidSafe']; lastHeard: Instant | null } = wrote, episode = planned()) => actOnEpisode(episode, { do: 'approve', checkIn: checkInOf({ kind: 'answer', due: ten }) }, { ...doing('jo', ten), ...facts })
  const waits = (facts: Partial<Facts> = {}) => says(done(answer()), { now: ten, owedAnswer: true, ...wrote, ...facts })
  test('goes at once, free of hours, of count, of what is owed and of the first text; for ten minutes', () => {
    const one = oneOf(done(answer()))
    expect([one.due, one.sendBefore]).toEqual([ten, minutes(10, ten)])
    expect([waits(), waits({ saidSafe: 'unanswered' }), waits({ saidSafe: 'not_asked' }), waits({ elsewhereToday: 5 })]).toEqual([{ go: true }, { go: true }, { go: true }, { go: true }])
    expect(waits({ now: minutes(10, ten) })).toEqual({ not: 'too_late' })
    expect(done(answer({ ...wrote, saidSafe: 'unanswered' })).checkIns).toHaveLength(1)
  })
  test('and takes no day from the check-in of that day', () => {
    const went = itWent(done(answer()), 'c1', { at: ten, cause: 'checkin:e:c1' }) ?? planned()
    expect(says(approved({ id: 'c2', due: at('2026-11-23T20:00:00Z') }, went), { now: at('2026-11-23T20:00:00Z') }, 'c2')).toEqual({ go: true })
  })
  test('only where they wrote, since our last text, within six hours', () => {
    expect(answer({ saidSafe: 'yes', lastHeard: null })).toEqual({ refused: 'not_an_answer' })
    expect(answer({ saidSafe: 'yes', lastHeard: minutes(-361, ten) })).toEqual({ refused: 'not_an_answer' })
    const went = itWent(done(answer()), 'c1', { at: ten, cause: 'checkin:e:c1' }) ?? planned()
    expect(actOnEpisode(went, { do: 'approve', checkIn: checkInOf({ id: 'c2', kind: 'answer', due: ten }) }, { ...doing('jo', minutes(1, ten)), ...wrote })).toEqual({ refused: 'not_an_answer' })
    expect(waits({ lastHeard: null })).toEqual({ not: 'not_an_answer' })
  })
  test('what binds whoever wrote binds it too', () => {
    const bound: [Partial<Facts>, NotSent][] = [[{ stopped: true }, 'stopped'], [{ saidSafe: 'no' }, 'phone_not_safe'], [{ otherHand: true }, 'not_their_phone'], [{ cameBack: ten }, 'came_back'], [{ codeWord: ten }, 'phone_not_safe']]
    for (const [facts, not] of bound) expect(waits(facts)).toEqual({ not })
    const paused = done(act(done(answer()), { do: 'pause', because: 'police_asked' }, 'jo', ten))
    expect(says(paused, { now: ten, ...wrote })).toEqual({ not: 'paused' })
    expect(says(done(act(paused, { do: 'close', because: 'died' }, 'jo', ten)), { now: ten, ...wrote })).toEqual({ not: 'closed' })
    const fresh = done(act(planned(), { do: 'plan', plan: planOf({ phone: 'unknown' }) }, 'jo', ten))
    expect(says(done(answer(wrote, fresh)), { now: ten, ...wrote })).toEqual({ later: minutes(1, ten) })
  })
})

// ── The calendar ──

const quarter = 15 * 60_000
const windows = [['08:00', '21:00'], ['00:30', '01:30'], ['01:00', '02:00'], ['01:30', '03:00'], ['22:00', '02:00'], ['23:30', '00:15'], ['00:00', '24:00'], ['21:00', '08:00']] as const
const changes = [['October', '2026-10-18T00:00:00Z'], ['March', '2027-03-21T00:00:00Z']] as const
const zones = ['Europe/London', 'Europe/Warsaw'] as const
const walls = new Map(zones.map((timeZone) => [timeZone as string, new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })]))
const clockThere = (when: number, timeZone: string) => walls.get(timeZone)?.format(when) ?? ''
/** Written again here, from the clock on the wall alone. */
const isInside = (when: number, [from, until]: readonly [string, string], timeZone: string) => {
  const there = clockThere(when, timeZone)
  return from < until ? there >= from && there < until : there >= from || there < until
}

const pattern = oneOf(approved())
/** A plan that was made before any of this. */
const standing = (from: string, until: string, timeZone: string, since: Instant): Episode => {
  const { plan, ...rest } = planned({ hours: { from, until }, timeZone })
  return { ...rest, happened: [], ...(plan ? { plan: { ...plan, madeAt: since, undoUntil: since } } : {}) }
}

/** Rung each quarter of an hour, as the timers ring: what went, and when. */
const rungThrough = (episode: Episode, start: Instant, steps: number, more: Partial<Facts> = {}): Episode => {
  let now = episode
  for (let i = 0; i <= steps; i += 1) {
    const when = instant(start + i * quarter)
    if (!now.checkIns.some(({ fate, due }) => fate.state === 'waiting' && due <= when)) continue
    for (const one of now.checkIns.filter(({ fate, due }) => fate.state === 'waiting' && due <= when)) {
      const said = mayGo(one, now, factsOf({ ...more, now: when }))
      const next = 'go' in said ? itWent(now, one.id, { at: when, cause: one.id }) : 'not' in said ? itDidNotGo(now, one.id, { at: when, because: said.not }) : itGoesLater(now, one.id, said.later)
      now = next ?? now
    }
  }
  return now
}

describe.each(changes)('two weeks around the change in %s', (_month, begins) => {
  const start = at(begins)
  const steps = 14 * 24 * 4
  describe.each(zones)('in %s', (timeZone) => {
    test.each(windows)('%s to %s: at no quarter of an hour outside the hours, whatever is due', (from, until) => {
      const episode = standing(from, until, timeZone, start)
      const wrong: string[] = []
      let inside = 0
      for (let i = 0; i < steps; i += 1) {
        const now = instant(start + i * quarter)
        const one: CheckIn = { ...pattern, approved: { by: 'jo', at: now, despite: [] }, due: now, sendBefore: instant(now + 3_600_000) }
        const said = mayGo(one, { ...episode, checkIns: [one] }, factsOf({ now }))
        if ('go' in said !== isInside(now, [from, until], timeZone)) wrong.push(`${new Date(now).toISOString()} ${JSON.stringify(said)}`)
        if ('go' in said) inside += 1
        if ('later' in said && !(isInside(said.later, [from, until], timeZone) && said.later > now && said.later < one.sendBefore)) wrong.push(`${new Date(now).toISOString()} later`)
      }
      expect(wrong).toEqual([])
      expect(inside).toBeGreaterThan(12)
    })
  })

  test('any heap of them: inside the hours, before their time is out, and never two on one date without a reason', () => {
    const one = fc.record({ day: fc.nat(13), quarter: fc.nat(95), lasts: fc.integer({ min: 1, max: 40 }), hasReason: fc.boolean() })
    fc.assert(fc.property(fc.array(one, { minLength: 2, maxLength: 30 }), fc.constantFrom(...windows), fc.constantFrom(...zones), (heap, [from, until], timeZone) => {
      const base = standing(from, until, timeZone, start)
      const checkIns = heap.map((each, i): CheckIn => {
        const due = instant(start + (each.day * 96 + each.quarter) * quarter)
        return { ...pattern, id: `h${i}`, approved: { by: 'jo', at: start, despite: each.hasReason ? [{ rule: 'second_today', reason: 'x' }] : [] }, due, sendBefore: instant(due + each.lasts * quarter) }
      })
      const after = rungThrough({ ...base, checkIns }, start, steps + 96)
      const went = after.checkIns.flatMap((each) => (each.fate.state === 'went' ? [{ ...each, went: each.fate.at }] : []))
      for (const each of went) expect([isInside(each.went, [from, until], timeZone), isInHours(each.went, timeZone, { from, until }), each.went < each.sendBefore]).toEqual([true, true, true])
      for (const each of went.filter(({ approved: a }) => a.despite.length === 0)) {
        expect(went.filter((other) => other.approved.despite.length === 0 && dateThere(other.went, timeZone) === dateThere(each.went, timeZone))).toHaveLength(1)
      }
      for (const date of new Set(went.map((each) => dateThere(each.went, timeZone)))) expect(went.filter((each) => dateThere(each.went, timeZone) === date).length).toBeLessThanOrEqual(3)
      expect(after.checkIns.every(({ fate }) => fate.state === 'went' || fate.state === 'not_sent')).toBe(true)
    }), { numRuns: 60 })
  })
})

test('the hour that comes twice: one text in it, and the hour that is left out: none', () => {
  const nightly = (day: string) => approved({ due: at(day), sendBefore: instant(at(day) + 4 * 3_600_000) }, standing('01:00', '02:00', 'Europe/London', at('2026-10-01T00:00:00Z')), at(day))
  const autumn = rungThrough(nightly('2026-10-24T23:00:00Z'), at('2026-10-24T23:00:00Z'), 32)
  expect(oneOf(autumn).fate).toMatchObject({ state: 'went', at: at('2026-10-25T00:00:00Z') })
  const both = mayGo({ ...oneOf(nightly('2026-10-24T23:00:00Z')), id: 'c2' }, autumn, factsOf({ now: at('2026-10-25T01:30:00Z') }))
  expect(both).toEqual({ not: 'too_many_today' })
  const spring = standing('01:00', '02:00', 'Europe/London', at('2027-03-01T00:00:00Z'))
  const refused = act(spring, { do: 'approve', checkIn: checkInOf({ due: at('2027-03-28T00:30:00Z'), sendBefore: at('2027-03-28T05:00:00Z') }) }, 'jo', at('2027-03-28T00:00:00Z'))
  expect(refused).toEqual({ refused: 'outside_hours' })
})

test('every reason not to send has words for the worker, and a reason with its source for the lead', () => {
  const all: Record<NotSent, string> = notSentWords
  expect(Object.keys(policyReasons).sort()).toEqual(Object.keys(all).sort())
  for (const [key, { why, source }] of Object.entries(policyReasons)) expect([why.length > 20, source.length > 5], key).toEqual([true, true])
})
