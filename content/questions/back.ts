/** ⑦ The child is back: hurt, the police told, harmed, whom they would like to talk to. All words are drafts. */
import { draft, type Question } from '../shape.ts'
import { yesUnsureNo } from './options.ts'

export const back = {
  back_hurt: {
    kind: 'road', group: 'danger_now', type: 'choice', label: 'Hurt when back',
    sms: 'Are they hurt or unwell? 1 Yes 2 Not sure 3 No 4 They\'re not back after all',
    legend: 'Are they hurt or unwell?',
    why: 'Warm, safe and looked after comes first. Everything else can wait.',
    options: [
      { value: 'yes', label: 'Yes', also: ['yes', 'hurt', 'y', 'yeah'] },
      { value: 'unsure', label: 'Not sure', also: ['not sure', 'unsure', 'maybe', 'dont know'] },
      { value: 'no', label: 'No', also: ['no', 'n', 'fine', 'ok', 'theyre ok', 'shes fine', 'hes fine', 'she\'s ok'] },
      { value: 'not_back', label: 'They are not back after all', also: ['not back', 'still missing', 'not home', 'isnt back', 'gone again'] },
    ],
    redFlags: [{ when: 'yes', topic: 'back_hurt', level: 'emergency' }],
    source: '002 §5.7, §6.7.5; domain.md §3.6', agreed: draft,
  },
  back_police: {
    kind: 'road', group: 'police_reference', type: 'choice', label: 'Police told they are back',
    sms: 'Please ring 101 so the police know they\'re back. It\'s yours to do; we can\'t. 1 Told them 2 Not yet 3 Never reported',
    legend: 'Have you told the police that they are back?',
    why: 'Until the police hear it from you, they go on looking. They will want to see your child.',
    options: [
      { value: 'told', label: 'Yes, I have told them', also: ['told', 'told them', 'yes', 'done', 'rung', 'rang'] },
      { value: 'not_yet', label: 'Not yet', also: ['not yet', 'no', 'will do', 'later'] },
      { value: 'never', label: 'I never reported it', also: ['never reported', 'never', 'not reported', 'didnt report', 'didnt ring'] },
    ],
    source: '002 §5.7.1, §5.7.3', agreed: draft,
  },
  back_harm: {
    kind: 'road', group: 'danger_now', type: 'yes_no', label: 'Harmed while away',
    sms: 'Do you think someone hurt or used them while away? 1 Yes 2 Not sure 3 No',
    legend: 'Do you think that someone hurt or used them while they were away?',
    why: 'If so the police can protect them, and what they wore or carried may matter.',
    options: yesUnsureNo, sensitive: true,
    source: '002 §6.7.5, §6.7.6', agreed: draft,
  },
  back_talk: {
    kind: 'road', group: 'status', type: 'text', label: 'Whom they would like to talk to',
    sms: 'Someone apart from family and police should offer {child} a talk within {interview_hours} hours. Who would they like? A name, or DON\'T KNOW',
    legend: 'Whom would {child} like to talk to?',
    hint: 'Someone apart from family and police should offer a talk within {interview_hours} hours.',
    why: 'It goes best with someone that they choose. Please don\'t question them yourself.',
    source: '002 §7.6, §7.7, §7.9, appendix 5', agreed: draft,
  },
} as const satisfies Record<string, Question>
