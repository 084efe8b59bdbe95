/**
 * What was read from their own text and waits for a yes stands in what is made for the police, and is marked: nobody who told us a name, an
 * age and a time is sent to the telephone with "not known" because they told us more instead of saying yes.
 */
import type { AdultsConversation, Answer } from '../vocabulary.ts'

/** Where they are decides what the first sentence says: without a yes it is not said. */
const steers = new Set(['whereabouts'])

/** The same conversation with each such reading under its question's key, where nothing was answered. */
export const withReadings = (conversation: AdultsConversation): AdultsConversation => {
  const { gleaned, answers, remarks, heard, line } = conversation
  const read = Object.entries(gleaned).filter(([key]) => !steers.has(key) && !answers[key]).map(([key, { said, value }]): [string, Answer] => {
    const told = remarks.find(({ text }) => text.includes(said))
    return [key, { said, value, at: told?.at ?? heard, channel: told?.channel ?? line.channel, certainty: 'not_agreed', before: [] }]
  })
  return read.length === 0 ? conversation : { ...conversation, answers: { ...answers, ...Object.fromEntries(read) } }
}
