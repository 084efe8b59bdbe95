/** How many, how high, how long: what nobody asks who does not think of dying; and the means fetched, or the deed told as already done. */
import type { Family } from '../shape.ts'

export const asksHow: Family = {
  key: 'asks_how', topic: 'self_harm', level: 'emergency', elsewhere: true, denied: 'concern',
  why: 'Who asks how many it would take or how high it has to be, has fetched the rope, or says it will be done by then, is a step from it.',
  source: 'danger/README, "Suicide" (plan, means, method question); domain.md §1.2 (risk ladder)',
  phrases: [
    // The question.
    `how (many|much) ..3 (@pills|of (them|these|those)) ..4 (would it take|does it take|will it take|it takes|it would take|would do it|would be enough|is enough to|is to many|is to much|
      is (dangerous|fatal|deadly|lethal)|to (die|kill|od|overdose|end|finish|knock (me|you|u)|never|not wake|pass out)|before (you|u|i|it) (die|pass|kills|stop|dont))`,
    `how (high|tall|far up|deep|far|cold|fast|big) ..3 (bridge|building|car park|drop|fall|jump|roof|cliff|balcony|window|water|river|sea|canal|flats|train|tower) ..2 (have|has|need|needs|gotta|does it) ..1 (to be|be) ..3`,
    'how (high|tall|far|many (floors|stories|storeys)) ..6 (to (die|kill (you|yourself|myself))|before (you|u|i) (die|definitely)|survive|be (fatal|deadly)|do it properly)',
    `how long ..3 (does|would|will|do|until|till|before|to) ..5 (bleed out|bleed to death|drown|suffocate|hang|(stop|stops) breathing|die from|die if|to die|you die|u die|i die|starve to death)`,
    '(does|do|will|would|did) [it|you|u|they|hanging|drowning|dying|jumping] ..2 (hurt|feel it|feel anything|be painful|be quick) ..3 (die|dying|hang|hanging|drown|drowning|jump|od|overdose|bleed|train)',
    `what (happens|would happen|will happen) (if|when) ..2 (take|takes|took|swallow|swallowed|drink|drank|neck|necked|od|overdose) ..3 (bleach|whole|all|box|packet|bottle|#10-200|loads|lots|to many|@poison)`,
    '(could|would|can|will|did) (you|u|i|someone|anyone|a person|people|ya) ..2 survive ..3 (fall|jump|drop|storey|storeys|stories|floors|bridge|train|hanging|overdose|roof|multi storey)',
    '(ways|way) to (die|go|do it|end it|kill (myself|yourself|urself)|off (myself|yourself)) ..3 (painless|hurt|quick|quickly|quickest|fast|hours|without pain|without|peaceful|easy|easiest|that)',
    '(looking up|looked up|look up|googling|googled|searching|searched|reading about|read about|asked chatgpt|youtubed|watching videos (on|about)) ..4 (ways|how) to (die|go|end|kill|hang|drown|not wake)',
    `(whats|what is|wots) the (most|max|maximum|least|minimum) ..3 (@pills) ..8 (before|can (have|take)|works|to (die|kill|work|do it))`, '(which|what) way ..2 (hurts|hurt) (least|less|the least)', '(u|you) had to pick ..2 would (u|you) do it',
    // The words for it.
    '(do|doing|done|did|dae) (myself|himself|herself|themselves|yourself) in',
    '(do|doing|done|did|make) away with (myself|himself|herself)',
    '(finish|finishing|finished|bump|bumping) (myself|himself|herself) off',
    '(dig|digging) my own grave tonight',
    '(drink|drinking|take|taking|swallow|eat|inject|sniff) ..2 (something|anything|poison|bleach|it all|them all|tablets|pills|stuff|acid) ..1 (and|to) (die|kill (himself|herself|myself)|end)',
    `(not|aint|no longer|never) ..1 (scared|afraid|frightened|feared|fearful|terrified) (of|about|to) (dying|die|death|be dead|being dead)`,
    // Fetched.
    `(got|ive|found|took|taken|nicked|bought|grabbed|hid|hidden|have|brought|borrowed) ..2 (rope|noose|tow rope|bit of rope|ligature) ..2 (from|out of|off|in|under|outta) ..2 (dads|garage|shed|loft|b and q|bnq|homebase|screwfix|wickes|
      (my|his|her) ..1 (room|bag|wardrobe|drawer|bed|rucksack)|grandads|stepdads|amazon)`,
    '(found|got|have|picked|know|sorted) ..2 (a|the|my|which|good|right|perfect) ..1 (tree|beam|branch|bridge|spot) ..3 (to|for) ..1 (do it|hang|jump|end|tie|me|hold me|hold my)',
    // Done by then.
    'by (the time|then|when) ..8 (ill|i will|i|itll|it will|im|it|ive) ..2 (have done it|done it|did it|be gone|gone|be dead|be over|be to late|already gone|be done|wont matter|wont be (here|alive)|have gone)',
    '(it will|itll|its|it is|will) ..1 (be done|done|be over) (by the time|before) ..4 (read|reads|see|sees|get|gets|find|finds|home|here|back)',
  ],
  meets: [
    '(dying|death|to die|die) & (i want it|want it|looking forward to it|welcome it|ready for it|been planning|planning it|made peace|at peace with it|wouldnt fight it) & (i|im|ive|me|my) ~14',
    `(pumped my stomach|overdosed|overdose|tried to (kill|hang|drown|end)|attempted|attempt|sectioned|cut me down|found me|last time) & (this time|this year|next time|now) &
      (wont tell|tell noone|not telling|properly|do it right|work|works|to late|wont fail|no mistakes|noone will|nobody will|noone to (stop|find)|mean it|not gonna (fail|miss|tell)|get it right) ~26`,
    '(ways to die|how to die|ways to kill) & (google|googling|googled|searched|searching|looking|looked|hours|phone|painless|reading|read|night) ~14',
    `(said|says|saying|told|threatening|threatens|threatened|texted|screaming|shouting) & (drink|take|swallow|jump|cut|hang|burn|set fire to|run) ..3 (something|poison|bleach|acid|himself|herself|in front|off|it|tablets|pills|petrol) & (die|kill (himself|herself)|end (it|himself|herself|her life|his life)|be dead) ~16`,
    '(asked|asks|asking|wanted to know|wants to know|keeps asking) & how (high|many|long|far|deep|much) & (bridge|@pills|car park roof|bleed|die|drown|cliff|jump|kill|survive|hang) & (he|she|her|his|hes|shes) ~20',
  ],
  not: [
    '(dumb|stupid|million|thousand|1000|hundred|so many|funny) ways to die',
    '(for (a|my|his|her) (headache|head|period|tooth|cold|fever|temperature|back|cramps|hangover|knee|ankle)|a day|per day|every (four|4|six|6) hours|in 24 hours)',
    '(rope|ropes) ..6 (swing|tyre|climb|climbing|skipping|dog|boat|tent|tarp|roof rack|sledge|pe|horse|washing|tug|scouts|trailer|tow|canoe|kayak|hammock|gym|ladder|wardrobe|sofa|mattress|tree house) ..8',
    '(do|doing|did|done) (myself|himself|herself) in ..2 (running|training|at (the gym|football|work|boxing)|on (leg day|that hill)|revising|hoovering)',
    '(not|never) ..1 scared to die ..2 (in|on) (the|this|a) ..1 (game|level|match)',
  ],
}
