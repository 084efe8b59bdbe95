/** The rota: who is there, when, by what road; gaps in red and in words; what people have written down beside it, and the form for that. */
import { rotaWords as say } from '../../content/rota.ts'
import type { DutyPerson } from '../../content/shape.ts'
import { Person } from './duty.tsx'
import { Fold, Once, Radios, Summary, Time, type Moment, type Wrong } from './episode-parts.tsx'
import { Layout, type Frame } from './layout.tsx'
import { documentOf } from './markup.ts'

export type SpanView = { from: Moment; until: Moment; people: readonly { name: string; roads: string }[]; gap: string | null; unpaged?: true }
export type WeekView = { name: 'this' | 'next'; spans: readonly SpanView[] }
export type ChangeView = { n: number; text: string; by: string; from: Moment; until: Moment; mayUndo: boolean }
export type RotaTyped = { who: string; what: string; from: string; until: string; instead: string }
export type RotaPage = {
  by: DutyPerson
  areaName: string
  nowText: string
  onDuty: readonly DutyPerson[]
  people: readonly DutyPerson[]
  weeks: readonly WeekView[]
  gaps: readonly { text: string; from: Moment; until: Moment }[]
  clocks: string | null
  changes: readonly ChangeView[]
  tests: { days: readonly { at: Moment; text: string; isBad: boolean }[]; waits: boolean; roads: readonly string[] }
  once: string
  typed: RotaTyped
  done?: string
  wrong?: readonly Wrong[]
}

export const rotaPage = (frame: Frame, page: RotaPage) => documentOf(
  <Layout frame={frame} title={say.title} failed={(page.wrong ?? []).length > 0}>
    <nav aria-label="Back"><a class="app-back" href="/console">{say.toAlerts}</a></nav>
    <Person by={page.by} areaName={page.areaName} />
    <Summary wrong={page.wrong ?? []} />
    {page.done !== undefined && <p class="govuk-body app-done" role="status">{page.done}</p>}
    <h1 class="govuk-heading-l">{say.heading}<span class="app-title__area">{page.nowText}. {page.onDuty.length === 0 ? say.nobodyNow : `${say.now} ${page.onDuty.map(({ name }) => name).join(', ')}.`}</span></h1>
    {page.people.length === 0 ? <p class="govuk-body app-due app-due--late"><b>{say.noneHere}</b></p> : (
      <>
        <Gaps gaps={page.gaps} />
        {page.clocks !== null && <p class="govuk-body">{page.clocks}</p>}
        {page.weeks.map((week) => <Week week={week} />)}
        <Changes page={page} />
        <Tests page={page} />
        <Write page={page} />
      </>
    )}
  </Layout>,
)

const Gaps = ({ gaps }: Pick<RotaPage, 'gaps'>) => gaps.length === 0 ? <p class="govuk-body">{say.noGaps}</p> : (
  <section aria-labelledby="gaps">
    <h2 class="govuk-heading-m" id="gaps">{say.gapsHeading} ({gaps.length})</h2>
    <p class="govuk-body">{say.gaps}</p>
    <ul class="app-alerts">
      {gaps.map(({ text, from, until }) => (
        <li class="app-alert app-alert--emergency"><p class="govuk-body app-due--late">{text}</p><p class="govuk-body-s"><Time moment={from} /> – <Time moment={until} /></p></li>
      ))}
    </ul>
  </section>
)

