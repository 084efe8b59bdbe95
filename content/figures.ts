/** What the page of figures says: plain data, drafted. Counts by month, with no name, and small ones not shown. */
import { draft } from './shape.ts'

export const figureWords = {
  heading: 'Figures', link: 'Figures', lead: 'Counts of this area, by the month in which it began. Counts from 1 to 4 stand as “under 5”; where one of those could be worked out from another count, that one is not shown.',
  csv: 'The same as a file (CSV)', month: 'Month', none: 'Nothing has been counted yet.', under: 'under 5', hidden: 'not shown', nothing: 'none',
  rows: {
    episodes: 'Missing episodes', repeat: 'Of a child who was missing in the 90 days before', sent: 'Check-ins that went', answered: 'Check-ins that were answered', silent: 'Check-ins that were not', replyMinutes: 'Minutes until a reply was read (the middle one)',
    alerts: 'Alerts that people closed', inTime: 'Alerts that somebody took in time', offered: 'Return interviews offered', accepted: 'Return interviews accepted', held: 'Return interviews held', heldInTime: 'Return interviews held in the area’s hours',
  },
  notes: [
    'Episodes that were opened by mistake are left out. A child is known again by the number in the plan; without a plan nobody is.', 'In time: an emergency before the last step of the ladder, all else within the hour.',
    'Months cannot be added up to children: one child may stand in several.', 'From this version on; what was closed before is not counted.',
  ],
  agreed: draft, source: '004 (performance tables); experience.md §4.5; domain.md §8',
} as const
