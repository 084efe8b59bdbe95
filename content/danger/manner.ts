/** How a thing is said: long ago, still, denied, or as a figure of speech. Sources: danger/README (past, negation), domain.md §5.3. */

/** Said as past: a deed told with one of these close by is a concern, unless it goes on. */
export const past = [
  '(last|previous|other) (year|month|summer|winter|autumn|spring|christmas|easter|term|time)', '@num (years|months) (ago|back)',
  '(years|months|ages|yonks) (ago|back)', 'a (year|month|few months|few years|couple of years|while|long time) (ago|back)',
  'a long time ago', 'long ago', 'couple (of years|years|months|of months) ago', 'few (years|months|yrs) (ago|back)',
  `when (i was|he was|she was|we were|they were|im) (@num|little|younger|small|young|in|a child|a teen|a teenager|a baby|a girl|a boy|
    growing up|at primary|about|around|only|like|teen)`,
  'when i were (@num|little|young|younger|a child)',
  'in (january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|aug|sept|sep|oct|nov|dec)',
  'in (year|yr) #', 'in (2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025)', 'used to', 'in the past',
  'as a (child|young child|little girl|little boy|teen|teenager|baby|girl|boy)', 'back (then|when)', 'back in (the (day|past|summer|winter|spring|autumn)|year|primary|school|lockdown|covid|my|2019|2020|2021|2022|2023|2024)', 'previously', 'history of',
  'previous', 'years since', 'in primary [school]', 'at the age of', 'aged #3-17', 'at age', 'from age', 'from the age of',
  'my childhood', 'growing up', 'was little', 'in (lockdown|covid|reception)', 'its in the past', 'happened before', 'has before',
  'since recovered', 'years old when', 'when i was at (school|primary|college)', 'at (12|13|14|15|16|8|9|10|11)',
] as const

/** Only right after what was done: "I got kidnapped once", "he has overdosed before". */
export const pastAfter = [
  'once', 'before', 'a while ago', 'ages ago', 'years ago', 'as well before', 'previously', 'in the past',
   'one time', 'already', 'twice',
] as const

/** Goes on, or is new: "now", "again", "still", "keeps". One of these close by keeps a deed an emergency. */
export const still = [
  'at once', 'all at once', 'in one go',
  'now', 'right now', 'again', 'still', 'tonight', 'today', 'last night', 'this morning', 'this afternoon', 'this evening', 'this week',
  'yesterday', 'keeps', 'keep', 'at the moment', 'currently', 'since', 'every (night|day|time|week|weekend)', 'always', 'all the time',
  'another', 'last week', 'days ago', 'hours ago', 'mins ago', 'the other (day|night)', 'ever since', 'continues', 'to this day',
  'scared hes', 'think hes', 'think shes', 'hours',
  '(is|its|are|booked|be|fly|flying|getting married|wedding) in (january|february|march|april|may|june|july|august|september|october|november|december)',
] as const

/** Turns a thing into its opposite when it stands just before. */
export const not = [
  'not', 'never', 'dont', 'doesnt', 'didnt', 'isnt', 'arent', 'wasnt', 'werent', 'havent', 'hasnt', 'hadnt', 'wont', 'wouldnt', 'noone',
  'noones',
  'nothing', 'neither', 'nor', 'aint', 'none',
] as const

/** May stand between the "not" and the thing: "not really going to", "never ever been". */
export const between = [
  'ever', 'even', 'been', 'being', 'got', 'get', 'any', 'gonna', 'going', 'wanna', 'want', 'to', 'a', 'the', 'have', 'had', 'has',
  'having', 'that', 'i', 'he', 'she', 'they', 'im', 'hes', 'shes', 'theyre', 'is', 'was', 'are', 'be', 'at', 'all', 'in', 'about',
  'think', 'anything', 'anyone', 'as', 'though', 'planning', 'tryna', 'trying', 'thinking', 'of', 'on', 'actively', 'remotely',
  'currently', 'you', 'were', 'would', 'will', 'its', 'it', 'thats', 'feeling', 'feel', 'him', 'her', 'them', 'with', 'id', 'ill',
  'hed', 'anywhere', 'near', 'or', 'ive', 'me', 'try', 'do', 'this', 'believe', 'seriously', 'your', 'exactly',
] as const

