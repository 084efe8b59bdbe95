/** The words that no flow says by itself: the service says them around any flow. */
import { dangerWords, words } from '../../../content/messages/index.ts'
import { questions } from '../../../content/questions/index.ts'
import { generated, page } from './markdown.ts'
import type { Outline } from './outline.ts'
import { messageBlock, questionBlock, saidBy } from './words.ts'

const dangers = new Set<string>(Object.values(dangerWords).flatMap((levels) => Object.values(levels).flatMap((byTopic) => Object.values(byTopic))))

export const alwaysPage = (outlines: readonly Outline[]): string => {
  const said = new Set(outlines.flatMap(saidBy))
  const asked = new Set(outlines.flatMap(({ places }) => places.flatMap(({ question }) => question ?? [])))
  return page(
    generated, '# Words around every flow', 'Readings said back, help, welcomes, and what is said when something breaks.',
    Object.keys(words).filter((key) => !said.has(key) && !dangers.has(key)).map(messageBlock),
    '## Questions that no flow asks in its turn', 'They are answered inside another answer, or only printed.',
    Object.keys(questions).filter((key) => !asked.has(key)).map(questionBlock),
  )
}
