/**
 * The conversation, `/chat`: what was said, then one question as one form, in ordinary document flow (experience.md §2).
 * Whole without JavaScript; with it, `assets/client.ts` sends the same form and takes the same page back.
 */
import type { ChatWord } from '../../content/pages.ts'
import type { PageWords } from '../core/page-words.ts'
import { Layout, type Frame } from './layout.tsx'
import { Linked } from './linked.tsx'
import { documentOf } from './markup.ts'
import { MessageItem, type ChatMessage } from './message.tsx'
import { useWords, wordsOf } from './words.ts'
import { QuestionFields, type ChatQuestion, type Typed } from './question.tsx'

export type ChatPage = {
  /** Whose page this is: it goes along with the form, so that an answer is heard where its question was asked. */
  area: string
  areaName: string
  messages: readonly ChatMessage[]
  /** None: before the first word, and after the end: then any words will do. */
  question: ChatQuestion | null
  /** At least 16 characters, new for every page: a form that is sent twice is taken once. */
  once: string
  error?: { message: string; typed: Typed }
  canGoBack: boolean
  /** Something is written down that can be looked through at `/chat/answers`. */
  hasAnswers: boolean
  /** Plain words, no bar: "About six short questions left." */
  progress?: string
  /** A young person has other buttons under the form. */
  isYoung?: true
  /** The page was turned to a language that their conversation is not in yet: what is sent from it asks for that. */
  asksFor?: string
  /** Whether they say that they have rung. Absent where it is not a parent or carer who is there. */
  police?: 'not_told' | 'told'
  /** The number of this area, for those who would rather text. */
  textNumber?: string
}

/** Where a posted form leads to: past what was read before. */
export const chatPath = '/chat#latest'
/** How many of the newest messages stand open; older ones are folded away, none is left out. */
const openMessages = 4

export const chatPage = (frame: Frame, page: ChatPage) => {
  const { chat } = wordsOf(frame)
  return documentOf(
    <Layout frame={frame} failed={page.error !== undefined}>
      <h1 class="app-title">{chat.heading} <span class="app-title__area">{page.areaName}</span></h1>
      <div id="talk">
        {page.error && <ErrorSummary message={page.error.message} />}
        {page.messages.length === 0 && <p class="govuk-body">{chat.openLead}</p>}
        <Messages messages={page.messages} words={buttonsOf(page, wordsOf(frame))} />
        {page.police && <p class="app-police"><Linked text={chat.police[page.police]} /></p>}
        <Reply page={page} />
      </div>
      <p id="state" class="app-state" role="status"></p>
      <div id="say" class="govuk-visually-hidden" aria-live="polite"></div>
    </Layout>,
  )
}

const buttonsOf = (page: ChatPage, { young, opening, always, back }: PageWords): readonly ChatWord[] => {
  const usual = page.isYoung ? young : page.messages.length === 0 ? opening : always
  const asked = page.question ? usual : usual.filter((w) => w.beside !== 'question')
  return page.canGoBack ? [...asked, back] : asked
}

/** The pattern of the GOV.UK Design System: focus is moved here by the script, or by `autofocus` without it. */
const ErrorSummary = ({ message }: { message: string }) => {
  const { chat } = useWords()
  return (
    <div class="govuk-error-summary" data-module="govuk-error-summary" tabindex={-1} autofocus>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{chat.errorHeading}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list"><li><a href="#answer">{message}</a></li></ul>
        </div>
      </div>
    </div>
  )
}

const Messages = ({ messages, words }: { messages: readonly ChatMessage[]; words: readonly ChatWord[] }) => {
  const { chat } = useWords()
  const earlier = messages.slice(0, -openMessages)
  const lastSaid = messages.findLastIndex((m) => m.who === 'you')
  const latest = messages.slice(lastSaid + 1)[0] ?? messages.at(-1)
  return (
    <section aria-labelledby="messages">
      <h2 id="messages" class="govuk-visually-hidden">Messages</h2>
      {earlier.length > 0 && (
        <details class="govuk-details app-earlier">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{chat.earlier} ({earlier.length})</span>
          </summary>
          <ol class="app-log">{earlier.map((m) => <MessageItem message={m} words={words} />)}</ol>
        </details>
      )}
      <ol id="log" class="app-log">
        {messages.slice(-openMessages).map((m) => (
          <>{m === latest && <li id="latest" class="app-latest" aria-hidden="true"></li>}<MessageItem message={m} words={words} /></>
        ))}
      </ol>
    </section>
  )
}

