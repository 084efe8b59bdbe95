/** A time, a place, or the means at hand: the last steps of the risk ladder, often said calmly. */
import type { Family } from '../shape.ts'

export const planAndMeans: Family = {
  key: 'plan_and_means', topic: 'self_harm', level: 'emergency', elsewhere: true, denied: 'concern',
  why: 'A time, a place, or the means at hand: the last steps of the risk ladder, often said calmly.',
  source: 'danger/README, "Suicide"; domain.md §1.2 (risk ladder) and §5.1 (families that word lists miss)',
  meets: [
    // Shut in with the means, whoever tells of it.
    `(locked|barricaded|shut) (himself|herself|themselves|myself|themself|hisself) & (razor|razors|blade|blades|knife|scissors|glass|pills|
      tablets|paracetamol|bleach|rope|petrol|lighter) ~20`,
    // What they looked up.
    `(googling|googled|searching|searched|search|search history|looking up|looked up|laptop|browser|history|typed) & (hang yourself|hang
      myself|hanging yourself|kill yourself|kill myself|die painlessly|painless|ways to die|how to die|how to kill|lethal dose|suicide
      methods|tie a noose|slit your wrists|overdose on|end your life) ~16`,
    // A sudden calm, a thing decided.
    `(finally|so|really|weirdly|strangely|suddenly|first time in) ..4 (calm|quiet|peaceful|at peace|peace|relieved|lighter) & (decided|
      know what im|know what i have|made my mind|made up my mind|decision|know how|plan|set a date|wont hurt)`,
    `(got|saved|saving|keep|keeping|kept|stashed|hidden|hiding|collected|collecting|hoarding|have|enough) ..2 (loads of|lots of|alot of|
      load of|stash of|pile of|bag of|enough|all my|some) ..1 (tablets|pills|paracetamol|meds|painkillers) & (in case|incase|ready|for
      when|hidden|drawer|under my (bed|pillow|mattress)|when i need|if it gets)`,
    `(stopped|dont|no longer|not|havent|never) ..2 (making|make|made|got|have) ..2 plans ..1 (past|after|beyond|for after|further than|
      for next|later than) & (week|month|tonight|sunday|monday|friday|christmas|birthday|summer|tomorrow|year|weekend)`,
    `(passwords|bank card|pin number|my logins|my will|instructions) & (left|leaving|wrote|written|piece of paper|note|list|given) & (for
      (mum|dad|my @kin|them|when)|so (they|mum|dad|someone|my @kin))`,
    `(been planning|planned|got it planned|plan) ..4 (weeks|months|days|ages|it all|it out) & (wait|until|til|till|once|when) ..4 (goes
      out|go out|asleep|in bed|empty|at work|is out|are out|gone)`,
    `(engine|exhaust|car) & (garage|hose|hosepipe|fumes|boot) & (running|locked|pipe|shut|fumes|turned on) & (he|hes|she| shes|himself|
      herself|i|im|my|brothers|dad|mum)`,
    `(cord|belt|scarf|rope|sheet|cable|tie|leash|lead|charger) & (door|doorknob|door handle|rail|banister|tree|hook|wardrobe|loft|neck) &
      (tied|tie|tying|round my neck|hung|hang) & (scared|cant|chickened|stopped|neck|neck|again|tonight|tried|but i)`,
    `(pic|pics|photo|video|snapchat|selfie) & (@pills|@blade|rope|noose|bridge|tracks) & (sent|send|posted|sending) & (hand|load|loads|
      all|full|next to|captioned|saying|said|goodbye|sorry|lined up|of her|of him)`,
    '(said|told) (sorry|goodbye|my goodbyes|my sorrys) & (everyone|them all|everybody) & (done|ready|now|tonight|over|go| needed)',
    `(beam|banister|loft hatch|door handle|curtain rail|tree branch|light fitting|coat hook|rafters|swing frame|goal post) & (hold|
      holds|weight|strong|rope|tall|hang|belt|tie|tied|neck|scarf|cord|work) & (i|me|my|you|he|his|her|she)`,
    `(sea|water|river|waves|lake|tide) & (peaceful|calling|calling me|looks so|inviting|so calm|so dark) & (keep walking|walk in|walking
      in|walk into|go in|going in|go under|take me|swim out|keep swimming|wade|let it)`,
    `(left|leaving|leaves) & (rings|ring|watch|phone|bank card|keys|necklace|purse|wallet|glasses) & (letter|goodbye|sorry note|suicide|
      forgive)`,
    `(gun|shotgun|pistol|rifle) & (hold it|loaded|nightstand|bedside|under my bed|my head|my mouth|drawer) & (i|my|me) & (night|every|
      sometimes|tonight|thinking|hold|die)`,
    `@pills & (lined up|laid out|in front of me|in front of him|counted out|spread out|in my hand|emptied out|staring at) & (i|my|me|got|
      all|im|bed|floor|shes|hes|nans|mums)`,
    `(bath|bathtub) & (filled|ran|run|running|sat in|got in|lying in|in the) & (razor|blade|blades|stanley|scalpel|hairdryer|toaster|
      knife)`,
    `(discord|online|kid|forum|site|website|group chat|reddit|telegram|chat room|someone|ai|chatbot) & (telling me|told me|showing me|
      showed me|sent me|teaching me|says) & (how to do it and|how to kill|how to tie|do it properly|kill myself|ways to)`,
    `(topped|hanged|hung|killed|offed) (himself|herself|themselves) & (get why|understand why|im next|next|dont blame|jealous|follow|
      join (him|her)|me too|same|wish|lucky|feel the same)`,
    '(do it|end it|go through with it|doing it) & (everything ready|all ready|got everything|all planned) ~16',
    `@brink & (looked over|looking over|looked down|looking down|leaned over|leant over|feet over|legs over|dangling|stepped back|step
      back|nearly did it|for ages|the drop|hours) & (i|im|ive| hes|shes|he|she|go back|later|came home|times)`,
    `(wrote|written|drawn|carved|scratched|biro|pen) & (the end|goodbye|im done|its over|die|rip|worthless|hate) & (arm|arms|hand|hands|
      leg|wall|mirror|skin)`,
    `(samaritans|papyrus|childline|crisis team|crisis line|shout) & (my (lad|son|daughter|girl|boy)|he|shes|hes|she) & (on to|rang them|
      called them|contacted|texted them|call off|call from|been on)`,
    `(train|tube|lorry|lorries|bus|tram|metro|platform|traffic|tracks|crossing) & (be|get|go|step|stepping|stand|standing|walk|walking|
      run|lie|lying|jump|fall) [out|right|down|straight] (in front of|infront of|under) [of] (it|one|that|them|the next|the first) ~20`,
    `(step|stepping|walk|walking|run|running|standing|wander|cross|crossing|cycle|cycling|drive|driving) & (road|traffic|motorway|cars|
      dual carriageway|lorries) & (hoping|hope|wish|without looking|not looking|dont look|dont care if|dont bother looking|see if|hit me|
      brake|close my eyes|eyes closed|eyes shut) ~16`,
    `@brink & (goodbye|bye forever|sorry for everything|other side|jump|jumping|wanna die|end it|ending it|cant do this|cant go on|let
      go|letting go|long way down|tell my mum|tell mum|tell them|noone cares|hate myself|step off|stepping off|no point|had enough of|
      waiting for the next|next one|not coming down|wont come down|talk him down|talk her down) ~16`,
    `(what|which|how many|how much|worst|most|strongest|enough|deadliest) & @pills & (worst ones|deadly|deadliest|lethal|fatal|worst|
      kill|kills|die|not wake up|overdose|od|end it)`,
    `(was gonna|nearly|almost|about to|supposed to|ready to|meant to) (do it|did it|done it|end it|jumped|took them) & (came in|walked
      in|stopped me|came home|woke up|knocked|rang me|chickened|bottled|talked me) & (tonight|this time|again|rope|pills|bridge|scared|
      alone) ~40`,
    `(letter|letters|one each|notes|note|message each|wrote them|written them|voice notes|videos) & (pillow|in the morning|after tonight|
      under my bed|in my drawer|when im|explains|know why|sorry) & (mum|dad|everyone|all|them|family|each|read) ~20`,
    `(give|gave|given|giving|rehomed|left|sorted) [away] [my|the|all] [my] (dog|cat|rabbit|pets|stuff|things|savings|ps5|paperwork) &
      (phone code|passcode|password|passwords|letter|note|will|in the morning|wont need|look after|order|bank|goodbye) ~25`,
    `(rope|noose|hose pipe|helium) & (shed|loft|garage|wardrobe|woods|tree|under my bed|knot|strong enough|know where|ready|bought|
      rucksack|banister|beam|garage) & (i|im|my|hes|his|her|shes|tonight|end|gonna|found)`,
  ],
  phrases: [
    `(easier|better|happier|simpler|kinder) (for|on|to) (everyone|everybody|you all|mum|dad|my family|them all|all of you|them) ..1
      (tomorrow|after tonight|soon|from tomorrow|when im gone|once im gone|if i just|bow out)`,
    '(hes|shes) a (rope|noose)', '(he|she|shes|hes|they|ive|i|theyve|has|have) (has|have|got|taken|took|bought|hid|hidden) (a|the|some) (rope|noose)',
    '(pills|tablets|blade|blades|razor|rope) ..2 (in my hand|in my hands|here with me|in front of me|next to me)',
    '(noone|nobody) (finds|find|will find|would find|can find|found) (me|him|her) (until|in time|before|after)',
    `(found) (his|her) (rucksack|bag|phone|coat|shoes|bike|car|clothes|jacket) ..3 (bridge|river|cliff|beach|railway|tracks|canal|edge|
      viaduct|quarry|multi storey|station|pier|lake|weir)`,
    `(tallest|highest) (building|car park|bridge|multi storey|roof|flats|cliff|tower) ..10 (top of|get up|get onto|jump|open|roof|fence|
      barrier|climb)`,
    '(dont|wont|wouldnt|didnt|never) (make|made|making) it (this far|past #|to (#17-30|my))',
    '(like|as if|as though) (she|he|they|it) (wasnt coming back|wouldnt see|was never)',
    'if (i|you|he|she) (did|do|done|does|jumped|jump) it ..4 (hurt|quick|painful|work|feel it)',
    '(quickest|fastest|easiest|best|least painful|most painless|surest|cleanest|kindest) (method|way out)',
    '(method|methods|way) (that|which) (doesnt|wont|dont) (hurt|fail|take long)',
    'one way ticket',
    '(let|letting) go of the (wheel|steering wheel|rope|rail|railing|railings|ledge|edge)',
    '(take|took|taking) (my|both) hands off the (wheel|handlebars)',
    '(set|picked|chosen|chose|fixed|named|agreed) [on] (a|the) (date|day) (to|for|when|and|of|im|its|in|$)',
    '(today|tonight|tomorrow|this|it) [is|was] ..3 (my last|be the last) (one|day|night|ever|breath|$)',
    `(gonna|will|ill|going to) do it (tonight|today|now|soon|tomorrow) ..4 (cant take|sorry|goodbye|anymore|no more|love you|had enough|i
      swear|promise|nobody|noone)`,
    `(saving|saved|hoarding|stockpiling|stashing|collecting|hiding|saved up) [up] (my|his|her|all my|some|the) (tablets|pills|meds|
      paracetamol|sleeping)`,
    '^ [i] wont be here (tomorrow|next week) $',
    `(written|wrote|finished|writing|signed|sealed) [all] [the|my|out|up|all] [of] [my|the] (letters|my note|the note|goodbyes|my will|
      goodbye|last words|final words|suicide note|farewell)`,
    '(made|making|make|writing|wrote|written) my (will|final arrangements|peace with|final goodbyes|funeral plans)',
    `(found|finding|know|figured|worked|i have) [out|a|the] (way|method|how|place|spot) [to] ..3 (make it all go away|end it|end this|
      die|make it stop|never feel|not hurt|leave this)`,
    `(letter|letters|note|card|message|diary|journal|poem) ..6 (could not go on|cant go on|forgive (her|him|me)|to forgive|goodbye|end
      her life|dont blame|sorry for everything|by the time|better off|no longer)`,
    `(written|wrote|writing|write|ive done|typed|finished|made|left|recorded|recording|filmed) [something|letters|videos|a video|a
      letter|letter|messages|a message|my letter|one|voice notes] (for|to) (my|the|everyone|each|them|mum|dad|people|all|you|her|him)
      [parents|mum|dad|family|friends|sister|brother|nan|best friend|boyfriend|girlfriend|kids|mates|dog] ..10 (before i go|gone|when im|
      after im|goodbye|explain|sorry|find it|read it|find me|to read|dead|die|tonight|pills|know why)`,
    `(pills|tablets|rope|noose|blade|blades|razor|paracetamol|bottle|bleach|knife|belt) [are|is|sat|all|just] [on|in|by|under|next] [to]
      (my|the|me) (desk|bed|drawer|table|side|pillow|bedside|lap|hands|floor|bag|pocket|wardrobe|me|room) ..10 (ready|go|tonight|end|die|
      note|letter|looking|staring|goodbye|waiting|parents|over|enough|take|for when|just in case|counting|cant stop|know)`,
    `(given|gave|giving) (my|away) [cat|dog|pet|stuff|clothes|things|rabbit|hamster|guitar|ps5|xbox|phone|all my|bike|everything]
      [things|stuff|clothes|to|away] (to|away|my) [my|a|the] [sister|brother|friend|mate|mates|friends|nan|charity|cousin|neighbour] ..10
      (calm|wont need|dont need|paid|ready|goodbye|saturday|soon|going|leaving|gone|note|letter|peace|not scared|when im|sorted)`,
    'wrong side of the [bridge|safety|metal] (barrier|barriers|railing|railings|fence|rail|bridge|wall|ledge)',
    '(enough|lethal|fatal) (dose|amount|pills|tablets)',
    `(tonights|tonight is|todays|today is|tomorrows|tomorrow is|friday is) (the night|my last|the last|the end|my final|the time|my end|
      the moment|goodbye)`,
    'my last (day|night|goodbye|message|text|words) $',
    `(have|got|made|making|ive|had|writing|wrote|written|write|planned|finished|left|found|leaving|leave|theres|done) [got|already] [a|
      the|my|his|her|out|all|out a|out my|this] [whole|full|suicide|goodbye|final|last|farewell|handwritten] (goodbye letter|goodbye
      letters|goodbye note|suicide note|suicide letter|suicide plan|goodbyes|letters to (everyone|my|mum|them|you|people|all)|plan to
      (die|end|kill|do it|go|overdose|jump|hang)|farewell|last words|funeral plan|date set|date planned|exit plan)`,
    `(left|leaving|found|wrote|written|writing|write|leave|leaves) [me|us|behind|his|her|my|out] (a note|the note|this note|my note|a
      letter saying|goodbye letters|a goodbye|a suicide|note saying|letter saying)`,
    `(note|letter|message|text|texts|messages|notes|voicemail|post|story|tiktok|status|voice note) (saying|says|said|that says|that said)
      [that|shes|hes|he|she|is|was] [that] (goodbye|bye|sorry|dont look|he loves|she loves|loves us|dont wanna|cant cope|the end|its
      over|final|wont see|better off|forgive)`,
    '(the|my|his|her) note (is|explains|says|on|under|in|i left|ive left)',
    'goodbye (note|letter|letters|notes|message|messages|text|texts|video|video to|post|voice note|call)',
    `(got|have|saved|saving|stashed|stash|stashing|collected|collecting|hoarding|hoarded|bought|buying|stocked|stockpiled|stockpiling|
      counted|counting|lined up|laid out|hiding|hidden|keeping|kept|holding|ordered|been saving|hid|found) [up|all|enough|loads|of|my|
      the|a|some|these|out|her|his|got|stash of|load of|bag of|box of|bottle of|packet of|packets of|#|enough of|lots of|hidden] [my|the|
      of|her|his] (pills|tablets|paracetamol|sleeping pills|painkillers|antidepressants|sertraline|codeine|rope|noose|razor blades|
      propranolol|meds|ibuprofen|overdose) (ready|in front|here|lined|next to|under|saved|to|and|laid|hidden|for|in his|in her|by my|with
      me|up|on my|out|at)`,
    'enough (pills|tablets|meds|paracetamol|insulin) to (kill|end|do|die|make|knock)',
    `(stood|standing|sat|sitting|stand|sit|im|hes|shes|up|been|walking|climbed|climbing|gone|going|heading|driving|headed|walked|waiting|
      here|looking|staring) [up|out|back|over|here|right] [on|at|by|off|to|over|onto|down|near|in|over at|up on|up to|from|down from]
      [the|a|my|this|edge of|top of|side of] [the|a] [edge of|top of|roof of|side of|wrong side of|railings of|ledge of|barrier of|top
      floor|edge|middle of] [the|a|this|that] (bridge|flyover|overpass|multi storey|multistorey|ledge|cliff|cliffs|viaduct|rooftop|train
      tracks|train track|railway line|railway|tracks|railway tracks|level crossing|beachy head|humber bridge|tyne bridge|parapet|motorway
      bridge|railway bridge|window ledge|edge)`,
    'waiting for (the|a) (train|next train) to (hit|kill|end)',
    'waiting for (the|a) (next)train (on|by) the (tracks|line)',
    '(decided|deciding) to (die|end it|end my|go tonight|kill myself)',
    `(noone|nobody|nothing|you|no1|they|you lot) (can|will|could|is gonna|gonna|cant) [ever] (talk|stop|change|save|persuade) (me|my
      mind|me now|me out|me anymore)`,
    `by the time (you|anyone|they|mum|u|he|she|someone|people|my mum) (read|reads|see this|sees this|find me|finds me|find this|finds
      this|get this|gets this|hear|hears|read it|get here|gets here|notice|wake up|wakes up) [this|it|me|ill|im|its] [ill|im|its|it|will]
      [be|already] (gone|dead|done|over|too late|to late|asleep forever|not here|ill be)`,
    `wont (be alive|exist|wake up|be breathing|see me|live) (tomorrow|tmrw|by|next|anymore|soon|any longer|to see|for (christmas|my|your|
      much|long|it)|when|after|much longer|come|at|long|again|no more|forever)`,
    `(wont|not gonna|aint gonna) be (here|around|alive) (much longer|anymore|next (week|month|year)|by (then|tomorrow|morning|monday|
      christmas|the)|when you|soon|for long|come morning|to see)`,
    '(does|will|would) life insurance (pay|cover|still)',
    '(find|found|finds) my body',
    '(my|own|at my|planning my|planned my|plan my) funeral',
    'my (dead body|corpse|ashes|eulogy|gravestone|grave)',
    '(climbed over|wrong side of|climbing over) the (railings|barrier|railing|safety barrier|guard rail|parapet|bridge)',
    'jump (tonight|now|tomorrow|i swear|i will|if (you|they|he|she|anyone))',
    '(gonna|going to|will|ill|about to|wanna|ready to|might|could) [actually] jump $',
    'dont try (and|to) (stop|find|save) me',
    'dont (bother|try|come) [looking|to|and|coming] (look|looking|stop|find|save) (for me|me)',
    'dont look for me',
    'dont send (anyone|help|police|an ambulance) [its|to]',
    'dont call (an|the) (ambulance|police) (let me|i wanna)',
    'one way or another im (going|leaving|dying)',
    'got a plan (and|to (die|do it|kill|end))',
    '(has|have) a plan',
    'a plan to (kill|end|die|jump|overdose|hang)',
    '(ready|here) [and] (im gonna|im going to) (take|swallow) (them|it) all',
    'take them all',
    'taking them all',
    'gonna take (them|the lot)',
    `(lie|lay|lying|laying|laid|sat|sit|sitting|stood|stand|standing|walk|walking) (on|along|down|across|next to|near|by) (the|a) (train
      tracks|railway tracks|tracks|railway line|railway|train line|rail tracks|live rail)`,
  ],
  not: [
    '(a|the|some) rope ..2 (swing|ladder|bridge|course|burn|climbing|lead)', '(rope|tug of war|skipping|climbing|boat|horse|pony|scouts|sailing|drama|tent|camping|goat) ..6 rope', 'rope ..6 (boat|horse|pony|scouts|sailing|drama|tent|camping|trailer|car|sledge|climbing|play|dog)',
    'rope for (the|a|my|our) ..1 (swing|dog|boat|climbing|tow|washing|tent|horse|garden)',
    '(plan|planned|planning) ..8 (party|birthday|surprise|cake|present|prank|proposal|trip|holiday|decorate|decorating)',
    'passwords ..6 (netflix|wifi|wi fi|disney|school|teams|homework|spotify)',
    `(rucksack|bag|coat|bike|phone|things|jacket|hat|scooter|wallet|purse|blazer|pe kit|shoes) ..2 (in|at|outside|inside|near) [the]
      (station|train station|bus station|railway station|platform)`,
    'note (from|for) [his|her|my|the|a] (teacher|school|gp|doctor|tutor|landlord|dentist|milkman|neighbour|postman|teachers)',
    `(sat|sit|stood|walked|meet|met|standing|waiting|sitting|walk|up|been) ..2 (bridge|pier|cliffs|railway|canal|river|roof|tower) (path|
      walk|bridge|and (watched|watch|watching|ate|eating|eat|chatted|talked|took|had|saw|fed|looked at)|with (my|the|some|his| her)|to
      (watch|feed|fish|see the))`,
    '(stood|standing|sat|sitting|waiting|im|stand) ..3 (bridge|roof|railway|cliffs|tower) [waiting|while|and] (waiting|for|with) ..2',
    '(meet|live|lives|park|parked|shop|house|im) ..3 (on|at) the other side of the (bridge|parapet)',
    '(rope|ropes) and (harness|hooks|tent|chalk|paddle|saddle|lead)',
    'tonights the night ..3 (prom|party|finally|date|gig|match|concert|final|show|were|we)',
    'on the (bridge|pier|cliff|cliffs) ..3 (ducks|view|sunset|boats|swans|fishing|photos|pics|with (my|the) (mates|friends|family|dog))',
    `(walk|walked|walking|run|ran|drive|driving|drove|going|went) ..1 (over|across|under|past) (the|a|that) (bridge|flyover|overpass|
      viaduct)`,
    '(today|tomorrow|tonight|this) is my last ..2 (of|at|in|exam|lesson|shift|match|game|class|session|training|driving|term|paper)',
    `a note (to|saying|said) [say|said] [that] (im|ive|hes|shes|he|she|i|were) (at|gone|going|staying|with|ok|fine|out|off|popping|back|
      in)`,
    `goodbye (video|message|card|letter|text|note) (to|for|from) (his|her|my|the|our) ..1 (teachers|teacher|year|class|old|coach|school|
      team|form|mates|friends)`,
    '(rope|ropes) (course|swing|bridge|in gym|in pe|lead)',
    `(bridge|viaduct|roof|cliff|cliffs) ..2 (by|near|next to|opposite|outside|behind) (asda|tesco|the (shop|shops|school|park|station)|
      aldi|lidl|my|school|town|mcdonalds|maccies)`,
    `(left|leaving|leave|wrote|write|writing) [me|us|him|her|you] a note (on the fridge|for (the|school|my teacher|pe|postman|milkman|
      sir|miss)|saying (shes|hes|he|she) (gone to|at|staying|was going|is going|has gone|is at|will be back|back))`,
  ],
  unless: ['funeral of', 'grandads funeral', 'nans funeral'],
}
