/** The report's own few words: names of groups, how sure an answer is, what happened when. Drafts, like all words. */
import type { GroupKey } from '../../content/shape.ts'
import type { Certainty, Channel, Milestone, Remark } from '../vocabulary.ts'

export const groupTitles: Record<GroupKey, string> = {
  danger_now: 'Danger now',
  you: 'Who is ringing',
  the_child: 'The child',
  last_seen: 'Last seen',
  why_worried: 'Why worried',
  history: 'Missing before',
  health: 'Health',
  exploitation: 'Exploitation',
  phone_online: 'Phone and online',
  money_travel: 'Money and travel',
  people_places: 'People and places',
  description: 'Description',
  done_so_far: 'Done so far',
  evidence_consent: 'Photo, search and consent',
  status: 'Care and plans',
  police_reference: 'Police reference',
}

/** The same where the child has died: what is past is said as past. */
export const recordTitles: Partial<Record<GroupKey, string>> = {
  danger_now: 'What was feared', you: 'Who told us', last_seen: 'As it was told: last seen', why_worried: 'The worry then', history: 'Before', done_so_far: 'What was done',
}

/** The order of the sheet: who, danger, last seen, why, then as a handler goes on (experience.md §5.1). */
export const callOrder: readonly GroupKey[] = [
  'the_child', 'danger_now', 'last_seen', 'why_worried', 'done_so_far', 'history', 'health', 'exploitation', 'description',
  'phone_online', 'people_places', 'money_travel', 'you', 'status', 'evidence_consent', 'police_reference',
]

/** Said where it is not plain from the row: an answer to its own question needs no remark. */
export const certaintyWords: Record<Certainty | 'not_asked', string> = {
  answered: '',
  confirmed: 'from a longer message, agreed',
  not_agreed: 'read from their text, not yet agreed',
  guessed: 'our reading',
  as_said: 'in their words',
  not_known: 'they do not know',
  skipped: 'left out',
  not_asked: 'not asked yet',
}

export const channelWords: Record<Channel, string> = { sms: 'text', web: 'web' }

/** Only what a call handler can use. The rest of the milestones are the conversation's own. */
export const milestoneWords: Partial<Record<Milestone, string>> = {
  danger: 'Told us of possible danger',
  rang: 'Says they rang the police',
  no_answer: 'Rang, and nobody answered',
  refused: 'Rang, and was turned away or told to wait',
  located: 'Says they know where the child is',
  returned: 'Says the child is back',
  bereaved: 'Says the child has died',
  police_told_back: 'Says the police know that the child is back',
}

export const remarkWords: Record<Remark['why'], string> = {
  first: 'First message', news: 'News', danger: 'Possible danger', other: 'Also said',
}

export const fixed = {
  missing: 'I am ringing to report a child missing.',
  unsafe: 'I am ringing about a child who is not safe. I know where they are.',
  kept: 'I am ringing about a child kept from home. I know who has them.',
  back: 'I am ringing because a child who was missing is back.',
  /** After a death: no call to be made, and nobody's word but theirs. */
  died: 'We were told that this child has died. Nobody has confirmed it to us.',
  sayDied: 'I am ringing about a child who has died.',
  ofTheDead: 'Below is what was told to us before that, as it was told. We pass nothing on. Nobody has to do anything with it.',
  /** Where there was nothing but a fear of their own (own-fear.ts). */
  byVoice: 'More to say by voice',
  notKnown: 'Not known',
  /** The same, as somebody says it aloud. */
  sayNotKnown: 'I do not know that yet.',
  notPolice: 'Our reference, not a police reference',
  notYet: 'The police do not have this until you ring. Telling us is not reporting.',
  rung: 'We pass nothing on. With any news, ring the police and quote their reference.',
  policeDecide: 'The police decide the level of risk. Nothing here is a grade.',
  title: 'Report for the police',
  titleOfRecord: 'What was told to us',
  flags: 'Signs of danger',
  notAsked: 'Not asked yet',
  remarks: 'Also said',
  milestones: 'What happened when',
  reference: 'Police reference',
  officer: 'Officer or call handler',
  callTime: 'Time of call',
  nextTime: 'When they will ring or come',
} as const
