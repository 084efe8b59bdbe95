/**
 * One alert: its clock, the words that raised it, the conversation, and what may be done. Every control is a form that works without
 * JavaScript and can be sent once; the address holds the alert's own name and nothing of anybody's.
 */
import { dutyWords } from '../../content/duty.ts'
import { policeWords } from '../../content/console.ts'
import { outcomes, type Resolution, type Speaker } from '../vocabulary.ts'
import { HomeForm, type HomeView } from './duty-home.tsx'
import { ClockText, Person, Unreached, whatOf, type AlertLine, type DutyPage } from './duty.tsx'
import { Once, Radios, TakeOverButtons, TextArea } from './episode-parts.tsx'
import { Layout, type Frame } from './layout.tsx'
import { Linked } from './linked.tsx'
import { documentOf } from './markup.ts'

export type ThreadLine = { direction: 'in' | 'out'; body: string; at: string; timeText: string; status: string }
export type AlertPage = Pick<DutyPage, 'by' | 'areaName'> & {
  line: AlertLine
  /** Who has it. */
  hand: 'nobody' | 'me' | 'other'
  /** Their key, so that nobody is taken over from who was not shown. */
  inHandOf?: string
  mayClose: boolean
  resolved?: Pick<Resolution, 'outcome' | 'log' | 'notes'>
  speaker: Speaker
  /** Their language, in English, where it is another. */
  writesIn?: string
  /** Null where no words raised it. */
  raisedBy: ThreadLine | null
  thread: readonly ThreadLine[]
  /** The exact text that would be sent; absent where nothing is stopped. */
  resume?: { text: string; isUnsafe?: true }
  /** A young person's wish for a message home; absent on every other alert. */
  home?: HomeView
  /** The missing episode whose plan has this phone, or had it until it was closed. */
  episode?: { path: string; code: string; isClosed: boolean }
  /** Whether the police are told of the words that raised it: asked for by itself where the child is missing. `due` left out: it is decided. */
  police?: { path: string; sharing: string; due?: string; isLate: boolean; decided?: string; owner: string; isMine: boolean; mayDecide: boolean }
  once: string
  /** Nothing behind its row may be shown to this person now. */
  isRowOnly?: true
  /** What was just done, or refused. `typed`: what was filled in, so that it is not lost. */
  done?: string
  error?: string
  typed?: { outcome: string | null; log: string; notes: string; recorded: boolean }
}

export const alertPage = (frame: Frame, page: AlertPage) => documentOf(
  <Layout frame={frame} title={dutyWords.title} failed={page.error !== undefined}>
    <nav aria-label="Back"><a class="app-back" href="/console">{dutyWords.back}</a></nav>
    <Person by={page.by} areaName={page.areaName} />
    {page.error !== undefined && <Wrong error={page.error} />}
    {page.done !== undefined && <p class="app-done" role="status">{page.done}</p>}
    <h1 class="govuk-heading-l">{whatOf(page.line)}</h1>
    <p class="govuk-body">{page.line.code}, <time datetime={page.line.at}>{page.line.timeText}</time>.{!page.isRowOnly && <> {dutyWords.speakers[page.speaker]}</>}{page.writesIn !== undefined && <> {dutyWords.writesIn.replace('{language}', page.writesIn)}</>}</p>
    {page.episode && <p class="govuk-body"><a class="govuk-link app-way" href={page.episode.path}>{page.episode.isClosed ? dutyWords.episodeClosed : dutyWords.episode} {page.episode.code}</a></p>}
    <ClockText clock={page.line.clock} />
    {page.police && <Police police={page.police} once={page.once} />}
    {page.line.unreached === true && <Unreached />}
    <Ladder page={page} />
    <Take page={page} />
    {page.isRowOnly && <p class="govuk-body"><a class="govuk-link app-way" href={page.line.path}>{dutyWords.openIt}</a></p>}
    {!page.isRowOnly && <Words page={page} />}
  </Layout>,
)

