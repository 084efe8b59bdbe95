/** A debt to people one does not name, phones and parcels that are somebody else's, somebody polite at the door: exploitation told as if it were a job. */
import type { Family } from '../shape.ts'

const debt = `(owe|owes|owed|owing|debt|debts|tick|on tick|in debt|pay back|paying back|pay it back|work it off|working it off)`
const sum = `(hundred|hundreds|grand|thousand|thousands|#50-90000|bag|bags|k|rack|racks|bill|bills|ton|monkey|p|quid|pounds|money)`
const load = `(parcel|parcels|package|packages|packet|packets|envelope|envelopes|bits|food|packs|pack|shots|boxes|bags|bag|box|drops|drop|runs|errands|deliveries|things|stuff|phones|jobs|favours)`
const reward = `(exchange|in return|vape|vapes|takeaway|takeaways|trainers|cash|phone|weed|free food|maccies|mcdonalds|kfc|nandos|quid|tenner|twenty|fifty|#20-900|money|paid|pays|pay|clothes|tracksuit|tech fleece|moncler|robux|drink|fags|chicken)`
const older = `(lad called|boy called|man called|someone called|guy called|older|olders|elders|elder|the lads|the boys|man|men|mans|someones|dealer|some lad|some boy|a boy|this boy|this man|this lad|this guy|a guy|gang|blokes|somebody|older cousin)`

