/**
 * For each need: which lines, best first, and why. A safeguarding lead can read it and argue with it; `src/core/signpost.ts` then leaves out what
 * does not fit the person, the hour or the phone in their hand. The order is our judgement and nobody has agreed to it.
 */
import type { HelplineKey } from '../helplines.ts'
import type { Need } from '../shape.ts'

/** `front_door`: the area's children's services, by day or by night. `only`: for a child who speaks for themselves, or for grown-ups. */
export type Advice = { line: HelplineKey | 'front_door'; because: string; only?: 'young' | 'adults' }

const inDanger: Advice = { line: 'emergency', because: 'in danger now there is nothing quicker' }
const callPolice: Advice = { line: 'police', because: 'the police take it at any hour' }
const textAnyHour: Advice = { line: 'shout', because: 'it can be texted without a sound' }

export const needs: Record<Need, { says: string; lines: readonly Advice[] }> = {
  danger: { says: 'danger now', lines: [
    inDanger,
    { line: 'emergency_silent', because: 'it can be rung without speaking' },
    { line: 'relay_emergency', because: 'it can be rung without hearing' },
  ] },
  cannot_speak: { says: 'in danger and cannot speak', lines: [
    { line: 'emergency_silent', because: 'it can be rung without speaking' },
    { line: 'emergency_sms', because: 'it can be texted, by a phone that was registered before' },
    textAnyHour,
    inDanger,
  ] },
  child_missing: { says: 'a child is missing', lines: [
    { line: 'police', because: 'only the police can look for a child' },
    { line: 'emergency', because: 'with any sign of danger it is 999 at once' },
    { line: 'missing_people', because: 'they know what it is like to wait, and what to do next' },
    { line: 'front_door', because: 'the council has duties to the child too', only: 'adults' },
    { line: 'relay_police', because: 'it can be rung without hearing' },
  ] },
  talk: { says: 'wants to talk to a person', lines: [
    { line: 'childline', because: 'it is for children and about anything', only: 'young' },
    textAnyHour,
    { line: 'missing_people', because: 'they talk with young people who are away, and do not judge' },
    { line: 'samaritans', because: 'somebody listens at any hour' },
    inDanger,
  ] },
  suicidal: { says: 'may end their life', lines: [
    { line: 'emergency', because: 'if they might act on it now' },
    { line: 'childline', because: 'it is for children and about anything', only: 'young' },
    textAnyHour,
    { line: 'papyrus', because: 'it is made for this, and for those who worry about someone' },
    { line: 'nhs_111', because: 'it reaches the mental health team nearby' },
    { line: 'samaritans', because: 'somebody listens at any hour' },
  ] },
  hurt_or_ill: { says: 'hurt or ill', lines: [
    { line: 'emergency', because: 'an ambulance comes by it' },
    { line: 'nhs_111', because: 'where it is the mind that hurts, it reaches the team nearby' },
  ] },
  afraid_at_home: { says: 'afraid of someone at home', lines: [
    { line: 'emergency', because: 'if it is happening now' },
    { line: 'childline', because: 'they help a child to be heard', only: 'young' },
    textAnyHour,
    { line: 'domestic_abuse', because: 'it is made for this and open at night', only: 'adults' },
    { line: 'mens_advice', because: 'it is made for this, for men', only: 'adults' },
    { line: 'front_door', because: 'the council must look into it' },
    callPolice,
  ] },
  hurt_by_someone: { says: 'someone hurt or touched them', lines: [
    { line: 'emergency', because: 'if they may do it again now' },
    { line: 'childline', because: 'they help a child to be heard', only: 'young' },
    textAnyHour,
    { line: 'nspcc', because: 'they know what to do about a child who was hurt', only: 'adults' },
    { line: 'front_door', because: 'the council must look into it' },
    callPolice,
  ] },
  exploited: { says: 'made to do, carry or sell things', lines: [
    { line: 'emergency', because: 'if they are held, or someone is coming' },
    { line: 'missing_people', because: 'they help young people to get out of it' },
    { line: 'childline', because: 'it is for children and about anything', only: 'young' },
    textAnyHour,
    { line: 'modern_slavery', because: 'it is made for this, in many languages' },
    callPolice,
  ] },
  nowhere_to_stay: { says: 'nowhere to stay', lines: [
    { line: 'front_door', because: 'the council must see that a child is housed' },
    { line: 'missing_people', because: 'they help to find a safe place' },
    { line: 'childline', because: 'they stay with a child while it is sorted out', only: 'young' },
    { line: 'centrepoint', because: 'they know what the council owes a young person' },
    { line: 'shelter', because: 'they know what the council owes a family', only: 'adults' },
    { line: 'coram_voice', because: 'an advocate helps when the council says no', only: 'young' },
    textAnyHour,
    { line: 'police', because: 'a child out at night with nowhere to go may always ask the police' },
    inDanger,
  ] },
  message_home: { says: 'wants someone told that they are all right', lines: [
    { line: 'missing_people', because: 'they pass a message on and do not say where it came from' },
    { line: 'childline', because: 'they can be there while a child rings home', only: 'young' },
    { line: 'police', because: 'they tell a family that a child is safe, and will want to see that it is so' },
    inDanger,
  ] },
  in_care: { says: 'in care, and not being heard', lines: [
    { line: 'become', because: 'it is for children in care', only: 'young' },
    { line: 'coram_voice', because: 'an advocate speaks up with them', only: 'young' },
    { line: 'nyas', because: 'an advocate speaks up with them', only: 'young' },
    { line: 'childline', because: 'it is for children and about anything', only: 'young' },
    { line: 'front_door', because: 'it is the council that looks after them' },
    callPolice,
    inDanger,
  ] },
  online: { says: 'someone online is tricking or hurting a child', lines: [
    { line: 'emergency', because: 'if someone is coming, or wants to meet now' },
    { line: 'childline', because: 'they can help to have pictures taken down', only: 'young' },
    textAnyHour,
    { line: 'ceop', because: 'it is the police\'s own place for this' },
    callPolice,
  ] },
  drugs: { says: 'a question about drugs', lines: [
    { line: 'emergency', because: 'if somebody is ill from it' },
    { line: 'frank', because: 'it is made for this' },
    { line: 'childline', because: 'it is for children and about anything', only: 'young' },
    textAnyHour,
  ] },
  forced_marriage: { says: 'may be made to marry, or harmed for honour', lines: [
    { line: 'emergency', because: 'if it is happening now, or they are being taken abroad' },
    { line: 'karma_nirvana', because: 'it is made for this' },
    { line: 'childline', because: 'they help a child to be heard', only: 'young' },
    { line: 'forced_marriage_unit', because: 'it can act abroad too' },
    callPolice,
  ] },
  trains: { says: 'on a train or at a station', lines: [
    { line: 'emergency', because: 'in danger, or near the line' },
    { line: 'railway_police', because: 'they police the railway and read texts' },
  ] },
  tell_what_you_know: { says: 'knows something', lines: [
    { line: 'emergency', because: 'if a child is in danger now' },
    callPolice,
    { line: 'crimestoppers', because: 'it takes no name' },
    { line: 'front_door', because: 'for a worry about how a child is looked after', only: 'adults' },
  ] },
  help_for_me: { says: 'a parent who needs someone themselves', lines: [
    { line: 'missing_people', because: 'they know what it is like to wait' },
    { line: 'samaritans', because: 'somebody listens at any hour' },
    textAnyHour,
    { line: 'youngminds_parents', because: 'they talk with parents about how a child feels', only: 'adults' },
    { line: 'family_lives', because: 'they talk with parents', only: 'adults' },
    inDanger,
  ] },
}
