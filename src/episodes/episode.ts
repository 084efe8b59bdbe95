/**
 * What people may do with a missing episode, who may do it, and what is refused and why. Pure: an episode and an act give the episode as it
 * is afterwards. Whoever stops something may be anyone on the area's rota; whoever sends is the owner or a manager, by name (design law 5).
 */
import type { refusedEpisode } from '../../content/check-ins/words.ts'
import type { DutyPerson } from '../../content/shape.ts'
import { may } from '../core/may.ts'
import type { CheckIn, Closing, Episode, EpisodeId, Plan, PoliceCall } from '../vocabulary/episode.ts'
import { areaCode, type Instant, type TakeOver } from '../vocabulary.ts'
import { approve, callOffOne, putBack } from './check-ins.ts'
import { allCalledOff, withHappened } from './happened.ts'
import { makePlan, undoPlan } from './plan.ts'
import { askToShare, decideShare, mayTellFirst, toldPolice, type SharingAsked, type SharingDecided } from './police.ts'
import type { SaidSafe } from './policy.ts'
import { isFound, listened, newBack, talked, type TalkAsked } from './return.ts'
import { approveSeries } from './series.ts'

/** A plan as a form gives it: nothing of it has been looked at yet. */
export type PlanAsked = Pick<Plan, 'sender' | 'calledBy' | 'phone' | 'hours' | 'timeZone' | 'codeWords' | 'never' | 'tone' | 'language' | 'police'> & {
  /** As typed, twice. Both empty where a plan stands already: its number is kept. */
  number: string
  again: string
}

/** A check-in as a form gives it. */
export type Approval = Pick<CheckIn, 'id' | 'kind' | 'body' | 'due'> & {
  /** An hour after it is due, where it is left out. */
  sendBefore?: Instant
  unlessTheyReply?: true
  /** A reason for each rule that asked for one; of others nothing is kept. */
  despite: CheckIn['approved']['despite']
  /** `madeAt` of the plan that the page showed: another number since, and it is refused. Left out: nothing was shown. */
  planSeen?: Instant
  /** The one that waits and is changed by this: called off in the same write. */
  insteadOf?: string
}

export type EpisodeAct =
  /** `id` and `code` are made by the shell: chance is the world's. */
  | { do: 'open'; id: EpisodeId; code: string; child: Episode['child'] }
  /** Makes the plan or changes it. Another number, or another kind of phone, calls off all that waits and begins the minute anew. */
  | { do: 'plan'; plan: PlanAsked }
  /** Within the minute: the plan is gone, the one before it stands again, and all that was approved under it is called off. */
  | { do: 'undo_plan' }
  | { do: 'approve'; checkIn: Approval }
  /** All of them or none, each with words of its own; `dayByDay` in series.ts gives their times. */
  | { do: 'approve_series'; checkIns: readonly Approval[] }
  | { do: 'call_off'; checkIn: string }
  /** A slip: within the minute, by whoever called it off, and what waited waits again. */
  | { do: 'put_back'; checkIn: string }
  /** One press. What waits stays to be seen, and is held back while it lasts. */
  | { do: 'pause'; because: NonNullable<Plan['paused']>['because'] }
  | { do: 'resume'; reason: string }
  /** To oneself: taking it over, which anyone of the area may, and says why: what one has is read without a reason. */
  | { do: 'hand_over'; to: string; because?: TakeOver; words?: string }
  /** Sealed, for people: no road leads from it to a phone. */
  | { do: 'note'; note: string }
  | { do: 'look_at_shift' }
  /** Said to the others, and seen by them. It takes nothing over, and no alert. */
  | { do: 'say_on_it' }
  /** What they wrote bears on where they are, or on harm: somebody is to decide whether the police are told. */
  | { do: 'ask_to_share'; sharing: SharingAsked }
  | { do: 'decide_share'; decided: SharingDecided }
  /** The police were rung. */
  | { do: 'tell_police'; call: Pick<PoliceCall, 'at' | 'whom' | 'log'> }
  /** `despite`: why it is closed though danger or a code word stands open on this phone. `found`: when they were back; left out, now. */
  | { do: 'close'; because: Closing; despite?: string; found?: Instant }
  /** After the return: an interview was offered, answered or held. */
  | { do: 'talk'; talk: TalkAsked }
  /** They have been listened to. `despite`: why it ends though they were not. */
  | { do: 'listened'; despite?: string }

