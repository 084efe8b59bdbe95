/** Tablets or poison taken need an ambulance even where the person feels well. */
import type { Family } from '../shape.ts'

export const overdose: Family = {
  key: 'overdose', topic: 'overdose_medical', level: 'emergency', lightly: true, deed: true, elsewhere: true, denied: 'nothing',
  why: 'Tablets or poison taken need an ambulance even where the person feels well.',
  source: 'danger/README, "Medical"; domain.md §1.2 (drug names and doses outrank the word suicide) and §5.2',
  meets: [
    `@street & @offstate & (took|taken|had|has|did|done|on|off|the|sniffed|sniffing|snorted|smoked|smoking|inhaled|inhaling|eaten|ate|
      vaped|injected|dropped|doing) ~20`,
    `(already|now|ive|i) (took|taken|swallowed|necked|neck|downed) (them|it all|the lot|every one|loads) & (cant help|to late|stop|sorry|
      goodbye|bye|leave me|dont bother|noone|regret|scared|help me|help|love you|what happens|how long|die|mum|dad|tell)`,
    `(took|taken|swallowed|had|ate|eaten|necked) & @pills & (throat burning|seeing things|seeing double|slurring|floppy|regret|what do i
      do|hasnt worked|nothing yet|still here|ears ringing|heart racing|cant see|wont wake|shaking) ~20`,
    `(took|taken|did|done|had|snorted|sniffed|smoked|dropped|popped|tried|inhaled|vaped|eaten|ate|injected|bombed|swallowed) & @street &
      (staring|not answering (us|me)|floppy|twitching|jerking|foaming|boiling hot|burning up|overheating|jaw|jaws|heart wont|heart going|
      heart is going|cant breathe|passed out|collapsed|went down|wont wake|turned blue|gone blue|gone grey|not moving|cant stand|
      hallucinating|cant feel|unresponsive|shaking|not right|out of it|convulsing|rolling|cant swallow|cant move) ~20`,
    `(swallowed|eaten|ate|necked|gobbled|munched|took) & (handful|fistful|tub|bottle|box|packet|strip|tray) & (pills|tablets|capsules|
      meds|vitamins|iron|ritalin|white|sleepers|heart|blood pressure|nans|grandads|his|her|mums)`,
    `(took|taken|swallowed|necked|downed|popped|had|ate|takes|eaten|gobbled) & @pills & (all|whole|entire|loads|every|handful|handfuls|
      packet|packets|box|boxes|bottle|strip|strips|at once|too many|so many|a load|a lot|#7-120)`,
  ],
  phrases: [
    '(i|ive|i have|he|she|hes|shes|they) [just|has|have] (took|taken|take|swallowed|ate|eaten|necked) (my|his|her|their) ..1 (nans|nanas|grans|grandmas|mums|mams|moms|dads|grandads|stepdads|stepmums|brothers|sisters|aunties|uncles|carers|mates) ..1 (tablets|pills|meds|medication|painkillers|sleepers)',
    '(ive|i|i have|she|he) [just|has] (necked|swallowed|downed) (some|a load of|loads of|a few|a bunch of|all the|the) ..1 (tablets|pills|meds|paracetamol)',
    // Plainly said, and no more.
    `^ [i|ive|i have|she|shes|he|hes|i think ive|i think she|i think he|help|please help] [has|have|just] (took|taken|swallowed) [some|
      loads of|a load of|lots of|all the|too many|a lot of|mums|dads|nans|these] (pills|tablets|paracetamol|ibuprofen) [help|please|and
      left|and gone|what do i do] $`,
    `(necked|took|had|dropped|swallowed|bombed|taken|done) ..3 (pinger|pingers|pills|mdma|mandy|xans|ket|gear|balloons|something|summat)
      ..6 (@offstate)`,
    `(taken|took|had|swallowed|smoked) (something|summat|somethin|stuff) ..4 (weird|funny|dizzy|cant feel|shaking|out of it|acting|fast|
      collapsed|sick|strange)`,
    '@pills ..2 (gone|missing|taken|empty) ..5 (so is (she|he)|(shes|hes) (gone|missing|out|not)|(she|he) (isnt|is not))',
    '(eyes) ..2 (all over|like saucers|massive|rolling)',
    `(swallowed|swallow|swallowing|ate|eaten|necked) ..4 (magnets|magnet|battery|batteries|screws|nails|pins|needles|razor blade|glass|
      coins|a blade|blades|bag of (gear|coke|something|pills|weed)|wraps|whole bag)`,
    '(took|taken|swallowed) (tablets|pills|stuff|meds) instead',
    'heart ..3 (going|beating|racing|pounding|doing) ..3 (#120-260|mental|mad|crazy|wont slow|so fast|really fast|dead fast)',
    `(drank|drunk|swallowed|sipped|swigged|downed|drinking|necked) ..6 (under the sink|cleaning cupboard|cleaning stuff|cleaner|de icer|
      screen wash|turps|lamp oil|washing capsule|washing tablet|dishwasher tablet|toilet block)`,
    '(abortion|mifepristone|misoprostol) (pill|pills|tablets)',
    '(two|three|four|five|six|#2-60|several) (strips|packets|packs|boxes) of @pills',
    '(i|ive|hes|shes|he|she) [have] odd on',
    '(took|taken|swallowed|necked|take) all of my ..2',
    '(took|taken|swallowed|necked|downed|ate|popped) ..6 (all at once|in one go)',
    '(i|ive|hes|shes|he|she) [just|have] (od|overdosed|overdose) [on]',
    `(took|taken|swallowed|drank|downed|ate|had) [an|the|a|my|almost an|nearly a] (entire|whole|full) (bottle|box|packet|pack|strip|bag)
      of [my|his|her] ..1`,
    `(take|took|taken|swallow|swallowed|ate|had|necked) (many|so many|all|lots|a lot|lot|much|too many|to many|big) [of|my|the|his|her]
      [my|his|her] (tablet|tablets|pills|pill|paracetamol|medicine|painkillers|antidepressants)`,
    `(empty|emptied|found) [packets|packet|boxes|box|bottle|bottles|blister packs|strips] [of] (ibuprofen|paracetamol|pills|tablets|
      painkillers|packets|packets of|boxes of|bottle of|blister packs) [under|in|by|next|on|of]`,
    `(taken|took|swallowed|necked|downed|ate) [like|about|over|around|at least|nearly] # [of] [my|mums|the] (paracetamol|pills|tablets|
      ibuprofen|painkillers|codeine|sertraline|aspirin|antidepressants|capsules|fluoxetine|tramadol|sleeping)`,
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
    `(overdose|od) (tonight|today|last night|this morning|now|again|of|on|yesterday|last week|at|just|help|attempt|and|when|after|
      because)`,
    '(all at once|in one go) ..3 (pills|tablets|meds)',
    `(shes|hes|she|he|said|friend|daughter|son|mate|sister|brother|girlfriend|boyfriend) [has|says|said|told me|just|shes|hes|she|he|had|
      texted|is|that|has had|saying] [shes|hes|she|he|had|has|just] (had|taken|took|swallowed|necked|downed) [some|loads of|all|her|his|
      too many|to many|lots of|a few|my|the|all her|all his|all the|alot of|all my] (tablets|pills|paracetamol|painkillers|meds|
      antidepressants|sleeping|ibuprofen|codeine)`,
    '(poisoned|poisoning) (me|us|himself|herself|myself|him|her|by)',
    'been poisoned',
    '(carbon monoxide|gas leak|inhaling gas|inhaling exhaust)',
    'too many (pills|tablets|paracetamol|painkillers|xans|edibles)',
    '(double|triple) (dosed|dose) ..3 (meds|insulin|tablets|by)',
    '(bad|dodgy) (pill|pills|batch|gear|trip|reaction to)',
    '(having|on) a bad trip',
    'whitey ..4 (cant|help|unconscious|breathe)',
  ],
  not: [
    'takes ..2 for (adhd|anxiety|depression|epilepsy|asthma|hayfever|sleep|reflux|eczema|acne)', '(took|takes|taken|has) ..4 (tablets|meds|insulin|kit|inhaler|pens|medication|pills) [all] (with (him|her|them|me)|in (his|her) bag)', '(had|taken|took) (todays|this mornings|tonights)',
    '(hayfever|hay fever|antihistamine|piriton|vitamin|travel sickness|throat|indigestion|strepsil|multivitamin) ..1 (tablet|tablets|pill|sweet|sweets) ..14',
    '(packet|box|bag|tub|bottle|tray|pack) of (biscuits|crisps|sweets|chocolate|chocolates|haribo|cookies|cakes|jaffa cakes|nuggets|doughnuts|percy pigs|oreos|water|pop|juice|squash|cream|ketchup)',
    '(takes|take|taking) antihistamines',
    '(packet|box|bottle) [is] (with|in) (him|her|me|his|my)',
    'carbon monoxide (alarm|alarms|detector|detectors|test|tester)',
    'bottle of (ribena|water|squash|coke|juice|lucozade|milk|pop|fanta|lemonade|prime|sprite|robinsons|gatorade|fruit shoot)',
    `(took|taken|had|has taken|has had|take|takes) (his|her|my|their) (tablets|pills|meds|insulin|inhaler|medicine) (this|at|with|
      before|after|today|already|as|every|yesterday|and)`,
    '(overdose|overdosed) on (chocolate|sugar|coffee|caffeine|sweets|haribo|tiktok|carbs|cute|football|netflix|cake|cheese)',
  ],
}
