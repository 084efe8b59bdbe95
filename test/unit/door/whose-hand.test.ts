/** Whose hand holds this phone: a child on a parent's, a grown-up on a child's; and all that only sounds like it (law 4). */
import { expect, test } from 'vitest'
import { childWrites } from '../../../src/core/doubts.ts'
import { folded } from '../../../src/core/folded.ts'
import { grownUpHolds, isTheirOwn } from '../../../src/core/whose-hand.ts'
import { takeTurn } from '../../../src/turn.ts'
import { areaCode, inboundId } from '../../../src/vocabulary.ts'
import { pureStage } from '../../../src/tools/stage/pure-stage.ts'

const evening = Date.parse('2026-11-21T21:00:00Z')
const said = (bodies: readonly string[]) => bodies.join('|')

/** Under a parent's conversation, with her answers in it. */
const onHers = async (...texts: readonly string[]) => {
  const stage = pureStage('portsmouth', evening)
  for (const text of ['my son Jack has not come home', 'no', '1']) await stage.text('phone', text)
  const heard: string[] = []
  for (const text of texts) heard.push(said(await stage.text('phone', text)))
  return { heard, conversation: await stage.conversation('phone') }
}

const children = [
  'this is kayleigh im at home mums out i need to talk', 'its jack im back mum doesnt know i have her phone', 'im the son im fine stop looking', 'mum has gone to bed its me sophie can u help',
  'its me ellie mums asleep', 'im sophie mum doesnt know im texting', 'this is callum im on mums phone', 'its me the missing one', 'im her daughter leave me alone', 'i am the daughter', 'stop looking for me', "it's Jack, I'm at home",
  'mums out can u help me', 'mums out so i can talk', 'dads asleep i need to talk to someone', 'my mum is in bed and im scared', 'im the one youre looking for', 'its me your looking for jack im ok', 'hi its chloe ive got mums phone dont tell her', 'im jack', 'im the kid', 'this is her son im fine',
  'hi im 13 and my stepdad comes in my room at night', 'my mum hits me and im only 12 please dont tell her', 'i am 15, my mum thinks im missing but im at jakes', 'im 14 this is my mums phone and i want to run away', 'im 13 and my dad touches me please dont show mum', 'hello? im 11 my mum is drunk',
  'im twelve and i dont want to be found', "I'm 17, nobody hurt me, I just left", 'pls help im nearly 14 and hes here', 'im a 13 year old girl and i ran off', 'im 16 in care', 'im 10 years old and mummy wont wake up', 'i am 9 i want my dad', 'she told me to lie im 13 and she knows',
  'its jack stop texting mum', 'mam has gone out i really need to talk', 'im the boy u are looking for', 'this is maisie on my mums phone', 'dad is asleep its only me lily',
]
test.each(children)('a child has a parent\'s phone: %s', async (text) => {
  const { conversation, heard } = await onHers(text, 'im scared of mums boyfriend')
  expect(conversation).toMatchObject({ flow: 'young_person', speaker: 'young_person' })
  expect(heard.join('|')).not.toMatch(/police not told|jack|read:/i)
  expect(heard[1]).toContain('999')
  const [report] = [said((await onHers(text, 'im scared of mums boyfriend', 'my son Jack has not come home', 'READY', 'ANSWERS')).heard.slice(2))]
  expect(report).not.toMatch(/boyfriend|kayleigh|sophie/i)
})

test.each([
  'mum doesnt know ive got her phone', 'ive got mums phone', 'i took dads phone', 'mums asleep', 'mum has gone to bed', 'im using my mums phone', 'text me before mum wakes up', 'doing this without mum knowing', 'mum doesnt know about this',
  'im texting off my dads phone', 'mum cant know im texting',
])('somebody hides it from a parent, so the neutral door: %s', async (text) => {
  const { conversation, heard } = await onHers(text, 'MENU', 'my uncle hit me')
  expect(conversation).toMatchObject({ flow: 'front_door', speaker: 'unknown' })
  expect(heard.join('|')).not.toMatch(/police not told|jack|report/i)
  expect(heard[2]).toContain('999')
})

test.each([
  'Its Dawn Marsh, im her mum, you can get me on 07700 900123', 'her mum doesnt know where he is', 'his dad is asleep', 'mums out looking for him', 'dad is out driving round', 'my mum is out looking too', 'mum doesnt know where he is', 'its ok', 'its getting dark', 'this is urgent',
  'i have his phone', 'i have her phone here she left it', 'my name is jan', 'im jacks dad', 'its jack im worried about', 'my mum has gone to bed', 'he told his mum hes out', 'the mum of his friend is asleep', 'im the one who rang', 'mums phone number is 07700 900123', 'his mum doesnt know about this',
  'im his sister', 'this is his dad', 'im sarah', 'jack', 'its jack', 'i need to talk to someone', 'can you help', 'im scared', 'im at home', 'her boyfriends mum is out', 'this is kate mum to jack', 'we told mum', 'mum', 'dad', 'the missing boy is jack', 'hes the one who ran away', 'im on my phone',
  'im 15 minutes away', 'im 13 miles off', 'im 16 weeks pregnant', 'when i am 15 she says', 'im 10 mins late', 'he says im 13 and i can do what i want', 'he told me im 13 you cant stop me', 'im 34 and his dad', 'i am 18 and her brother', 'im 12 hours into a night shift', 'i am 15 to 20 minutes from the park',
  'im 10 stone and cant climb in', 'i am 12 mill lane gosport', 'im 14 acacia avenue', 'she treats me like im 12', 'im 17 and im his mum', 'he was seen at 9 am 13 november', 'she said i am 16 and i am not coming home', 'im 11 floors up', 'i am 16 years his stepdad', 'im 10 or 15 mins off', 'i am 14 doors down', 'im 9 and a half miles out', 'im a 14 year olds mum',
])('is a parent\'s own: %s', (text) => expect(childWrites(folded(text), 'Jack')).toBeNull())

