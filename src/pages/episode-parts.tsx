/** What the console's forms are made of: fields with their errors beside them, the summary above, the mark against sending twice. Whole without JavaScript. */
import type { Child } from 'hono/jsx'
import { planWords } from '../../content/console.ts'
import { dutyWords } from '../../content/duty.ts'
import { takeOvers } from '../vocabulary.ts'

/** What is wrong with one field; `field` is the id of what it belongs to. */
export type Wrong = { field: string; text: string }

export const Summary = ({ wrong }: { wrong: readonly Wrong[] }) => wrong.length === 0 ? <></> : (
  <div class="govuk-error-summary" data-module="govuk-error-summary">
    <div role="alert">
      <h2 class="govuk-error-summary__title">{planWords.problem}</h2>
      <div class="govuk-error-summary__body">
        <ul class="govuk-list govuk-error-summary__list">{wrong.map(({ field, text }) => <li><a href={`#${field}`}>{text}</a></li>)}</ul>
      </div>
    </div>
  </div>
)

/** The mark of this form: sent again, it changes nothing. */
export const Once = ({ once }: { once: string }) => <input type="hidden" name="once" value={once} />

const errorOf = (name: string, wrong: readonly Wrong[]) => wrong.find(({ field }) => field === name)?.text
const describedBy = (name: string, hint: string | undefined, error: string | undefined) => {
  const ids = [hint === undefined ? '' : `${name}-hint`, error === undefined ? '' : `${name}-error`].filter((id) => id !== '')
  return ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') }
}
const Hint = ({ name, hint }: { name: string; hint: string | undefined }) => hint === undefined ? <></> : <div class="govuk-hint" id={`${name}-hint`}>{hint}</div>
const Error = ({ name, error }: { name: string; error: string | undefined }) => error === undefined ? <></> : (
  <p class="govuk-error-message" id={`${name}-error`}><span class="govuk-visually-hidden">Error: </span>{error}</p>
)
const groupOf = (error: string | undefined) => `govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`

type Field = { name: string; label: string; hint?: string; value: string; wrong?: readonly Wrong[] }
type Text = Field & { most?: number; mode?: 'tel' | 'numeric'; short?: true }

export const TextField = ({ name, label, hint, value, wrong = [], most = 80, mode, short }: Text) => {
  const error = errorOf(name, wrong)
  return (
    <div class={groupOf(error)}>
      <label class="govuk-label" for={name}>{label}</label>
      <Hint name={name} hint={hint} />
      <Error name={name} error={error} />
      <input class={`govuk-input${error === undefined ? '' : ' govuk-input--error'}${short ? ' app-short' : ''}`} id={name} name={name} type="text" value={value} maxlength={most} autocomplete="off" spellcheck={false}
        {...(mode === undefined ? {} : { inputmode: mode })} {...describedBy(name, hint, error)} />
    </div>
  )
}

export const TextArea = ({ name, label, hint, value, wrong = [], rows = 3, most = 2_000 }: Field & { rows?: number; most?: number }) => {
  const error = errorOf(name, wrong)
  return (
    <div class={groupOf(error)}>
      <label class="govuk-label" for={name}>{label}</label>
      <Hint name={name} hint={hint} />
      <Error name={name} error={error} />
      <textarea class={`govuk-textarea${error === undefined ? '' : ' govuk-textarea--error'}`} id={name} name={name} rows={rows} maxlength={most} autocomplete="off" {...describedBy(name, hint, error)}>{value}</textarea>
    </div>
  )
}

export type Choice = { value: string; label: string }

/** The first of them has the name as its id, so that the summary leads to it. */
export const Radios = ({ name, label, hint, value, wrong = [], choices }: Field & { choices: readonly Choice[] }) => {
  const error = errorOf(name, wrong)
  return (
    <div class={groupOf(error)}>
      <fieldset class="govuk-fieldset" {...describedBy(name, hint, error)}>
        <legend class="govuk-fieldset__legend">{label}</legend>
        <Hint name={name} hint={hint} />
        <Error name={name} error={error} />
        <div class="govuk-radios">
          {choices.map((one, i) => (
            <div class="govuk-radios__item">
              <input class="govuk-radios__input" type="radio" id={i === 0 ? name : `${name}-${one.value}`} name={name} value={one.value} checked={one.value === value} />
              <label class="govuk-label govuk-radios__label" for={i === 0 ? name : `${name}-${one.value}`}>{one.label}</label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  )
}

export const Tick = ({ name, label, hint, checked }: { name: string; label: string; hint?: string; checked: boolean }) => (
  <div class="govuk-form-group">
    <div class="govuk-checkboxes">
      <div class="govuk-checkboxes__item">
        <input class="govuk-checkboxes__input" type="checkbox" id={name} name={name} value="yes" checked={checked} {...describedBy(name, hint, undefined)} />
        <label class="govuk-label govuk-checkboxes__label" for={name}>{label}</label>
        {hint !== undefined && <div class="govuk-hint govuk-checkboxes__hint" id={`${name}-hint`}>{hint}</div>}
      </div>
    </div>
  </div>
)

/** One thing that may be opened: a rare act does not stand in the way of the usual. */
export const Fold = ({ title, open = false, children }: { title: string; open?: boolean; children?: Child }) => (
  <details class="govuk-details app-fold" open={open}>
    <summary class="govuk-details__summary"><span class="govuk-details__summary-text">{title}</span></summary>
    <div class="govuk-details__text">{children}</div>
  </details>
)

export type Moment = { at: string; text: string }
export const Time = ({ moment }: { moment: Moment }) => <time datetime={moment.at}>{moment.text}</time>

/** Three buttons, each of which takes it over with its reason: nobody waits for a form in an emergency. `name`: of the reason; `act`: what is pressed. */
export const TakeOverButtons = ({ name, act, wrong = [] }: { name: string; act: string; wrong?: readonly Wrong[] }) => (
  <>
    <input type="hidden" name="act" value={act} />
    <p class="govuk-body">{dutyWords.takeOverWhy}</p>
    {takeOvers.map((one, i) => <p><button type="submit" name={name} value={one} class={`govuk-button${i === 0 ? '' : ' govuk-button--secondary'}`}>{dutyWords.takeOvers[one]}</button></p>)}
    <TextField name="words" label={dutyWords.takeOverWords} value="" most={400} wrong={wrong} />
  </>
)
