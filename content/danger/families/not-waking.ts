/** Somebody who cannot breathe, or cannot be woken, may die within minutes. */
import type { Family } from '../shape.ts'

export const notWaking: Family = {
  key: 'not_waking', topic: 'overdose_medical', level: 'emergency', lightly: true, deed: true, elsewhere: true, denied: 'nothing',
  why: 'Somebody who cannot breathe, or cannot be woken, may die within minutes.',
  source: 'danger/README, "Medical"; domain.md §1.2 (drug names and doses outrank the word suicide) and §5.2',
  meets: [
    `(sick|vomit|vomiting|throwing up|puking|coughing|spitting|poo|pooing|weeing|wee|pee|peeing|retching) & blood & (in it|cant stop|up|
      keep|keeps|loads|of|my|specks|there|bits|now)`,
    '(hates the light|light hurts|lights hurt|bright light) & (neck|head|headache|sick|rash|vomiting|temperature)',
    `(lumps|hives|welts|blotchy|blotches|rash) & (throat|tongue|lips|face|breathe|swallow|eyes) & (weird|funny|tight|itchy|swelling|
      swollen|closing|thick|cant|hard to|numb|tingling)`,
    '@drunk & @offstate',
    `@drunk & @sick & (left (him|her|me)|on (her|his|my) own|alone|on (her|his) back|park|street|asleep|cold|freezing|wont|cant|floor|
      blood)`,
    `(floor|ground|pavement) & @offstate & (she|shes|he|hes|nan|nans|mum|mums|dad|dads|grandad|mate|friend|sister|brother|someone|man|
      woman|girl|lad|son|daughter)`,
    `(head|rugby|fell|crash|punched|kicked) & (odd|strange|not himself|not herself|confused|weird|sleepy|drowsy|vague|muddled|forgetful)
      & (since|ever since|all day|after)`,
    `(stung|sting|wasp|bee|nuts|nut|peanut|peanuts|allergic|allergy|allergies|reaction) & (cant breathe|cant swallow|cant talk|wheezing|
      hives|blotchy|collapsed|passed out|tongue|lips|throat|throwing up)`,
    `(chest|breathing|lungs|throat) & (tight|wheezy|wheezing|closing|hurts) & (no|lost|forgot|forgotten|without|left|ran out|run out|
      empty|not got|havent got|dont have) ..2 (pump|inhaler|puffer|blue one|ventolin)`,
  ],
  phrases: [
    // No breath to speak.
    '(cant|couldnt|wasnt able to|struggling to|trying to) (get|catch) (her|his|my|their) breath',
    '(wheezing|gasping|choking|fighting for breath) ..10 (then nothing|went quiet|cut off|stopped|hung up|went dead|cant hear)',
    `(hit his head|hit her head|head|hit by a car|fell off|came off (his|her) bike|knocked out|banged) ..16 (talking rubbish|talking
      nonsense|sleepy|confused|slurring|not making sense|sick twice|keeps being sick|drowsy|dizzy)`,
    '(lost|no|losing) ..2 feeling ..3 (arm|arms|leg|legs|side|hand|face)',
    '(gargling|gurgling|rattling) ..3 (breathing|breath|chest|sound)',
    '(breathing|breath) ..4 (gargling|gurgling|rattling|rattly|raspy|funny noise)',
    '(numb|cant feel|cant move|weak|droopy|tingling|paralysed) ..3 side of (my|his|her)',
    '(face|mouth|eye) ..2 (drooping|drooped|dropped|droopy|gone numb)',
    '(wont|cant|wouldnt) (turn over|roll over|sit up|get up off the floor)',
    '(gone|turned|turning|going|went|looks) [a] (funny|weird|strange|horrible|awful|odd|bad) (colour|color)',
    '(cant|couldnt) get (any|no|much) (sense|response|reaction)',
    '(cant|couldnt|tried to) bring (him|her|them) round',
    '(wont|cant|not|isnt) (wake|waking) up properly',
    `(balloons|nos|ket|pills|spice|vape|drugs|gas|mdma|xanax|vodka|drink|alcohol) ..8 (blue|floppy|not breathing|passed out|collapsed|
      unconscious|wont wake|not waking|fitting|shaking|not moving|cold|out cold|not responding)`,
    '(not|doesnt|dont|cant|wont|isnt|hes not|not even) (wake|waking|woken|wakes) [up] $',
    '@cant (breathe|breath|get air|breathing|stop choking|breathe properly)',
    `(not|isnt|stopped|barely|hardly|struggling|struggle|struggles|isnt|wasnt|cant hear|shallow|stop) [with|to|him|her|even] [even]
      (breathing|breathe|breathin)`,
    `(wont|cant|not|cannot|isnt|doesnt|unable to|hasnt|trying to|tried to) (wake|waking|wake up|waken|waking up|be woken|woken|rouse|get|
      stay) (him|her|them|up|my (mate|friend|mum|dad|boyfriend|girlfriend|sister|brother|pal|son|daughter)|awake|to wake) [up|awake]`,
    'wont wake [up]',
    'cant wake (him|her|them|my (mate|friend|mum|dad|boyfriend|girlfriend|sister|brother)|up)',
    `(unconscious|unresponsive|passed out and|out cold|blacked out|lost consciousness|losing consciousness|semi conscious|barely
      conscious|hardly conscious|going in and out|passing out|collapsed|collapsing|fainted and|blacking out)`,
    `(passed|passing|blacked|pass|conked) out (and (wont|i|we|hes|shes|cant|not|is|wouldnt|hit|woke)|from|in (the|a)|drunk|wont|n|cant|
      hes|shes|cold|outside|and hes|after|again)`,
    '(gonna|going to|about to|might|like ill|nearly|keep) (pass out|passing out|faint|black out|collapse)',
    `(lips|face|fingers|hes|shes|gone|going|went|turned|turning|skin|look|looks|fingertips) [is|are|have|has|gone|going|turned|turning|
      went|all] (blue|grey|purple) (and|hes|shes|lips|cant|wont|round|help|n|not|$)`,
    '(blue|grey|purple) lips',
    'choking (on|and|to death|him|her|hes|shes|help|cant|wont)',
    '(no|cant find a|weak|without a) pulse',
    '(his|her|my) (heart|hearts) (stopped|has stopped)',
    'asthma attack',
    '(anaphylactic|anaphylaxis|epipen now)',
    '(chest pain|chest pains|crushing chest|tight chest)',
    `(he|she|hes|shes|they|friend|mate|mum|dad|brother|sister|someone|baby|nan|grandad|man|girl|boy|lad) [is|s|are|might be|could be|
      looks|look|gonna|going to|may|i think] (dying|gonna die|dead|lifeless|not alive|limp) (help|please|i think|on|and|in|from|what|
      right|hurry|someone|if|because|need|here|$)`,
    `(call|ring|phone|get|need|send|needs) [me|for|us|her|him|someone] (an ambulance|an ambo|the ambulance|a ambulance|ambulance|
      paramedics) (now|please|quick|asap|hes|shes|im|for (me|him|her|my)|hurry|right now|to|help|i|because|cos|urgently|$)`,
    'ambulance (now|please|quick|asap|hurry|is coming|came|has come|took)',
    'medical (emergency|help now|attention now)',
    '(went|gone|going|goes|is|hes|shes|all) (limp|floppy|lifeless)',
    'recovery position',
    'doing cpr',
    'cpr',
  ],
  not: [
    '(catch|get) (my|his|her|your) breath (back|after (football|pe|running|the stairs))',
    'cant (breathe|breath) (for|with|from|because of|through) (worrying|worry|crying|laughing|my nose|this cold|hayfever|excitement)',
    'fit im gonna faint',
    '(fit|funny|hot|cute|laughing) i cant breathe',
    `cant breathe (laughing|im laughing|through my nose|in (this|these|here|maths)|with laughter|hes so|shes so|im so (full|funny)|
      because (im|i) laughing|i ate)`,
    '(cant|wont|dont|couldnt) get (him|her|them|up|my (mum|dad|son|daughter|mate|friend|sister|brother|boyfriend|girlfriend))',
  ],
  unless: ['first aid (course|training|at|to|award|badge)', 'teach first aid'],
}
