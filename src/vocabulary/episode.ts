/**
 * The nouns of a missing episode and of the check-ins that people plan in it (compassion banking: 002 appendix 5, *maintain contact whilst
 * absent*). A worker writes them; nothing here is ever an input to anything that a parent sees. Imports the vocabulary and nothing else.
 */
import type { AreaCode, E164, Instant, Language } from '../vocabulary.ts'

declare const brand: unique symbol
/** Random, made when the episode is opened. People say its `code`. */
export type EpisodeId = string & { readonly [brand]: 'EpisodeId' }

/** From the worry to the return. Sealed whole with a key of its own; nothing of it goes to a parent, to Slack or to a log but its code. */
export type Episode = {
  id: EpisodeId
  area: AreaCode
  /** `EP-` and five letters: may be said aloud and posted. */
  code: string
  state: 'open' | 'closed'
  /** Whose it is, by the key of the rota. */
  owner: string
  opened: { by: string; at: Instant }
  closed?: { by: string; at: Instant; because: Closing }
  /** As the worker wrote it: for people, never read by a rule. `years` null: not known. */
  child: { name: string; years: number | null }
  plan?: Plan
  /** The plan that stood before another number, or another kind of phone, was written: kept for the undo minute, and put back by it. */
  planBefore?: Plan
  /** All that were ever approved, oldest first. */
  checkIns: CheckIn[]
  /** Words of the child's that bear on where they are, or on harm, and what was decided of them. Left out: none. */
  sharings?: Sharing[]
  /** Each call to the police about this child. */
  policeCalls?: PoliceCall[]
  /** They are back, or found: who listens to them, until they have been listened to. Only of one that is closed so. */
  back?: Back
  /** What people did, oldest first: the timeline. */
  happened: Happening[]
  /** Saved so many times: the lock against two who change it at once. */
  version: number
}

/** Why it is over. Each binds every check-in in the same write (design law 5). */
export type Closing = 'returned' | 'found_elsewhere' | 'opened_by_mistake' | 'died'

/**
 * After the return (002 §7): the police's prevention interview, and the return interview by somebody independent, each offered, answered and done.
 * `at`: when they were found, from which the area's hours are counted. `over`: they have been listened to, or somebody has said why not.
 */
export type Back = { at: Instant; talks: Readonly<Partial<Record<TalkKind, Talk>>>; over?: { by: string; at: Instant; reason: string } }
export type TalkKind = 'prevention' | 'interview'
/** `who`: whoever is to hold it, as a worker wrote it. The last step that was written down of each kind stands. */
export type Talk = { who: string; offered?: TalkStep; accepted?: TalkStep; declined?: TalkStep & { reason: string }; done?: TalkStep }
/** `noted` by this person then; it was so `at` this moment. */
export type TalkStep = { by: string; noted: Instant; at: Instant }

/** How this child may be texted: agreed with them before where it can be, else decided by the worker (domain.md §6.3). */
export type Plan = {
  /** The practitioner who sends, by the key of the rota, and the name by which the child knows them. */
  sender: string
  calledBy: string
  /** Another writes now: by this name the child knew whoever wrote before, and the first text may say so. */
  calledBefore?: string
  /** A person has matched it to this child: typed twice. Nothing goes to it before `undoUntil`. */
  number: E164
  undoUntil: Instant
  /** `unknown` counts as watched. */
  phone: 'their_own' | 'shared' | 'watched' | 'unknown'
  /** By the clock on the wall in `timeZone`: "08:00". A check-in goes inside them or not at all. */
  hours: { from: string; until: string }
  timeZone: string
  /** Agreed with the child: "I need help", and "I am safe but cannot talk". Empty where none was. */
  codeWords: { help: string; safe: string }
  /** Subjects and names that no text may hold, as the worker wrote them. */
  never: string[]
  tone: 'plain' | 'warm' | 'brief'
  language: Language
  /** What the police's missing-children team was told of these texts, and when (002 §6.5.3: they have primacy). */
  police: { told: string; at: Instant }
  /** The police, or the worker, asked that nothing goes for now. */
  paused?: { by: string; at: Instant; because: 'police_asked' | 'phone_in_other_hands' | 'worker_decided' }
  madeBy: string
  madeAt: Instant
}

