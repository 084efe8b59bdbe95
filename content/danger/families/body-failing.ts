/** What a body does when it is failing, set beside what was done to it: a blow, a fall, something swallowed or taken, a sting, a fire. */
import type { Family } from '../shape.ts'

export const bodyFailing: Family = {
  key: 'body_failing', topic: 'overdose_medical', level: 'emergency', lightly: true, deed: true, elsewhere: true, denied: 'nothing',
  why: 'A sign that a body is failing beside what was done to it: people name the two and seldom the illness.',
  source: 'danger/README, "Medical"; domain.md §5.2',
  meets: [
    `(skin|lips|hands|fingers|face) ..3 (weird|funny|blue|grey|purple|yellow|different) (colours|colour|color) & (shivering|drank|took|
      cant stop|cold|since)`,
    `(temperature|temp|fever|burning up) & (bear the light|hates the light|light hurts|rambling|delirious|stiff neck|seeing things|
      talking rubbish)`,
    `sickle cell & (crisis|kicking off|pain|agony|starting|flare|hurts|cant walk|squat|cold|bad) & (i|im|my|ive|out|no|nowhere|shes|hes|
      he|she) ~18`,
    '(overdosed|overdose|attempted|tried) ..1 before & (done it|bye|goodbye|sorry|not answering|phone off|off (his|her) phone) ~18',
    '@pills & (took|had|did|swallowed|necked|finished) the rest ~16',
    `(drink|drank|drunk|booze|vodka|bevvy|cider|cans|pissed|wasted) & (cant stand|cant walk|chest ..2 (weird|funny|hurts|tight)|heart
      ..2 (weird|funny|racing|fast)|legs (gone|wont|dont)|going black|everything is going|everythings going|cant see|by the (canal|
      river|water|docks|tracks)) ~22`,
    `(belly|stomach|tummy|side) ..4 (sore|agony|killing|worst|pain|hurts|hurting) & (roasting|burning up|cant stand|cant straighten|
      shaking|rock hard|fever|vomiting blood|green) ~24`,
    `(firework|banger|battery|aerosol|canister|lighter|vape|rocket) ..4 (exploded|went off|blew up|blown up) & (hand|face|eye|eyes|
      fingers|burnt|burned|blood|skin|pocket|leg)`,
    `(lips|mouth|throat|tongue|gums) ..3 (burned|burnt|burning|burn|blistered|blistering|raw|white) & (drank|drunk|drink|swallowed|
      something|garage|shed|bottle|sink) ~20`,
    `(rang|rung|called|phoned|voice note|voicemail|voice message|facetime|phone) & (slurring|slurred|gasping|screaming|choking|gurgling|
      only crying|crying and wind|wheezing|struggling|whimpering) & (then nothing|nothing since|went dead|cut off|line went|hung up|gone
      quiet|went quiet|wont answer|not answering|voicemail|wind|traffic|cars|fast) ~26`,
    `(seeing|sees|talking to) (spiders|bugs|things|people|faces|insects|shadows) & (given|gave|sheet|tab|tabs|something|took|taken|pill|
      sweating|spliff|smoked|state|eyes) ~22`,
    `found (him|her|me|them) ..5 (floor|toilets|toilet|bath|bathroom|bed|pavement|ground|park|stairwell|grass|cubicle) & (isnt|not|wont|
      cant|doesnt) ..1 (responding|respond|wake|breathing|moving|talk|open|come round) ~24`,
    `(belly|stomach|tummy|side|ball|balls|testicle|womb|appendix) ..4 (agony|worst pain|unbearable|rock hard|hard as a rock|swollen|
      screaming|stabbing) & (sick|cant stand|cant walk|doubled|cant move|shaking|hot|fever|blood|curled up|hours|pregnant|period) ~22`,
    `(balloons|nos|gas|canisters|nitrous|smartwhip|cannisters) & (legs|feet|numb|tingling|cant walk|wobbly|pins and needles|collapsed|
      blue|fitting) ~18`,
    `(swallowed|plugged|stuffed|packed|carrying|up (me|him|her|my bum|inside)|inside (me|him|her)) & (package|packages|wraps|wrap|
      kinder|kinder eggs|rocks|pellets|condoms) & (drugs|gear|crack|heroin|coke|burst|split|belly|stomach|hurts|cant get it out|leaking|
      inside|scared) ~20`,
    `(injected|jabbed|took|taken|given|gave|put) ..4 (insulin|units) & (all|too much|loads|whole pen|on purpose|#50-300|didnt need|not
      diabetic|isnt diabetic|double|to die|hypo) ~16`,
    `@pills & (lost count|all day long|every hour|keep taking|kept taking|more than (i|he|she|you) should|more than the box|over the
      limit|double dose|way over) & (i|ive|he|she|hes|shes) ~16`,
    `(finished|emptied|polished off|cleared|put away|got through|knocked back|sunk|guzzled|scoffed|hoovered up) ..5 @pills & (i|ive|she|
      he|shes|hes|my|her|his) ~12`,
    `(vodka|gin|whisky|whiskey|rum|sambuca|tequila|spirits|paralytic|bladdered|hammered|leathered|legless|steaming|wrecked|drunk) & (wont (wake|move|open|answer|stand|stop)|cant (wake|get (him|her) up|rouse|stand up|keep)|face down|not moving|
      freezing cold|gone cold|blue|snoring|sick in (his|her) sleep|wet (himself|herself)|eyes rolling|choking|on (his|her) back|
      unconscious|grey) ~22`,
    `(had|gave birth|given birth|having|its|just) ..2 (baby|birth|miscarriage|labour) & (toilet|toilets|bathroom|on my own|on her own|
      alone|nobody knows|noone knows|not crying|towel|cord|bleeding|field|squat|help) ~18`,
    `(baby|babys|head) ..2 (is out|came out|coming out|just came|crowning|not crying|wont cry|cord) & (i|im|my|me|she|shes|her|help|
      towel|bathroom|toilet|cord|blue) ~18`,
    `(inhaler|pump|puffer|blue one|ventolin) ..3 (isnt|not|aint|doesnt|doing|stopped) ..1 (working|helping|touching it|nothing|doing
      anything|doing nothing|do anything|work) & @us`,
    `(diabetic|type 1|type one|hypo|sugars|blood sugar|insulin) & (shaking|shaky|sweating|confused|slurring|cant think|fuzzy|wont wake|
      pale|drowsy|weird|collapsed|jelly babies|thirsty) ~18`,
    `(bleach|acid|chemical|chemicals|spray|oven cleaner|ammonia|drain cleaner|cleaner|pava|pepper spray) ..4 (eye|eyes|face|mouth) &
      (burning|cant see|burns|blind|agony|swollen|screaming|cant open) ~16`,
    '(marks|mark|line|bruise|bruises|burn) ..4 neck & (rope|belt|cord|cut (her|him|me) down|tried|voice|hoarse|tied|hanging|hung) ~20',
    `(choking|choked|choke) & (blue|cant get it (out|up)|not breathing|grape|stuck in (his|her|my) throat|clutching|cant cough|wont
      cough) ~16`,
    `(face|arm|speech|words) ..2 (drooping|drooped|dropped|numb|slurred|jumbled|wont lift) & (nan|grandad|mum|dad|he|she|side|one|
      suddenly|stroke) ~14`,
    `(stung|bitten|bite|adder|snake|wasp|bee|hornet) & (swelling|swollen|throat|face|tongue|breathe|dizzy|blotchy|collapsed|adder|going
      up (his|her|my)) & (i|my|he|she|his|her|im|hes|shes) ~18`,
    `(hit|run over|knocked|clipped|mown) ..3 by ..2 (car|van|bus|train|lorry|tram|motorbike|taxi|truck|ped|moped) & (road|lying|blood|
      leg|head|drove off|not moving|drive off|hurt|didnt stop|hip|pain|ambulance|cant) ~22`,
    // A blow or a fall, and what came after.
    '@blow & @fading ~24',
    '@blow & @retching ~24',
    '@blow & @limbless ~24',
    `(quad|moped|bike|car|van|tractor|tree|wall|wardrobe|fridge|bookcase|scaffolding) & (on top of|fell on|fallen on|landed on|trapped
      under|crushed|pinned) ..1 (him|her|me|them|his|my) ~10`,
    `(car|van|motor|bus|lorry|we) ..2 (crashed|crash|crashes|rolled|flipped|overturned|upside down|hit a|gone into a|in a ditch|into the
      water|into the river) & (smoke|fire|stuck|trapped|cant get|blood|bleeding|not moving|unconscious|hurt|inside|screaming|petrol) ~20`,
    // What went down, or up the nose.
    '(swallowed|swallow|swallowing|swallows) & @foreign ~9',
    '(swallowed|swallow|swallowing|drank|drunk|downed|necked|gulped|swigged|ate|eaten|sipped|mouthful) & @poison ~8',
    '@dose & @reaction ~22',
    `(took|taken|necked|swallowed|washed down|downed|had) & (tablets|pills|sleepers|@pills) & (closing|sleepy|dont feel|eyes|ears|
      floaty|cant see|then another|another|handful|strip|strips|laughing about it|feel funny|wont tell me how many|dont know how many|
      washed) ~20`,
    // The throat, the breath.
    `(tongue|tongues|throat|throats|lips|face|eyes) ..3 (fat|swollen|swelling|swelled|closing|closed up|puffed|puffy|balloon|ballooned|
      thick|tingling) & (throat|closing|bite|nut|nuts|sting|stung|breathe|breath|blotchy|blotches|hives|pen|pens|rash|allergic|allergy|
      korma|satay|prawn|prawns|egg|sesame|wheezing|wheezy|swallow|pesto|marzipan) ~22`,
    '(throat|windpipe|airway) ..2 (closing|closing up|closed up|shutting) & @us',
    `(chest|chests|lungs|breathing|breath) ..3 (tight|whistling|whistly|rattling|heavy|crackling|sucking|caving|raspy|shallow|fast|bad)
      & (inhaler|pump|puffer|breath|breathe|sentence|words|hour|hours|lips|blue|getting worse|worse|cant|hardly) ~16`,
    `(full|proper|deep|my|his|her) breath ..1 & (cant|couldnt|hardly|barely|wont|struggling) & (chest|tight|hour|panic|pump|lips|dizzy|
      hurts) ~16`,
    // Labour.
    `(#20-42 weeks|(weeks|months) (pregnant|gone)|pregnant|eight months|seven months|nine months|#5-9 months|baby) & (waters ..1 (gone|
      broke|broken)|water ..4 (down my legs|everywhere)|gush|gushed|hurting every|pains every|every (few|two|three|four|five|#) mins|
      contractions|tightenings|bleeding|push|head is out|down my legs) ~20`,
    // Fire and fumes.
    `(smoke|fire|flames|fumes) & (cant get out|cant get down|trapped|stuck (upstairs|inside|in (my|the|here)|n)|coming under|up the
      stairs|filling|blocking|blocked|full of) ~14`,
    // Fever that is not a cold.
    `(rash|spots|blotches|bruises) & (glass|doesnt fade|dont fade|not fade|wont fade|doesnt go|not go|purple|stiff neck|spreading) &
      (temperature|temp|hot|fever|sleepy|floppy|sick|neck|light|glass) ~24`,
    `(chemo|leukaemia|cancer|transplant|line in|hickman|portacath|neutropenic|spleen|sickle) & (temperature|temp|fever|spiking|
      shivering|shivery|infection|boiling) ~18`,
    // A stroke, a fit, a heart.
    '(side of|half of) (his|her|my|their|the) (face|body|mouth) ..2 (gone|dropped|drooping|drooped|slid|numb|wont|not|down|funny) & @us',
    '(funny|weird|horrible|awful|strange|odd|bad) colour & (@fading|eyes|breathing|wont|open|wake|lips|cold) ~14',
    '(snoring|grunting|gasping|gurgling|rattling) & (wont wake|cant wake|wont come round|not wake|eyes|blue|wont rouse|not moving) ~14',
    `(sick|vomit|vomiting|throwing up|chucking up|puking) & (after|off|since) ..3 (@street|stuff|vape|pill|pills|powder|mushrooms|gummy|
      brownie|tablets) & (shaking|cant see|cant stand|cant stop|dizzy|heart|cold|blue|hot) ~22`,
  ],
  phrases: [
    `(took|taken|necked|swallowed|eaten) (everything|all of it|all of them|the lot|the whole lot) ..2 (cupboard|cabinet|drawer|bathroom|
      box|packet)`,
    '(not|hasnt|never|aint|havent) [come|came] (back up|come back up|came back up|resurfaced)',
    '(something|summat|stuff) in (my|her|his) (drink|vape|cup|bottle) [i|she|he|legs|cant|feel|think|everything]',
    '(sugar|sugars|blood sugar|bloods) (is|are|at|was|gone to|down to|reading) (#1-3|lo|hi|#22-40)',
    'legs (have gone|gone) ..4 (club|cant|help|drink|everything|numb|party|toilet|loo)',
    'cut (him|her|me) down',
    '(eyes|eyeballs) ..1 (rolled|rolling|gone) ..2 (back|white|up)',
    '[has|have] stopped (breathing|sweating)',
    '(bit|bitten) (through|off) (his|her|my) tongue',
    '(house|flat|room|hall|stairs|kitchen|building|landing) [is|are|s] full of smoke',
    '(hasnt|hasnt yet|not|never|wont|isnt|not properly) (come|came|coming) round (yet|$|and|after|since|from|hes|shes|properly)',
    '(wont|cant|couldnt|isnt|not|doesnt) (rouse|roused|rousing)',
    'one pupil',
    '(cant|couldnt|cannot) (get to the end of|finish|manage) ..1 sentence',
    'pumping (not dripping|out|and)',
  ],
  not: [
    '(cat|dog|puppy|hamster|rabbit|kitten|horse|phone|laptop|car battery) ..4 (swallowed|ate|eaten|drank|fell|fallen|been sick|sick)',
    '(sick|sicker) of', 'feel sick ..3 (sweets|chocolate|haribo|chips|pizza|popcorn|worry)',
    '(hit|hits|bang|banging) ..1 head ..2 (brick wall|against a brick)',
    '(fire|smoke) (alarm|drill|door|stick|pit|brigade|exit|work|works|engine)', 'smoke ..1 (weed|fags|cigarettes|vape)',
    '(hit|bounced) my target', '(chest|throat) (infection|freezer|of drawers)',
    '(had|took|taken|have|has|take) (his|her|my|their) (tablets|pills|meds|inhaler) (this|at|with|before|already|as|every|yesterday|for)',
  ],
  unless: [
    '(play|dress) rehearsal', 'first aid (course|training|lesson|club)',
  ],
}
