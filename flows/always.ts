/** What every small flow answers at any point. The parent's flow has its own, larger set. */
export const say = <const M extends string>(message: M) => ({ type: 'say' as const, params: { message } })

/** A question that leads on to one place whatever is answered. */
export const question = <const T extends string>(key: string, next: T) => ({
  meta: { question: key },
  entry: { type: 'ask' as const, params: { question: key } },
  on: { answered: { guard: { type: 'isThis' as const, params: { question: key } }, target: next } },
})

type DangerEvent = { event: { type: string; topic: string } }

/** Danger above the flow (law 1), the menu, help and the reason for a question. */
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
  'asked.startAgain': { actions: { type: 'begin', params: { flow: 'front_door' } } },
  'said.goOn': { target: '.finding', actions: { type: 'mark', params: { milestone: 'went_on' } } },
  'said.rung': { target: '.finding', actions: [{ type: 'mark', params: { milestone: 'rang' } }, say('rung_other')] },
} as const
