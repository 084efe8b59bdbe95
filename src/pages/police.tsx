/** What a child wrote, and the police: words to decide on, the update to read out, and the form for after the call. Whole without JavaScript. */
import { episodeWords, policeWords } from '../../content/console.ts'
import type { DutyPerson } from '../../content/shape.ts'
import { Person } from './duty.tsx'
import { Once, Radios, Summary, TextField, type Choice, type Wrong } from './episode-parts.tsx'
import { Layout, type Frame } from './layout.tsx'
import { documentOf } from './markup.ts'

export type PolicePage = {
  by: DutyPerson
  areaName: string
  path: string
  code: string
  once: string
  isClosed: boolean
  /** The owner, or a manager. */
  mayDecide: boolean
  /** Their phone is theirs, and they said that it is safe: they may be told first. */
  mayTell: boolean
  /** To read out or to paste. */
  text: string
  words: readonly Choice[]
  sharings: readonly { id: string; words: string; said: string; asked: string; due?: string; isLate?: boolean; decided?: string }[]
  done?: string
  wrong?: readonly Wrong[]
  typed?: { whom: string; when: string; log: string; reason: string; sharing: string }
}
type Given = { page: PolicePage }

export const policePage = (frame: Frame, page: PolicePage) => documentOf(
  <Layout frame={frame} title="Desk" failed={(page.wrong ?? []).length > 0}>
    <nav aria-label="Back"><a class="app-back" href={page.path}>{episodeWords.backToEpisode}</a></nav>
    <Person by={page.by} areaName={page.areaName} />
    <Summary wrong={page.wrong ?? []} />
    {page.done !== undefined && <p class="app-done" role="status">{page.done}</p>}
    <h1 class="govuk-heading-l">{policeWords.heading}<span class="app-title__area">{page.code}</span></h1>
    <p class="govuk-body">{policeWords.lead}</p>
    <Decisions page={page} />
    {!page.isClosed && <Ask page={page} />}
    <section aria-labelledby="update">
      <h2 class="govuk-heading-m" id="update">{policeWords.update}</h2>
      <div class="app-raised app-to-send"><p class="govuk-body app-exact app-break">{page.text}</p></div>
    </section>
    <Rung page={page} />
  </Layout>,
)

const Decisions = ({ page }: Given) => page.sharings.length === 0 ? <></> : (
  <section aria-labelledby="decide">
    <h2 class="govuk-heading-m" id="decide">{policeWords.decide}</h2>
    <ol class="app-alerts">
      {page.sharings.map((one) => (
        <li id={`decision-${one.id}`} tabindex={-1} class={`app-alert${one.decided === undefined ? ' app-alert--concern' : ''}`}>
          <p class="govuk-body-s"><a class="govuk-link app-way" href={`#decision-${one.id}`}>{one.said}</a></p>
          <blockquote class="app-raised"><p class="govuk-body app-exact">{one.words}</p></blockquote>
          <p class="govuk-body-s">{one.asked}</p>
          {one.due !== undefined && <p class={`govuk-body-s app-due${one.isLate ? ' app-due--late' : ''}`}>{one.due}</p>}
          {one.decided !== undefined && <p class="govuk-body app-break">{one.decided}</p>}
          {one.decided === undefined && page.mayDecide && !page.isClosed && <Decide page={page} id={one.id} />}
        </li>
      ))}
    </ol>
  </section>
)

const Decide = ({ page, id }: Given & { id: string }) => (
  <form method="post" action={`${page.path}/police`} novalidate>
    <Once once={page.once} />
    <input type="hidden" name="sharing" value={id} />
    <p class="govuk-body">{page.mayTell ? policeWords.mayTell : policeWords.mayNotTell}{page.mayTell && <> <a class="govuk-link" href={`${page.path}/check-in`}>{policeWords.writeAnswer}</a></>}</p>
    <Pick name="share" id={`share_${id}`} label={policeWords.share} wrong={page.wrong ?? []} choices={(['yes', 'no'] as const).map((value) => ({ value, label: policeWords.shares[value] }))} />
    {page.mayTell && <Pick name="told" id={`told_${id}`} label={policeWords.told} wrong={page.wrong ?? []} choices={(['told_first', 'not_told'] as const).map((value) => ({ value, label: policeWords.toldBy[value] }))} />}
    <Reason id={id} value={page.typed?.sharing === id ? page.typed.reason : ''} wrong={page.wrong ?? []} />
    <button type="submit" name="act" value="decide" class="govuk-button">{policeWords.decideButton}</button>
  </form>
)

