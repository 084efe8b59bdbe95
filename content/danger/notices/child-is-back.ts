/** The parent says that the child is back, or found safe. */
import type { Notice } from '../shape.ts'

export const childIsBack: Notice = {
  key: 'child_is_back', level: 'returned', speaker: 'parent',
  why: 'The parent says that the child is back, or found safe.',
  source: 'danger/README, "returned"; 002 §5.7',
  phrases: [
    '(rang|called|phoned) from (his|her) (dads|mums|nans|mates|friends) ..4 (shes|hes) (there|fine|safe|ok)',
    '(hes|shes|he is|she is) ..1 in (the bath|the shower|his bed|her bed|his room|her room|bed) ..6 (thanks|safe|headphones|asleep|phew|snoring|thank god)', '(hes|shes) here ..2 (in the bath|asleep|eating|safe|home|thanks|in bed)',
    'all good ..1 (he|she|hes|shes) ..1 (was|in|at|home|back|asleep|found|here)', 'picked (him|her|them) up (from|at) ..6 (fine|safe|all fine|all good|all well|all ok|home now|in one piece)', 'located ..4 (brought|safe|home|well|returned)',
    '(brought|returned|taken|escorted) home (safe|by|now|$|this|last|an hour)',
    `(police|officers|officer|pcso|taxi|social worker|neighbour|dad|coach|school|friends mum|mates mum|they|theyve|uncle|nan|uber|bus
      driver) [have|has|just|ve] [just|now] (dropped|brought|returned|delivered|driven|fetched|walked|bringing|carried) (him|her|them)
      ..1 (at|to|off|back|home|round) [at|to] [the|our|my|his|her] (door|home|house|doorstep|back|safe|nans|$|now|thank|thanks)`,
    'back home (thanks|thank|cheers|bless|x|xx|$|where|and (in bed|asleep|safe|eating))',
    'back (in one piece|where (he|she) belongs|under (our|my) roof|with us|in the fold|in (his|her) (own bed|room))',
    `(turned up|showed up|rolled in|rocked up|strolled in|walked in|wandered in|swanned in|breezed in|waltzed in|sauntered in|
      appeared) (at|for|to) [his|her|my|the] (school|college|work|home|nans|aunties|dads|mums|station|police station|lesson|
      registration|training) (this|today|just|now|like|as|safe|fine|right as|an hour|half|# mins|earlier|last night|thank|and hes
      (fine|safe|ok)|and shes (fine|safe|ok))`,
    `(turned up|showed up|rolled in|rocked up|strolled in|walked in|wandered in|swanned in|breezed in|waltzed in|sauntered in) (this
      morning|last night|in the night|an hour ago|half an hour ago|# mins ago|just now|at #|about #|about (one|two|three|four|five|
      six|ten)|for (work|school|tea|dinner|breakfast|college))`,
    '(as if|like|as though) nothing [had|has|s|ever|d] (happened|happens|was wrong|had happened)',
    '(bold as brass|right as rain|not a scratch|none the worse)',
    `(sat|sitting|stood|lying|asleep|snoring|curled up|fast asleep|lay|tucked up) ..2 (in front of me|on (the|our|my) (sofa|settee|
      couch)|at (the|my|our) table|next to me|beside me|in (his|her) own bed|here (eating|having|with|in front|next)|upstairs in bed)`,
    '(in|back in|asleep in) (his|her) own bed', '^ found [him|her|them|now] (safe|at|alive|with|in|hes|shes|and)',
    '(is|are|was|were|hes|shes|theyre) [now] (found|located|accounted for) [now|safe|and|$|thank]',
    '(has|hes|shes|have) been (found|located|picked up|brought home|returned|traced) [and|safe|by|now|in|at|hes|shes|$]',
    '(came|come|crept|rolled|snuck|sneaked|got) in ..3 (straight|gone|went) ..1 (to bed|upstairs|to sleep|up)',
    '(weve|ive|we have|we) got (him|her|them) (back|home|safe|here)',
    `(police|they|officers|dad|nan|school|hospital) [have|has|ve] got (him|her|them) (safe|at the station|and hes (safe|ok|fine)|and
      shes (safe|ok|fine)|now|here)`,
    '(home|back|here) (of|off) (his|her) own accord',
    `(at|round) (his|her) (dads|mums|nans|mates|friends|aunties|sisters|brothers|girlfriends|boyfriends|cousins) [house] (all along|
      the whole time|safe|all this time|hes fine|shes fine|hes safe|shes safe)`,
    '(can|could|please) [you] (close|cancel|stand down|call off) (the|this|it|my) (report|case|search|alert|missing)',
    'take (him|her|them) off (the|your) (list|system|missing)',
    '(walked|come|came|strolled|wandered) ..1 (through|back through|in) the [front|back] door',
    `(he|she|hes|shes|they|theyre|theyve|our kid|our kids|my son|my daughter|my child|son|daughter|the kids|kids|my boy|my girl|our
      son|our daughter|grandson|granddaughter|child|our child|everyone|lad|lass|our lad|our lass|our kid s|nephew|niece|foster child|
      young person|our girl|our boy|sons|daughters) [is|has|have|just|s|are|finally|now|has just|has now|been|is now|just this minute|
      eventually|already|has been|have just|has finally|walked|just walked] [just|finally|now|been|safely|been found|is|safe and|got|
      come|eventually|back and|walked|turned] (back|home|found|returned|turned up|come home|came home|back home|walked in|walked
      through|back now|home safe|safe|rocked up|strolled in|appeared|reappeared|arrived home|got home|come back|came back|home now|in
      the door|back in|back with us|back safe|safe and sound|been found|walked back|in bed now|showed up|rolled in|wandered in|safe at
      home|in his bed|in her bed|located|with us now|in the house|come in|here now|at home now|home and safe|brought home|brought back|
      found safe|in custody but safe)`,
    `(found|located|weve found|we found|i found|ive found|police found|police have found|they found|theyve found|officers found) (him|her|them|my (son|daughter)|our (son|daughter)) [safe|back|home|safely|now|up|at|in|and|safe and|asleep|thank|alive|well|and shes|and
      hes|hiding|he|she|and he|and she|with] [and well|safe|back|thank|fine|ok|home|sound|now|asleep|at (a|his|her|nans|the)|god|at
      friends|in the]`,
    // "Got her" alone is her bus pass, her pens and her dad who has her: it wants home, safe, or us.
    '(got|have got|ive got|weve got|theyve got|police have|police have got|officers have|brought|they brought|police brought) (him|her|them|my (son|daughter)|our (son|daughter)) [back] (safe|safely|home|now|back|here|with (me|us)|in (bed|the car with)|asleep|alive|thank)', '^ [ive|we|weve|i|ok] got (him|her|them) [now|x|thanks|thank god|safe|all ok|all good|hes ok|shes ok|ok] $', '^ [ive|weve|we|i] got (him|her) ..1 (he|she) (was|is)', '(weve|ive) got (him|her|them) (sat|sitting|asleep|in)',
    '(got|have|brought|took|bring|take) (him|her|them) (back|home|back home|safe) [now|with|and|home|safe|thank|$]',
    `(police|officers|officer|pcso|social worker|dad|mum|nan|taxi|his mate|her friend|friends mum) [has|have|has just|have just|just|
      now] (dropped|brought|returned|delivered|driven|drove|fetched) (him|her|them) (back|home)`,
    `(shes|hes|theyve|they have|he has|she has) [just|now] been (dropped|brought|driven|returned) (off|home|back) [by|safe|safely|at
      home|now]`,
    '(must have|mustve) (crept|snuck|come|sneaked|slipped) (in|back|home)',
    `(police|weve|ive|we|i|husband) [have|just|now] (picked|collected) (him|her|them) [up] (and|safe|safely|now) [hes|shes|all|is|in|
      the|we] (safe|fine|ok|car|home|home now|way home|well)`,
    '(no longer|not) missing',
    `(false alarm|panic over|panics over|crisis over|all sorted|you can stand down|stand down|call off the search|safe and well|safe
      and sound|home safe|back safe|home safely|back safely)`,
    `(just|hes|shes|have|has|and) (walked|come|came|strolled|waltzed|sauntered|rolled) (in|through|back|home) [through|the|as|like|in|
      to|the front] [door|nothing|now|bold|the]`,
    '(he|she|hes|shes) [is] (back|home) (now|thank|thanks|safe|and|cheers|phew|everyone|x|$)',
    'turned up (safe|at (home|his nans|her nans|nans)|thank|just now|on the doorstep|half an hour ago|fine|this morning)',
    '^ (hes|shes|theyre) (here|home|back|safe|found|in) [now|safe|thanks|thank god|x|xx|all good] $',
    '^ (found|found him|found her|home|back|safe|home safe|home now|back now) [thanks|thank you|thank god|now|him|her|x] $',
    '(asleep|sat|was|hiding|in) ..2 (in (his|her) (room|bed|wardrobe) (all along|the whole time|all the time))',
    '^ (hes|shes) (bak|hom)', '^ (hes|shes|he is|she is) (in (the|his|her) (shower|bath|bed|room)|[fast] asleep (upstairs|in bed|in (his|her) (bed|room))|having (his|her) (tea|dinner|breakfast)) [now|thank god|thanks|bless|x] $', '^ found ..1 (he|she) (was|is) (at|in|asleep|with)', '^ back safe', '(key|keys) ..2 in the door [and|its|it is|stood|just|now|him|her]', '(dropped|brought) (him|her) off ..1 (hes|shes|he is|she is) (in|having|fine|asleep|upstairs)',
    'call (everybody|everyone|them|it all|the search) off', '(hes|shes) on the (settee|sofa|couch) (with (his|her) feet|eating|having|watching)', 'my (daughter|son|child|boy|girl) (has|is) [just] (come|come home|returned|back) ($|o|thank|god|praise|now|safe)',
  ],
  not: [
    'false alarm ..1 (about|on|with) the ..12',
    'doing my head in ..6',
    '(fuse|toaster|boiler|wifi|car|payment|form|uniform|printer|router|bill|ticket|tickets|homework) ..10 all sorted ..4',
    'all sorted (put|bought|booked|paid|ordered|now for)',
    'home (from uni|next|on (monday|friday|saturday|sunday))',
    '(sister|brother|twin|friend|mum|dad|nan|cousin|husband|wife) ..1 (sat|sitting|asleep|upstairs|lying)',
    `(friend|friends|mate|mates|brother|sister|others|everyone else|other (one|girl|boy|kids)|teacher|dad|husband|im|ive|i) [has|have|
      just|is|are|only] (got|is|are|came|come|get|was|were) (home|back) [safe|in]`,
    `(when|after|once|before|as|since|until|by the time) (they|we|he|she|i|everyone|all|the (coach|class|school|others|bus)) [all|had]
      (got|came|come|get|were|was) (back|home|in)`,
    '(turned up|showed up|walked in) ..8 (but|and|then) (left|gone|went|walked|ran|has gone|disappeared|wasnt|never)',
    '(not|never|hasnt|has not|didnt|havent|no) ..2 (turned up|showed up|found|been found|located|in (his|her) own bed)',
    'been (picked up|found) ..3 (for|with (drugs|a knife|weed|someone)|shoplifting|by (a|some|an|older|her|him|his|men|someone))',
    '(carry on|carrying|acts|acting|act|behaves|going on|pretend|pretends) [on] (as if|like) nothing',
    '(dont|didnt|never|not) ..3 (as if|like) nothing', '(get|got) (him|her|them) here ..2 (when|by|once|if)',
    'bed (hasnt|has not|not|wasnt|is (empty|made))',
    '(get|have|see|want|got|getting) ..1 (boy|son|girl|daughter|child|kid|him|her|them) back (when|if|once|unless|til|until|for #|by)',
    `(got|have|has|shes got|hes got) (her|his) (pens|pen|pump|insulin|tablets|meds|medication|inhaler|phone|coat|bag|things|stuff|
      passport|keys|card|money|libre)`,
    '(once|last time|before|previously|usually|last year|always) ..6 turned up',
    `(got|have|has|brought) (her|his|their|him|them) (coat|bag|phone|keys|card|bank|passport|shoes|money|meds|charger|jacket|inhaler|
      school|own|stuff|bike|hair|nails|purse|wallet|uniform|pump|glasses|laptop|friends|mates|new) [with (him|her|them)]`,
    'when (he|she|they) (was|were) (@n09|little|small|#|a) ..8 found (him|her|them) [in|safe|at|after|hiding]',
    '(back|home) in (touch|contact|custody|trouble)',
    '(come|came|comes) back (herself|himself|by (herself|himself)|on (her|his) own|the next|that night)',
    '(went|gone) missing (in|last|before|once|when) ..4 (came|come|found)',
    '(is|are|has|have|will|did|does) (he|she|they) [been|come|got|turned] (safe|back|home|ok|alright|found|up)',
    '(done|did|does) this before ..4 (come|came) back', 'before and come back',
    '(come|came|comes) back (in|after|within) a (couple|few)',
    `(not|isnt|still|never|hasnt|hasnt been|havent|wont|no sign|when|until|til|till|if|once|unless|didnt|should be|was|want|doesnt|
      supposed to be|meant to be|due|due to be|before|want him|want her|be|wouldnt|will|expected|would be|pray|praying|hope|hoping|wish|
      get him|get her|bring him|bring her|think|thought|always|usually|normally|waiting for|waiting for (him|her) to|every time|says|
      said|where) [he|she|to|hes|shes|they|be|is|him|her|has|yet|still|not|that|been|was|were|they|comes|always|usually|going|coming|
      going to|will] [be|is|comes|not|come|been|gets|get|coming|always|usually|will|would|to|not yet] (back|home|found|returned|come
      home|came home|turned up|turn up|back home|come back|came back|safe|home safe|turns up|walked in|home yet|back yet|home now|home
      by|found safe)`,
    `(back|home|safe) (by|soon|yet|at #|in time|before|from school|with his dad|with her dad|to (his|her) (dads|mums|friends)|later|for
      (tea|dinner)|until|drunk|in (manchester|london)|alone|tomorrow|tonight|on (monday|sunday|friday)|or not|and (left|went|gone|ran|
      then left|went out|took|run|walked out|grabbed)|but (left|gone|went|has gone|ran|shes gone|hes gone)|last time)`,
    `(found|find) (him|her) [with|dead|unconscious|hanging|and|in (the (bath|river|road|garage))|cold|on (the (floor|bridge|roof|
      bathroom|bed))] (a knife|pills|blood|cut|not breathing|collapsed|but|unresponsive)`,
    `(found|got|find|have) (him|her|them) (a|an|some|in trouble|smoking|on (the|snapchat|insta|facebook|cctv|a)|crying|talking|
      messaging|drinking|out|his|her|down|on|with (a|an|some|drugs|blood))`,
    `(he|she|hes|shes|they) (came|come|has come|was|turned up|walked|gets|usually|always) [back|home|found|up|in] (last time|the last|
      before|after (a|two|#)|within|eventually last|at # last|last (week|month|year)|drunk|stoned|late|from|crying|upset|with (bruises|
      a|blood|new|money|two)|covered|early|and (left|went|ran|then))`,
    'has (my|his|her) (phone|keys) back', '(not|isnt|hasnt) [been] (found|back|home|returned|safe|come)',
  ],
  unless: [
    '(cant|can not|cannot|wont|couldnt|dont want to) ..1 have (him|her|them) back', 'between me and', '(his|her) (dad|dads|mum|mums|uncle|ex) [has|have|have got|has got|is|s] got (him|her)',
    // It was somebody or something else that is back or was found; or they were, and are gone again; or it is hoped.
    '(wife|wifes|husband|husbands|partner|partners) [is|s] (back|home|in)', '(found|find|finding) (his|their|some|blood|no|nothing|a|the|it|out|my ..1 (phone|coat|bag|shoes))', '(found|find) her ..1 (coat|jacket|hoodie|jumper|bag|rucksack|phone|shoe|shoes|trainer|trainers|boot|boots|body|clothes|things|bike|scooter|keys|search|note|letter|diary|blood|glasses|purse|uniform|tablets|knife)', '(found|find) (him|her|them) (gone|missing|not there)', 'found (him|her|them) (last time|before|once)', 'last time',
    '(then|and|but) ..1 (went|gone|left|ran|goes|off) ..1 (again|out)', '(home|back|in) ..6 then ..1 (went|left|gone|ran)', '(did not|didnt|never|dont) say', 'returned (none|no|any|my)',
    'back (online|together|on (drugs|it|the|snap|insta|weed|social)|with (them|those|that|the|his ex|her ex|him|her)|in (town|touch|manchester|london)|at (school|work|college|it)|(his|her) ex)', '(his|her) ex', '(i hope|i think|i reckon|hopefully|god willing)', 'safe (with god|but|if|i)', 'wont say where', 'home (schooled|school|educated|ed)', '(mate|mates|friend|friends|someone|they) (says|said|reckons|reckon|thinks|told) ..2 (back|home|safe)',
    'hamster', 'tortoise', 'gerbil', 'budgie', 'guinea pig', 'kitten', 'puppy',
    'still (not|missing|no|hasnt|gone|out)', 'no sign of', '(is|has) (he|she) (back|home|been found|turned up)', 'where is (he|she)',
  ],
}
