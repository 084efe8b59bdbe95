/** The workers' channel on the demo's bench: read from the demo's own Slack, and pressed through the signed door as Slack would. */
import { Hono } from 'hono'
import { readForm } from '../channels/twilio.ts'
import type { DemoSlack, SlackMessage } from '../demo/slack/slack.ts'
import type { DevChannel } from '../pages/dev-slack.tsx'
import { packOf } from '../turn.ts'
import { areaCode } from '../vocabulary.ts'
import { sayTime } from './duty-lines.ts'
import type { Service } from './service.ts'
import { untilDry } from './demo-desk.ts'
import { devSlackWindowDoors, windowsOf } from './dev-slack-windows.ts'
import { asRead, buttonsOf, listOf, textOf } from './dev-slack-words.ts'

type Json = SlackMessage['blocks'][number]

const linesOf = (blocks: readonly Json[]) => blocks.flatMap((block) => (block['type'] === 'section' || block['type'] === 'header' ? [textOf(block['text'])]
  : block['type'] === 'context' ? listOf(block['elements']).map(textOf) : []))

/** Nothing where the demo talks to another Slack, or the area has no channel. */
export const channelView = (service: Service, slack: DemoSlack | undefined, asked: string | undefined): DevChannel | null => {
  const held = [...service.slack?.channels ?? []]
  const [area, id] = held.find(([code]) => code === asked) ?? held[0] ?? []
  if (!slack || area === undefined || id === undefined) return null
  const people = (service.house.rota?.people ?? []).flatMap(({ name, slack: user, area: own }) => (user === undefined || own !== area ? [] : [{ user, name }]))
  const nameOf = (user: string) => people.find((one) => one.user === user)?.name ?? user
  const { timeZone } = packOf(areaCode(area))
  const cards = [...slack.messages(id), ...people.flatMap(({ user }) => slack.whispers(user).filter(({ channel }) => channel === id))].toSorted((a, b) => Number(a.ts) - Number(b.ts))
  return {
    id, name: slack.channel(id)?.name ?? id, people: people.map(({ user, name }) => ({ user, name: name.split(' ')[0] ?? name })), windows: windowsOf(slack, people, nameOf),
    cards: cards.map((one) => ({
      ts: one.ts, isReply: one.thread !== null, lines: (one.blocks.length > 0 ? linesOf(one.blocks) : [one.text]).map((line) => asRead(line, nameOf)), buttons: buttonsOf(one.blocks),
      only: one.toOne === null ? null : nameOf(one.toOne), timeText: sayTime(Number(one.ts) * 1_000 + (service.demo?.clock.offset() ?? 0), timeZone),
    })),
  }
}

export const devSlackDoors = (service: Service, slack: DemoSlack) => {
  const app = new Hono()
  app.route('/', devSlackWindowDoors(service, slack))
  app.post('/dev/slack/press', async (c) => {
    const form = new URLSearchParams((await readForm(c.req.raw)) ?? '')
    const field = (name: string) => form.get(name) ?? ''
    const back = field('back')
    const isThere = slack.messages(field('channel')).some(({ ts, blocks }) => ts === field('ts') && buttonsOf(blocks).some(({ action }) => action === field('action')))
    if (!isThere || !/^U\w{2,20}$/.test(field('user'))) return c.json({ error: { code: 'no_such_button', message: 'No such button stands there.' } }, 400)
    await slack.press(field('user'), field('channel'), field('ts'), field('action'))
    await untilDry(service)
    return c.redirect(/^\/dev(?:\?[\u0021-\u007e]*)?$/.test(back) ? back : '/dev', 303)
  })
  return app
}