const Week = ({ week }: { week: WeekView }) => (
  <table class="app-rota">
    <caption class="govuk-heading-m">{say.weeks[week.name]}</caption>
    <thead><tr><th scope="col">{say.columns.when}</th><th scope="col">{say.columns.who}</th></tr></thead>
    <tbody>
      {week.spans.map(({ from, until, people, gap, unpaged }) => (
        <tr {...(gap === null ? {} : { class: 'app-rota__gap' })}>
          <th scope="row"><Time moment={from} /> – <Time moment={until} /></th>
          <td>
            {gap !== null ? <b class="app-due--late">{say.gap} {gap}.</b> : <ul class="app-rota__who">{people.map(({ name, roads }) => <li><b>{name}</b><span>{roads}</span></li>)}</ul>}
            {unpaged === true && <p class="govuk-body-s app-due--late">{say.notPaged}</p>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

const Changes = ({ page: { changes, once } }: { page: RotaPage }) => (
  <section aria-labelledby="changes">
    <h2 class="govuk-heading-m" id="changes">{say.changes}</h2>
    {changes.length === 0 ? <p class="govuk-body">{say.noChanges}</p> : (
      <ul class="app-alerts">
        {changes.map(({ n, text, by, from, until, mayUndo }) => (
          <li class="app-alert">
            <p class="govuk-body"><b>{text}</b></p>
            <p class="govuk-body-s"><Time moment={from} /> – <Time moment={until} />. {say.wroteIt} {by}.</p>
            {mayUndo && <form method="post" action="/console/rota"><Once once={once} /><input type="hidden" name="entry" value={String(n)} />
              <button type="submit" name="act" value="undo" class="govuk-button govuk-button--secondary app-resume">{say.undo}<span class="govuk-visually-hidden">: {text}</span></button></form>}
          </li>
        ))}
      </ul>
    )}
  </section>
)

const Tests = ({ page: { tests, once } }: { page: RotaPage }) => (
  <section aria-labelledby="tests">
    <h2 class="govuk-heading-m" id="tests">{say.test.heading}</h2>
    <p class="govuk-body">{say.test.lead}</p>
    {tests.waits && <form method="post" action="/console/rota"><Once once={once} /><p class="govuk-body app-due"><b>{say.test.waits}</b></p><button type="submit" name="act" value="heard" class="govuk-button">{say.test.button}</button></form>}
    {tests.days.length === 0 ? <p class="govuk-body">{say.test.none}</p>
      : <ul class="app-happened">{tests.days.map(({ at, text, isBad }) => <li class={isBad ? 'app-due--late' : ''}><Time moment={at} />. {text}</li>)}</ul>}
    {tests.days.length > 0 && tests.roads.map((text) => <p class="govuk-body-s">{text}</p>)}
  </section>
)

const Moment = ({ name, label, value, wrong }: { name: 'from' | 'until'; label: string; value: string; wrong: readonly Wrong[] }) => {
  const error = wrong.find(({ field }) => field === name)?.text
  return (
    <div class={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <label class="govuk-label" for={name}>{label}</label>
      <div class="govuk-hint" id={`${name}-hint`}>{say.timeHint}</div>
      {error !== undefined && <p class="govuk-error-message" id={`${name}-error`}><span class="govuk-visually-hidden">Error: </span>{error}</p>}
      <input class="govuk-input app-moment" type="datetime-local" id={name} name={name} value={value} aria-describedby={`${name}-hint${error === undefined ? '' : ` ${name}-error`}`} />
    </div>
  )
}

const Write = ({ page: { people, typed, wrong = [], once } }: { page: RotaPage }) => (
  <Fold title={say.write} open={wrong.length > 0}>
    <p class="govuk-body">{say.lead}</p>
    <form method="post" action="/console/rota" novalidate>
      <Once once={once} />
      <Radios name="who" label={say.who} value={typed.who} wrong={wrong} choices={people.map(({ key, name }) => ({ value: key, label: name }))} />
      <Radios name="what" label={say.what} value={typed.what} wrong={wrong} choices={(['absent', 'covers'] as const).map((value) => ({ value, label: say.whats[value] }))} />
      <Moment name="from" label={say.from} value={typed.from} wrong={wrong} />
      <Moment name="until" label={say.until} value={typed.until} wrong={wrong} />
      <Radios name="instead" label={say.instead} hint={say.insteadHint} value={typed.instead} wrong={wrong} choices={[{ value: '', label: say.insteadNone }, ...people.map(({ key, name }) => ({ value: key, label: name }))]} />
      <button type="submit" name="act" value="write" class="govuk-button">{say.button}</button>
    </form>
  </Fold>
)