test('on the web too: what a child tells beside their age stands in no report of hers', async () => {
  const stage = pureStage('portsmouth', evening)
  const line = { channel: 'web' as const, session: 'portsmouth.age' }
  const room = stage.house.store.area(areaCode('portsmouth'))
  let n = 0
  const post = async (text: string) => {
    const found = await room.find(line)
    const question = found.state === 'here' ? found.conversation.shown?.question : undefined
    await takeTurn(stage.house, { id: inboundId(`web:age:${(n += 1)}`), area: areaCode('portsmouth'), at: stage.house.world.now(), from: { line }, knock: { kind: 'said', text, ...(question === undefined ? {} : { question }) } }, text)
  }
  for (const text of ['my daughter has not come home', 'im 13 and my dad touches me please dont show mum']) await post(text)
  expect(await room.find(line)).toMatchObject({ state: 'here', sitting: 2, conversation: { speaker: 'young_person' } })
  expect(JSON.stringify(await room.open(room.conversationId(line, 1)))).not.toContain('touches')
})

// ── A grown-up on a child's ──────────────────────────────────────────────────

const onTheirs = async (duty: boolean, ...texts: readonly string[]) => {
  const stage = pureStage('portsmouth', evening, undefined, duty)
  for (const text of ['im 15 and ive left home', 'im at my mates in leeds']) await stage.text('child', text)
  const heard: string[] = []
  for (const text of texts) heard.push(said(await stage.text('child', text)))
  return { heard, conversation: await stage.conversation('child'), alerts: await stage.alerts() }
}

const grownUps = [
  'this is her mother who is this', 'this is his dad', 'im her mum', 'whose phone is this', 'who is this person texting my daughter', 'im the mother of the girl whose phone this is', 'this is ellies mum', "I'm Jack's dad, who are you", 'her mum here who is this', 'why are you texting my son',
  'stop messaging my daughter', 'this is my daughters phone', 'what have you been saying to my son', 'im the guardian of this child', 'who are you and why are you texting her', 'leave my daughter alone', 'im his foster carer', 'whos number is this', 'i am the dad who is this', 'this is the girls father',
  'i found this number on my sons phone', 'you are talking to her mum',
]
test.each(grownUps)('a grown-up has a child\'s phone: %s', async (text) => {
  const { heard: [first, ...next], conversation, alerts } = await onTheirs(false, text, 'what has she been saying', 'MENU')
  expect(first).toBe('Sorry about that. No more from us unless you text. In an emergency ring 999.')
  expect(next.join('|')).not.toMatch(/childline|under 18\?|leeds|mates|not in trouble|listening|safe, want to talk|go back|stay/i)
  expect(conversation).toMatchObject({ flow: 'front_door', speaker: 'unknown' })
  expect(JSON.stringify(conversation)).not.toMatch(/leeds/)
  expect(alerts).toEqual([])
})

test('a worker is told of it where one is on duty, once, and on the child\'s own conversation', async () => {
  const stage = pureStage('portsmouth', evening, undefined, true)
  await stage.text('child', 'im 15 and ive left home')
  const before = await stage.conversation('child')
  for (const text of ['this is her mother who is this', 'who is this', 'this is her mother']) await stage.text('child', text)
  const open = await stage.house.store.area('portsmouth' as never).alerts('open')
  expect(open.map(({ topic, severity, conversation }) => ({ topic, severity, conversation }))).toEqual([{ topic: 'other_hand', severity: 'concern', conversation: before?.id }])
})

test('danger that a grown-up writes there is heard', async () => {
  const { heard: [first], alerts } = await onTheirs(true, 'this is her dad im going to kill her')
  expect(first).toContain('999')
  expect(alerts.join()).toMatch(/emergency/)
})

test.each([
  'im a mum', 'this is what my mum said', 'my mum asked who is this texting my daughter', 'its my mum', 'my mum is here', 'im 16 im her mum shes 3 months old', 'this is my friends phone', 'i miss my mum', 'who can i talk to about my son hes 6 weeks old', 'they want to take my daughter off me',
  'its his dad that hits me', 'this is his dad hes drunk', 'her dad hit her', 'is this my fault', 'my mum said stop texting her', 'im scared of her dad', 'i told her mum', 'this is about my mum', 'what did my mum say', 'she is my mum', 'im with her mum', 'who is going to help me', 'are you telling my mum',
])('a young person\'s own words: %s', (text) => expect(grownUpHolds(folded(text))).toBe(false))

test.each(['im a mum, my baby is with me', 'this is what my mum said, my daughter has not come home', 'im a teen mum and my baby is crying', 'me and my baby have nowhere', 'i am a young mum my son is with me'])('does not open a parent\'s flow: %s', async (text) => {
  expect(isTheirOwn(folded(text))).toBe(true)
  expect((await onTheirs(false, text)).conversation?.flow).toBe('young_person')
})

test.each(['my daughter has not come home, this is her mum', 'this is her phone, my daughter is missing', 'this is jacks dad my son hasnt come home', 'im her mum shes my daughter and shes run away', 'my son is missing this is his dads number'])('who tells that a child is gone may report it from there: %s', async (text) => {
  const { heard, conversation } = await onTheirs(false, text)
  expect(conversation?.flow).toBe('parent')
  expect(heard.join('|')).not.toMatch(/leeds|mates/i)
})
