/** A weapon carried out of fear, held for others, or found at home. */
import type { Family } from '../shape.ts'

export const weaponCarried: Family = {
  key: 'weapon_carried', topic: 'weapon', level: 'concern', elsewhere: true, denied: 'nothing',
  why: 'A weapon carried out of fear, held for others, or found at home.',
  source: 'danger/README, "Weapon"; domain.md §5.2',
  meets: [
    `@arms & (gave me|give me|handed me|given me|asked me|told me|making me|makes me|passed me) & (hide|hold|keep|mind|look
      after|stash|bury|chuck|get rid|until)`,
    `(knife|knives|blade) & (foot long|inch|inches|teeth|serrated|curved|samurai|jagged|massive|huge|like rambo|two
      foot|sheath|balisong|butterfly) & (bought|ordered|online|internet|found|says|off|amazon|delivered|parcel|came|post|room)`,
    `@arms & (found|hidden|hid|hiding|wrapped|asked me|asking me|gave me|given|got given|hold|holding|keep|keeping|look
      after|minding|stash|stashed|under|inside) & (mattress|bed|wardrobe|bedroom|under his|under my|towel|sock|tshirt|t shirt|carrier
      bag|bag for|for (him|them|my mate|the olders|someone|an older)|olders|elder|pretty sure|think its|i
      think|locker|loft|shed|behind|school bag|waistband|room)`,
    `(take|takes|taking|carry|carrying|carries|bring|brings|bringing|keep|keeps|got) [a|the|my|his|her|one of|with]
      [kitchen|bread|big|little|small|steak|pen] (knife|blade|machete|hammer|screwdriver|shank|axe|zombie|rambo|bat|stanley) & (get
      me|getting me|got me|jumped|scared|in case|on the way|way to school|walk|protect|after me|jump me|robbed|stabbed|opps|they
      said|threat|threatened|safe|everyone does|coming home)`,
  ],
  phrases: [
    `(spike|shiv|shank|knuckle duster|knuckle dusters|knuckledusters|sharpened (stick|spoon|ruler|screwdriver|metal)|(homemade|home
      made) (knife|weapon|gun|blade|spike)) ..5 (bag|blazer|pocket|drawer|bed|school|coat|room|sock|him|jacket)`,
    `(getting|get|buying|buy|got to get|need) (one|a shank|a knife|a blade|a zombie|tooled up) [too|for me|myself|as well|now] ..3
      (everyone|opps|scared|protect|safe|jumped)`,
    `(go|going|went|walk|walking|leave|out|back|ends|school|road) ..6 without (something on me|a blade|a knife|my shank|my blade|
      protection on me|carrying|being strapped|my knife)`,
    `(knife|blade|machete|weapon|shank|gun) ..5 (his|her|my) (bag|room|bed|bedroom|school bag|drawer|wardrobe|coat|pocket|waistband|
      jacket|mattress|pillow)`,
    '(tooled up|strapped up|on strap)',
    `(carry|carrying|carries|carried|holding|hold|hide|hiding|hid|hidden|keep|keeping|stash|stashed|minding|looking after|bought|buy|
      buying|got|brought|taking|take|took|found|find|had|has|have|ordered|bring|bringing|sleep with|sleeping with|given|gave me|gave
      him|selling|know|carrys) [him|her|with|him with|me|a|an|the|his|my|someones|some|their|out|two|loads of|this|his mates|got] [with|
      carrying|a|big|kitchen|huge|massive|large|out|scary|real|rambo|hunting] @sharp [because|cos|for|in|under|on|to|when|just|im|
      hidden|with|and|everywhere|online|from|at|off|every|if|incase|so|around|like|innit|n|wrapped|hes|he|i] ..5 (scared|protection|
      safe|protect|case|incase|them|him|bag|room|bed|mattress|drawer|school|pillow|everyone|opps|wardrobe|someone|jacket|ends|area|coat|
      pocket|jumped|robbed|safety|defend|need|stabbed|everywhere|house|olders|elder|garden|get|dem|worried|threatened|online|his|home|
      now|roads|innit)`,
    `(carry|carrying|carries|carried) [a] (knife|blade|shank|weapon|machete|knives|blades|weapons|shanks|nank|gun|strap|flick knife|
      zombie knife|rambo|screwdriver|acid|hammer)`,
    `(everyone|everybody|mandem|all of them|half of them|most people|lads|most of them|people) [round|in|at|on|from] [my|the|here|our|
      this] [ends|area|school|estate|block|year|way|manor|college|there] (carries|carrys|carry|strapped|carrying|tooled up) (innit|a
      (knife|blade|shank)|now|nowadays|these days|knives|shanks|blades|weapons|because|cos|so|$)`,
    `(found|find|finding) [a|an|the|some|what looks like a|two|another] [big|large|huge|kitchen|massive|zombie|hunting|rambo|flick]
      (knife|machete|blade|gun|bullets|weapon|weapons|knives|sword|axe|shank|balaclava and a|knuckle duster|taser|zombie knife) [in|
      under|hidden|behind|on|inside|and|wrapped|among]`,
    `(need|want|wanna|getting|get|thinking of|buy|where can i get) [to|a|get|carry|carrying|getting|buy|buying] [a] (knife|blade|shank|
      weapon|gun|machete|strap|something) [to|for|because|cos|in case|incase|just in] ..2 (protect|protection|defend|safety|safe|case|
      myself|scared|after me|carry|me|stab)`,
    '(for|my own|own) (protection|self defence)',
    `(interested in|obsessed with|photos of|pictures with|pics with|pics of|videos of|posing with|collecting|poses with|video with)
      (knives|guns|weapons|machetes|zombie knives|a knife|a gun|a machete|blades)`,
    `(caught|excluded|arrested|searched|stopped|expelled|suspended|nicked) ..3 (with|for|carrying|having) [a|carrying a|having a|an]
      (knife|blade|weapon|machete|imitation firearm|gun|bladed article|weapons|knives|offensive weapon)`,
    `(known to|been known to|might|could|does|think he|think she|may|he does|probably|sometimes|likely to|often|suspect he|worried he)
      [is|be|will|s|she|he|hes] (carry|carries|carrying) [a] (weapon|weapons|knife|knives|blade|something)`,
    '(shank|nank|rambo|zombie knife|machete) (on me|in my|under my|for|is in|hidden|at home|up)',
    'got (a|my) (shank|nank|rambo|blade|chete|skeng|wap|mash|burner|swingers|splash|cutter|flicky) (on me|in|from|off|now|for|under)',
    '(stay|stays|staying|always|hes|mandem|im|got to be) strapped',
  ],
  not: [
      '(fake|toy|plastic|water|nerf|prop|rubber|wooden|lego|foam|butter|cake|pallet) (knife|knives|gun|guns|sword|axe|bat|blade|pistol)',
      'tattoo of [a] (knife|gun|dagger|sword|blade|pistol|skull)',
    `(not known to|never|doesnt|dont|no|not|didnt|isnt|wouldnt|hasnt|havent) (carry|carries|carrying|carried|known to carry|have|bring|
      take) [a|any] (knife|blade|weapon|weapons|knives|blades|gun)`,
    `(carry|carrying|carries) [a|the|my|his|her] (hammer|screwdriver|bat|axe) (for|to) (work|college|training|practice|the (shed|van)|
      his (job|dad)|school)`,
    `(found|find|bought|got|have|had|need|want|ordered|buy|took|take|brought|bring|has|hide|hid) (a|the|my|some|an|his|her) [new|good|
      sharp|decent|bread|kitchen|steak|cheese] (knife|knives|bat|hammer|axe|blade|baseball bat|screwdriver|golf club|pole|taser|rifle)
      (for (the|cooking|food tech|college|school|my (birthday|cooking|job|dad)|cutting|camping|scouts|fishing|his|work|dinner|mum|
      rounders|his (birthday|bday))|in the (drawer|sink|shop|kitchen|cupboard|dishwasher|shed|cutlery|loft|garage)|to (cut|chop|peel|
      carve|open|fix|put|butter|spread)|set|block|on (offer|amazon|the (table|side))|at (ikea|argos))`,
    'carry on',
  ],
  unless: ['(paintball|laser tag|airsoft|nerf|archery|clay pigeon|shooting club|shooting range|fencing club|carving pumpkins)'],
}
