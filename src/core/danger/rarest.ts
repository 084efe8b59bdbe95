/** By which of its words a phrase is noticed: the rarest, so that ordinary talk costs next to nothing. */
import { commonWords } from '../../../content/danger/common.ts'
import { END, LARGE, START, type Step } from './steps.ts'

/** How often, roughly, a word stands in a thousand: the phrase is looked for where its rarest does. */
export const makeWeigher = (ids: ReadonlyMap<string, number>) => {
  const weights = new Map<number, number>([[START, 8], [END, 8], [LARGE, 5]])
  commonWords.forEach((words, i) => { for (const word of words.split(' ')) weights.set(ids.get(word) ?? 0, [40, 12, 5, 2][i] ?? 1) })
  const weigh = (id: number) => weights.get(id) ?? 0.2
  const sums = new Map<Step, number>()
  const sum = (some: Iterable<number>) => { let all = 0; for (const id of some) all += weigh(id); return all }
  /** Of all the words by which a step may be noticed. Steps are shared, so each is weighed once. */
  const weighStep = (step: Step): number => {
    if (step.is === 'word') return weigh(step.id)
    if (step.is === 'gap') return 0
    const known = sums.get(step)
    if (known !== undefined) return known
    const weight = step.is === 'words' ? sum(step.ids)
      : sum(step.single) + step.runs.reduce((all, run) => { const at = noticedAt(run); const by = run[at]; return all + (by ? weighStep(by) : 0) }, 0)
    sums.set(step, weight)
    return weight
  }
  /** The step of a run by which it is noticed: the rarest of plain words, else the last. */
  const noticedAt = (run: readonly Step[]) => {
    if (!isPlain(run)) return run.length - 1
    let best = 0
    run.forEach((step, i) => { if (weighStep(step) < weighStep(run[best] as Step)) best = i })
    return best
  }
  return { weighStep, noticedAt }
}
export type Weigher = ReturnType<typeof makeWeigher>

const isPlain = (run: readonly Step[]) => run.every((step) => step.is === 'word' || step.is === 'words')

/** The words by which a step may be noticed, and how many words later it would end. */
export const eachPlace = (step: Step, ahead: number, weigher: Weigher, say: (id: number, ahead: number) => void) => {
  if (step.is === 'gap') return
  if (step.is === 'word') { say(step.id, ahead + 1); return }
  for (const id of step.is === 'words' ? step.ids : step.single) say(id, ahead + 1)
  if (step.is === 'words') return
  for (const run of step.runs) {
    const at = weigher.noticedAt(run)
    const by = run[at]
    if (by) eachPlace(by, ahead + (isPlain(run) ? run.length - 1 - at : 0), weigher, say)
  }
}
const canEndOpen = (step: Step) => step.is === 'gap' || (step.is === 'one' && step.optional)
/** A choice whose last part may be missing cannot be noticed by its last word. */
const isNoticeable = (step: Step): boolean => !canEndOpen(step)
  && (step.is !== 'one' || step.runs.every((run) => { const last = run.at(-1); return last !== undefined && isNoticeable(last) }))

/** The step of a phrase that is noticed by the rarest words; -1 where all may be missing. */
export const rarestOf = (steps: readonly Step[], { weighStep }: Weigher) => {
  let best = -1
  let least = Infinity
  steps.forEach((step, i) => {
    if (!isNoticeable(step)) return
    const weight = weighStep(step)
    if (weight < least) { least = weight; best = i }
  })
  return best
}