/** Takes the "not" away again: "I can't believe", "why not", "not only". */
export const notNot = [
  'only', 'stop', 'know', 'tell', 'care', 'just', 'let', 'leave', 'say',
] as const

/** …and before it: "why not", "a reason not to", "trying not to". */
export const notNotBefore = [
  'why', 'reason', 'reasons', 'trying', 'tryna', 'hard', 'harder', 'try', 'fighting', 'struggling', 'if', 'whether', 'or',
] as const

/**
 * Whole-message denials: a closed list. Where these and small words make up all of the message, nothing is raised;
 * any other "not" beside a wish to die leaves a concern (danger/README, lesson 2).
 */
export const denials = [
  `[i|he|she] (dont|doesnt|never|didnt|havent|hasnt|has never|have never) [ever] (self harm|self harmed|sh|cut|cuts|drink|smoke|vape|do
    drugs|take drugs|take anything|use anything)`,
  `(has never|never|hasnt|doesnt|didnt|not) [ever|once|even] (said|mentioned|talked|talks|spoke|spoken|talking|threatened|shown|harmed|
    hurt|thought) [anything|signs|any|about|of|to|herself|himself|like|bad] [about|of|like|signs] (suicide|self harm|self harming|that|
    killing (himself|herself)|hurting (himself|herself)|wanting to die|anything|anything like that|it|herself|himself|it)`,
  `[he|she|i|ive|shes|hes|has|have] never [ever|even] (self harmed|self harms|harmed (himself|herself|myself)|tried anything|been
    suicidal|overdosed|hurt (anyone|himself|herself|myself)|had suicidal thoughts)`,
  `(im|hes|shes|i was|were|its|that) not [at all] [@to_be] (suicidal|in danger|in any danger|hurt|injured|bleeding|unsafe|in trouble|
    self harming|cutting|using drugs|drunk|high|being hurt|being forced|being followed|trapped|scared|at risk|a risk|ill|unwell|missing|
    serious|dying|dead|going to die|depressed|pregnant)`,
  '(i|he|she) (isnt|wasnt|arent) [at all] (suicidal|in danger|hurt|injured|bleeding|unsafe|being hurt)',
  `not [at all] (suicidal|in danger|hurt|injured|bleeding|self harming|unsafe|that i know of|gonna die|gonna (do|try) anything [stupid|
    silly|bad])`,
  `[im|hes|shes|i] (not|wont|wouldnt|never|never would|would never|dont|didnt|havent|hasnt|doesnt|isnt) (gonna|wanna|ever|go and|have|
    be|tryna|planning to|planning on|thinking of|thinking about|want to) (hurt|hurting|kill|killing|harm|harming|cut|cutting|do|doing|
    hurted) (myself|himself|herself|anything|anything stupid|anything silly|anything like that|anything bad|it|that|owt)`,
  `[i|he|she] (wont|wouldnt|would never|never would|havent|hasnt|didnt|dont|doesnt|didnt mean to|wasnt tryna|never|will never|never
    tried to|never wanna) (hurt|kill|harm|cut|do|hurting|killing|done|harmed|try) (myself|himself|herself|anything|anything stupid|
    anything silly|anything to myself|it|that|owt|nothing)`,
  `[i|he|she] (dont|doesnt|didnt|never|dont actually|havent wanted to|do not) (wanna|want to|wanted to|feel like|want) (die|dying|kill
    myself|be dead|hurt myself|end it|end my life|do it|kill himself|kill herself)`,
  `(i|he|she|i have|ive|hes|shes) (havent|hasnt|didnt|not|never) (taken|took|had|drank|drunk|swallowed|used|done|smoked|hurt) [any]
    (anything|nothing|any|any pills|pills|any tablets|tablets|any drugs|drugs|any meds|meds|owt|alcohol|any alcohol|drink|myself|an
    overdose|no pills|no drugs)`,
  `(havent|hasnt|didnt|not) (taken|took|had|drank|swallowed|done|take) (anything|nothing|any|any pills|any tablets|any drugs|owt|an
    overdose|tablets)`,
  `(no|nothing|none|zero|any) (weapons|weapon|knife|knives|pills|tablets|drugs|drink|alcohol|self harm|injuries|medical needs|medical
    conditions|suicidal thoughts|thoughts of suicide|overdose|blades|guns|threats|bruises|cuts|blood|danger|suicide|abuse|violence|
    medication|meds|concerns)`,
  `(noone|no one|nobody) [is|has|s|was|ever] (hurting|hurt|making|forcing|forced|made|touching|touched|hitting|hit|following|
    threatening|threatened|keeping|kept|holding|harming|bullying|grooming|blackmailing|chasing|stopping|after) (me|him|her|us) [do
    anything|to do anything|do owt|here|anywhere|to|i dont want to|against my will|against his will|against her will]`,
  `(hes|shes|theyve|theyre|he|she|they|he has|my dad|my mum|dad|mum|dads|mums|my dads|my mums|stepdad) (never|hasnt|didnt|doesnt|dont|
    not|havent|isnt|wouldnt|would never) (ever|even) (hit|hits|hurt|hurts|touched|touch|hitting|hurting|touching|threatened|laid a hand
    on|lay a finger on|laid a finger on|harm|harmed|abused) (me|us|him|her|anyone)`,
  `(hes|shes|theyve|theyre|he|she|they|he has|my dad|my mum|dad|mum|dads|mums|my dads|my mums|stepdad) (never|hasnt|didnt|doesnt|dont|
    not|havent|isnt|wouldnt|would never) (hit|hits|hurt|hurts|touched|touch|hitting|hurting|touching|threatened|laid a hand on|lay a
    finger on|laid a finger on|harm|harmed|abused) (me|us|him|her|anyone|a fly)`,
  `(noones|no ones) (hurting|making|forcing|touching|hitting|following|threatening|keeping|holding|after) me [here|to do anything|do
    anything|against my will]`,
  'not known to (carry|have|use|self harm|take) (weapons|a knife|knives|drugs|anything|weapon)',
  `(he|she|i|they) (doesnt|dont|never|wouldnt) (carry|carries|have|use|take) [any|a|no] (weapons|knife|weapon|knives|drugs|blade|
    anything)`,
  'i never said (i wanted to die|that|i would hurt myself|anything|i would|i wanted to|i was suicidal|i was gonna)',
  '(he|she|they|mum|my mum|dad) (made|making) (that|it|this|it all) up',
  'nothing (has happened|happened|like that|bad|is wrong|going on|wrong)',
  'not (really|at all|anything|being|that|me|now|anymore|today)', 'im not gonna',
] as const

