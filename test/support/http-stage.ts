/**
 * The real service behind its signed door, as a stage for stories: phones of the carrier type, the carrier signs and knocks, and
 * what comes back is what the carrier was given to send. Whatever serves the doors (Node, a Worker) can stand behind it.
 */
import type { Carrier } from '../../src/demo/carrier/carrier.ts'
import type { AreaStore } from '../../src/ports.ts'
import { areaCode, type Alert, type AreaCode } from '../../src/vocabulary.ts'
import { demoRota } from '../../content/duty.ts'
import { actInStory, type DutyStep } from '../../src/tools/stage/duty-step.ts'
import { openHouse } from './http-house.ts'
import { lineOf, ours, phones } from '../../src/tools/stage/pure-stage.ts'
import type { Stage } from '../../src/tools/stage/story.ts'

/** What a service has to offer for stories to be played on it. */
export type Behind = {
  /** Its knocks lead to the service's doors, and the service sends by its API. */
  carrier: Carrier
  /** Resolves when everything that was caused has gone out. */
  settle: () => Promise<void>
  /** Time passes: what is due rings at its own time, and goes out. */
  pass: (ms: number) => Promise<void>
  /** `severity topic`, in the order in which they were raised. */
  alerts: () => Promise<string[]>
  /** `flow place`, or `nobody`. */
  place: (phone: string) => Promise<string>
  close: () => Promise<void>
}

const nameOf = (number: string) => Object.entries(phones).find(([, known]) => known === number)?.[0] ?? number
/** What anybody in a story was sent; pages to whoever is on call have tests of their own. */
const textsIn = (carrier: Carrier) => carrier.ledger().filter(({ to }) => demoRota.people.every(({ phone }) => phone !== to)).map(({ to, body }) => ({ phone: nameOf(to), body }))

export const stageOn = (behind: Behind, area: string): Stage => {
  const { carrier, settle } = behind
  const sent = () => textsIn(carrier)
  return {
    text: async (phone, words) => {
      const before = sent().length
      await carrier.phone(phones[phone] ?? phone).text(ours[area] ?? '', words)
      await settle()
      const refused = carrier.knocks().filter(({ status }) => status !== 200)
      if (refused.length > 0) throw new Error(`a door answered ${refused.map(({ url, status }) => `${url} ${String(status)}`).join(', ')}`)
      return sent().slice(before).filter((row) => row.phone === phone).map(({ body }) => body)
    },
    pass: async (ms) => {
      const before = sent().length
      await behind.pass(ms)
      return sent().slice(before)
    },
    alerts: behind.alerts, place: behind.place, close: behind.close,
  }
}

/** What a worker does there, by the acts behind the duty page, and the texts that it sent. */
export const actsOn = ({ carrier, settle }: Pick<Behind, 'carrier' | 'settle'>, came: (step: DutyStep, once: string) => Promise<string>): NonNullable<Stage['act']> => {
  let onces = 0
  return async (step) => {
    const before = textsIn(carrier).length
    const said = await came(step, `once-of-a-story-${String((onces += 1)).padStart(6, '0')}`)
    await settle()
    return { came: said, said: textsIn(carrier).slice(before) }
  }
}

const namesOf = (alerts: readonly Alert[]) => [...alerts].sort((a, b) => a.at - b.at).map(({ severity, topic }) => `${severity} ${topic}`)

/** What cannot be asked through a door, asked of the store: who was alerted, and where a conversation rests. */
export const looksInto = (store: { area: (code: AreaCode) => Pick<AreaStore, 'alerts' | 'find'> }, area: string): Pick<Behind, 'alerts' | 'place'> => ({
  alerts: async () => namesOf(await store.area(areaCode(area)).alerts('open')),
  place: async (phone) => {
    const found = await store.area(areaCode(area)).find(lineOf(area, phone))
    return found.state === 'here' ? `${found.conversation.flow} ${JSON.stringify(found.conversation.place).replaceAll('"', '')}` : 'nobody'
  },
})

/** The service on Node with SQLite files, through its signed door. Closing it throws where it had anything to complain of. */
export const sqliteStage = async (area: string, at: number, duty = false): Promise<Stage> => {
  const house = await openHouse(at, duty ? { rota: demoRota } : {})
  const close = async () => {
    await house.close()
    if (house.wrong.length > 0) throw new Error(`the service complained: ${house.wrong.join('; ')}`)
  }
  const looks = { ...looksInto(house.store, area), alerts: async () => namesOf([...await house.store.area(areaCode(area)).alerts('open'), ...await house.store.area(areaCode(area)).alerts('resolved')]) }
  const stage = stageOn({ ...house, ...looks, close }, area)
  const act = actsOn(house, async (step, once) => (await actInStory(house.house, area, step, once, (phone) => phones[phone] ?? phone)).came)
  return { ...stage, act }
}
