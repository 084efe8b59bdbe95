/** The console's doors for missing episodes in right and in odd hands: a road from opening to closing, and what another area, an old form, a double click or a foreign page cannot do. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import { makeApp } from '../../../src/http.ts'
import { makeLog } from '../../../src/log.ts'
import { ours } from '../../../src/tools/stage/pure-stage.ts'
import { areaCode } from '../../../src/vocabulary.ts'
import type { EpisodeId } from '../../../src/vocabulary/episode.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { openBrowser, wordsOf } from '../abuser/browser.ts'

const noon = Date.parse('2026-11-23T12:00:00Z')
const minute = 60_000
const portsmouth = areaCode('portsmouth')

let house: HttpHouse
const logged: string[] = []
beforeAll(async () => {
  house = await openHouse(noon, { rota: demoRota })
  const heard = house.service.log
  const all = makeLog({ level: 'trace', write: (line) => { logged.push(line) }, now: () => noon })
  house.service.log = (event) => { heard(event); all.log(event) }
})
afterAll(async () => { await house.close(); expect(house.wrong).toEqual([]) })

/** Every address that the browser was led to. */
const led: string[] = []
type Desk = Awaited<ReturnType<typeof be>>
const be = async (who: string) => {
  const browser = openBrowser(house)
  let used = -Infinity
  /** Left for a while, a browser is nobody's any more (test/real/console/session.test.ts): they sign in again. */
  const beHere = async () => {
    if (house.clock.read() - used > 20 * minute) await browser.send({ who }, '/console/person')
    used = house.clock.read()
  }
  await beHere()
  const send: typeof browser.send = async (fields, path) => {
    await beHere()
    const answer = await browser.send(fields, path)
    if (answer.location) led.push(answer.location)
    return answer
  }
  const get: typeof browser.get = async (path) => {
    await beHere()
    return browser.get(path)
  }
  return { ...browser, send, get }
}
const onceOn = (html: string) => /name="once" value="([\w-]+)"/.exec(html)?.[1] ?? ''
const press = async (desk: Desk, path: string, fields: Record<string, string>, on = path) => desk.send({ once: onceOn((await desk.get(on)).body), ...fields }, path)

let drama = 200
const number = () => `07700 900${(drama += 1)}`
const planFields = (mobile: string) => ({
  act: 'plan', number: mobile, again: mobile.replaceAll(' ', ''), phone: 'their_own', sender: 'jo', calledBy: 'Jo', from: '08:00', until: '21:00', help: 'pineapple', safe: 'blue jumper', never: 'Zebedee', told: 'Sgt Lane', toldAt: 'today 9am', tone: 'warm',
})
const textFields = { kind: 'first', body: 'Hey, its Jo. Is this an ok number to text u on? 1 yes 2 not sure 3 no', when: 'now', at: '' }
const pathIn = (location: string | null) => (location ?? '').replace(/\?.*/, '')
const opens = async (desk: Desk, name = 'Samira') => pathIn((await press(desk, '/console/episodes', { name, years: '14' })).location)
const planned = async (desk: Desk, mobile = number(), name = 'Samira') => {
  const path = await opens(desk, name)
  expect((await press(desk, `${path}/plan`, planFields(mobile))).location).toBe(`${path}?done=planned`)
  return { path, mobile }
}
const idIn = (path: string) => path.split('/').at(-1) as EpisodeId
const kept = async (path: string) => {
  const found = await house.store.area(portsmouth).episodes.find(idIn(path))
  if (!found) throw new Error('there is no such episode')
  return found
}
/** Without the lines that say only that it was read. */
const standing = async (path: string) => {
  const { version: _, happened, ...rest } = await kept(path)
  return { ...rest, happened: happened.filter(({ what }) => what !== 'read') }
}
const sentTo = (mobile: string) => house.carrier.ledger().filter(({ to }) => to === `+44${mobile.replaceAll(' ', '').slice(1)}`).map(({ body }) => body)

