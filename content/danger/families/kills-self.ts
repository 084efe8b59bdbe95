/** Talk of killing oneself or ending one's life, in any of the words and slang that young people use, is meant until a person has asked. */
import type { Family } from '../shape.ts'

export const killsSelf: Family = {
  key: 'kills_self', topic: 'self_harm', level: 'emergency', lightly: true, elsewhere: true, denied: 'concern',
  why: 'Talk of killing oneself or ending one\'s life, in any of the words and slang that young people use, is meant until a person has asked.',
  source: 'danger/README, "Suicide"; domain.md §1.2 (risk ladder) and §5.1 (families that word lists miss)',
  meets: [
    // Asking how much it takes, or meaning to take it all.
    `how (many|much) ..6 (take|takes|took|need|needs|get|be enough) & (kill|die|dead|overdose|finish (me|you|someone)|end it|knock you
      out forever)`,
    `(considering|thinking about|thinking of|thought about|tempted to|tempted by|feel like|might|gonna|going to|want to|wanna|could just|
      about to|planning on) & (taking|take|swallow|swallowing|neck|necking|down|downing|popping) ..2 (whole|all|every|entire|lot|loads|
      bottle of|box of) ..2 (packet|packets|pack|box|bottle|strip|strips|blister|tablets|pills|paracetamol|meds|lot|ibuprofen|of them)`,
    `(walk|walking|swim|swimming|wade|wading|drive|driving|float|floating) ..1 (into|out to|out into|off) ..1 (sea|ocean|water|river|
      lake|waves|woods|cliff|pier) & (not|never|dont|without) ..1 (come back|coming back|stop|stopping|turn round|turning back|be seen)`,
    `(stood|standing|sat|sitting|waiting|waited|platform|station|tracks|bridge) & (a fast one|fast train|the fast one|next train|non
      stopping|express|thinking about jumping|thinking of jumping|in front of it|want to jump|gonna jump|going to jump)`,
  ],
  phrases: [
    `(gonna|going to|want to|wanna|ill|feel like|think about|thinking about|might|thought about) ..3 (drown|drowning) [myself] ..1 (in|
      myself) ..2 (river|canal|sea|lake|bath|pond|reservoir|ocean|$)`,
    `(thinking|thoughts|talking|talks|talked|plan|planning|ready|close) ..2 (ending|to end|of ending|about ending) (things|everything|it|
      it all|my life|this life)`,
    '(end|ending|finish) (it|it all|things|everything) tonight',
    '(ive|i have|got|having) [got|made|have] ..1 (a plan|plans|a way|it planned) (to|for) (die|end|ending|kill|do it|not be|leave this)',
    `(drive|driving|drove|crash|crashing|kill|drown|gas|take) (us|us all|the kids|them|everyone) ..4 (sea|river|cliff|wall|bridge|lake|
      canal|tree|oncoming|with (her|him|me))`,
    `(swallow|swallowing|take|taking|took|down|downing|eat|eating|neck|popping|drink|drinking|od on|overdose on|overdosing on|overdosed
      on|consume|ingest) (all|every|everything|an entire|the entire|the whole|a whole|whole|enough|loads of|to many|handful of|a load of|
      all of) [of|in|full|single|my|the|these|her|his|bottle|box] [of|my|the|pill|bottle|bottles|box|last] [of|my|the|pill] (@pills|
      medicine cabinet|bleach|every pill)`,
    `(have|got|bought|loaded|loading|holding|own|get|find|found|access to|cleaning) [a|the|my|dads|my dads] [dads|mums|loaded|fathers]
      (gun|shotgun|pistol|rifle|glock|revolver|noose|bullets)`,
    'tonight [i|im|is] [will|gonna|am] [finally] (do it|gonna do it|doing it|end it|ending it|killing|the night)',
    `(everything|all|its all|have everything) [is|all|has been|is all|ive] (planned out|planned|ready|prepared|set up|in place|arranged|
      sorted) ..8 (waiting|go|die|tonight|when|goodbye|just need|holiday|alone|out|leave|end|date|do it|note|letters)`,
    `(drive|driving|drove|walk|walking|cross|crossing|pass|passing) ..3 (bridge|cliff|tracks|train|motorway|traffic|lorry|lorries|wall|
      tree) ..6 (swerve|swerving|jump|jumping|drive off|driving off|stepping|crash|crashing|end|falling|let go|think about)`,
    '(hung|hang|hanging) myself ..3',
    '(pistol|gun) ..4 (mouth|head|temple|myself|trigger)',
    '(psych|psychiatric|mental) (ward|hospital|unit|hold|inpatient)',
    '(scared|afraid) of myself',
    '(dont|do not|cant|cannot) (let|stop) (me|him|her) (kill|end|hurt|jump|do it)',
    '(to|and|of|about|for) (kill|hang|shoot|drown|stab|slit|end) (myself|my life|my wrists|my own|my throat)',
    'i attempted (again|last|two|three|a|and|on|to|it|once|yesterday|when)',
    '(suicide|suicidal|self harm) ..3 (attempt|attempts|attempted|thoughts|plan|note|letter)',
    `(researching|researched|looking up|looked up|looking into|reading about|read about|googling|googled|googles|found|find|choosing|
      chose|deciding on|picked|thinking about|comparing|watching|searching|searched) [all|the|different|some|about|up|for|loads of|for
      the] [best|easiest|different|painless|quickest|suicide|right|a|quick] (methods|method|ways out|painless ways|suicide|suicides|
      lethal doses|lethal dose|overdoses|hanging|bridges to|heights of|exit plans)`,
    `(drive|driving|drove|steer|crash|crashing|ride) [my|the|his|her|them|us|both|me|it|all] [car|both|bike] [straight|right] (off the
      (road|bridge|cliff|edge)|into a (wall|tree|lorry|river)|into oncoming)`,
    `(guts|courage|nerve|balls|strength|energy|willpower|brave enough|bottle|confidence|strong enough) to (end|do it|kill|go through|
      jump|die|finish|take|leave this|cut deeper|od|overdose|end things|end it)`,
    `end (it|things|everything|this|my|myself) (all|now|tonight|today|here|for good|once|forever|permanently|right here|before|quick|
      quickly|already|and|peacefully)`,
    '(guts|courage|wish|want|need|plan|ready|going|gonna|about) ..2 end (things|it|everything|this|my)',
    `(end|ending|ended|ends) (my|his|her|their|own|this) [own|miserable|pathetic|sad|worthless|short|young|painful|stupid] (life|lives|
      suffering|pain|misery|existence)`,
    '(take|took|taking|taken|lose) [my|his|her|their] own (life|lives)',
    `(planning|planned|plans|plan|planing) [on|to|for|it|her|his|my|how|a] [how|to|of] (end|ending|kill|killing|suicide|die|dying|death|
      hang|jump|overdose)`,
    `(hanging|hang|hung|drown|drowning|shoot|shooting|stab|stabbing|poison|gas|electrocute|suffocate|strangle|starve) (myself|himself|
      herself|themself)`,
    '(pull|pulling) the (trigger|plug on my life)',
    '(bullet) (in|through|to) (my|the) (head|brain|skull|heart)',
    '(bleed|bleeding|bled) (out|to death) (in|and|tonight|until|on purpose)',
    '(slit|slitting|slash|slashing) ..2 (wrist|wrists|throat|veins)',
    '(unalive|unaliving|kms|ctb)',
    `(kill|killing|kills|killed|offing|off|end|ending|neck|necking|top|topping|hang|hanging|hanged|hung|shoot|shooting|shot|stab|drown|
      drowning|starve|suffocate|suffocating|poison|poisoning|gas|gassing|electrocute|unalive|unaliving|delete|strangle|murder|erase|
      slaughter|merk|choke|asphyxiate|burn|throw|throwing) @self`,
    `(take|taking|takes|took|end|ending|ends|ended|finish|finishing) (my|his|her|their|my own|his own|her own|their own|this) (life|
      lives|existence|own life|pathetic life|miserable life|sad life|shitty life|worthless life|suffering|misery)`,
    `(end|ending|ended|finish|finishing) (it all|it|everything|everything|all this|my suffering|this pain|this life|my pain|this all|the
      suffering|my misery|the pain) (all|now|tonight|today|tomorrow|soon|for good|forever|permanently|myself|this weekend|right now|here|
      then|quickly|for me)`,
    `(want|wanna|going|gonna|will|ill|ready|about|think|thinking|thought|considering|planning|plan|decided|need|trying|tryna|tempted|
      could|should|might|gotta|rather|better|time|way|feel like|close|closer|dying|threatening|threatened|threatens|wants|said he|said
      she|says he|saying|ways|how|courage|strength|guts|brave enough|brave|enough|id) [i|he|she|hell|shell] [to|of|about|on|im|gonna|
      will|wants to] [@so] (end it|ending it|end everything|ending everything|end this|end things)`,
    '^ [i|im|ill] [gonna|going to|wanna|want to|might|should|could] end it [all] $',
    'jump to my death',
    'fall to my death',
    'bleed to death',
    'bleeding out on purpose',
    'cut my (throat|jugular|neck)',
    '(slit|slitting|slash|slashing|open|opening|cut open) (my|his|her|their) (wrists|wrist|throat|arms|veins|neck)',
    `(want|wanna|gonna|going|will|ill|about|planning|plan|ready|might|could|should|id|wants|tempted|thinking|think|considering|feel|
      feeling|urge|threatening|threatened|tryna|trying|decided|said he|said she|keep thinking|imagine|fantasise|fantasising|rather|need)
      [i|to|of|about|on|like|hed|shed|hell|shell|he will|gonna|wants to] [@so] (jump|jumping|throw myself|throwing myself|leap|leaping|
      step|stepping|walk|walking|run|running|lie down|lay down|sit|dive|fall|drive|driving|crash|crashing) (off|off of|in front of|
      infront of|from|out of|out|into|under|on|in|over|out in front of) [a|the|this|that|my|some|an|next|oncoming|first|moving] [next|
      oncoming|fast|moving|motorway|tall|nearest|first|high|cliff] (@high|@train|@rail|@water|traffic|wall|tree)`,
    '(jump|jumping) (off|from|of) (a|the|this|that|my) (bridge|roof|cliff|building|multi storey|flyover|balcony|car park)',
    `(jump|jumping|step|stepping|walk|walking|throw myself|throwing myself|run|running|walked|stepped|jumped) (in front of|infront of|
      under|out in front of|into) (a|the|next|traffic|an oncoming|oncoming|cars|some|moving|that) [next|oncoming|moving] (train|bus|car|
      lorry|truck|tube|traffic|tram|cars|van)`,
    '(blow|blowing) (my|his|her) (brains|head)',
    `(tied|tie|tying|made|make|making|got|have|bought|hung|wrapped|put|wraps|found) (a|the|my|this) [round my neck] (noose|ligature|rope
      round|rope ready|rope and|rope to|belt round|cord round|rope tied|rope up)`,
    'ligature',
    'noose',
    `(kms|ctb|sewerslide|unalive|rope myself|roping|neck myself|self delete|self terminate|toaster bath|exit bag|final exit|yeet myself|
      uninstall life|uninstall myself|kermit suicide|commit die)`,
    'gonna commit',
    'wanna commit (today|tonight|tomorrow|right now|already|tbh|so|man|rn)',
    `(feel|feeling|felt|feels|am|im|hes|shes|was|is|been|being|got|gets|get|getting|so|very|actively|become|becoming|became|highly|
      extremely|still|constantly|always|sounds|seems|passively|chronically|really|shit and|depressed and|child|daughter|son|friend|mate|
      dead|kinda|proper) [been|a bit|so|very|really|kind of|feeling|quite|actively|extremely|seriously] suicidal`,
    `suicidal (thoughts|thought|feelings|ideation|again|right now|today|tonight|tendencies|ideas|since|for|because|im|i|and|every|all|
      urges|plan|plans|over|at|person|teen|child|episode|ideations|rn|with|mood)`,
    'suicidal',
    '^ suicide $',
    `(thoughts|idea|ideas|plan|plans|note|notes|letter|letters|feelings|talk|messages|pact|attempt|attempts|threat|threats|ideation|
      watch|risk|on|about|google|googled|googling|searching|searched|researching|researched|looking up|looked up|method|methods|word|
      mind) [of|about|for|up] suicide`,
    `suicide (note|notes|letter|letters|pact|plan|plans|thoughts|attempt|attempts|threat|threats|method|methods|is (the|my|all|an|only|
      looking|on|always|constantly)|sounds|seems|feels|again|tonight|today|thats all|ideation|watch|risk|forum|forums|site|sites|website|
      websites|searches|kit|bag|hotline|helpline|crossed|letter)`,
    '(my|her) suicide (attempt|attempts|note|plan|plans|thoughts|will|letter)',
    '(i|he|she) (will|would|could|should|might|did) suicide',
    `(try|tried|tries|trying|tryna|attempt|attempting|attempted|going|gonna|about|want|wanna|threatened|threatening|threatens|said|says|
      saying|planning|plan|intending|intend) [to|she|he|shell|hell|shed|hed] [@so] (end (his|her|my|their|everything|it)|kill (himself|
      herself|myself|themself|themselves)|hang (himself|herself|myself)|jump (off|in front|from|out of)|overdose|od|drown (himself|
      herself|myself)|take (his|her|my) (own life|life))`,
    `(quick|quickest|easy|easiest|painless|peaceful|fast|fastest|best|simplest|less painful|least painful|good|nice) [and|most|quick|and
      painless|and easy|&] [painless|easy|quick|peaceful|efficient] (way|ways|method|methods|death) [for me] [to] (die|go|kill|end|do it|
      out|of dying|of killing|of suicide|commit|kms|leave this|overdose|od|ctb)`,
    'how (high|far|long|deep|tall) (does|do|would|will|is) ..4 (jump|die|drown|bleed out|kill|fall|hang|overdose|od|cut)',
    `(does|will|would|do) [it|hanging|jumping|drowning|overdosing|dying|od|an overdose] hurt (to die|if you|to hang|to drown|to jump|to
      overdose|dying|before you)`,
    '(does|will|would) (dying|hanging|drowning|jumping|overdosing|death) hurt',
    'is (dying|hanging|drowning|overdosing) (painful|sore|quick|peaceful)',
    '(kill|end) (me|my life) (please|pls) (im serious|i cant)',
    '(hung|hanged|shot|drowned) (himself|herself|myself)',
    'kys',
    'off myself',
    'end myself',
    '^ kms $',
    'is ending (his|her) life',
    'die by my own hand',
  ],
  not: [
    '(great|late) ..1 (uncle|aunt|auntie|nan|grandad|grandfather|grandmother) ..3 (own life|killed himself|killed herself|hanged himself|hung himself) ..4',
    '(own life|killed himself|killed herself) ..2 (years ago|in the (fifties|sixties|seventies|eighties|nineties|50s|60s|70s|80s|90s|war)|before (i|any of|he|she|they) (was|were|ours))',
    `(killing|killed|kill|peeing|wetting) (himself|herself|myself|themselves|ourselves|yourself) (laughing|with laughter|at (some|a|the|
      his|her|that)|over (a|the|some))`,
    `suicide (bend|hill|corner|sprints|runs|squad|blonde|silence|boys|door|doors|pact in the (play|book|film)|note in the (play|book|
      film))`,
    `(romeo|juliet|shakespeare|essay|novel|gcse|character|characters|poem|set text|macbeth|ophelia|hamlet) ..14 (top themselves|kill
      themselves|kills (himself|herself)|killed (himself|herself)|suicide)`,
    `(packet|packets|pack|box|bottle|bag|tub|tin) of (biscuits|crisps|sweets|haribo|chocolates|chocolate|water|juice|squash|cookies|wine
      gums|chewing gum|gum|tissues|seeds|doughnuts|cereal|cakes|chips|nuggets|ribena|coke|pop|milk|shampoo|plasters)`,
    '(end|finish|ending) (it|things|everything) tonight (so|with|then|and (hand|send|submit)|my|the|for)',
    'how (many|much) ..6 (kill|killing) (a|an|the|it|weeds|mould|germs|ants|wasps|him in|the boss|them in)',
    '(fast|next|express) train (to|from|home|is|back|leaves|at)',
    `(defence|defending|defenders|tactics|attack|midfield|driving|overtake|line up|formation) [is|thats|was|its|are|absolutely|pure|just]
      suicidal`,
    'suicidal (defence|defending|tackle|pass|backpass|driving|move|play|charge|squirrel|pigeon)',
    '(rope|ropes) and (harness|hooks|tent|chalk|paddle|saddle|lead)',
    'throwing myself out [of] (the|a|that) window',
    'that (hill|road|exam|shift|walk) is suicide',
    '# kms',
    '(shot|shoot|shooting|throw|throwing) (myself|himself|herself) (in the foot|into (work|school|my|a|the)|at|on the|a party|down on)',
  ],
}
