/** A thing in somebody's hand and what it is for: petrol and a lighter, a knife for a teacher, a hammer for a sister, acid kept just in case. */
import type { Family } from '../shape.ts'

const thing = `(knife|knives|blade|blades|machete|machetes|hammer|claw hammer|axe|hatchet|cleaver|screwdriver|crowbar|bat|baseball bat|golf club|golf clubs|iron bar|metal bar|pole|scissors|stanley|stanley knife|razor|bottle|glass|gun|shotgun|pistol|crossbow|zombie|zombie knife|rambo|shank|sword|chisel|wrench|spanner|brick|acid|taser|bb gun|catapult|hockey stick|rolling pin|frying pan|poker|saw|drill|nail gun|air rifle|air gun|kitchen knife|bread knife|carving knife|flick knife|lock knife|penknife|blade thing|chib|nunchucks|knuckle duster|knuckledusters|belt buckle|saucepan|cricket bat)`

export const inHand: Family = {
  key: 'in_hand', topic: 'weapon', level: 'emergency', deed: true, elsewhere: true, denied: 'nothing',
  why: 'Whoever pours petrol, brings a knife for somebody, or has gone for a child with a hammer will do it, or has.',
  source: 'danger/README, "Weapon" (present, used, threatened); domain.md §5.2',
  phrases: [
    `(gone|went|going|came|coming|come|goes|comes|ran|running|charged|lunged|flew|swung|had a go|lashed out) ..1 (for|at|after|towards) ..6 (with|holding|swinging|waving) ..2 ${thing}`,
    `(attacked|threatened|hit|whacked|chased|cornered|held|swiped|jabbed|threatening|attacking|chasing|smacked|clobbered|stabbing|poking|slashed) ..6 (with|using|holding) ..2 ${thing}`,
    '(poured|pouring|pours|tipped|splashed|throwing|thrown|threw|chucked|doused|covered|soaked|sprayed) ..4 (petrol|lighter fluid|white spirit|paraffin|diesel|turps|accelerant|meths) ..8',
    '(petrol|lighter fluid|white spirit|paraffin|meths) ..10 (lighter|match|matches|light it|flick|flicking|set fire|burn|torch)',
    '(lighter|match|matches|flicking|flicks) ..12 (petrol|lighter fluid|white spirit|paraffin|gas is on|gas on|turned the gas)',
    '(set|setting|light|burn|burning|torch|torching) ..1 (fire to|alight|on fire) ..3 (house|flat|me|him|her|us|room|car|bed|sofa|door|my mum)',
    '(gonna|going to|will|ill|hell|shell|says|said|threatening|threatened) ..4 (burn|torch|blow up|set fire to|set light to|petrol bomb|firebomb) ..2 (house|flat|place|us|down|me|car|home|it down|her|him|mum)',
    `(bringing|brings|bring|brought|taking|take|took|got|has|having|hiding|hid|packed) ..2 ${thing} ..3 (in|to|into|for|at) ..2 (school|college|tomorrow|class|lesson|mr|mrs|miss|sir|teacher|him|her|them|the fight|the link|the meet|sports day|the bus|form)`,
    `(gonna|going to|ill|will|hes gonna|shes gonna|planning to|wants to|plan to) ..1 (stab|shank|slash|glass|shoot|knife|chef|ching|juk) ..2 (mr|mrs|miss|sir|teacher|him|her|them|someone|somebody|everyone|that|people|his|the)`,
    `(he|she|hes|shes|they|theyre|dad|stepdad|brother|son|daughter|ex|someone|man|boyfriend|uncle) ..1 (has|had|got|is holding|holding|is waving|waving|swinging|is swinging|picked up|grabbed|pulled out|pulled|drew|keeps picking up|sat with|stood with|sharpening) ..2 (knife|machete|hammer|claw hammer|axe|hatchet|cleaver|crowbar|crossbow|shotgun|gun|zombie knife|baseball bat|sword|screwdriver|scissors) ..8 (me|us|my|mum|her|scared|screaming|shouting|door|kitchen|help|please|stairs|smashing|outside|room|kill|going)`,
  ],
  meets: [
    `${thing} & (group chat|groupchat|told everyone|told people|snap|story|posted|saying|said|says|gonna|going to|hes gonna|planning|bringing) & (school|teacher|mr|mrs|miss|sir|class|tomorrow|monday|lunch|him|her|someone) & (stab|use it|for mr|for him|for her|do him|get him|not messing|means it|serious|scared|hurt|kill|bringing|shank) ~28`,
    '(petrol|gas|lighter|matches|fire|paraffin) & (poured|sofa|carpet|curtains|house|turned on|flicking|flicks|light it|threatening|says hell|gonna burn|under the door|letterbox) & (he|she|dad|mum|stepdad|ex|brother|hes|shes|they|us|me) ~22',
    `(pulled|pulls|drew|got out|took out|whipped out|lifted|showed|showing|flashed) ..2 (a|his|the|this|some) ..2 ${thing} & (me|us|him|her|my|bus|park|school|shop|phone|money|bike|run|ran|scared|threatened) ~20`,
  ],
  not: [
    '(costume|costumes|halloween|fancy dress|dressed as|dressing up|panto|pumpkin) ..14',
    '(chicken|cake|bread|veg|onions|pizza|dinner|cooking|baking|diy|shelf|shelves|ikea|dt|woodwork|design tech|nail|nails|wall|picture|garden|hedge|tree|logs|pumpkin|paintball|cricket|golf|rounders|baseball|costume|halloween|fancy dress|lego|minecraft|film|lyrics|art|craft|food tech|cadets|barbecue|bbq|lawnmower|strimmer|mower|generator|chainsaw|kart|moped|scooter) ..12',
    `${thing} ..10 (chicken|cake|bread|veg|cooking|baking|diy|shelf|dt|woodwork|cricket|golf|rounders|baseball|costume|halloween|fancy dress|minecraft|film|lyrics|food tech|barbecue|bbq)`,
    '(dog|cat|puppy|seagull|toddler|fly|wasp|spider) ..8',
    '(water|juice|coke|drink|milk|wine|ketchup|perfume|hot water) bottle',
    '(got|get|fill|filling|filled|put|run out of|ran out of|smell of|stinks of|price of|cost of) ..2 (petrol|diesel) ..8',
  ],
}

