/** The questions at the door: who is there, what someone else knows. All words are drafts. */
import { draft, type Question } from '../shape.ts'

export const doors = {
  who_are_you: {
    kind: 'road', group: 'you', type: 'choice', label: 'Who is writing',
    sms: 'Which is nearest? 1 Worried about my child 2 I\'m under 18 3 I know something, or someone else\'s child is here 4 I work with children',
    legend: 'Which is nearest?',
    why: 'So that you get the right help. You don\'t have to say who you are.',
    options: [
      { value: 'parent', label: 'I am worried about my child', also: ['worried', 'my child', 'parent', 'mum', 'dad', 'carer', 'my son', 'my daughter', 'worried about my child', 'worried about a child'] },
      { value: 'young_person', label: 'I am under 18', also: ['under 18', 'me', 'im under 18', 'im a child', 'im a kid', 'young person', 'its me', 'about me'] },
      { value: 'someone_else', label: 'I know something, or someone else\'s child is here', also: ['know something', 'someone elses child', 'friend', 'neighbour', 'brother', 'sister', 'i know something', 'someone else\'s child'] },
      { value: 'practitioner', label: 'I work with children', also: ['for work', 'i work with children', 'work with children', 'teacher', 'im a social worker', 'social worker', 'police officer', 'im police', 'professional'] },
    ],
    source: 'design §3 Front door', agreed: draft,
  },
  /** After danger at the unknown door. One word, or none. */
  about_whom: {
    kind: 'road', group: 'you', type: 'choice', label: 'Who needs help',
    sms: 'Who needs help? Text ME, or OTHER for someone else. Or nothing at all.',
    legend: 'Who needs help?',
    why: 'So that I say what helps. You don\'t have to answer. In danger ring 999.',
    options: [
      { value: 'me', label: 'Me', also: ['me', 'its me', 'myself', 'i do', 'about me', 'me please', 'me pls'] },
      { value: 'other', label: 'Someone else', also: ['other', 'others', 'someone else', 'somebody else', 'someone', 'not me', 'him', 'her', 'them', 'he', 'she', 'a child', 'a kid'] },
    ],
    source: 'design law 1, law 4, §3 Front door (no child lands in the parent\'s flow)', agreed: draft,
  },
  your_word: {
    kind: 'road', group: 'people_places', type: 'choice', label: 'What someone else knows',
    sms: 'Which is it? 1 A child who isn\'t mine is here 2 Someone under 18 I know is missing 3 I saw or know something 4 I found a child alone',
    legend: 'Which is it?',
    why: 'I ask so that I can say who to ring first.',
    options: [
      { value: 'child_here', label: 'A child who is not mine is here', also: ['child here', 'is here', 'at mine', 'at my house', 'staying here', 'with me'] },
      { value: 'friend_missing', label: 'Someone under 18 I know is missing', also: ['a friend or relative under 18 is missing', 'friend', 'neighbours child', 'neighbour', 'relative', 'missing', 'brother', 'sister', 'mate', 'cousin', 'grandchild'] },
      { value: 'saw', label: 'I saw or know something', also: ['saw', 'seen', 'know something', 'information', 'suspicious'] },
      { value: 'found', label: 'I found a child alone', also: ['found', 'alone', 'found a child', 'child alone', 'on their own', 'asleep outside', 'lost child'] },
    ],
    source: '002 §5.1.1, §5.2.2, §11', agreed: draft,
  },
  anything_more: {
    kind: 'road', group: 'people_places', type: 'text', label: 'What they told us',
    sms: 'Text me what you know and I keep it for you to read out. Or just ring.',
    legend: 'Anything you want to write down before you ring?',
    why: 'Writing it down makes the call quicker. It is not sent to anyone.',
    source: '002 §11, appendix 6', agreed: draft,
  },
} as const satisfies Record<string, Question>
