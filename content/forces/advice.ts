/** What holds for any force until its own page says otherwise: the careful default (design law 10), in our own words. */
import type { Checked, Fact } from '../shape.ts'

export const unverified: Checked = { status: 'unverified' }
/** The day on which stored copies of the pages were read. Nobody has rung these numbers or used these forms. */
export const seen = '2026-11-22'

/** No source says that a form may stand in for a call here, so this says nothing of one. */
export const noAnswer: Fact<string> = {
  value: 'Stay on the line if you can: it can be slow. If any sign of danger is true, or your gut says danger, ring 999. '
    + 'Cut off? Ring 101 again, or go to an open police station.',
  source: 'domain.md §7 (101 delays, 2021); Met and Northumbria missing person advice (stored copies)',
  seen, checked: unverified,
}

export const turnedAway: Fact<string> = {
  value: 'There is no 24-hour wait. Ask for their name, the reason and a reference, then the supervisor. '
    + 'Still no? Children\'s services: {front_door}, at night {front_door_night}. In fear of danger: 999.',
  source: '002 §6.3.1 (make clear that it is a missing report, take the reference); Met, Hampshire and Northumbria advice: no 24 hour wait; domain.md §7',
  seen, checked: unverified,
}
