/** Spiking, and drinking to the point of collapse, can stop breathing. */
import type { Family } from '../shape.ts'

export const spikedOrDrunk: Family = {
  key: 'spiked_or_drunk', topic: 'overdose_medical', level: 'emergency', deed: true, elsewhere: true, denied: 'nothing',
  why: 'Spiking, and drinking to the point of collapse, can stop breathing.',
  source: 'danger/README, "Medical"; domain.md §1.2 (drug names and doses outrank the word suicide) and §5.2',
  meets: [
    `(drink|drinks|vape|cup|shot|cocktail|spliff) & (tasted|tastes|salty|bitter|cloudy|fizzy|left it|put something|slipped|bought me|
      given me|gave me|off some|off a) & (floppy|dizzy|cant move|cant feel|remember|wobbly|spinning|sleepy|legs|out of it|blurry|numb|
      passed out|blacked out|cant stand|cant keep|heavy) ~25`,
  ],
  phrases: [
    // A child, drunk and out.
    '[only] #11-15 and ..2 (drunk|paralytic|hammered|wasted|off (his|her) (head|face)|drinking)',
    '(jabbed|pricked|stabbed|injected|spiked) ..3 (needle|syringe|pin)',
    '(needle|syringe) ..4 (club|party|bar|dancing|rave|festival|crowd)',
    `(been|got|was|get|were|think|drink was|drinks been|i was|my drink|her drink|someone|drink got|he|theyve) [been|was|i was|ive been|
      got|im|shes been|hes been|i got|im being|ive|gotten] (spiked|drugged|injected|roofied|needle spiked)`,
    '(spiked|drugged|drugging) (me|my drink|her|him|us|my|her drink|with|at|last night|tonight|and|i|n)',
    '(put|slipped|slip|putting|dropped) something in (my|her|his|our) (drink|drinks|vape|food|tea|squash)',
    `(drank|drunk|drink|downed|necked|drinking|had|finished|done|consumed|sunk) [a|the|an|whole|nearly a|almost a|two|#|about a|over a|
      like a|half a|all the|an entire|my|his|mums|dads|all of|all my|all] [whole|full|entire|big|litre|70cl|the|of|mums|large] (bottle|
      bottles|litre|litres|70cl|pint|pints) [of] (vodka|whisky|whiskey|gin|rum|spirits|jagermeister|jager|tequila|absinthe|brandy|
      sambuca|neat vodka|malibu|moonshine|glens|bourbon|poitin|glens vodka|straight vodka|smirnoff)`,
    `(so|really|proper|absolutely|extremely|completely|very|to|that|steaming|blind|paralytic) drunk (i|he|she|that|and|hes|shes|cant|
      wont|n) ..2 (cant|unconscious|wont|passed|stand|walk|not|barely|collapsed|throwing)`,
    '(paralytic|comatose|alcohol poisoning)',
    '(cant|couldnt) (feel|move) (my|his|her) (legs|arms|face|body|arm|leg|hands)',
    'cant move ($|anything|hardly|and|or|at all|properly|im|help|my)',
    '(legs|arms|body) (wont|dont|have stopped|stopped) (work|working|move)',
    `(throwing|coughing|vomiting|threw|sicking|spitting|sick|puking|puked|weeing|peeing|pissing|pooing|passing|coughed|being sick) [up]
      (blood|black)`,
  ],
  not: [
    '(roti|food|ate|eaten|full|stuffed|dinner|feeding me|roast|carvery|buffet|nandos|traffic|leg day|gym|queue) ..10 cant move ..4',
    'cant move ..6 (ate|eaten|so full|stuffed|food|dinner|leg day|gym|traffic|comfy|cat on|dog on)',
    '(pizza|food|dinner|full|stuffed|ate|eaten|gym|leg day|cosy|comfy|traffic|pasta|curry|lunch|tea) ..3 cant move',
  ],
}
