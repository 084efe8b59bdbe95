/** What the reader itself raises, where a message holds more than can be looked at in time. */
import type { Family } from './shape.ts'

export const unreadable: Family = {
  key: 'unreadable', topic: 'unclear', level: 'concern', denied: 'nothing',
  why: 'A message so long and dense that not all of it could be assessed is read by a person: length hides nothing.',
  source: 'danger/README, "time per message"',
  phrases: [],
}
