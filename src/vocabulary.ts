/**
 * The nouns of the service, and nothing else. Imports nothing; everything else imports this.
 * Read `turn.ts` next: it shows how the nouns meet.
 */

// ── Names that must not be swapped ───────────────────────────────────────────

declare const brand: unique symbol
type Branded<T, Name extends string> = T & { readonly [brand]: Name }

/** A council's pack: `portsmouth`. Part of every key in the store; councils are separate data controllers. */
export type AreaCode = Branded<string, 'AreaCode'>
/** A telephone number as the carrier writes it: `+447700900123`. */
export type E164 = Branded<string, 'E164'>
/** Of one sitting. HMAC of the line and the sitting's number, so that two first texts at once cannot make two. */
export type ConversationId = Branded<string, 'ConversationId'>
/** Of one knock: `sms:SM…`, `web:<browser>:<once>`, `wait:<conversation>:<name>:<generation>`. The lock against doing a thing twice. */
export type InboundId = Branded<string, 'InboundId'>
/** Milliseconds since 1970, UTC, by the service's clock (which the demo can push forward). */
export type Instant = Branded<number, 'Instant'>

export const areaCode = (text: string) => text as AreaCode
export const e164 = (text: string) => text as E164
export const conversationId = (text: string) => text as ConversationId
export const inboundId = (text: string) => text as InboundId
export const instant = (ms: number) => ms as Instant

// ── Who and where ────────────────────────────────────────────────────────────

/** Who is speaking. A change of speaker on one phone begins a new sitting; neither sees the other's (law 4). */
export type Speaker = 'unknown' | 'parent' | 'carer' | 'someone_else' | 'young_person' | 'practitioner'

/** Which key ring may open what was said. A parent's ring cannot open a child's sitting. */
export type Side = 'adult' | 'child'

export type Channel = 'sms' | 'web'

/** `x-rtl`: no language, but English turned round, for the pages of those that are written from the right. Only in the demo. */
export type Language = 'en' | 'cy' | 'pl' | 'x-rtl'

/** Where a person and the service meet: two telephone numbers, or one browser session. */
export type Line =
  | { channel: 'sms'; ours: E164; theirs: E164 }
  /** `session` is the secret of the one cookie; the store keeps only its HMAC. */
  | { channel: 'web'; session: string }

// ── A knock ──────────────────────────────────────────────────────────────────

/** One knock at the door. A parent's text, a form on the web, a timer: all are this, and all take the same path. */
export type Inbound = {
  id: InboundId
  area: AreaCode
  at: Instant
  from: { line: Line } | { conversation: ConversationId }
  /** Of a page: a mark of the part of the network that it came from, which is no address. */
  network?: string
  knock: Knock
}

export type Knock =
  /** Words, by text or from a form. `question`: the key of the question that the page showed; a text answers the last one sent. `language`: of that page, where it was chosen there. */
  | { kind: 'said'; text: string; question?: string; media?: number; language?: Language }
  /** A wait that was asked for is due. */
  | { kind: 'rang'; wait: string }
  /** The carrier acted on a word of its own (STOP, START, HELP) before or while we heard it (reliability.md §1.4). */
  | { kind: 'carrier'; word: CarrierWord; text: string }
  /** A private link was opened with its button: this line now leads to that conversation. */
  | { kind: 'carried'; to: Channel; conversation: ConversationId }
  /** *Exit this page* was pressed in a browser: its session opens nothing more. */
  | { kind: 'left' }
  /** A practitioner has done something here, by name. `joined`: which alerts stand open no longer, as `raised` names them; `says`: the fixed words that they released. */
  | { kind: 'acted'; did: Did; joined?: string; says?: `home_${string}` }
  /**
   * A check-in that a practitioner approved, and that policy lets go now: begins a child's sitting on this line, or goes on in theirs. `first`:
   * it asks whether it is safe to text here, and nothing else. `answers`: they have just written, and this answers them. `codeWords`: agreed with this child; empty where none was.
   */
  | { kind: 'checkedIn'; text: AdultText; first: boolean; answers?: true; sendBefore: Instant; codeWords: CodeWords; language?: Language }

/** "I need help", and "I am safe but cannot talk", as a child and a worker agreed them. Sealed with the conversation; in no text of ours. */
export type CodeWords = { help: string; safe: string }

/** What a practitioner may do with a conversation: each is a turn of its own, so that each leaves a row in the audit. `unreached`: none of them could be paged. */
/** Why somebody takes over what a named colleague has in hand. One press each; `urgent` asks nothing more of anybody. */
export const takeOvers = ['urgent', 'change_of_shift', 'asked_to'] as const
export type TakeOver = (typeof takeOvers)[number]

