/**
 * A worker texts a child, and they answer: to a parent it is as if nobody had written (law 4). And whoever else has that child's phone, and asks
 * who this is, reads what any phone reads: no worker's name, nor that the text was meant for anybody (domain.md §6.3 rule 11).
 */
import { expect, test } from 'vitest'
import { agreed, openWorld, type Who, type World } from './worlds.ts'

const replies = [[], ['yh im ok'], ['not ok'], ['call me'], ['2', '1'], ['im at my nans in leeds'], ['hes locked me in'], ['im home now'], [agreed.help, 'ok'], [agreed.safe], ['whos jo'], ['who is this', 'im 15'], ['wrong number'], ['STOP texting me'], ['tell my mum im ok', '1', '1', '1']]
const parents = ['my daughter is 15 and has not come home', 'no', 'did she text you', 'has anyone heard from her', 'READY', 'who is jo', agreed.help]

const isAsked = async (world: World, first: boolean, texts: readonly string[]) => {
  await world.childDoes({ do: 'checkIn', first })
  await world.pass(60_000)
  for (const text of texts) { await world.childDoes({ do: 'say', text, channel: 'sms' }); await world.pass(60_000) }
}
const bodies = async (world: World, who: Who) => (await world.seenBy(who)).flatMap(({ texts }) => texts).filter(({ direction }) => direction === 'out').map(({ body }) => body)

test.each([false, true])('a parent sees the same bytes, for the same work, whatever a check-in was answered (it asks first: %s)', async (first) => {
  for (const texts of replies) {
    const [one, none] = [openWorld(), openWorld()]
    const seen = { one: [] as unknown[], none: [] as unknown[] }
    for (const text of parents) {
      if (text === parents[1]) { await isAsked(one, first, texts); await none.pass((texts.length + 1) * 60_000) }
      for (const [name, world] of [['one', one], ['none', none]] as const) {
        seen[name].push(await world.parentDoes({ do: 'say', text, channel: 'sms' }))
        await world.pass(60_000)
        seen[name].push(await world.seenBy('parent'))
      }
    }
    expect(seen.one, texts.join()).toEqual(seen.none)
  }
})

/** What a wrong number reads on any phone: it fits a child who asks, too. */
const bland = async (): Promise<string[]> => {
  const none = openWorld()
  await none.childDoes({ do: 'say', text: 'wrong number', channel: 'sms' })
  await none.pass(60_000)
  return bodies(none, 'child')
}

test.each(['who is this', 'Who is this?', 'wrong number', 'sorry wrong number', 'whose phone is this', 'who are you', 'im her mum who is this', 'this is her boyfriend stop texting her'])('another hand on the child\'s phone: "%s" gets what a wrong number gets, and so does all that it writes then', async (text) => {
  const said = await bland()
  for (const first of [false, true]) {
    const one = openWorld()
    await isAsked(one, first, [text, 'who', 'oh hi jo', '1', '1'])
    expect((await bodies(one, 'child')).slice(1)).toEqual(Array.from({ length: 5 }, () => said).flat())
  }
})

test('a phone that no check-in went to is told what we are, as ever', async () => {
  const none = openWorld()
  await none.childDoes({ do: 'say', text: 'who is this', channel: 'sms' })
  expect((await bodies(none, 'child')).join()).toContain('This is Windowlight')
})

test.each([['my daughter is missing', 'not the police'], ['im 15 and ive left home', 'never show it to parents'], ['i took 20 tablets', '999']])('after it "%s" is heard as it would be', async (text, answer) => {
  const world = openWorld()
  await isAsked(world, false, ['who is this', text])
  expect((await bodies(world, 'child')).at(-1)).toContain(answer)
})

test.each(['he isnt here rn', 'theyre not here', 'is that u jo', 'jo?', 'my mate lost his phone', 'i cant find my phone charger', 'im with my friends sister', 'who told u', 'i know who jo is lol', 'he left', 'whos there', 'who cares', 'its my mates phone but its me', 'its me', 'im samira', 'its tariq im ok', 'this is weird', 'mums not here', 'he doesnt want me texting u', 'he wont talk to me', 'im ok who is this for'])('"%s" may be the child\'s, and stays in their thread', async (text) => {
  const world = openWorld()
  await isAsked(world, false, [text])
  expect((await bodies(world, 'child')).slice(1)).not.toEqual(await bland())
})

test.each(['whos jo', 'who is Jo??', 'who the hell is jo', 'jo who', 'who is that', 'dont know any jo', 'theres no one called jo here', 'no jo at this number', 'where is she', 'new phone who dis', 'who', 'he hasnt got his phone', 'she cant come to the phone', 'hiya its mum she isnt here', 'i found this phone', 'this is sams boyfriend', 'i have her phone', 'samiras not here', 'she cant talk rn', 'this is tariq', 'dis is her man she aint talkin 2 u', 'its samiras mum. is she ok? has she been found?', 'hes asleep who r u', 'she dont want u texting her', 'stop texting her'])('"%s" is answered as "who is this" is', async (text) => {
  const [one, other] = [openWorld(), openWorld()]
  await isAsked(one, false, [text])
  await isAsked(other, false, ['who is this'])
  expect(await bodies(one, 'child')).toEqual(await bodies(other, 'child'))
  expect((await bodies(one, 'child')).slice(1).join()).not.toMatch(/\bjo\b|child's worker|check/i)
})
