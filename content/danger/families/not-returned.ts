/** Kept back after contact: to be taken to the police and a solicitor, and not yet known to be danger. */
import type { Family } from '../shape.ts'

export const notReturned: Family = {
  key: 'not_returned', topic: 'taken', level: 'concern', speaker: 'parent', denied: 'nothing',
  why: 'Kept back after contact: to be taken to the police and a solicitor, and not yet known to be danger.',
  source: 'danger/README, category abduction',
  phrases: [
    `(refusing|refuses|refused|wont|not|hasnt|didnt|will not|doesnt|failed|failing|isnt|havent|never|supposed|meant|due) [to|been|have|
      has] [to] (return|returned|returning|bring|brought|bringing|give|given|giving|hand|send|sent|sending|drop|dropped|let|gave|take|
      hand over) [him|her|them|my|the|us|me] [son|daughter|children|kids|child|see|have] [back|home|over|off|after|from|to|him|her|them|
      my] ..4 (back|home|weekend|contact|sunday|visit|holiday|holidays|time|over|agreed|school|week|from|to me|hes|after|him|her|them|
      yesterday|today|should)`,
    `(ex|dad|his dad|her dad|father|mum|mother|his mum|her mum|partner|husband|wife|grandparents|dads|mums) [is|has|s|are|have|just|wont|
      says|said] [refusing|refused|kept|keeping|wont|hes|not|shes|withholding|to] [to|been|be|let|not] (return|give|bring|let|keeping|
      withholding|hand|kept|keep|send|giving|returning|bringing|hiding|not bringing|not returning) (him|her|them|my|the|me|us) [son|
      daughter|kids|children|see|back|have|from|home|over|speak|talk]`,
    `(wont|not|doesnt|refuses|refusing) [to] (tell|telling|say|let) (me|us) [know] where (he|she|they|my|the|hes|shes|theyre) [is|are|
      has|taken|kids|son|daughter|children|taking]`,
    `(kept|keeping|keeps|has kept|withheld|withholding) (him|her|them|the (girls|boys|kids|children|baby|twins)|my (son|daughter|kids|
      children|boys|girls)|our (son|daughter|kids|children)) (since|for|after|past|longer|from|and)`,
  ],
  meets: [
    `(found|seen|booked|bought|hidden|hiding) & (tickets|ticket|flights|passports|passport|one way) & (kids|children|son|daughter|each
      of|them|baby) & (husband|wife|ex|dad|mum|partner|father|mother|his|her|wifes|husbands|exs|dads|mums) ~18`,
    `(worried|scared|afraid|fear|frightened|terrified|think|threatening|threatened|threatens|planning|plans|might|suspect|convinced|says
      he will|says she will|what if) & (take|taking|keep|move|moving|bring|send|sending|fly|remove|run off with|not bring) (him|her|them|
      my|the|me|us) & (@awayFrom|passport|passports|not come back|never come back|not bring|holidays|after the| for good|out of the
      country|disappear) & (@relation|he|she|they|family)`,
  ],
  not: [
    '(doesnt|dont|not|never|hasnt|havent|didnt) ..1 (take|taken|taking) (anything|any|owt|nothing|tablets|meds|medication) ..6',
    'let me (go|have a|stay|use|watch|wear|out)',
  ],
}
