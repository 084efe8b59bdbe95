/** What a journey is: what somebody texts, and what their report must then say. */

/** A text; time that passes; texts at once. */
export type Said = string | { pass: string } | { atOnce: readonly string[] }

/** `said`, as it was typed, and what it was read as. */
export type Field = readonly [said: string, reading: string]

export type Parent = {
  name: string
  script: readonly Said[]
  /** Every field of the report, by its key; nothing else may be in it. */
  report: Readonly<Record<string, Field>>
  /** Texts that are printed as what was also said. */
  alsoSaid: readonly string[]
  /** The first sentence of the call. */
  opening: string
}

/** Nobody was asked, or nobody knows. */
export const notKnown: Field = ['', 'Not known']
export const missing = 'I am ringing to report a child missing.'
export const back = 'I am ringing because a child who was missing is back.'
