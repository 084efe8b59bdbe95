/**
 * What a worker does with a missing episode: decided by `episodes/`, kept in one write with the row of the audit that says who did it. The
 * area is the person's own; nobody names another. Reading one is an act too (read-episode.ts).
 */
import type { DutyPerson } from '../../content/shape.ts'
import { turnOf } from '../act.ts'
import { sideOf } from '../decide.ts'
import { takenBecause } from '../duty/alert.ts'
import { actOnEpisode, type Decided, type EpisodeAct, type Refused } from '../episodes/episode.ts'
import type { AreaStore, Turn } from '../ports.ts'
import { referenceOf } from '../report/reference.ts'
import { looks, type House } from '../turn.ts'
import { areaCode, conversationId, type AuditEntry } from '../vocabulary.ts'
import type { Episode, EpisodeId } from '../vocabulary/episode.ts'
import { alertsOn, childsLine, isPlanned, onPhone, saidOf, type Planned } from './check-in-facts.ts'
import { episodeFacts } from './figures.ts'
import { mayFind } from './read-episode.ts'
import { readsReplies } from './rota-now.ts'

/** As a form gives it: what is opened is named here, and nowhere else. */
export type EpisodeAsked = Exclude<EpisodeAct, { do: 'open' }> | { do: 'open'; child: Episode['child'] }
/** `episode` null: it is to be opened. */
export type ActingOnEpisode = { by: DutyPerson; episode: EpisodeId | null }
/** `busy`: people wrote faster; try again. `underway`: a text that this calls off is with the carrier at this moment; try again. */
export type NotChanged = Refused | 'unknown' | 'busy' | 'underway'
export type ChangedEpisode = { outcome: 'kept' | 'done'; episode: EpisodeId } | { outcome: 'refused'; why: NotChanged; rules?: readonly string[]; which?: string }

/** While the carrier has a text that this would call off: fifty looks, a tenth of a second apart. Most sends are over in one. */
const patience = { tries: 50, apart: 100 } as const

export { episodeOn, listEpisodes, readEpisode, type ListedEpisode, type NotRead, type ReadEpisode } from './read-episode.ts'

type Desk = { house: House; store: AreaStore; by: DutyPerson }
const deskOf = (house: House, by: DutyPerson): Desk => ({ house, by, store: house.store.area(areaCode(by.area)) })

const letters = (id: string) => `EP-${referenceOf(conversationId(id)).slice(-5)}`

/** The same form sent again opens the same one: its name is an HMAC of the person and the form, under this area's own key. */
const namesFor = async ({ store }: Desk, key: string): Promise<{ id: EpisodeId; code: string }> => {
  const id = await store.mark(`episode ${key}`) as EpisodeId
  const taken = new Set((await store.episodes.all('open')).map(({ code }) => code))
  for (let n = 0; ; n += 1) {
    const code = letters(`${id} ${n}`)
    if (!taken.has(code)) return { id, code }
  }
}

const named = async (desk: Desk, act: EpisodeAsked, key: string): Promise<EpisodeAct> =>
  (act.do === 'open' ? { do: 'open', child: act.child, ...await namesFor(desk, key) } : act)

/** Two episodes on one number would each count their own texts, and answer for the other's. Of two who plan at once the store keeps one. */
const isTaken = async ({ house, store }: Desk, { after }: Extract<Decided, { after: Episode }>, before: Episode | null): Promise<boolean> => {
  const { plan } = after
  if (!plan || plan.number === before?.plan?.number) return false
  const other = await store.episodes.ofLine(childsLine(house, { area: after.area, plan }))
  return other !== null && other.id !== after.id
}

const decideOn = async (desk: Desk, episode: Episode | null, act: EpisodeAct): Promise<Decided> => {
  const { house, by } = desk
  const isAsked = act.do === 'approve' || act.do === 'approve_series' || act.do === 'decide_share'
  const said = isAsked && episode && isPlanned(episode) ? { ...await saidOf(desk, episode), isRead: await readsReplies(house, areaCode(by.area)) } : {}
  const decided = actOnEpisode(episode, act, { by, at: house.world.now(), people: house.rota?.people ?? [], ...said, ...(act.do === 'close' && episode && isPlanned(episode) ? { dangerOpen: await dangerOn(desk, episode) } : {}) })
  return 'after' in decided && act.do === 'plan' && await isTaken(desk, decided, episode) ? { refused: 'number_taken' } : decided
}

