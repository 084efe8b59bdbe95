/** A conversation in another language: who hears which words, what live says, what goes along and what never does. */
import { describe, expect, test } from 'vitest'
import { words } from '../../content/messages/index.ts'
import { languageOf } from '../../src/core/tongue.ts'
import { render } from '../../src/core/render.ts'
import { firstSentences } from '../../src/report/first-sentences.ts'
import { reportOf, rowOfKey } from '../../src/report/model.ts'
import { sampleConversation, sampleSetting } from '../../src/tools/book/sample.ts'
import { alertPage } from '../../src/pages/duty-alert.tsx'
import { alerts } from '../pages/duty-fixtures.ts'
import { frame } from '../pages/fixtures.ts'
import { pureStage } from '../../src/tools/stage/pure-stage.ts'
import { forces } from '../../content/forces/index.ts'
import { instant, type AdultsConversation, type Language } from '../../src/vocabulary.ts'

const evening = Date.parse('2026-11-21T20:00:00Z')
const polish: AdultsConversation = { ...sampleConversation, speaker: 'parent', language: 'pl' }
const spoken = (mode: 'demo' | 'live', ...keys: (keyof typeof words)[]) =>
  render(keys.map((message) => ({ do: 'say' as const, message })), polish, { ...sampleSetting('peterborough'), mode }, 'sms', null).map(({ body }) => body).join('\n')

describe('live says no draft', () => {
  test('but the English, and how to get an interpreter', () => {
    const said = spoken('live', 'opening')
    expect(said).toContain('Ring 999 now')
    expect(said).toContain('On 999 or 101 say: Polish, please')
    expect(said).not.toMatch(/[ąćęłńóśźż]/i)
  })
  test('once, however much is said', () => expect(spoken('live', 'opening', 'missing').split('Polish, please')).toHaveLength(2))
  test('and the demo says the draft, without it', () => {
    expect(spoken('demo', 'opening')).toContain('Dzwoń 999')
    expect(spoken('demo', 'opening')).not.toContain('Polish, please')
  })
  test('what a child passed on, what a worker sends and what another hand may read stand alone, in live and in the demo', () => {
    for (const mode of ['demo', 'live'] as const) for (const key of ['home_safe', 'resumed', 'resumed_child'] as const) expect(spoken(mode, key)).toContain(words[key].sms)
    for (const key of ['home_safe', 'resumed_child', 'neutral_other', 'young_code'] as const) expect(spoken('live', key), key).not.toContain('interpreter')
  })
  test('a helpline is named in the words round it', () => {
    const child = { ...polish, speaker: 'young_person' as const, flow: 'young_person' as const }
    const said = (mode: 'demo' | 'live', message: string) => render([{ do: 'say', message }], child, { ...sampleSetting('peterborough'), mode }, 'sms', null).map(({ body }) => body).join()
    expect(said('demo', 'young_talk')).toContain('Childline 0800 1111, albo SMS SHOUT na 85258')
    expect(said('demo', 'young_trouble')).not.toContain('albo')
    expect(said('live', 'young_talk')).not.toContain('albo')
  })
  test('in demo too, what keeps somebody safe and has no words yet is English, with the interpreter', () => expect(spoken('demo', 'road_deaf')).toMatch(/Relay UK[\s\S]*Polish, please/))
})

test('a conversation of before there were languages, or of a later version with more, is English', () => {
  expect(languageOf({})).toBe('en')
  expect(languageOf({ language: 'ro' as Language })).toBe('en')
})

describe('which language', () => {
  const lastOf = async (area: string, ...texts: string[]) => {
    const stage = pureStage(area, evening)
    let last: string[] = []
    for (const text of texts) last = await stage.text('phone', text)
    return last.join('\n')
  }
  test('an area that has none switched on hears none', async () => {
    expect(await lastOf('portsmouth', 'moja córka zaginęła, nie wróciła do domu')).toContain('In danger ring 999')
    expect(await lastOf('portsmouth', 'my son is missing', 'po polsku')).not.toMatch(/polsku/)
  })
  test('a first text that is plainly Polish opens the door that it sounds like', async () => {
    expect(await lastOf('peterborough', 'moja córka zaginęła, nie wróciła do domu')).toMatch(/^Windowlight, Peterborough: komputer/)
    expect(await lastOf('peterborough', 'uciekłam z domu')).toContain('Childline 0800 1111')
    expect(await lastOf('peterborough', 'POLSKI')).toContain('1 Martwię się o moje dziecko')
  })
  test('only a wish for English is heard by all, and it holds', async () => expect(await lastOf('peterborough', 'moja córka zaginęła, nie wróciła do domu', 'English', 'no')).toContain('Do you know where they are?'))
  test.each([
    ['peterborough', 'POLSKI'], ['peterborough', 'po polsku'], ['peterborough', 'moja córka zaginęła, nie wróciła do domu'], ['peterborough', 'uciekłam z domu'], ['peterborough', 'nie wiem gdzie jest syn'], ['peterborough', 'pomocy'],
    ['staffordshire', 'cymraeg plis'], ['staffordshire', 'mae fy merch ar goll, ddim adref'], ['staffordshire', 'dwi wedi rhedeg i ffwrdd'], ['staffordshire', 'helpwch fi'],
  ])('law 1: 999 is in the first reply, in %s to "%s"', async (area, text) => expect(await lastOf(area, text)).toContain('999'))
  test('law 4: a child\'s language does not open a parent\'s door', async () => {
    expect(await lastOf('peterborough', 'uciekłam z domu', 'my daughter is missing, she is 14 and hasnt come home')).toMatch(/^Windowlight, Peterborough: a computer/)
  })
  test('a red flag acts in it, and a doubt never lowers it', async () => {
    expect(await lastOf('peterborough', 'moja córka zaginęła, nie wróciła do domu', 'tak')).toContain('Dzwoń teraz 999')
    expect(await lastOf('peterborough', 'moja córka zaginęła, nie wróciła do domu', 'nie jestem pewna')).toContain('Niepewność wystarczy')
    expect(await lastOf('peterborough', 'moja córka zaginęła, nie wróciła do domu', 'nie wiem czy ktoś ją porwał')).toContain('Dzwoń teraz 999')
  })
})

test('the police hear of it first, and what was told stands as it was told', () => {
  const told = { ...polish, answers: { ...polish.answers, worry: { ...polish.answers['worry'], said: 'boję się o nią', value: 'boję się o nią' } } } as AdultsConversation
  const facts = { areaName: 'Peterborough', timeZone: 'Europe/London', force: forces.cambridgeshire, now: instant(evening), reference: 'WL-7KQ2M' }
  expect(firstSentences(told)).toMatch(/report a child missing\. I speak Polish: an interpreter, please\./)
  expect(rowOfKey(reportOf(told, facts), 'interpreter')?.reading).toMatch(/^Polish\. They wrote to us in Polish/)
  expect(rowOfKey(reportOf(told, facts), 'worry')?.said).toBe('boję się o nią')
  expect(rowOfKey(reportOf({ ...told, language: 'en' }, facts), 'interpreter')).toBeUndefined()
})

test('a worker is told in which language they write, and nothing where it is English', () => {
  expect(alertPage(frame, { ...alerts.open, writesIn: 'Polish' })).toContain('They write in Polish: you may need an interpreter.')
  expect(alertPage(frame, alerts.open)).not.toContain('interpreter')
})
