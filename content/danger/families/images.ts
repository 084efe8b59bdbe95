/** Nude images asked for, sent, or used to threaten: frightening, common, and something that can be undone with help. */
import type { Family } from '../shape.ts'

export const images: Family = {
  key: 'images', topic: 'sexual', level: 'concern', denied: 'nothing',
  why: 'Nude images asked for, sent, or used to threaten: frightening, common, and something that can be undone with help.',
  source: 'danger/README, "Sexual"; domain.md §5.2 "Sexual exploitation"',
  meets: [
    `(send|sends|share|post|show|leak|sending|sent) ..1 my (video|pics|nudes|nude) (to|on|online) &
      (they|hell|he|theyll|said|say|says|gang|account|scam|unless|if)`,
    `(pics|video|selfie|selfies) ..4 (no bra|bra|underwear|no top|topless|knickers|shirt off|naked|boobs|clothes off|in the shower|no
      clothes) & (wants|asks|asking|asked|keeps|going on at|dump|beg|begging|pressure|boyfriend|he|guy|man|boy)`,
    `(made|makes|make|got|asked|told|wanted|wants|tricked) me ..5 (call|video call|facetime|cam|webcam|live|snapchat) & (top
      off|naked|clothes off|undress|strip|body|private|bra|underwear|show him|recorded|mates|touch)`,
    `(clip|video|pics|recording) of (her|him|me|them|us) ..5
      (bedroom|bed|shower|sex|changing|bath|toilets|toilet|kissing|drunk|crying|undressed) & (posted|shared|sent|gone|going|round|all
      over|seen|everyone|year #|ex|group chat|sending)`,
    `(fake|fakes|faked|ai|deepfake|edited|made a pic|made pics|photoshopped) & (no clothes|without
      clothes|naked|nude|body|porn|undressed|topless) & (me|her|my|school|phone|phones|everyone|boys|group chat|daughter|him|his)`,
    `(have|has|got|gave me|given me|giving me) [me|us|him|her] until ..4 (pay|send|reply|get the money) &
      (video|pics|account|recording|leak|post|everyone|followers|private|message)`,
    `(stuff|pics|video|that video|something|a video) (of|with) (me|her|him) &
      (showing|shows|showed|sharing|shared|spreading|passed|passing|going round|sending|sends|airdropped|airdropping|put) &
      (ex|boys|boyfriend|everyone|school|maths|class|changing|year|group chat|private|mates|team|phone)`,
    `(recorded|screen recorded|filmed|screenshots|screenshotted|saved it) & (camera|cam|call|video call|naked|my
      followers|followers|contacts|friends list|list of) &
      (followers|contacts|friends|family|everyone|pay|money|send|mum|school|theyve|list|threat)`,
    `(sent|send|sending|shared|showed|sends|did) [him|them|her|one|it|this|a|an|some] [him|a|one|two|1|some|my]
      (pics|video|nude|nudes|one|selfie|snap) & (whole school|everyone sees|everyone will see|sees it|leak|expose|post it|put it|tell
      my (mum|dad|parents|school)|followers|steam|gift cards|gift card|vouchers|bitcoin|paypal|blackmail|wasnt a girl|isnt a
      girl|wasnt real|a fake account|fake account|threat|or (he|she|they|hell|theyll|shell)|wants money|want money|more money|or my|or everyone) ~18`,
    `(naked|nude|nudes|topless|private|intimate|sexual|undressed|underwear|rude|explicit|dirty) ..1
      (pics|video|images|pictures|image|selfies) & (of (me|him|her|my|us)|money|school|everyone|group
      chat|sent|send|phone|made|fake|ai|app|older|man|boyfriend|ex|boys|lads|wants|asking)`,
    `(faked|fake|ai|deepfaked|photoshopped|undress app|nudify|edited|generated|app) & (my face|her face|his face|pics of me|pics of
      her|video of me) & (naked|nude|nudes|body|porn|sexual|school|boys)`,
    `(on|turn|turned|put) [the|my|a|your] (cam|camera|webcam|video call|facetime|live) & (take (my|her) (top|clothes)|my top
      off|clothes off|strip|show (him|them|my)|naked|undress|touch myself|do things|recorded|screen recorded|private|private
      parts|body)`,
  ],
  phrases: [
    `(video|pics|recording|screenshots|clip) of (me|him|her) ..3 (doing something|doing stuff|private|naked|touching|in the
      shower|getting changed|on cam|masturbating|undressed|without)`,
    `(wants|want|asking for|asked for|asks for|ask for|asking me for|send him|send them|keeps asking for|wanting|wanted) [my|some|for|
      more|me] [snap|number|address|location] [and] (pics|body|bra|underwear|photos|naked|selfies|videos)`,
    `(got|has|have|had|sent|sending|send|sends|share|shared|sharing|leak|leaked|leaking|post|posted|posting|asking for|asked for|ask
      for|asks for|asking her for|wants|wanted|want|show|showed|showing|took|taken|take|spread|spreading|threatening|threatened|
      threaten|expose|exposing|blackmailing|blackmailed|blackmail|screenshotted|screenshot|saved|selling|pressured|pressuring|begging
      for|make|made|making|keeps asking|requesting|demanding|my|her|his|of my|the|for|more|seen|found|with) [me|her|him|them|for|my|to|
      us|all|out|with|me for|some|of|your|more] [to|for|send|sending|my|some|more|share|a|all my|her|his|leak|post|take|show] [him|them|
      her|my|some|send|share|more] [some|my|her|his] (nudes|nude pics|nude|naked pics|naked photos|naked video|sexual pics|sexual
      pictures|dick pic|dick pics|topless pics|nudes of|explicit pics|explicit images|intimate pics|intimate images|nude photo|nude
      video|sexual images|indecent images|naked selfies|nude selfies|naked pictures|sexual videos|sexual video|sex tape|sex video|rude
      pics|bra pics|underwear pics|feet pics|boob pics|pics of my (body|boobs|privates|private)|dirty pics|pics of her body|private
      pics|private photos|n00ds|noodz|naked images)`,
    'nudes',
    `(pics|video|images|photos|pictures|selfies|videos) (of|from) (me|her|him|my|us) [naked|in|without|with no|doing|topless|nude|
      having|undressed|when|changing|on] (naked|topless|nude|having sex|doing sexual|without clothes|with no clothes|in the shower|in my
      (bra|underwear|knickers)|undressed|in underwear|body|boobs|privates|changing|no clothes|undressing|in bed|sexual)`,
    `(wants|want|asked|asking|asks|keeps asking|told|tells|begged|begging|pressured|pressuring|make|made|making|trying to get|got|kept
      asking|asked her|asking her|messaging) [me|her|him|my daughter|my son] [to|for] [send|take|do|show|go|give|more|some] [him|them|
      pics|sexual|more] ..2 (naked|nude|nudes|topless|clothes off|on cam|strip|sexual pics|sexual|without clothes|no clothes on|my body|
      her body|sexual stuff|dirty pics|in underwear|knickers|boobs|underwear|private)`,
    `(threatening|threatened|threatens|threaten|said|saying|gonna|going to|will|hell|theyll|says|told me) [to|me|hell|theyll|hes|he|
      they|gonna|if|that|will|hes gonna] [to|will|gonna] (leak|post|share|send|expose|show|put|spread|upload|release|forward) (it|them|
      my|the|all|everything|me|her|his|these|that|pics|nudes) [my|the|all|nudes|pics|to|out|video|online|on|of me] (to everyone|to my
      (mum|school|family|friends|parents|dad|followers)|everyone (in|at|on|unless|if)|online|on insta|on snapchat|on the internet|nudes|
      private pics|pics of me|videos of me|video of me|everywhere|to the whole school|on the group chat|on tiktok|pics)`,
    `(blackmail|blackmailing|blackmailed|blackmails|sextortion|sextorted|extorted|extorting|revenge porn|deepfake|deep fake|catfished|
      catfishing|being catfished|got catfished)`,
    `(send|sends|pay|give) (more|him|them|another|me more|money|#) (pics|photos|or|video|nudes|videos|selfies|unless|money or|quid or|
      pounds or|pics or) ..4 (or|leak|else|post|everyone|send|share|my mum|expose|hell|theyll|ruin)`,
    `(asking|asked|asks|ask|wants|want|demanding|demanded|messaged|messages|messaging) (her|him|me|my (daughter|son|child|sister)|our
      daughter|a child|for) [for|to send|her for|me for|him for|sexual] [some|more|a|sexual|him|inappropriate|explicit|some more] (pics|
      photos|pictures|videos|selfies|video|sexual things|sexual questions|sex|explicit)`,
    `(adult|older|grown|strange|#18-70 year|random) [man|men|guy|guys|male|old|people|person|bloke] [is|has been|was|been|are|online|
      has|keeps|in|on|s|have been] (asking|messaging|sending|contacting|talking|texting|dming|asked|sent|grooming|messaged|contacted|
      requesting|speaking|chatting|adding|added|snapping|flirting)`,
    `(inappropriate|explicit|sexual|sexually explicit|indecent|dirty|rude|flirty|worrying) (messages|texts|pics|images|chat|chats|
      conversation|conversations|content|snaps|messages from|videos|photos|dms)`,
    '(sexting|sext|cam girl|camming|onlyfans|only fans|webcam sex|cybersex)',
    `(he|they|someone|guy|man|ex|boy|lad|people) (has|have|got|hacked|saved|took|screen recorded|recorded|filmed|screenshotted|kept)
      (my|a|some|the|me|pics|video|videos|screenshots) (nudes|private|naked|video of me|pics of me|video|private pics|doing)`,
    `(filmed|recorded|screen recorded|took pics of|took a pic of|took photos of) (me|her|him|us) (in (the|my)|doing|on|when|while|and
      (sent|posted|put|shared)|getting|with|kissing|without)`,
    `(pics|photos|video|nudes|pictures|videos) (went|gone|going|goes|is|are|got|being|was|were) (viral|round|around|leaked|leaking|
      shared|all over|spread|everywhere|posted|sent)`,
  ],
  not: [
    'nude (lipstick|colour|heels|nails|shade|tights|bra|dress|palette|tone|lip|shoes|painting|art|model|drawing)',
    `(asking|asked|asks|wants|want|ask|asked me|asking me) [her|him|me|for] [for|to send] [a|some|recent|more] (pics|photos|pictures|
      photo|video|videos|selfies) (of (the|my|his|her (room|dog|new|face|hair)|him (for|to|in)|her (for|to|in)|it|your|our|you)|for
      (the|a|police|school|my|his|her)|from (the|last|holiday|my|prom))`,
    '(police|officer|they) (asked|want|wanted|are asking|need) ..3 (pics|photo|photos)',
    '(leak|leaking|leaked) (in|from|the|roof|pipe|tap|boiler|gas|water|through)', '(catfish) (and chips|tacos|episode|show|on)',
    '(pics|video|photos|pictures|videos) (is|are|was|were) (great|nice|lovely|so|on|in|being (taken|developed)|everywhere)',
    `(adult|older|grown|strange|random) [people|person|guy|man] [is|are|was|were|s] (asking|talking|texting|speaking|chatting|
      messaging) (about|me [for] (directions|the time)|for directions|to (my|his|her) (mum|dad|wife))`,
  ],
}
