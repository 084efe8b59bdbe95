/** The laws of design §2, each tried in every place that can be reached on the web, for every role. */
import { expect, test } from 'vitest'
import { questions as every } from '../../content/questions/index.ts'
import type { Question } from '../../content/shape.ts'
import { dangerLaws, toldLaws } from './in-danger.ts'
import { answerLaws, reportLaws, shownLaws, walkedLaw } from './in-every-place.ts'
import { failures, isParents, placesBy } from './places.ts'
import { say, take } from './walk.ts'

const questions: Record<string, Question> = every
const onTheWeb = placesBy('web')
const { open, places } = onTheWeb

walkedLaw(onTheWeb)
dangerLaws(onTheWeb)
reportLaws(onTheWeb)
toldLaws(onTheWeb)
answerLaws(onTheWeb)
shownLaws(onTheWeb)

test('law 1: a red flag acts however it is given: in its turn, by CHANGE, by the page of another question', () => {
  for (const [key, question] of Object.entries(questions)) {
    for (const flag of question.redFlags ?? []) {
      if (!question.options || question.kind !== 'report') continue
      const number = String(question.options.findIndex((o) => o.value === flag.when) + 1)
      const wrong = failures(places.filter((s) => s.flow === 'parent' && s.place !== 'asking_confirm_gleaned'), (s) => {
        const { raised: _, ...rest } = s.conversation
        const took = say({ ...rest, raised: {}, shown: null }, number, 'web', key)
        return (took?.alerts ?? []).some((alert) => alert.topic === flag.topic || alert.severity === 'emergency')
      })
      expect(wrong, `${key} = ${flag.when}`).toEqual([])
    }
  }
})

test('law 6: an answer belongs to the question that was shown, wherever the machine has moved since', () => {
  expect(failures(open.filter(isParents), (s) => {
    const took = say(s.conversation, 'a green scarf with owls', 'web', 'clothes')
    const others = Object.entries(took?.conversation.answers ?? {}).filter(([key, a]) => key !== 'clothes' && a.said.includes('owls'))
    return took?.conversation.answers['clothes']?.said === 'a green scarf with owls' && others.length === 0
  })).toEqual([])
})

test('law 6: a form that showed no question answers none', () => {
  expect(failures(open, (s) => {
    const took = take(s.conversation, { kind: 'said', text: 'a green scarf with owls' }, 'web')
    return took !== null && Object.values(took.conversation.answers).every(({ said }) => !said.includes('owls'))
  })).toEqual([])
})
