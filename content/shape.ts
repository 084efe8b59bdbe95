/**
 * The shapes of the words and facts: plain data, typed, dated, sourced. No logic here and none in any file beside it.
 * Words are `draft` and facts `unverified` until a person, by name, says otherwise; nobody who builds this may say so.
 */
import type { Role } from './roles.ts'

/** Who has agreed it, and when. Builders may only write `draft`. */
export type Agreed = { status: 'draft' } | { status: 'agreed'; by: string; on: string }
/** The one status that a builder may write. */
export const draft = { status: 'draft' } as const
/** Who has checked a fact, and when. Builders may only write `unverified`. */
export type Checked = { status: 'unverified' } | { status: 'checked'; by: string; on: string }

/** Where a rule, a number or a fact comes from: `002 §5.2.1`, or an address with the date it was seen. */
export type Source = string

// ── Messages ─────────────────────────────────────────────────────────────────

/** The holes that words may have. `core/slots.ts` fills every one of them from what is known; a new one does not compile until it does. */
export type Slot =
  | 'area'        // Portsmouth
  | 'child'       // the name they use, else "your child"
  | 'report_link' | 'chat_link'
  | 'front_door' | 'front_door_night' // council numbers
  | 'reference'   // ours: never the police's
  | 'police_reference'
  | 'minutes'     // of the wait that was agreed
  | 'look_at'     // when we look again: "9:45pm"
  | 'ring_first'  // before what we read back: whom to ring, while nobody has; then nothing
  | 'gleaned'     // what a long message already said, as one line
  | 'said'        // their own answer, read back
  | 'first_words' // the first of them: missing, known but not safe, kept, or back
  | 'script'      // the first sentences to say to the police
  | 'unknowns'    // how many starred answers are not known
  | 'answers'     // numbered list of answers so far
  | 'interview_hours' // within which a return interview is owed here
  | 'force'       // the police force's name
  | 'police'      // the number that this force wants rung for a missing child without danger: 101 or 999
  | 'ring'        // "999 now" once danger was said, else "101 now, or 999 in danger"
  | 'no_answer' | 'turned_away' // what this force's row says to do then
  | 'why'         // the reason for the question in hand
  | 'our_number'  // the number to text
  | 'helpline' | 'helplines' // somebody to talk to who is open now, for the danger at hand: one, or two
  | 'read_by'     // when a person will have read a concern at the latest: "9:45pm", "9:30am Monday"
  | 'read_soon'   // …and an emergency
  | 'spare_word'  // this area's, as it is texted: JACKET
  | 'language'    // in English: "Polish"
  | 'languages'   // the words that ask for the languages that are on here: "POLSKI / CYMRAEG"
  | 'home_who' | 'home_words' | 'home_when' // of a message home: for whom, which fixed words, when a worker released it

/** Holes found in a text, so that a typo does not compile. */
export type SlotsIn<T extends string> = T extends `${string}{${infer S}}${infer Rest}` ? S | SlotsIn<Rest> : never

export type Message = {
  /** As a text: GSM-7, with the question that follows it at most two segments. */
  sms: string
  /** As a page: one or more short paragraphs, split by blank lines. Absent: the text serves. */
  web?: string
  /**
   * What is said instead where that is no longer true: `now` while somebody is on duty, who would be told at once; `ever` where somebody
   * is on the rota at all, who would read it later.
   */
  attended?: { from: 'now' | 'ever'; sms: string; web?: string }
  source: Source
  /** Safety wording: fixed, may not be changed without a named person. */
  safety?: true
  agreed: Agreed
}

/** Keeps keys and texts literal, and refuses a hole that is not a `Slot`. */
export const messages = <const T extends Record<string, Message>>(
  words: { [K in keyof T]: T[K] & (Exclude<SlotsIn<T[K]['sms']>, Slot> extends never ? unknown : { sms: Slot }) },
): T => words

// ── Questions ────────────────────────────────────────────────────────────────

export type AnswerType =
  | 'yes_no'      // yes | no | unsure
  | 'choice'      // one of options
  | 'choices'     // several of options
  | 'age'         // age or birth date
  | 'when'        // British date and time, in the past
  | 'text' | 'name' | 'place' | 'phone' | 'postcode' | 'height' | 'list'

export type Option = {
  value: string
  /** As a page's radio, and after the number in a text. Short. */
  label: string
  /** As the report has it, where the label speaks of the caller and somebody whom they fear may read along. */
  sheet?: string
  /** Other ways that people say it; lower case. */
  also?: readonly string[]
}

