/** What comes through the door: somebody in a rage outside the room, furniture against it, a step on the stairs; and others set upon where they stand. */
import type { Family } from '../shape.ts'

const someone = `(he|hes|she|shes|they|theyre|theyve|dad|dads|stepdad|stepdads|mum|mums|stepmum|stepmums|brother|brothers|bro|uncle|uncles|boyfriend|boyfriends|ex|exs|partner|partners|cousin|cousins|man|men|boys|son|sons|
  grandad|carer|carers|stepbrother|husband|husbands|someone|landlord|gang|people|bloke|guy|guys|opps|neighbour|dealer|olders|three|four|five|loads of them|grown men|girls|pal|mate|mates)`
const furious = '(@rage|furious|fuming|livid|crazy|mental|raging|vexed|violent|seeing red|in one of (his|her) (moods|rages)|swearing|effing|throwing|smashing|smashed|breaking|punching|grudge|gonna (kill|batter|hurt|get|do)|wants to (kill|hurt|batter|fight)|after me|knife|bat|belt|threatening|blade)'
const afraid = '(scared|terrified|frightened|hide|hiding|hid|shaking|crying|please|pls|help|hurry|quick|send|whisper|whispering|cant get out|no lock|what do i do|come quick|under (the|my) bed|under bed|wardrobe|cupboard|999|police|lights off|being quiet|holding my breath)'
const set = '(jumping|rushing|battering|kicking|stamping on|standing on|booting|punching|assaulting|attacking|beating|stabbing|mugging|robbing|hitting|choking|strangling|headlocking|whipping|throttling)'

