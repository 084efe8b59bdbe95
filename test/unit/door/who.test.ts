/** Which door the first words open. No child lands in the parent's flow; a parent is not asked who they are. */
import { expect, test } from 'vitest'
import { soundsLike } from '../../../src/core/who.ts'
import { doorOf } from '../../../src/decide/leads-on.ts'

const parents = [
  'LAC YP AWOL from placement since 2130 curfew, s20, previous MFH x4', 'young person not returned to placement', 'resident is MFH since 10pm', 'looked after child absconded',
  "my daughter hasn't come home", 'my lads not come in', "my lad's not come in and I found a note", 'my 14 year old has gone', 'our eldest daughter is missing', 'daughter missing',
  'son hasnt been home since 4', 'am i overreacting, shes only an hour late', 'a foster child in our care has not returned', 'hes not home and his phone is off', 'i need to report a missing child',
  'wor lass hasnt come hyem', 'My son Will, 13, did not come home from school', 'cant find him anywhere, he is 9', 'hello my teenage daughter stormed out', 'MY SON HAS GONE MISSING', 'worried about my boy',
  'she went out at 3 and never came home', 'my autistic son has run off', 'my grandson has not come back from the park',
  'my dauhgter', 'my duaghter is mising', 'my grandaughter', 'my daugter has gone', 'my dughter hasnt come back', 'our stepdaugher is missing', 'my chlid is missing', 'my youngets has run off', 'wheres my kid', 'wheres my fucking kid', "where's my bloody son", 'help me find my beautiful daughter',
]
const young = [
  "i've run away from home", 'im 15 and i dont want to go home', 'my mum kicked me out', 'i ran away last night', 'im at my mates and cant go home', 'my dad hit me', 'im under 18', 'i left home and ive nowhere to go',
  'im 14', 'dont tell my mum', 'my stepdad wont let me back in', 'me mam threw me out', 'am 13 and scared to go home',
  'can i come home', 'mum its me', "mum it's me", 'i want to come home', 'can my mum see this', 'its me mum', 'i wanna go home but im scared', "dad I'm sorry", 'please let me come home', 'can i go home or will i be in trouble',
]
const others = ["my friend hasn't come home and im worried", 'there is a girl at my house who is not my child', 'i saw a boy being followed', 'my daughters friend is here and wont go home, shes not mine', 'theres a kid asleep in next doors shed', 'my dauhgters friend is here and wont go home, shes not mine']
const unclear = ['im awol from placement', 'i am missing from my placement', 'hello', 'hi', '?', 'is anyone there', 'asdf', 'help please', '', '😢', 'MENU', 'my laughter', 'my chill', 'will my parcel come', 'home']

test.each(parents)('a parent: %s', (text) => expect(soundsLike(text)).toBe('parent'))
test.each(young)('a young person: %s', (text) => expect(soundsLike(text)).toBe('young_person'))
test.each(others)('someone else: %s', (text) => expect(soundsLike(text)).toBe('someone_else'))
test.each(unclear)('not clear, so the neutral door: %s', (text) => expect(soundsLike(text)).toBe('front_door'))
test('where signs of both stand together, we ask', () => {
  expect(soundsLike('my mum and my daughter are both missing')).toBe('front_door')
})

test.each(['my sons missing hes 12 and my mum is shaking', 'my daughter hasnt come home and my mum is in bits', 'our son is missing, my dad is out looking'])('whose son it is decides, whoever else is named: %s', (text) => expect(doorOf(text)).toBe('parent'))
test.each(['ive run away and my son is missing', 'im 15 and my daughter is missing with her dad', 'my mums daughter is missing'])('where they may be young themself the door asks: %s', (text) => expect(doorOf(text)).not.toBe('parent'))
