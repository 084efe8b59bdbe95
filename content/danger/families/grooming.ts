/** An adult or stranger courting a child, mostly online: not yet a meeting, and the time to stop it. */
import type { Family } from '../shape.ts'

export const grooming: Family = {
  key: 'grooming', topic: 'sexual', level: 'concern', lightly: true, denied: 'nothing',
  why: 'An adult or stranger courting a child, mostly online: not yet a meeting, and the time to stop it.',
  source: 'danger/README, "Sexual"; domain.md §5.2 "Sexual exploitation"',
  meets: [
    '(grown man|older man|men|grown men|old man) & (liking|likes|commenting|sending|sends|messaging) & (her|his|my) & (photos|pics|money|gifts|posts)',
    '@grown (did|done|used to do|would do) (stuff|things|something|it) & (when i was|when she was|when he was|years ago|little|used to|i was (#3-11|six|seven|eight|nine|ten))',
    '(boyfriend|girlfriend|seeing|going out with|dating) ..2 (#19-60|twenty three|twenty four|twenty five|in his 20s|in his twenties) & (shes|im|hes) ..1 (#11-15|fourteen|fifteen|thirteen|twelve)',
    // A grown-up of the school or club, in their messages.
    '(teacher|teachers|coach|tutor|sir|mr|miss|instructor|youth worker|ta|boss|manager|driver|trainer) & (dm|dming|dm ing|dms|messages|messaging|message|texting|texts|texted|snaps|snapping|msging|insta|snapchat|whatsapp) & (pretty|beautiful|gorgeous|fit|mature|between us|our secret|dont tell|night|nite|late at night|love|kiss|special|my body|looking good|lonely|miss me|misses me|hot|sexy|wants to meet)',
    '(years ago|when she was|when he was|when i was|only told|never told|told me (last|in the|on|she|he)|came out|told us|first told|never said|before we moved) & (touched|touching|interfered|fiddled|messed about) (with her|with him|with me|her|him|me) & @grown ~20',
    '(seeing|going out with|dating|with|in love with|talking to) & (#19-60|in his 20s|older) & (im|shes|hes) (#11-15) & (noone knows|secret|dont tell|boyfriend|seeing|love|mum doesnt know|my mum|hates|someone|guy|man)',
    '(friend of my dads|dads mate|dads friend|mums friend|family friend|uncle|neighbour|lodger|coach|teacher|mums new) & (too friendly|over friendly|overfriendly|too nice to me|always staring|stares at me|hugs too long|hugs me too|comments about my body|says things about my body|calls me sexy|keeps trying to be alone|keeps touching my)',
    '(man|someone|bloke|guy|lad|boy) & (says hes|said hes|reckons hes|pretending|pretends|claims) & (grey hair|looks (older|forty|fifty|30|40)|way older|an old man|grown man|profile|fake|beard) & (chatting|talking|messaging|online|her|him|she|he)',
    `(sneak|sneaking|slip|slipping|creep|climb) out ..3 (to|and|meet|see|his|with|of) & (man|van|older|online|tablet|messages|discord|
      roblox|snapchat|uncle|@adultage|driver|stranger)`,
    `(man|bloke|guy|woman|someone older|@adultage) & (chatting|talking|messaging|texting|speaking|chatted|messages|calls) & (just us|
      alone|on my own|drive up|drives up|dont bring|not to tell|dont tell|meet me|run away)`,
    `(gave|given|bought|sent|got) (her|him|me) (a|another|a second|a secret) ..2 phone & (didnt know|secret|secretly|hidden|hides|hide|
      @adultage|man|boyfriend|only he|online)`,
    `(modelling|model|scout|talent|agency|photographer|influencer|photoshoot|photo shoot|casting|audition|producer|brand) & (swimwear|
      swimsuit|bikini|underwear|lingerie|bra|my body|topless|sign me|his studio|dont tell|come alone|older man|dm|messaged me|hotel|
      shoot|london) & (he|man|guy|they|wants|asked|says|offered|someone|account)`,
    `(noone|nobody|none of us|we|ive|weve) ..2 (met|seen|never met|never seen|spoken to) & (boyfriend|girlfriend|partner|man|online
      friend) & (sends|sent|sending|parcel|parcels|gifts|underwear|flowers|money|picks her|picks him|older|online|secret|hotel|takeaways|
      phone|ubers|robux)`,
    `what (im|i|shes|hes|she|he) (sleep|sleeps|wear|wears|wearing|had on|have on|look|got on|sleeping) ..2 (in|under|to bed|underneath|
      like|tonight|naked|now|$) & (guy|man|bloke|he asks|he keeps|keeps asking|asks me|asking me|messages me|texts me|online|night)`,
    `(boyfriend|girlfriend|someone|guy|man|friend|lad|boy) & (in (america|another country|turkey|london|germany|spain|france|dubai)|far
      away|miles away|long distance|never met|not met|havent met|abroad|online) & (older|send for|fly me|flight|ticket|money|gifts|
      secret|meet|pics|when im|run away|marry|#19-60|webcam|love)`,
    `@online & (guy|man|bloke|stranger|older|adult|dude|someone|somebody|#18-70|a boy|a lad|a woman|a girl|a person|never met|hes not|he
      isnt) & (come get me|meet up|meet me|meeting|to meet|what school|which school|my school|her school|my address|her address|home
      alone|wearing|dont tell|not to tell|told (me|her|him) not|delete|robux|vbucks|v bucks|vouchers|gift card|flowers|his princess|
      princess|babe|sexy|mature|his girlfriend|my body|her body|on cam|camera|turn my|video call|deep voice|grown man|his voice|uber|
      train|hotel|run away|creepy|knows what|knows where|periods|a virgin|kiss|alone|secret|our secret|nice pics|selfie)`,
  ],
  phrases: [
    '^ [he says|he said] (its|it is|thats) our [little] secret $',
    `(older|adult|grown|strange|unknown|random) (man|men|guy|male|person|people|adult|lad|boy) ..4 (messaging|texting|contacting|
      snapchatting|talking to|chatting to|calling|speaking to|dming|grooming|messages|ringing) (him|her|me|my|our|them|each)`,
    `(bought|booked|paid|sent|got|buying|paying for|offered|sending) (me|her|him|for my|my) [a|the] [train|coach|plane|bus|flight|uber|
      taxi|hotel] (ticket|tickets|ticket to|uber|taxi|train|coach|flight) ..6 (see him|meet|visit|come|stay|to his|him|live|see them)`,
    '(so|really|very|too|becoming|getting) controlling',
    `(meet|meeting|talking to|dating|seeing|staying with|living with|boyfriend|girlfriend) ..5 (online|(on|off|from|through|in) [a|an|
      the] (@online|app|game|bumble|facebook|omegle))`,
    `(know|knows|friend|friends|someone|somebody|people|person|boy|girl|lad|guy|man) [with|who|that] ..2 (met|only met|meets|talking to|
      speaking to|talks to) ..2 (online|(on|off|from|through) [a|an|the] (@online|app|game))`,
    `(says|said|told me|tells me|told her|pretended|pretending|claims|thinks|lied) [hes|he|im|i|shes|she|to be|that|was|about|im so|that
      im] [hes|im|was|is|i|his|i am] (mature for|special|#13-17 but|older than|love me|his age|modelling|a model|scout|modelling agency|
      not to tell|dont tell|our secret|mature)`,
    `(teacher|coach|tutor|sir|youth worker|social worker|instructor|manager|boss|support worker|taxi driver|driver|vicar|priest|imam|
      pastor|neighbour|lodger|mums friend|dads friend|dads mate|family friend|mums boyfriend|stepdad|uncle|staff) [at|in|my|from|is|has|
      was|keeps|been|has been|on|who|that|s|of] [school|church|work|the|home|club|mine|been|mosque] (messaging|messages|texting|texts|
      snapping|flirting|flirts|messaged|kissed|fancies|kisses|sends me|sent me|buying me|dming|dms|adding|snapchats|snaps|making
      comments|wants me)`,
    `tell (anyone|anybody|any1|noone|nobody|a soul) (about us|about me and|what (he|she|we|they) (did|do|does|done)|that we|we kissed|we slept|about
      the (pics|photos|pictures|video|videos)|its our|our secret|its a secret)`,
    '(tell|tell anyone|tell anybody) its our (secret|little secret)',
    '(his|her|my) boyfriend is (#19-60|older|an adult|much older|grown|way older|married)',
  ],
  not: [
    // A friend's secret: only what stands beside it says of what kind it is.
    '(she|shes|friend|friends|mate|bestie|bff|bezzie) (says|said|told me|tells me) (not to tell|dont tell)',
    '(kissed|kiss) (goodbye|goodnight|on the (cheek|head)|the)',
  ],
}
