/** A fit that goes on, or a first one, is an emergency. */
import type { Family } from '../shape.ts'

export const fit: Family = {
  key: 'fit', topic: 'overdose_medical', level: 'emergency', deed: true, elsewhere: true, denied: 'nothing',
  why: 'A fit that goes on, or a first one, is an emergency.',
  source: 'danger/README, "Medical"; domain.md §1.2 (drug names and doses outrank the word suicide) and §5.2',
  phrases: [
    `(having|had|has|keeps having|another|started|gonna have|in|having) [a|an|another|some|a big|a massive|loads of|lots of|three|two|
      #] (fit|fits|seizure|seizures|convulsion|convulsions|absence seizure|tonic clonic|febrile)`,
    `(friends|mates|friend|mate|hes|shes|sister|sisters|brother|brothers|boyfriend|girlfriend|son|daughter|someone|man|lad|girl|boy|he
      is|she is|baby|mums|dads|babys|is|was|started|been) fitting`,
    `(fitting|seizing|convulsing|convulsed|twitching and|jerking and) [on|and|what|for|again|help|hes|shes|now|wont|right now|she|he]
      (floor|wont stop|help|mins|what|now|cant|uncontrollably|please|eyes|foam|on the floor|do i|what do)`,
    '(seizure|seizures|convulsions|convulsing)', 'keep (blanking|spacing|zoning) out', 'blanking out',
    '(epileptic fit|epileptic seizure)', '(eyes) (rolled|rolling) (back|in)',
    'shaking (uncontrollably|all over) (and|wont|on|help|cant)', 'fit and wont stop',
  ],
  not: [
    '(fit|fits|seizure|seizures|convulsion|convulsions) ..2 (as a (baby|toddler|child|newborn)|when (he|she|i) was (little|a baby|small|born|@n09|a toddler))',
    '(fitting|fits) (in|room|rooms|well|me|him|her|into|a (new|kitchen|carpet)|session|kitchens|carpets|for|the|perfectly|nicely)',
    'fit (bit|and well|in|for|girl|lad|boy)', 'had a [bit of a] fit (because|when|at me|about|cos|over|of)',
    `(mum|dad|mums|dads|teacher|miss|sir|boss|nan|she|he|parents) (will|would|had|is having|was having|is gonna have|gonna have|having|
      nearly had|almost had) a fit (when|if|because|about|at|over|cos)`,
    '(throw|threw|throwing|hissy) [a] (fit|hissy fit)', 'wedding dress fitting', 'bra fitting', 'fit of (giggles|laughter|rage|anger)',
    'no (seizures|fits|history of)', '(last|his last|her last) (seizure|fit) was', 'dress fitting',
    '(used to|controlled|hasnt had|havent had|not had|last year|years since|free) ..3 (seizures|fits|seizure)',
  ],
}
