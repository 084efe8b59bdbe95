/** The shape of a row of the tests: a text, who writes it, and what must be made of it. */
import type { Topic } from '../../../../content/danger/shape.ts'

export type Side = 'parent' | 'young_person'
export type Level = 'emergency' | 'concern' | 'opt_out' | 'returned' | 'none'

/** Texts that must raise this family at this level. */
export type FamilyRows = { family: string; level: 'emergency' | 'concern'; young?: readonly string[]; parent?: readonly string[] }

/** Texts in other voices, with what a reader would make of them; `alert`: emergency or concern. */
export type VoiceRow = readonly [Side, Level, string]

/** Texts that are answered as this, though another family hears them too. */
export type InWhoseHand = { topic: Topic; young: readonly string[]; parent: readonly string[] }
