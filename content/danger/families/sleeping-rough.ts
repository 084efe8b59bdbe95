/** Nowhere to sleep but outdoors, tonight or last night. */
import type { Family } from '../shape.ts'

export const sleepingRough: Family = {
  key: 'sleeping_rough', topic: 'exposure', level: 'emergency', lightly: true, denied: 'nothing',
  why: 'Nowhere to sleep but outdoors, tonight or last night.',
  source: 'danger/README, "Exposure"; domain.md §5.2 "Homeless/away"',
  phrases: [
    '^ [i|ive|we|just] [just] [been] got (kicked|chucked|thrown|booted) out [last night|tonight|again|today|yesterday|just now|now] $',
    `(sleep|sleeping|slept|kip|kipping|kipped|hiding out) in ..3 (shed|garage|summerhouse|summer house|greenhouse|treehouse|tree house|
      loft|outhouse|barn)`,
    `(sleeping|slept|sleep|staying|stayed|living|been sleeping|kipping) in [a|the|some] [old|cold|train|shop] (bus shelter|bus shelters|
      doorway|doorways|park|parks|stairwell|stairwells|tent|car|cars|bin|bins|shed|sheds|underpass|bushes|woods|station|bus stop|bus
      station|car park|public toilet|toilets|alley|squat|garage|graveyard)`,
    `(sleep|sleeping|slept|sleeps|kip|kipping|kipped|staying|stayed|stay|spent|spend|spending|living|bedding|dossing|dossed|crashing|
      laying|lying|camping|camped|curled up) [tonight|the night|out|last night|rough|all night|another night|here|over|nights|again] [in|
      on|under|at|by|behind|outside|out] [a|an|the|my|some|these|an old|this|public|bus|abandoned|empty|derelict|other|different] [shop|
      bus|abandoned|empty|park|church|public|train|derelict|old|car|phone|multi storey|local|cold] (streets|street|doorway|doorways|park|
      bench|benches|bus shelter|bus stop|bus station|train station|underpass|stairwell|stairwells|alley|alleyway|bushes|woods|field|tent|
      shed|my car|a car|cars|car park|toilets|toilet|graveyard|subway|beach|bridge|garage|garages|rough|pavement|floor outside|bin|bins|
      skip|forest|cemetery|roof|porch|station|bandstand|bin store|bin shed|squat|abandoned building|empty building|barn|allotment|night
      bus|night buses|shelter|stairs of|phone box|cardboard|ground|steps|landing|van|abandoned building|abandoned house|playground|slide|
      caravan|laundrette|tunnel)`,
    '(sleeping|sleep|slept|sleeps) (rough|outside|outdoors|in (doorways|bins|parks|cars|tents|bushes))',
    `(im|living|out|been|shes|hes|were|end up|ended up|live|now|left me|back|homeless|sleep|put me|stuck|alone) [out|back] on the
      (street|streets) (tonight|for|since|got|now|and|with|n|nowhere|because|cos|again|im|alone|homeless|$)`,
    `(nowhere|no where|no place|nowere|no bed|without anywhere|got nowhere|have nowhere) (to|for|2) [me to] (sleep|go|stay|kip|live|be|
      crash) [tonight|and|its|its freezing|im|n|now|for|in|so] ..6 (cold|freezing|street|outside|raining|snow|dark|bench|park|station|
      tonight its|rain|minus|soaked|wet|bus stop|streets|shivering|night time|doorway)`,
    `(cold|freezing|street|outside|raining|snowing|dark|bench|park|soaked|wet|streets|shivering|bus stop) ..8 (nowhere to (go|sleep|
      stay)|homeless)`,
    '(nowhere to (sleep|stay|kip)|no where to sleep) (tonight|again)',
    '(no|without a) (sleeping bag|blanket|blankets|shelter)',
    `(walking|wandering|riding|walked|wandered|walkin|riding round|walking round|walking about) [round|about|around|on] (the streets|the
      buses|night buses|town|all night|streets|for hours) [all|for|in|alone|on|because|cos|with|at|and|its] (night|hours|alone|freezing|
      nowhere|by myself|cold|dark|rain|no phone|scared|the dark|the rain|the cold)`,
    `(kip|kips|kipping|kipped|sleep|sleeping|sleeps|slept|doss|dossing|dossed|bed down|bedding down|bedded down|settling down|bunked
      down|curl up|curled up|crashing|crashed) ..3 @outdoors`,
  ],
  meets: [
    `(sleep|sleeping|slept|kip|kipping|kipped|doss|dossing|dossed|stopping|staying|stayed|living|live|bunking) & (night bus|night buses|
      doorway|doorways|bus shelter|stairwell|underpass|bin shed|burnt out car|abandoned|derelict|squat|cardboard|bandstand|public
      toilets|church porch|phone box|skip|old van|empty house|boarded up) & (@us|night|nights)`,
    `(live|living|staying|stayed|stopping|stay|been|hiding|camped|camping|back) ..2 (in|under|on|behind|to|at|up) [a|the|my|some|this|an]
      (doorway|shop doorway|bus shelter|stairwell|underpass|bin shed|bin store|bushes|subway|arches|squat|derelict house|empty building|
      stairs|church porch|graveyard|disused (station|building|factory)) & (night|nights|tonight|days|since|at the minute|at the moment|
      now|weeks|cold|wet|moved on|kicked out|nowhere|alone|again|i go|every)`,
  ],
  not: [
    '(tent|tents|car|caravan|shed) in [my|our|the|his|her|a] ..1 (garden|drive|back garden)',
    '(living|staying|live|stayed|stay) in (a|the|my|our) caravan (while|til|until|for|with|at|and|its|because)',
    '(at|in) a caravan (in|park|site|near|with|by)',
    '(did|doing|on|for) [my|our] (dofe|bronze|silver|gold|scouts|guides|cadets|camp) ..8 (tent|tents|outside|woods|field)',
    `(sleep|slept|sleeping|stayed|stay|staying|spent|been|kip|camping|camped) [over|out|the night|last night|in|at|on|all night|nights|
      tonight] [in|at|on|over] [a|the|my|our|his|her] [tent|caravan|shed|garage|car|floor|van|garden|beach|field] (at (my|a|the|nans|
      his|her|their|glasto|reading|leeds|creamfields|scouts|dofe)|in (my (garden|mates|friends)|nans|the garden|the holiday|wales|
      cornwall|dads)|festival|with (my (dad|mum|family|mates|scouts)|scouts|cadets|dad|mum)|on holiday|on [the] way|house|round)`,
  ],
}
