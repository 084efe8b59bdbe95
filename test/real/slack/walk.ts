/** A missing episode for the tests of Slack's windows, and the windows as people see and fill them. */
import { demoRota } from '../../../content/duty.ts'
import { changeEpisode, type EpisodeAsked } from '../../../src/act/episode.ts'
import type { EpisodeId } from '../../../src/vocabulary/episode.ts'
import { channelOf, minute, type SlackStage } from './stage.ts'

export const child = '+447700900123'
export const personOf = (key: string) => {
  const one = demoRota.people.find((each) => each.key === key)
  if (!one) throw new Error(`nobody is called ${key}`)
  return one
}

type Opening = { by?: string; number?: string; name?: string; once?: string; phone?: string }
const planOf = (here: SlackStage, { by = 'jo', number = child, phone = 'their_own' }: Opening) => ({
  sender: by, calledBy: 'Jo', number, again: number, phone, hours: { from: '00:00', until: '24:00' }, timeZone: 'Europe/London', codeWords: { help: 'umbrella', safe: '' },
  never: ['Zebedee'], tone: 'warm', language: 'en', police: { told: 'PC Quillfeather', at: here.house.world.now() },
}) as unknown as Extract<EpisodeAsked, { do: 'plan' }>['plan']

/** With its plan, and its undo minute over. */
export const openEpisode = async (here: SlackStage, opening: Opening = {}): Promise<{ id: EpisodeId; code: string }> => {
  const { by = 'jo', name = 'Keira Blake', once = 'an-episode' } = opening
  const made = await changeEpisode(here.house, { by: personOf(by), episode: null }, { do: 'open', child: { name, years: 14 } }, `once-open-${once}`)
  if (made.outcome === 'refused') throw new Error(made.why)
  const planned = await changeEpisode(here.house, { by: personOf(by), episode: made.episode }, { do: 'plan', plan: planOf(here, opening) }, `once-plan-${once}`)
  if (planned.outcome === 'refused') throw new Error(planned.why)
  await here.pass(2 * minute)
  const found = await here.store.area(personOf(by).area as never).episodes.find(made.episode)
  if (!found) throw new Error('no episode')
  return { id: made.episode, code: found.code }
}

type Json = Readonly<Record<string, unknown>>
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value as readonly Json[] : [])
const textOf = (value: unknown): string => (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' ? value.text : '')
const textsIn = (block: Json): string[] => [
  textOf(block['text']), textOf(block['label']), ...listOf(block['elements']).map((one) => (typeof one['text'] === 'string' ? one['text'] : textOf(one['text']))),
].filter((text) => text !== '')

/** The window that stands open before somebody; and all that it says, line by line. */
export const windowOf = (here: SlackStage, user: string) => {
  const found = here.slack.views(user).findLast(({ view }) => view['type'] === 'modal')
  if (!found) return null
  const blocks = listOf(found.view['blocks'])
  const fields = blocks.filter(({ type }) => type === 'input').map((block) => String(block['block_id']))
  const options = blocks.flatMap((block) => (block['type'] === 'input' ? listOf((block['element'] as Json)['options']).map((one) => String(one['value'])) : []))
  return { id: found.id, view: found.view, says: blocks.flatMap(textsIn).join('\n'), fields, options, maySend: found.view['submit'] !== undefined, all: JSON.stringify(found.view) }
}
export const shownTo = (here: SlackStage, user: string) => {
  const one = windowOf(here, user)
  if (!one) throw new Error(`no window stands open before ${user}`)
  return one
}

/** Until nothing more is said to Slack: what a press comes to goes on after its answer. */
export const quiet = async (here: SlackStage) => {
  for (let same = 0, before = -1; same < 4;) {
    await here.settle()
    await new Promise((resolve) => { setTimeout(resolve, 15) })
    const now = here.slack.calls().length
    same = now === before ? same + 1 : 0
    before = now
  }
}
export const types = async (here: SlackStage, user: string, command: string, text = '', channel: string = channelOf.portsmouth) => {
  const answer = await here.slack.command(user, channel, command, text)
  await quiet(here)
  return answer
}
/** What is filled in, by the name of its field. */
export type Filled = Readonly<Record<string, string>>
export const fills = async (here: SlackStage, user: string, filled: Filled = {}) => {
  const went = await here.slack.submit(user, shownTo(here, user).id, filled)
  await quiet(here)
  return went
}
export const went = (here: SlackStage, to = child) => here.carrier.ledger().filter((one) => one.to === to).map(({ body }) => body)
/** All that ever left us for Slack. */
export const leftUs = (here: SlackStage) => here.slack.calls().map(({ body }) => { try { return decodeURIComponent(body.replaceAll('+', ' ')) } catch { return body } }).join('\n')
