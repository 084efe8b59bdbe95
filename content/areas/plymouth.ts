/**
 * Plymouth: its front doors, clocks and thresholds, from a council paper of 2013 on its team for missing young people (seed 000) and pages
 * seen since. Everything here is unverified. The paper is older than the guidance now in force: where they part, it is written down.
 */
import { draft, type AreaPack } from '../shape.ts'
import { dayMissingPrompts, dfe, fact, nowhereToGo16, quietHours, searchFirst, supportedAsAnyOther } from './common.ts'

const page = 'plymouth.gov.uk/worried-about-child (stored copy, undated)'
const older = 'plymouth.gov.uk/report-child-abuse-or-neglect (stored copy, undated)'

export const plymouth = {
  code: 'plymouth',
  name: 'Plymouth',
  timeZone: 'Europe/London',
  force: 'devon_and_cornwall',
  frontDoor: fact('01752 668000', `${page}; ${older}`),
  frontDoorHours: fact('8am to 8pm Monday to Friday, 9am to 5pm weekends and bank holidays', page),
  frontDoorOpening: fact({
    open: 'at', bankHolidays: { from: '09:00', until: '17:00' },
    spells: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', until: '20:00' }, { days: ['sat', 'sun'], from: '09:00', until: '17:00' }],
  }, page),
  outOfHours: fact('01752 346984', `${older}; plymouthscb.co.uk/making-a-referral (stored copy, undated)`),
  otherDoors: [],
  spareWord: { word: 'guitar', agreed: draft },
  quietHours,
  thresholds: fact(
    'Missing as soon as nobody can say where the child is. The police give the grade. The team\'s own work is with 10 to 17 year olds who '
    + 'went, were made to leave, or cannot be found; a child of any age is reported to the police.',
    '000 §3, 4; College of Policing, quoted in 002 §1',
  ),
  returnInterviewHours: fact(72, `${dfe} (000 §5, 7 speaks of 48 hours for the first contact)`),
  firstContactHours: fact({ aim: 24, most: 48 }, '000 §5, 7'),
  returnInterview: fact(
    'Counted from the child\'s return. Offered to every child, every time. The team gets in touch with the child or a parent within 48 hours, '
    + 'better within 24, and looks at health, at why they went and at what would stop it.',
    `000 §5, 6; ${dfe}`,
  ),
  strategyMeeting: fact(
    'The paper names no number of episodes. What a child says about being hurt goes to child protection and the police at once.',
    '000 §6 (silent on strategy meetings)',
  ),
  triggers: [
    fact({ when: 'episodes', count: 2, days: 90, calls: 'manager_decides' }, '000 §5 (a second episode calls for an interview); the 90 days are borrowed from 002 §9.3'),
    fact({ when: 'episodes', count: 3, days: 90, calls: 'strategy_meeting' }, 'borrowed from 002 §9.3, as the nearest written procedure; 000 is silent'),
    dayMissingPrompts,
  ],
  supportedAccommodation16: supportedAsAnyOther('000 (silent on supported accommodation)'),
  nowhereToGo16: nowhereToGo16('000 §4: the team\'s work includes young people who were made to leave home.'),
  disagreements: [
    searchFirst('000 §3: parents take reasonable steps and report as soon as possible when they cannot find the child and are still worried'),
    {
      what: 'The return interview: within 24, 48 or 72 hours?',
      readings: [
        '000 §5: the team gets in touch within 48 hours at most, better within 24',
        '000 §7: contact within 48 hours, and then an interview',
        `${dfe}: the interview itself within 72 hours of the return`,
      ],
      takenUntilDecided: 'All three clocks run: 24 hours is aimed at, 48 is the most for the first contact, 72 for the interview. A family is told 72.',
    },
    {
      what: 'Who is offered a return interview?',
      readings: [
        '000 §5: under 13, known to be vulnerable, or missing for a second time',
        `${dfe}: every child, every time`,
      ],
      takenUntilDecided: 'Every child, every time.',
    },
    {
      what: 'Is a child under 10 the team\'s to look for?',
      readings: [
        '000 §4: the team works with 10 to 17 year olds',
        '000 §5: it interviews those under 13; 002 Part A: ten or under is itself a sign of danger',
      ],
      takenUntilDecided: 'A child of ten or under is 999. The team\'s ages are never used to turn anyone away.',
    },
    {
      what: 'Which number at night?',
      readings: [
        `${page}: a duty service answers overnight, and no other number is named`,
        `${older}: a number of its own outside working hours`,
      ],
      takenUntilDecided: 'The number of its own, with the day number beside it. 999 and 101 always.',
    },
    {
      what: 'How many episodes call for a strategy meeting?',
      readings: [
        '000 names none',
        '002 §9.3: three in 90 days, or more than 24 hours, or high risk',
        '004 §3: three in 30 days',
      ],
      takenUntilDecided: 'Three in 90 days is the trigger, which three in 30 days also meets. A second episode, or 24 hours missing, prompts a manager to decide and say why.',
    },
    {
      what: 'Is the team still there?',
      readings: [
        '000 §1-2 (2013): a missing and intervention team within the youth service',
        'no page seen since names it; one stored page speaks of Families First, an older one of a Gateway',
      ],
      takenUntilDecided: 'No team is named to anyone: children\'s services and the police only.',
    },
  ],
} as const satisfies AreaPack
