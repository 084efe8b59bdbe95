/** A weapon drawn, used, threatened with, or taken out of the house in anger. */
import type { Family } from '../shape.ts'

export const weaponUsed: Family = {
  key: 'weapon_used', topic: 'weapon', level: 'emergency', deed: true, elsewhere: true, denied: 'nothing',
  why: 'A weapon drawn, used, threatened with, or taken out of the house in anger.',
  source: 'danger/README, "Weapon"; domain.md §5.2',
  meets: [
    `@arms & (rucksack|bag|pocket|locker|waistband|blazer|pencil case|coat|sleeve|trousers|jacket) & (in school|at
      school|maths|class|lesson|assembly|not joking|no joke|going to use|showed me|showing|scared|right now|next to me|bus)`,
    `@arms & (outside|at the door|at my door|in the garden|downstairs|in the street|in the park|chasing|coming
      at|running|runs|waving|swinging|pointing|pointed|in his hand|in her hand|in hand|backed out|pulled|pulls|pulled
      out|holding|holds|held|threatening|on the bus|at school) & (my name|shouting|screaming|scared|help|police|at
      (me|us|her|him|mum)|to (me|us|her|him|my|mum)|on (me|us|him|her|my)|looking for|hiding|my
      (mum|sister|brother|mate|friend)|people|everyone|come out|please)`,
    `@arms & (going round|going to his|going there|going after|gonna go|im off|on my way|round there|left|walked out|stormed|ran
      out|took|gone|bringing|taking|brought|packed|tomorrow|in my bag) & (do him|do them|finish (him|them|that|it)|get him|get
      them|getting it|sort him|kill|stab|use it|laughing at|laugh at|show them|gonna pay|regret|gonna hurt|teach (him|them)|that
      lad|revenge|after today|cut (him|them)|shoot|make them|make him|slash|shank)`,
    `(knife|knives|machete|axe|hammer|baseball bat|cleaver|shotgun|rifle|air rifle|hatchet) ..3 (gone|missing|taken|not there|not
      here|out the block|out of the block|from the block|from the drawer|from the kitchen|from the shed) &
      (left|shouting|stormed|angry|row|argument|threat|threatened|ran|said|finish|kill|hurt|gone|rage|raging|temper|scared)`,
    `(shotgun|rifle|air rifle|gun|crossbow|machete|axe|zombie knife|samurai sword) & (left with|gone with|took|taken|walked out|gone
      out|missing|ran off) & (he|she|his|her|son|hes|shes|grandads|dads)`,
  ],
  phrases: [
    '(belly|stomach|face|neck|throat|arm|leg|back|chest|side|cheek) (slashed|stabbed|slit|cut open|sliced|ripped open)',
    `(walking|pacing|going|coming|stomping|running|marching) (up and down|round|about|around|through) ..4
      (with|holding|carrying|waving) (the|a|his|some|her) ..2 (shears|scissors|knife|machete|axe|baseball
      bat|hammer|poker|chain|crowbar|cleaver|sword|gun|golf club|sledgehammer)`,
    `(sat|sitting|stood|standing|waiting|pacing|sits|stands|guarding) ..7 (with|holding) (a|the|his|her|my|our) ..2
      (knife|machete|axe|gun|shotgun|cleaver|baseball bat|crowbar|sword|blade|scissors|rifle|crossbow)`,
    `(shot|shots|shooting|shoot) (at|up) (my|our|his|her|the|a) ..2
      (house|door|window|windows|car|flat|brother|mate|friend|cousin|family|boys|lads)`,
    `(came|come|comes|coming|went|lunged|ran|runs|rushed|flew|going) (at|for) @victim with [a|the|his|her|some]
      [big|massive|kitchen|broken|pair of|smashed|empty] (scissors|bottle|glass|fork|pan|frying
      pan|poker|iron|saw|drill|chisel|spanner|brick|stick|pole|bar|bat|chair|belt|needle|syringe|spade|shovel|rock|razor|peeler|shears|skewer|corkscrew|wrench)`,
    `(something|summat) ..1 (long|big|shiny|sharp|heavy|metal|massive) ..3 (down|up|in|under|inside) (his|their|her)
      (leg|trousers|sleeve|jacket|coat|waistband|joggers|top|tracksuit|hoodie)`,
    `(holding|held|holds|got|with|has) [the|a|some] [pair of] (scissors|bottle|broken
      glass|glass|razor|needle|screwdriver|chisel|fork|petrol|lighter|acid) (to|at|against|on) (my|her|his|mums|me|the baby|the babys)
      ..1 (throat|neck|face|eye|head|stomach|back|sister|brother|baby)`,
    `(chased|chasing|attacked|hit|hitting|threatened|beat|came at|coming at|after|jumped) (me|us|him|her|my|mum) ..2 with (@sharp|
      hammers|bats|poles|bottles|machetes|knives|a bat|a pole|a bottle|a bar|metal|weapons|sticks|a chain|chains)`,
    `(turned up|come round|came round|outside|arrived|at the door|here|at my house|waiting) ..3 with [a|an|his|some|the|their] (@sharp|
      bat|baseball bat|hammer|hammers|bats|weapons|crowbar|metal bar|golf club|pole)`,
    `(pulled|pulls|pulling|drew|drawn|waving|waved|swinging|swung|brandishing|brandished|holding|held|pointed|pointing|points|put|
      flashed|showed|showing|threatened|threatening|threatens|chased|chasing|came at|coming at|come at|attacked|robbed|went for|goes
      for|lunged|lunging|grabbed|grabs|picked up|picking up|took out|got out|using|used|whipped out|running round|running around|walking
      round|going round|held up|stood|standing|outside|rushed|hit|hitting) [me|us|him|her|someone|at|out|my (mum|dad|brother|sister|
      friend|mate|son)|up|mum|with|a|people|round|the|his|everyone|staff|there|teacher] [me|out|with|up|at|using|a|the|by|with his|mum]
      [his|her|a|an|the|some|my|huge|big|massive|kitchen|two|their] @sharp`,
    `(pulled|pulls|pulling|drew|holding|held|points|pointed|pointing|waving|swinging|put|has|got|flashed) [a|his|the|an|out a] [big|
      massive|huge|large|kitchen|out|actual|real|loaded] @sharp (on|at|to|against|in my face|up to|out on|out at|towards|near|in) (me|
      us|him|her|my|his|someone|mum|the|people|throat|neck|face|dad|themselves|everyone)`,
    `(theres|there is|saw|seen|theres been|heres) [a|some] [man|men|boy|boys|guy|lads|lad|kid|someone|people|gang|group|kids|guys|
      bloke|somebody|group of lads|group of boys|massive] [here|outside|in|on|at|who|running|walking|stood|round|there|of|of lads]
      [with|has|have|got|holding|carrying|swinging|waving|about|around|round|outside] [a|an|some|massive|big|his|huge|loads of|their|
      loaded] @sharp`,
    `(man|men|boy|boys|guy|lad|lads|someone|somebody|gang|hes|theyre|they|he|shes|she|dad|stepdad|ex|brother|boyfriend|kid|kids|people|
      bloke|one of them|group|mate|friend|uncle|him|my son|son|daughter|partner|husband|mums boyfriend) [has|have|had|is|are|was|s|all|
      outside|here|still|now|came|standing|stood|walking|running|round|waiting] [got|holding|carrying|with|waving|swinging|hiding|armed
      with|outside|round|in|at the door] [a|an|some|big|massive|the|his|her|huge|our|loads of] [big|massive|huge|loaded|real|kitchen]
      @sharp`,
    `(armed with|carrying|holding|grabbed|took|taken|takes|picked up|got hold of|left with|gone with|ran off with|run off with|walked
      out with|brought|taking|has|stolen|gone out with|out with|hes got|shes got|armed himself with|grabbing) [a|an|the|one of|my|our|
      some|his|her|two|out] [of] [the|a|my|our|his] [big|massive|large|huge|kitchen|carving|bread|sharp|chefs|our|steak] (knife|knives|
      machete|axe|hammer|blade|gun|shotgun|air rifle|crossbow|sword|cleaver|hatchet|screwdriver|acid|baseball bat|crowbar|samurai sword|
      weapon|samurai|meat cleaver|shank|rambo|zombie knife|zombie|flick knife|carving knife|golf club|hunting knife) [from|and|out of|
      out|saying|to|on|him|n|off|said|after|because|hes|at|threatening|missing] [the|a|gone|said|left|ran|his|him|my|walked|run|out|her|
      me|is|hes|threatened|sort|hand|kill|school|someone|anger|of|stormed|chased|hurt|dad|stab] [kitchen|drawer|gone|house|left|off|out|
      ran|kill|sort|hand|block|threatening|rage|someone|someones|garage|shed|anger|temper|argument|him|her|said|me|us|away|bag]`,
    `(knife|knives|machete|hammer|axe|shotgun|gun|kitchen knife|air rifle|samurai sword|big knife|carving knife) (is|has|s|are|was|
      have|from the (kitchen|block|drawer)|is also|has also|and) (missing|gone|been taken|disappeared|not (there|in)|he|shes|hes|not in
      the)`,
    `(missing|taken|gone|took) ..2 (knife|knives|machete|axe|hammer|gun|shotgun|blade|crossbow) ..3 (kitchen|drawer|block|missing|gone|
      bag|with him|with her|house|garage|off|out)`,
    `(going|gonna|about|want|wants|wanna|threatening|threatened|will|ill|if|planning|ready|saying|says hes|said hes|tryna) [to|gonna|
      hes|of|shes|he|comes] [use|go and|going to|gonna|near me|go] (use it|im using it|use this|stab|shank|ched|cheff|shoot|slash|poke|
      dip|splash|wet up|wet|knife|chib|bang|sort) (on|him|her|me|them|someone|somebody|anyone|if|up|whoever|people|out|a|everyone|us|
      the)`,
    `(got|have|carrying|keeping|holding|ive got|brought|on me|with me) [a|my|the|an|got] @sharp [on|in|with|under] [me|my|him|the|us|
      hand|her] [hand|and|n|now|so|ready|bag|pocket|sleeve|jacket|if|pillow] ..4 (use|using|stab|kill|near|comes|touches|come|cut|hurt|
      protect|defend|poke|i will|need|him)`,
    `@sharp (to|at|against|near|on|by|up to|up against) (my|his|her|their|mums|me|our|the|someones|the teachers) (throat|neck|face|
      head|chest|back|stomach|ribs|wrist|side|leg|heart|mouth|son|daughter|mum)`,
    `(been|got|was|were|being|get|just|is) [just] (chibbed|shanked|cheffed|ched|stabbed|shot|shot at|stabbed up|slashed|wetted|dipped|
      splashed|knifed|held at knifepoint|robbed at knifepoint|glassed|macheted)`,
    `(knifepoint|knife point|gunpoint|gun point|drive by|driveby|there was a shooting|theres been a shooting|mass shooting|school
      shooting|shots fired|gunshots|gun shots|shot fired|heard shots|armed police|armed man|armed gang|gang fight|knife fight|machete
      fight)`,
    `(fight|beef|scrap|fighting|brawl|straightener) [with|is|and|outside|theyve|got|they|everyone|hes|people|has] [with|got|has|have|
      have got] [a|some] (knives|machetes|weapons|bats|shanks|blades|hammers|swords|poles)`,
    `(coming|come|came|turned up|pulled up|waiting|outside|roll|rolled|turn up|rolling|after me|chasing me) ..3 with (knives|machetes|
      weapons|bats|shanks|blades|hammers|swords|poles|shanks|guns|a knife|a machete|a gun|a bat|a hammer)`,
    '(throwing|threw|throw|poured|splashed|sprayed) acid',
    `(has|have|had|got|gets|keeps|keep|hes|owns|bought|buys|hiding|with) [a|an|access to a|got a|got] [real|loaded|actual|air|bb|
      pellet] (gun|shotgun|firearm|pistol|handgun|glock|rifle|strap|crossbow|grenade|pipe bomb|explosives) [and|in|on|at|with|under|n|
      to|hes|he|it|now|pointed|out|from|for] [his|him|the|is|hes|he|me|room|bag|car|house|drunk|it|going|waving|threatening|wants|
      pillow|bed]`,
    'someone (pulled|drew|has|got|had) a (knife|blade|shank|machete|gun|nank|rambo) [on me]',
    '(make|making|built|building|made) (a|pipe) (bomb|bombs|pipe bomb|petrol bomb)', 'bomb threat', 'petrol (bomb|bombs)',
  ],
  not: [
    'hammer and (nails|chisel|tongs|sickle)',
    '(shotgun|gun) (mic|seat|wedding|start)',
    `(carving|chopping|peeling|cutting|cooking|whittling|buttering|slicing|dressed|costume) ..5
      (knife|sword|axe|blade|scissors|cleaver)`,
    `(hammer|drill|axe|saw|screwdriver|golf club|baseball bat) and [hes|shes|is|was|were|im]
      (putting|building|fixing|chopping|hanging|mending|knocking (down|in)|making|going to (the|golf|training))`,
    '(rods|rod|fishing|tackle|scouts|camping|stove) ..4 (knife|knives|axe) ..3',
      '(fake|toy|plastic|water|nerf|prop|rubber|wooden|lego|foam|butter|cake|pallet) (knife|knives|gun|guns|sword|axe|bat|blade|pistol)',
      'tattoo of [a] (knife|gun|dagger|sword|blade|pistol|skull)',
    `(knife|knives|gun|axe|hammer|bat|bottle|machete|screwdriver) (crime|amnesty|arch|bin|shop|block|set|sharpener|drawer|and fork|
      lesson|assembly|talk|awareness|fight scene|sellotape|show|emoji|throwing game|toting)`,
    '(knife|gun) crime', '(weapon|weapons) (of|search|training|class)',
    `(hammer|axe|screwdriver|bat|baseball bat|golf club|hammer|sword|crossbow|rifle|penknife|stanley knife) (for|from|to) (work|
      woodwork|dt|school|practice|training|scouts|rounders|the (shed|scouts|toolbox|allotment)|camping|fix|chop|put|hang|build|mend|his
      (job|dad|tools))`,
    `(has|have|had|got|uses|use|using|with|takes|carrying|brought|took|holding|grabbed) [a|his|her|my|the|an|your|own] (hammer|axe|
      screwdriver|bat|baseball bat|golf club|bottle|penknife|knife|bb gun|air rifle|pole) (to (cut|chop|open|peel|put|fix|slice|spread|
      butter|carve|build|hang|eat|play|knock|hit the)|and (fork|nails|spoon|plate|ball|glove|chisel|screws)|for (his|her|my|work|scouts|
      the|cutting|school|dinner|camping|fishing|chopping)|on the (wall|table|side|desk)|in the (drawer|sink|dishwasher|shed|kitchen|
      garage|toolbox))`,
    `(has|have|got|hes|buys|bought|collects|with|had) [a|an|his|some] (collection of|ceremonial|decorative|replica|kirpan|military)`,
    '(big|top|young|smoking|massive|little|hired|glue|heat|nail|massage|spray|staple|paint|caulk|spud|sealant|price|label) gun',
    'gun (tattoo|fingers|ge|show)', 'top guns',
    '(bottle|hammer|bat|pole) (of|bank|time|top|cap|opener|flip|home|mitzvah|fc|field|dance|dancing|position|vault)',
    'acid (rain|reflux|test|house|alkali|base|tongue|jazz)', '(jumped|jump) the gun',
    `shooting (stars|star|hoops|range|club|a|the|for|practice|some|up|team|pains|pain|past|on location|baskets|guard|competition|
      ground|sport|clays|season)`,
    '(photo|film|penalty|music video|video|pea|bamboo|tik tok|trouble|free throw|target|rifle|clay|pigeon) (shooting|shoot)',
    `(poke|poked|dip|bang|sort|splash|wet|knife) [him|her|it|them|me|out|on|a|bowl|the|on facebook|someone] (out (a|my|the|his|with|
      something)|his|in the|on facebook|the paper|an|a|it|with water|my (room|hair|life))`,
    '(going|gonna|wanna|will|about|want|ill) [to] (sort) (out|it|him|her|them|my|the|a)',
    `(going|gonna|wanna|want|about|ready) [to] (shoot|bang) (off|up|a|the|some|me|hoops|him (a|over|up)|her (a|over)|over|down|back|
      home|round|to|you|it|on|for|out|them (a|over))`,
    'use it for (school|work|my)',
    `(ill|will|gonna|can|going to|want to|ready to|wanna|if i) [i] use (it|this) (up|later|for|on (my|the|holiday)|tomorrow|again|when|
      as|to|if (i|we|you|it))`,
  ],
  unless: ['(paintball|laser tag|airsoft|nerf|archery|clay pigeon|shooting club|shooting range|fencing club|carving pumpkins|carving a pumpkin)'],
}
