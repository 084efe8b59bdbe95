/** A child of nine or under who cannot be found is in danger because of their age alone. */
import type { Family } from '../shape.ts'

export const youngChild: Family = {
  key: 'young_child', topic: 'young_child', level: 'emergency', speaker: 'parent', denied: 'nothing',
  why: 'A child of nine or under who cannot be found is in danger because of their age alone.',
  source: 'danger/README, "Child 9 or under missing"; 002 Part A (in the flow, ten is a red flag too)',
  phrases: [
    `[my|our|the|a] (@teeny|@little years old|#0-9 years|#0-9 year) ..14 (never came (back|home)|never arrived|never returned|not
      returned|didnt come (back|home)|not come (back|home)|hasnt come|hasnt returned|not back|went missing)`,
    `(son|daughter|grandson|granddaughter|child|boy|girl|nephew|niece|brother|sister|she|he|hes|shes|little one|lad) [is|was|aged|age|
      he is|she is|hes|shes|who is|called] [only|just|aged|about] #0-9 [years|years old|old] ..14 (not come|not back|did not|didnt|
      hasnt|cant see|cant find|gone|missing|lost|absconded|cant locate|search everywhere|looked everywhere|looking everywhere|searched
      everywhere|nowhere|ran|run|walked|wandered|vanished|disappeared|out of sight|not here|escaped|not answering|left school|never
      arrived|snuck|taken)`,
    `(aged|age) (one|two|three|four|five|six|seven|eight|nine|#0-9) ..10 (cant locate|cannot locate|cant find|lost|missing|gone|not
      come|not seen|who we cant|wandered|disappeared|strayed)`,
    `(cant locate|cant find|cannot find|unable to find|lost sight of|lost|looking for|missing|search for|searching for) ..8 (aged|age|
      is|who is|hes|shes) (one|two|three|four|five|six|seven|eight|nine|#0-9) [years|years old|$|in|at|he|she|and]`,
    `(toddler|baby|little boy|little girl|my little one|infant) ..8 (cant find|cant see|gone|missing|not here|nowhere|
      disappeared|garden gate|front door open|back door open|gate open|got out|wandered|vanished)`,
    '(gate|door|window) [was|is|wide|left] open ..4 (cant see|cant find|gone|not here|no sign|missing|nowhere)',
    '@little ..6 (gate|door) open',
    '#0-9 [years old] (absconded|ran away|run away|missing|gone|lost|abducted|taken|wandered|not returned)', '@teeny ..12 @gone',
    '@gone ..12 @teeny', '@seek ..6 @teeny', '@teeny ..8 @seek',
    `(is|hes|shes|only|aged|age|was|turned|just|aged only|my|shes only|hes only|theyre|is only|are|a) @little [years old|and|hes|shes|
      she|he|so|old|n|but|been|just|nearly|next|in|today] ..8 @gone`,
    `@gone ..10 (hes|shes|is|only|aged|age|just turned|just|turned|is only|hes only|shes only|are) @little ..1 (years old|$|and|hes|
      shes|please|he|she|its|old|so|been|since|with|for|i|we|this|today|now|what|can|help)`,
    `(hes|shes|is only|aged|age|is|hes only|shes only|just turned|he is only|she is only) @little ..14 (not back|hasnt come|nowhere|
      everywhere|walked out|nobodys seen|noones seen|noone has seen|nobody has seen|gone|missing|lost|cant find|wandered|disappeared|
      vanished|ran off|run off|not home|not in|not there|never arrived|didnt arrive|not been seen|no sign|cant see|escaped|got out|
      taken)`,
    `(not back|hasnt come (back|home)|nowhere|everywhere|walked out|noones seen|noone has seen|gone|missing|lost|cant find|wandered|
      disappeared|vanished|ran off|run off|not home|no sign|escaped|got out|away) ..8 (hes|shes|aged|age|is only|hes only|shes only|just
      turned|is) [just turned|just|only] @little (years old|months|$|and|please|so|help|what|hes|shes)`,
    '@mine [is|s|aged|in|age|was|of|thats] [only|aged|just] #0-9 ..6 @gone',
    '@gone ..4 @mine [is|aged|who is|age|of|s] [only|aged|just] #0-9',
    `@child #0-9 ..8 (gone|missing|lost|wandered|vanished|disappeared|ran off|run off|not back|not come|cant find|taken|got out|
      escaped|walked out|wondered)`,
    `(cant find|lost|cant see|looking for|missing|no sign of|gone) (my|our|the|her|his) [little|wee|youngest|own] @child
      [aged|age|hes|shes|is|and|who is|of] [only|is|just|aged] #0-9 (years|year|old|$|and|he|she|hes|shes|in|at|from|please|wearing|what|we|i)`,
    '(year|yr) (1|2|3|4|one|two|three|four) ..12 @gone',
    `(in|at|from|goes to) @class_ ..12 (gone|missing|lost|wandered|not (there|been seen|come|back)|disappeared|walked out|nobody|noones
      seen|noone has seen|cant find|not collected|ran off|run off|vanished|run away|left|got out|escaped|nowhere)`,
    `(gone|missing|lost|wandered|disappeared|walked out|cant find|vanished|ran off|got out|escaped|not come|no sign) ..8 (nursery|
      reception|preschool|infant school|year (1|2|3|4)|primary 1|primary 2|childminders|playgroup|toddler group)`,
    `(toddler|baby|newborn|infant|preschooler|my little one|our little one|two year old|three year old|wee one|wee boy|wee
      girl|little boy|little girl|tot|wee yin) [is|has|s|been|just|his|have|cant] ..4 @gone`,
    `(cant find|lost|lost sight of|where is|missing|looking for|cant see|no sign of|gone with|seen) [my|the|our|me|a|her] [two|three|
      four|five|#] [year old|little|wee|own] (toddler|baby|little boy|little girl|little one|wee one|wee boy|wee girl|infant|
      tot)`,
    `(wandered|wondered|wandering|toddled|crawled) (off|away|out|outside) [at|in|from|on|and|out] [the|a|in|of] (park|shop|shops|
      supermarket|beach|funfair|fair|zoo|asda|tesco|house|garden|playground|shopping|town|ikea|campsite|front door|market|garden gate|
      soft play|crowd|home|station|street|woods)`,
    `@child [is|s|aged|age|of|who is|hes|shes|thats] #0-9 (wandered|gone|missing|lost|vanished|disappeared|ran|run|walked|left|got|
      escaped|never|not|didnt|hasnt|went|has|was|from)`,
    `(back|front|garden|side) (door|gate) (open|was open|wide open|unlocked) ..6 (gone|cant find|toddler|little|not here|got out|#0-9|
      missing|not there)`,
    `(aged|age) #0-9 ..14 (not back|missing|gone|lost|hasnt come|not come|not home|cant find|wandered|nowhere|not seen|vanished|
      disappeared|walked out|ran off|never came)`,
    '(kids|children|boys|girls|little ones) ..3 @gone ..3 # and #0-9', 'yin ..3 away', '(left|forgot|lost) ..3 (pram|pushchair|buggy) ..3 (gone|baby|taken)',
    `(twins|boys|girls|two|both|children|kids) [are|is|both|aged|of] [only|just|aged] (#0-9|two|three|four|five|six|seven|eight|nine)
      [and|&] [#0-9|years|five|six|seven|eight|nine|old] ..6 @gone`,
    `(my|our) (#0-9|one|two|three|four|five|six|seven|eight|nine) (and|&) (#0-9|one|two|three|four|five|six|seven|eight|nine) (year|
      years) (old|olds) ..6 @gone`,
    '(^|hes|shes|only|aged|is|my) #0-9 ..2 (and|n) (lost|missing|gone|out alone|outside alone|out on his own|out on her own|alone)',
    'she is eight', '(lost|missing) (child|boy|girl) ..3 (aged|age|#0-9|years old)',
  ],
  not: [
    `@teeny (brother|sister|twin brother|twin sister|cousin|nephew|niece|sibling|half brother|half sister) [who|is|here|with|and|at|at
      home|has]`,
    `(brother|sister|sibling|cousin|twins|baby|twin|siblings|nephew|niece|daughter|son|dog|cat|puppy|sons|daughters) [is|s|aged|age|who
      is|hes|shes|are|of|thats|also] [only|aged|both] (#0-9|one|two|three|four|five|six|seven|eight|nine|a baby|a toddler|in (nursery|
      reception|year (1|2|3|4))) [years|months|old|years old] [and|who|is|hes|shes|so|but] [is|hes|shes|are] (here with|with me|safe|in
      bed|at home|asleep|fine|here|is with|with his|with her|with my)`,
    '(since|when|from when|from) (he|she|they|hes|shes) (was|were|is|turned) [only|about] (@little|#0-9|a baby|a toddler)',
    `(known|lived|friends|best friends|mates|known each other) ..4 (since|from) ..2 (nursery|reception|primary|infants|year (1|2|3|4))`,
    `(size|height|stone|shoe size|feet|foot|ft|weighs|weight|about|is|wearing|inches|at|around|past|since|until|till|til|by|number|
      route|bus|no|line|platform|flat|room|house|unit|door|gate|zone|junction|form|group|set|class|bed|the|nearly|over) (#0-9|one|two|
      three|four|five|six|seven|eight|nine) (shoes|shoe|foot|ft|stone|inches|pm|am|tonight|last night|yesterday|this|oclock|o clock|
      hours|days|bus|mins|of|times|people|lads|girls|boys|missed|calls|$)`,
    `(#10-17|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) (years old|year|yr|and|hes|shes|she|he|old) ..10 (gone|
      missing|not home|run away|not back|lost|walked out)`,
    `(phone|keys|bag|card|wallet|purse|coat|dog|cat|puppy|kitten|bike|airpods|rabbit|tortoise|hamster|money|hat|teddy|scooter|ipad|toy|
      parcel) [is|has|s|been|went|his|got|are] @gone`,
    `(cant find|lost|looking for|missing|gone) [my|his|her|the|a] (phone|keys|bag|card|wallet|purse|coat|dog|cat|puppy|kitten|bike|
      airpods|rabbit|hamster|money|teddy|toy|ipad|school|place|nursery place|shoe|shoes|tooth)`,
    '(school|college|nursery|work) ..2 (nursery nurse|nursery place)',
    '(works|working|worked|job|placement|volunteers) (at|in) [a|the] (nursery|reception|preschool|school|playgroup)',
    'baby (sitter|sitting|bump|shower|brother|sister|daddy|clothes|is (due|here|asleep|fine))',
    '(my|his|her|our) baby (girl|boy) [is] (#10-18|15|14|13|16)',
    `(has|have|got|with|and|look after|looking after|minding|watching|leave) (a|my|the|our|her|his|another|two|#) ..2 (baby|toddler|
      newborn|@teeny) (at home|here|to look after|as well|too|asleep|with me|in bed|so i cant|who|with)`,
    '(like|looks|acts|behaves|mental age of|functioning at|reading age of) [a|an|about] (@teeny|@little|toddler|baby)',
  ],
}
