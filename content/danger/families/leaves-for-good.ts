/** What is left behind for good, a day called the last, a message that will be read after: said quietly, and meant. */
import type { Family } from '../shape.ts'

export const leavesForGood: Family = {
  key: 'leaves_for_good', topic: 'self_harm', level: 'emergency', elsewhere: true, denied: 'concern',
  why: 'Pets and things handed over for good, songs picked, messages for afterwards: people who mean to die put things in order, and say it sideways.',
  source: 'danger/README, lesson 5 and "Suicide"; domain.md §5.3',
  phrases: [
    'by [the] time ..2 (read|reads|reading|get|gets|see|sees|hear|open|find|finds) (this|it) ..5 (gone|quiet|over|too late|dead|finished|sleeping|wont be|not be)',
    '(there|they) wont be a me', '(wont|not) be a (problem|bother|burden|nuisance|worry|weight) ..4 (much longer|for long|after)',
    '(finish|finishing|finished) (himself|herself|myself) (tidy|off|this|tonight|today|tomorrow|soon|and|now)', '(will|gonna|going to|wants to|want to) finish (himself|herself|myself)',
    '(want|wants|wanna|rather) [to] be in heaven', 'dying would be the best', '(wish|wishes|wished) (i|she|he) (had|was) (died|dead) instead', '(wish|wishes|wished) it (was|were|had been) (me|him|her) that died',
    '(less|least) painful ..3 (train|pills|rope|jumping|tablets|jump|hanging|drowning)', '(choose|chose) ..3 (to have not been born|not been born|not to be born|never been born|to die this)',
    '(dont|doesnt|didnt) want to still be (living|alive|here|breathing) (by|at|when|in)', 'dont want life',
  ],
  meets: [
    '(feed|look after|take care of|have|walk|mind|keep) ..1 my ..1 (hamster|dog|cat|rabbit|guinea pig|guinea pigs|fish|snake|gerbil|gecko|tortoise|budgie|rat|rats|plants|bunny|kitten|puppy) & (for good|after tonight|after today|after tomorrow|when im gone|once im gone|forever|from tomorrow) ~16',
    '(picked|chosen|chose|written|made|listed) ..3 (songs|song|hymn|hymns|flowers|music|playlist|coffin) & (played|funeral|my service|carried out|when im gone) & (notes|passcode|trainers|phone|drawer|found|note|funeral|after|fight over|want) ~30',
    '(scheduled|timed|queued) ..3 (post|message|email|video|story|text) & (explains|why|sorry|goodbye|when im gone|after) & (take it down|memory|last|by then|too late|gone|explains why|account) ~50',
    '(nice|lovely|good|perfect|best|calm|quiet) last day & (memory|sat|goodbye|sorry|ready|peace|quiet|calm|them|fed|ate|dont be sad|tonight) ~34',
    '(nice|good) knowing (you|some|yous|all|everyone|ya) & (posted|black|dove|status|story|hour ago|hours ago|since|switched|not answering|candle|sent us|sent me|wont pick) ~20',
    'tell ..2 (mum|mam|mammy|dad|nan|sister|brother) & (wasnt|never) ..1 (her|him|them|hers|his|theirs|your fault|anyones fault) & (bye|goodbye|thats all|all i wanted|love you|i love) ~24',
    '(say|said|saying) ..1 (tara|ta|ta ra|goodbye|bye|cheerio) & (nan|gran|grandad|nanna|dog|each|everyone|all of us|neighbour) & (been the best|best one|proper cuddle|didnt twig|long hug|wouldnt let go|hugged|thank you for everything|looked after me) ~34',
    '(gave|given|brought|handed|left) & keep (them|it|these|this) safe & (was happy|were happy|dont come|not picking up|isnt picking up|not answering|laughed|off (somewhere|now)|always) ~50',
    'dates crossed (out|off) & (last one|last|stops) & (do it|i do|notebook|diary|calendar|mattress) ~30',
    '(said|says|wrote|told) & (best thing that could happen|only sad it takes) & (dying|die|death|dead) ~24',
    '(letter|letters|message|messages|cards) & (mum|mam|dad|hers|his) ..3 (last|hardest|hard one) & (rest|done|not scared|thats it|quiet|finished|sleep) ~50',
    '(room|bedroom|drawers|wardrobe) & (so|so that) ..1 (mum|she|they|nan|dad|nobody) ..1 (doesnt|dont|wont|didnt) ..1 have to & (after|books|labelled|posters|letters|boxes|bags|do it) ~40',
    '(wrote|written|got|done) ..2 (letter|note) & (under|in|behind) ..2 (pillow|drawer|mattress|bed|bible|book) & (pick a day|cant pick|for when|for after|when its done|day) ~22',
    '(crying|rang|sobbing|voicemail|hidden number|text) & doing it (properly|right|for real) [this time] & (nan|mum|son|daughter|grandson|granddaughter|said|he|she) ~26',
  ],
  not: [
    '(pizza|cake|marathon|homework|level|puzzle|book|sandwich|essay|chips) ..6 (myself|himself|herself)', '(finish|finished) (by|it) (myself|himself|herself)', 'last day (of|at|in|before|with) (term|school|work|uni|college|half|the|camp|nursery|primary|holiday|year|my|our|placement|summer)',
    '(wedding|prom|party|birthday|assembly|disco|leavers|first dance|dj|radio|football) ..10 (songs|song|music|playlist|played)', '(songs|song|music|playlist|played) ..8 (wedding|prom|party|birthday|assembly|disco|leavers|first dance|dj|radio|coach|car|christening)', '(less|least) painful ..2 (wax|waxing|piercing|brace|injection|jab|tattoo|threading)',
    'while (im|we|i|were) ..4 (holiday|away|at|in|on)',
  ],
  unless: ['(nans|grandads|his|her|the|grannys|mums|dads) funeral is', 'exam ..3 nice knowing', '(moving|emigrating|moved) to (australia|spain|canada|london|uni|new zealand|america)'],
}
