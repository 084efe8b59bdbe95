/** Sexual harm that is never named: "he does it when they're asleep", "it's what daughters do", which night is ours, wants paying and not in money. */
import type { Family } from '../shape.ts'

const he = `(he|hes|dad|dads|tata|stepdad|stepdads|uncle|uncles|grandad|grandads|cousin|cousins|brother|brothers|stepbrother|boyfriend|man|men|lodger|coach|teacher|tutor|sir|neighbour|driver|landlord|boss|manager|carer|carers|imam|priest|pastor|vicar|mate|friend|guy|bloke|boy|lad|they|someone|leader|instructor|doctor|dealer|partner|ex|son|worker)`
const away = `((everyone|everyones|mum|mums|mam|nan|nans|they|theyre|shes|she|noone|nobody|the others|family|house|dad|dads|auntie|my sister|wife|his wife|carers|parents) ..2 (asleep|sleeping|praying|downstairs|out|away|at (work|mosque|church|bingo|the shops|the shop)|in bed|on nights|goes (out|to work|to bed|shopping|work)|empty|nights|working|at work|shops|late shift|in the other room|not (in|here|there|looking)))`
const notSaid = `(dont tell|cant tell|not tell|never tell|never told|noone knows|nobody knows|if i (say|tell)|secret|scared|ashamed|izzat|shame|honour|disgusting|dirty|hate it|dont like it|didnt like it|hurts|hurt|sore|crying|cry|wont stop|keeps|every|again|help|believe me|my fault|weird|dont want to|freeze|froze|pretend)`
const intimate = `(bits|privates|private|private bits|private parts|private bit|private place|special place|fairy|foof|foofoo|minnie|tuppence|front bottom|back bottom|winky|willy|winkle|noonie|nunny|nunu|wee wee|weewee|peepee|pee pee|lady bits|lady parts|fanny|vagina|bum|bottom|down there|down below|between (my|her|his) legs|where i (wee|pee)|where (she|he) (wees|pees)|boobs)`

