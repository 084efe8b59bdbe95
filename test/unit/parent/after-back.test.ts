/** After "they're back": not back after all, a child who is silent, and a parent who has told the police or says thank you. */
import { describe, expect, test } from 'vitest'
import { saysBackHarmed } from '../../../src/core/came-back.ts'
import { folded } from '../../../src/core/folded.ts'
import { pureStage } from '../../../src/tools/stage/pure-stage.ts'

const evening = Date.parse('2026-11-21T20:00:00Z')
const rung = ['my daughter hasnt come home shes 14', 'no', 'RUNG', 'none', 'skip', 'skip', 'yes', 'BACK HOME']
const after = async (...texts: string[]) => {
  const stage = pureStage('portsmouth', evening)
  const said: string[] = []
  for (const text of [...rung, ...texts]) said.push((await stage.text('phone', text)).join('\n'))
  return { last: said.at(-1) ?? '', since: said.slice(rung.length), alerts: await stage.alerts(), place: await stage.place('phone') }
}
const stillOnIt = /they.re back\. It|Are they hurt|So glad/

describe('not back after all', () => {
  test.each([
    'no shes not shes with a lad called jay', 'no she\'s not she is at some flat in southsea', 'no shes not, shes with a man', 'no hes not hes in fratton park', 'shes not she is with her mate', 'no shes not shes at her mates house', 'no shes not shes with jay she told me', 'she isnt shes at a party', 'no theyre not they are at the beach',
  ])('%s', async (words) => {
    const { last } = await after(words)
    expect(last).not.toMatch(stillOnIt)
    expect(last).toMatch(/101|999/)
  })
  test.each(['no shes not', 'no shes not hurt', 'no shes not hurt shes with me', 'no hes not hes fine', 'no shes not hurt shes in bed', 'no shes not shes asleep', 'no shes not shes in shock', 'no hes not hes in a mood', 'no hes not hes on his phone', 'no shes not shes in her room', 'no hes not hes with his nan and me here'])('an answer, that they are not hurt: %s', async (words) =>
    expect((await after(words)).last).toContain('so the police know they\'re back'))
})

describe('silence is no sign of harm', () => {
  test.each(['she wont talk to me', 'shes not talking', 'he isnt speaking to me', 'she wont speak', 'hes hardly talking to us', 'she wont say a word', 'he is giving me the silent treatment'])('%s', async (words) => {
    for (const { last, alerts } of [await after('no', words), await after(words)]) {
      expect(last).toMatch(/give (?:her|him|them) time|no rush/i)
      expect(last).not.toMatch(/wash|paper bag|didn't follow/)
      expect(alerts).not.toContain('concern back_harm')
    }
  })
  test('with a bruise it is', () => expect(saysBackHarmed(folded('shes just come home wont talk and she has bruises on her arms'))).toBe(true))
  test('nobody may touch her: it is', () => expect(saysBackHarmed(folded('she came home and wont let me touch her'))).toBe(true))
})

describe('told, and thanked', () => {
  test.each(['told them', 'ive told them', 'i rang them', 'ive told the police', 'rang 101 and told them', 'yes i rang 101'])('the police know, said before it is asked: %s', async (words) => {
    const { since } = await after(words, 'no')
    expect(since[0]).not.toMatch(/didn't follow/)
    expect(since[0]).toContain('Are they hurt')
    expect(since[1]).not.toContain('so the police know')
  })
  test.each(['thank you so much', 'thanks', 'ty', 'thank you x', 'thank u so much for everything', 'cheers', 'omg thank you thank you'])('thanks are no answer: %s', async (words) => {
    const { since, place } = await after(words, 'no', words, 'told', words)
    expect(since.join('\n')).not.toMatch(/didn't follow/)
    expect(since[0]).toContain('Are they hurt')
    expect(since[2]).toContain('so the police know')
    expect(place).toBe('parent asking_back_harm')
  })
  test('after the end nobody who says thank you is asked whether a child is missing', async () => {
    for (const words of ['thank you so much', 'told them']) expect((await after('no', 'told', 'no', 'dont know', words)).last).not.toMatch(/Is a child missing|If a child is missing/)
  })
})
