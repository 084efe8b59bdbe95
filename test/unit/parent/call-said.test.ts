/** A call to the police told of inside a sentence: made, refused, or not answered; and what is none of these. */
import { describe, expect, test } from 'vitest'
import { callSaid } from '../../../src/core/call-said.ts'
import { folded } from '../../../src/core/folded.ts'

const rung = [
  'ok i rang they sed ring back 101 wats nxt', 'ive rung the police they sed theyll ring back', 'i rang 101 and they are sending someone', 'we phoned the police an hour ago and gave them everything', 'his dad has just called 999 hes on with them',
  'spoke to the police already they have his photo', 'yeah ive reported him to the police this morning', 'i rang, they gave me a log number', 'ive called 101 they said wait for an officer to come', 'i rang the police they told me to wait at home',
  'i havent slept but ive rung the police',
]
const refused = [
  'i rang 101 they told me to wait 24 hours', 'the police said its nothing to do with them', 'called the police and they wouldnt take a report', 'i rang and 101 said ring back tomorrow', 'police told me hes not missing yet hes just late',
  'i phoned the police they reckon hell turn up', 'I\'ve rung 101 they kept me on hold for ages and then said ring back after 24 hours', 'i rang 101 was on hold for an hour then they said its too early', 'rung the police on hold ages then told to ring back tomorrow',
  'i rang 101 no answer at first then they told me to wait 24 hours', 'ive called 101 on hold ages and the woman said come back in the morning', 'i phoned 101 got cut off then rang again and they wouldnt take a report', 'they sed wait 24 hours', 'we got fobbed off', 'i rang 101 they said its too early', 'the police wont help',
]
const unanswered = ['i rang 101 but no answer', 'ive called the police but cant get through', 'rang 101 i have rung 101 and nobody picks up', 'i phoned 101 been on hold for ages', 'i rang the police and got cut off', 'i rang 101 the recording said they are busy and i got cut off', 'ive rung 101 on hold for 24 minutes and then cut off']
const none = [
  'i havent rung the police', 'should i have rung the police', 'ive rung all his mates', 'i rang her phone and they said shes not there', 'we rang the police last time he did this', 'what happens after ive called 101', 'if i rang the police hed go mad',
  'they said hes nothing to do with them', 'she said wait for me', 'i wish i had rung the police', 'the police called round', 'i rang and they said hes not been at school', 'rang them they said she left at 4', 'my ex called the police on me', 'i will ring 101',
]
describe('a call told of in a sentence', () => {
  test.each(rung)('%j is rung', (said) => expect(callSaid(folded(said), false)).toBe('rung'))
  test.each(refused)('%j is refused', (said) => expect(callSaid(folded(said), false)).toBe('refused'))
  test.each(unanswered)('%j was not answered', (said) => expect(callSaid(folded(said), false)).toBe('no_answer'))
  test.each(none)('%j is none of these', (said) => expect(callSaid(folded(said), false)).toBe(null))
  test.each(['they said its nothing to do with them', 'they said hell be back', 'they wouldnt take a report', 'he told me to wait until tomorrow', 'they said shes not missing'])('%j, asked of the call, is refused', (said) => expect(callSaid(folded(said), true)).toBe('refused'))
})