/**
 * One text that a named practitioner approved. `first` asks whether it is safe to text here, and nothing else. `answer`: to a child who
 * wrote; free of hours and count (design law 5), and gone at once or not at all.
 */
export type CheckIn = {
  id: string
  kind: 'first' | 'check_in' | 'answer'
  body: string
  /** `despite`: rules that asked for a reason, and the reason that they were given. */
  approved: { by: string; at: Instant; despite: { rule: string; reason: string }[] }
  due: Instant
  /** An hour late it can harm: it is not sent then, and the worker is told. */
  sendBefore: Instant
  /** "Tomorrow morning unless they reply": called off by any words of theirs after the approval. */
  unlessTheyReply?: true
  fate: Fate
}

/** `went`: it stands in the outbox under this cause, and what became of it there is the outbox's to say. */
export type Fate =
  | { state: 'waiting' }
  | { state: 'went'; at: Instant; cause: string }
  | { state: 'called_off'; at: Instant; by: string }
  | { state: 'not_sent'; at: Instant; because: NotSent }

/** Are these words told to the police? Asked by whoever read them; decided by name, with a reason, within the hour (episodes/police.ts). */
export type Sharing = {
  id: string
  about: 'where' | 'harm'
  /** Asked for by the alert that these words raised, and not by a person. */
  alert?: string
  /** As they came from the phone, and when. */
  words: string
  said: Instant
  asked: { by: string; at: Instant }
  decided?: { by: string; at: Instant; share: boolean; reason: string; told: 'told_first' | 'not_told' }
}

/** They were rung `at` this moment; `noted` here later. `log`: their own number for it. */
export type PoliceCall = { by: string; noted: Instant; at: Instant; whom: string; log: string }

/** Why policy held one back at the moment of sending: said to the worker in plain words. */
export type NotSent =
  | 'closed' | 'paused' | 'undo_open' | 'no_plan' | 'plan_changed' | 'not_approved'
  /** STOP, in our ledger or in their own words. */
  | 'stopped'
  /** Another hand has the phone, or a grown-up writes to us from it. */
  | 'not_their_phone'
  /** They said that it is not safe to text here, or used the code word. */
  | 'phone_not_safe'
  /** The first text, which asks that, has not gone; or it was never answered, and nobody gave a reason to go on. */
  | 'not_asked_first' | 'asked_and_silent'
  /** The last text found nobody on this number: it may be somebody else's by now. */
  | 'number_dead'
  /** "Unless they reply", and they did; or what they wrote still wants an answer from a person. */
  | 'they_replied' | 'owed_an_answer'
  /** They have not written since our last text, or too long ago. */
  | 'not_an_answer'
  /** The rota has nobody who would read a reply in its time: a gap has opened since it was approved. */
  | 'nobody_to_read'
  | 'came_back' | 'too_many_today' | 'outside_hours' | 'too_late'

/** One line of the timeline. `note`: a worker's own words; they are sealed, and can never be sent. */
export type Happening = {
  at: Instant
  by: string
  what: 'opened' | 'planned' | 'plan_undone' | 'approved' | 'called_off' | 'put_back' | 'went' | 'not_sent' | 'paused' | 'resumed' | 'handed_over' | 'noted' | 'closed' | 'looked_at_shift' | 'asked_to_share' | 'decided_share' | 'told_police' | 'talked' | 'listened'
    /** To their colleagues: they see to what waits. It takes no alert. */
    | 'on_it'
    /** By somebody whose it is not; `note` is their reason. */
    | 'read'
    /** What stood on the phone before the episode was opened, by whoever reads alerts; `note` is their reason. */
    | 'read_earlier'
  checkIn?: string
  to?: string
  because?: string
  note?: string
}

/** One change of an episode, whole or not at all. `before`: the version that was read; 0 for a new one. */
export type EpisodeChange = {
  before: number
  /** `version` is `before + 1`. */
  after: Episode
  /** Causes of check-ins that went and may no longer leave: cancelled in the same write. 'all' of the episode. */
  callOff?: 'all' | readonly string[]
}
/** With a turn, which calls nothing off: it waits for no carrier. */
export type TurnsChange = Omit<EpisodeChange, 'callOff'>
