/** Who is afraid of somebody that reads along, which child goes to the water, and what is nobody's name. */
import { expect, test } from 'vitest'
import { isOwnFear, saysPhoneRead, withoutOwnFear } from '../../../src/core/afraid.ts'
import { callSaid } from '../../../src/core/call-said.ts'
import { folded } from '../../../src/core/folded.ts'
import { saysWanders } from '../../../src/core/wanders.ts'
import { saysCarer } from '../../../src/core/who.ts'

test.each(['im afraid of my husband he reads my phone', 'he will see these texts', 'my partner checks my messages', 'he goes through my phone', 'hell see this', 'my ex looks at my texts'])('a phone that is read: %s', (text) => {
  expect(saysPhoneRead(folded(text))).toBe(true)
})
test.each(['her phone is off', 'she reads her texts and doesnt answer', 'he took his phone', 'he has read my message on whatsapp', 'i checked his phone', 'shes seen my messages but wont reply', 'he reads my texts and ignores them'])('no phone that is read: %s', (text) => {
  expect(saysPhoneRead(folded(text))).toBe(false)
})

test('their own fear goes out of what is printed, and what they tell of the child stays', () => {
  expect(withoutOwnFear('im afraid of my husband he reads my phone. my daughter 14 is missing. she left at 4')).toBe('my daughter 14 is missing. she left at 4')
  expect(isOwnFear(folded('my husband is violent'))).toBe(true)
  expect(isOwnFear(folded('shes scared of her dad'))).toBe(false)
})

test.each(['my autistic son has got out, we live by the canal', 'he is non verbal and hes gone', 'my son 14 is missing he is autistic and loves water', 'she doesnt talk and has wandered off'])('to the water first: %s', (text) => {
  expect(saysWanders(text)).toBe(true)
})
test.each(['my son is autistic and missing', 'hes gone to the beach with his mates', 'my non verbal son is here', 'he took his water bottle and hes gone, hes got autism'])('not for that alone: %s', (text) => {
  expect(saysWanders(text)).toBe(false)
})

test.each(['Foster carer here. My placement J, 15, was due back at 10pm and not returned.', 'im a residential worker, one of our young people is missing', 'our yp is awol'])('a carer: %s', (text) => {
  expect(saysCarer(text)).toBe(true)
})
test.each(['im in foster care and my placement is horrible, im not going back', 'my foster carer kicked me out', 'i ran away from my placement'])('no carer, and perhaps a child: %s', (text) => {
  expect(saysCarer(text)).toBe(false)
})

test.each(['ive rung the police they said wait 24 hours', 'police wont take my report', 'i rang 101 and they said theres nothing they can do', 'police told me to wait 24 hours'])('refused: %s', (text) => {
  expect(callSaid(folded(text), false)).toBe('refused')
})
