/** Touching that is not wanted, in the plain or roundabout words in which children tell it. */
import type { Family } from '../shape.ts'

export const touching: Family = {
  key: 'touching', topic: 'sexual', level: 'emergency', deed: true, denied: 'nothing',
  why: 'Touching that is not wanted, in the plain or roundabout words in which children tell it.',
  source: 'danger/README, "Sexual"; domain.md §5.2 "Sexual exploitation"',
  meets: [
    '@grown & (touch|touches|touched|touching|touch up) me',
    `(lies|lays|lay|lying|laying|climbs|climbed) on (me|top of me|my bed) & (asleep|night|bed|comes in|cant
      move|heavy|drunk|everyone) & (he|brother|uncle|stepdad|cousin|man|dad|grandad|boyfriend)`,
    `(pulled|pulls|opened|opens|ripped|took|takes) [back] (the|my) [shower] (curtain|shower door|towel|covers|duvet|quilt) &
      (shower|showering|bath|naked|laughed|stared|watch|looking|touch|night|got in|asleep|bed) &
      (he|stepdad|brother|uncle|man|dad|his|cousin|boyfriend)`,
    `(walks|walked|comes|came|barges|barged|bursts) in ..3 (showering|undressing|naked|in the bath|in the shower|on the toilet) &
      (stepdad|man|uncle|lodger|brother|on purpose|always|keeps|laughed|stares|stared|every time|lock|stays|stayed)`,
    `(told|tells|said|disclosed|admitted|came out|confided|found out|heard|written|wrote) & what (her|his|my|the|their|your)
      (brother|dad|stepdad|uncle|grandad|cousin|teacher|coach|stepbrother|babysitter|neighbour|lodger|mums friend) ..2
      (did|does|doing|been doing|done|makes|made)`,
    `(massage|massages|massaged|masseur|masseuse|physio|therapist|chiropractor) & (too high|uncomfortable|inappropriate|inner
      thigh|froze|didnt say anything|assault|private|shouldnt|my chest|my bum|took off|underwear|weird)`,
    `@grown & (lap|blanket|under the table|hugs me|hug me|hugged me|hug from behind|lower back|thigh|hand on|hands on|kisses
      me|kissed me|got it out|gets it out|getting it out|hold it|touch it|his thing|pyjamas|my bed|his
      bed|bra|massage|shower|undress|underwear|naked) & (never told|told my mum|told mum|made me feel|makes me feel|froze|dont like|didnt
      like|scared|uncomfortable|weird|vodka|drunk|asleep|pretend|pretending|secret|eyes shut|keep quiet|alone with|wont stop|keeps|sick|hurt|hurts|wrong|creep|creepy|always finds) ~16`,
    `(basement|bedroom|shed|lap|game|bath|his room|garage|caravan|tent) & (eyes shut|eyes closed|keep quiet|not to tell|dont tell|our
      secret|hurting|hurt|pieces|blocked it out|flashback|flashbacks|he did|did to me|sick) & (remember|when i
      was|years|kid|little|never told|childhood|grade|primary|used to)`,
    `(pushes|pushed|presses|pressed|rubs|rubbed|leans|grinds|stands|squeezes past|brushes) ..3 (against|up against|up
      behind|behind|on) (me|her|my (bum|leg|back|body)) &
      (@grown|boyfriend|dad|he|his|cousin|hard|breath|breathes|breathing|kitchen|work)`,
    `(show love|what love is|shows love|shows he loves|normal|its special|teaching me|teach me|what (couples|girlfriends|grown
      ups|adults|families) do|make me a (man|woman)|practice|noone would believe|noone will believe|break up the family|split the
      family|my fault|he goes to prison|get taken away) & @grown &
      (bleed|hurts|touch|touches|touching|bed|kiss|kisses|body|clothes|naked|scared|dont like|does|things|inside|comes in|shower|bath)`,
    `(told|tells|said|says|messages|found|disclosed|found out|admitted|came out|come out|heard) & (what|things|stuff|everything)
      [that] (he|they|him and her|her and him|grandad|uncle|stepdad|dad|brother|cousin|teacher|coach|the man|her coach|his coach|him)
      ..2 (did|does|do|doing|been doing|done|makes her|makes him|made her|made him|makes me) &
      (car|bath|bed|bedroom|shower|shed|tent|sofa|van|office|changing room|changing rooms|alone|lap|pool|secret|night|nights|hotel|to
      her|to him|clothes)`,
    `(game|secret|special|our little|doctors and nurses|tickle|cuddles|massage|truth or dare) & (clothes off|my clothes|his
      clothes|took his|took my|trousers|his pants|my pants|willy|private|privates|his thing|no clothes|naked|under the covers|down
      there) & (he|babysitter|uncle|mums friend|cousin|brother|man|stepdad|grandad|dad|neighbour|him|made me|make me|play)`,
    `(does|did|doing|do|done) [some|bad|weird|horrible|dirty|sexual|rude|sex|grown up|yucky|adult|funny] (things|stuff|sexual
      things|sexual stuff) [to|with] (me|her|him|us|my (sister|brother|daughter|son|little sister|cousin)) &
      (@grown|stepdad|dad|he|cousin|when i was|never told|cant tell|night|secret|babysitter|used to|uncle|bath)`,
    `(put|puts|putting|made|makes|make|stuck) ..3 (it|his thing|willy|his private|his bits|his) ..2 (my mouth|my hand|between
      my|inside me|in my bum|near my face|up my bum) & (he|uncle|dad|stepdad|cousin|brother|man|coach|grandad|babysitter|him)`,
    '(white stuff|sticky stuff|gooey|wee came out|wet stuff) & (his|he|willy|came out|on me|my hand|my leg|mouth)',
    `(gets|get|got|comes|came|climbs|climbed|creeps|crept|sneaks|lies|lays|lay|slips) (in|into|in to|on) (my|her|his) bed
      [with|at|and|when] [me|her|him|night|mum|drunk] & (stepdad|uncle|man|bloke|husband|lodger|stepbrother|grandad|mums
      (new|friend)|cousin|brother|dad|boyfriend|carer|neighbour|he|hes) & (night|drunk|scared|dont like|wont stop|touch|asleep|mums
      (out|at work|on nights)|hate|secret|tell|every|hands|close|breath)`,
    `(watches|watching|watched|filming|films|filmed|camera|spies|spying|peeks|hole in) ..3 (me|her|us|my daughter|my room|the
      bathroom|the shower) & (shower|bath|changing|undress|undressing|get changed|getting changed|toilet|naked|sleep|sleeping) &
      (stepdad|uncle|man|dad|brother|stepbrother|lodger|he|hes|coach|teacher|landlord|camera|neighbour|grandad|cousin|found)`,
  ],
  phrases: [
    `(hand|hands|fingers) ..3 (go|went|gone|wander|wandered|wandering|move|moved|slipped|slip|slips|slide|end up|ended
      up|going|goes|creeps|crept) ..3 (places|too high|too far|lower|higher|where (they|he|it|she) (shouldnt|should
      not|dont)|inside|under my|on my (chest|bum|leg|thigh|boobs|butt)|up my (leg|skirt|top|thigh))`,
    '(push|pushed|pushing|pushes|move|moved|moving|moves|slap|slapped|took|take) (his|her|their) (hand|hands) (away|off)',
    `(interfering|interferes|interfered|messing|fiddling|been inappropriate|carrying on|playing about) with (me|her|him|my
      (daughter|son|sister|brother|granddaughter|grandson|niece|nephew|cousin))`,
    `(unbuttoning|unbuttoned|unbuttons|unzipping|unzipped|unzips|undoing|undid|lifting|lifted|lifts|pulling up|pulled up|pulling down|
      pulled down|taking off|took off|ripping|ripped|tugging at|reached under|reached up|reached into|reached down|looked up|looking up|
      looks up|snapping|snaps|snapped|pinged|pinging|pings|twanging|unhooked|unclipped) (my|her) [school] (shirt|top|bra|skirt|dress|
      trousers|pants|jeans|blouse|knickers|underwear|clothes|shorts|fly|leggings|jumper|pyjamas|tights|bra strap)`,
    `(he|she|they|man|guy|boy|boys|lad|lads|someone|stranger|uncle|teacher|coach|cousin|men|creep|boyfriend|ex|dad|stepdad) [just|then|
      suddenly|keeps|kept|tried to|started|always|would|has] (grabs|grabbed|grabbing|grab|gropes|groped|groping) (me|my|hold of me|her|
      at me)`,
    `(hugs|hug|hugging|holds|hold|holding|squeezes|squeeze|strokes|stroke|stroking|rubs|rubbing|massages|massage|tickles|kisses|pats|
      patting|smacks|slaps) (me|my) [too|to|really|so|for|in|on|my|the] [tight|long|close|hard|inappropriately|weirdly|back|shoulders|
      hair|leg|legs|knee|arm|thigh|bum|bottom|waist|neck|face] (long|uncomfortable|weird|touches|lower|makes me|inappropriately|
      close|tight and|i dont like|dont like|like a|in a|every|when)`,
    `(lower back|waist|hips|thigh|thighs|inner thigh|knee|hair|neck|shoulders) ..3 (and|then) ..4 (bottom|bum|thigh|private|chest|
      breast|lower|touch|kiss|hand|down)`,
    '(leave|take|keep|get|put) (his|their|your) (hands|hand) (off me|off|to himself|away|all over me|on me)',
    `(catcalled|cat called|wolf whistled|upskirted|upskirting|up skirted|perved|leered at|leering at|ogled|ogling|stared at my|staring
      at my|stares at my|commented on my|comments on my) [me|body|chest|boobs|bum|legs|breasts|at me|by]`,
    `(touching|touches|groping|gropes|groped|fondling|fondles|fondled|fingering|molesting|caressing|caressed|grinding on|humping|
      humped|feeling up|feels up|felt up) (me|us|my|her|him|on me|up against me)`,
    `(he|they|she|man|men|guy|uncle|cousin|brother|dad|stepdad|grandad|teacher|coach|boss|neighbour|boyfriend|friend|someone|boy|boys|
      lad|lads|stepbrother|sir|doctor|tutor|priest|pastor|nan|mum|babysitter|stranger|relative|driver|ex) [would|had|has|used to|always|
      also|just|then|once|often|even|inappropriately|sexually|started|kept|keeps|has been|tried to|began|then he|reached over and|came
      up behind me and] (touch|touched|grope|groped|kiss|kissed|fondle|fondled|finger|fingered|molest|molested|caress|caressed|rub|
      rubbed|stroke|stroked|lick|licked|squeeze|squeezed|grind on|grinded on|hump|humped|feel up|felt up|cuddle|tickle) (me|my|us|her|
      him) [inappropriately|all over|up|on|there|sexually|when|while|in|every|without|again|and|for|at|against|where|at night|a lot|so|
      but|by|from|during|under|between|private]`,
    `(grab|grabbed|grabs|grabbing|touch|touched|touches|touching|squeeze|squeezed|squeezes|squeezing|grope|groped|groping|rub|rubbed|
      rubs|rubbing|stroked|stroking|slap|slapped|slaps|slapping|smack|smacked|smacks|fondle|fondled|fondling|kiss|kissed|kissing|lick|
      licked|feel|felt|feeling|finger|fingered|pinch|pinched|play with|played with|playing with|plays with|put|puts|putting|hand|hands|
      fingers|stared at|staring at|stares at|looks at|expose|exposed|exposing|showing|showed|shows|show|sees|saw|grabed|cupped|poke|
      poked|pressed|rubbed against|pulled down) ..4 (privates|private parts|private part|down there|vagina|penis|willy|boobs|boob|
      breasts|breast|tits|butt|bum|arse|ass|crotch|thigh|thighs|genitals|dick|cock|between my legs|between her legs|inner thigh|nipples|
      nipple|underwear|knickers|bra|fanny|pussy|groin|chest area|bottom|backside|bumhole|balls|upper leg)`,
    `(hand|hands|fingers|finger|tongue|mouth|dick|penis) ..2 (on|up|down|under|inside|between|in|over|around) (my|her|his) (leg|legs|
      thigh|thighs|skirt|top|shirt|trousers|pants|bra|knickers|knee|waist|bum|butt|dress|shorts|underwear|pyjamas|chest|breasts|clothes|
      mouth|body|leggings|jeans|stomach|tights|boxers)`,
    '(his|their) (hand|hands|fingers|body|penis|dick) ..3 (me|my)',
    `(makes|make|made|making|forces|forced|forcing|wants|wanted|tells|told|gets|got|asks|asked|tried to make|used to make|would make|
      would force|tricked|has) (me|her|him|us) [to] (do|touch|watch|suck|lick|kiss|strip|undress|masturbate|wank|hold|play with|rub|see|
      sit on|take off|get naked|get undressed|perform|give|sleep in|lie on|lay on|show|put|stroke|pose|pull down) ..4 (stuff|things|him|
      his|it|he|to him|with him|porn|sexual|naked|clothes|top|penis|dick|privates|bed with|myself|lap|in bed|secret|trouble if i|
      blowjob|oral|nude|underwear|knickers|mouth|head|body|shower|do to him|not tell)`,
    `(does|did|doing|do|done) (stuff|things|something|bad things|weird things|it|sexual things|sex stuff) (to|with) (me|him|her|us|my)
      [in|when|at|that|and|while|he|every|i|after|during|under] ..6 (bed|room|night|asleep|alone|tell|secret|trouble|stop|dont like|
      didnt like|hurts|hurt|private|naked|clothes|bath|shower|mum|nan|work|out|weird|dont want|didnt want|forced|years|little)`,
    '(get|getting|be|gets) in trouble if i (tell|told|say|said) ..2',
    `(comes|came|coming|creeps|crept|sneaks|snuck|gets|got|climbs|climbed|walks|walked|goes|went|enters|entered|would come|would sneak)
      ..2 (my|me|her) (room|bed|bedroom) ..8 (touch|touching|touched|touches|kiss|naked|asleep|hand|hands|on top|rub|undress|covers|
      clothes|private|sex|scared|dont like|didnt like|under|bed with|me and|do)`,
    `(exposed himself|exposing himself|exposes himself|flashed me|flashed himself|masturbated|masturbating|masturbates|wanking|jerking
      off|touching himself|touched himself|playing with himself|rubbing himself|pleasuring himself) [himself|off|his] [to|in|on|at]
      [front of|me|the|my|a] [me|us|girls|bus|train|street|my|her|him|park|class|off|to|the|while|when]`,
    `(sexual|sexually|inappropriate|inappropriately|indecent|unwanted|non consensual|nonconsensual|without consent) (abuse|abused|
      assault|assaulted|contact|advances|touch|touched|touching|activity|activities|violence|comments|act|acts|behaviour|relationship|
      way|exploited|exploitation|things|manner|experience|intentions|encounter|remarks|favours|trauma)`,
    `(kissed|kiss|kissing|kisses|licked|cuddled|hugged|massaged|massaging|tickled) me [on|and|in|when|with|for|at|by] [the|his|my|he|i|
      a] (lips|mouth|neck|tongue|force|against|didnt want|without|touch|touched|tried|wouldnt|pushed|asleep|sleeping|body|adult|thigh)`,
    `(touched|touch|touching|touches|hurt|abused|molested) (as|when|since|from) ..2 (a child|i was|little|young|a kid|age|aged|a girl|a
      boy|#)`,
    `(when|since|from|at|aged|age|until|til) [i was|when i was|the age of|age|the age] [about|around|only|just|like] (#3-17|little|
      young|a child|a kid|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|five|four) ..12 (touched me|molested|raped|
      abused me|sexually|groped|kissed me|forced me|forced himself|made me touch|fondled|fingered|took advantage|my virginity|exposed|
      inappropriate|on top of me|in my bed|took off my|interfered|assaulted|violated)`,
    `(touched me|molested|raped|abused me|sexually|groped|kissed me|forced me|forced himself|made me touch|fondled|fingered|took
      advantage|exposed himself|on top of me|got in my bed|interfered with|assaulted me|violated) ..10 (when i was|since i was|years
      old|as a child|as a kid|little|at age|i was (#3-17|a|young|little|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|
      fifteen))`,
    `(interfered|fiddled|messed|messing|messes|interferes|fiddles|tampered) with (me|her|him|my (daughter|son|sister|brother|
      granddaughter|grandson|child)|us)`,
    `(tried it on|tries it on|trying it on|came on to|comes on to|coming on to|hit on|hits on|makes a move on|made a move on|perved on|
      preys on|preyed on) [with] (me|her|my (daughter|sister|friend))`,
    `(cornered|cornering|pinned|pins|trapped|pushed|held|shoved|backed|grabbed|grabs|pulled|lured) me [up|down|in|into|against|onto|on|
      to] [the|a|his|my] (wall|bed|bathroom|toilet|toilets|sofa|floor|room|bedroom|car|corner|kiss|him|lap|alley|cupboard|store room|
      ground) ..8 (kiss|kissed|touch|touched|touching|grope|groped|hand|hands|mouth|lips|body|skirt|pants|sex|rape|raped|against me|
      himself|wouldnt let|clothes|stop|neck|fingers|thigh|breasts|top|trousers)`,
    'wouldnt take no for an answer', '(his|her|their) (way with me|hands all over me)',
    `(sits|sat|sitting|lies|lay|slept|sleeps|lays|stands|stood|rubs|rubbed|leans|presses|pressed) [really|so|too|to|right|down|up]
      (close|next|against|on top|in bed|beside|behind) [to|with|of] me ..8 (leg|thigh|hand|touch|touched|touching|rub|rubbed|groin|
      erection|hard|his body|breath|hands|uncomfortable|knee|followed|off at my|kiss|smell)`,
    `(@adult|dads|girl|kid|girls|one|son|worker|staff|nan|mum|sister|friends|people|guard|guy) [at|in|my|of|who|from|that|next|she]
      [school|work|church|home|mine|door|is|was|always|lives|boyfriend] [keeps|kept|keep|is|was|has|always|been|started|tried|tries|
      trying|would|s|will|tryna|just|wont stop|used to|likes to|did|starts|wants to|had|might have|may have|sometimes|often|once|has
      been|will not stop] [to|just|been|being|on] (touch|touched|touches|touching|grope|groped|gropes|groping|finger|fingered|fingering|
      fondle|fondled|fondles|fondling|feel up|felt up|feeling up|fiddle with|fiddled with|fiddles with|fiddling with|interfered with|rub
      up against|rubbed up against|rubbing up against|rubbed himself|rubs himself|rubbing himself|grinding on|ground on|touched up|
      touching up|nonced|noncing) (me|us|myself|my|her|him|on me|himself|my (sister|brother|friend|daughter|son))`,
    `(@adult|dads|dad|mate|mums boyfriend|hes|keeps|kept|keep|started|tried|wont stop|he|they|been|someone|man|boy|boys|pal|pals|
      teacher|girl|was) (touching|touched|touches|touch) (me|us|her|him|my|up)`,
    `(touch|touched|touches|touching|grope|groped|gropes|groping|grab|grabbed|grabs|grabbing|squeeze|squeezed|squeezes|rubbed|rubbing|
      stroke|stroked|strokes|stroking|feel|felt|feels|feeling|kiss|kissed|kisses|kissing|lick|licked|licks|licking|slap|slaps|slapped|
      finger|fingered|pinch|pinched|pinches|poked|fondle|fondled|cup|cupped|play|playing|played|plays|look at|looks at|looked at|looking
      at|staring at|stares at|hands on|hand on|hands up|hand up|hand down|hands down|hand in|hands in|hand inside|hands inside|hand
      between|hands between|hand under|hands under|hands all over|hand over|fingers in|fingers inside|smack|smacks|smacked) [me|her|him|
      up|with|on|in|at|us|all] [in|on|up|by|down|between|around|under|over|all|near|round|at] [my|her|his|the|me|own] [inner|upper|
      inside] @private`,
    `(touching|touched|touches|touch|groping|groped|gropes|grope|grabbed|grabs|grab|grabbing|kissed|kisses|kissing|rubbing|rubbed|
      hugging|hugs|stroking|strokes|feeling|feels|cuddling|cuddles|tickling|tickles|looks at|looking at|staring at) (me|us|her|him) [in|
      and|when|while|at|n|whilst|inappropriately|a lot|alot|all|up|sexually|weirdly|every|without|weird|on|too|to|like|funny] [a|the|my|
      i|it|mum|bed|places|ways|and|over|night|time|much|that|he|his|wrong|bad] [weird|funny|sexual|way|places|place|dont|feel|makes|bed|
      shower|bath|sleep|asleep|made|when|night|knees|lap|nobody|noone|i] (like|places|place|way|uncomfortable|sleeping|asleep|night|bed|
      weird|shower|bath|around|dont|inappropriately|sexually|wrong|secret|sleep|didnt|hate|scared|sick|asking|lap|over|ways|i dont like|
      funny|mum doesnt|nobody|feel)`,
    `(touched|touching|touches|touch|groped|felt|fondled|kissed) (inappropriately|inappropiatly|innapropriately|sexually|wrongly|wrong|
      in a bad|in a sexual|in places|by (my|a|an|the|his|her|someone|him|his|mums|dads|our))`,
    `(inappropriate|inapropriate|innapropriate|unwanted|bad|sexual|weird|wrong) (touch|touching|touches|advances|comments about my
      body|behaviour with|contact with|things to me|way with me)`,
    `(touched|touching|touches|touch|grope|groped|kiss|kissed|feel) [me] [by] [my|a|his|her] [own] (uncle|stepdad|dad|grandad|brother|
      cousin|teacher|coach|stepbrother|neighbour|boyfriend|mums boyfriend|family friend|mums partner)`,
    `(got|gets|was|been|being|get|getting|im|were) (touched|groped|felt|fingered|fondled|grabbed|felt up|flashed|followed and touched|
      kissed by) (up|by|at|on|in|when|down|inappropriately|without|last|a)`,
    `(he|they|uncle|stepdad|grandad|cousin|brother|man|guy|teacher|dad|boy|coach|boys|boyfriend|hes|mate|him|sir|mans|lad|lads|she|
      someone|bloke) [keeps|kept|would|always|has|put|puts|putting|had|starts|started|tried|slid|slips|was|is|s|slides|stuck|shoves|
      placed|ran|runs|moved|moves|pushes|got|stick] [putting|sliding|putting|to put|put|running|slipping|moving|slid] (his|their|her)
      (hand|hands|fingers|finger|tongue|dick|penis|thing|willy|privates|private|cock|face|mouth|head) (on|up|down|in|inside|between|
      under|over|into|near|across|all over|where) (my|me|her|him|his|the|it|he|they)`,
    `(hand|hands) (up|down|under|inside|in) (my|her|his) (top|skirt|dress|shirt|bra|pants|knickers|trousers|shorts|underwear|leggings|
      thigh|leg|jumper|boxers|clothes|pyjamas|nightie|pjs|bottoms)`,
    `(touch|touches|touched|touching|play with|playing with|wank|wanks|wanking|rub|rubbing|stroking|masturbate|masturbated|masturbates|
      masturbating|jerks|jerking|jacks) (himself|themselves|his (willy|penis|dick|privates|private|thing)|off) (in front|infront|while|
      when|over|watching|at|near|on|and|next)`,
    `(flashed|flashes|flashing|exposed|exposes|exposing|showed|shows|showing|get out|got|gets|getting|pulled out|pulls out|whipped out)
      [me|himself|us|his|her|to] [his|the] [private|out] (penis|dick|willy|privates|private parts|genitals|cock|himself to (me|us|her)|
      thing|bits|dick out)`,
    `(show|shows|showed|showing|made me watch|makes me watch|watches|watch|watching|sends|sent|put on|puts on) [me|us|her|him|him|porn|
      them] (porn|porno|pornography|dirty (pics|videos)|sexual (pics|videos|images)|naked (pics|videos|people)|sex videos|his (penis|
      dick|willy|privates))`,
    `(watch|watches|watching|watched|look|looks|peeks|spies|spying|perving|staring|stares|walks in|walking in|walked in|comes in|came
      in|come in) [at|on|me|in|when|while|me when|me while|on me] [me|when|while|im|i] [get|am|im|i|in|getting|having|get] (changed|
      dressed|undressed|shower|the shower|bath|the bath|naked|getting changed|changing|a shower|a bath|undress|bathroom|in the shower|in
      the bath)`,
    `(wants|tries|tried|makes|asks|asked|told|trying|want|tells|made|keeps asking|always) [me] [to] [me to] (see|touch|sit on|kiss|
      lick|suck|show|feel|get in|sleep in|undress|rub|look at|hold|bath with|shower with) (him|his|it|me|my|them|with|on) (private|
      privates|lap|knee|bed|willy|penis|dick|body|boobs|thing|bits|there|naked|down there|lips|parts|shower|bath)`,
    'sit on his (lap|knee)',
    `(he|they|stepdad|uncle|man|dad|grandad|brother|mums boyfriend|teacher|cousin|hes|coach|guy|partner) (keeps|kept|always|tried|
      tries|trying|wants|is always|just|would|started|wanted|tryna|has|starts) [to|come|coming|came|comes] (into|in|in to|kiss|kissing|
      kissed|get in|get into|getting in|hug|get with|got in) (my|me|with) [bed|bedroom|room|bed at|room at night|bed with|shower|bath]
      [at night|when|while|and|drunk|naked|n|in|on|like|every]`,
    `(keeps|kept|tried|trying|tries|wants|tryna|started|forced) [to] (kiss|kissing|kissed|snog|snogging|get with|get in bed with|have
      sex with|sleep with|touch|finger|grope|seduce) (me|her|him)`,
    `(comes|came|come|coming|creeps|sneaks|gets|goes|go|walks|would come|goes) (in|into|in to) (my|her|his|me) (room|bedroom|bed) (at
      night|in the night|every night|when|while|and|at|late|drunk|after|naked|when everyone)`,
    `(makes|make|made) me [feel] (uncomfortable|feel uncomfortable|feel dirty|feel weird) (when|by|and|the way|touching|sexually) ..4
      (touch|touches|room|looks|hugs|close|body|me|bed|near|hands)`,
    `(secret|our little secret|dont tell|not to tell|told me not|never tell|no one can know|noone will believe) ..8 (touch|touched|
      touches|touching|bed|privates|down there|kiss|kissed|game)`,
    '(touch|touched|touches|touching|kiss|kissed) ..8 (our secret|secret|dont tell|not to tell|told me not|keep quiet)',
    `(been|being|is|was|s|has) (weird|inappropriate|creepy|pervy|sexual|funny|touchy|handsy) (with|to|towards|around) (me|my daughter|
      my son|my sister|her|him)`,
    `(sexual|dirty|pervy|inappropriate|weird|creepy|disgusting) (comments|remarks|jokes|things|stuff|messages|texts) (about|to|on|at|
      from) (me|my (body|bum|boobs|chest)|my daughter|her)`,
    `(touchy feely|feels me up|feel me up|felt me up|feeling me up|cops a feel|copped a feel|wandering hands|pervert|perv|perving|
      paedo|paedophile|pedo|pedophile|peado|nonce|sex offender|registered sex offender|sex offenders register|peadophile|kiddy fiddler|
      kiddie fiddler)`,
    '(abuses|abused|abusing) (me|her|him) (every|at night|in bed|when mum|while mum)',
    `(touching|touched|hurt|hurts|hurting|happened|happening|tickles|kisses|does) ..2 (private|privates|down there|fanny|willy|bum|
      where he shouldnt)`,
  ],
  not: [
    'slapped (arse|backside|bum|face)',
    '(face|mood) like a slapped',
    '(dog|cat|puppy|kitten|he) ..2 (lies|lays|lay|sleeps) on me ..2 (purring|purrs|licks|cat|dog)',
    'teacher touched me on the shoulder',
    '(period|periods|thrush|uti|cystitis|tampon|wee|weeing|rash|stitches) ..5 down there',
    '(doctor|nurse|gp|hospital|paramedic|physio) ..4 (look at|looked at|listen to|check|checked|examine|x ray) my @private',
      '(rub|rubs|rubbed|rubbing) (me|him|her) [up] the wrong [way]',
      'rubbed me up the',
    `(touch|touched|touching|touches) [me|us|my|her|him|up] (my (heart|hair|stuff|phone|things|food|xbox|bag|makeup|ps5|arm|shoulder|
      hand|sandwich|head|drink|clothes|back (lightly|when)|laptop|room|toes|bike)|heart|base|down|wood|screen|typing|rugby|so much|up
      (my|the) (makeup|paint|roots)|with (what|this|that|your|the|emotion|kindness)|his (food|stuff|toys)|her (food|stuff|makeup|hair))`,
    '(keep|stay|get|be|kept|got|in|out of|lose|lost|keeping) in touch',
    '(in|lose|lost|get in|keep in|out of|finishing|final|soft|nice|common|bit of a soft) touch', 'midas touch',
    'dont touch (my|the|it|his|her|that|them)',
    `(grab|grabbed|grabs|grabbing|feel|felt|feels|hit|slap|slapped|kick|kicked|smack|smacked|play|playing|played|plays|look at|looks
      at|squeeze|pinched|pinch|rub|poked|feeling|kiss|kissed|hand on|hands on) [me|my|her|his|him|a|it|the|in|on|up] [by|in|on|a|my|the|
      with|me] [my|the|his|her|a] (arm|hand|shoulder|shoulders|coat|hood|wrong (way|end|bus|time|person|number|train|one|thing|answer|
      place)|wrong|chest (infection|hurts|pain|tight|day|press)|bits (and|of|in|for)|pants day|(ass|assignment|assignments)|tits up|
      right|drawing|chest of)`,
    '(feel|feels|felt|feeling|something) [so|a bit|very] (wrong|pants|in my (chest|bum|thigh|leg|thighs))', 'played with (in|by) my',
    'football ..2 (chest|thigh|bum)', 'pain in the (arse|ass|bum)', '(smash|smashed) my (ass|arse)',
    `(kick|kicked|hit|hits|kicks|booted|elbowed|punch|punched) (me|him|her) (in|up|on) (the|my|his) (balls|nuts|ass|arse|bum|chest|
      willy|penis|dick|tits|boobs|stomach|thigh|leg) (at|in|during|playing|by accident|with the ball)`,
    `(showed|shows|showing|show|watch|watched|watching|sent|sends) [me|us|him|her|them] (his|the|a) (thing|bits) (for|he|about|on|from|
      i|that|in|at|we)`,
    `(exposed|flashed|flashing|flashes|showed|shows|showing|flash) (me|us|himself|to me|to|his|her|the) (up|to (covid|germs|nuts|cold|
      risk|the|danger)|his (lights|new|badge|car|id|ticket|headlights|torch|driving|phone)|her (new|id|ticket|ring|phone|pics)|the (way|
      ropes|pics|lights|video|cat|door|light|house|room)|lights|a (pic|photo|video|smile|card)|how|where|some|around|round|new|what|pics
      of|that|me)`,
    `(walked|walks|walk|came|comes|come|walking) in (on|when|while) (me|i|im) (getting|was|in|on) [dressed|the shower|the bath|
      changing|changed|a shower] (by accident|so embarrassing|im dying)`,
    `(comes|came|come|coming|goes|walks|gets) (in|into) my (room|bedroom) (without knocking|to (wake|tidy|get|say|ask|hoover|moan|
      shout|nick|check)|and (nick|nicks|steals|takes|wakes|moans|shouts|tells|messes|turns|borrows|says)|when (im|i am|i) (gaming|on|
      doing|not|revising|at school)|at (7|6|8|half))`,
    `(tries|tried|wants|want|wanted|trying|tryna|keeps) [to] (kiss|hug|get with) (me|her|him) (on the cheek|goodnight|goodbye|good
      night|before school|at the gate|at the school|under the mistletoe|x)`,
    '(seen|fancy|fancies|liked|likes|asked|wants to|tries to|tryna|trying to|wanted to|want to) get with (me|her|him)',
    '(sit|sat|sits) on (his|my) (lap|knee) (santa|when i was little|for a photo)', 'santa', 'paedo (hunter|hunters|joke)',
    `(my|the|our) (dog|cat|puppy|kitten|baby|horse) (kept|keeps|is|was|always|likes|tried|loves) [to] (lick|licking|licked|licks|
      kissing|sniffing|sits|sitting|jumping|sit)`,
    '(doctor|nurse|dentist|physio|optician|gp|paramedic|hairdresser) (felt|touched|rubbed|pressed|had|put|checked|is|feel|touch)',
  ],
}
