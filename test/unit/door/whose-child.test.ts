/** Whose child it is, and who has it: words that look like a parent's or like a return, and are neither. */
import { expect, test } from 'vitest'
import { inOtherHands } from '../../../src/core/doubts.ts'
import { folded } from '../../../src/core/folded.ts'
import { saysOthersChild, soundsLike } from '../../../src/core/who.ts'

test.each([
  'my neighbours child is missing', "my neighbour's son hasn't come home", 'next doors lad is missing', 'my mates daughter is missing', 'my friends son has gone missing', 'my sisters boy hasnt come home',
  'a boy from my class is missing', 'a child in my street is missing', 'the little girl next door hasnt come home', 'our next door neighbours lass hasnt come in', 'my brothers 12 year old son is missing', 'a kid i know is missing',
])('somebody else\'s child takes the short road: %s', (text) => {
  expect(soundsLike(text)).toBe('someone_else')
  expect(saysOthersChild(text)).toBe(true)
})

test.each([
  'my son is missing', 'my daughters phone is off and she isnt home', 'my partners son is missing', 'our lad is at his mates and hes not back', 'my neighbour says my son was at the park', 'my daughter was with my sisters boy and she hasnt come home',
  'my step daughter is missing', 'my grandson hasnt come home',
])('one\'s own does not: %s', (text) => {
  expect(soundsLike(text)).toBe('parent')
  expect(saysOthersChild(text)).toBe(false)
})

test.each([
  'his dad has got him', 'her dad has got her', 'his dads got him', 'hes with his dad', 'shes at her dads', 'hes at his mums house', 'his dad took him', 'his dad picked him up from school', 'my ex has got him', 'my ex has my son', 'i think his dad has got him',
  'found him hes with his dad', 'his nan has got him', 'her birth mum has taken her', 'hes been at his dads all along', 'dad has got her',
])('in other hands: %s', (text) => expect(inOtherHands(folded(text))).toBe(true))

test.each([
  'hes home with his dad', 'his dad has got him home', 'his dad brought him back', 'hes not with his dad', 'his dad hasnt got him', 'ive rung his dad', 'his dad has gone to look', 'shes at her friends', 'his dad has got his phone', 'we found him', 'his dad is looking for him',
  'hes back at home', 'he argued with his dad', 'his dad is at work', 'shes out with her mates',
])('not in other hands: %s', (text) => expect(inOtherHands(folded(text))).toBe(false))

test.each([
  'my friend has run away im 15', 'im 15 my mate has run away', 'my best friend is missing im 14 and scared', 'my brother has run away im 12', 'my bestie ran away last night im 13', 'my friend has run away from home and my mum says to text', 'im 16 my girlfriend has gone missing from care', 'my cousin ran off im only 11',
])('a child who knows of another is not the one who is away: %s', (text) => expect(soundsLike(text)).toBe('someone_else'))
test.each([
  'me and my friend have run away im 15', 'ive run away with my friend', 'my friend has run away and i ran away too', 'im 15 and im hiding at my friends', 'my brother kicked me out', 'my mum kicked me out im at my mates', 'my friend has run away with me im 15', 'im 15 my friend says i should text you',
])('who went themself is: %s', (text) => expect(soundsLike(text)).toBe('young_person'))
