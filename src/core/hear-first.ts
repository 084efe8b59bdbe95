/** What a parent says in a sentence, whatever was asked, that law 2 hangs on: a sign of danger under the red flags, and a call to the police. */
import { answer, keepTold } from './answer.ts'
import { callSaid } from './call-said.ts'
import { flagSaid, namesSign } from './flag-said.ts'
import { gleanTold, youngIn } from './gleaned.ts'
import type { Heard } from './heard.ts'
import { remark } from './keep.ts'
import type { Message } from './message.ts'
import { callWithReference } from './police-gave.ts'
import { cannotRing } from './roads.ts'

/** Law 2: a sign that is named under the red flags, a yes to one of them, or ten or under, is heard before anything else is made of it. */
export const hearSign = ({ ears, conversation, shown, reading, answers, text, said, when }: Message): Heard | null => {
  if (shown?.key !== 'red_flags' || shown.crossed || callSaid(said, true) !== null) return null
  // A bare "no" tells nothing more; everything else is read with all that they told before it.
  const told = answers.bare ? null : gleanTold(conversation, ears.questions, shown.key, text, when.now, ears.timeZone)
  if (told && youngIn(told)) return keepTold(told, text, when)
  const found = flagSaid(text)
  // "Deaf", of themself, is a road and no sign of the child's.
  const sign = found === 'unsure' && cannotRing(said) !== null ? null : found
  const isStated = reading?.kind === 'read' && (reading.value === 'yes' || reading.value === sign)
  return sign === null || isStated ? null : answer(ears, namesSign(text) ? remark(conversation, text, 'danger', when) : conversation, shown, { kind: 'read', value: sign, certainty: 'answered' }, text, when)
}

/** A call that is told of in a sentence acts as RUNG and its kin do, whatever was asked; what was asked about another time is left alone. */
export const hearCall = ({ conversation, shown, text, said, when }: Message): Heard | null => {
  const { rang, returned } = conversation.milestones
  if (returned !== undefined || shown?.question.group === 'history') return null
  const early = shown?.key === 'red_flags' || shown?.key === 'confirm_gleaned'
  const call = callSaid(said, early || shown?.question.group === 'police_reference' || shown?.key === 'rung_999') ?? (callWithReference(text) ? 'rung' : null)
  if (call === null || (rang !== undefined && call !== 'refused')) return null
  return { conversation: remark(conversation, text, 'news', when), events: [{ type: saysOfTheCall[call] }, ...(early && call !== 'rung' ? [{ type: 'asked.again' }] : [])], asides: [] }
}
const saysOfTheCall = { rung: 'said.rung', refused: 'said.refused', no_answer: 'said.noAnswer' } as const
