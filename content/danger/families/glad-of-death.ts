/** Glad if it happened by itself, worn out with being alive: a wish to die that asks nobody to do it. */
import type { Family } from '../shape.ts'

const glad = `(happy|happier|glad|relieved|relief|grateful|thankful|fine with (it|that)|ok with (it|that)|okay with (it|that)|cool with|alright with (it|that)|not bothered|wouldnt (mind|care|bother|fight|be (sad|bothered|upset|gutted))|dont (mind|care)|
  blessing|lucky|easier|easiest|nice|lush|sound|perfect|the dream|best thing|good thing|solve|sort (it|everything)|made up|over the moon|peaceful|better|smile|let it|wouldnt even move|a favour)`
const ending = `((dont|didnt|never|doesnt|not|wont) ..1 (wake|woke|waking|come round|make it through|survive)|(got|get|gets|getting|was|be|been) (run over|hit by|knocked down|mown down|flattened|squashed|ran over|struck)|
  (run|ran|runs|knock|knocked) (me|her|him|us) (over|down)|(car|bus|lorry|train|truck|van) ..1 (hit|took|got|killed|flattened|smashed|ploughed into) (me|her|him)|(die|dies|died|dying|go|pass|slip away) in (my|her|his|the) (sleep|night)|
  heart (stopped|stops|gave out|packed in)|(kind|sort|type|thing|one|something) [that|what] ..1 (you|u|people) die (from|of)|got (cancer|a tumour|something terminal|leukaemia|ill and (died|didnt))|get cancer|i (died|dropped dead|was dead|popped my clogs|snuffed it|stopped breathing)|
  (house|building|roof|plane|world) ..1 (burnt down|collapsed|fell|fell on me|crashed|ended)|meteor|asteroid|lightning)`

export const gladOfDeath: Family = {
  key: 'glad_of_death', topic: 'self_harm', level: 'emergency', elsewhere: true, denied: 'concern',
  why: 'Who would be glad not to wake, or to be run over, wishes to die and only leaves it to chance.',
  source: 'danger/README, "Suicide" and "Negation"; domain.md §5.1 (families that word lists miss)',
  phrases: [
    `(tired|knackered|shattered|sick|fed up|exhausted|worn out|bored|weary|drained|scunnered|over|sick to death|had enough|had it|cant be (arsed|bothered)|finished|done|done in|burnt out|exausted|jaded|sick and tired)
      (of|with|from|by|at) ..1 (being alive|living|life itself|existing|breathing|staying alive|keeping [myself] alive|waking up (alive|every)|this world|the world|being a person|being human|it all living)`,
    '(being alive|staying alive|living|existing|existence) (is|s|just|feels|makes|gets) ..3 (exhausting|tiring|hard work|to hard|to much|too much|knackering|pointless|unbearable|agony|hell|effort|not for me|overrated|long|me tired|a lot)',
    '(alive|living|here|breathing|existing) ..2 (dont|doesnt|didnt|no longer|not) ..1 wanna be ($|no more|anymore|any more)',
    '(dont|doesnt|didnt|no longer|never) [even|ever] (asked|ask|wanted|chose|agreed|signed up) to be (born|alive|here|made)',
    '(pray|prays|praying|prayed|hope|hopes|hoping|wish|wishes|wishing|ask|asks|asking|beg|begs|dua|duas) ..5 (i|she|he|god|allah|to|not to|that) ..1 (let me wake|die|dies|dont wake|doesnt wake|wont wake|never wake|takes me|take me|takes her|takes him|take her|take him|not wake|be dead|gets run over|get run over|get hit|go to sleep and)',
    '(go|going|goes|went|fall|get) to (sleep|bed) and (not|never|dont|stay) ..1 (wake|waking|woke|there forever|asleep)',
    '(rather|prefer to|sooner) (be dead|not exist|not be alive|not wake up|be under the ground|be in the ground|be six feet under|be buried|be gone for good)',
    '(rather|sooner) (be dead|die|be in a coffin|be in the ground) than (here|alive|go back|live|be here|be alive|do (this|another)|stay|carry on)',
    '(wish|wished|wishes|hate|gutted|sad|annoyed|angry|shame) ..2 (they|you|she|he|mum|the (ambulance|doctors|nurses|hospital|paramedics)) ..2 (hadnt found|didnt find|found|had let|let|saved|brought|hadnt saved|hadnt stopped|stopped) (me|him|her) ..1 ($|die|go|back|in time|that|last|from)',
    '(quite|kinda|sort of|just|do|id|sounds|be) ..1 (like|fancy|love|nice) to (not exist|stop existing|be dead|not be (here|alive)|never wake up|be nothing)',
    '(swap|trade|change) ..3 (someone|anyone|kid|child|somebody) ..3 (dying|cancer|wants to live|poorly)',
    '(every|each|most) ..2 (night|day|morning) ..3 (hope|wish|pray|ask) ..3 (last|not wake|dont wake|wont wake|die|end)',
    `(hope|hopes|hoping|wish|wishes) ..4 (car|bus|lorry|train|truck|tram|bike|van|something|someone) ..2 (hits|hit|takes|kills|kill|flattens|runs|got|gets|would hit|would kill|ends) ..1 (me|it all)`,
  ],
  meets: [
    `${glad} & (if|when|unless|whether) & ${ending} & (i|me|my|id|im|she|he|her|him|shed|hed) ~20`,
    `(walk|walking|cross|crossing|cycle|run) & (road|roads|traffic|street) & (dont look|without looking|not looking|never look|stopped looking|dont bother looking|eyes (shut|closed)|hope) & (i|she|he|me|anymore|half|hoping|see what|whatever) ~16`,
    '(die|dying|death|dead) & (comforting|comforts me|comfort|relief|peaceful|beautiful|nice|calm|calms me|easy|free) & (think|thinking|thought|thoughts|idea|sounds|imagine|picture) ~14',
  ],
  not: [
    '(dont|didnt|never|doesnt|not|wont) ..1 (wake|woke|waking) up ..2 (at|so early|early|late|before|for (school|work|college)|in time|until|till|with (him|her|a)|to (him|her|that|this|my alarm)|next to)',
    '(alarm|phone|battery|teacher|bus|train|dog|puppy|baby|sister|brother|neighbours) ..3 (didnt|doesnt|never|not|wont|dont) (wake|woke)',
    '(wake|woke|wakes) (me|him|her|us|them|mum|dad|the baby|everyone)',
    '(beef|lamb|pork|meat|school|revision|homework|lockdown|january|rain|winter) ..2',
    '(tired|sick|bored|fed up|over) (of|with) living (with|in|at|out|on|off|near|next|like a|from)',
    '(cat|dog|hamster|fish|rabbit|spider|wasp|fly|plant|character|sims) ..6',
  ],
}
