/** Figures by month: one table for each, as wide as a phone, and the same as a file. Whole without JavaScript. */
import { dutyWords } from '../../content/duty.ts'
import { figureWords } from '../../content/figures.ts'
import { figures, type Month, type Shown } from '../episodes/figures.ts'
import { Person, type DutyPage } from './duty.tsx'
import { Layout, type Frame } from './layout.tsx'
import { documentOf } from './markup.ts'

export type FiguresPage = Pick<DutyPage, 'by' | 'areaName'> & { nowText: string; months: readonly (Month & { name: string })[] }

const words = { under: figureWords.under, hidden: figureWords.hidden, nothing: figureWords.nothing } as const
export const figureText = (shown: Shown): string => (typeof shown === 'number' ? String(shown) : words[shown])

export const figuresPage = (frame: Frame, page: FiguresPage) => documentOf(
  <Layout frame={frame} title={dutyWords.title}>
    <nav aria-label="Back"><a class="app-back" href="/console">{dutyWords.title}</a></nav>
    <Person by={page.by} areaName={page.areaName} />
    <h1 class="app-title">{figureWords.heading}<span class="app-title__area">{page.areaName}, {page.nowText}</span></h1>
    <p class="govuk-body">{figureWords.lead}</p>
    {page.months.length === 0 ? <p class="govuk-body">{figureWords.none}</p> : <p class="govuk-body"><a class="govuk-link app-way" href="/console/figures.csv">{figureWords.csv}</a></p>}
    {page.months.map(({ month, name, shown }) => (
      <table class="app-rota" id={month}>
        <caption class="govuk-heading-m">{name}</caption>
        <tbody>{figures.map((figure) => <tr><th scope="row">{figureWords.rows[figure]}</th><td>{figureText(shown[figure])}</td></tr>)}</tbody>
      </table>
    ))}
    <ul class="govuk-list govuk-list--bullet">{figureWords.notes.map((note) => <li>{note}</li>)}</ul>
  </Layout>,
)
