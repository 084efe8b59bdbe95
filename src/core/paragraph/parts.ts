/**
 * Sentences taken apart without any form of words: who is spoken of, what they do, and whether it is so. Each step is one thing done by somebody,
 * with the words that belong to it; what is denied, wished or usual is marked.
 */
import { didSomething, doingOf, negative, placeNoun, roleOf, unreal } from './lexicon.ts'
import type { Doing } from './lexicon.ts'
import { nameLike } from './names.ts'
import { isLight, isStop, joins, personHere, tokensOf } from './spoken.ts'
import type { Known, Person, Token } from './spoken.ts'
import type { Telling } from './telling.ts'

export type Step = {
  subject: Person | null; object: Person | null; by: Person | null; doing: Doing; word: string; at: number; from: number; to: number
  denied: boolean; unreal: boolean; passive: boolean; sentence: number; opens: boolean
}

/** `tail`: words since the subject or the boundary that nothing is known of; then whose doing it is, is not plain. */
type Walk = { subject: Person | null; before: Person | null; denied: boolean; unreal: boolean; start: number; passive: boolean; tail: number }
const fresh = (start: number, before: Person | null): Walk => ({ subject: null, before, denied: false, unreal: false, start, passive: false, tail: 0 })

const twoWords = new Set([...doingOf.keys()].filter((words) => words.includes(' ')).map((words) => words.split(' ')[0] ?? ''))
/** The verb that begins here: two words where both are one. */
const doingAt = (tokens: readonly Token[], i: number): { doing: Doing; words: number } | null => {
  const [one, two] = [tokens[i]?.word ?? '', tokens[i + 1]?.word ?? '']
  const both = twoWords.has(one) ? doingOf.get(`${one} ${two}`) : undefined
  if (both) return { doing: both, words: 2 }
  const single = doingOf.get(one)
  return single ? { doing: single, words: 1 } : null
}

/** "Saw him go", "watched her get on": one thing that was seen. */
const sees = (t: Telling, open: Step, one: Token) => (open.doing === 'see' || open.doing === 'hand') && open.object !== null && (one.at - open.object.end <= 1 || fromThere.test(t.low.slice(open.object.end, one.at)))
/** "Saw him from the byre going through the gate." */
const fromThere = /^ (?:\(\d+\) )?from (?:the|our|my|her|his|their) [a-z]+(?: [a-z]+)? $/

/** "Set off walking". */
const walksOn = (open: Step, one: Token) => open.doing === 'go' && one.word.endsWith('ing') && one.at - open.at - open.word.length <= 1

const oblique = /^(?:with|of|for|from|at|about|than|like|near|behind|beside|round|on|in|past|off|over|into)$/
/** It, that and there: nobody's doing. */
const things = new Set("it it's its tis that's thats there's theres everything nothing".split(' '))
/** Words that go on telling when and where. */
const goesWith = /^(?:about|around|at|round|roughly|approx|just|after|before|half|quarter|ten|twenty|five|yesterday|today|tonight|this|last|on|in|by|outside|near|opposite|next|from|\d.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|northbound|maybe|ish|going|heading|walking|wearing|getting|early|late|[\p{L}]+ing)$/u

type State = { walk: Walk; kept: Walk | null; open: Step | null; steps: Step[]; persons: Person[]; sentence: number; end: number }

const close = (state: State, to: number) => {
  if (state.open) state.open.to = Math.max(state.open.at + state.open.word.length, Math.min(state.open.to, to))
  state.open = null
}

const isProper = (t: Telling, one: Token | undefined) => one !== undefined && t.capitalsSay && /^\p{Lu}\p{Ll}/u.test(t.raw.slice(one.at, one.end)) && !roleOf.has(one.word) && nameLike(t.raw.slice(one.at, one.end), true) !== 'sure'

const atStop = (t: Telling, state: State, tokens: readonly Token[], i: number) => {
  const [one, next] = [tokens[i], tokens[i + 1]?.word ?? '.']
  const { walk } = state
  if (!one) return
  if (one.word === '(') state.kept = walk
  const own = walk.subject ?? walk.before
  state.walk = one.word === ')' && state.kept ? { ...state.kept } : { ...fresh(one.end, own), denied: one.word === 'or' && walk.denied, unreal: one.word === 'or' && walk.unreal }
  if (one.word === ')') state.kept = null
  if (isStop(one.word) && !goesWith.test(next) && !placeNoun.has(next) && !isProper(t, tokens[i + 1])) close(state, one.at)
}

const leftThere = /^ (?:(?:safe|waiting|standing|sat|playing|there) )?(?:at|by|outside|near|in|there|with|about|around)\b/
const atPerson = (t: Telling, state: State, tokens: readonly Token[], i: number, person: Person): void => {
  const { open, walk } = state
  state.persons.push(person)
  const before = tokens[i - 1]?.word ?? ''
  if (open !== null && takes(open, person, t)) {
    if (before === 'by') open.by = person
    else {
      open.object = person
      // "I left him at the gate": who left him there saw him there.
      if (open.word === 'left' && leftThere.test(t.low.slice(person.end)) && open.subject !== null && !person.owns && /^(?:he|she|child)$/.test(person.role) && !/^(?:he|she|they|child|nobody)$/.test(open.subject.role)) open.doing = 'hand'
      if (open.subject && open.subject.role !== person.role) person.taken = true
    }
  } else if (person.owns) walk.tail += 1
  else if (!oblique.test(before) && !(before === 'to' && walk.subject !== null)) {
    close(state, person.at)
    person.subject = true
    state.walk = { ...fresh(person.at, walk.before), subject: person }
  }
}

