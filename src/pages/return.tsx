/** After the return: each interview with where it stands, its clock and the form for its next step; and the end. Nothing of what a child says. Whole without JavaScript. */
import { episodeWords, returnWords } from '../../content/console.ts'
import type { DutyPerson } from '../../content/shape.ts'
import type { TalkKind } from '../vocabulary/episode.ts'
import { Person } from './duty.tsx'
import { Once, Summary, TextArea, type Wrong } from './episode-parts.tsx'
import { Layout, type Frame } from './layout.tsx'
import { documentOf } from './markup.ts'

export type TalkView = { kind: TalkKind; says: string; who: string; isDone: boolean; due?: string; isLate?: boolean }
export type ReturnPage = {
  by: DutyPerson
  areaName: string
  path: string
  code: string
  once: string
  since: string
  mayWrite: boolean
  talks: readonly TalkView[]
  isListened: boolean
  over?: string
  done?: string
  wrong?: readonly Wrong[]
  typed?: { which: string; who: string; when: string; reason: string; despite: string }
}

export const returnPage = (frame: Frame, page: ReturnPage) => documentOf(
  <Layout frame={frame} title="Desk" failed={(page.wrong ?? []).length > 0}>
    <nav aria-label="Back"><a class="app-back" href={page.path}>{episodeWords.backToEpisode}</a></nav>
    <Person by={page.by} areaName={page.areaName} />
    <Summary wrong={page.wrong ?? []} />
    {page.done !== undefined && <p class="app-done" role="status">{page.done}</p>}
    <h1 class="govuk-heading-l">{returnWords.heading}<span class="app-title__area">{page.code}. {page.since}</span></h1>
    <p class="govuk-body">{returnWords.lead}</p>
    {page.talks.map((talk) => <TalkPart talk={talk} page={page} />)}
    {page.over !== undefined && <p class="govuk-body app-break"><b>{page.over}</b></p>}
    {page.mayWrite && <End page={page} />}
  </Layout>,
)

const TalkPart = ({ talk, page }: { talk: TalkView; page: ReturnPage }) => (
  <section aria-labelledby={talk.kind}>
    <h2 class="govuk-heading-m" id={talk.kind}>{returnWords.kinds[talk.kind]}</h2>
    <p class="govuk-body">{returnWords.about[talk.kind]}</p>
    <p class="govuk-body app-break"><b>{talk.says}</b></p>
    {talk.due !== undefined && <p class={`govuk-body app-due${talk.isLate ? ' app-due--late' : ''}`}>{talk.due}</p>}
    {page.mayWrite && !talk.isDone && <TalkForm talk={talk} page={page} />}
  </section>
)

const errorOf = (id: string, { wrong = [] }: ReturnPage) => wrong.find(({ field }) => field === id)?.text
const Told = ({ id, page }: { id: string; page: ReturnPage }) => errorOf(id, page) === undefined ? <></> : <p class="govuk-error-message" id={`${id}-error`}><span class="govuk-visually-hidden">Error: </span>{errorOf(id, page)}</p>

/** Two of these stand on one page: named alike, each with ids of its own. */
const Box = ({ name, id, label, hint, value, page }: { name: string; id: string; label: string; hint: string; value: string; page: ReturnPage }) => (
  <div class="govuk-form-group">
    <label class="govuk-label" for={id}>{label}</label>
    <div class="govuk-hint" id={`${id}-hint`}>{hint}</div>
    <Told id={id} page={page} />
    <input class="govuk-input" id={id} name={name} type="text" value={value} maxlength={name === 'reason' ? 400 : 100} autocomplete="off" aria-describedby={`${id}-hint`} />
  </div>
)

const TalkForm = ({ talk: { kind, who }, page }: { talk: TalkView; page: ReturnPage }) => {
  const typed = page.typed?.which === kind ? page.typed : undefined
  return (
    <form method="post" action={`${page.path}/return`} novalidate>
      <Once once={page.once} />
      <input type="hidden" name="which" value={kind} />
      <div class="govuk-form-group">
        <fieldset class="govuk-fieldset">
          <legend class="govuk-fieldset__legend">{returnWords.step}<span class="govuk-visually-hidden">: {returnWords.kinds[kind]}</span></legend>
          <Told id={`step_${kind}`} page={page} />
          <div class="govuk-radios">
            {(['offered', 'accepted', 'declined', 'done'] as const).map((step, i) => (
              <div class="govuk-radios__item">
                <input class="govuk-radios__input" type="radio" id={i === 0 ? `step_${kind}` : `step_${kind}-${step}`} name="step" value={step} />
                <label class="govuk-label govuk-radios__label" for={i === 0 ? `step_${kind}` : `step_${kind}-${step}`}>{returnWords.steps[step]}</label>
              </div>
            ))}
          </div>
        </fieldset>
      </div>
      <Box name="who" id={`who_${kind}`} label={returnWords.who} hint={returnWords.whoHint} value={typed?.who ?? who} page={page} />
      <Box name="when" id={`when_${kind}`} label={returnWords.when} hint={returnWords.whenHint} value={typed?.when ?? 'now'} page={page} />
      <Box name="reason" id={`reason_${kind}`} label={returnWords.reason} hint={returnWords.reasonHint} value={typed?.reason ?? ''} page={page} />
      <button type="submit" name="act" value="talk" class="govuk-button">{returnWords.button}<span class="govuk-visually-hidden">: {returnWords.kinds[kind]}</span></button>
    </form>
  )
}

const End = ({ page }: { page: ReturnPage }) => (
  <section aria-labelledby="end">
    <h2 class="govuk-heading-m" id="end">{returnWords.end}</h2>
    <p class="govuk-body">{returnWords.endLead}</p>
    <form method="post" action={`${page.path}/return`} novalidate>
      <Once once={page.once} />
      {!page.isListened && <TextArea name="despite" label={returnWords.endAnyway} hint={returnWords.endAnywayHint} value={page.typed?.despite ?? ''} wrong={page.wrong ?? []} rows={2} most={400} />}
      <button type="submit" name="act" value="listened" class="govuk-button govuk-button--secondary">{returnWords.endButton}</button>
    </form>
  </section>
)
