/** Put out, or with nowhere to stay, and nothing yet says that they are outdoors. */
import type { Family } from '../shape.ts'

export const nowhereToStay: Family = {
  key: 'nowhere_to_stay', topic: 'neglect_housing', level: 'concern', denied: 'nothing',
  why: 'Put out, or with nowhere to stay, and nothing yet says that they are outdoors.',
  source: 'danger/README, "Exposure"; domain.md §5.2 "Homeless/away"',
  phrases: [
    '(told|said|telling|says) (me|us|i|to) ..2 (not to|dont|never) [bother] (come|coming) (back|home)',
    '(mum|dad|she|he|they) said dont (come|bother coming) (back|home)',
    '(mum|dad|they|she|he|nan|auntie|carer|stepdad|parents) (wont|isnt|refuses to|refusing to|not|will not) (answer|answering|open|opening|unlock) the door (to|for) me',
    '(got to|ive to|have to|need to|gotta|trying to|must) find (somewhere|some where|a place|anywhere) (to (stay|live|sleep|go|kip|crash)|else|tonight|$)',
    '(noone|noones|no 1) [will|wants to|can|would|s|gonna|going to|wont] (put me up|have me|take me in|let me (stay|kip|crash)|putting me up|having me)',
    '(him|her|them) or me',
    '(run|ran|running) out of (sofas|floors|couches|places to (stay|sleep|go)|(mates|friends|people|places) (to (stay|stop|ask|crash|sleep|kip)|whos|who))', 'where (am i|are we|do i|will i|ill i|can i|should i) [gonna|meant to|supposed to] (sleep|stay) tonight',
    '(dont|no clue|no idea|not got a clue) [know|have a clue|have any idea] where (this|the|that) (bus|train|coach|driver) (has|is|have|took|brought|dropped)',
    '(dont|didnt) know anyone (here|in|round here) ..6 (money|phone|stay|sleep|scared|alone|lost|place|go)',
    `(no|ive no|got no|without any|ran out of) (money|cash|credit|charge|battery) ..8 (dont know anyone|nowhere|home|stuck|stranded|
      alone|lost|miles|stay|sleep|eat|hungry)`,
    `(got off|ended up in|im in|stuck in|ran away to|got to|just arrived in) ..6 (dont know anyone|no money|nowhere to|no idea where|
      dont know where to go|no one here|dont know where im|cant get home)`,
    `(placement|tenancy|hostel|bed|b and b|supported living) [has|is|s|just] (ended|ending|ends|broken down|fallen through|terminated|
      finished|being closed|giving me notice|evicting|run out)`,
    `(mum|dad|parents|mam|he|she|they|nan|carer) (wont|will not|refuse to|refuses to|not|refusing to) (have me back|take me back|let me
      back|let me in|let me home|have me|let me come home|let me come back)`,
    `(locked|shut|left) (me|him|her|us) (out|outside|on the doorstep) ..4 (rain|raining|again|night|cold|of the house|in the|tonight|
      and|its|all|hours)`,
    `(got nowhere|have nowhere|ive nowhere|with nowhere|theres nowhere|nowhere|no where|no place|nowere|not anywhere|noplace|nowhere
      safe|nowhere else|havent got anywhere|havent got a place|not got anywhere|aint got nowhere|dont have anywhere|dont have nowhere|
      got no place|without a place|without a home|no home|no house|dont have a place|isnt anywhere|anywhere safe|havent anywhere) [safe|
      else|really] [for me|to|left] [to] (go|stay|live|sleep|kip|turn|crash|be|to go to|go back to)`,
    `(im|i am|been|be|made|hes|shes|being|now|become|became|weve|were|end up|currently|going to be|gonna be|left me|mum made me)
      (homeless|evicted|made homeless|sofa surfing|sofa hopping|couch surfing|in a hostel and scared|intentionally homeless)`,
    `(sofa surfing|sofa surfin|couch surfing|sofa hopping|(im|i am|were|made|be|being|been|become|made us|hes|shes|now) [gonna be]
      (homeless|evicted))`,
    `(kicked|threw|thrown|throwing|chucked|chucking|kicking|turfed|booted|told to get|told me to get|asked me to get|wants me|telling
      me to get) (me out|us out|him out|her out|out) [tonight|of|and|because|cos|again|for|last|at|today|with|on|i|when|in|now|im|after|
      n|so|yesterday|the|my] (house|home|the house|nowhere|im|tonight|being|foster|placement|i have|dont know|no money|$|no where|
      homeless|my own house|for good|i)`,
    `(mum|mam|dad|parents|stepdad|nan|carer|they|she|he|family|stepmum|foster mum|council|landlord|mums|dads) [has|have|just|is|s|says|
      wont|doesnt|dont|said|told me|basically|literally|are|refuses] [to|i|let|want|to let|have|me] [cant|kicked|chucked|threw|throwing|
      kicking|have|let|live|dont|want|thrown|me|stay|come|back] (me out|me home|me back|live here anymore|live with (her|him|them)|stay
      here anymore|me there|me anymore|pack my (bags|stuff)|get out and)`,
    '(changed|changing|changes) the locks',
    '(im|i am|were|miles|hundreds of miles|hours) (miles|hours|away|miles away|hours away) from home',
    `(no|got no|ive no|have no|without|run out of|ran out of|left with no|zero) (money|cash|food) (and|or|n|no) [no|nowhere|any] (food|
      money|nowhere|home|phone|credit|way|coat|one|clothes|where|battery|charge|place|bus)`,
    `(no|got no|ive no|have no|without|cant afford|dont have any|run out of|nothing) (money|food|way) (to (get home|eat|buy food|live|
      get anywhere|get back)|for (food|days|anything to eat|shopping|nappies|heating|gas|electric)|left|at
      all|in the (house|flat|cupboards|fridge)|home)`,
    `(cant|no way|no way to|trying to|how do i|dont know how to|couldnt|cant afford to) [to] get home [and|because|cos|from|no|im|
      theres|its|tonight|n|now|the] [no|from|im|my|trains|buses|phone|the|got|and|i] (money|alone|stuck|buses|trains|phone|bus|train|
      dead|lost|scared|ticket|lift|missed|tonight)`,
    `(im|were|hes|shes|got|think im|we are|well|so|been) (lost|stranded) (and|in|at|near|n|somewhere|with|help|please) [i|the|a|my|im|
      dont|no|we] ..3 (scared|know|phone|alone|where|find|money|way|battery|home|signal|dark|help|anyone|city|town|london|manchester|
      miles|middle|credit|charge)`,
    `(dont|no idea|not sure|havent a clue|didnt|havent got a clue|clueless) [know|even|have a clue] [know|where] where (i am|im|i im|am
      i|im at|this is|hes took me|they took me|hes taken me|theyve taken me|hes taking me|theyre taking me|we r|they are taking me)`,
    `(living|live|stay|stayed|sleeping|slept|staying) (in|out of) [a|the|my|his|mums|our] (car|van|tent|squat|hostel full|shed|garage|
      bedsit with)`,
    `(need|looking for|want|find|get|help with|know of|help finding|is there) (somewhere safe|a safe place|anywhere safe|somewhere to
      (sleep|stay|live|crash|go)|some where to (sleep|stay)|anywhere i can (stay|sleep)|emergency (accommodation|housing)|a roof over|a
      refuge|a bed for the night|a place to (sleep|stay) (tonight|cos|because|im|i|as|for tonight))`,
    `(cant|wont|never|scared to|not) (go|going) [back] home [because|cos|tonight|and|ever|its|to|they|he|hes|shes|now|theyll|n|anymore|
      i|hell|my|mum|im|after]`,
    '(just turned|im|i am|only|shes|hes) (16|17) (and|n|but) ..3 (kicked|chucked|thrown|homeless|nowhere|put out)',
    '(put|kicked|thrown) out (at|when i was|and im|im|n im) (16|17|#14-17)',
    `(wont|refuse|refused|refuses|not|isnt|arent) (let|letting|allow|have|take|taking) (me|him|her|us) (back|home|in|back in|back home)
      [in|home|to|and|because|unless|cos|the house|tonight|after]`,
  ],
  meets: [
    'my (stuff|clothes|things|bags|belongings) & (chucked|threw|thrown|dumped|packed|bin bags) & (on the (lawn|street|doorstep|pavement|drive|road)|outside|out the (door|window)|bin bags|by the door|in the bin) & (mum|dad|stepdad|parents|nan|carer|she|he|they|stepmum)',
    '(letting|lets|let) me (stay|stop|sleep|kip) & (til|until|for) & (dont know|nowhere|no idea|then what|after that|nothing after)',
    '(no money|no cash|no credit|skint|no way home) & (dont know anyone|nowhere|stranded|stuck|miles from|lost) & @us',
    '@num (quid|pounds|pound|p) (left|to my name|on me) & (miles|food|hungry|nowhere|lost|stuck|home|ticket)',
    '(moved (me|us) out|chucked|booted|fully booked|is shut|no rooms|closing down|is full) & (flat|b and b|hostel|hotel|shelter|room|refuge) & @us',
    `(cant stay|cannot stay|cant (sleep|crash|kip) (at|there|here|on)|cant stop|only stay|cant have me|wont have me|cant keep me|doesnt want me|wants me (out|gone)|want me (out|gone)|thats enough|had enough of me|outstayed|have to be out|ive to be out|ive to (go|leave)|got to be out|gotta be out|need to be out|have to leave|gotta leave|
      been told to leave|(asked|told|telling) me to (leave|go|get out)|says i have to (go|leave)|(kicked|chucked|threw|thrown|kicking|chucking) (me|us) out|(fallen|fell) out with|cant house|wont house|turned me away|packed my (bags|stuff)) & (nowhere|no where|got nothing|dont know where (to go|im|i|ill|il)|
      where else|(no idea|not sure|no clue) where (to go|im|i|ill|il)|noone else|noone to|stuck|bin bags|last place|where (am|do|will) i|(im|i will be|ill be) homeless|my stuff|after that|sleep tonight|no house|street) ~18`,
    '(placement|foster placement|foster carer|foster carers|carers|carer|hostel|childrens home|kids home|supported housing|shared house) & (chucked (me|us)|chucked|kicked (me|us)|ended|gave notice|given notice|notice on me|asked me to leave|broken down|bin bags|evicted|not having me back|dont want me) & @us',
    '(council|housing|homeless team|homeless office|social services|duty worker) & (cant house|wont house|wont help|turned me away|no beds|nothing they can do|not priority|intentionally|go back) & (mums|mum|dad|home|homeless|stay|nowhere|tonight|sleep)',
    '(lost|no idea where|dont know where|where am i|brought me|dropped me) & (spent my last|no money|last quid|last pound|no credit|no cash|skint) & @us',
  ],
  not: [
    'not to come (back|home) (til|until|late|before|empty|without|later|alone)',
    'dont come (back|home) (til|until|late|without|empty|later)',
    '(work|school|uni|nursing|teaching|student|job) placement [has|is|just] [ended|ending|ends|finished]',
    '(train|bus|match|fight|game|choose|pick|its|chose|between) ..2 (him|her|them) or me',
    '(slept|sleeping|sleep|stay|stayed) in (a|the|my|his|mums|our) (car|van|tent) (on|at|for|with|to|in)',
    '(nowhere|no where|no place) [to] (be seen|park|sit|to (be seen|park|sit|charge|put)|near|like)',
    `(no|got no|have no|without) money (for (lunch|the (arcade|shop|cinema)|sweets|clothes|vapes)|til|till|left on (my|the) (card|
      oyster)|on my)`,
    `(kicked|threw|thrown|put|chucked|booted|throwing|kicking|kick) [me|us|him|her|them] out [of] [the] (class|lesson|team|group|chat|
      school|game|maths|english|bins|bin|rubbish|washing|shop|library|cinema|pub|club|cup|xbox|server|band|call|bed|milk|old|my (old|
      toys)|food|biscuits|a|there|some|fire|cat|dog|maccies|mcdonalds|choir|the)`,
    `(mum|dad|parents|nan|she|he|they|mums|dads|mam) [said|says|is|s|wont|doesnt|dont|told me|wants|has|will] [i|to|me|let] [cant|let|
      have|want] [me] (come home (from|early|at|late|by|for|in|soon|before|after)|come home now|let me (have|go|stay|do|get|play|buy|
      use|dye|watch|eat|on|out)|stay (over|out|up|at (his|her|the party))|me back (at|by|for)|me home (by|for|at|before|from)|come back (at|by|for|from|in|later|soon|with|
      to))`,
    `(lost|stranded) (my|the|his|her|it|a|in (the|a) (game|match|final|cup|post|book|song)|again (to|in)|#|#|weight|to|against|for
      words|property|interest|count|track|the plot|signal|on penalties|at|our|touch|cause|time|hope|him|her|without (you|my|him|her))`,
    `(dont|no idea|not sure) [know] where (i am|im) (with|going|at with|sitting|meant to|up to|in (maths|life|the book)|sat|supposed|
      gonna)`,
    `(cant|wont|not|never) (go|going) home (yet|til|till|until|before|early|without (my|the|a|him|her)|for (lunch|tea|dinner|another|
      xmas|christmas)|this weekend|because (im at|im in|i have|of (work|school))|cos (im at|i got|ive got))`,
    '(trying to|how do i|no way to|need to) get home (for (tea|dinner)|from (school|work|town)|by|before|in time|quick|early|and)',
    '(not|isnt|wasnt|arent) (lost|homeless)', 'homeless (man|guy|person|people|woman|shelter|charity|bloke|dog|cat|lady)',
    'hostel (bed|room) (is|booked)',
    `(need|looking for|find) (somewhere|a place|anywhere) [to] (park|eat|sit|charge|to (park|eat|sit|charge|buy|print|watch)|nice|
      cheap|for (lunch|dinner|tea|xmas))`,
    `(need|want|looking for) (somewhere|a place) to (stay|live|sleep) (in|on|when|for (the (festival|weekend|holiday|wedding)|uni|our|
      my (holiday|trip)))`,
  ],
  unless: ['(football|rugby|match|score|fifa|team|league|cup) ..3 lost'],
}
