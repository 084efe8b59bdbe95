/** Tablets or poison taken need an ambulance even where the person feels well. */
import type { Family } from '../shape.ts'

export const overdose: Family = {
  key: 'overdose', topic: 'overdose_medical', level: 'emergency', deed: true, elsewhere: true, denied: 'nothing',
  why: 'Tablets or poison taken need an ambulance even where the person feels well.',
  source: 'danger/README, "Medical"; domain.md §1.2 (drug names and doses outrank the word suicide) and §5.2',
  meets: [
    `@street & @offstate & (took|taken|had|has|did|done|on|off|the|sniffed|sniffing|snorted|smoked|smoking|inhaled|inhaling|eaten|ate|
      vaped|injected|dropped|doing) ~20`,
    `(already|now|ive|i) (took|taken|swallowed|necked|neck|downed) (them|it all|the lot|every one|loads) & (cant help|to late|stop|sorry|
      goodbye|bye|leave me|dont bother|noone|regret|scared|help me|help|love you|what happens|how long|die|mum|dad|tell)`,
    `(took|taken|did|done|had|snorted|sniffed|smoked|dropped|popped|tried|inhaled|vaped|eaten|ate|injected|bombed|swallowed) & @street &
      (staring|not answering (us|me)|floppy|twitching|jerking|foaming|boiling hot|burning up|overheating|jaw|jaws|heart wont|heart going|
      heart is going|cant breathe|passed out|collapsed|went down|wont wake|turned blue|gone blue|gone grey|not moving|cant stand|
      hallucinating|cant feel|unresponsive|shaking|not right|out of it|convulsing|rolling|cant swallow|cant move) ~20`,
    `(took|taken|swallowed|necked|downed|popped|had|ate|takes|eaten|gobbled) & @pills & (all|whole|entire|loads|every|handful|handfuls|
      packet|packets|box|boxes|bottle|strip|strips|at once|too many|so many|a load|a lot|#7-120)`,
  ],
  phrases: [
    '(eyes) ..2 (all over|like saucers|massive|rolling)',
    `(swallowed|swallow|swallowing|ate|eaten|necked) ..4 (magnets|magnet|battery|batteries|screws|nails|pins|needles|razor blade|glass|
      coins|a blade|blades|bag of (gear|coke|something|pills|weed)|wraps|whole bag)`,
    '(took|taken|swallowed) (tablets|pills|stuff|meds) instead',
    'heart ..3 (going|beating|racing|pounding|doing) ..3 (#120-260|mental|mad|crazy|wont slow|so fast|really fast|dead fast)',
    `(drank|drunk|swallowed|sipped|swigged|downed|drinking|necked) ..6 (under the sink|cleaning cupboard|cleaning stuff|cleaner|de icer|
      screen wash|turps|lamp oil|washing capsule|washing tablet|dishwasher tablet|toilet block)`,
    '(i|ive|hes|shes|he|she) [have] odd on',
    `(took|taken|swallowed|drank|downed|ate|had) [an|the|a|my|almost an|nearly a] (entire|whole|full) (bottle|box|packet|pack|strip|bag)
      of [my|his|her] ..1`,
    `(empty|emptied|found) [packets|packet|boxes|box|bottle|bottles|blister packs|strips] [of] (ibuprofen|paracetamol|pills|tablets|
      painkillers|packets|packets of|boxes of|bottle of|blister packs) [under|in|by|next|on|of]`,
    `(took|taken|necked|swallowed|take|ate|had) [like|nearly] (all|whole|loads|lots|handful|bottle|packet|box|rest|a load|half) [of]
      (mums|my mums|dads|my dads|nans|my nans|grandads|her|his|my) (sleeping|heart|blood pressure|antidepressants|painkillers|tablets|
      pills|sleeping pills|sleeping tablets|meds|codeine|morphine|insulin|prescription)`,
    `@took (#3-120|three|four|five|six|seven|eight|nine|ten|few|loads of|lots of|load of|bunch of|handful of|all the|all my|all of my|all
      her|all his|alot of|packet of|pack of|box of|bottle of|strip of|tons of|so many|to many|too many|every) [of] [my|mums|dads|her|his|
      the|these|strong|sleeping|nans] @pills [i|and|to|that|now|today|tonight|this|last]`,
    `@took [#|a|the|some|all|all my|all the|my|his|her|whole|about #|about|over #|over|nearly #|around #|like #|a whole|mums|dads|my
      mums|my dads|my nans|nans|all his|all her] [whole|entire|full] (packet|packets|pack|packs|box|boxes|bottle|bottles|strip|strips|
      load|loads|handful|bunch|tub|pot|sheet|lot|tray|trays) of [her|his|my|mums|dads|the|strong|my mums|my dads|some|these|nans] @pills`,
    `(took|taken|swallowed|necked|popped|takes|taking|done) [way|far] (too much|too many) [of|pills|tablets|paracetamol|meds|my|stuff|
      drugs|painkillers|ibuprofen|insulin|ketamine|ket|mdma] [pills|tablets|drugs|meds|stuff|and|n|i|my|help|heart|of|feel|he|she|now|
      tonight|on purpose]`,
    `@took (a load|a lot|alot|loads|lots|all|bare|a handful|the lot|a bunch|the entire|a heap|so many|tons|to many|whatever) [of] [my|
      the|his|her|mums|dads|some|our|different|nans|these] [mums|dads|nans|leftover|strong|whole|prescription|prescribed|random] (@pills|
      drugs|medicine)`,
    `(taken|took|swallowed|necked|downed|drank|drunk|ate) [something|some|loads of|my|mums|dads|all|nans|his|her|the|my mums|my dads|my
      nans|some of|random|what|whatever] [mums|dads|nans|of|the|strong|unknown|random|my] (bleach|antifreeze|weedkiller|rat poison|
      poison|sleeping pills|sleeping tablets|drain cleaner|acid|white spirit|petrol|hand sanitiser|insulin|heroin|fentanyl|morphine|
      cleaning products|cleaning stuff|methadone|screenwash|sleepers|washing liquid|detergent|domestos|dettol) [i|and|to|that|she|he|
      from|because|off|in|last|tonight|this|an|about|now|so|but|with|for|idk|dont]`,
    `(taken|took|had|take|takes|taking|an|my|another|of) [an|a|another|massive|huge|small|accidental|big|intentional|deliberate|possible]
      (overdose|overdoses|od)`,
    '(overdosed|overdosing|overdose on|od on|overdose of|od of|overdosed on|oding|od)',
    `(^|i|ive|hes|shes|he|she|gonna|have|just|think|friend|mate|has|to|think ive|think shes|think hes) [had|has|just|might|have|might
      have|is|gonna|tried|to] (overdosed|overdose|od|overdosing)`,
    `(shes|hes|she|he|said|friend|daughter|son|mate|sister|brother|girlfriend|boyfriend) [has|says|said|told me|just|shes|hes|she|he|had|
      texted|is|that|has had|saying] [shes|hes|she|he|had|has|just] (had|taken|took|swallowed|necked|downed) [some|loads of|all|her|his|
      too many|to many|lots of|a few|my|the|all her|all his|all the|alot of|all my] (tablets|pills|paracetamol|painkillers|meds|
      antidepressants|sleeping|ibuprofen|codeine)`,
  ],
  not: [
    `(took|taken|had|has taken|has had|take|takes) (his|her|my|their) (tablets|pills|meds|insulin|inhaler|medicine) (this|at|with|
      before|after|today|already|as|every|yesterday|and)`,
    '(overdose|overdosed) on (chocolate|sugar|coffee|caffeine|sweets|haribo|tiktok|carbs|cute|football|netflix|cake|cheese)',
  ],
}
