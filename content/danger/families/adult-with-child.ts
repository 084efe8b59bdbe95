/** A child is with an adult who wants sex, or is going to meet one now. */
import type { Family } from '../shape.ts'

export const adultWithChild: Family = {
  key: 'adult_with_child', topic: 'sexual', level: 'emergency', lightly: true, denied: 'nothing',
  why: 'A child is with an adult who wants sex, or is going to meet one now.',
  source: 'danger/README, "Sexual"; domain.md §5.2 "Sexual exploitation"',
  meets: [
    `(taking|takes|took|invites|invited|going|goes|went) (her|him|me|my daughter|my son|my sister|back|round) [back|round] [to] (to his|
      to hers|to theirs) & (church|coach|teacher|club|mosque|older|@adultage|driver|mans|leader|tutor|trainer|online|underwear|secret|
      lessons)`,
    `(teacher|coach|tutor|sir|instructor|trainer|youth worker|imam|vicar|priest|pastor|scout leader|driver|manager|boss|carer|support
      worker|key worker|family friend|lodger|neighbour|doctor|dads (mate|friend)|mums friend) & (his flat|his bed|kisses me|kissed me|
      kissing me|we kiss|sleep together|sleeping with|do stuff|does stuff|did stuff|naked|undress|up (my|her) skirt|secret relationship|
      touches me|private lessons|sit on his) & (#19-70| flat|secret|tell|alone|says|scared|car|bed|after|older|love|stuff|me and him|
      hotel|stop|married|cant tell|lessons|training)`,
    `(gets|got|get|getting|comes|came|climbs|climbed|climbing) (in|into) (the|my|his|her) (shower|bath|bed|tent|sleeping bag) [at night|
      when] & (man|bloke|stepdad|uncle|husband|lodger|coach|teacher|carer|stepbrother|grandad|neighbour|guy|staff|dads mate|boyfriend)`,
  ],
  phrases: [
    // Arranged, with an age or a hotel.
    '(meet|meeting|met|arranged to meet|seeing|gone to) ..2 (a|this|some|with a) #20-70 (years old|yr old|yo)',
    '(with|at) a #20-70 (year old|years old|yr old|yo) (man|bloke|guy|boyfriend|he|shes|who|in|from|lad)',
    '(im|i am) #11-15 ..4 (boyfriends|bfs|boyfriend|hes|bf) ..3 #20-70',
    '(hes|he is) #20-70 and im #11-15',
    '(gets|got|climbed|stepped|came) in (the|my) (shower|bath) (with me|when|while)',
    '(hotel|hotel room|flat|house|bed) with [a|an|some] [much|far] (older man|older men|older guy|adult|grown man|grown men|adult male)',
    '(at|in) [a|an|some] (grown|older|strange|adult|random) (mans|males|guys|blokes|mens|persons) (flat|house|place|home|car|room)',
    `(with|gone to meet|staying with|meeting|met|living with|left with|going to meet|shes with|hes with|staying at|hotel with|been with|
      gone with|sleeping at|out with|round at) [a|an|this|some|her|his|the|my|with|that|these] [grown|strange|random] (man|men|older man|
      older guy|guy|bloke|adult|adult man|grown man|boyfriend|older boyfriend|older men|stranger|person|older boy|someone|lad|somebody|
      #18-70 [years old|year]|fella|adult male) [who|that|she|he|is|from|on|off|she has|hes|whos|shes|thats|i|called|in|twice|and|aged|
      of|shed] [she|he|is|was|just|has|hes|only|met|been|talking|a|s|we|who] ..4 (online|internet|snapchat|insta|instagram|tiktok|
      discord|roblox|facebook|tinder|fortnite|a game|sex offender|registered|twice (her|my|his) age|#19-70|old enough|in his (20s|30s|
      40s|50s|twenties|thirties|forties)|convicted|prison|adult|much older|offender|grown|grinder|grindr|omegle|app|yubo|kik|whatsapp|
      wizz|vinted|off the)`,
    `(in|at|to) [a|an|the|his|some|this] (hotel|hotel room|travelodge|premier inn|airbnb|caravan|flat|house|car) with [a|an|some|this|
      her|his|older|grown|two|three|#|the|my|that] [older|grown|strange|adult|old|strange|random|#19-70 year|online] (man|men|guy|
      boyfriend|bloke|guys|blokes|adult|stranger|adults|older guy)`,
    `(want|wants|trying|expects|tryna|expecting|going|gonna) [to|me to] (have sex|sex|shag|fuck me|rape) ..4 (dont want|im scared|wont
      let|older|cant|help|im #|scared|leave|virgin|here|not ready|hes|or)`,
    '(registered sex offender|a paedophile|a paedo|a pedo|a nonce|convicted rapist|known paedophile|convicted paedophile)',
    `(gone|going|go|travelling|travelled|run off|run away|left|got on a train) to (meet|see|be with|stay with|live with) [a|some|this|an|
      her|his|someone|somebody] [man|boy|guy|online|older|lad|girl|person|boyfriend|friend|bloke|adult] [she|he|who|that|from|off|online|
      shes|hes|theyve] [has|met|been|is|was|only|just|talking|speaking|knows] ..3 (online|internet|snapchat|insta|instagram|tiktok|
      discord|roblox|fortnite|facebook|never met|whatsapp|a stranger|older|#19-70|gaming)`,
  ],
  not: [
    '#20-70 (year old|years old) ..1 (brother|sister|cousin|dog|cat|teacher|lecturer|uncle|auntie|colleague)',
  ],
}
