/** An adult or stranger courting a child, mostly online: not yet a meeting, and the time to stop it. */
import type { Family } from '../shape.ts'

export const grooming: Family = {
  key: 'grooming', topic: 'sexual', level: 'concern', denied: 'nothing',
  why: 'An adult or stranger courting a child, mostly online: not yet a meeting, and the time to stop it.',
  source: 'danger/README, "Sexual"; domain.md §5.2 "Sexual exploitation"',
  meets: [
    `(sneak|sneaking|slip|slipping|creep|climb) out ..3 (to|and|meet|see|his|with|of) &
      (man|van|older|online|tablet|messages|discord|roblox|snapchat|uncle|@adultage|driver|stranger)`,
    `(man|bloke|guy|woman|someone older|@adultage) & (chatting|talking|messaging|texting|speaking|chatted|messages|calls) & (just
      us|just me and him|the two of us|alone|on my own|drive up|drives up|come and see me|wants to take me|pick me up|dont bring|not
      to tell|dont tell|meet me|run away)`,
    `(gave|given|bought|sent|got) (her|him|me) (a|another|a second|a secret) ..2 phone & (didnt know|did not
      know|secret|secretly|talk at night|hidden|hides|hide|@adultage|man|boyfriend|only he|online)`,
    `(underwear|lingerie|knickers|thong|perfume|jewellery|bikini) ..3 (i never bought|i didnt buy|not from us|arent hers|isnt
      hers|found|hidden|in the post|sends|sent) & (man|older|church|his|boyfriend|online|coach|secret|gift|teacher|she|her)`,
    `(modelling|model|scout|talent|agency|photographer|influencer|photoshoot|photo shoot|casting|audition|producer|brand) &
      (swimwear|swimsuit|bikini|underwear|lingerie|bra|my body|topless|sign me|his studio|without my (mum|parents)|dont tell|come
      alone|older man|dm|messaged me|hotel|shoot|london) & (he|man|guy|they|wants|asked|says|offered|someone|account)`,
    `(noone|nobody|none of us|we|ive|weve) ..2 (met|seen|never met|never seen|spoken to) &
      (boyfriend|girlfriend|partner|man|online friend) & (sends|sent|sending|parcel|parcels|gifts|underwear|flowers|money|picks
      her|picks him|older|online|secret|hotel|takeaways|phone|ubers|robux)`,
    `what (im|i|shes|hes|she|he) (sleep|sleeps|wear|wears|wearing|had on|have on|look|got on|sleeping) ..2 (in|under|to
      bed|underneath|like|tonight|naked|now|$) & (guy|man|bloke|he asks|he keeps|keeps asking|asks me|asking me|messages me|texts
      me|online|night)`,
    `(when|once|until|till|soon as) (im|i turn|i am|shes|she turns|i get to|hes) (16|18|sixteen|eighteen) &
      (he|hell|hes|man|boyfriend|she|they) ..4 (send for|sends for|come get|come for|marry|marries|move|moving|live|fly|flying|be
      together|wait|waiting|waits|meet|elope|bring me|pick me|take me)`,
    `(boyfriend|girlfriend|someone|guy|man|friend|lad|boy) & (in (america|another
      country|turkey|london|germany|spain|france|dubai)|far away|miles away|long distance|never met|not met|havent met|abroad|online)
      & (older|send for|fly me|flight|ticket|money|gifts|secret|meet|pics|when im|run away|marry|#19-60|webcam|love)`,
    `@online & (guy|man|bloke|stranger|older|adult|dude|someone|somebody|#18-70|a boy|a lad|a woman|a girl|a person|never met|hes
      not|he isnt) & (pick me up|picking me up|come get me|meet up|meet me|wants to meet|meeting|to meet|where i live|what
      school|which school|my school|her school|my address|her address|home alone|what im wearing|wearing|dont tell|not to tell|told
      (me|her|him) not|delete|robux|vbucks|v bucks|vouchers|gift card|flowers|his princess|princess|babe|sexy|mature|his girlfriend|my
      body|her body|on cam|camera|turn my|video call|deep voice|grown man|his voice|uber|train|hotel|come to mine|come to his|run
      away|creepy|knows what|knows where|periods|a virgin|kiss|alone|keep it between|secret|our secret|nice pics|selfie)`,
    `(says|said|claims|pretended|thought|told (me|her|him)) [that|he was|she was] [he was|hes|she was|shes|to be] (#11-17|my age|her
      age|his age|in year) & (voice|beard|grown|older|actually|turns out|turned out|really|isnt|looks|hes #18-70|shes #18-70|wasnt|old
      man|#20-70)`,
    `(calls|calling|called) (me|her|him) (his|her) (princess|queen|baby|babe|special girl|little girl|wifey|good girl|angel) &
      (#18-70|older|man|teacher|coach|online|snap|insta|gifts|vouchers|buys|secret|meet)`,
  ],
  phrases: [
    `(older|adult|grown|strange|unknown|random) (man|men|guy|male|person|people|adult|lad|boy) ..4 (messaging|texting|contacting|
      snapchatting|talking to|chatting to|calling|speaking to|dming|grooming|messages|ringing) (him|her|me|my|our|them|each)`,
    `(messaging|texting|talking to|chatting to|speaking to|contact with|messages from|calls from|contacted by) ..3 (older|adult|grown|
      strange|unknown|random) (man|men|guy|guys|male|males|person|adult|adults|people)`,
    `(bought|booked|paid|sent|got|buying|paying for|offered|sending) (me|her|him|for my|my) [a|the] [train|coach|plane|bus|flight|uber|
      taxi|hotel] (ticket|tickets|ticket to|uber|taxi|train|coach|flight) ..6 (see him|meet|visit|come|stay|to his|him|live|see them)`,
    '(so|really|very|too|becoming|getting) controlling',
    `(says|said|claims|pretends|pretending|reckons|told me) [that] (hes|shes|he is|to be|im|she is) (#9-17) ..6 (grown|older|adult|man|
      sounds|deep voice|looks|#20-60|voice|actually|but|really)`,
    '(sounds|looks) like a (grown man|man|adult|old man|bloke) ..4 (snap|pics|roblox|online|voice|says|said|hes #|chat|game|call)',
    `(talking|speaking|chatting|messaging|texting|snapping|talks|speaks|texts|messages|in contact|been talking|facetiming|been
      speaking|talk|speak|chat|secretly messaging|flirting|sexting|contacted by|contact) [to|with|by] (a|an|some|this|these|older|grown|
      adult|random|strange|strangers|people|someone|men|him) [older|grown|strange|random|adult] [man|men|guy|guys|adult|adults|bloke|
      stranger|strangers|someone|people|person|lad|boy|older|somebody] [who|that|shes|hes|she|he|i|ive|on|online|from|off|they|she
      thinks|weve] [met|doesnt know|dont know|never met|is|says|online|on|#19-70|never|only|has|not met|dont really know|know] (online|
      internet|discord|roblox|snapchat|older|adult|#19-70|instagram|insta|fortnite|tiktok|met|abroad|dark web|whatsapp|in real life|kik|
      telegram|a game|xbox|twitch|grown|much older|never met|know|yubo|wizz)`,
    `(meet|meeting|met up with|talking to|dating|going out with|seeing|staying with|living with|in love with|boyfriend|girlfriend) ..5
      (online|on the internet|off the internet|from the internet|on a dating app|(on|off|from|through|in) [a|an|the] (@online|app|game|bumble|
      facebook|omegle))`,
    `(know|knows|friend|friends|someone|somebody|people|person|boy|girl|lad|guy|man) [with|who|that] ..2 (met|only met|meets|talking to|
      speaking to|talks to) ..2 (online|on the internet|off the internet|(on|off|from|through) [a|an|the] (@online|app|game))`,

    `(meeting|meet|going to meet|gonna meet|wants to meet|meet up with|linking|link|meeting up with|wants me to meet|asked to meet|gone
      to meet|asked me to meet|met up with|asked her to meet|wants to link) [up|with|him|a|an|this|some|someone|somebody|her|me|this|up
      with|her] [older|guy|man|random|strange|lad|boy|up|from|off|person|stranger|#18-70] [from|off|i|who|tonight|online|tomorrow|met|
      later|hes|from the|older|i dont|ive never|alone|in person|irl|irl for] (snapchat|insta|online|internet|tonight|older|tiktok|
      discord|roblox|i met|never met|alone|snap|yubo|grindr|tinder|stranger|an app|irl|wizz|facebook|instagram)`,
    `(meeting|meet|met) (him|her|them) [tonight|later|tomorrow] (for the first time|in person|irl|off (snap|insta|tiktok|the internet|
      discord))`,
    `(says|said|told me|tells me|told her|pretended|pretending|claims|thinks|lied) [hes|he|im|i|shes|she|to be|that|was|about|im so|
      that im] [hes|im|was|is|i|his|i am] (mature for|special|my age but|in love with (me|her)|#13-17 but|older than|love me|loves me
      but|gonna leave his wife|his age|modelling|a model|scout|modelling agency|keep it secret|not to tell|dont tell|our secret|mature|
      not like other)`,
    `(dont tell anyone|keep it [a] secret|our [little] secret|not to tell|told (me|her|him) not to (tell|say)|cant tell anyone|keep
      this between|keep it between|delete (the|our|my|all) (messages|chat|chats|texts|snaps)) ..8 (he|older|man|him|boyfriend|online|
      teacher|coach|said|us|else|guy|or)`,
    `(he|man|hes|guy|boyfriend|teacher|coach|she|older) (says|said|told me|tells me|made me promise|wants me) [to] (not to tell|dont
      tell|keep (it|this|us) [a] secret|delete|lie|not tell|hide|run away with|leave home|live with (him|her)|move in with (him|her))`,
    `(teacher|coach|tutor|sir|youth worker|social worker|instructor|manager|boss|support worker|taxi driver|driver|vicar|priest|imam|
      pastor|neighbour|lodger|mums friend|dads friend|dads mate|family friend|mums boyfriend|stepdad|uncle|staff) [at|in|my|from|is|has|
      was|keeps|been|has been|on|who|that|s|of] [school|church|work|the|home|club|mine|been|mosque] (messaging|messages|texting|texts|
      snapping|flirting|flirts|messaged|asking me out|kissed|fancies|kisses|asked me out|in love with|sends me|sent me|buying me|gave me
      his number|asking for my number|dming|dms|adding|asked for pics|following me on|snapchats|snaps|calls me (sexy|baby|babe|
      beautiful)|said im (sexy|hot|fit)|making comments|wants me|comments on my body)`,
    `(wants|want|asked|asking|told|asks|convinced|persuaded|trying|tryna|telling|keeps asking|tells|begging) (me|her|him|to get (me|
      her)|my daughter|my son) (to|for) (run away|move in|live|leave home|come live|meet|come|go|stay|sneak out|get on a train|come
      over|go round|come round) [with|to|and|at|home|up|him|over|alone] (with him|him|his (house|flat|place|hotel|room)|them|a hotel|
      alone|at night|her|live with him|secretly|be with him|and not tell)`,
    `(sends|sent|sending|buys|send|bought|paid for|paying for) (me|her|him) (money|gifts|robux|v bucks|vbucks|a taxi|taxis|an uber|
      train ticket|train tickets|a phone|presents|lingerie|underwear|ubers|cash|paypal|skins) ..6 (online|guy|man|older|met|he|stranger|
      strangers|game|him|wants|snapchat|insta)`,
    `(he|man|guy|lad|boyfriend|someone) (paid|booked|got|sent|ordered|buying|paying|bought) [for] (my|her|me|a) (train|ticket|train
      ticket|uber|taxi|coach|flight|bus|hotel|plane|coach ticket|plane ticket|flights)`,
    `(secret|secretive|hidden|hiding|hides|older|online|internet|virtual) (boyfriend|girlfriend|bf|relationship|lover|phone (from|and
      messages)|messages with (men|a man|an older|someone)|friend online|friends online|online friend)`,
    '(his|her|my) boyfriend is (#19-60|older|an adult|much older|grown|way older|married)',
    `(love bombing|love bombs|controls (who|what|everything|my|me|where)|controlling (who|what|everything|me|my (phone|money|life|
      clothes))|(monitors|tracks|tracking) (my (phone|location|every)|me|everything|who|where))`,
    `(boyfriend|bf|girlfriend|partner|ex|my boyfriend|hes so|hes really) [is|s|so|really|very|being|wont|always|has|gets] (controlling|
      possessive|obsessive|obsessed with me|checks my (phone|location|messages)|stalking|manipulative|coercive|jealous and|gaslighting|
      threatens to (kill|hurt) himself|tells me what to wear|wont let me (see|have|talk|wear|speak))`,
    `(asking|asked|asks) (me|her|him|if) [if|im|i|am|about|what|shes] [im|i|am|my|she|shes|what] (a virgin|virgin|bra size|home alone|
      alone at home|underwear|wearing|wear|sexual|had sex|periods|touch myself|masturbate|like sex|alone|sexy|pubes|naked)`,
  ],
  not: [
    'sent (me|us) a (pics|video) of (my|her|our|the|it|where|what|them)',
    '(kissed|kiss) (goodbye|goodnight|on the (cheek|head)|the)',
    `(teacher|coach|neighbour|tutor|manager|social worker|youth worker|staff|family friend|driver|carer) [has|just|hes]
      (messaged|texted|rang|sent|emailed|texts|messages|messaging) (me|us) ..1 (to|about|saying|back|at|the|yesterday|today|this|that)`,
    '(talks|talk|talking|chats|chatting|speaks|speaking|plays|playing|chat) (to|with) (people|friends|mates|kids|others|everyone|them|school friends) (online|on)',
    '(mum|dad|mums|dads|parents|nan|they) (tracks|track|tracking) me',
    '(tracks|tracking|track) me (on|with) (life360|life|find|snap)',
    'stalking (my|his|her|your) (story|stories|insta|profile|snap|tiktok|feed)',
    'ex is stalking (my|your) (story|insta)',
    `(talking|speaking|chatting|talk|speak|contact) (to|with) (a|someone|some|an|people|person|this) (at|from|about|in|who can|else|
      here|real|on the phone|from (childline|camhs|school|nhs|the council)|doctor|counsellor|teacher|friend|mate|police|adult (i|about|
      if)|boy (i|in|at|from)|lad (i|in|at|from)|guy (i|in|at|from) (my|school|work|class))`,
    `(meeting|meet|met|linking|link|going to meet|gonna meet) [up|with|him|a|my|his|her|them|the|some|this|someone] [up|with|mates|
      friends|my|friend|mate|girls|lads|boys|mum|dad|the|at|in|outside|later|tomorrow|tonight|lad|boy|person|guy] (at|in|in town|
      outside|tonight|tomorrow|later|by|from (school|work|college)|for (lunch|food|a coffee)) [town|the (park|shops|bus|station|cinema)|
      maccies|mcdonalds|greggs|asda|tesco|spoons|football|bowling|cinema|school|half|#|x] $`,
    `(track|tracked|tracking|tracks) (my|his|her|it|me) (phone|location|parcel|order|suit|package|steps|run|running|sleep|bus|ipad|
      airpods) [to|and|on|it|said|last|app|says|is|off|was|via]`,
    'find my (phone|iphone)',
    `(mum|dad|mums|dads|parents|nan|she|teacher|strict|school|parental) [is|are|s|so|being|has|always|too] (controlling|checks my
      phone|tracks|tracking|monitors|controls)`,
    'parental (control|controls)', 'controls (on|for) (the|my|xbox|fifa)',
    '(my|his|her) boyfriend is (older|#19-60) (than|by (a|one|two|6|few)|and (he|hes) (at|works))', 'jealous and',
  ],
}
