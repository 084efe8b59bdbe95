/** The board and the preview: what a worker reads of a check-in before it goes, while it waits, and afterwards. */
import { describe, expect, test } from 'vitest'
import { boardOf, type Board, type Seen } from '../../../src/episodes/board.ts'
import { itDidNotGo, itWent } from '../../../src/episodes/check-ins.ts'
import { preview, rulesShown } from '../../../src/episodes/preview.ts'
import type { Episode } from '../../../src/vocabulary/episode.ts'
import { instant } from '../../../src/vocabulary.ts'
import { act, approved, at, done, minutes, noon, opened, planned } from './an-episode.ts'

const body = 'hey its Jo. just thinking of u. text any time, even one word x'
type Passed = Seen['thread'][number]
const ours = (when = minutes(10), state: Passed['state'] = 'delivered', words = body): Passed => ({ n: 1, direction: 'out', body: words, at: when, state })
const theirs = (when = minutes(40)): Passed => ({ n: 2, direction: 'in', body: 'ok', at: when, state: 'received' })
const board = (episode: Episode, more: Partial<Seen> = {}): Board =>
  boardOf(episode, { now: minutes(60), thread: [], owed: [], nameOf: (key) => (key === 'priya' ? 'Priya Nair' : key), timeZone: 'Europe/London', ...more })
const went = (episode = approved(), id = 'c1', when = minutes(10)): Episode => {
  const after = itWent(episode, id, { at: when, cause: `checkin:e:${id}` })
  if (!after) throw new Error(id)
  return after
}
const notSent = (): Episode => itDidNotGo(approved(), 'c1', { at: minutes(10), because: 'owed_an_answer' }) ?? approved()
const marks = (made: Board) => made.marks.map(({ mark }) => mark)
const first = ({ lines: [line] }: Board) => [line?.stands, line?.says]

describe('one check-in', () => {
  test('while it waits, for what', () => {
    expect(first(board(approved(), { now: noon }))).toEqual(['waits', 'Waits. Goes Monday 12:10 pm.'])
    expect(first(board(approved({ unlessTheyReply: true }), { now: noon }))).toEqual(['waits', 'Waits. Goes Monday 12:10 pm, unless they write first.'])
    expect(first(board(approved({ due: at('2026-11-23T23:00:00Z'), sendBefore: at('2026-11-24T10:00:00Z') }), { now: noon }))).toEqual(['waits', 'Waits for their hours. Goes Tuesday 8:00 am.'])
    expect(first(board(done(act(approved(), { do: 'pause', because: 'police_asked' })), { now: noon }))).toEqual(['waits', 'Held back while check-ins are paused.'])
  })
  test('what should have gone and did not is said aloud', () => {
    const late = board(approved(), { now: minutes(20) })
    expect(first(late)).toEqual(['late', 'Should have gone Monday 12:10 pm. Nobody has seen it go: tell the operator.'])
    expect(first(board(approved(), { now: minutes(12) }))[0]).toBe('waits')
  })
  test.each([
    ['waiting', 'on_its_way', 'On its way since Monday 12:10 pm.'], ['sending', 'on_its_way', 'On its way since Monday 12:10 pm.'], ['sent', 'sent', 'Sent Monday 12:10 pm. Not yet known to have arrived.'],
    ['delivered', 'delivered', 'Arrived. Sent Monday 12:10 pm.'], ['failed', 'did_not_arrive', 'Did not arrive. Sent Monday 12:10 pm.'], ['uncertain', 'did_not_arrive', 'Nobody can say whether it arrived. Sent Monday 12:10 pm.'],
    ['dropped', 'did_not_leave', 'Stopped before it left, Monday 12:10 pm.'],
  ] as const)('in the outbox as %s: %s', (state, stands, says) => {
    expect(first(board(went(), { thread: [ours(minutes(10), state)] }))).toEqual([stands, says])
  })
  test('words from the phone say that it came', () => {
    expect(first(board(went(), { thread: [ours(minutes(10), 'sent'), theirs()] }))).toEqual(['read_back', 'Arrived, and they wrote Monday 12:40 pm.'])
    expect(first(board(went(), { thread: [theirs(minutes(5)), ours()] }))[0]).toBe('delivered')
    expect(first(board(went(), { thread: [ours(minutes(10), 'dropped'), theirs()] }))[0]).toBe('did_not_leave')
  })
  test('held back, and called off: why, and by whom', () => {
    expect(first(board(notSent()))).toEqual(['not_sent', 'Not sent, Monday 12:10 pm: what they wrote still waits for a person.'])
    expect(first(board(done(act(approved(), { do: 'call_off', checkIn: 'c1' }, 'priya'))))).toEqual(['called_off', 'Called off by Priya Nair, Monday 12:00 pm.'])
  })
  test('two of the same words are two', () => {
    const tomorrow = minutes(60 * 24)
    const both = went(approved({ id: 'c2', due: tomorrow }, went(), minutes(30)), 'c2', tomorrow)
    const made = board(both, { now: instant(tomorrow + 60_000), thread: [ours(), ours(tomorrow, 'failed')] })
    expect(made.lines.map(({ checkIn, stands }) => [checkIn.id, stands])).toEqual([['c2', 'did_not_arrive'], ['c1', 'delivered']])
    const atOnce = board(went(went(approved({ id: 'c2', due: tomorrow }, approved())), 'c2'), { thread: [ours(), ours(minutes(10), 'failed')] })
    expect(atOnce.lines.map(({ stands }) => stands).toSorted()).toEqual(['delivered', 'did_not_arrive'])
  })
})

