/** Whatever the pace, and however often the phone goes to and fro: the words of one side are never in the other side's conversation (law 4). */
import { describe, expect, test } from 'vitest'
import { pureStage } from '../../src/tools/stage/pure-stage.ts'
import { areaCode } from '../../src/vocabulary.ts'
import { lineOf } from '../../src/tools/stage/pure-stage.ts'

const evening = Date.parse('2026-11-21T21:00:00Z')
const minute = 60_000
const room = areaCode('portsmouth')
const begins = 'my daughter has not come home'
const [childs, hers] = ['im 14 and its me', 'its her mum again']

/** The words of a child and of the grown-up are marked, so that whoever reads them knows whose they are. */
type Hand = 'child' | 'grown'
const marked = { child: /qzchild|im 14|under 18|i ran away|kicked me out/, grown: /qzgrown|her mum again|has not come home/ } as const

/** Every sitting of this phone, as it is kept. */
const sittings = async (stage: ReturnType<typeof pureStage>, upTo: number) => {
  const store = stage.house.store.area(room)
  const ids = new Set(Array.from({ length: upTo }, (_, n) => store.conversationId(lineOf('portsmouth', 'phone'), n + 1)))
  return (await Promise.all([...ids].map((id) => store.open(id)))).flatMap((one) => (one.state === 'here' ? [one.conversation] : []))
}
const apart = async (stage: ReturnType<typeof pureStage>, count: number, why: string) => {
  for (const conversation of await sittings(stage, count)) {
    const { recent, remarks, answers, archived } = conversation
    const kept = JSON.stringify({ recent, remarks, answers, archived, gleaned: conversation.gleaned })
    if (conversation.speaker === 'parent') expect(kept, why).not.toMatch(marked.child)
    if (conversation.speaker === 'young_person') expect(kept, why).not.toMatch(marked.grown)
  }
}

/** So many floods before, by whom, and how long each text is after the one before it. */
const floods: readonly (readonly [string, readonly string[]])[] = [
  ['five new beginnings', Array.from({ length: 5 }, () => 'START AGAIN')], ['nine new beginnings', Array.from({ length: 9 }, () => 'START AGAIN')],
  ['thirty of hers', Array.from({ length: 30 }, (_, n) => `qzgrown so worried ${n}`)],
  ['to and fro', Array.from({ length: 14 }, (_, n) => (n % 2 ? hers : childs))], ['hello, and wrong numbers', Array.from({ length: 10 }, (_, n) => (n % 2 ? 'hello' : 'wrong number'))],
]
const turns: readonly (readonly [Hand, string])[] = [
  ['child', 'im under 18'], ['child', 'i ran away. qzchild im at jakes 12 elm road'], ['child', 'START AGAIN'], ['child', 'ME'], ['child', 'my mum kicked me out qzchild'], ['child', 'qzchild wot now'],
  ['grown', hers], ['grown', 'qzgrown she has a red coat'], ['grown', 'READY'], ['child', childs], ['child', 'qzchild im cold'], ['grown', hers], ['grown', 'qzgrown any news'],
]
describe.each(floods)('after %s', (_, flood) => {
  test.each([0, 1_000, 10_000, minute, 7 * minute])('%i ms between texts', async (pause) => {
    const stage = pureStage('portsmouth', evening)
    let count = 1
    const say = async (text: string) => { await stage.text('phone', text); count += 1; if (pause > 0) await stage.pass(pause) }
    await say(begins)
    for (const text of flood) await say(text)
    if (flood.includes('wrong number')) await say(begins)
    await stage.pass(20 * minute)
    if ((await stage.conversation('phone'))?.speaker !== 'parent') await say(hers)
    for (const [hand, text] of turns) {
      await say(text)
      const speaker = (await stage.conversation('phone'))?.speaker
      expect(speaker, text).toBe(hand === 'child' ? 'young_person' : 'parent')
    }
    await apart(stage, count, flood.join().slice(0, 60))
    await stage.close()
  })
})
