/** Self-harm told of, past or going on, or an urge to it, and eating that harms: a kind question and a person, not a siren. */
import type { Family } from '../shape.ts'

export const selfHarm: Family = {
  key: 'self_harm', topic: 'self_harm', level: 'concern', lightly: true, elsewhere: true, denied: 'concern',
  why: 'Self-harm told of, past or going on, or an urge to it, and eating that harms: a kind question and a person, not a siren.',
  source: 'danger/README, "Self-harm"; domain.md §5.2',
  meets: [
    `(see|sees|saw|seen|hide|hiding|cover|covering|show) (my|her|his) (arms|legs|wrists|thighs|wrist|arm|scars|cuts|stomach) & (pe|
      swimming|scared|changing|noone|nobody|summer|teacher|nurse|shorts|miss|mum|dont want|ask|asks)`,
    `(compass|pin|pins|needle|nails|scissors|lighter|razor|sharpener|staple|staples|ruler|straighteners|iron|glass|knife|blade|rubber|
      safety pin|paperclip) & @limbs & (dig|digs|digging|dug|stick|sticking|stuck|push|pushing|press|pressing|drag|dragging|scrape|
      scraping|hold|holding|held|jab|jabbing|stab|stabbing|carve|carved|carving|run|running|put|putting|rub|rubbing|burn|burnt|burning|
      scratch|scratching) & (into|in|on|along|across|down|against|until|till|when i|to feel)`,
    `(cuts|cutting|cut marks|scars|scarring|burns|slashes|scratch marks|plasters|bandages|bandage|blades) & @limbs & (see|seen|saw|hide|
      hides|hiding|cover|covers|covered|sleeves|noticed|school|teacher|miss|sir|pe|nurse|tell|noone|secret|all up|months|years|deserve|
      again)`,
    `(sleeves|sleeve|hoodie|jumper|wristbands|bracelets|bandages|plasters) & (arms|arm|wrists|wrist|cuts|scars|skin|marks|hide|hides|
      hiding|cover|roll) & (heat|summer|hot|pe|swimming|saw|see|seen|noone|cos of my|wont|always|never)`,
    `(punch|punches|punching|punched|headbutt|headbutts|bang|bangs|banging|scratch|scratches|scratching|pick|picks|picking|bite|bites|
      biting|burn|burns|burning|pull|pulls|pulling|pinch|pinches|pinching|dig|digs|digging|press|pressing|snap|snapping|rub|rubbing) &
      (wall|walls|knuckles|door|head|hair|skin|lighter|nails|elastic band|rubber|scabs|raw|iron|straighteners|arm|arms|herself|himself|
      myself) & (deserve|helps|until|till|cope|punish|calm|stress|stressed|stressing|better|bleed|bleeds|split|splits|raw|bald|whenever|
      every time|only thing|when its hot|on purpose|feel something)`,
    `(blades|blade|razor blades|sharpener blades|razors) & (drawer|drawers|sock|pillow|phone case|tissue|tissues|plasters|wrapped|hidden|
      hiding|taken apart|bits|mattress|under|bag|box|tin|teddy) & (her|his|my|found|find|keep|hid)`,
  ],
  phrases: [
    `(burns|burn|burned|burnt|cuts|scratches|bites|hits|punches) (himself|herself|myself|themselves|his own|her own|my own) ..3 (lighter|
      lighters|iron|cigarette|cigarettes|candle|hair straighteners|straighteners|when|because|every|on the|if)`,
    '(feel|feeling|felt) like (cutting|hurting myself|burning myself|self harming)',
    '(cant|couldnt|havent) stop (cutting|burning myself|self harming|hurting myself|scratching)',
    '^ (she|he|i) (cuts|cut|burns|burn) (herself|himself|myself) $',
    'hearing voices',
    '[been] cutting ..2 (since|in) (year|yr|primary|i was)',
    '(^|i|ive|hes|shes|she|he|and) cut again (last night|tonight|today|this|yesterday|after|because|$|and|but|in)',
    `(scratch|scratches|scratching|pick|picks|picking|bite|bites|biting|dig|digging|rub|rubbing|pinch|pinching|cut|cutting|hit|hitting|
      punch|punching) ..5 until ..3 (bleed|bleeds|bleeding|raw|blood|bruised|hurts|numb)`,
    '(pinch|pinching|pinches|slap|slapping|bite|biting) @self',
    '(burn marks|cigarette burns|round burns|small burns) ..6 @limbs',
    '(i|she|he) (do|does|did|been doing|doing) it (on|to|across|up) (my|her|his) @limbs',
    '(bring|bringing|brings|brought) up (my|her|his|all my|everything i) (tea|dinner|food|lunch|meals|ate|eat)',
    `used to (cut|self harm|sh|burn|hurt|scratch|starve) ($|in|and|but|when|alot|a lot|at|for|every|because|myself|himself|herself|my
      (arms|arm|wrists|legs|thighs))`,
    '(urge|urges) (is|was|wont|keeps|are|got|came|come|to (cut|hurt|harm|bleed|burn|scratch|sh|relapse|do it))',
    '(been|started|start|keep|keeps|kept|still|stop|caught) (doing|cutting|at|burning|scratching|slicing) (my|her|his) @limbs',
    '(fresh|new|healing|faded) (cuts|scars|burns)',
    'covered in (cuts|scars|marks|burns)',
    `(seen|saw|notice|noticed|spotted|found|hiding|hides|hide|hidden|cover|covering|covered) ..3 (cuts|scars|slashes|burn marks|cut
      marks|bandages)`,
    'laxatives',
    '(skip|skipping|skips|skipped) (meals|every meal)',
    '(doing|done|did|been doing) (that|this|it) to (herself|himself|myself)',
    `(havent|not|stopped|want to|wanna|miss|almost|nearly|going to|gonna|used to|did) sh [for|again|in|today|tonight|but|anymore|since|
      and]`,
    '(self|selfharm|self harm) (harm|harms|harming|harmed|injury|injuring|harmer|injure|injures)',
    `(^|i|ive|to|she|he|i still|started|stopped|been|and|want to|wanna|he is|hes|shes|always|still|bad|did|my|about|from|doing|through|
      kinda|again) (sh|s h) (again|and|for|my|last|every|since|a lot|alot|when|to|because|scars|thoughts|urges|on|is|in|so|cuts|but|
      today|tonight|again last|$)`,
    'sh again',
    `(i|ive|hes|shes|been|started|keep|cant stop|still|back to|again|caught|stop|started|addicted to|he|she) [been|started|just|got|back|
      to|into|keep|started to] (cutting|cut) (again|myself|himself|herself|my (wrists|arms|legs|thighs|stomach|hips|ankles|skin)|her
      (wrists|arms|legs|thighs|stomach)|his (wrists|arms|legs)|since|every|to (cope|feel|deal)|when|last night|tonight|because)`,
    `(cutting|cut|burning|burn|scratching|scratch|punching|punch|biting|bite|hitting|hit|hurting|hurt|harming|harm|starving|starve|
      bruising|injure|injuring|pinching|slapping|headbanging|branding|stabbing|pricking|snapping) @self`,
    `(cuts|cut|cutting|scars|burns|marks|scratches|wounds|slashes|lines|scratch marks|plasters|bandages|self harm) ..3 (on|all over|up|
      down|over|across|along|covering) (my|his|her|their|both|both her|both his|inside of) (wrist|wrists|arm|arms|leg|legs|thigh|thighs|
      stomach|hips|ankles|body|forearm|forearms|inner)`,
    `(cuts|cutting|cut|burns|burning|burned|scratches|scratching|slashes|slashed) (his|her|my) (wrist|wrists|arms|arm|legs|leg|thighs|
      thigh|stomach|skin|hips)`,
    `(relapsed|relapse|relapsing) [again|last|today|tonight|with|after|on|and|into|hard|bad|from|my|in|cutting|self|this|really|so|at|
      because|cos|after]`,
    '# (days|weeks|months) (clean|sh free)',
    '(make|makes|making|made|force|forcing) (myself|herself|himself) (sick|throw up|vomit|puke|be sick)',
    `(havent|hasnt|not|havent been|stopped|stopping|refusing|refuses|refuse|wont|barely|hardly|dont|cant) [been] (eaten|eating|eat|ate|to
      eat) [or|anything|properly|and|a] [drank|proper|meal|drunk|drinking|much|anything|food] (in|for|since|anymore|to lose|because i|on
      purpose) [about|over|last|like|two|the] (#|two|three|four|five|six|days|a day|weeks|a week|yesterday|sunday|monday|tuesday|
      wednesday|thursday|friday|saturday|ages|weight|fat|deserve|a few|over|couple|hate)`,
    '(on purpose|deliberately|intentionally) (hurt|cut|burn|injure|scald)',
    `(blade|blades|razor|razors|sharpener|razor blades) [s] (in|under|hidden|hiding|from|out of|broken) (my|her|his|the|a) (room|bed|
      bedroom|drawer|phone case|pillow|mattress|sharpener|razor|pencil case|bag|case|school bag)`,
    '(harms|harming|harmed) (himself|herself|themselves|myself)',
    'still cutting',
    'cutting again',
    'been cutting',
    '(she|he|i) (cuts|cut) $',
    'hides (her|his|my) arms',
    'dont let anyone see my arms',
    '(snapping|flicking) (elastic|rubber) bands',
    '(pick|picks) [at] (her|his|my) skin (till|til|until) (it|she|he|i) bleeds',
    'hurting (myself|herself|himself)',
    'self mutilat',
    '(overdosing|overdoses|overdose) (and|or) (cutting|self harm)',
    'slit my (arm|leg|skin)',
    'carved ..2 (into|in) (my|his|her) (arm|leg|skin|thigh)',
    'drinking (bleach|hand sanitiser)',
    'sharp objects',
  ],
  not: [
    '(period|periods|nosebleed)',
  ],
  unless: ['(brambles|gardening|skateboard|skateboarding)'],
}
