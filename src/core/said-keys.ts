/** What a text was, by the names of its words: whether it answers danger, whether that was an emergency, whether it is a message home. */
import { dangerAgain, dangerWords } from '../../content/messages/index.ts'

const levels = Object.values(dangerWords)
const emergency = new Set<string>([...dangerAgain, ...levels.flatMap((level) => Object.values(level.emergency))])
const danger = new Set<string>([...dangerAgain, ...levels.flatMap((level) => Object.values(level).flatMap((keys) => Object.values(keys)))])

/** A text may hold several messages: their names stand joined by `+`. */
const namesIn = (key: string) => key.split('+')

export const answersDanger = (key: string) => namesIn(key).some((one) => danger.has(one))
/** Which danger it answers; null: none. */
export const dangerAnswered = (key: string): string | null => namesIn(key).find((one) => danger.has(one)) ?? null
export const answersEmergency = (key: string) => namesIn(key).some((one) => emergency.has(one))
/** A message home, and what came of it: a worker released it, and a child may have been told that it was sent. */
export const isOfHome = (key: string) => namesIn(key).some((one) => one.startsWith('home_'))
/** Then it can come late: an old question after a new one would be answered in the wrong place (law 6). */
export const asksNothing = (key: string) => !namesIn(key).some((one) => one.startsWith('ask.'))
