/** The change of shift: what stands in the area, what is another since the first tick, and the two ticks. Codes and clocks only; whole without JavaScript. */
import { listWords, shiftWords } from '../../content/console.ts'
import type { DutyPerson } from '../../content/shape.ts'
import { ClockText, Person, whatOf, type AlertLine } from './duty.tsx'
import type { EpisodeLine } from './episodes.tsx'
import { Layout, type Frame } from './layout.tsx'
import { documentOf } from './markup.ts'

/** The order in which it is handed over; `rest`: none of these. */
export const shiftPlaces = ['owed', 'overdue', 'to_decide', 'undelivered', 'not_sent', 'silent', 'rest'] as const
export type ShiftPlace = (typeof shiftPlaces)[number]
export type ShiftPage = {
  by: DutyPerson
  areaName: string
  nowText: string
  ticks: readonly string[]
  isFinished: boolean
  unticked?: string
  alerts: readonly (AlertLine & { isChanged: boolean; isInHand: boolean })[]
  places: readonly { place: ShiftPlace; lines: readonly (EpisodeLine & { isChanged: boolean })[] }[]
  /** Codes of what stood at the first tick and is closed. */
  gone: readonly string[]
  damaged: number
  done?: string
  wrong?: string
}

export const shiftPage = (frame: Frame, page: ShiftPage) => documentOf(
  <Layout frame={frame} title="Desk" failed={page.wrong !== undefined}>
    <nav aria-label="Back"><a class="app-back" href="/console/episodes">{shiftWords.back}</a></nav>
    <Person by={page.by} areaName={page.areaName} />
    {page.wrong !== undefined && <p class="app-raised" role="alert">{page.wrong}</p>}
    {page.done !== undefined && <p class="app-done" role="status">{page.done}</p>}
    <h1 class="app-title">{shiftWords.heading}<span class="app-title__area">{page.nowText}</span></h1>
    {page.unticked !== undefined && <p class="govuk-body app-due--late">{page.unticked}</p>}
    {page.damaged > 0 && <p class="govuk-body app-due--late">{page.damaged} {listWords.damaged}</p>}
    <ul class="govuk-list app-marks">{page.ticks.map((one) => <li>{one}</li>)}</ul>
    {page.gone.length > 0 && <p class="govuk-body">{shiftWords.gone} {page.gone.join(', ')}.</p>}
    <Alerts page={page} />
    {page.places.filter(({ lines }) => lines.length > 0).map(({ place, lines }) => (
      <section aria-labelledby={place}>
        <h2 class="govuk-heading-m" id={place}>{shiftWords.places[place]} ({lines.length})</h2>
        <ul class="app-alerts">{lines.map((line) => <Line line={line} isFinished={page.isFinished} />)}</ul>
      </section>
    ))}
    {page.places.every(({ lines }) => lines.length === 0) && <p class="govuk-body">{shiftWords.none}</p>}
    <form method="post" action="/console/shift">
      <p class="govuk-body">{shiftWords.lead}</p>
      <div class="app-pressed">
        <button type="submit" name="act" value="going" class="govuk-button">{shiftWords.tick.going}</button>
        <button type="submit" name="act" value="coming" class="govuk-button">{shiftWords.tick.coming}</button>
      </div>
    </form>
  </Layout>,
)

const Changed = ({ isFinished }: { isFinished: boolean }) => <p class="govuk-body-s"><b>{isFinished ? shiftWords.changedBetween : shiftWords.changedSince}</b></p>

const Alerts = ({ page: { alerts, isFinished } }: { page: ShiftPage }) => (
  <>
    {([false, true] as const).map((isInHand) => {
      const here = alerts.filter((one) => one.isInHand === isInHand)
      return (
        <section aria-labelledby={isInHand ? 'in-hand' : 'nobodys'}>
          <h2 class="govuk-heading-m" id={isInHand ? 'in-hand' : 'nobodys'}>{isInHand ? shiftWords.inHand : shiftWords.nobodys} ({here.length})</h2>
          {here.length === 0 ? <p class="govuk-body">{isInHand ? shiftWords.noneInHand : shiftWords.noneOfNobody}</p> : (
            <ul class="app-alerts">
              {here.map((line) => (
                <li class={`app-alert app-alert--${line.severity}`}>
                  <a class="govuk-link app-alert__name" href={line.path}>{whatOf(line)}<span class="app-alert__code"> {line.code}</span></a>
                  <ClockText clock={line.clock} />
                  {line.isChanged && <Changed isFinished={isFinished} />}
                </li>
              ))}
            </ul>
          )}
        </section>
      )
    })}
  </>
)

const Line = ({ line, isFinished }: { line: EpisodeLine & { isChanged: boolean }; isFinished: boolean }) => (
  <li class={`app-alert${line.isLate ? ' app-alert--concern' : ''}`}>
    <a class="govuk-link app-alert__name" href={line.path}><span class="app-alert__code">{line.code}</span></a>
    <p class="govuk-body-s">{line.owner === null ? <b>{listWords.mine}</b> : <>{listWords.ofOthers} {line.owner}</>}</p>
    {line.says.map((one, i) => <p class={`govuk-body-s app-due${line.isLate && i === 0 ? ' app-due--late' : ''}`}>{one}</p>)}
    {line.isChanged && <Changed isFinished={isFinished} />}
  </li>
)