export const unnamedTouch: Family = {
  key: 'unnamed_touch', topic: 'sexual', level: 'emergency', deed: true, elsewhere: true, denied: 'nothing',
  why: 'Children and those who love them tell of sexual harm by when it happens, what was said for an excuse, and what hurts; hardly ever by its name.',
  source: 'danger/README, "Sexual"; domain.md §5.2 "Sexual exploitation"',
  phrases: [
    '(he|hes|she|stepdad|uncle|brother|grandad|dad) (does|did|do|doing) (stuff|things) ..2 (at night|in the night|at nite|when (im|i am) (asleep|in bed)|when (mums|mum is) out)',
    '(camera|cameras|webcam|phone|hole) ..3 (in|through|hidden in|under) ..1 (my|her|his|the) (room|bedroom|shower|bathroom|door)',
    '(men|man|guy|guys|boys|older|he|they|bloke) ..4 (bring|brings|give|gives|buy|buys|get|gets) (me|us|her|him) ..4 (drink|drunk|vodka|weed|stuff|pills|high|wasted) ..3 (then|and) ..3 (stuff happens|things happen|does stuff|do stuff|happens|touch|bed|dont remember|cant remember)',
    '(my fault|i must have|i asked for it|i led him on) ..2 (he|hes|they) ..1 (goes|comes|came|went|gets) (in|into) (my|her) (room|bed|bedroom)',
    '(wear|wearing|wears|put on|sleep in) ..2 (two|2|three|extra|double|loads of|layers of) ..1 ..3 (pants|knickers|trousers|leggings|shorts|tights|underwear) ..6 (sleep|bed|night|there|stay|his|in case)',
    '(sleep|sleeping|stay|bed|night) ..6 (wear|wearing|put on) ..1 (two|2|three|extra|double) ..3 (pants|knickers|trousers|leggings|shorts|tights|underwear)',
    '(did|do|done|doing|does) ..1 (stuff|things|bits|favours|it) (with|for|to) ..3 (man|men|guy|boy|boys|bloke|older|someone|him|them) ..3 for ..2 (vapes|vape|weed|money|cash|drink|drugs|phone|trainers|food|robux|lift|bed|fags|#5-500|quid|a place|snapchat)',
    '(walks|walk|walking|wanders|sits|sitting|comes|lies|stands) ..2 ..3 (naked|nude|no clothes|nothing on|in his (boxers|pants|towel)|his (thing|bits) out)',
    '(have to|has to|had to|got to|gotta|made to|makes me|made me) ..1 (share|sleep in|get in|sleep with|lie in) ..2 (bed|room) ..2 (with) ..2 (uncle|cousin|stepdad|lodger|man|him|brother|stepbrother|grandad|boyfriend|dad|his friend|mums)',
    '(pays|paid|paying|offered|offers|promised) (me|her|him) ..4 (take (my|her|his) ..1 (top|clothes|bra|pants|shirt) off|take off|strip|undress|flash|dance for|show (him|them|my body)|on cam|on snap|touch)',
    '(sleeping with|sleep with|slept with|shagging|have sex with|doing stuff with|do stuff with|do things with) ..3 (for|so|in return|to get) ..3 (place|somewhere|bed|room|money|food|drugs|weed|stay|roof|lift|phone|vapes)',
    '(told|tells|says|said|warned|begged|made) (me|her|him) ..2 (keep|to keep|stay|not) ..1 (quiet|say|tell|our secret|it secret) ..1 (about|what happened) ..4 (bath|bed|shower|car|shed|night|game|him|us|it|room|massage|that)',
    '(lets|let|makes|made|letting|shares|sharing|passes|passing) ..1 (me (with|to)|his|the|their) ..2 (mates|friends|boys|cousins|brother|brothers) ..2 ($|have a go|have a turn|do me|on me|use me|sleep with me|touch me|do stuff|with me|watch)',
    '(coach|teacher|leader|tutor|helper|driver|volunteer|vicar|instructor|imam|pastor|manager|physio|carer|staff) ..3 (showers|shower|gets changed|undresses|sleeps|baths|bathes|shares a (bed|room|tent|shower)) with ..2 (me|us|him|her|them|the (boys|girls|children|team|lads))',
    // When.
    `${he} ..3 (does|do|did|done|doing|starts|makes me do) (it|stuff|things|that|stuff to me|things to me|it to me) ..2 (when|while|whenever|every time|everytime|once|after|cos) ..2 ${away}`,
    `(it|it only|it always|stuff) ..1 (happens|happened|starts|started) ..2 (when|while|whenever|every time|once|after) ..2 ${away}`,
    '(take|taking|took) (turns|it in turns|it turns) ..6 (by the door|at the door|nearest the door|door|nearest|awake|keep watch|keeping watch|sleeping|lookout|listening|bed)',
    '(sleep|sleeping|slept) (in|with) (my|our|all my|all our) ..1 (jeans|clothes|belt|trousers|tights|layers|coat|two pairs) ..6 (he|so|in case|cos|because|at night|hes)',
    // The excuse.
    `(says|said|told|tells|reckons|told me|thinks) ..3 (its|this is|thats|it was|is) ..2 (what (daughters|sons|girls|wives|girlfriends|families|couples|brothers|sisters|men|dads|uncles|cousins|good girls|big girls|boyfriends|grown ups) ..2 (do|does|are for|for|have to do|should)|our (secret|game|thing|special)|my (duty|job now)|how (dads|daddies|uncles|people|men|families|you) (show|love|learn)|
      normal (in|for|between)|to teach me|teaching me|practice for|because (he|they) (love|loves) me|special (time|cuddles|game)|a game|love)`,
    '(what|like) (daughters|wives|good girls|big girls|girlfriends) (do|should do|are for|have to do)',
    // Paid for.
    `(wants|wanted|want|after|expects|asked for|asking for) ..1 (paid|paying|something back|something in return|summat in return|payback|a favour|favours|something else|owt else) ..8 (not|no|isnt|aint|its no|dont mean|and its|not in) ..2 (money|cash|quid)`,
    '(not|isnt|aint|no|wasnt) ..1 (money|cash|paying|quid) ..2 (he|they|she|hes|theyre) (wants|want|after|wanted|meant|means)',
    '(pay|paid|paying|owe|owed) (him|them|it|her) [back|off] (another way|other ways|some other way|in kind|with my body|in other ways|a different way)',
    // Told as sore, or in a child's own words.
    `(hurt|hurts|hurting|touch|touches|touched|touching|tickles|tickle|tickled|plays with|played with|play with|looks at|looked at|looking at|rubs|rubbed|kisses|kissed|licks|licked|pokes|poked|puts (it|his|something) ..2|washes|dries|dried|wiped|cleans|stroked|strokes|grabs|pinched|bit|pulls) ..3 (my|her|his|me|our) ..1 ${intimate}`,
    `(${intimate}|bum|bleeding) ..3 (sore|hurts|hurt|stings|bleeding|bled|red|itchy) ..6 (uncle|cousin|grandad|dad|stepdad|daddy|he|him|game|contact|brother|man|babysitter|party|boyfriend|lad|boy)`,
    '(hurts|sore|hurt|stings) (to|when i|when she|when he|every time i) (sit|sit down|wee|pee|go toilet|go to the toilet|poo|sits|wees) ..8 (he|lad|boy|party|man|kiss|forced|him|said|didnt|cant tell)',
    '(he|lad|boy|party|man|kiss|yes|forced|him|didnt) ..14 (hurts|sore|hurt|stings) (to|when i|when she|when he) (sit|sit down|walk|wee|pee|go toilet|poo)',
    '(dries|dried|washes|washed|wipes|baths|creams|rubs) ..1 (me|us|her|him) ..6 (to long|too long|private|down there|my bits|funny|weird|dont like|i can do it|hands|between)',
    // Said yes to one thing.
    '(said|say|says) (yes|ok|yeah|i would|id) ..2 (to|for) ..2 (kiss|kissing|film|cuddle|drink|lift|hanging|hang out|party|snog|massage|sleepover|date) ..6 (rest|but he|then he|and then he|but not|more|that)',
    '(kiss|kissing|snog|cuddle|film|party|drink|lift) ..1 not [to] (the rest|that|more|anything else|sex|all that|the other stuff|what he did|what came after)',
    '(didnt|never|not|hadnt) ..1 (say yes|said yes|agree|agreed|want|wanted|consent|ask for) ..2 (the rest|all that|the other (thing|stuff)|more than that|that bit|any of it|go further|go all the way)',
    '(gone|going|went|off|popped|popping) ..3 (get|buy|for) ..2 (condoms|condom|johnnies|johnny|johnnys|durex|rubbers|protection|lube)',
    '(forced|made|pressured|pushed) (at|in|by) ..2 (party|house party|motive|sleepover|gaff|park|his|the lads|boys|group|afters)',
    '(says|said|told me|told us|admitted|crying|thinks|believe|know|saying) ..3 (she|he|shes|hes) (was|been|got|is being|being) forced ($|at|by|in|to have|into|and|on)',
    `(her|his|my|the) ..2 ${he} (is|s|was|keeps|has been|been) (forcing|making|pressuring|guilting|using|abusing|raping|blackmailing) (her|him|me|them) ($|and|shes|hes|in|at|every|to|for|she|he)`,
  ],
  meets: [
    '(which|whose|what) (night|nights|turn) ..3 (ours|mine|hers|my turn|her turn) & (door|he|him|dad|stepdad|uncle|scared|bed|know|comes in|lock) ~22',
    `${he} & (does it|did it|do it|done it|makes me|made me|starts it|wants it) & ${away} & ${notSaid} ~26`,
    '(condom|condoms|johnnies|durex|sex|shag|bed|naked|clothes off|trousers off|get undressed) & (dont want to|didnt want to|dont wanna|not ready|dont know how to say no|scared|im stuck|wont take me home) & (he|hes|him|they|older|man|boyfriend|way older) ~22',
    `(fella|man|guy|bloke|boy|dealer|driver|boyfriend|older|lad) & (lifts|lift|vapes|weed|vodka|drink|food|room|bed|trainers|robux|money|phone|takeaway) & (wants paid|wants paying|its no money|not money|had to do|have to do|do stuff|do things|done it|i did it|kiss him|sleep with him|in return|make it up to him|be nice to him) ~24`,
    `(bruises|bruised|bruising|marks|bite marks|love bites|scratches) & (inside|insides|thighs|inner|between|boobs|chest|neck|hips) & ${he} & (i|me|my|her|she|him) ~24`,
    `(knickers|pants|underwear|pyjamas|nappy|pull up|sheets|bedding|tights|leggings|shorts) & (blood|bleeding|bloody|stained|ripped|torn|stain|sticky) & (uncle|game|#2-11|eight|seven|six|five|four|nine|ten|she says|told me|daddy|dad|stepdad|grandad|wont say|party|forced|boyfriend|contact|hiding|hidden|scrubbed|shower) ~24`,
    `(photos|photographs|pictures|images|videos|files|folder|pics) & (computer|laptop|phone|ipad|drive|husband|husbands|partner|partners|brother|stepdad|cloud|hidden|found|cupboard) & (our|my|the|their|of) ..1 (son|daughter|children|child|girl|boy|granddaughter|grandson|little ones|stepdaughter|twins) & (without clothes|naked|no clothes|nothing on|undressed|in the bath|indecent|asleep|in (her|his) underwear|underwear|sexual|not right|showering|changing) ~28`,
    `(she|he|my (mate|friend|m8|sister|daughter|son|cousin|best mate)|im|shes|hes) & (#9-15|eleven|twelve|thirteen|fourteen|ten) & (grown man|a man|older man|old man|bloke|fella|a beard|grown up|adult) & (going out|goin out|goes out|seeing|with|dating|boyfriend|do it|sleep|van|car|his flat|his house|kiss) ~24`,
    `(teacher|tutor|coach|sir|personal tutor|youth worker|pastor|boss|manager|support worker|social worker|carer|keyworker|instructor|trainer|ta|mentor) & (slept together|slept with|sleep together|had sex|have sex|kissed me|kissed (her|him)|we kissed|hooked up|did stuff|in his car|in her car|in his flat|his house|naked|nudes|in love with|touched) & (i|me|we|my|her|him|she|he) & (messages|messaging|night|wife|last week|stupid|car|secret|noone|nobody|told|shes|hes|scared|again) ~28`,
    '(game|games|secret|cuddle|cuddles|tickle|sleepover|sleepovers|bath time|bathtime) & (with|uncle|grandad|cousin|daddys|dads|stepdads|brothers|babysitters) & (knickers|blood|bits|private|privates|willy|hurts|sore|naked|clothes off|pants|dont want to go|wont go) ~20',
    '(no tights|no knickers|no pants|no bra|clothes torn|top ripped|inside out|makeup everywhere) & (scrubbed|scrubbing|shower|bath|forced|shaking|wont (speak|talk|say)|crying|party|came home|raw) & (she|her|he|my) ~20',
    `(dont want|hate|scared|dread|dreading|refuses|wont|begging not) ..3 (to go|going|go|be left|staying) & (contact|uncles|grandads|dads|sleepover|babysitter|his house|his weekend|swimming|training|mosque|church) & (touch|touches|bits|private|privates|bum|bath|bed|sore|shower|towel|naked|hurts me) ~20`,
    '(wont say it|cant say it|couldnt say it|wrote it|written it|written down|drew|drawing|in a note) & (bits|privates|forcing|forced|touch|touches|touching|daddy hurts|hurts me|uncle|foster brother|stepdad|grandad|bed) & (her|she|he|his|him|my|me) ~26',
  ],
  not: [
    '(doctor|nurse|gp|hospital|paramedic|midwife|smear|examination|period|periods|tampon|thrush|uti|cystitis|stitches|nappy rash|eczema|piles|constipated|gym|squats|leg day|horse riding|riding|saddle|sunburn|bike|cycling|fell|tattoo|wax|shaving) ..10',
    '(gym|squats|leg day|football|training|running|horse|riding|bike|cycling|spin) ..12 (hurts|sore) ..6',
    '(hurts|sore|hurt) (to|when i) (walk|sit|sit down) ..6 (gym|squats|leg day|training|trampoline|run|football|running|dance|ankle|blister|knee|toe|foot|new shoes|trainers)',
    '(ankle|knee|foot|toe|leg|legs|hip|shin|blister|blisters|shins|heel|heels|calf|calves|feet) ..4 (hurts|sore|hurt) ..6',
    '(he|she|they|someone|boys) ..2 (touched|touches|hit|hurt|looks at|looked at|grabs|played with) (my|her|his) (tail|cookie|mary|flower|fairy|mini|chest of|bits of) ..4 (cat|dog|jar|lights|cake|bread|car|garden|lego|crisps)',
    'my (bits and|bits of)',
  ],
}