/** The words for each are `refusedEpisode` in content/check-ins/words.ts. `number_taken` is the shell's to say: the store knows the other episode. */
export type Refused = keyof typeof refusedEpisode
/** `callOff` goes into the change as it is. `rules`: which rules block, or want a reason (content/check-ins/objections.ts, and `second_today` and its like). `which`: of a series, the check-in that is meant. */
export type Decided = { after: Episode; callOff?: 'all' | readonly string[] } | { refused: Refused; rules?: readonly string[]; which?: string }

export type Person = Pick<DutyPerson, 'key' | 'role' | 'area' | 'phone'>
export type Doing = {
  by: Person
  at: Instant
  /** The rota's people: of all areas, or of this one. */
  people: readonly Person[]
  /** What came of asking whether it is safe, where the shell has looked: a check-in for now then asks for its reason at once, not when it is held back. */
  saidSafe?: SaidSafe
  /** When words last came from the phone, where the shell has looked: without them nothing is an answer. */
  lastHeard?: Instant | null
  /** Would somebody read a reply to a text that goes then? Where the shell has asked the rota; what goes then is refused where nobody would. */
  isRead?: (at: Instant) => boolean
  /** Topics of what stands open on the child's phone, and means that they may be in danger, where the shell has looked. */
  dangerOpen?: readonly string[]
}

/** Acts that only the owner or a manager may do. The rest, which stop or take or write down, are anyone's of the area. */
const ownersAlone: ReadonlySet<EpisodeAct['do']> = new Set(['plan', 'undo_plan', 'approve', 'approve_series', 'resume', 'decide_share'])
const mostNote = 2_000
const mostReason = 400
const mostYears = 25
const hour = 3_600_000

/** `null`: there is none yet, or none that can be found. `after.version` is one more than what was given: the change's `before`. */
export const actOnEpisode = (episode: Episode | null, act: EpisodeAct, doing: Doing): Decided => {
  if (!may(doing.by, 'work_on_episodes')) return { refused: 'not_yours' }
  if (act.do === 'open') return episode === null ? opened(act, doing) : { refused: 'open_already' }
  if (episode === null) return { refused: 'unknown' }
  if (episode.area !== doing.by.area) return { refused: 'another_area' }
  if (episode.state === 'closed' && act.do !== 'note' && act.do !== 'tell_police' && act.do !== 'talk' && act.do !== 'listened') return { refused: 'closed' }
  if (ownersAlone.has(act.do) && episode.owner !== doing.by.key && !may(doing.by, 'act_for_others')) return { refused: 'not_yours' }
  switch (act.do) {
    case 'plan': return makePlan(episode, act.plan, doing)
    case 'undo_plan': return undoPlan(episode, doing)
    case 'approve': return approve(episode, act.checkIn, doing)
    case 'approve_series': return approveSeries(episode, act.checkIns, doing)
    case 'call_off': return callOffOne(episode, act.checkIn, doing)
    case 'put_back': return putBack(episode, act.checkIn, doing)
    case 'pause': return paused(episode, act.because, doing)
    case 'resume': return resumed(episode, act.reason, doing)
    case 'hand_over': return handedOver(episode, act, doing)
    case 'note': return noted(episode, act.note, doing)
    case 'look_at_shift': return { after: withHappened(episode, doing, { what: 'looked_at_shift' }) }
    case 'say_on_it': return saidOnIt(episode, doing)
    case 'ask_to_share': return askToShare(episode, act.sharing, doing)
    case 'decide_share': return act.decided.share && act.decided.told === 'told_first' && !mayTellFirst(episode, doing.saidSafe) ? { refused: 'not_safe_to_tell' } : decideShare(episode, act.decided, doing)
    case 'tell_police': return toldPolice(episode, act.call, doing)
    case 'close': return closed(episode, act, doing)
    case 'talk': return talked(episode, act.talk, doing)
    case 'listened': return listened(episode, act.despite ?? '', doing)
  }
}

