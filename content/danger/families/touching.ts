/** Touching that is not wanted, in the plain or roundabout words in which children tell it. */
import type { Family } from '../shape.ts'

export const touching: Family = {
  key: 'touching', topic: 'sexual', level: 'emergency', lightly: true, deed: true, denied: 'nothing',
  why: 'Touching that is not wanted, in the plain or roundabout words in which children tell it.',
  source: 'danger/README, "Sexual"; domain.md §5.2 "Sexual exploitation"',
  meets: [
    // Never told.
    `(something|things|stuff) happened & (uncle|grandad|dad|stepdad|neighbour|coach|babysitter|cousin|brother|man|teacher|family friend|
      lodger) & (never told|not told|cant tell|havent told|havent ever|told anyone|told noone|secret|when i was|when she was|when he was)`,
    '@grown & (touch|touches|touched|touching|touch up) me',
    `(lies|lays|lay|lying|laying|climbs|climbed) on (me|top of me|my bed) & (asleep|night|bed|comes in|cant move|heavy|drunk|everyone) &
      (he|brother|uncle|stepdad|cousin|man|dad|grandad|boyfriend)`,
    `(walks|walked|comes|came|barges|barged|bursts) in ..3 (showering|undressing|naked|in the bath) & (stepdad|man|uncle|lodger|brother|
      on purpose|always|keeps|laughed|stares|stared|every time|lock|stays|stayed)`,
    `(told|tells|said|disclosed|admitted|came out|confided|found out|heard|written|wrote) & what (her|his|my|the|their|your) (brother|
      dad|stepdad|uncle|grandad|cousin|teacher|coach|stepbrother|babysitter|neighbour|lodger|mums friend) ..2 (did|does|doing|been doing|
      done|makes|made)`,
    `(massage|massages|massaged|masseur|masseuse|physio|therapist|chiropractor) & (too high|uncomfortable|inappropriate|inner thigh|
      froze|assault|private|shouldnt|my chest|my bum|took off|underwear|weird)`,
    `@grown & (lap|blanket|under the table|hugs me|hug me|hugged me|lower back|thigh|hand on|hands on|kisses me|kissed me|hold it|touch
      it|his thing|pyjamas|my bed|his bed|bra|massage|shower|undress|underwear|naked) & (never told|told my mum|told mum|froze|dont like|
      didnt like|scared|uncomfortable|weird|vodka|drunk|asleep|pretend|pretending|secret|eyes shut|keep quiet|alone with|wont stop|keeps|
      sick|hurt|hurts|wrong|creep|creepy|always finds) ~16`,
    `(pushes|pushed|presses|pressed|rubs|rubbed|leans|grinds|stands|squeezes past|brushes) ..3 (against|up against|up behind|behind|on)
      (me|her|my (bum|leg|back|body)) & (@grown|boyfriend|dad|he|his|cousin|hard|breath|breathes|breathing|kitchen|work)`,
    `(show love|shows love|normal|its special|teaching me|teach me|practice|noone will believe|my fault) & @grown & (bleed|hurts|touch|
      touches|touching|bed|kiss|kisses|body|clothes|naked|scared|dont like|does|things|inside|comes in|shower|bath)`,
    `(told|tells|said|says|messages|found|disclosed|found out|admitted|came out|come out|heard) & (what|things|stuff|everything) [that]
      (he|they|grandad|uncle|stepdad|dad|brother|cousin|teacher|coach|the man|her coach|his coach|him) ..2 (did|does|do|doing|been doing|
      done|makes her|makes him|made her|made him|makes me) & (car|bath|bed|bedroom|shower|shed|tent|sofa|van|office|changing room|
      changing rooms|alone|lap|pool|secret|night|nights|hotel|to her|to him|clothes)`,
    `(game|secret|special|our little|tickle|cuddles|massage) & (clothes off|my clothes|his clothes|took his|took my|trousers|his pants|my
      pants|willy|private|privates|his thing|no clothes|naked|down there) & (he| babysitter|uncle|mums friend|cousin|brother|man|stepdad|
      grandad|dad|neighbour|him|made me|make me|play)`,
    `(does|did|doing|do|done) [some|bad|weird|horrible|dirty|sexual|rude|sex|grown up|yucky|adult|funny] (things|stuff|sexual things|
      sexual stuff) [to|with] (me|her|him|us|my (sister|brother|daughter|son|little sister|cousin)) & (@grown|stepdad|dad|he|cousin|when
      i was|never told|cant tell|night|secret|babysitter|used to|uncle|bath)`,
  ],
  phrases: [
    `(being|is|gets|was|been|acting|getting) (weird|funny|creepy|odd|strange|pervy|touchy|handsy|inappropriate|too close|flirty) ..1
      (with|around|to|towards) me again`,
    `(hand|hands|fingers) ..1 (down|up|in|inside|under|into) (my|our|her|his|their|your|me) ..1 (shorts|pants|trousers|knickers|skirt|
      top|bra|leggings|jeans|pyjamas|boxers|underwear|trackies|dress|shirt|bottoms)`,
    '(push|pushed|pushing|pushes|move|moved|moving|moves|slap|slapped|took|take) (his|her|their) (hand|hands) (away|off)',
    `(interfering|interferes|interfered|messing|fiddling|been inappropriate|carrying on|playing about) with (me|her|him|my (daughter|son|
      sister|brother|granddaughter|grandson|niece|nephew|cousin))`,
    `(unbuttoning|unbuttoned|unbuttons|unzipping|unzipped|unzips|undoing|undid|lifting|lifted|lifts|pulling up|pulled up|pulling down|
      pulled down|taking off|took off|ripping|ripped|tugging at|reached under|reached up|reached into|reached down|looked up|looking up|
      looks up|snapping|snaps|snapped|pinged|pinging|pings|twanging|unhooked|unclipped) (my|her) [school] (shirt|top|bra|skirt|dress|
      trousers|pants|jeans|blouse|knickers|underwear|clothes|shorts|fly|leggings|jumper|pyjamas|tights|bra strap)`,
    `(touching|touches|groping|gropes|groped|fondling|fondles|fondled|fingering|molesting|caressing|caressed|grinding on|humping|humped|
      feeling up|feels up|felt up) (me|us|my|her|him|on me)`,
    `(he|they|she|man|men|guy|uncle|cousin|brother|dad|stepdad|grandad|teacher|coach|boss|neighbour|boyfriend|friend|someone|boy|boys|
      lad|lads|stepbrother|sir|doctor|tutor|priest|pastor|nan|mum|babysitter|stranger|relative|driver|ex) [would|had|has|used to|always|
      also|just|then|once|often|even|inappropriately|sexually|started|kept|keeps|has been|tried to|began|then he] (touch|touched|grope|
      groped|kiss|kissed|fondle|fondled|finger|fingered|molest|molested|caress|caressed|rub|rubbed|stroke|stroked|lick|licked|squeeze|
      squeezed|grind on|grinded on|hump|humped|feel up|felt up|cuddle|tickle) (me|my|us|her|him) [inappropriately|all over|up|on|there|
      sexually|when|while|in|every|without|again|and|for|at|against|where|at night|a lot|so|but|by|from|during|under|between|private]`,
    `(grab|grabbed|grabs|grabbing|touch|touched|touches|touching|squeeze|squeezed|squeezes|squeezing|grope|groped|groping|rub|rubbed|
      rubs|rubbing|stroked|stroking|slap|slapped|slaps|slapping|smack|smacked|smacks|fondle|fondled|fondling|kiss|kissed|kissing|lick|
      licked|feel|felt|feeling|finger|fingered|pinch|pinched|play with|played with|playing with|plays with|put|puts|putting|hand|hands|
      fingers|stared at|staring at|stares at|looks at|expose|exposed|exposing|showing|showed|shows|show|sees|saw|grabed|cupped|poke|
      poked|pressed|rubbed against|pulled down) ..4 (privates|private parts|private part|down there|vagina|penis|willy|boobs|boob|
      breasts|breast|tits|butt|bum|arse|ass|crotch|thigh|thighs|genitals|dick|cock|between my legs|inner thigh|nipples|nipple|underwear|
      knickers|bra|fanny|pussy|groin|chest area|bottom|backside|bumhole|balls|upper leg)`,
    `(hand|hands|fingers|finger|tongue|mouth|dick|penis) ..2 (on|up|down|under|inside|between|in|over|around) (my|her|his) (leg|legs|
      thigh|thighs|skirt|top|shirt|trousers|pants|bra|knickers|knee|waist|bum|butt|dress|shorts|underwear|pyjamas|chest|breasts|clothes|
      mouth|body|leggings|jeans|stomach|tights|boxers)`,
    '(his|their) (hand|hands|fingers|body|penis|dick) ..3 (me|my)',
    `(makes|make|made|making|forces|forced|forcing|wants|wanted|tells|told|gets|got|asks|asked|would make|would force|tricked|has) (me|
      her|him|us) [to] (do|touch|watch|suck|lick|kiss|strip|undress|masturbate|wank|hold|play with|rub|see|sit on|take off|get naked|get
      undressed|perform|give|sleep in|lie on|lay on|show|put|stroke|pose|pull down) ..4 (stuff|things|him|his|it|he|to him|with him|porn|
      sexual|naked|clothes|top|penis|dick|privates|bed with|myself|lap|in bed|secret|blowjob|oral|nude|underwear|knickers|mouth|head|
      body|shower|not tell)`,
    '(get|getting|be|gets) in trouble if i (tell|told|say|said) ..2',
    `(exposed himself|exposing himself|exposes himself|flashed me|flashed himself|masturbated|masturbating|masturbates|wanking|jerking
      off|touching himself|touched himself|rubbing himself|pleasuring himself) [himself|off|his] [to|in|on|at] [front of|me|the|my|a]
      [me|us|girls|bus|train|street|my|her|him|park|class|off|to|the|while|when]`,
    `(sexual|sexually|inappropriate|inappropriately|indecent|unwanted|non consensual|nonconsensual|without consent) (abuse|abused|
      assault|assaulted|contact|advances|touch|touched|touching|activity|activities|violence|comments|act|acts|behaviour|relationship|
      way|exploited|exploitation|things|manner|experience|intentions|encounter|remarks|favours|trauma)`,
    `(kissed|kiss|kissing|kisses|licked|cuddled|hugged|massaged|massaging|tickled) me [on|and|in|when|with|for|at|by] [the|his|my|he|i|a]
      (lips|mouth|neck|tongue|force|against|didnt want|without|touch|touched|tried|wouldnt|pushed|asleep|sleeping|body|adult|thigh)`,
    `(touched me|molested|raped|abused me|sexually|groped|kissed me|forced me|forced himself|fondled|fingered|took advantage|exposed
      himself|interfered with|assaulted me|violated) ..10 (when i was|years old|as a child|little|at age|i was (#3-17|a|young|little|six|
      seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen))`,
    'wouldnt take no for an answer',
    '(his|her|their) (way with me|hands all over me)',
    `(@adult|dads|girl|kid|girls|one|son|worker|staff|nan|mum|sister|friends|people|guard|guy) [at|in|my|of|who|from|that|next|she]
      [school|work|church|home|mine|door|is|was|always|lives|boyfriend] [keeps|kept|keep|is|was|has|always|been|started|tried|tries|
      trying|would|s|will|tryna|just|wont stop|used to|likes to|did|starts|wants to|had|might have|may have|sometimes|often|once|has
      been] [to|just|been|being|on] (touch|touched|touches|touching|grope|groped|gropes|groping|finger|fingered|fingering|fondle|fondled|
      fondles|fondling|feel up|felt up|feeling up|fiddle with|fiddled with|fiddles with|fiddling with|interfered with|rubbed himself|rubs
      himself|rubbing himself|grinding on|ground on|touched up|touching up|nonced|noncing) (me|us|myself|my|her|him|on me|himself|my
      (sister|brother|friend|daughter|son))`,
    `(@adult|dads|dad|mate|mums boyfriend|hes|keeps|kept|keep|started|tried|wont stop|he|they|been|someone|man|boy|boys|pal|pals|teacher|
      girl|was) (touching|touched|touches|touch) (me|us|her|him|my|up)`,
    `(touch|touched|touches|touching|grope|groped|gropes|groping|grab|grabbed|grabs|grabbing|squeeze|squeezed|squeezes|rubbed|rubbing|
      stroke|stroked|strokes|stroking|feel|felt|feels|feeling|kiss|kissed|kisses|kissing|lick|licked|licks|licking|slap|slaps|slapped|
      finger|fingered|pinch|pinched|pinches|poked|fondle|fondled|cup|cupped|play|playing|played|plays|look at|looks at|looked at|looking
      at|staring at|stares at|hands on|hand on|hands up|hand up|hand down|hands down|hand in|hands in|hand inside|hands inside|hand
      between|hands between|hand under|hands under|hand over|fingers in|fingers inside|smack|smacks|smacked) [me|her|him|up|with|on|in|
      at|us|all] [in|on|up|by|down|between|around|under|over|all|near|round|at] [my|her|his|the|me|own] [inner|upper|inside] @private`,
    `(he|they|uncle|stepdad|grandad|cousin|brother|man|guy|teacher|dad|boy|coach|boys|boyfriend|hes|mate|him|sir|mans|lad|lads|she|
      someone|bloke) [keeps|kept|would|always|has|put|puts|putting|had|starts|started|tried|slid|slips|was|is|s|slides|stuck|shoves|
      placed|ran|runs|moved|moves|pushes|got|stick] [putting|sliding|putting|to put|put|running|slipping|moving|slid] (his|their|her)
      (hand|hands|fingers|finger|tongue|dick|penis|thing|willy|privates|private|cock|face|mouth|head) (on|up|down|in|inside|between|
      under|over|into|near|across|all over|where) (my|me|her|him|his|the|it|he|they)`,
    `(hand|hands) (up|down|under|inside|in) (my|her|his) (top|skirt|dress|shirt|bra|pants|knickers|trousers|shorts|underwear|leggings|
      thigh|leg|jumper|boxers|clothes|pyjamas|nightie|pjs|bottoms)`,
    `(flashed|flashes|flashing|exposed|exposes|exposing|showed|shows|showing|get out|got|gets|getting|pulled out|pulls out|whipped out)
      [me|himself|us|his|her|to] [his|the] [private|out] (penis|dick|willy|privates|private parts|genitals|cock|thing|bits|dick out)`,
    `(show|shows|showed|showing|watches|watch|watching|sends|sent|put on|puts on) [me|us|her|him|him|porn|them] (porn|porno|pornography|
      dirty (pics|videos)|sexual (pics|videos|images)|naked (pics|videos|people)|sex videos|his (penis|dick|willy|privates))`,
    `(watch|watches|watching|watched|look|looks|peeks|spies|spying|perving|staring|stares|walks in|walking in|walked in|comes in|came in|
      come in) [at|on|me|in|when|while|me when|me while|on me] [me|when|while|im|i] [get|am|im|i|in|getting|having|get] (changed|dressed|
      undressed|shower|the shower|bath|the bath|naked|getting changed|changing|a shower|a bath|undress|bathroom)`,
    'sit on his (lap|knee)',
    `(he|they|stepdad|uncle|man|dad|grandad|brother|mums boyfriend|teacher|cousin|hes|coach|guy|partner) (keeps|kept|always|tried|tries|
      trying|wants|is always|just|would|started|wanted|tryna|has|starts) [to|come|coming|came|comes] (into|in|in to|kiss|kissing|kissed|
      get in|get into|getting in|hug|get with|got in) (my|me|with) [bed|bedroom|room|bed at|bed with|shower|bath] [at night|when|while|
      and|drunk|naked|n|in|on|like|every]`,
    `(comes|came|come|coming|creeps|sneaks|gets|goes|go|walks|would come|goes) (in|into|in to) (my|her|his|me) (room|bedroom|bed) (at
      night|every night|when|while|and|at|late|drunk|after|naked|when everyone)`,
    `(touchy feely|feel me up|feeling me up|wandering hands|pervert|perv|perving|paedo|paedophile|pedo|pedophile|peado|nonce|sex
      offender|peadophile|kiddy fiddler|kiddie fiddler)`,
    '(abuses|abused|abusing) (me|her|him) (every|at night|in bed|when mum|while mum)',
    '(touching|touched|hurt|hurts|hurting|happened|happening|tickles|kisses|does) ..2 (private|privates|down there|fanny|willy|bum)',
  ],
  not: [
    '(nan|mum|gran|mam|doctor|nurse|miss|dad|grandad) ..1 (puts|put|her|his) ..2 (hand|arm|hands) on my (head|shoulder|shoulders|forehead) ..4',
    '(touch|touched|touches|touching|licked|lick|licks|grabbed|grabs) (my|her|his) ..1 (chips|food|phone|stuff|things|pen|plate|dinner|crisps|ps5|bike|drink|car|laptop|charger|shoes|trainers|makeup|lego|sandwich|water|spoon|ice cream|headphones|controller|homework|pizza|cake|bag) ..2',
    '(slap|slaps|smack|smacks|lick|touch|feel|grab|kiss|squeeze|spank|put pictures of) your ..2',
    'feel (like a|a bit of a|a right|a) dick',
    '(tank|of) your ass',
    '(gets|comes|climbs|got|came) (in|into) (my|our|his|her) bed ..8 (nightmare|nightmares|bad dream|thunder|storm|cant sleep)',
    '(cat|dog|puppy|kitten) ..1 (comes|gets|came|climbs|sleeps|jumps) (in|into|on) my (bed|room) ..4',
    'hands (in|into) (my|his|her|your) (pockets|coat)',
    'slapped (arse|backside|bum|face)',
    '(period|periods|thrush|uti|cystitis|tampon|wee|weeing|rash|stitches) ..5 down there',
    '(doctor|nurse|gp|hospital|paramedic|physio) ..4 (look at|looked at|listen to|check|checked|examine|x ray) my @private',
    '(rub|rubs|rubbed|rubbing) (me|him|her) [up] the wrong [way]',
  ],
}