const wrongOf = (id: string, wrong: readonly Wrong[]) => wrong.find(({ field }) => field === id)?.text
const Told = ({ id, error }: { id: string; error: string | undefined }) => error === undefined ? <></> : <p class="govuk-error-message" id={`${id}-error`}><span class="govuk-visually-hidden">Error: </span>{error}</p>

/** Several of these stand on one page: named alike, each with an id of its own. */
const Pick = ({ name, id, label, choices, wrong }: { name: string; id: string; label: string; choices: readonly Choice[]; wrong: readonly Wrong[] }) => (
  <div class="govuk-form-group">
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend">{label}</legend>
      <Told id={id} error={wrongOf(id, wrong)} />
      <div class="govuk-radios">
        {choices.map((one, i) => (
          <div class="govuk-radios__item">
            <input class="govuk-radios__input" type="radio" id={i === 0 ? id : `${id}-${one.value}`} name={name} value={one.value} />
            <label class="govuk-label govuk-radios__label" for={i === 0 ? id : `${id}-${one.value}`}>{one.label}</label>
          </div>
        ))}
      </div>
    </fieldset>
  </div>
)

const Reason = ({ id, value, wrong }: { id: string; value: string; wrong: readonly Wrong[] }) => (
  <div class="govuk-form-group">
    <label class="govuk-label" for={`reason_${id}`}>{policeWords.reason}</label>
    <div class="govuk-hint" id={`reason_${id}-hint`}>{policeWords.reasonHint}</div>
    <Told id={`reason_${id}`} error={wrongOf(`reason_${id}`, wrong)} />
    <textarea class="govuk-textarea" id={`reason_${id}`} name="reason" rows={2} maxlength={400} autocomplete="off" aria-describedby={`reason_${id}-hint`}>{value}</textarea>
  </div>
)

const Ask = ({ page }: Given) => (
  <section aria-labelledby="ask">
    <h2 class="govuk-heading-m" id="ask">{policeWords.ask}</h2>
    <p class="govuk-body">{policeWords.askLead}</p>
    {page.words.length === 0 ? <p class="govuk-body">{policeWords.noWords}</p> : (
      <form method="post" action={`${page.path}/police`} novalidate>
        <Once once={page.once} />
        <Radios name="which" label={policeWords.which} value="" wrong={page.wrong ?? []} choices={page.words} />
        <Radios name="about" label={policeWords.aboutLegend} value="" wrong={page.wrong ?? []} choices={(['where', 'harm'] as const).map((value) => ({ value, label: policeWords.about[value] }))} />
        <button type="submit" name="act" value="ask" class="govuk-button govuk-button--secondary">{policeWords.askButton}</button>
      </form>
    )}
  </section>
)

const Rung = ({ page: { path, once, typed, wrong = [] } }: Given) => (
  <section aria-labelledby="ring">
    <h2 class="govuk-heading-m" id="ring">{policeWords.ring}</h2>
    <p class="govuk-body">{policeWords.ringLead}</p>
    <form method="post" action={`${path}/police`} novalidate>
      <Once once={once} />
      <TextField name="whom" label={policeWords.whom} value={typed?.whom ?? ''} wrong={wrong} most={200} />
      <TextField name="when" label={policeWords.whenTold} hint={policeWords.whenHint} value={typed?.when ?? 'now'} wrong={wrong} most={60} />
      <TextField name="log" label={policeWords.log} value={typed?.log ?? ''} wrong={wrong} most={60} />
      <button type="submit" name="act" value="told" class="govuk-button">{policeWords.ringButton}</button>
    </form>
  </section>
)
