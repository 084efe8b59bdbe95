/**
 * Numbers and addresses that must never be given again: what the sources still print, and why it is wrong. A test reads all words, pages and
 * code for them; only this file may hold them.
 */
import type { Source } from '../shape.ts'

export type DeadNumber = {
  /** The number or address as it is still printed somewhere. */
  what: string
  was: string
  state: 'dead' | 'costly' | 'misprint' | 'not checked'
  why: string
  instead: string | null
  source: Source
}

/** Never to be brought back without a person who has checked. */
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
  {
    what: '0845 604 2886', was: 'Staffordshire, out of hours', state: 'costly', why: 'the caller pays; the same number begins with 0345 now',
    instead: '0345 604 2886', source: 'newcastle-staffs.gov.uk (2020)',
  },
  {
    what: '01752 308600', was: 'Plymouth, advice and assessment', state: 'dead', why: 'newer council pages name another number',
    instead: '01752 668000', source: 'an older plymouth.gov.uk page (stored copy)',
  },
  {
    what: '01782 232200', was: 'Stoke, advice and access', state: 'dead', why: 'newer pages name one door only', instead: '01782 235100',
    source: 'an older safeguardingchildren.stoke.gov.uk page (stored copy)',
  },
  {
    what: '01733 864170', was: 'Peterborough, referrals', state: 'dead', why: 'newer pages name another number', instead: '01733 864180',
    source: 'safeguardingpeterborough.org.uk (2016, stored copy)',
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
