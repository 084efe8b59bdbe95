/** Who read what: every opening stands there with its reason and none of its words, for a lead and a manager of that area alone; looking is written down. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '../../../content/roles.ts'
import { may } from '../../../src/core/may.ts'
import { demoRota } from '../../../content/duty.ts'
import { ours } from '../../../src/tools/stage/pure-stage.ts'
import { wordsOf } from '../abuser/browser.ts'
import { onceOn, openHands, portsmouth, type Hands } from './hands.ts'

let hands: Hands
beforeAll(async () => { hands = await openHands(Date.parse('2026-11-23T12:00:00Z'), 730) })
afterAll(async () => { await hands.house.close(); expect(hands.house.wrong).toEqual([]) })
const readings = async (who: string, query = '') => (await hands.be(who)).get(`/console/readings${query}`)
const says = async (who: string, query = '') => wordsOf((await readings(who, query)).body)

test('an episode and an alert, opened by whom, when, and why; its words and names are not there; each role as the table says', async () => {
  const [jo, sam] = [await hands.be('jo'), await hands.be('sam')]
  const path = await hands.opens(jo, 'Quillonmark')
  const { code } = await hands.kept(path)
  await jo.get(path)
  await sam.send({ next: '', why: 'To look at the plan' }, `${path}/open`)
  await hands.house.carrier.phone('+447700900641').text(ours['portsmouth'] ?? '', 'im 15 and im going to kill myself tonight')
  await hands.house.settle()
  const [alert] = await hands.house.store.area(portsmouth).alerts('open')
  await jo.get(`/console/alerts/${Buffer.from(alert?.id ?? '').toString('base64url')}`)
  for (const role of roles) {
    const who = demoRota.people.find((one) => one.role === role && one.area === 'portsmouth')?.key ?? ''
    const { status, body } = await readings(who)
    if (role === 'operator') expect(status).toBe(303)
    else expect([status, body.includes(code)], role).toEqual(may({ role }, 'see_readings') ? [200, true] : [403, false])
  }
  const all = await says('lee')
  expect(all).toContain(`Jo Reed ${alert?.code} , an alert or a report`)
  expect(all).toMatch(new RegExp(`Sam Okafor ${code} , a missing episode.*Their reason: To look at the plan`))
  for (const mark of ['Quillonmark', 'kill myself', '900641']) expect(all).not.toContain(mark)
  expect(all).toMatch(/Lee Park this list/)
  const one = await says('lee', `?code=${code}&who=sam`)
  expect([one.includes('To look at the plan'), one.includes(alert?.code ?? ''), /Jo Reed EP-/.test(one)]).toEqual([true, false, false])
  expect((await readings('lee', '?code=Samira')).status).toBe(422)
  expect(await says('lee', '?code=WL-22222')).toContain('None like this here.')
})

test('another area\'s lead sees nothing of it; an episode with many conversations is one line; pages follow on, each line once', async () => {
  const kit = await says('kit')
  for (const mark of [/EP-\w/, /WL-\w/, 'Jo Reed']) expect(kit).not.toMatch(mark)
  const jo = await hands.be('jo')
  const path = await hands.opens(jo)
  const { code } = await hands.kept(path)
  for (let n = 0; n < 120; n += 1) await jo.get(path)
  const seen: string[] = []
  for (let at = `?code=${code}`; at !== '';) {
    const { body } = await readings('lee', at)
    seen.push(...[...body.matchAll(/<time datetime="([^"]+)">/g)].map(([, when = '']) => when))
    at = (/href="\/console\/readings(\?[^"]*before=[^"]*)"[^>]*>Older/.exec(body)?.[1] ?? '').replaceAll('&amp;', '&')
  }
  expect([seen.length, new Set(seen).size]).toEqual([120, 120])
  expect(onceOn((await jo.get(path)).body)).not.toBe('')
})

test('a page costs as many queries however many rows there are', async () => {
  const asked: string[] = []
  const store = hands.house.store.area(portsmouth)
  const { readings: look, deskLog } = store
  const last = deskLog.last.bind(deskLog)
  store.readings = async (one) => { asked.push('readings'); return look(one) }
  deskLog.last = async (log, limit) => { asked.push('last'); return last(log, limit) }
  await readings('lee')
  await readings('lee', '?who=jo')
  expect(asked).toEqual(['last', 'readings', 'last', 'readings'])
})
