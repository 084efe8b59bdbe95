/**
 * The demo's bench, `/dev`: two phones side by side, the clock, and the carrier's faults. Demo only; in live it is 404.
 * Every control is a form that works without JavaScript; the script only saves the reader from reloading.
 *
 * Forms (urlencoded, each answered by 303 to the field `back`):
 *   POST /dev/phones/:number/messages   to, text
 *   POST /dev/clock                     advance = PT15M …
 *   POST /dev/faults                    fault = <key>, once for each that is to be on
 *   GET  /dev                           a, b: the two phones' numbers; to_a, to_b: which line each of them texts
 */
import { segments } from '../core/sms.ts'
import { Layout, type Frame } from './layout.tsx'
import { documentOf } from './markup.ts'
import { Channel, type DevChannel } from './dev-slack.tsx'
import { Windows } from './dev-slack-window.tsx'
import { Linked } from './linked.tsx'

export type DevMessage = {
  n: number
  /** `in`: to the service. */
  direction: 'in' | 'out'
  body: string
  at: string
  timeText: string
  /** `received`, `queued`, `sent`, `delivered` or `failed`: shown as it is. */
  status: string
}
export type DevPhone = {
  /** Whose handset this is: a drama number, E.164. */
  number: string
  /** The line of ours that it texts, E.164. */
  to: string
  messages: readonly DevMessage[]
}
export type DevPage = {
  /** By the service's clock. */
  now: string
  nowText: string
  /** How far it has been pushed forward, as people say it; absent: not at all. */
  pushedText?: string
  phones: readonly [DevPhone, DevPhone]
  /** Numbers a handset may have. */
  numbers: readonly { value: string; label: string }[]
  lines: readonly { number: string; label: string }[]
  /** Handsets that are texted when nobody takes an emergency, and by which line of ours. */
  paged: readonly { number: string; whose: string; to: string }[]
  areas: readonly { code: string; name: string }[]
  faults: readonly { key: string; label: string; on: boolean }[]
  /** The workers' channel; left out: there is none. */
  channel?: DevChannel
  /** A refused form, said plainly. */
  error?: string
}

/** The pushes of the clock: what is posted, and what the button says. */
const clockPushes = [
  ['PT5M', '5 minutes'], ['PT15M', '15 minutes'], ['PT30M', '30 minutes'], ['PT1H', '1 hour'], ['PT12H', '12 hours'], ['P1D', '1 day'],
] as const

export const devPage = (frame: Frame, page: DevPage) => documentOf(
  <Layout frame={frame} title="Demo" kind="dev" failed={page.error !== undefined}>
    <h1 class="app-title">Two phones, one service</h1>
    {page.error !== undefined && <p class="app-dev-error" role="alert">{page.error}</p>}
    <div class="app-bench">
      {page.phones.map((phone, i) => <Phone phone={phone} page={page} side={i === 0 ? 'a' : 'b'} />)}
      <aside class="app-side" aria-label="Clock and network">
        <Clock page={page} />
        <Faults page={page} />
        <section aria-labelledby="web">
          <h2 id="web">Web chat</h2>
          <p class="app-reload"><a class="govuk-link" href={backTo(page)}>Show what is new</a></p>
          <ul>{page.areas.map(({ code, name }) => <li><a class="govuk-link" href={`/chat?area=${encodeURIComponent(code)}`}>{name}</a></li>)}</ul>
        </section>
        <section aria-labelledby="desk">
          <h2 id="desk">On duty</h2>
          <ul>
            <li><a class="govuk-link" href="/console">The duty page</a></li>
            {page.paged.map(({ number, whose, to }) => <li><a class="govuk-link" href={`/dev?${new URLSearchParams({ a: page.phones[0].number, to_a: page.phones[0].to, b: number, to_b: to }).toString()}`}>Show {whose}</a></li>)}
          </ul>
        </section>
      </aside>
      {page.channel !== undefined && <Channel channel={page.channel} back={backTo(page)} />}
      {page.channel !== undefined && <Windows channel={page.channel} back={backTo(page)} />}
    </div>
    <p id="state" class="govuk-visually-hidden" role="status"></p>
  </Layout>,
)

const backTo = ({ phones: [a, b] }: DevPage) =>
  `/dev?${new URLSearchParams({ a: a.number, b: b.number, to_a: a.to, to_b: b.to }).toString()}`

const Back = ({ page }: { page: DevPage }) => <input type="hidden" name="back" value={backTo(page)} />

const labelOf = (rows: readonly { value: string; label: string }[], value: string) => rows.find((r) => r.value === value)?.label ?? value

