/** Nude images asked for, sent, or used to threaten: frightening, common, and something that can be undone with help. */
import type { Family } from '../shape.ts'

export const images: Family = {
  key: 'images', topic: 'sexual', level: 'concern', denied: 'nothing',
  why: 'Nude images asked for, sent, or used to threaten: frightening, common, and something that can be undone with help.',
  source: 'danger/README, "Sexual"; domain.md §5.2 "Sexual exploitation"',
  meets: [
    // Pay, or they are sent round.
    `(pictures|pics|photos|nudes|images|videos|video|screenshots|recording|picture|photo) & (pay|pays|money|paid|vouchers|gift cards|gift
      card|steam|bitcoin|quid|pounds|cash|paypal|transfer) & (send|sends|sent|share|post|put|leak|spread|show|round school|everyone|all
      his|all her|family|online|contacts) & (if|unless|or|threat|threatening|threatened|blackmailing|blackmail|demanding|demanded|
      demands|scammer|saying hell|says hell) ~26`,
    `(says|said|saying|gonna|going to|threatening to|threatened to|hell|theyll|will|wants to) ..2 (post|share|leak|send|spread|upload) &
      (video|videos|nudes|pics|pictures|photos) & (me|my|her|him|of us|the)`,
    `(pics|video|selfie|selfies) ..4 (no bra|bra|underwear|no top|topless|knickers|shirt off|naked|boobs|clothes off|no clothes) &
      (wants|asks|asking|asked|keeps|dump|beg|begging|pressure|boyfriend|he|guy|man|boy)`,
    `(made|makes|make|got|asked|told|wanted|wants|tricked) me ..5 (call|video call|facetime|cam|webcam|live|snapchat) & (top off|naked|
      clothes off|undress|strip|body|private|bra|underwear|show him|recorded|mates|touch)`,
    `(clip|video|pics|recording) of (her|him|me|them|us) ..5 (bedroom|bed|shower|sex|changing|bath|toilets|toilet|kissing|drunk|crying|
      undressed) & (posted|shared|sent|gone|going|round|all over|seen|everyone|year #|ex|group chat|sending)`,
    `(fake|fakes|faked|ai|deepfake|edited|made pics|photoshopped) & (no clothes|without clothes|naked|nude|body|porn|undressed|topless) &
      (me|her|my|school|phone|phones|everyone|boys|group chat|daughter|him|his)`,
    `(stuff|pics|video|that video|something|a video) (of|with) (me|her|him) & (showing|shows|showed|sharing|shared|spreading|passed|
      passing|going round|sending|sends|airdropped|airdropping|put) & (ex|boys|boyfriend|everyone|school|maths|class|changing|year|group
      chat|private|mates|team|phone)`,
    `(sent|send|sending|shared|showed|sends|did) [him|them|her|one|it|this|a|an|some] [him|a|one|two|1|some|my] (pics|video|nude|nudes|
      one|selfie|snap) & (whole school|everyone sees|everyone will see|sees it|leak|expose|post it|put it|tell my (mum|dad|parents|
      school)|followers|steam|gift cards|gift card|vouchers|bitcoin|paypal|blackmail|wasnt a girl|isnt a girl|wasnt real|a fake account|
      fake account|threat|or (he|she|they|hell|theyll|shell)|wants money|want money|more money|or my|or everyone) ~18`,
    `(naked|nude|nudes|topless|private|intimate|sexual|undressed|underwear|rude|explicit|dirty) ..1 (pics|video|images|pictures|image|
      selfies) & (of (me|him|her|my|us)|money|school|everyone|group chat|sent|send|phone|made|fake|ai|app|older|man|boyfriend|ex|boys|
      lads|wants|asking)`,
    `(on|turn|turned|put) [the|my|a|your] (cam|camera|webcam|video call|facetime|live) & (my top off|clothes off|strip|show (him|them|
      my)|naked|undress|touch myself|do things|recorded|screen recorded|private|private parts|body)`,
  ],
  phrases: [
    '^ (i|ive) sent (him|her|them) [some|my|a|more|the] (pics|pic|pictures|nudes|photos|videos|vids) ..1 $',
    `(boy|lad|ex|girl|girls|lads|boys|he|someone|boyfriend|they|she) ..2 (put|posted|shared|sent|leaked|uploaded|spread|passed|showing|
      sending) ..2 (my|her|his) ..1 (pics|nudes|nude|pictures|photos|video|body) ..3 (group chat|round school|around school|school|
      snapchat|snap|insta|instagram|everyone|his mates|whole year|the internet|online)`,
    `(sending|sends|sent|send|taking) ..1 (pictures|pics|photos|videos|nudes) ..1 of (herself|himself|themselves|her body|his body) ..1
      (to|for)`,
    `(filmed|films|filming|recorded|recording|took (pics|pictures|photos|videos) of) (us|me) ..2 (having sex|in bed|naked|in the shower|
      without|undressed|getting changed)`,
    `(video|pics|recording|screenshots|clip) of (me|him|her) ..3 (doing something|doing stuff|private|naked|touching|getting changed|on
      cam|masturbating|undressed|without)`,
    `(wants|want|asking for|asked for|asks for|ask for|send him|send them|wanting|wanted) [my|some|for|more|me] [snap|number|address|
      location] [and] (pics|body|bra|underwear|photos|naked|selfies|videos)`,
    `(got|has|have|had|sent|sending|send|sends|share|shared|sharing|leak|leaked|leaking|post|posted|posting|asking for|asked for|ask for|
      asks for|wants|wanted|want|show|showed|showing|took|taken|take|spread|spreading|threatening|threatened|threaten|expose|exposing|
      blackmailing|blackmailed|blackmail|screenshotted|screenshot|saved|selling|pressured|pressuring|begging for|make|made|making|keeps
      asking|requesting|demanding|my|her|his|of my|the|for|more|seen|found|with) [me|her|him|them|for|my|to|us|all|out|with|me for|some|
      of|your|more] [to|for|send|sending|my|some|more|share|a|all my|her|his|leak|post|take|show] [him|them|her|my|some|send|share|more]
      [some|my|her|his] (nudes|nude pics|nude|naked pics|naked photos|naked video|sexual pics|sexual pictures|dick pic|dick pics|topless
      pics|nudes of|explicit pics|explicit images|intimate pics|intimate images|nude photo|nude video|sexual images|indecent images|naked
      selfies|nude selfies|naked pictures|sexual videos|sexual video|sex tape|sex video|rude pics|bra pics|underwear pics|feet pics|boob
      pics|dirty pics|private pics|private photos|n00ds|noodz|naked images)`,
    'nudes',
    `(wants|want|asked|asking|asks|keeps asking|told|tells|begged|begging|pressured|pressuring|make|made|making|got|kept asking|asked
      her|asking her|messaging) [me|her|him|my daughter|my son] [to|for] [send|take|do|show|go|give|more|some] [him|them|pics|sexual|
      more] ..2 (naked|nude|nudes|topless|clothes off|on cam|strip|sexual pics|sexual|without clothes|my body|her body|sexual stuff|dirty
      pics|in underwear|knickers|boobs|underwear|private)`,
    `(blackmail|blackmailing|blackmailed|blackmails|sextortion|sextorted|extorted|extorting|revenge porn|deepfake|deep fake|catfished|
      catfishing|being catfished|got catfished)`,
    `(asking|asked|asks|ask|wants|want|demanding|demanded|messaged|messages|messaging) (her|him|me|my (daughter|son|child|sister)|our
      daughter|a child|for) [for|to send|her for|me for|him for|sexual] [some|more|a|sexual|him|inappropriate|explicit|some more] (pics|
      photos|pictures|videos|selfies|video|sexual things|sexual questions|sex|explicit)`,
    `(inappropriate|explicit|sexual|sexually explicit|indecent|dirty|rude|flirty|worrying) (messages|texts|pics|images|chat|chats|
      conversation|conversations|content|snaps|messages from|videos|photos|dms)`,
    '(sexting|sext|cam girl|camming|onlyfans|only fans|webcam sex|cybersex)',
  ],
  not: [
    'pics of (the|my|our|her|his|this) ..1 (puppy|dog|cat|kitten|cake|dress|food|car|garden|hair|nails|trainers|horse|holiday)',
    '(mum|dad|nan|school|coach|team|auntie|grandad|teacher) ..2 (put|posted|shared|sent|uploaded)',
  ],
}
