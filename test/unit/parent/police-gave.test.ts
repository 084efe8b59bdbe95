/** What the police gave at the call, and what came to a parent's ears meanwhile: a reference is a number, news is news, and neither is lost. */
import { describe, expect, test } from 'vitest'
import { isNews, referenceBeside, referenceIn } from '../../../src/core/police-gave.ts'
import { reportOf, rowOfKey } from '../../../src/report/model.ts'
import { isAdults } from '../../../src/core/side.ts'
import { pureStage } from '../../../src/tools/stage/pure-stage.ts'
import { facts } from '../report/conversations.ts'

const references = [
  '4471', 'log 123 of today', 'CAD 4411', '44260123456', 'its 44/2219', 'they gave me 4411 of 22 nov', 'ref number is 0412 and she was lovely', 'P26112200412', 'he said its log 88 of the 22nd', 'incident 5520 i think', 'HPZZ',
]
const noReference = ['she didnt say', 'they didnt give me one', 'i forgot to ask', 'no she said shed text it', 'none', 'not yet', 'what reference', 'they will ring me back with it']
const news = [
  'He was seen at the chippy at 8', 'his mate says hes in gosport', 'shes just texted me', 'someone saw her near the ferry at 6', 'found his bike by the canal', 'her phone is back on', 'hes been on snapchat at 9.15', 'a neighbour has spotted him',
  'got a text from her', 'he rang his nan at 7', 'we found a note in her room', 'shes on the number 12 bus', 'my sister saw him in asda at half 6', 'been told shes with a lad called kyle',
  'theres been a sighting of her at the station', 'lads saw him by the arches', 'hes at his uncles', 'she isnt at her nans either', 'nobody has seen him', 'he just walked past the shop', 'the school rang, she wasnt in today', 'her location just came up in fareham',
]
const notNews = [
  ...references, ...noReference, 'PC Dave Smith', 'a lady called Karen', 'collar number 4412', 'he was called Mark', 'she was very nice, PC Jones', 'they said an hour', 'theyre coming at 9', 'in about 2 hours', 'he said someone will ring by 10', 'sergeant 221 from fratton',
  'they are sending someone round', 'she will ring me back at 8', 'two officers are on their way', 'the man on 101 said 30 mins',
  'John at the front desk at Fratton', 'she was ever so kind', 'sorry i didnt catch his name', 'they are going to check the cctv', 'shell call back after shift change', 'not sure think he said couple of hours', 'the lady who answered',
]

describe('a reference looks like one', () => {
  test.each(references)('%j is', (said) => expect(referenceIn(said)).toBe(said))
  test.each(noReference)('%j is not', (said) => expect(referenceIn(said)).toBe(null))
})
describe('news is not an answer about the call', () => {
  test.each(news)('%j is news', (said) => expect(isNews(said)).toBe(true))
  test.each(notNews)('%j is not', (said) => expect(isNews(said)).toBe(false))
})
describe('a reference beside the call', () => {
  test.each([
    ['rang them, ref 4471 of 22 nov', '4471 of 22 nov'], ['ive rung 101, log number is 123 of today', '123 of today'], ['Rung. CAD 4411', '4411'], ['done, they gave me incident no. 44/0021', '44/0021'],
    ['rang them. its ref HP-4471-22', 'HP-4471-22'], ['rung, reference 44 71 22', '44 71 22'], ['rang at 9 ref 200 of the 21st nov 2026 pc smith', '200 of the 21st nov 2026'],
  ])('%j gives %j', (said, reference) => expect(referenceBeside(said)).toBe(reference))
  test.each(['rang them at 9', 'rung 101', 'they said 24 hours', 'no reference yet rung at 8', 'last year the ref was 12', 'rung, my ref is WL-7KQ2M'])('%j gives none', (said) => expect(referenceBeside(said)).toBe(null))
})

const evening = Date.parse('2026-11-21T20:00:00Z')
const played = async (...texts: string[]) => {
  const stage = pureStage('portsmouth', evening)
  let last: string[] = []
  for (const text of texts) last = await stage.text('phone', text)
  const here = await stage.conversation('phone')
  if (!here || !isAdults(here)) throw new Error('no parent here')
  const report = reportOf(here, facts)
  return { last: last.join('\n'), here, box: (key: string) => rowOfKey(report, key)?.reading, news: report.remarks.filter(({ why }) => why === 'news').map(({ text }) => text) }
}
const rung = ['my daughter is missing', 'no', 'dont know', 'RUNG'] as const

test('news under the reference is kept as news, and the question is put again', async () => {
  const { last, box, news: kept } = await played(...rung, 'She was seen at the chippy at 8')
  expect(last).toMatch(/ring 101 with it now and give the reference[^]*What police reference/)
  expect(box('police_reference')).toBe(undefined)
  expect(kept).toEqual(['She was seen at the chippy at 8'])
  expect((await played(...rung, 'She was seen at the chippy at 8', '4411')).box('police_reference')).toBe('4411')
})
test('so is news under the officer; a name and a time stand in their boxes', async () => {
  const { box, news: kept } = await played(...rung, '4411', 'his mate says hes in gosport', 'PC Dave Smith', 'they said within the hour')
  expect([box('police_officer'), box('police_next'), kept]).toEqual(['PC Dave Smith', 'they said within the hour', ['his mate says hes in gosport']])
})
test('words that hold no reference leave its box empty, and stand beside it', async () => {
  const { box, last } = await played(...rung, 'she said shed text it to me')
  expect(box('police_reference')).toBe('Not known')
  expect(last).toContain('Who did you speak to?')
})
test.each([
  [['my daughter is missing', 'no', 'dont know', 'rang them, ref 4471 of 22 nov'], '4471 of 22 nov'],
  [['my daughter is missing', 'no', 'dont know', 'none', 'rung 101 ref 4471'], '4471'],
  [['my daughter is missing', 'rang 101 ref 4471'], '4471'],
  [['my daughter is missing, ive already rung 101 and got log 88 of today'], '88 of today'],
  [['my daughter is missing', 'yes', 'rung 999 incident 5512'], '5512'],
  [['my daughter is missing', 'no', 'dont know', 'READY', '1 they gave me cad 4411'], '4411'],
])('a reference said with the call is taken, and not asked for: %j', async (texts, reference) => {
  const { last, box, here } = await played(...texts)
  expect(here.milestones.rang).toBeDefined()
  expect(box('police_reference')).toBe(reference)
  expect(last).toContain(`I've kept their reference: ${reference}.`)
  expect(last).not.toContain('What police reference')
})
