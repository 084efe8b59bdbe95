/**
 * What the web pages say around the conversation: plain data, drafted, sourced. The conversation's own words are in `messages/`.
 * Written for a frightened reader on a small screen: one idea a sentence, the action first, no blame, no promise.
 */
import type { Agreed, Source } from './shape.ts'

const draft: Agreed = { status: 'draft' }

/** A number in the bar that opens every page. These hold even when everything else of ours has failed. */
export type BarNumber = { number: string; call: string; forWhat: string; spoken: string; source: Source; agreed: Agreed }

export const emergencyNumbers: readonly BarNumber[] = [
  { number: '999', call: '999', forWhat: 'danger now', spoken: 'Ring 999: danger now', source: '002 §5.7.2; domain.md §3.1', agreed: draft },
  { number: '101', call: '101', forWhat: 'police, any hour', spoken: 'Ring 101: police, any hour', source: '002 §5.2.1; domain.md §4', agreed: draft },
  {
    number: '116 000', call: '116000', forWhat: 'Missing People, 9am to 11pm',
    spoken: 'Ring 116 000: Missing People, 9am to 11pm', source: 'domain.md §4 (Missing People, hours as of 2021)', agreed: draft,
  },
]

/** In live this stands only once a person has checked it (design.md law 10); in the demo it is shown as unchecked. */
export const childline: BarNumber = {
  number: '0800 1111', call: '08001111', forWhat: 'Childline, under 19',
  spoken: 'Ring 0800 1111: Childline, for under 19s', source: 'domain.md §1.3', agreed: draft,
}

export const shellWords = {
  service: 'Windowlight',
  pageName: 'Messages',
  exit: 'Exit this page',
  skip: 'Skip to the main part',
  demo: 'A demonstration: nothing here reaches the police. Words and numbers are drafts that nobody has checked.',
  footer: 'Windowlight is a computer service. It is not the police and not an emergency service.',
  ring: 'Numbers to ring',
  languages: 'Language',
  exitNote: 'Exit this page is quick, but it does not clear what your browser remembers of where you have been.',
  agreed: draft, source: 'experience.md §3.5; 002 §5.2.1',
} as const

export const frontWords = {
  heading: 'Is a child not where they should be?',
  lead: 'You are not wasting anyone’s time. We help you decide who to ring, and put what the police will ask into words you can read out.',
  ringHeading: 'Ring 999 now if the child',
  ring: [
    'is ten or under', 'is hurt, or may hurt themselves', 'has been taken, or is with someone dangerous',
    'needs medicine they do not have', 'cannot keep safe alone', 'is out in dangerous cold or near deep water',
  ],
  ringAfter: 'If you do not know where they are, you can ring 101 now. You do not have to wait 24 hours. You do not have to use this page first.',
  startHeading: 'Start here',
  start: 'A computer answers, at any hour. It takes a few short questions. You can stop, ring, or come back at any point.',
  startButton: 'Start in',
  textHeading: 'Or send a text',
  text: 'Any words will do. Your network may charge you for texts.',
  youngHeading: 'Are you under 18?',
  young: [
    'You are not in trouble. If you are away from home, or thinking of going, there are people you can talk to.',
    'You can ring or text 116 000 and you can ring 0800 1111. Both are free, and you need no credit.',
    'You can write to us too. Start above, then press “I’m under 18”. Before you say anything, we tell you what stays private and what does not.',
  ],
  isHeading: 'What this is, and what it is not',
  is: [
    'It is a computer that asks the questions the police ask, in the order they ask them.',
    'It is not the police. They know nothing until you ring them.',
    'It is not an emergency service. Nobody watches these messages all the time.',
    'It keeps as little as it can, for as short a time as it can. There is one cookie for each council that you write to. It ends when you close the browser.',
  ],
  whyLink: 'Why did I get a text from you?',
  agreed: draft, source: '002 §5.1.1, 5.2.1, Part A; 001 ¶41a; design.md §3',
} as const

