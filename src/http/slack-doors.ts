/** Slack's one door, where everything is verified first; and the way from a card to the console's page of it. */
import { Hono } from 'hono'
import { aboutOf } from '../act/cards.ts'
import { boltFor } from '../channels/slack/bolt.ts'
import { receiveSlack } from '../channels/slack/receiver.ts'
import { personIn } from './console-person.ts'
import { pathOf } from './duty-lines.ts'
import { episodePath } from './episode-list.ts'
import type { Service, SlackParts } from './service.ts'
import { handsOf } from './slack-hands.ts'
import { areaOf } from './slack-people.ts'

export const slackDoors = (service: Service, slack: SlackParts) => {
  const app = new Hono()
  const process = boltFor(slack.api, handsOf(service, slack))
  const { realNow } = service.house.world

  app.post('/slack/events', async (c) => {
    const { response, refused } = await receiveSlack(c.req.raw, { signingSecret: slack.signingSecret, realNow, process, background: service.background })
    if (refused) service.log({ event: 'refused', door: '/slack/events', status: response.status, why: refused })
    return response
  })

  return app
}

/** The way from a card to the console's page of it: behind the console's own door-keeper. A card names no alert: its own name leads there, for whoever may see it. */
export const slackCardDoors = (service: Service) => {
  const app = new Hono()
  app.get('/console/card/:id', async (c) => {
    const by = personIn(service, c)
    const about = by && /^[\w-]{20,100}$/.test(c.req.param('id')) ? await aboutOf(service.house, areaOf(by), c.req.param('id')) : null
    return c.redirect(about?.startsWith('alert:') ? pathOf(about.slice('alert:'.length)) : about?.startsWith('episode:') ? episodePath(about.slice('episode:'.length)) : '/console', 303)
  })
  return app
}
