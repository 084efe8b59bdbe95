/** Every question there is, the minimum to start a call (domain.md §2 ★), and the rest in the order they are asked. */
import type { GroupKey } from '../shape.ts'
import { back } from './back.ts'
import { dangerNow } from './danger-now.ts'
import { doors } from './doors.ts'
import { evidenceConsent, status } from './evidence-and-status.ts'
import { exploitation, health } from './health-and-exploitation.ts'
import { lastSeen } from './last-seen.ts'
import { description, peoplePlaces } from './people-and-looks.ts'
import { moneyTravel, phoneOnline } from './phone-and-money.ts'
import { road } from './road.ts'
import { theChild } from './the-child.ts'
import { history, whyWorried } from './worry-and-history.ts'
import { you } from './you.ts'
import { young } from './young.ts'

/** Within a group the order here is the order on the sheet: the road's own come first, as they decide the call. */
export const questions = {
  ...road, ...back, ...doors, ...young, ...dangerNow, ...you, ...theChild, ...lastSeen, ...whyWorried, ...history, ...health, ...exploitation,
  ...phoneOnline, ...moneyTravel, ...peoplePlaces, ...description, ...evidenceConsent, ...status,
}

export type QuestionKey = keyof typeof questions

/** ★ of domain.md §2 that the parent is asked for, in the order that reads best by text: the child first, the caller last. */
export const minimum: QuestionKey[] = [
  'child_name', 'child_age', 'last_seen_when', 'last_seen_where', 'last_seen_by', 'worry', 'out_of_character',
  'home_address', 'your_name', 'your_relationship',
]

/** After the minimum: what helps the search soonest comes first, what an officer can ask later comes last. */
export const rest: { group: GroupKey; title: string; keys: QuestionKey[] }[] = [
  { group: 'danger_now', title: 'Medicine', keys: ['medicine_needed', 'medicine_when'] },
  { group: 'health', title: 'Health', keys: ['health_self_harm', 'health_needs', 'health_body'] },
  { group: 'exploitation', title: 'Someone using them', keys: ['exploitation_worry', 'exploitation_signs'] },
  { group: 'the_child', title: 'Who to look for', keys: ['gender_look', 'known_as', 'ethnicity'] },
  { group: 'description', title: 'What they look like', keys: ['height', 'looks', 'clothes', 'bag_gone'] },
  { group: 'phone_online', title: 'Phone and online', keys: ['child_phone', 'phone_state', 'network_handset', 'accounts'] },
  { group: 'last_seen', title: 'Just before', keys: ['last_seen_doing', 'with_whom', 'direction_transport', 'mood', 'argument_before'] },
  { group: 'people_places', title: 'People and places', keys: ['friends', 'relatives', 'haunts'] },
  { group: 'history', title: 'Missing before', keys: ['missing_before', 'missing_times', 'harm_before'] },
  { group: 'why_worried', title: 'Lately', keys: ['recent_change'] },
  { group: 'money_travel', title: 'Money and travel', keys: ['money_travel'] },
  { group: 'you', title: 'You', keys: ['your_number', 'callback_safe', 'where_you_are', 'interpreter', 'parental_responsibility'] },
  { group: 'status', title: 'Care and plans', keys: ['in_care', 'placement', 'plans_orders'] },
  { group: 'evidence_consent', title: 'Photo and home', keys: ['photo', 'search_ok'] },
]

/**
 * Questions that only make sense after another: asked only where that answer has one of these values, so that no one
 * is asked about a placement that there is not. Printed all the same where an answer is there.
 */
export const onlyAfter: Partial<Record<QuestionKey, { question: QuestionKey; values: readonly string[] }>> = {
  medicine_when: { question: 'medicine_needed', values: ['yes', 'unsure'] },
  missing_times: { question: 'missing_before', values: ['yes', 'unsure'] },
  harm_before: { question: 'missing_before', values: ['yes', 'unsure'] },
  exploitation_signs: { question: 'exploitation_worry', values: ['with_them_now', 'a_worry', 'unsure'] },
  placement: { question: 'in_care', values: ['yes', 'unsure'] },
  home_worries: { question: 'whereabouts', values: ['out'] },
  // Asked only where somebody has them: its own answer is what it is printed for.
  with_parent: { question: 'with_parent', values: ['agreed', 'not_agreed', 'afraid', 'unsure'] },
}
