/** Group 14, what the police may use; and group 15, care, plans and orders. */
import { draft, type Question } from '../shape.ts'
import { yesUnsureNo } from './options.ts'

export const evidenceConsent = {
  photo: {
    kind: 'report', group: 'evidence_consent', type: 'choice',
    sms: 'Do you have a clear, recent photo? 1 Yes, police may share it 2 Yes, but ask me first 3 No',
    legend: 'Do you have a clear, recent photo of {child}?',
    hint: 'Do not send it to us. Keep it ready for the officer, and talk to them before anything is posted.',
    why: 'A photo helps officers know them. You can say who may see it, and change your mind.',
    options: [
      { value: 'yes_share', label: 'Yes, and police may share it', also: ['yes, police may share it', 'may share', 'yes'] },
      { value: 'yes_ask_first', label: 'Yes, but ask me first', also: ['ask me first', 'ask first', 'ask', 'check with me', 'run it by me', 'ask me before', 'dont put it', 'dont share', 'dont post', 'not on facebook', 'not without'] },
      { value: 'no', label: 'No', also: ['no photo', 'none', 'havent got one', 'dont have one', 'havent got any'] },
    ],
    label: 'Photo, and whether it may be shared',
    handlerAsks: 'Have you a recent photo? May we make it public if we need to?',
    source: '002 §6.1.4; Durham Police; Met Police missing person advice; Hampshire Police missing person advice; West Mercia Police',
    agreed: draft,
  },
  search_ok: {
    kind: 'report', group: 'evidence_consent', type: 'yes_no',
    sms: 'May police look round home and take a toothbrush or hairbrush if needed? 1 Yes 2 Not sure 3 No',
    legend: 'May the police look round the home, and take a toothbrush or hairbrush if needed?',
    hint: 'They do this every time, to be sure. Please leave the room and those things as they are.',
    why: 'Children are sometimes found close by. The police look each time: it does not mean they doubt you.',
    options: yesUnsureNo,
    label: 'Police may search, and take a DNA item',
    handlerAsks: 'May officers look round the house? Is there a toothbrush or a diary?',
    source: '002 §6.3.3; Met Police missing person advice; Durham Police; Hampshire Police missing person advice',
    agreed: draft,
  },
} as const satisfies Record<string, Question>

export const status = {
  in_care: {
    kind: 'report', group: 'status', type: 'yes_no',
    sms: 'Is {child} in care, such as fostered or in a home? 1 Yes 2 Not sure 3 No',
    legend: 'Is {child} in care?',
    hint: 'For example fostered, in a children\'s home, or in supported accommodation.',
    why: 'If so, a social worker needs to be told as well as the police.',
    options: yesUnsureNo,
    label: 'In care',
    handlerAsks: 'Are they in care? Which council?',
    source: '002 §6.2.1; 002 §6.3.6; Philomena form',
    agreed: draft,
  },
  placement: {
    kind: 'report', group: 'status', type: 'text',
    sms: 'Which placement and council is it? Has the social worker or night duty team been told?',
    legend: 'Which placement and council is it, and who has been told?',
    hint: 'The social worker or, out of hours, the emergency duty team, and those with parental responsibility.',
    why: 'The council stays responsible, so its workers need to know at once.',
    label: 'Placement, and who has been told',
    handlerAsks: 'Who is the social worker? Have they been told?',
    source: '002 §6.3.6; Philomena form',
    agreed: draft,
  },
  plans_orders: {
    kind: 'report', group: 'status', type: 'choices',
    sms: 'Is there any of: 1 Protection plan 2 Court order 3 Came to the UK alone 4 Philomena form ready 5 None',
    legend: 'Is any of these true?',
    hint: 'A Philomena form is one filled in ahead of time in case a child goes missing.',
    why: 'The police can find what is already known, and need not ask you twice.',
    options: [
      { value: 'protection_plan', label: 'Child protection plan', also: ['protection plan', 'cp plan'] },
      { value: 'court_order', label: 'Court order', also: ['court', 'custody'] },
      { value: 'came_alone', label: 'Came to the UK alone', also: ['asylum', 'asylum seeker', 'unaccompanied', 'uasc'] },
      { value: 'philomena_form', label: 'Philomena form ready', also: ['philomena', 'form'] },
      { value: 'none', label: 'None', also: ['none of these', 'no', 'nothing'] },
    ],
    sensitive: true,
    label: 'Plans, orders and forms',
    handlerAsks: 'Is there a protection plan or court order? Is a Philomena form ready?',
    source: '002 Part A; Philomena form (PSNI, Thames Valley and other forces)',
    agreed: draft,
  },
} as const satisfies Record<string, Question>
