/** Rape and sexual assault, by name or by description; told as long past it is a concern. */
import type { Family } from '../shape.ts'

export const rape: Family = {
  key: 'rape', topic: 'sexual', level: 'emergency', deed: true, elsewhere: true, denied: 'nothing',
  why: 'Rape and sexual assault, by name or by description; told as long past it is a concern.',
  source: 'danger/README, "Sexual"; domain.md §5.2 "Sexual exploitation"',
  meets: [
    `(took turns|taking turns|take turns|takes turns) & (drink|drunk|drugged|spiked|held (me|her)|filmed|on me|on her|raped|couldnt move|
      passed out|didnt want|crying)`,
    `(i (didnt|dont) want|i (didnt|dont) wanna|i said no|told him no|not ready|i was too drunk) & (use anything|condom|owed him|owe him|
      loved him|inside|had sex|have sex|frigid|naked|undressed|in me|stealth|virginity|on top|trousers|knickers|clothes off)`,
    `(made|makes|make|told|tells|forced|dragged|took|takes|pulled|got|gets|asked) me ..4 (toilet|toilets|cubicle|alley|stairwell|changing
      rooms|changing room|woods|cupboard|car|basement|shed|field|bushes|his room|garage|bus shelter) & (do stuff|did stuff|do things|did
      things|kiss|kissed|touch|touched|suck|sexual|show him|show them|trousers|or (hed|hell|theyd|theyll)|send it|clothes|undress|on me|
      hands)`,
    `(woke|wake|waking|woken|came round|came to|come round|come to) [up] [and|with|with my|to] ..4 (no (trousers|bottoms|knickers|
      clothes|pants|underwear|top|bra|tights|jeans)|naked|undressed|half dressed|knickers (off|gone|down)|trousers (off|down|undone|
      gone)|jeans undone|pants down) & (party|his|house|flat|someones|lads|boys|hurts|sore|remember|bed| bleeding|man|he|bloke|them|
      drunk|hotel|park)`,
    `(if i dont|unless i|i have to|make me|makes me) ..2 (do it with|sleep with|have sex|suck|do stuff with|get with|let him|be nice to)
      & (tell|post|send|leave|hurt|kill|beat|show|scared|home|goes mad|hell|he says|car|everyone)`,
    `(i|she|he) (froze|went limp|was frozen|lay there|couldnt move|said stop|said no|was crying|didnt want) & (on top|inside|trousers|he
      (still|kept|carried|finished|did)|had sex|my clothes|pushed|held my|pulled my|undid|my way|virgin|his way)`,
  ],
  phrases: [
    // Plainly said.
    `(group|gang|bunch|two|three|four|some|couple|load) of ..1 (lads|boys|men|guys|blokes|them) ..1 (forced|raped|held|used|had|did
      things to|did stuff to|took turns) (her|him|me|us|on|with)`,
    '(forced|forcing|forces) (her|him|me) (to have sex|into (sex|bed|it)|to do (it|things|stuff|sexual)|to touch|and then|then)',
    '(wouldnt|didnt|wont|never) stop when i (said|told him|asked|cried|screamed)',
    `(woke|wake|waking) up (and|with|to) (he|him|a man|someone|somebody|one of them|this man|this guy) ..2 (on top of|inside|touching|in
      bed with|having sex) ..1 (me|my)`,
    `(@grown|cousin|boyfriend|ex|he|they|boy|boys|dad|mate|friend|someone) [has|had|just|then] forced (me|her) (last night|again|
      yesterday|tonight|when|while|and i|in his|in my|on the|$)`,
    '(took|taken|takes|taking) advantage [of] [me|her|him|us] [when|while|because|in|and]',
    '(what happened|it) ..6 (was|is|counts as|might be|called|considered) (assault|rape|abuse|sexual assault|molestation)',
    `(forced|forces|forcing|made|makes|coerced|pressured|manipulated|guilted|threatened|tricked|bribed) (me|her|him|us) [in|into|to|in
      to] (having|have|sex|sleep|sleeping|doing|do|oral|anal|give|giving|perform|it) (sex|with|sexual|him|it|oral|things|stuff|head|to
      him|a blowjob|handjob)`,
    `(had|have|having|has) [unprotected|non consensual|forced|rough] sex with (me|her|him) ..6 (asleep|drunk|sleeping|passed out|high|
      unconscious|said no|no|against|without|didnt want|underage|was (#3-15)|my (dad|stepdad|uncle|brother|cousin|teacher)|forced|cried|
      scared|crying)`,
    `(said|saying|told him|kept saying|screamed|begged|cried|shouted|i said) (no|stop|to stop) ..6 (carried on|kept going|did it anyway|
      didnt stop|wouldnt stop|didnt listen|continued|anyway|kept on|still did|ignored me|forced|held me|wouldnt listen|laughed|didnt
      care|kept trying|wouldnt|finished)`,
    '(took|taken|take|taking) advantage [of] (me|her|when i|while i|when she)',
    '(lost|took|stole) my virginity',
    '(used|uses|using) (me|my body|her) for sex',
    `(uncle|stepdad|grandad|dad|brother|cousin|stepbrother|teacher|coach) ..5 (sex with me|have sex|inside me|on top of me|my virginity|
      raped|rapes|molested|molests)`,
    `(rape|raped|rapes|raping|gang raped|sexually assaulted|sexual assault|sexually assault|sexually assaulting|sexually abused|sexually
      abuse|sexually abusing|sexually abuses|sexual abuse|molested|molesting|molests|molest|molester|molestation|sexual predator|incest|
      date raped)`,
    `(force|forced|forces|forcing|make|made|makes|making|pressure|pressured|pressuring|pressures|coerced|blackmailed|guilt tripped|
      threatened|tricked|bullied|manipulated|wants|tells|told) (me|her|him|himself|herself|us|himself on|my (friend|sister|daughter|son|
      brother)) [into|to|in to|in|on] [to|having|doing|do] [have|do|having|give|giving|doing|him|perform] [him|his|them|a|some|oral]
      (sex|sexual|sleep with|blowjob|bj|suck|oral|touch (him|his|it|them|her|myself)|anal|have it|do things|do stuff|sexual things|sexual
      stuff|handjob|head|strip|undress|get naked|lick|wank|kiss (him|her|them)|watch porn|watch him|bath with|into bed|onto me|on me|
      shower with)`,
    `(forced|forces|forcing|pushed|pushes|pushing|shoved|put|puts|putting|stuck|sticks|inserted|rammed|forced) (himself|herself|
      themselves|his (dick|penis|cock|thing|fingers|finger|hand|tongue|hands|willy|privates|private)|fingers|a finger|his) [hand|fingers|
      thing|thumb] (on|onto|upon|in|inside|into|up|between|down) (me|my|her|him)`,
    `(said no|told (him|her|them) to stop|said stop|begged (him|her) to stop|shouted stop|screamed stop|cried no|saying no|didnt want to|
      didnt consent|never consented|i froze) [and|but|n|so|to] ..4 (didnt|didnt stop|carried on|kept going|didnt listen|anyway|wouldnt
      stop|kept|wouldnt|still did|continued|had sex|still|sex|did it|forced|have sex|wouldnt listen|ignored)`,
    '(took|taken|take|takes|taking) (advantage) of (me|her|him|my)',
    `(took|pulled|ripped|tore|takes|pulls|taking|pulling|yanked|undid|unzipped|removed|cut) [off|down|up] (my|her|his own|his) (clothes|
      knickers|pants|trousers|underwear|top|bra|skirt|boxers|shorts|jeans|dress|pyjamas|leggings|tights|zip|belt|nightie) [off|down|up]
      (and|when|while|he|then|off|down|n|in front)`,
    `(get|got|getting|gets|climbed|climbs|climb|came|come|comes|coming|gets in|lay|lies|lays|slept|sleeps|crept|creeps|sneaks|snuck) (in|
      into|in to|on) (my|me|bed|to my) [bed|room|bedroom|with me] (at night|when|while|and|every night|naked|with no|drunk|when mum|n|
      after|top) ..4 (touch|touches|touched|touching|me|naked|asleep|sleep|rub|rubs|kiss|does|things|asleep|out|clothes|stuff|do|doing|
      did|hands|hand|him)`,
    `(on top of me|pinned me down|pinned me|pinning me|pins me) [and|to|on|so|while|when|n|in|against|he|his|by|til|i|couldnt] (and|
      couldnt|the|he|bed|his|my|by|sofa|wall|floor|scream|so|wouldnt|til|i)`,
    `(did|do|does|doing|done|doin) (things|stuff|something|bad things|sexual things|sex things|dirty things|horrible things|bad stuff|
      weird things|weird stuff|sexual stuff|nasty things|unspeakable things|rude things|it) to (me|her|him|my (body|sister|brother|
      daughter|son|friend)) [that|when|while|at|i|sexually|in|and|every|last|down|in my|n|without|as|he|for] (dont|didnt|when|while|
      asleep|at night|last night|in my|every|sexual|i|the|bed|against|night|down|hurts|shouldnt|cant|never|that|he|and|without|as|for|
      again|she|mum|my)`,
    `(woke|wake|waking|woken) up (to|with|and|naked|in|half naked|without|next) ..5 (on top|inside|touching|naked|no clothes|his hand|his
      hands|raping|underwear|knickers|filming|doing (it|stuff|things)|blood|stranger|trousers|on me)`,
    `(filmed|recorded|videoed|photographed|film|filming|recording|took pics of) (me|her|him|us) (when|while|naked|having|in the (shower|
      bath|toilet|changing)|undressing|changing|without|getting|being|in bed|sleeping|asleep|doing|passed|nude|sexually)`,
    '(coerced|pressured|coercing|pressuring|pressures) (me|her|into)',
    '(abused|abuses|abusing|abuse) (me|her|him) (sexually|in that way)',
    'sa d (me|by)',
    'got sa',
    'csa',
    'nonce[d]',
  ],
  not: [
    '(paper|exam|test|maths|question|game|team|boss|level|bill|tax|homework|mock|chemistry|physics) ..3 raped (me|us|them|my)',
    'raping (dudes|people|everyone|noobs|kids|them) (at|on|in)',
    'raped (at|on|in) (fifa|poker|cod|fortnite|chess|uno|warzone|football)',
    `(gets|comes|got|climbs|get|come) in bed with (me|us) ..2 (cant sleep|nightmare|nightmares|bad dream|bad dreams|poorly|ill|thunder|
      storm)`,
  ],
}