test('from opening to closing: planned, approved, gone at its time and not before the undo minute; closed, nothing more goes', async () => {
  const jo = await be('jo')
  const { path, mobile } = await planned(jo)
  const look = await press(jo, `${path}/check-in`, { ...textFields, act: 'preview' })
  expect(look.status).toBe(200)
  expect(wordsOf(look.body)).toMatch(/Exactly this goes: .*A locked phone shows: Hey, its Jo\. Is this an ok number to tex /)
  expect((await jo.send({ ...textFields, once: onceOn(look.body), act: 'approve' }, `${path}/check-in`)).location).toBe(`${path}?done=approved`)
  await house.settle()
  expect(sentTo(mobile)).toEqual([])
  await house.pass(2 * minute)
  expect(sentTo(mobile)).toEqual([textFields.body])
  await house.carrier.phone(`+44${mobile.replaceAll(' ', '').slice(1)}`).text(ours['portsmouth'] ?? '', '1')
  await house.settle()
  const answered = (await jo.get(path)).body
  expect(wordsOf(answered)).toMatch(/Arrived, and they wrote/)
  // From here to what they wrote, and from there back.
  const [, alert = ''] = /href="(\/console\/alerts\/[\w-]+)"/.exec(answered) ?? []
  expect((await jo.get(alert)).body).toContain(`href="${path}"`)
  // Whoever writes on top of words that nobody has answered is told that it would not go.
  const onTop = await press(jo, `${path}/check-in`, { kind: 'check_in', body: 'Hey its Jo. Thinking of u x', when: 'now', at: '', act: 'preview' })
  expect(wordsOf(onTop.body)).toContain('As things stand it would not go: what they wrote still waits for a person.')
  const tomorrow = { kind: 'check_in', body: 'Hey its Jo. Thinking of u. Any word is good x', when: 'tomorrow', at: '10:00', unless: 'yes' }
  expect((await press(jo, `${path}/check-in`, { ...tomorrow, act: 'approve' })).location).toBe(`${path}?done=approved`)
  expect(wordsOf((await jo.get(path)).body)).toContain('Goes Tuesday 10:00 am, unless they write first')
  const before = sentTo(mobile).length
  expect((await press(jo, path, { act: 'close' })).status).toBe(422)
  expect((await press(jo, path, { act: 'close', closing: 'returned' })).location).toBe(`${path}?done=closed`)
  await house.pass(48 * 60 * minute)
  expect(sentTo(mobile)).toHaveLength(before)
  expect((await house.store.area(portsmouth).episodes.find(idIn(path)))?.checkIns.at(-1)?.fate.state ?? 'called_off').toBe('called_off')
})

test('an episode that is not one\'s own says nothing until a reason was given, and the reason stands under that name', async () => {
  const path = await opens(await be('jo'), 'Quillon')
  const priya = await be('priya')
  for (const page of ['', '/plan', '/check-in', '/series', '/copy']) {
    const { body } = await priya.get(`${path}${page}`)
    expect(wordsOf(body)).toContain('This is not your episode')
    expect(body).not.toContain('Quillon')
  }
  const none = await priya.send({ next: '', why: '  ' }, `${path}/open`)
  expect([none.status, none.body.includes('Quillon')]).toEqual([422, false])
  expect((await priya.send({ next: 'copy', why: 'Jo is off shift' }, `${path}/open`)).location).toBe(`${path}/copy`)
  expect((await priya.send({ next: 'https://elsewhere.example', why: 'Jo is off shift' }, `${path}/open`)).status).toBe(400)
  expect((await priya.get(path)).body).toContain('Quillon')
  expect((await kept(path)).happened.filter(({ what }) => what === 'read')).toMatchObject([{ by: 'priya', note: 'Jo is off shift' }])
  expect((await press(priya, path, { act: 'hand_over', to: 'priya', because: 'change_of_shift' })).location).toContain('done=handed_over')
  expect((await kept(path)).owner).toBe('priya')
})

test('a reason stands for an hour, for that episode and in that browser alone; a manager gives one too', async () => {
  const jo = await be('jo')
  const [path, other] = [await opens(jo, 'Quillon'), await opens(jo, 'Rosalind')]
  const asks = async (desk: Desk, at = path) => wordsOf((await desk.get(at)).body).includes('This is not your episode')
  const [sam, elsewhere] = [await be('sam'), await be('sam')]
  expect(await asks(sam)).toBe(true)
  expect((await sam.send({ next: '', why: 'To look at the plan' }, `${path}/open`)).location).toBe(path)
  expect([await asks(sam), await asks(sam, other), await asks(elsewhere)]).toEqual([false, true, true])
  for (let n = 0; n < 3; n += 1) {
    await house.pass(19 * minute)
    expect(await asks(sam)).toBe(false)
  }
  await house.pass(3 * minute)
  expect(await asks(sam)).toBe(true)
  expect((await kept(path)).happened.filter(({ what }) => what === 'read')).toMatchObject([{ by: 'sam', note: 'To look at the plan' }])
})

