/** No one thing that is said is enough, and all of it together is: somebody who is low in one way after another is asked how they are. */
import type { Family } from '../shape.ts'

export const despair: Family = {
  key: 'despair', topic: 'self_harm', level: 'concern', speaker: 'young_person', elsewhere: true, denied: 'nothing',
  why: 'Somebody who is low in one way after another, alone and ashamed and not sleeping, is asked how they are, though no one thing they said is enough.',
  source: 'danger/README, "Suicide" (passive hopelessness) and lesson 5; domain.md §5.1 (families that word lists miss)',
  phrases: [
    `(feel|felt|feeling|been|so) (rubbish|low|down|flat|awful|terrible|shit|crap|horrible) ..3 (every day|for (weeks|months|years|ages|so
      long)|since|lately|cant shift)`,
    '(dont|didnt) know (how|what) to (feel|be|live|cope|go on) anymore',
  ],
  meets: [
    '@low & @low & @low ~45',
  ],
  not: [
    '(phone|battery|laptop|plant|fish|hamster) ..1 (died|dead|dying)',
  ],
}