/** Plain denials, which hold whatever else is said beside them, unless that is a second thought (`secondThoughts`) or danger of its own. */
export const plainDenials = [
  '(has|have|hes|shes|he|she|ive|i) never [ever|once|even] (harmed|hurt|cut) (himself|herself|myself)', '(has|have|did) (he|she) ever (hurt|harmed|cut) (himself|herself) no', '(noone|nobody) [has|is|ever|s] [ever] (hurt|hurting|harmed) (me|him|her|us)', '(no|any) concerns (about|of|regarding) self harm',
  `(no reason to|dont|not|never had any reason to|nothing to make me|no sign|no signs|wouldnt) (think|believe|suspect|worry|say) [that|
    hes|shes] (he|she|hes|shes|he is|she is) [would|could|might|is|was|gonna|will|has] [ever|been] (hurt|harm|kill|cut|self harm|do|
    hurting|harming|self harming|suicidal) [himself|herself|anything]`,
  `(@deny|would never|know of any|aware of any) [@lightly] [@lightly] [@lightly] [@lightly] @ill [of any kind|or anything|like that|or
    owt|at all]`,
  `(noone|noones) [is|has|was|ever|even|here|would|else|has ever] (@hit|touched|touching|making|made|forcing|forced|following|followed|
    keeping|kept|holding|held|threatening|threatened|bullying|bullied|grooming|blackmailing|chasing|stopping|after|laid) (me|him|her|us)
    [do anything|stay|or nothing|or anything]`,
  `(hes|shes|theyve|he|she|they|dad|dads|mum|mums|stepdad|boyfriend) (never|hasnt|didnt|doesnt|dont|not|havent|isnt|wouldnt) [ever|even|
    been|would] (@hit|touch|touched|touching|threatened|laid a finger on|lay a finger on|laid a hand on) (me|us|him|her|anyone|a fly)
    [or nothing|or anything|or owt]`,
] as const