describe('in odd hands', () => {
  /** Enumerated from the router, so that a door that is added is tried here without anybody thinking of it. */
  const routes = () => makeApp(house.service, async () => new Uint8Array()).routes.filter(({ path, method }) => /^\/console\/(?:episodes|shift)/.test(path) && method !== 'ALL')
  const acts: Record<string, string>[] = [
    { act: 'note', note: 'x' }, { act: 'call_off', check_in: 'c' }, { act: 'undo_plan' }, { act: 'look_at_shift' }, { act: 'hand_over', to: 'kit' }, { act: 'resume', resume: 'x' }, { act: 'pause', because: 'police_asked' },
    { act: 'close', closing: 'died' }, planFields('07700 900999'), { ...textFields, act: 'preview' }, { ...textFields, act: 'approve' }, { template: 'warm_1' }, { why: 'to look', next: '' },
  ]

  test('another area\'s manager gets 404 at every door with an id, whatever they press, and nothing has changed', async () => {
    const { path } = await planned(await be('jo'))
    const [before, kit] = [await standing(path), await be('kit')]
    const withId = routes().filter((route) => route.path.includes(':id'))
    expect(withId.length).toBeGreaterThan(7)
    for (const route of withId) {
      const here = route.path.replace(':id', idIn(path))
      if (route.method === 'GET') expect([here, (await kit.get(here)).status]).toEqual([here, 404])
      else for (const [n, fields] of acts.entries()) {
        const { status } = await kit.send({ once: `once-of-another-area-${n}-${here.length}`, ...fields }, here)
        expect([here, fields['act'], status]).toEqual([here, fields['act'], 404])
      }
    }
    expect((await kit.send({ search: (await kept(path)).code }, '/console/episodes/search')).status).toBe(404)
    expect(wordsOf((await kit.get('/console/episodes')).body)).not.toContain((await kept(path)).code)
    expect(await standing(path)).toEqual(before)
    // A door of that path does open for those whose it is.
    expect((await (await be('jo')).get(path)).status).toBe(200)
  })

  test('nobody, an invented person and another site\'s page do nothing at any door', async () => {
    const { path } = await planned(await be('jo'))
    const before = await standing(path)
    const jo = await be('jo')
    expect(routes().length).toBeGreaterThan(9)
    for (const route of routes()) {
      const here = route.path.replace(':id', idIn(path))
      for (const jar of [{}, { console: 'jo' }, { console: `portsmouth.${'x'.repeat(43)}` }] as Record<string, string>[]) {
        const browser = openBrowser(house, jar)
        if (route.method === 'GET') expect((await browser.get(here)).location).toBe('/console')
        else expect((await browser.send({ once: 'a-once-of-their-own-1', act: 'close', closing: 'died' }, here)).status).toBe(403)
      }
      if (route.method !== 'POST') continue
      const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://elsewhere.example' }
      expect((await jo.ask(here, { method: 'POST', headers, body: 'once=a-once-of-their-own-2&act=close&closing=died&name=x&search=x&why=x' })).status).toBe(403)
    }
    expect(await standing(path)).toEqual(before)
  })

  test('pressed twice at once, each form does its work once; a mark that was used does nothing else, and a broken one is refused', async () => {
    const jo = await be('jo')
    const twice = async (path: string, fields: Record<string, string>) => {
      const once = onceOn((await jo.get(path)).body)
      return { once, answers: await Promise.all([jo.send({ once, ...fields }, path), jo.send({ once, ...fields }, path)]) }
    }
    const count = async () => (await house.store.area(portsmouth).episodes.all('open')).length
    const were = await count()
    const opened = await twice('/console/episodes', { name: 'Twice', years: '' })
    expect(await count()).toBe(were + 1)
    expect(pathIn(opened.answers[0]?.location ?? null)).toBe(pathIn(opened.answers[1]?.location ?? null))
    const path = pathIn(opened.answers[0]?.location ?? null)
    const fields = planFields(number())
    await twice(`${path}/plan`, fields)
    await twice(`${path}/check-in`, { ...textFields, act: 'approve' })
    const used = await twice(path, { act: 'note', note: 'said once' })
    const { checkIns, happened } = await kept(path)
    expect(checkIns).toHaveLength(1)
    expect(happened.map(({ what }) => what)).toEqual(['opened', 'planned', 'approved', 'noted'])
    // The mark of a form that was pressed, on another act: nothing is done, and nothing is said to be.
    expect((await jo.send({ once: used.once, act: 'close', closing: 'died' }, path)).location).toBe(path)
    expect((await kept(path)).state).toBe('open')
    for (const once of ['', 'short', '../../etc/passwd', 'x'.repeat(65)]) expect((await jo.send({ once, act: 'close', closing: 'died' }, path)).status).toBe(400)
    expect((await press(jo, path, { act: 'erase' })).status).toBe(400)
    expect((await kept(path)).state).toBe('open')
    await Promise.all([press(jo, path, { act: 'close', closing: 'opened_by_mistake' }), press(await be('sam'), path, { act: 'close', closing: 'returned' })])
    expect((await kept(path)).happened.filter(({ what }) => what === 'closed')).toHaveLength(1)
  })

  test.each(['x', '%00', 'a.b', '..%2f..', 'x'.repeat(300), '__proto__'])('an id that we did not make is 404: %s', async (id) => {
    const sam = await be('sam')
    for (const page of ['', '/plan', '/check-in', '/copy']) expect((await sam.get(`/console/episodes/${id}${page}`)).status).toBe(404)
  })
})

