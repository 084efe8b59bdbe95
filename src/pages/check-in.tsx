/**
 * Writing a check-in: a draft to start from, one's own words, when it goes; and the look at exactly what goes before it is approved by name.
 * The rules say what they object to; whether it is good a person decides.
 */
import { checkInWords, episodeWords } from '../../content/console.ts'
import type { DutyPerson } from '../../content/shape.ts'
import type { RuleShown } from '../episodes/preview.ts'
import type { Instant } from '../vocabulary.ts'
import type { CheckIn } from '../vocabulary/episode.ts'
import { Person } from './duty.tsx'
import { Once, Radios, Summary, TextArea, TextField, Tick, type Choice, type Wrong } from './episode-parts.tsx'
import { Layout, type Frame } from './layout.tsx'
import { documentOf } from './markup.ts'

/** As it stands in the form; `despite`: the reasons that were typed, by their rule. */
export type CheckInTyped = {
  kind: CheckIn['kind']; body: string; when: string; at: string; unless: boolean; despite: Readonly<Record<string, string>>
  /** The one that waits, and that this takes the place of; empty: none. */
  instead: string
}
export type WritePage = {
  by: DutyPerson
  areaName: string
  path: string
  code: string
  once: string
  ending: string
  /** Whose phone it is, in the words of the plan. */
  phone: string
  calledBy: string
  /** `madeAt` of the plan that this page shows: what is approved goes by that, or not at all. */
  planSeen: number
  /** Nothing has gone to this number yet. */
  isFirst: boolean
  /** They have written since our last text: that may be answered at once. */
  mayAnswer: boolean
  /** The days after tomorrow. */
  days: readonly Choice[]
  templates: readonly { name: string; key: string; body: string }[]
  typed: CheckInTyped
  wrong?: readonly Wrong[]
}

/** Where this stands, for whom, and what is wrong. */
export const Top = ({ page, heading }: { page: Pick<WritePage, 'path' | 'by' | 'areaName' | 'wrong' | 'code' | 'ending' | 'phone' | 'calledBy'>; heading: string }) => (
  <>
    <nav aria-label="Back"><a class="app-back" href={page.path}>{episodeWords.backToEpisode}</a></nav>
    <Person by={page.by} areaName={page.areaName} />
    <Summary wrong={page.wrong ?? []} />
    <h1 class="govuk-heading-l">{heading}<span class="app-title__area">{page.code}. {checkInWords.to} {page.ending} ({page.phone}). {checkInWords.from} {page.calledBy}.</span></h1>
  </>
)

export const writePage = (frame: Frame, page: WritePage) => documentOf(
  <Layout frame={frame} title="Desk" failed={(page.wrong ?? []).length > 0}>
    <Top page={page} heading={page.typed.instead === '' ? checkInWords.heading : checkInWords.changeHeading} />
    {page.isFirst && <p class="govuk-body"><b>{checkInWords.firstLead}</b></p>}
    {page.typed.instead !== '' && <p class="govuk-body">{checkInWords.changeLead}</p>}
    <Templates templates={page.templates} path={page.path} instead={page.typed.instead} />
    <form method="post" action={`${page.path}/check-in`} novalidate>
      <Once once={page.once} />
      <input type="hidden" name="instead" value={page.typed.instead} />
      <Radios name="kind" label={checkInWords.kind} value={page.typed.kind} wrong={page.wrong ?? []} choices={([...(page.mayAnswer ? ['answer'] as const : []), 'first', 'check_in'] as const).map((value) => ({ value, label: checkInWords.kinds[value] }))} />
      <TextArea name="body" label={checkInWords.words} hint={checkInWords.wordsHint} value={page.typed.body} wrong={page.wrong ?? []} rows={4} most={1_000} />
      <When page={page} />
      <button type="submit" name="act" value="preview" class="govuk-button">{checkInWords.look}</button>
    </form>
  </Layout>,
)

/** A form of their own: in the one beneath, Enter must never press a draft. */
const Templates = ({ templates, path, instead }: Pick<WritePage, 'templates' | 'path'> & { instead: string }) => (
  <details class="govuk-details app-fold">
    <summary class="govuk-details__summary"><span class="govuk-details__summary-text">{checkInWords.templates} ({templates.length})</span></summary>
    <div class="govuk-details__text">
      {templates.length === 0 ? <p class="govuk-body">{checkInWords.noTemplates}</p> : <p class="govuk-body">{checkInWords.templatesLead}</p>}
      <form method="post" action={`${path}/check-in`}><input type="hidden" name="instead" value={instead} /><ul class="app-alerts">
        {templates.map(({ name, key, body }) => (
          <li class="app-alert">
            <p class="govuk-body-s"><b>{name}</b></p>
            <p class="govuk-body app-break">{body}</p>
            <button type="submit" name="template" value={key} class="govuk-button govuk-button--secondary app-resume">{checkInWords.useIt}<span class="govuk-visually-hidden">: {name}</span></button>
          </li>
        ))}
      </ul></form>
    </div>
  </details>
)