export const behindTheDoor: Family = {
  key: 'behind_the_door', topic: 'violence', level: 'emergency', lightly: true, elsewhere: true, denied: 'nothing',
  why: 'Somebody in a rage is at the door, on the stairs or about to start, or is at somebody on the ground: it happens now, and they may write no more.',
  source: 'danger/README, "Violence" (happening now); domain.md §5.2 "Held/violence"',
  phrases: [
    '(broke|broken|breaking|kicked|forced|smashed|climbed|got) in and (hes|shes|theyre|he is|they are) ..1 (downstairs|upstairs|here|inside|in the|coming|still|outside my)',
    '(wont|not|isnt|wouldnt|doesnt) ..1 let (me|us|her|him|mum) ..1 (up|breathe|move|off the floor|out the room|out the house|past|get up|near the phone|ring)',
    '(smashed|broke|broken|snapped|took|taken|thrown) ..1 (my|the|me) ..1 phone ..6 (ipad|tablet|laptop|hurry|quick|using|on my|on the|watch|coming|help|friends)',
    '(dad|stepdad|hes|he|boyfriend|brother|mum|uncle|partner|ex|they|theyve) ..1 (has|got|have|had) ..1 (mum|her|him|my (mum|sister|brother)|my dad|me|us|nan) ..1 (on the|up against|against|down on|in a|by the|pinned) ..2 (floor|wall|headlock|throat|neck|hair|ground|stairs|corner|bed|fridge|counter)',
    '(next time) ..1 (its|it will be|ill be|itll be|its gonna be) ..1 (my|me|your|his|her) ..2 (life|dead|head|face|house|throat|neck|blood|family|worse)',
    '(wont|not|isnt|doesnt) ..1 (answer|answering|respond|responding|speak|speaking) ..1 ..6 (floor|bathroom floor|on the stairs|face down|slumped|under water|in the bath)',
    '(hear|heard|hearing|hears) ..2 (him|dad|stepdad|them|mum|her|boyfriend|brother) ..1 (hitting|beating|battering|hurting|choking|slapping|punching|kicking|strangling|dragging) ..1 (mum|her|him|us|sister|brother|them|my (mum|sister|brother|nan|dad))',
    '(trying|tryna|unscrewing|unscrew|picking|forcing|taking|kicking|drilling|prising|levering) ..2 (door off|lock off|hinges|unscrew|the lock|lock|handle off|get in|break in|open the door|door open) ..8 (locked|bath|bathroom|scared|hiding|help|please|toilet|me|drunk|mad)',
    '(locked|bath|bathroom|toilet|bedroom|hiding|hid) ..10 (hes|he is|he|theyre|dad|stepdad|shes|she) ..1 (trying|tryna|unscrewing|picking|forcing|taking|prising|drilling) ..3 (unscrew|door|lock|hinges|handle|in|open)',
    // Wedged.
    `(put|pushed|shoved|got|stacked|moved|wedged|jammed|dragged|piled|propped|pulled|shifted|barricaded) ..4 (against|behind|under|across|up to|in front of) (it|the (door|handle)|my (door|bedroom door)|the bathroom door|door) ..12 (he|hes|shes|she|dad|dads|stepdad|stepdads|mum|they|theyre|mental|drunk|shouting|scared|so)`,
    `(door|stepdads|dads|hes|shes|theyre|he|she|they|stepdad|dad) ..14 (put|pushed|shoved|got|stacked|moved|wedged|jammed|dragged|piled|propped) ..4 (against|behind|under|across|up to) (it|the (door|handle)|my door|door)`,
    `(holding|hold|held|leaning (on|against)|sat against|sitting against|my back against|foot against|pushing against|braced against) ..2 door ..3 (shut|closed|so|but|he|hes|cant|they|stop)`,
    // At the door, on the way up.
    `${someone} ..2 (breaking|break|kicking|banging|booting|punching|hammering|chapping|thumping|smashing|rattling|battering|slamming|bashing|pounding|forcing|shouldering|trying|picking) [on|at|in|down|through] [the|my|our|me] ..1 (door|doors|handle|window|windows|lock|letterbox) ..10 ${afraid}`,
    `(outside|at|by|behind|other side of) (my|the|our|me) ..2 (door|bathroom|bedroom|room|toilet) ..6 ${furious}`,
    `${someone} ..2 (on (his|her|their) way up|coming up|coming upstairs|come up the stairs|up the stairs|on the stairs|on the landing|outside my (door|room)|at my (door|bedroom door)) ..10 ${afraid}`,
    `(found|seen|saw|read|got|took|has|smashed|went through) my (phone|diary|messages|texts|bag|note) ..8 (coming|on (his|her) way|upstairs|up the stairs|gonna kill|kill me|scared|batter|going mad|going mental|at my door|screaming)`,
    '(breaking|kicking|smashing|booting|forcing|axing) ..1 [the|my|our] door ..6 (please|send|help|police|quick|hurry|somebody|someone|under|hiding)',
    `(is|hes|shes|theyre|dad|tata|stepdad|they) ..1 (breaking|kicking|smashing|booting|forcing) door`,
    '(forced|broken|broke|kicked|pushed|smashed|barged) (their|his|her|there|its|the) way in ..12 (assault|assaulting|attack|attacking|hitting|threatening|fighting|knife|beating|looking for|after|shouting|scared|smashing)',
    // About to start.
    `(starts|start|kicks off|goes|has a go|lays in|turns|gets going|sets about) (on|at|for|into) (me|us|my (brother|sister|mum)) (when|every time|once|as soon as|soon as|after|if|whenever|the second)`,
    `(every time|everytime|when|whenever|once|as soon as|soon as|the minute) ..8 (he|she|dad|stepdad|my brother|uncle|boyfriend|they) ..1 (starts|start|kicks off|goes|lays in|turns|gets going) (on|at|for|into) (me|us)`,
    '(doing|doin|do|does|start|starting|happen|happening|hit me|get it|coming) [to me] ..1 again (tonight|later|when|today|now) ..1 (he|she|dad|said|says|scared|mum)',
    '(said|says|told|promised|swears|warned) ..4 (gonna get it|get it (tonight|later|when)|getting it (tonight|later|when|the night|worse)|getting what for|get what for|get whats coming|be sorry|regret it|in for it|gonna pay|see what happens) ..3',
    '(im|were|shes|hes) (for it|gonna cop it|dead|getting leathered|getting battered) (tonight|later|when (he|she|dad|stepdad|mum)|the night|now he|off (him|dad|my dad))',
    '(im|were|shes|hes) ..1 (gonna get it|getting it|in the night|in it) (tonight|when|now|off) ..1 (he|she|dad|my dad|stepdad|mum|him)',
    // Help asked for, though not for whole message.
    'get (me|us) out [of] (this|that|here|there|his|her|my) ..1 (house|flat|place|home|room|car) ..3 (get|now|please|help|quick|before|hes|shes|i|$)',
    'get (me|us) (out|away) get (me|us) (out|away)',
    // Others, set upon.
    `(theyre|there|their|they are|theres|hes|shes|boys|girls|lads|men|gang|people|someone|loads) ..3 ${set} ..1 (my|our|her|his|this|a|some) ..1 (@kin|mate|bro|cousin|boy|girl|child|children|young people|man|woman|child|resident|student|pal|old|homeless|teacher|dad|mum)`,
    `(someones|someone is|somebodys|boys|girl is|boy is|mates|friends|brothers|sisters|hes|shes|im|a boy|a girl|kids|one of (them|us)) [is|getting|being|gettin] (getting|being) ..1 (stamped on|jumped|kicked in|battered|stabbed|beaten up|beaten|kicked|punched|rushed|glassed|attacked|strangled|mugged|robbed|leathered|filled in|leathered)`,
    `(stand|standing|stood|stamping|stamp|jumping|jumped|kneeling|knelt|kicking|sat|sitting|booting) (on|in) (his|her|my|their) (head|back|chest|neck|face|throat|stomach|ribs) ..8 (on the (ground|floor)|loads|them|wont|help|stop|again|when|cant|till|until|naughty|he|up|now)`,
    `(assaulting|attacking|beating|beaten up|battering|setting about|laying into|hurting) ..2 (one of|some of|my|our|the|a|two of) ..2 (young people|young person|residents|resident|boys|girls|children|child|lads|kids|service users|foster)`,
    // The line.
    `(voice note|voicemail|vn|message|phone|call|line|facetime|voice message|background|rang|ring|answered|video) ..14 (screaming|screams|scream|begging|shrieking|crying out|saying stop|shouting stop|shouting get off|crying for help|yelling help) ..8 (cuts off|cut off|cut out|went dead|hung up|ended|stopped|silence|nothing|then|boyfriends|a man|man shouting|no answer|shouting|bang|hes|dead|off)`,
    `(hear|heard|hearing) (her|him|my @mine|@mine|them|a girl|someone|mum|my mum) ..2 (screaming|scream|begging|shrieking|howling|yelping) ..6 (background|man|bloke|voicemail|hitting|stop|thud|get off|please)`,
    '(set up|setting up|plan|planning|planned|arranged|organised|going|gonna|meeting) ..4 (to (bang|jump|batter|fill|rush|stab|do|beat|smash|kick) ..1 (her|him|me|my (mate|brother|sister|friend)) ..1 (out|in|up|at|after|later)|bang (her|him|me) out)',
  ],
  meets: [
    `${someone} & (outside|at|by|other side of) (the|my|our|me) ..2 (door|bathroom|toilet|bedroom|room) & (${furious}|${afraid}|against (it|the door)) ~26`,
    `(under|in|behind|inside) [the|my|a] (bed|wardrobe|cupboard|bath|shower|loft|shed|bins|bin bit|sofa|desk|stairs) & (breaking|drunk|smashing|shouting|screaming|looking for me|hear (it|me|them)|breaks|kicking off|they will hear|dont ring) & (i|im|am|we|me) ~24`,
    `(chapping|knocking|banging|kicking|hammering|at) ..2 door & (wi|with|three|four|loads|gang|others|mates|pals|boys) & (grudge|wants me|after me|at (her|his) work|alone|on my own|hiding|fight|scared|mum is out|mums out|beef) ~26`,
    `(dont|do not|cant) (ring|phone|call|talk|speak|answer) & (hear (me|it|us)|theyll hear|hell hear|shell hear|hes here|hes right|next room|find me|listening|downstairs|outside) & (hiding|crouched|under|behind|bin|bins|cupboard|wardrobe|toilet|hid|please|whisper|help|scared) ~24`,
    `(robbed|jumped|mugged|chased|battered|attacked) (me|us) & (waiting|outside|still (here|there)|by the door|at the door|looking for|come out|coming back|followed) & (loo|toilet|toilets|shop|inside|maccies|mcdonalds|hiding|hid|cant go|scared|library|bus|alley|kfc|greggs|staff) ~26`,
    `(leaves|leaving|goes|going|off|starts|night shift|nights|work) & (half an hour|in a bit|soon|an hour|# mins|ten minutes|tonight|any minute|minutes) & (starts on me|kicks off|hits me|does it|gets me|alone with (him|her)|on my own with (him|her)|left with (him|her)|with him) ~26`,
    `(party|rave|motive|gaff|park|street|school|bus|town|rec|station) & (kicking off|kickin off|going off|fight|brawl|fighting) & (stamped|stabbed|knife|bottle|blood|unconscious|kicked in|head|machete|passed out|getting (battered|jumped|beaten)) ~20`,
    `(one in the|bullet in|shoot|shot|petrol bomb|burn|kneecap|knee cap|put through) ..2 (head|him|me|us|her|knee|knees|legs|house|out|window|door) & (until|til|by|hours|days|out|leave|country|tomorrow|pay|money|owe|said|told|or|friday|monday|weekend|midnight) ~22`,
    `(in bits|in a box|in a bag|in a body bag|back in pieces|in pieces|body bag|coffin|floating) & (get (him|her|me) back|come home|back|end up|find (him|her|me)|send (him|her)|owe|owes|pay|grand) & (said|says|they|call|rang|withheld|told|text|message) ~20`,
    `(shes|hes|he is|she is|they are|walking|going) ..3 (walking|on (her|his) way|going|there|heading) ..1 (there|into it|to it|now|straight)  & (set (her|him|it) up|jump (her|him)|bang (her|him)|batter (her|him)|thirty|loads|waiting for (her|him)|#10-60) & (know|doesnt know|no idea|hasnt a clue|fight|people) ~26`,
  ],
  not: [
    'on the floor ..1 (laughing|in stitches|crying laughing|with)',
    '(got|had|have) (me|us|him|her) on the floor ..2 (laughing|crying|dying)',
    '(jehovah|delivery|amazon|postman|parcel|dpd|evri|salesman|window cleaner|trick or treat|trick or treaters|double glazing|pizza|takeaway|canvasser) ..10',
    '(robber|villain|boss|actor|horror|film|eastenders|corrie|emmerdale|wrestling|wwe|boxing|ufc|mma|rugby|football|judo|karate) ..12',
    '(cat|dog|puppy|kitten|baby|toddler|seagull|parrot|hamster) ..10',
    '(need|needs|want|desperate|dying) (a|the|for a|for the) (wee|pee|poo|loo|toilet|shower|bath) ..10',
    '(sister|brother|shes|hes) ..4 (wants|needs) (the (loo|toilet|bathroom|shower)|a (wee|poo|shower)) ..6',
  ],
}
