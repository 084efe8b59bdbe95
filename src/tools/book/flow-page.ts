/** One page for each flow: its picture, the same in words, its words, and its stories. What a safeguarding lead reads. */
import type { AnyStateMachine } from 'xstate'
import { minimum, rest } from '../../../content/questions/index.ts'
import type { FlowName } from '../../vocabulary.ts'
import { anchor, code, generated, page, table } from './markdown.ts'
import { outlineOf, type Outline } from './outline.ts'
import { anywhereRows, picturesOf, twinOf, type Run } from './picture.ts'
import type { Traced } from './traced.ts'
import { wordsAnywhere, wordsOf } from './words.ts'

export const titles: Record<FlowName, { title: string; about: string }> = {
  front_door: { title: 'The front door', about: 'Asked only where the first words do not say who is writing.' },
  parent: { title: 'A parent or carer', about: 'From "am I overreacting?" to a report in the police\'s hands, and the child back.' },
  someone_else: { title: 'Someone else', about: 'A friend, a neighbour, a person with someone else\'s child in the house: the shortest road to the right call.' },
  young_person: { title: 'A young person', about: '999, the lines that listen, and what is private, at once. Nothing here reaches a parent.' },
}

/** Drawn as one box each. */
const runs: readonly Run[] = [
  { id: 'theMinimum', title: 'The minimum that starts a call', questions: minimum },
  { id: 'theRest', title: 'What else the police ask', questions: rest.flatMap(({ keys }) => keys) },
  { id: 'afterTheCall', title: 'What the police said', questions: ['police_reference', 'police_officer', 'police_next', 'worker_may_text'] },
]

const nameOf = (file: string) => file.replace(/^.*\/stories\//, '').replace(/\.txt$/, '')

const howToRead = [
  'Blue asks a question. Yellow looks at what is known and takes the first numbered way that holds. White happens once, says its words and goes on. '
  + 'Green rests until they write. Red stands for every place.',
  'An answer leads back to **finding** unless an arrow says otherwise; those arrows are not drawn. '
  + 'Long conditions end in "..."; the next part says them in full.',
]

const metIn = (outline: Outline, flow: FlowName, stories: readonly Traced[]) => outline.places.map(({ name }) => {
  const through = stories.filter(({ places }) => places[flow].has(name)).map(({ story }) => nameOf(story.file))
  return [code(name), through.length === 0 ? '**no story**' : through.join(', ')]
})

const storiesOf = (flow: FlowName, stories: readonly Traced[]): string[] => {
  const through = stories.filter(({ places }) => places[flow].size > 0)
  const own = through.filter(({ story }) => nameOf(story.file).startsWith(`${flow}/`))
  const others = through.filter((traced) => !own.includes(traced))
  const linkTo = (name: string) => `[${name}](${name.split('/')[0] ?? ''}.md#${anchor(name)})`
  return [
    ...own.flatMap(({ story, text }) => {
      const name = nameOf(story.file)
      return [`### ${name}`, `[the file](../../test/stories/${name}.txt)`, `\`\`\`text\n${text.trimEnd()}\n\`\`\``]
    }),
    ...(others.length > 0
      ? ['### Told on other pages, and passing through here', others.map(({ story }) => `- ${linkTo(nameOf(story.file))}: ${story.why}`).join('\n')] : []),
  ]
}

export const flowPage = (flow: FlowName, machine: AnyStateMachine, stories: readonly Traced[]): string => {
  const outline = outlineOf(machine)
  const { title, about } = titles[flow]
  return page(
    generated, `# ${title}`, about,
    '[The book](README.md) · [The picture](#the-picture) · [The same in words](#the-same-in-words) · [At any place](#at-any-place) · [The words](#the-words) · [The stories](#the-stories)',
    '## The picture', howToRead, picturesOf(outline, runs).flatMap(({ title: of, picture }) => [of === '' ? '' : `### ${of}`, picture]),
    '## The same in words', 'Every place in the order it is met, and where it leads.', twinOf(outline, runs),
    '## At any place', 'What these words or happenings do wherever the conversation stands, unless the place has its own answer above.',
    table(['what happens', 'only where', 'what is done', 'goes to'], anywhereRows(outline)),
    '## The words', 'As a text, with a made-up child\'s details in the holes. Alone; a question may follow in the same text, and before the call "Police not told yet." '
    + 'All in the order met.', wordsOf(outline),
    '### Said at any place', wordsAnywhere(outline),
    '## The stories', storiesOf(flow, stories),
    '## Which story passes through which place', table(['place', 'stories'], metIn(outline, flow, stories)),
  )
}

/** Places that no story passes through. */
export const untold = (flows: Record<FlowName, AnyStateMachine>, stories: readonly Traced[]): string[] =>
  (Object.keys(titles) as FlowName[]).flatMap((flow) => outlineOf(flows[flow]).places
    .filter(({ name }) => !stories.some(({ places }) => places[flow].has(name))).map(({ name }) => `${flow} ${name}`))