export type Did = 'read' | 'unreached' | 'acknowledged' | 'resolved' | 'resumed' | 'resumed_quietly' | 'releasing' | 'released' | 'declined' | 'stood_down'

export type CarrierWord = 'stop' | 'start' | 'help'

// ── What is kept ─────────────────────────────────────────────────────────────

/** How sure we are of an answer. Printed on the report, never used to hold anything back. */
export type Certainty =
  | 'answered'   // read from a reply to this very question
  | 'confirmed'  // gleaned from a longer message, read back, and agreed to
  | 'not_agreed' // gleaned, and waiting for a yes: only ever in what is made for the police, and marked there (report/not-agreed.ts)
  | 'guessed'    // read with a guess in it ("about teatime"); the reading was said back
  | 'as_said'    // could not be read; kept in their words
  | 'not_known'  // they said that they do not know
  | 'skipped'

/** What an answer comes to, by the type of its question. `null` with `as_said`, `not_known` and `skipped`. */
export type Value =
  | null
  | string                                     // text, name, place, postcode, phone (E.164 where possible), one choice's value, yes/no/unsure
  | string[]                                   // several choices' values, or a list of things
  | { years: number; born?: string }           // age; `born` is YYYY-MM-DD
  | { at: string; precision: WhenPrecision }   // a time: ISO UTC
  | { cm: number }                             // a height

export type WhenPrecision = 'minute' | 'about' | 'part_of_day' | 'day'

/** One answer under its question's key. Edits keep what stood before. */
export type Answer = {
  said: string
  value: Value
  at: Instant
  channel: Channel
  certainty: Certainty
  before: Omit<Answer, 'before'>[]
}

/** Things that happened, each once or with its latest time. Names are golden (test/golden). */
export type Milestone =
  | 'greeted'        // reply 1 has been given
  | 'should_ring'    // the police should be told now: whereabouts unknown, unsafe, or a flag
  | 'asked_to_report' // REPORT: they want to get it ready, whatever the road so far
  | 'danger'         // words or a red flag raised danger
  | 'told_by'        // by when a worker reads of the danger that stands, as they were told first
  | 'went_on'        // …and afterwards they plainly chose to go on
  | 'handed_over'    // the report's link was given
  | 'rang'           // they say that they have rung the police
  | 'no_answer'      // …rang, nobody answered
  | 'no_answer_again' // …and were told what else there is to try
  | 'refused'        // …or were turned away
  | 'located'        // they know where the child is
  | 'in_other_hands' // they say that the other parent, or kin, has the child
  | 'returned'       // the child is back
  | 'police_told_back'
  | 'looked_again'   // the agreed time came
  | 'nudged'         // told once that no call is confirmed
  | 'flagged'        // unconfirmed after the nudge: an alert was raised
  | 'settled'        // told what to do while the child is missing
  | 'kept_company'   // one unasked word of company while the child is missing
  | 'door_answered'  // the short road of another flow was shown
  | 'home_offered'   // a young person began to choose a message home
  | 'home_asked'     // …and asked a worker to pass it on
  | 'home_left'      // …or left it, or took it back
  | 'home_going'     // a worker has begun to release it: it may be on its way
  | 'home_settled'   // a worker released or declined it
  | 'phone_offered'  // a young person wants to know whether this phone is safe
  | 'menu_shown'     // a young person turned back to what may be picked
  | 'word_told'      // told the area's spare word, on a phone that they said is safe
  | 'code_word'      // …and used it, or wrote that somebody is beside them: they cannot write freely
  | 'checked_in'     // a practitioner's check-in was put to a young person
  | 'check_in_heard' // …and they wrote after it, in words of their own
  | 'check_in_back'  // …that they are back
  | 'safe_word'      // …or the word that they agreed for "safe, and cannot talk"
  | 'said_missing'   // they said that a child is missing: law 2's half hour runs from then
  | 'afraid'         // of somebody at home, who may read this phone
  | 'bereaved'       // they say that the child is dead: nothing is asked, nothing rings
  | 'left_alone'     // asked for no more texts, in their own words
  | 'stood_down'     // a worker has closed the episode of this phone as a death: whoever writes is answered plainly
  | 'closed'

declare const whose: unique symbol
/** Words of a child's sitting, as they were written. Nothing that writes to a parent takes them: it does not compile (law 4, test/wall/types.test.ts). */
export type ChildText = string & { readonly [whose]?: 'child' }
/** Words that may stand before a parent: theirs, or ours. */
export type AdultText = string & { readonly [whose]?: 'adult' }
/** Whoever has not said who they are may be a child. */
export type ChildSpeaker = 'unknown' | 'young_person'
type TextOf<S extends Speaker> = S extends ChildSpeaker ? ChildText : string

