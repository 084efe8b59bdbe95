/** Faint, hungry for days, hurt or ill and on their own: not yet an emergency, and it may become one. */
import type { Family } from '../shape.ts'

export const unwell: Family = {
  key: 'unwell', topic: 'overdose_medical', level: 'concern', speaker: 'young_person', denied: 'nothing',
  why: 'Faint, hungry for days, hurt or ill and on their own: not yet an emergency, and it may become one.',
  source: 'danger/README, "Medical"; domain.md §1.2 (drug names and doses outrank the word suicide) and §5.2',
  meets: [
    `(cant wee|wee properly|weeing blood|blood in my wee|hurts to wee|cramps|nose keeps bleeding|hole in my nose|cant sleep|paranoid) &
      (ket|coke|mdma|speed|weed|spice|pills|mandy)`,
    `(every weekend|weekends|every week|most weekends|all the time) & (ket|coke|mdma|mandy|xanax|spice|pills|balloons|acid|crack) & (do|
      doing|take|took|sniff|me and|we)`,
    `(doing|taking|using|sniffing|smoking|drinking|on|need|take) & (coke|ket|spice|xans|xanax|balloons|nos|vodka|alcohol|codeine|lean|
      benzos|gear|crack|mdma|pregabs|heroin|weed|cider|drink) & (every day|everyday|most days|every morning|before school|before
      lessons|every night|how to stop|cant stop|addicted|shakes|to cope|without it|to sleep|on my own|to forget|nobody knows|noone
      knows)`,
    `(come off|coming off|get off|came off|stop taking|stopped taking|run out of|without) & (xans|xanax|valium|benzos|codeine|heroin|
      spice|ket|drink|alcohol|pregabs|methadone|gear|weed) & (shakes|shaking|sweats|sweating|sick|fits|ill|rattling|cant|seeing things|
      withdrawal|withdrawals)`,
    `(not had|havent had|havent eaten|not eaten|no food|nothing to eat|without food|not ate|havent ate|aint eaten|aint ate|proper meal|
      only had|just had) & (days|#2-9 days|since (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|shaky|dizzy|faint|weak|taps|
      tap water|bins|starving)`,
    `(period|come on|late) & (#2-9 (months|weeks)|months|test|positive) & (sick|pregnant|scared|late|missed|every morning|tell|cant)`,
  ],
  phrases: [
    '(sti|std|chlamydia|gonorrhoea|syphilis|hiv positive|herpes)',
    '(get|getting) (high|drunk|stoned|wasted) (to|so i|every|just to) ..2 (forget|cope|numb|escape|sleep|day|feel)',
    'all i do is (get high|get drunk|drink|smoke|sniff)',
    '(infection|infected) ..6 (yellow|green|pus|swollen|smell|smells|hot|spreading|bad|black|oozing)',
    '(nothing|not anything|no food) ..3 (eat|food) since',
    '(havent|not|hasnt|still not) come on (for|in|this|since|yet|my|$|and)', 'morning sickness',
    `(drinking|smoking|sniffing|vaping thc|getting high|getting drunk|getting stoned) (every day|everyday|every night|before school|on
      my own|alone|to cope|to forget|to sleep|in the morning|most days)`,
    `(infected|pus|gone green|all green|oozing|gone septic|gone black) ..6 (cut|wound|foot|hand|leg|arm|toe|tooth|piercing|stitches|
      burn|bite|smell|smells|smelly)`,
    `(cut|wound|foot|hand|leg|arm|toe|tooth|piercing|stitches|burn|bite|foots|legs|arms|hands) ..4 (infected|pus|green|oozing|septic|
      smelly|smells)`,
    '(no|not had any|without|had no|not got any) (food|water) (since|for)',
    '(nothing|not anything) to (eat|drink) ..4 (days|since|all day|today|left)', 'gonna (pass out|faint) from ..4 (hungry|hunger)',
    `(feel|feeling|im|been|so) [really|so|very|proper|dead] (poorly|ill|unwell|sick|rough) ..4 (on my own|alone|by myself|no one|noone|
      nowhere|cant move|dont know what|help|street|outside)`,
    `(feel|feeling|felt|keep feeling|keep going|im) [really|so|very|proper|quite|like i might|all|like im gonna] (faint|like fainting|
      like passing out|really ill|shaky and)`,
    `(havent|not|aint|hasnt|didnt|havent had) [been] (eaten|eat|ate|eating|drank|drunk|food|slept|drink|any food|a meal|a proper meal|
      anything to eat|anything to drink|had food|had any food|had anything to eat|had a meal|had water) [or|and|anything|any|properly|
      nothing|proper] [drank|drunk|slept|anything|eaten|food|a proper] [anything|properly|meal] (for|in|since) [about|over|like|the|a|
      nearly|almost|last] (#|two|three|four|five|six|days|a day|couple|couple of days|few days|few|yesterday|monday|tuesday|wednesday|
      thursday|friday|saturday|sunday|a week|ages|a few days|two days|days now)`,
    '(havent|not) slept (for|in|since) [about|over|the|like] (#|two|three|four|five|days|a few|nights|couple)',
    `(nothing|no food|not had anything|got nothing|had nothing|nowt) (to eat|to drink|to eat or drink) (for|since|all day|at home|in
      the house|and no|and nowhere|n no|in days)`,
    `(starving|hungry|thirsty) (and (no|ive no|havent|cold|alone|scared|i havent|got no|tired and|dont have|i have no|skint)|cold|no
      money|for days|n cold|n no|all the time cos)`,
    '(hurt|hurts|injured|twisted|sprained|bad) (my|really bad|so much|and cant) ..4 (walk|stand|alone|noone|help)',
    `(i need|i think i need|really need) (a|to see a|to go to) (doctor|nurse|hospital|a and e|walk in) (but|im scared|and|now|and dont|
      help|cant|without)`,
    `(im|feel|feeling|been) (really|so|very|proper) (ill|poorly|sick|unwell) (and alone|and cant|on my own|with no|out here|and scared|
      and nowhere)`,
    '(being|been|keep being|keep) sick (all (night|day)|loads|non stop|and|since)',
    `((im|i am|think im|might be|i might be|could be|found out im|am i|hes got me|im #|got me|and|shes) pregnant|missed my period|
      period is late|periods late|my period is late|pregnancy test [was|is|came back] positive)`,
    '(high|burning) (temp|temperature|fever) (and|alone)',
    '(hurts|pain|sore|burns|bleeding) (when|to|down) (i wee|i pee|wee|pee|down there|i go toilet|there)',
    `(withdrawal symptoms|withdrawing from|(going through|in|having|got) [the|drug|alcohol] (withdrawal|withdrawals)|rattling bad|
      clucking|cold turkey)`,
    `(took|taken|done|on|tried|had) [some] (ket|ketamine|mdma|mandy|coke|cocaine|crack|spice|heroin|pills|xanax|xans|acid|lsd|pingers|
      benzos|lean|balloons|weed edible) (last night|tonight|and|for the first|with|today|every|again|im|i|n)`,
    `(feel|feels|feeling|felt) (weird|funny|strange|sick|ill|awful|rough|bad) (after|since) [i] (took|drank|smoked|vaped|eating|taking|
      vaping|that pill|the pill|that vape|the vape|a vape|the drink)`,
    'addicted to (ket|ketamine|coke|cocaine|crack|spice|heroin|xanax|xans|weed|drugs|pills|codeine|vodka|alcohol|drinking|lean)',
  ],
  not: [
    '(coke|acid|weed|gear) (and|with) (popcorn|crisps|ice|lemon|chips|a|burger|pizza)',
    '(havent|not|hasnt|still not) come on (the|tv|telly|bbc|netflix|stage|here|this (bus|app|phone))',
    `(eaten|ate|eat|had|drank|slept|food) (since (breakfast|lunch|dinner|this morning|#|last night|noon|tea)|for an hour|for # hours|in
      # hours|for hours)`,
    'dizzy (heights|rascal)', 'faint (line|signal|smell|memory|praise|hearted)',
    'pregnant (pause|teacher|cat|dog|women|woman|auntie|sister|mum|cousin|lady)',
    '[my] (mum|mums|auntie|sister|sisters|teacher|cousin|cat|dog|aunts|miss) (is|s|might be) pregnant',
    'nothing to (eat|drink) (in|at|here|except|but)',
    '(need|want) (a|to see a) (doctor who|doctor pepper|nurse outfit|doctors note|dr pepper)',
    '(sick|ill) (all (day|night) (yesterday|with [a] (bug|flu|cold|noro)))', 'hungry and (tired|bored|its|im gonna|want|mum)',
    'on (acid|acidic)',
  ],
}
