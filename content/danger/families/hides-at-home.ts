/** Somebody at home is breaking in to them, or they hide from somebody who is drunk or smashing things: it happens now. */
import type { Family } from '../shape.ts'

const who = '(he|hes|she|shes|they|theyre|dad|dads|stepdad|stepdads|step dad|step dads|mum|mums|mums bf|mums boyfriend|boyfriend|boyfriends|bf|ex|brother|brothers|uncle|uncles|man|someone|partner|partners)'
const room = '(bathroom|bog|toilet|loo|bedroom|room|wardrobe|cupboard|loft|attic|shed|garage|garden|bushes|bed|stairs|cellar|kitchen)'

export const hidesAtHome: Family = {
  key: 'hides_at_home', topic: 'violence', level: 'emergency', speaker: 'young_person', elsewhere: true, denied: 'nothing',
  why: 'Somebody at home is breaking in to them, or they hide from somebody who is drunk or smashing things: it happens now.',
  source: 'danger/README, "Violence"; domain.md §5.2 "Held/violence"; issue on danger',
  meets: [
    `(hiding|hid|locked (myself|ourselves|me and my (sister|brother))|barricaded) ..5 ${room} & (drunk|pissed|steaming|off his face|smashing|smashed|kicking|banging|punching|hitting|hurting|violent|knife|wrecking|trashing|throwing (stuff|things|plates)|battering)`,
    `${who} [is|are|s] [really|so|proper] (drunk|pissed|steaming|off his face) & (smashing|smashed|wrecking|trashing|throwing) ..1 (stuff|things|plates|everything|house|place|up|glasses|furniture|kitchen)`,
    `(im|were|i am|me and my (sister|brother)) [is|are|just] hiding & (kicking|smashing|smashed|banging|hitting|punching|drunk|wrecking|shouting my name|looking for me)`,
  ],
  phrases: [
    `${who} [is|are|keeps|still|now|just|wont stop] (kicking|booting|smashing|bashing|punching|breaking|shouldering|ramming|battering) [on|at|down|in|through] (the|my|our|this) [front|back|bedroom|bathroom|toilet] (door|doors|window)`,
    `${who} [is|are|keeps|still|now|just] (tryna|trying to) (kick|smash|boot|break|force|get) ..1 (the|my|our|this) [front|back|bedroom|bathroom|toilet] (door|window) [in|down|open]`,
  ],
  not: ['(lost|forgot|forgotten|lose|broke|snapped) (the|my|his|her|our) (key|keys)'],
  unless: ['hide and seek', 'escape room', 'surprise party'],
}