/** The sixteen groups of domain.md §2, in its order. */
export const groups = [
  'danger_now', 'you', 'the_child', 'last_seen', 'why_worried', 'history', 'health', 'exploitation', 'phone_online',
  'money_travel', 'people_places', 'description', 'done_so_far', 'evidence_consent', 'status', 'police_reference',
] as const
export type GroupKey = (typeof groups)[number]

export type Question = {
  /** `report`: printed on the sheet in its group. `road`: only decides the way; `group` is then its nearest. */
  kind: 'report' | 'road'
  group: GroupKey
  type: AnswerType
  /** As a text. Options are numbered in it by the words themselves, or left to `optionsInText`. */
  sms: string
  /** As a page: the legend, and one short hint. */
  legend: string
  hint?: string
  /** The reason, given on WHY and when an answer could not be read. One text. */
  why: string
  options?: readonly Option[]
  /** ★ of domain.md §2: the minimum to start a call. */
  starred?: true
  /** Answers (or, for yes_no, 'yes'/'unsure') that mean danger now, however they are given; with the topic that decides the words. */
  redFlags?: readonly { when: string; topic: string; level: 'emergency' | 'concern' }[]
  /** Asked with a word about why, and left off what a third person may see. */
  sensitive?: true
  /** How the sheet names it: "Last seen". */
  label: string
  /** What a call handler is likely to ask about it, for the read-aloud script. */
  handlerAsks?: string
  source: Source
  agreed: Agreed
}

// ── When somebody answers ────────────────────────────────────────────────────

export const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Day = (typeof days)[number]
/** Clock times as they stand on a wall in England, "09:00" to "24:00". One that ends at or before it begins runs over midnight. */
export type Spell = { from: string; until: string }
/**
 * When a line or a door answers. `not_known`: no page gives hours; such a line is never said to be open, nor to be closed.
 * `at`: nothing is said of days that are not named. No spell may begin or end between one and two at night: that hour comes twice in autumn.
 */
export type Opening =
  | { open: 'always' }
  | { open: 'not_known' }
  | { open: 'at'; spells: readonly (Spell & { days: readonly Day[] })[]; bankHolidays: 'as_other_days' | 'closed' | 'not_known' | Spell }

// ── Who is on duty ──

/** Somebody of ours. What they may is in the table of roles (roles.ts). */
export type DutyPerson = { key: string; name: string; role: Role; area: string
  /** On which they are paged, as the carrier writes it; left out: they look at the duty page. */
  phone?: string
  /** Who they are in the area's workspace: `U…`. Left out: what is pressed there is never theirs. */
  slack?: string
  /** By which account they sign in: an e-mail address, or `sub:` or `oid:` and what the sign-in service calls them; left out: by none. */
  signIn?: string }
/** When one of them is on duty, by the clock on the wall there. */
export type Shift = { who: string; opening: Opening }
/** From then until then (milliseconds since 1970) somebody is not there, or is there besides: written down by a person, for once. Of two on one person the later written holds. */
export type RotaChange = { who: string; does: 'absent' | 'covers'; from: number; until: number }
/** A step of the ladder: so many minutes after the alert was raised, while nobody has it. */
export type Rung = { minutes: number; who: 'duty_worker' | 'next_on_rota' | 'everyone_on_duty' | 'manager' }
/** How an area's people are reached. `ladder`: the first step at 0, the managers last. `replyMinutes`: within so long a reply to a check-in is read. `testAt`: when the day's test goes, by the clock on the wall; outside one to two at night. */
export type OnCall = { ladder: readonly Rung[]; replyMinutes: number; testAt: string }
/** An area's people and their hours. Empty: nobody is told of anything, and no text says so. `onCall` left out: as usual (content/duty.ts). */
export type Rota = { people: readonly DutyPerson[]; shifts: readonly Shift[]; changes?: readonly RotaChange[]; onCall?: OnCall }

// ── Areas and forces ─────────────────────────────────────────────────────────

export type Fact<T> = { value: T; source: Source; seen: string; checked: Checked }

export type Force = {
  name: string
  /** When 999, when 101, whether a form is allowed instead of a call. The careful default is the telephone. */
  missingChild: Fact<{ emergency: '999'; otherwise: '101' | '999'; online: 'never' | 'allowed_if_no_answer' | 'allowed' }>
  /** What to do when nobody answers, or the caller is turned away. */
  noAnswer: Fact<string>
  turnedAway: Fact<string>
}

