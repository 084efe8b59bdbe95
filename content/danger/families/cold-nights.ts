/** Nights out, and cold, in a child's few words: "ive been gone 2 nights im cold". */
import type { Family } from '../shape.ts'

export const coldNights: Family = {
  key: 'cold_nights', topic: 'exposure', level: 'emergency', speaker: 'young_person', elsewhere: true, denied: 'nothing',
  why: 'Away or outdoors overnight and cold: a night in the cold kills, and a child may say no more than these two things.',
  source: 'issue on danger; danger/README, "Exposure"; 002 Part A',
  phrases: [
    '(@num|all|another|last|second|third) (night|nights|nites|nite) [out] in the (cold|freezing|frost|snow) (im|and|help|alone|on my own|$)',
    'freezing out here all (night|nite)',
  ],
  meets: [
    `(been gone|ive gone|gone for|gone since|gone #|gone two|gone a|been away|been out|im out|i am out|out here|been outside|outside|outdoors|slept rough|slept out|sleeping rough|
      sleeping out|rough for|on the street|on the streets|ran away|run away|ran off|left home|walking about|walking round|been walking|not been home|havent been home)
      & (@num (night|nights|nites)|all night|a night|last night|overnight|nights|nites|all nite|since yesterday|@num days|since (monday|tuesday|wednesday|thursday|friday|saturday|sunday))
      & (im [so|really|well|very|proper|dead|fucking|that|too|always] cold|so cold|really cold|well cold|proper cold|very cold|too cold|its cold|and cold|freezing|frozen|froze|shivering|baltic|cant feel my|cant get warm|cant warm up|numb|n cold|soaked|soaking) ~18`,
  ],
  not: ['(had|got|have|caught|with) a [really|bad|so] cold', 'cold (feet|sore|shoulder|case|war)', 'cold (drink|pizza|shower|tea|chips)'],
  unless: ['sleepover', 'holiday', 'camping trip', 'festival', '(im|i am|now) (home|back home) [now] safe'],
}
