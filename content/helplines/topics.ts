/** Which need a topic of danger comes to, for the one helpline that its answer names. A topic that is not here: somebody to talk to. */
import type { Need } from '../shape.ts'

export const needOfTopic: Readonly<Record<string, Need>> = {
  self_harm: 'suicidal', suicide: 'suicidal', overdose_medical: 'suicidal', medical: 'talk', medicine: 'talk', violence: 'afraid_at_home', sexual: 'hurt_by_someone',
  exploitation: 'exploited', held: 'exploited', followed: 'talk', weapon: 'talk', taken: 'talk', neglect_housing: 'nowhere_to_stay', exposure: 'nowhere_to_stay', unclear: 'talk',
}

/** Who answers to a name and a number is not somebody to talk to: the words around the hole name 999 and 101 themselves. */
export const notToTalkTo: readonly string[] = [
  'emergency', 'emergency_silent', 'emergency_sms', 'relay_emergency', 'relay_police', 'police', 'railway_police', 'crimestoppers', 'ceop',
]