/** "She'd drop him home": she would. */
const wouldDo = /^(?:drop|take|go|be|leave|get|put|walk|run|see|meet|tell|ask|give|come|bring|pick|ring|call|text|drive|stay|head)$/

const atVerb = (state: State, tokens: readonly Token[], i: number, verb: { doing: Doing; words: number }): void => {
  const { walk } = state
  const one = tokens[i]
  if (!one) return
  const inherited = walk.subject === null && walk.tail === 0 ? walk.before : null
  close(state, walk.subject ? walk.start : one.at)
  const step: Step = {
    subject: walk.tail <= (verb.doing === 'say' ? 4 : 2) ? walk.subject ?? inherited : null, object: null, by: null, doing: verb.doing, word: verb.words === 2 ? `${one.word} ${tokens[i + 1]?.word ?? ''}` : one.word, at: one.at,
    from: walk.subject ? walk.start : one.at, to: state.end, denied: walk.denied, unreal: walk.unreal || (/(?:'d|^shed|^hed)$/.test(tokens[i - 1]?.word ?? '') && wouldDo.test(one.word)), passive: walk.passive, sentence: state.sentence, opens: walk.subject === null && walk.before === null && walk.tail === 0,
  }
  if (step.doing === 'say' && step.subject) step.subject.says = true
  state.steps.push(step)
  state.open = step
  state.walk = { ...walk, subject: null, before: /^(?:let|sent)$/.test(one.word) ? null : step.subject, passive: false }
}

/** "Hes 14 last seen at four", and not "my mum last seen her". */
const lastSeen = (tokens: readonly Token[], i: number) => /^(?:seen|sighted|spotted)$/.test(tokens[i + 1]?.word ?? '') && !/^(?:her|him|them|my|our|the|wor|us)$/.test(tokens[i + 2]?.word ?? '')

const passiveBy = new Set(['was', 'were', 'been', 'got', 'being', 'caught'])
const stepsOf = (t: Telling, sentence: number, known: Known, steps: Step[], persons: Person[]): void => {
  const here = t.sentences[sentence]
  if (!here) return
  const end = here.from + here.low.length
  const tokens = tokensOf(t, sentence)
  const state: State = { walk: fresh(here.from, null), kept: null, open: null, steps, persons, sentence, end }
  for (let i = 0; i < tokens.length; i += 1) {
    const one = tokens[i]
    if (!one) continue
    if (isStop(one.word) || joins.has(one.word)) {
      atStop(t, state, tokens, i)
      continue
    }
    if (things.has(one.word)) {
      close(state, one.at)
      state.walk = { ...fresh(one.at, null), tail: 9 }
      continue
    }
    const found = personHere(t, tokens, i, known)
    if (found) {
      atPerson(t, state, tokens, i, found.person)
      i = found.next - 1
      continue
    }
    const { walk } = state
    if (negative.test(one.word)) walk.denied = true
    if (unreal.has(one.word) && !(one.word === 'could' && tokens[i + 1]?.word === 'see')) walk.unreal = true
    if (passiveBy.has(one.word) || (one.word === 'last' && (walk.subject === null || lastSeen(tokens, i)))) walk.passive = true
    if (/^(?:seen|spotted|sighted)$/.test(one.word) && tokens[i + 1]?.word === 'by') walk.passive = true
    if (state.open !== null && (sees(t, state.open, one) || walksOn(state.open, one))) continue
    const verb = tokens[i - 1]?.word === 'to' ? null : doingAt(tokens, i) ?? ((walk.subject !== null ? walk.tail <= 1 : goesOnDoing(walk, tokens, i)) && didSomething.test(one.word) ? { doing: 'other' as const, words: 1 } : null)
    if (verb === null || (verb.doing === 'be' && doingAt(tokens, i + 1) !== null)) {
      if (!isLight(one.word)) walk.tail += 1
      continue
    }
    atVerb(state, tokens, i, verb)
    i += verb.words - 1
  }
  close(state, end)
}

/** "Took off, slammed the door at half nine": still their doing. */
const goesOnDoing = (walk: Walk, tokens: readonly Token[], i: number) => walk.tail === 0 && /^(?:he|she|child)$/.test(walk.before?.role ?? '') && tokens[i - 1]?.word === ',' && /^(?:the|his|her|out|off)$/.test(tokens[i + 1]?.word ?? '')

const takes = (step: Step, person: Person, t: Telling): boolean => {
  const between = t.low.slice(step.at + step.word.length, person.at).replace(/\d[.:]\d/g, ' ')
  if (/[.;:!?()\n]/.test(between)) return false
  if (/\bby\s*$/.test(between)) return step.by === null
  // "Left her nan's in Walton".
  if (/^(?:left|leave|leaving)$/.test(step.word) && between.trim() === '') return step.object === null
  return step.object === null && /^(?:see|hand|say|wire)$/.test(step.doing) && /^\s*(?:(?:to|at|off|out|on|goodnight|bye|goodbye|night|of|for|all|both|with|last|only|actually|in) )*$/.test(between)
    && !(step.doing === 'say' && (/^(?:he|she|they|child)$/.test(person.role) && !/^(?:told|tells)$/.test(step.word)))
}

/** All that is done in a text, and all who are spoken of, in order. */
export const stepsIn = (t: Telling, known: Known): { steps: Step[]; persons: Person[] } => {
  const [steps, persons]: [Step[], Person[]] = [[], []]
  t.sentences.forEach((_, sentence) => stepsOf(t, sentence, known, steps, persons))
  return { steps, persons }
}