/** Something said that is not an answer: news, a worry, what raised danger. Printed on the report in order. */
export type Remark<Text extends string = string> = { at: Instant; channel: Channel; text: Text; why: 'news' | 'danger' | 'first' | 'other' }

/** The question that the person last saw. Their next words belong to it (law 6). */
export type Shown = {
  question: string
  at: Instant
  /** How often it has been put since an answer could be read; at 2 the words are taken as said. */
  tries: number
  /** Values of the options in the order in which they were numbered, so that "2" means then what it meant on the screen. */
  options?: string[]
  /** The texts that put it, by the ids of their rows: on a phone it is shown once one of these has left. Empty: only a page has put it. */
  sent?: string[]
  /** The read-back as it stood in the last text that left us; none where other words came after it. A bare yes agrees to this and to nothing else. */
  reading?: string
  /** What stood before it, kept while it may not have left yet. */
  before?: Shown
  /** Set while an earlier answer is being changed (BACK, CHANGE n). */
  changing?: boolean
}

export type FlowName = 'front_door' | 'parent' | 'someone_else' | 'young_person'

/** When texts came that moved nothing on, when and with which words those were answered, when sittings were begun, when they were told that we go quiet, when a sitting that may be a child's was left for another hand's. `dear`: a sitting of which only danger is answered, `danger`: when each kind of it was, on a number that is dear to answer (decide/abroad.ts). */
export type Pace = { idle: Instant[]; answered: { at: Instant; said: string }[]; opened: Instant[]; told?: Instant; turned?: Instant[]; dear?: true; danger?: Readonly<Record<string, Instant>> }

/** One sitting, front door to end. All of it is sealed in the store. `S`: who speaks, where that is known: what is shown to a parent takes an adult's alone. */
export type Conversation<S extends Speaker = Speaker> = {
  id: ConversationId
  area: AreaCode
  speaker: S
  /** What they asked for, or plainly write. Left out, as in all that were kept before there were others: English. */
  language?: Language
  /** Where unasked words go: where the person agreed to be reached. */
  line: Line
  flow: FlowName
  /** A hash of the machine's shape; when it differs, the place is found again from answers and milestones. */
  flowVersion: string
  /** XState's state value: only the place. Context is rebuilt from answers and milestones. */
  place: unknown
  shown: Shown | null
  /** What was on their screen before that: words that crossed our question on the way belong here. */
  shownBefore: Shown | null
  answers: Record<string, Answer>
  /** Answers whose question has left the flow: kept, never lost. */
  archived: Record<string, Answer>
  /** Readings gleaned from a long message, waiting for a yes. Never kept without one. */
  gleaned: Record<string, { said: string; value: Value; certainty: 'guessed' | 'answered' }>
  milestones: Partial<Record<Milestone, Instant>>
  remarks: Remark<TextOf<S>>[]
  /** The sitting at the unknown door that this one goes on from: the alerts that it raised stand for both. */
  cameFrom?: ConversationId
  /** A child's, on a grown-up's phone: the sitting that they took it up from, which whoever comes back to it has again. */
  lentBy?: ConversationId
  /** The nudge to ring came due while another hand held this phone, and was said to nobody (decide/lent.ts). */
  nudgeMissed?: true
  /** Topics of the alerts that this sitting has raised: a repeat joins the alert that is open. */
  raised: Record<string, Instant>
  /** A young person's, to whom check-ins go here: when the last was put, the words that were agreed with them, and what its own words ask (decide/check-in.ts). */
  checkedIn?: { at: Instant; codeWords: CodeWords; asks?: 'how' | 'offers' | 'else' }
  /** Words that a worker released for them, kept until they write next: nothing comes to a phone that is not safe to text. */
  toTell?: string
  /** The token of the report's private link, once it was given. */
  reportToken?: string
  /** How long it opens: an older one that has run out is never brought back, whoever kept it. */
  reportUntil?: Instant
  /** The sessions of the browsers that a private link let in. Whoever leaves is taken out; UNSHARE takes out all, and no link from before it lets anybody in. */
  webOpen?: string[]
  webClosed?: Instant
  /** The browser in which it was begun has left: its session opens it no more. */
  webLeft?: Instant
  /** The last few things heard, for danger that comes in fragments (law 1). `whole`: answered a question in full, and ends no thought that goes on. */
  recent: { at: Instant; text: string; whole?: true }[]
  /** So that a flood is answered a few times only (decide/pace.ts). */
  pace?: Pace
  /** The part of the network that its first words came from, as the knock had it. */
  network?: string
  /** Committed turns so far. */
  turn: number
  begun: Instant
  heard: Instant
  ended?: Instant
}

