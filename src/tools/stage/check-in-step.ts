/**
 * A check-in in a story, `@ jo: checks in: …`, by the road of the console: an episode and a plan for this phone where there is none, an
 * approval by name, and the round that sends what is due.
 */
import { notSentWords } from '../../../content/check-ins/words.ts'
import { demoRota } from '../../../content/duty.ts'
import type { DutyPerson } from '../../../content/shape.ts'
import { sendDue } from '../../act/check-in.ts'
import { changeEpisode, type ChangedEpisode, type EpisodeAsked } from '../../act/episode.ts'
import type { House } from '../../turn.ts'
import { areaCode, e164, inboundId, instant, type AreaCode, type Line } from '../../vocabulary.ts'
import type { CheckIn, Episode, Plan } from '../../vocabulary/episode.ts'

/** `first`: it asks whether it is safe to text. `codeWords`: agreed with this child, as the plan has them. */
export type CheckInStep = { first: boolean; codeWords: Plan['codeWords']; text: string }
type Playing = { house: House; by: DutyPerson; line: Extract<Line, { channel: 'sms' }>; once: string }

const minute = 60_000
const day = 24 * 60 * minute

/** `@ jo: checks in on child (help parcel, safe rainbow): words`; null: it says another thing. */
export const checkInOf = (what: string): (CheckInStep & { phone: string }) | null => {
  const [, does, phone = 'phone', help = '', safe = '', text] = /^(checks in|asks first)(?: on (\w+))?(?: \(help (.+), safe (.+)\))?: (.+)$/.exec(what) ?? []
  return does === undefined || text === undefined ? null : { first: does === 'asks first', phone, codeWords: { help, safe }, text }
}

const kept = (changed: ChangedEpisode, what: string) => {
  if (changed.outcome === 'refused') throw new Error(`story: ${what} was refused, ${changed.why} ${(changed.rules ?? []).join(', ')}`)
  return changed.episode
}

/** Nobody waits a minute in a story for a number that may be undone: the plan was made the day before. */
const before = ({ house, ...playing }: Playing): Playing => ({ ...playing, house: { ...house, world: { ...house.world, now: () => instant(house.world.now() - day - 2 * minute) } } })

/** A story may be of an area where nobody is on duty: its worker is of that area all the same. */
const act = ({ house, by, once }: Playing, episode: Episode['id'] | null, asked: EpisodeAsked) =>
  changeEpisode({ ...house, rota: { ...demoRota, people: demoRota.people.map((one) => ({ ...one, area: by.area })) } }, { by, episode }, asked, `${once}-${asked.do}`)

const begun = async (playing: Playing, { codeWords }: CheckInStep): Promise<Episode['id']> => {
  const earlier = before(playing)
  const { by, line } = playing
  const at = earlier.house.world.now()
  const id = kept(await act(earlier, null, { do: 'open', child: { name: 'Sam', years: 14 } }), 'to open an episode')
  kept(await act(earlier, id, { do: 'plan', plan: {
    sender: by.key, calledBy: by.name.split(' ')[0] ?? by.name, phone: 'their_own', hours: { from: '00:00', until: '24:00' }, timeZone: 'Europe/London', codeWords, never: [], tone: 'warm',
    language: 'en', police: { told: 'the missing-children team', at }, number: line.theirs, again: line.theirs,
  } }), 'the plan')
  return id
}

/** A story that begins with a check-in is of a phone that was asked before it, and nobody said: its worker goes on with a reason. */
const askedBefore = async ({ house, by, line, once }: Playing, id: Episode['id'], area: AreaCode) => {
  const { episodes } = house.store.area(area)
  const episode = await episodes.find(id)
  const at = instant(house.world.now() - day)
  if (!episode) throw new Error(`story: no episode for ${line.theirs}`)
  const first: CheckIn = {
    id: `${once}-before`, kind: 'first', body: 'hi. is it ok to text u on this? y/n', approved: { by: by.key, at, despite: [] }, due: at, sendBefore: instant(at + 60 * minute),
    fate: { state: 'went', at, cause: `${once}-before` },
  }
  const after: Episode = { ...episode, version: episode.version + 1, checkIns: [first] }
  await episodes.save({ before: episode.version, after, key: `${once}-before`, audit: [] })
}

/** In a story whoever approves has a reason for whatever rule asks for one. */
const approved = async (playing: Playing, id: Episode['id'], { first, text }: CheckInStep): Promise<ChangedEpisode> => {
  const asked = (rules: readonly string[]) => act(playing, id, { do: 'approve', checkIn: {
    id: playing.once, kind: first ? 'first' : 'check_in', body: text, due: playing.house.world.now(), despite: rules.map((rule) => ({ rule, reason: 'Decided at the desk.' })),
  } })
  const once = await asked([])
  return once.outcome === 'refused' && once.rules ? asked(once.rules) : once
}

/** Approved for now, and rung: what came of it, and the knock that it went by. */
export const checkInStory = async (house: House, area: string, by: DutyPerson, step: CheckInStep & { number: string }, once: string): Promise<{ came: string; causes: string[] }> => {
  const code = areaCode(area)
  const { episodes } = house.store.area(code)
  const line = { channel: 'sms', ours: e164(house.numberOf(code)), theirs: e164(step.number) } as const
  const playing: Playing = { house, by: { ...by, area }, line, once }
  const known = await episodes.ofLine(line)
  const id = known?.id ?? await begun(playing, step)
  if (!known && !step.first) await askedBefore(playing, id, code)
  const changed = await approved(playing, id, step)
  if (changed.outcome === 'refused') return { came: `${by.key}: refused, ${changed.why}`, causes: [] }
  await sendDue(house, [code])
  const fate = (await episodes.find(id))?.checkIns.find((one) => one.id === once)?.fate
  if (fate?.state === 'not_sent') return { came: `${by.key}: nothing goes to this phone: ${notSentWords[fate.because]}`, causes: [] }
  return fate?.state === 'went' ? { came: `${by.key} checks in`, causes: [inboundId(fate.cause)] } : { came: `${by.key}: it waits`, causes: [] }
}
