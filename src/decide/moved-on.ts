/** The flow moves with what was heard, and what follows is written down; or a new conversation is opened, and its flow begins. */
import { step } from '../core/step.ts'
import { withFirstLine } from '../core/young/check-in.ts'
import { saidAnew } from '../core/young/heard-as.ts'
import type { Effect, Inbound } from '../vocabulary.ts'
import type { Decided, Desk, Going } from './desk.ts'
import { opening, type Opening } from './opening.ts'
import { withoutSpareWord } from './spare-word.ts'
import { inTongue } from './tongue.ts'
import { written } from './written.ts'

/** Opens a conversation and lets its flow begin. */
export const opened = (desk: Desk, given: Opening): Decided => stepped(desk, opening(desk, given))

export const stepped = (room: Desk, going: Going): Decided => {
  const { heard, inbound, line } = going
  const desk = inTongue(room, heard.conversation)
  const machine = desk.script.flows[heard.conversation.flow]
  const moved = withoutSpareWord(heard.conversation, step(machine, heard.conversation, heard.events, desk.now))
  const begin = moved.effects.find((effect) => effect.do === 'begin')
  if (begin?.do === 'begin') {
    return opened(desk, { line, sitting: going.sitting + 1, inbound, text: saidIn(inbound), flow: begin.flow, first: '', from: heard.conversation })
  }
  // What moves the road says more than that an answer was changed.
  const turns = moved.effects.some((e) => e.do === 'say')
  const asides = heard.asides.filter((e) => !(turns && e.do === 'say' && e.message === 'changed'))
  const effects = saidAnew(withFirstLine(heard.conversation, desk.now, [...asides, ...withAfterFirst(greeted(moved.effects, going), going)]), { ...heard.conversation, milestones: moved.milestones, turn: going.before }, saidIn(inbound))
  return written(desk, going, { ...heard.conversation, place: moved.place, milestones: moved.milestones, turn: going.before + 1 }, effects, moved.pending)
}

const saidIn = ({ knock }: Inbound) => (knock.kind === 'said' ? knock.text : '')

/** Who cannot ring by voice hears another way at once, under our first words. What has first words of its own (a death, a return, a call that was made) is answered for that. */
const withAfterFirst = (effects: Effect[], { afterFirst, greetingInstead }: Going): Effect[] => {
  const at = effects.findIndex(({ do: does }) => does === 'say' || does === 'answerDanger')
  return afterFirst === undefined || greetingInstead !== undefined ? effects : effects.toSpliced(at + 1, 0, { do: 'say', message: afterFirst })
}

const bare = new Set(['neutral_other', 'young_code', 'young_code_agreed', 'young_phone_no', 'grief', 'grief_danger', 'young_loss', 'loss', 'asks_if_meant'])
/** A greeting of its own stands in the place of the flow's; to somebody else on this phone nothing more is said, not even a question. */
const greeted = (effects: Effect[], { greetingInstead, heard }: Going): Effect[] => {
  if (greetingInstead === undefined) return effects
  const isBare = bare.has(greetingInstead)
  const kept = effects.filter(({ do: does }) => does !== 'say' && (does !== 'ask' || !isBare))
  // To somebody else nothing began here: whatever comes next is the first text of a phone that we do not know.
  return greetingInstead === 'neutral_other' && heard.events.length === 0 ? [...kept, { do: 'finish' }] : kept
}
