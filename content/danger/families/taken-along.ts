/** On the way to a grown-up from the screen, or in their car already; and pictures used to get more. */
import type { Family } from '../shape.ts'

const grown = `(@grownAge|(hes|he is|shes|says hes|he said hes|man is|guy is|think hes|actually) ..1 (#19-70|twenty|thirty|forty|fifty)|(#19-70|twenty|thirty|forty|fifty) odd|man of ..1 (#19-70|twenty|thirty|forty|fifty)|grown man|older man|an adult|man in his (20s|30s|40s|50s|twenties|thirties|forties|fifties)|older than (he|she) said|lied about his age|way older|much older|a lot older|(license|licence|id|passport) says)`

export const takenAlong: Family = {
  key: 'taken_along', topic: 'sexual', level: 'emergency', elsewhere: true, denied: 'nothing',
  why: 'A child is on the way to a grown-up, or in their car: what waits there happens now.',
  source: 'danger/README, "Sexual" (adult + child now); domain.md §5.2 "Sexual exploitation"',
  phrases: [
    '(man|bloke|guy|someone|stranger|men|person|adult) ..3 (sending|sends|sent|buying|buys|gifting|giving) ..2 (him|her|me|my (son|daughter)|us) ..2 (money|robux|gifts|vbucks|v bucks|vouchers|gift cards|skins|presents) ..3 (on|through|online|roblox|fortnite|snap|discord|insta|over|from|for)',
    '(told|asked|begged|asking|telling|ask|tell) (him|her|them) ..2 (take me (back|home)|let me (out|go home)|turn round|turn back|pull over|stop the car|drop me off|drop me home)',
    '(he|hes|man|bloke|guy|driver|they|theyre|boyfriend) ..1 (wont|not|isnt|doesnt|refuses to) ..1 (take me (back|home)|let me out|turn round|turn back|pull over|stop the car|drop me (off|home|back)) ($|and|ive|i|im|hes|please|we|help|keeps|its|now)',
    '(wont|not|isnt|doesnt|refuses to) ..1 (turn round|turn back|pull over|stop the car) ..6 (ive asked|i asked|asked him|told him|let me out|scared|take me back)',
    '(not|isnt|nothing like|older than|different from|different to) ..2 (who|what|how|the person|his (photo|photos|pic|pics|profile)) ..2 (he|she|they) (said|looked|pretended|was|were|is) ..4 (car|here|station|room|house|scared|stuck|in his)',
    '(collected|picked up|taken|took|picked|signed) (her|him|out|my daughter|my son) ..3 (from school|from nursery|from college|out of school|from the gates|from club) ..6 (pretending|pretended|saying|said|claiming|claimed|impersonating|fake|posing)',
    '(pretending|pretended|claiming|claimed|posing|said) [to be|to be|as|he was|he is] ..2 (husband|dad|uncle|father|brother|stepdad|grandad) ..10 (took|collected|let (her|him) go|gone with|left with|picked)',
  ],
  meets: [
    '(hes|he|said|says|reckons|told me) ..2 (#14-25|eighteen|nineteen|sixteen|seventeen|twenty) & (looks|look|grey|gray|beard|wrinkles|voice|bald|old|older|way older|forty|fifty|kids|married|wife|wedding ring) & (snap|online|insta|met|meet|meeting|app|cam|messages|talking|pics|beard|voice) & (he|hes|his|him) ~24',
    `${grown} & (train|bus|coach|taxi|uber|lift|car|station|hotel|room|airbnb|his flat|his place|his house|ticket) & (meet|meeting|to meet|picking me up|picked me up|booked|on my way|on the way|stay with him|stay the night|staying over|going to (him|his)|getting the|im in his|were in his|waiting for him|gonna meet) & (i|im|me|my|we|us|were|ive) ~26`,
    `(picked me up|got in (his|the|a) (car|van)|in his (car|van)|in a (car|van) with|in the (car|van) with|driving|on the (m#|m1|m2|m3|m4|m5|m6|m8|m25|m40|m42|m60|m62|m74|a1|a14|a19|motorway)|services) & (${grown}|take me (back|home)|dont know where (were|he|hes|im)|wont say where|isnt the way|not the way|wrong way|let me out|not who) & (i|im|me|my|were|we|us|ive) ~26`,
    '(picked me up|in his (car|van)|driving) & (from the app|off the app|off snap|off insta|off tinder|off yubo|off discord|met online|from online|off hoop|off wizz) & (isnt the way|not the way|wrong way|scared|dont know where|take me|never met|older|wont) ~24',
    `(man|bloke|guy|fella|@adultage|${grown}) & (met ..2 (on|online|off|through)|chat app|online|app|snapchat|discord|roblox|game|instagram|tiktok) & (collected|picked (her|him) up|took (her|him)|taken (her|him)|driven|gone off with|got in|left with|let (her|him) go|travelled|on the train|gone to meet|meeting|staying with|at his) & (her|she|him|he|daughter|son) ~30`,
    `(train|coach|bus|taxi|uber|megabus|national express) & (to meet|meeting|gonna meet|going to see|to see) (him|her|them|someone|my boyfriend|a guy|a man|this guy) & (online|snap|discord|never met|not met|first time|hotel|room|booked|paid for|sent me the (money|ticket)|doesnt know|dont tell|secret|scared|nervous|feel sick|older) & (i|im|me|my|ive) ~28`,
  ],
  not: [
    '(mum|dad|nan|uncle|auntie|grandad|sister|brother|teacher|coach|football|team|school|social worker|mums|dads) ..3 (picked me up|picking me up|driving|collected|drives) ..8',
    '(dad|mum|nan|uncle|auntie|grandad|coach|teacher|bus driver|brother|sister) ..1 (wont|not|isnt|refuses to) ..1 (turn round|take me|drop me|pull over|turn back|stop the car) ..8',
    '(satnav|traffic|roadworks|diversion|service station|toilet break|wee|mcdonalds) ..10',
  ],
}

