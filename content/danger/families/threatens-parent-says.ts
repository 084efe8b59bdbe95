/** A parent reporting any of it is heard at the same level as the child saying it: threats, goodbyes and notes found by the family. */
import type { Family } from '../shape.ts'

export const threatensParentSays: Family = {
  key: 'threatens_parent_says', topic: 'self_harm', level: 'emergency', speaker: 'parent', denied: 'concern',
  why: 'A parent reporting any of it is heard at the same level as the child saying it: threats, goodbyes and notes found by the family.',
  source: 'danger/README, "Suicide"; domain.md §1.2 (risk ladder) and §5.1 (families that word lists miss)',
  meets: [
    `(told|said|asked|text|texted|wrote|note|kissed|hugged) & (be good|look after|take care|be strong|be brave|dont cry|not to
      cry|proud of|love you) & (wouldnt be there|wont be there|not be there|wouldnt be here|when im gone|when hes gone|when shes
      gone|without me|wont be around|wouldnt be around)`,
    `(list|note|diary|letter|notebook) & (who (gets|is to get|should have|should get|to get)|whos (getting|to
      have)|gets what|(his|her|my) (things|belongings|stuff) (go|goes|to)|give my (dog|cat|things|stuff|phone|clothes))`,
    `@told & (never see (me|him|her) again|see (me|him|her) again|nothing left|nothing to live|nothing to stay|no reason|goodbye|
      goodbyes|sorry for everything|thanks for everything|thanks you for everything|other side|in heaven|last night|last time|last
      goodbye|forgive|picked a date|over soon|all be over|be at peace|better off|wont have to worry|dont be surprised|wont be a problem|
      in the morning youll|look after (each other|the (dog|cat|kids|baby)|my|your)) & (phone off|phones off|phone is off|turned (her|
      his|the) phone off|not picking up|wont pick up|not answering|wont answer|hung up|get hold|blocked|no coat|left|gone|missing|again|
      mum|dad|us|friend|sister|brother|nan|posted|then) ~20`,
    `(rope|noose|hose|helium|tablets|pills|blades) & (found|rucksack|room|bed|bought|missing|ordered|searched|gone) & (giving|given|
      gave|quiet|low|depressed|sad|down|note|left|missing|died|worried|not himself|not herself|withdrawn|said) ~25`,
    '(shotgun|gun|guns|rifle) & (cabinet|case|safe|locker) & (open|unlocked|empty|missing|gone|forced|keys)',
    `(she|he|hes|shes) & (be with|see|join|meet) (her|him|his|my|their) & (heaven|died|passed|dead|other side|up there|angels) & (said|
      told|phone|text|note|wrote|hung up|message) ~25`,
    `(facetime|video call|live stream|going live|gone live|his live|her live|on the phone|livestream|snapchat|rang) & (bridge|railway|tracks|roof|cliff|motorway|multi storey|ledge|
      viaduct)`,
    `(said|says|saying|text|texted|texts|rang|message|messages|messaged|posted|sent|wrote|written|told|note|letter|status|story) &
      (the other side|other side|in a box|in a coffin|in heaven|in a body bag|be with (nan|mum|grandad|dad|her|him|god|the
      angels|jesus|his|my|allah)|with (nan|mum|grandad|dad|her (mum|dad|nan)|his (mum|dad|nan)) (again|soon|now)|wont see (me|him|her)
      again|never see (me|him|her|us) again|wont be seeing|look after (the|his|her|my|your|each)|thank you for everything|thanks for
      everything|sorry for everything|goodbye to everyone|wont be around|not be around|wont have to worry|last message|find
      (me|his|her|my) body|my funeral|his funeral|her funeral|sleep forever|gone by|dead by|no tomorrow|not see #|see
      (13|14|15|16|17|18)) ~20`,
  ],
  phrases: [
    '(wont|not|never) be ..2 (bother|burden|nuisance|trouble|worry) ..3 (anymore|now|again|any longer|to anyone|to you|to us)',
    '(goodnight|goodbye|bye|so long|farewell) (world|cruel world|everyone forever)',
    `(can|could) have (his|her|my) (room|things|stuff|xbox|clothes|bike|phone|ps5|guitar|dog|bed|playstation|money)
      (now|after|forever|for good|anyway|because (he|she|i) wont)`,
    `(text|texted|messaged|rang|called|told|sent|message|messages|texts|snapchat|snapped|posted) ..4 (say|saying|said|with) ..2
      (goodbye|goodbyes|bye forever|shes sorry for everything|hes sorry for everything)`,
    '(letter|note|message|diary) ..3 (on|under|in) (her|his) (pillow|bed|desk|bedroom|drawer|room|phone|bag)',
    `(diary|journal|notebook|notes app) ..8 (die|dying|death|kill|end|suicide|harm|cutting|hates herself|hates himself|plan|planning|
      overdose|goodbye)`,
    `(blood|razor|razors|blade|blades|rope|noose|empty packets|pills|tablets|knife) ..6 (gone|missing|left|ran off|not here|
      disappeared|not answering|walked out|cant find)`,
    `(quiet|withdrawn|low|tearful|not herself|not himself|depressed|down) ..8 (packets|pills|tablets|overdose|rope|note|letter|razor|
      paracetamol|ibuprofen)`,
    `(said|saying|sent|text|texted|messaged|left|posted|put|written|wrote|rang|rung|voicemail|message|messages|texts|note|letter|told|
      tells|telling) [me|us|her|his|him|my|a|an|the|to say|saying|that|to|everyone|friend|friends|sister|brother|mum|dad|nan|on|insta|
      snapchat] [me|us|saying|friends|friend|that|sister|to|her|mum|and said] (goodbye|goodbyes|farewell|his goodbyes|her goodbyes|final
      message|bye forever|sorry for everything|we wont see|she wont be|he wont be|hed be better|shed be better|we would be better|wed be
      better|not to look|dont look|its over|wont be coming back ever|would be better off|its all over|never see|look after the|tell
      (everyone|mum|dad|them|my))`,
    `(worried|scared|frightened|terrified|afraid|fear|petrified|think|thinks|convinced|sure|thought|believe|panicking|concerned|know|
      risk|feeling|worry) [that|of|hes|shes|he|she|what|hell|shell|he is|about] [he|she|hes|shes|what|gonna|hell|shell|might|will|is|
      may|has|going to|could|would|been|what he|what she|the|really|he might|she might] [might|will|could|gonna|is|may|has|have|been|
      hell|shell|would|going to|to] [have] (harm|hurt|hurting|harming|kill|killing|harmed|do something (stupid|silly|bad|daft|terrible|
      awful|to|drastic)|do something|take (his|her) [own] life|end (his|her|it|things)|done something (stupid|silly|bad|daft|terrible|
      to|drastic|awful)|jump|take an overdose|taken an overdose|overdosed|overdose|taken something|cut (himself|herself)|self harm|self
      harming|attempt|do it again|try again|do anything (stupid|silly|to)|do himself|do herself|come to harm by (his|her) own) [himself|
      herself|themself|themselves|something|his|her|own|to]`,
    '(do|doing|done|did) something (stupid|silly|daft|drastic|terrible|awful|bad to) [to|tonight|to himself|to herself]',
    '(harm|hurt|kill|injure) (himself|herself|themselves|themself)',
    `(has|have|had|got|is|was|under|known to|open to|just out of|discharged from|out of|on|waiting for|seen by|from) [been|under|a|the|
      with|to] (camhs|crisis team|psychiatric|psych|mental health|section|sectioned|the priory|inpatient|tier 4|secure unit) ..5
      (overdose|self harm|suicide|suicidal|attempt|attempted|kill|harm|cut|cutting|gone|missing|ran|voices|psychosis|risk)`,
    `(camhs|crisis team|psychiatric|psych unit|mental health unit|inpatient|sectioned|mental health ward|psychiatric ward|psychiatric
      unit|hospital) ..8 (gone|missing|ran off|run off|walked out|absconded|escaped|disappeared|not come back|left the)`,
    `(run|ran|walked|gone|absconded|escaped|missing|left|bolted|went missing) [out|off|away] (from|of) [the|a|his|her] (hospital|
      psychiatric|mental health|psych|camhs|a and e|ward|unit|crisis|section|hospital ward|inpatient|adolescent unit)`,
    '(wont|cant|never) (live|go on|carry on|cope) (without|if) (him|her|them|he|she)',
    'dont (want|wanna) [to] live (either|without|if|anymore|with)',
    `(if|and if) (he|she|they) (doesnt|dont|dies|isnt|never) ..6 (end it|kill myself|dont want to live|dont wanna live|not want to
      live|wont live|want to die|ill die|no reason)`,
    '(voices|voice) [in|in his|in her|his|her] [head|tell|telling] ..5 (kill|hurt|harm|die|jump|dead|stab)',
    `(given|giving|gave) (away|all) (his|her|all his|all her|most of his|most of her) (things|stuff|belongings|possessions|clothes|
      games|everything)`,
    `(searched|googled|looked up|searching|search history|searches|internet history|history|googling|been looking) ..6 (ways to die|how
      to die|suicide|overdose|kill|how many (tablets|pills|paracetamol)|painless|bridges|train times|hanging|methods|lethal)`,
    `said (he|she) (wanted|wants|want|would|will|is gonna|might|was gonna) [to|rather] (die|be dead|not be here|disappear forever|kill|
      end|jump|hurt|harm|be with (nan|my|her|his|god)|end up dead|not wake up|sleep forever|go to sleep)`,
    `(missing|gone|taken) ..5 (tablets|pills|paracetamol|painkillers|rope|razor|razors|blades|insulin|medication|meds|antidepressants)
      [and|with|from|are|is|too] (gone|missing|him|her|the|too|as well|cupboard|cabinet|box|from)`,
    `(tablets|pills|paracetamol|painkillers|rope|packet of paracetamol|box of (tablets|pills)|my antidepressants|my (tablets|pills|
      sleeping|codeine|morphine|diazepam)) [are|is|have|has|was|were|also|all|from|the|box|a] [gone|been] (missing|gone|taken|
      disappeared|empty|not there)`,
    `(empty|found) [a|an|the|some|two|three|#|empty] [empty] (packet|packets|pack|packs|box|boxes|bottle|blister pack|blister packs|
      strips|strip|bottles) [of] (paracetamol|pills|tablets|ibuprofen|painkillers|meds|antidepressants|codeine|aspirin|sleeping|my|her|
      his)`,
    '(standing|stood|sat|sitting|seen|spotted|saw) ..4 (bridge|railway|train tracks|tracks|multi storey|cliff|ledge|roof)',
    `(found|threatened|threatening|threaten|threatens|threats|went|go) [him|her|to|of] [at|on|near|to|by|jump off|jump from|go to|jump]
      (the|a) (bridge|railway|train tracks|cliff|multi storey|roof)`,
    '(left|leaving) (his|her|the) phone (and|with|behind) ..4 (note|letter|goodbye|bank card|keys|everything)',
  ],
  not: [
    '(frightened|scared|worried|afraid|terrified|think|fear) [that] (he|she|they|hes|shes|theyre) [has|have|might|may|could|is|are|was] [have] [been|be|got] (hurt|injured|lost|run over|knocked down)',
    'gets what (role|part|mark|score|job|present|ticket)',
    'list for (santa|christmas|xmas|the shop) ..4',
    '(seen|spotted|saw|standing|stood|sat|sitting|walking) ..5 (bridge|railway|roof|tracks|multi storey|cliff) ..1 (with (his|her|their|some|a|two|other)|station|pub|street|inn|road|heading|going home|cafe|having|eating|by the)',
    '(live|lives|living|lived) ..6 (bridge|railway|cliff|tracks|viaduct|multi storey)',
    'have (his|her|my) (room|bed) (now|after) (hes|shes|he|she) (off|at|gone|going|moved|moving)',
    '(climbing|skipping|tow|washing|boat|battle|dog) (rope|ropes)', 'in heaven (now|with|since)',
    'said goodbye (to|at|this|as|and (left|got|went))',
    '(shop|shops|tesco|asda|work|town|milk|back) ..5 look after the ..1',
    '(rods|rod|fishing|tackle|scouts|camping|stove) ..4 (knife|knives|axe) ..3',
    '(going|gone|popping|nipping|back) (to|out|for|in|round) ..6 look after the',
    `(look after) (the (dog|cat|kids|baby|hamster|rabbit|fish|house|shop)|his (brother|sister|dog)|her (brother|sister|dog))
      (when|while|until|on|at|this|tonight|today|tomorrow|for me)`,
    `(hurt|hurts|hurting|harm) (himself|herself) (playing|at football|falling|in pe|skating|on his bike|on her bike|last week|
      yesterday)`,
    `(said|says) goodbye (to (his|her|the)|at the (door|gate|school|bus)|and (went|left|got)|as normal|as usual|before school|normally|
      this morning)`,
    'do something (nice|fun|about|together|else|with|for)', 'do something (stupid|silly) (like (get|buy|dye|pierce|skip))',
  ],
}
