/** ⑦ Back: warm and safe first, then the police, then whom they would like to talk to. */
import { and, or } from 'xstate'
import { flow } from '../setup.ts'
import { answeredBefore, answers, firstLacking, isThis, lacks, mark, notBackAfterAll, question, reached, say, stopEvery } from '../verbs.ts'

/** They said so, or were given all that it takes. Whoever never rang is not asked whether the police know. */
const mayHaveRung = or([reached('rang'), reached('handed_over'), reached('danger')])

export const back = {
  comingBack: flow.createStateConfig({
    entry: [mark('returned'), ...stopEvery, say('back')],
    always: 'back',
  }),
  /** Home, with signs of harm: nothing is washed, and the police are rung, before anything is asked (002 §6.7.5, §6.7.6). */
  comingBackHarmed: flow.createStateConfig({
    entry: [mark('returned'), ...stopEvery, say('back_harm_seen'), { type: 'alert', params: { severity: 'concern', topic: 'back_harm' } }],
    always: 'back',
  }),
  back: flow.createStateConfig({
    always: [
      { guard: lacks('back_hurt'), target: 'asking_back_hurt' },
      { guard: answeredBefore('back_hurt', 'returned'), target: 'asking_back_hurt' },
      { guard: and([or([lacks('back_police'), answeredBefore('back_police', 'returned')]), mayHaveRung]), target: 'asking_back_police' },
      ...firstLacking(['back_harm', 'back_talk']),
      { target: 'closing' },
    ],
  }),
  asking_back_hurt: flow.createStateConfig({
    meta: { question: 'back_hurt' },
    entry: { type: 'ask', params: { question: 'back_hurt' } },
    on: {
      answered: [
        { guard: answers('back_hurt', 'not_back'), target: 'finding', actions: notBackAfterAll },
        { guard: answers('back_hurt', 'unsure'), target: 'finding', actions: say('back_unsure') },
        { guard: isThis('back_hurt'), target: 'finding' },
      ],
    },
  }),
  asking_back_police: flow.createStateConfig({
    meta: { question: 'back_police' },
    entry: { type: 'ask', params: { question: 'back_police' } },
    on: {
      answered: [
        { guard: answers('back_police', 'told'), target: 'finding', actions: mark('police_told_back') },
        { guard: isThis('back_police'), target: 'finding' },
      ],
    },
  }),
  asking_back_harm: flow.createStateConfig({
    meta: { question: 'back_harm' },
    entry: { type: 'ask', params: { question: 'back_harm' } },
    on: {
      answered: [
        { guard: or([answers('back_harm', 'yes'), answers('back_harm', 'unsure')]), target: 'finding', actions: say('back_evidence') },
        { guard: isThis('back_harm'), target: 'finding' },
      ],
    },
  }),
  asking_back_talk: question('back_talk', 'finding'),
  closing: flow.createStateConfig({
    entry: [mark('closed'), 'finish'],
    always: [{ guard: mayHaveRung, target: 'closed', actions: say('back_done') }, { target: 'closed', actions: say('back_done_unrung') }],
  }),
  /** They are no stranger, and have nothing to answer. */
  welcomingAgain: flow.createStateConfig({
    entry: [mark('greeted'), 'finish'],
    always: [{ guard: reached('settled'), target: 'closed', actions: say('after_back_more') }, { target: 'closed', actions: say('after_back') }],
  }),
  closed: flow.createStateConfig({ meta: { rests: 'at the end: the next words open the front door again' } }),
}
