/** A weapon carried out of fear, held for others, or found at home. */
import type { Family } from '../shape.ts'

export const weaponCarried: Family = {
  key: 'weapon_carried', topic: 'weapon', level: 'concern', lightly: true, elsewhere: true, denied: 'nothing',
  why: 'A weapon carried out of fear, held for others, or found at home.',
  source: 'danger/README, "Weapon"; domain.md §5.2',
  meets: [
    // Wearing what stops a blade; parcels and hiding places.
    '(stab vest|stab proof|stabproof|stab resistant|body armour|bullet proof vest|bulletproof vest|kevlar|padded vest) & (wears|wearing|wear|bought|ordered|under|wont go out|found|got|asked|asking|goes out|says|started)',
    '(hid|hiding|hide|holding|keeping|minding|looking after|got told to keep|stashed|buried|got told to keep) & (for (a|my) (mate|friend|boy|bro|cousin)|for (them|him|someone|some boys|an older|the olders)|isnt mine|not mine|aint mine) & @edged',
    '(ordered|bought|buying|delivered|parcel|came in the post|order|arrived) & (machete|zombie|rambo|sword|flick knife|balisong|butterfly knife|katana|knuckle duster|crossbow|pepper spray|bb gun|blank gun|hunting knife|combat knife|big knife|throwing knives|lock knife)',
    '(found|finding|find|there is|theres|discovered|came across) & @edged & ((his|her|sock|bedside|back of) ..1 drawer|wardrobe|mattress|under (his|her|the|my) (bed|bath|mattress|pillow|floor)|bath panel|loft|sock|school bag|rucksack|pillow|his room|her room)',
    `@arms & (gave me|give me|handed me|given me|asked me|told me|making me|makes me|passed me) & (hide|hold|keep|mind|look after|stash|
      bury|chuck|get rid|until)`,
    `(knife|knives|blade) & (foot long|inch|inches|teeth|serrated|curved|samurai|jagged|massive|huge|like rambo|two foot|sheath|balisong|
      butterfly) & (bought|ordered|online|internet|found|says|off|amazon|delivered|parcel|came|post|room)`,
    `@arms & (found|hidden|hid|hiding|wrapped|asked me|asking me|gave me|given|got given|hold|holding|keep|keeping|look after|minding|
      stash|stashed|under|inside) & (mattress|bed|wardrobe|bedroom|under his|under my|towel|sock|tshirt|t shirt|carrier bag|bag for|for
      (him|them|my mate|the olders|someone|an older)|olders|elder|pretty sure|think its|i think|locker|loft|shed|behind|school bag|
      waistband|room)`,
    `(take|takes|taking|carry|carrying|carries|bring|brings|bringing|keep|keeps|got) [a|the|my|his|her|one of|with] [kitchen|bread|big|
      little|small|steak|pen] (knife|blade|machete|hammer|screwdriver|shank|axe|zombie|rambo|bat|stanley) & (get me|getting me|got me|
      jumped|scared|in case|on the way|walk|protect|after me|jump me|robbed|stabbed|opps|they said|threat|threatened|safe|everyone does|
      coming home)`,
  ],
  phrases: [
    '(given|got|handed|have|gave me) ..3 @edged to (hide|hold|keep|mind|look after|stash|get rid)',
    'safer (with|when|carrying|having) ..3 @edged',
    '(says|said|told me|reckons|admitted|admits|know|heard) ..2 (he|she) carries ($|now|sometimes|to school|when|and)',
    '(knife|blade|machete|gun|zombie knife) in (his|her|a) ..2 (box|shoebox|trainers box|case|locker|gym bag|man bag)',
    `(spike|shiv|shank|knuckle duster|knuckle dusters|knuckledusters|sharpened (stick|spoon|ruler|screwdriver|metal)) ..5 (bag|blazer|
      pocket|drawer|bed|school|coat|room|sock|him|jacket)`,
    `(getting|get|buying|buy|need) (one|a shank|a knife|a blade|a zombie|tooled up) [too|for me|myself|as well|now] ..3 (everyone|opps|
      scared|protect|safe|jumped)`,
    `(go|going|went|walk|walking|leave|out|back|ends|school|road) ..6 without (something on me|a blade|a knife|my shank|my blade|
      carrying|being strapped|my knife)`,
    `(knife|blade|machete|weapon|shank|gun) ..5 (his|her|my) (bag|room|bed|bedroom|school bag|drawer|wardrobe|coat|pocket|waistband|
      jacket|mattress|pillow)`,
    '(tooled up|strapped up|on strap)',
    `(carry|carrying|carries|carried|holding|hold|hide|hiding|hid|hidden|keep|keeping|stash|stashed|minding|looking after|bought|buy|
      buying|got|brought|taking|take|took|found|find|had|has|have|ordered|bring|bringing|sleep with|sleeping with|given|gave me|gave him|
      selling|know|carrys) [him|her|with|him with|me|a|an|the|his|my|someones|some|their|out|two|loads of|this|his mates|got] [with|
      carrying|a|big|kitchen|huge|massive|large|out|scary|real|rambo|hunting] @sharp [because|cos|for|in|under|on|to|when|just|im|hidden|
      with|and|everywhere|online|from|at|off|every|if|incase|so|around|like|innit|n|wrapped|hes|he|i] ..5 (scared|protection|safe|
      protect|case|incase|them|him|bag|room|bed|mattress|drawer|school|pillow|everyone|opps|wardrobe|someone|jacket|ends|area|coat|
      pocket|jumped|robbed|safety|defend|need|stabbed|everywhere|house|olders|elder|garden|get|dem|worried|threatened|online|his|home|
      now|roads|innit)`,
    `(carry|carrying|carries|carried) [a] (knife|blade|shank|weapon|machete|knives|blades|weapons|shanks|nank|gun|strap|flick knife|
      zombie knife|rambo|screwdriver|acid|hammer)`,
    `(everyone|everybody|mandem|most people|lads|people) [round|in|at|on|from] [my|the|here|our|this] [ends|area|school|estate|block|
      year|way|manor|college|there] (carries|carrys|carry|strapped|carrying|tooled up) (innit|a (knife|blade|shank)|now|nowadays|these
      days|knives|shanks|blades|weapons|because|cos|so|$)`,
    '(for|my own|own) (protection|self defence)',
    `(interested in|obsessed with|photos of|pictures with|pics with|pics of|videos of|posing with|collecting|poses with|video with)
      (knives|guns|weapons|machetes|zombie knives|a knife|a gun|a machete|blades)`,
    `(caught|excluded|arrested|searched|stopped|expelled|suspended|nicked) ..3 (with|for|carrying|having) [a|carrying a|having a|an]
      (knife|blade|weapon|machete|imitation firearm|gun|bladed article|weapons|knives|offensive weapon)`,
    '(shank|nank|rambo|zombie knife|machete) (on me|in my|under my|for|is in|hidden|at home|up)',
    '(stay|stays|staying|always|hes|mandem|im) strapped',
  ],
  unless: ['(paintball|laser tag|airsoft|nerf|archery|clay pigeon|shooting club|shooting range|fencing club|carving pumpkins)'],
}
