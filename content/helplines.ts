/**
 * The numbers that people are given, and the numbers that must never be given again. Every row is unverified: nobody has
 * rung, texted or opened these. A comment beside each says how sure its source is; the date is when a stored copy was read.
 */
import type { Checked, Helpline, Source } from './shape.ts'

const unverified: Checked = { status: 'unverified' }
const seen = '2026-11-22'
/** Ninety days after `seen`: a copied list of numbers rots. */
const expires = '2027-02-20'
const from = { seen, expires, checked: unverified }

export const helplines = [
  // Certain.
  {
    key: 'emergency', name: '999', forWhom: 'anyone in danger now', call: '999',
    hours: 'day and night', cost: 'free', source: 'met.police.uk, report a missing person', ...from,
  },
  // Two second-hand pages (2020 and undated) agree. It gives no location, and silence alone brings nobody. A landline works differently.
  {
    key: 'emergency_silent', name: '999 when you cannot speak',
    forWhom: 'anyone in danger who cannot speak. Ring 999 on a mobile. Cough or tap if you can. If asked, press 55. '
      + 'It does not tell them where you are',
    call: '999', hours: 'day and night', cost: 'free', source: 'safetysolutionstraining.co.uk (2020); centre56.org.uk', ...from,
  },
  // Fire service, an NHS trust and a press article of June 2026 agree. Slow (minutes), and useless unless registered beforehand.
  {
    key: 'emergency_sms', name: 'emergencySMS',
    forWhom: 'people who cannot make a call and have registered this phone. To register, text the word register to 999',
    text: '999', hours: 'day and night', cost: 'not checked', source: 'bucksfire.gov.uk; southtees.nhs.uk', ...from,
  },
  // The Metropolitan Police page gives the first; an NHS trust the use of 18001 with another number.
  {
    key: 'relay_emergency', name: 'Relay UK, emergency', forWhom: 'Deaf people and people with a speech impairment, in danger now',
    call: '18000', hours: 'day and night', cost: 'not checked', source: 'met.police.uk, report a missing person', ...from,
  },
  {
    key: 'relay_police', name: 'Relay UK, police', forWhom: 'Deaf people and people with a speech impairment, not in danger now',
    call: '18001 101', hours: 'day and night', cost: 'not checked', source: 'met.police.uk; tewv.nhs.uk on 18001', ...from,
  },
  // The number is certain. The price is not: free since April 2020 as far as we know, while older pages say 15p.
  {
    key: 'police', name: '101', forWhom: 'the police, when nobody is in danger now', call: '101',
    hours: 'day and night', cost: 'believed free', source: 'met.police.uk, report a missing person', ...from,
  },
  // The hours are a police page's of 2021. Press on the SafeCall campaign (2026) says day and night: not settled, so the shorter stands.
  {
    key: 'missing_people', name: 'Missing People', forWhom: 'young people away from home, and families of someone missing',
    call: '116 000', text: '116 000', web: 'missingpeople.org.uk', hours: '9am to 11pm, every day', cost: 'free',
    source: 'west-midlands.police.uk, working to support missing people (2021); runawayhelpline.org.uk', ...from,
  },
  // The number is the charity's own. Its hours are described as 24 a day; shorter nights have been reported and not confirmed.
  {
    key: 'childline', name: 'Childline', forWhom: 'anyone under 19', call: '0800 1111', web: 'childline.org.uk',
    hours: 'described as day and night; not checked', cost: 'free, and not on the bill',
    source: 'learning.nspcc.org.uk/services/childline', ...from,
  },
  // The charity's own questions and answers.
  {
    key: 'shout', name: 'Shout', forWhom: 'anyone who wants to text with a trained volunteer', text: '85258',
    hours: 'day and night', cost: 'free, and not on the bill', source: 'giveusashout.org/about-us/faq', ...from,
  },
  // An NHS trust and a watchdog (2024). England only.
  {
    key: 'nhs_111', name: 'NHS 111, option 2', forWhom: 'anyone of any age in a mental health crisis, in England',
    call: '111, then 2', hours: 'day and night', cost: 'free', source: 'tewv.nhs.uk; healthwatch West Berkshire (2024)', ...from,
  },
  // The charity's own number, by domain.md §4. For women; men are given another line, which has not been read.
  {
    key: 'domestic_abuse', name: 'National Domestic Abuse Helpline', forWhom: 'women, and anyone worried about one, afraid of someone at home',
    call: '0808 2000 247', hours: 'day and night', cost: 'free', source: 'refuge.org.uk', ...from,
  },
  // Press (2022), a directory (2023) and a charity (2017) agree on the text number. Not for emergencies.
  {
    key: 'railway_police', name: 'British Transport Police', forWhom: 'worries on trains and at stations, when nobody is in danger now',
    text: '61016', call: '0800 40 50 40', hours: 'day and night', cost: 'a text may cost',
    source: 'gazette-news.co.uk (2022); rnib.org.uk (2017)', ...from,
  },
  // From general knowledge only: nothing in the stored pages confirms it.
  {
    key: 'crimestoppers', name: 'Crimestoppers', forWhom: 'telling what you know without giving a name; not for emergencies',
    call: '0800 555 111', hours: 'not checked', cost: 'believed free', source: 'general knowledge, no page seen', ...from,
  },
] as const satisfies readonly Helpline[]

