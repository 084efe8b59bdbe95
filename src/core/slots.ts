/** What fills each hole in the words, from what is known. A new `Slot` does not compile until it is filled here. */
import { languageNames } from '../../content/languages/index.ts'
import type { PhraseKey } from '../../content/languages/phrases.ts'
import { homeSentences } from '../../content/message-home.ts'
import type { AreaPack, Force, Question, Slot } from '../../content/shape.ts'
import type { Answer, Conversation, Instant, Speaker } from '../vocabulary.ts'
import { describe } from './answers/read-answer.ts'
import { changeable } from './answered.ts'
import type { ReadBy } from './attended.ts'
import { readBackOf } from './gleaned.ts'
import { linesNow, type Asked } from './lines-now.ts'
import { dateThere, sayDay } from './opening.ts'
import { languageOf, languagesOn, phraseIn } from './tongue.ts'

/** What the words need and the conversation does not hold. */
export type Setting = {
  area: AreaPack
  force: Force
  ourNumber: string
  questions: Readonly<Record<string, Question>>
  now: Instant
  /** In live a helpline is named only where a person has checked it. */
  mode: Asked['mode']
  /** Of the message being written, and what danger it answers. */
  channel?: Asked['channel']
  topic?: Asked['topic']
  /** The first sentences to say to the police, from the report. */
  script: (conversation: Conversation) => string
  reference: (conversation: Conversation) => string
  reportLink?: string | undefined
  chatLink?: string | undefined
  /** The reading to say back, from `hear`. */
  said?: string | undefined
  /** Left out: nobody is on duty here, and no text says otherwise. */
  readBy?: ReadBy | undefined
}

/** Made once for each zone: to make one takes longer than a whole turn. */
const clocks = new Map<string, Intl.DateTimeFormat>()
const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true, timeZone })
  clocks.set(timeZone, clock)
  return clock
}

const time = (at: number, timeZone: string) => clockOf(timeZone).format(at).replace(/\s/g, '').toLowerCase()

