/**
 * What each role may: one table, asked by one function (core/may.ts), so that nobody gains a power by a door that forgot. What is not here
 * for a role it may not. Drafted: an area's own managers decide who is what (`ROTA`).
 */
import { draft } from './shape.ts'

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
  /** Who opened words, when, and why: never the words. */
  see_readings: ['manager', 'safeguarding_lead'],
  /** Counts of their area by month, small ones not shown. */
  see_figures: ['manager', 'safeguarding_lead'],
  /** How the service does: counts, clocks and gaps; no words, and no names. */
  see_health: ['manager', 'operator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>
export type Deed = keyof typeof deeds

/** The same table as people read it (`/console/help`), and on the demo's page where one chooses who to be. */
export const roleWords = {
  heading: 'Who may do what', link: 'Help', lead: 'Each person here has one role, in one area. Nobody sees another area. Whoever opens words leaves their name in the audit, and says why where somebody else has them.',
  yours: 'yours', may: 'May:', mayNot: 'May not:',
  is: {
    duty_worker: 'Answers what comes in now.', practitioner: 'Knows the child, and keeps in touch.', manager: 'Stands behind the others, and decides in their place.',
    safeguarding_lead: 'Looks at how it is done, and owns the words.', operator: 'Keeps the service running, and sees nobody.',
  } satisfies Record<Role, string>,
  deeds: {
    be_on_call: 'be on call, and be counted as somebody who reads', stand_behind: 'be told when nobody else is there, or nobody has answered', see_lists: 'see lists: codes, clocks, the rota', read_alerts: 'read alerts',
    answer_alerts: 'take alerts, and close them with an outcome', read_own_episodes: 'read their own missing episodes', read_any_episode: 'read every missing episode of the area', work_on_episodes: 'open episodes, plan and write check-ins', use_words_in_slack: 'read and write words in a window of Slack, where the area allows it',
    act_for_others: 'take over, close and decide in place of whoever has it', see_figures: 'see figures by month', see_readings: 'see who opened words, and why', see_health: 'see how the service does: counts, clocks and gaps, no words and no names',
  } satisfies Record<Deed, string>,
  agreed: draft, source: 'issue on practitioners (roles); ASVS 5.0 8.1.1',
} as const
