/** Lists that the phrases share, named as `@name`. Alternatives stand between bars; the notation is that of the phrases. */
import { bodyLists, outLists } from './words-body.ts'
import { ofHarm } from './words-of-harm.ts'

export const lists: Record<string, string> = {
  ...bodyLists, ...outLists, ...ofHarm,
  low: `nothing ..2 (fun|enjoyable|tastes|interests me|excites me|makes me (happy|smile|laugh|feel))|exist|existing|(put on|puts on|
    paint on|force|wear) [on] (a|the|my) (smile|brave face|mask)|every [single] day [is|feels] ..1 (the same|a struggle|a battle|harder|
    worse)|failure|failed at|ashamed|pathetic|loser|disappointment|disappointing|where it all went wrong|cant (function|cope|
    concentrate|face|sleep|eat|get up|think straight|breathe|go on|handle|deal)|noone (cares|understands|likes|wants|loves|texts|
    listens|notices|asks|sees|would)|nobody (cares|understands|likes|wants)|noone to (talk|turn)|no friends|dont have (any friends|
    anyone|friends|noone)|lonely|isolated|abandoned|rejected|unloved|unwanted|nothing to look forward to|nothing matters|nothing helps|
    nothing works|had enough|pointless|no point|whats the point|cant see (a|the|any|it)|no future|hopeless|worthless|useless|empty|numb|
    hollow|broken|miserable|depressed|depression|depressing|anxiety|anxious|panic attacks|self esteem|self worth|hate (myself|my life|my
    body|who|being|everything|living|it here)|give up|giving up|given up|gave up|trapped|stuck in|drowning|exhausted|drained|burnt out|
    worn out|sick of (this|it|everything|life|myself|being|feeling)|tired of (this|it|everything|life|being|feeling|trying|pretending|
    fighting)|done with (this|it|everything|life|people|everyone)|cry|crying|cried|sobbing|tears|hurts|hurting|suffering|in pain|the
    pain|pain i|heartbroken|grief|grieving|left me|dumped me|cheated on me|broke up with me|bullied|bullying|ruined|wasted|my fault|
    blame myself|guilt|guilty|regret|let everyone down|dont deserve|deserve it|therapist|therapy|counsellor|antidepressants|mental
    health|breakdown|struggling|struggle|overwhelmed|overwhelming|nightmares|flashbacks|trauma|traumatised|insomnia|drinking to|drunk
    every|debt|lost everything|lost my (job|home|mum|dad|best|wife|husband|son|daughter)|noone left|nobody left|on my own in|all alone|
    so alone|alone in|alone and|feel alone|feeling alone|no way out|dont know what to do|dont know how to|dont know who|dont care
    anymore|dont feel|no energy|no motivation|cant do this|cant take|dont belong|dont fit in|burden|in the way|get worse|getting worse|
    never get|never be|never going to|never gonna be|better off|wish i (was|could|had|wasnt|didnt)|used to be happy|not ok|not okay|not
    myself|falling apart|losing it|losing my mind|dark|darkness|disgusting|ugly|fat and|hated|hates me|scared of (myself|my|the future|
    everything|being)|please help|goodbye|the end|worth it|life|alive|death|died|dead|dying|rest|peace|suicide|cutting|self harm|end it`,
  offstate: `like a statue|like a zombie|staring at nothing|staring into space|just staring|not making sense|making no sense|not making
    any sense|talking wrong|talking funny|talking rubbish|talking gibberish|talking weird|talking strange|slurring|slurred|out of it|not
    with it|away with the fairies|cant stand up|cant even stand|cant walk straight|cant walk|falling over|fall over|falling about|cant
    stay awake|floppy|limp|twitching|shaking|jerking|dribbling|drooling|foaming|unresponsive|wont move|wont turn over|wont get up|wont
    sit up|cant sit up|not moving|cant move|passed out|blacked out|collapsed|keeled over|wont wake|hallucinating|seeing things|face
    down|went all stiff|eyes rolling|hardly breathing|cant swallow|not responding|wont speak|cant speak`,
  sick: 'being sick|throwing up|vomiting|vomited|thrown up|been sick|puking|puked|spewing|chucking up|whitey|sick everywhere|choking',
  drunk: `drank|drunk|drinking|vodka|gin|whisky|rum|tequila|spirits|wasted|hammered|paralytic|alcohol|bladdered|off (her|his|my) face|
    bottle of (wine|vodka|gin|rum)`,
  kin: 'nan|nans|grandad|mum|mam|dad|brother|brothers|sister|sisters|siblings|auntie|uncle|friend|mate|cousin|boyfriend|girlfriend|baby|twin|son|daughter|husband|wife|niece|nephew',
  brink: `bridge|viaduct|flyover|overpass|multi storey|multistorey|cliff|cliffs|clifftop|rooftop|roof|ledge|tower block|tracks|train tracks|
    railway|railway line|level crossing|parapet|railings|wrong side of|beachy head|top floor|platform`,
  street: `ket|ketamine|mdma|mandy|ecstasy|pinger|pingers|a pill|pills|coke|cocaine|crack|spice|heroin|lean|acid|lsd|shrooms|mushrooms|
    xanax|xans|xan|benzos|balloons|nos|gear|edible|edibles|weed|thc|vape|ghb|speed|drugs|aerosol|deodorant|lighter gas|butane|glue|
    poppers|some stuff|something|lighter fluid|lighter refills|refills|petrol|solvents|fentanyl|a bad one`,
  limbs: 'arm|arms|wrist|wrists|leg|legs|thigh|thighs|hips|hip|ankles|ankle|forearm|forearms|skin|stomach|neck|throat',
  told: `said|told|text|texted|texts|message|messaged|messages|sent|posted|rang|snapchat|story|status|note|letter|voicemail|voice note|
    video|wrote|written|put|group chat|live`,
  vital: `insulin|inhaler|inhalers|puffer|asthma pump|ventolin|epipen|epipens|jext|emerade|adrenaline|auto injector|injector|keppra|keppras|
    lamotrigine|epilim|tegretol|valproate|levetiracetam|carbamazepine|phenytoin|clobazam|midazolam|buccal|hydrocortisone|
    fludrocortisone|prednisolone|steroids|steroid tablets|tacrolimus|anti rejection|immunosuppressants|digoxin|heart tablets|heart meds|
    epilepsy tablets|epilepsy meds|seizure meds|rescue meds|emergency meds|emergency injection|glucagon|hypo kit|glucose tabs|pump|
    dialysis|factor 8|desmopressin|creon|sickle cell meds|pens|his pen|her pen|my pen`,
  ailing: `diabetic|type 1|type one|t1|t1d|epilepsy|epileptic|asthma|asthmatic|anaphylaxis|anaphylactic|nut allergy|allergic|adrenal|
    adrenals|addisons|sickle cell|haemophilia|haemophiliac|cystic fibrosis|transplant|heart condition|heart defect|cardiomyopathy|long qt|
    shunt|dialysis|seizures|has fits|takes fits|kidneys`,
  num: '#|one|two|three|four|five|six|seven|eight|nine|ten|couple of|few|couple',
  to_be: 'being|feeling|getting|gonna be|really',
  so: `so|so bad|so badly|badly|so much|very|to|much|only|all|both|even|always|constantly|still|again|now|sometimes|often|and|every day|
    
    right now|maybe|already|genuinely|desperately|kinda|sorta|kind of|sort of|properly|fully|honest to god`,
  self: 'myself|himself|herself|themselves|themself|themselfs|ourselves',
  my: 'my|his|her|their|our|the|own',
  they: `he|hes|she|shes|they|theyre|theyve|man|men|guy|guys|bloke|blokes|dad|dads|mum|mums|stepdad|stepdads|stepmum|stepbrother|boyfriend|
    
    boyfriends|girlfriend|ex|exs|exes|brother|brothers|bro|sister|uncle|uncles|auntie|aunt|aunty|grandad|grandads|nan|cousin|
    cousins|
    parents|parent|partner|partners|husband|husbands|wife|carer|carers|someone|somebody|people|lads|boys|boy|lad|girls|
    girl|teacher|
    coach|friend|friends|mate|mates|neighbour|neighbours|lodger|babysitter|family|familys|pal|pals|stranger|gang|
    dealer|elder|elders|
    olders|youngers|opps|landlord|imam|priest|vicar|tutor|driver|staff|housemate|flatmate|roommate|bf|woman|
    person|grandfather|
    mother in law|son|daughter|kid|child|everyone|noone`,
  adult: `man|men|guy|guys|bloke|blokes|fella|adult|adults|older boy|older boys|older lad|older lads|older man|older men|older guy|older
    guys|older bloke|older boyfriend|grown man|grown men|grown up|dad|dads|stepdad|stepdads|uncle|uncles|grandad|grandads|grandfather|
    cousin|cousins|brother|brothers|stepbrother|teacher|teachers|coach|coaches|tutor|neighbour|lodger|babysitter|boyfriend|boyfriends|
    partner|partners|husband|friend of my dads|dads friend|dads mate|dads pal|mums partner|carer|vicar|priest|imam|family friend|driver|
    taxi driver|boss|manager|doctor|pal|pals|mate|mates|friend|friends|stranger|someone|he|hes|they|theyre|she|shes|ex|lad|boy|boys|lads`,
  child: `son|daughter|child|children|kid|kids|boy|girl|one|grandson|granddaughter|grandchild|nephew|niece|stepson|stepdaughter|brother|
    
    sister|baby|lad|lass|foster child|foster son|foster daughter|little one|twin|twins|godson|goddaughter`,
  mine: `son|daughter|child|grandson|granddaughter|grandchild|nephew|niece|stepson|stepdaughter|boy|girl|kid|foster child|foster son|
    
    foster daughter|teenager|teen|brother|sister|friend|mate|bestie|best friend|pal|sons|daughters|he|hes|she|shes|him|her`,
  hit: `hit|hits|hitting|punch|punched|punches|punching|slap|slapped|slaps|slapping|smack|smacked|smacks|smacking|kick|kicked|kicks|kicking|
    
    beat|beats|beating|beaten|batter|batters|battered|battering|hurt|hurts|hurting|attack|attacked|attacks|attacking|choke|choked|
    
    chokes|choking|strangle|strangled|strangles|strangling|headbutt|headbutted|headbutts|headbutting|bite|bit|bites|bitten|
    stamped on|
    stamps on|stamping on|burn|burned|burnt|burns|burning|whip|whipped|whips|belt|belted|belts|thump|thumped|thumps|
    clout|clouted|knock|
    assault|assaulted|assaults|assaulting|jump|jumped|jumps|whacked|whacks|whack|punchin|lashes out at|
    lashed out at|swung for|
    swings for|went for|goes for|glassed|twatted|booted|bashed|bashes|pummelled|wallops|walloped|sparked|
    abusing|abuse|abused|abuses|
    harming|harm|harmed|hurtin|shove|shoved|shoves|shoving|drag|dragged|drags|dragging|throttled|
    throttling|throttles|spat on|hammered|
    panned|throw punches at|threw punches at|bullied and hit|torture|tortured|tortures|
    torturing`,
  arms: `knife|knives|machete|machetes|rambo|shank|shanks|nank|zombie|zombie knife|zombie knives|blade|axe|hatchet|cleaver|sword|katana|samurai|
    crossbow|gun|guns|shotgun|pistol|handgun|rifle|air rifle|glock|strap|firearm|baseball bat|crowbar|golf club|iron bar|metal bar|metal pole|
    knuckle duster|broken bottle|hammer|screwdriver|chib|bayonet|taser`,
  body: `face|head|arm|arms|hand|hands|leg|legs|back|stomach|belly|ribs|neck|throat|nose|eye|jaw|mouth|teeth|ear|chest|fingers|wrist|wrists|foot|
    feet|knees|lip|cheek|skull`,
  victim: 'me|us|him|her|them|mum|mam|(my|our|the|his|her) (@kin|boy|girl|little one|wee one|lot)|(the|my|our) (kids|children|babies|little ones)',
  grown: `man|men|bloke|stepdad|uncle|husband|lodger|landlord|coach|teacher|tutor|carer|stepbrother|grandad|neighbour|guy|boss|driver|imam|vicar|
    priest|pastor|instructor|babysitter|dads mate|dads friend|mums friend|mums mate|family friend|doctor|older cousin|adult|brother|stepmum`,
  adultage: '#19-70|nineteen|twenty|thirty|forty|fifty|in (his|her) (20s|30s|40s|twenties|thirties|forties)|twice (my|her|his) age|a lot older|much older',
  online: `roblox|discord|snapchat|insta|instagram|tiktok|fortnite|kik|telegram|whatsapp|yubo|wizz|omegle|minecraft|xbox|ps5|playstation|twitch|
    vrchat|vr|online|game chat|gaming|facebook|an app|the app|the internet|signal|grindr|tinder|monkey app|group chat`,
  abroad: `pakistan|kashmir|india|bangladesh|sylhet|dhaka|lahore|islamabad|karachi|mirpur|punjab|somalia|mogadishu|hargeisa|sudan|nigeria|iraq|
    kurdistan|turkey|albania|romania|gambia|egypt|kenya|nairobi|ethiopia|eritrea|sierra leone|guinea|mali|yemen|afghanistan|iran|ghana|jamaica|
    morocco|algeria|syria|jordan|dubai|sri lanka|vietnam|uganda|congo|back home|abroad|over there|another country|plane|flight|flights|airport|
    flown|one way ticket|ferry`,
  wed: `marry|marries|married|marrying|marriage|a wedding|the wedding|my wedding|her wedding|wedding dress|nikah|nikkah|rishta|engaged|engagement|
    fiance|fiancee|my new husband|husband there|his wife|be a wife|bride|groom|mehndi|dowry|betrothed|promised to`,
  private: `down there|private|privates|private parts|private area|private part|fanny|vagina|willy|penis|dick|cock|bum|arse|ass|boobs|
    breasts|breast|tits|chest|crotch|between my legs|between her legs|between his legs|between legs|inner thigh|thigh|thighs|underwear|
    knickers|pants|bra|genitals|bits|minge|balls|inappropriately|innappropriately|in appropriately|inapropriately|sexually|in a sexual
    way|in places|in my sleep|while i sleep|when im asleep|while i was asleep|when i was asleep|under my clothes|up my skirt|up her
    skirt|up my top|down my pants|down my trousers|where he shouldnt|where they shouldnt|where she shouldnt|without my consent|wrong`,
  pills: `ritalin|concerta|elvanse|olanzapine|risperidone|warfarin|metformin|blood pressure tablets|white tablets|little white tablets|
    tylenol|advil|aleve|excedrin|ambien|klonopin|lexapro|zoloft|prozac|oxycodone|percocet|vicodin|adderall|lithium|medicine cabinet|pain
    killers|sleeping meds|acetaminophen|seroquel|trazodone|gabapentin|lorazepam|temazepam|pills|pill|tablets|tablet|paracetamol|
    ibuprofen|aspirin|painkillers|painkiller|antidepressants|sertraline|fluoxetine|codeine|cocodamol|cocodamols|co codamol|co codamols|ibuprofens|morphine|diazepam|
    valium|xanax|xans|sleeping pills|sleepers|sleeping tablets|meds|capsules|tramadol|pregabalin|zopiclone|propranolol|nurofen|calpol|
    benadryl|nytol|antihistamines|insulin|bleach|antifreeze|weedkiller|rat poison|poison|drain cleaner|beta blockers|citalopram|
    amitriptyline|melatonin|quetiapine|mirtazapine|iron tablets|vitamins|anadin|cleaning products|cleaning stuff|washing capsules|anti
    depressants|anti freeze|panadol|naproxen|dihydrocodeine|methadone|pillpic|heart pills|heart tablets`,
  took: `took|taken|take|takes|taking|swallowed|swallow|swallowing|necked|neck|downed|popped|had|ate|eaten|drank|drunk|chugged|swigged|
    
    scoffed|munched|ingested|done|did`,
  blade: `blade|blades|razor|razors|razor blade|knife|scissors|glass|sharpener|sharpener blade|stanley|scalpel|craft knife|stanley knife|
    
    bladepic|knifepic`,
  sharp: `knife|knives|blade|blades|machete|machetes|gun|guns|shank|shanks|nank|rambo|zombie knife|shotgun|pistol|handgun|firearm|acid|axe|
    
    sword|crossbow|weapon|weapons|flick knife|cleaver|kitchen knife|samurai sword|knifepic|gunpic|glock|rifle|hatchet|meat cleaver|
    
    hammer|lock knife|zombie blade|hunting knife|penknife|screwdriver|stanley knife|chib|strap|big knife|baseball bat|taser|
    gun thing`,
  train: 'train|trains|tube|lorry|lorries|bus|car|cars|traffic|truck|hgv|tram|something|metro|van',
  high: `bridge|flyover|overpass|multi storey|multistorey|car park|roof|rooftop|ledge|cliff|cliffs|viaduct|tower block|tower|balcony|window|
    
    building|edge|the top|crane|scaffolding|pier|parapet|railing|railings|barrier|dual carriageway|overhang|beachy head|
    humber bridge|
    clifton suspension bridge|tyne bridge|forth bridge|severn bridge|block of flats|flats|fire escape`,
  rail: `train tracks|train track|tracks|track|railway|railway line|railway lines|rail line|train line|train lines|rails|railway track|
    
    railway tracks|level crossing|edge of the platform|platform edge|live rail|tram lines|tram tracks|motorway|hard shoulder|m1|m6|
    m25|
    m62|a1|dual carriageway|slip road|central reservation|sidings|train tunnel|railway bridge`,
  water: `river|canal|sea|lake|reservoir|water|weir|quarry|loch|docks|dock|harbour|estuary|quayside|pond|thames|tyne|mersey|severn|
    trent|ouse|tide|waves|sand bank|sandbank|mudflats|mud flats|rocks`,
  asleep: 'wake up|wake|be awake|wake up tomorrow|wake up again|wake up in the morning|waking up',
  gone: `gone|missing|vanished|disappeared|lost|wandered off|wandered away|wandered|ran off|run off|ran away|run away|got out|got away|
    
    escaped|not here|not there|nowhere|not in|not back|not come back|not come home|never came home|not home|away|slipped out|
    
    left the house|walked out|out of my sight|bolted|wondered off|wondered away|snuck out|legged it|went missing|gone missing|
    went off|
    not in his room|not in her room|not in his bed|not in her bed|not answering|out on his own|out on her own|out there|
    out alone|
    separated from`,
  seek: `cant find|cant see|lost|cannot find|couldnt find|cant locate|looking for|searching for|lost sight of|let go of|have lost|ive lost|
    
    weve lost|dont know where|no idea where|lost track of|misplaced|turned my back and|turned round and|havent seen|noone has seen|
    
    noones seen|turned round for`,
  teeny: `(#0-9|one|two|three|four|five|six|seven|eight|nine) (years old|yr old|yrs old|months old|month old|y o|and a half|year (@kid|$))|#10-23 months old|
    toddler|newborn|little one aged|preschooler|pre schooler|(the|little|months old) baby`,
  little: `#0-9|one|two|three|four|five|six|seven|eight|nine|a toddler|a baby|only little|in (reception|nursery|preschool|pre school|infants|
    
    year (1|2|3|4|one|two|three|four)|yr (1|2|3|4)|primary (1|2|3|4|one|two|three|four)|p (1|2|3|4))`,
  class_: `reception|nursery|preschool|pre school|infants|infant school|year (1|2|3|4|one|two|three|four)|primary (1|2|3|4|one|two|three|four)|
    
    key stage 1|playgroup|childminder|childminders`,
  cant: `cant|couldnt|not allowed to|unable to|not able to|im not able to|struggling to|struggle to|canny|barely|hardly|can hardly|
    
    can barely|find it hard to|wont let me`,
  deny: 'not|never|no|isnt|arent|wasnt|werent|hasnt|havent|hadnt|dont|doesnt|didnt|wont|wouldnt|aint|nor|none',
  lightly: `ever|even|been|being|any|a|an|the|had|have|has|got|getting|at all|said|mentioned|talked|talks|talking|spoken|spoke|anything|history of|thoughts of|
    thoughts about|signs of|about|of|like|tried|shown|known|done|to|gonna|going to|thinking of|thinking about|in|on|go and|carry|carries|carrying|use|uses|using|
    taken|take|took|takes|around|known to|known for|worried about|do|does|concerns about|issues with|that|his|her|near`,
  ill: `suicidal|suicide|self harm|self harmed|self harming|self harms|(cut|cutting|hurt|hurting|kill|killing|harm|harming|cuts|hurts) (@self|anyone)|
    overdosed|overdose|in danger|in any danger|danger|hurt|injured|bleeding|weapon|weapons|knife|knives|gun|guns|blade|blades|drugs|drink|alcohol|pills|tablets|
    meds|injuries|bruises|medical (needs|conditions|problems|condition|history)|bullied|bullying|groomed|abused|abuse|violence|violent|threats|threatened|pregnant|
    held|held anywhere|forced|trapped|locked in|followed|homeless|rough|sleeping rough|depressed|stranded|lost|out in the cold|outside|kidnapped|missing`,
  n09: '#1-9|two|three|four|five|six|seven|eight|nine',
  kid: `son|daughter|grandson|granddaughter|grandchild|child|boy|girl|nephew|niece|little one|youngest|wee one|stepson|stepdaughter|godson|goddaughter|foster child|twins|
    children|boys|girls|tot|bab|babby|babbys|babs|littleun|littleuns|little un|littlun|littluns|little ones|youngests|sons|daughters|wee yin|wee man|baby boy|baby girl|bairn`,
  aged09: `@teeny|@n09 year old|@n09 years old|still in nappies|cant talk yet|only (just walks|just walking)|just started (school|reception)|stabilisers|(peppa pig|elsa|paw patrol|bluey|spiderman|frozen) (dress|top|coat|wellies|backpack|rucksack|pyjamas|t shirt|jumper|bag|costume|trainers)|@n09 and a (half|bit)|
    (wee|tiny|little) (thing|mite|dot|tot)|(my|our) @n09 ..1 (year|years)|primary (1|2|3|4|one|two|three|four)|p1|p2|p3|p4|(has|have) @n09 years|@kid ..1 @n09 (and|shes|hes|she|he|never|last|today|yesterday)|@n09 (today|yesterday)|@n09 (last|this) (week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(in|at|from|my|is|a|shes|hes|only|only in|our|the|for) (@class_|infants|p (1|2|3|4)|p1|p2|p3|p4)|year (1|2|3|4|one|two|three|four)|(reception|nursery) (age|aged|class|child|boy|girl)|
    (aged|age|age of) @n09|(just turned|turned|turning|nearly|not even|no even|not quite) @n09|(be|turns|turning) @n09 (next|in|on|tomorrow|soon|this)|@n09 (in|next) (january|february|march|april|may|june|july|august|september|october|november|december|a week|week|month)|
    (hes|shes|he is|she is|who is|whos|he was|she was|theyre|@kid [is|are|was|whos|who is|hes|shes|both]) [only|just|both|about|nearly|almost|not|no|aged|turned|barely|even|still|in|is] @n09|
    (has|have|he|she|hes|shes|of|is|boy|girl|son|daughter) @n09 years|
    (dob|born|birth|birthday) ..4 (2017|2018|2019|2020|2021|2022|2023|2024|2025|2026)|tiny (boy|girl|child|one|tot)`,
  absent: `@gone|@seek|(not|isnt|wasnt|hasnt|havent|didnt|never|cant|wont|couldnt|no) [been|come|got|get|find|made|make|being|be|there|come back|turned] [him|her|them]
    (at|in|in the|back|home|come|came|come out|come back|got off|got out|get off|seen|found|find|see|sign|trace|trace of|turned up|collected|arrived|arrive|returned|return|made it|here|there|with us|
    with me|out of school|picked up|outside)|(noone|noones) [has|have|had] (seen|had|got|has|have|with|knows where)|nowhere|absconded|
    got (out|away|through)|(gone|went|go|goes|going|let|climbed|crawled|slipped|scootered|cycled|rode|walked|wandered|run|ran|bolted|toddled|squeezed|escaped|unlocked|opened) [himself|herself] [off|straight]
    (off|out|away|through|over)|now (hes|shes|he|she) (isnt|gone|not|is not)|theres just (the|his|her)|(out|outside) (since|alone|on his own|on her own|by himself|by herself|somewhere)|
    not by us|(not|wasnt|isnt|never|hasnt) ..2 (on|off|in) the (coach|bus|train|playground|line|park|garden|house|school|yard|car)|(ay|aint|not|never|hasnt|hasn) ..1 (come|came|got|been) (home|back|in)|not at (his|her|their) (nans|mates|friends|dads|mums|aunties)|that was ..3 (hour|hours|mins|ages) (ago|since)|let go of (my|his|her|me) hand|wrong (bus|train)|been round ..2 (twice|estate|everywhere|streets|block)|meant to (drop|bring)|(is|are) open and|on (his|her) own for the first time|packed a ..1 bag|(slipped|sneaked|snuck|wandered|walked|got) (out|off)|(not|never|hasnt|didnt|havent) ..1 (come|came|brought|bring|bringing) ..1 (in|out|back|him back|her back)|(someone|somebody|a man|a woman|not us|stranger) ..3 (collected|picked|took|taken)|(collected|picked up|taken|fetched) ..2 by (someone|a man|a woman|another)|at the (station|docks|river|bus station|train station|airport|services|canal)|(cot|bed|beds|cots|pram|pushchair|car seat|buggy|bunk) ..2 (empty|gone)|(nursery|school|childminder|club|teacher|teachers|nan|dad) ..2 lost (him|her|them)|hide and seek|got lost|(is|was|hes|shes) lost|cant see (him|her|them)|(took|taken) my eyes off|ran from|run from|(last|not) seen|vanished|separated|(picked|took|taken) ..2 by (someone|somebody|a man|a woman|not|strangers)|absent|strayed|empty bed|bed is empty|looked everywhere|
    searched everywhere|look everywhere|search everywhere|all over (for|the place)`,
  hill: `scafell|scafell pike|snowdon|yr wyddfa|ben nevis|helvellyn|kinder|kinder scout|dartmoor|exmoor|bodmin moor|pen y fan|brecon beacons|cairngorms|arthurs seat|mam tor|striding edge|crib goch|
    tryfan|skiddaw|blencathra|pendle|pennines|ingleborough|whernside|slieve donard|mournes|fells|moor|moors|moorland|hillside|mountain|mountains|ridge|summit|crag|munro|peaks|peak district|
    saddleworth|lake district|dales|the hill|the hills|the fell`,
  percent: '#1-9 percent|(phone|phones|battery|its|im|torch) [is|im|at|down to] on #1-9|battery (#1-9|low|nearly gone|about to go|dying)|low battery',
  outdoors: `(outside|outdoors|rough|up a close|in a close|doorway|doorways|bus shelter|bus shelters|bus stop|stairwell|stairwells|underpass|subway|bench|benches|bushes|churchyard|graveyard|church porch|
    cardboard|pavement|bandstand|bin shed|bin store|multi storey|multistorey|car park|public toilets|park toilets|phone box|shop front|derelict|abandoned|squat|arches|allotment|skip|night bus|night buses|under the (stairs|bridge|
    flyover|pier|arches)|under a (bridge|tree|hedge|flyover)|behind [the|a|some] (shops|shop|co op|tesco|asda|lidl|aldi|bins|bin|church|pub|library|station|leisure centre|school|pavilion|garages|supermarket|precinct|chippy|hedge|wall)|
    by the (canal|river|bins|tracks|motorway)|in the (park|woods|bushes|street|streets|cemetery|field|fields))`,
  us: 'i|im|ive|we|were|weve|he|hes|she|shes|my|me|us|him|her|they|them',
  who: `man|men|guy|guys|bloke|blokes|boys|someone|stranger|strangers|creep|weirdo|figure|gang|group|balaclava|balaclavas|bally|ballys|youths|geezer|old man|woman|ex|stalker|hooded`,
  wheels: `car|van|taxi|bmw|audi|golf|transit|range rover|merc|mercedes|moped|mopeds|scooter|motorbike|quad|surron|sur ron|bike|bikes|vehicle|corsa|fiesta|truck|jeep|minibus`,
  carried: `car|van|taxi|hatchback|4x4|vehicle|boot|motor|audi|bmw|people carrier|minibus|transit|truck|cab|lorry|range rover|jeep`,
  awayFrom: `ferry|plane|airport|flight|flights|gatwick|heathrow|stansted|luton|boarding pass|boarding passes|boarding card|eurostar|dover|holyhead|border|abroad|one way ticket|overseas|out of the country|home country|
    turkey|pakistan|india|bangladesh|somalia|poland|romania|spain|france|egypt|iran|iraq|nigeria|ghana|jamaica|morocco|algeria|italy|greece|portugal|germany|ireland|dubai|syria|albania|lithuania|bulgaria|lahore|
    hungary|russia|thailand|jordan|tunisia|sudan|kenya|cyprus|brazil|ethiopia|eritrea|afghanistan|gambia|yemen`,
  relation: 'dad|mum|ex|ex husband|ex wife|ex partner|husband|wife|uncle|auntie|birth mum|birth dad|birth parents|birth family|bio dad|bio mum|real dad|real mum|nan|grandad|grandparents|grandmother|grandfather|dads|mums|partner|stepdad|cousin',
  site: 'snap|snapchat|insta|instagram|tiktok|discord|roblox|fortnite|xbox|ps5|playstation|gaming|wizz|yubo|omegle|tinder|grindr|hoop|facebook|online|the internet|internet|a game|gta|a chat|chat room|reddit|telegram|kik|a dating app|dating app|an app|twitch|whatsapp',
}
