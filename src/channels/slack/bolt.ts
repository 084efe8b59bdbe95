/**
 * Bolt, behind our own receiver, with one listener for each kind of thing that people do in Slack. What they ask is kept before it is
 * acknowledged, so that a crash in between shows them that it did not work; what Slack is told of it comes after (`after`). It listens to no
 * message: what people say to each other there is never read.
 */
import type { App, types } from '@slack/bolt'
import { clientOptionsOf, type SlackApiSettings, type SlackView, type SlackWindow } from './api.ts'
import type { SlackEvent } from './receiver.ts'

/** Who did it, and what names this very doing: the same again has the same. */
type Doing = { user: string; once: string }
/** `channel`: where it was pressed; in a view, none. `view`: the one that it stands in, with what it was made with. */
export type SlackPressed = Doing & { action: string; value: string; channel: string | null; trigger: string; view: (SlackWindow & { kept: string }) | null }
export type SlackCommand = Doing & { command: string; text: string; channel: string; trigger: string }
/** `values`: what was filled in, by the name of each field. `kept`: what the view was made with. `root`: the window, whatever it has shown since it was opened. */
export type SlackSubmitted = Doing & { root: string; callback: string; kept: string; values: Readonly<Record<string, string>> }
/** What a filled-in view comes to. */
export type SlackViewAnswer = { response_action: 'update' | 'push'; view: SlackView } | { response_action: 'errors'; errors: Readonly<Record<string, string>> } | { response_action: 'clear' } | null

type After = () => Promise<unknown>
export type SlackHands = {
  pressed: (pressed: SlackPressed) => Promise<{ after?: After }>
  /** `say`: to them alone, in answer. */
  commanded: (command: SlackCommand) => Promise<{ say?: string; after?: After }>
  submitted: (submitted: SlackSubmitted) => Promise<{ answer: SlackViewAnswer; after?: After }>
  /** They opened the app's home. */
  home: (opened: Doing) => Promise<void>
}

const silent = () => {}
type State = { type?: string; value?: string | null; selected_option?: { value?: string } | null }

/** Every field of a view by its own name; one that was left empty is empty. */
const valuesIn = (values: Readonly<Record<string, Readonly<Record<string, State>>>>): Record<string, string> =>
  Object.fromEntries(Object.values(values).flatMap((block) => Object.entries(block).map(([name, { value, selected_option: option }]): [string, string] => [name, value ?? option?.value ?? ''])))

const listen = (app: App, hands: SlackHands) => {
  app.action(/.*/, async ({ action, body, ack }) => {
    if (body.type !== 'block_actions' || action.type !== 'button' || !('action_id' in action)) return ack()
    const { trigger_id: trigger, user, view } = body
    const { after } = await hands.pressed({
      user: user.id, once: `${trigger} ${action.action_ts}`, action: action.action_id, value: action.value ?? '', channel: body.channel?.id ?? null, trigger, view: view ? { id: view.id, hash: view.hash, kept: view.private_metadata } : null })
    await ack()
    await after?.()
  })
  app.command(/.*/, async ({ command, ack }) => {
    const { say, after } = await hands.commanded({
      user: command.user_id, once: command.trigger_id, command: command.command, text: command.text, channel: command.channel_id, trigger: command.trigger_id })
    await (say === undefined ? ack() : ack({ response_type: 'ephemeral', text: say }))
    await after?.()
  })
  app.view(/.*/, async ({ view, body, ack }) => {
    const { answer, after } = await hands.submitted({
      user: body.user.id, once: `${view.id} ${view.hash}`, root: view.root_view_id ?? view.id, callback: view.callback_id, kept: view.private_metadata, values: valuesIn(view.state.values) })
    await (answer === null ? ack() : ack(answer as unknown as { response_action: 'clear' } | { response_action: 'update'; view: types.ModalView }))
    await after?.()
  })
  app.event('app_home_opened', async ({ event, body }) => {
    await hands.home({ user: event.user, once: body.event_id })
  })
}

/** Made at the first knock: a service that hears nothing from Slack loads nothing of it. What comes back takes one verified knock. */
export const boltFor = (settings: SlackApiSettings, hands: SlackHands): ((event: SlackEvent) => Promise<void>) => {
  let app: App | null = null
  return async (event) => {
    const { App: Made, LogLevel } = await import('@slack/bolt')
    if (app === null) {
      const quiet = { debug: silent, info: silent, warn: silent, error: silent, setLevel: silent, setName: silent, getLevel: () => LogLevel.ERROR }
      // With a token Bolt would ask Slack who it is before each knock; `authorize` asks nobody.
      app = new Made({
        receiver: { init: silent, start: async () => {}, stop: async () => {} }, authorize: async () => ({ botToken: settings.botToken, botId: 'B', botUserId: 'U' }),
        clientOptions: clientOptionsOf(settings), logger: quiet, ignoreSelf: false, convoStore: false,
      })
      listen(app, hands)
    }
    await app.processEvent(event)
  }
}
