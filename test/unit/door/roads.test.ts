/** What holds a parent back is heard when it is theirs, and the child's own story is not mistaken for it. */
import { expect, test } from 'vitest'
import { folded } from '../../../src/core/folded.ts'
import { roadFor } from '../../../src/core/roads.ts'

const held: [string, string][] = [
  ['am i wasting police time', 'road_doubt'], ['is this a waste of time', 'road_doubt'], ['i dont want to waste there time', 'road_doubt'], ['am i overreacting', 'road_doubt'], ['i feel stupid', 'road_doubt'], ['I feel so silly', 'road_doubt'], ['dont want to bother the police', 'road_doubt'], ['am i being daft', 'road_doubt'],
  ['im scared of my husband', 'road_afraid_home'], ['scared of him', 'road_afraid_home'], ['im scared of what hell do', 'road_afraid_home'], ["I'm terrified of what he'll do if I ring", 'road_afraid_home'], ['im so afraid of my ex', 'road_afraid_home'], ['he will hit me if i ring', 'road_afraid_home'], ['my husband wont let me ring', 'road_afraid_home'],
  ['he says dont ring the police', 'road_afraid_home'], ['frightened of her dad', 'road_afraid_home'], ['i cant ring while hes here', 'road_afraid_home'], ['my partner will kick off on me if i call', 'road_afraid_home'],
  ['will social services take him', 'road_services'], ['will they take my kids', 'road_services'], ['scared of social services', 'road_services'], ['i dont want social services involved', 'road_services'], ['they will take him into care', 'road_services'], ['will they take him off me', 'road_services'], ['scare immigration', 'road_services'], ['we are scared of immigration', 'road_services'],
  ['will they deport us', 'road_services'], ['i dont want to be deported', 'road_services'], ['we have no papers', 'road_services'], ['no papers', 'road_services'], ['my visa has run out', 'road_services'], ['im an asylum seeker', 'road_services'], ['will i lose my kids', 'road_services'], ['do they tell the home office', 'road_services'], ['worried about social workers', 'road_services'], ['police ask for my papers', 'road_services'],
  ['will they put him into care', 'road_services'], ['im scared theyll take my other kids', 'road_services'],
  ['no credit', 'road_no_credit'], ['cant ring no credit', 'road_no_credit'], ['ive got no credit on my phone', 'road_no_credit'], ['ive no signal', 'road_no_credit'], ['i have no signal here', 'road_no_credit'], ['no signal', 'road_no_credit'], ['my credit has run out', 'road_no_credit'], ['out of credit', 'road_no_credit'], ['i would but no credit', 'road_no_credit'], ['ive got no credit left', 'road_no_credit'],
  ['im on the phone to them now', 'road_on_the_phone'], ['on the phone to 101 now', 'road_on_the_phone'], ['my husband is on the phone to the police', 'road_on_the_phone'], ['talking to them now', 'road_on_the_phone'], ['the police are here now talking to my sister', 'road_on_the_phone'], ['police are on their way to us', 'road_on_the_phone'], ['ringing them now', 'road_on_the_phone'],
  ['im deaf', 'road_deaf'], ['my english is not good', 'road_language'], ['need an interpreter', 'road_language'],
]
test.each(held)('%j takes %s', (said, road) => expect(roadFor(folded(said))).toBe(road))

const free = [
  'he feels stupid at school', 'she said it was a waste', 'he wasted his money', 'his dad is overreacting', 'last time he went to town', 'i feel sick',
  'she is scared of him', 'hes scared of his stepdad', 'she said shes scared of her dad', 'im scared of him freezing out there', 'im scared', 'im really worried about him', 'im worried about my daughter', 'scared of him getting hurt', 'im scared of what hell do to himself', 'scared hes hurt', 'her dad is angry',
  'her social worker is Jane Smith', 'she has a social worker', 'he is in care', 'in foster care', 'shes on a child protection plan', 'social worker knows', 'he took his papers with him', 'school papers were on the desk', 'she took her passport', 'his paper round is at 6', 'she was taken into hospital', 'i took him to school', 'i take her to dance on fridays', 'take the bus from town',
  'he has no credit on his phone', 'her phone is out of credit', 'he had no signal when he texted', 'her phone has no signal', 'his credit card', 'he has no credit', 'shes got no credit left', 'she was on the phone to her boyfriend', 'hes always on the phone to someone', 'i was on the phone to his school', 'his english teacher saw him', 'my english teacher friend', 'theyre on their way', 'they are coming', 'on their way home', 'on her way', 'coming home', 'the police came last week', 'we lost the dog', 'he will do anything for his mates', 'i spoke to them yesterday', 'no', 'dont know', '14', 'about 4',
]
test.each(free)('%j takes none', (said) => expect(roadFor(folded(said))).toBeNull())
test('the tables are long enough', () => expect(Math.min(held.length, free.length)).toBeGreaterThanOrEqual(30))

test('who "they" are is known from the question on the screen', () => {
  expect(roadFor(folded('theyre on their way'), 'rung')).toBe('road_on_the_phone')
  expect(roadFor(folded('they are coming'), 'child_age')).toBe('road_on_the_phone')
  expect(roadFor(folded('theyre on their way'), 'home_plan')).toBeNull()
  expect(roadFor(folded('they are coming'), 'back_yet')).toBeNull()
})
