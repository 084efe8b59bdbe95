/** Windows of the demo's own Slack on its bench: typed for, filled in and pressed by its made-up people, through the signed door as Slack would. */
import { Hono, type Context } from 'hono'
import { readForm } from '../channels/twilio.ts'
import type { DemoSlack, SlackMessage } from '../demo/slack/slack.ts'
import type { DevWindow, DevWindowPart } from '../pages/dev-slack-window.tsx'
import { untilDry } from './demo-desk.ts'
import { asRead, buttonsOf, listOf, textOf } from './dev-slack-words.ts'
import type { Service } from './service.ts'

type Json = SlackMessage['blocks'][number]
const nameOf = (value: unknown) => (typeof value === 'string' ? value : '')
const said = (value: unknown, names: (user: string) => string) => (typeof value === 'object' && value !== null && 'type' in value && value.type === 'plain_text' ? textOf(value) : asRead(textOf(value), names))

const fieldOf = (block: Json, errors: Json): DevWindowPart => {
  const element = block['element'] as Json
  const name = nameOf(element['action_id'])
  return {
    kind: 'field', name, label: textOf(block['label']), hint: textOf(block['hint']), options: listOf(element['options']).map((one) => ({ value: nameOf(one['value']), label: textOf(one['text']) })),
    value: nameOf(element['initial_value']) || nameOf((element['initial_option'] as Json | undefined)?.['value']), ...(typeof errors[name] === 'string' ? { error: errors[name] } : {}),
  }
}
const partOf = (block: Json, errors: Json, names: (user: string) => string): DevWindowPart[] => {
  switch (block['type']) {
    case 'input': return [fieldOf(block, errors)]
    case 'actions': return [{ kind: 'buttons', buttons: buttonsOf([block]) }]
    case 'context': return listOf(block['elements']).map((one) => ({ kind: 'text', small: true, text: said(one, names) }))
    default: return [{ kind: 'text', text: said(block['text'], names), ...(block['type'] === 'header' ? { strong: true as const } : {}) }]
  }
}

/** What stands open before these people. */
export const windowsOf = (slack: DemoSlack, people: readonly { user: string; name: string }[], names: (user: string) => string): DevWindow[] => people.flatMap(({ user, name }) =>
  slack.views(user).filter(({ view }) => view['type'] === 'modal').map(({ id, view, errors = {} }) => ({
    id, user, name, title: textOf(view['title']), close: textOf(view['close']), parts: listOf(view['blocks']).flatMap((block) => partOf(block, errors, names)), ...(view['submit'] === undefined ? {} : { submit: textOf(view['submit']) }),
  })))

/** What a press comes to goes on after its answer: until nothing more is said, a second at most. */
const untilSaid = async (service: Service, slack: DemoSlack) => {
  for (let tries = 0, same = 0, before = -1; tries < 25 && same < 3; tries += 1) {
    await new Promise((resolve) => { setTimeout(resolve, 40) })
    const now = slack.calls().length
    same = now === before ? same + 1 : 0
    before = now
  }
  await untilDry(service)
}

export const devSlackWindowDoors = (service: Service, slack: DemoSlack) => {
  const app = new Hono()
  const formOf = async (c: Context) => {
    const form = new URLSearchParams((await readForm(c.req.raw)) ?? '')
    return { form, field: (name: string) => form.get(name) ?? '' }
  }
  const done = async (c: Context, back: string) => {
    await untilSaid(service, slack)
    return c.redirect(/^\/dev(?:\?[\u0021-\u007e]*)?$/.test(back) ? `${back}#windows` : '/dev#windows', 303)
  }
  const problem = (c: Context) => c.json({ error: { code: 'no_such_window', message: 'No such window stands open.' } }, 400)

  app.post('/dev/slack/command', async (c) => {
    const { field } = await formOf(c)
    const [, command = '', text = ''] = /^(\/\S{1,30})\s*([\s\S]{0,200})$/.exec(field('text').trim()) ?? []
    if (!/^U\w{2,20}$/.test(field('user')) || command === '' || !slack.channel(field('channel'))) return c.json({ error: { code: 'no_such_command', message: 'A command begins with a stroke: /checkin or /episode.' } }, 400)
    await slack.command(field('user'), field('channel'), command, text)
    return done(c, field('back'))
  })

  app.post('/dev/slack/window', async (c) => {
    const { form, field } = await formOf(c)
    const open = slack.views(field('user')).find(({ id }) => id === field('id'))
    if (!open) return problem(c)
    const [act = '', action = ''] = field('act').split(' ')
    const typed = Object.fromEntries([...form].flatMap(([name, value]) => (name.startsWith('field_') ? [[name.slice('field_'.length), value.replaceAll('\r\n', '\n')]] : [])))
    if (act === 'close') slack.close(open.id)
    else if (act === 'press' && buttonsOf(listOf(open.view['blocks'])).some((one) => one.action === action)) await slack.pressIn(open.user, open.id, action)
    else if (act === 'submit' && open.view['submit'] !== undefined) await slack.submit(open.user, open.id, typed)
    else return problem(c)
    return done(c, field('back'))
  })
  return app
}