const codeWords: readonly string[] = ['code_word', 'safe_word', 'phone_watched']
const dangerOn = async (desk: Desk, episode: Planned): Promise<string[]> =>
  (await alertsOn(desk.store, (await onPhone(desk, episode)).sittings.map(({ id }) => id))).filter(({ severity, topic }) => severity === 'emergency' || codeWords.includes(topic)).map(({ topic }) => topic)

const auditOf = ({ house, by }: Desk, act: EpisodeAct, { code }: Episode): AuditEntry[] =>
  [{ at: house.world.now(), actor: by.key, action: `episode.${act.do}`, outcome: act.do === 'hand_over' && act.because !== undefined ? `${code} ${takenBecause(act.because, act.words)}` : 'because' in act && act.because !== undefined ? `${code} ${act.because}` : code }]

/**
 * Whoever writes from a phone whose episode was closed as a death is answered plainly from then on (core/young/check-in.ts): where it leads now
 * says so, in the same write as the close, so that nobody is met by a glad word in between. Null: there is no such sitting.
 */
const standDown = async (desk: Desk, { closed, code, id, ...rest }: Episode): Promise<Turn | 'overtaken' | null> => {
  if (closed?.because !== 'died' || !rest.plan) return null
  const found = await desk.store.find(childsLine(desk.house, { area: rest.area, plan: rest.plan }))
  if (found.state !== 'here' || sideOf(found.conversation.speaker) !== 'child') return null
  return await turnOf(desk, { here: { found }, id: `stood_down:${id}`, did: 'stood_down', note: code }) ?? 'overtaken'
}

/**
 * One act, once: `once` comes from the page that was shown, and the same form sent again changes nothing (`done`). It is this person's own.
 * What it calls off never leaves after it is kept: where the carrier has such a text at this moment, it waits until that is over.
 */
export const changeEpisode = async (house: House, { by, episode: asked }: ActingOnEpisode, act: EpisodeAsked, once: string): Promise<ChangedEpisode> => {
  const desk = deskOf(house, by)
  const key = `${by.key}:${once}`
  const doing = await named(desk, act, key)
  const id = doing.do === 'open' ? doing.id : asked
  if (id === null) return { outcome: 'refused', why: 'unknown' }
  for (let tries = 0, waits = 0; tries < looks && waits < patience.tries;) {
    if (await desk.store.episodes.isDone(key)) return { outcome: 'done', episode: id }
    const episode = await desk.store.episodes.find(id)
    // Whose it is not, and who may not see all, finds nothing there.
    if (episode && !mayFind(by, episode)) return { outcome: 'refused', why: 'unknown' }
    const decided = await decideOn(desk, episode, doing)
    if ('refused' in decided) return { outcome: 'refused', why: decided.refused, ...(decided.rules ? { rules: decided.rules } : {}), ...(decided.which ? { which: decided.which } : {}) }
    const turn = doing.do === 'close' ? await standDown(desk, decided.after) : null
    const outcome = turn === 'overtaken' ? turn : await desk.store.episodes.save({ ...decided, before: episode?.version ?? 0, key, audit: [...auditOf(desk, doing, decided.after), ...await episodeFacts(desk, doing.do, decided.after)], ...(turn ? { turn } : {}) })
    if (outcome === 'kept' || outcome === 'done') return { outcome, episode: id }
    if (outcome === 'taken') return { outcome: 'refused', why: 'number_taken' }
    if (outcome === 'overtaken') tries += 1
    else {
      waits += 1
      await house.pause?.(patience.apart)
      if (waits === patience.tries) return { outcome: 'refused', why: 'underway' }
    }
  }
  return { outcome: 'refused', why: 'busy' }
}
