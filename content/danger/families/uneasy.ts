/** Staying with, or near, somebody they hardly know or feel wrong about. */
import type { Family } from '../shape.ts'

export const uneasy: Family = {
  key: 'uneasy', topic: 'followed', level: 'concern', speaker: 'young_person', denied: 'nothing',
  why: 'Staying with, or near, somebody they hardly know or feel wrong about.',
  source: 'danger/README, category followed_or_stranger',
  phrases: [
    '(mums bf|mums boyfriend|mums partner|stepdad|uncle|lodger|stepbrother|dads mate|dads friend) [is|keeps|s] ..1 (coming|comes|come|getting|gets) (in|into) my (room|bedroom)',
    '(dad|stepdad|uncle|lodger|brother|stepbrother|grandad|man|he|hes|mums bf|mums boyfriend|dads mate|cousin) [is|keeps|s] ..1 (coming|getting|climbing) (in|into) my bed',
    `(mums bf|mums boyfriend|stepdad|uncle|lodger|stepbrother|mums partner|dads mate|dads friend|neighbour|coach|teacher|babysitter|
      grandad) [is|keeps|has been|been|s|was|are] ..1 (being|acting|getting) ..1 (weird|funny|creepy|odd|strange|pervy|touchy|handsy|
      inappropriate|flirty)`,
    '(dont|do not|cant) trust (this|these|him|the|that) (guy|man|people|person|lad|woman|boy|men|driver|bloke|him)',
    `(staying|stay|stayed|living|sleeping|crashing|hiding|im|am|slept|moved in) (with|at|round|in with) [a|some|this|an|someone|somebody|
      my|these] [older|guy|man|lad|random|people|online|boy|friend|girl|bloke|new|guys|strange] [guy|man|people|lad|person|boy|friend|
      house|mate|bloke|mates|ones|girl] [i|who|that|ive|off|from|we|im] [i|just|only|met|dont|barely|hardly|ive|havent|havent met|
      recently] [just|only|know|met|barely|really|known|dont] (online|met|know|internet|snapchat|insta|street|yesterday|last week|town|
      today|well|properly|tonight|before|off|station|park|tiktok|on|discord)`,
    `(man|men|guy|guys|bloke|people|someone|lads) [at|in|here|on|the|keeps|is|next] ..4 (staring at me|looking at me|watching me|offering
      me|offered me)`,
    `(he|hes|they|theyre|man|guy|uncle|stepdad|boyfriend|teacher|coach|bloke|people|lad) (makes|making|made|make|is making|are making) me
      [feel] [really|so|very] (uncomfortable|uneasy|scared|feel unsafe|unsafe|creeped out|weird|on edge)`,
    `(dont|cant) (feel comfortable|feel right|trust them|trust him|feel safe|feel ok|feel easy) (here|with (him|them|these|this|my)|at
      (his|this|the|their)|being here|in this|around (him|them)|where im|staying|anymore (here|with))`,
    `(stranger|random man|random guy|some man|some guy|some random|random bloke|some bloke) (offered|gave|bought|is|asked|said|wants|let|
      took|has|messaged|keeps|came|stopped|picked|approached|in|at|outside|on|dm) ..2 (me|lift|stay|place|house|car|drink|cigarette|vape|
      to|following|money|outside|drugs|talk)`,
    '(hitchhiking|hitch hiking|hitchhiked|hitching (a|lifts|to|rides))',
    `(scared|frightened|terrified) (and|n|here|rn|right now|out here|at|because im|being) [im|i|so] (alone|dont know where|out here|here|
      here alone|at this|in this)`,
  ],
  meets: [
    `(offered|offering|offers|gave|giving|pay|paid|paying|pays) (me|my) (money|cash|@num|quid) & (man|guy|bloke|stranger|lady|woman|
      driver) & (to go|to come|to get in|to meet|for pics|for pictures|photos|to hang|for company|to keep)`,
    '(asking|asks|inviting|invites|invited|asked) me (in|inside|up|into|round) & (man|old man|bloke|guy|neighbour|stranger)',
    `(get|got|offering|offered|promised|find|getting) me ..3 (job|work|modelling|room|flat) & (@site|man|woman|someone| guy|lady) &
      (room|london|abroad|hotel|cash|pay|wont tell|dont tell|flat|train ticket)`,
    `(woman|lady|man|guy|bloke|stranger|driver) & (bought me|buying me|got me|gave me|paid for) & (come|go|stay|live) ..1 with (her|him|
      them) ~18`,
    `(people|grown ups|adults|men|older (people|boys|men)|everyone) ..2 (i dont know|dont know any) & (smoking|drugs|drinking|weed|older|
      grown ups|adults|men|sniffing|pills|weird) & (house|flat|party|here|place|room)`,
    `(man|men|guy|bloke|woman|lady|stranger|driver|someone i dont know|old man|people) & (asks|asked|asking|keeps|kept|wants to know|
      said|says|offered|offering|offers) & (how old (i am|im|we are)|my age|a lift|live (at|with) (hers|his|him|her)|place to (stay|
      sleep)|a bed|for my number|need anything|pay me|model|modelling|photo of me) ~16`,
    `(mate of a mates|mates mate) & (stay| staying|stopping|stopped|house|sleep|sleeping|sofa|crashing) & (dont know|hardly know|barely
      know|older|#20-70|thirties|twenties|forties|weird|never met)`,
    `(man|bloke|guy|neighbour|next room|other room|lodger|resident|he) & (knocking|knocks|banging|trying|tries|opening|opens|listening|
      standing|stands|hanging) ..2 (on|at|outside|by) (my|our) (door|room|bedroom) & (night|keeps|every|lock|scared|wont|next room|3am|
      2am)`,
    `(his mates|his friends|the men|the man|these men|they all|old men) ..3 (look|looks|looking|stare|staring|stares|watch|watching) (at
      me|me) & (funny|weird|wrong|like that|strange|creepy|up and down|dont like|hate|wanna)`,
  ],
  not: [
    'on (his|her|my|the|their) (xbox|ps5|ps4|playstation|switch|pc|trampoline|fifa|computer)',
    '(offered|gave|asked|offers) me (a seat|a ticket|his ticket|her ticket|directions|a sweet|a tissue|some (sweets|water)|a crisp)',
    `(man|woman|guy|lady|bloke|boy) (in|at|from|behind) [the|my|our|a] (shop|church|school|work|bank|till|cafe|library|gym|college|
      chemist|pub|club|office|desk)`,
    '(asked|asks|asking) [me] (the time|for directions|for a light|the way|about (school|my day|the game))',
    '(social worker|key worker|foster|family friend)',
  ],
  unless: ['(film|movie|ride|rollercoaster|exam|exams|driving test|halloween|haunted house|horror)'],
}
