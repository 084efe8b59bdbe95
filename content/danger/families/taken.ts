/** A child snatched, or taken by somebody who may not have them, or about to be taken abroad. */
import type { Family } from '../shape.ts'

export const taken: Family = {
  key: 'taken', topic: 'taken', level: 'emergency', deed: true, elsewhere: true, denied: 'nothing',
  why: 'A child snatched, or taken by somebody who may not have them, or about to be taken abroad.',
  source: 'danger/README, category abduction; domain.md §3',
  phrases: [
    '(man|men|stranger|bloke|guys|woman|van|car) ..3 (took|taken|grabbed|snatched|led|lured|taking) (her|him|them|my (daughter|son|sister|brother|friend|mate|child)) (from|off|out of|away) (the|a|school|outside|her|his|in)',
    `(dad|mum|father|mother|ex|husband|wife|he|she|parents|grandparents|family|birth mum|birth dad) ..3 (take|took|taken|taking|has|
      got|grabbed|collected|picked up|absconded with|left with|gone with) ..3 (him|her|them|child|children|kids|son|daughter|baby) ..10
      (court|judge|not allowed|supervised|injunction|order|custody|social services|cant have|isnt allowed|no contact|restraining|banned|
      without permission)`,
    `(court|judge|order|social services|injunction|custody) ..8 (cant have|cannot have|not allowed|isnt allowed|no contact|must not|
      supervised|unsupervised) ..10`,
    `(absconded|left|gone|disappeared|ran|run|fled|walked out|missing) [from] [the] (contact|contact centre|contact session|supervised
      contact|family time) [centre|with|session]`,
    `(only|supposed|meant|has to be|must be) [to be|allowed|have] (supervised|supervised contact|supervised visits|contact with
      supervision)`,
    `(with mum|with dad|with his dad|with her dad|with his mum|with her mum|with ex|with his father|with her father) ..8 (only allowed
      supervised|not allowed|isnt allowed|supervised contact|court order|no contact|shouldnt be|without permission)`,
    `(dragged|bundled|pulled|forced|pushed|thrown|grabbed|snatched|shoved|lured|got pulled) [me|him|her|us|off|my (son|daughter|child|
      sister|brother|friend|mate|girl|boy)|them|into|someone|a girl|a boy|a kid] [off|in|into|away|and|from|to] [a|the|his|their|my|
      someones|some|white|black|back of a|the back of a] [white|black|strange|blue|red|silver|car|transit|dark|random] (van|car|vehicle|
      taxi|lorry|boot|motor|transit)`,
    `(been|was|got|getting|being) (taken|took|grabbed|snatched|driven off|dragged off) [away] (by|with) [a|some|an|two|this] [older|
      strange|random|unknown|white|big|grown] (man|men|woman|stranger|strangers|guy|bloke|lads|people|someone|somebody|adult|gang)`,
    '(snatched|abducted|kidnapped|abduction|kidnapping|kidnap|kidnapper|abductor|child abduction|parental abduction)',
    `(took|taken|grabbed|snatched|stolen|stole|grabbing|lured) (him|her|them|my (son|daughter|child|baby|sister|brother|kids|children|
      boy|girl|grandson|granddaughter)|the (kids|children|baby|boys|girls|child)|my kids|our (kids|children|son|daughter)) (from|
      outside|off) [the|his|her|outside] (school|street|nursery|house|park|garden|pram|playground|bed|gates|bus stop|contact centre|
      foster carer|foster placement|foster|hospital) (and|without|against|but|this|n|wont|by|in a|hes|shes|when he|when she)`,
    `(man|men|woman|stranger|guy|couple|bloke|lads) [has|have|just|tried to|trying to|was|is|in|in a|s|from|outside|who] [van|car|just|
      tried to|a van|i dont know|school] (grabbed|snatched|dragged|grabbing|grab|snatch|lured|lure|abducted|pulled|picked up|drove off
      with|walked off with|bundled|walking off with|driven off with|tried to take|followed and grabbed|taking) (him|her|my (son|
      daughter|child|kid|girl|boy|sister|brother|friend)|a (girl|boy|child|kid|toddler)|them|me|us|hold of)`,
    `(drove|driven|drives|driving|gone|walked|run|ran|made|taken|left|fled) (off|away) with (him|her|my (son|daughter|child|baby|
      sister|brother|kids|children)|the (kids|baby|children)|them|our (son|daughter|kids|children|baby)|me|us) [in|and|without|she|he|
      from|n|to|hes|$]`,
    `(made|makes|making|make|telling|forced|forcing|trying to get|trying to make|wants me to|pulling|pulled|ordering) (me|us|him|her)
      [to] [get] (in|into|in to) (his|her|a|their|this|some) [guys|mans|strangers|random|white|black|mates|friends] (car|van|taxi|
      vehicle|lorry)`,
    `(took|taken|take|taking|takes|going to take|gonna take|threatened to take|threatening to take|planning to take|fleeing with|fled
      with|leaving with|left with|wants to take|gone with) (him|her|them|my|the|our|me|us) [children|kids|son|daughter|child|baby|boys|
      girls|sister|him|her|them|kids] [out|off|back|away|on a|on] [of|to|of the] [the|live in] (abroad|country|turkey|pakistan|india|
      bangladesh|somalia|poland|romania|spain|france|egypt|iran|iraq|nigeria|ghana|jamaica|libya|morocco|algeria|uk|italy|greece|
      portugal|america|usa|australia|germany|ireland|overseas|dubai|syria|lebanon|kurdistan|albania|lithuania|bulgaria|hungary|russia|
      china|thailand|jordan|tunisia|saudi|afghanistan|sudan|kenya|cyprus|brazil|home country|back home) [and|without|never|from|against|
      now|today|tonight|with|for|by|or|wont|n|he|but|on|forever|if|to live]`,
    `(at|to|in|from|got to|on way to|heading to|heading for|gone to|on the way to|drove to|booked) [the|an] (airport|heathrow|gatwick|
      manchester airport|stansted|luton airport|dover|the port|the ferry|eurostar|ferry port|ferry terminal|birmingham airport) ..8
      (taken|take|ex|without|kids|children|him|her|daughter|son|passport|husband|wife|dad|mum|abroad|court)`,
    `(airport|passport|passports|flight|flights|abroad|ferry) ..8 (ex|court|permission|without [my] (consent|permission|telling)|take
      the (kids|children)|taken the (kids|children)|has my (son|daughter|child|kids|children)|stop him|stop her|fled|residency|custody)`,
    `(court order|residence order|prohibited steps|care order|interim care order|contact order|child arrangements order|injunction|non
      molestation order|non mol|restraining order|bail conditions|no contact order|supervision order|residency order|protection order|
      police protection|emergency protection order|special guardianship|ward of court|child protection) ..10 (taken|took|taking|gone|
      missing|run off|ran off|breach|breached|breaking|broken|snatched|with him|with her|refusing|not returned|allowed|picked|turned up|
      disappeared|removed|outside)`,
    `(taken|took|taking|snatched|run off|ran off|refusing|gone|picked up|removed|collected|disappeared) ..10 (court order|residence
      order|prohibited steps|care order|contact order|child arrangements|injunction|non molestation|restraining order|supervised
      contact|bail conditions|residency|protection plan|child protection plan|full custody)`,
    `(isnt|not|never|arent|wasnt|no longer) [legally|even|meant|supposed|allowed] [to] [be|have|see] (allowed|permitted|supposed|meant|
      unsupervised|allowed unsupervised|contact with|near|alone with) [to|unsupervised|any|near|have|contact|be|with|see|be alone] ..8
      (taken|took|run off|ran off|gone|has him|has her|picked (him|her|them) up|collected|disappeared|missing|with (him|her|them)|has
      them|left with|now shes|now hes|got him|got her)`,
    `(supervised contact|unsupervised contact|contact centre|supervised|contact visit) ..8 (run off|ran off|taken|took|gone|left with|
      disappeared|missing|fled|not returned|walked out|snatched|without)`,
    `(taken|took|stolen|snatched|grabbed|stole|has|picked up) [my|the|our] (baby|child|children|kids|son|daughter|sister|brother|little
      brother|little sister|friend|grandson|granddaughter|niece|nephew) (in (a|his|her|their) (car|van)|away|by a (man|stranger|woman)|
      without|against|and (wont|driven|drove|run|is (at|going|refusing))|from|off|out of (the|school|nursery)|to [the] airport|hostage|
      at (knife|gun)|abroad|out the country)`,
    `(theyve|theyre|they|someone|somebody|man|hes|men|woman|people|stranger|shes) [has|have|just|is|are|s|had] (took|taken|got|taking|
      take|stole|stolen|snatched|grabbed|kidnapped) my (sister|brother|friend|mate|son|daughter|baby|child|cousin|mum|little|kids|
      children|girl|boy|niece|nephew|best friend|girlfriend)`,
    '(someone|somebody|a man|a woman|stranger) (has|took|taken|snatched|grabbed|stole) (him|her|them)',
    `(tried|trying|attempted) [to] (grab|snatch|abduct|kidnap|take|pull|drag|lure|get) (me|him|her|my (son|daughter|child)|us|a (girl|
      boy|child)) [off|into|in|away|from|to|when|outside|on] (car|van|street|his|the|a|school)`,
    `(surrogate|birth|biological|bio|real|birth) (mum|dad|family|parents|father|mother) ..6 (taken|took|snatched|gone with|picked (him|
      her) up|run off)`,
    `(ex|husband|wife|partner|dad|father|mum|mother|grandparents|boyfriend) [has|have|is|just|s] (abducted|kidnapped|snatched|fled
      with|absconded with|taken off with|run off with|gone into hiding with|disappeared with|run away with|ran off with|done a runner
      with)`,
    '(walked|drove|driven|driving|run|ran|gone|made|went|wandered|legged) off (with|pushing) [my|the|our|her|his] (pram|buggy|pushchair|baby|toddler|little boy|little girl|child|son|daughter|grandson|granddaughter)',
    '(drove|driven|driving|drive|drives) off with [my|our|the] (baby|child|son|daughter|kids|children|boy|girl|him|her|them) [still|asleep] (in|inside)',
    '(bundled|bundling|dragged|dragging|shoved|shoving|forced|pushed|pulled|threw|thrown|hauled|lifted|wrestled|chucked) (me|him|her|us|them|someone|(my|our|a|the|this) ..2) ..2 (in|into|inside|in the back of|into the back of) ..3 @carried',
    '(being|been|was|got|get|were|getting) (bundled|dragged|shoved|forced|pushed|pulled|thrown|hauled|lifted|carried|chucked) ..3 (in|into|inside|in the back of|into the back of) ..3 @carried',
  ],
  meets: [
    '(taken|took|taking|hid|confiscated) ..3 my passport & (airport|plane|ferry|flight|abroad) & (uncle|dad|mum|family|parents|auntie|husband|grandad)',
    '(man|men|woman|someone|stranger|they|bloke|couple) & (carry|carried|carrying|led|lead|leading|take|took|taking|put|putting) (him|her|them|(my|our) ..1 @kid) & @carried & ((drive|drove|driven|sped|went|drives) (off|away)|gone)',
    '(took|taken|has|got|grabbed) (the|my|our) (baby|children|son|daughter|boys|girls|twins) & (heathrow|gatwick|stansted|luton|airport|ferry|dover|holyhead|border|plane|eurostar) & (husband|wife|ex|partner|father|mother|boyfriend|his dad|her dad|his mum|her mum) & (texted|text|rang|says|said|now|gone|without|picture|photo|boarding|wont answer|voicemail)',
    '(not|never|werent|arent|aint) going back to (mums|dads|mum|dad|my mums|my dads|nans) & (driving|took|taking|taken|ferry|scotland|wales|ireland|abroad|@awayFrom|hiding|secret|doesnt know|car) & (ever|never|again|doesnt know|phone|for good)',
    '(passport|passports|suitcase|suitcases|cases) & (gone|missing|packed|taken|took|left) & (children|kids|both|son|daughter|boys|girls|twins|baby) & (husband|wife|ex|dad|mum|partner|father|mother|boyfriend|girlfriend) ~18',
    '(car|van|man|men|taxi|bike|moped) ..3 (pulled up|stopped|came|drew up) & (took (her|him|them|my)|(she|he) was gone|drove off with|grabbed|got hold of|put (her|him) in|forced)',
    '(out of prison|out of jail|got out of prison|released|on bail|sex offender|register|on tag|schedule 1|convicted) & (collected|picked|took|taken|signed|grabbed|has got|drove) & (him|her|them|my) & @relation',
    '@relation & (made me|making me|makes me|forced me|put me|got me) ..1 (in the|in a|into the|in his|in her|get in|go with|come with) & (not (supposed|allowed|meant)|isnt (allowed|supposed|meant)|court|injunction|restraining|supposed to come near|banned) ~16',
    '@awayFrom & (uncle|dad|mum|family|parents|auntie|grandparents|husband) & ((not|never) (coming|going|come|allowed) (back|home)|staying there|stay there|one way) ~16',
    '(have|theyve|got|holding|took|taken|with) (my|our|your|his|her) (son|daughter|boy|girl|brother|sister|child|mate|baby) & (want money|wants money|ransom|pay them|pay up|money by|or else|transfer|demanding)',
    // By force, into something with wheels.
    '(saw|seen|watched|witnessed|heard) & (pulled|dragged|bundled|grabbed|pushed|forced|snatched|shoved) & @carried & @us',
    // By somebody who may not have them.
    `@relation & (took|taken|take|taking|takes|collected|collecting|picked (me|him|her|them|us|my)|picked up|signed (him|her|them|me|us) out|grabbed|drove|driving|removed|turned up|got (him|her|them|me|us)|has (him|her|them|me|us)) & (lost (custody|care)|no custody|hasnt got custody|
      doesnt have custody|(isnt|not|never|wasnt|arent|hes not|shes not) (allowed|supposed|meant|permitted)|no contact|must not|court (order|said|says|ordered|ruled)|the court|family court|supervised|banned|no (legal|parental) (rights|right|responsibility)|
      injunction|restraining order|not on the (list|form|collection list)|without (my|her mums|his mums|mums|anyones) (permission|consent|knowing|say so|knowledge)|without (telling|asking) (me|us|anyone|mum|dad|school)|(never|not) (seeing|see|going to see|gonna see)
      [my] (mum|dad|her|him|you|them|me) again|social services (said|say)|full custody|sole custody) ~18`,
    // Out of the country.
    `@awayFrom & (took|taken|take|taking|put|driving|drive|flying|fly|flew|going|gone|booked|on|has|picture|texted|got) & ((never|not) (seeing|see|coming|come|going|bringing|bring) [my|us|me|back] (mum|dad|her|him|back|again|home|you)|(mum|dad|she|he|noone|nobody|social worker) doesnt know|chucked my (sim|phone)|
      (took|taken|taking|has|hid|got) (my|our) (phone|phones|sim)|against (my|her|his|our) (will|wishes)|not allowed|isnt allowed|not supposed|not meant to (see|have)|without (my|telling|permission|consent|her (mum|dad)|his (mum|dad))|forced|for good|supposed to be a holiday|was a holiday|it was for a holiday|
      begging|begged|one way|didnt (bring|return)|hasnt (brought|returned)|court|custody) & (@relation|@us)`,
    `(took|taken|taking|hid|hidden|hiding|keeping|kept|ripped up|locked away) (my|our|her|his|their) (passport|passports) & (holiday|wedding|marry|married|@awayFrom|dad|uncle|family|let us|let me|go home|come home|back home|auntie|man)`,
    '(didnt|hasnt|not|never|wont) (bring|brought|bringing|return|returned|returning) (her|him|them) [home|back] & (plane|airport|ferry|abroad|passport|passports|flight|boarding)',
    '(meant to|supposed to|due to) (bring|return|drop|have) (him|her|them) & (plane|airport|ferry|abroad|passport|passports|flight|boarding pass|boarding passes)',
    // By nobody she knows.
    `(woman|man|men|someone|somebody|stranger|couple|boys) [has|have|had|just|in a van|ran up and] (took|taken|grabbed|snatched|lifted|walked off with|drove off with|led) & (pram|buggy|pushchair|swings|pavement|garden|playground|from outside|arms|shop|drove off|ran off|ran away) & (my|our|her|him|baby|child|son|daughter|brother|sister|kid|the pram)`,
  ],
  not: [
    'without (telling|asking) ..8 surprise',
    'staying there (for|til|until) ..3 (weeks|week|holiday|summer|days)',
    '(pulled|pushed|thrown|threw|chucked|shoved|lifted|carried|dragged) [my|the|our|his|her|some|all] (shopping|bags|bag|suitcase|suitcases|stuff|things|bike|tent|boxes|sofa|dog|wheelchair|case|cases|luggage|washing|ball) ..4 @carried',
    '(film|book|show|movie|documentary|episode|series|story|game) (about|where|with) ..6 (kidnapped|abducted|snatched|kidnap|taken)', '(dad|mum|uncle|nan|auntie) (is|are|s) taking us to', 'taken (by|to) [the] (police|ambulance|school)',
    `(kidnapped|abducted|snatched) (my (hoodie|charger|pen|dog|food|chips)|by (aliens|netflix)|purse|bag|phone|defeat|victory|the ball)`,
    `(took|taken|take|taking|picked up|got|takes|grabbed|picking up|put) (him|her|them|me|us|my (son|daughter|kids|children|sister|
      brother|baby)|the (kids|children|baby|boys|girls)) (to (school|nursery|the (park|doctors|dentist|cinema|shop|shops|beach|zoo|gp|
      hospital|vet|police|pictures|football|match|station|library|airport for)|a|an|mcdonalds|maccies|town|football|hospital|see|my|
      nans|his|her|bed|london|a and e|swimming|dance|training|work|spain|france|court|get|ikea|asda|tesco|alton)|out (for|to|on)|
      shopping|swimming|home|for (a|his|her|lunch|dinner|an)|on (holiday|a (walk|trip|day|bike)|the (bus|train|tube))|back (to|home)|
      from (school|nursery|his|her|football|the (bus|station|airport)|work|training|practice) [at|as|and|every|today|on|because|
      yesterday]|camping|up (at|from|late|in)|ages|by surprise|# (hours|mins))`,
    `(in|into|get in|got in|put|getting in|get into) (my|the|a|his|her) [mums|dads|car|van|taxi|mates|friends] (car|van|taxi) (with
      (my|his|her) (mum|dad|friend|mates|nan|brother|sister)|to (go|school|nans|come|get|football)|and (went|drove|go|left)|seat|park|
      wash|home|boot sale|at|now be)`,
    `(abroad|spain|france|turkey|greece|italy|country|poland|portugal|cyprus|dubai|egypt|morocco|plane|flight|pakistan|india) (for [a|
      two|#|our|the|my|his|her] (holiday|holidays|week|weeks|wedding|summer|half term|days|fortnight|christmas)|on holiday|last (year|
      summer)|with school|next (year|week|month|summer)|in (july|august|june|the summer|easter)|when)`,
    'passport (photo|photos|office|renewal|expired)',
    `(made|makes|make|making|told|asked|wants|want) (me|us|him|her) (get in|get into|to get in|go in|sit in|wait in) (the|his|her|a)
      (car|van) (to|because|and (took|drove|went|go) (me|us|home|to)|so|early|for|before|outside)`,
    '(court order|injunction|child protection|care order|supervision order) (in|on|from|since|is|for|says|which)',
  ],
}