export const owesAndCarries: Family = {
  key: 'owes_and_carries', topic: 'exploitation', level: 'concern', elsewhere: true, denied: 'nothing',
  why: 'A debt that grows, parcels for takeaways, phones that are not theirs: children tell of it as a job or a favour.',
  source: 'danger/README, "Held/trafficked" (owes money, carrying for others, gifts); domain.md §5.2 "Criminal exploitation"; 002 §6',
  phrases: [
    '(offered|offer|promised|offering|offers) ..3 (money|#50-5000|quid|cash|grand|trainers|a phone) ..2 (to|for) ..1 (carry|carrying|take|taking|drop|dropping|deliver|hold|holding|collect|bring|run|running|travel) ..4 (bag|package|parcel|something|train|box|suitcase|trip|country|things|stuff|envelope|to another)',
    '(getting|get|got|making|make|made|asking|want|wants) (me|him|her|us|my (son|brother|daughter)) ..1 to (carry|hold|hide|drop|run|sell|pick up|move|shift|mind) ..2 (for (them|him|her|people|olders|the)|stuff|things|bits|packages|drugs|bags|phones)',
    '(#2-9|two|three|four|five|six|loads of|couple of|bunch of|few|all these|some|these) (phones|mobiles|sims|sim cards|iphones|nokias|handsets|burners|bank cards|passports|ids) ..8 (arent mine|not mine|aint mine|arent his|arent hers|not his|not hers|picks (them|em) up|pick (them|em) up|collects them|comes for them|hidden|in a sock|look after|mind them|hold them)',
    '(not mine|aint mine|arent mine|isnt mine) ..8 (phones|sims|sim cards|bank cards|parcel|parcels|package|bags|bag) ..8',
    `(asking for|looking for|turned up|come round|came round|knocked|rang|at the door|at our door) ..14 (owes|owe|owed) (them|him|us|me|money|some|#100-90000|@num)`,
    `(owes|owe|owed) (them|him|us|people|someone|some people|certain people|a man|a lad|some lads|the lads|olders|a dealer) ..3 (hundred|hundreds|grand|thousand|#50-90000|k|bag|bags|a lot|loads|money)`,
    '(lost|losing|lose|smoked|dropped|nicked|robbed|dashed) ..3 (phone line|the line|line|trap phone|pack|food|bits|work|parcel|bag of|package) ..8',
    '(they|theyre|people|boys|lads|men|car|same car|olders) ..2 (drive|driving|drove|drives|rolling|roll|keep coming) (past|by) ..3 (slow|slowly) ..6 (owe|debt|money|scared|pay|watching|beef)',
    '(owe|debt|rush|line|money) ..14 (drive|driving|drove|drives|rolling|roll) (past|by) ..3 (slow|slowly)',
    '(debt|owe|owes) ..14 (drive|driving|drove|drives|rolling|pulling|sat|parked) (past|up|by|outside) ..2',
    '(fell|got|get|getting|go|went|cuffed|clipped) ..2 (robbed|jacked|taxed) for ..2 (pack|food|bits|work|line|phone)',
    '(sent|sending|go|went|going|gone|staying|stayed) ..2 (country|cunch|ot|up the road|the line|a spot|someones yard) ..6 (few days|days|week|money|sell|make|p|paper)',
  ],
  meets: [
    `${debt} & ${sum} & (lost (it all|the (line|pack|bag|food|phone|lot)|a (line|pack|bag|phone))|line|pack|package|food|no rush|driving past|drive past|by friday|by monday|end of the week|interest|double|doubled|knocking|turned up|withheld|come to my|my house|mums house|work it off|hurt|threat|weed|bud|coke|ket|older|olders|dealer|elders|them lot|these people|these lads|some lads|bad people) ~26`,
    `(running|run|runs|dropping|drop|drops|carrying|carry|taking|take|takes|delivering|deliver|moving|passing|cycling|biking|riding|shifting|minding|holding|doing|picking up|collecting) ..2 ${load} & ${older} & ${reward} ~26`,
    `(holding|hold|minding|mind|keep|keeping|look after|looking after|stash|stashing|left|leaves|leave|hid|hide) ..3 (phones|phone|bag|bags|package|parcel|box|boxes|cash|money|scales|rucksack|holdall|suitcase|bike|bikes|tin|tins) & (picks (it|them|em) up|collect|collects|comes for|isnt mine|arent mine|not mine|aint mine|dont ask|didnt ask|no questions|dont look|dont open|gives me|paid|pays) ~22`,
    `(new|expensive|designer) (trainers|phone|coat|jacket|tracksuit|clothes|bike|watch|iphone|gear|bag) & (no job|no money|where (he|she|its|they) ..2 (from|getting|gets)|wont say|mate gave|friend gave|someone gave|a lad gave|found it|say its|says its|cant afford) & (he|she|his|her|hes|shes) ~24`,
    `(polite|young man|lad|lads|man|men|car|blokes|boys) & (turned up|at the door|knocked|came round|outside) & (asking for|looking for|owes|owe|money|our|his debt|her debt) & (him|her|he|she|son|daughter|our) ~28`,
    `(sent|sending|lends|lent|puts|put|putting|going|running) ..2 (money|grand|hundred|cash|payments) & (my|his|her) ..1 (account|card|bank|monzo|revolut|cash app) & (take|keep|send|cut|percent|mate|someone|guy|online|insta|snap|asked|easy) ~24`,
    `(says|said|told) ..2 (easy|quick|good|free) (money|cash|p|work|job) & (${older}|insta|snap|telegram|train|hotel|just) ~20`,
  ],
  not: [
    '(postman|royal mail|evri|hermes|dpd|amazon|deliveroo|uber eats|just eat|paper round|newspaper|leaflets|work experience|job at|shift|saturday job|mcdonalds job) ..14',
    '(mum|dad|nan|grandad|neighbour|teacher|school|nans|mums|scouts|church|charity|food bank|uncle|auntie|my sister|my brother) ..12 (parcel|parcels|package|packages|bags|boxes|box|bag|errands|favours|jobs|drop|things|stuff)',
    '(owe|owes|owed) (me|you|us) ..3',
    '(owe|owes) (him|them|her) ..2 (fiver|a drink|a coffee|lunch|tenner|quid|pound|favour|an apology|a text|a call|a birthday)',
    '(driving|drive|drove) (past|by) ..2 (slowly|slow) ..4 (ice cream|tractor|learner|bus|hearse|snow)',
  ],
}