export const keptByThem: Family = {
  key: 'kept_by_them', topic: 'weapon', level: 'concern', elsewhere: true, denied: 'nothing',
  why: 'Something sharp or burning kept just in case, and missed when it is not there: fear, and near to use.',
  source: 'danger/README, "Weapon" (carrying out of fear, found at home); domain.md §5.2',
  phrases: [
    '(naked|not safe|unsafe|exposed|safer|safe) ..2 (without|with|when i have|if i have|carrying) (it|one|my|a|the) ..2 (on me|on man|flicky|flick knife|blade|knife|shank)',
    '(its|got|ive|carry|carrying|have|keep|it is) ..4 (only a|just a|lil|little|small|a|tiny) ..1 (flick knife|flicky|penknife|pen knife|blade|shank|lock knife|butterfly knife|bread knife|kitchen knife|knuckle duster|screwdriver|acid|chib|zombie) ..8',
    '(bottle|bottles|stuff|liquid|container|sports bottle|lucozade bottle) ..8 (battery acid|acid|ammonia|drain cleaner|bleach|corrosive) ..10 (case|pals|mates|protect|everyone|carry|carries|found|room|bag|his|her)',
    '(battery acid|acid|ammonia) ..10 (just in case|in case|protection|all his (mates|pals)|everyone carries|bottle in|in a bottle|in his|in her)',
    '(found|find|there is|theres|discovered) ..6 (flick knife|penknife|blade|machete|zombie knife|knuckle duster|taser|pepper spray|bb gun|imitation gun|bullets|bullet|cartridges|balaclava) ..6 (room|bag|bed|drawer|coat|wardrobe|pocket|locker|shed|his|her)',
    '(everyone|all my mates|all his pals|all the lads|mandem|they all) ..2 (has|have|got|carry|carries|keeps) (one|them|something|a blade|a knife) [on them|now|these days|innit|tho|in case|just in case]',
  ],
  not: [
    '(swiss army|fishing|scouts|cadets|chef|catering|butcher|farm|tool|toolbox|dads|carpet|dt|art|craft|school project|plasterer|car) ..8',
    '(i|he|she|we) ..6 (fishing|scouts|cadets|catering|toolbox)',
    '(everyone|all my mates|they all) ..2 (has|have|got) (one|them) ..4 (phone|bag|coat|trainers|ps5|iphone|for christmas)',
  ],
}
