/** What a child wrote, and the police: who decides, by when, with what reason; the calls; and what looks like another hand. */
import { describe, expect, test } from 'vitest'
import { oddIn } from '../../../src/episodes/odd.ts'
import { lastTold, mayTellFirst, toDecideBy } from '../../../src/episodes/police.ts'
import { actOnEpisode, type EpisodeAct } from '../../../src/episodes/episode.ts'
import { itWent } from '../../../src/episodes/check-ins.ts'
import { act, at, doing, done, minutes, noon, planned } from './an-episode.ts'

const sharing = { id: 'w1', about: 'where', words: 'im at the pier', said: minutes(-5) } as const
const asked = (episode = planned()) => done(act(episode, { do: 'ask_to_share', sharing }, 'priya'))
const decide = (more: Partial<Extract<EpisodeAct, { do: 'decide_share' }>['decided']> = {}): EpisodeAct => ({ do: 'decide_share', decided: { id: 'w1', share: true, reason: 'She may be hurt.', told: 'not_told', ...more } })
const safe = { ...doing('jo', minutes(10)), saidSafe: 'yes', lastHeard: minutes(5) } as const

describe('whether the police are told', () => {
  test('is asked for by anybody of the area, once, and to be decided within the hour of the oldest', () => {
    expect(toDecideBy(planned())).toBeNull()
    const two = done(act(asked(), { do: 'ask_to_share', sharing: { ...sharing, id: 'w2', words: 'he hit me' } }, 'jo', minutes(30)))
    expect([toDecideBy(asked()), toDecideBy(two)]).toEqual([minutes(60), minutes(60)])
    expect(act(asked(), { do: 'ask_to_share', sharing: { ...sharing, id: 'w3' } })).toEqual({ refused: 'done_already' })
    expect(act(planned(), { do: 'ask_to_share', sharing: { ...sharing, words: ' ' } })).toEqual({ refused: 'no_words' })
    expect(toDecideBy(done(act(two, decide(), 'jo', minutes(40))))).toBe(minutes(90))
  })
  test('is decided by the owner or a manager, with a reason, once', () => {
    expect([act(asked(), decide(), 'priya'), act(asked(), decide({ reason: ' ' })), act(asked(), decide({ id: 'w9' }))]).toEqual([{ refused: 'not_yours' }, { refused: 'no_reason' }, { refused: 'no_such_sharing' }])
    const after = done(act(asked(), decide({ share: false, told: 'told_first' }), 'sam'))
    expect(after.sharings).toEqual([{ ...sharing, asked: { by: 'priya', at: noon }, decided: { by: 'sam', at: noon, share: false, reason: 'She may be hurt.', told: 'not_told' } }])
    expect(after.happened.at(-1)).toMatchObject({ what: 'decided_share', because: 'no', note: 'She may be hurt.' })
    expect(act(after, decide())).toEqual({ refused: 'done_already' })
  })
  test('the child is told first by an answer that went since, and only on a phone that is theirs and safe', () => {
    const told = decide({ told: 'told_first' })
    expect([actOnEpisode(asked(), told, { ...safe, saidSafe: 'unanswered' }), actOnEpisode(asked(planned({ phone: 'shared' })), told, safe), actOnEpisode(asked(), told, safe)])
      .toEqual([{ refused: 'not_safe_to_tell' }, { refused: 'not_safe_to_tell' }, { refused: 'not_told_yet' }])
    const answered = done(actOnEpisode(asked(), { do: 'approve', checkIn: { id: 'a1', kind: 'answer', body: 'hey its Jo. I need to share what u said', due: noon, despite: [] } }, safe))
    expect(actOnEpisode(answered, told, safe)).toEqual({ refused: 'not_told_yet' })
    const went = itWent(answered, 'a1', { at: minutes(11), cause: 'x' })
    expect(went && actOnEpisode(went, told, { ...safe, at: minutes(12) })).toMatchObject({ after: { sharings: [{ decided: { told: 'told_first' } }] } })
    expect([mayTellFirst(planned(), 'yes'), mayTellFirst(planned({ phone: 'unknown' }), 'yes'), mayTellFirst(planned(), undefined), mayTellFirst(done(act(planned(), { do: 'pause', because: 'police_asked' })), 'yes')]).toEqual([true, false, false, false])
  })
})

test('a call is written down with whom, when and their number; the next update begins there, also after the closing', () => {
  const call = { at: minutes(-3), whom: ' PC Shah ', log: ' 441 ' }
  expect(lastTold(planned())).toMatchObject({ whom: 'Sgt Lane, missing team', at: at('2026-11-23T10:00:00Z'), log: '' })
  for (const [more, refused] of [[{ whom: ' ' }, 'no_whom'], [{ at: minutes(1) }, 'no_whom'], [{ log: '' }, 'no_log'], [{ log: '9'.repeat(61) }, 'too_long']] as const) expect(act(planned(), { do: 'tell_police', call: { ...call, ...more } })).toEqual({ refused })
  const once = done(act(planned(), { do: 'tell_police', call }, 'priya'))
  expect(once.happened.at(-1)).toMatchObject({ what: 'told_police', by: 'priya', to: 'PC Shah', note: '441' })
  expect(lastTold(once)).toEqual({ at: minutes(-3), whom: 'PC Shah', log: '441', by: 'priya', noted: noon })
  const closed = done(act(once, { do: 'close', because: 'returned' }))
  expect(lastTold(done(act(closed, { do: 'tell_police', call: { at: noon, whom: 'PC Shah', log: '442' } })))).toMatchObject({ log: '442' })
})

test('with danger or a code word open on the phone it is closed with a reason alone, which is kept', () => {
  const open = { ...doing(), dangerOpen: ['code_word'] }
  expect([actOnEpisode(planned(), { do: 'close', because: 'returned' }, open), actOnEpisode(planned(), { do: 'close', because: 'returned', despite: ' ' }, open)]).toEqual([{ refused: 'danger_open' }, { refused: 'danger_open' }])
  const after = done(actOnEpisode(planned(), { do: 'close', because: 'returned', despite: 'The police have seen her.' }, open))
  expect(after.happened.at(-1)).toMatchObject({ what: 'closed', note: 'The police have seen her.' })
})

const theirs = ['im ok', 'dunno whn il b back', 'k x']
test.each<[string, readonly string[], readonly string[]]>([
  ['who is this', [], ['asks_who']], ['whos this', [], ['asks_who']], ['who r u', [], ['asks_who']], ['where are you', [], ['asks_where']], ['wheres she', theirs, ['asks_where']], ['send me ur address', [], ['asks_where']], ['meet me at the park', [], ['asks_where']],
  ['I am fine, thank you for asking. Please do not contact me again.', theirs, ['style']], ['im fine u dont need to worry', ['I am quite all right, thank you.', 'Please do not worry about me.'], ['style']],
  ['im ok thanks', theirs, []], ['who cares', [], []], ['I dont know', theirs, []], ['I am fine, thank you for asking.', [], []], ['can u get me', theirs, []], ['where i am is ok', [], []], ['Im ok.', theirs, []],
])('"%s": %j', (text, before, odd) => expect(oddIn(text, before)).toEqual(odd))
