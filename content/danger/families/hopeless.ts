/** Hopelessness with no wish to die said: nobody is rung for it, but somebody asks, kindly and directly. */
import type { Family } from '../shape.ts'

export const hopeless: Family = {
  key: 'hopeless', topic: 'self_harm', level: 'concern', lightly: true, elsewhere: true, denied: 'nothing',
  why: 'Hopelessness with no wish to die said: nobody is rung for it, but somebody asks, kindly and directly.',
  source: 'danger/README, "Suicide"; domain.md §1.2 (risk ladder) and §5.1 (families that word lists miss)',
  meets: [
    // They would be happier, they would get over it.
    `(theyd|theyll|they would|they will|everyone|everybody|parents|mum|dad|family|kids|you|youll|youd|people|noone|nobody) & (free of me|
      rid of me|over losing me|get over it if i|forget about me|forget me|remember me|better without me|happier without me|miss me|
      without me in|shot of me) & (sad|while|bit|year|people|then|kinder|normal|eventually|would|wouldnt|wont|even|better|life|gone|soon|
      if)`,
    `(kids|children|son|daughter|family|parents|mum|dad|friends|he|she|they|you) (deserve|deserves|deserved|needs|need) [a|an|someone]
      (better|nicer|proper|real|normal) & (than me|without me|not me|out of the picture|out of their|instead of me)`,
    // A parent or a friend says how low they are.
    `(might|may|could|going to|gonna|scared|worried|frightened|afraid|terrified|what if) & (do something|does something|done something|
      try something) ..1 (stupid|silly|to (himself|herself|themselves)|daft|drastic|bad|terrible)`,
    '(kids|family|mum|dog|cat|daughter|son|sister|brother) (need|needs) me & (but|only|otherwise|ready|leave|go|tired|wasnt for)',
    '(please understand|forgive me) & (find me|hear what|what im gonna do|when im gone|what im about)',
    '(cant get out of bed|dont get out of bed) & (lazy|cry|days|weeks|depressed|sad|noone|anymore|cant|parents think|hate)',
    `(therapy|therapist|counselling|antidepressants|meds|camhs) & (years|months) & (started|no better|still|nothing|worse|same|not
      working|helped|exactly)`,
    `(lost my|died|passed away|funeral) & (havent|cant|dont|not|nothing) & (since|felt|feel|cope|eat|sleep|stop crying|get over|go on|
      guilt|without)`,
    '(comfort|comforts|comforting|relief|reassuring|calms me|helps) & (way out|exit|death|end it|could die|wont be here|always die)',
    `(cant|dont|couldnt|not|never) ..1 (sleep|sleeping) & (cant|dont|not|never) ..2 (eat|eating|concentrate|focus|care|function|think|
      stop) ..1`,
    `(cry|crying|cried|sob|sobbing|bawl|in tears) & (car|bathroom|toilets|alone|every night|every day|no reason|for hours|for an hour|in
      my room|in bed|when noone|when nobody) & (i|me|my)`,
    `used to (be|love|enjoy|laugh|smile|care|have|like) & now (i|im|its) & (just|nothing|dont|cant|only|shell|body|empty|nobody|noone|
      alone|cry|hate)`,
    `(#2-5 am|4am|3am|lying awake) & (ceiling|crying|wondering|thinking about|hate|alone|cant stop) & (wrong|life|me|myself|everything|
      again|past|die)`,
    '(look|looking) in the mirror & (hate|disgusting|ugly|cry|sick|fat|loathe|stranger|worthless|monster)',
    '(what is|whats) wrong with me & (feel|cry|hate|numb|anything|empty|sad|sleep|eat|bed|wash|talk|care|anymore) ~20',
    `@told & (waste of space|pointless|no point|hates (himself|herself)|nobody (wants|likes|cares)|noone (wants|likes|cares)|nothing
      matters|worthless|useless|unwanted|burden|better off|given up)`,
  ],
  phrases: [
    `(cant|cannot|cant even|unable to|not able to|struggling to) (cope|keep going|carry on|go on) ($|with|like|anymore|any|much|at|and|
      without|now|no|i|its)`,
    '(im not|ive not been|havent been|hes not|shes not|not) [really] coping',
    '(saying|says|keep saying|keeps saying|said|just|thinking|think) ..1 (whats|what is) the point',
    '^ (whats|what is) the point [anymore|any more|in anything|tbh|really|of it all] $',
    `(dont|didnt|not|wont|doesnt|no longer) [really|even] (care|bothered) (anymore|any more|what happens|if i|about anything|about
      myself|about life|whats going to happen)`,
    '(i|ive|i have) [have|got] (no one|noone|nobody) ($|left|anymore|here)',
    '(hate|hating|despise|loathe) (everything about (me|myself)|who i am|what i am|my whole life|my existence)',
    '(had|ive had|having) enough (of (everything|life|it all|all this|this life|living|all of it|people|myself)|i cant|and i cant)',
    '(lost|losing) everything ($|and|i|that|in|my)',
    '(not|about not|never) being here (anymore|any more|one day|next year|for christmas|for my)',
    '(fought|tried|held on|hung on|lasted|kept going) (as|for as) (long|hard) as i (could|can)',
    '(sorry|im sorry) [mum|dad|mam|everyone|guys] i (really|honestly|did|truly) tried ($|so|my|to stay|to be happy|to keep|for so)',
    '(just|only|im) existing ($|not|and|at)',
    '(sorry|im sorry) i (cant|couldnt) ..1 (do this|carry on|cope|keep going|keep doing this|be what you|be better|be happy|go on)',
    '(dont|doesnt|didnt|never) matter to (a single|any|anyone|noone|them|him|her|my|one)',
    '(sinking|drowning|disappearing|fading|falling apart|crumbling) and (noone|noones|nobody|they)',
    '(point|use) (of|in) [me] (getting up|waking up|trying|being here|going on|me|carrying on|even trying)',
    '(give|gives|gave|given|giving) up on me',
    '(nothing|noone) ..2 (felt|feels|seems|been) (real|the same|right) since',
    '(switch|switched|turn) (off|myself off) (forever|for good)',
    'theres nothing (in it|to me)',
    'my life ..2 (nothing|means nothing|meaningless)',
    '(black|dark|grey) cloud ..6 (lifts|lift|never|over me|follows|hanging|my head|life)',
    `cant (go on|carry on|keep|stand|bear|take) (feeling|living|being|waking|pretending|fighting|hurting|like this|this way|with (this|
      it|life))`,
    '(could|wish|wanna|want|let me) ..3 (fade|slip|drift) (away|out)',
    '(cross|crossing|crossed) ..3 (without looking|not looking)',
    '(dont|cant|barely|doesnt) recognise (myself|the person|who i|what ive|me)',
    `(written|wrote|writing|draws|drawing|drew|posting|posts|posted) ..3 (dark|disturbing|morbid|worrying) ..1 (things|stuff|poems|
      pictures|thoughts|posts)`,
    '(cry|crying|sobbing) (in|on) (a|the|my) (bedsit|flat|car|bed|bathroom|toilets|floor|shower|dark)',
    '(so|that) i dont have to (think|feel|be here|exist|remember)',
    '(noone|nobody) (checks|check|asks) on ..3 (friend|me|one)',
    '(figured it out|made my decision) ..6 (dont worry|no more|over|peace|sorry)',
    'dont worry about me (anymore|any longer|no more)',
    '(feel|felt|feels) (nothing|anything) since',
    '(whod|who would|would anyone|wonder who) ..2 (come|turn up|cry|speak|be there|bother) ..4 (service|funeral)',
    `(hope|hoping|wish|wishing|praying|pray) ..4 (plane|lift|building|lorry) ..3 (crash|crashes|crashed|hits|collapses|explodes|falls|
      goes down)`,
    '(#20-90|fifty|forty|sixty|seventy|thirty|twenty) ..1 years of this',
    '(only|just) [still] (alive|breathing|not dead|living|still here) (because|for|so|cos)',
    '(rest of my life) (like this|terrifies|scares|horrifies)',
    `(living|life|being alive|existing|existence|being here|waking up) ..3 (punishment|prison|life sentence|curse|torture|a trap|a joke|a
      chore|a cage)`,
    '(stopped|dont|no longer) ..1 (making|make) ..1 plans ..4 (because|dont|wont|expect|here|point)',
    '(swap|trade|change|swapped) places ..6 (dying|dead|died|cancer|wanna live|terminal)',
    '(someone|somebody|anyone) ..2 (do it for me|finish me|put me out)',
    `(if|when) i (didnt|dont|never|didnt ever) ..1 wake up ..8 (blessing|better|fine|happy|glad|relief|relieved|easier|noone|wouldnt
      mind|ok with|bothered)`,
    '(^|and|but|so|now) i exist ($|and|like|not)',
    '(scared|afraid|frightened|terrified) of (whats in|my [own]) (my head|head|thoughts|mind|brain)',
    'what if (i|it) never ..3 (ok|better|happy|normal|good|recover|gets|ends|stops)',
    '(youd|you would|theyd|they would|everyone would|you could) ..3 (nicer|better|easier|happier) (life|if i|without|off)',
    'only ..6 (ok|happy|fine|good|normal|calm|safe|alive|better) ..4 (drunk|high|asleep|stoned|sleeping)',
    '(not|havent|hasnt|barely|never) left (the|my|his|her) (flat|house|room|bed|bedroom) (since|in|for)',
    '(dont|didnt) know how to (ask for help|say this|tell anyone|cope|be happy|feel happy|keep going|carry on|stop feeling|live)',
    '(hurt|pushed away|push away|ruined|disappointed|failed|hurting|drained) (everyone|everybody|the people) [who|that|i|ive|around]',
    `(im|i am|feel like|feel|such|am) ..3 (a failure|failure at|a disappointment|a reject|a mistake|a monster|unlovable|beyond help|past
      saving|damaged goods|dead weight|the common denominator)`,
    'common denominator',
    'everything i touch',
    '(got|have|have got) (nobody|noone) ($|and|not|i|left|at|in)',
    'not one (message|person|friend|text|single person)',
    `(theres|there isnt|theres not|not|isnt|dont have) [a|one] [single] (single person|one person|anyone|soul) ..4 (call|turn|trust|tell|
      talk|cares|understands|notice|miss)`,
    '(not|isnt|wasnt|never) (supposed|meant) to (be here|exist|be alive)',
    'what ive become',
    '(anyone|noone|nobody) left ..2 (disappointed|care|miss)',
    '(nothing|noone) ..3 (future|left for me|to look forward to|makes any difference)',
    '(isnt|not|no|never) ..2 (a future|any future|future) (for|with)',
    `(want|wish|need|please|can|could|make|let) (it|this|everything|all this|life|the world|my life) [all] [to|would|could|just] [all]
      (stop|end|be over|go away)`,
    `(let|letting|failed|failing|disappoint|disappointed|disappointing) (everyone|everybody|them all|my (family|parents|mum|dad)|you all)
      [down] [again|so|all|and|by|they|because|always]`,
    '(deserve|deserves|deserved) [so] [much] better than me',
    '(everyone|they|people) (has|have) (someone|somebody|each other) (except|but) me',
    '(made life|life|makes life|made anything) worth (it|living)',
    '(everythings|everything is|its|life is) (grey|black|dark|numb|empty|flat|fading) (and|all|now|i|every|$)',
    `(dont|doesnt|cant|didnt|not|never|stopped) [even|really] (feel|feeling) (anything|a thing|nothing|real|alive|human|like (me|a
      person|living))`,
    '(stuck|trapped|sinking|drowning|lost|fell|alone) ..3 (bottom of a|behind glass|under water|underwater|quicksand)',
    '(head|brain|mind|voice|voices|thoughts|it) ..3 (keeps telling me|tells me|wont stop|never stops)',
    '(feel|feels|felt) like (i|ive|im) [already|was|have] (died|dead|gone|dying|a ghost|disappeared|stopped existing|fading|invisible)',
    '(not|isnt|arent) (living|life) [im|its] [just] (existing|surviving|waiting|breathing)',
    'not sure why i bother',
    'why do i [even] bother',
    '(go|be|wake up|put|slip|get) (into|in) a coma',
    'not be here for a (while|bit|few)',
    '(ive|had) had enough (and|i|$) ..4 (#|feel|cant|dont|tired|hate|cry)',
    '(lives|life|everyone|family|world|they) ..3 (carry on|go on|move on|be better|be fine|continue) without me',
    '(i|ive) (have|got|have got) (nobody|noone|no one|no friends|no family|nothing left|nothing and|nobody left|nothing going)',
    '(could|can|would|might|will) (disappear|vanish|die|go missing|be dead|rot) (for|and) (weeks|days|months|noone|nobody|no one|ages)',
    `(noone|nobody|no one|dont think anyone|doubt anyone|nothing) [can|could|will|would] [ever] (help me|save me|fix me|understand me|
      understands|love me|fix this|change|reach me|hear me) [now|anymore|i|from]`,
    `(feel|felt|feeling|like|im|i am) [like|as if|so] [a|an|im a|just a] (ghost|shell|robot|zombie|nobody|nothing|waste|shadow|void|
      corpse|alien|burden|failure|disappointment|imposter|outcast|problem|freak|monster)`,
    `(nobody|noone|no one|they) (sees|see|hears|notices|notice|checks on|asks|texts|talks to|wants|likes|needs|loves|understands|believes
      in|listens to|misses|remembers) me`,
    `(life|my life|everything) [has|is|just|really|feels|keeps] [gone|just|so|turned|getting|been|completely] (ruined|over|hell|fucked|
      pointless|meaningless|worthless|downhill|miserable|a mess|a disaster|falling apart|hopeless|a joke|empty|sad|shit|crap|unbearable|
      torture|exhausting|painful|in pieces)`,
    '(does|will|when does|when will|it) it (ever|actually|really) get (better|easier|any better)',
    '^ i cant anymore $',
    '^ i give up $',
    `(ive|have|i|completely|lost all|losing|lose|lost) (lost|losing|all|given up) (hope|faith|all hope|my faith|the will|everything|all
      faith|my mind|myself) [that|in|i|of|for|and|things|anymore|completely|it|life|tonight]`,
    `(i|im|ive|been) [been|really|just|still|so|currently|always] (struggling|suffering|spiralling|relapsing|hurting|drowning|battling|
      deteriorating|not coping|barely coping|barely surviving|barely holding|hanging by|losing it|breaking down|falling apart) [with|so|
      inside|really|mentally|and|again|a lot|alot|lately|for|since|right now|on|from|by|of|badly|in silence|alone]`,
    `(whats|what|wats|is|see|isnt|no|seeing|not|dont see|theres no) ..2 (point|purpose) (anymore|of anything|in anything|of me|to me|of
      trying|in trying|to any|in any of|to life|to it|everyone|in me)`,
    'even the point anymore',
    `(tired|sick|exhausted|drained|weary|fed up|done|over) (of|with|from) (all of it|all this|it all|everything|everyone and|being me|
      pretending|being sad|being hurt|hurting|crying|feeling like|feeling this|the pain|this pain|my head|my thoughts|struggling|being
      ignored|being alone|never being|faking|acting like|everything and)`,
    `(not|isnt|arent|im not|havent been|never) [been] (doing|feeling|coping|managing|sleeping or) (well|good|great|okay|ok|alright|right|
      at all|too good|to good|so good|very well) (mentally|lately|at all|right now|these days|recently|anymore|inside|for)`,
    `(massive|huge|big|such a|total|complete|utter|constant|just a|only a|family|biggest|a) (disappointment|failure|burden|screw up|waste
      of space|let down|embarrassment) (to|of|and|for|in|everyone)`,
    '(empty|hollow|numb|nothing|dead|broken) (inside|anymore|all the time|every day|and alone|and numb|shell)',
    `(feel|feeling|felt) [so|nothing but|like|really|just|completely|utterly|a bit] (empty|numb|hollow|alone|worthless|hopeless|trapped|
      unwanted|unloved|useless|lonely|broken|lost|isolated|invisible|helpless|defeated|disgusting|like nothing|like crap|like shit|like a
      burden|like a failure)`,
    `(noone|nobody) (gets it|understands|listens|wants me|likes me|loves me|cares about me|checks on me|asks|would believe|would
      understand|knows how|sees|gives)`,
    `(cant|cannot|couldnt|dont think i can|not sure i can|can no longer|dont know if i can|dont know how much longer i can|unable to|
      dunno if i can|dont know how long i can|wont be able to|cant even) [@so] (do|take|go on|carry|keep|cope|deal|handle|live|survive|
      manage|bear|stand|face|fight|hold|hang|put up|continue|see) [it|this|on|with|anything|life|any of|any|going|another|doing this|
      living|much|going on|my life|all|school or] [it|this|life|anything|any of|all|like this|another|with this|with life|day|going]
      (anymore|any longer|no more|much longer|day|like this|week|night|life|any more|more of this|it all|everything|longer|on anymore|
      living like this|nae mair|again|the pain|going anymore|going like this|this pain)`,
    `cant [@so] (do this anymore|go on like this|keep living like this|do life|cope anymore|live like this|do it anymore|face another|see
      the point|fight anymore|keep fighting)`,
    `(cant|dont|couldnt|no longer|not) (see|have|got|feel) (a|any|the|no|much) (future|point|way out|hope|way forward|reason|light|
      purpose|point anymore|hope left|way through)`,
    `(no|zero|without any|isnt any|see no|see any|have no|got no|theres no|have any) (hope|hope left|future|way out|way forward|point
      anymore|purpose|options left) (for me|left|anymore|and|i|in|of this|at all|just|so|or|to|$)`,
    `(whats|what|wats|is|see|isnt|no|seeing) [is|the|there|even|a] (point) (anymore|in anything|in me|to anything|of anything|of me|in
      trying|in any of it|of trying|of this|to life|even|with anything|in carrying|of going|in going|to me)`,
    '(^|thinking|be like|lately) (whats|what is|what) the point $',
    `(im|feel|feel like|feeling|feels like) [like|such|just|only|nothing but|always|so|im|to be|been] [a|such a|the|an] [big|massive|
      huge|total|complete|constant|financial|useless] (burden|waste of space|failure|disappointment|worthless|hopeless|unloved|unlovable|
      unwanted|broken inside|empty inside|numb inside|dead inside|lost cause|beyond help|invisible|liability|stain|dead weight|pathetic
      and|mistake)`,
    'burden',
    `(worthless|unlovable|dead inside|broken inside|empty inside|numb inside|hollow inside|all alone in this|so hopeless|feel hopeless|
      feel helpless)`,
    `(noone|nobody|no1|doubt anyone) [actually|really|would|will|even|ever|here|at all|truly|genuinely|else] (cares|care|loves me|likes
      me|wants me|misses me|would miss me|would care|would notice|listens to me|understands me|needs me|love me|want me|notices me|would
      even notice|notice|will notice|likes or)`,
    `(hate|hating|hated|loathe|despise|cant stand|disgusted by|disgusted with|sick of|ashamed of) (myself|being me|my life|everything
      about myself|my existence|my body)`,
    '(^|i|really|so) hate (my life|myself|being me)',
    'hml',
    'fml i (cant|dont|want)',
    'fuck my life',
    `(im|i|so|ready to|about to|want to|wanna|feel like|thinking of|gonna|going to|tempted to|close to) (give up|giving up|gave up)
      (completely|now|anymore|today|tonight|for good|trying|soon|i cant|altogether|properly|please|$)`,
    'ive given up',
    `(im|i am|am|so|feel|i feel|and) (done|finished|so done|over it|so tired|exhausted|worn out|tired|broken|drained) (with everything|of
      everything|with life|trying|of trying|of fighting|of pretending|of this life|with this life|fighting|holding on|of hurting|of being
      (sad|alone|hurt|strong|like this|depressed|a burden|in pain)|mentally|emotionally|of crying|with myself|of myself|of life|of
      waking|pretending|being strong|of struggling|of suffering|inside)`,
    `(want|wanna|need|wish|please|make|hope|begging|beg) [i could|i|for|want|just|to] (the pain|everything|it all|this|this feeling|the
      hurt|these thoughts|the thoughts|the voices|my brain|the noise|my head|this pain|my mind|the suffering|the hurting|all this) [to|
      all|would|could|would all|to all] (stop|end|go away|be over|shut up|go quiet|finish|be quiet|switch off|leave me)`,
    'make (it|the pain|the voices|the thoughts|them|the noise|everything|it all|this) (stop|go away|end)',
    `(want|wanna) [to] (disappear|vanish|be nothing|not feel|feel nothing|stop feeling|escape everything|fade away|be invisible|cease|
      give up|be nowhere|scream|not think)`,
    '(disappear|vanish) (and (noone|nobody)|without (a trace|anyone))',
    `(im|i am|feel|feeling|been|so|very|severely|really|deeply|clinically|diagnosed with|have|got|with|suffer from|suffering from|my|is|
      hes|shes|was|battling|severe|bad|manic|from|being|constantly|always|fighting|had|has) [so|very|really|severely|deeply|clinically|a
      bit|been|bad|severe|major|chronic|quite|pretty] (depressed|depression|clinically depressed)`,
    '(mental|emotional|nervous) (breakdown|break down)',
    '(at|hit|hitting|reached|reaching|past|close to|near|almost at) (my limit|breaking point|rock bottom|the end of my rope|my lowest)',
    `(feel|feeling|felt|feels|im) [@so] [like|i|so|really|very|more|completely|all|just|kinda] (hopeless|worthless|empty|numb|alone in|
      trapped|useless|unwanted|unloved|broken|low|down all|dead inside|like nothing|like a burden|nothing anymore|im drowning|so alone|
      lost and|so low|really low|pathetic|invisible|giving up|like disappearing|disappearing|like noone|like nobody|a failure|like a
      waste|im nothing|theres no|so empty|so numb|so lost|so broken|so hopeless|so worthless|so trapped)`,
    'cant stop (crying|shaking|sobbing|thinking about|hurting|the thoughts|these thoughts|overthinking|panicking|cryin)',
    'so (alone|lonely)',
    '(panic|anxiety) attacks',
    '(having|had|have) (a|another) panic attack',
    '(what|whatever) happens to me',
    `(ruin|ruined|ruining|fuck up|mess up|destroy|spoil|wreck) (everything|everyones|my life|everyones lives|my familys|their lives|it
      all|everyone i|all of)`,
    `(struggling|struggle|not coping|cant cope|suffering|spiralling|spiraling|relapsing|having dark|dark) (with (life|my mental|
      depression|everything|my head|living|myself|to cope|suicidal)|mentally|to cope|to carry|so much|badly|every|right now|again|a lot|
      alot|thoughts|to stay|to keep|and|to survive|place|in silence)`,
    '(in a|really|such a|very|so) (dark|bad) place',
    'bad place (right now|mentally|again|atm|lately)',
    '(voices|voice) (are telling|telling me|tell me|keep telling|are back|wont stop|say|said|keep|are loud)',
    'hearing voices',
    'never (be|been) (happy|good enough|loved|enough|normal|ok again|wanted)',
    `(tired|sick|exhausted) (of|from) (everything|it all|pretending|trying|being sad|hurting|crying|myself|being hurt|people|feeling|my
      mind|pain|the pain|struggling|my own|being)`,
    'at rock bottom',
    'want (someone|somebody) to (save|hold|notice|care)',
    '(wont|not) (get|gonna get|getting|ever get) (better|any better|easier)',
    'never gets (better|easier)',
    'nothing (helps|matters|will ever|feels real|works|left|to look forward|ever gets|gets better)',
    'nothing matters',
    '(goes|going|been|went) (through|thru) hell',
    '(living|in|life is|its|life|been) (hell|living hell|pure hell)',
    '(urge|urges) to (run|scream|disappear|do something)',
    'not safe (with|from|on my|to be|by) (myself|alone|my own)',
    'cant (keep|guarantee) (myself safe|my safety|myself|me safe)',
  ],
  not: [
    'why do i bother ..2 (doing|cooking|making|cleaning|tidying|hoovering|washing|ironing|revising|with (my|makeup|him|her|them))',
    '(as if|like|as though) nothing [had|has|s|ever] (happened|happens)',
    '(disappear|vanish) (to|into my|into the (kitchen|garden|room|bath)|off to|for (lunch|tea|a bit|an hour))',
    '(lost|losing) everything (on|in my|in the|when|i (saved|had done|wrote)|because my|cos my)',
    '(lost|had) (it|them) all (on|in)',
    '(you|youre|youve) ..1 ruining (my|her|his) life',
    'boss (killed|kills|fight|battle) ..12 giving up',
    '(only|its) (monday|tuesday|wednesday|thursday) ..3 give up',
    'im a zombie',
    'hate me (if|when|for|after|now because)',
    'at risk of (rain|flooding|relegation|failing|missing|losing)',
    '(its|getting|going|gone|nearly|so|outside) dark (now|and (im|i|hes|shes|were|its|raining|cold)|all|out|here|already)',
    'wont stop (itching|pounding|aching|nodding|spinning)',
    'feel nothing for',
    'failure at (cooking|baking|maths|football|art|fifa|pe|drawing|dancing)',
    'another (day|week|hour|minute) of (this|the|my) (revision|school|work|rain|heat|training|course|exam|exams|diet|traffic|lesson)',
    'nothing to look forward to (until|this|at)',
    '(noone|nobody) understands (my|the|this|that|his|her|what|how|maths|football) ..1',
    '(nothing|noone) (works|helps) with (him|her|them|it)',
    'wont stop (itching|pounding|aching|nodding|spinning)',
    `(want|wish|need|please|can|make|let) (it|this) [to|would|just] (stop|end) (raining|snowing|buzzing|ringing|crashing|lagging|
      freezing|beeping|barking|at|by|on|in|so|now its|here|before)`,
    '(no one|noone|nobody) cares about my (opinion|views|taste|hair|football|music)',
  ],
}
