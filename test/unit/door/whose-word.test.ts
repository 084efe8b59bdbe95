/** What somebody else knows, from their first words: whoever has said it is not asked which it is. */
import { describe, expect, test } from 'vitest'
import { soundsLike } from '../../../src/core/who.ts'
import { wordOf } from '../../../src/core/whose-word.ts'
import { pureStage } from '../../../src/tools/stage/pure-stage.ts'

const here = [
  "hes a mate of my sons, hes 13, he's turned up at ours", 'my daughters friend is here and wont go home', 'my sons mate has been staying with us since friday', 'my daughter\'s best friend turned up at our door crying', 'there is a girl at my house who is not my child',
  'theres a boy on my sofa hes not mine', 'a friend of my daughters is here she wont ring her mum', 'my sons girlfriend is at ours and her mum doesnt know', 'not my child but shes in my kitchen', 'i have my neices friend here', 'my nephew has turned up here, hes run away from home', 'my grandson turned up at mine, his mum doesnt know', 'a boy has knocked on my door asking for food', 'ive got my sons friend with me he says hes run away',
]
const alone = [
  'theres a kid asleep in the bus shelter', 'a little girl is wandering about on her own outside tesco', 'found a lad by himself on the pavement', 'theres a boy on his own crying in the park', 'young lad sleeping in a doorway on high street', 'there is a child alone at the station', 'kid walking down the A3 on his own', 'lost child at the beach', 'found a little one crying by the swings', 'theres kids sleeping in the park', 'a teenage girl is asleep in our stairwell',
]
const missing = [
  'my neighbours son hasnt come home', 'my daughters best friend is missing', 'a boy from my class is missing', 'my friend has run away im 15', 'my sons mate has gone missing', 'the little girl next door hasnt come home', 'a kid i know is missing',
]
const unsaid = ['my friend', 'i know something about that girl', 'next doors kid', 'my mates daughter', 'i saw a boy being followed', 'ive seen that missing girl']

describe('who knows of a child who is not theirs', () => {
  test.each([...here, ...alone, ...missing])('%s: takes the short road', (text) => expect(soundsLike(text)).toBe('someone_else'))
  test.each(here)('%s: has them', (text) => expect(wordOf(text)).toBe('child_here'))
  test.each(alone)('%s: has found them alone', (text) => expect(wordOf(text)).toBe('found'))
  test.each(missing)('%s: knows that they are missing', (text) => expect(wordOf(text)).toBe('friend_missing'))
  test.each(unsaid)('%s: is asked which', (text) => expect(wordOf(text)).toBe(null))
})
test.each([
  'my son is at his mates and wont come home', 'my daughters friend rang, shes not come home with her', 'my son has gone off with his mate', 'my sons mate says hes run away', 'my daughter and her friend are missing', 'my son is asleep in the bus shelter he wont come home',
  'my daughters boyfriend has taken her', 'a man has my son', 'my grandson is missing', 'my son and his friend are asleep in the bus shelter', 'my daughters friend has turned up but my daughter hasnt come home', 'my grandson hasnt come home his mum doesnt know',
])('one\'s own child stays one\'s own: %s', (text) => expect(soundsLike(text)).toBe('parent'))
test.each(['me and my friend are asleep in the bus shelter', 'im a kid asleep in a bus shelter', 'im alone in the park', 'im a girl on my own', 'im at my mates house, his mum doesnt know', 'im staying at my boyfriends'])('nor is a child taken for somebody who saw one: %s', (text) => {
  expect(soundsLike(text)).not.toBe('someone_else')
  expect(wordOf(text)).toBe(null)
})

const evening = Date.parse('2026-11-21T20:00:00Z')
test.each([...here.slice(0, 3).map((text) => [text, /Tell their parents, the police on 101 and children's services/] as const), ...alone.slice(0, 3).map((text) => [text, /Ring 999 if they're[^]*else 101[^]*hildren's services/] as const)])('the road is in the first answer: %s', async (text, road) => {
  const stage = pureStage('portsmouth', evening)
  const said = (await stage.text('phone', text)).join('\n')
  expect(said).toMatch(road)
  expect(said).not.toContain('Which is it?')
  // Read wrongly, it is put right with one word.
  expect((await stage.text('phone', 'BACK')).join('\n')).toContain('Which is it?')
  expect((await stage.text('phone', '2')).join('\n')).toContain('Tell the adults they live with, now')
})
