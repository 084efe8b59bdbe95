/**
 * The workers' channel on the demo's bench: what stands there now, and buttons that really press, through the signed door.
 *
 *   POST /dev/slack/press   channel, ts, action, user: a button of a message, by one of the made-up people
 *   GET  /dev               channel: which area's
 */

import type { DevWindow } from './dev-slack-window.tsx'

export type DevCard = {
  ts: string
  isReply: boolean
  /** What it says, line by line, as people read it. */
  lines: readonly string[]
  buttons: readonly { action: string; label: string; url: string | null }[]
  /** To whom alone it was said. */
  only: string | null
  timeText: string
}
/** `windows`: what stands open before them. */
export type DevChannel = {
  id: string
  name: string
  people: readonly { user: string; name: string }[]
  cards: readonly DevCard[]
  windows: readonly DevWindow[]
}

export const Channel = ({ channel, back }: { channel: DevChannel; back: string }) => (
  <section class="app-phone" aria-labelledby="channel-name">
    <div class="app-phone__top">
      <h2 id="channel-name">Slack</h2>
      <p>{channel.name}, private</p>
    </div>
    <ol class="app-phone__thread" id="channel" data-live tabindex={0} aria-label="The workers’ channel">
      {channel.cards.length === 0 && <li class="app-phone__empty">Nothing yet. An alert stands here as a code, a colour and a time.</li>}
      {channel.cards.map((card) => <Card card={card} channel={channel} back={back} />)}
    </ol>
  </section>
)

const Card = ({ card, channel, back }: { card: DevCard; channel: DevChannel; back: string }) => (
  <li class={`app-text app-text--${card.isReply ? 'in' : 'out'}`}>
    <p class="app-text__body">{card.lines.join('\n')}</p>
    {card.buttons.map(({ action, label, url }) => (url !== null ? <a class="govuk-link app-tap" href={url}>{label}</a> : <Press card={card} action={action} label={label} channel={channel} back={back} />))}
    <p class="app-text__foot">{card.timeText}{card.only === null ? '' : ` · only ${card.only} sees this`}{card.isReply ? ' · in its thread' : ''}</p>
  </li>
)

const Press = ({ card, action, label, channel, back }: { card: DevCard; action: string; label: string; channel: DevChannel; back: string }) => (
  <form method="post" action="/dev/slack/press">
    <input type="hidden" name="back" value={back} />
    <input type="hidden" name="channel" value={channel.id} />
    <input type="hidden" name="ts" value={card.ts} />
    <input type="hidden" name="action" value={action} />
    {channel.people.map(({ user, name }) => <button type="submit" name="user" value={user} class="govuk-button govuk-button--secondary">{label} ({name})</button>)}
  </form>
)