export const whyWords = {
  heading: 'Why did I get this text?',
  paragraphs: [
    'This number belongs to a service for families and young people. It texts people who wrote to it first, and now and then somebody whom it would like to hear from. A number may also be wrong, or be somebody else’s by now.',
    'This page says the same to everyone. It cannot say who asked for a text, who it is about, or whether anyone has written to us.',
    'A computer sent it, or a worker did. You are not in trouble. You do not have to answer.',
  ],
  stopHeading: 'If you do not want our texts',
  stop: [
    'Text STOP. Nothing more comes. You can start again with START.',
    'If it was meant for someone else, text “wrong number”.',
    'If you want to talk, text back. Any words will do.',
  ],
  talkHeading: 'If you would rather ring somebody',
  danger: 'In danger, ring 999. It is free from any phone.',
  free: 'Free, and you need no credit.',
  seen: 'If someone may see your phone, you can delete the text. Your bill and your network may still show it.',
  agreed: draft, source: 'experience.md §3.2–3.3; 002 app. 5; issue on practitioners',
} as const

export const chatWords = {
  heading: 'Your messages',
  earlier: 'Earlier messages',
  us: 'Windowlight, a computer',
  you: 'You',
  openLead: 'A computer answers you here, at any hour. The police know nothing until you ring them.',
  openLegend: 'What has happened?',
  openHint: 'Say it in your own words. For example: she is 14, she went out at 4 and her phone is off.',
  moreLegend: 'Write a message',
  moreHint: 'News, a worry, or a question. Any words will do.',
  /** Law 2: until they say that they have rung, every page says that the police do not know; afterwards, that we pass no news on. */
  police: {
    not_told: 'The police do not know yet. They know only when you ring: 999 in danger, or 101.',
    told: 'You have told us that you rang the police. We pass no news on to them. If anything changes, ring them and give your reference.',
  },
  changing: 'You are changing an answer',
  previous: 'What stands now:',
  /** By the plural of the language (Intl.PluralRules): what `one`, `few` or `many` is, differs. */
  progress: {
    one: '{left} question left before your report. You can ring at any moment.',
    other: '{left} questions left before your report. You can ring at any moment.',
  },
  starred: 'The police ask this early.',
  why: 'Why we ask',
  ownWords: 'Answer in your own words',
  ownWordsLabel: 'Your own words',
  ownWordsHint: 'We keep these words with what you chose.',
  severalHint: 'Choose all that are true.',
  send: 'Send',
  alwaysHeading: 'At any time',
  check: 'Check for new messages',
  answers: 'See and change your answers',
  toText: 'Carry on by text instead',
  errorHeading: 'There is a problem',
  empty: {
    yes_no: 'Choose yes, no or not sure, or write it in your own words',
    choice: 'Choose one, or write it in your own words',
    choices: 'Choose at least one, or write it in your own words',
    other: 'Write an answer, or choose “I don’t know” or “Skip”',
    open: 'Write what has happened, in any words',
  },
  sentBefore: 'This page was sent before, with other words. To send these words too, press Send',
  tooLong: 'That is too long for one message. Send it in two parts',
  agreed: draft, source: 'experience.md §2; design.md §3 Parent',
} as const

/** The always-there words (design.md §3): what the button says, and the word that it sends for them. */
export type ChatWord = { word: string; label: string; beside: 'question' | 'always' }
export const alwaysWords = [
  { word: 'DON\'T KNOW', label: 'I don’t know', beside: 'question' },
  { word: 'SKIP', label: 'Skip', beside: 'question' },
  { word: 'NOW', label: 'Ring now', beside: 'always' },
  { word: 'WORDS', label: 'Give me the words to say', beside: 'always' },
  { word: 'RUNG', label: 'I’ve rung the police', beside: 'always' },
  { word: 'READY', label: 'My report', beside: 'always' },
  { word: 'THEY\'RE BACK', label: 'They’re back', beside: 'always' },
] as const satisfies readonly ChatWord[]
/** For a young person: nothing of the police, and nothing that asks for more. What they send is what a text would say. */
export const youngWords = [
  { word: 'NOW', label: 'I need help now', beside: 'always' },
  { word: 'MENU', label: 'What can I do here?', beside: 'always' },
  { word: 'who can see this', label: 'Who can see this?', beside: 'always' },
  { word: 'how do i stop this', label: 'How do I stop this?', beside: 'always' },
] as const satisfies readonly ChatWord[]
/** Shown before anything has been said, when we do not know who is there. */
export const openingWords = [
  { word: 'ME', label: 'I’m under 18', beside: 'always' },
  { word: 'NOW', label: 'Ring now', beside: 'always' },
] as const satisfies readonly ChatWord[]
export const backWord = { word: 'BACK', label: 'Go back one question', beside: 'question' } as const satisfies ChatWord
/** Each button, whichever page it is on. */
export const everyButton = [...alwaysWords, ...youngWords, ...openingWords, backWord] as const

