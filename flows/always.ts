/** What every small flow answers at any point: danger above the flow (law 1), the menu, help, the reason for a question. The parent's flow has its own, larger set. */
import { say } from './verbs.ts'

type DangerEvent = { event: { type: string; topic: string } }

export const alwaysThere = {
  answered: '.finding',
  'asked.again': '.finding',
  told: { actions: [say('kept'), 'askAgain'] },
  'danger.emergency': {
    target: '.urgent',
    actions: [
      { type: 'mark', params: { milestone: 'danger' } },
      { type: 'answerDanger', params: ({ event }: DangerEvent) => ({ level: 'emergency' as const, topic: event.topic }) },
      { type: 'alert', params: ({ event }: DangerEvent) => ({ severity: 'emergency' as const, topic: event.topic }) },
    ],
  },
  'danger.concern': {
    actions: [
      { type: 'answerDanger', params: ({ event }: DangerEvent) => ({ level: 'concern' as const, topic: event.topic }) },
      { type: 'alert', params: ({ event }: DangerEvent) => ({ severity: 'concern' as const, topic: event.topic }) },
    ],
  },
  'asked.menu': { actions: [say('menu_short'), 'askAgain'] },
  'asked.help': { actions: [say('help'), 'askAgain'] },
  'asked.why': { actions: [say('why'), 'askAgain'] },
  'asked.web': { actions: ['carryOn', say('carry_on')] },
  // Who holds this phone may not know what was made on it: every link is closed, and the answer is the same where there was none (law 4).
  'asked.unshare': { actions: ['withdraw', say('links_closed'), 'askAgain'] },
  'asked.startAgain': { actions: { type: 'begin', params: { flow: 'front_door' } } },
  'said.goOn': { target: '.finding', actions: { type: 'mark', params: { milestone: 'went_on' } } },
  'said.rung': { target: '.finding', actions: [{ type: 'mark', params: { milestone: 'rang' } }, say('rung_other')] },
} as const