test('a plan that is wrong says so beside its field, loses nothing, and keeps nothing; kept, its number is on no page', async () => {
  const jo = await be('jo')
  const path = await opens(jo)
  const mobile = number()
  const rows: [Record<string, string>, string, string][] = [
    [{ again: '07700 900998' }, 'again-error', 'not the same'], [{ number: '020 7946 0000', again: '020 7946 0000' }, 'number-error', 'British mobile'], [{ until: '8pm' }, 'from-error', 'as on a clock'],
    [{ help: 'ok' }, 'help-error', 'two code words'], [{ told: '' }, 'told-error', 'missing-children team'], [{ toldAt: 'soon' }, 'toldAt-error', 'cannot be later'], [{ phone: '' }, 'phone-error', 'whose phone'], [{ number: '', again: '' }, 'number-error', 'both boxes'],
  ]
  for (const [wrong, field, says] of rows) {
    const { status, body } = await press(jo, `${path}/plan`, { ...planFields(mobile), ...wrong })
    expect([wrong, status]).toEqual([wrong, 422])
    expect(/<p class="govuk-error-message" id="([\w]+-error)">/.exec(body)?.[1]).toBe(field)
    expect(wordsOf(body)).toContain(says)
    expect(body).toContain('Zebedee')
    expect((await kept(path)).plan).toBeUndefined()
  }
  await press(jo, `${path}/plan`, planFields(mobile))
  const digits = mobile.replaceAll(' ', '').slice(1)
  for (const page of [path, `${path}/plan`, `${path}/check-in`, `${path}/copy`, '/console/episodes']) expect((await jo.get(page)).body.replaceAll(' ', '')).not.toContain(digits.slice(0, 9))
  expect((await jo.send({ search: mobile }, '/console/episodes/search')).location).toBe(path)
  expect((await press(jo, path, { act: 'undo_plan' })).location).toBe(`${path}?done=undone`)
  expect((await kept(path)).plan).toBeUndefined()
})

test('what the rules block cannot be approved, whatever the form says; what asks for a reason is kept with it', async () => {
  const jo = await be('jo')
  const { path } = await planned(jo)
  const send = (fields: Record<string, string>) => press(jo, `${path}/check-in`, { ...textFields, kind: 'check_in', when: 'tomorrow', at: '09:30', act: 'approve', ...fields })
  const blocked = await send({ body: 'hey its Jo, where are you?', despite_place_asked: 'because' })
  expect(blocked.status).toBe(422)
  expect(wordsOf(blocked.body)).toContain('It cannot go like this')
  const body = 'hey its Jo. can I ask ur teacher something for u? x'
  expect((await send({ body })).status).toBe(422)
  expect((await kept(path)).checkIns).toEqual([])
  expect((await send({ body, despite_home_ties: 'She asked me to.', despite_invented: 'x' })).location).toBe(`${path}?done=approved`)
  expect((await kept(path)).checkIns[0]?.approved).toMatchObject({ by: 'jo', despite: [{ rule: 'home_ties', reason: 'She asked me to.' }] })
  expect(wordsOf((await jo.get(path)).body)).toContain('She asked me to.')
  for (const wrong of [{ when: '' }, { at: '9 o clock' }, { when: 'today', at: '09:00' }, { when: 'tomorrow', at: '23:30' }, { body: '  ' }]) expect((await send({ body, ...wrong })).status).toBe(422)
})

