/** What was done to them when they were small, in the words of those who tell it once: "what my cousin did to me", "the leader got in my sleeping bag". */
import type { Family } from '../shape.ts'

const who = `(dad|dads|mum|mums|stepdad|stepdads|stepmum|stepbrother|stepsister|uncle|uncles|auntie|aunties|aunt|cousin|cousins|brother|brothers|sister|sisters|grandad|grandads|nan|nans|man|men|boy|boys|girl|lad|neighbour|neighbours|babysitter|
  childminder|coach|teacher|leader|scout|priest|vicar|imam|pastor|ustad|molvi|tutor|carer|carers|foster|lodger|friend|mate|ex|boyfriend|doctor|driver|worker|staff|lodgers|partner|fella|someone|somebody|bloke|guy|he|she|they|caretaker|instructor|physio|son)`
const small = `((when|since|from when|cos) (i|she|he|we) (was|were) ..2 (#2-14|little|small|young|younger|tiny|a child|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|in (year|primary|reception|nursery|care|foster))|(i|she|he|we) (was|were) ..2 (#2-13|four|five|six|seven|eight|nine|ten|eleven|twelve|little|small|tiny)|
  in (year|yr) (#1-8|one|two|three|four|five|six|seven|eight)|in (primary|reception|nursery|infants|juniors|care|foster care|lockdown)|as a (child|tot|baby|toddler|little girl|little boy|young)|years (ago|back)|used to|before (i|we|she|he|they) (was|were|came|moved|got) ..3 (adopted|fostered|taken|here|england|uk|in care|away)|
  at (primary|my old (house|school)|our old house)|back home|growing up|last placement|old placement|first (foster|placement)|when mum was (alive|with|still)|never told|not told|never said|only told|dont talk about|left (a bit|that bit|it) out|only worked out|only realised|flashback|flashbacks|nightmare|nightmares|counsellor|in pshe|consent)`
const hurt = `(hit|hits|beat|beaten|whipped|caned|belted|burnt|burned|burns|scalded|starved|locked|tied|slapped|kicked|punched|strangled|battered|smacked|thrown|touched|raped|abused|molested|interfered|fiddled|messed with|forced|held under|shaken|stubbed|put out|hurt|made me|filmed|photographed)`

