/** Kept back after contact: to be taken to the police and a solicitor, and not yet known to be danger. */
import type { Family } from '../shape.ts'

export const notReturned: Family = {
  key: 'not_returned', topic: 'taken', level: 'concern', speaker: 'parent', denied: 'nothing',
  why: 'Kept back after contact: to be taken to the police and a solicitor, and not yet known to be danger.',
  source: 'danger/README, category abduction',
  phrases: [
    `(kept|keeping|keeps|has kept|hes kept|shes kept) (him|her|them|my (son|daughter|kids|children)|the (kids|children)) (after|past|
      since|from|and (stopped|wont|isnt|not|refuses|refusing|blocked))`,
    `(refusing|refuses|refused|wont|not|hasnt|didnt|will not|doesnt|failed|failing|isnt|havent|never|supposed|meant|due) [to|been|have|
      has] [to] (return|returned|returning|bring|brought|bringing|give|given|giving|hand|send|sent|sending|let me have|drop|dropped|let|
      gave|take|hand over) [him|her|them|my|the|us|me] [son|daughter|children|kids|child|see|have] [back|home|over|off|after|from|to|
      him|her|them|my] ..4 (back|home|weekend|contact|sunday|visit|holiday|holidays|time|over|agreed|school|week|from|to me|hes|after|
      him|her|them|yesterday|today|should)`,
    `(ex|dad|his dad|her dad|father|mum|mother|his mum|her mum|partner|husband|wife|grandparents|dads|mums) [is|has|s|are|have|just|
      wont|says|said] [refusing|refused|kept|keeping|wont|hes|not|shes|withholding|to] [to|been|be|let|not] (return|give|bring|let|
      keeping|withholding|hand|kept|keep|send|giving|returning|bringing|hiding|not bringing|not returning) (him|her|them|my|the|me|us)
      [son|daughter|kids|children|see|back|have|from|home|over|speak|talk]`,
    `(contact|access|weekend|his weekend|her weekend|visit) ..5 (not returned|not been returned|refused to return|wont return|kept
      (him|her|them)|hasnt come back|not brought|refusing to)`,
    `(taken|took|has|got|kept|keeping) (him|her|them|my (son|daughter|kids|children)|the (kids|children)) [and|but|for|since|from]
      [the|is|wont|weekend|contact|not|hes|shes|he|she|has] (refusing|wont|not|stopped|blocked|weekend) ..4 (answer|answering|return|
      tell|say|where|give|back|bring|phone|let|blocked|me|calls|them)`,
    '(custody|residency|contact|access) (dispute|battle|row|argument|issues|arrangement|handover)',
    `(wont|not|doesnt|refuses|refusing) [to] (tell|telling|say|let) (me|us) [know] where (he|she|they|my|the|hes|shes|theyre) [is|are|
      has|taken|kids|son|daughter|children|taking]`,
    `(kept|keeping|keeps|has kept|withheld|withholding|holding on to) (him|her|them|the (girls|boys|kids|children|baby|twins)|my (son|daughter|kids|children|boys|girls)|our (son|daughter|kids|children)) (since|for|after|past|longer|from|and)`,
    '(staying|stay|living|live|keeping (him|her|them)) with (him|her|his dad|her dad|his mum|her mum) (for good|from now on|permanently|now and)',
  ],
  meets: [
    '(found|seen|booked|bought|hidden|hiding) & (tickets|ticket|flights|passports|passport|one way) & (kids|children|son|daughter|each of|them|baby) & (husband|wife|ex|dad|mum|partner|father|mother|his|her|wifes|husbands|exs|dads|mums) ~18',
    `(worried|scared|afraid|fear|frightened|terrified|think|threatening|threatened|threatens|planning|plans|might|suspect|convinced|says he will|says she will|what if|can i stop|how do i stop) & (take|taking|keep|move|moving|bring|send|sending|fly|remove|run off with|not bring) (him|her|them|my|the|me|us)
      & (@awayFrom|passport|passports|not come back|never come back|not bring|holidays|after the|for good|out of the country|disappear) & (@relation|he|she|they|family)`,
    `(meant|supposed|due|should have|agreed|was) [to] (drop|bring|return|have|hand|be dropping|be back) (him|her|them) & (gone quiet|not answering|isnt answering|wont answer|phone off|hasnt|blocked|no sign|switched off|ignoring|not turned up|didnt|never|wont|now (says|saying)|says (shes|hes))`,
  ],
  not: [
    `(not|hasnt|havent|never) (returned|brought|gave|given|returning|give|giving|sent) [my|his|her|our|the|any] (call|calls|texts|text|
      messages|message|phone|library|book|car|key|keys|uniform|coat|bag|form|toy|money|back|home|emails|homework|laptop)`,
  ],
}