export type HelplineKey = (typeof helplines)[number]['key']

/** In live these are shown even when their row has run out: 999, 101, and 116 000 with its hours (law 10). */
export const alwaysShown: readonly HelplineKey[] = ['emergency', 'police', 'missing_people']

/** Helplines, not the police, that are said to answer at three in the morning. Live needs one of them checked by a person. */
export const saidToBeOpenOvernight: readonly HelplineKey[] = ['childline', 'shout', 'nhs_111']

export type DeadNumber = {
  /** The number or address as it is still printed somewhere. */
  what: string
  was: string
  state: 'dead' | 'costly' | 'misprint' | 'not checked'
  why: string
  instead: string | null
  source: Source
}

/** Never to be brought back without a person who has checked: a test reads all of `content/` and `src/` for them. */
export const deadNumbers = [
  { what: '0845 46 47', was: 'NHS Direct', state: 'dead', why: 'closed in 2014 (general knowledge)', instead: '111', source: '002 App. 9' },
  {
    what: '0845 671 0271', was: 'Portsmouth MASH', state: 'costly', why: 'the caller pays; a child with no credit cannot ring it',
    instead: '023 9268 8793', source: '002 App. 9',
  },
  {
    what: 'cafenq@portsmouthcc.gcsx.gov.uk', was: 'Portsmouth MASH', state: 'dead',
    why: 'gcsx addresses were retired in 2019 (general knowledge)',
    instead: null, source: '002 App. 9',
  },
  {
    what: 'eastern.intelligence@hampshire.pnn.police.uk', was: 'police intelligence', state: 'dead',
    why: 'pnn addresses were retired (general knowledge)',
    instead: '101', source: '002 App. 9',
  },
  {
    what: '24/7-Intel@hampshire.pnn.police.uk', was: 'community partnership information', state: 'dead',
    why: 'pnn addresses were retired (general knowledge)', instead: '101', source: '002 App. 9',
  },
  {
    what: 'ukba.homeoffice.gov.uk', was: 'UK Border Agency', state: 'dead',
    why: 'the agency is gone', instead: null, source: '002 App. 9',
  },
  {
    what: 'ukhtc.co.uk', was: 'UK Human Trafficking Centre', state: 'dead',
    why: 'the centre is gone', instead: null, source: '002 App. 9',
  },
  {
    what: 'education.gov.uk', was: 'Department for Education', state: 'dead',
    why: 'the site has moved', instead: 'gov.uk', source: '002 App. 9',
  },
  {
    what: 'ceop.co.uk', was: 'CEOP', state: 'dead', why: 'not the Safety Centre\'s address', instead: 'ceop.police.uk/safety-centre',
    source: '002 App. 9',
  },
  { what: 'missingkids.co.uk', was: 'missing persons bureau', state: 'dead', why: 'the site is gone', instead: null, source: '002 §6.5.9' },
  {
    what: '4lscb.proceduresonline.com', was: 'procedures of four safeguarding boards', state: 'dead', why: 'the boards became partnerships',
    instead: null, source: '002 App. 9',
  },
  {
    what: 'portsmouthscb.org.uk', was: 'Portsmouth Safeguarding Children Board', state: 'dead', why: 'the board became a partnership',
    instead: 'portsmouthscp.org.uk', source: '002 App. 9',
  },
  {
    what: '0500 700 700', was: 'National Missing Persons Helpline', state: 'dead',
    why: 'the charity and its number changed', instead: '116 000',
    source: 'a police factsheet of the time, second-hand',
  },
  {
    what: '0800 40 50 60', was: 'British Transport Police', state: 'misprint',
    why: 'a charity\'s page has one digit wrong', instead: '0800 40 50 40',
    source: 'a railway charity\'s page, beside gazette-news.co.uk (2022)',
  },
  {
    what: '88858', was: 'NSPCC by text', state: 'not checked',
    why: 'believed withdrawn, though council pages still print it', instead: null,
    source: 'gateshead.gov.uk/article/23120',
  },
  {
    what: '01329 316113', was: 'police central referral unit', state: 'not checked',
    why: 'nobody has confirmed it since 2016', instead: '101',
    source: '002 App. 9',
  },
  {
    what: '01489 796684', was: 'a charity\'s local missing service', state: 'not checked',
    why: 'nobody has confirmed it since 2016', instead: null,
    source: '002 App. 9',
  },
  // The toolkit's one mobile number is left out on purpose: such numbers pass to other people. The test refuses every mobile but drama's.
] as const satisfies readonly DeadNumber[]