test('after a code word a check-in wants a reason of its own, which is kept', async () => {
  const jo = await be('jo')
  const { path, mobile } = await planned(jo)
  await press(jo, `${path}/check-in`, { ...textFields, act: 'approve' })
  await house.pass(2 * minute)
  const text = async (words: string) => { await house.carrier.phone(`+44${mobile.replaceAll(' ', '').slice(1)}`).text(ours['portsmouth'] ?? '', words); await house.settle() }
  await text('1')
  await text('pineapple')
  expect(wordsOf((await jo.get(path)).body)).toContain('They have used a code word.')
  const fields = { kind: 'check_in', body: 'Hey its Jo. Thinking of u x', when: 'tomorrow', at: '10:00' }
  expect(wordsOf((await press(jo, `${path}/check-in`, { ...fields, act: 'preview' })).body)).toContain('They have used a code word, or wrote that somebody is beside them. Your reason')
  expect((await press(jo, `${path}/check-in`, { ...fields, act: 'approve' })).status).toBe(422)
  expect((await kept(path)).checkIns).toHaveLength(1)
  expect((await press(jo, `${path}/check-in`, { ...fields, act: 'approve', despite_code_word_used: 'The police have seen her.' })).location).toContain('done=approved')
  expect((await kept(path)).checkIns[1]?.approved.despite).toEqual([{ rule: 'code_word_used', reason: 'The police have seen her.' }])
})

test('no name, number, note or word of a text stands in any address or any line of the log', async () => {
  const jo = await be('jo')
  const mobile = number()
  const { path } = await planned(jo, mobile, 'Marklechild')
  await press(jo, path, { act: 'note', note: 'Marklenote by the pier' })
  const body = 'Hey, its Jo. Is it ok to text u here marklebody? 1 yes 2 no'
  expect((await press(jo, `${path}/check-in`, { ...textFields, body, act: 'approve' })).location).toContain('done=approved')
  await jo.send({ search: mobile }, '/console/episodes/search')
  await jo.send({ search: '07700 900990' }, '/console/episodes/search')
  await (await be('priya')).send({ next: '', why: 'Marklereason' }, `${path}/open`)
  await house.pass(5 * minute)
  await house.carrier.phone(`+44${mobile.replaceAll(' ', '').slice(1)}`).text(ours['portsmouth'] ?? '', 'marklereply')
  await house.settle()
  expect(sentTo(mobile)[0]).toBe(body)
  expect((await jo.get(path)).body).toContain('marklereply')
  await press(jo, path, { act: 'close', closing: 'returned' })
  expect(led.length).toBeGreaterThan(20)
  expect(logged.length).toBeGreaterThan(100)
  for (const line of [...led, ...logged]) expect(line).not.toMatch(/markle|zebedee|pineapple|samira|7700 ?900|7700%/i)
  expect(logged.join('\n')).toContain('"door":"/console"')
})

test('at ten at night a child writes, and in danger too: the worker\'s answer goes at once', async () => {
  const jo = await be('jo')
  const { path, mobile } = await planned(jo)
  const child = house.carrier.phone(`+44${mobile.replaceAll(' ', '').slice(1)}`)
  await press(jo, `${path}/check-in`, { ...textFields, act: 'approve' })
  await house.pass(2 * minute)
  await house.pass(10 * 60 * minute)
  const answer = { kind: 'answer', body: 'Hey its Jo. I am here. Is now ok to talk by text?', when: 'now', at: '' }
  expect((await jo.get(`${path}/check-in`)).body).not.toContain('value="answer"')
  expect((await press(jo, `${path}/check-in`, { ...answer, act: 'approve' })).status).toBe(422)
  for (const [n, text] of ['jo i want to come home can u text me', 'hes hitting me'].entries()) {
    await child.text(ours['portsmouth'] ?? '', text)
    await house.settle()
    expect((await jo.get(`${path}/check-in`)).body).toContain('value="answer"')
    expect(wordsOf((await press(jo, `${path}/check-in`, { ...answer, act: 'preview' })).body)).not.toContain('As things stand')
    expect((await press(jo, `${path}/check-in`, { ...answer, act: 'approve' })).location).toBe(`${path}?done=approved`)
    await house.pass(minute)
    expect(sentTo(mobile).filter((body) => body === answer.body)).toHaveLength(n + 1)
  }
  expect(wordsOf((await press(jo, `${path}/check-in`, { ...answer, when: 'tomorrow', at: '10:00', act: 'preview' })).body)).toContain('An answer goes at once.')
})

