/** Lists that the phrases share (`@name`, as in words.ts): what goes wrong with a body, what was swallowed, what keeps somebody alive. */
export const bodyLists: Record<string, string> = {
  fading: `(acting|act|acts|seems|being) ..1 (strange|weird|odd|not right)|(dropping|drifting|nodding|nods|drifts|keeps drifting|keeps
      nodding) off|falling asleep on me|going under|eyes ..2 (closing|
      close|wont stay open|rolling|rolled|half shut|glazed|glassy)|
    cant keep ..2 (eyes open|awake)|(want|wants|wanting|wanna) ..1 sleep|cant stay awake|(feel|feels|feeling|going|went|gone|getting|
      looks|seems|he is|she is|hes|shes|im) ..3 (faint|fuzzy|woozy|
    light headed|lightheaded|far away|floppy|limp|sleepy|drowsy|grey|pale|clammy|dizzy|confused|muddled|weak|vague|not with it)|white as a
      (sheet|ghost)|everything ..2 (double|spinning|going black|blurry)|
    seeing double|double vision|cant see (straight|right|properly|nothing|anything)|vision ..1 (going|gone|blurry|blurred)|(not|doesnt|
      wont|cant|isnt) (talk|talking|speak|speaking|answer me|look at me)|
    pupil|pupils|(doesnt|dont|didnt|not) know (who|where he|where she|what day|his own|her own|me $)|not making ..1 sense|@offstate`,
  retching: `@sick|vomit|vomits|sick (#2-20|two|three|four|five|six|several|loads of|so many) times|(keep|keeps|kept) (being sick|
      throwing|chucking|puking|vomiting)|vomit many|throw up|heaving|retching`,
  blow: `(hit|hits|banged|bang|smacked|cracked|whacked|bumped|bump|bashed|landed|split|smashed|knock|knocked|blow|booted|kicked|stamped|
      bottled|brick|punched|hurt) ..3 (head|skull|temple)|
    bottled|knocked out|concussed|concussion|face planted|faceplanted|landed on (his|her|my|their) (head|neck|back)|
    (fell|fall|fallen|falls|came off|come off|comes off|dropped|thrown|slipped|jumped) ..3 (roof|wall|stairs|window|balcony|tree|ladder|
      bridge|bike|moped|scooter|skateboard|quad|horse|pony|trampoline|cliff|fence|bonnet|
    back of a car|escalator|scaffolding|banister|storey)|(hit|knocked down|run over|knocked over|clipped|mown down) ..2 by ..2 (car|van|
      bus|lorry|bike|scooter|taxi|tram|motorbike|truck)|
    (car|van|moped|bike|quad|scooter|motorbike|surron|jeep) ..3 (crash|crashed|rolled|flipped|overturned|(hit|into) a (tree|wall|lamppost|
      ditch|bus|parked car))|(crashed|rolled|flipped|totalled) ..3 (car|van|moped|bike|quad|scooter|motorbike)|
    we crashed|car (crash|accident)|(in|had|was) a (fight|kicking)|hit a tree`,
  limbless: `(cant|cor|cannot|couldnt|not|wont|isnt|unable to|cant even) ..1 (move|feel|moving|feeling) ..2 (legs|leg|neck|arms|arm|back|
      body|toes|anything|side|feet)|
    (leg|arm|foot|wrist|ankle|neck|knee|elbow|legs) ..4 (the wrong way|funny angle|weird angle|odd angle|sticking out|wrong direction|
      backwards)|bone ..3 (out|through|sticking|showing)|
    on top of (him|her|me|them)|pinned|trapped (under|inside|in)|cant get ..2 (leg|foot|door|arm|doors|seatbelt) ..1 (out|open|off)|(not|
      aint|isnt|wont) (moving|move|conscious)`,
  poison: `nail (stuff|polish|varnish|remover)|cleaning stuff|toilet stuff|bleach|weed killer|weedkiller|screen wash|screenwash|
      antifreeze|anti freeze|de icer|deicer|white spirit|turps|turpentine|paint
      stripper|paint thinner|thinners|slug pellets|rat poison|oven cleaner|toilet cleaner|toilet duck|
    drain cleaner|drain unblocker|domestos|zoflora|dettol|disinfectant|dishwasher (tablet|tab|tablets)|washing (pod|pods|tablet|capsule)|
      liquitab|liquitabs|hand sanitiser|hand gel|nail varnish remover|nail polish remover|hair dye|lamp oil|
    meths|methylated spirits|brake fluid|caustic soda|descaler|lighter fluid|death cap|foxglove|yew berries|deadly nightshade|vape (juice|
      liquid)|liquid nicotine|plant food|fabric softener|zoflora|jeyes fluid|weed spray|ant powder`,
  foreign: `battery|batteries|magnet|magnets|blade|blades|razor|glass|pin|pins|needle|needles|screw|screws|nails|drawing pins|staples|
      coins|paper clip|paper clips|lighter|toothbrush|bag of (gear|coke|weed|pills|something)|wraps|packages|marbles`,
  reaction: `burning hot|rocking|rambling|chattering|boiling|burning up|overheating|roasting hot|jaw|chewing (his|her|my) (face|cheeks)|
      eyes ..2 (rolling|saucers|massive|huge|
      black|popping)|pupils|heart ..3 (racing|pounding|going|hammering|thumping|beating|mental|bursting)|
    hearts ..1 (racing|pounding|going|hammering|thumping|beating|bursting)|(seeing|hearing) things|(doesnt|dont|didnt) know (who|where|me|
      us|what)|stripping off|taking (his|her) clothes off|cant see|cant feel|shaking|twitching|sweating|
    freaking out|gone blue|turning blue|(being|been) sick|collapsed|passed out|wont wake|cant stand|cant talk|cant stop|climbing the
      walls|scratching|bleeding`,
  dose: `(took|taken|had|done|dropped) ..1 (es|eckies|ecky|e|blues|tabs|bombs|xans)|(took|taken|takes|smoked|sniffed|snorted|dropped|
      bombed|popped|necked|vaped|injected|swallowed|inhaled|tried|huffed) ..2
      (something|some|summat|stuff|pill|pills|tablet|tablets|gummy|gummies|edible|edibles|@street)|
    (bad|dodgy|funny) (pill|pills|batch|gear|vape|edible|stuff|e|tab|tabs)|that (brown|white|green|blue) (stuff|powder)|had ..1 (pinger|
      pingers|pill|pills|edible|edibles|gummies|spice|mandy|mdma|acid|shrooms|ket)`,
  drop: `bridge|bridges|car park|multi storey|multistorey|viaduct|flyover|roof|rooftop|cliff|cliffs|ledge|railing|railings|barrier|
      parapet|balcony|top floor|top level|window|scaffolding|tower block|flats|motorway|pier|weir|quarry|overpass|footbridge|
    gantry|pylon|crane|window ledge|tower|suspension bridge|the top|up here`,
  lifeline: `insulin|novorapid|lantus|humalog|levemir|tresiba|insulin pump|salbutamol|ventolin|inhaler|inhalers|puffer|blue one|brown one|
      blue pump|asthma pump|reliever|nebuliser|spacer|epipen|epipens|jext|emerade|adrenaline|auto injector|
    keppra|lamotrigine|epilim|tegretol|valproate|levetiracetam|carbamazepine|phenytoin|clobazam|midazolam|buccal|hydrocortisone|
      fludrocortisone|prednisolone|steroid tablets|steroids|steroid card|tacrolimus|anti rejection|immunosuppressants|
    digoxin|flecainide|(heart|epilepsy|seizure|fit|fits|sickle cell|transplant|chemo) (tablets|meds|medicine)|tablets for (fits|his fits|
      her fits|his heart|her heart|fit)|rescue (meds|pack)|emergency (meds|injection|kit)|glucagon|hypo kit|
    hypostop|glucogel|dialysis|factor 8|desmopressin|creon|sensor|libre|dexcom|omnipod|feeding tube|tracheostomy|oxygen`,
  frail: `@ailing|anaphylaxis|anaphylactic|nut allergy|peanut|peanuts|cashews|severe allergy|allergies|near (eggs|nuts|milk|dairy|sesame|
      shellfish)|bad chest|bad with (his|her|my) (chest|asthma)|chest is getting|fits|# fits|for fit|fit every|
    hypo|hypos|type 1|type one|cf|cystic|chemo|leukaemia|bleeding disorder|von willebrand|thalassaemia|hydrocephalus|metabolic|mcadd|
      arrhythmia|pacemaker|tracheostomy|brittle`,
  leftbehind: `(looking|staring) at (it|them|both|two|all)|(box|packet|bottle|tub|strip) is (full|here|unopened|untouched|sealed)|nicked|
      stolen|confiscated|
    in my (hand|hands|handbag|bag|car|pocket|kitchen)|(on|in) (the|my|our) ..3 (side|table|worktop|counter|windowsill|bedside|
      drawer|drawers|cupboard|fridge|fridge door|shelf|hall|hallway|kitchen|bathroom|desk|dresser|mantelpiece|
    cabinet|glovebox|sideboard|landing|dining)|on (his|her) (bedside|bed|desk|windowsill|drawers|dressing table)|in (his|her) (drawer|
      room|bedroom|other coat|locker)|(is|are|its|theyre|both) [all|both|still|sat|sitting] here|still here|sat here|left here|here with
      me|
    at home|at (mums|dads|nans|my mums|my dads|my nans|school)|(my|me) school bag|not here|left behind|left (it|them) ..1 (here|behind|at|
      on|in)|(hasnt|havent|not|didnt|never|doesnt|aint) (got|have|had|took|take|taken) ..2 (it|them|any|his|her|with|tablets|tablet|meds|
    pen|pens|inhaler|insulin|pump|kit)|without|no (tablet|tablets|pen|pens|inhaler|insulin|pump|meds|kit)|none (left|on me|with)|(run|ran|
      running) out|nearly empty|empty|missed (two|three|#|a|one|his|her|my|both)|threw (it|them)|binned`,
}

