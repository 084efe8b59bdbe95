/** Self-harm told of, past or going on, or an urge to it, and eating that harms: a kind question and a person, not a siren. */
import type { Family } from '../shape.ts'

export const selfHarm: Family = {
  key: 'self_harm', topic: 'self_harm', level: 'concern', elsewhere: true, denied: 'concern',
  why: 'Self-harm told of, past or going on, or an urge to it, and eating that harms: a kind question and a person, not a siren.',
  source: 'danger/README, "Self-harm"; domain.md §5.2',
  meets: [
    `(see|sees|saw|seen|hide|hiding|cover|covering|show) (my|her|his) (arms|legs|wrists|thighs|wrist|arm|scars|cuts|stomach) & (pe|
      swimming|scared|changing|noone|nobody|summer|teacher|nurse|shorts|miss|mum|dont want|ask|asks)`,
    `(compass|pin|pins|needle|nails|scissors|lighter|razor|sharpener|staple|staples|ruler|straighteners|iron|glass|knife|blade|rubber|
      safety pin|paperclip) & @limbs & (dig|digs|digging|dug|stick|sticking|stuck|push|pushing|press|pressing|drag|dragging|scrape|
      scraping|hold|holding|held|jab|jabbing|stab|stabbing|carve|carved|carving|run|running|put|putting|rub|rubbing|burn|burnt|burning|
      scratch|scratching) & (into|in|on|along|across|down|against|until|till|when i|to feel)`,
    `(dont|doesnt|wont|not|never|skip|skipping|hide|hiding|bin|binning|chuck) ..2 (eat|eating|lunch|dinner|meals|food|breakfast) &
      (bring up|bring it up|bringing up|throw up|sick after|make myself sick|purge|fat|weight|calories|laxatives|toilet after)`,
    `(blood|bloody|blood stains|stains) & (pyjama|pyjamas|sleeve|sleeves|sheets|bedsheets|leggings|joggers|bedding|tissues|flannel) &
      (found|wont tell|hid|hidden|wash|her|his)`,
    `(cuts|cutting|cut marks|scars|scarring|burns|slashes|scratch marks|plasters|bandages|bandage|blades) & @limbs & (see|seen|saw|hide|
      hides|hiding|cover|covers|covered|sleeves|noticed|school|teacher|miss|sir|pe|nurse|tell|noone|secret|all up|months|years|deserve|
      again)`,
    `(sleeves|sleeve|hoodie|jumper|wristbands|bracelets|bandages|plasters) & (arms|arm|wrists|wrist|cuts|scars|skin|marks|hide|hides|
      hiding|cover|roll) & (heat|summer|hot|pe|swimming|saw|see|seen|noone|cos of my|because of my|wont|always|never)`,
    `(punch|punches|punching|punched|headbutt|headbutts|bang|bangs|banging|scratch|scratches|scratching|pick|picks|picking|bite|bites|
      biting|burn|burns|burning|pull|pulls|pulling|pinch|pinches|pinching|dig|digs|digging|press|pressing|snap|snapping|rub|rubbing) &
      (wall|walls|knuckles|door|head|hair|skin|lighter|nails|elastic band|rubber|scabs|raw|iron|straighteners|arm|arms|herself|himself|
      myself) & (deserve|helps|until|till|cope|punish|calm|stress|stressed|stressing|better|bleed|bleeds|split|splits|raw|bald|whenever|
      every time|only thing|when its hot|on purpose|feel something)`,
    `(blades|blade|razor blades|sharpener blades|razors) & (drawer|drawers|sock|pillow|phone case|tissue|tissues|plasters|wrapped|
      hidden|hiding|taken apart|bits|mattress|under|bag|box|tin|teddy) & (her|his|my|found|find|keep|hid)`,
    `(make|making|made|makes) (myself|herself|himself) & (sick|throw up|vomit|puke) & (eat|eating|dinner|food|fat|after|weight|meal|every)`,
    `(stopped eating|not eating|not eaten|dont eat|wont eat|barely eat|starving|weigh) & (fat|weight|calories|stone|skinny|thin|ribs|
      passed out|faint|period)`,
  ],
  phrases: [
    '(^|i|ive|hes|shes|she|he|and) cut again (last night|tonight|today|this|yesterday|after|because|$|and|but|in)',
    '(i|he|she) (cut|was cutting|self harmed|hurt myself) (a|few|couple|for|in|when|back|years|some) ..3 (years|months|year|back|ago)',
    `(scratch|scratches|scratching|pick|picks|picking|bite|bites|biting|dig|digging|rub|rubbing|pinch|pinching|cut|cutting|hit|hitting|
      punch|punching) ..5 until ..3 (bleed|bleeds|bleeding|raw|blood|bruised|hurts|numb)`,
    '(pinch|pinching|pinches|slap|slapping|bite|biting) @self', '(burn marks|cigarette burns|round burns|small burns) ..6 @limbs',
    '(i|she|he) (do|does|did|been doing|doing) it (on|to|across|up) (my|her|his) @limbs',
    '(#|few|couple of|loads of|lots of|all these|rows of|new) (lines|cuts|slashes|slits) (on|up|down|across|all over) (my|her|his) @limbs',
    '(he|she|son|daughter|friend|mate|sister|brother) cuts ($|and|because|when|his|her)',
    '(bring|bringing|brings|brought) up (my|her|his|all my|everything i) (tea|dinner|food|lunch|meals|ate|eat)',
    `used to (cut|self harm|sh|burn|hurt|scratch|starve) ($|in|and|but|when|alot|a lot|at|for|every|because|myself|himself|herself|my
      (arms|arm|wrists|legs|thighs))`,
    `(havent|not|hasnt|didnt|stopped|trying not to|tryna not|nearly) cut (in|for|since|$|tonight|today|myself|again|but)`,
    '(urge|urges) (is|was|wont|keeps|are|got|came|come|to (cut|hurt|harm|bleed|burn|scratch|sh|relapse|do it))',
    `(been|started|start|keep|keeps|kept|still|stop|caught) (doing|cutting|at|burning|scratching|slicing) (my|her|his) @limbs`,
    '(fresh|new|healing|faded) (cuts|scars|burns)', 'covered in (cuts|scars|marks|burns)',
    `(seen|saw|notice|noticed|spotted|found|hiding|hides|hide|hidden|cover|covering|covered) ..3 (cuts|scars|slashes|burn marks|cut
      marks|bandages)`,
    'laxatives', '(skip|skipping|skips|skipped) (meals|every meal|all my meals)',
    `(hurt|hurts|hurting|harm|harming|cut|cutting|doing that to) [herself|himself|myself] ..2 (without anyone|secretly|in secret|for
      months|for years)`,
    '(doing|done|did|been doing) (that|this|it) to (herself|himself|myself)',
    `(havent|not|stopped|want to|wanna|miss|trying not to|almost|nearly|going to|gonna|used to|did) sh [for|again|in|today|tonight|but|
      anymore|since|and]`,
    '(self|selfharm|self harm) (harm|harms|harming|harmed|injury|injuring|harmer|injure|injures)',
    `(^|i|ive|to|she|he|i still|started|stopped|been|and|want to|wanna|he is|hes|shes|always|still|bad|did|my|about|from|doing|through|
      kinda|again) (sh|s h) (again|and|for|my|last|every|since|a lot|alot|when|to|because|scars|thoughts|urges|on|is|in|so|cuts|but|
      today|tonight|again last|$)`,
    'sh again',
    `(i|ive|hes|shes|been|started|keep|cant stop|still|back to|again|caught|stop|started|addicted to|he|she|relapsed and started)
      [been|started|just|got|back|to|into|keep|started to] (cutting|cut) (again|myself|himself|herself|my (wrists|arms|legs|thighs|
      stomach|hips|ankles|skin)|her (wrists|arms|legs|thighs|stomach)|his (wrists|arms|legs)|since|every|for (years|months|weeks|a
      while|ages)|to (cope|feel|deal)|when|last night|tonight|because)`,
    `(cutting|cut|burning|burn|scratching|scratch|punching|punch|biting|bite|hitting|hit|hurting|hurt|harming|harm|starving|starve|
      bruising|injure|injuring|pinching|slapping|headbanging|branding|stabbing|pricking|snapping) @self`,
    `(cuts|cut|cutting|scars|burns|marks|scratches|wounds|slashes|lines|scratch marks|plasters|bandages|bruises he made|self harm) ..3
      (on|all over|up|down|over|across|along|covering) (my|his|her|their|both|both her|both his|the inside of|inside of) (wrist|wrists|
      arm|arms|leg|legs|thigh|thighs|stomach|hips|ankles|body|forearm|forearms|inner)`,
    '(my|his|her) (cuts|scars) (are|hurt|show|sting|from|have|cos|wont|got|infected|on|again)',
    `(cuts|cutting|cut|burns|burning|burned|scratches|scratching|slashes|slashed) (his|her|my) (wrist|wrists|arms|arm|legs|leg|thighs|
      thigh|stomach|skin|hips)`,
    `(urge|urges|urged|want|wanna|need|wants|temptation|tempted|craving|itching|thoughts|thinking|feel like|thought|close) [to|of|
      about|like] [@so] (cut $|cut again|cut so bad|cut myself|cut my (arm|arms|wrist|wrists|leg|legs|thigh|skin)|cut right now|cutting
      again|start cutting|be cutting|hurt myself|hurting myself|harm|harming|self harm|relapse|burn myself|hit myself|scratch|hurt me|
      sh|bleed|punch myself|hurt himself|hurt herself)`,
    `(relapsed|relapse|relapsing) [again|last|today|tonight|with|after|on|and|into|hard|bad|from|my|in|cutting|self|this|really|so|at|
      because|cos|after]`,
    '(clean|free) (from|of|for) [self harm|cutting|sh|#|it] (days|weeks|months|self harm|cutting|sh|harming|hurting)',
    '# (days|weeks|months) (clean|self harm free|sh free)', '(hurt|hurting|harm|harming|punish|punishing) @self',
    `(bang|bangs|banging|headbutts|smash|smashes|hits|hitting|punches|punch|punching|smashing|bashing|bashes) (my|his|her|their)
      [own] head (off|on|against|into|until|til|repeatedly|so|over|in|when|with|again)`,
    '(pull|pulls|pulling|pulled|rip|ripping|tearing|tear) (my|his|her) [own] hair out (in|when|strand|til|until|again|and it|of)',
    '(burn|burns|burning|burnt|burned) (my|his|her) (arm|arms|skin|hand|legs|wrist|self) (with|on purpose)',
    '(bite|bites|biting|bit) (my|his|her) (arm|arms|hand|hands|skin) (til|until|when|so)',
    '(make|makes|making|made|force|forcing) (myself|herself|himself) (sick|throw up|vomit|puke|be sick)',
    '(throwing|throw|threw) up (after (i|every|eating|meals|food)|on purpose|my (food|meals))',
    `(bulimia|bulimic|anorexia|anorexic|eating disorder|binge and purge|purging|purge|purged|thinspo|pro ana|starving myself|starve
      myself|starves herself|starves himself)`,
    `(havent|hasnt|not|havent been|stopped|stopping|refusing|refuses|refuse|wont|barely|hardly|dont|cant) [been] (eaten|eating|eat|ate|
      to eat) [or|anything|properly|and|a] [drank|proper|meal|drunk|drinking|much|anything|food] (in|for|since|anymore|to lose|because
      i|cos im fat|on purpose) [about|over|last|like|two|the] (#|two|three|four|five|six|days|a day|weeks|a week|yesterday|sunday|
      monday|tuesday|wednesday|thursday|friday|saturday|ages|weight|fat|deserve|a few|over|couple|hate)`,
    '(stopped eating (because i|cos im|to lose|completely|altogether|for days|since)|(hes|shes|has|she|he) stopped eating)',
    '(on purpose|deliberately|intentionally) (hurt|cut|burn|injure|scald)',
    `(hurt|cut|burn|burnt|scald|harm|injure|hit) (myself|himself|herself|me|my (arm|leg|hand)) (on purpose|deliberately|intentionally)`,
    `(blade|blades|razor|razors|sharpener|razor blades) [s] (in|under|hidden|hiding|from|out of|broken) (my|her|his|the|a) (room|bed|
      bedroom|drawer|phone case|pillow|mattress|sharpener|razor|pencil case|bag|case|school bag)`,
    `(found|finding|hid|hides|hiding|hidden|bought) [a|some|her|his|the|my|out|loads of] (blades|razor blades|razors|razor|bloody
      tissues|blood stained|bloodstained|bloody towels|blade|tissues with blood|sharpener blades)`,
    '(unscrewed|took apart|broke|snapped|dismantled|taken apart) [a|my|the|her|his] (sharpener|razor|pencil sharpener|razors)',
    '(cut|cutting|cuts) (to feel|helps|is the only|makes me feel|calms|releases|as a release|to release|because i feel|to cope)',
    '(hurt|hurts|hurting) (myself|herself|himself)', '(harms|harming|harmed) (himself|herself|themselves|myself)', 'still cutting',
    'cutting again',
    `i (cut|cutt) (last night|again|tonight|today|yesterday|this morning|every (night|day)|a lot|alot|when|to|because|in (the|my)
      (bath|shower|room|toilet))`,
    '(started|starting|stop|stopped|went back to|back to|keep|been|addicted to|thinking of|thinking about) cutting $', 'been cutting',
    '(she|he|i) (cuts|cut) $', 'hides (her|his|my) arms',
    '(wears|wearing) (long sleeves|hoodies) (to (hide|cover)|in (the heat|summer)|so (noone|nobody|mum|they))',
    'dont let anyone see my arms', '(snapping|flicking) (elastic|rubber) bands',
    '(pick|picks) [at] (her|his|my) skin (till|til|until) (it|she|he|i) bleeds', 'hurting (myself|herself|himself)', 'self mutilat',
    '(overdosing|overdoses|overdose) (and|or) (cutting|self harm)', 'slit my (arm|leg|skin)',
    'carved ..2 (into|in) (my|his|her) (arm|leg|skin|thigh)', 'drinking (bleach|hand sanitiser)', 'sharp objects',
  ],
  not: [
    '(lines|cuts) (on|all over) (my|his|her) (face|hand|hands)', '(period|periods|nosebleed)',
    'stopped eating (her|his|the|my|meat|chocolate|sugar|crisps|biscuits|dairy|bread|so much)',
    '(cat|dog|kitten|puppy|rabbit|hamster|horse) ..2 stopped eating',
    '(done|doing|did) (my|his|her) (legs|arms|thighs|stomach) (at|in|with|today at|for) (the|gym|pe|weights|training|a|weight)',
    '(see|saw|seen|noticed|found) ..3 (cuts (of|to|in) (the|beef|meat|funding)|scars album)',
    '(urge|urges) to (eat|buy|sing|text|laugh|sneeze|cough|wee|pee)',
    '(hitting|banging|hit|bang) (my|his|her) head (against|off) (a|the) [brick] (wall|desk) (with|trying|over|talking|at)',
    '(hitting|banging|hit|bang) (my|his|her) head against a brick wall', 'head against a [brick] wall',
    `(hurt|hurting|cut|hit|burn|burnt|burning|bite|bit|scratch|scratched|punch|hitting|slap|kick|bruise) (myself|himself|herself) (on|
      playing|at|in (pe|football|training|rugby|the gym|the face|the eye|goal|the toe|the foot)|when (i|he|she) (fell|tripped|slipped)|
      falling|cooking|making|shaving|chopping|doing|tripping|skating|laughing|with (the|a|my) (iron|straighteners|oven|kettle|door|
      hammer|bag|racket|ball|phone)|trying|lifting|running|climbing|peeling|opening|gaming|jumping)`,
    'hurting (myself|himself|herself) (at|in|playing|training)', '(he|she|i) (cuts|cut) (the|my|his|her) (hair|grass|hedge|fringe)',
    'cut (himself|myself|herself) (off|some|shaving|out|short|a (slice|piece|bit))', 'starving myself for',
    `(not|havent|hasnt|didnt) (eaten|eating|eat|ate) (since (breakfast|lunch|this morning|dinner|#|last night|noon|#)|all day|yet|much
      today|for an hour|anything yet|today|tea yet|anything today)`,
    'relapse of (his|her|my) (leukaemia|cancer|asthma|ms|illness)', '(clean|free) for #', 'sharp objects in science', 'shh',
    'sh (be quiet|dont tell|its a surprise|im in class)',
    `(scar|scars) on (his|her|my) (wrist|arm|leg|knee|chin) from (falling|a|when|surgery|an operation|the|football|his|her|chicken|
      acne|burn|climbing|being|cat|dog)`,
    `(cut|cuts|scratches|scratch|marks|burns|burn|bruises|scars|scar) (on|all over|up) (my|his|her|their) (hand|hands|arm|arms|leg|
      legs|knee|knees|wrist|wrists) (from (the|a|my|his|her|falling|football|brambles|cooking|work|climbing|playing|gardening|picking|
      blackberry|rugby|skating|when)|cos of (the|a) (cat|dog)|because of (the|a) (cat|dog))`,
    'scratch (myself|mark from)',
  ],
  unless: ['(brambles|gardening|skateboard|skateboarding)'],
}
