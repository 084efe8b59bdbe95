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
    `(floppy|cant feel my legs|legs have gone|legs wont work|legs dont work|legs gone|cant stand up|cant stand|cant keep my eyes open|
      everythings spinning|cant see straight) & (drink|drinks|club|party|bar|pub|toilets|loos|spiked|gave me|man|guy|blokes|lads|vape) &
      (dont know where|friends|alone|left|drink|funny|gave|weird|help|lost|scared|own) ~25`,
    `(cant remember|dont remember|no memory|blacked out|blank) & (drink|drinks|party|club|vodka|last night) & (woke up|came round|how i
      got|got here|got home|wearing|bruises|sore|strange|field|park|bench) ~20`,
  ],
  phrases: [
    '(jabbed|pricked|stabbed|injected|spiked) ..3 (needle|syringe|pin)',
    '(needle|syringe) ..4 (club|party|bar|dancing|rave|festival|crowd)',
    `(been|got|was|get|were|think|may have been|drink was|drinks been|i was|my drink|her drink|someone|drink got|he|theyve) [been|was|i
      was|ive been|got|im|shes been|hes been|i got|im being|ive|gotten] (spiked|drugged|injected|roofied|needle spiked)`,
    '(spiked|drugged|drugging) (me|my drink|her|him|us|my|her drink|with|at|last night|tonight|and|i|n)',
    '(put|slipped|slip|putting|dropped) something in (my|her|his|our) (drink|drinks|vape|food|tea|squash)',
    `(drank|drunk|drink|downed|necked|drinking|had|finished|done|consumed|sunk) [a|the|an|whole|nearly a|almost a|two|#|about a|most of
      a|over a|like a|half a|all the|more than a|three quarters of a|an entire|my|his|mums|dads|all of|all my|all] [whole|full|entire|
      big|litre|70cl|the|of|mums|large] (bottle|bottles|litre|litres|70cl|pint|pints) [of] (vodka|whisky|whiskey|gin|rum|spirits|
      jagermeister|jager|tequila|absinthe|brandy|sambuca|neat vodka|malibu|moonshine|glens|bourbon|poitin|glens vodka|straight vodka|
      smirnoff)`,
    `(drank|drunk|downed|necked|had|finished) [all|loads of|bare|so much|a load of|to much|a lot of|alot of|shit loads of|tons of|lots
      of|litres of|too much] [of|the|my|mums|dads] (vodka|whisky|gin|spirits|alcohol) ..6 (cant|sick|throwing up|pass|passed|vomiting|
      spinning|stand|dizzy|walk|shaking|unconscious|wont|blood|move|feel|help|being sick)`,
    `(so|really|proper|absolutely|extremely|completely|very|to|that|steaming|blind|paralytic) drunk (i|he|she|that|and|hes|shes|cant|
      wont|n) ..2 (cant|unconscious|wont|passed|stand|walk|not|barely|keeps being sick|is being sick|throwing up blood|collapsed|
      throwing)`,
    '(paralytic|comatose|alcohol poisoning|steaming and (cant|wont|collapsed))',
    `(drunk|wasted|pissed|hammered|off her face|off his face|high|stoned|out of it|off my face|steaming) ..4 (cant walk|cant stand|cant
      move|wont wake|passed out|cant talk|cant speak|throwing up blood|unconscious|collapsed|alone on|not responding|cant stay awake|
      cant feel|being sick everywhere|dont know where)`,
    '(cant|couldnt) (feel|move) (my|his|her) (legs|arms|face|body|arm|leg|hands)',
    'cant move ($|anything|hardly|and|or|at all|properly|im|help|my)',
    '(legs|arms|body) (wont|dont|have stopped|stopped) (work|working|move)',
    `(throwing|coughing|vomiting|threw|sicking|spitting|sick|puking|puked|weeing|peeing|pissing|pooing|passing|coughed|being sick) [up]
      (blood|bile and blood|black)`,
    `(inhaled|sniffed|huffing|huffed|sniffing|inhaling|done|did) [loads of|some|to much|a can of|a whole can of|gas|a load of]
      (aerosol|deodorant|butane|lighter gas|glue|petrol|solvents|lighter fluid|gas) ..6 (cant|collapsed|passed|heart|dizzy|breathe|blue|
      sick|out|head|wont)`,
  ],
  not: [
    'cant feel my (face|hands|toes|fingers|nose|ears) ..3 (cold|freezing|froze|frozen)',
    '(pizza|food|dinner|full|stuffed|ate|eaten|gym|leg day|cosy|comfy|traffic|pasta|curry|lunch|tea) ..3 cant move',
    'spiked (hair|collar|punch at|shoes|my interest)',
    `cant move (my (car|bed)|it|the|because (im|i) [so] (full|stuffed|tired)|for (people|traffic)|forward|on|house|in here|in with|
      out|from|to|till|til|until|him|her|them|that|house)`,
    '(hate|laugh|used to) cant feel my (toes|fingers)', 'cant feel my (legs|arms) (after|from|leg day|pe)',
    '(never|not|wasnt|isnt|nobody|noone) [been] (spiked|drugged)',
  ],
}