export type AdultsConversation = Conversation<Exclude<Speaker, ChildSpeaker>>
export type ChildsConversation = Conversation<ChildSpeaker>

// ── What a flow may ask of the world: data, never a callback ─────────────────

export type Effect =
  | { do: 'say'; message: string }
  /** The fixed answer to danger, by topic and speaker. */
  | { do: 'answerDanger'; level: 'emergency' | 'concern'; topic: string }
  | { do: 'ask'; question: string; because?: 'unread' | 'changing' }
  | { do: 'alert'; severity: Severity; topic: string }
  | { do: 'wait'; name: string; minutes: number; askedFor: boolean }
  | { do: 'stopWaiting'; name: string }
  /** Make (or make again) the report's private link. */
  | { do: 'handOver' }
  /** Make a private link by which this conversation goes on by another channel. */
  | { do: 'carryOn' }
  /** Another flow takes over in a new or the same sitting. */
  | { do: 'begin'; flow: FlowName }
  /** Withdraw the report's link. */
  | { do: 'withdraw' }
  | { do: 'finish' }

export type Severity = 'emergency' | 'concern' | 'service'

/** What danger.ts makes of a message, before anything else is made of it (law 1). */
export type Danger =
  | { level: 'none' | 'opt_out' | 'returned' }
  | { level: 'emergency' | 'concern'; topic: string; family: string; words: string }

// ── What is sent ─────────────────────────────────────────────────────────────

/** A message, rendered: what was said is the words, not a key. */
export type Outgoing = {
  /** `<inbound id>/<n>`: the same cause cannot send twice. */
  id: string
  conversation: ConversationId
  cause: InboundId
  to: Line
  body: string
  /** Which words these are, in clear: for receipts and figures, never the words themselves. */
  key: string
  /** After this instant it is not sent any more (a check-in that is hours late can harm). */
  sendBefore: Instant
  /** `answer`: asked for; `timer`: they agreed to it; `danger`: an answer to danger that asks nothing, and so is never out of date while it may be sent; `page`: to whoever is on call, whatever else that phone has to do with us; `check_in`: a worker's, which goes only while nobody has called it off. */
  kind: 'answer' | 'timer' | 'danger' | 'page' | 'check_in'
}

/** Why a message did not go. The policy is in the type: nobody reads error strings (reliability.md §1.3). */
export type Delivery =
  | { outcome: 'sent'; ref: string }
  | { outcome: 'again'; because: 'unreachable' | 'throttled' | 'handset_off'; afterSeconds: number }
  | { outcome: 'never'; because: 'opted_out' | 'no_such_number' | 'refused' | 'misconfigured' | 'too_late' | 'no_longer_needed'; code: string }
  /** The provider may or may not have it: ask, and if it cannot say, a person decides. */
  | { outcome: 'unknown' }

export type DeliveryState = 'waiting' | 'sending' | 'sent' | 'delivered' | 'failed' | 'uncertain' | 'dropped'

/** One line of a conversation as people see it. */
export type ThreadEntry = {
  n: number
  direction: 'in' | 'out'
  channel: Channel
  body: string
  at: Instant
  state: 'received' | DeliveryState
}

export type Alert = {
  id: string
  conversation: ConversationId
  severity: Severity
  topic: string
  /** Neutral code that people may say aloud or post: no name, no number. */
  code: string
  at: Instant
  /** Who has it in hand, by the key of the rota, and since when. Still open: only an outcome closes it. */
  acknowledged?: { by: string; at: Instant }
  resolved?: Resolution
  /** Its row was written or changed by another hand: it is shown, and nothing that it leads to is opened. */
  forged?: true
}

/** What came of an alert. `log`: the police's own number where they were rung. All but the outcome and the time is sealed. */
export type Resolution = { by: string; at: Instant; outcome: Outcome; log: string; notes: string }
export const outcomes = ['police_rung', 'spoken_to_child', 'referred', 'false_alarm'] as const
/** What came of a message home. Only the form for it closes its alert so. */
const homeOutcomes = ['passed_on', 'not_passed_on'] as const
export type Outcome = (typeof outcomes)[number] | (typeof homeOutcomes)[number]

/** A private link. Only the hash of its token is kept. */
export type LinkGrant = {
  tokenHash: string
  conversation: ConversationId
  kind: 'report' | 'carry_on'
  expires: Instant
}

export type AuditEntry = { at: Instant; actor: string; action: string; outcome: string }