export const toldOfBefore: Family = {
  key: 'told_of_before', topic: 'sexual', level: 'concern', elsewhere: true, denied: 'nothing',
  why: 'Who tells of what was done to them when they were small tells it once, and sideways: it must be heard though nothing happens now.',
  source: 'danger/README, "Past" and "Sexual" (past childhood event); domain.md §5.2',
  phrases: [
    `what (my|the|our|that|a|her|his|their|this|me) ..3 ${who} ..3 (did|done|does|used to do|would do|was doing|were doing|made (me|her|him|us) do|put (me|her|him|us) through) [to|with] (me|us|her|him)`,
    `what (he|she|they) (did|done|used to do|would do|was doing|were doing|put (me|us) through) [to|with] (me|us|her|him) ..12 ${small}`,
    `${who} ..4 (did|done|does|doing|do|used to do|would do) ..2 (things|stuff|it|that|something|somethin|bad things|stuff like that|sexual) [to|with] (me|her|him|us) ..14 ${small}`,
    `${small} ..14 ${who} ..6 (did|done|does|doing|do|used to do|would do) ..2 (things|stuff|it|that|something) (to|with) (me|her|him|us)`,
    `(leader|dad|stepdad|uncle|cousin|cousins|grandad|man|boy|neighbour|babysitter|coach|teacher|carer|lodger|stepbrother|foster|doctor|driver|worker) ..3 (got|get|climbed|climb|came|come|slid|slipped|crawled|snuck) (in|into|in to|in beside|in next to|under) ..1 (my|me|our) ..1 (sleeping bag|tent|bunk|bed|sheets|duvet|covers|quilt|bath|shower)`,
    '(i was|was i|ive been|i got|been|got|getting|i used to (be|get)|us|all of us) ..2 (interfered with|messed with|fiddled with|touched up|touched|abused|molested|raped|used) ..12 (as a|when|years|little|tot|child|back|before|on (her|his) file|by)',
    '(she|he|they) (was|were|got|had been|has been) ..1 (interfered with|messed with|fiddled with|touched|abused|molested|hurt like that) ..12 (as a|when (she|he|they)|years|little|tot|child|back|before|on (her|his) file|by (her|his|the|a|their))',
    `(was|were|got|i was|ive been|been|used to get|used to be) ..1 (burnt|burned|whipped|beaten|caned|belted|starved|locked (up|in|away|outside)|tied up|scalded|battered|shaken|thrown) ..12 ${small}`,
    `(hit|hits|beat|whipped|caned|whacked|slapped|smacked|belted|lashed) ..1 (my|our|the|me|us) ..3 (feet|hands|palms|legs|soles|knuckles|back|backs|bum|head|face) ..3 (with|using) (a|the|his|her) ..2 (stick|cane|ruler|belt|pipe|cable|wire|slipper|chappal|spoon|rod|hose|shoe)`,
    '(burnt|burned|burns|burn|scars|scar|marks|marked) ..4 (with|from|off|by) ..2 (fags|fag|cigs|cig|cigarette|cigarettes|iron|lighter|hot spoon|belt|cable|wire) ..8',
  ],
  meets: [
    `(flashback|flashbacks|nightmare|nightmares|cant sleep|dont sleep|remember|remembering|memories|keep seeing|keep thinking) & what (he|she|they) (did|done|made|used to do|would do) ~22`,
    `(flashback|flashbacks|nightmare|nightmares|remember|remembering|memories|keep seeing|keep thinking) & (bath|shed|tent|sleeping bag|caravan|his bed|her bed|his room|what (he|she|they) (did|done|made|does|used to)|his (hands|breath|voice|smell)|their hands|what happened) & ${who} ~26`,
    `${who} & ${hurt} & ${small} & (i|me|my|us|she|her|he|him) ~26`,
    `(never told|not told|havent told|told noone|first time ive|only person|never said|dont tell|kept it|secret|left (a bit|that bit|it) out|lied and said|i said no but|said no but) & (@private|bath|bed|sleeping bag|tent|touch|touched|hurt|hit|burnt|burned|scars|scar|happened to me|what happened|did to me|he did|they did) & (i|me|my|was) ~26`,
    `(pshe|consent|assembly|lesson|video|therapy|counsellor|childline|documentary|grew up|older now) & (realised|worked out|understood|clicked|knew what it was|what it was|made me think|wasnt normal|isnt normal|not normal|wrong) & (happened to me|did to me|did things|touched|what (he|my|the|our) ..2 (did|done|was doing)|to me) ~26`,
    `(pictures|photos|pics|videos|video|photographs|images|filmed|recorded) & (nothing on|no clothes|without clothes|naked|undressed|in the bath|knickers|pants) & ${small} ~22`,
    `(moved|left|sent|adopted|taken|came here|ran away|fostered|removed) & (because|cos|after|what) & (touched|abused|interfered|raped|molested|hurt me|beat me|did to me|burnt|starved) & (i|me|my|us|her|him) ~22`,
  ],
  not: [
    'hit by a (ball|car|bike|frisbee|hockey|cricket|swing|scooter|snowball) ..8',
    '(got|get|came|climbed) (in|into|in to) (my|our) bed ..6 (nightmare|thunder|storm|scared|bad dream|christmas)',
    '(doctor|nurse|surgeon|dentist|operation|vaccine|jab|physio|hospital|paramedic) ..8 (did|done) ..6',
    '(did|done|does) (it|that|stuff|things) ..1 (with (me|us)) ..4 (homework|lego|minecraft|project|craft|baking|fun|day out|together|summer)',
    '(brother|sister|cousin|mate|friend|boy) ..3 (hit|kicked|punched|bit|slapped|burnt) ..8 (by accident|accidentally|playing|swing|football|straighteners|toast|oven|messing)',
    '(sunburnt|sunburn|burnt (my|the) (toast|dinner|tongue|mouth|hand on the (oven|grill|straighteners)|finger)) ..6',
  ],
}
