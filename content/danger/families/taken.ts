/** A child snatched, or taken by somebody who may not have them, or about to be taken abroad. */
import type { Family } from '../shape.ts'

export const taken: Family = {
  key: 'taken', topic: 'taken', level: 'emergency', lightly: true, deed: true, elsewhere: true, denied: 'nothing',
  why: 'A child snatched, or taken by somebody who may not have them, or about to be taken abroad.',
  source: 'danger/README, category abduction; domain.md §3',
  phrases: [
    '(im|shes|hes|were|ive been) [put|locked|shut] in (the|a|his|their|this) boot (of|$|help|please|its|and|i|cant|we)',
    `(some|these|two|three|four|#2-9) (men|lads|blokes|guys|people|boys) ..1 (have|got|have got|took|taking|grabbed|has) (her|him|me|us|
      them) ($|and|in|at|now|off|somewhere)`,
    `(ex|dad|father|mother|mum|husband) ..2 (taken|took) (my|the|our) (son|daughter|kids|children|boy|girl|baby|boys|girls) ($|and|
      without|from|off|abroad|away)`,
    '(been|was|is being|gets) taken (out of|outside) the (country|uk)',
    `(man|men|stranger|bloke|guys|woman|van|car) ..3 (took|taken|grabbed|snatched|led|lured|taking) (her|him|them|my (daughter|son|
      sister|brother|friend|mate|child)) (from|off|out of|away) (the|a|school|outside|her|his|in)`,
    `(dad|mum|father|mother|ex|husband|wife|he|she|parents|grandparents|family|birth mum|birth dad) ..3 (take|took|taken|taking|has|got|
      grabbed|collected|picked up|absconded with|left with|gone with) ..3 (him|her|them|child|children|kids|son|daughter|baby) ..10
      (court|judge|not allowed|supervised|injunction|order|custody|social services|cant have|isnt allowed|no contact|restraining|banned|
      without permission)`,
    `(dragged|bundled|pulled|forced|pushed|thrown|grabbed|snatched|shoved|lured|got pulled) [me|him|her|us|off|my (son|daughter|child|
      sister|brother|friend|mate|girl|boy)|them|into|someone|a girl|a boy|a kid] [off|in|into|away|and|from|to] [a|the|his|their|my|
      someones|some|white|black|the back of a] [white|black|strange|blue|red|silver|car|transit|dark|random] (van|car|vehicle|taxi|lorry|
      boot|motor|transit)`,
    '(snatched|abducted|kidnapped|abduction|kidnapping|kidnap|kidnapper|abductor|child abduction|parental abduction)',
    `(man|men|woman|stranger|guy|couple|bloke|lads) [has|have|just|tried to|trying to|was|is|in|in a|s|from|outside|who] [van|car|just|
      tried to|a van|school] (grabbed|snatched|dragged|grabbing|grab|snatch|lured|lure|abducted|pulled|picked up|walked off with|bundled|
      taking) (him|her|my (son|daughter|child|kid|girl|boy|sister|brother|friend)|a (girl|boy|child|kid|toddler)|them|me|us|hold of)`,
    `(drove|driven|drives|driving|gone|walked|run|ran|made|taken|left|fled) (off|away) with (him|her|my (son|daughter|child|baby|sister|
      brother|kids|children)|the (kids|baby|children)|them|our (son|daughter|kids|children|baby)|me|us) [in|and|without|she|he|from|n|to|
      hes|$]`,
    `(made|makes|making|make|telling|forced|forcing|trying to get|pulling|pulled|ordering) (me|us|him|her) [to] [get] (in|into|in to)
      (his|her|a|their|this|some) [guys|mans|strangers|random|white|black|mates|friends] (car|van|taxi|vehicle|lorry)`,
    `(took|taken|take|taking|takes|gonna take|fleeing with|fled with|leaving with|left with|gone with) (him|her|them|my|the|our|me|us)
      [children|kids|son|daughter|child|baby|boys|girls|sister|him|her|them|kids] [out|off|back|away|on a|on] [of|to|of the] [the|live
      in] (abroad|country|turkey|pakistan|india|bangladesh|somalia|poland|romania|spain|france|egypt|iran|iraq|nigeria|ghana|jamaica|
      libya|morocco|algeria|uk|italy|greece|portugal|america|usa|australia|germany|ireland|overseas|dubai|syria|lebanon|kurdistan|
      albania|lithuania|bulgaria|hungary|russia|china|thailand|jordan|tunisia|saudi|afghanistan|sudan|kenya|cyprus|brazil|home country|
      back home) [and|without|never|from|against|now|today|tonight|with|for|by|or|wont|n|he|but|on|forever|if|to live]`,
    `(at|to|in|from|got to|heading to|heading for|gone to|drove to|booked) [the|an] (airport|heathrow|gatwick|manchester airport|
      stansted|luton airport|dover|the port|the ferry|eurostar|ferry port|ferry terminal|birmingham airport) ..8 (taken|take|ex|without|
      kids|children|him|her|daughter|son|passport|husband|wife|dad|mum|abroad|court)`,
    `(taken|took|stolen|snatched|grabbed|stole|has|picked up) [my|the|our] (baby|child|children|kids|son|daughter|sister|brother|little
      brother|little sister|friend|grandson|granddaughter|niece|nephew) (in (a|his|her|their) (car|van)|away|without|against|and (wont|
      driven|drove|run|is (at|going|refusing))|from|off|to [the] airport|hostage|at (knife|gun)|abroad)`,
    `(theyve|theyre|they|someone|somebody|man|hes|men|woman|people|stranger|shes) [has|have|just|is|are|s|had] (took|taken|got|taking|
      take|stole|stolen|snatched|grabbed|kidnapped) my (sister|brother|friend|mate|son|daughter|baby|child|cousin|mum|little|kids|
      children|girl|boy|niece|nephew|best friend|girlfriend)`,
    '(someone|somebody|a man|a woman|stranger) (has|took|taken|snatched|grabbed|stole) (him|her|them)',
    `(tried|trying|attempted) [to] (grab|snatch|abduct|kidnap|take|pull|drag|lure|get) (me|him|her|my (son|daughter|child)|us|a (girl|
      boy|child)) [off|into|in|away|from|to|when|outside|on] (car|van|street|his|the|a|school)`,
    `(walked|drove|driven|driving|run|ran|gone|made|went|wandered|legged) off (with|pushing) [my|the|our|her|his] (pram|buggy|pushchair|
      baby|toddler|little boy|little girl|child|son|daughter|grandson|granddaughter)`,
    `(bundled|bundling|dragged|dragging|shoved|shoving|forced|pushed|pulled|threw|thrown|hauled|lifted|wrestled|chucked) (me|him|her|us|
      them|someone|(my|our|a|the|this) ..2) ..2 (in|into|inside|in the back of|into the back of) ..3 @carried`,
    `(being|been|was|got|get|were|getting) (bundled|dragged|shoved|forced|pushed|pulled|thrown|hauled|lifted|carried|chucked) ..3 (in|
      into|inside|into the back of) ..3 @carried`,
  ],
  meets: [
    '(just|have|has|theyve) (took|taken|grabbed|snatched) my (friend|mate|sister|brother|cousin|son|daughter) & (screaming|car|van|men|man)',
    '(van|car) ..3 (pulled up|stopped|drew up|slowed) & (shes|hes|she|he) [is|was] gone & (bag|phone|shoe|pavement|now|screaming|scream)',
    '(driven off|drove off|drive off|stole|stolen|nicked|taken|took) & (my|our|the) (car|van|motor) & (baby|toddler|son|daughter|child|children|boy|girl) & (in the back|inside|in it|still in|car seat|asleep in)',
    // Hands tied, a boot, a car that is not theirs.
    '(put|puts|stuck|shut|locked|shoved|threw|chucked|bundled) (me|him|her|us|someone|(my|a|this|the) ..1 (@kin|girl|boy|child|kid|woman)) (in|into) (a|the|his|their|her) boot & ($|and|drove|dark|cant|of|phone|help|car|gone)',
    '@sealed & (@carried|back of|driving|moving|dont know|phone|watch|help|cant see|woods|garage)',
    '(dont know|dont recognise|never seen|dont even know) ..1 (this man|these men|that man|this guy|these people|these guys|whos driving|who (he|they) (is|are)|where (hes|theyre) (taking|driving)) & (@carried|driving|back of|woke up|took)',
    '(woke|wake|came to|came round) ..1 (in|inside) (a|the back of|some|someones) ..2 @carried & (dont know|driving|strange|moving|hands|cant)',
    '(isnt|not|aint) (my|her|his) ..1 (dads|mums|uncles|drivers|usual) (car|van|driver|taxi) & (man|driver|dont know|driving|scared|wrong)',
    '(driving|drove|taking|took) (me|us) ..2 (somewhere else|the wrong way|wrong way|past my (stop|house|school)|out of town|to the woods|down a lane|the other way) & (said he|he said|wont stop|scared|locked|man|stranger|dont know|from my school)',
    // The line went dead.
    '(screamed|screaming|scream|shouted|shouting|get off me|leave me alone|theres a man|mans voice|struggle|help me) & (cut (off|out|dead)|went dead|nothing since|line (went|died|dropped)|door slammed|car door|phones (off|dead|gone)|phone went|dropped the phone|cant get (her|him) back|no answer since) & (she|he|her|him|shes|hes|daughter|son) ~20',
    '(phone|bag|bike|shoe|coat|trainer) [was|is|were] [been] (found|left|smashed|dumped|in (a|the) (hedge|road|ditch|bush|gutter)) & (screaming|scream|screamed|struggle|blood|shouting|heard (her|him)|witness)',
    // Carried, handed over, taken by one who may not.
    '(man|woman|someone|somebody|stranger|bloke|guy) ..2 (lifted|picked up|carried|scooped|grabbed|snatched|led|took) (my|our|her|him) ..2 & (ran|run off|over the (fence|railings|wall|gate)|drove|sped|away with|into the crowd|got in a|gone)',
    '(gave|handed|released|let) (her|him|them|my (daughter|son|child|girl|boy)) ..2 (to|with) (somebody|someone|a man|a woman|a stranger|the wrong) & (uncle|auntie|hasnt got|havent got|dont know|never|no idea|nursery|school|childminder|not his|not her|saying)',
    '(had|got) (hold of|hands on) (her|him|me|my (daughter|son|sister)) & (blokes|men|man|boys|two|three|car|van|fighting|struggling|screaming|witness|neighbour|shouting)',
    '(had|having|has) (him|her|them) away & @carried',
    '(dragged|pulled|bundled|thrown|forced) ..2 off (his|her) (bike|scooter|feet) & (car|van|boys|men)',
    '(his|her|their) (mother|mum|dad|father|ex) (isnt|not|cant be|is not) (allowed|meant|supposed) ..2 (near|see|contact|have) (him|her|them) & (took|taken|picked|collected|got|been)',
    // Abroad.
    '@relation & (take|took|taken|taking|got|has|put) (her|him|them|my|our|the) [children|daughter|son|kids] & (plane|flight|his country|back to his country|ferry|airport|out of the country|abroad) & (never|say i|wont|dont see|without|didnt tell|i never|left with|not coming|told me after|has got (her|him|them) on) ~18',
    '@relation & (has|have|had|hes|shes) [got] (her|him|them) on (a|the) (plane|ferry|boat|coach to|eurostar)',
    '(airport|plane|flight|ferry|boarding) & (dont tell mum|not to tell mum|mum doesnt know|without mum|dont tell dad|not tell mum|never said|from school|took us out of school) & (dad|dads|father|uncle|mum|mums|he)',
    // To the airport, with one who may not.
    `(airport|heathrow|gatwick|stansted|luton|plane|flight|ferry|ferries|dover|boarding pass|boarding passes|eurostar|passport control) &
      (dad|father|mum|mother|he|ex|uncle|parents|hes|shes|she|husband|dads|mums|family) & (not supposed|not sposed|not allowed|shouldnt
      have|isnt allowed|isnt supposed|wont tell|wont say|doesnt know|without telling|didnt tell|never told|no permission|court|custody|
      not meant to|meant to bring|supposed to bring|should have brought|taken the (kids|children)|took the (kids|children)|one way) ~26`,
    `(force|forced|forcing|drag|dragged|dragging|push|pushed|bundle|bundled|bundling|shove|shoved|shoving|pull|pulled|chuck|chucked|
      threw|throw) @victim ..1 (into|in|onto) & (van|car|boot|lorry|taxi|motor|truck|vehicle) ~12`,
    `(taken|took|taking|hid|confiscated) ..3 my passport & (airport|plane|ferry|flight|abroad) & (uncle|dad|mum|family|parents|auntie|
      husband|grandad)`,
    `(man|men|woman|someone|stranger|they|bloke|couple) & (carry|carried|carrying|led|lead|leading|take|took|taking|put|putting) (him|
      her|them|(my|our) ..1 @kid) & @carried & ((drive|drove|driven|sped|went|drives) (off|away)|gone)`,
    `(not|never|werent|arent|aint) going back to (mums|dads|mum|dad|my mums|my dads|nans) & (driving|took|taking|taken|ferry|scotland|
      wales|ireland|abroad|@awayFrom|hiding|secret|doesnt know|car) & (ever|never|again|doesnt know|phone|for good)`,
    `(passport|passports|suitcase|suitcases|cases) & (gone|missing|packed|taken|took|left) & (children|kids|both|son|daughter|boys|girls|
      twins|baby) & (husband|wife|ex|dad|mum|partner|father|mother|boyfriend|girlfriend) ~18`,
    `(car|van|man|men|taxi|bike|moped) ..3 (pulled up|stopped|came|drew up) & (took (her|him|them|my)|drove off with|grabbed|got hold of|
      forced)`,
    `(out of prison|released|on bail|sex offender|register|on tag|schedule 1|convicted) & (collected| picked|took|taken|signed|grabbed|
      has got|drove) & (him|her|them|my) & @relation`,
    `@relation & (made me|making me|makes me|forced me|put me|got me) ..1 (in the|in a|into the|in his|in her|get in|go with|come with) &
      (not (supposed|allowed|meant)|isnt (allowed|supposed|meant)|court|injunction|restraining|banned) ~16`,
    `@awayFrom & (uncle|dad|mum|family|parents|auntie|grandparents|husband) & ((not|never) (coming|going|come|allowed) (back|home)|
      staying there|stay there|one way) ~16`,
    `(have|theyve|got|holding|took|taken|with) (my|our|your|his|her) (son|daughter|boy|girl|brother|sister|child|mate|baby) & (want
      money|wants money|ransom|pay them|pay up|money by|or else|transfer|demanding)`,
    // By force, into something with wheels.
    '(saw|seen|watched|witnessed|heard) & (pulled|dragged|bundled|grabbed|pushed|forced|snatched|shoved) & @carried & @us',
    // By somebody who may not have them.
    `@relation & (took|taken|take|taking|takes|collected|collecting|picked (me|him|her|them|us|my)|picked up|signed (him|her|them|me|us)
      out|grabbed|drove|driving|removed|turned up|got (him|her|them|me|us)|has (him|her|them|me|us)) & (lost (custody|care)|no custody|
      hasnt got custody|(isnt|not|never|wasnt|arent|hes not|shes not) (allowed|supposed|meant|permitted)|no contact|must not|court
      (order|said|says|ordered|ruled)|the court|family court|supervised|banned|injunction|restraining order|(never|not) (seeing|see|gonna
      see) [my] (mum|dad|her|him|you|them|me) again|full custody|sole custody) ~18`,
    // Out of the country.
    `@awayFrom & (took|taken|take|taking|put|driving|drive|flying|fly|flew|going|gone|booked|on|has|picture|texted|got) & ((never|not)
      (seeing|see|coming|come|going|bringing|bring) [my|us|me|back] (mum|dad|her|him|back|again|home|you)|(mum|dad|she|he|noone|nobody|
      social worker) doesnt know|chucked my (sim|phone)|(took|taken|taking|has|hid|got) (my|our) (phone|phones|sim)|against (my|her|his|
      our) (will|wishes)|not allowed|isnt allowed|not supposed|forced|for good|was a holiday|begging|begged|one way|didnt (bring|return)|
      hasnt (brought|returned)|court|custody) & (@relation|@us)`,
  ],
  not: [
    '(put|puts) (him|her|them) in the boot ..4 (dog|puppy|pushchair|pram)',
    '(hands|tape|taped) ..4 (boxing|rugby|football|netball|gloves|ankle|wrist|physio)',
    '(got|have|took|taking) (her|him|us) [to] (to|for|on|at) (school|the park|football|lunch|tea|dinner|gymnastics|a)',
    '(taken|took) (my|the|our) (son|daughter|kids|children|boy|girl|baby|boys|girls) (to|out|for|on|swimming|shopping|camping|home)',
    `(pulled|pushed|thrown|threw|chucked|shoved|lifted|carried|dragged) [my|the|our|his|her|some|all] (shopping|bags|bag|suitcase|
      suitcases|stuff|things|bike|tent|boxes|sofa|dog|wheelchair|case|cases|luggage|washing|ball) ..4 @carried`,
    '(film|book|show|movie|documentary|episode|series|story|game) (about|where|with) ..6 (kidnapped|abducted|snatched|kidnap|taken)',
    `(abroad|spain|france|turkey|greece|italy|country|poland|portugal|cyprus|dubai|egypt|morocco|plane|flight|pakistan|india) (for [a|
      two|#|our|the|my|his|her] (holiday|holidays|week|weeks|wedding|summer|half term|days|fortnight|christmas)|on holiday|last (year|
      summer)|with school|next (year|week|month|summer)|in (july|august|june|the summer|easter)|when)`,
  ],
  unless: ['escape room', '(drama|school|our|the) (piece|play|film|short) is about', '(im|plays|playing|play) the kidnapper'],
}
