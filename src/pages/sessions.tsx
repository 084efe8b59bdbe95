/** In which browsers somebody is signed in, and the way to sign out of each: the page that is opened when a phone was left on a bus. */
import { signInWords } from '../../content/sign-in.ts'
import { Person, type DutyPage } from './duty.tsx'
import { Layout, type Frame } from './layout.tsx'
import { documentOf } from './markup.ts'

export type SessionLine = { id: string; browser: string; began: string; seen: string; isHere: boolean }
export type SessionsPage = Pick<DutyPage, 'by' | 'areaName'> & { lines: readonly SessionLine[]; done?: string }

const { list } = signInWords

/** `POST /console/sessions`: `end` with the name of one, or `all` for all but this. */
export const sessionsPage = (frame: Frame, { by, areaName, lines, done }: SessionsPage) => documentOf(
  <Layout frame={frame} title={signInWords.title}>
    <nav aria-label="Back"><a class="app-back" href="/console">{signInWords.title}</a></nav>
    <Person by={by} areaName={areaName} />
    {done !== undefined && <p class="app-done" role="status">{done}</p>}
    <h1 class="govuk-heading-l">{list.heading}</h1>
    <p class="govuk-body">{list.lead}</p>
    <form method="post" action="/console/sessions">
      <ul class="app-alerts">{lines.map((line) => <Line line={line} />)}</ul>
      {lines.length > 1 ? <button type="submit" name="end" value="all" class="govuk-button">{list.elsewhere}</button> : <p class="govuk-body">{list.nowhere}</p>}
    </form>
    <p class="govuk-body">{list.unknown}</p>
  </Layout>,
)

const Line = ({ line: { id, browser, began, seen, isHere } }: { line: SessionLine }) => (
  <li class="app-alert">
    <p class="govuk-body"><b>{browser}</b>{isHere && <> ({list.here})</>}</p>
    <p class="govuk-body-s">{list.since} {began}, {list.used} {seen}.</p>
    {!isHere && <button type="submit" name="end" value={id} class="govuk-button govuk-button--secondary">{list.end}<span class="govuk-visually-hidden">: {browser}, {list.since} {began}</span></button>}
  </li>
)
