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

const longTellings = [
  'My lad plays prop and came home with a fat lip, the physio has checked him over and he is fine, he is eating his second dinner. I only say it since his teacher saw the blood on his shirt this morning and asked, and I would rather you heard it from me than from her.',
  'we went laser quest for my bday n i was sniping from the top n got kieron in the back about nine times, he was raging, then we had pizza and my mum made a cake shaped like a gun n everyone sang, best day, got home at 9 n still buzzing',
]
test.each(longTellings)('a long telling is neither danger nor a return: %s', (text) => {
  expect(assess(text, 'parent', []).level).toBe('none')
  expect(assess(text, 'young_person', []).level).toBe('none')
})

test('length hides nothing: the same danger before and after a long telling is heard', () => {
  const [telling = ''] = longTellings
  for (const danger of ['i want to die', 'i took all the tablets in the cupboard ten minutes ago', 'hes got a knife to my throat']) {
    expect(assess(`${telling} ${danger}`, 'young_person', []).level).toBe('emergency')
    expect(assess(`${danger}. ${telling}`, 'young_person', []).level).toBe('emergency')
  }
})
