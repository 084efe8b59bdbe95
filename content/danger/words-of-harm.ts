/** Lists of what people do to others, and of whom and with what: `words.ts` takes them in. Same notation. */
export const ofHarm: Record<string, string> = {
  doer: `he|hes|she|shes|they|theyre|theyve|dad|dads|father|fathers|mum|mums|stepdad|stepdads|stepmum|stepmums|brother|brothers|stepbrother|uncle|uncles|boyfriend|boyfriends|bf|
    ex|exs|partner|partners|husband|husbands|fella|fellas|man|men|mans|boys|girls|someone|somebody|gang|cousin|cousins|grandad|grandads|carer|carers|son|sons|daughter|
    daughters|lodger|auntie|aunty|boss|landlord|woman|bloke|blokes|guys|guy|lot of them|(#|two|three|four|five|six|seven|eight|nine|ten) of them|(load|bunch|gang|group|loads) of (them|boys|girls|men|blokes|lads)`,
  hurled: `threw|throws|throwing|chucked|chucks|flung|flings|launched|launches|slung|pushed|pushes|shoved|shoves|slammed|slams|smashed|smashes|banged|bangs|bounced|dragged|
    hurled|lobbed|knocked|knocks|swung|thrown|rammed|yeeted|ragged|cracked|smacked|whacked|pinned|pins|kicked|pulled`,
  hard: `wall|walls|door|doors|doorframe|table|stairs|floor|radiator|window|windows|plasterboard|wardrobe|fridge|telly|mirror|banister|bannister|cupboard|glass|worktop|sink|fence|lamp post|lamppost|
    kerb|kitchen|coffee table|bath|ground|pavement|cabinet|oven|cooker|concrete|fireplace|garden wall|railings`,
  flesh: `lip|lips|eye|eyes|nose|ear|ears|mouth|head|face|cheek|eyebrow|tooth|teeth|jaw|ribs|rib|arm|wrist|hand|fingers|finger|back|leg|legs|cheekbone|collarbone|scalp|skull|chin|neck|shoulder|elbow|ankle|knee|foot|toes|hip|wrists`,
  broken: `open|split|bust|busted|burst|cut|swollen|swelled up|like a balloon|bleeding|pouring|gushing|dripping|broke|broken|black and blue|purple|hanging off|a mess|in bits|smashed|bashed|mashed|
    caved in|smashed in|bashed in|done in|kicked in|stoved in|twisted|out of place|snapped|dislocated|fractured|wont stop bleeding|all blood|covered in blood|full of blood|ringing|knocked out|missing`,
  rage: `drunk|pissed|steaming|bladdered|hammered|off (his|her|their) (face|head|nut)|coked up|coked|lost it|losing it|raging|fuming|kicking off|going mad|going mental|going crazy|gone mad|gone mental|shouting|
    screaming|roaring|in a (rage|temper|mood)|angry|out of control|been drinking|smashing|going off (it|on one)|wild|foaming|furious`,
  armed: `knife|knives|blade|machete|machetes|rambo|rambos|zombie|zombies|zombie knife|sword|swords|samurai|katana|axe|hatchet|cleaver|hammer|screwdriver|crowbar|bat|baseball bat|cricket bat|golf club|
    iron bar|metal bar|pole|scissors|shears|stanley|stanley knife|razor|broken bottle|smashed bottle|broken glass|gun|shotgun|rifle|pistol|handgun|crossbow|strap|shank|shanks|nank|skeng|chete|chetes|ramz|chib|
    taser|acid|carving knife|kitchen knife|bread knife|steak knife|chisel|bayonet|dagger|hunting knife|flick knife|butterfly knife|lock knife|weapon|weapons|firearm|bb gun|air rifle|knuckle duster|
    cosh|wrench|spanner|brick|poker|glock|mac 10|uzi|revolver|zombie killer|pen knife|penknife`,
  edged: `knife|knives|blade|machete|machetes|zombie knife|rambo|sword|samurai|axe|cleaver|gun|shotgun|pistol|handgun|shank|shanks|knuckle duster|crossbow|something like a gun|what looks like a gun|bullets|ammo|balaclava|taser|hammer`,
  shivved: `chinged|chinged up|shanked|cheffed|cheffed up|jooked|juked|jucked|wetted|wetted up|wet up|bored up|nanked|knifed|slashed|slashed up|sliced up|carved up|duppied|murked|merked|
    bladed|shivved|glassed|acid attacked|axed|macheted|stabbed up`,
  holdback: `wont let|wouldnt let|isnt letting|not letting|dont let|doesnt let|isnt let|not let|aint let|never let|not allowed|isnt allowed|cant leave|cant get out|cant go|cant come home|cant get away|not leaving|so (he|she|i|they|we) cant|locks me|locked|
    locks|lock|wont unlock|(keep|keeps|kept|keeping) (her|him|me|us|them) (in|inside|here|there|locked)|no way out|stop (me|her|him) leaving|scared to leave|til i pay|til (its|she|he|ive|i) ..1 (paid|pay|worked)|in secret|only whisper|whispering|whisper|whispered|owe|debt`,
  belongings: 'phone|phones|mobile|passport|passports|papers|documents|id|visa|shoes|trainers|clothes|coat|purse|wallet|bank card|card|cards|money|wages|keys|key|sim',
  keptBack: `took|takes|taken|taking|has|have|got|hes got|theyve got|shes got|keep|keeps|kept|hold|holds|hid|hides|hidden|locked away|wont give|confiscated|confiscates|smashed|snapped|destroyed|burned|burnt`,
  drudgery: `car wash|nail bar|nails|nail salon|farm|restaurant|takeaway|kebab shop|massage|massage parlour|(house|place|room) (with|of|full of) plants|plants|cannabis|factory|building site|barbers|warehouse|picking|packing|
    clean|cleans|cleaning|cook|cooks|cooking|housework|look after ..2 children|shop|hotel`,
  lodging: `hotel|hotels|hotel room|travelodge|travelodges|premier inn|premier inns|airbnb|airbnbs|b and b|bnb|guest house|caravan|motel|ibis|holiday inn`,
  clients: `men|blokes|guys|strangers|punters|old men|different men|lots of men|random men`,
  kinsman: `he|hes|father|stepdad|stepdads|uncle|uncles|grandad|grandads|cousin|cousins|brother|brothers|stepbrother|dad|dads|lodger|lodgers|mums (fella|man|new man|ex)|new (man|bloke|boyfriend|fella)|ex|boyfriend|bloke|man|
    babysitter|carer|neighbour|friend of the family|family friend|dads (mate|friend)|coach|teacher|tutor|vicar|priest|imam`,
  bared: `(tights|knickers|pants|bottoms|trousers|leggings|jeans|bra|underwear|skirt|boxers|clothes|top|dress) [are|is|r|were|was|had been|all] (gone|missing|off|ripped|torn|inside out|undone|half off|round my ankles|round her ankles)|
    no (bottoms|knickers|pants|trousers|clothes|underwear|bra|tights)|naked|undressed|half dressed|half naked|without (my|her|his) clothes|nothing on`,
  aged: `(im|shes|hes|shes only|hes only|im only|is only|is|only|just turned|was|being|aged|about|a|with a|our|my) [a|only|just] (#10-15|ten|eleven|twelve|thirteen|fourteen|fifteen)|(#10-15|eleven|twelve|thirteen|fourteen|fifteen) (years old|yrs old|yr old)|
    (#10-15|twelve|thirteen|fourteen|fifteen) $|(not|isnt) ..2 sixteen`,
  grownAge: `(hes|he is|man|bloke|guy|fella|boyfriend|mate|who is|whos|of|says hes) [who|is|of|about|like|at least|over|nearly|aged|only|called] (#19-70|nineteen|twenty|twenty (two|three|four|five|six|seven|eight|nine)|thirty|forty|fifty|sixty|thirty (one|two|three|four|five|six|seven|eight|nine))|
    in (his|her|their) [early|mid|late] (20s|30s|40s|50s|twenties|thirties|forties|fifties)|#19-60 odd|grown man|older man|grown bloke|twice (her|his|my) age|old enough to be|grey hair|married man`,
  courting: `babe|baby this|baby|love you|loves me|loves her|darling|gorgeous|beautiful|sexy|pretty|kissing|kissed|kiss|kisses|cuddling|cuddle|all over (her|him|me)|on his lap|sleep with|sleeping with|slept with|sleeping together|in bed|bed|wine|vodka|drink|drinking|booze|
    drunk|naked|lingerie|condoms|relationship|affair|his wife|run off|ran off`,
  sealed: `hands (tied|taped|bound|cable tied|zip tied|are tied|are taped)|tied up|tape over|taped (up|my|his|her)|blindfold|blindfolded|gagged|hood over|bag over (my|his|her) head|cable ties|cable tied|zip ties`,
  seen4: `slowed down|slowing down|slows down|slow down|slowly|crawling|crawls|alongside|next to (me|us|her|him)|beside (me|us|her|him)|pulled up|pulling up|pulls up|stopped|keeps stopping|#2-9 times|twice|three times|four times|again|staring|stares|looking at (me|us|her|him)|looks at (me|us|her|him)|watching|
    window down|windows down|windows|beeping|shouting|coming back|come back|going round and round|round and round|round the block|circling|following|keeps driving|same one|behind (me|us|her|him)`,
  barred: `court order|the order|order against|restraining order|non mol|non molestation|injunction|banned|bail|not allowed|isnt allowed|not meant to|not supposed to|isnt meant|isnt supposed|prison|out of prison|refuge|safe house|moved us|tracking|tracker|airtag|air tag|tracked|abusive|
    ran from|hiding from|escaped|used to hit|nearly killed`,
}
