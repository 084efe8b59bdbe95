/**
 * Peterborough: its front doors, clocks and thresholds, from a report to its corporate parenting committee of November 2018 (seed 003) and
 * pages seen since. Everything here is unverified. A newer joint protocol exists and could not be read whole: its lead should look there first.
 */
import { draft, type AreaPack } from '../shape.ts'
import { dayMissingPrompts, dfe, fact, notKnown, nowhereToGo16, quietHours, searchFirst, supportedAsAnyOther, threeIn90 } from './common.ts'

const pages = 'cpics.org.uk/safeguarding; peterborough.gov.uk, worried about a child; healthwatchpeterborough.co.uk (2020) (stored copies)'
const protocol = 'safeguardingcambspeterborough.org.uk, Peterborough children missing from home protocol, December 2024, due for review in '
  + 'December 2025 (only its beginning could be read)'

export const peterborough = {
  code: 'peterborough',
  name: 'Peterborough',
  timeZone: 'Europe/London',
  force: 'cambridgeshire',
  frontDoor: fact('01733 864180', pages),
  // "In office hours", and no page that names this number says which those are.
  frontDoorHours: fact('hours not checked', 'healthwatchpeterborough.co.uk (2020) says office hours and gives none'),
  frontDoorOpening: fact(notKnown, 'healthwatchpeterborough.co.uk (2020) says office hours and gives none'),
  outOfHours: fact('01733 234724', `${pages}; also weekends and public holidays`),
  otherDoors: [],
  spareWord: { word: 'poster', agreed: draft },
  quietHours,
  languages: fact(['pl'], 'ONS, Census 2021: Polish among the languages most spoken here beside English (general knowledge, unverified); switched on to prove it, drafts only'),
  thresholds: fact(
    'Missing as soon as nobody can say where the child is. The police give the grade and keep no second list of absent children. '
    + 'Each child known to the council has a first look at further risks, such as exploitation.',
    '003 §4.6.7; cambs.police.uk, FOI answer of July 2019 (stored copy); College of Policing, quoted in 002 §1',
  ),
  returnInterviewHours: fact(72, `003 §4.6.1, 4.6.3; ${dfe}`),
  returnInterview: fact(
    'Counted from when the child is located or is back, whichever is first. Offered to every child: at home by the council\'s own missing worker, in care by an '
    + 'independent charity. For a child placed here by another council, that council is told and arranges it.',
    '003 §4.6.1-4.6.3, 5.1.2',
  ),
  strategyMeeting: fact(
    'Held when risks rise, with those who know the child. The report gives no number of episodes.',
    '003 §5.1.1',
  ),
  triggers: [
    threeIn90('borrowed from 002 §9.3, as the nearest written procedure; 003 gives no number'),
    fact({ when: 'high_risk_after_interview', calls: 'strategy_meeting' }, '003 §5.1.1 (when risks escalate)'),
    dayMissingPrompts,
  ],
  supportedAccommodation16: supportedAsAnyOther('003 (silent on supported accommodation)'),
  nowhereToGo16: nowhereToGo16('003 is silent on it.'),
  disagreements: [
    searchFirst('003 is silent; the nearest written procedure is 002 §5.2.1: search before reporting'),
    {
      what: 'Who holds the return interview?',
      readings: [
        '003 §4.6.1: the missing co-ordinator, within 72 hours',
        '003 §4.6.2: a charity for all children in care, a missing case worker for those at home',
        '003 §5.1.2: inspectors found children in care at high risk hard to reach by it',
      ],
      takenUntilDecided: 'Nobody is named to a family. The child is asked whom they would talk to; one that was not taken up is offered again.',
    },
    {
      what: 'When does the 72-hour clock of the return interview begin?',
      readings: ['003 §4.6.3: when the child is located', '002 §7.9: when the child returns'],
      takenUntilDecided: 'Whichever comes first.',
    },
    {
      what: 'A child placed here by another council: who arranges the interview?',
      readings: [
        '003 §4.6.3: the council responsible for the child, once it has been told',
        '001 ¶5 (another area\'s paper): the area where the child is sees them too',
      ],
      takenUntilDecided: 'The council responsible is told the same day, and a worker here asks whether it was done.',
    },
    {
      what: 'How many episodes call for a strategy meeting?',
      readings: [
        '003 §5.1.1: when risks escalate; no number',
        '002 §9.3: three in 90 days, or more than 24 hours, or high risk; 004 §3: three in 30 days',
        protocol,
      ],
      takenUntilDecided: 'Three in 90 days, or rising risk at any number. 24 hours missing prompts a manager to decide and say why.',
    },
    {
      what: 'Whose figures add up?',
      readings: [
        '003 §4.6.4: 568 episodes in 2017/18',
        '003 §4.6.5: 309 in care, 78 on a protection plan and 187 in need, which is 574, though some children were known to nobody',
        '003 §4.6.7-4.6.8: 182 children known and 120 not, 302 together',
      ],
      takenUntilDecided: 'Every figure is printed with what it was divided by, and text and table come from one count.',
    },
  ],
} as const satisfies AreaPack
