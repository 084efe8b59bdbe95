/**
 * The form of a plan: how this child may be texted. What is wrong stands beside its field and above the form, and nothing that was typed is lost;
 * the number alone is not shown again once it is kept.
 */
import { episodeWords, planWords } from '../../content/console.ts'
import type { DutyPerson } from '../../content/shape.ts'
import { Person } from './duty.tsx'
import { Once, Radios, Summary, TextArea, TextField, type Choice, type Wrong } from './episode-parts.tsx'
import { Layout, type Frame } from './layout.tsx'
import { documentOf } from './markup.ts'

/** As the fields are named. */
export const planFields = ['number', 'again', 'phone', 'sender', 'calledBy', 'from', 'until', 'help', 'safe', 'never', 'told', 'toldAt', 'tone', 'language'] as const
export type PlanTyped = Readonly<Record<(typeof planFields)[number], string>>

export type PlanPage = {
  by: DutyPerson
  areaName: string
  /** The episode's; the form is sent to `/plan` beneath it. */
  path: string
  code: string
  once: string
  /** The last four digits of the number that stands, where there is one. */
  ending?: string
  people: readonly Choice[]
  /** Where the area has more than one. */
  languages: readonly Choice[]
  typed: PlanTyped
  wrong?: readonly Wrong[]
}

const choicesOf = (all: Readonly<Record<string, string>>): Choice[] => Object.entries(all).map(([value, label]) => ({ value, label }))

export const planPage = (frame: Frame, page: PlanPage) => documentOf(
  <Layout frame={frame} title="Desk" failed={(page.wrong ?? []).length > 0}>
    <nav aria-label="Back"><a class="app-back" href={page.path}>{episodeWords.backToEpisode}</a></nav>
    <Person by={page.by} areaName={page.areaName} />
    <Summary wrong={page.wrong ?? []} />
    <h1 class="govuk-heading-l">{page.ending === undefined ? planWords.headings.make : planWords.headings.change}<span class="app-title__area">{page.code}</span></h1>
    <p class="govuk-body">{planWords.lead}</p>
    <form method="post" action={`${page.path}/plan`} novalidate>
      <Once once={page.once} />
      <Whose page={page} />
      <Agreed page={page} />
      <button type="submit" name="act" value="plan" class="govuk-button">{planWords.save}</button>
    </form>
  </Layout>,
)

type Given = { page: PlanPage }

const Whose = ({ page: { ending, typed, people, wrong = [] } }: Given) => (
  <>
    {ending !== undefined && <p class="govuk-body">{planWords.keep} <b>{ending}</b>.</p>}
    <TextField name="number" label={planWords.number} hint={planWords.numberHint} value={typed.number} wrong={wrong} most={30} mode="tel" />
    <TextField name="again" label={planWords.again} value={typed.again} wrong={wrong} most={30} mode="tel" />
    <Radios name="phone" label={planWords.phone} hint={planWords.phoneHint} value={typed.phone} wrong={wrong} choices={choicesOf(planWords.phones)} />
    <Radios name="sender" label={planWords.sender} value={typed.sender} wrong={wrong} choices={people} />
    <TextField name="calledBy" label={planWords.calledBy} hint={planWords.calledByHint} value={typed.calledBy} wrong={wrong} most={40} />
  </>
)

const Agreed = ({ page: { typed, languages, wrong = [] } }: Given) => (
  <>
    <fieldset class="govuk-fieldset app-fields" aria-describedby="hours-hint">
      <legend class="govuk-fieldset__legend">{planWords.hours}</legend>
      <div class="govuk-hint" id="hours-hint">{planWords.hoursHint}</div>
      <TextField name="from" label={planWords.from} value={typed.from} wrong={wrong} most={5} short />
      <TextField name="until" label={planWords.until} value={typed.until} wrong={wrong} most={5} short />
    </fieldset>
    <fieldset class="govuk-fieldset app-fields" aria-describedby="codes-hint">
      <legend class="govuk-fieldset__legend">{planWords.codes}</legend>
      <div class="govuk-hint" id="codes-hint">{planWords.codesHint}</div>
      <TextField name="help" label={planWords.help} value={typed.help} wrong={wrong} most={60} />
      <TextField name="safe" label={planWords.safe} value={typed.safe} wrong={wrong} most={60} />
    </fieldset>
    <TextArea name="never" label={planWords.never} hint={planWords.neverHint} value={typed.never} wrong={wrong} rows={4} />
    <TextField name="told" label={planWords.told} hint={planWords.toldHint} value={typed.told} wrong={wrong} most={200} />
    <TextField name="toldAt" label={planWords.toldAt} hint={planWords.toldAtHint} value={typed.toldAt} wrong={wrong} most={60} />
    <Radios name="tone" label={planWords.tone} value={typed.tone} wrong={wrong} choices={choicesOf(planWords.tones)} />
    {languages.length > 1 && <Radios name="language" label={planWords.language} hint={planWords.languageHint} value={typed.language} wrong={wrong} choices={languages} />}
  </>
)
