/** A check-in on its way to a child, and what they write after it (laws 1, 5 and 6; domain.md §6.3). */
import { describe, expect, test } from 'vitest'
import { folded } from '../../../src/core/folded.ts'
import { howTheyAre } from '../../../src/core/young/check-in.ts'
import { factsOf } from '../../../src/act/check-in-facts.ts'
import { takesCheckIn } from '../../../src/decide.ts'
import { drain } from '../../../src/outbox.ts'
import type { ClaimedRow, Sender } from '../../../src/ports.ts'
import { fingerprintOf } from '../../../src/timers.ts'
import { lineOf, pureStage, sendAll } from '../../../src/tools/stage/pure-stage.ts'
import { withEpisode } from '../../../src/tools/stage/episode-behind.ts'
import { approved, oneOf } from '../episodes/an-episode.ts'
import { takeTurn } from '../../../src/turn.ts'
import { areaCode, inboundId, instant, type Inbound, type Knock } from '../../../src/vocabulary.ts'

const at = Date.parse('2026-11-21T10:00:00Z')
const portsmouth = areaCode('portsmouth')
const words = 'hey its Jo. not cross, just want to know ur ok. reply any time, even 1 word x'
const codeWords = { help: 'Pineapple', safe: 'rain bow' }
const hour = 3_600_000
const numberOf = (phone: string) => {
  const line = lineOf('portsmouth', phone)
  if (line.channel !== 'sms') throw new Error('a line has a number')
  return line.theirs
}

const house = () => {
  const stage = pureStage('portsmouth', at, undefined, true)
  let n = 0
  const knock = async (what: Knock, phone = 'phone') => {
    const inbound: Inbound = { id: inboundId(`knock-${(n += 1)}`), area: portsmouth, at: stage.house.world.now(), from: { line: lineOf('portsmouth', phone) }, knock: what }
    const taken = await takeTurn(what.kind === 'checkedIn' ? await withEpisode(stage.house, inbound, 'jo') : stage.house, inbound, fingerprintOf(inbound))
    return { taken, rows: await stage.house.store.area(portsmouth).caused(inbound.id) }
  }
  const asks = (first = false, text = words) => knock({ kind: 'checkedIn', text, first, sendBefore: instant(stage.house.world.now() + hour), codeWords })
  const here = async () => {
    const found = await stage.house.store.area(portsmouth).find(lineOf('portsmouth', 'phone'))
    if (found.state !== 'here') throw new Error('nobody is here')
    return found
  }
  const says = (text: string) => stage.text('phone', text)
  const took = async () => takesCheckIn(await stage.house.store.area(portsmouth).find(lineOf('portsmouth', 'phone')), stage.house.world.now())
  /** As of an episode with this phone in its plan, whose check-in was the first knock. */
  const facts = async (first: boolean) => {
    const { plan, ...episode } = approved()
    if (!plan) throw new Error('no plan')
    const one = { ...oneOf({ ...episode, plan }), kind: first ? 'first' as const : 'check_in' as const, fate: { state: 'went' as const, at: instant(at), cause: 'knock-1' } }
    const theirs = { ...episode, opened: { by: 'jo', at: instant(at) }, checkIns: [one], plan: { ...plan, number: numberOf('phone'), madeAt: instant(at - hour) } }
    return (await factsOf({ house: stage.house, store: stage.house.store.area(portsmouth) }, theirs)).facts
  }
  return { stage, knock, asks, here, says, took, facts }
}

