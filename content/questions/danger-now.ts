/** Group 1, danger now: medicine that cannot wait. The signs of danger themselves are asked by the road (road.ts). */
import { draft, type Question } from '../shape.ts'
import { yesUnsureNo } from './options.ts'

export const dangerNow = {
  medicine_needed: {
    kind: 'report', group: 'danger_now', type: 'yes_no',
    sms: 'Does {child} need medicine they may not have with them? 1 Yes 2 Not sure 3 No',
    legend: 'Does {child} need medicine that they may not have with them?',
    hint: 'Such as an inhaler, insulin, an allergy pen, or tablets for fits.',
    why: 'If medicine runs out soon, the police need to find them faster.',
    options: yesUnsureNo,
    redFlags: [
      { when: 'yes', topic: 'medicine', level: 'emergency' },
      { when: 'unsure', topic: 'medicine', level: 'concern' },
    ],
    sensitive: true,
    label: 'Needs medicine',
    handlerAsks: 'Do they need any medicine, and have they got it?',
    source: '002 Part A; APP call-handler prompts (archived 17 Jan 2022); Hampshire Police missing person advice; Avon and Somerset Police',
    agreed: draft,
  },
  medicine_when: {
    kind: 'report', group: 'danger_now', type: 'text',
    sms: 'What medicine is it, and when do they need it by?',
    legend: 'What medicine is it, and when do they need it by?',
    hint: 'Say what could happen without it, if you know.',
    why: 'The police and an ambulance can plan for it if they know the name and the time.',
    sensitive: true,
    label: 'Medicine and when',
    handlerAsks: 'What happens if they do not have it, and by when?',
    source: '002 Part A; APP call-handler prompts (archived 17 Jan 2022); Avon and Somerset Police',
    agreed: draft,
  },
} as const satisfies Record<string, Question>
