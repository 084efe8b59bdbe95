/** Affairs put in order before death: what was theirs given away, letters for afterwards, a funeral, the dead who are to be met. */
import type { Family } from '../shape.ts'

export const lastThings: Family = {
  key: 'last_things', topic: 'self_harm', level: 'emergency', elsewhere: true, denied: 'concern',
  why: 'Whoever gives away what they love, writes to be read afterwards or settles their funeral may mean to die.',
  source: 'danger/README, "Suicide" and lesson 5; domain.md §1.2',
  meets: [
    `(text|texted|message|said|wrote|sent|note|texts|messages) ..5 sorry (mum|dad|mam|nan) & (heart|not like (her|him)|isnt like (her|
      him)|phone off|phone is off|nothing since|not answering|turned off|never says) ~18`,
    `(talking|talks|talked|said|says|going on|keeps) ..3 (joining|being with|be with|seeing|join) ..1 (his|her|my) ..1 @kin & (buried|
      funeral|died|passed|dead|lost (him|her)) ~20`,
    `left ..5 (phone|keys|key|rings|purse|wallet) & (pillow|bed|table|side|behind) & (coast|beach|cliff|cliffs|sea|bridge|moors|beachy
      head) & (he|she|his|her|train|bus|taxi|gone) ~26`,
    `(said|told|says|texted|wrote|text|message) ..5 (wont be (a|any) (bother|trouble|burden|problem)|nobody will have to|noone will have
      to|wont have to worry|be rid of|out of (your|my|our|everyones) (hair|way)) & (tonight|tomorrow|anymore|after|soon|now|ever|gone|
      morning|monday|friday|by) ~18`,
    `(birthday|christmas|mothers day|xmas) (cards|card|presents|present) & (early|all of them|next year|years|every birthday|for when|
      until|up to|not be here|months away) & (wrote|written|left|bought|wrapped|gave|given|made) ~18`,
    `(kissed|hugged|said goodbye to|said bye to|took photos with|last walk with) ..3 (dog|cat|everyone|all of us|his sister|her sister|
      his brother|her brother|baby|nan|grandad) & (goodbye|last|phone off|never|sorry|crying|note|letter|gone|wont|tonight) ~20`,
    `(paid off|paid back|returned|gave back|cleared|tidied|cleaned|sorted) ..4 (everyone|debts|what (he|she|i) owed|room|bedroom|locker|
      desk|stuff) & (goodbye|letter|note|sorry|like (he|she) (wont|isnt|wasnt)|not be|wont be|funeral|dont need|ready|peace|bed made|
      stripped) ~24`,
    `(goodbye|bye|farewell|love you all|love yous|love you always) & (phone (is |now )off|turned off|switched off|not answering|wont
      pick up|straight to voicemail|blocked|left the group|left all|deleted|disappeared) & (he|she|his|her|hes|shes) ~20`,
    '(will|my will|last will|wishes) & (written|wrote|made|writing|left) & (gets|goes to|funeral|burn|cremated|buried|ashes|scatter) ~16',
    `(ashes|buried|cremated|headstone|coffin|gravestone) & (want|wants|put|scatter|with|next to|please|song|mine|my|me) & (i|im|me|my|
      when i|after) & (tonight|soon|sorry|goodbye|gone|tell|dont|letter|plan) ~18`,
    // Given away, for it will not be needed.
    `(give|gave|given|giving|gives|gived|gie|left|handed|passed|dished out) & (ps5|ps4|playstation|xbox|switch|console|trainers|dog|cat|
      hamster|rabbit|guinea pig|tortoise|gecko|snake|bike|guitar|drums|jewellery|ring|rings|necklace|bracelet|watch|makeup|headphones|
      airpods|laptop|tablet|phone|skateboard|savings|money|clothes|hoodie|hoodies|records|books|teddy|football boots|shirts|cards|stuff|
      things|everything|fish|pets|bits) & (wont (need|be needing|want|be wanting|miss)|where (hes|shes|im|he is|she is|i am) going|to
      remember (me|him|her) by|wont be (here|round|needing|coming)|not be here|no use for|what (he|she|it) eats|be gone) ~24`,
    // Money, codes, rings: handed over.
    `(left|leaving|sent|gave|given|texted|messaged|wrote|wrote down|transferred) & (pin|pin number|bank pin|passcode|passwords|bank
      card|bank details|logins|savings|life savings) & (funeral|when (im|hes|shes) gone|wont need|rings|post it|look after|my pics|get
      my|bury|sorry|goodbye|love you) ~22`,
    `(pin|bank|bank card|savings|account|money|cash|quid) & (put|use|goes|go|keep|save|spend) & (towards|for|on) ..1 (the|my|a|his|her)
      funeral ~16`,
    `(my|his own|her own) funeral & (song|songs|play|playing|wear|black|pink|flowers|come|cry|picked|planned|planning|plan|music|dance|
      danced|dont want|no one|noone|everyone) ~12`,
    // To be read, seen or heard when it is over.
    `(wrote|written|write|writ|writing|recorded|made|filmed|done|left|leaving|leave) ..3 (letters|letter|notes|note|videos|video|voice
      notes|voice note|cards) & (each of|everyone|every one|everybody|all of (them|you)|them all|mum|dad|my family|my @kin|him|her|my
      friends) & (find (them|it) (after|when)|after (im|ive|its|$|its done)|when its (done|over|all over|finished)|under (my|his|her|
      their) (pillow|pillows|bed|mattress)|for after|once its (done|over)|after tonight|when im not here|when im gone) ~26`,
    `(letter|letters|note|list|notebook|video) & (dont blame (yourself|yourselves|anyone|each)|blame (yourself|yourselves)|look after
      (the|each|mum|dad|my|our|your)|be kind to each other|love you all|who gets (what|my|her|his)|(her|his) (guitar|clothes|bike|ps5|
      xbox|jewellery) to|addressed to (all|everyone|us|each)|not your fault|nobodys fault|nothing (you|we) could have done|please
      forgive) ~24`,
    `(passwords|logins|passcode|everything) ..4 (written|wrote|wrote down|in my drawer|on my desk) & (after|get my|so (mum|dad|they|you|
      she|he) can|when) ~16`,
    `@told & (look after|take care of|be good to) (mum|mam|dad|nan|the kids|each other|your @kin|my @kin|the dog|the cat|everyone|our
      @kin) & (for me|phone off|turned (his|her|the) phone|phone is off|not answering|not picking up|love (you|her|him|them)|gone|sorry)
      ~18`,
    `(rang|rung|ring|phoned|called|texted|messaged|told|thanked) & (for everything|thanks for everything|thank you for everything|being
      (a good|the best|a great)) & (never (rings|phones|texts|does)|not been seen|phone off|not answering|not seen|missing|gone|loves
      (her|him|us|you)) ~24`,
    // To be with the dead.
    `(going|gonna|wanna|want|wants|ready|wish|need|needs|off|time|il|ill|soon|am|tired) ..3 (be with|see|join|be by|go to|meet) ..1 (my|
      me|his|her|our|the) ..1 @kin & (passed|passed away|died|dead|in heaven|lost (him|her)|buried|isnt here|no longer here|up there|we
      lost|funeral|cancer|killed) ~20`,
    '(be|see|join) ..2 (with|my|his|her) ..1 @kin [now|again|soon] & tired & (died|passed|passed away|dead|lost)',
    // Calm, and a farewell.
    `(not|no longer|aint|im done being) (scared|angry|sad|frightened|afraid) (anymore|any more|no more|now|of it) & (peaceful|at peace|
      calm|ready|goodnight|goodbye|bye|its time|kind of nice)`,
    `(deleted|delete|wiped|deactivated) ..3 (socials|accounts|everything|insta|snapchat|tiktok|my phone|his phone|her phone) & (letter|
      note|sorry|goodbye|tidied|cleaned|fed the|thank you|tired|gave|given|wont need|tell) ~30`,
  ],
  phrases: [
    `(wont|not gonna|not|never) have to (worry|put up with|bother|deal with|look after) ..3 (much longer|for long|after (tonight|today|
      this))`,
    'tell ..3 (was|were|been) (a good|the best|a great|an amazing|a lovely) (mum|dad|nan|friend|brother|sister|mate)',
    `(tell|let|told|give) ..2 (cat|dog|hamster|rabbit|dogs|cats|puppy|guinea pig) ..2 (good boy|good girl|loved|love (him|her|them)|im
      sorry|sorry|miss)`,
    `(tell|told|said|let) ..5 can have (my|his|her) (season ticket|ticket|tickets|room|bike|ps5|xbox|dog|car|clothes|trainers|
      everything|stuff|guitar|money|watch|records|savings|boots)`,
    '(so|when|where|till|until) they find (it|them|me) (after|when|tomorrow|in the morning)',
    '(watch|read|open|play|listen to) (it|them) ..1 (when its (done|over|finished)|after im|once im|when im (gone|not here|dead))',
  ],
  not: [
    'for me (while|til|until|tonight|tomorrow|this|on|at|please can|when i)',
    '(essay|assignment|project|holiday|school|dinner|lunch|club|training|match|party|practice)',
    'for (everything|all) youve done for the (school|team|club)', '(charity|jumble|car boot) (shop|sale) ..4 (dont|didnt) fit',
    '(nans|grandads|uncles|aunties|mums) funeral',
  ],
}
