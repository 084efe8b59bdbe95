/** What must hold of every catalogue: the same facts as the English, within its budget, never shown in live before a person has agreed it. */
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogues, languageNames } from '../../content/languages/index.ts'
import type { SaidMessage, SaidQuestion, Translated } from '../../content/languages/shape.ts'
import { words, type MessageKey } from '../../content/messages/index.ts'
import { chatWords, frontWords } from '../../content/pages.ts'
import { questions } from '../../content/questions/index.ts'
import type { Message, Question } from '../../content/shape.ts'
import { folded } from '../../src/core/folded.ts'
import { counted, pageWords } from '../../src/core/page-words.ts'
import { readWord } from '../../src/core/words.ts'
import { fill } from '../../src/core/slots.ts'
import { foldToGsm, segments } from '../../src/core/sms.ts'
import { messageIn, questionsIn } from '../../src/core/tongue.ts'
import { bare, inEnglish, languageAsked, languageWritten } from '../../src/core/tongue-heard.ts'
import { turnedRound } from '../../src/core/turned-round.ts'
import { holesIn, sampleConversation, sampleSetting } from '../../src/tools/book/sample.ts'

const english: Record<string, Message> = words
const asked: Record<string, Question> = questions
const languages = Object.keys(catalogues) as Translated[]
/** The numbers that a night depends on, and what must be pressed. */
const numbers = /(?:999|101|116 ?000|0800 1111|111|55|24|18|A&E|116000)(?!\d)/g
const numbersOf = (text: string) => [...new Set((text.match(numbers) ?? []).map((one) => one.replace(' ', '')))].sort()
const said = (text: string, language: Translated, question: string | null = null) =>
  foldToGsm(fill(text, { ...sampleConversation, language }, { ...sampleSetting('staffordshire'), questions: questionsIn(asked, language, 'demo') }, question))

/** Every text with the English that it stands for. */
const textsOf = (language: Translated) => {
  const of = (name: string, mine: string, theirs: string, most: number | null) => ({ name, mine, theirs, most })
  const messages = Object.entries(catalogues[language].messages as Record<string, SaidMessage>).flatMap(([key, one]) => {
    const { sms, web, attended } = english[key] ?? { sms: '' }
    return [
      of(key, one.sms, sms, one.segments), ...(one.web !== undefined ? [of(`${key} web`, one.web, web ?? sms, null)] : []),
      ...(one.attended ? [of(`${key} attended`, one.attended.sms, attended?.sms ?? '', one.attended.segments)] : []),
    ]
  })
  const put = Object.entries(catalogues[language].questions as Record<string, SaidQuestion>).flatMap(([key, one]) => {
    const { sms = '', legend = '', why = '' } = asked[key] ?? {}
    return [of(`ask.${key}`, one.sms, sms, one.segments), of(`${key} legend`, one.legend, legend, null), of(`${key} why`, one.why, why, null)]
  })
  return [...messages, ...put]
}

describe.each(languages)('%s', (language) => {
  const texts = textsOf(language)

  test('keeps every hole and every number of its English', () => {
    const holes = texts.filter(({ mine, theirs }) => [...new Set(holesIn(mine))].sort().join() !== [...new Set(holesIn(theirs))].sort().join())
    expect(holes.map(({ name }) => name)).toEqual([])
    // "Deg oed" may say in figures what English says in words; none may be left out.
    const left = texts.filter(({ mine, theirs, name }) => name !== 'language_set' && numbersOf(theirs).some((one) => !numbersOf(mine).includes(one)))
    expect(left.map(({ name, theirs, mine }) => `${name}: ${numbersOf(theirs).join()} / ${numbersOf(mine).join()}`)).toEqual([])
  })

  test('every text costs what its budget says at most, and no more than four segments', () => {
    const over = texts.flatMap(({ name, mine, most }) => {
      const { segments: parts, units } = segments(said(mine, language, name.startsWith('ask.') ? name.slice(4) : null))
      return most !== null && (parts > most || most > 4) ? [`${name}: ${parts} of ${most} (${units})`] : []
    })
    expect(over).toEqual([])
  })

  test('watched words stand wherever English has them', () => {
    const without = Object.entries(catalogues[language].messages).filter(([key, one]) => (english[key]?.attended !== undefined) !== (one?.attended !== undefined))
    expect(without.map(([key]) => key)).toEqual([])
  })

  test('every word in capitals that it tells people to text is one that we know', () => {
    const ours = /(?<![\p{L}&{])(?:\p{Lu}+(?: \p{Lu}+)+|\p{Lu}{2,})(?![\p{L}&}])/gu
    const strange = texts.flatMap(({ name, mine, most }) => most === null ? [] : (mine.match(ours) ?? []).flatMap((word) => {
      const twin = inEnglish(word, language)
      const known = twin !== word || readWord(folded(word)) !== null || word === languageNames.en.word || ['CHANGE', 'WORKER', 'MENU', 'SAFE', 'SMS'].includes(word)
      return known ? [] : [`${name}: ${word}`]
    }))
    expect(strange).toEqual([])
  })

  test('is a draft, and live says none of it: the English', () => {
    for (const key of Object.keys(catalogues[language].messages) as MessageKey[]) {
      expect(catalogues[language].messages[key]?.agreed?.status ?? 'draft').toBe('draft')
      expect(messageIn(key, language, 'live'), key).toEqual({ message: words[key], isEnglish: true })
      expect(messageIn(key, language, 'demo').message.sms, key).not.toBe(words[key].sms)
    }
    expect(questionsIn(asked, language, 'live')).toEqual(asked)
  })

  test('the options keep their values, their order and their English names', () => {
    for (const [key, question] of Object.entries(questionsIn(asked, language, 'demo'))) {
      expect(question.options?.map(({ value }) => value), key).toEqual(asked[key]?.options?.map(({ value }) => value))
      for (const [i, option] of (question.options ?? []).entries()) {
        const was = asked[key]?.options?.[i]
        expect([option.label, ...(option.also ?? [])], key).toContain(was?.label)
      }
    }
  })

  test('what people answer is kept without marks, each in one place', () => {
    const ways = Object.values(catalogues[language].says.twins).flat()
    expect(ways.filter((way) => bare(way) !== way)).toEqual([])
    expect(ways.filter((way, i) => ways.indexOf(way) !== i)).toEqual([])
  })

  test('how much of what can be said there is', () => {
    const [all, mine] = [Object.keys(words).length, Object.keys(catalogues[language].messages).length]
    const put = Object.keys(catalogues[language].questions).length
    process.stdout.write(`${languageNames[language].english}: ${mine} of ${all} messages (${Math.round((mine / all) * 100)}%), ${put} of ${Object.keys(asked).length} questions (${Math.round((put / Object.keys(asked).length) * 100)}%)\n`)
    expect(mine).toBeGreaterThan(80)
    expect(put).toBeGreaterThan(25)
  })
})