/** With one of these beside it a denial may be no denial: "not suicidal, just don't want to wake up". */
export const secondThoughts = [
  'but', 'though', 'although', 'except', 'think', 'thinking', 'thought', 'thoughts', 'wish', 'feel', 'feeling', 'feels', 'felt',
  'sometimes', 'anymore', 'yet',
  'until', 'unless', 'if', 'want', 'wanna', 'wants', 'wanted', 'die', 'dead', 'dying', 'wake', 'sleep', 'tomorrow', 'alive', 'live',
  'living', 'life', 'exist',
  'disappear', 'end', 'over', 'point', 'stop', 'stops', 'scared', 'hurry', 'quick', 'help', 'before', 'used', 'months', 'weeks', 'days',
  'years', 'since',
  'lately', 'recently', 'worse', 'hate', 'goodbye', 'keep', 'keeps', 'again', 'pain', 'idea', 'how', 'more', 'care', 'cares', 'believe',
] as const

/** Small words that may stand beside a denial without changing it. */
export const smallWords = [
  'wanted some space', 'wanted space', 'needed some space', 'wanted a break', 'needed a break', 'or hurt myself', 'or kill myself', 'or anyone',
  'skint', 'grumpy', 'moody', 'homesick', 'like that', 'talked about', 'anything like that', 'or', 'we', 'us', 'nope', 'knackered',
  'hangry', 'stupid', 'lazy',
  'id', 'ive', 'ill', 'hed', 'shed', 'has', 'have', 'he has', 'she has',
  'no', 'yes', 'ok', 'im', 'i', 'is', 'its', 'all', 'good', 'fine', 'safe', 'honest', 'promise', 'swear', 'down', 'dont worry', 'not',
  'sad', 'fed up', 'upset', 'tired', 'bored', 'annoyed', 'annoying', 'angry', 'pissed off', 'chilling', 'thanks', 'thank you', 'but',
  'and', 'so', 'at', 'my', 'nans', 'mates', 'friends', 'house', 'home', 'hes', 'shes', 'theyre', 'you', 'know', 'x', 'xx', 'xxx', 'a',
  'bit', 'the', 'with', 'sorry', 'please', 'any', 'nothing', 'anything', 'never', 'or', 'mean', 'lonely', 'stressed', 'mad', 'now',
  'well', 'right', 'today', 'anymore', 'was', 'messing', 'joking', 'that i know of', 'as far as i know', 'me', 'mum', 'dad', 'sisters',
  'aunties', 'auntys', 'strict', 'nice', 'need', 'needed', 'space', 'some', 'to be', 'for', 'a while', 'be', 'being', 'silly', 'stupid',
  'like', 'that', 'she', 'he', 'him', 'her', 'at all', 'hun', 'mate', 'bro', 'hungry', 'cold', 'worried', 'scared of', 'ever', 'out',
  'to', 'about', 'it', 'drama', 'queen', 'if thats what you mean', 'if thats what your asking', 'gonna', 'shouts', 'shout', 'moody',
  'far as i know', 'none', 'on me', 'medical', 'problems', 'needs',
  'wanna be here', 'want to be here', 'wanna stay', 'want to stay', 'happy', 'dont even drink', 'of any kind', 'aware of',
] as const

