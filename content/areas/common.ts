/** What holds in every area until its own papers say otherwise: national law and guidance, in our own words, and our own judgement. */
import type { AreaPack, Checked, Fact, Opening, Spell, Trigger } from '../shape.ts'

export const unverified: Checked = { status: 'unverified' }
/** The day on which stored copies of the pages were read. Nobody has rung these numbers. */
export const seen = '2026-11-22'

export const fact = <const T>(value: T, source: string): Fact<T> => ({ value, source, seen, checked: unverified })

export const notKnown: Opening = { open: 'not_known' }
const weekdays = ['mon', 'tue', 'wed', 'thu'] as const
/** Council offices: the same hours from Monday to Thursday, shorter on Friday, closed at weekends and on bank holidays. */
export const officeHours = (mondayToThursday: Spell, friday: Spell): Opening => ({
  open: 'at', spells: [{ days: weekdays, ...mondayToThursday }, { days: ['fri'], ...friday }], bankHolidays: 'closed',
})

/** Unasked company goes out only between these. No published rule sets such hours for a parent. */
export const quietHours = fact({ from: '08:00', until: '21:00' }, 'our judgement (design research, November 2026)')

export const dfe = 'DfE (2014), statutory guidance on missing children'

export const threeIn90 = (source: string): Fact<Trigger> => fact({ when: 'episodes', count: 3, days: 90, calls: 'strategy_meeting' }, source)
/** Where an area's own papers name no such hour: 002 is the only written procedure that we have, so it prompts a person and no more. */
export const dayMissingPrompts = fact(
  { when: 'missing_for', hours: 24, calls: 'manager_decides' },
  'borrowed from 002 §9.3, as the nearest written procedure; this area\'s own paper is silent',
)

/** National law: the same in all five. No area's own joint protocol has been read. */
const law = 'Children Act 1989 s.17, 20; R (G) v Southwark [2009] UKHL 26; Housing Act 1996 s.188 and the 2002 order on priority need; '
  + 'joint guidance on homeless 16 and 17 year olds, MHCLG and DfE, April 2018 (all by general knowledge; article39.org.uk, January 2021, and '
  + 'a Shelter briefing of November 2009 were read in stored copies)'
export const nowhereToGo16 = (local: string): Fact<string> => fact(
  'Children\'s services must look into it, and nearly always must house a child of 16 or 17 who cannot go home. They may not just send them to '
  + 'the housing office. A safe bed comes first, tonight, and the assessment after. Ring children\'s services, at night the night number. '
  + 'Refused? Ask for it in writing, and ask for an advocate.',
  `${law}. ${local}`,
)

/** What every area's papers leave open, or answer differently from each other. */
type Disagreement = AreaPack['disagreements'][number]
export const searchFirst = (local: string): Disagreement => ({
  what: 'Search first, or report first?',
  readings: [
    local,
    'connect2project.co.uk, and a charity\'s helpline head in the press (2026): tell the police first and leave the searching to them',
  ],
  takenUntilDecided: 'Red flags first; the checks are done beside ringing, never before it; report now is open at every step.',
})

/** The same wherever no rule of the area's own was found. */
export const supportedAsAnyOther = (silent: string): Fact<string> => fact(
  'No rule of its own was found. Treat a 16 or 17 year old in supported accommodation as any other child: report to the police.', silent,
)
