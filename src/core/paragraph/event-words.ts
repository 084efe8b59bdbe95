/** What is done in a clause, by the verbs and the words beside them: the tables that `events.ts` reads by. */

const adverbs = "(?:just|only|then|had|has|have|was|been|also|actually|definitely|literally|apparently|must've|must have|'d|'s|just about|straight|all|both|last|never said|quietly|sort of|kind of|sorta|quickly|slowly)"
const pause = `(?: ${adverbs}){0,3} `

/** To go: of the child, the last that was seen of them. */
export const moving = "(?:left|leave|leaves|leaving|went|gone|goes|going|go|walked|walking|walks|stormed|storming|ran|run|running|set off|set out|popped|nipped|headed|heading|slipped|climbed|jumped|"
  + "got (?:on|off|out|into|in|onto|up and)|getting (?:on|off|out|into|in|onto)|get (?:on|off|out|into|in|onto)|took off|taken off|legged|disappeared|vanished|wandered|bolted|marched|stomped|cycled|rode|biked|"
  + "signed (?:himself |herself )?out|let (?:himself |herself )?out|came out|come out|crossed|turned (?:back|round|left|right)|stayed (?:on|behind)|slammed|flounced|sneaked|snuck|"
  + "scarpered|skipped off|met up|boarded|catch(?:ing)?|caught the|hopped|flew|crept|shot|tore|pegged|trotted)"

/** To be somewhere. */
export const being = "(?:was|were|'s been|been|is|stood|sat|stayed|waited|lay|played) (?:still |just |only |all |back |out |up |down |over |round |there |fine |ok |sat |stood |last |happily |busy )*"
  + "(?:in|at|on|outside|inside|by|near|upstairs|downstairs|there|here|with|asleep|playing|watching|waiting|walking|heading|getting|sitting|standing|eating|filling|making|having|doing|messing|kicking|riding|lying|sleeping|talking|hanging|putting|queuing)\\b"

/** To see the child, or hear them. */
export const seeing = '(?:saw|seen|see|sees|seein|spotted|sighted|observed|noticed|clocked|watched|watching|recognised|heard|hear|passed|met|bumped into|glimpsed|set eyes on|laid eyes on)'

/** To bring the child somewhere, or take leave of them. */
export const bringing = "(?:dropped|dropt|drop|put|left|took|tekken|drove|walked|waved|sent|saw|let|kissed|hugged|tucked|got|collected|picked|served|signed|said (?:goodnight|night night|night|bye|goodbye|ta ra|cheerio|see you|see ya|tara) to|(?:had )?(?:spoken|spoke|talked) (?:to|with))"

