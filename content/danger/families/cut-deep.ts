/** Blood that does not stop, told by what it has soaked and what can be seen, with no word for the cutting. */
import type { Family } from '../shape.ts'

export const cutDeep: Family = {
  key: 'cut_deep', topic: 'self_harm', level: 'emergency', deed: true, elsewhere: true, denied: 'concern',
  why: 'A wound told by what it has soaked and what shows in it: people who cut too deep seldom name the cutting.',
  source: 'danger/README, "Self-harm"',
  meets: [
    `(towel|towels|tshirt|t shirt|sock|bandage|bandages|tissue|tissues|toilet roll|flannel|tie|sleeve|sleeves|sheets|pillow|jumper|
      school shirt) & (soaked|soaking|drenched|sodden|dripping|full of blood|red|went through|going through|blood) & (faint|sleepy|
      dizzy|fuzzy|woozy|weak|cold and|bleeding|wrist|wrists|arm|arms|cut|cuts|deep|another|second|stop) ~22`,
    `(went|gone|cut|cuts|did|done|go|goes) ..3 (deeper|to deep|so deep) & (stop|floor|blood|open|gaping|yellow|white|fat|numb|bone|
      towel|wont|cant|stitches|hospital|meant|everywhere) ~22`,
    '(to|so) far this time & (gaping|open|blood|bleeding|yellow|fat|bone|stitches|deep|cut|cuts|towel) ~18',
    '(gaping|wide open|split open|hanging open) & (yellow|fat|bone|white|blood|arm|wrist|leg|thigh|cut|stitches|inside|see) ~14',
    '(loads|lots|so much|tons|it all|more and more) ..1 coming out & (arm|wrist|wrists|leg|thigh|cut|cuts|neck|blood|vein|faint) ~12',
    `(arm|arms|wrist|wrists|leg|legs|thigh|thighs|throat|hers|his) ..2 (in ribbons|in shreds|to ribbons|to shreds|ripped open|slit|cut
      open|sliced open|down to the|right down to|pumping|spurting|squirting) & (@us|blood|white|sheet|fat|bone|hospital|pics|help)`,
    `(tie|belt|towel|sock|shoelace|tourniquet|bandage|scarf) ..3 round & (wrist|arm|leg|thigh|blood|bleeding|coming out|cut|fuzzy|faint)
      & (faint|bleeding|blood|fuzzy|stop|loads|pumping|dripping|cold|numb) ~22`,
    `@blade & (cant stop (myself|me)|gonna do it|do it in a|any second|use it on (myself|me)|on my skin|wont stop me|nothing can stop|
      about to (cut|do it|use)) & (i|im|il|ill|my) ~16`,
    `(blood|bleeding) & (wall|walls|bathroom|bath|sink|sleeve|sleeves|bed|carpet|sheets|floor|tiles) & (cut (herself|himself|myself)|
      razor|blade|sharpener|wont let me in|door locked|locked (herself|himself)|done it (herself|himself)|she done it|he done it) ~24`,
    `(stuck|stick|pushed|shoved|jabbed|stabbed|poked) ..3 (pin|needle|pencil|compass|nail|screw|scissors|fork|pen) & (stomach|arm|leg|
      neck|thigh|eye|vein|belly|chest|wrist) & (in|all the way|deep|bleeding|on purpose|stuck|cant get it out) ~16`,
    `@limbs & (iron|hob|lighter|straighteners|hot|boiling|deodorant) & (on purpose|purposely|deliberately|meant to) & (white|leathery|
      black|blister|blisters|peeling|weeping|deep|raw) ~22`,
  ],
  phrases: [
    '(slit|cut|slashed|opened) (his|her|my|their) wrists',
    'cant get it to stop ..4 (floor|blood|everywhere|sink|bath|deep|bleeding)',
  ],
  not: [
    '(scissors|knife|blade) ..6 (fringe|hair|paper|wrapping|cake|onion|onions|veg|card|cardboard|grass|bread|parcel)', 'nosebleed',
    'nose bleed',
  ],
  unless: [
    '(nose|lip|gum|knee) bleed', 'nosebleed', 'goggles', '(my|his|her) fringe',
  ],
}
