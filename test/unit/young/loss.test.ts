/** A loss is heard as one, by friend or kin, and neither a figure of speech nor a child who is away is taken for it. */
import { expect, test } from 'vitest'
import { folded } from '../../../src/core/folded.ts'
import { saysLoss } from '../../../src/core/loss.ts'

test.each([
  'my brother died', 'my best friend died yesterday', 'my mum passed away', 'my mate\'s dead', 'my nan has just died', 'my dad was killed in a crash', 'my mate got stabbed last night and died',
  'my little sister died last week', 'i found out my friend died', 'me mam died',
])('somebody has died: %s', (text) => expect(saysLoss(folded(text))).toBe('died'))

test.each(['my mate killed himself last night', 'my best friend took her own life', 'my brother hung himself', 'my cousin committed suicide', 'my boyfriend killed himself and its my fault'])('by their own hand: %s', (text) => {
  expect(saysLoss(folded(text))).toBe('own_hand')
})

test.each([
  'my friend died laughing', 'my mates dead funny', 'my phone died', 'my dog died', 'my dad died when i was 5', 'my nan died 3 years ago', 'i think my mate died', 'what if my mum dies', 'my mate nearly died', 'is my mate dead?',
  'my brother died and now my sister has run away', 'my mate wants to kill himself', 'my mates phone died', 'my mate is dead set on going', 'my friend died on me in fortnite', 'my mate killed himself and i want to be with him',
])('no loss of theirs, or more than that: %s', (text) => expect(saysLoss(folded(text))).toBe(null))