/** "Sam" from "Sam Taylor"; null until they said. */
const childsName = ({ answers }: Conversation): string | null => {
  const given = answers['known_as']?.value ?? answers['child_name']?.value
  const name = typeof given === 'string' ? given.split(/[\s,(]/)[0] ?? '' : ''
  return name.length > 1 && name.length <= 14 && !notAName.test(name) ? name : null
}
/** What people answer when they are not naming anyone. */
const notAName = /^(me|my|mum|dad|his|her|him|she|he|no|yes|none|idk|dunno|sorry|please|help|the|a|son|daughter|child|\W+|\d+)$/i

/** Where nothing is being asked: why we ask things at all, for whoever is there. A young person is not spoken to of the police. */
const whyAtAll: Record<Speaker, PhraseKey> = {
  parent: 'why_report', carer: 'why_report', someone_else: 'why_other', practitioner: 'why_other', unknown: 'why_young', young_person: 'why_young',
}

const slots: Record<Slot, (c: Conversation, s: Setting, question: string | null) => string> = {
  area: (_, { area }) => area.name,
  child: (c, s) => childsName(c) ?? phraseIn('your_child', c, s),
  report_link: (_, { reportLink }) => reportLink ?? '',
  chat_link: (_, { chatLink }) => chatLink ?? '',
  front_door: (_, { area }) => doorNumbers(area, 'frontDoor'),
  front_door_night: (_, { area }) => doorNumbers(area, 'outOfHours'),
  reference: (c, { reference }) => reference(c),
  police_reference: (c, s) => chosen(c.answers['police_reference']) || phraseIn('police_reference', c, s),
  minutes: ({ answers }) => String(Number(answers['look_when']?.value) || 15),
  look_at: ({ answers }, { area, now }) => {
    const chosen = answers['look_when']
    return time((chosen?.at ?? now) + (Number(chosen?.value) || 15) * 60_000, area.timeZone)
  },
  ring_first: (c, s) => c.milestones.rang !== undefined || c.milestones.returned !== undefined ? ''
    : phrase(c.milestones.danger === undefined ? 'ring_first' : 'ring_first_danger', c, s),
  gleaned: (c, { questions }) => readBackOf(c, questions),
  said: (_, { said }) => shorten(said ?? '', 60),
  first_words: (c, { script }) => /^[^.]+\./.exec(script(c))?.[0] ?? '',
  script: (c, { script }) => script(c),
  unknowns: ({ answers }, { questions }) =>
    String(Object.entries(questions).filter(([key, q]) => q.starred && (answers[key]?.value ?? null) === null && answers[key]?.certainty !== 'as_said').length),
  answers: (c, s) => answersList(c, s),
  interview_hours: (_, { area }) => String(area.returnInterviewHours.value),
  force: (_, { force }) => force.name,
  police: (_, { force }) => force.missingChild.value.otherwise,
  ring: (c, s) => phrase(c.milestones.danger !== undefined && c.milestones.rang === undefined ? 'ring_danger' : 'ring_usual', c, s),
  no_answer: (c, setting) => fill(setting.force.noAnswer.value, c, setting, null),
  turned_away: (c, setting) => fill(setting.force.turnedAway.value, c, setting, null),
  why: (c, setting, question) => fill(question ? setting.questions[question]?.why ?? '' : phraseIn(whyAtAll[c.speaker], c, setting), c, setting, null),
  our_number: (_, { ourNumber }) => ourNumber,
  helpline: (c, setting) => linesNow(c, setting, 1),
  helplines: (c, setting) => linesNow(c, setting, 2),
  read_by: (_, setting) => sayReadBy(setting, 'concern'),
  // As they were told first: a repeat does not put it off.
  read_soon: ({ milestones: { told_by } }, setting) => (told_by === undefined ? sayReadBy(setting, 'emergency') : sayWhen(told_by, setting.now, setting.area.timeZone)),
  spare_word: (_, { area }) => area.spareWord.word.toUpperCase(),
  home_who: (c, s) => phraseIn(homeFor[chosen(c.answers['young_home_who'])] ?? 'whoever_is_home', c, s),
  home_words: ({ answers }) => (fixedSentences[chosen(answers['young_home_words'])] ?? homeSentences.safe).replaceAll('’', '\''),
  language: (c) => languageNames[languageOf(c)].english,
  languages: (_, { area }) => languagesOn(area).map((one) => languageNames[one].word).join(' / ') || languageNames.en.word,
  home_when: ({ milestones }, { now, area: { timeZone } }) => sayWhen(milestones.home_settled ?? now, now, timeZone),
}

const chosen = (given: Answer | undefined) => (typeof given?.value === 'string' ? given.value : '')
const homeFor: Readonly<Record<string, PhraseKey>> = { mum: 'your_mum', dad: 'your_dad', carer: 'your_carer' }
const fixedSentences: Readonly<Record<string, string>> = homeSentences

/** "9:45pm", or with the day where that is another. */
const sayWhen = (at: Instant, now: Instant, timeZone: string) =>
  (dateThere(at, timeZone) === dateThere(now, timeZone) ? time(at, timeZone) : `${time(at, timeZone)} ${sayDay(at, timeZone)}`)

/** Only where somebody will read it is this asked for (core/attended.ts): "9:45pm", or with the day where it is another. */
const sayReadBy = ({ readBy, now, area: { timeZone } }: Setting, severity: 'emergency' | 'concern'): string => {
  const at = readBy?.(severity) ?? null
  return at === null ? '' : sayWhen(at, now, timeZone)
}

/** Where one pack serves two councils both numbers stand, the second with its council's name. */
const doorNumbers = (area: AreaPack, which: 'frontDoor' | 'outOfHours') =>
  [area[which].value, ...area.otherDoors.map((door) => `(${door.council} ${door[which].value})`)].join(' ')

const shorten = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 3).trimEnd()}...` : text)

/** Numbered as CHANGE counts them; as many as one message holds, the newest kept where not all fit. */
const answersList = (c: Conversation, setting: Setting): string => {
  const { questions } = setting
  const lines = changeable(c, questions, 'report').map((key, i) => {
    const question = questions[key]
    const given = c.answers[key]
    const reading = !question || !given ? '' : given.value === null ? (given.certainty === 'as_said' ? given.said : 'not known') : describe(question, given.value)
    return `${i + 1} ${question?.label ?? ''}: ${shorten(reading, 24)}`
  })
  if (lines.length === 0) return phraseIn('no_answers', c, setting)
  let from = lines.length - 1
  while (from > 0 && lines.slice(from - 1).join('\n').length <= 225) from -= 1
  return (from > 0 ? ['(WEB shows all)', ...lines.slice(from)] : lines).join('\n')
}

/** A small phrase, its own holes filled. */
const phrase = (key: PhraseKey, c: Conversation, s: Setting) => fill(phraseIn(key, c, s), c, s, null)

/** The words with their holes filled. */
export const fill = (text: string, conversation: Conversation, setting: Setting, question: string | null): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => slots[name as Slot](conversation, setting, question))