/** For a yes or no that brings no words of its own; in the order that `questions/options.ts` keeps. */
export const yesNoOptions = [
  { value: 'yes', label: 'Yes' }, { value: 'unsure', label: 'Not sure' }, { value: 'no', label: 'No' },
] as const

/** How a field is helped along, by the type of its question, where the question brings no hint of its own. */
export const fieldHints = {
  age: 'For example, 14, or 3 May 2012',
  when: 'For example, 4pm today, or about teatime yesterday',
  phone: 'For example, 07700 900123',
  postcode: 'For example, PO1 2AL',
  height: 'For example, 5 foot 4, or 163 cm. A guess is fine',
  list: 'Put each on its own line',
} as const

export const answersWords = {
  heading: 'Check what you will tell the police',
  lead: 'You can ring before all of this is filled in. The police want what you know now.',
  change: 'Change',
  notKnown: 'Not known',
  said: 'You wrote:',
  none: 'Nothing has been written down yet.',
  make: 'Make the report to read to the police',
  back: 'Back to your messages',
  agreed: draft, source: '002 §5.2.1, 6.3.1; domain.md §2',
} as const

export const carryWords = {
  heading: 'Carry on here',
  lead: 'This private link carries on a conversation that was begun by text. Go on only if you have just asked for it on your own phone. If someone sent it to you, close this page.',
  once: 'The link works once. Nothing is shown until you press.',
  button: 'Carry on',
  insteadHeading: 'You already have messages here',
  instead: 'This browser is in a conversation of its own. The link opens another one. If you go on, you cannot get back to yours from this browser.',
  insteadFrom: 'If you did not ask for this link yourself, on your own phone, do not go on.',
  stay: 'Go back to my messages',
  insteadButton: 'Leave mine and open the other one',
  goneHeading: 'This link has been used, or its time is up',
  gone: 'Text the word WEB to us for a new one, or just keep texting. Your answers are safe.',
  textHeading: 'Carry on by text',
  text: 'Send any text to this number from your phone. Your messages here stay as they are.',
  textNote: 'We cannot yet see that a phone and this browser are the same person, so the texts will begin afresh.',
  agreed: draft, source: 'experience.md §3.4',
} as const

/** One plain page for each way that a request can fail. Never a word about what was asked for. */
export const failureWords = {
  400: { heading: 'We could not read that', body: 'Nothing was lost. Go back to your messages and try once more.' },
  403: { heading: 'This page is not open to you', body: 'Go back to your messages, or start again.' },
  404: { heading: 'This page is not here', body: 'If you typed the address, check it. If you pressed a link, it may have ended.' },
  410: {
    heading: 'This link has ended',
    body: 'A link to a report lasts a short time, and can be withdrawn. For a new one, text READY or press “My report” in your messages.',
  },
  413: { heading: 'That was too much at once', body: 'Send it in two or three shorter parts.' },
  429: { heading: 'That was a lot at once', body: 'What you sent first is safe. Wait a minute, then go on.' },
  500: { heading: 'Something has gone wrong here', body: 'It is our fault, not yours. You do not need us to ring the police.' },
  503: { heading: 'We are very busy, or mending something', body: 'Try again in a minute. You do not need us to ring the police.' },
} as const
export type FailureStatus = keyof typeof failureWords
export const failureShared = {
  ring: 'If a child is missing or in danger, do not wait for us. Ring 999 for danger, or 101.',
  back: 'Back to your messages', start: 'Start page', again: 'Try again',
  agreed: draft, source: '002 §5.1.1; experience.md §6',
} as const
