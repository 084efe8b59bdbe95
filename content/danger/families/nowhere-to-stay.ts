/** Put out, or with nowhere to stay, and nothing yet says that they are outdoors. */
import type { Family } from '../shape.ts'

export const nowhereToStay: Family = {
  key: 'nowhere_to_stay', topic: 'neglect_housing', level: 'concern', lightly: true, denied: 'nothing',
  why: 'Put out, or with nowhere to stay, and nothing yet says that they are outdoors.',
  source: 'danger/README, "Exposure"; domain.md §5.2 "Homeless/away"',
  phrases: [
    '(mum|mums|dad|dads|she|he) (chose|picked|chosen|choosing|picks) (him|her) over (me|us)',
    '(sofa to sofa|couch to couch|run out of sofas|out of sofas|sofa surfing|sofa surfed|sofa surfs|floor to floor)',
    '(#14-17|fourteen|fifteen|sixteen|seventeen) [and|n] [now|been made] homeless',
    `(hasnt|hasnt even|doesnt have|has not|isnt got|not|no|nowhere) ..1 (anywhere|somewhere|a place|got anywhere|got somewhere|nowhere)
      to (sleep|stay|go|live|stop|kip|crash) (now|tonight|anymore|since|$)`,
    '(asked|told) (him|her|me|us) to leave ..8 (anywhere|nowhere|where|sleep|stay|streets|homeless)',
    `(carer|carers|foster|mum|dad|nan|auntie|unit|placement|hostel|stepdad|parents|nanas|nans|they) ..3 (said|says|told me|saying) ..2
      (cant|not to|dont|never) ..1 (come back|come home|live here|be here|bother coming (back|home)|stay (there|here) (anymore|tonight))`,
    `(nowhere|no where|not got anywhere|havent got anywhere|aint got nowhere|aint got anywhere|no place|dont have anywhere|need
      somewhere) ..1 to (stay|sleep|go|stop|kip|doss|crash|live|put my head)`,
    '(told|said|telling|says) (me|us|i|to) ..2 (not to|dont|never) [bother] (come|coming) (back|home)',
    '(mum|dad|she|he|they) said dont (come|bother coming) (back|home)',
    `(mum|dad|they|she|he|nan|auntie|carer|stepdad|parents) (wont|isnt|refuses to|refusing to|not|will not) (answer|answering|open|
      opening|unlock) the door (to|for) me`,
    '(noone|noones|no 1) [will|wants to|can|would|s|gonna|going to|wont] (put me up|have me|having me)',
    '(him|her|them) or me',
    '(run|ran|running) out of (sofas|floors|couches|(mates|friends|people|places) (to (stay|stop|ask|crash|sleep|kip)|whos|who))',
    `(no|ive no|got no|without any) (money|cash|credit|charge|battery) ..8 (dont know anyone|nowhere|home|stuck|stranded|alone|lost|
      miles|stay|sleep|eat|hungry)`,
    '(mum|dad|parents|mam|he|she|they|nan|carer) (wont|will not|refuse to|refuses to|not|refusing to) (take me back|let me back|have me)',
    `(got nowhere|have nowhere|ive nowhere|with nowhere|theres nowhere|nowhere|no where|no place|nowere|not anywhere|noplace|nowhere
      safe|nowhere else|no home|no house|isnt anywhere|anywhere safe|havent anywhere) [safe|else|really] [for me|to|left] [to] (go|stay|
      live|sleep|kip|turn|crash|be)`,
    `(im|i am|been|be|made|hes|shes|being|now|become|became|weve|were|end up|currently|gonna be|left me) (homeless|evicted|made homeless|
      sofa surfing|sofa hopping|couch surfing|intentionally homeless)`,
    `(sofa surfing|sofa surfin|couch surfing|sofa hopping|(im|i am|were|made|be|being|been|become|made us|hes|shes|now) [gonna be]
      (homeless|evicted))`,
    `(kicked|threw|thrown|throwing|chucked|chucking|kicking|turfed|booted|wants me) (me out|us out|him out|her out|out) [tonight|of|and|
      because|cos|again|for|last|at|today|with|on|i|when|in|now|im|after|n|so|yesterday|the|my] (house|home|the house|nowhere|im|tonight|
      being|foster|placement|i have|dont know|no money|$|no where|homeless|for good|i)`,
    `(mum|mam|dad|parents|stepdad|nan|carer|they|she|he|family|stepmum|foster mum|council|landlord|mums|dads) [has|have|just|is|s|says|
      wont|doesnt|dont|said|told me|basically|literally|are|refuses] [to|i|let|want|to let|have|me] [cant|kicked|chucked|threw|throwing|
      kicking|have|let|live|dont|want|thrown|me|stay|come|back] (me out|me home|me back|me there|me anymore)`,
    '(changed|changing|changes) the locks',
    `(no|got no|ive no|have no|without|zero) (money|cash|food) (and|or|n|no) [no|nowhere|any] (food|money|nowhere|home|phone|credit|way|
      coat|one|clothes|where|battery|charge|place|bus)`,
    '(no|got no|ive no|have no|without|cant afford|nothing) (money|food|way) (left|at all|in the (house|flat|cupboards|fridge)|home)',
    `(im|were|hes|shes|got|think im|we are|well|so|been) (lost|stranded) (and|in|at|near|n|somewhere|with|help|please) [i|the|a|my|im|
      dont|no|we] ..3 (scared|know|phone|alone|where|find|money|way|battery|home|signal|dark|help|anyone|city|town|london|manchester|
      miles|middle|credit|charge)`,
    '(dont|no idea|not sure|didnt|clueless) [know|even] [know|where] where (i am|im|i im|am i|im at|this is|we r)',
    `(living|live|stay|stayed|sleeping|slept|staying) (in|out of) [a|the|my|his|mums|our] (car|van|tent|squat|hostel full|shed|garage|
      bedsit with)`,
    `(need|looking for|want|find|get|help with|know of|help finding|is there) (somewhere safe|anywhere safe|emergency (accommodation|
      housing)|a refuge)`,
    `(cant|wont|never|scared to|not) (go|going) [back] home [because|cos|tonight|and|ever|its|to|they|he|hes|shes|now|theyll|n|anymore|i|
      hell|my|mum|im|after]`,
    '(put|kicked|thrown) out (at|and im|im|n im) (16|17|#14-17)',
  ],
  meets: [
    '(different|another) (house|houses|place|places|sofa|sofas|flat) every night & (sleep|sleeping|slept|stays|staying|at|shes|hes|im)',
    '(moved|placed|put) (me|her|him) ..1 (miles|hours) away & (not staying|wont stay|not stopping|hate|unit|social|leaving|ran)',
    '(leaves|left|leaving|leave) (him|her|them|me|us) (alone|on (his|her|their|my|our) own|home alone|by (himself|herself|myself|themselves)) & (all weekend|weekend|for days|days|no food|overnight|all night|nothing to eat|every night) & (mum|mums|mother|dad|dads|father|she|he|parents)',
    '(dad|dads|mum|mums|nan|stepdad|carer|they|parents|auntie) ..2 (said|says|told me|text|texted|saying) & (dont come back|dont come home|not to come back|never come back|find somewhere else|pack (your|my) (bags|stuff|things)|get out and)',
    '(changed|changing|changes) the locks & (mum|dad|stepdad|carer|me|my stuff|cant get in|out)',
    '(sposed|supposed|got|gotta|have|has|told|need|needs|must|asked) ..2 (out|leave|be out|move out|go) & (nowhere|nothing lined up|no idea where|wont say where|wont tell me where|where shes|where hes|streets|homeless|placement|b and b|hostel|hotel|refuge|accommodation|unit) & (by #|tomorrow|tonight|today|monday|friday|hostel|b and b|council|refuge|unit|nowhere|lined up|asked to leave|temporary)',
    '(bags|stuff|clothes|things|case) & (on the (step|doorstep|path|drive|lawn|street)|out on the|in bin bags|outside the door) & (mum|dad|stepdad|carer|nan|her mum|his mum|his dad|her dad|put|chucked|threw)',
    '(starving|hungry|famished|never fed|not fed) & (comes to (us|ours|mine)|turns up|came to (us|ours)) & (his|her|never anything|nothing in|mums|dads|always|every)',
    '(placement|foster placement|foster carers|carers) & (broken down|broke down|given notice|gave notice|ended|pulled out|cant keep (him|her)|moved out) & (nowhere|no bed|noone|find|tonight|him|her|me|social|friday|where)',
    '(hostel|shelter|night shelter|council|housing|social services|social) & (turned (him|her|me|us) away|said no|wont house|wont help|no beds|no rooms|full|too young|because (hes|shes|im) not) & (him|her|me|hes|shes|im|tonight|where|nowhere|told me)',
    // The last train, and no money.
    `(missed|last|no more|cancelled|arent any|no) ..2 (train|trains|bus|buses|tram|coach|ferry|lift) & (no money|no cash|skint|cant get
      home|no way home|no way of getting|stranded|stuck|havent got any money|dont have any money|not got any money|phone dying|phones
      dying|phones dead|how do i get home|alone|dont know anyone|nobody to|noone to|by myself|on my own)`,
    '(letting|lets|let) me (stay|stop|sleep|kip) & (til|until|for) & (dont know|nowhere|no idea|then what|after that|nothing after)',
    '(no money|no cash|no credit|skint) & (dont know anyone|nowhere|stranded|stuck|miles from|lost) & @us',
    '@num (quid|pounds|pound|p) (left|on me) & (miles|food|hungry|nowhere|lost|stuck|home|ticket)',
    '(chucked|booted|fully booked|is shut|no rooms|closing down|is full) & (flat|hostel|hotel|shelter|room|refuge) & @us',
    `(cant stay|cannot stay|cant (sleep|crash|kip) (at|there|here|on)|cant stop|only stay|cant have me|thats enough|outstayed|ive to be
      out|gotta leave|(kicked|chucked|threw|thrown|kicking|chucking) (me|us) out|cant house|wont house) & (nowhere|no where|got nothing|
      dont know where (to go|im|i|ill|il)|where else|(no idea|not sure|no clue) where (to go|im|i|ill|il)|noone else|noone to|stuck|bin
      bags|last place|(im|ill be) homeless|my stuff|after that|sleep tonight|no house|street) ~18`,
    `(placement|foster placement|foster carer|foster carers|carers|carer|hostel|childrens home|kids home|supported housing|shared house)
      & (chucked (me|us)|chucked|kicked (me|us)|ended|gave notice|given notice|broken down|bin bags|evicted) & @us`,
  ],
  not: [
    `(missed|last|no) ..2 (train|bus|lift|tram|coach) ..6 (got a (taxi|lift|uber)|mum (is|coming|will)|dad (is|coming|will|s)|next one|be
      late|walking in|work|school)`,
    'nowhere to (go (for|on)|sit|park|charge|plug|eat|put)',
    '(slept|sleeping|sleep|stay|stayed) in (a|the|my|his|mums|our) (car|van|tent) (on|at|for|with|to|in)',
    `(mum|dad|parents|nan|she|he|they|mums|dads|mam) [said|says|is|s|wont|doesnt|dont|told me|wants|has|will] [i|to|me|let] [cant|let|
      have|want] [me] (come home (from|early|at|late|by|for|in|soon|before|after)|come home now|let me (have|go|stay|do|get|play|buy|
      use|dye|watch|eat|on|out)|stay (over|out|up|at (his|her|the party))|me back (at|by|for)|me home (by|for|at|before|from)|come back
      (at|by|for|from|in|later|soon|with| to))`,
    `(lost|stranded) (my|the|his|her|it|a|in (the|a) (game|match|final|cup|post|book|song)|again (to|in)|#|#|weight|to|against|for words|
      property|interest|count|track|the plot|signal|on penalties|at|our|touch|cause|time|hope|him|her|without (you|my|him|her))`,
    `(dont|no idea|not sure) [know] where (i am|im) (with|going|at with|sitting|meant to|up to|in (maths|life|the book)|sat|supposed|
      gonna)`,
    `(cant|wont|not|never) (go|going) home (yet|til|till|until|before|early|without (my|the|a|him|her)|for (lunch|tea|dinner|another|
      xmas|christmas)|this weekend|because (im at|im in|i have|of (work|school))|cos (im at|i got|ive got))`,
  ],
  unless: ['(football|rugby|match|score|fifa|team|league|cup) ..3 lost'],
}
