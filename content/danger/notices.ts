/** Asking us to stop writing, and being home again. Danger outranks both; asking to stop outranks being home. */
import type { Notice } from './shape.ts'

export const notices: readonly Notice[] = [
  {
    key: 'leave_me_alone', level: 'opt_out',
    why: 'They want no more messages. Carrier words alone, or any plain way of saying so.',
    source: 'danger/README, "STOP words"; reliability.md §1.4',
    phrases: [
      `^ [please|ok|no|oi] (stop|stopall|stop all|end|cancel|unsubscribe|quit|optout|opt out|stop now|stop this|stop please|unsub|stop
        stop|stop it|arret) [please|now|thanks|this|messages|texts|all|it|thank you|me|ok] $`,
      '(end|cease|finish) [all] (these|the|your|this|all) (messages|texts|messaging|texting|chat|conversation|contact|service)',
      `(stop|quit|no more|pack in|pack it in with|stop it with|give over|give up|enough of|enough with|cut out|stop with|stop sending me|
        stop sending|cease|stop all|do one with) [it with|sending|with|me|all|the|these|your|this|more|any|of|out] [the|these|your|this|
        me|all|more|any|those|ur|annoying|stupid] (texting|texts|text|messaging|messages|message|msging|contacting|messagin|contact|
        txting|spamming|spam|pestering|bothering|harassing me with texts|sending|ringing|calling|chatting|replying|reminders|check ins|
        checkins|notifications)`,
      `(stop|quit|will you stop|can you stop|can u stop|please stop) (texting|messaging|contacting|txting|msging|bothering|pestering|
        spamming|calling|ringing|sending|harassing|hassling|annoying|replying to|talking to|writing to) (me|us|this|to me|here|please|now|
        $)`,
      `(dont|do not|never|not to|no need to|you dont need to|dont ever|dont want you to|stop) (text|message|contact|txt|msg|write to|
        bother|ring|call|texting|reply|write|send|keep texting|keep messaging|ever text|ever contact|send me|send any|send anymore) [to]
        [me|us|this number|this phone|here|messages|texts|any] [no more|anymore|again|any more|ever again|ever|please|thanks|thank you|
        more|messages|texts|on this number|back|from now on|no|$] [no more|anymore|again|more|please|messages|texts|ever|ta|$]`,
      `(take|get|remove|delete|lose|forget|wipe|erase|scrub) (me|my number|my name|my details|us|this number|my phone|my mobile|my phone
        number|me number|my data) [off|from|out|from the|of|please|off the|off your|of your|out of] [the|your|this|of|list|system|please|
        here|mailing|contacts|phone|records|off] (list|system|mailing|please|here|database|off|contacts|this|records|$)`,
      `(how do i|how can i|how do you) (get off|leave|come off|cancel|unsubscribe from|get out of) (this|these|it|the (texts|messages|
        list))`,
      '(dont|do not) (want|need) (the|these|your|no|any of these) (texts|messages|msgs)',
      '(dont|do not) want ..1 (texting|messaging|contacting|texts|messages) ..2 (anymore|again|no more|any more)',
      '(can|could|will) you not (text|message|contact|msg) (me|this)', '(not|dont|never) (text|message|contact|ring) this (number|phone)',
      'take my number off', 'remove me', 'unsubscribe me', 'opt me out', '(opt|opting|opted) out', 'unsubscribe',
      '(leave|lemme|let) me alone [please|thanks|now|will you|$]',
      '^ (leave|leave me|just leave me|please leave me) alone [please|now|thanks|will you] $',
      `(dont|do not|no longer|not) (want|wanna|need|wish|like) [to] (these|any more|anymore|more|your|any|get|receive|be getting|hear
        from|be texted|be contacted|getting|be messaged|talk to) [more|of|these|your|any|you|texts|messages|u|from|this] [texts|messages|
        messages from|texts from|contact|from you|anymore|again|any|service|$]`,
      '(wrong number|wrong person) [stop|please|dont|mate|sorry|remove] [stop|dont text|texting|remove]',
      '(block|blocking|blocked|reporting|report) (you|this number|u)',
      '(no more|enough) (texts|messages|txts|msgs) [please|thanks|from you|ok|$]',
      '(fuck|piss|bugger|do|sod|jog) (off|one) [and] [stop|leave] (texting|messaging|me alone)',
      '^ (fuck off|piss off|go away|leave me alone|do one|jog on|get lost|bore off|sod off|bog off) [please|now|man|bro|will you] $',
      'not interested (stop|please|thanks|thank you|in (this|talking|your))',
      `(i|we) (want|wanna|would like|wish|need) to (stop|end|cancel) (this|these|the|getting|receiving|all) [texts|messages|service|
        messages|contact|chat|conversation|check ins]`,
      'stop (it with|with) the texts', 'stop pls', '^ stop [x|xx] $', 'text stop', '(please|pls) stop $',
      'no texts (please|thanks|anymore)',
    ],
    not: [
      '(dont|do not|cant) (ring|call|phone) ..1 (im in|they|hell|shell|theyll|until|til|after|at the moment|now im|while|hes|yet|cos)', 'stop (replying all|sending (him|her|them))',
      '(come|someone|somebody|please|can you|can someone|and|to) ..1 get (me|us)', 'get (me|us) ..1 (home|out|now|help|from|somewhere)',
      'bus stop', 'sending me ..1 (tiktoks|memes|reels|videos|snaps|songs|voicenotes|streaks)',
      '(make|get|tell|made) (him|her|them|my ..1) [to] stop (sending|texting|messaging|calling) [me|us] [memes|stuff|pics|videos|texts]',
      '(get|come get|take|pick) me (out of|from|home|this|away|up) ..4',
      'me (this|out|from) ..3 (lesson|party|is boring|class|school|meeting)',
      '(texting|calling|messaging|ringing) (while|when|and) ..2 driving',
      '(dont|please dont|never|do not) stop (texting|messaging|talking|writing|replying|calling) [to] [me|us]',
      '(did|do|does|who) (you|u|they|he|she) get my number',
      `(nan|mate|mates|friend|friends|sister|brother|auntie|everyone|teacher|work|boss|grandad|cousin|girlfriend|o2|vodafone|ee) [wont|
        keeps|never|doesnt] [stop] (texting|messaging|calling|ringing|spamming) [me|us]`,
      `stop (asking|saying|him|them|her|hurting|hitting|touching|off|at|for|worrying|shouting|laughing|by|over|being|lying|playing|
        telling|pretending|blaming)`,
      `(he|she|they|hes|shes|theyre|people|men|man|mum|dad|ex|boyfriend|girls|boys|someone|guy) [wont|keeps|keep|never|doesnt|is|dont|
        cant|refuses to] [stop] (texting|messaging|contacting|calling|ringing)`,
      `(dont|do not) (text|message|call|ring|contact) (him|her|them|my (mum|dad|parents|social|school)|mum|dad|back (hes|he|if|because|
        cos|they|its not)|me (when|while|after|before|at|til|till|until|on|if|because|cos|in|during|late|back (hes|because|cos|if|he)|its
        not|hes|he)|the police|police|school|home|tonight (hes|he)|now (hes|he)|again (hes|he))`,
      'dont (need|want) (any|more) (help|food|anything|money|drama|trouble)',
      '(told|asked|tell|telling|asking) (him|her|them) to (stop|leave)', 'end of',
      '(unsubscribe|cancel|end|quit) (my|the|football|netflix|his|her)', '(please|pls) stop (him|them|her|hurting|it hes)',
      'text (stopped|stops)',
      `dont (want|wanna|need) [to] (talk to|hear from|get|be|receive) (him|her|my|them|anyone|home|in|the|a|you about|police|mum|dad|a
        call|grounded|into|caught|up|old)`,
      'dont need (your|these|any)', '(leave|let) me alone (with|hes|he|in|at|and hes|they)',
      `(wont|not|never|doesnt|dont|didnt|make (him|them|her)|want (him|them|her|my mum|everyone) to|tell (him|them|her) to|(he|she|they|
        everyone) (to|should|wont|would|could)) leave me alone`,
      `dont (reply|write|send|call|text|message|ring) (to (him|her|them|my)|on (the|my)|home|out|round|the (police|social)|police|him|
        her|a|an|it|me (home|back there|to|there)|up|that|anything to|yet|my)`,
    ],
  },
  {
    key: 'back_home', level: 'returned', speaker: 'young_person',
    why: 'The young person says that they are home, found, or somewhere safe with an adult who is responsible for them.',
    source: 'danger/README, "returned"; 002 §5.7',
    phrases: [
      '^ got in [now|ok|safe|x|sorry|mum] $', '(dad|mum|nan|brother|sister|uncle|auntie) came for me ..3 (home|safe|car)', 'in the car (going|coming) home',
      '^ [im|am] home (mum|dad|nan|mums|dads|with|safe|now|grounded|and mum|and dad|everyone|all good|thanks|sorry)', 'im back (been|$|now|since|home|x|sorry|safe|and safe|mum)', 'been back (since|for|a while|ages|hours)',
      '(mum|dad|nan|auntie|uncle|carer|social worker|grandad|stepdad) picked me up from (the|a|town|outside|there)', '^ [im] in my (room|bed) (grounded|mum knows|mums home|safe)',
      '(police|feds|officers|pcso) (dropped|brought|took|drove) me (off|home|back|$)', '(safe|warm) and (home|back|in bed|in my bed)', 'home and (eating|in bed|having|warm|had)', 'im at my (nans|mums|dads|aunties|grandads) ..4 (rung|rang|told|knows|called|ringing) ..1 mum',
      '(am|im|i am) (back|home) (in|at|with) (my|our|the) (house|home|room|bed|unit|placement|flat|family|mums|dads|nans|own)',
      `^ [ok|hi|sorry|im|am] (home|back|in|indoors) [and|now|already|again] (grounded|in (my|my own|own) bed|in bed|in trouble|in my own
        bed|eating|mums|mum is|mum knows|dads|got told off|had a bath|watching)`,
      '(in|into|asleep in) my own (bed|room|house)',
      `(got|came|come|been) (back|home|in) (ages ago|hours ago|last night|earlier|this morning|yesterday|a while ago|about #|at #|about
        (one|two|three|four|five|six|ten|eleven|midnight)|before you|like an hour|in the night|half #)`,
      `(went|came|gone|come|got|im|am) back [to|at|in|with] (my|the|me) (foster|foster carers|foster carer|foster mums|carers|carer|
        unit|placement|childrens home|kids home|care home|residential|hostel|house|mums|dads|nans)`,
      '(went|came|gone|come) (home|back) (last night|this morning|today|yesterday|earlier|on my own|by myself|in the end)',
      `(mum|dad|nan|carer|social worker|mums|dads|nans|auntie|uncle|brother|sister|key worker|police) [has|have|s] got me (im|were|now|
        safe|home|in the car|and im|and were|all good)`,
      '^ [yes|ok|sorry|its ok] im in [now|safe|thanks|x|mums|mum|dads|dad] $',
      '^ im in (mums|mum is|mum|dads|dad is|dad|nans) [is] (doing|making|here|going mad|not mad|knows|happy|crying)',
      '(at|back at) home (with|and) (mum|dad|nan|my mum|my dad|family|everyone|them)',
      '(home|back home) since (last|this|#|yesterday|tea|lunch|dinner|about)',
      '(staff|mum|dad|carers|social worker|nan) (know|knows) im (back|home|here|in)',
      `(im|am) (with|sat with|sitting with|in the car with) (mum|dad|my mum|my dad|nan|my nan|my social worker|my carer|my key worker)
        (now|going home|on the way home|were going home)`,
      '(back|home) at (the|my|our) (unit|placement|care home|kids home|hostel|residential) [staff|now|and|they|$]',
      '(not|no longer) (missing|away|out there) (anymore|any more|now|im home)', '(youse|you|yous|u) can stop (looking|worrying|searching)',
      `(im|i|am|we|ive|weve|were|now|back|finally|safe|got|i got|just|all|here|i just|just got|i came|came|gone|went|ive come|ive gone|
        ive got|got back|came back|brought me|took me|dropped me|decided to come|ended up|arrived|made it|going back so im|i went|ive
        went|i am) [now|back|all|safe|finally|already|got|just|safely|safe and|am|come|arrived|here|gone|at|went|here at] [back|safe|
        safely|at|to|now] (home|hame|indoors|at home|in the house|back at home|at mums|at my mums|at dads|at my dads|to mums|to my mums|to
        dads|at the house|home safe|in my own bed|in my bed|in my room|back at mums|back at my mums|back at dads|back at my dads|back in
        the house|back at the house|back at my placement|back at placement|back at the unit|at the unit|at my placement|back at the home|
        back at my foster|back with mum|back with my mum|back with dad|back at nans|back in placement|back at the kids home|back at
        foster|back with my foster|back to the house|to my foster|to my placement|back indoors|with mum now|back with my carer|at my
        foster carers|at my foster)`,
      `^ [ok|hi|hey|yes|hiya|its ok|just|finally|am|im|i|dont worry] [im|am|i|now|just] (home|hame|back|indoors|back now|home now|home
        safe|in now|returned|found|back safe|safe now|back in|in the house) [now|safe|x|xx|safely|thanks|sorry|and safe|mate|with mum|
        already|alright|all good|thank you|bye|ok|again|early|everything|so|stop worrying|sorry for worrying you] $`,
      `(police|feds|dad|mum|nan|social worker|staff|carer|brother|sister|they|uncle|auntie|he|she|key worker|foster mum|foster dad|my
        mum|my dad|officer|officers|pcso|taxi|mums|dads) [has|have|just|came and|came|found me and|picked me up and|made me|have just]
        (brought|took|bought|drove|dropped|fetched|got|bringed|found|picked|delivered|returned|brung|driven|taken|collected|walked) (me|
        us) [up|off|back|and|home|safely|at|to] (home|back|and took me home|to mums|to my mums|back to|house|and now im (home|back)|safe|
        placement|unit|$|last night|this morning|earlier|now|today)`,
      `(just|im|ive|i) (got|getting|came|walked|come) (in|back|back in|home|through the door) [the house|now|mum|mums|from|safe|door|my|
        at|to|x|$] [mums here|mums|here|house|safe]`,
      `(i|ive|im) (went|gone|go|come|came|returned|been back) [back] (home|to mums|to my mums|to dads|to my dads) (now|last night|this
        morning|today|yesterday|safe|its|and|$|already|earlier|on)`,
      '(been|ive been) (back|home|in) since (last night|this morning|yesterday|@num|about|lunch|tea|dinner|earlier|half)',
      '(you|u) can (stop looking|close|call off|tell them im home)',
      `(got|im|ive got|came|i got|been) (back|home|in) [about|like|safe] (an hour|half an hour|@num (hours|mins)|a few (hours|mins)|
        ages|last night|this morning|earlier|yesterday) [ago]`,
      `(back|home) (at|with|in) [the|my] (foster carers|foster carer|carers|carer|placement|unit|childrens home|kids home|care home|
        residential|key worker)`,
      `(dad|mum|nan|uncle|auntie|carer|brother|sister|stepdad|police|social worker) [came|has|have|just|and] ..2 (got|fetched|picked|
        collected|found|brought) (me|us) ..3 (im|were|now im|and im) [now|all] (back|home|safe at home|in)`,
      '(bus|train|taxi|uber|lift|cab|coach) (home|back) ..2 (im|now im|and im) [now] (in bed|in my bed|home|in my room|indoors|back)',
      'back at (mine|ours) [now|safe|soz|sorry|and|$]',
      '(stop|call off) (looking|searching|the search) [for me] [im|now|please]', '(ive|im|i was|i) [been] (found) (now|safe|by|and|at|$)',
      'not missing (anymore|any more|now|no more)', '(no longer|not) missing', 'am hame',
      'safe (at home|and sound|back home|with my (mum|dad|nan|social worker|family|carer)|with mum|with dad)',
      'home and (safe|dry|well|fine|ok)',
      `(im|i am) safe [now] [im|and|at|with] (home|at home|with mum|with dad|with my mum|with police|at the police station|with my social
        worker|in hospital with mum)`,
      'back (home|at mums|at dads|at my mums|at nans) (its sorted|now|safe|all good|sorted|thanks|$|and)',
      '(all|everything|its) (sorted|ok now|fine now) (im|back|home|now im) [home|back|at]',
      '(made|got) up with (mum|my mum|dad|my dad|them) [and|im|so] [im|back|home|now] (home|back)',
      '(sleeping|in|going to sleep in) my own bed (tonight|now|last night)',
    ],
    not: [
      '(wish|want|wanna|miss|missing|cant wait|wait|until|when|if|rather be|instead of|dont get|never) ..4 (own bed|own room|own house)',
      `(mum|dad|he|she|they|everyone|mate|mates|friend|friends|brother|sister|nan|police|who) [has|have|just] (got|came|come|went|gone|
        been) (back|home|in)`,
      'got me (a|an|some|my|this|the|into|out|off|in trouble|up|for)',
      'back (home|at home) (they|people|we|its|where|in (africa|pakistan|poland|romania|syria|the))',
      `(can|could|may|should|shall|do|did|when|if|must|let|lemme|please) (i|we|me) [have to|need to|just] (come|go|get|be|came) ..1
        (home|back|in) [early|now|soon|tonight|tomorrow|later|today|please]`,
      `(not|isnt|aint|never|wont be|wouldnt be|cant be|dont want to be|not coming|not going|dont wanna go|dont wanna be|dont want to go|
        scared to go|cant go|afraid to go|wont go|didnt go|havent gone|refuse to go|hate being|nearly|almost|till im|til im|until im|when
        im|if im|once im|if i|when i|if i go|when i get|if i get|til i get|wish i was|before i|should i go|should i|before im|cant come|
        dont make me go|wanna be|want to be|wanna go|want to go|be|pretend|pretending|say|says|said|thinks|think|thought|told|tell) [ever|
        even|yet|going|coming|be|gone|go|back|got|get|come|being|mum|them|im|her|him|that|to say|going back|im at] (home|back|back home|at
        home|hame|back at|at mums|at my mums|at dads|found|in the house|missing|got home|go home|going home|come home|get home|im home|go
        back home|indoors|in the house)`,
      `(ill|will|going to|gonna|should|might|be|could|can|would|about to|want to|wanna|on my way|way|coming|heading|walking|omw|going)
        [be|get|come|go|back|to go|to be|to come] (home|back|back home|at home|in) [soon|later|by|at|in|tomorrow|tonight|for|when|after|
        on|around|before|now|x|$]`,
      `(home|back) (soon|later|by|at #|in (a|an|about|#|ten|five|half|time)|tomorrow|tonight|alone|town|work|page|screen|time|school|
        economics|office|ec|for (tea|dinner|xmas|christmas)|when|after|and (he|they|hes|shes)|but (he|hes|they|im (scared|bleeding|hurt|
        not))|with (him|the man)|on (monday|friday|saturday|sunday)|with a|to front|ache|hurts|pain|pack|garden|up|seat|in (manchester|
        london|town|birmingham|leeds))`,
      '(home|back) from (school|work|town|football|training|my mates|holiday|uni)',
      '(leave|left|leaving|leaves|kicked|ran|run|running|away|out of|far|miles) [from] home',
      'im (at|in) (home|the house) (alone|on my own|by myself|with (him|them|a man|some))',
      `(i|im|ive) (got|come|came|getting|walked) (in|back|home|back in) [from|to] (a (fight|row|mood|taxi|car|bus)|the car|a| trouble|
        with|touch|his|her|my (mates|friends)|school|work|football|town|argument|an|text|into|the (bath|shower|queue|bus|taxi| train|way|
        back)|bed at|for)`,
      `(police|they|dad|mum|he|she|nan) (brought|took|got|bought|dropped|drove|found|picked|collected) me (a|an|some|my|to (the|a|
        hospital|school|town|his|their|london|custody)|off|new|up from school|up (at|from|late|in|this)|food|out|into|in|away|for|on|down|
        there|off at)`,
      '(dont|not|never) (want|wanna|going|gonna|like) ..2 home',
      'home (alone|is not safe|isnt safe|is (hell|not)|to (him|an|a|my dad|that))',
      'back (at|to) (square|the start|school|work|college|it|his|my mates|the hostel|the flat|the trap|the bando)',
      'stop (looking|searching) (at|for (a|my|the|your))', 'found (a|the|my|it|out|some|dead|him|her|this|guilty)',
      '(im|i) safe [im|and|at] [at|in] [my] (mates|friends|a)',
    ],
    unless: [
      'used to', 'last time', '(is|when is|will|wont|not) (he|she) (home|back)',
    ],
  },
  {
    key: 'child_is_back', level: 'returned', speaker: 'parent',
    why: 'The parent says that the child is back, or found safe.',
    source: 'danger/README, "returned"; 002 §5.7',
    phrases: [
      '(rang|called|phoned) from (his|her) (dads|mums|nans|mates|friends) ..4 (shes|hes) (there|fine|safe|ok)',
      '(hes|shes|he is|she is) ..1 in (the bath|the shower|his bed|her bed|his room|her room|bed) ..6 (thanks|safe|headphones|asleep|phew|snoring|thank god)', '(hes|shes) here ..2 (in the bath|asleep|eating|safe|home|thanks|in bed)',
      'all good ..1 (he|she|hes|shes) ..1 (was|in|at|home|back|asleep|found|here)', 'picked (him|her|them) up (from|at) ..6 (fine|safe|all fine|all good|all well|all ok|home now|in one piece)', 'located ..4 (brought|safe|home|well|returned)',
      '(brought|returned|taken|escorted) home (safe|by|now|$|this|last|an hour)',
      `(police|officers|officer|pcso|taxi|social worker|neighbour|dad|coach|school|friends mum|mates mum|they|theyve|uncle|nan|uber|bus
        driver) [have|has|just|ve] [just|now] (dropped|brought|returned|delivered|driven|fetched|walked|bringing|carried) (him|her|them)
        ..1 (at|to|off|back|home|round) [at|to] [the|our|my|his|her] (door|home|house|doorstep|back|safe|nans|$|now|thank|thanks)`,
      'back home (thanks|thank|cheers|bless|x|xx|$|where|and (in bed|asleep|safe|eating))',
      'back (in one piece|where (he|she) belongs|under (our|my) roof|with us|in the fold|in (his|her) (own bed|room))',
      `(turned up|showed up|rolled in|rocked up|strolled in|walked in|wandered in|swanned in|breezed in|waltzed in|sauntered in|
        appeared) (at|for|to) [his|her|my|the] (school|college|work|home|nans|aunties|dads|mums|station|police station|lesson|
        registration|training) (this|today|just|now|like|as|safe|fine|right as|an hour|half|# mins|earlier|last night|thank|and hes
        (fine|safe|ok)|and shes (fine|safe|ok))`,
      `(turned up|showed up|rolled in|rocked up|strolled in|walked in|wandered in|swanned in|breezed in|waltzed in|sauntered in) (this
        morning|last night|in the night|an hour ago|half an hour ago|# mins ago|just now|at #|about #|about (one|two|three|four|five|
        six|ten)|for (work|school|tea|dinner|breakfast|college))`,
      '(as if|like|as though) nothing [had|has|s|ever|d] (happened|happens|was wrong|had happened)',
      '(bold as brass|right as rain|not a scratch|none the worse)',
      `(sat|sitting|stood|lying|asleep|snoring|curled up|fast asleep|lay|tucked up) ..2 (in front of me|on (the|our|my) (sofa|settee|
        couch)|at (the|my|our) table|next to me|beside me|in (his|her) own bed|here (eating|having|with|in front|next)|upstairs in bed)`,
      '(in|back in|asleep in) (his|her) own bed', '^ found [him|her|them|now] (safe|at|alive|with|in|hes|shes|and)',
      '(is|are|was|were|hes|shes|theyre) [now] (found|located|accounted for) [now|safe|and|$|thank]',
      '(has|hes|shes|have) been (found|located|picked up|brought home|returned|traced) [and|safe|by|now|in|at|hes|shes|$]',
      '(came|come|crept|rolled|snuck|sneaked|got) in ..3 (straight|gone|went) ..1 (to bed|upstairs|to sleep|up)',
      '(weve|ive|we have|we) got (him|her|them) (back|home|safe|here)',
      `(police|they|officers|dad|nan|school|hospital) [have|has|ve] got (him|her|them) (safe|at the station|and hes (safe|ok|fine)|and
        shes (safe|ok|fine)|now|here)`,
      '(home|back|here) (of|off) (his|her) own accord',
      `(at|round) (his|her) (dads|mums|nans|mates|friends|aunties|sisters|brothers|girlfriends|boyfriends|cousins) [house] (all along|
        the whole time|safe|all this time|hes fine|shes fine|hes safe|shes safe)`,
      '(can|could|please) [you] (close|cancel|stand down|call off) (the|this|it|my) (report|case|search|alert|missing)',
      'take (him|her|them) off (the|your) (list|system|missing)',
      '(walked|come|came|strolled|wandered) ..1 (through|back through|in) the [front|back] door',
      `(he|she|hes|shes|they|theyre|theyve|our kid|our kids|my son|my daughter|my child|son|daughter|the kids|kids|my boy|my girl|our
        son|our daughter|grandson|granddaughter|child|our child|everyone|lad|lass|our lad|our lass|our kid s|nephew|niece|foster child|
        young person|our girl|our boy|sons|daughters) [is|has|have|just|s|are|finally|now|has just|has now|been|is now|just this minute|
        eventually|already|has been|have just|has finally|walked|just walked] [just|finally|now|been|safely|been found|is|safe and|got|
        come|eventually|back and|walked|turned] (back|home|found|returned|turned up|come home|came home|back home|walked in|walked
        through|back now|home safe|safe|rocked up|strolled in|appeared|reappeared|arrived home|got home|come back|came back|home now|in
        the door|back in|back with us|back safe|safe and sound|been found|walked back|in bed now|showed up|rolled in|wandered in|safe at
        home|in his bed|in her bed|located|with us now|in the house|come in|here now|at home now|home and safe|brought home|brought back|
        found safe|in custody but safe)`,
      `(found|located|got|have got|ive got|weve got|weve found|we found|i found|ive found|police found|police have found|police brought|
        police have brought|they found|theyve found|police have|officers found|officers brought|they brought) (him|her|
        them|my (son|daughter)|our (son|daughter)) [safe|back|home|safely|now|up|at|in|and|safe and|asleep|thank|alive|well|and shes|and
        hes|hiding|he|she|and he|and she|with] [and well|safe|back|thank|fine|ok|home|sound|now|asleep|at (a|his|her|nans|the)|god|at
        friends|in the]`,
      '(got|have|brought|took|bring|take) (him|her|them) (back|home|back home|safe) [now|with|and|home|safe|thank|$]',
      `(police|officers|officer|pcso|social worker|dad|mum|nan|taxi|his mate|her friend|friends mum) [has|have|has just|have just|just|
        now] (dropped|brought|returned|delivered|driven|drove|fetched) (him|her|them) (back|home)`,
      `(shes|hes|theyve|they have|he has|she has) [just|now] been (dropped|brought|driven|returned) (off|home|back) [by|safe|safely|at
        home|now]`,
      '(must have|mustve) (crept|snuck|come|sneaked|slipped) (in|back|home)',
      `(police|weve|ive|we|i|husband) [have|just|now] (picked|collected) (him|her|them) [up] (and|safe|safely|now) [hes|shes|all|is|in|
        the|we] (safe|fine|ok|car|home|home now|way home|well)`,
      '(no longer|not) missing',
      `(false alarm|panic over|panics over|crisis over|all sorted|you can stand down|stand down|call off the search|safe and well|safe
        and sound|home safe|back safe|home safely|back safely)`,
      `(just|hes|shes|have|has|and) (walked|come|came|strolled|waltzed|sauntered|rolled) (in|through|back|home) [through|the|as|like|in|
        to|the front] [door|nothing|now|bold|the]`,
      '(he|she|hes|shes) [is] (back|home) (now|thank|thanks|safe|and|cheers|phew|everyone|x|$)',
      'turned up (safe|at (home|his nans|her nans|nans)|thank|just now|on the doorstep|half an hour ago|fine|this morning)',
      '^ (hes|shes|theyre) (here|home|back|safe|found|in) [now|safe|thanks|thank god|x|xx|all good] $',
      '^ (found|found him|found her|home|back|safe|home safe|home now|back now) [thanks|thank you|thank god|now|him|her|x] $',
      '(asleep|sat|was|hiding|in) ..2 (in (his|her) (room|bed|wardrobe) (all along|the whole time|all the time))',
    ],
    not: [
      'home (from uni|next|on (monday|friday|saturday|sunday))',
      '(sister|brother|twin|friend|mum|dad|nan|cousin|husband|wife) ..1 (sat|sitting|asleep|upstairs|lying)',
      `(friend|friends|mate|mates|brother|sister|others|everyone else|other (one|girl|boy|kids)|teacher|dad|husband|im|ive|i) [has|have|
        just|is|are|only] (got|is|are|came|come|get|was|were) (home|back) [safe|in]`,
      `(when|after|once|before|as|since|until|by the time) (they|we|he|she|i|everyone|all|the (coach|class|school|others|bus)) [all|had]
        (got|came|come|get|were|was) (back|home|in)`,
      '(turned up|showed up|walked in) ..8 (but|and|then) (left|gone|went|walked|ran|has gone|disappeared|wasnt|never)',
      '(not|never|hasnt|has not|didnt|havent|no) ..2 (turned up|showed up|found|been found|located|in (his|her) own bed)',
      'been (picked up|found) ..3 (for|with (drugs|a knife|weed|someone)|shoplifting|by (a|some|an|older|her|him|his|men|someone))',
      '(carry on|carrying|acts|acting|act|behaves|going on|pretend|pretends) [on] (as if|like) nothing',
      '(dont|didnt|never|not) ..3 (as if|like) nothing', '(get|got) (him|her|them) here ..2 (when|by|once|if)',
      'bed (hasnt|has not|not|wasnt|is (empty|made))',
      '(get|have|see|want|got|getting) ..1 (boy|son|girl|daughter|child|kid|him|her|them) back (when|if|once|unless|til|until|for #|by)',
      `(got|have|has|shes got|hes got) (her|his) (pens|pen|pump|insulin|tablets|meds|medication|inhaler|phone|coat|bag|things|stuff|
        passport|keys|card|money|libre)`,
      '(once|last time|before|previously|usually|last year|always) ..6 turned up',
      `(got|have|has|brought) (her|his|their|him|them) (coat|bag|phone|keys|card|bank|passport|shoes|money|meds|charger|jacket|inhaler|
        school|own|stuff|bike|hair|nails|purse|wallet|uniform|pump|glasses|laptop|friends|mates|new) [with (him|her|them)]`,
      'when (he|she|they) (was|were) (@n09|little|small|#|a) ..8 found (him|her|them) [in|safe|at|after|hiding]',
      '(back|home) in (touch|contact|custody|trouble)',
      '(come|came|comes) back (herself|himself|by (herself|himself)|on (her|his) own|the next|that night)',
      '(went|gone) missing (in|last|before|once|when) ..4 (came|come|found)',
      '(is|are|has|have|will|did|does) (he|she|they) [been|come|got|turned] (safe|back|home|ok|alright|found|up)',
      '(done|did|does) this before ..4 (come|came) back', 'before and come back',
      '(come|came|comes) back (in|after|within) a (couple|few)',
      `(not|isnt|still|never|hasnt|hasnt been|havent|wont|no sign|when|until|til|till|if|once|unless|didnt|should be|was|want|doesnt|
        supposed to be|meant to be|due|due to be|before|want him|want her|be|wouldnt|will|expected|would be|pray|praying|hope|hoping|wish|
        get him|get her|bring him|bring her|think|thought|always|usually|normally|waiting for|waiting for (him|her) to|every time|says|
        said|where) [he|she|to|hes|shes|they|be|is|him|her|has|yet|still|not|that|been|was|were|they|comes|always|usually|going|coming|
        going to|will] [be|is|comes|not|come|been|gets|get|coming|always|usually|will|would|to|not yet] (back|home|found|returned|come
        home|came home|turned up|turn up|back home|come back|came back|safe|home safe|turns up|walked in|home yet|back yet|home now|home
        by|found safe)`,
      `(back|home|safe) (by|soon|yet|at #|in time|before|from school|with his dad|with her dad|to (his|her) (dads|mums|friends)|later|for
        (tea|dinner)|until|drunk|in (manchester|london)|alone|tomorrow|tonight|on (monday|sunday|friday)|or not|and (left|went|gone|ran|
        then left|went out|took|run|walked out|grabbed)|but (left|gone|went|has gone|ran|shes gone|hes gone)|last time)`,
      `(found|find) (him|her) [with|dead|unconscious|hanging|and|in (the (bath|river|road|garage))|cold|on (the (floor|bridge|roof|
        bathroom|bed))] (a knife|pills|blood|cut|not breathing|collapsed|but|unresponsive)`,
      `(found|got|find|have) (him|her|them) (a|an|some|in trouble|smoking|on (the|snapchat|insta|facebook|cctv|a)|crying|talking|
        messaging|drinking|out|his|her|down|on|with (a|an|some|drugs|blood))`,
      `(he|she|hes|shes|they) (came|come|has come|was|turned up|walked|gets|usually|always) [back|home|found|up|in] (last time|the last|
        before|after (a|two|#)|within|eventually last|at # last|last (week|month|year)|drunk|stoned|late|from|crying|upset|with (bruises|
        a|blood|new|money|two)|covered|early|and (left|went|ran|then))`,
      'has (my|his|her) (phone|keys) back', '(not|isnt|hasnt) [been] (found|back|home|returned|safe|come)',
    ],
    unless: [
      'hamster', 'tortoise', 'gerbil', 'budgie', 'guinea pig', 'kitten', 'puppy',
      'still (not|missing|no|hasnt|gone|out)', 'no sign of', '(is|has) (he|she) (back|home|been found|turned up)', 'where is (he|she)',
    ],
  },
]
