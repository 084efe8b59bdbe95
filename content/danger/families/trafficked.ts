/** Sold, passed round, made to do things for men or for a debt, or taken abroad to be married. */
import type { Family } from '../shape.ts'

export const trafficked: Family = {
  key: 'trafficked', topic: 'held', level: 'emergency', deed: true, elsewhere: true, denied: 'nothing',
  why: 'Sold, passed round, made to do things for men or for a debt, or taken abroad to be married.',
  source: 'danger/README, "Held/trafficked"; domain.md §5.2 "Held/violence", "Criminal exploitation"; 002 §6',
  meets: [
    `(customer|customers|client|clients|punter|punters) & (other girls|us girls|the girls|takes us|takes me|brings us|brings me|sends
      me|sends us|upstairs|in a room|line up|lined up|choose|chooses|pick one|my turn) &
      (room|woman|man|house|flat|shop|night|money|he|she|they)`,
    `@wed & (im|shes|hes|i am|only|my (sister|cousin|friend|niece) is) [only] (#11-17|fifteen|fourteen|sixteen|thirteen) & (dads
      friend|dads friends|dads cousin|mums cousin|cousin|friends son|a man|some man|someone|back
      home|parents|dad|uncle|uncles|family|mum and dad|eid|summer|after exams)`,
    `(taking|take|took|taken|sending|send|sent|flying|flown|fly|moving|ship|shipping|shipped) (me|her|us|him|my
      (sister|cousin|friend|niece|mate)|back) [back|away|off|over] (to|for) @abroad & (a man|told school|lied to|told everyone|really
      they|really its|secret|secretly|never coming back|not coming back|dont come back|for good|leave me|leave her|boarding school
      there|husband|against|make me|made me|straight|too western|boyfriend|disgrace|fix|scared|dont want to)`,
    `(proper|real|clean|pure|decent) (girl|woman|girls|women|lady) & (lady|aunty|auntie|ceremony|before we
      fly|holiday|cut|nan|razor|make me|made me|making me|turn me|becoming|become|special|house)`,
    `(one|other|others|two|2|mates|boys|men|friends|they|#2-9) ..3 (held|watched|filmed|took turns|kept
      watch|guarded|blocked|queued|waited) & (did it|had sex|on top|raped|had a go|my turn|went next|finished|inside me|then the
      next|one after)`,
    `(strip searched|short|come up short|came up short|missing money|money was short|count was wrong) &
      (cut|stab|beat|burn|olders|elder|owe|said they|said theyll|trap|flat|town|slapped|kill)`,
    `@abroad & @wed & (dont want|dont wanna|didnt want|begging|begged|begs|scared|make me|making me|makes me|forced|force|have
      to|against|wasnt told|didnt tell|wont let|found out|found a|overheard|heard them|secret|never met|a man|old man|hide me|hide
      her|come home|leave me there|left there|stay there|in my size|#13-17|finish school|finish my gcses|after gcses|return ticket|one
      way|my passport|my cousin|her cousin|no choice|help) ~20`,
    `@wed & (forced|force|forcing|make me|making me|makes me|made me|against my|against her|begging|begged|hide me|hide her|run
      away|ran away|no choice|dont get a (say|choice)|if i refuse|if i say no|said no|kill me|disown|beat|never met (him|her|the)|man
      of #|hes #25-80|a man (whos|who is) #|twice my age|old enough|dont love|pull me out of school|leave school) & (i|me|im|my
      parents|my dad|my mum|my family|dad|parents|she|uncle|family|my niece|my friend|to (a|my|some|this|him)) ~14`,
    `(wedding dress|bridal|lehenga|wedding outfit|gold jewellery|mehndi|engagement party|wedding) & (my size|suitcase|measured
      me|measuring me|measurements|found|hidden|hiding|cousin|for me|secret|dont know who)`,
    `(cutting|circumcised|circumcision|circumcise|be cut|get cut|getting cut|cut me|cut her|cut my sister|cut the
      girls|fgm|sunna|sunnah cut|gudniin|become a woman|made clean|make me clean|be made pure|the procedure|the ceremony|the
      cutter|bad for (our|my) (marriage|family)) & (@abroad|aunty|aunties|auntie|holiday|holidays|girls|sisters|down
      there|summer|razor|old woman|nan|party|special) ~16`,
    `(booked|buying|bought|paid for|got) ..3 (flight|flights|ticket|tickets|plane) & (marry|married|wedding|man there|leave me
      there|school there|fix me|rehab|boot camp|madrasa|one way|no return|cousin there|dont want to go|scared)`,
    `(hotel|hotels|hotel room|room|rooms|flat|flats|airbnb|house|houses|car park|party|parties|massage parlour|brothel) & (different
      men|other men|random men|lots of men|loads of men|old men|his mates|his friends|men|blokes|clients|punters|customers) & (be nice
      to|keep coming|coming in|come in|comes in|taking the money|takes the money|sleep with|what they want|do stuff|one after
      another|goes mad|or else|touch|wont let|cant leave|clear|debt|owe|pay for me|paid for me|paid him|pay him|made me|makes me|make
      me|forced|dress up|drugs first|filmed)`,
    `(do|doing|done|does) [what|whatever|anything|stuff|things] [for|with] (his|their|her)
      (friends|mates|boys|cousins|customers|uncles|brothers) [want|wants|say|says|ask|like] & (before|until|or|let|has to|have
      to|make|makes|made|scared|goes mad|debt|owe|hit|room|money)`,
    `(trip|run|drop|line|job|shift|delivery|package|cunch|country|ot|out there|trap|shotting|selling|sell|debt|owe|pay) & (or|if i
      dont|if i stop|if i leave|if i go|if he|if she|unless) ..5 (my mums door|mums door|my sister|my nan|my family|my mum|my
      brother|his family|her family|his mum|hurt|kill|stab|gets it|get it|burn|batter|windows|shoot|my legs|cut) ~16`,
    `(clean|cook|work|working|wash|look after) ..5 (all day|every day|day and night|no pay|no money|for free|their
      (house|kids|children)|the (house|kids|children)) & (no school|not go to school|dont go to school|not allowed|sleep on|on the
      floor|on floor|passport|prison|deport|immigration|visa|bring me|brought me|madam|owe|pay back|police put|locked)`,
    `(plants|weed|cannabis|grow) & (water|look after|looking after|house full|lights|tend) & (cant leave|not allowed|wont
      let|owe|boss|locked|sleep|never go out|no window|debt|passport)`,
    `(work|working|stay|staying|do it|sell|selling) ..3 (until|till|till i|to) ..2 (pay|paid|paying) [it|them|him|all|off|back]
      [it|them|him|all|off|back] (back|off|all|debt|money) & (passport|door|lock|locked|leave|cant|flat|house|men|they took|owe|home)`,
  ],
  phrases: [
    `(if|when) (i|she|he) (go|goes|leave|leaves|tell|tells|run|runs|talk|speak|say) ..6
      (prison|jail|deport|deported|deports|immigration|police (put|take|arrest|lock))`,
    `(sold|selling|sell|sells) (to|me to|her to|him to) (a|another|other|some|different|this|these|men|people|someone|an) [man|men|
      people|family|group|gang|older|guy]`,
    '(do|doing) (one more|this last|last|another|one last) (one|job|run|drop|trip|line)',
    `(cutting|cut|circumcis|fgm|operation) ..6 (girls|down there|private|somalia|sudan|gambia|egypt|ceremony|women in my family|my
      sisters)`,
    `(somalia|sudan|gambia|kenya|egypt|ethiopia|sierra leone|guinea|eritrea|nigeria|yemen|mali|iraq) ..10 (cutting|cut|circumcised|fgm|
      marry|married|husband|wedding|forced)`,
    `(send|sending|sent|taken|take|taking) (me|her) [away|abroad|back|off] ..8 (get fixed|be fixed|pray the gay|conversion|cured|to be cured|marry|married|wedding|leave me there|discipline)`,
    `(gotta|have to|made to|make me|makes me|forced to|told to|got to|supposed to|need to) (do|see|please|sleep with|go with|entertain|
      service) (guys|men|customers|clients|punters|people|blokes|old men)`,
    '(work|working|do things|sex) [it|the debt|my debt] off',
    `(hotel|hotels|flat|flats|house|party|parties|airbnb) ..8 (men pay|men paying|different men|lots of men|his friends (have|had|want|
      do|touch)|men have sex|take turns|takes turns|taking turns|pass me|passed round|make me)`,
    '(take turns|taking turns|took turns) ..1 (with me|with her|on me|on her|me)',
    'made to (have sex|sleep with|work|sell|carry|deal|do things|beg|steal|marry)',
    '(trafficked|trafficking|traffickers|trafficker|modern slavery|human trafficking|sex trafficking|sex trafficked)',
    `(sell|selling|sells|sold|pimp|pimping|pimped|pimps|rent|renting|whoring) (me|her|him|us|girls|my (sister|friend|daughter|body))
      [out] (to|for|out|at|on|as|body|off|and|by|into|around|in|every)`,
    `(passed|passing|pass|passes|shared|sharing|handed|handing|share) (me|her|him|us|around|them) (around|round|about|between|to his|to
      other|to (different|other|his|their) (men|mates|friends)|with his|out|on to|among|amongst)`,
    `(being|been|get|got|gets) (passed around|passed round|sold to (men|people|different|other|a|his)|sold for sex|pimped|pimped out|
      prostituted|shared around|sold for|rented out|used for sex|trafficked)`,
    `(make|makes|making|made|force|forced|forces|forcing|tell|telling|told|want|wants|wanna|expect|expects|gotta|have to|has to|had to|
      having to|got to|need to|making me) [me|her|him|us|to|i|me to|her to] [to] [to|gotta|have|do|start] (do|see|sleep with|have sex
      with|go with|meet|entertain|service|please|shag|fuck|do stuff with|do things with|do stuff to|do things to|get with|link) [other|
      his|some|these|different|random|old|older|more|lots of|all|his older|the|loads of|all his|a few|with|of] (men|guys|blokes|punters|
      clients|customers|mates|friends|johns|strangers|people for money|people for cash|old men|older men)`,
    `(into prostitution|prostitution ring|(a|being a|made me a|as a) prostitute|prostituting (me|her|myself|himself)|prostituted|
      brothel|my pimp|a pimp|pimps|punters)`,
    `(make|makes|making|made|force|forced|forces|forcing) (me|her|him|us) (work for (them|him|her|no|nothing|free|his)|work all|strip|
      beg|steal|carry (drugs|stuff|weapons|things)|sell (drugs|stuff|my body|weed|food|it|myself)|deal|shot|trap|plug|hold (drugs|stuff|
      weapons|a)|traffic|deliver|run|cook|grow|pose|do porn|go on cam|cam|do onlyfans|do drugs|run drugs|do a robbery|rob|shoplift|do it
      for money|commit crimes|drug run|move drugs|pick up) [for|on|for no|to|drugs|stuff|food|their|his|weed|a|packages|and|without|
      every|if|til|till|up|or|until|money|things|cannabis]`,
    `(made|forced|being made|been made|being forced|been forced|getting made|gets made) to (run|sell|carry|deal|shot|trap|hold|traffic|
      deliver|work|beg|steal|do|strip|sleep with|have sex|go country|go cunch|move|store|hide|take|cook|grow|marry|pose|rob|smuggle|
      shoplift|clean|touch|perform|prostitute|look after a cannabis)`,
    `(force|forced|forcing|forces|make|making|made|arranged|arranging|arrange|want|wants|wanting|gonna|going) (me|her|him|us|my sister|
      to) [to|into|to be|a] [be|get|make|have|into] [me|her] (marry|married|get married|marriage|marrying|be married|wed|engaged to)`,
    '(forced|arranged|child) marriage',
    `(marry|married|marrying|wed) (me|her|my sister|him|me off|off) [to|off|off to|in] (a|my|some|someone|an|to|cousin|off|pakistan|
      this|in|abroad|older|man|him)`,
    `(marry|marrying|make me marry|get married to|married to) [a|my|some|this|an|someone|to] [old|older|man|cousin|stranger|guy|cousin
      in|i dont|ive never|i havent|dont] ..3 (never met|dont know|pakistan|india|bangladesh|somalia|against|dont want|forced|i dont|back
      home|old man|twice my age|dont love)`,
    `(take|taking|takes|took|send|sending|sent|fly|flying|flown|booked|put) (me|her|us|my sister|my daughter|him) [back|away|a flight|
      on a plane|over|off] (to|a flight to|tickets to|on a plane to) (pakistan|india|bangladesh|somalia|sudan|nigeria|iraq|kurdistan|
      turkey|albania|romania|gambia|egypt|kenya|ethiopia|eritrea|sierra leone|yemen|afghanistan|iran|guinea|ghana|jamaica|morocco|
      abroad|my dads country|back home|vietnam) ..6 (marry|married|marriage|wedding|cut|circumcised|fgm|against|dont want|wont let|stay
      there|leave me|forced|passport|cousin|husband|school there|never come back|discipline|scared)`,
    `(fgm|female genital|cut me down|cutting ceremony|circumcise|circumcised|the cut|get me cut|get her cut|have her cut|having me cut|
      be cut) (me|her|my|girls|my sister|when|in|on|like|there|this|down there|as|my sisters|abroad|happen|done)`,
    'fgm', 'honou r (based|killing|violence)', '(dishonoured|dishonour|shamed|shaming|shame) (the|my|our|on the|on my) family',
    `(been sent|sent|gone|going|went|took me|taken|taking me|go|am|im|out|stuck) (cunch|country|ot|out of town|out there|upcountry|on a
      line|trap) [and|to|i|n|with|cant|by|wont|they|for] ..8 (cant get (back|home|out)|cant leave|cant go|wont let|stuck|owe|dead|on
      tick|scared|til|till|until|bounce|wanna come|want to come|want out|home|threatened|kill|stab|beat|paid|sold|no money)`,
    `(stuck|trapped|im|been|stay|staying|locked|put|living|left|sat|in) (in|at|up in|me in|in this|here in) (a|the|this|some) (trap
      house|trap|bando|traphouse|crack house|cuckoo|crackhouse|trap spot|junkies|cats house|nittys house|nittys|smackheads|crackheads|
      crack den|drug den|brothel|cannabis farm|cannabis house|grow house)`,
    '(trap house|traphouse|bando|crack house|crackhouse|cannabis farm|drug den|brothel)',
    `(if|said|says|cant) [i|we|he|man] (bounce|dip|leave|run|go|cut|snitch|talk|grass|stop|dont|go home|leave early|get out) ..5 (dead|
      kill|stab|stabbed|hurt|shoot|shot|beat|burn|batter|come for|family|my mum|get me|done|fucked|cut me|rape)`,
    `(owe|owes|owed|debt|debts|on tick|in debt) ..8 (kill|stab|stabbed|hurt|shoot|threaten|threatened|threatening|threats|beat|my mum|
      my family|do guys|do things|sleep with|sex|come for me|come after|firebomb|acid|break my|batter|house up|knife|machete|work it
      off|work off|do stuff|body|burn|his life|dead)`,
    `(pay|paying|paid|work|working) [it|them|him|this|that|the debt|my debt|off|the money|my] [it|debt|off] [off|back] (by|with) (sex|
      sleeping|doing stuff|my body|working|selling|shotting|trapping|doing things|doing guys|having sex|running|carrying|nudes|seeing|
      guys)`,
    `(threatened|threatening|threaten|threatens|gonna|said|says|theyll|theyd|will|hell) ..4 (stab|shoot|kill|acid|burn|hurt|cut|batter|
      kidnap) (him|her|me|us|my (mum|family|brother|sister|mam|nan)|his (mum|family)) ..3 (owe|debt|money|drugs|line|tick|doesnt|dont|go
      back|leave|work|snitch|if i stop|stop selling|speaks|refuse|refused|quit|sell|carry)`,
    `(run|running|runs|selling|sell|sells|dealing|moving|move|carry|carrying|couriering) (drugs|county lines|class a|crack|heroin|food|
      coke|packages|b and h|light and dark) ..8 (threatened|stab|kill|train to|norfolk|made to|forced|trapped|cant leave|scared for|
      missing|being held|they wont|beat)`,
    `county lines ..8 (threatened|stab|made|forced|last seen|train|missing|held|trapped|debt|owes|gone|taken|think|hes|shes|been|
      involved)`,
    '(being|been|gets|got) (exploited|groomed) (by|and|for|into|online|to|sexually|criminally|in)', '(cuckooed|cuckooing|cuckoo house)',
    '(plugged|banked|plug|bank|plugging|banking) (it up|me up|the drugs|the bits|drugs|them inside|it inside|bits|wraps|it up me)',
    '(drugs|bits|wraps|packages|food) (inside me|up me|inside my|up my|in my (bum|vagina))',
    '(inside|up) (me|my bum|my private) (drugs|wraps)',
    `(with|in a flat with|in a house with|in a hotel with|hotel with|surrounded by|alone with|left with|staying with|locked with)
      [grown|older|old|strange|three|four|loads of|two|a group of|some|5|4|3|lots of|adult|a load of|#|several] (grown|adult|old|older|
      strange) (men|guys|blokes)`,
    '(theres|there is|there are) (#|three|two|four|five|loads of|lots of) (men|guys|blokes|lads) (and|here|in|they|with|who|that)',
    `(taken|took|takes|taking|take|drives|driven|drive|drove) (me|her|us) to (hotels|a hotel|different hotels|parties|different houses|
      houses|flats|men|different cities|an airbnb|airbnb|see men|meet men|mens)`,
    `(hotel|airbnb|flat|party|house) ..6 (older men|grown men|his friends do|lots of men|different men|loads of men|men come|men keep|
      men came|men touch)`,
    '(men|guys) (keep coming|come in|keep coming in|coming in|come here|pay|paid|paying|queue) ..4 (me|room|sex|him|touch|night)',
    `(do|does|done) (what|whatever|things|stuff|as) (they|he|hes|theyre) (want|wants|say|says|tells me) (or|til|till|until|else|to|and)`,
  ],
  not: [
    'trafficking (in|jam|lights)', '(sold|sell|selling) (me|her|him|us|my) (a|the|his|her|an|on|short|phone|bike|this|some|old|stuff)',
    'passed (me|her|him|around|round) (the|a)',
    `(do|meet|see|get with|link|go with|please) (his|some|the|other|my|these|more|different) (mates|friends|people|guys) (at|in|for|
      later|after|on|tomorrow|today|to|and|from|house|x)`,
    `(want|wants|wanna|need to|have to|gotta|got to|told me to|going to) [to] (meet|see|link|go with|please) [his|some|other|her|the|
      my|these|more|different|old|all his|all|loads of|lots of|new] (friends|mates|guys|lads|people)`,
    `(made|forced|making|makes|make) [me|us|him|her] [to] (clean|work|do|hold|take|carry|steal|pick up|deliver|run|sell|move|look|wear|
      beg|strip|film|cook|grow|hide) (my (room|homework|bed|bag|bags|dinner|job|chores)|the (kitchen|bathroom|car|dishes|house|shopping|
      washing|dog|bins|show|line|lap|laps|hoovering|bags|bag|register|mile|cross country|line|test|exam)|up (the|my)|hard|on (my|
      saturdays|a saturday|sundays|coursework)|for (my|it|charity|the exam|dad|mum|nan)|homework|laps|pe|maths|it (again|all|myself|up|
      properly)|this|in (a shop|the shop|asda|tesco|maccies|pairs|groups)|chores|out|cross country|raffle|cakes|tickets|at|over|all the|
      a (test|lap|cake|presentation|speech|mile|race))`,
    'forced (to|me to) (do|take|work) (pe|maths|drama|the|an|my|part|extra|french|it)',
    '(arranged|forced|child) marriage (in (re|english|class|rs)|essay|homework|topic|debate|lesson)',
    `(gone|going|went|go|out) (country|ot|out of town|out there) (park|house|walk|road|for|with|dancing|music|and|at|side|to (see|
      visit))`,
    'the cut (off|was|of|is|on)', 'be cut (off|from|short|down)', 'get (me|her) (cut|cute|cutlery) (hair)',
    '(with|alone with|left with|staying with) (older|old|strange) [people|guys] at (church|work)',
    `(theres|there is|there are) (#|three|two|four|five|loads of|lots of) (men|guys|blokes|lads) (and|here|in|they|with|who|that) (#|a|
      two|three) (girls|women|playing|fixing|on the|working|digging|footy|our (team|class)|the team|my class|doing|from the)`,
    'take (her|me|us) to (parties|a hotel) (for|on|in|with|at)',
    '(taken|took|takes|taking) (me|her|us) to (a hotel|hotels|an airbnb|airbnb|parties|houses) (for|on|in|with|at|by)',
    '(do|does|done) (what|whatever|stuff|things|as) (they|he) (want|wants|say|says) (and (noone|nobody|mum)|all the time)',
    'plug (it|in|the|socket|me) (in|out|my)', '(plug|plugged) in', '(bank|banked) (card|holiday|account|it|of|transfer|balance)',
  ],
  unless: ['monopoly'],
}
