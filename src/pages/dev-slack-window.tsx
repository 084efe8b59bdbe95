/**
 * Commands and windows of the workers' Slack on the demo's bench. Plain forms, so that all of it works without JavaScript.
 *
 *   POST /dev/slack/command   channel, user, text: a command, by one of the made-up people
 *   POST /dev/slack/window    id, user, act (submit, close, or press and the button), field_<name>: a window that stands open before them
 */
import type { DevCard, DevChannel } from './dev-slack.tsx'

type Field = {
  kind: 'field'; name: string; label: string; hint: string
  /** None: it is written in. */
  options: readonly { value: string; label: string }[]
  value: string
  error?: string
}
export type DevWindowPart = { kind: 'text'; text: string; small?: true; strong?: true } | { kind: 'buttons'; buttons: DevCard['buttons'] } | Field
export type DevWindow = { id: string; user: string; name: string; title: string; close: string; submit?: string; parts: readonly DevWindowPart[] }

type Where = { channel: DevChannel; back: string }

export const Windows = ({ channel, back }: Where) => (
  <section id="windows" class="app-windows" aria-labelledby="windows-name">
    <h2 id="windows-name">In Slack, as one of them</h2>
    {channel.windows.map((one) => <Window window={one} back={back} />)}
    <Command channel={channel} back={back} />
  </section>
)

const Command = ({ channel, back }: Where) => (
  <form method="post" action="/dev/slack/command" class="app-phone app-phone__send">
    <input type="hidden" name="back" value={back} />
    <input type="hidden" name="channel" value={channel.id} />
    <fieldset><legend>Who types</legend>
      {channel.people.map(({ user, name }, i) => <label class="app-fault"><input type="radio" name="user" value={user} checked={i === 0} />{name}</label>)}
    </fieldset>
    <label for="command">A command: /checkin or /episode, alone or with our code</label>
    <textarea class="govuk-textarea" id="command" name="text" rows={1} maxlength={200} autocomplete="off"></textarea>
    <div class="app-phone__row"><span></span><button type="submit" class="govuk-button">Type it</button></div>
  </form>
)

const Window = ({ window, back }: { window: DevWindow; back: string }) => (
  <form method="post" action="/dev/slack/window" class="app-phone" aria-labelledby={`${window.id}-title`}>
    <div class="app-phone__top"><h3 id={`${window.id}-title`}>{window.title}</h3><p>only {window.name} sees this</p></div>
    <div class="app-phone__send">
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="id" value={window.id} />
      <input type="hidden" name="user" value={window.user} />
      {window.parts.map((part) => <Part part={part} id={window.id} />)}
      <div class="app-phone__row">
        {window.submit !== undefined && <button type="submit" name="act" value="submit" class="govuk-button">{window.submit}</button>}
        <button type="submit" name="act" value="close" class="govuk-button govuk-button--secondary">{window.close}<span class="govuk-visually-hidden"> ({window.title}, {window.name})</span></button>
      </div>
    </div>
  </form>
)

const Part = ({ part, id }: { part: DevWindowPart; id: string }) => {
  if (part.kind === 'buttons') return <p>{part.buttons.map(({ action, label, url }) => (url !== null ? <a class="govuk-link app-tap" href={url}>{label}</a> : <button type="submit" name="act" value={`press ${action}`} class="govuk-button govuk-button--secondary">{label}</button>))}</p>
  if (part.kind === 'field') return <Filled field={part} id={id} />
  const text = part.strong ? <b>{part.text}</b> : part.text
  return <p class={part.small ? 'app-text__foot' : 'app-text__body'}>{text}</p>
}

const Filled = ({ field: { name, label, hint, options, value, error }, id }: { field: Field; id: string }) => (
  <>
    {error !== undefined && <p class="app-dev-error" role="alert">{error}</p>}
    {options.length > 0 ? (
      <fieldset><legend>{label}</legend>
        {options.map((one) => <label class="app-fault"><input type="radio" name={`field_${name}`} value={one.value} checked={one.value === value} />{one.label}</label>)}
      </fieldset>
    ) : (
      <>
        <label for={`${id}-${name}`}>{label}</label>
        {hint !== '' && <p class="app-text__foot" id={`${id}-${name}-hint`}>{hint}</p>}
        <textarea class="govuk-textarea" id={`${id}-${name}`} name={`field_${name}`} rows={3} autocomplete="off" {...(hint === '' ? {} : { 'aria-describedby': `${id}-${name}-hint` })}>{value}</textarea>
      </>
    )}
  </>
)
