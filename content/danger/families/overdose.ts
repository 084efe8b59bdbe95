/** Tablets or poison taken need an ambulance even where the person feels well. */
import type { Family } from '../shape.ts'

export const overdose: Family = {
  key: 'overdose', topic: 'overdose_medical', level: 'emergency', deed: true, elsewhere: true, denied: 'nothing',
  why: 'Tablets or poison taken need an ambulance even where the person feels well.',
  source: 'danger/README, "Medical"; domain.md §1.2 (drug names and doses outrank the word suicide) and §5.2',
  meets: [
    `(vodka|gin|whisky|bottle of wine|drank|alcohol|drunk) & @pills & (took|taken|with|and|mixed|on top) & (feel|terrible|awful|sick|
      sleepy|dizzy|weird|cant|shaking|help|scared|heart|loads|all|funny)`,
    `(necked|swallowed|ate|gulped|plugged) & (bag|baggie|wrap|wraps|stash|gear|package) & (police|feds|sweating|heart|sick|inside|burst|
      split|worried|stomach|hes|shes)`,
    `@street & @offstate & (took|taken|had|has|did|done|on|off|the|sniffed|sniffing|snorted|smoked|smoking|inhaled|inhaling|eaten|ate|
      vaped|injected|dropped|doing) ~20`,
    `(monster|red bull|energy drinks|caffeine tablets|caffeine|pre workout|preworkout|prime energy) & (heart|chest|shaking|passed out|
      collapsed|cant breathe|palpitations) & (#4-30|six|five|four|cans|racing|pounding|going|wont|mad|fast)`,
    `(already|now|ive|i) (took|taken|swallowed|necked|neck|downed) (them|it all|the lot|every one|loads) & (cant help|to late|stop|
      sorry|goodbye|bye|leave me|dont bother|noone|regret|scared|help me|help|love you|what happens|how long|die|mum|dad|tell)`,
    `(drank|drunk|swallowed|sipped|swigged|downed|ate) & (throat|chest|stomach|insides|tummy) & (burning|burns|on fire|blistered|
      blisters|burnt)`,
    `(took|taken|swallowed|had|ate|eaten|necked) & @pills & (throat burning|seeing things|seeing double|slurring|cant stay awake|cant
      keep (my|his|her) eyes open|floppy|regret|what do i do|whats gonna happen|hasnt worked|nothing yet|still here|ears ringing|heart
      racing|cant see|wont wake|shaking) ~20`,
    `(took|taken|did|done|had|snorted|sniffed|smoked|dropped|popped|tried|inhaled|vaped|eaten|ate|injected|bombed|swallowed) & @street &
      (staring|not answering (us|me)|wont answer (us|me)|floppy|twitching|jerking|foaming|boiling hot|burning up|overheating|jaw|jaws|
      heart wont|heart going|heart is going|cant breathe|passed out|collapsed|went down|wont wake|turned blue|gone blue|gone grey|not
      moving|cant stand|hallucinating|cant feel|unresponsive|shaking|not right|out of it|convulsing|rolling|cant swallow|cant move) ~20`,
    `(swallowed|eaten|ate|necked|gobbled|munched|took) & (handful|fistful|tub|bottle|box|packet|strip|tray) & (pills|tablets|capsules|
      meds|vitamins|iron|ritalin|white|sleepers|heart|blood pressure|nans|grandads|his|her|mums)`,
    `(nos|balloons|gas|aerosol|deodorant|ket|spice|poppers|lighter fluid) & (went down|hit the floor|banged|collapsed|passed out|blue|
      twitching|wont wake|cant walk|cant feel|fitting)`,
    `(took|taken|swallowed|necked|downed|popped|had|ate|takes|eaten|gobbled) & @pills & (all|whole|entire|loads|every|handful|handfuls|
      packet|packets|box|boxes|bottle|strip|strips|at once|in one go|too many|so many|a load|a lot|#7-120)`,
  ],
  phrases: [
    '(biting|chewing|grinding) (his|her|my) (cheeks|cheek|jaw|teeth|face|tongue) ..6 (eyes|pill|pills|cant|sweating|hot|shaking)',
    '(eyes) ..2 (all over|all over the place|like saucers|massive|rolling)',
    `(swallowed|swallow|swallowing|ate|eaten|necked) ..4 (magnets|magnet|battery|batteries|screws|nails|pins|needles|razor blade|glass|
      coins|a blade|blades|bag of (gear|coke|something|pills|weed)|wraps|whole bag)`,
    '(took|taken|swallowed) (tablets|pills|stuff|meds) instead',
    `(#5-60|six|seven|eight|nine|ten|twelve|twenty) (of|of them|of those|of these) [them|those|these] (codeine|paracetamol|tablet|pill|
      sertraline) ..1`,
    `heart ..3 (going|beating|racing|pounding|doing) ..3 (#120-260|mental|mad|crazy|wont slow|through my chest|out my chest|so fast|
      really fast|dead fast)`,
    `(drank|drunk|swallowed|sipped|swigged|downed|drinking|necked) ..6 (under the sink|from the shed|cleaning cupboard|cleaning stuff|
      cleaner|de icer|screen wash|turps|lamp oil|washing capsule|washing tablet|dishwasher tablet|toilet block)`,
    `(took|taken|swallowed|necked|downed) ..4 (the lot|every one of them|all of them|them all|the whole (thing|box|packet|bottle|
      tub)|whole tub)`,
    '(lost count of|lost track of|dunno|dont know|not sure) how many (i|ive|he|she|hes|shes) ..1 (took|taken|swallowed|had|necked)',
    `(swallowed|took|got|carrying|put|have) ..4 (packages|wraps|condoms|kinder egg|pellets|balloons|drugs) (inside me|inside him|inside
      her|up me|in my stomach)`,
    '(abortion|mifepristone|misoprostol) (pill|pills|tablets)',
      '(two|three|four|five|six|#2-60|several) (strips|packets|packs|boxes) of @pills',
      '(i|ive|hes|shes|he|she) [have] odd on',
    `(necked|swallowed|taken|took|downed|popped|ate) [about|like|over] (one|two|three|four|five|six|#1-60|a|an|a few|several|couple)
      [whole|entire|full] (strips|strip|packets|packs|boxes|packet|box|sheets|blister packs|bottles) [of]`,
    '(took|taken|swallowed|necked|take) all of my ..2',
    '(took|taken|swallowed|necked|downed|ate|popped) ..6 (all at once|in one go|all in one)',
    '(i|ive|hes|shes|he|she) [just|have] (od|overdosed|overdose) [on]',
    `(took|taken|swallowed|drank|downed|ate|had) [an|the|a|my|almost an|nearly a] (entire|whole|full) (bottle|box|packet|pack|strip|
      bag) of [my|his|her] ..1`,
    `(take|took|taken|swallow|swallowed|ate|had|necked) (many|so many|all|lots|a lot|lot|much|too many|to many|big) [of|my|the|his|her]
      [my|his|her] (tablet|tablets|pills|pill|paracetamol|medicine|painkillers|antidepressants)`,
    `(empty|emptied|found) [packets|packet|boxes|box|bottle|bottles|blister packs|strips] [of] (ibuprofen|paracetamol|pills|tablets|
      painkillers|packets|packets of|boxes of|bottle of|blister packs) [under|in|by|next|on|of]`,
    `(taken|took|swallowed|necked|downed|ate) [like|about|over|around|at least|nearly] # [of] [my|mums|the] (paracetamol|pills|tablets|
      ibuprofen|painkillers|codeine|sertraline|aspirin|antidepressants|capsules|fluoxetine|tramadol|sleeping)`,
    `(took|taken|necked|swallowed|take|ate|had) [like|nearly] (all|whole|loads|lots|handful|bottle|packet|box|rest|a load|half) [of]
      (mums|my mums|dads|my dads|nans|my nans|grandads|her|his|my) (sleeping|heart|blood pressure|antidepressants|painkillers|tablets|
      pills|sleeping pills|sleeping tablets|meds|codeine|morphine|insulin|prescription)`,
    `@took (#3-120|three|four|five|six|seven|eight|nine|ten|few|loads of|lots of|load of|bunch of|handful of|all the|all my|all of my|
      all her|all his|alot of|whole packet of|packet of|pack of|box of|whole box of|bottle of|whole bottle of|strip of|tons of|so many|
      to many|too many|whole lot of|full packet of|a whole packet of|every) [of] [my|mums|dads|her|his|the|these|strong|sleeping|nans]
      @pills [i|and|to|that|now|today|tonight|this|last]`,
    `(took|taken|swallowed|necked|downed|popped|take) [some|mums|my mums|dads|a few] (bleach|antifreeze|weedkiller|rat poison|poison|
      drain cleaner|sleeping pills|sleeping tablets|pills|tablets) (and|i|to|off|from|because|now|tonight|last night|that arent|that
      werent|idk|dont know what|mums|feel|help|hes|shes)`,
    `@took [#|a|the|some|all|all my|all the|my|his|her|whole|about #|about|over #|over|nearly #|at least #|around #|like #|a whole|a
      load of|mums|dads|my mums|my dads|my nans|nans|all his|all her|all of my|all of the|all of her] [whole|entire|full] (packet|
      packets|pack|packs|box|boxes|bottle|bottles|strip|strips|load|loads|handful|bunch|tub|pot|sheet|lot|tray|trays) of [her|his|my|
      mums|dads|the|strong|my mums|my dads|some|these|nans] @pills`,
    `@took [about|like|around|over|nearly|maybe|at least|all|up to|roughly|another|more than] # [of] [my|the|these|them|her|his|mums|
      dads|500mg|mg|my mums|my dads|sleeping|strong|of] (pills|tablets|paracetamol|ibuprofen|aspirin|codeine|painkillers|sertraline|
      antidepressants|capsules|sleeping|xanax|valium|diazepam|propranolol|tramadol|nytol|nurofen|fluoxetine|amitriptyline|citalopram|
      them|of them|melatonin|mirtazapine|quetiapine|zopiclone|insulin|pregabalin)`,
    `(took|taken|swallowed|necked|popped|takes|taking|done) [way|far] (too much|too many) [of|pills|tablets|paracetamol|meds|my|stuff|
      drugs|painkillers|ibuprofen|insulin|ketamine|ket|mdma] [pills|tablets|drugs|meds|stuff|and|n|i|my|help|heart|of|feel|he|she|now|
      tonight|on purpose]`,
    `@took (a load|a lot|alot|loads|lots|all|bare|a whole load|a handful|the whole lot|the lot|a bunch|the entire|a heap|so many|tons|
      to many|lots and lots|whatever) [of] [my|the|his|her|mums|dads|some|our|different|nans|these] [mums|dads|nans|leftover|strong|
      whole|prescription|prescribed|random] (@pills|drugs|medicine)`,
    `(taken|took|swallowed|necked|downed|drank|drunk|ate) [something|some|a load of|loads of|my|mums|dads|all|nans|his|her|the|my mums|
      my dads|my nans|some of|random|what|whatever] [mums|dads|nans|of|the|strong|unknown|random|my] (bleach|antifreeze|weedkiller|rat
      poison|poison|sleeping pills|sleeping tablets|drain cleaner|acid|white spirit|petrol|hand sanitiser|insulin|heroin|fentanyl|
      morphine|cleaning products|cleaning stuff|methadone|screenwash|nail varnish remover|sleepers|washing liquid|detergent|domestos|
      dettol) [i|and|to|that|she|he|from|because|off|in|last|tonight|this|an|about|now|so|but|with|for|idk|dont]`,
    `(taken|took|had|take|takes|taking|an|my|another|of) [an|a|another|massive|huge|small|accidental|big|intentional|deliberate|
      possible] (overdose|overdoses|od)`,
    '(overdosed|overdosing|overdose on|od on|overdose of|od of|overdosed on|oding|od)',
    `(^|i|ive|hes|shes|he|she|gonna|have|just|think|friend|mate|has|to|think ive|think shes|think hes) [had|has|just|might|have|might
      have|is|gonna|tried|to] (overdosed|overdose|od|overdosing)`,
    `(overdose|od) (tonight|today|last night|this morning|now|again|of|on|yesterday|last week|at|just|help|attempt|and|when|after|
      because)`,
    `@took [an|all] (my|his|her|mums|dads|nans|my mums|my dads|grandads|the) [whole|entire|months|weeks|monthly|weekly] (meds|
      medication|prescription|antidepressants|pills|tablets|sleeping tablets|heart tablets|painkillers|medicine) (at once|in one go|all
      at once|in one|together|all)`,
    '(all at once|in one go) ..3 (pills|tablets|meds)',
    `@took [a|some|all] (mix|mixture|cocktail|concoction|combination) of [pills|tablets|drugs|meds|stuff|different|everything|things|
      his|her|mums]`,
    '(slurring|slurred) ..6 (tablets|pills|taken|took|something|meds|drugs|passed|overdose)',
    `(tablets|pills|meds) ..6 (slurring|wont wake|cant wake|unconscious|passed out|being sick|throwing up|vomiting|cant stay awake|line
      went dead|regret|stomach hurts)`,
    `(shes|hes|she|he|said|friend|daughter|son|mate|sister|brother|girlfriend|boyfriend) [has|says|said|told me|just|shes|hes|she|he|
      had|texted|is|that|has had|saying] [shes|hes|she|he|had|has|just] (had|taken|took|swallowed|necked|downed) [some|a load of|loads
      of|all|her|his|too many|to many|lots of|a few|my|the|all her|all his|all the|a lot of|alot of|all my] (tablets|pills|paracetamol|
      painkillers|meds|antidepressants|sleeping|ibuprofen|codeine)`,
    `(tablets|pills|paracetamol|ibuprofen|antidepressants|insulin|codeine) (i took|ive taken|i have taken|she took|he took|hes taken|
      shes taken|i just took|taken|i swallowed|i necked)`,
    `(drank|drunk|drinking|swallowed|drink|downed|sipped) [some|a bit of|half a|the|a bottle of|a cup of|a glass of|loads of|a load of|
      a lot of|whole bottle of|toilet] (bleach|antifreeze|weedkiller|poison|screenwash|white spirit|petrol|drain cleaner|disinfectant|
      toilet cleaner|nail varnish remover|perfume|aftershave|methylated spirits|hand sanitizer|hand sanitiser|paint thinner|ammonia|
      cleaning fluid|mouthwash the whole|dettol|zoflora|domestos)`,
    `(injected|injecting|inject) [myself|himself|herself|with|to much|too much|all|the|loads of|a load of|my|his|her] (insulin|heroin|
      air|to much|all the|myself|with)`,
    '(poisoned|poisoning) (me|us|himself|herself|myself|him|her|by)', 'been poisoned',
    '(carbon monoxide|gas leak|inhaling gas|inhaling exhaust|exhaust fumes in)',
    `(found|empty|next to|beside|with) [an|a|the|him|her|lots of|loads of|some|three|two|#] (empty|open) (packet|packets|pack|box|
      boxes|bottle|blister|strip|strips|bottles) ..3 (him|her|bed|floor|room|bin|paracetamol|tablets|pills|meds)`,
    'too many (pills|tablets|paracetamol|painkillers|of my meds|xans|edibles)',
    '(double|triple) (dosed|dose) ..3 (meds|insulin|tablets|by)',
    `(took|taken|had|done|snorted|sniffed|dropped|smoked|popped) [some|a|something|to much|loads of|bare|a bad|dodgy|too much|a line
      of|bad|lots of|a gram of|half a gram of] [dodgy|bad|strong|lot of] (ket|ketamine|mdma|mandy|ecstasy|pingers|acid|lsd|coke|cocaine|
      crack|spice|ghb|heroin|lean|edible|edibles|pill|gear|benzos|xanax|thc vape|vape|shrooms) ..5 (heart|breathe|chest|cant|sick|dying|
      scared|racing|shaking|feel weird|feel funny|passed out|help|freaking|panicking|move|see|wont wake|collapsed|bad|pumping|going mad|
      numb|hospital|what do)`,
    '(bad|dodgy) (pill|pills|batch|gear|trip|reaction to)', '(having|on) a bad trip', 'whitey ..4 (cant|help|unconscious|breathe)',
    `(spice|ket|ketamine|mdma|pills|heroin|gear|ghb|tablets|drugs|something|he took|she took|stuff) ..5 (unconscious|not waking|wont
      wake|collapsed|not breathing|blue lips|foaming|unresponsive|out cold|passed out)`,
    `heart [is|feels] (going mad|pounding out|racing and|going crazy|going so fast|beating really fast|about to explode|stopping|
      beating funny|beating so fast|going mental|thumping out)`,
  ],
  not: [
    '(his|her|my) eyes ..2 (massive|all over) (brown|blue|eyes|lashes)',
    '(took|taken|take) them (back|to (the|school|nans|mums|my)|out|off|home|with|from|for|in)', '(drank|drunk) (hot|tea|coffee)',
    `(ate|eaten|had) ..2 (the whole|whole) (box|packet|bag|tub|bottle|thing) of (sweets|haribo|crisps|biscuits|ice cream|chocolates|
      celebrations|coke|water|squash|milk|cookies|pringles|quality street|roses|heroes)`,
    '(ate|eaten|finished|took|taken|had) (them all|all of them|the lot|the whole thing)',
      `(took|taken|had|has taken|has had|take|takes) (his|her|my|their) (tablets|pills|meds|insulin|inhaler|medicine) (this|at|with|
        before|after|today|already|as|every|yesterday|and)`,
      '(she|he|hes|shes) [has] (took|taken|had) (his|her) (tablets|pills|meds|insulin|medicine)',
    `@took (the|my|a|an|some|#|two|his|her) [of] (vitamins|vitamin|piriton|hay fever|hayfever|antihistamine|antihistamines|calpol|
      strepsils|lemsip|antibiotics) [for|tablet|tablets|this|before|yesterday|today|as|this morning]`,
    `@took (two|2|a couple of|couple of|one|1|some) (paracetamol|ibuprofen|painkillers|nurofen|tablets|aspirin|painkiller) (for (my|a|
      her|his|the|period|toothache)|and (feel|im|went|going) (better|fine|to bed|ok)|earlier|this morning|before (bed|school)|already|
      its|x|cos (my|i)|because (my|i))`,
    `(takes|taking|take|on) [#|two|a few|his|her|my|some] (tablets|pills|meds|medication|antidepressants|sertraline|vitamins|insulin|
      melatonin|fluoxetine) (for|every|daily|each|at (night|bedtime)|in the morning|twice|once|to help|with (breakfast|food)|as
      prescribed|when)`,
    'had (all|some|most of) (his|her|my) (meds|tablets|pills) (today|this morning|with|and is|at|on|in)',
    `(had|ate|eaten|eat|done|drank|had) (loads|lots|a lot|alot|all|the lot|to much|so many|too much|tons|some|many|to many|a load|to
      many|a whole|the whole|everything|a bunch|a handful) [of] (food|dinner|tea|lunch|pizza|cake|chocolate|sweets|crisps|fun|homework|
      time|it|them|people|friends|the (pizza|cake|food|chips|crisps|biscuits|chocolate)|work|chips|fights|rows|friends|stuff (to|going|
      on)|things|jobs|problems|on|money|biscuits|to (do|say)|that|missing|issues|support|training|kids|calls|messages|stress|help|texts|
      arguments|coffee|water|sugar|sun|my|mine|trouble|clothes|snow|rain|marks|goals|points|matches|detentions|exclusions|places|pics|
      episodes)`,
    `(take|taking|took|takes|taken) (all|loads|lots|alot|a lot|so many|to many|to much|a load|some|a few|a couple|many|everything|a
      bunch|them all|the lot|all the|all my|all her|all his|every|two|three|four|#) [of] (time|pics|photos|my (stuff|things|clothes|
      money|time|bags)|the (blame|bins|kids|dogs|money|time|stuff)|his (stuff|things|clothes|money)|her (stuff|things|clothes|money|
      makeup)|clothes|stuff|money|bags|buses|days|day|hours|trains|it|care|pictures|selfies|mins|weeks|years|months|exams|seats|space|
      steps|years|goes|lessons|shots|of the|people|friends|food|them|things|classes|subjects|notes|bus|kids|trips|out)`,
    'took to much (on|stuff|time|luggage|work)',
    `(taken|take|took|taking) (my|his|her|the) (usual|normal|daily|morning|night|evening|regular) (meds|tablets|pills|dose|dosage|
      insulin)`,
    '(his|her|my|the) heart [is] racing (when (i|he)|because (i|he)|cos (i|he))', '(did|do|done) (all|some|lots|many|much|a lot|loads)',
    '(od|ods) (green|jacket|number)', 'takes (his|her) (insulin|tablets|pills|meds)',
    '(overdose|overdosed) on (chocolate|sugar|coffee|caffeine|sweets|haribo|tiktok|carbs|cute|football|netflix|cake|cheese)',
    'poisoned (chalice|me against|him against|her against|apple)', 'food poison',
    'take (some|a) (paracetamol|ibuprofen|painkillers|calpol)',
    `(has|have|need|needs|get|got|bought|buy|grab|pick up|collect) (some|a|his|her|my|the|#) (paracetamol|ibuprofen|pills|tablets|
      painkillers)`,
  ],
}
