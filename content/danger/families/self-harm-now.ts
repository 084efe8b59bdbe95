/** A deep cut, bleeding that will not stop, or a blade in the hand is an injury now, whatever was meant by it. */
import type { Family } from '../shape.ts'

export const selfHarmNow: Family = {
  key: 'self_harm_now', topic: 'self_harm', level: 'emergency', elsewhere: true, denied: 'concern',
  why: 'A deep cut, bleeding that will not stop, or a blade in the hand is an injury now, whatever was meant by it.',
  source: 'danger/README, "Self-harm"; domain.md §5.2',
  meets: [
    '(smashed|smash|broke|broken|snapped|picked up) ..2 (mirror|glass|bottle|plate|window|light|mug|phone screen|blade|razor|ruler|sharpener) & (holding|hold|held|got|pressing|pressed|pushing|using|dragging|running) ..3 (bit|bits|piece|shard|edge|end|it|some) ..1 (of it|of glass|to|on|against|across|along) ..3 (arm|arms|wrist|wrists|neck|throat|leg|legs|skin|face|himself|herself|myself) ~20',
    '(holding|got|hold|has|pressing) ..2 (bit|piece|shard|lump) ..1 (glass|mirror|it|metal|plastic|plate) & (arm|arms|wrist|wrists|neck|throat|leg|skin|himself|herself|myself) & (stay back|dont come|wont let|come near|threatening|shaking|bleeding|crying|help|toilet|toilets|locked|scared) ~22',
    '(cut|cuts|slit|sliced|cutting) & (hit something|pumping|pumping out|spurting|squirting|gushing|vein|artery|tendon|wont clot)',
    '(burnt|burned|burn|scalded) & @limbs & (on purpose|deliberately) & (black|blister|blisters|whole|skin|deep|white|peeling)',
    `(locked (himself|herself|themselves|me)|locked in|locked the door|wont open|wont unlock|door locked|barricaded|wont talk to me) &
      (razor|razors|blade|blades|knife|scissors|glass|blood|pills|tablets|paracetamol|cutting|bleach|rope|petrol|lighter) ~20`,
    `(cut|cuts|cutting|done it|did it|done my|arm|arms|wrist|wrists|thigh|thighs|legs|razor|blade) & (blood|bleeding|coming through|
      pouring|pours|dripping|drips|soaked|gushing|all over|red) & (towel|towels|tissue|tissues|toilet roll|floor|wont stop|cant stop|stop
      it|everywhere|sink|bath|sleeve|sleeves|sheets|carpet|bandage|trainers) ~16`,
    `(cut|cuts|cutting|cut myself|arm|arms|wrist|wrists|thigh|thighs) & (to far|to deep|deeper|open|gaping|see inside|inside it|numb|gone
      white|tingling) & (numb|fingers|stitches|inside|fat|bone|blood|bleeding|towel|cant feel|hospital|scared|hand) ~16`,
    `@blade & (sat|sitting|crouched|curled up|crying|shaking|holding|in my hand|on the floor|staring|locked) & (bathroom|toilet|toilets|
      bath|shower|floor|bedroom|bed|wrist|arm|leg|skin|now) ~14`,
    `(bath|bathwater|sink|water|shower) & (red|pink|blood) & (found|walked in|she|he|her|him|my|wrists|come home|cut) & (red|blood|
      wrists|razor|blade|help|now|cut|unconscious|bath)`,
    '(blood|bleeding) & (under the door|coming out|bathroom door|locked)',
  ],
  phrases: [
    `(plaster|plasters|bandage|bandages|tissue|tissues|towel|tea towel|sock|toilet roll|steri strips) ..3 (soaked|soaking|drenched|not
      holding|arent holding|isnt holding|wont hold|red|coming through|not working)`,
    '(skin|skins) ..2 (come off|came off|peeled off|peeling off|melted|blistered|gone white|gone black|hanging off)',
    '(cut|cuts|sliced|split|ripped|slit) (it|myself|himself|herself|my @limbs|her @limbs|his @limbs) ..2 (wide|right) open',
    '(cut|cutting|done it|did it|gone|went|sliced) ..3 (deeper|to deep|so deep|really deep|proper deep|well deep)',
    '(see|seen) (inside|the (white|bone|fat|muscle|yellow|insides|tendon))',
    '(gone|went|gone right|cut|through) (to|through to) the (white|bone|fat|yellow|muscle|white bit)',
    '(see|seeing|can see|showing) [the|my] (fat|bone|muscle|flesh|tissue|white bits)',
    '(cut|cuts|gash|wound) [is|are|s] [so|really|very|to|too|quite|pretty] deep',
    `(blade|razor|knife|scissors|glass|sharpener|bladepic) ..4 (to|on|against|at|pressed) [to|on|against] my (wrist|wrists|arm|throat|
      neck|skin|leg|thigh|hand)`,
    `(cut|cutting|slit|slashed|sliced|slashing|carved|slicing) [open] [both] @my [left|right|both] [own] (wrist|wrists|arm|arms|leg|legs|
      thigh|thighs|veins|throat|neck|stomach|vein|skin) (open|deep|really deep|badly|bad|so deep|to deep|tonight|right now|again|up|wide
      open|and its|and it|its|theres blood|wont stop|n)`,
    'slit @my (wrists|wrist|throat|neck|arms)',
    '(has|have|is|s|was|hes|shes) (cut|cutting|slashed|slashing|sliced) (his|her|their) (wrists|wrist|arms|arm|throat|neck|legs)',
    '(cut|cuts|gone|went|sliced|slashed) [way] [to|too|so|really|very|quite|pretty] deep [this time|again|and|it]',
    'deep (cuts|cut|gash|wound|wounds)',
    `(blood|theres blood|bleeding|its bleeding) [is|all] (everywhere|all over (me|the|my|him|her)|pouring|gushing|dripping|spurting|wont
      stop|not stopping|doesnt stop|isnt stopping|running down|down my)`,
    '(wont|doesnt|not|isnt|cant) (stop|stopping|stop the|clot) (bleeding|the bleeding|the blood|it bleeding|blood)',
    `(blade|razor|razor blade|knife|scissors|glass|bladepic|knifepic|sharpener) [is] (in|at|to|against|on|pressed|next to|right) (my|his|
      her) [hand|hands|wrist|wrists|arm|throat|neck|skin|leg|thigh|pocket and]`,
    `(got|have|holding|hold|theres|with|sat with|sitting with|took|grabbed|found|hiding|using|ive) [got] [a|the|my|some] @blade (in|to|
      against|on) (my|his|her) (hand|hands|wrist|wrists|arm|throat|neck|skin|leg|thigh|lap)`,
    `(gonna|going|about|wanna|will|ill|need|might|ready|urge|want) [to] [@so] (cut|slit|slash|slice|stab|carve|burn) (myself|my wrists|my
      arms|my arm|my legs|my throat|my thighs|my wrist|my skin|so deep|deep|deeper|tonight|right now)`,
    '(threatening|threatens|threatened) [to] (self harm|cut|cutting|slash|slit|hurt (himself|herself)|harm (himself|herself))',
    '(cut|cutting|hit) an (artery|vein)',
    '(hit|nicked|severed|cut) (a|the|my) (vein|artery)',
    '(lost|losing|loosing) (so much|alot of|to much|lots of|loads of) blood',
    '(swallowed|swallowing|ate) (a|some|the) (battery|batteries|blade|blades|razor|glass|screws|magnets|needle|pins|screw)',
    '(set|setting) (myself|himself|herself|my arm|my hair|her hair) (on fire|alight)',
    '(bleeding|blood|bled) ..3 (wrist|wrists|arms|thigh|thighs|my cuts|the cuts)',
  ],
  not: [
    // In another's hand it is a weapon; what a parent may fear for a child of theirs, their own family of words hears (`threatens-parent-says.ts`).
    `(he|she|they|hes|shes|theyre|theyve|dad|mum|mam|stepdad|step dad|stepmum|brother|boyfriend|bf|ex|uncle|man|men|bloke|guy|someone|
      somebody|him|dads|stepdads|step dads|mums|brothers|boyfriends) [has|have|had|is|was|still|now|just|always] (has|have|had|got|held|holds|
      holding|with|waving|hiding|carrying|pulled|grabbed|put|puts|pressed|pointed|points) [a|an|the|
      his|her|our|this|some|my] [big|kitchen|massive|huge|bread|really big] (knife|knives|blade|blades|gun|machete|axe|bat|hammer|weapon|
      scissors|screwdriver|bottle)`,
    `(he|she|they|hes|shes|theyre|theyve|dad|mum|mam|stepdad|step dad|stepmum|brother|boyfriend|bf|ex|uncle|man|men|bloke|guy|someone|somebody|
      dads|stepdads|step dads|mums|brothers|boyfriends) [has|had|is|was|just|keeps] (had|got|held|holds|holding|put|puts|pressed|pressing|
      pointed|pointing|stuck) [a|an|the|his|her|this] [big|kitchen|massive|huge|bread] (knife|blade|razor|scissors|glass|bottle) [right|up]
      (to|at|against|on|in) [my|our|mums|my mums|my mum|my brothers|my sisters] (throat|neck|face|head|chest|back|stomach|ribs|mum|mam|
      sister|brother|nan|me|us)`,
    `has [got|a hold of] [a|an|the|his|her|our|some|my] [big|kitchen|massive|huge|bread] (knife|knives|blade|blades|gun|machete|axe|bat|
      hammer|weapon|scissors|screwdriver|bottle)`,
  ],
  unless: ['nosebleed', 'nose bleed', 'tomato sauce', 'ketchup', 'fake blood'],
}
