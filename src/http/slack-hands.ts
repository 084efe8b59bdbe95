/**
 * What people do in Slack, as acts of ours: the same acts as behind the console, under the same names, with the same rows of the audit. Whoever
 * is nobody of ours, or of another area, hears so kindly, and nothing happens.
 */
import { slackWords } from '../../content/slack.ts'
import type { DutyPerson } from '../../content/shape.ts'
import { rotaHere } from '../act/channel-desk.ts'
import { listOf, mayFind } from '../act/read-episode.ts'
import { may } from '../core/may.ts'
import { sayWhen } from '../core/opening.ts'
import { onDuty } from '../duty/rota.ts'
import { homeOf, noListsHome, strangersHome } from '../slack/home.ts'
import { packOf } from '../turn.ts'
import { instant } from '../vocabulary.ts'
import { actOnAlert, type Failed } from '../act.ts'
import { aboutOf } from '../act/cards.ts'
import type { SlackHands, SlackPressed } from '../channels/slack/bolt.ts'
import { filled } from '../slack/blocks.ts'
import type { Service, SlackParts } from './service.ts'
import { areaOf, personOf } from './slack-people.ts'
import { commanded, consoleFrom, pressedIn, shown, standsFromCard, submitted, type Then } from './slack-windows.ts'

const refusals = slackWords.refused
/** The kinder words for what a press can come to; for anything else the console says more. */
const isSaid = (why: Failed): why is keyof typeof refusals & Failed => Object.hasOwn(refusals, why)

/** One name for one doing, as the acts want theirs. */
const onceOf = ({ house }: Service, { user, once }: { user: string; once: string }) => `slack-${house.hash(`${user} ${once}`)}`

// ── A card ──

const take = async (service: Service, slack: SlackParts, pressed: SlackPressed): Promise<Then> => {
  const { user, channel } = pressed
  const whisper = (words: string) => ({ after: async () => (channel === null ? null : slack.port.whisper({ channel, user }, filled(words, { console: consoleFrom(service) }))) })
  const by = personOf(service, slack, user, channel)
  if (!by) return whisper(refusals.nobody)
  const [card = '', from = ''] = pressed.value.split('|')
  const about = await aboutOf(service.house, areaOf(by), card)
  if (!about?.startsWith('alert:')) return whisper(refusals.gone)
  const acted = await actOnAlert(service.house, { by, alert: about.slice('alert:'.length) }, { do: 'acknowledge', from }, onceOf(service, pressed))
  if (acted.outcome === 'refused') return whisper(isSaid(acted.why) ? refusals[acted.why] : refusals.other)
  return { after: () => shown(service, by) }
}

// ── The home ──

/** Nobody sees more here than on the console's own lists. */
const homeFor = async ({ house, publicUrl }: Service, by: DutyPerson) => {
  if (!may(by, 'see_lists')) return noListsHome()
  const area = areaOf(by)
  const { timeZone } = packOf(area)
  const seesAlerts = may(by, 'read_alerts')
  const [rota, all, alerts] = await Promise.all([rotaHere(house, area), listOf(house, area), seesAlerts ? house.store.area(area).alerts('open') : []])
  return homeOf({
    by, people: rota.people, onDuty: onDuty(rota, house.world.now(), timeZone), episodes: all.filter((one) => mayFind(by, one)), alerts, seesAlerts, console: `${publicUrl}/console`, sayTime: (at) => sayWhen(instant(at), timeZone),
  })
}

export const handsOf = (service: Service, slack: SlackParts): SlackHands => ({
  // What leads to the console wants nothing done here.
  pressed: (pressed) => (pressed.action === 'take' ? take(service, slack, pressed) : pressed.action === 'stands' ? standsFromCard(service, slack, pressed) : pressedIn(service, slack, pressed)),
  commanded: (command) => commanded(service, slack, command),
  submitted: (given) => submitted(service, slack, given),
  home: async ({ user }) => {
    const by = personOf(service, slack, user, null)
    await slack.port.publish(user, by ? await homeFor(service, by) : strangersHome())
  },
})
