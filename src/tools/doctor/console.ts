/**
 * What Twilio's console must say, word for word: the carrier answers STOP, HELP and START itself, before or beside us, so its texts must
 * hold 999 too (reliability.md §1.2, §1.4; docs/operating.md, which a test holds to this). All drafts: nobody has agreed them.
 */
import type { Settings } from '../../settings.ts'

/** Asks Twilio to try again on a connection failure, a slow answer or a 5xx. The fragment never reaches us. */
export const retryFragment = '#rc=5&rp=ct,rt,5xx&ct=2000&rt=4000&tt=15000'

export const optOutTexts = [
  { words: 'STOP and its likes', reply: 'You will get no more texts from us. Text START to undo that. In danger ring 999. Child not home? Ring 101. Under 19: Childline 0800 1111.' },
  { words: 'HELP, INFO', reply: 'In danger ring 999. Child not home? Ring the police on 101, no 24-hour wait. Under 19: Childline 0800 1111. Text MENU for what this can do.' },
  { words: 'START, UNSTOP', reply: 'You will get texts from us again. In danger ring 999. Text MENU for what this can do.' },
] as const

export const fallbackTwiml =
  '<Response><Message>We can\'t read texts just now. In danger ring 999. Child not home: ring the police on 101. Under 19: Childline 0800 1111.</Message></Response>'

/** Line by line, to be held beside the console. */
export const consoleLines = ({ numbers, publicUrl }: Pick<Settings, 'numbers' | 'publicUrl'>): string[] => [
  ...numbers.map(({ number, area }) => `${number} (${area}), a message comes in, webhook, POST: ${publicUrl}/twilio/messages${retryFragment}`),
  `Primary handler fails: a TwiML Bin that does not need our machine: ${fallbackTwiml}`,
  'Status callback: leave empty, the service names its own with every text',
  ...optOutTexts.map(({ words, reply }) => `Advanced Opt-Out, ${words}: ${reply}`),
  'Advanced Opt-Out: no words of your own, and YES off the START list',
]
