/**
 * What each role may: one table, asked by one function (core/may.ts), so that nobody gains a power by a door that forgot. What is not here
 * for a role it may not. Drafted: an area's own managers decide who is what (`ROTA`).
 */
export const roles = ['duty_worker', 'practitioner', 'manager', 'safeguarding_lead', 'operator'] as const
export type Role = (typeof roles)[number]

export const deeds = {
  /** Is told of alerts, has hours on the rota, and counts as somebody who reads. */
  be_on_call: ['duty_worker', 'manager'],
  /** Is told, whether it is their hour or not, where nobody else is there or nobody has answered: the last rung of every road. */
  stand_behind: ['manager'],
  /** Sees that there are people: lists of codes, clocks, the rota. An operator sees how the service does, and nobody. */
  see_lists: ['duty_worker', 'practitioner', 'manager', 'safeguarding_lead'],
  read_alerts: ['duty_worker', 'manager', 'safeguarding_lead'],
  answer_alerts: ['duty_worker', 'manager'],
  /** One's own, and those that were handed to one. */
  read_own_episodes: ['duty_worker', 'practitioner', 'manager', 'safeguarding_lead'],
  /** All of the area's; with a reason where it is another's. */
  read_any_episode: ['duty_worker', 'manager', 'safeguarding_lead'],
  work_on_episodes: ['duty_worker', 'practitioner', 'manager'],
  /** Where the area's setting allows it: their own words, and a child's, in a window of Slack. */
  use_words_in_slack: ['duty_worker', 'practitioner', 'manager'],
  /** Takes over, closes and decides in place of whoever has it. */
  act_for_others: ['manager'],
} as const satisfies Readonly<Record<string, readonly Role[]>>
export type Deed = keyof typeof deeds
