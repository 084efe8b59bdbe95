/** 999 in its several forms, the police, and those who take information. A comment beside each says how sure its source is. */
import type { Helpline } from '../shape.ts'
import { always, from, notKnown } from './dates.ts'

const police = 'a call handler asks what has happened and where'

export const emergencyLines = [
  // Certain.
  {
    key: 'emergency', name: '999', forWhom: 'anyone in danger now', call: '999',
    hours: 'day and night', opening: always, cost: 'free, with no credit too', bill: 'not checked', languages: 'interpreters by phone; not checked',
    happens: 'an operator asks which service, then a call handler asks where you are', source: 'met.police.uk, report a missing person', ...from,
  },
  // Two second-hand pages (2020 and undated) agree. It gives no location, and silence alone brings nobody. A landline works differently.
  {
    key: 'emergency_silent', name: '999 when you cannot speak',
    forWhom: 'anyone in danger who cannot speak. Ring 999 on a mobile. Cough or tap if you can. If asked, press 55. '
      + 'It does not tell them where you are',
    call: '999', hours: 'day and night', opening: always, cost: 'free, with no credit too', bill: 'not checked', languages: 'none needed',
    happens: 'the operator listens; after 55 the police do, and ask what can be answered with a tap',
    source: 'safetysolutionstraining.co.uk (2020); centre56.org.uk', ...from,
  },
  // Fire service, an NHS trust and a press article of June 2026 agree. Slow (minutes), and useless unless registered beforehand.
  {
    key: 'emergency_sms', name: 'emergencySMS',
    forWhom: 'people who cannot make a call and have registered this phone. To register, text the word register to 999',
    text: '999', hours: 'day and night', opening: always, cost: 'not checked', bill: 'not checked', languages: 'English; not checked',
    happens: 'an answer comes in about two minutes; with none after three, send it again', source: 'bucksfire.gov.uk; southtees.nhs.uk', ...from,
  },
  // The Metropolitan Police page gives the first; an NHS trust the use of 18001 with another number.
  {
    key: 'relay_emergency', name: 'Relay UK, emergency', forWhom: 'Deaf people and people with a speech impairment, in danger now',
    call: '18000', hours: 'day and night', opening: always, cost: 'not checked', bill: 'not checked', languages: 'English; not checked',
    happens: 'an assistant reads what you type to the call handler and types what they say', source: 'met.police.uk, report a missing person', ...from,
  },
  {
    key: 'relay_police', name: 'Relay UK, police', forWhom: 'Deaf people and people with a speech impairment, not in danger now',
    call: '18001 101', hours: 'day and night', opening: always, cost: 'not checked', bill: 'not checked', languages: 'English; not checked',
    happens: 'an assistant reads what you type to the call handler and types what they say', source: 'met.police.uk; tewv.nhs.uk on 18001', ...from,
  },
  // The number is certain. The price is not: free since April 2020 as far as we know, while older pages say 15p.
  {
    key: 'police', name: '101', forWhom: 'the police, when nobody is in danger now', call: '101',
    hours: 'day and night', opening: always, cost: 'believed free', bill: 'not checked', languages: 'interpreters by phone; not checked',
    happens: `it can be slow; ${police}, and gives a reference`, source: 'met.police.uk, report a missing person', ...from,
  },
  // Press (2022), a directory (2023) and a charity (2017) agree on the text number. Not for emergencies.
  {
    key: 'railway_police', name: 'British Transport Police', forWhom: 'worries on trains and at stations, when nobody is in danger now',
    text: '61016', call: '0800 40 50 40', hours: 'day and night', opening: always, cost: 'a text may cost', bill: 'not checked',
    languages: 'English; not checked', happens: 'they read it at once; they do not ring back unless that is agreed',
    source: 'gazette-news.co.uk (2022); rnib.org.uk (2017)', ...from,
  },
  // From general knowledge only: nothing in the stored pages confirms it.
  {
    key: 'crimestoppers', name: 'Crimestoppers', forWhom: 'telling what you know without giving a name; not for emergencies',
    call: '0800 555 111', hours: 'not checked', opening: notKnown, cost: 'believed free', bill: 'not checked', languages: 'not checked',
    happens: 'they ask what you know and not who you are', source: 'general knowledge, no page seen', ...from,
  },
  // From general knowledge only. The toolkit's address for it is dead.
  {
    key: 'ceop', name: 'CEOP Safety Centre', forWhom: 'children, and those who look after them, when somebody online is hurting or tricking a child; not for emergencies',
    web: 'ceop.police.uk/safety-centre', hours: 'hours not checked', opening: notKnown, cost: 'free', bill: 'not checked', languages: 'English; not checked',
    happens: 'you fill in a form and somebody gets in touch; how soon is not checked', source: 'general knowledge; domain.md §4.2', ...from,
  },
] as const satisfies readonly Helpline[]