/** The child told the writer, or took leave of them: then the writer was there. */
export const toMe = /\b(?:(?:told|left(?= (?:me|us)(?! (?:a|the|his|her|note)))|asked|kissed|hugged|shouted at|waved (?:to|at)|gave|said (?:\w+ ){0,3}to|was with|were with|with|walked past) (?:me|us)|(?:said|shouted|called) (?:"|')?(?:bye|goodbye|see you|see ya|laters?|night|ta ra|tara|love you|she was (?:off|going)|he was (?:off|going)|i'?m (?:off|going))|i(?:'d| had| was|'m|m)? (?:just |only |stood |sat )*(?:heard|watched|saw|shouted|followed|chased|ran after|tried to stop|told|said|asked|gave|made|was (?:stood|sat|in|there|with|right)|stood|sat|let)|(?:me|we|us) (?:did )?(?:hear|heard|see|saw|watched))\b/

/** A time beside one of these is of something else than where the child was. */
export const ofElse: readonly RegExp[] = [
  // What should be, or always is.
  /\b(?:due|supposed|meant to|should|shoulda|ought|curfew|deadline|home by|back by|back for|in by|in for|usually|normally|always|every|each|if|would|wouldn'?t|could|might|will|won'?t|gonna|going to be|expected|expecting|agreed|promised|(?:says?|said|told (?:me|us)) (?:that )?(?:she|he|they)(?:'d|d| would|'ll| will) (?:be|come|go|ring|call|text|meet|get|stay|pop|walk|head|do)|(?:she|he|they)(?:'d|d| would|'ll| will) (?:be|come|ring|call|text|meet)|bedtime|to be (?:home|back|in)|as a rule|as (?:normal|usual)(?! to me)|planned|wants?|latest)\b/,
  // Calls and messages.
  /\b(?:rang|rung|ring|ringing|called|call|calls|calling|phoned|phone|phones|texted|text|texts|texting|messaged|message|messages|msg|emailed|email|replied|reply|answered|answering|opened it|read (?:it|my|at)|snap|snapchat|insta|instagram|online|active|whats ?app|facetimed?|facetime|voicemail|posted|story|heard from|spoke|spoken|pinged|ping|tracked|tracker|find my|life ?360|location|battery|xbox|ps[45]|play ?station|roblox|fortnite|minecraft|discord|gaming|controller)\b/,
  // The police, reports, searches.
  /\b(?:police|101|999|reported|informed|notified|logged|crime|officer|checked|check|checks|looked|look|searched|search|searching|walked (?:round|around|up and down)|driven|drove (?:round|around)|went (?:out )?(?:to )?(?:look|wake|check|get|pick|collect|fetch|call|see))\b/,
  // The writer's own day.
  /\b(?:(?:i|we|husband|wife|partner|dad|mum) (?:had |have |only |just |then |didn'?t |finally )*(?:woke|got|came|arrived|finished|start|started|noticed|realised|realized|found|work|worked|left|went|nipped|popped|pulled)|woke|waking up|got up|finish(?:ed|es)? work|on shift|shift|my break|night shift|at work)\b/,
  // Money, tickets, and other trails.
  /\b(?:card|bank|spent|app|cash ?point|withdr\w+|bought|transaction|ticket|booked|booking|£\d+)\b/,
  // Not there any more, or never there.
  /\bn'?t (?:there|here|in|home|back|come|arrived?|turned|shown|got|get|been|answer|answering)\b|\b(?:not|never|no longer) (?:there|here|in|home|back|come|came|arrived?|turned|shown|showed|got|been|made)\b|\b(?:no sign|empty|absent|not registered|didn'?t (?:come|arrive|turn|get|show|make|register))\b/,
  // Coming back is never the last of it.
  /\b(?:came|come|comes|walked|turned|got|back) (?:back|home|in|up)\b/,
  // What runs to a timetable.
  /\b(?:starts?|finish(?:es)?|opens?|opened|shuts?|closes?|closed|appointment|exam|test|kick ?off|ends|ended|begins?|began|gets dark|got dark|sunset|lights? out|practice is|training is|lesson is|school is|bus is|train is|medication|tablets?|insulin|dose|injection)\b/,
]

/** "It's gone nine", "10pm now": the time of writing. */
export const ofNow = /\b(?:it'?s|it is|it iz|tis|its|thats|that'?s|time is|now is)(?: now| only| already| just| nearly| almost| gone| after| past| getting on for| coming up(?: to| for)?| about| well| way| like| half| quarter| ten| five| twenty| to| past| for){0,6} (?:\d|half|quarter|ten|one|two|three|four|five|six|seven|eight|nine|eleven|twelve|midnight|mid)|\bnow\b/

const lookBack = `(?:not|never|nah|nuh|ay|nae|nobody|no ?one|none|neither|nor|(?:has|have|had|did|does|do|is|was|were|wo|ca|would|could)n'?t|without|instead of)`
/** What comes just before a verb and undoes it. */
export const undone = new RegExp(`\\b${lookBack}(?: \\w+){0,2} ?$`)

/** "Saw her going", not "took her ipad". */
export const afterHer = "(?:at|in|on|off|out|to|up|down|for|from|with|by|about|around|last|this|yesterday|today|tonight|go|goes|going|leave|leaving|get|getting|walk|walking|outside|near|head|heading|home|back|there|when|and|as|half|just|before|after|through|over|past|into|onto|cross|crossing|run|running|climb|climbing|sitting|stood|standing|sat|waiting|talking|playing|goodnight|bye|was|is|were|since|myself|meself|then|but|who|so|wearing|alone|again|earlier|that|a|it|off|own|round|along|across|behind|near|opposite|until|till|because|near|safely|turn|come|coming|enter|entering|board|boarding|set|setting|disappear|quarter|twenty|ten|five|mon|tues|wednes|thurs|fri|satur|sun|\\d)"
export const seesChild = (child: string) => new RegExp(`\\b(?<verb>${seeing}|${bringing})${pause.replace('{0,3} ', '{0,1} ')}(?:${child})\\b(?<!\\b(?:her|my|our|the)(?= (?!${afterHer})[\\w'-]))`)
export const childSeen = /\b(?:was|were|been|being|got|is|last|finally|next) (?:last |definitely |then |also |actually |clearly )?(?<verb>seen|spotted|sighted|observed|dropped|picked up on|caught on|filmed|heard)\b|^\W*(?:last )(?<bare>seen|sighted|spotted)\b/
