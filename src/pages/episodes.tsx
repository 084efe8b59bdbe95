/**
 * The list of missing episodes: what needs me now, what waits, what is quiet; the search, and the form that opens one. Codes and clocks only: words are
 * opened one episode at a time, and that they were read is written down.
 */
import { listWords, returnWords, shiftWords } from '../../content/console.ts'
import type { DutyPerson } from '../../content/shape.ts'
import { Person } from './duty.tsx'
import { Once, Summary, TextField, type Wrong } from './episode-parts.tsx'
import { Layout, type Frame } from './layout.tsx'
import { documentOf } from './markup.ts'

export type EpisodePlace = 'needs_me_now' | 'waiting' | 'quiet'
export type EpisodeLine = {
  id: string
  path: string
  code: string
  place: EpisodePlace
  /** Null: one's own. */
  owner: string | null
  /** Why it stands there, and its clocks, in plain words. */
  says: readonly string[]
  isLate?: true
}
export type HeldLine = Pick<EpisodeLine, 'path' | 'code' | 'owner' | 'says' | 'isLate'>
export type EpisodesPage = {
  by: DutyPerson
  areaName: string
  nowText: string
  lines: readonly EpisodeLine[]
  /** Which are shown, and the links to the others, with how many each has. */
  show: string
  filters: readonly { filter: string; label: string; count: number }[]
  /** A change of shift that nobody has finished ticking. */
  shift?: string
  /** Back, and to be listened to. */
  held: readonly HeldLine[]
  /** How many rows cannot be opened. */
  damaged: number
  once: string
  wrong?: readonly Wrong[]
  typed?: { name?: string; years?: string; search?: string }
}

export const episodesPage = (frame: Frame, page: EpisodesPage) => documentOf(
  <Layout frame={frame} title={listWords.title} failed={(page.wrong ?? []).length > 0}>
    <nav aria-label="Back"><a class="app-back" href="/console">{listWords.toAlerts}</a></nav>
    <Person by={page.by} areaName={page.areaName} />
    <Summary wrong={page.wrong ?? []} />
    <h1 class="app-title">{listWords.heading}<span class="app-title__area">{page.nowText}</span></h1>
    {page.damaged > 0 && <p class="govuk-body app-due--late">{page.damaged} {listWords.damaged}</p>}
    {page.shift !== undefined && <p class="govuk-body app-due--late">{page.shift}</p>}
    <p class="govuk-body"><a class="govuk-link app-way" href="/console/shift">{shiftWords.link}</a></p>
    <Filters show={page.show} filters={page.filters} />
    <Places lines={page.lines} show={page.show} />
    {page.held.length > 0 && <Held lines={page.held} />}
    <Search page={page} />
    <OpenForm page={page} />
  </Layout>,
)

const Filters = ({ show, filters }: Pick<EpisodesPage, 'show' | 'filters'>) => (
  <nav aria-label={listWords.filters.label}>
    <ul class="app-filters">
      {filters.map(({ filter, label, count }) => (
        <li><a class="govuk-link" href={filter === 'all' ? '/console/episodes' : `/console/episodes?show=${filter}`} {...(show === filter ? { 'aria-current': 'page' as const } : {})}>{label} ({count})</a></li>
      ))}
    </ul>
  </nav>
)

const Places = ({ lines, show }: Pick<EpisodesPage, 'lines' | 'show'>) => lines.length === 0 ? <p class="govuk-body">{show === 'mine' ? listWords.noneMine : show === 'all' ? listWords.none : listWords.noneSuch}</p> : (
  <>
    {(['needs_me_now', 'waiting', 'quiet'] as const).map((place) => {
      const here = lines.filter((line) => line.place === place)
      return (
        <section aria-labelledby={place}>
          <h2 class="govuk-heading-m" id={place}>{listWords.places[place]} ({here.length})</h2>
          {here.length === 0 ? <p class="govuk-body">{listWords.nothing[place]}</p> : <ul class="app-alerts">{here.map((line) => <Line line={line} />)}</ul>}
        </section>
      )
    })}
  </>
)

const Held = ({ lines }: { lines: readonly HeldLine[] }) => (
  <section aria-labelledby="held">
    <h2 class="govuk-heading-m" id="held">{returnWords.owed} ({lines.length})</h2>
    <ul class="app-alerts">
      {lines.map(({ path, code, owner, says, isLate }) => (
        <li class={`app-alert${isLate ? ' app-alert--concern' : ''}`}>
          <a class="govuk-link app-alert__name" href={path}><span class="app-alert__code">{code}</span></a>
          <p class="govuk-body-s">{owner === null ? <b>{listWords.mine}</b> : <>{listWords.ofOthers} {owner}</>}</p>
          {says.map((one, i) => <p class={`govuk-body-s app-due${isLate && i === 0 ? ' app-due--late' : ''}`}>{one}</p>)}
        </li>
      ))}
    </ul>
  </section>
)

const Line = ({ line }: { line: EpisodeLine }) => (
  <li class={`app-alert${line.place === 'needs_me_now' ? ' app-alert--concern' : ''}`}>
    <a class="govuk-link app-alert__name" href={line.path}><span class="app-alert__code">{line.code}</span></a>
    <p class="govuk-body-s">{line.owner === null ? <b>{listWords.mine}</b> : <>{listWords.ofOthers} {line.owner}</>}</p>
    {line.says.map((one, i) => <p class={`govuk-body-s app-due${line.isLate && i === 0 ? ' app-due--late' : ''}`}>{one}</p>)}
  </li>
)

const Search = ({ page: { typed, wrong = [] } }: { page: EpisodesPage }) => (
  <section aria-labelledby="find">
    <h2 class="govuk-heading-m" id="find">{listWords.search}</h2>
    <form method="post" action="/console/episodes/search">
      <TextField name="search" label={listWords.searchLabel} hint={listWords.searchHint} value={typed?.search ?? ''} wrong={wrong} most={30} />
      <button type="submit" class="govuk-button govuk-button--secondary">{listWords.searchButton}</button>
    </form>
  </section>
)

const OpenForm = ({ page: { once, typed, wrong = [] } }: { page: EpisodesPage }) => (
  <section aria-labelledby="open">
    <h2 class="govuk-heading-m" id="open">{listWords.open}</h2>
    <p class="govuk-body">{listWords.openLead}</p>
    <form method="post" action="/console/episodes" novalidate>
      <Once once={once} />
      <TextField name="name" label={listWords.name} hint={listWords.nameHint} value={typed?.name ?? ''} wrong={wrong} />
      <TextField name="years" label={listWords.years} hint={listWords.yearsHint} value={typed?.years ?? ''} wrong={wrong} most={3} mode="numeric" short />
      <button type="submit" class="govuk-button">{listWords.openButton}</button>
    </form>
  </section>
)
