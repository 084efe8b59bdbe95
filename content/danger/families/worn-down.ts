/** What wears somebody down until they go: others who will not leave them be, a death without an end to it, a place that they are sent back to. */
import type { Family } from '../shape.ts'

export const wornByOthers: Family = {
  key: 'worn_by_others', topic: 'unclear', level: 'concern', elsewhere: true, denied: 'nothing',
  why: 'Those who are spat on, shut out and laughed at every day are worn down until they hide, leave, or break: it is a real disclosure.',
  source: 'danger/README, "concern"; domain.md §2 (bullying, racism, homophobia)',
  phrases: [
    '(spat|spit|spits|spitting|gobbed) (in|on|at) (my|me|his|him|her|our) [hair|face|food|coat|bag|back|head]', '(eats|eat|eating|ate|has|have|spends|spend) ..2 (lunch|break|dinner|breaks|lunchtimes) ..2 in the (toilets|toilet|loos|loo|cubicle)',
    '(theyve|they have|they|its) ..1 (broken|broke) me', '(made|make|started|set up) a (poll|page|group|group chat|account|tiktok) ..2 (about|to hate|hating|called|on) ..2 (me|her|him|my)', '(moo|pig|monkey|barking|oink) noises', '(kill|go and kill) yourself ..4 (they|every|each|all|messages|comments)',
    '(nobody|noone) ..2 (sits with|will sit with|sit with|talks to|speaks to|picks|will talk to) (me|her|him) ..6 (week|weeks|months|year|ever|anymore|since|all)',
  ],
  meets: [
    '(bullied|bullying|bullies|picked on|tormented|tormenting) & (every day|everyday|years|months|weeks|again|worse|wont stop|nobody|noone|cant take|broke|broken|scared|toilets|hide|hides|hiding|refuses|wont go|sick) ~20',
    '(they|everyone|girls|boys|lads|class) & (call|calls|called|calling|shout|shouting|shouted|laugh|laughing|laughs|chant|chanting) & (every day|everyday|all day|every time|every lesson|on the bus|years|months|corridor|again) & (fat|ugly|gay|tramp|smelly|freak|rat|slag|paki|terrorist|names|me|my) & (cant|worn out|crying|cry|cried|dont want|hate|scared|sick|hide|not going|wont) ~30',
    '(racist|racism|paki|go home|monkey|gypsy|homophobic|faggot|tranny|terrorist) & (bus|school|class|every|again|shouted|called|wrote|locker|bag|threw) & (scared|cry|crying|dont want|not going|hide|alone|hate|afraid|wont go) ~26',
    '(threw|throw|throwing|put|tipped|poured|chucked) & (my|his|her) ..1 (bag|blazer|lunch|books|pe kit|hijab|coat|shoes|head|hair) & (bin|toilet|mud|river|road|water|milk|again|every) & (they|girls|boys|lads|year) & (cried|crying|cant|hide|scared|wont|hate|teachers|nobody|noone|home) ~26',
  ],
  not: ['(baby|toddler|dog|cat|llama|llamas|alpaca|alpacas|goat|camel|camels|horse) ..3 (spat|spit|spits) [on|at] [me|him|her]', '(farm|cow|cows|panto|toddler|baby|nursery|zoo) ..6 (moo|pig|monkey) noises', '(anti bullying|bullying (week|policy|assembly|poster))', '(brother|sister) ..4 (spat|spits) '],
  unless: ['anti bullying (week|ambassador|poster)', '(has stopped|stopped now|sorted now|been sorted|all sorted)'],
}

export const griefUnending: Family = {
  key: 'grief_unending', topic: 'self_harm', level: 'concern', elsewhere: true, denied: 'concern',
  why: 'Somebody has died and who is left sees no end to it, nor a reason to go on: grief without hope is heard and asked about.',
  source: 'danger/README, "Suicide", passive hopelessness',
  phrases: [
    '(wrong|other) (one|twin|child|brother|sister|kid|parent) (lived|survived|died|was saved)', '(everyone|everybody|anyone|all) (i|we|she|he) (love|loves|loved|ever loved) (dies|die|died|leaves|leave|goes)', '(my|her|his) [own] life (finished|ended|stopped|was over) ..3 (day|when|with)',
    '(should have|shouldve|should of) been me ..6 (died|dead|instead|not (him|her)|that)', 'set two places',
  ],
  meets: [
    '(since|died|lost|death|passed|funeral|buried|gone|stillborn|bereavement) & (mum|mam|dad|nan|grandad|mums|dads|nans|brothers|sisters|brother|sister|twin|friend|mate|boyfriend|girlfriend|baby|son|daughter|uncle|aunt) & (no point|whats the point|going through the motions|why bother|cant see (it|a way)|nothing matters|ever not being|never be (ok|okay|happy|the same)|cant go on|dont see the point|not bothered anymore|nothing left|dont want to be|stopped caring|given up|doesnt care if|join|be with (her|him|them)) ~36',
    '(months|weeks|year|years) & (stopped asking|forgotten|moved on|expected to) & (cant see|dont see|never|always going to|wont ever) ..3 (ever|being|end|stop|better|different|like this) ~36',
  ],
  not: ['(battery|phone|plant|plants|goldfish|game|character|villain|series|show|episode) ..4 (dies|die|died)', '(book|film|show|series|game) ..6 (everyone i love|dies|die)'],
}

export const afraidOfPlacement: Family = {
  key: 'afraid_of_placement', topic: 'unclear', level: 'concern', elsewhere: true, denied: 'nothing',
  why: 'Somebody in care is afraid of the house that they are sent back to, or of who lives in it, and goes because of that.',
  source: 'danger/README, "concern"; 002 §6 (reasons for going from care)',
  phrases: ['(scared|afraid|frightened|terrified) (to|of) (sleep|sleeping|going to sleep|be|being) (there|in that|in the home|at the home|in my room there)'],
  meets: [
    '(foster|placement|care home|childrens home|same home|(in|at|our|the|this) home|unit|carer|carers|key worker|residential|semi independent|hostel) & (scared|afraid|frightened|terrified|terrifies|shaking|nerves|sick with|dreads|dread|petrified|goes mental|screams at|threatens|threatened) & (back|run|runs|running|runner|absconds|absconded|absconding|leave|leaves|left|going in|sleep|there|legs it|stay) & (kids|lad|girl|boy|staff|carer|she|he|they|foster|placement|someone|resident|girls|boys|me|i|her|him) ~34',
    '(send|sent|sending|make|take|move|moved|put) (me|him|her|them) back & (run|run again|off again|kids|placement|foster|carer|home) & (scared|sick|nerves|hate|hurt|bully|hit|afraid|frightened|threaten|dont feel safe) ~30',
    '(absconded|absconds|absconding|runs off|running off|goes missing|does a runner|doing a runner|keeps running|keeps going) & ((our|the|this|your) home|placement|unit|foster|carers) & (scared|afraid|frightened|terrifies|terrified|will not (say|tell)|wont (say|tell)|petrified) ~44',
  ],
  not: ['(scared|afraid|frightened|terrified) of (spiders|the dark|heights|dogs|wasps|moths|clowns|the dentist|needles|exams|results)', '(haunted house|horror|scary film|halloween|rollercoaster|work placement|work experience) ..8'],
}
