/** A child is with an adult who wants sex, or is going to meet one now. */
import type { Family } from '../shape.ts'

export const adultWithChild: Family = {
  key: 'adult_with_child', topic: 'sexual', level: 'emergency', denied: 'nothing',
  why: 'A child is with an adult who wants sex, or is going to meet one now.',
  source: 'danger/README, "Sexual"; domain.md §5.2 "Sexual exploitation"',
  meets: [
    `(taking|takes|took|invites|invited|going|goes|went) (her|him|me|my daughter|my son|my sister|back|round) [back|round] [to] (to
      his|to hers|to theirs|to his (house|flat|place|car)) &
      (church|coach|teacher|club|mosque|older|@adultage|driver|mans|leader|tutor|trainer|online|underwear|secret|lessons)`,
    `(son|daughter|niece|nephew|friend|sister|brother|boy|girl|he|she) [is|was|only] (#9-15) &
      (woman|man|lady|teacher|leader|worker|coach|adult|bloke) [of|aged|whos|who is] (#19-75) &
      (sex|sleeping|slept|kissing|kissed|relationship|bed|pregnant|messages|naked|having|hotel|together|affair|love)`,
    `(im|i am|shes|hes|aged|is|only) (#9-15) & (hes|he is|shes|him|man|man of|bloke|boyfriend|guy|boy|someone) [is|aged|of|whos|who
      is|thats|nearly|like|about] (#19-75) & (his flat|his bed|hotel|sleeping with|sleep with|sleeps with|slept with|having
      sex|sex|kiss|kissed|kissing|pregnant|shower|naked|loves me|love each other|in love|do stuff|we do|a relationship|sleeping
      together|bed|at his now|at his house now|im at his)`,
    `(teacher|coach|tutor|sir|instructor|trainer|youth worker|imam|vicar|priest|pastor|scout leader|driver|manager|boss|carer|support
      worker|key worker|family friend|lodger|neighbour|doctor|dads (mate|friend)|mums friend) & (takes me to his|took me to his|his
      flat|his bed|kisses me|kissed me|kissing me|we kiss|sleep together|sleeping with|we do stuff|do stuff|does stuff|did
      stuff|naked|undress|in love with me|up (my|her) skirt|secret relationship|see him in secret|touches me|private lessons|sit on
      his) & (#19-70|flat|secret|tell|alone|says|scared|car|bed|after|older|love|stuff|me and him|hotel|stop|married|cant
      tell|lessons|training)`,
    `(gets|got|get|getting|comes|came|climbs|climbed|climbing) (in|into) (the|my|his|her) (shower|bath|bed|tent|sleeping bag) [with
      (me|him|her|my (daughter|son|sister|brother))|at night|when] &
      (man|bloke|stepdad|uncle|husband|lodger|coach|teacher|carer|stepbrother|grandad|neighbour|guy|staff|dads mate|boyfriend)`,
  ],
  phrases: [
    '(gets|got|climbed|stepped|came) in (the|my) (shower|bath) (with me|when|while)',
    `(sleeping with|sleeps with|slept with|having sex with|sex with|pregnant by|in a relationship with|sharing a bed with)
      [a|this|some|my|her|his] (man|bloke|guy|teacher|coach|adult|grown man|older man|tutor|married man|him) [of|whos|who
      is|aged|thats|hes|shes] (#19-75|in (his|her) (20s|30s|40s|twenties|thirties|forties)|twice|old enough|much older)`,
    `(in|at|to|round) [a|an|the|some|his] (hotel|flat|house|car|place|room|hotel room|caravan|bedsit) ..4 (grown man|much older man|
      older man|adult man|strange man|stranger|grown men|older men|#19-70 year old man|man she met online|man he met online)`,
    `(hotel|hotel room|flat|house|bed) with [a|an|some] [much|far] (older man|older men|older guy|adult|grown man|grown men|adult male)`,
    '(at|in) [a|an|some] (grown|older|strange|adult|random) (mans|males|guys|blokes|mens|persons) (flat|house|place|home|car|room)',
    `(with|gone to meet|gone to see|staying with|meeting|met|living with|gone off with|run off with|ran off with|left with|run away
      with|going to meet|shes with|hes with|in the house of|staying at|in a hotel with|hotel with|been with|gone with|sleeping at|in bed
      with|went to meet|went off with|gone to stay with|out with|round at) [a|an|this|some|her|his|the|my|with|that|these] [grown|
      strange|random] (man|men|older man|older guy|guy|bloke|adult|adult man|grown man|boyfriend|older boyfriend|older men|stranger|
      person|older boy|someone|lad|somebody|#18-70 [years old|year]|fella|adult male) [who|that|she|he|is|from|on|off|she has|hes|whos|
      shes|thats|i|called|in|twice|and|aged|of|shed] [she|he|is|was|just|has|hes|only|met|been|talking|a|s|we|who] ..4 (online|internet|
      snapchat|insta|instagram|tiktok|discord|roblox|facebook|tinder|fortnite|a game|sex offender|registered|twice (her|my|his) age|
      #19-70|old enough|in his (20s|30s|40s|50s|twenties|thirties|forties)|convicted|prison|known to police|adult|much older|offender|
      grown|grinder|grindr|omegle|app|yubo|kik|whatsapp|wizz|vinted|off the)`,
    `(met|meet|meeting|met up) [a|some|this|with|up|an|up with] [a|some|this|an|with] [older|grown|random] (man|guy|men|bloke|adult|
      person|boy|lad|someone|stranger) [off|from|on|online|she|he|i] ..4 (and (hes|he) (wont|is|wants|keeps|made|got|started|took)|
      hotel|his (house|flat|car|place)|in his car|his hotel|missing|not come|hasnt come|gone)`,
    `(hes|he is|she is|shes|boyfriend is|boyfriend|man is|guy is|shes with a|with a|hes a) (#18-70) [years old|year] (and|but|n) (im|i
      am|shes|she is|hes|my daughter is|daughter is|my son is|he is) (#10-17|only #|under age|underage) ..5 (sex|sleep|slept|sleeping|
      bed|hotel|staying|lives|living|with him|pregnant|together|house|flat|with her|kissed)`,
    `(sex|sleeping|slept|sexual|sexual relationship|bed|sleeps) (with|relationship) ..4 (adult|grown man|grown men|older man|older men|
      #19-70 year|#19-70 years|man in his|teacher|men)`,
    `(in|at|to) [a|an|the|his|some|this] (hotel|hotel room|travelodge|premier inn|airbnb|caravan|flat|house|car) with [a|an|some|this|
      her|his|older|grown|two|three|#|the|my|that] [older|grown|strange|adult|old|#19-70 years old|strange|random|#19-70 year|online]
      (man|men|guy|boyfriend|bloke|guys|blokes|adult|stranger|adults|older guy)`,
    `(man|guy|he|older guy|bloke|boyfriend|uncle|friends|men|someone) [is] (making|forcing|pressuring|pressures|trying to make|wants|
      trying to get) (me|her) [to] (have sex|do sexual|strip|undress|do things|do stuff|give him|sleep with him|touch him|get naked|take
      off|take my)`,
    `(want|wants|trying|expects|tryna|expecting|going|gonna) [to|me to] (have sex|sex|shag|fuck me|sleep with me|do it with me|sex with
      me|rape) ..4 (dont want|im scared|wont let|older|cant|help|im #|scared|leave|virgin|here|not ready|hes|if i dont|or)`,
    `(a sex offender|registered sex offender|a paedophile|a paedo|a pedo|a nonce|convicted rapist|known paedophile|convicted
      paedophile)`,
    `(gone|going|go|travelling|travelled|on (his|her) way|run off|run away|left|got on a train|got a train|got a bus) to (meet|see|be
      with|stay with|live with) [a|some|this|an|her|his|someone|somebody] [man|boy|guy|online|older|lad|girl|person|boyfriend|friend|
      bloke|adult] [she|he|who|that|from|off|online|shes|hes|theyve] [has|met|been|is|was|only|just|talking|speaking|knows] ..3 (online|
      internet|snapchat|insta|instagram|tiktok|discord|roblox|fortnite|facebook|on a game|never met|whatsapp|a stranger|older|#19-70|on
      an app|gaming)`,
  ],
  not: [
    'in (the|my|our) (bath|shower|bed) with my (husband|wife|partner)',
    `(met|meet|meeting) (a|some|this|an|my|her|his) (man|guy|lad|boy|someone|person|boyfriend|mate|friend) (at (school|college|work|
      uni|church|the gym|youth)|for (lunch|coffee)|about (a|the))`,
    `(with|staying with|out with|living with|met) (her|his|my|the) (boyfriend|lad|older brother|boy) (from (school|college|her (class|
      year))|who is (#10-18)|hes (#10-18)|on (the|his) (playstation|xbox))`,
  ],
}
