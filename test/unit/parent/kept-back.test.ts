/** A child whom the other parent, or kin, has kept: nobody is sent to look under the beds, and how young they are is said with who has them. */
import { describe, expect, test } from 'vitest'
import { folded } from '../../../src/core/folded.ts'
import { inOtherHands } from '../../../src/core/doubts.ts'
import { keptBack } from '../../../src/core/kept-back.ts'
import { soundsLike } from '../../../src/core/who.ts'
import { pureStage } from '../../../src/tools/stage/pure-stage.ts'

const kept = [
  'my ex wont give my 4 year old back', 'his dad has kept him, hes 5, he was due back at 6', 'my daughters dad wont bring her back shes 8', 'my ex has our 3 year old and wont give her back', 'my ex was meant to bring my 12 year old back at 5 and he hasnt',
  'her mum is refusing to return her', 'my husband has taken the kids and wont bring them home', 'his nan wont let me have him back', 'her dad didnt bring her back from contact', 'the kids were supposed to be dropped back by their dad at 6 and they havent been', 'my ex partner is keeping my son',
]
const not = [
  'my son wont come back', 'she wont come home from her dads', 'he wont give me his phone', 'his dad has got him', 'shes at her mums', 'his dad is bringing him back at 6', 'my ex gave him back', 'her dad brought her back', 'my mum wont let me go home', 'my dad wont give me my phone back', 'my stepdad kept me in',
  'his dad has kept his bike', 'her dad hasnt seen her',
]
describe('kept back', () => {
  test.each(kept)('%s', (said) => { expect(keptBack(folded(said))).toBe(true); expect(inOtherHands(folded(said))).toBe(true) })
  test.each(not)('is not: %s', (said) => expect(keptBack(folded(said))).toBe(false))
  test.each(kept)('opens the parent\'s road: %s', (said) => expect(soundsLike(said)).toBe('parent'))
})

const evening = Date.parse('2026-11-21T20:00:00Z')
const played = async (...texts: string[]) => {
  const stage = pureStage('portsmouth', evening)
  const said: string[] = []
  for (const text of texts) said.push((await stage.text('phone', text)).join('\n'))
  return { said, alerts: await stage.alerts() }
}

test.each(['my ex wont give my 4 year old back', 'her dad has kept her shes 5', 'my ex has my 3 year old and wont give him back'])('a small child who is kept is not looked for under the beds: %s', async (first) => {
  const { said, alerts } = await played(first, 'no', 'Kai Reed', 'REPORT', 'none')
  const all = said.join('\n')
  expect(said[0]).toMatch(/Ring 999 now if your child is 10 or under/)
  expect(said[0]).toMatch(/ring 101 now: say who has them, where, and what was agreed/)
  expect(alerts).toContain('concern taken')
  expect(all).not.toMatch(/hides or sleeps|Shed, garage|Do you know where they are/)
  // They have said that it is not agreed.
  expect(all).not.toContain('Is that agreed')
  expect((await played(first, 'no', 'WORDS')).said.at(-1)).toContain('say: I am ringing about a child kept from home. I know who has them.')
})
test('a court that has said no is danger, as under the question', async () => expect((await played('my ex has my 6 year old and wont give him back, theres a court order')).alerts).toContain('emergency taken'))
test('nine is ten or under, whoever she is with; and nobody looks where she may sleep', async () => {
  const { said, alerts } = await played('my daughter is missing', 'she is 9 and with her dad', 'GO ON')
  expect(alerts).toContain('emergency young_child')
  expect(said[1]).toMatch(/ring 999 now[^]*101/i)
  expect(said[1]).not.toMatch(/hides or sleeps/)
  expect((await played('my daughter is missing', 'she is 9 and with her dad', 'GO ON')).said.at(-1)).toContain('Is that agreed, and are they safe there?')
})
test('a small child of whom nobody knows is looked for where they sleep, as ever', async () => expect((await played('my daughter is missing', 'she is 9')).said[1]).toMatch(/hides or sleeps/))

describe('their own home is no custody', () => {
  const grandmother = 'my grandson lives with me since his mother passed away. he is 12. he was to be home for his tea and has not arrived'
  const own = [
    grandmother, 'my grandson lives with us, his mum died last year. he was meant to be home at 6 and isnt', 'he lives with his dad and me. he should have been home by 5 and he hasnt come', 'she lives with me not her mum. she was supposed to be back at 4 and she is not',
    'he was meant to be back at 6 and hasnt come. his dad is out looking', 'her mum and dad are worried sick, she was due home at 4 and is not back',
  ]
  const due = ['the kids were supposed to be dropped back by their dad at 6 and they havent been', 'he lives with me and was meant to be back from his dads at 6 and is not', 'shes with her mum, she was meant to be brought home at 5 and hasnt been', 'my ex has him and he was meant to be back at 6, still waiting']
  test.each(own)('is not kept: %s', (said) => expect(keptBack(folded(said))).toBe(false))
  test.each(due)('is kept: %s', (said) => expect(keptBack(folded(said))).toBe(true))
  test('she is not told to say who has him, and rings about a missing child', async () => {
    const { said, alerts } = await played(grandmother, 'no', 'I am afraid I do not know where he is', 'READY')
    expect(said.join('\n')).not.toMatch(/who has them|kept from home/)
    expect(said.at(-1)).toContain('I am ringing to report a child missing.')
    expect(alerts).not.toContain('concern taken')
  })
})

describe('whoever does not know where they are is told to say nothing else', () => {
  const noIdea = ['I am afraid I do not know where he is', 'i dont know where he is', 'no idea where she is', 'i havent a clue where he is', 'we dont know where they are now', 'nobody knows where he is', 'i dont kno were he is', 'i have no clue where hes gone', 'i don\u2019t know where he could be', 'i cant find him anywhere']
  test.each(noIdea)('at any question: %s', async (words) => {
    expect((await played('my ex wont give my 12 year old back', 'no', 'READY')).said.at(-1)).toContain('a child kept from home')
    expect((await played('my ex wont give my 12 year old back', 'no', words, 'READY')).said.at(-1)).toContain('I am ringing to report a child missing.')
    expect((await played('my ex wont give my 12 year old back', 'no', 'READY', words, 'WORDS')).said.at(-1)).toContain('I am ringing to report a child missing.')
  })
  test('at once', () => expect(keptBack(folded('hes with his dad, he was meant to be back at 6 and isnt, i dont know where he is'))).toBe(false))
  test.each(['i dont know where he lives', 'i know where he is'])('is not: %s', async (words) =>
    expect((await played('my ex wont give my 12 year old back', 'no', words, 'READY')).said.at(-1)).toContain('a child kept from home'))
})
