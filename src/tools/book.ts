/** `npm run book`: writes `docs/book/`, from which people who do not program judge the service. The same input gives the same bytes. */
import { globSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { words } from '../../content/messages/index.ts'
import { questions } from '../../content/questions/index.ts'
import { flows } from '../../flows/index.ts'
import type { FlowName } from '../vocabulary.ts'
import { alwaysPage } from './book/always-page.ts'
import { areasPage } from './book/areas-page.ts'
import { checkInsPage } from './book/check-ins-page.ts'
import { dangerPage } from './book/danger-page.ts'
import { flowPage, titles, untold } from './book/flow-page.ts'
import { helplinesPage } from './book/helplines-page.ts'
import { generated, page, table } from './book/markdown.ts'
import { languagesPage } from './book/languages-page.ts'
import { outlineOf } from './book/outline.ts'
import { trace, type Traced } from './book/traced.ts'
import { weighedPage } from './book/weighed-page.ts'
import { readStory } from './stage/story.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
export const bookFolder = join(root, 'docs/book')

/** Every story there is, played once, with the places that it passes through. */
const traceAll = async (): Promise<Traced[]> => {
  const traced: Traced[] = []
  for (const file of globSync('test/stories/**/*.txt', { cwd: root }).sort()) traced.push(await trace(readStory(join(root, file))))
  return traced
}

const flowNames = Object.keys(titles) as FlowName[]

const indexPage = (stories: readonly Traced[]): string => page(
  generated, '# The book',
  'Everything that the service can say, when it says it, and why: written out for people who judge words and ways, not code. '
  + 'All words are drafts and all facts unverified until a named person says otherwise on the page itself.',
  table(['page', 'what is in it'], [
    ...flowNames.map((flow) => [`[${titles[flow].title}](${flow}.md)`,
      `${titles[flow].about} ${outlineOf(flows[flow]).places.length} places, ${stories.filter(({ places }) => places[flow].size > 0).length} stories.`]),
    ['[Words around every flow](always.md)', 'Readings said back, help, welcomes, and what is said when something breaks.'],
    ['[How danger is heard](danger.md)', 'Every family of phrases with its reason, and the fixed answers.'],
    ['[Check-ins](check-ins.md)', 'Drafts that a worker may start from, what the rules object to, and when a text to a child may go.'],
    ['[Words that are weighed](weighed.md)', 'Points for and against danger, word by word, where no phrase says it.'],
    ['[The areas](areas.md)', 'Each council\'s facts, their sources, and where the sources disagree.'],
    ['[Other languages](languages.md)', 'The drafts beside their English, what each text costs, and how danger is heard in them.'],
    ['[The numbers](helplines.md)', 'Helplines with their hours and dates, and numbers never to be given again.'],
  ]),
  `${Object.keys(words).length} messages, ${Object.keys(questions).length} questions, ${stories.length} stories.`,
  'To try it: `npm run talk parent` plays it in a terminal and prints what was played as a story. To change a word: edit it in `content/`, run '
  + '`npm run stories:update`, read what changed in the stories aloud, then run `npm run book`.',
)

/** All pages by file name, and the places that no story passes through. */
export const makeBook = async (): Promise<{ pages: Record<string, string>; missing: string[] }> => {
  const stories = await traceAll()
  const flowPages = Object.fromEntries(flowNames.map((flow) => [`${flow}.md`, flowPage(flow, flows[flow], stories)]))
  return {
    pages: {
      'README.md': indexPage(stories), ...flowPages, 'always.md': alwaysPage(flowNames.map((flow) => outlineOf(flows[flow]))),
      'danger.md': dangerPage(), 'weighed.md': weighedPage(), 'areas.md': areasPage(), 'helplines.md': helplinesPage(), 'languages.md': languagesPage(),
      'check-ins.md': checkInsPage(),
    },
    missing: untold(flows, stories),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { pages, missing } = await makeBook()
  mkdirSync(bookFolder, { recursive: true })
  for (const name of readdirSync(bookFolder)) if (name.endsWith('.md') && !(name in pages)) rmSync(join(bookFolder, name))
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(bookFolder, name), text)
  console.log(`${Object.keys(pages).length} pages in docs/book.`)
  if (missing.length > 0) console.log(`No story passes through:\n${missing.map((place) => `  ${place}`).join('\n')}`)
}
