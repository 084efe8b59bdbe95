/** A weapon drawn, used, threatened with, or taken out of the house in anger. */
import type { Family } from '../shape.ts'

export const weaponUsed: Family = {
  key: 'weapon_used', topic: 'weapon', level: 'emergency', lightly: true, deed: true, elsewhere: true, denied: 'nothing',
  why: 'A weapon drawn, used, threatened with, or taken out of the house in anger.',
  source: 'danger/README, "Weapon"; domain.md §5.2',
  meets: [
    // Gone, and a weapon with them.
    `(gone off|gone out|left|ran off|run off|went out|walked out|stormed out|gone) ..2 (with|and taken|carrying|holding) ..2 (shotgun|air
      rifle|rifle|gun|crossbow|machete|kitchen knife|carving knife|axe|pistol|knife|hammer) & (he|she|hes|shes|son|lad|daughter|my|him|
      her)`,
    `@arms & (outside|at the door|in the garden|downstairs|in the street|in the park|chasing|coming at|running|runs|waving|swinging|
      pointing|pointed|in her hand|in hand|backed out|pulled|pulls|pulled out|holding|holds|held|threatening|on the bus|at school) & (my
      name|shouting|screaming|scared|help|police|at (me|us|her|him|mum)|to (me|us|her|him|my|mum)|on (me|us|him|her|my)|looking for|
      hiding|my (mum|sister|brother|mate|friend)|people|everyone|come out|please)`,
    `@arms & (going round|going to his|going there|going after|gonna go|im off|on my way|round there|left|walked out|stormed|ran out|
      took|gone|bringing|taking|brought|packed|tomorrow|in my bag) & (do him|do them|finish (him|them|that|it)|get him|get them|getting
      it|sort him|kill|stab|use it|laughing at|laugh at|show them|gonna pay|regret|gonna hurt|teach (him|them)|that lad|revenge|after
      today|cut (him|them)|shoot|make them|make him|slash|shank)`,
    `(shotgun|rifle|air rifle|gun|crossbow|machete|axe|zombie knife|samurai sword) & (left with|gone with|took|taken|walked out|gone out|
      missing|ran off) & (he|she|his|her|son|hes|shes|grandads|dads)`,
  ],
  phrases: [
    '(belly|stomach|face|neck|throat|arm|leg|back|chest|side|cheek) (slashed|stabbed|slit|cut open|sliced|ripped open)',
    `(walking|pacing|going|coming|stomping|running|marching) (up and down|round|about|around|through) ..4 (with|holding|carrying|waving)
      (the|a|his|some|her) ..2 (shears|scissors|knife|machete|axe|baseball bat|hammer|poker|chain|crowbar|cleaver|sword|gun|golf club|
      sledgehammer)`,
    `(sat|sitting|stood|standing|waiting|pacing|sits|stands|guarding) ..7 (with|holding) (a|the|his|her|my|our) ..2 (knife|machete|axe|
      gun|shotgun|cleaver|baseball bat|crowbar|sword|blade|scissors|rifle|crossbow)`,
    `(came|come|comes|coming|went|lunged|ran|runs|rushed|flew|going) (at|for) @victim with [a|the|his|her|some] [big|massive|kitchen|
      broken|pair of|smashed|empty] (scissors|bottle|glass|fork|pan|frying pan|poker|iron|saw|drill|chisel|spanner|brick|stick|pole|bar|
      bat|chair|belt|needle|syringe|spade|shovel|rock|razor|peeler|shears|skewer|corkscrew|wrench)`,
    `(something|summat) ..1 (long|big|shiny|sharp|heavy|metal|massive) ..3 (down|up|in|under|inside) (his|their|her) (leg|trousers|
      sleeve|jacket|coat|waistband|joggers|top|tracksuit|hoodie)`,
    `(chased|chasing|attacked|hit|hitting|threatened|beat|came at|coming at|after|jumped) (me|us|him|her|my|mum) ..2 with (@sharp|
      hammers|bats|poles|bottles|machetes|knives|a bat|a pole|a bottle|a bar|metal|weapons|sticks|a chain|chains)`,
    `(turned up|come round|came round|outside|arrived|here|waiting) ..3 with [a|an|his|some|the|their] (@sharp|bat|baseball bat|hammer|
      hammers|bats|weapons|crowbar|metal bar|golf club|pole)`,
    `(pulled|pulls|pulling|drew|drawn|waving|waved|swinging|swung|brandishing|brandished|holding|held|pointed|pointing|points|put|
      flashed|showed|showing|threatened|threatening|threatens|chased|chasing|came at|coming at|come at|attacked|robbed|went for|goes for|
      lunged|lunging|grabbed|grabs|picked up|picking up|took out|got out|using|used|whipped out|running round|running around|walking
      round|going round|held up|stood|standing|outside|rushed|hit|hitting) [me|us|him|her|someone|at|out|my (mum|dad|brother|sister|
      friend|mate|son)|up|mum|with|a|people|round|the|his|everyone|staff|there|teacher] [me|out|with|up|at|using|a|the|by|with his|mum]
      [his|her|a|an|the|some|my|huge|big|massive|kitchen|two|their] @sharp`,
    `(pulled|pulls|pulling|drew|holding|held|points|pointed|pointing|waving|swinging|put|has|got|flashed) [a|his|the|an|out a] [big|
      massive|huge|large|kitchen|out|actual|real|loaded] @sharp (on|at|to|against|up to|out on|out at|towards|near|in) (me|us|him|her|my|
      his|someone|mum|the|people|throat|neck|face|dad|themselves|everyone)`,
    `(theres|there is|saw|seen|theres been|heres) [a|some] [man|men|boy|boys|guy|lads|lad|kid|someone|people|gang|group|kids|guys|bloke|
      somebody|massive] [here|outside|in|on|at|who|running|walking|stood|round|there|of|of lads] [with|has|have|got|holding|carrying|
      swinging|waving|about|around|round|outside] [a|an|some|massive|big|his|huge|loads of|their|loaded] @sharp`,
    `(man|men|boy|boys|guy|lad|lads|someone|somebody|gang|hes|theyre|they|he|shes|she|dad|stepdad|ex|brother|boyfriend|kid|kids|people|
      bloke|group|mate|friend|uncle|him|my son|son|daughter|partner|husband|mums boyfriend) [has|have|had|is|are|was|s|all|outside|here|
      still|now|came|standing|stood|walking|running|round|waiting] [got|holding|carrying|with|waving|swinging|hiding|armed with|outside|
      round|in] [a|an|some|big|massive|the|his|her|huge|our|loads of] [big|massive|huge|loaded|real|kitchen] @sharp`,
    `(armed with|carrying|holding|grabbed|took|taken|takes|picked up|left with|gone with|ran off with|brought|taking|has|stolen|out with|
      hes got|shes got|grabbing) [a|an|the|one of|my|our|some|his|her|two|out] [of] [the|a|my|our|his] [big|massive|large|huge|kitchen|
      carving|bread|sharp|chefs|our|steak] (knife|knives|machete|axe|hammer|blade|gun|shotgun|air rifle|crossbow|sword|cleaver|hatchet|
      screwdriver|acid|baseball bat|crowbar|samurai sword|weapon|samurai|meat cleaver|shank|rambo|zombie knife|zombie|flick knife|carving
      knife|golf club|hunting knife) [from|and|out of|out|saying|to|on|him|n|off|said|after|because|hes|at|threatening|missing] [the|a|
      gone|said|left|ran|his|him|my|walked|run|out|her|me|is|hes|threatened|sort|hand|kill|school|someone|anger|of|stormed|chased|hurt|
      dad|stab] [kitchen|drawer|gone|house|left|off|out|ran|kill|sort|hand|block|threatening|rage|someone|someones|garage|shed|anger|
      temper|argument|him|her|said|me|us|away|bag]`,
    `(going|gonna|about|want|wants|wanna|threatening|threatened|will|ill|if|planning|ready|saying|says hes|said hes|tryna) [to|gonna|hes|
      of|shes|he|comes] [use|go and|going to|gonna|near me|go] (use it|use this|stab|shank|ched|cheff|shoot|slash|poke|dip|splash|wet up|
      wet|knife|chib|bang|sort) (on|him|her|me|them|someone|somebody|anyone|if|up|whoever|people|out|a|everyone|us|the)`,
    `@sharp (to|at|against|near|on|by|up to|up against) (my|his|her|their|mums|me|our|the|someones|the teachers) (throat|neck|face|head|
      chest|back|stomach|ribs|wrist|side|leg|heart|mouth|son|daughter|mum)`,
    `(knifepoint|knife point|gunpoint|gun point|drive by|driveby|mass shooting|school shooting|shots fired|gunshots|gun shots|shot fired|
      heard shots|armed police|armed man|armed gang|gang fight|knife fight|machete fight)`,
    '(throwing|threw|throw|poured|splashed|sprayed) acid',
    `(has|have|had|got|gets|keeps|keep|hes|owns|bought|buys|hiding|with) [a|an|got a|got] [real|loaded|actual|air|bb|pellet] (gun|
      shotgun|firearm|pistol|handgun|glock|rifle|strap|crossbow|grenade|pipe bomb|explosives) [and|in|on|at|with|under|n|to|hes|he|it|
      now|pointed|out|from|for] [his|him|the|is|hes|he|me|room|bag|car|house|drunk|it|going|waving|threatening|wants|pillow|bed]`,
    '(make|making|built|building|made) (a|pipe) (bomb|bombs|pipe bomb|petrol bomb)',
    'petrol (bomb|bombs)',
  ],
  not: [
    'i get stabbed in (act|scene|the play|our play)',
    '(act|scene) (#|one|two|three|four|five) [but|its|of]',
    'hammer and (nails|chisel|tongs|sickle)',
    '(shotgun|gun) (mic|seat|wedding|start)',
    `(hammer|drill|axe|saw|screwdriver|golf club|baseball bat) and [hes|shes|is|was|were|im] (putting|building|fixing|chopping|hanging|
      mending|knocking (down|in)|making|going to (the|golf|training))`,
    '(rods|rod|fishing|tackle|scouts|camping|stove) ..4 (knife|knives|axe) ..3',
    `shooting (stars|star|hoops|range|club|a|the|for|practice|some|up|team|pains|pain|past|on location|baskets|guard|competition| ground|
      sport|clays|season)`,
  ],
  unless: ['(paintball|laser tag|airsoft|nerf|archery|clay pigeon|shooting club|shooting range|fencing club|carving pumpkins|carving a pumpkin)'],
}