/** What calls people together, or tells somebody senior. Counted by machines; the words of it are in `strategyMeeting`. */
export type Trigger =
  | { when: 'episodes'; count: number; days: number; calls: Meeting }
  | { when: 'missing_for'; hours: number; calls: Meeting }
  | { when: 'high_risk_after_interview'; calls: Meeting }
export type Meeting = 'strategy_meeting' | 'intervention_meeting' | 'senior_manager' | 'head_of_service' | 'manager_decides'

/** A council's door for worries about a child. */
export type Door = {
  frontDoor: Fact<string>
  /** As people read it. */
  frontDoorHours: Fact<string>
  /** The same hours, for the clock. */
  frontDoorOpening: Fact<Opening>
  outOfHours: Fact<string>
}

export type AreaPack = Door & {
  code: string
  name: string
  timeZone: string
  force: string
  /** Where one pack serves two councils: whose else, and its own door. */
  otherDoors: readonly (Door & { council: string })[]
  /**
   * What a young person here may text who cannot write freely: one ordinary thing that people wait for, in small letters, another in each
   * area, and no word that anyone writes to us for another reason (docs/decisions/0008).
   */
  spareWord: { word: string; agreed: Agreed }
  /** Unasked company goes only between these. */
  quietHours: Fact<{ from: string; until: string }>
  /** When a child counts as missing here, and which grades the police give. We give none ourselves (law 8). */
  thresholds: Fact<string>
  returnInterviewHours: Fact<number>
  /** Where somebody gets in touch with the child before that: the hours aimed at, and the most. */
  firstContactHours?: Fact<{ aim: number; most: number }>
  /** From when that clock runs, who is offered one, and who holds it. */
  returnInterview: Fact<string>
  strategyMeeting: Fact<string>
  triggers: readonly Fact<Trigger>[]
  supportedAccommodation16: Fact<string>
  /** Where the area has its own; left out: as usual (content/duty.ts). */
  onCall?: Fact<OnCall>
  /** Languages beside English that are heard and offered here. Left out: none. */
  languages?: Fact<readonly ('cy' | 'pl')[]>
  /** What the council owes a child of 16 or 17 who has nowhere to go. */
  nowhereToGo16: Fact<string>
  /** Where the sources disagree: written down for the safeguarding lead; the safer reading is the default. */
  disagreements: readonly { what: string; readings: readonly string[]; takenUntilDecided: string }[]
}

// ── Helplines ────────────────────────────────────────────────────────────────

/** What somebody may need a line for. Signposting picks by these (`content/helplines/needs.ts`). */
export const needKeys = [
  'danger', 'cannot_speak', 'child_missing', 'talk', 'suicidal', 'hurt_or_ill', 'afraid_at_home', 'hurt_by_someone', 'exploited',
  'nowhere_to_stay', 'message_home', 'in_care', 'online', 'drugs', 'forced_marriage', 'trains', 'tell_what_you_know', 'help_for_me',
] as const
export type Need = (typeof needKeys)[number]

/** `web`: a form or a page, where there is nobody to talk to. */
export type Way = 'call' | 'text' | 'chat' | 'web'

/**
 * A helpline or number. In live a row is shown once a person has checked it, and until its date; past it the lines that a night depends on
 * say "check hours" and the others are not shown. 999, 101 and 116 000 with its hours always are (law 10).
 */
export type Helpline = {
  key: string
  name: string
  /** Name and number in one, where the two beside each other read oddly. */
  short?: string
  forWhom: string
  /** Ages, both ends included. Absent: any. */
  ages?: { from?: number; to?: number }
  /** Whom it serves, where that is not everyone: a child who speaks for themselves, or grown-ups. */
  only?: 'young' | 'adults'
  call?: string
  text?: string
  /** The word to text, where there is one: "SHOUT". */
  word?: string
  /** Where to write with somebody in a browser. */
  chat?: string
  web?: string
  /** As people read it: "9am to 11pm, every day". */
  hours: string
  /** The same hours, for the clock. */
  opening: Opening
  cost: string
  /** Whether the bill shows it: somebody else may read the bill. */
  bill: 'not shown' | 'shown' | 'not checked'
  languages: string
  /** What happens when you ring or write. */
  happens: string
  source: Source
  seen: string
  expires: string
  /** Nobody who builds this may write anything but `unverified`. */
  checked: Checked
}