export const picturesUsed: Family = {
  key: 'pictures_used', topic: 'sexual', level: 'concern', elsewhere: true, denied: 'nothing',
  why: 'Pictures, a list of contacts and a wish for more: whoever is blackmailed pays, is ashamed and tells it late.',
  source: 'danger/README, "Sexual" (sextortion, online adult contact); domain.md §5.2',
  phrases: [
    'if i (send|do|sent|give|show|pay) ..3 (one|another|more|last|it|this|them) ..4 (stop|delete|leave me alone|go away|not post|wont post|forget)',
    '(show|tell|send|post|share|forward) ..3 (my (dad|mum|family|school|brothers|brother|parents|sister|nan|boyfriend|friends)|everyone|to my|my whole) ..3 (pictures|pics|photos|videos|messages|video|nudes|what i (did|sent)|the chat)',
    '(screenshot|screenshots|screenshotted|screen recorded|screenrecorded|recorded|saved) ..4 (followers|contacts|friends list|following|family|my mum|all my|me on (cam|call|camera)|my face)',
    '(paid|sent|gave) (them|him|her|em|money) ..6 (want more|wants more|asking for more|keep asking|keeps asking|still want|still wants|another|now they|now hes|and more)',
    '(sent|paid|given) ..1 (#|@num|quid|pounds|money) ..4 (they|he|she|still) ..2 (want|wants|wanting|asking for|ask for) more',
    '(want|wants|wanted|asking for|demanding|keep asking for|keeps asking for) ..2 (more pics|more pictures|more money|more videos|another one|another pic|gift cards|bitcoin|steam cards|apple cards) ..4',
  ],
  meets: [
    `(pics|nudes|video|collage|pictures|recording|screenshots|clip|body) & (followers|contacts|my mum|mums|family|school|friends list|facebook|everyone|my insta|my friends|my dad) & (send|sends|sent|sending|post|leak|expose|show|share|collage|tag) & (pay|paid|money|threat|threatening|threatened|or else|if i dont|unless|want more|wants|blackmail|thought (she|he|it)|turned out|wasnt a girl|off wizz|off yubo|off snap|stranger|scam|fake|hacked|someone|this (girl|boy|guy|account)) ~30`,
    '(thought|said|told me) ..2 (she|he|it|they) ..1 (was|were) (a|my age|#10-17) & (pics|nudes|video|collage|mums|facebook|followers|screenshots|money|pay|man|older|recorded|posted) & (i|my|me) ~24',
    '(followers|contacts|friends list|my mums facebook|my family) & (pay|paid|money|bitcoin|gift card|birthday money|paypal) & (they|he|she|them|him|her|em) ~22',
  ],
  not: [
    '(birthday|wedding|holiday|prom|christmas|baby|graduation|wrestling|goal|football) ..3 (pics|video|collage|pictures|photos) ..10',
    '(sent|send|posted|post|share|shared) ..3 (pics|pictures|collage|photos|video) ..3 (nan|mum|dad|family|group chat|facebook|everyone) ..2 (of (the|my|our)|x|$)',
    '(wants|want) more (money|pics) ..2 (for (a|the|his|her)|of the (dog|baby|cat|puppy)|pocket)',
  ],
}