describe('how they are, in a word', () => {
  test.each([
    ['ok', ['ok', 'yh im ok', 'im fine thanks', 'Yeah all good x', 'im alright dont worry', 'safe', 'k', 'yes', 'yh', 'no im ok', 'all good bro', 'not bad', 'doing ok', 'im good hbu', 'OK!!', 'hi im ok', 'still alive lol', 'im alive']],
    ['not_ok', ['no', 'nah', 'not ok', 'im not ok', 'not really', 'nah not really', 'not great', 'no im not', 'im scared', 'bad', 'im sad', 'rubbish', 'yeah not good', 'not doing good']],
    ['call', ['call me', 'ring me', 'can u ring me', 'call me pls', 'pls call me when you can', 'can someone call me', 'phone me', 'call', 'i need a call', 'ring me tmrw']],
    [null, ['', 'hey', 'hello', 'who is this', 'im ok but dont tell my mum', 'is my mum ok', 'are u ok?', 'ok?', 'where r u', 'my mate is not ok', 'dont call me', 'thanks', 'im at my mates', 'call my mum', 'im ok if he goes out', 'maybe']],
  ] as const)('%s', (how, said) => {
    expect(said.filter((one) => howTheyAre(folded(one)) !== how)).toEqual([])
  })

  test('however it is written, nothing takes long', () => {
    const began = performance.now()
    for (const said of ['ok '.repeat(20), 'ok im '.repeat(10), 'no no '.repeat(10), `${'yh '.repeat(19)}z`, `who ${'a'.repeat(54)}`, 'not '.repeat(15)]) howTheyAre(folded(said))
    expect(performance.now() - began).toBeLessThan(100)
  })
})

describe('a check-in goes', () => {
  test('exactly one text: the worker\'s words, to the letter, until the time that was given, and nothing of ours', async () => {
    const { knock, here, stage } = house()
    const until = instant(at + hour / 2)
    const { rows, taken } = await knock({ kind: 'checkedIn', text: words, first: false, sendBefore: until, codeWords })
    const { conversation, sitting } = await here()
    expect([taken, rows.length, sitting]).toEqual(['kept', 1, 1])
    const left: ClaimedRow[] = []
    const sender: Sender = { send: async (row) => { left.push(row); return { outcome: 'sent', ref: '' } }, didItGo: async () => 'unknown' }
    await drain({ store: stage.house.store, world: stage.house.world, senders: { sms: sender, web: sender } }, portsmouth)
    expect(left).toMatchObject([{ body: words, key: 'check_in', kind: 'check_in', to: lineOf('portsmouth', 'phone'), sendBefore: until }])
    expect(conversation).toMatchObject({ speaker: 'young_person', flow: 'young_person', place: 'checkedIn', shown: { question: 'young_check_in', options: ['ok', 'not_ok', 'call'] }, checkedIn: { codeWords } })
  })

  test('the first asks about the phone, and nothing else', async () => {
    const { asks, here, says } = house()
    await asks(true)
    expect((await here()).conversation).toMatchObject({ place: 'asking_young_phone', shown: { question: 'young_phone' } })
    await says('not sure')
    expect((await here()).conversation.answers['young_phone']?.value).toBe('unsure')
  })

  test('the words that were agreed stand in no text', async () => {
    const { asks, says } = house()
    const said = [...(await asks()).rows.map(({ body }) => body), ...await says('ok'), ...await says('MENU'), ...await says('WHY'), ...await says('rain bow'), ...await says('pineapple'), ...await says('ok')]
    expect(said.join().toLowerCase()).not.toMatch(/pineapple|rain ?bow/)
  })

  test('the next day in the same sitting, as a new question', async () => {
    const { asks, here, says, stage } = house()
    await asks()
    await says('ok')
    await stage.pass(24 * hour)
    expect((await asks()).rows).toHaveLength(1)
    expect(await here()).toMatchObject({ sitting: 1, conversation: { place: 'checkedIn', shown: { question: 'young_check_in' } } })
    await says('2')
    expect((await here()).conversation.answers['young_check_in']?.value).toBe('not_ok')
  })

  test('after hours of other talk too, and it closes what was being chosen then', async () => {
    const { asks, here, says, stage } = house()
    for (const text of ['im 15 and ive left home', '3']) await says(text)
    await asks()
    expect((await here()).conversation).toMatchObject({ place: 'checkedIn', shown: { question: 'young_check_in' }, shownBefore: { question: 'young_home_who' } })
    await says('1')
    expect((await here()).conversation.answers['young_check_in']?.value).toBe('ok')
    await stage.pass(8 * hour)
    expect((await here()).conversation.place).toBe('withThem')
  })
})