const Words = ({ page }: { page: AlertPage }) => (
  <>
    <section aria-labelledby="raised">
      <h2 class="govuk-heading-m" id="raised">{dutyWords.raisedBy}</h2>
      {page.raisedBy ? <blockquote class="app-raised"><Said line={page.raisedBy} speaker={page.speaker} /></blockquote> : <p class="govuk-body">{dutyWords.raisedByNothing}</p>}
    </section>
    {page.home && page.mayClose && <HomeForm home={page.home} path={page.line.path} once={page.once} />}
    {(!page.home || page.resolved || page.home.isTakenBack) && <Close page={page} />}
    <Resume page={page} />
    <section aria-labelledby="thread">
      <h2 class="govuk-heading-m" id="thread">{dutyWords.thread}</h2>
      <p class="govuk-body-s">{dutyWords.readNote}</p>
      <ol class="app-log">
        {page.thread.map((line) => <li class={`app-message app-message--${line.direction === 'out' ? 'us' : 'you'}`}><Said line={line} speaker={page.speaker} /></li>)}
      </ol>
    </section>
  </>
)

const Police = ({ police, once }: { police: NonNullable<AlertPage['police']>; once: string }) => (
  <section aria-labelledby="police" class="app-undo">
    <h2 class="govuk-heading-m" id="police">{dutyWords.police.heading}</h2>
    {police.due !== undefined && <p class={`govuk-body app-due${police.isLate ? ' app-due--late' : ''}`}>{police.due}</p>}
    {police.decided !== undefined ? <p class="govuk-body app-break">{police.decided}</p> : <p class="govuk-body">{dutyWords.police.lead}</p>}
    {police.decided === undefined && police.isMine && <DecideHere police={police} once={once} />}
    {police.decided === undefined && !police.mayDecide && <p class="govuk-body">{dutyWords.police.theirs.replace('{owner}', police.owner)}</p>}
    <p class="govuk-body"><a class="govuk-link app-way" href={`${police.path}/police`}>{dutyWords.police.open}</a></p>
  </section>
)

/** Told first or not is asked on the episode's page, where one sees whether that is safe. */
const DecideHere = ({ police, once }: { police: NonNullable<AlertPage['police']>; once: string }) => (
  <form method="post" action={`${police.path}/police`} novalidate>
    <Once once={once} />
    <input type="hidden" name="sharing" value={police.sharing} />
    <Radios name="share" label={policeWords.share} value="" choices={(['yes', 'no'] as const).map((value) => ({ value, label: policeWords.shares[value] }))} />
    <TextArea name="reason" label={policeWords.reason} hint={policeWords.reasonHint} value="" rows={2} most={400} />
    <button type="submit" name="act" value="decide" class="govuk-button">{policeWords.decideButton}</button>
  </form>
)

const Wrong = ({ error }: { error: string }) => (
  <div class="govuk-error-summary" data-module="govuk-error-summary">
    <div role="alert">
      <h2 class="govuk-error-summary__title">There is a problem</h2>
      <div class="govuk-error-summary__body"><ul class="govuk-list govuk-error-summary__list"><li><a href="#acts">{error}</a></li></ul></div>
    </div>
  </div>
)

const Ladder = ({ page: { line: { clock } } }: { page: AlertPage }) => clock.climbs.length === 0 ? <></> : (
  <details class="govuk-details">
    <summary class="govuk-details__summary"><span class="govuk-details__summary-text">{dutyWords.ladder}</span></summary>
    <div class="govuk-details__text">
      <ol class="govuk-list govuk-list--number">
        {clock.climbs.map(({ who, at, timeText, minutes, isReached }) => <li>{minutes} min, <time datetime={at}>{timeText}</time>: {who}{isReached ? ' (reached)' : ''}</li>)}
      </ol>
      <p class="govuk-body-s">{dutyWords.ladderNote}</p>
    </div>
  </details>
)

const Take = ({ page }: { page: AlertPage }) => page.resolved || page.hand === 'me' ? <div id="acts"></div> : (
  <form method="post" action={page.line.path} id="acts">
    <Once once={page.once} />
    <input type="hidden" name="hand" value={page.inHandOf ?? ''} />
    {page.hand === 'nobody' ? <button type="submit" name="act" value="acknowledge" class="govuk-button">{dutyWords.acknowledge}</button> : <TakeOverButtons name="why" act="acknowledge" />}
  </form>
)

