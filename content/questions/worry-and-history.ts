/** Group 5, why you are worried, in the parent's own words; and group 6, whether it has happened before. */
import { draft, type Question } from '../shape.ts'
import { yesUnsureNo } from './options.ts'

export const whyWorried = {
  worry: {
    kind: 'report', group: 'why_worried', type: 'text', starred: true,
    sms: 'What worries you most? Use your own words.',
    legend: 'What worries you most?',
    hint: 'Use your own words. Small things count.',
    why: 'You know {child} best. The police will ask for this early on, and your words are printed just as you say them.',
    label: 'Main worry',
    handlerAsks: 'Why are you worried about them?',
    source: 'APP call-handler prompts (archived 17 Jan 2022); Leicestershire Police',
    agreed: draft,
  },
  out_of_character: {
    kind: 'report', group: 'why_worried', type: 'yes_no', starred: true,
    sms: 'Is this out of character for {child}? 1 Yes 2 Not sure 3 No',
    legend: 'Is this out of character for {child}?',
    hint: 'Yes means that they do not usually do this.',
    why: 'The police always ask. If it is not the first time, it still counts and you can still report.',
    options: yesUnsureNo,
    label: 'Out of character',
    handlerAsks: 'Is this out of character for them?',
    source: 'APP call-handler prompts (archived 17 Jan 2022); Leicestershire Police',
    agreed: draft,
  },
  recent_change: {
    kind: 'report', group: 'why_worried', type: 'text',
    sms: 'Has anything changed or been hard lately: at home, school, online, with friends, or bullying?',
    legend: 'Has anything changed or been hard for {child} lately?',
    hint: 'At home, at school, online, with friends or a partner, or bullying of any kind.',
    why: 'What has been hard for them may show what they are getting away from.',
    sensitive: true,
    label: 'Changes, problems or bullying lately',
    handlerAsks: 'Has anything been troubling them? Any bullying?',
    source: '002 Part A; Hampshire Police missing person advice; Durham Police; British Transport Police',
    agreed: draft,
  },
} as const satisfies Record<string, Question>

export const history = {
  missing_before: {
    kind: 'report', group: 'history', type: 'yes_no',
    sms: 'Has {child} been missing before? 1 Yes 2 Not sure 3 No',
    legend: 'Has {child} been missing before?',
    why: 'Every time counts afresh. It only helps the police to know where to look first.',
    options: yesUnsureNo,
    label: 'Missing before',
    handlerAsks: 'Have they been missing before?',
    source: '002 Part A; APP call-handler prompts (archived 17 Jan 2022)',
    agreed: draft,
  },
  missing_times: {
    kind: 'report', group: 'history', type: 'text',
    sms: 'How many times, when, and where were they found?',
    legend: 'How many times, when, and where were they found?',
    hint: 'How often in the last three months, if you know.',
    why: 'People often go back to the same places. The police can try those first.',
    label: 'How often, and where found',
    handlerAsks: 'How many times, and where did they turn up?',
    source: '002 Part A; 002 §11.4; APP call-handler prompts (archived 17 Jan 2022)',
    agreed: draft,
  },
  harm_before: {
    kind: 'report', group: 'history', type: 'yes_no',
    sms: 'Did {child} come to harm when they were missing before? 1 Yes 2 Not sure 3 No',
    legend: 'Did {child} come to harm when they were missing before?',
    why: 'If they came to harm last time, the police need to know it now.',
    options: yesUnsureNo,
    redFlags: [{ when: 'yes', topic: 'other', level: 'concern' }],
    sensitive: true,
    label: 'Harmed when missing before',
    handlerAsks: 'Were they hurt, or did anything bad happen then?',
    source: '002 Part A; APP call-handler prompts (archived 17 Jan 2022)',
    agreed: draft,
  },
} as const satisfies Record<string, Question>
