/** Somebody follows them, has found them, or will not let them be, and they are alone. */
import type { Family } from '../shape.ts'

export const followed: Family = {
  key: 'followed', topic: 'followed', level: 'emergency', deed: true, elsewhere: true, denied: 'nothing',
  why: 'Somebody follows them, has found them, or will not let them be, and they are alone.',
  source: 'danger/README, category followed_or_stranger',
  phrases: [
    'being (chased|followed|stalked|hunted)',
    `(man|men|guy|bloke|someone|lads|car|van|driver|stranger|he) ..6 (telling|told|asking|asked|shouting|shouted|trying|tried|tryna|
      wants|keeps) [for|me|at me|to get] (me to get in|get in|to get in|to get me in|me to come|me in his|me into)`,
    `(being followed|following me|followed me|chased me|chasing me|behind me|walking behind|right behind) ..8 (bus|stop|home|street|
      dark|alone|own|phone|man|guy|car|scared|speeding up|crossing|every turn)`,
    `(man|guy|bloke|men|lad|someone|creep) ..3 (follow|follows|following|followed|chase|chased|chasing|stalking|watching) (me|us|home|
      behind|my)`,
    `(being|think im being|someones|someone is|hes|theyre|shes|man is|man|guy|guys|men|somebody|car|van|they|lads|boys|group|bloke|he|
      ex|stranger|people|person|creep|old man|wee man|woman) [is|s|are|still|been|keeps|kept|has been|was|just|from|in|in a|in the|with|
      on|who|behind|outside|all|at|starts|has|started|wont stop|car|van] [a|been|white|keep|black|the|car|me|hood|hoodie|slowly|mask|
      shop|bus|train|that|still] [been|following|is|keeps|van|car|hoodie] (following|follows|follow|followed|chasing|chased|chases|
      stalking|stalked|stalks|tailing|hunting|tracking|pursuing|prowling) (me|us|my|her|him|round|home|down|my (sister|friend|daughter|
      son)|from|through)`,
    `(im being|been|getting|i got|got|was being|were being|am being|think im being) (followed|chased|stalked|tailed) (by (a|some|
      someone|this|my|him|them|two|an|these|people|men)|home|and|round|n|help|through|right now|again|now|all|$)`,
    `(my stalker|got a stalker|have a stalker|stalking me|stalked by|hes stalking|been stalking|following me (home|and|all|around|
      round|from|in|down|since|everywhere|for|again|please|help|i|right now|now|on my way|off|with|wont|he|n)|chasing (me|us)|following
      us (and|home|round|in))`,
    '(keeps|keep|kept|wont stop|still|hes|been|is|started) (following|chasing|stalking) (me|us|her|my)',
    `(hes|theyve|they|he|she|shes|someone|ex|dad|stepdad|boyfriend|family|brothers|pimp|dealer|opps|they have) [has|have|just|s|s been]
      (found|tracked|found out|traced|discovered|located|followed) [out] (me|us|where|my address|our address|my location|to where) [hes|
      and|im|i|outside|he|staying|live|am|at|living|here|were|by|with|again|we|this|is|now|through|from] [outside|here|coming|im|
      staying|is|am|are|live|scared|now|at|following|hiding|staying and|outside where]`,
    `(man|men|guy|guys|car|van|bloke|lads|creep|taxi|boys) [in a [white|black|silver|blue|dark|red] (van|car)|with a mask|in a mask|on
      a bike|in a hood] [just|is|are] (keeps|keep|kept|going|been|wont stop|circling|slowing|pulling|driving|stopped|crawling|parked)
      [on|been] [driving|going|pulling|slowing|coming|watching|walking|crawling|circling] (past|round|up|down|next to|beside|alongside|
      back|by|behind|outside|me) [the|me|my|us|to|and] [house|block|road|street|corner|car park|me|us|watching|slowly|staring|window|
      now] ..5 (own|alone|scared|following|watching|dark|get in|asking|staring|shouting|following me|times|past me|hostel|staying|
      tonight|1am|2am|street|block|help)`,
    `(van|car) [with [two|three|#|some] (men|guys|blokes|lads)] [keeps|kept] (circling|crawling|slowing down|following|going round the
      block|driving round the block|driving past me|pulling up next to|going past me)`,
    `keeps (circling|going round|driving round|driving past|going past|slowing down|pulling up) ..4 (block|me|watching|get in|house|
      street|own|alone|staring)`,
    `(tried|trying|wants|asked|asking|telling|told|keeps|offered|offering|tryna|shouting|want) [to] (get|get me|me to get|me|asking|
      telling me to|to get|asking me to|me to|lure|get us|asking us to|pull|telling) [to] [get] (in|into|in to) (his|the|a|their|her)
      (car|van|taxi|house|flat|truck|lorry)`,
    `(im|i am|were|stuck|at|staying|trapped|woke up|brought|took me|taken me|been taken|got taken|inside|stayed|ended up) [in|at|to|
      with|me to|me] [a|an|some|this|my] [random|strange|weird|old|older|online|some] (strangers|strange|mans|guys|blokes|random|
      randoms|random mans|old mans|some mans|some guys|strange mans|older mans|mens|someones) (house|flat|place|car|home|room|van|
      caravan|apartment|hotel|bed|gaff|bedroom) [and|n|i|im|hes|dont|with|he|they|scared|wanna|please|alone|now|cant|help|that|who]`,
    `(stranger|man|guy|bloke|random|someone|sum guy|some guy|some man|men|older man|older guy) ..8 (locked the door|lock the door|
      locked me|wont let me|being weird now|weird now|being creepy|touching me|trying it on|getting weird|gone weird|wants me to stay|
      wants sex|wont leave me alone|wont go away|acting weird)`,
    `(wont|will not|not) leave me alone [hes|and|he|n|scared|on|at|im|following|the|i|they|outside|please|help|now] ..3 (following|
      outside|scared|street|alone|bus|train|drunk|man|men|touching|grabbing|hes|stop|here|night|dark|help|weird|car|home)`,
    `(hes|theyre|man|someone|guy|ex|he|they|men|car|van|somebody|boys|lads|dad|stepdad|car) [is|are|s|was|still|been|just|sat|parked|
      stood|standing|waiting|hanging|lurking|keeps|sitting|has been] [still|been|just|parked|stood|standing|sat|sitting|waiting|hanging|
      watching|turning up|come|here] [around|round|there|for me|up|again] (outside|across the road|behind me|in the garden|by my|at my|
      round the corner|near my) [my|the|where|again|and|for|waiting|watching|with|house|window|i|im|school] [house|window|school|im|
      hostel|staying|i|room|flat|door|me|hes|n|placement|work|live|hours|again|and|now|following] [im|staying|hes|and|n|i|watching|all|
      looking|again|waiting|live|for|hiding|scared|me|following|been]`,
    `(watching|staring|looking) [at] (me|us|my house|my window|in my window|through my window|through the window|the house) (from|
      through|and|all|for|in|hes|every|with|outside|at) ..3 (car|bushes|outside|following|window|house|night|scared|hours|street|alone|
      across|road|garden|van)`,
    `(on my own|alone|by myself|on ma own|home alone|own) ..8 (following|followed|man|men outside|someone outside|footsteps|weird man|
      creepy|creep|watching me|chasing|chased|drunk men|shouting at me|knocking|trying the door|someone in|at the window)`,
    '(running|hiding|ran|run|hid) ..6 (following|chasing|chased|followed|after me|found me|stalking)',
    '(tracker|tracking device|airtag|air tag|spyware|tracking app|hidden camera|hidden cameras) (on|in|hidden|under|found|put)',
  ],
  meets: [
    '(walking|coming|running|heading|creeping|moving) (towards|toward|at|up to|over to|after) (me|us) & (@who|same|he|hes|they|theyre) & (again|same|dark|night|alone|scared|yesterday|knife|run|followed|stopped)',
    '(hes|theyre|someone|someones|man|men|bloke|ex) ..2 in (our|my|the|nans) (garden|drive|back yard|porch|stairwell|corridor) & (waits|waiting|watching|outside|scared|night|now|again|who|every|window)',
    '(trying|tries|tried|rattling|rattles|jiggling|turning|banging) ..3 (handle|lock|letterbox|my window|front door|back door) & (my own|alone|own|someone|keeps|scared|night|hiding|dont know who)',
    '(lose|shake|get away from|avoid|ditch|shake off) (him|them|her) & (too|as well|also|still|followed|got on|came|behind|again)',
    '(stalker|stalkers|stalking|stalked) & (turned up|here|outside|found|back|again|hostel|house|placement|waiting|work|school)',
    '(ex|exs|dad|stepdad|boyfriend) [has|have|just|s] (turned up|found|showed up|tracked|appeared) & (hostel|refuge|placement|new address|where (shes|hes|im|were) staying|safe house|new flat|supposed to know)',
    '(grabbing|pulling|grabs|pulls|tugging|holding|keeps pulling|wont let go of) (my|her) (arm|sleeve|hand|hood|bag|wrist|jacket) & (man|guy|bloke|he|stranger|old|bench|wont|someone)',
    '(pulled up|sat|parked|waiting|waits) ..2 outside & (since i|blacked out|every (day|night|time|lesson)|hours|all (day|night)|again|same) & (@wheels|man|men|he|hes|ex|guy)',
    // Behind them, and where they turn it turns.
    `(@who|@wheels|hes|theyre|they|he) & (behind|following|after|trailing|tailing|followed) (me|us|her|him) & (since|still|every|again|@num times|running|run|ran|hide|hiding|alone|noone (about|around|else)|dark|crossed|speeding up|getting closer|
      trying not to|walk faster|bus stop|shelter|turn|corner|phone is|own|catching)`,
    `so (has|did|does|have|do) (he|they|she) & (crossed|turned|stopped|sped up|cross|turn|stop|speed up|walk|ran|run|slow|slowed|got off|get off|moved)`,
    'every (corner|turn|turning|stop|one of them) & (i|ive|we|weve) & (he|hes|him|@wheels|man|men|bloke|guy|theyre) & (turned|turn|got off|get off|behind|follow|still|there)',
    '(turned|took|been round|gone round) (#|@num|another) (corners|corner|turns|turnings|streets) & (he|hes|theyre|they) & (turned|every|behind|still|too|noone|follow)',
    '(locked the door|locked the doors|locking the door|locked me in) & (stranger|some guy|guy|bloke|this man|a man|some man|met (him|online)|dont know him) ~16',
    'got off (at|when|where) & (@who|he|hes) & (behind me|following|same stop|every stop|still there|my stop)',
    `(@wheels|boys|men|balaclavas) & (gone past|going past|went past|driven past|drove past|driving past|been past|passed (me|us)|passing (me|us)|circling|circled|crawling|kerb crawling|slowed down|slowing down|comes back|
      (coming|come|came|comes) back (round|for)|going round|alongside|next to (me|us|her|him)|beside (me|us|her)|pulled up|pulls up|pulled over) & (@num times|twice|three times|slow|slowly|each time|keeps|keep|watching|staring|now (its|hes|theyre) (stopped|stopping)|
      get in|getting in|come here|following|balaclavas|balaclava|blacked out|same|walking|window) ~14`,
    // They know where to find them.
    `(put|hid|installed|found|theres|got) ..4 (app|something|tracker|tracking|airtag|find my|software|spyware) ..4 (phone|bag|coat|car|shoes) & (knows where|follow|follows|finds me|found me|turns up|track|tracks|tracking|watch|he|ex)`,
    '(always knows|how does he know|how do they know|keeps finding out|somehow knows|keeps finding|worked out) where (i am|im|i live|i go|were|im staying) & (ex|he|hes|boyfriend|man|stalker|outside|scared|turns up)',
    // In the house, or at its doors.
    `(someones|someone is|someone|theres a man|man|ex|mums ex|intruder|burglar|burglars|hes|theyre) ..3 (in (the|our|my) (house|flat|garden|loft|kitchen|hallway)|downstairs|trying (the|my|our) (door|handle|window)|breaking in|broke in|broken in|
      climbing in|banging on the (door|window)|got a key|a key cut) & (hid|hiding|hide|home alone|on my own|wardrobe|under the bed|landing|cupboard|in the attic|dont know (him|who)|whisper|whispering|shouldnt be|waiting for us|scared)`,
    `(hid|hiding|hide|locked myself|locked ourselves|ducked) ..2 (in|into|inside|behind|under) ..4 (toilet|toilets|loo|loos|shop|mcdonalds|kfc|tesco|bushes|garden|alley|stairwell|station|costa|hedge|wall|doorway|church) & (man|men|guy|bloke|boys|someone|stranger|
      chasing|following|after me|wont go away|looking for me|shouting for me|still there|outside)`,
    // A parent passes it on.
    `(man|men|guy|bloke|someone|stranger|car|van|boys) & ((following|followed|behind|next to|alongside|beside) (her|him|them)|(get|getting) (her|him|them) (in|into)|grabbed (her|him)|approached (her|him)|chasing (her|him|them)|crawling) & ((she|he|they|hes|shes|daughter|son|just|has) (rang|text|texted|messaged|called|said|sent)|
      crying|screaming|tears|whatsapped|voicemail) ~16`,
    // A grown stranger at the wheel, or at the end of the chat.
    `(driving|drivin|taking|drive|takes|drove|bringing) (me|us) ..2 (somewhere|away|miles|out|round|the wrong way|past) & (wont (say|tell|stop|let)|not (saying|telling|stopping)|dont know where|no idea where|isnt the way|wrong way|didnt stop|locked)`,
    `(hes|he is|is|looks|actually) [like|about|at least|more like|nearly|over] #25-80 & (isnt|not|said he was|told me he was|thought he was|meant to be|profile said) ..2 (#10-20|who he said|what he said|the age|same person) & (car|driving|drivin|house|flat|hotel|met|meet|here|with him|round his)`,
  ],
  not: [
    'my stalker ..3 (cat|dog|puppy|brother|sister|toddler)',
    '(hes|shes|theyre|he|dads|mums) [is] (outside|waiting|sat|parked) [waiting|sat] [outside] [in (the|his|her) car] [for (me|us)] (in the car|for (me|us)|to (pick|get|take|collect))',
    '(neighbours|friends|mates|mums|dads|our|nans|teachers|his|her) (car|van) [is|was|s|has been] [still] (parked|outside|waiting) [outside|here|there]',
    'behind (me|us) keeps (beeping|coughing|talking|singing|sniffing|laughing|yawning)',
    '(chased|followed|attacked) by (a|the|my|some|this|loads of) ..1 (goose|geese|dog|dogs|cat|seagull|wasp|bee|duck|ducks|cow|cows|swan|swans|squirrel|pigeon|pigeons|horse|chicken|puppy|bull)',
    '(van|car|man|bloke|guy) outside (is|was|s) (delivering|fixing|selling|washing|here to|from|doing|cutting)',
    '(neighbours|friends|mates|mums|dads|our|nans|teachers) (car|van) (is|was|s|parked)',
    '(birthday|surprise|treat|holiday|school trip|present|prom|driving test|lesson) ..6 (wont (say|tell)|not saying|dont know where)', '(wont (say|tell)|not saying|dont know where) ..6 (surprise|birthday|treat|prom)',
    'behind me in (the queue|queue|class|maths|english|science|assembly|line|the car|the photo|town|the race)', '(people|loads|followers|#) ..2 followed (me|him|her) (after|on|from|cos|because)', 'stalking (my|his|her|their) (story|stories|profile|insta|page|snap|tiktok|spotify|location|feed|linkedin)',
    '(she|mum|dad|they|he|everyone) (found|find) out where (im|were|i am) (going|having|gonna|doing|planning)', 'hide and seek', '(dads|mums|mates|nans|brothers|sisters|uncles|friends) (car|van|bike)',
    '(cat|dog|puppy|kitten|duck|seagull|pigeon) ..4 (following|followed|follow|chasing) [me|us] [home|round|to|everywhere]',
    `(follow|following|followed|follows) (me|us|you|him|her|my|back) (back|on (insta|instagram|tiktok|twitter|snapchat|spotify|snap|
      facebook|x|socials|here|my (insta|tiktok)|strava|twitch|soundcloud|youtube|vinted)|for (updates|more)|plz|account|insta|on my
      insta|playlist)`,
    '(follow|following|followed|followers|unfollow) (on|by) (insta|tiktok|instagram|#)',
    `(cat|dog|puppy|kitten|duck|ducks|seagull|pigeon|bee|wasp|lamb|fox|squirrel|kid|toddler|little brother|little sister|little cousin|
      baby brother|baby sister|brother|sister|baby|year 7|year 7s|moon|goose|geese|lambs|chicken|horse|cows|cow|bad luck|rain cloud|ad|
      ads|advert) [is|was|keeps|has been|has|kept|that|s|always|all|round|still] [been|keeps|kept] (following|followed| chasing|chased|
      follows|follow|stalking|chase|chases)`,
    `(mum|dad|mums|dads|nan|teacher|police|social worker|staff) (is|are|keeps|s|has been|was) (stalking|following|tracking) (me|my|us)
      (on|location|insta|facebook|phone|to (school|the)|in (the|her|his) (car) (to|home)|online)`,
    `(following|follow|followed) (my|me on|the|a|his|her|up|you|instructions|orders|rules|recipe|us on|in) (advice|dreams|lead|
      tutorial|directions|footsteps|account|insta|diet|plan|map|rules|path|page|the)`,
    '(stalk|stalking|stalked) (my|his|her|your|their|him|me|you) (insta|instagram|facebook|profile|tiktok|ex|page|snap|feed|on)',
    'celery',
    `(chasing|chased) (me|us) (for (money|homework|rent|my (homework|coursework)|payment|the (money|rent))|round (the (playground|
      garden|park|house) (with|for|playing)|with a (pillow|water|balloon|snowball|spider))|in (tag|tig|the game)|at (tag|tig)|with (a
      (water|balloon|snowball|spider|pillow)|water))`,
    `(watching|watched|watch) (me|us) (play|perform|dance|in (the (show|play)|my)|at (football|netball|the match)|swim|sing|on (stage|
      twitch))`,
    `(outside|parked outside|waiting outside|sat outside|stood outside) [my|the|school|where] [house|school|gates|shop|tesco|asda|
      maccies|work|station|door|gym|cinema|mcdonalds] (to (pick|get|collect|take|drop|give)|with (pizza|my (bag|lunch)|dinner|the (dog|
      car|shopping|food))|for (me|us|you) (x|to|mums|dad|mum|now x|in)|ready to|so (im|gotta|i)|in the car (for|to|so|waiting)|with my
      (coat|phone|lunch|pe))`,
    `(mum|dad|nan|uber|taxi|lift|bus|mums|dads|mate|mates|friend|friends|teacher|sister|brother|social worker|postman|delivery|amazon)
      [is|are|s|was|still|been] [waiting|parked|sat|here|stood] (outside|round the corner|across the road)`,
    'trackers on (the|my|his|her) (parcel|delivery|phone|keys|bag|car|dog|cat|bike|suitcase)', 'stranger things',
    '(wont|dont) leave me alone (about|with|on (snap|insta|xbox)|for five|shes so (cute|annoying)|hes so (cute|annoying))',
    `(asked|asking|told|telling|want|wants|offered) (me|us) to get in (the|his|her) (car|van) (because|to|so|early|quick|mum|were|its|
      before|now)`,
  ],
}