const textsIn = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [])
test.each(languages)('the pages of %s keep every number of theirs, and live shows them in English', (language) => {
  const { pages } = catalogues[language]
  for (const [mine, theirs] of [[pages.front, frontWords], [pages.chat, chatWords]] as const) expect(numbersOf(textsIn(mine).join(' '))).toEqual(numbersOf(textsIn(theirs).join(' ')))
  expect(pageWords(language, 'live').language).toBe('en')
  expect(pageWords(language, 'live').chat.send).toBe(chatWords.send)
  expect(pageWords(language, 'demo').language).toBe(language)
  expect(pageWords(language, 'demo').always.map(({ word }) => word)).toEqual(pageWords('en', 'demo').always.map(({ word }) => word))
})

test('a number has the form that it asks for in its language', () => {
  const of = (language: Translated) => [1, 2, 5, 22].map((n) => counted(catalogues[language].pages.chat.progress, n, language).replace('{left}', String(n)).split('.')[0])
  expect(of('pl')).toEqual(['Do raportu zostało 1 pytanie', 'Do raportu zostały 2 pytania', 'Do raportu zostało 5 pytań', 'Do raportu zostały 22 pytania'])
  expect(of('cy')[1]).toBe('2 gwestiwn ar ôl cyn yr adroddiad')
  expect([1, 5].map((n) => counted(chatWords.progress, n, 'en'))).toEqual([chatWords.progress.one, chatWords.progress.other])
})

test('no English story is taken for another language, nor is a word of it for a wish for one', () => {
  const said = globSync('test/stories/**/*.txt').filter((file) => !/polish|welsh/.test(file))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter((line) => line.startsWith('> ')).map((line) => line.slice(2)))
  expect(said.length).toBeGreaterThan(500)
  expect(said.filter((text) => languageWritten(text, languages) !== null || languageAsked(text, languages) !== null)).toEqual([])
})

test.each([
  ['moja córka nie wróciła do domu, ma 13 lat', 'pl'], ['Moja corka zaginela wczoraj i nie odbiera telefonu', 'pl'], ['uciekłam z domu', 'pl'],
  ['mae fy merch ar goll, ddim adref o\'r ysgol', 'cy'], ['dwi wedi rhedeg i ffwrdd', 'cy'], ['i saw a man on the bus', null], ['mam is on her way', null], ['hello', null],
])('%s: plainly %s', (text, language) => expect(languageWritten(text, languages)).toBe(language))

test.each([
  ['pl', 'Nie wiem', 'don\'t know'], ['pl', 'TAK', 'yes'], ['pl', 'wczoraj o 16:30', 'yesterday at 16:30'], ['pl', '13 lat', '13 years'], ['pl', 'tak, ma tylko 9 lat', 'yes, ma tylko 9 lat'],
  ['pl', 'nie wiem czy ktoś ją zabrał', 'nie wiem czy ktoś ją zabrał'], ['pl', 'Policja wie', 'rung'], ['cy', 'Nac ydw', 'no'], ['cy', 'ddim yn siŵr', 'not sure'], ['cy', 'ddoe am 4', 'yesterday at 4'],
  ['en', 'tak', 'tak'],
] as const)('%s: "%s" is read as "%s"', (language, text, twin) => expect(inEnglish(text, language)).toBe(twin))

test('turned round: letters run the other way, numbers and holes stay, and so does what machines read', () => {
  expect(turnedRound('Ring 999 now, {child}')).toBe('\u202eRing\u202c 999 \u202enow\u202c, {child}')
  expect(turnedRound({ word: 'NOW', label: 'Now' })).toEqual({ word: 'NOW', label: '\u202eNow\u202c' })
})
