/** A parent reporting any of it is heard at the same level as the child saying it: threats, goodbyes and notes found by the family. */
import type { Family } from '../shape.ts'

export const threatensParentSays: Family = {
  key: 'threatens_parent_says', topic: 'self_harm', level: 'emergency', speaker: 'parent', denied: 'concern',
  why: 'A parent reporting any of it is heard at the same level as the child saying it: threats, goodbyes and notes found by the family.',
  source: 'danger/README, "Suicide"; domain.md §1.2 (risk ladder) and §5.1 (families that word lists miss)',
  meets: [
    // Blades taken apart, letters written, a pet commended.
    `(blade|blades|razor|razors|sharpener|knives) & (out of|taken|took|apart|missing|gone|hidden) & (letter|letters|note|notes|shes gone|
      hes gone|written|ran off|left|she|he)`,
    `(said|says|text|texted|told|messaged|asked|rang) & (look after|take care of|be good for|be strong for) ..2 (mum|dad|nan|the dog|the
      cat|his|her|my|the kids|brother|sister) & (loves|loved|love|for him|for her|always|sorry|goodbye)`,
    `(told|said|asked|text|texted|wrote|note|kissed|hugged) & (be good|look after|take care|be strong|be brave|dont cry|proud of|love
      you) & (wouldnt be there|when im gone|without me|wont be around)`,
    `(list|note|diary|letter|notebook) & (who (gets|is to get|should have|should get|to get)|gets what|give my (dog|cat|things|stuff|
      phone|clothes))`,
    `@told & (never see (me|him|her) again|nothing left|nothing to live|no reason|goodbye|goodbyes|sorry for everything|thanks for
      everything|other side|in heaven|last night|last time|last goodbye|forgive|picked a date|over soon|be at peace|better off|look after
      (each other|the (dog|cat|kids|baby)|my|your)) & (phone off|phones off|phone is off|not picking up|not answering|wont answer|hung
      up|get hold|blocked|no coat|left|gone|missing|again|mum|dad|us|friend|sister|brother|nan|posted|then) ~20`,
    // Behind a door with a blade: from anybody but a parent it is another's weapon (`self-harm-now.ts`).
    `(locked in|locked the door|locked himself|locked herself|locked themselves|wont open|wont unlock|door locked|barricaded|wont talk to me) &
      (razor|razors|blade|blades|knife|scissors|glass) ~20`,
    `@blade & (sat|sitting|crouched|curled up|crying|shaking|holding|on the floor|staring|locked) & (bathroom|toilet|bath|shower|floor|
      bedroom|bed|wrist|arm|leg|skin) ~14`,
    '(shotgun|gun|guns|rifle) & (cabinet|case|safe|locker) & (open|unlocked|empty|missing|gone|forced|keys)',
    `(said|says|saying|text|texted|texts|rang|message|messages|messaged|posted|sent|wrote|written|told|note|letter|status|story) & (other
      side|in a box|in heaven|be with (nan|mum|grandad|dad|her|him|god|the angels|jesus|his|my|allah)|never see (me|him|her|us) again|
      wont be seeing|look after (the|his|her|my|your|each)|thank you for everything|thanks for everything|sorry for everything|wont be
      around|last message|find (me|his|her|my) body|my funeral|his funeral|her funeral|sleep forever|gone by|dead by|no tomorrow|see (13|
      14|15|16|17|18)) ~20`,
  ],
  phrases: [
    '(wouldnt|wont|not|dont|never) have to (worry|bother|think|stress) about (him|her|them) (anymore|any more|again|much longer|after)',
    '(wont|wouldnt|not going to|not gonna) be (around|here) (much longer|for much longer|for long|for christmas|anymore|any more)',
    '(given|gave|giving) ..3 (her|his) (jewellery|favourite|rings|necklace|ps5|xbox|watch|things|games|teddy|guitar|best)',
    '(wont|not|never) be ..2 (bother|burden|nuisance|trouble|worry) ..3 (anymore|now|again|any longer|to anyone|to you|to us)',
    '(goodnight|goodbye|bye|so long|farewell) (world|cruel world|everyone forever)',
    `(can|could) have (his|her|my) (room|things|stuff|xbox|clothes|bike|phone|ps5|guitar|dog|bed|playstation|money) (now|after|forever|
      for good|anyway)`,
    '(letter|note|message|diary) ..3 (on|under|in) (her|his) (pillow|bed|desk|bedroom|drawer|room|phone|bag)',
    `(blood|razor|razors|blade|blades|rope|noose|empty packets|pills|tablets|knife) ..6 (gone|missing|left|ran off|not here|disappeared|
      not answering|walked out|cant find)`,
    `(said|saying|sent|text|texted|messaged|left|posted|put|written|wrote|rang|rung|voicemail|message|messages|texts|note|letter|told|
      tells|telling) [me|us|her|his|him|my|a|an|the|to say|saying|that|to|everyone|friend|friends|sister|brother|mum|dad|nan|on|insta|
      snapchat] [me|us|saying|friends|friend|that|sister|to|her|mum|and said] (goodbye|goodbyes|farewell|his goodbyes|her goodbyes|final
      message|bye forever|sorry for everything|she wont be|he wont be|we would be better|dont look|its over|never see|tell (everyone|mum|
      dad|them|my))`,
    `(worried|scared|frightened|terrified|afraid|fear|petrified|think|thinks|convinced|sure|thought|believe|panicking|concerned|know|
      risk|feeling|worry) [that|of|hes|shes|he|she|what|hell|shell|he is|about] [he|she|hes|shes|what|gonna|hell|shell|might|will|is|may|
      has|going to|could|would|been|what he|what she|the|really|he might|she might] [might|will|could|gonna|is|may|has|have|been|hell|
      shell|would|going to|to] [have] (harm|hurt|hurting|harming|kill|killing|harmed|do something|end (his|her|it|things)|jump|overdosed|
      overdose|taken something|cut (himself|herself)|self harm|self harming|attempt|try again|do himself|do herself) [himself|herself|
      themself|themselves|something|his|her|own|to]`,
    '(do|doing|done|did) something (stupid|silly|daft|drastic|terrible|awful|bad to) [to|tonight|to himself|to herself]',
    '(harm|hurt|kill|injure) (himself|herself|themselves|themself)',
    `(has|have|had|got|is|was|under|known to|open to|discharged from|out of|on|waiting for|seen by|from) [been|under|a|the|with|to]
      (camhs|crisis team|psychiatric|psych|mental health|section|sectioned|the priory|inpatient|tier 4|secure unit) ..5 (overdose|self
      harm|suicide|suicidal|attempt|attempted|kill|harm|cut|cutting|gone|missing|ran|voices|psychosis|risk)`,
    `(run|ran|walked|gone|absconded|escaped|missing|left|bolted|went missing) [out|off|away] (from|of) [the|a|his|her] (hospital|
      psychiatric|mental health|psych|camhs|ward|unit|crisis|section|hospital ward|inpatient|adolescent unit)`,
    '(wont|cant|never) (live|go on|carry on|cope) (without|if) (him|her|them|he|she)',
    'dont (want|wanna) [to] live (either|without|if|anymore|with)',
    '(voices|voice) [in|in his|in her|his|her] [head|tell|telling] ..5 (kill|hurt|harm|die|jump|dead|stab)',
    `(searched|googled|looked up|searching|search history|searches|internet history|history|googling|been looking) ..6 (suicide|overdose|
      kill|painless|bridges|train times|hanging|methods|lethal)`,
    `(tablets|pills|paracetamol|painkillers|rope|my antidepressants|my (tablets|pills|sleeping|codeine|morphine|diazepam)) [are|is|have|
      has|was|were|also|all|from|the|box|a] [gone|been] (missing|gone|taken|disappeared|empty|not there)`,
    '(standing|stood|sat|sitting|seen|spotted|saw) ..4 (bridge|railway|train tracks|tracks|multi storey|cliff|ledge|roof)',
    `(found|threatened|threatening|threaten|threatens|threats|went|go) [him|her|to|of] [at|on|near|to|by|jump off|jump from|go to|jump]
      (the|a) (bridge|railway|train tracks|cliff|multi storey|roof)`,
    '(left|leaving) (his|her|the) phone (and|with|behind) ..4 (note|letter|goodbye|bank card|keys|everything)',
  ],
  not: [
    '(took|takes|taken|has) ..4 (tablets|meds|insulin|kit|inhaler|medication|pills) with (him|her|them)',
    'thanks for everything (at|on|last|over)',
    '(letter|note|message|diary) from (school|the|his|her|gp|doctor|hospital|work|college|santa)',
    `(frightened|scared|worried|afraid|terrified|think|fear) [that] (he|she|they|hes|shes|theyre) [has|have|might|may|could|is|are|was]
      [have] [been|be|got] (hurt|injured|lost|run over|knocked down)`,
    'gets what (role|part|mark|score|job|present|ticket)',
    'list for (santa|christmas|xmas|the shop) ..4',
    `(seen|spotted|saw|standing|stood|sat|sitting|walking) ..5 (bridge|railway|roof|tracks|multi storey|cliff) ..1 (with (his|her|their|
      some|a|two|other)|station|pub|street|inn|road|heading|going home|cafe|having|eating|by the)`,
    '(shop|shops|tesco|asda|work|town|milk|back) ..5 look after the ..1',
    '(rods|rod|fishing|tackle|scouts|camping|stove) ..4 (knife|knives|axe) ..3',
    `(said|says) goodbye (to (his|her|the)|at the (door|gate|school|bus)|and (went|left|got)|as normal|as usual|before school|normally|
      this morning)`,
  ],
}
