/**
 * A child who cannot say who they are, or is autistic and near water, and is out: most who die so drown close by and soon, at any age, so
 * 999 is rung and somebody goes to the water first (autismsafetycouncil.org, search water first, read 22 Nov 2026; 002 Part A).
 */
import { spacedOf } from './folded.ts'
import type { Heard } from './heard.ts'
import { inDanger } from './in-danger.ts'
import type { Message } from './message.ts'
import { saysGone } from './who.ts'

const wordless = / (?:non ?verbal|non ?speaking|pre ?verbal|mute|(?:(?:he|she|who|they|son|daughter|child|boy|girl|lad|lass) (?:really )?(?:doesnt|cant|dont|cannot|does not|is unable to|never) (?:really )?|(?:and|but) (?:doesnt|does not) (?:really )?|(?:hes|shes) unable to )(?:talk|speak|communicate)(?! (?:to|with|about|now|right)\b)|no speech|has no (?:words|speech|sense of danger)|no sense of danger|no danger awareness) /
const unlike = / (?:autis\w+|asd|asc|asperger\w*|pda|learning (?:disab\w+|difficult\w+)|special needs|downs(?: syndrome)?|down syndrome|global(?: development\w*)? delay|brain injury|(?:sen|send|ehcp) (?:school|child|kid|boy|girl|pupil|unit|needs|plan)|(?:has|with) (?:sen|send|an ehcp|ehcp)) /
const water = / (?:canal|canals|river|lake|pond|ponds|weir|stream|brook|reservoir|docks?|quay|harbour|marina|beach|sea|seafront|estuary|creek|lock|water|waterside|swimming pool|pool|paddling|quarry) /
const out = / (?:got out|gets out|escaped|wandered|wandering|slipped out|climbed (?:out|over)|bolted|run off|ran off|run away|ran away|gone|missing|disappeared|vanished|lost (?:him|her|them)|cant find (?:him|her|them)|left the (?:house|garden)|not (?:home|back|come)|hasnt come) /
const notTo = / (?:friends? with|not|isnt|isn t|never|mildly) (?:autis\w+|non ?verbal) | (?:hates|scared of|afraid of|cant drink|took (?:his|her) water) (?:\w+ )?water | water (?:bottle|company|bill|polo) /

/** All that was told so far, as one. */
export const saysWanders = (told: string): boolean => {
  const text = spacedOf(told.slice(0, 1_000))
  if (!wordless.test(text) && !(unlike.test(text) && water.test(text))) return false
  return !notTo.test(text) && (out.test(text) || saysGone(text))
}

/** Of a small child the water comes first as well. */
export const nearWater = (told: string): boolean => {
  const text = spacedOf(told.slice(0, 1_000))
  return water.test(text) && !notTo.test(text)
}

const younger = new Set(['young_child', 'exposure', 'unclear', 'flag', 'cannot_keep_safe'])
/** What is more than that in the words has its own answer. */
export const outranks = (topic: string): boolean => !younger.has(topic)

/** Heard once: whoever was told to ring 999 for it and goes on is not stopped again. */
export const hearWanders = (message: Message): Heard | null => {
  const { conversation: { milestones: m, raised, remarks }, text, danger } = message
  if (m.rang !== undefined || m.returned !== undefined || raised['emergency water'] !== undefined || (danger.level === 'emergency' && outranks(danger.topic))) return null
  const before = remarks.map((one) => one.text).join('\n')
  const isSmall = danger.level === 'emergency' && danger.topic === 'young_child' && nearWater(`${before}\n${text}`)
  return isSmall || (!saysWanders(before) && saysWanders(`${before}\n${text}`)) ? inDanger(message, 'water') : null
}
