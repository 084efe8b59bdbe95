/**
 * Gateshead: its front doors, clocks and thresholds, from its committee report on 2023/24 (seed 004) and its own page.
 * Everything here is unverified. The report is about figures more than procedure: where it is silent, we say so.
 */
import type { AreaPack, Checked } from '../shape.ts'

const unverified: Checked = { status: 'unverified' }
/** The day on which stored copies of the pages were read. Nobody has rung these numbers. */
const seen = '2026-11-22'
const page = 'gateshead.gov.uk/article/23120 (stored copy, undated)'

export const gateshead = {
  code: 'gateshead',
  name: 'Gateshead',
  timeZone: 'Europe/London',
  force: 'northumbria',
  frontDoor: { value: '0191 433 2653', source: page, seen, checked: unverified },
  frontDoorHours: { value: 'Monday to Thursday 9am to 5pm, Friday 9am to 4:30pm', source: page, seen, checked: unverified },
  outOfHours: { value: '0191 477 0844', source: page, seen, checked: unverified },
  // Unasked company goes out only between these. Our judgement: no published rule sets such hours for a parent.
  quietHours: {
    value: { from: '08:00', until: '21:00' },
    source: 'our judgement (design research, November 2026)',
    seen, checked: unverified,
  },
  returnInterviewHours: {
    value: 72,
    source: '004 §1 (counted from the date and time found), §4; DfE statutory guidance, January 2014',
    seen, checked: unverified,
  },
  strategyMeeting: {
    value: 'Three episodes in 30 days. The weekly list of missing children is a further prompt, and a manager records why '
      + 'where no meeting is held.',
    source: '004 §3, 6',
    seen, checked: unverified,
  },
  supportedAccommodation16: {
    value: '16 or 17, in supported living, not back by curfew, and no safeguarding worry or risk outside the home: '
      + 'tell the Emergency Duty Team. Any worry at all: report to the police.',
    source: '004 §3',
    seen, checked: unverified,
  },
  disagreements: [
    {
      what: 'Search first, or report first?',
      readings: [
        '004 is silent; the nearest written procedure is 002 §5.2.1: search before reporting',
        'connect2project.co.uk, and a charity\'s helpline head in the press (2026): tell the police first and leave the searching to them',
      ],
      takenUntilDecided: 'Red flags first; the checks are done beside ringing, never before it; report now is open at every step.',
    },
    {
      what: '16 or 17 in supported living and not back by curfew: duty team or police?',
      readings: [
        '004 §3: the Emergency Duty Team, where there is no worry',
        'College of Policing (quoted in 002 §1): missing as soon as whereabouts cannot be established',
      ],
      takenUntilDecided: 'The duty team only when every red flag was answered no and the area\'s rule plainly fits. '
        + 'Not sure, or the duty team does not answer: the police. Ringing the police is never advised against.',
    },
    {
      what: 'How many episodes call for a strategy meeting?',
      readings: [
        '004 §3: three in 30 days',
        '002 §9.3: three in 90 days, or more than 24 hours, or high risk',
        '001 (2017): three, five or nine in 90 days, thought too slow',
      ],
      takenUntilDecided: 'Three in 30 days is the trigger. Three in 90 days, or 24 hours missing, prompts a manager to decide and say why.',
    },
    {
      what: 'When does the 72-hour clock of the return interview begin?',
      readings: ['004 §1: when the child is found', '002 §7.9: when the child returns'],
      takenUntilDecided: 'Whichever comes first.',
    },
    {
      what: 'How many interviews were accepted in 2022/23?',
      readings: ['004 §1, the text: 73 per cent', '004 §1, the table: 886 of 1,567, which is 56.5 per cent'],
      takenUntilDecided: 'Every figure is printed with what it was divided by, and text and table come from one count.',
    },
  ],
} as const satisfies AreaPack