const Phone = ({ phone, page, side }: { phone: DevPhone; page: DevPage; side: 'a' | 'b' }) => {
  const lines = page.lines.map(({ number, label }) => ({ value: number, label }))
  return (
    <section class="app-phone" aria-label={`Phone ${side === 'a' ? 'one' : 'two'}`}>
      <div class="app-phone__top">
        <h2>{labelOf(page.numbers, phone.number)}</h2>
        <p>texting {labelOf(lines, phone.to)}</p>
      </div>
      <ol class="app-phone__thread" id={`thread-${side}`} data-live tabindex={0} aria-label="Texts">
        {phone.messages.length === 0 && <li class="app-phone__empty">Nothing yet. Try: my daughter hasnt come home, shes 14</li>}
        {phone.messages.map((m) => <Text message={m} />)}
      </ol>
      <form method="post" action={`/dev/phones/${encodeURIComponent(phone.number)}/messages`} class="app-phone__send" data-quiet id={`send-${side}`}>
        <Back page={page} />
        <input type="hidden" name="to" value={phone.to} />
        <label class="govuk-visually-hidden" for={`text-${side}`}>Text to send</label>
        <textarea class="govuk-textarea" id={`text-${side}`} name="text" rows={2} autocomplete="off" data-count={`count-${side}`} maxlength={1600}></textarea>
        <div class="app-phone__row">
          <span id={`count-${side}`} class="app-phone__count"></span>
          <button type="submit" class="govuk-button">Send</button>
        </div>
      </form>
      <Choose page={page} side={side} lines={lines} />
    </section>
  )
}

const Text = ({ message }: { message: DevMessage }) => {
  const { segments: count, encoding, units } = segments(message.body)
  return (
    <li class={`app-text app-text--${message.direction}`} data-n={message.n}>
      <span class="govuk-visually-hidden">{message.direction === 'in' ? 'Sent by this phone:' : 'From the service:'}</span>
      <p class="app-text__body"><Linked text={message.body} /></p>
      <p class="app-text__foot">
        <time datetime={message.at}>{message.timeText}</time> · {message.status} · {count} {count === 1 ? 'text' : 'texts'} ({units}{encoding === 'UCS-2' ? ', UCS-2' : ''})
      </p>
    </li>
  )
}

/** Another handset in the same place, or another council's line. */
const Choose = ({ page, side, lines }: { page: DevPage; side: 'a' | 'b'; lines: { value: string; label: string }[] }) => {
  const [a, b] = page.phones
  const kept = side === 'a' ? { b: b.number, to_b: b.to } : { a: a.number, to_a: a.to }
  const here = side === 'a' ? a : b
  return (
    <form method="get" action="/dev" class="app-phone__choose">
      {Object.entries(kept).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
      <Pick id={`number-${side}`} name={side} label="This phone" rows={page.numbers} value={here.number} />
      <Pick id={`line-${side}`} name={`to_${side}`} label="Texts" rows={lines} value={here.to} />
      <button type="submit" class="govuk-button govuk-button--secondary">Change</button>
    </form>
  )
}

type Picked = { id: string; name: string; label: string; rows: readonly { value: string; label: string }[]; value: string }
const Pick = ({ id, name, label, rows, value }: Picked) => (
  <span class="app-pick">
    <label for={id}>{label}</label>
    <select id={id} name={name}>
      {rows.map((row) => <option value={row.value} selected={row.value === value}>{row.label}</option>)}
    </select>
  </span>
)

const Clock = ({ page }: { page: DevPage }) => (
  <section aria-labelledby="clock">
    <h2 id="clock">Clock</h2>
    <p class="app-clock" id="now" data-live><time datetime={page.now}>{page.nowText}</time>{page.pushedText !== undefined && <span>{page.pushedText}</span>}</p>
    <form method="post" action="/dev/clock" class="app-pushes" data-quiet id="pushes">
      <Back page={page} />
      <span class="app-pushes__label">Push it forward</span>
      {clockPushes.map(([duration, label]) => (
        <button type="submit" name="advance" value={duration} class="govuk-button govuk-button--secondary">{label}</button>
      ))}
    </form>
  </section>
)

const Faults = ({ page }: { page: DevPage }) => (
  <section aria-labelledby="faults">
    <h2 id="faults">Trouble on the network</h2>
    <form method="post" action="/dev/faults" class="app-faults" data-quiet id="fault-switches">
      <Back page={page} />
      {page.faults.map(({ key, label, on }) => (
        <label class="app-fault"><input type="checkbox" name="fault" value={key} checked={on} /> {label}</label>
      ))}
      <button type="submit" class="govuk-button govuk-button--secondary">Set</button>
    </form>
  </section>
)
