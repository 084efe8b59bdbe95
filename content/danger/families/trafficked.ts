/** Sold, passed round, made to do things for men or for a debt, or taken abroad to be married. */
import type { Family } from '../shape.ts'

export const trafficked: Family = {
  key: 'trafficked', topic: 'held', level: 'emergency', lightly: true, deed: true, elsewhere: true, denied: 'nothing',
  why: 'Sold, passed round, made to do things for men or for a debt, or taken abroad to be married.',
  source: 'danger/README, "Held/trafficked"; domain.md §5.2 "Held/violence", "Criminal exploitation"; 002 §6',
  meets: [
    // Men brought, and what must be done.
    `(brings|brought|bringing|sends|sent|invites|gets|lets|has) ..3 (men|blokes|guys|his mates|his friends|customers|punters|strangers) &
      (flat|house|room|hotel|here|round|airbnb|car|over) & (have to (do|sleep|let|be|go with|please)|make me|makes me|made me|do what|do
      things|do stuff|sleep with|touch me|sex|pay|pays|cant say no|not allowed)`,
    `(different|new|random|other|loads of|lots of) (men|blokes|guys|man) & (flat|room|hotel|house|bed|car) & (every (night|day)|each|all
      day|all night|have to|makes me|pay|pays|money)`,
    `(wont let|not letting|cant leave|cant come|not allowed|wont be allowed|cant go|keeping) & (worked it off|work it off|paid it off|pay
      it off|paid it back|pay it back|worked off|earned it back|cleared the debt|pay off)`,
    `(customer|customers|client|clients|punter|punters) & (other girls|us girls|the girls|takes us|takes me|brings us|brings me|sends me|
      sends us|upstairs|in a room|line up|lined up|choose|chooses|pick one|my turn) & (room|woman|man|house|flat|shop|night|money|he|she|
      they)`,
    `@wed & (im|shes|hes|i am|only) [only] (#11-17|fifteen|fourteen|sixteen|thirteen) & (dads friend|dads friends|dads cousin|mums
      cousin|cousin|friends son|a man|some man|someone|back home|parents|dad|uncle|uncles|family|eid|summer|after exams)`,
    `(taking|take|took|taken|sending|send|sent|flying|flown|fly|moving|ship|shipping|shipped) (me|her|us|him|my (sister|cousin|friend|
      niece|mate)|back) [back|away|off|over] (to|for) @abroad & (a man|told school|lied to|told everyone|really they|really its|secret|
      secretly|never coming back|not coming back|dont come back|for good|leave me|leave her|boarding school there|husband|against|make
      me|made me|straight|too western|boyfriend|disgrace|fix|scared|dont want to)`,
    `(proper|real|clean|pure|decent) (girl|woman|girls|women|lady) & (lady|aunty|auntie|ceremony|before we fly|holiday|cut|nan|razor|make
      me|made me|making me|turn me|becoming|become|special|house)`,
    `(one|other|others|two|2|mates|boys|men|friends|they|#2-9) ..3 (held|watched|filmed|took turns|kept watch|guarded|blocked|queued|
      waited) & (did it|had sex|on top|raped|my turn|went next|finished|inside me|one after)`,
    `@abroad & @wed & (dont want|dont wanna|didnt want|begging|begged|begs|scared|make me|making me|makes me|forced|force|have to|
      against|wasnt told|didnt tell|wont let|found out|found a|overheard|heard them|secret|never met|a man|old man|hide me|hide her|come
      home|leave me there|left there|stay there|in my size|#13-17|finish school|finish my gcses|after gcses|return ticket|one way|my
      passport|my cousin|her cousin|no choice|help) ~20`,
    `@wed & (forced|force|forcing|make me|making me|makes me|made me|against my|against her|begging|begged|hide me|hide her|run away|ran
      away|no choice|dont get a (say|choice)|if i refuse|if i say no|said no|kill me|disown|beat|never met (him|her|the)|man of #|hes
      #25-80|a man (whos|who is) #|twice my age|old enough|dont love|pull me out of school|leave school) & (i|me|im|my parents|my dad|my
      mum|my family|dad|parents|she|uncle|family|my niece|my friend|to (a|my|some|this|him)) ~14`,
    `(cutting|circumcised|circumcision|circumcise|be cut|get cut|getting cut|cut me|cut her|fgm|sunna|sunnah cut|gudniin|made clean|the
      procedure|the ceremony|the cutter) & (@abroad|aunty|aunties|auntie|holiday|holidays|girls|sisters|down there|summer|razor|old
      woman|nan|party|special) ~16`,
  ],
  phrases: [
    '(said|says|told me|reckons|tells me) ..2 (i|we) belong to (them|him|her)',
    '(i|we) belong to (them|him) now',
    '(men|man|people|blokes|guys) (pay|pays|paid|paying) (him|her|them) ..3 (sex|sleep|bed|with me)',
    '(force|forced|forcing|making|make) (her|him|me) to (marry|get married)',
    '(want|wants|going|plan|planning|arranged) ..2 (me|her|him) to marry (my|her|his|a) ..1 (cousin|man|uncle|boy|stranger)',
    '(booked|got) (my|her|the) ..1 (flight|flights|ticket|tickets) ..2 (get married|marry|wedding|be married)',
    '(have|get) (me|her|my @kin) (cut|circumcised) ($|down|there|this|in|when|over)',
    `(if|when) (i|she|he) (go|goes|leave|leaves|tell|tells|run|runs|talk|speak|say) ..6 (prison|jail|deport|deported|deports|immigration|
      police (put|take|arrest|lock))`,
    `(sold|selling|sell|sells) (to|me to|her to|him to) (a|another|other|some|different|this|these|men|people|someone|an) [man|men|
      people|family|group|gang|older|guy]`,
    `(send|sending|sent|taken|take|taking) (me|her) [away|abroad|back|off] ..8 (get fixed|be fixed|conversion|cured|marry|married|
      wedding|discipline)`,
    '(work|working|do things|sex) [it|the debt|my debt] off',
    '(take turns|taking turns|took turns) ..1 (with me|with her|on me|on her|me)',
    'made to (have sex|sleep with|work|sell|carry|deal|do things|beg|steal|marry)',
    '(trafficked|trafficking|traffickers|trafficker|modern slavery|human trafficking|sex trafficking|sex trafficked)',
    `(sell|selling|sells|sold|pimp|pimping|pimped|pimps|rent|renting|whoring) (me|her|him|us|girls|my (sister|friend|daughter|body))
      [out] (to|for|out|at|on|as|body|off|and|by|into|around|in|every)`,
    `(passed|passing|pass|passes|shared|sharing|handed|handing|share) (me|her|him|us|around|them) (around|round|about|between|to his|to
      other|with his|out|on to|among|amongst)`,
    `(make|makes|making|made|force|forced|forces|forcing|tell|telling|told|want|wants|wanna|expect|expects|gotta|have to|has to|had to|
      having to|got to|need to|making me) [me|her|him|us|to|i|me to|her to] [to] [to|gotta|have|do|start] (do|see|sleep with|have sex
      with|go with|meet|entertain|service|please|shag|fuck|get with|link) [other|his|some|these|different|random|old|older|more|lots of|
      all|his older|the|loads of|all his|a few|with|of] (men|guys|blokes|punters|clients|customers|mates|friends|johns|strangers|old men|
      older men)`,
    `(make|makes|making|made|force|forced|forces|forcing) (me|her|him|us) (work all|strip|beg|steal|carry (drugs|stuff|weapons|things)|
      sell (drugs|stuff|my body|weed|food|it|myself)|deal|shot|trap|plug|hold (drugs|stuff|weapons|a)|traffic|deliver|run|cook|grow|pose|
      do porn|cam|do onlyfans|do drugs|run drugs|rob|shoplift|commit crimes|drug run|move drugs|pick up) [for|on|for no|to|drugs|stuff|
      food|their|his|weed|a|packages|and|without|every|if|til|till|up|or|until|money|things|cannabis]`,
    `(force|forced|forcing|forces|make|making|made|arranged|arranging|arrange|want|wants|wanting|gonna|going) (me|her|him|us|my sister|
      to) [to|into|to be|a] [be|get|make|have|into] [me|her] (marry|married|get married|marriage|marrying|be married|wed|engaged to)`,
    '(forced|arranged|child) marriage',
    'fgm',
    'honou r (based|killing|violence)',
    '(dishonoured|dishonour|shamed|shaming|shame) (the|my|our|on the|on my) family',
    `(stuck|trapped|im|been|stay|staying|locked|put|living|left|sat|in) (in|at|up in|me in|in this|here in) (a|the|this|some) (trap
      house|trap|bando|traphouse|crack house|cuckoo|crackhouse|trap spot|junkies|cats house|nittys house|nittys|smackheads|crackheads|
      crack den|drug den|brothel|cannabis farm|cannabis house|grow house)`,
    '(trap house|traphouse|bando|crack house|crackhouse|cannabis farm|drug den|brothel)',
    `(if|said|says|cant) [i|we|he|man] (bounce|dip|leave|run|go|cut|snitch|talk|grass|stop|dont|go home|leave early|get out) ..5 (dead|
      kill|stab|stabbed|hurt|shoot|shot|beat|burn|batter|come for|family|my mum|get me|done|fucked|cut me|rape)`,
    '(being|been|gets|got) (exploited|groomed) (by|and|for|into|online|to|sexually|criminally|in)',
    '(cuckooed|cuckooing|cuckoo house)',
    '(drugs|bits|wraps|packages|food) (inside me|up me|inside my|up my)',
    '(inside|up) (me|my bum|my private) (drugs|wraps)',
    `(with|hotel with|surrounded by|alone with|left with|staying with|locked with) [grown|older|old|strange|three|four|loads of|two|some|
      5|4|3|lots of|adult|#|several] (grown|adult|old|older|strange) (men|guys|blokes)`,
    '(theres|there is|there are) (#|three|two|four|five|loads of|lots of) (men|guys|blokes|lads) (and|here|in|they|with|who|that)',
    '(hotel|airbnb|flat|party|house) ..6 (older men|grown men|different men|men come|men keep|men came|men touch)',
  ],
  not: [
    '(dont|didnt|not|never) bother picking',
    'belong to (them|him|her) (in|at|for) (the )(game|team|club)',
    '(get|have) (me|her|him) cut (from|out of|off|in on)',
  ],
  unless: ['monopoly'],
}
