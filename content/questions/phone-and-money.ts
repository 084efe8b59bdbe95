/** Group 9, phone and online; and group 10, money and travel. Never a password, never a card number (domain.md §1.6). */
import { draft, type Question } from '../shape.ts'

export const phoneOnline = {
  child_phone: {
    kind: 'report', group: 'phone_online', type: 'phone',
    sms: "What is {child}'s mobile number?",
    legend: "What is {child}'s mobile number?",
    hint: 'More than one is fine.',
    why: 'The police may be able to use it to help find them.',
    label: "Child's phone number",
    handlerAsks: 'What is their mobile number?',
    source: 'Hampshire Police missing person advice; Avon and Somerset Police; Philomena form',
    agreed: draft,
  },
  phone_state: {
    kind: 'report', group: 'phone_online', type: 'choice',
    sms: 'When you ring it: 1 Off or voicemail 2 Rings, no answer 3 On, seen messages 4 No phone with them',
    legend: 'What happens when you ring their phone?',
    why: 'It shows when the phone was last in use.',
    options: [
      { value: 'off', label: 'Off or voicemail', also: ['off', 'voicemail', 'straight to voicemail', 'dead', 'switched off', 'to vm', 'answerphone', 'answering machine', 'voice mail', 'flat', 'no battery', 'out of battery'] },
      { value: 'rings', label: 'Rings, no answer', also: ['rings', 'ringing', 'rings out', 'no answer', 'rings and rings', 'not picking up', 'nobody picks up', 'no reply'] },
      { value: 'on', label: 'On, has seen messages', also: ['on', 'on, seen messages', 'read', 'online', 'seen messages', 'blue ticks', 'reading my messages', 'replied', 'texting'] },
      { value: 'no_phone', label: 'No phone with them', also: ['no phone', 'left it', 'left at home', 'hasnt got one', 'hasnt got a phone', 'doesnt have one', 'doesnt have a phone', 'left his phone', 'left her phone', 'phone is here', 'its here'] },
    ],
    label: 'Phone now',
    handlerAsks: 'Is the phone on? When was it last used?',
    source: 'Hampshire Police missing person advice; Avon and Somerset Police',
    agreed: draft,
  },
  network_handset: {
    kind: 'report', group: 'phone_online', type: 'text',
    sms: 'What phone and network is it? Can anyone see where it is (Find My, Snap Map)?',
    legend: 'What phone and network is it, and can anyone see where it is?',
    hint: 'The make, the network, contract or pay as you go, and any location sharing such as Find My or Snap Map.',
    why: 'A shared location or the right network can find a phone faster.',
    label: 'Handset, network, location sharing',
    handlerAsks: 'What make and network is it? Is location sharing on?',
    source: 'Hampshire Police missing person advice; Philomena form',
    agreed: draft,
  },
  accounts: {
    kind: 'report', group: 'phone_online', type: 'list',
    sms: 'Which apps, games and usernames do they use? Never send us passwords.',
    legend: 'Which apps, games, e-mail and usernames do they use?',
    hint: 'Never send us passwords. Keep those for the officer.',
    why: 'They may still be talking to someone there. We never want passwords.',
    label: 'Apps, games and usernames',
    handlerAsks: 'What social media do they use?',
    source: 'Hampshire Police missing person advice; Avon and Somerset Police; Philomena form',
    agreed: draft,
  },
} as const satisfies Record<string, Question>

export const moneyTravel = {
  money_travel: {
    kind: 'report', group: 'money_travel', type: 'choices',
    sms: 'What do they have? 1 Cash 2 Bank card 3 Travel pass 4 Bike 5 Car or moped 6 Passport 7 None. No card numbers.',
    legend: 'What money, or means to travel, do they have?',
    hint: 'Choose all that apply. Never send us card numbers.',
    why: 'It shows how far they could get, and what the police can check.',
    options: [
      { value: 'cash', label: 'Cash', also: ['money', 'some money', 'pounds', 'quid', 'fiver', 'tenner'] },
      { value: 'bank_card', label: 'Bank card', also: ['card', 'debit card', 'gohenry', 'apple pay'] },
      { value: 'travel_pass', label: 'Travel pass', also: ['bus pass', 'oyster', 'zip card', 'railcard'] },
      { value: 'bike', label: 'Bike', also: ['bicycle', 'scooter', 'e-bike'] },
      { value: 'car_moped', label: 'Car or moped', also: ['car', 'moped', 'motorbike'] },
      { value: 'passport', label: 'Passport', also: ['id'] },
      { value: 'none', label: 'None', also: ['none of these', 'nothing', 'no'] },
    ],
    label: 'Money and means to travel',
    handlerAsks: 'Have they any money or cards? Is the passport still at home?',
    source: 'APP call-handler prompts (archived 17 Jan 2022); British Transport Police; Durham Police',
    agreed: draft,
  },
} as const satisfies Record<string, Question>
