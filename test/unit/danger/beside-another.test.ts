/** Another subject in the message ("escape room", "first aid course") no longer hides danger that stands beside it; by itself it stays that subject. */
import { expect, test } from 'vitest'
import { assess } from '../../../src/core/danger.ts'

const inDanger = [
  'hes locked me in the cellar and says its just like an escape room',
  'we were playing hide and seek and now hes locked me in and wont let me out',
  'he says im playing the kidnapper but hes really tied my hands and i cant get out',
  'he snatched her from the escape room, a man, i dont know him',
  'she had a nosebleed and now shes collapsed and not breathing',
  'did a first aid course once, shes not breathing properly what do i do',
  'she had a fit as a baby and now shes fitting again on the floor',
  'cant feel my fingers ive been outside since after the match and nobody came for me',
  'im freezing in the park, mums gonna kick off if i go home',
  'halloween and theres real blood on her from the knife she fell on',
  'weve found him hes 5 and hes blue',
]
test.each(inDanger)('%s', (text) => {
  expect(assess(text, 'young_person', []).level).toBe('emergency')
  expect(assess(text, 'parent', []).level).toBe('emergency')
})

const ofAnother = [
  'nosebleed in maths blood all over my book',
  'our drama piece is about a girl who gets kidnapped and im the kidnapper, has anyone got a balaclava i can borrow',
  'halloween costume is gonna be zombie bride with fake blood everywhere',
  'we do first aid at cadets and i was the unconscious one, had to lie on the floor for an hour',
  'he had a fit as a baby but nothing since',
  'the escape room was mint, you get handcuffed to a pipe and locked in and we got out in 48 mins',
  'cant feel my fingers after that match haha so cold',
]
test.each(ofAnother)('%s', (text) => {
  expect(assess(text, 'young_person', []).level).toBe('none')
})
