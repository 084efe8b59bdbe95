/**
 * One missing episode: whose it is, its clocks, the plan, the board of its check-ins, what went and came, notes that cannot be sent, and what
 * happened. What may be done stands in episode-acts.tsx. Of the child's number the last four digits are shown, and nothing else.
 */
import { episodeWords, listWords, policeWords, returnWords } from '../../content/console.ts'
import type { DutyPerson } from '../../content/shape.ts'
import { Person } from './duty.tsx'
import { Acts, Earlier, NoteForm } from './episode-acts.tsx'
import { Once, Summary, TakeOverButtons, TextArea, Time, type Choice, type Moment, type Wrong } from './episode-parts.tsx'
import { Layout, type Frame } from './layout.tsx'
import { documentOf } from './markup.ts'

export type CheckInLine = {
  id: string
  kind: string
  body: string
  /** "approved by Jo Reed, Sun 22 Nov, 4:31pm". */
  approved: string
  despite: readonly { rule: string; reason: string }[]
  /** What became of it, in words. */
  fate: string
  isBad?: true
  mayCallOff: boolean
  mayChange: boolean
  /** Until when whoever called it off may undo that. */
  putBack?: Moment
}
export type MessageLine = { direction: 'in' | 'out'; body: string; moment: Moment; status: string; /** Why it may be another hand's. */ odd?: string }
export type PlanView = {
  rows: readonly { label: string; value: string }[]
  /** While the minute runs. */
  undo?: Moment
  paused?: string
}
export type EpisodePage = {
  by: DutyPerson
  areaName: string
  path: string
  code: string
  child: string
  owner: string
  isMine: boolean
  /** The owner, or a manager: plans and sends. */
  maySend: boolean
  isClosed: boolean
  /** Closed because they are back: what comes after it has a page of its own. */
  isBack: boolean
  /** What stands out, the gravest first. */
  marks: readonly string[]
  clocks: readonly { label: string; says: readonly { text: string; isLate?: true }[] }[]
  plan: PlanView | null
  checkIns: readonly CheckInLine[]
  messages: readonly MessageLine[]
  /** Words on this phone from before the episode; left out: there are none. */
  earlier?: 'hidden' | 'may_open' | 'shown'
  alerts: readonly { path: string; text: string }[]
  /** `id`: its anchor, by which a note is linked to and the keyboard comes to it after it was kept. */
  notes: readonly { id: string; by: string; moment: Moment; note: string }[]
  timeline: readonly { by: string; moment: Moment; did: string }[]
  people: readonly Choice[]
  once: string
  done?: string
  wrong?: readonly Wrong[]
  typed?: { note?: string; resume?: string; closing?: string; despite?: string; found?: string; why?: string }
}

export const episodePage = (frame: Frame, page: EpisodePage) => documentOf(
  <Layout frame={frame} title="Desk" failed={(page.wrong ?? []).length > 0}>
    <nav aria-label="Back"><a class="app-back" href="/console/episodes">{episodeWords.back}</a></nav>
    <Person by={page.by} areaName={page.areaName} />
    <Summary wrong={page.wrong ?? []} />
    {page.done !== undefined && <p class="app-done" role="status">{page.done}</p>}
    <h1 class="govuk-heading-l">{page.code}<span class="app-title__area app-break">{page.child}</span></h1>
    <p class="govuk-body">{episodeWords.owner} <b>{page.owner}</b>. {episodeWords.readNote}</p>
    {page.marks.length > 0 && <ul class="govuk-list app-marks">{page.marks.map((one) => <li>{one}</li>)}</ul>}
    {page.isBack && <p class="govuk-body"><a class="govuk-link app-way" href={`${page.path}/return`}>{returnWords.link}</a></p>}
    <Clocks clocks={page.clocks} />
    <Plan page={page} />
    <CheckIns page={page} />
    <Messages page={page} />
    <Notes page={page} />
    <Acts page={page} />
    <section aria-labelledby="happened">
      <h2 class="govuk-heading-m" id="happened">{episodeWords.timeline}</h2>
      <ol class="app-happened">{page.timeline.map(({ by, moment, did }) => <li class="govuk-body-s"><Time moment={moment} />: {by} {did}</li>)}</ol>
    </section>
  </Layout>,
)

