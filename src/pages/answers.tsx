/**
 * Check answers, `/chat/answers`: all that would be told to the police, each line with its own Change.
 * What is not known is said to be not known, never left out (experience.md §1.4).
 */
import { answersWords } from '../../content/pages.ts'
import { Layout, type Frame } from './layout.tsx'
import { documentOf } from './markup.ts'

export type AnswerRow = {
  key: string
  /** How the sheet names it: "Last seen". */
  label: string
  /** As we read it. `null`: asked, and not known. */
  reading: string | null
  /** Their words, where the reading differs from them. */
  said?: string
}
export type AnswersPage = {
  area: string
  groups: readonly { title: string; rows: readonly AnswerRow[] }[]
  once: string
  /** Nothing is handed over before there is something to hand over. */
  canMake: boolean
}

export const answersPage = (frame: Frame, page: AnswersPage) => documentOf(
  <Layout frame={frame}>
    <nav aria-label="Back"><a class="app-back" href="/chat">{answersWords.back}</a></nav>
    <h1 class="govuk-heading-l">{answersWords.heading}</h1>
    <p class="govuk-body">{answersWords.lead}</p>
    {page.groups.length === 0 && <p class="govuk-body">{answersWords.none}</p>}
    {page.groups.map(({ title, rows }) => (
      <section>
        <h2 class="govuk-heading-m">{title}</h2>
        <dl class="govuk-summary-list">{rows.map((row) => <Row row={row} />)}</dl>
      </section>
    ))}
    {page.canMake && (
      <form method="post" action="/chat" class="app-make">
        <input type="hidden" name="area" value={page.area} />
        <input type="hidden" name="once" value={page.once} />
        <button type="submit" name="word" value="READY" class="govuk-button" data-module="govuk-button" data-prevent-double-click="true">
          {answersWords.make}
        </button>
      </form>
    )}
  </Layout>,
)

const Row = ({ row }: { row: AnswerRow }) => (
  <div class="govuk-summary-list__row">
    <dt class="govuk-summary-list__key">{row.label}</dt>
    <dd class="govuk-summary-list__value">
      {row.reading ?? answersWords.notKnown}
      {row.said !== undefined && <span class="app-said">{answersWords.said} {row.said}</span>}
    </dd>
    <dd class="govuk-summary-list__actions">
      <a class="govuk-link app-change" href={`/chat?change=${encodeURIComponent(row.key)}`}>
        {answersWords.change}<span class="govuk-visually-hidden">: {row.label}</span>
      </a>
    </dd>
  </div>
)
