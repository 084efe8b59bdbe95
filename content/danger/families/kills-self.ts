/** Talk of killing oneself or ending one's life, in any of the words and slang that young people use, is meant until a person has asked. */
import type { Family } from '../shape.ts'

export const killsSelf: Family = {
  key: 'kills_self', topic: 'self_harm', level: 'emergency', elsewhere: true, denied: 'concern',
  why: 'Talk of killing oneself or ending one\'s life, in any of the words and slang that young people use, is meant until a person has asked.',
  source: 'danger/README, "Suicide"; domain.md §1.2 (risk ladder) and §5.1 (families that word lists miss)',
  phrases: [
    `(drive|driving|drove|crash|crashing|kill|drown|gas|take) (us|us all|the kids|me and my (brother|sister)|all of us|them|everyone)
      ..4 (sea|river|cliff|wall|bridge|lake|canal|tree|oncoming|with (her|him|me))`,
    `(swallow|swallowing|take|taking|took|down|downing|eat|eating|neck|popping|drink|drinking|od on|overdose on|overdosing on|overdosed
      on|consume|ingest) (all|every|everything|an entire|the entire|the whole|a whole|whole|enough|loads of|to many|handful of|a load
      of|all of) [of|in|full|single|my|the|these|her|his|bottle|box] [of|my|the|pill|bottle|bottles|box|last] [of|my|the|pill] (@pills|
      everything in the (medicine|cabinet|cupboard|bathroom)|medicine cabinet|bleach|every pill|bottle of pills)`,
    `(what|would|does|will|wonder|how) ..4 (happen|happens|kill me|do to me|i die|be enough) [to me] if i (took|take|swallow|swallowed|
      drank|drink|jump|jumped|hang|cut|stabbed|overdose|overdosed|od|walked in front|shot|injected|mixed)`,
    `(gun|shotgun|pistol|rifle|glock|revolver) [is|fully|thats] (loaded|in my hand|in my mouth|to my head|ready|next to me|in my lap|
      under my)`,
    `(have|got|bought|loaded|loading|holding|own|get|find|found|access to|cleaning) [a|the|my|dads|my dads] [dads|mums|loaded|fathers]
      (gun|shotgun|pistol|rifle|glock|revolver|noose|bullets)`,
    `(finally|actually|definitely|gonna|going to|really|about to|tonight im|im|ill|will|ready to) [gonna|going to|about to|just|be]
      (end it|ending it|kill myself|killing myself|go through with it) [tonight|tomorrow|now|today|soon|this|on|i|when|after] (tonight|
      tomorrow|now|today|soon|i have|the gun|pills|rope|bridge|im scared|goodbye|sorry|after my|on my|on friday|on saturday|on sunday|on
      monday|night)`,
    `tonight [i|im|is] [will|gonna|am] [finally] (do it|gonna do it|going to do it|doing it|end it|ending it|killing|when i die|the
      night)`,
    `(everything|all|its all|got it all|have it all|have everything) [is|all|has been|is all|ive] (planned out|planned|ready|prepared|
      set up|in place|arranged|sorted) ..8 (waiting|go|die|tonight|when|goodbye|just need|holiday|alone|out|leave|end|date|do it|note|
      letters)`,
    `(drive|driving|drove|walk|walking|cross|crossing|pass|passing) ..3 (bridge|cliff|tracks|train|motorway|traffic|lorry|lorries|wall|
      tree) ..6 (turning the wheel|turn the wheel|swerve|swerving|jump|jumping|drive off|driving off|stepping|crash|crashing|end|
      falling|let go|think about)`,
    `(turning|turn|jerk|yank|swerve|swerving|swerved) [the|my] [steering] (wheel|car|into) [into|off|to] [oncoming|the|a|traffic]
      (oncoming|traffic|tree|wall|lorry|bridge|truck|barrier)`,
    `(only|best|easiest|one|quickest|final|last) (way|option|solution|escape|answer|choice|exit|thing|path|route) [out|left|for me|
      forward|i have|i see] [out|left|i see|for me|of this|now] (is|seems|might be|would be|to be|seems to be) [to] (death|die|suicide|
      kill|killing|end|ending|dying|jump|be dead|overdose|not be|leave this|not exist)`,
    `(suicide|death|dying|killing myself|ending it|ending my life) (is|as|seems|feels|has been|has|was|being|crossed|keeps|entered|
      looks|becomes|became|sounds) [always|constantly|been|the|my|like|a|an|crossing|on|in] [on|in|only|best|good|a|an|the] (mind|
      thoughts|answer|option|only|way|solution|choice|escape|inevitable|head|friend|plan|appealing|comfort|peace)`,
    '(hung|hang|hanging) myself ..3',
    '(branch|rope|belt|hook|rail|pole|knot|beam) (broke|snapped|gave way|came undone|slipped|didnt hold|failed)',
    '(pistol|gun) ..4 (mouth|head|temple|myself|trigger)',
    `(set|picked|chosen|chose|have|got|decided on|made) (a|the|my) (date|day|deadline|time limit|suicide date|expiry date|death date)
      (to|for|when|and|of|im|its|in|on|by)`,
    '(crisis|suicide|samaritans) (line|hotline|helpline|text line|lifeline|hotlines|prevention line|number)',
    '(psych|psychiatric|mental) (ward|hospital|unit|hold|inpatient)',
    `(scared|afraid|terrified|frightened) (of|that|what) [myself|im|ill|i|of what] [might|will|gonna|going to|could] [do to|actually|
      hurt|end up|of|really] [myself|hurting|doing it|i might do|ill do|kill|do it|killing|what ill] (myself|to myself|hurt|do it|kill|
      ill do|tonight)`,
    '(scared|afraid) of myself',
    `(so|very|this|really|getting|dangerously|too|came) close to (ending|killing|doing it|suicide|jumping|giving up|the edge|
      overdosing|taking my|ending it|losing|snapping|cutting|death)`,
    '(last|final|another|failed|first|second|third|previous|latest|my) [suicide] attempt (failed|was|didnt|on|at|and|to|i)',
    `(survived|surviving|after|from|since|failed) (my|a|his|her|the|another|two|three) [suicide|first|second|last] (attempt|attempts|
      overdose|od|hanging)`,
    '(dont|do not|cant|cannot) (let|stop) (me|him|her) (kill|end|hurt|jump|do it)',
    '(to|and|of|about|for) (kill|hang|shoot|drown|stab|slit|end) (myself|my life|my wrists|my own|my throat)',
    `(i|he|she|hes|shes|ive|have|has) (attempted|tried|tryed) [it|to] [again|before|last night|yesterday|today|tonight|two|three|a few|
      on|multiple|once|so many|a couple of|the other] (nights ago|days ago|night|weeks ago|times|nights|again|last night|yesterday|to do
      it|on monday|on friday|on saturday|on sunday|and survived|and it didnt work|but it didnt work|and noone knows)`,
    'i attempted (again|last|two|three|a|and|on|to|it|once|yesterday|when)',
    '(attempted|attempt|attempts) (on (my|his|her) life|at (my|his|her) life|suicide|to take|to end|to hang|to kill|to jump)',
    '(suicide|suicidal|self harm) ..3 (attempt|attempts|attempted|thoughts|plan|note|letter)',
    `(researching|researched|looking up|looked up|looking into|reading about|read about|googling|googled|googles|found|find|choosing|
      chose|deciding on|picked|thinking about|comparing|watching|searching|searched) [all|the|different|some|about|up|for|loads of|for
      the] [best|easiest|different|painless|quickest|suicide|right|a|quick] (methods|method|ways to go|ways to die|ways to do it|way to
      do it|way to die|ways out|painless ways|ways of dying|suicide|suicides|lethal doses|lethal dose|overdoses|hanging|bridges to|train
      times so|heights of|exit plans)`,
    `(rope|noose|belt|cord|scarf|cable|sheet|bag|shoelace|dressing gown cord) [is|was|tied] (round|on|over|around|over) (my|his|her)
      (neck|throat|head)`,
    `(drive|driving|drove|steer|crash|crashing|ride) [my|the|his|her|them|us|both|me|it|all] [car|both|bike] [straight|right] (off the
      (road|bridge|cliff|edge)|into a (wall|tree|lorry|river)|into the (wall|river|sea|path)|off a (cliff|bridge)|into oncoming)`,
    `(jump off|jumping off|jump from|jump in front|jump onto|jumping in front|jump into|jumped off|throw myself|leap|step) ..3 (bridge|
      platform|train|tracks|roof|cliff|window|multi storey|balcony|edge|tower|flyover|building|ledge|river|motorway|traffic|viaduct)`,
    `(stand|standing|stood|stare|staring|look|looking|sit|sitting|sat|hang) ..4 (platform edge|edge of the platform|tracks|bridge|
      ledge|edge of the|railway|viaduct|cliff edge|train line) ..8 (jump|easy|step|fall|thinking|wondering|end|think about|imagine|
      wonder|temptation|tempted|die|let go|peace|over)`,
    `(guts|courage|nerve|balls|strength|energy|willpower|brave enough|bottle|confidence|strong enough) to (end|do it|kill|go through|
      jump|die|pull the trigger|finish|take|leave this|cut deeper|od|overdose|end things|end it)`,
    `(too|to) (scared|much of a coward|cowardly|chicken|weak|afraid|pathetic) to (die|kill|end my|do it properly|do it tonight|jump|go
      through with it|actually do|actually kill|pull the|cut deep|commit|even kill)`,
    `(chickened|backed|bottled|wimped|pussied) (out|it) ..8 (rope|pills|bridge|jump|die|suicide|noose|killing|end|cutting|train|
      tonight)`,
    `(rope|noose|pills|bridge|train|jump|suicide|blade|tracks|roof) ..8 (chickened out|backed out|bottled it|couldnt do it|stopped
      myself|couldnt go through|changed my mind)`,
    `end (it|things|everything|this|my|myself) (all|now|tonight|today|here|for good|once|forever|permanently|right here|before|quick|
      quickly|already|and|peacefully)`,
    '(guts|courage|wish|want|need|plan|ready|going|gonna|about) ..2 end (things|it|everything|this|my)',
    `(end|ending|ended|ends) (my|his|her|their|own|this) [own|miserable|pathetic|sad|worthless|short|young|painful|stupid] (life|lives|
      suffering|pain|misery|existence)`,
    '(take|took|taking|taken|lose) [my|his|her|their] own (life|lives)',
    `(planning|planned|plans|plan|planing) [on|to|for|it|her|his|my|how|a] [how|to|of] (end|ending|kill|killing|suicide|die|dying|
      death|hang|jump|overdose|take (her|his|my) life)`,
    'bought ..3 (rope|pills|razor|blades|helium|charcoal|paracetamol) ..5 (end|die|do it|myself|tonight|over|kill)',
    '(gun|knife|blade) (to|in|at|against) my (head|mouth|throat|chest|neck|wrist|temple|heart)',
    `(hanging|hang|hung|drown|drowning|shoot|shooting|stab|stabbing|poison|gas|electrocute|suffocate|strangle|starve) (myself|himself|
      herself|themself)`,
    '(pull|pulling) the (trigger|plug on my life|plug on myself)', '(bullet) (in|through|to) (my|the) (head|brain|skull|heart)',
    '(bleed|bleeding|bled) (out|to death) (in|and|tonight|until|on purpose)',
    `(carbon monoxide|car exhaust|exhaust pipe|exit bag|helium|nitrogen|cyanide|sodium nitrite|charcoal) ..6 (die|myself|suicide|
      painless|end|method|way|peaceful|death|hose|car|garage)`,
    '(slit|slitting|slash|slashing) ..2 (wrist|wrists|throat|veins)', '(unalive|unaliving|kms|ctb)',
    `(kill|killing|kills|killed|offing|off|end|ending|neck|necking|top|topping|hang|hanging|hanged|hung|shoot|shooting|shot|stab|drown|
      drowning|starve|suffocate|suffocating|poison|poisoning|gas|gassing|electrocute|unalive|unaliving|delete|strangle|murder|erase|
      slaughter|merk|do away with|choke|asphyxiate|burn|set fire to|throw|throwing) @self`,
    `(do|doing|did|finish|finishing|done) @self (in completely|in tonight|in now|off completely|out of my misery|out of misery|to sleep
      forever|under a train|in for good|in soon|in and|in because|in if|in with|$)`,
    `(take|taking|takes|took|end|ending|ends|ended|finish|finishing) (my|his|her|their|my own|his own|her own|their own|this) (life|
      lives|existence|own life|pathetic life|miserable life|sad life|shitty life|worthless life|suffering|misery|pain for good)`,
    `(end|ending|ended|finish|finishing) (it all|it|everything|everything|all of this|all of it|all this|my suffering|this pain|this
      life|my pain|all the pain|this all|the suffering|my misery|the pain) (all|now|tonight|today|tomorrow|soon|for good|once and for
      all|forever|permanently|myself|this weekend|right now|here|then|once and for good|quickly|there and then|for me)`,
    `(want|wanna|going|gonna|will|ill|ready|about|think|thinking|thought|considering|planning|plan|decided|need|trying|tryna|tempted|
      could|should|might|gotta|rather|better|time|way|feel like|close|closer|dying|threatening|threatened|threatens|wants|said he|said
      she|says he|saying|ways|how|wish i could|courage|strength|guts|brave enough|brave|enough|id) [i|he|she|hell|shell] [to|of|about|
      on|for me to|im|gonna|will|wants to] [@so] (end it|ending it|end it all|ending it all|end everything|ending everything|end this|
      end all of this|end all this|end my suffering|end things|end the pain|stop the pain forever|end this pain|end this suffering)`,
    '^ [i|im|ill] [gonna|going to|wanna|want to|might|should|could] end it [all] $', 'jump to my death', 'fall to my death',
    'bleed to death', 'bleeding out on purpose', 'cut my (throat|jugular|neck)',
    '(slit|slitting|slash|slashing|open|opening|cut open) (my|his|her|their) (wrists|wrist|throat|arms|veins|neck)',
    `(want|wanna|gonna|going|will|ill|about|planning|plan|ready|might|could|should|id|wants|tempted|thinking|think|considering|feel|
      feeling|urge|threatening|threatened|tryna|trying|decided|said he|said she|keep thinking|imagine|fantasise|fantasising|rather|wish
      i could|need) [i|to|of|about|on|like|hed|shed|hell|shell|he will|gonna|wants to] [@so] (jump|jumping|throw myself|throwing myself|
      leap|leaping|step|stepping|walk|walking|run|running|lie down|lay down|sit|dive|fall|drive|driving|crash|crashing) (off|off of|in
      front of|infront of|from|out of|out|into|under|on|in|over|out in front of) [a|the|this|that|my|some|an|next|oncoming|first|moving]
      [next|oncoming|fast|moving|motorway|tall|nearest|first|high|cliff] (@high|@train|@rail|@water|traffic|wall|tree)`,
    '(jump|jumping) (off|from|of) (a|the|this|that|my) (bridge|roof|cliff|building|multi storey|flyover|balcony|car park)',
    `(jump|jumping|step|stepping|walk|walking|throw myself|throwing myself|run|running|walked|stepped|jumped) (in front of|infront of|
      under|out in front of|into) (a|the|next|traffic|an oncoming|oncoming|cars|some|moving|that) [next|oncoming|moving] (train|bus|car|
      lorry|truck|tube|traffic|tram|cars|van)`,
    `(put|putting|stick) (a|the) (gun|bullet|knife) (to|in|into|through|against) (my|his|her) (head|mouth|brain|throat|skull|temple|
      neck|wrist|heart|chest|self)`,
    '(blow|blowing) (my|his|her) (brains|head)',
    `(rope|noose|belt|cord|ligature|sheet|scarf) (round|tied|is tied|is ready|ready|in the loft|on the tree|is up|is hung|hanging) [my|
      his|her|the] [neck]`,
    `(tied|tie|tying|made|make|making|got|have|bought|hung|wrapped|put|wraps|found) (a|the|my|this) [round my neck] (noose|ligature|
      rope round|rope ready|rope in my|rope and|rope to|belt round my neck|belt round|cord round|scarf round my neck|dressing gown cord
      round|rope tied|rope up)`,
    'ligature', 'noose',
    `(kms|ctb|sewerslide|unalive|rope myself|roping|neck myself|self delete|self terminate|self destruct permanently|game end myself|
      alt f4 my life|commit toaster bath|toaster bath|die by suicide|take the easy way out|taking the easy way out|take the cowards way
      out|exit bag|final exit|yeet myself off|yeet myself|log out of life|logging out of life|uninstall life|uninstall myself|kermit
      sewer slide|kermit suicide|commit die|commit not alive)`,
    `(commit|committing|commited|committed|comit|comitting|commiting|attempt|attempting|attempted|consider|considering|considered|
      contemplate|contemplating|contemplated|think of|thinking of|thought of|thinking about|thought about|think about|threaten|
      threatened|threatening|threatens|plan|planning|planned|want|wanna|going to|gonna|die by|try|trying|tried|do|talk about|talking
      about|talks about|talked about|mention|mentioned|mentions|feel like|feeling like|resort to|into) [to|of|about|commit|committing|
      her|his|my|own] suicide`,
    'gonna commit', 'wanna commit (today|tonight|tomorrow|right now|already|tbh|so|man|rn)',
    `(feel|feeling|felt|feels|am|im|hes|shes|was|is|been|being|got|gets|get|getting|so|very|actively|become|becoming|became|highly|
      extremely|still|constantly|always|sounds|seems|passively|chronically|really|shit and|depressed and|child|daughter|son|friend|mate|
      dead|kinda|proper) [been|a bit|so|very|really|kind of|feeling|quite|actively|extremely|seriously] suicidal`,
    `suicidal (thoughts|thought|feelings|ideation|again|right now|today|tonight|tendencies|ideas|since|for|because|im|i|and|every|all|
      urges|plan|plans|over|at|person|teen|child|episode|at the moment|ideations|rn|with|mood)`,
    'suicidal', '^ suicide $',
    `(thoughts|idea|ideas|plan|plans|note|notes|letter|letters|feelings|talk|messages|pact|attempt|attempts|threat|threats|ideation|
      watch|risk|on|about|google|googled|googling|searching|searched|researching|researched|looking up|looked up|method|methods|word|
      mind) [of|about|for|up] suicide`,
    `suicide (note|notes|letter|letters|pact|plan|plans|thoughts|attempt|attempts|threat|threats|method|methods|is (the|my|all|an|only|
      looking|on|always|constantly)|sounds|seems|feels|again|tonight|today|thats all|on my mind|ideation|watch|risk|forum|forums|site|
      sites|website|websites|searches|kit|bag|hotline|helpline|crossed|letter)`,
    '(my|her) suicide (attempt|attempts|note|plan|plans|thoughts|will|letter)',
    '(i|he|she) (will|would|could|should|might|did) suicide',
    `(try|tried|tries|trying|tryna|attempt|attempting|attempted|going|gonna|about|want|wanna|threatened|threatening|threatens|said|
      says|saying|planning|plan|intending|intend) [to|she|he|shell|hell|shed|hed] [@so] (end (his|her|my|their|everything|it)|kill
      (himself|herself|myself|themself|themselves)|hang (himself|herself|myself)|jump (off|in front|from|out of)|overdose|od|drown
      (himself|herself|myself)|take (his|her|my) (own life|life))`,
    `(want|wanna|gonna|going|will|ill|about|planning|plan|ready|might|could|should|id|wants|tempted|thinking|considering|urge|urges|
      threatening|threatened|tryna|decided|said he|said she|rather|need|try|way|how|enough pills|enough tablets|enough|feel like) [to|
      of|about|on|hed|shed|hell|shell|for] [@so] (overdose|overdosing|od|take an overdose|taking an overdose|take all (my|these|of my|of
      these|the pills|his|her) |taking all (my|these|of my|the pills)|take every|neck all my|neck all these|swallow all|swallow these|
      swallow the|take the lot|take the whole|drink bleach|drinking bleach|inject)`,
    `(google|googled|googling|searched|searching|looked up|looking up|researched|researching|know|tell me|show me|whats|what is|what|
      any|reading about|read about|find|finding|found|need|want|best|googles|searches|looked|ask|asking|asked|history full of|searching
      for|searched for|looks up) [for] [the|a] [most|best|easy|good|ways|how|about] (ways to die|how to die|ways to kill|how to kill
      myself|how to kill yourself|painless way|painless ways|painless death|easiest way to|easiest way out|quickest way to|quickest way
      out|way to die|way to kill myself|least painful|most painless|fastest way to die|suicide methods|lethal dose|how many (pills|
      tablets|paracetamol)|how to end it|how to end my|how to tie a|how to overdose|how to hang|how long it takes to|how long to|quick
      death|peaceful way|way to go)`,
    `(quick|quickest|easy|easiest|painless|peaceful|fast|fastest|best|simplest|less painful|least painful|good|nice) [and|most|quick|
      and painless|and easy|&] [painless|easy|quick|peaceful|efficient] (way|ways|method|methods|death) [for me] [to] (die|go|kill|end|
      do it|out|of dying|of killing|of suicide|commit|kms|leave this|overdose|od|ctb)`,
    `how (many|much) [of] [these|my|mg of|more|x] (pills|tablets|paracetamol|ibuprofen|painkillers|antidepressants|sertraline|codeine|
      mg|sleeping|bleach|insulin|propranolol|aspirin) [pills|tablets] [does it|will it|would it|do i|to|would|will|is|can|you|should i|
      until|till|i|kill|before|it takes] (take|need|to|kill|kills|be|die|a|i|you|lethal|fatal|enough|have|would|will|it|before|overdose|
      od|die|in)`,
    'how (high|far|long|deep|tall) (does|do|would|will|is) ..4 (jump|die|drown|bleed out|kill|fall|hang|overdose|od|cut)',
    `(does|will|would|do) [it|hanging|jumping|drowning|overdosing|dying|od|an overdose] hurt (to die|when you die|if you|to hang|to
      drown|to jump|to overdose|dying|before you)`,
    '(does|will|would) (dying|hanging|drowning|jumping|overdosing|death) hurt',
    'is (dying|hanging|drowning|overdosing) (painful|sore|quick|peaceful)',
    '(kill|end) (me|my life) (please|pls) (im serious|i cant|i mean it)', '(hung|hanged|shot|drowned) (himself|herself|myself)', 'kys',
    'off myself', 'end myself', '^ kms $', 'is ending (his|her) life', 'die by my own hand',
  ],
  not: [
    '(rope|ropes) and (harness|hooks|tent|chalk|paddle|saddle|lead)',
    `how (many|much) ..2 (can|do|should|could) (i|you|he|she|we) (take|give|have) ..3 (for|in (a|one) day|a day|every|with|safely|per)`,
    '(if i have to|one more|another) ..10 throwing (myself) (out|off)', 'throwing myself out [of] (the|a|that) window',
      '(is|its|was) suicide (on|to|going|taking|in|with|driving)',
      'that (hill|road|exam|shift|walk) is suicide',
    '(if i have to|one more|another) ..10 (jump|throw myself|launch myself) (out|off) (of|the|a) [the] (window|roof|balcony)',
    '(could|would|wanna|nearly) (jump|throw myself) out (the|a) window',
    '(#|ran #|walk #|walked #|run #|drive #|about #|ten|five|for #|another #|# more)kms',
    `(ran|run|walk|walked|running|walking|drive|driving|drove|cycled|cycle|swim|swam|away|of|#|few|many|couple of|per|ten|five|hundred|
      three|two|six|four|seven|eight|nine) [about|around] [#] kms`,
    '# kms', 'kms (away|from|per|an hour|to go|run|walk|long|off|in #|today|left)',
    '(end|ending) (it|this|things) (with (him|her|them|you|my)|there|well|badly|on a|at #|by|in a draw|up)',
    'ending (it|things) with (him|her|my)', '(kick|kicking|hate|proud of|laughing at|hurt|burnt|burned|burn) myself',
    'burn (myself|himself|herself) (on|making|cooking|with the)',
    `(shot|shoot|shooting|throw|throwing) (myself|himself|herself) (in the foot|into (work|school|my|a|the)|at|on the|a party|down on)`,
    'hang myself (a|up)', 'hanging (himself|myself|herself) (out|up|upside)', '(hanging|hung|hang) (out|round|about)',
    'drown myself in (chocolate|ice cream|work|tea|coffee|wine)', 'choke myself (laughing|on)', 'suicidal (squad|game|tendencies band)',
    'roping (in|into|her|him|me into)', 'finish (myself|it)', 'end the pain in my',
    '(finish|end) (it|this|things) (today|tonight|tomorrow|soon|now|this weekend|for me)',
    'take the (whole (day|week|thing|class|family)|lot of)', 'wanna (walk|sit|run|drive|lie|walking) (in|into|on|out) (the|a|town)',
    'commit to',
  ],
}
