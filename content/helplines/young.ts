/** Lines for a child or a young person who speaks for themselves; some take others too. A comment beside each says how sure its source is. */
import type { Helpline } from '../shape.ts'
import { always, everyDay, from, notKnown, weekdays } from './dates.ts'

export const youngLines = [
  // The hours are a police page's of 2021. Press on the SafeCall campaign (2026) says day and night: not settled, so the shorter stands.
  {
    key: 'missing_people', name: 'Missing People', forWhom: 'young people away from home, and families of someone missing',
    call: '116 000', text: '116 000', chat: 'missingpeople.org.uk', web: 'missingpeople.org.uk', hours: '9am to 11pm, every day',
    opening: { open: 'at', spells: [{ days: everyDay, from: '09:00', until: '23:00' }], bankHolidays: 'as_other_days' },
    cost: 'free, with no credit too', bill: 'not checked', languages: 'English by text and chat; interpreters by phone',
    happens: 'a person listens; they cannot see where you are and do not record the call; they may tell someone if there is a risk of serious harm',
    source: 'west-midlands.police.uk, working to support missing people (2021); runawayhelpline.org.uk, terms of use', ...from,
  },
  // The number is the charity's own. Its hours are described as 24 a day; shorter nights have been reported and not confirmed.
  {
    key: 'childline', name: 'Childline', forWhom: 'anyone under 19', ages: { to: 18 }, only: 'young', call: '0800 1111', chat: 'childline.org.uk', web: 'childline.org.uk',
    hours: 'described as day and night; not checked', opening: always, cost: 'free, and not on the bill', bill: 'not shown', languages: 'English; not checked',
    happens: 'a switchboard first, then a wait of some minutes, longer at night; any name will do; they say when they would have to tell someone',
    source: 'learning.nspcc.org.uk/services/childline; childline.org.uk, confidentiality; sunderlandecho.com (2022)', ...from,
  },
  // The charity's own questions and answers.
  {
    key: 'shout', name: 'Shout', forWhom: 'anyone who wants to text with a trained volunteer', text: '85258', word: 'SHOUT',
    hours: 'day and night', opening: always, cost: 'free, and not on the bill', bill: 'not shown', languages: 'English; not checked',
    happens: 'a machine answers first and says how it works, then a volunteer; about 45 to 60 minutes; a clinician watches over it',
    source: 'giveusashout.org/about-us/faq', ...from,
  },
  // An NHS trust and a watchdog (2024). England only.
  {
    key: 'nhs_111', name: 'NHS 111, option 2', short: 'NHS 111, then 2', forWhom: 'anyone of any age in a mental health crisis, in England',
    call: '111, then 2', hours: 'day and night', opening: always, cost: 'free', bill: 'not checked', languages: 'interpreters by phone; not checked',
    happens: 'a menu, then a mental health worker near you', source: 'tewv.nhs.uk; healthwatch West Berkshire (2024)', ...from,
  },
  // Number and hours by press of February 2025, when the charity feared for its nights. Three text numbers are about: none is given.
  {
    key: 'papyrus', name: 'PAPYRUS HOPELINE247', forWhom: 'anyone under 35 with thoughts of suicide, and anyone worried about them', ages: { to: 34 },
    call: '0800 068 4141', hours: 'day and night by press of 2025; not checked', opening: always, cost: 'free', bill: 'not checked', languages: 'English; not checked',
    happens: 'a trained adviser talks about staying safe for now; if you cannot, they may ring for help',
    source: 'papyrus-uk.org, remit of service; nationalworld.com (February 2025)', ...from,
  },
  // The charity's own pages, and press of 2015 on the bill.
  {
    key: 'samaritans', name: 'Samaritans', forWhom: 'anyone who needs to talk', call: '116 123', hours: 'day and night', opening: always,
    cost: 'free, and not on the bill', bill: 'not shown', languages: 'English; not checked', happens: 'a volunteer listens; they do not see your number',
    source: 'samaritans.org/how-we-can-help/contact-samaritan; civilsociety.co.uk (2015)', ...from,
  },
  // The hours are those of its first day in 2017. Its birthday page of 2026 says that it is there still.
  {
    key: 'centrepoint', name: 'Centrepoint', forWhom: 'anyone of 16 to 25 with nowhere to stay, or soon to have none', ages: { from: 16, to: 25 },
    call: '0808 800 0661', web: 'centrepoint.org.uk', hours: '9am to 5pm, Monday to Friday',
    opening: { open: 'at', spells: [{ days: weekdays, from: '09:00', until: '17:00' }], bankHolidays: 'not_known' },
    cost: 'free', bill: 'not checked', languages: 'English; not checked', happens: 'an adviser asks what has happened and says what the council owes you; they do not always find a bed',
    source: 'aol.co.uk, 13 February 2017 (hours); centrepoint.org.uk, news of 2026; number by general knowledge', ...from,
  },
  // All three by general knowledge; the third held interviews for Peterborough's children in care (003 §4.6.2).
  {
    key: 'become', name: 'Become', forWhom: 'children in care and care leavers', only: 'young', call: '0800 023 2033', hours: 'hours not checked', opening: notKnown,
    cost: 'free', bill: 'not checked', languages: 'English; not checked', happens: 'an adviser says what you are entitled to', source: 'general knowledge; domain.md §4.3', ...from,
  },
  {
    key: 'coram_voice', name: 'Coram Voice', forWhom: 'children in care, care leavers and homeless 16 and 17 year olds who want an advocate', only: 'young',
    call: '0808 800 5792', hours: 'hours not checked', opening: notKnown, cost: 'free', bill: 'not checked', languages: 'English; not checked',
    happens: 'an advocate helps you to be heard by the council', source: 'general knowledge; domain.md §4.3', ...from,
  },
  {
    key: 'nyas', name: 'NYAS', forWhom: 'children in care who want an advocate', only: 'young', call: '0808 808 1001', hours: 'hours not checked', opening: notKnown,
    cost: 'free', bill: 'not checked', languages: 'English; not checked', happens: 'an advocate helps you to be heard', source: '003 §4.6.2; number by general knowledge', ...from,
  },
] as const satisfies readonly Helpline[]