/** Said again within the hour by the same person, it is one: nobody's thread fills with it. */
const saidOnIt = (episode: Episode, doing: Doing): Decided => {
  const isSaid = episode.happened.some(({ what, by, at }) => what === 'on_it' && by === doing.by.key && doing.at - at < hour)
  return isSaid ? { refused: 'done_already' } : { after: withHappened(episode, doing, { what: 'on_it' }) }
}

const opened = ({ id, code, child }: Extract<EpisodeAct, { do: 'open' }>, { by, at }: Doing): Decided => {
  const name = child.name.trim()
  if (name === '') return { refused: 'no_name' }
  if (name.length > 80) return { refused: 'too_long' }
  const { years } = child
  if (years !== null && !(Number.isInteger(years) && years >= 0 && years <= mostYears)) return { refused: 'no_age' }
  const empty: Episode = {
    id, code, area: areaCode(by.area), state: 'open', owner: by.key, opened: { by: by.key, at }, child: { name, years }, checkIns: [], happened: [], version: 0,
  }
  return { after: withHappened(empty, { by, at }, { what: 'opened' }) }
}

const paused = (episode: Episode, because: NonNullable<Plan['paused']>['because'], doing: Doing): Decided => {
  const { plan } = episode
  if (!plan) return { refused: 'no_plan' }
  // The police's asking outranks a pause of our own, so that nobody ends it without thinking of them.
  if (plan.paused && (plan.paused.because === because || plan.paused.because === 'police_asked')) return { refused: 'done_already' }
  const after = { ...episode, plan: { ...plan, paused: { by: doing.by.key, at: doing.at, because } } }
  return { after: withHappened(after, doing, { what: 'paused', because }), callOff: 'all' }
}

const resumed = (episode: Episode, said: string, doing: Doing): Decided => {
  if (!episode.plan?.paused) return { refused: 'not_paused' }
  const reason = said.trim()
  if (reason === '') return { refused: 'no_reason' }
  if (reason.length > mostReason) return { refused: 'too_long' }
  const { paused: pause, ...plan } = episode.plan
  return { after: withHappened({ ...episode, plan }, doing, { what: 'resumed', because: pause.because, note: reason }) }
}

const handedOver = (episode: Episode, { to, because, words = '' }: Extract<EpisodeAct, { do: 'hand_over' }>, doing: Doing): Decided => {
  const { by, people } = doing
  if (!people.some((one) => one.key === to && one.area === episode.area && may(one, 'work_on_episodes'))) return { refused: 'nobody_there' }
  if (episode.owner === to) return { refused: 'already_theirs' }
  if (to !== by.key && episode.owner !== by.key && !may(by, 'act_for_others')) return { refused: 'not_yours' }
  if (to === by.key && because === undefined) return { refused: 'no_take_over' }
  if (words.length > mostReason) return { refused: 'too_long' }
  const note = words.trim()
  return { after: withHappened({ ...episode, owner: to }, doing, { what: 'handed_over', to, ...(because === undefined ? {} : { because }), ...(note === '' ? {} : { note }) }) }
}

const noted = (episode: Episode, written: string, doing: Doing): Decided => {
  const note = written.trim()
  if (note === '') return { refused: 'no_words' }
  return note.length > mostNote ? { refused: 'too_long' } : { after: withHappened(episode, doing, { what: 'noted', note }) }
}

/** Binds every check-in in the same write, those too that stand in the outbox (design law 5). */
const closed = (episode: Episode, { because, despite = '', found }: { because: Closing; despite?: string; found?: Instant }, doing: Doing): Decided => {
  const { by, at, dangerOpen = [] } = doing
  const reason = despite.trim()
  // Closed, nobody would look here again: whoever does it says that they have seen it.
  if (dangerOpen.length > 0 && reason === '') return { refused: 'danger_open' }
  if (reason.length > mostReason) return { refused: 'too_long' }
  if (found !== undefined && !(found <= at)) return { refused: 'talk_when' }
  const after: Episode = { ...episode, state: 'closed', closed: { by: by.key, at, because }, ...(isFound(because) ? { back: newBack(found ?? at) } : {}), checkIns: allCalledOff(episode.checkIns, doing) }
  return { after: withHappened(after, doing, { what: 'closed', because, ...(dangerOpen.length > 0 ? { note: reason } : {}) }), callOff: 'all' }
}
