/** Lines for parents and other grown-ups, and for harm at home and outside it. A comment beside each says how sure its source is. */
import type { Helpline } from '../shape.ts'
import { always, from, notKnown, weekdays } from './dates.ts'

export const familyLines = [
  // The charity's pages of 2020 give longer hours; it is believed to have shortened them since. The shorter reading stands.
  {
    key: 'nspcc', name: 'NSPCC Helpline', forWhom: 'adults worried about a child', only: 'adults', call: '0808 800 5000', hours: '10am to 4pm, Monday to Friday',
    opening: { open: 'at', spells: [{ days: weekdays, from: '10:00', until: '16:00' }], bankHolidays: 'not_known' },
    cost: 'free', bill: 'not checked', languages: 'not checked', happens: 'an adviser listens and may tell children\'s services or the police; you need not give a name',
    source: 'nspcc.org.uk (2020: longer hours); domain.md §4.2 (shorter since, general knowledge)', ...from,
  },
  {
    key: 'youngminds_parents', name: 'YoungMinds Parents Helpline', forWhom: 'parents and carers worried about how a child feels', only: 'adults', call: '0808 802 5544',
    hours: '9:30am to 4pm, Monday to Friday', opening: { open: 'at', spells: [{ days: weekdays, from: '09:30', until: '16:00' }], bankHolidays: 'not_known' },
    cost: 'free', bill: 'not checked', languages: 'English; not checked', happens: 'an adviser listens and says what may help', source: 'talksuicide.co.uk (2021)', ...from,
  },
  {
    key: 'family_lives', name: 'Family Lives', forWhom: 'parents and carers', only: 'adults', call: '0808 800 2222', hours: 'hours not checked', opening: notKnown,
    cost: 'free', bill: 'not checked', languages: 'English; not checked', happens: 'someone listens and talks it through', source: 'peterborough.gov.uk, under an older name; general knowledge', ...from,
  },
  // The charity's own number, by domain.md §4. For women; men are given another line.
  {
    key: 'domestic_abuse', name: 'National Domestic Abuse Helpline', forWhom: 'women, and anyone worried about one, afraid of someone at home',
    call: '0808 2000 247', hours: 'day and night', opening: always, cost: 'free', bill: 'not checked', languages: 'interpreters by phone; not checked',
    happens: 'a woman answers and asks first whether it is safe to talk', source: 'refuge.org.uk', ...from,
  },
  {
    key: 'mens_advice', name: 'Men\'s Advice Line', forWhom: 'men afraid of someone at home', only: 'adults', call: '0808 801 0327', hours: 'weekdays; hours not checked',
    opening: notKnown, cost: 'free', bill: 'not checked', languages: 'not checked', happens: 'an adviser listens and talks about staying safe', source: 'centre56.org.uk', ...from,
  },
  // Older pages of its own say 24 hours, newer ones every day of the year: so, not known.
  {
    key: 'modern_slavery', name: 'Modern Slavery and Exploitation Helpline', forWhom: 'anyone made to work, carry, sell or do things, and anyone who knows of it',
    call: '08000 121 700', hours: 'every day of the year; hours not checked', opening: notKnown, cost: 'free', bill: 'not checked', languages: 'interpreters for over 200 languages, by a page of 2019',
    happens: 'they ask first whether it is safe to talk; about someone under 18 at risk they may tell the police without asking',
    source: 'modernslaveryhelpline.org; unseenuk.org (2019, 2024)', ...from,
  },
  {
    key: 'karma_nirvana', name: 'Karma Nirvana', forWhom: 'anyone afraid of a forced marriage or of harm for the family\'s honour', call: '0800 5999 247', hours: '9am to 5pm, Monday to Friday',
    opening: { open: 'at', spells: [{ days: weekdays, from: '09:00', until: '17:00' }], bankHolidays: 'not_known' },
    cost: 'free', bill: 'not checked', languages: 'not checked', happens: 'a trained person listens and plans with you', source: 'karmanirvana.org.uk/about/faq', ...from,
  },
  // Office hours by general knowledge, which is not hours.
  {
    key: 'forced_marriage_unit', name: 'Forced Marriage Unit', forWhom: 'anyone who may be made to marry, and anyone worried for them', call: '020 7008 0151', hours: 'office hours; not checked',
    opening: notKnown, cost: 'as any London number', bill: 'shown', languages: 'not checked', happens: 'a government adviser says what can be done here and abroad', source: 'general knowledge; domain.md §4.3', ...from,
  },
  // The charity says that it is open every day of the year, and not at which hours.
  {
    key: 'shelter', name: 'Shelter', forWhom: 'adults and families with nowhere to stay tonight', call: '0808 800 4444', hours: 'every day of the year; hours not checked',
    opening: notKnown, cost: 'free', bill: 'not checked', languages: 'not checked', happens: 'often a queue, then an adviser who may ring the council', source: 'england.shelter.org.uk, news of 2016 to 2021', ...from,
  },
  {
    key: 'frank', name: 'FRANK', forWhom: 'anyone with a question about drugs', call: '0300 123 6600', text: '82111', hours: 'hours not checked', opening: notKnown,
    cost: 'a call and a text may cost', bill: 'not checked', languages: 'not checked', happens: 'someone answers questions and does not ask who you are', source: 'general knowledge; domain.md §4.2', ...from,
  },
] as const satisfies readonly Helpline[]
