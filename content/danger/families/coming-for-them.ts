/** Somebody is about to hurt them: back and drunk, on the stairs, the belt off, on the road to settle it; or they are to be sent back to it. */
import type { Family } from '../shape.ts'

const person = '(hes|he|shes|theyre|they|dad|dads|stepdad|stepdads|mum|mums|boyfriend|boyfriends|ex|brother|brothers|uncle|uncles|cousins|man|son|father|partner|husband)'
const kin = '(uncle|uncles|brother|brothers|cousin|cousins|dad|father|family|lads|boys|they|theyre|olders|gang|men|ex)'

export const comingForThem: Family = {
  key: 'coming_for_them', topic: 'violence', level: 'emergency', elsewhere: true, denied: 'nothing',
  why: 'Somebody is about to hurt them: back and drunk, on the stairs, the belt off, on the road to settle it; or they are to be sent back to it.',
  source: 'danger/README, "Violence"; domain.md §5.2 "Held/violence"',
  phrases: [
    '(took|taken|takes|taking|got|getting|pulled|undoing|undone|has) (his|her|the|that) belt (off|out)',
    '(not|wont be|never|arent|aint) (leaving|walking out|walking|getting out|going out|coming out) [out] [of] (this|the|that) (house|flat|room|place|door) (alive|on (my|his|her) feet|in one piece|walking)',
    '(he|she|dad|stepdad|they) (says|said|told me) ..2 (im|shes|hes|were|my turn|its my turn|me) next (when|after|once) ..2 (done|finished|sorted|dealt) with (him|her|my|them|mum)',
    '(cant|cannot|couldnt|wont be able to) (hold|keep) (the|this|that|my) door [shut|closed|any longer|much longer|$]',
    '(cant|cannot) hold (him|her|them) off',
    '(coming|come|comes|came|be) back (to|and) (finish|kill|hurt|batter|stab|burn) (me|him|her|us|my)',
    '(getting|get|gonna get) done in (properly|tonight)',
  ],
  meets: [
    'scared to go (in|into|inside|back in) & (dad|dads|stepdad|stepdads|mum|mums|he|hes|boyfriend) & (knows|found out|told|drunk|mood|waiting|hit|belt)',
    '(shouting|calling|screaming) my name & (hiding|hid|im in|behind|bin|bins|store|shed|bush|bushes|quiet|under) & (he|hes|they|theyre|dad|dads|ex)',
    '(throwing|smashing|launching|lobbing) (everything|stuff|things|plates|glasses) & (lost it|going mad|kicking off|mum is crying|mums crying|scared|sister|baby|hiding|drunk)',
    '(if|when) i (go|get|come) (home|back) & (what for|hiding|battered|leathered|kill me|kills me|dead|done in|belt|a and e|hospital) & (he|hes|dad|dads|stepdad|she|mum|theyve|they|brothers|uncle) & (said|says|means it|last time|scared|told)',
    '(said|says|saying|told me) (im|hes|shes|were) (dead|a dead man|dead meat) & (waiting|gates|outside|coming|bus stop|after school|stop|find me|theyre here|tonight)',
    `(hes|dads|stepdads|dad|stepdad|boyfriends) [just|only|now|come|came|got] (back|home|in|coming) & (drunk|pissed|steaming|bladdered|hammered|off (his|her) (face|head)|lost it|raging|smashing|on one|been drinking) & (stairs|hide|hiding|my turn|next|pls|scared|wardrobe|under the|locked|hear him)`,
    `(my turn|im next|youll get it|ill get it|its me next) & (@rage|belt|stairs|hit|hits|hitting|brother|battered|when (mum|mums) ..3 (goes|gone|out|work)|wait (til|until)) & (he|hes|dad|stepdad|dads|stepdads|she) ~16`,
    `(coming|stomping|charging|stamping) up [the|them|my] stairs & ${person} & (hide|hiding|scared|drunk|pissed|belt|against the door|behind the door|wardrobe|please|help|raging|smashing|hurt)`,
    `(drawers|chair|bed|wardrobe|chest|desk|sofa|table|furniture|bookcase) ..2 (against|behind|across|up to|in front of|under) (the|my|our) ..1 (door|handle) & (shouting|coming|break|banging|scared|kicking|drunk|hide|hiding|get in) & ${person}`,
    `(in|under|inside|behind) (the|my|a|mums) (wardrobe|cupboard|bed|bathroom|toilet|loft|attic|shed|airing cupboard|cellar) & (tryna get in|trying to get in|pissed up|drunk|smashing|steaming|raging|kicking off|lost it) & (me|us|im|weve|ive|my|were)`,
    `(got|have|took|taken|grabbed) ..2 (sisters|brothers|little ones|children|baby|sister|brother|twins) ..2 (in|into|under|with me|upstairs) & (bathroom|wardrobe|bedroom|toilet|room|bed|cupboard|loft) & (@rage|pissed up|hiding|banging) & (he|hes|dad|dads|stepdad|stepdads|mum|mums|boyfriend|they)`,
    `(smashed|smashing|trashed|trashing|wrecked|wrecking|breaking|smash|tearing|destroying|broke) ..2 (house|place|gaff|kitchen|everything|flat|up|things|room|furniture|telly) & (cornered|corner|hold the door|hiding|hide|lock|locked|baby|sister|brother|pushed|push|mum|scared|toilet|bathroom|me|us|him|her) & (cornered|cant|help|lock|lost it|please|pls|come|scared|stop|hold|push|hit|attack|in there|inside|barricaded|drunk|wont|hiding)`,
    `${kin} & (on [the|their|his|our|there] (way|road)|coming (down|from|for|over|round|to)|driving (up|down)|flying over|know where (i am|im|she is|he is)|found out where|outside|looking for (me|her|him)) & (shame|shamed|shaming|honour|izzat|disgrace|disgraced|dishonour|deal with me|sort it for good|sort me for good|finish (me|her|him)|teach (me|her|him) a lesson|kill|end me|hurt me|drag me)`,
    `(go|goes|going|due|gotta|be|sent|handed|take (her|him)|send (her|him)) back (there|with|to (his|her|my|him|their) ..1 (dad|dads|mum|mums|father|fathers|mother|mothers|stepdad|stepdads|ex|exs|him)) & (the marks|marks on|me marks|me the marks|bruises|bruise|burn|burns|cable|belt|hob|what (he|she|they) (did|done|does)|held (her|his)|welts|handprint|hit (her|him)) & (tonight|today|o clock|at #|at (four|five|six|seven|three)|now|later|tomorrow|in an hour|this (afternoon|evening|weekend|morning)|hes there|court|six|five|four|three|seven) ~30`,
    `next time ..3 (see|sees|catch|find|spot) (me|us|him|her) & (done in|dead|finished|stab|kill|hurt|batter|fucked|had it|done properly|not walking)`,
    `(theyre|they are|gang are|hes|boys are|men are|lot are|someones) (after|chasing|hunting) (him|her|me|us) & (behind (some|a|the)|hiding|hid|bins|alley|bush|toilet|toilets|library|shed|whisper|whispering|face in|shouting|knife|scared)`,
    `(me|her|him|us|sister|brother|mum) (backed|cornered|trapped|pinned) & (corner|corners|wall|bedroom|bathroom|kitchen|room) & (hes|he|shes|my son|my daughter|son|daughter|dad|stepdad|partner)`,
    `(cornered|trapped|pinned) (me|us|(his|her|my|the) (sister|brother|mum|children)) & (corner|wall|bedroom|bathroom|kitchen|room|knife|smashed|scared|help)`,
  ],
  not: [
    '(took|taken|takes|taking|got) (his|her|the) belt off ..3 (airport|security|scanner|swimming|gym|bed)',
    'hide and seek',
    '(xbox|ps5|fifa|fortnite|level|boss|lego|jenga|monopoly|plumber|boiler) ..10',
    '(my|his|her|your) turn (next|now) (on|to|in|for|with|at) (the|wash|pick|choose|cook|play|sit|have|use|go|bat|serve|hoover|read)',
    '(cat|dog|puppy|kitten|hamster|mouse|spider|wasp) ..8',
  ],
}
