/**
 * The picture of a flow, drawn by GitHub from Mermaid, and its twin in words. Long runs of questions are one box, and the
 * way from an answer back to the hub of hubs is not drawn: with them every box would be joined to every other.
 */
import { questions } from '../../../content/questions/index.ts'
import type { Question } from '../../../content/shape.ts'
import type { Deed, Outline, Place, Way } from './outline.ts'
import { code } from './markdown.ts'

/** A run of questions that is drawn as one box. */
export type Run = { id: string; title: string; questions: readonly string[] }

const all: Readonly<Record<string, Question>> = questions
export const labelOf = (question: string) => all[question]?.label ?? question

/** `judgingMissing` → "judging missing": the names are written to be read. */
const words = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ').toLowerCase()

const boxText = ({ kind, name, question = '', rests = '' }: Place) =>
  kind === 'question' ? `asks - ${labelOf(question)}` : kind === 'rest' ? `rests - ${rests}` : words(name)

/** Mermaid reads some marks as its own. */
const safe = (text: string) => text.replaceAll(':', ' -').replaceAll(';', ',').replace(/["#{}<>]/g, '\'').replaceAll('\'\'', '\'')

const events: Record<string, string> = {
  answered: 'an answer', told: 'words that answer no question', 'asked.again': 'look again', rang: 'a wait is over',
  'danger.emergency': 'danger is heard', 'danger.concern': 'a worry is heard',
  'asked.report': 'REPORT', 'asked.ready': 'READY', 'asked.words': 'WORDS', 'asked.menu': 'MENU', 'asked.help': 'the carrier\'s own help word',
  'asked.why': 'WHY', 'asked.web': 'WEB', 'asked.unshare': 'UNSHARE', 'asked.startAgain': 'START AGAIN', 'said.goOn': 'GO ON', 'said.rung': 'RUNG',
  'said.noAnswer': 'no answer from the police', 'said.refused': 'turned away by the police', 'said.returned': 'the child is back', 'said.backHarmed': 'back, with signs of harm', 'said.carer': 'a carer writes', 'said.missing': 'they say that a child is missing', 'said.afraid': 'afraid of somebody at home', 'said.phoneRead': 'somebody they fear reads this phone', 'said.died': 'the child is dead', 'said.notDied': 'not dead after all', 'said.located': 'they know where the child is',
}
const sayEvent = (on: string) => events[on] ?? on

// ── The picture ──────────────────────────────────────────────────────────────

const runOf = (runs: readonly Run[], { name }: Place) => runs.find((run) => run.questions.some((key) => name === `asking_${key}`))

/** A label longer than this hides the arrow; the twin says it in full. */
const longest = 60
const short = (label: string) => (label.length <= longest ? label : `${label.slice(0, longest - 4).replace(/[\s,;:]+\S*$/, '')} ...`)

type Edge = { from: string; to: string; label: string }

const edgesOf = (outline: Outline, runs: readonly Run[]): Edge[] => {
  const boxOf = (name: string) => {
    const place = outline.places.find((p) => p.name === name)
    return (place && runOf(runs, place)?.id) ?? name
  }
  const drawn = (place: Place) => place.ways.filter((way) => way.to !== undefined && !(place.kind === 'question' && way.to === outline.first))
  const inside = outline.places.flatMap((place) => {
    const choices = place.ways.filter((way) => way.on === 'always').length
    return drawn(place).map((way, i): Edge => {
      const number = choices > 1 && way.on === 'always' ? `${i + 1}. ` : ''
      const when = way.when || (choices > 1 && way.on === 'always' ? 'else' : '')
      const event = way.on === 'always' || way.on === 'answered' ? '' : sayEvent(way.on)
      return { from: boxOf(place.name), to: boxOf(way.to ?? ''), label: `${number}${[event, when === 'any answer' ? '' : when].filter(Boolean).join(', ')}` }
    })
  })
  const anywhere = outline.anywhere.filter((way) => way.to !== undefined && way.to !== outline.first)
    .map((way): Edge => ({ from: 'anywhere', to: way.to ?? '', label: way.on === 'rang' ? way.when : sayEvent(way.on) }))
  return [...anywhere, ...inside].filter(({ from, to }) => from !== to)
}

/** Two ways between the same boxes are one arrow; many become a count. */
const merged = (edges: readonly Edge[]): Edge[] => {
  const byEnds = Map.groupBy(edges, ({ from, to }) => `${from} ${to}`)
  return [...byEnds.values()].map((same) => {
    const [first = { from: '', to: '', label: '' }] = same
    const labels = [...new Set(same.map(({ label }) => label))]
    return { ...first, label: labels.length > 3 ? `${labels.length} ways, the first that is open` : labels.map(short).join(' / ') }
  })
}

type Box = { id: string; text: string; kind: Place['kind'] | 'run' | 'anywhere' }

const boxesOf = (outline: Outline, runs: readonly Run[]): Box[] => [
  ...outline.places.filter((place) => !runOf(runs, place)).map((place): Box => ({ id: place.name, text: boxText(place), kind: place.kind })),
  ...runs.map(({ id, title, questions: keys }): Box => ({ id, text: `${title} - ${keys.length} questions`, kind: 'run' })),
  { id: 'anywhere', text: 'at any place', kind: 'anywhere' },
]

const looks: Record<Box['kind'], string> = {
  question: 'fill:#e8f1fb,stroke:#1d4f91', hub: 'fill:#fff7d6,stroke:#8a6d00', moment: 'fill:#ffffff,stroke:#333333', rest: 'fill:#e3f4e6,stroke:#2b6b34',
  run: 'fill:#e8f1fb,stroke:#1d4f91,stroke-width:3px', anywhere: 'fill:#fde8e6,stroke:#a3261b',
}

/** From left to right where one place has many ways: under each other they stay on the page. */
const manyWays = 6

const draw = (boxes: readonly Box[], edges: readonly Edge[], first: string, direction = 'TB'): string => {
  const drawn = boxes.filter(({ id }) => edges.some(({ from, to }) => from === id || to === id))
  const kinds = [...Map.groupBy(drawn, ({ kind }) => kind)]
  return [
    '```mermaid', 'stateDiagram-v2', `  direction ${direction}`,
    ...drawn.map(({ id, text }) => `  state "${safe(text)}" as ${id}`),
    ...(drawn.some(({ id }) => id === first) ? [`  [*] --> ${first}`] : []),
    ...edges.map(({ from, to, label }) => `  ${from} --> ${to}${label ? ` : ${safe(label)}` : ''}`),
    ...kinds.map(([kind]) => `  classDef ${kind} ${looks[kind]}`),
    ...kinds.map(([kind, same]) => `  class ${same.map(({ id }) => id).join(',')} ${kind}`),
    '```',
  ].join('\n')
}

/** More boxes than this in one picture are a hairball. */
const mostBoxes = 20

/** One picture; or, of a large flow, one of the whole without its questions, and one around each place that looks at what is known. */
export const picturesOf = (outline: Outline, runs: readonly Run[]): { title: string; picture: string }[] => {
  const boxes = boxesOf(outline, runs)
  const edges = merged(edgesOf(outline, runs))
  if (outline.places.length <= mostBoxes) return [{ title: '', picture: draw(boxes, edges, outline.first) }]
  const isQuestion = (id: string) => boxes.some((box) => box.id === id && box.kind === 'question')
  const whole = edges.filter(({ from, to }) => !isQuestion(from) && !isQuestion(to)).map((edge) => ({ ...edge, label: edge.label.replace(/^(\d+\.) .*$/, '$1') }))
  const around = boxes.filter(({ kind }) => kind === 'hub').map(({ id, text }) => {
    const next = edges.filter(({ from }) => from === id)
    const further = edges.filter(({ from }) => next.some(({ to }) => to === from && boxes.some((box) => box.id === to && box.kind !== 'hub' && box.kind !== 'run')))
    return { title: `Around "${text}"`, picture: draw(boxes, [...next, ...further], outline.first, next.length > manyWays ? 'LR' : 'TB') }
  })
  return [{ title: 'The whole, without its questions (the numbers are told in the pictures that follow)', picture: draw(boxes, whole, outline.first) }, ...around]
}

// ── Its twin in words ────────────────────────────────────────────────────────

const verbs: Record<string, (deed: Deed) => string> = {
  say: ({ what }) => `says ${code(what)}`,
  ask: () => '',
  askAgain: () => 'puts the question again',
  mark: ({ what }) => `notes ${code(what)}`,
  unmark: ({ what }) => `takes back ${code(what)}`,
  wait: ({ what, minutes = 0 }) => `waits ${minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`} (${code(what)})`,
  waitAsChosen: ({ what }) => `waits as long as they chose (${code(what)})`,
  stopWaiting: ({ what }) => `stops the wait ${code(what)}`,
  answerDanger: ({ what }) => `gives the fixed answer to danger, ${what}`,
  alert: ({ what }) => `raises an alert for people, ${what === 'by its topic' ? what : code(what)}`,
  handOver: () => 'makes the report\'s private link',
  withdraw: () => 'closes the report\'s link',
  carryOn: () => 'makes a private link to go on by another channel',
  begin: ({ what }) => `hands over to the flow ${code(what)}`,
  finish: () => 'ends the conversation',
}
const sayDeeds = (deeds: readonly Deed[]) => deeds.map((deed) => verbs[deed.verb]?.(deed) ?? deed.verb).filter(Boolean).join(', ')

const sayWay = ({ on, when, to, deeds }: Way, isChoice: boolean) => {
  const what = on === 'always' || (on === 'answered' && when) ? '' : sayEvent(on)
  const cause = [what, when].filter(Boolean).join(', ') || (isChoice ? 'else' : '')
  const done = sayDeeds(deeds)
  return `${[cause, done].filter(Boolean).join(': ')}${to ? ` → **${to}**` : ''}`.trim()
}

const kinds: Record<Place['kind'], string> = { question: 'asks', moment: 'happens once', hub: 'looks at what is known; the first that holds', rest: 'rests' }

const placeInWords = (place: Place): string => {
  const always = place.ways.filter((way) => way.on === 'always')
  const others = place.ways.filter((way) => way.on !== 'always')
  const about = place.question ? `: ${labelOf(place.question)}` : place.rests ? ` ${place.rests}` : ''
  const deeds = sayDeeds(place.deeds)
  const head = `- **${place.name}** · ${kinds[place.kind]}${about}${deeds ? ` · ${deeds}` : ''}`
  const only = always.length === 1 && others.length === 0 ? always[0] : others.length === 1 && always.length === 0 ? others[0] : undefined
  if (only) return `${head} · ${sayWay(only, false)}`
  return [head, ...always.map((way, i) => `  ${i + 1}. ${sayWay(way, true)}`), ...others.map((way) => `  - ${sayWay(way, false)}`)].join('\n')
}

/** Every place in the order met, and where it leads; runs of questions under their title. */
export const twinOf = (outline: Outline, runs: readonly Run[]): string => {
  const told = new Set<Run>()
  return outline.places.flatMap((place): string[] => {
    const run = runOf(runs, place)
    if (!run) return [placeInWords(place)]
    if (told.has(run)) return []
    told.add(run)
    return [`- **${run.title}** · ${run.questions.length} questions, each may be skipped, each leads back to **${outline.first}**\n${
      run.questions.map((key, i) => `  ${i + 1}. ${labelOf(key)} (${code(`asking_${key}`)})`).join('\n')}`]
  }).join('\n')
}

/** What may happen at any place, as a table's rows. */
export const anywhereRows = ({ anywhere }: Outline): string[][] =>
  anywhere.map(({ on, when, to, deeds }) => [sayEvent(on), when, sayDeeds(deeds), to ?? 'stays'])
