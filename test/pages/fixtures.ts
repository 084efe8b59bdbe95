/** Made-up conversations for the pages' tests: one question of every type, short and long threads. Drama numbers only. */
import type { AnswerType } from '../../content/shape.ts'
import type { AnswersPage } from '../../src/pages/answers.tsx'
import type { ChatPage } from '../../src/pages/chat.tsx'
import type { DevPage, DevPhone } from '../../src/pages/dev.tsx'
import type { Frame } from '../../src/pages/layout.tsx'
import type { ChatMessage } from '../../src/pages/message.tsx'
import type { ChatQuestion } from '../../src/pages/question.tsx'

export const frame: Frame = { mode: 'demo', childlineChecked: false }

const why = 'The police ask this first, so that they know how fast to come.'
const plain = (type: AnswerType, legend: string): ChatQuestion => ({ key: `about_${type}`, legend, why, type, starred: true })

export const questions: Record<AnswerType, ChatQuestion> = {
  yes_no: {
    ...plain('yes_no', 'Is any of these true?'),
    hint: 'Ten or under. Hurt. Taken. With someone dangerous. May hurt themselves. Needs medicine. Cannot keep safe alone.',
  },
  choice: {
    ...plain('choice', 'Do you know where Sam is?'),
    options: [
      { value: 'unknown', label: 'I don’t know where they are' }, { value: 'safe', label: 'I know, and they are safe' },
      { value: 'unsafe', label: 'I know, but it is not safe or they won’t come home' },
    ],
  },
  choices: {
    ...plain('choices', 'Has anyone done any of these yet?'),
    hint: 'Tick what is done. If two adults are there, one rings while the other looks.',
    options: ['Looked in their room', 'Looked all over the home', 'Garden, shed, garage', 'Cars and vans', 'Rung and texted them', 'Friends']
      .map((label, i) => ({ value: `v${i}`, label })),
  },
  age: plain('age', 'How old are they?'),
  when: plain('when', 'When were they last seen?'),
  text: plain('text', 'What worries you most?'),
  name: { ...plain('name', 'What is their full name?'), changing: true, previous: 'Sam Carter' },
  place: { ...plain('place', 'Where were they last seen?'), hint: 'A street, a shop, a bus stop, or home.' },
  phone: plain('phone', 'What is their mobile number?'),
  postcode: plain('postcode', 'What is the postcode at home?'),
  height: plain('height', 'How tall are they?'),
  list: plain('list', 'Who are their friends?'),
}

const said = (n: number, who: 'us' | 'you', ...paragraphs: string[]): ChatMessage => ({
  n, who, paragraphs, at: `2026-11-22T${String(16 + Math.floor(n / 30)).padStart(2, '0')}:${String((n * 2) % 60).padStart(2, '0')}:00.000Z`,
  timeText: `4:${String((n * 2) % 60).padStart(2, '0')}pm`,
})

const shortThread: readonly ChatMessage[] = [
  said(1, 'you', 'my daughter Sam hasnt come home from school and her phone is off. shes 14'),
  said(2, 'us', 'I’m a computer. The police do not know about this until you ring them.',
    'Ring 999 now if Sam is hurt, taken, with someone dangerous, may hurt themselves, or needs medicine.'),
  said(3, 'you', 'no'),
  said(4, 'us', 'Thank you. You do not have to wait 24 hours. You can ring 101 now, and we can do the rest while you wait on the line.'),
]

export const longThread: readonly ChatMessage[] = Array.from({ length: 60 }, (_, i) => (i % 2 === 0
  ? said(i + 1, 'you', ['no', 'about half 3 yesterday, at the bus stop by Fratton station I think', 'dont know', 'Looked in their room'][(i / 2) % 4] ?? '')
  : said(i + 1, 'us', 'Thank you. I’ve written that down as you said it.', `Next we ask about thing ${i}. You can ring 101 at any point.`)))

export const once = 'AbCdEfGhIjKlMnOpQrStUv'

export const chatWith = (question: ChatQuestion | null, more: Partial<ChatPage> = {}): ChatPage => ({
  area: 'portsmouth', areaName: 'Portsmouth', messages: shortThread, question, once, canGoBack: true, hasAnswers: true,
  progress: 'About six short questions left. You can ring at any point.', textNumber: '07700 900001', police: 'not_told', ...more,
})

export const answers: AnswersPage = {
  area: 'portsmouth', once, canMake: true,
  groups: [
    { title: 'The child', rows: [
      { key: 'child_name', label: 'Full name', reading: 'Sam Carter' },
      { key: 'child_age', label: 'Age', reading: '14 years', said: 'shes 14' },
      { key: 'home_address', label: 'Home address', reading: null },
    ] },
    { title: 'Last seen', rows: [{ key: 'last_seen_when', label: 'When', reading: 'Saturday 21 November, about 3:30pm', said: 'half 3 yday' }] },
  ],
}

const phone = (number: string, to: string, ...texts: [DevPhone['messages'][number]['direction'], string, string][]): DevPhone => ({
  number, to,
  messages: texts.map(([direction, body, status], i) => ({
    n: i + 1, direction, body, status, at: `2026-11-22T16:${10 + i}:00.000Z`, timeText: `4:${10 + i}pm`,
  })),
})

export const bench: DevPage = {
  now: '2026-11-22T16:31:00.000Z', nowText: 'Sun 22 Nov, 4:31pm', pushedText: 'pushed 15 minutes ahead',
  phones: [
    phone('+447700900101', '+447700900001',
      ['in', 'my daughter hasnt come home from school, shes 14 and her phone is off. am i overreacting?', 'received'],
      ['out', 'You are right to ask. I\'m a computer; the police don\'t know until you ring. Ring 999 now if she is hurt, taken, with someone dangerous, or may hurt herself. Are any of these true? 1 Yes 2 Not sure 3 No', 'delivered'],
      ['in', '3', 'received'],
      ['out', 'You can ring 101 now. You don\'t have to wait 24 hours. Have you looked in her room and rung her friends? e.g. 1 3', 'delivered']),
    phone('+447700900102', '+447700900002',
      ['in', 'look again in 15 mins please 🙏', 'received'],
      ['out', 'It\'s been 15 minutes. Is he back? 1 Yes 2 No. If not, ring 101 now: http://localhost:3000/report/abc', 'failed']),
  ],
  numbers: ['+447700900101', '+447700900102', '+447700900103'].map((value, i) => ({ value, label: `07700 90010${i + 1}` })),
  lines: [{ number: '+447700900001', label: 'Portsmouth, 07700 900001' }, { number: '+447700900002', label: 'Gateshead, 07700 900002' }],
  paged: [{ number: '+447700900180', whose: 'the duty phone', to: '+447700900001' }],
  areas: [{ code: 'portsmouth', name: 'Portsmouth' }, { code: 'gateshead', name: 'Gateshead' }],
  faults: [
    { key: 'slow', label: 'Slow', on: true }, { key: '5xx', label: 'Provider down (5xx)', on: false }, { key: '429', label: 'Too many (429)', on: false },
    { key: 'lost_receipts', label: 'Receipts lost', on: false }, { key: 'undelivered', label: 'Handset off', on: false },
  ],
}