describe('a check-in does not go, whatever policy says', () => {
  test.each([
    ['a grown-up writes from this phone', ['my daughter has not come home']],
    ['danger was said just now', ['im 15 and he has locked me in']],
    ['another hand: wrong number', ['im 15 and ive left home', 'wrong number']],
    ['it is not safe to text', ['im 15 and ive left home', '7', 'no']],
    ['somebody checks this phone', ['im 15 and ive left home', 'my dad checks my phone']],
    ['they asked to be left alone', ['im 15 and ive left home', 'leave me alone']],
    ['the spare word was used', ['im 15 and ive left home', '7', 'yes', 'jacket']],
    ['the phone was lent by a grown-up', ['my daughter has not come home', 'mum its me im on my mums phone im 14']],
  ])('%s', async (_, before) => {
    const { asks, says, here, took } = house()
    for (const text of before) await says(text)
    const was = await here()
    expect(await took()).toBe('not')
    expect(await asks()).toEqual({ taken: 'nothing', rows: [] })
    expect(await here()).toEqual(was)
  })

  test('after STOP the ledger drops it: nothing leaves', async () => {
    const { knock, asks, stage } = house()
    await asks()
    await sendAll(stage.house, portsmouth)
    await knock({ kind: 'carrier', word: 'stop', text: 'STOP' })
    await asks(false, 'one more')
    expect(await sendAll(stage.house, portsmouth)).toMatchObject({ sent: 0 })
    expect(await stage.alerts()).toContain('service opted_out')
  })
})

describe('what policy asks of a phone', () => {
  const nothing = { speaker: 'young_person', saidSafe: 'not_asked', cameBack: null, codeWord: null, stopped: false, otherHand: false }
  test.each([
    ['nobody has written', false, [], { ...nothing, lastHeard: null }],
    ['asked, and silent', true, [], { ...nothing, saidSafe: 'unanswered', lastHeard: null }],
    ['safe to text', true, ['yes'], { ...nothing, saidSafe: 'yes' }],
    ['not sure', true, ['not sure'], { ...nothing, saidSafe: 'no' }],
    ['back', false, ['im home now'], { ...nothing, cameBack: expect.any(Number) }],
    ['the word for safe', false, ['rain bow'], { ...nothing, codeWord: expect.any(Number) }],
    ['the word for help', false, ['pineapple'], { ...nothing, codeWord: expect.any(Number) }],
    ['left alone', false, ['stop texting me'], { ...nothing, stopped: true }],
    ['another hand', false, ['whos jo'], { ...nothing, speaker: 'unknown', otherHand: true }],
    ['a parent', false, ['my daughter is missing and ive got her phone here'], { ...nothing, speaker: 'parent', lastHeard: null }],
  ] as const)('%s', async (_, first, texts, said) => {
    const { asks, says, facts } = house()
    await asks(first)
    for (const text of texts) await says(text)
    expect(await facts(first)).toMatchObject({ lastHeard: expect.any(Number), ...said })
  })
  test('a phone that we do not know', async () => expect(await house().facts(false)).toMatchObject({ ...nothing, speaker: null, lastHeard: null }))
})

