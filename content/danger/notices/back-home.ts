/** The young person says that they are home again. */
import type { Notice } from '../shape.ts'

export const backHome: Notice = {
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
    '(not|no longer) (missing|away|out there) (anymore|any more|now|im home)', '(youse|you|yous|u) can stop (looking|worrying|searching) ..3 (home|back|safe|in|found|ok)',
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
    '(you|u) can (close [it|this|the]|call off|tell them im home)', '(home|back|safe|found) ..2 (youse|you|yous|u) can stop (looking|searching|worrying)',
    `(got|im|ive got|came|i got|been) (back|home|in) [about|like|safe] (an hour|half an hour|@num (hours|mins)|a few (hours|mins)|
      ages|last night|this morning|earlier|yesterday) [ago]`,
    `(back|home) (at|with|in) [the|my] (foster carers|foster carer|carers|carer|placement|unit|childrens home|kids home|care home|
      residential|key worker)`,
    `(dad|mum|nan|uncle|auntie|carer|brother|sister|stepdad|police|social worker) [came|has|have|just|and] ..2 (got|fetched|picked|
      collected|found|brought) (me|us) ..3 (im|were|now im|and im) [now|all] (back|home|safe at home|in)`,
    '(bus|train|taxi|uber|lift|cab|coach) (home|back) ..2 (im|now im|and im) [now] (in bed|in my bed|home|in my room|indoors|back)',
    'back at (mine|ours) [now|safe|soz|sorry|and|$]',
    '(stop|call off) (looking|searching|the search) [for me] [now|please] (im|i am|ive) ..1 (home|back|safe|found|ok|in|here)', '(ive|im|i was|i) [been] (found) (now|safe|by|and|at|$)',
    'not missing (anymore|any more|now|no more)', '(no longer|not) missing', 'am hame',
    'safe (at home|and sound|back home|with my (mum|dad|nan|social worker|family|carer)|with mum|with dad)',
    'home and (safe|dry|well|fine|ok)',
    `(im|i am) safe [now] [im|and|at|with] (home|at home|with mum|with dad|with my mum|with police|at the police station|with my social
      worker|in hospital with mum)`,
    'back (home|at mums|at dads|at my mums|at nans) (its sorted|now|safe|all good|sorted|thanks|$|and)',
    '(all|everything|its) (sorted|ok now|fine now) (im|back|home|now im) [home|back|at]',
    '(made|got) up with (mum|my mum|dad|my dad|them) [and|im|so] [im|back|home|now] (home|back)',
    '(sleeping|in|going to sleep in) my own bed (tonight|now|last night)',
    '^ hame ($|now|safe|mas|ma)', '^ im back in ($|now|goin|going|bed)', '^ me home', 'back at the (home|unit|placement|house) staff know', '^ i returned at', '(police|police man|policeman|staff|social worker) ..1 (bring|brought|take|took) me to (hotel|house|home|placement) again',
    '(dad|mum|nan|brother|uncle|staff) came and got (me|us) ..1 (were|im|i am) (on the drive|home|back|in the car|nearly home)',
    '(we|i) found (my mate|my friend|him|her|them) ..6 (the whole time|all along|all the time|with (his|her) mum)', '^ [its ok|ok|omg] [we] found (him|her) ..3 (was|asleep|is) (in|at|asleep|with)', '(hes|shes) turned up ..2 in (our|my|the) (kitchen|house|room|front room)',
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
    // Somebody else's car, room or doing: danger may be in it, and home it is not.
    '(in|into|to) (his|their) (car|van|flat|house|hotel|room|place|bed)', '(in|into|to) the (van|trap|boot|hotel)', 'back to (the|his|their|a) (house|flat|hotel|trap)', '(he|they|she) (bring|brought|took|take) me ..2 (hotel|house|flat)',
    '(he|they|she) (locked|locks|took my|has my|wont let|hit|is here)', 'with him', 'im gone', '^ (yeh|yeah|yes|yh|ye|so|and) i got in $', 'used to', 'last time', '(is|when is|will|wont|not) (he|she) (home|back)',
  ],
}
