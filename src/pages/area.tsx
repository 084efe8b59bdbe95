/**
 * A safeguarding lead's page: her area's pack, every fact with its source and its date, and what needs her check first. Prints with room for a
 * pen. In live it shows no fact that a person has not signed (design law 10), and says so in its place.
 */
import type { Child } from 'hono/jsx'
import { areaWords } from '../../content/area-page.ts'
import { helplines } from '../../content/helplines.ts'
import type { AreaPack, Checked, Force, Helpline } from '../../content/shape.ts'
import { checkArea, type AreaCheck, type CheckedRow } from '../core/area-checks.ts'
import { dueOn, type Due } from '../core/due.ts'
import { standingOf } from '../core/good-for.ts'
import { sayReach, waysOf } from '../core/reach.ts'
import { Layout, type Frame } from './layout.tsx'
import { documentOf } from './markup.ts'

const filled = (text: string, holes: Record<string, string | number>) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(holes[name] ?? ''))

const stateOf = (checked: Checked, due: Due): string => {
  if (due === 'past') return areaWords.state.past
  if (checked.status === 'unverified') return areaWords.state.unverified
  return due === 'soon' ? areaWords.state.soon : filled(areaWords.state.checked, { by: checked.by, on: checked.on })
}
const isDone = (checked: Checked, due: Due) => checked.status === 'checked' && due === 'fine'

type Told = { what: string; says: string; from: string; checked: Checked; due: Due }

/** One fact: what it is called, what is used, where it is from, and a line for a pen. */
const Fact = ({ what, says, from, checked, due }: Told) => (
  <div class="app-fact">
    <dt>{what} <span class={isDone(checked, due) ? 'app-tag app-tag--done' : 'app-tag'}>{stateOf(checked, due)}</span></dt>
    <dd>{says}</dd>
    <dd class="app-fact__from">{from}</dd>
    <dd class="app-sign">{areaWords.sign}</dd>
  </div>
)

const toldOf = ({ what, says, fact, until, due, standing }: CheckedRow): Told => ({
  what, says: standing.shown === 'no' ? filled(areaWords.hidden, { why: standing.why }) : says,
  from: filled(areaWords.from, { source: fact.source, seen: fact.seen, until }), checked: fact.checked, due,
})

const toldOfLine = (row: Helpline, frame: Frame, today: string): Told => {
  const standing = standingOf(row, frame.mode, today)
  const shown = `${sayReach(row, waysOf(row, { channel: 'web' }))}. ${row.forWhom}. ${standing.shown === 'check_hours' ? 'Check hours' : row.hours}. ${row.cost}; ${areaWords.bill[row.bill]}. ${row.languages}. ${row.happens}.`
  return {
    what: row.name, says: standing.shown === 'no' ? filled(areaWords.hidden, { why: standing.why }) : shown,
    from: filled(areaWords.from, { source: row.source, seen: row.seen, until: row.expires }), checked: row.checked, due: dueOn(row.expires, today),
  }
}

/** Shut on a phone, so that the headings are a list of what there is; on paper all of it stands. */
const Part = ({ id, title, isOpen, children }: { id: string; title: string; isOpen: boolean; children: Child }) => (
  <section aria-labelledby={id}>
    <details class="govuk-details app-part" open={isOpen}>
      <summary class="govuk-details__summary"><h2 class="govuk-details__summary-text govuk-heading-s" id={id}>{title}</h2></summary>
      <div class="app-part__all">{children}</div>
    </details>
  </section>
)

const countOf = (told: readonly Told[]) =>
  filled(areaWords.count, { all: told.length, open: told.filter(({ checked, due }) => !isDone(checked, due)).length })

type Grouped = { id: string; title: string; told: readonly Told[]; isOpen: boolean; lead?: string }
const Group = ({ id, title, told, isOpen, lead }: Grouped) => (
  <Part id={id} title={`${title} (${countOf(told)})`} isOpen={isOpen}>
    {lead !== undefined && <p class="govuk-body">{lead}</p>}
    <dl class="app-facts">{told.map((one) => <Fact {...one} />)}</dl>
  </Part>
)

