/** A death is heard as one, and nothing else is: joy over a body would cost a family more than we can mend, and so would grief over a flat battery. */
import { expect, test } from 'vitest'
import { saysDeath } from '../../../src/core/death.ts'
import { saysBackFirst, saysBackHarmed } from '../../../src/core/came-back.ts'
import { isReturn } from '../../../src/core/doubts.ts'
import { folded } from '../../../src/core/folded.ts'

test.each([
  'they found her body', 'they found him dead', 'they found his body', 'hes dead', "he's dead", "she's been found dead", 'my son died last night', 'police have found a body',
  'my daughter is dead', 'they pulled her body out of the river', 'she passed away this morning', 'the police said hes dead', 'he drowned', 'my boy was killed', 'she took her own life',
  'his body has been found', 'found dead in the park', 'i cant believe it hes dead', 'his dad found his body', 'they told me shes dead', 'our little girl died', 'my boy was killed the other night', 'she passed away her heart gave out', 'she passed on in the night',
  'they found my sons body', 'they have found our daughters body', 'they found my little girls body', 'police found chloes body', 'my lads body has been found',
])('a death: %s', (text) => {
  expect(saysDeath(folded(text))).toBe(true)
})

test.each([
  'my friend died', 'hes dead to me', 'im dead', 'her phone is dead', 'phone is dead', 'shes dead tired', 'shes dead late', "he'll be dead meat", 'his nan died last month', 'what if hes dead',
  'i think hes dead', 'is he dead', 'im scared shes dead', 'hes dead set on it', 'the dog died', 'a man died in the park', 'he wants to be dead', 'she tried to kill herself', 'they found a body but its not him',
  'my son died 3 years ago', 'hes not dead', 'i thought she was dead', 'no body found', 'dead or alive i dont know', 'he could be dead', 'she said she wished she was dead', 'his dad was killed',
  'he passed on the message', 'we found him dead drunk', 'he was found dead asleep in the shed', 'he died his hair blue', 'shes died her hair red', 'they found someones body', 'he says hes found his body double', 'they found a mans body', 'we found her body spray is gone',
])('no death: %s', (text) => {
  expect(saysDeath(folded(text))).toBe(false)
})

test.each(['they found her body', 'found a body', 'they think they found his body', 'we found him dead'])('never a return: %s', (text) => {
  expect(isReturn(folded(text), null)).toBe(false)
})

test.each(['my girl is 12 and came home in a mans coat with bruises shes not talking', 'she came home covered in bruises', 'hes back home with a black eye', 'my daughter came home and her top is torn'])('back, with signs of harm: %s', (text) => {
  expect(saysBackHarmed(folded(text))).toBe(true)
})

test.each(['my daughter hasnt come home she had bruises yesterday', 'she came home with no bruises', 'if she comes home with bruises', 'she came home with bruises and then left', 'he has bruises and hes missing'])('not back with signs of harm: %s', (text) => {
  expect(saysBackHarmed(folded(text))).toBe(false)
})

test.each(['my son hasnt come home', 'my son came home at 4 then went out and is missing', 'when he came home he was upset, now hes gone', 'my daughter should have come home by now', 'has she come home', 'hes back'])('no return in a first text: %s', (text) => {
  expect(saysBackFirst(folded(text), false)).toBe(false)
})
