/** Violence, fear or cruelty at home, told as how things are or as the reason for leaving. */
import type { Family } from '../shape.ts'

export const abuse: Family = {
  key: 'abuse', topic: 'violence', level: 'concern', elsewhere: true, denied: 'nothing',
  why: 'Violence, fear or cruelty at home, told as how things are or as the reason for leaving.',
  source: 'danger/README, "Violence"; domain.md §5.2 "Held/violence"',
  meets: [
    `(marks|mark on|bruise|bruises|red lines|welts|burn|burns|scars) & (buckle|belt|shaped like|shape of|fingers|finger
      marks|handprint|hand print|cigarette|contact|bite|rope|knuckles|cable) & (back|arm|arms|leg|legs|neck|face|body|bum|came
      back|came home|dads|mums|stepdad|foster|wont say|school|nursery)`,
    `(jumps|jumpy|flinches|panics|shakes|goes white|goes quiet|on edge|covers|covering|wont take) & (phone (goes|rings|pings)|he
      (texts|rings|walks in|comes home|comes in)|door (goes|opens)|car pulls up|(his|her) (arms|neck|sleeves)|since she started
      seeing|since he moved in|since (she|he) met)`,
    `(makes|made|make) @victim eat ..3 (standing|floor|outside|alone|garage|separate|last|scraps|dog|own room) &
      (dad|stepdad|mum|stepmum|she|he|they|dirty|nan|carer|auntie)`,
    `(staff|carers|workers|keyworker|key worker|teachers|guards|security|support workers|the home) &
      (restrain|restrains|restrained|on the floor|pin|pins|pinned|hold (me|us|him|her) down|drag|drags|dragged|slam|sit on|sat
      on|twist|bend|hurt|hurts) & (us|me|him|her|my son|my daughter|children|for nothing|no reason|bruises|arm)`,
    `(goes for|went for|takes it out on|starts on|started on|has a go at|kicks off at|lashes out at) (me|us|mum|my @kin) &
      (horses|bet|betting|gambling|loses|lost|skint|drink|drinks|football|money|stressed|work|bad day|every|when|if)`,
    `(skinful|drunk|drinking|pissed|steaming|had a few|kicks off|rages|in a mood|one of (his|her) moods|comes in late) & (sit in the
      car|sleep in the car|lock ourselves|lock my door|lock the door|hide|hiding|stay out|wait outside|hes asleep|shes asleep|is
      asleep|passes out|out of the way|keep quiet|stay in our rooms|creep|tiptoe|dont breathe|put my headphones)`,
    `(scared|frightened|terrified|afraid|nervous|dreads|dread|anxious) & (to|of) (go|going|be|being|stay|staying) [back] [home|there]
      (to|at|with|near|alone with) [my|her|his|the] (mums|dads|dad|stepdad|mum|his|hers|uncle|carers|nan) & (drinking|drunk|like
      when|what hes like|what he is like|hits|shouts|temper|because of|hurts|angry|screams|locks|punishes)`,
    `(get|gets|got|getting) (whooped|whupped|spanked|belted|caned|slippered|smacked|slapped|beat|beaten|thrashed|battered|paddled)
      ..1 (with|for|if|when|every|most|until|because|so) &
      (dad|mum|stepdad|parents|cord|belt|marks|teacher|teachers|weekend|home|crying|cried|stick|spoon|cable|grades|wetting|lying|bed|bad|cps|social)`,
    `(locks|locked|lock|locking) the (pantry|fridge|cupboard|cupboards|kitchen|food|freezer) &
      (eat|hungry|only|dizzy|weight|stepmum|steal|starving|punish|so i|so we)`,
    `(drunk|hungover|pissed|on one|wired|coming down|had a (drink|few)|bad mood|in a mood|temper|moods|comes in from the pub|high) &
      (throws|hits|slaps|grabs|smashes|kicks|goes for|takes it out|lashes|breaks|screams|scared|hide|hides|pinches|hurts|swings) &
      (mum|dad|stepdad|he|she|boyfriend|partner|stepmum|uncle|grandad|brother)`,
    `(twists|twisted|bends|bent|yanks|yanked|squeezes|squeezed|digs|dug|grabs|grabbed|sinks) ..1 my
      (arm|arms|wrist|wrists|fingers|ear|ears|neck|shoulder) & (up my back|behind|if i|when
      i|until|hard|mark|marks|bruise|bruises|nails|scream|cry|answer|hurts|he|she|dad|stepdad|mum)`,
    `(nips|nipping|pinches|pinching|slaps|digs|smacks|pokes|clips|whacks|flicks|kicks|thumps|hits) (me|us|him|her|my
      (brother|sister)) & (nan|gran|auntie|carer|foster|stepmum|stepdad|mum|dad|grandad|uncle|childminder|staff|live with|dont want to
      go|go back|home|wall|stand|bed|every)`,
    `(stand|kneel|sit|squat|hold my arms) ..2 (facing|against|to|on|up) ..2 (wall|corner|hours|midnight|rice|floor|air|stairs) &
      (makes|made|make|until|hours|nan|mum|dad|stepdad|auntie|carer|stepmum|night)`,
    `(loses it|loses his temper|loses her temper|lost his temper|flies into|rages|kicks off|goes mad|flips|snaps) ..1 (with|at|on)
      (me|us|him|her|them|my|mum) &
      (scared|hits|limping|marks|bruise|bruises|friend|school|dad|stepdad|stepfather|partner|boyfriend|hide|afraid|left|ran|wont
      go|hurt|throws)`,
    `(bruise|bruises|bruising|burn|burns|scratches|black eye|flinch|flinches|flinching|cut lip|bite mark|finger marks|belt
      marks|limping|strap marks|welts) & (his dads|her dads|stepdad|contact|wont say|wouldnt say|wont tell|wouldnt tell|cant
      explain|hiding|covers|covering|partner|boyfriend|said (he|she) (fell|walked into)|someone did|who did|from his|from her|dad)`,
    `(used to|would) (knock|hit|beat|slap|batter|punch|kick|throw|smack|push|hurt|strangle|choke|belt) (me|us|him|her|them|my) &
      (ex|husband|dad|stepdad|partner|he|mum|childhood|about|around|copy|copying|learned|seen)`,
    `(starve|starves|hungry|no food|no dinner|no tea|lock the (fridge|food|kitchen)|locks the (fridge|food|kitchen)|eat
      (scraps|leftovers|on my own|in my room)|wont feed|doesnt feed|go without) &
      (punish|punishment|punishes|stepmum|stepdad|mum|dad|carer|aunty|if i|when i|naughty|others eat|her own kids|lock|locks|days|bad)`,
    `(hits|slaps|kicks|punches|batters|smacks|thumps|bites|chokes|strangles|pushes|shoves|pinches|whips|belts|hit|slap|smack|hurts)
      ..1 (me|us|him|her|mum|them|my (mum|sister|brother)) & (all the time|every (time|day|night|weekend)|always|whenever|most
      (days|nights|weekends)|constantly|alot|for nothing|for no reason|noone (does|cares|helps|believes)|and noone|everyday|daily|when
      (hes|shes|he|she|im|i|theyre)|if i|jealous|wrong)`,
    `(beats|beat|beating) (me|us|him|her|mum|my @kin) up & (all the time|every (time|day|night|weekend)|always|whenever|most
      (days|nights|weekends)|constantly|alot|for nothing|for no reason|noone (does|cares|helps|believes)|and noone|everyday|daily|when
      (hes|shes|he|she|im|i|theyre)|if i|jealous|wrong)`,
    `(hear|heard|hearing|listen to|through the wall|downstairs) &
      (hitting|hit|hits|beating|beats|smashing|battering|slapping|thumping|punching|hurting|attacking|dragging|screaming at)
      (mum|mam|my (mum|mam|sister|brother|nan)|her|each other|dad|the dog)`,
    `(where) ..2 (show|shows|see|sees|notice|notices) &
      (pinch|pinches|pinching|hits|hit|hitting|bruise|bruises|marks|burns|kicks|nips|punches|belt|digs)`,
    `(pulls|pulled|pulling|yanks|drags|grabs) (my|her|his|our|me by (my|the)) (hair|ears|ear) &
      (mum|dad|stepmum|stepdad|she|he|auntie|aunty|carer|nan|boyfriend|uncle|grandad) & (when|if|scared|shouts|slaps|hits|dont want|go
      back|angry|home|every|until|kicks|pinches|screams)`,
    `(pins|pinned|holds|held|sits|sat|kneels|knelt|pinning|holding) [on|down] (me|him|her|us) [down] [on|to|against|down]
      [the|my|his] (floor|bed|wall|ground) & (dad|stepdad|mum|he|she|carer|staff|boyfriend|brother|teacher|partner|hes|they)`,
    `(boyfriend|girlfriend|ex|partner|jealous) & (checks|goes through|reads|takes|smashed|tracks|controls) (my|her|his)
      (phone|messages|texts|snap|location|insta|clothes) &
      (hits|throws|chucks|pushes|grabs|scared|shouts|punches|smashes|hurts|angry|kicks|off|jealous|see my|mad|screams|cries)`,
    `(says|said|say|think|thinks|told|reckon) [me|that|everyone] [that] (im|i|ive|shes|hes|theres|his) ..3
      (witch|witchcraft|possessed|demon|demons|devil|evil spirit|spirits|jinn|djinn|juju|cursed|curse) &
      (beat|beats|hit|hits|pastor|church|starve|fast|fasting|chilli|pepper|pray|praying|prayer|burn|burnt|holy|tied|locked|deliverance|exorcism|scared)`,
    `(makes|made|make|making|forces|forced) (me|us|him|her|my (brother|sister)) (kneel|stand|sleep|sit|stay|eat|drink|swallow|hold)
      ..4 (hours|all night|garden|outside|cold|rice|shed|garage|dark|soap|dog bowl|floor|hallway|concrete|salt|chilli|washing up
      liquid|sick|corner|bath) & (dad|stepdad|mum|stepmum|she|he|they|carer|auntie|parents|when|if|partner|uncle)`,
    '(cold|freezing|ice) (shower|showers|bath|baths) & (makes|made|puts|put|holds|held|forces|forced|throws|threw) (me|us|him|her)',
    `(heavy handed|rough|free with his (fists|hands)|handy with|quick with (his|her) (fists|hands|belt)|lashes
      out|temper|violent|nasty) & (with (me|us|him|her|them|the kids|my)|dad|stepdad|mums|partner|boyfriend|drinks|drink|drunk|home) &
      (scared|reason|left|leave|leaves|go back|go home|excuses|ran|runs|bruise|bruises|boys|hits|angry|going|gone|stay|always|kids)`,
    `(scared|frightened|terrified|afraid|dread|cant face|dont want) ..4 (go|going|be|being|goes|went) [back] (home|there|to
      (mums|dads|his|hers)|in the house|alone with) &
      (drunk|hits|hit|shouts|screams|angry|temper|fists|belt|hurts|kicks|slaps|throws|dad|stepdad|him|pinches|mental|mad|violent|moods)`,
    `(get|gets|got|getting|gives|gave|giving|given) [me|us|him|her] (the (belt|slipper|cane|strap|switch|stick|wooden spoon|back of (his|her) hand)|a (good hiding|hiding|leathering|beating|battering|whooping|crack|clip round)) &
      (dad|stepdad|mum|stepmum|he|she|grandad|uncle|if|when|for|off|every|carer|partner)`,
  ],
  phrases: [
    `(its|it is|always|only) (me|us|my (mum|brother|sister)) (that|who|thats) (gets it|gets hit|cops it|takes it|gets battered|gets
      the belt|suffers)`,
    `(beat|beats|beating|kick|kicks|kicked|knock|knocks|knocked|choke|slap|slaps|smack|smacks|scare|scares) the
      (crap|shit|hell|living daylights|life|shite|stuffing|snot|fuck) out of @victim`,
    `(as a|for a|its a|was a) (joke|punishment|lesson) ..6 (choke|chokes|strangle|strangles|hits|hit|punch|punches|hold me|holds
      me|belt|locks|locked|burn|burns|cold)`,
    '(choke|chokes|choking|strangle|strangles|hold|holds) me ..4 (as a joke|for a joke|as punishment|for fun|and laughs|then laughs)',
    '(walking|walk|tiptoe|tread|treading) on (eggshells|egg shells)',
    `(take|takes|took|taking|uses|used|raises|raised|lifts|lifted|put|puts) (his|her|the|a)
      (belt|slipper|stick|cane|cable|chappal|hand|hands|fist|fists|hairbrush|wooden spoon|shoe|strap|hose|paddle) (to|on|at)
      (@victim|my backside|my bum)`,
    `(knock|knocks|knocked|knocking|smack|smacks|smacked|push|pushes|slap|slaps|slapped|throws|chuck|chucks|boots|kicks) @victim
      (about|around|round)`,
    '(knocking|slapping|smacking|pushing|shoving|throwing) @victim (about|around|round)',
    '(get|gets|got) (beats|licks|lashes|a beating|beatings|whoopings|hidings|battered) (if|when|for|off|from|every|at home)',
    '(lay|lays|laid|laying) into (me|us|my @kin)',
    '(bully|bullies|bullied|bullying|torment|tormenting|picking on|pick on) (me|him|her|us|my)',
    '(treated|treats me|treat me|treating me|im) like (a slave|an animal|a prisoner|a maid|shit|dirt|rubbish|nothing|a dog)',
    `(i was|im being|being|been|was|am being|get|getting|got|ive been|have been|were|is being|shes being|hes being) [being|physically|
      verbally|mentally|emotionally|severely|constantly|always|badly|regularly|repeatedly] [and] [verbally|mentally|emotionally|
      physically|sexually] (abused|abuse|mistreated|assaulted|groomed|bullied|beaten|tortured|neglected|harassed|tormented|humiliated|
      manipulated|threatened|exploited|gaslit|victimised|terrorised|starved|hit at home|beat|whipped|spanked|belted|exploited)`,
    `(wont|dont|doesnt|didnt|not|never|refuse to|refuses to) (let|allow|feed|give) me [to|have|any|get] [eat|food|dinner|meals|sleep|
      water|shower|any food|tea] [for|as|because|if|when|until|food] (punishment|days|dinner|eat|food|starve|sleep|weight|fat|punished|
      ages|a week|tea|meals)`,
    '(as|for) [a] punishment (he|she|they|i|my|for|because|and|if|when)',
    `(what|something|thing|things|stuff) ..3 (happened to me|he did to me|they did to me|she did to me|was done to me|done to me) ..6
      (assault|abuse|rape|wrong|back then|child|young|not ok|trauma|sexual|traumatised|forget|normal|illegal|scared|still|nightmares|
      told anyone)`,
    '(nightmares|flashbacks|ptsd|trauma|traumatised|traumatized) (about|from|of|because|and|every|where|after|when|caused)',
    '(my trauma|childhood trauma|ptsd|traumatised|traumatized|trauma from)',
    `(hurt me|hurts me|hurt us|abused me|beat me|hit me) (for (years|a long|so long|ages|months|not|being|no)|every|a lot|so much|so
      bad|so badly|physically|when i|because|all|since|until|in ways)`,
    `(he|she|they|dad|mum|stepdad|boyfriend|uncle|brother|grandad|parents) (hurt|hurts|has hurt|used to hurt|would hurt|keeps hurting|
      is hurting|abused|abuses|beat|hit) (me|us|her|him|my (mum|sister|brother))`,
    `(sleep|sleeping|stay|share|sleeps) in (the same|his|a) bed (as|with) (him|my (dad|stepdad|uncle|brother|cousin)|me|her|a man|an
      adult)`,
    '(groomed|grooming) (me|by|as a|when|online|since|for)',
    `(abusive|toxic|violent|controlling|narcissistic|manipulative|cruel) (relationship|household|home|family|parent|parents|father|
      mother|dad|mum|mom|partner|ex|boyfriend|stepdad|stepmum|husband|childhood|marriage|brother|upbringing|girlfriend)`,
    `(staff|carer|carers|teacher|worker|workers|foster|keyworker) ..6 (restrain|restrained|restraining|restrains|drag|dragged|hit|hits|
      shout at|swear at|push|pushed|hurt|hurts|lock|locked) me`,
    '(lock|locks|locked) me out',
    '(send|sending|sent) me away to (get fixed|be fixed|be cured|camp|my country|marry|africa|pakistan|be straight)',
    `(conversion therapy|pray the gay away|exorcism|doing witchcraft on|says im possessed|say im possessed|think im possessed|beat the
      devil|evil spirits out)`,
    `(hit|hits|hitting|beat|beats|beating|belts|batters|punches|slaps|kicks|thumps|strangles|hurts) ..3 (drink|drunk|drinking|pissed|
      been drinking|had a few|on the drink|loses (his|her) temper|gets angry|is angry|in a mood|bad mood)`,
    '(busted|bust|burst|split|cut|fat|swollen|bloody) lip',
    `(black eye|black eyes|bruises|bruising|marks|bite marks|burn marks|handprint|finger marks) ..6 (wouldnt say|wont say|wont tell|
      wouldnt tell|how he got|how she got|lied about|hiding|covered up|where from|wont explain|who did)`,
    '(grew up|growing up|childhood|raised) ..6 (abuse|abused|abusive|violent|violence|beaten|hit|fear|scared of)',
    `(father|dad|mum|mother|stepdad|parents|brother|uncle|grandfather|family|partner|husband|ex) ..4 (abusive|violent|abuser|aggressive
      towards|controlling and)`,
    `(abused|mistreated|tortured|tormented|neglected|bullied|belittled|humiliated|threatened|manipulated|controlled|gaslit|terrorised|
      terrorized|traumatised|traumatized) (me|us|by|as a child|when i was|my whole|for years|all my|every|emotionally|mentally|
      physically|and)`,
    `(emotional|physical|verbal|mental|psychological|sexual|child|domestic|narcissistic|financial) (abuse|abuser|violence|neglect|
      torture|trauma)`,
    '(raises|raised|lifts|lifted) (his|her|their) (hand|hands|fist|fists) (to|at) (me|us|my|her|him)',
    '(flinch|flinching|flinches) (when|every|at|if)', '(living|live|lived) in (fear|terror|constant fear)',
    '(afraid|scared|terrified|frightened) of my own (dad|mum|father|mother|parents|home|brother|house|family)',
    '(he|she|they|dad|mum|stepdad|boyfriend|brother|parents|hes|shes|theyre) (hurts|hits|beats|hitting|hurting|beating) (me|us)',
    `(physically abusive|emotionally abusive|verbally abusive|mentally abusive|abusive|domestic abuse|domestic violence|child abuse|
      physical abuse|emotional abuse|verbal abuse|coercive control|being abused|mental abuse|(abused|abuse|abuses|abusing) (me|us|him|
      her|my|by)|my abuser|(hes|he is|is|shes|she is|gets|got|was|becomes|very|really|so|being|been|can be) [very|really|so|quite]
      (violent|abusive|aggressive (with|to|towards|when)))`,
    `(hit|hits|beat|beats|punches|slaps|smacks|kicks|hurts|batters|pushes|strangles|chokes|abuses|thumps|belts|whips|attacks|bullies|
      threatens|beaten|hitting|beating|slapping|battering|hurting|smack|punch|slap|kick|pushing|pushed|shoves) (me|us|my (mum|mam|
      brother|sister|brothers|sisters|wee brother|siblings)|mum|him|her|them|about|around|on me) [about|around|up|a lot|alot|all the|
      when|if|every|sometimes|at|often|and|because|for|regularly|everyday|daily|most|with|over|cos|or|whenever|weekly|round|until|for
      no|so|that|a] (time|drunk|hes|shes|hit|drink|lot|angry|night|day|home|days|reason|mad|scared|left|he|she|they|week|mood|had a
      drink|thats why|been drinking|cry|temper|i|dont|weekend|often|about|talk|everything|nothing)`,
    `(thats why i|reason i|reason why i|left|ran away|run away|running away|ran off|run off|left home|cant go home|not going home|wont
      go home|leaving) [because|cos|home|left|ran|since|as] ..4 (hits|beat|beats|hit me|violent|abuse|abusive|hurts me|hurt me|hitting|
      beating|batters|threatens|aggressive|scared of|punches|abuses|bullied|abusing|angry all|screams at)`,
    `(hit|hits|hurt|hurts|beat|beats|abused|abuse|hitting|beating|slaps|smacks|punches|batters) (me|us) [all|thats|so|and] (the time|
      why i (left|ran|run|go|went|dont|cant|wont)|i left|i ran)`,
    `(used to|would|always|sometimes|often|regularly|constantly|usually|normally|has always) (hit|beat|punch|slap|kick|hurt|abuse|
      batter|smack|belt|whip|strangle|choke|attack|burn|throw things at|lock|starve|threaten|scream at|shout at|lash out at|thrash|get
      hit|get beaten|get slapped|got hit|get beat|be hit|push|drag|lay into) (me|us|my (mum|brother|sister|mam)|mum|by|him|her|up)`,
    `(hit|hits|beat|beats|slap|slaps|smack|smacks|punch|punches|lashes out|lash out|kick|batters|batter|violent|aggressive|shouts|
      angry|scary|nasty|horrible) (when|if|after|whenever) (he|she|they|hes|shes|theyre|i|im|mums|dads|been) (drunk|drinks|drink|had a
      drink|on|been drinking|angry|mad|cry|drunk and|high|loses|comes home|do something|bad day|answer|has|smoking|hungover|stressed|
      gets|get|drank|is|are)`,
    `(scared|frightened|terrified|afraid|petrified|fearful|walking on eggshells) [of|to|around|round|when] [my|him|the|her|his|go|
      their|be|speak|mums|being|going|come|them] [own|mums|step|home|dads|back|real|at] (dad|stepdad|mum|stepmum|him|parents|boyfriend|
      brother|home|uncle|husband|partner|temper|mums boyfriend|dads girlfriend|house|family|go home|grandad|ex|alone with|his temper|
      father|mums partner|around him|my mum|my dad|stepbrother|shouting|carer|foster dad|foster carer)`,
    '(eggshells)',
    `(dont|didnt|doesnt|not|never) (want to|wanna|like|feel safe|feel comfortable) [be|being|going|go|live|living|stay|staying] (home|
      back|with|around|at home|alone with|back to|near) [with|to|around|home|my|her] (him|dad|stepdad|dads|mums boyfriend|boyfriend|
      uncle|mums partner|stepdads|mum|them) (because|cos|when|scares|he (hits|hurts|scares|is|shouts|makes|does)|hes) ..2 (hits|hurts|
      scares|drunk|angry|me|violent|weird|touches|shouts|nasty|scary)`,
    `(treats|treat|treated|treating|speaks to|talks to) (me|us|her|him|my mum) like (shit|dirt|a slave|crap|an animal|rubbish|nothing|a
      dog|a prisoner|trash|im nothing|i dont exist|a maid)`,
    `(screams|screaming|shouts|shouting|yells|yelling|scream|swears|swearing|shout|yell) (at|in) (me|us|my face|my (mum|brother|
      sister)|her|him) (all|every|constantly|for|and (hits|throws|calls|says|threatens|pushes|slaps)|everyday|non stop|24 7|until|that|
      in my face|because|when|daily|about|calling)`,
    `(calls|calling|called|call|tells|telling|told) (me|us|her|him) [that|im|i am|a|an|names|i|he|she|hes|fat|horrible|worthless|shes|
      all] [a|am|hate|wishes|wish|should|im|is|was|would|she|i|every|wished|such|so] ..3 (worthless|useless|slut|whore|slag|fat|ugly|
      stupid|pathetic|mistake|piece of shit|hates me|never been born|wasnt born|never had me|bitch|dead|disgusting|hate me|hate you|
      accident|aborted|retard|retarded|born|unwanted|unlovable|cunt|twat|freak|waste|rat|had me)`,
    `(wishes|wished|wish|regrets|regret) (she|he|they|i) (never|hadnt|was never|didnt|wasnt|had never|never had|having) (had me|had|
      have me|born|me|been born|gave birth)`,
    `(kicked|kicking|threw|throwing|thrown|chucked|chucking|booted|put|turfed|locked) (me|him|her|us) out [of|because|cos|and|for|when|
      again|tonight|in|on|at|last|with|after|so|now|the|n|yesterday|today|im|house] ..3 (house|home|gay|nowhere|street|pregnant|on the|
      for being|bi|trans|lesbian|drunk|night|boyfriend|cold|black|christian|muslim|the rain|place|clothes|again|#|sixteen|fifteen|
      fourteen|money|my stuff|my own)`,
    `(bullied|bullying|bullies|picked on|tormented|harassed|cyberbullied|cyber bullied|cyberbullying|harassing) (by|me|at|in|every|
      because|for|so|really|on|badly|all|on insta|again|online|since year|him at|her at|us|about my)`,
    `(kys|kill yourself|kill urself|go die|end yourself|hang yourself|go kill yourself) [they|said|from|messages|comments|everyone|to
      me|everyday|on]`,
    '(threaten|threatens|threatened|threatening|threats) (me|us|him|her|my|to|from|by|against)',
    `(he|she|dad|mum|boyfriend|stepdad|hes|partner|ex|bf|they|shes|brother|girlfriend|stepmum|uncle) [has|have|is|gets|can be|always|
      got|s|can get|was|being|been|starts|really|so] [so|really|very|a|quite|got|such a|an|violent and|drunk and|getting|a bad|an awful|
      a horrible|a nasty] (anger issues|bad temper|temper|angry all the time|drunk and angry|nasty|nasty drunk|physical|rough with me|
      handy with his fists|kicks off all|alcoholic and|scary|scares me|rages|rage|frightening|hurt me|been physical|heavy handed)`,
    `(he|she|dad|mum|stepdad|boyfriend|dads|partner|uncle|brother|hes) [really|sometimes|always] (scares|frightens|terrifies|is
      scaring|is frightening) (me|us|my (sister|brother|mum))`,
    `(mum|mam|mums|mother|parents|dad|dads|stepdad|stepmum|he|she|parent|family|carer|foster carer|foster mum) [is|are|both|has|s|was|
      always|got] [an|always|on|a|addicted to|been|using|constantly|drinking|taking|smoking|doing|on the] [to|on|using|drinking|taking|
      smoking|doing|an|a] (alcoholic|alcoholics|drunk all|drunk every|drugs|heroin|crack|cocaine|addict|addicts|smackhead|crackhead|
      junkie|on drugs|druggie|drinking again|off her face|off his face|drinking all the|gear)`,
    `(domestic|violent) (relationship|relationships|household|home|man|dad|father|partner|boyfriend|stepdad|ex|husband|incident|
      incidents|past|marriage)`,
    `(he|she|boyfriend|ex|bf|girlfriend|partner|they) (pushes|pushed|pushes me|shoves|grabs|grabbed|drags|pins|throws|restrains|
      restrained|hurts|hurt|spits|pushed me|shoved|squeezes|twists|trips|manhandles|manhandled|bends|hits out|lashes out|lashed out|
      spat) (me|us|my (arm|arms|wrist|neck|hair|mum)|at me|her|him|on me|against|about)`,
    `(harmed|hurt|hit|beaten|abused|mistreated|ill treated|neglected|bullied|threatened|assaulted|attacked|bruised) (by|at) (my|his|
      her|a|the|our|someone|mums|dads|staff|foster|other|older|him) [own|mums|foster|dads|step|older|mum|dad] (dad|mum|stepdad|parents|
      boyfriend|brother|uncle|carer|carers|partner|family|teacher|ex|father|mother|husband|kids|boys|girls|staff|lads|cousin|stepmum|
      sister|grandad|nan|home|someone|school|stepbrother|friend|man)`,
    `(dad|stepdad|mum|mums boyfriend|he|boyfriend|uncle|stepmum|parents|partner|brother|carer|she|they|father|grandad|foster dad|
      husband|ex) [would|used to|has|had|will|have|once|always|sometimes|even|regularly|often|has been|did|is|was|s|been] @hit (me|us|my
      (mum|brother|sister)|mum|her|him)`,
    `(marks|bruises|bruising|cuts|scars|burns) (on|all over|up) (him|her|his|my|me|their|the (child|baby)) [arms|body|back|legs|face|
      neck|stomach|and|from|he|she|that|wrists] [and|from|he|she|wont|that|off|where|which|by|i think|says|was] ..2 (says|wont say|dad|
      stepdad|explain|boyfriend|tell me|hit|wont tell|father|carer|mum|partner|did|adult|abuse|where from)`,
    `(told|tells|disclosed|said|confided|admitted|revealed|disclosed) [me|us|to|her|teacher|school|friend|that|his|him|a|my] [that|me|
      hes|shes|he|she|been|about|her|his|friend|teacher|him] ..3 (hits (me|him|her)|hit (me|him|her)|been hit|hurts (me|him|her)|been
      hurt|hitting|abuse|abused|abusing|beaten|beats|touched|touching|touches|punched|slapped|strangled|kicked|beat|molested|hurting)`,
    `(lock|locks|locked|locking) (me|us|him|her) (in my|in the|in a|in his|out of|out in|outside|in her|up) (room|bedroom|house|
      cupboard|garden|the house|cold|rain|all night|at night|overnight|flat|shed|for hours|all day)`,
    `(starves|starve|starved|starving|refuses to feed|wont feed|doesnt feed|dont feed|not feeding|wont let me eat|doesnt let me eat|not
      allowed to eat|dont let me eat|didnt feed) (me|us|him|her|my|for|the|when|them)`,
    `(abandoned|disowned|disowning|abandoning|kicked out|thrown out|chucked out|outed) (me|us|by (my|mum|dad)|because (im|i)|for
      (being|my)|when i|cos im|and im|tonight|last night)`,
    `(ganging up|gang up|group of (girls|boys|lads|kids)|they all) (on me|keep|are) ..3 (hit|hitting|threatening|bullying|beat|spit|
      jump|me up|fight me|attack)`,
    `(wants|wanna|want|gonna|going) [to] (fight|batter|jump|bang|beat up|beat) me [at|after|tomorrow|on|in|up|because|cos|outside|when|
      for|over]`,
    `(hate|scared|afraid|dread|dreading) ..3 (home|there|house) ..3 (hes|dad|stepdad|shouting|violence|fighting|arguing|arguments|hits|
      drunk|screaming)`,
    `(dad|stepdad|mum|boyfriend|partner|brother|he|she|husband|ex) (is|gets|was|are|s|gets really|gets so|becomes) (drunk|violent|
      aggressive|angry) (and|when|every|all|with|n|again|at|he) ..3 (hits|hit|scared|shouts|smashes|hurts|angry|night|me|time|nasty|
      violent|breaks|punches|throws|kicks|screams|scary|violent)`,
  ],
  not: [
    'drunk ..3 (weddings|wedding|karaoke|christmas|dances|dancing|party|parties)',
    '(flinch|flinches|flinching) ..4 (ref|whistle|ball|penalty|siren|thunder|jump scare|needle)',
    '(shower|bath) ..3 (boilers|boiler|bust|broken|gas|heating|no hot water)',
    '(pull|pulls|pulling|pulled) my hair ..4 (plait|plaits|brush|brushes|brushing|straighten|washing|bun|braid|braids|comb|combs)',
      '(punched|hit|kicked|battered|jumped|attacked|hurt|slapped|punches|kicks|hits|beat) ..4 (boxing|karate|judo|mma|taekwondo|kickboxing|rugby|hockey|wrestling|football|netball|sparring|training|basketball|dodgeball)',
      '(was|been|got) bullied (at|in) (his|her|my) (old|last|previous|primary) school',
      'bullied at (his|her|my) old',
    '(abuse|abused|abusing) (of (power|the (system|trust))|the (system|ref|toilet|privilege)|his (power|position)|it)',
    `(aggressive|violent) (dog|dogs|tackle|game|games|film|films|storm|seagull|seagulls|swan|cat|driver|marketing|cough|diarrhoea|
      reaction)`,
    'verbal abuse (at|to|towards) [the] (ref|referee)',
    '(beat|beats|beating|hit|batters|kicks|smacks) (me|us|him|her|them) (at|in|on|to|by|up (at|on))',
    `(hits|hit|hitting|kicks|slaps|smacks|bites|hurts) (me|us) [when|if|that|with|like|different|up|hard|sometimes|every (time|day)
      (how|that|i)|in the feels|all over] (its cold|i (run|walk|realise|think|bend|sneeze|laugh|eat|stand)|how much|hard that|the feels|
      different)`,
    `(it|this|that|ankle|knee|tooth|back|tummy|shoulder|head|neck|foot|wrist|stomach|finger) (hurts|hurt|hit|hits|kills|bites|beats)
      (me|us|him|her|when|all|if|so|a|every|him when|her when)`,
    '(would|always|sometimes|used to) (beat|kick|push|hurt) (me|us|him|her) (at|in|on|off|up|to)',
    `(call|calls|called|calling|tell|tells|told) (me|us|him|her) [that|im|a|an|back|i|he|she|hes|shes|im being|im so|i am|she was|all|
      was] [a|an|so|being|such a|that|was] (stupid (for|o clock|because|idea|phone|thing|dog|cat|game|things)|(fat|stupid) (cat|dog|
      head))`,
    `(kicked|threw|thrown|chucked|kick|kicking|put|locked|booted) (me|him|her|us) out [of] [the] (class|lesson|lessons|group|team|chat|
      school|band|game|maths|english|xbox|party|shop|club|pub|library|cinema|gym|maccies|mcdonalds|choir|squad|early|by accident|lobby|
      swimming|food court|greggs|assembly|science|house by|until|til|server|call|match)`,
    `(threaten|threatens|threatened|threatening) [to|me with|him with|her with|us with] (take|ground|leave|tell|cancel|stop|ring|call|
      turn|ban|confiscate|walk|sell|detention|remove|run|quit|rain|a detention|report|throw|delete|phone|no|the wifi|not|break up|sack|
      fine|resign|move|exclude|sue|block|go|snow|make|send (him|her|me) to|expel|suspend|bin|close|strike|kick (him|me|her) (off|out of
      (the|class)))`,
    'bully (off|dog|dogs|xl|beef|for you|the system)', 'anti bullying',
    '(bullying) (week|policy|assembly|lesson|ambassador|workshop|poster|officer)',
    `(temper|violent|angry|nasty) (tantrum|tantrums|weather|storm|cut|cough|smell|graze|shock|surprise|cold|birds|emails|letter|rash|
      wasp|insect|fall|burn|bruise)`,
    `(film|ghost|clown|clowns|spider|ride|maths teacher|dog|dentist|dark|that|it|horror|thunder|movie|trailer|halloween|this|spiders|
      geese) (scares|frightens|scaring|terrifies|scared) (me|us)`,
    'on drugs for', '(prescription|prescribed) drugs', '(on|taking) drugs for (his|her|my|a|the)', 'eggshell (paint|white|colour)',
    `(scared|afraid|frightened|nervous) (of|to) (the|my|go|being|tell|be|going|speak|come) (mum (will|would|being|finding|seeing|
      knowing|shouting|and|going)|dad (will|would|being|finding|seeing|shouting|going)|maths|french|driving|teacher|exam|dentist|dog|
      spiders|dark|alone in the dark|home (in the dark|on the|by myself in the|alone in the|late)|[my] (mum|dad|parents) (that|about|my|
      i|what|because i (failed|got|broke|lost|did)))`,
    `(pushed|pushes|pushing|push|shoved|hurt|grabbed|grabs|hit|kicked|spat|threw|throws) [me|us|him|her|at me|on me] (to (do|try|work|
      revise|be|go|apply|succeed)|in the (pool|queue|mud|sea|swing|trolley|canteen|playground|right)|on the (swing|swings|bus)|off the
      (bus|swing|trampoline)|out of the way|feelings|by accident|hard (in training|at)|in front|a hug|and hugged|over playing|for a hug|
      a coffee|a (seat|sandwich|drink))`,
    '(hurt|hit|kicked|hits|hurts) (me|him|her) (by accident|accidentally|playing)',
    '(get|got) (hit|beaten|beat) (by|in|at|with) (a (ball|better|wave|football)|#|the ball)',
    'neglected (my|his|her|to|homework|garden|revision)',
    `shouts at (me|us) (for (being|not|leaving|losing|forgetting|eating|playing|my|the|talking|gaming|running)|to (tidy|do|get|come|
      wake|clean|hurry)|about (my|the|tidying|homework|screen)|because (i|my|im) (didnt|dont|forgot|left|room|late|was|never|broke|
      havent|am))`,
    'starving (me|us|for|and|in|with)',
  ],
}
