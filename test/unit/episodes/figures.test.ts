/** Figures by month: what is counted, with which denominator, and that no small number can be read or worked out. */
import { expect, test } from 'vitest'
import { byMonth, closedFact, figures, listenedFact, type Fact, type Shown } from '../../../src/episodes/figures.ts'
import { instant } from '../../../src/vocabulary.ts'

const zone = 'Europe/London'
const on = (date: string) => instant(Date.parse(`${date}T12:00:00Z`))
const closed = (date: string, child: string, more: Partial<Extract<Fact, { kind: 'closed' }>> = {}): Fact => ({ kind: 'closed', opened: on(date), isMistake: false, child, sent: 0, answered: 0, ...more })
const talk = (held: boolean, heldInTime: boolean, more: Partial<Extract<Fact, { kind: 'listened' }>> = {}): Fact => ({ kind: 'listened', found: on('2026-11-10'), offered: true, accepted: true, held, heldInTime, ...more })
const many = (n: number, make: (i: number) => Fact): Fact[] => Array.from({ length: n }, (_none, i) => make(i))
const shown = (facts: readonly Fact[], month = '2026-11') => byMonth(facts, zone).find((one) => one.month === month)?.shown

test('months by the clock on the wall there, the newest first; a mistake is not counted', () => {
  const facts: Fact[] = [closed('2026-10-03', 'a'), { ...closed('2026-11-01', 'b'), opened: instant(Date.parse('2026-06-30T23:30:00Z')) } as Fact, closed('2026-11-02', 'c', { isMistake: true })]
  expect(byMonth(facts, zone).map(({ month }) => month)).toEqual(['2026-11', '2026-10', '2026-07'])
  expect(shown(facts)?.episodes).toBe(0)
})

test('again within ninety days is by the child\'s mark; without one nobody is known', () => {
  const facts = [...many(20, (i) => closed('2026-11-05', `x${i % 12}`)), closed('2026-08-20', 'x0'), ...many(5, () => closed('2026-11-06', ''))]
  expect(shown(facts)).toMatchObject({ episodes: 25, repeat: 'under' })
  const later = [...many(6, (i) => closed('2026-11-05', `x${i}`)), ...many(6, (i) => closed('2026-11-20', `x${i}`)), ...many(6, (i) => closed('2026-11-21', `y${i}`))]
  expect(shown(later)).toMatchObject({ episodes: 18, repeat: 6 })
})

test('one to four are never shown, and never can be worked out from what is', () => {
  for (let whole = 0; whole <= 40; whole += 1) {
    for (let some = 0; some <= whole; some += 1) {
      const got = shown([closed('2026-11-05', 'a', { sent: whole, answered: some })])
      const read = (value: Shown | undefined): number | null => (typeof value === 'number' ? value : null)
      const [all, answered, silent] = [read(got?.sent), read(got?.answered), read(got?.silent)]
      for (const one of [all, answered, silent]) expect(one === null || one === 0 || one >= 5, `${some} of ${whole}`).toBe(true)
      if (all !== null && answered !== null) expect(all - answered === 0 || all - answered >= 5, `${some} of ${whole}: the rest`).toBe(true)
      if (all !== null && silent !== null) expect(all - silent === 0 || all - silent >= 5, `${some} of ${whole}: the other rest`).toBe(true)
    }
  }
})

test('interviews: accepted of offered, held of accepted, in time of held', () => {
  const facts = [...many(12, () => talk(true, true)), ...many(6, () => talk(true, false)), ...many(7, () => talk(false, false)), ...many(10, () => talk(false, false, { accepted: false }))]
  expect(shown(facts)).toMatchObject({ offered: 35, accepted: 25, held: 18, heldInTime: 12 })
  const back = { at: on('2026-11-01'), talks: { interview: { who: 'x', accepted: { by: 'jo', noted: on('2026-11-01'), at: on('2026-11-01') }, done: { by: 'jo', noted: on('2026-11-09'), at: on('2026-11-04') } } } }
  expect(listenedFact(back, 72)).toMatchObject({ held: true, heldInTime: true })
  expect(listenedFact(back, 71)).toMatchObject({ held: true, heldInTime: false })
})

test('a check-in is answered by what comes after it and before the next; answers to a child are no check-ins', () => {
  const went = (minutes: number, kind: 'check_in' | 'answer' = 'check_in') => ({ id: `c${minutes}`, kind, body: '', approved: { by: 'jo', at: instant(0), despite: [] }, due: instant(0), sendBefore: instant(0), fate: { state: 'went' as const, at: instant(minutes), cause: '' } })
  const episode = { opened: { by: 'jo', at: instant(0) }, checkIns: [went(10), went(20), went(30), went(32, 'answer')] }
  expect(closedFact(episode, 'm', [instant(5), instant(12), instant(13), instant(35)])).toMatchObject({ sent: 3, answered: 2 })
})

test('the middle of how long a reply waited, where five or more were read', () => {
  const alert = (replyMinutes: number): Fact => ({ kind: 'alert', raised: on('2026-11-05'), inTime: true, replyMinutes })
  expect(shown([3, 4, 5, 6, 700].map(alert))?.replyMinutes).toBe(5)
  expect(shown([3, 4].map(alert))?.replyMinutes).toBe('hidden')
  expect(shown([closed('2026-11-05', 'a')])?.replyMinutes).toBe('nothing')
  expect(figures.every((one) => Object.hasOwn(shown([closed('2026-11-05', 'a')]) ?? {}, one))).toBe(true)
})
