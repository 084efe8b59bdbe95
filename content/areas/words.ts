/** What the facts of a pack are called, on her page and in the book. Read by a safeguarding lead, never sent to a parent or a child. */
import type { AreaPack, Force, Meeting } from '../shape.ts'

/** In the order in which they are read. Those of a second council stand under its own name. */
export const factNames = {
  frontDoor: 'Number by day', frontDoorHours: 'Hours, as people read them', frontDoorOpening: 'Hours, as the clock keeps them', outOfHours: 'Number at other hours',
  thresholds: 'What counts as missing, and who grades', returnInterviewHours: 'Return interview within, in hours', firstContactHours: 'First contact before that, in hours',
  returnInterview: 'Return interview: from when, for whom, by whom', strategyMeeting: 'Strategy meeting', triggers: 'Calls for a meeting, as it is counted',
  supportedAccommodation16: '16 or 17, in supported accommodation', nowhereToGo16: '16 or 17, with nowhere to go', quietHours: 'We write unasked only between',
  languages: 'Languages offered and heard, beside English',
} as const satisfies Partial<Record<keyof AreaPack, string>>

export const forceFactNames = {
  missingChild: 'A missing child', noAnswer: 'Nobody answers', turnedAway: 'Turned away',
} as const satisfies Partial<Record<keyof Force, string>>

export const meetingNames: Record<Meeting, string> = {
  strategy_meeting: 'a strategy meeting', intervention_meeting: 'an intervention meeting', senior_manager: 'a senior manager is told',
  head_of_service: 'the head of service takes over', manager_decides: 'a manager decides about a meeting and says why',
}
