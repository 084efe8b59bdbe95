/** When the child could have been seen last: every time that is told, with the step of the telling that it stands in. */
import { isChild } from '../meant.ts'
import type { Story } from '../meant.ts'
import type { Step } from '../parts.ts'
import { eventsIn } from '../scene-events.ts'
import type { Event } from '../scene-events.ts'
import type { Person } from '../spoken.ts'
import { wordsOf } from '../telling.ts'
import { ofNow } from '../times.ts'
import type { Candidate } from './candidates.ts'
import { between, cuesAround, type Mark } from './marks.ts'
import { timesIn, type Told } from './times.ts'

/** The telling with what is known of each of its steps: is it one of the child's, and is it the last that has a time? */
export type View = { story: Story; marks: readonly Mark[]; events: readonly (Omit<Event, 'time'> | null)[]; times: readonly Told[]; ends: readonly number[]; latest: number }

/** The last time that a step holds, or 0. */
const endOf = ({ from, to }: Step, times: readonly Told[]) => times.findLast((time) => time.exact && time.from >= from && time.from <= to)?.at ?? 0

export const viewOf = (story: Story, marks: readonly Mark[]): View => {
  const times = timesIn(story.t)
  const ends = story.steps.map((step) => endOf(step, times))
  const latest = Math.max(0, ...ends)
  return { story, marks, events: eventsIn(story), times, ends, latest: latest === 0 ? -1 : ends.lastIndexOf(latest) }
}

const roleOf = (story: Story, person: Person | null) => (person === null ? 'none' : isChild(story, person) ? 'child' : person.role)

const howNear = (k: number, latest: number): string => (latest < 0 ? 'no times' : k === latest ? 'in latest' : k === latest + 1 ? 'after latest' : k === latest - 1 ? 'before latest' : Math.abs(k - latest) < 4 ? 'near latest' : 'far latest')

const eventCues = ({ events, ends }: View, k: number): string[] => {
  const event = events[k]
  if (!event) return ['ev no']
  const timed = ends.filter((_, i) => events[i] !== null)
  return [
    `ev ${event.kind}`, ...(ends[k] && ends[k] === Math.max(...timed) ? ['ev latest'] : []), ...(events.findLastIndex((one) => one !== null) === k ? ['ev last'] : []),
    ...(events.findLastIndex((one) => one?.kind === 'seen') === k ? ['ev last seen'] : []), ...(event.by ? [wordsOf(event.by) === 'me' ? 'ev by me' : 'ev by other'] : []), ...(timed.length === 1 ? ['ev only'] : []),
  ]
}

/** What is done where these words stand, by whom, and whether it is so. */
const stepCues = (view: View, at: number): string[] => {
  const { story, latest, ends } = view
  const k = story.steps.findLastIndex(({ from, to }) => from <= at && to >= at)
  const step = story.steps[k]
  if (!step) return ['s no']
  const [who, whom] = [roleOf(story, step.subject), roleOf(story, step.object)]
  const before = story.steps[k - 1]
  const isSo = !step.denied && !step.unreal
  return [
    `s ${who} ${step.doing}`, `s ${step.doing}`, `s ${who}`, `s ${who} ${step.doing} ${whom}`, `w ${step.word}`, isSo ? `so ${who} ${step.doing}` : 's not so', ...(step.denied ? ['s denied'] : []), ...(step.unreal ? ['s unreal'] : []),
    ...(step.passive ? ['s passive'] : []), ...(before && before.sentence === step.sentence ? [`pr ${roleOf(story, before.subject)} ${before.doing}`, `pr ${before.doing}`] : []),
    howNear(k, latest), ...(ends[k] ? ['timed', k === latest ? 'timed latest' : 'timed earlier'] : []), ...eventCues(view, k),
  ]
}

const hours = 3_600_000
const ages = [0.2, 1, 4, 12, 24] as const
const same = 5 * 60_000

export const timeCandidates = (view: View): Candidate[] => {
  const { story: { t }, marks, times } = view
  return times.map((one) => {
    const others = times.filter(({ at }) => Math.abs(at - one.at) > same)
    const exact = others.filter((other) => other.exact)
    const ago = (t.now - one.at) / hours
    return {
      value: one.value, said: one.said,
      cues: [
        ...cuesAround(marks, ...between(marks, one.from, one.to)), ...stepCues(view, one.from), ...(ofNow.test(t.low.slice(Math.max(0, one.from - 24), one.to)) ? ['now'] : []),
        `ago ${ages.find((most) => ago < most) ?? 'more'}`, `precision ${one.precision}`, ...(exact.every(({ at }) => at < one.at) ? ['latest'] : []), ...(exact.every(({ at }) => at > one.at) ? ['earliest'] : []),
        ...(others.length === 0 ? ['only'] : []), ...(one.exact && exact.length === 0 ? ['only exact'] : []), ...(times.some((other) => other !== one && other.at === one.at) ? ['again'] : []),
      ],
    }
  })
}
