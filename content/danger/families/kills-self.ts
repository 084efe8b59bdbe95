/** Talk of killing oneself or ending one's life, in any of the words and slang that young people use, is meant until a person has asked. */
import type { Family } from '../shape.ts'

export const killsSelf: Family = {
  key: 'kills_self', topic: 'self_harm', level: 'emergency', elsewhere: true, denied: 'concern',
  why: 'Talk of killing oneself or ending one\'s life, in any of the words and slang that young people use, is meant until a person has asked.',
  source: 'danger/README, "Suicide"; domain.md §1.2 (risk ladder) and §5.1 (families that word lists miss)',
  phrases: [
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
    `(only|best|easiest|one|quickest|final|last) (way|option|solution|escape|answer|choice|exit|thing|path|route) [out|left|for me|
      forward|i have|i see] [out|left|i see|for me|of this|now] (is|seems|might be|would be|to be) [to] (death|die|suicide|kill|killing|
      end|ending|dying|jump|be dead|overdose|not be|leave this|not exist)`,
    '(hung|hang|hanging) myself ..3',
    '(to|and|of|about|for) (kill|hang|shoot|drown|stab|slit|end) (myself|my life|my wrists|my own|my throat)',
    'i attempted (again|last|two|three|a|and|on|to|it|once|yesterday|when)',
    `(researching|researched|looking up|looked up|looking into|reading about|read about|googling|googled|googles|found|find|choosing|
      chose|deciding on|picked|thinking about|comparing|watching|searching|searched) [all|the|different|some|about|up|for|loads of|for
      the] [best|easiest|different|painless|quickest|suicide|right|a|quick] (methods|method|ways out|painless ways|suicide|suicides|
      lethal doses|lethal dose|overdoses|hanging|bridges to|heights of|exit plans)`,
    `(drive|driving|drove|steer|crash|crashing|ride) [my|the|his|her|them|us|both|me|it|all] [car|both|bike] [straight|right] (off the
      (road|bridge|cliff|edge)|into a (wall|tree|lorry|river)|into oncoming)`,
    `(guts|courage|nerve|balls|strength|energy|willpower|brave enough|bottle|confidence|strong enough) to (end|do it|kill|go through|
      jump|die|finish|take|leave this|cut deeper|od|overdose|end things|end it)`,
    '(guts|courage|wish|want|need|plan|ready|going|gonna|about) ..2 end (things|it|everything|this|my)',
    `(end|ending|ended|ends) (my|his|her|their|own|this) [own|miserable|pathetic|sad|worthless|short|young|painful|stupid] (life|lives|
      suffering|pain|misery|existence)`,
    `(hanging|hang|hung|drown|drowning|shoot|shooting|stab|stabbing|poison|gas|electrocute|suffocate|strangle|starve) (myself|himself|
      herself|themself)`,
    '(pull|pulling) the (trigger|plug on my life)',
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
    'bleed to death',
    `(want|wanna|gonna|going|will|ill|about|planning|plan|ready|might|could|should|id|wants|tempted|thinking|think|considering|feel|
      feeling|urge|threatening|threatened|tryna|trying|decided|said he|said she|keep thinking|imagine|fantasise|fantasising|rather|need)
      [i|to|of|about|on|like|hed|shed|hell|shell|he will|gonna|wants to] [@so] (jump|jumping|throw myself|throwing myself|leap|leaping|
      step|stepping|walk|walking|run|running|lie down|lay down|sit|dive|fall|drive|driving|crash|crashing) (off|off of|in front of|
      infront of|from|out of|out|into|under|on|in|over|out in front of) [a|the|this|that|my|some|an|next|oncoming|first|moving] [next|
      oncoming|fast|moving|motorway|tall|nearest|first|high|cliff] (@high|@train|@rail|@water|traffic|wall|tree)`,
    `(jump|jumping|step|stepping|walk|walking|throw myself|throwing myself|run|running|walked|stepped|jumped) (in front of|infront of|
      under|out in front of|into) (a|the|next|traffic|an oncoming|oncoming|cars|some|moving|that) [next|oncoming|moving] (train|bus|car|
      lorry|truck|tube|traffic|tram|cars|van)`,
    '(blow|blowing) (my|his|her) (brains|head)',
    `(tied|tie|tying|made|make|making|got|have|bought|hung|wrapped|put|wraps|found) (a|the|my|this) [round my neck] (noose|ligature|rope
      round|rope ready|rope and|rope to|belt round|cord round|rope tied|rope up)`,
    `(kms|ctb|sewerslide|unalive|rope myself|roping|neck myself|self delete|self terminate|toaster bath|exit bag|final exit|yeet myself|
      uninstall life|uninstall myself|kermit suicide|commit die)`,
    `(commit|committing|commited|committed|comit|comitting|commiting|attempt|attempting|attempted|consider|considering|considered|
      contemplate|contemplating|contemplated|think of|thinking of|thought of|thinking about|thought about|think about|threaten|
      threatened|threatening|threatens|plan|planning|planned|want|wanna|going to|gonna|die by|try|trying|tried|do|talk about|talking
      about|talks about|talked about|mention|mentioned|mentions|feel like|feeling like|resort to|into) [to|of|about|commit|committing|
      her|his|my|own] suicide`,
    `(feel|feeling|felt|feels|am|im|hes|shes|was|is|been|being|got|gets|get|getting|so|very|actively|become|becoming|became|highly|
      extremely|still|constantly|always|sounds|seems|passively|chronically|really|shit and|depressed and|child|daughter|son|friend|mate|
      dead|kinda|proper) [been|a bit|so|very|really|kind of|feeling|quite|actively|extremely|seriously] suicidal`,
    `suicidal (thoughts|thought|feelings|ideation|again|right now|today|tonight|tendencies|ideas|since|for|because|im|i|and|every|all|
      urges|plan|plans|over|at|person|teen|child|episode|ideations|rn|with|mood)`,
    'suicidal',
    `(try|tried|tries|trying|tryna|attempt|attempting|attempted|going|gonna|about|want|wanna|threatened|threatening|threatens|said|says|
      saying|planning|plan|intending|intend) [to|she|he|shell|hell|shed|hed] [@so] (end (his|her|my|their|everything|it)|kill (himself|
      herself|myself|themself|themselves)|hang (himself|herself|myself)|jump (off|in front|from|out of)|overdose|od|drown (himself|
      herself|myself)|take (his|her|my) (own life|life))`,
    `(quick|quickest|easy|easiest|painless|peaceful|fast|fastest|best|simplest|less painful|least painful|good|nice) [and|most|quick|and
      painless|and easy|&] [painless|easy|quick|peaceful|efficient] (way|ways|method|methods|death) [for me] [to] (die|go|kill|end|do it|
      out|of dying|of killing|of suicide|commit|kms|leave this|overdose|od|ctb)`,
    `how (many|much) [of] [these|my|mg of|more|x] (pills|tablets|paracetamol|ibuprofen|painkillers|antidepressants|sertraline|codeine|mg|
      sleeping|bleach|insulin|propranolol|aspirin) [pills|tablets] [does it|will it|would it|do i|to|would|will|is|can|you|should i|
      until|till|i|kill|before|it takes] (take|need|to|kill|kills|be|die|a|i|you|lethal|fatal|enough|have|would|will|it|before|overdose|
      od|die|in)`,
    'how (high|far|long|deep|tall) (does|do|would|will|is) ..4 (jump|die|drown|bleed out|kill|fall|hang|overdose|od|cut)',
    `(does|will|would|do) [it|hanging|jumping|drowning|overdosing|dying|od|an overdose] hurt (to die|if you|to hang|to drown|to jump|to
      overdose|dying|before you)`,
    'is (dying|hanging|drowning|overdosing) (painful|sore|quick|peaceful)',
  ],
  not: [
    '(rope|ropes) and (harness|hooks|tent|chalk|paddle|saddle|lead)',
    'how (many|much) ..2 (can|do|should|could) (i|you|he|she|we) (take|give|have) ..3 (for|in (a|one) day|a day|every|with|safely|per)',
    'throwing myself out [of] (the|a|that) window',
    'that (hill|road|exam|shift|walk) is suicide',
    '(if i have to|one more|another) ..10 (jump|throw myself|launch myself) (out|off) (of|the|a) [the] (window|roof|balcony)',
    '# kms',
    '(shot|shoot|shooting|throw|throwing) (myself|himself|herself) (in the foot|into (work|school|my|a|the)|at|on the|a party|down on)',
  ],
}
