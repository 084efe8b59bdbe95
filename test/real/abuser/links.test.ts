/** Private links in odd hands: what a link says is not enough for a door to show what must not be shown. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sideOf } from '../../../src/decide.ts'
import { areaCode, instant } from '../../../src/vocabulary.ts'
import { onward, said, turnOf } from '../../contracts/store.fixtures.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { evening, openBrowser } from './browser.ts'

let house: HttpHouse
beforeAll(async () => { house = await openHouse(evening) })
afterAll(() => house.close())

test.each([['my son is missing', '', 200], ['i have run away and i am 15', 'ME', 410]])('a report\'s link to the sitting of “%s”: %s %i', async (words, word, status) => {
  const area = areaCode('portsmouth')
  const browser = openBrowser(house)
  await browser.get('/chat?area=portsmouth')
  await browser.send({ answer: words, ...(word === '' ? {} : { word }) })
  const line = { channel: 'web' as const, session: browser.jar['w'] ?? '' }
  const found = await house.store.area(area).find(line)
  if (found.state !== 'here') throw new Error(found.state)
  const { conversation } = found
  const token = `forged-token-${conversation.flow}`
  await house.store.area(area).commit(turnOf(onward(conversation), said(area, line, 'x'), {
    side: sideOf(conversation.speaker),
    links: [{ tokenHash: house.house.hash(token), conversation: conversation.id, kind: 'report', expires: instant(evening + 86_400_000) }],
  }))
  for (const ending of ['', '.txt', '.json', '.pdf']) {
    const answer = await browser.get(`/report/${token}${ending}`)
    expect(answer.status, ending).toBe(status)
    if (status === 200) continue
    expect(answer.body).not.toContain('run away')
    if (ending === '.txt') {
      expect(answer.body).toMatch(/^This link has ended\.\n\n.*999/)
      expect(answer.body).not.toMatch(/[{}<>]/)
    }
  }
})
