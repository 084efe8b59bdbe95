/** What a young person says in their own words, and what it is heard as: typed by hand, with the ways people really write. */
import { describe, expect, test } from 'vitest'
import { words, type MessageKey } from '../../../content/messages/index.ts'
import { pureStage } from '../../../src/tools/stage/pure-stage.ts'

const evening = Date.parse('2026-11-21T21:00:00Z')
/** A young person who has been greeted, some minutes ago; what they write now, and which words answer it. */
const answered = async (text: string, duty = true): Promise<string> => {
  const stage = pureStage('portsmouth', evening, undefined, duty)
  await stage.text('child', 'im 15 and ive left home')
  await stage.pass(5 * 60_000)
  const texts = await stage.text('child', text)
  const here = await stage.conversation('child')
  // Where danger was heard too, its answer stands beside.
  return `${JSON.stringify(here?.place).replaceAll('"', '')} ${texts.map(keyOf).join(' ')}`
}
/** The words by their beginning, as far as no hole stands in it. */
const keyOf = (body: string) => (Object.keys(words) as MessageKey[]).filter((key) => {
  const { sms, attended } = words[key] as { sms: string; attended?: { sms: string } }
  return [sms, attended?.sms ?? sms].some((text) => body.startsWith(text.split('{')[0] ?? text) && (text.split('{')[0] ?? '').length > 12)
}).sort((a, b) => b.length - a.length)[0] ?? body

const kinds: Readonly<Record<string, readonly string[]>> = {
  young_stop: ['how do i stop this', 'how do i stop', 'how do u stop it', 'can i stop', 'do i have to answer', 'how can i end this', 'how do i turn this off'],
  young_phone_no: ['my mum checks my phone', 'he reads my texts', 'my stepdad goes through my phone', 'someone might see this', 'she looks at my phone', 'how do i delete these', 'my phone is being watched', 'somebody else can read my messages'],
  young_computer: ['are u real', 'r u a bot', 'are you a real person', 'is this a bot', 'who am i talking to', 'are you the police', 'u real', 'are u a robot or what', 'is this real'],
  young_test: ['test', 'just testing', 'testing lol', 'does this work', 'just seeing if this works', 'its a dare', 'prank lol', 'got this number from school'],
  young_stay: ['where can i sleep tonight', 'i need somewhere to stay', 'where can i go', 'need a place to sleep', 'looking for somewhere to crash', 'where can we stay tonight'],
  young_trouble: ['am i in trouble', 'will i get in trouble', 'is it my fault', 'i dont want to get him in trouble', 'will i be in trouble for this'],
  young_thanks: ['thanks', 'ty', 'ok thanks', 'thank u so much', 'thanks for listening', 'cheers mate', 'tysm x'],
  young_bye: ['bye', 'night', 'gtg', 'ok bye', 'good night x', 'im going to bed', 'ttyl'],
  young_hello: ['hi', 'hello', 'hiya', 'u there', 'anyone there', 'hey again', 'is anyone there'],
  young_person: ['worker', 'can i talk to a real person', 'i want to talk to a person', 'can someone ring me', 'i need a human', 'can i speak to a social worker'],
  young_back_home: ['what happens if i go back', 'will they make me go home', 'do i have to go home'],
  young_private: ['can my mum see this', 'who can see this', 'is this private', 'can you track me'],
  young_private_told: ['do you tell the police', 'will u tell staff', 'will you tell my carer where i am', 'will you tell my social worker'],
  young_later: ['no not now', 'not now', 'maybe later', 'not ready yet', 'i dont want to talk about it'],
  young_stay_refused: ['they said no', 'the council wont help', 'they turned me away'],
  young_cant_talk: ['cant talk', 'i cant speak now'],
  young_of_home: ['has my mum text you', 'did my dad ring u', 'have my parents reported me', 'is anyone looking for me', 'has my mum been in touch', 'are the police looking for me', 'is my mum worried about me', 'has any1 asked about me'],
  young_listen: ['just listen', 'listen', 'be heard'],
}
describe.each(Object.entries(kinds))('%s', (key, says) => {
  test.each(says)('%s', async (text) => expect((await answered(text)).split(' ')).toContain(key))
})

describe('a message home', () => {
  test.each(['tell my mum im ok', 'can u tell my dad im safe', 'can you let my mum know im alright', 'message home', 'tell my mum'])('begins where a worker is on the rota, and nowhere else: %s', async (text) => {
    expect(await answered(text)).toMatch(/^asking_young_home_who/)
    expect(await answered(text, false)).toMatch(/young_tell$/)
  })
})

test.each(['my mum never listens', 'he said hello to me', 'she thanked me for nothing', 'i tested it at school', 'we had a parcel at my nans', 'the bus was late', 'i like the night bus', 'i used to be a real person', 'school was long'])('is only heard: %s', async (text) => {
  expect((await answered(text)).split(' ')[1]).toMatch(/^young_(?:heard|short)/)
})

test('three words, four words, ten times: never the same answer twice running', async () => {
  const stage = pureStage('portsmouth', evening)
  await stage.text('child', 'im 15 and ive left home')
  const seen: string[] = []
  for (const text of ['its boring', 'i like the sea more than the town', 'k', 'idk', 'hm', 'i just sat there for a bit', 'then it rained', 'and i had chips', 'they were ok i guess', 'meh']) {
    await stage.pass(2 * 60_000)
    seen.push((await stage.text('child', text)).join('\n'))
  }
  expect(seen.filter((one, i) => one === seen[i - 1])).toEqual([])
  expect(new Set(seen).size).toBeGreaterThanOrEqual(6)
  expect(seen.every((one) => one.includes('999'))).toBe(true)
})

test('silence is fine: days pass and nothing comes', async () => {
  const stage = pureStage('portsmouth', evening, undefined, true)
  await stage.text('child', 'im 15 and ive left home')
  await stage.text('child', '3')
  expect(await stage.pass(9 * 24 * 3_600_000)).toEqual([])
})
