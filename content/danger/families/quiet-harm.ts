/** Harm done to oneself by inches: food, drink, urges, knuckles on a wall; and what a parent finds in a drawer. */
import type { Family } from '../shape.ts'

export const quietHarm: Family = {
  key: 'quiet_harm', topic: 'self_harm', level: 'concern', elsewhere: true, denied: 'nothing',
  why: 'Not eating to be in control, drinking to sleep, an urge drawn on the arm, bloody tissues in a drawer: somebody should ask.',
  source: 'danger/README, "Self-harm" and "Suicide" (passive hopelessness)',
  meets: [
    '(did|done) it again & (leg|arm|arms|thigh|wrist|stopped|clean|hate|blade|skin|cut|tissue|tissues|sleeves|bleeding)',
    `(lost all interest|lost interest|wont come out|wont leave (his|her) room|stopped seeing|doesnt wash|not washing|stays in bed) &
      (stone|weight|eat|eating|weeks|months|cries|sleep|school|everything|friends) & (he|she|his|her|hes|shes) ~22`,
    `(ymca|hostel|foyer|supported lodgings|supported housing|placement|refuge|shelter|landlord|nightstop) & (asked (him|her|me) to
      leave|told (him|her|me) to leave|evicted|kicked|chucked|barred|wont have (him|her|me) back|given notice|threw) ~16`,
    `(removed|taken|moved) ..3 from (her|his|my|their|the) (dad|mum|stepdad|parents|uncle|birth family|last home) & (because|what he
      did|what she did|abuse|hurt|social services|court) ~20`,
    `(spent|stay|stayed|staying|slept|stopping|kipped) & (boy|bloke|man|guy|woman|someone|people) ..4 (dont|barely|hardly|not) ..2 know
      & (i|im|ive|he|she|hes|shes) ~18`,
    `(bouncing|hopping|moving|going|passed) (from|between|round) ..1 (house|houses|sofa|sofas|place|mate|mates|floor|pillar) & (to|
      whose|next|another|every|dont know) & (he|she|shes|hes|i|im|ive) ~14`,
    `(burn|burns|burned|burning|burnt) ..2 (myself|herself|himself|arm|arms|skin|leg|legs) & (lighter|cigarette|fags|hob|iron|
      straighteners|deodorant|aerosol|ice and salt|eraser|rubber|candle|on purpose) ~16`,
    `(pull|pulls|pulling|pulled|picks|picking|bites|biting|pinch|pinches|scratch|scratches|scratching|digs|digging) ..3 (hair|skin|
      scabs|nails|arms|face|legs|eyelashes|herself|himself|myself) & (bleeds|bleed|bleeding|raw|bald|clumps|when (im|shes|hes)|
      stressed|upset|anxious|cant stop|till|until|sores) ~16`,
    `(cuts|scars|marks|scratches|burns|slashes|lines|plasters|bandage|bandages) ..4 (arm|arms|leg|legs|thigh|thighs|wrist|wrists|
      stomach|hips|ankles) & (hides|hiding|hid|seen|saw|found|noticed|sleeves|hoodie|admitted|wont say|covered|cat|new|fresh|teacher|
      school|pe|nurse|friend|asked) & (her|his|she|he|hers|on) ~20`,
    `(throw|throwing|threw|bring|brings|bringing|chuck|chucking) ..2 (up|back up) & (on purpose|after (every|tea|dinner|meals|eating|
      lunch)|every meal|fingers|deliberately|so i dont|lose weight|fat|toilet after) ~16`,
    `(empty inside|so low|very low|been low|feels empty|numb|dead inside|hollow|feels nothing) & (weeks|months|lately|all the time|every
      day|every night|wont talk|wont eat|stopped|since|not sleeping|doesnt sleep|wont come out|stays in (her|his) room|hardly) & (she|
      he|shes|hes|been|my (son|daughter)) ~18`,
    `(cant|dont|struggling|struggle|hard) ..2 (cope|coping|carry on|keep going|go on|do this|do it|take it|take much|handle) & (anymore|
      any more|no more|much longer|no longer|on my own|with any of|w any|much more|all of it|any of it) ~12`,
    `(so|dead|really|very|proper|just|am|im|feel) ..1 (tired|done|drained|exhausted|finished|over it|fed up) & (of (everything|fighting|
      trying|life|living|pretending|it all|all of it|being)|with (everything|life|it all|living|being)|everyone|fighting) ~10`,
    `(hate|hates|hating|cant stand|loathe|disgusted) ..2 (myself|herself|himself|who i am|my life|my body|what i see|being me|his life|
      her life) & (so|much|everything|i|he|she|always|every|said|says|worthless|ugly|fat|look|mirror) ~12`,
    `(noone|nobody|no one|none of them|not one) ..2 (gets|understands|cares|listens|likes|notices|wants|asks|would notice|would care|
      misses|texts) & (it|me|anymore|carry on|alone|like this|tired|whats the point|him|her|anyway|im|gone|lonely) ~12`,
    `(overdose|od|tablets|pills|stomach pumped|psych ward|sectioned|crisis team|suicide attempt|attempt|tried to (hang|kill|end)|
      inpatient|cahms ward) & (last (year|month|summer|week|christmas)|year (7|8|9|10|11)|(years|yrs|months) (ago|back)|when (i|he|she)
      was|history|previous|before|in hospital|used to|twice|in (2022|2023|2024|2025)) ~14`,
    `(assaulted|abused|groomed|raped|touched|beat|beaten|hit|hurt|attacked|stabbed|exploited|locked|trafficked|neglected) & ((years|yrs|
      year|months) (ago|back)|when (i|he|she) (was|were) (#|little|small|young|a child|in (primary|year))|used to|before (he|she|we|i)
      (came|moved|was)|last placement|birth (mum|dad|family|parents)|real (dad|mum)|in year (#|7|8|9|10)|went to court|old (school|
      house|foster)) & (him|her|me|he|she|i|his|my) ~20`,
    `(dont|not|wont|stopped|havent|hasnt|refusing to|aint|barely|hardly|doesnt|only) ..3 (eat|eating|eaten|ate|food) & (control|in
      control|just water|gum|calories|fat|weight|wobbly|shaky|faint|dizzy|empty|since (friday|saturday|sunday|monday|tuesday|wednesday|
      thursday)|(#2-9|two|three|four|five) days|a week|weigh|weighing|scales|ribs|skinny) ~20`,
    `(not|aint|havent|hasnt|nothing|no) ..3 (eat|food|eaten|ate|meal|anything to eat) & (since (friday|saturday|sunday|monday|tuesday|
      wednesday|thursday|the weekend)|for days|(#2-9|two|three|four|five) days|shaky|wobbly|faint|dizzy|weak) ~16`,
    `(make|makes|making|made|force|forcing) (myself|herself|himself) (sick|throw up|puke|be sick|vomit) & (tea|dinner|meal|meals|eat|
      eating|food|every|after|fat|bathroom|heard|again|weight|binge) ~20`,
    `(fingers down|bingeing|binging|binge and|purging|purge|laxatives|diet pills|water fasting) & (throat|sick|bathroom|fat|food|weight|
      every|i|she|he|her|his) ~14`,
    `(urge|urges|craving|tempted|itching|want|wanting|wanna|need|dying) ..3 (cut|cutting|self harm|scratch myself|burn myself|hurt
      myself|do it again|harm) & (elastic|band|ice|draw|drawing|instead|keep|again|back|trying|so bad|cant stop|resist|arm|skin) ~18`,
    '(urge|urges) & (again|back|arm|skin|draw|drawing|ice|elastic|instead|clean|relapse|resist|strong|bad|cut|harm|razor|blade) ~14',
    `(cut|cutting|cuts|scratched) ..2 (a bit|bit|a little|little) ..2 & (last night|again|yesterday|earlier|today|this morning|on my|not
      deep)`,
    `(cut|cuts|scratches|scratched|did it) & (not deep|not bad|only (little|small)|just (little|small)|shallow|superficial) & (last
      night|again|yesterday|earlier|today|arm|arms|leg|legs|wrist|thigh) ~14`,
    `(found|find|finding|seen|noticed|there are|theres|there is|saw) & (bloody|bloodstained|blood stained|blood on|with blood|blade|
      blades|razor blade|sharpener|razors|broken razor|pulled apart razor) & (drawer|bed|sheets|tissues|tissue|hidden|phone case|pillow|
      bin|sleeve|sleeves|sock|mattress|pencil case|under|towels|wardrobe|tin|make up bag|makeup bag) & (her|his|she|he|my) ~22`,
    `(long sleeves|wears long|hoodie|keeps covered|covers (her|his)|hides (her|his)|wont let me see|wont show me) & (arm|arms|legs|
      wrists|all weathers|heat|summer|hot) & (her|his|she|he) ~18`,
    `(hit|hits|hitting|bang|bangs|banging|punch|punches|punching|smash|smashing|headbutt|headbutts|bash|whack|whacks) ..3 (head|hand|
      hands|fist|fists|knuckles|it) ..2 (off|against|on|into) ..1 (wall|walls|door|floor|desk|bath) & (angry|mad|upset|stressed|on
      purpose|when|all the time|keeps|bruised|bruises|every time|calm|until) ~18`,
    `(drinking|drunk|drinks|drink|vodka|cider|pissed|wasted|smashed) & (every weekend|most nights|every night|most days|every day|each
      night|before school|get to sleep|to sleep|to cope|to forget|numb it) & (12|13|14|15|16|twelve|thirteen|fourteen|fifteen|stand|
      hardly|vodka|cider|cans|nights|comes|he|she|im|i) ~20`,
    `(gets out of bed|get out of bed|get up|gets up|get dressed|wash|shower) & (barely|hardly|doesnt|wont|cant|stopped) & (use|point|
      bother|worth|low|empty|numb|weeks|cries|crying|dark) ~18`,
    `(whats|what is|what|see|seeing|cant see|dont see|no) ..2 (the point|the use|point) & (owt|any of it|in anything|any more|anymore|of
      me|of life|of living|of it all|in any of it|in life|going on|carrying on|bother|barely|hardly|hes|shes|he|she) ~12`,
    'camhs & (getting worse|worse than|depressed|depression|very low|so low|severe|self harm|hurting) ~18',
    `(hostel|shelter|refuge|nightstop|night stop|housing|council|yha|b and b) & (turned (him|her|me|us) away|wouldnt take|wont take|
      would not take|to young|full|no beds|not 16|not 18|under 16|under 18|not old enough|no room) & (where|nowhere|told|gone|go|
      tonight|him|her|me) ~24`,
    '(run|ran|runs|running) out of (sofas|mates|friends|places|floors|options|people) & (sofa|stay|sofas|sleep|places|mates|floors|go) ~18',
    `(staying|stopping|sleeping|been at|kipping|crashing|sofa surfing|bouncing) ..3 (mates|friends|different|sofas|floors|places) &
      (none of them|no one will|noone will|nobody will|wont have|sick of (him|her|me)|run out|had enough of (him|her|me)|outstayed) ~22`,
    '(kicked|chucked|booted|slung|lobbed|thrown|turfed|hoofed) ..2 out & (dont know|no idea|not sure|no clue) ..1 where ~14',
    `(dont|doesnt) recognise (anything|nothing|any of|where|this place|anywhere|the) & (lost|round here|bus|alone|dark|stuck|phone|no
      idea|dont know) ~14`,
    `(years|yrs|year|months) (ago|back) & (man|bloke|boy|guy|woman|someone) & (kept me|kept her|kept him|locked me|locked her|locked
      him|held me|wouldnt let me (go|leave|out)) ~20`,
  ],
  phrases: [
    '(dont|cant|not|wont) ..2 (be|live|feel|stay|go on|keep living) like this (forever|anymore|any more|no more|any longer|much longer)',
    `(head|heads|mind|minds) [is|isnt|has] (not right|all over the place|a mess|messed up|battered|in bits|not good|in a bad place|all
      over)`,
    '(punish|punishing|punishes) (myself|herself|himself)',
    '(eat|eats|eating) ..3 (one thing|one meal|an apple|nothing|once|half) ..1 (a day|all day)',
    `(not sure|dont know|no idea|no clue|unsure|god knows) where (im|i|he|she|hes|shes|ill|il) ..2 (sleep|sleeping|kip|kipping|crash|
      crashing|stopping) [tonight|later|now]`,
    `(said|says|told|keeps saying|keeps on|reckons|talks) ..6 (wont|not|isnt|doesnt|dont) ..3 (here|around|about|live|make it|see) ..2
      (christmas|birthday|results|summer|prom|new year|much longer|long|20|21|18|twenty|next year)`,
    '(whats|what is) the (point|use) [of|in] (any of it|anything|owt|all of it|it all|me|being here|carrying on)',
    '(cut|cutting) (a bit|a little) ..1 (last night|again|yesterday|earlier|this morning)',
  ],
  not: [
    '(tablets|prescription|prescriptions|meds|medication) (need|needs|want) (picking|collecting|getting) ..12',
    '(holiday|hotel|airbnb|uni|cut off|festival)',
    '(cut|cuts) ..2 (finger|thumb|hair|fringe|nails|chin|lip|knee|toe|foot|grass|onion|cake|shaving)',
    '(food|bug|tummy|chip|chippy|travel) (poisoning|bug|sickness)',
    '(water|coffee|tea|milk|squash|hot chocolate|red bull|energy drinks) (every|most)', '(dog|cat|period|nosebleed|nose bleed|nose)',
    '(homework|revision|maths|pe|school|lesson)', '(class|lesson|science|maths|english|assembly|detention|cinema|library|shop|gym|club)',
  ],
  unless: [
    '(she|he) is (10|ten) ..1 months', 'ramadan', 'fasting for', 'nosebleed', '(sponsored|charity) fast',
  ],
}
