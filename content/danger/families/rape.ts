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
    `(@grown|cousin|boyfriend|ex|he|they|boy|boys|dad|mate|friend|someone) [has|had|just|then] forced (me|her) (last night|again|
      yesterday|tonight|when|while|and i|in his|in my|on the|$)`,
    '(what happened|it) ..6 (was|is|counts as|might be|called|considered) (assault|rape|abuse|sexual assault|molestation)',
    `(forced|forces|forcing|made|makes|coerced|pressured|manipulated|guilted|threatened|tricked|bribed) (me|her|him|us) [in|into|to|in
      to] (having|have|sex|sleep|sleeping|doing|do|oral|anal|give|giving|perform|it) (sex|with|sexual|him|it|oral|things|stuff|head|to
      him|a blowjob|handjob)`,
    `(had|have|having|has) [unprotected|non consensual|forced|rough] sex with (me|her|him) ..6 (asleep|drunk|sleeping|passed out|high|
      unconscious|said no|no|against|without|didnt want|underage|was (#3-15)|my (dad|stepdad|uncle|brother|cousin|teacher)|forced|cried|
      scared|crying)`,
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
  ],
  not: [
    `(gets|comes|got|climbs|get|come) in bed with (me|us) ..2 (cant sleep|nightmare|nightmares|bad dream|bad dreams|poorly|ill|thunder|
      storm)`,
  ],
}
