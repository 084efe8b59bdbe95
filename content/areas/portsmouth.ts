/**
 * Portsmouth: its front doors, clocks and thresholds, from its toolkit of January 2016 (seed 002) and pages seen since.
 * Everything here is unverified. Where the toolkit disagrees with itself or with others, it is written down at the end.
 */
import { draft, type AreaPack } from '../shape.ts'
import { dfe, fact, notKnown, nowhereToGo16, quietHours, supportedAsAnyOther, threeIn90 } from './common.ts'

export const portsmouth = {
  code: 'portsmouth',
  name: 'Portsmouth',
  timeZone: 'Europe/London',
  force: 'hampshire',
  // The toolkit prints a second number beside this one: it costs the caller money and is in `deadNumbers`.
  frontDoor: fact('023 9268 8793', '002 App. 9; portsmoutheducationpartnership.co.uk/inclusion/safeguarding-and-prevent (stored copy, undated)'),
  // No source gives the hours. A page must not print office hours that nobody has seen.
  frontDoorHours: fact('hours not checked', 'no source found'),
  frontDoorOpening: fact(notKnown, 'no source found'),
  outOfHours: fact(
    '0300 555 1373',
    'the former safeguarding board\'s page (stored copy, undated); hants.gov.uk: its out-of-hours service covers Portsmouth',
  ),
  otherDoors: [],
  spareWord: { word: 'jacket', agreed: draft },
  quietHours,
  thresholds: fact(
    'Missing as soon as nobody can say where the child is, until they are found and known to be well. The police give the grade. '
    + 'Nobody under 16, and nobody with a learning disability, is low.',
    '002 §1, 5.3.2, 6.3.5, App. 4',
  ),
  returnInterviewHours: fact(72, `002 §7.9; ${dfe}`),
  returnInterview: fact(
    'Counted from the child\'s return. Offered to every child, every time, by somebody apart from those who look after them where that can be; '
    + 'the child is asked whom they would like. In care, the placement tells a senior manager when 72 hours have passed.',
    `002 §7.4, 7.6-7.9, 7.15; ${dfe}`,
  ),
  strategyMeeting: fact(
    'Missing for more than 24 hours, or three episodes in 90 days, or high risk after the return interview. '
    + 'Held within a week. Again at 7 days; every fortnight after that; at 3 months under the Head of Service. '
    + 'In care, the senior manager is told by 48 hours. Anyone with a serious worry may call one at any time.',
    '002 §5.6.5, 5.7.7, 6.6.1-6.6.3, 9.1, 9.3, 9.6, App. 3',
  ),
  triggers: [
    fact({ when: 'missing_for', hours: 24, calls: 'strategy_meeting' }, '002 §9.3, App. 3'),
    threeIn90('002 §6.6.3, 9.3'),
    fact({ when: 'high_risk_after_interview', calls: 'strategy_meeting' }, '002 §5.7.7, 7.11, 9.3'),
    fact({ when: 'missing_for', hours: 48, calls: 'senior_manager' }, '002 §6.6.1 (in care)'),
    fact({ when: 'missing_for', hours: 7 * 24, calls: 'strategy_meeting' }, '002 §5.6.5, 6.6.2 (again)'),
    fact({ when: 'missing_for', hours: 90 * 24, calls: 'head_of_service' }, '002 App. 3 (three months)'),
  ],
  supportedAccommodation16: supportedAsAnyOther('002 §6.2.1, 6.3.5 (silent on supported accommodation)'),
  nowhereToGo16: nowhereToGo16('002 §5 looks only at whether a child over 16 can live alone; it names no duty.'),
  disagreements: [
    {
      what: 'Search first, or report first?',
      readings: [
        '002 §5.2.1: parents are expected to search, ring round and visit known places before they report',
        'connect2project.co.uk, and a charity\'s helpline head in the press (2026): tell the police first and leave the searching to them',
        '002 §6.2.5: some children should be reported at once',
      ],
      takenUntilDecided: 'Red flags first; the checks are done beside ringing, never before it; report now is open at every step.',
    },
    {
      what: 'Which grades may the police give?',
      readings: [
        '002 §5.3.2: high or medium only',
        '002 §6.3.5: high, medium, low or no apparent risk, and nobody under 16 is low',
        '002 App. 4: nobody with a learning disability is low',
      ],
      takenUntilDecided: 'We print no grade at all. No step treats a child under 16, or with a learning disability, as low risk.',
    },
    {
      what: 'A child in care who is out and not thought at risk: wait 48 hours?',
      readings: [
        '002 App. 3: watch and review, and start the missing procedure after 48 hours',
        '002 §1 (College of Policing): missing as soon as whereabouts cannot be established',
        '002 §6.2.5: a report may be right at once',
      ],
      takenUntilDecided: 'Nobody is told to wait. Whereabouts unknown is missing; the 48 hours are not used.',
    },
    {
      what: 'A strategy meeting at 24 hours, at 48 hours or at 7 days?',
      readings: [
        '002 §9.3 and App. 3: missing for more than 24 hours',
        '002 §6.6.1: at 48 hours (care)',
        '002 §5.6.5: at 7 days (home)',
      ],
      takenUntilDecided: '24 hours, for home and care alike. The 48-hour and 7-day points remain as later looks.',
    },
    {
      what: 'Three episodes in 90 days: a meeting, or a conversation in the MASH?',
      readings: [
        '002 §5.6.6 (home): the MASH shares what is known and agrees a proportionate plan',
        '002 §6.6.3, 9.3: a strategy meeting is triggered',
      ],
      takenUntilDecided: 'A strategy meeting.',
    },
    {
      what: 'Who is offered a return interview?',
      readings: [
        '002 §7.4: from home only after 24 hours, a third episode, crime or known mental ill health; in care always',
        'DfE statutory guidance 2014: every child, every time',
        '002 §7.3, 5.7.6: the council decides each time',
      ],
      takenUntilDecided: 'Every child, every time, within 72 hours.',
    },
    {
      what: 'May the police check on a returned child by telephone?',
      readings: [
        '002 §5.7.3: never by telephone',
        'missingpeople.org.uk, when a missing person is found: sometimes by telephone at lower risk',
      ],
      takenUntilDecided: 'In person. An episode is not closed until the child has been seen.',
    },
    {
      what: 'Out without permission and not thought at risk: is that missing?',
      readings: [
        '002 App. 2, the NO branch: the parent thinks again later',
        '002 §1: anyone whose whereabouts cannot be established is missing',
      ],
      takenUntilDecided: 'The NO branch is offered only when every red flag was answered no, and never under 13, in care, on a plan, '
        + 'with a learning disability, missed before, or with a worry about exploitation.',
    },
    {
      what: 'Is the 15-minute rule advice for everyone?',
      readings: [
        '002 App. 7: one family\'s plan (15 minutes, then another 15, then the police)',
        'no source gives it as general advice',
      ],
      takenUntilDecided: 'Offered as a time to look again. It never holds a report back.',
    },
    {
      what: 'Who brings a child in care back, and when?',
      readings: [
        '002 §6.7.1: the council between 9am and 9pm; after that either',
        '002 §6.7.3: the police may help when the child\'s safety asks for it, and should not refuse without reason',
      ],
      takenUntilDecided: 'The police are asked whenever it is not safe for a carer to go, at any hour. No hour is printed to a carer as a reason to wait.',
    },
  ],
} as const satisfies AreaPack
