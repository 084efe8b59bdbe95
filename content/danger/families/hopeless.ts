/** Hopelessness with no wish to die said: nobody is rung for it, but somebody asks, kindly and directly. */
import type { Family } from '../shape.ts'

export const hopeless: Family = {
  key: 'hopeless', topic: 'self_harm', level: 'concern', elsewhere: true, denied: 'nothing',
  why: 'Hopelessness with no wish to die said: nobody is rung for it, but somebody asks, kindly and directly.',
  source: 'danger/README, "Suicide"; domain.md §1.2 (risk ladder) and §5.1 (families that word lists miss)',
  meets: [
    `(put up with me|stuck with me|deal with me|dealing with me|worry about me|worrying about me|looking after me) & (noone would|
      wouldnt have to|wont have to|if i wasnt|if i was|not have to|gone|not here|have to)`,
    `(kids|family|mum|dog|cat|daughter|son|sister|brother) (need|needs) me & (but|only|otherwise|ready|leave|go|tired|wasnt for)`,
    `(dont be (mad|angry|upset|cross)|please understand|forgive me) & (find me|hear what|they tell you|what im gonna do|when im gone|
      what im about)`,
    `(cant get out of bed|dont get out of bed|in bed all day) & (lazy|cry|days|weeks|depressed|sad|noone|anymore|cant|parents think|hate)`,
    `(therapy|therapist|counselling|antidepressants|meds|camhs) & (years|months) & (started|no better|still|nothing|worse|same|not
      working|helped|exactly)`,
    `(lost my|died|passed away|funeral) & (havent|cant|dont|not|nothing) & (since|felt|feel|cope|eat|sleep|stop crying|get over|go on|
      guilt|without)`,
    `(comfort|comforts|comforting|relief|reassuring|calms me|helps|good to know) & (way out|exit|death|end it|could die|wont be here|
      always die)`,
    `(theyll|everyone will|mum will|they will|youll|theyd|everyone would|youd|everyone) & (cry|be sad|be upset|grieve|miss me|mourn|shed
      a tear) & (get over it|theyll be fine|be fine|move on|moved on|forget|forget me|be ok|better off|carry on|a week|a month|a while)`,
    `(promise|promised|pact|agreed|said) & (me and my (friend|mate|boyfriend|girlfriend|sister|bestie)|both of us|the two of us|us both|
      we) & (go together|die together|do it together|end it together|go at the same time)`,
    `(if im not back|if i dont come back|if i dont come home|if i dont make it|if you dont hear from me) & (surprised|love you|love her|
      tell (mum|my mum|them|her|him)|sorry|find me|look after|you know why|police|something happened)`,
    `(cant|dont|couldnt|not|never) ..1 (sleep|sleeping) & (cant|dont|not|never) ..2 (eat|eating|concentrate|focus|care|function|think|
      stop) ..1`,
    `(cry|crying|cried|sob|sobbing|bawl|in tears) & (car|bathroom|toilets|alone|every night|every day|no reason|before i can|for hours|
      for an hour|in my room|in bed|myself to sleep|when noone|when nobody) & (i|me|my)`,
    `(failure|no job|no friends|dropped out|single|unwanted|virgin|loser|behind everyone) & (noone wants|nobody wants|noone will|never|
      parents|wasted|nothing|at #|alone|life) & (me|im|i|my)`,
    `used to (be|love|enjoy|laugh|smile|care|have|like) & now (i|im|its) & (just|nothing|dont|cant|only|shell|body|empty|nobody|noone|
      alone|cry|hate)`,
    `(#2-5 am|4am|3am|up all night|awake all night|lying awake) & (ceiling|crying|wondering|thinking about|hate|alone|cant stop) &
      (wrong|life|me|myself|everything|again|past|die)`,
    `(noone|no friends|alone|lonely|isolated|left me|dumped me|hates me|abandoned|on my own|nobody) & (sad|cry|crying|cried|hurt|hurts|
      miserable|unhappy|pain|depressed|anxiety|empty|broken) & (anymore|every day|every night|always|never|life|years|months|cant|dont
      know what to do|in the dark|weeks) ~30`,
    `(failed|lost my job|lost everything|left me|dumped|bullied|kicked out|hate|debt|in debt|made such a mess) & (noone|no friends|
      alone|cry|crying|in the dark|lie here|lie in bed|stare|cant face|cant tell|dont know what to do|ashamed|no way out) & (anymore|all
      day|every day|every morning|every night|life|never|months|years|family|cant|school|anything) ~40`,
    `(cry|crying|cried|sob|sobbing|break down) & (toilets|toilet|bathroom|shower|every day|every night|most days|most nights|nearly
      every|before school|on the way) & (drink|told|tell|alone|anyone|sleep|noone|nobody|know|hide|every|why) ~25`,
    `(dont|cant|couldnt|wont|hasnt|havent|doesnt|not|stopped|barely|hardly|never) ..2 (get|got|getting|left|leave|leaves|come|came|face)
      ..3 (bed|room|house|anyone|anything|day) & (dont|cant|wont|not|stopped|barely|doesnt) ..2 (eat|wash|shower|talk|sleep|eating|
      washing|talking|care|see the point) ~20`,
    `(look|looking) in the mirror & (hate|disgusting|ugly|cry|sick|fat|loathe|stranger|worthless|monster)`,
    `(tried|trying) & (therapy|tablets|counselling|counsellor|camhs|everything|antidepressants|medication|helplines|doctors|talking) &
      (nothing works|nothing helps|no difference|running out|didnt work|not working|doesnt work|still|worse|given up) ~20`,
    `(what is|whats) wrong with me & (feel|cry|hate|numb|anything|empty|sad|sleep|eat|bed|wash|talk|care|anymore) ~20`,
    `(just|always|so) tired & (pretending|holding on|fighting|trying|everything|being here|living|existing|waking|faking|smiling|being
      strong)`,
    `(christmas|birthday|weekend|eid|new year) & (alone|on my own|noone|nobody) & (again|bother|every year|care|cry|sad|always)`,
    `@told & (waste of space|pointless|no point|hates (himself|herself)|nobody (wants|likes|cares)|noone (wants|likes|cares)|hates (his|
      her) life|nothing matters|worthless|useless|unwanted|burden|better off|given up)`,
    `(hasnt|wont|not|stopped|never) ..2 (left|leave|come out of|leaving|coming out of) ..1 (room|bed|bedroom|house) & (weeks|days|
      months|eat|eating|wash|washing|crying|school|pointless|low) ~20`,
  ],
  phrases: [
    '(dont|doesnt|didnt|never) matter to (a single|any|anyone|noone|them|him|her|my|one)',
    '(sinking|drowning|disappearing|fading|falling apart|crumbling) and (noone|noones|nobody|they)',
    '(point|use) (of|in) [me] (getting up|getting out of bed|waking up|trying|being here|going on|me|carrying on|even trying)',
    '(give|gives|gave|given|giving) up on me', '(nothing|noone|none of it) ..2 (felt|feels|seems|been) (real|the same|right) since',
    '(done|did|do|finish|finished) it (properly|right) (the first time|last time|next time|this time)',
    '(switch|switched|turn) (off|it all off|myself off) (forever|for good)', 'theres nothing (in it|in my life|to me|left in me)',
    'my life ..2 (nothing in it|nothing|means nothing|meaningless)',
    '(black|dark|grey) cloud ..6 (lifts|lift|never|over me|follows|hanging|my head|life)',
    `cant (go on|carry on|keep|stand|bear|take) (feeling|living|being|waking|pretending|fighting|hurting|like this|this way|with (this|
      it|life))`,
    '(could|wish|wanna|want|let me) ..3 (fade|slip|drift) (away|out)', '(cross|crossing|crossed) ..3 (without looking|not looking)',
    '(dont|cant|barely|doesnt) recognise (myself|the person|who i|what ive|me)',
    `(written|wrote|writing|draws|drawing|drew|posting|posts|posted) ..3 (dark|disturbing|morbid|worrying) ..1 (things|stuff|poems|
      pictures|thoughts|posts)`,
    '(cry|crying|sobbing) (in|on) (a|the|my) (bedsit|flat|car|bed|bathroom|toilets|floor|shower|dark)',
    '(so|that) i dont have to (think|feel|be here|exist|remember)',
    `(drink|drinking|smoke|smoking|get high|getting high|get drunk|get stoned) ..6 (to forget|to cope|so i dont|to numb|to escape|numb
      it|to feel nothing|to get through)`,
    '(noone|nobody) (checks|check|asks) on ..3 (friend|me|one)',
    `(havent|not|hasnt) (showered|washed|brushed my teeth|changed my clothes|eaten properly) ..3 (days|weeks|month|
      months)`,
    '(figured it out|made my decision|made my choice) ..6 (dont worry|no more|over|peace|sorry)',
    'dont worry about me (anymore|any longer|no more)',
    '(feel|felt|feels) (nothing|anything) since',
    `(whod|who would|would anyone|how many would|how many people would|wonder who) ..2 (come|turn up|cry|speak|be there|bother) ..4
      (service|funeral|if i (went|died|wasnt here|was gone))`,
    `(hope|hoping|wish|wishing|praying|pray) ..4 (plane|lift|building|lorry) ..3 (crash|crashes|crashed|hits|collapses|explodes|falls|
      goes down)`,
    '(#20-90|fifty|forty|sixty|seventy|thirty|twenty) ..1 years of this',
    '(only|just) [still] (alive|breathing|not dead|living|still here) (because|for|so|cos)',
    '(rest of my life) (like this|terrifies|scares|horrifies)',
    `(living|life|being alive|existing|existence|being here|waking up) ..3 (punishment|prison|life sentence|curse|torture|a trap|a joke|
      a chore|a cage)`,
    '(stopped|dont|no longer) ..1 (making|make) ..1 plans ..4 (because|dont|wont|expect|here|point)',
    `(dont|didnt|do not|never) (expect|expected|plan|imagine|imagined|think|thought) ..3 (be here|be alive|live (past|to|this)|make it
      this far|make it past|reach|last|be around|be round) ..4 (#|birthday|long|much longer|for it|adult|then|results day|christmas|next
      year|summer|prom|exams|adulthood)`,
    `(cant|couldnt|cannot|doesnt|dont|doubt) ..2 (see|picture|imagine|think|ill) ..3 (getting to|get to|reaching|reach|make it to|making
      it to|here at|here for|see) (christmas|new year|my birthday|#17-40|twenty|thirty|next year|summer|easter|the weekend|monday|
      tomorrow|friday)`,
    '(swap|trade|change|swapped) places ..6 (dying|dead|died|cancer|wants to live|wanna live|wanted to live|terminal)',
    '(someone|somebody|anyone) ..2 (do it for me|take it away|finish me|put me out|take me out) ',
    `(if|when) i (didnt|dont|never|didnt ever) ..1 wake up ..8 (blessing|better|fine|happy|glad|relief|relieved|easier|noone|wouldnt
      mind|ok with|bothered)`,
    '(^|and|but|so|now) i exist ($|and|like|not)',
    '(scared|afraid|frightened|terrified) of (whats in|what goes on in|my [own]) (my head|head|thoughts|mind|brain)',
    'what if (i|it) never ..3 (ok|better|happy|normal|good|recover|gets|ends|stops)',
    `(youd|you would|theyd|they would|everyone would|you could) ..3 (nicer|better|easier|happier) (life|if i|if it was|without|off)`,
    `(dont|cant|no longer|stopped|lost|not) ..3 (enjoy|enjoying|interest in|interested in|care about|caring about|joy in|pleasure|look
      forward to) ..4 (anything|anymore|used to (love|like|enjoy|do)|any of it)`,
    `only ..6 (ok|happy|fine|good|normal|calm|safe|alive|better) ..4 (drunk|high|asleep|stoned|sleeping)`,
    '(not|havent|hasnt|barely|never) left (the|my|his|her) (flat|house|room|bed|bedroom) (since|in|for)',
    '(dont|didnt) know how to (ask for help|say this|tell anyone|cope|be happy|feel happy|keep going|carry on|stop feeling|live)',
    `(don't|dont|doesnt|never|didnt) deserve (forgiveness|love|help|happiness|friends|kindness|to be|good things|anyone|any of it|a
      family|them|him|her)`,
    `(hurt|pushed away|push away|ruined|disappointed|failed|hurting|drained) (everyone|everybody|all the people|the people) [who|that|i|
      ive|around]`,
    `(im|i am|feel like|feel|such|am) ..3 (a failure|failure at|a disappointment|a reject|a mistake|a monster|unlovable|beyond help|past
      saving|damaged goods|dead weight|the common denominator)`,
    'common denominator', 'everything i touch',
    '(ashamed|disgusted|sickened) (of|by|with) (myself|who i am|what ive|my life|my body|everything i)',
    `(my|whole|entire) (world|life) (has|is|just|feels like its) [has] (collapsed|fallen apart|falling apart|crumbled|crumbling|
      imploded|shattered|over|ended|ending)`,
    '(got|have|have got) (nobody|noone) ($|and|not|i|left|at|in)', 'not one (message|person|friend|text|single person)',
    `(theres|there isnt|theres not|not|isnt|dont have) [a|one] [single] (single person|one person|anyone|soul) ..4 (call|turn|trust|
      tell|talk|cares|understands|notice|miss)`,
    '(not|isnt|wasnt|never) (supposed|meant) to (be here|exist|be alive|have been born)', 'what ive become',
    '(noone|nobody) left to ..4 (disappoint|disappointed|let down|care|miss|tell|hurt|lose)',
    '(anyone|noone|nobody) left ..2 (disappointed|care|miss)',
    `(nothing|noone) ..3 (future|left for me|left to lose|to look forward to|going for me|makes any difference|makes a difference)`,
    '(isnt|not|no|never) ..2 (a future|any future|future) (for|with)',
    `last time (i|ive|he|she|hes|shes) ..3 (laughed|smiled|felt happy|happy|felt anything|felt ok|felt normal|enjoyed|felt safe|felt alive|
      slept properly|left the house)`,
    `(want|wish|need|please|can|could|make|let) (it|this|everything|all this|all of it|life|the world|my life) [all] [to|would|could|just]
      [all] (stop|end|be over|go away)`,
    `(cant|couldnt) be (arsed|bothered|fucked) (with|to) (any of it|life|anything|living|it anymore|anymore|live|get up|exist|try|myself)`,
    '(cant|couldnt) (live|cope|go on|breathe|survive|carry on) without (him|her|them|you)',
    `(let|letting|failed|failing|disappoint|disappointed|disappointing) (everyone|everybody|them all|my (family|parents|mum|dad)|you
      all) [down] [again|so|all|and|by|they|because|always]`,
    '(deserve|deserves|deserved) [so] [much] better than me',
    '(everyone|they|people) (has|have) (someone|somebody|each other) (except|but) me',
    '(never|nobody will ever|noone will ever|not) [gonna|going to|ever] be (loved|wanted|happy|good enough|normal|enough)',
    `(lost|ruined|wrecked|destroyed|messed up|fucked up|wasted|thrown away) (everything|it all|my life|my (one|only|last) chance|
      everything that|all i)`,
    '(made life|life|makes life|made it all|made anything) worth (it|living)',
    '(everythings|everything is|its|life is|the world is) (grey|black|dark|numb|empty|flat|fading) (and|all|now|i|every|$)',
    `(dont|doesnt|cant|didnt|not|never|stopped) [even|really] (feel|feeling) (anything|a thing|nothing|real|alive|human|like (me|a
      person|living))`,
    `(stuck|trapped|sinking|drowning|lost|fell|alone) ..3 (bottom of a|in a hole|in a pit|in a well|in the dark|in my own head|in my
      head|in my mind|behind glass|under water|underwater|quicksand)`,
    `(head|brain|mind|voice|voices|thoughts|it) ..3 (wont shut up|never shuts up|keeps telling me|tells me|keep telling me|wont stop|
      never stops|wont switch off|wont leave me)`,
    '(feel|feels|felt) like (i|ive|im) [already|was|have] (died|dead|gone|dying|a ghost|disappeared|stopped existing|fading|invisible)',
    '(not|isnt|arent) (living|life) [im|its] [just] (existing|surviving|waiting|breathing)', 'not sure why i bother',
    'why do i [even] bother',
    '(go|be|wake up|put|slip|get) (into|in) a coma', 'not be here for a (while|bit|few)',
    '(ive|had) had enough (and|i|$) ..4 (#|feel|cant|dont|tired|hate|cry)',
    `(lives|life|everyone|family|world|they) ..3 (carry on|go on|move on|be better|be fine|continue) without me`,
    `(i|ive) (have|got|have got) (nobody|noone|no one|no friends|no family|nothing left|nothing and|no
      one left|nobody left|nothing going)`,
    `(could|can|would|might|will) (disappear|vanish|die|go missing|be dead|rot) (for|and) (weeks|days|months|noone|nobody|no one|ages)`,
    `(noone|nobody|no one|dont think anyone|doubt anyone|nothing) [can|could|will|would|is able to] [ever] (help me|save me|fix me|
      understand me|understands|love me|fix this|change|reach me|get me out|hear me) [now|anymore|at this point|i|from]`,
    `(feel|felt|feeling|like|im|i am) [like|as if|so] [a|an|im a|just a] (ghost|shell|robot|zombie|stranger in my|nobody|nothing|waste|
      shadow|void|corpse|alien|burden|failure|disappointment|prisoner in my own|imposter|outcast|problem|freak|monster)`,
    `(nobody|noone|no one|they) (sees|see|hears|notices|notice|checks on|checks up on|asks|texts|talks to|wants|likes|needs|loves|
      understands|believes in|listens to|misses|remembers) me`,
    `(in|with|of|this|constant|so much|too much|all this|through|emotional|mental|unbearable|endless|daily|every) [constant|so much|
      physical|emotional|mental|unbearable|endless|all this] (pain|agony|misery|suffering|torment|heartache|anguish) (every|all|
      everyday|constantly|daily|and|anymore|24|inside|i|mentally|single|is)`,
    `(life|my life|everything) [has|is|just|really|feels|keeps] [gone|just|so|turned|getting|been|completely] (ruined|over|hell|fucked|
      pointless|meaningless|worthless|downhill|miserable|a mess|a disaster|falling apart|hopeless|a joke|empty|sad|shit|crap|unbearable|
      torture|exhausting|painful|out of control|in pieces)`,
    '(does|will|when does|when will|it) it (ever|actually|really) get (better|easier|any better)',
    '(doesnt|wont|never|isnt|not) [ever|gonna|going to|getting] (get|getting|gets) (better|easier|any better|any easier)',
    '^ i cant anymore $', '^ i give up $',
    `(ive|have|i|completely|lost all|losing|lose|lost) (lost|losing|all|given up) (hope|faith|all hope|my faith|the will|everything|all
      faith|all my hope|my mind|myself) [that|in|i|of|for|and|things|anymore|completely|it|life|tonight]`,
    `(world|life|school|people|everyone|this place) (is|are) (so|too|just|really|such) (cruel|hard|unfair|painful|ugly|cold|dark|
      lonely|mean|exhausting|heavy|much for me|hard for me)`,
    `(tired|exhausted|sick) of (being|feeling|living in|always being|constantly being|constantly) (in pain|pain|sad|depressed|hurt|
      alone|lonely|numb|empty|ignored|unwanted|used|me|like this|this way|anxious|scared|miserable|broken|tired|abused|a burden|hated|
      worthless|worried|the one|in my own|nothing|strong|so)`,
    `(mentally|emotionally) (ill|exhausted|drained|tired|unstable|broken|done|unwell|dead|abused|numb|struggling|scarred|destroyed|
      fragile|weak|checked out)`,
    `(i|im|ive|been) [been|really|just|still|so|currently|always] (struggling|suffering|spiralling|relapsing|hurting|drowning|battling|
      deteriorating|not coping|barely coping|barely surviving|barely holding|hanging by|on the verge|on the edge|at the edge|losing it|
      breaking down|having a breakdown|falling apart) [with|so|inside|really|mentally|and|again|a lot|alot|lately|for|since|right now|
      on|from|by|of|badly|on my own|in silence|alone]`,
    `(whats|what|wats|is|see|isnt|no|seeing|not|dont see|theres no|there is no) ..2 (point|purpose) (anymore|of anything|in anything|of
      me|to me|of it all|of trying|in trying|to any|in any of|of any of|to life|to it|of this anymore|in this anymore|everyone|in me)`,
    'even the point anymore',
    `(tired|sick|exhausted|drained|weary|fed up|done|over) (of|with|from) (all of it|all this|it all|everything|all of this|everyone
      and|being me|pretending|trying so hard|trying to be|being sad|being hurt|hurting|crying|feeling like|feeling this|the pain|this
      pain|my own head|my head|my thoughts|struggling|being ignored|being alone|never being|faking|acting like|everything and)`,
    `(mentally|emotionally|mental health|my head|my mind|inside) [i|im|is|am|so|just|really|not|i am|has|ive|been] [am|is|just|not|
      really|so|im|been] (not doing|doing bad|struggling|exhausted|drained|not well|not good|not ok|unwell|broken|done|gone|destroyed|
      checked out|in pieces|shattered|a mess|falling apart|not right|killing|dying|at my|bad|in a bad|all over the place|worn out|
      fragile|unstable|worse|tired)`,
    `(not|isnt|arent|im not|havent been|never) [been] (doing|feeling|coping|managing|sleeping or) (well|good|great|okay|ok|alright|
      right|at all|too good|to good|so good|very well) (mentally|lately|at all|right now|these days|in my head|recently|anymore|inside|
      for)`,
    `(everyone|everybody|people|they all|everyone i love|they) (always|eventually|ends up|end up|just) (leaves|leave|leaving|abandons|
      abandon|hurts|hurt|hates|gives up on|forgets|gets bored of) [me|about me|on me]`,
    `(always|the one|im the one|the only one) (left behind|left out|on the outside|alone and|nobody wants|noone wants|unwanted|the
      problem|to blame|getting hurt|hurting)`,
    `(nothing|noone|nobody) (i do|i say|ever|will ever|is ever|makes|can|about me) [is|ever|will|me|matters|changes|goes|help|makes]
      (matters|good enough|right|enough|me feel better|help me|helps|change|changes|works|happy|anymore|matter|important|fix|worth)`,
    `(massive|huge|big|such a|total|complete|utter|constant|just a|only a|nothing but a|family|biggest|a) (disappointment|failure|
      burden|screw up|waste of space|let down|embarrassment) (to|of|and|for|in|everyone)`,
    `(worthless|useless|hopeless|unlovable|unwanted|pathetic|disgusting|ugly and|a monster|broken|damaged) (and|piece|person|human|to|
      i|as|waste|excuse) ..3 (shit|deserve|nobody|noone|everyone|alone|hate|unlovable|useless|unwanted|human|stupid|ugly|anyone|burden)`,
    `(i|im|ive been|been|just|feel|feeling) [been|just|always|so|feeling] [so] (crying|cry|cried|sobbing) ..3 (days|nights|night|every|
      hours|sleep|all day|reason|nothing|alone|constantly|stop|bathroom|most)`,
    '(pretending|pretend|acting|fake|faking|putting on) ..4 (happy|fine|ok|okay|smile|normal|person|face|alright|smiling)',
    '(empty|hollow|numb|nothing|dead|broken) (inside|anymore|all the time|every day|and alone|and numb|shell)',
    `(feel|feeling|felt) [so|nothing but|like|really|just|completely|utterly|a bit] (empty|numb|hollow|alone|worthless|hopeless|
      trapped|unwanted|unloved|useless|lonely|broken|lost|isolated|invisible|helpless|defeated|ashamed of myself|disgusting|like
      nothing|like crap|like shit|like a burden|like a failure)`,
    '(hate|hating|loathe|despise) (every|everything|the way|how) ..3 (myself|about me|i am|my life|i look|part of me|day|second)',
    `(have no|got no|ive no|dont have any) (friends|one to talk to|family who care|reason to smile|motivation left|energy left|fight
      left|strength left|one to turn to|one who cares|support from) [left|anymore|and|to|at all|i] (and|anymore|noone|left|to turn|i
      (hate|feel|cant|dont))`,
    `(noone|nobody) (to talk to|to turn to|gets it|understands|listens|wants me|likes me|loves me|cares about me|checks on me|asks|
      would believe|would understand|knows how|sees|is there for me|gives)`,
    `(losing|lost|loosing) (my mind|hope|myself|the battle|the fight|the will|interest in|touch with reality|control of|grip|the plot
      and)`,
    `(spiralling|sinking|crumbling|shutting|drowning|crashing) [down|apart|deeper|further|into|in|back|inside|mentally] [and|into|
      again|a|in|noone|depression] (dark|darkness|depression|cant|inside|again|hole|despair|noone|nobody|notices|pieces|sadness|
      thoughts|mentally|alone|slowly)`,
    '(rock bottom|breaking point|my limit|end of my tether|at my lowest|my lowest|darkest|dark place|bad place|dark hole|pit of)',
    `(it|things|life) (never|wont ever|will never|isnt ever gonna|is never gonna|only|just) [ever] (gets|get|getting|be) (better|worse|
      easier|ok again|right again) [for me|anymore|again]`,
    `(cant|cannot|couldnt|dont think i can|not sure i can|can no longer|dont know if i can|dont know how much longer i can|unable to|
      dunno if i can|dont know how long i can|wont be able to|cant even) [@so] (do|take|go on|carry|keep|cope|deal|handle|live|survive|
      manage|bear|stand|face|fight|hold|hang|put up|continue|see) [it|this|on|with|anything|life|any of|any|going|another|doing this|
      living|much|going on|my life|all|school or] [it|this|life|anything|any of|all|like this|another|with this|with life|day|going]
      (anymore|any longer|no more|much longer|day|like this|week|night|life|any more|more of this|it all|everything|longer|on anymore|
      living like this|nae mair|again|the pain|going anymore|going like this|this pain)`,
    `cant [@so] (do this anymore|take this anymore|take it anymore|go on like this|go on anymore|carry on anymore|carry on like this|
      keep going anymore|keep going like this|keep doing this|keep living like this|do life anymore|do life|cope anymore|cope with life|
      live like this|do it anymore|handle this anymore|hold on anymore|hold on much|bear this anymore|face another|see a future|see the
      point|fight anymore|fight it anymore|deal with life|keep fighting|stand being me|do this any longer|take much more|take any more
      of this|see a way out)`,
    `(cant|dont|couldnt|no longer|not) (see|have|got|feel) (a|any|the|no|much) (future|point|way out|hope|way forward|reason|light|
      other way out|purpose|point anymore|hope left|way through|end to this|point in (anything|this|me|going|carrying|it))`,
    `(no|zero|without any|isnt any|see no|see any|have no|got no|theres no|have any) (hope|hope left|future|future for me|way out|way
      forward|light at the end|point anymore|point in anything|reason to keep|other way out|purpose|point to anything|meaning to
      anything|options left|point in me|point to me|escape from this) (for me|left|anymore|and|i|in|of this|at all|just|so|or|to|$)`,
    `(whats|what|wats|is|see|isnt|no|seeing) [is|the|there|even|a] (point) (anymore|in anything|in me|to anything|of it all|of
      anything|of me|in trying|in any of it|of trying|to any of this|of all this|of any of this|of this|to it all|to life|even|in it
      all|with anything|in carrying|of going|in going|to me)`,
    '(^|i just think|thinking|i keep thinking|be like|lately) (whats|what is|what) the point $',
    `(im|feel|i feel like|feel like|feeling|feels like) [like|such|just|only|nothing but|always|so|im|to be|been] [a|such a|the|an]
      [big|massive|huge|total|complete|constant|financial|useless] (burden|waste of space|waste of oxygen|waste of air|waste of life|
      failure|disappointment|worthless|hopeless|unloved|unlovable|unwanted|broken inside|empty inside|numb inside|dead inside|lost
      cause|alone in this world|beyond help|invisible|better off alone|shell of a|shell of my|liability|stain|dead weight|nothing to
      anyone|useless to everyone|pathetic and|problem to everyone|let down to everyone|mistake)`,
    'burden',
    `(worthless|suffocated by life|unlovable|dead inside|broken inside|empty inside|numb inside|hollow inside|all alone in this|so
      hopeless|feel hopeless|feel helpless)`,
    `(noone|nobody|not one person|not a single person|no1|none of them|doubt anyone|not even my (mum|dad|family|own family)) [actually|
      really|would|will|even|ever|in this world|on this earth|here|at all|truly|genuinely|else] (cares|care|cares about me|loves me|
      likes me|wants me|misses me|would miss me|would care|would notice|will miss me|listens to me|understands me|needs me|gives a shit|
      gives a fuck|love me|want me|care about me|notices me|believes in me|wants me here|would even notice|notice|would come looking|
      will notice|likes or|to talk to)`,
    `(everyone|everybody|all of them|they all|whole world|my whole family|world) (hates me|is against me|despises me|is better off
      without|abandons me|leaves me|has given up on me|gave up on me|wants me gone|wants rid of me|leaves me in the end|i love leaves|
      would be better without)`,
    `(hate|hating|hated|loathe|despise|cant stand|disgusted by|disgusted with|sick of|ashamed of) (myself|being me|who i am|my life|my
      life so much|everything about me|everything about myself|myself so much|my own skin|every part of me|my existence|my body)`,
    '(^|i|really|so) hate (my life|myself|being me|everything about my life|my life so much)', 'hml', 'fml i (cant|dont|want)',
    'fuck my life',
    `(lost|losing|lose|gave up|given up|giving up|give up|run out of|running out of|no) (all hope|hope|the will|my will|all motivation
      to|my mind|all my hope|on myself|on everything|on hope|reasons|reasons to stay|reasons to keep|strength to|reasons to carry|the
      fight|the strength|energy to keep|my fight|faith in life|every bit of hope|myself|interest in everything|the will to|any hope)`,
    `(im|i|so|ready to|about to|want to|wanna|feel like|thinking of|might as well|gonna|going to|tempted to|close to) (give up|giving
      up|have given up|gave up) (on (everything|it all|myself|everyone|hope|trying)|completely|now|anymore|today|tonight|for good|
      trying|soon|i cant|altogether|properly|please|$)`,
    'ive given up',
    `(im|i am|am|so|feel|i feel|and) (done|finished|so done|over it|so tired|exhausted|worn out|tired|broken|drained) (with everything|
      of everything|of it all|with it all|with life|trying|of trying|of fighting|of pretending|of this life|with this life|of being me|
      with people and|with this world|fighting|holding on|of hurting|of being (sad|alone|hurt|strong|like this|depressed|a burden|in
      pain)|of feeling (like|this|sad|numb|empty|so)|mentally|emotionally|of crying|of my life|with myself|of myself|of the pain|of
      life|of waking|of everyone and everything|pretending|being strong|of this pain|of struggling|of suffering|of my head|inside|and i
      want it to stop)`,
    `(had|having|have) enough of (life|everything|it all|my life|living|this life|this world|myself|being alive|being here|trying|pain|
      the pain|being treated|being hurt)`,
    `(want|wanna|need|wish|please|make|hope|begging|beg) [i could|i|for|want|just|to] (the pain|everything|it all|this|this feeling|the
      hurt|these thoughts|the thoughts|the voices|my brain|the noise|my head|this pain|my mind|the suffering|the hurting|all this) [to|
      all|would|could|would all|to all] (stop|end|go away|be over|shut up|go quiet|finish|be quiet|switch off|leave me)`,
    'make (it|the pain|the voices|the thoughts|them|the noise|everything|it all|this) (stop|go away|end)',
    `(want|wanna) [to] (disappear|vanish|run away and never|be nothing|not feel|not feel anything|feel nothing|stop feeling|escape my
      life|escape from life|escape everything|fade away|be invisible|cease|give up|be nowhere|scream|not think|not exist for)`,
    `wish i could (disappear|vanish|stop feeling|feel nothing|escape|start over|not feel|fade away|turn my brain off|turn it off|just
      stop|be someone else|go back and not|be normal|be happy)`,
    '(disappear|vanish) (and (noone|nobody)|without (a trace|anyone))',
    `(im|i am|feel|feeling|been|so|very|severely|really|deeply|clinically|diagnosed with|have|got|with|suffer from|suffering from|my|
      is|hes|shes|was|battling|severe|bad|manic|from|being|constantly|always|fighting|had|has) [so|very|really|severely|deeply|
      clinically|a bit|been|bad|severe|major|chronic|quite|pretty] (depressed|depression|clinically depressed)`,
    '(mental|emotional|nervous) (breakdown|break down)',
    `(breaking|falling|fallen|falling completely|going) (down (every|all|again|inside|mentally|in tears)|apart|to pieces|under again|
      down hill fast)`,
    `(at|hit|hitting|reached|reaching|past|close to|near|almost at) (my limit|breaking point|my breaking point|rock bottom|the end of
      my rope|the end of my tether|my lowest|my lowest point|the lowest point|my absolute limit|the end of the line|my wits end)`,
    `(feel|feeling|felt|feels|im) [@so] [like|i|so|really|very|more|completely|all|just|kinda] (hopeless|worthless|empty|numb|alone in|
      trapped|useless|unwanted|unloved|broken|low|down all|rubbish about myself|dead inside|like nothing|like a burden|like shit all the
      time|nothing anymore|like im drowning|like i dont matter|im drowning|like crying all|so alone|lost and|so low|really low|pathetic|
      invisible|like giving up|giving up|like disappearing|disappearing|like noone|like nobody|like a failure|a failure|like a waste|
      like crap every|like im nothing|im nothing|like there is no|theres no|like i have no|i have no|i dont matter|like im not meant|im
      not meant|i dont belong|like i dont belong|like im dying inside|so empty|so numb|so lost|so broken|so hopeless|so worthless|so
      trapped)`,
    `(i|we|i just) (dont|doesnt|didnt|never) (matter to anyone|matter anymore|belong anywhere|belong here anymore|belong in this world|
      deserve (anything|to be happy|love|to be loved|happiness|to be here|any of it)|fit in anywhere|feel anything anymore|feel like
      myself anymore|feel real)`,
    `(crying|cry|cried|sobbing|bawling) (myself to sleep|every night|every day|all night|all day|all the time|for hours|and cant stop|
      non stop|nonstop|again and|constantly|everyday|uncontrollably|so hard|alone)`,
    'cant stop (crying|shaking|sobbing|thinking about|hurting|the thoughts|these thoughts|overthinking|panicking|cryin)',
    `(overwhelmed|overwhelming|drowning) (with|by|in|and|right now) [all|so much|my] (sadness|everything|life|it all|cant|dont|
      emotions|pain|thoughts|sorrow|grief|misery|i cant)`,
    `(so|completely|totally|utterly|always|feel|feeling|very|im|all|really|this) (alone|lonely|isolated) (in this|and|right now|all the
      time|in the world|i|with my|with no|it hurts|that|noone|nobody|every|so|in life|lately)`,
    'so (alone|lonely)', '(panic|anxiety) attacks', '(having|had|have) (a|another) panic attack',
    `(dont|not|never|no longer|cant) [even] (know|see|care|think|sure) [how|if|what|about] [much|long|longer|to|ill|i|i can|to keep|to
      carry|to go|happens|anything|what|how much longer|to cope] (longer i can|can keep|going on|cope|do anymore|anymore|keep going|
      carry on|make it|go on|happens to me|hold on|survive|last)`,
    '(what|whatever) happens to me',
    'dont care (what happens|about anything|anymore|about life|about myself|if i get hurt|about living)',
    `(ruin|ruined|ruining|fuck up|mess up|destroy|spoil|wreck) (everything|everyones|my life|everyones lives|my familys|their lives|it
      all|everyone i|all of)`,
    `(everythings|everything is|its all|its always|it is all|always all|its) (my fault|pointless|meaningless|hopeless|for nothing)
      (everyone|i (ruin|hate|deserve|should|wish|cant)|and|im|anyway|they|that (he|she|they|mum|dad|nan)|whats|why)`,
    `(struggling|struggle|not coping|cant cope|suffering|spiralling|spiraling|relapsing|having dark|dark) (with (life|my mental|
      depression|everything|my head|living|myself|to cope|suicidal)|mentally|to cope|to carry|so much|badly|every|right now|again|a lot|
      alot|thoughts|to stay|to keep|and|to get through|to go on|to survive|place|to find a reason|in silence)`,
    `(dark|scary|horrible|intrusive|awful|bad) (thoughts|thought) (again|about|are|in my|keep|all|wont|of|that|telling|i|come|came|
      back|at night|every|tonight|lately|right now|today|and|getting)`,
    '(in a|really|such a|very|so) (dark|bad) place', 'bad place (right now|mentally|again|atm|lately|in my head)',
    '(voices|voice) (in my head|are telling|telling me|tell me|keep telling|are back|wont stop|say|said|keep|are loud)',
    'hearing voices',
    `(not|never) (good|enough|been good|pretty|smart|strong|worth) (enough for (anyone|anything|them|this world|life)|anything|it|
      enough to)`,
    'never (be|been) (happy|good enough|loved|enough|normal|ok again|wanted)',
    '(im|i am|not) not worth (it|anything|anyones time|saving|helping|loving|the effort|your time|living)',
    `(unhappy|miserable|sad|hurting|in pain|suffering|anxious|low|numb|scared|broken|depressed) (all the time|every day|everyday|for
      years|for months|for so long|my whole life|inside|constantly|for weeks|every single day|24 7|always)`,
    `(my|his|her) (mental health|mental state|head|mind|anxiety|depression|brain) (is|has|s|been|isnt|getting) (so bad|really bad|bad|
      worse|terrible|awful|getting worse|shit|a mess|killing me|gone|messed up|fucked|declining|rock bottom|at its worst|not good|in a
      bad|all over|low|been bad|been awful|been really|been so|destroying me|spiralling|deteriorating|broken|in bits)`,
    `(life|everything|world|this world) (is|feels|has|just|just feels|seems|has become|hurts|isnt|sucks) (so|to|just|pointless|
      meaningless|hopeless|not|shit|to much|too|unbearable|hell|hard|painful|falling apart|cruel|over|just to|much|hurts|crumbling|pain|
      unfair|so hard|torture|a nightmare) [and|hard|i|to|painful|cruel|much|pointless|unfair|right now|anymore|without|shit] (cant|
      anymore|dont|for me|i|without|bear|much|to live|want|to take|pointless|right now|hard|all the time|painful)`,
    `(its all|getting|becoming|all|gotten|this is all|everything is|lifes|life is|everythings|its just all) to much (for me|to handle|
      to take|to bear|i cant|now|and i|anymore|right now|to cope|lately)`,
    `(cant|dont) (sleep|eat|sleeping|eating) (or|and|because|anymore|i|from|at night|cos) ..3 (eat|sleep|sad|thoughts|scared|crying|
      stop|feel|nightmares|anxious|depressed|anxiety|worry)`,
    `(tired|sick|exhausted) (of|from) (everything|it all|pretending|trying|being sad|hurting|crying|myself|being hurt|people|feeling|my
      mind|pain|the pain|struggling|my own|being)`,
    `so (tired|exhausted|done|broken|fed up) of (everything|it all|life|this|trying|pretending|being|feeling|living|fighting|hurting|
      people|myself|my)`,
    'at rock bottom', '(low|rough|dark) (mood|moods|place|patch|time) (again|right now|lately|and|for|cant|recently)',
    'want (someone|somebody) to (save|hold|notice|care)', '(wont|not) (get|gonna get|getting|ever get) (better|any better|easier)',
    'never gets (better|easier)',
    `nothing (helps|matters|makes me happy|ever goes right|will ever|feels real|works|left|makes sense anymore|to look forward|ever
      gets|gets better|seems to help)`,
    'nothing matters', '(goes|going|been|went) (through|thru) hell',
    '(living|in|life is|its|life|been) (hell|a living hell|living hell|hell on earth|pure hell)',
    '(please|someone|anyone|somebody) (save|help) me (from myself|i cant|im|before|please|i dont|i need|get out)',
    '(urge|urges) to (run|scream|disappear|do something)',
    '(do|doing|done|did) something (stupid|silly|bad|drastic|ill regret|i will regret|to myself|reckless)',
    'not safe (with|from|on my|to be|by) (myself|alone|my own)',
    '(dont|not|cant|wont) (trust|keep|be) myself (safe|right now|tonight|alone|with|to)',
    'cant (keep|guarantee) (myself safe|my safety|myself|me safe)',
  ],
  not: [
    'point (of|in) (getting up|trying) (early|so early|for|to (get|catch|ring|find))', 'give up on me (phone|car)',
    '(its|getting|going|gone|nearly|so|outside) dark (now|and (im|i|hes|shes|were|its|raining|cold)|all|out|here|already)',
    'look forward to (until|this|at|til|in)', 'understands (my|the|this|that|his|her|what|how|maths|football)',
    'wont stop (itching|pounding|aching|nodding|spinning)',
    'feel nothing for', 'failure at (cooking|baking|maths|football|art|fifa|pe|drawing|dancing)',
    'another (day|week|hour|minute) of (this|the|my) (revision|school|work|rain|heat|training|course|exam|exams|diet|traffic|lesson)',
    `(lost my|lost) (mum|dad|phone|keys|bag|card|charger|coat|mates|friends|way) (in|at|on) (tesco|asda|town|the (shop|shops|crowd|maze|
      bus))`, '(crying|cry) (in|on) the (shower|floor) laughing',
    '(asleep|kitten|cat|dog) ..3 on me', 'so i dont have to (think about (tea|dinner)|feel (cold|bad)|remember (the|my|passwords))',
    'nothing to look forward to (until|this|at)', '(noone|nobody) understands (my|the|this|that|his|her|what|how|maths|football) ..1',
    '(nothing|noone) (works|helps) with (him|her|them|it)','wont stop (itching|pounding|aching|nodding|spinning)',
    'end of my tether with (him|her|them)',
    `(want|wish|need|please|can|make|let) (it|this) [to|would|just] (stop|end) (raining|snowing|buzzing|ringing|crashing|lagging|
      freezing|beeping|barking|at|by|on|in|so|now its|here|before)`,
    '(feel|cant feel|dont feel) (anything|nothing) (in my|because of the|after the|at the dentist)',
    '(deserve|deserved) better than (that|this|the)',
    '(lost|ruined) (everything|it all) (on my phone|on the|i (saved|wrote)|when my (phone|laptop))',
    'future (for|with) (the|this|our) (club|team|business|company)',
      'lost my mind (when|at|over)',
      'lost my mind',
    '(no one|noone|nobody) cares about my (opinion|views|taste|hair|football|music)', 'wits end with',
    '(everything|life|things) (wont|will) get (better|worse) (service|phone)',
    `(cant|dont|couldnt) (do|take|see|handle|deal|cope|stand|face|carry|keep|wait|go) ..3 (today|tomorrow|exam|homework|maths|english|
      monday|pe|heat|weather|traffic|this question|level|boss|bus|train|that day|that date|coffee|without [my] phone|weekend|that one|
      the calls|on friday|on the|because (im|i) (at|working|busy))`,
    `(hate|sick of|bored of|hates|despise) my (life in|school|hair|job|nose|teacher|maths|stepdad|brother|sister|mum|dad|parents|phone|
      spots|boss|commute|body clock)`,
    'burden of proof',
    `whats the point of (the|this|a|having|going|that|school|maths|homework|learning|me coming|buying|asking|texting|paying|him|her|it|
      revising|exams|wearing|uniform|doing|my|your|sending|it being|in (having|going|me)|pe|algebra|you|bringing|even (going|having|
      asking|texting))`,
    'no hope (of (getting|winning|passing|finding|beating))', 'no future in',
    'lost hope (in (man|united|spurs|arsenal|england|the|humanity))', 'done with (everything|it all) (by|at|for today|so)',
    'numb (legs|bum|arse|foot|fingers|toes|face|mouth|hands|lips|gum|gums)',
    '(legs|bum|foot|fingers|toes|face|mouth|hands|lips) (are|is|numb|feel|feels|went)',
    'useless (at|phone|wifi|teacher|app|bus|service|police)',
    '(noone|nobody) (cares|care) about (the|football|that|your|his|her|maths|it|homework|this)',
    `(give|gave|giving|given) up (on (maths|this|the|my|that|him|her|football|homework|revision|it|waiting|looking|you|u|trying to
      (ring|call|find|get|sleep|park|fix))|smoking|vaping|meat|chocolate|crisps|sugar|alcohol|drinking|sweets|my seat|for lent|his|her|
      caffeine|coffee|the|swimming|football|dancing|work|karate)`,
    'all my fault (sorry|we lost|we were late|i forgot|for)', 'dont care (what happens) (in the|at the|to (him|her|it|the))',
    'in a bad place (for signal|to park)', 'dont deserve (it|this) (mate|xx|x|you|u)', '(disappear|disappeared) (on me|from my)',
    'cant stop (crying|shaking) (with laughter|laughing|at (that|the|this)|watching|over (the|a) (film|movie|video|song))',
    'depressing (weather|song|film|news|day|movie)', 'depressed (cat|face|spurs|area)', 'so alone (time)',
    'voice (note|notes|mail|message|acting|over|recording)', '(end|over|at the edge) of (my|the) (road|street)',
    'at the (end|edge) (of|off|#)',
    'struggling (with (my|the|this) (homework|maths|bag|parking|buttons|essay|question|coursework|science|english|shopping|bags))',
    'anxiety (about|over) (the|my) (exam|test|driving)', 'doing something (nice|fun)', 'miserable (weather|day|git|old)',
    'falling apart (shoes|sofa|car|school shoes)',
    '(shoes|trainers|bag|car|house|sofa|phone|boots|coat|burger|wall) (is|are|s|keeps) falling apart',
    'wanna scream (at|when (he|she|my))', 'want it to (stop|end|be over) (raining|snowing|by|in a|with|so we|already im)',
    '(rain|snow|lesson|film|game|exam|meeting|term|drilling|match|music|alarm) (to|would|will) (stop|end|be over)',
    `(had|have) enough of (school|maths|work|this (weather|rain|heat|bus|job)|him|her|them|you|people|exams|snow|rain|homework|
      football|dinner|lunch|tea|revision)`,
    `to much (for (me|us) to (eat|carry|pay|drink)|homework|to (eat|pay|ask|drink|do|wear|carry)|salt|food|sugar|money|work|milk|pasta|
      info|information|effort)`,
  ],
}
