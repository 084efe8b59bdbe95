/** A time, a place, or the means at hand: the last steps of the risk ladder, often said calmly. */
import type { Family } from '../shape.ts'

export const planAndMeans: Family = {
  key: 'plan_and_means', topic: 'self_harm', level: 'emergency', elsewhere: true, denied: 'concern',
  why: 'A time, a place, or the means at hand: the last steps of the risk ladder, often said calmly.',
  source: 'danger/README, "Suicide"; domain.md §1.2 (risk ladder) and §5.1 (families that word lists miss)',
  meets: [
    `(engine|exhaust|car) & (garage|hose|hosepipe|fumes|boot) & (running|locked|pipe|shut|wont come out|fumes|turned on) & (he|hes|she|
      shes|himself|herself|i|im|my|brothers|dad|mum)`,
    `(cord|belt|scarf|rope|sheet|cable|tie|leash|lead|charger) & (door|doorknob|door handle|rail|banister|tree|hook|wardrobe|loft|neck)
      & (tied|tie|tying|round my neck|hung|hang) & (scared|cant|chickened|stopped|neck|neck|again|tonight|tried|but i)`,
    `(pic|pics|photo|video|snapchat|selfie) & (@pills|@blade|rope|noose|bridge|tracks) & (sent|send|posted|sending) & (hand|load|loads|
      all|full|next to|captioned|saying|said|goodbye|sorry|lined up|of her|of him)`,
    `(if you get this|if you find this|if youre reading this|if your reading this|when you get this|when you read this|when you find
      this) & (suffer|sorry|love you|love|gone|dead|already|goodbye|tell|hurt|fault|forgive|know)`,
    `(said|told) (sorry|goodbye|my goodbyes|my sorrys) & (everyone|them all|all of them|everybody) & (done|ready|now|tonight|over|go|
      needed)`,
    `(beam|banister|loft hatch|door handle|curtain rail|tree branch|light fitting|coat hook|rafters|swing frame|goal post) & (hold|
      holds|weight|strong|rope|tall|hang|belt|tie|tied|neck|scarf|cord|work) & (i|me|my|you|he|his|her|she)`,
    `(sea|water|river|waves|lake|tide) & (peaceful|calling|calling me|looks so|inviting|so calm|so dark) & (keep walking|walk in|walking
      in|walk into|go in|going in|go under|take me|swim out|keep swimming|wade|let it)`,
    `(left|leaving|leaves) & (rings|ring|watch|phone|bank card|keys|necklace|purse|wallet|glasses) & (letter|goodbye|sorry note|suicide|
      forgive)`,
    `(gun|shotgun|pistol|rifle) & (hold it|look at it|loaded|nightstand|bedside|under my bed|my head|my mouth|drawer) & (i|my|me) &
      (night|every|sometimes|tonight|thinking|hold|die)`,
    `@pills & (lined up|laid out|in front of me|in front of him|in front of her|counted out|spread out|in a row|in my hand|in my lap|
      emptied out|staring at) & (i|my|me|got|all|im|bed|floor|shes|hes|nans|mums)`,
    `(bath|bathtub) & (filled|ran|run|running|sat in|got in|lying in|in the) & (razor|blade|blades|stanley|scalpel|hairdryer|toaster|
      knife)`,
    `(discord|online|kid|forum|site|website|group chat|reddit|telegram|chat room|someone|ai|chatbot) & (telling me|told me|showing me|
      showed me|sent me|teaching me|says) & (how to do it and|what to buy|how to die|how to end|how to kill|how to tie|do it properly|kill
      myself|ways to)`,
    `(topped|hanged|hung|killed|offed) (himself|herself|themselves) & (get why|understand why|im next|next|dont blame|jealous|follow|
      join (him|her)|me too|same|wish|lucky|feel the same)`,
    `(do it|end it|go through with it|doing it) & (everything ready|all ready|got everything|got it all|all set up|all planned) ~16`,
    `@brink & (looked over|looking over|looked down|looking down|leaned over|leant over|feet over|legs over|dangling|stepped back|step
      back|stood on that|go back later|going back there|nearly did it|almost did it|for ages|how far down|the drop|hours) & (i|im|ive|
      hes|shes|he|she|go back|later|came home|times)`,
    `(doing|do|did) it & (after school|tonight|today|tomorrow|at lunch) & (knife|rope|pills|bridge|showed us|showed me|blade|tablets|
      goodbye)`,
    `(wrote|written|drawn|carved|scratched|biro|pen) & (the end|goodbye|im done|its over|die|rip|worthless|hate) & (arm|arms|hand|hands|
      leg|wall|mirror|skin)`,
    `(emptied|given|gave|left|giving|put) & (savings|money box|jewellery|bank card|ps5|xbox|teddy|favourite|necklace) & (brother|
      brothers|sister|sisters|friend|nan|mate|cousin) & (card|letter|note|room|said|wants|bed|love)`,
    `(samaritans|papyrus|childline|crisis team|crisis line|shout) & (my (lad|son|daughter|girl|boy)|he|shes|hes|she) & (on to|rang them|
      called them|contacted|texted them|spoke to them|call off|call from|been on)`,
    `(train|tube|lorry|lorries|bus|tram|metro|platform|traffic|tracks|crossing) & (be|get|go|step|stepping|stand|standing|walk|walking|
      run|lie|lying|jump|fall) [out|right|down|straight] (in front of|infront of|under) [of] (it|one|that|them|the next|the first) ~20`,
    `(step|stepping|walk|walking|run|running|standing|wander|cross|crossing|cycle|cycling|drive|driving) & (road|traffic|motorway|cars|dual
      carriageway|lorries) & (hoping|hope|wish|without looking|not looking|dont look|dont care if|dont bother looking|see if|hit me|brake|
      close my eyes|eyes closed|eyes shut) ~16`,
    `@brink & (goodbye|bye forever|sorry for everything|other side|jump|jumping|wanna die|end it|ending it|cant do this|cant go on|let
      go|letting go|long way down|tell my mum|tell mum|tell them|noone cares|hate myself|step off|stepping off|no point|had enough of|
      waiting for the next|next one|not coming down|wont come down|talk him down|talk her down) ~16`,
    `(what|which|how many|how much|worst|most|strongest|enough|deadliest) & @pills & (worst ones|deadly|deadliest|lethal|fatal|dangerous
      to mix|worst|kill|kills|die|not wake up|overdose|od|stop your heart|end it)`,
    `(noone|nobody|wont be anyone|not anyone|house to myself|everyone out|everyones out|on my own) & (walk in|walk in on|stop me|find me
      in time|find me|interrupt|interrupt me|save me|disturb me) & (tonight|this time|house|home|do it|time|out|until|morning) ~20`,
    `(was gonna|nearly|almost|about to|supposed to|ready to|meant to) (do it|did it|done it|end it|jumped|took them) & (came in|walked
      in|stopped me|came home|woke up|knocked|rang me|chickened|bottled|talked me) & (tonight|this time|again|rope|pills|bridge|scared|
      alone) ~40`,
    `(letter|letters|one each|notes|note|message each|wrote them|written them|voice notes|videos) & (pillow|in the morning|after
      tonight|under my bed|in my drawer|when im|explains|know why|sorry|when they find|when she finds|where to look|where to find) &
      (mum|dad|everyone|all|them|family|each|read) ~20`,
    `(give|gave|given|giving|rehomed|left|sorted) [away] [my|the|all] [my] (dog|cat|rabbit|pets|stuff|things|savings|ps5|paperwork) &
      (phone code|passcode|password|passwords|letter|note|will|in the morning|wont need|look after|order|bank|goodbye) ~25`,
    `(everyone|everyones|they|mum|dad|family|you|theyll|you) & (happier|better|easier|relieved|free) & (after tonight|after tomorrow|
      after today|once its done|when its done|once ive done it|once im|when im gone)`,
    `(rope|noose|hose pipe|helium|length of rope|bit of rope) & (shed|loft|garage|wardrobe|woods|tree|under my bed|knot|hold my weight|
      strong enough|know where|ready|bought|rucksack|banister|beam|garage) & (i|im|my|hes|his|her|shes|tonight|end|gonna|found)`,
    `tonight & (asleep|go to bed|gone to bed|everyones out|theyre out|home alone|goes out) & (do it|doing it|end it|take them|be over|
      finish it) ~20`,
    `(counsellor|therapist|teacher|friend|sister|camhs|doctor) & (date|plan) & (picked|chosen|set|got|had|made) & (kill|die|end|told|
      suicide)`,
  ],
  phrases: [
    '(noone|nobody) (finds|find|will find|would find|can find|found) (me|him|her) (until|in time|before|after)',
    `(found) (his|her) (rucksack|bag|phone|coat|shoes|bike|car|clothes|jacket) ..3 (bridge|river|cliff|beach|railway|tracks|canal|edge|
      viaduct|quarry|multi storey|station|pier|lake|weir)`,
    `(tallest|highest) (building|car park|bridge|multi storey|roof|flats|cliff|tower) ..10 (get on top|top of|get up|get onto|jump|open|
      roof|fence|barrier|climb)`,
    '(how|what) ..1 (people|you|they|others) ..2 (go through with it|do it without|get the courage|actually do it)',
    `(telling|show|showing|showed|explained|explaining|teaching|taught|told|tells|shown) (me|him|her|us) ..1 (what to buy to|how to tie
      (a noose|a knot|the knot|a slip)|how to end (it|my|things)|how to kill|how to die|which pills|how many to take)`,
    '(dont|wont|wouldnt|didnt|never) (make|made|making) it (this far|past #|to (#17-30|my))',
    `(like|as if|as though|it was like) (she|he|they|it) (wasnt coming back|was the last|was for the last|wouldnt see|was saying
      goodbye|knew it was|werent coming back|was going for good|was never)`,
    `(hugged|hug|cuddled|kissed) (me|us|everyone|his|her|mum|the dog) ..4 (for ages|tight|longer|so tight|so long|last time|wouldnt let
      go|never does|out of nowhere|weird)`,
    `(led|laid|lying|lie|lay|layed) [down|out|here|myself] ..2 (on|at|across|by|in) [the|a] (level crossing|tracks|train tracks|railway|
      railway line|rails|sleepers|motorway|road|dual carriageway|live rail)`,
    `if (i|you|he|she) (did|do|done|does|jumped|jump) it ..4 (hurt|quick|painful|work|feel it)`,
    `(would|will|does) (it|that|jumping|falling|drowning|bleeding out|hanging) [like|actually] hurt or`,
    `(quickest|fastest|easiest|best|least painful|most painless|surest|cleanest|kindest) (method|way out|way to go|way to do it|place to
      do it|way to end|way of doing it)`,
    '(method|methods|way) (that|which) (doesnt|wont|dont) (hurt|fail|take long)',
    `one way ticket`,
    `(not|dont|doesnt|wasnt|never) (planning|plan|intend|intending|gonna be|expecting|expect) [on|to] (coming|come|make it|making it|
      getting|get) (back|home) (from|after|this time|alive)`,
    '(let|letting) go of the (wheel|steering wheel|rope|rail|railing|railings|ledge|edge)',
    '(take|took|taking) (my|both) hands off the (wheel|handlebars)',
    '(set|picked|chosen|chose|fixed|named|agreed) [on] (a|the) (date|day) (to|for|when|and|of|im|its|in|$)',
    `(today|tonight|tomorrow|this|it) [is|was] ..3 (my last|be my last|be the last) (one|day|night|ever|breath|$)`,
    `(everything|all|what) i need [is] (in|under|here|ready|by|packed|upstairs) ..8 (drawer|bed|bag|wardrobe|tonight|room|note|over)`,
      `(gonna|will|ill|going to) do it (tonight|today|now|soon|tomorrow) ..4 (cant take|cant go on|sorry|goodbye|anymore|no more|love
        you|had enough|i swear|i mean it|promise|nobody|noone)`,
    `(saving|saved|hoarding|stockpiling|stashing|collecting|hiding|saved up) [up] (my|his|her|all my|some|the) (tablets|pills|meds|
      paracetamol|sleeping)`,
    '^ [i] wont be here (tomorrow|in the morning|next week) $',
    '(i|hes|shes) wont be here (tomorrow|in the morning) (and|so|im|goodbye|sorry|bye|i|youll|tell)',
    `(letter|letters|note|notes|will|goodbyes|videos) [is|are|have|has|been|ive|all|to everyone|to my family|i] (written|wrote|done|
      finished|ready|recorded|signed|sealed|said|left|sent|on my)`,
    `(written|wrote|finished|writing|signed|sealed) [all] [the|my|out|up|all] [of] [my|the] (letters|my note|the note|goodbyes|my will|
      goodbye|last words|final words|suicide note|farewell)`,
    `(cleaned|tidied|packed up|cleared out|emptied|deleted|wiped) [all] my (room|phone|things|stuff|accounts|history|socials|house|
      belongings|messages|desk) ..8 (time|ready|goodbye|letters|note|gone|last|over|sorry|so noone|so they|so mum|find|peace)`,
    `(its|it is|now its|now is) [finally|almost|nearly|my|about|the] time [for me] (to end|to say goodbye|to die|to leave this|to go
      forever|to let go|to end it|to end this|to go to (heaven|god|be with))`,
    `(find|finds|found|discover|discovers|finding|discovered) (my body|me dead|me hanging|me cold|me in the|me when its|my corpse|me
      first|me gone)`,
    '(made|making|make|writing|wrote|written) my (will|final arrangements|peace with|final goodbyes|funeral plans)',
    `(got|have|has|ive|i) [already|finally|got] (a|the|my) (rope|noose|pills|blade|gun|bleach|razor|knife|tablets|plan) (ready|
      next to|with me|waiting|and (im|ill|i) (gonna|ready|scared|know|will|want|wanna|cant|dont))`,
    `(rope|pills|gun|noose|tablets) ..4 (arrive|arrives|arrived|delivered|came today|coming tomorrow|ordered|in the post|bought|amazon)`,
    `(waiting|wait) (for|until|til|till) (everyone|mum|dad|my parents|they|them|the house|my mum|my family|night|its dark|nobody|my
      dad) ..4 (leave|asleep|sleep|go out|gone|out|bed|holiday|empty|home|go to bed|work) ..6 (do it|end|die|pills|rope|go|over|then i|
      planned|gun|jump|cut)`,
    `(found|finding|know|figured|worked|i have) [out|a|the] (way|method|how|place|spot) [to] ..3 (make it all go away|end it|end this|
      do it without|die|make it stop|stop it all|stop the pain|make the pain|never feel|not hurt|leave this)`,
    `(letter|letters|note|card|message|diary|journal|poem) ..6 (could not go on|couldnt go on|cant go on|cannot go on|forgive (her|him|
      me)|to forgive|goodbye|end her life|end his life|end my life|dont blame|wasnt our fault|not our fault|not your fault|sorry for
      everything|by the time|better off|wont be here|want to die|wants to die|no longer|take care of)`,
    `(written|wrote|writing|write|ive done|typed|finished|made|left|recorded|recording|filmed) [something|letters|videos|a video|a
      letter|letter|messages|a message|my letter|it all down|one|voice notes] (for|to) (my|the|everyone|each|them|mum|dad|people|all|
      you|her|him) [parents|mum|dad|family|friends|sister|brother|nan|best friend|boyfriend|girlfriend|kids|mates|dog] ..10 (before i
      go|gone|when im|after im|goodbye|explain|sorry|find it|read it|find me|to read|dead|die|tonight|pills|know why)`,
    `(pills|tablets|rope|noose|blade|blades|razor|paracetamol|bottle|bleach|knife|belt) [are|is|sat|all|just] [on|in|by|under|next]
      [to] (my|the|me) (desk|bed|drawer|table|side|pillow|bedside|lap|hands|floor|bag|pocket|wardrobe|me|room) ..10 (ready|go|tonight|
      end|die|note|letter|looking|staring|goodbye|waiting|parents|over|enough|take|for when|just in case|counting|cant stop|know)`,
    '(before|until|till|when) i (go|leave|do it|die|end it|jump|kill) (for good|forever|tonight|i want|i wanted|please|and|wanted)',
    '(one|last|someone|somebody|anyone|people) ..3 (to know|know) before i (go|die|leave|do it|end)',
    `(next|on|this|by|before|until|after|for) (my|his|her|the) (birthday|christmas|saturday|friday|sunday|anniversary|exams|weekend|
      funeral) ..6 (end it|die|dead|kill|be gone|my last|be over|be here|end my)`,
    `(plan|planning|planned|think|thinking|maybe|decided|decided on|picked|chosen|chose|set) [on|for|its|it|its gonna be|it will be|to
      do it] (saturday|sunday|monday|tuesday|wednesday|thursday|friday|my birthday|tonight|tomorrow|next week|the weekend|new year) [is|
      will be|to|so|and] (be the day|be my last|it will be|ill do it|for it|the day|my last|goodbye|its over|i go)`,
    `(stopped|not|no longer|isnt) (being|scared|afraid|frightened|feel) [scared|afraid] [of] [it|death|dying] ..4 (calm|peaceful|peace|
      ready|at peace|relieved|decided)`,
    `(so calm|feel calm|peaceful|at peace|relieved|im calm|really calm|weirdly calm|serene) ..8 (decided|gave my|given my|giving my|
      said goodbye|over soon|my decision|last day|tonight|the end|be gone|gone soon|plan|end it|letters|notes|saturday|sunday|paid back)`,
    `(given|gave|giving) (my|away) [cat|dog|pet|stuff|clothes|things|rabbit|hamster|guitar|ps5|xbox|phone|most of my|all my|bike|
      everything] [things|stuff|clothes|to|away] (to|away|my) [my|a|the] [sister|brother|friend|mate|mates|friends|nan|charity|cousin|
      neighbour] ..10 (calm|wont need|dont need|paid|ready|goodbye|saturday|soon|going|leaving|gone|note|letter|peace|not scared|when
      im|because i wont|sorted)`,
    `(paid back|sorted out|tidied up|tied up|settled|cleared|organised|got my|putting my|put my|getting my) (everyone i owe|my affairs|
      all my debts|my debts|loose ends|all my loose ends|affairs in order|things in order|my stuff so|everything so noone)`,
    'wrong side of the [bridge|safety|metal] (barrier|barriers|railing|railings|fence|rail|bridge|wall|ledge)',
    '(other|outside|far) side of the [bridge|safety|metal] (barrier|barriers|railing|railings|rail|ledge|parapet)',
    `(climbed|climbing|climb|got|gone|is|hes|shes|im|stood|sat|sitting|standing|hanging|holding) [over|on|onto|onto the] [the|wrong
      side of] (railings|barrier|parapet|ledge|railing|bridge rail|bridge railings)`,
    '(enough|lethal|fatal) (dose|amount|pills|tablets)',
    '(overdose|od|hanging|bridge|jumping|pills|bleach|drowning) ..5 (hurt|painful|painless|quick|how long|work|fail|slow)',
    '(how long|how much|how many) ..5 (die|kill you|kill me|bleed out|overdose|od|lethal|fatal|drown|suffocate|unconscious)',
    '(only|just) (one|a few) (more|last) (day|night|hour|thing) (to|until|then|and) (go|im|its|do|ill|live|get through then)',
    '(do|doing|did) it (tonight|2night|tonite|tomorrow|when (everyone|they|mum|my|hes|shes)|for real|once and for all|at the bridge)',
    `(gonna|going|will|ill|ready|about|want|wanna|gonna|might|brave enough|courage|strength|guts|decided|time|enough|ready) [to|think|
      actually|i|ill|of] [@so] (do it|doing it|go through with it|actually do it) (tonight|tomorrow|now|soon|today|this weekend|this
      time|for real|when (everyone|they|mum|my)|and nobody|and noone|i mean it|i swear|i think|so dont|bye|goodbye|im sorry|sorry|i
      cant|im not scared|before i chicken|and i mean)`,
    `(tonights|tonight is|todays|today is|tomorrows|tomorrow is|this weekend is|friday is) (the night i (die|do|go|end)|the night|the
      day i (die|do it|go|end)|my last|the last|it for me|the end|my final|the time|the end of me|my end|the end for me|the moment|when
      i go|my time to go|the right time to go|really the end|it i cant|goodbye)`,
    `(my|the) (last|final) (day|night|week|days|hours|hour|evening|message|text|post|words|goodbye|note|letter|birthday|christmas|
      sunset|meal|breath|tweet|wish|moments|request|time ever|ever day|few hours) (alive|on earth|on this earth|here|ever|i|im|will|is|
      was|before|to|today|tonight|on this planet|in this world|you|of my life|for you|goodbye|with you|left)`,
    '(last|final) (day|night|hours) (on earth|alive|of my life|living|i will be alive|ill be here)',
    'my last (day|night|goodbye|message|text|words) $',
    `(have|got|made|making|ive|had|writing|wrote|written|write|planned|finished|left|found|leaving|leave|theres|done) [got|already] [a|
      the|my|his|her|out|all|out a|out my|this] [whole|full|suicide|goodbye|final|last|farewell|handwritten] (goodbye letter|goodbye
      letters|goodbye note|suicide note|suicide letter|suicide plan|goodbyes|will and note|letters to (everyone|my|mum|them|you|people|
      all)|letters for (everyone|my|mum|them|you|when)|plan to (die|end|kill|do it|go|overdose|jump|hang)|plan for (how|when|tonight|
      killing|dying|ending)|farewell|last words|funeral plan|date set|date planned|plan and a date|plan and the means|exit plan)`,
    `(left|leaving|found|wrote|written|writing|write|leave|leaves) [me|us|behind|his|her|my|out] (a note|the note|this note|my note|a
      letter saying|letters for everyone|goodbye letters|a goodbye|a voice note saying goodbye|a suicide|a goodbye note|note saying|
      letter saying|a note saying)`,
    `(note|letter|message|text|texts|messages|notes|voicemail|post|story|tiktok|status|voice note) (saying|says|said|that says|that
      said) [that|shes|hes|he|she|is|was] [that] (goodbye|bye|sorry|not to look|dont look|he loves|she loves|loves us|love you all|i
      love you all|dont wanna|cant go on|cant cope|cant do this|the end|its over|final|wont see|to look after|better off|forgive|wants
      to die|want to die|sorry for everything|im sorry for everything)`,
    '(the|my|his|her) note (is|explains|says|on|under|in|i left|ive left)',
    'note on (the|my|his|her) (bed|pillow|table|desk|side|fridge|kitchen table|kitchen side)',
    'goodbye (note|letter|letters|notes|message|messages|text|texts|video|video to|post|voice note|call)',
    `(got|have|saved|saving|stashed|stash|stashing|collected|collecting|hoarding|hoarded|bought|buying|stocked|stockpiled|stockpiling|
      counted|counting|lined up|laid out|hiding|hidden|keeping|kept|holding|ordered|been saving|hid|found) [up|all|enough|loads|of|my|
      the|a|some|these|out|her|his|been saving up|got|a stash of|stash of|load of|bag of|box of|bottle of|packet of|packets of|in front
      of me|of all my|#|enough of|lots of|hidden] [my|the|of|her|his] (pills|tablets|paracetamol|sleeping pills|painkillers|
      antidepressants|sertraline|codeine|rope|noose|razor blades|propranolol|meds|ibuprofen|overdose) (ready|in front|here|lined|next
      to|under|saved|to|and|in my hand|laid|hidden|for|in his|in her|by my|with me|up|on my|out|at)`,
    `(pills|tablets|rope|noose|knife|blade|razor|bleach|gun|bottle of pills|box of pills|belt|paracetamol|scissors) (is|are|all|right|
      just|sat|sitting|already) [all] (in front of me|ready|next to me|lined up|laid out|front of me|in my hand|here in front|beside me|
      in hand)`,
    `(staring|looking) at (the|a|my|this|these) [bottle of|box of|pack of|packet of|pile of] (pills|tablets|rope|noose|knife|blade|
      blades|razor|paracetamol|water below|drop|tracks|train tracks|edge)`,
    '(enough|got the|have the|all the) (pills|tablets|paracetamol|meds) (to|in front|here|ready|saved|now|for)',
    'enough (pills|tablets|meds|paracetamol|insulin) to (kill|end|do|die|make|knock)',
    `(stood|standing|sat|sitting|stand|sit|im|hes|shes|up|been|walking|climbed|climbing|gone|going|on my way|heading|driving|headed|
      walked|waiting|here|looking|staring) [up|out|back|over|here|right] [on|at|by|off|to|over|onto|down|near|in|over at|on top of|up
      on|up to|from|down from|to jump off] [the|a|my|this|edge of|top of|side of|wrong side of|other side of] [the|a] [edge of|top of|
      roof of|side of|wrong side of|top floor of|railings of|ledge of|barrier of|top floor|edge|middle of] [the|a|this|that] (bridge|
      flyover|overpass|multi storey|multistorey|ledge|cliff|cliffs|viaduct|rooftop|train tracks|train track|railway line|railway|tracks|
      railway tracks|level crossing|beachy head|humber bridge|tyne bridge|parapet|edge of the roof|edge of the platform|motorway bridge|
      railway bridge|car park roof|window ledge|edge)`,
    `(top|edge|roof|ledge|railings|barrier) of (the|a|this|that) (multi storey|multistorey|bridge|flyover|building|flats|car park|tower
      block|cliff|roof|viaduct|platform|block of flats|motorway bridge|tower|stairwell|cliffs)`,
    `(by|near|on|at) (the|a) (train tracks|railway line|tracks|railway|bridge) [and|waiting|ready|thinking|about|rn|now|crying|alone|
      im|i|wanting|right|at] (wanna|gonna|jump|waiting for|ready|thinking|crying|alone|now|it|dont|cant|want|about|right now|night)`,
    'waiting for (the|a) (train|next train) to (hit|come and hit|kill|end)',
    'waiting for (the|a) (next)train (on|by) the (tracks|line)',
    `(decided|made my mind up|made up my mind|my minds made up|mind is made up|made peace with|at peace with|come to terms with|settled
      on|picked|chosen|set|choosing|planned|got) [on|that|its|what|the|a|my] [time|to] (a date|date and time|dying|the day im gonna|the
      day i die|to die|its my time|its time to go|my time to die|it has to end|to end it|im gonna do it|how im gonna do it|a way to die|
      how to do it|my date|die|my death|death|killing myself|to leave this world|to go tonight|im gonna die|im gonna end|im gonna kill|
      the method|it will be tonight|to go through with it|ill do it)`,
    `(my minds|my mind is|ive made|i have made|made) (made up|my mind up|up my mind|my decision|peace with it) ..6 (sorry|goodbye|bye|
      calm|peace|tonight|noone|nobody|talk me|dont try|love|end|done|happy now|gone|over)`,
    `(i feel|feel|im|feeling) (calm|at peace|peaceful|so calm|relieved|lighter|ready) [now] [that] [ive|its|i|about it] (decided|made
      the decision|made my decision|be over soon|have decided|know when|know how|about dying|with my decision)`,
    `(decided|deciding) to (die|end it|end my|go tonight|leave this (world|earth|life)|kill myself|take my (life|own)|let go of life|
      not be here|go through with it tonight)`,
    `(noone|nobody|nothing|you|no1|they|you lot) (can|will|could|is gonna|gonna|is going to|cant) [ever] (talk|stop|change|save|
      persuade) (me|me out of it|my mind|me now|me out|me anymore)`,
    '(too late|to late) (to save me|for me|to help me|to stop me|now ive|ive done it|ive taken|by the time|when you read|im gone)',
    `by the time (you|anyone|they|mum|u|he|she|someone|people|my mum) (read|reads|see this|sees this|find me|finds me|find this|finds
      this|get this|gets this|hear|hears|read it|get here|gets here|notice|wake up|wakes up) [this|it|me|ill|im|its] [ill|im|its|it|
      will] [be|already] (gone|dead|done|over|too late|to late|asleep forever|not here|it will be|ill be)`,
    '(if|when) (you|your|anyone|u|someone|they) [are|is|r] reading this (im|ill|its|i|it|then|i have|am)',
    'reading this (im (gone|already|dead|probably)|ill be|its (to late|over|done)|i am (gone|dead)|then im|it means)',
    `(im|ill|i) [will|already|probably] [be] (already dead|dead already|already gone|gone by (now|then|morning|tomorrow|tonight|the
      time)|be gone by|be dead by|gone soon|be gone soon|be gone tomorrow|gone forever|be gone forever|long gone)`,
    `wont (be alive|exist|wake up|be breathing|see me|live) (tomorrow|tmrw|in the morning|by|next|anymore|soon|any longer|to see|for
      (christmas|my|your|much|long|it)|when|after|much longer|come|at|long|again|no more|forever)`,
    `(wont|im not gonna|not gonna|aint gonna|i might not) be (here|around|alive) (much longer|tomorrow (so|to|anyway|and im|its|bye|
      sorry|goodbye)|anymore|for much longer|next (week|month|year)|by (then|tomorrow|morning|monday|christmas|the)|in the morning|when
      you|soon|for long|come morning|to see)`,
    `(googled|looked up|searched|know|found|checked|figured out|worked out|googling) [the|a|how|where|when] [best|right] (bridge|train
      times|heights|height|lethal|overdose amounts|tides|which bridge|amount of pills|how many pills|what time the trains)`,
    '(does|will|would) life insurance (pay|cover|still)', '(find|found|finds) my body',
    '(my|own|at my|planning my|planned my|plan my) funeral', 'my (dead body|corpse|ashes|eulogy|gravestone|grave)',
    'how to (die|kill myself|tie a noose|hang myself|overdose|end it|disappear forever|slit)',
    '(climbed over|other side of|wrong side of|climbing over) the (railings|barrier|railing|safety barrier|guard rail|parapet|bridge)',
    'jump (tonight|now|tomorrow|i swear|i will|if (you|they|he|she|anyone))',
    '(gonna|going to|will|ill|about to|wanna|ready to|might|could) [actually] jump $', 'dont try (and|to) (stop|find|save) me',
    'dont (bother|try|come) [looking|to|and|coming] (look|looking|stop|find|save) (for me|me)', 'dont look for me',
    'dont send (anyone|help|police|an ambulance) [its|to]', 'dont call (an|the) (ambulance|police) (let me|its to late|i wanna)',
    'one way or another im (going|leaving|dying)', 'got a plan (and|to (die|do it|kill|end))',
    '(have|has|had|got|made) [a|the] plan [of|on|to|for|how] [how|to] (how|kill|die|end|do it|overdose|hang|suicide)',
    '(has|have) a plan', 'a plan to (kill|end|die|jump|overdose|hang)',
    '(in my hand|ready|here) [and] (im gonna|im going to) (take|swallow) (them|it) all', 'take them all', 'taking them all',
    'gonna take (them|the lot|all (of them|these|my))',
    `(lie|lay|lying|laying|laid|sat|sit|sitting|stood|stand|standing|walk|walking) (on|along|down|across|next to|near|by) (the|a)
      (train tracks|railway tracks|tracks|railway line|railway|train line|rail tracks|live rail)`,
  ],
  not: [
    '(weve|we have|we|theyve|they have) [finally|just] set (a|the) date',
    'set (a|the) date for (the|our|my) (wedding|party|christening|trip|meeting|op|operation|exam)',
    'note (from|for) [his|her|my|the|a] (teacher|school|gp|doctor|tutor|landlord|dentist|milkman|neighbour|postman|teachers)',
    '(sick|absence|doctors|post it|thank you|consent) note',
    '(roof|top|bridge|tower|balcony) ..5 (fireworks|sunset|stars|sunrise|terrace)',
    '(roof|top) of the (car park|building|flats) (watching|to watch|with (my|the)|at the)',
    `(sat|sit|stood|walked|meet|met|standing|waiting|sitting|walk|up|been) ..2 (bridge|pier|cliffs|railway|canal|river|roof|tower)
      (path|walk|bridge|and (watched|watch|watching|ate|eating|eat|chatted|talked|took|had|saw|fed|looked at)|with (my|the|some|his|
      her)|to (watch|feed|fish|see the))`,
    '(stood|standing|sat|sitting|waiting|im|stand) ..3 (bridge|roof|railway|cliffs|tower) [waiting|while|and] (waiting|for|with) ..2',
    'top of (the|a|this|that) ..4 (views|view|photos|pictures|car park has|is sick|was sick|bus|class|league|table|list|stairs)',
    'walked (down|along|up|over) the (railway|canal|river) (path|walk|bridge|line path|way)',
    '(meet|live|lives|park|parked|shop|house|im) ..3 (on|at) the other side of the (bridge|parapet)',
    '(rope|ropes) and (harness|hooks|tent|chalk|paddle|saddle|lead)',
    'tonights the night ..3 (prom|party|finally|date|gig|match|concert|final|show|were|we)',
    'on the (bridge|pier|cliff|cliffs) ..3 (ducks|view|sunset|boats|swans|fishing|photos|pics|with (my|the) (mates|friends|family|dog))',
    `(walk|walked|walking|run|ran|drive|driving|drove|going|went) ..1 (over|across|under|past) (the|a|that)
      (bridge|flyover|overpass|viaduct)`,
    'tallest building (in|is)', '(walk|walked|walking|run|ran) (along|by|past) (the|a) (cliff|cliffs|tracks|railway)',
    '(today|tomorrow|tonight|this) is my last ..2 (of|at|in|exam|lesson|shift|match|game|class|session|training|driving|term|paper)',
    `a note (to|saying|said) [say|said] [that] (im|ive|hes|shes|he|she|i|were) (at|gone|going|staying|with|ok|fine|out|off|popping|back|
      in)`,
    `goodbye (video|message|card|letter|text|note) (to|for|from) (his|her|my|the|our) ..1 (teachers|teacher|year|class|old|coach|school|
      team|form|mates|friends)`,
    '(climbing|skipping|tow|washing|boat|battle|dog|jump|guide|red|show) (rope|ropes)',
    '(rope|ropes) (course|swing|bridge|in gym|in pe|lead)',
    'one way ticket (please|to (london|nans|school)|is|costs|was|for)', '(set|picked) a date (for the|to meet|for my|to go|yet)',
    `(bridge|viaduct|roof|cliff|cliffs) ..2 (by|near|next to|opposite|outside|behind) (asda|tesco|the (shop|shops|school|park|station)|
      aldi|lidl|my|school|town|mcdonalds|maccies)`,
    `(left|leaving|leave|wrote|write|writing) [me|us|him|her|you] a note (on the fridge|for (the|school|my teacher|pe|postman|milkman|
      sir|miss)|saying (shes|hes|he|she) (gone to|at|staying|was going|is going|has gone|is at|will be back|back))`,
    `note (saying|says|said) [that] (shes|hes|he|she|i) (gone|at|staying|was|is|has gone|will be|went|needed|needs|going|wants space|
      ok|fine|not coming home)`,
    'left (a|me a|us a|him a|her a) note (saying|to say) (shes|hes|he|she) (staying|at|gone to|was|going|with|needs)',
    '(last|final) (day|night) (here|of (school|term|holiday|the))',
    'my last (day|night|week) (at|in|of|here|working|before|is (friday|monday))',
    '(the|this|a) (plan|plans) (is|to|for) (go|meet|see|get|watch|stay|the (day|weekend|night))',
    'has a plan (b|for (the|school|his|her|epilepsy|asthma))',
    `(health|care|education|support|safety|phone|data|behaviour|school|payment|lesson|floor|revision|meal|health care|protection|child
      protection|pathway) plan`,
    'jump (start|lead|in|the|on)', '(find|change) my mind', 'looking at the (edge of my seat|track list)',
    `(walk|walking|sat|standing|stood|waiting) (to|by|over|under|near|at|on) the bridge (club|street|road|pub|inn|cafe|hotel|to (get|
      meet|my))`,
    '(on|at) the (edge of (town|my seat|the bed|the sofa|the village))',
    `(do|doing|did) it (tomorrow|later|soon|in the morning|now|today|tonight|this weekend|properly|before|after school|quick|here|right
      now)`,
    'my last (text|message) (to|was|said|from|at)',
    `last (text|message|post|words|call) (to|was|said|from|at|he|she|they|i) (me|us|him|her|was|saying|he|she|sent|#|said|his|from|got|
      had|at)`,
    'tomorrow is (the day|my last day) (of|at|we|i)', '(today|tomorrow|this) is the (day|last day) (of|we|for|he|she)',
    'over the (fence|barrier) (to get|for the|and (got|into the))',
    `wont be (here|around) (tomorrow|next|for|when|after|until|till|by|til) (as|im at|because im|got|cos|hes|shes|week|til|till|until|
      mum|dad|i (have|got|work)|long)`,
    'my (grave|graveyard)',
  ],
  unless: ['funeral of', 'grandads funeral', 'nans funeral'],
}