const Close = ({ page }: { page: AlertPage }) => {
  const { resolved, typed, mayClose } = page
  if (resolved) {
    return (
      <section aria-labelledby="came">
        <h2 class="govuk-heading-m" id="came">{dutyWords.resolveHeading}</h2>
        <p class="govuk-body">{dutyWords.outcomes[resolved.outcome]}{resolved.log === '' ? '' : `: ${resolved.log}`}</p>
        {resolved.notes !== '' && <p class="govuk-body app-break app-notes">{resolved.notes}</p>}
      </section>
    )
  }
  if (!mayClose) return <></>
  return (
    <section aria-labelledby="came">
      <form method="post" action={page.line.path} class="app-close">
        <Once once={page.once} />
        <fieldset class="govuk-fieldset">
          <legend class="govuk-heading-m" id="came">{dutyWords.resolveHeading}</legend>
          <div class="govuk-radios">
            {outcomes.map((outcome) => (
              <div class="govuk-radios__item">
                <input class="govuk-radios__input" type="radio" id={`o-${outcome}`} name="outcome" value={outcome} checked={typed?.outcome === outcome} />
                <label class="govuk-label govuk-radios__label" for={`o-${outcome}`}>{dutyWords.outcomes[outcome]}</label>
              </div>
            ))}
          </div>
        </fieldset>
        <div class="govuk-form-group">
          <label class="govuk-label" for="log">{dutyWords.logLabel}</label>
          <div class="govuk-hint" id="log-hint">{dutyWords.logHint}</div>
          <input class="govuk-input" id="log" name="log" value={typed?.log ?? ''} maxlength={60} autocomplete="off" spellcheck={false} aria-describedby="log-hint" />
        </div>
        <div class="govuk-form-group">
          <label class="govuk-label" for="notes">{dutyWords.notesLabel}</label>
          <div class="govuk-hint" id="notes-hint">{dutyWords.notesHint}</div>
          <textarea class="govuk-textarea" id="notes" name="notes" rows={3} maxlength={2000} autocomplete="off" aria-describedby="notes-hint">{typed?.notes ?? ''}</textarea>
        </div>
        <div class="govuk-checkboxes">
          <div class="govuk-checkboxes__item">
            <input class="govuk-checkboxes__input" type="checkbox" id="recorded" name="recorded" value="yes" checked={typed?.recorded === true} aria-describedby="recorded-hint" />
            <label class="govuk-label govuk-checkboxes__label" for="recorded">{dutyWords.recordedLabel}</label>
            <div class="govuk-hint govuk-checkboxes__hint" id="recorded-hint">{dutyWords.recordedHint}</div>
          </div>
        </div>
        <button type="submit" name="act" value="resolve" class="govuk-button">{dutyWords.resolve}</button>
      </form>
    </section>
  )
}

const Resume = ({ page }: { page: AlertPage }) => page.resume === undefined || !page.mayClose ? <></> : (
  <section aria-labelledby="resume">
    <h2 class="govuk-heading-m" id="resume">{dutyWords.resumeHeading}</h2>
    <p class="govuk-body">{dutyWords.resume}</p>
    <form method="post" action={page.line.path}>
      <Once once={page.once} />
      <button type="submit" name="act" value="resume_quietly" class="govuk-button govuk-button--secondary">{dutyWords.resumeQuietly}</button>
      {page.resume.isUnsafe ? <p class="govuk-body app-resume"><b>{dutyWords.resumeUnsafe}</b></p> : <ResumeByText text={page.resume.text} />}
    </form>
  </section>
)

const ResumeByText = ({ text }: { text: string }) => (
  <>
    <p class="govuk-body app-resume">{dutyWords.resumeWarning}</p>
    <blockquote class="app-raised app-to-send"><p class="govuk-body">{text}</p></blockquote>
    <button type="submit" name="act" value="resume" class="govuk-button govuk-button--secondary">{dutyWords.resumeText}</button>
  </>
)

const Said = ({ line, speaker }: { line: ThreadLine; speaker: Speaker }) => (
  <>
    <p class="app-message__who"><b>{line.direction === 'out' ? dutyWords.us : speaker === 'young_person' ? dutyWords.them.child : dutyWords.them.adult}</b>{' '}
      <time datetime={line.at}>{line.timeText}</time>{line.direction === 'out' ? `, ${line.status}` : ''}</p>
    <div class="app-message__words">{line.direction === 'out' ? <p><Linked text={line.body} /></p> : <p>{line.body}</p>}</div>
  </>
)
