/** Somebody follows them, has found them, or will not let them be, and they are alone. */
import type { Family } from '../shape.ts'

export const followed: Family = {
  key: 'followed', topic: 'followed', level: 'emergency', lightly: true, deed: true, elsewhere: true, denied: 'nothing',
  why: 'Somebody follows them, has found them, or will not let them be, and they are alone.',
  source: 'danger/README, category followed_or_stranger',
  phrases: [
    '(guy|man|bloke|men|figure|stranger|somebody|someone) ..3 (in|into|at|outside|by) ..1 (our|my|the) ..1 (garden|back garden|window|windows|yard|shed|porch|back door) ..4 (looking in|staring|watching|hiding|peering|mask|balaclava|wont go|trying the|tapping)',
    '(man|bloke|guy|stranger|grown man|men|older boy|older lad) ..4 (waiting|hanging|hung|lurking|sat|parked|watching|waits|turns up|turning up|stood) ..3 (outside|at|by|near|round) ..2 (school|gates|college|bus stop|club|our house|my house|her work) ..4',
    '(watching|staring at|staring up at|looking up at|watches) my (window|flat|bedroom|bedroom window)',
    `(someone|someones|somebody|a man|mans|stranger|a guy|a bloke) [is|whos|stood|standing|sat] [right] outside my (house|window|bedroom|
      flat|bedroom window)`,
    '(asking|askin|asks|asked) (me|us|me and my (friend|mate|sister)) ..2 how old (i am|we are|am i|are we|i was)',
    `(brothers|family|uncles|cousins|dad|gang|they|boys|olders) (are|is|all|still|out) ..1 looking for (me|us) ($|and|everywhere|with|in|
      theyre|because)`,
    `(gang|people|men|lads|boys|someone|dealers) ..2 (came|been|turned up|come|knocked|at) ..2 (door|house|home|flat|ours) ..4 (looking
      for|asking for|after|demanding|threatening|want) (him|her|my (son|daughter|lad))`,
    'being (chased|followed|stalked|hunted)',
    `(man|men|guy|bloke|someone|lads|car|van|driver|stranger|he) ..6 (telling|told|asking|asked|shouting|shouted|trying|tried|tryna|
      wants|keeps) [for|me|at me|to get] (get in|to get in|to get me in|me to come|me into)`,
    `(being followed|following me|followed me|chased me|chasing me|behind me|walking behind|right behind) ..8 (bus|stop|home|street|dark|
      alone|own|phone|man|guy|car|scared|speeding up|crossing|every turn)`,
    `(man|guy|bloke|men|lad|someone|creep) ..3 (follow|follows|following|followed|chase|chased|chasing|stalking|watching) (me|us|home|
      behind|my)`,
    `(being|someones|someone is|hes|theyre|shes|man is|man|guy|guys|men|somebody|car|van|they|lads|boys|group|bloke|he|ex|stranger|
      people|person|creep|old man|wee man|woman) [is|s|are|still|been|keeps|kept|has been|was|just|from|in|in a|in the|with|on|who|
      behind|outside|all|at|starts|has|started|wont stop|car|van] [a|been|white|keep|black|the|car|me|hood|hoodie|slowly|mask|shop|bus|
      train|that|still] [been|following|is|keeps|van|car|hoodie] (following|follows|follow|followed|chasing|chased|chases|stalking|
      stalked|stalks|tailing|hunting|tracking|pursuing|prowling) (me|us|my|her|him|round|home|down|my (sister|friend|daughter|son)|from|
      through)`,
    `(my stalker|stalking me|stalked by|hes stalking|been stalking|following me (home|and|all|around|round|from|in|down|since|everywhere|
      for|again|please|help|i|right now|now|off|with|wont|he|n)|chasing (me|us)|following us (and|home|round|in))`,
    '(keeps|keep|kept|wont stop|still|hes|been|is|started) (following|chasing|stalking) (me|us|her|my)',
    `(van|car) [with [two|three|#|some] (men|guys|blokes|lads)] [keeps|kept] (circling|crawling|slowing down|following|going round the
      block|driving past me|going past me)`,
    `keeps (circling|going round|driving round|driving past|going past|slowing down|pulling up) ..4 (block|me|watching|get in|house|
      street|own|alone|staring)`,
    `(im|i am|were|stuck|at|staying|trapped|woke up|brought|took me|taken me|been taken|got taken|inside|stayed|ended up) [in|at|to|with|
      me to|me] [a|an|some|this|my] [random|strange|weird|old|older|online|some] (strangers|strange|mans|guys|blokes|random|randoms|
      random mans|old mans|some mans|some guys|strange mans|older mans|mens|someones) (house|flat|place|car|home|room|van|caravan|
      apartment|hotel|bed|gaff|bedroom) [and|n|i|im|hes|dont|with|he|they|scared|wanna|please|alone|now|cant|help|that|who]`,
    `(stranger|man|guy|bloke|random|someone|sum guy|some guy|some man|men|older man|older guy) ..8 (lock the door|locked me|wont let me|
      weird now|being creepy|touching me|getting weird|gone weird|wants sex|wont leave me alone|wont go away|acting weird)`,
    `(hes|theyre|man|someone|guy|ex|he|they|men|car|van|somebody|boys|lads|dad|stepdad|car) [is|are|s|was|still|been|just|sat|parked|
      stood|standing|waiting|hanging|lurking|keeps|sitting|has been] [still|been|just|parked|stood|standing|sat|sitting|waiting|hanging|
      watching|turning up|come|here] [around|round|there|for me|up|again] (outside|behind me|in the garden|by my|at my|near my) [my|the|
      where|again|and|for|waiting|watching|with|house|window|i|im|school] [house|window|school|im|hostel|staying|i|room|flat|door|me|hes|
      n|placement|work|live|hours|again|and|now|following] [im|staying|hes|and|n|i|watching|all|looking|again|waiting|live|for|hiding|
      scared|me|following|been]`,
    `(alone|by myself|home alone|own) ..8 (following|followed|man|men outside|someone outside|footsteps|weird man|creepy|creep|watching
      me|chasing|chased|drunk men|knocking|someone in)`,
    '(tracker|tracking device|airtag|air tag|spyware|tracking app|hidden camera|hidden cameras) (on|in|hidden|under|found|put)',
  ],
  meets: [
    '(van|car|man|bloke|guy) & (up and down|round and round|back and forth|past (twice|again|three)|circling|slowly|parked outside) & (asked|asking|asks|name|address|get in|sweets|photo|photos|filming|where i live|school|come here|lift)',
    '(followed|following|follows) (her|me|us|him) (off|from|out of|onto|round|all the way|home|through) & (man|men|bloke|guy|someone|stranger|creep|weirdo|car|van)',
    '(keeps|kept) (following|staring at|watching) (me|her|us) & (man|men|bloke|guy|car|van|stranger)',
    '(dad|ex|father|stepdad|he|uncle|brothers|husband|boyfriend) [has|hes|have] (found out|found|worked out|knows) where (we|i) (live|are|am|moved|were staying|were) & (street|outside|here|scared|coming|refuge|knocking|door|moved|hide|hiding)',
    '(met up|met|with|gone to|staying|stays|house) & @grownAge & (on the register|sex offender|offenders register|convicted|prison|done for)',
    '(dont wanna stay|dont want to stay|dont wanna be|want to leave|wanna leave) & (man|men|bloke|he|guy) & (took my|looking at me|touching|locked|keeps|wont|drunk)',
    // Wheels that slow, feet that turn when theirs do.
    '(@wheels|driver) & (round and round|round the block|going round|crawling|circling|crept|creeping|gone past|going past|comes past|came past|driving past|drove past|drives past|keeps passing) & (looking at (me|us|her)|staring|slow|slowly|slowed|slowing|next to (me|us|her)|alongside|beside (me|us|her)|window|same one|same car|again|#3-9 times)',
    '(behind|following|opposite|next to) (me|her|us|him) & (crosses|crossed|moved|moves|turns|speeds up|stops|walks faster|gets off|got off) & (every time|when (i|she|he|we) (crosses|cross|crossed|moved|move|stop|stopped|turn|turned|got off)|same way|each time|too) ~18',
    '(got off|turned|crossed|moved) & when i (got off|turned|crossed|moved|stopped) & (man|guy|bloke|hes|same way|behind|dark|following|walking)',
    '(man|guy|bloke|hes|someone|men|dude) & (behind me|following me|same way as me) & (since|bus|dark|still|whole way|every|shop|waiting outside|phone is|alone|on my own|scared)',
    '(followed|following|tailing|trailing|stalking) (her|him) & (ran into|run into|gone into|hiding|hid|garage|petrol station|rang|scared|crying|frightened)',
    // At the window, the tent, the door.
    '(man opposite|someones|theres someone|theres a man|theres somebody|somebodys|a man is|man is|men are|two men|theres men|there is a man|there is someone|sum man|some man|a man) & (at|in|outside|unzip|unzipping|looking in|looking through|trying) (the|my|our|it|thru|through) [the] (window|garden|tent|back door|door|shed|letterbox|hostel|house) & (looking|in|alone|on my own|night|nite|dark|scared|keeps|help|asked for|by name|$|hiding|wont go|home alone|unzip|jack)',
    '(keeps|kept) (coming|coming up|coming to|opening|unzipping|trying|banging on|knocking on|tapping on) ..2 my (tent|door|window|room) & (man|men|bloke|guy|night|alone|own|scared|hostel|old man|hes|he)',
    '(asked|asking|ask) for (me|us|her|him) by name & (men|man|they|someone|he|two|outside)',
    // Found again by one who must not find them.
    '(ex|dad|dads|father|stepdad|stepdads|he|hes|boyfriend|husband|uncle|mum|mother) & (outside|turned up|found me|found us|found her|found where|sat in his (car|van)|at the (gates|gate|school|door)|knows where|coming up the path) & @barred',
    '(hiding|hid|hide) & (toilet|toilets|shop|bushes|changing room|library|mcdonalds|kebab shop|alley) & (looking for me|after me|chasing me|following me|waiting outside)',
    // Pestered, and not let home.
    '(wont leave me alone|wont go away|keeps (touching|putting his arm|stroking|asking me to|trying to kiss|grabbing|sitting next)) & (man|bloke|guy|bus stop|train|bench|station|park|arm round|drunk|old man)',
    '(man|men|bloke|guy|fella|some man|someone|woman) & (house|flat|place|his) & (wanna go home|want to (come|go) home|wants to (come|go) home|i want my mum|wont (bring|take|let|drive) (me|her|him)|saying not (til|until)|no buses|just stay|stay the night|not (til|until) [the] morning|shes scared|im scared|locked) & (she|her|he|him|i|im|me|my) ~22',
    '(tried|trying|tryna|wanted) [to] (get|make|pull|coax|drag) (me|her|him) ..1 (in|into|get in|to get in) (his|the|a|their) (car|van|flat|house) & (still out|coming back|come back|round again|alone|on my own|she|he|now|scared|phone)',
    `(walking|coming|running|heading|creeping|moving) (towards|toward|at|up to|over to|after) (me|us) & (@who|same|he|hes|they|theyre) &
      (again|same|dark|night|alone|scared|yesterday|knife|run|followed|stopped)`,
    `(trying|tries|tried|rattling|rattles|jiggling|turning|banging) ..3 (handle|lock|letterbox|my window|front door|back door) & (my own|
      alone|own|someone|keeps|scared|night|hiding|dont know who)`,
    '(lose|shake|get away from|avoid|ditch|shake off) (him|them|her) & (too|as well|also|still|followed|got on|came|behind|again)',
    '(stalker|stalkers|stalking|stalked) & (turned up|here|outside|found|back|again|hostel|house|placement|waiting|work|school)',
    `(pulled up|sat|parked|waiting|waits) ..2 outside & (since i|blacked out|every (day|night|time|lesson)|hours|all (day|night)|again|
      same) & (@wheels|man|men|he|hes|ex|guy)`,
    // Behind them, and where they turn it turns.
    `(@who|@wheels|hes|theyre|they|he) & (behind|following|after|trailing|tailing|followed) (me|us|her|him) & (since|still|every|again|
      @num times|running|run|ran|hide|hiding|alone|noone (about|around|else)|dark|crossed|speeding up|getting closer|walk faster|bus
      stop|shelter|turn|corner|phone is|own|catching)`,
    `(turned|took|been round|gone round) (#|@num|another) (corners|corner|turns|turnings|streets) & (he|hes|theyre|they) & (turned|every|
      behind|still|too|noone|follow)`,
    '(locked the door|locked me in) & (stranger|some guy|guy|bloke|this man|a man|some man|met (him|online)|dont know him) ~16',
    'got off (at|when|where) & (@who|he|hes) & (behind me|following|same stop|every stop|still there|my stop)',
    `(@wheels|boys|men|balaclavas) & (gone past|going past|went past|driven past|drove past|driving past|been past|passed (me|us)|passing
      (me|us)|circling|circled|crawling|kerb crawling|slowed down|slowing down|comes back|(coming|come|came|comes) back (round|for)|going
      round|alongside|next to (me|us|her|him)|beside (me|us|her)|pulled up|pulls up|pulled over) & (@num times|twice|three times|slow|
      slowly|each time|keeps|keep|watching|staring|get in|getting in|come here|following|balaclavas|balaclava|blacked out|same|walking|
      window) ~14`,
    // They know where to find them.
    `(always knows|somehow knows|keeps finding|worked out) where (i am|im|i live|i go|were|im staying) & (ex|he|hes|boyfriend|man|
      stalker|outside|scared|turns up)`,
    // In the house, or at its doors.
    `(someones|someone is|someone|man|ex|mums ex|intruder|burglar|burglars|hes|theyre) ..3 (in (the|our|my) (house|flat|garden|loft|
      kitchen|hallway)|downstairs|trying (the|my|our) (door|handle|window)|breaking in|broke in|broken in|climbing in|banging on the
      (door|window)) & (hid|hiding|hide|home alone|on my own|wardrobe|landing|cupboard|dont know (him|who)|whisper|whispering|shouldnt
      be|scared)`,
    // A parent passes it on.
    `(man|men|guy|bloke|someone|stranger|car|van|boys) & ((following|followed|behind|next to|alongside|beside) (her|him|them)|(get|
      getting) (her|him|them) (in|into)|grabbed (her|him)|approached (her|him)|chasing (her|him|them)|crawling) & ((she|he|they|hes|shes|
      daughter|son|just|has) (rang|text|texted|messaged|called|said|sent)|crying|screaming|tears|whatsapped|voicemail) ~16`,
    // A grown stranger at the wheel, or at the end of the chat.
    `(driving|drivin|taking|drive|takes|drove|bringing) (me|us) ..2 (somewhere|away|miles|out|round|past) & (wont (say|tell|stop|let)|not
      (saying|telling|stopping)|dont know where|no idea where|wrong way|didnt stop|locked)`,
  ],
  not: [
    '(boiler|gas|window|plumber|electric|internet|sky|postman|milk|bin|lawn|tree|aerial) (man|men|bloke|guy|lady) ..8',
    '(van|car|man|bloke|someone|truck|lorry) ..4 (is|its|was|s) ..2 (gas|amazon|window cleaner|plumber|electrician|postman|bt|openreach|tesco|asda|delivery|builder|builders|roofer|boiler|ocado|neighbour|neighbours|nans|grandads|my dad|my uncle|the council|bin) ..4',
    '(window cleaner|cleaning|cleaner|painting|painter|fixing|roofer|roofers|scaffolders|gardener|gardening|cutting|mowing|meter|parcel|leaflet|leaflets|chippy|drive thru|amazon|postman|builder|builders|decorator|plumber|bbq|barbecue) ..8',
    '(man|men|someone|somebody|bloke|guy|van|car) ..10 (window cleaner|cleaning|painting|fixing|roofer|roofers|scaffolders|gardener|gardening|mowing|meter|parcel|leaflet|chippy|drive thru|amazon|postman|builders|decorator|plumber|bbq)',
    `(friend|mate|friends|mates|nan|mum|dad|taxi|uber|delivery|postman|boyfriend|girlfriend|amazon|dpd|driver) [is|are|s] (outside|right
      outside|here)`,
    '(asked|asking|asks) ..3 how old ..4 (form|doctor|dentist|cashier|ticket|cinema|for the|discount)',
    '(he|she|they) knows where i (am|live) (he|she|they|mum|dad|its fine|dw|if)',
    'my stalker ..3 (cat|dog|puppy|brother|sister|toddler)',
    `(hes|shes|theyre|he|dads|mums) [is] (outside|waiting|sat|parked) [waiting|sat] [outside] [in (the|his|her) car] [for (me|us)] (in
      the car|for (me|us)|to (pick|get|take|collect))`,
    `(neighbours|friends|mates|mums|dads|our|nans|teachers|his|her) (car|van) [is|was|s|has been] [still] (parked|outside|waiting)
      [outside|here|there]`,
    'behind (me|us) keeps (beeping|coughing|talking|singing|sniffing|laughing|yawning)',
    '(van|car|man|bloke|guy) outside (is|was|s) (delivering|fixing|selling|washing|here to|from|doing|cutting)',
    '(wont (say|tell)|not saying|dont know where) ..6 (surprise|birthday|treat|prom)',
    'behind me in (the queue|queue|class|maths|english|science|assembly|line|the car|the photo|town|the race)',
    '(people|loads|followers|#) ..2 followed (me|him|her) (after|on|from|cos|because)',
    'stalking (my|his|her|their) (story|stories|profile|insta|page|snap|tiktok|spotify|location|feed|linkedin)',
    'hide and seek',
    '(cat|dog|puppy|kitten|duck|seagull|pigeon) ..4 (following|followed|follow|chasing) [me|us] [home|round|to|everywhere]',
    `(follow|following|followed|follows) (me|us|you|him|her|my|back) (back|on (insta|instagram|tiktok|twitter|snapchat|spotify|snap|
      facebook|x|socials|here|my (insta|tiktok)|strava|twitch|soundcloud|youtube|vinted)|for (updates|more)|plz|account|insta|on my
      insta|playlist)`,
  ],
}
