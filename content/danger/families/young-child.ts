/** A child of nine or under who cannot be found is in danger because of their age alone. */
import type { Family } from '../shape.ts'
import { notGoneAtThatAge } from './gone-at-that-age.ts'

export const youngChild: Family = {
  key: 'young_child', topic: 'young_child', level: 'emergency', speaker: 'parent', denied: 'nothing',
  why: 'A child of nine or under who cannot be found is in danger because of their age alone.',
  source: 'danger/README, "Child 9 or under missing"; 002 Part A (in the flow, ten is a red flag too)',
  phrases: [
    `(turned|turning|turns|just|only just|barely|not even|hes|shes) [just|only|not even] (turned|turning) (#2-9|two|three|four|five|six|
      seven|eight|nine) ..12 (gone|shop|ago|missing|not back|hasnt|havent|cant find|never|lost)`,
    '(toddlers|babys|newborns) (gone|missing|lost|got out|disappeared|vanished)',
    `(toddler|baby|newborn|infant|little boy|little girl|tot|wee yin) [is|has|s|been|was|have] (gone|missing|lost|got out|wandered|
      disappeared|vanished|escaped|taken)`,
    '(toddled|crawled) (off|away|out|outside)',
    '(left|forgot|lost) ..3 (pram|pushchair|buggy) ..3 (gone|baby|taken)',
    '@kid @n09 ..3 @absent',
    '@absent ..5 @kid @n09',
    '@n09 and @n09 (years old|year olds) ..6 @absent',
    '(lost|missing) (child|boy|girl) (aged|age) @n09',
    'wee one ..3 away',
  ],
  meets: [
    '@aged09 & @absent ~18',
    '(door|gate|window|fence) ..2 (open|unlocked|gap|hole) & @aged09 ~16',
  ],
  not: [
    ...notGoneAtThatAge,
    'gone to (get|fetch|collect|pick|see|meet)',
    '(im|am) [a|the|her|his|their] (childminder|child minder|childminders)',
    'one of (the|my|our|his|her|their|them|us)',
    // Why whoever writes cannot go and look is not who is missing.
    '(im|i am|me) [all|just|here|stuck|home|left] (on my own|alone|by myself|at home|home|here) [here|now] with (the|our|my|a) [new] (baby|newborn)',
    // The clock: "its nearly 9 she hasnt come home".
    '(its|it is|it was|time is) [only|just|now|already|about] (nearly|almost|coming up to|coming up for|getting on for|gone|past|half past|quarter past|quarter to|half) (#1-9|@n09)',
    '(#2-9|two|three|four|five|six|seven|eight|nine) (oclock|am|pm|in the|tonight|times)',
    `(his|her|their|hes got a|shes got a|has a|have a|got a|with a|with his|with her|with my|and a|another|also a|other|look after|
      looking after|minding|watching|leave) ..2 (brother|sister|siblings|twin brother|twin sister|twins|cousin|nephew|niece|child|son|
      daughter|kids|boy|girl|one|friend|baby|toddler|@teeny) [is|s|are|aged|age|who is|whos|of|called] [only|just|aged|about] [@n09]
      [years|years old]`,
    '(every|each|any|one|last|the|a|such a|silly|stupid) [single|last] little (thing|things)',
    '(have|has|got|with|we have|ive got) ..2 @n09 ..3 (here|at home|in bed|asleep|with me|to look after)',
    '@aged09 [@kid] [is] (asleep|in bed|here|with me|at home|at school|safe|fine|crying|who is here)',
    '@teeny (brother|sister|twin brother|twin sister|cousin|nephew|niece|sibling|half brother|half sister)',
    `(since|when|when when|from when|until|till|before|after|by the time) (he|she|they|hes|shes|we|i) (was|were|is|turned|turns|im)
      [only|about|a|in|just] (@little|#0-9|baby|toddler|@teeny|@n09|@class_)`,
    `(adopted|fostered|diagnosed|born|died|broke|moved|removed|left us|left|operation|out|care|once|before|started|met|friends|known) ..3
      (at|aged|age|when|in|since|from) ..2 (@n09|@class_)`,
    `(like|looks|acts|behaves|mental age|mental age of|functioning at|reading age of|level of|mind of|understanding of) [of|a|an|about]
      [a|an] (@teeny|@little|@n09|toddler|baby|child of @n09)`,
    `(size|height|stone|shoe size|feet|foot|ft|weighs|weight|is|wearing|inches|about|only|hes|shes|was|he|she|has|have|around|past|since|
      until|till|by|number|gone|missing|out|nearly|over|just| turned|not|age|route|bus|platform|flat|room|house|unit|door|gate|zone|
      junction|form|group|set|class|bed|the) @n09 (shoes|shoe|foot|ft|stone|inches|pm|im|tonight|yesterday|oclock|hours|hour|days|day|
      nights|night|weeks|week|months|month|bus|mins|of|times|time|people|boys|girls|missed|calls|miles|houses|streets|quid| pounds|
      percent|others|more|friends|#|@n09|ago|st|th|and a half hours|and a half stone)`,
    '@n09 years (ago|older|younger|now|back|together|since|without|later)',
    '(for|last|past|been|over|nearly|together|every|in) @n09 years',
    `(phone|keys|bag|card|wallet|purse|coat|dog|cat|puppy|kitten|bike|airpods|rabbit|tortoise|hamster|money|hat|teddy|scooter|ipad|toy|
      parcel) [is|has|s|been|went|his|got|are] @gone`,
    `(cant find|lost|looking for|missing|gone) [my|his|her|the|a] (phone|keys|bag|card|wallet|purse|coat|dog|cat|puppy|kitten|bike|
      airpods|rabbit|hamster|money|teddy|toy|ipad|school|place| nursery place|shoe|shoes|tooth|teeth|glasses|weight|interest|temper|rag)`,
    '(works|working|worked|job|placement|volunteers|shift|nurse|teacher) (at|in) [a|the] (nursery|reception|preschool|school|playgroup)',
    'baby (sitter|sitting|bump|shower|brother|sister|daddy|clothes|is (due|here|asleep|fine))',
    '(hospital|hotel|station|front|at) reception',
    'reception (desk|said|area|staff|rang|class teacher)',
    '(year|yr) (1|2|3|4|one|two|three|four) (teacher|ago)',
    '(got|goes|gone|went|goes straight) (to|off to) (bed|school|sleep|work|nursery)',
    '(out|off) (of|on|the|a|for|to) [the|his|her|a] (shower|bath|xbox|head|hand|phone|ipad|ill|school|sick|hospital|clubs|control)',
  ],
  unless: ['(eldest|oldest|middle one|other one|middle child) ..6 (gone|missing) ..2 #10-18', '(weve|ive|have|they|police|neighbour|somebody|someone) [just|has|have] found (him|her|them) [now|safe|hiding|at|in|asleep|and]', '(hes|shes|he is|she is) [now] (back home|home safe|safe now|back now|home now|been found)'],
}
