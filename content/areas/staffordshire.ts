/**
 * Staffordshire, with Stoke-on-Trent: two councils, one police force and one joint protocol (seed 001 ¶10). From a county report of March
 * 2017 (seed 001) and pages seen since. Everything here is unverified. The services it names were out to tender when it was written.
 */
import { draft, type AreaPack } from '../shape.ts'
import { dayMissingPrompts, dfe, fact, notKnown, nowhereToGo16, officeHours, quietHours, searchFirst, supportedAsAnyOther } from './common.ts'

const stoke = 'safeguardingchildren.stoke.gov.uk/parents-carers (stored copy, undated)'
const county = 'staffordshire.gov.uk, Child protection (stored copy, 2021)'
const protocol = 'staffsscb.org.uk/children-missing-from-home-care, joint protocol amended January 2022 (only its beginning could be read)'

export const staffordshire = {
  code: 'staffordshire',
  name: 'Staffordshire',
  timeZone: 'Europe/London',
  force: 'staffordshire',
  frontDoor: fact('0300 111 8007', 'domain.md §4.4 (general knowledge; the number on the stored pages is older)'),
  frontDoorHours: fact('hours not checked', 'no page with this number was found'),
  frontDoorOpening: fact(notKnown, 'no page with this number was found'),
  // Older pages print an 0845 form of it, which costs the caller money and is in `deadNumbers`.
  outOfHours: fact('0345 604 2886', `${county}; ssaspb.org.uk (stored copy, undated)`),
  otherDoors: [{
    council: 'Stoke',
    frontDoor: fact('01782 235100', stoke),
    frontDoorHours: fact('Monday to Thursday 8:30am to 5pm, Friday 8:30am to 4:30pm', stoke),
    frontDoorOpening: fact(officeHours({ from: '08:30', until: '17:00' }, { from: '08:30', until: '16:30' }), `${stoke}; stoke.gov.uk (2024)`),
    outOfHours: fact('01782 234234', `${stoke}; weekends and bank holidays too`),
  }],
  spareWord: { word: 'laptop', agreed: draft },
  quietHours,
  languages: fact(['cy'], 'Nearest of the five to Wales: a child from there may be here (our judgement); switched on to prove it, drafts only'),
  thresholds: fact(
    'Missing as soon as nobody can say where the child is. The police give the grade. The old grade "absent" is not used by us.',
    '001 ¶22a (925 missing, 356 absent in half of 2016/17); College of Policing, quoted in 002 §1',
  ),
  returnInterviewHours: fact(72, `${dfe}; 001 ¶11 works by it and names no hours of its own`),
  returnInterview: fact(
    'Counted from the child\'s return. Offered to every child up to 18 living in the county, other councils\' children too, by somebody who does '
    + 'not look after them. Where it does not come about, the worker keeps trying for two weeks, together with those whom the child knows.',
    '001 ¶5-7, 22k, 24, 26, 28',
  ),
  strategyMeeting: fact(
    'An intervention meeting at three, five and nine episodes in 90 days, and at any time that somebody is worried that it is getting worse: '
    + 'the county itself thought that waiting for the third may be too late.',
    '001 ¶21a, 40',
  ),
  triggers: [
    fact({ when: 'episodes', count: 3, days: 90, calls: 'intervention_meeting' }, '001 ¶21a, 40'),
    fact({ when: 'episodes', count: 5, days: 90, calls: 'intervention_meeting' }, '001 ¶21a, 40'),
    fact({ when: 'episodes', count: 9, days: 90, calls: 'intervention_meeting' }, '001 ¶21a, 40'),
    fact({ when: 'episodes', count: 2, days: 90, calls: 'manager_decides' }, '001 ¶40 (at any time: waiting for three may be too late)'),
    dayMissingPrompts,
  ],
  supportedAccommodation16: supportedAsAnyOther('001 (silent on supported accommodation)'),
  nowhereToGo16: nowhereToGo16('001 is silent on it.'),
  disagreements: [
    searchFirst('001 is silent; the county\'s police page (stored copy, undated) expects parents to make reasonable enquiries first'),
    {
      what: 'Three episodes before anybody meets?',
      readings: [
        '001 ¶21a: meetings at three, five and nine episodes in 90 days',
        '001 ¶40: any partner may ask for one at any time, and waiting for three, five, nine may be too late',
        '004 §3: three in 30 days; 002 §9.3: three in 90 days, or more than 24 hours',
        protocol,
      ],
      takenUntilDecided: 'A second episode, or 24 hours missing, prompts a manager to decide and say why. Three in 90 days is a meeting.',
    },
    {
      what: 'Missing or absent?',
      readings: [
        '001 ¶5, 22a: counts children missing and children absent',
        'College of Policing (quoted in 002 §1): whereabouts unknown is missing; the police gave up "absent" about 2016',
      ],
      takenUntilDecided: 'Missing. The word absent is shown to nobody.',
    },
    {
      what: 'Who holds the return interview: one service, or two by district?',
      readings: [
        '001 ¶18: in the north (with Stoke) a commissioned charity, from home and care',
        '001 ¶19: in the south and east the county\'s own workers',
        '001 ¶20, 44: one new service for all from September 2017',
      ],
      takenUntilDecided: 'No service is named to anyone. The council whose child it is arranges it; the clock runs the same everywhere.',
    },
    {
      what: 'The county\'s number by day?',
      readings: [
        `${county}; newcastle-staffs.gov.uk (2020): First Response, 0800 131 3126`,
        'domain.md §4.4: now thought to be 0300 111 8007, since the service has a new name (staffsscb.org.uk, parents and carers)',
      ],
      takenUntilDecided: 'The newer, always with the night number beside it. Nobody has rung either: this is the first thing to check here.',
    },
    {
      what: 'County or city: whose front door?',
      readings: [
        '001 ¶10, 15: one protocol and joined-up work for Staffordshire and Stoke',
        `${stoke}: the city has doors of its own`,
      ],
      takenUntilDecided: 'Both doors are given, each with its name. A wrong guess costs one call; leaving one out may cost the night.',
    },
    {
      what: 'A child placed here by another council?',
      readings: [
        '001 ¶5, 22e: about a third of the missing are other councils\' children, and the service sees them too',
        '003 §4.6.3 (another area\'s paper): the council that placed the child arranges the interview',
      ],
      takenUntilDecided: 'They are treated here as any other child; the council that placed them is told as well.',
    },
  ],
} as const satisfies AreaPack
