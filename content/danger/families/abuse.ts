/** Violence, fear or cruelty at home, told as how things are or as the reason for leaving. */
import type { Family } from '../shape.ts'

export const abuse: Family = {
  key: 'abuse', topic: 'violence', level: 'concern', lightly: true, elsewhere: true, denied: 'nothing',
  why: 'Violence, fear or cruelty at home, told as how things are or as the reason for leaving.',
  source: 'danger/README, "Violence"; domain.md §5.2 "Held/violence"',
  meets: [
    '(throws|throw|chucks|lobs|launches) (things|stuff|plates|cups|mugs|shoes) & (mad|angry|drunk|temper|caught me|at me|at us|at mum|hit me|smashed)',
    '(call|calls|calling|called) (me|him|her) names & (they|school|bag|every|push|spit|threw|everyday|boys|girls|trip|hit|scared|wont go)',
    '(violence|domestic|fighting) & (at home|in the house|in the home) & (when|small|little|mum|dad|saw|used to|was|is|there)',
    // Hurt at school; rough hands; a house to be careful in.
    '(hit|kicked|punched|pushed about|spat at|spat on|tripped|slapped|kickings|picks on|picked on|names|pushed|push me about|pushes me about|jumped) & (at school|after school|school|the bus|bins|class|playground|corridor|college) & (names|wont go in|wont go|scared|every day|keep|keeps|skin|his colour|her colour|religion|something shocking|wait for me|bins|twice|because (hes|shes|im)|giving him|giving her|kickings|hates it|refuses)',
    '(rough|horrible|nasty|vile|cruel|awful|evil|aggressive) (with|to|towards) (me|us|him|her|mum|my (mum|brother|sister)) & (carer|stepdad|dad|mum|stepmum|boyfriend|partner|drink|drunk|nan|staff|uncle|he|she|when) & (drink|drunk|drinking|hate it|carer|scared|always|every|rough|hands|cry|cries|bruises|dont want)',
    '(goes off|kicks off|flies off|blows up|loses it|going off) & (on one|over nothing|the handle|for nothing|at nothing) & (brunt|scared|hide|dad|mum|stepdad|hit|smash|hits|throws) & (me|us|i|my)',
    '(silent|quiet|invisible|careful|stay in (my|our) room|not make a sound|creep) & (hes home|he is home|hes in|dads home|he gets in|comes home|he comes in|shes home) & (trouble|kick off|kicks off|angry|scared|or else|mad|hit)',
    '(domestics|domestic|domestic incidents) & (police|mums|dads|house|been|parents|neighbours|social)',
    '(had|have|put|shoved|stuffed) (him|her|me) in (the|a) (bin|bins|skip|locker) & (school|boys|girls|they|twice|again)',
    '(kickings|kickins) & (boys|girls|school|giving|gave|lads)',
    // Rules over every step and penny.
    `(husband|boyfriend|partner|girlfriend|wife|bf|ex|he) ..3 (controls|checks|goes through|tracks|keeps|takes|reads) ..3 (money|phone|
      bank card|messages|wages|location|clothes|card) & (wont let|not allowed|ask him|ask for|on the street|goes mad|permission|throws|
      have to|or else|see my)`,
    `(marks|mark on|bruise|bruises|red lines|welts|burn|burns|scars) & (buckle|belt|shaped like|shape of|fingers|finger marks|handprint|
      hand print|cigarette|contact|bite|rope|knuckles|cable) & (back|arm|arms|leg|legs|neck|face|body|bum|came back|came home|dads|mums|
      stepdad|foster|wont say|school|nursery)`,
    `(jumps|jumpy|flinches|panics|shakes|goes white|goes quiet|on edge|covers|covering|wont take) & (phone (goes|rings|pings)|he (texts|
      rings|walks in|comes home|comes in)|door (goes|opens)|(his|her) (arms|neck|sleeves))`,
    `(makes|made|make) @victim eat ..3 (standing|floor|outside|alone|garage|separate|last|scraps|dog|own room) & (dad|stepdad|mum|
      stepmum|she|he|they|dirty|nan|carer|auntie)`,
    `(staff|carers|workers|keyworker|key worker|teachers|guards|security|support workers|the home) & (restrain|restrains|restrained|on
      the floor|pin|pins|pinned|drag|drags|dragged|slam|sit on|sat on|twist|bend|hurt|hurts) & (us|me|him|her| my son|my daughter|
      children|for nothing|no reason|bruises|arm)`,
    `(skinful|drunk|drinking|pissed|steaming|had a few|kicks off|rages|one of (his|her) moods) & (lock ourselves|lock the door|hide|
      hiding|stay out|wait outside|hes asleep|shes asleep|is asleep|passes out|keep quiet|creep|tiptoe|dont breathe)`,
    `(scared|frightened|terrified|afraid|nervous|dreads|dread|anxious) & (to|of) (go|going|be|being|stay|staying) [back] [home|there]
      (to|at|with|near|alone with) [my|her|his|the] (mums|dads|dad|stepdad|mum|his|hers|uncle|carers|nan) & (drinking|drunk|like when|
      hits|shouts|temper|because of|hurts|angry|screams|locks|punishes)`,
    `(get|gets|got|getting) (whooped|whupped|spanked|belted|caned|slippered|smacked|slapped|beat|beaten|thrashed|battered|paddled) ..1
      (with|for|if|when|every|most|until|because|so) & (dad|mum|stepdad|parents|cord|belt|marks|teacher|teachers|weekend|home|crying|
      cried|stick|spoon|cable|grades|wetting|lying|bed|bad|cps|social)`,
    `(locks|locked|lock|locking) the (pantry|fridge|cupboard|cupboards|kitchen|food|freezer) & (eat|hungry|only|dizzy|weight|stepmum|
      steal|starving|punish|so i|so we)`,
    `(drunk|hungover|pissed|on one|wired|coming down|had a (drink|few)|bad mood|temper|moods|high) & (throws|hits|slaps|grabs|smashes|
      kicks|goes for|lashes|breaks|screams|scared|hide|hides|pinches|hurts|swings) & (mum| dad|stepdad|he|she|boyfriend|partner|stepmum|
      uncle|grandad|brother)`,
    `(nips|nipping|pinches|pinching|slaps|digs|smacks|pokes|clips|whacks|flicks|kicks|thumps|hits) (me|us|him|her|my (brother|sister)) &
      (nan|gran|auntie|carer|foster|stepmum|stepdad|mum|dad|grandad|uncle|childminder|staff|live with|dont want to go|go back|home|wall|
      stand|bed|every)`,
    `(bruise|bruises|bruising|burn|burns|scratches|black eye|flinch|flinches|flinching|cut lip|bite mark|finger marks|belt marks|limping|
      strap marks|welts) & (his dads|her dads|stepdad|contact|wont say|wouldnt say|wont tell|wouldnt tell|cant explain|hiding|covers|
      covering|partner|boyfriend|someone did|who did|from his|from her|dad)`,
    `(used to|would) (knock|hit|beat|slap|batter|punch|kick|throw|smack|push|hurt|strangle|choke|belt) (me|us|him|her|them|my) & (ex|
      husband|dad|stepdad|partner|he|mum|childhood|about|around|copy|copying|learned|seen)`,
    `(hits|slaps|kicks|punches|batters|smacks|thumps|bites|chokes|strangles|pushes|shoves|pinches|whips|belts|hit|slap|smack|hurts) ..1
      (me|us|him|her|mum|them|my (mum|sister|brother)) & (all the time|every (time|day|night|weekend)|always|whenever|most (days|nights|
      weekends)|constantly|alot|for nothing|noone (does|cares|helps|believes)|and noone|everyday|daily|when (hes|shes|he|she|im|i|
      theyre)|if i|jealous|wrong)`,
    `(where) ..2 (show|shows|see|sees|notice|notices) & (pinch|pinches|pinching|hits|hit|hitting|bruise|bruises|marks|burns|kicks|nips|
      punches|belt|digs)`,
    `(pins|pinned|holds|held|sits|sat|kneels|knelt|pinning|holding) [on|down] (me|him|her|us) [down] [on|to|against|down] [the|my|his]
      (floor|bed|wall|ground) & (dad|stepdad|mum|he|she|carer|staff|boyfriend|brother|teacher|partner|hes|they)`,
    `(get|gets|got|getting|gives|gave|giving|given) [me|us|him|her] (the (belt|slipper|cane|strap|switch|stick|wooden spoon)|a (good
      hiding|hiding|leathering|beating|battering|whooping|crack|clip round)) & (dad|stepdad|mum|stepmum|he|she| grandad|uncle|if|when|
      for|off|every|carer|partner)`,
  ],
  phrases: [
    '(husband|partner|dad|stepdad|his dad|her dad|mum|ex|father|wife|boyfriend) ..3 (is|was|has been|been|gets|got|can be|s) ..2 heavy handed',
    '(sick|tired|fed up|had enough|scared|done) (of|with) ..1 (being|getting) ..1 (hit|smacked|slapped|punched|battered|belted|kicked|leathered|hurt|shoved|clipped|whacked|beaten|beat)',
    '(get|gets|getting|got) (hit|smacked|slapped|battered|belted|leathered|clipped|whacked) (for|over) ..1 (every|any|the smallest|nothing|no reason|little|everything|breathing|looking)',
    '(too free|free|handy|quick|heavy) with (his|her) (hands|fists|belt)',
    '(frightened|scared|terrified|afraid) of (my|our|her|his) own (son|daughter|child|boy|girl|dad|mum|brother|home)',
    '(never|doesnt|not) (hits|hit|touch|touches) me (just|only) my (brother|sister|mum|little)',
    '(get|gets|getting|take|takes) the (brunt|blame and a slap|worst of it|full force)',
    `(hes|shes|dads|mums|stepdads|he is|she is) (drunk|pissed|steaming|coked up|hammered) and ..2 (going mad|kicking off|shouting|angry|
      screaming|smashing|raging|losing it|going mental|going crazy)`,
    `(heavy handed with|heavy handed|handy with (his|her) (fists|hands|belt)|free with (his|her) (hands|fists)|quick with (his|her) (hands|fists)|a bit
      physical|got physical|gets physical|getting physical|get physical) ..2 (with|to|on|against|toward|towards|around) (him|her|me|them|
      us|my @child|the (kids|children|boys|girls|lad|lass|boy|girl)|@victim)`,
    '(heavy handed|handy with his fists|free with his hands|too rough) (dad|stepdad|mum|parent|father|man)',
    `(dad|mum|stepdad|stepmum|parents|nan|carer) ..1 (shouts|screams|yells|swears) at (me|us) (all the time|every day|every night|
      constantly|all day|for everything|whatever)`,
    '(beat|beats|beaten|batter|batters|jump|jumps) me up (every|all the|again|at|after|and|for|cos|because)',
    '(its|it is|always|only) (me|us|my (mum|brother|sister)) (that|who|thats) (gets it|gets hit|cops it|takes it|gets battered|suffers)',
    `(beat|beats|beating|kick|kicks|kicked|knock|knocks|knocked|choke|slap|slaps|smack|smacks|scare|scares) the (crap|shit|hell|living
      daylights|life|shite|stuffing|snot|fuck) out of @victim`,
    '(walking|walk|tiptoe|tread|treading) on (eggshells|egg shells)',
    `(take|takes|took|taking|uses|used|raises|raised|lifts|lifted|put|puts) (his|her|the|a) (belt|slipper|stick|cane|cable|chappal|hand|
      hands|fist|fists|hairbrush|wooden spoon|shoe|strap|hose|paddle) (to|on|at) (@victim|my backside|my bum)`,
    `(knock|knocks|knocked|knocking|smack|smacks|smacked|push|pushes|slap|slaps|slapped|throws|chuck|chucks|boots|kicks) @victim (about|
      around|round)`,
    '(lay|lays|laid|laying) into (me|us|my @kin)',
    '(bully|bullies|bullied|bullying|torment|tormenting|picking on|pick on) (me|him|her|us|my)',
    '(treated|treats me|treat me|treating me|im) like (a slave|an animal|a prisoner|a maid|shit|dirt|rubbish|nothing|a dog)',
    `(i was|im being|being|been|was|am being|get|getting|got|ive been|have been|were|is being|shes being|hes being) [being|physically|
      verbally|mentally|emotionally|severely|constantly|always|badly|regularly|repeatedly] [and] [verbally|mentally|emotionally|
      physically|sexually] (abused|abuse|mistreated|assaulted|groomed|bullied|beaten|tortured|neglected|harassed|tormented|humiliated|
      manipulated|threatened|exploited|gaslit|victimised|terrorised|starved|hit at home|beat|whipped|spanked|belted|exploited)`,
    '(as|for) [a] punishment (he|she|they|i|my|for|because|and|if|when)',
    '(my trauma|childhood trauma|ptsd|traumatised|traumatized|trauma from)',
    `(hurt me|hurts me|hurt us|abused me|beat me|hit me) (for (years|a long|so long|ages|months|not|being|no)|every|a lot|so much|so bad|
      so badly|physically|when i|because|all|since|until|in ways)`,
    `(he|she|they|dad|mum|stepdad|boyfriend|uncle|brother|grandad|parents) (hurt|hurts|has hurt|would hurt|keeps hurting|is hurting|
      abused|abuses|beat|hit) (me|us|her|him|my (mum|sister|brother))`,
    '(groomed|grooming) (me|by|as a|when|online|since|for)',
    `(abusive|toxic|violent|controlling|narcissistic|manipulative|cruel) (relationship|household|home|family|parent|parents|father|
      mother|dad|mum|mom|partner|ex|boyfriend|stepdad|stepmum|husband|childhood|marriage|brother|upbringing|girlfriend)`,
    '(lock|locks|locked) me out',
    '(busted|bust|burst|split|cut|fat|swollen|bloody) lip',
    `(father|dad|mum|mother|stepdad|parents|brother|uncle|grandfather|family|partner|husband|ex) ..4 (abusive|violent|abuser|aggressive
      towards|controlling and)`,
    `(abused|mistreated|tortured|tormented|neglected|bullied|belittled|humiliated|threatened|manipulated|controlled|gaslit|terrorised|
      terrorized|traumatised|traumatized) (me|us|by|as a child|my whole|for years|all my|every|emotionally|mentally|physically|and)`,
    `(emotional|physical|verbal|mental|psychological|sexual|child|domestic|narcissistic|financial) (abuse|abuser|violence|neglect|
      torture|trauma)`,
    '(flinch|flinching|flinches) (when|every|at|if)',
    '(living|live|lived) in (fear|terror|constant fear)',
    '(he|she|they|dad|mum|stepdad|boyfriend|brother|parents|hes|shes|theyre) (hurts|hits|beats|hitting|hurting|beating) (me|us)',
    `(physically abusive|emotionally abusive|verbally abusive|mentally abusive|abusive|domestic abuse|domestic violence|child abuse|
      physical abuse|emotional abuse|verbal abuse|coercive control|being abused|mental abuse|(abused|abuse|abuses|abusing) (me|us|him|
      her|my|by)|my abuser|(hes|he is|is|shes|she is|gets|got|was|becomes|very|really|so|being|been|can be) [very|really|so|quite]
      (violent|abusive|aggressive (with|to|towards|when)))`,
    `(hit|hits|beat|beats|punches|slaps|smacks|kicks|hurts|batters|pushes|strangles|chokes|abuses|thumps|belts|whips|attacks|bullies|
      threatens|beaten|hitting|beating|slapping|battering|hurting|smack|punch|slap|kick|pushing|pushed|shoves) (me|us|mum|him|her|them|
      about|around|on me) [about|around|up|a lot|alot|all the|when|if|every|sometimes|at|often|and|because|for|regularly|everyday|daily|
      most|with|over|cos|or|whenever|weekly|round|until|for no|so|that|a] (time|drunk|hes|shes|hit|drink|lot|angry|night|day|home|days|
      reason|mad|scared|left|he|she|they|week|mood|thats why|been drinking|cry|temper|i|dont|weekend|often|about|talk|everything|nothing)`,
    `(reason i|left|ran away|run away|running away|ran off|run off|left home|cant go home|not going home|leaving) [because|cos|home|left|
      ran|since|as] ..4 (hits|beat|beats|hit me|violent|abuse|abusive|hurts me|hurt me|hitting|beating|batters|threatens|aggressive|
      scared of|punches|abuses|bullied|abusing|angry all|screams at)`,
    `(used to|would|always|sometimes|often|regularly|constantly|usually|normally|has always) (hit|beat|punch|slap|kick|hurt|abuse|batter|
      smack|belt|whip|strangle|choke|attack|burn|lock|starve|threaten|scream at|shout at|thrash|get hit|get beaten|get slapped|got hit|
      get beat|be hit|push|drag|lay into) (me|us|my (mum|brother|sister|mam)|mum|by|him|her|up)`,
    `(scared|frightened|terrified|afraid|petrified|fearful) [of|to|around|round|when] [my|him|the|her|his|go|their|be|speak|mums|being|
      going|come|them] [own|mums|step|home|dads|back|real|at] (dad|stepdad|mum|stepmum|him|parents|boyfriend|brother|home|uncle|husband|
      partner|temper|mums boyfriend|dads girlfriend|house|family|go home|grandad|ex|alone with|his temper|father|mums partner|around him|
      my mum|my dad|stepbrother|shouting|carer|foster dad|foster carer)`,
    '(eggshells)',
    `(calls|calling|called|call|tells|telling|told) (me|us|her|him) [that|im|i am|a|an|names|i|he|she|hes|fat|horrible|worthless|shes|
      all] [a|am|hate|wishes|wish|should|im|is|was|would|she|i|every|wished|such|so] ..3 (worthless|useless|slut|whore|slag|fat|ugly|
      stupid|pathetic|mistake|hates me|wasnt born|bitch|dead|disgusting|hate me|hate you|accident|aborted|retard|retarded|born|unwanted|
      unlovable|cunt|twat|freak|waste|rat|had me)`,
    `(wishes|wished|wish|regrets|regret) (she|he|they|i) (never|hadnt|was never|didnt|wasnt|had never|never had|having) (had me|had|have
      me|born|me|been born|gave birth)`,
    '(kys|kill yourself|kill urself|go die|end yourself|hang yourself) [they|said|from|messages|comments|everyone|to me|everyday|on]',
    '(threaten|threatens|threatened|threatening|threats) (me|us|him|her|my|to|from|by|against)',
    `(he|she|dad|mum|boyfriend|stepdad|hes|partner|ex|bf|they|shes|brother|girlfriend|stepmum|uncle) [has|have|is|gets|can be|always|got|
      s|can get|was|being|been|starts|really|so] [so|really|very|a|quite|got|such a|an|violent and|drunk and|getting|a bad|an awful|a
      horrible|a nasty] (anger issues|bad temper|temper|drunk and angry|nasty|nasty drunk|physical|alcoholic and|scary|scares me|rages|
      rage|frightening|hurt me|been physical|heavy handed)`,
    `(he|she|boyfriend|ex|bf|girlfriend|partner|they) (pushes|pushed|pushes me|shoves|grabs|grabbed|drags|pins|throws|restrains|
      restrained|hurts|hurt|spits|pushed me|shoved|squeezes|twists|trips|manhandles|manhandled|bends|hits out|lashes out|lashed out|spat)
      (me|us|my (arm|arms|wrist|neck|hair|mum)|at me|her|him|on me|against|about)`,
    `(harmed|hurt|hit|beaten|abused|mistreated|ill treated|neglected|bullied|threatened|assaulted|attacked|bruised) (by|at) (my|his|her|
      a|the|our|someone|mums|dads|staff|foster|other|older|him) [own|mums|foster|dads|step|older|mum|dad] (dad|mum|stepdad|parents|
      boyfriend|brother|uncle|carer|carers|partner|family|teacher|ex|father|mother|husband|kids|boys|girls|staff|lads|cousin|stepmum|
      sister|grandad|nan|home|someone|school|stepbrother|friend|man)`,
    `(dad|stepdad|mum|mums boyfriend|he|boyfriend|uncle|stepmum|parents|partner|brother|carer|she|they|father|grandad|foster dad|husband|
      ex) [would|used to|has|had|will|have|once|always|sometimes|even|regularly|often|has been|did|is|was|s|been] @hit (me|us|my (mum|
      brother|sister)|mum|her|him)`,
    `(told|tells|disclosed|said|confided|admitted|revealed|disclosed) [me|us|to|her|teacher|school|friend|that|his|him|a|my] [that|me|
      hes|shes|he|she|been|about|her|his|friend|teacher|him] ..3 (hits (me|him|her)|hit (me|him|her)|been hit|hurts (me|him|her)|been
      hurt|hitting|abuse|abused|abusing|beaten|beats|touched|touching|touches|punched|slapped|strangled|kicked|beat|molested|hurting)`,
    `(lock|locks|locked|locking) (me|us|him|her) (in my|in the|in a|in his|out of|out in|outside|in her|up) (room|bedroom|house|cupboard|
      garden|the house|cold|rain|all night|at night|overnight|flat|shed|for hours|all day)`,
  ],
  not: [
    'told ..3 hitting (snooze|the snooze|send|like|record|play|pause|mute|the (ball|gym|target|books|shops))',
    // Put out: that is where they sleep tonight (nowhere-to-stay.ts), and no blow.
    '(kick|kicks|kicked|kicking|chuck|chucks|chucked|boot|boots|booted|throw|throws|threw|thrown|throwing) (me|us|him|her) out',
    `(battered|whacked|hit|bashed|smacked) (me|him|her|us) with (a|his|her|the|my) ..1 (teddy|cushion|balloon|plushie|pool noodle|soft
      toy)`,
    'temper (like|as) (most|all|any|every|other)',
    '(all|most) (teenagers|teens|lads|toddlers) have ..2 temper',
    'drunk ..3 (weddings|wedding|karaoke|christmas|dances|dancing|party|parties)',
    '(flinch|flinches|flinching) ..4 (ref|whistle|ball|penalty|siren|thunder|jump scare|needle)',
    '(pull|pulls|pulling|pulled) my hair ..4 (plait|plaits|brush|brushes|brushing|straighten|washing|bun|braid|braids|comb|combs)',
    `(punched|hit|kicked|battered|jumped|attacked|hurt|slapped|punches|kicks|hits|beat) ..4 (boxing|karate|judo|mma|taekwondo|kickboxing|
      rugby|hockey|wrestling|football|netball|sparring|training|basketball|dodgeball)`,
    'bullied at (his|her|my) old',
    `(threaten|threatens|threatened|threatening) [to|me with|him with|her with|us with] (take|ground|leave|tell|cancel|stop|ring|call|
      turn|ban|confiscate|walk|sell|detention|remove|run|quit|rain|a detention|report|throw|delete|phone|no|the wifi|not|break up|sack|
      fine|resign|move|exclude|sue|block|go|snow|make|send (him|her|me) to|expel|suspend|bin|close|strike|kick (him|me|her) (off|out of
      (the|class)))`,
    `(pushed|pushes|pushing|push|shoved|hurt|grabbed|grabs|hit|kicked|spat|threw|throws) [me|us|him|her|at me|on me] (to (do|try|work|
      revise|be|go|apply|succeed)|in the (pool|queue|mud|sea|swing|trolley|canteen|playground|right)|on the (swing|swings|bus)|off the
      (bus|swing|trampoline)|out of the way|feelings|by accident|hard (in training|at)|in front|a hug|and hugged|over playing|for a hug|
      a coffee|a (seat|sandwich|drink))`,
  ],
}