const Reply = ({ page }: { page: ChatPage }) => {
  const said = useWords()
  const { chat } = said
  const words = buttonsOf(page, said)
  return (
    <section aria-label="Your answer" class="app-reply">
      <form method="post" action="/chat" novalidate id="answering" data-question={page.question?.key ?? ''} data-area={page.area}>
        <input type="hidden" name="area" value={page.area} />
        <input type="hidden" name="question" value={page.question?.key ?? ''} />
        <input type="hidden" name="once" value={page.once} />
        {page.asksFor !== undefined && <input type="hidden" name="lang" value={page.asksFor} />}
        <Before page={page} />
        {page.question ? <QuestionFields question={page.question} {...failureOf(page)} /> : <OpenField page={page} />}
        {page.question && <Why question={page.question} />}
        <div class="app-send">
          <button type="submit" class="govuk-button" data-module="govuk-button" data-prevent-double-click="true">{chat.send}</button>
          <Words words={words.filter((w) => w.beside === 'question')} />
        </div>
        <h2 class="app-always" id="always">{chat.alwaysHeading}</h2>
        <div class="app-words" role="group" aria-labelledby="always">
          <Words words={words.filter((w) => w.beside === 'always')} />
        </div>
      </form>
      <ul class="app-links">
        {page.hasAnswers && <li><a class="govuk-link" href="/chat/answers">{chat.answers}</a></li>}
        <li class="app-check"><a class="govuk-link" href="/chat">{chat.check}</a></li>
        {page.textNumber !== undefined && <li><a class="govuk-link" href="/chat/text">{chat.toText}</a></li>}
      </ul>
    </section>
  )
}

const failureOf = ({ error }: ChatPage) => (error ? { error: error.message, typed: error.typed } : {})

const Before = ({ page: { question, progress } }: { page: ChatPage }) => {
  const { chat } = useWords()
  return (
    <>
      {progress !== undefined && <p class="govuk-hint app-progress">{progress}</p>}
      {question?.changing && (
        <p class="app-changing"><b>{chat.changing}.</b>{question.previous !== undefined && <> {chat.previous} {question.previous}</>}</p>
      )}
      {question?.starred && <p class="govuk-hint app-starred">{chat.starred}</p>}
    </>
  )
}

const Why = ({ question }: { question: ChatQuestion }) => {
  const { chat } = useWords()
  return question.why === undefined ? <></> : (
    <details class="govuk-details app-why">
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">{chat.why}</span></summary>
      <div class="govuk-details__text">{question.why}</div>
    </details>
  )
}

/** Before the first word and after the last: a place to write anything. */
const OpenField = ({ page }: { page: ChatPage }) => {
  const { chat } = useWords()
  const first = page.messages.length === 0
  const wrong = page.error !== undefined
  return (
    <div class={`govuk-form-group${wrong ? ' govuk-form-group--error' : ''}`}>
      <h2 class="app-question" id="question" tabindex={-1}>
        <label for="answer">{first ? chat.openLegend : chat.moreLegend}</label>
      </h2>
      <div id="answer-hint" class="govuk-hint">{first ? chat.openHint : chat.moreHint}</div>
      {page.error && (
        <p id="answer-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error: </span>{page.error.message}</p>
      )}
      <textarea class={`govuk-textarea${wrong ? ' govuk-textarea--error' : ''}`} id="answer" name="answer" rows={4} autocomplete="off"
        aria-describedby={wrong ? 'answer-hint answer-error' : 'answer-hint'}>{page.error?.typed.answers[0] ?? ''}</textarea>
    </div>
  )
}

const Words = ({ words }: { words: readonly ChatWord[] }) => (
  <>
    {words.map(({ word, label }) => (
      <button type="submit" name="word" value={word} class={`govuk-button govuk-button--secondary${word === 'NOW' ? ' app-now' : ''}`}>{label}</button>
    ))}
  </>
)

/** What to say when nothing was sent, in the terms of the field that was empty. */
export const emptyMessage = (type: ChatQuestion['type'] | null, { chat }: PageWords = wordsOf({ mode: 'demo' })): string => {
  if (type === null) return chat.empty.open
  return type in chat.empty ? chat.empty[type as 'choice'] : chat.empty.other
}
