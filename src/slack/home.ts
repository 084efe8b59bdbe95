/** The app's home: what stands with whoever looks at it, what waits, who is on duty, what is next. Codes and clocks, as on the cards. */
import { slackWords } from '../../content/slack.ts'
import type { DutyPerson } from '../../content/shape.ts'
import type { Alert } from '../vocabulary.ts'
import { personNamed } from './alert-card.ts'
import { actions, clockTime, context, escaped, filled, linkButton, plain, section, type Block } from './blocks.ts'
import { waitsSince, type EpisodeSeen } from './episode-card.ts'

const say = slackWords.home
type View = Readonly<Record<string, unknown>>

export type HomeSeen = {
  by: DutyPerson
  people: readonly DutyPerson[]
  onDuty: readonly DutyPerson[]
  episodes: readonly EpisodeSeen[]
  alerts: readonly Pick<Alert, 'severity' | 'code' | 'at' | 'acknowledged'>[]
  /** `alerts` are all that stand open; else they are not this person's to see. */
  seesAlerts: boolean
  console: string
  sayTime: (at: number) => string
}

/** A home may have a hundred blocks, and a block three thousand characters: of each list so many lines, all in one block. */
const most = 20

const part = (title: string, lines: readonly string[], nothing: string): Block[] => [
  { type: 'header', text: plain(title) },
  section(lines.length === 0 ? nothing : [...lines.slice(0, most), ...(lines.length > most ? [filled(say.more, { count: String(lines.length - most) })] : [])].join('\n')),
]

export const homeOf = ({ by, people, onDuty, episodes, alerts, seesAlerts, console: link, sayTime }: HomeSeen): View => {
  const when = (at: number) => clockTime(at, sayTime(at))
  const mine = episodes.filter(({ owner }) => owner === by.key)
  const waiting = [
    ...alerts.filter(({ acknowledged }) => !acknowledged).map(({ severity, code, at }) => `${slackWords.colours[severity]} *${escaped(code)}*, ${when(at)}`),
    ...episodes.filter((one) => waitsSince(one) !== null).map((one) => `*${escaped(one.code)}*: ${filled(slackWords.episode.waits, { when: when(waitsSince(one) ?? 0), due: '' }).split('. ')[0] ?? ''}.`),
  ]
  const due = episodes.flatMap(({ code, next, isPaused }) => (next === null || isPaused ? [] : [{ code, next }])).toSorted((a, b) => a.next - b.next)
  return { type: 'home', blocks: [
    { type: 'header', text: plain(say.title) },
    ...part(say.waiting, waiting, seesAlerts ? say.nothing.waiting : say.nothing.waitingOfYours),
    ...part(say.mine, mine.map(({ code, opened }) => `*${escaped(code)}*, ${slackWords.episode.opened} ${when(opened)}`), say.nothing.mine),
    ...part(say.due, due.map(({ code, next }) => `*${escaped(code)}*: ${when(next)}`), say.nothing.due),
    ...part(say.onCall, onDuty.map(({ key }) => personNamed(people, key)), say.nothing.onCall),
    context(slackWords.episode.internal),
    actions(linkButton('open', say.console, link, say.console)),
  ] }
}

/** For whoever's role sees no lists. */
export const noListsHome = (): View => ({ type: 'home', blocks: [section(say.noLists)] })
/** For whoever is nobody of ours. */
export const strangersHome = (): View => ({ type: 'home', blocks: [section(say.stranger)] })
