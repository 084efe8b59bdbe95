/**
 * What a young person may pick: what would help, a message home, whether their phone is safe to text. None has to be answered, none asks
 * who or where they are, and none takes words of theirs any further (design §3, law 4). All words are drafts.
 */
import { homeSentences } from '../message-home.ts'
import { draft, type Question } from '../shape.ts'
import { yesUnsureNo } from './options.ts'

export const young = {
  young_start: {
    kind: 'road', group: 'you', type: 'choice', label: 'What a young person wants',
    sms: 'What would help? 1 I need help now 2 I\'m safe, want to talk 3 Tell someone I\'m ok 4 What if I go back',
    legend: 'What would help?',
    why: 'Pick one, or say it your way. You don\'t have to say who or where you are.',
    options: [
      { value: 'help', label: 'I need help now', also: ['help now', 'need help', 'help me', 'i need help'] },
      { value: 'talk', label: 'I am safe and want to talk', also: ['safe', 'talk', 'want to talk', 'im safe', 'chat'] },
      { value: 'tell', label: 'Tell someone I am ok', also: ['tell someone', 'tell them im ok', 'tell mum', 'tell my mum', 'message home'] },
      { value: 'back', label: 'What happens if I go back', also: ['go back', 'going back', 'home', 'what happens', 'what if i go back'] },
      { value: 'stay', label: 'Somewhere to stay', also: ['somewhere to sleep', 'nowhere to stay', 'nowhere to sleep', 'place to stay', 'place to sleep'] },
      { value: 'listen', label: 'Just listen', also: ['listen', 'be heard', 'just be heard', 'listen to me'] },
      { value: 'phone', label: 'Is this phone safe?', also: ['is this phone safe', 'phone safe', 'this phone'] },
      { value: 'stop', label: 'How do I stop this?', also: ['how do i stop this', 'how do i stop', 'how to stop'] },
    ],
    redFlags: [{ when: 'help', topic: 'help_now', level: 'emergency' }],
    source: 'design §3 Young person', agreed: draft,
  },
  young_home_who: {
    kind: 'road', group: 'you', type: 'choice', label: 'Who a message home is for',
    sms: 'Some short words can be passed on for you, by a worker. Never where you are. Who is it for? 1 Mum 2 Dad 3 My carer 4 Anyone at home. MENU to leave it.',
    legend: 'Who is it for?',
    why: 'So that it goes to the right person. You don\'t have to say their name.',
    options: [
      { value: 'mum', label: 'Mum', also: ['my mum', 'mam', 'mom', 'mother', 'my mam'] },
      { value: 'dad', label: 'Dad', also: ['my dad', 'da', 'father', 'my da'] },
      { value: 'carer', label: 'My carer', also: ['carer', 'foster carer', 'foster mum', 'foster dad', 'key worker'] },
      { value: 'anyone', label: 'Anyone at home', also: ['anyone', 'whoever', 'home', 'both', 'mum and dad', 'my family', 'my nan', 'nan'] },
    ],
    source: 'issue on danger (A message home: a worker checks the recipient)', agreed: draft,
  },
  young_home_words: {
    kind: 'road', group: 'you', type: 'choice', label: 'The words of a message home',
    sms: 'Which words? Nothing is added. 1 I\'m safe. 2 I\'m ok. I\'ll be in touch. 3 I\'m ok. I love you. 4 I\'m safe. I\'m not ready to come back yet.',
    legend: 'Which words? Nothing is added to them.',
    why: 'The words are fixed, so that nothing in them can show where you are.',
    options: [
      { value: 'safe', label: homeSentences.safe, also: ['im safe'] },
      { value: 'in_touch', label: homeSentences.in_touch, also: ['ill be in touch'] },
      { value: 'love', label: homeSentences.love, also: ['i love you', 'love you'] },
      { value: 'not_yet', label: homeSentences.not_yet, also: ['not ready', 'im not ready', 'not ready to come back'] },
    ],
    source: 'design §3 Young person (fixed, safe sentences)', agreed: draft,
  },
  young_home_ok: {
    kind: 'road', group: 'you', type: 'choice', label: 'Whether to ask for a message home',
    sms: 'This is all that would be sent, no more: "{home_words}" It goes to {home_who}. We add that we can\'t be sure who sent it. A worker checks first and may say no. 1 Ask them 2 Ask, but don\'t text me after 3 Leave it',
    legend: 'This is all that would be sent, no more: “{home_words}” It goes to {home_who}. We add that we can’t be sure who sent it. A worker checks first and may say no. Shall I ask?',
    why: 'You see all that would be sent. Pick 2 if somebody else may read this phone.',
    options: [
      { value: 'ask', label: 'Yes, ask them', also: ['yes', 'ask', 'ask them', 'send it', 'yeah', 'yh', 'go on then'] },
      { value: 'ask_quietly', label: 'Yes, but don’t text me after', also: ['dont text me', 'yes but dont text me', 'ask but dont text me after'] },
      { value: 'leave', label: 'No, leave it', also: ['no', 'leave it', 'dont', 'nah', 'dont send it', 'cancel it', 'forget it'] },
    ],
    source: 'issue on danger (A message home: sees what will be sent, confirms)', agreed: draft,
  },
  young_phone: {
    kind: 'road', group: 'you', type: 'yes_no', label: 'Whether it is safe to text this phone',
    sms: 'Is it safe to text this phone? Could anyone else read it? 1 It\'s safe 2 Not sure 3 Not safe',
    legend: 'Is it safe to text this phone?',
    hint: 'Say no if anyone else may read it.',
    why: 'If it isn\'t safe, nothing comes unless you write first.',
    options: yesUnsureNo,
    source: 'reliability.md §6 row 2; issue on danger (Covert use)', agreed: draft,
  },
  /** Never printed under a check-in, whose words are the worker's: only where they ask why, or go back to it. */
  young_check_in: {
    kind: 'road', group: 'you', type: 'choice', label: 'How a young person says they are, after a check-in',
    sms: 'How are you? 1 I\'m ok 2 Not ok 3 Call me. Or any words, or none.',
    legend: 'How are you?',
    why: 'You don\'t have to answer. A word is enough, or nothing at all.',
    options: [
      { value: 'ok', label: 'I am ok', also: ['ok', 'im ok', 'yes', 'yeah', 'fine', 'im fine', 'safe', 'im safe', 'im safe now', 'i am safe', 'good', 'im good', 'alright', 'im alright'] },
      { value: 'not_ok', label: 'Not ok', also: ['no', 'nah', 'im not ok', 'not good', 'not really', 'not great', 'bad'] },
      { value: 'call', label: 'Call me', also: ['ring me', 'phone me', 'call', 'can you call me', 'can u ring me'] },
    ],
    source: '002 appendix 5; domain.md §6.3 rule 6', agreed: draft,
  },
} as const satisfies Record<string, Question>