const ToDo = ({ check, disputes }: { check: AreaCheck; disputes: number }) => {
  const asks = [
    [areaWords.ringFirst, check.ring], [areaWords.unknownHours, check.unknownHours], [areaWords.borrowed, check.borrowed],
  ] as const
  return (
    <section class="app-todo" aria-labelledby="todo">
      <h2 class="govuk-heading-m" id="todo">{areaWords.toDoHeading}</h2>
      <p class="govuk-body">{filled(areaWords.counts, check.counts)}</p>
      <ul class="govuk-list govuk-list--bullet">
        {asks.filter(([, what]) => what.length > 0).map(([words, what]) => <li>{filled(words, { what: what.join('; ') })}</li>)}
        {disputes > 0 && <li>{filled(areaWords.decide, { count: disputes })}</li>}
      </ul>
    </section>
  )
}

/** Readings may hold numbers that nobody has signed: in live only the question stands, and what is done meanwhile. */
const Disputes = ({ disagreements, mode, isOpen }: Pick<AreaPack, 'disagreements'> & Pick<Frame, 'mode'> & { isOpen: boolean }) => (
  <Part id="disputes" title={`${areaWords.disputesHeading} (${disagreements.length})`} isOpen={isOpen}>
    {disagreements.map(({ what, readings, takenUntilDecided }, i) => (
      <section class="app-dispute" aria-labelledby={`dispute-${i + 1}`}>
        <h3 class="govuk-heading-s" id={`dispute-${i + 1}`}>{`${i + 1}. ${what}`}</h3>
        {mode === 'demo' && <ul class="govuk-list govuk-list--bullet">{readings.map((reading) => <li>{reading}</li>)}</ul>}
        <p class="govuk-body"><b>{areaWords.taken}</b> {takenUntilDecided}</p>
        <p class="app-sign">{areaWords.decideSign}</p>
      </section>
    ))}
  </Part>
)

type Asked = { area: AreaPack; force: Force; today: string; isOpen?: boolean }
/** `today`: the date there, "2026-11-22". `isOpen`: every part stands open, for a browser that would print them shut. */
export const areaPage = (frame: Frame, { area, force, today, isOpen = false }: Asked) => {
  const check = checkArea(area, force, frame.mode, today)
  return documentOf(
    <Layout frame={frame}>
      <h1 class="govuk-heading-l">{`${area.name}: ${areaWords.heading}`}</h1>
      <p class="govuk-body">{areaWords.lead}</p>
      <ToDo check={check} disputes={area.disagreements.length} />
      <p class="govuk-body app-open"><a class="govuk-link" href={isOpen ? `/area/${area.code}` : `/area/${area.code}?open=all`}>{isOpen ? areaWords.shutAll : areaWords.openAll}</a></p>
      {check.groups.map(({ title, rows }, i) => <Group id={`group-${i + 1}`} title={title} told={rows.map(toldOf)} isOpen={isOpen} />)}
      <Disputes disagreements={area.disagreements} mode={frame.mode} isOpen={isOpen} />
      <Group id="lines" title={areaWords.linesHeading} lead={areaWords.linesLead} isOpen={isOpen} told={helplines.map((row) => toldOfLine(row, frame, today))} />
    </Layout>,
  )
}

/** The list of the areas that are served. */
export const areasPage = (frame: Frame, list: readonly { code: string; name: string }[]) => documentOf(
  <Layout frame={frame}>
    <h1 class="govuk-heading-l">{areaWords.listHeading}</h1>
    <p class="govuk-body">{areaWords.listLead}</p>
    <ul class="app-links">{list.map(({ code, name }) => <li><a class="govuk-link" href={`/area/${code}`}>{name}</a></li>)}</ul>
  </Layout>,
)
