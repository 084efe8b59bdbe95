/** Who read what: when, who, which code, which reason; filtered by links and by a code, and never a word that was read. Whole without JavaScript. */
import { dutyWords } from '../../content/duty.ts'
import { readingWords } from '../../content/readings.ts'
import { Person, type DutyPage } from './duty.tsx'
import { Summary, TextField, Time, type Moment, type Wrong } from './episode-parts.tsx'
import { Layout, type Frame } from './layout.tsx'
import { documentOf } from './markup.ts'

export type ReadingLine = { moment: Moment; who: string; what: string; code: string; reason: string }
export type ReadingsPage = Pick<DutyPage, 'by' | 'areaName'> & {
  nowText: string
  lines: readonly ReadingLine[]
  people: readonly { path: string; label: string; isShown: boolean }[]
  who: string
  code: string
  /** Of these filters, without a code. */
  everyCode: string | null
  older: string | null
  newest: string | null
  empty: string
  damaged: number
  wrong?: readonly Wrong[]
}

export const readingsPage = (frame: Frame, page: ReadingsPage) => documentOf(
  <Layout frame={frame} title={dutyWords.title} failed={(page.wrong ?? []).length > 0}>
    <nav aria-label="Back"><a class="app-back" href="/console">{dutyWords.title}</a></nav>
    <Person by={page.by} areaName={page.areaName} />
    <Summary wrong={page.wrong ?? []} />
    <h1 class="app-title">{readingWords.heading}<span class="app-title__area">{page.areaName}, {page.nowText}</span></h1>
    <p class="govuk-body">{readingWords.lead}</p>
    {page.damaged > 0 && <p class="govuk-body app-due--late">{page.damaged} {readingWords.damaged}</p>}
    <nav aria-label={readingWords.filters.label}>
      <ul class="app-filters">{page.people.map(({ path, label, isShown }) => <li><a class="govuk-link" href={path} {...(isShown ? { 'aria-current': 'page' as const } : {})}>{label}</a></li>)}</ul>
    </nav>
    <form method="get" action="/console/readings">
      {page.who !== '' && <input type="hidden" name="who" value={page.who} />}
      <TextField name="code" label={readingWords.code} hint={readingWords.codeHint} value={page.code} wrong={page.wrong ?? []} most={12} short />
      <button type="submit" class="govuk-button govuk-button--secondary">{readingWords.codeButton}</button>
      {page.everyCode !== null && <> <a class="govuk-link app-way" href={page.everyCode}>{readingWords.codeAll}</a></>}
    </form>
    {page.lines.length === 0 ? <p class="govuk-body app-resume">{page.empty}</p> : <Lines lines={page.lines} />}
    <p class="govuk-body">{page.older !== null && <a class="govuk-link app-way" href={page.older}>{readingWords.older}</a>}{page.newest !== null && <> <a class="govuk-link app-way" href={page.newest}>{readingWords.newest}</a></>}</p>
  </Layout>,
)

const Lines = ({ lines }: Pick<ReadingsPage, 'lines'>) => (
  <table class="app-rota app-resume">
    <caption class="govuk-visually-hidden">{readingWords.heading}</caption>
    <thead><tr><th scope="col">{readingWords.columns.when}</th><th scope="col">{readingWords.columns.what}</th></tr></thead>
    <tbody>
      {lines.map(({ moment, who, what, code, reason }) => (
        <tr>
          <th scope="row"><Time moment={moment} /><p><b>{who}</b></p></th>
          <td>{code !== '' && <><b>{code}</b>, </>}{what}<p class="govuk-body-s app-break">{reason}</p></td>
        </tr>
      ))}
    </tbody>
  </table>
)