/** Games, films, books and lessons: what is said within a few words of them is not about real life. */
export const elsewhere = [
  `(in|on|playing|play|played|at|by|from|lost|of) [a|the|my|this|some] (gta|cod|fortnite|minecraft|roblox|warzone|fifa|call of duty|
    valorant|apex legends|rust|csgo|skyrim|zelda|elden ring|among us|mario|mario kart|sims|the sims|overwatch|halo|pubg|counter strike|
    career mode|zombies mode|dark souls|red dead|sea of thieves|game|video game|fc25|fc 25|boss fight|round #)`,
  `(gta|cod|fortnite|minecraft|roblox|warzone|fifa|call of duty|skyrim|elden ring|among us|my sims|final boss|career mode|creeper|
    subnautica|terraria|valheim|phasmophobia|brawl stars|genshin|pokemon|stardew|hogwarts legacy|black ops|lethal company|rocket league|blox fruits|bedwars|
    zombies|headshot|respawned|respawn|npc|spawn)`,
  `(in|on|from|watching|watched|saw|seen|of) [a|the|this|that|my|an|last nights] (film|movie|show|book|play|series|episode|documentary|
    song|music video|netflix|eastenders|corrie|hollyoaks|emmerdale|casualty|the news|horror|horror film|anime|podcast|disney film|game
    of thrones|stranger things|squid game|top boy|peaky blinders)`,
  '(see|seen|seeing|watch|watched|watching|catch) [last nights|the|that|this] (corrie|coronation street|eastenders|hollyoaks|emmerdale|casualty|holby|love island|traitors|strictly|bake off|film|episode|match|doctor who|squid game)',
  'watched a film where', 'the (character|main character|villain|actor)',
  `(romeo and juliet|macbeth|hamlet|othello|an inspector calls|lord of the flies|of mice and men|harry potter|hunger games|suicide
    squad|walking dead)`,
  `(essay|coursework|homework|project|presentation|assembly|lesson|(a|the|our|school|police|another) talk|documentary|podcast|debate|
    poster|revision|lecture|campaign|charity|fundraiser|training|course|policy) (about|on|for|against)`,
    `(suicide|self harm|abuse|bullying|drugs|knife crime|county lines|fgm|grooming|domestic violence|mental health) (awareness|
      prevention|week|assembly|lesson|talk|day|month|training|course|policy|charity|workshop|poster)`,
  `(talk|lesson|assembly|workshop|video) (about|on) [about|on] (county lines|knife crime|drugs|self harm|suicide|bullying|grooming|
    abuse)`, '(paintball|laser tag|dodgeball|water fight|snowball fight|pillow fight|play fighting|nerf)',
    '(fancy dress|halloween|costume|cosplay)',
] as const

/** People of real life, and words that begin another thought: what is said beyond one of them is no longer about the game. */
export const realLife = ['dad', 'dads', 'mum', 'mums', 'stepdad', 'stepdads', 'stepmum', 'boyfriend', 'girlfriend', 'brother', 'sister',
'uncle', 'ex', 'partner', 'husband', 'wife', 'parents', 'grandad', 'nan', 'cousin', 'carer', 'myself', 'teacher', 'family', 'because',
'but', 'and', 'so', 'when', 'then', 'since', 'after', 'until'] as const

