/** Writing a gentle series: a box for each day, and the look at each exactly as it would go, with one button that approves them all by name. */
import { checkInWords, seriesWords } from '../../content/console.ts'
import type { RuleShown } from '../episodes/preview.ts'
import type { Instant } from '../vocabulary.ts'
import { Blocked, foundIn, Top, type LookPage, type WritePage } from './check-in.tsx'
import { Once, Radios, TextArea, TextField, Tick, type Wrong } from './episode-parts.tsx'
import { Layout, type Frame } from './layout.tsx'
import { documentOf } from './markup.ts'

/** So many drafts there are in each tone. */
export const boxes = 5

/** As it stands in the form; an empty body is a day without a text. `despite`: by box and rule, "2_second_today"; box 0 is all of them. */
export type SeriesTyped = { bodies: readonly string[]; when: string; at: string; unless: boolean; despite: Readonly<Record<string, string>> }
export type SeriesPage = Omit<WritePage, 'isFirst' | 'mayAnswer' | 'templates' | 'days' | 'typed'> & { typed: SeriesTyped; wrong?: readonly Wrong[] }

const days = Array.from({ length: boxes }, (_none, i) => i + 1)

export const seriesPage = (frame: Frame, page: SeriesPage) => documentOf(
  <Layout frame={frame} title="Desk" failed={(page.wrong ?? []).length > 0}>
    <Top page={page} heading={seriesWords.heading} />
    <p class="govuk-body">{seriesWords.lead}</p>
    <form method="post" action={`${page.path}/series`} novalidate>
      <Once once={page.once} />
      <Radios name="when" label={seriesWords.first} value={page.typed.when} wrong={page.wrong ?? []} choices={(['today', 'tomorrow'] as const).map((value) => ({ value, label: seriesWords.whens[value] }))} />
      <TextField name="at" label={seriesWords.at} hint={seriesWords.atHint} value={page.typed.at} wrong={page.wrong ?? []} most={5} short />
      {days.map((day) => <TextArea name={`body_${day}`} label={`${seriesWords.day} ${day}`} {...(day === 1 ? { hint: seriesWords.dayHint } : {})} value={page.typed.bodies[day - 1] ?? ''} wrong={page.wrong ?? []} rows={3} most={1_000} />)}
      <Tick name="unless" label={seriesWords.unless} hint={seriesWords.unlessHint} checked={page.typed.unless} />
      <button type="submit" name="act" value="preview" class="govuk-button">{seriesWords.look}</button>
    </form>
  </Layout>,
)

/** `gap`: nothing can go on this day, and which gap of the rota it is. */
export type SeriesLine = Pick<LookPage, 'body' | 'lock' | 'segments' | 'objections' | 'goes' | 'held'> & { box: number; day: string; gap?: string }
export type SeriesLook = SeriesPage & {
  lines: readonly SeriesLine[]
  /** What came from the phone, and wants one reason for all of them. */
  forAll: readonly RuleShown[]
  /** When the first goes: what is approved is that, whatever "tomorrow" has become since. */
  due: Instant
}

const blocksIn = ({ objections }: SeriesLine) => objections.filter(({ does }) => does === 'blocks')

export const seriesLookPage = (frame: Frame, page: SeriesLook) => documentOf(
  <Layout frame={frame} title="Desk" failed={(page.wrong ?? []).length > 0}>
    <Top page={page} heading={seriesWords.lookHeading} />
    <form method="post" action={`${page.path}/series`} novalidate>
      <Once once={page.once} />
      <input type="hidden" name="seen" value={page.planSeen} />
      <Carried page={page} />
      <Cover lines={page.lines} />
      {page.forAll.length > 0 && <h2 class="govuk-heading-m">{seriesWords.forAll}</h2>}
      {page.forAll.map((line) => <Reason box={0} line={line} page={page} />)}
      <ol class="app-alerts">{page.lines.map((line) => <Day line={line} page={page} />)}</ol>
      <div class="app-pressed">
        {page.lines.some(({ gap }) => gap !== undefined) && <button type="submit" name="act" value="leave_out" class="govuk-button">{seriesWords.leaveOut}</button>}
        {page.lines.every((line) => blocksIn(line).length === 0 && line.gap === undefined) && <button type="submit" name="act" value="approve" class="govuk-button">{seriesWords.approve} {page.lines.length}</button>}
        <button type="submit" name="act" value="change" class="govuk-button govuk-button--secondary">{checkInWords.change}</button>
      </div>
    </form>
  </Layout>,
)

/** Before anything is agreed: on which days a reply would wait for nobody. */
const Cover = ({ lines }: Pick<SeriesLook, 'lines'>) => {
  const gaps = lines.filter(({ gap }) => gap !== undefined)
  return gaps.length === 0 ? <p class="govuk-body">{seriesWords.covered}</p> : (
    <div class="app-raised">
      <p class="govuk-body"><b>{seriesWords.gaps}</b></p>
      <ul class="govuk-list govuk-list--bullet">{gaps.map(({ box, day, gap }) => <li><a class="govuk-link" href={`#day_${box}`}>{day}</a>. {gap}</li>)}</ul>
    </div>
  )
}

const Day = ({ line, page }: { line: SeriesLine; page: SeriesLook }) => (
  <li class="app-alert" id={`day_${line.box}`} tabindex={-1}>
    <h2 class="govuk-heading-s">{line.goes}</h2>
    <blockquote class="app-raised app-to-send"><p class="govuk-body app-exact">{line.body}</p></blockquote>
    <p class="govuk-body-s">{line.segments.count === 1 ? checkInWords.parts.one : `${line.segments.count} ${checkInWords.parts.many}`}, {checkInWords.encodings[line.segments.encoding]} ({line.segments.encoding}). {checkInWords.lock}</p>
    <p class="app-lock">{line.lock}</p>
    {line.gap !== undefined && <p class="govuk-body app-due--late">{seriesWords.blocked} {line.gap}</p>}
    {line.held !== undefined && line.gap === undefined && <p class="govuk-body app-due--late">{line.held}</p>}
    {blocksIn(line).length > 0 && <Blocked lines={blocksIn(line)} id={`blocked_${line.box}`} />}
    {line.objections.filter(({ does }) => does === 'asks_why').map((one) => <Reason box={line.box} line={one} page={page} />)}
  </li>
)

const Reason = ({ box, line, page }: { box: number; line: RuleShown; page: SeriesLook }) => (
  <TextArea name={`why_${box}_${line.rule}`} label={`${line.name} ${checkInWords.reason}`} hint={`${line.why}${foundIn(line)}`} value={page.typed.despite[`${box}_${line.rule}`] ?? ''} wrong={page.wrong ?? []} rows={2} most={400} />
)

/** What was written comes along, so that whatever is pressed next loses nothing of it. */
const Carried = ({ page: { typed, due } }: { page: SeriesLook }) => (
  <>
    <input type="hidden" name="due" value={String(due)} />
    <input type="hidden" name="when" value={typed.when} />
    <input type="hidden" name="at" value={typed.at} />
    {typed.unless && <input type="hidden" name="unless" value="yes" />}
    {days.map((day) => <input type="hidden" name={`body_${day}`} value={typed.bodies[day - 1] ?? ''} />)}
  </>
)
