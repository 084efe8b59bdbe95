/** Which places a story passes through, those it only touches on the way too: played on machines that note every entry. */
import { createMachine, assign, type AnyStateMachine } from 'xstate'
import { questions } from '../../../content/questions/index.ts'
import { flows } from '../../../flows/index.ts'
import type { Script } from '../../decide.ts'
import { pureStage } from '../stage/pure-stage.ts'
import { playStory, type Story } from '../stage/story.ts'

type Config = { states?: Record<string, { entry?: unknown }> }

/** The same machine, with one more thing done on entry of every place. */
const noting = (machine: AnyStateMachine, note: (place: string) => void): AnyStateMachine => {
  const config = machine.config as unknown as Config
  const states = Object.entries(config.states ?? {}).map(([name, state]) => {
    const entry = state.entry === undefined ? [] : Array.isArray(state.entry) ? state.entry : [state.entry]
    return [name, { ...state, entry: [assign(() => { note(name); return {} }), ...(entry as unknown[])] }]
  })
  return createMachine({ ...config, states: Object.fromEntries(states) } as object, machine.implementations as object)
}

export type Traced = { story: Story; text: string; places: Record<keyof typeof flows, Set<string>> }

export const trace = async (story: Story): Promise<Traced> => {
  const places = { front_door: new Set<string>(), parent: new Set<string>(), someone_else: new Set<string>(), young_person: new Set<string>() }
  const noted = (flow: keyof typeof flows) => noting(flows[flow], (place) => places[flow].add(place))
  const script: Script = {
    questions,
    flows: { front_door: noted('front_door'), parent: noted('parent'), someone_else: noted('someone_else'), young_person: noted('young_person') },
  }
  const stage = pureStage(story.area, story.at, script, story.duty)
  const text = await playStory(story, stage)
  await stage.close()
  return { story, text, places }
}
