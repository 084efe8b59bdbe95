/** What may be done with an episode besides sending: notes, handing over, pausing, closing, ticking the shift, copying. Each a form that stands alone. */
import type { Child } from 'hono/jsx'
import { episodeWords, returnWords } from '../../content/console.ts'
import { Fold, Once, Radios, TakeOverButtons, TextArea, TextField, type Choice } from './episode-parts.tsx'
import type { EpisodePage } from './episode.tsx'

type Given = { page: EpisodePage }

const Form = ({ page, children }: Given & { children?: Child }) => (
  <form method="post" action={page.path} novalidate>
    <Once once={page.once} />
    {children}
  </form>
)

export const NoteForm = ({ page }: Given) => (
  <Form page={page}>
    <TextArea name="note" label={episodeWords.note} hint={episodeWords.noteHint} value={page.typed?.note ?? ''} wrong={page.wrong ?? []} />
    <button type="submit" name="act" value="note" class="govuk-button govuk-button--secondary">{episodeWords.noteButton}</button>
  </Form>
)

const has = ({ wrong = [] }: EpisodePage, field: string) => wrong.some((one) => one.field === field)
const choicesOf = (all: Readonly<Record<string, string>>): Choice[] => Object.entries(all).map(([value, label]) => ({ value, label }))

export const Acts = ({ page }: Given) => (
  <div class="app-acts">
    <p class="govuk-body"><a class="govuk-link app-way" href={`${page.path}/copy`}>{episodeWords.copy}</a></p>
    {!page.isClosed && (
      <>
        <Form page={page}><button type="submit" name="act" value="look_at_shift" class="govuk-button govuk-button--secondary">{episodeWords.shift}</button></Form>
        <HandOver page={page} />
        <Pause page={page} />
        <Close page={page} />
      </>
    )}
  </div>
)

const HandOver = ({ page }: Given) => (
  <>
    {!page.isMine && (
      <Form page={page}>
        <p class="govuk-body">{episodeWords.takeOverLead}</p>
        <input type="hidden" name="to" value={page.by.key} />
        <TakeOverButtons name="because" act="hand_over" wrong={page.wrong ?? []} />
      </Form>
    )}
    {page.maySend && page.people.length > 0 && (
      <Fold title={episodeWords.handOver} open={has(page, 'to')}>
        <Form page={page}>
          <Radios name="to" label={episodeWords.handOverTo} value="" choices={page.people} wrong={page.wrong ?? []} />
          <button type="submit" name="act" value="hand_over" class="govuk-button govuk-button--secondary">{episodeWords.handOverButton}</button>
        </Form>
      </Fold>
    )}
  </>
)

const Pause = ({ page }: Given) => (
  <>
    {page.plan?.paused !== undefined && page.maySend && (
      <Fold title={episodeWords.resume} open={has(page, 'resume')}>
        <Form page={page}>
          <TextArea name="resume" label={episodeWords.resumeReason} hint={episodeWords.resumeHint} value={page.typed?.resume ?? ''} wrong={page.wrong ?? []} rows={2} most={400} />
          <button type="submit" name="act" value="resume" class="govuk-button govuk-button--secondary">{episodeWords.resume}</button>
        </Form>
      </Fold>
    )}
    {page.plan !== null && page.plan.paused === undefined && (
      <Form page={page}>
        <input type="hidden" name="because" value="police_asked" />
        <button type="submit" name="act" value="pause" class="govuk-button govuk-button--secondary">{episodeWords.policePause}</button>
      </Form>
    )}
    {page.plan !== null && (
      <Fold title={episodeWords.pause} open={has(page, 'because')}>
        <Form page={page}>
          <p class="govuk-body">{episodeWords.pauseLead}</p>
          <Radios name="because" label={episodeWords.pause} value="police_asked" choices={choicesOf(episodeWords.pauseWhy)} wrong={page.wrong ?? []} />
          <button type="submit" name="act" value="pause" class="govuk-button govuk-button--secondary">{episodeWords.pauseButton}</button>
        </Form>
      </Fold>
    )}
  </>
)

const Close = ({ page }: Given) => (
  <Fold title={episodeWords.close} open={has(page, 'closing') || has(page, 'found')}>
    <Form page={page}>
      <p class="govuk-body">{episodeWords.closeLead}</p>
      <Radios name="closing" label={episodeWords.closeLegend} value={page.typed?.closing ?? ''} choices={choicesOf(episodeWords.closeWhy)} wrong={page.wrong ?? []} />
      <TextField name="found" label={returnWords.found} hint={returnWords.foundHint} value={page.typed?.found ?? 'now'} wrong={page.wrong ?? []} most={60} />
      {page.alerts.length > 0 && <TextArea name="despite" label={episodeWords.closeDespite} hint={episodeWords.closeDespiteHint} value={page.typed?.despite ?? ''} wrong={page.wrong ?? []} rows={2} most={400} />}
      <button type="submit" name="act" value="close" class="govuk-button">{episodeWords.closeButton}</button>
    </Form>
  </Fold>
)

/** What stood on the phone before the episode: that there is something, and for whoever reads alerts the way to it. */
export const Earlier = ({ page: { earlier, path, typed, wrong } }: { page: EpisodePage }) => (
  <>
    <p class="govuk-body">{earlier === 'shown' ? episodeWords.earlierShown : episodeWords.earlier}</p>
    {earlier === 'may_open' && (
      <form method="post" action={`${path}/earlier`} novalidate>
        <TextArea name="why" label={episodeWords.earlierWhy} value={typed?.why ?? ''} wrong={wrong ?? []} rows={2} most={400} />
        <button type="submit" class="govuk-button govuk-button--secondary">{episodeWords.earlierButton}</button>
      </form>
    )}
  </>
)