const When = ({ page: { typed, days, wrong = [] } }: { page: WritePage }) => (
  <>
    <Radios name="when" label={checkInWords.when} value={typed.when} wrong={wrong} choices={[...(['now', 'today', 'tomorrow'] as const).map((value) => ({ value, label: checkInWords.whens[value] })), ...days.map(({ value, label }) => ({ value, label: `${label} ${checkInWords.dayAt}` }))]} />
    <TextField name="at" label={checkInWords.at} hint={checkInWords.atHint} value={typed.at} wrong={wrong} most={5} short />
    <Tick name="unless" label={checkInWords.unless} hint={checkInWords.unlessHint} checked={typed.unless} />
  </>
)

export type LookPage = Omit<WritePage, 'templates' | 'isFirst' | 'mayAnswer' | 'days'> & {
  /** As it goes: folded to the plainest characters. */
  body: string
  lock: string
  segments: { count: number; encoding: 'GSM-7' | 'UCS-2' }
  objections: readonly RuleShown[]
  goes: string
  /** The moment that is looked at; null where it is for now. What is approved is that, whatever "tomorrow" has become since. */
  due: Instant | null
  /** Why policy would hold it back, as things stand. */
  held?: string
}

export const lookPage = (frame: Frame, page: LookPage) => {
  const blocks = page.objections.filter(({ does }) => does === 'blocks')
  const asks = page.objections.filter(({ does }) => does === 'asks_why')
  return documentOf(
    <Layout frame={frame} title="Desk" failed={(page.wrong ?? []).length > 0}>
      <Top page={page} heading={checkInWords.lookHeading} />
      <h2 class="govuk-heading-m">{checkInWords.exact}</h2>
      <blockquote class="app-raised app-to-send"><p class="govuk-body app-exact">{page.body}</p></blockquote>
      <p class="govuk-body">{page.segments.count === 1 ? checkInWords.parts.one : `${page.segments.count} ${checkInWords.parts.many}`}, {checkInWords.encodings[page.segments.encoding]} ({page.segments.encoding}).</p>
      <p class="govuk-body">{checkInWords.lock}</p>
      <p class="app-lock">{page.lock}</p>
      <p class="govuk-body"><b>{page.goes}</b></p>
      {page.held !== undefined && <p class="govuk-body app-due--late">{page.held}</p>}
      {page.objections.length === 0 && <p class="govuk-body">{checkInWords.nothing}</p>}
      {blocks.length > 0 && <Blocked lines={blocks} />}
      <form method="post" action={`${page.path}/check-in`} novalidate>
        <Once once={page.once} />
        <input type="hidden" name="seen" value={page.planSeen} />
        <Carried typed={page.typed} due={page.due} />
        {asks.length > 0 && <h2 class="govuk-heading-m">{checkInWords.asks}</h2>}
        {asks.map((line) => (
          <TextArea name={`despite_${line.rule}`} label={`${line.name} ${checkInWords.reason}`} hint={`${line.why}${foundIn(line)}`} value={page.typed.despite[line.rule] ?? ''} wrong={page.wrong ?? []} rows={2} most={400} />
        ))}
        <div class="app-pressed">
          {blocks.length === 0 && <button type="submit" name="act" value="approve" class="govuk-button">{checkInWords.approve}</button>}
          <button type="submit" name="act" value="change" class="govuk-button govuk-button--secondary">{checkInWords.change}</button>
        </div>
      </form>
    </Layout>,
  )
}

export const foundIn = ({ found }: RuleShown) => (found === '' ? '' : ` ${checkInWords.found} “${found}”.`)

export const Blocked = ({ lines, id = 'blocked' }: { lines: readonly RuleShown[]; id?: string }) => (
  <section aria-labelledby={id}>
    <h2 class="govuk-heading-m" id={id}>{checkInWords.blocks}</h2>
    <ul class="app-alerts">
      {lines.map((line) => <li class="app-alert app-alert--emergency"><p class="govuk-body"><b>{line.name}</b></p><p class="govuk-body-s app-break">{line.why}{foundIn(line)}</p></li>)}
    </ul>
  </section>
)

/** What was written comes along, so that whatever is pressed next loses nothing of it. */
const Carried = ({ typed, due }: Pick<LookPage, 'typed' | 'due'>) => (
  <>
    {due !== null && <input type="hidden" name="due" value={String(due)} />}
    {typed.instead !== '' && <input type="hidden" name="instead" value={typed.instead} />}
    <input type="hidden" name="kind" value={typed.kind} />
    <input type="hidden" name="body" value={typed.body} />
    <input type="hidden" name="when" value={typed.when} />
    <input type="hidden" name="at" value={typed.at} />
    {typed.unless && <input type="hidden" name="unless" value="yes" />}
  </>
)
