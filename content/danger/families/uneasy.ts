/** Staying with, or near, somebody they hardly know or feel wrong about. */
import type { Family } from '../shape.ts'

export const uneasy: Family = {
  key: 'uneasy', topic: 'followed', level: 'concern', speaker: 'young_person', denied: 'nothing',
  why: 'Staying with, or near, somebody they hardly know or feel wrong about.',
  source: 'danger/README, category followed_or_stranger',
  phrases: [
    `(dont|do not|not sure i|cant) trust (this|these|him|the|that) (guy|man|people|person|lad|woman|boy|men|driver|bloke|ones im with|him)`,
    `(staying|stay|stayed|living|sleeping|crashing|hiding|im|am|slept|gone to stay|moved in) (with|at|round|in with|at the house of)
      [a|some|this|an|someone|somebody|my|these] [older|guy|man|lad|random|people|online|boy|friend|girl|bloke|new|guys|strange] [guy|
      man|people|lad|person|boy|friend|house|mate|bloke|mates|ones|girl] [i|who|that|ive|off|from|we|im] [i|just|only|met|dont|barely|
      hardly|ive|havent|havent met|recently] [just|only|know|met|barely|really|known|dont] (online|met|know|internet|snapchat|insta|
      street|yesterday|last week|town|today|well|properly|tonight|before|off|station|park|tiktok|on|discord)`,
    `(weird|creepy|strange|dodgy|random|drunk|scary|pervy) (man|men|guy|guys|bloke|blokes|people|lad|woman|person|old man|lads|
      neighbour|stranger|dude|uncle|driver|teacher) [at|in|on|who|here|next|that|outside|keeps|is|from|near|was|hanging|has|asked|
      upstairs|downstairs|wont|just|came|talking|offered|keep|sat|staring|looking|messaging|texting|followed] (here|keeps|me|staring|
      looking at me|watching|the hostel|next door|upstairs|downstairs|this house|the house)`,
    `(man|men|guy|guys|bloke|people|someone|lads) [at|in|here|on|the|keeps|is|next] ..4 (looking at me weird|staring at me|looking at
      me|watching me|giving me weird looks|creeping me out|freaking me out|making me uncomfortable|makes me uncomfortable|talking to me|
      asking me (questions|where|how old|to come|to go|if im alone|for my number)|shouting at me|offering me|offered me|trying to talk
      to me|buying me drinks|touching my arm|sitting next to me)`,
    '(hes|theyre|guy is|man is|he is|she is|this man|this guy|people are|bloke is) (creeping|freaking|weirding) me out',
    `(he|hes|they|theyre|man|guy|uncle|stepdad|boyfriend|teacher|coach|bloke|people|lad) (makes|making|made|make|is making|are making)
      me [feel] [really|so|very] (uncomfortable|uneasy|scared|feel unsafe|unsafe|creeped out|weird|on edge)`,
    `(dont|not sure i|cant|not sure if i can|dont know if i) (feel comfortable|feel right|trust them|trust him|trust these people|trust
      this (guy|man)|feel safe|feel ok|feel easy) (here|with (him|them|these|this|my)|at (his|this|the|their)|being here|in this|around
      (him|them)|where im|staying|anymore (here|with))`,
    '(got|getting|have|had|get) [a] (bad|weird|funny|horrible) (feeling|vibes|vibe) (about|off|from|here|with)',
    `(stranger|random man|random guy|some man|some guy|some random|man i dont know|someone i dont know|random bloke|some bloke)
      (offered|gave|bought|is|asked|said|wants|let|took|has|messaged|keeps|came|stopped|picked|approached|in|at|outside|on|dm) ..2 (me|
      lift|stay|place|house|car|drink|cigarette|vape|to|following|money|outside|drugs|talk)`,
    `(gave|give|giving|got|getting|offered|took|accepted|get) [me|us|in|a|into] [a] lift (from|off|with|by) [a|some|this] (stranger|
      man|guy|random|bloke|someone i|older|lorry driver|trucker|people i)`,
    '(hitchhiking|hitch hiking|hitchhiked|hitching (a|lifts|to|rides))',
    `(dont|didnt|hardly|barely) [really] know (him|them|her|these people|this guy|these guys|this man|anyone here|whose house|the
      people|who they are|who he is|who these) [but|and|im|i|that|very|really|well|at|hes|so|n|he|they|here] ..3 (staying|house|here|
      stay|sleep|car|with|weird|drunk|drugs|well|scared|nice|met|place|flat)`,
    `(party|house|flat|hotel|here) ..4 (dont know anyone|dont know any of|everyone is older|everyones older|all older|theyre all on
      drugs|everyones on drugs|taking drugs|doing drugs|loads of drugs|want to leave|wanna leave|scared|older men|older lads)`,
    `(scared|frightened|terrified) (and|n|here|rn|right now|out here|at|because im|being) [im|i|so] (alone|on my own|dont know what to
      do|dont know where|out here|here|here alone|at this|of these people|of this man|in this)`,
    '(scared|frightened|terrified) (and|n) (alone|cold|hungry|lost|on my own|by myself|dont know what)',
    `(im|i am) [so|very] (scared|frightened|terrified) (here|of these people|of them|of him|of this man|where i am|of where i am|in
      this (house|flat|place|hostel)|at this (house|place|party|flat)|to (stay here|sleep here|be here))`,
  ],
  meets: [
    '(offered|offering|offers|gave|giving|pay|paid|paying|pays) (me|my) (money|cash|@num|quid) & (man|guy|bloke|stranger|lady|woman|driver) & (to go|to come|to get in|to meet|for a drive|for pics|for pictures|photos|to hang|for company|to keep)',
    '(asking|asks|inviting|invites|invited|asked) me (in|inside|up|into|round) & (man|old man|bloke|guy|neighbour|stranger)',
    '(get|got|offering|offered|promised|find|getting) me ..3 (job|work|modelling|room|flat|somewhere to live) & (@site|man|woman|someone|guy|lady) & (room|london|abroad|hotel|cash|pay|wont tell|dont tell|flat|train ticket)',
    '(woman|lady|man|guy|bloke|stranger|driver) & (bought me|buying me|got me|gave me|paid for) & (come|go|stay|live) ..1 with (her|him|them) ~18',
    '(people|grown ups|adults|men|older (people|boys|men)|everyone) ..2 (i dont know|dont know any|i dont recognise|ive never met) & (smoking|drugs|drinking|weed|older|grown ups|adults|men|sniffing|pills|weird) & (house|flat|party|here|place|room)',
    '(uber|taxi|bus|minicab|cab) (driver|man) & (asked for my number|my number|if i was (alone|on my own)|on my own|where i live|messaged me|texted me|wont take me|stroking|touching)',
    `(man|men|guy|bloke|woman|lady|stranger|driver|someone i dont know|old man|people) & (asks|asked|asking|keeps|kept|wants to know|said|says|offered|offering|offers) & (how old (i am|im|we are)|my age|if (i have|ive got|i got) a boyfriend|got a boyfriend|want a lift|a lift|
      if im alone|if i was alone|where i live|live (at|with) (hers|his|him|her)|i can (live|stay)|somewhere to (stay|sleep)|place to (stay|sleep)|stay (at|with) (his|hers|him|her)|a bed|for my number|if i want (a job|work|money|a drink|to earn)|(come|go) (back|round) (to|with) (his|hers|him|her)|come with (him|her)|
      need anything|pay me|model|modelling|take my picture|photo of me) ~16`,
    `(mate of a mate|mate of a mates|mate of mine knows|friend of a friend|friends of friends|mates mate|someone i know knows) & (stay|staying|stopping|stopped|house|sleep|sleeping|sofa|crashing) & (dont know|hardly know|barely know|older|#20-70|thirties|twenties|forties|weird|never met)`,
    `(man|guy|boy|bloke|someone|he|person|account) & (knows|found out|knew) (what|which|where) (school|i live|im at|i am|my|we live|we) & (never told|didnt tell|not told|how did he|how does he|no idea how|off @site)`,
    `(man|bloke|guy|neighbour|next room|other room|lodger|resident|he) & (knocking|knocks|banging|trying|tries|opening|opens|listening|standing|stands|hanging) ..2 (on|at|outside|by) (my|our) (door|room|bedroom) & (night|keeps|every|lock|scared|wont|next room|3am|2am)`,
    '(his mates|his friends|the men|the man|these men|they all|all of them|the lads here|the boys here|old men) ..3 (look|looks|looking|stare|staring|stares|watch|watching) (at me|me) & (funny|weird|wrong|like that|strange|creepy|up and down|dont like|hate|wanna)',
    '(man|guy|bloke|car|van) & ((outside|by|near) [the|my|our] (school|gates|house|window|flat|road|street|bus stop)|hanging (around|round)) & (again|every day|same|all week|keeps|like last week|days) & (watching|staring|taking (photos|pictures|pics)|filming|looking at|following|waiting)',
    '(wanna|want to|need to) (leave|go|get out) & (men|man|older|everyones drunk|everyone is drunk|drunk|party|strangers|dont know anyone|his house|this house) & (scared|uncomfortable|weird|creepy|dont feel|wont|dont know)',
  ],
  not: [
    '(offered|gave|asked|offers) me (a seat|a ticket|his ticket|her ticket|directions|a sweet|a tissue|some (sweets|water)|a crisp)',
    '(man|woman|guy|lady|bloke|boy) (in|at|from|behind) [the|my|our|a] (shop|church|school|work|bank|till|cafe|library|gym|college|chemist|pub|club|office|desk)',
    '(asked|asks|asking) [me] (the time|for directions|for a light|the way|about (school|my day|the game))', '(job|interview|bank|doctor|nurse|dentist|police|teacher|school|careers|shop|bus driver|vet|barber|hairdresser) (man|guy|woman|lady)', '(social worker|key worker|foster|family friend)',
    `(weird|creepy|strange|old|random|scary|drunk) (man|men|guy|people|lad|woman|person|teacher|neighbour|uncle|bloke) (on (tiktok|tv|
      telly|youtube|the (telly|tv|film))|in (the|a) (film|movie|book|show|game|painting|video|song|picture))`,
    `old (man|people|woman|lady) (at (church|work)|next door|down the road|who lives|fell|needed|on the bus (was|gave|told|talked|with|
      smelled|fell)|was (nice|lovely|so))`,
    `(scared|frightened|nervous|terrified) (of|about|for|to|im|i|that|and) (the|my|this|a|ill|gonna|being|get|tell|fail|exam|exams|
      driving|dentist|spiders|dogs|heights|doing|results|needles|performing|what mum|what my mum|what dad|clowns|going on|singing|
      speaking|flying|fly|thunder)`,
    `(makes|making|made) me (uncomfortable|nervous|scared) (when (i have|its|we|it)|in (these|this|my) (shoes|dress|jeans|bra|uniform|
      chair)|about (exams|school|my))`,
    `(gave|getting|got|get|need|give|giving) [me|a|us|him|her] [a] lift (from|off|with|by) [a] (mate|friend|friends mum|mum|dad|nan|my|
      his|her|teacher|mates)`,
    '(dont|didnt) know (him|them|her) (that|very|so|in|from|at (school))',
    'bad feeling about (the (exam|test|game|match)|this (exam|test|match|game)|my (exam|test|grade|results))',
    '(im|i am) not (scared|nervous)',
  ],
  unless: ['(film|movie|ride|rollercoaster|exam|exams|driving test|halloween|haunted house|horror)'],
}
