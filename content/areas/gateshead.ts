/**
 * Gateshead: its front doors, clocks and thresholds, from its committee report on 2023/24 (seed 004) and its own page.
 * Everything here is unverified. The report is about figures more than procedure: where it is silent, we say so.
 */
import { draft, type AreaPack } from '../shape.ts'
import { dayMissingPrompts, dfe, fact, nowhereToGo16, officeHours, quietHours, searchFirst } from './common.ts'

const page = 'gateshead.gov.uk/article/23120 (stored copy, undated)'

export const gateshead = {
  code: 'gateshead',
  name: 'Gateshead',
  timeZone: 'Europe/London',
  force: 'northumbria',
  frontDoor: fact('0191 433 2653', page),
  frontDoorHours: fact('Monday to Thursday 9am to 5pm, Friday 9am to 4:30pm', page),
  // The page does not speak of bank holidays: closed is the reading that sends nobody to a phone that rings out.
  frontDoorOpening: fact(officeHours({ from: '09:00', until: '17:00' }, { from: '09:00', until: '16:30' }), page),
  outOfHours: fact('0191 477 0844', page),
  otherDoors: [],
  spareWord: { word: 'ticket', agreed: draft },
  quietHours,
  thresholds: fact(
    'Missing as soon as nobody can say where the child is. The police give the grade. The report names no grades of its own.',
    '004 (silent on grades); College of Policing, quoted in 002 §1',
  ),
  returnInterviewHours: fact(72, `004 §1 (counted from the date and time found), §4; ${dfe}`),
  returnInterview: fact(
    'Counted from when the child is found or is back, whichever is first. Offered to every child who was reported missing, from home or care, '
    + 'by a worker who is not their social worker. It goes to the social worker and the police.',
    '004 Background, §1, 4, 5',
  ),
  strategyMeeting: fact(
    'Three episodes in 30 days. The weekly list of missing children is a further prompt, and a manager records why where no meeting is held.',
    '004 §3, 6',
  ),
  triggers: [
    fact({ when: 'episodes', count: 3, days: 30, calls: 'strategy_meeting' }, '004 §3'),
    fact({ when: 'episodes', count: 3, days: 90, calls: 'manager_decides' }, 'borrowed from 002 §9.3; 004 §6 (the weekly list prompts a decision)'),
    dayMissingPrompts,
  ],
  supportedAccommodation16: fact(
    '16 or 17, in supported living, not back by curfew, and no safeguarding worry or risk outside the home: '
    + 'tell the Emergency Duty Team. Any worry at all: report to the police.',
    '004 §3',
  ),
  nowhereToGo16: nowhereToGo16('004 §12: its team for vulnerable adolescents takes 16 and 17 year olds on the edge of homelessness.'),
  disagreements: [
    searchFirst('004 is silent; the nearest written procedure is 002 §5.2.1: search before reporting'),
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