describe('what they write after it', () => {
  test('a text that crossed the second check-in answers the first', async () => {
    const { asks, here, stage, knock } = house()
    await asks(true)
    await sendAll(stage.house, portsmouth)
    // The second is written down and has not left when their "1" comes: it says that it is safe to text, and not that they are ok.
    await asks()
    await knock({ kind: 'said', text: '1' })
    expect((await here()).conversation.answers).toMatchObject({ young_phone: { value: 'yes' } })
    expect((await here()).conversation.answers['young_check_in']).toBeUndefined()
  })

  test('the first answer alone says what we are, 999 and a line that is free; the second does not say it again', async () => {
    const { asks, says, stage } = house()
    await asks()
    const [first = ''] = await says('ok')
    expect(first).toMatch(/computer.*999/s)
    expect(first).toContain('0800 1111')
    await stage.pass(24 * hour)
    await asks()
    expect((await says('ok')).join()).not.toContain('computer')
  })

  test.each(['ok', 'not ok', 'call me', 'hello', 'MENU', 'WHY', 'thanks', 'SKIP', '', 'what', 'idk', 'did my mum text u', 'x', '👍'])('whatever the first is, law 1 stands in it: %s', async (text) => {
    const { asks, says } = house()
    await asks()
    const said = (await says(text)).join('\n')
    expect(said).toContain('999')
    expect(said).toMatch(/0800 1111|116 ?000|85258/)
  })

  test('every reply is told to people, and joins the alert that is open', async () => {
    const { asks, says, stage } = house()
    await asks()
    for (const text of ['ok', 'im at my mates', 'MENU', '2', 'hello']) await says(text)
    expect(await stage.alerts()).toEqual(['concern check_in_reply'])
    await says('not ok')
    await says('can someone call me')
    expect(await stage.alerts()).toEqual(['concern check_in_reply', 'concern wants_person'])
  })

  test.each(['no im staying here with my mates its nice', 'yes i know u said that already', 'he lost it again my mate is so funny'])('a sentence is heard as one, whatever word it begins with: %s', async (text) => {
    const { asks, says, here } = house()
    await asks()
    expect((await says(text)).join()).toContain('Thank you for writing')
    expect((await here()).conversation).toMatchObject({ answers: {}, shown: { question: 'young_check_in' } })
  })

  test.each(['im scared', 'no1 cares'])('what frightens them has one answer, and not ours beside it: %s', async (text) => {
    const { asks, says } = house()
    await asks()
    const said = await says(text)
    expect([said.length, said.join()]).toEqual([1, expect.stringContaining('Are you safe right now?')])
  })

  test.each([
    ['emergency code_word', ['PINEAPPLE!', 'pineapple x', 'pinapple', 'pineaple pls', 'pineapple \u{1F34D}', 'i want pineapple', 'Pls pineapple xx', 'ok i like pineapple now', 'pine apple']],
    ['concern safe_word', ['Rain bow', 'rainbow', 'rain bow x', 'rain bwo', 'im rain bow thx']],
    ['concern check_in_reply', ['i really do not like eating pineapple on pizza', 'apple', 'not rain bow', 'rain', 'is it rain bow?', 'pineapples are on special offer at tesco today']],
  ] as const)('a word that was agreed is heard with a kiss, a slip, or in a few words: %s', async (alert, texts) => {
    for (const text of texts) {
      const { asks, says, stage } = house()
      await asks()
      await says('1')
      await says(text)
      expect((await stage.alerts()).filter((one) => one !== 'concern check_in_reply' || alert === one), text).toEqual([alert])
    }
  })

  test('danger beside the word for help has 999 in an answer that says nothing else; beside the word for safe it is danger', async () => {
    for (const [text, alerts] of [['pineapple hes got a knife', ['emergency code_word']], ['rain bow hes got a knife', ['emergency weapon']]] as const) {
      const { asks, says, stage } = house()
      await asks()
      const said = (await says(text)).join()
      expect(said, text).toContain('999')
      expect(said.includes('computer'), text).toBe(false)
      expect(await stage.alerts(), text).toEqual(alerts)
    }
  })

  const offers = 'Its Jo. Bed, food or a lift: just say. No need to explain first.'
  test.each([
    [offers, ['yes pls', 'lift', 'bed pls', 'food', 'can u come get me'], 'concern wants_person'],
    [words, ['pick me up', 'i want to come home', 'lift pls', '1 but can u call me', 'can jo call me', 'jo ring me pls', 'ring me when u can'], 'concern wants_person'],
    [words, ['dont txt after 9 tho', 'pls dont text at night', 'not in the mornings', 'yes pls', 'he wants to come get me', 'i dont want to come home'], 'concern check_in_reply'],
    [offers, ['no', 'nah'], 'concern check_in_reply'],
    [words, ['no', 'nah'], 'concern check_in_not_ok'],
  ])('what they want is heard as that, under "%s": %j', async (asked, texts, alert) => {
    for (const text of texts) {
      const { asks, says, stage, here } = house()
      await asks(false, asked)
      const said = (await says(text)).join()
      expect(await stage.alerts(), text).toContain(alert)
      expect(said, text).toMatch(/999/)
      expect((await here()).conversation.milestones.left_alone, text).toBeUndefined()
    }
  })

  test('a slip is no "not safe", and a plain taking back by the child opens the phone again', async () => {
    for (const [texts, safe] of [[['so'], 'unanswered'], [['im', 'so'], 'unanswered'], [['no', 'y'], 'yes'], [['3', '1'], 'yes'], [['no', 'sorry i meant yes'], 'yes'], [['no', 'thanks', 'you can text me'], 'yes'], [['3', 'soz wrong button 1'], 'yes'],
      [['no', 'thanks', 'yes'], 'no'], [['no', 'you can text my mum'], 'no'], [['my dad checks my phone', 'you can text me'], 'no']] as const) {
      const { asks, says, facts, stage } = house()
      await asks(true)
      for (const text of texts) {
        await says(text)
        await stage.pass(60_000)
      }
      expect((await facts(true)).saidSafe, texts.join(' / ')).toBe(safe)
    }
  })

  test.each([
    ...['gtg hes coming', "he's here gtg", 'brb hes here', 'shh hes here', 'stop texting hes back', 'dont text theyre here', 'hes in the room cant talk', 'cant text shes back help', 'cant talk cos hes here'].map((text) => [text, 'emergency phone_watched']),
    ['cant talk hes back', 'emergency held'], ['cant talk hes here help me', 'emergency violence'], ['cant talk my mums here', 'concern phone_watched'], ['gtg dads home', 'concern phone_watched'],
  ] as [string, string][])('who must stop at once reads nothing that tells on them, and people look: %s', async (text, raised) => {
    const { asks, says, stage } = house()
    await asks()
    expect(await says(text)).toEqual(['OK, thanks. No need to answer. In an emergency ring 999.'])
    expect(await stage.alerts()).toEqual([raised])
    expect((await says('hello')).join()).not.toMatch(/computer|menu|text here|danger/i)
  })

  test.each(['hes hitting me hes here', 'i took pills hes back', 'hes coming', 'cant talk', 'cant breathe hes back', 'im at home'])('what is danger by itself, or no more than either half, is heard as ever: %s', async (text) => {
    const { asks, says } = house()
    await asks()
    expect((await says(text)).join()).not.toContain('OK, thanks. No need to answer.')
  })

  test('no more texts: the answer says nothing of us', async () => {
    const { asks, says } = house()
    await asks()
    expect(await says('stop texting me')).toEqual(['OK, no problem. No more texts from here unless you write. In an emergency ring 999.'])
  })

  test('where none was agreed, nothing is one', async () => {
    const { knock, says, stage } = house()
    await knock({ kind: 'checkedIn', text: words, first: false, sendBefore: instant(at + hour), codeWords: { help: '', safe: ' ' } })
    await says('')
    await says('...')
    expect(await stage.alerts()).toEqual(['concern check_in_reply'])
  })

  test('hours later nothing that was told before it is gone on with', async () => {
    const { asks, says, here, stage } = house()
    await asks()
    await says('tell my mum im ok')
    await says('1')
    await stage.pass(7 * hour)
    const said = await says('1')
    expect(said.join()).not.toMatch(/mum/i)
    expect((await here()).sitting).toBe(2)
  })
})