/** Figures of speech that silence whatever they overlap with. */
export const idioms = [
  `(spurs|arsenal|united|city|liverpool|chelsea|leeds|villa|everton|newcastle|england|celtic|rangers|defence|defending|referee|var|my team|this
    team) [is|are] (gonna|going to|will|gonna be going to|nearly|literally) kill me`,
  `(hitting|hit|hits|smacking|bashing|battering|whacking|whacked|attacking) (me|us|him|her) with (his|her|a|the|my|their) ..2 (teddy|cushion|balloon|
    soft toy|cuddly toy|plushie|pool noodle|lightsaber|snowball|snowballs|sock|foam sword|feather|inflatable)`,
  '(stabbed|stabs|stabbing|stab) (me|us|him|her) in the back (telling|by|like|over|for|saying|going|with|when she|when he|to)',
  `(test|exam|maths|homework|lesson|essay|assembly|meeting|queue|lecture|film) ..8 (throw|chuck|jump|launch|fling|yeet) [myself]
    (out|off|in|into) ..2 (window|bridge|cliff|bin|sea|roof)`,
  `(kill|murder|batter) me if (he|she|they) (knew|saw|heard|found out|sees|finds out) (id|i had|i|ive) (given|spent|bought|broke|eaten|
    borrowed|used|lost|posted|showed|shown|worn|ate)`,
  `(day|exam|exams|test|interview|lesson|heat|suspense|wait|waiting|walk|hill|hills|homework|mock|mocks|shift|stairs|trainers|paper|run|
    week|wind|weather|pe) [is|are|was|will|s] [gonna|nearly|literally|about to] (kill|killed|killing|finish|finished|murder) me`,
  `(gonna|going to|will|ill) (kill|murder) (us|me) (if|when|for) [were|we|im|i|being|not] [are|dont|am|get|was] (late|not back|not home|
    forget|break|spill|lose|fail|told|dont tidy|being late|this|that|losing|breaking)`,
  `(die|died|dying|dies|dead|death) (of|from|with) (embarrassment|embarassment|embarrasment|laughter|laughing|boredom|shame|cringe|
    cringing|heat|hunger|thirst|starvation|excitement|jealousy|happiness|cuteness|shock|anticipation|fright|nerves|being so|the cringe|
    the heat|hay fever|hayfever|man flu|fomo|second hand|a cold|this cold|stress|work)`,
  `(die|died|dying|dead|dies) (laughing|inside|for (a|the|some|my|this|that|him|her|one)|to (know|see|try|go|get|meet|hear|eat|tell|
    watch|find|have|play|be back|come))`,
  'to die for', 'dying for', 'bored to death', 'worried to death', 'scared to death', 'scared me to death', 'sick to death',
  'worried sick', 'love you to death', 'loves (him|her|it) to death', 'frightened to death', 'froze to death', 'frozen to death',
  'freezing to death',
  `(kill|kills|killed|killing) (time|an hour|some time|the time|the vibe|the mood|it|two birds|a few hours|the lights|the engine|the
    music|for a|off my)`,
  `(feet|legs|back|head|arms|knees|shoes|neck|heels|eyes|throat|tooth|teeth|stomach|belly|hangover|homework|maths|revision|heat|school|
    gym|suspense|coursework|exams|boots|work|job|course|paper|assignment|essay|tummy|ankle|shoulders|hand|commute|cramps|period|wisdom
    tooth|hayfever|hay fever|cough|lecture|traffic|this|that|it|distance|waiting) (is|are|r|was|were|s|have been|has been) (killing|
    murdering|destroying) me`,
  '(heat|hangover|weather|homework|gym|shift|cold|cough|hill|hills|stairs|exam|exams|job|commute|workout|diet|flu|hayfever|hay fever|heatwave|revision|run) [is|are|s|was] ..2 (finish|end|finishing) (me|us) [off]', '(its|thats|this|homework|legs|feet|heads|backs) killing me', 'kill me now', 'someone kill me', 'kill for (a|an|some|the|one|that)',
  `(could|would|gonna|will|might|can|want to|wanna|wants to|ready to|going to) (kill|murder|strangle|throttle|swing for|batter|shoot)
    (him|her|them|you|my brother|my sister|my bro|my teacher|my mate|my boss|my husband|my wife) (for|when|if|sometimes|some days|one
    day|because|at times|right now|soon|later|im so)`,
  '(could|would) (kill|murder|strangle|throttle) (him|her|them|you|my son|my daughter|my brother|my sister)',
  `(mum|dad|parents|mums|dads|teacher|nan|boss|coach|wife|husband|miss|sir|sister|brother|mums gonna|dads gonna|rents) [is|are|will|
    was|s|ll|would] [gonna|going|so|about to|going to] (kill|murder|shoot|batter|slaughter) me`,
  'kill me if (i|im|you|we|she|he)', 'kill me for (losing|being late|this|breaking|that|forgetting|not|telling|getting)',
  'kill me when (i|he|she)', 'dressed to kill', 'killer (heels|outfit|queen|whale|bee)', 'lady killer', 'serial killer', 'buzz kill',
  'roadkill', 'painkiller addiction', 'drop dead gorgeous',
  `dead (boring|bored|good|funny|nice|easy|tired|cute|on|cold|hard|busy|slow|excited|happy|proud|quiet|ringer|end|line|lift|pool|
    weight|cheap|cool|expensive|fit|close|certain|sweet|annoying|hungry|long|short|fast|late|early|phone|battery|leg|legs)`,
  `(phone|battery|laptop|wifi|internet|car|ipad|fone|tablet|controller|airpods|hoover|kettle|signal|charger|chat|group|plant|plants|
    goldfish|hamster|fish|cat|dog|bunny|rabbit|budgie|console|xbox|ps5|mobile|phones|batterys) [is|has|was|s|keeps|are|about to| gonna|
    nearly|almost|will] (dead|died|dying|die|dies)`,
  'break a leg', 'shoot (hoops|me a|me an|over|up to|off|a message|down to|a text|some|the|a|an email)',
  'shot (hoops|a goal|at goal|of|put|glass)',
  `cut (the grass|class|corners|the crap|it out|my hair|his hair|her hair|my fringe|short|down on|grass|the cake|the queue|off
    (contact|from|ties)|my nails|his nails|the lawn|lunch|the line|up (in|a)|in line|me some slack|to the chase)`,
  '(hair|nail|budget|pay|power|grass|short|price|paper|direct|crew|buzz|low|cold|tax|job) cut', 'cut from the (team|squad)',
  `jump (on a call|on the bus|on the train|in the shower|into bed|on it|the gun|the queue|scare|rope|on the sofa|for joy|on the
    trampoline|in the car|in the bath|in the pool|on xbox|on the game|in later|off the bus|off the train)`,
  'jumped (on|off) (the bus|a bus|the train|the tube|a train|the metro|the tram)',
  'jumped in (the car|the shower|a taxi|an uber|the pool|his car|her car|a cab|a car)',
  '(jump|jumped) (the|a) (barrier|fence|queue|wall|gate)',
  '(hit|hits|hitting) me (up|with a (text|message|link|time)|different|like a (ton|train|wave|truck|brick)|hard that|that (he|she|im|its|were)|when i (saw|realised|heard|read|found|woke|thought)|later)',
  'hit (the|on|my target|the gym|the shops|the road|the town|a wall|rock bottom|it off|that|up)', 'hitting on',
  'beat me (to it|at|on|to the|up the|by|in|2|3|4|5)', 'beats me',
  `(smash|smashed|smashing|batter|battered|destroyed|slaughtered|killed|murdered|hammered|thrashed) (it|them|us|the exam|my exam|my
    mocks|my test|#|the gym|at fifa|at cod|at football|on fifa|my pb|the other team|that test|everyone at)`,
  `got (battered|slaughtered|hammered|destroyed|smashed|killed|thrashed|murdered|hit|shot|beaten|beat) (#|by|in|on|at|off) [the|other]
    (team|game|fifa|fortnite|cod|city|united|first round|final|league|rugby|netball|year)`,
  'romeo and juliet', 'deep cuts',
  `on (eastenders|corrie|coronation street|hollyoaks|emmerdale|the news|tv|telly|netflix|the telly|the tv|disney|casualty|stranger
    things|line of duty|love island|youtube)`,
  'nerf gun', 'water (pistol|gun|fight)', 'glue gun', 'top gun', 'gun (ner|nersbury|wharf|salute)', 'smoking gun', 'machine gun kelly',
  'knife and fork', 'butter knife', 'fake (knife|gun|blood|sword)', 'toy (gun|knife|sword)', 'bath bomb', 'bomb (disposal|pop)',
  'photo bomb', 'the bomb', 'suicide squad', 'freeze to death', 'over my dead body', 'wouldnt (be seen|hurt a fly|say boo|wish it)',
  'would never hurt a fly', 'never hurt a fly', 'heart (broken|attack when|is broken)', 'heart attack (when|seeing|thinking|worrying)',
  'nearly (died|had a heart attack|killed|shat myself)', 'almost (died|had a heart attack|killed)', 'could have died',
  'thought i (was gonna|would) die laughing', 'hope (he|it|she) (dies|burns) (in|on) (the|this) (show|film|game|episode|book)',
  'i (hope|wish) i dont die', 'wanna die (of|laughing|at|when miss|when sir)', 'want the ground to swallow me', 'curl up and die',
  'going to die (of|from|laughing|at)', 'gonna die (of|from|laughing|at|if (i|we|she|he|it|you)|when|in this (heat|exam|game|lesson))',
  'wanna die (because|bc) (its|this|maths|the exam|my hair|its so)', 'do or die', 'die hard', 'never say die',
  'cross my heart and hope to die', 'ride or die', 'old habits die hard', 'live or die', 'life or death', 'matter of life', 'til i die',
  'till i die', 'until i die', 'before i die', 'rather die than', 'id rather die', 'would rather die', 'die for (you|u)',
  'bit the dust', 'bleeding (broke|obvious|hell|heart|love|idiot|ridiculous|gums|useless|thing|phone|kids|nuisance|typical)',
  'scream the house down', 'blood (test|tests|pressure|type|donor|results|orange|sugar|moon|hell)', 'blood out of a stone', 'bad blood',
  'hot blooded', 'burn out', 'burnt out', 'burning (calories|a cd|up in this)',
  'drowning in (work|coursework|homework|revision|washing|emails|debt|paperwork|essays|assignments|laundry|marking)',
  'starving (to death|for|wheres|can)', 'suicidal (over)', 'to kill a mockingbird', 'kill bill', 'killing eve', 'an inspector calls',
  'macbeth', 'lord of the flies', 'dead poets', 'walking dead', 'red dead', 'squid game', 'hunger games', 'hide the body',
  'kidnapped my (hoodie|charger|jumper|pen|dog|cat|phone|airpods|heart|jacket)',
  'stole my (heart|hoodie|charger|chips|pen|seat|fries|food|jumper|look|idea|makeup)', 'stabbed in the back', 'back stabb',
  'stabbing pains in my', 'throw (shade|a party|a sickie|hands at|in the towel)',
  `followed (me|by|back|you) [#|@num|people|back|by|her|him|them] (on (insta|instagram|tiktok|twitter|snapchat|spotify|socials)|back|
    followers|people on)`,
  `(cat|dog|puppy|kitten|duck|seagull|pigeon|bee|wasp|lamb|fox|squirrel) [is|was|keeps|has been|has|kept|that|s] (following| followed|
    chasing|chased|attacked) [me|us]`,
  '(paintball|paintballing|laser quest|laser tag|nerf|airsoft|squid game|warzone|western) ..14 (shot|shoot|shoots|shooting|killed) [me|him|her|them|us|the|off]', '(run|running|ran|did|doing|do) ..1 suicides',
  'cant breathe (that|this|at) ..2 (meme|video|tiktok|clip|gif|reel|photo)', 'choking for a (pint|fag|brew|drink|cuppa|tea|coffee|wee)', 'end of (my|her|his) rope with (this|the|that) ..1 (printer|laptop|wifi|computer|car|machine|homework|form|oven|hoover)',
  '(got the job|passed|i got in|results) ..5 crying in the car', '(murdered|killed|destroyed|finished) me and danced on my grave', 'turning in (his|her|their) grave',
  '(broke|broken|fractured|snapped|sprained) ..1 (my|me|his|her|a) ..1 (wrist|arm|leg|ankle|collarbone|finger|toe|foot|nose|elbow) ..2 (when (i|he|she) (was|were) @num|at @num|in (2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024)|in (year|reception|primary)) [fell|falling|came] [off|down|out] [a|the|my|his|her] [trampoline|bike|wall|pony|horse|swing|slide|shed|tree|stairs|skateboard|scooter|climbing frame]',
  '(when|since) (he|she|i) (was|were) @num ..1 (he|she|i) (fell|came) ..12 (out cold|unconscious)', 'shot (him|her|me|it|them|us) from (below|above|the side|a low)', 'stabbed by a (cactus|rose|needle|hedgehog|holly|thistle|fork)',
  '(cut|cuts) (himself|herself|myself) shaving', '(because|cos) (i|he|she) forgot (my|his|her|the) key', 'why would (i|he|she) be scared of', 'hit me for (six|four|a six)', 'went for me in the (debate|lesson|quiz|vote)',
  '(stage combat|in drama|drama class|judo|taekwondo|karate|sparring|kickboxing) ..12 (strangled|kicked|hit|punched|choked|stabbed|shot) [me|in|him|her] [the] [belly|head|shin|face]', '(fat lip|black eye|bruise|bruises|split lip|nosebleed) from (kickboxing|boxing|rugby|football|judo|karate|sparring|hockey|netball|training|a match|gymnastics)',
  '(changed|change|changing) the locks (because|after|cos) (we|i|he|she|mum|dad) lost', '(everyone|people|everybody|loads of people) (is|are) following me since (that|my|the|it)', 'kidnapped by my (nan|gran|aunt|auntie|cousins|mates|dog|cat)', '(play|playing|im|plays|was) the (kidnapper|hostage|murderer|corpse|victim)',
  'goodbye letter to (my|our|the) (french|german|spanish|exchange|pen|penpal|old teacher)', '(washing|laundry|parcel|hoover|shoes|box|bags) ..8 on the stairs', 'been sick on the (stairs|carpet|rug|landing|sofa|floor)',
  '(water|hot water) over the (ice|drive|car|windscreen|plants|pasta)', '(wants|wanted|want|told|like) me to do (business|maths|law|medicine|a levels|art|science|engineering|french|the dishes|my homework)', '(touched|held|grabbed) my (arm|hand|hair|shoulder) (to show|and said its|in geography|in class)',
  '(brother|sister|neighbour|neighbours|mum|dad|nan) (bangs|banged|bang|banging) on the (wall|ceiling|floor|door) (at|when|because|every|if)', 'stop it (hes|shes|its) (#|so|too|well) [#|inches|taller|cute|funny|tall|sweet|small|good|fluffy|adorable]', 'knife skills',
] as const
