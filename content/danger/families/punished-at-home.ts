/** Rules of a house that no house should have: the fridge locked, stood in the garden all night, afraid of what they now know; and marks that are explained away. */
import type { Family } from '../shape.ts'

const house = '(mum|mums|mam|dad|dads|stepdad|stepdads|stepmum|stepmums|step mum|nan|uncle|aunt|auntie|carer|carers|foster|parents|partner|he|she|they|hes|shes|theyre|staff|grandad|brother|boyfriend)'
const mark = '(black eye|bruise|bruises|bruising|bruised|mark|marks|burn|burns|split lip|fat lip|cut lip|bite|bites|scratches|handprint|finger marks|broken arm|broken wrist|broken finger|broken rib|swollen|limping|welts|cuts|scald|cigarette burns)'

export const punishedAtHome: Family = {
  key: 'punished_at_home', topic: 'violence', level: 'concern', lightly: true, elsewhere: true, denied: 'nothing',
  why: 'Food locked away, a night in the garden, fear of what the family has found out, a mark with a story: abuse told without a blow.',
  source: 'danger/README, "Violence" (habitual abuse at home); domain.md §5.2; 002 §5',
  phrases: [
    '(take it back|retract it|deny it) and ..1 (say|tell) ..3 (lied|made it up)',
    '(say sorry|apologise|take it back|say i lied|retract|tell them i lied|change my story) ..3 (for telling|for saying|what i said|about (him|dad|her|it)|to the (police|social)|or)',
    '(drinking|drunk|mood|temper|home|on it|on the drink|kicking off) ..5 (know|knows) what (comes|happens|thats gonna|hes gonna|its gonna|will) ..1',
    'something to cry about',
    '(carer|carers|stepmum|stepdad|dad|mum|they|she|he|foster) ..5 (wont|doesnt|dont|refuses to|never) (feed|feeds) (me|us|him|her|the children)',
    '(has|got|keeps|made) ..1 (a|the) key to (my|our) (room|bedroom|door) ..6 (dont|comes in|lets himself|lock|cant|scared|night)',
    `${house} ..2 (locks|lock|locked|padlocks|padlocked|hides|hide|counts|chains) ..2 (fridge|cupboard|cupboards|food|kitchen|bread|freezer|larder|pantry)`,
    '(weighs|weigh|inspects|searches|strip searches|strips|hoses|shaves|shaved) (me|us|her|him) ..4 (every|in front|to see|before|if|at|and|naked|head|hair|$)',
    '(make|makes|made|making|forces|forced) (me|us|him|her|them) ..1 (stand|kneel|squat|sleep|sit|stay|eat|drink|hold|wear|run|beg|wash) ..6 (garden|all night|for hours|hours|cold|rice|corner|dark|garage|shed|naked|off the floor|vomit|sick|soap|chilli|chillies|cold water|cold shower|cold bath|dog|nappy|outside|rain|no food|no clothes|bucket|wall|hands up|hot sauce)',
    '(not|never|dont|doesnt|arent|isnt) ..1 (allowed|let (me|us)|get) ..2 (eat|food|drink|toilet|shower|wash|bed|blanket|heating|speak|talk|coat|shoes|sit down) ..6 (if|unless|until|when|because|for|all day|days|at home|punish|he|she)',
    '(no|without) (dinner|tea|food|bed|blanket|heating|door) ..3 (for (a|two|three|days|a week|talking|answering|being)|as a punishment|if i|when i|unless|again because)',
    '(took|takes|taken|removed|unscrewed|ripped) ..1 (my|the|our) ..1 (door|bedroom door|lock|bathroom door) ..1 (off|away)',
    '(dad|mum|brothers|brother|uncle|parents|family|stepdad|they|cousins|mosque) ..2 (knows|know|found out|find out|finds out|saw|seen|been told|has seen|found) ..3 (about|my (boyfriend|girlfriend|messages|phone|photos|account)|im (gay|trans|bi|pregnant|seeing)|with a boy|with (him|her)|boyfriend|girlfriend|gay|pregnant|haram)',
    '(dont|doesnt|please dont|cant|wont|not) ..1 (let|make|send|take|want) ..1 (them|me|him|her|us) ..1 (make me|send me|take me|go|going) ..1 back ..1 (there|to|home|with)',
    '(dont|please dont) (send|make|take|let) me (back|go back|home|go home)',
    '(scared|terrified|frightened|petrified|dreading|dread|shaking|sick) ..3 (to go|going|go|of going|about going|when i go|walk) ..1 (home|back home|in the house|through the door|upstairs)',
  ],
  meets: [
    `${mark} & (walked into|fell (over|down|off)|says (she|he)|clumsy|wont say|wouldnt say|wont tell|different story|story keeps|cant explain|explain|excuse|banged it|hiding|hides|covers|covering|makeup over|long sleeves) & (she|he|her|his|shes|hes|my (mate|friend)|they) ~20`,
    `${mark} & ${house} (did|done|does|gave) & (says|said|told|him|her|me|my|nephew|niece|grandson|granddaughter) ~22`,
    '(dont want to|cant|not going|wont|scared to|dont wanna|never) ..1 (go|going|come) ..1 home & (dad|mum|brother|brothers|uncle|parents|stepdad|they|he|she) & (knows|found out|found|saw|seen|angry|mad|waiting|drunk|phone|boyfriend|girlfriend|gay|school rang|excluded|results|pregnant) ~24',
    '(pinch|pinches|flicks|digs|twists|nips|pulls|yanks|drags|shakes|squeezes|grabs|whacks|clips) ..2 (me|my (arm|ear|hair|hand|wrist|neck|face)|us|him|her) & (when (noone|nobody|no one|mum|dad|people)|where (noone|it doesnt|people)|under the table|in the car|all the time|every day|if i|hard|so it|mark|marks|bruise) ~18',
  ],
  not: [
    '(door|lock) off ..1 to (paint|fix|sand|plane|replace|get|mend)',
    'go back to (school|work|college|uni|bed|sleep|maths|class|gym|lessons|training) ..3',
    '(teacher|sir|miss|coach|school|head|tutor|drill) ..2 (made|makes|make) ..14',
    '(rugby|football|hockey|netball|trampoline|skateboard|skateboarding|bike|scooter|play fight|play fighting|judo|boxing|karate|climbing|gymnastics|paintball|horse|cricket|training|pe|gig|mosh pit|rollerblading|ice skating|skating) ..14',
    '(black eye|bruise|bruises|marks|cut|swollen|limping|burn|burns|mark|bite|bites|scratches) ..12 (rugby|football|hockey|netball|trampoline|skateboard|bike|scooter|cat|dog|puppy|kitten|sunburn|oven|straighteners|mosquito|midge|midges|gnats|bramble|brambles|playground|exam|essay|homework|teacher)',
    '(burn|burns|bite|bites|mark|marks) ..2 (calories|mark|scheme|out of #|my lip|nails)',
    '(full|good|top|high|low|extra|exam|test|question|essay|maths|better|my|her|his) marks ..8',
    '(not allowed|doesnt get|not let) ..2 (eat|food|drink|talk|sit down) ..4 (in (class|lessons|the library|assembly|exams)|before (surgery|the op|the blood test|swimming)|until|ramadan|fasting|blood test|operation)',
    '(made|makes|make) (me|us|him|her) ..1 (run|stand|sit) ..8 (pe|laps|assembly|cross country|detention|photo|choir|queue|football|training|coach|sir|miss)',
    '(mum|dad|they|nan|parents|family) ..2 (knows|know|found out|been told|found) ..1 about ..1 (the|my (exam|test|detention|grades|report|marks|hair|party|birthday|surprise|tattoo|piercing|essay|school|trip))',
    '(knows|know|found out|find out|told) ..1 about (it|this|that|the|you|us going|where|me staying|me being|me going)',
    '(dont|not) (want|wanna|let me) ..3 go back to (school|work|college|uni|bed|sleep|maths|class|gym|lessons)',
    '(says|said|told|telling) ..4 (he|she|they|dad|mum|brother) ..1 (did|done|does) ..1 (it|this|that) ..1 (homework|already|yesterday|himself|herself|on purpose|at school|in maths|the dishes|last night|first|before|all|for (a|the|his|her|charity|fun))',
  ],
}
