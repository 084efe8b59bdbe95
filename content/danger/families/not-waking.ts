/** Somebody who cannot breathe, or cannot be woken, may die within minutes. */
import type { Family } from '../shape.ts'

export const notWaking: Family = {
  key: 'not_waking', topic: 'overdose_medical', level: 'emergency', deed: true, elsewhere: true, denied: 'nothing',
  why: 'Somebody who cannot breathe, or cannot be woken, may die within minutes.',
  source: 'danger/README, "Medical"; domain.md §1.2 (drug names and doses outrank the word suicide) and §5.2',
  meets: [
    `(sick|vomit|vomiting|throwing up|puking|coughing|spitting|poo|pooing|weeing|wee|pee|peeing|retching) & blood & (in it|cant stop|up|
      keep|keeps|loads|of|my|specks|there|bits|now)`,
    `(hates the light|light hurts|lights hurt|bright light|cant look at light) & (neck|head|headache|sick|rash|vomiting|temperature)`,
    `(fainted|passed out|blacked out|collapsed|slipped|tripped) & (hit|banged|smacked|cracked|landed on) & (head|taps|sink|bath|kerb|
      table|step|radiator|face|skull|gash|blood)`,
    `(lumps|hives|welts|blotchy|blotches|rash|itchy all over|covered in spots|red all over) & (throat|tongue|lips|face|breathe|swallow|
      eyes) & (weird|funny|tight|itchy|swelling|swollen|closing|thick|cant|hard to|numb|tingling)`,
    `@drunk & @offstate`,
    `@drunk & @sick & (left (him|her|me)|on (her|his|my) own|alone|on (her|his) back|park|street|asleep|cold|freezing|wont|cant|floor|
      blood)`,
    `(on (her|his) back|face down|on the floor|on the ground|on the pavement|in the street) & @sick`,
    `(floor|ground|pavement) & @offstate & (she|shes|he|hes|nan|nans|mum|mums|dad|dads|grandad|mate|friend|sister|brother|someone|man|
      woman|girl|lad|son|daughter)`,
    `(left|dumped|abandoned) & (park|street|bench|field|alley|bus stop|pavement|woods|beach) & (bottle|vodka|rum|whisky|gin|spirits|
      paralytic|legless) & (drank|drunk|her|him|shes|hes|friends)`,
    `(head|rugby|fell|crash|punched|kicked) & (odd|strange|not himself|not herself|confused|weird|sleepy|drowsy|vague|muddled|forgetful)
      & (since|ever since|all day|after)`,
    `(throat|tongue|lips|face|mouth|eyes) & (swelling|swollen|swell|swelled|puffed|puffy|massive|huge|closing|closed up|ballooned|
      tingling|itchy) & (stung|sting|ate|eaten|eat|nuts|nut|peanut|peanuts|allergic|allergy|bee|wasp|egg|milk|shellfish|prawns|sesame|
      reaction|bitten|cant breathe|cant swallow|cant talk|antibiotic|antibiotics|pen|jab) ~20`,
    `(stung|sting|wasp|bee|nuts|nut|peanut|peanuts|allergic|allergy|allergies|reaction) & (cant breathe|cant swallow|cant talk|wheezing|
      hives|rash all over|blotchy|collapsed|passed out|tongue|lips|throat|throwing up)`,
    `(floor|ground|pavement|grass|bath|bed) & (twitching|jerking|shaking|foaming|not moving|unconscious|gurgling|dribbling|
      lifeless|wont move|wont wake) & (he|hes|she|shes|him|her|mate|friend|mum|dad|brother|sister|boyfriend|girlfriend|nan|someone|lad|
      girl|man|son|daughter)`,
    `(snoring|floppy|staring into space|funny colour|dribbling|gurgling|limp|cold and clammy) & (cant get|wont|not|isnt|cant) ..4
      (answer|answering|talk|talking|respond|wake|sense|move|speak)`,
    `(drank|drunk|drink|vodka|gin|whisky|wasted|hammered|alcohol|bottle) & (being sick|throwing up|vomiting|sick|vomit|choking) &
      (falling asleep|asleep|cant stay awake|cant wake|wont wake|cant stand|cant walk|on my own|on her own|on his own|cold|shaking|
      floor|face down|passing out|blood) ~16`,
    `(chest|breathing|lungs|throat) & (tight|wheezy|wheezing|closing|hurts) & (no|lost|forgot|forgotten|without|left|ran out|run out|
      empty|not got|havent got|dont have) ..2 (pump|inhaler|puffer|blue one|ventolin)`,
  ],
  phrases: [
    '(lost|no|losing) ..2 feeling ..3 (arm|arms|leg|legs|side|hand|face)',
    '(gargling|gurgling|rattling) ..3 (breathing|breath|chest|sound)',
    '(breathing|breath) ..4 (gargling|gurgling|rattling|rattly|raspy|funny noise)',
    '(one|left|right) side of (my|his|her) (face|body|mouth) ..3 (numb|drooping|drooped|droopy|weak|gone|funny|tingling|cant|dropped)',
    '(numb|cant feel|cant move|weak|droopy|tingling|paralysed) ..3 side of (my|his|her)',
    '(face|mouth|eye) ..2 (drooping|drooped|dropped|droopy|gone numb)',
    '(wont|cant|wouldnt) (turn over|roll over|sit up|get up off the floor|lift (his|her) head|open (his|her) eyes)',
    `(gone|turned|turning|going|went|looks) [a] (funny|weird|strange|horrible|awful|odd|bad) (colour|color)`,
    '(cant|couldnt) get (any|no|much) (sense|response|reaction)', '(cant|couldnt|tried to) bring (him|her|them) round',
    `(cant|couldnt|wont) ..2 get (him|her|them|my mate|my friend|my mum|my dad|my brother|my sister) to (respond|wake|wake up|open (his|
      her|their) eyes|come round|breathe|move)`,
    'eyes [are|is|keep|were|have|just|all] [rolling|rolled|gone] (rolling|rolled|glazed|fixed|white)',
    `(not|isnt|wont|stopped|barely|hardly) (answering|responding to|reacting to|talking to) (us|me)`,
    '(wont|cant|not|isnt) (wake|waking) up properly',
    `(gone|turned|going|went|is|looks|all) [all|really|a bit] (blue|grey|floppy|limp|pale and|white and|stiff|cold and|clammy) [and]
      (floppy|blue|limp|cold|not|wont|cant|unresponsive|shaking|sweaty|hes|shes|grey)`,
    `(balloons|nos|ket|pills|spice|vape|drugs|gas|mdma|xanax|vodka|drink|alcohol) ..8 (blue|floppy|not breathing|passed out|collapsed|
      unconscious|wont wake|not waking|fitting|shaking|not moving|cold|out cold|not responding)`,
    '(not|doesnt|dont|cant|wont|isnt|hes not|not even) (wake|waking|woken|wakes) [up] $',
    `(take|took|taken|ate|swallowed) ..6 (not wake|not waking|wont wake|sleepy|unconscious|cant wake|asleep and|not respond|not
      breathing|collapsed|floppy)`,
    '@cant (breathe|breath|get [my] breath|catch (my|his|her) breath|get air|breathing|get enough air|stop choking|breathe properly)',
    `(not|isnt|stopped|barely|hardly|struggling|struggle|struggles|finding it hard|isnt|wasnt|cant hear|shallow|stop) [with|to|him|her|
      even] [even] (breathing|breathe|breathin)`,
    `(wont|cant|not|cannot|isnt|doesnt|unable to|hasnt|not able to|trying to|tried to) (wake|waking|wake up|waken|waking up|be woken|
      woken|be woken up|rouse|get|stay) (him|her|them|up|my (mate|friend|mum|dad|boyfriend|girlfriend|sister|brother|pal|son|daughter)|
      awake|to wake) [up|awake]`,
    'wont wake [up]', 'cant wake (him|her|them|my (mate|friend|mum|dad|boyfriend|girlfriend|sister|brother)|up)',
    `(hes|shes|is|hes|and|still|she|he|they|baby|mate|friend|mum|dad) (not|isnt|wont|stopped|barely|hardly) (responding (to me|when i|
      when|and|at all|hes|shes|help)|responsive|respond (and|hes|shes|help)|moving and|opening (his|her) eyes)`,
    `(unconscious|unresponsive|passed out and|out cold|got knocked out|blacked out|lost consciousness|losing consciousness|in and out
      of consciousness|semi conscious|barely conscious|hardly conscious|going in and out|keeps passing out|passing out|collapsed|
      collapsing|fainted and|drifting in and out|keep blacking out|blacking out|keeps blacking out|keep passing out)`,
    `(passed|passing|blacked|pass|conked) out (on (the|a) (floor|street|pavement|bench|bed|ground|sofa|road|grass|stairs|toilet)|and
      (wont|i|we|hes|shes|cant|not|is|wouldnt|hit|woke)|from|in (the|a)|drunk|wont|n|cant|hes|shes|cold|outside|and hes|after|again)`,
    `(gonna|going to|about to|might|feel like i|think im gonna|like im gonna|like ill|nearly|feel like im going to|keep|thought i
      would) (pass out|passing out|faint|black out|collapse)`,
    `(lips|face|fingers|hes|shes|gone|going|went|turned|turning|skin|look|looks|fingertips) [is|are|have|has|gone|going|turned|turning|
      went|all] (blue|grey|purple) (and|hes|shes|lips|in the face|cant|wont|round|help|n|not|$)`,
    '(blue|grey|purple) lips', 'lips (are|have|gone|going|turning|is|turned) [turned|gone|going] (blue|grey|purple)',
    '(ice|freezing|stone) cold and (hardly|not|barely|wont|unresponsive|shaking|confused|drowsy)',
    '(foaming|frothing|foam) (at|from|coming) [out of|the|from|his|her] [the|his|her] mouth',
    'choking (on|and|to death|him|her|hes|shes|help|cant|wont)',
    '(is|hes|shes|im|baby|brother|sister|son|daughter|child|he is|and|was|mate|friend|started) choking',
    '(no|cant find a|cant feel a|weak|without a) pulse', '(his|her|my) (heart|hearts) (stopped|has stopped)',
    `(having|had|think hes having|think shes having|think im having|suspected|hes having|shes having|im having|she had|he had) [a|an|
      just had a] (heart attack|stroke|cardiac arrest|asthma attack|anaphylactic reaction|anaphylactic shock|severe reaction|hypo|
      diabetic hypo|bad asthma|brain bleed|aneurysm)`,
    'asthma attack',
    '(throat|tongue|lips) [is|are|has|s] [all|closing|really] (swelling|swollen|swelled|closing|closing up|swelling up|tight and)',
    `(anaphylactic|anaphylaxis|bad allergic reaction|having an allergic reaction|severe allergic reaction|epipen now|used (his|her|my)
      epipen)`,
    'asthma [is] (bad|really bad|playing up|so bad|terrible) (and|cant|right now|without|rn|im)',
    '(wheezing|gasping|gasping for|fighting for) (and|badly|for|really|cant|air|breath|so|bad)',
    '(my|his|her) inhaler (is|has|s|isnt|wont) (run out|empty|not working|ran out|finished|gone|broke|broken|working)',
    `(no|lost my|lost his|lost her|dont have my|havent got my|need my|need an|run out of|ran out of) (inhaler|epipen|insulin) ..4
      (breathe|wheezing|tight|attack|cant|help|shaky|hypo|bad)`,
    `(chest|heart) ..3 (hurts|pain|pains|tight|hurting|really hurts|so tight|killing) ..6 (pass out|faint|breathe|arm|dizzy|sweating|
      sick|numb|cant|bad|worried|scared)`,
    '(chest pain|chest pains|pains in my chest|pain in my chest|crushing chest|tight chest)',
    `(think|feel like|feels like|i am|im) [im|i am|gonna|we|hes|shes] (dying|dieing|gonna die|going to die) (help|please|its|hurts|
      cant|i cant|of cold|from|the pain|rn|right now|someone help|here)`,
    `(he|she|hes|shes|they|friend|mate|mum|dad|brother|sister|someone|baby|nan|grandad|man|girl|boy|lad) [is|s|are|might be|could be|
      looks|look|gonna|going to|may|looks like hes|looks like shes|i think] (dying|gonna die|going to die|dead|lifeless|not alive|limp)
      (help|please|i think|on|and|in|from|what|right|hurry|someone|if|because|need|here|$)`,
    `(call|ring|phone|get|need|send|needs) [me|for|us|her|him|someone] (an ambulance|an ambo|the ambulance|a ambulance|ambulance|
      paramedics) (now|please|quick|asap|hes|shes|im|for (me|him|her|my)|hurry|right now|to|help|i|because|cos|urgently|$)`,
    '(need|needs) to (go to|get to|be in|go) (hospital|a and e|the hospital|a n e) (now|please|asap|quick|help|but|fast|right now)',
    'ambulance (now|please|quick|asap|hurry|is coming|on its way|came|has come|took)', 'medical (emergency|help now|attention now)',
    '(went|gone|going|goes|is|hes|shes|all) (limp|floppy|lifeless)', 'recovery position', 'doing cpr', 'cpr',
  ],
  not: [
    'cant (breathe|breath) (for|with|from|because of|through) (worrying|worry|crying|laughing|my nose|this cold|hayfever|excitement)',
    '(falling|fall|fell) (over|about) laughing', 'cant (walk|move) (in these|from leg day|after (leg|the gym))',
    '(out of it|shaking) (with laughter|laughing|tired)', 'side of (my|his|her) (face|body|mouth) (in|is (spotty|red))',
    '(passed out) (laughing|asleep|in bed|on the sofa)', 'not talking to me',
    'not talking to me',
    '(not|isnt|wont) (answering|responding to) me (on|texts|calls|messages|back|because|cos|anymore|at the|$|and|since|hes|shes)',
    '(rolled|rolling) (his|her|my) eyes', '(cant|couldnt) get (a|any) response (from (school|social|police|him|her|the)|on|to)',
      '(so fit|so hot|so funny|laughing) [im] (gonna faint|gonna pass out|cant breathe)',
      'gonna (faint|pass out) (at|when|over|if)',
      'fit im gonna faint',
    'passed out drunk every', 'gonna (pass out|faint) from being so (hungry|hot|tired)', '(dad|mum|he|she) is passed out drunk',
    '(so|hes so|shes so) (fit|funny|hot|cute) [i] (cant breathe)', '(fit|funny|hot|cute|laughing) i cant breathe',
    `cant breathe (laughing|im laughing|through my nose|in (this|these|here|maths)|with laughter|hes so|shes so|im so (full|funny)|
      because (im|i) laughing|i ate)`,
    `(trouble|struggle|hard|struggling|cant|wont|difficulty) (waking|wake|to wake) (up|him|her) [up] (for|in|on time|early|at|so|
      before|this morning|in the morning|because)`,
    '(cant|couldnt|not able to|unable to) (get|stay) (him|her|them|up|awake) (up|awake|to|for|in|out|a|on|the|off|into|at|past|that)',
    '(cant|wont|dont|couldnt) get (him|her|them|up|my (mum|dad|son|daughter|mate|friend|sister|brother|boyfriend|girlfriend))',
    'cant stay (awake (in|at|for|past)|up)', '(trying|tried) to (get|stay) (him|her|them|up|my)', 'not (wake|waking|awake) (yet)',
    '(wont|not|hasnt) (wake|woken|waking) up (til|till|until|yet|early|on time|for school|before)',
    'passed out (on the sofa|in bed|asleep|watching|after work|at (9|8|10|half)|as soon as)', 'knocked out of',
    '(collapsed|collapsing) (on the sofa|into bed|in bed|laughing|with laughter|tent|shed|cake|in a heap)',
    'going (grey|blue|purple) (at|hair)', '(hair|dyed) (blue|grey|purple)', 'die of',
    '(heart attack|stroke) (when|when i saw|last year|in (2|19)|years ago|a few years|before)',
    '(dad|mum|nan|grandad|uncle|auntie|neighbour|he|she) had a (heart attack|stroke) (last|years|in|when|a few|before|a while)',
    '(gonna die|dying|going to die) in (maths|this exam|the exam|pe|this heat|this lesson)',
    `(he|she|it|phone|dog|cat|hamster|plant|character|boss) [is] (dying|dead|dies|died|die) (in (the|this|it)|at the end|of|on me|last|
      years)`,
    '(called|phone|phoned|rang|got|call) (the|a) doctor (about (my|his|her)|for (an|my|his|her))',
    '(not|no need to|didnt need to|dont need to|dont need an|dont call an|didnt need an|no) [call an|ring an|an] ambulance',
    '(ambulance|doctor) (driver|station|drill|cadet|cadets|service course)', 'learn [ing|t|ed] cpr',
    'cpr (course|training|in|lesson|dummy|at)',
    `need to go [to] [the] hospital (for (my|his|her|an|a) (appointment|check|scan|blood|xray|x ray|review)|appointment|on (monday|
      tuesday|wednesday|thursday|friday)|to (see|visit))`,
    'hard to breathe (in this (heat|bus|lift))', 'breathing (exercise|exercises|space|down my neck|technique|techniques)',
    'barely breathe (in this|its so hot)',
  ],
  unless: ['first aid (course|training|at)'],
}