test('what is approved is what was looked at: past midnight it keeps its day, and what has passed is said to have passed', async () => {
  const jo = await be('jo')
  const { path } = await planned(jo)
  const looked = async (fields: Record<string, string>) => {
    const { body } = await press(jo, `${path}/check-in`, { ...textFields, ...fields, act: 'preview' })
    return { ...textFields, ...fields, once: onceOn(body), due: /name="due" value="(\d+)"/.exec(body)?.[1] ?? '', act: 'approve' }
  }
  const ten = await looked({ when: 'tomorrow', at: '10:00' })
  const two = await looked({ when: 'tomorrow', at: '09:00' })
  expect(new Date(Number(ten.due)).toISOString()).toContain('T10:00:00.000Z')
  await house.pass(3 * 60 * minute)
  expect((await jo.send(ten, `${path}/check-in`)).location).toBe(`${path}?done=approved`)
  expect((await kept(path)).checkIns.map(({ due }) => due)).toEqual([Number(ten.due)])
  await house.pass(8 * 60 * minute)
  const passed = await jo.send(two, `${path}/check-in`)
  expect([passed.status, wordsOf(passed.body).includes('The time that you looked at has passed. Choose a later one, and look again.')]).toEqual([422, true])
  expect((await kept(path)).checkIns).toHaveLength(1)
})

test('they wrote that they are home, and a worker knows that they are not: with a reason a check-in goes', async () => {
  const jo = await be('jo')
  const { path, mobile } = await planned(jo)
  const child = house.carrier.phone(`+44${mobile.replaceAll(' ', '').slice(1)}`)
  await press(jo, `${path}/check-in`, { ...textFields, act: 'approve' })
  await house.pass(2 * minute)
  await child.text(ours['portsmouth'] ?? '', '1')
  await house.settle()
  await child.text(ours['portsmouth'] ?? '', 'im home now')
  await house.settle()
  await house.pass(minute)
  const fields = { kind: 'answer', body: 'Hey its Jo. Thinking of u x', when: 'now', at: '' }
  const look = wordsOf((await press(jo, `${path}/check-in`, { ...fields, act: 'preview' })).body)
  expect(look).toContain('They wrote that they are back, and you know that they are not.')
  expect(look).not.toContain('As things stand')
  expect((await press(jo, `${path}/check-in`, { ...fields, act: 'approve' })).status).toBe(422)
  expect((await press(jo, `${path}/check-in`, { ...fields, act: 'approve', despite_came_back: 'Her gran says she is not there.' })).location).toBe(`${path}?done=approved`)
  await house.pass(minute)
  expect(sentTo(mobile)).toContain(fields.body)
})

test('four days after it was closed the phone writes: the alert leads to the episode that was', async () => {
  const jo = await be('jo')
  const { path, mobile } = await planned(jo)
  const child = house.carrier.phone(`+44${mobile.replaceAll(' ', '').slice(1)}`)
  await press(jo, `${path}/check-in`, { ...textFields, act: 'approve' })
  await house.pass(2 * minute)
  expect((await press(jo, path, { act: 'close', closing: 'returned' })).location).toBe(`${path}?done=closed`)
  await house.pass(4 * 24 * 60 * minute)
  await child.text(ours['portsmouth'] ?? '', 'im scared he found me')
  await house.settle()
  const alerts = await house.store.area(portsmouth).alerts('open')
  const { body } = await jo.get(`/console/alerts/${Buffer.from(alerts.at(-1)?.id ?? '').toString('base64url')}`)
  expect(body).toContain(`href="${path}"`)
  expect(wordsOf(body)).toContain('The closed missing episode with this number: EP-')
})
