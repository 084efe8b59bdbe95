/** Faint, hungry for days, hurt or ill and on their own: not yet an emergency, and it may become one. */
import type { Family } from '../shape.ts'

export const unwell: Family = {
  key: 'unwell', topic: 'overdose_medical', level: 'concern', speaker: 'young_person', denied: 'nothing',
  why: 'Faint, hungry for days, hurt or ill and on their own: not yet an emergency, and it may become one.',
  source: 'danger/README, "Medical"; domain.md §1.2 (drug names and doses outrank the word suicide) and §5.2',
  meets: [
    `(every weekend|weekends|every week|most weekends|all the time) & (ket|coke|mdma|mandy|xanax|spice|pills|balloons|acid|crack) & (do|
      doing|take|took|sniff|me and|we)`,
    `(doing|taking|using|sniffing|smoking|drinking|on|need|take) & (coke|ket|spice|xans|xanax|balloons|nos|vodka|alcohol|codeine|lean|
      benzos|gear|crack|mdma|pregabs|heroin|weed|cider|drink) & (every day|everyday|most days|every morning|before school|before lessons|
      every night|cant stop|addicted|shakes|to cope|without it|to sleep|on my own|to forget|nobody knows|noone knows)`,
    `(not had|havent had|havent eaten|not eaten|no food|without food|not ate|havent ate|aint eaten|aint ate|proper meal|only had|just
      had) & (days|#2-9 days|since (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|shaky|dizzy|faint|weak|taps|tap water|bins|
      starving)`,
  ],
  phrases: [
    '^ [yeh|ok|so] (ive|i|i have) [just] (took|taken) (something|some stuff|summat) [now|again|bad] $', '(ive|i) had loads of (vodka|gin|whisky|rum|drink)',
    // After taking something.
    `(smoked|vaped|took|taken|had|ate|eaten|drank|sniffed|tried) ..2 (summat|something|stuff|edible|edibles|@street) ..8 (heart|weird|
      dizzy|freaking|floaty|seeing things|cant feel|shaking|shaky|panicking|paranoid)`,
    '(feel|feeling|feels) (dizzy|faint|weird|funny|floaty|spaced) ..3 (i|ive|after) ..1 (took|taken|smoked|had|drank|ate)',
    '(sti|std|chlamydia|gonorrhoea|syphilis|hiv positive|herpes)',
    'all i do is (get high|get drunk|drink|smoke|sniff)',
    '(infection|infected) ..6 (yellow|green|pus|swollen|smell|smells|hot|spreading|bad|black|oozing)',
    '(nothing|not anything|no food) ..3 (eat|food) since',
    '(havent|not|hasnt|still not) come on (for|in|this|since|yet|my|$|and)',
    'morning sickness',
    `(drinking|smoking|sniffing|vaping thc|getting high|getting drunk|getting stoned) (every day|everyday|every night|before school|
      alone|to cope|to forget|to sleep|most days)`,
    `(cut|wound|foot|hand|leg|arm|toe|tooth|piercing|stitches|burn|bite|foots|legs|arms|hands) ..4 (infected|pus|green|oozing|septic|
      smelly|smells)`,
    '(no|without|had no) (food|water) (since|for)',
    '(nothing|not anything) to (eat|drink) ..4 (days|since|all day|today|left)',
    'gonna (pass out|faint) from ..4 (hungry|hunger)',
    `(feel|feeling|im|been|so) [really|so|very|proper|dead] (poorly|ill|unwell|sick|rough) ..4 (on my own|alone|by myself|no one|noone|
      nowhere|cant move|help|street|outside)`,
    '(feel|feeling|felt|keep feeling|keep going|im) [really|so|very|proper|quite|all] (faint|like fainting|really ill|shaky and)',
    `(starving|hungry|thirsty) (and (no|ive no|havent|cold|alone|scared|i havent|got no|tired and|dont have|skint)|cold|no money|for
      days|n cold|n no)`,
    '(being|been|keep being|keep) sick (all (night|day)|loads|non stop|and|since)',
    '((im|i am|think im|might be|could be|am i|im #|got me|and|shes) pregnant|missed my period|periods late)',
    '(high|burning) (temp|temperature|fever) (and|alone)',
    '(hurts|pain|sore|burns|bleeding) (when|to|down) (i wee|i pee|wee|pee|down there|there)',
    `(took|taken|done|on|tried|had) [some] (ket|ketamine|mdma|mandy|coke|cocaine|crack|spice|heroin|pills|xanax|xans|acid|lsd|pingers|
      benzos|lean|balloons|weed edible) (last night|tonight|and|with|today|every|again|im|i|n)`,
    'addicted to (ket|ketamine|coke|cocaine|crack|spice|heroin|xanax|xans|weed|drugs|pills|codeine|vodka|alcohol|drinking|lean)',
  ],
  not: [
    'so ill (leave|go|be|see|ring|call|text|try|get|come|do|have|take|meet|let|need|pop|head|drop|send|stay|make|give|pick|wait|put|ask|tell|know|find|bring|just)',
    'since (breakfast|lunch|dinner|tea|this morning)',
    '(coke|acid|weed|gear) (and|with) (popcorn|crisps|ice|lemon|chips|a|burger|pizza)',
  ],
}