const Clocks = ({ clocks }: Pick<EpisodePage, 'clocks'>) => (
  <section aria-labelledby="clocks">
    <h2 class="govuk-visually-hidden" id="clocks">{episodeWords.clocks}</h2>
    <dl class="app-pairs">{clocks.map(({ label, says }) => <div><dt>{label}</dt><dd>{says.map(({ text, isLate }) => <p class={isLate ? 'app-due--late' : ''}>{text}</p>)}</dd></div>)}</dl>
  </section>
)

const Plan = ({ page: { plan, path, maySend, isClosed, once } }: { page: EpisodePage }) => (
  <section aria-labelledby="plan">
    <h2 class="govuk-heading-m" id="plan">{episodeWords.plan}</h2>
    {plan === null ? <p class="govuk-body">{episodeWords.noPlan}</p> : (
      <>
        {plan.paused !== undefined && <p class="govuk-body app-due--late">{plan.paused}</p>}
        <dl class="app-pairs">{plan.rows.map(({ label, value }) => <div><dt>{label}</dt><dd class="app-break">{value}</dd></div>)}</dl>
        {plan.undo && maySend && !isClosed && (
          <form method="post" action={path} class="app-undo">
            <Once once={once} />
            <p class="govuk-body-s">{episodeWords.undoUntil} <Time moment={plan.undo} />.</p>
            <button type="submit" name="act" value="undo_plan" class="govuk-button govuk-button--secondary">{episodeWords.undo}</button>
          </form>
        )}
      </>
    )}
    {maySend && !isClosed && <p class="govuk-body"><a class={plan === null ? 'govuk-button' : 'govuk-link app-way'} href={`${path}/plan`}>{plan === null ? episodeWords.makePlan : episodeWords.changePlan}</a></p>}
  </section>
)

const CheckIns = ({ page }: { page: EpisodePage }) => (
  <section aria-labelledby="board">
    <h2 class="govuk-heading-m" id="board">{episodeWords.checkIns}</h2>
    {page.checkIns.length === 0 ? <p class="govuk-body">{episodeWords.noCheckIns}</p> : <ol class="app-alerts">{page.checkIns.map((line) => <CheckIn line={line} page={page} />)}</ol>}
    {page.plan !== null && page.plan.paused === undefined && page.maySend && !page.isClosed && <p class="govuk-body app-resume"><a class="govuk-button" href={`${page.path}/check-in`}>{episodeWords.write}</a> <a class="govuk-link app-way" href={`${page.path}/series`}>{episodeWords.series}</a></p>}
  </section>
)

const CheckIn = ({ line, page }: { line: CheckInLine; page: EpisodePage }) => (
  <li class="app-alert">
    <p class={`govuk-body-s${line.isBad ? ' app-due--late' : ''}`}><b>{line.kind}</b>: {line.fate}</p>
    <blockquote class="app-raised app-to-send"><p class="govuk-body app-break">{line.body}</p></blockquote>
    <p class="govuk-body-s">{line.approved}</p>
    {line.despite.length > 0 && <p class="govuk-body-s">{episodeWords.despite}</p>}
    {line.despite.map(({ rule, reason }) => <p class="govuk-body-s app-break">{rule} {reason}</p>)}
    {line.mayChange && page.maySend && !page.isClosed && <p class="govuk-body"><a class="govuk-link app-way" href={`${page.path}/check-in?instead=${line.id}`}>{episodeWords.changeIt}<span class="govuk-visually-hidden">: {line.body.slice(0, 40)}</span></a></p>}
    {line.putBack && (
      <form method="post" action={page.path} class="app-undo">
        <Once once={page.once} />
        <input type="hidden" name="check_in" value={line.id} />
        <p class="govuk-body-s">{episodeWords.putBackUntil} <Time moment={line.putBack} />.</p>
        <button type="submit" name="act" value="put_back" class="govuk-button govuk-button--secondary">{episodeWords.putBack}<span class="govuk-visually-hidden">: {line.body.slice(0, 40)}</span></button>
      </form>
    )}
    {line.mayCallOff && !page.isClosed && (
      <form method="post" action={page.path}>
        <Once once={page.once} />
        <input type="hidden" name="check_in" value={line.id} />
        <button type="submit" name="act" value="call_off" class="govuk-button govuk-button--secondary app-resume">{episodeWords.callOff}<span class="govuk-visually-hidden">: {line.body.slice(0, 40)}</span></button>
      </form>
    )}
  </li>
)

