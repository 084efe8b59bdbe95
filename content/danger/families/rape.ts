/** Rape and sexual assault, by name or by description; told as long past it is a concern. */
import type { Family } from '../shape.ts'

export const rape: Family = {
  key: 'rape', topic: 'sexual', level: 'emergency', deed: true, elsewhere: true, denied: 'nothing',
  why: 'Rape and sexual assault, by name or by description; told as long past it is a concern.',
  source: 'danger/README, "Sexual"; domain.md §5.2 "Sexual exploitation"',
  meets: [
    `(took turns|taking turns|take turns|takes turns|took it in turns) & (drink|drunk|drugged|spiked|held (me|her)|filmed|on me|on
      her|raped|couldnt move|passed out|didnt want|crying)`,
    `(i (didnt|dont) want|i (didnt|dont) wanna|i wasnt ready|i said no|told him no|not ready|i didnt say yes|i was too drunk|i never said yes) & (use
      anything|condom|owed him|owe him|if i loved|loved him|inside|had sex|have sex|took it off|frigid|naked|undressed|in
      me|stealth|virginity|on top|my first time|trousers|knickers|clothes off)`,
    `(made|makes|make|told|tells|forced|dragged|took|takes|pulled|got|gets|asked) me ..4
      (toilet|toilets|cubicle|alley|stairwell|changing rooms|changing room|woods|cupboard|car|basement|shed|field|bushes|his
      room|garage|bus shelter) & (do stuff|did stuff|do things|did things|kiss|kissed|touch|touched|suck|sexual|show him|show
      them|trousers|or (hed|hell|theyd|theyll)|send it|clothes|undress|on me|hands)`,
    `if (i|you|she|u) (loved|love|really loved|really love|cared|trusted|like|liked) (him|me|her|them) (i|you|she|id|youd|shed|i
      would) & (sex|pics|things|stuff|do it|send|bed|didnt want|dont want|virgin|prove|naked|let him|forced|pressure)`,
    `(woke|wake|waking|woken|came round|came to|come round|come to) [up] [and|with|with my|to] ..4 (no
      (trousers|bottoms|knickers|clothes|pants|underwear|top|bra|tights|jeans)|naked|undressed|half dressed|knickers
      (off|gone|down)|trousers (off|down|undone|gone)|clothes (off|gone|on inside out)|jeans undone|pants down) &
      (party|his|house|flat|someones|lads|boys|hurts|sore|remember|bed|bleeding|man|he|bloke|them|drunk|hotel|park)`,
    `(sore|hurts|hurting|bleeding|bled|pain|wet|blood) & (down there|between my legs|inside me|my bits|down below|my private) &
      (he|party|boy|boys|lads|last night|woke|drunk|dont remember|cant remember|man|they|him|didnt want|uncle|stepdad)`,
    `(if i dont|if she doesnt|unless i|says i have to|i have to|make me|makes me) ..2 (do it with|do it to|sleep with|have sex|give him head|suck|do stuff with|do things with|get with|let him|be nice to) & (tell|post|send|leave|hurt|kill|beat|show|scared|home|goes mad|hell|he
      says|car|everyone)`,
    `(had his way|have his way|has his way|took what he wanted|forced his way|done what he wanted|did what he wanted|does what he
      wants|helps himself|helped himself) & (me|her|my (daughter|sister|friend))`,
    `(walked in on|caught|found|saw) (him|my (husband|partner|boyfriend|dad|stepdad|brother|son)|stepdad|her
      (dad|stepdad|uncle|grandad)) & (in bed with|on top of|touching|with no (clothes|trousers)|naked|in her bed|in his bed|doing
      things|hand) & (her|him|my daughter|my son|my sister|my brother|sister|child|girl)`,
    `(i|she|he) (froze|went limp|was frozen|lay there|couldnt move|said stop|said no|kept saying no|was crying|didnt want) & (on
      top|inside|trousers|he (still|kept|carried|finished|did)|had sex|my clothes|hand over my mouth|pushed|held my|pulled my|undid|my
      way|virgin|his way)`,
  ],
  phrases: [
    `(@grown|cousin|boyfriend|ex|he|they|boy|boys|dad|mate|friend|someone) [has|had|just|then] forced (me|her) (last
      night|again|yesterday|tonight|when|while|and i|in his|in my|at a party|at the party|on the|$)`,
    `(forced|forces|pressured|pressures|coerced|guilted|manipulated|tricked) me (into|in to)
      (things|stuff|it|sex|something|sexual|sleeping|having|that)`,
    '(took|taken|takes|taking) advantage [of] [me|her|him|us] [when|while|because|in|and]',
    '(what happened|it) ..6 (was|is|counts as|might be|called|considered) (assault|rape|abuse|sexual assault|molestation)',
    `(i|she|he) (froze|couldnt move|didnt fight|didnt scream|was frozen|cried the whole|just lay there|went numb) ..6 (touch|kiss|him|
      he|sex|happened|inside|shirt|clothes|body|finished|let him)`,
    `(touch|touched|touching|kiss|kissed|sex|shirt|clothes|unbutton|unbuttoning|on top of me|hands|hand|undress|undressing|bed) ..6 i
      (froze|couldnt move|just lay there|went numb|was frozen|couldnt speak|couldnt scream)`,
    '(forced|forces|forcing|force|pushed|pushes) (himself|herself|themselves|itself) [on|onto|upon|inside|into]',
    `(forced|forces|forcing|made|makes|coerced|pressured|manipulated|guilted|threatened|tricked|bribed) (me|her|him|us) [in|into|to|in
      to] (having|have|sex|sleep|sleeping|doing|do|oral|anal|give|giving|perform|it) (sex|with|sexual|him|it|oral|things|stuff|head|to
      him|a blowjob|handjob)`,
    `(had|have|having|has) [unprotected|non consensual|forced|rough] sex with (me|her|him) ..6 (asleep|drunk|sleeping|passed out|high|
      unconscious|said no|no|against|without|didnt want|underage|was (#3-15)|when i was|my (dad|stepdad|uncle|brother|cousin|teacher)|
      forced|cried|scared|crying)`,
    `(said|saying|told him|kept saying|screamed|begged|cried|shouted|i said) (no|stop|to stop|him to stop) ..6 (carried on|kept going|
      did it anyway|didnt stop|wouldnt stop|didnt listen|continued|anyway|kept on|still did|ignored me|forced|held me|wouldnt listen|
      laughed|didnt care|kept trying|wouldnt|finished)`,
    `(didnt|did not|never|dont|couldnt) (want (it|to|him|sex)|consent|consented|give consent|say yes|agree to it|ask for it|able to
      consent) ..6 (sex|him|anyway|but he|he (did|still|just|kept|forced|carried)|inside|forced|happened|kept|did it|virginity|drunk)`,
    `(had|having|have) sex ..4 (against my will|without my consent|without consent|when i was asleep|while i was asleep|while i slept|
      when i was drunk|while i was drunk|when i was passed|while i was passed|i didnt want)`,
    `(he|they|guy|man|boyfriend|friend|ex|cousin|uncle|someone) (came|went|was|got|put it|pushed it|stuck it|put himself|put his (dick|
      penis|cock|thing)|stuck his (dick|penis|cock)|shoved his (dick|penis|cock)) (inside|in|into) (me|my mouth|her|my vagina|my bum|my
      ass)`,
    '(took|taken|take|taking) advantage [of] (me|her|when i|while i|when she)',
    `(drugged|spiked|drunk|passed out|asleep|unconscious|blacked out|out of it|high|sleeping) ..8 (raped|rape|sex with me|inside me|on
      top of me|touched me|touching me|took advantage|assaulted|no clothes|naked|my clothes|undressed|sex|sore down)`,
    '(lost|took|stole) my virginity', '(used|uses|using) (me|my body|her) for sex',
    '(sex|sexual|sexually) ..4 (uncle|stepdad|teacher|grandad|older man|adult|father figure|dad|brother|cousin|coach|priest)',
    `(uncle|stepdad|grandad|dad|brother|cousin|stepbrother|teacher|coach) ..5 (sex with me|have sex|inside me|on top of me|slept with
      me|my virginity|raped|rapes|molested|molests)`,
    `(rape|raped|rapes|raping|gang raped|sexually assaulted|sexual assault|sexually assault|sexually assaulting|sexually abused|
      sexually abuse|sexually abusing|sexually abuses|sexual abuse|molested|molesting|molests|molest|molester|molestation|sexual
      predator|incest|date raped)`,
    `(sexually) (hurt|touched|exploited|attacked|active with (a|an) (adult|older)|violated|harmed|inappropriate with|molested|harassing
      me|harassed by|harassed me)`,
    `(force|forced|forces|forcing|make|made|makes|making|pressure|pressured|pressuring|pressures|coerced|blackmailed|guilt tripped|
      threatened|tricked|bullied|manipulated|wants|tried to make|trying to make|tells|told) (me|her|him|himself|herself|us|himself on|my
      (friend|sister|daughter|son|brother)) [into|to|in to|in|on] [to|having|doing|do] [have|do|having|give|giving|doing|him|perform]
      [him|his|them|a|some|oral] (sex|sexual|sleep with|blowjob|bj|suck|oral|touch (him|his|it|them|her|myself)|anal|have it|do things|
      do stuff|sexual things|sexual stuff|handjob|head|strip|undress|get naked|take my clothes|take off my|lick|wank|kiss (him|her|
      them)|play with his|watch porn|watch him|bath with|into bed|get in bed|get into bed|sleep in his bed|share a bed|share his bed|
      onto me|on me|himself on me|shower with)`,
    `(forced|forces|forcing|pushed|pushes|pushing|shoved|put|puts|putting|stuck|sticks|inserted|rammed|forced) (himself|herself|
      themselves|his (dick|penis|cock|thing|fingers|finger|hand|tongue|hands|willy|privates|private)|fingers|a finger|his) [hand|
      fingers|thing|thumb] (on|onto|upon|in|inside|into|up|between|down) (me|my|her|him)`,
    `(had|have|having|has|wants|tried to have|trying to have|wanted|tries to have|tried having) (sex|intercourse) with (me|her|him)
      [when|while|and|against|even|without|after|but|i|n|until|in|every|because] (said no|asleep|i said|drunk|passed out|without|
      against|didnt want|dont want|while|was|even though|every night|when i|im #|i dont|unconscious|my consent|i was|high|cried|begged|
      scared|wouldnt)`,
    `(said no|told (him|her|them) no|told (him|her|them) to stop|kept saying no|said stop|asked (him|her) to stop|begged (him|her) to
      stop|shouted stop|screamed stop|cried no|saying no|didnt say yes|didnt want to|didnt consent|never consented|pushed him off|
      couldnt stop him|i froze|didnt want it) [and|but|n|so|to] ..4 (didnt|didnt stop|carried on|kept going|did it anyway|didnt listen|
      anyway|wouldnt stop|kept|wouldnt|still did|continued|had sex|still|sex|did it|forced|have sex|wouldnt listen|ignored)`,
    `(told|asked|begged|telling|screamed at|said to|begging|asking) (him|them|her) [to] stop (and|but|n|it|touching|he|she|they) ..3
      (didnt|wouldnt|wont|kept|hasnt|doesnt|carried|he|didn|carry|still|laughed|ignored)`,
    `(without|no|didnt|never) [my|gave|give|her|any|giving] (consent|consented|permission) ..3 (sex|touched|took|he|when|did|slept|
      drunk|asleep|video|filmed|inside|me|off)`,
    '(took|taken|take|takes|taking) (advantage) of (me|her|him|my)',
    `(took|pulled|ripped|tore|takes|pulls|taking|pulling|yanked|undid|unzipped|removed|cut) [off|down|up] (my|her|his own|his)
      (clothes|knickers|pants|trousers|underwear|top|bra|skirt|boxers|shorts|jeans|dress|pyjamas|leggings|tights|zip|belt|nightie) [off|
      down|up] (and|when|while|he|then|off|down|n|in front)`,
    `(get|got|getting|gets|climbed|climbs|climb|came|come|comes|coming|gets in|lay|lies|lays|slept|sleeps|crept|creeps|sneaks|snuck)
      (in|into|in to|on) (my|me|bed with me|bed|to my) [bed|room|bedroom|top of me|with me] (at night|when|while|and|every night|naked|
      in the night|with no|drunk|when mum|n|in the middle|after|top) ..4 (touch|touches|touched|touching|me|naked|asleep|sleep|rub|rubs|
      kiss|does|things|asleep|out|clothes|stuff|do|doing|did|hands|hand|him)`,
    `(on top of me|got on top of me|held me down|pinned me down|pinned me|pinning me|holding me down|hold me down|holds me down|pins
      me) [and|to|on|so|while|when|n|in|against|he|his|by|til|i|couldnt] (and|couldnt|the|he|bed|his|my|by|sofa|wall|floor|scream|so|
      wouldnt|til|i)`,
    `(did|do|does|doing|done|doin) (things|stuff|something|bad things|sexual things|sex things|dirty things|horrible things|bad stuff|
      weird things|weird stuff|sexual stuff|nasty things|unspeakable things|rude things|it) to (me|her|him|my (body|sister|brother|
      daughter|son|friend)) [that|when|while|at|i|sexually|in|and|every|last|down|in my|n|without|as|he|for] (dont|didnt|when|while|
      asleep|at night|last night|in my|every|sexual|i|the|bed|against|night|down|hurts|shouldnt|cant|never|that|he|and|without|as|for|
      again|she|mum|my)`,
    `(woke|wake|waking|woken) up (to|with|and|naked|in|half naked|without|next) ..5 (on top|inside|touching|naked|no clothes|my clothes (off|gone|undone)|his hand|his hands|raping|underwear|knickers|filming|doing (it|stuff|things)|blood|stranger|him in my bed|trousers|on me)`,
    `(happened|did something|had sex|did things|did stuff|did it|slept with me|got with me|took my virginity) (when|while|whilst) (i|
      she) (was|were) (drunk|asleep|passed out|unconscious|out of it|high|sleeping|blackout|wasted|too drunk|to drunk|off my face|
      spiked|off her face|young|little|tied)`,
    `(filmed|recorded|videoed|photographed|film|filming|recording|took pics of|took videos of|took a video of) (me|her|him|us) (when|
      while|naked|having|in the (shower|bath|toilet|changing)|undressing|changing|without|getting|being|out of it|in bed|sleeping|
      asleep|doing|passed|nude|sexually|on the toilet)`,
    `(lost my virginity|my first time|virginity) ..6 (force|forced|rape|didnt want|dont want|against|drunk|said no|older|passed out|
      asleep|man)`,
    `(slept|sleeping|sex|sleep|sexual relationship|affair|relationship) with (my|a|his|her|the) (teacher|stepdad|uncle|dad|coach|social
      worker|foster carer|foster dad|brother|stepbrother|grandad|sister|care worker|key worker|staff|stepfather)`,
    '(coerced|pressured|coercing|pressuring|pressures) (me|her|into)',
    `(hurts|hurt|sore|bleeding|bled|pain|tore|blood) (down there|between my legs|inside) ..6 (he|after|did|last night|him|because|man|
      forced|sex|them)`,
    `(a|an|the|some|my|this) [older|old|grown] (man|guy|bloke|adult|uncle|stepdad|teacher|grandad|cousin|neighbour) (had|has|is having|
      made|did) (sex|it) (with|to)`,
    '(abused|abuses|abusing|abuse) (me|her|him) (sexually|in that way|in a sexual way)',
    '(attacked|assaulted|assault) (me|her) (sexually|in an alley|in the park|and tried to|in his car|in the toilets|in bed)',
    'sa d (me|by)', 'got sa',
    `(was|been|got|being|getting) (sa|saed|sad by|csa|noncing|nonced|touched up|felt up|groped|fingered|fondled|taken advantage|
      interfered with|violated)`,
    'csa', 'nonce[d]',
  ],
  not: [
    `(gets|comes|got|climbs|get|come) in bed with (me|us) ..2 (cant sleep|nightmare|nightmares|bad dream|bad
      dreams|poorly|ill|thunder|storm)`,
    'rape (seed|field|alarm|oil|seed oil)',
    `(being|been|getting|get|got|fully) (raped|molested) (by (man city|city|liverpool|arsenal|united)|in (fifa|cod|the game|maths|that
      exam|this exam))`,
    `(made|make|makes|making|told|wants) (me|us|him|her) (kiss|bath|strip|undress|have|do|watch|touch|shower|suck|lick|head|give|
      perform) (nan|my nan|auntie|aunty|granny|for pe|the (dog|baby|cat|bed|wallpaper|walls)|a|things (i|around|like|for)|head|my|it
      all)`,
    `(took|pulled|pulls|takes|take|taking) (my|off my|her|his) (top|dress|shorts|jeans|skirt|clothes|trousers|belt|zip|leggings) (to|
      back|from|off because|and (washed|put|left|hung)|with|too|for|home)`,
    '(do|does|did|doing|done) (stuff|things|something|it) to (me|her|him) (like|nice)',
    `(told|asked|said to) (him|them|her) to stop (and (she|he|they) (did|has|have|stopped|said sorry)|(texting|ringing|messaging|
      calling|singing|eating|tapping|humming|talking|whistling|laughing|being annoying))`,
    `(affair|relationship|sleep|sleeping|slept) with (his|her|my|a|the) (mum|nan|sister|brother|dad|teacher|friend|uncle|coach) (is|at|
      in|on|until|last night cos|because|tonight|has|was)`,
    '(good|great|bad|close|difficult|better|no) relationship with',
    '(sharing|shares|share|sleeps|sleep|slept|sleeping) [a room|a bed|in a bed] with (my|his|her) (sister|brother|mum|nan)',
  ],
}
