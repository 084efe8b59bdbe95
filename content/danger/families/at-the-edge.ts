/** Somebody at a drop, a rail or the water, or with the means to hand: where they stand says it for them. */
import type { Family } from '../shape.ts'

export const atTheEdge: Family = {
  key: 'at_the_edge', topic: 'self_harm', level: 'emergency', elsewhere: true, denied: 'concern',
  why: 'At a drop, a rail or the water, or with the means to hand: where they stand or what they have ready says what they do not.',
  source: 'danger/README, "Suicide" and "Exposure"; domain.md §1.2',
  meets: [
    'wont be long now & (had enough|tired|bye|sorry|cant|over|done|goodbye)',
    `do it (tonight|tomorrow|when|after|once) & (goes nights|on nights|everyones asleep|everyone is asleep|mum is (out|at work|asleep)|
      mums (out|at work|asleep)|house is empty|theyre (out|asleep)|goes to work|goes out|goes to bed) & (gonna|going to|ill|il|will|im)
      ~14`,
    'ready to go & (no more pain|no more|at peace|bye|goodbye|so tired|heaven|god|had enough)',
    `(going to|go to|gonna go to|walking to|heading to|off to|going up to|walk to|headed to) ..1 (bridge|roof|multi storey|tracks|
      railway|cliff|cliffs|viaduct|top of the car park) & (dont tell|dont try|bye|sorry|goodbye|tell noone|its ok|wont be back|nobody
      will|noone will|dont stop me|dont look|tell mum)`,
    `(tablets|pills|rope|blade|belt|razor|paracetamol) & (be brave|brave enough|the guts|courage|balls to|no going back|just gotta|gotta
      do it|gonna do it|do it tonight|ready to) & (i|ive|im|my|just|now) ~16`,
    '(ive|i|have) decided & (feels good|feel good|peace|peaceful|relief|relieved|calm|lighter|no going back|at last|finally free|final)',
    `(noone|nobody|noones|they wont|wont|mum wont|not) ..3 find (me|my body) & (until|monday|tuesday|tomorrow|morning|days|weekend|too
      late|by then|after|fine)`,
    `(took|got|taken|nicked|with|grabbed|found) ..3 (belt|rope|cord|flex|tow rope|washing line) & (woods|garage|loft|shed|tree|trees|
      park|forest|banister|stairs|attic) & (gone|up|in|im|hes|shes|he|she|i) ~18`,
    `(rope|belt|cord|branch|rail|chair|tablets|pills|cable|beam) & (snapped|broke|gave way|didnt work|didnt hold|not enough|too weak|
      came down) & (try again|again|trying again|next time|properly this time|stronger|neck|tried) ~18`,
    `(date of birth|dob|birth date|birthday|born) & (todays date|date after it|today after|end date|rip|black heart|candle) & (put|
      posted|bio|status|story|profile|wrote|snapchat|insta) ~24`,
    `(year|years) (today|ago today|to the day|since|tomorrow) & (died|killed|passed|lost|funeral|tried|attempt|overdose|took) & (cant
      get hold|not answering|phone off|phone is off|missing|not home|walked out|wont answer|havent heard|no answer) ~26`,
    `(pact|go together|do it together|die together|at the same time|both (going to|gonna)) & (die|dying|tablets|pills|jump|end it|
      bridge|suicide|tonight|online|train|kill) ~18`,
    `(helium|charcoal|hosepipe|hose pipe|exhaust|sodium nitrite|inert gas|plastic bag|carrier bag|gas canister) & (over (my|his|her)
      head|garage|tape|mask|die|peaceful|note|method|painless|fumes|goodbye|car window|sealed|suffocate) ~18`,
    `(took|taken|nicked|got|gone in|grabbed) ..3 (car|car keys|van|keys) & (cant go on|not coping|goodbye|daft|end it|(drive|crash|
      driven) ..2 (into|off)|tree|wall|cliff|sorry mum|hysterical|wont be back|better off) ~22`,
    `(hugged|hug|kissed|kiss|cuddled|cuddle|squeezed) & (never does that|never does|isnt like (him|her)|not like (him|her)|so tight|
      wouldnt let go|like (he|she) was saying|felt like goodbye|like goodbye|long time|out of nowhere) & (phone|gone|left|since|missing|
      off|walked|now|sorry|goodbye) ~28`,
    `(rope|sheet|sheets|cord|belt|scarf|wire|cable|laces|lead|tights) & (hanging from|hung from|tied to|knotted|noose|loop|looped|tied
      round) & (banister|beam|loft|tree|door|wardrobe|rail|garage|hook|ceiling|bunk|curtain|bed|woods|goalpost|swing) ~20`,
    `(search history|history|searches|browser|browsing|googled|googling|searched|searching|tabs|chatgpt|laptop|ipad|looked up) &
      (hanging (yourself|himself|herself)|how to hang|overdose|painless|suicide|how to die|ways to die|how to kill|lethal|noose|highest
      bridge|tallest|paracetamol|bleed out|quickest way|how many tablets|how long to (die|drown|bleed)|drowning|train times) ~18`,
    `(talked (him|her|me) down|pulled (him|her|me) back|brought (him|her|me) (back|down)|grabbed (him|her|me)) & (bridge|roof|car park|
      cliff|railway|station|edge|ledge|viaduct|tracks) & (gone|missing|out|again|not answering|same|last (week|month|time)|before|now)
      ~26`,
    `voices & (jump|die|hurt myself|kill|do it|cut|end it|walk in front|burn|not safe|telling me to|tell me to|telling him to|telling
      her to) & (tell|telling|told|say|saying|want|want me|screaming|louder|shouting|head) ~14`,
    `(step|stepping|walk|walking|run|running|jump|jumping|lie|lying|lay|throw|threw|throwing|stood|stand|sat) ..2 (in front of|into|
      under|out into|in the path of) ..2 (traffic|car|cars|bus|lorry|lorries|train|trains|tube|tram|main road) & (gonna|want|wanna|
      about|keep|keeps|said|tried|threatening|thinking|going|will|could|tonight|kept|nearly|hoping) ~16`,
    `(beachy head|humber bridge|clifton suspension bridge|suspension bridge|severn bridge|forth bridge|tyne bridge|archway bridge|
      erskine bridge|viaduct|multi storey|top of the car park|railway bridge) & (goodbye|bye|sorry|taxi|ticket|bought a ticket|one way|
      ping|pinged|phone|location|gone to|on (his|her) way|walking to|said|crying|alone|wont be back|scared|police) & (he|she|hes|shes|
      his|her|im|i) ~24`,
    `(@pills|strips|packets|boxes|paracetamol) & (bought|buying|different shops|every shop|two shops|three shops|from each|going round|
      went round|stocked up|ordered) & (packs|boxes|packets|loads|shop|shops|chemist|chemists|boots|each|#3-60|tonight|enough|plan) &
      (i|ive|he|she|shes|hes|receipt|receipts) ~18`,
    `(set|picked|chosen|chose|decided|got|fixed) ..2 (date|day|a date|the day|time and place|the place|when and where) & (do it|end|die|
      goodbye|method|plan|letters|note|peace|finally|over|kill|how) ~18`,
    `@drop & ((sat|stood|sitting|standing|hanging|dangling|legs|feet|foot|leg|perched|climbed|swung) ..3 over ..2 (edge|side|barrier|
      railing|railings|rail|wall|ledge|parapet|drop|motorway|road|water|top)|(feet|legs|foot|leg|toes) (over|off|dangling)|wrong side|
      hands let go|make myself let go|(one|1) step|stepping off|step off|off the (ledge|edge|wall)|talk (her|him|me) down|talk (her|him)
      off|cant get (her|him|them) (down|to come|off)|wont come (down|away|off|back)|come down off|so far down|long way down|wont talk|
      threatening to|looking down and|get down from|off the wall) ~24`,
    `(on|at|to|up on|over) [the|a] (top|roof|edge|top floor|top level|ledge) of [the|a|that] ..2 (car park|multi storey|bridge|flats|
      tower|building|cliff|shopping centre|hospital) & (alone|crying|edge|jump|(her|his) own|by (herself|himself)|facetime|goodbye|wall|
      police|begging|sobbing|wont|cant get|texting me) ~24`,
    `(stood|standing|stands|stand|sat|sitting|seen|leaning|he is|she is|hes|shes|im|climbed) ..3 (on|over|off) ..2 (bridge|motorway
      bridge|flyover|footbridge|viaduct|railway bridge|overpass|gantry) & (motorway|someone|passing|crying|staring|rail|railing|barrier|
      lorries|traffic|trains|stranger|wall|wont|alone) ~22`,
    `(train|trains|express|freight|fast one) & (doesnt stop|dont stop|not stopping|non stop|goes straight through|comes straight
      through|flies through) & (mine|my one|ready|yellow line|edge|bye|goodbye|sorry|step|over soon|that one) ~18`,
    `(walk|walking|go|going|swim|swimming|wade|wading|lie|get|went) ..2 (into|in|out) ..2 (sea|river|lake|water|canal|waves) & (take me|
      not come back|let it|keep (going|walking|swimming)|dont stop|not turn (back|round)|until i cant|till i cant|sleep|sink) ~18`,
    `(river|water|sea|canal|lake|weir|tracks|train|bridge|edge) & (calling me|calling to me|pulling me|inviting|looks so (warm|soft|
      inviting|welcoming))`,
    // The means.
    `(rope|noose|ligature|cord|belt|flex|washing line|tow rope|shoelaces|cable|bungee|dressing gown cord) & (gone|missing|taken|took|
      isnt there|tied|door|bag) & (shed|garage|loft|dressing gown|wardrobe|so is (she|he)|so has (she|he)|so (he|she)|walked out|
      cupboard|note|tree|beam|banister|door handle|hook|neck|look for me|dont look|pillow) ~20`,
    `(tied|tying|tight|tightened|looped|knotted|pulled) ..4 (round|at) ..1 (my|his|her|their) (neck|throat) & (gone|something|cord|rope|
      belt|wire|lace|before|again|so is she|cant|breathe|dressing gown) ~18`,
    `(my|mums|dads|nans|grandads|wifes|husbands|our|all the|all my|all our) ..2 @pills ..3 (gone|missing|empty|disappeared|vanished) &
      (cabinet|cupboard|drawer|packet|packets|bathroom|handbag|strip|strips|bedside|box) & (cant find (her|him|them)|so is (she|he)|so
      has (she|he)|shes|hes|(she|he) (isnt|is not|wont|went|has gone|left|walked)) ~24`,
    `(googling|googled|google|looked up|searching|searched|looking up|been looking|looking at|history|youtubed) & (how many (it takes|to
      take|tablets|pills|paracetamol|would)|hanging|overdose|overdosing|painless|quickest way|easiest way|lethal|noose|knots|how to tie|
      how high|how long (it|does it) takes|if it hurts|bleed out|ways to (go|end|do it|die)) ~14`,
    `(@pills|em|them) ..3 (lined up|counted out|laid out|all counted|set out) & (how many|takes|desk|bed|water|vodka|ready|#20-99|
      goodbye|all of them|tonight|waiting|bedside)`,
    '(saving|saved|stashing|hiding|collecting|stockpiling|hoarding) ..3 @pills & (enough|weeks|months|now|tonight|plan|secret|under|hid)',
    `(planned|plan|got it sorted|worked out|decided) & (be any mess|wont hurt anyone|wont suffer|nobody will (find|be in)|noone (home|
      in|will)|house (is|will be|to myself) (empty)|when they (are|re|go)|while (theyre|everyones) (out|at)) & (sunday|monday|tuesday|
      wednesday|thursday|friday|saturday|tonight|tomorrow|church|work) & (mess|done|ready|all planned|letter|note|sorry|wont) ~24`,
  ],
  phrases: [
    'worry about me (after|from|past) (tonight|today|tomorrow|now|this)',
    `in the (wardrobe|loft|garage|shed|woods|bathroom|toilets) with (a|the|my|dads|his|her) (belt|rope|cord|scarf|blade|razor|tablets|
      pills|flex|knife)`,
    '(go|going|went) to sleep and (thats (it|that)|be done|it be over|never|not) [wake|wake up|no|$|no more]',
    'no more (mornings|tomorrows|days|birthdays) [$|for me|please|im|i|just]',
    '(delete|off|offing|end) (myself|himself|herself) ($|tonight|soon|one|before|if|and|gonna|now)',
    `(log|logging|check|checking|clock|clocking|sign|signing|bow|bowing|tap|tapping) (off|out) (for good|forever|permanently|early|from
      life|of life|of this life|of this world)`,
    '(the|a|my) (long|big|forever|eternal|permanent|final|endless) (sleep|nap|rest)',
    '(cant|not able to|wont be able to|dont think i can|not sure i can|dont trust myself to) keep (myself|himself|herself) safe',
    '(dont|doesnt|cant) trust (myself|himself|herself) (tonight|right now|not to|alone|to be alone|on my own|around)',
    '(last|final) (night|sunset|sunrise|meal|birthday|bath|day) (on earth|alive|ever $|of my life|on this)',
    'suicide pact',
    '(tied|made|making|tying|found) [a|the] noose',
    '(river|water|sea|canal|lake|weir) (looks|seems) ..2 (warm|inviting|soft|welcoming|calling|like its calling)',
    '(better off|happier|rather be|might as well be|should be) (under|in front of) (a|the|that) (bus|train|lorry|tube|car)',
    '(jumping|stepping off|letting go|doing it|taking them|going over) [right] now [tell|bye|sorry|love|goodbye|x|$]',
    'top (himself|herself|myself|themselves)',
    '(be|being|live|stay|here) (on|in) this (earth|world) (anymore|any more|no more|i mean|$|for)',
    '(dont|doesnt|not|divvent) (want|wanna) ..2 be here (no more|anymore|any more|tomorrow|the morra)',
    `(dont|doesnt|just|do) (want|wanna|wants) ..1 (not|no) [to] be (here|alive|about|around) (tomorrow|the morra|anymore|no more|
      forever|in the morning)`,
  ],
  not: [
    '(bridge|car park|roof|cliff) ..4 (photos|pics|sunset|view|fireworks|picnic|fishing|seagull)',
    '(level|game|minecraft|parkour gym|climbing wall|high ropes|zip wire|diving board|swimming|abseiling|abseil)',
    '(jumping|letting) (now|right now) ..3 (trampoline|skipping)',
  ],
  unless: [
    'abseil', 'bungee jump', 'climbing (wall|centre|gym)',
  ],
}
