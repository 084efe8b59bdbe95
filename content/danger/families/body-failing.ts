/** What a body does when it is failing, set beside what was done to it: a blow, a fall, something swallowed or taken, a sting, a fire. */
import type { Family } from '../shape.ts'

export const bodyFailing: Family = {
  key: 'body_failing', topic: 'overdose_medical', level: 'emergency', deed: true, elsewhere: true, denied: 'nothing',
  why: 'A sign that a body is failing beside what was done to it: people name the two and seldom the illness.',
  source: 'danger/README, "Medical"; domain.md §5.2',
  meets: [
    // A blow or a fall, and what came after.
    '@blow & @fading ~24',
    '@blow & @retching ~24',
    '@blow & @limbless ~24',
    '(quad|moped|bike|car|van|tractor|tree|wall|wardrobe|fridge|bookcase|scaffolding) & (on top of|fell on|fallen on|landed on|trapped under|crushed|pinned) ..1 (him|her|me|them|his|my) ~10',
    '(car|van|motor|bus|lorry|we) ..2 (crashed|crash|crashes|rolled|flipped|overturned|upside down|hit a|gone into a|in a ditch|into the water|into the river) & (smoke|fire|stuck|trapped|cant get|blood|bleeding|not moving|unconscious|hurt|inside|screaming|petrol) ~20',
    // What went down, or up the nose.
    '(swallowed|swallow|swallowing|swallows) & @foreign ~9',
    '(swallowed|swallow|swallowing|drank|drunk|downed|necked|gulped|swigged|ate|eaten|sipped|mouthful) & @poison ~8',
    '@dose & @reaction ~22',
    `(took|taken|necked|swallowed|washed down|downed|had) & (tablets|pills|sleepers|@pills) & (closing|sleepy|dont feel|eyes|ears|floaty|cant see|an hour (ago|since)|# mins ago|half hour|then another|another|handful|strip|strips|laughing about it|
      feel funny|wont tell me how many|dont know how many|washed) ~20`,
    // The throat, the breath.
    `(tongue|tongues|throat|throats|lips|face|eyes) ..3 (fat|swollen|swelling|swelled|closing|closed up|puffed|puffy|balloon|ballooned|thick|tingling) & (throat|closing|bite|nut|nuts|sting|stung|breathe|breath|blotchy|blotches|hives|pen|pens|
      rash|allergic|allergy|korma|satay|prawn|prawns|egg|sesame|wheezing|wheezy|swallow|pesto|marzipan) ~22`,
    '(throat|windpipe|airway) ..2 (closing|closing up|closed up|shutting) & @us',
    `(chest|chests|lungs|breathing|breath) ..3 (tight|whistling|whistly|rattling|heavy|crackling|sucking|caving|raspy|shallow|fast|bad) & (inhaler|pump|puffer|breath|breathe|sentence|words|hour|hours|lips|blue|getting worse|worse|cant|hardly) ~16`,
    '(full|proper|deep|my|his|her) breath ..1 & (cant|couldnt|hardly|barely|wont|struggling) & (chest|tight|hour|panic|pump|lips|dizzy|hurts) ~16',
    // Labour.
    `(#20-42 weeks|(weeks|months) (pregnant|gone)|pregnant|eight months|seven months|nine months|#5-9 months|baby) & (waters ..1 (gone|broke|broken)|water ..4 (down my legs|everywhere)|gush|gushed|hurting every|pains every|every (few|two|three|four|
      five|#) mins|contractions|tightenings|bleeding|push|head is out|down my legs) ~20`,
    // Fire and fumes.
    '(smoke|fire|flames|fumes) & (cant get out|cant get down|trapped|stuck (upstairs|inside|in (my|the|here)|n)|coming under|up the stairs|filling|blocking|blocked|full of) ~14',
    // Fever that is not a cold.
    '(rash|spots|blotches|bruises) & (glass|doesnt fade|dont fade|not fade|wont fade|doesnt go|not go|purple|stiff neck|spreading) & (temperature|temp|hot|fever|sleepy|floppy|sick|neck|light|glass) ~24',
    '(chemo|leukaemia|cancer|transplant|line in|hickman|portacath|neutropenic|spleen|sickle) & (temperature|temp|fever|spiking|shivering|shivery|infection|boiling) ~18',
    // A stroke, a fit, a heart.
    '(side of|half of) (his|her|my|their|the) (face|body|mouth) ..2 (gone|dropped|drooping|drooped|slid|numb|wont|not|down|funny) & @us',
    '(funny|weird|horrible|awful|strange|odd|bad) colour & (@fading|eyes|breathing|wont|open|wake|lips|cold) ~14',
    '(snoring|grunting|gasping|gurgling|rattling) & (wont wake|cant wake|wont come round|not wake|eyes|blue|wont rouse|not moving) ~14',
    '(sick|vomit|vomiting|throwing up|chucking up|puking) & (after|off|since) ..3 (@street|stuff|vape|pill|pills|powder|mushrooms|gummy|brownie|tablets) & (shaking|cant see|cant stand|cant stop|dizzy|heart|cold|blue|hot) ~22',
  ],
  phrases: [
    '(house|flat|room|hall|stairs|kitchen|building|landing) [is|are|s] full of smoke',
    '(hasnt|hasnt yet|not|never|wont|isnt|not properly) (come|came|coming) round (yet|$|and|after|since|from|hes|shes|properly)',
    '(wont|cant|couldnt|isnt|not|doesnt) (rouse|roused|rousing)',
    'one pupil',
    '(cant|couldnt|cannot) (get to the end of|finish|manage) ..1 sentence',
    'pumping (not dripping|out|and)',
  ],
  not: [
    '(cat|dog|puppy|hamster|rabbit|kitten|horse|phone|laptop|car battery) ..4 (swallowed|ate|eaten|drank|fell|fallen|been sick|sick)',
    '(sick|sicker) of', 'feel sick ..3 (sweets|chocolate|haribo|chips|pizza|popcorn|worry)', '(hit|hits|bang|banging) ..1 head ..2 (brick wall|against a brick)', '(fire|smoke) (alarm|drill|door|stick|pit|brigade|exit|work|works|engine)', 'smoke ..1 (weed|fags|cigarettes|vape)', '(hit|bounced) my target',
    '(chest|throat) (infection|freezer|of drawers)', '(had|took|taken|have|has|take) (his|her|my|their) (tablets|pills|meds|inhaler) (this|at|with|before|already|as|every|yesterday|for)',
  ],
  unless: ['(play|dress) rehearsal', 'first aid (course|training|lesson|club)'],
}
