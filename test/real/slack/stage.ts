/** The real service with the real Bolt, behind its signed door, and a Slack on the loopback. */
import { slackPort } from '../../../src/channels/slack/api.ts'
import { demoRota } from '../../../content/duty.ts'
import type { Rota } from '../../../content/shape.ts'
import { chanceFrom } from '../../../src/demo/carrier/faults.ts'
import { slackApp, type DemoSlack } from '../../../src/demo/slack/slack.ts'
import { showCards, type SlackParts } from '../../../src/http/service.ts'
import { ours } from '../../../src/tools/stage/pure-stage.ts'
import { areaCode, type AreaCode } from '../../../src/vocabulary.ts'
import { openHouse, type SlackGround } from '../../support/http-house.ts'

export const portsmouth = areaCode('portsmouth')
export const gateshead = areaCode('gateshead')
export const channelOf = { portsmouth: 'C0PORTSMOUTH', gateshead: 'C0GATESHEAD' } as const
export const secret = 'a-signing-secret-for-tests'
const botToken = 'xoxb-a-token-for-tests'
export const minute = 60_000

export type SlackStage = Awaited<ReturnType<typeof openSlackStage>>

/** Nine in the evening, unless the test says otherwise: Priya is on, and Sam, the manager. */
export const openSlackStage = async (at = Date.parse('2026-11-21T21:00:00Z'), rota: Rota = demoRota, wordsIn: readonly AreaCode[] = []) => {
  const made = slackOn(wordsIn)
  const house = await openHouse(at, { rota, slack: made.parts })
  const { service, store } = house
  const { slack } = made
  return {
    ...house, slack: slack(), show: (area = portsmouth) => showCards(service, area),
    text: async (from: string, words: string, area: keyof typeof channelOf = 'portsmouth') => {
      await house.carrier.phone(from).text(ours[area] ?? '', words)
      await house.settle()
      await showCards(service, areaCode(area))
    },
    /** What stands in a channel by us, but for what stands in threads. */
    cards: (area: keyof typeof channelOf = 'portsmouth') => slack().messages(channelOf[area]).filter(({ thread, by }) => thread === null && by === 'bot'),
    replies: (ts: string) => slack().messages(channelOf.portsmouth).filter(({ thread, by }) => thread === ts && by === 'bot'),
    alerts: (area = portsmouth) => store.area(area).alerts('open'),
    knock: (body: string, headers: Record<string, string>) => house.fetch(new Request(`${service.publicUrl}/slack/events`, { method: 'POST', body, headers })),
  }
}

/** A Slack that can only be made once the clock and the doors are there. */
const slackOn = (wordsIn: readonly AreaCode[]) => {
  let made: DemoSlack | null = null
  const slack = (): DemoSlack => {
    if (!made) throw new Error('there is no Slack yet')
    return made
  }
  const one = (id: string, name: string) => ({ id, name, isPrivate: true, isShared: false, isArchived: false, isIn: true })
  const parts = ({ world, publicUrl, read, knock }: SlackGround): SlackParts => {
    made = slackApp({
      botToken, signingSecret: secret, publicUrl, knock, now: read, chance: chanceFrom(5), wait: async () => {},
      channels: [one(channelOf.portsmouth, 'missing-portsmouth'), one(channelOf.gateshead, 'missing-gateshead')],
    })
    const api = { botToken, apiUrl: 'http://slack.demo/api/', fetch: made.fetch, realNow: world.realNow }
    return { api, signingSecret: secret, port: slackPort(api), channels: new Map([[portsmouth, channelOf.portsmouth], [gateshead, channelOf.gateshead]]), wordsIn: new Set(wordsIn) }
  }
  return { slack, parts }
}
