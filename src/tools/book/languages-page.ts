/** The drafts in other languages beside the English that they stand for, what each text costs, and how danger is heard in them. */
import { areaList } from '../../../content/areas/index.ts'
import { dangerIn } from '../../../content/danger/tongues/index.ts'
import { catalogues, languageNames } from '../../../content/languages/index.ts'
import type { SaidMessage, SaidQuestion, Translated } from '../../../content/languages/shape.ts'
import { words } from '../../../content/messages/index.ts'
import { questions } from '../../../content/questions/index.ts'
import type { Message, Question } from '../../../content/shape.ts'
import { fill } from '../../core/slots.ts'
import { foldToGsm, segments } from '../../core/sms.ts'
import { languagesOn, questionsIn } from '../../core/tongue.ts'
import { code, generated, page, plain, table } from './markdown.ts'
import { sampleConversation, sampleSetting } from './sample.ts'

const english: Readonly<Record<string, Message>> = words
const asked: Readonly<Record<string, Question>> = questions
const languages = Object.keys(catalogues) as Translated[]

const costOf = (text: string, language: Translated | 'en', question: string | null) => {
  const setting = { ...sampleSetting('staffordshire'), questions: language === 'en' ? asked : questionsIn(asked, language, 'demo') }
  const { segments: parts, units, encoding } = segments(foldToGsm(fill(text, { ...sampleConversation, language }, setting, question)))
  return `*${parts} × ${encoding}, ${units}*`
}

type Said = Pick<SaidMessage, 'sms' | 'attended' | 'segments' | 'agreed'>
const cell = (said: Said | undefined, language: Translated, question: string | null) => (said === undefined ? '*English*'
  : `${plain(said.sms)}<br>${costOf(said.sms, language, question)} of ${said.segments} at most${said.agreed?.status === 'agreed' ? '' : ' · **draft**'}${
    said.attended ? `<br>Watched: ${plain(said.attended.sms)}<br>${costOf(said.attended.sms, language, question)} of ${said.attended.segments}` : ''}`)

const head = ['key', 'English', ...languages.map((one) => languageNames[one].own)]
const messageRows = () => Object.entries(english).map(([key, { sms }]) => [
  code(key), `${plain(sms)}<br>${costOf(sms, 'en', null)}`, ...languages.map((one) => cell((catalogues[one].messages as Readonly<Record<string, SaidMessage | undefined>>)[key], one, null)),
])
const questionRows = () => Object.entries(asked).map(([key, { sms }]) => [
  code(`ask.${key}`), `${plain(sms)}<br>${costOf(sms, 'en', key)}`, ...languages.map((one) => cell((catalogues[one].questions as Readonly<Record<string, SaidQuestion | undefined>>)[key], one, key)),
])
const isSaid = (row: readonly string[]) => row.slice(2).some((text) => text !== '*English*')
const left = (rows: readonly (readonly string[])[]) => rows.filter((row) => !isSaid(row)).map(([key = '']) => key).join(', ')

const share = (some: object, all: object) => `${Object.keys(some).length} of ${Object.keys(all).length} (${Math.round((Object.keys(some).length / Object.keys(all).length) * 100)} %)`
const coverage = () => languages.map((one) => {
  const { messages, questions: put } = catalogues[one]
  const areas = areaList.filter((area) => languagesOn(area).includes(one)).map(({ name }) => name)
  return [languageNames[one].own, languageNames[one].english, share(messages, english), share(put, asked), String(dangerIn[one].families.length), areas.join(', ') || 'none']
})

const twinsOf = (language: Translated) => Object.entries(catalogues[language].says.twins).map(([means, ways]) => [plain(means), plain(ways.join(', '))])
const dangerOf = (language: Translated) => dangerIn[language].families.map(({ key, level, topic, why, phrases, not = [] }) => [code(key), level, code(topic), plain(why), String(phrases.length), String(not.length)])

export const languagesPage = (): string => {
  const [messages, put] = [messageRows(), questionRows()]
  return page(
    generated, '# Other languages',
    'All of it is a **draft** that no speaker of the language has read; live shows none of it: it says the English, and how to get an interpreter on the call. What has no words yet is said in English. '
    + 'One letter outside GSM-7 (ł, ę, ŵ, ô …) makes a text UCS-2, 67 characters a part: each has a budget that it keeps to, four parts at most, and is never cut.',
    table(['name', 'in English', 'messages', 'questions', 'families of danger', 'switched on in'], coverage()),
    '## Messages', table(head, messages.filter(isSaid)), `Said in English by all: ${left(messages)}.`,
    '## Questions', table(head, put.filter(isSaid)), `Asked in English by all: ${left(put)}.`,
    languages.flatMap((one) => [
      `## Heard in ${languageNames[one].english}`, 'Whole messages, without marks on the letters, and what they are read as.', table(['read as', 'said'], twinsOf(one)),
      'Danger is heard in it wherever it is switched on, whatever language the conversation is in, beside English and never in its place.',
      table(['family', 'level', 'topic', 'why', 'phrases', 'figures of speech'], dangerOf(one)),
    ]),
  )
}