const Messages = ({ page, page: { messages, alerts, path } }: { page: EpisodePage }) => (
  <section aria-labelledby="messages">
    <h2 class="govuk-heading-m" id="messages">{episodeWords.messages}</h2>
    <p class="govuk-body"><a class="govuk-link app-way" href={`${path}/police`}>{policeWords.link}</a></p>
    {alerts.length > 0 && <p class="govuk-body">{episodeWords.alerts}:</p>}
    {alerts.length > 0 && <ul class="app-links">{alerts.map(({ path, text }) => <li><a class="govuk-link" href={path}>{text}</a></li>)}</ul>}
    {page.earlier !== undefined && <Earlier page={page} />}
    {messages.length === 0 ? <p class="govuk-body">{episodeWords.noMessages}</p> : (
      <ol class="app-log">
        {messages.map(({ direction, body, moment, status, odd }) => (
          <li class={`app-message app-message--${direction === 'out' ? 'us' : 'you'}`}>
            <p class="app-message__who"><b>{direction === 'out' ? episodeWords.we : episodeWords.they}</b> <Time moment={moment} />{direction === 'out' ? `, ${status}` : ''}</p>
            <div class="app-message__words"><p>{body}</p></div>
            {odd !== undefined && <p class="govuk-body-s app-due--late">{odd} {episodeWords.confirmNothing}</p>}
          </li>
        ))}
      </ol>
    )}
  </section>
)

const Notes = ({ page }: { page: EpisodePage }) => (
  <section aria-labelledby="notes" class="app-inside">
    <h2 class="govuk-heading-m" id="notes">{episodeWords.notes}</h2>
    <p class="govuk-body"><b>{episodeWords.notesLead}</b></p>
    {page.notes.length === 0 ? <p class="govuk-body">{episodeWords.noNotes}</p> : (
      <ol class="app-happened">{page.notes.map(({ id, by, moment, note }) => <li id={id} tabindex={-1}><p class="govuk-body-s"><b>{by}</b>, <a class="govuk-link app-way" href={`#${id}`}><Time moment={moment} /></a></p><p class="govuk-body app-break app-notes">{note}</p></li>)}</ol>
    )}
    <NoteForm page={page} />
  </section>
)

export type ReasonPage = {
  by: DutyPerson
  areaName: string
  path: string
  code: string
  owner: string
  /** An alert that somebody else has, and not an episode. */
  isAlert?: true
  /** …and may take it over without having read it: nobody waits for a reason in an emergency. `hand`: whom they take it from. */
  take?: { once: string; hand: string }
  /** The page beneath the episode that was asked for; empty: the episode itself. */
  next: string
  typed: string
  wrong?: readonly Wrong[]
}

/** Before what is not one's own: nothing of it is shown, and nothing was opened. */
export const reasonPage = (frame: Frame, page: ReasonPage) => documentOf(
  <Layout frame={frame} title="Desk" failed={(page.wrong ?? []).length > 0}>
    <nav aria-label="Back"><a class="app-back" href={page.isAlert ? '/console' : '/console/episodes'}>{page.isAlert ? listWords.toAlerts : episodeWords.back}</a></nav>
    <Person by={page.by} areaName={page.areaName} />
    <Summary wrong={page.wrong ?? []} />
    <h1 class="govuk-heading-l">{page.isAlert ? episodeWords.reasonAlert : episodeWords.reasonHeading}<span class="app-title__area">{page.code}</span></h1>
    <p class="govuk-body">{episodeWords.reasonLead.replace('{owner}', page.owner)}</p>
    <form method="post" action={`${page.path}/open`} novalidate>
      <input type="hidden" name="next" value={page.next} />
      <TextArea name="why" label={episodeWords.reason} value={page.typed} wrong={page.wrong ?? []} rows={2} most={400} />
      <button type="submit" class="govuk-button">{episodeWords.reasonButton}</button>
    </form>
    {page.take && (
      <form method="post" action={page.path}>
        <Once once={page.take.once} />
        <input type="hidden" name="hand" value={page.take.hand} />
        <TakeOverButtons name="why" act="acknowledge" wrong={page.wrong ?? []} />
      </form>
    )}
  </Layout>,
)
