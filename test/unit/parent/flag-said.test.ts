/** Under "Is any of these true?": a yes to one sign anywhere, a sign that is named, and what is only denied. */
import { describe, expect, test } from 'vitest'
import { flagSaid } from '../../../src/core/flag-said.ts'

const yes = [
  'No to the first, I think yes to the medicine one she has epilepsy', 'the fourth one', 'number 4', 'the medicine one', '4', 'its number 6', 'no but yes to number 5', 'all no except the medicine', 'not hurt. she hasnt got her insulin',
  'no to most of them but she needs her tablets', 'shes 9', 'hes only 8 and so small', 'not ill, might hurt himself though, he self harms', 'none of those but hes with an older man', 'he cant keep himself safe',
  'no, no, no, and yes to the last', 'the one about someone dangerous, a dangerous person', 'shes diabetic', 'he went without his inhaler', 'no. shes been taken', 'hes hurt',
]
const unsure = ["he's autistic", 'she has adhd', 'no but hes got learning difficulties', 'shes pregnant', 'the third one', 'no to them all but hes vulnerable', 'shes depressed', 'he has asthma']
const neither = [
  'no', 'no none of them', 'no hes not hurt', 'no he isnt ill or hurt', 'none, hes 15', 'nope shes fine', 'not hurt no medicine not taken', 'no he has his inhaler with him', 'no. I dont know where he is', "no I'll ring you",
  '3', 'number 3', 'what does taken mean', 'he has taken his bike', 'last seen at 5', 'my son is 14', 'no hes not autistic', 'hello',
]
describe('a sign of danger in an answer', () => {
  test.each(yes)('%j is yes', (said) => expect(flagSaid(said)).toBe('yes'))
  test.each(unsure)('%j is not sure', (said) => expect(flagSaid(said)).toBe('unsure'))
  test.each(neither)('%j says nothing of a sign', (said) => expect(flagSaid(said)).toBe(null))
})