describe('the episode', () => {
  test('new, it wants a plan; with one, something to go', () => {
    expect([marks(board(opened())), marks(board(planned()))]).toEqual([['no_plan'], ['nothing_planned']])
  })
  test('texted and silent, since the first text that they left without a word', () => {
    const tomorrow = minutes(60 * 24)
    const both = went(approved({ id: 'c2', due: tomorrow }, went(), minutes(30)), 'c2', tomorrow)
    const made = board(both, { now: instant(tomorrow + 60_000), thread: [ours(), ours(tomorrow)] })
    expect(made.marks).toContainEqual({ mark: 'silent', says: 'Silent since our text of Monday 12:10 pm' })
    expect(marks(board(went(), { thread: [ours(minutes(10), 'failed')] }))).toEqual(['undelivered', 'nothing_planned'])
  })
  test('answered and seen to', () => {
    const made = board(went(), { thread: [ours(), theirs()] })
    expect(marks(made)).toEqual(['answered', 'texted', 'nothing_planned'])
    expect(made.marks.map(({ says }) => says)).toEqual(['They wrote Monday 12:40 pm', 'Texted Monday 12:10 pm', 'Nothing planned next'])
  })
  test('owed a reply, and overdue', () => {
    const owed = (isOverdue: boolean) => board(went(), { thread: [ours(), theirs()], owed: [{ at: minutes(40), isOverdue }] })
    expect(owed(false).marks[0]).toEqual({ mark: 'owed', says: 'Owed a reply since Monday 12:40 pm' })
    expect(marks(owed(true)).slice(0, 2)).toEqual(['overdue', 'owed'])
  })
  test('one that was not sent, or did not arrive, stands out until the next has gone', () => {
    expect(marks(board(notSent()))).toEqual(['not_sent', 'nothing_planned'])
    const next = went(approved({ id: 'c2', due: minutes(30) }, notSent(), minutes(20)), 'c2', minutes(30))
    expect(marks(board(next, { thread: [ours(minutes(30))] }))).not.toContain('not_sent')
  })
  test('paused; and closed, whatever else stands there', () => {
    expect(marks(board(done(act(planned(), { do: 'pause', because: 'police_asked' }))))).toEqual(['paused'])
    const closed = board(done(act(approved(), { do: 'close', because: 'returned' })), { owed: [{ at: noon, isOverdue: true }] })
    expect([marks(closed), first(closed)[0]]).toEqual([['closed'], 'called_off'])
  })
})

describe('the preview', () => {
  const plan = { calledBy: 'Jo', never: [], codeWords: { help: '', safe: '' }, phone: 'their_own' } as const
  const about = { plan: { ...plan, never: [] as string[] }, child: { name: 'Sam' }, kind: 'check_in' } as const
  test('shows the very words that would go, the first forty, and what they cost', () => {
    expect(preview('  hey it’s Jo… thinking of u and hoping ur warm and well tonight ', about)).toEqual({
      text: 'hey it\'s Jo... thinking of u and hoping ur warm and well tonight', lockScreen: 'hey it\'s Jo... thinking of u and hoping ', encoding: 'GSM-7', segments: 1, units: 64, objections: [],
    })
    expect(preview('hey its Jo 💛', about)).toMatchObject({ encoding: 'UCS-2', segments: 1, objections: [{ rule: 'not_plain', does: 'asks_why' }] })
  })
  test('names each objection with its reason', () => {
    expect(preview('its Jo. where are u', about).objections).toMatchObject([{ rule: 'place_asked', does: 'blocks', name: 'It asks where they are, or who they are with.', found: 'where are you' }])
    expect(rulesShown(['demands', 'second_today', 'nothing of ours', 'toString']).map(({ rule, does }) => [rule, does])).toEqual([['demands', 'asks_why'], ['second_today', 'asks_why']])
  })
})
