/** "My dad will kill me", and no more: most often a way of speaking, and sometimes all that a frightened child can say. So somebody asks. */
import type { Family } from '../shape.ts'

const will = '(will|is going to|is gonna|going to|gonna|gunna|ganna|would|is actually gonna|is literally gonna)'

export const fearsParent: Family = {
  key: 'fears_parent', topic: 'violence', level: 'concern', speaker: 'young_person', whole: true, denied: 'nothing',
  why: 'A child who writes only that a parent will kill them may fear that parent: they are asked kindly whether they are safe. What stands for a trifle ("if im late") is a figure of speech, and so is it of a mum alone, which domain.md lists.',
  source: 'danger/README, "Violence"; domain.md §5.2, §5.3 ("my mum will kill me" is listed as a figure of speech)',
  phrases: [
    `^ [oh|omg|god|shit|help|so|but|cos|because|and] [my|me|ma] (dad|dads|da|das|father|stepdad|stepdads|step dad|stepmum|parents|carer|foster dad|uncle|brother|brothers) [actually|literally|proper|seriously] ${will} (kill|murder|batter) me [for this|now|for real|fr|i swear|please|help] $`,
    `^ [oh|omg|god|shit|help|so|but|cos|because|and] [my|me|ma] (mum|mums|mam|mams|mom|mother|dad|dads|da|father|stepdad|stepdads|stepmum|parents|carer|foster mum|foster dad|uncle|brother|brothers) ${will}
      (kill|murder|batter) me (when|if|once) ..2 (find|finds|found|goes|go|going|come|comes|gets|get|see|sees) (out|home|back|me|hold of me|me here) [tonight|now|again] $`,
    `^ [if|when] i go (home|back) [my|me] (mum|mums|mam|dad|dads|da|stepdad|stepdads|parents|uncle|brother|brothers) ${will} (kill|murder|batter) me $`,
  ],
}