/** Of being out in weather, in the dark or where ground, water and traffic kill. */
export const outLists: Record<string, string> = {
  wetcold: `soaked|soaking|drenched|wet through|wet thru|sodden|dripping wet|freezing|frozen|shivering|shaking|baltic|blue with cold|so
      cold|proper cold|really cold|too cold|cold and wet|wet and cold|numb|cant (feel|stop shaking|get warm|warm up)|
    frostbite|hypothermia|minus (#|one|two|three|four|five|ten)|below (zero|freezing)|(0|1|2|3|4|zero|one|two|three|four) degrees|snow|
      snowing|snows|sleet|blizzard|frost|ice|icy|storm|hail|hammering down|chucking it down|peeing it down|peeing down|
    pissing down|pissing it down|pouring|lashing|lashing it down|tipping it down|rain coming in|rain getting in|started raining|raining
      again|raining|bitter`,
  nighttime: `all night|(middle|dead) of the night|midnight|past midnight|half (#1-5|one|two|three|four|five)|(#1-5|1|2|3|4|5|one|two|
      three|four|five) ..1 (am|in the morning)|1am|2am|3am|4am|5am|stupid oclock|last (night|nite)|night before|
    @num nights|@num (night|nites)|since (yesterday|last night|friday|saturday|sunday|monday|tuesday|wednesday|thursday)|pitch black|in
      the dark|hours`,
  shelterless: `(in|under|behind|on|inside|by|at) [a|the|an|some|my|this|that|one of the|our|next to the] ..1 (bandstand|pier|bench|park
      bench|doorway|shop doorway|bus shelter|bus stop|underpass|subway|stairwell|stairs of the flats|bin shed|bin store|bins|skip|
    tent|bushes|woods|graveyard|churchyard|church porch|park toilets|public toilets|arches|flyover|tip|allotment|shed|squat|derelict|
      playground|slide|climbing frame|tunnel|railway arch|multi storey|car park|beach|beach hut|field|hedge|
    cardboard|sleeping bag|tarp|fire escape|lift shaft|stairwell of the flats|caravan park|garages|hay barn|barn|bridge|rec|skate park|
      pavilion|wasteland|industrial estate)`,
  helpless: `nowhere ..1 (go|sleep|stay)|no where|alone|on my (own|jack|todd)|on (his|her) own|by (myself|himself|herself)|cant (feel|
      sleep|get warm|stop shaking|find)|no (coat|shoes|sleeping bag|blanket|money|phone|food|signal|battery)|not (ate|eaten)|hungry|
    scared|shaking|shivering|lost|locked out|kicked out|kicking me out|moved on|feet bleeding|nicked|soaked|wet|help|im (#8-17)|hes
      (#8-17)|shes (#8-17)|he is #8-17|she is #8-17|aged #8-17`,
}
